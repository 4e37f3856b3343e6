package org.resolint.rules.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;

/**
 * A usage that is told by the wording alone, from the file of a pack. The lines of a usage {@code
 * name}, each but the first optional:
 *
 * <ul>
 *   <li>{@code name.en}: what to look for in a language, a regular expression that minds the case;
 *       its first group is what is wrong. {@code name.all} serves the languages without a line.
 *   <li>{@code name.proper.en}: what to write instead, where {@code $1} to {@code $9} stand for
 *       groups
 *   <li>{@code name.organs.all}: the bodies whose texts are looked at; with {@code !} before each,
 *       those whose texts are not
 *   <li>{@code name.where.all}: {@code body} for recitals and operative paragraphs, {@code notes}
 *       for footnotes; else all the running text
 *   <li>{@code name.needs.all}: characters that stand in every match
 * </ul>
 *
 * <p>Immutable but for patterns kept once they are compiled, hence thread-safe.
 */
public final class Usage {
  private static final String ALL = "all";

  private final Wording wording;
  private final String name;
  private final Scope scope;
  private final Map<String, Search> searches = new ConcurrentHashMap<>();

  /**
   * What to look for in a language.
   *
   * @param pattern empty if it has none
   * @param where in which paragraphs
   * @param needed characters that stand in every match
   * @param proper what to write instead, if that is known
   */
  private record Search(
      Optional<SearchPattern> pattern, String where, String needed, Optional<String> proper) {}

  /**
   * A usage of a pack.
   *
   * @param wording the file of the pack
   * @param name the usage in it
   */
  public Usage(Wording wording, String name) {
    this.wording = wording;
    this.name = name;
    this.scope = Scope.of(wording, name);
  }

  /** Every place of the usage outside quotations, in order. */
  public List<TextMatch> in(RuleContext context) {
    Search search = search(context);
    if (search.pattern().isEmpty() || !scope.includes(context.resolution())) {
      return List.of();
    }
    String needed = search.needed();
    return TextMatch.in(
        paragraphs(search.where(), context),
        search.pattern().get(),
        paragraph -> needed.isEmpty() || paragraph.text().contains(needed),
        context);
  }

  /**
   * Reports every place of the usage.
   *
   * @param message what is wrong, with a place for the words and one for what to write instead
   * @param safety whether writing it needs a look
   */
  public void report(String message, Fix.Safety safety, RuleContext context) {
    for (TextMatch match : in(context)) {
      Optional<String> proper = search(context).proper();
      int group = match.match().groupCount() == 0 ? 0 : 1;
      String better = proper.map(template -> expand(template, match.match())).orElse("");
      String words = message.formatted(match.text(group), better);
      context.report(
          proper.isPresent()
              ? match.replacing(group, better, words, safety)
              : Finding.at(match.span(group), words));
    }
  }

  private Search search(RuleContext context) {
    String language = context.language();
    Search known = searches.get(language);
    return known != null ? known : searches.computeIfAbsent(language, this::search);
  }

  private Search search(String language) {
    Optional<SearchPattern> pattern =
        wording
            .line(name, language)
            .or(() -> wording.line(name, ALL))
            .map(Pattern::compile)
            .map(SearchPattern::of);
    return new Search(
        pattern,
        line("where", ALL).orElse(ALL),
        line("needs", ALL).orElse(""),
        line("proper", language).or(() -> line("proper", ALL)));
  }

  private Optional<String> line(String what, String language) {
    return wording.line(name + "." + what, language);
  }

  private static List<Paragraph> paragraphs(String where, RuleContext context) {
    return switch (where) {
      case "body" ->
          Stream.concat(
                  context.resolution().recitals().stream().map(Recital::paragraph),
                  context.resolution().allOperativeParagraphs().stream()
                      .map(OperativeParagraph::paragraph))
              .toList();
      case "notes" -> context.resolution().footnotes().stream().map(Footnote::body).toList();
      default -> context.get(RunningText.ANALYSIS);
    };
  }

  private static String expand(String template, MatchResult match) {
    String expanded = template;
    for (int group = 1; group <= match.groupCount(); group++) {
      String words = match.group(group);
      expanded = expanded.replace("$" + group, words == null ? "" : words);
    }
    return expanded;
  }
}
