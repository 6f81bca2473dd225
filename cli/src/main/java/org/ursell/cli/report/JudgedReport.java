package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.judge.Judgement.OrderSensitivity;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.Verdict;

/**
 * The verdict on the truncations at one parameter point, as a table and sentences.
 *
 * @param point what makes it differ from the others, in words; empty if it is alone
 * @param verdict what follows from the evidence
 * @param quotes the lifetimes to quote, if they were looked for
 */
public record JudgedReport(String point, Verdict verdict, Optional<PointQuotes> quotes) {
  /** What is less would take too many zeros. */
  private static final double TINY = 1e-3;

  /** One row per size, one column per method, then sentences to quote. */
  public void print(PrintWriter out) {
    List<Integer> orders = verdict.orders();
    boolean quoted = isQuoted();
    out.println();
    out.println("verdict" + (point.isEmpty() ? "" : " at " + point));
    StringBuilder head = new StringBuilder("  %7s  %8s".formatted("N", "exact"));
    orders.forEach(order -> head.append("  %8s".formatted("order " + order)));
    head.append("  %8s  %8s".formatted("response", "law"));
    head.append(quoted ? "  %9s  %8s  %-8s".formatted("to quote", "+/-", "method") : "");
    out.println(head + "  order sensitivity");
    for (double size : sizes()) {
      StringBuilder row =
          new StringBuilder(
              "  %7s  %8s".formatted(Numerals.number(size), text(verdict.exact(size))));
      orders.forEach(order -> row.append("  %8s".formatted(text(verdict.truncated(order, size)))));
      row.append("  %8s  %8s".formatted(text(verdict.response(size)), text(verdict.law(size))));
      row.append(quoted ? quoted(size) : "").append("  ").append(sensitivity(size));
      out.println(row.toString().stripTrailing());
    }
    out.println("  response: linear response at order 2; law: phase diffusion, exact at large N;");
    if (quoted) {
      out.println(
          "  to quote: the lifetime to quote, +/- half its interval, by the method beside it;");
    }
    out.println(
        "  order sensitivity: how far T moves between the two highest orders, no error bar");
    for (String sentence : verdict.judgement().sentences()) {
      out.println("  - " + sentence);
    }
    if (!quoted) {
      quotes.flatMap(JudgedReport::whyNone).ifPresent(why -> out.println("  - " + why));
    }
  }

  /** Whether there is a lifetime to quote at any size. */
  public boolean isQuoted() {
    return quotes.stream()
        .flatMap(found -> found.quotations().stream())
        .anyMatch(one -> one instanceof Quoted);
  }

  private SortedSet<Double> sizes() {
    SortedSet<Double> sizes = new TreeSet<>(verdict.sizes());
    if (isQuoted()) {
      quotes.ifPresent(found -> found.quotations().forEach(one -> sizes.add(one.size())));
    }
    return sizes;
  }

  private String quoted(double size) {
    Optional<Quoted> found = quotes.flatMap(all -> all.quoted(size));
    if (found.isEmpty() && verdict.exact(size).isPresent()) {
      return "  %9s  %8s  %-8s".formatted(text(verdict.exact(size)), "-", "exact");
    }
    return "  %9s  %8s  %-8s"
        .formatted(
            found.map(QuoteReport::lifetime).orElse("-"),
            found.map(it -> halfWidth(it.halfWidth())).orElse("-"),
            found.map(it -> it.method().word()).orElse("-"));
  }

  private static String halfWidth(double value) {
    return value < TINY ? "%.1e".formatted(value) : Numerals.digits(value, 2);
  }

  /** Why there is none, as at the largest size, in one line. */
  private static Optional<String> whyNone(PointQuotes found) {
    return found.quotations().stream()
        .map(one -> one instanceof Bracketed none ? none.reason() + "; " + none.remedy() : "")
        .reduce((first, last) -> last)
        .map(why -> "no lifetime to quote: " + why);
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
