package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolint.core.engine.SuppressionTrial.found;
import static org.resolint.core.engine.SuppressionTrial.report;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resolint.core.suppression.ParagraphLabel;
import org.resolint.core.suppression.SuppressionEntry;

class SuppressionEntryTest {
  private static SuppressionEntry entry(String label, Set<String> fingerprints, String... rules) {
    List<ParagraphLabel> labels = ParagraphLabel.of(label).stream().toList();
    return new SuppressionEntry(List.of(rules), labels, fingerprints, "resolint.yml:2:3");
  }

  private static LintReport with(String text, SuppressionEntry entry) {
    return report(Settings.DEFAULT, new SuppressionTrial.Text("x.md", text, List.of(entry)));
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
    assertThat(found(with(text, entry("operative 1", Set.of(), "word/bad"))))
        .containsExactly("3 word/bad bad", "9 word/ugly ugly", "11 word/bad bad");
    assertThat(found(with(text, entry("operative paragraph 1(b)", Set.of(), "word"))))
        .containsExactly("3 word/bad bad", "5 word/bad bad", "7 word/bad bad", "11 word/bad bad");
    assertThat(found(with(text, entry("recital 1", Set.of(), "word/bad")))).hasSize(5);
    LintReport idle = with(text, entry("operative 7", Set.of(), "word/bad"));
    assertThat(found(idle)).hasSize(6);
    assertThat(idle.idle()).containsExactly("resolint.yml:2:3");
  }

  @Test
  void an_entry_means_findings_by_fingerprint() {
    String text = "bad\n\nugly and bad\n";
    String second = report(text).documents().get(0).diagnostics().get(2).fingerprint();
    LintReport report = with(text, entry("", Set.of(second), "word/bad"));
    assertThat(found(report)).containsExactly("1 word/bad bad", "3 word/ugly ugly");
    assertThat(report.idle()).isEmpty();
    assertThat(with(text, entry("", Set.of("0".repeat(24)), "word/bad")).idle()).hasSize(1);
    assertThat(with(text, entry("", Set.of("0".repeat(24)), "many/first")).idle()).isEmpty();
  }
}
