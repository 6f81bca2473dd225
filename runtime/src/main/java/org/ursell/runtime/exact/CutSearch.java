package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.work.LongRun;

/**
 * Finds at which numbers of quanta to cut the modes: they are raised until next to nothing is at
 * the edge all along the run, and the answer stands still.
 */
final class CutSearch {
  /** Room above the start. */
  private static final int ROOM = 3;

  /** Of a start of finitely many quanta, what may be cut away. */
  private static final double MOST_BEYOND = 1e-10;

  /** An end that is later by such a part needs no look of its own. */
  private static final double LATER = 0.05;

  /** Within a step of time populations are looked at so often. */
  private static final int LOOKS = 6;

  /** With no more unknowns than this a search takes a minute or two. */
  private static final double MOST_UNKNOWNS = 40_000.0;

  /** What is large from the beginning may become larger by this factor. */
  private static final double MOST_GROWTH = 200.0;

  private final FieldForm form;
  private final ExactOptions options;

  /** Up to when next to nothing was found at the edges; a higher cut has less there. */
  private double watched = -1.0;

  private double[] least = new double[0];
  private final boolean[] fixed;
  private final int[] cuts;

  /** What is asked of a system. */
  interface Question<A> {
    /** The answer with modes cut somewhere. */
    A answer(ExactSystem system);

    /** How long the run took to come to it, in inverse rates. */
    double end(A answer);

    /** Whether two answers are one, to the accuracy asked for. */
    boolean same(A one, A other);

    /**
     * Whether it is about what is reached at long times. Of quanta without end, as above a
     * threshold, there is no such answer at any cut, and nothing but its size ends the search. A
     * run ends by itself.
     */
    default boolean isOfLongTimes() {
      return false;
    }

    /** The largest populations at the edges, where the answer itself tells them. */
    default Optional<double[]> edges(A answer) {
      return Optional.empty();
    }
  }

  /** An answer, and where the modes were cut for it. */
  record Found<A>(A answer, FockCut cut) {}

  CutSearch(FieldForm form, ExactOptions options, ExactStart start) {
    this(form, options, mode -> start.cutOf(mode) + ROOM);
    for (int mode = 0; mode < cuts.length; mode++) {
      // Nothing at the edge would tell of it; other states that are cut are felt there.
      double beyond = fixed[mode] && start.isFinite(mode) ? start.tail(mode, cuts[mode]) : 0.0;
      if (beyond > MOST_BEYOND) {
        throw new InvalidInputException(
            "%.3g of the start of the mode %s is above the cut at %d quanta"
                .formatted(beyond, form.places().name(mode), cuts[mode]),
            "cut it at %d or above, or leave the cut out".formatted(start.cutOf(mode)));
      }
    }
  }

  /**
   * A search from given numbers.
   *
   * @param first the cut to be tried first, by the number of the mode
   */
  CutSearch(FieldForm form, ExactOptions options, IntUnaryOperator first) {
    this.form = form;
    this.options = options;
    int modes = form.places().modes();
    this.fixed = new boolean[modes];
    this.cuts = new int[modes];
    requireKnown();
    for (int mode = 0; mode < modes; mode++) {
      Optional<Integer> given = Optional.ofNullable(options.cuts().get(form.places().name(mode)));
      int number = mode;
      fixed[mode] = given.isPresent();
      cuts[mode] = given.orElseGet(() -> first.applyAsInt(number));
    }
  }

  private void requireKnown() {
    List<String> names = new ArrayList<>();
    for (int mode = 0; mode < form.places().modes(); mode++) {
      names.add(form.places().name(mode));
    }
    for (String name : options.cuts().keySet()) {
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "a cut is given for '%s', which is no mode of model '%s'"
                .formatted(name, form.data().model()),
            "its modes are " + String.join(", ", names));
      }
    }
  }

  /** The system that is tried first. */
  FieldSystem first() {
    return system();
  }

  private FieldSystem system() {
    return new FieldSystem(form, Arrays.stream(cuts).boxed().toList());
  }

  /** The answer that no higher cut changes. */
  <A> Found<A> find(Question<A> question, ExactStart start) {
    return find(
        question,
        (system, answer) ->
            question.edges(answer).orElseGet(() -> watched(system, start, question.end(answer))));
  }

  /** How the populations at the edges of a system are found. */
  interface Edges<A> {
    double[] of(FieldSystem system, A answer);
  }

  /** The same of a question that needs no start, or checks its own. */
  <A> Found<A> find(Question<A> question, Edges<A> populations) {
    Optional<A> before = Optional.empty();
    double most = Math.max(MOST_UNKNOWNS, MOST_GROWTH * unknowns(system()));
    double[] edges = new double[0];
    while (true) {
      FieldSystem system = system();
      if (before.isPresent()) {
        String tried = cut(system, edges).text();
        long unknowns = unknowns(system);
        LongRun.tell("quanta up to %s, %d unknowns".formatted(tried, unknowns));
        if (question.isOfLongTimes() && unknowns > most) {
          throw notFound(tried, unknowns, edges);
        }
      }
      A answer = question.answer(system);
      edges = cuts.length == 0 ? new double[0] : populations.of(system, answer);
      boolean raised = false;
      for (int mode = 0; mode < cuts.length; mode++) {
        if (!fixed[mode] && !(edges[mode] < FockCut.SMALL)) {
          cuts[mode] += Math.max(2, cuts[mode] / 3);
          raised = true;
        }
      }
      A now = answer;
      boolean still = before.map(last -> question.same(last, now)).orElse(false);
      if (!raised && (still || allFixed())) {
        return new Found<>(answer, cut(system, edges));
      }
      for (int mode = 0; !raised && mode < cuts.length; mode++) {
        cuts[mode] += fixed[mode] ? 0 : Math.max(2, cuts[mode] / 10);
      }
      before = Optional.of(answer);
    }
  }

  private static long unknowns(FieldSystem system) {
    return system.dimension(system.neutral());
  }

  /** Why the search is given up: by the populations at the edges of the last system. */
  private InvalidInputException notFound(String tried, long unknowns, double[] edges) {
    double most = 0.0;
    String name = "";
    for (int mode = 0; mode < edges.length; mode++) {
      if (!fixed[mode] && edges[mode] > most) {
        most = edges[mode];
        name = form.places().name(mode);
      }
    }
    String why =
        most >= FockCut.SMALL
            ? "the two highest numbers of %s still hold %.2g of the population"
                .formatted(name, most)
            : "the answer still changes each time the cut is raised";
    return new InvalidInputException(
        "no number of quanta was found that is enough: below %s (%d unknowns), %s"
            .formatted(tried, unknowns, why),
        new OwnCut());
  }

  private boolean allFixed() {
    for (boolean one : fixed) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  private FockCut cut(FieldSystem system, double[] edges) {
    Map<String, Integer> highest = new HashMap<>();
    for (int mode = 0; mode < cuts.length; mode++) {
      highest.put(form.places().name(mode), system.space().cut(mode));
    }
    return new FockCut(highest, Arrays.stream(edges).max().orElse(0.0));
  }

  private double[] watched(FieldSystem system, ExactStart start, double end) {
    if (end > watched * (1.0 + LATER)) {
      least = edges(system, start, end);
      boolean small = Arrays.stream(least).allMatch(edge -> edge < FockCut.SMALL);
      watched = small ? end : -1.0;
    }
    return least;
  }

  /** The largest populations at the edges up to a time; less far once one is to be raised. */
  private double[] edges(FieldSystem system, ExactStart start, double end) {
    system.footprint(system.neutral(), system.vectors()).require(options.maxMemoryBytes());
    double[] largest = new double[cuts.length];
    try (RowBlocks blocks = new RowBlocks(options.threads())) {
      FieldSector sector = system.open(system.neutral(), blocks);
      double until = system.begin() + end;
      Propagator propagator =
          system.propagator(
              sector, system.neutral(), sector.start(start), until, sector.edges(), options);
      boolean over = false;
      do {
        PropagatorStep step = propagator.advance(until);
        for (int mode = 0; mode < largest.length; mode++) {
          for (int look = 0; look <= LOOKS; look++) {
            double time = step.start() + step.length() * look / LOOKS;
            largest[mode] = Math.max(largest[mode], step.value(mode, time).norm());
          }
          over |= !fixed[mode] && !(largest[mode] < FockCut.SMALL);
        }
      } while (!over && propagator.time() < until);
    }
    return largest;
  }
}
