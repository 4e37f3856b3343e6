package org.resolint.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.text.Source;

class ShapesInLanguagesTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();
  private static final DocumentReader READER = new DocumentReader(PROFILES);
  private static final ResolutionParser PARSER = new ResolutionParser(PROFILES);

  private static Resolution one(String language, String... paragraphs) {
    Source source = Source.of("text.txt", String.join("\n\n", paragraphs) + "\n");
    List<Resolution> resolutions = PARSER.parse(READER.read(source, Optional.of(language)));
    assertThat(resolutions).hasSize(1);
    return resolutions.get(0);
  }

  private static List<String> operative(Resolution resolution) {
    return resolution.operativeParagraphs().stream()
        .map(OperativeParagraph::paragraph)
        .map(paragraph -> paragraph.text().split("[ ,]")[0])
        .toList();
  }

  @Test
  void theHeadOfARussianTextOfTheSecurityCouncilGoesOnAfterAComma() {
    Resolution resolution =
        one(
            "ru",
            "Резолюция 3098 (2031),",
            "принятая Советом Безопасности на его 8866-м заседании 14 октября 2031 года",
            "Совет Безопасности,",
            "ссылаясь на свои резолюции о маяках,",
            "1. постановляет продолжать заниматься этим вопросом.");

    assertThat(resolution.identity().number()).isEqualTo("3098 (2031)");
    assertThat(resolution.identity().meeting()).isEqualTo(8866);
    assertThat(resolution.identity().adopted()).isEqualTo(LocalDate.of(2031, 10, 14));
  }

  @Test
  void theHeadOfAChineseTextOfTheSecurityCouncilNamesTheDateFirst() {
    Resolution resolution =
        one(
            "zh",
            "第3098(2031)号决议",
            "2031年10月14日安全理事会第8866次会议通过",
            "安全理事会，",
            "回顾其关于灯塔的决议，",
            "1. 决定继续处理此案。");

    assertThat(resolution.identity().meeting()).isEqualTo(8866);
    assertThat(resolution.identity().adopted()).isEqualTo(LocalDate.of(2031, 10, 14));
    assertThat(resolution.recitals()).hasSize(1);
  }

  @Test
  void aTitleBelowANumeralMayEndWithAQuotationMark() {
    Resolution resolution =
        one("zh", "大会，", "回顾其第75/239号决议，", "一\n执行《公约》", "1. 重申其第75/239号决议；", "2. 决定继续处理此案。");

    assertThat(resolution.headings()).hasSize(2);
    assertThat(resolution.recitals()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | L'Assemblée générale | Adopte la déclaration ci-après : | Nous, chefs d'État, | 1."
            + " Réaffirmons notre attachement à la mer.",
        "es | La Asamblea General | Aprueba la siguiente declaración: | Nosotros, los Jefes de"
            + " Estado, | 1. Reafirmamos nuestro compromiso con el mar.",
        "ru | Генеральная Ассамблея | принимает следующую декларацию: | Мы, главы государств, | 1."
            + " подтверждаем нашу приверженность морю.",
        "zh | 大会 | 通过以下宣言： | 我们，各国国家元首， | 1. 重申我们对海洋的承诺。",
        "ar | إن الجمعية العامة | تعتمد الإعلان التالي: | نحن، رؤساء الدول، | 1 - نؤكد من جديد"
            + " التزامنا بالبحر."
      })
  void theParagraphsOfADeclarationAreNotTheResolutionsOwn(
      String language, String organ, String announcement, String head, String paragraph) {
    Resolution resolution = one(language, organ, announcement, head, paragraph);

    assertThat(resolution.operativeParagraphs()).hasSize(1);
    assertThat(resolution.unrecognised()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Economic and Social Council, | 1. Recommends the adoption of the following draft"
            + " resolution: | “The General Assembly, | 1. Takes note of the report;”"
            + " | 2. Requests the Secretary-General to report.",
        "fr | Le Conseil économique et social, | 1. Recommande d'adopter le projet de résolution"
            + " suivant : | « L'Assemblée générale, | 1. Prend acte du rapport ; » | 2. Prie le"
            + " Secrétaire général de lui faire rapport.",
        "ru | Экономический и Социальный Совет, | 1. рекомендует принять следующий проект"
            + " резолюции: | «Генеральная Ассамблея, | 1. принимает к сведению доклад;» | 2. просит"
            + " Генерального секретаря представить доклад.",
        "zh | 经济及社会理事会， | 1. 建议通过以下决议草案： | “大会， | 1. 注意到报告；” | 2. 请秘书长提交报告。"
      })
  void aQuotedDraftIsNoPartOfTheResolution(
      String language, String organ, String first, String head, String quoted, String second) {
    Resolution resolution = one(language, organ, first, head, quoted, second);

    assertThat(operative(resolution)).containsExactly("1.", "2.");
    assertThat(resolution.unrecognised()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Security Council, | Recalling its decisions, | Therefore | 1. Requests the"
            + " Secretary-General to report.",
        "fr | Le Conseil de sécurité, | Rappelant ses décisions, | En conséquence, | 1. Prie le"
            + " Secrétaire général de lui faire rapport.",
        "es | El Consejo de Seguridad, | Recordando sus decisiones, | En consecuencia, | 1."
            + " Solicita al Secretario General que presente un informe."
      })
  void aWordThatLeadsOverIsNeitherHeadingNorRecital(
      String language, String organ, String recital, String lead, String paragraph) {
    Resolution resolution = one(language, organ, recital, lead, paragraph);

    assertThat(resolution.headings()).isEmpty();
    assertThat(resolution.recitals())
        .extracting(Recital::paragraph)
        .extracting(each -> each.text())
        .containsExactly(recital);
    assertThat(operative(resolution)).containsExactly("1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le Conseil de sécurité, | 1. Prie le Secrétaire général : | a) De renforcer : | i) La"
            + " garde, notamment : | a. De nuit.",
        "es | El Consejo de Seguridad, | 1. Solicita al Secretario General que: | a) Refuerce: |"
            + " i) La guardia: | a. De noche.",
        "ru | Совет Безопасности, | 1. просит Генерального секретаря: | a) укрепить: | i) охрану:"
            + " | a. ночную.",
        "zh | 安全理事会， | 1. 请秘书长： | (a) 加强： | ㈠ 守卫，特别是： | a. 夜间守卫。"
      })
  void subParagraphsGoFourLevelsDeep(
      String language, String organ, String first, String second, String third, String fourth) {
    Resolution resolution = one(language, organ, first, second, third, fourth);

    assertThat(resolution.allOperativeParagraphs())
        .extracting(OperativeParagraph::level)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void aCommaForTheFullStopLeavesANumberANumber() {
    Resolution resolution =
        one(
            "en",
            "The Security Council,",
            "1. Notes the report;",
            "2, Requests the Secretary-General to report;",
            "3. Decides to remain seized of the matter.");

    assertThat(resolution.operativeParagraphs()).hasSize(3);
  }
}
