package org.resolint.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds symbols and numbers in one pass over a text. Immutable. */
final class CandidateScanner {
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_BODY = 8;
  private static final Pattern SYMBOL =
      Pattern.compile(
          "[A-Z]{1,8}(?:/(?:\\p{Alnum}|-(?=\\p{Alnum})|\\.(?=\\p{Alnum})|\\. (?=\\d))+)+"
              + "(?: ?\\((?:\\d{4}|[LXVI]+|E?S-[LXVI]+|(?:Part|Parts|Vol|Vols)\\.? ?[XVI\\d]+)\\))?");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** What Arabic begins the letters of special sessions with. */
  private static final char SESSION = 'د';

  private static final String ALEFS = "إا ";

  /** Letters of parts may stand between a number and its parenthesis. */
  private static final int BRACKET_REACH = 24;

  private final CitationWords words;
  private final ReferenceReader reader;

  CandidateScanner(CitationWords words) {
    this.words = words;
    this.reader = new ReferenceReader();
  }

  /**
   * The candidates that the grammar accepts, in order.
   *
   * @param plain the text with plain characters
   */
  List<Candidate> scan(String plain) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < plain.length()) {
      char c = PlainText.latin(plain.charAt(i));
      if ((c == 'h' || c == 'w') && startsAddress(plain, i)) {
        i = endOfWord(plain, i);
        continue;
      }
      Candidate candidate = startsCandidate(plain, i, c) ? read(plain, i, c).orElse(null) : null;
      if (candidate == null) {
        i = skip(plain, i, c);
      } else {
        found.add(candidate);
        i = candidate.end();
      }
    }
    return found;
  }

  private Optional<Candidate> read(String plain, int start, char first) {
    if (first <= '9') {
      return number(plain, start);
    }
    Optional<Candidate> symbol = symbol(plain, start);
    return symbol.isPresent() ? symbol : number(plain, start);
  }

  private static boolean startsCandidate(String plain, int i, char c) {
    boolean isSession =
        c == SESSION && i + 1 < plain.length() && ALEFS.indexOf(plain.charAt(i + 1)) >= 0;
    boolean isCandidate = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || isSession;
    if (!isCandidate || i == 0) {
      return isCandidate;
    }
    char before = plain.charAt(i - 1);
    boolean isJoined =
        before == '/' || before == '.' || before == '-' || before == '_' || before == '#';
    boolean isWord = Character.isLetterOrDigit(before) && !Character.isIdeographic(before);
    return !isJoined && (!isWord || isArabic(before));
  }

  /** Arabic conjunctions are written together with what follows. */
  private static boolean isArabic(char c) {
    return c >= '\u0620' && c <= '\u064A';
  }

  /** The first place after {@code i} at which something may begin. */
  private static int skip(String plain, int i, char c) {
    int next = i + 1;
    if (c >= '0' && c <= '9') {
      while (next < plain.length() && plain.charAt(next) >= '0' && plain.charAt(next) <= '9') {
        next++;
      }
    }
    return next;
  }

  private Optional<Candidate> symbol(String plain, int start) {
    int slash = window(plain, start, LONGEST_BODY + 1).indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String rest = PlainText.latin(window(plain, start, 100));
    Matcher matcher = SYMBOL.matcher(rest);
    if (!matcher.lookingAt() || !words.isBody(rest.substring(0, slash))) {
      return Optional.empty();
    }
    String symbol = matcher.group();
    return DIGIT.matcher(symbol).find()
        ? accept(Candidate.Kind.SYMBOL, start, symbol)
        : Optional.empty();
  }

  private Optional<Candidate> number(String plain, int start) {
    if (!mayBeNumber(plain, start)) {
      return Optional.empty();
    }
    String rest = PlainText.latin(window(plain, start, 60));
    return words
        .numbers()
        .at(rest)
        .flatMap(
            written ->
                reader
                    .read(written.text())
                    .map(
                        reference ->
                            new Candidate(
                                Candidate.Kind.NUMBER, start, start + written.end(), reference)));
  }

  /** Whether a slash or a parenthesis follows soon enough. */
  private static boolean mayBeNumber(String plain, int start) {
    int limit = Math.min(plain.length(), start + BRACKET_REACH);
    int i = start;
    while (i < limit && isPrefix(plain.charAt(i))) {
      i++;
    }
    int digits = i;
    while (i < plain.length() && plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
      i++;
    }
    boolean isLong = i - digits > LONGEST_NUMBER;
    if (isLong || i == digits || i == plain.length()) {
      return false;
    }
    return plain.charAt(i) == '/' || window(plain, i, BRACKET_REACH + 1).indexOf('(') >= 0;
  }

  private static boolean isPrefix(char c) {
    return c == 'E' || c == 'S' || c == '-' || c == ' ' || isArabic(c);
  }

  private Optional<Candidate> accept(Candidate.Kind kind, int start, String text) {
    return reader
        .read(text)
        .map(reference -> new Candidate(kind, start, start + text.length(), reference));
  }

  private static String window(String text, int start, int length) {
    return text.substring(start, Math.min(text.length(), start + length));
  }

  private static boolean startsAddress(String plain, int i) {
    return plain.startsWith("http", i) || plain.startsWith("www.", i);
  }

  private static int endOfWord(String plain, int i) {
    int end = plain.indexOf(' ', i);
    return end < 0 ? plain.length() : end;
  }
}
