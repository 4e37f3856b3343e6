package org.resolint.rules.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.rules.text.PackFile;

class ChoiceTest {
  private static final List<String> DEFECTS =
      GrammarPack.create(GrammarEngines.onClassPath()).rules().stream()
          .map(Rule::getClass)
          .map(type -> type.getAnnotation(RuleInfo.class).id().split("/")[1])
          .toList();

  @Test
  void every_line_of_the_file_is_of_a_kind_that_is_read() {
    assertThat(PackFile.properties("grammar"))
        .allSatisfy(
            (key, value) -> {
              String[] parts = key.split("\\.", 3);
              assertThat(LanguageProfiles.LANGUAGES).contains(parts[0]);
              if (parts[1].equals("off")) {
                assertThat(value).as("why %s is silent", key).isNotBlank();
              } else {
                assertThat(
                        List.of("right", "clause").contains(parts[1]) || DEFECTS.contains(parts[1]))
                    .as(key)
                    .isTrue();
              }
            });
  }

  @Test
  void a_rule_counts_for_the_first_defect_that_names_it_or_its_category() {
    Choice choice = Choice.of("fr", List.of("possible-slip", "broken-agreement"));

    assertThat(choice.defect("AGREEMENT_POSTPONED_ADJ[1]", "AGREEMENT")).contains("possible-slip");
    assertThat(choice.defect("D_N[1]", "AGREEMENT")).contains("broken-agreement");
    assertThat(choice.defect("ANYTHING", "CAT_TYPOGRAPHIE")).isEmpty();
  }

  @Test
  void a_rule_or_one_part_of_it_is_silent_where_the_file_has_a_reason() {
    Choice choice = Choice.of("en", List.of("confused-words", "wrong-construction"));

    assertThat(choice.defect("TO_TOO[15]", "CONFUSED_WORDS")).isEmpty();
    assertThat(choice.defect("TO_TOO[1]", "CONFUSED_WORDS")).contains("confused-words");
    assertThat(choice.defect("MATERIEL[1]", "GRAMMAR")).isEmpty();
    assertThat(choice.defect("EYE_COMPOUNDS[1]", "GRAMMAR")).isEmpty();
  }

  @Test
  void words_that_are_right_are_known() {
    assertThat(Choice.of("es", List.of()).isRight("Ombudsman")).isTrue();
    assertThat(Choice.of("es", List.of()).isRight("informe")).isFalse();
  }
}
