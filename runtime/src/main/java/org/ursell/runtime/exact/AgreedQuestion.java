package org.ursell.runtime.exact;

import java.util.Optional;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;

/**
 * A question that is asked again with smaller errors until two answers are one. The entries of a
 * state of many sites may be exponentially larger than what is read of it later, as those between
 * the states that emit light together are before the burst: their rounding alone may be all that is
 * read, however small it is beside them, and nothing in a single run tells.
 */
final class AgreedQuestion<A> implements CutSearch.Question<A> {
  /**
   * With no more {@linkplain ExactSystem#digitsLost digits lost} one run is enough: of 16 digits 3
   * are left where all errors add up, and far more where they do not.
   */
  static final double ENOUGH = 13.0;

  /** By how much errors are made smaller each time. */
  private static final double CLOSER = 1.0 / 30.0;

  private static final String CURE =
      "ask for fewer sites, or for what holds at many: the law of large N, or a quoted lifetime";

  private final Function<ExactOptions, CutSearch.Question<A>> asked;
  private final ExactOptions options;
  private final CutSearch.Question<A> first;

  private AgreedQuestion(
      Function<ExactOptions, CutSearch.Question<A>> asked, ExactOptions options) {
    this.asked = asked;
    this.options = options;
    this.first = asked.apply(options);
  }

  /** The question as it is asked of a system: several times, if it has many sites. */
  static <A> CutSearch.Question<A> of(
      Function<ExactOptions, CutSearch.Question<A>> asked,
      ExactOptions options,
      ExactSystem system) {
    return runs(system) > 1 ? new AgreedQuestion<>(asked, options) : asked.apply(options);
  }

  /** How often a question is asked of a system, at least. */
  static int runs(ExactSystem system) {
    return system.digitsLost() > ENOUGH ? 2 : 1;
  }

  @Override
  public A answer(ExactSystem system) {
    A before = first.answer(system);
    double tolerance = options.tolerance();
    while (tolerance > ExactOptions.SMALLEST_TOLERANCE) {
      tolerance = Math.max(ExactOptions.SMALLEST_TOLERANCE, CLOSER * tolerance);
      A next = asked.apply(options.withTolerance(tolerance)).answer(system);
      if (first.same(before, next)) {
        return next;
      }
      before = next;
    }
    throw new InvalidInputException(
        "the exact solution of %d sites has lost its digits: it changes with the tolerance of its steps, down to %s"
            .formatted(system.sites(), NumberWords.of(ExactOptions.SMALLEST_TOLERANCE)),
        CURE);
  }

  @Override
  public double end(A answer) {
    return first.end(answer);
  }

  @Override
  public boolean same(A one, A other) {
    return first.same(one, other);
  }

  @Override
  public boolean isOfLongTimes() {
    return first.isOfLongTimes();
  }

  @Override
  public Optional<double[]> edges(A answer) {
    return first.edges(answer);
  }
}
