package org.resolint.core.syntax;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation;
import org.resolint.core.model.Citation.Kind;
import org.resolint.core.model.Citation.Ownership;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.text.Paragraph;

/** A citation in the making. Belongs to one run of the parser. */
final class Draft {
  private final Candidate candidate;
  private final Kind kind;
  private Ownership own;
  private final @Nullable Draft listedAfter;
  private @Nullable String organ;
  private @Nullable DateMatch date;

  Draft(
      Candidate candidate,
      Kind kind,
      Ownership own,
      @Nullable String organ,
      @Nullable DateMatch date,
      @Nullable Draft listedAfter) {
    this.candidate = candidate;
    this.kind = kind;
    this.own = own;
    this.organ = organ;
    this.date = date;
    this.listedAfter = listedAfter;
  }

  static Draft document(Candidate candidate) {
    return new Draft(candidate, Kind.DOCUMENT, Ownership.OPEN, null, null, null);
  }

  Candidate candidate() {
    return candidate;
  }

  Kind kind() {
    return kind;
  }

  Ownership own() {
    return own;
  }

  @Nullable String organ() {
    return organ;
  }

  /** The offset after the number and its date. */
  int end() {
    DateMatch known = date;
    return known == null ? candidate.end() : Math.max(candidate.end(), known.end());
  }

  /** Gives members of lists what stands only once, with the last of them. */
  static void complete(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft before = draft.listedAfter;
      if (before == null) {
        continue;
      }
      boolean isNamedLater =
          before.own == Ownership.OPEN
              && draft.own == Ownership.NAMED
              && draft.organ != null
              && BodyForms.areOfOneBody(before.candidate.reference(), draft.candidate.reference())
              && BodyForms.accepts(draft.organ, before.candidate.reference());
      if (isNamedLater) {
        before.organ = draft.organ;
        before.own = Ownership.NAMED;
      }
      if (before.date == null && before.isOfOneSessionWith(draft)) {
        before.date = draft.date;
      }
    }
  }

  private boolean isOfOneSessionWith(Draft other) {
    Reference mine = candidate.reference();
    Reference others = other.candidate.reference();
    return mine.session() != null
        && Objects.equals(mine.session(), others.session())
        && mine.form() == others.form()
        && Objects.equals(mine.special(), others.special());
  }

  Citation toCitation(Paragraph paragraph) {
    DateMatch known = date;
    boolean isOpen = organ == null && own == Ownership.OPEN && known != null;
    return new Citation(
        kind,
        isOpen && known != null ? BodyForms.at(known.date(), candidate.reference()) : organ,
        candidate.reference().text(),
        known == null ? null : known.date(),
        paragraph.span(candidate.start(), candidate.end()),
        known == null ? null : paragraph.span(known.start(), known.end()),
        own);
  }
}
