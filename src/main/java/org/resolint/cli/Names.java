package org.resolint.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolint.core.engine.FailOn;
import org.resolint.core.report.ComparisonFormat;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.StructureFormat;
import org.resolint.core.settings.SimilarNames;
import org.resolint.glossary.format.TermbaseFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the names that users write into values, and says which names there are. */
final class Names {
  private Names() {}

  static final class Formats implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
      return value(name, ReportFormat.names(), ReportFormat::named);
    }
  }

  static final class Structures implements ITypeConverter<StructureFormat> {
    @Override
    public StructureFormat convert(String name) {
      return value(name, StructureFormat.names(), StructureFormat::named);
    }
  }

  static final class Comparisons implements ITypeConverter<ComparisonFormat> {
    @Override
    public ComparisonFormat convert(String name) {
      return value(name, ComparisonFormat.names(), ComparisonFormat::named);
    }
  }

  static final class FailOns implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String name) {
      return value(name, FailOn.names(), FailOn::named);
    }
  }

  static final class Outputs implements ITypeConverter<OutputForm> {
    @Override
    public OutputForm convert(String name) {
      return value(name, OutputForm.names(), OutputForm::named);
    }
  }

  static final class TermbaseFormats implements ITypeConverter<TermbaseFormat> {
    @Override
    public TermbaseFormat convert(String name) {
      return value(name, TermbaseFormat.names(), TermbaseFormat::named);
    }
  }

  /** Of the formats of termbases, those that suggestions come in. */
  static final class TermbaseTexts implements ITypeConverter<TermbaseFormat> {
    @Override
    public TermbaseFormat convert(String name) {
      List<String> names = List.of("yaml", "json");
      return value(
          name, names, wanted -> TermbaseFormat.named(wanted).filter(f -> names.contains(wanted)));
    }
  }

  private static <T> T value(
      String name, List<String> names, Function<String, Optional<T>> values) {
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
