package org.resolint.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest {

  @Test
  void compiledDataEqualsItsSourceButForThePlacesOfKeys() throws IOException {
    DataNode node = yaml("a: [1, 'два', true]\nb: {c: }\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledData.write(node, out);
    assertThat(CompiledData.read(new ByteArrayInputStream(out.toByteArray())))
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*keys")
        .isEqualTo(node);
  }

  @Test
  void readsYamlAndJsonAlike() throws IOException {
    DataNode json = DataReader.json().read(stream("{\"a\": [1, \"b\"]}"), "x.json");
    assertThat(json.get("a").texts()).isEqualTo(yaml("a: [1, b]").get("a").texts());
    assertThat(json.get("a").items().get(0).number()).isEqualTo(1);
  }

  @Test
  void saysWhereAValueStands() throws IOException {
    DataNode node = yaml("a: 1\nb:\n  c: x\n");
    assertThat(node.get("b").get("c").at()).hasToString("x.yml:3:6");
    assertThatThrownBy(() -> node.get("b").get("c").number()).hasMessageStartingWith("x.yml:3:6: ");
    assertThatThrownBy(() -> node.get("b").text()).hasMessage("x.yml:3:3: expected a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\na: 2\n", "a: [1", "a: b: c", "\t", "", "a: 1\n---\nb: 2\n"})
  void refusesMalformedFilesByNameAndPlace(String text) {
    assertThatThrownBy(() -> yaml(text))
        .isInstanceOf(DataException.class)
        .hasMessageMatching("(?s)x\\.yml:\\d+:\\d+: .*");
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> yaml("[".repeat(70) + "]".repeat(70)))
        .isInstanceOf(DataException.class);
  }

  private static DataNode yaml(String text) throws IOException {
    return DataReader.yaml().read(stream(text), "x.yml");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
