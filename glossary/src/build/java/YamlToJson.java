import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns every YAML file of a folder into a JSON file with the same keys, and lists the names of
 * those in a file "index". Parsing YAML on a cold JVM is slow; JSON is not.
 *
 * <p>Run by the build as a single-file program, so that modules which do not know each other share
 * it and none ships it. Arguments: the folder with the YAML files, the folder for the JSON files.
 */
final class YamlToJson {

  private static final String YAML_EXTENSION = ".yml";

  private YamlToJson() {}

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Files.createDirectories(Path.of(arguments[1]));
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(YAML_EXTENSION)) {
          names.add(convert(file, to, name.replace(YAML_EXTENSION, ".json")));
        }
      }
    }
    Files.writeString(to.resolve("index"), String.join("\n", names));
  }

  private static String convert(Path yaml, Path folder, String name) throws IOException {
    JsonFactory factory =
        YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try (Reader in = Files.newBufferedReader(yaml);
        JsonParser parser = factory.createParser(in);
        Writer out = Files.newBufferedWriter(folder.resolve(name));
        JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        generator.copyCurrentEvent(parser);
      }
    }
    return name;
  }
}
