package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.testkit.ExamplePage.Document;
import org.resolint.core.testkit.RuleTrial;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.lexicon.Lexicons;

/** Terms in whole documents, the whole way from bytes to places in the source. */
final class TermsInDocumentsTest {
  private static final Path SAMPLES = Path.of("..", "..", "shared", "documents");
  private static final Lexicons LEXICONS = new Lexicons();

  /** Reports every term with what it stands in. */
  @RuleInfo(id = "trial/term", summary = "Term", severity = Severity.INFO, since = "0.1.0")
  static final class AnyTerm implements Rule {
    private final TermFinder finder;

    AnyTerm(TermFinder finder) {
      this.finder = finder;
    }

    @Override
    public void check(RuleContext context) {
      for (TermHit hit : context.get(finder.analysis())) {
        String setting = hit.setting().name().toLowerCase(Locale.ROOT);
        context.report(Finding.at(hit.span(), hit.occurrence().term().text() + " in " + setting));
      }
    }
  }

  private static List<Diagnostic> find(String language, String path, String text, String... terms) {
    List<Concept> concepts =
        Stream.of(terms)
            .map(term -> Term.of(language, term, AdministrativeStatus.PREFERRED))
            .map(term -> Concept.of(term.text(), ConceptKind.TERM, List.of(term)))
            .toList();
    TermFinder finder = new TermFinder(Termbase.of(concepts), LEXICONS);
    Registry registry = Registry.of(List.of(RulePack.of("trial", new AnyTerm(finder))));
    Document document = new Document(path, language, "", false, text, List.of(), Optional.empty());
    return new RuleTrial(registry, "trial/term").check(List.of(document)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Member States of the League",
        "the Member\nStates of the League",
        "the *Member* States of the League",
        "the **Member States** of the League",
        "the *Member\nStates* of the League",
        "the Member States[^1] of the League",
        "the Member[^1] States of the League",
        "the Member<sup>1</sup> States of the League",
        "the Member\u00A0States of the League",
      })
  void aTermIsFoundAcrossLineEndsEmphasisAndFootnoteMarks(String words) {
    String text =
        "The General Assembly,\n\nRecalling %s,\n\n1. Thanks the keepers.\n\n[^1]: A note.\n"
            .formatted(words);

    List<Diagnostic> found = find("en", "example.md", text, "Member State");

    assertThat(found).hasSize(1);

    assertThat(found.get(0).text()).startsWith("Member").endsWith("States");
  }

  @Test
  void whatATermStandsInIsTold() {
    String text =
        """
        # Rights of harbour pilots

        The General Assembly,

        Recalling the “Charter of harbour pilots” and every harbour pilot,[^1]

        1. Thanks harbour pilots.

        [^1]: “Handbook for harbour pilots” of a harbour pilot.
        """;

    assertThat(find("en", "example.md", text, "harbour pilot"))
        .extracting(Diagnostic::message)
        .map(message -> message.replaceFirst(".* in ", ""))
        .containsExactly(
            "own_words", "quotation", "own_words", "own_words", "quotation", "own_words");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000_ | ru | права человека | 40 | прав\\p{L}*\\s+человека
          000_ | ru | государство-член | 6 | государств\\p{L}*-\\s*член\\p{L}*
          000_ | ru | Организация Объединённых Наций | 10 | организаци\\p{L}+\\s+объедин[её]нных\\s+наций
          """)
  void aSampleShowsATermInAllItsForms(
      String prefix, String language, String term, int count, String pattern) throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "the sample documents are not here");
    Path file = sample(prefix);
    String text = Files.readString(file);
    List<String> expected =
        Pattern.compile(
                pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(text)
            .results()
            .map(match -> match.start() + "-" + match.end())
            .toList();

    List<String> found =
        find(language, "example.txt", text, term).stream()
            .map(diagnostic -> diagnostic.start().offset() + "-" + diagnostic.end().offset())
            .toList();

    assertThat(found).hasSize(count).containsExactlyElementsOf(expected);
  }

  private static Path sample(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }
}
