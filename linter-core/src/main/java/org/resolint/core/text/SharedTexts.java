package org.resolint.core.text;

/**
 * The texts of paragraphs, each once however many paragraphs have it, with what was found out about
 * it: drafts, versions and reissues share most of theirs. Keeps the latest, up to a bound. Safe for
 * use by many threads.
 */
public final class SharedTexts {
  private final TextMemo<KnownText> texts = new TextMemo<>();

  /** The paragraph with all that is known about its text. */
  public Paragraph share(Paragraph paragraph) {
    KnownText known = texts.get(paragraph.text(), KnownText::new);
    known.stand();
    return new Paragraph(
        paragraph.kind(),
        paragraph.level(),
        paragraph.content().with(known),
        paragraph.marks(),
        paragraph.references());
  }
}
