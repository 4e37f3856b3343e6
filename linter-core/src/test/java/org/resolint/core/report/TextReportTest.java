package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.LintReport;

class TextReportTest {
  @Test
  void a_finding_shows_its_line_with_carets_its_fix_and_what_it_refers_to() {
    String text = "The Assembly,\n1. Invites all Sattes to join;\n";
    assertThat(text("a.md", text, "Sattes", "States"))
        .isEqualTo(
            """
            a.md:2:16 error spelling/misspelling 'Sattes' is not a known word
             2 | 1. Invites all Sattes to join;
               |                ^^^^^^
               = suggestion: States
               = fix: Replace with 'States'
               = drafts/a b.md:2:16: it is right here

            1 error in 1 of 2 documents; 1 with a fix
            """);
  }

  @Test
  void carets_stand_under_cyrillic() {
    assertThat(text("a.md", "Просит всех учасников явиться,", "учасников", null))
        .contains(
            """
             1 | Просит всех учасников явиться,
               |             ^^^^^^^^^
            """);
  }

  @Test
  void han_takes_two_columns_and_so_do_its_carets() {
    assertThat(text("a.md", "大会，𠀀回顾其决议。", "其决", null))
        .contains(
            """
             1 | 大会，𠀀回顾其决议。
               |             ^^^^
            """);
  }

  @Test
  void arabic_is_left_in_its_order_and_the_words_are_quoted_behind_the_carets() {
    assertThat(text("a.md", "إن الجمعية العامه،", "العامه", null))
        .contains(
            """
             1 | إن الجمعية العامه،
               |            ^^^^^^ العامه
            """);
  }

  @Test
  void marks_that_combine_take_no_column() {
    assertThat(text("a.md", "Le re\u0301sume\u0301 final,", "final", null))
        .contains("   |           ^^^^^\n");
  }

  @Test
  void a_tab_moves_to_the_next_stop() {
    assertThat(text("a.md", "\t1.\tInvites", "Invites", null))
        .contains(
            """
             1 |     1.  Invites
               |         ^^^^^^^
            """);
  }

  @Test
  void a_long_line_is_cut_on_both_sides_of_the_finding() {
    String text = "left ".repeat(100) + "middel" + " right".repeat(100);
    String shown = text("a.md", text, "middel", null);
    assertThat(shown.lines().skip(1).limit(2).toList())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60))
        .first()
        .asString()
        .contains("…", "middel")
        .endsWith("…");
    String line = shown.lines().toList().get(1);
    String carets = shown.lines().toList().get(2);
    assertThat(carets.indexOf('^')).isEqualTo(line.indexOf("middel"));
  }

  @Test
  void a_piece_of_a_line_is_cut_where_the_line_goes_on() {
    SourceLine piece = new SourceLine(1, 501, "some middel words", 1_000);
    assertThat(MarkedLine.of(piece, 5, 11, 40))
        .isEqualTo(new MarkedLine("…some middel words…", "      ^^^^^^"));
  }

  @Test
  void a_finding_longer_than_the_window_shows_its_beginning() {
    String words = "word ".repeat(50).strip();
    String shown = text("a.md", "Before " + words, words, null);
    assertThat(shown.lines().toList().get(1)).contains("word word").hasSizeLessThanOrEqualTo(60);
    assertThat(shown.lines().toList().get(2)).contains("^^^^").hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void an_empty_place_at_the_end_of_a_line_has_one_caret() {
    String text = "1. Invites\n2. Requests;";
    assertThat(text("a.md", text, "\n", null)).contains(" 1 | 1. Invites\n   |           ^\n");
  }

  @Test
  void several_lines_are_shown_without_blank_ones() {
    String text = "1. Invites the\n\n   Council to meet;";
    assertThat(text("a.md", text, "the\n\n   Council", null))
        .contains(
            """
             1 | 1. Invites the
               |            ^^^
             3 |    Council to meet;
               |    ^^^^^^^
            """);
  }

  @Test
  void what_could_move_the_cursor_or_turn_the_text_round_is_made_visible() {
    String shown = text("a\u001B[2J.md", "A \u001B[31mred\u202E word\u0007", "red", null);
    assertThat(shown)
        .contains("a␛[2J.md:1:8", " 1 | A ␛[31mred<U+202E> word␇")
        .doesNotContain("\u001B", "\u202E", "\u0007");
  }

  @Test
  void colours_come_only_when_asked_for() {
    LintReport report = Samples.report("a.md", Samples.on("a.md", "A wrod", "wrod"));
    assertThat(Samples.write(ReportFormat.TEXT, report, 80)).doesNotContain("\u001B");
    assertThat(Palette.ANSI.strong("x")).isEqualTo("\u001B[1mx\u001B[0m");
  }

  @Test
  void concise_is_one_line_a_finding() {
    LintReport report = Samples.report("a.md", Samples.on("a.md", "First\nA 𠀀 wrod", "wrod"));
    assertThat(Samples.write(ReportFormat.CONCISE, report, 80))
        .isEqualTo("a.md:2:6: error: 'wrod' is not a known word [spelling/misspelling]\n");
  }

  private static String text(String path, String text, String words, String better) {
    LintReport report = Samples.report(path, Samples.on(path, text, words, better));
    return Samples.write(ReportFormat.TEXT, report, 60);
  }
}
