package org.resolint.rules.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Title;
import org.resolint.core.profile.Formula;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Reports a symbol or number whose session is another than the one the head names. */
@RuleInfo(
    id = "structure/session-mismatch",
    summary = "Symbol or number belongs to another session than the one named",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class SessionMismatch implements Rule {
  /** Numbers of bodies that count by session; those that count by year have four digits. */
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})/\\d+");

  private static final Pattern SYMBOL =
      Pattern.compile("(?<![\\p{L}\\p{N}])A/(?:HRC/)?(?:RES/)?(\\d{1,3})/\\S+");

  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    Optional<MastheadLine> line =
        resolution.masthead().stream()
            .filter(candidate -> candidate.kind() == MastheadLine.Kind.SESSION)
            .findFirst();
    OptionalInt session = line.map(found -> session(context, found)).orElse(OptionalInt.empty());
    if (session.isEmpty()) {
      return;
    }
    Span place = line.orElseThrow().span();
    for (MastheadLine candidate : resolution.masthead()) {
      if (candidate.kind() == MastheadLine.Kind.SYMBOL) {
        checkSymbol(context, candidate.paragraph(), session.getAsInt(), place);
      }
    }
    checkTitle(context, resolution.title(), session.getAsInt(), place);
  }

  private static OptionalInt session(RuleContext context, MastheadLine line) {
    return context
        .profile()
        .formula(line.paragraph().text())
        .map(Formula::number)
        .orElse(OptionalInt.empty());
  }

  private static void checkSymbol(
      RuleContext context, Paragraph paragraph, int session, Span place) {
    Matcher matcher = SYMBOL.matcher(paragraph.text());
    if (matcher.find() && Integer.parseInt(matcher.group(1)) != session) {
      Span span = paragraph.span(matcher.start(), matcher.end());
      report(context, span, "Symbol", matcher.group(1), session, place);
    }
  }

  private static void checkTitle(
      RuleContext context, @Nullable Title title, int session, Span place) {
    String number = title == null ? null : title.number();
    if (title == null || number == null) {
      return;
    }
    Matcher matcher = NUMBER.matcher(number);
    if (matcher.find() && Integer.parseInt(matcher.group(1)) != session) {
      Span span = title.span();
      int at = context.source().text(span).indexOf(number);
      Span numberSpan =
          at < 0 ? span : new Span(span.start() + at, span.start() + at + number.length());
      report(context, numberSpan, "Number", matcher.group(1), session, place);
    }
  }

  private static void report(
      RuleContext context, Span span, String what, String found, int session, Span place) {
    context.report(
        Finding.at(span, what + " belongs to session " + found + " but the head names " + session)
            .relatedTo(place, "The session according to the head"));
  }
}
