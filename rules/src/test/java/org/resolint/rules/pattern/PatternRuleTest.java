package org.resolint.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.rule.Severity;
import org.resolint.core.settings.ConfigurationException;

class PatternRuleTest {
  @TempDir private Path folder;

  private List<PatternRule> read(String text) throws IOException, ConfigurationException {
    Path file = Files.writeString(folder.resolve("own.yml"), text);
    return new PatternFile(file, "own.yml").rules();
  }

  /** The examples of a rule that do not hold. */
  private List<String> failures(String rule) throws IOException, ConfigurationException {
    String indented = rule.indent(4);
    return new PatternTrial().failures(read("rules:\n  a-rule:\n" + indented).get(0));
  }

  @Test
  void words_are_found_whole_with_any_space_between_them_in_all_scripts() throws Exception {
    assertThat(
            failures(
                """
                kind: existence
                find: [small reed, "тростник", 芦苇, "l'étang", "well-known", بركة]
                message: "'{match}' is found"
                examples:
                - flagged: "𝒜 small\\u00A0reed stands, small reeds do not"
                  finds: ["small\\u00A0reed"]
                - flagged: |
                    The small
                    reed stands
                - flagged: "Один тростник, а не тростники"
                  language: ru
                  finds: [тростник]
                - flagged: "这里有芦苇和芦苇"
                  language: zh
                  finds: [芦苇, 芦苇]
                - flagged: "Près de l’étang"
                  language: fr
                - flagged: "a well‑known place"
                - flagged: "هذه بِرْكَة هنا"
                  language: ar
                - clean: "A reed that is small"
                """))
        .isEmpty();
  }

  @Test
  void capitals_do_not_matter_where_they_are_ignored() throws Exception {
    assertThat(
            failures(
                """
                kind: existence
                find: [Kelvin scale, тростник, بركة ماء, "/ΛΌΓΟΣ/"]
                ignore-case: true
                message: "{match}"
                examples:
                - flagged: "THE \u212aELVIN SCALE, the ſcale, the kelvin-scale, ТРОСТНИК, λόγοσ"
                  finds: ["\u212aELVIN SCALE", ТРОСТНИК, λόγοσ]
                - flagged: "هذه بِرْكَة ماء هنا"
                  language: ar
                """))
        .isEmpty();
  }

  @Test
  void expressions_are_whole_words_too_unless_that_is_switched_off() throws Exception {
    String rule =
        """
        kind: existence
        find: /тр[оа]стник/
        message: "{0}"
        languages: ru
        """;

    assertThat(
            failures(
                rule
                    + """
                    examples:
                    - flagged: "трастник и тростник"
                      finds: [трастник, тростник]
                    - clean: тростники
                    """))
        .isEmpty();
    assertThat(
            failures(
                rule
                    + """
                    whole-words: false
                    examples:
                    - flagged: тростники
                      finds: [тростник]
                    """))
        .isEmpty();
  }

  @Test
  void neighbours_that_share_one_space_are_both_found() throws Exception {
    assertThat(
            failures(
                """
                kind: existence
                find: [/reed/, /苇/]
                message: "{match}"
                examples:
                - flagged: "reed reed reed"
                  finds: [reed, reed, reed]
                - flagged: "芦苇苇"
                  finds: [苇, 苇]
                  language: zh
                """))
        .isEmpty();
  }

  @Test
  void exceptions_shield_what_lies_within_them_and_nothing_else() throws Exception {
    assertThat(
            failures(
                """
                kind: existence
                find: pond
                ignore-case: true
                except: ["/the (old|new) pond/"]
                message: "{match}"
                examples:
                - flagged: "the old pond and a pond, The NEW Pond, the blue Pond"
                  finds: [pond, Pond]
                """))
        .isEmpty();
  }

  @Test
  void replacements_keep_capitals_and_groups() throws Exception {
    assertThat(
            failures(
                """
                kind: substitution
                ignore-case: true
                safe: true
                message: "Write '{replacement}'"
                replace:
                  utilize: use
                  '/(\\p{L}+) of reed/': 'reed $1'
                  pond: [pool, mere]
                examples:
                - flagged: "Utilize a bed of reed to UTILIZE the pond"
                  finds: [Utilize, bed of reed, UTILIZE, pond]
                  fixed: "Use a reed bed to USE the pool"
                """))
        .isEmpty();
  }

  @Test
  void what_is_right_already_is_not_replaced() throws Exception {
    assertThat(
            failures(
                """
                kind: substitution
                ignore-case: true
                replace: { reed bed: Reed Bed }
                message: "Write '{replacement}'"
                examples:
                - clean: the Reed Bed
                - flagged: the reed bed
                  fixed: the Reed Bed
                """))
        .isEmpty();
  }

  @Test
  void nothing_is_fixed_where_something_stands_within_the_words() throws Exception {
    assertThat(
            failures(
                """
                kind: substitution
                replace: { bed of reed: reed bed }
                message: "Write '{replacement}'"
                examples:
                - flagged: "a bed *of* reed"
                  fixed: "a bed *of* reed"
                """))
        .isEmpty();
  }

  @Test
  void occurrences_are_counted_by_paragraph_or_in_all() throws Exception {
    String rule =
        """
        kind: occurrence
        find: reed
        min: 1
        max: 2
        message: "{count} reeds, expected {min} to {max}"
        examples:
        - flagged: |
            reed reed reed
        """;

    assertThat(failures(rule + "  finds: [reed]\n")).isEmpty();
    assertThat(failures(rule + "- flagged: |\n    reed\n\n    pond\n  finds: [pond]\n")).isEmpty();
    assertThat(failures(rule + "- clean: |\n    reed\n\n    pond\nwithin: resolution\n")).isEmpty();
  }

  @Test
  void repetition_is_of_neighbours_unless_it_is_wider() throws Exception {
    String rule =
        """
        kind: repetition
        ignore-case: true
        message: "'{match}' stands twice"
        """;

    assertThat(
            failures(
                rule
                    + """
                    examples:
                    - flagged: The the pond
                      finds: [the]
                      fixed: The pond
                    - clean: the, the pond; the pond
                    """))
        .isEmpty();
    assertThat(
            failures(
                rule
                    + """
                    within: paragraph
                    find: ['/ponds?/']
                    examples:
                    - flagged: pond, Pond, ponds
                      finds: [Pond]
                    - clean: |
                        pond

                        pond
                    """))
        .isEmpty();
  }

  @Test
  void what_is_needed_must_stand_there_with_the_same_group_and_first_if_asked() throws Exception {
    assertThat(
            failures(
                """
                kind: conditional
                if: "/([A-Z]{3,})/"
                needs: "/\\\\p{Lu}[^()]* \\\\(([A-Z]{3,})\\\\)/"
                before: true
                message: "'{1}' is used before it is explained"
                examples:
                - clean: The River Basin Office (RBO) met. The RBO met.
                - flagged: The RBO met. The River Basin Office (RBO) met. The XYZ and XYZ.
                  finds: [RBO, XYZ]
                """))
        .isEmpty();
  }

  @Test
  void the_first_of_each_come_in_order() throws Exception {
    assertThat(
            failures(
                """
                kind: sequence
                order: [source, river, sea]
                message: "'{match}' comes after '{other}'"
                examples:
                - clean: from the source to the sea
                - flagged: the sea, the source, the river, the sea
                  finds: [source, river]
                """))
        .isEmpty();
  }

  @Test
  void scopes_are_parts_of_the_resolution() throws Exception {
    String document =
        """
        # 77/3. Reed title

        The General Assembly,

        Recalling its reed,[^1]

        1. Urges the reed of States:

        (a) To cut reed;

        2. Decides to meet.

        [^1]: Reed note.
        """
            .indent(4);

    assertThat(failures(scoped("title", "Reed", document))).isEmpty();
    assertThat(failures(scoped("recital", "reed", document))).isEmpty();
    assertThat(failures(scoped("sub-paragraph", "To cut reed", document))).isEmpty();
    assertThat(failures(scoped("operative", "Urges the reed", document))).isEmpty();
    assertThat(failures(scoped("footnote", "Reed", document))).isEmpty();
    assertThat(failures(scoped("opening", "Urges", document))).isEmpty();
    assertThat(failures(scoped("[recital, opening, footnote]", "Recalling", document))).isEmpty();
  }

  private static String scoped(String scope, String find, String document) {
    return "kind: existence\nmessage: found\nscope: "
        + scope
        + "\nfind: "
        + find
        + "\nexamples:\n- flagged: |\n"
        + document
        + "  finds: ["
        + find
        + "]\n";
  }

  @Test
  void languages_have_their_own_words_and_share_the_rest() throws Exception {
    assertThat(
            failures(
                """
                kind: existence
                message: "{match}"
                find: reed
                languages: [en, es]
                by-language:
                  fr: { find: roseau, message: "« {match} »" }
                examples:
                - flagged: reed
                - flagged: reed
                  language: es
                - flagged: roseau
                  language: fr
                - clean: reed
                  language: fr
                - clean: reed
                  language: ru
                """))
        .isEmpty();
  }

  @Test
  void examples_that_do_not_hold_are_told_with_their_place() throws Exception {
    assertThat(
            failures(
                """
                kind: substitution
                replace: { pond: pool }
                message: "{match}"
                examples:
                - clean: a pond
                - flagged: a pool
                - flagged: a pond
                  finds: pool
                - flagged: a pond
                  fixed: a pound
                """))
        .containsExactly(
            "own.yml:7:14: pattern/a-rule: expected nothing, found 'pond'",
            "own.yml:8:16: pattern/a-rule: expected a finding, found nothing",
            "own.yml:9:16: pattern/a-rule: expected 'pool', found 'pond'",
            "own.yml:11:16: pattern/a-rule: expected it fixed as 'a pound', found 'a pool'");
  }

  @Test
  void a_rule_has_an_identity_and_a_page() throws Exception {
    PatternRule rule =
        read("""
                rules:
                  no-pond:
                    kind: existence
                    find: pond
                    summary: Names a pond
                    message: "'{match}' is a pond"
                    severity: error
                    note: Ponds are *small*.
                    link: https://example.org/ponds
                    examples:
                    - clean: A lake
                """)
            .get(0);

    assertThat(rule.info().id()).isEqualTo("pattern/no-pond");
    assertThat(rule.info().severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.info().fixable()).isFalse();
    assertThat(rule.page())
        .startsWith("# pattern/no-pond\n\nNames a pond.\n")
        .contains("Message: '{match}' is a pond", "Ponds are *small*.", "A lake")
        .contains("See <https://example.org/ponds>.", "own.yml:2:3");
  }
}
