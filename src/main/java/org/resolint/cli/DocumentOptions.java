package org.resolint.cli;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that name documents. */
final class DocumentOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders; '-' is standard input. Without any, the current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      defaultValue = "<stdin>",
      description = "The name of standard input in reports; its suffix tells the format.")
  private String standardInput = "<stdin>";

  /** Takes an option if it is one of these, or else a path. */
  void take(String name, PlainArguments arguments) {
    if (name.equals("--stdin-filename")) {
      standardInput = arguments.value();
    } else {
      paths.add(arguments.argument());
    }
  }

  /** The documents that the arguments name. */
  Documents find(Workspace workspace, Session session) throws ConfigurationException {
    List<String> named = paths.isEmpty() ? List.of(".") : paths;
    Documents documents =
        workspace.find(named.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
    return named.contains(STANDARD_INPUT)
        ? documents.with(workspace.document(standardInput, session.terminal().in()))
        : documents;
  }

  /** Says that there is nothing to do. */
  void sayNothingFound(Documents documents, Session session) {
    sayUnreadable(documents.missing(), session);
    if (documents.missing().isEmpty()) {
      String where = paths.isEmpty() ? "the current folder" : String.join(", ", paths);
      session.say("nothing to check: no *.txt, *.md or *.markdown in " + where);
    }
  }

  /** Says what could not be read. */
  static void sayUnreadable(List<UnreadableDocument> unreadable, Session session) {
    for (UnreadableDocument document : unreadable) {
      session.say(document.path() + ": " + document.message());
    }
  }
}
