package org.resolint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePage;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Placed;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;

/**
 * Does once what users do, so that Java can keep what it loads and links for it. The launcher runs
 * it when there is nothing kept that fits.
 */
public final class Rehearsal {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```resolution(?: ([^\\n]*))?\\n(.*?)^```");

  private static final Pattern LANGUAGE = Pattern.compile("\\blang=([a-z]+)");

  private static final Pattern MARKS = Pattern.compile("(?m)^~.*\\R");

  private static final String ENGLISH = "en";

  private Rehearsal() {}

  /**
   * Checks samples and the examples of all rules, asks for help, and ends as {@link Main} does.
   *
   * @param args the folder of the samples
   */
  public static void main(String[] args) throws IOException, ConfigurationException {
    rehearse(Path.of(args[0]));
    System.exit(ExitCode.CLEAN);
  }

  static void rehearse(Path folder) throws IOException, ConfigurationException {
    Workspace.prepare();
    for (Path sample : samples(folder)) {
      run("check", "--no-config", "--no-cache", "--format", "json", sample.toString());
      run("check", "--no-config", "--no-cache", sample.toString());
      // Its name does not tell the language and the format.
      InputStream text = new ByteArrayInputStream(Files.readAllBytes(sample));
      run(text, "check", "--no-config", "--no-cache", "-");
    }
    for (String language : LanguageProfiles.LANGUAGES) {
      checkExamples(language);
    }
    run("check", "--no-config", "--no-cache", folder.toString());
    run("parse", "--no-config", folder.toString());
    run("rules");
    run("--help");
    run("check", "--help");
  }

  private static List<Path> samples(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void run(String... args) {
    run(InputStream.nullInputStream(), args);
  }

  private static void run(InputStream in, String... args) {
    Terminal silent =
        new Terminal(
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            in,
            Path.of(""),
            Map.of(),
            Terminal.Watched.NONE);
    Main.run(silent, args);
  }

  private static void checkExamples(String language) throws ConfigurationException {
    Options options = Options.of(new Placed(language, "--lang"), List.of(), List.of());
    Check check =
        Workspace.in(Path.of(""))
            .withoutConfiguration()
            .options(options)
            .check(Optional.empty(), Optional.empty());
    Documents documents = new Documents(List.of(), List.of(), List.of());
    for (String example : examples(check, language)) {
      InputStream in = new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8));
      String name = documents.inputs().size() + ".md";
      documents = documents.with(check.reading().document(name, in));
    }
    check.lint(documents, 1, path -> {});
  }

  private static List<String> examples(Check check, String language) throws ConfigurationException {
    List<String> examples = new ArrayList<>();
    for (RuleInfo info : check.registry().infos()) {
      Optional<String> page = check.registry().rule(info.id()).flatMap(RulePage::of);
      Matcher example = EXAMPLE.matcher(page.orElse(""));
      while (example.find()) {
        if (language.equals(language(example.group(1)))) {
          examples.add(MARKS.matcher(example.group(2)).replaceAll(""));
        }
      }
    }
    return examples;
  }

  private static String language(@Nullable String attributes) {
    Matcher language = LANGUAGE.matcher(attributes == null ? "" : attributes);
    return language.find() ? language.group(1) : ENGLISH;
  }
}
