package org.resolint.glossary.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Origin;
import org.resolint.glossary.TermbaseException;

/**
 * The values of a keyed text one after another, with an error for whatever is not as expected.
 * Places are offsets as the parser counts them.
 */
final class KeyedInput implements Places {

  private final InputText input;
  private final KeyedSyntax syntax;
  private final JsonParser parser;
  private long keyPlace;
  private int depth;
  private boolean broken;

  KeyedInput(InputText input, KeyedSyntax syntax, JsonParser parser) {
    this.input = input;
    this.syntax = syntax;
    this.parser = parser;
  }

  /** Goes on to the next token; null at the end. */
  @Nullable JsonToken advance() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      count(token);
      refuseReference();
      // A parser looks into a value only when asked; whatever is wrong with it is to show up here.
      if (token == JsonToken.VALUE_STRING) {
        parser.getText();
      } else if (token == JsonToken.VALUE_NUMBER_INT) {
        parser.getNumberType();
      }
      return token;
    } catch (JsonProcessingException e) {
      throw unsound(e.getOriginalMessage(), e.getLocation());
    }
  }

  private void count(@Nullable JsonToken token) {
    if (token != null && token.isStructStart()) {
      depth++;
    } else if (token != null && token.isStructEnd()) {
      depth--;
    }
  }

  /** How many values are open around the current one. */
  int depth() {
    return atList() || atKeys() ? depth - 1 : depth;
  }

  /**
   * Passes over the rest of a value in which something was wrong, so that what follows is read.
   *
   * @param outer the depth of that value
   * @throws TermbaseException the one given, if there is no telling where the value ends
   */
  void passOver(TermbaseException e, int outer) throws IOException {
    if (broken) {
      throw e;
    }
    while (depth > outer && advance() != null) {
      // Goes on to the end of the value.
    }
  }

  private void refuseReference() {
    if (syntax.isReference(parser)) {
      broken = true;
      throw errorHere("a termbase has no references such as '*name'", "write the value out");
    }
  }

  private TermbaseException unsound(String message, @Nullable JsonLocation location) {
    broken = true;
    JsonLocation place = location == null ? parser.currentLocation() : location;
    String firstLine = message.strip().lines().findFirst().orElse("");
    return input.error(
        syntax.offset(place, input),
        "this is not sound " + syntax.name() + ": " + firstLine,
        "correct it here or just above");
  }

  long place() {
    return parser.currentTokenLocation().getCharOffset();
  }

  TermbaseException errorHere(String problem, String advice) {
    return error(place(), problem, advice);
  }

  @Override
  public Origin origin(long place) {
    return input.origin(syntax.offset(new JsonLocation(null, place, 1, 1), input));
  }

  boolean atText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean atList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  boolean atKeys() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** The current value, which has to be a text that is not blank. */
  String text(String what) throws IOException {
    if (!atText()) {
      JsonToken token = parser.currentToken();
      boolean scalar = token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
      throw errorHere(
          what + " is not a text", scalar ? "put it in quotation marks" : "give a text here");
    }
    String text = parser.getText().strip();
    if (text.isEmpty()) {
      throw errorHere(what + " is empty", "give a text here or leave the key out");
    }
    return text;
  }

  /** The current value, which has to be a whole number from 0. */
  int number(String what) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() != JsonParser.NumberType.INT
        || parser.getIntValue() < 0) {
      throw errorHere(what + " is not a whole number from 0", "give a number such as 12");
    }
    return parser.getIntValue();
  }

  /** The keys of the current value, which has to have some. */
  Keys keys(String what) {
    if (!atKeys()) {
      throw errorHere(what + " has no keys", "give keys with values here");
    }
    return new Keys();
  }

  /** The items of the current value if it is a list, otherwise the value as the only item. */
  Items items() {
    return new Items(atList());
  }

  /** The keys of one value, one after another; none may stand twice. */
  final class Keys {
    private final Set<String> seen = new HashSet<>();
    private String current = "";

    /** Goes on to the next key and makes its value current; false if there is none. */
    boolean next() throws IOException {
      if (advance() != JsonToken.FIELD_NAME) {
        return false;
      }
      current = parser.currentName();
      if (!seen.add(current)) {
        throw errorHere("the key '" + current + "' stands twice", "remove one of the two");
      }
      keyPlace = place();
      advance();
      return true;
    }

    String name() {
      return current;
    }
  }

  /** The items of one list, one after another. */
  final class Items {
    private final boolean list;
    private boolean started;

    Items(boolean list) {
      this.list = list;
    }

    /** Makes the next item current; false if there is none. */
    boolean next() throws IOException {
      if (list) {
        return advance() != JsonToken.END_ARRAY;
      }
      boolean first = !started;
      started = true;
      return first;
    }
  }

  /** Says that the key whose value is current is not known. */
  TermbaseException unknownKey(String key, List<String> known) {
    return errorAtKey("the key '" + key + "' is not known", Suggestion.of(key, known));
  }

  /** An error at the key whose value is current. */
  TermbaseException errorAtKey(String problem, String advice) {
    return error(keyPlace, problem, advice);
  }
}
