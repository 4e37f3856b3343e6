package org.resolint.core.baseline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataReader;
import org.resolint.core.settings.ConfigurationException;

/**
 * Reads and writes baselines: JSON, sorted, a finding a line, so that changes are seen when files
 * are compared and merged.
 */
public final class BaselineFile {
  private static final String SCHEMA = "resolint-baseline/1";
  private static final Set<String> KEYS = Set.of("schema", "documents");
  private static final Set<String> FINDING_KEYS = Set.of("rule", "fingerprint", "count", "text");
  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{24}");

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @param name how messages call it
   * @throws ConfigurationException if it is none
   */
  public static Baseline read(byte[] bytes, String name) throws ConfigurationException {
    try {
      DataNode root = DataReader.json().read(new ByteArrayInputStream(bytes), name);
      checkKeys(root, KEYS);
      DataNode schema = root.get("schema");
      if (!schema.text().equals(SCHEMA)) {
        throw schema.error("expected '" + SCHEMA + "', found '" + schema.text() + "'");
      }
      Map<String, List<KnownFinding>> documents = new HashMap<>();
      for (Map.Entry<String, DataNode> entry : root.get("documents").entries().entrySet()) {
        List<KnownFinding> findings = new ArrayList<>();
        for (DataNode item : entry.getValue().items()) {
          findings.add(finding(item));
        }
        documents.put(entry.getKey(), findings);
      }
      return new Baseline(documents);
    } catch (DataException e) {
      String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new ConfigurationException(
          problem.strip() + "; mend it, or write a new one with --update-baseline", e);
    } catch (IOException e) {
      throw new ConfigurationException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static KnownFinding finding(DataNode node) {
    checkKeys(node, FINDING_KEYS);
    int count = node.find("count").map(DataNode::number).orElse(1);
    if (count < 1) {
      throw node.error("expected 'count' from 1, found " + count);
    }
    return new KnownFinding(
        matching(node.get("rule"), RULE, "the id of a rule"),
        matching(node.get("fingerprint"), FINGERPRINT, "24 hexadecimal digits"),
        count,
        node.find("text").map(DataNode::text).orElse(""));
  }

  private static String matching(DataNode node, Pattern pattern, String expected) {
    if (!pattern.matcher(node.text()).matches()) {
      throw node.error("expected " + expected);
    }
    return node.text();
  }

  private static void checkKeys(DataNode node, Set<String> keys) {
    for (String key : node.entries().keySet()) {
      if (!keys.contains(key)) {
        throw node.error("unknown key '" + key + "'");
      }
    }
  }

  /** Writes a baseline and leaves the writer open. */
  public static void write(Baseline baseline, Writer out) throws IOException {
    out.write("{\n  \"schema\": \"" + SCHEMA + "\",\n  \"documents\": {");
    String separator = "\n";
    for (Map.Entry<String, List<KnownFinding>> entry : baseline.documents().entrySet()) {
      out.write(separator + "    " + quoted(entry.getKey()) + ": [");
      write(entry.getValue(), out);
      out.write("\n    ]");
      separator = ",\n";
    }
    out.write((baseline.documents().isEmpty() ? "" : "\n  ") + "}\n}\n");
  }

  private static void write(List<KnownFinding> findings, Writer out) throws IOException {
    String separator = "\n";
    for (KnownFinding each : findings) {
      out.write(separator + "      { \"rule\": " + quoted(each.rule()));
      out.write(", \"fingerprint\": " + quoted(each.fingerprint()));
      out.write(each.count() == 1 ? "" : ", \"count\": " + each.count());
      out.write(", \"text\": " + quoted(each.text()) + " }");
      separator = ",\n";
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT) {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
