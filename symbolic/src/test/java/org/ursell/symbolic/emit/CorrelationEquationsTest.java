package org.ursell.symbolic.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.BlockFieldMatrix;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationEquations;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.work.Cancellation;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.subject.ModelSubject;

/** The equations of two-time correlations as they are printed are those that are solved. */
class CorrelationEquationsTest {
  private static final String LASER =
      """
      name: single-atom-laser
      species: {atom: {levels: 2}, c: {boson: true}}
      parameters: {Delta: 0, g: 1.5, gamma: 0.25, kappa: 1, nu: 4}
      hamiltonian:
        - Delta*c'*c
        - for each atom: g*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate gamma, operator |0><1|
        - for each atom: rate nu, operator |1><0|
      charges: {phase: {atom: [0, 1], c: 1}}
      observables: {photons: <c'*c>}
      """;
  private static final String ATOMS =
      """
      name: atoms
      species: {A: {levels: 2, count: N}}
      parameters: {N: 7, V: 0.7, Omega: 0.6, g: 0.3, G: 0.5}
      operators: {Sm: "|0><1|"}
      hamiltonian:
        - for each A: Omega*(Sm + h.c.)
        - for pairs A A: V/N * Sm' (x) Sm + h.c.
      jumps:
        - for each A: rate g, operator Sm
        - collective A: rate G/N, operator Sm
      observables: {excited: <|1><1|>_A}
      """;
  private static final String KERR =
      """
      name: kerr
      species: {c: {boson: true}}
      parameters: {U: 0.1, F: 0.4, kappa: 0.5}
      hamiltonian:
        - c'*c + U*c'*c'*c*c + F*(c + c')
      jumps:
        - rate kappa, operator c
      observables: {field: <c>}
      """;

  static Stream<Arguments> correlations() {
    EquationRequest phase = EquationRequest.order(2).filteredBy("phase");
    return Stream.of(RegressionClosure.values())
        .flatMap(
            closure ->
                Stream.of(
                    Arguments.of(LASER, phase, "c", closure),
                    Arguments.of(ATOMS, EquationRequest.order(2), "Sm_A", closure),
                    Arguments.of(ATOMS, EquationRequest.order(3), "sum Sm_A", closure),
                    Arguments.of(KERR, EquationRequest.order(2), "c'*c", closure)));
  }

  private static ModelSubject subject(String text) {
    return ModelSubject.of(ModelReader.read("test.yaml", text).orThrow());
  }

  private static MomentSystem printed(
      ModelSubject subject, EquationRequest request, Correlation asked, RegressionClosure closure) {
    CorrelationEquations.Form form = CorrelationEquations.form(subject, request, asked, closure);
    return ((ModelSubject) form.subject()).beside(request, form.spectator());
  }

  private static Map<String, Integer> places(JsonEvaluator document) {
    Map<String, Integer> places = new HashMap<>();
    JsonNode moments = document.document().get("moments");
    for (int k = 0; k < moments.size(); k++) {
      places.put(moments.get(k).get("label").textValue(), k);
    }
    return places;
  }

  @ParameterizedTest
  @MethodSource("correlations")
  void aSolverThatKnowsOnlyTheDocumentGivesTheSame(
      String text, EquationRequest request, String operator, RegressionClosure closure) {
    ModelSubject subject = subject(text);
    Correlation asked = Correlation.first(subject.operator(operator));
    JsonEvaluator other =
        new JsonEvaluator(JsonEmitter.emit(printed(subject, request, asked, closure)));
    ExactJacobian ours = CorrelationEquations.of(subject, request, asked, closure).beside();
    Map<String, Integer> places = places(other);
    assertThat(places).hasSize(ours.moments().size());
    assertThat(places.keySet()).anyMatch(label -> label.contains("_B"));
    Random random = new Random(20240613);
    for (int trial = 0; trial < 3; trial++) {
      Map<String, Double> parameters = new LinkedHashMap<>();
      for (ParameterDescriptor one : ours.descriptor().parameters()) {
        boolean size = one.kind() == ParameterDescriptor.Kind.SIZE;
        parameters.put(one.name(), size ? 5.0 + random.nextInt(9) : 0.1 + random.nextDouble());
      }
      double[] y = random.doubles(ours.moments().size(), -1, 1).toArray();
      double[] expected = new double[y.length];
      ours.derivative(y, ours.coefficients(Parameters.of(parameters)), expected);
      double[] theirs = new double[y.length];
      for (int k = 0; k < y.length; k++) {
        theirs[place(places, ours.moments().get(k))] = y[k];
      }
      double[] found = other.derivative(theirs, parameters);
      for (int k = 0; k < y.length; k++) {
        Moment moment = ours.moments().get(k);
        assertThat(found[place(places, moment)])
            .as(moment.label())
            .isCloseTo(expected[k], within(1e-11 * (1.0 + Math.abs(expected[k]))));
      }
    }
  }

  private static int place(Map<String, Integer> places, Moment moment) {
    return Objects.requireNonNull(places.get(moment.label()), moment.label());
  }

  /**
   * From the document to the number: X = {@code <c'(tau) c>} and the conjugate of {@code <s'(tau)
   * c>}, which at tau = 0 are moments of the state.
   */
  @Test
  void theDocumentIsEnoughForTheSpectrum() {
    ModelSubject subject = subject(LASER);
    EquationRequest request = EquationRequest.order(2).filteredBy("phase");
    Correlation asked = Correlation.first(subject.operator("c"));
    JsonEvaluator document =
        new JsonEvaluator(
            JsonEmitter.emit(printed(subject, request, asked, RegressionClosure.COUNTED)));
    Map<String, Integer> places = places(document);
    ExactJacobian state =
        CorrelationEquations.of(subject, request, asked, RegressionClosure.COUNTED).state();
    Parameters point = subject.descriptor().defaults();
    double[] vacuum =
        InitialProduct.of(state.descriptor(), ProductData.of(state.descriptor(), Map.of()))
            .momentsAt(state, point);
    double[] steady =
        new SteadySolver(state, IntegratorOptions.DEFAULT)
            .from(point, vacuum, Cancellation.NEVER)
            .reached()
            .orElseThrow()
            .moments();
    Map<String, Double> known = new HashMap<>();
    double[] y = new double[places.size()];
    for (int k = 0; k < steady.length; k++) {
      String label = state.moments().get(k).label();
      known.put(label, steady[k]);
      if (places.containsKey(label)) {
        y[Objects.requireNonNull(places.get(label))] = steady[k];
      }
    }
    List<String> beside =
        List.of("Re <c' s01_B>", "Im <c' s01_B>", "Re <s01_atom s10_B>", "Im <s01_atom s10_B>");
    List<String> atZero = List.of("<c' c>", "", "Re <s01_atom c'>", "Im <s01_atom c'>");
    double[] rest = document.derivative(y, point.asMap());
    for (double[] expected : new double[][] {{0.0, 12.01916}, {0.5, 2.683111}}) {
      FieldMatrix<Complex> matrix = new BlockFieldMatrix<>(ComplexField.getInstance(), 4, 4);
      FieldVector<Complex> start = new ArrayFieldVector<>(ComplexField.getInstance(), 4);
      for (int column = 0; column < 4; column++) {
        double[] moved = y.clone();
        moved[Objects.requireNonNull(places.get(beside.get(column)))] += 1.0;
        double[] slope = document.derivative(moved, point.asMap());
        for (int row = 0; row < 4; row++) {
          int place = Objects.requireNonNull(places.get(beside.get(row)));
          double shift = row == column ? expected[0] : 0.0;
          matrix.setEntry(row, column, new Complex(rest[place] - slope[place], shift));
        }
        start.setEntry(column, new Complex(known.getOrDefault(atZero.get(column), 0.0)));
      }
      FieldVector<Complex> found = new FieldLUDecomposition<>(matrix).getSolver().solve(start);
      Complex transform = found.getEntry(0).add(Complex.I.multiply(found.getEntry(1)));
      assertThat(2.0 * transform.getRealPart()).isCloseTo(expected[1], within(5e-6));
    }
  }

  /**
   * By hand, with X = {@code <c'(tau) c>}, Y = {@code <s'(tau) c>} and H = -Delta c'c + g sum (c's
   * + h.c.): dX/dt = -(kappa/2 + i Delta) X + i N g Y, and dY/dt = -(Gamma + R + nu)/2 Y + i g (1 -
   * 2 {@code <s11>}) X.
   */
  @Test
  void theLaserReadsAsItDid() throws IOException {
    ModelSubject subject = ModelSubject.of(BuiltInModels.model("superradiant-laser").orElseThrow());
    MomentSystem system =
        printed(
            subject,
            EquationRequest.order(2).filteredBy("phase"),
            Correlation.first(subject.operator("c")),
            RegressionClosure.COUNTED);
    String file = "/org/ursell/symbolic/golden/superradiant-laser-correlation-c.txt";
    try (InputStream in = CorrelationEquationsTest.class.getResourceAsStream(file)) {
      assertThat(TextEmitter.emit(system))
          .isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
