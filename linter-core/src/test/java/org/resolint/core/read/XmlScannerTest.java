package org.resolint.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.text.Source;

class XmlScannerTest {
  private static final String VALID =
      """
      <?xml version="1.0"?>
      <!-- A memory -->
      <tmx version='1.4'><header a="&lt;" b='2'/><body>
      <tu><tuv lang="en"><seg>Ports &amp; docks &#x2014; <ph>&lt;br/></ph>go</seg></tuv>
      <tuv lang="fr" ><seg><![CDATA[Quais & <ports>]]></seg></tuv ></tu></body></tmx>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<tmx><tu></tmx>|1, column 10: </tmx> ends no element that is open here; expected </tu>",
        "<tmx>|1, column 6: the file ends before </tmx>; it is cut off",
        "<tmx|1, column 1: a tag begins here and does not end; the file is cut off",
        "<tmx a=1/>|1, column 8: a quotation mark is missing here",
        "<tmx a='1' a='2'/>|1, column 12: the attribute 'a' stands twice in a tag",
        "<tmx>a & b</tmx>|1, column 8: a bare '&'; write '&amp;'",
        "<tmx>&nbsp;</tmx>|1, column 6: '&nbsp;' is not known; write the character itself, or '&amp;'",
        "<tmx>&#0;</tmx>|1, column 6: '&#0;' is no character",
        "<tmx>1 < 2</tmx>|1, column 9: a name is missing here; write '<' in text as '&lt;'",
        "<tmx/><tmx/>|1, column 7: a second root element <tmx>",
        "<tmx/>text|1, column 7: text outside of the root element",
        "<tmx><!-- x</tmx>|1, column 6: a comment begins here and does not end; the file is cut off",
        "<tmx>\u0001</tmx>|1, column 6: U+0001 is not allowed in XML; take it out",
        "``|1, column 1: no XML element in this file",
      })
  void what_is_not_well_formed_is_refused_with_its_place(String text, String message) {
    assertThatThrownBy(() -> scan(text)).hasMessage("line " + message);
  }

  @Test
  void a_document_type_may_name_a_file_but_declare_nothing() throws UnreadableTextException {
    scan("<!DOCTYPE tmx SYSTEM 'http://localhost/[no].dtd'><tmx/>");
    assertThatThrownBy(
            () ->
                scan(
                    """
                    <!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">
                    <!ENTITY file SYSTEM "file:///etc/hostname">]>
                    <tmx>&b;&file;</tmx>
                    """))
        .hasMessage("line 1, column 1: a document type with declarations of its own; take it out");
  }

  @Test
  void deep_nesting_is_refused() {
    assertThatThrownBy(() -> scan("<g>".repeat(1_000_000)))
        .hasMessage("line 1, column 769: elements nested more than 256 deep");
  }

  @Test
  void every_beginning_of_a_file_is_refused() {
    String text = VALID.strip();
    for (int end = 0; end < text.length(); end++) {
      String cut = text.substring(0, end);
      assertThatThrownBy(() -> scan(cut)).isInstanceOf(UnreadableTextException.class);
    }
  }

  @Test
  void a_parser_of_the_platform_takes_the_same_files_for_well_formed() {
    Random random = new Random(1);
    String marks = "<>/&;'\"=!?-[] atx1\n";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder(VALID);
      int at = random.nextInt(text.length());
      char mark = marks.charAt(random.nextInt(marks.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, mark);
        case 1 -> text.insert(at, mark);
        default -> text.deleteCharAt(at);
      }
      // The declaration's own grammar is none of the scanner's business.
      if (at > VALID.indexOf('\n')) {
        assertThat(isTaken(text.toString())).as(text.toString()).isEqualTo(isWellFormed(text));
      }
    }
  }

  @Test
  void any_bytes_are_read_or_refused() {
    Random random = new Random(2);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = VALID.getBytes(UTF_8);
      byte[] noise = new byte[1 + random.nextInt(8)];
      random.nextBytes(noise);
      int at = round % 2 == 0 ? 0 : random.nextInt(bytes.length - noise.length);
      System.arraycopy(noise, 0, bytes, at, noise.length);
      assertThat(isReadOrRefused(bytes)).isTrue();
    }
  }

  private static boolean isReadOrRefused(byte[] bytes) {
    try {
      return !AlignedTextReader.read("a.tmx", bytes).isEmpty();
    } catch (UnreadableTextException e) {
      return !e.getMessage().isBlank();
    }
  }

  private static boolean isTaken(String text) {
    try {
      scan(text);
      return true;
    } catch (UnreadableTextException e) {
      return false;
    }
  }

  private static boolean isWellFormed(CharSequence text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.toString()));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static void scan(String text) throws UnreadableTextException {
    XmlScanner.scan(
        Source.of("a.xml", text),
        new XmlHandler() {
          @Override
          public void start(XmlTag tag) {}

          @Override
          public void end() {}

          @Override
          public void text(String characters, int start, int length) {}
        });
  }
}
