package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The coefficients of moment equations as exact functions of the parameters and of the numbers of
 * sites: polynomials in {@link Formula}s. They have values at any point, limits for infinitely many
 * sites where these exist, and an expansion in 1/sqrt(N) for methods that work about that limit.
 * The rates of the model's jumps stand beside them, since they must not be negative at any point.
 */
public final class CoefficientTable {
  private final List<Formula> generators;
  private final List<CoefficientPolynomial> coefficients;
  private final List<CoefficientPolynomial> withoutInteraction;
  private final List<JumpRate> rates;
  private final List<RateMatrix> matrices;

  private CoefficientTable(Builder builder) {
    generators = List.copyOf(builder.generators);
    coefficients = List.copyOf(builder.coefficients);
    rates = List.copyOf(builder.rates);
    matrices = List.copyOf(builder.matrices);
    int interaction = interaction();
    withoutInteraction = coefficients.stream().map(c -> c.without(interaction)).toList();
  }

  /** Which generator switches the coupling, or -1. */
  private int interaction() {
    int place = generators.size() - 1;
    while (place >= 0 && !(generators.get(place) instanceof Formula.Interaction)) {
      place--;
    }
    return place;
  }

  /** How many coefficients there are. */
  int size() {
    return coefficients.size();
  }

  /** Whether a coefficient is a number, whatever the parameters. */
  boolean isNumber(int coefficient) {
    return coefficients.get(coefficient).monomials().stream()
        .allMatch(monomial -> monomial.factors().length == 0);
  }

  /**
   * For each coefficient the number of the one that differs from it by its sign alone, whatever the
   * parameters; its own number if there is none.
   */
  @Internal
  public int[] opposites() {
    Map<List<List<Double>>, Integer> numbers = new HashMap<>();
    for (int k = 0; k < size(); k++) {
      numbers.put(coefficients.get(k).summands(1.0), k);
    }
    return IntStream.range(0, size())
        .map(k -> numbers.getOrDefault(coefficients.get(k).summands(-1.0), k))
        .toArray();
  }

  /** Whether any coefficient joins sites, so that a run without interaction differs. */
  public boolean isInteracting() {
    return IntStream.range(0, size())
        .anyMatch(k -> coefficients.get(k).terms() != withoutInteraction.get(k).terms());
  }

  /**
   * The coefficients at a point. Where sizes are infinite these are limits, of coefficients that
   * count the amplitude of modes in units of sqrt(N) if {@link ModelDescriptor#modesScaled()}.
   *
   * @param room how many entries of scratch room to leave behind them
   * @throws BrokenRuleException if a rate is negative, or a coefficient not a finite real number
   * @throws InvalidInputException if a parameter has no value, or a coefficient no limit
   */
  public double[] values(ModelDescriptor model, Parameters parameters, int room) {
    List<CoefficientPolynomial> polynomials = polynomials(parameters);
    if (parameters.hasInfinite()) {
      return limits(model, parameters, room, false);
    }
    PointValues point = new PointValues(generators, parameters);
    for (JumpRate rate : rates) {
      double value = point.of(rate.rate());
      if (!(value >= 0.0) && !isZeroNear(rate, parameters)) {
        rate.requireNotNegative(value, point.scale(rate.rate()), generators, model, parameters);
      }
    }
    for (RateMatrix matrix : matrices) {
      matrix.requirePositive(point::of, generators, model, parameters);
    }
    double[] values = new double[polynomials.size() + room];
    for (int k = 0; k < polynomials.size(); k++) {
      values[k] = point.of(polynomials.get(k));
      if (!Double.isFinite(values[k])) {
        throw notFinite(model, generators, polynomials.get(k), parameters);
      }
    }
    return values;
  }

  /**
   * The limits at a point of infinite sizes.
   *
   * @param watched whether somebody else looks now and then for digits that functions of large
   *     arguments lose, as in a run in time
   */
  double[] limits(ModelDescriptor model, Parameters parameters, int room, boolean watched) {
    List<CoefficientPolynomial> polynomials = polynomials(parameters);
    SizeExpansion expansion = expansion(model, parameters, watched);
    double[] limits = expansion.part(polynomials, expansion.ofAll(polynomials), 0, room);
    if (!parameters.hasShares()) {
      expansion.requireSameLimits(generators, polynomials, limits);
    }
    return limits;
  }

  /** Whether a negative rate is one of instants so near that they may be the time rounded. */
  private boolean isZeroNear(JumpRate rate, Parameters parameters) {
    double t = parameters.time();
    double near = PointClock.NEAR * Math.ulp(t);
    return isDriven()
        && (valueNear(rate, parameters, t + near) >= 0.0
            || valueNear(rate, parameters, t - near) >= 0.0);
  }

  private double valueNear(JumpRate rate, Parameters parameters, double t) {
    return new PointValues(generators, parameters.near(t)).of(rate.rate());
  }

  /** Whether a coefficient or a rate changes in time. */
  public boolean isDriven() {
    return generators.stream().anyMatch(Formula::isDriven);
  }

  /**
   * What keeps coefficients up to date; {@link Clock#STOPPED} if none changes.
   *
   * @param parameters as for {@link #values}
   */
  public Clock clock(ModelDescriptor model, Parameters parameters) {
    return isDriven() ? PointClock.of(this, model, parameters) : Clock.STOPPED;
  }

  /**
   * When coefficients jump or have kinks, and how long steps may be.
   *
   * @param parameters as for {@link #values}
   * @throws InvalidInputException if a parameter has no value, or the instants at which a
   *     coefficient jumps cannot be found
   */
  public Schedule schedule(Parameters parameters) {
    return Schedule.of(
        generators.stream()
            .filter(Formula::isDriven)
            .flatMap(formula -> TimeEvents.of(formula, parameters).stream())
            .toList());
  }

  /**
   * One coefficient at a point of finite parameters; NaN or infinite where it has no finite real
   * value. No rate is looked at.
   */
  public double value(int index, Parameters parameters) {
    return new PointValues(generators, parameters).of(coefficients.get(index));
  }

  /**
   * The expansion of the coefficients about infinite sizes.
   *
   * @param parameters the point; its infinite sizes are one N, which goes to infinity
   * @param degree up to which power of 1/N
   * @param room how many entries of scratch room to leave behind each part
   * @return the coefficients of N^(-k/2) at index k, from 0 to twice the degree
   * @throws BrokenRuleException if a rate is negative, or a coefficient not a finite real number
   * @throws InvalidInputException if a coefficient has no limit or no expansion
   */
  public List<double[]> expansion(
      ModelDescriptor model, Parameters parameters, int degree, int room) {
    SizeExpansion expansion = expansion(model, parameters, false);
    List<CoefficientPolynomial> polynomials = polynomials(parameters);
    List<LaurentSeries> series = expansion.ofAll(polynomials, 2 * degree);
    List<double[]> parts = new ArrayList<>();
    for (int power = 0; power <= 2 * degree; power++) {
      parts.add(expansion.part(polynomials, series, power, room));
    }
    return parts;
  }

  /**
   * The expansion of the coefficients about infinite sizes in whole powers of 1/N.
   *
   * @param parameters the point; its infinite sizes are one N, times their shares
   * @param degree up to which power of 1/N
   * @return the coefficients of N^-k at index k, from 0 to the degree
   * @throws InvalidInputException as {@link #expansion}, or if a coefficient has a half power
   */
  List<double[]> wholePowers(ModelDescriptor model, Parameters parameters, int degree) {
    List<double[]> parts = expansion(model, parameters, degree, 0);
    List<double[]> whole = new ArrayList<>();
    for (int power = 0; power < parts.size(); power++) {
      double[] part = parts.get(power);
      if (power % 2 == 0) {
        whole.add(part);
        continue;
      }
      for (int k = 0; k < part.length; k++) {
        if (part[k] != 0.0) {
          throw new InvalidInputException(
              "the coefficient %s of the model '%s' has a part in N^(-%d/2), no whole power of 1/N"
                  .formatted(coefficients.get(k).label(), model.name(), power),
              new FiniteSizes(
                  "scale couplings as V/N between sites and G/sqrt(N) between a site and a mode"));
        }
      }
    }
    return whole;
  }

  List<Formula> generators() {
    return generators;
  }

  List<JumpRate> rates() {
    return rates;
  }

  List<RateMatrix> matrices() {
    return matrices;
  }

  List<CoefficientPolynomial> polynomials(Parameters parameters) {
    return parameters.isInteracting() ? coefficients : withoutInteraction;
  }

  private SizeExpansion expansion(ModelDescriptor model, Parameters parameters, boolean watched) {
    SizeExpansion expansion = new SizeExpansion(model, generators, parameters, watched);
    for (JumpRate rate : rates) {
      rate.requireNotNegative(
          expansion.of(rate.rate()).leading(), 0.0, generators, model, parameters);
    }
    for (RateMatrix matrix : matrices) {
      matrix.requirePositiveLimit(expansion::of, generators, model, parameters);
    }
    return expansion;
  }

  static BrokenRuleException notFinite(
      ModelDescriptor model,
      List<Formula> generators,
      CoefficientPolynomial coefficient,
      Parameters parameters) {
    return new BrokenRuleException(
        "the coefficient %s of the model '%s' is not a finite real number at %s"
            .formatted(
                coefficient.label(),
                model.name(),
                PointWords.of(generators, List.of(coefficient), model, parameters)),
        "choose parameters that avoid a division by zero, the root or the logarithm of a negative"
            + " number, and what is beyond 1e308");
  }

  /** Begins a table of polynomials in given formulas. */
  public static Builder over(Formula... generators) {
    return new Builder(List.of(generators));
  }

  /** Collects coefficients and rates. */
  public static final class Builder {
    private final List<Formula> generators;
    private final List<CoefficientPolynomial> coefficients = new ArrayList<>();
    private final List<JumpRate> rates = new ArrayList<>();
    private final List<RateMatrix> matrices = new ArrayList<>();
    private List<CoefficientPolynomial> parts = new ArrayList<>();
    private List<CoefficientPolynomial.Monomial> monomials = new ArrayList<>();

    private Builder(List<Formula> generators) {
      this.generators = generators;
    }

    /**
     * Adds a monomial to the coefficient or rate being written.
     *
     * @param number in front
     * @param factors indices of generators, each as often as it occurs
     */
    public Builder add(double number, int... factors) {
      return ratio(number, 1.0, factors);
    }

    /**
     * Adds a monomial with a quotient in front, such as 1/3, which no double is.
     *
     * @param above the number above the line
     * @param below the number below it
     * @param factors indices of generators, each as often as it occurs
     */
    public Builder ratio(double above, double below, int... factors) {
      monomials.add(new CoefficientPolynomial.Monomial(above, below, factors.clone()));
      return this;
    }

    /** Ends a coefficient; they are numbered from 0 in the order in which they end. */
    public Builder coefficient(String label) {
      coefficients.add(polynomial(label));
      return this;
    }

    /**
     * Ends the rate of a jump.
     *
     * @param text the rate as its author wrote it
     * @param jump the jump in words
     */
    public Builder rate(String text, String jump) {
      rates.add(new JumpRate(text, jump, polynomial(text)));
      return this;
    }

    /**
     * Ends what stands under a root or in a logarithm, which a run refuses where it is negative.
     *
     * @param text the root or the logarithm as its author wrote it
     */
    public Builder radicand(String text) {
      return rate(text, "");
    }

    /** Ends the next real or imaginary part of an entry of a matrix of rates, row by row. */
    public Builder part() {
      parts.add(polynomial("part " + parts.size()));
      return this;
    }

    /**
     * Ends a matrix of rates of correlated jumps, whose parts have been written.
     *
     * @param text the matrix as its author wrote it
     * @param jump the jumps in words
     * @throws IllegalStateException if the parts are not those of a square matrix
     */
    public Builder rates(String text, String jump) {
      matrices.add(new RateMatrix(text, jump, parts));
      parts = new ArrayList<>();
      return this;
    }

    private CoefficientPolynomial polynomial(String label) {
      CoefficientPolynomial polynomial = new CoefficientPolynomial(label, monomials);
      monomials = new ArrayList<>();
      return polynomial;
    }

    /** The table. */
    public CoefficientTable build() {
      return new CoefficientTable(this);
    }
  }
}
