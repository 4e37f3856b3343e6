package org.resolint.core.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;

/**
 * Reads aligned text: XLIFF 1.2 and 2.x, and TMX 1.4. Each language gives a manuscript of segments
 * that bear the number of their unit in the file. Alternatives, notes, segments that are not to be
 * translated and targets that are not translated yet are left out, and so are the codes within the
 * text.
 *
 * <p>One object serves one file; not thread-safe.
 */
final class AlignedTextReader implements XmlHandler {
  private static final List<String> SUFFIXES = List.of(".xlf", ".xliff", ".tmx");
  private static final Set<String> ROOTS = Set.of("xliff", "tmx");

  /** What source and target, or the variants of a memory, stand in. */
  private static final Set<String> UNITS = Set.of("trans-unit", "segment", "tu");

  /** Elements within text whose content is the code of a foreign format. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  private static final Set<String> PLACEHOLDERS = Set.of("x", "ph", "ut", "cp");
  private static final Set<String> UNTRANSLATED = Set.of("new", "needs-translation");

  /**
   * What a unit says in one language.
   *
   * @param isTarget whether it is the translation of another
   */
  private record Variant(String language, MappedText text, boolean isTarget) {}

  private final Source source;
  private final Map<String, List<Paragraph>> paragraphs = new LinkedHashMap<>();
  private final Deque<XmlTag> open = new ArrayDeque<>();
  private final List<Variant> unit = new ArrayList<>();
  private String sourceLanguage = "";
  private String targetLanguage = "";
  private int units;

  private @Nullable SegmentText segment;

  /** The element whose text the segment is. */
  private @Nullable XmlTag segmentTag;

  /** The outermost element of the segment that holds code. */
  private @Nullable XmlTag code;

  /** The outermost element that is not to be translated. */
  private @Nullable XmlTag muted;

  private AlignedTextReader(Source source) {
    this.source = source;
  }

  /** Whether a file is one of aligned text, by its name or its root element. */
  static boolean isAligned(String name, byte[] bytes) {
    String file = name.toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(file::endsWith) || XmlDecoder.isAligned(bytes);
  }

  /**
   * The languages of a file: in XLIFF the source before the target, in TMX in the order in which
   * they come. Other languages than the six official ones are left out.
   *
   * @param name the path as the user gave it
   * @throws UnreadableTextException if it is no such file, or has no text in these languages
   */
  static List<Manuscript> read(String name, byte[] bytes) throws UnreadableTextException {
    Source source = Source.of(name, XmlDecoder.decode(bytes));
    AlignedTextReader reader = new AlignedTextReader(source);
    XmlScanner.scan(source, reader);
    List<Manuscript> manuscripts = new ArrayList<>();
    reader.paragraphs.forEach(
        (language, segments) ->
            manuscripts.add(new Manuscript(source, language, segments, List.of(), List.of())));
    if (manuscripts.isEmpty()) {
      throw new UnreadableTextException(
          "no segment in one of the languages "
              + String.join(", ", LanguageProfiles.LANGUAGES)
              + "; see that the file names its languages so");
    }
    return List.copyOf(manuscripts);
  }

  @Override
  public void start(XmlTag tag) throws UnreadableTextException {
    if (open.isEmpty()) {
      checkRoot(tag);
    }
    if (segment != null) {
      startWithin(segment, tag);
    } else {
      startOutside(tag);
    }
    open.push(tag);
  }

  private void checkRoot(XmlTag tag) throws UnreadableTextException {
    int place = tag.span().start();
    if (!ROOTS.contains(tag.name())) {
      String what = "the root element is <" + tag.name() + ">, not <xliff> or <tmx>";
      throw XmlScanner.refusal(source, place, what);
    }
    String version = tag.value("version");
    boolean known =
        version.isEmpty()
            || version.startsWith("1")
            || (version.startsWith("2") && tag.name().equals("xliff"));
    if (!known) {
      String what = "version " + version + " of <" + tag.name() + "> is not known";
      throw XmlScanner.refusal(source, place, what + "; save it as XLIFF 1.2 or 2.1, or TMX 1.4");
    }
  }

  private void startWithin(SegmentText text, XmlTag tag) {
    if (code != null) {
      return;
    }
    if (CODES.contains(tag.name())) {
      code = tag;
    }
    if (PLACEHOLDERS.contains(tag.name())) {
      text.placeholder(tag.span());
    }
  }

  private void startOutside(XmlTag tag) {
    if (UNITS.contains(tag.name())) {
      units++;
      unit.clear();
    }
    if (muted == null && tag.value("translate").equals("no")) {
      muted = tag;
    }
    if (muted != null) {
      return;
    }
    switch (tag.name()) {
      case "xliff" -> {
        sourceLanguage = tag.value("srcLang");
        targetLanguage = tag.value("trgLang");
      }
      case "file" -> {
        sourceLanguage = tag.attributes().getOrDefault("source-language", sourceLanguage);
        targetLanguage = tag.attributes().getOrDefault("target-language", targetLanguage);
      }
      case "source", "target" -> {
        if (isWithin("trans-unit") || isWithin("segment")) {
          begin(tag);
        }
      }
      case "seg" -> {
        if (isWithin("tuv")) {
          begin(tag);
        }
      }
      default -> {
        // Notes, properties and alternatives hold no text of a version.
      }
    }
  }

  private boolean isWithin(String parent) {
    return !open.isEmpty() && open.peek().name().equals(parent);
  }

  private void begin(XmlTag tag) {
    if (!UNTRANSLATED.contains(tag.value("state"))) {
      segment = new SegmentText();
      segmentTag = tag;
    }
  }

  @Override
  public void text(String characters, int start, int length) {
    if (segment != null && code == null) {
      segment.append(characters, start, length);
    }
  }

  @Override
  public void end() throws UnreadableTextException {
    XmlTag tag = open.pop();
    if (tag.equals(segmentTag)) {
      finish(tag);
    } else if (tag.equals(code)) {
      code = null;
    } else if (tag.equals(muted)) {
      muted = null;
    } else if (segment == null && UNITS.contains(tag.name())) {
      unit.forEach(this::add);
      unit.clear();
    }
  }

  private void finish(XmlTag tag) throws UnreadableTextException {
    MappedText text = segment == null ? MappedText.EMPTY : segment.build();
    segment = null;
    segmentTag = null;
    if (text.isEmpty()) {
      return;
    }
    String language = language(tag);
    if (language.isEmpty()) {
      throw XmlScanner.refusal(
          source,
          tag.span().start(),
          "the language of this <" + tag.name() + "> is not named; name it with xml:lang");
    }
    if (LanguageProfiles.LANGUAGES.contains(language)) {
      unit.add(new Variant(language, text, tag.name().equals("target")));
    }
  }

  /** The first part of a tag such as {@code zh-Hans}, or "". */
  private String language(XmlTag tag) {
    String stated =
        switch (tag.name()) {
          case "seg" -> open.element().value("xml:lang", "lang");
          case "source" -> tag.attributes().getOrDefault("xml:lang", sourceLanguage);
          default -> tag.attributes().getOrDefault("xml:lang", targetLanguage);
        };
    return stated.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  private void add(Variant variant) {
    // A copy of the source waits for its translation, or is the same in all languages.
    if (!variant.isTarget() || unit.stream().noneMatch(other -> isCopy(variant, other))) {
      paragraphs
          .computeIfAbsent(variant.language(), language -> new ArrayList<>())
          .add(new Paragraph(Paragraph.Kind.SEGMENT, units, variant.text(), List.of(), List.of()));
    }
  }

  private static boolean isCopy(Variant target, Variant other) {
    return !other.isTarget() && other.text().toString().equals(target.text().toString());
  }
}
