package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ObservableTexts;
import org.ursell.symbolic.model.NamedExpression;

/**
 * Observables of several places, against dense matrices: at order N for N sites nothing is cut, and
 * the exact solver never cuts anything.
 */
class SeveralPlacesTest {
  private static final String MODEL =
      """
      name: several
      species:
        A: {levels: 2, count: N}
        B: {levels: 3}
      parameters: {N: 2, w: 1.3, u: 0.7, V: 0.9, g: 0.4, kappa: 0.5, Gamma: 0.3}
      operators:
        sp: |1><0|
        sm: |0><1|
        n: |1><1|
        Jp: sum_A sp
        Jm: Jp'
      hamiltonian:
        - for each A: w*n + u*(sp + sm)
        - for each B: 0.6*|2><2|
        - for pairs A A: V*sp (x) sm + h.c.
        - for pairs A B: g*sp (x) |0><2| + h.c.
        - for pairs A B: 0.2*(sp + sm) (x) (|1><0| + |0><1|)
      jumps:
        - for each A: rate kappa, operator sm
        - collective A: rate Gamma, operator sm
        - for each B: rate 0.25, operator |1><2|
        - for each B: rate 0.15, operator |0><1|
      observables:
        one: <sp>_A
        pair: <sp (x) sm>_{A A}
        mixed: <sp (x) |0><2|>_{A B}
        collective: <Jp*Jm>
        triple: <(Jp + 2*i*Jm)*(sum_A n)*(sum_B |2><1|)>
        square: <(sum_A (sp + sm))^2>
        fourth: <(Jp + Jm)^4>
        onesum: <sp*(sum sm)>_A
        parameters: <w*sp (x) sm + i*u*sm (x) n>_{A,A}
        arithmetic: abs(<sp>_A)^2 + im(<sp (x) |0><2|>_{A B})
        ratio: N*<Jp*Jm>/<sum_A n>^2 - <sp>_A'/(1 + w)
        spread: kitagawa-ueda(A)
        angle: wineland(A)
      initial:
        A: 0.6*|0> + 0.8*i*|1>
        B: 0.6*|0> + 0.8*|2>
      """;

  /** From the matrix exponential of the 144 x 144 Liouvillian in SciPy, at t = 0.7. */
  private static final List<Complex> DENSE =
      List.of(
          new Complex(0.086535191265232),
          new Complex(0.06396828963521464, 0.0739018680587953),
          new Complex(0.4337045810762583),
          new Complex(0.1940925016356097, -0.015776722848711837),
          new Complex(2.2172420862223428),
          new Complex(8.868968344889371),
          new Complex(0.2168522905381291),
          new Complex(0.11343310300527853, 0.0015054940488190595),
          new Complex(0.11666720151354473),
          new Complex(12.686365893769187, 0.03513958813190717),
          new Complex(0.8830668313617481),
          new Complex(1.2303725546430004));

  private static void agree(List<Complex> values, double tolerance) {
    for (int k = 0; k < DENSE.size(); k++) {
      Complex expected = DENSE.get(k);
      assertThat(values.get(k + 1).subtract(expected).norm())
          .as("%d: %s and %s", k, values.get(k + 1), expected)
          .isLessThan(tolerance * Math.max(1.0, expected.norm()));
    }
  }

  @Test
  void orderThreeOfThreeSitesIsDense() {
    Observed observed = Observed.of(MODEL);
    Parameters at = observed.subject().descriptor().defaults();
    agree(observed.truncated(3, Optional.empty(), at, 0.7), 1e-9);
  }

  @Test
  void theExactSolverIsDense() {
    Observed observed = Observed.of(MODEL);
    Parameters at = observed.subject().descriptor().defaults();
    agree(observed.exact(at, 0.7), 1e-9);
  }

  @Test
  void emittedClassesHoldThem() {
    MomentSystem system =
        new DerivationPipeline().run(Observed.of(MODEL).model(), DerivationRequest.order(1));
    assertThat(EquationCompiler.compile(system).descriptor().observables())
        .hasSize(13)
        .isEqualTo(system.descriptor().observables());
  }

  /** What the file names and what is typed is the same, names of operators included. */
  @Test
  void textsAreReadAsInTheFile() {
    Observed observed = Observed.of(MODEL);
    for (NamedExpression named : observed.model().expressions()) {
      ObservableDescriptor typed =
          ObservableTexts.parse(observed.model(), named.expression().text());
      assertThat(typed.expression().orElseThrow()).isEqualTo(named.expression());
    }
    assertThat(observed.subject().observable("pair").name()).isEqualTo("pair");
    assertThat(observed.subject().observable("< sp >_A").operator())
        .isEqualTo(observed.subject().observable("one").operator());
    assertThat(observed.subject().following("<sm>_A").descriptor().orderParameter().name())
        .isEqualTo("<sm>_A");
  }
}
