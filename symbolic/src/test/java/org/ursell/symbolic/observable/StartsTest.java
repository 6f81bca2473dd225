package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;

/**
 * Where runs start, from the word in the file to the number at the end. Values beside them are of
 * dense master equations in number states, solved by the exponential of the generator.
 */
class StartsTest {
  private static final String KERR =
      """
      name: kerr
      species: {c: {boson: true}}
      parameters: {K: 0.3, kappa: 0.4, x: 1, y: 0.3}
      hamiltonian:
        - K*c'*c'*c*c
      jumps:
        - rate kappa, operator c
      observables: {n: <c'*c>, c: <c>, two: <c'*c'*c*c>, pair: <c*c>, four: <c'*c'*c'*c*c*c>}
      initial:
        c: START
      """;

  private static final String ATOM =
      """
      name: atom-and-mode
      species: {s: {levels: 2}, a: {boson: true}}
      parameters: {g: 0.7, D: 0.3, kappa: 0.2, gamma: 0.1}
      hamiltonian:
        - D*a'*a
        - for each s: g*(a'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator a
        - for each s: rate gamma, operator |0><1|
      charges: {phase: {s: [0, 1], a: 1}}
      observables: {n: <a'*a>, e: <|1><1|>_s, x: "<a'*|0><1|>"}
      initial:
        START
      """;

  private static final String ATOMS =
      """
      name: two-atoms
      species: {A: {levels: 2}, B: {levels: 2}}
      parameters: {p: 0.7, w: 0.5}
      hamiltonian:
        - for each A: w*(|0><1| + h.c.)
        - for each A: 0.3*|1><1|
        - for pairs A B: 0.8*(|1><0| (x) |0><1| + h.c.)
      jumps:
        - for each A: rate 0.3, operator |0><1|
        - for each B: rate 0.1, operator |0><1|
        - for each B: rate 0.2, operator |1><1|
      observables: {a: <|1><1|>_A, b: <|1><1|>_B, x: "<|1><0| (x) |0><1|>_{A B}", s: <|0><1|>_A}
      initial:
        START
      """;

  private static final String WERNER =
      "p/2*(|0><0| (x) |1><1| + |1><1| (x) |0><0| - i*(|0><1| (x) |1><0| - h.c.)) + (1-p)/4";

  private static Observed observed(String model, String start) {
    return Observed.of(model.replace("START", start));
  }

  private static Parameters usual(Observed observed) {
    return observed.subject().descriptor().defaults();
  }

  private static void near(List<Complex> found, double tolerance, double... parts) {
    for (int k = 0; 2 * k < parts.length; k++) {
      assertThat(found.get(k).getReal()).isCloseTo(parts[2 * k], within(tolerance));
      assertThat(found.get(k).getImaginary()).isCloseTo(parts[2 * k + 1], within(tolerance));
    }
  }

  /** Each moment of a mode that only loses quanta decays by itself, so every order is exact. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "number 4",
        "level 2",
        "squeezed 0.6, 0.4",
        "thermal 0.3, squeezed 0.4, coherent 1+0.5*i",
        "thermal y, coherent x",
        "(|0> + |4>)/sqrt(2)",
        "0.5*|1><1| + 0.5*|2><2| + 0.25*i*(|1><2| - h.c.)",
        "(|0> + x*i*|2>)/sqrt(1+x^2)"
      })
  void freeDecay(String start) {
    Observed decay = observed(KERR, start);
    Parameters at = usual(decay).with("K", 0.0);
    List<Complex> begin = decay.truncated(6, Optional.empty(), at, 0.0);
    List<Complex> end = decay.truncated(6, Optional.empty(), at, 1.7);
    List<Complex> exact = decay.exact(at, 1.7);
    int[] factors = {2, 1, 4, 2, 6};
    for (int k = 0; k < factors.length; k++) {
      Complex expected = begin.get(k).multiply(Math.exp(-0.2 * factors[k] * 1.7));
      assertThat(end.get(k).subtract(expected).norm()).isLessThan(1e-9);
      assertThat(exact.get(k).subtract(expected).norm()).isLessThan(2e-8);
    }
  }

  /** All of these displace by 0.5 or 0.5i, of which doubles leave nothing. */
  @ParameterizedTest
  @CsvSource({
    "coherent i*(cosh(x) - 1)/x^2, 0, 0.5",
    "coherent i*(cosh(1e-9) - 1)*1e18, 0, 0.5",
    "coherent ((1 + i*x)^2 - 1 - 2*i*x)/(-2*x^2), 0.5, 0",
    "coherent (exp(i*x) - 1 - i*x)*i/(-x^2), 0, 0.5"
  })
  void complexAmplitudesKeepTheirDigits(String start, double re, double im) {
    Observed small = observed(KERR, start);
    Parameters at = usual(small).with("x", 1e-9);
    near(small.truncated(2, Optional.empty(), at, 0.0), 1e-9, 0.25, 0, re, im);
  }

  private static final String LASER =
      """
      name: many-in-a-cavity
      species: {A: {levels: 2, count: N}, a: {boson: true}}
      parameters: {N: 100, g: 1, kappa: 1, a0: 0.3}
      hamiltonian:
        - for each A: g/sqrt(N)*(a'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator a
      observables: {e: <|1><1|>_A, a: <a>}
      initial: {A: level 1, a: "START"}
      """;

  /** The mean field begins at the amplitude over sqrt(N), and is what large numbers approach. */
  @ParameterizedTest
  @ValueSource(strings = {"coherent a0*sqrt(N)", "thermal 0.1, coherent a0*sqrt(N + 3)"})
  void amplitudesThatGrowWithTheNumberOfSites(String start) {
    Observed laser = observed(LASER, start);
    Parameters infinite = usual(laser).with("N", Double.POSITIVE_INFINITY);
    near(laser.truncated(1, Optional.empty(), infinite, 0.0), 1e-12, 1, 0, 0.3, 0);
    double limit = laser.truncated(1, Optional.empty(), infinite, 1.0).get(0).getReal();
    Parameters many = usual(laser).with("N", 1e12);
    double large = laser.truncated(1, Optional.empty(), many, 1.0).get(0).getReal();
    assertThat(limit).isBetween(0.92, 0.93).isCloseTo(large, within(1e-9));
  }

  /** Beside infinitely many sites these are the vacuum, however slowly their share fades. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "coherent a0*N^0.49",
        "coherent a0*N^0.48*exp(i*a0)",
        "coherent i*a0*sqrt(N)/log(N)",
        "coherent a0*N^0.49*log(N)^2",
        "coherent a0*sqrt(N)*exp(-N^0.01)",
        "thermal 0.3*N^0.99, coherent a0"
      })
  void amplitudesWhoseShareFades(String start) {
    Observed laser = observed(LASER, start);
    Parameters infinite = usual(laser).with("N", Double.POSITIVE_INFINITY);
    near(laser.truncated(1, Optional.empty(), infinite, 0.0), 1e-300, 1, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "coherent a0*N, has no limit in units of sqrt(N)",
    "coherent a0*N^0.51, has no limit in units of sqrt(N)",
    "coherent a0*sqrt(N)*log(N), has no limit in units of sqrt(N)",
    "coherent a0*(sqrt(N) + N^0.49), no limit of the start",
    "coherent a0*sqrt(N)*cos(N), no limit of the start",
    "thermal a0*N, quanta without a phase that grow with N",
    "coherent exp(N), holds what is no number",
    "squeezed log(N)/2, holds what is no number"
  })
  void startsThatMeanFieldDoesNotHave(String start, String reason) {
    Observed laser = observed(LASER, start);
    Parameters infinite = usual(laser).with("N", Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> laser.truncated(1, Optional.empty(), infinite, 0.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(reason);
    Observed alone = observed(LASER.replace("g/sqrt(N)", "g/N"), "coherent a0*sqrt(N)");
    assertThatThrownBy(() -> alone.truncated(1, Optional.empty(), infinite, 0.0))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void kerrExactly() {
    Observed number = observed(KERR, "number 4");
    near(number.exact(usual(number), 1.7), 1e-8, 2.026467969462, 0, 0, 0, 3.079929323443, 0, 0, 0);
    Observed squeezed = observed(KERR, "squeezed 0.6, 0.4");
    near(
        squeezed.exact(usual(squeezed), 1.7),
        1e-8,
        0.205345942681,
        0,
        0,
        0,
        0.230532612402,
        0,
        -0.145204910459,
        0.107392267325);
    Observed all = observed(KERR, "thermal 0.3, squeezed 0.4, coherent 1 + 0.5*i");
    near(
        all.exact(usual(all), 1.7),
        1e-7,
        0.922016560259,
        0,
        0.391987689284,
        -0.313109535135,
        1.155225687276,
        0,
        0.008263219736,
        -0.158279583587);
    Observed warm = observed(KERR, "thermal y, coherent 1.2*x");
    near(
        warm.exact(usual(warm), 1.7),
        1e-7,
        0.881513566716,
        0,
        0.186147052855,
        -0.359619610917,
        1.021920549518,
        0,
        -0.057569542955,
        -0.078520588992);
    Observed few = observed(KERR, "0.6*|0> + 0.8*i*|1>");
    near(few.exact(usual(few), 1.7), 1e-8, 0.324234875114, 0, 0, 0.341649754926, 0, 0, 0, 0);
  }

  /**
   * At order 2, a squeezed vacuum under Kerr: {@code d<cc>/dt = -(kappa + 2iK)<cc> - 4iK<c'ccc>},
   * and {@code <c'ccc> = 3<c'c><cc>}, where {@code <c'c>} decays.
   */
  @Test
  void kerrAtOrderTwo() {
    Observed squeezed = observed(KERR, "squeezed 0.6, 0.4");
    double quanta = Math.pow(Math.sinh(0.6), 2);
    double time = 1.7;
    double turned = -0.6 * time - 12 * 0.3 * quanta * (1 - Math.exp(-0.4 * time)) / 0.4;
    double modulus = Math.sinh(0.6) * Math.cosh(0.6) * Math.exp(-0.4 * time);
    List<Complex> found = squeezed.truncated(2, Optional.empty(), usual(squeezed), time);
    assertThat(found.get(0).getReal()).isCloseTo(quanta * Math.exp(-0.4 * time), within(1e-10));
    assertThat(found.get(3).getReal()).isCloseTo(-modulus * Math.cos(0.4 + turned), within(1e-10));
    assertThat(found.get(3).getImaginary())
        .isCloseTo(-modulus * Math.sin(0.4 + turned), within(1e-10));
  }

  @Test
  void anAtomAndNumberStates() {
    Observed ground = observed(ATOM, "{s: level 0, a: number 3}");
    near(
        ground.exact(usual(ground), 2.3),
        1e-8,
        1.668242845416,
        0,
        0.329939334954,
        0,
        0.058999094676,
        0.419702051330);
    Observed excited = observed(ATOM, "{s: level 1, a: number 3}");
    near(
        excited.exact(usual(excited), 2.3),
        1e-8,
        1.770088900112,
        0,
        0.840251461862,
        0,
        0.018651764741,
        -0.206669350854);
    Observed squeezed = observed(ATOM, "{s: level 1, a: squeezed 0.5}");
    near(
        squeezed.exact(usual(squeezed), 2.3),
        1e-7,
        0.772782085331,
        0,
        0.108559830725,
        0,
        -0.137597793040,
        -0.066108983601);
    // A number state is neutral, so the filter leaves out what stays zero anyway.
    near(
        ground.truncated(3, Optional.of("phase"), usual(ground), 2.3),
        1e-10,
        parts(ground.truncated(3, Optional.empty(), usual(ground), 2.3)));
  }

  private static double[] parts(List<Complex> values) {
    return values.stream()
        .flatMap(z -> List.of(z.getReal(), z.getImaginary()).stream())
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** One quantum is in the atom or in the mode: of two factors, order 2 is exact. */
  @Test
  void oneQuantumOfTwoPlaces() {
    String pair = "s, a: (|0> (x) |1> + exp(0.4*i)*|1> (x) |0>)/sqrt(2)";
    Observed one = observed(ATOM, pair);
    List<Complex> exact = one.exact(usual(one), 2.3);
    assertThat(exact.get(2).norm()).isGreaterThan(0.1);
    near(one.truncated(2, Optional.empty(), usual(one), 0.0), 1e-15, 0.5, 0, 0.5, 0);
    near(
        one.truncated(2, Optional.of("phase"), usual(one), 0.0),
        1e-15,
        0.5,
        0,
        0.5,
        0,
        0.5 * Math.cos(0.4),
        0.5 * Math.sin(0.4));
    Observed turned = observed(ATOM, pair.replace("s, a:", "a, s:").replace("0.4*i", "-0.4*i"));
    near(turned.exact(usual(turned), 2.3), 1e-9, parts(exact));
    Observed two = observed(ATOM, "s, a: (|0> (x) |2> + |1> (x) |1>)/sqrt(2)");
    near(
        two.exact(usual(two), 2.3),
        1e-8,
        0.974078235869,
        0,
        0.357239105003,
        0,
        0.493650805784,
        -0.092513123875);
  }

  @Test
  void twoAtoms() {
    double[] bell = {
      0.648923679413,
      0,
      0.511273258939,
      0,
      -0.024098199741,
      0.148414957014,
      -0.079207519782,
      -0.262699430044
    };
    Observed pure = observed(ATOMS, "A, B: (|0> (x) |1> + i*|1> (x) |0>)/sqrt(2)");
    near(pure.exact(usual(pure), 1.9), 1e-9, bell);
    near(pure.truncated(2, Optional.empty(), usual(pure), 1.9), 1e-9, bell);
    Observed mixed = observed(ATOMS, "A, B: " + WERNER);
    double[] werner = {
      0.571029140244,
      0,
      0.471700146665,
      0,
      -0.018775357144,
      0.104960657015,
      -0.062538139330,
      -0.214153148065
    };
    near(mixed.exact(usual(mixed), 1.9), 1e-9, werner);
    near(mixed.truncated(2, Optional.empty(), usual(mixed), 1.9), 1e-9, werner);
    near(mixed.exact(usual(mixed).with("p", 1.0), 1.9), 1e-9, bell);
  }

  /** A beam splitter and losses leave Gaussian states Gaussian: order 2 is exact. */
  @Test
  void twoModesSqueezedTogether() {
    String text =
        """
        name: two-modes
        species: {a: {boson: true}, b: {boson: true}}
        parameters: {r: 0.5}
        hamiltonian:
          - 0.5*(a'*b + h.c.)
        jumps:
          - rate 0.3, operator a
          - rate 0.5, operator b
        observables: {na: <a'*a>, nb: <b'*b>, ab: <a*b>, aa: <a*a>, four: <a'*b'*a*b>}
        initial:
          a, b: squeezed r, 0.4
        """;
    Observed modes = Observed.of(text);
    Parameters at = usual(modes).with("r", 0.1);
    List<Complex> exact = modes.exact(at, 0.8);
    List<Complex> second = modes.truncated(2, Optional.empty(), at, 0.8);
    for (int k = 0; k < exact.size(); k++) {
      assertThat(second.get(k).subtract(exact.get(k)).norm()).isLessThan(1e-8);
    }
    assertThat(second.get(3).norm()).isGreaterThan(0.01);
  }

  /** Three quanta of the pump: exact in both charge sectors, and at an order that holds them. */
  @Test
  void weightedChargesFromANumberState() {
    String text =
        """
        name: weighted
        species: {a: {boson: true}, b: {boson: true}, f: {boson: true}}
        parameters: {g: 1, ka: 0.1, kb: 0.2, kf: 0.2}
        hamiltonian:
          - g*(a'*b*f + h.c.)
        jumps:
          - rate ka, operator a
          - rate kb, operator b
          - rate kf, operator f
        charges: {phase: {a: 2, b: 1, f: 1}}
        observables: {na: <a'*a>, nb: <b'*b>, nf: <f'*f>}
        initial: {a: level 4, b: vacuum, f: vacuum}
        """;
    Observed weighted = Observed.of(text);
    Parameters at = usual(weighted);
    near(weighted.truncated(3, Optional.of("phase"), at, 0.0), 1e-15, 4, 0, 0, 0, 0, 0);
    near(weighted.exact(at, 1.0), 1e-8, WEIGHTED);
  }

  private static final double[] WEIGHTED = {
    0.685699385016, 0, 2.819180087237, 0, 2.819180087237, 0
  };

  @Test
  void aStartFollowsTheParametersAndIsRefusedWhereItIsNone() {
    Observed warm = observed(KERR, "thermal y, coherent x");
    for (double x : new double[] {0.2, 0.9}) {
      Parameters at = usual(warm).with("x", x).with("y", 0.1);
      near(warm.truncated(2, Optional.empty(), at, 0.0), 1e-14, x * x + 0.1, 0, x, 0);
      assertThat(warm.subject().start(at).orElseThrow().sites().get(0).toString())
          .contains(Double.toString(x));
    }
    ProductState start = InitialProduct.of(warm.subject());
    assertThatThrownBy(() -> start.in(usual(warm).with("y", -0.2)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessage(
            "the start of c, 'thermal y, coherent x', has a thermal occupation of -0.2"
                + " at x = 1, y = -0.2");
    Observed ket = observed(KERR, "sqrt(y)*|0> + sqrt(1-y)*|1>");
    near(ket.truncated(2, Optional.empty(), usual(ket).with("y", 0.0), 0.0), 1e-15, 1, 0, 0, 0);
    assertThatThrownBy(() -> ket.truncated(2, Optional.empty(), usual(ket).with("y", 1.5), 0.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("has norm 1.41421 instead of 1 at y = 1.5");
    Observed werner = observed(ATOMS, "A, B: " + WERNER);
    assertThatThrownBy(
            () -> werner.truncated(2, Optional.empty(), usual(werner).with("p", 1.2), 0.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("negative eigenvalue at p = 1.2");
  }

  @Test
  void whatCannotStartSoSaysWhy() {
    Observed number = observed(ATOM, "{s: level 0, a: number 3}");
    ProductState three = InitialProduct.of(number.subject());
    Parameters at = usual(number);
    assertThatThrownBy(() -> LangevinProblem.of(number.subject().following("n"), at, three))
        .isInstanceOf(InvalidInputException.class);
    Observed pair = observed(ATOMS, "A, B: " + WERNER);
    assertThatThrownBy(() -> InitialProduct.of(pair.subject()).siteOperators())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("correlated");
    ExactSolver cut =
        ExactSolver.of(number.subject(), at, ExactOptions.defaults().withCuts(Map.of("a", 2)));
    assertThatThrownBy(
            () ->
                cut.trajectory(
                    three, number.subject().descriptor().observables(), new double[] {1.0}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("of the start of the mode a is above the cut at 2 quanta");
  }
}
