package org.resolint.glossary.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** One way to spell a text of keys and values. */
interface KeyedSyntax {

  /** What a reader calls it. */
  String name();

  JsonParser parser(InputText input) throws IOException;

  /** The UTF-16 offset of a place in the text that is parsed. */
  long offset(JsonLocation location, InputText input);

  /** Whether the current token stands for a value given elsewhere. */
  boolean isReference(JsonParser parser);

  /** Allows far deeper nesting than the form needs, and far less than a parser's stack can bear. */
  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder().maxNestingDepth(32).build();
  }
}
