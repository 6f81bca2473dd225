package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.study.SizeRules;
import org.ursell.cli.study.StartChoice;
import org.ursell.cli.study.SweepChecks;
import org.ursell.cli.study.UsualValues;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.sweep.LineMethod;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepStart;

/**
 * Turns what was typed into a request: which axes there are, what is fixed, which equations, and
 * where runs start.
 */
public final class SweepReader {
  private static final String GENERIC = "generic";

  private final ModelEntry entry;
  private final RunOptions run;
  private final EquationChoice choice;
  private final ExactJacobian meanField;
  private final ModelDescriptor model;

  public SweepReader(ModelEntry entry, RunOptions run) {
    this.entry = entry;
    this.run = run;
    this.choice = run.model().equations(OrderChoice.of(1));
    this.meanField = entry.meanField(choice);
    this.model = meanField.descriptor();
  }

  /**
   * What was asked for.
   *
   * @param request what decides the numbers
   * @param orders the truncation orders, in words
   * @param start where runs start
   * @param meanField the model's equations at order 1
   * @param remarks what must be said of values that were not given
   */
  public record Reading(
      SweepRequest request,
      String orders,
      StartChoice start,
      ExactJacobian meanField,
      List<String> remarks) {}

  /**
   * Reads all of it.
   *
   * @param orders the option, if it was given
   * @param sizes the option, if it was given
   * @throws InvalidInputException for anything that makes no sense
   */
  public Reading read(
      List<String> grids,
      Optional<OrderReader.Orders> orders,
      Optional<SizesReader.Sizes> sizes,
      MeasureOptions measures,
      Window window,
      List<LineMethod> methods,
      int checks) {
    GridReader.Grid grid = new GridReader(model).read(grids, run.settings());
    List<Axis> axes = new ArrayList<>(grid.axes());
    Parameters given = grid.fixed();
    SizeChoice sizeChoice =
        sizes.isPresent() ? SizesReader.of(model, sizes, List.of()) : SizeChoice.none();
    if (sizeChoice.parameter().isPresent()) {
      String name = sizeChoice.parameter().get();
      if (given.asMap().containsKey(name)
          || axes.stream().anyMatch(axis -> axis.name().equals(name))) {
        throw new InvalidInputException(
            "--sizes gives %s, which %s gives, too"
                .formatted(name, given.asMap().containsKey(name) ? "--set" : "--grid"),
            "leave one of them out");
      }
      if (sizeChoice.values().size() > 1) {
        axes.add(0, Axis.of(name, sizeChoice.values()));
      } else {
        given = given.with(name, sizeChoice.values().get(0));
      }
    }
    List<OrderChoice> orderList =
        orders
            .map(OrderReader.Orders::list)
            .orElse(List.of(OrderChoice.of(usualOrder(axes, given))));
    UsualValues values = UsualValues.of(meanField, given, axes, grid.formulas(), orderList);
    Parameters fixed = values.fixed();
    requireSizes(grid.axes(), grid.fixed(), axes, fixed, orderList);
    if (orderList.size() > 1) {
      axes.add(0, Axis.of(Axis.ORDER, orderList.stream().map(o -> (double) o.order()).toList()));
    }
    if (axes.isEmpty()) {
      throw new InvalidInputException(
          "nothing varies: there is neither --grid nor a list of sizes or orders",
          "for example ursell sweep --grid V=0:2:100");
    }
    StartChoice start = start(measures.lifetimes());
    List<MomentEquations> equations = new ArrayList<>();
    for (OrderChoice order : orderList) {
      equations.add(order.isMeanField() ? meanField : entry.equations(choice.at(order)));
    }
    SweepRequest request =
        new SweepRequest(
            equations,
            new SweepPlan(axes),
            fixed,
            grid.formulas(),
            measures.measures(meanField, window),
            window,
            start.state().isPresent()
                ? new SweepStart.Fixed(start.state().get())
                : new SweepStart.Steady(meanField),
            run.integration(),
            methods,
            checks);
    SweepChecks.requireCoefficients(request);
    if (request.start() instanceof SweepStart.Steady) {
      SweepChecks.requireLimit(meanField, request.parameters(0), run.start().isPresent());
    }
    return new Reading(
        request,
        orderList.stream().map(OrderChoice::text).collect(Collectors.joining(",")),
        start,
        meanField,
        values.remarks());
  }

  /** Mean field unless a finite number of sites was asked for. */
  private int usualOrder(List<Axis> axes, Parameters given) {
    boolean finite =
        model.parameters().stream()
            .filter(parameter -> parameter.kind() == Kind.SIZE)
            .map(ParameterDescriptor::name)
            .anyMatch(
                name ->
                    axes.stream()
                            .filter(axis -> axis.name().equals(name))
                            .anyMatch(axis -> axis.values().stream().anyMatch(Double::isFinite))
                        || Double.isFinite(
                            given.asMap().getOrDefault(name, Double.POSITIVE_INFINITY)));
    return finite ? 2 : 1;
  }

  /** The grids and values that were typed are needed to name the option that is to be mended. */
  private void requireSizes(
      List<Axis> grids,
      Parameters typed,
      List<Axis> axes,
      Parameters fixed,
      List<OrderChoice> orders) {
    for (ParameterDescriptor parameter : model.parameters()) {
      if (parameter.kind() == Kind.SIZE) {
        List<Double> values =
            axes.stream()
                .filter(axis -> axis.name().equals(parameter.name()))
                .findFirst()
                .map(Axis::values)
                .orElseGet(
                    () ->
                        List.of(
                            fixed
                                .asMap()
                                .getOrDefault(parameter.name(), Double.POSITIVE_INFINITY)));
        boolean varies = grids.stream().anyMatch(axis -> axis.name().equals(parameter.name()));
        boolean set = typed.asMap().containsKey(parameter.name());
        SizeRules.requireEnough(
            varies ? "--grid " + parameter.name() : set ? "--set " + parameter.name() : "--sizes",
            model,
            new SizeChoice(Optional.of(parameter.name()), values),
            orders);
      }
    }
  }

  /**
   * The start that was named; otherwise the steady state for lifetimes, the paper's start for the
   * paper's models, the one of the model file, a generic one with a phase, or the ground state.
   */
  private StartChoice start(boolean lifetimes) {
    String named = run.start().map(String::strip).orElse("");
    if (named.equals(GENERIC)) {
      return generic();
    }
    if (!named.isEmpty() || run.start().isPresent()) {
      return StartReader.of(run.start().orElse(""), entry, model);
    }
    if (lifetimes) {
      return StartReader.of("steady", entry, model);
    }
    if (model.filter().isEmpty()
        && entry.isCommitted()
        && model.species().stream().allMatch(species -> species.levels() == 3)) {
      return StartReader.of("paper", entry, model);
    }
    if (entry.initialState(model).isPresent()) {
      return StartReader.of("model", entry, model);
    }
    return model.charges().isEmpty() || model.filter().isPresent()
        ? StartReader.of("ground", entry, model)
        : generic();
  }

  private StartChoice generic() {
    return new StartChoice(
        GENERIC,
        "all levels equally populated, with weak coherences",
        Optional.of(new SteadyStateFinder(meanField).genericStart()));
  }
}
