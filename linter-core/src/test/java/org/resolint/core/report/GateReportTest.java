package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.LintReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The formats that servers read, each held against what its readers rely on. */
class GateReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void checkstyle_agrees_with_its_schema() throws IOException, SAXException {
    validate("checkstyle.xsd", golden(ReportFormat.CHECKSTYLE));
    validate("checkstyle.xsd", write(ReportFormat.CHECKSTYLE, Samples.broken()));
  }

  @Test
  void junit_agrees_with_its_schema() throws IOException, SAXException {
    validate("junit.xsd", golden(ReportFormat.JUNIT));
    validate("junit.xsd", write(ReportFormat.JUNIT, Samples.broken()));
  }

  @Test
  void junit_has_a_test_for_each_rule_that_ran_and_fails_what_fails_the_run() throws Exception {
    Element root = parse(golden(ReportFormat.JUNIT)).getDocumentElement();
    NodeList suites = root.getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(5);
    Element silent = (Element) suites.item(4);
    assertThat(silent.getAttribute("name")).isEqualTo("z/silent.md");
    assertThat(silent.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    Element arabic = (Element) suites.item(1);
    assertThat(arabic.getAttribute("failures")).isEqualTo("1");
    assertThat(arabic.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(arabic.getElementsByTagName("system-out").getLength()).isEqualTo(1);
    assertThat(((Element) suites.item(2)).getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void gitlab_has_what_gitlab_asks_for() throws IOException {
    String json = golden(ReportFormat.GITLAB);
    assertThat(errors("gitlab.schema.json", json)).isEmpty();
    assertThat(errors("gitlab.schema.json", json.replace("\"major\"", "\"bad\""))).isNotEmpty();
  }

  @Test
  void fingerprints_of_gitlab_are_unique_and_stay_when_lines_move() throws IOException {
    List<String> before = fingerprints("a.md", "A wrod\nB wrod\n");
    assertThat(before).doesNotHaveDuplicates();
    assertThat(fingerprints("./a.md", "\n\n\nA wrod\nB wrod\n")).isEqualTo(before);
    assertThat(fingerprints("b.md", "A wrod\nB wrod\n")).doesNotContainAnyElementsOf(before);
  }

  @Test
  void rdjson_has_what_reviewdog_reads() throws IOException {
    String json = golden(ReportFormat.RDJSON);
    assertThat(errors("rdjson.schema.json", json)).isEmpty();
    String broken = write(ReportFormat.RDJSON, Samples.broken());
    assertThat(errors("rdjson.schema.json", broken)).isEmpty();
  }

  @Test
  void rdjson_counts_columns_in_bytes_of_utf8() throws IOException {
    for (JsonNode found : JSON.readTree(golden(ReportFormat.RDJSON)).at("/diagnostics")) {
      if (found.has("suggestions")) {
        String path = found.at("/location/path").textValue();
        byte[] line = GoldenSample.line(path, found.at("/location/range/start/line").intValue());
        int start = found.at("/suggestions/0/range/start/column").intValue() - 1;
        int end = found.at("/suggestions/0/range/end/column").intValue() - 1;
        String before = new String(line, 0, start, StandardCharsets.UTF_8);
        String text = new String(line, start, end - start, StandardCharsets.UTF_8);
        assertThat(before + text).doesNotContain("\uFFFD");
        assertThat(text).isIn(",", "госудраства", " ,保护 <河流> & \"水\";");
      }
    }
  }

  @Test
  void rdjson_joins_the_edits_of_a_fix() throws IOException {
    List<String> texts = new ArrayList<>();
    JSON.readTree(golden(ReportFormat.RDJSON))
        .findValues("suggestions")
        .forEach(each -> texts.add(each.at("/0/text").textValue()));
    assertThat(texts).containsExactly("،", "，保护 <河流> & \"水\"；", "государства");
  }

  @Test
  void rdjson_names_lines_alone_where_the_text_is_gone() throws IOException {
    String json = write(ReportFormat.RDJSON, GoldenSample.report());
    assertThat(errors("rdjson.schema.json", json)).isEmpty();
    assertThat(json).doesNotContain("\"column\"", "\"suggestions\"").contains("\"line\"");
  }

  @Test
  void github_escapes_what_its_commands_are_made_of() throws IOException {
    List<String> lines = golden(ReportFormat.GITHUB).lines().toList();
    assertThat(lines)
        .startsWith(
            "::error file=gone%2C 1.md::gone, 1.md: no such file or folder: 100%25",
            "::error file=drafts/河流.md,title=sample/broken"
                + "::sample/broken broke: java.lang.IllegalStateException: 💥",
            "::error file=drafts/Проект%2C 1%25%3A реки.md,line=3,endLine=3,col=18,endColumn=29,"
                + "title=spelling/misspelling::'госудраства' is not a known word")
        .anyMatch(line -> line.endsWith("::'الى' stands%0Aon two lines"))
        .allMatch(line -> line.startsWith("::"));
  }

  @Test
  void github_counts_what_it_leaves_out() throws IOException {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      many.add(Samples.on("a.md", "##[debug] wrod", "wrod"));
    }
    LintReport report = Samples.report("##[debug]a.md", many.toArray(Diagnostic[]::new));
    List<String> lines = write(ReportFormat.GITHUB, report).lines().toList();
    assertThat(lines).hasSize(16);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error file="));
    assertThat(lines.get(10)).isEqualTo("::group::3 findings without annotation");
    assertThat(lines.subList(11, 14))
        .allMatch(line -> line.startsWith("- ## [debug]a.md:1:11: error: "));
    assertThat(lines.get(15))
        .isEqualTo(
            "GitHub shows 10 annotations of a kind: 10 of 13 errors; 3 findings left out, listed"
                + " above");
  }

  @Test
  void concise_lines_match_the_problem_matcher_of_the_manual() throws IOException {
    Pattern matcher =
        Pattern.compile(
            "^(.+?):(\\d+):(\\d+): (error|warning|info): (.*) \\[([a-z-]+/[a-z-]+)\\]$");
    List<String> lines = golden(ReportFormat.CONCISE).lines().toList();
    assertThat(lines).hasSize(5).allMatch(line -> matcher.matcher(line).matches());
  }

  @Test
  void html_is_well_formed_and_needs_nothing_from_elsewhere() throws Exception {
    String page = golden(ReportFormat.HTML);
    Document document = parse(page.substring(page.indexOf('\n') + 1));
    NodeList quotes = document.getElementsByTagName("blockquote");
    assertThat(quotes.getLength()).isEqualTo(5);
    assertThat(((Element) quotes.item(0)).getAttribute("dir")).isEqualTo("rtl");
    assertThat(((Element) quotes.item(2)).getAttribute("lang")).isEqualTo("zh");
    assertThat(page).doesNotContain("<script", "src=", "url(", "@import");
    assertThat(page.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("http");
    assertThat(inputs(document)).isEqualTo(labels(document)).hasSize(3);
  }

  @Test
  void html_says_when_nothing_was_found() throws IOException {
    assertThat(write(ReportFormat.HTML, Samples.report("a.md")))
        .contains("<h1>Nothing found</h1>", "Checked 2 documents");
  }

  @Test
  void sarif_of_the_golden_sample_agrees_with_its_schema() throws IOException {
    String sarif = golden(ReportFormat.SARIF);
    try (InputStream in = resource("sarif-schema-2.1.0.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(in, InputFormat.JSON)
                  .validate(sarif, InputFormat.JSON))
          .isEmpty();
    }
    JsonNode run = JSON.readTree(sarif).at("/runs/0");
    assertThat(run.at("/invocations/0/exitCode").intValue()).isEqualTo(3);
    assertThat(run.findValues("primaryLocationLineHash")).hasSize(5);
    assertThat(run.findValues("uri").get(0).textValue()).doesNotStartWith("./");
  }

  private static Set<String> inputs(Document page) {
    Set<String> ids = new HashSet<>();
    NodeList inputs = page.getElementsByTagName("input");
    for (int i = 0; i < inputs.getLength(); i++) {
      ids.add(((Element) inputs.item(i)).getAttribute("id"));
    }
    return ids;
  }

  private static Set<String> labels(Document page) {
    Set<String> ids = new HashSet<>();
    NodeList labels = page.getElementsByTagName("label");
    for (int i = 0; i < labels.getLength(); i++) {
      ids.add(((Element) labels.item(i)).getAttribute("for"));
    }
    return ids;
  }

  private static List<String> fingerprints(String path, String text) throws IOException {
    Diagnostic found = Samples.on(path, text, "wrod");
    String json = write(ReportFormat.GITLAB, Samples.report(path, found, found));
    return JSON.readTree(json).findValuesAsText("fingerprint");
  }

  private static String golden(ReportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.writer(GoldenSample.options()).write(GoldenSample.report(), out);
    return out.toString();
  }

  private static String write(ReportFormat format, LintReport report) {
    return Samples.write(format, report, 80);
  }

  private static void validate(String schema, String xml) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(GateReportTest.class.getResource("/schema/" + schema))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  private static Document parse(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<?> errors(String schema, String json) throws IOException {
    try (InputStream in = resource(schema)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON)
          .validate(json, InputFormat.JSON);
    }
  }

  private static InputStream resource(String name) {
    return Optional.ofNullable(GateReportTest.class.getResourceAsStream("/schema/" + name))
        .orElseThrow();
  }
}
