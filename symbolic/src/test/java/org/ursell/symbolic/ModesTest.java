package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.FieldMatrix;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;
import org.ursell.symbolic.model.SiteFactor;

/** Bosonic modes: normal ordering, closure by quanta, filters by charge. */
class ModesTest {
  private static final LocalOperator C = LocalOperator.transition(0, 1);
  private static final LocalOperator C_DAGGER = LocalOperator.transition(1, 0);
  private static final LocalOperator QUANTA = LocalOperator.transition(1, 1);
  private static final LocalOperator LOWER = LocalOperator.transition(0, 1);
  private static final LocalOperator EXCITED = LocalOperator.transition(1, 1);

  /**
   * D. Meiser et al., Phys. Rev. Lett. 102, 163601 (2009): two-level atoms pumped into one mode.
   */
  private static Model superradiantLaser() {
    return new ModelBuilder("superradiant-laser", "N two-level atoms in one mode")
        .mode("c")
        .species("A", 2, "N")
        .size("N", 50)
        .coupling("Delta", 0)
        .coupling("g", 1)
        .rate("kappa", 1)
        .rate("Gamma", 0.25)
        .rate("R", 4)
        .term(
            new HamiltonianTerm(Scalar.read("-Delta"), List.of(new SiteFactor("c", QUANTA)), false))
        .term(
            new HamiltonianTerm(
                Scalar.read("g"),
                List.of(new SiteFactor("c", C_DAGGER), new SiteFactor("A", LOWER)),
                true))
        .jump("c", "kappa", C)
        .jump("A", "Gamma", LOWER)
        .jump("A", "R", LocalOperator.transition(1, 0))
        .charge("phase", Map.of("c", List.of(1.0), "A", List.of(0.0, 1.0)))
        .observable("quanta", "c", QUANTA)
        .observable("excited", "A", EXCITED)
        .build();
  }

  private static double[] run(MomentEquations equations, double[] start, double end) {
    RunResult result =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(
                        VectorField.of(equations, equations.descriptor().defaults()), start, end)
                    .with(IntegratorOptions.DEFAULT.withTolerances(1e-12, 1e-12)));
    return result.state();
  }

  private static double observe(MomentEquations equations, double[] y, int observable) {
    return SingleSiteObservable.of(
            MomentSpace.of(equations), equations.descriptor().observables().get(observable))
        .re(y);
  }

  /** The digits are those of the test suite of QuantumCumulants.jl, integrated at its tolerance. */
  @Test
  void superradiantLaserAtSecondOrder() {
    MomentSystem system =
        new DerivationPipeline()
            .run(superradiantLaser(), DerivationRequest.order(2).filteredBy("phase"));
    assertThat(system.hierarchy().moments()).hasSize(4);
    assertThat(system.hierarchy().droppedMoments()).isNotEmpty();
    MomentEquations equations = TableEmitter.emit(system);
    double[] start =
        ProductState.of(ModeState.vacuum(), DensityMatrix.level(2, 0)).moments(equations);
    assertThat(observe(equations, run(equations, start, 1.0), 0))
        .isCloseTo(43.92552553, Offset.offset(1e-7));
    double[] late = run(equations, start, 30.0);
    assertThat(observe(equations, late, 0)).isCloseTo(91.96090096, Offset.offset(1e-6));
    assertThat(observe(equations, late, 1)).isCloseTo(0.50841929, Offset.offset(1e-8));
  }

  @Test
  void withoutAPhaseTheFilterChangesNothing() {
    for (int order = 2; order <= 3; order++) {
      MomentEquations all =
          TableEmitter.emit(DerivationPipeline.derive(superradiantLaser(), order));
      MomentEquations neutral =
          TableEmitter.emit(
              new DerivationPipeline()
                  .run(superradiantLaser(), DerivationRequest.order(order).filteredBy("phase")));
      assertThat(neutral.moments().size()).isLessThan(all.moments().size());
      ProductState ground = ProductState.of(ModeState.vacuum(), DensityMatrix.level(2, 0));
      assertThat(observe(neutral, run(neutral, ground.moments(neutral), 2.0), 0))
          .isCloseTo(observe(all, run(all, ground.moments(all), 2.0), 0), Offset.offset(1e-9));
    }
  }

  @Test
  void aFilterDoesNotDropWhatIsObserved() {
    Model observed =
        new ModelBuilder("mode", "a damped mode")
            .mode("c")
            .rate("kappa", 1)
            .jump("c", "kappa", C)
            .charge("phase", Map.of("c", List.of(1.0)))
            .observable("amplitude", "c", C)
            .build();
    assertThatThrownBy(
            () ->
                new DerivationPipeline()
                    .run(observed, DerivationRequest.order(2).filteredBy("phase")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("amplitude");
  }

  @Test
  void aChargeThatIsNotConservedIsRefused() {
    Model driven =
        new ModelBuilder("mode", "a driven mode")
            .mode("c")
            .coupling("F", 1)
            .term(new HamiltonianTerm(Scalar.read("F"), List.of(new SiteFactor("c", C)), true))
            .charge("phase", Map.of("c", List.of(1.0)))
            .observable("quanta", "c", QUANTA)
            .build();
    assertThatThrownBy(() -> DerivationPipeline.derive(driven, 2))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("not conserved");
  }

  /**
   * A quadratic mode stays Gaussian: &lt;c'c&gt; = thermal part + |&lt;c&gt;|^2, with the textbook
   * amplitude.
   */
  @Test
  void aDrivenDampedModeIsExactAtSecondOrder() {
    Model mode =
        new ModelBuilder("mode", "a driven damped mode in a warm bath")
            .mode("c")
            .coupling("Delta", 0.7)
            .coupling("F", 0.4)
            .rate("kappa", 1.3)
            .coupling("bath", 0.6)
            .term(
                new HamiltonianTerm(
                    Scalar.read("Delta"), List.of(new SiteFactor("c", QUANTA)), false))
            .term(new HamiltonianTerm(Scalar.read("F"), List.of(new SiteFactor("c", C)), true))
            .jump("c", "kappa*(bath+1)", C)
            .jump("c", "kappa*bath", C_DAGGER)
            .observable("amplitude", "c", C)
            .observable("quanta", "c", QUANTA)
            .build();
    MomentEquations equations = TableEmitter.emit(DerivationPipeline.derive(mode, 2));
    double[] start = ProductState.of(new ModeState(new Complex(0.5, -0.2), 0.3)).moments(equations);
    double t = 1.7;
    double[] end = run(equations, start, t);
    Complex rate = new Complex(-0.65, -0.7);
    Complex steady = new Complex(0.0, 0.4).divide(rate);
    Complex decay = rate.multiply(t).exp();
    Complex amplitude = steady.add(new Complex(0.5, -0.2).subtract(steady).multiply(decay));
    double thermal = 0.6 + (0.3 - 0.6) * Math.exp(-1.3 * t);
    assertThat(observe(equations, end, 0)).isCloseTo(amplitude.getRealPart(), Offset.offset(1e-10));
    assertThat(observe(equations, end, 1))
        .isCloseTo(thermal + Math.pow(amplitude.norm(), 2), Offset.offset(1e-10));
  }

  @Test
  void turningTheStartTurnsTheDerivative() {
    for (Map<String, Integer> orders : List.of(Map.<String, Integer>of(), Map.of("c", 3))) {
      MomentEquations equations =
          TableEmitter.emit(
              new DerivationPipeline()
                  .run(superradiantLaser(), DerivationRequest.order(2).withSpeciesOrders(orders)));
      PhaseGenerator phase = PhaseGenerator.of(equations);
      Random random = new Random(5);
      double[] y = random.doubles(equations.moments().size(), -1, 1).toArray();
      double[] c = equations.coefficients(equations.descriptor().defaults());
      double[] velocity = new double[y.length];
      double[] turnedVelocity = new double[y.length];
      equations.derivative(y, c, velocity);
      equations.derivative(phase.rotate(y, 0.8), c, turnedVelocity);
      assertThat(turnedVelocity).containsExactly(phase.rotate(velocity, 0.8), Offset.offset(1e-12));
    }
  }

  /**
   * Normal ordering against matrices in a Fock space whose states stay far below its edge: a Kerr
   * mode with one- and two-quantum loss and a drive, exact at any order that keeps all moments
   * involved.
   */
  @Test
  void normalOrderingAgreesWithFockSpace() {
    Model kerr =
        new ModelBuilder("kerr", "a driven Kerr mode")
            .mode("c")
            .coupling("U", 0.9)
            .coupling("F", 0.3)
            .rate("kappa", 0.7)
            .rate("eta", 0.4)
            .term(
                new HamiltonianTerm(
                    Scalar.read("U/2"),
                    List.of(new SiteFactor("c", LocalOperator.transition(2, 2))),
                    false))
            .term(new HamiltonianTerm(Scalar.read("F"), List.of(new SiteFactor("c", C)), true))
            .jump("c", "kappa", C)
            .jump("c", "eta", LocalOperator.transition(0, 2))
            .observable("amplitude", "c", C)
            .build();
    MomentSystem system = DerivationPipeline.derive(kerr, 8);
    MomentEquations equations = TableEmitter.emit(system);
    FockSpace fock = new FockSpace(16);
    FieldMatrix<Complex> rho = fock.randomState(4, new Random(11));
    double[] y = fock.moments(equations, rho);
    double[] c = equations.coefficients(equations.descriptor().defaults());
    double[] dydt = new double[y.length];
    equations.derivative(y, c, dydt);
    double[] exact = fock.moments(equations, fock.kerr(rho, equations.descriptor().defaults()));
    int compared = 0;
    for (int k = 0; k < y.length; k++) {
      // Moments of up to five factors ask for at most eight, so that no closure is involved.
      if (equations.moments().get(k).order() <= 5) {
        assertThat(dydt[k])
            .as(equations.moments().get(k).label())
            .isCloseTo(exact[k], Offset.offset(1e-11));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(20);
  }

  /** Plain matrices on the lowest Fock states. */
  private record FockSpace(int size) {
    FieldMatrix<Complex> lowering() {
      FieldMatrix<Complex> matrix = zero();
      for (int n = 1; n < size; n++) {
        matrix.setEntry(n - 1, n, new Complex(Math.sqrt(n)));
      }
      return matrix;
    }

    private FieldMatrix<Complex> zero() {
      return new Array2DRowFieldMatrix<>(ComplexField.getInstance(), size, size);
    }

    private static FieldMatrix<Complex> adjoint(FieldMatrix<Complex> a) {
      FieldMatrix<Complex> adjoint = a.transpose().copy();
      for (int i = 0; i < adjoint.getRowDimension(); i++) {
        for (int j = 0; j < adjoint.getColumnDimension(); j++) {
          adjoint.setEntry(i, j, adjoint.getEntry(i, j).conjugate());
        }
      }
      return adjoint;
    }

    /** A random positive state of the lowest levels, of trace one. */
    FieldMatrix<Complex> randomState(int levels, Random random) {
      FieldMatrix<Complex> root = zero();
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          root.setEntry(i, j, new Complex(random.nextGaussian(), random.nextGaussian()));
        }
      }
      FieldMatrix<Complex> positive = root.multiply(adjoint(root));
      Complex trace = Complex.ZERO;
      for (int i = 0; i < size; i++) {
        trace = trace.add(positive.getEntry(i, i));
      }
      return positive.scalarMultiply(trace.reciprocal());
    }

    /** drho/dt of the driven Kerr mode. */
    FieldMatrix<Complex> kerr(FieldMatrix<Complex> rho, Parameters p) {
      FieldMatrix<Complex> c = lowering();
      FieldMatrix<Complex> cd = adjoint(c);
      FieldMatrix<Complex> h =
          cd.multiply(cd)
              .multiply(c)
              .multiply(c)
              .scalarMultiply(new Complex(p.get("U") / 2))
              .add(c.add(cd).scalarMultiply(new Complex(p.get("F"))));
      FieldMatrix<Complex> commutator =
          h.multiply(rho).subtract(rho.multiply(h)).scalarMultiply(Complex.I.negate());
      return commutator
          .add(dissipate(c, rho).scalarMultiply(new Complex(p.get("kappa"))))
          .add(dissipate(c.multiply(c), rho).scalarMultiply(new Complex(p.get("eta"))));
    }

    private static FieldMatrix<Complex> dissipate(
        FieldMatrix<Complex> jump, FieldMatrix<Complex> rho) {
      FieldMatrix<Complex> square = adjoint(jump).multiply(jump);
      return jump.multiply(rho)
          .multiply(adjoint(jump))
          .subtract(
              square.multiply(rho).add(rho.multiply(square)).scalarMultiply(new Complex(0.5)));
    }

    /** The moments of a state, or their derivatives if given its derivative. */
    double[] moments(MomentEquations equations, FieldMatrix<Complex> rho) {
      FieldMatrix<Complex> c = lowering();
      FieldMatrix<Complex> cd = adjoint(c);
      double[] values = new double[equations.moments().size()];
      for (int k = 0; k < values.length; k++) {
        var moment = equations.moments().get(k);
        FieldMatrix<Complex> product = rho;
        // Tr(rho c'^m c^n): creation operators come first in a mode's basis.
        for (var factor : moment.factors()) {
          product = product.multiply(factor.element() == 0 ? cd : c);
        }
        Complex trace = Complex.ZERO;
        for (int i = 0; i < size; i++) {
          trace = trace.add(product.getEntry(i, i));
        }
        values[k] =
            moment.part() == org.ursell.runtime.equations.Moment.Part.REAL
                ? trace.getRealPart()
                : trace.getImaginaryPart();
      }
      return values;
    }
  }
}
