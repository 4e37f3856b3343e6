package org.resolint.rules.pattern;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.SimilarNames;

/**
 * A message with places for what was found, such as {@code {match}}, or a replacement with {@code
 * $1}. Immutable.
 */
final class Message {
  private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z]+|\\d)}");
  private static final Pattern WITH_DOLLAR = Pattern.compile("\\$(\\d)");

  private final String text;
  private final Pattern form;

  private Message(String text, Pattern form) {
    this.text = text;
    this.form = form;
  }

  /**
   * A message.
   *
   * @param names what it can name
   * @throws ConfigurationException if it names something else
   */
  static Message of(Placed written, Collection<String> names) throws ConfigurationException {
    return checked(written, IN_BRACES, names);
  }

  /**
   * What to write instead of a match: {@code $1} is the text of its first group.
   *
   * @throws ConfigurationException if there is no such group
   */
  static Message ofReplacement(Placed written, Collection<String> names)
      throws ConfigurationException {
    return checked(written, WITH_DOLLAR, names);
  }

  private static Message checked(Placed written, Pattern form, Collection<String> names)
      throws ConfigurationException {
    Matcher matcher = form.matcher(written.text());
    while (matcher.find()) {
      if (!names.contains(matcher.group(1))) {
        String name = matcher.group(1);
        String question = name.length() == 1 ? "" : SimilarNames.question(name, names);
        String known = names.isEmpty() ? "" : "; expected " + String.join(", ", names);
        throw written.error(
            "'"
                + matcher.group()
                + "' stands for nothing here"
                + (question.isEmpty() ? known : question));
      }
    }
    return new Message(written.text(), form);
  }

  String fill(Map<String, String> values) {
    return form.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
  }

  @Override
  public String toString() {
    return text;
  }
}
