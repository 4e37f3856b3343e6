package org.resolint.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Placed;
import picocli.CommandLine.Option;

/** The options that say which rules run. */
final class RuleOptions {
  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "Run only these rules or packs.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "Do not run these rules or packs.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "How much to check: standard (default), or full, with the rules on grammar.")
  private @Nullable String profile;

  /** What they say, with the language of all documents. */
  Options options(@Nullable Placed language) {
    return Options.of(language, placed(select, "--select"), placed(ignore, "--ignore"))
        .withProfile(profile == null ? null : new Placed(profile, "--profile"));
  }

  private static List<Placed> placed(List<String> names, String option) {
    return names.stream().map(name -> new Placed(name.strip(), option)).toList();
  }
}
