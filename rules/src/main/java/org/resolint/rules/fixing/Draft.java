package org.resolint.rules.fixing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolint.core.engine.FixApplier;
import org.resolint.core.read.EncodedText;
import org.resolint.core.read.TranslatedText;
import org.resolint.core.read.UnreadableTextException;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;
import org.resolint.rules.workspace.WorkspaceDocument;

/** A document while it is being fixed, round by round. Not thread-safe. */
final class Draft {
  private final WorkspaceDocument document;
  private final byte[] before;
  private final EncodedText original;
  private final boolean aligned;
  private String text;
  private byte[] after;
  private int fixes;

  private Draft(WorkspaceDocument document, byte[] before, EncodedText original) {
    this.document = document;
    this.before = before;
    this.original = original;
    this.aligned = TranslatedText.isIn(document.path(), before);
    this.text = original.text();
    this.after = before;
  }

  /**
   * Begins with a document as it was checked.
   *
   * @throws IOException if it cannot be fixed; the message says why
   */
  static Draft of(WorkspaceDocument document) throws IOException {
    byte[] bytes = document.bytes();
    EncodedText text = EncodedText.of(document.path(), bytes);
    if (document.hasChanged()) {
      throw new IOException("has changed while it was checked; run again");
    }
    if (!text.isFaithful(bytes)) {
      throw new IOException(
          "cannot be written back in " + text.charset().name() + " as it was; save it as UTF-8");
    }
    return new Draft(document, bytes, text);
  }

  WorkspaceDocument document() {
    return document;
  }

  /**
   * Makes those of some fixes that can be made together.
   *
   * @return whether the text changed
   */
  boolean make(List<Fix> offered) {
    List<Fix> chosen = makeable(offered);
    String next = FixApplier.apply(text, chosen);
    Optional<byte[]> bytes = original.encode(before, next);
    if (next.equals(text) || bytes.isEmpty()) {
      return false;
    }
    text = next;
    after = bytes.get();
    fixes += chosen.size();
    return true;
  }

  /** Whether some fix would change the text. */
  boolean wants(List<Fix> offered) {
    return !FixApplier.apply(text, makeable(offered)).equals(text);
  }

  private List<Fix> makeable(List<Fix> offered) {
    List<Span> places = places();
    List<Fix> possible = new ArrayList<>();
    for (Fix fix : offered) {
      Fix fitting = withLineEnds(fix);
      if (isWithin(fitting) && encodes(fitting) && (!aligned || keepsMarkup(fitting, places))) {
        possible.add(fitting);
      }
    }
    return FixApplier.together(possible);
  }

  private List<Span> places() {
    try {
      return aligned ? TranslatedText.of(Source.of(document.path(), text)) : List.of();
    } catch (UnreadableTextException e) {
      return List.of();
    }
  }

  /** The fix with the line ends of the document. */
  private Fix withLineEnds(Fix fix) {
    if (!text.contains("\r\n") || fix.edits().stream().noneMatch(e -> e.text().contains("\n"))) {
      return fix;
    }
    List<Edit> edits =
        fix.edits().stream()
            .map(edit -> new Edit(edit.span(), edit.text().replaceAll("\r?\n", "\r\n")))
            .toList();
    return new Fix(fix.title(), fix.safety(), edits);
  }

  private boolean isWithin(Fix fix) {
    return fix.edits().stream().allMatch(edit -> edit.span().end() <= text.length());
  }

  private boolean encodes(Fix fix) {
    return fix.edits().stream().allMatch(edit -> original.hasAllOf(edit.text()));
  }

  private boolean keepsMarkup(Fix fix, List<Span> places) {
    return fix.edits().stream()
        .allMatch(
            edit ->
                edit.text().chars().noneMatch(c -> c == '<' || c == '>' || c == '&')
                    && places.stream().anyMatch(place -> place.contains(edit.span())));
  }

  /** Why one of some fixes cannot be made, for the user; empty if all can. */
  Optional<String> refusal(List<Fix> offered) {
    return offered.stream()
        .filter(fix -> !encodes(fix))
        .findFirst()
        .map(
            fix ->
                document.path()
                    + ": '"
                    + fix.title()
                    + "' is left out: "
                    + original.charset().name()
                    + " has not all of its characters; save the file as UTF-8");
  }

  /** The document as it reads now. */
  WorkspaceDocument current() {
    return fixes == 0 ? document : document.holding(after);
  }

  FixedDocument result() {
    return new FixedDocument(document, before, after, text, fixes);
  }

  boolean isChanged() {
    return !original.text().equals(text);
  }
}
