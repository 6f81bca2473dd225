package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.SiteOperator;

/**
 * What a Lindblad equation holds as numbers in which its generator is linear: the coefficients of
 * products of single transitions in the Hamiltonian, and the rates of jump operators, each scaled
 * so that its largest entry is 1. Numbers at different times are held against each other.
 */
final class DriveContent {
  /** Entries of a scaled jump operator that differ by less are equal. */
  private static final double SAME = 1e-12;

  /** A generator with more parts than this is not the sum of a few functions of time. */
  static final int MOST = 4096;

  private final LindbladData first;
  private final Map<Place, Integer> places = new LinkedHashMap<>();

  /** What a number stands before. */
  private sealed interface Place {}

  /** The real or the imaginary part of the coefficient of a product in the Hamiltonian. */
  private record Part(List<Entry> product, boolean imaginary) implements Place {}

  /** An entry of an operator on a site or, of a mode, of its table. */
  private record Entry(int species, int row, int column) {}

  /** The rate of a jump. */
  private record Rate(List<Factor> operators, boolean collective) implements Place {}

  /** The rate of a jump of several places, which is written here with a rate of 1. */
  private record JointRate(JointJump jump) implements Place {}

  DriveContent(LindbladData first) {
    this.first = first;
  }

  /** The numbers of an equation; longer than earlier ones if something is in it that is new. */
  double[] numbers(LindbladData data) {
    Map<Integer, Double> found = new LinkedHashMap<>();
    for (Term term : data.hamiltonian()) {
      add(term, 0, new ArrayList<>(), term.coefficient(), found);
    }
    for (Jump jump : data.jumps()) {
      if (jump.rate() != 0.0) {
        add(jump, found);
      }
    }
    for (JointJump jump : data.jointJumps()) {
      JointJump one = new JointJump(1.0, jump.sites(), jump.ordered(), jump.products());
      found.merge(place(new JointRate(one)), jump.rate(), Double::sum);
    }
    double[] numbers = new double[places.size()];
    found.forEach((place, value) -> numbers[place] = value);
    return numbers;
  }

  private void add(
      Term term, int next, List<Entry> chosen, Complex value, Map<Integer, Double> found) {
    if (next == term.factors().size()) {
      List<Entry> product = List.copyOf(chosen);
      found.merge(place(new Part(product, false)), value.getRealPart(), Double::sum);
      found.merge(place(new Part(product, true)), value.getImaginaryPart(), Double::sum);
      return;
    }
    Factor factor = term.factors().get(next);
    SiteOperator operator = factor.operator();
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        Complex entry = new Complex(operator.re(i, j), operator.im(i, j));
        if (!entry.isZero()) {
          chosen.add(new Entry(factor.species(), i, j));
          add(term, next + 1, chosen, value.multiply(entry), found);
          chosen.remove(chosen.size() - 1);
        }
      }
    }
  }

  private void add(Jump jump, Map<Integer, Double> found) {
    Complex largest = Complex.ZERO;
    for (Factor factor : jump.operators()) {
      SiteOperator operator = factor.operator();
      for (int i = 0; i < operator.levels(); i++) {
        for (int j = 0; j < operator.levels(); j++) {
          Complex entry = new Complex(operator.re(i, j), operator.im(i, j));
          largest = entry.norm() > largest.norm() * (1.0 + SAME) ? entry : largest;
        }
      }
    }
    if (largest.isZero()) {
      return;
    }
    Complex scale = largest.reciprocal();
    List<Factor> scaled =
        jump.operators().stream()
            .map(
                f ->
                    new Factor(
                        f.species(),
                        f.operator().times(scale.getRealPart(), scale.getImaginaryPart())))
            .toList();
    double size = largest.norm();
    Rate rate = known(new Rate(scaled, jump.collective()));
    found.merge(place(rate), jump.rate() * size * size, Double::sum);
  }

  /** The same jump as it was met before, in spite of rounding. */
  private Rate known(Rate rate) {
    for (Place place : places.keySet()) {
      if (place instanceof Rate one && isNear(one, rate)) {
        return one;
      }
    }
    return rate;
  }

  private static boolean isNear(Rate one, Rate other) {
    boolean near =
        one.collective() == other.collective()
            && one.operators().size() == other.operators().size();
    for (int k = 0; near && k < one.operators().size(); k++) {
      Factor a = one.operators().get(k);
      Factor b = other.operators().get(k);
      near = a.species() == b.species() && a.operator().levels() == b.operator().levels();
      for (int i = 0; near && i < a.operator().levels(); i++) {
        for (int j = 0; near && j < a.operator().levels(); j++) {
          double re = a.operator().re(i, j) - b.operator().re(i, j);
          double im = a.operator().im(i, j) - b.operator().im(i, j);
          near = Math.hypot(re, im) <= SAME;
        }
      }
    }
    return near;
  }

  private int place(Place place) {
    int next = places.size();
    int at = places.computeIfAbsent(place, key -> next);
    if (places.size() > MOST) {
      throw new NotExactlySolvableException(
          "jump operators of model '%s' turn in time, and the exact solver knows those whose rate changes"
              .formatted(first.model()),
          "ask for " + NotExactlySolvableException.TRUNCATION);
    }
    return at;
  }

  /**
   * The equation whose numbers these are, without jumps of negative rates.
   *
   * @param sign by which rates are multiplied; -1 for the jumps that the equation of 1 leaves out,
   *     which come without a Hamiltonian
   */
  LindbladData equation(double[] numbers, double sign) {
    Map<List<Entry>, Complex> products = new LinkedHashMap<>();
    List<Jump> jumps = new ArrayList<>();
    List<JointJump> joint = new ArrayList<>();
    int k = 0;
    for (Place place : places.keySet()) {
      double value = k < numbers.length ? numbers[k] : 0.0;
      k++;
      if (place instanceof Part part && value != 0.0 && sign > 0.0) {
        Complex summand = part.imaginary() ? new Complex(0.0, value) : new Complex(value);
        products.merge(part.product(), summand, Complex::add);
      } else if (place instanceof Rate rate && sign * value > 0.0) {
        jumps.add(new Jump(sign * value, rate.operators(), rate.collective()));
      } else if (place instanceof JointRate rate && sign * value > 0.0) {
        JointJump one = rate.jump();
        joint.add(new JointJump(sign * value, one.sites(), one.ordered(), one.products()));
      }
    }
    List<Term> terms = new ArrayList<>();
    products.forEach(
        (product, value) ->
            terms.add(new Term(value, product.stream().map(this::factor).toList())));
    return new LindbladData(first.model(), first.species(), terms, jumps, first.charges(), joint);
  }

  private Factor factor(Entry entry) {
    int levels = first.species().get(entry.species()).levels();
    int size = levels > 0 ? levels : Math.max(entry.row(), entry.column()) + 1;
    return new Factor(
        entry.species(), SiteOperator.zero(size).plus(entry.row(), entry.column(), 1.0, 0.0));
  }

  /** Whether there is no jump of this sign among numbers. */
  boolean isWithoutJumps(double[] numbers, double sign) {
    int k = 0;
    for (Place place : places.keySet()) {
      boolean rate = place instanceof Rate || place instanceof JointRate;
      if (rate && k < numbers.length && sign * numbers[k] > 0.0) {
        return false;
      }
      k++;
    }
    return true;
  }

  /** Numbers with zeros for what was met later. */
  double[] padded(double[] numbers) {
    return Arrays.copyOf(numbers, places.size());
  }
}
