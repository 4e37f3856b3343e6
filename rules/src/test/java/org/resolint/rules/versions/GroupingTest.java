package org.resolint.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;
import org.resolint.core.settings.VersionNames;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.StandardRules;

/** Which documents are held against each other. */
class GroupingTest {
  private static final String ENGLISH =
      """
      The General Assembly,

      Recalling that lights save lives,

      1. Takes note of the report of 3 May 2016 on lighthouses;

      2. Decides to remain seized of the matter.
      """;
  private static final String FRENCH =
      """
      L'Assemblée générale,

      Rappelant que les feux sauvent des vies,

      1. Prend note du rapport du 4 mai 2016 sur les phares ;

      2. Décide de rester saisie de la question.
      """;

  private final LanguageProfiles profiles = new LanguageProfiles();

  @Test
  void texts_without_numbers_are_versions_if_their_paths_say_so() throws Exception {
    assertThat(compared(byPath("{name}.{lang}.md"), "drafts/light.en.md", "drafts/light.fr.md"))
        .containsOnlyKeys("drafts/light.fr.md");
    assertThat(compared(byPath("{lang}/{name}.md"), "en/light.md", "fr/light.md"))
        .containsOnlyKeys("fr/light.md");
  }

  @Test
  void texts_of_other_names_or_folders_are_no_versions() throws Exception {
    Grouping grouping = byPath("{name}.{lang}.md");

    assertThat(compared(grouping, "light.en.md", "fog.fr.md")).isEmpty();
    assertThat(compared(grouping, "old/light.en.md", "new/light.fr.md")).isEmpty();
  }

  @Test
  void without_a_pattern_only_numbers_make_versions() throws Exception {
    assertThat(compared(Grouping.BY_NUMBER, "light.en.md", "light.fr.md")).isEmpty();
    assertThat(compared(Grouping.TOGETHER, "one.md", "other.md")).containsOnlyKeys("other.md");
  }

  @Test
  void a_path_beside_the_pattern_leaves_the_number_to_decide() throws Exception {
    Map<String, List<String>> found =
        compared(
            byPath("{name}.{lang}.md"),
            Map.entry("first.md", "76/901. Lighthouses\n\n" + ENGLISH),
            Map.entry("second.md", "76/901. Phares\n\n" + FRENCH));

    assertThat(found).containsOnlyKeys("second.md");
  }

  private static Grouping byPath(String pattern) throws ConfigurationException {
    return Grouping.byPath(VersionNames.of(new Placed(pattern, "resolint.yml:1:1")));
  }

  private Map<String, List<String>> compared(Grouping grouping, String english, String french) {
    return compared(grouping, Map.entry(english, ENGLISH), Map.entry(french, FRENCH));
  }

  /** The messages on dates that differ, by the paths of the texts. */
  @SafeVarargs
  private Map<String, List<String>> compared(
      Grouping grouping, Map.Entry<String, String>... texts) {
    Linter linter =
        new Linter(
            Registry.of(StandardRules.packs(ShippedTermbase.load(), List.of(), grouping)),
            Settings.DEFAULT,
            profiles,
            Calendars.shipped());
    List<DocumentInput> inputs = new ArrayList<>();
    for (Map.Entry<String, String> text : texts) {
      inputs.add(new Text(text.getKey(), text.getValue(), new DocumentReader(profiles)));
    }
    LintReport report = linter.lint(inputs, 1, path -> {});
    Map<String, List<String>> found = new TreeMap<>();
    report
        .documents()
        .forEach(
            document ->
                document.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.rule().equals("concordance/dates"))
                    .forEach(
                        diagnostic ->
                            found
                                .computeIfAbsent(document.path(), path -> new ArrayList<>())
                                .add(diagnostic.message())));
    return found;
  }

  private record Text(String path, String text, DocumentReader reader) implements DocumentInput {
    @Override
    public Manuscript read() {
      return reader.read(Source.of(path, text), Optional.empty());
    }
  }
}
