package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** Naming an observable asks a question; it does not change what is asked about. */
class ObservablesAboveOrderTest {
  private static final String MODEL =
      """
      name: kerr
      species:
        c: {boson: true}
        s: {levels: 2, count: N}
      parameters: {N: 4, w: 1, U: 0.1, F: 0.4, g: 0.3, kappa: 0.5}
      hamiltonian:
        - w*c'*c + U*c'*c'*c*c + F*(c + c')
        - for each s: g*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
      observables: {field: <c>OTHERS}
      """;

  private static final String ABOVE =
      ", n: <c'*c>, square: <c*c>, g2: <c'*c'*c*c>, third: <c'*c'*c>, sixth: <c'*c'*c'*c*c*c>";

  private static final String SEVERAL =
      ", pair: \"<|1><0| (x) |0><1|>_{s s}\", joint: \"<c'*|0><1|>\","
          + " sums: \"<(sum |1><0|)*(sum |0><1|)*c>/N - <c>^2\"";

  private static MomentEquations derive(String others, String orders) {
    Model model = ModelReader.read("kerr.yaml", MODEL.replace("OTHERS", others)).orThrow();
    DerivationRequest request = DerivationRequest.order(Integer.parseInt(orders.split(" ")[0]));
    if (orders.contains("c=1")) {
      request = request.withSpeciesOrders(Map.of("c", 1));
    }
    return TableEmitter.emit(new DerivationPipeline().run(model, request));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "2 c=1"})
  void namingThemMovesNoDerivative(String orders) {
    for (String more : List.of(ABOVE, SEVERAL)) {
      movesNoDerivative(orders, more);
    }
  }

  private static void movesNoDerivative(String orders, String more) {
    MomentEquations bare = derive("", orders);
    MomentEquations named = derive(more, orders);
    Map<String, Double> random = new TreeMap<>();
    Random numbers = new Random(3);
    named.moments().forEach(moment -> random.put(moment.label(), numbers.nextGaussian()));
    Map<String, Double> withNames = derivatives(named, random);
    derivatives(bare, random)
        .forEach(
            (label, value) ->
                assertThat(withNames)
                    .hasEntrySatisfying(
                        label, other -> assertThat(other).isCloseTo(value, within(1e-12))));
  }

  private static Map<String, Double> derivatives(
      MomentEquations equations, Map<String, Double> values) {
    Parameters parameters = equations.descriptor().defaults();
    List<Moment> moments = equations.moments();
    double[] y =
        moments.stream().mapToDouble(moment -> values.getOrDefault(moment.label(), 0.0)).toArray();
    double[] dydt = new double[y.length];
    equations.derivative(y, equations.coefficients(parameters), dydt);
    Map<String, Double> derivatives = new TreeMap<>();
    for (int k = 0; k < y.length; k++) {
      derivatives.put(moments.get(k).label(), dydt[k]);
    }
    return derivatives;
  }

  /** Against the sum over set partitions (Kubo 1962), at moments that no state has. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void theyAreReadByTheCumulantRule(int order) {
    MomentEquations equations = derive(ABOVE, Integer.toString(order));
    Random random = new Random(5);
    double[] y = random.doubles(equations.moments().size(), -1.0, 1.0).toArray();
    MomentSpace space = MomentSpace.of(equations);
    int[][] powers = {{0, 1}, {1, 1}, {0, 2}, {2, 2}, {2, 1}, {3, 3}};
    for (int o = 0; o < powers.length; o++) {
      SingleSiteObservable observable =
          SingleSiteObservable.of(space, equations.descriptor().observables().get(o));
      List<Integer> factors = new ArrayList<>();
      for (int k = 0; k < powers[o][0] + powers[o][1]; k++) {
        factors.add(k < powers[o][0] ? 0 : 1);
      }
      Complex expected = closed(factors, order, space, y);
      assertThat(observable.isClosed()).isEqualTo(factors.size() > order);
      assertThat(observable.value(y).subtract(expected).norm()).isLessThan(1e-12);
      // The rate of change is that of the value.
      double[] dydt = random.doubles(y.length, -1.0, 1.0).toArray();
      double step = 1e-6;
      double[] later = y.clone();
      double[] before = y.clone();
      for (int k = 0; k < y.length; k++) {
        later[k] += step * dydt[k];
        before[k] -= step * dydt[k];
      }
      double slope =
          (observable.squaredModulus(later) - observable.squaredModulus(before)) / (2.0 * step);
      assertThat(observable.squaredModulusVelocity(y, dydt)).isCloseTo(slope, within(1e-6));
    }
  }

  private static Complex closed(List<Integer> factors, int order, MomentSpace space, double[] y) {
    if (factors.size() <= order) {
      List<Moment.Factor> product =
          factors.stream().map(element -> new Moment.Factor(0, element)).toList();
      return space.combination(List.of(new MomentSpace.Weighted(Complex.ONE, product))).value(y);
    }
    Complex sum = Complex.ZERO;
    for (List<List<Integer>> partition : partitions(factors)) {
      int blocks = partition.size();
      if (blocks < 2) {
        continue;
      }
      double weight = blocks % 2 == 0 ? 1.0 : -1.0;
      for (int k = 2; k < blocks; k++) {
        weight *= k;
      }
      Complex product = new Complex(weight);
      for (List<Integer> block : partition) {
        product = product.multiply(closed(block, order, space, y));
      }
      sum = sum.add(product);
    }
    return sum;
  }

  private static List<List<List<Integer>>> partitions(List<Integer> factors) {
    if (factors.isEmpty()) {
      return List.of(List.of());
    }
    List<List<List<Integer>>> all = new ArrayList<>();
    int first = factors.get(0);
    for (List<List<Integer>> rest : partitions(factors.subList(1, factors.size()))) {
      for (int b = 0; b <= rest.size(); b++) {
        List<List<Integer>> partition = new ArrayList<>(rest);
        List<Integer> block = new ArrayList<>(List.of(first));
        if (b < rest.size()) {
          block.addAll(rest.get(b));
          partition.set(b, block);
        } else {
          partition.add(block);
        }
        all.add(partition);
      }
    }
    return all;
  }

  /** Three species of which the third would keep what the first two cut: two answers are none. */
  @Test
  void ordersUnderWhichPopulationsWouldNotSumToOneAreRefused() {
    String text =
        """
        name: three
        species:
          A: {levels: 2}
          B: {levels: 2}
          C: {levels: 2}
        parameters: {g: 1}
        hamiltonian:
          - for pairs A C: g*(|1><0| (x) |0><1| + h.c.)
          - for pairs B C: g*(|1><0| (x) |0><1| + h.c.)
        observables: {n: <|1><1|>_A}
        """;
    Model model = ModelReader.read("three.yaml", text).orThrow();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    new DerivationPipeline()
                        .run(model, DerivationRequest.order(1).withSpeciesOrders(Map.of("C", 3)))))
        .hasMessageContaining("A=1,B=1,C=3")
        .hasMessageContaining("would not sum to one");
    assertThat(
            new DerivationPipeline()
                .run(model, DerivationRequest.order(1).withSpeciesOrders(Map.of("C", 2)))
                .moments())
        .isNotEmpty();
  }
}
