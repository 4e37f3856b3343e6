package org.resolint.rules.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What resolutions of one language are made of: lines of text under the names of sections.
 *
 * @param language the ISO 639-1 code
 * @param sections the lines of each section, in their order
 */
record Phrasebook(String language, Map<String, List<String>> sections) {
  private static final List<String> LATIN =
      IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();

  /** The phrasebook of a language, or an empty one where none is shipped. */
  static Phrasebook of(String language) {
    try (InputStream in = Phrasebook.class.getResourceAsStream(language + ".txt")) {
      return new Phrasebook(
          language,
          in == null ? Map.of() : read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(String text) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.matches("\\[[a-z-]+]")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    return sections;
  }

  /** The lines of a section; none if it is not there. */
  List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** The lines of a section, each split at its vertical bars. */
  List<List<String>> rows(String section) {
    return lines(section).stream().map(line -> List.of(line.split(" \\| "))).toList();
  }

  /** The bodies whose resolutions it can make. */
  List<String> organs() {
    return sections.keySet().stream()
        .filter(name -> name.endsWith("-council") || name.endsWith("-assembly"))
        .toList();
  }

  /** What a paragraph of the operative part begins with. */
  String numbering(int number) {
    List<String> forms = lines("numbering");
    String form = forms.isEmpty() ? "{n}. " : forms.get(0);
    return form.replace("{n}", Integer.toString(number));
  }

  /** The letters that label sub-paragraphs, in their order. */
  List<String> letters() {
    List<String> own = lines("letters");
    return own.isEmpty() ? LATIN : own;
  }
}
