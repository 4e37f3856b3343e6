package org.resolint.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The Markdown page of a rule: it stands beside the rule's class and bears its name, unless the
 * rule is {@link Described}.
 */
public final class RulePage {
  private RulePage() {}

  /**
   * The page of a rule, or empty if its class has none.
   *
   * @param rule a {@link Rule} or {@link CollectionRule}
   */
  public static Optional<String> of(Object rule) {
    if (rule instanceof Described described) {
      return Optional.of(described.page());
    }
    Class<?> type = rule.getClass();
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + type.getName() + " cannot be read", e);
    }
  }

  /** The first paragraph of a page that is neither a heading nor an example, on one line. */
  public static Optional<String> firstParagraph(String page) {
    return Arrays.stream(page.split("\\R\\s*\\R"))
        .map(String::strip)
        .filter(block -> !block.isEmpty() && !block.startsWith("#") && !block.startsWith("```"))
        .findFirst()
        .map(block -> block.replaceAll("\\s*\\R\\s*", " "));
  }
}
