package org.resolint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.OptionsFile;
import org.resolint.rules.workspace.OutputFile;
import picocli.CommandLine.Command;

/** {@code resolint init}: writes a configuration to begin with. */
@Command(
    name = "init",
    description = "Write a commented resolint.yml into the current folder.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class InitCommand implements Callable<Integer> {
  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    Path file = session.terminal().folder().resolve(OptionsFile.NAME);
    if (Files.exists(file)) {
      throw new ConfigurationException(OptionsFile.NAME + ": exists already and is left as it is");
    }
    String text = template();
    OutputFile.write(file, out -> out.write(text));
    session.say("wrote " + OptionsFile.NAME);
    return ExitCode.CLEAN;
  }

  private static String template() throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream("resolint-template.yml")) {
      if (in == null) {
        throw new IllegalStateException("the resource resolint-template.yml is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
