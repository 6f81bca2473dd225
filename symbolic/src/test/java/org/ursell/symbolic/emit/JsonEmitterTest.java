package org.ursell.symbolic.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;

/** What is emitted as JSON is all that another solver needs. */
class JsonEmitterTest {
  /** Roots, phases and powers of parameters; a mode beside sites; one size in two places. */
  private static final String PHASES =
      """
      name: phases
      species:
        A: {levels: 3, count: N}
        c: {boson: true}
      parameters: {N: 7, g: 0.3, theta: 0.4, kappa: 1, w: 0.25}
      hamiltonian:
        - for each A: g/sqrt(N)*(exp(i*theta)*c'*|0><1| + h.c.) + 1/3*|2><2|
        - sqrt(w)*c'*c + pi*w^2*(c + c')
        - for pairs A A: g/N*cos(theta)*|2><1| (x) |1><2| + h.c.
      jumps:
        - rate kappa, operator c
        - for each A: rate w, operator |0><2|
      observables: {field: <c>}
      """;

  static Stream<Arguments> systems() {
    Model laser = BuiltInModels.model("superradiant-laser").orElseThrow();
    return Stream.of(
        Arguments.of("one-group, order 1", model("one-group"), DerivationRequest.order(1)),
        Arguments.of("one-group, order 3", model("one-group"), DerivationRequest.order(3)),
        Arguments.of(
            "two-groups, transitions",
            model("two-groups"),
            DerivationRequest.order(2).in(Basis.TRANSITION)),
        Arguments.of("laser, filtered", laser, DerivationRequest.order(3).filteredBy("phase")),
        Arguments.of(
            "laser, orders by species",
            laser,
            DerivationRequest.order(2).withSpeciesOrders(Map.of("c", 3))),
        Arguments.of("collective", model("dicke-superradiance"), DerivationRequest.order(2)),
        Arguments.of(
            "phases",
            ModelReader.read("phases.yaml", PHASES).orThrow(),
            DerivationRequest.order(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void aSolverThatKnowsOnlyTheDocumentGivesTheSame(
      String name, Model model, DerivationRequest request) {
    MomentSystem system = new DerivationPipeline().run(model, request);
    JsonEvaluator other = new JsonEvaluator(JsonEmitter.emit(system));
    MomentEquations ours = TableEmitter.emit(system);
    Random random = new Random(20231122);
    for (int trial = 0; trial < 5; trial++) {
      Map<String, Double> parameters = new LinkedHashMap<>();
      for (ParameterDescriptor parameter : model.parameters()) {
        boolean size = parameter.kind() == ParameterDescriptor.Kind.SIZE;
        parameters.put(
            parameter.name(), size ? 5.0 + random.nextInt(90) : 0.1 + random.nextDouble());
      }
      double[] y = random.doubles(ours.moments().size(), -1, 1).toArray();
      double[] expected = new double[y.length];
      ours.derivative(y, ours.coefficients(Parameters.of(parameters)), expected);
      assertClose(other.derivative(y, parameters), expected);
    }
  }

  /** Where 1/N is 0 stands the mean-field limit. */
  @Test
  void anInfiniteSizeIsTheLimitThereToo() {
    MomentSystem system = DerivationPipeline.derive(model("one-group"), 2);
    MomentEquations ours = TableEmitter.emit(system);
    Map<String, Double> parameters =
        new LinkedHashMap<>(
            ours.descriptor().defaults().with("N", Double.POSITIVE_INFINITY).asMap());
    double[] y = new Random(7).doubles(ours.moments().size(), -1, 1).toArray();
    double[] expected = new double[y.length];
    ours.derivative(y, ours.coefficients(Parameters.of(parameters)), expected);
    assertClose(new JsonEvaluator(JsonEmitter.emit(system)).derivative(y, parameters), expected);
  }

  @Test
  void theDocumentNamesWhatASolverHasToKnow() {
    MomentSystem system =
        new DerivationPipeline()
            .run(model("superradiant-laser"), DerivationRequest.order(2).filteredBy("phase"));
    String text = JsonEmitter.emit(system);
    JsonNode document = new JsonEvaluator(text).document();
    assertThat(document.get("format").textValue()).isEqualTo("ursell-equations");
    assertThat(document.get("version").intValue()).isEqualTo(JsonEmitter.VERSION);
    assertThat(document.get("filter").textValue()).isEqualTo("phase");
    assertThat(document.get("model").get("sha256").textValue()).hasSize(64);
    assertThat(texts(document.get("moments"), "label"))
        .containsExactly(
            "<s11_atom>", "<s01_atom s10_atom>", "Re <s01_atom c'>", "Im <s01_atom c'>", "<c' c>");
    JsonNode pair = document.get("moments").get(2);
    assertThat(pair.get("factors").toString()).isEqualTo("[[0,0],[1,0]]");
    assertThat(pair.get("asked_by").textValue()).isEqualTo("<s11_atom>");
    assertThat(document.get("moments").get(0).get("asked_by").isNull()).isTrue();
    assertThat(document.get("observables").get(0).get("products").toString())
        .isEqualTo("[[1,1,1.0,0.0]]");
    assertThat(document.get("species").get(0).get("operators").get(0).get("matrix").toString())
        .isEqualTo("[[0,1,1.0,0.0]]");
    assertThat(texts(document.get("cut"), "label"))
        .containsExactly("<s01_atom s11_atom c'>", "<s11_atom c' c>");
    assertThat(document.get("dropped").toString()).contains("<c'>");
    assertThat(text.lines().mapToInt(String::length).max().orElse(0))
        .as("one moment, term list or coefficient a line")
        .isLessThan(400);
    assertThat(JsonEmitter.emit(system)).as("deterministic").isEqualTo(text);
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(entry.get(field).textValue()));
    return texts;
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int k = 0; k < actual.length; k++) {
      assertThat(Math.abs(actual[k] - expected[k]))
          .as("equation %d", k)
          .isLessThanOrEqualTo(1e-11 * (1 + Math.abs(expected[k])));
    }
  }

  private static Model model(String name) {
    return BuiltInModels.model(name).orElseThrow();
  }
}
