package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares each format with a file. {@code -Dresolint.golden=write} writes the files anew. */
class GoldenReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void each_format_writes_what_it_did(ReportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.writer(GoldenSample.options()).write(GoldenSample.report(), out);
    Path golden = FOLDER.resolve("report." + format);
    if ("write".equals(System.getProperty("resolint.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
  }
}
