package org.resolint.core.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentParser;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.FixApplier;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.DirectiveRule;
import org.resolint.core.rule.Fix;
import org.resolint.core.testkit.ExamplePage.Document;
import org.resolint.core.testkit.ExamplePage.Mark;
import org.resolint.core.text.Manuscript;

/** Runs one rule over documents that are strings, the whole way from bytes to diagnostics. */
public final class RuleTrial {
  private static final int MAX_ROUNDS = 10;

  private final LanguageProfiles profiles = new LanguageProfiles();
  private final DocumentReader reader = new DocumentReader(profiles);
  private final Linter linter;
  private final String rule;

  /**
   * A trial.
   *
   * @param registry the rule, among others perhaps
   * @param rule its id
   */
  public RuleTrial(Registry registry, String rule) {
    this.rule = rule;
    // What is said of comments depends on what other rules find.
    boolean alone = !(registry.rule(rule).orElse(null) instanceof DirectiveRule);
    Settings settings = alone ? new Settings(List.of(rule), List.of(), Map.of()) : Settings.DEFAULT;
    this.linter = new Linter(registry, settings, profiles, Calendars.shipped());
  }

  /**
   * What the rule finds, document by document in the order given.
   *
   * @throws AssertionError if it breaks
   */
  public List<List<Diagnostic>> check(List<Document> documents) {
    LintReport report = report(documents);
    if (!report.failures().isEmpty() || !report.unreadable().isEmpty()) {
      throw new AssertionError(report.failures() + " " + report.unreadable());
    }
    List<List<Diagnostic>> found = new ArrayList<>();
    for (Document document : documents) {
      report.documents().stream()
          .filter(checked -> checked.path().equals(document.path()))
          .map(this::own)
          .forEach(found::add);
      if (document.precedent()) {
        found.add(List.of());
      }
    }
    return found;
  }

  private List<Diagnostic> own(DocumentReport checked) {
    return checked.diagnostics().stream().filter(each -> each.rule().equals(rule)).toList();
  }

  private LintReport report(List<Document> documents) {
    List<Document> precedents = documents.stream().filter(Document::precedent).toList();
    List<DocumentInput> inputs =
        documents.stream()
            .filter(document -> !document.precedent())
            .<DocumentInput>map(this::input)
            .toList();
    if (precedents.isEmpty()) {
      return linter.lint(inputs, 1, path -> {});
    }
    DocumentParser parser = new DocumentParser(profiles, Calendars.shipped());
    try {
      return linter.compare(inputs.get(0), parser.parse(input(precedents.get(0)).read()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a document once all fixes are made that may be made, round after round.
   *
   * @param index which of the documents
   * @param upTo the least safe fixes that are made
   */
  public String fix(List<Document> documents, int index, Fix.Safety upTo) {
    List<Document> current = new ArrayList<>(documents);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Document document = current.get(index);
      List<Fix> fixes = new ArrayList<>();
      for (Diagnostic diagnostic : check(current).get(index)) {
        Fix fix = diagnostic.fix();
        if (fix != null && fix.safety().compareTo(upTo) <= 0) {
          fixes.add(fix);
        }
      }
      String text = FixApplier.apply(document.text(), fixes);
      if (text.equals(document.text())) {
        break;
      }
      current.set(
          index,
          new Document(
              document.path(),
              document.language(),
              document.group(),
              document.precedent(),
              text,
              document.expected(),
              document.fixed()));
    }
    return current.get(index).text();
  }

  /** A diagnostic in the words of a page. */
  public static Mark mark(Diagnostic diagnostic, String text) {
    int line = diagnostic.start().line();
    String first = text.lines().skip(line - 1L).findFirst().orElse("");
    int end = diagnostic.end().line() == line ? diagnostic.end().column() : first.length() + 1;
    return new Mark(line, diagnostic.start().column(), end, diagnostic.message());
  }

  private DocumentInput input(Document document) {
    return new DocumentInput() {
      @Override
      public String path() {
        return document.path();
      }

      @Override
      public Manuscript read() throws IOException {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        return reader.read(document.path(), bytes, Optional.of(document.language()));
      }
    };
  }
}
