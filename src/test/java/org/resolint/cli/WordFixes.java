package org.resolint.cli;

import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Rules whose fixes put words in the place of words, wherever they stand in a file. */
final class WordFixes {
  /** {@code teh} is {@code the}, and that safe; {@code maybe} and others are special. */
  static final RulePack PACK =
      RulePack.of(
          "word",
          new Misspelt(),
          new Vague(),
          new Script(),
          new Black(),
          new White(),
          new Growing(),
          new Nested(),
          new Comma(),
          new Pair());

  private WordFixes() {}

  @RuleInfo(id = "word/misspelt", summary = "Teh", severity = Severity.ERROR, since = "0.1.0")
  static final class Misspelt implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "teh", "the", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/vague", summary = "Maybe", severity = Severity.WARNING, since = "0.1.0")
  static final class Vague implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "maybe", "surely", Fix.Safety.UNSAFE);
    }
  }

  @RuleInfo(id = "word/script", summary = "Script", severity = Severity.ERROR, since = "0.1.0")
  static final class Script implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "dragon", "龙", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/black", summary = "Black", severity = Severity.ERROR, since = "0.1.0")
  static final class Black implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "black", "white", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/white", summary = "White", severity = Severity.ERROR, since = "0.1.0")
  static final class White implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "white", "black", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/growing", summary = "Growing", severity = Severity.ERROR, since = "0.1.0")
  static final class Growing implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "grow", "growgrow", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/nested", summary = "Nested", severity = Severity.ERROR, since = "0.1.0")
  static final class Nested implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "teteheh", "teh\nteh", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/comma", summary = "Comma", severity = Severity.ERROR, since = "0.1.0")
  static final class Comma implements Rule {
    @Override
    public void check(RuleContext context) {
      replace(context, "stop;", "stop,", Fix.Safety.SAFE);
    }
  }

  @RuleInfo(id = "word/pair", summary = "Pair", severity = Severity.ERROR, since = "0.1.0")
  static final class Pair implements Rule {
    @Override
    public void check(RuleContext context) {
      String text = context.source().text();
      int open = text.indexOf('[');
      int close = text.indexOf(']');
      if (open >= 0 && close > open) {
        Fix fix =
            new Fix(
                "Use parentheses",
                Fix.Safety.SAFE,
                List.of(
                    new Edit(new Span(open, open + 1), "("),
                    new Edit(new Span(close, close + 1), ")")));
        context.report(Finding.at(new Span(open, close), "Square brackets").withFix(fix));
      }
    }
  }

  private static void replace(RuleContext context, String word, String other, Fix.Safety safety) {
    String text = context.source().text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      Span span = new Span(at, at + word.length());
      Fix fix = new Fix("Write '" + other + "'", safety, List.of(new Edit(span, other)));
      context.report(Finding.at(span, "'" + word + "' stands here").withFix(fix));
    }
  }
}
