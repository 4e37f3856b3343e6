package org.resolint.rules.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.profile.Terminators;
import org.resolint.rules.faults.Calendar.Adopted;

/** Makes up clean resolutions. The same seed gives the same text. Not for use by many threads. */
final class Generator {
  private final Phrasebook phrases;
  private final Terminators marks;
  private final Random random;
  private final Calendar calendar;
  private final Map<String, String> values = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  Generator(Phrasebook phrases, long seed) {
    this.phrases = phrases;
    LanguageProfile profile = new LanguageProfiles().forLanguage(phrases.language());
    this.marks = profile.terminators();
    this.random = new Random(seed);
    this.calendar = new Calendar(random);
  }

  /** A resolution of any body that the phrasebook knows. */
  Sample generate() {
    values.clear();
    notes.clear();
    String organ = pick(phrases.organs());
    Adopted own = adopted(organ);
    set("title", pick(phrases.lines("titles")));
    set("item", calendar.between(10, 90));
    set("meeting", calendar.between(20, 90) * 10 + 6);
    set("nth", calendar.between(2, 8) + pick(List.of("1st", "2nd", "3rd", "4th", "7th")));
    set("number", own.number());
    set("session", own.session());
    set("session-words", ordinals().getOrDefault(own.session(), ""));
    set("year", own.date().getYear());
    set("adopted", date(own.date()));
    boolean isFeminine = phrases.lines("feminine").contains(organ);
    set("verb", isFeminine ? "ت" : "ي");
    set("its", isFeminine ? "ها" : "ه");
    cited();
    List<String> paragraphs = new ArrayList<>();
    for (String line : phrases.lines(organ)) {
      if (line.equals("{body}")) {
        paragraphs.addAll(recitals());
        paragraphs.addAll(operatives());
      } else {
        paragraphs.add(fill(line));
      }
    }
    for (int i = 0; i < notes.size(); i++) {
      paragraphs.add("[^" + (i + 1) + "]: " + notes.get(i));
    }
    String text = String.join("\n\n", paragraphs) + "\n";
    return new Sample("made-up." + phrases.language() + ".md", phrases.language(), text);
  }

  private Adopted adopted(String organ) {
    return switch (organ) {
      case "human-rights-council" -> calendar.humanRightsCouncil(calendar.between(34, 41));
      case "economic-and-social-council" ->
          calendar.economicAndSocialCouncil(calendar.between(2016, 2019));
      case "security-council" -> calendar.securityCouncil(2400, 2500);
      default -> calendar.assembly(calendar.between(71, 74));
    };
  }

  /** Everything that the text may cite, older than any text that cites it. */
  private void cited() {
    Adopted first = calendar.assembly(calendar.between(50, 58));
    Adopted second = calendar.assembly(calendar.between(59, 66));
    Adopted council = calendar.humanRightsCouncil(calendar.between(13, 28));
    set("ga-number", first.number());
    set("ga-date", date(first.date()));
    set("ga2-number", second.number());
    set("ga2-date", date(second.date()));
    set("hrc-number", council.number());
    set("hrc-date", date(council.date()));
    set("sc-number", calendar.securityCouncil(1100, 2100).number());
  }

  private List<String> recitals() {
    List<String> recitals = new ArrayList<>(phrases.lines("citing"));
    recitals.addAll(some(phrases.lines("noting"), 1));
    recitals.addAll(some(phrases.lines("recitals"), calendar.between(2, 5)));
    return recitals.stream().map(recital -> ended(recital, marks.comma())).toList();
  }

  private List<String> operatives() {
    List<List<String>> blocks = new ArrayList<>();
    blocks.add(pick(phrases.rows("runs")));
    some(phrases.lines("operatives"), calendar.between(3, 5))
        .forEach(line -> blocks.add(List.of(line)));
    blocks.add(List.of(pick(phrases.lines("lists"))));
    Collections.shuffle(blocks, random);
    List<String> lines = new ArrayList<>();
    // What points back needs something before it.
    blocks.sort((a, b) -> Boolean.compare(isPointing(a), isPointing(b)));
    blocks.forEach(lines::addAll);
    lines.addAll(phrases.lines("last"));
    List<String> written = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      write(
          lines.get(i),
          i + 1,
          i == lines.size() - 1 ? marks.fullStop() : marks.semicolon(),
          written);
    }
    return written;
  }

  private void write(String line, int number, char mark, List<String> written) {
    set("before", number == 1 ? 1 : calendar.between(1, number - 1));
    boolean opensList = phrases.lines("lists").contains(line);
    written.add(phrases.numbering(number) + (opensList ? fill(line) : ended(line, mark)));
    if (opensList) {
      int letter = 0;
      for (String item : some(phrases.lines("items"), calendar.between(3, 4))) {
        set("letter", phrases.letters().get(letter++));
        written.add(fill(phrases.lines("labels").get(0)) + ended(item, marks.semicolon()));
      }
    }
  }

  private static boolean isPointing(List<String> block) {
    return block.get(0).contains("{before}");
  }

  /** A paragraph with its final mark, before the mark of a footnote. */
  private String ended(String line, char mark) {
    if (!line.endsWith("{mark}")) {
      return fill(line) + mark;
    }
    Adopted report = calendar.assembly(calendar.between(60, 65));
    set("ga-session", report.session());
    set("ga-words", ordinals().getOrDefault(report.session(), ""));
    set("hrc-session", calendar.between(13, 28));
    set("small", calendar.between(20, 80));
    set("medium", calendar.between(100, 400));
    notes.add(fill(pick(phrases.lines("notes"))) + marks.fullStop());
    return fill(line.substring(0, line.length() - "{mark}".length()))
        + mark
        + "[^"
        + notes.size()
        + "]";
  }

  private String date(LocalDate date) {
    return phrases
        .lines("date")
        .get(0)
        .replace("{day}", day(date.getDayOfMonth()))
        .replace("{month}", phrases.lines("months").get(date.getMonthValue() - 1))
        .replace("{year}", Integer.toString(date.getYear()));
  }

  /** French counts the first of a month by an ordinal. */
  private String day(int day) {
    return day == 1 && phrases.language().equals("fr") ? "1er" : Integer.toString(day);
  }

  private Map<Integer, String> ordinals() {
    Map<Integer, String> ordinals = new HashMap<>();
    for (String line : phrases.lines("ordinals")) {
      String[] parts = line.split(" ", 2);
      ordinals.put(Integer.parseInt(parts[0]), parts[1]);
    }
    return ordinals;
  }

  private String fill(String template) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private void set(String name, Object value) {
    values.put(name, String.format(Locale.ROOT, "%s", value));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Some of the choices, at most as many as there are, in their order. */
  private List<String> some(List<String> choices, int count) {
    Set<Integer> taken = new TreeSet<>();
    while (taken.size() < Math.min(count, choices.size())) {
      taken.add(random.nextInt(choices.size()));
    }
    return taken.stream().map(choices::get).toList();
  }
}
