package org.resolint.glossary.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** JSON as the standard has it. */
final class JsonSyntax implements KeyedSyntax {

  private final JsonFactory factory =
      JsonFactory.builder().streamReadConstraints(KeyedSyntax.constraints()).build();

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  public JsonParser parser(InputText input) throws IOException {
    return factory.createParser(input.text());
  }

  @Override
  public long offset(JsonLocation location, InputText input) {
    return location.getCharOffset();
  }

  @Override
  public boolean isReference(JsonParser parser) {
    return false;
  }
}
