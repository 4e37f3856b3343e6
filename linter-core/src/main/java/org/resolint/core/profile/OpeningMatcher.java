package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase a paragraph opens with: a verb phrase with modifiers before, between and after
 * its words. The longest match wins, then the one with fewest modifiers. Immutable, hence
 * thread-safe.
 */
final class OpeningMatcher {
  /** Far longer than any opening; what follows is never looked at. */
  private static final int REACH = 240;

  private static final int MOST_MODIFIERS = 4;

  private static final Set<Phrase.Role> BEFORE =
      Set.of(Phrase.Role.ADVERB, Phrase.Role.INTENSIFIER, Phrase.Role.MANNER, Phrase.Role.SUBJECT);
  private static final Set<Phrase.Role> INSIDE =
      Set.of(
          Phrase.Role.ADVERB,
          Phrase.Role.INTENSIFIER,
          Phrase.Role.ADJECTIVE,
          Phrase.Role.MANNER,
          Phrase.Role.FILLER);
  private static final Set<Phrase.Role> AFTER =
      Set.of(
          Phrase.Role.ADVERB, Phrase.Role.INTENSIFIER, Phrase.Role.MANNER, Phrase.Role.COMPLEMENT);

  /** Where words are joined, what follows a verb belongs to its object: 也门 is Yemen, not "also". */
  private static final Set<Phrase.Role> INSIDE_JOINED =
      Set.of(Phrase.Role.INTENSIFIER, Phrase.Role.ADJECTIVE);

  private final PhraseIndex verbs;
  private final PhraseIndex before;
  private final PhraseIndex inside;
  private final PhraseIndex after;
  private final boolean spaced;

  OpeningMatcher(List<Phrase> verbs, List<Phrase> modifiers, boolean spaced) {
    this.verbs = new PhraseIndex(verbs);
    this.before = index(modifiers, BEFORE);
    this.inside = index(modifiers, spaced ? INSIDE : INSIDE_JOINED);
    this.after = index(modifiers, spaced ? AFTER : Set.of());
    this.spaced = spaced;
  }

  private static PhraseIndex index(List<Phrase> phrases, Set<Phrase.Role> roles) {
    return new PhraseIndex(
        phrases.stream().filter(phrase -> roles.contains(phrase.role())).toList());
  }

  Optional<Opening> match(CharSequence paragraph) {
    Folded text = Folded.of(paragraph, REACH);
    Search search = new Search(text);
    search.fromStart(0, Chain.EMPTY);
    return Optional.ofNullable(search.best).map(best -> best.opening(text, paragraph));
  }

  /** A modifier that was read. */
  private record Step(Phrase phrase, int start, int end) {}

  /** The modifiers read so far. */
  private record Chain(List<Step> steps) {
    static final Chain EMPTY = new Chain(List.of());

    Chain plus(Phrase phrase, int start, int end) {
      List<Step> longer = new ArrayList<>(steps);
      longer.add(new Step(phrase, start, end));
      return new Chain(longer);
    }

    int size() {
      return steps.size();
    }

    Optional<Step> find(Phrase.Role role) {
      return steps.stream().filter(step -> step.phrase().role() == role).findFirst();
    }
  }

  private record Match(Phrase verb, Chain modifiers, int end) {
    boolean isBetterThan(@Nullable Match other) {
      return other == null
          || end > other.end
          || (end == other.end && modifiers.size() < other.modifiers.size());
    }

    Opening opening(Folded text, CharSequence paragraph) {
      int from = text.origin(0);
      int to = text.originEnd(end);
      List<String> keys = verb.keys().stream().map(this::key).distinct().toList();
      Optional<Step> adverb = modifiers.find(Phrase.Role.ADVERB);
      return new Opening(
          from,
          to,
          paragraph.subSequence(from, to).toString(),
          keys.get(0),
          keys,
          adverb.map(step -> step.phrase().key()).orElse(null),
          adverb.map(step -> text.origin(step.start())).orElse(-1),
          adverb.map(step -> text.originEnd(step.end())).orElse(-1),
          verb.mood());
    }

    private String key(String verbKey) {
      String key = verbKey;
      // The last modifier read is the innermost one: "again strongly condemns".
      for (int i = modifiers.size() - 1; i >= 0; i--) {
        Phrase modifier = modifiers.steps().get(i).phrase();
        if (modifier.role() == Phrase.Role.INTENSIFIER
            || modifier.role() == Phrase.Role.ADJECTIVE) {
          key = intensified(key, modifier);
        } else if (modifier.role() == Phrase.Role.MANNER) {
          key =
              (key.endsWith(" of") ? key.substring(0, key.length() - 3) : key)
                  + " "
                  + modifier.key();
        }
      }
      return key;
    }

    /** "deeply concerned", but "expresses deep concern". */
    private static String intensified(String key, Phrase intensifier) {
      int noun = key.lastIndexOf(' ');
      if (key.startsWith("express") && noun > 0 && intensifier.keys().size() > 1) {
        return key.substring(0, noun) + " " + intensifier.keys().get(1) + key.substring(noun);
      }
      return intensifier.key() + " " + key;
    }
  }

  private final class Search {
    private final Folded text;
    private @Nullable Match best;

    Search(Folded text) {
      this.text = text;
    }

    void fromStart(int at, Chain chain) {
      for (Phrase verb : verbs.at(text.at(at))) {
        inVerb(verb, 0, at, chain);
      }
      if (chain.size() < MOST_MODIFIERS) {
        for (Phrase modifier : before.at(text.at(at))) {
          int end = end(modifier, at, chain);
          if (end > 0) {
            fromStart(skipSpace(end), chain.plus(modifier, at, end));
          }
        }
      }
    }

    /** Reads a verb phrase from its character {@code k} on. */
    private void inVerb(Phrase verb, int k, int at, Chain chain) {
      String phrase = verb.text();
      int i = at;
      for (int j = k; j < phrase.length(); j++, i++) {
        if (j > 0 && (!spaced || phrase.charAt(j - 1) == ' ')) {
          insideVerb(verb, j, i, chain);
        }
        if (text.at(i) != phrase.charAt(j)) {
          return;
        }
      }
      if (isBoundary(i)) {
        afterVerb(verb, i, chain);
      }
    }

    private void insideVerb(Phrase verb, int k, int at, Chain chain) {
      if (chain.size() == MOST_MODIFIERS) {
        return;
      }
      for (Phrase modifier : inside.at(text.at(at))) {
        int end = end(modifier, at, chain);
        if (end > 0) {
          inVerb(verb, k, skipSpace(end), chain.plus(modifier, at, end));
        }
      }
    }

    private void afterVerb(Phrase verb, int at, Chain chain) {
      Match match = new Match(verb, chain, at);
      if (match.isBetterThan(best)) {
        best = match;
      }
      if (chain.size() == MOST_MODIFIERS) {
        return;
      }
      int next = skipSpace(at);
      for (Phrase modifier : after.at(text.at(next))) {
        int end = end(modifier, next, chain);
        if (end > 0
            && standsBefore(modifier, end)
            && chain.find(Phrase.Role.COMPLEMENT).isEmpty()) {
          afterVerb(verb, end, chain.plus(modifier, next, end));
        }
      }
    }

    /** The end of a modifier that stands at an index, or -1. */
    private int end(Phrase modifier, int at, Chain chain) {
      if (!text.startsWith(modifier.text(), at)) {
        return -1;
      }
      if (modifier.role() == Phrase.Role.ADVERB && chain.find(Phrase.Role.ADVERB).isPresent()) {
        return -1;
      }
      int end = at + modifier.text().length();
      return isBoundary(end) ? end : -1;
    }

    private boolean standsBefore(Phrase modifier, int end) {
      if (modifier.before().isEmpty() || text.at(end) == ',') {
        return true;
      }
      int next = skipSpace(end);
      return modifier.before().stream()
          .anyMatch(words -> text.startsWith(words, next) && isBoundary(next + words.length()));
    }

    private int skipSpace(int at) {
      return text.at(at) == ' ' ? at + 1 : at;
    }

    private boolean isBoundary(int at) {
      return !spaced || !Character.isLetterOrDigit(text.at(at));
    }
  }
}
