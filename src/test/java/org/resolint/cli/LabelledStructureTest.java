package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resolint.core.model.Identity;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * Holds the parser against structures that people wrote down for real documents. The documents are
 * not part of the project: where they are absent, the test is skipped.
 */
class LabelledStructureTest {
  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Path LABELS = SHARED.resolve("gold").resolve("structure.json");

  private final LanguageProfiles profiles = new LanguageProfiles();

  @BeforeEach
  void labelsAreThere() {
    Assumptions.assumeTrue(Files.exists(LABELS), "no labelled documents beside the project");
  }

  private static JsonNode labels() throws IOException {
    return new ObjectMapper().readTree(LABELS.toFile()).get("documents");
  }

  /** A document with what was read from it. */
  private record Reading(JsonNode label, Manuscript manuscript, Resolution resolution) {
    int line(int offset) {
      return manuscript.source().position(offset).line();
    }

    List<Integer> lines(Span span) {
      return List.of(line(span.start()), line(span.end()));
    }
  }

  private List<Reading> readings() throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (JsonNode label : labels()) {
      Path file = SHARED.resolve("documents").resolve(label.get("seed").asText());
      Manuscript manuscript =
          new DocumentReader(profiles)
              .read(file.toString(), Files.readAllBytes(file), Optional.empty());
      List<Resolution> resolutions = new ResolutionParser(profiles).parse(manuscript);
      assertThat(resolutions).hasSize(1);
      readings.add(new Reading(label, manuscript, resolutions.get(0)));
    }
    return readings;
  }

  @Test
  void mastheadsAndClosingsSayTheSame() throws IOException {
    for (Reading reading : readings()) {
      JsonNode label = reading.label();
      Identity identity = reading.resolution().identity();
      assertThat(identity.symbol()).isEqualTo(text(label.get("symbol")));
      assertThat(identity.number()).isEqualTo(text(label.get("number")));
      assertThat(identity.agendaItem()).isEqualTo(text(label.get("agenda_item")));
      assertThat(identity.adopted()).hasToString(label.get("adoption_date").asText());
      assertThat(identity.meeting()).isEqualTo(label.get("closing").get("meeting_no").asInt());
      assertThat(reading.resolution().title().text()).isEqualTo(label.get("title").asText());
    }
  }

  private static String text(JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }

  @Test
  void paragraphsBeginAndEndAtTheSameLinesAndOpenAlike() throws IOException {
    for (Reading reading : readings()) {
      List<List<Object>> expected = new ArrayList<>();
      for (String part : List.of("preambular", "operative")) {
        for (JsonNode p : reading.label().get(part)) {
          expected.add(
              List.of(
                  p.get("start_line").asInt(),
                  p.get("end_line").asInt(),
                  p.get("opening").asText()));
        }
      }
      List<List<Object>> actual = new ArrayList<>();
      for (Recital recital : reading.resolution().recitals()) {
        actual.add(row(reading, recital.span(), recital.opening().text()));
      }
      for (OperativeParagraph paragraph : reading.resolution().operativeParagraphs()) {
        actual.add(row(reading, paragraph.span(), paragraph.opening().text()));
      }
      assertThat(actual).isEqualTo(expected);
    }
  }

  private static List<Object> row(Reading reading, Span span, String opening) {
    List<Object> row = new ArrayList<>(reading.lines(span));
    row.add(opening);
    return row;
  }

  @Test
  void footnotesAndTheirMarksStandOnTheSameLines() throws IOException {
    for (Reading reading : readings()) {
      Map<Integer, Integer> notes = new TreeMap<>();
      for (Footnote note : reading.resolution().footnotes()) {
        notes.put(Integer.valueOf(note.marker()), reading.line(note.markerSpan().start()));
      }
      Map<Integer, Integer> marks = new TreeMap<>();
      for (Paragraph paragraph : reading.resolution().paragraphs()) {
        for (FootnoteReference mark : paragraph.references()) {
          marks.put(Integer.valueOf(mark.marker()), reading.line(mark.source().start()));
        }
      }
      assertThat(notes).isEqualTo(pairs(reading.label().get("footnotes").get("defs")));
      assertThat(marks).isEqualTo(pairs(reading.label().get("footnotes").get("refs")));
    }
  }

  private static Map<Integer, Integer> pairs(JsonNode rows) {
    Map<Integer, Integer> pairs = new TreeMap<>();
    rows.forEach(row -> pairs.put(row.get(0).asInt(), row.get(1).asInt()));
    return pairs;
  }
}
