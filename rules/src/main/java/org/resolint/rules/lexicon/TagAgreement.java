package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part-of-speech tags two words in the same place of a sentence can have: what belongs to the
 * word itself, such as a noun's gender, is left aside, and a mark that stands for several values
 * agrees with each of them.
 */
final class TagAgreement {
  private final Pattern free;
  private final List<Either> either;

  private record Either(Pattern mark, List<String> values) {}

  private TagAgreement(Pattern free, List<Either> either) {
    this.free = free;
    this.either = List.copyOf(either);
  }

  /**
   * @param free a regular expression for the parts of a tag that need not agree
   * @param either items of the form {@code expression=value,value}
   */
  static TagAgreement parse(String free, List<String> either) {
    return new TagAgreement(
        Pattern.compile(free),
        either.stream()
            .map(
                item -> {
                  int sign = item.lastIndexOf('=');
                  return new Either(
                      Pattern.compile(item.substring(0, sign)),
                      List.of(item.substring(sign + 1).split(",", -1)));
                })
            .toList());
  }

  boolean agree(String tag, String other) {
    Set<String> values = Set.copyOf(values(tag));
    return values(other).stream().anyMatch(values::contains);
  }

  private List<String> values(String tag) {
    List<String> values = List.of(tag);
    for (Either choice : either) {
      List<String> all = new ArrayList<>();
      for (String value : values) {
        Matcher matcher = choice.mark().matcher(value);
        if (matcher.find()) {
          choice.values().forEach(v -> all.add(matcher.replaceFirst(v)));
        } else {
          all.add(value);
        }
      }
      values = all;
    }
    return values.stream().map(value -> free.matcher(value).replaceAll("")).toList();
  }
}
