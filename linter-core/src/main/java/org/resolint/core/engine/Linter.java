package org.resolint.core.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.resolint.core.config.HeadStart;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Manuscript;

/**
 * Runs rules over documents.
 *
 * <p>Thread-safe and without state of its own between runs. The report is the same whatever the
 * number of threads.
 */
public final class Linter {
  private final Registry registry;
  private final Settings settings;
  private final DocumentParser parser;

  /** A linter with these rules under these settings. */
  public Linter(
      Registry registry, Settings settings, LanguageProfiles profiles, Calendars calendars) {
    this.registry = registry;
    this.settings = settings;
    this.parser = new DocumentParser(profiles, calendars);
  }

  /** What the contexts of a document gave so far. */
  private record Gathered(
      List<Diagnostic> diagnostics,
      List<RuleFailure> failures,
      Map<CollectionRule<?>, List<Collected<?>>> facts) {}

  /** A rule that runs, and at what severity it reports. */
  private record Active<R>(RuleInfo info, R rule, Severity severity) {}

  /**
   * Which rules run, and beside what.
   *
   * @param known what documents gave before
   * @param prepared the languages that rules have been told of
   */
  private record Plan(
      List<Active<Rule>> rules,
      List<Active<CollectionRule<?>>> comparing,
      List<RuleContext> precedents,
      DocumentResults known,
      Set<String> prepared) {
    static Plan of(
        List<Active<Rule>> rules,
        List<Active<CollectionRule<?>>> comparing,
        List<RuleContext> precedents) {
      return new Plan(
          rules, comparing, precedents, DocumentResults.NONE, ConcurrentHashMap.newKeySet());
    }

    /** The plan beside what is known of documents. */
    Plan with(DocumentResults results) {
      return new Plan(rules, comparing, precedents, results, prepared);
    }

    /** The plan for a document that has no other to be compared with. */
    Plan alone() {
      return new Plan(rules, List.of(), precedents, known, prepared);
    }
  }

  /**
   * Checks documents.
   *
   * @param inputs the documents; read one by one and forgotten
   * @param threads how many to read at a time, at least 1
   * @param progress told the path of each document when it is done, from any thread
   */
  public LintReport lint(List<DocumentInput> inputs, int threads, Consumer<String> progress) {
    return lint(inputs, threads, progress, DocumentResults.NONE);
  }

  /**
   * Checks documents, but for those of which all is known that does not take others.
   *
   * @param inputs the documents; read one by one and forgotten
   * @param threads how many to read at a time, at least 1
   * @param progress told the path of each document when it is done, from any thread
   * @param known asked and told what documents give when there are several
   */
  public LintReport lint(
      List<DocumentInput> inputs, int threads, Consumer<String> progress, DocumentResults known) {
    Plan plan = Plan.of(rules(false), comparing(), List.of()).with(known);
    return run(plan, inputs, threads, progress);
  }

  /**
   * Checks a draft against agreed text, with the rules that need a precedent alone.
   *
   * @param draft the document; read once and forgotten
   * @param precedents the resolutions of the agreed text, in the draft's language
   */
  public LintReport compare(DocumentInput draft, List<RuleContext> precedents) {
    Plan plan = Plan.of(rules(true), List.of(), precedents);
    return run(plan, List.of(draft), 1, path -> {});
  }

  /**
   * Checks documents against each other, with the rules that compare documents alone.
   *
   * @param inputs the documents; read one by one and forgotten
   */
  public LintReport compare(List<DocumentInput> inputs) {
    Plan plan = Plan.of(List.of(), comparing(), List.of());
    return run(plan, inputs, 1, path -> {});
  }

  private List<Active<Rule>> rules(boolean needPrecedent) {
    return active(
        registry.rules().stream()
            .filter(entry -> entry.info().needsPrecedent() == needPrecedent)
            .toList());
  }

  private List<Active<CollectionRule<?>>> comparing() {
    return active(registry.collectionRules());
  }

  private <R> List<Active<R>> active(List<Registry.Entry<R>> entries) {
    List<Active<R>> active = new ArrayList<>();
    for (Registry.Entry<R> entry : entries) {
      settings
          .severity(entry.info())
          .ifPresent(severity -> active.add(new Active<>(entry.info(), entry.rule(), severity)));
    }
    return List.copyOf(active);
  }

  private LintReport run(
      Plan plan, List<DocumentInput> inputs, int threads, Consumer<String> progress) {
    List<DocumentInput> sorted =
        inputs.stream().sorted(Comparator.comparing(DocumentInput::path)).toList();
    List<DocumentResult> visits =
        visitAll(sorted, threads, input -> visit(input, plan, sorted.size(), progress));
    Comparison comparison = new Comparison(sorted);
    for (Active<CollectionRule<?>> active : plan.comparing()) {
      compare(active, visits, comparison);
    }
    comparison.locate();
    List<DocumentReport> documents = new ArrayList<>();
    List<UnreadableDocument> unreadable = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (DocumentResult visit : visits) {
      visit.report().map(comparison::complete).ifPresent(documents::add);
      visit.unreadable().ifPresent(unreadable::add);
      failures.addAll(visit.failures());
    }
    failures.addAll(comparison.failures());
    return new LintReport(documents, unreadable, failures);
  }

  private static List<DocumentResult> visitAll(
      List<DocumentInput> inputs, int threads, Function<DocumentInput, DocumentResult> visit) {
    if (threads <= 1 || inputs.size() <= 1) {
      return inputs.stream().map(visit).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
    try {
      List<Future<DocumentResult>> futures = new ArrayList<>();
      inputs.forEach(input -> futures.add(pool.submit(() -> visit.apply(input))));
      List<DocumentResult> visits = new ArrayList<>();
      for (Future<DocumentResult> future : futures) {
        visits.add(future.get());
      }
      return visits;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private DocumentResult visit(
      DocumentInput input, Plan plan, int inputs, Consumer<String> progress) {
    try {
      return inputs == 1 ? read(input, plan, inputs) : knownOrRead(input, plan, inputs);
    } finally {
      progress.accept(input.path());
    }
  }

  private DocumentResult knownOrRead(DocumentInput input, Plan plan, int inputs) {
    List<CollectionRule<?>> comparing = plan.comparing().stream().map(Active::rule).toList();
    Optional<DocumentResult> known = plan.known().find(input, comparing);
    if (known.isPresent()) {
      return known.get();
    }
    DocumentResult result = read(input, plan, inputs);
    plan.known().keep(input, result, comparing);
    return result;
  }

  private DocumentResult read(DocumentInput input, Plan plan, int inputs) {
    try {
      List<Manuscript> manuscripts = input.readAll();
      return visit(manuscripts, inputs == 1 && manuscripts.size() == 1 ? plan.alone() : plan);
    } catch (IOException e) {
      String message = e.getMessage() == null ? e.toString() : e.getMessage();
      return new DocumentResult(
          Optional.empty(),
          Optional.of(new UnreadableDocument(input.path(), message)),
          List.of(),
          Map.of());
    } catch (RuntimeException | StackOverflowError e) {
      return new DocumentResult(
          Optional.empty(),
          Optional.empty(),
          List.of(new RuleFailure("reader", input.path(), e.toString())),
          Map.of());
    }
  }

  private DocumentResult visit(List<Manuscript> manuscripts, Plan plan) {
    Manuscript last = manuscripts.get(manuscripts.size() - 1);
    DiagnosticFactory factory = new DiagnosticFactory(last.source());
    Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (Manuscript manuscript : manuscripts) {
      prepare(manuscript.language(), plan);
      for (LintContext context : parser.contexts(manuscript, plan.precedents())) {
        visit(context, plan, factory, gathered);
      }
    }
    gathered.diagnostics().sort(Diagnostic.ORDER);
    DocumentReport report =
        new DocumentReport(last.source().name(), last.language(), gathered.diagnostics());
    return new DocumentResult(
        Optional.of(report), Optional.empty(), gathered.failures(), gathered.facts());
  }

  /** Lets rules get ready for a language beside the parsing of its first text. */
  private void prepare(String language, Plan plan) {
    if (plan.prepared().add(language)) {
      List<Active<Rule>> rules = plan.rules();
      HeadStart.of(() -> rules.forEach(active -> active.rule().prepare(language)));
    }
  }

  private void visit(LintContext context, Plan plan, DiagnosticFactory factory, Gathered gathered) {
    for (Active<Rule> active : plan.rules()) {
      for (Finding finding : run(active, context, gathered.failures())) {
        gathered
            .diagnostics()
            .add(factory.make(active.info(), active.severity(), finding, List.of()));
      }
    }
    for (Active<CollectionRule<?>> active : plan.comparing()) {
      collect(active, context, gathered.failures())
          .ifPresent(
              fact ->
                  gathered
                      .facts()
                      .computeIfAbsent(active.rule(), rule -> new ArrayList<>())
                      .add(fact));
    }
  }

  private static List<Finding> run(
      Active<Rule> active, LintContext context, List<RuleFailure> failures) {
    try {
      active.rule().check(context);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      failures.add(failure(active.info(), context.source().name(), e));
    }
    return context.takeFindings();
  }

  private static Optional<Collected<?>> collect(
      Active<CollectionRule<?>> active, LintContext context, List<RuleFailure> failures) {
    String path = context.source().name();
    try {
      return active
          .rule()
          .collect(context)
          .map(facts -> new Collected<>(path, context.language(), facts));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      failures.add(failure(active.info(), path, e));
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked") // the facts came from this very rule
  private static void compare(
      Active<CollectionRule<?>> active, List<DocumentResult> visits, Comparison comparison) {
    List<Collected<Object>> facts = new ArrayList<>();
    for (DocumentResult visit : visits) {
      visit
          .facts()
          .getOrDefault(active.rule(), List.of())
          .forEach(fact -> facts.add((Collected<Object>) fact));
    }
    CollectionRule<Object> rule = (CollectionRule<Object>) active.rule();
    comparison.run(active.info(), active.severity(), report -> rule.compare(facts, report));
  }

  static RuleFailure failure(RuleInfo rule, String path, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new RuleFailure(rule.id(), path, cause + place);
  }
}
