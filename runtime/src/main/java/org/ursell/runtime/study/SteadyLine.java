package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.runtime.steady.BranchLine;
import org.ursell.runtime.steady.Stability;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySearch;
import org.ursell.runtime.steady.SteadySolver;
import org.ursell.runtime.work.Cancellation;

/**
 * The steady states of one choice of parameters by the equations of one order: along the axis at
 * each size or, without an axis, from size to size.
 *
 * @param study what was asked for
 * @param order the truncation order; empty for infinitely many sites
 * @param sizes of its runs
 */
record SteadyLine(
    SteadyStudy study,
    PointFamily family,
    Optional<TruncationOrder> order,
    MomentEquations equations,
    List<OptionalDouble> sizes) {
  /** Equations of more unknowns than this are not followed aside at a single point. */
  private static final int MOST_FOR_DETOURS = 60;

  /** How far a parameter is changed on the way around folds. */
  private static final double NEAR_ZERO = 0.1;

  private static final double FAR = 3.0;

  /** All points, size by size and along the axis. */
  List<SteadyStudy.Row> rows() {
    SteadySolver solver = new SteadySolver(equations, study.options());
    List<SteadyStudy.Row> rows = new ArrayList<>();
    for (OptionalDouble size : sizes) {
      rows.addAll(new AtSize(solver, size).rows());
    }
    return study.axis().isEmpty() && study.branches() ? fromSizeToSize(solver, rows) : rows;
  }

  /**
   * Requires that a saved start holds a run of each size.
   *
   * @throws InvalidInputException if it does not
   */
  void requireStart() {
    Optional<OptionalDouble> place = study.places().stream().findFirst();
    study
        .start()
        .saved()
        .ifPresent(
            saved ->
                sizes.forEach(
                    size -> saved.moments(false, equations, point(size, place.orElseThrow()))));
  }

  /** What stands in the place of points that were not looked at any more. */
  List<SteadyStudy.Row> cancelled() {
    List<SteadyStudy.Row> rows = new ArrayList<>();
    for (OptionalDouble size : sizes) {
      for (OptionalDouble place : study.places()) {
        rows.add(
            row(
                size,
                place,
                Optional.empty(),
                List.of(),
                PointStatus.FAILED,
                SteadyStudy.CANCELLED));
      }
    }
    return rows;
  }

  private SteadyStudy.Row row(
      OptionalDouble size,
      OptionalDouble place,
      Optional<SteadyStudy.Found> reached,
      List<SteadyStudy.Found> others,
      PointStatus status,
      String words) {
    return new SteadyStudy.Row(
        family,
        place,
        size,
        order,
        point(size, place),
        reached,
        others,
        status,
        words,
        Optional.empty());
  }

  private Parameters point(OptionalDouble size, OptionalDouble place) {
    Parameters open = Parameters.none();
    if (place.isPresent()) {
      open = open.with(study.axis().orElseThrow().name(), place.getAsDouble());
    }
    return study.points().at(family.at(open), size);
  }

  /**
   * Carries the states of each size over to its neighbours, up and down; a state that is carried
   * stays on its branch.
   */
  private List<SteadyStudy.Row> fromSizeToSize(SteadySolver solver, List<SteadyStudy.Row> rows) {
    List<SteadyStudy.Row> carried = new ArrayList<>();
    int branches = 0;
    for (int k = 0; k < rows.size(); k++) {
      int first = branches;
      int place = k;
      carried.add(rows.get(k).with(found -> found.on(first + found.branch(), place)));
      branches += rows.get(k).states().size();
    }
    for (int step : new int[] {1, -1}) {
      for (int k = step > 0 ? 0 : carried.size() - 1;
          k + step >= 0 && k + step < carried.size();
          k += step) {
        carried.set(k + step, carried(solver, carried.get(k), carried.get(k + step)));
      }
    }
    List<Integer> numbers =
        carried.stream()
            .flatMap(row -> row.states().stream())
            .map(SteadyStudy.Found::branch)
            .distinct()
            .toList();
    return carried.stream()
        .map(row -> row.with(found -> found.on(numbers.indexOf(found.branch()) + 1, found.step())))
        .toList();
  }

  /** A point with the states of its neighbour, too. */
  private SteadyStudy.Row carried(
      SteadySolver solver, SteadyStudy.Row neighbour, SteadyStudy.Row next) {
    SteadyFoundReader reader = new SteadyFoundReader(study, solver, next.point());
    SteadyStudy.Row row = next;
    for (SteadyStudy.Found found : neighbour.states()) {
      Optional<SteadyMoments> near = solver.near(next.point(), found.state());
      if (near.isEmpty()) {
        continue;
      }
      int branch = found.branch();
      int step = next.states().isEmpty() ? 0 : next.states().get(0).step();
      List<SteadyMoments> known = row.states().stream().map(SteadyStudy.Found::state).toList();
      Optional<SteadyMoments> same = solver.same(next.point(), known, near.get());
      boolean taken = row.states().stream().anyMatch(one -> one.branch() == branch);
      if (same.isEmpty()) {
        row = row.beside(reader.found(near.get(), branch, step));
      } else if (!taken) {
        row = row.with(one -> one.state() == same.get() ? one.on(branch, one.step()) : one);
      }
    }
    return row;
  }

  /**
   * Whether a state that no start reaches is worth telling: one of a quantum state, and not one of
   * a continuum, as closed systems have.
   */
  private static boolean isTold(SteadyMoments state) {
    return state.physicality().isPhysical()
        && state.stability().verdict() != Stability.Verdict.MARGINAL;
  }

  /** The line at one size. */
  private final class AtSize {
    private final SteadySolver solver;
    private final OptionalDouble size;
    private final List<OptionalDouble> places = study.places();

    AtSize(SteadySolver solver, OptionalDouble size) {
      this.solver = solver;
      this.size = size;
    }

    List<SteadyStudy.Row> rows() {
      List<SteadySearch.Outcome> outcomes = new ArrayList<>();
      List<List<SteadyMoments>> states = new ArrayList<>();
      for (int k = 0; k < places.size(); k++) {
        Parameters point = point(size, places.get(k));
        SteadySearch.Outcome outcome = from(startAt(point), point);
        outcomes.add(outcome);
        List<SteadyMoments> own = new ArrayList<>(outcome.reached().stream().toList());
        if (study.branches()) {
          outcome.others().stream().filter(SteadyLine::isTold).forEach(own::add);
          if (study.searched().contains(k)) {
            own = searched(point, own);
          }
          if (places.size() == 1) {
            own = joined(point, own);
          }
        }
        states.add(own);
      }
      Map<SteadyMoments, int[]> numbers = new HashMap<>();
      if (places.size() > 1 && study.branches()) {
        states = followed(states, numbers);
      }
      List<SteadyStudy.Row> rows = new ArrayList<>();
      for (int k = 0; k < places.size(); k++) {
        rows.add(row(places.get(k), outcomes.get(k), states.get(k), numbers));
      }
      return rows;
    }

    private double[] startAt(Parameters point) {
      Optional<SavedState> saved = study.start().saved();
      if (saved.isPresent()) {
        return saved.get().moments(false, equations, point);
      }
      return study
          .start()
          .state()
          .orElseGet(() -> meanFieldState(point))
          .momentsAt(equations, point);
    }

    private ProductState meanFieldState(Parameters point) {
      Parameters limit = study.points().inTheLimit(point);
      return new SteadyStateFinder(study.equations().meanField())
          .find(limit)
          .requireSynchronised()
          .state();
    }

    private SteadySearch.Outcome from(double[] start, Parameters point) {
      return solver.from(point, start, Cancellation.NEVER);
    }

    /** What other starts reach, and what Newton's method finds from them. */
    private List<SteadyMoments> searched(Parameters point, List<SteadyMoments> known) {
      List<SteadyMoments> all = new ArrayList<>(known);
      List<double[]> guesses = new ArrayList<>();
      for (ProductState start : otherStarts()) {
        double[] moments = start.momentsAt(equations, point);
        guesses.add(moments);
        SteadySearch.Outcome outcome = from(moments, point);
        outcome.reached().ifPresent(all::add);
        outcome.others().stream().filter(SteadyLine::isTold).forEach(all::add);
      }
      return solver.branches(point, all, guesses, Cancellation.NEVER);
    }

    /**
     * States and what hangs together with them at other values of a coupling or a rate, as the
     * unstable state between two stable ones does.
     */
    private List<SteadyMoments> joined(Parameters point, List<SteadyMoments> known) {
      List<SteadyMoments> all = new ArrayList<>(known);
      if (known.isEmpty() || equations.moments().size() > MOST_FOR_DETOURS) {
        return all;
      }
      for (ParameterDescriptor parameter : equations.descriptor().parameters()) {
        String name = parameter.name();
        if (parameter.kind() != ParameterDescriptor.Kind.SIZE && point.get(name) != 0.0) {
          detour(point, name, all).stream()
              .filter(state -> !all.contains(state) && isTold(state))
              .forEach(all::add);
        }
      }
      return all;
    }

    private List<SteadyMoments> detour(Parameters point, String name, List<SteadyMoments> known) {
      double here = point.get(name);
      double[] range = {here * NEAR_ZERO, here, here * FAR};
      Arrays.sort(range);
      try {
        BranchLine line =
            new BranchLine(solver, x -> point.with(name, x), range, Cancellation.NEVER);
        line.add(1, known);
        line.follow();
        return line.states(1);
      } catch (InvalidInputException beyondTheModel) {
        return known;
      }
    }

    private List<ProductState> otherStarts() {
      ModelDescriptor model = equations.descriptor();
      List<SiteState> mixed = new ArrayList<>();
      for (SpeciesDescriptor species : model.species()) {
        mixed.add(
            species.isMode() ? ModeState.vacuum() : DensityMatrix.maximallyMixed(species.levels()));
      }
      List<ProductState> starts = new ArrayList<>();
      starts.add(Start.ground(model).state().orElseThrow());
      starts.add(new ProductState(mixed));
      if (model.filter().isEmpty() && !model.charges().isEmpty()) {
        starts.add(Start.generic(study.equations().meanField()).state().orElseThrow());
      }
      return starts;
    }

    /** The states of all places along the branches that they are on, whose numbers are put down. */
    private List<List<SteadyMoments>> followed(
        List<List<SteadyMoments>> states, Map<SteadyMoments, int[]> numbers) {
      BranchLine line =
          new BranchLine(
              solver,
              x -> point(size, OptionalDouble.of(x)),
              places.stream().mapToDouble(OptionalDouble::getAsDouble).toArray(),
              Cancellation.NEVER);
      for (int k = 0; k < states.size(); k++) {
        line.add(k, states.get(k));
      }
      line.follow();
      for (int b = 0; b < line.paths().size(); b++) {
        List<BranchLine.Step> path = line.paths().get(b);
        for (int k = 0; k < path.size(); k++) {
          numbers.putIfAbsent(path.get(k).state(), new int[] {b + 1, k});
        }
      }
      List<List<SteadyMoments>> all = new ArrayList<>();
      for (int k = 0; k < states.size(); k++) {
        all.add(line.states(k));
      }
      return all;
    }

    private SteadyStudy.Row row(
        OptionalDouble place,
        SteadySearch.Outcome outcome,
        List<SteadyMoments> states,
        Map<SteadyMoments, int[]> numbers) {
      Parameters point = point(size, place);
      SteadyFoundReader reader = new SteadyFoundReader(study, solver, point);
      List<SteadyStudy.Found> others = new ArrayList<>();
      Optional<SteadyStudy.Found> reached = Optional.empty();
      for (int k = 0; k < states.size(); k++) {
        SteadyMoments state = states.get(k);
        int[] number = numbers.getOrDefault(state, new int[] {k + 1, 0});
        SteadyStudy.Found found = reader.found(state, number[0], number[1]);
        // Along a branch a state is the one object that the start reached.
        if (outcome.reached().filter(one -> one == state).isPresent()) {
          reached = Optional.of(found);
        } else {
          others.add(found);
        }
      }
      PointStatus status =
          switch (outcome.ending()) {
            case REACHED -> PointStatus.of(outcome.reached().orElseThrow().physicality());
            case UNSETTLED -> PointStatus.UNSETTLED;
            case DIVERGED -> PointStatus.DIVERGED;
            case STALLED -> PointStatus.STALLED;
          };
      return SteadyLine.this.row(size, place, reached, others, status, outcome.words());
    }
  }
}
