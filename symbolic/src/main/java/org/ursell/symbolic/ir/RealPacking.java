package org.ursell.symbolic.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Moment.Part;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.cumulant.CumulantClosure.Split;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.hierarchy.Patience;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * Packs a hierarchy of complex moments into a {@link MomentSystem} of real variables and writes the
 * closure of each cut moment as auxiliaries, on demand, so that only what is needed is evaluated.
 */
@Internal
public final class RealPacking {
  private final Hierarchy hierarchy;
  private final CoefficientRing ring;
  private final MomentNames names;
  private final List<Moment> moments = new ArrayList<>();
  private final List<MomentSystem.Auxiliary> auxiliaries = new ArrayList<>();
  private final Map<MomentKey, Complex> momentVariables = new HashMap<>();
  private final Map<MomentKey, Complex> cumulantVariables = new HashMap<>();

  private RealPacking(Hierarchy hierarchy, CoefficientRing ring, MomentNames names) {
    this.hierarchy = hierarchy;
    this.ring = ring;
    this.names = names;
  }

  /** A complex quantity as variables: re + i sign im, with im = -1 when it is real. */
  private record Complex(int re, int im, int sign) {
    /** What is zero by a symmetry, and no variable. */
    static final Complex ZERO = new Complex(-1, -1, 1);

    Complex conjugate() {
      return this == ZERO ? this : new Complex(re, im, -sign);
    }
  }

  /** The real and the imaginary part of a polynomial in the making. */
  private static final class Parts {
    final MomentPolynomial.Builder re = new MomentPolynomial.Builder();
    final MomentPolynomial.Builder im = new MomentPolynomial.Builder();

    void add(Coefficient coefficient, Complex z) {
      if (z == Complex.ZERO) {
        return;
      }
      Coefficient real = coefficient.re();
      Coefficient imaginary = coefficient.im();
      re.add(real, z.re());
      im.add(imaginary, z.re());
      if (z.im() >= 0) {
        re.add(imaginary.times(-z.sign()), z.im());
        im.add(real.times(z.sign()), z.im());
      }
    }

    /** Adds a real number times a product of two complex quantities. */
    void add(Coefficient number, Complex a, Complex b) {
      if (a == Complex.ZERO || b == Complex.ZERO) {
        return;
      }
      re.add(number, a.re(), b.re());
      if (a.im() >= 0) {
        im.add(number.times(a.sign()), a.im(), b.re());
      }
      if (b.im() >= 0) {
        im.add(number.times(b.sign()), a.re(), b.im());
      }
      if (a.im() >= 0 && b.im() >= 0) {
        re.add(number.times(-(long) a.sign() * b.sign()), a.im(), b.im());
      }
    }
  }

  /** The real system of a completed hierarchy. */
  public static MomentSystem pack(
      Hierarchy hierarchy,
      ModelMathematics mathematics,
      MomentNames names,
      ModelDescriptor descriptor) {
    CoefficientRing ring = mathematics.ring();
    RealPacking packing = new RealPacking(hierarchy, ring, names);
    ModeUnits units = new ModeUnits(mathematics.model(), ring);
    List<MomentKey> kept = hierarchy.moments();
    kept.forEach(packing::declare);
    List<MomentPolynomial> equations = new ArrayList<>();
    for (MomentKey moment : kept) {
      Patience.requireNotInterrupted();
      Map<MomentKey, Coefficient> derivative = hierarchy.equation(moment);
      Parts parts =
          packing.equation(
              descriptor.modesScaled() ? units.scaled(moment, derivative) : derivative);
      MomentPolynomial imaginary = parts.im.build();
      equations.add(parts.re.build());
      if (!hierarchy.conjugation().isReal(moment)) {
        equations.add(imaginary);
      } else if (!imaginary.terms().isEmpty()) {
        // A real expectation with a complex derivative: H is not Hermitian or the algebra is wrong.
        throw new IllegalStateException(
            "the derivative of the real moment " + names.moment(moment) + " is not real");
      }
    }
    return new MomentSystem(
        descriptor,
        packing.moments,
        packing.auxiliaries,
        equations,
        ring,
        mathematics.rates(),
        hierarchy,
        names);
  }

  private void declare(MomentKey key) {
    boolean real = hierarchy.conjugation().isReal(key);
    List<Moment.Factor> factors = new ArrayList<>();
    for (int factor : key.factors()) {
      factors.add(new Moment.Factor(MomentKey.species(factor), MomentKey.element(factor) - 1));
    }
    int re = moments.size();
    String name = names.moment(key);
    moments.add(new Moment(MomentNames.part(name, Part.REAL, real), factors, Part.REAL));
    if (!real) {
      moments.add(
          new Moment(MomentNames.part(name, Part.IMAGINARY, false), factors, Part.IMAGINARY));
    }
    momentVariables.put(key, new Complex(re, real ? -1 : re + 1, 1));
  }

  private Parts equation(Map<MomentKey, Coefficient> derivative) {
    Parts parts = new Parts();
    derivative.forEach(
        (key, coefficient) -> {
          if (key.order() == 0) {
            parts.re.add(coefficient.re());
            parts.im.add(coefficient.im());
          } else {
            parts.add(coefficient, moment(key));
          }
        });
    return parts;
  }

  /** The variables of a moment; a cut one is closed first. */
  private Complex moment(MomentKey key) {
    MomentKey canonical = hierarchy.conjugation().canonical(key);
    Complex variable = momentVariables.get(canonical);
    if (variable == null) {
      Parts parts = new Parts();
      for (Split split : splits(canonical)) {
        parts.add(ring.integer(split.weight()), cumulant(split.cumulant()), moment(split.moment()));
      }
      variable = define(canonical, names.moment(canonical), parts);
      momentVariables.put(canonical, variable);
    }
    return canonical.equals(key) ? variable : variable.conjugate();
  }

  /** The splits of a product without those that a symmetry makes zero. */
  private List<Split> splits(MomentKey product) {
    return hierarchy.closure().splits(product).stream()
        .filter(s -> !hierarchy.vanishes(s.cumulant()) && !hierarchy.vanishes(s.moment()))
        .toList();
  }

  private Complex cumulant(MomentKey key) {
    if (key.order() == 1) {
      return moment(key);
    }
    MomentKey canonical = hierarchy.conjugation().canonical(key);
    Complex variable = cumulantVariables.get(canonical);
    if (variable == null) {
      List<Split> splits = splits(canonical);
      if (splits.isEmpty()) {
        // By symmetry the moment is its own cumulant.
        return moment(key);
      }
      Parts parts = new Parts();
      parts.add(ring.one(), moment(canonical));
      for (Split split : splits) {
        parts.add(
            ring.integer(-split.weight()), cumulant(split.cumulant()), moment(split.moment()));
      }
      variable = define(canonical, names.cumulant(canonical), parts);
      cumulantVariables.put(canonical, variable);
    }
    return canonical.equals(key) ? variable : variable.conjugate();
  }

  private Complex define(MomentKey canonical, String name, Parts parts) {
    boolean real = hierarchy.conjugation().isReal(canonical);
    MomentPolynomial realPart = parts.re.build();
    MomentPolynomial imaginaryPart = parts.im.build();
    if (realPart.terms().isEmpty() && imaginaryPart.terms().isEmpty()) {
      return Complex.ZERO;
    }
    int re = moments.size() + auxiliaries.size();
    auxiliaries.add(new MomentSystem.Auxiliary(MomentNames.part(name, Part.REAL, real), realPart));
    if (!real) {
      auxiliaries.add(
          new MomentSystem.Auxiliary(MomentNames.part(name, Part.IMAGINARY, false), imaginaryPart));
    }
    return new Complex(re, real ? -1 : re + 1, 1);
  }
}
