package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.words.Words;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.judge.Judgement.OrderSensitivity;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.response.LinearResponse.Decaying;

/** The verdict on the truncations at one parameter point, as a table, sentences and a picture. */
public record JudgedReport(String point, Evidence evidence, Judgement judgement) {
  /** One row a size, one column a method, then sentences to quote. */
  public void print(PrintWriter out) {
    List<Integer> orders = orders();
    out.println();
    out.println("verdict" + (point.isEmpty() ? "" : " at " + point));
    StringBuilder head = new StringBuilder("  %7s  %8s".formatted("N", "exact"));
    orders.forEach(order -> head.append("  %8s".formatted("order " + order)));
    out.println(head + "  %8s  %8s  %s".formatted("response", "law", "order sensitivity"));
    for (double size : sizes()) {
      StringBuilder row =
          new StringBuilder("  %7s  %8s".formatted(Words.number(size), text(exact(size))));
      orders.forEach(order -> row.append("  %8s".formatted(text(truncated(order, size)))));
      row.append("  %8s  %8s  ".formatted(text(response(size)), text(law(size))));
      row.append(sensitivity(size));
      out.println(row.toString().stripTrailing());
    }
    out.println("  response: linear response at order 2; law: phase diffusion, exact at large N;");
    out.println(
        "  order sensitivity: how far T moves between the two highest orders, no error bar");
    for (String sentence : judgement.sentences()) {
      out.println("  - " + sentence);
    }
  }

  /** All methods against the number of sites. */
  public JudgedFigure picture(String caption, String timeUnit) {
    List<JudgedFigure.Curve> curves = new ArrayList<>();
    List<Integer> orders = orders();
    for (int order : orders) {
      curves.add(
          curve(
              "order " + order,
              JudgedFigure.Kind.ORDER,
              evidence.truncated().stream()
                  .filter(p -> p.order() == order && p.result().lifetime().isPresent())
                  .map(p -> new double[] {p.size(), p.result().lifetime().getAsDouble()})
                  .toList()));
    }
    curves.add(
        curve(
            "linear response",
            JudgedFigure.Kind.RESPONSE,
            evidence.responses().stream()
                .filter(p -> p.response() instanceof Decaying)
                .map(p -> new double[] {p.size(), ((Decaying) p.response()).lifetime()})
                .toList()));
    curves.add(
        curve(
            "law, large *N*",
            JudgedFigure.Kind.LAW,
            law(1.0).isPresent()
                ? sizes().stream()
                    .filter(size -> law(size).getAsDouble() > 0.3 * least())
                    .map(size -> new double[] {size, law(size).getAsDouble()})
                    .toList()
                : List.of()));
    curves.add(
        curve(
            "exact",
            JudgedFigure.Kind.EXACT,
            evidence.exact().stream().map(p -> new double[] {p.size(), p.lifetime()}).toList()));
    return new JudgedFigure(
        caption, timeUnit, curves.stream().filter(c -> c.sizes().length > 0).toList());
  }

  /** The shortest lifetime that is not the law's, which at small sizes is far below all. */
  private double least() {
    return Stream.concat(
            evidence.exact().stream().map(Evidence.ExactPoint::lifetime),
            evidence.truncated().stream().flatMap(p -> p.result().lifetime().stream().boxed()))
        .min(Double::compare)
        .orElse(0.0);
  }

  private static JudgedFigure.Curve curve(
      String label, JudgedFigure.Kind kind, List<double[]> points) {
    return new JudgedFigure.Curve(
        label,
        kind,
        points.stream().mapToDouble(p -> p[0]).toArray(),
        points.stream().mapToDouble(p -> p[1]).toArray());
  }

  private List<Integer> orders() {
    return evidence.truncated().stream()
        .map(Evidence.TruncatedPoint::order)
        .distinct()
        .sorted()
        .toList();
  }

  private TreeSet<Double> sizes() {
    TreeSet<Double> sizes = new TreeSet<>();
    evidence.exact().forEach(p -> sizes.add(p.size()));
    evidence.truncated().forEach(p -> sizes.add(p.size()));
    return sizes;
  }

  private OptionalDouble exact(double size) {
    return evidence.exact().stream()
        .filter(p -> p.size() == size)
        .mapToDouble(Evidence.ExactPoint::lifetime)
        .findFirst();
  }

  private OptionalDouble truncated(int order, double size) {
    return evidence.truncated().stream()
        .filter(p -> p.order() == order && p.size() == size)
        .flatMapToDouble(p -> p.result().lifetime().stream())
        .findFirst();
  }

  private OptionalDouble response(double size) {
    return evidence.responses().stream()
        .filter(p -> p.size() == size && p.response() instanceof Decaying)
        .mapToDouble(p -> ((Decaying) p.response()).lifetime())
        .findFirst();
  }

  private OptionalDouble law(double size) {
    return evidence.law().isPresent() && evidence.law().get() instanceof Diffusing law
        ? OptionalDouble.of(law.lifetime(size))
        : OptionalDouble.empty();
  }

  private String sensitivity(double size) {
    List<OrderSensitivity> found =
        judgement.sensitivities().stream().filter(s -> s.size() == size).toList();
    if (found.isEmpty()) {
      return "";
    }
    OrderSensitivity last = found.get(found.size() - 1);
    return "%s %% (%d to %d)"
        .formatted(Words.digits(100.0 * last.relative(), 2), last.lowerOrder(), last.higherOrder());
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? Words.digits(value.getAsDouble(), 4) : "-";
  }
}
