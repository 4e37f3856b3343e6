package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/**
 * All rules over texts that nobody would write. The long ones are so long that a rule whose time
 * grows with the square of a text's length would not end in an hour.
 */
class HostileTextTest {
  private static final int LONG = 400_000;
  private static final String HEAD =
      "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n";
  private static final Map<String, String> TEXTS =
      Map.of(
          "ar",
              "إن الجمعية العامة،\n\n1 - تحث الدول على حماية «البحيرات» (A/80/4)؛\n\n2 - تقرر ذلك.\n",
          "en", HEAD + "1. Urges “States” by, and through, A//80/4 to do so;\n\n3. Decides so.\n",
          "es",
              "*La Asamblea General*,\n\n1. *Insta* a los Estados a «proteger» (A/80/4);\n\n(a) sí.\n",
          "fr",
              "*L’Assemblée générale*,\n\n1. *Engage* les États à « protéger » l’eau[^1] ;\n\n[^1]: A/80/4.\n",
          "ru", "*Генеральная Ассамблея*,\n\n1. *призывает* государства беречь «озера» (A/80/4);\n",
          "zh", "大会，\n\n回顾其2025年12月4日第80/11号决议，\n\n1. 敦促各国保护“湖泊”；\n");

  private final LanguageProfiles profiles = new LanguageProfiles();
  private final DocumentReader reader = new DocumentReader(profiles);
  private final Linter linter =
      new Linter(
          Registry.of(StandardRules.packs()), Settings.DEFAULT, profiles, Calendars.shipped());

  private List<Diagnostic> check(String name, String text) {
    DocumentInput input =
        new DocumentInput() {
          @Override
          public String path() {
            return name;
          }

          @Override
          public Manuscript read() {
            return reader.read(Source.of(name, text), Optional.empty());
          }
        };
    LintReport report = linter.lint(List.of(input), 1, path -> {});
    assertThat(report.failures()).isEmpty();
    return report.documents().get(0).diagnostics();
  }

  private long count(String rule, String text) {
    return check("long.en.txt", text).stream().filter(d -> d.rule().equals(rule)).count();
  }

  @Test
  void every_prefix_is_checked_in_all_languages_as_text_and_as_markdown() {
    TEXTS.forEach(
        (language, text) -> {
          for (int end = 0; end <= text.length(); end += 2) {
            check("p." + language + ".md", text.substring(0, end));
            check("p." + language + ".txt", text.substring(0, end));
          }
        });
  }

  @Test
  void random_characters_are_checked_in_all_languages() {
    String signs = "aZ1(.;:,)\n\n -*<&>%²/«»“”\"[]^_#\u0301大会，第号إن،\uD83D\uDE00by, A/5 12 May 2003";
    Random random = new Random(83);
    for (String language : TEXTS.keySet()) {
      for (int run = 0; run < 20; run++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
          text.append(signs.charAt(random.nextInt(signs.length())));
        }
        check("r." + language + (run % 2 == 0 ? ".md" : ".txt"), text.toString());
      }
    }
  }

  @Test
  void repeated_signs_break_no_rule() {
    for (String sign :
        List.of("A/", "“", "\"", "e\u0301\u0301", "(a) ", "[", "by, ", "ab-", "“human rights” ")) {
      check("s.en.txt", HEAD + "1. Requests " + sign.repeat(LONG / sign.length()) + ";\n");
    }
  }

  @Test
  void many_notes_that_nothing_calls_are_all_found() {
    StringBuilder text = new StringBuilder(HEAD + "1. Requests it.\n\n_____________\n");
    for (int i = 1; i <= 900; i++) {
      text.append(i).append(" See the report.\n");
    }
    assertThat(count("footnote/missing-reference", text.toString())).isEqualTo(900);
  }

  @Test
  void many_paragraphs_of_one_number_are_all_found() {
    String text = HEAD + "1. Requests all to act;\n\n".repeat(10_000);
    assertThat(count("structure/wrong-number", text)).isEqualTo(9_999);
  }

  @Test
  void many_resolutions_of_one_file_are_all_checked() {
    String text = (HEAD + "1. Requests all to act;\n\n3. Decides so.\n\n").repeat(1_000);
    assertThat(count("structure/wrong-number", text)).isEqualTo(1_000);
  }
}
