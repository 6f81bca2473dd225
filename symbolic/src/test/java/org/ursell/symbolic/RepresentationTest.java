package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.oracle.SymjaSystem;
import org.ursell.symbolic.oracle.ToyModels;

/** One system in its three forms: emitted and compiled, as a table, and as Symja expressions. */
class RepresentationTest {
  private static final int STATES = 1000;

  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING",
    "one-group, 2, COUPLING",
    "one-group, 2, TRANSITION",
    "one-group, 3, COUPLING",
    "two-groups, 1, COUPLING",
    "two-groups, 2, COUPLING",
    "toy-atoms, 3, COUPLING",
    "toy-ladders, 2, COUPLING",
    "toy-mixture, 2, TRANSITION"
  })
  void theEmittedClassAndTheTableAgree(String name, int order, Basis basis) {
    Model model = model(name);
    MomentSystem system = Derived.system(model, order, basis);
    MomentEquations emitted = EquationCompiler.compile(system);
    MomentEquations table = Derived.equations(model, order, basis);
    assertThat(emitted.moments()).isEqualTo(table.moments());
    assertThat(emitted.descriptor()).isEqualTo(table.descriptor());

    Random random = new Random(601);
    int n = table.moments().size();
    double[] first = new double[n];
    double[] second = new double[n];
    for (int state = 0; state < STATES; state++) {
      Parameters parameters = randomParameters(model, random);
      double[] y = random.doubles(n, -0.7, 0.7).toArray();
      emitted.derivative(y, emitted.coefficients(parameters), first);
      table.derivative(y, table.coefficients(parameters), second);
      assertSame(system, state, first, second);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING",
    "one-group, 2, COUPLING",
    "one-group, 1, TRANSITION",
    "two-groups, 1, COUPLING",
    "toy-atoms, 2, COUPLING"
  })
  void symjaSubstitutionAndTheTableAgree(String name, int order, Basis basis) {
    Model model = model(name);
    MomentSystem system = Derived.system(model, order, basis);
    MomentEquations table = Derived.equations(model, order, basis);
    SymjaSystem symja = new SymjaSystem(system);
    int n = table.moments().size();
    IExpr[] equations = new IExpr[n];
    for (int k = 0; k < n; k++) {
      equations[k] = symja.equation(k);
    }

    Random random = new Random(607);
    double[] dydt = new double[n];
    double[] substituted = new double[n];
    for (int state = 0; state < STATES; state++) {
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
      table.derivative(y, table.coefficients(parameters), dydt);
      // Symja takes a third of a millisecond an equation: of a long system every fourth at each
      // state, in turn, so that each equation meets 250 states.
      int stride = n > 20 ? 4 : 1;
      System.arraycopy(dydt, 0, substituted, 0, n);
      for (int k = state % stride; k < n; k += stride) {
        substituted[k] = equations[k].evalf(part -> values.getOrDefault(part, F.NIL));
      }
      assertSame(system, state, substituted, dydt);
    }
  }

  private static Parameters randomParameters(Model model, Random random) {
    Parameters parameters = Parameters.none();
    for (ParameterDescriptor parameter : model.parameters()) {
      double value =
          switch (parameter.kind()) {
            case SIZE -> 2 + random.nextInt(300);
            case RATE -> 0.1 + random.nextDouble();
            case COUPLING -> 2.0 * random.nextDouble() - 1.0;
          };
      parameters = parameters.with(parameter.name(), value);
    }
    return parameters;
  }

  private static void assertSame(
      MomentSystem system, int state, double[] actual, double[] expected) {
    for (int k = 0; k < actual.length; k++) {
      // Negated, so that a NaN is a difference; asserted only then, as there are many to compare.
      if (!(Math.abs(actual[k] - expected[k]) < 1e-12 * (1.0 + Math.abs(expected[k])))) {
        assertThat(actual[k])
            .as("%s at state %d", system.moments().get(k).label(), state)
            .isEqualTo(expected[k]);
      }
    }
  }

  private static Model model(String name) {
    return switch (name) {
      case "one-group" -> PaperModels.oneGroup();
      case "two-groups" -> PaperModels.twoGroups();
      case "toy-atoms" -> ToyModels.atoms();
      case "toy-ladders" -> ToyModels.ladders();
      case "toy-mixture" -> ToyModels.mixture();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
