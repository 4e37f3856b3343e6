package org.resolint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | General Assembly                                        | MASTHEAD_ORGAN
          en | United Nations A/RES/71/12                              | SYMBOL
          en | S/RES/1325 (2000)                                       | SYMBOL
          en | Distr.: General 9 May 2017                              | DISTRIBUTION
          en | Seventy-first session                                   | SESSION
          en | 3-21 June 2019                                          | SESSION_DATES
          en | Agenda item 12 (c)                                      | AGENDA_ITEM
          en | Resolution adopted by the General Assembly on 9 May 2017 | ADOPTION
          en | Adopted by the Security Council at its 512th meeting, on 9 May 1951 | ADOPTION
          en | [without reference to a Main Committee (A/71/L.9)]      | REPORT_NOTE
          en | 71/12. Lighthouses                                      | TITLE
          en | 12/7 Lighthouses                                        | TITLE
          en | 3104 (XXVIII). Lighthouses                              | TITLE
          en | Resolution 1999 (2011)                                  | TITLE
          en | 61st plenary meeting 9 May 2017                         | CLOSING_MEETING
          en | 9 May 2017                                              | CLOSING_DATE
          en | [Adopted without a vote.]                               | VOTE
          en | Adopted at the 512th meeting by 9 votes to none.        | VOTE
          en | Annex II                                                | ANNEX
          en | IV                                                      | SECTION
          fr | Assemblée générale                                      | MASTHEAD_ORGAN
          fr | Soixante et onzième session                             | SESSION
          fr | Point 12 c) de l’ordre du jour                          | AGENDA_ITEM
          fr | Résolution adoptée par l’Assemblée générale le 1er mai 2017 | ADOPTION
          fr | [sur la base du rapport de la Sixième Commission (A/71/9, par. 7)] | REPORT_NOTE
          fr | 61e séance plénière                                     | CLOSING_MEETING
          fr | 1er mai 2017                                            | CLOSING_DATE
          fr | [Adoptée sans vote.]                                    | VOTE
          fr | Annexe                                                  | ANNEX
          es | Septuagésimo primer período de sesiones                 | SESSION
          es | Tema 12 c) del programa                                 | AGENDA_ITEM
          es | Resolución aprobada por la Asamblea General el 9 de mayo de 2017 | ADOPTION
          es | 61ª sesión plenaria                                     | CLOSING_MEETING
          es | 9 de mayo de 2017                                       | CLOSING_DATE
          es | [Aprobada sin votación.]                                | VOTE
          es | Anexo I                                                 | ANNEX
          ru | Семьдесят первая сессия                                 | SESSION
          ru | Пункт 12 c) повестки дня                                | AGENDA_ITEM
          ru | Резолюция, принятая Генеральной Ассамблеей 9 мая 2017 года | ADOPTION
          ru | 61-е пленарное заседание, 9 мая 2017 года               | CLOSING_MEETING
          ru | 9 мая 2017 года                                         | CLOSING_DATE
          ru | [Принята без голосования.]                              | VOTE
          ru | Приложение                                              | ANNEX
          zh | 第七十一届会议                                               | SESSION
          zh | 议程项目12(c)                                              | AGENDA_ITEM
          zh | 2017年5月9日大会决议                                         | ADOPTION
          zh | 安全理事会1951年5月9日第512次会议通过                             | ADOPTION
          zh | [根据第六委员会的报告(A/71/9)通过]                                | REPORT_NOTE
          zh | 第61次全体会议                                              | CLOSING_MEETING
          zh | 2017 年 5 月 9 日                                          | CLOSING_DATE
          zh | [未经表决获得通过]                                            | VOTE
          zh | 附件                                                      | ANNEX
          ar | الدورة الحادية والسبعون                                     | SESSION
          ar | البند 12 (ج) من جدول الأعمال                                | AGENDA_ITEM
          ar | قرار اتخذته الجمعية العامة في 9 أيار/مايو 2017               | ADOPTION
          ar | الجلسة العامة 61                                           | CLOSING_MEETING
          ar | 9 أيار/مايو 2017                                          | CLOSING_DATE
          ar | المرفق                                                    | ANNEX
          """)
  void tellsWhatALineIs(String language, String line, Formula.Kind kind) {
    assertThat(PROFILES.forLanguage(language).formula(line)).map(Formula::kind).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The lighthouse is lit every night of the session
          en | Requests the harbour master to report;
          en | Lighthouses
          fr | Prie le capitaine du port de lui faire rapport ;
          zh | 请港务长提出报告；
          """)
  void takesNoOtherLineForAFormula(String language, String line) {
    assertThat(PROFILES.forLanguage(language).formula(line)).isEmpty();
  }

  @Test
  void readsTheValuesOfAnAdoption() {
    String line = "Adopted by the Security Council at its 512th meeting, on 9 May 1951";
    Formula formula = PROFILES.forLanguage("en").formula(line).orElseThrow();
    assertThat(formula.organ()).isEqualTo("security-council");
    assertThat(formula.date()).isEqualTo(LocalDate.of(1951, 5, 9));
    assertThat(formula.number()).hasValue(512);
    Formula.Value date = formula.value("date").orElseThrow();
    assertThat(line.substring(date.start(), date.end())).isEqualTo("9 May 1951");
  }

  @Test
  void readsTheSymbolOfAReportNote() {
    Formula formula =
        PROFILES.forLanguage("zh").formula("[根据第六委员会的报告(A/71/9/Add.1和Corr.1)通过]").orElseThrow();
    assertThat(formula.value("symbol")).map(Formula.Value::text).contains("A/71/9/Add.1");
  }

  @Test
  void readsNumberAndTitle() {
    Formula formula = PROFILES.forLanguage("ru").formula("71/12. Маяки").orElseThrow();
    assertThat(formula.value("number")).map(Formula.Value::text).contains("71/12");
    assertThat(formula.value("title")).map(Formula.Value::text).contains("Маяки");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The General Assembly,            | general-assembly
          en | THE CONFERENCE,                  | conference
          en | The Security Council             | security-council
          fr | L’Assemblée générale,            | general-assembly
          es | El Consejo de Seguridad,         | security-council
          ru | Совет по правам человека,        | human-rights-council
          zh | 大会，                             | general-assembly
          ar | إن مجلس الأمن،                     | security-council
          """)
  void knowsEnactingLines(String language, String line, String organ) {
    assertThat(PROFILES.forLanguage(language).organLine(line))
        .map(OrganLine::organ)
        .contains(organ);
  }

  @ParameterizedTest
  @CsvSource({
    "en,Human Rights Council,human-rights-council",
    "ru,Генеральной Ассамблеей,general-assembly",
    "fr,l'Assemblée générale,general-assembly",
    "zh,安全理事会,security-council"
  })
  void knowsOrgansInRunningText(String language, String name, String organ) {
    assertThat(PROFILES.forLanguage(language).organInText(name)).contains(organ);
  }

  @Test
  void namesTooGeneralForRunningTextAreNotOrgansThere() {
    assertThat(PROFILES.forLanguage("en").organInText("the Conference")).isEmpty();
    assertThat(PROFILES.forLanguage("en").organLine("The General Assembly met in May,")).isEmpty();
  }
}
