package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactForms;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.IntegrationMethod;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.subject.ModelSubject;

/** Models of which one rate is ten thousand times the others. */
class StiffModelsTest {
  /**
   * Far above the other rates, the loss of the cavity is what explicit methods stumble over: of 376
   * 000 evaluations no more than 1500 are left, even if a Jacobian counts as much as one by
   * differences. The number of photons is that of BDF, LSODA and Radau of SciPy.
   */
  @ParameterizedTest
  @EnumSource(
      value = IntegrationMethod.class,
      names = {"AUTO", "STIFF"})
  void theLaserWithAFastCavity(IntegrationMethod method) {
    Subjected laser = Subjected.laser();
    RunResult result = laser.run(laser.equations, 20.0, method);
    assertThat(result.status()).isEqualTo(RunStatus.COMPLETED);
    double photons = laser.read(result, "<c' c>");
    assertThat(photons).isCloseTo(7.72616579e-6, within(1e-14));
    long jacobians = result.stiff().orElseThrow().jacobians();
    int unknowns = result.state().length;
    assertThat(unknowns).isEqualTo(5);
    assertThat(result.evaluations() + (2 * unknowns - 1) * jacobians).isLessThanOrEqualTo(1500);
  }

  /** Far from stiff, nothing changes to the last bit. */
  @Test
  void theLaserWithASlowCavityIsIntegratedAsBefore() {
    Subjected laser = Subjected.laser().with("kappa", 1.0);
    RunResult free = laser.run(laser.equations, 100.0, IntegrationMethod.AUTO);
    RunResult bound = laser.run(laser.equations, 100.0, IntegrationMethod.EXPLICIT);
    assertThat(free.stiff()).isEmpty();
    assertThat(free.state()).containsExactly(bound.state());
    assertThat(free.evaluations()).isEqualTo(bound.evaluations());
  }

  /** A fast pump at orders 2 and 3, beside the explicit method. */
  @ParameterizedTest
  @CsvSource({"2", "3"})
  void oscillatorsWithAFastPump(int order) {
    Model model = BuiltInModels.model("one-group").orElseThrow();
    ExactJacobian equations = ModelSubject.of(model).table(EquationRequest.order(order));
    Parameters point = equations.descriptor().defaults().with("gamma_plus", 1e4);
    ProductState start =
        ProductState.of(
            DensityMatrix.of(
                SiteOperator.identity(3)
                    .times(1.0 / 3.0, 0.0)
                    .plus(0, 1, 0.1, 0.0)
                    .plus(1, 0, 0.1, 0.0)));
    Subjected oscillators = new Subjected(equations, point, start);
    RunResult stiff = oscillators.run(equations, 1.0, IntegrationMethod.STIFF);
    RunResult explicit = oscillators.run(equations, 1.0, IntegrationMethod.EXPLICIT);
    assertThat(stiff.state()).containsExactly(explicit.state(), within(2e-9));
    assertThat(stiff.evaluations()).isLessThan(explicit.evaluations() / 10);
  }

  /** Many groups are one of as many atoms, stiff or not; their matrices stay sparse. */
  @Test
  void fiftyGroupsInAFastCavity() {
    EquationRequest request = EquationRequest.order(2).filteredBy("phase");
    ExactJacobian fifty = ModelSubject.of(ManySpecies.groups(50)).table(request);
    ExactJacobian one = ModelSubject.of(ManySpecies.groups(1)).table(request);
    assertThat(fifty.moments()).hasSize(2651);
    Map<String, Double> rates = Map.of("kappa", 1e4, "g", 1.0, "Gamma", 0.1, "R", 1.0);
    Subjected many = Subjected.of(fifty).with(rates).with("N", 4);
    Subjected single = Subjected.of(one).with(rates).with("N", 200);
    RunResult ofMany = many.run(fifty, 20.0, IntegrationMethod.AUTO);
    RunResult ofOne = single.run(one, 20.0, IntegrationMethod.STIFF);
    assertThat(ofMany.stiff()).isPresent();
    assertThat(ofMany.evaluations()).isLessThan(1500);
    assertThat(many.read(ofMany, "<c' c>")).isCloseTo(single.read(ofOne, "<c' c>"), within(1e-14));
  }

  /** Compiled equations do not know their Jacobian, but whoever compiled them does. */
  @Test
  void compiledEquationsFindTheirJacobianWhenTheyNeedIt() {
    Subjected laser = Subjected.laser();
    MomentEquations compiled =
        ModelSubject.of(BuiltInModels.model("superradiant-laser").orElseThrow())
            .equations(EquationRequest.order(2).filteredBy("phase"));
    assertThat(compiled).isNotInstanceOf(ExactJacobian.class);
    assertThat(ExactForms.of(compiled)).isPresent();
    RunResult result = laser.run(compiled, 20.0, IntegrationMethod.AUTO);
    assertThat(result.stiff()).isPresent();
    assertThat(laser.read(result, "<c' c>")).isCloseTo(7.72616579e-6, within(1e-14));
  }

  /** Equations at a point, and where they start. */
  private record Subjected(ExactJacobian equations, Parameters point, ProductState start) {
    static Subjected of(ExactJacobian equations) {
      return new Subjected(
          equations,
          equations.descriptor().defaults(),
          InitialProduct.of(
              equations.descriptor(), ProductData.of(equations.descriptor(), Map.of())));
    }

    static Subjected laser() {
      Model model = BuiltInModels.model("superradiant-laser").orElseThrow();
      return of(ModelSubject.of(model).table(EquationRequest.order(2).filteredBy("phase")))
          .with(Map.of("kappa", 1e4, "g", 1.0, "N", 200.0, "Gamma", 0.1, "R", 1.0));
    }

    Subjected with(String name, double value) {
      return new Subjected(equations, point.with(name, value), start);
    }

    Subjected with(Map<String, Double> values) {
      Subjected changed = this;
      for (Map.Entry<String, Double> value : values.entrySet()) {
        changed = changed.with(value.getKey(), value.getValue());
      }
      return changed;
    }

    RunResult run(MomentEquations used, double end, IntegrationMethod method) {
      return MomentIntegrator.standard()
          .integrate(
              RunRequest.of(used, point, start, end).with(IntegratorOptions.DEFAULT.by(method)));
    }

    double read(RunResult result, String label) {
      int[] found =
          IntStream.range(0, equations.moments().size())
              .filter(m -> equations.moments().get(m).label().equals(label))
              .toArray();
      assertThat(found).hasSize(1);
      return result.state()[found[0]];
    }
  }
}
