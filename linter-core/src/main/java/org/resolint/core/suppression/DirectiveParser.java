package org.resolint.core.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Finding;
import org.resolint.core.suppression.Directive.Name;
import org.resolint.core.suppression.Directive.Verb;
import org.resolint.core.text.SimilarNames;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Reads the comments that hold findings back. Immutable and thread-safe. */
public final class DirectiveParser {
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*+(?<verb>\\S*?)(?=\\s|-->)\\s*+(?<names>.*?)(?<why>(?<!\\S)--(?!>).*)?-->",
          Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[^\\s,]+");

  private final Source source;
  private final Set<String> known;
  private final String own;

  /**
   * A parser.
   *
   * @param source the document
   * @param known the ids of all rules and the names of all packs
   * @param own the pack of the rules on directives, which no comment can hold back; empty if there
   *     is none
   */
  public DirectiveParser(Source source, Set<String> known, String own) {
    this.source = source;
    this.known = Set.copyOf(known);
    this.own = own;
  }

  /**
   * Reads a comment.
   *
   * @param problems told what is wrong with it
   * @return empty if it has no effect
   */
  public Optional<Directive> parse(Span comment, Consumer<Finding> problems) {
    Matcher matcher = COMMENT.matcher(source.text()).region(comment.start(), comment.end());
    if (!matcher.matches()) {
      problems.accept(Finding.at(comment, "The comment has no end of its own; expected '-->'"));
      return Optional.empty();
    }
    Optional<Verb> verb = Verb.of(matcher.group("verb"));
    if (verb.isEmpty()) {
      Span word = new Span(matcher.start("verb"), matcher.end("verb"));
      problems.accept(unknownVerb(word));
      return Optional.empty();
    }
    List<Name> written = names(new Span(matcher.start("names"), matcher.end("names")));
    if (verb.get() == Verb.ENABLE) {
      return enable(comment, written, problems);
    }
    if (written.isEmpty()) {
      String form = "'" + verb.get().word() + " RULE -- reason'";
      problems.accept(Finding.at(comment, "The comment names no rule; expected " + form));
      return Optional.empty();
    }
    if (!isReason(matcher.group("why"))) {
      String message = "The comment gives no reason; expected '--' and a reason behind the rules";
      problems.accept(Finding.at(comment, message));
      return Optional.empty();
    }
    return of(verb.get(), comment, sound(written, problems));
  }

  private Optional<Directive> enable(Span comment, List<Name> written, Consumer<Finding> problems) {
    return written.isEmpty()
        ? Optional.of(new Directive(Verb.ENABLE, comment, written))
        : of(Verb.ENABLE, comment, sound(written, problems));
  }

  private static Optional<Directive> of(Verb verb, Span comment, List<Name> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(new Directive(verb, comment, names));
  }

  /** A mark that waits for a reason is none. */
  private static boolean isReason(@Nullable String why) {
    return why != null && why.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private List<Name> names(Span part) {
    List<Name> names = new ArrayList<>();
    Matcher name = NAME.matcher(source.text()).region(part.start(), part.end());
    while (name.find()) {
      names.add(new Name(name.group(), new Span(name.start(), name.end())));
    }
    return names;
  }

  /** The names that mean something, each once. */
  private List<Name> sound(List<Name> written, Consumer<Finding> problems) {
    List<Name> sound = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Name name : written) {
      if (isOwn(name.text())) {
        problems.accept(
            Finding.at(
                name.span(),
                "'"
                    + name.text()
                    + "' cannot be held back; its level is set under 'severity' in resolint.yml"));
      } else if (!known.contains(name.text())) {
        problems.accept(unknown(name));
      } else if (seen.add(name.text())) {
        sound.add(name);
      }
    }
    return sound;
  }

  private boolean isOwn(String name) {
    return !own.isEmpty() && (name.equals(own) || name.startsWith(own + "/"));
  }

  private Finding unknown(Name name) {
    Optional<String> meant = SimilarNames.nearest(name.text(), known);
    String question = meant.map(each -> "; did you mean '" + each + "'?").orElse("");
    return Finding.at(name.span(), "'" + name.text() + "' is no rule or pack" + question)
        .withSuggestions(meant.stream().toList());
  }

  private Finding unknownVerb(Span word) {
    String text = source.text(word);
    Optional<String> meant = SimilarNames.nearest(text, Verb.words());
    String hint =
        meant
            .map(each -> "; did you mean '" + each + "'?")
            .orElse("; expected " + String.join(", ", Verb.words()));
    return Finding.at(word, "'" + text + "' is no directive" + hint)
        .withSuggestions(meant.stream().toList());
  }
}
