package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.Termbase;

final class CompiledTermbaseTest {

  @Test
  void keepsEverythingThatATermbaseCanSay() throws IOException {
    Termbase termbase =
        TermbaseReader.yaml()
            .read(
                new StringReader(
                    """
                    concepts:
                    - id: lighthouse-keeper
                      subject: navigation
                      definition: one who keeps the lamp
                      note: an office
                      terms:
                        en:
                        - text: lighthouse keeper
                          part-of-speech: noun
                          source: a log of 1921
                          count: 12
                        - text: lampman
                          status: superseded
                          organs: [general-assembly, security-council]
                          places: [title, quotation]
                          from: 1950-01-01
                          until: 1999-12-31
                          note: out of use
                          capitals: required
                        fr:
                        - gardien de phare 𝄞
                      shields:
                        en: [Lampman Street]
                      examples:
                        en:
                        - right: The lighthouse keeper sleeps.
                        - { wrong: The lampman sleeps., organ: general-assembly, date: 1980-05-05 }
                    """),
                "own.yml");

    assertThat(packed(termbase).concepts()).containsExactlyElementsOf(termbase.concepts());
    assertThat(packed(termbase).examples()).isEqualTo(termbase.examples()).isNotEmpty();
  }

  private static Termbase packed(Termbase termbase) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TermbaseCompiler.write(termbase, bytes);
    return CompiledTermbase.read(bytes.toByteArray());
  }
}
