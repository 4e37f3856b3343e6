package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;

/**
 * Turns the data of a language into its {@link LanguageProfile}. Whatever is missing or malformed
 * is a {@link DataException} that names file, line and column.
 */
final class ProfileReader {
  private final DataNode root;
  private final boolean spaced;

  private ProfileReader(DataNode root) {
    this.root = root;
    this.spaced = !root.find("words").map(DataNode::text).orElse("spaced").equals("joined");
  }

  static LanguageProfile read(DataNode root) {
    return new ProfileReader(root).profile();
  }

  private LanguageProfile profile() {
    OrganNames organs = organs();
    Ordinals ordinals = ordinals();
    PatternReader patterns = new PatternReader(root.entriesOf("macros"));
    DateFinder dates = dates(patterns, ordinals);
    List<Phrase> modifiers = modifiers();
    List<Phrase> inPreamble = new ArrayList<>(modifiers);
    addTexts(root.get("modifiers"), "preambular-complements", Phrase.Role.COMPLEMENT, inPreamble);
    return new LanguageProfile(
        new LanguageProfile.Parts(
            root.get("language").text(),
            new OpeningMatcher(verbs(Part.PREAMBULAR), inPreamble, spaced),
            new OpeningMatcher(verbs(Part.OPERATIVE), modifiers, spaced),
            organs,
            new FormulaMatcher(patterns.formulas(root.get("formulas")), organs, dates, ordinals),
            ordinals,
            dates,
            new ParagraphReferences(patterns.plain(root.get("paragraph-references"))),
            adverbs(),
            new Labels(patterns.labels(root.get("labels"))),
            draftLabels(patterns),
            adoptedTexts(patterns),
            new OrganSentences(patterns.plain(root.get("organ-sentences")), organs),
            terminators()));
  }

  private List<Phrase> verbs(Part part) {
    DataNode openings = root.get("openings");
    List<Phrase> verbs = new ArrayList<>();
    boolean isPreambular = part == Part.PREAMBULAR;
    Mood mood = isPreambular ? Mood.PARTICIPLE : Mood.INDICATIVE;
    addAll(
        openings.entriesOf(isPreambular ? "preambular" : "operative"),
        Phrase.Role.VERB,
        mood,
        verbs);
    if (!isPreambular) {
      addAll(openings.entriesOf("first-person"), Phrase.Role.VERB, Mood.FIRST_PERSON, verbs);
    }
    for (Map.Entry<String, DataNode> row : openings.entriesOf("paradigms").entrySet()) {
      addForms(row.getKey(), row.getValue(), part, verbs);
    }
    return verbs;
  }

  /**
   * A row of English verbs: the indicative, which is a key, with the participle, which is another,
   * and the base.
   */
  private static void addForms(String indicative, DataNode forms, Part part, List<Phrase> verbs) {
    List<String> texts = forms.texts();
    if (texts.isEmpty()) {
      throw forms.error("expected a participle and a first person");
    }
    if (part == Part.PREAMBULAR) {
      add(texts.get(0), List.of(texts.get(0)), Phrase.Role.VERB, Mood.PARTICIPLE, forms, verbs);
      return;
    }
    add(indicative, List.of(indicative), Phrase.Role.VERB, Mood.INDICATIVE, forms, verbs);
    if (texts.size() > 1) {
      add(texts.get(1), List.of(indicative), Phrase.Role.VERB, Mood.FIRST_PERSON, forms, verbs);
    }
  }

  private List<Phrase> modifiers() {
    DataNode node = root.get("modifiers");
    List<Phrase> modifiers = new ArrayList<>();
    Set<String> before = new HashSet<>();
    node.textsOf("further-before").forEach(word -> before.add(Folded.fold(word)));
    for (Map.Entry<String, DataNode> adverb : node.get("adverbs").entries().entrySet()) {
      for (String word : adverb.getValue().texts()) {
        Set<String> limits = adverb.getKey().equals("further") ? before : Set.of();
        List<String> key = List.of(adverb.getKey());
        modifiers.add(
            new Phrase(Folded.fold(word), key, Phrase.Role.ADVERB, Mood.PARTICIPLE, limits));
      }
    }
    addAll(node.entriesOf("intensifiers"), Phrase.Role.INTENSIFIER, Mood.PARTICIPLE, modifiers);
    addAll(node.entriesOf("adjectives"), Phrase.Role.ADJECTIVE, Mood.PARTICIPLE, modifiers);
    addAll(node.entriesOf("manners"), Phrase.Role.MANNER, Mood.PARTICIPLE, modifiers);
    addTexts(node, "fillers", Phrase.Role.FILLER, modifiers);
    addTexts(node, "subjects", Phrase.Role.SUBJECT, modifiers);
    return modifiers;
  }

  private static void addTexts(DataNode node, String key, Phrase.Role role, List<Phrase> phrases) {
    for (String text : node.textsOf(key)) {
      add(text, List.of(text), role, Mood.PARTICIPLE, node, phrases);
    }
  }

  private static void addAll(
      Map<String, DataNode> entries, Phrase.Role role, Mood mood, List<Phrase> phrases) {
    for (Map.Entry<String, DataNode> entry : entries.entrySet()) {
      List<String> keys = entry.getValue().texts();
      if (keys.isEmpty()) {
        throw entry.getValue().error("'" + entry.getKey() + "' has no English phrase");
      }
      add(entry.getKey(), keys, role, mood, entry.getValue(), phrases);
    }
  }

  private static void add(
      String template,
      List<String> keys,
      Phrase.Role role,
      Mood mood,
      DataNode at,
      List<Phrase> phrases) {
    try {
      for (Template.Expansion expansion : Template.expand(template, keys)) {
        if (expansion.text().isEmpty()) {
          throw at.error("'" + template + "' can be empty");
        }
        phrases.add(new Phrase(expansion.text(), expansion.keys(), role, mood, Set.of()));
      }
    } catch (IllegalArgumentException e) {
      throw new DataException(at.at() + ": " + e.getMessage(), e);
    }
  }

  private OrganNames organs() {
    Map<String, String> byName = new HashMap<>();
    addNames(root.get("organs").entries(), byName);
    Map<String, String> lines = new HashMap<>();
    addNames(root.entriesOf("enacting-lines"), lines);
    Set<String> onlyInLines = new HashSet<>(lines.keySet());
    onlyInLines.removeAll(byName.keySet());
    lines.forEach(byName::putIfAbsent);
    List<String> articles =
        root.textsOf("articles").stream()
            .map(a -> a.endsWith("'") ? Folded.fold(a) : Folded.fold(a) + " ")
            .toList();
    return new OrganNames(byName, onlyInLines, articles);
  }

  private static void addNames(Map<String, DataNode> organs, Map<String, String> byName) {
    organs.forEach(
        (organ, names) -> {
          for (String name : names.texts()) {
            for (Template.Expansion expansion : Template.expand(name, List.of())) {
              byName.put(expansion.text(), organ);
            }
          }
        });
  }

  private Ordinals ordinals() {
    DataNode node = root.get("ordinals");
    Set<String> skipped = new HashSet<>();
    node.textsOf("skipped").forEach(word -> skipped.add(Folded.fold(word)));
    List<String> prefixes = node.textsOf("prefixes").stream().map(Folded::fold).toList();
    return new Ordinals(values(node, "words"), values(node, "leading"), skipped, prefixes);
  }

  private static Map<String, Integer> values(DataNode node, String key) {
    Map<String, Integer> values = new HashMap<>();
    node.entriesOf(key)
        .forEach(
            (template, value) -> {
              for (Template.Expansion expansion : Template.expand(template, List.of())) {
                values.put(expansion.text(), value.number());
              }
            });
    return values;
  }

  private DateFinder dates(PatternReader patterns, Ordinals ordinals) {
    DataNode node = root.get("dates");
    Map<String, Integer> months = new HashMap<>();
    int number = 1;
    for (DataNode names : node.find("months").map(DataNode::items).orElse(List.of())) {
      for (String name : names.texts()) {
        months.put(Folded.fold(name), number);
      }
      number++;
    }
    DateFinder.Patterns written =
        new DateFinder.Patterns(
            patterns.plain(node.get("patterns")),
            node.find("continuations").map(patterns::plain).orElse(List.of()),
            node.find("leads").map(patterns::plain).orElse(List.of()),
            node.find("lists").map(patterns::plain).orElse(List.of()));
    return new DateFinder(written, months, ordinals);
  }

  private DraftLabels draftLabels(PatternReader patterns) {
    DataNode node = root.get("draft-labels");
    return new DraftLabels(
        patterns.plain(node.get("operative")),
        patterns.plain(node.get("recital")),
        patterns.plain(node.get("bare")));
  }

  private AdoptedTexts adoptedTexts(PatternReader patterns) {
    DataNode node = root.get("adopted-texts");
    return new AdoptedTexts(
        Set.copyOf(node.textsOf("verbs")), patterns.plain(node.get("declarations")));
  }

  private Adverbs adverbs() {
    DataNode node = root.get("modifiers");
    List<Adverbs.Adverb> all = new ArrayList<>();
    node.get("adverbs")
        .entries()
        .forEach((english, words) -> all.add(new Adverbs.Adverb(english, words.texts())));
    Map<Part, Adverbs.Placement> placements = new HashMap<>();
    for (Part part : Part.values()) {
      DataNode place = node.get("places").get(part.name().toLowerCase(Locale.ROOT));
      placements.put(
          part,
          switch (place.text()) {
            case "before" -> Adverbs.Placement.BEFORE_VERB;
            case "after" -> Adverbs.Placement.AFTER_VERB;
            default -> throw place.error("expected 'before' or 'after'");
          });
    }
    return new Adverbs(all, placements, spaced ? " " : "");
  }

  private Terminators terminators() {
    DataNode node = root.get("terminators");
    return new Terminators(
        mark(node.get("comma")),
        mark(node.get("semicolon")),
        mark(node.get("full-stop")),
        mark(node.get("colon")));
  }

  private static char mark(DataNode node) {
    if (node.text().length() != 1) {
      throw node.error("expected one character");
    }
    return node.text().charAt(0);
  }
}
