package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** Writes a model descriptor and the list of moments as Java expressions. */
final class JavaDescriptor {
  private JavaDescriptor() {}

  /** The lines of a {@code new ModelDescriptor(...)} expression, without the final semicolon. */
  static List<String> lines(ModelDescriptor descriptor) {
    List<String> lines = new ArrayList<>();
    lines.add("new ModelDescriptor(");
    lines.add("    " + JavaNames.literal(descriptor.name()) + ",");
    lines.add("    " + JavaNames.literal(descriptor.title()) + ",");
    lines.add("    " + JavaNames.literal(descriptor.hash()) + ",");
    lines.add("    " + JavaNames.literal(descriptor.generatorVersion()) + ",");
    lines.add("    " + descriptor.order() + ",");
    lines.add("    " + JavaNames.literal(descriptor.rateUnit()) + ",");
    list(lines, descriptor.species().stream().map(JavaDescriptor::species).toList(), ",");
    list(lines, descriptor.parameters().stream().map(JavaDescriptor::parameter).toList(), ",");
    list(lines, descriptor.observables().stream().map(JavaDescriptor::observable).toList(), ",");
    list(lines, descriptor.charges().stream().map(JavaDescriptor::charge).toList(), ",");
    lines.add(
        "    "
            + descriptor.interactions().stream()
                .map(JavaNames::literal)
                .collect(Collectors.joining(", ", "List.of(", "),")));
    lines.add(
        "    Optional."
            + descriptor.filter().map(f -> "of(" + JavaNames.literal(f) + ")").orElse("empty()")
            + ",");
    lines.add(
        descriptor.speciesOrders().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", "    List.of(", "), "))
            + descriptor.modesScaled()
            + ")");
    if (descriptor.isDriven()) {
      lines.add("    .toBuilder()");
      lines.add(
          descriptor.driven().stream()
              .map(JavaNames::literal)
              .collect(Collectors.joining(",\n        ", "    .driven(List.of(", "))")));
      lines.add("    .build()");
    }
    return lines;
  }

  private static void list(List<String> lines, List<List<String>> items, String end) {
    lines.add("    List.of(");
    for (int k = 0; k < items.size(); k++) {
      List<String> item = items.get(k);
      for (int l = 0; l < item.size(); l++) {
        boolean last = l == item.size() - 1;
        lines.add("        " + item.get(l) + (last && k < items.size() - 1 ? "," : ""));
      }
    }
    lines.add("    )" + end);
  }

  private static List<String> species(SpeciesDescriptor species) {
    List<String> lines = new ArrayList<>();
    lines.add("new SpeciesDescriptor(");
    lines.add(
        "    "
            + JavaNames.literal(species.name())
            + ", "
            + species.levels()
            + ", "
            + JavaNames.literal(species.size())
            + ",");
    lines.add("    List.of(");
    for (int e = 0; e < species.basis().size(); e++) {
      SpeciesDescriptor.BasisElement element = species.basis().get(e);
      lines.add("        new SpeciesDescriptor.BasisElement(");
      lines.add(
          "            "
              + JavaNames.literal(element.name())
              + ", "
              + JavaNames.literal(element.formula())
              + ",");
      boolean last = e == species.basis().size() - 1;
      lines.add("            " + operator(element.operator()) + ")" + (last ? "))" : ","));
    }
    return lines;
  }

  static String operator(SiteOperator operator) {
    StringBuilder text = new StringBuilder("SiteOperator.zero(" + operator.levels() + ")");
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          text.append(".plus(").append(i).append(", ").append(j).append(", ");
          text.append(operator.re(i, j)).append(", ").append(operator.im(i, j)).append(')');
        }
      }
    }
    return text.toString();
  }

  private static List<String> parameter(ParameterDescriptor parameter) {
    return List.of(
        "new ParameterDescriptor("
            + JavaNames.literal(parameter.name())
            + ", ParameterDescriptor.Kind."
            + parameter.kind()
            + ", "
            + JavaCoefficients.literal(parameter.defaultValue())
            + ")");
  }

  private static List<String> observable(ObservableDescriptor observable) {
    if (observable.expression().isPresent()) {
      return List.of(
          "ObservableDescriptor.of(" + JavaNames.literal(observable.name()) + ",",
          "    " + JavaObservable.write(observable.expression().get()) + ")");
    }
    String products =
        observable.products().stream()
            .map(
                p ->
                    "new ObservableDescriptor.Product("
                        + p.re()
                        + ", "
                        + p.im()
                        + ", "
                        + p.creations()
                        + ", "
                        + p.annihilations()
                        + ")")
            .collect(Collectors.joining(", ", ", List.of(", ")"));
    return List.of(
        "new ObservableDescriptor("
            + JavaNames.literal(observable.name())
            + ", "
            + observable.species()
            + ",",
        "    "
            + operator(observable.operator())
            + (observable.products().isEmpty() ? "" : products)
            + ")");
  }

  private static List<String> charge(ChargeDescriptor charge) {
    String weights =
        charge.weights().stream()
            .map(
                w ->
                    w.stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "List.of(", ")")))
            .collect(Collectors.joining(", ", "List.of(", ")"));
    return List.of(
        "new ChargeDescriptor(" + JavaNames.literal(charge.name()) + ", " + weights + ")");
  }

  /** One line per moment: {@code list.add(Moment.of("<x1 z1>", Moment.Part.REAL, 0, 0, 0, 2));}. */
  static List<String> moments(List<Moment> moments) {
    List<String> lines = new ArrayList<>();
    for (Moment moment : moments) {
      String factors =
          moment.factors().stream()
              .map(f -> ", " + f.species() + ", " + f.element())
              .collect(Collectors.joining());
      lines.add(
          "moments.add(Moment.of("
              + JavaNames.literal(moment.label())
              + ", Moment.Part."
              + moment.part()
              + factors
              + "));");
    }
    return lines;
  }
}
