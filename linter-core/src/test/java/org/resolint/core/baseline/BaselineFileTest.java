package org.resolint.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.settings.ConfigurationException;

class BaselineFileTest {
  private static final String FINGERPRINT = "0123456789abcdef01234567";

  @Test
  void what_is_written_is_valid_and_is_read_as_it_was() throws Exception {
    Baseline baseline =
        new Baseline(
            Map.of(
                "b \"q\" \\ \u0434.md",
                List.of(
                    new KnownFinding("a/c", FINGERPRINT, 3, "\u202e\uD83D\uDE00 \u6c49 \t"),
                    new KnownFinding("a/b", FINGERPRINT, 1, ""))));
    String text = written(baseline);
    assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    Baseline read = BaselineFile.read(bytes(text), "x.json");
    assertThat(read.documents()).isEqualTo(baseline.documents());
    assertThat(read.size()).isEqualTo(4);
    assertThat(written(read)).isEqualTo(text);
    assertThat(written(Baseline.EMPTY))
        .isEqualTo("{\n  \"schema\": \"resolint-baseline/1\",\n  \"documents\": {}\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ 'rule': 'a/b' }",
        "{ 'rule': 'a', 'fingerprint': '0123456789abcdef01234567' }",
        "{ 'rule': 'a/b', 'fingerprint': '0123' }",
        "{ 'rule': 'a/b', 'fingerprint': '0123456789abcdef01234567', 'count': 0 }",
        "{ 'rule': 'a/b', 'fingerprint': '0123456789abcdef01234567', 'line': 3 }",
        "[]"
      })
  void the_schema_refuses_what_the_reader_refuses(String finding) throws Exception {
    String text =
        ("{ 'schema': 'resolint-baseline/1', 'documents': { 'a.md': [" + finding + "] } }")
            .replace('\'', '"');
    assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
    assertThatThrownBy(() -> BaselineFile.read(bytes(text), "x.json"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("x.json:1:");
  }

  private static String written(Baseline baseline) throws IOException {
    StringWriter out = new StringWriter();
    BaselineFile.write(baseline, out);
    return out.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Schema schema() throws IOException {
    try (InputStream in = Baseline.class.getResourceAsStream("baseline.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    }
  }
}
