package org.resolint.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.model.Citation;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;

/** Every form of number, in every language, with its body and its place in the text. */
class CitationFormsTest {
  private final LanguageProfiles profiles = new LanguageProfiles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | General Assembly resolution 60/1 | GA 60/1 = 60/1",
        "en | Security Council resolution 1325 (2000) | SC 1325 (2000) = 1325 (2000)",
        "en | Council resolution 1325(2000) | SC 1325 (2000) = 1325(2000)",
        "en | resolution of the Security Council 1325 (2000) | SC 1325 (2000) = 1325 (2000)",
        "en | Economic and Social Council decision 2008/29 | ECOSOC 2008/29 = 2008/29",
        "en | Commission on Human Rights resolution 2000/22 | CHR 2000/22 = 2000/22",
        "en | General Assembly resolution 217 A (III) | GA 217 A (III) = 217 A (III)",
        "en | its resolution 34/65 A, B and D | GA 34/65 A, B and D = 34/65 A, B and D",
        "en | its resolution 33/28 A to C | GA 33/28 A to C = 33/28 A to C",
        "en | its resolution 47/120 A. | GA 47/120 A = 47/120 A",
        "en | its resolution ES- 10/2 | GA ES-10/2 = ES- 10/2",
        "en | Human Rights Council resolution S-26/1 | HRC S-26/1 = S-26/1",
        "en | Governing Council decision 27/9 | governing-council 27/9 = 27/9",
        "fr | la résolution 60/1 de l'Assemblée générale | GA 60/1 = 60/1",
        "fr | la résolution 1325 (2000) du Conseil de sécurité | SC 1325 (2000) = 1325 (2000)",
        "fr | la résolution no 1325 (2000) du Conseil | SC 1325 (2000) = 1325 (2000)",
        "fr | sa résolution 217 A (III) | GA 217 A (III) = 217 A (III)",
        "fr | sa résolution 34/65 A à D | GA 34/65 A to D = 34/65 A à D",
        "fr | la résolution 2000/22 de la Commission des droits de l'homme | CHR 2000/22 = 2000/22",
        "fr | la décision 2008/29 du Conseil économique et social | ECOSOC 2008/29 = 2008/29",
        "es | la resolución 60/1 de la Asamblea General | GA 60/1 = 60/1",
        "es | la resolución del Consejo de Seguridad 1325 (2000) | SC 1325 (2000) = 1325 (2000)",
        "es | su resolución 34/65 A a D | GA 34/65 A to D = 34/65 A a D",
        "es | su resolución 36/87 A y B | GA 36/87 A and B = 36/87 A y B",
        "es | la resolución 2000/22 de la Comisión de Derechos Humanos | CHR 2000/22 = 2000/22",
        "ru | резолюция 60/1 Генеральной Ассамблеи | GA 60/1 = 60/1",
        "ru | резолюция 1325 (2000) Совета Безопасности | SC 1325 (2000) = 1325 (2000)",
        "ru | свою резолюцию 217 А (III) | GA 217 A (III) = 217 А (III)",
        "ru | свою резолюцию 34/65 А–D | GA 34/65 A to D = 34/65 А–D",
        "ru | резолюция 2000/22 Комиссии по правам человека | CHR 2000/22 = 2000/22",
        "zh | 大会第60/1号决议 | GA 60/1 = 60/1",
        "zh | 安全理事会第1325(2000)号决议 | SC 1325 (2000) = 1325(2000)",
        "zh | 其第217 A(III)号决议 | GA 217 A (III) = 217 A(III)",
        "zh | 其第36/87 A和B号决议 | GA 36/87 A and B = 36/87 A和B",
        "zh | 其S-26/1号决议 | GA S-26/1 = S-26/1",
        "zh | 人权委员会第2000/22号决议 | CHR 2000/22 = 2000/22",
        "zh | 经济及社会理事会第2008/29号决定 | ECOSOC 2008/29 = 2008/29",
        "ar | قرار الجمعية العامة 60/1 | GA 60/1 = 60/1",
        "ar | قرار مجلس الأمن ١٣٢٥ (٢٠٠٠) | SC 1325 (2000) = ١٣٢٥ (٢٠٠٠)",
        "ar | بموجب قرار المجلس 1325 (2000) | SC 1325 (2000) = 1325 (2000)",
        "ar | قرار مجلس الأمن التابع للأمم المتحدة 1325 (2000) | SC 1325 (2000) = 1325 (2000)",
        "ar | لقــرار المجلس الاقتصادي والاجتماعي 1503 (د-48) | ECOSOC 1503 (XLVIII) = 1503 (د-48)",
        "ar | قرارها 217 ألف (د-3) | GA 217 A (III) = 217 ألف (د-3)",
        "ar | قرارها 3362 (دإ-7) | GA 3362 (S-VII) = 3362 (دإ-7)",
        "ar | قرارها دإط-10/2 | GA ES-10/2 = دإط-10/2",
        "ar | قرارها 34/65 ألف إلى دال | GA 34/65 A to D = 34/65 ألف إلى دال",
        "ar | قرارها 36/87 ألف وباء | GA 36/87 A and B = 36/87 ألف وباء",
        "ar | قرار لجنة حقوق الإنسان 2000/22 | CHR 2000/22 = 2000/22",
      })
  void every_form_is_read_with_its_body_and_its_place(
      String language, String text, String expected) {
    assertThat(cite(language, text))
        .extracting(
            citation ->
                "%s %s = %s"
                    .formatted(shortName(citation), citation.number(), written(text, citation)))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Recalling its resolutions S-26/1 of 12 May 2001 and 31/20 of 24 November 1976,"
            + " | GA S-26/1, GA 31/20",
        "en | Recalling its resolutions 217 A (III), 3362 (S-VII) and ES-10/2,"
            + " | GA 217 A (III), GA 3362 (S-VII), GA ES-10/2",
        "en | Recalling its previous resolutions, including resolutions 60/1 and 61/2,"
            + " | GA 60/1, GA 61/2",
        "en | Recalling Human Rights Council resolutions on lamps, in particular resolution 13/27,"
            + " | HRC 13/27",
        "en | Recalling resolutions 1265 (1999), 1296 (2000) and resolution 43/131 of the General"
            + " Assembly, | SC 1265 (1999), SC 1296 (2000), GA 43/131",
        "en | Noting that the Security Council, in its resolution 1325 (2000) and its resolution"
            + " 1820 (2008), called for light, | SC 1325 (2000), SC 1820 (2008)",
        "en | Recalling Human Rights Council resolution 5/1 and noting that the Assembly, in its"
            + " resolution 73/179, asked for a lamp, | HRC 5/1, GA 73/179",
        "en | Noting that the Human Rights Council met and that, in its resolution 73/179, the"
            + " General Assembly asked for a lamp, | GA 73/179",
        "en | Recalling Economic and Social Council resolutions 1503 (XLVIII) and 2000/3,"
            + " | ECOSOC 1503 (XLVIII), ECOSOC 2000/3",
        "en | Recalling resolution 67/290 of 9 July 2013 and resolution 2/5 of 27 May 2016,"
            + " | GA 67/290, null 2/5",
        "fr | Rappelant ses résolutions antérieures, notamment les résolutions 60/1 et 61/2,"
            + " | GA 60/1, GA 61/2",
        "fr | les résolutions 217 A (III), 34/65 A à D et 36/87 A et B de l'Assemblée générale"
            + " | GA 217 A (III), GA 34/65 A to D, GA 36/87 A and B",
        "es | las resoluciones del Consejo de Seguridad 822 (1993), 853 (1993) 874 (1993) y 884"
            + " (1993) | SC 822 (1993), SC 853 (1993), SC 874 (1993), SC 884 (1993)",
        "ru | ссылаясь на свои резолюции S-26/1 и 31/20, 217 А (III) и ES-10/2,"
            + " | GA S-26/1, GA 31/20, GA 217 A (III), GA ES-10/2",
        "zh | 安全理事会第2118(2013)、2139(2014)和2191(2014)号决议和大会第69/555号决定"
            + " | SC 2118 (2013), SC 2139 (2014), SC 2191 (2014), GA 69/555",
        "ar | وإذ تشير إلى قراراتها دإ-26/1 و 31/20 و 36/87 ألف وباء،"
            + " | GA S-26/1, GA 31/20, GA 36/87 A and B",
        "ar | القرارين 60/1 و 61/2 والمقرر 267 (2009) لمجلس الإدارة"
            + " | null 60/1, null 61/2, null 267 (2009)",
      })
  void the_members_of_a_list_share_their_body(String language, String text, String expected) {
    assertThat(
            cite(language, text).stream()
                .map(citation -> shortName(citation) + " " + citation.number())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void a_number_may_stand_in_parentheses() {
    assertThat(cite("ar", "قرارات الجمعية العامة (60/1) و (61/2)"))
        .extracting(Citation::number)
        .containsExactly("60/1", "61/2");
  }

  @Test
  void what_another_body_decided_is_not_a_resolution_of_the_security_council() {
    assertThat(cite("ar", "وفقا لمقرر مجلس الإدارة 267 (2009)"))
        .singleElement()
        .satisfies(citation -> assertThat(citation.organ()).isNull());
  }

  private static String written(String text, Citation citation) {
    return text.substring(citation.span().start(), citation.span().end());
  }

  private static String shortName(Citation citation) {
    String organ = String.valueOf(citation.organ());
    return switch (organ) {
      case "general-assembly" -> "GA";
      case "security-council" -> "SC";
      case "human-rights-council" -> "HRC";
      case "economic-and-social-council" -> "ECOSOC";
      case "commission-on-human-rights" -> "CHR";
      default -> organ;
    };
  }

  private List<Citation> cite(String language, String text) {
    MappedText content = new MappedText.Builder().append(text, 0).build();
    CitationParser parser = new CitationParser(profiles.forLanguage(language));
    return parser.parse(Paragraph.of(content), "general-assembly");
  }
}
