package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with alternatives in brackets: {@code with [deep|grave|] concern} is three phrases. An
 * alternative may carry the English word it stands for, {@code [глубокой=deep|серьезной=grave|]};
 * the English words take the place of the {@code {}} of the keys, in order. Once a bracket of a
 * template says its English words, brackets that do not are of no account for the keys.
 */
final class Template {
  private static final String SLOT = "{}";

  private Template() {}

  /** One way to read a template: the folded text, and the keys with their slots filled. */
  record Expansion(String text, List<String> keys) {}

  /**
   * Expands a template.
   *
   * @throws IllegalArgumentException if a bracket is not closed
   */
  static List<Expansion> expand(String template, List<String> keys) {
    List<Expansion> done = new ArrayList<>();
    expand("", template, keys, template.indexOf('=') >= 0, done);
    return done;
  }

  private static void expand(
      String head, String rest, List<String> keys, boolean isExplicit, List<Expansion> done) {
    int open = rest.indexOf('[');
    if (open < 0) {
      done.add(new Expansion(Folded.fold(head + rest), tidy(keys)));
      return;
    }
    int close = rest.indexOf(']', open);
    if (close < 0) {
      throw new IllegalArgumentException("a bracket of '" + rest + "' is not closed");
    }
    String tail = rest.substring(close + 1);
    String choices = rest.substring(open + 1, close);
    boolean isSlot = !isExplicit || choices.indexOf('=') >= 0;
    for (String choice : choices(choices)) {
      int equals = choice.indexOf('=');
      String text = equals < 0 ? choice : choice.substring(0, equals);
      String english = equals < 0 ? choice : choice.substring(equals + 1);
      List<String> filled = isSlot ? fill(keys, english) : keys;
      expand(head + rest.substring(0, open) + text, tail, filled, isExplicit, done);
    }
  }

  // Plain loops here and below: there are thousands of expansions, and a cold start pays for every
  // lambda and regex.
  private static List<String> choices(String text) {
    List<String> choices = new ArrayList<>();
    int from = 0;
    for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
      choices.add(text.substring(from, bar));
      from = bar + 1;
    }
    choices.add(text.substring(from));
    return choices;
  }

  private static List<String> fill(List<String> keys, String english) {
    List<String> filled = new ArrayList<>(keys.size());
    for (String key : keys) {
      int slot = key.indexOf(SLOT);
      filled.add(
          slot < 0 ? key : key.substring(0, slot) + english + key.substring(slot + SLOT.length()));
    }
    return filled;
  }

  private static List<String> tidy(List<String> keys) {
    List<String> tidy = new ArrayList<>(keys.size());
    for (String key : keys) {
      tidy.add(key.replace("  ", " ").strip());
    }
    return tidy;
  }
}
