package org.ursell.generated.onegroup;

import static java.lang.Math.fma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

// Emitted by the Ursell generator, version 5. Not for editing:
// change the model or the generator and emit again.
//
// Model: one group of N three-level oscillators (one-group)
// Model hash: ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81
// Truncation order 1: joint cumulants of more than 1 site are zero.
// 8 real unknowns, 12 auxiliaries, 52 terms, 17 coefficients.
//
// operators of a site of A (3 levels, N sites):
//   x1 = |0><1| + |1><0| + |1><2| + |2><1|
//   y1 = i |0><1| - i |1><0| + i |1><2| - i |2><1|
//   z1 = -|0><0| + |2><2|
//   x2 = -|0><1| - |1><0| + |1><2| + |2><1|
//   y2 = -i |0><1| + i |1><0| + i |1><2| - i |2><1|
//   x3 = |0><2| + |2><0|
//   y3 = i |0><2| - i |2><0|
//   z2 = |0><0| - 2 |1><1| + |2><2|
//
// <a b> is the expectation of operators on different sites, <<a b>> their joint cumulant.
// A moment of more sites than the order is closed by
//   <S> = sum over subsets T of S with a fixed first site of <<T>> <S without T>.

/** Moment equations of one group of N three-level oscillators at order 1. */
public final class OneGroupOrder1 implements ExactJacobian {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final int AUXILIARIES = 12;
  private static final ModelDescriptor DESCRIPTOR = describe();
  private static final List<Moment> MOMENTS = list();
  private static final CoefficientTable COEFFICIENTS = table();
  private static final JacobianPattern PATTERN = pattern();

  @Override
  public ModelDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<Moment> moments() {
    return MOMENTS;
  }

  @Override
  public double[] coefficients(Parameters parameters) {
    return COEFFICIENTS.values(DESCRIPTOR, parameters, AUXILIARIES);
  }

  @Override
  public List<double[]> expansion(Parameters parameters, int degree) {
    return COEFFICIENTS.expansion(DESCRIPTOR, parameters, degree, AUXILIARIES);
  }

  @Override
  public boolean isInteracting() {
    return COEFFICIENTS.isInteracting();
  }

  @Override
  public void derivative(double[] y, double[] c, double[] dydt) {
    auxiliaries0(y, c);
    equations0(y, c, dydt);
  }

  private static void auxiliaries0(double[] y, double[] c) {
    // <y1 z1>
    double c17 = y[1] * y[2];
    // <x1 z1>
    double c18 = y[0] * y[2];
    // <x1 y3>
    double c19 = y[0] * y[6];
    // <y1 x3>
    double c20 = y[1] * y[5];
    // <y1 z2>
    double c21 = y[1] * y[7];
    // <x1 x3>
    double c22 = y[0] * y[5];
    // <x1 z2>
    double c23 = y[0] * y[7];
    // <y1 y3>
    double c24 = y[1] * y[6];
    // <x1 y2>
    double c25 = y[0] * y[4];
    // <y1 x2>
    double c26 = y[1] * y[3];
    // <x1 x2>
    double c27 = y[0] * y[3];
    // <y1 y2>
    double c28 = y[1] * y[4];
    c[17] = c17;
    c[18] = c18;
    c[19] = c19;
    c[20] = c20;
    c[21] = c21;
    c[22] = c22;
    c[23] = c23;
    c[24] = c24;
    c[25] = c25;
    c[26] = c26;
    c[27] = c27;
    c[28] = c28;
  }

  private static void equations0(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1>/dt = - 1/4*(gamma_plus + gamma_minus) <x1> - 1/2*K (<y1> + <y2>) + 1/4*(gamma_plus -
    //   gamma_minus) <x2> + 2*V*(1 - 1/N) <y1 z1>
    a = c[0] * y[0];
    b = c[1] * (y[1] + y[4]);
    a = fma(c[2], y[3], a);
    b = fma(c[3], c[17], b);
    double d0 = a + b;
    // d<y1>/dt = 1/2*K (<x1> + <x2>) - 1/4*(gamma_plus + gamma_minus) <y1> + 1/4*(gamma_plus -
    //   gamma_minus) <y2> - 2*V*(1 - 1/N) <x1 z1>
    a = c[4] * (y[0] + y[3]);
    b = c[0] * y[1];
    a = fma(c[2], y[4], a);
    b = fma(c[5], c[18], b);
    double d1 = a + b;
    // d<z1>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2>) - 1/2*(gamma_plus + gamma_minus) <z1>
    a = c[6];
    b = c[7] * y[2];
    a = fma(c[8], y[7], a);
    double d2 = a + b;
    // d<x2>/dt = 1/4*(gamma_plus - gamma_minus) <x1> - 1/2*K (<y1> + <y2>) - 1/4*(gamma_plus +
    //   gamma_minus) <x2> + 2*V*(1 - 1/N) (<x1 y3> - <y1 x3> + <y1 z2>)
    a = c[2] * y[0];
    b = c[1] * (y[1] + y[4]);
    a = fma(c[0], y[3], a);
    b = fma(c[3], c[19] + c[21] - c[20], b);
    double d3 = a + b;
    // d<y2>/dt = 1/2*K (<x1> + <x2>) + 1/4*(gamma_plus - gamma_minus) <y1> - 1/4*(gamma_plus +
    //   gamma_minus) <y2> - 2*V*(1 - 1/N) (<x1 x3> + <x1 z2> + <y1 y3>)
    a = c[4] * (y[0] + y[3]);
    b = c[2] * y[1];
    a = fma(c[0], y[4], a);
    b = fma(c[5], c[22] + c[23] + c[24], b);
    double d4 = a + b;
    // d<x3>/dt = - 1/2*(gamma_plus + gamma_minus) <x3> - K <y3> + V*(1 - 1/N) (<x1 y2> + <y1 x2>)
    a = c[7] * y[5];
    b = c[9] * y[6];
    a = fma(c[10], c[25] + c[26], a);
    double d5 = a + b;
    // d<y3>/dt = K <x3> - 1/2*(gamma_plus + gamma_minus) <y3> - V*(1 - 1/N) (<x1 x2> - <y1 y2>)
    a = c[11] * y[5];
    b = c[7] * y[6];
    a = fma(c[10], c[28] - c[27], a);
    double d6 = a + b;
    // d<z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2>) + 3/2*(gamma_plus - gamma_minus) <z1>
    //   + 3*V*(1 - 1/N) (<x1 y2> - <y1 x2>)
    a = c[13];
    b = c[14] * y[2];
    a = fma(c[7], y[7], a);
    b = fma(c[15], c[25] - c[26], b);
    double d7 = a + b;
    d[0] = d0;
    d[1] = d1;
    d[2] = d2;
    d[3] = d3;
    d[4] = d4;
    d[5] = d5;
    d[6] = d6;
    d[7] = d7;
  }

  @Override
  public JacobianPattern jacobianPattern() {
    return PATTERN;
  }

  @Override
  public void jacobian(double[] y, double[] c, double[] values) {
    jacobian0(y, c, values);
  }

  private static void jacobian0(double[] y, double[] c, double[] j) {
    // d<x1>/dt
    j[0] = c[0]; // by <x1>
    j[1] = c[1] + c[3] * y[2]; // by <y1>
    j[2] = c[3] * y[1]; // by <z1>
    j[3] = c[2]; // by <x2>
    j[4] = c[1]; // by <y2>
    // d<y1>/dt
    j[5] = c[4] + c[5] * y[2]; // by <x1>
    j[6] = c[0]; // by <y1>
    j[7] = c[5] * y[0]; // by <z1>
    j[8] = c[4]; // by <x2>
    j[9] = c[2]; // by <y2>
    // d<z1>/dt
    j[10] = c[7]; // by <z1>
    j[11] = c[8]; // by <z2>
    // d<x2>/dt
    j[12] = c[2] + c[3] * y[6]; // by <x1>
    j[13] = c[1] + c[5] * y[5] + c[3] * y[7]; // by <y1>
    j[14] = c[0]; // by <x2>
    j[15] = c[1]; // by <y2>
    j[16] = c[5] * y[1]; // by <x3>
    j[17] = c[3] * y[0]; // by <y3>
    j[18] = c[3] * y[1]; // by <z2>
    // d<y2>/dt
    j[19] = c[4] + c[5] * y[5] + c[5] * y[7]; // by <x1>
    j[20] = c[2] + c[5] * y[6]; // by <y1>
    j[21] = c[4]; // by <x2>
    j[22] = c[0]; // by <y2>
    j[23] = c[5] * y[0]; // by <x3>
    j[24] = c[5] * y[1]; // by <y3>
    j[25] = c[5] * y[0]; // by <z2>
    // d<x3>/dt
    j[26] = c[10] * y[4]; // by <x1>
    j[27] = c[10] * y[3]; // by <y1>
    j[28] = c[10] * y[1]; // by <x2>
    j[29] = c[10] * y[0]; // by <y2>
    j[30] = c[7]; // by <x3>
    j[31] = c[9]; // by <y3>
    // d<y3>/dt
    j[32] = c[12] * y[3]; // by <x1>
    j[33] = c[10] * y[4]; // by <y1>
    j[34] = c[12] * y[0]; // by <x2>
    j[35] = c[10] * y[1]; // by <y2>
    j[36] = c[11]; // by <x3>
    j[37] = c[7]; // by <y3>
    // d<z2>/dt
    j[38] = c[15] * y[4]; // by <x1>
    j[39] = c[16] * y[3]; // by <y1>
    j[40] = c[14]; // by <z1>
    j[41] = c[16] * y[1]; // by <x2>
    j[42] = c[15] * y[0]; // by <y2>
    j[43] = c[7]; // by <z2>
  }

  private static JacobianPattern pattern() {
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    pattern0(rows);
    return rows.build();
  }

  private static void pattern0(JacobianPattern.Builder rows) {
    rows.row(0, 1, 2, 3, 4);
    rows.row(0, 1, 2, 3, 4);
    rows.row(2, 7);
    rows.row(0, 1, 3, 4, 5, 6, 7);
    rows.row(0, 1, 3, 4, 5, 6, 7);
    rows.row(0, 1, 3, 4, 5, 6);
    rows.row(0, 1, 3, 4, 5, 6);
    rows.row(0, 1, 2, 3, 4, 7);
  }

  private static CoefficientTable table() {
    CoefficientTable.Builder t =
        CoefficientTable.over(
            Formula.parameter("V"),
            Formula.parameter("K"),
            Formula.parameter("gamma_plus"),
            Formula.parameter("gamma_minus"),
            Formula.inverse("N"),
            Formula.interaction()
        );
    table0(t);
    return t.build();
  }

  private static void table0(CoefficientTable.Builder t) {
    t.add(-0.25, 2).add(-0.25, 3).coefficient("-1/4*(gamma_plus + gamma_minus)");
    t.add(-0.5, 1).coefficient("-1/2*K");
    t.add(0.25, 2).add(-0.25, 3).coefficient("1/4*(gamma_plus - gamma_minus)");
    t.add(2.0, 0, 5).add(-2.0, 0, 4, 5).coefficient("2*V*(1 - 1/N)");
    t.add(0.5, 1).coefficient("1/2*K");
    t.add(-2.0, 0, 5).add(2.0, 0, 4, 5).coefficient("-2*V*(1 - 1/N)");
    t.ratio(1.0, 3.0, 2).ratio(-1.0, 3.0, 3).coefficient("1/3*(gamma_plus - gamma_minus)");
    t.add(-0.5, 2).add(-0.5, 3).coefficient("-1/2*(gamma_plus + gamma_minus)");
    t.ratio(1.0, 6.0, 2).ratio(-1.0, 6.0, 3).coefficient("1/6*(gamma_plus - gamma_minus)");
    t.add(-1.0, 1).coefficient("-K");
    t.add(1.0, 0, 5).add(-1.0, 0, 4, 5).coefficient("V*(1 - 1/N)");
    t.add(1.0, 1).coefficient("K");
    t.add(-1.0, 0, 5).add(1.0, 0, 4, 5).coefficient("-V*(1 - 1/N)");
    t.add(-1.0, 2).add(-1.0, 3).coefficient("-(gamma_plus + gamma_minus)");
    t.add(1.5, 2).add(-1.5, 3).coefficient("3/2*(gamma_plus - gamma_minus)");
    t.add(3.0, 0, 5).add(-3.0, 0, 4, 5).coefficient("3*V*(1 - 1/N)");
    t.add(-3.0, 0, 5).add(3.0, 0, 4, 5).coefficient("-3*V*(1 - 1/N)");
    t.add(1.0, 2).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 3).rate("gamma_minus", "|1><2| on A");
  }

  private static ModelDescriptor describe() {
    return new ModelDescriptor(
        "one-group",
        "one group of N three-level oscillators",
        "ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81",
        "5",
        1,
        "gamma_minus",
        List.of(
            new SpeciesDescriptor(
                "A", 3, "N",
                List.of(
                    new SpeciesDescriptor.BasisElement(
                        "x1", "|0><1| + |1><0| + |1><2| + |2><1|",
                        SiteOperator.zero(3).plus(0, 1, 1.0, 0.0).plus(1, 0, 1.0, 0.0).plus(1, 2, 1.0, 0.0).plus(2, 1, 1.0, 0.0)),
                    new SpeciesDescriptor.BasisElement(
                        "y1", "i |0><1| - i |1><0| + i |1><2| - i |2><1|",
                        SiteOperator.zero(3).plus(0, 1, 0.0, 1.0).plus(1, 0, 0.0, -1.0).plus(1, 2, 0.0, 1.0).plus(2, 1, 0.0, -1.0)),
                    new SpeciesDescriptor.BasisElement(
                        "z1", "-|0><0| + |2><2|",
                        SiteOperator.zero(3).plus(0, 0, -1.0, 0.0).plus(2, 2, 1.0, 0.0)),
                    new SpeciesDescriptor.BasisElement(
                        "x2", "-|0><1| - |1><0| + |1><2| + |2><1|",
                        SiteOperator.zero(3).plus(0, 1, -1.0, 0.0).plus(1, 0, -1.0, 0.0).plus(1, 2, 1.0, 0.0).plus(2, 1, 1.0, 0.0)),
                    new SpeciesDescriptor.BasisElement(
                        "y2", "-i |0><1| + i |1><0| + i |1><2| - i |2><1|",
                        SiteOperator.zero(3).plus(0, 1, 0.0, -1.0).plus(1, 0, 0.0, 1.0).plus(1, 2, 0.0, 1.0).plus(2, 1, 0.0, -1.0)),
                    new SpeciesDescriptor.BasisElement(
                        "x3", "|0><2| + |2><0|",
                        SiteOperator.zero(3).plus(0, 2, 1.0, 0.0).plus(2, 0, 1.0, 0.0)),
                    new SpeciesDescriptor.BasisElement(
                        "y3", "i |0><2| - i |2><0|",
                        SiteOperator.zero(3).plus(0, 2, 0.0, 1.0).plus(2, 0, 0.0, -1.0)),
                    new SpeciesDescriptor.BasisElement(
                        "z2", "|0><0| - 2 |1><1| + |2><2|",
                        SiteOperator.zero(3).plus(0, 0, 1.0, 0.0).plus(1, 1, -2.0, 0.0).plus(2, 2, 1.0, 0.0))))
        ),
        List.of(
            new ParameterDescriptor("N", ParameterDescriptor.Kind.SIZE, 500.0),
            new ParameterDescriptor("V", ParameterDescriptor.Kind.COUPLING, 0.75),
            new ParameterDescriptor("K", ParameterDescriptor.Kind.COUPLING, 0.0),
            new ParameterDescriptor("gamma_plus", ParameterDescriptor.Kind.RATE, 0.5),
            new ParameterDescriptor("gamma_minus", ParameterDescriptor.Kind.RATE, 1.0)
        ),
        List.of(
            new ObservableDescriptor("S+", 0,
                SiteOperator.zero(3).plus(1, 0, 1.4142135623730951, 0.0).plus(2, 1, 1.4142135623730951, 0.0))
        ),
        List.of(
            new ChargeDescriptor("phase", List.of(List.of(-1.0, 0.0, 1.0)))
        ),
        List.of("V"),
        Optional.empty(),
        List.of(1), false);
  }

  private static List<Moment> list() {
    List<Moment> moments = new ArrayList<>();
    list0(moments);
    return Collections.unmodifiableList(moments);
  }

  private static void list0(List<Moment> moments) {
    moments.add(Moment.of("<x1>", Moment.Part.REAL, 0, 0));
    moments.add(Moment.of("<y1>", Moment.Part.REAL, 0, 1));
    moments.add(Moment.of("<z1>", Moment.Part.REAL, 0, 2));
    moments.add(Moment.of("<x2>", Moment.Part.REAL, 0, 3));
    moments.add(Moment.of("<y2>", Moment.Part.REAL, 0, 4));
    moments.add(Moment.of("<x3>", Moment.Part.REAL, 0, 5));
    moments.add(Moment.of("<y3>", Moment.Part.REAL, 0, 6));
    moments.add(Moment.of("<z2>", Moment.Part.REAL, 0, 7));
  }
}
