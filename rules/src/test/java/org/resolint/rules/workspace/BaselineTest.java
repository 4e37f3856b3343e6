package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.baseline.Baseline;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.LintReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** What a baseline knows is known again in a text that was worked on. */
class BaselineTest {
  /** The word that the rule of this test finds; no language has it. */
  private static final String WORD = "zqx";

  private static final int FINDINGS = 50;

  @TempDir private Path folder;

  @RuleInfo(id = "test/word", summary = "A word", severity = Severity.ERROR, since = "0.1.0")
  static final class Word implements Rule {
    @Override
    public void check(RuleContext context) {
      String text = context.source().text();
      for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
        context.report(Finding.at(new Span(at, at + WORD.length()), "A word"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Requests the Secretary-General to report on the harbour of | and on its lighthouses",
        "fr | Prie le Secrétaire général de faire rapport sur le port de | et sur ses phares",
        "es | Pide al Secretario General que informe sobre el puerto de | y sobre sus faros",
        "ru | Просит Генерального секретаря доложить о порте | и о его маяках",
        "ar | تطلب إلى الأمين العام أن يقدم تقريرا عن ميناء | وعن مناراته",
        "zh | 请 秘书长 就 港口 提出 报告 | 及其 灯塔 的 情况"
      })
  void of_fifty_findings_none_comes_back_when_the_text_is_worked_on(
      String language, String before, String after) throws Exception {
    List<String> paragraphs = paragraphs(before, after);
    Baseline baseline =
        Baseline.EMPTY.updated(lint(language, numbered(paragraphs, 1)), path -> path);
    assertThat(baseline.size()).isEqualTo(FINDINGS);

    List<String> longer = new ArrayList<>(paragraphs);
    longer.add(0, before + " " + after + ";");
    assertThat(fresh(baseline, language, numbered(longer, 1))).isEmpty();
    for (int width : new int[] {30, 62, 79}) {
      assertThat(fresh(baseline, language, wrapped(numbered(longer, 1), width))).isEmpty();
    }
    List<String> moved = new ArrayList<>(paragraphs);
    Collections.shuffle(moved, new Random(3));
    assertThat(fresh(baseline, language, wrapped(numbered(moved, 96), 50))).isEmpty();

    longer.set(0, after + " " + WORD + " " + before + ";");
    assertThat(fresh(baseline, language, wrapped(numbered(longer, 1), 62)))
        .singleElement()
        .satisfies(found -> assertThat(found.start().line()).isLessThan(8));
  }

  @Test
  void one_more_finding_of_the_same_words_is_reported_and_one_less_is_not() throws Exception {
    String paragraph = "1. Requests a " + WORD + " of it;\n\n";
    Baseline baseline = Baseline.EMPTY.updated(lint("en", paragraph.repeat(3)), path -> path);
    assertThat(fresh(baseline, "en", paragraph.repeat(4))).hasSize(1);
    assertThat(fresh(baseline, "en", paragraph.repeat(2))).isEmpty();
  }

  @Test
  void what_was_mended_leaves_the_baseline_when_it_is_pruned() throws Exception {
    List<String> paragraphs = paragraphs("Requests the harbour of", "to report");
    Baseline baseline = Baseline.EMPTY.updated(lint("en", numbered(paragraphs, 1)), path -> path);
    paragraphs.removeIf(paragraph -> paragraph.contains("h" + WORD) || paragraph.length() % 2 == 0);
    LintReport now = lint("en", numbered(paragraphs, 1));
    Baseline pruned = baseline.pruned(now, path -> path, path -> true);
    assertThat(pruned.size()).isLessThan(FINDINGS).isPositive();
    assertThat(pruned.holdBack(now, path -> path).documents().get(0).diagnostics()).isEmpty();
    assertThat(baseline.pruned(now, path -> path, path -> false).size()).isZero();
  }

  /** Paragraphs with as many findings, some with several, some alike but for their numbers. */
  private static List<String> paragraphs(String before, String after) {
    List<String> paragraphs = new ArrayList<>();
    int findings = 0;
    for (int i = 0; findings < FINDINGS; i++) {
      String name = "n".repeat(i % 7) + "o".repeat(i % 5);
      String text = before + " " + name + " " + WORD + " " + after;
      findings++;
      if (i % 4 == 0 && findings < FINDINGS) {
        text += " (paragraph " + i + ") " + before + " " + WORD;
        findings++;
      }
      paragraphs.add(text + " " + after + ";");
    }
    return paragraphs;
  }

  private static String numbered(List<String> paragraphs, int first) {
    StringBuilder text = new StringBuilder();
    int number = first;
    for (String paragraph : paragraphs) {
      text.append(number++).append(". ").append(paragraph).append("\n\n");
    }
    return text.toString();
  }

  private static String wrapped(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.split("(?<=\\s)")) {
      if (column > 0 && column + word.length() > width) {
        wrapped.setLength(wrapped.length() - 1);
        wrapped.append('\n');
        column = 0;
      }
      wrapped.append(word);
      column = word.contains("\n") ? 0 : column + word.length();
    }
    return wrapped.toString();
  }

  private List<Diagnostic> fresh(Baseline baseline, String language, String text) throws Exception {
    return baseline.holdBack(lint(language, text), path -> path).documents().get(0).diagnostics();
  }

  private LintReport lint(String language, String text) throws Exception {
    write("draft." + language + ".md", text);
    Workspace workspace =
        Workspace.in(folder).packs(List.of(RulePack.of("test", new Word()))).open();
    return workspace.lint(workspace.find(List.of("draft." + language + ".md")), 1, path -> {});
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
