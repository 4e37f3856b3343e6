package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.text.Paragraph;

/**
 * Finds what a text cites: resolutions, decisions and documents.
 *
 * <p>A symbol is a citation by itself; a number is one only beside the noun, or in a list that
 * began beside it, so that dates, fractions, page marks and link addresses are left alone.
 * Immutable and thread-safe.
 */
public final class CitationParser {
  private final CitationWords words;
  private final LanguageProfile profile;

  /** A parser for the language of this profile. */
  public CitationParser(LanguageProfile profile) {
    this.profile = profile;
    this.words = CitationWords.of(profile.language());
  }

  /** Loads the grammar, which takes tens of milliseconds, before the first text comes. */
  public static void prepare() {
    new ReferenceReader().read("A/1");
  }

  /**
   * The citations of a paragraph, in order.
   *
   * @param paragraph the paragraph, repaired
   * @param enacting the body that speaks, or null
   */
  public List<Citation> parse(Paragraph paragraph, @Nullable String enacting) {
    return parse(paragraph, enacting, text -> profile.dates(text.content()));
  }

  /**
   * The citations of a paragraph, in order.
   *
   * @param paragraph the paragraph, repaired
   * @param enacting the body that speaks, whose resolutions "its resolution" names; null if it is
   *     not known
   * @param dates finds the dates of the paragraph; asked only where a number needs them
   */
  public List<Citation> parse(
      Paragraph paragraph, @Nullable String enacting, Function<Paragraph, List<DateMatch>> dates) {
    CitationWords.Scan scan = words.scan(paragraph);
    String plain = scan.plain();
    List<Candidate> candidates = scan.candidates();
    if (candidates.isEmpty()) {
      return List.of();
    }
    boolean hasNumbers = candidates.stream().anyMatch(c -> c.kind() == Candidate.Kind.NUMBER);
    List<DateMatch> found = hasNumbers ? dates.apply(paragraph) : List.of();
    List<Draft> drafts =
        drafts(plain, candidates, new CitationContext(plain, words, profile, found, enacting));
    return drafts.stream().map(draft -> draft.toCitation(paragraph)).toList();
  }

  private static List<Draft> drafts(
      String plain, List<Candidate> candidates, CitationContext context) {
    List<Draft> drafts = new ArrayList<>();
    Draft previous = null;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.kind() == Candidate.Kind.SYMBOL) {
        drafts.add(Draft.document(candidate));
        continue;
      }
      int limit = i + 1 < candidates.size() ? candidates.get(i + 1).start() : plain.length();
      Draft draft = context.draft(candidate, limit, previous);
      if (draft != null) {
        drafts.add(draft);
        previous = draft;
      }
    }
    Draft.complete(drafts);
    return drafts;
  }
}
