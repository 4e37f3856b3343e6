package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolint.core.engine.SuppressionTrial.found;
import static org.resolint.core.engine.SuppressionTrial.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final Pattern BAD = Pattern.compile("bad|ugly");

  @Test
  void a_comment_holds_back_up_to_the_one_that_ends_it() {
    LintReport report =
        report(
            """
            bad

            <!-- resolint-disable word/bad -- why -->
            bad ugly
            <!-- resolint-enable word/bad -->

            bad
            """);
    assertThat(found(report))
        .containsExactly("1 word/bad bad", "4 word/ugly ugly", "7 word/bad bad");
    assertThat(report.heldBack().suppressed()).isEqualTo(1);
  }

  @Test
  void a_comment_that_nothing_ends_holds_back_to_the_end() {
    assertThat(found("bad\n\n<!-- resolint-disable word -- why -->\n\nbad ugly\n\nbad"))
        .containsExactly("1 word/bad bad");
  }

  @Test
  void within_a_paragraph_the_words_between_two_comments_are_meant() {
    assertThat(
            found(
                "bad <!-- resolint-disable word/bad -- why --> bad <!-- resolint-enable --> bad\n"))
        .containsExactly("1 word/bad bad", "1 word/bad bad");
  }

  @Test
  void of_a_pack_that_is_held_back_one_rule_can_be_ended() {
    assertThat(
            found(
                """
                <!-- resolint-disable word -- why -->

                bad ugly

                <!-- resolint-enable word/ugly -->

                bad ugly

                <!-- resolint-enable word -->

                bad ugly
                """))
        .containsExactly("7 word/ugly ugly", "11 word/bad bad", "11 word/ugly ugly");
  }

  @Test
  void a_pack_ends_its_rules() {
    assertThat(
            found(
                """
                <!-- resolint-disable word/bad, word/ugly -- why -->

                bad ugly

                <!-- resolint-enable word -->

                bad
                """))
        .containsExactly("7 word/bad bad");
  }

  @Test
  void the_next_paragraph_is_the_one_that_begins_next() {
    assertThat(
            found(
                """
                <!-- resolint-disable-next-paragraph word/bad -- why -->
                bad
                and bad

                bad
                """))
        .containsExactly("5 word/bad bad");
    assertThat(
            found(
                """
                It is bad
                <!-- resolint-disable-next-paragraph word/bad -- why -->

                Is it bad?
                """))
        .containsExactly("1 word/bad bad");
  }

  @Test
  void a_whole_document_is_meant_from_anywhere_in_it() {
    assertThat(found("bad\n\n<!-- resolint-disable-file word/bad -- why -->\n\nbad ugly"))
        .containsExactly("5 word/ugly ugly");
  }

  @Test
  void what_is_found_beside_other_documents_is_held_back_too() {
    SuppressionTrial.Text held =
        new SuppressionTrial.Text(
            "x.md", "<!-- resolint-disable-file many -- why -->\n\nfirst", List.of());
    SuppressionTrial.Text other = new SuppressionTrial.Text("y.md", "first", List.of());
    LintReport report = report(Settings.DEFAULT, held, other);
    assertThat(report.documents().get(0).diagnostics()).isEmpty();
    assertThat(report.documents().get(1).diagnostics()).hasSize(1);
    assertThat(report.heldBack().suppressed()).isEqualTo(1);
  }

  @Test
  void what_holds_nothing_back_is_told_with_what_takes_it_out() {
    LintReport report =
        report("bad\n\n<!-- resolint-disable-next-paragraph word/bad -- why -->\n\nugly\n");
    assertThat(found(report))
        .containsExactly(
            "1 word/bad bad",
            "3 suppression/unused The comment holds nothing back",
            "5 word/ugly ugly");
  }

  @Test
  void what_another_comment_holds_back_already_is_unused() {
    assertThat(
            found(
                """
                <!-- resolint-disable-file word -- why -->
                <!-- resolint-disable-file word -- once more -->

                bad
                """))
        .containsExactly("2 suppression/unused The comment holds nothing back");
  }

  @Test
  void nothing_is_called_unused_whose_rule_did_not_run() {
    String text =
        """
        <!-- resolint-disable-next-paragraph word/bad -- why -->
        fine

        <!-- resolint-disable-next-paragraph word -- why -->
        fine

        <!-- resolint-disable-next-paragraph other/broken -- why -->
        fine

        <!-- resolint-disable-next-paragraph many/first -- why -->
        fine
        """;
    SuppressionTrial.Text document = new SuppressionTrial.Text("x.md", text, List.of());
    assertThat(found(report(Settings.DEFAULT, document)))
        .containsExactly(
            "1 suppression/unused The comment holds nothing back",
            "4 suppression/unused The comment holds nothing back");
    Settings narrowed = new Settings(List.of(), List.of("word/bad"), Map.of());
    assertThat(found(report(narrowed, document))).isEmpty();
    Settings off = new Settings(List.of(), List.of(), Map.of("word/bad", Settings.Level.OFF));
    assertThat(found(report(off, document)))
        .containsExactly("4 suppression/unused The comment holds nothing back");
    Settings silent = new Settings(List.of(), List.of(), Map.of("suppression", Settings.Level.OFF));
    assertThat(found(report(silent, document))).isEmpty();
  }

  @Test
  void a_comment_that_cannot_work_is_told_and_holds_nothing_back() {
    assertThat(found("<!-- resolint-disable-file word/bad -->\n\nbad"))
        .containsExactly(
            "1 suppression/malformed The comment gives no reason; expected '--' and a reason behind"
                + " the rules",
            "3 word/bad bad");
    assertThat(found("<!-- resolint-disable-file word/bad -- … -->\n\nbad")).hasSize(2);
    assertThat(found("<!-- resolint-disable-file -- why -->")).hasSize(1);
    assertThat(found("<!-- resolint-disable-file word/badd -- why -->\n\nbad"))
        .containsExactly(
            "1 suppression/malformed 'word/badd' is no rule or pack; did you mean 'word/bad'?",
            "3 word/bad bad");
    assertThat(found("<!-- resolint-stop word/bad -- why -->"))
        .singleElement()
        .asString()
        .contains("'resolint-stop' is no directive; expected resolint-disable, ");
    assertThat(found("<!-- resolint-disable word/bad -- why\n\nbad"))
        .containsExactly(
            "1 suppression/malformed The comment has no end of its own; expected '-->'",
            "3 word/bad bad");
    assertThat(found("<!-- resolint-enable word/bad -->"))
        .containsExactly(
            "1 suppression/malformed The comment ends nothing; no 'resolint-disable' is open here");
  }

  @Test
  void the_sound_names_of_a_comment_work_beside_one_that_is_not() {
    assertThat(found("<!-- resolint-disable-file word/bda, word/ugly -- why -->\n\nbad ugly"))
        .containsExactly(
            "1 suppression/malformed 'word/bda' is no rule or pack; did you mean 'word/bad'?",
            "3 word/bad bad");
  }

  @Test
  void what_is_said_of_comments_cannot_be_held_back() {
    assertThat(
            found(
                """
                <!-- resolint-disable-file suppression -- why -->
                <!-- resolint-disable-file word/bad -- why -->

                fine
                """))
        .containsExactly(
            "1 suppression/malformed 'suppression' cannot be held back; its level is set under"
                + " 'severity' in resolint.yml",
            "2 suppression/unused The comment holds nothing back");
  }

  @Test
  void fingerprints_do_not_depend_on_comments() {
    String plain = "One bad thing\nand an ugly one\n\nbad";
    String marked =
        "One <!-- resolint-disable other -- why --> bad thing <!-- resolint-enable -->\nand an ugly"
            + " one\n\n<!-- resolint-disable-next-paragraph other -- why -->\nbad";
    assertThat(fingerprints(marked)).hasSize(3).isEqualTo(fingerprints(plain));
  }

  private static List<String> fingerprints(String text) {
    return report(text).documents().get(0).diagnostics().stream()
        .filter(each -> BAD.matcher(each.text()).matches())
        .map(Diagnostic::fingerprint)
        .toList();
  }

  @Test
  void thousands_of_comments_hold_back_thousands_of_findings() {
    String one =
        """
        <!-- resolint-disable word/bad -- why -->
        <!-- resolint-disable-next-paragraph word/ugly -- why -->
        bad and ugly
        <!-- resolint-enable word/bad -->

        """;
    LintReport report = report(one.repeat(5_000));
    assertThat(found(report)).isEmpty();
    assertThat(report.heldBack().suppressed()).isEqualTo(10_000);
  }
}
