package org.resolint.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.FixApplier;
import org.resolint.core.engine.LintReport;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.text.Span;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;

/** What a client can do about what was found. */
final class CodeActions {
  /** The kind of the action that makes all safe fixes. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".resolint";

  /** Each round may make room for fixes that overlapped those before. */
  private static final int MOST_ROUNDS = 10;

  private final ClientTraits client;
  private final DiagnosticForm form;

  CodeActions(ClientTraits client, DiagnosticForm form) {
    this.client = client;
    this.form = form;
  }

  /**
   * The actions for a part of a text.
   *
   * @param kinds the kinds that are wanted, or null for those that a client offers at the place
   */
  List<Either<Command, CodeAction>> at(Checked checked, Span part, @Nullable List<String> kinds) {
    List<CodeAction> actions = new ArrayList<>();
    if (kinds == null || isWanted(CodeActionKind.QuickFix, kinds)) {
      checked.diagnostics().stream()
          .filter(found -> touches(found, part))
          .forEach(found -> actions.addAll(mending(found, checked)));
      actions.addAll(suppressing(checked, part));
    }
    if (kinds != null && isWanted(FIX_ALL, kinds)) {
      actions.addAll(fixAll(checked));
    }
    List<Either<Command, CodeAction>> answer = new ArrayList<>();
    actions.forEach(action -> answer.add(Either.forRight(action)));
    return answer;
  }

  private static boolean isWanted(String kind, List<String> kinds) {
    return kinds.stream()
        .anyMatch(
            wanted -> wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + "."));
  }

  private static boolean touches(Diagnostic found, Span part) {
    return found.start().offset() <= part.end() && part.start() <= found.end().offset();
  }

  private List<CodeAction> mending(Diagnostic found, Checked checked) {
    List<CodeAction> actions = new ArrayList<>();
    Fix fix = found.fix();
    if (fix != null) {
      CodeAction action = action(fix.title(), fix.edits(), found, checked);
      action.setIsPreferred(fix.safety() == Fix.Safety.SAFE);
      actions.add(action);
    }
    Span span = new Span(found.start().offset(), found.end().offset());
    for (String suggestion : found.suggestions()) {
      List<Edit> edits = List.of(new Edit(span, suggestion));
      if (fix == null || !fix.edits().equals(edits)) {
        actions.add(action("Replace with '" + suggestion + "'", edits, found, checked));
      }
    }
    return actions;
  }

  /** One action for all findings of a rule in a paragraph. */
  private List<CodeAction> suppressing(Checked checked, Span part) {
    List<Diagnostic> all =
        checked.diagnostics().stream().filter(found -> touches(found, part)).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Optional<Suppressing> suppressing = Suppressing.in(checked.resolutions());
    Map<Edit, CodeAction> actions = new LinkedHashMap<>();
    for (Diagnostic found : all) {
      suppressing
          .flatMap(comments -> comments.edit(found))
          .ifPresent(
              edit ->
                  actions.computeIfAbsent(
                      edit,
                      only ->
                          action(
                              "Suppress " + found.rule() + " here",
                              List.of(only),
                              found,
                              checked)));
    }
    return List.copyOf(actions.values());
  }

  private CodeAction action(String title, List<Edit> edits, Diagnostic found, Checked checked) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(form.one(found, checked)));
    action.setEdit(Changes.of(checked.text(), edits, client));
    return action;
  }

  private List<CodeAction> fixAll(Checked checked) {
    String before = checked.text().text();
    String after = before;
    List<Diagnostic> diagnostics = checked.diagnostics();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String fixed = FixApplier.apply(after, safe(diagnostics));
      if (fixed.equals(after)) {
        break;
      }
      after = fixed;
      diagnostics = lint(after, checked);
    }
    if (after.equals(before)) {
      return List.of();
    }
    CodeAction action = new CodeAction("Make all safe fixes");
    action.setKind(FIX_ALL);
    action.setEdit(Changes.of(checked.text(), Changes.between(before, after), client));
    return List.of(action);
  }

  private static List<Fix> safe(List<Diagnostic> diagnostics) {
    List<Fix> fixes = new ArrayList<>();
    for (Diagnostic found : diagnostics) {
      if (found.fix() != null && found.fix().safety() == Fix.Safety.SAFE) {
        fixes.add(found.fix());
      }
    }
    return fixes;
  }

  private static LintReport lint(String name, String text, Workspace workspace)
      throws ConfigurationException {
    List<DocumentInput> inputs = List.of(workspace.document(name, text));
    return workspace.lint(new Documents(inputs, List.of(), List.of()), 1, path -> {});
  }

  private static List<Diagnostic> lint(String text, Checked checked) {
    Project project = checked.project();
    String name = project.input(checked.text()).path();
    LintReport report = UnsoundProject.guard(() -> lint(name, text, project.workspace()));
    return report.documents().stream()
        .map(DocumentReport::diagnostics)
        .findFirst()
        .orElse(List.of());
  }
}
