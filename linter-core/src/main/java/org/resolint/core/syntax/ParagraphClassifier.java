package org.resolint.core.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.DraftLabels;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.OrganLine;
import org.resolint.core.profile.Terminators;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Paragraph;

/** Tells what a paragraph is by itself, before its place is known. Immutable, hence thread-safe. */
final class ParagraphClassifier {
  private static final int LONGEST_FORMULA = 400;
  private static final String BULLETS = "\u2022\u2013\u2014\u25AA\u25CF\u00B7-";

  private final LanguageProfile profile;
  private final DraftLabels drafts;

  ParagraphClassifier(LanguageProfile profile) {
    this.profile = profile;
    this.drafts = profile.draftLabels();
  }

  /** How a paragraph brings in a text that is not the resolution's own. */
  enum BringsText {
    /** Not at all. */
    NO,
    /** It announces the text: "Adopts the following declaration:". */
    ANNOUNCES,
    /** It is the first of the text: "We, the Heads of State", "Article 1". */
    BEGINS
  }

  /**
   * What can be told of one paragraph.
   *
   * @param organ the enacting formula it is, or null
   * @param formula the line of masthead or closing it is, or null
   * @param label the label of an operative paragraph at its head, or null
   * @param subLabels every way to read its head as the label of a sub-paragraph
   * @param preambular the preambular opening after the label, or null
   * @param operative the operative opening after the label, or null
   * @param doer the organ whose act the paragraph tells, if sentences were looked for, or null
   * @param isLead whether it is nothing but a word that leads over to a sentence: "Therefore"
   * @param bringsText how the paragraph brings in a text that the resolution adopts
   * @param textStart the UTF-16 offset of the words after the label
   * @param last the last mark, 0 if there is none
   */
  record Shape(
      Paragraph paragraph,
      @Nullable OrganLine organ,
      @Nullable Formula formula,
      @Nullable Label label,
      List<Label> subLabels,
      @Nullable Opening preambular,
      @Nullable Opening operative,
      @Nullable OrganLine doer,
      boolean isLead,
      BringsText bringsText,
      int textStart,
      char last) {

    boolean is(Formula.Kind kind) {
      return formula != null && formula.kind() == kind;
    }

    /** Whether the paragraph is an item of a list without numbers or letters. */
    boolean isBullet() {
      String text = paragraph.text();
      return text.length() > 2
          && BULLETS.indexOf(text.charAt(0)) >= 0
          && Characters.isSpace(text.charAt(1));
    }

    boolean endsWithComma() {
      return Terminators.isComma(last);
    }
  }

  Shape shape(Paragraph paragraph) {
    String text = paragraph.text();
    boolean isShort = text.length() <= LONGEST_FORMULA;
    boolean begins = !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
    OrganLine organ = isShort && begins ? profile.organLine(text).orElse(null) : null;
    Formula formula = isShort && organ == null ? profile.formula(text).orElse(null) : null;
    Label label = profile.labels().operative(text).or(() -> drafts.operative(text)).orElse(null);
    List<Label> subLabels = label == null ? subLabels(text) : List.of();
    int textStart =
        label != null
            ? label.end()
            : subLabels.isEmpty()
                ? drafts.recital(text).map(Label::end).orElse(0)
                : subLabels.get(0).end();
    Words words = words(text, textStart);
    if (label == null && subLabels.isEmpty() && words.operative() == null) {
      Label bare = drafts.bare(text).orElse(null);
      Words after = bare == null ? words : words(text, bare.end());
      if (after.operative() != null) {
        label = bare;
        words = after;
      }
    }
    return new Shape(
        paragraph,
        organ,
        formula,
        label,
        subLabels,
        words.preambular(),
        words.operative(),
        null,
        profile.leadsToSentence(text),
        bringsText(text, formula, words),
        words.start(),
        lastMark(text));
  }

  /**
   * The shape of a paragraph in a text without an enacting formula: the oldest resolutions say "The
   * Security Council requests", and a decision tells what the organ did.
   */
  Shape sentence(Shape shape) {
    String text = shape.paragraph().text();
    if (shape.organ() != null || shape.formula() != null) {
      return shape;
    }
    OrganLine doer = profile.organSentence(text.substring(shape.textStart())).orElse(null);
    if (doer == null) {
      return shape;
    }
    return new Shape(
        shape.paragraph(),
        null,
        null,
        shape.label(),
        shape.subLabels(),
        null,
        null,
        doer,
        false,
        shape.bringsText(),
        shape.textStart(),
        shape.last());
  }

  /** The labels of a sub-paragraph, be it behind the bracket of a draft. */
  private List<Label> subLabels(String text) {
    int from = text.startsWith("[") ? DraftLabels.skipBrackets(text, 0) : 0;
    List<Label> labels = profile.labels().subParagraph(text.substring(from));
    return from == 0 ? labels : labels.stream().map(label -> label.moved(from)).toList();
  }

  private BringsText bringsText(String text, @Nullable Formula formula, Words words) {
    if (profile.adoptedTexts().beginDeclaration(text)
        || (formula != null && formula.value("article").isPresent())) {
      return BringsText.BEGINS;
    }
    Opening opening = words.operative();
    boolean announces =
        opening != null
            && Terminators.isColon(lastMark(text))
            && profile.adoptedTexts().areAnnouncedBy(opening);
    return announces ? BringsText.ANNOUNCES : BringsText.NO;
  }

  /** What the words after a label open with; offsets count in the whole text. */
  private record Words(int start, @Nullable Opening preambular, @Nullable Opening operative) {}

  private Words words(String text, int from) {
    int start = DraftLabels.skipBrackets(text, from);
    String words = text.substring(start);
    return new Words(
        start,
        profile.preambularOpening(words).map(opening -> opening.movedBy(start)).orElse(null),
        profile.operativeOpening(words).map(opening -> opening.movedBy(start)).orElse(null));
  }

  private static char lastMark(String text) {
    int end = text.length();
    while (end > 0
        && (Characters.isSpace(text.charAt(end - 1))
            || "»”\"’)]*".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }
}
