package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;

/** What a program has with {@code runtime} and {@code generated} alone. */
class SubjectTest {
  private static final Subject ONE_GROUP = new OneGroupModel();
  private static final Subject TWO_GROUPS = new TwoGroupsModel();

  private static Subject subject(String name) {
    return name.equals("one-group") ? ONE_GROUP : TWO_GROUPS;
  }

  /** Exact lifetimes of small systems, known from a solver that shares no code with this one. */
  @Test
  void aProgramWithTheseTwoModulesJudgesTheLifetimesOfThePaper()
      throws IOException, InterruptedException {
    String printed = run(OwnProgram.class, "runtime", "generated");

    Map<String, Double> numbers = new LinkedHashMap<>();
    for (String line : printed.lines().toList()) {
      String[] words = line.split(" ");
      if (List.of("exact", "order", "response").contains(words[0])) {
        numbers.put(words[0] + " " + words[1], Double.parseDouble(words[2]));
      }
    }
    assertThat(numbers.get("exact 2")).isCloseTo(3.8955, within(6e-5));
    assertThat(numbers.get("exact 8")).isCloseTo(3.3090, within(6e-5));
    assertThat(numbers.get("exact 12")).isCloseTo(3.6317, within(6e-5));
    assertThat(numbers.get("order 2")).isCloseTo(3.2957, within(6e-5));
    assertThat(numbers).containsKeys("order 1", "order 3", "order 4");
    assertThat(numbers.get("response 100")).isCloseTo(30.1785, within(3e-4));
    assertThat(printed).contains("is 9.3 % below the exact lifetime at N = 12");
  }

  /** Runs a class in a process that has some modules of the house and no other. */
  private static String run(Class<?> program, String... modules)
      throws IOException, InterruptedException {
    List<String> libraries = List.of("hipparchus", "commons-math3", "slf4j");
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry ->
                    Arrays.stream(modules).anyMatch(module -> isModule(entry, module))
                        || libraries.stream()
                            .anyMatch(Path.of(entry).getFileName().toString()::startsWith))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(path).doesNotContain("symbolic", "matheclipse");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                program.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  /** Folders of classes in the build, or jars. */
  private static boolean isModule(String entry, String module) {
    String path = entry.replace('\\', '/');
    return path.contains("/" + module + "/target/") || path.contains("/ursell-" + module);
  }

  @ParameterizedTest
  @CsvSource({"one-group, 4", "two-groups, 2"})
  void theTableOfAnOrderIsItsClass(String name, int largest) {
    Random random = new Random(20_261_126);
    Parameters point = subject(name).descriptor().defaults().with("N", 7).with("K", -0.3);
    for (int order = 1; order <= largest; order++) {
      EquationRequest request = EquationRequest.order(order);
      MomentEquations compiled = subject(name).equations(request);
      ExactJacobian table = subject(name).table(request.withEveryPair());
      assertThat(table.moments()).isEqualTo(compiled.moments());
      assertThat(table.descriptor()).isEqualTo(compiled.descriptor());
      assertThat(subject(name).equations(request.withEveryPair()))
          .isInstanceOf(compiled.getClass());
      double[] y = random.doubles(compiled.moments().size(), -1.0, 1.0).toArray();
      assertThat(derivative(table, point, y))
          .containsExactly(derivative(compiled, point, y), within(1e-13));
      Parameters infinite = point.with("N", Double.POSITIVE_INFINITY);
      assertThat(derivative(table, infinite, y))
          .containsExactly(derivative(compiled, infinite, y), within(1e-13));
      Parameters apart = point.withoutInteraction();
      assertThat(derivative(table, apart, y))
          .containsExactly(derivative(compiled, apart, y), within(1e-13));
      if (compiled instanceof ExactJacobian exact) {
        assertThat(flat(table, point, y)).containsExactly(flat(exact, point, y), within(1e-13));
      }
    }
  }

  private static double[] derivative(MomentEquations equations, Parameters point, double[] y) {
    double[] derivative = new double[y.length];
    equations.derivative(y, equations.coefficients(point), derivative);
    return derivative;
  }

  private static double[] flat(ExactJacobian equations, Parameters point, double[] y) {
    double[] values = new double[equations.jacobianRoom()];
    equations.jacobian(y, equations.coefficients(point), values);
    return Arrays.copyOf(values, equations.jacobianPattern().entries());
  }

  @ParameterizedTest
  @CsvSource({"gamma_plus", "gamma_minus"})
  void aNegativeRateIsRefusedInTheWordsOfTheEquations(String rate) {
    for (Subject subject : List.of(ONE_GROUP, TWO_GROUPS)) {
      Parameters point = subject.descriptor().defaults().with(rate, -0.25);
      BrokenRuleException byEquations =
          catchThrowableOfType(
              BrokenRuleException.class,
              () -> subject.equations(EquationRequest.order(2)).coefficients(point));
      assertThatThrownBy(() -> subject.lindblad(point))
          .isInstanceOf(BrokenRuleException.class)
          .hasMessage(byEquations.getMessage())
          .hasMessageContaining("the rate " + rate)
          .hasMessageContaining("is negative (-0.25)");
    }
  }

  @Test
  void infinitelyManySitesHaveNoMasterEquation() {
    Parameters point = ONE_GROUP.descriptor().defaults().with("N", Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> ONE_GROUP.lindblad(point))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("N is infinite");
  }

  /** The same numbers at the same point, whatever is left of them. */
  @Test
  void withoutInteractionNothingJoinsSites() {
    Parameters point = TWO_GROUPS.descriptor().defaults();
    var apart = TWO_GROUPS.lindblad(point.withoutInteraction());
    var together = TWO_GROUPS.lindblad(point);
    assertThat(apart.hamiltonian())
        .allMatch(term -> term.factors().size() == 1 || term.coefficient().isZero());
    assertThat(apart.jumps()).isEqualTo(together.jumps());
    assertThat(apart.hamiltonian().stream().filter(term -> term.factors().size() == 1))
        .isEqualTo(together.hamiltonian().stream().filter(t -> t.factors().size() == 1).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one-group  | 5 |     |       | at order 5 are not committed",
        "one-group  | 0 |     |       | at order 0: orders begin at 1",
        "one-group  | -1 |    |       | at order -1: orders begin at 1",
        "two-groups | 2 | A=0 |       | at order 2 but A=0: orders begin at 1",
        "two-groups | 3 |     |       | at order 3 are not committed",
        "one-group  | 2 |     | phase | filtered by the charge 'phase' are not committed",
        "two-groups | 1 | A=2 |       | at order 1 but A=2 are not committed",
        "two-groups | 1 | C=1 |       | has no species 'C'"
      })
  void whatIsNotCommittedIsRefusedByName(
      String name, int order, String species, String filter, String words) {
    EquationRequest request = EquationRequest.order(order);
    if (species != null) {
      String[] one = species.split("=");
      request = request.withSpeciesOrders(Map.of(one[0], Integer.parseInt(one[1])));
    }
    EquationRequest asked = filter == null ? request : request.filteredBy(filter);
    for (boolean table : new boolean[] {false, true}) {
      assertThatThrownBy(
              () -> {
                if (table) {
                  subject(name).table(asked);
                } else {
                  subject(name).equations(asked);
                }
              })
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(words);
    }
  }

  /** Orders that are the same for all species are an order. */
  @Test
  void ordersBySpeciesThatAgreeAreAnOrder() {
    EquationRequest request = EquationRequest.order(1).withSpeciesOrders(Map.of("A", 2, "B", 2));
    assertThat(TWO_GROUPS.equations(request).descriptor().order()).isEqualTo(2);
  }

  @Test
  void isFoundByItsName() {
    assertThat(EquationCatalogue.subject("one-group")).containsInstanceOf(OneGroupModel.class);
    assertThat(EquationCatalogue.subject("two-groups")).containsInstanceOf(TwoGroupsModel.class);
    assertThat(EquationCatalogue.subject("no-such-model")).isEmpty();
    assertThat(ONE_GROUP.start()).isEmpty();
  }

  /** Group B is at one detuning what group A is at the opposite one. */
  @Test
  void anotherObservableIsFollowedAsTheOrderParameter() {
    Subject second = TWO_GROUPS.following("S+_B");
    assertThat(second.descriptor().orderParameter().name()).isEqualTo("S+_B");
    assertThat(second.descriptor().hash()).isEqualTo(TWO_GROUPS.descriptor().hash());
    Points points =
        Points.of(TWO_GROUPS.descriptor(), Sizes.of(TWO_GROUPS.descriptor(), 10)).with("V", 1.2);
    double first = lifetime(TWO_GROUPS, points.with("delta", 0.3));
    assertThat(lifetime(second, points.with("delta", -0.3))).isEqualTo(first, within(1e-6 * first));
    assertThat(lifetime(second, points.with("delta", 0.3))).isNotEqualTo(first);
    PhaseDiffusion law = PhaseDiffusionLaw.of(TWO_GROUPS).at(limit(points.with("delta", 0.3)));
    PhaseDiffusion image = PhaseDiffusionLaw.of(second).at(limit(points.with("delta", -0.3)));
    assertThat(((PhaseDiffusion.Diffusing) image).lifetimePerSite())
        .isEqualTo(((PhaseDiffusion.Diffusing) law).lifetimePerSite(), within(1e-6));
    assertThatThrownBy(() -> TWO_GROUPS.following("S+_C"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("names no observable 'S+_C'");
  }

  private static Parameters limit(Points points) {
    return points.inTheLimit(points.all().get(0));
  }

  private static double lifetime(Subject subject, Points points) {
    List<PointLifetimes> found = LifetimeStudy.of(subject, points, 2).run(2);
    return found.get(0).results().findFirst().orElseThrow().lifetime().orElseThrow();
  }
}
