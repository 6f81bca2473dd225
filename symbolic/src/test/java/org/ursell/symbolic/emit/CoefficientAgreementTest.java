package org.ursell.symbolic.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;

/**
 * Whatever the grammar of coefficients allows has one value: by emitted and compiled Java, by the
 * tables, by the numbers that the exact solver takes, and by plain complex arithmetic; or it is
 * refused for a reason that is true.
 */
class CoefficientAgreementTest {
  private static final double[][] POINTS = {{0.7, 1.3, 0.2}, {-0.6, 2.5, 1.1}, {1e-20, 0.01, 5}};
  private static final int TOGETHER = 15;

  /** Reasons for which a formula of moderate numbers may be refused. */
  private static final List<String> TRUE_OF_COMPLEX =
      List.of(
          "of a complex number", "root of a negative number is not clear", "which is not positive");

  /** So many random formulas are compared in every build, and so many among the slow tests. */
  private static final int SOME = 80;

  private static final int MANY = 250;

  @Test
  void randomFormulasHaveOneValue() {
    assertThat(compareMany(SOME, new Random(20_261_125), RandomFormula::of, true))
        .isGreaterThan(60);
  }

  @Tag("slow")
  @Test
  void manyRandomFormulasHaveOneValue() {
    assertThat(compareMany(MANY, new Random(20_261_125), RandomFormula::of, true))
        .isGreaterThan(200);
  }

  @Test
  void functionsOfEveryKindHaveOneValue() {
    assertThat(compareMany(SOME, new Random(20_261_126), RandomFormula::ofAll, false))
        .isGreaterThan(45);
  }

  @Tag("slow")
  @Test
  void manyFunctionsOfEveryKindHaveOneValue() {
    assertThat(compareMany(MANY, new Random(20_261_126), RandomFormula::ofAll, false))
        .isGreaterThan(150);
  }

  private static int compareMany(
      int count, Random random, BiFunction<Random, Integer, RandomFormula> formulas, boolean all) {
    List<RandomFormula> group = new ArrayList<>();
    int compared = 0;
    for (int k = 0; k < count; k++) {
      RandomFormula formula = formulas.apply(random, 1 + random.nextInt(4));
      Optional<String> refusal = refusal(formula);
      if (refusal.isPresent()) {
        assertThat(isTrue(refusal.get(), formula))
            .as("%s is refused: %s", formula.text(), refusal.get())
            .isTrue();
      } else if (formula.value().apply(POINTS[0]).cut()
          || !formula.value().apply(POINTS[0]).isSound()) {
        // A compiler for each of many formulas would take minutes.
        compared += compareAt(List.of(formula), POINTS, all || k % 8 == 0);
      } else {
        group.add(formula);
      }
      if (group.size() == TOGETHER) {
        compared += compare(group);
        group.clear();
      }
    }
    return compared;
  }

  /** Cases that were wrong or crashed once, and their neighbours, at K = 0.7. */
  private static final List<String> PINNED =
      List.of(
          "exp(-1) = 0.36787944117144233, 0",
          "exp(-2)*K = 0.0947346982656289, 0",
          "1/exp(1) = 0.36787944117144233, 0",
          "exp(K-1) = 0.7408182206817179, 0",
          "exp(i*2) = -0.4161468365471424, 0.9092974268256817",
          "exp(1/2) = 1.6487212707001282, 0",
          "sqrt(exp(1)) = 1.6487212707001282, 0",
          "(exp(1)+1)^2 = 13.82561975584874, 0",
          "exp(300)*exp(-300) = 1, 0",
          "1/pi = 0.3183098861837907, 0",
          "pi^2 = 9.869604401089358, 0",
          "pi^(1/2) = 1.772453850905516, 0",
          "pi^(-1/2) = 0.5641895835477563, 0",
          "pi^(-3) = 0.03225153443319949, 0",
          "2^(-1/3) = 0.7937005259840998, 0",
          "(2/3)^(-5/3) = 1.9655560456566727, 0",
          "(-8)^(1/3) = 1, 1.7320508075688772",
          "(-8)^(-1/3) = 0.25, -0.4330127018922193",
          "(-2)^(1/7) = 0.9947502791976272, 0.47904648651327997",
          "sqrt(-2) = 0, 1.4142135623730951",
          "sqrt(1+i) = 1.09868411346781, 0.45508986056222733",
          "(3-4*i)^(-3/2) = 0.016, 0.088",
          "sqrt(-3-4*i) = 1, -2",
          "1/(K+i) = 0.46979865771812085, -0.6711409395973155",
          "(K+i)^(-2) = -0.22971938200981942, -0.6306022251249944",
          "(K+2*i)^3 = -8.057, -5.06",
          "sqrt(K)*sqrt(K) = 0.7, 0",
          "K^(1/3) = 0.8879040017426007, 0",
          "sin(K)/cos(K) = 0.8422883804630794, 0",
          "1/sin(K) = 1.552270326957104, 0",
          "cos(K)/sin(K) = 1.1872418321266, 0",
          "1/cos(K)^2 = 1.709449715863117, 0",
          "K^0 = 1, 0",
          "1e-300 = 1e-300, 0",
          "1e-160*1e-160 = 1e-320, 0",
          "1e300*1e-290*K = 7e9, 0",
          "1e-17*K = 7e-18, 0",
          "sqrt(1e-20*K) = 8.366600265340755e-11, 0",
          "abs(-3*K) = 2.1, 0",
          "abs(K - 1)^2 = 0.09, 0",
          "abs(3 - 4*i) = 5, 0",
          "abs(pi - 4) = 0.8584073464102069, 0",
          "abs(1 + i*K) = 1.2206555615733703, 0",
          "max(K, 1/K, 1) = 1.4285714285714286, 0",
          "min(K, 2, -1) = -1, 0",
          "max(1/3, 0.3) = 0.3333333333333333, 0",
          "max(pi, 3) = 3.141592653589793, 0",
          "step(0) = 1, 0",
          "step(K - K) = 1, 0",
          "step(-1e-9)*K + K = 0.7, 0",
          "pulse(K, 0.5, 0.3) = 1, 0",
          "K + pulse(K, 0, 0.7) = 0.7, 0",
          "K + pulse(1, 1, 0) = 0.7, 0",
          "pulse(1, 1, K) = 1, 0",
          "log(exp(K)) = 0.7, 0",
          "log(K) = -0.35667494393873245, 0",
          "cosh(K) = 1.255169005630943, 0",
          "cosh(0) = 1, 0",
          "sinh(1e-9*K) = 7e-10, 0",
          "tanh(40*K) = 1, 0",
          "cosh(i*K) = 0.7648421872844885, 0",
          "sinh(i*K) = 0, 0.644217687237691",
          "tanh(K + i) = 1.0977372609347684, 0.5241657720365247",
          "re((K + 2*i)^3) = -8.057, 0",
          "im(1/(K + i)) = -0.6711409395973155, 0",
          "conj(exp(i*K)) = 0.7648421872844885, -0.644217687237691",
          "K/4294967297 = 1.6298145051976166e-10, 0",
          "((((((((((K))))))))))*((((2)))) = 1.4, 0");

  @Test
  void whatWasWrongOnceIsRight() {
    List<RandomFormula> formulas = new ArrayList<>();
    for (String row : PINNED) {
      int equals = row.indexOf(" = ");
      List<String> cells = new ArrayList<>(List.of(row.substring(0, equals)));
      cells.addAll(List.of(row.substring(equals + 3).split(", ")));
      Complex expected =
          new Complex(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
      double scale = Math.max(1e-320, expected.norm());
      RandomFormula formula =
          new RandomFormula(cells.get(0), p -> new RandomFormula.Value(expected, scale, false));
      assertThat(refusal(formula)).isEmpty();
      formulas.add(formula);
    }
    for (int k = 0; k < formulas.size(); k += TOGETHER) {
      compareAt(
          formulas.subList(k, Math.min(formulas.size(), k + TOGETHER)),
          new double[][] {POINTS[0]},
          true);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2^K",
        "K^K",
        "exp(1)^K",
        "0^0",
        "1/(2-2)",
        "exp(1000)",
        "exp(exp(exp(9)))",
        "sin(i)",
        "cos(K+i)",
        "sqrt(K+i)",
        "(i)^(1/3)",
        "1e300*1e300",
        "((((K^64)^64)^64)^64)",
        "1/sin(0)",
        "log(0)",
        "log(-2)",
        "log(2 - 2)",
        "log(i)",
        "max(i, K)",
        "min(K, 1 + i*K)",
        "step(i*K)",
        "pulse(K, i, 1)",
        "1/step(-1)",
        "cosh(1000)",
        "exp(10000000000)",
        "1e301"
      })
  void refusedInWords(String text) {
    RandomFormula formula =
        new RandomFormula(text, p -> new RandomFormula.Value(Complex.ONE, 1, false));
    assertThat(refusal(formula))
        .hasValueSatisfying(
            refusal ->
                assertThat(refusal)
                    .contains("error in hamiltonian[0]")
                    .doesNotContain("observables"));
  }

  private static Optional<String> refusal(RandomFormula formula) {
    ReadResult read = ModelReader.read("formula.yaml", model(List.of(formula)));
    return read instanceof ReadResult.Failure failure
        ? Optional.of(failure.render())
        : Optional.empty();
  }

  private static boolean isTrue(String refusal, RandomFormula formula) {
    if (refusal.contains("only a number") || refusal.contains("grows too large")) {
      return true;
    }
    boolean anywhere = false;
    boolean nowhere = true;
    for (double[] point : POINTS) {
      RandomFormula.Value value = formula.value().apply(point);
      anywhere |= value.cut();
      nowhere &= !value.isSound();
    }
    if (refusal.contains("a root of numbers with more than 30 digits")) {
      return formula.text().matches(".*\\de-?\\d.*|.*4294967297.*");
    }
    return anywhere && TRUE_OF_COMPLEX.stream().anyMatch(refusal::contains)
        || refusal.contains("not known exactly") && anywhere
        || refusal.contains("finite") && nowhere;
  }

  private static int compare(List<RandomFormula> formulas) {
    return compareAt(formulas, POINTS, true);
  }

  /** H = f |0&gt;&lt;1| + h.c. from the ground state has d&lt;|0&gt;&lt;1|&gt;/dt = -i conj(f). */
  private static int compareAt(List<RandomFormula> formulas, double[][] points, boolean compiled) {
    ReadResult read = ModelReader.read("formulas.yaml", model(formulas));
    assertThat(read).as(() -> read.toString()).isInstanceOf(ReadResult.Success.class);
    var model = ((ReadResult.Success) read).model();
    MomentSystem system = new DerivationPipeline().run(model, DerivationRequest.order(1));
    Map<String, MomentEquations> forms = new LinkedHashMap<>();
    forms.put("tables", TableEmitter.emit(system));
    if (compiled) {
      forms.put("Java", EquationCompiler.compile(system));
    }
    int compared = 0;
    for (double[] point : points) {
      Optional<LindbladData> all = numbers(model, parameters(point, -1));
      for (int k = 0; k < formulas.size(); k++) {
        RandomFormula.Value expected = formulas.get(k).value().apply(point);
        for (Map.Entry<String, MomentEquations> form : forms.entrySet()) {
          String what = "%s at %s by %s".formatted(formulas.get(k).text(), point[0], form.getKey());
          compared += check(what, slope(form.getValue(), k, point), expected);
        }
        int species = k;
        // Where one of the formulas has no value, each of the others is asked for alone.
        Optional<LindbladData> numbers =
            all.isPresent() ? all : numbers(model, parameters(point, species));
        check(
            formulas.get(k).text() + " as a number",
            numbers.map(found -> number(found, species)),
            expected);
      }
    }
    return compared;
  }

  private static Optional<LindbladData> numbers(
      org.ursell.symbolic.model.Model model, org.ursell.runtime.equations.Parameters parameters) {
    try {
      return Optional.of(LindbladEmitter.emit(model).at(parameters));
    } catch (InvalidInputException notFinite) {
      assertThat(notFinite).hasMessageMatching(".*is not a (finite )?real number.*");
      return Optional.empty();
    }
  }

  /** What stands before |0&gt;&lt;1| of a species. */
  private static Complex number(LindbladData model, int species) {
    Complex sum = Complex.ZERO;
    for (LindbladData.Term term : model.hamiltonian()) {
      if (term.factors().get(0).species() == species) {
        SiteOperator operator = term.scaled();
        sum = sum.add(new Complex(operator.re(0, 1), operator.im(0, 1)));
      }
    }
    return sum;
  }

  private static int check(String what, Optional<Complex> found, RandomFormula.Value expected) {
    if (expected.cut() || !expected.isSound()) {
      // Not a number, or one that plain arithmetic cannot tell; but never a wrong finite one.
      if (found.isPresent() && found.get().isFinite() && expected.isSound()) {
        close(what, found.get(), expected);
      }
      return 0;
    }
    assertThat(found).as(what).isPresent();
    close(what, found.get(), expected);
    return 1;
  }

  private static void close(String what, Complex found, RandomFormula.Value expected) {
    double tolerance = 1e-11 * expected.scale() + 1e-323;
    assertThat(found.getRealPart())
        .as(what)
        .isCloseTo(expected.z().getRealPart(), within(tolerance));
    assertThat(found.getImaginaryPart())
        .as(what)
        .isCloseTo(expected.z().getImaginaryPart(), within(tolerance));
  }

  private static Optional<Complex> slope(MomentEquations equations, int species, double[] point) {
    double[] c;
    try {
      c = equations.coefficients(parameters(point, species));
    } catch (InvalidInputException notFinite) {
      assertThat(notFinite).hasMessageMatching(".*is not a (finite )?real number.*");
      return Optional.empty();
    }
    MomentSpace space = MomentSpace.of(equations);
    int count = equations.descriptor().species().size();
    SiteOperator ground = SiteOperator.transition(2, 0, 0);
    SiteState[] sites = new SiteState[count];
    Arrays.fill(sites, DensityMatrix.of(ground));
    double[] y = ProductState.of(sites).moments(equations);
    double[] slope = new double[y.length];
    equations.derivative(y, c, slope);
    var lowering =
        space.expectation(
            List.of(new MomentSpace.SiteFactor(species, SiteOperator.transition(2, 0, 1))));
    Complex rate = new Complex(lowering.linearRe(slope), lowering.linearIm(slope));
    return Optional.of(rate.multiply(Complex.I).conjugate());
  }

  /**
   * A formula's own parameters at a point, those of all others at the first; of all if negative.
   */
  private static Parameters parameters(double[] point, int formula) {
    Parameters parameters = Parameters.none();
    for (int k = 0; k < TOGETHER; k++) {
      for (int p = 0; p < point.length; p++) {
        parameters =
            parameters.with(
                RandomFormula.NAMES[p] + "_" + k,
                formula < 0 || k == formula ? point[p] : POINTS[0][p]);
      }
    }
    return parameters;
  }

  private static String model(List<RandomFormula> formulas) {
    StringBuilder species = new StringBuilder();
    StringBuilder parameters = new StringBuilder();
    StringBuilder hamiltonian = new StringBuilder();
    for (int k = 0; k < formulas.size(); k++) {
      int number = k;
      species.append("  s").append(k).append(": {levels: 2, count: 1}\n");
      String text = formulas.get(k).text();
      for (String name : RandomFormula.NAMES) {
        text = text.replaceAll("\\b" + name + "\\b", name + "_" + number);
        parameters.append("  ").append(name).append('_').append(k).append(": 0.5\n");
      }
      hamiltonian.append("  - for each s%d: (%s)*|0><1| + h.c.\n".formatted(k, text));
    }
    return "name: formulas\nspecies:\n%sparameters:\n%shamiltonian:\n%sobservables: {s: <|0><1|>_s0}\n"
        .formatted(species, parameters, hamiltonian);
  }
}
