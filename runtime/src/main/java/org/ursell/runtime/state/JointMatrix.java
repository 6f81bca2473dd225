package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.StateCheck;

/** The density matrix of two places, of which each mode is between finitely many number states. */
@Internal
public final class JointMatrix implements JointState {
  /** More elements are not written out in words. */
  private static final int MOST_WRITTEN = 64;

  private final int first;
  private final int second;
  private final Map<Place, Complex> entries;

  /** Where an element &lt;i k|rho|j l&gt; stands. */
  record Place(int i, int k, int j, int l) {}

  private JointMatrix(int first, int second, Map<Place, Complex> entries) {
    this.first = first;
    this.second = second;
    this.entries = entries;
  }

  /**
   * A pure state.
   *
   * @param first the species of the first place
   * @param second that of the second
   * @param dimension how many states of the second place are counted
   * @param amplitudes that of |i&gt; and |k&gt; at i*dimension + k
   * @throws InvalidInputException unless it is of norm 1
   */
  public static JointMatrix pure(int first, int second, int dimension, List<Complex> amplitudes) {
    double norm = 0.0;
    Map<Place, Complex> entries = new HashMap<>();
    for (int a = 0; a < amplitudes.size(); a++) {
      norm += amplitudes.get(a).multiply(amplitudes.get(a).conjugate()).getReal();
      for (int b = 0; b < amplitudes.size(); b++) {
        put(entries, dimension, a, b, amplitudes.get(a).multiply(amplitudes.get(b).conjugate()));
      }
    }
    if (!(Math.abs(norm - 1.0) < 1e-9)) {
      throw new InvalidInputException(
          "the state of two places has norm %.12g instead of 1".formatted(Math.sqrt(norm)),
          "divide it by its norm");
    }
    return new JointMatrix(first, second, entries);
  }

  /**
   * A mixed state.
   *
   * @param dimension how many states of the second place are counted
   * @param rows element [i*dimension + k][j*dimension + l] is &lt;i k|rho|j l&gt;
   * @throws InvalidInputException unless it is Hermitian, of trace 1 and positive
   */
  public static JointMatrix mixed(int first, int second, int dimension, List<List<Complex>> rows) {
    StateCheck.require(rows);
    Map<Place, Complex> entries = new HashMap<>();
    for (int a = 0; a < rows.size(); a++) {
      for (int b = 0; b < rows.size(); b++) {
        put(entries, dimension, a, b, rows.get(a).get(b));
      }
    }
    return new JointMatrix(first, second, entries);
  }

  private static void put(Map<Place, Complex> entries, int dimension, int a, int b, Complex value) {
    if (!value.isZero()) {
      entries.put(new Place(a / dimension, a % dimension, b / dimension, b % dimension), value);
    }
  }

  @Override
  public int first() {
    return first;
  }

  @Override
  public int second() {
    return second;
  }

  @Override
  public Complex entry(int i, int k, int j, int l) {
    return entries.getOrDefault(new Place(i, k, j, l), Complex.ZERO);
  }

  @Override
  public int highest(boolean ofFirst) {
    return entries.keySet().stream()
        .mapToInt(
            place -> ofFirst ? Math.max(place.i(), place.j()) : Math.max(place.k(), place.l()))
        .max()
        .orElse(-1);
  }

  /** The elements &lt;to|O|from&gt; of a product of basis operators of one place. */
  private interface Factors {
    Complex of(int to, int from);
  }

  private static Factors factors(SpeciesDescriptor species, List<Integer> indices) {
    if (species.isMode()) {
      NormalProduct product = NormalProduct.of(indices);
      return (to, from) ->
          product.row(from) == to ? new Complex(product.value(from)) : Complex.ZERO;
    }
    if (indices.isEmpty()) {
      return (to, from) -> to == from ? Complex.ONE : Complex.ZERO;
    }
    SiteOperator operator = species.basis().get(indices.get(0)).operator();
    return (to, from) -> new Complex(operator.re(to, from), operator.im(to, from));
  }

  @Override
  public Complex expectation(
      SpeciesDescriptor one, List<Integer> ofOne, SpeciesDescriptor two, List<Integer> ofTwo) {
    Factors left = factors(one, ofOne);
    Factors right = factors(two, ofTwo);
    Complex sum = Complex.ZERO;
    for (Map.Entry<Place, Complex> entry : entries.entrySet()) {
      Place place = entry.getKey();
      Complex a = left.of(place.j(), place.i());
      if (!a.isZero()) {
        Complex b = right.of(place.l(), place.k());
        sum = sum.add(entry.getValue().multiply(a).multiply(b));
      }
    }
    return sum;
  }

  @Override
  public SiteState of(boolean ofFirst, SpeciesDescriptor species) {
    int size = species.isMode() ? highest(ofFirst) + 1 : species.levels();
    Complex[][] rho = new Complex[size][size];
    for (Complex[] row : rho) {
      Arrays.fill(row, Complex.ZERO);
    }
    entries.forEach(
        (place, value) -> {
          int row = ofFirst ? place.i() : place.k();
          int column = ofFirst ? place.j() : place.l();
          boolean traced = ofFirst ? place.k() == place.l() : place.i() == place.j();
          if (traced && row < size && column < size) {
            rho[row][column] = rho[row][column].add(value);
          }
        });
    List<List<Complex>> rows = new ArrayList<>();
    for (Complex[] row : rho) {
      rows.add(List.of(row));
    }
    return species.isMode() ? FockDensityMatrix.of(rows) : DensityMatrix.of(operator(rows));
  }

  /** A matrix of a site as an operator. */
  static SiteOperator operator(List<List<Complex>> rows) {
    SiteOperator rho = SiteOperator.zero(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.size(); j++) {
        Complex value = rows.get(i).get(j);
        rho = rho.plus(i, j, value.getReal(), value.getImaginary());
      }
    }
    return rho;
  }

  @Override
  public boolean carries(List<Double> one, List<Double> two) {
    return entries.entrySet().stream()
        .anyMatch(
            entry -> {
              Place p = entry.getKey();
              double change =
                  JointState.charge(one, p.i())
                      + JointState.charge(two, p.k())
                      - JointState.charge(one, p.j())
                      - JointState.charge(two, p.l());
              return Math.abs(change) > 1e-12 && entry.getValue().norm() > 1e-12;
            });
  }

  /** A matrix without its checks, whose zeros alone are looked at. */
  static JointMatrix pattern(int first, int second, int dimension, List<List<Complex>> rows) {
    Map<Place, Complex> entries = new HashMap<>();
    for (int a = 0; a < rows.size(); a++) {
      for (int b = 0; b < rows.size(); b++) {
        put(entries, dimension, a, b, rows.get(a).get(b));
      }
    }
    return new JointMatrix(first, second, entries);
  }

  /** What is told of an element &lt;to|rho|from&gt;. */
  @FunctionalInterface
  public interface Elements {
    /**
     * One element that is not zero.
     *
     * @param to the numbers of both places on the left
     * @param from those on the right
     */
    void at(List<Integer> to, List<Integer> from, Complex value);
  }

  /** Tells all elements that are not zero, in the order of their numbers. */
  public void forEach(Elements elements) {
    sorted()
        .forEach(
            e ->
                elements.at(
                    List.of(e.getKey().i(), e.getKey().k()),
                    List.of(e.getKey().j(), e.getKey().l()),
                    e.getValue()));
  }

  private Stream<Map.Entry<Place, Complex>> sorted() {
    Comparator<Place> order =
        Comparator.comparingInt(Place::i)
            .thenComparingInt(Place::k)
            .thenComparingInt(Place::j)
            .thenComparingInt(Place::l);
    return entries.entrySet().stream().sorted(Map.Entry.comparingByKey(order));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointMatrix that
        && first == that.first
        && second == that.second
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    if (entries.size() > MOST_WRITTEN) {
      return "JointMatrix[%d elements, %08x]".formatted(entries.size(), hashCode());
    }
    StringBuilder text = new StringBuilder("JointMatrix[");
    forEach(
        (to, from, value) ->
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                .append(
                    "%s|%d %d><%d %d|"
                        .formatted(value, to.get(0), to.get(1), from.get(0), from.get(1))));
    return text.append(']').toString();
  }
}
