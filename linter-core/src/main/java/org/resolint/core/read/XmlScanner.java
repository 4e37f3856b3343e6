package org.resolint.core.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * Reads XML from start to end and tells what stands where, to the code unit, which parsers of the
 * platform do not. What is not well-formed is refused with its place. Entities are decoded only if
 * XML itself has them: a document type that declares any is refused, and one that names a file is
 * passed over, so that nothing else is ever opened.
 *
 * <p>One object serves one text; not thread-safe.
 */
final class XmlScanner {
  private static final int DEEPEST = 256;
  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
  private static final int LONGEST_ENTITY = 64;

  private final Source source;
  private final String text;
  private final XmlHandler handler;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean rootSeen;
  private int at;

  private XmlScanner(Source source, XmlHandler handler) {
    this.source = source;
    this.text = source.text();
    this.handler = handler;
  }

  /**
   * Tells a handler what stands in an XML text.
   *
   * @throws UnreadableTextException if it is not well-formed, or as the handler throws it
   */
  static void scan(Source source, XmlHandler handler) throws UnreadableTextException {
    new XmlScanner(source, handler).scan();
  }

  /** A refusal that begins with the place. */
  static UnreadableTextException refusal(Source source, int offset, String message) {
    var position = source.position(offset);
    return new UnreadableTextException(
        "line " + position.line() + ", column " + position.column() + ": " + message);
  }

  private void scan() throws UnreadableTextException {
    refuseControls();
    while (at < text.length()) {
      if (text.charAt(at) != '<') {
        characters();
      } else if (text.startsWith("<!--", at)) {
        comment();
      } else if (text.startsWith("<![CDATA[", at)) {
        cdata();
      } else if (text.startsWith("<?", at)) {
        instruction();
      } else if (text.startsWith("<!DOCTYPE", at)) {
        documentType();
      } else if (text.startsWith("</", at)) {
        endTag();
      } else {
        startTag();
      }
    }
    if (!open.isEmpty()) {
      throw refusal(text.length(), "the file ends before </" + open.peek() + ">; it is cut off");
    }
    if (!rootSeen) {
      throw refusal(0, "no XML element in this file");
    }
  }

  private UnreadableTextException refusal(int offset, String message) {
    return refusal(source, offset, message);
  }

  private void refuseControls() throws UnreadableTextException {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isAllowed(c)) {
        throw refusal(i, "U+%04X is not allowed in XML; take it out".formatted(c));
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= Character.MAX_CODE_POINT);
  }

  private void characters() throws UnreadableTextException {
    int end = text.indexOf('<', at);
    end = end < 0 ? text.length() : end;
    int run = at;
    while (at < end) {
      char c = text.charAt(at);
      if (open.isEmpty() && !isSpace(c)) {
        throw refusal(at, "text outside of the root element");
      }
      if (c == ']' && text.startsWith("]]>", at)) {
        throw refusal(at, "']]>' within text; write ']]&gt;'");
      }
      if (c == '&') {
        tell(run, at);
        int start = at;
        String decoded = reference();
        handler.text(decoded, start, at - start);
        run = at;
      } else {
        at++;
      }
    }
    tell(run, end);
  }

  private void tell(int start, int end) {
    if (end > start && !open.isEmpty()) {
      handler.text(text.substring(start, end), start, end - start);
    }
  }

  /** Decodes what an ampersand begins and steps over it. */
  private String reference() throws UnreadableTextException {
    int semicolon = text.indexOf(';', at);
    if (semicolon < 0 || semicolon - at > LONGEST_ENTITY || semicolon == at + 1) {
      throw refusal(at, "a bare '&'; write '&amp;'");
    }
    String name = text.substring(at + 1, semicolon);
    String decoded = name.charAt(0) == '#' ? numbered(name) : ENTITIES.get(name);
    if (decoded == null) {
      String shown = isName(name) ? "'&" + name + ";'" : "a bare '&'";
      throw refusal(at, shown + " is not known; write the character itself, or '&amp;'");
    }
    at = semicolon + 1;
    return decoded;
  }

  private String numbered(String name) throws UnreadableTextException {
    boolean hexadecimal = name.startsWith("#x");
    String digits = name.substring(hexadecimal ? 2 : 1);
    int radix = hexadecimal ? 16 : 10;
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
      if (value < 0) {
        break;
      }
    }
    if (digits.isEmpty() || !isAllowed(value)) {
      throw refusal(at, "'&" + name + ";' is no character");
    }
    return Character.toString(value);
  }

  private void comment() throws UnreadableTextException {
    int start = at;
    int end = find("--", start + 4, "a comment");
    if (!text.startsWith("-->", end)) {
      throw refusal(end, "'--' within a comment");
    }
    at = end + 3;
  }

  private void cdata() throws UnreadableTextException {
    if (open.isEmpty()) {
      throw refusal(at, "text outside of the root element");
    }
    int start = at + "<![CDATA[".length();
    int end = find("]]>", start, "a CDATA section");
    tell(start, end);
    at = end + 3;
  }

  private void instruction() throws UnreadableTextException {
    int start = at;
    int end = find("?>", start + 2, "a processing instruction");
    at += 2;
    String target = name();
    if (target.equalsIgnoreCase("xml") && start > 0) {
      throw refusal(start, "the XML declaration is not at the beginning of the file");
    }
    if (at < end && !isSpace(text.charAt(at))) {
      throw refusal(at, "a white space is missing here");
    }
    at = end + 2;
  }

  private int find(String mark, int from, String what) throws UnreadableTextException {
    int end = text.indexOf(mark, from);
    if (end < 0) {
      throw refusal(at, what + " begins here and does not end; the file is cut off");
    }
    return end;
  }

  private void documentType() throws UnreadableTextException {
    int start = at;
    if (rootSeen) {
      throw refusal(start, "a document type after the first element");
    }
    char quote = 0;
    for (at += "<!DOCTYPE".length(); at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        throw refusal(start, "a document type with declarations of its own; take it out");
      } else if (c == '>') {
        at++;
        return;
      }
    }
    throw refusal(start, "a document type begins here and does not end; the file is cut off");
  }

  private void endTag() throws UnreadableTextException {
    int start = at;
    at += 2;
    String name = name();
    skipSpace();
    expect('>', start);
    if (open.isEmpty() || !open.peek().equals(name)) {
      String expected = open.isEmpty() ? "" : "; expected </" + open.peek() + ">";
      throw refusal(start, "</" + name + "> ends no element that is open here" + expected);
    }
    open.pop();
    handler.end();
  }

  private void startTag() throws UnreadableTextException {
    int start = at++;
    String name = name();
    if (open.isEmpty() && rootSeen) {
      throw refusal(start, "a second root element <" + name + ">");
    }
    if (open.size() == DEEPEST) {
      throw refusal(start, "elements nested more than " + DEEPEST + " deep");
    }
    rootSeen = true;
    Map<String, String> attributes = attributes(start);
    boolean empty = text.charAt(at) == '/';
    at += empty ? 1 : 0;
    expect('>', start);
    open.push(name);
    String local = name.substring(name.indexOf(':') + 1);
    handler.start(new XmlTag(local, attributes, new Span(start, at)));
    if (empty) {
      open.pop();
      handler.end();
    }
  }

  private Map<String, String> attributes(int start) throws UnreadableTextException {
    Map<String, String> attributes = new HashMap<>();
    while (true) {
      boolean spaced = skipSpace();
      if (at >= text.length()) {
        throw unfinished(start);
      }
      char c = text.charAt(at);
      if (c == '>' || c == '/') {
        return attributes;
      }
      if (!spaced) {
        throw refusal(at, "a white space is missing here");
      }
      int place = at;
      String name = name();
      if (attributes.put(name, value(start)) != null) {
        throw refusal(place, "the attribute '" + name + "' stands twice in a tag");
      }
    }
  }

  private String value(int tag) throws UnreadableTextException {
    skipSpace();
    expect('=', tag);
    skipSpace();
    char quote = at < text.length() ? text.charAt(at) : 0;
    if (quote != '"' && quote != '\'') {
      throw at < text.length() ? refusal(at, "a quotation mark is missing here") : unfinished(tag);
    }
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '<') {
        throw refusal(at, "'<' within an attribute; write '&lt;'");
      }
      if (c == '&') {
        value.append(reference());
      } else {
        value.append(c);
        at++;
      }
    }
    expect(quote, tag);
    return value.toString();
  }

  private String name() throws UnreadableTextException {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (!isName(name)) {
      throw refusal(start, "a name is missing here; write '<' in text as '&lt;'");
    }
    return name;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && isNamePart(name.charAt(0))
        && !Character.isDigit(name.charAt(0))
        && "-.\u00B7".indexOf(name.charAt(0)) < 0
        && name.chars().allMatch(c -> isNamePart((char) c));
  }

  private static boolean isNamePart(char c) {
    return c == ':'
        || c == '-'
        || c == '.'
        || c == '\u00B7'
        || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
        || Character.isSurrogate(c);
  }

  private boolean skipSpace() {
    int start = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private void expect(char mark, int tag) throws UnreadableTextException {
    if (at >= text.length()) {
      throw unfinished(tag);
    }
    if (text.charAt(at) != mark) {
      throw refusal(at, "'" + mark + "' is missing here");
    }
    at++;
  }

  private UnreadableTextException unfinished(int tag) {
    return refusal(tag, "a tag begins here and does not end; the file is cut off");
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
