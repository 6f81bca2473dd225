package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Long equations that are evaluated from their table at once, and by their emitted class as soon as
 * that is there and faster. Both give the same numbers to the last bit and work in the same array,
 * so runs change over between two evaluations, and no result depends on when.
 *
 * <p>The class costs its compilation, and thousands of evaluations until the Java machine has made
 * it fast; until then it is slower than the table, by up to ten times. Nobody knows how long a
 * computation will be. So the class is asked for once the table has taken as much processor time as
 * the class is expected to cost, which at worst takes twice the time of whoever knew beforehand
 * (the rule of whether to rent or to buy). Short computations never pay for it.
 *
 * <p>Where the class is there already, committed or kept from another command, it is used at once:
 * reading a table takes as long as a cold class loses in short computations, and in long ones a
 * class in use becomes fast soonest (one group, order 4: 366 000 evaluations took 7.7 s with the
 * class alone, and 9.1 s with the table first).
 *
 * <p>Making the class happens in one thread of low priority, for which no process waits. What goes
 * wrong there, lack of memory included, leaves everybody with the table.
 */
@Internal
public final class TableFirst implements ExactJacobian {
  /** About what a table takes for each of its terms, in ns. */
  private static final double NANOS_PER_TERM = 1.0;

  /** Processor time until the Java machine has compiled a class in turn, in s. */
  private static final double WARMING_A_TERM = 0.13e-3;

  private static final int ROUND = 16;

  /**
   * A class that is no faster after such a multiple of what it was expected to cost stays unused.
   */
  private static final double LONGEST_TRIAL = 2.0;

  private static final double SHORTEST_TRIAL_SECONDS = 1.0;

  private static final int STATES = 4;

  private final TableMomentEquations table;
  private final String className;
  private final double seconds;
  private final int patience;

  /** Not taken along to another machine, where all stays as it is. */
  private final transient Callable<MomentEquations> compiler;

  private volatile MomentEquations form;

  /** Evaluations by the table. Threads may overwrite each other's counts; it is an estimate. */
  private int evaluations;

  private boolean begun;

  /** A point at which somebody computes. */
  private volatile Parameters point = Parameters.none();

  /**
   * Equations in the form of a table.
   *
   * @param className of the emitted class
   * @param making what making the class is expected to cost, in s of processor time, until it is
   *     loaded; what it saves besides may be taken off
   * @param compiler makes the class, or brings it; called at most once, beside everything else
   */
  public TableFirst(
      TableMomentEquations table,
      String className,
      double making,
      Callable<MomentEquations> compiler) {
    this.table = table;
    this.className = className;
    this.compiler = compiler;
    form = table;
    seconds = Math.max(0.0, making) + WARMING_A_TERM * table.terms();
    patience = (int) Math.min(1e9, 1e9 * seconds / (NANOS_PER_TERM * Math.max(1, table.terms())));
  }

  /** The table. */
  public TableMomentEquations table() {
    return table;
  }

  /** The name of the emitted class, whether or not it is there yet. */
  public String className() {
    return className;
  }

  /** Whether the emitted class evaluates by now. */
  public boolean isCompiled() {
    return form != table;
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    MomentEquations now = form;
    if (now == table && !begun) {
      int count = evaluations + 1;
      evaluations = count;
      if (count >= patience) {
        compileBeside();
      }
    }
    now.derivative(y, c, dydt);
  }

  private synchronized void compileBeside() {
    if (begun) {
      return;
    }
    begun = true;
    if (compiler != null) {
      Thread beside = new Thread(this::makeClass, "ursell-compiler");
      beside.setDaemon(true);
      beside.setPriority(Thread.MIN_PRIORITY);
      beside.start();
    }
  }

  private void makeClass() {
    try {
      MomentEquations compiled = compiler.call();
      if (overtakes(compiled)) {
        changeOver(compiled);
      }
    } catch (Exception | LinkageError | VirtualMachineError failed) {
      // Nobody waits for the class: the table goes on giving the same numbers.
      return;
    }
  }

  /**
   * Has an emitted class evaluate from now on, if it gives the same bits where somebody computes,
   * and beside it, where no parameter vanishes.
   *
   * @return whether it does
   */
  public boolean changeOver(MomentEquations compiled) {
    if (!agrees(compiled)) {
      return false;
    }
    form = compiled;
    return true;
  }

  /** Whether a class gives the same bits where somebody computes, and elsewhere. */
  private boolean agrees(MomentEquations compiled) {
    Random random = new Random(STATES);
    double[] c = table.coefficients(point);
    int n = moments().size();
    double[] expected = new double[n];
    double[] found = new double[n];
    double[] other = table.coefficients(withoutZeros(random));
    for (int state = 0; state < STATES; state++) {
      double[] y = random.doubles(n, -1.0, 1.0).toArray();
      double[] coefficients = state % 2 == 0 ? c : other;
      Arrays.fill(found, Double.NaN);
      compiled.derivative(y, coefficients, found);
      table.derivative(y, coefficients, expected);
      if (!Arrays.equals(found, expected)) {
        return false;
      }
    }
    return true;
  }

  /** Where parameters vanish, nothing is seen of what they multiply. */
  private Parameters withoutZeros(Random random) {
    Parameters nearby = point;
    for (Map.Entry<String, Double> one : point.asMap().entrySet()) {
      if (one.getValue() == 0.0) {
        nearby = nearby.with(one.getKey(), 0.1 + random.nextDouble());
      }
    }
    try {
      table.coefficients(nearby);
      return nearby;
    } catch (InvalidInputException broken) {
      // The model has a rule that needs these zeros.
      return point;
    }
  }

  /** Calls a class until it is faster than the table, or has had its time. */
  private boolean overtakes(MomentEquations compiled) {
    double[] c = table.coefficients(point);
    double[] y = new Random(STATES).doubles(moments().size(), -1.0, 1.0).toArray();
    double[] dydt = new double[y.length];
    double spent = 0.0;
    double toBeat = Double.POSITIVE_INFINITY;
    while (spent < Math.max(SHORTEST_TRIAL_SECONDS, LONGEST_TRIAL * seconds)) {
      double taken = round(compiled, y, c, dydt);
      spent += taken;
      if (taken < toBeat) {
        toBeat = round(table, y, c, dydt);
        if (taken < toBeat && round(compiled, y, c, dydt) < toBeat) {
          return true;
        }
      }
    }
    return false;
  }

  private static double round(MomentEquations equations, double[] y, double[] c, double[] dydt) {
    long begin = System.nanoTime();
    for (int call = 0; call < ROUND; call++) {
      equations.derivative(y, c, dydt);
    }
    return 1e-9 * (System.nanoTime() - begin);
  }

  @Override
  public ModelDescriptor descriptor() {
    return table.descriptor();
  }

  @Override
  public List<Moment> moments() {
    return table.moments();
  }

  @Override
  public double[] coefficients(Parameters parameters) {
    double[] c = table.coefficients(parameters);
    point = parameters;
    return c;
  }

  @Override
  public List<double[]> expansion(Parameters parameters, int degree) {
    return table.expansion(parameters, degree);
  }

  @Override
  public SeriesEquations series(Parameters parameters, int degree) {
    return table.series(parameters, degree);
  }

  @Override
  public Clock clock(Parameters parameters) {
    return table.clock(parameters);
  }

  @Override
  public Schedule schedule(Parameters parameters) {
    return table.schedule(parameters);
  }

  @Override
  public boolean isInteracting() {
    return table.isInteracting();
  }

  @Override
  public JacobianPattern jacobianPattern() {
    return table.jacobianPattern();
  }

  @Override
  public int jacobianRoom() {
    return table.jacobianRoom();
  }

  @Override
  public void jacobian(double[] y, double[] c, double[] values) {
    table.jacobian(y, c, values);
  }
}
