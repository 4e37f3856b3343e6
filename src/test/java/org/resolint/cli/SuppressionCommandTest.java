package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held back, as users of the command line meet it. */
class SuppressionCommandTest {
  private static final String DOUBLED =
      """
      *The General Assembly*,

      1. *Requests* the Secretary-General to to report on the matter;

      2. *Decides* to remain seized of of the matter.
      """;
  private static final String ENTRY =
      """
      suppressions:
        - path: a.md
          paragraph: operative 1
          rules: drafting/doubled-word
          reason: it quotes a text
      """;

  @TempDir private Path folder;
  @TempDir private Path cache;
  private int code;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String comment(String rule) {
    return "<!-- resolint-disable-next-paragraph " + rule + " -- it quotes a text -->\n";
  }

  private static String marked() {
    return DOUBLED.replace("1. ", comment("drafting/doubled-word") + "1. ");
  }

  private Runner check(String... more) {
    Runner runner = Runner.ofRules(folder);
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = "--ignore";
    args[2] = "structure";
    args[3] = "--no-cache";
    System.arraycopy(more, 0, args, 4, more.length);
    code = runner.run(args);
    return runner;
  }

  private String said(Runner runner) {
    return runner.err().replace(folder + "/", "");
  }

  @Test
  void what_is_held_back_is_counted_and_does_not_fail_the_run() throws IOException {
    write("a.md", marked());
    assertThat(check("--fail-on", "warning").out())
        .contains("a.md:6:31 warning drafting/doubled-word")
        .endsWith("1 warning in 1 of 1 document; 1 with a fix; 1 suppressed\n");
    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    write("resolint.yml", ENTRY.replace("operative 1", "operative 2"));
    assertThat(check("--fail-on", "warning").out())
        .isEqualTo("Checked 1 document, nothing found; 2 suppressed\n");
    assertThat(code).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void what_is_held_back_is_not_fixed() throws IOException {
    write("a.md", marked());
    check("--fix");
    assertThat(read("a.md")).isEqualTo(marked().replace("of of", "of"));
  }

  @Test
  void what_holds_nothing_back_is_taken_out_by_fixing() throws IOException {
    String clean = DOUBLED.replace("to to", "to").replace("of of", "of");
    write(
        "a.md",
        "<!-- resolint-disable drafting/doubled-word -- it quotes a text -->\r\n"
            + clean.replace("\n", "\r\n")
            + "<!-- resolint-enable -->\r\n");
    assertThat(check("--fix").out()).contains("nothing found");
    assertThat(read("a.md")).isEqualTo(clean.replace("\n", "\r\n"));
  }

  @Test
  void fixes_leave_comments_and_emphasis_between_words_whole() throws IOException {
    String text =
        """
        *The General Assembly*,

        1. *Notes* the work of the <!-- ask the author --> the harbours;

        2. *Notes* the work of the *the* harbours;

        3. *Notes* the work of the [the](a.md) harbours;

        4. *Notes* the work of *the the* harbours.
        """;
    write("a.md", text);
    assertThat(check("--fix", "-f", "concise").out()).contains("a.md:3:", "a.md:5:", "a.md:7:");
    assertThat(read("a.md")).isEqualTo(text.replace("the the* ", "the* "));
  }

  @Test
  void the_baseline_does_not_record_what_is_held_back() throws IOException {
    write("a.md", marked());
    Runner.ofRules(folder).run("check", "--baseline", "known.json", "--update-baseline");
    assertThat(read("known.json")).containsOnlyOnce("drafting/doubled-word");
  }

  @Test
  void an_entry_that_holds_nothing_back_is_told_where_all_it_can_mean_was_checked()
      throws IOException {
    write("a.md", DOUBLED);
    write("sub/b.md", DOUBLED);
    String entry = ENTRY.replace("operative 1", "operative 7").replace("path: a.md", "path: /a.md");
    String note = "resolint: resolint.yml:2:5: holds nothing back; take the entry out\n";
    write("resolint.yml", entry);
    assertThat(said(check())).isEqualTo(note);
    assertThat(said(check("a.md"))).isEqualTo(note);
    assertThat(said(check("sub"))).isEmpty();
    assertThat(said(check("--ignore", "drafting"))).isEmpty();
    assertThat(said(check("--ignore", "suppression"))).isEmpty();
    write("resolint.yml", entry.replace("path: /a.md", "path: a.md"));
    assertThat(said(check())).isEqualTo(note);
    assertThat(said(check("a.md"))).isEmpty();
    write("resolint.yml", entry.replace("path: /a.md", "path: c.md"));
    assertThat(said(check()))
        .isEqualTo("resolint: resolint.yml:2:11: no document matches 'c.md'\n");
    write("resolint.yml", entry.replace("operative 7", "operative 1").replace("/a.md", "'*.md'"));
    assertThat(said(check())).isEmpty();
  }

  @Test
  void an_entry_that_matches_a_document_is_not_told_of_for_a_configuration_that_builds_on_it()
      throws IOException {
    write("a.md", DOUBLED);
    write("sub/b.md", DOUBLED);
    write(
        "resolint.yml",
        ENTRY + "overrides: [ { files: [ a.md ], severity: { drafting: info } } ]\n");
    write("sub/resolint.yml", "extends: ../resolint.yml\n");
    assertThat(said(check())).isEmpty();
    assertThat(said(check("sub"))).isEmpty();
  }

  @Test
  void known_results_are_those_of_the_same_entries() throws IOException {
    write("a.md", marked());
    write("b.md", DOUBLED);
    write("resolint.yml", ENTRY.replace("a.md", "b.md").replace("operative 1", "operative 9"));
    Runner first = known();
    assertThat(first.out()).contains("b.md:3:").endsWith("; 1 suppressed\n");
    assertThat(first.err()).contains("holds nothing back");
    Runner second = known();
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).isEqualTo(first.err());
    write("b.md", DOUBLED + "\n");
    Runner changed = known();
    assertThat(changed.out()).isEqualTo(first.out());
    write("resolint.yml", ENTRY.replace("a.md", "b.md"));
    Runner third = known();
    assertThat(third.out()).doesNotContain("b.md:3:").endsWith("; 2 suppressed\n");
    assertThat(third.err()).isEmpty();
  }

  private Runner known() {
    Runner runner = Runner.ofRules(folder).keepingIn(cache);
    runner.run("check", "-f", "text", ".");
    return runner;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "rules: drafting/doubled-wrod, reason: x"
            + " | 26: unknown rule or pack 'drafting/doubled-wrod'; did you mean"
            + " 'drafting/doubled-word'?",
        "rules: drafting | 5: 'reason' is missing; expected why the findings are held back",
        "reason: x | 5: 'rules' is missing; expected the rules or packs that are held back",
        "rules: suppression, reason: x"
            + " | 26: 'suppression' cannot be held back; set its level under 'severity'",
        "rules: drafting, reasons: x | 36: unknown key 'reasons'; did you mean 'reason'?",
      })
  void an_entry_that_has_no_meaning_is_told_with_its_place(String keys, String message)
      throws IOException {
    write("a.md", DOUBLED);
    write("resolint.yml", "suppressions:\n  - { path: a.md, " + keys.strip() + " }\n");
    assertThat(said(check())).isEqualTo("resolint: resolint.yml:2:" + message.strip() + "\n");
    assertThat(code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void what_holds_for_a_file_is_printed_as_a_configuration() throws IOException {
    write("a.md", DOUBLED);
    write("resolint.yml", ENTRY);
    String printed = check("--print-config", "a.md").out().replace(folder + "/", "");
    assertThat(printed)
        .endsWith(
            """
            suppressions:
              - reason: "it quotes a text" # resolint.yml:5:13
                rules:
                  - "drafting/doubled-word" # resolint.yml:4:12
                path:
                  - "a.md" # resolint.yml:2:11
                paragraph:
                  - "operative 1" # resolint.yml:3:16
            """);
    String before = check().out();
    write("resolint.yml", printed);
    assertThat(check().out()).isEqualTo(before).contains("1 suppressed");
  }

  @Test
  void findings_beside_other_versions_are_held_back() throws IOException {
    write(
        "a.en.md",
        "A/RES/80/7\n\n*The General Assembly*,\n\n"
            + comment("concordance")
            + "*Recalling* its resolution 70/1 of 25 September 2015,\n\n"
            + "1. *Decides* to remain seized of the matter.\n");
    write(
        "a.fr.md",
        """
        A/RES/80/7

        *L’Assemblée générale*,

        *Rappelant* sa résolution 70/2 du 25 septembre 2015,

        1. *Décide* de rester saisie de la question.
        """);
    Runner both = check("-f", "concise", ".");
    assertThat(both.out()).contains("a.fr.md:5:").doesNotContain("a.en.md:6:");
    String plain = read("a.en.md").replace(comment("concordance"), "");
    write("a.en.md", plain);
    assertThat(check("-f", "concise", ".").out()).contains("a.fr.md:5:");
  }
}
