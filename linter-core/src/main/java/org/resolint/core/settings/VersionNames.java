package org.resolint.core.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.profile.LanguageProfiles;

/**
 * A pattern of the paths by which language versions of one text are called, such as {@code
 * {name}.{lang}.md} or <code>{lang}/{name}.txt</code>. Immutable and thread-safe.
 *
 * <p>The pattern matches the end of a path. What {@code {name}} and the rest of the path give is
 * what versions share; {@code {lang}} stands for the code of a language in either case, {@code *}
 * for anything within a name.
 */
public final class VersionNames {
  private static final Pattern PART = Pattern.compile("\\{name}|\\{lang}|\\*|[^{}*]+");
  private static final String NAME = "{name}";
  private static final String LANGUAGE = "{lang}";

  private final Placed written;
  private final Pattern pattern;

  private VersionNames(Placed written, Pattern pattern) {
    this.written = written;
    this.pattern = pattern;
  }

  /**
   * Compiles a pattern.
   *
   * @throws ConfigurationException if it does not hold {@code {name}} and {@code {lang}} once each
   */
  public static VersionNames of(Placed written) throws ConfigurationException {
    String text = written.text();
    StringBuilder regex = new StringBuilder("(?<folder>(?:.*/)?)");
    Matcher part = PART.matcher(text);
    int end = 0;
    while (part.find() && part.start() == end) {
      regex.append(regex(part.group()));
      end = part.end();
    }
    if (end < text.length() || !isOnce(NAME, text) || !isOnce(LANGUAGE, text)) {
      throw written.error(
          "expected a pattern with {name} and {lang}, such as '{name}.{lang}.md', found '"
              + text
              + "'");
    }
    return new VersionNames(written, Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE));
  }

  private static String regex(String part) {
    return switch (part) {
      case NAME -> "(?<name>[^/]+)";
      case LANGUAGE ->
          LanguageProfiles.LANGUAGES.stream().collect(Collectors.joining("|", "(?:", ")"));
      case "*" -> "[^/]*";
      default -> Pattern.quote(part);
    };
  }

  private static boolean isOnce(String part, String text) {
    int first = text.indexOf(part);
    return first >= 0 && text.lastIndexOf(part) == first;
  }

  /** What a path has in common with those of the other versions; empty if it is no such path. */
  public Optional<String> name(String path) {
    Matcher matcher = pattern.matcher(path.replace('\\', '/'));
    return matcher.matches()
        ? Optional.of(matcher.group("folder") + matcher.group("name"))
        : Optional.empty();
  }

  /** The pattern as the user wrote it. */
  public Placed written() {
    return written;
  }

  @Override
  public String toString() {
    return written.text();
  }
}
