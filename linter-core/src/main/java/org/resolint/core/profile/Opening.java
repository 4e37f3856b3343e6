package org.resolint.core.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The phrase that opens a paragraph, with its intensifiers, manner and adverb: "Noting also with
 * deep concern".
 *
 * @param start offset of the phrase in the text given, UTF-16
 * @param end offset after the phrase
 * @param text the phrase as written
 * @param key the English phrase in lower case without its adverb, the same in every language;
 *     participle or indicative according to the part
 * @param keys every English phrase this one may stand for, {@code key} first
 * @param adverb "also" or "further", in English for every language
 * @param adverbStart offset of the adverb, -1 if there is none
 * @param adverbEnd offset after the adverb, -1 if there is none
 */
public record Opening(
    int start,
    int end,
    String text,
    String key,
    List<String> keys,
    @Nullable String adverb,
    int adverbStart,
    int adverbEnd,
    Mood mood) {

  public Opening {
    keys = List.copyOf(keys);
  }

  /** The same phrase in a text in which it stands so many characters later. */
  public Opening movedBy(int characters) {
    return characters == 0
        ? this
        : new Opening(
            start + characters,
            end + characters,
            text,
            key,
            keys,
            adverb,
            adverbStart < 0 ? -1 : adverbStart + characters,
            adverbEnd < 0 ? -1 : adverbEnd + characters,
            mood);
  }

  /** The same phrase, which may also stand for what another reading of it says. */
  public Opening or(Opening reading) {
    List<String> all = Stream.concat(keys.stream(), reading.keys.stream()).distinct().toList();
    return new Opening(start, end, text, key, all, adverb, adverbStart, adverbEnd, mood);
  }
}
