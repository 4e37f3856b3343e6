package org.resolint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A draft that nobody wrote, of any length. The same length and seed give the same text. */
final class LongDraft {
  private static final List<String> RECITALS =
      List.of("Recalling", "Noting with concern", "Welcoming", "Bearing in mind", "Emphasizing");

  private static final List<String> VERBS =
      List.of("Requests", "Encourages", "Invites", "Urges", "Calls upon", "Reaffirms", "Decides");

  private static final List<String> WHO =
      List.of(
          "the Secretary-General",
          "Member States",
          "the keepers of lighthouses",
          "all relevant stakeholders",
          "the Human Rights Council",
          "coastal communities",
          "the Economic and Social Council");

  private static final List<String> WHAT =
      List.of(
          "to maintain the lamps of harbours",
          "to report on the implementation of the present resolution",
          "to strengthen international cooperation in matters of navigation",
          "to take into account resolution 61/222 of 20 December 2006",
          "to promote the full enjoyment of human rights at sea",
          "to consider the needs of small island developing States",
          "to publish the charts of all known reefs",
          "to support the training of pilots and keepers");

  private static final List<String> HOW =
      List.of(
          "within existing resources",
          "in accordance with international law",
          "as a matter of priority",
          "on the basis of equitable geographical distribution",
          "with a view to achieving sustainable development",
          "in consultation with the organizations concerned");

  private LongDraft() {}

  /**
   * A draft.
   *
   * @param paragraphs how many recitals and operative paragraphs there are together
   */
  static String of(int paragraphs, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    lines.add("A/RES/75/901");
    lines.add("The General Assembly,");
    int recitals = paragraphs / 3;
    for (int i = 0; i < recitals; i++) {
      lines.add(pick(RECITALS, random) + " that " + clause(random) + ",");
    }
    for (int i = 1; i <= paragraphs - recitals; i++) {
      String end = i == paragraphs - recitals ? "." : ";";
      lines.add(i + ". " + pick(VERBS, random) + " " + clause(random) + end);
    }
    return String.join("\n\n", lines) + "\n";
  }

  /** A clause as it may stand in a paragraph. */
  static String clause(Random random) {
    List<String> parts = new ArrayList<>();
    int length = 2 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      parts.add(pick(WHO, random) + " " + pick(WHAT, random) + " " + pick(HOW, random));
    }
    return String.join(", and ", parts);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
