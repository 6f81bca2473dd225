package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The full Lindblad master equation of a handful of sites, from Kronecker products. Nothing is
 * approximated and nothing is symmetrised; a state is a density matrix of dimension d^N.
 */
public final class DenseMasterEquation {
  private static final double HERMITICITY = 1e-13;
  private static final int TAYLOR_TERMS = 60;

  private final SiteModel model;
  private final int dimension;
  private final List<ComplexMatrix> jumps = new ArrayList<>();
  private final ComplexMatrix drift;
  private final double normBound;

  /** Builds Hamiltonian and jump operators of a model. */
  public DenseMasterEquation(SiteModel model) {
    this.model = model;
    this.dimension =
        model.groups().stream()
            .mapToInt(group -> (int) Math.round(Math.pow(group.levels(), group.size())))
            .reduce(1, (a, b) -> a * b);
    ComplexMatrix hamiltonian = hamiltonian();
    if (hamiltonian.minus(hamiltonian.adjoint()).largestPart() > HERMITICITY) {
      throw new IllegalArgumentException("the Hamiltonian of this test model is not Hermitian");
    }
    collectJumps();
    ComplexMatrix sum = hamiltonian.times(0.0, -1.0);
    for (ComplexMatrix jump : jumps) {
      sum = sum.plus(jump.adjoint().times(jump).times(-0.5, 0.0));
    }
    this.drift = sum;
    double bound = 2.0 * rowSum(drift);
    for (ComplexMatrix jump : jumps) {
      bound += rowSum(jump) * rowSum(jump.adjoint());
    }
    this.normBound = bound;
  }

  private ComplexMatrix hamiltonian() {
    ComplexMatrix sum = ComplexMatrix.zero(dimension);
    for (int g = 0; g < model.groups().size(); g++) {
      for (int i = 0; i < model.groups().get(g).size(); i++) {
        sum = sum.plus(embed(g, i, model.groups().get(g).hamiltonian()));
      }
    }
    for (SiteModel.Coupling coupling : model.couplings()) {
      for (int i = 0; i < model.groups().get(coupling.left()).size(); i++) {
        for (int j = 0; j < model.groups().get(coupling.right()).size(); j++) {
          if (coupling.left() != coupling.right() || i != j) {
            ComplexMatrix pair =
                embed(coupling.left(), i, coupling.a())
                    .times(embed(coupling.right(), j, coupling.b()));
            sum = sum.plus(pair.times(coupling.strength(), 0.0));
          }
        }
      }
    }
    return sum;
  }

  private void collectJumps() {
    for (int g = 0; g < model.groups().size(); g++) {
      for (SiteModel.Jump jump : model.groups().get(g).jumps()) {
        for (int i = 0; i < model.groups().get(g).size(); i++) {
          jumps.add(embed(g, i, jump.operator()).times(Math.sqrt(jump.rate()), 0.0));
        }
      }
    }
    for (SiteModel.CollectiveJump jump : model.collectiveJumps()) {
      ComplexMatrix sum = ComplexMatrix.zero(dimension);
      for (int i = 0; i < model.groups().get(jump.group()).size(); i++) {
        sum = sum.plus(embed(jump.group(), i, jump.operator()));
      }
      jumps.add(sum.times(Math.sqrt(jump.rate()), 0.0));
    }
  }

  /** An operator on one site as a matrix on all of them. */
  public ComplexMatrix embed(int group, int site, SiteOperator operator) {
    ComplexMatrix product = ComplexMatrix.identity(1);
    for (int g = 0; g < model.groups().size(); g++) {
      for (int i = 0; i < model.groups().get(g).size(); i++) {
        boolean here = g == group && i == site;
        product =
            product.kronecker(
                here
                    ? ComplexMatrix.of(operator)
                    : ComplexMatrix.identity(model.groups().get(g).levels()));
      }
    }
    return product;
  }

  /** The product state in which every site of group g is in the state of index g. */
  public ComplexMatrix productState(List<SiteOperator> siteStates) {
    ComplexMatrix product = ComplexMatrix.identity(1);
    for (int g = 0; g < model.groups().size(); g++) {
      for (int i = 0; i < model.groups().get(g).size(); i++) {
        product = product.kronecker(ComplexMatrix.of(siteStates.get(g)));
      }
    }
    return product;
  }

  /** Whether the model has enough sites to put every factor on its own. */
  public boolean holds(List<SiteFactor> factors) {
    for (int g = 0; g < model.groups().size(); g++) {
      int group = g;
      if (factors.stream().filter(f -> f.group() == group).count() > model.groups().get(g).size()) {
        return false;
      }
    }
    return true;
  }

  /** The matrix of a product of operators on distinct sites, the first sites of each group. */
  public ComplexMatrix operator(List<SiteFactor> factors) {
    if (!holds(factors)) {
      throw new IllegalArgumentException("more factors than sites");
    }
    ComplexMatrix product = ComplexMatrix.identity(1);
    for (int g = 0; g < model.groups().size(); g++) {
      int group = g;
      List<SiteFactor> here = factors.stream().filter(f -> f.group() == group).toList();
      SiteOperator identity = SiteOperator.identity(model.groups().get(g).levels());
      for (int i = 0; i < model.groups().get(g).size(); i++) {
        SiteOperator operator = i < here.size() ? here.get(i).operator() : identity;
        product = product.kronecker(ComplexMatrix.of(operator));
      }
    }
    return product;
  }

  /** Tr(A rho) of a product A of operators on distinct sites; rho may also be a derivative. */
  public Complex expectation(List<SiteFactor> factors, ComplexMatrix rho) {
    return operator(factors).traceOfProduct(rho);
  }

  /** The time derivative of a Hermitian rho. */
  public ComplexMatrix derivative(ComplexMatrix rho) {
    ComplexMatrix half = drift.times(rho);
    ComplexMatrix sum = half.plus(half.adjoint());
    for (ComplexMatrix jump : jumps) {
      sum = sum.plus(jump.times(jump.times(rho).adjoint()));
    }
    return sum;
  }

  /**
   * The state after a time, by the Taylor series of exp(L t) in steps of norm about two, summed
   * until its terms no longer count: accurate to rounding, and of no kinship with a Runge-Kutta
   * method.
   */
  public ComplexMatrix evolve(ComplexMatrix start, double time) {
    int steps = (int) Math.ceil(normBound * time / 2.0) + 1;
    double step = time / steps;
    ComplexMatrix rho = start;
    for (int n = 0; n < steps; n++) {
      ComplexMatrix term = rho;
      for (int k = 1; k < TAYLOR_TERMS && term.largestPart() > 1e-18; k++) {
        term = derivative(term).times(step / k, 0.0);
        rho = rho.plus(term);
      }
    }
    return rho;
  }

  private static double rowSum(ComplexMatrix matrix) {
    double largest = 0.0;
    for (int i = 0; i < matrix.size(); i++) {
      double sum = 0.0;
      for (int j = 0; j < matrix.size(); j++) {
        sum += matrix.get(i, j).norm();
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }
}
