package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.DirectiveRule;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.suppression.ParagraphLabel;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

class SuppressionTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();
  private static final Pattern BAD = Pattern.compile("bad|ugly");

  /** Finds words. */
  private abstract static class Words implements Rule {
    private final Pattern word;

    Words(String word) {
      this.word = Pattern.compile(word);
    }

    @Override
    public void check(RuleContext context) {
      for (Paragraph paragraph : context.manuscript().paragraphs()) {
        Matcher matcher = word.matcher(paragraph.text());
        while (matcher.find()) {
          Span span = paragraph.span(matcher.start(), matcher.end());
          context.report(Finding.at(span, matcher.group()));
        }
      }
    }
  }

  @RuleInfo(id = "word/bad", summary = "Bad", severity = Severity.ERROR, since = "0.1.0")
  static final class Bad extends Words {
    Bad() {
      super("bad");
    }
  }

  @RuleInfo(id = "word/ugly", summary = "Ugly", severity = Severity.ERROR, since = "0.1.0")
  static final class Ugly extends Words {
    Ugly() {
      super("ugly");
    }
  }

  @RuleInfo(id = "other/broken", summary = "Breaks", severity = Severity.ERROR, since = "0.1.0")
  static final class Broken implements Rule {
    @Override
    public void check(RuleContext context) {
      throw new IllegalStateException("oops");
    }
  }

  @RuleInfo(id = "many/first", summary = "First", severity = Severity.ERROR, since = "0.1.0")
  static final class First implements CollectionRule<Integer> {
    @Override
    public Optional<Integer> collect(RuleContext context) {
      return Optional.of(context.source().text().indexOf("first"));
    }

    @Override
    public void compare(List<Collected<Integer>> all, CollectionReport report) {
      for (Collected<Integer> one : all) {
        if (one.facts() >= 0) {
          Span span = new Span(one.facts(), one.facts() + 5);
          report.report(one.path(), Finding.at(span, "compared"), List.of());
        }
      }
    }
  }

  @RuleInfo(
      id = "suppression/malformed",
      summary = "Malformed",
      severity = Severity.WARNING,
      since = "0.1.0")
  static final class Malformed implements DirectiveRule {
    @Override
    public Defect defect() {
      return Defect.MALFORMED;
    }
  }

  @RuleInfo(
      id = "suppression/unused",
      summary = "Unused",
      severity = Severity.WARNING,
      since = "0.1.0")
  static final class Unused implements DirectiveRule {
    @Override
    public Defect defect() {
      return Defect.UNUSED;
    }
  }

  private record Text(String path, String text, List<SuppressionEntry> suppressions)
      implements DocumentInput {
    @Override
    public Manuscript read() {
      return new DocumentReader(PROFILES).read(Source.of(path, text), Optional.of("en"));
    }
  }

  private static LintReport report(Settings settings, Text... texts) {
    RulePack words = RulePack.of("word", new Bad(), new Ugly());
    RulePack other = RulePack.of("other", new Broken());
    RulePack many = new RulePack("many", List.of(), List.of(new First()));
    RulePack own = RulePack.of("suppression", new Malformed(), new Unused());
    return new Linter(
            Registry.of(List.of(words, other, many, own)), settings, PROFILES, Calendars.shipped())
        .lint(List.of(texts), 1, path -> {});
  }

  private static LintReport report(String text) {
    return report(Settings.DEFAULT, new Text("x.md", text, List.of()));
  }

  private static List<String> found(LintReport report) {
    return report.documents().stream()
        .flatMap(document -> document.diagnostics().stream())
        .map(each -> each.start().line() + " " + each.rule() + " " + each.message())
        .toList();
  }

  private static List<String> found(String text) {
    return found(report(text));
  }

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
    Text held = new Text("x.md", "<!-- resolint-disable-file many -- why -->\n\nfirst", List.of());
    Text other = new Text("y.md", "first", List.of());
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
    Text document = new Text("x.md", text, List.of());
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

  private static SuppressionEntry entry(String label, Set<String> fingerprints, String... rules) {
    List<ParagraphLabel> labels = ParagraphLabel.of(label).stream().toList();
    return new SuppressionEntry(List.of(rules), labels, fingerprints, "resolint.yml:2:3");
  }

  private static LintReport report(String text, SuppressionEntry entry) {
    return report(Settings.DEFAULT, new Text("x.md", text, List.of(entry)));
  }

  @Test
  void an_entry_means_a_paragraph_with_what_is_below_it() {
    String text =
        """
        *The General Assembly*,

        *Recalling* what is bad,

        1. *Decides* what is bad:

            (a) To be bad;

            (b) To be ugly and bad;

        2. *Requests* what is bad.
        """;
    assertThat(found(report(text, entry("operative 1", Set.of(), "word/bad"))))
        .containsExactly("3 word/bad bad", "9 word/ugly ugly", "11 word/bad bad");
    assertThat(found(report(text, entry("operative paragraph 1(b)", Set.of(), "word"))))
        .containsExactly("3 word/bad bad", "5 word/bad bad", "7 word/bad bad", "11 word/bad bad");
    assertThat(found(report(text, entry("recital 1", Set.of(), "word/bad")))).hasSize(5);
    LintReport idle = report(text, entry("operative 7", Set.of(), "word/bad"));
    assertThat(found(idle)).hasSize(6);
    assertThat(idle.idle()).containsExactly("resolint.yml:2:3");
  }

  @Test
  void an_entry_means_findings_by_fingerprint() {
    String text = "bad\n\nugly and bad\n";
    String second = report(text).documents().get(0).diagnostics().get(2).fingerprint();
    LintReport report = report(text, entry("", Set.of(second), "word/bad"));
    assertThat(found(report)).containsExactly("1 word/bad bad", "3 word/ugly ugly");
    assertThat(report.idle()).isEmpty();
    assertThat(report(text, entry("", Set.of("0".repeat(24)), "word/bad")).idle()).hasSize(1);
    assertThat(report(text, entry("", Set.of("0".repeat(24)), "many/first")).idle()).isEmpty();
  }

  @Test
  void thousands_of_comments_and_findings_take_a_moment() {
    String one =
        """
        <!-- resolint-disable word/bad -- why -->
        <!-- resolint-disable-next-paragraph word/ugly -- why -->
        bad and ugly
        <!-- resolint-enable word/bad -->

        """;
    LintReport report =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> report(one.repeat(5_000)));
    assertThat(found(report)).isEmpty();
    assertThat(report.heldBack().suppressed()).isEqualTo(10_000);
  }
}
