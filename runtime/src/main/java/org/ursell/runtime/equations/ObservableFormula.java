package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is computed from expectation values, as data: numbers, expectation values of operators on
 * one or several places, and how they are combined, as in {@code <c'*c'*c*c>/<c'*c>^2}. Sums over
 * sites are multiplied out: every term is on distinct sites, and its coefficient counts them.
 */
@Internal
public sealed interface ObservableFormula {
  /** The formulas that this one combines, from left to right. */
  default List<ObservableFormula> parts() {
    return List.of();
  }

  /** Whether its value is real whatever the state; one that is no number is not told from it. */
  boolean isReal();

  /** A number, in the parameters and numbers of sites. */
  record Number(Formula re, Formula im) implements ObservableFormula {
    /** A number that depends on nothing. */
    public static Number of(double value) {
      return new Number(Formula.number(value), Formula.number(0.0));
    }

    @Override
    public boolean isReal() {
      return im.equals(Formula.number(0.0));
    }
  }

  /**
   * The expectation value of a sum of products of operators.
   *
   * @param hermitian whether the operator is Hermitian
   */
  record Mean(List<ObservableTerm> terms, boolean hermitian) implements ObservableFormula {
    public Mean {
      terms = List.copyOf(terms);
    }

    @Override
    public boolean isReal() {
      return hermitian;
    }
  }

  /** The sum of several. */
  record Sum(List<ObservableFormula> parts) implements ObservableFormula {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isReal() {
      return parts.stream().allMatch(ObservableFormula::isReal);
    }
  }

  /** left * right. */
  record Product(ObservableFormula left, ObservableFormula right) implements ObservableFormula {
    @Override
    public List<ObservableFormula> parts() {
      return List.of(left, right);
    }

    @Override
    public boolean isReal() {
      return left.isReal() && right.isReal();
    }
  }

  /** above / below. */
  record Quotient(ObservableFormula above, ObservableFormula below) implements ObservableFormula {
    @Override
    public List<ObservableFormula> parts() {
      return List.of(above, below);
    }

    @Override
    public boolean isReal() {
      return above.isReal() && below.isReal();
    }
  }

  /** base ^ exponent. */
  record Power(ObservableFormula base, double exponent) implements ObservableFormula {
    @Override
    public List<ObservableFormula> parts() {
      return List.of(base);
    }

    @Override
    public boolean isReal() {
      return base.isReal();
    }
  }

  /** A function of expectation values. */
  enum Function {
    /** The square root; of something real that is negative there is none. */
    SQRT,
    /** The exponential. */
    EXP,
    /** The sine. */
    SIN,
    /** The cosine. */
    COS,
    /** The modulus. */
    ABS,
    /** The real part. */
    RE,
    /** The imaginary part. */
    IM,
    /** The complex conjugate. */
    CONJ,
    /** The hyperbolic cosine. */
    COSH,
    /** The hyperbolic sine. */
    SINH,
    /** The hyperbolic tangent. */
    TANH,
    /** The natural logarithm; of something real that is negative there is none. */
    LOG,
    /** The smallest of several that are real. */
    MIN,
    /** The largest of several that are real. */
    MAX,
    /** 0 below zero, 1 from zero on, of something real. */
    STEP,
    /** pulse(x, x0, width) of real arguments: 1 from x0 on and before x0 + width, else 0. */
    PULSE
  }

  /** A function of something. */
  record Call(Function function, List<ObservableFormula> parts) implements ObservableFormula {
    public Call {
      parts = List.copyOf(parts);
    }

    /** A function of one argument. */
    public Call(Function function, ObservableFormula argument) {
      this(function, List.of(argument));
    }

    /** The argument, the first one if there are several. */
    public ObservableFormula argument() {
      return parts.get(0);
    }

    @Override
    public boolean isReal() {
      return switch (function) {
        case ABS, RE, IM, MIN, MAX, STEP, PULSE -> true;
        default -> argument().isReal();
      };
    }
  }

  /** Which squeezing parameter of spins. */
  enum Squeezing {
    /**
     * 4 min Var(J_perp) / N, the least variance perpendicular to the mean spin in units of that of
     * a coherent spin state (M. Kitagawa and M. Ueda, Phys. Rev. A 47, 5138 (1993)).
     */
    KITAGAWA_UEDA,
    /**
     * N min Var(J_perp) / |&lt;J&gt;|^2, the squared uncertainty of a rotation angle in units of
     * that of a coherent spin state (D. J. Wineland et al., Phys. Rev. A 50, 67 (1994)).
     */
    WINELAND
  }

  /**
   * A squeezing parameter of N two-level sites of one species, J their collective spin.
   *
   * @param count N
   * @param spin &lt;J_x&gt;, &lt;J_y&gt;, &lt;J_z&gt;
   * @param products the expectations of the symmetrised products xx, yy, zz, xy, yz, zx
   */
  record SpinSqueezing(Squeezing kind, Formula count, List<Mean> spin, List<Mean> products)
      implements ObservableFormula {
    public SpinSqueezing {
      spin = List.copyOf(spin);
      products = List.copyOf(products);
    }

    @Override
    public List<ObservableFormula> parts() {
      List<ObservableFormula> all = new ArrayList<>(spin);
      all.addAll(products);
      return all;
    }

    @Override
    public boolean isReal() {
      return true;
    }
  }

  /** Hands over this formula and everything in it. */
  default void visit(Consumer<ObservableFormula> visitor) {
    visitor.accept(this);
    parts().forEach(part -> part.visit(visitor));
  }

  /** The expectation values in it, each once, in the order in which they stand. */
  default List<Mean> means() {
    Set<Mean> means = new LinkedHashSet<>();
    visit(
        part -> {
          if (part instanceof Mean mean) {
            means.add(mean);
          }
        });
    return List.copyOf(means);
  }
}
