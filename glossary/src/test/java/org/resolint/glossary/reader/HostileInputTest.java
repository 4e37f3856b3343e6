package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.TermbaseException;

/** Whatever comes in, a termbase or a {@link TermbaseException} comes out, and soon. */
final class HostileInputTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static final List<TermbaseReader> READERS =
      List.of(
          TermbaseReader.yaml(),
          TermbaseReader.json(),
          TermbaseReader.tbx(),
          TermbaseReader.csv(),
          TermbaseReader.tsv());

  private static final String YAML =
      """
      concepts:
      - id: a # the first
        note: "quoted 😀"
        terms:
          en: [well, { text: pump, status: admitted, count: 3 }]
        shields: { en: "|" }
      """;

  private static final String JSON =
      """
      {"concepts":[{"id":"a","note":"\\u00e9 😀","terms":{"en":["well",{"text":"pump","status":"admitted"}]}}]}
      """;

  private static final String TBX =
      """
      <tbx style="dca"><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>we&#108;l</term>
      </termSec></langSec><!-- 😀 --><![CDATA[ ]]></conceptEntry></tbx>
      """;

  private static final String CSV =
      """
      concept,language,term,note
      a,en,well,"quoted ""😀""
      twice"
      """;

  private static void readSafely(TermbaseReader reader, byte[] bytes) {
    try {
      reader.read(new ByteArrayInputStream(bytes), "x");
    } catch (TermbaseException e) {
      assertThat(e.line()).isPositive();
      assertThat(e.column()).isPositive();
      assertThat(e).hasMessageStartingWith("x:").hasMessageContaining("; ");
    } catch (IOException e) {
      throw new AssertionError("content is no matter of reading", e);
    }
  }

  @Test
  void withstandsRandomBytes() {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      READERS.forEach(reader -> readSafely(reader, bytes));
    }
  }

  @Test
  void withstandsRandomPunctuation() {
    Random random = new Random(43);
    String alphabet = "{}[]:,-?&*!|>'\"%@`#<>/=; \n\t\\abc01\u0085\u2028é😀";
    for (int i = 0; i < 1_500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      READERS.forEach(reader -> readSafely(reader, bytes));
    }
  }

  @Test
  void withstandsEveryPrefixOfASoundFile() {
    for (String text : List.of(YAML, JSON, TBX, CSV)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length <= bytes.length; length++) {
        byte[] prefix = Arrays.copyOf(bytes, length);
        READERS.forEach(reader -> readSafely(reader, prefix));
      }
    }
  }

  @Test
  void withstandsSoundFilesWithOneByteChanged() {
    Random random = new Random(44);
    for (String text : List.of(YAML, JSON, TBX, CSV)) {
      for (int i = 0; i < 600; i++) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
        READERS.forEach(reader -> readSafely(reader, bytes));
      }
    }
  }

  @Test
  void refusesABillionLaughs() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        concepts: *b
        """;

    assertThatThrownBy(() -> TermbaseReader.yaml().read(new StringReader(bomb), "x"))
        .isInstanceOf(TermbaseException.class);
    assertThatThrownBy(
            () -> TermbaseReader.yaml().read(new StringReader("concepts: &a [*a, *a]"), "x"))
        .isInstanceOf(TermbaseException.class)
        .hasMessage("x:1:15: a termbase has no references such as '*name'; write the value out");
  }

  @Test
  void refusesDeepNesting() {
    for (String open : List.of("[", "{\"concepts\":", "- ", "? ", "<tbx>", "{", "[{")) {
      byte[] bytes = open.repeat(100_000).getBytes(StandardCharsets.UTF_8);
      Assertions.assertTimeoutPreemptively(
          SOON, () -> READERS.forEach(reader -> readSafely(reader, bytes)), open);
    }
  }

  @Test
  void refusesATermAsLongAsAFile() {
    String longLine = "well ".repeat(1_000_000);

    assertThatThrownBy(
            () ->
                TermbaseReader.yaml()
                    .read(
                        new StringReader("concepts: [{id: a, terms: {en: '" + longLine + "'}}]"),
                        "x"))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("the term is longer than 1000 characters");
  }

  @Test
  void refusesMoreThanTheSizeLimit() {
    String message =
        "x:1:1: the termbase is larger than 64 %s; split the termbase into several files";

    for (TermbaseReader reader : READERS) {
      assertThatThrownBy(() -> reader.read(new EndlessStream(), "x"))
          .isInstanceOf(TermbaseException.class)
          .hasMessage(message.formatted("MiB"));
      assertThatThrownBy(() -> reader.read(new EndlessReader(), "x"))
          .isInstanceOf(TermbaseException.class)
          .hasMessage(message.formatted("Mi characters"));
    }
  }

  @Test
  void passesOnWhatGoesWrongWithReading() {
    for (TermbaseReader reader : READERS) {
      assertThatThrownBy(() -> reader.read(new BrokenStream(), "x"))
          .isInstanceOf(IOException.class)
          .hasMessage("the disk is gone");
    }
  }

  private static final class EndlessStream extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      Arrays.fill(bytes, from, from + length, (byte) ' ');
      return length;
    }
  }

  private static final class EndlessReader extends Reader {
    @Override
    public int read(char[] chars, int from, int length) {
      Arrays.fill(chars, from, from + length, ' ');
      return length;
    }

    @Override
    public void close() {
      // There is nothing to close.
    }
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }
  }
}
