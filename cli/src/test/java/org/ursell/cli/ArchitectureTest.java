package org.ursell.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may know whom. This module sees all the others, so the rules of the whole house are kept
 * here.
 */
class ArchitectureTest {
  private static final JavaClasses URSELL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.ursell");

  /**
   * The rooms of {@code symbolic} in the order in which a model passes through them; rooms named
   * together may use each other.
   */
  private static final List<List<String>> ROOMS =
      List.of(
          List.of("syntax"),
          List.of("coefficient"),
          List.of("model"),
          List.of("language"),
          List.of("operator"),
          List.of("symmetry"),
          List.of("heisenberg"),
          List.of("cumulant"),
          List.of("hierarchy"),
          List.of("ir"),
          List.of("emit"),
          List.of("compile"),
          List.of("subject"));

  /** Rules over classes that were never read would all hold. */
  @ParameterizedTest
  @ValueSource(strings = {"runtime", "symbolic", "generated", "cli"})
  void everyClassThatIsWrittenIsJudged(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "main", "java").toAbsolutePath().normalize();
    List<String> written = new ArrayList<>();
    if (Files.isDirectory(sources)) {
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .map(file -> sources.relativize(file).toString())
            .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
            .map(name -> name.replace(".java", "").replaceAll("[/\\\\]", "."))
            .forEach(written::add);
      }
    }
    assertThat(written).allMatch(URSELL::contain);
  }

  @Test
  void runtimeKnowsOnlyItsOwnLibraries() {
    hold(
        classes()
            .that()
            .resideInAPackage("org.ursell.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "org.ursell.runtime..",
                "java..",
                "javax..",
                "org.hipparchus..",
                "org.apache.commons.math3..",
                "org.slf4j..")
            .because("it is what others take into their programs: no Symja, no command line"));
  }

  @Test
  void generatedKnowsOnlyTheContract() {
    hold(
        classes()
            .that()
            .resideInAPackage("org.ursell.generated..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.ursell.generated..", "org.ursell.runtime.equations", "java..")
            .because("emitted equations are read and used without the rest of the house"));
  }

  @Test
  void symbolicKnowsTheContractAndNoIntegration() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("org.ursell.symbolic..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.ursell.runtime..")
                    .and(resideOutsideOfPackage("org.ursell.runtime.equations..")))
            .because("deriving equations needs nothing of what is done with them"));
  }

  @Test
  void symbolicKnowsNoCommandLineAndNothingEmitted() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("org.ursell.symbolic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.ursell.generated..",
                "picocli..",
                "org.jfree..",
                "me.tongfei..",
                "org.hipparchus.ode..")
            .because("the generator must work before anything was generated"));
  }

  @Test
  void nothingKnowsTheCommandLine() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.ursell.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ursell.cli.."));
  }

  @Test
  void theCommandLineDoesNoMathematicsOfItsOwn() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("org.ursell.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.matheclipse..", "edu.jas..", "org.hipparchus..", "org.apache.commons.math3..")
            .because("physics and algebra are the other modules' work"));
  }

  @Test
  void theRoomsOfSymbolicAreLayered() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    List<String> lower = new ArrayList<>();
    for (List<String> rooms : ROOMS) {
      String layer = String.join(" and ", rooms);
      String[] packages =
          rooms.stream().map(room -> "org.ursell.symbolic." + room + "..").toArray(String[]::new);
      layers = layers.optionalLayer(layer).definedBy(packages);
      layers =
          lower.isEmpty()
              ? layers.whereLayer(layer).mayNotAccessAnyLayer()
              : layers.whereLayer(layer).mayOnlyAccessLayers(lower.toArray(String[]::new));
      lower.add(layer);
    }
    hold(layers);
  }

  /** But the one that stands above it, where studies ask for whatever they need. */
  @Test
  void noRoomOfSymbolicKnowsTheWholePipeline() {
    hold(
        noClasses()
            .that(
                resideInAPackage("org.ursell.symbolic..")
                    .and(resideOutsideOfPackage("org.ursell.symbolic"))
                    .and(resideOutsideOfPackage("org.ursell.symbolic.subject")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ursell.symbolic")
            .because("the pipeline puts the rooms together, and no room needs to know it"));
  }

  @Test
  void thePipelineKnowsNoSubject() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("org.ursell.symbolic")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ursell.symbolic.subject")
            .because("subjects stand above the pipeline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime", "symbolic"})
  void noRoomsOfAModuleNeedEachOther(String module) {
    hold(slices().matching("org.ursell." + module + ".(*)..").should().beFreeOfCycles());
  }

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(URSELL);
  }
}
