package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {
  @TempDir private Path folder;
  private Runner runner;

  @BeforeEach
  void begin() {
    runner = Runner.of(folder, WordFixes.PACK);
  }

  private int run(String... args) {
    runner = Runner.of(folder, WordFixes.PACK);
    return runner.run(args);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void safe_fixes_are_made_and_what_remains_is_reported() throws IOException {
    Path draft = write("draft.md", "1. Invites teh States, maybe teh others;\n");
    int code = run("check", "--fix", "-f", "concise", "draft.md");
    assertThat(draft).hasContent("1. Invites the States, maybe the others;\n");
    assertThat(runner.out())
        .isEqualTo("draft.md:1:24: warning: 'maybe' stands here [word/vague]\n");
    assertThat(runner.err()).isEqualTo("resolint: made 2 fixes in 1 document\n");
    assertThat(code).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void unsafe_fixes_are_made_when_they_are_asked_for() throws IOException {
    Path draft = write("draft.md", "maybe teh\n");
    run("check", "--fix", "--unsafe-fixes");
    assertThat(draft).hasContent("surely the\n");
  }

  @Test
  void fixing_goes_on_until_nothing_is_left_and_the_second_time_changes_nothing()
      throws IOException {
    Path draft = write("draft.md", "teteheh [teh] stop;\n");
    run("check", "--fix");
    assertThat(draft).hasContent("the\nthe (the) stop,\n");
    run("check", "--fix");
    assertThat(draft).hasContent("the\nthe (the) stop,\n");
    assertThat(runner.err()).isEqualTo("resolint: nothing fixed\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"black teh", "white teh", "grow teh"})
  void fixes_that_undo_each_other_leave_the_document_alone(String text) throws IOException {
    Path draft = write("draft.md", text);
    write("other.md", "teh");
    assertThat(run("check", "--fix")).isEqualTo(ExitCode.FINDINGS);
    assertThat(draft).hasContent(text);
    assertThat(folder.resolve("other.md")).hasContent("the");
    assertThat(runner.err())
        .contains("draft.md: not fixed: its fixes undo each other; fix it by hand");
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "windows-1251, ''",
    "windows-1252, ''",
    "GB18030, ''"
  })
  void encoding_mark_and_line_ends_stay(String charset, String mark) throws IOException {
    String words =
        switch (charset) {
          case "windows-1251" -> "Генеральная Ассамблея, ссылаясь на свои решения";
          case "GB18030" -> "大会，回顾其以往各项决议";
          default -> "L’Assemblée générale, rappelant ses décisions à ce sujet";
        };
    String text = mark + words + ",\r\n teh \r\n\r\n" + words + " teteheh\rend\t\n\fteh";
    Path draft = folder.resolve("draft.txt");
    Files.write(draft, text.getBytes(Charset.forName(charset)));
    run("check", "--fix", "--fail-on", "never");
    String fixed = text.replace("teteheh", "the\r\nthe").replace("teh", "the");
    assertThat(Files.readAllBytes(draft)).isEqualTo(fixed.getBytes(Charset.forName(charset)));
  }

  @Test
  void what_the_charset_has_not_is_left_out_with_a_message() throws IOException {
    Path draft = folder.resolve("draft.txt");
    Charset charset = Charset.forName("windows-1251");
    Files.write(draft, "Генеральная Ассамблея, teh dragon".getBytes(charset));
    assertThat(run("check", "--fix")).isEqualTo(ExitCode.FINDINGS);
    assertThat(Files.readString(draft, charset)).isEqualTo("Генеральная Ассамблея, the dragon");
    assertThat(runner.err())
        .contains(
            "draft.txt: 'Write '龙'' is left out: windows-1251 has not all of its characters;"
                + " save the file as UTF-8");
  }

  @Test
  void permissions_stay_and_links_are_followed() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path draft = write("real/draft.md", "teh");
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr--r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real/draft.md"));
    run("check", "--fix", "link.md");
    assertThat(link).isSymbolicLink();
    assertThat(draft).hasContent("the");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
        .isEqualTo("rwxr--r--");
    try (Stream<Path> files = Files.list(draft.getParent())) {
      assertThat(files).containsExactly(draft);
    }
  }

  @Test
  void a_read_only_file_stays_and_the_others_are_fixed() throws IOException {
    Path draft = write("a.md", "teh");
    Path other = write("b.md", "teh");
    assertThat(draft.toFile().setWritable(false, false)).isTrue();
    assertThat(run("check", "--fix", "-f", "concise")).isEqualTo(ExitCode.USAGE);
    assertThat(draft).hasContent("teh");
    assertThat(other).hasContent("the");
    assertThat(runner.out()).startsWith("a.md:1:1: error").hasLineCount(1);
    assertThat(runner.err())
        .isEqualTo(
            """
            resolint: a.md: not fixed: the file is read-only
            resolint: made 1 fix in 1 document
            """);
  }

  @Test
  void standard_input_is_fixed_onto_standard_output() {
    runner.input("\uFEFFteh maybe\r\n");
    assertThat(runner.run("check", "--fix", "-", "-f", "concise")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.out()).isEqualTo("\uFEFFthe maybe\r\n");
    assertThat(runner.err())
        .contains("<stdin>:1:5: warning: 'maybe' stands here [word/vague]\n", "made 1 fix");
  }

  @Test
  void what_cannot_be_read_from_standard_input_passes_through() {
    byte[] bytes = {0, 1, 2, 3, 0, (byte) 0xFF};
    runner.input(bytes);
    assertThat(runner.run("check", "--fix", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.bytes()).isEqualTo(bytes);
  }

  @Test
  void a_diff_changes_nothing_and_fails_by_what_is_found() throws IOException {
    Path draft = write("a b/draft é.md", "one\nteh\nthree\nfour\nfive");
    assertThat(run("check", "--diff")).isEqualTo(ExitCode.FINDINGS);
    assertThat(draft).hasContent("one\nteh\nthree\nfour\nfive");
    assertThat(runner.out())
        .isEqualTo(
            """
            --- a/a b/draft é.md\t
            +++ b/a b/draft é.md\t
            @@ -1,5 +1,5 @@
             one
            -teh
            +the
             three
             four
             five
            \\ No newline at end of file
            """);
    assertThat(runner.err()).isEqualTo("resolint: would make 1 fix in 1 document\n");
    assertThat(run("check", "--diff", "--fail-on", "never")).isEqualTo(ExitCode.CLEAN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --unsafe-fixes | --unsafe-fixes: expected --fix or --diff beside it
          check --diff -f json | --format: standard output takes the --diff; give the format an --output-file
          """)
  void options_that_do_not_go_together_are_refused(String command, String message)
      throws IOException {
    write("draft.md", "teh");
    assertThat(run(command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).isEqualTo("resolint: " + message + "\n");
    assertThat(folder.resolve("draft.md")).hasContent("teh");
  }

  @Test
  void aligned_text_keeps_its_markup_and_its_source() throws IOException {
    String before =
        """
        <?xml version="1.0"?>
        <xliff version="1.2"><file source-language="en" target-language="fr" datatype="plaintext" original="teh">
        <body><trans-unit id="teh"><source>teh source</source>
        <target>teh &amp; <g id="teh">teh</g> te<x id="1"/>h [a<x id="2"/>] <![CDATA[teh]]><!-- teh --></target></trans-unit></body>
        </file></xliff>
        """;
    Path draft = write("draft.xlf", before);
    run("check", "--fix", "--fail-on", "never");
    String after =
        before
            .replace("<target>teh", "<target>the")
            .replace(">teh</g>", ">the</g>")
            .replace("[a", "(a")
            .replace("/>] ", "/>) ");
    assertThat(Files.readString(draft).replace("<![CDATA[the]]>", "<![CDATA[teh]]>"))
        .isEqualTo(after);
  }

  @Test
  void two_documents_of_one_name_are_not_mixed_up() throws IOException {
    Path draft = write("draft.md", "teh");
    runner.input("quite another text, teh");
    runner.run("check", "--fix", "draft.md", "-", "--stdin-filename", "draft.md");
    assertThat(draft).hasContent("teh");
    assertThat(runner.out()).isEqualTo("quite another text, teh");
    assertThat(runner.err()).contains("draft.md: not fixed: two documents have this name");
  }

  @Test
  void leftovers_of_a_crash_are_no_documents() throws IOException {
    write(".draft.md.123.resolint.tmp", "teh");
    write("draft.md", "the");
    assertThat(run("check", "--fix")).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve(".draft.md.123.resolint.tmp")).hasContent("teh");
  }

  @Test
  void only_the_named_edits_change_the_samples() throws IOException {
    Path samples = Path.of("main/dist/samples");
    assumeTrue(Files.isDirectory(samples));
    List<Path> files;
    try (Stream<Path> found = Files.list(samples)) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    Runner first = Runner.ofRules(folder);
    first.run("check", "--fix", "--fail-on", "never");
    assertThat(first.err()).contains("made ");
    for (Path file : files) {
      List<String> before = Files.readAllLines(file, StandardCharsets.UTF_8);
      List<String> after = Files.readAllLines(folder.resolve(file.getFileName()));
      assertThat(after).as(file.toString().toLowerCase(Locale.ROOT)).hasSameSizeAs(before);
    }
    Runner second = Runner.ofRules(folder);
    second.run("check", "--fix", "--fail-on", "never");
    assertThat(second.err()).endsWith("nothing fixed\n");
    assertThat(second.out()).isEqualTo(first.out());
  }
}
