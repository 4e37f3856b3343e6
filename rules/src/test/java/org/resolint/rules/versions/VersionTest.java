package org.resolint.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.alignment.Sketch;

final class VersionTest {
  @Test
  void facts_are_unpacked_as_they_were_packed() {
    Sketch sketch =
        new Sketch(Part.OPERATIVE, 2, "3 (a)", 1, 300_000, List.of("notes"), Set.of("7"));
    OpeningFact opening = new OpeningFact("Notes", "notes", List.of("notes"), null, span(130, 135));
    Map<Aspect, List<Mention>> mentions =
        Map.of(Aspect.DATE, List.of(new Mention("2015-09-25", span(20_000, 20_010))));
    List<PassageFacts> facts =
        List.of(
            new PassageFacts(
                sketch, span(128, 40_000), opening, mentions, TermMentions.of(List.of(), Set.of())),
            new PassageFacts(
                sketch, span(0, 0), null, Map.of(), TermMentions.of(List.of(), Set.of())));
    Version version = new Version("general-assembly 76/901", "76/901", span(0, 9), facts);
    assertThat(version.passages())
        .usingRecursiveComparison()
        .withEqualsForType(Object::equals, Sketch.class)
        .isEqualTo(facts);
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
