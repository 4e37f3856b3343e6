package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignedTextTest {
  private static final String XLIFF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2"><file source-language="en" target-language="fr"><body>
      <trans-unit id="a">
        <source>Recalling its resolution 70/1 of 25 September 2015,</source>
        <target><![CDATA[Rappelant sa résolution 70/1 du 25 septembre 2015,]]></target>
      </trans-unit>
      <trans-unit id="b">
        <source>Notes the meeting on ports &amp; roads held on <g id="1">9&#160;May 2016</g>;</source>
        <target>Prend note de la réunion tenue le <g id="1">9&#160;mai 2016</g>&#160;;</target>
      </trans-unit>
      <trans-unit id="c"><source>Decides to meet on 9 May 2018.</source><target/></trans-unit>
      </body></file></xliff>
      """;

  @TempDir private Path folder;

  @Test
  void a_translation_that_agrees_with_its_source_is_clean() throws IOException {
    write("x.xlf", XLIFF);
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("check", "x.xlf", "--fail-on", "info", "--format", "concise"))
        .as(runner.out())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void another_date_in_the_target_is_found_at_its_place() throws IOException {
    // The year of another unit is no excuse.
    write("x.xlf", XLIFF.replace("mai 2016", "juin 2016"));
    Runner runner = Runner.ofRules(folder);
    int code = runner.run("check", "x.xlf", "--fail-on", "warning", "--format", "concise");
    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    assertThat(runner.out())
        .contains(
            "x.xlf:9:11: warning: The date 2016-05-09 of the English version is missing here, in"
                + " segment 2 [concordance/dates]");
  }

  @Test
  void another_opening_of_the_target_is_found_in_paragraphs_and_not_in_prose() throws IOException {
    String french = "Se félicite de la réunion";
    String welcoming = XLIFF.replace("Prend note de la réunion", french);
    write("x.xlf", welcoming);
    write("y.xlf", welcoming.replace("</g>;<", "</g>.<").replace("&#160;;<", ".<"));
    Runner runner = Runner.ofRules(folder);
    runner.run("check", ".", "--select", "concordance/opening-verb", "--format", "concise");
    assertThat(runner.out())
        .isEqualToIgnoringNewLines(
            "x.xlf:9:11: info: 'Se félicite' does not stand for 'Notes' of the English version"
                + " [concordance/opening-verb]");
  }

  @Test
  void a_finding_stands_where_the_file_has_its_words() throws IOException {
    write("x.xlf", XLIFF.replace("Notes the meeting", "<![CDATA[Notes]]> the&#32;the meeting"));
    Runner runner = Runner.ofRules(folder);
    runner.run("check", "x.xlf", "--select", "drafting/doubled-word", "--format", "jsonl");
    assertThat(runner.out()).contains("drafting/doubled-word", "\"text\":\"the&#32;the\"");
  }

  @Test
  void no_fix_takes_a_tag_away() throws IOException {
    write("x.xlf", XLIFF.replace("Notes the meeting", "Notes the the meeting"));
    write("y.xlf", XLIFF.replace("Notes the meeting", "Notes the <x id='1'/>the meeting"));
    Runner runner = Runner.ofRules(folder);
    runner.run("check", ".", "--select", "drafting/doubled-word", "--format", "jsonl");
    assertThat(runner.out().lines().filter(line -> line.contains("\"fix\"")))
        .singleElement()
        .asString()
        .contains("x.xlf");
    assertThat(runner.out()).contains("\"text\":\"the <x id='1'/>the\"");
  }

  @Test
  void aligned_text_is_found_in_folders_and_is_no_page() throws IOException {
    write("x.xlf", XLIFF);
    write("y.tmx", "<tmx version='1.4'><body/></tmx>");
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("check", ".", "--select", "structure")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("y.tmx: no segment in one of the languages");
    assertThat(runner.out()).doesNotContain("structure/");
  }

  @Test
  void a_broken_file_is_one_message() throws IOException {
    write("x.xlf", XLIFF.substring(0, XLIFF.indexOf("</body>")));
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("check", "x.xlf")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err())
        .isEqualToIgnoringNewLines(
            "resolint: x.xlf: line 12, column 1: the file ends before </body>; it is cut off");
  }

  @Test
  void aligned_text_is_compared_with_itself_alone() throws IOException {
    write("x.xlf", XLIFF);
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("compare", "x.xlf", "--with", "x.xlf")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("x.xlf: holds aligned text");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
