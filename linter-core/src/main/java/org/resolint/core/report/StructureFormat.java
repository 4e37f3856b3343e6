package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.RuleContext;

/** The formats of a structure. */
public enum StructureFormat {
  /** An outline for people. */
  TREE,
  /** An array with an object for each resolution. */
  JSON,
  /** An object for each resolution, one a line. */
  JSONL,
  /** Akoma Ntoso 3.0 in the profile of the United Nations: one XML document for all. */
  AKN;

  /** The format of a name such as {@code json}; empty if there is none. */
  public static Optional<StructureFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(StructureFormat::toString).toList();
  }

  /**
   * Begins to write.
   *
   * @param out where to; stays open when the writer is closed
   * @param citations finds what a resolution cites
   */
  public StructureWriter open(Writer out, Function<RuleContext, List<Citation>> citations)
      throws IOException {
    return switch (this) {
      case TREE -> new TreeStructure(out);
      case JSON -> JsonStructure.array(out, citations);
      case JSONL -> JsonStructure.lines(out, citations);
      case AKN -> new AkomaNtosoStructure(out, citations);
    };
  }

  /** The name that users write. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
