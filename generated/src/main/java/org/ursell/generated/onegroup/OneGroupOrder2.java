package org.ursell.generated.onegroup;

import static java.lang.Math.fma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
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
// Truncation order 2: joint cumulants of more than 2 sites are zero.
// 44 real unknowns, 75 auxiliaries, 628 terms, 56 coefficients.
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

/** Moment equations of one group of N three-level oscillators at order 2. */
public final class OneGroupOrder2 implements MomentEquations {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final int AUXILIARIES = 75;
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
    auxiliaries1(y, c);
    equations0(y, c, dydt);
    equations1(y, c, dydt);
  }

  private static void auxiliaries0(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 y1>>
    a = y[9];
    b = y[0] * y[1];
    double c56 = a - b;
    // <<x1 z1>>
    a = y[10];
    b = y[0] * y[2];
    double c57 = a - b;
    // <x1 y1 z1>
    a = y[0] * y[17];
    b = y[1] * c57;
    a = fma(y[2], c56, a);
    double c58 = a + b;
    // <<x1 x1>>
    a = y[8];
    b = y[0] * y[0];
    double c59 = a - b;
    // <x1 x1 z1>
    a = y[0] * y[10];
    b = y[0] * c57;
    a = fma(y[2], c59, a);
    double c60 = a + b;
    // <<y1 y1>>
    a = y[16];
    b = y[1] * y[1];
    double c61 = a - b;
    // <<y1 z1>>
    a = y[17];
    b = y[1] * y[2];
    double c62 = a - b;
    // <y1 y1 z1>
    a = y[1] * y[17];
    b = y[1] * c62;
    a = fma(y[2], c61, a);
    double c63 = a + b;
    // <y1 z1 z1>
    a = y[1] * y[23];
    b = 2.0 * y[2] * c62;
    double c64 = a + b;
    // <<x1 y3>>
    a = y[14];
    b = y[0] * y[6];
    double c65 = a - b;
    // <x1 x1 y3>
    a = y[0] * y[14];
    b = y[0] * c65;
    a = fma(y[6], c59, a);
    double c66 = a + b;
    // <<x1 x3>>
    a = y[13];
    b = y[0] * y[5];
    double c67 = a - b;
    // <x1 y1 x3>
    a = y[0] * y[20];
    b = y[1] * c67;
    a = fma(y[5], c56, a);
    double c68 = a + b;
    // <x1 x1 x3>
    a = y[0] * y[13];
    b = y[0] * c67;
    a = fma(y[5], c59, a);
    double c73 = a + b;
    // <x1 y1 y3>
    a = y[0] * y[21];
    b = y[1] * c65;
    a = fma(y[6], c56, a);
    double c75 = a + b;
    // <<y1 x3>>
    a = y[20];
    b = y[1] * y[5];
    double c82 = a - b;
    // <y1 z1 x3>
    a = y[1] * y[26];
    b = y[2] * c82;
    a = fma(y[5], c62, a);
    double c83 = a + b;
    // <<y1 y3>>
    a = y[21];
    b = y[1] * y[6];
    double c86 = a - b;
    // <y1 z1 y3>
    a = y[1] * y[27];
    b = y[2] * c86;
    a = fma(y[6], c62, a);
    double c87 = a + b;
    // <x1 z1 z1>
    a = y[0] * y[23];
    b = 2.0 * y[2] * c57;
    double c90 = a + b;
    // <y1 y1 x3>
    a = y[1] * y[20];
    b = y[1] * c82;
    a = fma(y[5], c61, a);
    double c92 = a + b;
    // <y1 y1 y3>
    a = y[1] * y[21];
    b = y[1] * c86;
    a = fma(y[6], c61, a);
    double c95 = a + b;
    // <x1 z1 x3>
    a = y[0] * y[26];
    b = y[2] * c67;
    a = fma(y[5], c57, a);
    double c96 = a + b;
    // <x1 z1 y3>
    a = y[0] * y[27];
    b = y[2] * c65;
    a = fma(y[6], c57, a);
    double c98 = a + b;
    // <x1 y3 y3>
    a = y[0] * y[41];
    b = 2.0 * y[6] * c65;
    double c116 = a + b;
    // <y1 y3 y3>
    a = y[1] * y[41];
    b = 2.0 * y[6] * c86;
    double c129 = a + b;
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
    c[73] = c73;
    c[75] = c75;
    c[82] = c82;
    c[83] = c83;
    c[86] = c86;
    c[87] = c87;
    c[90] = c90;
    c[92] = c92;
    c[95] = c95;
    c[96] = c96;
    c[98] = c98;
    c[116] = c116;
    c[129] = c129;
    // <<x1 z2>>
    a = y[15];
    b = y[0] * y[7];
    double c69 = a - b;
    // <x1 y1 z2>
    a = y[0] * y[22];
    b = y[1] * c69;
    a = fma(y[7], c[56], a);
    double c70 = a + b;
    // <<y1 x2>>
    a = y[18];
    b = y[1] * y[3];
    double c71 = a - b;
    // <y1 z1 x2>
    a = y[1] * y[24];
    b = y[2] * c71;
    a = fma(y[3], c[62], a);
    double c72 = a + b;
    // <x1 x1 z2>
    a = y[0] * y[15];
    b = y[0] * c69;
    a = fma(y[7], c[59], a);
    double c74 = a + b;
    // <<y1 y2>>
    a = y[19];
    b = y[1] * y[4];
    double c76 = a - b;
    // <y1 z1 y2>
    a = y[1] * y[25];
    b = y[2] * c76;
    a = fma(y[4], c[62], a);
    double c77 = a + b;
    // <<x1 x2>>
    a = y[11];
    b = y[0] * y[3];
    double c80 = a - b;
    // <x1 y1 x2>
    a = y[0] * y[18];
    b = y[1] * c80;
    a = fma(y[3], c[56], a);
    double c81 = a + b;
    // <x1 x1 x2>
    a = y[0] * y[11];
    b = y[0] * c80;
    a = fma(y[3], c[59], a);
    double c84 = a + b;
    // <<y1 z2>>
    a = y[22];
    b = y[1] * y[7];
    double c88 = a - b;
    // <y1 z1 z2>
    a = y[1] * y[28];
    b = y[2] * c88;
    a = fma(y[7], c[62], a);
    double c89 = a + b;
    // <x1 z1 x2>
    a = y[0] * y[24];
    b = y[2] * c80;
    a = fma(y[3], c[57], a);
    double c91 = a + b;
    // <y1 y1 z2>
    a = y[1] * y[22];
    b = y[1] * c88;
    a = fma(y[7], c[61], a);
    double c93 = a + b;
    // <y1 y1 x2>
    a = y[1] * y[18];
    b = y[1] * c71;
    a = fma(y[3], c[61], a);
    double c97 = a + b;
    // <y1 y1 y2>
    a = y[1] * y[19];
    b = y[1] * c76;
    a = fma(y[4], c[61], a);
    double c99 = a + b;
    // <x1 z1 z2>
    a = y[0] * y[28];
    b = y[2] * c69;
    a = fma(y[7], c[57], a);
    double c100 = a + b;
    // <y1 x2 z2>
    a = y[1] * y[33];
    b = y[3] * c88;
    a = fma(y[7], c71, a);
    double c103 = a + b;
    // <x1 x2 z2>
    a = y[0] * y[33];
    b = y[3] * c69;
    a = fma(y[7], c80, a);
    double c105 = a + b;
    // <y1 y2 z2>
    a = y[1] * y[37];
    b = y[4] * c88;
    a = fma(y[7], c76, a);
    double c109 = a + b;
    // <y1 x2 x2>
    a = y[1] * y[29];
    b = 2.0 * y[3] * c71;
    double c112 = a + b;
    // <x1 x2 x2>
    a = y[0] * y[29];
    b = 2.0 * y[3] * c80;
    double c115 = a + b;
    // <y1 x2 y2>
    a = y[1] * y[30];
    b = y[3] * c76;
    a = fma(y[4], c71, a);
    double c117 = a + b;
    // <y1 z2 z2>
    a = y[1] * y[43];
    b = 2.0 * y[7] * c88;
    double c121 = a + b;
    // <x1 z2 z2>
    a = y[0] * y[43];
    b = 2.0 * y[7] * c69;
    double c130 = a + b;
    c[69] = c69;
    c[70] = c70;
    c[71] = c71;
    c[72] = c72;
    c[74] = c74;
    c[76] = c76;
    c[77] = c77;
    c[80] = c80;
    c[81] = c81;
    c[84] = c84;
    c[88] = c88;
    c[89] = c89;
    c[91] = c91;
    c[93] = c93;
    c[97] = c97;
    c[99] = c99;
    c[100] = c100;
    c[103] = c103;
    c[105] = c105;
    c[109] = c109;
    c[112] = c112;
    c[115] = c115;
    c[117] = c117;
    c[121] = c121;
    c[130] = c130;
    // <<x1 y2>>
    a = y[12];
    b = y[0] * y[4];
    double c78 = a - b;
    // <x1 x1 y2>
    a = y[0] * y[12];
    b = y[0] * c78;
    a = fma(y[4], c[59], a);
    double c79 = a + b;
    // <x1 y1 y2>
    a = y[0] * y[19];
    b = y[1] * c78;
    a = fma(y[4], c[56], a);
    double c85 = a + b;
    // <x1 z1 y2>
    a = y[0] * y[25];
    b = y[2] * c78;
    a = fma(y[4], c[57], a);
    double c94 = a + b;
    // <x1 x2 y3>
    a = y[0] * y[32];
    b = y[3] * c[65];
    a = fma(y[6], c[80], a);
    double c101 = a + b;
    // <y1 x2 x3>
    a = y[1] * y[31];
    b = y[3] * c[82];
    a = fma(y[5], c[71], a);
    double c102 = a + b;
    // <x1 x2 x3>
    a = y[0] * y[31];
    b = y[3] * c[67];
    a = fma(y[5], c[80], a);
    double c104 = a + b;
    // <x1 y2 y3>
    a = y[0] * y[36];
    b = y[4] * c[65];
    a = fma(y[6], c78, a);
    double c106 = a + b;
    // <y1 x2 y3>
    a = y[1] * y[32];
    b = y[3] * c[86];
    a = fma(y[6], c[71], a);
    double c107 = a + b;
    // <y1 y2 x3>
    a = y[1] * y[35];
    b = y[4] * c[82];
    a = fma(y[5], c[76], a);
    double c108 = a + b;
    // <x1 x2 y2>
    a = y[0] * y[30];
    b = y[3] * c78;
    a = fma(y[4], c[80], a);
    double c110 = a + b;
    // <x1 x3 y3>
    a = y[0] * y[39];
    b = y[5] * c[65];
    a = fma(y[6], c[67], a);
    double c111 = a + b;
    // <y1 x3 x3>
    a = y[1] * y[38];
    b = 2.0 * y[5] * c[82];
    double c113 = a + b;
    // <y1 x3 z2>
    a = y[1] * y[40];
    b = y[5] * c[88];
    a = fma(y[7], c[82], a);
    double c114 = a + b;
    // <y1 x3 y3>
    a = y[1] * y[39];
    b = y[5] * c[86];
    a = fma(y[6], c[82], a);
    double c118 = a + b;
    // <y1 y3 z2>
    a = y[1] * y[42];
    b = y[6] * c[88];
    a = fma(y[7], c[86], a);
    double c119 = a + b;
    // <x1 y3 z2>
    a = y[0] * y[42];
    b = y[6] * c[69];
    a = fma(y[7], c[65], a);
    double c120 = a + b;
    // <x1 y2 x3>
    a = y[0] * y[35];
    b = y[4] * c[67];
    a = fma(y[5], c78, a);
    double c122 = a + b;
    // <y1 y2 y3>
    a = y[1] * y[36];
    b = y[4] * c[86];
    a = fma(y[6], c[76], a);
    double c124 = a + b;
    // <x1 y2 y2>
    a = y[0] * y[34];
    b = 2.0 * y[4] * c78;
    double c125 = a + b;
    // <x1 x3 x3>
    a = y[0] * y[38];
    b = 2.0 * y[5] * c[67];
    double c126 = a + b;
    // <x1 x3 z2>
    a = y[0] * y[40];
    b = y[5] * c[69];
    a = fma(y[7], c[67], a);
    double c127 = a + b;
    // <y1 y2 y2>
    a = y[1] * y[34];
    b = 2.0 * y[4] * c[76];
    double c128 = a + b;
    c[78] = c78;
    c[79] = c79;
    c[85] = c85;
    c[94] = c94;
    c[101] = c101;
    c[102] = c102;
    c[104] = c104;
    c[106] = c106;
    c[107] = c107;
    c[108] = c108;
    c[110] = c110;
    c[111] = c111;
    c[113] = c113;
    c[114] = c114;
    c[118] = c118;
    c[119] = c119;
    c[120] = c120;
    c[122] = c122;
    c[124] = c124;
    c[125] = c125;
    c[126] = c126;
    c[127] = c127;
    c[128] = c128;
  }

  private static void auxiliaries1(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y2 z2>
    a = y[0] * y[37];
    b = y[4] * c[69];
    a = fma(y[7], c[78], a);
    c[123] = a + b;
  }

  private static void equations0(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1>/dt = - 1/4*(gamma_plus + gamma_minus) <x1> - 1/2*K (<y1> + <y2>) + 1/4*(gamma_plus -
    //   gamma_minus) <x2> + 2*V*(1 - 1/N) <y1 z1>
    a = c[0] * y[0];
    b = c[1] * (y[1] + y[4]);
    a = fma(c[2], y[3], a);
    b = fma(c[3], y[17], b);
    double d0 = a + b;
    // d<y1>/dt = 1/2*K (<x1> + <x2>) - 1/4*(gamma_plus + gamma_minus) <y1> + 1/4*(gamma_plus -
    //   gamma_minus) <y2> - 2*V*(1 - 1/N) <x1 z1>
    a = c[4] * (y[0] + y[3]);
    b = c[0] * y[1];
    a = fma(c[2], y[4], a);
    b = fma(c[5], y[10], b);
    double d1 = a + b;
    // d<x2>/dt = 1/4*(gamma_plus - gamma_minus) <x1> - 1/2*K (<y1> + <y2>) - 1/4*(gamma_plus +
    //   gamma_minus) <x2> + 2*V*(1 - 1/N) (<x1 y3> - <y1 x3> + <y1 z2>)
    a = c[2] * y[0];
    b = c[1] * (y[1] + y[4]);
    a = fma(c[0], y[3], a);
    b = fma(c[3], y[14] + y[22] - y[20], b);
    double d3 = a + b;
    // d<y2>/dt = 1/2*K (<x1> + <x2>) + 1/4*(gamma_plus - gamma_minus) <y1> - 1/4*(gamma_plus +
    //   gamma_minus) <y2> - 2*V*(1 - 1/N) (<x1 x3> + <x1 z2> + <y1 y3>)
    a = c[4] * (y[0] + y[3]);
    b = c[2] * y[1];
    a = fma(c[0], y[4], a);
    b = fma(c[5], y[13] + y[15] + y[21], b);
    double d4 = a + b;
    // d<x1 z1>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1> + 2 <x1 z2> + 3 <z1 x2>) + 1/3*V/N (4
    //   <y1> - 3 <x1 y3> + 3 <y1 x3> - <y1 z2>) - 3/4*(gamma_plus + gamma_minus) <x1 z1> - 1/2*K
    //   <y1 z1> - 1/2*(K - 2*V/N) <z1 y2> + 2*V*(1 - 2/N) <y1 z1 z1>
    a = c[6] * y[0];
    b = c[23] * y[1];
    a = fma(c[24], y[10], a);
    b = fma(c[25], y[14] - y[20], b);
    a = fma(c[8], y[15], a);
    b = fma(c[1], y[17], b);
    a = fma(c[27], y[22], a);
    b = fma(c[2], y[24], b);
    a = fma(c[28], y[25], a);
    b = fma(c[22], c[64], b);
    double d10 = a + b;
    // d<x1 x3>/dt = 1/3*V/N (4 <y2> - 3 <y1 z1> + 3 <x2 y3> - <y2 z2>) - 3/4*(gamma_plus +
    //   gamma_minus) <x1 x3> - 1/2*K (2 <x1 y3> + <y1 x3>) + 1/4*(gamma_plus - gamma_minus) <x2 x3>
    //   - 1/2*(K - 2*V/N) <y2 x3> + V*(1 - 2/N) (<x1 x1 y2> + <x1 y1 x2> + 2 <y1 z1 x3>)
    a = c[23] * y[4];
    b = c[24] * y[13];
    a = fma(c[9], y[14], a);
    b = fma(c[25], y[17] - y[32], b);
    a = fma(c[1], y[20], a);
    b = fma(c[2], y[31], b);
    a = fma(c[28], y[35], a);
    b = fma(c[27], y[37], b);
    a = fma(c[35], c[79] + c[81], a);
    b = fma(c[22], c[83], b);
    double d13 = a + b;
    // d<y1 z1>/dt = - 1/3*V/N (4 <x1> - 3 <x1 x3> - <x1 z2> - 3 <y1 y3>) + 1/12*(gamma_plus -
    //   gamma_minus) (4 <y1> + 2 <y1 z2> + 3 <z1 y2>) + 1/2*K <x1 z1> - 3/4*(gamma_plus +
    //   gamma_minus) <y1 z1> + 1/2*(K - 2*V/N) <z1 x2> - 2*V*(1 - 2/N) <x1 z1 z1>
    a = c[33] * y[0];
    b = c[6] * y[1];
    a = fma(c[4], y[10], a);
    b = fma(c[26], y[13] + y[21], b);
    a = fma(c[36], y[15], a);
    b = fma(c[24], y[17], b);
    a = fma(c[8], y[22], a);
    b = fma(c[44], y[24], b);
    a = fma(c[2], y[25], a);
    b = fma(c[21], c[90], b);
    double d17 = a + b;
    // d<z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2> + 3 <x1 z1> + 2 <x2 z2>) - 1/2*(K -
    //   2*V/N) <y1 z1> - 3/4*(gamma_plus + gamma_minus) <z1 x2> - 1/2*K <z1 y2> + V/N (<x2 y3> -
    //   <y2 x3> + <y2 z2>) - 2*V*(1 - 2/N) (<y1 z1 x3> - <y1 z1 z2> - <x1 z1 y3>)
    a = c[6] * y[3];
    b = c[2] * y[10];
    a = fma(c[28], y[17], a);
    b = fma(c[24], y[24], b);
    a = fma(c[1], y[25], a);
    b = fma(c[25], y[35] - y[32] - y[37], b);
    a = fma(c[8], y[33], a);
    b = fma(c[21], c[83] - c[89] - c[98], b);
    double d24 = a + b;
    d[0] = d0;
    d[1] = d1;
    d[3] = d3;
    d[4] = d4;
    d[10] = d10;
    d[13] = d13;
    d[17] = d17;
    d[24] = d24;
    // d<z1>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2>) - 1/2*(gamma_plus + gamma_minus) <z1>
    a = c[6];
    b = c[7] * y[2];
    a = fma(c[8], y[7], a);
    double d2 = a + b;
    // d<x3>/dt = - 1/2*(gamma_plus + gamma_minus) <x3> - K <y3> + V*(1 - 1/N) (<x1 y2> + <y1 x2>)
    a = c[7] * y[5];
    b = c[9] * y[6];
    a = fma(c[10], y[12] + y[18], a);
    double d5 = a + b;
    // d<z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2>) + 3/2*(gamma_plus - gamma_minus) <z1>
    //   + 3*V*(1 - 1/N) (<x1 y2> - <y1 x2>)
    a = c[13];
    b = c[14] * y[2];
    a = fma(c[7], y[7], a);
    b = fma(c[15], y[12] - y[18], b);
    double d7 = a + b;
    // d<z1 z1>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1> + <z1 z2>) - V/N (<x1 y2> - <y1 x2>) -
    //   (gamma_plus + gamma_minus) <z1 z1>
    a = c[47] * y[2];
    b = c[25] * (y[12] - y[18]);
    a = fma(c[13], y[23], a);
    b = fma(c[6], y[28], b);
    double d23 = a + b;
    // d<z1 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3> + <x3 z2>) + V/N (<x1 y1> + <x2 y2>) -
    //   (gamma_plus + gamma_minus) <z1 x3> - K <z1 y3> + V*(1 - 2/N) (<y1 z1 x2> + <x1 z1 y2>)
    a = c[6] * y[5];
    b = c[26] * (y[9] + y[30]);
    a = fma(c[13], y[26], a);
    b = fma(c[9], y[27], b);
    a = fma(c[8], y[40], a);
    b = fma(c[35], c[72] + c[94], b);
    double d26 = a + b;
    // d<z1 z2>/dt = - (gamma_plus + gamma_minus) (<z1> + <z1 z2>) + 1/6*(gamma_plus - gamma_minus)
    //   (2 <z2> + 9 <z1 z1> + <z2 z2>) - 3*V*(1 - 2/N) (<y1 z1 x2> - <x1 z1 y2>)
    a = c[13] * (y[2] + y[28]);
    b = c[6] * y[7];
    a = fma(c[14], y[23], a);
    b = fma(c[8], y[43], b);
    a = fma(c[41], c[94] - c[72], a);
    double d28 = a + b;
    // d<x3 x3>/dt = V/N (<x1 y2> - <y1 x2>) - (gamma_plus + gamma_minus) <x3 x3> - 2*K <x3 y3> +
    //   2*V*(1 - 2/N) (<y1 x2 x3> + <x1 y2 x3>)
    a = c[25] * (y[18] - y[12]);
    b = c[13] * y[38];
    a = fma(c[50], y[39], a);
    b = fma(c[22], c[102] + c[122], b);
    double d38 = a + b;
    // d<x3 z2>/dt = - (gamma_plus + gamma_minus) (<x3> + <x3 z2>) + V/N (<x1 y2> + <y1 x2>) +
    //   3/2*(gamma_plus - gamma_minus) <z1 x3> - K <y3 z2> - V*(1 - 2/N) (3 <y1 x2 x3> - <y1 x2 z2>
    //   - 3 <x1 y2 x3> - <x1 y2 z2>)
    a = c[13] * (y[5] + y[40]);
    b = c[26] * (y[12] + y[18]);
    a = fma(c[14], y[26], a);
    b = fma(c[9], y[42], b);
    a = fma(c[41], c[122] - c[102], a);
    b = fma(c[35], c[103] + c[123], b);
    double d40 = a + b;
    // d<y3 y3>/dt = V/N (<x1 y2> - <y1 x2>) + 2*K <x3 y3> - (gamma_plus + gamma_minus) <y3 y3> -
    //   2*V*(1 - 2/N) (<x1 x2 y3> - <y1 y2 y3>)
    a = c[25] * (y[18] - y[12]);
    b = c[51] * y[39];
    a = fma(c[13], y[41], a);
    b = fma(c[21], c[101] - c[124], b);
    double d41 = a + b;
    // d<y3 z2>/dt = - (gamma_plus + gamma_minus) (<y3> + <y3 z2>) - V/N (<x1 x2> - <y1 y2>) +
    //   3/2*(gamma_plus - gamma_minus) <z1 y3> + K <x3 z2> - V*(1 - 2/N) (<x1 x2 z2> - 3 <x1 y2 y3>
    //   + 3 <y1 x2 y3> - <y1 y2 z2>)
    a = c[13] * (y[6] + y[42]);
    b = c[25] * (y[11] - y[19]);
    a = fma(c[14], y[27], a);
    b = fma(c[11], y[40], b);
    a = fma(c[35], c[109] - c[105], a);
    b = fma(c[41], c[106] - c[107], b);
    double d42 = a + b;
    d[2] = d2;
    d[5] = d5;
    d[7] = d7;
    d[23] = d23;
    d[26] = d26;
    d[28] = d28;
    d[38] = d38;
    d[40] = d40;
    d[41] = d41;
    d[42] = d42;
    // d<y3>/dt = K <x3> - 1/2*(gamma_plus + gamma_minus) <y3> - V*(1 - 1/N) (<x1 x2> - <y1 y2>)
    a = c[11] * y[5];
    b = c[7] * y[6];
    a = fma(c[10], y[19] - y[11], a);
    double d6 = a + b;
    // d<x1 x1>/dt = - 1/2*(gamma_plus + gamma_minus) <x1 x1> - K (<x1 y1> + <x1 y2>) +
    //   1/2*(gamma_plus - gamma_minus) <x1 x2> + 4*V/N <z1 y3> + 4*V*(1 - 2/N) <x1 y1 z1>
    a = c[7] * y[8];
    b = c[9] * (y[9] + y[12]);
    a = fma(c[17], y[11], a);
    b = fma(c[18], y[27], b);
    a = fma(c[19], c[58], a);
    double d8 = a + b;
    // d<x1 y1>/dt = 1/2*K (<x1 x1> + <x1 x2> - <y1 y1> - <y1 y2>) - 1/2*(gamma_plus + gamma_minus)
    //   <x1 y1> + 1/4*(gamma_plus - gamma_minus) (<x1 y2> + <y1 x2>) - 4*V/N <z1 x3> - 2*V*(1 -
    //   2/N) (<x1 x1 z1> - <y1 y1 z1>)
    a = c[1] * (y[16] + y[19] - y[8] - y[11]);
    b = c[7] * y[9];
    a = fma(c[2], y[12] + y[18], a);
    b = fma(c[20], y[26], b);
    a = fma(c[21], c[60] - c[63], a);
    double d9 = a + b;
    // d<x1 x2>/dt = 4/3*V/N (2 <y3> + <y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1> + <x2 x2>)
    //   - 1/2*K (<x1 y1> + <x1 y2> + <y1 x2> + <x2 y2>) - 1/2*(gamma_plus + gamma_minus) <x1 x2> +
    //   2*V*(1 - 2/N) (<x1 x1 y3> - <x1 y1 x3> + <x1 y1 z2> + <y1 z1 x2>)
    a = c[29] * y[6];
    b = c[2] * (y[8] + y[29]);
    a = fma(c[1], y[9] + y[12] + y[18] + y[30], a);
    b = fma(c[7], y[11], b);
    a = fma(c[23], y[42], a);
    b = fma(c[21], c[68] - c[66] - c[70] - c[72], b);
    double d11 = a + b;
    // d<y1 y1>/dt = K (<x1 y1> + <y1 x2>) - 1/2*(gamma_plus + gamma_minus) <y1 y1> +
    //   1/2*(gamma_plus - gamma_minus) <y1 y2> - 4*V/N <z1 y3> - 4*V*(1 - 2/N) <x1 y1 z1>
    a = c[11] * (y[9] + y[18]);
    b = c[7] * y[16];
    a = fma(c[17], y[19], a);
    b = fma(c[20], y[27], b);
    a = fma(c[43], c[58], a);
    double d16 = a + b;
    // d<x2 x2>/dt = 1/2*(gamma_plus - gamma_minus) <x1 x2> - K (<y1 x2> + <x2 y2>) + 4*V/N <z1 y3>
    //   - 1/2*(gamma_plus + gamma_minus) <x2 x2> + 4*V*(1 - 2/N) (<x1 x2 y3> - <y1 x2 x3> +
    //   <y1 x2 z2>)
    a = c[17] * y[11];
    b = c[9] * (y[18] + y[30]);
    a = fma(c[18], y[27], a);
    b = fma(c[7], y[29], b);
    a = fma(c[19], c[101] + c[103] - c[102], a);
    double d29 = a + b;
    // d<x2 y2>/dt = 1/2*K (<x1 x2> - <y1 y2> + <x2 x2> - <y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y2> + <y1 x2>) - 4*V/N <z1 x3> - 1/2*(gamma_plus + gamma_minus) <x2 y2> - 2*V*(1 -
    //   2/N) (<x1 x2 x3> + <x1 x2 z2> - <x1 y2 y3> + <y1 x2 y3> + <y1 y2 x3> - <y1 y2 z2>)
    a = c[1] * (y[19] + y[34] - y[11] - y[29]);
    b = c[2] * (y[12] + y[18]);
    a = fma(c[20], y[26], a);
    b = fma(c[7], y[30], b);
    a = fma(c[21], c[104] + c[105] + c[107] + c[108] - c[106] - c[109], a);
    double d30 = a + b;
    // d<y2 y2>/dt = K (<x1 y2> + <x2 y2>) + 1/2*(gamma_plus - gamma_minus) <y1 y2> - 4*V/N <z1 y3>
    //   - 1/2*(gamma_plus + gamma_minus) <y2 y2> - 4*V*(1 - 2/N) (<x1 y2 x3> + <x1 y2 z2> +
    //   <y1 y2 y3>)
    a = c[11] * (y[12] + y[30]);
    b = c[17] * y[19];
    a = fma(c[20], y[27], a);
    b = fma(c[7], y[34], b);
    a = fma(c[43], c[122] + c[123] + c[124], a);
    double d34 = a + b;
    d[6] = d6;
    d[8] = d8;
    d[9] = d9;
    d[11] = d11;
    d[16] = d16;
    d[29] = d29;
    d[30] = d30;
    d[34] = d34;
    // d<x1 y2>/dt = - 2/3*V/N (4 <x3> + 4 <z2> - 3 <z1 z1> + 3 <x3 x3> + 2 <x3 z2> + 3 <y3 y3> -
    //   <z2 z2>) + 1/2*K (<x1 x1> + <x1 x2> - <y1 y2> - <y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1> + <x2 y2>) - 1/2*(gamma_plus + gamma_minus) <x1 y2> - 2*V*(1 - 2/N) (<x1 x1 x3> +
    //   <x1 x1 z2> + <x1 y1 y3> - <y1 z1 y2>)
    a = c[30] * (y[5] + y[7]);
    b = c[1] * (y[19] + y[34] - y[8] - y[11]);
    a = fma(c[2], y[9] + y[30], a);
    b = fma(c[7], y[12], b);
    a = fma(c[31], y[23] - y[38] - y[41], a);
    b = fma(c[33], y[40], b);
    a = fma(c[34], y[43], a);
    b = fma(c[21], c[73] + c[74] + c[75] - c[77], b);
    double d12 = a + b;
    // d<y1 x2>/dt = - 2/3*V/N (4 <x3> - 4 <z2> + 3 <z1 z1> - 3 <x3 x3> + 2 <x3 z2> - 3 <y3 y3> +
    //   <z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1> + <x2 y2>) + 1/2*K (<x1 x2> - <y1 y1> -
    //   <y1 y2> + <x2 x2>) - 1/2*(gamma_plus + gamma_minus) <y1 x2> + 2*V*(1 - 2/N) (<x1 y1 y3> -
    //   <x1 z1 x2> - <y1 y1 x3> + <y1 y1 z2>)
    a = c[29] * (y[7] - y[5]);
    b = c[2] * (y[9] + y[30]);
    a = fma(c[1], y[16] + y[19] - y[11] - y[29], a);
    b = fma(c[7], y[18], b);
    a = fma(c[31], y[38] + y[41] - y[23], a);
    b = fma(c[33], y[40], b);
    a = fma(c[45], y[43], a);
    b = fma(c[21], c[91] + c[92] - c[75] - c[93], b);
    double d18 = a + b;
    // d<y1 y2>/dt = - 4/3*V/N (2 <y3> + <y3 z2>) + 1/2*K (<x1 y1> + <x1 y2> + <y1 x2> + <x2 y2>) +
    //   1/4*(gamma_plus - gamma_minus) (<y1 y1> + <y2 y2>) - 1/2*(gamma_plus + gamma_minus) <y1 y2>
    //   - 2*V*(1 - 2/N) (<x1 y1 x3> + <x1 y1 z2> + <x1 z1 y2> + <y1 y1 y3>)
    a = c[30] * y[6];
    b = c[4] * (y[9] + y[12] + y[18] + y[30]);
    a = fma(c[2], y[16] + y[34], a);
    b = fma(c[7], y[19], b);
    a = fma(c[33], y[42], a);
    b = fma(c[21], c[68] + c[70] + c[94] + c[95], b);
    double d19 = a + b;
    // d<z1 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3> + <y3 z2>) - 1/2*V/N (<x1 x1> - <y1 y1>
    //   + <x2 x2> - <y2 y2>) + K <z1 x3> - (gamma_plus + gamma_minus) <z1 y3> + V*(1 - 2/N)
    //   (<y1 z1 y2> - <x1 z1 x2>)
    a = c[6] * y[6];
    b = c[48] * (y[8] + y[29] - y[16] - y[34]);
    a = fma(c[11], y[26], a);
    b = fma(c[13], y[27], b);
    a = fma(c[8], y[42], a);
    b = fma(c[35], c[77] - c[91], b);
    double d27 = a + b;
    // d<x3 y3>/dt = K (<x3 x3> - <y3 y3>) - (gamma_plus + gamma_minus) <x3 y3> - V*(1 - 2/N)
    //   (<x1 x2 x3> - <x1 y2 y3> - <y1 x2 y3> - <y1 y2 x3>)
    a = c[9] * (y[41] - y[38]);
    b = c[13] * y[39];
    a = fma(c[35], c[106] + c[107] + c[108] - c[104], a);
    double d39 = a + b;
    d[12] = d12;
    d[18] = d18;
    d[19] = d19;
    d[27] = d27;
    d[39] = d39;
  }

  private static void equations1(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y3>/dt = - 1/3*V/N (4 <x2> - 3 <x1 z1> + 3 <x2 x3> - <x2 z2>) + 1/2*K (2 <x1 x3> -
    //   <y1 y3>) - 3/4*(gamma_plus + gamma_minus) <x1 y3> + 1/4*(gamma_plus - gamma_minus) <x2 y3>
    //   - 1/2*(K - 2*V/N) <y2 y3> - V*(1 - 2/N) (<x1 x1 x2> - <x1 y1 y2> - 2 <y1 z1 y3>)
    a = c[33] * y[3];
    b = c[25] * (y[31] - y[10]);
    a = fma(c[11], y[13], a);
    b = fma(c[24], y[14], b);
    a = fma(c[1], y[21], a);
    b = fma(c[2], y[32], b);
    a = fma(c[36], y[33], a);
    b = fma(c[28], y[36], b);
    a = fma(c[35], c[85] - c[84], a);
    b = fma(c[22], c[87], b);
    double d14 = a + b;
    // d<y1 x3>/dt = 1/3*V/N (4 <x2> - 3 <x1 z1> - <x2 z2> + 3 <y2 y3>) + 1/2*K (<x1 x3> - 2
    //   <y1 y3>) - 3/4*(gamma_plus + gamma_minus) <y1 x3> + 1/2*(K - 2*V/N) <x2 x3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 x3> + V*(1 - 2/N) (<x1 y1 y2> - 2 <x1 z1 x3> +
    //   <y1 y1 x2>)
    a = c[23] * y[3];
    b = c[25] * (y[10] - y[36]);
    a = fma(c[4], y[13], a);
    b = fma(c[24], y[20], b);
    a = fma(c[9], y[21], a);
    b = fma(c[44], y[31], b);
    a = fma(c[27], y[33], a);
    b = fma(c[2], y[35], b);
    a = fma(c[35], c[85] + c[97], a);
    b = fma(c[21], c[96], b);
    double d20 = a + b;
    // d<y1 y3>/dt = 1/3*V/N (4 <y2> - 3 <y1 z1> - 3 <y2 x3> - <y2 z2>) + 1/2*K (<x1 y3> + 2
    //   <y1 x3>) - 3/4*(gamma_plus + gamma_minus) <y1 y3> + 1/2*(K - 2*V/N) <x2 y3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 y3> - V*(1 - 2/N) (<x1 y1 x2> + 2 <x1 z1 y3> -
    //   <y1 y1 y2>)
    a = c[23] * y[4];
    b = c[4] * y[14];
    a = fma(c[25], y[17] + y[35], a);
    b = fma(c[11], y[20], b);
    a = fma(c[24], y[21], a);
    b = fma(c[44], y[32], b);
    a = fma(c[2], y[36], a);
    b = fma(c[27], y[37], b);
    a = fma(c[35], c[99] - c[81], a);
    b = fma(c[21], c[98], b);
    double d21 = a + b;
    // d<z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2> + 3 <y1 z1> + 2 <y2 z2>) + 1/2*(K -
    //   2*V/N) <x1 z1> + 1/2*K <z1 x2> - 3/4*(gamma_plus + gamma_minus) <z1 y2> - V/N (<x2 x3> +
    //   <x2 z2> + <y2 y3>) - 2*V*(1 - 2/N) (<y1 z1 y3> + <x1 z1 x3> + <x1 z1 z2>)
    a = c[6] * y[4];
    b = c[44] * y[10];
    a = fma(c[2], y[17], a);
    b = fma(c[4], y[24], b);
    a = fma(c[24], y[25], a);
    b = fma(c[25], y[31] + y[33] + y[36], b);
    a = fma(c[8], y[37], a);
    b = fma(c[21], c[87] + c[96] + c[100], b);
    double d25 = a + b;
    // d<x2 y3>/dt = - V/N (<x1 x3> - <x1 z2> + <z1 x2>) + 1/4*(gamma_plus - gamma_minus) <x1 y3> -
    //   1/2*(K - 2*V/N) <y1 y3> + 1/2*K (2 <x2 x3> - <y2 y3>) - 3/4*(gamma_plus + gamma_minus)
    //   <x2 y3> - V*(1 - 2/N) (<x1 x2 x2> - 2 <x1 y3 y3> - <y1 x2 y2> + 2 <y1 x3 y3> - 2
    //   <y1 y3 z2>)
    a = c[25] * (y[13] + y[24] - y[15]);
    b = c[2] * y[14];
    a = fma(c[28], y[21], a);
    b = fma(c[11], y[31], b);
    a = fma(c[24], y[32], a);
    b = fma(c[1], y[36], b);
    a = fma(c[35], c[117] - c[115], a);
    b = fma(c[21], c[118] - c[116] - c[119], b);
    double d32 = a + b;
    // d<y2 x3>/dt = 1/2*(K - 2*V/N) <x1 x3> - V/N (<x1 z2> - <y1 y3> - <z1 x2>) + 1/4*(gamma_plus -
    //   gamma_minus) <y1 x3> + 1/2*K (<x2 x3> - 2 <y2 y3>) - 3/4*(gamma_plus + gamma_minus) <y2 x3>
    //   + V*(1 - 2/N) (<y1 x2 y2> - 2 <y1 x3 y3> + <x1 y2 y2> - 2 <x1 x3 x3> - 2 <x1 x3 z2>)
    a = c[44] * y[13];
    b = c[25] * (y[15] - y[21] - y[24]);
    a = fma(c[2], y[20], a);
    b = fma(c[4], y[31], b);
    a = fma(c[24], y[35], a);
    b = fma(c[9], y[36], b);
    a = fma(c[35], c[117] + c[125], a);
    b = fma(c[21], c[118] + c[126] + c[127], b);
    double d35 = a + b;
    d[14] = d14;
    d[20] = d20;
    d[21] = d21;
    d[25] = d25;
    d[32] = d32;
    d[35] = d35;
    // d<x1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1> + 3 <x1 z2>) + V/N (4 <y2> - <y1 z1> -
    //   3 <x2 y3> + 3 <y2 x3>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 z1> + <x2 z2>) - 1/2*K
    //   <y1 z2> - 1/2*(K + 2*V/N) <y2 z2> + V*(1 - 2/N) (3 <x1 x1 y2> - 3 <x1 y1 x2> + 2
    //   <y1 z1 z2>)
    a = c[13] * y[0];
    b = c[18] * y[4];
    a = fma(c[14], y[10], a);
    b = fma(c[24], y[15], b);
    a = fma(c[25], y[17], a);
    b = fma(c[1], y[22], b);
    a = fma(c[38], y[32] - y[35], a);
    b = fma(c[2], y[33], b);
    a = fma(c[40], y[37], a);
    b = fma(c[41], c[79] - c[81], b);
    a = fma(c[22], c[89], a);
    double d15 = a + b;
    // d<y1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1> + 3 <y1 z2>) - V/N (4 <x2> - <x1 z1> -
    //   3 <x2 x3> - 3 <y2 y3>) + 1/2*K <x1 z2> + 1/4*(gamma_plus - gamma_minus) (6 <y1 z1> +
    //   <y2 z2>) + 1/2*(K + 2*V/N) <x2 z2> + V*(1 - 2/N) (3 <x1 y1 y2> - 3 <y1 y1 x2> - 2
    //   <x1 z1 z2>)
    a = c[13] * y[1];
    b = c[20] * y[3];
    a = fma(c[26], y[10], a);
    b = fma(c[4], y[15], b);
    a = fma(c[14], y[17], a);
    b = fma(c[24], y[22], b);
    a = fma(c[39], y[31] + y[36], a);
    b = fma(c[46], y[33], b);
    a = fma(c[2], y[37], a);
    b = fma(c[41], c[85] - c[97], b);
    a = fma(c[21], c[100], a);
    double d22 = a + b;
    // d<x2 x3>/dt = 1/4*(gamma_plus - gamma_minus) <x1 x3> + V/N (<x1 y3> - <y1 z2> + <z1 y2>) -
    //   1/2*(K - 2*V/N) <y1 x3> - 3/4*(gamma_plus + gamma_minus) <x2 x3> - 1/2*K (2 <x2 y3> +
    //   <y2 x3>) + V*(1 - 2/N) (<x1 x2 y2> + 2 <x1 x3 y3> + <y1 x2 x2> - 2 <y1 x3 x3> + 2
    //   <y1 x3 z2>)
    a = c[2] * y[13];
    b = c[25] * (y[22] - y[14] - y[25]);
    a = fma(c[28], y[20], a);
    b = fma(c[24], y[31], b);
    a = fma(c[9], y[32], a);
    b = fma(c[1], y[35], b);
    a = fma(c[35], c[110] + c[112], a);
    b = fma(c[21], c[113] - c[111] - c[114], b);
    double d31 = a + b;
    // d<x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2> + 3 <x2 z2>) - V/N (<x1 y3> - <y1 x3>
    //   - 3 <z1 y2>) + 1/4*(gamma_plus - gamma_minus) (<x1 z2> + 6 <z1 x2>) - 1/2*(K + 2*V/N)
    //   <y1 z2> - 1/2*K <y2 z2> + V*(1 - 2/N) (3 <x1 x2 y2> - 3 <y1 x2 x2> - 2 <y1 x3 z2> + 2
    //   <x1 y3 z2> + 2 <y1 z2 z2>)
    a = c[13] * y[3];
    b = c[25] * (y[14] - y[20]);
    a = fma(c[2], y[15], a);
    b = fma(c[40], y[22], b);
    a = fma(c[14], y[24], a);
    b = fma(c[39], y[25], b);
    a = fma(c[24], y[33], a);
    b = fma(c[1], y[37], b);
    a = fma(c[41], c[110] - c[112], a);
    b = fma(c[21], c[114] - c[120] - c[121], b);
    double d33 = a + b;
    // d<y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2> + 3 <y2 z2>) + V/N (<x1 x3> + <y1 y3>
    //   - 3 <z1 x2>) + 1/2*(K + 2*V/N) <x1 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 z2> + 6
    //   <z1 y2>) + 1/2*K <x2 z2> - V*(1 - 2/N) (3 <y1 x2 y2> + 2 <y1 y3 z2> - 3 <x1 y2 y2> + 2
    //   <x1 x3 z2> + 2 <x1 z2 z2>)
    a = c[13] * y[4];
    b = c[26] * (y[13] + y[21]);
    a = fma(c[46], y[15], a);
    b = fma(c[2], y[22], b);
    a = fma(c[38], y[24], a);
    b = fma(c[14], y[25], b);
    a = fma(c[4], y[33], a);
    b = fma(c[24], y[37], b);
    a = fma(c[41], c[125] - c[117], a);
    b = fma(c[21], c[119] + c[127] + c[130], b);
    double d37 = a + b;
    d[15] = d15;
    d[22] = d22;
    d[31] = d31;
    d[33] = d33;
    d[37] = d37;
    // d<y2 y3>/dt = 1/2*(K - 2*V/N) <x1 y3> - V/N (<y1 x3> + <y1 z2> - <z1 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) <y1 y3> + 1/2*K (<x2 y3> + 2 <y2 x3>) - 3/4*(gamma_plus + gamma_minus) <y2 y3>
    //   - V*(1 - 2/N) (<x1 x2 y2> + 2 <x1 x3 y3> + 2 <x1 y3 z2> - <y1 y2 y2> + 2 <y1 y3 y3>)
    a = c[44] * y[14];
    b = c[25] * (y[20] + y[22] - y[25]);
    a = fma(c[2], y[21], a);
    b = fma(c[4], y[32], b);
    a = fma(c[11], y[35], a);
    b = fma(c[24], y[36], b);
    a = fma(c[35], c[128] - c[110], a);
    b = fma(c[21], c[111] + c[120] + c[129], b);
    double d36 = a + b;
    // d<z2 z2>/dt = - (gamma_plus + gamma_minus) (2 <z2> + <z2 z2>) - 3*V/N (<x1 y2> - <y1 x2>) +
    //   3*(gamma_plus - gamma_minus) <z1 z2> - 6*V*(1 - 2/N) (<y1 x2 z2> - <x1 y2 z2>)
    a = c[52] * y[7];
    b = c[38] * (y[12] - y[18]);
    a = fma(c[53], y[28], a);
    b = fma(c[13], y[43], b);
    a = fma(c[54], c[103] - c[123], a);
    double d43 = a + b;
    d[36] = d36;
    d[43] = d43;
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
    table1(t);
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
    t.add(0.5, 2).add(-0.5, 3).coefficient("1/2*(gamma_plus - gamma_minus)");
    t.add(4.0, 0, 4, 5).coefficient("4*V/N");
    t.add(4.0, 0, 5).add(-8.0, 0, 4, 5).coefficient("4*V*(1 - 2/N)");
    t.add(-4.0, 0, 4, 5).coefficient("-4*V/N");
    t.add(-2.0, 0, 5).add(4.0, 0, 4, 5).coefficient("-2*V*(1 - 2/N)");
    t.add(2.0, 0, 5).add(-4.0, 0, 4, 5).coefficient("2*V*(1 - 2/N)");
    t.ratio(4.0, 3.0, 0, 4, 5).coefficient("4/3*V/N");
    t.add(-0.75, 2).add(-0.75, 3).coefficient("-3/4*(gamma_plus + gamma_minus)");
    t.add(-1.0, 0, 4, 5).coefficient("-V/N");
    t.add(1.0, 0, 4, 5).coefficient("V/N");
    t.ratio(-1.0, 3.0, 0, 4, 5).coefficient("-1/3*V/N");
    t.add(-0.5, 1).add(1.0, 0, 4, 5).coefficient("-1/2*(K - 2*V/N)");
    t.ratio(8.0, 3.0, 0, 4, 5).coefficient("8/3*V/N");
    t.ratio(-8.0, 3.0, 0, 4, 5).coefficient("-8/3*V/N");
    t.add(2.0, 0, 4, 5).coefficient("2*V/N");
    t.add(-2.0, 0, 4, 5).coefficient("-2*V/N");
    t.ratio(-4.0, 3.0, 0, 4, 5).coefficient("-4/3*V/N");
    t.ratio(2.0, 3.0, 0, 4, 5).coefficient("2/3*V/N");
    t.add(1.0, 0, 5).add(-2.0, 0, 4, 5).coefficient("V*(1 - 2/N)");
    t.ratio(1.0, 3.0, 0, 4, 5).coefficient("1/3*V/N");
    t.add(-1.0, 0, 5).add(2.0, 0, 4, 5).coefficient("-V*(1 - 2/N)");
    t.add(-3.0, 0, 4, 5).coefficient("-3*V/N");
    t.add(3.0, 0, 4, 5).coefficient("3*V/N");
  }

  private static void table1(CoefficientTable.Builder t) {
    t.add(-0.5, 1).add(-1.0, 0, 4, 5).coefficient("-1/2*(K + 2*V/N)");
    t.add(3.0, 0, 5).add(-6.0, 0, 4, 5).coefficient("3*V*(1 - 2/N)");
    t.add(-3.0, 0, 5).add(6.0, 0, 4, 5).coefficient("-3*V*(1 - 2/N)");
    t.add(-4.0, 0, 5).add(8.0, 0, 4, 5).coefficient("-4*V*(1 - 2/N)");
    t.add(0.5, 1).add(-1.0, 0, 4, 5).coefficient("1/2*(K - 2*V/N)");
    t.ratio(-2.0, 3.0, 0, 4, 5).coefficient("-2/3*V/N");
    t.add(0.5, 1).add(1.0, 0, 4, 5).coefficient("1/2*(K + 2*V/N)");
    t.ratio(2.0, 3.0, 2).ratio(-2.0, 3.0, 3).coefficient("2/3*(gamma_plus - gamma_minus)");
    t.add(-0.5, 0, 4, 5).coefficient("-1/2*V/N");
    t.add(0.5, 0, 4, 5).coefficient("1/2*V/N");
    t.add(-2.0, 1).coefficient("-2*K");
    t.add(2.0, 1).coefficient("2*K");
    t.add(-2.0, 2).add(-2.0, 3).coefficient("-2*(gamma_plus + gamma_minus)");
    t.add(3.0, 2).add(-3.0, 3).coefficient("3*(gamma_plus - gamma_minus)");
    t.add(-6.0, 0, 5).add(12.0, 0, 4, 5).coefficient("-6*V*(1 - 2/N)");
    t.add(6.0, 0, 5).add(-12.0, 0, 4, 5).coefficient("6*V*(1 - 2/N)");
    t.add(1.0, 2).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 3).rate("gamma_minus", "|1><2| on A");
  }

  private static ModelDescriptor describe() {
    return new ModelDescriptor(
        "one-group",
        "one group of N three-level oscillators",
        "ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81",
        "5",
        2,
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
        List.of(2), false);
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
    moments.add(Moment.of("<x1 x1>", Moment.Part.REAL, 0, 0, 0, 0));
    moments.add(Moment.of("<x1 y1>", Moment.Part.REAL, 0, 0, 0, 1));
    moments.add(Moment.of("<x1 z1>", Moment.Part.REAL, 0, 0, 0, 2));
    moments.add(Moment.of("<x1 x2>", Moment.Part.REAL, 0, 0, 0, 3));
    moments.add(Moment.of("<x1 y2>", Moment.Part.REAL, 0, 0, 0, 4));
    moments.add(Moment.of("<x1 x3>", Moment.Part.REAL, 0, 0, 0, 5));
    moments.add(Moment.of("<x1 y3>", Moment.Part.REAL, 0, 0, 0, 6));
    moments.add(Moment.of("<x1 z2>", Moment.Part.REAL, 0, 0, 0, 7));
    moments.add(Moment.of("<y1 y1>", Moment.Part.REAL, 0, 1, 0, 1));
    moments.add(Moment.of("<y1 z1>", Moment.Part.REAL, 0, 1, 0, 2));
    moments.add(Moment.of("<y1 x2>", Moment.Part.REAL, 0, 1, 0, 3));
    moments.add(Moment.of("<y1 y2>", Moment.Part.REAL, 0, 1, 0, 4));
    moments.add(Moment.of("<y1 x3>", Moment.Part.REAL, 0, 1, 0, 5));
    moments.add(Moment.of("<y1 y3>", Moment.Part.REAL, 0, 1, 0, 6));
    moments.add(Moment.of("<y1 z2>", Moment.Part.REAL, 0, 1, 0, 7));
    moments.add(Moment.of("<z1 z1>", Moment.Part.REAL, 0, 2, 0, 2));
    moments.add(Moment.of("<z1 x2>", Moment.Part.REAL, 0, 2, 0, 3));
    moments.add(Moment.of("<z1 y2>", Moment.Part.REAL, 0, 2, 0, 4));
    moments.add(Moment.of("<z1 x3>", Moment.Part.REAL, 0, 2, 0, 5));
    moments.add(Moment.of("<z1 y3>", Moment.Part.REAL, 0, 2, 0, 6));
    moments.add(Moment.of("<z1 z2>", Moment.Part.REAL, 0, 2, 0, 7));
    moments.add(Moment.of("<x2 x2>", Moment.Part.REAL, 0, 3, 0, 3));
    moments.add(Moment.of("<x2 y2>", Moment.Part.REAL, 0, 3, 0, 4));
    moments.add(Moment.of("<x2 x3>", Moment.Part.REAL, 0, 3, 0, 5));
    moments.add(Moment.of("<x2 y3>", Moment.Part.REAL, 0, 3, 0, 6));
    moments.add(Moment.of("<x2 z2>", Moment.Part.REAL, 0, 3, 0, 7));
    moments.add(Moment.of("<y2 y2>", Moment.Part.REAL, 0, 4, 0, 4));
    moments.add(Moment.of("<y2 x3>", Moment.Part.REAL, 0, 4, 0, 5));
    moments.add(Moment.of("<y2 y3>", Moment.Part.REAL, 0, 4, 0, 6));
    moments.add(Moment.of("<y2 z2>", Moment.Part.REAL, 0, 4, 0, 7));
    moments.add(Moment.of("<x3 x3>", Moment.Part.REAL, 0, 5, 0, 5));
    moments.add(Moment.of("<x3 y3>", Moment.Part.REAL, 0, 5, 0, 6));
    moments.add(Moment.of("<x3 z2>", Moment.Part.REAL, 0, 5, 0, 7));
    moments.add(Moment.of("<y3 y3>", Moment.Part.REAL, 0, 6, 0, 6));
    moments.add(Moment.of("<y3 z2>", Moment.Part.REAL, 0, 6, 0, 7));
    moments.add(Moment.of("<z2 z2>", Moment.Part.REAL, 0, 7, 0, 7));
  }
}
