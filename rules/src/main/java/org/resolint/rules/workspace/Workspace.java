package org.resolint.rules.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.HeadStart;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentParser;
import org.resolint.core.engine.DocumentResults;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.ConfigurationFiles;
import org.resolint.core.settings.Options;
import org.resolint.core.syntax.CitationParser;
import org.resolint.core.text.Manuscript;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;

/**
 * Finds and checks the documents of a folder, each by the configuration that holds for it. Rules
 * are made when they are first needed. Thread-safe.
 */
public final class Workspace {
  private final Path folder;
  private final ConfigurationFiles configurations;
  private final Rulesets rulesets;
  private final LanguageProfiles profiles = new LanguageProfiles();
  private final DocumentReader reader = new DocumentReader(profiles);
  private final Calendars calendars = Calendars.shipped();

  Workspace(Path folder, ConfigurationFiles configurations, Rulesets rulesets) {
    this.folder = folder;
    this.configurations = configurations;
    this.rulesets = rulesets;
  }

  /** Begins to load what every check needs, beside what the caller does next. */
  public static void prepare() {
    HeadStart.of(ShippedTermbase::load);
    HeadStart.of(CitationParser::prepare);
  }

  /**
   * Begins with the configuration that is found from a folder upwards.
   *
   * @param folder what relative paths count from
   */
  public static WorkspaceBuilder in(Path folder) {
    return new WorkspaceBuilder(folder);
  }

  /**
   * The rules of the workspace's folder.
   *
   * @throws ConfigurationException if its configuration asks for what there is not
   */
  public Registry registry() throws ConfigurationException {
    return ruleset().registry();
  }

  /**
   * The rules of the workspace's folder with what the configuration says of them.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Ruleset ruleset() throws ConfigurationException {
    return rulesets.of(configurations.within(folder));
  }

  /**
   * The rules of documents with what their configurations say of them, by path.
   *
   * @throws ConfigurationException if the configuration of one asks for what there is not
   */
  public Map<String, Ruleset> rulesets(Documents documents) throws ConfigurationException {
    return rulesets(documents.inputs());
  }

  private Map<String, Ruleset> rulesets(List<DocumentInput> inputs) throws ConfigurationException {
    Map<String, Ruleset> all = new HashMap<>();
    for (DocumentInput input : inputs) {
      all.put(input.path(), ruleset(input));
    }
    return all;
  }

  private Ruleset ruleset(DocumentInput input) throws ConfigurationException {
    return input instanceof WorkspaceDocument document
        ? rulesets.of(document.options())
        : ruleset();
  }

  /**
   * What holds for a file, be it there or not.
   *
   * @param path the file, from the workspace's folder
   * @throws ConfigurationException if a configuration cannot be read or has no meaning
   */
  public Options options(Path path) throws ConfigurationException {
    return configurations.of(folder.resolve(path));
  }

  /**
   * The rules of a file with what the configuration says of them.
   *
   * @param path the file, from the workspace's folder
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Ruleset ruleset(Path path) throws ConfigurationException {
    return rulesets.of(options(path));
  }

  /** The configuration that holds in the workspace's folder; empty if there is none. */
  public Optional<Path> configuration() {
    return configurations.file(folder);
  }

  /**
   * Finds documents.
   *
   * @param paths files and folders, from the workspace's folder
   * @throws ConfigurationException if the configuration of one cannot be read or has no meaning
   */
  public Documents find(List<String> paths) throws ConfigurationException {
    return new DocumentFinder(folder, configurations, this::input).find(paths);
  }

  /**
   * Finds the documents of one folder, and none in folders below.
   *
   * @param path the folder, from the workspace's folder
   * @throws ConfigurationException if the configuration of one cannot be read or has no meaning
   */
  public Documents findIn(String path) throws ConfigurationException {
    return new DocumentFinder(folder, configurations, this::input).findIn(path);
  }

  /**
   * A document whose text is at hand, as an editor has it.
   *
   * @param name its name in reports; the suffix tells the format
   * @param text the text, without a byte order mark
   * @throws ConfigurationException if the configuration cannot be read or has no meaning
   */
  public WorkspaceDocument document(String name, String text) throws ConfigurationException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return input(name, null, () -> bytes, optionsOf(name));
  }

  /**
   * A document that comes from a stream.
   *
   * @param name its name in reports; the suffix tells the format, the folder the configuration
   * @throws ConfigurationException if the configuration cannot be read or has no meaning
   */
  public WorkspaceDocument document(String name, InputStream in) throws ConfigurationException {
    // Comparing rules may want it a second time.
    byte[][] read = new byte[1][];
    return input(
        name,
        null,
        () -> {
          if (read[0] == null) {
            read[0] = FileDocument.bytes(in);
          }
          return read[0];
        },
        optionsOf(name));
  }

  private Options optionsOf(String name) throws ConfigurationException {
    try {
      return options(Path.of(name));
    } catch (InvalidPathException e) {
      return configurations.within(folder);
    }
  }

  /**
   * Checks documents.
   *
   * @param threads how many to read at a time, at least 1
   * @param progress told the path of each document when it is done, from any thread
   * @throws ConfigurationException if the configuration of one asks for what there is not
   */
  public LintReport lint(Documents documents, int threads, Consumer<String> progress)
      throws ConfigurationException {
    return lint(documents, threads, progress, DocumentResults.NONE);
  }

  LintReport lint(
      Documents documents, int threads, Consumer<String> progress, DocumentResults known)
      throws ConfigurationException {
    // A lone document is read while the rules are loaded.
    Documents begun = threads > 1 ? documents.begun() : documents;
    LintReport report = linter(documents.inputs()).lint(begun.inputs(), threads, progress, known);
    List<UnreadableDocument> unreadable = new ArrayList<>(report.unreadable());
    unreadable.addAll(documents.missing());
    unreadable.sort(Comparator.comparing(UnreadableDocument::path));
    return new LintReport(report.documents(), unreadable, report.failures(), report.heldBack());
  }

  private Linter linter(List<DocumentInput> inputs) throws ConfigurationException {
    Map<String, Ruleset> all = rulesets(inputs);
    return new Linter(input -> Objects.requireNonNull(all.get(input.path())), profiles, calendars);
  }

  /**
   * The resolutions of a document.
   *
   * @throws IOException if it cannot be read
   */
  public List<RuleContext> parse(DocumentInput document) throws IOException {
    DocumentParser parser = new DocumentParser(profiles, calendars);
    return document.readAll().stream()
        .flatMap(manuscript -> parser.parse(manuscript).stream())
        .toList();
  }

  /**
   * The terms of a resolution, in order of place; none in a workspace with rules of its own.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public List<TermHit> terms(RuleContext resolution) throws ConfigurationException {
    Optional<TermFinder> terms = rulesets.terms(optionsOf(resolution.source().name()));
    return terms.map(finder -> resolution.get(finder.analysis())).orElse(List.of());
  }

  /**
   * Holds a draft against another text: in the same language against agreed text, in another one
   * against a version of it.
   *
   * @throws IOException if one of them cannot be read; the message begins with its path
   * @throws ConfigurationException if the configuration of one asks for what there is not
   */
  public TextsBeside beside(DocumentInput draft, DocumentInput other)
      throws IOException, ConfigurationException {
    Manuscript own = read(draft);
    Manuscript theirs = read(other);
    DocumentParser parser = new DocumentParser(profiles, calendars);
    Linter linter = linter(List.of(draft, other));
    return own.language().equals(theirs.language())
        ? new TextsBeside(
            TextsBeside.precedent(own, theirs, parser), linter.compare(draft, parser.parse(theirs)))
        : new TextsBeside(
            TextsBeside.version(own, theirs, parser), linter.compare(List.of(draft, other)));
  }

  private static Manuscript read(DocumentInput document) throws IOException {
    Manuscript manuscript;
    try {
      manuscript = document.read();
    } catch (IOException e) {
      throw new IOException(document.path() + ": " + e.getMessage(), e);
    }
    if (manuscript.isAligned()) {
      throw new IOException(
          document.path() + ": holds aligned text, whose languages 'check' compares");
    }
    return manuscript;
  }

  private DocumentInput input(FileDocument file) throws ConfigurationException {
    return input(file.name(), file.file(), file::bytes, configurations.of(file.file()));
  }

  private WorkspaceDocument input(
      String name, @Nullable Path file, WorkspaceDocument.Bytes bytes, Options options)
      throws ConfigurationException {
    return new WorkspaceDocument(name, file, bytes, reader, options);
  }
}
