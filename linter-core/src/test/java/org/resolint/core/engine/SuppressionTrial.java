package org.resolint.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.DirectiveRule;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Rules that find bad words, and what is left of their findings. */
final class SuppressionTrial {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  private SuppressionTrial() {}

  /** Finds words. */
  private abstract static class Words implements Rule {
    private final Pattern word;

    Words(String word) {
      this.word = Pattern.compile(word);
    }

    @Override
    public void check(RuleContext context) {
      for (Paragraph paragraph : context.manuscript().paragraphs()) {
        Matcher matcher = word.matcher(paragraph.text());
        while (matcher.find()) {
          Span span = paragraph.span(matcher.start(), matcher.end());
          context.report(Finding.at(span, matcher.group()));
        }
      }
    }
  }

  @RuleInfo(id = "word/bad", summary = "Bad", severity = Severity.ERROR, since = "0.1.0")
  static final class Bad extends Words {
    Bad() {
      super("bad");
    }
  }

  @RuleInfo(id = "word/ugly", summary = "Ugly", severity = Severity.ERROR, since = "0.1.0")
  static final class Ugly extends Words {
    Ugly() {
      super("ugly");
    }
  }

  @RuleInfo(id = "other/broken", summary = "Breaks", severity = Severity.ERROR, since = "0.1.0")
  static final class Broken implements Rule {
    @Override
    public void check(RuleContext context) {
      throw new IllegalStateException("oops");
    }
  }

  @RuleInfo(id = "many/first", summary = "First", severity = Severity.ERROR, since = "0.1.0")
  static final class First implements CollectionRule<Integer> {
    @Override
    public Optional<Integer> collect(RuleContext context) {
      return Optional.of(context.source().text().indexOf("first"));
    }

    @Override
    public void compare(List<Collected<Integer>> all, CollectionReport report) {
      for (Collected<Integer> one : all) {
        if (one.facts() >= 0) {
          Span span = new Span(one.facts(), one.facts() + 5);
          report.report(one.path(), Finding.at(span, "compared"), List.of());
        }
      }
    }
  }

  @RuleInfo(
      id = "suppression/malformed",
      summary = "Malformed",
      severity = Severity.WARNING,
      since = "0.1.0")
  static final class Malformed implements DirectiveRule {
    @Override
    public Defect defect() {
      return Defect.MALFORMED;
    }
  }

  @RuleInfo(
      id = "suppression/unused",
      summary = "Unused",
      severity = Severity.WARNING,
      since = "0.1.0")
  static final class Unused implements DirectiveRule {
    @Override
    public Defect defect() {
      return Defect.UNUSED;
    }
  }

  /** A document with what a configuration says of it. */
  record Text(String path, String text, List<SuppressionEntry> suppressions)
      implements DocumentInput {
    @Override
    public Manuscript read() {
      return new DocumentReader(PROFILES).read(Source.of(path, text), Optional.of("en"));
    }
  }

  /** What rules that find bad words find. */
  static LintReport report(Settings settings, Text... texts) {
    RulePack words = RulePack.of("word", new Bad(), new Ugly());
    RulePack other = RulePack.of("other", new Broken());
    RulePack many = new RulePack("many", List.of(), List.of(new First()));
    RulePack own = RulePack.of("suppression", new Malformed(), new Unused());
    return new Linter(
            Registry.of(List.of(words, other, many, own)), settings, PROFILES, Calendars.shipped())
        .lint(List.of(texts), 1, path -> {});
  }

  static LintReport report(String text) {
    return report(Settings.DEFAULT, new Text("x.md", text, List.of()));
  }

  /** Findings by line, rule and message. */
  static List<String> found(LintReport report) {
    return report.documents().stream()
        .flatMap(document -> document.diagnostics().stream())
        .map(each -> each.start().line() + " " + each.rule() + " " + each.message())
        .toList();
  }

  static List<String> found(String text) {
    return found(report(text));
  }
}
