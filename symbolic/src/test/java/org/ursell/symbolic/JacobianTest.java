package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.DenseJacobian;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.oracle.SymjaSystem;

/**
 * The sparse Jacobian is the slope of the right-hand side, column by column, with nothing outside
 * its pattern and nothing superfluous in it; and the emitted one is that of the table.
 */
class JacobianTest {
  private static final int STATES = 3;

  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING, ''",
    "one-group, 1, TRANSITION, ''",
    "one-group, 2, COUPLING, ''",
    "one-group, 3, COUPLING, ''",
    "one-group, 3, TRANSITION, ''",
    "two-groups, 1, COUPLING, ''",
    "two-groups, 2, COUPLING, ''",
    "superradiant-laser, 1, COUPLING, ''",
    "superradiant-laser, 2, COUPLING, ''",
    "superradiant-laser, 3, TRANSITION, phase",
    "superradiant-laser, atom=2 c=3, TRANSITION, ''",
    "superradiant-laser, atom=3 c=1, COUPLING, ''",
    "two-oscillators, 3, COUPLING, ''"
  })
  void itIsTheSlopeOfTheDerivative(String name, String orders, Basis basis, String filter) {
    Model model = BuiltInModels.model(name).orElseThrow();
    DerivationRequest request = request(orders).in(basis);
    check(model, filter.isEmpty() ? request : request.filteredBy(filter), new Random(701));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void itIsTheSlopeForRandomModels(int order) {
    for (int seed = 0; seed < (order == 3 ? 4 : 12); seed++) {
      Random random = new Random(10_000L * order + seed);
      String text = RandomModelText.of(random);
      Model model = ModelReader.read("random.yaml", text).orThrow();
      DerivationRequest request =
          DerivationRequest.order(order)
              .in(random.nextBoolean() ? Basis.COUPLING : Basis.TRANSITION);
      try {
        check(model, request, random);
      } catch (AssertionError wrong) {
        throw new AssertionError("order %d of%n%s".formatted(order, text), wrong);
      }
    }
  }

  private static DerivationRequest request(String orders) {
    if (!orders.contains("=")) {
      return DerivationRequest.order(Integer.parseInt(orders));
    }
    Map<String, Integer> bySpecies = new HashMap<>();
    for (String one : orders.split(" ")) {
      bySpecies.put(one.split("=")[0], Integer.parseInt(one.split("=")[1]));
    }
    int largest = bySpecies.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return DerivationRequest.order(largest).withSpeciesOrders(bySpecies);
  }

  private static void check(Model model, DerivationRequest request, Random random) {
    MomentSystem system = new DerivationPipeline().run(model, request);
    ExactJacobian table = TableEmitter.emit(system);
    MomentEquations compiled = EquationCompiler.compile(system);
    JacobianPattern pattern = table.jacobianPattern();
    int n = table.moments().size();
    boolean[] seen = new boolean[pattern.entries()];
    double[] values = new double[table.jacobianRoom()];
    double[][] square = new double[n][n];
    for (int state = 0; state < STATES; state++) {
      Parameters parameters = randomParameters(model, random);
      double[] c = table.coefficients(parameters);
      double[] y = random.doubles(n, -0.7, 0.7).toArray();
      // What was in the room before must not matter.
      Arrays.fill(values, Double.NaN);
      table.jacobian(y, c, values);
      for (int e = 0; e < seen.length; e++) {
        seen[e] |= Math.abs(values[e]) > 1e-12;
      }
      new DenseJacobian(table).fill(y, c, square);
      slopesAgree(table, y, c, square);
      if (compiled instanceof ExactJacobian emitted) {
        assertThat(emitted.jacobianPattern()).isEqualTo(pattern);
        double[] same = new double[emitted.jacobianRoom()];
        Arrays.fill(same, Double.NaN);
        emitted.jacobian(y, emitted.coefficients(parameters), same);
        assertClose(same, Arrays.copyOf(values, seen.length));
      }
    }
    int idle = 0;
    for (boolean entry : seen) {
      idle += entry ? 0 : 1;
    }
    // A few are, where products of complex moments cancel in one component.
    assertThat(idle).as("entries that are always zero").isLessThanOrEqualTo(seen.length / 16);
    assertThat(compiled instanceof ExactJacobian).isEqualTo(system.descriptor().order() == 1);
  }

  /** Exact for polynomials of degree six, up to rounding, at any step. */
  private static void slopesAgree(MomentEquations equations, double[] y, double[] c, double[][] j) {
    int n = y.length;
    double h = 0.2;
    double[] weights = {45, 9, 1};
    double[] slope = new double[n];
    double[] ahead = new double[n];
    double[] back = new double[n];
    for (int column = 0; column < n; column++) {
      Arrays.fill(slope, 0.0);
      for (int k = 1; k <= 3; k++) {
        double[] at = y.clone();
        at[column] += k * h;
        equations.derivative(at, c, ahead);
        at[column] = y[column] - k * h;
        equations.derivative(at, c, back);
        for (int i = 0; i < n; i++) {
          slope[i] += (k == 2 ? -1 : 1) * weights[k - 1] * (ahead[i] - back[i]) / (60 * h);
        }
      }
      double[] exact = new double[n];
      for (int i = 0; i < n; i++) {
        exact[i] = j[i][column];
      }
      assertClose(exact, slope);
    }
  }

  private static void assertClose(double[] actual, double[] expected) {
    double scale = 1.0;
    for (double value : expected) {
      scale = Math.max(scale, Math.abs(value));
    }
    for (int i = 0; i < expected.length; i++) {
      // Negated, so that a NaN is a difference.
      if (!(Math.abs(actual[i] - expected[i]) < 1e-11 * scale)) {
        assertThat(actual[i]).as("entry " + i).isEqualTo(expected[i]);
      }
    }
  }

  /** Symja differentiates the written-out polynomials by rules of its own. */
  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING",
    "two-groups, 1, COUPLING",
    "one-group, 1, TRANSITION",
    "superradiant-laser, 1, COUPLING",
    "superradiant-laser, 2, TRANSITION"
  })
  void symjaDifferentiatesAlike(String name, int order, Basis basis) {
    Model model = BuiltInModels.model(name).orElseThrow();
    MomentSystem system = Derived.system(model, order, basis);
    ExactJacobian table = TableEmitter.emit(system);
    SymjaSystem symja = new SymjaSystem(system);
    int n = table.moments().size();
    Random random = new Random(709);
    Parameters parameters = randomParameters(model, random);
    double[] y = random.doubles(n, -0.7, 0.7).toArray();
    Map<IExpr, IExpr> values = new HashMap<>();
    for (int k = 0; k < n; k++) {
      values.put(symja.unknown(k), F.num(y[k]));
    }
    parameters
        .asMap()
        .forEach(
            (parameter, value) ->
                values.put(system.ring().session().symbol(parameter), F.num(value)));
    double[] c = table.coefficients(parameters);
    double[][] square = new double[n][n];
    new DenseJacobian(table).fill(y, c, square);
    for (int i = 0; i < n; i++) {
      double[] row = new double[n];
      for (int k = 0; k < n; k++) {
        IExpr derivative = symja.derivative(i, k);
        row[k] = derivative.evalf(part -> values.getOrDefault(part, F.NIL));
        assertThat(derivative.isZero())
            .as("entry %d, %d", i, k)
            .isEqualTo(table.jacobianPattern().entry(i, k) < 0);
      }
      assertClose(square[i], row);
    }
  }

  private static Parameters randomParameters(Model model, Random random) {
    Parameters parameters = Parameters.none();
    for (ParameterDescriptor parameter : model.parameters()) {
      double value =
          switch (parameter.kind()) {
            case SIZE -> 2 + random.nextInt(30);
            case RATE -> 0.1 + random.nextDouble();
            case COUPLING -> 2.0 * random.nextDouble() - 1.0;
          };
      parameters = parameters.with(parameter.name(), value);
    }
    return parameters;
  }
}
