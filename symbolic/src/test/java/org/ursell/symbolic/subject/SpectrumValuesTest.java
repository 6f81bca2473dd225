package org.ursell.symbolic.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.CorrelationSystem;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.response.SpectralAnalysis;
import org.ursell.runtime.response.SpectralMode;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.steady.SteadySearch;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.work.Cancellation;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;

/** Spectra whose values are known from elsewhere: closed forms, dense matrices, other programs. */
class SpectrumValuesTest {
  private static final String MOLLOW =
      """
      name: mollow
      species: {atom: {levels: 2}}
      parameters: {Omega: 2, gamma: 1}
      hamiltonian:
        - for each atom: Omega*(|0><1| + h.c.)
      jumps:
        - for each atom: rate gamma, operator |0><1|
      observables: {excited: <|1><1|>_atom}
      """;
  private static final String LASER =
      """
      name: single-atom-laser
      species:
        atom: {levels: 2}
        c: {boson: true}
      parameters: {Delta: 0, g: 1.5, gamma: 0.25, kappa: 1, nu: 4}
      hamiltonian:
        - Delta*c'*c
        - for each atom: g*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate gamma, operator |0><1|
        - for each atom: rate nu, operator |1><0|
      charges: {phase: {atom: [0, 1], c: 1}}
      observables: {photons: <c'*c>, excited: <|1><1|>_atom, field: <c>}
      """;

  static Subject subject(String text) {
    return ModelSubject.of(ModelReader.read("test.yaml", text).orThrow());
  }

  static CorrelationSystem system(
      Subject subject,
      EquationRequest request,
      Correlation asked,
      RegressionClosure closure,
      Parameters parameters) {
    CorrelationEquations equations = CorrelationEquations.of(subject, request, asked, closure);
    Parameters point = equations.point(parameters);
    double[] start =
        InitialProduct.of(
                equations.state().descriptor(),
                ProductData.of(equations.state().descriptor(), java.util.Map.of()))
            .momentsAt(equations.state(), point);
    SteadySearch.Outcome steady =
        new SteadySolver(equations.state(), IntegratorOptions.DEFAULT)
            .from(point, start, Cancellation.NEVER);
    return CorrelationSystem.of(equations, point, steady.reached().orElseThrow().moments());
  }

  /** A heap holds the factors of one search, and not those of a thousand million at once. */
  @Test
  void searchesThatDoNotFitAreRefused() {
    CorrelationEquations equations =
        CorrelationEquations.of(
            subject(MOLLOW),
            EquationRequest.order(2),
            Correlation.first(subject(MOLLOW).operator("|0><1|")),
            RegressionClosure.COUNTED);
    SteadySolver solver = new SteadySolver(equations.state(), IntegratorOptions.DEFAULT);
    solver.require(1);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> solver.require(1_000_000_000))
        .withMessageContaining("unknowns, at 1000000000 points at once, needs a heap of");
  }

  @Test
  void mollowTriplet() {
    Subject subject = subject(MOLLOW);
    for (int order = 1; order <= 2; order++) {
      for (RegressionClosure closure : RegressionClosure.values()) {
        if (order == 1 && closure == RegressionClosure.COUNTED) {
          continue;
        }
        CorrelationSystem system =
            system(
                subject,
                EquationRequest.order(order),
                Correlation.first(subject.operator("|0><1|")),
                closure,
                subject.descriptor().defaults());
        assertThat(system.spectrum(0.0)).isEqualTo(1.0257951, within(1e-7));
        assertThat(system.spectrum(2.0)).isEqualTo(0.1435949, within(1e-7));
        assertThat(system.spectrum(-2.0)).isEqualTo(0.1435949, within(1e-7));
        assertThat(system.spectrum(4.0)).isEqualTo(0.3292340, within(1e-7));
      }
    }
  }

  @Test
  void singleAtomLaser() {
    Subject subject = subject(LASER);
    CorrelationSystem system =
        system(
            subject,
            EquationRequest.order(2).filteredBy("phase"),
            Correlation.first(subject.operator("c")),
            RegressionClosure.COUNTED,
            subject.descriptor().defaults());
    assertThat(system.spectrum(0.0)).isEqualTo(12.01916, within(1e-5));
    assertThat(system.spectrum(0.5)).isEqualTo(2.683111, within(1e-6));
    // The mode's frequency is where the spectrum stands.
    CorrelationSystem turned =
        system(
            subject,
            EquationRequest.order(2),
            Correlation.first(subject.operator("c")),
            RegressionClosure.COUNTED,
            subject.descriptor().defaults());
    assertThat(turned.spectrum(0.5)).isEqualTo(2.683111, within(1e-6));
    assertThat(turned.initial().subtract(new Complex(turned.initial().getRealPart())).norm())
        .isLessThan(1e-12);
  }

  @Test
  void superradiantLaser() {
    Subject subject = ModelSubject.of(BuiltInModels.model("superradiant-laser").orElseThrow());
    Parameters point = subject.descriptor().defaults();
    CorrelationSystem system =
        system(
            subject,
            EquationRequest.order(2).filteredBy("phase"),
            Correlation.first(subject.operator("c")),
            RegressionClosure.COUNTED,
            subject.descriptor().withSizes(point, 50));
    assertThat(system.spectrum(0.0)).isEqualTo(2188.839, within(1e-3));
    assertThat(system.spectrum(0.5)).isEqualTo(61.78661, within(1e-5));
  }

  private static final String ATOMS =
      """
      name: atoms
      species: {A: {levels: 2, count: N}}
      parameters: {N: 2, V: 0.7, Omega: 0.6, Delta: 0.4, g: 0.3, G: 0.5, p: 0.2}
      operators: {Sm: "|0><1|"}
      hamiltonian:
        - for each A: Omega*(Sm + h.c.) + Delta*|1><1|
        - for pairs A A: V/N * Sm' (x) Sm + h.c.
      jumps:
        - for each A: rate g, operator Sm
        - for each A: rate p, operator Sm'
        - collective A: rate G/N, operator Sm
      observables: {excited: <|1><1|>_A}
      """;

  /** Sites, frequency; the spectra of sum Sm, of Sm on one site, and between two sites. */
  private static final double[][] EXACT = {
    {2, -1.0, 0.6568329153286785, 0.3441636265328465, -0.015747168868507296},
    {2, 0.3, 1.9038145347950362, 1.0428138202351334, -0.0909065528376152},
    {3, -1.0, 0.9877767414804421, 0.35285482941869906, -0.011797957795942494},
    {3, 0.8, 2.1786151062435075, 0.8746649111804357, -0.07422993788296653},
  };

  /**
   * With as many factors kept as there are sites, and the earlier operator not counted or one more,
   * nothing is cut. Values are of dense matrices of all 2^N levels (NumPy).
   */
  @Test
  void asManyFactorsAsSitesAreExact() {
    Subject subject = subject(ATOMS);
    for (double[] row : EXACT) {
      int sites = (int) row[0];
      Parameters point = subject.descriptor().withSizes(subject.descriptor().defaults(), sites);
      Correlation sum = Correlation.first(subject.operator("sum Sm"));
      Correlation same = Correlation.first(subject.operator("Sm_A"));
      Correlation different = same.onAnotherSite();
      List<Correlation> asked = List.of(sum, same, different);
      for (int k = 0; k < 3; k++) {
        for (RegressionClosure closure : RegressionClosure.values()) {
          int order = closure == RegressionClosure.COUNTED ? sites + 1 : sites;
          if (sites == 3 && (closure == RegressionClosure.COUNTED || k > 0)) {
            // Derived in seconds, and no other case of the algebra.
            continue;
          }
          CorrelationSystem system =
              system(subject, EquationRequest.order(order), asked.get(k), closure, point);
          assertThat(system.spectrum(row[1]))
              .as("%d sites, %s, %s", sites, asked.get(k).sameSite(), closure)
              .isEqualTo(row[2 + k], within(1e-8));
        }
      }
    }
  }

  /**
   * What is told apart adds up: all sites together scatter as N times one with itself and with each
   * of the others, at any order, and one with the sum as the sum with itself over N.
   */
  @Test
  void sitesToldApartAddUpToTheSum() {
    Subject subject = subject(ATOMS);
    double sites = 5.0;
    Parameters point = subject.descriptor().withSizes(subject.descriptor().defaults(), sites);
    OperatorDescriptor one = subject.operator("Sm_A");
    Correlation sum = Correlation.first(subject.operator("sum Sm"));
    for (RegressionClosure closure : RegressionClosure.values()) {
      Function<Correlation, CorrelationSystem> found =
          asked -> system(subject, EquationRequest.order(2), asked, closure, point);
      CorrelationSystem whole = found.apply(sum);
      CorrelationSystem same = found.apply(Correlation.first(one));
      CorrelationSystem different = found.apply(Correlation.first(one).onAnotherSite());
      CorrelationSystem mixed =
          found.apply(new Correlation(List.of(), sum.later(), List.of(one), true));
      for (double frequency : new double[] {-1.0, 0.2, 0.7}) {
        double expected = whole.spectrum(frequency);
        assertThat(
                sites * (same.spectrum(frequency) + (sites - 1.0) * different.spectrum(frequency)))
            .as("%s at %s", closure, frequency)
            .isEqualTo(expected, within(1e-8));
        assertThat(sites * mixed.spectrum(frequency)).isEqualTo(expected, within(1e-8));
      }
    }
  }

  /** Parseval: all of the spectrum together is the correlation at equal times. */
  @Test
  void theSpectrumSumsToTheIntensity() {
    Subject subject = subject(LASER.replace("Delta: 0", "Delta: 0.7"));
    for (RegressionClosure closure : RegressionClosure.values()) {
      CorrelationSystem system =
          system(
              subject,
              EquationRequest.order(2).filteredBy("phase"),
              Correlation.first(subject.operator("c")),
              closure,
              subject.descriptor().defaults());
      double sum = 0.0;
      int count = 4_000;
      for (int k = 0; k < count; k++) {
        // w = tan(angle), so that the whole line is covered.
        double angle = Math.PI * ((k + 0.5) / count - 0.5);
        double cosine = Math.cos(angle);
        sum += system.spectrum(Math.tan(angle)) / (cosine * cosine) * Math.PI / count;
      }
      assertThat(sum / (2.0 * Math.PI)).isEqualTo(system.initial().getRealPart(), within(1e-4));
      SpectralAnalysis analysis = SpectralAnalysis.of(system);
      // The mode turns as exp(-i Delta t), c' as its conjugate: the line stands above zero.
      assertThat(analysis.line().orElseThrow().frequency()).isPositive();
      Complex weights =
          analysis.modes().stream().map(SpectralMode::weight).reduce(Complex.ZERO, Complex::add);
      assertThat(weights.subtract(system.initial()).norm()).isLessThan(1e-8);
    }
  }

  @Test
  void linesAndModesOfTheSuperradiantLaser() {
    Subject subject = ModelSubject.of(BuiltInModels.model("superradiant-laser").orElseThrow());
    double[][] expected = {{50, 0.1736052, 0.1738084}, {400, 0.1702539, 0.1704453}};
    for (double[] row : expected) {
      SpectralAnalysis found =
          SpectralAnalysis.of(
              system(
                  subject,
                  EquationRequest.order(2).filteredBy("phase"),
                  Correlation.first(subject.operator("c")),
                  RegressionClosure.COUNTED,
                  subject.descriptor().withSizes(subject.descriptor().defaults(), row[0])));
      assertThat(found.line().orElseThrow().width().orElseThrow()).isEqualTo(row[1], within(1e-7));
      assertThat(found.modes().get(0).width()).isEqualTo(row[2], within(1e-7));
    }
  }

  /** Sums of operators are linear, whatever their parts act on. */
  @Test
  void operatorsAreReadInTheWordsOfTheModel() {
    Subject atoms = subject(ATOMS);
    OperatorDescriptor sum = atoms.operator("sum Sm_A");
    assertThat(sum.parts()).hasSize(1);
    assertThat(sum.parts().get(0).collective()).isTrue();
    assertThat(atoms.operator("2*|0><1|_A - sum |1><1|").parts()).hasSize(2);
    assertThat(atoms.operator("excited").parts().get(0).operator().re(1, 1)).isEqualTo(1.0);
    assertThat(atoms.operator("i*Sm").adjoint().parts().get(0).operator().im(1, 0)).isEqualTo(-1.0);
    Subject laser = subject(LASER);
    assertThat(laser.operator("c'*c + 0.5*c").parts()).hasSize(2);
    assertThat(laser.operator("c*c'").parts().get(0).products()).hasSize(2);
    assertThat(laser.operator("c - 0.5*sum |0><1|_atom").parts().get(1).operator().re(0, 1))
        .isEqualTo(-0.5);
  }

  /** What is made of several expectation values is no operator, by whatever door it comes. */
  @Test
  void observablesOfSeveralPlacesAreNoOperators() {
    Subject laser =
        subject(
            LASER.replace(
                "field: <c>", "field: <c>, g2: <c'*c'*c*c>/<c'*c>^2, dipole: <c'*|0><1|>"));
    for (String name : List.of("g2", "dipole")) {
      ObservableDescriptor observable = laser.descriptor().observable(name).orElseThrow();
      assertThatExceptionOfType(InvalidInputException.class)
          .isThrownBy(() -> OperatorDescriptor.of(observable))
          .withMessageContaining("'" + name + "' is")
          .withMessageContaining("not one operator");
      assertThatExceptionOfType(InvalidInputException.class)
          .isThrownBy(() -> laser.operator(name))
          .withMessageContaining("no operator of one place");
    }
  }
}
