package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.model.TaggedModel;

/**
 * Jumps whose operators are products over several places, sums of such, and correlated ones. The
 * numbers of dense matrices are of SciPy, integrated to 1e-12.
 */
class JointJumpsTest {
  private static final double TOLERANCE = 2e-9;

  private static final String TWO_MODES =
      """
      name: two-modes
      species: {a: {boson: true}, b: {boson: true}}
      parameters: {V: 0.8}
      hamiltonian:
        - 0.3*(a'*a - b'*b) + 0.1*(a'*a'*a*a + b'*b'*b*b)
      jumps:
        - rate V, operator a - b
        - rate 0.2, operator a'
        - rate 0.2, operator b'
        - rate 0.1, operator a*a
        - rate 0.1, operator b*b
      observables: {na: <a'*a>, nb: <b'*b>, ab: <a'*b>}
      initial: {a: coherent 1, b: coherent 0.5*i}
      """;

  private static final String ATOM_AND_MODE =
      """
      name: atom-and-mode
      species: {atom: {levels: 2, count: 1}, c: {boson: true}}
      parameters: {g: 0.4}
      operators: {dn: "|0><1|"}
      hamiltonian:
        - g*(c'*dn_atom + h.c.)
        - 0.5*(c + c')
      jumps:
        - JUMP
        - rate 0.3, operator c
        - for each atom: rate 0.1, operator dn
        - for each atom: rate 0.2, operator dn'
      observables: {n: <c'*c>, excited: <|1><1|>_atom}
      initial: {atom: level 0, c: vacuum}
      """;

  private static final String ROW =
      """
      name: row
      species: {A: {levels: 2, count: 1}, B: {levels: 2, count: 1}, C: {levels: 2, count: 1}}
      parameters: {x: 0.6, y: 0.3}
      operators: {dn: "|0><1|", n: "|1><1|"}
      hamiltonian:
        - for each A B C: 0.7*(dn + dn')
        - for pairs A B: 0.5*(dn' (x) dn + h.c.)
        - for pairs B C: 0.5*(dn' (x) dn + h.c.)
      jumps:
        - JUMP
      observables: {n1: <n>_A, n2: <n>_B, n3: <n>_C}
      initial: {A: level 0, B: level 0, C: level 0}
      """;

  private static final String PAIRS =
      """
      name: pairs
      species: {A: {levels: 2, count: N}}
      parameters: {N: 3, V: 1.3, W: 0.4, x: 0.7}
      operators: {dn: "|0><1|", n: "|1><1|"}
      hamiltonian:
        - for each A: x*(dn + dn') + 0.3*n
      jumps:
        - for pairs A A: rate V/N, operator dn (x) 1 - 1 (x) dn
        - for pairs A A: rate W, operator dn (x) dn
        - for ordered pairs A A: rate 0.2, operator dn' (x) dn + 0.3*(1 (x) n)
        - for each A: rate 0.1, operator dn + 0.2*i
      observables: {excited: <n>_A, lowered: <dn>_A}
      initial: {A: level 0}
      """;

  /** Sites and a mode, of which at most two sites are met at once. */
  private static final String EVERYTHING =
      """
      name: everything
      species: {A: {levels: 2, count: N}, B: {levels: 3, count: 1}, c: {boson: true}}
      parameters: {N: 2, x: 0.7}
      operators: {dn: "|0><1|", n: "|1><1|", l: "|0><1| + sqrt(2)*|1><2|"}
      hamiltonian:
        - for each A: x*(dn + dn') + 0.3*n
        - 0.3*(c + c')
        - 0.2*(l_B + l_B')
      jumps:
        - rate 0.5, operator c*(sum_A dn) + 0.3*l_B
        - for each A: rate 0.3, operator c'*dn
        - for each A: rate 0.25, operator dn*l_B' + 0.5*c
        - for pairs A A: rate 0.2, operator c*(dn (x) dn)
        - rate 1.1, operator c + 0.5*l_B - 0.1*i
        - rate 0.6, operator c*c
      observables: {excited: <n>_A, lowered: <dn>_A, photons: <c'*c>, field: <c>, top: <|2><2|>_B}
      initial: {A: level 0, B: level 0, c: vacuum}
      """;

  private static List<Complex> at(String text, int order, double time) {
    Observed observed = Observed.of(text);
    return observed.truncated(
        order, Optional.empty(), observed.subject().descriptor().defaults(), time);
  }

  private static void assertSame(List<Complex> values, double tolerance, Complex... expected) {
    assertThat(values).hasSameSizeAs(expected);
    for (int k = 0; k < expected.length; k++) {
      assertThat(values.get(k).subtract(expected[k]).norm())
          .as("%d: %s and %s", k, values.get(k), expected[k])
          .isLessThan(tolerance);
    }
  }

  private static void assertSame(List<Complex> values, List<Complex> expected) {
    assertSame(values, TOLERANCE, expected.toArray(Complex[]::new));
  }

  @Test
  void twoModesThatDecayTogether() {
    Complex both = new Complex(0.317059272, 0.221180230);
    assertSame(
        at(TWO_MODES, 2, 4.0), TOLERANCE, new Complex(0.539278140), new Complex(0.513350681), both);
    assertSame(
        at(TWO_MODES, 3, 4.0).subList(0, 2),
        TOLERANCE,
        new Complex(0.561220892),
        new Complex(0.527503501));
  }

  @ParameterizedTest
  @CsvSource({
    "'rate 0.6, operator c*dn'",
    "'rate 0.6, operator c*dn_atom'",
    "'rate 0.6, operator c*|0><1|_atom'",
    "'for each atom: rate 0.6, operator c*dn'",
    "'rate 0.6, operator c*(sum_atom dn)'"
  })
  void anAtomAndAModeJumpTogether(String jump) {
    assertSame(
        at(ATOM_AND_MODE.replace("JUMP", jump), 2, 5.0),
        TOLERANCE,
        new Complex(1.563557462),
        new Complex(0.405151019));
  }

  @Test
  void threeAtomsInARowDecayTogether() {
    String text =
        ROW.replace(
            "JUMP",
            "correlated A, B, C: rates [[1, x, y], [x, 1, x], [y, x, 1]], operators dn, dn, dn");
    Complex end = new Complex(0.333446708324);
    assertSame(
        at(text, 2, 3.0),
        TOLERANCE,
        new Complex(0.336096396),
        new Complex(0.338618630),
        new Complex(0.336096396));
    assertSame(at(text, 3, 3.0), TOLERANCE, end, new Complex(0.345467075995), end);
    Observed observed = Observed.of(text);
    Parameters defaults = observed.subject().descriptor().defaults();
    assertSame(observed.exact(defaults, 3.0), 1e-8, end, new Complex(0.345467075995), end);
  }

  @Test
  void correlationsMayHavePhases() {
    String text =
        ROW.replace("- for each A B C: 0.7*(dn + dn')", PHASED)
            .replace(
                "JUMP",
                "correlated A, B, C: rates [[1, 0.3 + 0.2*i, 0.1*i], [0.3 - 0.2*i, 0.8, 0.4],"
                    + " [-0.1*i, 0.4, 0.9]], operator dn");
    Complex[] dense = {
      new Complex(0.37186865241323663),
      new Complex(0.337685252315552),
      new Complex(0.3853829182748168)
    };
    assertSame(at(text, 3, 1.7), TOLERANCE, dense);
    Observed observed = Observed.of(text);
    Parameters defaults = observed.subject().descriptor().defaults();
    assertSame(observed.exact(defaults, 1.7), 1e-8, dense);
  }

  private static final String PHASED =
      "- for each A B C: 0.7*(dn + dn')\n  - 0.3*n_A - 0.2*n_B + 0.1*n_C";

  /** The dissipator is that of its eigenvectors, each on its own. */
  @Test
  void correlatedJumpsAreUncorrelatedOnesOfTheirEigenvectors() {
    String correlated =
        ROW.replace("JUMP", "correlated A, C: rates [[1, 0.2], [0.2, 1]], operators dn, dn");
    String diagonal =
        ROW.replace(
            "JUMP",
            "rate 1.2, operator (dn_A + dn_C)/sqrt(2)\n"
                + "  - rate 0.8, operator (dn_A - dn_C)/sqrt(2)");
    assertSame(at(correlated, 2, 2.0), at(diagonal, 2, 2.0));
  }

  @Test
  void aCorrelationOfRankOneIsACollectiveJump() {
    String correlated =
        ROW.replace("JUMP", "correlated A, C: rates [[1, i], [-i, 1]], operators dn, dn");
    String collective = ROW.replace("JUMP", "collective A, C: rate 1, operators dn, i*dn");
    assertSame(at(correlated, 2, 2.0), at(collective, 2, 2.0));
    String sum = ROW.replace("JUMP", "rate 1, operator -i*dn_A + dn_C");
    assertSame(at(correlated, 2, 2.0), at(sum, 2, 2.0));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0.5051036874392203, -0.11731215494753028, -0.21515843771726445",
    "3, 0.40712386934101175, -0.09901357003247477, -0.2548086873815284",
    "4, 0.35662949074401384, -0.08740133437524805, -0.2672371832028262"
  })
  void pairsOfIdenticalSitesAreDense(int sites, double excited, double re, double im) {
    Observed observed = Observed.of(PAIRS);
    Parameters at = observed.subject().descriptor().defaults().with("N", sites);
    Complex[] dense = {new Complex(excited), new Complex(re, im)};
    assertSame(observed.truncated(sites, Optional.empty(), at, 2.0), TOLERANCE, dense);
    assertSame(observed.exact(at, 2.0), 1e-8, dense);
  }

  @Test
  void sitesAndModesAreDense() {
    Observed observed = Observed.of(EVERYTHING);
    assertSame(
        observed.exact(observed.subject().descriptor().defaults(), 0.5),
        2e-7,
        new Complex(0.10238448217995591),
        new Complex(-0.022974003253044925, -0.3012330338148108),
        new Complex(0.01927627723411276),
        new Complex(-0.0010704541441299668, -0.0996170791677892),
        new Complex(0.00015325001007744404));
  }

  /** One site told from the others is of the same equations, exact at the order of all sites. */
  @Test
  void aSiteToldApartIsLikeTheOthers() {
    Observed observed = Observed.of(PAIRS);
    Parameters at = observed.subject().descriptor().defaults();
    Observed tagged = Observed.of(TaggedModel.of(observed.model(), "A"));
    String others = TaggedModel.others(observed.model(), "A");
    assertSame(
        tagged.truncated(3, Optional.empty(), at.with("N", 3).with(others, 2), 2.0),
        observed.truncated(3, Optional.empty(), at, 2.0));
  }

  /** A filter keeps what the charge allows, and sectors of the exact solution likewise. */
  @Test
  void chargesOfProductsAreConserved() {
    String text =
        """
        name: charged
        species: {A: {levels: 2, count: N}, c: {boson: true}}
        parameters: {N: 2, V: 0.7}
        operators: {dn: "|0><1|", n: "|1><1|"}
        hamiltonian:
          - for each A: 0.4*(c'*dn + h.c.)
        jumps:
          - for pairs A A: rate V/N, operator dn (x) 1 - 1 (x) dn
          - for pairs A A: rate V, operator n (x) 1 - 1 (x) n
          - for each A: rate 0.3, operator c'*dn + 0.2*n
          - rate 0.2, operator c*(sum dn')
          - rate 0.5, operator c + 0.3*(sum dn)
        CHARGES
        observables: {excited: <n>_A, photons: <c'*c>, both: <c'*dn>, pair: "<dn' (x) dn>_{A A}"}
        initial: {A: level 1, c: vacuum}
        """;
    Observed free = Observed.of(text.replace("CHARGES", ""));
    Observed charged = Observed.of(text.replace("CHARGES", "charges: {quanta: {A: [0, 1], c: 1}}"));
    Parameters at = free.subject().descriptor().defaults();
    List<Complex> values = free.truncated(2, Optional.empty(), at, 1.5);
    assertSame(charged.truncated(2, Optional.of("quanta"), at, 1.5), values);
    assertSame(charged.exact(at, 0.5), 1e-8, free.exact(at, 0.5).toArray(Complex[]::new));
  }

  /** A number before the identity of a site scales what it stands in. */
  @Test
  void anIdentityMayHaveANumberBeforeIt() {
    String plain = PAIRS.replace("0.3*(1 (x) n)", "0.3*i*(1 (x) n) - 0.2*(n (x) 1)");
    Observed bracketed = Observed.of(plain);
    Observed scaled = Observed.of(PAIRS.replace("0.3*(1 (x) n)", "0.3*i*1 (x) n + n (x) -0.2*1"));
    Parameters at = bracketed.subject().descriptor().defaults();
    assertSame(
        scaled.truncated(2, Optional.empty(), at, 1.5),
        bracketed.truncated(2, Optional.empty(), at, 1.5));
  }

  /** L + alpha, and what it adds to the Hamiltonian taken away. */
  @Test
  void aNumberAddedToAJumpIsAHamiltonian() {
    String plain = ATOM_AND_MODE.replace("JUMP", "rate 0.6, operator c*dn");
    String shifted =
        ATOM_AND_MODE
            .replace("JUMP", "rate 0.6, operator c*dn + 0.4 - 0.3*i")
            .replace(
                "- 0.5*(c + c')",
                "- 0.5*(c + c')\n  - -0.3*i*((0.4 + 0.3*i)*c*dn_atom - (0.4 - 0.3*i)*c'*dn_atom')");
    assertSame(at(shifted, 2, 3.0), at(plain, 2, 3.0));
    assertSame(at(shifted, 3, 3.0), at(plain, 3, 3.0));
  }

  /** Two jumps mixed by a unitary matrix are the same dissipator. */
  @Test
  void mixedJumpsAreTheSame() {
    String two =
        EVERYTHING.replace(
            "rate 1.1, operator c + 0.5*l_B - 0.1*i",
            "rate 1, operator c*l_B\n  - rate 1, operator 0.6*(sum_A dn) + 0.2*c*(sum_A n)");
    String mixed =
        EVERYTHING.replace(
            "rate 1.1, operator c + 0.5*l_B - 0.1*i",
            "rate 1, operator 0.8*c*l_B + 0.6*i*(0.6*(sum_A dn) + 0.2*c*(sum_A n))\n"
                + "  - rate 1, operator"
                + " 0.6*i*c*l_B + 0.8*(0.6*(sum_A dn) + 0.2*c*(sum_A n))");
    assertSame(at(mixed, 2, 1.0), at(two, 2, 1.0));
  }

  /** Without coupling each atom decays on its own; what joins places is left out. */
  @Test
  void withoutInteractionCorrelationsAreGone() {
    String both = ", operators dn, dn, dn\n  - for pairs A B: rate 0.7, operator dn (x) dn";
    Observed observed =
        Observed.of(
            ROW.replace(
                "JUMP", "correlated A, B, C: rates [[1, x, y], [x, 1, x], [y, x, 1]]" + both));
    Observed alone = Observed.of(ROW.replace("JUMP", "for each A B C: rate 1, operator dn"));
    Parameters uncoupled = observed.subject().descriptor().defaults().withoutInteraction();
    List<Complex> values = observed.truncated(2, Optional.empty(), uncoupled, 2.0);
    assertSame(values, alone.truncated(2, Optional.empty(), uncoupled, 2.0));
    assertSame(observed.exact(uncoupled, 2.0), 1e-8, values.toArray(Complex[]::new));
  }

  /** Diffusive coupling at V/N has a limit, which large numbers of sites approach as 1/N. */
  @Test
  void pairsHaveAMeanFieldLimit() {
    Observed observed = Observed.of(PAIRS.replace("rate W", "rate W/N").replace("0.2,", "0.2/N,"));
    Parameters defaults = observed.subject().descriptor().defaults();
    Parameters infinite = defaults.with("N", Double.POSITIVE_INFINITY);
    List<Complex> limit = observed.truncated(2, Optional.empty(), infinite, 2.0);
    List<Complex> many = observed.truncated(2, Optional.empty(), defaults.with("N", 1e8), 2.0);
    assertSame(many, 1e-7, limit.toArray(Complex[]::new));
  }

  /** Rates of pairs, products and matrices may change in time; each is read at its own time. */
  @Test
  void ratesOfTheTimeAreReadAtTheirTime() {
    String text =
        ROW.replace("JUMP", "correlated A, C: rates [[1, x*t], [x*t, 1]], operators dn, dn");
    Observed observed = Observed.of(text);
    Parameters point = observed.subject().descriptor().defaults();
    assertThat(observed.subject().descriptor().driven()).contains("the rate x*t");
    assertThat(observed.subject().lindblad(point.at(0.5)).jumps()).hasSize(2);
    assertThatThrownBy(() -> observed.subject().lindblad(point.at(2.0)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("eigenvalue -0.2 at t = 2");
  }

  @Test
  void aMatrixThatIsNotPositiveIsRefusedAtItsPoint() {
    Observed observed =
        Observed.of(
            ROW.replace(
                "JUMP",
                "correlated A, B, C: rates [[1, x, y], [x, 1, x], [y, x, 1]], operator dn"));
    Parameters point = observed.subject().descriptor().defaults().with("x", 0.9);
    assertThatThrownBy(() -> observed.exact(point, 1.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("eigenvalue -0.131")
        .hasMessageContaining("at x = 0.9, y = 0.3");
    assertThatThrownBy(() -> observed.subject().table(EquationRequest.order(2)).coefficients(point))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("is not positive semidefinite");
    assertThat(
            TableEmitter.emit(
                    new DerivationPipeline().run(observed.model(), DerivationRequest.order(1)))
                .coefficients(point.with("x", 0.6)))
        .isNotEmpty();
  }
}
