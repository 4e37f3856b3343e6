package org.resolint.core.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.resolint.core.config.HeadStart;
import org.resolint.core.engine.Comparison.Findings;
import org.resolint.core.engine.LintReport.HeldBack;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.text.Manuscript;

/**
 * Runs rules over documents.
 *
 * <p>Thread-safe and without state of its own between runs. The report is the same whatever the
 * number of threads.
 */
public final class Linter {
  private final Function<DocumentInput, Ruleset> rulesets;
  private final DocumentParser parser;

  /** A linter with these rules under these settings. */
  public Linter(
      Registry registry, Settings settings, LanguageProfiles profiles, Calendars calendars) {
    this(always(new Ruleset(registry, settings)), profiles, calendars);
  }

  /**
   * A linter with rules and settings for each document. Documents are compared whatever rules they
   * have: rules of one id go by the facts of each other.
   *
   * @param rulesets gives the same object for all documents of which the same holds
   */
  public Linter(
      Function<DocumentInput, Ruleset> rulesets, LanguageProfiles profiles, Calendars calendars) {
    this.rulesets = rulesets;
    this.parser = new DocumentParser(profiles, calendars);
  }

  private static Function<DocumentInput, Ruleset> always(Ruleset ruleset) {
    return input -> ruleset;
  }

  /** What the contexts of a document gave so far. */
  private record Gathered(
      List<Diagnostic> diagnostics,
      List<RuleFailure> failures,
      Map<CollectionRule<?>, List<Collected<?>>> facts) {}

  /** What a rule gave for a context. */
  private record Outcome(List<Finding> findings, Optional<RuleFailure> failure) {}

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
    // Of several documents, each has a thread of its own.
    try (Crew crew = inputs.size() == 1 ? Crew.of(threads) : Crew.ALONE) {
      return run(ruleset -> Plan.of(ruleset).with(known).with(crew), inputs, threads, progress);
    }
  }

  /**
   * Checks a draft against agreed text, with the rules that need a precedent alone.
   *
   * @param draft the document; read once and forgotten
   * @param precedents the resolutions of the agreed text, in the draft's language
   */
  public LintReport compare(DocumentInput draft, List<RuleContext> precedents) {
    return run(ruleset -> Plan.beside(precedents, ruleset), List.of(draft), 1, path -> {});
  }

  /**
   * Checks documents against each other, with the rules that compare documents alone.
   *
   * @param inputs the documents; read one by one and forgotten
   */
  public LintReport compare(List<DocumentInput> inputs) {
    return run(Plan::ofComparing, inputs, 1, path -> {});
  }

  private LintReport run(
      Function<Ruleset, Plan> planning,
      List<DocumentInput> inputs,
      int threads,
      Consumer<String> progress) {
    List<DocumentInput> sorted =
        inputs.stream().sorted(Comparator.comparing(DocumentInput::path)).toList();
    Plans plans = Plans.of(sorted, rulesets, planning);
    List<DocumentResult> visits =
        visitAll(sorted, threads, input -> visit(input, plans.of(input), sorted.size(), progress));
    Comparison comparison = new Comparison(sorted);
    compareAll(sorted, visits, plans, threads, comparison);
    comparison.locate();
    List<DocumentReport> documents = new ArrayList<>();
    List<UnreadableDocument> unreadable = new ArrayList<>();
    List<RuleFailure> failures = new ArrayList<>();
    Suppressed suppressed = new Suppressed();
    for (DocumentResult visit : visits) {
      visit
          .report()
          .map(comparison::complete)
          .map(report -> suppressed.in(report, visit.suppressions()))
          .ifPresent(documents::add);
      visit.unreadable().ifPresent(unreadable::add);
      failures.addAll(visit.failures());
    }
    failures.addAll(comparison.failures());
    return new LintReport(
        documents, unreadable, failures, new HeldBack(suppressed.count(), 0), suppressed.idle());
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
      return visit(
          input, manuscripts, inputs == 1 && manuscripts.size() == 1 ? plan.alone() : plan);
    } catch (IOException e) {
      String message = e.getMessage() == null ? e.toString() : e.getMessage();
      return DocumentResult.withoutReport(
          Optional.of(new UnreadableDocument(input.path(), message)), List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return DocumentResult.withoutReport(
          Optional.empty(), List.of(new RuleFailure("reader", input.path(), e.toString())));
    }
  }

  private DocumentResult visit(DocumentInput input, List<Manuscript> manuscripts, Plan plan) {
    Manuscript last = manuscripts.get(manuscripts.size() - 1);
    DiagnosticFactory factory = new DiagnosticFactory(last.source());
    Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    List<LintContext> contexts = new ArrayList<>();
    for (Manuscript manuscript : manuscripts) {
      prepare(manuscript.language(), plan);
      for (LintContext context : parser.contexts(manuscript, plan.precedents(), plan.organ())) {
        visit(context, plan, factory, gathered);
        contexts.add(context);
      }
    }
    SuppressionFinder suppressions =
        new SuppressionFinder(plan, gathered.failures(), factory, gathered.diagnostics()::add);
    suppressions.comments(last);
    suppressions.entries(input.suppressions(), manuscripts, contexts);
    gathered.diagnostics().sort(Diagnostic.ORDER);
    DocumentReport report =
        new DocumentReport(last.source().name(), last.language(), gathered.diagnostics());
    return new DocumentResult(
        Optional.of(report),
        Optional.empty(),
        gathered.failures(),
        gathered.facts(),
        suppressions.found());
  }

  /** Lets rules get ready for a language beside the parsing of its first text. */
  private void prepare(String language, Plan plan) {
    if (plan.prepared().add(language)) {
      List<Active<Rule>> rules = plan.rules();
      HeadStart.of(() -> rules.forEach(active -> active.rule().prepare(language)));
    }
  }

  private void visit(LintContext context, Plan plan, DiagnosticFactory factory, Gathered gathered) {
    List<Active<Rule>> rules = plan.rules();
    List<Outcome> outcomes = runAll(rules, context, plan.crew());
    for (int i = 0; i < rules.size(); i++) {
      Active<Rule> active = rules.get(i);
      for (Finding finding : outcomes.get(i).findings()) {
        gathered
            .diagnostics()
            .add(factory.make(active.info(), active.severity(), finding, List.of()));
      }
      outcomes.get(i).failure().ifPresent(gathered.failures()::add);
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

  private static List<Outcome> runAll(List<Active<Rule>> rules, LintContext context, Crew crew) {
    Outcome[] outcomes = new Outcome[rules.size()];
    crew.share(
        rules.size(),
        () -> {
          LintContext own = context.forAnotherThread();
          return i -> outcomes[i] = run(rules.get(i), own);
        });
    return List.of(outcomes);
  }

  private static Outcome run(Active<Rule> active, LintContext context) {
    Optional<RuleFailure> failure = Optional.empty();
    try {
      context.serve(active.numbers());
      active.rule().check(context);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      failure = Optional.of(failure(active.info(), context.source().name(), e));
    }
    return new Outcome(context.takeFindings(), failure);
  }

  private static Optional<Collected<?>> collect(
      Active<CollectionRule<?>> active, LintContext context, List<RuleFailure> failures) {
    String path = context.source().name();
    try {
      context.serve(active.numbers());
      return active
          .rule()
          .collect(context)
          .map(facts -> new Collected<>(path, context.language(), facts));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      failures.add(failure(active.info(), path, e));
      return Optional.empty();
    }
  }

  private static void compareAll(
      List<DocumentInput> inputs,
      List<DocumentResult> visits,
      Plans plans,
      int threads,
      Comparison comparison) {
    List<Active<CollectionRule<?>>> rules = List.copyOf(plans.comparing());
    Findings[] findings = new Findings[rules.size()];
    try (Crew crew = inputs.size() == 1 ? Crew.ALONE : Crew.of(threads)) {
      crew.share(
          rules.size(),
          () ->
              i -> {
                List<Collected<?>> facts = plans.facts(rules.get(i), inputs, visits);
                findings[i] = compare(rules.get(i), facts, plans, comparison);
              });
    }
    List.of(findings).forEach(comparison::add);
  }

  @SuppressWarnings("unchecked") // the facts came from rules of this id
  private static Findings compare(
      Active<CollectionRule<?>> active,
      List<Collected<?>> facts,
      Plans plans,
      Comparison comparison) {
    CollectionRule<Object> rule = (CollectionRule<Object>) active.rule();
    List<Collected<Object>> all = new ArrayList<>();
    facts.forEach(fact -> all.add((Collected<Object>) fact));
    return comparison.run(
        active.info(),
        path -> plans.severity(active.info(), path),
        report -> rule.compare(all, report));
  }

  static RuleFailure failure(RuleInfo rule, String path, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new RuleFailure(rule.id(), path, cause + place);
  }
}
