package org.resolint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.format.TermbaseFormat;
import org.resolint.rules.mining.MiningLimits;
import org.resolint.rules.mining.ParallelPassages;
import org.resolint.rules.mining.SuggestedTermbase;
import org.resolint.rules.mining.Suggestion;
import org.resolint.rules.mining.TermSuggester;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resolint terms suggest}: proposes concepts that documents have. */
@Command(
    name = "suggest",
    description = "Propose concepts, with the renderings of language versions, from documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class TermsSuggestCommand implements Callable<Integer> {
  private static final String ENGLISH = "en";

  private final Session session;
  private final List<UnreadableDocument> unreadable = new ArrayList<>();

  @Mixin private final DocumentOptions paths = new DocumentOptions();
  @Mixin private final ConfigurationOptions configuration = new ConfigurationOptions();

  @Option(
      names = "--from",
      paramLabel = "CODE",
      description = "The language of the terms; else English, or the first there is.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "CODE",
      split = ",",
      description = "The languages of the renderings; else all others.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often a term occurs at least, 2 or more (3).")
  private int minCount;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many concepts to propose at most (200).")
  private int limit;

  @Option(names = "--known", description = "Propose what the termbases have already as well.")
  private boolean known;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "yaml",
      converter = Names.TermbaseTexts.class,
      completionCandidates = Names.TermbaseTexts.class,
      description = "yaml (default) or json.")
  private TermbaseFormat format = TermbaseFormat.YAML;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write to a file.")
  private @Nullable Path file;

  TermsSuggestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    MiningLimits limits = limits();
    Workspace workspace = configuration.openForReading(session);
    Documents documents = paths.find(workspace, session);
    if (documents.inputs().isEmpty()) {
      paths.sayNothingFound(documents, session);
      return ExitCode.USAGE;
    }
    unreadable.addAll(documents.missing());
    ParallelPassages passages = read(workspace, documents);
    DocumentOptions.sayUnreadable(unreadable, session);
    if (passages.languages().isEmpty()) {
      return ExitCode.USAGE;
    }
    String language = language(passages);
    Set<String> others = others(passages, language);
    Termbase termbase = configuration.termbase(session);
    List<Suggestion> suggestions =
        new TermSuggester(passages.beside(language), language, limits)
            .suggest(others, known ? Termbase.of(List.of()) : termbase);
    int read = documents.inputs().size() + documents.missing().size() - unreadable.size();
    write(SuggestedTermbase.of(suggestions, termbase), header(read, language, others));
    if (suggestions.isEmpty()) {
      session.say("nothing to propose; lower --min-count or read more documents");
    }
    return unreadable.isEmpty() ? ExitCode.CLEAN : ExitCode.USAGE;
  }

  private MiningLimits limits() throws ConfigurationException {
    if (minCount < 2) {
      throw new ConfigurationException("--min-count: expected 2 or more, found " + minCount);
    }
    if (limit < 1) {
      throw new ConfigurationException("--limit: expected 1 or more, found " + limit);
    }
    return new MiningLimits(minCount, limit);
  }

  private ParallelPassages read(Workspace workspace, Documents documents) {
    ParallelPassages passages = new ParallelPassages();
    List<DocumentInput> inputs =
        documents.inputs().stream().sorted(Comparator.comparing(DocumentInput::path)).toList();
    for (DocumentInput input : inputs) {
      try {
        passages.add(workspace.parse(input));
      } catch (IOException e) {
        unreadable.add(new UnreadableDocument(input.path(), String.valueOf(e.getMessage())));
      }
    }
    return passages;
  }

  private String language(ParallelPassages passages) throws ConfigurationException {
    List<String> languages = passages.languages();
    if (from != null) {
      return there("--from", from, languages);
    }
    return languages.contains(ENGLISH) ? ENGLISH : languages.get(0);
  }

  private Set<String> others(ParallelPassages passages, String language)
      throws ConfigurationException {
    Set<String> others = new TreeSet<>();
    for (String code : to) {
      others.add(there("--to", code.strip(), passages.languages()));
    }
    if (to.isEmpty()) {
      others.addAll(passages.languages());
    }
    others.remove(language);
    return others;
  }

  private static String there(String option, String code, List<String> languages)
      throws ConfigurationException {
    if (!languages.contains(code)) {
      throw new ConfigurationException(
          "%s: no document is in '%s'; there is %s"
              .formatted(option, code, String.join(", ", languages)));
    }
    return code;
  }

  private static String header(int documents, String language, Set<String> others) {
    String renderings = others.isEmpty() ? "" : " with renderings in " + String.join(", ", others);
    return """
        # Proposed by resolint from %s: terms in %s%s.
        # Review each before use: a note quotes where the term occurs.
        """
        .formatted(Counted.of(documents, "document"), language, renderings);
  }

  private void write(Termbase termbase, String header) throws IOException {
    session.writeBytes(
        file,
        out -> {
          if (format == TermbaseFormat.YAML) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
          }
          format.write(termbase, out);
        });
  }
}
