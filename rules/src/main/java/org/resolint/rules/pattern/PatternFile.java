package org.resolint.rules.pattern;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataReader;
import org.resolint.core.rule.RulePack;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;

/**
 * A file of rules.
 *
 * @param file where it is
 * @param name how messages call it
 */
public record PatternFile(Path file, String name) {
  /** The name of the pack that all rules of users belong to. */
  public static final String PACK = "pattern";

  /** The longest file, in bytes. */
  private static final int LIMIT = 1 << 20;

  /**
   * The rules of files, as a pack.
   *
   * @throws ConfigurationException if a file cannot be read or has no meaning, or two rules share a
   *     name
   */
  public static RulePack pack(List<PatternFile> files) throws ConfigurationException {
    return new RulePack(PACK, List.copyOf(rules(files)), List.of());
  }

  /**
   * The rules of files, in order.
   *
   * @throws ConfigurationException if a file cannot be read or has no meaning, or two rules share a
   *     name
   */
  public static List<PatternRule> rules(List<PatternFile> files) throws ConfigurationException {
    Map<String, String> places = new HashMap<>();
    List<PatternRule> all = new ArrayList<>();
    for (PatternFile file : files) {
      for (PatternRule rule : file.rules()) {
        String earlier = places.putIfAbsent(rule.info().id(), rule.place());
        if (earlier != null) {
          throw new Placed(rule.info().id(), rule.place())
              .error("the rule " + rule.info().id() + " stands already at " + earlier);
        }
        all.add(rule);
      }
    }
    return all;
  }

  /**
   * The rules of this file, in order.
   *
   * @throws ConfigurationException if it cannot be read or has no meaning
   */
  public List<PatternRule> rules() throws ConfigurationException {
    try {
      DataNode root = DataReader.yaml().read(new ByteArrayInputStream(bytes()), name);
      Fields fields =
          Fields.of(root, "the key 'rules' with rules by their names")
              .only(List.of("rules"), "a file of rules");
      Map<Placed, DataNode> entries =
          fields.entries("rules", "rules by their names, such as 'vague-date:'");
      if (entries.isEmpty()) {
        throw fields.missing("rules", "rules by their names, such as 'vague-date:'");
      }
      List<PatternRule> rules = new ArrayList<>();
      for (Map.Entry<Placed, DataNode> entry : entries.entrySet()) {
        rules.add(RuleReader.read(entry.getKey(), entry.getValue()));
      }
      return rules;
    } catch (DataException e) {
      throw new ConfigurationException(firstLine(e), e);
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(name + ": no such file", e);
    } catch (IOException e) {
      throw new ConfigurationException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The content.
   *
   * @throws IOException if it cannot be read or is too long
   */
  public byte[] bytes() throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new IOException("it is larger than 1 MB; split it");
      }
      return bytes;
    }
  }

  private static String firstLine(DataException e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(message).strip();
  }
}
