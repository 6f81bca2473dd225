package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Moment equations held as tables of indices and numbers instead of compiled code: ready at once,
 * exact Jacobian included. The fallback where compiling would cost more than it saves (long
 * hierarchies, short runs), and the check of emitted classes.
 *
 * <p>Variables 0 to n-1 are the unknowns, the next ones auxiliaries, each a sum of {@code weight *
 * u * v} or {@code weight * u} over earlier variables; the right-hand sides are sums of {@code
 * coefficient * variable}, or of a coefficient alone.
 */
public final class TableMomentEquations implements ExactJacobian {
  /**
   * {@link FactoredSum}s of more groups than this are added up piece by piece, each piece in two
   * chains of fused multiply-adds, groups of even and of odd number. Emitted classes add in the
   * same order and have the number from here, so that both give the same numbers to the last bit;
   * and no piece of theirs outgrows a method.
   */
  @Internal public static final int LONGEST_SUM = 60;

  private final ModelDescriptor descriptor;
  private final List<Moment> moments;
  private final CoefficientTable coefficients;
  private final MomentTable table;
  private final TableCode code;

  /** Found when it is first asked for, since most runs need none. */
  private volatile Optional<TableJacobian> jacobian = Optional.empty();

  /** The same, for runs side by side. */
  private volatile Optional<LaneForm> laneForm = Optional.empty();

  private TableMomentEquations(Builder builder) {
    descriptor = builder.descriptor;
    moments = List.copyOf(builder.moments);
    coefficients = builder.coefficients;
    table = builder.table.build(moments.size());
    code = new TableCode(table, coefficients);
  }

  @Override
  public ModelDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public List<Moment> moments() {
    return moments;
  }

  /** The array serves the emitted class of the same equations, too. */
  @Override
  public double[] coefficients(Parameters parameters) {
    return code.array(coefficients.values(descriptor, parameters, 0));
  }

  @Override
  public Clock clock(Parameters parameters) {
    if (!coefficients.isDriven()) {
      return Clock.STOPPED;
    }
    DistinctClock clock = PointClock.of(coefficients, descriptor, parameters);
    return code.isInOrder() ? clock : new PlacingClock(clock);
  }

  @Override
  public Schedule schedule(Parameters parameters) {
    return coefficients.schedule(parameters);
  }

  @Override
  public List<double[]> expansion(Parameters parameters, int degree) {
    return coefficients.expansion(descriptor, parameters, degree, 0).stream()
        .map(code::array)
        .toList();
  }

  @Override
  public SeriesEquations series(Parameters parameters, int degree) {
    return new SeriesTable(table, coefficients.wholePowers(descriptor, parameters, degree));
  }

  @Override
  public boolean isInteracting() {
    return coefficients.isInteracting();
  }

  /** Puts those coefficients that change where they stand. */
  private final class PlacingClock implements Clock {
    private final DistinctClock clock;
    private final double[] distinct = new double[coefficients.size()];
    private final int[] changing;

    PlacingClock(DistinctClock clock) {
      this.clock = clock;
      changing = IntStream.range(0, distinct.length).filter(clock::changes).toArray();
    }

    @Override
    public void enter(double from) {
      clock.enter(from);
    }

    @Override
    public void set(double t, double[] c) {
      clock.set(t, distinct);
      for (int number : changing) {
        c[code.placeOf(number)] = distinct[number];
      }
    }

    @Override
    public void requireDigits(double t, double[] c) {
      clock.requireDigits(t, distinct);
    }
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    code.prepare(y, c);
    code.derivatives(c, dydt);
  }

  /** How many terms are added up in one evaluation, those of auxiliaries included. */
  @Internal
  public int terms() {
    return table.coefficientOf.length + table.weight.length;
  }

  /** The coefficient of each term of the equations at a point, in the order of the terms. */
  @Internal
  public double[] termCoefficients(Parameters parameters) {
    double[] distinct = distinctCoefficients(parameters);
    return Arrays.stream(table.coefficientOf).mapToDouble(number -> distinct[number]).toArray();
  }

  /** The form of these equations that evaluates many runs at once. */
  LaneForm laneForm() {
    if (laneForm.isEmpty()) {
      laneForm = Optional.of(new LaneForm(this, LaneSums.of(table, coefficients.opposites())));
    }
    return laneForm.get();
  }

  /** The coefficients at a point, each once. */
  double[] distinctCoefficients(Parameters parameters) {
    return coefficients.values(descriptor, parameters, 0);
  }

  /** The derivative from {@link #distinctCoefficients}. */
  void derivativeOf(double[] y, double[] distinct, double[] dydt) {
    derivative(y, code.array(distinct), dydt);
  }

  private TableJacobian differentiated() {
    if (jacobian.isEmpty()) {
      synchronized (this) {
        if (jacobian.isEmpty()) {
          jacobian = Optional.of(new TableJacobian(table, code));
        }
      }
    }
    return jacobian.get();
  }

  @Override
  public JacobianPattern jacobianPattern() {
    return differentiated().pattern();
  }

  @Override
  public int jacobianRoom() {
    return differentiated().room();
  }

  @Override
  public void jacobian(double[] y, double[] c, double[] values) {
    code.prepare(y, c);
    differentiated().fill(c, values);
  }

  /** Collects the tables, in the order of the variables. */
  public static final class Builder {
    private final ModelDescriptor descriptor;
    private final List<Moment> moments;
    private final CoefficientTable coefficients;
    private final MomentTable.Builder table = new MomentTable.Builder();

    /**
     * Begins the tables of a system with given unknowns.
     *
     * @param coefficients the parameter-only coefficients, which terms name by their number
     */
    public Builder(
        ModelDescriptor descriptor, List<Moment> moments, CoefficientTable coefficients) {
      this.descriptor = descriptor;
      this.moments = moments;
      this.coefficients = coefficients;
    }

    /** Adds {@code factor * u} to the auxiliary being defined. */
    public Builder linear(double factor, int u) {
      return product(factor, u, MomentTable.NONE);
    }

    /** Adds {@code factor * u * v} to the auxiliary being defined. */
    public Builder product(double factor, int u, int v) {
      table.product(factor, u, v);
      return this;
    }

    /** Ends the definition of the next auxiliary. */
    public void endAuxiliary() {
      table.endAuxiliary();
    }

    /** Adds {@code coefficient * variable} to the equation being written. */
    public Builder term(int coefficient, int variable) {
      table.term(coefficient, variable);
      return this;
    }

    /** Adds a coefficient alone to the equation being written. */
    public Builder constant(int coefficient) {
      return term(coefficient, MomentTable.NONE);
    }

    /** Ends the equation of the next unknown. */
    public void endEquation() {
      table.endEquation();
    }

    /** The equations. */
    public TableMomentEquations build() {
      return new TableMomentEquations(this);
    }
  }
}
