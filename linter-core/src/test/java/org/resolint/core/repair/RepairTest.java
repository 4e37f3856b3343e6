package org.resolint.core.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Source;

class RepairTest {
  private static final DocumentReader READER = new DocumentReader(new LanguageProfiles());

  private static Manuscript repair(String name, String text) {
    return READER.read(Source.of(name, text), Optional.empty());
  }

  private static List<String> texts(Manuscript manuscript) {
    return manuscript.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static List<RepairNote.Kind> kinds(Manuscript manuscript) {
    return manuscript.repairs().stream().map(RepairNote::kind).toList();
  }

  private static final String DOUBLE_SPACED =
      """
       Генеральная Ассамблея,

       ссылаясь на свою резолюцию 61/192 от 20 декабря 2006 года о межре-

      гиональном сотрудничестве государств-членов в области санитарии1 и ее

      значение для всех государств-

      членов и партнеров,

      __________________

       1 Резолюция 60/1.

      https://example.org/ru/60/1
       будучи убеждена в важности чистой воды для здоровья населения и

      развития сельских районов,

       1. просит государства-члены принять меры к улучшению водоснабжения и

      представить доклады о принятых мерах;

       2. призывает учреждения оказать государствам-членам помощь в осуществ-

      лении таких мер;

       3. постановляет рассмотреть этот вопрос на своей следующей сессии.

      """;

  @Test
  void doubleSpacedLinesBecomeParagraphsAgain() {
    Manuscript manuscript = repair("draft.ru.txt", DOUBLE_SPACED);

    assertThat(texts(manuscript))
        .containsExactly(
            "Генеральная Ассамблея,",
            "ссылаясь на свою резолюцию 61/192 от 20 декабря 2006 года о межрегиональном"
                + " сотрудничестве государств-членов в области санитарии и ее значение для всех"
                + " государств-членов и партнеров,",
            "будучи убеждена в важности чистой воды для здоровья населения и развития сельских"
                + " районов,",
            "1. просит государства-члены принять меры к улучшению водоснабжения и представить"
                + " доклады о принятых мерах;",
            "2. призывает учреждения оказать государствам-членам помощь в осуществлении таких мер;",
            "3. постановляет рассмотреть этот вопрос на своей следующей сессии.");
  }

  @Test
  void whatWasDoneIsKept() {
    Manuscript manuscript = repair("draft.ru.txt", DOUBLE_SPACED);

    assertThat(kinds(manuscript))
        .contains(
            RepairNote.Kind.HARD_WRAP,
            RepairNote.Kind.HYPHENATION,
            RepairNote.Kind.BREAK_AT_HYPHEN,
            RepairNote.Kind.GLUED_REFERENCE,
            RepairNote.Kind.FOOTNOTE_BLOCK,
            RepairNote.Kind.LINK_DUMP,
            RepairNote.Kind.LOST_PAGE_BREAK);
    assertThat(manuscript.footnotes())
        .extracting(Footnote::marker, note -> note.body().text())
        .containsExactly(tuple("1", "Резолюция 60/1."));
    FootnoteReference reference = manuscript.paragraphs().get(1).references().get(0);
    assertThat(manuscript.source().text(reference.source())).isEqualTo("1");
  }

  @Test
  void footnotesKeepTheirEmphasis() {
    Manuscript manuscript =
        repair("a.md", "Notes the *report*.[^1]\n\n[^1]: See\n*Official Records* of 1999.\n");
    Paragraph body = manuscript.footnotes().get(0).body();
    assertThat(body.marks())
        .filteredOn(mark -> mark.kind() == Mark.Kind.EMPHASIS)
        .extracting(mark -> body.text().substring(mark.start(), mark.end()))
        .containsExactly("Official Records");
  }

  @Test
  void everyCharacterStaysMappedToItsSource() {
    Manuscript manuscript = repair("draft.ru.txt", DOUBLE_SPACED);
    for (Paragraph paragraph : manuscript.paragraphs()) {
      String text = paragraph.text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ' ') {
          assertThat(manuscript.source().text(paragraph.span(i, i + 1)))
              .isEqualTo(text.substring(i, i + 1));
        }
      }
    }
  }

  @Test
  void aParagraphCutByAPageIsJoined() {
    Manuscript manuscript =
        repair(
            "draft.en.md",
            """
            The Economic and Social Council,

            *Recalling* the Conference on Rivers, held in the north from 3 to

            <sup>1</sup> Resolution 12/4.

            9 May 2011, and its outcome,<sup>1</sup>

            - 1. Invites States to report on the measures that they have

            21-40112 2/3

            taken to protect rivers;
            - 2. *Decides* to remain informed.
            """);

    assertThat(texts(manuscript))
        .containsExactly(
            "The Economic and Social Council,",
            "Recalling the Conference on Rivers, held in the north from 3 to 9 May 2011, and its"
                + " outcome,",
            "1. Invites States to report on the measures that they have taken to protect rivers;",
            "2. Decides to remain informed.");
    assertThat(kinds(manuscript))
        .contains(RepairNote.Kind.SPLIT_PARAGRAPH, RepairNote.Kind.PAGE_MARK);
    assertThat(manuscript.footnotes()).hasSize(1);
  }

  @Test
  void linesOfChineseAreJoinedWithoutSpaces() {
    Manuscript manuscript =
        repair(
            "draft.zh.txt",
            """
             人权理事会，

             回顾其关于饮用水和环境卫生的各项决议，以及大会 2010 年 7 月 28
            日第 64/292 号决议，

             强调各国对本国人民负有责任，必须采取一切必要措施，逐步实现人人享有安

            全饮用水的目标，

             1.  促请各国把水和环境卫生放在优先地位，并为此提供资金，同时开展国际合
            作；

             2.  决定继续审议这个问题。
            """);

    assertThat(texts(manuscript))
        .containsExactly(
            "人权理事会，",
            "回顾其关于饮用水和环境卫生的各项决议，以及大会 2010 年 7 月 28 日第 64/292 号决议，",
            "强调各国对本国人民负有责任，必须采取一切必要措施，逐步实现人人享有安全饮用水的目标，",
            "1.  促请各国把水和环境卫生放在优先地位，并为此提供资金，同时开展国际合作；",
            "2.  决定继续审议这个问题。");
  }

  @Test
  void ordinalsAndArticleNumbersAreNoFootnoteMarks() {
    Manuscript manuscript =
        repair(
            "draft.fr.md",
            """
            *L'Assemblée générale,*

            *Rappelant* le paragraphe 3 de l'article 1, ainsi que la 54<sup>e</sup> séance<sup>1</sup>,

            <sup>1</sup> Résolution 12/4.
            """);

    assertThat(manuscript.paragraphs().get(1).references())
        .extracting(FootnoteReference::marker)
        .containsExactly("1");
    assertThat(manuscript.paragraphs().get(1).text())
        .contains("54e séance,")
        .contains("article 1,");
  }

  @Test
  void aResolutionOnOneLineIsCutIntoItsParagraphs() {
    Manuscript manuscript =
        repair(
            "draft.en.txt",
            "The General Assembly, Recalling its resolution 60/1 of 16 September 2005, and the"
                + " reports on rivers, Noting also, with concern, that rivers run dry, 1. Decides to"
                + " act in 3. places; 2. Requests the Secretary-General to report; 3. Also requests"
                + " States to help.");

    assertThat(texts(manuscript))
        .containsExactly(
            "The General Assembly,",
            "Recalling its resolution 60/1 of 16 September 2005, and the reports on rivers,",
            "Noting also, with concern, that rivers run dry,",
            "1. Decides to act in 3. places;",
            "2. Requests the Secretary-General to report;",
            "3. Also requests States to help.");
    assertThat(kinds(manuscript)).contains(RepairNote.Kind.MERGED_LINES);
  }

  @Test
  void aCleanTextStaysAsItIs() {
    String text =
        """
        The General Assembly,

        Recalling its resolution 60/1 of 16 September 2005,

        1. Decides to meet again.
        """;

    assertThat(repair("a.en.txt", text).repairs()).isEmpty();
    assertThat(String.join("\n\n", texts(repair("a.en.txt", text))) + "\n").isEqualTo(text);
  }

  @Test
  void emptyAndBlankTextsGiveNoParagraphs() {
    assertThat(repair("a.en.txt", "").paragraphs()).isEmpty();
    assertThat(repair("a.en.txt", "\n \n\u00A0\n\t\n").paragraphs()).isEmpty();
  }
}
