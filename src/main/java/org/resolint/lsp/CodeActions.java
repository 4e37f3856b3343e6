package org.resolint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.text.Span;
import org.resolint.rules.fixing.FixedDocument;
import org.resolint.rules.fixing.Fixer;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;

/** What a client can do about what was found. */
final class CodeActions {
  /** The kind of the action that makes all safe fixes. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".resolint";

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

  private CodeAction action(String title, List<Edit> edits, Diagnostic found, Checked checked) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(form.one(found, checked)));
    action.setEdit(Changes.of(checked.text(), edits, client));
    return action;
  }

  private List<CodeAction> fixAll(Checked checked) {
    Project project = checked.project();
    String name = project.input(checked.text()).path();
    String before = checked.text().text();
    Optional<String> after = UnsoundProject.guard(() -> fixed(name, before, project.workspace()));
    return after.map(text -> replacing(text, checked)).stream().toList();
  }

  private static Optional<String> fixed(String name, String text, Workspace workspace)
      throws ConfigurationException {
    List<DocumentInput> alone = List.of(workspace.document(name, text));
    Fixer fixer = new Fixer(Fix.Safety.SAFE, documents -> workspace.lint(documents, 1, path -> {}));
    return fixer.plan(new Documents(alone, List.of(), List.of())).fixed().stream()
        .map(FixedDocument::text)
        .findFirst();
  }

  private CodeAction replacing(String after, Checked checked) {
    CodeAction action = new CodeAction("Make all safe fixes");
    action.setKind(FIX_ALL);
    action.setEdit(
        Changes.of(checked.text(), Changes.between(checked.text().text(), after), client));
    return action;
  }
}
