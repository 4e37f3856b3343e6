package org.resolint.core.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SharedTexts;
import org.resolint.core.text.TextMemo;

/**
 * What a language brings to the reading of a resolution. All offsets are UTF-16 and half-open, into
 * the text given. Every lookup tolerates variants of white space, apostrophes, accents, case,
 * Arabic vowel signs and digits, and answers with the text as written. Remembers some answers;
 * immutable but for these, and thread-safe.
 */
public final class LanguageProfile {

  /** The parts a profile is made of. */
  record Parts(
      String language,
      OpeningMatcher preambular,
      OpeningMatcher operative,
      OrganNames organs,
      FormulaMatcher formulas,
      Ordinals ordinals,
      DateFinder dates,
      ParagraphReferences paragraphReferences,
      Adverbs adverbs,
      Labels labels,
      DraftLabels draftLabels,
      AdoptedTexts adoptedTexts,
      OrganSentences organSentences,
      Terminators terminators) {}

  private final Parts parts;
  private final SharedTexts texts = new SharedTexts();
  private final TextMemo<Optional<Opening>> preambular = new TextMemo<>();
  private final TextMemo<Optional<Opening>> operative = new TextMemo<>();
  private final TextMemo<Optional<OrganLine>> organLines = new TextMemo<>();
  private final TextMemo<Optional<Formula>> formulas = new TextMemo<>();
  private final TextMemo<List<DateMatch>> dates = new TextMemo<>();
  private final TextMemo<List<ParagraphReference>> references = new TextMemo<>();

  LanguageProfile(Parts parts) {
    this.parts = parts;
  }

  /** The two-letter code: ar, en, es, fr, ru or zh. */
  public String language() {
    return parts.language();
  }

  /** The paragraph with all that was found out about its text in other documents. */
  public Paragraph share(Paragraph paragraph) {
    return texts.share(paragraph);
  }

  /**
   * The phrase a preambular paragraph opens with.
   *
   * @param paragraph repaired and without a label; may start with spaces
   */
  public Optional<Opening> preambularOpening(CharSequence paragraph) {
    return preambular.get(paragraph.toString(), parts.preambular()::match);
  }

  /**
   * The phrase an operative paragraph opens with.
   *
   * @param paragraph repaired and without a label; may start with spaces
   */
  public Optional<Opening> operativeOpening(CharSequence paragraph) {
    return operative.get(paragraph.toString(), parts.operative()::match);
  }

  /** The enacting line that a whole paragraph is. */
  public Optional<OrganLine> organLine(CharSequence paragraph) {
    return organLines.get(paragraph.toString(), parts.organs()::line);
  }

  /** The keys of the organs that have a name in this language. */
  public Set<String> organs() {
    return parts.organs().keys();
  }

  /**
   * The key of the organ with a name, with or without article, in any case the language inflects it
   * for.
   */
  public Optional<String> organInText(CharSequence name) {
    return parts.organs().inText(name);
  }

  /** The line of the masthead or closing that a whole paragraph is. */
  public Optional<Formula> formula(CharSequence paragraph) {
    return formulas.get(paragraph.toString(), parts.formulas()::match);
  }

  /** The value of an ordinal numeral from 1 to 200, in words or in figures. */
  public OptionalInt ordinal(CharSequence words) {
    return parts.ordinals().read(words);
  }

  /**
   * Every date in a text whose day, month and year are known, in order and without overlaps. Days
   * that share month or year with the next one are dates of their own.
   */
  public List<DateMatch> dates(CharSequence text) {
    return dates.get(text.toString(), known -> List.copyOf(parts.dates().find(known)));
  }

  /** Every place in a text that points at a paragraph by its number or letter, in order. */
  public List<ParagraphReference> paragraphReferences(CharSequence text) {
    return references.get(
        text.toString(), known -> List.copyOf(parts.paragraphReferences().find(known)));
  }

  /** How the language says "also" and "further". */
  public Adverbs adverbs() {
    return parts.adverbs();
  }

  /** The labels of paragraphs. */
  public Labels labels() {
    return parts.labels();
  }

  /**
   * The organ whose act a paragraph tells, as decisions and the oldest resolutions do: "At its 5th
   * meeting, the General Assembly decided". The comma is never given.
   */
  public Optional<OrganLine> organSentence(CharSequence paragraph) {
    return parts.organSentences().match(paragraph);
  }

  /** Whether a text is nothing but a word that leads over to what the organ does: "Therefore". */
  public boolean leadsToSentence(CharSequence text) {
    return parts.organSentences().isLead(text);
  }

  /** How adopted texts are brought in. */
  public AdoptedTexts adoptedTexts() {
    return parts.adoptedTexts();
  }

  /** The labels of texts under negotiation. */
  public DraftLabels draftLabels() {
    return parts.draftLabels();
  }

  /** The marks that end paragraphs. */
  public Terminators terminators() {
    return parts.terminators();
  }

  @Override
  public String toString() {
    return "LanguageProfile[" + parts.language() + "]";
  }
}
