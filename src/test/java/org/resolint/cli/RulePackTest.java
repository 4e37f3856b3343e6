package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.RulePackProvider;
import org.resolint.core.testkit.RulePackTests;

/** Rule packs that do not ship. The example pack is built as its author would. */
class RulePackTest {
  private static final String RULE = "org/example/reeds/BareReed.java";
  private static final String PACK = "org/example/reeds/ReedPack.java";
  private static final String PAGE = "org/example/reeds/BareReed.md";

  @TempDir private Path sources;
  @TempDir private Path folder;
  private PackJar example;

  @BeforeEach
  void write() throws IOException {
    example = PackJar.ofExample(sources);
    write("resolint.yml", "rule-packs: [ tools/reeds.jar ]\n");
    write(
        "draft.md",
        """
        The General Assembly,

        Noting the reed of the delta,

        1. Decides to cut the reed at once.
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void pack() throws IOException {
    example.compile().pack(folder.resolve("tools/reeds.jar"));
  }

  private Runner run(int code, String... args) {
    Runner runner = new Runner(folder);
    assertThat(runner.run(args)).as(runner.err()).isEqualTo(code);
    assertThat(runner.err()).doesNotContain("\tat ");
    return runner;
  }

  private String complaint() {
    String err = run(2, "check", "draft.md").err();
    assertThat(err).contains("resolint.yml:1:15: ").hasLineCount(1);
    return err.substring(err.indexOf(":1:15: ") + 7).strip();
  }

  @Test
  void a_jar_is_named_by_its_path_and_its_rules_are_as_all_others() throws IOException {
    pack();

    assertThat(run(0, "check", "-f", "concise", "draft.md").out())
        .isEqualTo("draft.md:3:12: warning: A reed has a bed [reeds/bare-reed]\n");
    assertThat(run(0, "check", "-f", "concise", "--ignore", "reeds", "draft.md").out()).isEmpty();
    assertThat(run(0, "rules").out()).contains("reeds/bare-reed  warning  A recital speaks");
    assertThat(run(0, "explain", "reeds/bare-reed").out()).contains("A reed never stands alone.");
    assertThat(run(0, "rules", "--no-config").out()).doesNotContain("reeds");
  }

  @Test
  void a_pack_on_the_class_path_is_named_by_its_name() throws IOException {
    write("resolint.yml", "rule-packs: [ nearby ]\n");
    assertThat(run(0, "check", "-f", "concise", "draft.md").out()).contains("[nearby/text]");
    write("resolint.yml", "rule-packs: [ nearbi ]\n");
    assertThat(complaint())
        .isEqualTo("no rule pack 'nearbi' on the class path; did you mean 'nearby'?");
    write("resolint.yml", "");
    assertThat(run(0, "check", "-f", "concise", "draft.md").out()).isEmpty();
  }

  @Test
  void packs_that_are_not_there_are_told() throws IOException {
    assertThat(complaint()).isEqualTo("no such rule pack: tools/reeds.jar");
    Files.createDirectory(folder.resolve("tools"));
    write("tools/reeds.jar", "no archive");
    assertThat(complaint()).startsWith("tools/reeds.jar holds no rule pack");
    Files.delete(sources.resolve("META-INF/services/org.resolint.core.rule.RulePackProvider"));
    pack();
    assertThat(complaint()).startsWith("tools/reeds.jar holds no rule pack; expected META-INF");
  }

  @Test
  void a_pack_that_cannot_be_made_is_told() throws IOException {
    example.replacing(
        PACK, "return ", "if (true) throw new IllegalStateException(\"dry\");return ");
    pack();
    assertThat(complaint())
        .isEqualTo(
            "the rule pack tools/reeds.jar cannot be loaded: java.lang.IllegalStateException: dry");
  }

  @Test
  void a_provider_that_cannot_be_made_is_told() throws IOException {
    example.replacing(
        PACK,
        "{\n  @Override",
        "{\n  public ReedPack() { throw new Error(\"dry\"); }\n  @Override");
    pack();
    assertThat(complaint()).contains("cannot be loaded: ").contains("dry");
  }

  @Test
  void a_pack_from_which_a_class_is_missing_is_told() throws IOException {
    example
        .compiledWithout("org/example/reeds/BareReed.class")
        .pack(folder.resolve("tools/reeds.jar"));
    assertThat(complaint()).contains("cannot be loaded: java.lang.NoClassDefFoundError");
  }

  @Test
  void a_name_that_is_taken_is_told() throws IOException {
    example.replacing(PACK, "\"reeds\"", "\"word\"");
    pack();
    assertThat(complaint()).endsWith("has the name of another, 'word'");
    example.replacing(PACK, "\"word\"", "\"nearby\"");
    pack();
    write("resolint.yml", "rule-packs: [ nearby, tools/reeds.jar, nearby ]\n");
    assertThat(run(2, "check", "draft.md").err())
        .endsWith(
            "resolint.yml:1:23: the rule pack tools/reeds.jar has the name of another, 'nearby'\n");
  }

  @Test
  void an_id_of_another_pack_is_told() throws IOException {
    example.replacing(RULE, "\"reeds/bare-reed\"", "\"word/wrong\"");
    pack();
    assertThat(complaint())
        .isEqualTo("the rule word/wrong does not begin with the name of its pack, reeds");
  }

  @Test
  void rules_without_identity_or_with_the_same_are_told() throws IOException {
    example.replacing(PACK, "new BareReed()", "new BareReed(), new BareReed()");
    pack();
    assertThat(complaint()).endsWith("is unsound: two rules are called reeds/bare-reed");
    example.replacing(PACK, "new BareReed(), new BareReed()", "context -> {}");
    pack();
    assertThat(complaint()).contains("is unsound: ").endsWith(" has no @RuleInfo");
  }

  @Test
  void a_rule_that_throws_breaks_alone() throws IOException {
    example.replacing(
        RULE, "    for (", "    if (true) throw new LinkageError(\"dry\");\n    for (");
    pack();
    write("draft.md", Files.readString(folder.resolve("draft.md")) + "This is doubtful.\n");
    Runner runner = run(3, "check", "-f", "concise", "draft.md");

    assertThat(runner.err()).contains("draft.md: reeds/bare-reed broke: ").contains("dry");
    assertThat(runner.out()).contains("[word/doubtful]");
  }

  @Test
  void results_with_packs_are_not_kept() throws IOException {
    write("resolint.yml", "rule-packs: [ nearby ]\n");
    Path cache = folder.resolve("cache");
    assertThat(Runner.ofRules(folder).keepingIn(cache).run("check", "draft.md")).isZero();

    assertThat(cache).doesNotExist();
  }

  @Test
  void the_test_kit_passes_what_holds() throws Exception {
    assertThat(failures()).isEmpty();
  }

  @Test
  void the_test_kit_tells_what_does_not_hold() throws Exception {
    example.replacing(PAGE, "~          ^^^^", "~         ^^^^^");
    example.replacing(
        PAGE,
        "Noting the reeds of the delta,\n\n1. Decides to cut the reed at once.\n```\n\n```res",
        "Noting the reed\n```\n\n```res");

    assertThat(failures())
        .hasSize(2)
        .anyMatch(message -> message.contains("findings in the example on line 5"))
        .anyMatch(message -> message.contains("the example on line 5 once fixed"));
  }

  @Test
  void the_test_kit_asks_for_a_page() throws Exception {
    Files.delete(sources.resolve(PAGE));

    assertThat(failures()).hasSize(1).allMatch(message -> message.contains("a page stands beside"));
  }

  /** What the tests of the pack complain of. */
  private List<String> failures() throws Exception {
    pack();
    URL[] jar = {folder.resolve("tools/reeds.jar").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jar, getClass().getClassLoader())) {
      RulePackProvider provider =
          (RulePackProvider)
              loader.loadClass("org.example.reeds.ReedPack").getConstructor().newInstance();
      RulePack pack = provider.pack();
      List<String> failures = new ArrayList<>();
      for (DynamicTest test : tests(RulePackTests.of(pack)).toList()) {
        try {
          test.getExecutable().execute();
        } catch (AssertionError e) {
          failures.add(String.valueOf(e.getMessage()));
        } catch (Throwable e) {
          throw new IllegalStateException(e);
        }
      }
      return failures;
    }
  }

  private static Stream<DynamicTest> tests(Stream<? extends DynamicNode> nodes) {
    return nodes.flatMap(
        node ->
            node instanceof DynamicContainer container
                ? tests(container.getChildren())
                : Stream.of((DynamicTest) node));
  }
}
