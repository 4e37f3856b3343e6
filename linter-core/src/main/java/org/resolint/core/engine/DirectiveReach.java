package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resolint.core.engine.Suppression.Hold;
import org.resolint.core.suppression.Directive;
import org.resolint.core.suppression.Directive.Name;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** How far the directives of a document reach. One object serves one document; not thread-safe. */
final class DirectiveReach {
  private final Source source;
  private final TreeMap<Integer, Span> paragraphs = new TreeMap<>();
  private final Map<Name, List<Hold>> holds = new HashMap<>();
  private final List<Directive> idleEnds = new ArrayList<>();

  /** What is open, by the name of the rule or pack. */
  private final Map<String, Open> open = new LinkedHashMap<>();

  private final Set<String> taken = new HashSet<>();

  /** What is held back from an offset on. */
  private record Open(Name name, int start, List<String> except) {
    Hold upTo(int end) {
      return new Hold(new Span(start, Math.max(start, end)), except);
    }
  }

  private DirectiveReach(Manuscript manuscript) {
    this.source = manuscript.source();
    for (Paragraph paragraph : manuscript.paragraphs()) {
      put(paragraph.span());
    }
    for (Footnote note : manuscript.footnotes()) {
      put(note.span());
    }
  }

  private void put(Span span) {
    paragraphs.merge(span.start(), span, Span::union);
  }

  /**
   * Follows directives through a document.
   *
   * @param directives all directives, in order of place
   */
  static DirectiveReach of(List<Directive> directives, Manuscript manuscript) {
    DirectiveReach reach = new DirectiveReach(manuscript);
    directives.forEach(reach::follow);
    for (Open left : reach.open.values()) {
      reach.hold(left.name(), left.upTo(reach.source.text().length()));
    }
    return reach;
  }

  /** Where a name of a directive holds back. */
  List<Hold> of(Name name) {
    return holds.getOrDefault(name, List.of());
  }

  /** The directives that end nothing. */
  List<Directive> idleEnds() {
    return idleEnds;
  }

  private void follow(Directive directive) {
    int end = directive.comment().end();
    switch (directive.verb()) {
      case DISABLE -> directive.names().forEach(name -> begin(name, end));
      case ENABLE -> {
        if (!end(directive)) {
          idleEnds.add(directive);
        }
      }
      case DISABLE_FILE -> {
        Hold whole = new Hold(new Span(0, source.text().length()), List.of());
        directive.names().forEach(name -> holdOnce(name, "", whole));
      }
      case DISABLE_NEXT_PARAGRAPH -> {
        Map.Entry<Integer, Span> next = paragraphs.ceilingEntry(end);
        if (next != null) {
          Hold paragraph = new Hold(lines(next.getValue(), end), List.of());
          String key = next.getKey() + " ";
          directive.names().forEach(name -> holdOnce(name, key, paragraph));
        }
      }
    }
  }

  private void hold(Name name, Hold hold) {
    holds.computeIfAbsent(name, key -> new ArrayList<>()).add(hold);
  }

  /** Leaves alone what an earlier directive holds back. */
  private void holdOnce(Name name, String key, Hold hold) {
    if (taken.add(key + name.text())) {
      hold(name, hold);
    }
  }

  private void begin(Name name, int from) {
    Open before = open.put(name.text(), new Open(name, from, List.of()));
    if (before != null) {
      hold(before.name(), before.upTo(from));
    }
  }

  /** Ends what is open of the names; of a pack that is open, a rule alone can be ended. */
  private boolean end(Directive directive) {
    int at = directive.comment().start();
    if (directive.names().isEmpty()) {
      boolean any = !open.isEmpty();
      open.values().forEach(each -> hold(each.name(), each.upTo(at)));
      open.clear();
      return any;
    }
    boolean any = false;
    for (Name name : directive.names()) {
      any |= end(name.text(), at);
    }
    return any;
  }

  private boolean end(String name, int at) {
    boolean any = close(name, at);
    int slash = name.indexOf('/');
    if (slash < 0) {
      for (String rule : List.copyOf(open.keySet())) {
        any |= rule.startsWith(name + "/") && close(rule, at);
      }
      return any;
    }
    String pack = name.substring(0, slash);
    Open whole = open.get(pack);
    if (whole == null || whole.except().contains(name)) {
      return any;
    }
    close(pack, at);
    List<String> except = new ArrayList<>(whole.except());
    except.add(name);
    open.put(pack, new Open(whole.name(), at, except));
    return true;
  }

  private boolean close(String name, int at) {
    Open closed = open.remove(name);
    if (closed == null) {
      return false;
    }
    hold(closed.name(), closed.upTo(at));
    return true;
  }

  /** A paragraph with the marks and white space around it on its lines. */
  private Span lines(Span paragraph, int from) {
    String text = source.text();
    Map.Entry<Integer, Span> before = paragraphs.lowerEntry(paragraph.start());
    Map.Entry<Integer, Span> after = paragraphs.higherEntry(paragraph.start());
    int first = Math.max(from, before == null ? 0 : before.getValue().end());
    int start = paragraph.start();
    while (start > first && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    int last = after == null ? text.length() : Math.max(paragraph.end(), after.getKey() - 1);
    int end = paragraph.end();
    while (end < last && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return new Span(Math.min(start, paragraph.start()), end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
