package org.ursell.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
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
          List.of("compile"));

  /**
   * The rooms of {@code cli} from the lowest up; each may use those before it. The last is the
   * module's root.
   */
  private static final List<String> CLI_ROOMS =
      List.of(
          "words", "work", "plot", "study", "output", "report", "picture", "view", "option",
          "figure", "bench", "verb", "");

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
  void theRoomsOfTheCommandLineAreOrdered() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    List<String> lower = new ArrayList<>();
    for (String room : CLI_ROOMS) {
      String layer = room.isEmpty() ? "root" : room;
      layers =
          layers
              .layer(layer)
              .definedBy(room.isEmpty() ? "org.ursell.cli" : "org.ursell.cli." + room + "..");
      layers =
          lower.isEmpty()
              ? layers.whereLayer(layer).mayNotAccessAnyLayer()
              : layers.whereLayer(layer).mayOnlyAccessLayers(lower.toArray(String[]::new));
      lower.add(layer);
    }
    hold(layers);
  }

  /** A room that the list forgets would obey no order. */
  @Test
  void everyRoomOfTheCommandLineHasItsPlace() {
    hold(
        classes()
            .that()
            .resideInAPackage("org.ursell.cli..")
            .should()
            .resideInAnyPackage(
                CLI_ROOMS.stream()
                    .map(room -> "org.ursell.cli" + (room.isEmpty() ? "" : "." + room))
                    .toArray(String[]::new)));
  }

  @Test
  void onlyOptionsAndVerbsTakeCommandLinesApart() {
    hold(
        noClasses()
            .that(
                resideInAPackage("org.ursell.cli..")
                    .and(
                        resideOutsideOfPackages(
                            "org.ursell.cli", "org.ursell.cli.option", "org.ursell.cli.verb")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("what is computed and said must not depend on how it was typed"));
  }

  @Test
  void theRootHoldsTheEntryAloneWithItsErrors() {
    List<String> root =
        URSELL.stream()
            .filter(type -> type.getPackageName().equals("org.ursell.cli"))
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(root).hasSizeLessThan(5);
  }

  @Test
  void noClassOfTheCommandLineIsNamedLikeATest() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("org.ursell.cli..")
            .should()
            .haveSimpleNameEndingWith("Test"));
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

  @Test
  void noRoomOfSymbolicKnowsTheWholePipeline() {
    hold(
        noClasses()
            .that(
                resideInAPackage("org.ursell.symbolic..")
                    .and(resideOutsideOfPackage("org.ursell.symbolic")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ursell.symbolic")
            .because("the pipeline puts the rooms together, and no room needs to know it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime", "symbolic", "cli"})
  void noRoomsOfAModuleNeedEachOther(String module) {
    hold(slices().matching("org.ursell." + module + ".(*)..").should().beFreeOfCycles());
  }

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(URSELL);
  }
}
