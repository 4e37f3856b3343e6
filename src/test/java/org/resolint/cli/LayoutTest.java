package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;

/**
 * Lays the sample drafts out as pages do and expects the same paragraphs back: wrapped lines, lines
 * with a blank one after each, page marks in the middle of a paragraph.
 */
class LayoutTest {
  private static final Path SAMPLES = Path.of("main", "dist", "samples");
  private static final int WIDTH = 78;

  private final LanguageProfiles profiles = new LanguageProfiles();

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wrappedLinesAreJoined(String sample) throws IOException {
    assertSame(sample, lines -> String.join("\n", lines));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void doubleSpacedLinesAreJoined(String sample) throws IOException {
    assertSame(sample, lines -> String.join("\n\n", lines));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void paragraphsCutByPageMarksAreJoined(String sample) throws IOException {
    assertSame(
        sample,
        lines -> {
          List<String> cut = new ArrayList<>(lines);
          if (cut.size() > 3) {
            cut.add(2, "\n26-10423 2/4\n");
          }
          return String.join("\n", cut);
        });
  }

  /** How the lines of one paragraph are set. */
  private interface Setting {
    String of(List<String> lines);
  }

  private void assertSame(String sample, Setting setting) throws IOException {
    List<String> paragraphs = plainParagraphs(sample);
    String language = sample.split("[.]", -1)[1];
    List<String> pages = new ArrayList<>();
    for (String paragraph : paragraphs) {
      pages.add(setting.of(wrap(paragraph, language)));
    }
    String name = "draft." + language + ".txt";
    assertThat(parts(name, String.join("\n\n", pages)))
        .isEqualTo(parts(name, String.join("\n\n", paragraphs)));
  }

  /** The sample's paragraphs without Markdown and footnotes. */
  private static List<String> plainParagraphs(String sample) throws IOException {
    String text =
        Files.readString(SAMPLES.resolve(sample))
            .replaceAll("(?m)^\\[\\^.*$", "")
            .replaceAll("\\[\\^\\d\\]", "")
            .replaceAll("[*#\\\\]", "");
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> wrap(String paragraph, String language) {
    List<String> lines = new ArrayList<>();
    boolean spaced = !language.equals("zh");
    int width = spaced ? WIDTH : WIDTH / 2;
    String rest = paragraph;
    while (rest.length() > width) {
      int cut = spaced ? rest.lastIndexOf(' ', width) : width;
      cut = cut <= 0 ? width : cut;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  private List<String> parts(String name, String text) {
    List<Resolution> resolutions =
        new ResolutionParser(profiles)
            .parse(new DocumentReader(profiles).read(Source.of(name, text), Optional.empty()));
    assertThat(resolutions).hasSize(1);
    Resolution resolution = resolutions.get(0);
    List<String> parts = new ArrayList<>();
    resolution.recitals().forEach(recital -> parts.add("P " + words(recital.paragraph())));
    resolution
        .allOperativeParagraphs()
        .forEach(part -> parts.add(part.level() + " " + words(part.paragraph())));
    resolution.closing().forEach(line -> parts.add("C " + words(line.paragraph())));
    return parts;
  }

  /** The text without spaces: a line of Chinese may have ended where a space was. */
  private static String words(Paragraph paragraph) {
    return paragraph.text().replace(" ", "");
  }
}
