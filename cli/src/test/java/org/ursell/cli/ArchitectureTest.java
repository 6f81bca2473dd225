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
import java.util.regex.Pattern;
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

  private static final String PIPELINE = "org.ursell.symbolic";

  /**
   * The rooms of {@code symbolic} in the order in which a model passes through them. The pipeline
   * puts together those before it; those behind it call it.
   */
  private static final List<String> ROOMS =
      List.of(
          "org.ursell.symbolic.syntax",
          "org.ursell.symbolic.coefficient",
          "org.ursell.symbolic.model",
          "org.ursell.symbolic.language",
          "org.ursell.symbolic.operator",
          "org.ursell.symbolic.symmetry",
          "org.ursell.symbolic.heisenberg",
          "org.ursell.symbolic.cumulant",
          "org.ursell.symbolic.hierarchy",
          "org.ursell.symbolic.ir",
          "org.ursell.symbolic.emit",
          "org.ursell.symbolic.emit.java",
          PIPELINE,
          "org.ursell.symbolic.compile",
          "org.ursell.symbolic.subject");

  /** The rooms of {@code runtime}, each of which may use those before it. */
  private static final List<String> RUNTIME_ROOMS =
      List.of(
          "org.ursell.runtime.equations",
          "org.ursell.runtime.work",
          "org.ursell.runtime.linear",
          "org.ursell.runtime.output",
          "org.ursell.runtime.state",
          "org.ursell.runtime.observable",
          "org.ursell.runtime.integrate",
          "org.ursell.runtime.meanfield",
          "org.ursell.runtime.response",
          "org.ursell.runtime.microscopic",
          "org.ursell.runtime.steady",
          "org.ursell.runtime.lifetime",
          "org.ursell.runtime.exact",
          "org.ursell.runtime.law",
          "org.ursell.runtime.series",
          "org.ursell.runtime.langevin",
          "org.ursell.runtime.quote",
          "org.ursell.runtime.judge",
          "org.ursell.runtime.grid",
          "org.ursell.runtime.measure",
          "org.ursell.runtime.sweep",
          "org.ursell.runtime.journal",
          "org.ursell.runtime.study");

  /**
   * The rooms of {@code cli} from the lowest up; each may use those before it. The last is the
   * module's root.
   */
  private static final List<String> CLI_ROOMS =
      List.of(
          "words", "plot", "grammar", "model", "output", "report", "picture", "view", "option",
          "figure", "bench", "bridge", "verb", "");

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
                "ch.obermuhlner.math.big..",
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
                            "org.ursell.cli",
                            "org.ursell.cli.option",
                            "org.ursell.cli.bridge",
                            "org.ursell.cli.verb")))
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
    hold(layered(ROOMS));
  }

  @Test
  void theRoomsOfRuntimeAreLayered() {
    hold(layered(RUNTIME_ROOMS));
  }

  @Test
  void runtimeSolvesAndDiagonalisesInOneRoom() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("org.ursell.runtime..")
            .and()
            .resideOutsideOfPackage("org.ursell.runtime.linear")
            // The contract, which lies below that room, looks at the signs of small matrices of
            // rates, and for the zeros of polynomials of the time.
            .and()
            .doNotHaveSimpleName("PositiveMatrix")
            .and()
            .doNotHaveSimpleName("TimePolynomial")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.hipparchus\\.linear\\.(Field)?(LU|QR|Eigen)Decomposition.*")
            .because("what counts as singular, and what is refined, is decided once"));
  }

  private static LayeredArchitecture layered(List<String> ordered) {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    List<String> lower = new ArrayList<>();
    for (String room : ordered) {
      // Without "..": a room within a room has a place of its own.
      layers = layers.layer(room).definedBy(room);
      layers =
          lower.isEmpty()
              ? layers.whereLayer(room).mayNotAccessAnyLayer()
              : layers.whereLayer(room).mayOnlyAccessLayers(lower.toArray(String[]::new));
      lower.add(room);
    }
    return layers;
  }

  /** What a command line calls things is no word of the engine, whose callers may have none. */
  @Test
  void runtimeNamesNoFlagOfTheCommandLine() throws IOException {
    Pattern flag = Pattern.compile("[ \"'(`]--[a-z]|URSELL_[A-Z]|'ursell [a-z]");
    Path sources = Path.of("..", "runtime", "src", "main", "java").toAbsolutePath().normalize();
    List<String> found = new ArrayList<>();
    int read = 0;
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        read++;
        Files.readAllLines(file).stream()
            .filter(flag.asPredicate())
            .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
      }
    }
    assertThat(read).isGreaterThan(100);
    assertThat(found).isEmpty();
  }

  /** A room that no rule names could know, and be known by, anything. */
  @Test
  void everyRoomHasItsPlace() {
    List<String> placed = Stream.of(ROOMS, RUNTIME_ROOMS).flatMap(List::stream).toList();
    assertThat(
            URSELL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.matches("org\\.ursell\\.(symbolic|runtime)\\b.*")))
        .isSubsetOf(placed);
  }

  @Test
  void onlyWhatKeepsEquationsKnowsTheWholePipeline() {
    hold(
        noClasses()
            .that()
            .resideInAPackage(PIPELINE + "..")
            .and()
            .resideOutsideOfPackages(PIPELINE, PIPELINE + ".compile", PIPELINE + ".subject")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PIPELINE)
            .because("the pipeline puts the other rooms together, and none of them needs to know"));
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
