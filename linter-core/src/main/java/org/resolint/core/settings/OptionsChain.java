package org.resolint.core.settings;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file with all that it builds on, weakest first. Not thread-safe: it remembers
 * what it made, so that files of which the same holds share one object.
 */
final class OptionsChain {
  /** The longest row of files each of which builds on the next. */
  private static final int LONGEST = 64;

  private final List<FileOptions> files;
  private final List<FileOptions.ForFiles> overrides;
  private final List<SuppressionChoice> suppressions;
  private final BitSet used = new BitSet();
  private final BitSet usedSuppressions = new BitSet();
  private final Map<BitSet, Options> merged = new HashMap<>();

  private OptionsChain(List<FileOptions> files) {
    this.files = List.copyOf(files);
    this.overrides = files.stream().flatMap(file -> file.overrides().stream()).toList();
    this.suppressions =
        files.stream().flatMap(file -> file.options().suppressions().stream()).toList();
  }

  /** Nothing said. */
  static OptionsChain none() {
    return new OptionsChain(List.of());
  }

  /**
   * Reads a file and all that it builds on.
   *
   * @param names how messages call files
   * @param reached told of each file before it is read, whether it is there or not
   * @throws ConfigurationException if one of them cannot be read, says something that has no
   *     meaning, or builds on itself
   */
  static OptionsChain read(Path file, FileNames names, Consumer<Path> reached)
      throws ConfigurationException {
    Reading reading = new Reading(names, reached);
    reading.add(new Place(file.toAbsolutePath().normalize(), ""), null);
    return new OptionsChain(reading.files);
  }

  /** How messages call files. */
  interface FileNames {
    String of(Path file);
  }

  /** A file, or a resource that is read from within the folder of a file. */
  private record Place(Path file, String resource) {}

  /** What holds for a file; the same object for all files of which the same holds. */
  Options of(Path file) {
    BitSet matching = new BitSet();
    for (int i = 0; i < overrides.size(); i++) {
      matching.set(i, overrides.get(i).matches(file));
    }
    used.or(matching);
    for (int i = usedSuppressions.nextClearBit(0);
        i < suppressions.size();
        i = usedSuppressions.nextClearBit(i + 1)) {
      usedSuppressions.set(i, suppressions.get(i).matches(file));
    }
    return merged.computeIfAbsent(matching, this::merge);
  }

  /** What holds where nothing is known of the file. */
  Options base() {
    return merged.computeIfAbsent(new BitSet(), this::merge);
  }

  /** All that the files say, of whichever files. */
  List<Options> said() {
    return Stream.concat(
            files.stream().map(FileOptions::options),
            overrides.stream().map(FileOptions.ForFiles::options))
        .toList();
  }

  private Options merge(BitSet matching) {
    Options options = Options.NONE;
    int place = 0;
    for (FileOptions file : files) {
      options = options.under(file.options());
      for (FileOptions.ForFiles override : file.overrides()) {
        options = matching.get(place++) ? options.under(override.options()) : options;
      }
    }
    return options;
  }

  /**
   * The first pattern of each override, and of each suppression that has one, that matched no file
   * asked for so far.
   */
  List<PathPattern> unused() {
    return patterns(i -> !used.get(i), i -> !usedSuppressions.get(i));
  }

  /** The first pattern of each of the others. */
  List<PathPattern> used() {
    return patterns(used::get, usedSuppressions::get);
  }

  private List<PathPattern> patterns(IntPredicate ofOverrides, IntPredicate ofSuppressions) {
    return Stream.concat(
            IntStream.range(0, overrides.size())
                .filter(ofOverrides)
                .mapToObj(i -> overrides.get(i).files().get(0)),
            IntStream.range(0, suppressions.size())
                .filter(ofSuppressions)
                .mapToObj(i -> suppressions.get(i).paths())
                .filter(paths -> !paths.isEmpty())
                .map(paths -> paths.get(0)))
        .toList();
  }

  private static final class Reading {
    private final FileNames names;
    private final Consumer<Path> reached;
    private final List<FileOptions> files = new ArrayList<>();
    private final Set<Place> done = new HashSet<>();
    private final List<Place> open = new ArrayList<>();

    private Reading(FileNames names, Consumer<Path> reached) {
      this.names = names;
      this.reached = reached;
    }

    private void add(Place place, @Nullable Placed written) throws ConfigurationException {
      if (open.contains(place)) {
        throw Objects.requireNonNull(written).error("extends itself: " + circle(place));
      }
      if (done.contains(place)) {
        return;
      }
      if (open.size() >= LONGEST) {
        throw Objects.requireNonNull(written)
            .error("is the end of " + LONGEST + " files that build on each other; take some away");
      }
      open.add(place);
      FileOptions options = read(place, written);
      for (Placed base : options.bases()) {
        add(place(base, place.file()), base);
      }
      open.remove(open.size() - 1);
      done.add(place);
      files.add(options);
    }

    private String circle(Place end) {
      List<String> way = new ArrayList<>();
      open.subList(open.indexOf(end), open.size()).forEach(each -> way.add(name(each)));
      way.add(name(end));
      return String.join(" → ", way);
    }

    private String name(Place place) {
      return place.resource().isEmpty()
          ? names.of(place.file())
          : Resources.PREFIX + place.resource();
    }

    private static Place place(Placed base, Path from) throws ConfigurationException {
      if (base.text().startsWith(Resources.PREFIX)) {
        String name = base.text().substring(Resources.PREFIX.length());
        return new Place(from, name.startsWith("/") ? name.substring(1) : name);
      }
      try {
        return new Place(from.resolveSibling(base.text()).normalize(), "");
      } catch (InvalidPathException e) {
        throw new ConfigurationException(
            base.place() + ": '" + base.text() + "' is no path: " + e.getReason(), e);
      }
    }

    private FileOptions read(Place place, @Nullable Placed written) throws ConfigurationException {
      if (!place.resource().isEmpty()) {
        return resource(place, Objects.requireNonNull(written));
      }
      reached.accept(place.file());
      if (written != null && !Files.exists(place.file())) {
        throw written.error("no such file: " + written.text());
      }
      return OptionsFile.read(place.file(), names.of(place.file()));
    }

    private FileOptions resource(Place place, Placed written) throws ConfigurationException {
      URL found = Resources.find(place.resource());
      if (found == null) {
        throw written.error("no such resource on the class path: " + place.resource());
      }
      if (Resources.isFolder(found, place.resource())) {
        throw written.error("a folder of the class path: " + place.resource());
      }
      try (InputStream in = found.openStream()) {
        return OptionsFile.read(in, place.file().resolveSibling(""), name(place));
      } catch (IOException e) {
        throw new ConfigurationException(
            written.place() + ": " + name(place) + " cannot be read: " + e.getMessage(), e);
      }
    }
  }
}
