package org.resolint.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.RuleIndex;

/** Run by the build: writes down the identities of the rules that ship. */
public final class RuleIndexCompiler {
  private RuleIndexCompiler() {}

  /**
   * Writes one file.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], RuleIndexCompiler.class.getPackageName().split("\\."));
    byte[] index = RuleIndex.pack(Registry.of(StandardRules.packs()));
    Files.write(folder.resolve(StandardRules.INDEX), index);
  }
}
