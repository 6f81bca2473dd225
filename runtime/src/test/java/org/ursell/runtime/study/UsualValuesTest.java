package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.study.SweepStudy.Grid;

class UsualValuesTest {
  private static final List<TruncationOrder> MEAN_FIELD = List.of(TruncationOrder.of(1));
  private static final Axis COUPLINGS = Axis.of("V", List.of(0.0, 1.0));

  private static UsualValues usual(ExactJacobian equations, Parameters given, int... orders) {
    return UsualValues.of(
        equations,
        new Grid(List.of(COUPLINGS), given, DerivedParameters.NONE),
        Arrays.stream(orders).mapToObj(TruncationOrder::of).toList());
  }

  @Test
  void meanFieldHasInfinitelyManySitesAndHigherOrdersTheModelsOwn() {
    Parameters given = Parameters.none().with("gamma_plus", 0.1);
    Parameters fixed = usual(new ThreeLevelMeanField(), given, 1).fixed();
    assertThat(fixed.asMap())
        .containsOnly(
            Map.entry("K", 0.0),
            Map.entry("gamma_plus", 0.1),
            Map.entry("gamma_minus", 1.0),
            Map.entry("N", Double.POSITIVE_INFINITY));
    assertThat(usual(new ThreeLevelMeanField(), given, 1, 2).fixed().get("N")).isEqualTo(100.0);
    assertThat(usual(new ThreeLevelMeanField(), given, 2).fixed().get("N")).isEqualTo(100.0);
    assertThat(usual(new ThreeLevelMeanField(), given.with("N", 7), 1).fixed().get("N"))
        .isEqualTo(7.0);
  }

  /** Mean field whose coupling is not scaled with N, so that it has no limit unless V = 0. */
  private record Unscaled(boolean broken) implements ExactJacobian {
    private static final ThreeLevelMeanField SCALED = new ThreeLevelMeanField();

    @Override
    public ModelDescriptor descriptor() {
      return SCALED.descriptor();
    }

    @Override
    public List<Moment> moments() {
      return SCALED.moments();
    }

    @Override
    public double[] coefficients(Parameters p) {
      if (Double.isInfinite(p.get("N")) && p.get("V") != 0.0) {
        throw broken
            ? new BrokenRuleException("the rate gamma_plus", "is negative at this point")
            : new InvalidInputException("V N grows without bound", "scale V with N");
      }
      return SCALED.coefficients(p);
    }

    @Override
    public void derivative(double[] y, double[] c, double[] dydt) {
      SCALED.derivative(y, c, dydt);
    }

    @Override
    public JacobianPattern jacobianPattern() {
      return SCALED.jacobianPattern();
    }

    @Override
    public void jacobian(double[] y, double[] c, double[] values) {
      SCALED.jacobian(y, c, values);
    }
  }

  /** At V = 0, one end of the grid, there is a limit; what counts is the other. */
  @Test
  void withoutALimitTheModelsOwnSizesAreTakenAndThatIsSaid() {
    for (List<Double> ends : List.of(List.of(0.0, 1.0), List.of(-1.0, 0.0))) {
      UsualValues values =
          UsualValues.of(
              new Unscaled(false),
              new Grid(List.of(Axis.of("V", ends)), Parameters.none(), DerivedParameters.NONE),
              MEAN_FIELD);
      assertThat(values.fixed().get("N")).isEqualTo(100.0);
      assertThat(values.remarks())
          .containsExactly(
              "mean field at N = 100, the model's own, as there is no limit of infinitely many"
                  + " sites: V N grows without bound; give sizes for others");
    }
    assertThat(usual(new Unscaled(false), Parameters.none().with("N", 7), 1).remarks()).isEmpty();
    assertThat(usual(new Unscaled(false), Parameters.none(), 2).remarks()).isEmpty();
  }

  /** What is wrong at a point alone says nothing of the limit: the row of that point tells it. */
  @Test
  void aRuleBrokenAtOnePointIsNoMissingLimit() {
    assertThat(usual(new Unscaled(true), Parameters.none(), 1).fixed().get("N")).isInfinite();
    Grid grid = new Grid(List.of(COUPLINGS), Parameters.none(), new Refusing());
    UsualValues values = UsualValues.of(new ThreeLevelMeanField(), grid, MEAN_FIELD);
    assertThat(values.fixed().asMap()).doesNotContainKeys("K", "V");
    assertThat(values.fixed().get("N")).isInfinite();
    assertThat(values.remarks()).isEmpty();
  }

  /** A formula for K that has a value nowhere. */
  private static final class Refusing implements DerivedParameters {
    @Override
    public Map<String, String> texts() {
      return Map.of("K", "1/0");
    }

    @Override
    public Set<String> mentioned() {
      return Set.of();
    }

    @Override
    public Parameters complete(Parameters point) {
      throw new InvalidInputException("K = 1/0 is no number", "mend it");
    }
  }

  @Test
  void finiteSizesAskForTheSecondOrder() {
    ModelDescriptor model = ThreeLevelSubject.MODEL;
    assertThat(grid(List.of(COUPLINGS), Parameters.none()).usualOrder(model).order()).isEqualTo(1);
    Axis sizes = Axis.of("N", List.of(10.0, 20.0));
    assertThat(grid(List.of(sizes), Parameters.none()).usualOrder(model).order()).isEqualTo(2);
    Parameters finite = Parameters.none().with("N", 10);
    Parameters infinite = Parameters.none().with("N", Double.POSITIVE_INFINITY);
    assertThat(grid(List.of(COUPLINGS), finite).usualOrder(model).order()).isEqualTo(2);
    assertThat(grid(List.of(COUPLINGS), infinite).usualOrder(model).order()).isEqualTo(1);
    assertThat(grid(List.of(sizes), infinite).valuesOf("N")).containsExactly(10.0, 20.0);
    assertThat(grid(List.of(sizes), infinite).valuesOf("V")).isEmpty();
  }

  private static Grid grid(List<Axis> axes, Parameters given) {
    return new Grid(axes, given, DerivedParameters.NONE);
  }
}
