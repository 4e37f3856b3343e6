package org.resolint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersAndDatesTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  private static final String[] ENGLISH_ONES = {
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth"
  };
  private static final String[] ENGLISH_TENS = {
    "", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"
  };
  private static final String[] HAN = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private static String english(int number) {
    if (number >= 100) {
      return number == 100 ? "one hundredth" : "one hundred and " + english(number - 100);
    }
    if (number < 20) {
      return ENGLISH_ONES[number];
    }
    String tens = ENGLISH_TENS[number / 10];
    return number % 10 == 0 ? tens + "ieth" : tens + "y-" + ENGLISH_ONES[number % 10];
  }

  private static String chinese(int number) {
    String hundreds =
        number >= 100 ? "一百" + (number % 100 < 10 && number % 100 > 0 ? "零" : "") : "";
    int rest = number % 100;
    String tens = rest < 10 ? "" : (rest < 20 && number < 100 ? "" : HAN[rest / 10]) + "十";
    return "第" + hundreds + tens + HAN[rest % 10];
  }

  @Test
  void readsEveryEnglishAndChineseOrdinal() {
    for (int number = 1; number <= 130; number++) {
      assertThat(PROFILES.forLanguage("en").ordinal(english(number)))
          .as(english(number))
          .hasValue(number);
      assertThat(PROFILES.forLanguage("zh").ordinal(chinese(number)))
          .as(chinese(number))
          .hasValue(number);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Seventy sixth | 76
          en | 53rd | 53
          fr | première | 1
          fr | vingt et unième | 21
          fr | soixante-dixième | 70
          fr | soixante et onzième | 71
          fr | soixante-dix-septième | 77
          fr | quatre-vingtième | 80
          fr | quatre-vingt-unième | 81
          fr | quatre-vingt-dix-neuvième | 99
          fr | centième | 100
          fr | cent troisième | 103
          es | primer | 1
          es | decimotercer | 13
          es | vigésimo octavo | 28
          es | septuagésimo séptimo | 77
          es | centésimo primera | 101
          ru | первой | 1
          ru | сороковую | 40
          ru | семьдесят шестой | 76
          ru | семьдесят восьмая | 78
          ru | сто третьего | 103
          ru | двадцать четвёртой | 24
          ar | الأولى | 1
          ar | الحادية عشرة | 11
          ar | العشرون | 20
          ar | السادسة والسبعون | 76
          ar | السابعة والسبعين | 77
          ar | الأولى بعد المائة | 101
          zh | 第 69 | 69
          """)
  void readsOrdinals(String language, String words, int number) {
    assertThat(PROFILES.forLanguage(language).ordinal(words)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({
    "en,seventy-six",
    "en,next",
    "fr,soixante",
    "ru,семьдесят",
    "zh,第",
    "ar,والجمعية",
    "en,999th"
  })
  void otherWordsAreNoOrdinals(String language, String words) {
    assertThat(PROFILES.forLanguage(language).ordinal(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | resolution 5/1 of 9 May 2017,              | 9 May 2017         | 2017-05-09
          en | on May 9, 2017                             | May 9, 2017        | 2017-05-09
          en | on the 9th day of May, 2017                | 9th day of May, 2017 | 2017-05-09
          ru | 9 May 2017                                 | 9 May 2017         | 2017-05-09
          zh | 9 May 2017                                 | 9 May 2017         | 2017-05-09
          ar | 9 May 2017                                 | 9 May 2017         | 2017-05-09
          fr | depuis le premier mai 2017                 | premier mai 2017   | 2017-05-01
          es | el 9 mayo de 2017                          | 9 mayo de 2017     | 2017-05-09
          es | el primero de mayo de 2017                 | primero de mayo de 2017 | 2017-05-01
          ar | في 9 أيــار/مايـو عام 2017                    | 9 أيــار/مايـو عام 2017 | 2017-05-09
          ar | في ٩ دجنبر ٢٠١٧                             | ٩ دجنبر ٢٠١٧         | 2017-12-09
          ar | في التاسع من أيار/مايو 2017                   | التاسع من أيار/مايو 2017 | 2017-05-09
          ar | في الحادي والعشرين من أيار/مايو 2017            | الحادي والعشرين من أيار/مايو 2017 | 2017-05-21
          fr | du 1er mai 2017                            | 1er mai 2017       | 2017-05-01
          es | de 9 de mayo de 2017                       | 9 de mayo de 2017  | 2017-05-09
          ru | от 9 мая 2017 года,                        | 9 мая 2017 года    | 2017-05-09
          zh | 2017 年 5 月 9 日第5/1号决议                    | 2017 年 5 月 9 日    | 2017-05-09
          zh | 2017年5月9日                                  | 2017年5月9日         | 2017-05-09
          ar | المؤرخ ٩ أيار/مايو ٢٠١٧                       | ٩ أيار/مايو ٢٠١٧     | 2017-05-09
          ar | المؤرخ 31 كانون الأول/ديسمبر 2016              | 31 كانون الأول/ديسمبر 2016 | 2016-12-31
          """)
  void findsDates(String language, String text, String written, LocalDate date) {
    List<DateMatch> dates = PROFILES.forLanguage(language).dates(text);
    assertThat(dates).hasSize(1);
    assertThat(dates.get(0).text()).isEqualTo(written);
    assertThat(dates.get(0).date()).isEqualTo(date);
    assertThat(text.substring(dates.get(0).start(), dates.get(0).end())).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'January February March April May June July August September October November December'",
    "es, 'de_enero_de de_febrero_de de_marzo_de de_abril_de de_mayo_de de_junio_de de_julio_de"
        + " de_agosto_de de_septiembre_de de_octubre_de de_noviembre_de de_diciembre_de'",
    "fr, 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'",
    "ru, 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'",
  })
  void knowsEveryMonth(String language, String months) {
    int month = 0;
    for (String name : months.split(" ", -1)) {
      month++;
      assertThat(PROFILES.forLanguage(language).dates("12 " + name.replace('_', ' ') + " 2019"))
          .extracting(DateMatch::date)
          .containsExactly(LocalDate.of(2019, month, 12));
    }
  }

  @Test
  void chineseNamesTheYearOfSeveralDaysOnce() {
    assertThat(PROFILES.forLanguage("zh").dates("2015年2月3日至5日、3月1日和2016年4月20至24日举行"))
        .extracting(DateMatch::date)
        .containsExactly(
            LocalDate.of(2015, 2, 3),
            LocalDate.of(2015, 2, 5),
            LocalDate.of(2015, 3, 1),
            LocalDate.of(2016, 4, 20),
            LocalDate.of(2016, 4, 24));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | from 31 August to 8 September 2001 | 2001-08-31 2001-09-08",
        "en | on 3, 5 and 7 May 2001 | 2001-05-03 2001-05-05 2001-05-07",
        "en | 27 April–22 May 2015 | 2015-04-27 2015-05-22",
        "fr | entre le 1er janvier et le 31 décembre 1994 | 1994-01-01 1994-12-31",
        "fr | du 14 au 18 mars 2015 | 2015-03-14 2015-03-18",
        "es | los días 3, 5 y 7 de mayo de 2001 | 2001-05-03 2001-05-05 2001-05-07",
        "es | del 1 de enero al 31 de diciembre de 1994 | 1994-01-01 1994-12-31",
        "ru | с 1 января по 31 декабря 1994 года | 1994-01-01 1994-12-31",
        "ru | 14–18 марта 2015 года | 2015-03-14 2015-03-18",
        "ar | يومي 11 و12 آذار/مارس 2014 | 2014-03-11 2014-03-12",
        "ar | من 27 نيسان/أبريل إلى 22 أيار/مايو 2015 | 2015-04-27 2015-05-22",
        "en | paragraphs 3, 9 May 2001 | 2001-05-09",
        "en | on 9 \u200DMay 2001 | 2001-05-09",
        "en | between 12 and 9 May 2001 | 2001-05-09",
        "en | resolutions 47/8 and 9 May 2001 | 2001-05-09",
      })
  void severalDaysMayShareMonthAndYear(String language, String text, String days) {
    assertThat(PROFILES.forLanguage(language).dates(text))
        .extracting(match -> String.valueOf(match.date()))
        .containsExactly(days.split(" ", -1));
  }

  @Test
  void reportsDaysThatDoNotExist() {
    assertThat(PROFILES.forLanguage("en").dates("on 31 June 2017 and 1 July 2017"))
        .extracting(DateMatch::date)
        .containsExactly(null, LocalDate.of(2017, 7, 1));
    assertThat(PROFILES.forLanguage("en").dates("from 31 June to 5 July 2017"))
        .extracting(DateMatch::date)
        .containsExactly(null, LocalDate.of(2017, 7, 5));
  }

  @Test
  void readsLabels() {
    Labels english = PROFILES.forLanguage("en").labels();
    assertThat(english.operative(" 12. Requests")).map(Label::number).contains(12);
    assertThat(english.operative("1902 was a year")).isEmpty();
    assertThat(english.subParagraph("(i) To dredge"))
        .extracting(Label::level, Label::number)
        .containsExactly(tuple(2, 9), tuple(3, 1));
    assertThat(PROFILES.forLanguage("ar").labels().operative("١ - تطلب"))
        .map(Label::number)
        .contains(1);
    assertThat(PROFILES.forLanguage("ar").labels().subParagraph("(ج) المنارات").get(0).number())
        .isEqualTo(3);
    assertThat(PROFILES.forLanguage("ru").labels().subParagraph("б) маяки").get(0).usual())
        .isFalse();
    assertThat(PROFILES.forLanguage("fr").labels().subParagraph("b) De draguer").get(0).number())
        .isEqualTo(2);
    assertThat(PROFILES.forLanguage("zh").labels().operative("3．请")).map(Label::number).contains(3);
  }

  @Test
  void saysWhereAdverbsStand() {
    Adverbs english = PROFILES.forLanguage("en").adverbs();
    assertThat(english.insertion(Part.PREAMBULAR, "also")).contains(" also");
    assertThat(english.insertion(Part.OPERATIVE, "further")).contains("further ");
    assertThat(PROFILES.forLanguage("zh").adverbs().insertion(Part.PREAMBULAR, "also"))
        .contains("又");
    assertThat(PROFILES.forLanguage("fr").adverbs().insertion(Part.OPERATIVE, "further"))
        .contains(" en outre");
  }
}
