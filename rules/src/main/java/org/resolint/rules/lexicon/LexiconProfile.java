package org.resolint.rules.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a language's lexicon is made of, as its {@code .properties} file beside this class tells it.
 *
 * @param language ISO 639-1 code
 * @param script name of the Unicode script the language is written in
 * @param spelling class-path names of the automata ({@code .dict}) and Hunspell lists ({@code
 *     .dic}) that decide what is correctly spelled, asked in turn
 * @param unused the affixes of Hunspell lists that formal texts do without
 * @param readings class-path name of the part-of-speech dictionary
 * @param synthesis class-path name of the dictionary of inflected forms, if there is one
 * @param nominal how the tags of nouns and adjectives begin
 * @param verbal how the tags of verbs begin
 * @param elisions words that lose their last letter before an apostrophe, as written before it
 * @param prefixes combining forms that make new words from known ones, longest first
 * @param possessives endings that any word may take, apostrophe included
 * @param endings inflections that a stem may take where the dictionaries list stems alone
 * @param withClitics whether particles and pronouns are written together with words, as in Arabic
 * @param letters the alphabet, where words are sought by trying its letters
 * @param slips the slips of the hand looked for in words that are right but uncommon, each with how
 *     common the word must be that it spoilt
 * @param linking what makes a word of the first part of a compound; nothing where it is one
 * @param keyboard the rows of keys of the usual keyboard, from the top
 * @param misread what optical recognition confuses, each as {@code rn=m}
 * @param frequencyWeight how far a suggestion's frequency, from 0 to 25, makes up for an edit
 * @param agreement which tags of two words agree
 * @param traits what the tags say
 * @param inflected the parts of a tag that differ from form to form of one word
 * @param phrase how words go together
 */
record LexiconProfile(
    String language,
    Character.UnicodeScript script,
    List<String> spelling,
    Pattern unused,
    String readings,
    Optional<String> synthesis,
    List<String> nominal,
    List<String> verbal,
    Set<String> elisions,
    List<String> prefixes,
    List<String> possessives,
    List<String> endings,
    boolean withClitics,
    String letters,
    Map<String, Integer> slips,
    String linking,
    List<String> keyboard,
    List<String> misread,
    double frequencyWeight,
    TagAgreement agreement,
    TagTraits traits,
    Pattern inflected,
    PhraseProfile phrase) {

  LexiconProfile {
    spelling = List.copyOf(spelling);
    nominal = List.copyOf(nominal);
    verbal = List.copyOf(verbal);
    elisions = Set.copyOf(elisions);
    prefixes = List.copyOf(prefixes);
    endings = List.copyOf(endings);
    slips = Map.copyOf(slips);
    keyboard = List.copyOf(keyboard);
    misread = List.copyOf(misread);
    possessives = List.copyOf(possessives);
  }

  /** Those that were asked for; each comes from a file. */
  private static final Memo<Optional<LexiconProfile>> KNOWN = new Memo<>(LexiconProfile::load);

  /** The profile of a language, read once; empty if it has none. */
  static Optional<LexiconProfile> read(String language) {
    return KNOWN.get(language);
  }

  private static Optional<LexiconProfile> load(String language) {
    // The code becomes part of a resource name.
    if (!language.matches("[a-z]{2,3}")) {
      return Optional.empty();
    }
    try (InputStream in =
        LexiconProfile.class.getResourceAsStream("lexicon." + language + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties data = new Properties();
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(of(language, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LexiconProfile of(String language, Properties data) {
    return new LexiconProfile(
        language,
        Character.UnicodeScript.forName(data.getProperty("script")),
        Items.of(data, "spelling"),
        Pattern.compile(data.getProperty("unused-affixes", "(?!)")),
        data.getProperty("readings"),
        Optional.ofNullable(data.getProperty("synthesis")),
        Items.of(data, "nominal"),
        Items.of(data, "verbal"),
        Set.copyOf(Items.of(data, "elisions")),
        longestFirst(Items.of(data, "prefixes")),
        Items.of(data, "possessives"),
        Items.of(data, "endings"),
        Boolean.parseBoolean(data.getProperty("clitics")),
        data.getProperty("letters", ""),
        numbers(Items.of(data, "slips")),
        data.getProperty("linking", ""),
        Items.of(data, "keyboard"),
        Items.of(data, "misread"),
        Double.parseDouble(data.getProperty("frequency-weight", "0")),
        TagAgreement.parse(
            data.getProperty("agreement.free", "(?!)"), Items.of(data, "agreement.either")),
        TagTraits.of(data),
        Pattern.compile(data.getProperty("trait.inflected", "(?!)")),
        PhraseProfile.of(data));
  }

  private static List<String> longestFirst(List<String> items) {
    List<String> sorted = new ArrayList<>(items);
    sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return sorted;
  }

  private static Map<String, Integer> numbers(List<String> items) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String item : items) {
      int sign = item.indexOf('=');
      numbers.put(item.substring(0, sign), Integer.valueOf(item.substring(sign + 1)));
    }
    return numbers;
  }

  boolean isNominal(Reading reading) {
    return startsWithAny(reading.tag(), nominal);
  }

  /** A tag without what differs from form to form of one word. */
  String kindOf(String tag) {
    return inflected.matcher(tag).replaceAll("");
  }

  boolean isVerbal(Reading reading) {
    return startsWithAny(reading.tag(), verbal);
  }

  private static boolean startsWithAny(String tag, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (tag.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
