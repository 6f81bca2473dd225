package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.LabelledSystem.LabelledJump;
import org.ursell.cli.differential.RandomModel.Observable;

/**
 * A cumulant expansion in numbers, slow and plain: every site has its label, all populations of a
 * site are unknowns, every moment and its conjugate are two. d&lt;A&gt;/dt is multiplied out by the
 * adjoint Lindbladian; what the order does not keep is closed by the sum over set partitions of R.
 * Kubo, J. Phys. Soc. Japan 17, 1100 (1962).
 */
final class CumulantReference implements Reference {
  private static final int MOST_UNKNOWNS = 6000;

  private final LabelledSystem system;
  private final ClosedMoments moments;

  /** Of each unknown, for the constant part and for each of those that change in time. */
  private final List<List<int[]>> nodes = new ArrayList<>();

  private final List<List<double[]>> coefficients = new ArrayList<>();
  private final Trajectory trajectory;

  /**
   * The expansion, integrated.
   *
   * @throws TooLargeException if it has too many unknowns to be worth it
   */
  CumulantReference(
      LabelledSystem system, KeptMoments kept, List<Observable> observables, double end) {
    this.system = system;
    this.moments = new ClosedMoments(system, kept);
    for (Observable observable : observables) {
      system.observable(observable).keySet().forEach(moments::node);
    }
    // Moments that appear in the equations of others join the list while it is walked.
    for (int k = 0; k < moments.unknowns().size(); k++) {
      derive(moments.unknowns().get(k));
      if (moments.unknowns().size() > MOST_UNKNOWNS) {
        throw new TooLargeException();
      }
    }
    trajectory = Trajectory.of(this::derivative, start(), system.model().breaks(), end);
  }

  /** More unknowns than a test should wait for. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  int unknowns() {
    return moments.unknowns().size();
  }

  @Override
  public Trajectory trajectory() {
    return trajectory;
  }

  @Override
  public Complex value(Observable observable, double time) {
    double[] values = moments.evaluate(trajectory.at(time));
    Complex sum = Complex.ZERO;
    for (Map.Entry<String, Complex> part : system.observable(observable).entrySet()) {
      int node = moments.node(part.getKey());
      sum = sum.add(part.getValue().multiply(new Complex(values[2 * node], values[2 * node + 1])));
    }
    return observable.of(sum);
  }

  /** i[H, A] + sum over jumps of r (L'[A, L] + [L', A]L)/2. */
  private void derive(String a) {
    LabelledOperator constant = new LabelledOperator(system.modes());
    List<LabelledOperator> parts = new ArrayList<>(List.of(constant));
    system
        .hamiltonian()
        .forEach((h, value) -> constant.addCommutator(h, a, value.multiply(Complex.I)));
    for (LabelledSystem.Drive drive : system.drives()) {
      LabelledOperator own = new LabelledOperator(system.modes());
      drive.operator().forEach((h, value) -> own.addCommutator(h, a, value.multiply(Complex.I)));
      parts.add(own);
    }
    for (LabelledJump jump : system.jumps()) {
      boolean driven = jump.formula().driven();
      LabelledOperator sum = driven ? new LabelledOperator(system.modes()) : constant;
      double rate = driven ? 1 : jump.rate();
      if (driven) {
        parts.add(sum);
      }
      jump.operator()
          .forEach(
              (left, x) ->
                  jump.operator()
                      .forEach(
                          (right, y) ->
                              addJump(
                                  sum,
                                  a,
                                  LabelledOperator.adjoint(left),
                                  right,
                                  x.conjugate().multiply(y).multiply(rate / 2))));
    }
    List<int[]> ownNodes = new ArrayList<>();
    List<double[]> ownCoefficients = new ArrayList<>();
    for (LabelledOperator sum : parts) {
      int[] to = new int[sum.products().size()];
      double[] by = new double[2 * to.length];
      int k = 0;
      for (Map.Entry<String, Complex> part : sum.products().entrySet()) {
        to[k] = moments.node(part.getKey());
        by[2 * k] = part.getValue().getReal();
        by[2 * k + 1] = part.getValue().getImaginary();
        k++;
      }
      ownNodes.add(to);
      ownCoefficients.add(by);
    }
    nodes.add(ownNodes);
    coefficients.add(ownCoefficients);
  }

  private void addJump(LabelledOperator sum, String a, String left, String right, Complex value) {
    LabelledOperator inner = new LabelledOperator(system.modes());
    inner.addCommutator(a, right, Complex.ONE);
    inner.products().forEach((text, x) -> sum.addProduct(left, text, x.multiply(value)));
    LabelledOperator outer = new LabelledOperator(system.modes());
    outer.addCommutator(left, a, Complex.ONE);
    outer.products().forEach((text, x) -> sum.addProduct(text, right, x.multiply(value)));
  }

  private double[] start() {
    double[] y = new double[2 * moments.unknowns().size()];
    for (int k = 0; k < moments.unknowns().size(); k++) {
      Complex value = system.start(moments.unknowns().get(k));
      y[2 * k] = value.getReal();
      y[2 * k + 1] = value.getImaginary();
    }
    return y;
  }

  /** One, the coefficients that change in time, and the rates that do. */
  private List<Complex> factors(double t) {
    List<Complex> factors = new ArrayList<>(List.of(Complex.ONE));
    system.drives().forEach(d -> factors.add(d.at(system.values(), t)));
    system.jumps().stream()
        .filter(j -> j.formula().driven())
        .forEach(j -> factors.add(j.formula().at(system.values(), t)));
    return factors;
  }

  private void derivative(double time, double[] y, double[] out) {
    double[] values = moments.evaluate(y);
    List<Complex> factors = factors(time);
    for (int k = 0; k < nodes.size(); k++) {
      for (int part = 0; part < factors.size(); part++) {
        add(
            k,
            nodes.get(k).get(part),
            coefficients.get(k).get(part),
            factors.get(part),
            values,
            out);
      }
    }
  }

  private static void add(
      int k, int[] to, double[] by, Complex factor, double[] values, double[] out) {
    double re = 0;
    double im = 0;
    for (int t = 0; t < to.length; t++) {
      double x = values[2 * to[t]];
      double z = values[2 * to[t] + 1];
      re += by[2 * t] * x - by[2 * t + 1] * z;
      im += by[2 * t] * z + by[2 * t + 1] * x;
    }
    out[2 * k] += re * factor.getReal() - im * factor.getImaginary();
    out[2 * k + 1] += re * factor.getImaginary() + im * factor.getReal();
  }
}
