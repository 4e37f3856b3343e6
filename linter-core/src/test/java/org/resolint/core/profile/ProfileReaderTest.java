package org.resolint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataReader;

class ProfileReaderTest {

  @Test
  void namesThePlaceOfWhatIsMissing() throws IOException {
    DataNode data = yaml("language: xx\norgans: {}\n");
    assertThatThrownBy(() -> ProfileReader.read(data))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("xx.yml:1:1: expected a key 'ordinals'");
  }

  @Test
  void namesThePlaceOfABadPattern() throws IOException {
    DataNode patterns = yaml("- 'fine'\n- '(unclosed'\n");
    assertThatThrownBy(() -> new PatternReader(Map.of()).plain(patterns))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("xx.yml:2:3: ");
  }

  @Test
  void expandsTemplatesAndFillsTheirKeys() {
    assertThat(Template.expand("with [deep|grave|] concern", List.of("with {} concern")))
        .extracting(Template.Expansion::text)
        .containsExactly("with deep concern", "with grave concern", "with concern");
    assertThat(Template.expand("[une |]vive [peine=grief]", List.of("with {}")))
        .extracting(e -> e.keys().get(0))
        .containsOnly("with grief");
    assertThatThrownBy(() -> Template.expand("with [deep", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesLanguagesItDoesNotHave() {
    assertThatThrownBy(() -> new LanguageProfiles().forLanguage("de"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DataNode yaml(String text) throws IOException {
    return DataReader.yaml()
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "xx.yml");
  }
}
