package org.resolint.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Placed;
import org.resolint.glossary.Termbase;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose a configuration. */
final class ConfigurationOptions {
  @Mixin private final ConfigurationChoice choice = new ConfigurationChoice();

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "The language of all documents (ar, zh, en, fr, ru, es); else it is found out.")
  private @Nullable String language;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "How much to check: standard (default), or full, with the rules on grammar.")
  private @Nullable String profile;

  /** Takes an option if it is one of these. */
  boolean take(String name, PlainArguments arguments) {
    if (!name.equals("--lang")) {
      return choice.take(name, arguments);
    }
    language = arguments.value();
    return true;
  }

  /** Begins the check that the options describe. */
  Check check(Session session, List<String> select, List<String> ignore, CacheOptions cache)
      throws ConfigurationException {
    Optional<ResultStore> store = cache.store(session.terminal());
    return choice
        .builder(session)
        .options(
            Options.of(code(), placed(select, "--select"), placed(ignore, "--ignore"))
                .withProfile(profile == null ? null : new Placed(profile, "--profile")))
        .check(store, store.isEmpty() ? Optional.empty() : session.terminal().build());
  }

  /** Opens a workspace in which all documents are versions of one text. */
  Workspace openForComparing(Session session) throws ConfigurationException {
    Options options = Options.of(code(), List.of(), List.of());
    return choice.builder(session).options(options).comparing().open();
  }

  /** Opens a workspace without rules. */
  Workspace openForReading(Session session) throws ConfigurationException {
    Options options = Options.of(code(), List.of(), List.of());
    return choice.builder(session).options(options).withoutRules().open();
  }

  /** The termbase that {@code check} goes by. */
  Termbase termbase(Session session) throws ConfigurationException {
    return choice.builder(session).termbase();
  }

  private @Nullable Placed code() {
    return language == null ? null : new Placed(language, "--lang");
  }

  private static List<Placed> placed(List<String> names, String option) {
    return names.stream().map(name -> new Placed(name.strip(), option)).toList();
  }
}
