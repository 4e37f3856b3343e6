package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.LintReport;

class MachineReportTest {
  private static final String PATH = "drafts/Проект 1%.md";
  private static final String TEXT = "第一行\nA 😀 wrod \"quoted\"\n";

  @Test
  void json_agrees_with_the_schema_that_ships() throws IOException {
    String json = Samples.write(ReportFormat.JSON, sample(), 80);
    assertThat(errors(shipped(), json)).isEmpty();
    assertThat(errors(shipped(), Samples.write(ReportFormat.JSON, Samples.broken(), 80))).isEmpty();
    assertThat(errors(shipped(), json.replace("\"rule\"", "\"role\""))).isNotEmpty();
  }

  @Test
  void json_says_where_in_utf16_units() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Samples.write(ReportFormat.JSON, sample(), 80));
    JsonNode found = report.at("/documents/0/diagnostics/0");
    assertThat(found.at("/start").toString()).isEqualTo("{\"line\":2,\"column\":6,\"offset\":9}");
    assertThat(found.at("/end/column").intValue()).isEqualTo(10);
    assertThat(found.at("/fix/edits/0/start")).isEqualTo(found.at("/start"));
    assertThat(report.at("/summary/fixable").intValue()).isEqualTo(1);
    assertThat(report.at("/documents/1/path").textValue()).isEqualTo("z/silent.md");
  }

  @Test
  void json_leaves_out_what_is_empty() throws IOException {
    LintReport report = Samples.report("a.md", Samples.on("a.md", "A wrod", "wrod"));
    JsonNode found =
        new ObjectMapper()
            .readTree(Samples.write(ReportFormat.JSON, report, 80))
            .at("/documents/0/diagnostics/0");
    assertThat(List.of(found.has("suggestions"), found.has("fix"), found.has("related")))
        .containsOnly(false);
  }

  @Test
  void json_lines_hold_one_document_each() throws IOException {
    List<String> lines = Samples.write(ReportFormat.JSONL, sample(), 80).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(new ObjectMapper().readTree(lines.get(0)).at("/path").textValue()).isEqualTo(PATH);
    assertThat(Samples.write(ReportFormat.JSONL, Samples.broken(), 80)).isEmpty();
  }

  @Test
  void sarif_agrees_with_its_schema() throws IOException {
    String sarif = Samples.write(ReportFormat.SARIF, sample(), 80);
    assertThat(errors(sarif(), sarif)).isEmpty();
    assertThat(errors(sarif(), Samples.write(ReportFormat.SARIF, Samples.broken(), 80))).isEmpty();
    assertThat(errors(sarif(), sarif.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
  }

  @Test
  void sarif_names_files_by_relative_uris_and_regions_by_utf16_units() throws IOException {
    JsonNode run =
        new ObjectMapper().readTree(Samples.write(ReportFormat.SARIF, sample(), 80)).at("/runs/0");
    JsonNode place = run.at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").textValue())
        .isEqualTo("drafts/%D0%9F%D1%80%D0%BE%D0%B5%D0%BA%D1%82%201%25.md");
    assertThat(place.at("/region/startColumn").intValue()).isEqualTo(6);
    assertThat(place.at("/region/endColumn").intValue()).isEqualTo(10);
    assertThat(run.at("/columnKind").textValue()).isEqualTo("utf16CodeUnits");
    int index = run.at("/results/0/ruleIndex").intValue();
    assertThat(run.at("/tool/driver/rules/" + index + "/id").textValue())
        .isEqualTo("spelling/misspelling");
    assertThat(
            run.at("/results/0/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                .textValue())
        .isEqualTo("word");
  }

  @Test
  void sarif_says_that_a_run_was_not_complete() throws IOException {
    JsonNode invocation =
        new ObjectMapper()
            .readTree(Samples.write(ReportFormat.SARIF, Samples.broken(), 80))
            .at("/runs/0/invocations/0");
    assertThat(invocation.at("/executionSuccessful").booleanValue()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications")).hasSize(2);
  }

  private static LintReport sample() {
    return Samples.report(PATH, Samples.on(PATH, TEXT, "wrod", "word"));
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  private static Schema shipped() throws IOException {
    return schema(
        SpecificationVersion.DRAFT_2020_12, "/org/resolint/core/report/report.schema.json");
  }

  private static Schema sarif() throws IOException {
    return schema(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json");
  }

  private static Schema schema(SpecificationVersion version, String resource) throws IOException {
    try (InputStream in = MachineReportTest.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(version).getSchema(in, InputFormat.JSON);
    }
  }
}
