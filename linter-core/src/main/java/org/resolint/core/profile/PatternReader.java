package org.resolint.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;
import org.resolint.core.text.ArabicMarks;

/**
 * Reads regular expressions of a profile. In them a space stands for any amount of white space,
 * {@code %name%} for the macro of that name, and case does not matter.
 */
final class PatternReader {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]+)>");

  private final Map<String, DataNode> macros;

  PatternReader(Map<String, DataNode> macros) {
    this.macros = Map.copyOf(macros);
  }

  /** Patterns for running text, in which Arabic words may carry marks. */
  List<Pattern> plain(DataNode node) {
    List<Pattern> patterns = new ArrayList<>();
    for (DataNode item : node.items()) {
      Pattern pattern = compile(item, "", "");
      String tolerant = ArabicMarks.allow(pattern.pattern());
      patterns.add(Pattern.compile(tolerant, pattern.flags()));
    }
    return patterns;
  }

  List<FormulaMatcher.Rule> formulas(DataNode node) {
    List<FormulaMatcher.Rule> rules = new ArrayList<>();
    for (Map.Entry<String, DataNode> entry : node.entries().entrySet()) {
      Formula.Kind kind = kind(entry.getKey(), entry.getValue());
      for (DataNode item : entry.getValue().items()) {
        Pattern pattern = compile(item, " *+(?:", ") *+");
        List<String> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(pattern.pattern());
        while (group.find()) {
          groups.add(group.group(1));
        }
        rules.add(new FormulaMatcher.Rule(kind, pattern, groups));
      }
    }
    return rules;
  }

  List<Labels.Form> labels(DataNode node) {
    List<Labels.Form> forms = new ArrayList<>();
    for (DataNode item : node.items()) {
      String counting = item.get("counting").text();
      forms.add(
          new Labels.Form(
              item.get("form").text(),
              item.get("level").number(),
              item.find("usual").map(DataNode::text).orElse("true").equals("true"),
              compile(item.get("pattern"), " *+", ""),
              counting(counting),
              item.textsOf("alphabet").stream()
                  .flatMap(text -> List.of(text.split(" ")).stream())
                  .toList()));
    }
    return forms;
  }

  private static Labels.Counting counting(String name) {
    return Labels.Counting.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Formula.Kind kind(String name, DataNode node) {
    try {
      return Formula.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new DataException(node.at() + ": '" + name + "' is not a formula", e);
    }
  }

  private Pattern compile(DataNode node, String before, String after) {
    String regex = node.text();
    for (Map.Entry<String, DataNode> macro : macros.entrySet()) {
      regex = regex.replace("%" + macro.getKey() + "%", macro.getValue().text());
    }
    try {
      return Pattern.compile(
          before + withSpaces(regex) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new DataException(node.at() + ": " + e.getDescription(), e);
    }
  }

  /**
   * A space outside brackets stands for one or more spaces, with a question mark for any number of
   * them.
   */
  private static String withSpaces(String regex) {
    StringBuilder spaced = new StringBuilder();
    boolean isInClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      spaced.append(c);
      if (c == '\\' && i + 1 < regex.length()) {
        i++;
        spaced.append(regex.charAt(i));
      } else if (c == '[' || c == ']') {
        isInClass = c == '[';
      } else if (c == ' ' && !isInClass) {
        boolean isOptional = i + 1 < regex.length() && regex.charAt(i + 1) == '?';
        spaced.append(isOptional ? '*' : '+');
        i += isOptional ? 1 : 0;
      }
    }
    return spaced.toString();
  }
}
