package org.resolint.rules.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.config.HeadStart;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentParser;
import org.resolint.core.engine.DocumentResults;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RulePack;
import org.resolint.core.settings.Configuration;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.OptionsFile;
import org.resolint.core.syntax.CitationParser;
import org.resolint.core.text.Manuscript;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.StandardRules;
import org.resolint.rules.pattern.PatternFile;
import org.resolint.rules.versions.Grouping;

/** A configuration with its rules, ready to find and check documents. Thread-safe. */
public final class Workspace {
  private final Path folder;
  private final Registry registry;
  private final Configuration configuration;
  private final LanguageProfiles profiles;
  private final Calendars calendars = Calendars.shipped();

  private Workspace(
      Path folder, Registry registry, Configuration configuration, LanguageProfiles profiles) {
    this.folder = folder;
    this.registry = registry;
    this.configuration = configuration;
    this.profiles = profiles;
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
  public static Builder in(Path folder) {
    return new Builder(folder);
  }

  /** The rules. */
  public Registry registry() {
    return registry;
  }

  /** What the user decided. */
  public Configuration configuration() {
    return configuration;
  }

  /**
   * Finds documents.
   *
   * @param paths files and folders, from the workspace's folder
   */
  public Documents find(List<String> paths) {
    return new DocumentFinder(folder, configuration.exclude(), this::input).find(paths);
  }

  /**
   * A document that comes from a stream.
   *
   * @param name its name in reports; the suffix tells the format
   */
  public DocumentInput document(String name, InputStream in) {
    // Comparing rules may want it a second time.
    byte[][] read = new byte[1][];
    return input(
        name,
        () -> {
          if (read[0] == null) {
            read[0] = FileDocument.bytes(in);
          }
          return read[0];
        });
  }

  /**
   * Checks documents.
   *
   * @param threads how many to read at a time, at least 1
   * @param progress told the path of each document when it is done, from any thread
   */
  public LintReport lint(Documents documents, int threads, Consumer<String> progress) {
    return lint(documents, threads, progress, DocumentResults.NONE);
  }

  LintReport lint(
      Documents documents, int threads, Consumer<String> progress, DocumentResults known) {
    Linter linter = new Linter(registry, configuration.settings(), profiles, calendars);
    LintReport report = linter.lint(documents.inputs(), threads, progress, known);
    List<UnreadableDocument> unreadable = new ArrayList<>(report.unreadable());
    unreadable.addAll(documents.missing());
    unreadable.sort(Comparator.comparing(UnreadableDocument::path));
    return new LintReport(report.documents(), unreadable, report.failures());
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
   * Holds a draft against another text: in the same language against agreed text, in another one
   * against a version of it.
   *
   * @throws IOException if one of them cannot be read; the message begins with its path
   */
  public TextsBeside beside(DocumentInput draft, DocumentInput other) throws IOException {
    Manuscript own = read(draft);
    Manuscript theirs = read(other);
    DocumentParser parser = new DocumentParser(profiles, calendars);
    Linter linter = new Linter(registry, configuration.settings(), profiles, calendars);
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

  private enum Use {
    CHECK,
    COMPARE,
    PARSE
  }

  private DocumentInput input(FileDocument file) {
    return input(file.name(), file::bytes);
  }

  private DocumentInput input(String name, WorkspaceDocument.Bytes bytes) {
    return new WorkspaceDocument(name, bytes, profiles, configuration.language());
  }

  /** Gathers what a workspace is made of. Not thread-safe. */
  public static final class Builder {
    private final Path folder;
    private Supplier<Optional<Path>> file;
    private Options stronger = Options.NONE;
    private @Nullable List<RulePack> packs;
    private Use use = Use.CHECK;

    private Builder(Path folder) {
      this.folder = folder;
      this.file = () -> OptionsFile.find(folder);
    }

    /** Takes this configuration instead of looking for one. */
    public Builder configuration(Path path) {
      file = () -> Optional.of(folder.resolve(path));
      return this;
    }

    /** Does without a configuration file. */
    public Builder withoutConfiguration() {
      file = Optional::empty;
      return this;
    }

    /** Adds options that beat those of the file. */
    public Builder options(Options options) {
      stronger = options;
      return this;
    }

    /** Takes these rules instead of those that ship. */
    public Builder packs(List<RulePack> rules) {
      packs = List.copyOf(rules);
      return this;
    }

    /** Takes all documents for versions of one text. */
    public Builder comparing() {
      use = Use.COMPARE;
      return this;
    }

    /** Does without rules and termbases: for those who want the structure alone. */
    public Builder withoutRules() {
      use = Use.PARSE;
      return this;
    }

    /**
     * Reads the configuration and the termbases that it names, and does without all else.
     *
     * @throws ConfigurationException if it asks for what there is not
     */
    public Termbase termbase() throws ConfigurationException {
      return Termbases.read(options());
    }

    /**
     * The paths of the user's termbases as the configuration resolves them.
     *
     * @throws ConfigurationException if the configuration is unsound
     */
    public List<String> glossaries() throws ConfigurationException {
      return options().glossaries().stream().map(glossary -> glossary.file().toString()).toList();
    }

    /**
     * The files of rules of the user's own that the configuration names.
     *
     * @throws ConfigurationException if the configuration is unsound or names none
     */
    public List<PatternFile> ruleFiles() throws ConfigurationException {
      return RuleFinder.find(options().rules());
    }

    /**
     * All rules that the configuration can speak of, whatever it says of them.
     *
     * @throws ConfigurationException if the configuration or its rules are unsound
     */
    public Registry rules() throws ConfigurationException {
      Options options = options();
      return registry(options, packs == null ? StandardRules.packs() : packs);
    }

    private static Registry registry(Options options, List<RulePack> packs)
        throws ConfigurationException {
      if (options.rules().isEmpty() && options.rulePacks().isEmpty()) {
        return Registry.of(packs);
      }
      List<RulePack> all = new ArrayList<>(packs);
      all.addAll(RulePacks.load(options.rulePacks(), packs));
      if (!options.rules().isEmpty()) {
        all.add(PatternFile.pack(RuleFinder.find(options.rules())));
      }
      return Registry.of(all);
    }

    private Options options() throws ConfigurationException {
      Optional<Path> path = file.get();
      Options options = path.isEmpty() ? Options.NONE : OptionsFile.read(path.get());
      return options.under(stronger);
    }

    private Grouping grouping(Options options) {
      if (use == Use.COMPARE) {
        return Grouping.TOGETHER;
      }
      return options.versions() == null ? Grouping.BY_NUMBER : Grouping.byPath(options.versions());
    }

    /**
     * Reads the configuration and gathers the rules.
     *
     * @throws ConfigurationException if it asks for what there is not
     */
    public Workspace open() throws ConfigurationException {
      Options options = options();
      return use == Use.PARSE ? reading(options) : ruled(options, new LanguageProfiles());
    }

    /**
     * Reads the configuration for a check of documents whose results may be known.
     *
     * @param store where results are kept, or empty to do without
     * @param build tells this build of the program from others
     * @throws ConfigurationException if it asks for what there is not; some of that is told only
     *     when rules are needed
     */
    public Check check(Optional<ResultStore> store, Optional<String> build)
        throws ConfigurationException {
      Options options = options();
      Workspace reading = reading(options);
      Optional<KnownResults> known =
          isKnown(options) && store.isPresent() && build.isPresent()
              ? Optional.of(new KnownResults(store.get(), build.get(), options))
              : Optional.empty();
      return Check.of(reading, known, () -> ruled(options, reading.profiles));
    }

    /** Whether all rules are known: those of others may depend on what nobody knows. */
    private boolean isKnown(Options options) {
      return packs == null && options.rulePacks().isEmpty();
    }

    private Workspace reading(Options options) throws ConfigurationException {
      return new Workspace(
          folder, Registry.of(List.of()), Configuration.ofReading(options), new LanguageProfiles());
    }

    private Workspace ruled(Options options, LanguageProfiles profiles)
        throws ConfigurationException {
      Registry registry =
          registry(
              options,
              packs == null
                  ? StandardRules.packs(Termbases.read(options), options.words(), grouping(options))
                  : packs);
      return new Workspace(folder, registry, Configuration.of(options, registry.infos()), profiles);
    }
  }
}
