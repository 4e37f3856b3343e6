package org.resolint.core.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.LanguageProfile;

/** Finds names of bodies beside a place in a text. */
final class OrganNearby {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_NAME = 600;
  private static final int MOST_IDEOGRAPHS = 16;
  private static final int SUBJECT_REACH = 100;

  private final String text;
  private final CitationWords words;
  private final LanguageProfile profile;

  OrganNearby(String text, CitationWords words, LanguageProfile profile) {
    this.text = text;
    this.words = words;
    this.profile = profile;
  }

  /** The body with exactly this name, a preposition before it aside. */
  @Nullable String named(String name) {
    if (name.isEmpty()) {
      return null;
    }
    Optional<String> whole = profile.organInText(name);
    if (whole.isPresent()) {
      return whole.get();
    }
    Matcher preposition = words.preposition(name);
    boolean hasPreposition = preposition.lookingAt() && preposition.end() > 0;
    return hasPreposition
        ? profile.organInText(name.substring(preposition.end())).orElse(null)
        : null;
  }

  /** The body named directly before an offset. */
  @Nullable String endingAt(int end, Reference reference) {
    int to = end;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    String found = null;
    int from = to;
    int most = words.nounFollows() ? MOST_IDEOGRAPHS : MOST_WORDS;
    for (int i = 0; i < most && from > 0; i++) {
      from = words.nounFollows() ? from - 1 : wordStart(from);
      String name = text.substring(from, to);
      String organ = organ(name, reference);
      found = organ != null ? organ : found;
    }
    return found;
  }

  /** The body named directly after an offset, as in "of the Human Rights Council". */
  @Nullable String startingAt(int start, Reference reference) {
    String rest = ahead(start).strip();
    Matcher preposition = words.preposition(rest);
    if (!preposition.lookingAt()) {
      return null;
    }
    int from = preposition.end();
    String found = null;
    int to = from;
    for (int i = 0; i < MOST_WORDS && to < rest.length(); i++) {
      to = wordEnd(rest, to);
      String name = rest.substring(from, to);
      String organ = organ(name, reference);
      found = organ != null ? organ : found;
    }
    return found;
  }

  private String ahead(int offset) {
    int from = Math.min(offset, text.length());
    return text.substring(from, Math.min(text.length(), from + LONGEST_NAME));
  }

  /** The body that a sentence goes on with, as in "In its resolution 1/1, the Council decided". */
  @Nullable String following(int after, Reference reference) {
    String rest = ahead(after);
    int from = 0;
    while (from < rest.length() && " ,，".indexOf(rest.charAt(from)) >= 0) {
      from++;
    }
    String found = null;
    int to = from;
    for (int i = 0; i < MOST_WORDS && to < rest.length(); i++) {
      to = words.nounFollows() ? to + 1 : wordEnd(rest, to);
      String organ = organ(rest.substring(from, to), reference);
      found = organ != null ? organ : found;
    }
    return found;
  }

  /** The length of the body's name, with its preposition, at the start of a text, or 0. */
  int prefix(String rest) {
    Matcher preposition = words.preposition(rest);
    if (!preposition.lookingAt()) {
      return 0;
    }
    int found = 0;
    int to = preposition.end();
    for (int i = 0; i < MOST_WORDS && to < rest.length(); i++) {
      to = wordEnd(rest, to);
      String name = rest.substring(preposition.end(), to);
      boolean isBody =
          profile.organInText(name).isPresent() || words.isAssembly(name) || words.isCouncil(name);
      found = isBody ? to : found;
    }
    return found;
  }

  /**
   * The last body named within a clause's length before an offset. A body whose resolution the text
   * names does nothing itself.
   *
   * @param least the offset before which the name cannot end
   */
  Optional<String> lastBefore(int at, int least, Reference reference) {
    int floor = Math.max(Math.max(0, at - SUBJECT_REACH), least);
    for (int end = at; end > floor; end--) {
      boolean isEnd = words.nounFollows() || isWordEnd(end);
      Optional<String> organ = isEnd ? longestEndingAt(end, reference) : Optional.empty();
      if (organ.isPresent() && !isAttribute(end)) {
        return organ;
      }
    }
    return Optional.empty();
  }

  /** Whether the noun follows a body's name, as in "Human Rights Council resolutions". */
  private boolean isAttribute(int end) {
    String rest = ahead(end).stripLeading();
    Matcher noun = words.resolution(rest);
    return !words.nounFollows() && noun.find() && noun.start() == 0;
  }

  /** Whether a body whose name is not known may stand before an offset. */
  boolean mayHaveSubject(int at) {
    return words.hasBody(text.substring(Math.max(0, at - SUBJECT_REACH), at));
  }

  private Optional<String> longestEndingAt(int end, Reference reference) {
    int from = end;
    Optional<String> found = Optional.empty();
    int most = words.nounFollows() ? MOST_IDEOGRAPHS : 6;
    for (int i = 0; i < most && from > 0; i++) {
      from = words.nounFollows() ? from - 1 : wordStart(from);
      String organ = organ(text.substring(from, end), reference);
      found = organ != null ? Optional.of(organ) : found;
    }
    return found;
  }

  private @Nullable String organ(String name, Reference reference) {
    return profile.organInText(name).orElseGet(() -> shortName(name, reference));
  }

  /** What "the Assembly" or "the Council" is, as the form of the number tells. */
  private @Nullable String shortName(String name, Reference reference) {
    if (words.isAssembly(name)) {
      return BodyForms.assembly(reference);
    }
    return words.isCouncil(name) ? BodyForms.council(reference) : null;
  }

  private boolean isWordEnd(int at) {
    return Character.isLetter(text.charAt(at - 1))
        && (at == text.length() || !Character.isLetter(text.charAt(at)));
  }

  private int wordStart(int before) {
    int i = before;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return i;
  }

  private static int wordEnd(String in, int after) {
    int i = after;
    while (i < in.length() && in.charAt(i) == ' ') {
      i++;
    }
    while (i < in.length() && " ,;:.()，。；".indexOf(in.charAt(i)) < 0) {
      i++;
    }
    return Math.min(in.length(), i == after ? i + 1 : i);
  }
}
