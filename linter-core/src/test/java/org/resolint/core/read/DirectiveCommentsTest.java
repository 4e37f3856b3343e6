package org.resolint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

class DirectiveCommentsTest {
  private static final String COMMENT = "<!-- resolint-disable a/b -- why -->";
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  private static List<String> comments(String text) {
    Source source = Source.of("x.md", text);
    return DirectiveComments.in(source).stream()
        .flatMap(found -> found.comments().stream())
        .map(source::text)
        .toList();
  }

  private static String read(String text) {
    return DirectiveComments.in(Source.of("x.md", text)).orElseThrow().text();
  }

  private static Manuscript manuscript(String text) {
    return new DocumentReader(PROFILES).read(Source.of("x.md", text), Optional.of("en"));
  }

  private static List<String> paragraphs(String text) {
    return manuscript(text).paragraphs().stream().map(Paragraph::text).toList();
  }

  @Test
  void a_comment_is_found_on_a_line_of_its_own_within_a_line_and_over_lines() {
    assertThat(comments(COMMENT + "\n\nWords " + COMMENT + " and words\n"))
        .containsExactly(COMMENT, COMMENT);
    assertThat(comments("a\n\n<!--\n  resolint-disable a/b\n  -- why\n-->\n\nb"))
        .containsExactly("<!--\n  resolint-disable a/b\n  -- why\n-->");
    assertThat(comments("> " + COMMENT + "\n> words\n\n- " + COMMENT + "\n")).hasSize(2);
    assertThat(comments("Words[^1]\n\n[^1]: A note. " + COMMENT + "\n")).hasSize(1);
    assertThat(comments("| a | b |\n|---|---|\n| " + COMMENT + " | c |\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no comment",
        "<!-- another comment -->",
        "<!-- see resolint-disable in the manual -->",
        "```\n<!-- resolint-disable a/b -- why -->\n```\n",
        "~~~\n<!-- resolint-disable a/b -- why -->\n",
        "as in `<!-- resolint-disable a/b -- why -->` or so",
        "as in \\<!-- resolint-disable a/b -- why -->",
        "<!-- outer <!-- resolint-disable a/b -- why --> -->",
        "resolint-disable a/b -- why"
      })
  void what_is_no_comment_for_resolint_is_left_alone(String text) {
    assertThat(comments(text)).isEmpty();
  }

  @Test
  void a_comment_without_an_end_of_its_own_goes_to_the_end_of_its_line() {
    assertThat(comments("<!-- resolint-disable a/b -- why\n\nwords\n"))
        .containsExactly("<!-- resolint-disable a/b -- why");
    assertThat(comments("words <!-- resolint-disable a/b -- why\n\nwords -->\n"))
        .containsExactly("<!-- resolint-disable a/b -- why");
    assertThat(comments("<!-- resolint-disable a/b -- why\n\nwords\n\n" + COMMENT))
        .containsExactly("<!-- resolint-disable a/b -- why", COMMENT);
  }

  @Test
  void white_space_beside_a_comment_goes_with_it_and_line_ends_stay() {
    assertThat(read("one " + COMMENT + " two")).isEqualTo("one two");
    assertThat(read("one" + COMMENT + "two")).isEqualTo("onetwo");
    assertThat(read("one " + COMMENT + "\ntwo")).isEqualTo("one\ntwo");
    assertThat(read(COMMENT + " one")).isEqualTo("one");
    assertThat(read("one\r\n  " + COMMENT + "\t\r\ntwo\r\n")).isEqualTo("one\r\n\r\ntwo\r\n");
    assertThat(read("одно " + COMMENT + COMMENT + " два")).isEqualTo("одно два");
    assertThat(read("one " + COMMENT + " " + COMMENT + "\ntwo")).isEqualTo("one\ntwo");
    assertThat(read("决定" + COMMENT + "继续")).isEqualTo("决定继续");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void a_document_reads_as_if_the_comments_were_not_there(String end) {
    String plain =
        """
        *The General Assembly*,

        *Recalling* its resolution 70/1,

        1. *Requests* the Secretary-General to report;

        2. *Decides*:

            (a) To meet again;

            (b) To remain seized of the matter.
        """;
    String marked =
        """
        <!-- resolint-disable-file a/b -- why -->
        *The General Assembly*,

        *Recalling* its <!-- resolint-disable a/b -- why --> resolution 70/1,<!-- resolint-enable -->

        1. *Requests* the Secretary-General to report;

        2. *Decides*:
        <!-- resolint-disable-next-paragraph a/b -- why -->
            (a) To meet again;

        <!-- resolint-disable a/b
             -- for two reasons -->

            (b) To remain seized of the matter.
        <!-- resolint-enable a/b -->
        """;
    assertThat(paragraphs(marked.replace("\n", end)))
        .isEqualTo(paragraphs(plain.replace("\n", end)));
  }

  @Test
  void every_character_knows_its_place_in_the_document() {
    String text =
        "😀 One "
            + COMMENT
            + " &amp; two "
            + COMMENT
            + "\n\n"
            + COMMENT
            + "\n\nقرار "
            + COMMENT
            + " مهم\n";
    Manuscript manuscript = manuscript(text);
    for (Paragraph paragraph : manuscript.paragraphs()) {
      for (int i = 0; i < paragraph.text().length(); i++) {
        char c = paragraph.text().charAt(i);
        String there = manuscript.source().text(paragraph.span(i, i + 1));
        assertThat(there).isEqualTo(c == '&' ? "&amp;" : String.valueOf(c));
      }
    }
    assertThat(paragraphs(text)).containsExactly("😀 One & two", "قرار مهم");
  }

  @Test
  void in_plain_text_the_first_comment_is_pointed_at_and_stays_text() {
    Source source = Source.of("x.txt", "words\n" + COMMENT + "\n" + COMMENT + "\n");
    DirectiveComments found = DirectiveComments.in(source).orElseThrow();
    assertThat(found.comments()).isEmpty();
    assertThat(found.stray().map(source::text)).contains(COMMENT);
    assertThat(found.text()).isEqualTo(source.text());
  }

  @Test
  void a_comment_alone_on_its_line_is_taken_out_with_the_line() {
    String text = "one\r\n" + COMMENT + "\r\ntwo " + COMMENT + " three\r\n" + COMMENT;
    Source source = Source.of("x.md", text);
    DirectiveComments found = DirectiveComments.in(source).orElseThrow();
    assertThat(found.comments())
        .extracting(found::removal)
        .extracting(source::text)
        .containsExactly(COMMENT + "\r\n", COMMENT + " ", COMMENT);
  }

  @Test
  void many_comments_and_many_that_do_not_end_are_found() {
    assertThat(comments((COMMENT + "\n\n").repeat(20_000))).hasSize(20_000);
    assertThat(comments("<!-- resolint-x\n".repeat(20_000))).hasSize(20_000);
    assertThat(comments("> > - [a](<!-- resolint-x\n".repeat(2_000))).isNotEmpty();
  }

  @Test
  void whatever_comments_stand_in_the_text_around_them_keeps_its_places() {
    List<String> pieces =
        List.of(
            COMMENT,
            "<!-- resolint-enable -->",
            "<!-- resolint-x",
            "-->",
            "<!--",
            "<!-- <!-- ",
            "```",
            "`",
            "\n",
            "\n\n",
            "\r\n",
            "1. *Decides* to act;",
            "> ",
            "- ",
            "    ",
            "[^1]",
            "[^1]: note",
            "| a | b |",
            "\\",
            "النص هنا ",
            "决定",
            "😀",
            "<div>",
            "&amp;",
            "# Head",
            " ");
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(60); left > 0; left--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Source source = Source.of("x.md", text.toString());
      Optional<DirectiveComments> comments = DirectiveComments.in(source);
      if (comments.isPresent()) {
        for (Paragraph paragraph : MarkdownReader.read(source)) {
          assertPlaces(paragraph, source, comments.get());
        }
      }
    }
  }

  /** Each character stands in the document where its place in what is read comes from. */
  private static void assertPlaces(Paragraph paragraph, Source source, DirectiveComments comments) {
    for (int i = 0; i < paragraph.text().length(); i++) {
      Span there = paragraph.span(i, i + 1);
      int start = comments.toText(there.start());
      assertThat(comments.text().charAt(start)).isEqualTo(source.text().charAt(there.start()));
    }
  }
}
