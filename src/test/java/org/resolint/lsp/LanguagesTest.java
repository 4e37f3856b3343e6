package org.resolint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  /** Outside of the basic plane, so that it takes two units of UTF-16 and four bytes. */
  private static final String ASTRAL = "\uD835\uDC9C";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | الجمعية العامة،        | 1 - تكرر تأكيد أهمية المنارات 70/1/ب ؛       | 2 - تقرر أن تبقي المسألة قيد نظرها.
          zh | 大会，                  | 1. 重申灯塔的重要性;                            | 2. 决定继续处理此案。
          en | The General Assembly,  | 1. Reaffirms the the importance of lighthouses; | 2. Decides to remain seized of the matter.
          fr | L’Assemblée générale,  | 1. Réaffirme l’importence des phares ;           | 2. Décide de rester saisie de la question.
          ru | Генеральная Ассамблея, | 1. подтверждает важность маяковв;               | 2. постановляет продолжать рассмотрение этого вопроса.
          es | La Asamblea General,   | 1. Reafirma la importancia de los farros;       | 2. Decide seguir examinando la cuestión.
          """)
  void what_is_said_stands_where_it_belongs_in_every_language(
      String language, String formula, String first, String second) {
    String name = "draft." + language + ".txt";
    String uri = Client.uri(folder.resolve(name));
    String text = formula + "\n\n" + first + "\n\n" + second + "\n";
    try (Client client = new Client()) {
      client.initialize(folder, LanguagesTest::countingBytes);
      client.open(uri, text);
      assertSame(client.diagnostics(uri, 1), name, text);
      int column = first.substring(0, 3).getBytes(StandardCharsets.UTF_8).length;
      client.change(uri, 2, Client.range(2, column, column), ASTRAL + " ");
      String longer =
          text.replace(first, first.substring(0, 3) + ASTRAL + " " + first.substring(3));
      assertSame(client.diagnostics(uri, 2), name, longer);
      client.change(uri, 3, Client.range(2, column, column + 5), "");
      assertSame(client.diagnostics(uri, 3), name, text);
    }
  }

  private static void countingBytes(ClientCapabilities capabilities) {
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of("utf-8", "utf-16"));
    capabilities.setGeneral(general);
  }

  /** Compares with a fresh check, whose columns are those of UTF-16. */
  private void assertSame(List<Diagnostic> told, String name, String text) {
    String[] lines = text.split("\n", -1);
    for (Diagnostic diagnostic : told) {
      Range range = diagnostic.getRange();
      range.getStart().setCharacter(units(lines, range.getStart()));
      range.getEnd().setCharacter(units(lines, range.getEnd()));
    }
    assertThat(RandomEdits.told(told))
        .isNotEmpty()
        .isEqualTo(RandomEdits.checked(folder, name, text));
  }

  private static int units(String[] lines, Position position) {
    byte[] bytes = lines[position.getLine()].getBytes(StandardCharsets.UTF_8);
    return new String(bytes, 0, position.getCharacter(), StandardCharsets.UTF_8).length();
  }
}
