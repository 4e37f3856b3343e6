package org.resolint.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.Citations;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.report.StructureFormat;
import org.resolint.core.report.StructureWriter;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resolint parse}: prints the structure of resolutions. */
@Command(
    name = "parse",
    description = "Print the structure of resolutions.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class ParseCommand implements Callable<Integer> {
  private final Session session;
  private final List<UnreadableDocument> unreadable = new ArrayList<>();
  private boolean broken;

  @Mixin private final DocumentOptions paths = new DocumentOptions();
  @Mixin private final ConfigurationOptions configuration = new ConfigurationOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "tree",
      converter = Names.Structures.class,
      completionCandidates = Names.Structures.class,
      description = "tree (default), json, jsonl or akn (Akoma Ntoso 3.0).")
  private StructureFormat format = StructureFormat.TREE;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write to a file.")
  private @Nullable Path file;

  ParseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    Workspace workspace = configuration.openForReading(session);
    Documents documents = paths.find(workspace, session);
    if (documents.inputs().isEmpty()) {
      paths.sayNothingFound(documents, session);
      return ExitCode.USAGE;
    }
    unreadable.addAll(documents.missing());
    session.write(file, out -> write(workspace, documents, out));
    DocumentOptions.sayUnreadable(unreadable, session);
    if (broken) {
      return ExitCode.DEFECT;
    }
    return unreadable.isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE;
  }

  private void write(Workspace workspace, Documents documents, Writer out) throws IOException {
    List<DocumentInput> inputs =
        documents.inputs().stream().sorted(Comparator.comparing(DocumentInput::path)).toList();
    try (StructureWriter writer =
        format.open(out, resolution -> resolution.get(Citations.ANALYSIS))) {
      for (DocumentInput input : inputs) {
        for (RuleContext resolution : parse(workspace, input)) {
          writer.write(resolution);
        }
      }
    }
  }

  private List<RuleContext> parse(Workspace workspace, DocumentInput input) {
    try {
      return workspace.parse(input);
    } catch (IOException e) {
      unreadable.add(new UnreadableDocument(input.path(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      broken = true;
      session.say(input.path() + ": internal error: " + e);
    }
    return List.of();
  }
}
