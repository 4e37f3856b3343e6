package org.resolint.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolint.core.engine.FailOn;
import org.resolint.core.report.ComparisonFormat;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.StructureFormat;
import org.resolint.core.text.SimilarNames;
import org.resolint.glossary.format.TermbaseFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values that users name: turns names into values, and says which names there are. */
abstract class Names<T> implements ITypeConverter<T>, Iterable<String> {
  private final List<String> names;
  private final Function<String, Optional<T>> values;

  private Names(List<String> names, Function<String, Optional<T>> values) {
    this.names = names;
    this.values = values;
  }

  static final class Formats extends Names<ReportFormat> {
    Formats() {
      super(ReportFormat.names(), ReportFormat::named);
    }
  }

  static final class Structures extends Names<StructureFormat> {
    Structures() {
      super(StructureFormat.names(), StructureFormat::named);
    }
  }

  static final class Comparisons extends Names<ComparisonFormat> {
    Comparisons() {
      super(ComparisonFormat.names(), ComparisonFormat::named);
    }
  }

  static final class FailOns extends Names<FailOn> {
    FailOns() {
      super(FailOn.names(), FailOn::named);
    }
  }

  static final class Outputs extends Names<OutputForm> {
    Outputs() {
      super(OutputForm.names(), OutputForm::named);
    }
  }

  static final class TermbaseFormats extends Names<TermbaseFormat> {
    TermbaseFormats() {
      super(TermbaseFormat.names(), TermbaseFormat::named);
    }
  }

  /** Of the formats of termbases, those that suggestions come in. */
  static final class TermbaseTexts extends Names<TermbaseFormat> {
    private static final List<String> NAMES = List.of("yaml", "json");

    TermbaseTexts() {
      super(NAMES, name -> TermbaseFormat.named(name).filter(format -> NAMES.contains(name)));
    }
  }

  /** The names, for shells that complete them. */
  @Override
  public Iterator<String> iterator() {
    return names.iterator();
  }

  @Override
  public T convert(String name) {
    return values
        .apply(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of "
                        + String.join(", ", names)
                        + ", found '"
                        + name
                        + "'"
                        + SimilarNames.question(name, names)));
  }
}
