package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.model.OrderRules;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import org.ursell.runtime.study.UsualValues;
import org.ursell.runtime.sweep.LineMethod;

/**
 * Turns what was typed into a sweep: which axes there are, what is fixed, which equations, and
 * where runs start.
 */
public final class SweepReader {
  private static final String GENERIC = "generic";

  private final ModelEntry entry;
  private final RunOptions run;
  private final Subject subject;
  private final ExactJacobian meanField;
  private final ModelDescriptor model;

  public SweepReader(ModelEntry entry, RunOptions run) {
    this.entry = entry;
    this.run = run;
    this.subject = run.model().subject(entry);
    this.meanField = Truncations.meanField(subject, run.model().filter());
    this.model = meanField.descriptor();
  }

  /**
   * Reads all of it.
   *
   * @param orders the option, if it was given
   * @param sizes the option, if it was given
   * @throws InvalidInputException for anything that makes no sense
   */
  public SweepStudy read(
      List<String> grids,
      Optional<OrderReader.Orders> orders,
      Optional<SizesReader.Given> sizes,
      MeasureOptions measures,
      Window window,
      List<LineMethod> methods,
      int checks) {
    GridReader.Reading typed = new GridReader(model).read(grids, run.settings());
    SweepStudy.Grid grid = withSizes(typed, sizes);
    List<TruncationOrder> orderList =
        orders.map(OrderReader.Orders::list).orElseGet(() -> usualOrders(grid));
    OrderRules.requireFit(orderList, model);
    UsualValues values = UsualValues.of(meanField, grid, orderList);
    requireSizes(typed, grid, values.fixed(), orderList);
    if (grid.axes().isEmpty() && orderList.size() == 1) {
      throw new InvalidInputException(
          "nothing varies: there is neither --grid nor a list of sizes or orders",
          "for example ursell sweep --grid V=0:2:100");
    }
    Start start = start(measures.lifetimes());
    return SweepStudy.of(
        Truncations.of(subject, run.model().filter(), orderList),
        grid,
        values,
        start,
        new SweepStudy.Measuring(
            measures.measures(subject, meanField, window),
            window,
            run.integration(),
            methods,
            checks));
  }

  /** Lower than elsewhere where no system has so many sites. */
  private List<TruncationOrder> usualOrders(SweepStudy.Grid grid) {
    List<TruncationOrder> orders = List.of(grid.usualOrder(model));
    for (ParameterDescriptor parameter : model.parameters()) {
      List<Double> values = grid.valuesOf(parameter.name());
      if (parameter.kind() == Kind.SIZE && !values.isEmpty()) {
        Sizes sizes = new Sizes(Optional.of(parameter.name()), values);
        orders = SizeRules.usual(model, sizes, orders);
      }
    }
    return orders;
  }

  /** The grid with the sizes of an option of their own, which change slowest. */
  private SweepStudy.Grid withSizes(GridReader.Reading typed, Optional<SizesReader.Given> option) {
    List<Axis> axes = new ArrayList<>(typed.axes());
    Parameters given = typed.fixed();
    Sizes sizes = option.isPresent() ? SizesReader.of(model, option, List.of()) : Sizes.none();
    if (sizes.parameter().isPresent()) {
      String name = sizes.parameter().get();
      boolean set = given.asMap().containsKey(name);
      if (set || axes.stream().anyMatch(axis -> axis.name().equals(name))) {
        throw new InvalidInputException(
            "--sizes gives %s, which %s gives, too".formatted(name, set ? "--set" : "--grid"),
            "leave one of them out");
      }
      if (sizes.values().size() > 1) {
        axes.add(0, Axis.of(name, sizes.values()));
      } else {
        given = given.with(name, sizes.values().get(0));
      }
    }
    return new SweepStudy.Grid(axes, given, typed.formulas());
  }

  /** What was typed is needed to name the option that is to be mended. */
  private void requireSizes(
      GridReader.Reading typed,
      SweepStudy.Grid grid,
      Parameters fixed,
      List<TruncationOrder> orders) {
    for (ParameterDescriptor parameter : model.parameters()) {
      if (parameter.kind() == Kind.SIZE) {
        String name = parameter.name();
        List<Double> values = new ArrayList<>(grid.valuesOf(name));
        if (values.isEmpty()) {
          values.add(fixed.asMap().getOrDefault(name, Double.POSITIVE_INFINITY));
        }
        boolean varies = typed.axes().stream().anyMatch(axis -> axis.name().equals(name));
        boolean set = typed.fixed().asMap().containsKey(name);
        SizeRules.requireEnough(
            varies ? "--grid " + name : set ? "--set " + name : "--sizes",
            model,
            new Sizes(Optional.of(name), values),
            orders);
      }
    }
  }

  /** The start that was named; otherwise the usual one of a sweep. */
  private Start start(boolean lifetimes) {
    if (run.start().typed().isEmpty()) {
      return Start.forSweep(subject, meanField, lifetimes, entry.isCommitted()).fitting(model);
    }
    return run.start().typed().get().strip().equals(GENERIC)
        ? Start.generic(meanField)
        : StartReader.of(run.start().typed().get(), entry, subject, model, List.of(GENERIC));
  }
}
