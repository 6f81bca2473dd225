package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.judge.Judgement.OrderSensitivity;
import org.ursell.runtime.study.Verdict;

/**
 * The verdict on the truncations at one parameter point, as a table and sentences.
 *
 * @param point what makes it differ from the others, in words; empty if it is alone
 * @param verdict what follows from the evidence
 */
public record JudgedReport(String point, Verdict verdict) {
  /** One row per size, one column per method, then sentences to quote. */
  public void print(PrintWriter out) {
    List<Integer> orders = verdict.orders();
    out.println();
    out.println("verdict" + (point.isEmpty() ? "" : " at " + point));
    StringBuilder head = new StringBuilder("  %7s  %8s".formatted("N", "exact"));
    orders.forEach(order -> head.append("  %8s".formatted("order " + order)));
    out.println(head + "  %8s  %8s  %s".formatted("response", "law", "order sensitivity"));
    for (double size : verdict.sizes()) {
      StringBuilder row =
          new StringBuilder(
              "  %7s  %8s".formatted(Numerals.number(size), text(verdict.exact(size))));
      orders.forEach(order -> row.append("  %8s".formatted(text(verdict.truncated(order, size)))));
      row.append("  %8s  %8s  ".formatted(text(verdict.response(size)), text(verdict.law(size))));
      row.append(sensitivity(size));
      out.println(row.toString().stripTrailing());
    }
    out.println("  response: linear response at order 2; law: phase diffusion, exact at large N;");
    out.println(
        "  order sensitivity: how far T moves between the two highest orders, no error bar");
    for (String sentence : verdict.judgement().sentences()) {
      out.println("  - " + sentence);
    }
  }

  private String sensitivity(double size) {
    List<OrderSensitivity> found =
        verdict.judgement().sensitivities().stream().filter(s -> s.size() == size).toList();
    if (found.isEmpty()) {
      return "";
    }
    OrderSensitivity last = found.get(found.size() - 1);
    return "%s %% (%d to %d)"
        .formatted(
            Numerals.digits(100.0 * last.relative(), 2), last.lowerOrder(), last.higherOrder());
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? Numerals.digits(value.getAsDouble(), 4) : "-";
  }
}
