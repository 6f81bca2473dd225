package org.ursell.runtime.problem;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Moment.Part;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor.BasisElement;

/**
 * The unknowns of {@link ThreeLevelSecondOrder} in a basis of transitions: complex, in two real
 * parts, and only one of a moment and its conjugate. It has states but no dynamics.
 */
public final class PackedThreeLevel implements MomentEquations {
  private static final int[][] TRANSITIONS = {
    {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 0}, {0, 2}, {0, 0}, {2, 2}
  };
  private static final int[] ADJOINT = {1, 0, 3, 2, 5, 4, 6, 7};

  @Override
  public ModelDescriptor descriptor() {
    List<BasisElement> basis = new ArrayList<>();
    for (int[] t : TRANSITIONS) {
      String name = "s" + t[0] + t[1];
      basis.add(new BasisElement(name, name, SiteOperator.transition(3, t[0], t[1])));
    }
    return ThreeLevelAlgebra.descriptor(2, basis);
  }

  @Override
  public List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    for (int a = 0; a < 8; a++) {
      add(moments, List.of(a));
    }
    for (int a = 0; a < 8; a++) {
      for (int b = a; b < 8; b++) {
        add(moments, List.of(a, b));
      }
    }
    return moments;
  }

  private static void add(List<Moment> moments, List<Integer> elements) {
    List<Integer> conjugate = elements.stream().map(e -> ADJOINT[e]).sorted().toList();
    int order = compare(elements, conjugate);
    if (order > 0) {
      return;
    }
    List<Moment.Factor> factors = elements.stream().map(e -> new Moment.Factor(0, e)).toList();
    moments.add(new Moment("Re " + elements, factors, Part.REAL));
    if (order < 0) {
      moments.add(new Moment("Im " + elements, factors, Part.IMAGINARY));
    }
  }

  private static int compare(List<Integer> left, List<Integer> right) {
    for (int k = 0; k < left.size(); k++) {
      if (!left.get(k).equals(right.get(k))) {
        return left.get(k) - right.get(k);
      }
    }
    return 0;
  }

  @Override
  public double[] coefficients(Parameters parameters) {
    throw new UnsupportedOperationException("no dynamics");
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    throw new UnsupportedOperationException("no dynamics");
  }
}
