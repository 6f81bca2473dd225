package org.ursell.generated.twogroups;

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
// Model: two detuned groups of N three-level oscillators each (two-groups)
// Model hash: 8bedd0df5e74d4556e8804494397a18439a451a84f7a22e08995824986a03195
// Truncation order 1: joint cumulants of more than 1 site are zero.
// 16 real unknowns, 50 auxiliaries, 162 terms, 29 coefficients.
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
// operators of a site of B (3 levels, N sites):
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

/** Moment equations of two detuned groups of N three-level oscillators each at order 1. */
public final class TwoGroupsOrder1 implements ExactJacobian {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final int AUXILIARIES = 50;
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
    // <y1_A z1_A>
    double c29 = y[1] * y[2];
    // <z1_A y1_B>
    double c30 = y[2] * y[9];
    // <x1_A z1_A>
    double c31 = y[0] * y[2];
    // <z1_A x1_B>
    double c32 = y[2] * y[8];
    // <x1_A y1_B>
    double c33 = y[0] * y[9];
    // <y1_A x1_B>
    double c34 = y[1] * y[8];
    // <x1_A y3_A>
    double c35 = y[0] * y[6];
    // <y1_A x3_A>
    double c36 = y[1] * y[5];
    // <y1_A z2_A>
    double c37 = y[1] * y[7];
    // <x3_A y1_B>
    double c38 = y[5] * y[9];
    // <y3_A x1_B>
    double c39 = y[6] * y[8];
    // <z2_A y1_B>
    double c40 = y[7] * y[9];
    // <x1_A x3_A>
    double c41 = y[0] * y[5];
    // <x1_A z2_A>
    double c42 = y[0] * y[7];
    // <y1_A y3_A>
    double c43 = y[1] * y[6];
    // <x3_A x1_B>
    double c44 = y[5] * y[8];
    // <y3_A y1_B>
    double c45 = y[6] * y[9];
    // <z2_A x1_B>
    double c46 = y[7] * y[8];
    // <x1_A y2_A>
    double c47 = y[0] * y[4];
    // <y1_A x2_A>
    double c48 = y[1] * y[3];
    // <x2_A y1_B>
    double c49 = y[3] * y[9];
    // <y2_A x1_B>
    double c50 = y[4] * y[8];
    // <x1_A x2_A>
    double c51 = y[0] * y[3];
    // <y1_A y2_A>
    double c52 = y[1] * y[4];
    // <x2_A x1_B>
    double c53 = y[3] * y[8];
    // <y2_A y1_B>
    double c54 = y[4] * y[9];
    // <y1_A z1_B>
    double c55 = y[1] * y[10];
    // <y1_B z1_B>
    double c56 = y[9] * y[10];
    // <x1_A z1_B>
    double c57 = y[0] * y[10];
    // <x1_B z1_B>
    double c58 = y[8] * y[10];
    // <x1_A y3_B>
    double c59 = y[0] * y[14];
    // <y1_A x3_B>
    double c60 = y[1] * y[13];
    // <y1_A z2_B>
    double c61 = y[1] * y[15];
    // <x1_B y3_B>
    double c62 = y[8] * y[14];
    // <y1_B x3_B>
    double c63 = y[9] * y[13];
    // <y1_B z2_B>
    double c64 = y[9] * y[15];
    // <x1_A x3_B>
    double c65 = y[0] * y[13];
    // <x1_A z2_B>
    double c66 = y[0] * y[15];
    // <y1_A y3_B>
    double c67 = y[1] * y[14];
    // <x1_B x3_B>
    double c68 = y[8] * y[13];
    // <x1_B z2_B>
    double c69 = y[8] * y[15];
    // <y1_B y3_B>
    double c70 = y[9] * y[14];
    // <x1_A y2_B>
    double c71 = y[0] * y[12];
    // <y1_A x2_B>
    double c72 = y[1] * y[11];
    // <x1_B y2_B>
    double c73 = y[8] * y[12];
    // <y1_B x2_B>
    double c74 = y[9] * y[11];
    // <x1_A x2_B>
    double c75 = y[0] * y[11];
    // <y1_A y2_B>
    double c76 = y[1] * y[12];
    // <x1_B x2_B>
    double c77 = y[8] * y[11];
    // <y1_B y2_B>
    double c78 = y[9] * y[12];
    c[29] = c29;
    c[30] = c30;
    c[31] = c31;
    c[32] = c32;
    c[33] = c33;
    c[34] = c34;
    c[35] = c35;
    c[36] = c36;
    c[37] = c37;
    c[38] = c38;
    c[39] = c39;
    c[40] = c40;
    c[41] = c41;
    c[42] = c42;
    c[43] = c43;
    c[44] = c44;
    c[45] = c45;
    c[46] = c46;
    c[47] = c47;
    c[48] = c48;
    c[49] = c49;
    c[50] = c50;
    c[51] = c51;
    c[52] = c52;
    c[53] = c53;
    c[54] = c54;
    c[55] = c55;
    c[56] = c56;
    c[57] = c57;
    c[58] = c58;
    c[59] = c59;
    c[60] = c60;
    c[61] = c61;
    c[62] = c62;
    c[63] = c63;
    c[64] = c64;
    c[65] = c65;
    c[66] = c66;
    c[67] = c67;
    c[68] = c68;
    c[69] = c69;
    c[70] = c70;
    c[71] = c71;
    c[72] = c72;
    c[73] = c73;
    c[74] = c74;
    c[75] = c75;
    c[76] = c76;
    c[77] = c77;
    c[78] = c78;
  }

  private static void equations0(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1_A>/dt = - 1/4*(gamma_plus + gamma_minus) <x1_A> - 1/2*(K + delta) <y1_A> +
    //   1/4*(gamma_plus - gamma_minus) <x2_A> - 1/2*K <y2_A> + 2*V*(1 - 1/N) <y1_A z1_A> + 2*V_AB
    //   <z1_A y1_B>
    a = c[0] * y[0];
    b = c[1] * y[1];
    a = fma(c[2], y[3], a);
    b = fma(c[3], y[4], b);
    a = fma(c[4], c[29], a);
    b = fma(c[5], c[30], b);
    double d0 = a + b;
    // d<y1_A>/dt = 1/2*(K + delta) <x1_A> - 1/4*(gamma_plus + gamma_minus) <y1_A> + 1/2*K <x2_A> +
    //   1/4*(gamma_plus - gamma_minus) <y2_A> - 2*V*(1 - 1/N) <x1_A z1_A> - 2*V_AB <z1_A x1_B>
    a = c[6] * y[0];
    b = c[0] * y[1];
    a = fma(c[7], y[3], a);
    b = fma(c[2], y[4], b);
    a = fma(c[8], c[31], a);
    b = fma(c[9], c[32], b);
    double d1 = a + b;
    // d<x2_A>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A> - 1/2*K <y1_A> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_A> - 1/2*(K + delta) <y2_A> + 2*V*(1 - 1/N) (<x1_A y3_A> - <y1_A x3_A> +
    //   <y1_A z2_A>) - 2*V_AB (<x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>)
    a = c[2] * y[0];
    b = c[3] * y[1];
    a = fma(c[0], y[3], a);
    b = fma(c[1], y[4], b);
    a = fma(c[4], c[35] + c[37] - c[36], a);
    b = fma(c[5], c[39] + c[40] - c[38], b);
    double d3 = a + b;
    // d<y2_A>/dt = 1/2*K <x1_A> + 1/4*(gamma_plus - gamma_minus) <y1_A> + 1/2*(K + delta) <x2_A> -
    //   1/4*(gamma_plus + gamma_minus) <y2_A> - 2*V*(1 - 1/N) (<x1_A x3_A> + <x1_A z2_A> +
    //   <y1_A y3_A>) - 2*V_AB (<x3_A x1_B> + <y3_A y1_B> + <z2_A x1_B>)
    a = c[7] * y[0];
    b = c[2] * y[1];
    a = fma(c[6], y[3], a);
    b = fma(c[0], y[4], b);
    a = fma(c[8], c[41] + c[42] + c[43], a);
    b = fma(c[9], c[44] + c[45] + c[46], b);
    double d4 = a + b;
    // d<x1_B>/dt = - 1/4*(gamma_plus + gamma_minus) <x1_B> - 1/2*(K - delta) <y1_B> +
    //   1/4*(gamma_plus - gamma_minus) <x2_B> - 1/2*K <y2_B> + 2*V_AB <y1_A z1_B> + 2*V*(1 - 1/N)
    //   <y1_B z1_B>
    a = c[0] * y[8];
    b = c[25] * y[9];
    a = fma(c[2], y[11], a);
    b = fma(c[3], y[12], b);
    a = fma(c[5], c[55], a);
    b = fma(c[4], c[56], b);
    double d8 = a + b;
    // d<y1_B>/dt = 1/2*(K - delta) <x1_B> - 1/4*(gamma_plus + gamma_minus) <y1_B> + 1/2*K <x2_B> +
    //   1/4*(gamma_plus - gamma_minus) <y2_B> - 2*V_AB <x1_A z1_B> - 2*V*(1 - 1/N) <x1_B z1_B>
    a = c[26] * y[8];
    b = c[0] * y[9];
    a = fma(c[7], y[11], a);
    b = fma(c[2], y[12], b);
    a = fma(c[9], c[57], a);
    b = fma(c[8], c[58], b);
    double d9 = a + b;
    // d<x2_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_B> - 1/2*K <y1_B> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_B> - 1/2*(K - delta) <y2_B> + 2*V_AB (<x1_A y3_B> - <y1_A x3_B> +
    //   <y1_A z2_B>) + 2*V*(1 - 1/N) (<x1_B y3_B> - <y1_B x3_B> + <y1_B z2_B>)
    a = c[2] * y[8];
    b = c[3] * y[9];
    a = fma(c[0], y[11], a);
    b = fma(c[25], y[12], b);
    a = fma(c[5], c[59] + c[61] - c[60], a);
    b = fma(c[4], c[62] + c[64] - c[63], b);
    double d11 = a + b;
    // d<y2_B>/dt = 1/2*K <x1_B> + 1/4*(gamma_plus - gamma_minus) <y1_B> + 1/2*(K - delta) <x2_B> -
    //   1/4*(gamma_plus + gamma_minus) <y2_B> - 2*V_AB (<x1_A x3_B> + <x1_A z2_B> + <y1_A y3_B>) -
    //   2*V*(1 - 1/N) (<x1_B x3_B> + <x1_B z2_B> + <y1_B y3_B>)
    a = c[7] * y[8];
    b = c[2] * y[9];
    a = fma(c[26], y[11], a);
    b = fma(c[0], y[12], b);
    a = fma(c[9], c[65] + c[66] + c[67], a);
    b = fma(c[8], c[68] + c[69] + c[70], b);
    double d12 = a + b;
    d[0] = d0;
    d[1] = d1;
    d[3] = d3;
    d[4] = d4;
    d[8] = d8;
    d[9] = d9;
    d[11] = d11;
    d[12] = d12;
    // d<z1_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_A>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_A> - V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[2];
    a = fma(c[12], y[7], a);
    b = fma(c[13], c[33] - c[34], b);
    double d2 = a + b;
    // d<x3_A>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_A> - (K + delta) <y3_A> + V*(1 - 1/N)
    //   (<x1_A y2_A> + <y1_A x2_A>) + V_AB (<x2_A y1_B> + <y2_A x1_B>)
    a = c[11] * y[5];
    b = c[15] * y[6];
    a = fma(c[16], c[47] + c[48], a);
    b = fma(c[14], c[49] + c[50], b);
    double d5 = a + b;
    // d<y3_A>/dt = (K + delta) <x3_A> - 1/2*(gamma_plus + gamma_minus) <y3_A> - V*(1 - 1/N)
    //   (<x1_A x2_A> - <y1_A y2_A>) - V_AB (<x2_A x1_B> - <y2_A y1_B>)
    a = c[17] * y[5];
    b = c[11] * y[6];
    a = fma(c[16], c[52] - c[51], a);
    b = fma(c[13], c[53] - c[54], b);
    double d6 = a + b;
    // d<z2_A>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_A>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_A> + 3*V*(1 - 1/N) (<x1_A y2_A> - <y1_A x2_A>) - 3*V_AB (<x2_A y1_B> - <y2_A x1_B>)
    a = c[19];
    b = c[20] * y[2];
    a = fma(c[11], y[7], a);
    b = fma(c[21], c[47] - c[48], b);
    a = fma(c[23], c[49] - c[50], a);
    double d7 = a + b;
    // d<z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_B>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_B> + V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[10];
    a = fma(c[12], y[15], a);
    b = fma(c[13], c[34] - c[33], b);
    double d10 = a + b;
    // d<x3_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_B> - (K - delta) <y3_B> + V_AB (<x1_A y2_B>
    //   + <y1_A x2_B>) + V*(1 - 1/N) (<x1_B y2_B> + <y1_B x2_B>)
    a = c[11] * y[13];
    b = c[27] * y[14];
    a = fma(c[14], c[71] + c[72], a);
    b = fma(c[16], c[73] + c[74], b);
    double d13 = a + b;
    // d<y3_B>/dt = (K - delta) <x3_B> - 1/2*(gamma_plus + gamma_minus) <y3_B> - V_AB (<x1_A x2_B> -
    //   <y1_A y2_B>) - V*(1 - 1/N) (<x1_B x2_B> - <y1_B y2_B>)
    a = c[28] * y[13];
    b = c[11] * y[14];
    a = fma(c[13], c[75] - c[76], a);
    b = fma(c[16], c[78] - c[77], b);
    double d14 = a + b;
    // d<z2_B>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_B>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_B> + 3*V_AB (<x1_A y2_B> - <y1_A x2_B>) + 3*V*(1 - 1/N) (<x1_B y2_B> - <y1_B x2_B>)
    a = c[19];
    b = c[20] * y[10];
    a = fma(c[11], y[15], a);
    b = fma(c[23], c[72] - c[71], b);
    a = fma(c[21], c[73] - c[74], a);
    double d15 = a + b;
    d[2] = d2;
    d[5] = d5;
    d[6] = d6;
    d[7] = d7;
    d[10] = d10;
    d[13] = d13;
    d[14] = d14;
    d[15] = d15;
  }

  @Override
  public JacobianPattern jacobianPattern() {
    return PATTERN;
  }

  @Override
  public void jacobian(double[] y, double[] c, double[] values) {
    jacobian0(y, c, values);
    jacobian1(y, c, values);
  }

  private static void jacobian0(double[] y, double[] c, double[] j) {
    // d<x1_A>/dt
    j[0] = c[0]; // by <x1_A>
    j[1] = c[1] + c[4] * y[2]; // by <y1_A>
    j[2] = c[4] * y[1] + c[5] * y[9]; // by <z1_A>
    j[3] = c[2]; // by <x2_A>
    j[4] = c[3]; // by <y2_A>
    j[5] = c[5] * y[2]; // by <y1_B>
    // d<y1_A>/dt
    j[6] = c[6] + c[8] * y[2]; // by <x1_A>
    j[7] = c[0]; // by <y1_A>
    j[8] = c[8] * y[0] + c[9] * y[8]; // by <z1_A>
    j[9] = c[7]; // by <x2_A>
    j[10] = c[2]; // by <y2_A>
    j[11] = c[9] * y[2]; // by <x1_B>
    // d<z1_A>/dt
    j[12] = c[13] * y[9]; // by <x1_A>
    j[13] = c[14] * y[8]; // by <y1_A>
    j[14] = c[11]; // by <z1_A>
    j[15] = c[12]; // by <z2_A>
    j[16] = c[14] * y[1]; // by <x1_B>
    j[17] = c[13] * y[0]; // by <y1_B>
    // d<x2_A>/dt
    j[18] = c[2] + c[4] * y[6]; // by <x1_A>
    j[19] = c[3] + c[8] * y[5] + c[4] * y[7]; // by <y1_A>
    j[20] = c[0]; // by <x2_A>
    j[21] = c[1]; // by <y2_A>
    j[22] = c[8] * y[1] + c[9] * y[9]; // by <x3_A>
    j[23] = c[4] * y[0] + c[5] * y[8]; // by <y3_A>
    j[24] = c[4] * y[1] + c[5] * y[9]; // by <z2_A>
    j[25] = c[5] * y[6]; // by <x1_B>
    j[26] = c[9] * y[5] + c[5] * y[7]; // by <y1_B>
    // d<y2_A>/dt
    j[27] = c[7] + c[8] * y[5] + c[8] * y[7]; // by <x1_A>
    j[28] = c[2] + c[8] * y[6]; // by <y1_A>
    j[29] = c[6]; // by <x2_A>
    j[30] = c[0]; // by <y2_A>
    j[31] = c[8] * y[0] + c[9] * y[8]; // by <x3_A>
    j[32] = c[8] * y[1] + c[9] * y[9]; // by <y3_A>
    j[33] = c[8] * y[0] + c[9] * y[8]; // by <z2_A>
    j[34] = c[9] * y[5] + c[9] * y[7]; // by <x1_B>
    j[35] = c[9] * y[6]; // by <y1_B>
    // d<x3_A>/dt
    j[36] = c[16] * y[4]; // by <x1_A>
    j[37] = c[16] * y[3]; // by <y1_A>
    j[38] = c[16] * y[1] + c[14] * y[9]; // by <x2_A>
    j[39] = c[16] * y[0] + c[14] * y[8]; // by <y2_A>
    j[40] = c[11]; // by <x3_A>
    j[41] = c[15]; // by <y3_A>
    j[42] = c[14] * y[4]; // by <x1_B>
    j[43] = c[14] * y[3]; // by <y1_B>
    // d<y3_A>/dt
    j[44] = c[18] * y[3]; // by <x1_A>
    j[45] = c[16] * y[4]; // by <y1_A>
    j[46] = c[18] * y[0] + c[13] * y[8]; // by <x2_A>
    j[47] = c[16] * y[1] + c[14] * y[9]; // by <y2_A>
    j[48] = c[17]; // by <x3_A>
    j[49] = c[11]; // by <y3_A>
    j[50] = c[13] * y[3]; // by <x1_B>
    j[51] = c[14] * y[4]; // by <y1_B>
    // d<z2_A>/dt
    j[52] = c[21] * y[4]; // by <x1_A>
    j[53] = c[22] * y[3]; // by <y1_A>
    j[54] = c[20]; // by <z1_A>
    j[55] = c[22] * y[1] + c[23] * y[9]; // by <x2_A>
    j[56] = c[21] * y[0] + c[24] * y[8]; // by <y2_A>
    j[57] = c[11]; // by <z2_A>
    j[58] = c[24] * y[4]; // by <x1_B>
    j[59] = c[23] * y[3]; // by <y1_B>
    // d<x1_B>/dt
    j[60] = c[5] * y[10]; // by <y1_A>
    j[61] = c[0]; // by <x1_B>
    j[62] = c[25] + c[4] * y[10]; // by <y1_B>
    j[63] = c[5] * y[1] + c[4] * y[9]; // by <z1_B>
    j[64] = c[2]; // by <x2_B>
    j[65] = c[3]; // by <y2_B>
    // d<y1_B>/dt
    j[66] = c[9] * y[10]; // by <x1_A>
    j[67] = c[26] + c[8] * y[10]; // by <x1_B>
    j[68] = c[0]; // by <y1_B>
    j[69] = c[9] * y[0] + c[8] * y[8]; // by <z1_B>
    j[70] = c[7]; // by <x2_B>
    j[71] = c[2]; // by <y2_B>
    // d<z1_B>/dt
    j[72] = c[14] * y[9]; // by <x1_A>
    j[73] = c[13] * y[8]; // by <y1_A>
    j[74] = c[13] * y[1]; // by <x1_B>
    j[75] = c[14] * y[0]; // by <y1_B>
    j[76] = c[11]; // by <z1_B>
    j[77] = c[12]; // by <z2_B>
    // d<x2_B>/dt
    j[78] = c[5] * y[14]; // by <x1_A>
    j[79] = c[9] * y[13] + c[5] * y[15]; // by <y1_A>
    j[80] = c[2] + c[4] * y[14]; // by <x1_B>
    j[81] = c[3] + c[8] * y[13] + c[4] * y[15]; // by <y1_B>
    j[82] = c[0]; // by <x2_B>
    j[83] = c[25]; // by <y2_B>
    j[84] = c[9] * y[1] + c[8] * y[9]; // by <x3_B>
    j[85] = c[5] * y[0] + c[4] * y[8]; // by <y3_B>
    j[86] = c[5] * y[1] + c[4] * y[9]; // by <z2_B>
    // d<y2_B>/dt
    j[87] = c[9] * y[13] + c[9] * y[15]; // by <x1_A>
    j[88] = c[9] * y[14]; // by <y1_A>
    j[89] = c[7] + c[8] * y[13] + c[8] * y[15]; // by <x1_B>
    j[90] = c[2] + c[8] * y[14]; // by <y1_B>
    j[91] = c[26]; // by <x2_B>
    j[92] = c[0]; // by <y2_B>
    j[93] = c[9] * y[0] + c[8] * y[8]; // by <x3_B>
    j[94] = c[9] * y[1] + c[8] * y[9]; // by <y3_B>
    j[95] = c[9] * y[0] + c[8] * y[8]; // by <z2_B>
    // d<x3_B>/dt
    j[96] = c[14] * y[12]; // by <x1_A>
    j[97] = c[14] * y[11]; // by <y1_A>
    j[98] = c[16] * y[12]; // by <x1_B>
    j[99] = c[16] * y[11]; // by <y1_B>
    j[100] = c[14] * y[1] + c[16] * y[9]; // by <x2_B>
    j[101] = c[14] * y[0] + c[16] * y[8]; // by <y2_B>
    j[102] = c[11]; // by <x3_B>
    j[103] = c[27]; // by <y3_B>
    // d<y3_B>/dt
    j[104] = c[13] * y[11]; // by <x1_A>
    j[105] = c[14] * y[12]; // by <y1_A>
    j[106] = c[18] * y[11]; // by <x1_B>
    j[107] = c[16] * y[12]; // by <y1_B>
    j[108] = c[13] * y[0] + c[18] * y[8]; // by <x2_B>
    j[109] = c[14] * y[1] + c[16] * y[9]; // by <y2_B>
    j[110] = c[28]; // by <x3_B>
    j[111] = c[11]; // by <y3_B>
    // d<z2_B>/dt
    j[112] = c[24] * y[12]; // by <x1_A>
    j[113] = c[23] * y[11]; // by <y1_A>
    j[114] = c[21] * y[12]; // by <x1_B>
    j[115] = c[22] * y[11]; // by <y1_B>
    j[116] = c[20]; // by <z1_B>
    j[117] = c[23] * y[1] + c[22] * y[9]; // by <x2_B>
  }

  private static void jacobian1(double[] y, double[] c, double[] j) {
    j[118] = c[24] * y[0] + c[21] * y[8]; // by <y2_B>
    j[119] = c[11]; // by <z2_B>
  }

  private static JacobianPattern pattern() {
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    pattern0(rows);
    return rows.build();
  }

  private static void pattern0(JacobianPattern.Builder rows) {
    rows.row(0, 1, 2, 3, 4, 9);
    rows.row(0, 1, 2, 3, 4, 8);
    rows.row(0, 1, 2, 7, 8, 9);
    rows.row(0, 1, 3, 4, 5, 6, 7, 8, 9);
    rows.row(0, 1, 3, 4, 5, 6, 7, 8, 9);
    rows.row(0, 1, 3, 4, 5, 6, 8, 9);
    rows.row(0, 1, 3, 4, 5, 6, 8, 9);
    rows.row(0, 1, 2, 3, 4, 7, 8, 9);
    rows.row(1, 8, 9, 10, 11, 12);
    rows.row(0, 8, 9, 10, 11, 12);
    rows.row(0, 1, 8, 9, 10, 15);
    rows.row(0, 1, 8, 9, 11, 12, 13, 14, 15);
    rows.row(0, 1, 8, 9, 11, 12, 13, 14, 15);
    rows.row(0, 1, 8, 9, 11, 12, 13, 14);
    rows.row(0, 1, 8, 9, 11, 12, 13, 14);
    rows.row(0, 1, 8, 9, 10, 11, 12, 15);
  }

  private static CoefficientTable table() {
    CoefficientTable.Builder t =
        CoefficientTable.over(
            Formula.parameter("V"),
            Formula.parameter("V_AB"),
            Formula.parameter("K"),
            Formula.parameter("delta"),
            Formula.parameter("gamma_plus"),
            Formula.parameter("gamma_minus"),
            Formula.inverse("N"),
            Formula.interaction()
        );
    table0(t);
    return t.build();
  }

  private static void table0(CoefficientTable.Builder t) {
    t.add(-0.25, 4).add(-0.25, 5).coefficient("-1/4*(gamma_plus + gamma_minus)");
    t.add(-0.5, 2).add(-0.5, 3).coefficient("-1/2*(K + delta)");
    t.add(0.25, 4).add(-0.25, 5).coefficient("1/4*(gamma_plus - gamma_minus)");
    t.add(-0.5, 2).coefficient("-1/2*K");
    t.add(2.0, 0, 7).add(-2.0, 0, 6, 7).coefficient("2*V*(1 - 1/N)");
    t.add(2.0, 1, 7).coefficient("2*V_AB");
    t.add(0.5, 2).add(0.5, 3).coefficient("1/2*(K + delta)");
    t.add(0.5, 2).coefficient("1/2*K");
    t.add(-2.0, 0, 7).add(2.0, 0, 6, 7).coefficient("-2*V*(1 - 1/N)");
    t.add(-2.0, 1, 7).coefficient("-2*V_AB");
    t.ratio(1.0, 3.0, 4).ratio(-1.0, 3.0, 5).coefficient("1/3*(gamma_plus - gamma_minus)");
    t.add(-0.5, 4).add(-0.5, 5).coefficient("-1/2*(gamma_plus + gamma_minus)");
    t.ratio(1.0, 6.0, 4).ratio(-1.0, 6.0, 5).coefficient("1/6*(gamma_plus - gamma_minus)");
    t.add(-1.0, 1, 7).coefficient("-V_AB");
    t.add(1.0, 1, 7).coefficient("V_AB");
    t.add(-1.0, 2).add(-1.0, 3).coefficient("-(K + delta)");
    t.add(1.0, 0, 7).add(-1.0, 0, 6, 7).coefficient("V*(1 - 1/N)");
    t.add(1.0, 2).add(1.0, 3).coefficient("K + delta");
    t.add(-1.0, 0, 7).add(1.0, 0, 6, 7).coefficient("-V*(1 - 1/N)");
    t.add(-1.0, 4).add(-1.0, 5).coefficient("-(gamma_plus + gamma_minus)");
    t.add(1.5, 4).add(-1.5, 5).coefficient("3/2*(gamma_plus - gamma_minus)");
    t.add(3.0, 0, 7).add(-3.0, 0, 6, 7).coefficient("3*V*(1 - 1/N)");
    t.add(-3.0, 0, 7).add(3.0, 0, 6, 7).coefficient("-3*V*(1 - 1/N)");
    t.add(-3.0, 1, 7).coefficient("-3*V_AB");
    t.add(3.0, 1, 7).coefficient("3*V_AB");
    t.add(-0.5, 2).add(0.5, 3).coefficient("-1/2*(K - delta)");
    t.add(0.5, 2).add(-0.5, 3).coefficient("1/2*(K - delta)");
    t.add(-1.0, 2).add(1.0, 3).coefficient("-(K - delta)");
    t.add(1.0, 2).add(-1.0, 3).coefficient("K - delta");
    t.add(1.0, 4).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 4).rate("gamma_plus", "|1><0| on B");
    t.add(1.0, 5).rate("gamma_minus", "|1><2| on A");
    t.add(1.0, 5).rate("gamma_minus", "|1><2| on B");
  }

  private static ModelDescriptor describe() {
    return new ModelDescriptor(
        "two-groups",
        "two detuned groups of N three-level oscillators each",
        "8bedd0df5e74d4556e8804494397a18439a451a84f7a22e08995824986a03195",
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
                        SiteOperator.zero(3).plus(0, 0, 1.0, 0.0).plus(1, 1, -2.0, 0.0).plus(2, 2, 1.0, 0.0)))),
            new SpeciesDescriptor(
                "B", 3, "N",
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
            new ParameterDescriptor("V", ParameterDescriptor.Kind.COUPLING, 1.0),
            new ParameterDescriptor("V_AB", ParameterDescriptor.Kind.COUPLING, 0.5),
            new ParameterDescriptor("K", ParameterDescriptor.Kind.COUPLING, 0.0),
            new ParameterDescriptor("delta", ParameterDescriptor.Kind.COUPLING, 0.3),
            new ParameterDescriptor("gamma_plus", ParameterDescriptor.Kind.RATE, 0.5),
            new ParameterDescriptor("gamma_minus", ParameterDescriptor.Kind.RATE, 1.0)
        ),
        List.of(
            new ObservableDescriptor("S+_A", 0,
                SiteOperator.zero(3).plus(1, 0, 1.4142135623730951, 0.0).plus(2, 1, 1.4142135623730951, 0.0)),
            new ObservableDescriptor("S+_B", 1,
                SiteOperator.zero(3).plus(1, 0, 1.4142135623730951, 0.0).plus(2, 1, 1.4142135623730951, 0.0))
        ),
        List.of(
            new ChargeDescriptor("phase", List.of(List.of(-1.0, 0.0, 1.0), List.of(-1.0, 0.0, 1.0)))
        ),
        List.of("V", "V_AB"),
        Optional.empty(),
        List.of(1, 1), false);
  }

  private static List<Moment> list() {
    List<Moment> moments = new ArrayList<>();
    list0(moments);
    return Collections.unmodifiableList(moments);
  }

  private static void list0(List<Moment> moments) {
    moments.add(Moment.of("<x1_A>", Moment.Part.REAL, 0, 0));
    moments.add(Moment.of("<y1_A>", Moment.Part.REAL, 0, 1));
    moments.add(Moment.of("<z1_A>", Moment.Part.REAL, 0, 2));
    moments.add(Moment.of("<x2_A>", Moment.Part.REAL, 0, 3));
    moments.add(Moment.of("<y2_A>", Moment.Part.REAL, 0, 4));
    moments.add(Moment.of("<x3_A>", Moment.Part.REAL, 0, 5));
    moments.add(Moment.of("<y3_A>", Moment.Part.REAL, 0, 6));
    moments.add(Moment.of("<z2_A>", Moment.Part.REAL, 0, 7));
    moments.add(Moment.of("<x1_B>", Moment.Part.REAL, 1, 0));
    moments.add(Moment.of("<y1_B>", Moment.Part.REAL, 1, 1));
    moments.add(Moment.of("<z1_B>", Moment.Part.REAL, 1, 2));
    moments.add(Moment.of("<x2_B>", Moment.Part.REAL, 1, 3));
    moments.add(Moment.of("<y2_B>", Moment.Part.REAL, 1, 4));
    moments.add(Moment.of("<x3_B>", Moment.Part.REAL, 1, 5));
    moments.add(Moment.of("<y3_B>", Moment.Part.REAL, 1, 6));
    moments.add(Moment.of("<z2_B>", Moment.Part.REAL, 1, 7));
  }
}
