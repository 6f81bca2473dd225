package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * Between a state vector of moment equations and expectations of any products of operators: every
 * operator is a sum of the identity and the basis elements of its species, so a product of up to M
 * of them is a sum of the unknowns.
 */
public final class MomentTable {
  private final ModelDescriptor descriptor;
  private final List<Moment> moments;
  private final Map<List<Moment.Factor>, Integer> real = new HashMap<>();
  private final Map<List<Moment.Factor>, Integer> imaginary = new HashMap<>();
  private final List<DecompositionSolver> decompositions = new ArrayList<>();
  private final Map<SiteFactor, Complex[]> decomposed = new HashMap<>();

  /** Reads which unknowns there are. */
  public MomentTable(MomentEquations equations) {
    this.descriptor = equations.descriptor();
    this.moments = equations.moments();
    for (int k = 0; k < moments.size(); k++) {
      Moment moment = moments.get(k);
      Map<List<Moment.Factor>, Integer> parts =
          moment.part() == Moment.Part.REAL ? real : imaginary;
      if (parts.put(sorted(moment.factors()), k) != null) {
        throw new IllegalStateException(moment.label() + " is there twice");
      }
    }
    for (SpeciesDescriptor species : descriptor.species()) {
      int d = species.levels();
      RealMatrix columns = new Array2DRowRealMatrix(2 * d * d, 2 * d * d);
      for (int element = -1; element < d * d - 1; element++) {
        SiteOperator operator =
            element < 0 ? SiteOperator.identity(d) : species.basis().get(element).operator();
        columns.setColumnVector(2 * element + 2, entries(operator));
        columns.setColumnVector(2 * element + 3, entries(operator.times(0.0, 1.0)));
      }
      decompositions.add(new QRDecomposition(columns, 1e-9).getSolver());
    }
  }

  /** The operators of a moment. */
  public List<SiteFactor> product(Moment moment) {
    return moment.factors().stream().map(f -> new SiteFactor(f.species(), operator(f))).toList();
  }

  /** The state vector of which the unknowns are given expectations. */
  public double[] fill(Function<List<SiteFactor>, Complex> expectation) {
    double[] y = new double[moments.size()];
    for (int k = 0; k < y.length; k++) {
      Complex value = expectation.apply(product(moments.get(k)));
      y[k] = moments.get(k).part() == Moment.Part.REAL ? value.getReal() : value.getImaginary();
    }
    return y;
  }

  /** The expectation of a product of at most M operators in a state vector. */
  public Complex expectation(List<SiteFactor> product, double[] y) {
    return sum(product, 0, Complex.ONE, new ArrayList<>(), y, 1.0);
  }

  /** The derivative of that expectation, from the derivative of the state vector. */
  public Complex derivative(List<SiteFactor> product, double[] dydt) {
    return sum(product, 0, Complex.ONE, new ArrayList<>(), dydt, 0.0);
  }

  private Complex sum(
      List<SiteFactor> product,
      int next,
      Complex weight,
      List<Moment.Factor> chosen,
      double[] y,
      double ofNothing) {
    if (next == product.size()) {
      return weight.multiply(chosen.isEmpty() ? new Complex(ofNothing) : unknown(chosen, y));
    }
    Complex[] parts = decomposed.computeIfAbsent(product.get(next), this::decompose);
    Complex sum = Complex.ZERO;
    for (int element = -1; element < parts.length - 1; element++) {
      Complex part = parts[element + 1];
      // Rounding of the decomposition is not a part.
      if (part.norm() > 1e-13) {
        List<Moment.Factor> longer = new ArrayList<>(chosen);
        if (element >= 0) {
          longer.add(new Moment.Factor(product.get(next).group(), element));
        }
        sum = sum.add(sum(product, next + 1, weight.multiply(part), longer, y, ofNothing));
      }
    }
    return sum;
  }

  private Complex unknown(List<Moment.Factor> factors, double[] y) {
    Integer re = real.get(sorted(factors));
    if (re != null) {
      Optional<Integer> im = Optional.ofNullable(imaginary.get(sorted(factors)));
      return new Complex(y[re], im.map(k -> y[k]).orElse(0.0));
    }
    List<Moment.Factor> conjugate = sorted(factors.stream().map(this::adjoint).toList());
    Integer mirrored = real.get(conjugate);
    if (mirrored == null) {
      throw new IllegalStateException("there is no unknown for " + factors);
    }
    Optional<Integer> im = Optional.ofNullable(imaginary.get(conjugate));
    return new Complex(y[mirrored], im.map(k -> -y[k]).orElse(0.0));
  }

  private Moment.Factor adjoint(Moment.Factor factor) {
    List<SpeciesDescriptor.BasisElement> basis = descriptor.species().get(factor.species()).basis();
    SiteOperator adjoint = operator(factor).adjoint();
    for (int element = 0; element < basis.size(); element++) {
      if (basis
          .get(element)
          .operator()
          .plus(adjoint.times(-1.0, 0.0))
          .equals(SiteOperator.zero(adjoint.levels()))) {
        return new Moment.Factor(factor.species(), element);
      }
    }
    throw new IllegalStateException("the basis is not closed under conjugation");
  }

  /** The complex weights of the identity and of the basis elements in an operator. */
  private Complex[] decompose(SiteFactor factor) {
    RealVector solved = decompositions.get(factor.group()).solve(entries(factor.operator()));
    Complex[] weights = new Complex[solved.getDimension() / 2];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = new Complex(solved.getEntry(2 * k), solved.getEntry(2 * k + 1));
    }
    return weights;
  }

  private SiteOperator operator(Moment.Factor factor) {
    return descriptor.species().get(factor.species()).basis().get(factor.element()).operator();
  }

  /** Real and imaginary parts of all matrix entries, one after the other. */
  private static RealVector entries(SiteOperator operator) {
    int d = operator.levels();
    RealVector entries = new ArrayRealVector(2 * d * d);
    for (int k = 0; k < d * d; k++) {
      entries.setEntry(2 * k, operator.re(k / d, k % d));
      entries.setEntry(2 * k + 1, operator.im(k / d, k % d));
    }
    return entries;
  }

  private static List<Moment.Factor> sorted(List<Moment.Factor> factors) {
    return factors.stream()
        .sorted(
            Comparator.comparingInt(Moment.Factor::species)
                .thenComparingInt(Moment.Factor::element))
        .toList();
  }
}
