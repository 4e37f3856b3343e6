package org.resolint.core.syntax;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.config.DataNode;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.text.ArabicMarks;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.TextFact;

/** The words of one language around the numbers of resolutions. Immutable and thread-safe. */
final class CitationWords {
  private static final int LONGEST_PHRASE = 80;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Those that were asked for: making them takes a cold start ten milliseconds a language. */
  private static final ConcurrentMap<String, CitationWords> KNOWN = new ConcurrentHashMap<>();

  private final Set<String> bodies;
  private final boolean nounFollows;
  private final Pattern resolution;
  private final Pattern decision;
  private final Pattern own;
  private final Pattern within;
  private final Pattern that;
  private final Pattern link;
  private final Pattern list;
  private final Pattern gap;
  private final Pattern prepositions;
  private final Pattern assembly;
  private final Pattern council;
  private final Pattern entitled;
  private final Pattern name;
  private final Pattern including;
  private final Pattern body;
  private final NumberForms numbers;
  private final TextFact<Scan> scans = TextFact.of(this::scan);

  private CitationWords(Set<String> bodies, DataNode data) {
    this.bodies = bodies;
    this.nounFollows = data.find("nounFollows").isPresent();
    this.resolution = noun(data, "resolution");
    this.decision = noun(data, "decision");
    this.own = pattern(data.get("own").text());
    this.within = pattern(data.get("within").text());
    this.that = pattern(orNothing(data.get("that").text()));
    this.link = pattern(orNothing(data.get("link").text()));
    this.list = pattern(data.get("list").text());
    this.gap = pattern(orNothing(data.get("gap").text()));
    this.prepositions = pattern("(?:" + data.get("prepositions").text() + ")");
    this.name = pattern(orNothing(data.get("name").text()));
    this.body = pattern(data.get("body").text());
    this.including = pattern(orNothing(data.get("including").text()));
    this.assembly = pattern(data.get("assembly").text());
    this.council = pattern(data.get("council").text());
    this.entitled = pattern(orNothing(data.get("entitled").text()));
    this.numbers = new NumberForms(data);
  }

  /**
   * The words of a language.
   *
   * @param language its ISO 639-1 code
   * @throws IllegalArgumentException if there are none for it
   */
  static CitationWords of(String language) {
    return KNOWN.computeIfAbsent(language, CitationWords::read);
  }

  /**
   * The candidates of a text, whatever stands around them.
   *
   * @param plain the text with plain characters
   * @param candidates in order
   */
  record Scan(String plain, List<Candidate> candidates) {
    /** Copies the list. */
    Scan {
      candidates = List.copyOf(candidates);
    }
  }

  /** The candidates of a paragraph. */
  Scan scan(Paragraph paragraph) {
    return scans.in(paragraph);
  }

  private Scan scan(String text) {
    String plain = PlainText.of(text);
    return new Scan(plain, new CandidateScanner(this).scan(plain));
  }

  private static CitationWords read(String language) {
    DataNode data = LanguageProfiles.shipped("citations");
    DataNode words = data.entriesOf("languages").get(language);
    if (words == null) {
      throw new IllegalArgumentException("There are no citation words for '" + language + "'");
    }
    return new CitationWords(Set.copyOf(data.textsOf("bodies")), words);
  }

  boolean isBody(String letters) {
    return bodies.contains(letters);
  }

  boolean nounFollows() {
    return nounFollows;
  }

  Matcher resolution(String text) {
    return resolution.matcher(text);
  }

  Matcher decision(String text) {
    return decision.matcher(text);
  }

  /** Finds "its" at the end of a text. */
  Matcher own(String text) {
    return own.matcher(text);
  }

  /** Whether a text ends with a word after which "its" may be somebody else's. */
  boolean endsWithin(String text) {
    return within.matcher(tail(text)).find();
  }

  /** Whether a text ends with what a clause begins with whose subject follows: "that in". */
  boolean endsWithThat(String text) {
    return that.matcher(tail(text)).find();
  }

  /** Finds what joins a number to a date at the end of a text. */
  Matcher link(String text) {
    return link.matcher(text);
  }

  /** Whether a text, stripped, ends with what leads on to another number of a list. */
  boolean endsLikeList(String text) {
    return list.matcher(tail(text)).find();
  }

  /** As much of a text's end as the words asked for can fill. */
  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_PHRASE));
  }

  /** The offset after the last word in a text that could join two members of a list, or -1. */
  int lastConnector(String text) {
    for (int end = text.length(); end > 0; end--) {
      boolean isEnd = end == text.length() || text.charAt(end) == ' ';
      if (isEnd && text.charAt(end - 1) != ' ' && endsLikeList(text.substring(0, end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a text, stripped, may stand between noun and number. */
  boolean isGap(String text) {
    return text.isEmpty() || gap.matcher(text).matches();
  }

  /** Finds a preposition at the start of a text. */
  Matcher preposition(String text) {
    return prepositions.matcher(text);
  }

  boolean isAssembly(String text) {
    return assembly.matcher(text).matches();
  }

  boolean isCouncil(String text) {
    return council.matcher(text).matches();
  }

  /** Finds what introduces a title at the start of a text. */
  Matcher entitled(String text) {
    return entitled.matcher(text);
  }

  /** Whether a text, stripped, may be the name of a body, known or not. */
  boolean isName(String text) {
    return text.length() <= LONGEST_PHRASE && name.matcher(text).matches();
  }

  /** Whether a text speaks of a body that could have resolutions. */
  boolean hasBody(String text) {
    return body.matcher(text).find();
  }

  /** Whether a text ends with what singles out some of the resolutions just spoken of. */
  boolean endsWithIncluding(String text) {
    return including.matcher(tail(text)).find();
  }

  /** The forms of numbers. */
  NumberForms numbers() {
    return numbers;
  }

  private static Pattern noun(DataNode data, String key) {
    String noun = data.get(key).text();
    boolean isGuarded = noun.startsWith("(?<!") || data.find("nounFollows").isPresent();
    return pattern(isGuarded ? noun : "(?<!\\p{L})(?:" + noun + ")(?!\\p{L})");
  }

  private static String orNothing(String pattern) {
    return pattern.isEmpty() ? "(?!)" : pattern;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(ArabicMarks.allow(regex), FLAGS);
  }
}
