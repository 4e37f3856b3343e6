package org.resolint.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.resolint",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {
  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices().matching("org.resolint.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule antlr_stays_with_the_syntax =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.resolint.core.syntax", "org.resolint.core.grammar")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.antlr..");

  @ArchTest
  static final ArchRule jackson_stays_with_configuration_reports_and_termbases =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.resolint.core.config",
              "org.resolint.core.report",
              "org.resolint.glossary.reader",
              "org.resolint.glossary.format")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule dictionaries_stay_behind_their_wall =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolint.rules.lexicon..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("morfologik..", "org.languagetool..");

  @ArchTest
  static final ArchRule patterns_of_users_stay_behind_theirs =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolint.rules.pattern..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.re2j..");

  @ArchTest
  static final ArchRule picocli_stays_with_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolint.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule the_protocol_of_editors_stays_with_the_language_server =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.resolint.lsp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.lsp4j..", "com.google.gson..");

  @ArchTest
  static final ArchRule nothing_prints_but_the_command_line =
      noClasses()
          .that(not(resideInAPackage("org.resolint.cli..")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule core_and_glossary_do_not_know_each_other =
      noClasses()
          .that()
          .resideInAPackage("org.resolint.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.resolint.glossary..", "org.resolint.rules..");

  @ArchTest
  static final ArchRule the_glossary_knows_nothing_of_resolutions =
      noClasses()
          .that()
          .resideInAPackage("org.resolint.glossary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.resolint.core..", "org.resolint.rules..");
}
