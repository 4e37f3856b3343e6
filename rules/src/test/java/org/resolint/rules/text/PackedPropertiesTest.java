package org.resolint.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedPropertiesTest {
  @Test
  void textsOfAllScriptsComeBack() throws IOException {
    Map<String, String> values =
        Map.of(
            "empty",
            "",
            "wide.ru",
            "резолюция, 决议",
            "narrow.fr",
            "à l’égard",
            "long",
            "é".repeat(999));

    assertThat(PackedProperties.read(PackedProperties.write(values))).isEqualTo(values);
  }

  @Test
  void thePackedFilesSayWhatTheFilesOfPropertiesSay() {
    for (String name : new String[] {"citation", "drafting", "typography", "cues/fr"}) {
      assertThat(PackFile.properties(name)).as(name).isEqualTo(PackFile.load(name)).isNotEmpty();
    }
  }
}
