package org.resolint.core.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.core.config.DataNode;
import org.resolint.core.suppression.ParagraphLabel;
import org.resolint.core.suppression.SuppressionEntry;

/** Reads the entries under {@code suppressions}. */
final class SuppressionReader {
  /** What can be said of what is held back. */
  static final List<String> KEYS = List.of("path", "paragraph", "fingerprint", "rules", "reason");

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{24}");

  private final Path folder;

  /**
   * A reader.
   *
   * @param folder what paths count from
   */
  SuppressionReader(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  SuppressionChoice choice(DataNode node) throws ConfigurationException {
    Section section = Section.of(node, KEYS, "keys such as 'rules', 'path' and 'reason'");
    section.required("rules", "the rules or packs that are held back");
    List<Placed> rules = texts(section, "rules");
    Placed reason =
        Section.text(section.required("reason", "why the findings are held back"), "a reason");
    if (section.value("path") == null
        && section.value("paragraph") == null
        && section.value("fingerprint") == null) {
      throw Section.error(
          node,
          "where is missing; expected 'path', 'paragraph' or 'fingerprint'"
              + " (a rule is turned off everywhere under 'severity')");
    }
    List<PathPattern> paths = new ArrayList<>();
    for (Placed path : texts(section, "path")) {
      paths.add(PathPattern.of(folder, path));
    }
    List<Placed> paragraphs = texts(section, "paragraph");
    List<Placed> fingerprints = texts(section, "fingerprint");
    SuppressionEntry entry =
        new SuppressionEntry(
            rules.stream().map(Placed::text).toList(),
            labels(paragraphs),
            fingerprints(fingerprints),
            node.at().toString());
    return new SuppressionChoice(folder, paths, paragraphs, fingerprints, rules, reason, entry);
  }

  private static List<Placed> texts(Section section, String key) throws ConfigurationException {
    List<Placed> texts = section.textOrTexts(key);
    DataNode node = section.value(key);
    if (node != null && texts.isEmpty()) {
      throw Section.error(node, "'" + key + "' is empty; name something or take the key out");
    }
    return texts;
  }

  private static List<ParagraphLabel> labels(List<Placed> written) throws ConfigurationException {
    List<ParagraphLabel> labels = new ArrayList<>();
    for (Placed each : written) {
      Optional<ParagraphLabel> label = ParagraphLabel.of(each.text());
      if (label.isEmpty()) {
        throw each.error(
            "'"
                + each.text()
                + "' is no paragraph; expected one such as 'operative 4 (b)', 'preambular 3',"
                + " 'footnote 2' or 'segment 12'");
      }
      labels.add(label.get());
    }
    return labels;
  }

  private static Set<String> fingerprints(List<Placed> written) throws ConfigurationException {
    Set<String> fingerprints = new HashSet<>();
    for (Placed each : written) {
      if (!FINGERPRINT.matcher(each.text()).matches()) {
        throw each.error(
            "'"
                + each.text()
                + "' is no fingerprint; expected 24 hexadecimal digits, as in the"
                + " JSON report");
      }
      fingerprints.add(each.text());
    }
    return fingerprints;
  }
}
