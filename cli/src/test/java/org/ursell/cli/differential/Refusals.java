package org.ursell.cli.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RunPlan.Verb;

/**
 * The refusals that may be: each is fine only where its reason is true of the very model, and some
 * must come where it is.
 */
final class Refusals {
  private static final List<Refusal> KNOWN =
      List.of(
          new Refusal(
              "a lifetime of an observable with a parameter",
              "(?s).*not one operator on one site or mode.*",
              true,
              r ->
                  r.one.plan().verb().isOfLifetime()
                      && !r.one.model().observables().get(0).names().isEmpty()),
          new Refusal(
              "a negative rate", "(?s).*\\brate\\b.*negative.*", true, Refusals::hasNegativeRate),
          new Refusal(
              "no coherence",
              "(?s).*(there is no coherence to live|is zero at the start, so it has no lifetime).*",
              false,
              r -> r.one.plan().verb().isOfLifetime() && r.startsAtZero()),
          new Refusal(
              "three sites at once",
              "(?s).*couples [34] sites at once, the exact solver knows couplings of two.*",
              false,
              r ->
                  r.one.plan().verb() == Verb.EXACT
                      && r.one.model().terms().stream().anyMatch(t -> t.sites().size() > 2)),
          new Refusal(
              "a table that ends too soon",
              "(?s).*the table '\\w+' has values from .* to .*",
              true,
              Refusals::asksOutsideOfATable),
          new Refusal(
              "a start above the cut",
              "(?s).*of the start of the mode .* is above the cut at.*",
              false,
              Refusals::startsAboveTheCut));

  private final Case one;
  private final LabelledSystem system;

  /**
   * A refusal.
   *
   * @param name in a few words
   * @param pattern what is said
   * @param must whether a command must refuse where the reason is true
   * @param isTrue whether the reason is true
   */
  private record Refusal(String name, String pattern, boolean must, Predicate<Refusals> isTrue) {}

  Refusals(Case one, LabelledSystem system) {
    this.one = one;
    this.system = system;
  }

  /** The reason that a message gives, if it is one of those known and true. */
  Optional<String> trueReason(String whole, String first) {
    return KNOWN.stream()
        .filter(r -> whole.matches(r.pattern) || first.matches(r.pattern))
        .filter(r -> r.isTrue.test(this))
        .map(Refusal::name)
        .findFirst();
  }

  /** The reason for which this must be refused, if there is one. */
  Optional<String> missed() {
    return KNOWN.stream().filter(r -> r.must && r.isTrue.test(this)).map(Refusal::name).findFirst();
  }

  /** The rows of a sweep are told one by one, so that all of them must be negative. */
  private boolean hasNegativeRate() {
    if (one.plan().verb() != Verb.SWEEP) {
      return system.hasNegativeRate();
    }
    RandomModel.Parameter swept = CommandLines.swept(one.model());
    return CommandLines.gridValues(swept).stream()
        .allMatch(
            value -> {
              Map<String, Double> values = one.model().values();
              values.put(swept.name(), value);
              return new LabelledSystem(one.model(), values).hasNegativeRate();
            });
  }

  /** Lifetimes and runs that diverge may end before. */
  private boolean asksOutsideOfATable() {
    return one.plan().verb() == Verb.TRACE
        && one.model().asked().stream().anyMatch(a -> !a.covers(one.plan().end()));
  }

  private boolean startsAboveTheCut() {
    return one.model().species().stream()
        .filter(RandomModel.Kind::isMode)
        .map(kind -> kind.typedStart().orElse(kind.start()).at(one.model().values()).elements())
        .anyMatch(
            rho ->
                IntStream.rangeClosed(1, 8)
                    .map(above -> one.plan().cut() + above)
                    .anyMatch(n -> rho.of(n, n).norm() > 1e-8));
  }

  private boolean startsAtZero() {
    Observable first = one.model().observables().get(0);
    Complex sum = Complex.ZERO;
    for (Map.Entry<String, Complex> part : system.observable(first).entrySet()) {
      sum = sum.add(part.getValue().multiply(system.start(part.getKey())));
    }
    // Above the order the closure may vanish where the moment itself does not.
    boolean mode = first.operator() instanceof ModeFormula;
    return mode || sum.norm() < 1e-7;
  }
}
