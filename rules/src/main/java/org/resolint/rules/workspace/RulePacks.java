package org.resolint.rules.workspace;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.RulePackProvider;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options.RuleSource;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.SimilarNames;
import org.resolint.rules.pattern.PatternFile;

/** Loads the rule packs that options name. */
final class RulePacks {
  private static final String JAR = ".jar";

  private final Set<String> names = new HashSet<>();
  private final List<RulePack> loaded = new ArrayList<>();

  private RulePacks(List<RulePack> others) {
    others.forEach(pack -> names.add(pack.name()));
    names.add(PatternFile.PACK);
  }

  /**
   * The packs, each once, in the order of the options.
   *
   * @param others the packs that there are already
   * @throws ConfigurationException if there is no such pack, it cannot be made, or its rules cannot
   *     run beside the others
   */
  static List<RulePack> load(List<RuleSource> sources, List<RulePack> others)
      throws ConfigurationException {
    RulePacks packs = new RulePacks(others);
    Set<String> done = new HashSet<>();
    for (RuleSource source : sources) {
      Placed written = source.written();
      boolean isJar = written.text().toLowerCase(Locale.ROOT).endsWith(JAR);
      if (!done.add(isJar ? source.folder() + "/" + written.text() : written.text())) {
        continue;
      }
      if (isJar) {
        packs.add(jar(source.folder(), written), written);
      } else {
        packs.add(List.of(named(written)), written);
      }
    }
    return packs.loaded;
  }

  private static List<RulePack> jar(Path folder, Placed written) throws ConfigurationException {
    ClassLoader loader = loader(folder, written);
    List<RulePack> packs = new ArrayList<>();
    for (RulePackProvider provider : providers(loader, written)) {
      // Those of the class path are found as well.
      if (loader.equals(provider.getClass().getClassLoader())) {
        packs.add(pack(provider, written));
      }
    }
    if (packs.isEmpty()) {
      throw written.error(
          written.text()
              + " holds no rule pack; expected META-INF/services/"
              + RulePackProvider.class.getName());
    }
    return packs;
  }

  /** Stays open: rules load their classes when they run. */
  private static ClassLoader loader(Path folder, Placed written) throws ConfigurationException {
    try {
      Path file = folder.resolve(written.text()).normalize();
      if (!Files.isRegularFile(file)) {
        throw written.error("no such rule pack: " + written.text());
      }
      URL[] place = {file.toUri().toURL()};
      return new URLClassLoader(place, RulePackProvider.class.getClassLoader());
    } catch (InvalidPathException | MalformedURLException e) {
      String problem = "'" + written.text() + "' is no path: " + e.getMessage();
      throw new ConfigurationException(written.place() + ": " + problem, e);
    }
  }

  private static RulePack named(Placed written) throws ConfigurationException {
    Set<String> found = new TreeSet<>();
    ClassLoader loader = Objects.requireNonNull(RulePackProvider.class.getClassLoader());
    for (RulePackProvider provider : providers(loader, written)) {
      RulePack pack = pack(provider, written);
      if (pack.name().equals(written.text())) {
        return pack;
      }
      found.add(pack.name());
    }
    String question = SimilarNames.question(written.text(), found);
    String hint = question.isEmpty() ? "; name a jar, such as 'tools/pack.jar'" : question;
    throw written.error("no rule pack '" + written.text() + "' on the class path" + hint);
  }

  private static List<RulePackProvider> providers(ClassLoader loader, Placed written)
      throws ConfigurationException {
    List<RulePackProvider> providers = new ArrayList<>();
    try {
      Iterator<RulePackProvider> found =
          ServiceLoader.load(RulePackProvider.class, loader).iterator();
      while (found.hasNext()) {
        providers.add(found.next());
      }
      return providers;
    } catch (ServiceConfigurationError | LinkageError e) {
      throw broken(written, e.getCause() == null ? e : e.getCause());
    }
  }

  private static RulePack pack(RulePackProvider provider, Placed written)
      throws ConfigurationException {
    try {
      return Objects.requireNonNull(provider.pack(), "there is no pack");
    } catch (RuntimeException | LinkageError e) {
      throw broken(written, e);
    }
  }

  private static ConfigurationException broken(Placed written, Throwable cause) {
    String what = cause.toString().lines().findFirst().orElse("");
    return new ConfigurationException(
        written.place() + ": the rule pack " + written.text() + " cannot be loaded: " + what,
        cause);
  }

  private void add(List<RulePack> packs, Placed written) throws ConfigurationException {
    for (RulePack pack : packs) {
      if (!names.add(pack.name())) {
        throw written.error(
            "the rule pack " + written.text() + " has the name of another, '" + pack.name() + "'");
      }
      check(pack, written);
      loaded.add(pack);
    }
  }

  private static void check(RulePack pack, Placed written) throws ConfigurationException {
    try {
      for (RuleInfo info : Registry.of(List.of(pack)).infos()) {
        if (!info.id().startsWith(pack.name() + "/")) {
          throw written.error(
              "the rule "
                  + info.id()
                  + " does not begin with the name of its pack, "
                  + pack.name());
        }
      }
    } catch (IllegalArgumentException e) {
      String problem = "the rule pack " + written.text() + " is unsound: " + e.getMessage();
      throw new ConfigurationException(written.place() + ": " + problem, e);
    }
  }
}
