package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hipparchus.complex.Complex;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ProductData;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarEvaluator;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.StateFormula;

/** Emits the start of a model as a method, and the formulas in it as a table of its own. */
final class StartEmitter {
  /** More numbers than this make a method that no compiler takes. */
  private static final int MOST_NUMBERS = 1500;

  private final Model model;
  private final List<StateFormula> formulas;
  private final Map<StateFormula, String> written = new LinkedHashMap<>();
  private List<String> table = List.of();

  StartEmitter(Model model) {
    this.model = model;
    this.formulas =
        model.initialStates().values().stream()
            .filter(StateFormula.class::isInstance)
            .map(StateFormula.class::cast)
            .sorted((a, b) -> a.meaning().places().compareTo(b.meaning().places()))
            .toList();
    if (!formulas.isEmpty()) {
      writeFormulas();
    }
  }

  /** The names of the classes of the contract that the lines mention. */
  List<String> imports() {
    TreeSet<String> used = new TreeSet<>();
    if (!model.initialStates().isEmpty()) {
      used.addAll(List.of("InitialState", "ProductData"));
    }
    if (!formulas.isEmpty()) {
      used.addAll(List.of("CoefficientTable", "Formula", "StateNumbers"));
      // Whatever is no formula is written as a state of the contract.
      if (lines().stream().noneMatch(line -> line.contains("InitialState"))) {
        used.remove("InitialState");
      }
    }
    return List.copyOf(used);
  }

  /** The method {@code start()}, and what it needs; nothing if the model gives no start. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (model.initialStates().isEmpty()) {
      return lines;
    }
    ProductData data = ProductData.of(DescriptorBuilder.ofSites(model), model.initialStates());
    lines.add("");
    lines.add("  @Override");
    lines.add("  public Optional<ProductData> start() {");
    lines.add("    return Optional.of(new ProductData(List.of(");
    for (int s = 0; s < data.sites().size(); s++) {
      boolean last = s == data.sites().size() - 1;
      String end = !last ? "," : data.pairs().isEmpty() ? ")));" : "), List.of(";
      lines.add("        " + state(data.sites().get(s)) + end);
    }
    for (int p = 0; p < data.pairs().size(); p++) {
      ProductData.Pair pair = data.pairs().get(p);
      lines.add(
          "        new ProductData.Pair(%s, %s, %s)%s"
              .formatted(
                  pair.first(),
                  pair.second(),
                  state(pair.state()),
                  p < data.pairs().size() - 1 ? "," : ")));"));
    }
    lines.add("  }");
    if (!table.isEmpty()) {
      lines.add("");
      lines.add("  /** The formulas of the start. */");
      lines.add("  private static final class Starts {");
      table.forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
      lines.add("  }");
    }
    return lines;
  }

  private void writeFormulas() {
    SymjaSession session = new SymjaSession();
    ScalarEvaluator evaluator = new ScalarEvaluator(session, model.parameterNames());
    Map<Scalar, IExpr> values = new LinkedHashMap<>();
    for (StateFormula formula : formulas) {
      formula.numbers().forEach(number -> values.computeIfAbsent(number, evaluator::of));
    }
    CoefficientRing ring =
        new CoefficientRing(session, model.parameterNames(), new ArrayList<>(values.values()));
    CoefficientList coefficients = new CoefficientList(ring, List.of());
    for (StateFormula formula : formulas) {
      requireFew(formula.meaning().places(), formula.numbers().size());
      List<String> parts = new ArrayList<>();
      for (Scalar number : formula.numbers()) {
        Coefficient coefficient = ring.of(Optional.ofNullable(values.get(number)).orElseThrow());
        parts.add(part(coefficient.re(), coefficients));
        parts.add(part(coefficient.im(), coefficients));
      }
      written.put(
          formula,
          "new StateNumbers(StateNumbers.Kind.%s, %s, %s, %s).of(List.of(%s), Starts.table(), %s)"
              .formatted(
                  formula.meaning().kind(),
                  JavaNames.literal(formula.meaning().places()),
                  JavaNames.literal(formula.meaning().words()),
                  formula.meaning().dimension(),
                  formula.parameters().stream()
                      .map(JavaNames::literal)
                      .collect(Collectors.joining(", ")),
                  String.join(", ", parts)));
    }
    List<String> lines = new JavaCoefficients(coefficients).tableMethods();
    table = lines.subList(0, lines.size() - 1);
  }

  private static String part(Coefficient part, CoefficientList coefficients) {
    return part.isZero() ? "-1" : Integer.toString(coefficients.add(part));
  }

  private static void requireFew(String places, int numbers) {
    if (numbers > MOST_NUMBERS) {
      throw new InvalidInputException(
          "the start of %s holds %s numbers, more than one method of Java can hold"
              .formatted(places, numbers),
          "leave the start out of the model, and give it where the model is run");
    }
  }

  private String state(InitialState state) {
    if (state instanceof StateFormula formula) {
      return written.getOrDefault(formula, "");
    }
    if (state instanceof InitialState.Level level) {
      return "new InitialState.Level(" + level.n() + ")";
    }
    if (state instanceof InitialState.Coherent coherent) {
      return "new InitialState.Coherent(" + coherent.re() + ", " + coherent.im() + ")";
    }
    if (state instanceof InitialState.Thermal thermal) {
      return "new InitialState.Thermal(" + thermal.occupation() + ")";
    }
    if (state instanceof InitialState.Gaussian own) {
      return "new InitialState.Gaussian(%s, %s, %s, %s, %s)"
          .formatted(own.re(), own.im(), own.occupation(), own.r(), own.phi());
    }
    if (state instanceof InitialState.TwoModeSqueezed squeezed) {
      return "new InitialState.TwoModeSqueezed(%s, %s)".formatted(squeezed.r(), squeezed.phi());
    }
    if (state instanceof InitialState.Ket ket) {
      return "InitialState.ket(" + numbers(ket.amplitudes()) + ")";
    }
    if (state instanceof InitialState.JointKet ket) {
      return "InitialState.jointKet(%s, %s)".formatted(ket.second(), numbers(ket.amplitudes()));
    }
    if (state instanceof InitialState.JointDensityMatrix rho) {
      return "InitialState.jointDensityMatrix(%s, %s)"
          .formatted(rho.second(), numbers(rho.rows().stream().flatMap(List::stream).toList()));
    }
    return "InitialState.densityMatrix("
        + numbers(
            ((InitialState.DensityMatrix) state).rows().stream().flatMap(List::stream).toList())
        + ")";
  }

  private static String numbers(List<Complex> numbers) {
    requireFew("a place", numbers.size());
    return numbers.stream()
        .flatMap(z -> Arrays.stream(new double[] {z.getReal(), z.getImaginary()}).boxed())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
