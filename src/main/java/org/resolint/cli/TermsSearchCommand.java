package org.resolint.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.format.TermbaseFormat;
import org.resolint.rules.terminology.TermSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolint terms search}: looks concepts up. */
@Command(
    name = "search",
    description = "Look concepts up by a word of their terms, in any form.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class TermsSearchCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "WORD", description = "A word, a part of one, or several.")
  private String word = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Termbases to look into; else the one that ships and the configuration's.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final TermbaseChoice choice = new TermbaseChoice();

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "Look at the terms of this language alone.")
  private @Nullable String language;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Names.Outputs.class,
      completionCandidates = Names.Outputs.class,
      description = "text (default) or json, which is a termbase.")
  private OutputForm format = OutputForm.TEXT;

  TermsSearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    if (word.isBlank()) {
      throw new ConfigurationException("nothing to look for; name a word");
    }
    Termbase all = choice.read(paths, session);
    Termbase found = TermSearch.find(all, word, Optional.ofNullable(language));
    if (format == OutputForm.JSON) {
      session.writeBytes(null, out -> TermbaseFormat.JSON.write(found, out));
    } else {
      for (Concept concept : found.concepts()) {
        write(concept, session.out());
      }
    }
    if (found.concepts().isEmpty()) {
      session.say("no concept for '" + word + "'");
    }
    return ExitCode.CLEAN;
  }

  private static void write(Concept concept, Writer out) throws IOException {
    out.write(concept.id() + (concept.definition().isEmpty() ? "" : ": " + concept.definition()));
    out.write('\n');
    for (Term term : concept.terms()) {
      String details = details(term);
      out.write("  %-3s %s%s\n".formatted(term.language(), term.text(), details));
    }
  }

  private static String details(Term term) {
    List<String> details = new ArrayList<>();
    if (term.status() != AdministrativeStatus.PREFERRED) {
      details.add(term.status().name().toLowerCase(Locale.ROOT));
    }
    Scope scope = term.scope();
    details.addAll(scope.organs());
    scope.places().forEach(place -> details.add(place.name().toLowerCase(Locale.ROOT)));
    add(details, "from ", scope.validFrom());
    add(details, "until ", scope.validUntil());
    return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
  }

  private static void add(List<String> details, String word, @Nullable LocalDate day) {
    if (day != null) {
      details.add(word + day);
    }
  }
}
