package org.ursell.symbolic.ir;

import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.hierarchy.Hierarchy;

/**
 * The closed equations of motion in the one form that everything is emitted from: real variables,
 * exact coefficients.
 *
 * <p>Variables 0 to n-1 are the unknowns (moments). Variables n and up are auxiliaries, evaluated
 * in their order at each call: cumulants of kept moments and closed forms of cut moments, each
 * defined by a polynomial of degree two in earlier variables. The right-hand sides are linear in
 * all of these, so a parameter-only coefficient stands before each variable, and the polynomials of
 * high degree that the closure stands for are never written out.
 *
 * @param descriptor model, order, species with their bases
 * @param moments the unknowns
 * @param auxiliaries definitions of the other variables
 * @param equations the time derivative of each unknown, linear in the variables
 * @param ring where the coefficients live
 * @param rates the rates of the model's jumps, which must not be negative at any point
 * @param hierarchy what the system was made from, for reports
 * @param names how the parts are named in print
 */
public record MomentSystem(
    ModelDescriptor descriptor,
    List<Moment> moments,
    @Internal List<Auxiliary> auxiliaries,
    @Internal List<MomentPolynomial> equations,
    @Internal CoefficientRing ring,
    @Internal List<CoefficientList.Rate> rates,
    @Internal Hierarchy hierarchy,
    @Internal MomentNames names) {
  @Internal
  public MomentSystem {
    moments = List.copyOf(moments);
    auxiliaries = List.copyOf(auxiliaries);
    equations = List.copyOf(equations);
    rates = List.copyOf(rates);
  }

  /** The system as people read it: coefficients without marks. */
  public MomentSystem plain() {
    return new MomentSystem(
        descriptor,
        moments,
        auxiliaries,
        equations.stream().map(MomentPolynomial::plain).toList(),
        ring,
        rates,
        hierarchy,
        names);
  }

  /**
   * A quantity evaluated on the way.
   *
   * @param label in readable words, for example {@code <x1 x1 z1>} or {@code <<x1 z1>>} for a
   *     cumulant
   * @param definition in earlier variables
   */
  @Internal
  public record Auxiliary(String label, MomentPolynomial definition) {}

  /** The label of a variable, unknown or auxiliary. */
  public String label(int variable) {
    return variable < moments.size()
        ? moments.get(variable).label()
        : auxiliaries.get(variable - moments.size()).label();
  }

  /** How many terms the definitions and the equations have together. */
  public int termCount() {
    int count = 0;
    for (Auxiliary auxiliary : auxiliaries) {
      count += auxiliary.definition().terms().size();
    }
    for (MomentPolynomial equation : equations) {
      count += equation.terms().size();
    }
    return count;
  }
}
