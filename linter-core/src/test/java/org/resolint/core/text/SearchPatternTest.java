package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPatternTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "Aims at 3 goals, 12 targets and 7 plans; see A/RES/70/1 (2015) and the 21st session.",
          "  la 3 ème session du 1 mars, « l’année 2019 » : 1,500 personnes aaab aab ab b",
          "Подтверждая резолюцию 1767 (XXV), 25 мая 2001 г.",
          "回顾其2015年9月25日第70/1号决议，《宪章》 𠀀𠀁 3 个",
          "one.\nTwo\r\n3 three\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d+",
        "(?<=(?<![\\p{L}-])\\p{Ll}{2,20} )([2-9])(?= (?!years)\\p{Ll}{3,}s(?!\\p{L}))",
        "(?<![\\d./,-])(?<!\\d[ \u00a0])(1)(?=[ \u00a0](?:mars|avril))",
        "\\b(?:and|see)\\b",
        "(?i)\\Bim|RES",
        "(?<!\\p{L})(?:goals|plans|the|targets|to)(?!\\p{L})",
        "(?iu)РЕЗ|см|под|a(?:ims|ab)",
        "[a-z]$|b|\\.$",
        "\\p{L}{3,}\\.? ",
        "a*+b|a+",
        "(?>(?<=x)|a)b",
        "(?:x)?(?<=a)b",
        "(?<=(a)(?:a))(b|,)\\s?\\2",
        "(\\d)\\D+\\1",
        "(a)?(?<=a)b\\1?",
        "(?=\\p{L}*[\u0400-\u052F])\\p{L}{2,}",
        "^\\S+|$",
        "(?m)^\\s*\\p{Lu}",
        "\\p{IsHan}\\d|[^\\x00-\\x{ffff}]",
        "[\\[\\](){}&&[^)]]\\d",
        "\\Q(20\\E\\d\\d\\)|\\QA/",
        "(?!)",
        "x*"
      })
  void findsWhatTheMatcherFinds(String expression) {
    Pattern pattern = Pattern.compile(expression);
    SearchPattern search = SearchPattern.of(pattern);

    for (String text : TEXTS) {
      List<String> expected = new ArrayList<>();
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        expected.add(matcher.start() + " " + matcher.group());
      }
      assertThat(search.in(new MappedText.Builder().append(text, 0).build()))
          .extracting(match -> match.start() + " " + match.group())
          .as(text)
          .isEqualTo(expected);
    }
  }

  @Test
  void findsTheSameInATextThatComesAgain() {
    SharedTexts texts = new SharedTexts();
    SearchPattern search = SearchPattern.compile("(?<=the )\\d+");

    for (int start : List.of(0, 7, 100)) {
      Paragraph paragraph =
          texts.share(Paragraph.of(new MappedText.Builder().append("at the 21 st", start).build()));
      assertThat(search.in(paragraph.content()))
          .singleElement()
          .satisfies(
              match ->
                  assertThat(paragraph.span(match.start(), match.end()))
                      .isEqualTo(new Span(start + 7, start + 9)));
    }
  }

  @Test
  void learnsOfCharactersAsTheyCome() {
    SearchPattern search = SearchPattern.of(Pattern.compile("[a-c]x", Pattern.CASE_INSENSITIVE));

    for (String text : List.of("ax", "by bx", "CX cx", "dx")) {
      assertThat(search.in(new MappedText.Builder().append(text, 0).build()))
          .hasSize(text.equals("dx") ? 0 : text.equals("CX cx") ? 2 : 1);
    }
  }

  @Test
  void matchesDoNotOverlap() {
    SearchPattern search = SearchPattern.compile("aba");

    assertThat(
            search.in(new MappedText.Builder().append("ababa-------------------------", 0).build()))
        .hasSize(1);
  }
}
