package org.resolint.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

class AlignedTextReaderTest {
  private static final String OLD_XLIFF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a" source-language="en-US" target-language="fr-FR" datatype="plaintext">
          <header><note>A note on <it>all</it></note></header>
          <body>
            <trans-unit id="1">
              <source>Notes the <g id="1">report</g>;</source>
              <seg-source><mrk mtype="seg">Notes the report;</mrk></seg-source>
              <target>Prend note du <g id="1">rapport</g>&#160;;</target>
              <alt-trans><source>Not</source><target xml:lang="fr">Non</target></alt-trans>
              <note>Nothing</note>
            </trans-unit>
            <trans-unit id="2"><source>Decides;</source><target/></trans-unit>
            <group><trans-unit id="3">
              <source>Ports <bpt id="1">&lt;b></bpt>&amp; docks<ept id="1">&lt;/b></ept>,</source>
              <target state="translated"><![CDATA[Ports & quais,]]></target>
            </trans-unit></group>
            <trans-unit id="4" translate="no"><source>KEY_ONE</source></trans-unit>
            <trans-unit id="5"><source>As is</source><target state="new">Wait</target></trans-unit>
            <trans-unit id="6"><source>Same</source><target>Same</target></trans-unit>
          </body>
        </file>
      </xliff>
      """;

  private static final String NEW_XLIFF =
      """
      <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"
          xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" srcLang="en" trgLang="zh-Hans">
        <file id="f"><unit id="u">
          <mtc:matches><mtc:match ref="#1"><source>No</source><target>不</target></mtc:match></mtc:matches>
          <notes><note>None</note></notes>
          <segment id="1">
            <source>The <pc id="1">port</pc><ph id="2"/> is
              open<mrk id="m" type="term">.</mrk></source>
            <target>港口<ph id="2"/>开放。</target>
          </segment>
          <ignorable><source> </source></ignorable>
          <segment id="2"><source>one<ph id="3"/>two</source></segment>
        </unit></file>
      </xliff>
      """;

  private static final String MEMORY =
      """
      <?xml version="1.0"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="en"><prop type="p">Prop</prop></header><body>
        <tu><prop type="x">Prop</prop>
          <tuv xml:lang="EN-GB"><seg>The <hi>sea</hi><ph>{0}</ph></seg></tuv>
          <tuv xml:lang="fr"><note>Note</note><seg>La mer</seg></tuv>
          <tuv xml:lang="es"><seg>El mar</seg></tuv>
          <tuv xml:lang="ru"><seg>Море</seg></tuv>
          <tuv xml:lang="ar"><seg>البحر</seg></tuv>
          <tuv xml:lang="zh-CN"><seg>海</seg></tuv>
          <tuv xml:lang="de"><seg>Das Meer</seg></tuv>
        </tu>
        <tu><tuv xml:lang="fr"><seg>Le ciel</seg></tuv></tu>
      </body></tmx>
      """;

  @Test
  void the_older_xliff_is_read_by_units_without_alternatives_and_codes() throws IOException {
    List<Manuscript> read = read("a.xlf", OLD_XLIFF);
    assertThat(read).extracting(Manuscript::language).containsExactly("en", "fr");
    assertThat(segments(read.get(0)))
        .containsExactly(
            "1 Notes the report;", "2 Decides;", "3 Ports & docks,", "5 As is", "6 Same");
    assertThat(segments(read.get(1)))
        .containsExactly("1 Prend note du rapport\u00A0;", "3 Ports & quais,");
  }

  @Test
  void the_newer_xliff_is_read_by_segments_without_matches() throws IOException {
    List<Manuscript> read = read("a.xliff", NEW_XLIFF);
    assertThat(read).extracting(Manuscript::language).containsExactly("en", "zh");
    assertThat(segments(read.get(0))).containsExactly("1 The port is open.", "2 one two");
    assertThat(segments(read.get(1))).containsExactly("1 港口开放。");
  }

  @Test
  void a_memory_gives_a_manuscript_for_each_of_the_six_languages() throws IOException {
    List<Manuscript> read = read("a.tmx", MEMORY);
    assertThat(read)
        .extracting(Manuscript::language)
        .containsExactly("en", "fr", "es", "ru", "ar", "zh");
    assertThat(segments(read.get(0))).containsExactly("1 The sea");
    assertThat(segments(read.get(1))).containsExactly("1 La mer", "2 Le ciel");
    assertThat(segments(read.get(5))).containsExactly("1 海");
  }

  @Test
  void each_character_knows_where_it_stands() throws IOException {
    Paragraph ports = read("a.xlf", OLD_XLIFF).get(0).paragraphs().get(2);
    assertThat(source(ports, "&")).isEqualTo("&amp;");
    assertThat(source(ports, "docks")).isEqualTo("docks");
    List<Paragraph> french = read("a.xlf", OLD_XLIFF).get(1).paragraphs();
    assertThat(source(french.get(0), "\u00A0")).isEqualTo("&#160;");
    assertThat(source(french.get(0), "rapport")).isEqualTo("rapport");
    assertThat(source(french.get(1), "& quais")).isEqualTo("& quais");
  }

  private static String source(Paragraph paragraph, String part) {
    int at = paragraph.text().indexOf(part);
    Span span = paragraph.span(at, at + part.length());
    return OLD_XLIFF.substring(span.start(), span.end());
  }

  @Test
  void a_file_is_told_by_its_root_element_too() throws IOException {
    assertThat(read("memory.txt", MEMORY)).hasSize(6);
    assertThat(read("-", "<!-- x -->\n" + NEW_XLIFF)).hasSize(2);
    assertThat(read("a.txt", "<tmx> is an element of TMX, but this is no XML\n".substring(6)))
        .singleElement()
        .satisfies(text -> assertThat(text.isAligned()).isFalse());
  }

  @Test
  void segments_are_no_resolution() throws IOException {
    ResolutionParser parser = new ResolutionParser(new LanguageProfiles());
    List<Resolution> resolutions = parser.parse(read("a.xlf", OLD_XLIFF).get(0));
    assertThat(resolutions).singleElement().matches(resolution -> !resolution.isPresent());
    assertThat(resolutions.get(0).paragraphs()).hasSize(5);
  }

  @Test
  void the_charset_is_that_of_the_mark_or_the_declaration() throws IOException {
    String declared = MEMORY.replace("?xml version=\"1.0\"", "?xml version='1.0' encoding='%s'");
    for (String name : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030")) {
      byte[] bytes = declared.formatted(name).getBytes(Charset.forName(name));
      assertThat(read("a.tmx", bytes).get(5).paragraphs().get(0).text()).isEqualTo("海");
      assertThat(read("a.txt", bytes)).as(name).hasSize(6);
    }
    byte[] marked = ("\uFEFF" + MEMORY).getBytes(UTF_8);
    assertThat(read("a.tmx", marked).get(3).paragraphs().get(0).text()).isEqualTo("Море");
  }

  @Test
  void bytes_of_another_charset_are_refused() {
    byte[] latin =
        MEMORY
            .replace("La mer", "La pêche")
            .replaceAll("[^\\x00-\\xFF]", "")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read("a.tmx", latin)).hasMessageContaining("not valid UTF-8");
    assertRefused(
        MEMORY.replace("?xml version=\"1.0\"", "?xml version='1.0' encoding='x-no'"),
        "line 1: the charset 'x-no' is not known; save the file as UTF-8");
  }

  @Test
  void what_is_no_aligned_text_is_refused_with_its_place() {
    assertRefused("<html/>", "line 1, column 1: the root element is <html>, not <xliff> or <tmx>");
    assertRefused(
        NEW_XLIFF.replace("2.1", "3.0"),
        "line 1, column 1: version 3.0 of <xliff> is not known; save it as XLIFF 1.2 or 2.1, or TMX"
            + " 1.4");
    assertRefused(
        NEW_XLIFF.replace(" trgLang=\"zh-Hans\"", ""),
        "line 9, column 7: the language of this <target> is not named; name it with xml:lang");
    assertRefused(
        "<tmx><tu><tuv lang='de'><seg>Meer</seg></tuv></tu></tmx>",
        "no segment in one of the languages ar, zh, en, fr, ru, es; see that the file names its"
            + " languages so");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> read("a.tmx", text))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessage(message);
  }

  private static List<String> segments(Manuscript manuscript) {
    return manuscript.paragraphs().stream()
        .peek(segment -> assertThat(segment.kind()).isEqualTo(Paragraph.Kind.SEGMENT))
        .map(segment -> segment.level() + " " + segment.text())
        .toList();
  }

  private static List<Manuscript> read(String name, String text) throws IOException {
    return read(name, text.getBytes(UTF_8));
  }

  private static List<Manuscript> read(String name, byte[] bytes) throws IOException {
    return new DocumentReader(new LanguageProfiles()).readAll(name, bytes, Optional.of("en"));
  }
}
