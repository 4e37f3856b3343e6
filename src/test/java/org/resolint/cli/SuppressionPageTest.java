package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Registry;
import org.resolint.core.testkit.ExamplePage;
import org.resolint.core.testkit.ExamplePage.Document;
import org.resolint.core.testkit.ExamplePage.Example;
import org.resolint.core.testkit.RuleTrial;
import org.resolint.rules.StandardRules;

/** The examples on the manual's page on what is held back. */
class SuppressionPageTest {
  private static final Path PAGE = Path.of("site", "markdown", "suppression.md");
  private static final String RULE = "drafting/doubled-word";
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void comments_hold_back_what_the_page_says() throws IOException {
    List<Example> examples = ExamplePage.read(Files.readString(PAGE)).examples();
    assertThat(examples).hasSize(2);
    RuleTrial trial = new RuleTrial(Registry.of(StandardRules.packs()), RULE);
    RuleTrial unused = new RuleTrial(Registry.of(StandardRules.packs()), "suppression/unused");
    for (Example example : examples) {
      Document document = example.documents().get(0);
      List<Diagnostic> found = trial.check(example.documents()).get(0);
      assertThat(found)
          .extracting(each -> RuleTrial.mark(each, document.text()))
          .isEqualTo(document.expected());
      assertThat(unused.check(example.documents()).get(0)).isEmpty();
    }
  }

  @Test
  void entries_are_read_as_they_stand_on_the_page() throws IOException {
    Matcher yaml = YAML.matcher(Files.readString(PAGE));
    assertThat(yaml.find()).isTrue();
    Files.writeString(folder.resolve("resolint.yml"), yaml.group(1));
    Files.writeString(folder.resolve("old.md"), "1. *Decides* to to meet;\n");
    Runner runner = Runner.ofRules(folder);
    assertThat(runner.run("check", "--select", RULE, "old.md")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.err()).isEmpty();
  }
}
