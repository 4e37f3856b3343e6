package org.resolint.rules.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.resolint.core.config.DataNode;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;

/** Reads what a rule does in one language. */
final class CheckReader {
  /** The keys that have to do with a language, in every kind. */
  static final List<String> KEYS = List.of("message", "ignore-case", "whole-words", "except");

  /** Any word. */
  private static final String WORD = "/[\\p{L}\\p{M}\\p{N}]+/";

  private final Fields fields;
  private final Kind kind;
  private final Phrase.Manner manner;
  private final Placed message;

  private CheckReader(Fields fields, Kind kind) throws ConfigurationException {
    this.fields = fields;
    this.kind = kind;
    this.manner =
        new Phrase.Manner(fields.truth("ignore-case", false), fields.truth("whole-words", true));
    this.message = fields.required("message", "what to tell the writer");
  }

  /**
   * Reads what a rule does.
   *
   * @param fields those of the language over those of the rule
   * @param nearness what is taken together
   * @throws ConfigurationException if that has no meaning
   */
  static Check read(Fields fields, Kind kind, Nearness nearness) throws ConfigurationException {
    CheckReader reader = new CheckReader(fields, kind);
    return switch (kind) {
      case EXISTENCE -> reader.existence();
      case SUBSTITUTION -> reader.substitution();
      case OCCURRENCE -> reader.occurrence();
      case REPETITION -> reader.repetition(nearness);
      case CONDITIONAL -> reader.conditional();
      case SEQUENCE -> reader.sequence();
    };
  }

  private Check existence() throws ConfigurationException {
    Phrases find = required("find");
    return new Check.Existence(find, message(find.groups(), List.of()));
  }

  private Check substitution() throws ConfigurationException {
    Map<Phrase, List<Message>> replacements = new HashMap<>();
    List<Phrase> phrases = new ArrayList<>();
    Map<Placed, DataNode> entries =
        fields.entries("replace", "words with what to write instead, such as 'utilize: use'");
    for (Map.Entry<Placed, DataNode> entry : entries.entrySet()) {
      Phrase phrase = Phrase.of(entry.getKey(), manner);
      List<Message> texts = new ArrayList<>();
      for (Placed text : Fields.texts(entry.getValue())) {
        texts.add(Message.ofReplacement(text, groupNames(phrase.groups())));
      }
      if (texts.isEmpty()) {
        throw entry.getKey().error("expected what to write instead of " + phrase);
      }
      phrases.add(phrase);
      replacements.put(phrase, texts);
    }
    if (phrases.isEmpty()) {
      throw fields.missing("replace", "words with what to write instead, such as 'utilize: use'");
    }
    Phrases find = new Phrases(phrases, except());
    return new Check.Substitution(
        find,
        replacements,
        safety(),
        manner.ignoresCase(),
        message(find.groups(), List.of("replacement")));
  }

  private Check occurrence() throws ConfigurationException {
    Phrases find = required("find");
    Optional<Integer> least = fields.number("min");
    Optional<Integer> most = fields.number("max");
    if (least.isEmpty() && most.isEmpty()) {
      throw fields.missing("max", "how often it may stand there, or 'min'");
    }
    if (least.orElse(0) > most.orElse(Integer.MAX_VALUE)) {
      throw fields.required("min", "a number").error("'min' is greater than 'max'");
    }
    return new Check.Occurrence(
        find,
        least.orElse(0),
        most.orElse(Integer.MAX_VALUE),
        message(0, List.of("count", "min", "max")));
  }

  private Check repetition(Nearness nearness) throws ConfigurationException {
    List<Phrase> find = phrases("find");
    if (find.isEmpty()) {
      Phrase.Manner whole = new Phrase.Manner(manner.ignoresCase(), true);
      find = List.of(Phrase.of(new Placed(WORD, fields.place()), whole));
    }
    return new Check.Repetition(
        new Phrases(find, except()),
        nearness,
        safety(),
        manner.ignoresCase(),
        message(0, List.of()));
  }

  private Check conditional() throws ConfigurationException {
    Phrases when = required("if");
    Phrases needs = required("needs");
    return new Check.Conditional(
        when, needs, fields.truth("before", false), message(when.groups(), List.of()));
  }

  private Check sequence() throws ConfigurationException {
    List<Phrases> order = new ArrayList<>();
    List<Phrase> except = except();
    for (Phrase phrase : phrases("order")) {
      order.add(new Phrases(List.of(phrase), except));
    }
    if (order.size() < 2) {
      throw fields.missing("order", "two phrases or more, the first one first");
    }
    return new Check.Order(order, message(0, List.of("other")));
  }

  private Fix.Safety safety() throws ConfigurationException {
    return fields.truth("safe", false) ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
  }

  private Phrases required(String key) throws ConfigurationException {
    List<Phrase> phrases = phrases(key);
    if (phrases.isEmpty()) {
      throw fields.missing(key, "words, or patterns between slashes");
    }
    return new Phrases(phrases, except());
  }

  private List<Phrase> except() throws ConfigurationException {
    return phrases("except");
  }

  private List<Phrase> phrases(String key) throws ConfigurationException {
    List<Phrase> phrases = new ArrayList<>();
    for (Placed text : fields.texts(key)) {
      phrases.add(Phrase.of(text, manner));
    }
    return phrases;
  }

  private Message message(int groups, Collection<String> more) throws ConfigurationException {
    TreeSet<String> names = new TreeSet<>(groupNames(groups));
    names.add("match");
    names.addAll(more);
    if (kind == Kind.OCCURRENCE && fields.number("max").isEmpty()) {
      names.removeAll(List.of("match", "0"));
    }
    return Message.of(message, names);
  }

  private static Set<String> groupNames(int groups) {
    TreeSet<String> names = new TreeSet<>();
    for (int i = 0; i <= Math.min(groups, 9); i++) {
      names.add(String.valueOf(i));
    }
    return names;
  }
}
