package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.engine.Location;
import org.resolint.core.text.Source;

class PlacesTest {
  @Test
  void lines_have_the_hashes_that_github_gives_them() {
    assertThat(LineHashes.of("")).containsExactly("c129715d7a2bc9a3:1");
    assertThat(LineHashes.of(" a\nb\n  \t\tc\n d"))
        .containsExactly(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");
  }

  @Test
  void hashes_are_the_same_whatever_ends_a_line_and_counted_where_lines_are_alike() {
    assertThat(LineHashes.of("a\r\nb\rc\n")).isEqualTo(LineHashes.of("a\nb\nc\n")).hasSize(4);
    String lines = ("x".repeat(100) + "\n").repeat(2) + "x".repeat(100);
    assertThat(LineHashes.of(lines)).extracting(hash -> hash.split(":")[1]).contains("2");
  }

  @Test
  void columns_count_bytes_of_utf8_in_long_lines_too() {
    String text = "й\r\n" + "aй河😀".repeat(500);
    Source source = Source.of("a.md", text);
    ByteColumns columns = new ByteColumns(source);
    for (int at = 3; at <= text.length(); at += 5) {
      String before = text.substring(3, at);
      assertThat(columns.of(Location.of(source, at)))
          .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length + 1);
    }
    assertThat(columns.has(new Location(2, 9000, 9000))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a b.md, a%20b.md, true",
    "./a/../b.md, b.md, true",
    "a/./b..md, a/b..md, true",
    "../a.md, ../a.md, false",
    "a/../../b.md, ../b.md, false",
    "..a/b.md, ..a/b.md, true",
    "/x/../y/ж, file:///y/%D0%B6, false",
    "C:/a b.md, file:///C:/a%20b.md, false",
    "<stdin>, %3Cstdin%3E, true",
    "a:b%#?.md, a%3Ab%25%23%3F.md, true"
  })
  void paths_become_references_without_detours(String path, String uri, boolean within) {
    assertThat(PathUri.of(path)).isEqualTo(uri);
    assertThat(PathUri.isWithin(path)).isEqualTo(within);
  }
}
