package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePage;
import org.resolint.core.rule.Severity;

/** The rules of a SARIF run, with their pages. */
final class SarifRule {
  private final JsonGenerator json;
  private final ReportedRun run;

  SarifRule(JsonGenerator json, ReportedRun run) {
    this.json = json;
    this.run = run;
  }

  void write(RuleInfo info) throws IOException {
    String page = run.registry().rule(info.id()).flatMap(RulePage::of).orElse(info.summary());
    Severity severity = run.settings().severity(info).orElse(info.severity());
    json.writeStartObject();
    json.writeStringField("id", info.id());
    json.writeStringField("name", name(info.id()));
    SarifReport.writeMessage("shortDescription", sentence(info.summary()), json);
    String first = RulePage.firstParagraph(page).orElse(info.summary());
    SarifReport.writeMessage("fullDescription", sentence(first), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", run.settings().severity(info).isPresent());
    json.writeStringField("level", SarifResult.level(severity));
    json.writeEndObject();
    writeProperties(info, severity);
    json.writeEndObject();
  }

  /** Code hosts sort by these. */
  private void writeProperties(RuleInfo info, Severity severity) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(info.id().substring(0, info.id().indexOf('/')));
    json.writeEndArray();
    boolean minor = severity == Severity.INFO;
    String level = minor ? "recommendation" : severity.name().toLowerCase(Locale.ROOT);
    json.writeStringField("problem.severity", level);
    json.writeEndObject();
  }

  /** {@code citation/article-case} as {@code CitationArticleCase}. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder(id.length());
    for (String word : id.split("[/-]", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
