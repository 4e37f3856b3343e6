package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Registry;
import org.resolint.core.testkit.ExamplePage.Document;
import org.resolint.core.testkit.RuleTrial;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/** An English and a Russian version of one text, by a termbase of seven concepts. */
final class TermsAcrossVersionsTest {
  private static final Map<String, String> TERMS =
      Map.of(
          "human rights", "права человека",
          "General Assembly", "Генеральная Ассамблея",
          "Member States", "государство-член",
          "Secretary-General", "Генеральный секретарь",
          "United Nations", "Организация Объединенных Наций",
          "sustainable development", "устойчивое развитие",
          "international cooperation", "международное сотрудничество");

  private static final String ENGLISH =
      """
      # 76/904. Pilots of small harbours

      The General Assembly,

      Recalling the work of the United Nations for sustainable development,

      Emphasizing that international cooperation and human rights[^1] go together,

      1. Invites Member States, through exchanges, to respect the human rights of pilots;

      2. Encourages Member States and the United Nations to pursue sustainable development in harbours;

      3. Requests the Secretary-General to report on international cooperation to the General Assembly;

      4. Decides to remain seized of the matter.

      [^1]: Report on pilots.
      """;

  private static final String RUSSIAN =
      """
      # 76/904. Лоцманы малых гаваней

      Генеральная Ассамблея,

      ссылаясь на деятельность Организации Объединенных Наций[^1] в целях устойчивого развития,

      подчеркивая, что международное сотрудничество и уважение прав человека[^2] неразделимы,

      1. предлагает государствам-членам, в частности путем обменов, уважать права человека лоцманов;

      2. призывает государства-члены и Организацию Объединенных Наций добиваться устойчивого развития в гаванях;

      3. просит Генерального секретаря представить доклад о международном сотрудничестве Генеральной Ассамблее;

      4. постановляет продолжать заниматься этим вопросом.

      [^1]: Доклад о гаванях.

      [^2]: Доклад о лоцманах.
      """;

  private static Termbase termbase() {
    return Termbase.of(
        TERMS.entrySet().stream()
            .map(
                entry ->
                    Concept.of(
                        entry.getKey().replace(' ', '-'),
                        ConceptKind.TERM,
                        Stream.of(term("en", entry.getKey()), term("ru", entry.getValue()))
                            .toList()))
            .toList());
  }

  private static Term term(String language, String text) {
    return Term.of(language, text, AdministrativeStatus.PREFERRED);
  }

  private static List<Diagnostic> find(String rule, String russian) {
    Registry registry = Registry.of(StandardRules.packs(termbase(), List.of()));
    List<Document> versions =
        List.of(document("en.md", "en", ENGLISH), document("ru.md", "ru", russian));
    return new RuleTrial(registry, rule).check(versions).stream().flatMap(List::stream).toList();
  }

  private static Document document(String path, String language, String text) {
    return new Document(path, language, "", false, text, List.of(), Optional.empty());
  }

  @Test
  void termsInAllTheirFormsAreNotMissed() {
    assertThat(find("concordance/missing-term", RUSSIAN)).isEmpty();
    assertThat(find("concordance/other-term", RUSSIAN)).isEmpty();
  }

  @Test
  void theLostPhraseAndTheMissingReferenceAreFound() {
    assertThat(find("concordance/missing-phrase", RUSSIAN))
        .as("the comma in place of the phrase")
        .hasSize(1);
    assertThat(find("concordance/footnote-references", RUSSIAN)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          уважать права человека лоцманов | уважать лоцманов | human rights
          просит Генерального секретаря | просит канцелярию | Secretary-General
          добиваться устойчивого развития | добиваться успехов | sustainable development
          доклад о международном сотрудничестве | доклад о сотрудничестве | international cooperation
          """)
  void aTermThatIsLostIsFound(String words, String without, String term) {
    assertThat(find("concordance/missing-term", RUSSIAN.replace(words, without)))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .startsWith("'%s'".formatted(term));
  }
}
