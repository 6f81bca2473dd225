package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;

/** Arithmetic of expectation values: the photon statistics of known states. */
class PhotonStatisticsTest {
  private static final String MODE =
      """
      name: statistics
      species: {c: {boson: true}, b: {boson: true}, A: {levels: 2, count: N}}
      parameters: {N: 3, w: 0.8, kappa: 0.5, G: 0.7}
      hamiltonian:
        - w*c'*c + 0.2*(c'*b + h.c.)
        - for each A: G/sqrt(N)*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - rate kappa, operator b
      observables:
        field: <c>
        g2: <c'*c'*c*c>/<c'*c>^2
        var: <(c'*c)^2> - <c'*c>^2
        cross: <c'*b>
        joint: <c'*|0><1|>_A
        g2cross: <c'*b'*b*c>/(<c'*c>*<b'*b>)
        dipole: <sum |0><1|>
        perSite: <sum |0><1|>/N
        pull: re(<c'*(sum |0><1|)>)/N^(3/2)
        fano: (<(c'*c)^2> - <c'*c>^2)/<c'*c>
        inverse: <c'*c>/(<(c'*c)^2> - <c'*c>^2)
      initial: {c: START, b: coherent 0.5, A: (|0> + |1>)/sqrt(2)}
      """;

  @ParameterizedTest
  @CsvSource({"coherent 1.5,4,1", "thermal 0.7,4,2", "coherent 2*exp(i),1,1", "thermal 2,2,2"})
  void secondOrderCoherence(String start, int order, double g2) {
    Observed observed = Observed.of(MODE.replace("START", start));
    List<Complex> values =
        observed.truncated(
            order, Optional.empty(), observed.subject().descriptor().defaults(), 0.0);
    assertThat(values.get(1).getRealPart()).isCloseTo(g2, within(1e-12));
    assertThat(values.get(1).getImaginaryPart()).isZero();
    // Different modes are independent at the start.
    assertThat(values.get(5).getRealPart()).isCloseTo(1.0, within(1e-12));
  }

  /** Thermal light has the variance n + n^2, coherent light n. */
  @ParameterizedTest
  @CsvSource({"thermal 0.7,1.19", "coherent 1.5,2.25"})
  void variance(String start, double variance) {
    Observed observed = Observed.of(MODE.replace("START", start));
    List<Complex> values =
        observed.truncated(4, Optional.empty(), observed.subject().descriptor().defaults(), 0.0);
    assertThat(values.get(2).getRealPart()).isCloseTo(variance, within(1e-12));
  }

  /** A factor that has no value leaves none for the observable, and says where. */
  @ParameterizedTest
  @CsvSource({"3,0,0", "3,1,0", "Infinity,0,0", "Infinity,1,0"})
  void factorsThatAreNoNumbersAreRefused(double n, double w, double kappa) {
    Observed observed =
        Observed.of(
            MODE.replace("START", "vacuum").replace("field: <c>", "field: sqrt(w/kappa)*<c'*c>"));
    Parameters point =
        observed
            .subject()
            .descriptor()
            .defaults()
            .with("N", n)
            .with("w", w)
            .with("kappa", kappa)
            .with("G", 0.0);
    assertThatThrownBy(() -> observed.truncated(2, Optional.empty(), point, 0.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("is not a finite number at w = %s, kappa = 0".formatted((int) w));
  }

  /** Digits that doubles lose are kept: the factor tends to 1/2. */
  @ParameterizedTest
  @CsvSource({"3,1e-9", "3,1e-100", "Infinity,1e-9", "Infinity,1e-100"})
  void factorsKeepTheirDigits(double n, double w) {
    Observed observed =
        Observed.of(
            """
            name: factor
            species: {A: {levels: 2, count: N}}
            parameters: {N: 3, w: 0.8}
            jumps:
              - for each A: rate w, operator |0><1|
            observables: {half: "(cosh(w) - 1)/w^2*<|1><1|>_A"}
            initial: {A: (|0> + |1>)/sqrt(2)}
            """);
    Parameters point = observed.subject().descriptor().defaults().with("N", n).with("w", w);
    List<Complex> values = observed.truncated(2, Optional.empty(), point, 0.0);
    // Half of the sites are excited.
    assertThat(values.get(0).getRealPart()).isCloseTo(0.25, within(1e-9));
  }

  /** Number states have g2 = 1 - 1/n; their moments are put in by hand. */
  @Test
  void numberStates() {
    Observed observed = Observed.of(MODE.replace("START", "vacuum"));
    MomentEquations equations =
        TableEmitter.emit(
            new DerivationPipeline().run(observed.model(), DerivationRequest.order(4)));
    Parameters at = equations.descriptor().defaults();
    for (int n : new int[] {1, 2, 5}) {
      double[] y = new double[equations.moments().size()];
      for (int k = 0; k < y.length; k++) {
        Moment moment = equations.moments().get(k);
        boolean ofC = moment.factors().stream().allMatch(f -> f.species() == 0);
        long raised = moment.factors().stream().filter(f -> f.element() == 0).count();
        if (ofC && moment.part() == Moment.Part.REAL && 2 * raised == moment.factors().size()) {
          y[k] = raised == 1 ? n : n * (n - 1.0);
        }
      }
      SingleSiteObservable g2 =
          SingleSiteObservable.at(
              MomentSpace.of(equations), equations.descriptor().observable("g2").orElseThrow(), at);
      assertThat(g2.re(y)).isCloseTo(1.0 - 1.0 / n, within(1e-14));
      assertThat(g2.isClosed()).isFalse();
    }
  }

  /** A mode and a site start as a product, at finite sizes and per sqrt(N) at infinitely many. */
  @Test
  void modeAndSite() {
    Observed observed = Observed.of(MODE.replace("START", "coherent 0.5*i"));
    List<Complex> values =
        observed.truncated(2, Optional.empty(), observed.subject().descriptor().defaults(), 0.0);
    assertThat(values.get(3).subtract(new Complex(0.0, -0.25)).norm()).isLessThan(1e-14);
    assertThat(values.get(4).subtract(new Complex(0.0, -0.25)).norm()).isLessThan(1e-14);
    assertThat(values.get(6).subtract(new Complex(1.5)).norm()).isLessThan(1e-14);
    assertThat(values.get(7).subtract(new Complex(0.5)).norm()).isLessThan(1e-14);
  }

  /** Ratios have limits; what grows is refused, and what cancels is no number. */
  @Test
  void infinitelyManySites() {
    Observed observed = Observed.of(MODE.replace("START", "coherent 1"));
    Parameters at = observed.subject().descriptor().defaults().with("N", Double.POSITIVE_INFINITY);
    MomentEquations equations =
        TableEmitter.emit(
            new DerivationPipeline().run(observed.model(), DerivationRequest.order(1)));
    MomentSpace space = MomentSpace.of(equations);
    double[] y = new double[equations.moments().size()];
    Arrays.fill(y, 0.3);
    assertThat(read(equations, space, "g2", at).re(y)).isCloseTo(1.0, within(1e-14));
    SingleSiteObservable one =
        SingleSiteObservable.at(space, observed.subject().observable("<|0><1|>_A"), at);
    assertThat(read(equations, space, "perSite", at).value(y).subtract(one.value(y)).norm())
        .isLessThan(1e-15);
    Complex field = read(equations, space, "field", at).value(y);
    assertThat(read(equations, space, "pull", at).re(y))
        .isCloseTo(field.conjugate().multiply(one.value(y)).getRealPart(), within(1e-15));
    assertThat(read(equations, space, "inverse", at).re(y)).isNaN();
    for (String grows : List.of("dipole", "var", "fano", "cross", "joint")) {
      assertThatThrownBy(() -> read(equations, space, grows, at))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("'" + grows + "' grows as")
          .hasMessageContaining("infinitely many sites");
    }
  }

  private static SingleSiteObservable read(
      MomentEquations equations, MomentSpace space, String name, Parameters at) {
    return SingleSiteObservable.at(
        space, equations.descriptor().observable(name).orElseThrow(), at);
  }
}
