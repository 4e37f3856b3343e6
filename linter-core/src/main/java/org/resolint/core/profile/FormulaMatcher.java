package org.resolint.core.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which formula a paragraph is: the first pattern that covers all of it. Immutable, hence
 * thread-safe.
 */
final class FormulaMatcher {
  /** The longest titles of adopted texts have some 500 characters. */
  private static final int LONGEST = 900;

  /** A pattern, its kind and the names of its groups. */
  record Rule(Formula.Kind kind, Pattern pattern, List<String> groups) {}

  private final PatternIndex<Rule> rules;
  private final OrganNames organs;
  private final DateFinder dates;
  private final Ordinals ordinals;

  FormulaMatcher(List<Rule> rules, OrganNames organs, DateFinder dates, Ordinals ordinals) {
    this.rules = new PatternIndex<>(rules, Rule::pattern);
    this.organs = organs;
    this.dates = dates;
    this.ordinals = ordinals;
  }

  Optional<Formula> match(CharSequence paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Plain.of(paragraph);
    if (plain.isBlank()) {
      return Optional.empty();
    }
    boolean mayHaveDate = hasDigit(plain);
    for (Rule rule : rules.at(plain)) {
      if (isDate(rule.kind()) && !mayHaveDate) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(plain);
      if (matcher.matches()) {
        Formula formula = read(rule, matcher, paragraph);
        if (formula != null) {
          return Optional.of(formula);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The formula, or null if a part is not what the pattern took it for. */
  private @Nullable Formula read(Rule rule, Matcher matcher, CharSequence paragraph) {
    Map<String, Formula.Value> values = new HashMap<>();
    for (String group : rule.groups()) {
      int start = matcher.start(group);
      if (start >= 0) {
        int end = matcher.end(group);
        values.put(
            group, new Formula.Value(start, end, paragraph.subSequence(start, end).toString()));
      }
    }
    LocalDate date = date(values);
    Formula.Value organ = values.get("organ");
    String key = organ == null ? null : organs.inText(organ.text()).orElse(null);
    OptionalInt number = number(values);
    boolean sound =
        switch (rule.kind()) {
          case MASTHEAD_ORGAN -> key != null;
          case SESSION -> number.isPresent();
          default -> !isDate(rule.kind()) || hasDate(values);
        };
    return sound ? new Formula(rule.kind(), values, key, date, number) : null;
  }

  private static boolean isDate(Formula.Kind kind) {
    return kind == Formula.Kind.SESSION_DATES || kind == Formula.Kind.CLOSING_DATE;
  }

  private boolean hasDate(Map<String, Formula.Value> values) {
    Formula.Value written = values.get("date");
    return written != null && !dates.find(written.text()).isEmpty();
  }

  private @Nullable LocalDate date(Map<String, Formula.Value> values) {
    Formula.Value written = values.get("date");
    List<DateMatch> found = written == null ? List.of() : dates.find(written.text());
    return found.isEmpty() ? null : found.get(0).date();
  }

  private OptionalInt number(Map<String, Formula.Value> values) {
    Formula.Value session = values.get("session");
    if (session != null) {
      return ordinals.read(session.text());
    }
    Formula.Value meeting = values.get("meeting");
    if (meeting == null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(Plain.of(meeting.text())));
  }
}
