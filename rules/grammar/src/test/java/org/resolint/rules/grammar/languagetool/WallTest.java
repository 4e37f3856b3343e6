package org.resolint.rules.grammar.languagetool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The wall around LanguageTool, with the one gate that this module is. */
@AnalyzeClasses(
    packages = "org.resolint",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class WallTest {
  @ArchTest
  static final ArchRule only_this_package_knows_the_engine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolint.rules.grammar.languagetool")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.languagetool..");

  @ArchTest
  static final ArchRule the_engine_is_told_of_the_grammar_rules_alone =
      noClasses()
          .that()
          .resideInAPackage("org.resolint.rules.grammar.languagetool")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.resolint.core..", "org.resolint.glossary..");

  @ArchTest
  static final ArchRule nothing_prints =
      noClasses()
          .that()
          .resideInAPackage("org.resolint.rules.grammar.languagetool")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
