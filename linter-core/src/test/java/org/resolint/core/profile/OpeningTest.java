package org.resolint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Recalling the rules on lighthouses,                    | Recalling                  | recalling                  |
          en | Recalling also the harbour code,                       | Recalling also             | recalling                  | also
          en | Reaffirming further that tides matter,                 | Reaffirming further        | reaffirming                | further
          en | Welcoming further progress in dredging,                | Welcoming                  | welcoming                  |
          en | Deeply concerned about silt,                           | Deeply concerned           | deeply concerned           |
          en | Noting also with deep concern that piers rot,          | Noting also with deep concern | noting with deep concern | also
          en | Taking note with appreciation of the survey,           | Taking note with appreciation of | taking note with appreciation |
          en | Taking note of the survey,                             | Taking note of             | taking note of             |
          en | Having considered the survey,                          | Having considered          | having considered          |
          en | ACTING under Chapter VII of the Charter,               | ACTING under Chapter VII   | acting under chapter vii   |
          en | RECALLING the rules,                                   | RECALLING                  | recalling                  |
          en | Expressing its profound gratitude to the pilots,       | Expressing its profound gratitude | expressing profound gratitude |
          en | Bearing in mind the ebb,                               | Bearing in mind            | bearing in mind            |
          fr | Réaffirmant également l’utilité des phares,            | Réaffirmant également      | reaffirming                | also
          fr | Convaincue de l’utilité des phares,                    | Convaincue                 | convinced                  |
          fr | Se déclarant également profondément préoccupée par la houle, | Se déclarant également profondément préoccupée | expressing deep concern | also
          fr | Prenant note avec satisfaction du relevé,              | Prenant note avec satisfaction | taking note with appreciation |
          fr | REAFFIRMANT l'utilité des phares,                      | REAFFIRMANT                | reaffirming                |
          es | Acogiendo con beneplácito el faro,                     | Acogiendo con beneplácito  | welcoming                  |
          es | Tomando nota también con aprecio del informe,          | Tomando nota también con aprecio | taking note with appreciation | also
          es | Profundamente preocupada por la marea,                 | Profundamente preocupada   | deeply concerned           |
          es | Poniendo de relieve además el valor del faro,          | Poniendo de relieve además | emphasizing                | further
          ru | ссылаясь также на правила о маяках,                    | ссылаясь также на          | recalling                  | also
          ru | признавая, что маяки нужны,                            | признавая, что             | recognizing                |
          ru | с глубокой озабоченностью отмечая состояние пирсов,    | с глубокой озабоченностью отмечая | noting with deep concern |
          ru | будучи убеждена в пользе маяков,                       | будучи убеждена в          | convinced                  |
          ru | учитывая прилив,                                       | учитывая                   | bearing in mind            |
          zh | 又回顾灯塔规则，                                           | 又回顾                      | recalling                  | also
          zh | 还赞赏地注意到测量报告，                                     | 还赞赏地注意到                | noting with appreciation   | further
          zh | 深为关切港口淤塞，                                         | 深为关切                    | deeply concerned           |
          zh | 表示关切也门沿岸的灯塔，                                     | 表示关切                    | expressing concern         |
          ar | وإذ تشير أيضا إلى قواعد المنارات،                          | وإذ تشير أيضا إلى           | recalling                  | also
          ar | وإذ يؤكّد من جديد أهمية المنارات،                          | وإذ يؤكّد من جديد           | reaffirming                |
          ar | واقتناعا منها بفائدة المنارات،                              | واقتناعا منها               | convinced                  |
          """)
  void readsWhatARecitalOpensWith(
      String language, String paragraph, String text, String key, String adverb) {
    Opening opening = PROFILES.forLanguage(language).preambularOpening(paragraph).orElseThrow();
    assertThat(opening.text()).isEqualTo(text);
    assertThat(opening.key()).isEqualTo(key);
    assertThat(opening.keys()).startsWith(key);
    assertThat(opening.adverb()).isEqualTo(adverb);
    assertThat(opening.mood()).isEqualTo(Mood.PARTICIPLE);
    assertThat(paragraph.substring(opening.start(), opening.end())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Calls upon pilots to rest;                             | Calls upon                 | calls upon                 |
          en | Also strongly condemns the theft of buoys;             | Also strongly condemns     | strongly condemns          | also
          en | Further requests the harbour master to report;         | Further requests           | requests                   | further
          en | Encourages further efforts;                            | Encourages                 | encourages                 |
          en | Expresses its appreciation to the pilots;              | Expresses its appreciation | expresses appreciation     |
          en | Expresses deep concern at the silt;                    | Expresses deep concern     | expresses deep concern     |
          en | Decides to remain actively seized of the matter.       | Decides to remain actively seized | decides to remain actively seized |
          en | Once again urges all ports to dredge;                  | Once again urges           | once again urges           |
          fr | Prie également le capitaine du port de lui faire rapport ; | Prie également         | requests                   | also
          fr | Demande instamment aux ports de draguer ;              | Demande instamment         | urges                      |
          fr | Prend acte du relevé ;                                 | Prend acte                 | takes note of              |
          fr | Souligne en outre l'utilité des phares ;               | Souligne en outre          | emphasizes                 | further
          es | Solicita además al capitán que informe;                | Solicita además            | requests                   | further
          es | Alienta encarecidamente a los pilotos;                 | Alienta encarecidamente    | strongly encourages        |
          es | Expresa su profunda gratitud;                          | Expresa su profunda gratitud | expresses its deep appreciation |
          ru | подтверждает также значение маяков;                    | подтверждает также         | reaffirms                  | also
          ru | настоятельно призывает порты углублять дно;            | настоятельно призывает     | urges                      |
          ru | признаёт, что маяки нужны;                             | признаёт                   | recognizes                 |
          ru | подчёркивает далее пользу маяков;                      | подчёркивает далее         | emphasizes                 | further
          zh | 又强调灯塔的价值；                                         | 又强调                      | emphasizes                 | also
          zh | 还请港务长提出报告；                                        | 还请                       | requests                   | further
          zh | 鼓励大力疏浚；                                            | 鼓励                       | encourages                 |
          ar | تطلب كذلك إلى مدير الميناء تقديم تقرير؛                     | تطلب كذلك إلى               | requests                   | further
          ar | يحيط علماً بالتقرير؛                                       | يحيط علماً                  | takes note of              |
          ar | تعرب عن بالغ قلقها إزاء الترسبات؛                          | تعرب عن بالغ قلقها           | expresses deep concern     |
          """)
  void readsWhatAnOperativeParagraphOpensWith(
      String language, String paragraph, String text, String key, String adverb) {
    Opening opening = PROFILES.forLanguage(language).operativeOpening(paragraph).orElseThrow();
    assertThat(opening.text()).isEqualTo(text);
    assertThat(opening.key()).isEqualTo(key);
    assertThat(opening.adverb()).isEqualTo(adverb);
    assertThat(opening.mood()).isEqualTo(Mood.INDICATIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The lighthouse was built in 1902,
          en | Recalls the rules,
          en | Notable progress was made,
          fr | Le phare date de 1902,
          es | El faro data de 1902,
          ru | Маяк построен в 1902 году,
          zh | 灯塔建于1902年，
          ar | بنيت المنارة في عام 1902،
          ar | تشير إلى المنارة،
          """)
  void leavesOtherParagraphsAlone(String language, String paragraph) {
    assertThat(PROFILES.forLanguage(language).preambularOpening(paragraph)).isEmpty();
  }

  @Test
  void admitsEveryEnglishVerbOfAnAmbiguousOne() {
    Opening opening =
        PROFILES
            .forLanguage("fr")
            .preambularOpening("Soulignant l'utilité des phares,")
            .orElseThrow();
    assertThat(opening.keys()).contains("emphasizing", "underlining", "stressing", "underscoring");
  }

  @Test
  void findsTheAdverbInsideAPhrase() {
    Opening opening =
        PROFILES.forLanguage("ru").preambularOpening("  ссылаясь также на правила,").orElseThrow();
    assertThat(opening.start()).isEqualTo(2);
    assertThat("  ссылаясь также на правила,".substring(opening.adverbStart(), opening.adverbEnd()))
        .isEqualTo("также");
  }

  @Test
  void readsThroughNoBreakSpacesAndSoftHyphens() {
    Optional<Opening> opening =
        PROFILES
            .forLanguage("en")
            .preambularOpening("\u00a0Bear\u00ading\u00a0in\u202fmind the ebb,");
    assertThat(opening).map(Opening::key).contains("bearing in mind");
  }

  @Test
  void readsThroughLettersOfAnotherScript() {
    assertThat(PROFILES.forLanguage("ru").preambularOpening("\u0063сылаясь на правила,"))
        .map(Opening::key)
        .contains("recalling");
    assertThat(PROFILES.forLanguage("en").operativeOpening("\u0421alls upon pilots;"))
        .map(Opening::key)
        .contains("calls upon");
  }

  @Test
  void knowsTheFirstPersonOfDeclarations() {
    Opening opening =
        PROFILES
            .forLanguage("en")
            .operativeOpening("We reaffirm the value of buoys.")
            .orElseThrow();
    assertThat(opening.mood()).isEqualTo(Mood.FIRST_PERSON);
    assertThat(opening.key()).isEqualTo("reaffirms");
  }

  @Test
  void survivesHostileText() {
    for (String language : LanguageProfiles.LANGUAGES) {
      LanguageProfile profile = PROFILES.forLanguage(language);
      for (String text :
          new String[] {
            "", " ", "\u0000", "\ud83d\ude00", "\ud83d", "also ".repeat(50_000), "(".repeat(9_999)
          }) {
        assertThat(profile.preambularOpening(text)).isEmpty();
        profile.operativeOpening(text);
        profile.organLine(text);
        profile.formula(text);
        profile.ordinal(text);
        profile.dates(text);
        profile.labels().operative(text);
        profile.labels().subParagraph(text);
      }
    }
  }
}
