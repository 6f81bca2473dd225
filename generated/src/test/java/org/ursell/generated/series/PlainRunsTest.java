package org.ursell.generated.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.onegroup.OneGroupOrder4;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SeriesEquations;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.state.ProductState;

/** The series against the same equations in plain numbers, at many sites and at fewer than none. */
class PlainRunsTest {
  private static final Subject MODEL = new OneGroupModel();
  private static final double[] SIZES = {2000, -2000, 4000, -4000, 8000, -8000};

  private static final Parameters POINT =
      MODEL.descriptor().defaults().with("V", 1.0).with("K", -1.0).with("gamma_plus", 0.2);

  /** Compiled equations at a number of sites that need not be positive. */
  private static VectorField at(MomentEquations equations, double size) {
    double[] coefficients = equations.coefficients(POINT.with("N", size));
    return new VectorField() {
      @Override
      public int dimension() {
        return equations.moments().size();
      }

      @Override
      public void derivative(double[] y, double[] dydt) {
        equations.derivative(y, coefficients, dydt);
      }
    };
  }

  /**
   * Runs in the frame of the laboratory, of compiled equations, at N = +-2000, +-4000 and +-8000,
   * and the polynomial in 1/N through the logarithms of their moduli. Not later: false powers of
   * 1/N from the fourth on, which the closure makes, grow fast.
   */
  @Test
  void theThirdCoefficientIsThatOfPlainRuns() {
    SeriesExpansion series = (SeriesExpansion) SizeSeries.of(MODEL, 4).at(POINT);
    OneGroupOrder4 equations = new OneGroupOrder4();
    ProductState start = new SteadyStateFinder(MODEL).find(POINT).requireSynchronised().state();
    SingleSiteObservable orderParameter = SingleSiteObservable.orderParameter(equations);
    for (double time : new double[] {2.0, 5.0}) {
      int n = SIZES.length;
      double[][] powers = new double[n][n];
      double[] logarithms = new double[n];
      for (int run = 0; run < n; run++) {
        RunResult end =
            MomentIntegrator.standard()
                .integrate(
                    RunRequest.of(at(equations, SIZES[run]), start.moments(equations), time)
                        .with(IntegratorOptions.DEFAULT.withTolerances(1e-14, 1e-13)));
        logarithms[run] = Math.log(orderParameter.modulus(end.state()) / series.amplitude());
        for (int k = 0; k < n; k++) {
          powers[run][k] = Math.pow(2000.0 / SIZES[run], k + 1.0);
        }
      }
      RealVector g =
          new LUDecomposition(new Array2DRowRealMatrix(powers, false))
              .getSolver()
              .solve(new ArrayRealVector(logarithms, false));
      for (int power = 1; power <= 3; power++) {
        double plain = g.getEntry(power - 1) * Math.pow(2000.0, power);
        assertThat(series.curves().at(power, time).getReal())
            .as("power %d at t = %s", power, time)
            .isCloseTo(plain, within(2e-3 * Math.abs(plain)));
      }
    }
  }

  /**
   * At N = 1/eps the derivative of a state that is a polynomial in eps is the series, up to what
   * was cut off: that goes down by 2^(d+1) when eps is halved.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void seriesAreThePolynomialsThatTheyStandFor(int degree) {
    ExactJacobian table = MODEL.table(EquationRequest.order(3));
    SeriesEquations series = table.series(MODEL.descriptor().infinitelyMany(POINT), degree);
    assertThat(series.degree()).isEqualTo(degree);
    Random random = new Random(degree);
    double[] y = random.doubles((long) table.moments().size() * (degree + 1), -1, 1).toArray();
    double[] dydt = new double[y.length];
    series.derivative(y, dydt);
    double far = difference(table, y, dydt, degree, 2e-2);
    double near = difference(table, y, dydt, degree, 1e-2);
    assertThat(far / near).isCloseTo(Math.pow(2.0, degree + 1.0), within(0.4 * far / near));
  }

  private static double difference(
      MomentEquations table, double[] y, double[] dydt, int degree, double eps) {
    double[] state = sum(y, degree, eps);
    double[] expected = sum(dydt, degree, eps);
    double[] plain = new double[state.length];
    at(table, 1.0 / eps).derivative(state, plain);
    return new ArrayRealVector(plain, false).getDistance(new ArrayRealVector(expected, false));
  }

  private static double[] sum(double[] series, int degree, double eps) {
    double[] sums = new double[series.length / (degree + 1)];
    for (int m = 0; m < sums.length; m++) {
      for (int p = 0; p <= degree; p++) {
        sums[m] += Math.pow(eps, p) * series[m * (degree + 1) + p];
      }
    }
    return sums;
  }
}
