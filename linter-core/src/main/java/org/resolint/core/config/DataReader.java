package org.resolint.core.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads UTF-8 YAML or JSON into {@link DataNode}s.
 *
 * <p>Refuses duplicate keys, aliases, trailing content and nesting deeper than 64 levels with a
 * {@link DataException} that names the place. Stateless, hence thread-safe.
 */
public final class DataReader {
  private static final int DEEPEST = 64;

  private final JsonFactory factory;
  private final boolean yaml;

  private DataReader(JsonFactory factory, boolean yaml) {
    this.factory = factory;
    this.yaml = yaml;
  }

  /** A reader of JSON, the form data has at run time: starting it costs little. */
  public static DataReader json() {
    return new DataReader(
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build(), false);
  }

  /** A reader of YAML, the form in which data is written. */
  public static DataReader yaml() {
    return new DataReader(
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build(), true);
  }

  /**
   * Reads one document.
   *
   * @param in is read to its end and not closed
   * @param name names the file in messages
   */
  public DataNode read(InputStream in, String name) throws IOException {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    try (JsonParser parser = factory.createParser(reader)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      if (parser.nextToken() == null) {
        throw new DataException(name + ":1:1: the file is empty");
      }
      DataNode node = value(parser, name, 0);
      if (parser.nextToken() != null) {
        throw new DataException(here(parser, name) + ": expected the end of the file");
      }
      return node;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? name + ":1:1" : name + ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new DataException(place + ": " + problem(e), e);
    }
  }

  /** What is wrong; for YAML, that stands in a second line behind what was being read. */
  private static String problem(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException cause && cause.getProblem() != null) {
      String problem = cause.getProblem();
      return cause.getContext() == null ? problem : cause.getContext() + ": " + problem;
    }
    return e.getOriginalMessage();
  }

  private DataNode value(JsonParser parser, String name, int depth) throws IOException {
    DataNode.Location at = here(parser, name);
    if (depth > DEEPEST) {
      throw new DataException(at + ": nested too deeply");
    }
    if (yaml && ((YAMLParser) parser).isCurrentAlias()) {
      throw new DataException(at + ": an alias; write the value out");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, DataNode> entries = new LinkedHashMap<>();
      Map<String, DataNode.Location> keys = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        keys.put(key, here(parser, name));
        parser.nextToken();
        entries.put(key, value(parser, name, depth + 1));
      }
      return new DataNode.Mapping(at, entries, keys);
    }
    if (token == JsonToken.START_ARRAY) {
      List<DataNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, name, depth + 1));
      }
      return new DataNode.Sequence(at, items);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new DataNode.Scalar(at, text == null ? "" : text);
  }

  private static DataNode.Location here(JsonParser parser, String name) {
    JsonLocation at = parser.currentTokenLocation();
    return new DataNode.Location(name, at.getLineNr(), at.getColumnNr());
  }
}
