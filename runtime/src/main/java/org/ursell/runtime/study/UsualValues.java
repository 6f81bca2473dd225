package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.output.CsvTable;

/**
 * The values of what nobody gave: the model's own, and in mean field infinitely many sites if the
 * model has that limit.
 *
 * @param fixed all parameters that do not vary
 * @param remarks what must be said of them: nothing, or that there is no such limit, and why
 */
public record UsualValues(Parameters fixed, List<String> remarks) {
  /**
   * Completes what was given.
   *
   * @param meanField the equations at order 1
   * @param grid what was given
   */
  public static UsualValues of(
      ExactJacobian meanField, SweepStudy.Grid grid, List<TruncationOrder> orders) {
    Parameters given = grid.given();
    List<Axis> axes = grid.axes();
    DerivedParameters formulas = grid.formulas();
    Parameters defaults = given;
    Parameters limit = given;
    List<String> sizes = new ArrayList<>();
    for (ParameterDescriptor parameter : meanField.descriptor().parameters()) {
      String name = parameter.name();
      if (given.asMap().containsKey(name)
          || formulas.texts().containsKey(name)
          || axes.stream().anyMatch(axis -> axis.name().equals(name))) {
        continue;
      }
      defaults = defaults.with(name, parameter.defaultValue());
      if (parameter.kind() == Kind.SIZE) {
        limit = limit.with(name, Double.POSITIVE_INFINITY);
        sizes.add(name + " = " + CsvTable.number(parameter.defaultValue()));
      } else {
        limit = limit.with(name, parameter.defaultValue());
      }
    }
    if (sizes.isEmpty() || !orders.stream().allMatch(TruncationOrder::isMeanField)) {
      return new UsualValues(defaults, List.of());
    }
    Optional<String> none = whyNoLimit(meanField, limit, axes, formulas);
    if (none.isEmpty()) {
      return new UsualValues(limit, List.of());
    }
    String remark =
        ("mean field at %s, the model's own, as there is no limit of infinitely many sites: %s; give"
                + " sizes for others")
            .formatted(String.join(" and ", sizes), none.get());
    return new UsualValues(defaults, List.of(remark));
  }

  /**
   * Why the equations have no limit with those sizes infinite; nothing if they have one. Both ends
   * of the grid are asked, since at a coupling of zero any model has a limit.
   */
  private static Optional<String> whyNoLimit(
      ExactJacobian meanField, Parameters limit, List<Axis> axes, DerivedParameters formulas) {
    for (boolean last : new boolean[] {true, false}) {
      Parameters point = limit;
      for (Axis axis : axes) {
        point = point.with(axis.name(), axis.values().get(last ? axis.size() - 1 : 0));
      }
      Parameters complete;
      try {
        complete = formulas.complete(point);
      } catch (InvalidInputException atThisPoint) {
        // Tells of this point alone, whose row says so.
        continue;
      }
      try {
        meanField.coefficients(complete);
      } catch (BrokenRuleException atThisPoint) {
        // So does a rule that is broken here.
        continue;
      } catch (InvalidInputException none) {
        return Optional.of(String.valueOf(none.getMessage()));
      }
    }
    return Optional.empty();
  }
}
