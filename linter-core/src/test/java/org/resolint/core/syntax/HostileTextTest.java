package org.resolint.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.read.UnreadableTextException;
import org.resolint.core.text.Source;

/**
 * Texts that nobody would write. The long ones are so long that a step whose time grows with the
 * square of a text's length would not end in an hour.
 */
class HostileTextTest {
  private static final int MILLION = 1_000_000;

  private static final LanguageProfiles PROFILES = new LanguageProfiles();
  private static final DocumentReader READER = new DocumentReader(PROFILES);
  private static final ResolutionParser PARSER = new ResolutionParser(PROFILES);

  private static final Map<String, String> TEXTS =
      Map.of(
          "ar",
              """
              إن الجمعية العامة،

              إذ تشير إلى قرارها 80/11 المؤرخ 4 كانون الأول/ديسمبر 2025[^1]،

              1 - تحث الدول على ما يلي:

              (أ) حماية البحيرات؛

              2 - تقرر أن تبقي المسألة قيد نظرها.

              [^1]: انظر A/80/401.
              """,
          "en",
              """
              # 81/12. Rivers and lakes

              *The General Assembly*,

              *Recalling* its resolution 80/11 of 4 December 2025[^1] and “all that fol-
              lowed”,

              1. *Urges* States [and others]:

              (a) To protect lakes;

              2. *Decides* to consider the question again.

              61st plenary meeting
              9 December 2026

              [^1]: See A/80/401/Add.1.
              """,
          "es",
              """
              *La Asamblea General*,

              *Recordando* su resolución 80/11, de 4 de diciembre de 2025[^1],

              1. *Insta* a los Estados a que:

              a) Protejan los «lagos»;

              2. *Decide* seguir examinando la cuestión.

              [^1]: Véase A/80/401.
              """,
          "fr",
              """
              *L’Assemblée générale*,

              *Rappelant* sa résolution 80/11 du 4 décembre 2025[^1],

              1. *Engage* les États :

              a) À protéger les « lacs » ;

              2. *Décide* de rester saisie de la question.

              [^1]: Voir A/80/401.
              """,
          "ru",
              """
              *Генеральная Ассамблея*,

              *ссылаясь* на свою резолюцию 80/11 от 4 декабря 2025 года[^1],

              1. *настоятельно призывает* государства:

              a) беречь «озера»;

              2. *постановляет* продолжить рассмотрение этого вопроса.

              [^1]: См. A/80/401.
              """,
          "zh",
              """
              大会，

              回顾其2025年12月4日第80/11号决议[^1]，

              1. 敦促各国：

              (a) 保护“湖泊”；

              2. 决定继续处理此案。

              [^1]: 见A/80/401。
              """);

  private static List<Resolution> parse(String name, String text) {
    return PARSER.parse(READER.read(Source.of(name, text), Optional.empty()));
  }

  /** The operative paragraph of a resolution that has a long middle. */
  private static OperativeParagraph paragraph(String middle) {
    String text = "The General Assembly,\n\nRecalling all,\n\n1. Requests " + middle + ";\n";
    List<Resolution> found = parse("long.en.txt", text);
    assertThat(found).hasSize(1);
    List<OperativeParagraph> operative = found.get(0).operativeParagraphs();
    assertThat(operative).hasSize(1);
    return operative.get(0);
  }

  private static String random(byte[] bytes, Random random) {
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void every_prefix_is_read_in_all_languages_as_text_and_as_markdown() {
    TEXTS.forEach(
        (language, text) -> {
          for (int end = 0; end <= text.length(); end++) {
            String prefix = text.substring(0, end);
            assertThat(parse("p." + language + ".md", prefix)).isNotEmpty();
            assertThat(parse("p." + language + ".txt", prefix.replace("*", ""))).isNotEmpty();
          }
        });
  }

  @Test
  void random_characters_are_read_in_all_languages_as_text_and_as_markdown() {
    Random random = new Random(81);
    for (String language : TEXTS.keySet()) {
      for (int run = 0; run < 100; run++) {
        String text = random(new byte[400], random);
        assertThat(parse("r." + language + ".md", text)).isNotEmpty();
        assertThat(parse("r." + language + ".txt", text)).isNotEmpty();
      }
    }
  }

  @Test
  void random_bytes_are_read_or_refused() {
    Random random = new Random(82);
    int refused = 0;
    for (int run = 0; run < 300; run++) {
      byte[] bytes = new byte[1 + random.nextInt(600)];
      random.nextBytes(bytes);
      try {
        String name = run % 2 == 0 ? "r.md" : "r.txt";
        assertThat(PARSER.parse(READER.read(name, bytes, Optional.empty()))).isNotEmpty();
      } catch (java.io.IOException e) {
        assertThat(e).isInstanceOf(UnreadableTextException.class);
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void a_paragraph_of_five_million_characters_is_one_paragraph() {
    String sentence = "the Secretary-General, in his report of 2 May 2003, to consider A/56/7 ";
    String text = paragraph(sentence.repeat(5 * MILLION / sentence.length())).paragraph().text();
    assertThat(text).hasSizeGreaterThan(5 * MILLION - 100).endsWith("A/56/7 ;");
  }

  @Test
  void the_lines_of_a_long_paragraph_are_joined() {
    String lines = "the Secretary-General, in his report of 2 May 2003,\nto consider the rivers\n";
    String text = paragraph(lines.repeat(15_000) + "again").paragraph().text();
    assertThat(text).doesNotContain("\n").endsWith("to consider the rivers again;");
  }

  @Test
  void hyphens_at_all_line_ends_make_one_word() {
    assertThat(paragraph("abc-\n".repeat(100_000)).paragraph().text()).doesNotContain("\n");
  }

  @Test
  void repeated_signs_are_words_of_one_paragraph() {
    for (String sign :
        List.of("a", "A ", "1", "12 ", "(a) ", "[", "[the ", "(", "\"", "“", "-", "ab-", ". ")) {
      String many = sign.repeat(MILLION / sign.length());
      assertThat(paragraph("it " + many).paragraph().text()).contains(many.strip());
    }
  }

  @Test
  void brackets_open_and_close_in_great_depth() {
    String nested = "[".repeat(100_000) + "the lakes" + "]".repeat(100_000);
    assertThat(paragraph(nested).paragraph().text()).contains("[the lakes]");
    assertThat(parse("b.en.txt", nested).get(0).isPresent()).isFalse();
  }

  @Test
  void an_opening_phrase_may_be_repeated_without_end() {
    String text = "The General Assembly,\n\n" + "Recalling also further ".repeat(50_000) + ",\n\n";
    assertThat(parse("o.en.txt", text + "1. Decides so.\n").get(0).recitals()).hasSize(1);
  }

  @Test
  void empty_lines_are_nothing() {
    assertThat(paragraph("it" + "\n".repeat(100_000)).paragraph().text()).startsWith("1. Requests");
  }

  @Test
  void paragraphs_that_belong_to_no_provision_are_all_kept() {
    String text =
        "The General Assembly,\n\nRecalling all,\n\n1. Requests so;\n\n"
            + "See the rivers of the north.\n\n".repeat(30_000);
    assertThat(parse("u.en.txt", text).get(0).unrecognised()).hasSize(30_000);
  }
}
