package org.resolint.core.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page of a rule, read as a test.
 *
 * <p>A page begins with {@code # pack/defect}. Its fenced blocks are examples:
 *
 * <ul>
 *   <li>{@code ```resolution} is a document, in English unless {@code lang=} says otherwise and
 *       called {@code example.md} unless {@code path=} does. A line that begins with {@code ~}
 *       marks a finding in the line above by carets and gives its message; it is taken out before
 *       the document is read. A tilde that a caret follows, or that stands without any caret,
 *       counts as a caret itself; {@code |} instead of carets marks an empty place. A finding that
 *       runs beyond its first line is marked up to the end of that line. Without such lines the
 *       block says that the rule is silent.
 *   <li>{@code ```fixed} says how the document of the block before reads once every safe fix is
 *       made; {@code ```fixed safety=unsafe} makes the others too.
 *   <li>{@code ```resolution} blocks that follow one another with the same {@code group=} are one
 *       collection. One of them with {@code role=precedent} is the agreed text that the others are
 *       held against.
 * </ul>
 *
 * @param title the first heading's text
 * @param examples what its blocks assert, in order
 */
public record ExamplePage(String title, List<Example> examples) {
  private static final Pattern WORDS = Pattern.compile("\\s+");

  /** Copies the list. */
  public ExamplePage {
    examples = List.copyOf(examples);
  }

  /**
   * Documents that are checked together.
   *
   * @param line the line of the page at which the first begins, from 1
   */
  public record Example(int line, List<Document> documents) {
    /** Copies the list. */
    public Example {
      documents = List.copyOf(documents);
    }

    /** Whether a finding is expected somewhere. */
    public boolean isFlagged() {
      return documents.stream().anyMatch(document -> !document.expected().isEmpty());
    }

    /** Whether it says how a document reads once it is fixed. */
    public boolean isFixed() {
      return documents.stream().anyMatch(document -> document.fixed().isPresent());
    }
  }

  /**
   * A document of an example.
   *
   * @param path what it is called
   * @param language the ISO 639-1 code of its language
   * @param group what the documents of one example have in common, or nothing
   * @param precedent whether it is the agreed text that the others are held against
   * @param text its text, without the lines of marks
   * @param expected the findings that are expected
   * @param fixed how it reads once it is fixed
   */
  public record Document(
      String path,
      String language,
      String group,
      boolean precedent,
      String text,
      List<Mark> expected,
      Optional<Fixed> fixed) {
    /** Copies the list. */
    public Document {
      expected = List.copyOf(expected);
    }

    Document withFixed(Fixed newFixed) {
      return new Document(path, language, group, precedent, text, expected, Optional.of(newFixed));
    }
  }

  /**
   * How a document reads after its fixes.
   *
   * @param text the text
   * @param unsafe whether unsafe fixes are made as well
   */
  public record Fixed(String text, boolean unsafe) {}

  /**
   * A finding that is expected.
   *
   * @param line the line, from 1, with the lines of marks taken out
   * @param start the column at which it begins, from 1
   * @param end the column after its end on that line
   * @param message its message
   */
  public record Mark(int line, int start, int end, String message) {
    @Override
    public String toString() {
      return line + ":" + start + "-" + end + " " + message;
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if a block says how nothing is fixed
   */
  public static ExamplePage read(String markdown) {
    String title = "";
    List<Example> examples = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (title.isEmpty() && line.startsWith("# ")) {
        title = line.substring(2).strip();
      }
      if (!line.startsWith("```")) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).startsWith("```")) {
        end++;
      }
      add(examples, i + 1, line.substring(3).strip(), lines.subList(i + 1, end));
      i = end;
    }
    return new ExamplePage(title, examples);
  }

  private static void add(List<Example> examples, int line, String info, List<String> content) {
    String kind = WORDS.split(info, 2)[0];
    Map<String, String> attributes = attributes(info);
    if (kind.equals("resolution")) {
      Document document = document(attributes, content);
      Example last = examples.isEmpty() ? null : examples.get(examples.size() - 1);
      if (last != null
          && !document.group().isEmpty()
          && last.documents().get(0).group().equals(document.group())) {
        List<Document> together = new ArrayList<>(last.documents());
        together.add(document);
        examples.set(examples.size() - 1, new Example(last.line(), together));
      } else {
        examples.add(new Example(line, List.of(document)));
      }
    } else if (kind.equals("fixed")) {
      fix(examples, line, attributes, content);
    }
  }

  private static void fix(
      List<Example> examples, int line, Map<String, String> attributes, List<String> content) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("line " + line + ": nothing to fix stands before");
    }
    Example last = examples.get(examples.size() - 1);
    List<Document> documents = new ArrayList<>(last.documents());
    boolean unsafe = "unsafe".equals(attributes.get("safety"));
    Document fixed =
        documents.get(documents.size() - 1).withFixed(new Fixed(text(content), unsafe));
    documents.set(documents.size() - 1, fixed);
    examples.set(examples.size() - 1, new Example(last.line(), documents));
  }

  private static Map<String, String> attributes(String info) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String part : WORDS.split(info, -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        attributes.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return attributes;
  }

  private static Document document(Map<String, String> attributes, List<String> content) {
    List<String> kept = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (String line : content) {
      if (line.startsWith("~")) {
        marks.add(mark(line, kept.size()));
      } else {
        kept.add(line);
      }
    }
    return new Document(
        attributes.getOrDefault("path", "example.md"),
        attributes.getOrDefault("lang", "en"),
        attributes.getOrDefault("group", ""),
        "precedent".equals(attributes.get("role")),
        text(kept),
        List.copyOf(marks),
        Optional.empty());
  }

  private static Mark mark(String line, int above) {
    int start = 1;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    char first = start < line.length() ? line.charAt(start) : ' ';
    if (first == '|') {
      return new Mark(above, start + 1, start + 1, line.substring(start + 1).strip());
    }
    if (first != '^') {
      return new Mark(above, 1, 2, line.substring(1).strip());
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == '^') {
      end++;
    }
    int from = start == 1 ? 0 : start;
    return new Mark(above, from + 1, end + 1, line.substring(end).strip());
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
