package org.ursell.runtime.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.AffineFunctional;
import org.ursell.runtime.state.MomentSpace;

/**
 * The turning of state vectors by a conserved charge Q: under exp(i angle Q) A exp(-i angle Q) on
 * every site, the expectation of an operator of charge q (such as |i&gt;&lt;j| with q = w_i - w_j)
 * is multiplied by exp(i angle q). Its generator, dy/d(angle) = G y, is i[Q, B] on each factor of a
 * moment in turn.
 */
@Internal
public final class PhaseGenerator {
  private final MomentSpace space;
  private final ChargeDescriptor charge;
  private final AffineFunctional[][] rows;
  private final boolean[] imaginary;

  private PhaseGenerator(MomentSpace space, ChargeDescriptor charge) {
    this.space = space;
    this.charge = charge;
    List<Moment> moments = space.equations().moments();
    rows = new AffineFunctional[moments.size()][];
    imaginary = new boolean[moments.size()];
    for (int k = 0; k < rows.length; k++) {
      List<Moment.Factor> factors = moments.get(k).factors();
      imaginary[k] = moments.get(k).part() == Moment.Part.IMAGINARY;
      rows[k] = new AffineFunctional[factors.size()];
      for (int turned = 0; turned < factors.size(); turned++) {
        rows[k][turned] = space.combination(turnedProduct(factors, turned));
      }
    }
  }

  /** A product of basis operators with i[Q, B] in place of one of them. */
  private List<MomentSpace.Weighted> turnedProduct(List<Moment.Factor> factors, int turned) {
    List<MomentSpace.Weighted> terms = new ArrayList<>();
    for (MomentSpace.Weighted component : commutator(factors.get(turned))) {
      List<Moment.Factor> product = new ArrayList<>(factors);
      product.remove(turned);
      product.addAll(component.factors());
      terms.add(new MomentSpace.Weighted(component.weight(), product));
    }
    return terms;
  }

  /** i[Q, B] in the basis of the factor's species. */
  private List<MomentSpace.Weighted> commutator(Moment.Factor factor) {
    if (space.isMode(factor.species())) {
      return List.of(
          new MomentSpace.Weighted(new Complex(0.0, modeCharge(factor)), List.of(factor)));
    }
    SiteOperator operator = basisOperator(factor);
    return space.components(
        new MomentSpace.SiteFactor(factor.species(), commutator(factor.species(), operator)));
  }

  private double modeCharge(Moment.Factor factor) {
    double weight = charge.weights().get(factor.species()).get(0);
    return factor.element() == 0 ? weight : -weight;
  }

  /**
   * The generator of one charge.
   *
   * @throws InvalidInputException if the weights do not fit the species
   */
  public static PhaseGenerator of(MomentSpace space, ChargeDescriptor charge) {
    List<SpeciesDescriptor> species = space.equations().descriptor().species();
    boolean fits = species.size() == charge.weights().size();
    for (int s = 0; fits && s < species.size(); s++) {
      fits = Math.max(1, species.get(s).levels()) == charge.weights().get(s).size();
    }
    if (!fits) {
      throw new InvalidInputException(
          "the weights of charge '%s' do not fit the species".formatted(charge.name()),
          "give one weight a level for each species");
    }
    return new PhaseGenerator(space, charge);
  }

  /**
   * The generator of the first charge that the model conserves.
   *
   * @throws InvalidInputException if it conserves none
   */
  public static PhaseGenerator of(MomentEquations equations) {
    return equations.descriptor().charges().stream()
        .findFirst()
        .map(first -> of(MomentSpace.of(equations), first))
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "model '%s' declares no charge, so it has no phase to synchronise"
                        .formatted(equations.descriptor().name()),
                    "declare the U(1) charge in the model"));
  }

  /**
   * The velocity dy/d(angle) at a state vector; allocates nothing.
   *
   * @param y the moments
   * @param velocity receives the result; must not be {@code y}
   */
  public void apply(double[] y, double[] velocity) {
    for (int k = 0; k < rows.length; k++) {
      double sum = 0.0;
      for (AffineFunctional term : rows[k]) {
        sum += imaginary[k] ? term.im(y) : term.re(y);
      }
      velocity[k] = sum;
    }
  }

  /** The linear part of the generator as a matrix, {@code [i][j]} = d(velocity_i)/dy_j. */
  public double[][] matrix() {
    double[][] matrix = new double[rows.length][rows.length];
    for (int k = 0; k < rows.length; k++) {
      double[] row = matrix[k];
      row(k).forEach((column, value) -> row[column] = value);
    }
    return matrix;
  }

  /** The number of moments. */
  public int dimension() {
    return rows.length;
  }

  /** The entries of a row of {@link #matrix} that are not zero, by column. */
  public SortedMap<Integer, Double> row(int moment) {
    TreeMap<Integer, Double> row = new TreeMap<>();
    for (AffineFunctional term : rows[moment]) {
      term.addTo(row, imaginary[moment]);
    }
    row.values().removeIf(value -> value == 0.0);
    return row;
  }

  /** The state vector turned by an angle, exactly; a fresh array. */
  public double[] rotate(double[] y, double angle) {
    List<Moment> moments = space.equations().moments();
    double[] turned = new double[rows.length];
    for (int k = 0; k < rows.length; k++) {
      List<MomentSpace.Weighted> products =
          List.of(new MomentSpace.Weighted(Complex.ONE, List.of()));
      for (Moment.Factor factor : moments.get(k).factors()) {
        products = multiply(products, turn(factor, angle));
      }
      AffineFunctional expectation = space.combination(products);
      turned[k] = imaginary[k] ? expectation.im(y) : expectation.re(y);
    }
    return turned;
  }

  private static List<MomentSpace.Weighted> multiply(
      List<MomentSpace.Weighted> left, List<MomentSpace.Weighted> right) {
    List<MomentSpace.Weighted> product = new ArrayList<>();
    for (MomentSpace.Weighted a : left) {
      for (MomentSpace.Weighted b : right) {
        List<Moment.Factor> factors = new ArrayList<>(a.factors());
        factors.addAll(b.factors());
        product.add(new MomentSpace.Weighted(a.weight().multiply(b.weight()), factors));
      }
    }
    return product;
  }

  private List<MomentSpace.Weighted> turn(Moment.Factor factor, double angle) {
    if (space.isMode(factor.species())) {
      double phase = angle * modeCharge(factor);
      return List.of(
          new MomentSpace.Weighted(new Complex(Math.cos(phase), Math.sin(phase)), List.of(factor)));
    }
    SiteOperator turned = turn(factor.species(), basisOperator(factor), angle);
    return space.components(new MomentSpace.SiteFactor(factor.species(), turned));
  }

  private SiteOperator basisOperator(Moment.Factor factor) {
    return space
        .equations()
        .descriptor()
        .species()
        .get(factor.species())
        .basis()
        .get(factor.element())
        .operator();
  }

  /** i [Q, A]. */
  private SiteOperator commutator(int species, SiteOperator operator) {
    SiteOperator result = SiteOperator.zero(operator.levels());
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        double q = chargeOf(species, i, j);
        result = result.plus(i, j, -q * operator.im(i, j), q * operator.re(i, j));
      }
    }
    return result;
  }

  /** exp(i angle Q) A exp(-i angle Q). */
  private SiteOperator turn(int species, SiteOperator operator, double angle) {
    SiteOperator result = SiteOperator.zero(operator.levels());
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        double cos = Math.cos(angle * chargeOf(species, i, j));
        double sin = Math.sin(angle * chargeOf(species, i, j));
        double re = operator.re(i, j);
        double im = operator.im(i, j);
        result = result.plus(i, j, cos * re - sin * im, sin * re + cos * im);
      }
    }
    return result;
  }

  private double chargeOf(int species, int i, int j) {
    List<Double> weights = charge.weights().get(species);
    return weights.get(i) - weights.get(j);
  }
}
