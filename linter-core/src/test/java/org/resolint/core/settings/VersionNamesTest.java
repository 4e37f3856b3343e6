package org.resolint.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNamesTest {

  @ParameterizedTest
  @CsvSource({
    "{name}.{lang}.md, rivers.en.md, rivers",
    "{name}.{lang}.md, drafts/rivers.FR.md, drafts/rivers",
    "{name}.{lang}.md, drafts/rivers.v2.ru.md, drafts/rivers.v2",
    "{lang}/{name}.*, texts/zh/rivers.txt, texts/rivers",
    "{name}_{lang}(1).txt, rivers_ar(1).txt, rivers",
  })
  void versions_share_the_name_and_the_folders(String pattern, String path, String name)
      throws Exception {
    assertThat(names(pattern).name(path)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rivers.md", "rivers.de.md", "rivers.en.txt", ".en.md"})
  void a_path_of_another_form_has_no_versions(String path) throws Exception {
    assertThat(names("{name}.{lang}.md").name(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name}.md",
        "{lang}.md",
        "{name}.{lang}.{lang}",
        "{name}{lang",
        "{x}{name}{lang}"
      })
  void a_pattern_needs_one_name_and_one_language(String pattern) {
    assertThatThrownBy(() -> names(pattern))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "resolint.yml:1:11: expected a pattern with {name} and {lang}, "
                + "such as '{name}.{lang}.md', found '"
                + pattern
                + "'");
  }

  @Test
  void folders_of_the_other_system_count_as_folders() throws Exception {
    assertThat(names("{name}.{lang}.md").name("a\\rivers.es.md")).contains("a/rivers");
  }

  private static VersionNames names(String pattern) throws ConfigurationException {
    return VersionNames.of(new Placed(pattern, "resolint.yml:1:11"));
  }
}
