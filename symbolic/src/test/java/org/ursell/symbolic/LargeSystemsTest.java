package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.integrate.DenseStep;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.symbolic.compile.BytecodeSizes;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.oracle.ComplexMatrix;
import org.ursell.symbolic.oracle.DenseMasterEquation;
import org.ursell.symbolic.oracle.SiteModel;

/** Many species, many levels, many moments: nothing is refused for its size. */
class LargeSystemsTest {
  private static MomentEquations table(Model model, DerivationRequest request) {
    return TableEmitter.emit(new DerivationPipeline().run(model, request));
  }

  /** Every site in level 0, every mode in its vacuum. */
  private static ProductState ground(MomentEquations equations) {
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      sites.add(
          species.isMode()
              ? ModeState.vacuum()
              : DensityMatrix.of(SiteOperator.transition(species.levels(), 0, 0)));
    }
    return new ProductState(sites);
  }

  private static double observed(MomentEquations equations, int observable, double time) {
    return observed(equations, observable, time, equations.descriptor().defaults());
  }

  private static double observed(
      MomentEquations equations, int observable, double time, Parameters parameters) {
    return ObservableTrace.of(
            equations,
            equations.descriptor().observables().get(observable),
            parameters,
            ground(equations),
            new double[] {0.0, time},
            MomentIntegrator.standard(),
            IntegratorOptions.DEFAULT.withTolerances(1e-12, 1e-10))
        .values()[1];
  }

  /** From a second-order cumulant expansion of another hand. */
  @ParameterizedTest
  @CsvSource({
    "10, 0.02, 15, 0, 0.00267394555",
    "20, 0, 10, 0, 1.07727515e-5",
    "20, 0, 10, 1, 0.487932378"
  })
  void anExcitationTravelsDownAChain(
      int sites, double fall, double time, int observable, double expected) {
    Model chain = ManySpecies.chain(sites, i -> "1/(1 + " + fall + "*" + i + ")");
    MomentEquations equations = table(chain, DerivationRequest.order(2));
    assertThat(equations.moments()).hasSize(3 * sites + 9 * sites * (sites - 1) / 2);
    assertThat(observed(equations, observable, time)).isCloseTo(expected, within(1e-7 * expected));
  }

  /** Before anything has come back from the far end, a longer chain looks the same from here. */
  @Test
  void aChainOfFortySitesBeginsLikeOneOfTwelve() {
    MomentEquations shorter = table(ManySpecies.chain(12, i -> "1"), DerivationRequest.order(2));
    MomentEquations longer = table(ManySpecies.chain(40, i -> "1"), DerivationRequest.order(2));
    assertThat(longer.moments()).hasSize(7140);
    assertThat(observed(longer, 1, 2.0)).isCloseTo(observed(shorter, 1, 2.0), within(1e-9));
  }

  /** Permutation of equal sites, spelt out or not, is the same mathematics. */
  @Test
  void fiftyEqualGroupsAreOneGroupOfFiftyTimesTheAtoms() {
    DerivationRequest request = DerivationRequest.order(2).filteredBy("phase");
    MomentEquations fifty = table(ManySpecies.groups(50), request);
    assertThat(fifty.moments()).hasSize(2651);
    MomentEquations one = table(ManySpecies.groups(1), request);
    Parameters few = fifty.descriptor().defaults().with("N", 4);
    Parameters many = few.with("N", 200);
    for (int observable = 0; observable < 2; observable++) {
      assertThat(observed(fifty, observable, 3.0, few))
          .isCloseTo(observed(one, observable, 3.0, many), within(1e-8));
    }
  }

  /**
   * A single site is exact at order 1: a driven ladder of ten levels against its master equation.
   */
  @Test
  void tenLevelsAreTheMasterEquation() {
    int levels = 10;
    StringBuilder text =
        new StringBuilder(
            "name: ladder\nspecies: {a: {levels: 10}}\nparameters: {Omega: 1.3, gamma: 0.4}\n");
    StringBuilder jumps = new StringBuilder("jumps:\n");
    SiteOperator hamiltonian = SiteOperator.zero(levels);
    List<SiteModel.Jump> lowering = new ArrayList<>();
    text.append("hamiltonian:\n");
    for (int k = 1; k < levels; k++) {
      text.append("  - for each a: %s*|%d><%d|\n".formatted(0.07 * k * k, k, k));
      text.append("  - for each a: Omega*sqrt(%d)*(|%d><%d| + h.c.)\n".formatted(k, k, k - 1));
      jumps.append("  - for each a: rate %d*gamma, operator |%d><%d|\n".formatted(k, k - 1, k));
      hamiltonian =
          hamiltonian
              .plus(k, k, 0.07 * k * k, 0.0)
              .plus(k, k - 1, 1.3 * Math.sqrt(k), 0.0)
              .plus(k - 1, k, 1.3 * Math.sqrt(k), 0.0);
      lowering.add(new SiteModel.Jump(0.4 * k, SiteOperator.transition(levels, k - 1, k)));
    }
    text.append(jumps).append("observables: {top: <|9><9|>, middle: <|4><4|>}\n");
    Model model = ModelReader.read("ladder.yaml", text.toString()).orThrow();
    MomentSystem system = new DerivationPipeline().run(model, DerivationRequest.order(1));
    MomentEquations compiled = EquationCompiler.compile(system);
    assertThat(compiled).isInstanceOf(ExactJacobian.class);
    assertThat(compiled.moments()).hasSize(99);

    DenseMasterEquation exact =
        new DenseMasterEquation(
            new SiteModel(List.of(new SiteModel.Group(1, hamiltonian, lowering)), List.of()));
    ComplexMatrix start = exact.productState(List.of(SiteOperator.transition(levels, 0, 0)));
    ComplexMatrix end = exact.evolve(start, 4.0);
    assertThat(observed(compiled, 0, 4.0)).isCloseTo(end.get(9, 9).getRealPart(), within(1e-9));
    assertThat(observed(compiled, 1, 4.0)).isCloseTo(end.get(4, 4).getRealPart(), within(1e-9));
    assertThat(end.get(9, 9).getRealPart()).isGreaterThan(1e-3);
  }

  /** What HotSpot compiles ends at 8000 bytes, and the contract does not end at any size. */
  @Test
  void emittedJacobiansOfManyMomentsStayInSmallMethods() {
    MomentSystem system = DerivationPipeline.derive(ManySpecies.groups(40), 1);
    Map<String, byte[]> files = EquationCompiler.classFiles(JavaEmitter.emit(system));
    int largest =
        files.values().stream()
            .mapToInt(file -> Collections.max(BytecodeSizes.of(file).values()))
            .max()
            .orElseThrow();
    assertThat(largest).isLessThan(8000);
    ExactJacobian emitted = (ExactJacobian) EquationCompiler.compile(system);
    ExactJacobian table = TableEmitter.emit(system);
    int n = table.moments().size();
    assertThat(n).isGreaterThan(120);
    assertThat(emitted.jacobianPattern()).isEqualTo(table.jacobianPattern());
    double[] y = new Random(811).doubles(n, -0.5, 0.5).toArray();
    Parameters point = table.descriptor().defaults();
    double[] first = new double[emitted.jacobianRoom()];
    double[] second = new double[table.jacobianRoom()];
    emitted.jacobian(y, emitted.coefficients(point), first);
    table.jacobian(y, table.coefficients(point), second);
    for (int e = 0; e < table.jacobianPattern().entries(); e++) {
      assertThat(first[e]).isCloseTo(second[e], within(1e-13 * (1 + Math.abs(second[e]))));
    }
  }

  /** Integrators use their arrays again: what was worst is kept, of the one pair that it was. */
  @Test
  void theWorstOfManyPairsIsRemembered() {
    int sites = 12;
    MomentEquations equations =
        table(ManySpecies.chain(sites, i -> "1"), DerivationRequest.order(2));
    MomentSpace space = MomentSpace.of(equations);
    List<SiteState> mixed = Collections.nCopies(sites, DensityMatrix.maximallyMixed(2));
    double[] y = new ProductState(mixed).moments(equations);
    for (int last = 1; last < sites; last++) {
      double[] wrong = y.clone();
      for (int k = 0; k < wrong.length; k++) {
        // Correlations beyond those of any state, of one pair alone.
        if (equations.moments().get(k).factors().stream()
            .map(Moment.Factor::species)
            .toList()
            .equals(List.of(last - 1, last))) {
          wrong[k] += 5.0;
        }
      }
      double expected = space.pair(last - 1, last).smallestEigenvalue(wrong);
      PhysicalityMonitor monitor =
          new PhysicalityMonitor(space, space.equations().descriptor().defaults());
      monitor.start(0.0, y);
      monitor.step(new Still(0.5, y));
      monitor.step(new Still(1.0, wrong));
      System.arraycopy(y, 0, wrong, 0, y.length);
      monitor.step(new Still(1.5, wrong));
      monitor.step(new Still(2.0, wrong));
      Physicality.Violated verdict = monitor.verdict().violation().orElseThrow();
      assertThat(verdict.fewest()).isEqualTo(Physicality.Sites.TWO);
      assertThat(verdict.first()).isEqualTo(1.0);
      assertThat(verdict.words()).contains("of s" + last + " and s" + (last + 1));
      assertThat(verdict.worstEigenvalue()).isCloseTo(expected, within(1e-12));
    }
  }

  /** A step at whose end a given state stands. */
  private record Still(double currentTime, double[] currentState) implements DenseStep {
    @Override
    public double previousTime() {
      return currentTime - 0.5;
    }

    @Override
    public void state(double time, double[] state) {
      System.arraycopy(currentState, 0, state, 0, state.length);
    }

    @Override
    public void tolerances(double[] tolerances) {
      Arrays.fill(tolerances, 1e-9);
    }
  }
}
