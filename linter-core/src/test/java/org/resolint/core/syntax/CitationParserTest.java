package org.resolint.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.model.Citation;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;

class CitationParserTest {
  private final LanguageProfiles profiles = new LanguageProfiles();

  @Test
  void an_english_citation_names_body_number_and_date() {
    assertThat(cite("en", "Recalling Human Rights Council resolution 21/7 of 27 September 2012,"))
        .containsExactly("RESOLUTION human-rights-council 21/7 2012-09-27 NAMED");
  }

  @Test
  void its_resolution_is_one_of_the_body_that_speaks() {
    assertThat(cite("en", "Recalling also its resolution 61/171 of 19 December 2006,"))
        .containsExactly("RESOLUTION general-assembly 61/171 2006-12-19 OWN");
  }

  @Test
  void its_may_speak_of_another_body_within_a_clause() {
    assertThat(
            cite("en", "Noting that the Security Council, in its resolution 2151 (2014), called,"))
        .containsExactly("RESOLUTION security-council 2151 (2014) null OWN");
    assertThat(cite("en", "Noting that the Ministerial Meeting, in its resolution 2/17, called,"))
        .containsExactly("RESOLUTION null 2/17 null OWN");
  }

  @Test
  void every_member_of_a_list_is_a_citation() {
    String text =
        "Recalling its resolutions 61/1 of 3 May 2006, 62/2 A of 4 May 2007 and 63/3 A and B of"
            + " 5 May 2008 and Security Council resolutions 1325 (2000) and 1820 (2008),";

    assertThat(cite("en", text))
        .containsExactly(
            "RESOLUTION general-assembly 61/1 2006-05-03 OWN",
            "RESOLUTION general-assembly 62/2 A 2007-05-04 OWN",
            "RESOLUTION general-assembly 63/3 A and B 2008-05-05 OWN",
            "RESOLUTION security-council 1325 (2000) null NAMED",
            "RESOLUTION security-council 1820 (2008) null NAMED");
  }

  @Test
  void two_resolutions_of_one_session_may_share_a_date() {
    assertThat(cite("en", "Recalling its resolutions 3201 (S-VI) and 3202 (S-VI) of 1 May 1974,"))
        .containsExactly(
            "RESOLUTION general-assembly 3201 (S-VI) 1974-05-01 OWN",
            "RESOLUTION general-assembly 3202 (S-VI) 1974-05-01 OWN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "217 A (III)",
        "3362 (S-VII)",
        "ES-10/2",
        "S-8/1",
        "2000/22",
        "60/1",
        "69/96 A and B",
        "2231 (2015)",
        "1503 (XLVIII)"
      })
  void every_form_of_number_is_read(String number) {
    assertThat(cite("en", "as set out in resolution " + number + ", and noting"))
        .singleElement()
        .asString()
        .contains(" " + number + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/76/462/Add.2",
        "A/RES/76/159",
        "A/HRC/RES/47/9",
        "A/CONF.157/24 (Part I)",
        "E/CN.4/2001/2-E/CN.4/Sub.2/2000/46",
        "S/RES/2231 (2015)",
        "S/PRST/2011/15",
        "FCCC/CP/2015/10/Add.1"
      })
  void every_form_of_symbol_is_read(String symbol) {
    assertThat(cite("en", "See " + symbol + ", chap. III."))
        .containsExactly("DOCUMENT null " + symbol + " null OPEN");
  }

  @Test
  void a_sloppy_symbol_names_the_same_document() {
    assertThat(cite("en", "See A/CONF. 157/24(Part I) and A/69/488/Add. 2."))
        .containsExactly(
            "DOCUMENT null A/CONF.157/24 (Part I) null OPEN",
            "DOCUMENT null A/69/488/Add.2 null OPEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2/4 21-19201",
        "on 12/12/2020, and 24/7, with HIV/AIDS",
        "the 2015/16 season and Act No. 22/003 of 3 May 2022",
        "https://undocs.org/en/A/RES/70/1",
        "the goal of 50/50 gender balance",
        "the resolution on the 2015/16 El Niño phenomenon",
        "resolution of 12/12/2020"
      })
  void what_is_no_citation_is_left_alone(String text) {
    assertThat(cite("en", text)).isEmpty();
  }

  @Test
  void french_names_the_body_after_the_number() {
    String text =
        "Rappelant sa résolution 61/171 du 19 décembre 2006, intitulée « Une étude », la"
            + " résolution 21/7 du Conseil des droits de l'homme en date du 27 septembre 2012 et"
            + " les résolutions 1325 (2000) et 1820 (2008) du Conseil de sécurité,";

    assertThat(cite("fr", text))
        .containsExactly(
            "RESOLUTION general-assembly 61/171 2006-12-19 OWN",
            "RESOLUTION human-rights-council 21/7 2012-09-27 NAMED",
            "RESOLUTION security-council 1325 (2000) null NAMED",
            "RESOLUTION security-council 1820 (2008) null NAMED");
  }

  @Test
  void russian_puts_the_date_after_title_and_body() {
    String text =
        "ссылаясь на свою резолюцию 61/171 «Некое дело: план» от 19 декабря 2006 года и"
            + " резолюцию 21/7 Совета по правам человека от 27 сентября 2012 года,";

    assertThat(cite("ru", text))
        .containsExactly(
            "RESOLUTION general-assembly 61/171 2006-12-19 OWN",
            "RESOLUTION human-rights-council 21/7 2012-09-27 NAMED");
  }

  @Test
  void chinese_puts_body_and_date_before_the_number() {
    String text =
        "回顾其 2006 年 12 月 19 日第 61/171 号决议、人权理事会 2012 年 9 月 27 日第 21/7 号决议和第1325(2000)号决议，";

    assertThat(cite("zh", text))
        .containsExactly(
            "RESOLUTION general-assembly 61/171 2006-12-19 OWN",
            "RESOLUTION human-rights-council 21/7 2012-09-27 NAMED",
            "RESOLUTION security-council 1325 (2000) null OPEN");
  }

  private List<String> cite(String language, String text) {
    MappedText content = new MappedText.Builder().append(text, 0).build();
    CitationParser parser = new CitationParser(profiles.forLanguage(language));
    List<Citation> citations = parser.parse(Paragraph.of(content), "general-assembly");
    return citations.stream()
        .map(c -> "%s %s %s %s %s".formatted(c.kind(), c.organ(), c.number(), c.date(), c.own()))
        .toList();
  }
}
