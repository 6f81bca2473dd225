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
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;

// Emitted by the Ursell generator, version 1. Not for editing:
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
  public static final int ABI = 2;

  private static final int AUXILIARIES = 50;
  private static final ModelDescriptor DESCRIPTOR = describe();
  private static final List<Moment> MOMENTS = list();
  private static final CoefficientTable COEFFICIENTS = table();

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
    c[29] = y[1] * y[2];
    // <z1_A y1_B>
    c[30] = y[2] * y[9];
    // <x1_A z1_A>
    c[31] = y[0] * y[2];
    // <z1_A x1_B>
    c[32] = y[2] * y[8];
    // <x1_A y1_B>
    c[33] = y[0] * y[9];
    // <y1_A x1_B>
    c[34] = y[1] * y[8];
    // <x1_A y3_A>
    c[35] = y[0] * y[6];
    // <y1_A x3_A>
    c[36] = y[1] * y[5];
    // <y1_A z2_A>
    c[37] = y[1] * y[7];
    // <x3_A y1_B>
    c[38] = y[5] * y[9];
    // <y3_A x1_B>
    c[39] = y[6] * y[8];
    // <z2_A y1_B>
    c[40] = y[7] * y[9];
    // <x1_A x3_A>
    c[41] = y[0] * y[5];
    // <x1_A z2_A>
    c[42] = y[0] * y[7];
    // <y1_A y3_A>
    c[43] = y[1] * y[6];
    // <x3_A x1_B>
    c[44] = y[5] * y[8];
    // <y3_A y1_B>
    c[45] = y[6] * y[9];
    // <z2_A x1_B>
    c[46] = y[7] * y[8];
    // <x1_A y2_A>
    c[47] = y[0] * y[4];
    // <y1_A x2_A>
    c[48] = y[1] * y[3];
    // <x2_A y1_B>
    c[49] = y[3] * y[9];
    // <y2_A x1_B>
    c[50] = y[4] * y[8];
    // <x1_A x2_A>
    c[51] = y[0] * y[3];
    // <y1_A y2_A>
    c[52] = y[1] * y[4];
    // <x2_A x1_B>
    c[53] = y[3] * y[8];
    // <y2_A y1_B>
    c[54] = y[4] * y[9];
    // <y1_A z1_B>
    c[55] = y[1] * y[10];
    // <y1_B z1_B>
    c[56] = y[9] * y[10];
    // <x1_A z1_B>
    c[57] = y[0] * y[10];
    // <x1_B z1_B>
    c[58] = y[8] * y[10];
    // <x1_A y3_B>
    c[59] = y[0] * y[14];
    // <y1_A x3_B>
    c[60] = y[1] * y[13];
    // <y1_A z2_B>
    c[61] = y[1] * y[15];
    // <x1_B y3_B>
    c[62] = y[8] * y[14];
    // <y1_B x3_B>
    c[63] = y[9] * y[13];
    // <y1_B z2_B>
    c[64] = y[9] * y[15];
    // <x1_A x3_B>
    c[65] = y[0] * y[13];
    // <x1_A z2_B>
    c[66] = y[0] * y[15];
    // <y1_A y3_B>
    c[67] = y[1] * y[14];
    // <x1_B x3_B>
    c[68] = y[8] * y[13];
    // <x1_B z2_B>
    c[69] = y[8] * y[15];
    // <y1_B y3_B>
    c[70] = y[9] * y[14];
    // <x1_A y2_B>
    c[71] = y[0] * y[12];
    // <y1_A x2_B>
    c[72] = y[1] * y[11];
    // <x1_B y2_B>
    c[73] = y[8] * y[12];
    // <y1_B x2_B>
    c[74] = y[9] * y[11];
    // <x1_A x2_B>
    c[75] = y[0] * y[11];
    // <y1_A y2_B>
    c[76] = y[1] * y[12];
    // <x1_B x2_B>
    c[77] = y[8] * y[11];
    // <y1_B y2_B>
    c[78] = y[9] * y[12];
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
    d[0] = a + b;
    // d<y1_A>/dt = 1/2*(K + delta) <x1_A> - 1/4*(gamma_plus + gamma_minus) <y1_A> + 1/2*K <x2_A> +
    //   1/4*(gamma_plus - gamma_minus) <y2_A> - 2*V*(1 - 1/N) <x1_A z1_A> - 2*V_AB <z1_A x1_B>
    a = c[6] * y[0];
    b = c[0] * y[1];
    a = fma(c[7], y[3], a);
    b = fma(c[2], y[4], b);
    a = fma(c[8], c[31], a);
    b = fma(c[9], c[32], b);
    d[1] = a + b;
    // d<z1_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_A>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_A> - V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[2];
    a = fma(c[12], y[7], a);
    b = fma(c[13], c[33], b);
    a = fma(c[14], c[34], a);
    d[2] = a + b;
    // d<x2_A>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A> - 1/2*K <y1_A> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_A> - 1/2*(K + delta) <y2_A> + 2*V*(1 - 1/N) (<x1_A y3_A> - <y1_A x3_A> +
    //   <y1_A z2_A>) - 2*V_AB (<x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>)
    a = c[2] * y[0];
    b = c[3] * y[1];
    a = fma(c[0], y[3], a);
    b = fma(c[1], y[4], b);
    a = fma(c[4], c[35], a);
    b = fma(c[8], c[36], b);
    a = fma(c[4], c[37], a);
    b = fma(c[9], c[38], b);
    a = fma(c[5], c[39], a);
    b = fma(c[5], c[40], b);
    d[3] = a + b;
    // d<y2_A>/dt = 1/2*K <x1_A> + 1/4*(gamma_plus - gamma_minus) <y1_A> + 1/2*(K + delta) <x2_A> -
    //   1/4*(gamma_plus + gamma_minus) <y2_A> - 2*V*(1 - 1/N) (<x1_A x3_A> + <x1_A z2_A> +
    //   <y1_A y3_A>) - 2*V_AB (<x3_A x1_B> + <y3_A y1_B> + <z2_A x1_B>)
    a = c[7] * y[0];
    b = c[2] * y[1];
    a = fma(c[6], y[3], a);
    b = fma(c[0], y[4], b);
    a = fma(c[8], c[41], a);
    b = fma(c[8], c[42], b);
    a = fma(c[8], c[43], a);
    b = fma(c[9], c[44], b);
    a = fma(c[9], c[45], a);
    b = fma(c[9], c[46], b);
    d[4] = a + b;
    // d<x3_A>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_A> - (K + delta) <y3_A> + V*(1 - 1/N)
    //   (<x1_A y2_A> + <y1_A x2_A>) + V_AB (<x2_A y1_B> + <y2_A x1_B>)
    a = c[11] * y[5];
    b = c[15] * y[6];
    a = fma(c[16], c[47], a);
    b = fma(c[16], c[48], b);
    a = fma(c[14], c[49], a);
    b = fma(c[14], c[50], b);
    d[5] = a + b;
    // d<y3_A>/dt = (K + delta) <x3_A> - 1/2*(gamma_plus + gamma_minus) <y3_A> - V*(1 - 1/N)
    //   (<x1_A x2_A> - <y1_A y2_A>) - V_AB (<x2_A x1_B> - <y2_A y1_B>)
    a = c[17] * y[5];
    b = c[11] * y[6];
    a = fma(c[18], c[51], a);
    b = fma(c[16], c[52], b);
    a = fma(c[13], c[53], a);
    b = fma(c[14], c[54], b);
    d[6] = a + b;
    // d<z2_A>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_A>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_A> + 3*V*(1 - 1/N) (<x1_A y2_A> - <y1_A x2_A>) - 3*V_AB (<x2_A y1_B> - <y2_A x1_B>)
    a = c[19];
    b = c[20] * y[2];
    a = fma(c[11], y[7], a);
    b = fma(c[21], c[47], b);
    a = fma(c[22], c[48], a);
    b = fma(c[23], c[49], b);
    a = fma(c[24], c[50], a);
    d[7] = a + b;
    // d<x1_B>/dt = - 1/4*(gamma_plus + gamma_minus) <x1_B> - 1/2*(K - delta) <y1_B> +
    //   1/4*(gamma_plus - gamma_minus) <x2_B> - 1/2*K <y2_B> + 2*V_AB <y1_A z1_B> + 2*V*(1 - 1/N)
    //   <y1_B z1_B>
    a = c[0] * y[8];
    b = c[25] * y[9];
    a = fma(c[2], y[11], a);
    b = fma(c[3], y[12], b);
    a = fma(c[5], c[55], a);
    b = fma(c[4], c[56], b);
    d[8] = a + b;
    // d<y1_B>/dt = 1/2*(K - delta) <x1_B> - 1/4*(gamma_plus + gamma_minus) <y1_B> + 1/2*K <x2_B> +
    //   1/4*(gamma_plus - gamma_minus) <y2_B> - 2*V_AB <x1_A z1_B> - 2*V*(1 - 1/N) <x1_B z1_B>
    a = c[26] * y[8];
    b = c[0] * y[9];
    a = fma(c[7], y[11], a);
    b = fma(c[2], y[12], b);
    a = fma(c[9], c[57], a);
    b = fma(c[8], c[58], b);
    d[9] = a + b;
    // d<z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_B>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_B> + V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[10];
    a = fma(c[12], y[15], a);
    b = fma(c[14], c[33], b);
    a = fma(c[13], c[34], a);
    d[10] = a + b;
    // d<x2_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_B> - 1/2*K <y1_B> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_B> - 1/2*(K - delta) <y2_B> + 2*V_AB (<x1_A y3_B> - <y1_A x3_B> +
    //   <y1_A z2_B>) + 2*V*(1 - 1/N) (<x1_B y3_B> - <y1_B x3_B> + <y1_B z2_B>)
    a = c[2] * y[8];
    b = c[3] * y[9];
    a = fma(c[0], y[11], a);
    b = fma(c[25], y[12], b);
    a = fma(c[5], c[59], a);
    b = fma(c[9], c[60], b);
    a = fma(c[5], c[61], a);
    b = fma(c[4], c[62], b);
    a = fma(c[8], c[63], a);
    b = fma(c[4], c[64], b);
    d[11] = a + b;
    // d<y2_B>/dt = 1/2*K <x1_B> + 1/4*(gamma_plus - gamma_minus) <y1_B> + 1/2*(K - delta) <x2_B> -
    //   1/4*(gamma_plus + gamma_minus) <y2_B> - 2*V_AB (<x1_A x3_B> + <x1_A z2_B> + <y1_A y3_B>) -
    //   2*V*(1 - 1/N) (<x1_B x3_B> + <x1_B z2_B> + <y1_B y3_B>)
    a = c[7] * y[8];
    b = c[2] * y[9];
    a = fma(c[26], y[11], a);
    b = fma(c[0], y[12], b);
    a = fma(c[9], c[65], a);
    b = fma(c[9], c[66], b);
    a = fma(c[9], c[67], a);
    b = fma(c[8], c[68], b);
    a = fma(c[8], c[69], a);
    b = fma(c[8], c[70], b);
    d[12] = a + b;
    // d<x3_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_B> - (K - delta) <y3_B> + V_AB (<x1_A y2_B>
    //   + <y1_A x2_B>) + V*(1 - 1/N) (<x1_B y2_B> + <y1_B x2_B>)
    a = c[11] * y[13];
    b = c[27] * y[14];
    a = fma(c[14], c[71], a);
    b = fma(c[14], c[72], b);
    a = fma(c[16], c[73], a);
    b = fma(c[16], c[74], b);
    d[13] = a + b;
    // d<y3_B>/dt = (K - delta) <x3_B> - 1/2*(gamma_plus + gamma_minus) <y3_B> - V_AB (<x1_A x2_B> -
    //   <y1_A y2_B>) - V*(1 - 1/N) (<x1_B x2_B> - <y1_B y2_B>)
    a = c[28] * y[13];
    b = c[11] * y[14];
    a = fma(c[13], c[75], a);
    b = fma(c[14], c[76], b);
    a = fma(c[18], c[77], a);
    b = fma(c[16], c[78], b);
    d[14] = a + b;
    // d<z2_B>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_B>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_B> + 3*V_AB (<x1_A y2_B> - <y1_A x2_B>) + 3*V*(1 - 1/N) (<x1_B y2_B> - <y1_B x2_B>)
    a = c[19];
    b = c[20] * y[10];
    a = fma(c[11], y[15], a);
    b = fma(c[24], c[71], b);
    a = fma(c[23], c[72], a);
    b = fma(c[21], c[73], b);
    a = fma(c[22], c[74], a);
    d[15] = a + b;
  }

  @Override
  public void jacobian(double[] y, double[] c, double[][] jacobian) {
    // row 0: d<x1_A>/dt
    jacobian[0][0] = c[0];
    jacobian[0][1] = c[1] + y[2] * c[4];
    jacobian[0][2] = y[1] * c[4] + y[9] * c[5];
    jacobian[0][3] = c[2];
    jacobian[0][4] = c[3];
    jacobian[0][5] = 0.0;
    jacobian[0][6] = 0.0;
    jacobian[0][7] = 0.0;
    jacobian[0][8] = 0.0;
    jacobian[0][9] = y[2] * c[5];
    jacobian[0][10] = 0.0;
    jacobian[0][11] = 0.0;
    jacobian[0][12] = 0.0;
    jacobian[0][13] = 0.0;
    jacobian[0][14] = 0.0;
    jacobian[0][15] = 0.0;
    // row 1: d<y1_A>/dt
    jacobian[1][0] = c[6] + y[2] * c[8];
    jacobian[1][1] = c[0];
    jacobian[1][2] = y[0] * c[8] + y[8] * c[9];
    jacobian[1][3] = c[7];
    jacobian[1][4] = c[2];
    jacobian[1][5] = 0.0;
    jacobian[1][6] = 0.0;
    jacobian[1][7] = 0.0;
    jacobian[1][8] = y[2] * c[9];
    jacobian[1][9] = 0.0;
    jacobian[1][10] = 0.0;
    jacobian[1][11] = 0.0;
    jacobian[1][12] = 0.0;
    jacobian[1][13] = 0.0;
    jacobian[1][14] = 0.0;
    jacobian[1][15] = 0.0;
    // row 2: d<z1_A>/dt
    jacobian[2][0] = y[9] * c[13];
    jacobian[2][1] = y[8] * c[14];
    jacobian[2][2] = c[11];
    jacobian[2][3] = 0.0;
    jacobian[2][4] = 0.0;
    jacobian[2][5] = 0.0;
    jacobian[2][6] = 0.0;
    jacobian[2][7] = c[12];
    jacobian[2][8] = y[1] * c[14];
    jacobian[2][9] = y[0] * c[13];
    jacobian[2][10] = 0.0;
    jacobian[2][11] = 0.0;
    jacobian[2][12] = 0.0;
    jacobian[2][13] = 0.0;
    jacobian[2][14] = 0.0;
    jacobian[2][15] = 0.0;
    // row 3: d<x2_A>/dt
    jacobian[3][0] = c[2] + y[6] * c[4];
    jacobian[3][1] = c[3] + y[7] * c[4] + y[5] * c[8];
    jacobian[3][2] = 0.0;
    jacobian[3][3] = c[0];
    jacobian[3][4] = c[1];
    jacobian[3][5] = y[1] * c[8] + y[9] * c[9];
    jacobian[3][6] = y[0] * c[4] + y[8] * c[5];
    jacobian[3][7] = y[1] * c[4] + y[9] * c[5];
    jacobian[3][8] = y[6] * c[5];
    jacobian[3][9] = y[7] * c[5] + y[5] * c[9];
    jacobian[3][10] = 0.0;
    jacobian[3][11] = 0.0;
    jacobian[3][12] = 0.0;
    jacobian[3][13] = 0.0;
    jacobian[3][14] = 0.0;
    jacobian[3][15] = 0.0;
    // row 4: d<y2_A>/dt
    jacobian[4][0] = c[7] + y[5] * c[8] + y[7] * c[8];
    jacobian[4][1] = c[2] + y[6] * c[8];
    jacobian[4][2] = 0.0;
    jacobian[4][3] = c[6];
    jacobian[4][4] = c[0];
    jacobian[4][5] = y[0] * c[8] + y[8] * c[9];
    jacobian[4][6] = y[1] * c[8] + y[9] * c[9];
    jacobian[4][7] = y[0] * c[8] + y[8] * c[9];
    jacobian[4][8] = y[5] * c[9] + y[7] * c[9];
    jacobian[4][9] = y[6] * c[9];
    jacobian[4][10] = 0.0;
    jacobian[4][11] = 0.0;
    jacobian[4][12] = 0.0;
    jacobian[4][13] = 0.0;
    jacobian[4][14] = 0.0;
    jacobian[4][15] = 0.0;
    // row 5: d<x3_A>/dt
    jacobian[5][0] = y[4] * c[16];
    jacobian[5][1] = y[3] * c[16];
    jacobian[5][2] = 0.0;
    jacobian[5][3] = y[9] * c[14] + y[1] * c[16];
    jacobian[5][4] = y[8] * c[14] + y[0] * c[16];
    jacobian[5][5] = c[11];
    jacobian[5][6] = c[15];
    jacobian[5][7] = 0.0;
    jacobian[5][8] = y[4] * c[14];
    jacobian[5][9] = y[3] * c[14];
    jacobian[5][10] = 0.0;
    jacobian[5][11] = 0.0;
    jacobian[5][12] = 0.0;
    jacobian[5][13] = 0.0;
    jacobian[5][14] = 0.0;
    jacobian[5][15] = 0.0;
    // row 6: d<y3_A>/dt
    jacobian[6][0] = y[3] * c[18];
    jacobian[6][1] = y[4] * c[16];
    jacobian[6][2] = 0.0;
    jacobian[6][3] = y[8] * c[13] + y[0] * c[18];
    jacobian[6][4] = y[9] * c[14] + y[1] * c[16];
    jacobian[6][5] = c[17];
    jacobian[6][6] = c[11];
    jacobian[6][7] = 0.0;
    jacobian[6][8] = y[3] * c[13];
    jacobian[6][9] = y[4] * c[14];
    jacobian[6][10] = 0.0;
    jacobian[6][11] = 0.0;
    jacobian[6][12] = 0.0;
    jacobian[6][13] = 0.0;
    jacobian[6][14] = 0.0;
    jacobian[6][15] = 0.0;
    // row 7: d<z2_A>/dt
    jacobian[7][0] = y[4] * c[21];
    jacobian[7][1] = y[3] * c[22];
    jacobian[7][2] = c[20];
    jacobian[7][3] = y[1] * c[22] + y[9] * c[23];
    jacobian[7][4] = y[0] * c[21] + y[8] * c[24];
    jacobian[7][5] = 0.0;
    jacobian[7][6] = 0.0;
    jacobian[7][7] = c[11];
    jacobian[7][8] = y[4] * c[24];
    jacobian[7][9] = y[3] * c[23];
    jacobian[7][10] = 0.0;
    jacobian[7][11] = 0.0;
    jacobian[7][12] = 0.0;
    jacobian[7][13] = 0.0;
    jacobian[7][14] = 0.0;
    jacobian[7][15] = 0.0;
    // row 8: d<x1_B>/dt
    jacobian[8][0] = 0.0;
    jacobian[8][1] = y[10] * c[5];
    jacobian[8][2] = 0.0;
    jacobian[8][3] = 0.0;
    jacobian[8][4] = 0.0;
    jacobian[8][5] = 0.0;
    jacobian[8][6] = 0.0;
    jacobian[8][7] = 0.0;
    jacobian[8][8] = c[0];
    jacobian[8][9] = y[10] * c[4] + c[25];
    jacobian[8][10] = y[9] * c[4] + y[1] * c[5];
    jacobian[8][11] = c[2];
    jacobian[8][12] = c[3];
    jacobian[8][13] = 0.0;
    jacobian[8][14] = 0.0;
    jacobian[8][15] = 0.0;
    // row 9: d<y1_B>/dt
    jacobian[9][0] = y[10] * c[9];
    jacobian[9][1] = 0.0;
    jacobian[9][2] = 0.0;
    jacobian[9][3] = 0.0;
    jacobian[9][4] = 0.0;
    jacobian[9][5] = 0.0;
    jacobian[9][6] = 0.0;
    jacobian[9][7] = 0.0;
    jacobian[9][8] = y[10] * c[8] + c[26];
    jacobian[9][9] = c[0];
    jacobian[9][10] = y[8] * c[8] + y[0] * c[9];
    jacobian[9][11] = c[7];
    jacobian[9][12] = c[2];
    jacobian[9][13] = 0.0;
    jacobian[9][14] = 0.0;
    jacobian[9][15] = 0.0;
    // row 10: d<z1_B>/dt
    jacobian[10][0] = y[9] * c[14];
    jacobian[10][1] = y[8] * c[13];
    jacobian[10][2] = 0.0;
    jacobian[10][3] = 0.0;
    jacobian[10][4] = 0.0;
    jacobian[10][5] = 0.0;
    jacobian[10][6] = 0.0;
    jacobian[10][7] = 0.0;
    jacobian[10][8] = y[1] * c[13];
    jacobian[10][9] = y[0] * c[14];
    jacobian[10][10] = c[11];
    jacobian[10][11] = 0.0;
    jacobian[10][12] = 0.0;
    jacobian[10][13] = 0.0;
    jacobian[10][14] = 0.0;
    jacobian[10][15] = c[12];
    // row 11: d<x2_B>/dt
    jacobian[11][0] = y[14] * c[5];
    jacobian[11][1] = y[15] * c[5] + y[13] * c[9];
    jacobian[11][2] = 0.0;
    jacobian[11][3] = 0.0;
    jacobian[11][4] = 0.0;
    jacobian[11][5] = 0.0;
    jacobian[11][6] = 0.0;
    jacobian[11][7] = 0.0;
    jacobian[11][8] = c[2] + y[14] * c[4];
    jacobian[11][9] = c[3] + y[15] * c[4] + y[13] * c[8];
    jacobian[11][10] = 0.0;
    jacobian[11][11] = c[0];
    jacobian[11][12] = c[25];
    jacobian[11][13] = y[9] * c[8] + y[1] * c[9];
    jacobian[11][14] = y[8] * c[4] + y[0] * c[5];
    jacobian[11][15] = y[9] * c[4] + y[1] * c[5];
    // row 12: d<y2_B>/dt
    jacobian[12][0] = y[13] * c[9] + y[15] * c[9];
    jacobian[12][1] = y[14] * c[9];
    jacobian[12][2] = 0.0;
    jacobian[12][3] = 0.0;
    jacobian[12][4] = 0.0;
    jacobian[12][5] = 0.0;
    jacobian[12][6] = 0.0;
    jacobian[12][7] = 0.0;
    jacobian[12][8] = c[7] + y[13] * c[8] + y[15] * c[8];
    jacobian[12][9] = c[2] + y[14] * c[8];
    jacobian[12][10] = 0.0;
    jacobian[12][11] = c[26];
    jacobian[12][12] = c[0];
    jacobian[12][13] = y[8] * c[8] + y[0] * c[9];
    jacobian[12][14] = y[9] * c[8] + y[1] * c[9];
    jacobian[12][15] = y[8] * c[8] + y[0] * c[9];
    // row 13: d<x3_B>/dt
    jacobian[13][0] = y[12] * c[14];
    jacobian[13][1] = y[11] * c[14];
    jacobian[13][2] = 0.0;
    jacobian[13][3] = 0.0;
    jacobian[13][4] = 0.0;
    jacobian[13][5] = 0.0;
    jacobian[13][6] = 0.0;
    jacobian[13][7] = 0.0;
    jacobian[13][8] = y[12] * c[16];
    jacobian[13][9] = y[11] * c[16];
    jacobian[13][10] = 0.0;
    jacobian[13][11] = y[1] * c[14] + y[9] * c[16];
    jacobian[13][12] = y[0] * c[14] + y[8] * c[16];
    jacobian[13][13] = c[11];
    jacobian[13][14] = c[27];
    jacobian[13][15] = 0.0;
    // row 14: d<y3_B>/dt
    jacobian[14][0] = y[11] * c[13];
    jacobian[14][1] = y[12] * c[14];
    jacobian[14][2] = 0.0;
    jacobian[14][3] = 0.0;
    jacobian[14][4] = 0.0;
    jacobian[14][5] = 0.0;
    jacobian[14][6] = 0.0;
    jacobian[14][7] = 0.0;
    jacobian[14][8] = y[11] * c[18];
    jacobian[14][9] = y[12] * c[16];
    jacobian[14][10] = 0.0;
    jacobian[14][11] = y[0] * c[13] + y[8] * c[18];
    jacobian[14][12] = y[1] * c[14] + y[9] * c[16];
    jacobian[14][13] = c[28];
    jacobian[14][14] = c[11];
    jacobian[14][15] = 0.0;
    // row 15: d<z2_B>/dt
    jacobian[15][0] = y[12] * c[24];
    jacobian[15][1] = y[11] * c[23];
    jacobian[15][2] = 0.0;
    jacobian[15][3] = 0.0;
    jacobian[15][4] = 0.0;
    jacobian[15][5] = 0.0;
    jacobian[15][6] = 0.0;
    jacobian[15][7] = 0.0;
    jacobian[15][8] = y[12] * c[21];
    jacobian[15][9] = y[11] * c[22];
    jacobian[15][10] = c[20];
    jacobian[15][11] = y[9] * c[22] + y[1] * c[23];
    jacobian[15][12] = y[8] * c[21] + y[0] * c[24];
    jacobian[15][13] = 0.0;
    jacobian[15][14] = 0.0;
    jacobian[15][15] = c[11];
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
    t.add(0.3333333333333333, 4).add(-0.3333333333333333, 5).coefficient("1/3*(gamma_plus - gamma_minus)");
    t.add(-0.5, 4).add(-0.5, 5).coefficient("-1/2*(gamma_plus + gamma_minus)");
    t.add(0.16666666666666666, 4).add(-0.16666666666666666, 5).coefficient("1/6*(gamma_plus - gamma_minus)");
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
        "1",
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
