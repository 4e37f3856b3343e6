package org.resolint.glossary.reader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML 1.1, except that {@code no}, {@code off} and their like are texts. */
final class YamlSyntax implements KeyedSyntax {

  @Override
  public String name() {
    return "YAML";
  }

  @Override
  public JsonParser parser(InputText input) throws IOException {
    input.refuseControlCharacters();
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(TermbaseReader.SIZE_LIMIT);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .streamReadConstraints(KeyedSyntax.constraints())
        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
        .build()
        .createParser(input.text());
  }

  @Override
  public long offset(JsonLocation location, InputText input) {
    // SnakeYAML counts code points.
    return input.utf16Offset(location.getCharOffset());
  }

  @Override
  public boolean isReference(JsonParser parser) {
    return ((YAMLParser) parser).isCurrentAlias();
  }
}
