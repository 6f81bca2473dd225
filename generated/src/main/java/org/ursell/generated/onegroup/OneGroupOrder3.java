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
// Truncation order 3: joint cumulants of more than 3 sites are zero.
// 164 real unknowns, 278 auxiliaries, 3890 terms, 96 coefficients.
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

/** Moment equations of one group of N three-level oscillators at order 3. */
public final class OneGroupOrder3 implements MomentEquations {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final int AUXILIARIES = 278;
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
    auxiliaries2(y, c);
    auxiliaries3(y, c);
    auxiliaries4(y, c);
    auxiliaries5(y, c);
    auxiliaries6(y, c);
    equations0(y, c, dydt);
    equations1(y, c, dydt);
    equations2(y, c, dydt);
    equations3(y, c, dydt);
    equations4(y, c, dydt);
    equations5(y, c, dydt);
    equations6(y, c, dydt);
    equations7(y, c, dydt);
  }

  private static void auxiliaries0(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x1>>
    a = y[8];
    b = y[0] * y[0];
    double c96 = a - b;
    // <<x1 y1>>
    a = y[9];
    b = y[0] * y[1];
    double c97 = a - b;
    // <<x1 z1>>
    a = y[10];
    b = y[0] * y[2];
    double c98 = a - b;
    // <<x1 x1 y1>>
    a = y[45];
    b = y[0] * y[9];
    b = fma(y[0], c97, b);
    b = fma(y[1], c96, b);
    double c99 = a - b;
    // <<x1 x1 z1>>
    a = y[46];
    b = y[0] * y[10];
    b = fma(y[0], c98, b);
    b = fma(y[2], c96, b);
    double c100 = a - b;
    // <<x1 y1 z1>>
    a = y[53];
    b = y[0] * y[17];
    b = fma(y[1], c98, b);
    b = fma(y[2], c97, b);
    double c101 = a - b;
    // <<x1 x1 x1>>
    a = y[44];
    b = y[0] * y[8];
    b = fma(2.0 * y[0], c96, b);
    double c103 = a - b;
    // <x1 x1 x1 z1>
    a = y[0] * y[46];
    b = 2.0 * y[0] * c100;
    a = fma(y[2], c103, a);
    b = fma(y[8], c98, b);
    a = fma(2.0 * y[10], c96, a);
    double c104 = a + b;
    // <<x1 y1 y1>>
    a = y[52];
    b = y[0] * y[16];
    b = fma(2.0 * y[1], c97, b);
    double c105 = a - b;
    // <<y1 y1>>
    a = y[16];
    b = y[1] * y[1];
    double c144 = a - b;
    // <<y1 y1 y1>>
    a = y[80];
    b = y[1] * y[16];
    b = fma(2.0 * y[1], c144, b);
    double c146 = a - b;
    c[96] = c96;
    c[97] = c97;
    c[98] = c98;
    c[99] = c99;
    c[100] = c100;
    c[101] = c101;
    c[103] = c103;
    c[104] = c104;
    c[105] = c105;
    c[144] = c144;
    c[146] = c146;
    // <x1 x1 y1 z1>
    a = y[0] * y[53];
    b = y[0] * c[101];
    a = fma(y[1], c[100], a);
    b = fma(y[2], c[99], b);
    a = fma(y[9], c[98], a);
    b = fma(y[10], c[97], b);
    a = fma(y[17], c[96], a);
    double c102 = a + b;
    // <x1 y1 y1 z1>
    a = y[0] * y[81];
    b = 2.0 * y[1] * c[101];
    a = fma(y[2], c[105], a);
    b = fma(y[16], c[98], b);
    a = fma(2.0 * y[17], c[97], a);
    double c106 = a + b;
    // <<x1 z1 z1>>
    a = y[59];
    b = y[0] * y[23];
    b = fma(2.0 * y[2], c[98], b);
    double c107 = a - b;
    // <x1 y1 z1 z1>
    a = y[0] * y[87];
    b = y[1] * c107;
    a = fma(2.0 * y[2], c[101], a);
    b = fma(2.0 * y[17], c[98], b);
    a = fma(y[23], c[97], a);
    double c108 = a + b;
    // <<y1 z1>>
    a = y[17];
    b = y[1] * y[2];
    double c145 = a - b;
    // <<y1 y1 z1>>
    a = y[81];
    b = y[1] * y[17];
    b = fma(y[1], c145, b);
    b = fma(y[2], c[144], b);
    double c147 = a - b;
    // <y1 y1 y1 z1>
    a = y[1] * y[81];
    b = 2.0 * y[1] * c147;
    a = fma(y[2], c[146], a);
    b = fma(y[16], c145, b);
    a = fma(2.0 * y[17], c[144], a);
    double c148 = a + b;
    // <x1 x1 z1 z1>
    a = y[0] * y[59];
    b = y[0] * c107;
    a = fma(2.0 * y[2], c[100], a);
    b = fma(2.0 * y[10], c[98], b);
    a = fma(y[23], c[96], a);
    double c149 = a + b;
    c[102] = c102;
    c[106] = c106;
    c[107] = c107;
    c[108] = c108;
    c[145] = c145;
    c[147] = c147;
    c[148] = c148;
    c[149] = c149;
    // <<x1 y3>>
    a = y[14];
    b = y[0] * y[6];
    double c109 = a - b;
    // <<x1 x1 y3>>
    a = y[50];
    b = y[0] * y[14];
    b = fma(y[0], c109, b);
    b = fma(y[6], c[96], b);
    double c110 = a - b;
    // <x1 x1 x1 y3>
    a = y[0] * y[50];
    b = 2.0 * y[0] * c110;
    a = fma(y[6], c[103], a);
    b = fma(y[8], c109, b);
    a = fma(2.0 * y[14], c[96], a);
    double c111 = a + b;
    // <<x1 x3>>
    a = y[13];
    b = y[0] * y[5];
    double c112 = a - b;
    // <<x1 x1 x3>>
    a = y[49];
    b = y[0] * y[13];
    b = fma(y[0], c112, b);
    b = fma(y[5], c[96], b);
    double c113 = a - b;
    // <x1 x1 x1 x3>
    a = y[0] * y[49];
    b = 2.0 * y[0] * c113;
    a = fma(y[5], c[103], a);
    b = fma(y[8], c112, b);
    a = fma(2.0 * y[13], c[96], a);
    double c124 = a + b;
    // <<x1 y3 y3>>
    a = y[77];
    b = y[0] * y[41];
    b = fma(2.0 * y[6], c109, b);
    double c220 = a - b;
    // <x1 x1 y3 y3>
    a = y[0] * y[77];
    b = y[0] * c220;
    a = fma(2.0 * y[6], c110, a);
    b = fma(2.0 * y[14], c109, b);
    a = fma(y[41], c[96], a);
    double c221 = a + b;
    // <x1 y3 y3 y3>
    a = y[0] * y[160];
    b = 3.0 * y[6] * c220;
    a = fma(3.0 * y[41], c109, a);
    double c353 = a + b;
    c[109] = c109;
    c[110] = c110;
    c[111] = c111;
    c[112] = c112;
    c[113] = c113;
    c[124] = c124;
    c[220] = c220;
    c[221] = c221;
    c[353] = c353;
    // <<x1 y1 x3>>
    a = y[56];
    b = y[0] * y[20];
    b = fma(y[1], c[112], b);
    b = fma(y[5], c[97], b);
    double c114 = a - b;
    // <x1 x1 y1 x3>
    a = y[0] * y[56];
    b = y[0] * c114;
    a = fma(y[1], c[113], a);
    b = fma(y[5], c[99], b);
    a = fma(y[9], c[112], a);
    b = fma(y[13], c[97], b);
    a = fma(y[20], c[96], a);
    double c115 = a + b;
    // <x1 y1 y1 x3>
    a = y[0] * y[84];
    b = 2.0 * y[1] * c114;
    a = fma(y[5], c[105], a);
    b = fma(y[16], c[112], b);
    a = fma(2.0 * y[20], c[97], a);
    double c153 = a + b;
    // <<y1 x3>>
    a = y[20];
    b = y[1] * y[5];
    double c167 = a - b;
    // <<y1 y1 x3>>
    a = y[84];
    b = y[1] * y[20];
    b = fma(y[1], c167, b);
    b = fma(y[5], c[144], b);
    double c168 = a - b;
    // <<x1 x3 x3>>
    a = y[74];
    b = y[0] * y[38];
    b = fma(2.0 * y[5], c[112], b);
    double c213 = a - b;
    // <x1 x1 x3 x3>
    a = y[0] * y[74];
    b = y[0] * c213;
    a = fma(2.0 * y[5], c[113], a);
    b = fma(2.0 * y[13], c[112], b);
    a = fma(y[38], c[96], a);
    double c240 = a + b;
    // <y1 y1 y1 x3>
    a = y[1] * y[84];
    b = 2.0 * y[1] * c168;
    a = fma(y[5], c[146], a);
    b = fma(y[16], c167, b);
    a = fma(2.0 * y[20], c[144], a);
    double c263 = a + b;
    c[114] = c114;
    c[115] = c115;
    c[153] = c153;
    c[167] = c167;
    c[168] = c168;
    c[213] = c213;
    c[240] = c240;
    c[263] = c263;
    // <<x1 z2>>
    a = y[15];
    b = y[0] * y[7];
    double c116 = a - b;
    // <<x1 x1 z2>>
    a = y[51];
    b = y[0] * y[15];
    b = fma(y[0], c116, b);
    b = fma(y[7], c[96], b);
    double c117 = a - b;
    // <<x1 y1 z2>>
    a = y[58];
    b = y[0] * y[22];
    b = fma(y[1], c116, b);
    b = fma(y[7], c[97], b);
    double c118 = a - b;
    // <x1 x1 x1 z2>
    a = y[0] * y[51];
    b = 2.0 * y[0] * c117;
    a = fma(y[7], c[103], a);
    b = fma(y[8], c116, b);
    a = fma(2.0 * y[15], c[96], a);
    double c125 = a + b;
    // <<y1 z2>>
    a = y[22];
    b = y[1] * y[7];
    double c178 = a - b;
    // <<x1 z2 z2>>
    a = y[79];
    b = y[0] * y[43];
    b = fma(2.0 * y[7], c116, b);
    double c229 = a - b;
    // <x1 y1 z2 z2>
    a = y[0] * y[107];
    b = y[1] * c229;
    a = fma(2.0 * y[7], c118, a);
    b = fma(2.0 * y[22], c116, b);
    a = fma(y[43], c[97], a);
    double c230 = a + b;
    // <x1 x1 z2 z2>
    a = y[0] * y[79];
    b = y[0] * c229;
    a = fma(2.0 * y[7], c117, a);
    b = fma(2.0 * y[15], c116, b);
    a = fma(y[43], c[96], a);
    double c248 = a + b;
    // <x1 z2 z2 z2>
    a = y[0] * y[163];
    b = 3.0 * y[7] * c229;
    a = fma(3.0 * y[43], c116, a);
    double c373 = a + b;
    c[116] = c116;
    c[117] = c117;
    c[118] = c118;
    c[125] = c125;
    c[178] = c178;
    c[229] = c229;
    c[230] = c230;
    c[248] = c248;
    c[373] = c373;
    // <x1 x1 y1 z2>
    a = y[0] * y[58];
    b = y[0] * c[118];
    a = fma(y[1], c[117], a);
    b = fma(y[7], c[99], b);
    a = fma(y[9], c[116], a);
    b = fma(y[15], c[97], b);
    a = fma(y[22], c[96], a);
    double c119 = a + b;
    // <x1 y1 y1 z2>
    a = y[0] * y[86];
    b = 2.0 * y[1] * c[118];
    a = fma(y[7], c[105], a);
    b = fma(y[16], c[116], b);
    a = fma(2.0 * y[22], c[97], a);
    double c154 = a + b;
    // <<y1 y1 z2>>
    a = y[86];
    b = y[1] * y[22];
    b = fma(y[1], c[178], b);
    b = fma(y[7], c[144], b);
    double c179 = a - b;
    // <<y1 z2 z2>>
    a = y[107];
    b = y[1] * y[43];
    b = fma(2.0 * y[7], c[178], b);
    double c261 = a - b;
    // <y1 y1 y1 z2>
    a = y[1] * y[86];
    b = 2.0 * y[1] * c179;
    a = fma(y[7], c[146], a);
    b = fma(y[16], c[178], b);
    a = fma(2.0 * y[22], c[144], a);
    double c264 = a + b;
    // <y1 y1 z2 z2>
    a = y[1] * y[107];
    b = y[1] * c261;
    a = fma(2.0 * y[7], c179, a);
    b = fma(2.0 * y[22], c[178], b);
    a = fma(y[43], c[144], a);
    double c290 = a + b;
    // <y1 z2 z2 z2>
    a = y[1] * y[163];
    b = 3.0 * y[7] * c261;
    a = fma(3.0 * y[43], c[178], a);
    double c359 = a + b;
    c[119] = c119;
    c[154] = c154;
    c[179] = c179;
    c[261] = c261;
    c[264] = c264;
    c[290] = c290;
    c[359] = c359;
  }

  private static void auxiliaries1(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x2>>
    a = y[11];
    b = y[0] * y[3];
    double c120 = a - b;
    // <<x1 y1 x2>>
    a = y[54];
    b = y[0] * y[18];
    b = fma(y[1], c120, b);
    b = fma(y[3], c[97], b);
    double c121 = a - b;
    // <<x1 x1 x2>>
    a = y[47];
    b = y[0] * y[11];
    b = fma(y[0], c120, b);
    b = fma(y[3], c[96], b);
    double c134 = a - b;
    // <x1 x1 x1 x2>
    a = y[0] * y[47];
    b = 2.0 * y[0] * c134;
    a = fma(y[3], c[103], a);
    b = fma(y[8], c120, b);
    a = fma(2.0 * y[11], c[96], a);
    double c138 = a + b;
    // <<y1 x2>>
    a = y[18];
    b = y[1] * y[3];
    double c155 = a - b;
    // <<x1 x2 x2>>
    a = y[65];
    b = y[0] * y[29];
    b = fma(2.0 * y[3], c120, b);
    double c211 = a - b;
    // <x1 y1 x2 x2>
    a = y[0] * y[93];
    b = y[1] * c211;
    a = fma(2.0 * y[3], c121, a);
    b = fma(2.0 * y[18], c120, b);
    a = fma(y[29], c[97], a);
    double c212 = a + b;
    // <x1 x1 x2 x2>
    a = y[0] * y[65];
    b = y[0] * c211;
    a = fma(2.0 * y[3], c134, a);
    b = fma(2.0 * y[11], c120, b);
    a = fma(y[29], c[96], a);
    double c219 = a + b;
    // <x1 x2 x2 x2>
    a = y[0] * y[129];
    b = 3.0 * y[3] * c211;
    a = fma(3.0 * y[29], c120, a);
    double c318 = a + b;
    c[120] = c120;
    c[121] = c121;
    c[134] = c134;
    c[138] = c138;
    c[155] = c155;
    c[211] = c211;
    c[212] = c212;
    c[219] = c219;
    c[318] = c318;
    // <<x1 z1 x2>>
    a = y[60];
    b = y[0] * y[24];
    b = fma(y[2], c[120], b);
    b = fma(y[3], c[98], b);
    double c122 = a - b;
    // <x1 y1 z1 x2>
    a = y[0] * y[88];
    b = y[1] * c122;
    a = fma(y[2], c[121], a);
    b = fma(y[3], c[101], b);
    a = fma(y[17], c[120], a);
    b = fma(y[18], c[98], b);
    a = fma(y[24], c[97], a);
    double c123 = a + b;
    // <x1 x1 y1 x2>
    a = y[0] * y[54];
    b = y[0] * c[121];
    a = fma(y[1], c[134], a);
    b = fma(y[3], c[99], b);
    a = fma(y[9], c[120], a);
    b = fma(y[11], c[97], b);
    a = fma(y[18], c[96], a);
    double c135 = a + b;
    // <x1 x1 z1 x2>
    a = y[0] * y[60];
    b = y[0] * c122;
    a = fma(y[2], c[134], a);
    b = fma(y[3], c[100], b);
    a = fma(y[10], c[120], a);
    b = fma(y[11], c[98], b);
    a = fma(y[24], c[96], a);
    double c152 = a + b;
    // <x1 z1 z1 z1>
    a = y[0] * y[108];
    b = 3.0 * y[2] * c[107];
    a = fma(3.0 * y[23], c[98], a);
    double c268 = a + b;
    // <x1 z1 z1 x2>
    a = y[0] * y[109];
    b = 2.0 * y[2] * c122;
    a = fma(y[3], c[107], a);
    b = fma(y[23], c[120], b);
    a = fma(2.0 * y[24], c[98], a);
    double c269 = a + b;
    // <x1 z1 x2 x2>
    a = y[0] * y[114];
    b = y[2] * c[211];
    a = fma(2.0 * y[3], c122, a);
    b = fma(2.0 * y[24], c[120], b);
    a = fma(y[29], c[98], a);
    double c274 = a + b;
    c[122] = c122;
    c[123] = c123;
    c[135] = c135;
    c[152] = c152;
    c[268] = c268;
    c[269] = c269;
    c[274] = c274;
    // <<x1 y1 y3>>
    a = y[57];
    b = y[0] * y[21];
    b = fma(y[1], c[109], b);
    b = fma(y[6], c[97], b);
    double c126 = a - b;
    // <x1 y1 y1 y3>
    a = y[0] * y[85];
    b = 2.0 * y[1] * c126;
    a = fma(y[6], c[105], a);
    b = fma(y[16], c[109], b);
    a = fma(2.0 * y[21], c[97], a);
    double c160 = a + b;
    // <<y1 y3>>
    a = y[21];
    b = y[1] * y[6];
    double c173 = a - b;
    // <<y1 y1 y3>>
    a = y[85];
    b = y[1] * y[21];
    b = fma(y[1], c173, b);
    b = fma(y[6], c[144], b);
    double c174 = a - b;
    // <x1 y1 y3 y3>
    a = y[0] * y[105];
    b = y[1] * c[220];
    a = fma(2.0 * y[6], c126, a);
    b = fma(2.0 * y[21], c[109], b);
    a = fma(y[41], c[97], a);
    double c245 = a + b;
    // <<y1 y3 y3>>
    a = y[105];
    b = y[1] * y[41];
    b = fma(2.0 * y[6], c173, b);
    double c257 = a - b;
    // <y1 y1 y1 y3>
    a = y[1] * y[85];
    b = 2.0 * y[1] * c174;
    a = fma(y[6], c[146], a);
    b = fma(y[16], c173, b);
    a = fma(2.0 * y[21], c[144], a);
    double c265 = a + b;
    // <y1 y1 y3 y3>
    a = y[1] * y[105];
    b = y[1] * c257;
    a = fma(2.0 * y[6], c174, a);
    b = fma(2.0 * y[21], c173, b);
    a = fma(y[41], c[144], a);
    double c296 = a + b;
    c[126] = c126;
    c[160] = c160;
    c[173] = c173;
    c[174] = c174;
    c[245] = c245;
    c[257] = c257;
    c[265] = c265;
    c[296] = c296;
    // <x1 x1 y1 y3>
    a = y[0] * y[57];
    b = y[0] * c[126];
    a = fma(y[1], c[110], a);
    b = fma(y[6], c[99], b);
    a = fma(y[9], c[109], a);
    b = fma(y[14], c[97], b);
    a = fma(y[21], c[96], a);
    double c127 = a + b;
    // <<x1 z1 y3>>
    a = y[63];
    b = y[0] * y[27];
    b = fma(y[2], c[109], b);
    b = fma(y[6], c[98], b);
    double c140 = a - b;
    // <x1 y1 z1 y3>
    a = y[0] * y[91];
    b = y[1] * c140;
    a = fma(y[2], c[126], a);
    b = fma(y[6], c[101], b);
    a = fma(y[17], c[109], a);
    b = fma(y[21], c[98], b);
    a = fma(y[27], c[97], a);
    double c141 = a + b;
    // <x1 x1 z1 y3>
    a = y[0] * y[63];
    b = y[0] * c140;
    a = fma(y[2], c[110], a);
    b = fma(y[6], c[100], b);
    a = fma(y[10], c[109], a);
    b = fma(y[14], c[98], b);
    a = fma(y[27], c[96], a);
    double c171 = a + b;
    // <<y1 z1 y3>>
    a = y[91];
    b = y[1] * y[27];
    b = fma(y[2], c[173], b);
    b = fma(y[6], c[145], b);
    double c175 = a - b;
    // <y1 y1 z1 y3>
    a = y[1] * y[91];
    b = y[1] * c175;
    a = fma(y[2], c[174], a);
    b = fma(y[6], c[147], b);
    a = fma(y[17], c[173], a);
    b = fma(y[21], c[145], b);
    a = fma(y[27], c[144], a);
    double c176 = a + b;
    c[127] = c127;
    c[140] = c140;
    c[141] = c141;
    c[171] = c171;
    c[175] = c175;
    c[176] = c176;
    // <<x1 y2>>
    a = y[12];
    b = y[0] * y[4];
    double c128 = a - b;
    // <<x1 y1 y2>>
    a = y[55];
    b = y[0] * y[19];
    b = fma(y[1], c128, b);
    b = fma(y[4], c[97], b);
    double c129 = a - b;
    // <<x1 x1 y2>>
    a = y[48];
    b = y[0] * y[12];
    b = fma(y[0], c128, b);
    b = fma(y[4], c[96], b);
    double c132 = a - b;
    // <x1 x1 x1 y2>
    a = y[0] * y[48];
    b = 2.0 * y[0] * c132;
    a = fma(y[4], c[103], a);
    b = fma(y[8], c128, b);
    a = fma(2.0 * y[12], c[96], a);
    double c133 = a + b;
    // <<y1 y2>>
    a = y[19];
    b = y[1] * y[4];
    double c161 = a - b;
    // <<x1 y2 y2>>
    a = y[70];
    b = y[0] * y[34];
    b = fma(2.0 * y[4], c128, b);
    double c238 = a - b;
    // <x1 x1 y2 y2>
    a = y[0] * y[70];
    b = y[0] * c238;
    a = fma(2.0 * y[4], c132, a);
    b = fma(2.0 * y[12], c128, b);
    a = fma(y[34], c[96], a);
    double c239 = a + b;
    // <x1 y1 y2 y2>
    a = y[0] * y[98];
    b = y[1] * c238;
    a = fma(2.0 * y[4], c129, a);
    b = fma(2.0 * y[19], c128, b);
    a = fma(y[34], c[97], a);
    double c244 = a + b;
    // <x1 y2 y2 y2>
    a = y[0] * y[144];
    b = 3.0 * y[4] * c238;
    a = fma(3.0 * y[34], c128, a);
    double c363 = a + b;
    c[128] = c128;
    c[129] = c129;
    c[132] = c132;
    c[133] = c133;
    c[161] = c161;
    c[238] = c238;
    c[239] = c239;
    c[244] = c244;
    c[363] = c363;
    // <<x1 z1 y2>>
    a = y[61];
    b = y[0] * y[25];
    b = fma(y[2], c[128], b);
    b = fma(y[4], c[98], b);
    double c130 = a - b;
    // <x1 x1 z1 y2>
    a = y[0] * y[61];
    b = y[0] * c130;
    a = fma(y[2], c[132], a);
    b = fma(y[4], c[100], b);
    a = fma(y[10], c[128], a);
    b = fma(y[12], c[98], b);
    a = fma(y[25], c[96], a);
    double c159 = a + b;
    // <<x1 y2 y3>>
    a = y[72];
    b = y[0] * y[36];
    b = fma(y[4], c[109], b);
    b = fma(y[6], c[128], b);
    double c198 = a - b;
    // <x1 z1 z1 y2>
    a = y[0] * y[110];
    b = 2.0 * y[2] * c130;
    a = fma(y[4], c[107], a);
    b = fma(y[23], c[128], b);
    a = fma(2.0 * y[25], c[98], a);
    double c270 = a + b;
    // <x1 z1 z1 y3>
    a = y[0] * y[112];
    b = 2.0 * y[2] * c[140];
    a = fma(y[6], c[107], a);
    b = fma(y[23], c[109], b);
    a = fma(2.0 * y[27], c[98], a);
    double c272 = a + b;
    // <x1 z1 y2 y2>
    a = y[0] * y[119];
    b = y[2] * c[238];
    a = fma(2.0 * y[4], c130, a);
    b = fma(2.0 * y[25], c[128], b);
    a = fma(y[34], c[98], a);
    double c291 = a + b;
    // <x1 z1 y2 y3>
    a = y[0] * y[121];
    b = y[2] * c198;
    a = fma(y[4], c[140], a);
    b = fma(y[6], c130, b);
    a = fma(y[25], c[109], a);
    b = fma(y[27], c[128], b);
    a = fma(y[36], c[98], a);
    double c294 = a + b;
    c[130] = c130;
    c[159] = c159;
    c[198] = c198;
    c[270] = c270;
    c[272] = c272;
    c[291] = c291;
    c[294] = c294;
  }

  private static void auxiliaries2(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y1 z1 y2>
    a = y[0] * y[89];
    b = y[1] * c[130];
    a = fma(y[2], c[129], a);
    b = fma(y[4], c[101], b);
    a = fma(y[17], c[128], a);
    b = fma(y[19], c[98], b);
    a = fma(y[25], c[97], a);
    double c131 = a + b;
    // <<y1 y1 y2>>
    a = y[83];
    b = y[1] * y[19];
    b = fma(y[1], c[161], b);
    b = fma(y[4], c[144], b);
    double c162 = a - b;
    // <<y1 z1 y2>>
    a = y[89];
    b = y[1] * y[25];
    b = fma(y[2], c[161], b);
    b = fma(y[4], c[145], b);
    double c163 = a - b;
    // <y1 y1 z1 y2>
    a = y[1] * y[89];
    b = y[1] * c163;
    a = fma(y[2], c162, a);
    b = fma(y[4], c[147], b);
    a = fma(y[17], c[161], a);
    b = fma(y[19], c[145], b);
    a = fma(y[25], c[144], a);
    double c164 = a + b;
    // <x1 y1 y1 y2>
    a = y[0] * y[83];
    b = 2.0 * y[1] * c[129];
    a = fma(y[4], c[105], a);
    b = fma(y[16], c[128], b);
    a = fma(2.0 * y[19], c[97], a);
    double c172 = a + b;
    // <y1 y1 y1 y2>
    a = y[1] * y[83];
    b = 2.0 * y[1] * c162;
    a = fma(y[4], c[146], a);
    b = fma(y[16], c[161], b);
    a = fma(2.0 * y[19], c[144], a);
    double c267 = a + b;
    c[131] = c131;
    c[162] = c162;
    c[163] = c163;
    c[164] = c164;
    c[172] = c172;
    c[267] = c267;
    // <<x1 z1 x3>>
    a = y[62];
    b = y[0] * y[26];
    b = fma(y[2], c[112], b);
    b = fma(y[5], c[98], b);
    double c136 = a - b;
    // <x1 y1 z1 x3>
    a = y[0] * y[90];
    b = y[1] * c136;
    a = fma(y[2], c[114], a);
    b = fma(y[5], c[101], b);
    a = fma(y[17], c[112], a);
    b = fma(y[20], c[98], b);
    a = fma(y[26], c[97], a);
    double c137 = a + b;
    // <x1 x1 z1 x3>
    a = y[0] * y[62];
    b = y[0] * c136;
    a = fma(y[2], c[113], a);
    b = fma(y[5], c[100], b);
    a = fma(y[10], c[112], a);
    b = fma(y[13], c[98], b);
    a = fma(y[26], c[96], a);
    double c165 = a + b;
    // <x1 y1 x3 x3>
    a = y[0] * y[102];
    b = y[1] * c[213];
    a = fma(2.0 * y[5], c[114], a);
    b = fma(2.0 * y[20], c[112], b);
    a = fma(y[38], c[97], a);
    double c214 = a + b;
    // <x1 z1 z1 x3>
    a = y[0] * y[111];
    b = 2.0 * y[2] * c136;
    a = fma(y[5], c[107], a);
    b = fma(y[23], c[112], b);
    a = fma(2.0 * y[26], c[98], a);
    double c271 = a + b;
    // <x1 z1 x3 x3>
    a = y[0] * y[123];
    b = y[2] * c[213];
    a = fma(2.0 * y[5], c136, a);
    b = fma(2.0 * y[26], c[112], b);
    a = fma(y[38], c[98], a);
    double c298 = a + b;
    // <x1 x3 x3 x3>
    a = y[0] * y[154];
    b = 3.0 * y[5] * c[213];
    a = fma(3.0 * y[38], c[112], a);
    double c369 = a + b;
    c[136] = c136;
    c[137] = c137;
    c[165] = c165;
    c[214] = c214;
    c[271] = c271;
    c[298] = c298;
    c[369] = c369;
    // <x1 x1 y1 y2>
    a = y[0] * y[55];
    b = y[0] * c[129];
    a = fma(y[1], c[132], a);
    b = fma(y[4], c[99], b);
    a = fma(y[9], c[128], a);
    b = fma(y[12], c[97], b);
    a = fma(y[19], c[96], a);
    double c139 = a + b;
    // <x1 x1 y2 y3>
    a = y[0] * y[72];
    b = y[0] * c[198];
    a = fma(y[4], c[110], a);
    b = fma(y[6], c[132], b);
    a = fma(y[12], c[109], a);
    b = fma(y[14], c[128], b);
    a = fma(y[36], c[96], a);
    double c199 = a + b;
    // <x1 y1 y2 y3>
    a = y[0] * y[100];
    b = y[1] * c[198];
    a = fma(y[4], c[126], a);
    b = fma(y[6], c[129], b);
    a = fma(y[19], c[109], a);
    b = fma(y[21], c[128], b);
    a = fma(y[36], c[97], a);
    double c235 = a + b;
    // <<y1 y2 y3>>
    a = y[100];
    b = y[1] * y[36];
    b = fma(y[4], c[173], b);
    b = fma(y[6], c[161], b);
    double c246 = a - b;
    // <x1 y2 y2 y3>
    a = y[0] * y[146];
    b = 2.0 * y[4] * c[198];
    a = fma(y[6], c[238], a);
    b = fma(y[34], c[109], b);
    a = fma(2.0 * y[36], c[128], a);
    double c327 = a + b;
    // <x1 y2 y3 y3>
    a = y[0] * y[151];
    b = y[4] * c[220];
    a = fma(2.0 * y[6], c[198], a);
    b = fma(2.0 * y[36], c[109], b);
    a = fma(y[41], c[128], a);
    double c337 = a + b;
    c[139] = c139;
    c[199] = c199;
    c[235] = c235;
    c[246] = c246;
    c[327] = c327;
    c[337] = c337;
    // <<x1 z1 z2>>
    a = y[64];
    b = y[0] * y[28];
    b = fma(y[2], c[116], b);
    b = fma(y[7], c[98], b);
    double c142 = a - b;
    // <x1 y1 z1 z2>
    a = y[0] * y[92];
    b = y[1] * c142;
    a = fma(y[2], c[118], a);
    b = fma(y[7], c[101], b);
    a = fma(y[17], c[116], a);
    b = fma(y[22], c[98], b);
    a = fma(y[28], c[97], a);
    double c143 = a + b;
    // <x1 x1 z1 z2>
    a = y[0] * y[64];
    b = y[0] * c142;
    a = fma(y[2], c[117], a);
    b = fma(y[7], c[100], b);
    a = fma(y[10], c[116], a);
    b = fma(y[15], c[98], b);
    a = fma(y[28], c[96], a);
    double c177 = a + b;
    // <<y1 z1 z2>>
    a = y[92];
    b = y[1] * y[28];
    b = fma(y[2], c[178], b);
    b = fma(y[7], c[145], b);
    double c180 = a - b;
    // <x1 z1 z1 z2>
    a = y[0] * y[113];
    b = 2.0 * y[2] * c142;
    a = fma(y[7], c[107], a);
    b = fma(y[23], c[116], b);
    a = fma(2.0 * y[28], c[98], a);
    double c273 = a + b;
    // <x1 z1 z2 z2>
    a = y[0] * y[128];
    b = y[2] * c[229];
    a = fma(2.0 * y[7], c142, a);
    b = fma(2.0 * y[28], c[116], b);
    a = fma(y[43], c[98], a);
    double c303 = a + b;
    c[142] = c142;
    c[143] = c143;
    c[177] = c177;
    c[180] = c180;
    c[273] = c273;
    c[303] = c303;
    // <<y1 z1 z1>>
    a = y[87];
    b = y[1] * y[23];
    b = fma(2.0 * y[2], c[145], b);
    double c150 = a - b;
    // <y1 y1 z1 z1>
    a = y[1] * y[87];
    b = y[1] * c150;
    a = fma(2.0 * y[2], c[147], a);
    b = fma(2.0 * y[17], c[145], b);
    a = fma(y[23], c[144], a);
    double c151 = a + b;
    // <y1 z1 z1 z1>
    a = y[1] * y[108];
    b = 3.0 * y[2] * c150;
    a = fma(3.0 * y[23], c[145], a);
    double c182 = a + b;
    // <y1 z1 z1 y2>
    a = y[1] * y[110];
    b = 2.0 * y[2] * c[163];
    a = fma(y[4], c150, a);
    b = fma(y[23], c[161], b);
    a = fma(2.0 * y[25], c[145], a);
    double c184 = a + b;
    // <<y1 y2 y2>>
    a = y[98];
    b = y[1] * y[34];
    b = fma(2.0 * y[4], c[161], b);
    double c236 = a - b;
    // <y1 z1 y2 y2>
    a = y[1] * y[119];
    b = y[2] * c236;
    a = fma(2.0 * y[4], c[163], a);
    b = fma(2.0 * y[25], c[161], b);
    a = fma(y[34], c[145], a);
    double c237 = a + b;
    // <y1 y1 y2 y2>
    a = y[1] * y[98];
    b = y[1] * c236;
    a = fma(2.0 * y[4], c[162], a);
    b = fma(2.0 * y[19], c[161], b);
    a = fma(y[34], c[144], a);
    double c295 = a + b;
    // <y1 y2 y2 y2>
    a = y[1] * y[144];
    b = 3.0 * y[4] * c236;
    a = fma(3.0 * y[34], c[161], a);
    double c366 = a + b;
    c[150] = c150;
    c[151] = c151;
    c[182] = c182;
    c[184] = c184;
    c[236] = c236;
    c[237] = c237;
    c[295] = c295;
    c[366] = c366;
    // <<y1 y1 x2>>
    a = y[82];
    b = y[1] * y[18];
    b = fma(y[1], c[155], b);
    b = fma(y[3], c[144], b);
    double c156 = a - b;
    // <<y1 z1 x2>>
    a = y[88];
    b = y[1] * y[24];
    b = fma(y[2], c[155], b);
    b = fma(y[3], c[145], b);
    double c157 = a - b;
    // <x1 y1 y1 x2>
    a = y[0] * y[82];
    b = 2.0 * y[1] * c[121];
    a = fma(y[3], c[105], a);
    b = fma(y[16], c[120], b);
    a = fma(2.0 * y[18], c[97], a);
    double c166 = a + b;
    // <<y1 x2 x2>>
    a = y[93];
    b = y[1] * y[29];
    b = fma(2.0 * y[3], c[155], b);
    double c194 = a - b;
    // <y1 z1 x2 x2>
    a = y[1] * y[114];
    b = y[2] * c194;
    a = fma(2.0 * y[3], c157, a);
    b = fma(2.0 * y[24], c[155], b);
    a = fma(y[29], c[145], a);
    double c195 = a + b;
    // <y1 y1 y1 x2>
    a = y[1] * y[82];
    b = 2.0 * y[1] * c156;
    a = fma(y[3], c[146], a);
    b = fma(y[16], c[155], b);
    a = fma(2.0 * y[18], c[144], a);
    double c266 = a + b;
    // <y1 y1 x2 x2>
    a = y[1] * y[93];
    b = y[1] * c194;
    a = fma(2.0 * y[3], c156, a);
    b = fma(2.0 * y[18], c[155], b);
    a = fma(y[29], c[144], a);
    double c282 = a + b;
    // <y1 x2 x2 x2>
    a = y[1] * y[129];
    b = 3.0 * y[3] * c194;
    a = fma(3.0 * y[29], c[155], a);
    double c315 = a + b;
    c[156] = c156;
    c[157] = c157;
    c[166] = c166;
    c[194] = c194;
    c[195] = c195;
    c[266] = c266;
    c[282] = c282;
    c[315] = c315;
  }

  private static void auxiliaries3(double[] y, double[] c) {
    double a;
    double b;
    // <y1 y1 z1 x2>
    a = y[1] * y[88];
    b = y[1] * c[157];
    a = fma(y[2], c[156], a);
    b = fma(y[3], c[147], b);
    a = fma(y[17], c[155], a);
    b = fma(y[18], c[145], b);
    a = fma(y[24], c[144], a);
    double c158 = a + b;
    // <y1 z1 z1 x2>
    a = y[1] * y[109];
    b = 2.0 * y[2] * c[157];
    a = fma(y[3], c[150], a);
    b = fma(y[23], c[155], b);
    a = fma(2.0 * y[24], c[145], a);
    double c183 = a + b;
    // <y1 z1 z1 y3>
    a = y[1] * y[112];
    b = 2.0 * y[2] * c[175];
    a = fma(y[6], c[150], a);
    b = fma(y[23], c[173], b);
    a = fma(2.0 * y[27], c[145], a);
    double c186 = a + b;
    // <<y1 x2 y3>>
    a = y[96];
    b = y[1] * y[32];
    b = fma(y[3], c[173], b);
    b = fma(y[6], c[155], b);
    double c226 = a - b;
    // <y1 z1 x2 y3>
    a = y[1] * y[117];
    b = y[2] * c226;
    a = fma(y[3], c[175], a);
    b = fma(y[6], c[157], b);
    a = fma(y[24], c[173], a);
    b = fma(y[27], c[155], b);
    a = fma(y[32], c[145], a);
    double c227 = a + b;
    // <y1 z1 y3 y3>
    a = y[1] * y[126];
    b = y[2] * c[257];
    a = fma(2.0 * y[6], c[175], a);
    b = fma(2.0 * y[27], c[173], b);
    a = fma(y[41], c[145], a);
    double c258 = a + b;
    // <y1 y3 y3 y3>
    a = y[1] * y[160];
    b = 3.0 * y[6] * c[257];
    a = fma(3.0 * y[41], c[173], a);
    double c372 = a + b;
    c[158] = c158;
    c[183] = c183;
    c[186] = c186;
    c[226] = c226;
    c[227] = c227;
    c[258] = c258;
    c[372] = c372;
    // <<y1 z1 x3>>
    a = y[90];
    b = y[1] * y[26];
    b = fma(y[2], c[167], b);
    b = fma(y[5], c[145], b);
    double c169 = a - b;
    // <y1 y1 z1 x3>
    a = y[1] * y[90];
    b = y[1] * c169;
    a = fma(y[2], c[168], a);
    b = fma(y[5], c[147], b);
    a = fma(y[17], c[167], a);
    b = fma(y[20], c[145], b);
    a = fma(y[26], c[144], a);
    double c170 = a + b;
    // <y1 z1 z1 x3>
    a = y[1] * y[111];
    b = 2.0 * y[2] * c169;
    a = fma(y[5], c[150], a);
    b = fma(y[23], c[167], b);
    a = fma(2.0 * y[26], c[145], a);
    double c185 = a + b;
    // <<y1 x3 x3>>
    a = y[102];
    b = y[1] * y[38];
    b = fma(2.0 * y[5], c[167], b);
    double c251 = a - b;
    // <y1 z1 x3 x3>
    a = y[1] * y[123];
    b = y[2] * c251;
    a = fma(2.0 * y[5], c169, a);
    b = fma(2.0 * y[26], c[167], b);
    a = fma(y[38], c[145], a);
    double c252 = a + b;
    // <y1 y1 x3 x3>
    a = y[1] * y[102];
    b = y[1] * c251;
    a = fma(2.0 * y[5], c[168], a);
    b = fma(2.0 * y[20], c[167], b);
    a = fma(y[38], c[144], a);
    double c283 = a + b;
    // <y1 x3 x3 x3>
    a = y[1] * y[154];
    b = 3.0 * y[5] * c251;
    a = fma(3.0 * y[38], c[167], a);
    double c346 = a + b;
    c[169] = c169;
    c[170] = c170;
    c[185] = c185;
    c[251] = c251;
    c[252] = c252;
    c[283] = c283;
    c[346] = c346;
    // <y1 y1 z1 z2>
    a = y[1] * y[92];
    b = y[1] * c[180];
    a = fma(y[2], c[179], a);
    b = fma(y[7], c[147], b);
    a = fma(y[17], c[178], a);
    b = fma(y[22], c[145], b);
    a = fma(y[28], c[144], a);
    double c181 = a + b;
    // <y1 z1 z1 z2>
    a = y[1] * y[113];
    b = 2.0 * y[2] * c[180];
    a = fma(y[7], c[150], a);
    b = fma(y[23], c[178], b);
    a = fma(2.0 * y[28], c[145], a);
    double c187 = a + b;
    // <<y1 x2 z2>>
    a = y[97];
    b = y[1] * y[33];
    b = fma(y[3], c[178], b);
    b = fma(y[7], c[155], b);
    double c231 = a - b;
    // <y1 z1 z2 z2>
    a = y[1] * y[128];
    b = y[2] * c[261];
    a = fma(2.0 * y[7], c[180], a);
    b = fma(2.0 * y[28], c[178], b);
    a = fma(y[43], c[145], a);
    double c262 = a + b;
    // <y1 y1 x2 z2>
    a = y[1] * y[97];
    b = y[1] * c231;
    a = fma(y[3], c[179], a);
    b = fma(y[7], c[156], b);
    a = fma(y[18], c[178], a);
    b = fma(y[22], c[155], b);
    a = fma(y[33], c[144], a);
    double c276 = a + b;
    // <y1 x2 z2 z2>
    a = y[1] * y[143];
    b = y[3] * c[261];
    a = fma(2.0 * y[7], c231, a);
    b = fma(2.0 * y[33], c[178], b);
    a = fma(y[43], c[155], a);
    double c324 = a + b;
    c[181] = c181;
    c[187] = c187;
    c[231] = c231;
    c[262] = c262;
    c[276] = c276;
    c[324] = c324;
    // <<x1 x2 y3>>
    a = y[68];
    b = y[0] * y[32];
    b = fma(y[3], c[109], b);
    b = fma(y[6], c[120], b);
    double c188 = a - b;
    // <x1 x1 x2 y3>
    a = y[0] * y[68];
    b = y[0] * c188;
    a = fma(y[3], c[110], a);
    b = fma(y[6], c[134], b);
    a = fma(y[11], c[109], a);
    b = fma(y[14], c[120], b);
    a = fma(y[32], c[96], a);
    double c189 = a + b;
    // <x1 z1 x2 y3>
    a = y[0] * y[117];
    b = y[2] * c188;
    a = fma(y[3], c[140], a);
    b = fma(y[6], c[122], b);
    a = fma(y[24], c[109], a);
    b = fma(y[27], c[120], b);
    a = fma(y[32], c[98], a);
    double c285 = a + b;
    // <x1 z1 y3 y3>
    a = y[0] * y[126];
    b = y[2] * c[220];
    a = fma(2.0 * y[6], c[140], a);
    b = fma(2.0 * y[27], c[109], b);
    a = fma(y[41], c[98], a);
    double c301 = a + b;
    // <x1 x2 x2 y3>
    a = y[0] * y[132];
    b = 2.0 * y[3] * c188;
    a = fma(y[6], c[211], a);
    b = fma(y[29], c[109], b);
    a = fma(2.0 * y[32], c[120], a);
    double c304 = a + b;
    // <x1 x2 y3 y3>
    a = y[0] * y[141];
    b = y[3] * c[220];
    a = fma(2.0 * y[6], c188, a);
    b = fma(2.0 * y[32], c[109], b);
    a = fma(y[41], c[120], a);
    double c319 = a + b;
    c[188] = c188;
    c[189] = c189;
    c[285] = c285;
    c[301] = c301;
    c[304] = c304;
    c[319] = c319;
    // <<x1 x2 x3>>
    a = y[67];
    b = y[0] * y[31];
    b = fma(y[3], c[112], b);
    b = fma(y[5], c[120], b);
    double c190 = a - b;
    // <x1 y1 x2 x3>
    a = y[0] * y[95];
    b = y[1] * c190;
    a = fma(y[3], c[114], a);
    b = fma(y[5], c[121], b);
    a = fma(y[18], c[112], a);
    b = fma(y[20], c[120], b);
    a = fma(y[31], c[97], a);
    double c191 = a + b;
    // <x1 x1 x2 x3>
    a = y[0] * y[67];
    b = y[0] * c190;
    a = fma(y[3], c[113], a);
    b = fma(y[5], c[134], b);
    a = fma(y[11], c[112], a);
    b = fma(y[13], c[120], b);
    a = fma(y[31], c[96], a);
    double c196 = a + b;
    // <<y1 x2 x3>>
    a = y[95];
    b = y[1] * y[31];
    b = fma(y[3], c[167], b);
    b = fma(y[5], c[155], b);
    double c217 = a - b;
    // <x1 x2 x2 x3>
    a = y[0] * y[131];
    b = 2.0 * y[3] * c190;
    a = fma(y[5], c[211], a);
    b = fma(y[29], c[112], b);
    a = fma(2.0 * y[31], c[120], a);
    double c307 = a + b;
    // <x1 x2 x3 x3>
    a = y[0] * y[138];
    b = y[3] * c[213];
    a = fma(2.0 * y[5], c190, a);
    b = fma(2.0 * y[31], c[112], b);
    a = fma(y[38], c[120], a);
    double c332 = a + b;
    c[190] = c190;
    c[191] = c191;
    c[196] = c196;
    c[217] = c217;
    c[307] = c307;
    c[332] = c332;
    // <<x1 x2 z2>>
    a = y[69];
    b = y[0] * y[33];
    b = fma(y[3], c[116], b);
    b = fma(y[7], c[120], b);
    double c192 = a - b;
    // <x1 y1 x2 z2>
    a = y[0] * y[97];
    b = y[1] * c192;
    a = fma(y[3], c[118], a);
    b = fma(y[7], c[121], b);
    a = fma(y[18], c[116], a);
    b = fma(y[22], c[120], b);
    a = fma(y[33], c[97], a);
    double c193 = a + b;
    // <x1 x1 x2 z2>
    a = y[0] * y[69];
    b = y[0] * c192;
    a = fma(y[3], c[117], a);
    b = fma(y[7], c[134], b);
    a = fma(y[11], c[116], a);
    b = fma(y[15], c[120], b);
    a = fma(y[33], c[96], a);
    double c197 = a + b;
    // <y1 x2 x2 z2>
    a = y[1] * y[133];
    b = 2.0 * y[3] * c[231];
    a = fma(y[7], c[194], a);
    b = fma(y[29], c[178], b);
    a = fma(2.0 * y[33], c[155], a);
    double c306 = a + b;
    // <x1 x2 x2 z2>
    a = y[0] * y[133];
    b = 2.0 * y[3] * c192;
    a = fma(y[7], c[211], a);
    b = fma(y[29], c[116], b);
    a = fma(2.0 * y[33], c[120], a);
    double c308 = a + b;
    // <x1 x2 z2 z2>
    a = y[0] * y[143];
    b = y[3] * c[229];
    a = fma(2.0 * y[7], c192, a);
    b = fma(2.0 * y[33], c[116], b);
    a = fma(y[43], c[120], a);
    double c342 = a + b;
    c[192] = c192;
    c[193] = c193;
    c[197] = c197;
    c[306] = c306;
    c[308] = c308;
    c[342] = c342;
  }

  private static void auxiliaries4(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y1 x2 y3>
    a = y[0] * y[96];
    b = y[1] * c[188];
    a = fma(y[3], c[126], a);
    b = fma(y[6], c[121], b);
    a = fma(y[18], c[109], a);
    b = fma(y[21], c[120], b);
    a = fma(y[32], c[97], a);
    double c200 = a + b;
    // <y1 y1 x2 x3>
    a = y[1] * y[95];
    b = y[1] * c[217];
    a = fma(y[3], c[168], a);
    b = fma(y[5], c[156], b);
    a = fma(y[18], c[167], a);
    b = fma(y[20], c[155], b);
    a = fma(y[31], c[144], a);
    double c275 = a + b;
    // <y1 y1 x2 y3>
    a = y[1] * y[96];
    b = y[1] * c[226];
    a = fma(y[3], c[174], a);
    b = fma(y[6], c[156], b);
    a = fma(y[18], c[173], a);
    b = fma(y[21], c[155], b);
    a = fma(y[32], c[144], a);
    double c278 = a + b;
    // <y1 x2 x2 x3>
    a = y[1] * y[131];
    b = 2.0 * y[3] * c[217];
    a = fma(y[5], c[194], a);
    b = fma(y[29], c[167], b);
    a = fma(2.0 * y[31], c[155], a);
    double c305 = a + b;
    // <y1 x2 x2 y3>
    a = y[1] * y[132];
    b = 2.0 * y[3] * c[226];
    a = fma(y[6], c[194], a);
    b = fma(y[29], c[173], b);
    a = fma(2.0 * y[32], c[155], a);
    double c310 = a + b;
    // <y1 x2 y3 y3>
    a = y[1] * y[141];
    b = y[3] * c[257];
    a = fma(2.0 * y[6], c[226], a);
    b = fma(2.0 * y[32], c[173], b);
    a = fma(y[41], c[155], a);
    double c339 = a + b;
    c[200] = c200;
    c[275] = c275;
    c[278] = c278;
    c[305] = c305;
    c[310] = c310;
    c[339] = c339;
    // <<x1 y2 x3>>
    a = y[71];
    b = y[0] * y[35];
    b = fma(y[4], c[112], b);
    b = fma(y[5], c[128], b);
    double c201 = a - b;
    // <x1 y1 y2 x3>
    a = y[0] * y[99];
    b = y[1] * c201;
    a = fma(y[4], c[114], a);
    b = fma(y[5], c[129], b);
    a = fma(y[19], c[112], a);
    b = fma(y[20], c[128], b);
    a = fma(y[35], c[97], a);
    double c202 = a + b;
    // <x1 x1 y2 x3>
    a = y[0] * y[71];
    b = y[0] * c201;
    a = fma(y[4], c[113], a);
    b = fma(y[5], c[132], b);
    a = fma(y[12], c[112], a);
    b = fma(y[13], c[128], b);
    a = fma(y[35], c[96], a);
    double c233 = a + b;
    // <<y1 y2 x3>>
    a = y[99];
    b = y[1] * y[35];
    b = fma(y[4], c[167], b);
    b = fma(y[5], c[161], b);
    double c242 = a - b;
    // <x1 y2 y2 x3>
    a = y[0] * y[145];
    b = 2.0 * y[4] * c201;
    a = fma(y[5], c[238], a);
    b = fma(y[34], c[112], b);
    a = fma(2.0 * y[35], c[128], a);
    double c360 = a + b;
    // <x1 y2 x3 x3>
    a = y[0] * y[148];
    b = y[4] * c[213];
    a = fma(2.0 * y[5], c201, a);
    b = fma(2.0 * y[35], c[112], b);
    a = fma(y[38], c[128], a);
    double c364 = a + b;
    c[201] = c201;
    c[202] = c202;
    c[233] = c233;
    c[242] = c242;
    c[360] = c360;
    c[364] = c364;
    // <<x1 y2 z2>>
    a = y[73];
    b = y[0] * y[37];
    b = fma(y[4], c[116], b);
    b = fma(y[7], c[128], b);
    double c203 = a - b;
    // <x1 y1 y2 z2>
    a = y[0] * y[101];
    b = y[1] * c203;
    a = fma(y[4], c[118], a);
    b = fma(y[7], c[129], b);
    a = fma(y[19], c[116], a);
    b = fma(y[22], c[128], b);
    a = fma(y[37], c[97], a);
    double c204 = a + b;
    // <x1 x1 y2 z2>
    a = y[0] * y[73];
    b = y[0] * c203;
    a = fma(y[4], c[117], a);
    b = fma(y[7], c[132], b);
    a = fma(y[12], c[116], a);
    b = fma(y[15], c[128], b);
    a = fma(y[37], c[96], a);
    double c234 = a + b;
    // <<y1 y2 z2>>
    a = y[101];
    b = y[1] * y[37];
    b = fma(y[4], c[178], b);
    b = fma(y[7], c[161], b);
    double c249 = a - b;
    // <x1 y2 y2 z2>
    a = y[0] * y[147];
    b = 2.0 * y[4] * c203;
    a = fma(y[7], c[238], a);
    b = fma(y[34], c[116], b);
    a = fma(2.0 * y[37], c[128], a);
    double c361 = a + b;
    // <x1 y2 z2 z2>
    a = y[0] * y[153];
    b = y[4] * c[229];
    a = fma(2.0 * y[7], c203, a);
    b = fma(2.0 * y[37], c[116], b);
    a = fma(y[43], c[128], a);
    double c368 = a + b;
    c[203] = c203;
    c[204] = c204;
    c[234] = c234;
    c[249] = c249;
    c[361] = c361;
    c[368] = c368;
    // <<y1 x2 y2>>
    a = y[94];
    b = y[1] * y[30];
    b = fma(y[3], c[161], b);
    b = fma(y[4], c[155], b);
    double c205 = a - b;
    // <y1 y1 x2 y2>
    a = y[1] * y[94];
    b = y[1] * c205;
    a = fma(y[3], c[162], a);
    b = fma(y[4], c[156], b);
    a = fma(y[18], c[161], a);
    b = fma(y[19], c[155], b);
    a = fma(y[30], c[144], a);
    double c286 = a + b;
    // <y1 x2 y2 x3>
    a = y[1] * y[135];
    b = y[3] * c[242];
    a = fma(y[4], c[217], a);
    b = fma(y[5], c205, b);
    a = fma(y[30], c[167], a);
    b = fma(y[31], c[161], b);
    a = fma(y[35], c[155], a);
    double c311 = a + b;
    // <y1 x2 x2 y2>
    a = y[1] * y[130];
    b = 2.0 * y[3] * c205;
    a = fma(y[4], c[194], a);
    b = fma(y[29], c[161], b);
    a = fma(2.0 * y[30], c[155], a);
    double c320 = a + b;
    // <y1 y2 y2 x3>
    a = y[1] * y[145];
    b = 2.0 * y[4] * c[242];
    a = fma(y[5], c[236], a);
    b = fma(y[34], c[167], b);
    a = fma(2.0 * y[35], c[161], a);
    double c329 = a + b;
    // <y1 x2 y2 y2>
    a = y[1] * y[134];
    b = y[3] * c[236];
    a = fma(2.0 * y[4], c205, a);
    b = fma(2.0 * y[30], c[161], b);
    a = fma(y[34], c[155], a);
    double c338 = a + b;
    c[205] = c205;
    c[286] = c286;
    c[311] = c311;
    c[320] = c320;
    c[329] = c329;
    c[338] = c338;
    // <y1 z1 x2 y2>
    a = y[1] * y[115];
    b = y[2] * c[205];
    a = fma(y[3], c[163], a);
    b = fma(y[4], c[157], b);
    a = fma(y[24], c[161], a);
    b = fma(y[25], c[155], b);
    a = fma(y[30], c[145], a);
    double c206 = a + b;
    // <y1 z1 x2 x3>
    a = y[1] * y[116];
    b = y[2] * c[217];
    a = fma(y[3], c[169], a);
    b = fma(y[5], c[157], b);
    a = fma(y[24], c[167], a);
    b = fma(y[26], c[155], b);
    a = fma(y[31], c[145], a);
    double c218 = a + b;
    // <y1 z1 y2 x3>
    a = y[1] * y[120];
    b = y[2] * c[242];
    a = fma(y[4], c[169], a);
    b = fma(y[5], c[163], b);
    a = fma(y[25], c[167], a);
    b = fma(y[26], c[161], b);
    a = fma(y[35], c[145], a);
    double c243 = a + b;
    // <y1 y1 y2 x3>
    a = y[1] * y[99];
    b = y[1] * c[242];
    a = fma(y[4], c[168], a);
    b = fma(y[5], c[162], b);
    a = fma(y[19], c[167], a);
    b = fma(y[20], c[161], b);
    a = fma(y[35], c[144], a);
    double c279 = a + b;
    // <y1 x2 x3 x3>
    a = y[1] * y[138];
    b = y[3] * c[251];
    a = fma(2.0 * y[5], c[217], a);
    b = fma(2.0 * y[31], c[167], b);
    a = fma(y[38], c[155], a);
    double c316 = a + b;
    // <y1 y2 x3 x3>
    a = y[1] * y[148];
    b = y[4] * c[251];
    a = fma(2.0 * y[5], c[242], a);
    b = fma(2.0 * y[35], c[167], b);
    a = fma(y[38], c[161], a);
    double c335 = a + b;
    c[206] = c206;
    c[218] = c218;
    c[243] = c243;
    c[279] = c279;
    c[316] = c316;
    c[335] = c335;
    // <<x1 x2 y2>>
    a = y[66];
    b = y[0] * y[30];
    b = fma(y[3], c[128], b);
    b = fma(y[4], c[120], b);
    double c207 = a - b;
    // <x1 x1 x2 y2>
    a = y[0] * y[66];
    b = y[0] * c207;
    a = fma(y[3], c[132], a);
    b = fma(y[4], c[134], b);
    a = fma(y[11], c[128], a);
    b = fma(y[12], c[120], b);
    a = fma(y[30], c[96], a);
    double c208 = a + b;
    // <x1 y1 x2 y2>
    a = y[0] * y[94];
    b = y[1] * c207;
    a = fma(y[3], c[129], a);
    b = fma(y[4], c[121], b);
    a = fma(y[18], c[128], a);
    b = fma(y[19], c[120], b);
    a = fma(y[30], c[97], a);
    double c222 = a + b;
    // <x1 z1 x2 y2>
    a = y[0] * y[115];
    b = y[2] * c207;
    a = fma(y[3], c[130], a);
    b = fma(y[4], c[122], b);
    a = fma(y[24], c[128], a);
    b = fma(y[25], c[120], b);
    a = fma(y[30], c[98], a);
    double c277 = a + b;
    // <x1 x2 x2 y2>
    a = y[0] * y[130];
    b = 2.0 * y[3] * c207;
    a = fma(y[4], c[211], a);
    b = fma(y[29], c[128], b);
    a = fma(2.0 * y[30], c[120], a);
    double c313 = a + b;
    // <x1 x2 y2 y2>
    a = y[0] * y[134];
    b = y[3] * c[238];
    a = fma(2.0 * y[4], c207, a);
    b = fma(2.0 * y[30], c[128], b);
    a = fma(y[34], c[120], a);
    double c331 = a + b;
    c[207] = c207;
    c[208] = c208;
    c[222] = c222;
    c[277] = c277;
    c[313] = c313;
    c[331] = c331;
  }

  private static void auxiliaries5(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x3 y3>>
    a = y[75];
    b = y[0] * y[39];
    b = fma(y[5], c[109], b);
    b = fma(y[6], c[112], b);
    double c209 = a - b;
    // <x1 x1 x3 y3>
    a = y[0] * y[75];
    b = y[0] * c209;
    a = fma(y[5], c[110], a);
    b = fma(y[6], c[113], b);
    a = fma(y[13], c[109], a);
    b = fma(y[14], c[112], b);
    a = fma(y[39], c[96], a);
    double c210 = a + b;
    // <<x1 x3 z2>>
    a = y[76];
    b = y[0] * y[40];
    b = fma(y[5], c[116], b);
    b = fma(y[7], c[112], b);
    double c215 = a - b;
    // <x1 x1 x3 z2>
    a = y[0] * y[76];
    b = y[0] * c215;
    a = fma(y[5], c[117], a);
    b = fma(y[7], c[113], b);
    a = fma(y[13], c[116], a);
    b = fma(y[15], c[112], b);
    a = fma(y[40], c[96], a);
    double c241 = a + b;
    // <x1 x3 x3 y3>
    a = y[0] * y[155];
    b = 2.0 * y[5] * c209;
    a = fma(y[6], c[213], a);
    b = fma(y[38], c[109], b);
    a = fma(2.0 * y[39], c[112], a);
    double c345 = a + b;
    // <x1 x3 y3 y3>
    a = y[0] * y[157];
    b = y[5] * c[220];
    a = fma(2.0 * y[6], c209, a);
    b = fma(2.0 * y[39], c[109], b);
    a = fma(y[41], c[112], a);
    double c348 = a + b;
    // <x1 x3 x3 z2>
    a = y[0] * y[156];
    b = 2.0 * y[5] * c215;
    a = fma(y[7], c[213], a);
    b = fma(y[38], c[116], b);
    a = fma(2.0 * y[40], c[112], a);
    double c370 = a + b;
    c[209] = c209;
    c[210] = c210;
    c[215] = c215;
    c[241] = c241;
    c[345] = c345;
    c[348] = c348;
    c[370] = c370;
    // <x1 y1 x3 z2>
    a = y[0] * y[104];
    b = y[1] * c[215];
    a = fma(y[5], c[118], a);
    b = fma(y[7], c[114], b);
    a = fma(y[20], c[116], a);
    b = fma(y[22], c[112], b);
    a = fma(y[40], c[97], a);
    double c216 = a + b;
    // <<y1 x3 z2>>
    a = y[104];
    b = y[1] * y[40];
    b = fma(y[5], c[178], b);
    b = fma(y[7], c[167], b);
    double c255 = a - b;
    // <y1 y1 x3 z2>
    a = y[1] * y[104];
    b = y[1] * c255;
    a = fma(y[5], c[179], a);
    b = fma(y[7], c[168], b);
    a = fma(y[20], c[178], a);
    b = fma(y[22], c[167], b);
    a = fma(y[40], c[144], a);
    double c284 = a + b;
    // <y1 x3 x3 z2>
    a = y[1] * y[156];
    b = 2.0 * y[5] * c255;
    a = fma(y[7], c[251], a);
    b = fma(y[38], c[178], b);
    a = fma(2.0 * y[40], c[167], a);
    double c347 = a + b;
    // <y1 x3 z2 z2>
    a = y[1] * y[159];
    b = y[5] * c[261];
    a = fma(2.0 * y[7], c255, a);
    b = fma(2.0 * y[40], c[178], b);
    a = fma(y[43], c[167], a);
    double c352 = a + b;
    // <x1 x3 z2 z2>
    a = y[0] * y[159];
    b = y[5] * c[229];
    a = fma(2.0 * y[7], c[215], a);
    b = fma(2.0 * y[40], c[116], b);
    a = fma(y[43], c[112], a);
    double c371 = a + b;
    c[216] = c216;
    c[255] = c255;
    c[284] = c284;
    c[347] = c347;
    c[352] = c352;
    c[371] = c371;
    // <x1 y1 x3 y3>
    a = y[0] * y[103];
    b = y[1] * c[209];
    a = fma(y[5], c[126], a);
    b = fma(y[6], c[114], b);
    a = fma(y[20], c[109], a);
    b = fma(y[21], c[112], b);
    a = fma(y[39], c[97], a);
    double c223 = a + b;
    // <<y1 x3 y3>>
    a = y[103];
    b = y[1] * y[39];
    b = fma(y[5], c[173], b);
    b = fma(y[6], c[167], b);
    double c253 = a - b;
    // <y1 y1 x3 y3>
    a = y[1] * y[103];
    b = y[1] * c253;
    a = fma(y[5], c[174], a);
    b = fma(y[6], c[168], b);
    a = fma(y[20], c[173], a);
    b = fma(y[21], c[167], b);
    a = fma(y[39], c[144], a);
    double c287 = a + b;
    // <y1 x3 x3 y3>
    a = y[1] * y[155];
    b = 2.0 * y[5] * c253;
    a = fma(y[6], c[251], a);
    b = fma(y[38], c[173], b);
    a = fma(2.0 * y[39], c[167], a);
    double c349 = a + b;
    // <y1 x3 y3 y3>
    a = y[1] * y[157];
    b = y[5] * c[257];
    a = fma(2.0 * y[6], c253, a);
    b = fma(2.0 * y[39], c[173], b);
    a = fma(y[41], c[167], a);
    double c354 = a + b;
    // <y1 y2 y3 y3>
    a = y[1] * y[151];
    b = y[4] * c[257];
    a = fma(2.0 * y[6], c[246], a);
    b = fma(2.0 * y[36], c[173], b);
    a = fma(y[41], c[161], a);
    double c367 = a + b;
    c[223] = c223;
    c[253] = c253;
    c[287] = c287;
    c[349] = c349;
    c[354] = c354;
    c[367] = c367;
    // <<x1 y3 z2>>
    a = y[78];
    b = y[0] * y[42];
    b = fma(y[6], c[116], b);
    b = fma(y[7], c[109], b);
    double c224 = a - b;
    // <x1 y1 y3 z2>
    a = y[0] * y[106];
    b = y[1] * c224;
    a = fma(y[6], c[118], a);
    b = fma(y[7], c[126], b);
    a = fma(y[21], c[116], a);
    b = fma(y[22], c[109], b);
    a = fma(y[42], c[97], a);
    double c225 = a + b;
    // <x1 x1 y3 z2>
    a = y[0] * y[78];
    b = y[0] * c224;
    a = fma(y[6], c[117], a);
    b = fma(y[7], c[110], b);
    a = fma(y[14], c[116], a);
    b = fma(y[15], c[109], b);
    a = fma(y[42], c[96], a);
    double c228 = a + b;
    // <<y1 y3 z2>>
    a = y[106];
    b = y[1] * y[42];
    b = fma(y[6], c[178], b);
    b = fma(y[7], c[173], b);
    double c259 = a - b;
    // <x1 y3 y3 z2>
    a = y[0] * y[161];
    b = 2.0 * y[6] * c224;
    a = fma(y[7], c[220], a);
    b = fma(y[41], c[116], b);
    a = fma(2.0 * y[42], c[109], a);
    double c356 = a + b;
    // <x1 y3 z2 z2>
    a = y[0] * y[162];
    b = y[6] * c[229];
    a = fma(2.0 * y[7], c224, a);
    b = fma(2.0 * y[42], c[116], b);
    a = fma(y[43], c[109], a);
    double c358 = a + b;
    c[224] = c224;
    c[225] = c225;
    c[228] = c228;
    c[259] = c259;
    c[356] = c356;
    c[358] = c358;
    // <y1 z1 x2 z2>
    a = y[1] * y[118];
    b = y[2] * c[231];
    a = fma(y[3], c[180], a);
    b = fma(y[7], c[157], b);
    a = fma(y[24], c[178], a);
    b = fma(y[28], c[155], b);
    a = fma(y[33], c[145], a);
    double c232 = a + b;
    // <y1 z1 y2 z2>
    a = y[1] * y[122];
    b = y[2] * c[249];
    a = fma(y[4], c[180], a);
    b = fma(y[7], c[163], b);
    a = fma(y[25], c[178], a);
    b = fma(y[28], c[161], b);
    a = fma(y[37], c[145], a);
    double c250 = a + b;
    // <y1 x2 y2 z2>
    a = y[1] * y[137];
    b = y[3] * c[249];
    a = fma(y[4], c[231], a);
    b = fma(y[7], c[205], b);
    a = fma(y[30], c[178], a);
    b = fma(y[33], c[161], b);
    a = fma(y[37], c[155], a);
    double c312 = a + b;
    // <y1 y2 y2 z2>
    a = y[1] * y[147];
    b = 2.0 * y[4] * c[249];
    a = fma(y[7], c[236], a);
    b = fma(y[34], c[178], b);
    a = fma(2.0 * y[37], c[161], a);
    double c330 = a + b;
    // <y1 y2 z2 z2>
    a = y[1] * y[153];
    b = y[4] * c[261];
    a = fma(2.0 * y[7], c[249], a);
    b = fma(2.0 * y[37], c[178], b);
    a = fma(y[43], c[161], a);
    double c344 = a + b;
    // <y1 y3 z2 z2>
    a = y[1] * y[162];
    b = y[6] * c[261];
    a = fma(2.0 * y[7], c[259], a);
    b = fma(2.0 * y[42], c[178], b);
    a = fma(y[43], c[173], a);
    double c357 = a + b;
    c[232] = c232;
    c[250] = c250;
    c[312] = c312;
    c[330] = c330;
    c[344] = c344;
    c[357] = c357;
    // <y1 z1 y2 y3>
    a = y[1] * y[121];
    b = y[2] * c[246];
    a = fma(y[4], c[175], a);
    b = fma(y[6], c[163], b);
    a = fma(y[25], c[173], a);
    b = fma(y[27], c[161], b);
    a = fma(y[36], c[145], a);
    double c247 = a + b;
    // <y1 z1 x3 y3>
    a = y[1] * y[124];
    b = y[2] * c[253];
    a = fma(y[5], c[175], a);
    b = fma(y[6], c[169], b);
    a = fma(y[26], c[173], a);
    b = fma(y[27], c[167], b);
    a = fma(y[39], c[145], a);
    double c254 = a + b;
    // <y1 y1 y2 y3>
    a = y[1] * y[100];
    b = y[1] * c[246];
    a = fma(y[4], c[174], a);
    b = fma(y[6], c[162], b);
    a = fma(y[19], c[173], a);
    b = fma(y[21], c[161], b);
    a = fma(y[36], c[144], a);
    double c292 = a + b;
    // <y1 y2 x3 y3>
    a = y[1] * y[149];
    b = y[4] * c[253];
    a = fma(y[5], c[246], a);
    b = fma(y[6], c[242], b);
    a = fma(y[35], c[173], a);
    b = fma(y[36], c[167], b);
    a = fma(y[39], c[161], a);
    double c340 = a + b;
    // <y1 y2 y2 y3>
    a = y[1] * y[146];
    b = 2.0 * y[4] * c[246];
    a = fma(y[6], c[236], a);
    b = fma(y[34], c[173], b);
    a = fma(2.0 * y[36], c[161], a);
    double c362 = a + b;
    c[247] = c247;
    c[254] = c254;
    c[292] = c292;
    c[340] = c340;
    c[362] = c362;
  }

  private static void auxiliaries6(double[] y, double[] c) {
    double a;
    double b;
    // <y1 z1 x3 z2>
    a = y[1] * y[125];
    b = y[2] * c[255];
    a = fma(y[5], c[180], a);
    b = fma(y[7], c[169], b);
    a = fma(y[26], c[178], a);
    b = fma(y[28], c[167], b);
    a = fma(y[40], c[145], a);
    double c256 = a + b;
    // <y1 z1 y3 z2>
    a = y[1] * y[127];
    b = y[2] * c[259];
    a = fma(y[6], c[180], a);
    b = fma(y[7], c[175], b);
    a = fma(y[27], c[178], a);
    b = fma(y[28], c[173], b);
    a = fma(y[42], c[145], a);
    double c260 = a + b;
    // <y1 y1 y3 z2>
    a = y[1] * y[106];
    b = y[1] * c[259];
    a = fma(y[6], c[179], a);
    b = fma(y[7], c[174], b);
    a = fma(y[21], c[178], a);
    b = fma(y[22], c[173], b);
    a = fma(y[42], c[144], a);
    double c288 = a + b;
    // <y1 x3 y3 z2>
    a = y[1] * y[158];
    b = y[5] * c[259];
    a = fma(y[6], c[255], a);
    b = fma(y[7], c[253], b);
    a = fma(y[39], c[178], a);
    b = fma(y[40], c[173], b);
    a = fma(y[42], c[167], a);
    double c350 = a + b;
    // <y1 y3 y3 z2>
    a = y[1] * y[161];
    b = 2.0 * y[6] * c[259];
    a = fma(y[7], c[257], a);
    b = fma(y[41], c[178], b);
    a = fma(2.0 * y[42], c[173], a);
    double c355 = a + b;
    c[256] = c256;
    c[260] = c260;
    c[288] = c288;
    c[350] = c350;
    c[355] = c355;
    // <y1 y1 y2 z2>
    a = y[1] * y[101];
    b = y[1] * c[249];
    a = fma(y[4], c[179], a);
    b = fma(y[7], c[162], b);
    a = fma(y[19], c[178], a);
    b = fma(y[22], c[161], b);
    a = fma(y[37], c[144], a);
    double c280 = a + b;
    // <y1 x2 x3 z2>
    a = y[1] * y[140];
    b = y[3] * c[255];
    a = fma(y[5], c[231], a);
    b = fma(y[7], c[217], b);
    a = fma(y[31], c[178], a);
    b = fma(y[33], c[167], b);
    a = fma(y[40], c[155], a);
    double c317 = a + b;
    // <y1 x2 x3 y3>
    a = y[1] * y[139];
    b = y[3] * c[253];
    a = fma(y[5], c[226], a);
    b = fma(y[6], c[217], b);
    a = fma(y[31], c[173], a);
    b = fma(y[32], c[167], b);
    a = fma(y[39], c[155], a);
    double c321 = a + b;
    // <y1 x2 y3 z2>
    a = y[1] * y[142];
    b = y[3] * c[259];
    a = fma(y[6], c[231], a);
    b = fma(y[7], c[226], b);
    a = fma(y[32], c[178], a);
    b = fma(y[33], c[173], b);
    a = fma(y[42], c[155], a);
    double c322 = a + b;
    // <y1 y2 x3 z2>
    a = y[1] * y[150];
    b = y[4] * c[255];
    a = fma(y[5], c[249], a);
    b = fma(y[7], c[242], b);
    a = fma(y[35], c[178], a);
    b = fma(y[37], c[167], b);
    a = fma(y[40], c[161], a);
    double c336 = a + b;
    c[280] = c280;
    c[317] = c317;
    c[321] = c321;
    c[322] = c322;
    c[336] = c336;
    // <x1 z1 x2 x3>
    a = y[0] * y[116];
    b = y[2] * c[190];
    a = fma(y[3], c[136], a);
    b = fma(y[5], c[122], b);
    a = fma(y[24], c[112], a);
    b = fma(y[26], c[120], b);
    a = fma(y[31], c[98], a);
    double c281 = a + b;
    // <x1 z1 x2 z2>
    a = y[0] * y[118];
    b = y[2] * c[192];
    a = fma(y[3], c[142], a);
    b = fma(y[7], c[122], b);
    a = fma(y[24], c[116], a);
    b = fma(y[28], c[120], b);
    a = fma(y[33], c[98], a);
    double c289 = a + b;
    // <x1 z1 y2 x3>
    a = y[0] * y[120];
    b = y[2] * c[201];
    a = fma(y[4], c[136], a);
    b = fma(y[5], c[130], b);
    a = fma(y[25], c[112], a);
    b = fma(y[26], c[128], b);
    a = fma(y[35], c[98], a);
    double c293 = a + b;
    // <x1 z1 x3 z2>
    a = y[0] * y[125];
    b = y[2] * c[215];
    a = fma(y[5], c[142], a);
    b = fma(y[7], c[136], b);
    a = fma(y[26], c[116], a);
    b = fma(y[28], c[112], b);
    a = fma(y[40], c[98], a);
    double c300 = a + b;
    // <x1 x2 x3 z2>
    a = y[0] * y[140];
    b = y[3] * c[215];
    a = fma(y[5], c[192], a);
    b = fma(y[7], c[190], b);
    a = fma(y[31], c[116], a);
    b = fma(y[33], c[112], b);
    a = fma(y[40], c[120], a);
    double c333 = a + b;
    c[281] = c281;
    c[289] = c289;
    c[293] = c293;
    c[300] = c300;
    c[333] = c333;
    // <x1 z1 y2 z2>
    a = y[0] * y[122];
    b = y[2] * c[203];
    a = fma(y[4], c[142], a);
    b = fma(y[7], c[130], b);
    a = fma(y[25], c[116], a);
    b = fma(y[28], c[128], b);
    a = fma(y[37], c[98], a);
    double c297 = a + b;
    // <x1 z1 x3 y3>
    a = y[0] * y[124];
    b = y[2] * c[209];
    a = fma(y[5], c[140], a);
    b = fma(y[6], c[136], b);
    a = fma(y[26], c[109], a);
    b = fma(y[27], c[112], b);
    a = fma(y[39], c[98], a);
    double c299 = a + b;
    // <x1 z1 y3 z2>
    a = y[0] * y[127];
    b = y[2] * c[224];
    a = fma(y[6], c[142], a);
    b = fma(y[7], c[140], b);
    a = fma(y[27], c[116], a);
    b = fma(y[28], c[109], b);
    a = fma(y[42], c[98], a);
    double c302 = a + b;
    // <x1 y2 x3 y3>
    a = y[0] * y[149];
    b = y[4] * c[209];
    a = fma(y[5], c[198], a);
    b = fma(y[6], c[201], b);
    a = fma(y[35], c[109], a);
    b = fma(y[36], c[112], b);
    a = fma(y[39], c[128], a);
    double c334 = a + b;
    // <x1 y2 y3 z2>
    a = y[0] * y[152];
    b = y[4] * c[224];
    a = fma(y[6], c[203], a);
    b = fma(y[7], c[198], b);
    a = fma(y[36], c[116], a);
    b = fma(y[37], c[109], b);
    a = fma(y[42], c[128], a);
    double c343 = a + b;
    c[297] = c297;
    c[299] = c299;
    c[302] = c302;
    c[334] = c334;
    c[343] = c343;
    // <x1 x2 y2 y3>
    a = y[0] * y[136];
    b = y[3] * c[198];
    a = fma(y[4], c[188], a);
    b = fma(y[6], c[207], b);
    a = fma(y[30], c[109], a);
    b = fma(y[32], c[128], b);
    a = fma(y[36], c[120], a);
    double c309 = a + b;
    // <x1 x2 x3 y3>
    a = y[0] * y[139];
    b = y[3] * c[209];
    a = fma(y[5], c[188], a);
    b = fma(y[6], c[190], b);
    a = fma(y[31], c[109], a);
    b = fma(y[32], c[112], b);
    a = fma(y[39], c[120], a);
    double c314 = a + b;
    // <x1 x2 y3 z2>
    a = y[0] * y[142];
    b = y[3] * c[224];
    a = fma(y[6], c[192], a);
    b = fma(y[7], c[188], b);
    a = fma(y[32], c[116], a);
    b = fma(y[33], c[109], b);
    a = fma(y[42], c[120], a);
    double c323 = a + b;
    // <x1 x2 y2 x3>
    a = y[0] * y[135];
    b = y[3] * c[201];
    a = fma(y[4], c[190], a);
    b = fma(y[5], c[207], b);
    a = fma(y[30], c[112], a);
    b = fma(y[31], c[128], b);
    a = fma(y[35], c[120], a);
    double c325 = a + b;
    // <x1 x2 y2 z2>
    a = y[0] * y[137];
    b = y[3] * c[203];
    a = fma(y[4], c[192], a);
    b = fma(y[7], c[207], b);
    a = fma(y[30], c[116], a);
    b = fma(y[33], c[128], b);
    a = fma(y[37], c[120], a);
    double c326 = a + b;
    c[309] = c309;
    c[314] = c314;
    c[323] = c323;
    c[325] = c325;
    c[326] = c326;
    // <y1 x2 y2 y3>
    a = y[1] * y[136];
    b = y[3] * c[246];
    a = fma(y[4], c[226], a);
    b = fma(y[6], c[205], b);
    a = fma(y[30], c[173], a);
    b = fma(y[32], c[161], b);
    a = fma(y[36], c[155], a);
    double c328 = a + b;
    // <y1 y2 y3 z2>
    a = y[1] * y[152];
    b = y[4] * c[259];
    a = fma(y[6], c[249], a);
    b = fma(y[7], c[246], b);
    a = fma(y[36], c[178], a);
    b = fma(y[37], c[173], b);
    a = fma(y[42], c[161], a);
    double c341 = a + b;
    // <x1 x3 y3 z2>
    a = y[0] * y[158];
    b = y[5] * c[224];
    a = fma(y[6], c[215], a);
    b = fma(y[7], c[209], b);
    a = fma(y[39], c[116], a);
    b = fma(y[40], c[109], b);
    a = fma(y[42], c[112], a);
    double c351 = a + b;
    // <x1 y2 x3 z2>
    a = y[0] * y[150];
    b = y[4] * c[215];
    a = fma(y[5], c[203], a);
    b = fma(y[7], c[201], b);
    a = fma(y[35], c[116], a);
    b = fma(y[37], c[112], b);
    a = fma(y[40], c[128], a);
    double c365 = a + b;
    c[328] = c328;
    c[341] = c341;
    c[351] = c351;
    c[365] = c365;
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
    b = fma(c[21], y[59], b);
    double d17 = a + b;
    d[0] = d0;
    d[1] = d1;
    d[3] = d3;
    d[4] = d4;
    d[17] = d17;
    // d<z1>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2>) - 1/2*(gamma_plus + gamma_minus) <z1>
    a = c[6];
    b = c[7] * y[2];
    a = fma(c[8], y[7], a);
    double d2 = a + b;
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
    // d<z1 z2>/dt = - (gamma_plus + gamma_minus) (<z1> + <z1 z2>) + 1/6*(gamma_plus - gamma_minus)
    //   (2 <z2> + 9 <z1 z1> + <z2 z2>) + 3*V*(1 - 2/N) (<x1 z1 y2> - <y1 z1 x2>)
    a = c[13] * (y[2] + y[28]);
    b = c[6] * y[7];
    a = fma(c[14], y[23], a);
    b = fma(c[8], y[43], b);
    a = fma(c[41], y[61] - y[88], a);
    double d28 = a + b;
    // d<z1 z1 z1>/dt = 1/2*(gamma_plus - gamma_minus) (2 <z1 z1> + <z1 z1 z2>) - 3*V/N (<x1 z1 y2>
    //   - <y1 z1 x2>) - 3/2*(gamma_plus + gamma_minus) <z1 z1 z1>
    a = c[86] * y[23];
    b = c[38] * (y[61] - y[88]);
    a = fma(c[87], y[108], a);
    b = fma(c[17], y[113], b);
    double d108 = a + b;
    // d<z1 z1 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 z1> + 3 <z1 z1 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (4 <z1 z2> + 9 <z1 z1 z1> + 2 <z1 z2 z2>) - V/N (<x1 y2 z2>
    //   - <y1 x2 z2>) - 3*V*(1 - 3/N) (<y1 z1 z1 x2> - <x1 z1 z1 y2>)
    a = c[13] * y[23];
    b = c[47] * y[28];
    a = fma(c[25], y[73] - y[97], a);
    b = fma(c[14], y[108], b);
    a = fma(c[87], y[113], a);
    b = fma(c[6], y[128], b);
    a = fma(c[73], c[270] - c[183], a);
    double d113 = a + b;
    d[2] = d2;
    d[7] = d7;
    d[23] = d23;
    d[28] = d28;
    d[108] = d108;
    d[113] = d113;
    // d<x3>/dt = - 1/2*(gamma_plus + gamma_minus) <x3> - K <y3> + V*(1 - 1/N) (<x1 y2> + <y1 x2>)
    a = c[7] * y[5];
    b = c[9] * y[6];
    a = fma(c[10], y[12] + y[18], a);
    double d5 = a + b;
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
    a = fma(c[19], y[53], a);
    double d8 = a + b;
    // d<y1 y1>/dt = K (<x1 y1> + <y1 x2>) - 1/2*(gamma_plus + gamma_minus) <y1 y1> +
    //   1/2*(gamma_plus - gamma_minus) <y1 y2> - 4*V/N <z1 y3> - 4*V*(1 - 2/N) <x1 y1 z1>
    a = c[11] * (y[9] + y[18]);
    b = c[7] * y[16];
    a = fma(c[17], y[19], a);
    b = fma(c[20], y[27], b);
    a = fma(c[43], y[53], a);
    double d16 = a + b;
    // d<x2 x2>/dt = 1/2*(gamma_plus - gamma_minus) <x1 x2> - K (<y1 x2> + <x2 y2>) + 4*V/N <z1 y3>
    //   - 1/2*(gamma_plus + gamma_minus) <x2 x2> + 4*V*(1 - 2/N) (<x1 x2 y3> - <y1 x2 x3> +
    //   <y1 x2 z2>)
    a = c[17] * y[11];
    b = c[9] * (y[18] + y[30]);
    a = fma(c[18], y[27], a);
    b = fma(c[7], y[29], b);
    a = fma(c[19], y[68] + y[97] - y[95], a);
    double d29 = a + b;
    // d<y2 y2>/dt = K (<x1 y2> + <x2 y2>) + 1/2*(gamma_plus - gamma_minus) <y1 y2> - 4*V/N <z1 y3>
    //   - 1/2*(gamma_plus + gamma_minus) <y2 y2> - 4*V*(1 - 2/N) (<x1 y2 x3> + <x1 y2 z2> +
    //   <y1 y2 y3>)
    a = c[11] * (y[12] + y[30]);
    b = c[17] * y[19];
    a = fma(c[20], y[27], a);
    b = fma(c[7], y[34], b);
    a = fma(c[43], y[71] + y[73] + y[100], a);
    double d34 = a + b;
    d[5] = d5;
    d[6] = d6;
    d[8] = d8;
    d[16] = d16;
    d[29] = d29;
    d[34] = d34;
    // d<x1 y1>/dt = 1/2*K (<x1 x1> + <x1 x2> - <y1 y1> - <y1 y2>) - 1/2*(gamma_plus + gamma_minus)
    //   <x1 y1> + 1/4*(gamma_plus - gamma_minus) (<x1 y2> + <y1 x2>) - 4*V/N <z1 x3> - 2*V*(1 -
    //   2/N) (<x1 x1 z1> - <y1 y1 z1>)
    a = c[1] * (y[16] + y[19] - y[8] - y[11]);
    b = c[7] * y[9];
    a = fma(c[2], y[12] + y[18], a);
    b = fma(c[20], y[26], b);
    a = fma(c[21], y[46] - y[81], a);
    double d9 = a + b;
    // d<x1 x2>/dt = 4/3*V/N (2 <y3> + <y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1> + <x2 x2>)
    //   - 1/2*K (<x1 y1> + <x1 y2> + <y1 x2> + <x2 y2>) - 1/2*(gamma_plus + gamma_minus) <x1 x2> +
    //   2*V*(1 - 2/N) (<x1 x1 y3> - <x1 y1 x3> + <x1 y1 z2> + <y1 z1 x2>)
    a = c[29] * y[6];
    b = c[2] * (y[8] + y[29]);
    a = fma(c[1], y[9] + y[12] + y[18] + y[30], a);
    b = fma(c[7], y[11], b);
    a = fma(c[23], y[42], a);
    b = fma(c[21], y[56] - y[50] - y[58] - y[88], b);
    double d11 = a + b;
    // d<x2 y2>/dt = 1/2*K (<x1 x2> - <y1 y2> + <x2 x2> - <y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y2> + <y1 x2>) - 4*V/N <z1 x3> - 1/2*(gamma_plus + gamma_minus) <x2 y2> - 2*V*(1 -
    //   2/N) (<x1 x2 x3> + <x1 x2 z2> - <x1 y2 y3> + <y1 x2 y3> + <y1 y2 x3> - <y1 y2 z2>)
    a = c[1] * (y[19] + y[34] - y[11] - y[29]);
    b = c[2] * (y[12] + y[18]);
    a = fma(c[20], y[26], a);
    b = fma(c[7], y[30], b);
    a = fma(c[21], y[67] + y[69] + y[96] + y[99] - y[72] - y[101], a);
    double d30 = a + b;
    d[9] = d9;
    d[11] = d11;
    d[30] = d30;
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
    b = fma(c[22], y[87], b);
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
    a = fma(c[35], y[48] + y[54], a);
    b = fma(c[22], y[90], b);
    double d13 = a + b;
    // d<z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2> + 3 <x1 z1> + 2 <x2 z2>) - 1/2*(K -
    //   2*V/N) <y1 z1> - 3/4*(gamma_plus + gamma_minus) <z1 x2> - 1/2*K <z1 y2> + V/N (<x2 y3> -
    //   <y2 x3> + <y2 z2>) + 2*V*(1 - 2/N) (<x1 z1 y3> - <y1 z1 x3> + <y1 z1 z2>)
    a = c[6] * y[3];
    b = c[2] * y[10];
    a = fma(c[28], y[17], a);
    b = fma(c[24], y[24], b);
    a = fma(c[1], y[25], a);
    b = fma(c[25], y[35] - y[32] - y[37], b);
    a = fma(c[8], y[33], a);
    b = fma(c[21], y[90] - y[63] - y[92], b);
    double d24 = a + b;
    d[10] = d10;
    d[13] = d13;
    d[24] = d24;
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
    b = fma(c[21], y[49] + y[51] + y[57] - y[89], b);
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
    b = fma(c[21], y[60] + y[84] - y[57] - y[86], b);
    double d18 = a + b;
    d[12] = d12;
    d[18] = d18;
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
    a = fma(c[35], y[55] - y[47], a);
    b = fma(c[22], y[91], b);
    double d14 = a + b;
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
    a = fma(c[35], y[94] - y[65], a);
    b = fma(c[21], y[103] - y[77] - y[106], b);
    double d32 = a + b;
    // d<y2 x3>/dt = 1/2*(K - 2*V/N) <x1 x3> - V/N (<x1 z2> - <y1 y3> - <z1 x2>) + 1/4*(gamma_plus -
    //   gamma_minus) <y1 x3> + 1/2*K (<x2 x3> - 2 <y2 y3>) - 3/4*(gamma_plus + gamma_minus) <y2 x3>
    //   + V*(1 - 2/N) (<x1 y2 y2> - 2 <x1 x3 x3> - 2 <x1 x3 z2> + <y1 x2 y2> - 2 <y1 x3 y3>)
    a = c[44] * y[13];
    b = c[25] * (y[15] - y[21] - y[24]);
    a = fma(c[2], y[20], a);
    b = fma(c[4], y[31], b);
    a = fma(c[24], y[35], a);
    b = fma(c[9], y[36], b);
    a = fma(c[35], y[70] + y[94], a);
    b = fma(c[21], y[74] + y[76] + y[103], b);
    double d35 = a + b;
    d[14] = d14;
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
    b = fma(c[41], y[48] - y[54], b);
    a = fma(c[22], y[92], a);
    double d15 = a + b;
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
    a = fma(c[35], y[66] + y[93], a);
    b = fma(c[21], y[102] - y[75] - y[104], b);
    double d31 = a + b;
    // d<x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2> + 3 <x2 z2>) - V/N (<x1 y3> - <y1 x3>
    //   - 3 <z1 y2>) + 1/4*(gamma_plus - gamma_minus) (<x1 z2> + 6 <z1 x2>) - 1/2*(K + 2*V/N)
    //   <y1 z2> - 1/2*K <y2 z2> + V*(1 - 2/N) (3 <x1 x2 y2> + 2 <x1 y3 z2> - 3 <y1 x2 x2> - 2
    //   <y1 x3 z2> + 2 <y1 z2 z2>)
    a = c[13] * y[3];
    b = c[25] * (y[14] - y[20]);
    a = fma(c[2], y[15], a);
    b = fma(c[40], y[22], b);
    a = fma(c[14], y[24], a);
    b = fma(c[39], y[25], b);
    a = fma(c[24], y[33], a);
    b = fma(c[1], y[37], b);
    a = fma(c[41], y[66] - y[93], a);
    b = fma(c[21], y[104] - y[78] - y[107], b);
    double d33 = a + b;
    d[15] = d15;
    d[31] = d31;
    d[33] = d33;
  }

  private static void equations1(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 y2>/dt = - 4/3*V/N (2 <y3> + <y3 z2>) + 1/2*K (<x1 y1> + <x1 y2> + <y1 x2> + <x2 y2>) +
    //   1/4*(gamma_plus - gamma_minus) (<y1 y1> + <y2 y2>) - 1/2*(gamma_plus + gamma_minus) <y1 y2>
    //   - 2*V*(1 - 2/N) (<x1 y1 x3> + <x1 y1 z2> + <x1 z1 y2> + <y1 y1 y3>)
    a = c[30] * y[6];
    b = c[4] * (y[9] + y[12] + y[18] + y[30]);
    a = fma(c[2], y[16] + y[34], a);
    b = fma(c[7], y[19], b);
    a = fma(c[33], y[42], a);
    b = fma(c[21], y[56] + y[58] + y[61] + y[85], b);
    double d19 = a + b;
    // d<y1 y2 z2>/dt = - (gamma_plus + gamma_minus) (<y1 y2> + <y1 y2 z2>) - 1/3*V/N (12 <x2 y2> +
    //   8 <y3 z2> - 3 <x1 y1 x3> - 3 <x1 z1 y2> - 3 <y1 y1 y3> + 9 <y1 z1 x2> - 9 <x2 y2 x3> - 9
    //   <y2 y2 y3> + 4 <y3 z2 z2>) + 1/2*(K + 2*V/N) (<x1 y1 z2> + <x2 y2 z2>) + 1/2*K (<x1 y2 z2>
    //   + <y1 x2 z2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 z2> + 6 <y1 z1 y2> + <y2 y2 z2>) -
    //   V*(1 - 3/N) (2 <x1 y1 x3 z2> + 2 <x1 y1 z2 z2> - 3 <x1 y1 y2 y2> + 3 <y1 y1 x2 y2> + 2
    //   <y1 y1 y3 z2> + 2 <x1 z1 y2 z2>)
    a = c[13] * (y[19] + y[101]);
    b = c[20] * y[30];
    a = fma(c[30], y[42], a);
    b = fma(c[26], y[56] + y[61] + y[85], b);
    a = fma(c[46], y[58] + y[137], a);
    b = fma(c[4], y[73] + y[97], b);
    a = fma(c[2], y[86] + y[147], a);
    b = fma(c[38], y[88] - y[135] - y[146], b);
    a = fma(c[14], y[89], a);
    b = fma(c[33], y[162], b);
    a = fma(c[61], c[216] + c[230] + c[288] + c[297], a);
    b = fma(c[73], c[244] - c[286], b);
    double d101 = a + b;
    d[19] = d19;
    d[101] = d101;
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
    a = fma(c[35], y[55] + y[82], a);
    b = fma(c[21], y[62], b);
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
    a = fma(c[35], y[83] - y[54], a);
    b = fma(c[21], y[63], b);
    double d21 = a + b;
    // d<z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2> + 3 <y1 z1> + 2 <y2 z2>) + 1/2*(K -
    //   2*V/N) <x1 z1> + 1/2*K <z1 x2> - 3/4*(gamma_plus + gamma_minus) <z1 y2> - V/N (<x2 x3> +
    //   <x2 z2> + <y2 y3>) - 2*V*(1 - 2/N) (<x1 z1 x3> + <x1 z1 z2> + <y1 z1 y3>)
    a = c[6] * y[4];
    b = c[44] * y[10];
    a = fma(c[2], y[17], a);
    b = fma(c[4], y[24], b);
    a = fma(c[24], y[25], a);
    b = fma(c[25], y[31] + y[33] + y[36], b);
    a = fma(c[8], y[37], a);
    b = fma(c[21], y[62] + y[64] + y[91], b);
    double d25 = a + b;
    d[20] = d20;
    d[21] = d21;
    d[25] = d25;
    // d<y1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1> + 3 <y1 z2>) - V/N (4 <x2> - <x1 z1> -
    //   3 <x2 x3> - 3 <y2 y3>) + 1/2*K <x1 z2> + 1/4*(gamma_plus - gamma_minus) (6 <y1 z1> +
    //   <y2 z2>) + 1/2*(K + 2*V/N) <x2 z2> + V*(1 - 2/N) (3 <x1 y1 y2> - 2 <x1 z1 z2> - 3
    //   <y1 y1 x2>)
    a = c[13] * y[1];
    b = c[20] * y[3];
    a = fma(c[26], y[10], a);
    b = fma(c[4], y[15], b);
    a = fma(c[14], y[17], a);
    b = fma(c[24], y[22], b);
    a = fma(c[39], y[31] + y[36], a);
    b = fma(c[46], y[33], b);
    a = fma(c[2], y[37], a);
    b = fma(c[41], y[55] - y[82], b);
    a = fma(c[21], y[64], a);
    double d22 = a + b;
    // d<y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2> + 3 <y2 z2>) + V/N (<x1 x3> + <y1 y3>
    //   - 3 <z1 x2>) + 1/2*(K + 2*V/N) <x1 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 z2> + 6
    //   <z1 y2>) + 1/2*K <x2 z2> + V*(1 - 2/N) (3 <x1 y2 y2> - 2 <x1 x3 z2> - 2 <x1 z2 z2> - 3
    //   <y1 x2 y2> - 2 <y1 y3 z2>)
    a = c[13] * y[4];
    b = c[26] * (y[13] + y[21]);
    a = fma(c[46], y[15], a);
    b = fma(c[2], y[22], b);
    a = fma(c[38], y[24], a);
    b = fma(c[14], y[25], b);
    a = fma(c[4], y[33], a);
    b = fma(c[24], y[37], b);
    a = fma(c[41], y[70] - y[94], a);
    b = fma(c[21], y[76] + y[79] + y[106], b);
    double d37 = a + b;
    // d<y1 z1 z2>/dt = - 1/3*V/N (4 <x1 z2> + 12 <z1 x2> - 3 <x1 z1 z1> - 3 <x1 x3 z2> - <x1 z2 z2>
    //   - 3 <y1 y3 z2> - 9 <z1 x2 x3> - 9 <z1 y2 y3>) - 1/4*(gamma_plus + gamma_minus) (4 <y1 z1> +
    //   5 <y1 z1 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 z2> + 18 <y1 z1 z1> + 2 <y1 z2 z2> +
    //   3 <z1 y2 z2>) + 1/2*K (<x1 z1 z2> + <z1 x2 z2>) + V*(1 - 3/N) (3 <x1 y1 z1 y2> - 3
    //   <y1 y1 z1 x2> - 2 <x1 z1 z1 z2>)
    a = c[33] * y[15];
    b = c[13] * y[17];
    a = fma(c[6], y[22], a);
    b = fma(c[20], y[24], b);
    a = fma(c[26], y[59] + y[76] + y[106], a);
    b = fma(c[4], y[64] + y[118], b);
    a = fma(c[36], y[79], a);
    b = fma(c[14], y[87], b);
    a = fma(c[76], y[92], a);
    b = fma(c[8], y[107], b);
    a = fma(c[39], y[116] + y[121], a);
    b = fma(c[2], y[122], b);
    a = fma(c[73], c[131] - c[158], a);
    b = fma(c[61], c[273], b);
    double d92 = a + b;
    d[22] = d22;
    d[37] = d37;
    d[92] = d92;
    // d<z1 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3> + <x3 z2>) + V/N (<x1 y1> + <x2 y2>) -
    //   (gamma_plus + gamma_minus) <z1 x3> - K <z1 y3> + V*(1 - 2/N) (<x1 z1 y2> + <y1 z1 x2>)
    a = c[6] * y[5];
    b = c[26] * (y[9] + y[30]);
    a = fma(c[13], y[26], a);
    b = fma(c[9], y[27], b);
    a = fma(c[8], y[40], a);
    b = fma(c[35], y[61] + y[88], b);
    double d26 = a + b;
    // d<x3 x3>/dt = V/N (<x1 y2> - <y1 x2>) - (gamma_plus + gamma_minus) <x3 x3> - 2*K <x3 y3> +
    //   2*V*(1 - 2/N) (<x1 y2 x3> + <y1 x2 x3>)
    a = c[25] * (y[18] - y[12]);
    b = c[13] * y[38];
    a = fma(c[50], y[39], a);
    b = fma(c[22], y[71] + y[95], b);
    double d38 = a + b;
    // d<x3 z2>/dt = - (gamma_plus + gamma_minus) (<x3> + <x3 z2>) + V/N (<x1 y2> + <y1 x2>) +
    //   3/2*(gamma_plus - gamma_minus) <z1 x3> - K <y3 z2> + V*(1 - 2/N) (3 <x1 y2 x3> + <x1 y2 z2>
    //   - 3 <y1 x2 x3> + <y1 x2 z2>)
    a = c[13] * (y[5] + y[40]);
    b = c[26] * (y[12] + y[18]);
    a = fma(c[14], y[26], a);
    b = fma(c[9], y[42], b);
    a = fma(c[41], y[71] - y[95], a);
    b = fma(c[35], y[73] + y[97], b);
    double d40 = a + b;
    // d<y3 y3>/dt = V/N (<x1 y2> - <y1 x2>) + 2*K <x3 y3> - (gamma_plus + gamma_minus) <y3 y3> -
    //   2*V*(1 - 2/N) (<x1 x2 y3> - <y1 y2 y3>)
    a = c[25] * (y[18] - y[12]);
    b = c[51] * y[39];
    a = fma(c[13], y[41], a);
    b = fma(c[21], y[68] - y[100], b);
    double d41 = a + b;
    // d<y3 z2>/dt = - (gamma_plus + gamma_minus) (<y3> + <y3 z2>) - V/N (<x1 x2> - <y1 y2>) +
    //   3/2*(gamma_plus - gamma_minus) <z1 y3> + K <x3 z2> - V*(1 - 2/N) (<x1 x2 z2> - 3 <x1 y2 y3>
    //   + 3 <y1 x2 y3> - <y1 y2 z2>)
    a = c[13] * (y[6] + y[42]);
    b = c[25] * (y[11] - y[19]);
    a = fma(c[14], y[27], a);
    b = fma(c[11], y[40], b);
    a = fma(c[35], y[101] - y[69], a);
    b = fma(c[41], y[72] - y[96], b);
    double d42 = a + b;
    d[26] = d26;
    d[38] = d38;
    d[40] = d40;
    d[41] = d41;
    d[42] = d42;
    // d<z1 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3> + <y3 z2>) - 1/2*V/N (<x1 x1> - <y1 y1>
    //   + <x2 x2> - <y2 y2>) + K <z1 x3> - (gamma_plus + gamma_minus) <z1 y3> - V*(1 - 2/N)
    //   (<x1 z1 x2> - <y1 z1 y2>)
    a = c[6] * y[6];
    b = c[48] * (y[8] + y[29] - y[16] - y[34]);
    a = fma(c[11], y[26], a);
    b = fma(c[13], y[27], b);
    a = fma(c[8], y[42], a);
    b = fma(c[35], y[89] - y[60], b);
    double d27 = a + b;
    // d<z1 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 x3> + 3 <z1 x3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <x3 z2> + 9 <z1 z1 x3> + <x3 z2 z2>) + V/N (<x1 y1 z2> +
    //   <x1 z1 y2> + <y1 z1 x2> + <x2 y2 z2>) - K <z1 y3 z2> - V*(1 - 3/N) (3 <y1 z1 x2 x3> -
    //   <y1 z1 x2 z2> - 3 <x1 z1 y2 x3> - <x1 z1 y2 z2>)
    a = c[13] * y[26];
    b = c[6] * y[40];
    a = fma(c[26], y[58] + y[61] + y[88] + y[137], a);
    b = fma(c[14], y[111], b);
    a = fma(c[87], y[125], a);
    b = fma(c[9], y[127], b);
    a = fma(c[8], y[159], a);
    b = fma(c[73], c[293] - c[218], b);
    a = fma(c[67], c[232] + c[297], a);
    double d125 = a + b;
    // d<z1 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 y3> + 3 <z1 y3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y3 z2> + 9 <z1 z1 y3> + <y3 z2 z2>) - 1/2*V/N
    //   (<x1 x1 z2> + 2 <x1 z1 x2> - <y1 y1 z2> - 2 <y1 z1 y2> + <x2 x2 z2> - <y2 y2 z2>) + K
    //   <z1 x3 z2> - V*(1 - 3/N) (3 <y1 z1 x2 y3> - <y1 z1 y2 z2> + <x1 z1 x2 z2> - 3
    //   <x1 z1 y2 y3>)
    a = c[13] * y[27];
    b = c[6] * y[42];
    a = fma(c[48], y[51] + y[133] - y[86] - y[147], a);
    b = fma(c[25], y[60] - y[89], b);
    a = fma(c[14], y[112], a);
    b = fma(c[11], y[125], b);
    a = fma(c[87], y[127], a);
    b = fma(c[8], y[162], b);
    a = fma(c[73], c[294] - c[227], a);
    b = fma(c[67], c[250] - c[289], b);
    double d127 = a + b;
    d[27] = d27;
    d[125] = d125;
    d[127] = d127;
    // d<y2 y3>/dt = 1/2*(K - 2*V/N) <x1 y3> - V/N (<y1 x3> + <y1 z2> - <z1 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) <y1 y3> + 1/2*K (<x2 y3> + 2 <y2 x3>) - 3/4*(gamma_plus + gamma_minus) <y2 y3>
    //   - V*(1 - 2/N) (<x1 x2 y2> + 2 <x1 x3 y3> + 2 <x1 y3 z2> - <y1 y2 y2> + 2 <y1 y3 y3>)
    a = c[44] * y[14];
    b = c[25] * (y[20] + y[22] - y[25]);
    a = fma(c[2], y[21], a);
    b = fma(c[4], y[32], b);
    a = fma(c[11], y[35], a);
    b = fma(c[24], y[36], b);
    a = fma(c[35], y[98] - y[66], a);
    b = fma(c[21], y[75] + y[78] + y[105], b);
    double d36 = a + b;
    // d<y2 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 y3> + 5 <y2 y3 z2>) - V/N
    //   (<x1 x2 y2> - <x1 x3 y3> - <y1 y2 y2> + <y1 x3 z2> - <y1 y3 y3> + <y1 z2 z2> + 3 <z1 x2 y3>
    //   - <z1 y2 z2>) + 1/2*K (<x1 y3 z2> + <x2 y3 z2> + 2 <y2 x3 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1 y3 z2> + 6 <z1 y2 y3>) - V*(1 - 3/N) (<x1 x2 y2 z2> - 3 <x1 y2 y2 y3> + 3
    //   <y1 x2 y2 y3> - <y1 y2 y2 z2> + 2 <x1 x3 y3 z2> + 2 <y1 y3 y3 z2> + 2 <x1 y3 z2 z2>)
    a = c[13] * y[36];
    b = c[25] * (y[66] + y[104] + y[107] - y[75] - y[98] - y[105] - y[122]);
    a = fma(c[4], y[78] + y[142], a);
    b = fma(c[2], y[106], b);
    a = fma(c[38], y[117], a);
    b = fma(c[14], y[121], b);
    a = fma(c[11], y[150], a);
    b = fma(c[76], y[152], b);
    a = fma(c[67], c[330] - c[326], a);
    b = fma(c[73], c[327] - c[328], b);
    a = fma(c[61], c[351] + c[355] + c[358], a);
    double d152 = a + b;
    d[36] = d36;
    d[152] = d152;
    // d<x3 y3>/dt = K (<x3 x3> - <y3 y3>) - (gamma_plus + gamma_minus) <x3 y3> - V*(1 - 2/N)
    //   (<x1 x2 x3> - <x1 y2 y3> - <y1 x2 y3> - <y1 y2 x3>)
    a = c[9] * (y[41] - y[38]);
    b = c[13] * y[39];
    a = fma(c[35], y[72] + y[96] + y[99] - y[67], a);
    double d39 = a + b;
    // d<x3 x3 y3>/dt = V/N (<x1 y2 y3> - <y1 x2 y3>) + K (<x3 x3 x3> - 2 <x3 y3 y3>) -
    //   3/2*(gamma_plus + gamma_minus) <x3 x3 y3> + V*(1 - 3/N) (2 <y1 x2 x3 y3> - <x1 x2 x3 x3> +
    //   2 <x1 y2 x3 y3> + <y1 y2 x3 x3>)
    a = c[25] * (y[96] - y[72]);
    b = c[11] * y[154];
    a = fma(c[87], y[155], a);
    b = fma(c[50], y[157], b);
    a = fma(c[65], c[321] + c[334], a);
    b = fma(c[67], c[335] - c[332], b);
    double d155 = a + b;
    // d<x3 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x3 x3> + 3 <x3 x3 z2>) + V/N (2
    //   <x1 y2 x3> + <x1 y2 z2> + 2 <y1 x2 x3> - <y1 x2 z2>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1 x3 x3> - 2*K <x3 y3 z2> - V*(1 - 3/N) (3 <y1 x2 x3 x3> - 2 <y1 x2 x3 z2> - 3
    //   <x1 y2 x3 x3> - 2 <x1 y2 x3 z2>)
    a = c[13] * y[38];
    b = c[31] * (y[71] + y[95]);
    a = fma(c[25], y[97] - y[73], a);
    b = fma(c[14], y[123], b);
    a = fma(c[87], y[156], a);
    b = fma(c[50], y[158], b);
    a = fma(c[73], c[364] - c[316], a);
    b = fma(c[65], c[317] + c[365], b);
    double d156 = a + b;
    // d<x3 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x3 y3> + 3 <x3 y3 z2>) - V/N
    //   (<x1 x2 x3> - <x1 y2 y3> - <y1 x2 y3> - <y1 y2 x3>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1 x3 y3> + K (<x3 x3 z2> - <y3 y3 z2>) - V*(1 - 3/N) (3 <y1 x2 x3 y3> - <y1 x2 y3 z2> +
    //   <x1 x2 x3 z2> - 3 <x1 y2 x3 y3> - <y1 y2 x3 z2> - <x1 y2 y3 z2>)
    a = c[13] * y[39];
    b = c[25] * (y[67] - y[72] - y[96] - y[99]);
    a = fma(c[14], y[124], a);
    b = fma(c[9], y[161] - y[156], b);
    a = fma(c[87], y[158], a);
    b = fma(c[73], c[334] - c[321], b);
    a = fma(c[67], c[322] + c[336] + c[343] - c[333], a);
    double d158 = a + b;
    d[39] = d39;
    d[155] = d155;
    d[156] = d156;
    d[158] = d158;
    // d<z2 z2>/dt = - (gamma_plus + gamma_minus) (2 <z2> + <z2 z2>) - 3*V/N (<x1 y2> - <y1 x2>) +
    //   3*(gamma_plus - gamma_minus) <z1 z2> + 6*V*(1 - 2/N) (<x1 y2 z2> - <y1 x2 z2>)
    a = c[52] * y[7];
    b = c[38] * (y[12] - y[18]);
    a = fma(c[53], y[28], a);
    b = fma(c[13], y[43], b);
    a = fma(c[54], y[73] - y[97], a);
    double d43 = a + b;
    // d<z1 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <z1 z2> + 3 <z1 z2 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <z2 z2> + 18 <z1 z1 z2> + <z2 z2 z2>) - 3*V/N (<x1 z1 y2>
    //   - <y1 z1 x2>) - 6*V*(1 - 3/N) (<y1 z1 x2 z2> - <x1 z1 y2 z2>)
    a = c[52] * y[28];
    b = c[6] * y[43];
    a = fma(c[38], y[61] - y[88], a);
    b = fma(c[53], y[113], b);
    a = fma(c[87], y[128], a);
    b = fma(c[8], y[163], b);
    a = fma(c[59], c[297] - c[232], a);
    double d128 = a + b;
    // d<x3 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x3 z2> + 3 <x3 z2 z2>) - V/N (3
    //   <x1 y2 x3> - 2 <x1 y2 z2> - 3 <y1 x2 x3> - 2 <y1 x2 z2>) + 3*(gamma_plus - gamma_minus)
    //   <z1 x3 z2> - K <y3 z2 z2> - V*(1 - 3/N) (6 <y1 x2 x3 z2> - <y1 x2 z2 z2> - 6 <x1 y2 x3 z2>
    //   - <x1 y2 z2 z2>)
    a = c[52] * y[40];
    b = c[38] * (y[71] - y[95]);
    a = fma(c[31], y[73] + y[97], a);
    b = fma(c[53], y[125], b);
    a = fma(c[87], y[159], a);
    b = fma(c[9], y[162], b);
    a = fma(c[59], c[365] - c[317], a);
    b = fma(c[67], c[324] + c[368], b);
    double d159 = a + b;
    // d<z2 z2 z2>/dt = - 3/2*(gamma_plus + gamma_minus) (2 <z2 z2> + <z2 z2 z2>) - 9*V/N
    //   (<x1 y2 z2> - <y1 x2 z2>) + 9/2*(gamma_plus - gamma_minus) <z1 z2 z2> - 9*V*(1 - 3/N)
    //   (<y1 x2 z2 z2> - <x1 y2 z2 z2>)
    a = c[90] * y[43];
    b = c[91] * (y[73] - y[97]);
    a = fma(c[93], y[128], a);
    b = fma(c[87], y[163], b);
    a = fma(c[94], c[324] - c[368], a);
    double d163 = a + b;
    d[43] = d43;
    d[128] = d128;
    d[159] = d159;
    d[163] = d163;
  }

  private static void equations2(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x1 x1>/dt = - 3/4*(gamma_plus + gamma_minus) <x1 x1 x1> - 3/2*K (<x1 x1 y1> +
    //   <x1 x1 y2>) + 3/4*(gamma_plus - gamma_minus) <x1 x1 x2> + 12*V/N <x1 z1 y3> + 6*V*(1 - 3/N)
    //   <x1 x1 y1 z1>
    a = c[24] * y[44];
    b = c[56] * (y[45] + y[48]);
    a = fma(c[57], y[47], a);
    b = fma(c[58], y[63], b);
    a = fma(c[59], c[102], a);
    double d44 = a + b;
    // d<x1 x1 x2>/dt = 4/3*V/N (4 <x1 y3> + 2 <x1 y3 z2> + 3 <z1 x2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 x1> + 2 <x1 x2 x2>) - 1/2*K (<x1 x1 y1> + <x1 x1 y2> + 2 <x1 y1 x2> +
    //   2 <x1 x2 y2>) - 3/4*(gamma_plus + gamma_minus) <x1 x1 x2> + 2*V*(1 - 3/N) (<x1 x1 x1 y3> -
    //   <x1 x1 y1 x3> + <x1 x1 y1 z2> + 2 <x1 y1 z1 x2>)
    a = c[64] * y[14];
    b = c[2] * y[44];
    a = fma(c[1], y[45] + y[48], a);
    b = fma(c[24], y[47], b);
    a = fma(c[9], y[54] + y[66], a);
    b = fma(c[17], y[65], b);
    a = fma(c[29], y[78], a);
    b = fma(c[18], y[117], b);
    a = fma(c[61], c[115] - c[111] - c[119], a);
    b = fma(c[62], c[123], b);
    double d47 = a + b;
    // d<x1 x2 x2>/dt = 4/3*V/N (4 <x2 y3> + 3 <x1 z1 y3> + 2 <x2 y3 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (2 <x1 x1 x2> + <x2 x2 x2>) - 1/2*K (2 <x1 y1 x2> + 2 <x1 x2 y2> + <y1 x2 x2>
    //   + <x2 x2 y2>) - 3/4*(gamma_plus + gamma_minus) <x1 x2 x2> + 2*V*(1 - 3/N) (2 <x1 x1 x2 y3>
    //   - 2 <x1 y1 x2 x3> + 2 <x1 y1 x2 z2> + <y1 z1 x2 x2>)
    a = c[64] * y[32];
    b = c[17] * y[47];
    a = fma(c[9], y[54] + y[66], a);
    b = fma(c[18], y[63], b);
    a = fma(c[24], y[65], a);
    b = fma(c[1], y[93] + y[130], b);
    a = fma(c[2], y[129], a);
    b = fma(c[29], y[142], b);
    a = fma(c[62], c[189] + c[193] - c[191], a);
    b = fma(c[65], c[195], b);
    double d65 = a + b;
    // d<x2 x2 x2>/dt = 3/4*(gamma_plus - gamma_minus) <x1 x2 x2> - 3/2*K (<y1 x2 x2> + <x2 x2 y2>)
    //   + 12*V/N <z1 x2 y3> - 3/4*(gamma_plus + gamma_minus) <x2 x2 x2> + 6*V*(1 - 3/N)
    //   (<x1 x2 x2 y3> - <y1 x2 x2 x3> + <y1 x2 x2 z2>)
    a = c[57] * y[65];
    b = c[56] * (y[93] + y[130]);
    a = fma(c[58], y[117], a);
    b = fma(c[24], y[129], b);
    a = fma(c[59], c[304] + c[306] - c[305], a);
    double d129 = a + b;
    d[44] = d44;
    d[47] = d47;
    d[65] = d65;
    d[129] = d129;
    // d<x1 x1 y1>/dt = 1/2*K (<x1 x1 x1> + <x1 x1 x2> - 2 <x1 y1 y1> - 2 <x1 y1 y2>) -
    //   3/4*(gamma_plus + gamma_minus) <x1 x1 y1> + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y2> + 2
    //   <x1 y1 x2>) - 4*V/N (2 <x1 z1 x3> - <y1 z1 y3>) - 2*V*(1 - 3/N) (<x1 x1 x1 z1> - 2
    //   <x1 y1 y1 z1>)
    a = c[4] * (y[44] + y[47]);
    b = c[24] * y[45];
    a = fma(c[2], y[48], a);
    b = fma(c[9], y[52] + y[55], b);
    a = fma(c[17], y[54], a);
    b = fma(c[60], y[62], b);
    a = fma(c[18], y[91], a);
    b = fma(c[61], c[104], b);
    a = fma(c[62], c[106], a);
    double d45 = a + b;
    // d<x1 x1 y2>/dt = - 4/3*V/N (4 <x1 x3> + 4 <x1 z2> - 3 <x1 z1 z1> + 3 <x1 x3 x3> + 2
    //   <x1 x3 z2> + 3 <x1 y3 y3> - <x1 z2 z2> - 3 <z1 y2 y3>) + 1/2*K (<x1 x1 x1> + <x1 x1 x2> - 2
    //   <x1 y1 y2> - 2 <x1 y2 y2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y1> + 2 <x1 x2 y2>) -
    //   3/4*(gamma_plus + gamma_minus) <x1 x1 y2> - 2*V*(1 - 3/N) (<x1 x1 x1 x3> + <x1 x1 x1 z2> +
    //   <x1 x1 y1 y3> - 2 <x1 y1 z1 y2>)
    a = c[66] * (y[13] + y[15]);
    b = c[4] * (y[44] + y[47]);
    a = fma(c[2], y[45], a);
    b = fma(c[24], y[48], b);
    a = fma(c[9], y[55] + y[70], a);
    b = fma(c[18], y[59] + y[121] - y[74] - y[77], b);
    a = fma(c[17], y[66], a);
    b = fma(c[30], y[76], b);
    a = fma(c[23], y[79], a);
    b = fma(c[61], c[124] + c[125] + c[127], b);
    a = fma(c[62], c[131], a);
    double d48 = a + b;
    // d<x1 y1 x2>/dt = - 2/3*V/N (4 <x1 x3> - 4 <x1 z2> - 4 <y1 y3> + 3 <x1 z1 z1> - 3 <x1 x3 x3> +
    //   2 <x1 x3 z2> - 3 <x1 y3 y3> + <x1 z2 z2> - 2 <y1 y3 z2> + 6 <z1 x2 x3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y1> + <x1 x2 y2> + <y1 x2 x2>) + 1/2*K (<x1 x1 x2> - <x1 y1 y1> -
    //   <x1 y1 y2> + <x1 x2 x2> - <y1 y1 x2> - <y1 x2 y2>) - 3/4*(gamma_plus + gamma_minus)
    //   <x1 y1 x2> + 2*V*(1 - 3/N) (<x1 x1 y1 y3> - <x1 x1 z1 x2> - <x1 y1 y1 x3> + <x1 y1 y1 z2> +
    //   <y1 y1 z1 x2>)
    a = c[29] * (y[15] + y[21] - y[13]);
    b = c[2] * (y[45] + y[66] + y[93]);
    a = fma(c[1], y[52] + y[55] + y[82] + y[94] - y[47] - y[65], a);
    b = fma(c[24], y[54], b);
    a = fma(c[31], y[74] + y[77] - y[59], a);
    b = fma(c[23], y[106] - y[76], b);
    a = fma(c[45], y[79], a);
    b = fma(c[20], y[116], b);
    a = fma(c[61], c[152] + c[153] - c[127] - c[154] - c[158], a);
    double d54 = a + b;
    d[45] = d45;
    d[48] = d48;
    d[54] = d54;
    // d<x1 x1 z1>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x1 x1> + <x1 x1 z2> + 3 <x1 z1 x2>) +
    //   2/3*V/N (4 <x1 y1> - 3 <x1 x1 y3> + 3 <x1 y1 x3> - <x1 y1 z2> + 6 <z1 z1 y3>) - (gamma_plus
    //   + gamma_minus) <x1 x1 z1> - K <x1 y1 z1> - (K - 2*V/N) <x1 z1 y2> + 4*V*(1 - 3/N)
    //   <x1 y1 z1 z1>
    a = c[6] * y[8];
    b = c[29] * y[9];
    a = fma(c[13], y[46], a);
    b = fma(c[31], y[56] - y[50], b);
    a = fma(c[8], y[51], a);
    b = fma(c[9], y[53], b);
    a = fma(c[45], y[58], a);
    b = fma(c[17], y[60], b);
    a = fma(c[63], y[61], a);
    b = fma(c[18], y[112], b);
    a = fma(c[62], c[108], a);
    double d46 = a + b;
    // d<x1 x1 x3>/dt = 2/3*V/N (4 <x1 y2> - 3 <x1 y1 z1> + 3 <x1 x2 y3> - <x1 y2 z2> + 6
    //   <z1 x3 y3>) - (gamma_plus + gamma_minus) <x1 x1 x3> - K (<x1 x1 y3> + <x1 y1 x3>) +
    //   1/2*(gamma_plus - gamma_minus) <x1 x2 x3> - (K - 2*V/N) <x1 y2 x3> + V*(1 - 3/N)
    //   (<x1 x1 x1 y2> + <x1 x1 y1 x2> + 4 <x1 y1 z1 x3>)
    a = c[29] * y[12];
    b = c[13] * y[49];
    a = fma(c[9], y[50] + y[56], a);
    b = fma(c[31], y[68] - y[53], b);
    a = fma(c[17], y[67], a);
    b = fma(c[63], y[71], b);
    a = fma(c[45], y[73], a);
    b = fma(c[18], y[124], b);
    a = fma(c[67], c[133] + c[135], a);
    b = fma(c[62], c[137], b);
    double d49 = a + b;
    // d<x1 x1 z2>/dt = - (gamma_plus + gamma_minus) (<x1 x1> + <x1 x1 z2>) + 2*V/N (4 <x1 y2> -
    //   <x1 y1 z1> - 3 <x1 x2 y3> + 3 <x1 y2 x3> + 2 <z1 y3 z2>) + 1/2*(gamma_plus - gamma_minus)
    //   (3 <x1 x1 z1> + <x1 x2 z2>) - K <x1 y1 z2> - (K + 2*V/N) <x1 y2 z2> + V*(1 - 3/N) (3
    //   <x1 x1 x1 y2> - 3 <x1 x1 y1 x2> + 4 <x1 y1 z1 z2>)
    a = c[13] * (y[8] + y[51]);
    b = c[69] * y[12];
    a = fma(c[14], y[46], a);
    b = fma(c[32], y[53], b);
    a = fma(c[9], y[58], a);
    b = fma(c[70], y[68] - y[71], b);
    a = fma(c[17], y[69], a);
    b = fma(c[72], y[73], b);
    a = fma(c[18], y[127], a);
    b = fma(c[73], c[133] - c[135], b);
    a = fma(c[62], c[143], a);
    double d51 = a + b;
    d[46] = d46;
    d[49] = d49;
    d[51] = d51;
    // d<x1 x1 y3>/dt = - 2/3*V/N (4 <x1 x2> - 3 <x1 x1 z1> + 3 <x1 x2 x3> - <x1 x2 z2> - 6
    //   <z1 y3 y3>) + K (<x1 x1 x3> - <x1 y1 y3>) - (gamma_plus + gamma_minus) <x1 x1 y3> +
    //   1/2*(gamma_plus - gamma_minus) <x1 x2 y3> - (K - 2*V/N) <x1 y2 y3> - V*(1 - 3/N)
    //   (<x1 x1 x1 x2> - <x1 x1 y1 y2> - 4 <x1 y1 z1 y3>)
    a = c[30] * y[11];
    b = c[31] * (y[46] - y[67]);
    a = fma(c[9], y[57] - y[49], a);
    b = fma(c[13], y[50], b);
    a = fma(c[17], y[68], a);
    b = fma(c[34], y[69], b);
    a = fma(c[63], y[72], a);
    b = fma(c[18], y[126], b);
    a = fma(c[67], c[139] - c[138], a);
    b = fma(c[62], c[141], b);
    double d50 = a + b;
    // d<x2 x2 x3>/dt = 1/2*(gamma_plus - gamma_minus) <x1 x2 x3> + 2*V/N (<x1 x2 y3> - <y1 x2 z2> +
    //   <z1 x2 y2> + 2 <z1 x3 y3>) - (K - 2*V/N) <y1 x2 x3> - (gamma_plus + gamma_minus) <x2 x2 x3>
    //   - K (<x2 x2 y3> + <x2 y2 x3>) + V*(1 - 3/N) (<x1 x2 x2 y2> + 4 <x1 x2 x3 y3> +
    //   <y1 x2 x2 x2> - 4 <y1 x2 x3 x3> + 4 <y1 x2 x3 z2>)
    a = c[17] * y[67];
    b = c[31] * (y[68] + y[115] - y[97]);
    a = fma(c[63], y[95], a);
    b = fma(c[18], y[124], b);
    a = fma(c[13], y[131], a);
    b = fma(c[9], y[132] + y[135], b);
    a = fma(c[67], c[313] + c[315], a);
    b = fma(c[62], c[314] + c[317] - c[316], b);
    double d131 = a + b;
    // d<x2 x2 y3>/dt = - 2*V/N (<x1 x2 x3> - <x1 x2 z2> + <z1 x2 x2> - 2 <z1 y3 y3>) +
    //   1/2*(gamma_plus - gamma_minus) <x1 x2 y3> - (K - 2*V/N) <y1 x2 y3> + K (<x2 x2 x3> -
    //   <x2 y2 y3>) - (gamma_plus + gamma_minus) <x2 x2 y3> - V*(1 - 3/N) (<x1 x2 x2 x2> - 4
    //   <x1 x2 y3 y3> - <y1 x2 x2 y2> + 4 <y1 x2 x3 y3> - 4 <y1 x2 y3 z2>)
    a = c[31] * (y[69] - y[67] - y[114]);
    b = c[17] * y[68];
    a = fma(c[63], y[96], a);
    b = fma(c[18], y[126], b);
    a = fma(c[9], y[136] - y[131], a);
    b = fma(c[13], y[132], b);
    a = fma(c[67], c[320] - c[318], a);
    b = fma(c[62], c[319] + c[322] - c[321], b);
    double d132 = a + b;
    d[50] = d50;
    d[131] = d131;
    d[132] = d132;
    // d<x1 y1 y1>/dt = 1/2*K (2 <x1 x1 y1> + 2 <x1 y1 x2> - <y1 y1 y1> - <y1 y1 y2>) -
    //   3/4*(gamma_plus + gamma_minus) <x1 y1 y1> + 1/4*(gamma_plus - gamma_minus) (2 <x1 y1 y2> +
    //   <y1 y1 x2>) - 4*V/N (<x1 z1 y3> + 2 <y1 z1 x3>) - 2*V*(1 - 3/N) (2 <x1 x1 y1 z1> -
    //   <y1 y1 y1 z1>)
    a = c[11] * (y[45] + y[54]);
    b = c[24] * y[52];
    a = fma(c[17], y[55], a);
    b = fma(c[20], y[63], b);
    a = fma(c[1], y[80] + y[83], a);
    b = fma(c[2], y[82], b);
    a = fma(c[60], y[90], a);
    b = fma(c[75], c[102], b);
    a = fma(c[65], c[148], a);
    double d52 = a + b;
    // d<y1 y1 y2>/dt = - 4/3*V/N (4 <y1 y3> + 2 <y1 y3 z2> + 3 <z1 y2 y3>) + 1/2*K (<x1 y1 y1> + 2
    //   <x1 y1 y2> + <y1 y1 x2> + 2 <y1 x2 y2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y1> + 2
    //   <y1 y2 y2>) - 3/4*(gamma_plus + gamma_minus) <y1 y1 y2> - 2*V*(1 - 3/N) (2 <x1 y1 z1 y2> +
    //   <x1 y1 y1 x3> + <x1 y1 y1 z2> + <y1 y1 y1 y3>)
    a = c[66] * y[21];
    b = c[4] * (y[52] + y[82]);
    a = fma(c[11], y[55] + y[94], a);
    b = fma(c[2], y[80], b);
    a = fma(c[24], y[83], a);
    b = fma(c[17], y[98], b);
    a = fma(c[30], y[106], a);
    b = fma(c[20], y[121], b);
    a = fma(c[75], c[131], a);
    b = fma(c[61], c[153] + c[154] + c[265], b);
    double d83 = a + b;
    // d<y1 y2 y2>/dt = - 4/3*V/N (4 <y2 y3> + 3 <y1 z1 y3> + 2 <y2 y3 z2>) + 1/2*K (2 <x1 y1 y2> +
    //   <x1 y2 y2> + 2 <y1 x2 y2> + <x2 y2 y2>) + 1/4*(gamma_plus - gamma_minus) (2 <y1 y1 y2> +
    //   <y2 y2 y2>) - 3/4*(gamma_plus + gamma_minus) <y1 y2 y2> - 2*V*(1 - 3/N) (2 <x1 y1 y2 x3> +
    //   2 <x1 y1 y2 z2> + <x1 z1 y2 y2> + 2 <y1 y1 y2 y3>)
    a = c[66] * y[36];
    b = c[11] * (y[55] + y[94]);
    a = fma(c[4], y[70] + y[134], a);
    b = fma(c[17], y[83], b);
    a = fma(c[20], y[91], a);
    b = fma(c[24], y[98], b);
    a = fma(c[2], y[144], a);
    b = fma(c[30], y[152], b);
    a = fma(c[75], c[202] + c[204] + c[292], a);
    b = fma(c[61], c[291], b);
    double d98 = a + b;
    d[52] = d52;
    d[83] = d83;
    d[98] = d98;
    // d<x1 y1 z1>/dt = - 1/3*V/N (4 <x1 x1> - 4 <y1 y1> - 3 <x1 x1 x3> - <x1 x1 z2> - 3 <y1 y1 x3>
    //   + <y1 y1 z2> + 12 <z1 z1 x3>) + 1/12*(gamma_plus - gamma_minus) (4 <x1 y1> + 2 <x1 y1 z2> +
    //   3 <x1 z1 y2> + 3 <y1 z1 x2>) + 1/2*K (<x1 x1 z1> - <y1 y1 z1>) - (gamma_plus + gamma_minus)
    //   <x1 y1 z1> + 1/2*(K - 2*V/N) (<x1 z1 x2> - <y1 z1 y2>) - 2*V*(1 - 3/N) (<x1 x1 z1 z1> -
    //   <y1 y1 z1 z1>)
    a = c[23] * (y[16] - y[8]);
    b = c[6] * y[9];
    a = fma(c[1], y[81] - y[46], a);
    b = fma(c[26], y[49] + y[84], b);
    a = fma(c[27], y[86] - y[51], a);
    b = fma(c[13], y[53], b);
    a = fma(c[8], y[58], a);
    b = fma(c[28], y[89] - y[60], b);
    a = fma(c[2], y[61] + y[88], a);
    b = fma(c[20], y[111], b);
    a = fma(c[61], c[149] - c[151], a);
    double d53 = a + b;
    // d<y1 y1 z1>/dt = - 2/3*V/N (4 <x1 y1> - 3 <x1 y1 x3> - <x1 y1 z2> - 3 <y1 y1 y3> + 6
    //   <z1 z1 y3>) + 1/6*(gamma_plus - gamma_minus) (2 <y1 y1> + <y1 y1 z2> + 3 <y1 z1 y2>) + K
    //   <x1 y1 z1> - (gamma_plus + gamma_minus) <y1 y1 z1> + (K - 2*V/N) <y1 z1 x2> - 4*V*(1 - 3/N)
    //   <x1 y1 z1 z1>
    a = c[30] * y[9];
    b = c[6] * y[16];
    a = fma(c[11], y[53], a);
    b = fma(c[31], y[56] + y[85], b);
    a = fma(c[34], y[58], a);
    b = fma(c[13], y[81], b);
    a = fma(c[8], y[86], a);
    b = fma(c[82], y[88], b);
    a = fma(c[17], y[89], a);
    b = fma(c[20], y[112], b);
    a = fma(c[75], c[108], a);
    double d81 = a + b;
    // d<z1 x2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y2> + 3 <x1 z1 y2> + 3 <y1 z1 x2> + 2
    //   <x2 y2 z2>) + 1/2*(K - 2*V/N) (<x1 z1 x2> - <y1 z1 y2>) - V/N (4 <z1 z1 x3> + <x2 x2 x3> +
    //   <x2 x2 z2> + <y2 y2 x3> - <y2 y2 z2>) + 1/2*K (<z1 x2 x2> - <z1 y2 y2>) - (gamma_plus +
    //   gamma_minus) <z1 x2 y2> - 2*V*(1 - 3/N) (<y1 z1 x2 y3> + <y1 z1 y2 x3> - <y1 z1 y2 z2> +
    //   <x1 z1 x2 x3> + <x1 z1 x2 z2> - <x1 z1 y2 y3>)
    a = c[6] * y[30];
    b = c[28] * (y[89] - y[60]);
    a = fma(c[2], y[61] + y[88], a);
    b = fma(c[20], y[111], b);
    a = fma(c[1], y[119] - y[114], a);
    b = fma(c[13], y[115], b);
    a = fma(c[25], y[131] + y[133] + y[145] - y[147], a);
    b = fma(c[8], y[137], b);
    a = fma(c[61], c[227] + c[243] + c[281] + c[289] - c[250] - c[294], a);
    double d115 = a + b;
    d[53] = d53;
    d[81] = d81;
    d[115] = d115;
    // d<x1 y1 y2>/dt = - 2/3*V/N (4 <x1 y3> + 4 <y1 x3> + 4 <y1 z2> + 2 <x1 y3 z2> - 3 <y1 z1 z1> +
    //   3 <y1 x3 x3> + 2 <y1 x3 z2> + 3 <y1 y3 y3> - <y1 z2 z2> + 6 <z1 y2 x3>) + 1/2*K (<x1 x1 y1>
    //   + <x1 x1 y2> + <x1 y1 x2> + <x1 x2 y2> - <y1 y1 y2> - <y1 y2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 y1> + <x1 y2 y2> + <y1 x2 y2>) - 3/4*(gamma_plus + gamma_minus)
    //   <x1 y1 y2> - 2*V*(1 - 3/N) (<x1 x1 y1 x3> + <x1 x1 y1 z2> + <x1 x1 z1 y2> + <x1 y1 y1 y3> -
    //   <y1 y1 z1 y2>)
    a = c[30] * (y[14] + y[20] + y[22]);
    b = c[1] * (y[83] + y[98] - y[45] - y[48] - y[54] - y[66]);
    a = fma(c[2], y[52] + y[70] + y[94], a);
    b = fma(c[24], y[55], b);
    a = fma(c[33], y[78] + y[104], a);
    b = fma(c[31], y[87] - y[102] - y[105], b);
    a = fma(c[34], y[107], a);
    b = fma(c[20], y[120], b);
    a = fma(c[61], c[115] + c[119] + c[159] + c[160] - c[164], a);
    double d55 = a + b;
    // d<y1 y1 x2>/dt = - 4/3*V/N (4 <y1 x3> - 4 <y1 z2> + 3 <y1 z1 z1> - 3 <y1 x3 x3> + 2
    //   <y1 x3 z2> - 3 <y1 y3 y3> + <y1 z2 z2> + 3 <z1 x2 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y1> + 2 <y1 x2 y2>) + 1/2*K (2 <x1 y1 x2> - <y1 y1 y1> - <y1 y1 y2> + 2 <y1 x2 x2>)
    //   - 3/4*(gamma_plus + gamma_minus) <y1 y1 x2> - 2*V*(1 - 3/N) (2 <x1 y1 z1 x2> -
    //   <x1 y1 y1 y3> + <y1 y1 y1 x3> - <y1 y1 y1 z2>)
    a = c[64] * (y[22] - y[20]);
    b = c[2] * y[52];
    a = fma(c[11], y[54] + y[93], a);
    b = fma(c[1], y[80] + y[83], b);
    a = fma(c[24], y[82], a);
    b = fma(c[18], y[102] + y[105] - y[87] - y[117], b);
    a = fma(c[17], y[94], a);
    b = fma(c[30], y[104], b);
    a = fma(c[33], y[107], a);
    b = fma(c[75], c[123], b);
    a = fma(c[61], c[263] - c[160] - c[264], a);
    double d82 = a + b;
    d[55] = d55;
    d[82] = d82;
  }

  private static void equations3(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y1 x3>/dt = 1/3*V/N (4 <x1 x2> + 4 <y1 y2> - 3 <x1 x1 z1> - <x1 x2 z2> + 3 <x1 y2 y3> -
    //   3 <y1 y1 z1> + 3 <y1 x2 y3> - <y1 y2 z2> - 12 <z1 x3 x3>) + 1/2*K (<x1 x1 x3> - 2
    //   <x1 y1 y3> - <y1 y1 x3>) - (gamma_plus + gamma_minus) <x1 y1 x3> + 1/2*(K - 2*V/N)
    //   (<x1 x2 x3> - <y1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 x3> + <y1 x2 x3>) + V*(1
    //   - 3/N) (<x1 x1 y1 y2> - 2 <x1 x1 z1 x3> + <x1 y1 y1 x2> + 2 <y1 y1 z1 x3>)
    a = c[23] * (y[11] + y[19]);
    b = c[25] * (y[46] + y[81] - y[72] - y[96]);
    a = fma(c[1], y[84] - y[49], a);
    b = fma(c[13], y[56], b);
    a = fma(c[9], y[57], a);
    b = fma(c[28], y[99] - y[67], b);
    a = fma(c[27], y[69] + y[101], a);
    b = fma(c[2], y[71] + y[95], b);
    a = fma(c[20], y[123], a);
    b = fma(c[67], c[139] + c[166], b);
    a = fma(c[61], c[165] - c[170], a);
    double d56 = a + b;
    // d<x2 y2 x3>/dt = 1/2*(K - 2*V/N) (<x1 x2 x3> - <y1 y2 x3>) - V/N (<x1 x2 z2> - <x1 y2 y3> -
    //   <y1 x2 y3> + <y1 y2 z2> - <z1 x2 x2> - <z1 y2 y2> + 4 <z1 x3 x3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y2 x3> + <y1 x2 x3>) + 1/2*K (<x2 x2 x3> - 2 <x2 y2 y3> - <y2 y2 x3>) -
    //   (gamma_plus + gamma_minus) <x2 y2 x3> + V*(1 - 3/N) (<y1 x2 x2 y2> - 2 <y1 x2 x3 y3> +
    //   <x1 x2 y2 y2> - 2 <x1 x2 x3 x3> - 2 <x1 x2 x3 z2> + 2 <x1 y2 x3 y3> - 2 <y1 y2 x3 x3> + 2
    //   <y1 y2 x3 z2>)
    a = c[28] * (y[99] - y[67]);
    b = c[25] * (y[69] + y[101] - y[72] - y[96] - y[114] - y[119]);
    a = fma(c[2], y[71] + y[95], a);
    b = fma(c[20], y[123], b);
    a = fma(c[1], y[145] - y[131], a);
    b = fma(c[13], y[135], b);
    a = fma(c[9], y[136], a);
    b = fma(c[67], c[320] + c[331], b);
    a = fma(c[61], c[321] + c[332] + c[333] + c[335] - c[334] - c[336], a);
    double d135 = a + b;
    d[56] = d56;
    d[135] = d135;
    // d<x1 y1 y3>/dt = 1/3*V/N (4 <x1 y2> - 4 <y1 x2> - 3 <x1 y2 x3> - <x1 y2 z2> - 3 <y1 x2 x3> +
    //   <y1 x2 z2> - 12 <z1 x3 y3>) + 1/2*K (<x1 x1 y3> + 2 <x1 y1 x3> - <y1 y1 y3>) - (gamma_plus
    //   + gamma_minus) <x1 y1 y3> + 1/2*(K - 2*V/N) (<x1 x2 y3> - <y1 y2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y2 y3> + <y1 x2 y3>) - V*(1 - 3/N) (<x1 x1 y1 x2> + 2 <x1 x1 z1 y3> -
    //   <x1 y1 y1 y2> - 2 <y1 y1 z1 y3>)
    a = c[23] * (y[12] - y[18]);
    b = c[1] * (y[85] - y[50]);
    a = fma(c[11], y[56], a);
    b = fma(c[13], y[57], b);
    a = fma(c[28], y[100] - y[68], a);
    b = fma(c[25], y[71] + y[95], b);
    a = fma(c[2], y[72] + y[96], a);
    b = fma(c[27], y[73] - y[97], b);
    a = fma(c[20], y[124], a);
    b = fma(c[67], c[172] - c[135], b);
    a = fma(c[61], c[171] - c[176], a);
    double d57 = a + b;
    // d<x2 y2 y3>/dt = 1/2*(K - 2*V/N) (<x1 x2 y3> - <y1 y2 y3>) - V/N (<x1 y2 x3> - <x1 y2 z2> +
    //   <y1 x2 x3> + <y1 x2 z2> + 4 <z1 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 y3> +
    //   <y1 x2 y3>) + 1/2*K (<x2 x2 y3> + 2 <x2 y2 x3> - <y2 y2 y3>) - (gamma_plus + gamma_minus)
    //   <x2 y2 y3> - V*(1 - 3/N) (<x1 x2 x2 y2> + 2 <x1 x2 x3 y3> + 2 <x1 x2 y3 z2> - 2
    //   <x1 y2 y3 y3> - <y1 x2 y2 y2> + 2 <y1 x2 y3 y3> + 2 <y1 y2 x3 y3> - 2 <y1 y2 y3 z2>)
    a = c[28] * (y[100] - y[68]);
    b = c[25] * (y[71] + y[95] + y[97] - y[73]);
    a = fma(c[2], y[72] + y[96], a);
    b = fma(c[20], y[124], b);
    a = fma(c[1], y[146] - y[132], a);
    b = fma(c[11], y[135], b);
    a = fma(c[13], y[136], a);
    b = fma(c[67], c[338] - c[313], b);
    a = fma(c[61], c[314] + c[323] + c[339] + c[340] - c[337] - c[341], a);
    double d136 = a + b;
    d[57] = d57;
    d[136] = d136;
    // d<x1 y1 z2>/dt = - (gamma_plus + gamma_minus) (<x1 y1> + <x1 y1 z2>) - V/N (4 <x1 x2> - 4
    //   <y1 y2> - <x1 x1 z1> - 3 <x1 x2 x3> - 3 <x1 y2 y3> + <y1 y1 z1> + 3 <y1 x2 y3> - 3
    //   <y1 y2 x3> + 4 <z1 x3 z2>) + 1/2*K (<x1 x1 z2> - <y1 y1 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (6 <x1 y1 z1> + <x1 y2 z2> + <y1 x2 z2>) + 1/2*(K + 2*V/N) (<x1 x2 z2> -
    //   <y1 y2 z2>) + V*(1 - 3/N) (3 <x1 x1 y1 y2> - 3 <x1 y1 y1 x2> - 2 <x1 x1 z1 z2> + 2
    //   <y1 y1 z1 z2>)
    a = c[13] * (y[9] + y[58]);
    b = c[18] * (y[19] - y[11] - y[125]);
    a = fma(c[25], y[81] - y[46], a);
    b = fma(c[1], y[86] - y[51], b);
    a = fma(c[14], y[53], a);
    b = fma(c[38], y[96] - y[67] - y[72] - y[99], b);
    a = fma(c[40], y[101] - y[69], a);
    b = fma(c[2], y[73] + y[97], b);
    a = fma(c[73], c[139] - c[166], a);
    b = fma(c[61], c[177] - c[181], b);
    double d58 = a + b;
    // d<x2 y2 z2>/dt = - (gamma_plus + gamma_minus) (<x2 y2> + <x2 y2 z2>) + V/N (<x1 x2 x3> -
    //   <x1 y2 y3> + <y1 x2 y3> + <y1 y2 x3> - 3 <z1 x2 x2> + 3 <z1 y2 y2> - 4 <z1 x3 z2>) + 1/2*(K
    //   + 2*V/N) (<x1 x2 z2> - <y1 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 z2> +
    //   <y1 x2 z2> + 6 <z1 x2 y2>) + 1/2*K (<x2 x2 z2> - <y2 y2 z2>) - V*(1 - 3/N) (3 <y1 x2 x2 y2>
    //   + 2 <y1 x2 y3 z2> - 3 <x1 x2 y2 y2> + 2 <x1 x2 x3 z2> + 2 <y1 y2 x3 z2> + 2 <x1 x2 z2 z2> -
    //   2 <x1 y2 y3 z2> - 2 <y1 y2 z2 z2>)
    a = c[13] * (y[30] + y[137]);
    b = c[25] * (y[72] - y[67] - y[96] - y[99]);
    a = fma(c[40], y[101] - y[69], a);
    b = fma(c[2], y[73] + y[97], b);
    a = fma(c[38], y[114] - y[119], a);
    b = fma(c[14], y[115], b);
    a = fma(c[20], y[125], a);
    b = fma(c[1], y[147] - y[133], b);
    a = fma(c[73], c[331] - c[320], a);
    b = fma(c[61], c[322] + c[333] + c[336] + c[342] - c[343] - c[344], b);
    double d137 = a + b;
    d[58] = d58;
    d[137] = d137;
    // d<x1 z1 z1>/dt = 1/12*(gamma_plus - gamma_minus) (8 <x1 z1> + 4 <x1 z1 z2> + 3 <z1 z1 x2>) +
    //   1/3*V/N (8 <y1 z1> - 3 <x1 x1 y2> + 3 <x1 y1 x2> - 6 <x1 z1 y3> + 6 <y1 z1 x3> - 2
    //   <y1 z1 z2>) - 5/4*(gamma_plus + gamma_minus) <x1 z1 z1> - 1/2*K <y1 z1 z1> - 1/2*(K -
    //   4*V/N) <z1 z1 y2> + 2*V*(1 - 3/N) <y1 z1 z1 z1>
    a = c[47] * y[10];
    b = c[29] * y[17];
    a = fma(c[25], y[48] - y[54], a);
    b = fma(c[76], y[59], b);
    a = fma(c[31], y[90] - y[63], a);
    b = fma(c[6], y[64], b);
    a = fma(c[1], y[87], a);
    b = fma(c[45], y[92], b);
    a = fma(c[2], y[109], a);
    b = fma(c[77], y[110], b);
    a = fma(c[65], c[182], a);
    double d59 = a + b;
    // d<y1 z1 z1>/dt = - 1/3*V/N (8 <x1 z1> + 3 <x1 y1 y2> - 6 <x1 z1 x3> - 2 <x1 z1 z2> - 3
    //   <y1 y1 x2> - 6 <y1 z1 y3>) + 1/12*(gamma_plus - gamma_minus) (8 <y1 z1> + 4 <y1 z1 z2> + 3
    //   <z1 z1 y2>) + 1/2*K <x1 z1 z1> - 5/4*(gamma_plus + gamma_minus) <y1 z1 z1> + 1/2*(K -
    //   4*V/N) <z1 z1 x2> - 2*V*(1 - 3/N) <x1 z1 z1 z1>
    a = c[30] * y[10];
    b = c[47] * y[17];
    a = fma(c[25], y[55] - y[82], a);
    b = fma(c[4], y[59], b);
    a = fma(c[31], y[62] + y[91], a);
    b = fma(c[34], y[64], b);
    a = fma(c[76], y[87], a);
    b = fma(c[6], y[92], b);
    a = fma(c[84], y[109], a);
    b = fma(c[2], y[110], b);
    a = fma(c[61], c[268], a);
    double d87 = a + b;
    // d<z1 z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 x2> + 3 <x1 z1 z1> + 4 <z1 x2 z2>) -
    //   V/N (<x1 x2 y2> - <y1 x2 x2> - 2 <z1 x2 y3> + 2 <z1 y2 x3> - 2 <z1 y2 z2>) - 1/2*(K -
    //   4*V/N) <y1 z1 z1> - 5/4*(gamma_plus + gamma_minus) <z1 z1 x2> - 1/2*K <z1 z1 y2> - 2*V*(1 -
    //   3/N) (<y1 z1 z1 x3> - <y1 z1 z1 z2> - <x1 z1 z1 y3>)
    a = c[47] * y[24];
    b = c[2] * y[59];
    a = fma(c[25], y[66] - y[93], a);
    b = fma(c[77], y[87], b);
    a = fma(c[76], y[109], a);
    b = fma(c[1], y[110], b);
    a = fma(c[31], y[117] + y[122] - y[120], a);
    b = fma(c[6], y[118], b);
    a = fma(c[61], c[185] - c[187] - c[272], a);
    double d109 = a + b;
    d[59] = d59;
    d[87] = d87;
    d[109] = d109;
    // d<x1 z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x2> + 3 <x1 x1 z1> + 2 <x1 x2 z2> + 3
    //   <z1 x2 x2>) + 1/3*V/N (4 <y1 x2> + 8 <z1 y3> - 3 <x1 y2 x3> + 3 <x1 y2 z2> + 3 <y1 x2 x3> -
    //   <y1 x2 z2> + 4 <z1 y3 z2>) - 1/2*(K - 2*V/N) (<x1 y1 z1> + <z1 x2 y2>) - (gamma_plus +
    //   gamma_minus) <x1 z1 x2> - 1/2*K (<x1 z1 y2> + <y1 z1 x2>) - 2*V*(1 - 3/N) (<x1 y1 z1 x3> -
    //   <x1 y1 z1 z2> - <x1 x1 z1 y3> - <y1 z1 z1 x2>)
    a = c[6] * y[11];
    b = c[23] * (y[18] + y[127]);
    a = fma(c[29], y[27], a);
    b = fma(c[2], y[46] + y[114], b);
    a = fma(c[28], y[53] + y[115], a);
    b = fma(c[13], y[60], b);
    a = fma(c[1], y[61] + y[88], a);
    b = fma(c[8], y[69], b);
    a = fma(c[25], y[71] - y[73] - y[95], a);
    b = fma(c[27], y[97], b);
    a = fma(c[61], c[137] - c[143] - c[171] - c[183], a);
    double d60 = a + b;
    // d<y1 z1 y2>/dt = - 1/3*V/N (4 <x1 y2> + 8 <z1 y3> - 3 <x1 y2 x3> - <x1 y2 z2> + 3 <y1 x2 x3>
    //   + 3 <y1 x2 z2> + 4 <z1 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y2> + 3 <y1 y1 z1>
    //   + 2 <y1 y2 z2> + 3 <z1 y2 y2>) + 1/2*(K - 2*V/N) (<x1 y1 z1> + <z1 x2 y2>) + 1/2*K
    //   (<x1 z1 y2> + <y1 z1 x2>) - (gamma_plus + gamma_minus) <y1 z1 y2> - 2*V*(1 - 3/N)
    //   (<x1 y1 z1 x3> + <x1 y1 z1 z2> + <y1 y1 z1 y3> + <x1 z1 z1 y2>)
    a = c[33] * (y[12] + y[127]);
    b = c[6] * y[19];
    a = fma(c[30], y[27], a);
    b = fma(c[44], y[53] + y[115], b);
    a = fma(c[4], y[61] + y[88], a);
    b = fma(c[25], y[95] + y[97] - y[71], b);
    a = fma(c[36], y[73], a);
    b = fma(c[2], y[81] + y[119], b);
    a = fma(c[13], y[89], a);
    b = fma(c[8], y[101], b);
    a = fma(c[61], c[137] + c[143] + c[176] + c[270], a);
    double d89 = a + b;
    d[60] = d60;
    d[89] = d89;
    // d<x1 z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y2> + 3 <x1 y1 z1> + 2 <x1 y2 z2> + 3
    //   <z1 x2 y2>) + 1/3*V/N (4 <y1 y2> - 8 <z1 x3> - 8 <z1 z2> - 3 <x1 x2 x3> - 3 <x1 x2 z2> - 6
    //   <x1 y2 y3> + 3 <y1 y2 x3> - <y1 y2 z2> + 6 <z1 z1 z1> - 6 <z1 x3 x3> - 4 <z1 x3 z2> - 6
    //   <z1 y3 y3> + 2 <z1 z2 z2>) + 1/2*(K - 2*V/N) (<x1 x1 z1> - <z1 y2 y2>) + 1/2*K (<x1 z1 x2>
    //   - <y1 z1 y2>) - (gamma_plus + gamma_minus) <x1 z1 y2> - 2*V*(1 - 3/N) (<x1 y1 z1 y3> +
    //   <x1 x1 z1 x3> + <x1 x1 z1 z2> - <y1 z1 z1 y2>)
    a = c[6] * y[12];
    b = c[23] * (y[19] - y[125]);
    a = fma(c[30], y[26] + y[28], a);
    b = fma(c[28], y[119] - y[46], b);
    a = fma(c[2], y[53] + y[115], a);
    b = fma(c[1], y[89] - y[60], b);
    a = fma(c[13], y[61], a);
    b = fma(c[25], y[67] + y[69] - y[99], b);
    a = fma(c[31], y[108] - y[72] - y[123] - y[126], a);
    b = fma(c[8], y[73], b);
    a = fma(c[27], y[101], a);
    b = fma(c[34], y[128], b);
    a = fma(c[61], c[141] + c[165] + c[177] - c[184], a);
    double d61 = a + b;
    // d<y1 z1 x2>/dt = - 1/3*V/N (4 <x1 x2> + 8 <z1 x3> - 8 <z1 z2> - 3 <x1 x2 x3> - <x1 x2 z2> - 6
    //   <y1 x2 y3> + 3 <y1 y2 x3> - 3 <y1 y2 z2> + 6 <z1 z1 z1> - 6 <z1 x3 x3> + 4 <z1 x3 z2> - 6
    //   <z1 y3 y3> + 2 <z1 z2 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 x2> + 3 <x1 y1 z1> + 2
    //   <y1 x2 z2> + 3 <z1 x2 y2>) + 1/2*K (<x1 z1 x2> - <y1 z1 y2>) - 1/2*(K - 2*V/N) (<y1 y1 z1>
    //   - <z1 x2 x2>) - (gamma_plus + gamma_minus) <y1 z1 x2> + 2*V*(1 - 3/N) (<x1 y1 z1 y3> -
    //   <y1 y1 z1 x3> + <y1 y1 z1 z2> - <x1 z1 z1 x2>)
    a = c[33] * (y[11] + y[125]);
    b = c[6] * y[18];
    a = fma(c[29], y[28] - y[26], a);
    b = fma(c[2], y[53] + y[115], b);
    a = fma(c[1], y[89] - y[60], a);
    b = fma(c[25], y[99] - y[67] - y[101], b);
    a = fma(c[36], y[69], a);
    b = fma(c[28], y[81] - y[114], b);
    a = fma(c[13], y[88], a);
    b = fma(c[31], y[96] + y[123] + y[126] - y[108], b);
    a = fma(c[8], y[97], a);
    b = fma(c[45], y[128], b);
    a = fma(c[61], c[170] + c[269] - c[141] - c[181], a);
    double d88 = a + b;
    d[61] = d61;
    d[88] = d88;
    // d<x1 z1 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x3> + 2 <x1 x3 z2> + 3 <z1 x2 x3>) +
    //   1/3*V/N (4 <y1 x3> + 4 <z1 y2> + 3 <x1 x1 y1> + 3 <x1 x2 y2> - 3 <x1 x3 y3> - 3 <y1 z1 z1>
    //   + 3 <y1 x3 x3> - <y1 x3 z2> + 3 <z1 x2 y3> - <z1 y2 z2>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 z1 x3> - 1/2*K (2 <x1 z1 y3> + <y1 z1 x3>) - 1/2*(K - 4*V/N) <z1 y2 x3> + V*(1 - 3/N)
    //   (<x1 y1 z1 x2> + <x1 x1 z1 y2> + 2 <y1 z1 z1 x3>)
    a = c[6] * y[13];
    b = c[23] * (y[20] + y[25]);
    a = fma(c[25], y[75] + y[87] - y[45] - y[66] - y[102] - y[117], a);
    b = fma(c[76], y[62], b);
    a = fma(c[9], y[63], a);
    b = fma(c[8], y[76], b);
    a = fma(c[1], y[90], a);
    b = fma(c[27], y[104] + y[122], b);
    a = fma(c[2], y[116], a);
    b = fma(c[77], y[120], b);
    a = fma(c[67], c[123] + c[159], a);
    b = fma(c[65], c[185], b);
    double d62 = a + b;
    // d<z1 x2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 x3> + 3 <x1 z1 x3> + 2 <x2 x3 z2>) +
    //   V/N (<x1 y1 x2> + <x1 z1 y3> - <y1 z1 z2> + <z1 z1 y2> + <x2 x2 y2> + <x2 x3 y3> -
    //   <y2 x3 x3> + <y2 x3 z2>) - 1/2*(K - 4*V/N) <y1 z1 x3> - 5/4*(gamma_plus + gamma_minus)
    //   <z1 x2 x3> - 1/2*K (2 <z1 x2 y3> + <z1 y2 x3>) + V*(1 - 3/N) (<y1 z1 x2 x2> - 2
    //   <y1 z1 x3 x3> + 2 <y1 z1 x3 z2> + <x1 z1 x2 y2> + 2 <x1 z1 x3 y3>)
    a = c[6] * y[31];
    b = c[25] * (y[92] + y[148] - y[54] - y[63] - y[110] - y[130] - y[139] - y[150]);
    a = fma(c[2], y[62], a);
    b = fma(c[77], y[90], b);
    a = fma(c[76], y[116], a);
    b = fma(c[9], y[117], b);
    a = fma(c[1], y[120], a);
    b = fma(c[8], y[140], b);
    a = fma(c[67], c[195] + c[277], a);
    b = fma(c[61], c[252] - c[256] - c[299], b);
    double d116 = a + b;
    d[62] = d62;
    d[116] = d116;
    // d<x1 z1 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y3> + 2 <x1 y3 z2> + 3 <z1 x2 y3>) +
    //   1/6*V/N (8 <y1 y3> - 8 <z1 x2> - 3 <x1 x1 x1> + 3 <x1 y1 y1> + 6 <x1 z1 z1> - 3 <x1 x2 x2>
    //   + 3 <x1 y2 y2> - 6 <x1 y3 y3> + 6 <y1 x3 y3> - 2 <y1 y3 z2> - 6 <z1 x2 x3> + 2 <z1 x2 z2>)
    //   + 1/2*K (2 <x1 z1 x3> - <y1 z1 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 z1 y3> - 1/2*(K -
    //   4*V/N) <z1 y2 y3> + V*(1 - 3/N) (<x1 y1 z1 y2> - <x1 x1 z1 x2> + 2 <y1 z1 z1 y3>)
    a = c[6] * y[14];
    b = c[23] * (y[21] - y[24]);
    a = fma(c[48], y[44] + y[65] - y[52] - y[70], a);
    b = fma(c[25], y[77] + y[116] - y[59] - y[103], b);
    a = fma(c[11], y[62], a);
    b = fma(c[76], y[63], b);
    a = fma(c[8], y[78], a);
    b = fma(c[1], y[91], b);
    a = fma(c[27], y[106] - y[118], a);
    b = fma(c[2], y[117], b);
    a = fma(c[77], y[121], a);
    b = fma(c[67], c[131] - c[152], b);
    a = fma(c[65], c[186], a);
    double d63 = a + b;
    // d<y1 z1 x3>/dt = - 1/3*V/N (4 <x1 x3> - 4 <z1 x2> - 3 <x1 y1 y1> + 3 <x1 z1 z1> - 3
    //   <x1 x3 x3> - <x1 x3 z2> - 3 <y1 x2 y2> - 3 <y1 x3 y3> + <z1 x2 z2> - 3 <z1 y2 y3>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1 x3> + 2 <y1 x3 z2> + 3 <z1 y2 x3>) + 1/2*K
    //   (<x1 z1 x3> - 2 <y1 z1 y3>) - 5/4*(gamma_plus + gamma_minus) <y1 z1 x3> + 1/2*(K - 4*V/N)
    //   <z1 x2 x3> + V*(1 - 3/N) (<x1 y1 z1 y2> + <y1 y1 z1 x2> - 2 <x1 z1 z1 x3>)
    a = c[23] * (y[24] - y[13]);
    b = c[6] * y[20];
    a = fma(c[25], y[59] - y[52] - y[74] - y[94] - y[103] - y[121], a);
    b = fma(c[4], y[62], b);
    a = fma(c[27], y[118] - y[76], a);
    b = fma(c[76], y[90], b);
    a = fma(c[9], y[91], a);
    b = fma(c[8], y[104], b);
    a = fma(c[84], y[116], a);
    b = fma(c[2], y[120], b);
    a = fma(c[67], c[131] + c[158], a);
    b = fma(c[61], c[271], b);
    double d90 = a + b;
    d[63] = d63;
    d[90] = d90;
  }

  private static void equations4(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 z1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 z1> + 5 <x1 z1 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 z2> + 18 <x1 z1 z1> + 2 <x1 z2 z2> + 3 <z1 x2 z2>) +
    //   1/3*V/N (4 <y1 z2> + 12 <z1 y2> - 3 <x1 y3 z2> - 3 <y1 z1 z1> + 3 <y1 x3 z2> - <y1 z2 z2> -
    //   9 <z1 x2 y3> + 9 <z1 y2 x3>) - 1/2*K (<y1 z1 z2> + <z1 y2 z2>) - V*(1 - 3/N) (3
    //   <x1 y1 z1 x2> - 3 <x1 x1 z1 y2> - 2 <y1 z1 z1 z2>)
    a = c[13] * y[10];
    b = c[6] * y[15];
    a = fma(c[23], y[22], a);
    b = fma(c[18], y[25], b);
    a = fma(c[14], y[59], a);
    b = fma(c[76], y[64], b);
    a = fma(c[25], y[78] + y[87] - y[104], a);
    b = fma(c[8], y[79], b);
    a = fma(c[1], y[92] + y[122], a);
    b = fma(c[27], y[107], b);
    a = fma(c[38], y[117] - y[120], a);
    b = fma(c[2], y[118], b);
    a = fma(c[73], c[159] - c[123], a);
    b = fma(c[65], c[187], b);
    double d64 = a + b;
    // d<z1 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 x2> + 5 <z1 x2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x2 z2> + 3 <x1 z1 z2> + 18 <z1 z1 x2> + 2 <x2 z2 z2>) -
    //   V/N (<x1 z1 y3> - <y1 z1 x3> - 3 <z1 z1 y2> - <x2 y3 z2> + <y2 x3 z2> - <y2 z2 z2>) - 1/2*K
    //   (<y1 z1 z2> + <z1 y2 z2>) - V*(1 - 3/N) (3 <y1 z1 x2 x2> + 2 <y1 z1 x3 z2> - 2
    //   <y1 z1 z2 z2> - 3 <x1 z1 x2 y2> - 2 <x1 z1 y3 z2>)
    a = c[13] * y[24];
    b = c[6] * y[33];
    a = fma(c[25], y[63] + y[150] - y[90] - y[142] - y[153], a);
    b = fma(c[2], y[64], b);
    a = fma(c[1], y[92] + y[122], a);
    b = fma(c[14], y[109], b);
    a = fma(c[39], y[110], a);
    b = fma(c[76], y[118], b);
    a = fma(c[8], y[143], a);
    b = fma(c[73], c[277] - c[195], b);
    a = fma(c[61], c[256] - c[262] - c[302], a);
    double d118 = a + b;
    d[64] = d64;
    d[118] = d118;
    // d<x1 x2 y2>/dt = - 2/3*V/N (4 <x2 x3> + 4 <x2 z2> - 4 <y2 y3> + 6 <x1 z1 x3> - 3 <z1 z1 x2> +
    //   3 <x2 x3 x3> + 2 <x2 x3 z2> + 3 <x2 y3 y3> - <x2 z2 z2> - 2 <y2 y3 z2>) + 1/2*K (<x1 x1 x2>
    //   - <x1 y1 y2> + <x1 x2 x2> - <x1 y2 y2> - <y1 x2 y2> - <x2 y2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y2> + <x1 y1 x2> + <x2 x2 y2>) - 3/4*(gamma_plus + gamma_minus)
    //   <x1 x2 y2> - 2*V*(1 - 3/N) (<x1 x1 x2 x3> + <x1 x1 x2 z2> - <x1 x1 y2 y3> + <x1 y1 x2 y3> +
    //   <x1 y1 y2 x3> - <x1 y1 y2 z2> - <y1 z1 x2 y2>)
    a = c[29] * (y[36] - y[31] - y[33]);
    b = c[1] * (y[55] + y[70] + y[94] + y[134] - y[47] - y[65]);
    a = fma(c[2], y[48] + y[54] + y[130], a);
    b = fma(c[20], y[62], b);
    a = fma(c[24], y[66], a);
    b = fma(c[31], y[109] - y[138] - y[141], b);
    a = fma(c[23], y[152] - y[140], a);
    b = fma(c[34], y[143], b);
    a = fma(c[61], c[196] + c[197] + c[200] + c[202] - c[199] - c[204] - c[206], a);
    double d66 = a + b;
    // d<y1 x2 x2>/dt = - 4/3*V/N (4 <x2 x3> - 4 <x2 z2> - 3 <y1 z1 y3> + 3 <z1 z1 x2> - 3
    //   <x2 x3 x3> + 2 <x2 x3 z2> - 3 <x2 y3 y3> + <x2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (2
    //   <x1 y1 x2> + <x2 x2 y2>) + 1/2*K (<x1 x2 x2> - 2 <y1 y1 x2> - 2 <y1 x2 y2> + <x2 x2 x2>) -
    //   3/4*(gamma_plus + gamma_minus) <y1 x2 x2> + 2*V*(1 - 3/N) (2 <x1 y1 x2 y3> - <x1 z1 x2 x2>
    //   - 2 <y1 y1 x2 x3> + 2 <y1 y1 x2 z2>)
    a = c[64] * (y[33] - y[31]);
    b = c[17] * y[54];
    a = fma(c[4], y[65] + y[129], a);
    b = fma(c[9], y[82] + y[94], b);
    a = fma(c[18], y[91] + y[138] + y[141] - y[109], a);
    b = fma(c[24], y[93], b);
    a = fma(c[2], y[130], a);
    b = fma(c[30], y[140], b);
    a = fma(c[33], y[143], a);
    b = fma(c[62], c[200] + c[276] - c[275], b);
    a = fma(c[61], c[274], a);
    double d93 = a + b;
    d[66] = d66;
    d[93] = d93;
    // d<x1 x2 x3>/dt = 1/3*V/N (4 <x2 y2> + 8 <x3 y3> + 3 <x1 x1 y3> - 3 <x1 y1 z2> + 3 <x1 z1 y2>
    //   - 3 <y1 z1 x2> + 3 <x2 x2 y3> - <x2 y2 z2> + 4 <x3 y3 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x1 x3> + <x2 x2 x3>) - 1/2*(K - 2*V/N) (<x1 y1 x3> + <x2 y2 x3>) - (gamma_plus +
    //   gamma_minus) <x1 x2 x3> - 1/2*K (2 <x1 x2 y3> + <x1 y2 x3> + <y1 x2 x3>) + V*(1 - 3/N)
    //   (<x1 x1 x2 y2> + 2 <x1 x1 x3 y3> + <x1 y1 x2 x2> - 2 <x1 y1 x3 x3> + 2 <x1 y1 x3 z2> + 2
    //   <y1 z1 x2 x3>)
    a = c[23] * (y[30] + y[158]);
    b = c[29] * y[39];
    a = fma(c[2], y[49] + y[131], a);
    b = fma(c[25], y[58] + y[88] - y[50] - y[61] - y[132], b);
    a = fma(c[28], y[56] + y[135], a);
    b = fma(c[13], y[67], b);
    a = fma(c[9], y[68], a);
    b = fma(c[1], y[71] + y[95], b);
    a = fma(c[27], y[137], a);
    b = fma(c[67], c[208] + c[212], b);
    a = fma(c[61], c[214] - c[210] - c[216] - c[218], a);
    double d67 = a + b;
    // d<y1 y2 x3>/dt = 1/3*V/N (4 <x2 y2> - 8 <x3 y3> - 3 <x1 y1 z2> - 3 <x1 z1 y2> + 3 <y1 y1 y3>
    //   + 3 <y1 z1 x2> - <x2 y2 z2> + 3 <y2 y2 y3> - 4 <x3 y3 z2>) + 1/2*(K - 2*V/N) (<x1 y1 x3> +
    //   <x2 y2 x3>) + 1/2*K (<x1 y2 x3> + <y1 x2 x3> - 2 <y1 y2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1 y1 x3> + <y2 y2 x3>) - (gamma_plus + gamma_minus) <y1 y2 x3> - V*(1 -
    //   3/N) (2 <x1 y1 x3 x3> + 2 <x1 y1 x3 z2> - <x1 y1 y2 y2> - <y1 y1 x2 y2> + 2 <y1 y1 x3 y3> +
    //   2 <x1 z1 y2 x3>)
    a = c[23] * (y[30] - y[158]);
    b = c[30] * y[39];
    a = fma(c[44], y[56] + y[135], a);
    b = fma(c[25], y[58] + y[61] - y[85] - y[88] - y[146], b);
    a = fma(c[4], y[71] + y[95], a);
    b = fma(c[2], y[84] + y[145], b);
    a = fma(c[13], y[99], a);
    b = fma(c[9], y[100], b);
    a = fma(c[27], y[137], a);
    b = fma(c[61], c[214] + c[216] + c[287] + c[293], b);
    a = fma(c[67], c[244] + c[286], a);
    double d99 = a + b;
    d[67] = d67;
    d[99] = d99;
    // d<x1 x2 y3>/dt = - 1/3*V/N (4 <x2 x2> - 8 <y3 y3> + 3 <x1 x1 x3> - 3 <x1 x1 z2> + 3
    //   <x2 x2 x3> - <x2 x2 z2> - 4 <y3 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y3> +
    //   <x2 x2 y3>) - 1/2*(K - 2*V/N) (<x1 y1 y3> + <x2 y2 y3>) + 1/2*K (2 <x1 x2 x3> - <x1 y2 y3>
    //   - <y1 x2 y3>) - (gamma_plus + gamma_minus) <x1 x2 y3> - V*(1 - 3/N) (<x1 x1 x2 x2> - 2
    //   <x1 x1 y3 y3> - <x1 y1 x2 y2> + 2 <x1 y1 x3 y3> - 2 <x1 y1 y3 z2> - 2 <y1 z1 x2 y3>)
    a = c[23] * (y[161] - y[29]);
    b = c[29] * y[41];
    a = fma(c[25], y[49] + y[131] - y[51], a);
    b = fma(c[2], y[50] + y[132], b);
    a = fma(c[28], y[57] + y[136], a);
    b = fma(c[11], y[67], b);
    a = fma(c[13], y[68], a);
    b = fma(c[1], y[72] + y[96], b);
    a = fma(c[36], y[133], a);
    b = fma(c[67], c[222] - c[219], b);
    a = fma(c[61], c[223] - c[221] - c[225] - c[227], a);
    double d68 = a + b;
    // d<y1 y2 y3>/dt = 1/3*V/N (4 <y2 y2> - 8 <y3 y3> - 3 <y1 y1 x3> - 3 <y1 y1 z2> - 3 <y2 y2 x3>
    //   - <y2 y2 z2> - 4 <y3 y3 z2>) + 1/2*(K - 2*V/N) (<x1 y1 y3> + <x2 y2 y3>) + 1/2*K
    //   (<x1 y2 y3> + <y1 x2 y3> + 2 <y1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y3> +
    //   <y2 y2 y3>) - (gamma_plus + gamma_minus) <y1 y2 y3> - V*(1 - 3/N) (<x1 y1 x2 y2> + 2
    //   <x1 y1 x3 y3> + 2 <x1 y1 y3 z2> + 2 <x1 z1 y2 y3> - <y1 y1 y2 y2> + 2 <y1 y1 y3 y3>)
    a = c[23] * (y[34] - y[161]);
    b = c[30] * y[41];
    a = fma(c[44], y[57] + y[136], a);
    b = fma(c[4], y[72] + y[96], b);
    a = fma(c[25], y[84] + y[86] + y[145], a);
    b = fma(c[2], y[85] + y[146], b);
    a = fma(c[11], y[99], a);
    b = fma(c[13], y[100], b);
    a = fma(c[27], y[147], a);
    b = fma(c[67], c[295] - c[222], b);
    a = fma(c[61], c[223] + c[225] + c[294] + c[296], a);
    double d100 = a + b;
    d[68] = d68;
    d[100] = d100;
    // d<x1 x2 z2>/dt = - (gamma_plus + gamma_minus) (<x1 x2> + <x1 x2 z2>) + 1/3*V/N (12 <x2 y2> +
    //   8 <y3 z2> - 3 <x1 x1 y3> + 3 <x1 y1 x3> + 9 <x1 z1 y2> - 3 <y1 z1 x2> - 9 <x2 x2 y3> + 9
    //   <x2 y2 x3> + 4 <y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 z2> + 6 <x1 z1 x2> +
    //   <x2 x2 z2>) - 1/2*(K + 2*V/N) (<x1 y1 z2> + <x2 y2 z2>) - 1/2*K (<x1 y2 z2> + <y1 x2 z2>) +
    //   V*(1 - 3/N) (3 <x1 x1 x2 y2> - 3 <x1 y1 x2 x2> - 2 <x1 y1 x3 z2> + 2 <x1 x1 y3 z2> + 2
    //   <x1 y1 z2 z2> + 2 <y1 z1 x2 z2>)
    a = c[13] * (y[11] + y[69]);
    b = c[18] * y[30];
    a = fma(c[29], y[42], a);
    b = fma(c[25], y[50] + y[88] - y[56], b);
    a = fma(c[2], y[51] + y[133], a);
    b = fma(c[40], y[58] + y[137], b);
    a = fma(c[14], y[60], a);
    b = fma(c[38], y[132] - y[61] - y[135], b);
    a = fma(c[1], y[73] + y[97], a);
    b = fma(c[23], y[162], b);
    a = fma(c[73], c[208] - c[212], a);
    b = fma(c[61], c[216] - c[228] - c[230] - c[232], b);
    double d69 = a + b;
    // d<x1 y2 z2>/dt = - (gamma_plus + gamma_minus) (<x1 y2> + <x1 y2 z2>) + 1/3*V/N (12 <y2 y2> -
    //   8 <x3 z2> - 8 <z2 z2> + 3 <x1 x1 x3> + 3 <x1 y1 y3> - 9 <x1 z1 x2> - 3 <y1 z1 y2> + 6
    //   <z1 z1 z2> - 9 <x2 y2 y3> + 9 <y2 y2 x3> - 6 <x3 x3 z2> - 4 <x3 z2 z2> - 6 <y3 y3 z2> + 2
    //   <z2 z2 z2>) + 1/2*(K + 2*V/N) (<x1 x1 z2> - <y2 y2 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 z2> + 6 <x1 z1 y2> + <x2 y2 z2>) + 1/2*K (<x1 x2 z2> - <y1 y2 z2>) - V*(1 - 3/N) (3
    //   <x1 y1 x2 y2> + 2 <x1 y1 y3 z2> - 3 <x1 x1 y2 y2> + 2 <x1 x1 x3 z2> + 2 <x1 x1 z2 z2> - 2
    //   <y1 z1 y2 z2>)
    a = c[13] * (y[12] + y[73]);
    b = c[18] * y[34];
    a = fma(c[30], y[40] + y[43], a);
    b = fma(c[25], y[89] - y[49] - y[57], b);
    a = fma(c[40], y[147] - y[51], a);
    b = fma(c[2], y[58] + y[137], b);
    a = fma(c[38], y[60] + y[136] - y[145], a);
    b = fma(c[14], y[61], b);
    a = fma(c[1], y[101] - y[69], a);
    b = fma(c[31], y[113] - y[156] - y[161], b);
    a = fma(c[33], y[159], a);
    b = fma(c[34], y[163], b);
    a = fma(c[73], c[239] - c[222], a);
    b = fma(c[61], c[225] + c[241] + c[248] - c[250], b);
    double d73 = a + b;
    d[69] = d69;
    d[73] = d73;
    // d<x1 y2 y2>/dt = - 4/3*V/N (4 <y2 x3> + 4 <y2 z2> + 3 <x1 z1 y3> - 3 <z1 z1 y2> + 3
    //   <y2 x3 x3> + 2 <y2 x3 z2> + 3 <y2 y3 y3> - <y2 z2 z2>) + 1/2*K (2 <x1 x1 y2> + 2 <x1 x2 y2>
    //   - <y1 y2 y2> - <y2 y2 y2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 y1 y2> + <x2 y2 y2>) -
    //   3/4*(gamma_plus + gamma_minus) <x1 y2 y2> - 2*V*(1 - 3/N) (2 <x1 x1 y2 x3> + 2
    //   <x1 x1 y2 z2> + 2 <x1 y1 y2 y3> - <y1 z1 y2 y2>)
    a = c[66] * (y[35] + y[37]);
    b = c[11] * (y[48] + y[66]);
    a = fma(c[17], y[55], a);
    b = fma(c[18], y[110] - y[63] - y[148] - y[151], b);
    a = fma(c[24], y[70], a);
    b = fma(c[1], y[98] + y[144], b);
    a = fma(c[2], y[134], a);
    b = fma(c[30], y[150], b);
    a = fma(c[23], y[153], a);
    b = fma(c[75], c[233] + c[234] + c[235], b);
    a = fma(c[65], c[237], a);
    double d70 = a + b;
    // d<x2 y2 y2>/dt = 1/2*K (2 <x1 x2 y2> - <y1 y2 y2> + 2 <x2 x2 y2> - <y2 y2 y2>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y2 y2> + 2 <y1 x2 y2>) - 4*V/N (<z1 x2 y3> + 2
    //   <z1 y2 x3>) - 3/4*(gamma_plus + gamma_minus) <x2 y2 y2> - 2*V*(1 - 3/N) (2 <x1 x2 y2 x3> +
    //   2 <x1 x2 y2 z2> - <x1 y2 y2 y3> + 2 <y1 x2 y2 y3> + <y1 y2 y2 x3> - <y1 y2 y2 z2>)
    a = c[11] * (y[66] + y[130]);
    b = c[2] * y[70];
    a = fma(c[17], y[94], a);
    b = fma(c[1], y[98] + y[144], b);
    a = fma(c[20], y[117], a);
    b = fma(c[60], y[120], b);
    a = fma(c[24], y[134], a);
    b = fma(c[75], c[325] + c[326] + c[328], b);
    a = fma(c[61], c[329] - c[327] - c[330], a);
    double d134 = a + b;
    d[70] = d70;
    d[134] = d134;
    // d<x1 y2 x3>/dt = 1/3*V/N (4 <y2 y2> - 8 <x3 x3> - 8 <x3 z2> - 3 <x1 x1 z2> + 3 <x1 y1 y3> + 3
    //   <x1 z1 x2> - 3 <y1 z1 y2> + 6 <z1 z1 x3> + 3 <x2 y2 y3> - <y2 y2 z2> - 6 <x3 x3 x3> - 4
    //   <x3 x3 z2> - 6 <x3 y3 y3> + 2 <x3 z2 z2>) + 1/2*(K - 2*V/N) (<x1 x1 x3> - <y2 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y1 x3> + <x2 y2 x3>) + 1/2*K (<x1 x2 x3> - 2 <x1 y2 y3>
    //   - <y1 y2 x3>) - (gamma_plus + gamma_minus) <x1 y2 x3> + V*(1 - 3/N) (<x1 y1 x2 y2> - 2
    //   <x1 y1 x3 y3> + <x1 x1 y2 y2> - 2 <x1 x1 x3 x3> - 2 <x1 x1 x3 z2> + 2 <y1 z1 y2 x3>)
    a = c[23] * (y[34] - y[156]);
    b = c[30] * (y[38] + y[40]);
    a = fma(c[28], y[145] - y[49], a);
    b = fma(c[25], y[51] + y[89] - y[57] - y[60] - y[136], b);
    a = fma(c[2], y[56] + y[135], a);
    b = fma(c[1], y[99] - y[67], b);
    a = fma(c[13], y[71], a);
    b = fma(c[9], y[72], b);
    a = fma(c[31], y[111] - y[154] - y[157], a);
    b = fma(c[27], y[147], b);
    a = fma(c[34], y[159], a);
    b = fma(c[67], c[222] + c[239], b);
    a = fma(c[61], c[223] + c[240] + c[241] - c[243], a);
    double d71 = a + b;
    // d<y1 x2 x3>/dt = 1/3*V/N (4 <x2 x2> - 8 <x3 x3> + 8 <x3 z2> + 3 <x1 y1 y3> - 3 <x1 z1 x2> - 3
    //   <y1 y1 z2> + 3 <y1 z1 y2> - 6 <z1 z1 x3> - <x2 x2 z2> + 3 <x2 y2 y3> + 6 <x3 x3 x3> - 4
    //   <x3 x3 z2> + 6 <x3 y3 y3> - 2 <x3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 x3> +
    //   <x2 y2 x3>) + 1/2*K (<x1 x2 x3> - 2 <y1 x2 y3> - <y1 y2 x3>) - 1/2*(K - 2*V/N) (<y1 y1 x3>
    //   - <x2 x2 x3>) - (gamma_plus + gamma_minus) <y1 x2 x3> + V*(1 - 3/N) (<x1 y1 x2 y2> + 2
    //   <x1 y1 x3 y3> - 2 <x1 z1 x2 x3> + <y1 y1 x2 x2> - 2 <y1 y1 x3 x3> + 2 <y1 y1 x3 z2>)
    a = c[23] * (y[29] - y[156]);
    b = c[29] * (y[40] - y[38]);
    a = fma(c[2], y[56] + y[135], a);
    b = fma(c[25], y[60] + y[86] - y[57] - y[89] - y[136], b);
    a = fma(c[1], y[99] - y[67], a);
    b = fma(c[28], y[84] - y[131], b);
    a = fma(c[13], y[95], a);
    b = fma(c[9], y[96], b);
    a = fma(c[31], y[154] + y[157] - y[111], a);
    b = fma(c[27], y[133], b);
    a = fma(c[45], y[159], a);
    b = fma(c[67], c[222] + c[282], b);
    a = fma(c[61], c[281] + c[283] - c[223] - c[284], a);
    double d95 = a + b;
    d[71] = d71;
    d[95] = d95;
  }

  private static void equations5(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y2 y3>/dt = - 1/3*V/N (4 <x2 y2> + 8 <x3 y3> + 8 <y3 z2> + 3 <x1 y1 x3> + 3 <x1 y1 z2> -
    //   6 <x1 z1 y2> - 6 <z1 z1 y3> + 3 <x2 y2 x3> - <x2 y2 z2> + 6 <x3 x3 y3> + 4 <x3 y3 z2> + 6
    //   <y3 y3 y3> - 2 <y3 z2 z2>) + 1/2*(K - 2*V/N) (<x1 x1 y3> - <y2 y2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 y3> + <x2 y2 y3>) + 1/2*K (<x1 x2 y3> + 2 <x1 y2 x3> - <y1 y2 y3>) -
    //   (gamma_plus + gamma_minus) <x1 y2 y3> - V*(1 - 3/N) (<x1 x1 x2 y2> + 2 <x1 x1 x3 y3> + 2
    //   <x1 x1 y3 z2> - <x1 y1 y2 y2> + 2 <x1 y1 y3 y3> - 2 <y1 z1 y2 y3>)
    a = c[33] * (y[30] + y[158]);
    b = c[30] * (y[39] + y[42]);
    a = fma(c[28], y[146] - y[50], a);
    b = fma(c[25], y[56] + y[58] + y[135], b);
    a = fma(c[2], y[57] + y[136], a);
    b = fma(c[31], y[61] + y[112] - y[155] - y[160], b);
    a = fma(c[1], y[100] - y[68], a);
    b = fma(c[11], y[71], b);
    a = fma(c[13], y[72], a);
    b = fma(c[36], y[137], b);
    a = fma(c[34], y[162], a);
    b = fma(c[67], c[244] - c[208], b);
    a = fma(c[61], c[210] + c[228] + c[245] - c[247], a);
    double d72 = a + b;
    // d<y1 x2 y3>/dt = 1/3*V/N (4 <x2 y2> - 8 <x3 y3> + 8 <y3 z2> - 3 <x1 y1 x3> + 3 <x1 y1 z2> - 6
    //   <y1 z1 x2> - 6 <z1 z1 y3> - 3 <x2 y2 x3> - <x2 y2 z2> + 6 <x3 x3 y3> - 4 <x3 y3 z2> + 6
    //   <y3 y3 y3> - 2 <y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y3> + <x2 y2 y3>) +
    //   1/2*K (<x1 x2 y3> + 2 <y1 x2 x3> - <y1 y2 y3>) - 1/2*(K - 2*V/N) (<y1 y1 y3> - <x2 x2 y3>)
    //   - (gamma_plus + gamma_minus) <y1 x2 y3> - V*(1 - 3/N) (<x1 y1 x2 x2> - 2 <x1 y1 y3 y3> + 2
    //   <x1 z1 x2 y3> - <y1 y1 x2 y2> + 2 <y1 y1 x3 y3> - 2 <y1 y1 y3 z2>)
    a = c[23] * (y[30] - y[158]);
    b = c[29] * (y[42] - y[39]);
    a = fma(c[25], y[56] + y[135] - y[58], a);
    b = fma(c[2], y[57] + y[136], b);
    a = fma(c[1], y[100] - y[68], a);
    b = fma(c[28], y[85] - y[132], b);
    a = fma(c[31], y[155] + y[160] - y[88] - y[112], a);
    b = fma(c[11], y[95], b);
    a = fma(c[13], y[96], a);
    b = fma(c[27], y[137], b);
    a = fma(c[45], y[162], a);
    b = fma(c[67], c[286] - c[212], b);
    a = fma(c[61], c[285] + c[287] - c[245] - c[288], a);
    double d96 = a + b;
    d[72] = d72;
    d[96] = d96;
    // d<x1 x3 x3>/dt = 1/3*V/N (8 <y2 x3> + 3 <x1 x1 y2> - 3 <x1 y1 x2> - 6 <y1 z1 x3> + 6
    //   <x2 x3 y3> - 2 <y2 x3 z2>) - 5/4*(gamma_plus + gamma_minus) <x1 x3 x3> - 1/2*K (4
    //   <x1 x3 y3> + <y1 x3 x3>) + 1/4*(gamma_plus - gamma_minus) <x2 x3 x3> - 1/2*(K - 4*V/N)
    //   <y2 x3 x3> + 2*V*(1 - 3/N) (<x1 y1 x2 x3> + <x1 x1 y2 x3> + <y1 z1 x3 x3>)
    a = c[29] * y[35];
    b = c[25] * (y[54] - y[48]);
    a = fma(c[76], y[74], a);
    b = fma(c[50], y[75], b);
    a = fma(c[31], y[139] - y[90], a);
    b = fma(c[1], y[102], b);
    a = fma(c[2], y[138], a);
    b = fma(c[77], y[148], b);
    a = fma(c[45], y[150], a);
    b = fma(c[65], c[191] + c[233] + c[252], b);
    double d74 = a + b;
    // d<y1 x3 x3>/dt = 1/3*V/N (8 <x2 x3> + 3 <x1 y1 y2> - 6 <x1 z1 x3> - 3 <y1 y1 x2> - 2
    //   <x2 x3 z2> + 6 <y2 x3 y3>) + 1/2*K (<x1 x3 x3> - 4 <y1 x3 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 x3 x3> + 1/2*(K - 4*V/N) <x2 x3 x3> + 1/4*(gamma_plus - gamma_minus)
    //   <y2 x3 x3> + 2*V*(1 - 3/N) (<x1 y1 y2 x3> + <y1 y1 x2 x3> - <x1 z1 x3 x3>)
    a = c[29] * y[31];
    b = c[25] * (y[82] - y[55]);
    a = fma(c[31], y[149] - y[62], a);
    b = fma(c[4], y[74], b);
    a = fma(c[76], y[102], a);
    b = fma(c[50], y[103], b);
    a = fma(c[84], y[138], a);
    b = fma(c[45], y[140], b);
    a = fma(c[2], y[148], a);
    b = fma(c[61], c[298] - c[202] - c[275], b);
    double d102 = a + b;
    // d<x2 x3 x3>/dt = V/N (<x1 x2 y2> + 2 <x1 x3 y3> - <y1 x2 x2> - 2 <y1 x3 z2> + 2 <z1 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) <x1 x3 x3> - 1/2*(K - 4*V/N) <y1 x3 x3> - 5/4*(gamma_plus +
    //   gamma_minus) <x2 x3 x3> - 1/2*K (4 <x2 x3 y3> + <y2 x3 x3>) + 2*V*(1 - 3/N) (<y1 x2 x2 x3>
    //   + <x1 x2 y2 x3> + <x1 x3 x3 y3> - <y1 x3 x3 x3> + <y1 x3 x3 z2>)
    a = c[25] * (y[93] - y[66]);
    b = c[2] * y[74];
    a = fma(c[31], y[75] + y[120] - y[104], a);
    b = fma(c[77], y[102], b);
    a = fma(c[76], y[138], a);
    b = fma(c[50], y[139], b);
    a = fma(c[1], y[148], a);
    b = fma(c[61], c[346] - c[305] - c[325] - c[345] - c[347], b);
    double d138 = a + b;
    d[74] = d74;
    d[102] = d102;
    d[138] = d138;
    // d<x1 x3 y3>/dt = - 1/3*V/N (4 <x2 x3> - 4 <y2 y3> - 3 <x1 z1 x3> + 3 <y1 z1 y3> + 3
    //   <x2 x3 x3> - <x2 x3 z2> - 3 <x2 y3 y3> + <y2 y3 z2>) + 1/2*K (2 <x1 x3 x3> - 2 <x1 y3 y3> -
    //   <y1 x3 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x3 y3> + 1/4*(gamma_plus - gamma_minus)
    //   <x2 x3 y3> - 1/2*(K - 4*V/N) <y2 x3 y3> - V*(1 - 3/N) (<x1 x1 x2 x3> - <x1 x1 y2 y3> -
    //   <x1 y1 x2 y3> - <x1 y1 y2 x3> - 2 <y1 z1 x3 y3>)
    a = c[23] * (y[36] - y[31]);
    b = c[25] * (y[91] + y[138] - y[62] - y[141]);
    a = fma(c[9], y[77] - y[74], a);
    b = fma(c[76], y[75], b);
    a = fma(c[1], y[103], a);
    b = fma(c[2], y[139], b);
    a = fma(c[27], y[152] - y[140], a);
    b = fma(c[77], y[149], b);
    a = fma(c[67], c[199] + c[200] + c[202] - c[196], a);
    b = fma(c[65], c[254], b);
    double d75 = a + b;
    // d<x2 x3 y3>/dt = - V/N (<x1 x3 x3> - <x1 x3 z2> - <x1 y3 y3> + <y1 y3 z2> + <z1 x2 x3> -
    //   <z1 y2 y3>) + 1/4*(gamma_plus - gamma_minus) <x1 x3 y3> - 1/2*(K - 4*V/N) <y1 x3 y3> +
    //   1/2*K (2 <x2 x3 x3> - 2 <x2 y3 y3> - <y2 x3 y3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x2 x3 y3> - V*(1 - 3/N) (<x1 x2 x2 x3> - <x1 x2 y2 y3> - <y1 x2 x2 y3> - <y1 x2 y2 x3> - 2
    //   <x1 x3 y3 y3> + 2 <y1 x3 x3 y3> - 2 <y1 x3 y3 z2>)
    a = c[25] * (y[74] + y[106] + y[116] - y[76] - y[77] - y[121]);
    b = c[2] * y[75];
    a = fma(c[77], y[103], a);
    b = fma(c[9], y[141] - y[138], b);
    a = fma(c[76], y[139], a);
    b = fma(c[1], y[149], b);
    a = fma(c[67], c[309] + c[310] + c[311] - c[307], a);
    b = fma(c[61], c[349] - c[348] - c[350], b);
    double d139 = a + b;
    d[75] = d75;
    d[139] = d139;
    // d<x1 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x3> + 5 <x1 x3 z2>) + 1/3*V/N (12
    //   <y2 x3> + 4 <y2 z2> + 3 <x1 x1 y2> + 3 <x1 y1 x2> - 3 <y1 z1 x3> - 3 <y1 z1 z2> - 9
    //   <x2 x3 y3> + 3 <x2 y3 z2> + 9 <y2 x3 x3> - <y2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (6
    //   <x1 z1 x3> + <x2 x3 z2>) - 1/2*K (2 <x1 y3 z2> + <y1 x3 z2> + <y2 x3 z2>) - V*(1 - 3/N) (3
    //   <x1 y1 x2 x3> - <x1 y1 x2 z2> - 3 <x1 x1 y2 x3> - <x1 x1 y2 z2> - 2 <y1 z1 x3 z2>)
    a = c[13] * y[13];
    b = c[18] * y[35];
    a = fma(c[23], y[37], a);
    b = fma(c[25], y[90] + y[92] - y[48] - y[54] - y[142], b);
    a = fma(c[14], y[62], a);
    b = fma(c[76], y[76], b);
    a = fma(c[9], y[78], a);
    b = fma(c[1], y[104] + y[150], b);
    a = fma(c[38], y[139] - y[148], a);
    b = fma(c[2], y[140], b);
    a = fma(c[27], y[153], a);
    b = fma(c[73], c[233] - c[191], b);
    a = fma(c[67], c[193] + c[234], a);
    b = fma(c[65], c[256], b);
    double d76 = a + b;
    // d<y1 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y3> + 5 <y1 y3 z2>) - 1/3*V/N (12
    //   <x2 y3> - 4 <y2 z2> + 3 <x1 y1 x2> - 3 <x1 z1 y3> - 3 <y1 y1 y2> + 3 <y1 z1 z2> - 9
    //   <x2 x3 y3> + 3 <y2 x3 z2> - 9 <y2 y3 y3> + <y2 z2 z2>) + 1/2*K (<x1 y3 z2> + 2 <y1 x3 z2> +
    //   <x2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <y1 z1 y3> + <y2 y3 z2>) - V*(1 - 3/N)
    //   (<x1 y1 x2 z2> - 3 <x1 y1 y2 y3> + 3 <y1 y1 x2 y3> - <y1 y1 y2 z2> + 2 <x1 z1 y3 z2>)
    a = c[13] * y[21];
    b = c[20] * y[32];
    a = fma(c[23], y[37], a);
    b = fma(c[25], y[54] + y[92] + y[150] - y[63] - y[83], b);
    a = fma(c[4], y[78] + y[142], a);
    b = fma(c[14], y[91], b);
    a = fma(c[11], y[104], a);
    b = fma(c[76], y[106], b);
    a = fma(c[39], y[139] + y[151], a);
    b = fma(c[2], y[152], b);
    a = fma(c[27], y[153], a);
    b = fma(c[67], c[280] - c[193], b);
    a = fma(c[73], c[235] - c[278], a);
    b = fma(c[61], c[302], b);
    double d106 = a + b;
    d[76] = d76;
    d[106] = d106;
    // d<x1 y3 y3>/dt = - 1/3*V/N (8 <x2 y3> - 3 <x1 x1 y2> + 3 <x1 y1 x2> - 6 <x1 z1 y3> + 6
    //   <x2 x3 y3> - 2 <x2 y3 z2>) + 1/2*K (4 <x1 x3 y3> - <y1 y3 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 y3 y3> + 1/4*(gamma_plus - gamma_minus) <x2 y3 y3> - 1/2*(K - 4*V/N)
    //   <y2 y3 y3> - 2*V*(1 - 3/N) (<x1 x1 x2 y3> - <x1 y1 y2 y3> - <y1 z1 y3 y3>)
    a = c[30] * y[32];
    b = c[25] * (y[54] - y[48]);
    a = fma(c[31], y[63] - y[139], a);
    b = fma(c[51], y[75], b);
    a = fma(c[76], y[77], a);
    b = fma(c[1], y[105], b);
    a = fma(c[2], y[141], a);
    b = fma(c[34], y[142], b);
    a = fma(c[77], y[151], a);
    b = fma(c[61], c[189] - c[235] - c[258], b);
    double d77 = a + b;
    // d<x2 y3 y3>/dt = V/N (<x1 x2 y2> - 2 <x1 x3 y3> + 2 <x1 y3 z2> - <y1 x2 x2> - 2 <z1 x2 y3>) +
    //   1/4*(gamma_plus - gamma_minus) <x1 y3 y3> - 1/2*(K - 4*V/N) <y1 y3 y3> + 1/2*K (4
    //   <x2 x3 y3> - <y2 y3 y3>) - 5/4*(gamma_plus + gamma_minus) <x2 y3 y3> - 2*V*(1 - 3/N)
    //   (<x1 x2 x2 y3> - <y1 x2 y2 y3> - <x1 y3 y3 y3> + <y1 x3 y3 y3> - <y1 y3 y3 z2>)
    a = c[25] * (y[93] - y[66]);
    b = c[31] * (y[78] - y[75] - y[117]);
    a = fma(c[2], y[77], a);
    b = fma(c[77], y[105], b);
    a = fma(c[51], y[139], a);
    b = fma(c[76], y[141], b);
    a = fma(c[1], y[151], a);
    b = fma(c[61], c[304] + c[354] - c[328] - c[353] - c[355], b);
    double d141 = a + b;
    // d<y2 y3 y3>/dt = V/N (<x1 y2 y2> - <y1 x2 y2> - 2 <y1 x3 y3> - 2 <y1 y3 z2> + 2 <z1 y2 y3>) +
    //   1/2*(K - 4*V/N) <x1 y3 y3> + 1/4*(gamma_plus - gamma_minus) <y1 y3 y3> + 1/2*K (<x2 y3 y3>
    //   + 4 <y2 x3 y3>) - 5/4*(gamma_plus + gamma_minus) <y2 y3 y3> - 2*V*(1 - 3/N) (<x1 x2 y2 y3>
    //   + <x1 x3 y3 y3> + <x1 y3 y3 z2> - <y1 y2 y2 y3> + <y1 y3 y3 y3>)
    a = c[25] * (y[94] - y[70]);
    b = c[84] * y[77];
    a = fma(c[31], y[121] - y[103] - y[106], a);
    b = fma(c[2], y[105], b);
    a = fma(c[4], y[141], a);
    b = fma(c[51], y[149], b);
    a = fma(c[76], y[151], a);
    b = fma(c[61], c[309] + c[348] + c[356] + c[372] - c[362], b);
    double d151 = a + b;
    d[77] = d77;
    d[141] = d141;
    d[151] = d151;
    // d<x1 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 y3> + 5 <x1 y3 z2>) - 1/3*V/N (4
    //   <x2 z2> - 12 <y2 y3> + 3 <x1 x1 x2> - 3 <x1 y1 y2> - 3 <x1 z1 z2> + 3 <y1 z1 y3> + 3
    //   <x2 x3 z2> + 9 <x2 y3 y3> - <x2 z2 z2> - 9 <y2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (6
    //   <x1 z1 y3> + <x2 y3 z2>) + 1/2*K (2 <x1 x3 z2> - <y1 y3 z2> - <y2 y3 z2>) - V*(1 - 3/N)
    //   (<x1 x1 x2 z2> - 3 <x1 x1 y2 y3> + 3 <x1 y1 x2 y3> - <x1 y1 y2 z2> - 2 <y1 z1 y3 z2>)
    a = c[13] * y[14];
    b = c[33] * y[33];
    a = fma(c[18], y[36], a);
    b = fma(c[25], y[47] + y[91] + y[140] - y[55] - y[64], b);
    a = fma(c[14], y[63], a);
    b = fma(c[11], y[76], b);
    a = fma(c[76], y[78], a);
    b = fma(c[1], y[106] + y[152], b);
    a = fma(c[38], y[141] - y[149], a);
    b = fma(c[2], y[142], b);
    a = fma(c[36], y[143], a);
    b = fma(c[67], c[204] - c[197], b);
    a = fma(c[73], c[199] - c[200], a);
    b = fma(c[65], c[260], b);
    double d78 = a + b;
    // d<x2 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 y3> + 5 <x2 y3 z2>) - V/N
    //   (<x1 x2 x2> + <x1 x3 z2> + <x1 y3 y3> - <x1 z2 z2> - <y1 x2 y2> - <y1 x3 y3> + <z1 x2 z2> -
    //   3 <z1 y2 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y3 z2> + 6 <z1 x2 y3>) - 1/2*K
    //   (<y1 y3 z2> - 2 <x2 x3 z2> + <y2 y3 z2>) - V*(1 - 3/N) (<x1 x2 x2 z2> - 3 <x1 x2 y2 y3> + 3
    //   <y1 x2 x2 y3> - <y1 x2 y2 z2> + 2 <y1 x3 y3 z2> - 2 <x1 y3 y3 z2> - 2 <y1 y3 z2 z2>)
    a = c[13] * y[32];
    b = c[25] * (y[65] + y[76] + y[77] + y[118] - y[79] - y[94] - y[103]);
    a = fma(c[2], y[78], a);
    b = fma(c[1], y[106] + y[152], b);
    a = fma(c[14], y[117], a);
    b = fma(c[39], y[121], b);
    a = fma(c[11], y[140], a);
    b = fma(c[76], y[142], b);
    a = fma(c[67], c[312] - c[308], a);
    b = fma(c[73], c[309] - c[310], b);
    a = fma(c[61], c[350] - c[356] - c[357], a);
    double d142 = a + b;
    d[78] = d78;
    d[142] = d142;
    // d<x1 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x1 z2> + 5 <x1 z2 z2>) + V/N (8 <y2 z2>
    //   - 3 <x1 x1 y2> + 3 <x1 y1 x2> - 2 <y1 z1 z2> - 6 <x2 y3 z2> + 6 <y2 x3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (12 <x1 z1 z2> + <x2 z2 z2>) - 1/2*K <y1 z2 z2> - 1/2*(K +
    //   4*V/N) <y2 z2 z2> - 2*V*(1 - 3/N) (3 <x1 y1 x2 z2> - 3 <x1 x1 y2 z2> - <y1 z1 z2 z2>)
    a = c[52] * y[15];
    b = c[69] * y[37];
    a = fma(c[38], y[48] - y[54], a);
    b = fma(c[53], y[64], b);
    a = fma(c[76], y[79], a);
    b = fma(c[32], y[92], b);
    a = fma(c[1], y[107], a);
    b = fma(c[70], y[142] - y[150], b);
    a = fma(c[2], y[143], a);
    b = fma(c[78], y[153], b);
    a = fma(c[59], c[234] - c[193], a);
    b = fma(c[65], c[262], b);
    double d79 = a + b;
    // d<y1 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y1 z2> + 5 <y1 z2 z2>) - V/N (8 <x2 z2>
    //   + 3 <x1 y1 y2> - 2 <x1 z1 z2> - 3 <y1 y1 x2> - 6 <x2 x3 z2> - 6 <y2 y3 z2>) + 1/2*K
    //   <x1 z2 z2> + 1/4*(gamma_plus - gamma_minus) (12 <y1 z1 z2> + <y2 z2 z2>) + 1/2*(K + 4*V/N)
    //   <x2 z2 z2> + 2*V*(1 - 3/N) (3 <x1 y1 y2 z2> - 3 <y1 y1 x2 z2> - <x1 z1 z2 z2>)
    a = c[52] * y[22];
    b = c[60] * y[33];
    a = fma(c[38], y[55] - y[82], a);
    b = fma(c[31], y[64], b);
    a = fma(c[4], y[79], a);
    b = fma(c[53], y[92], b);
    a = fma(c[76], y[107], a);
    b = fma(c[71], y[140] + y[152], b);
    a = fma(c[85], y[143], a);
    b = fma(c[2], y[153], b);
    a = fma(c[59], c[204] - c[276], a);
    b = fma(c[61], c[303], b);
    double d107 = a + b;
    // d<x2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x2 z2> + 5 <x2 z2 z2>) - V/N (3
    //   <x1 x2 y2> + 2 <x1 y3 z2> - 3 <y1 x2 x2> - 2 <y1 x3 z2> - 6 <z1 y2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 z2 z2> + 12 <z1 x2 z2>) - 1/2*(K + 4*V/N) <y1 z2 z2> - 1/2*K <y2 z2 z2> -
    //   2*V*(1 - 3/N) (3 <y1 x2 x2 z2> - 3 <x1 x2 y2 z2> + <y1 x3 z2 z2> - <x1 y3 z2 z2> -
    //   <y1 z2 z2 z2>)
    a = c[52] * y[33];
    b = c[38] * (y[66] - y[93]);
    a = fma(c[31], y[104] - y[78], a);
    b = fma(c[2], y[79], b);
    a = fma(c[78], y[107], a);
    b = fma(c[53], y[118], b);
    a = fma(c[71], y[122], a);
    b = fma(c[76], y[143], b);
    a = fma(c[1], y[153], a);
    b = fma(c[59], c[326] - c[306], b);
    a = fma(c[61], c[352] - c[358] - c[359], a);
    double d143 = a + b;
    d[79] = d79;
    d[107] = d107;
    d[143] = d143;
  }

  private static void equations6(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 y1 y1>/dt = 3/2*K (<x1 y1 y1> + <y1 y1 x2>) - 3/4*(gamma_plus + gamma_minus) <y1 y1 y1>
    //   + 3/4*(gamma_plus - gamma_minus) <y1 y1 y2> - 12*V/N <y1 z1 y3> - 6*V*(1 - 3/N)
    //   <x1 y1 y1 z1>
    a = c[80] * (y[52] + y[82]);
    b = c[24] * y[80];
    a = fma(c[57], y[83], a);
    b = fma(c[81], y[91], b);
    a = fma(c[79], c[106], a);
    double d80 = a + b;
    // d<y1 x2 y2>/dt = - 2/3*V/N (4 <x2 y3> + 4 <y2 x3> - 4 <y2 z2> + 6 <y1 z1 x3> + 3 <z1 z1 y2> +
    //   2 <x2 y3 z2> - 3 <y2 x3 x3> + 2 <y2 x3 z2> - 3 <y2 y3 y3> + <y2 z2 z2>) + 1/2*K (<x1 y1 x2>
    //   + <x1 x2 y2> - <y1 y1 y2> + <y1 x2 x2> - <y1 y2 y2> + <x2 x2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 y2> + <y1 y1 x2> + <x2 y2 y2>) - 3/4*(gamma_plus + gamma_minus)
    //   <y1 x2 y2> - 2*V*(1 - 3/N) (<x1 y1 x2 x3> + <x1 y1 x2 z2> - <x1 y1 y2 y3> + <x1 z1 x2 y2> +
    //   <y1 y1 x2 y3> + <y1 y1 y2 x3> - <y1 y1 y2 z2>)
    a = c[29] * (y[37] - y[32] - y[35]);
    b = c[1] * (y[83] + y[98] - y[54] - y[66] - y[93] - y[130]);
    a = fma(c[2], y[55] + y[82] + y[134], a);
    b = fma(c[20], y[90], b);
    a = fma(c[24], y[94], a);
    b = fma(c[31], y[148] + y[151] - y[110], b);
    a = fma(c[33], y[142] + y[150], a);
    b = fma(c[45], y[153], b);
    a = fma(c[61], c[191] + c[193] + c[277] + c[278] + c[279] - c[235] - c[280], a);
    double d94 = a + b;
    // d<y2 y2 y2>/dt = 3/2*K (<x1 y2 y2> + <x2 y2 y2>) + 3/4*(gamma_plus - gamma_minus) <y1 y2 y2>
    //   - 12*V/N <z1 y2 y3> - 3/4*(gamma_plus + gamma_minus) <y2 y2 y2> - 6*V*(1 - 3/N)
    //   (<x1 y2 y2 x3> + <x1 y2 y2 z2> + <y1 y2 y2 y3>)
    a = c[80] * (y[70] + y[134]);
    b = c[57] * y[98];
    a = fma(c[81], y[121], a);
    b = fma(c[24], y[144], b);
    a = fma(c[79], c[360] + c[361] + c[362], a);
    double d144 = a + b;
    d[80] = d80;
    d[94] = d94;
    d[144] = d144;
    // d<y1 y1 x3>/dt = 2/3*V/N (4 <y1 x2> - 3 <x1 y1 z1> - <y1 x2 z2> + 3 <y1 y2 y3> - 6
    //   <z1 x3 y3>) + K (<x1 y1 x3> - <y1 y1 y3>) - (gamma_plus + gamma_minus) <y1 y1 x3> + (K -
    //   2*V/N) <y1 x2 x3> + 1/2*(gamma_plus - gamma_minus) <y1 y2 x3> - V*(1 - 3/N) (4
    //   <x1 y1 z1 x3> - <x1 y1 y1 y2> - <y1 y1 y1 x2>)
    a = c[29] * y[18];
    b = c[31] * (y[100] - y[53]);
    a = fma(c[9], y[85] - y[56], a);
    b = fma(c[13], y[84], b);
    a = fma(c[82], y[95], a);
    b = fma(c[45], y[97], b);
    a = fma(c[17], y[99], a);
    b = fma(c[20], y[124], b);
    a = fma(c[75], c[137], a);
    b = fma(c[67], c[172] + c[266], b);
    double d84 = a + b;
    // d<y1 y1 y3>/dt = 2/3*V/N (4 <y1 y2> - 3 <y1 y1 z1> - 3 <y1 y2 x3> - <y1 y2 z2> - 6
    //   <z1 y3 y3>) + K (<x1 y1 y3> + <y1 y1 x3>) - (gamma_plus + gamma_minus) <y1 y1 y3> + (K -
    //   2*V/N) <y1 x2 y3> + 1/2*(gamma_plus - gamma_minus) <y1 y2 y3> - V*(1 - 3/N) (4
    //   <x1 y1 z1 y3> + <x1 y1 y1 x2> - <y1 y1 y1 y2>)
    a = c[29] * y[19];
    b = c[11] * (y[57] + y[84]);
    a = fma(c[32], y[81] + y[99], a);
    b = fma(c[13], y[85], b);
    a = fma(c[82], y[96], a);
    b = fma(c[17], y[100], b);
    a = fma(c[45], y[101], a);
    b = fma(c[20], y[126], b);
    a = fma(c[75], c[141], a);
    b = fma(c[67], c[267] - c[166], b);
    double d85 = a + b;
    // d<y2 y2 y3>/dt = (K - 2*V/N) <x1 y2 y3> - 2*V/N (<y1 y2 x3> + <y1 y2 z2> - <z1 y2 y2> + 2
    //   <z1 y3 y3>) + 1/2*(gamma_plus - gamma_minus) <y1 y2 y3> + K (<x2 y2 y3> + <y2 y2 x3>) -
    //   (gamma_plus + gamma_minus) <y2 y2 y3> - V*(1 - 3/N) (<x1 x2 y2 y2> + 4 <x1 y2 x3 y3> + 4
    //   <x1 y2 y3 z2> - <y1 y2 y2 y2> + 4 <y1 y2 y3 y3>)
    a = c[82] * y[72];
    b = c[31] * (y[119] - y[99] - y[101]);
    a = fma(c[17], y[100], a);
    b = fma(c[20], y[126], b);
    a = fma(c[11], y[136] + y[145], a);
    b = fma(c[13], y[146], b);
    a = fma(c[67], c[366] - c[331], a);
    b = fma(c[75], c[334] + c[343] + c[367], b);
    double d146 = a + b;
    d[84] = d84;
    d[85] = d85;
    d[146] = d146;
    // d<y1 y1 z2>/dt = - (gamma_plus + gamma_minus) (<y1 y1> + <y1 y1 z2>) - 2*V/N (4 <y1 x2> -
    //   <x1 y1 z1> - 3 <y1 x2 x3> - 3 <y1 y2 y3> + 2 <z1 y3 z2>) + K <x1 y1 z2> + 1/2*(gamma_plus -
    //   gamma_minus) (3 <y1 y1 z1> + <y1 y2 z2>) + (K + 2*V/N) <y1 x2 z2> - V*(1 - 3/N) (4
    //   <x1 y1 z1 z2> - 3 <x1 y1 y1 y2> + 3 <y1 y1 y1 x2>)
    a = c[13] * (y[16] + y[86]);
    b = c[60] * y[18];
    a = fma(c[31], y[53], a);
    b = fma(c[11], y[58], b);
    a = fma(c[14], y[81], a);
    b = fma(c[71], y[95] + y[100], b);
    a = fma(c[83], y[97], a);
    b = fma(c[17], y[101], b);
    a = fma(c[20], y[127], a);
    b = fma(c[75], c[143], b);
    a = fma(c[73], c[172] - c[266], a);
    double d86 = a + b;
    // d<y2 y2 x3>/dt = (K - 2*V/N) <x1 y2 x3> - 2*V/N (<x1 y2 z2> - <y1 y2 y3> - <z1 x2 y2> + 2
    //   <z1 x3 y3>) + 1/2*(gamma_plus - gamma_minus) <y1 y2 x3> + K (<x2 y2 x3> - <y2 y2 y3>) -
    //   (gamma_plus + gamma_minus) <y2 y2 x3> + V*(1 - 3/N) (<y1 x2 y2 y2> - 4 <y1 y2 x3 y3> +
    //   <x1 y2 y2 y2> - 4 <x1 y2 x3 x3> - 4 <x1 y2 x3 z2>)
    a = c[82] * y[71];
    b = c[31] * (y[100] + y[115] - y[73]);
    a = fma(c[17], y[99], a);
    b = fma(c[20], y[124], b);
    a = fma(c[9], y[146] - y[135], a);
    b = fma(c[13], y[145], b);
    a = fma(c[67], c[338] + c[363], a);
    b = fma(c[75], c[340] + c[364] + c[365], b);
    double d145 = a + b;
    // d<y2 y2 z2>/dt = - (gamma_plus + gamma_minus) (<y2 y2> + <y2 y2 z2>) + 2*V/N (<x1 y2 x3> +
    //   <y1 y2 y3> - 3 <z1 x2 y2> - 2 <z1 y3 z2>) + (K + 2*V/N) <x1 y2 z2> + 1/2*(gamma_plus -
    //   gamma_minus) (<y1 y2 z2> + 3 <z1 y2 y2>) + K <x2 y2 z2> - V*(1 - 3/N) (3 <y1 x2 y2 y2> + 4
    //   <y1 y2 y3 z2> - 3 <x1 y2 y2 y2> + 4 <x1 y2 x3 z2> + 4 <x1 y2 z2 z2>)
    a = c[13] * (y[34] + y[147]);
    b = c[31] * (y[71] + y[100]);
    a = fma(c[83], y[73], a);
    b = fma(c[17], y[101], b);
    a = fma(c[70], y[115], a);
    b = fma(c[14], y[119], b);
    a = fma(c[20], y[127], a);
    b = fma(c[11], y[137], b);
    a = fma(c[73], c[363] - c[338], a);
    b = fma(c[75], c[341] + c[365] + c[368], b);
    double d147 = a + b;
    d[86] = d86;
    d[145] = d145;
    d[147] = d147;
    // d<y1 z1 y3>/dt = - 1/6*V/N (8 <x1 y3> - 8 <z1 y2> + 3 <x1 x1 y1> - 6 <x1 x3 y3> - 2
    //   <x1 y3 z2> - 3 <y1 y1 y1> + 6 <y1 z1 z1> + 3 <y1 x2 x2> - 3 <y1 y2 y2> - 6 <y1 y3 y3> + 6
    //   <z1 y2 x3> + 2 <z1 y2 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y3> + 2 <y1 y3 z2> + 3
    //   <z1 y2 y3>) + 1/2*K (<x1 z1 y3> + 2 <y1 z1 x3>) - 5/4*(gamma_plus + gamma_minus) <y1 z1 y3>
    //   + 1/2*(K - 4*V/N) <z1 x2 y3> - V*(1 - 3/N) (<x1 y1 z1 x2> - <y1 y1 z1 y2> + 2
    //   <x1 z1 z1 y3>)
    a = c[23] * (y[25] - y[14]);
    b = c[6] * y[21];
    a = fma(c[48], y[45] + y[93] - y[80] - y[98], a);
    b = fma(c[4], y[63], b);
    a = fma(c[25], y[87] + y[120] - y[75] - y[105], a);
    b = fma(c[27], y[122] - y[78], b);
    a = fma(c[11], y[90], a);
    b = fma(c[76], y[91], b);
    a = fma(c[8], y[106], a);
    b = fma(c[84], y[117], b);
    a = fma(c[2], y[121], a);
    b = fma(c[67], c[164] - c[123], b);
    a = fma(c[61], c[272], a);
    double d91 = a + b;
    // d<z1 y2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 y3> + 3 <y1 z1 y3> + 2 <y2 y3 z2>) -
    //   1/2*V/N (<x1 x1 y2> - <y1 y1 y2> + 2 <y1 z1 x3> + 2 <y1 z1 z2> - 2 <z1 z1 y2> + <x2 x2 y2>
    //   + 2 <x2 x3 y3> + 2 <x2 y3 z2> - <y2 y2 y2> + 2 <y2 y3 y3>) + 1/2*(K - 4*V/N) <x1 z1 y3> +
    //   1/2*K (<z1 x2 y3> + 2 <z1 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <z1 y2 y3> + V*(1 - 3/N)
    //   (<y1 z1 y2 y2> - 2 <y1 z1 y3 y3> - <x1 z1 x2 y2> - 2 <x1 z1 x3 y3> - 2 <x1 z1 y3 z2>)
    a = c[6] * y[36];
    b = c[48] * (y[48] + y[130] - y[83] - y[144]);
    a = fma(c[84], y[63], a);
    b = fma(c[25], y[90] + y[92] + y[139] + y[142] + y[151] - y[110], b);
    a = fma(c[2], y[91], a);
    b = fma(c[4], y[117], b);
    a = fma(c[11], y[120], a);
    b = fma(c[76], y[121], b);
    a = fma(c[8], y[152], a);
    b = fma(c[67], c[237] - c[277], b);
    a = fma(c[61], c[258] + c[299] + c[302], a);
    double d121 = a + b;
    d[91] = d91;
    d[121] = d121;
    // d<y1 x2 z2>/dt = - (gamma_plus + gamma_minus) (<y1 x2> + <y1 x2 z2>) - 1/3*V/N (12 <x2 x2> +
    //   8 <x3 z2> - 8 <z2 z2> + 3 <x1 y1 y3> - 3 <x1 z1 x2> - 3 <y1 y1 x3> - 9 <y1 z1 y2> + 6
    //   <z1 z1 z2> - 9 <x2 x2 x3> - 9 <x2 y2 y3> - 6 <x3 x3 z2> + 4 <x3 z2 z2> - 6 <y3 y3 z2> + 2
    //   <z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 z2> + 6 <y1 z1 x2> + <x2 y2 z2>) +
    //   1/2*K (<x1 x2 z2> - <y1 y2 z2>) - 1/2*(K + 2*V/N) (<y1 y1 z2> - <x2 x2 z2>) + V*(1 - 3/N)
    //   (3 <x1 y1 x2 y2> + 2 <x1 y1 y3 z2> - 3 <y1 y1 x2 x2> - 2 <y1 y1 x3 z2> - 2 <x1 z1 x2 z2> +
    //   2 <y1 y1 z2 z2>)
    a = c[13] * (y[18] + y[97]);
    b = c[20] * y[29];
    a = fma(c[29], y[43] - y[40], a);
    b = fma(c[25], y[57] - y[60] - y[84], b);
    a = fma(c[2], y[58] + y[137], a);
    b = fma(c[1], y[101] - y[69], b);
    a = fma(c[40], y[86] - y[133], a);
    b = fma(c[14], y[88], b);
    a = fma(c[39], y[89] + y[131] + y[136], a);
    b = fma(c[31], y[156] + y[161] - y[113], b);
    a = fma(c[33], y[159], a);
    b = fma(c[45], y[163], b);
    a = fma(c[73], c[222] - c[282], a);
    b = fma(c[61], c[284] + c[289] - c[225] - c[290], b);
    double d97 = a + b;
    // d<y3 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y3 y3> + 3 <y3 y3 z2>) - V/N (2
    //   <x1 x2 y3> - <x1 y2 z2> + <y1 x2 z2> - 2 <y1 y2 y3>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1 y3 y3> + 2*K <x3 y3 z2> - V*(1 - 3/N) (2 <x1 x2 y3 z2> - 3 <x1 y2 y3 y3> + 3
    //   <y1 x2 y3 y3> - 2 <y1 y2 y3 z2>)
    a = c[13] * y[41];
    b = c[31] * (y[100] - y[68]);
    a = fma(c[25], y[97] - y[73], a);
    b = fma(c[14], y[126], b);
    a = fma(c[51], y[158], a);
    b = fma(c[87], y[161], b);
    a = fma(c[61], c[323] - c[341], a);
    b = fma(c[73], c[337] - c[339], b);
    double d161 = a + b;
    d[97] = d97;
    d[161] = d161;
    // d<y1 x3 y3>/dt = 1/3*V/N (4 <x2 y3> + 4 <y2 x3> - 3 <x1 z1 y3> - 3 <y1 z1 x3> - <x2 y3 z2> -
    //   3 <y2 x3 x3> - <y2 x3 z2> + 3 <y2 y3 y3>) + 1/2*K (<x1 x3 y3> + 2 <y1 x3 x3> - 2
    //   <y1 y3 y3>) - 5/4*(gamma_plus + gamma_minus) <y1 x3 y3> + 1/2*(K - 4*V/N) <x2 x3 y3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 x3 y3> - V*(1 - 3/N) (<x1 y1 x2 x3> - <x1 y1 y2 y3> -
    //   <y1 y1 x2 y3> - <y1 y1 y2 x3> + 2 <x1 z1 x3 y3>)
    a = c[23] * (y[32] + y[35]);
    b = c[25] * (y[63] + y[90] + y[148] - y[151]);
    a = fma(c[4], y[75], a);
    b = fma(c[9], y[105] - y[102], b);
    a = fma(c[76], y[103], a);
    b = fma(c[84], y[139], b);
    a = fma(c[27], y[142] + y[150], a);
    b = fma(c[2], y[149], b);
    a = fma(c[67], c[235] + c[278] + c[279] - c[191], a);
    b = fma(c[61], c[299], b);
    double d103 = a + b;
    // d<y2 x3 y3>/dt = 1/2*(K - 4*V/N) <x1 x3 y3> - V/N (<x1 y3 z2> + <y1 x3 x3> + <y1 x3 z2> -
    //   <y1 y3 y3> - <z1 x2 y3> - <z1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) <y1 x3 y3> + 1/2*K
    //   (<x2 x3 y3> + 2 <y2 x3 x3> - 2 <y2 y3 y3>) - 5/4*(gamma_plus + gamma_minus) <y2 x3 y3> -
    //   V*(1 - 3/N) (<x1 x2 y2 x3> - <x1 y2 y2 y3> - <y1 x2 y2 y3> - <y1 y2 y2 x3> + 2
    //   <x1 x3 x3 y3> + 2 <x1 x3 y3 z2> + 2 <y1 x3 y3 y3>)
    a = c[84] * y[75];
    b = c[25] * (y[78] + y[102] + y[104] - y[105] - y[117] - y[120]);
    a = fma(c[2], y[103], a);
    b = fma(c[4], y[139], b);
    a = fma(c[9], y[151] - y[148], a);
    b = fma(c[76], y[149], b);
    a = fma(c[67], c[327] + c[328] + c[329] - c[325], a);
    b = fma(c[61], c[345] + c[351] + c[354], b);
    double d149 = a + b;
    d[103] = d103;
    d[149] = d149;
    // d<y1 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 x3> + 5 <y1 x3 z2>) - 1/3*V/N (12
    //   <x2 x3> - 4 <x2 z2> - 3 <x1 y1 y2> - 3 <x1 z1 x3> + 3 <x1 z1 z2> - 3 <y1 y1 x2> - 9
    //   <x2 x3 x3> + <x2 z2 z2> - 9 <y2 x3 y3> - 3 <y2 y3 z2>) + 1/2*K (<x1 x3 z2> - 2 <y1 y3 z2> +
    //   <x2 x3 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <y1 z1 x3> + <y2 x3 z2>) + V*(1 - 3/N) (3
    //   <x1 y1 y2 x3> + <x1 y1 y2 z2> - 3 <y1 y1 x2 x3> + <y1 y1 x2 z2> - 2 <x1 z1 x3 z2>)
    a = c[13] * y[20];
    b = c[20] * y[31];
    a = fma(c[23], y[33], a);
    b = fma(c[25], y[64] - y[55] - y[62] - y[82] - y[152], b);
    a = fma(c[4], y[76] + y[140], a);
    b = fma(c[14], y[90], b);
    a = fma(c[76], y[104], a);
    b = fma(c[9], y[106], b);
    a = fma(c[39], y[138] + y[149], a);
    b = fma(c[27], y[143], b);
    a = fma(c[2], y[150], a);
    b = fma(c[73], c[202] - c[275], b);
    a = fma(c[67], c[204] + c[276], a);
    b = fma(c[61], c[300], b);
    double d104 = a + b;
    // d<z1 y2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 x3> + 3 <y1 z1 x3> + 2 <y2 x3 z2>) +
    //   V/N (<x1 y1 y2> - <x1 z1 z2> + <y1 z1 y3> + <z1 z1 x2> + <x2 y2 y2> - <x2 x3 x3> -
    //   <x2 x3 z2> - <y2 x3 y3>) + 1/2*(K - 4*V/N) <x1 z1 x3> + 1/2*K (<z1 x2 x3> - 2 <z1 y2 y3>) -
    //   5/4*(gamma_plus + gamma_minus) <z1 y2 x3> + V*(1 - 3/N) (<y1 z1 x2 y2> - 2 <y1 z1 x3 y3> +
    //   <x1 z1 y2 y2> - 2 <x1 z1 x3 x3> - 2 <x1 z1 x3 z2>)
    a = c[6] * y[35];
    b = c[25] * (y[64] + y[138] + y[140] + y[149] - y[55] - y[91] - y[109] - y[134]);
    a = fma(c[84], y[62], a);
    b = fma(c[2], y[90], b);
    a = fma(c[4], y[116], a);
    b = fma(c[76], y[120], b);
    a = fma(c[9], y[121], a);
    b = fma(c[8], y[150], b);
    a = fma(c[67], c[206] + c[291], a);
    b = fma(c[61], c[254] + c[298] + c[300], b);
    double d120 = a + b;
    d[104] = d104;
    d[120] = d120;
    // d<y1 y3 y3>/dt = 1/3*V/N (8 <y2 y3> + 3 <x1 y1 y2> - 3 <y1 y1 x2> - 6 <y1 z1 y3> - 6
    //   <y2 x3 y3> - 2 <y2 y3 z2>) + 1/2*K (<x1 y3 y3> + 4 <y1 x3 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 y3 y3> + 1/2*(K - 4*V/N) <x2 y3 y3> + 1/4*(gamma_plus - gamma_minus)
    //   <y2 y3 y3> - 2*V*(1 - 3/N) (<x1 y1 x2 y3> - <y1 y1 y2 y3> + <x1 z1 y3 y3>)
    a = c[29] * y[36];
    b = c[25] * (y[82] - y[55]);
    a = fma(c[4], y[77], a);
    b = fma(c[32], y[91] + y[149], b);
    a = fma(c[51], y[103], a);
    b = fma(c[76], y[105], b);
    a = fma(c[84], y[141], a);
    b = fma(c[2], y[151], b);
    a = fma(c[45], y[152], a);
    b = fma(c[61], c[200] + c[301] - c[292], b);
    double d105 = a + b;
    // d<y2 x3 x3>/dt = V/N (<x1 y2 y2> - 2 <x1 x3 z2> - <y1 x2 y2> + 2 <y1 x3 y3> + 2 <z1 x2 x3>) +
    //   1/2*(K - 4*V/N) <x1 x3 x3> + 1/4*(gamma_plus - gamma_minus) <y1 x3 x3> + 1/2*K (<x2 x3 x3>
    //   - 4 <y2 x3 y3>) - 5/4*(gamma_plus + gamma_minus) <y2 x3 x3> + 2*V*(1 - 3/N) (<y1 x2 y2 x3>
    //   - <y1 x3 x3 y3> + <x1 y2 y2 x3> - <x1 x3 x3 x3> - <x1 x3 x3 z2>)
    a = c[25] * (y[94] - y[70]);
    b = c[84] * y[74];
    a = fma(c[31], y[103] + y[116] - y[76], a);
    b = fma(c[2], y[102], b);
    a = fma(c[4], y[138], a);
    b = fma(c[76], y[148], b);
    a = fma(c[50], y[149], a);
    b = fma(c[61], c[349] + c[369] + c[370] - c[311] - c[360], b);
    double d148 = a + b;
    // d<y2 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 x3> + 5 <y2 x3 z2>) + V/N
    //   (<x1 y2 y2> + <x1 x3 x3> - <x1 z2 z2> + <y1 x2 y2> + <y1 x3 y3> + <y1 y3 z2> - 3 <z1 x2 x3>
    //   + <z1 x2 z2>) + 1/2*K (<x1 x3 z2> + <x2 x3 z2> - 2 <y2 y3 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1 x3 z2> + 6 <z1 y2 x3>) - V*(1 - 3/N) (3 <y1 x2 y2 x3> - <y1 x2 y2 z2> + 2
    //   <y1 x3 y3 z2> - 3 <x1 y2 y2 x3> - <x1 y2 y2 z2> + 2 <x1 x3 x3 z2> + 2 <x1 x3 z2 z2>)
    a = c[13] * y[35];
    b = c[25] * (y[79] - y[70] - y[74] - y[94] - y[103] - y[106] - y[118]);
    a = fma(c[4], y[76] + y[140], a);
    b = fma(c[2], y[104], b);
    a = fma(c[38], y[116], a);
    b = fma(c[14], y[120], b);
    a = fma(c[76], y[150], a);
    b = fma(c[9], y[152], b);
    a = fma(c[73], c[360] - c[311], a);
    b = fma(c[67], c[312] + c[361], b);
    a = fma(c[61], c[350] + c[370] + c[371], a);
    double d150 = a + b;
    d[105] = d105;
    d[148] = d148;
    d[150] = d150;
  }

  private static void equations7(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<z1 z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 y2> + 3 <y1 z1 z1> + 4 <z1 y2 z2>) +
    //   1/2*(K - 4*V/N) <x1 z1 z1> - V/N (<x1 y2 y2> - <y1 x2 y2> + 2 <z1 x2 x3> + 2 <z1 x2 z2> + 2
    //   <z1 y2 y3>) + 1/2*K <z1 z1 x2> - 5/4*(gamma_plus + gamma_minus) <z1 z1 y2> - 2*V*(1 - 3/N)
    //   (<y1 z1 z1 y3> + <x1 z1 z1 x3> + <x1 z1 z1 z2>)
    a = c[47] * y[25];
    b = c[84] * y[59];
    a = fma(c[25], y[70] - y[94], a);
    b = fma(c[2], y[87], b);
    a = fma(c[4], y[109], a);
    b = fma(c[76], y[110], b);
    a = fma(c[32], y[116] + y[118] + y[121], a);
    b = fma(c[6], y[122], b);
    a = fma(c[61], c[186] + c[271] + c[273], a);
    double d110 = a + b;
    // d<z1 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 y2> + 5 <z1 y2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y2 z2> + 3 <y1 z1 z2> + 18 <z1 z1 y2> + 2 <y2 z2 z2>) +
    //   V/N (<x1 z1 x3> + <y1 z1 y3> - 3 <z1 z1 x2> - <x2 x3 z2> - <x2 z2 z2> - <y2 y3 z2>) + 1/2*K
    //   (<x1 z1 z2> + <z1 x2 z2>) - V*(1 - 3/N) (3 <y1 z1 x2 y2> + 2 <y1 z1 y3 z2> - 3
    //   <x1 z1 y2 y2> + 2 <x1 z1 x3 z2> + 2 <x1 z1 z2 z2>)
    a = c[13] * y[25];
    b = c[6] * y[37];
    a = fma(c[25], y[140] + y[143] + y[152] - y[62] - y[91], a);
    b = fma(c[4], y[64] + y[118], b);
    a = fma(c[2], y[92], a);
    b = fma(c[38], y[109], b);
    a = fma(c[14], y[110], a);
    b = fma(c[76], y[122], b);
    a = fma(c[8], y[153], a);
    b = fma(c[73], c[291] - c[206], b);
    a = fma(c[61], c[260] + c[300] + c[303], a);
    double d122 = a + b;
    d[110] = d110;
    d[122] = d122;
    // d<z1 z1 x3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 x3> + <z1 x3 z2>) + V/N (2 <x1 y1 z1>
    //   - <x1 y2 x3> + <y1 x2 x3> + 2 <z1 x2 y2>) - 3/2*(gamma_plus + gamma_minus) <z1 z1 x3> - K
    //   <z1 z1 y3> + V*(1 - 3/N) (<y1 z1 z1 x2> + <x1 z1 z1 y2>)
    a = c[47] * y[26];
    b = c[31] * (y[53] + y[115]);
    a = fma(c[25], y[71] - y[95], a);
    b = fma(c[87], y[111], b);
    a = fma(c[9], y[112], a);
    b = fma(c[6], y[125], b);
    a = fma(c[67], c[183] + c[270], a);
    double d111 = a + b;
    // d<z1 z1 y3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 y3> + <z1 y3 z2>) - V/N (<x1 x1 z1> +
    //   <x1 y2 y3> - <y1 y1 z1> - <y1 x2 y3> + <z1 x2 x2> - <z1 y2 y2>) + K <z1 z1 x3> -
    //   3/2*(gamma_plus + gamma_minus) <z1 z1 y3> + V*(1 - 3/N) (<y1 z1 z1 y2> - <x1 z1 z1 x2>)
    a = c[47] * y[27];
    b = c[25] * (y[46] + y[72] + y[114] - y[81] - y[96] - y[119]);
    a = fma(c[11], y[111], a);
    b = fma(c[87], y[112], b);
    a = fma(c[6], y[127], a);
    b = fma(c[67], c[184] - c[269], b);
    double d112 = a + b;
    // d<x3 y3 y3>/dt = V/N (<x1 y2 x3> - <y1 x2 x3>) + K (2 <x3 x3 y3> - <y3 y3 y3>) -
    //   3/2*(gamma_plus + gamma_minus) <x3 y3 y3> - V*(1 - 3/N) (2 <x1 x2 x3 y3> - <x1 y2 y3 y3> -
    //   <y1 x2 y3 y3> - 2 <y1 y2 x3 y3>)
    a = c[25] * (y[95] - y[71]);
    b = c[51] * y[155];
    a = fma(c[87], y[157], a);
    b = fma(c[9], y[160], b);
    a = fma(c[61], c[314] - c[340], a);
    b = fma(c[67], c[337] + c[339], b);
    double d157 = a + b;
    // d<y3 y3 y3>/dt = 3*V/N (<x1 y2 y3> - <y1 x2 y3>) + 3*K <x3 y3 y3> - 3/2*(gamma_plus +
    //   gamma_minus) <y3 y3 y3> - 3*V*(1 - 3/N) (<x1 x2 y3 y3> - <y1 y2 y3 y3>)
    a = c[38] * (y[96] - y[72]);
    b = c[89] * y[157];
    a = fma(c[87], y[160], a);
    b = fma(c[73], c[367] - c[319], b);
    double d160 = a + b;
    d[111] = d111;
    d[112] = d112;
    d[157] = d157;
    d[160] = d160;
    // d<z1 x2 x2>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x2 x2> + 3 <x1 z1 x2> + <x2 x2 z2>) - (K
    //   - 2*V/N) <y1 z1 x2> + 2*V/N (2 <z1 z1 y3> + <x2 x2 y3> - <x2 y2 x3> + <x2 y2 z2>) -
    //   (gamma_plus + gamma_minus) <z1 x2 x2> - K <z1 x2 y2> - 4*V*(1 - 3/N) (<y1 z1 x2 x3> -
    //   <y1 z1 x2 z2> - <x1 z1 x2 y3>)
    a = c[6] * y[29];
    b = c[17] * y[60];
    a = fma(c[63], y[88], a);
    b = fma(c[18], y[112], b);
    a = fma(c[13], y[114], a);
    b = fma(c[9], y[115], b);
    a = fma(c[31], y[132] + y[137] - y[135], a);
    b = fma(c[8], y[133], b);
    a = fma(c[62], c[232] + c[285] - c[218], a);
    double d114 = a + b;
    // d<z1 y2 y2>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y2 y2> + 3 <y1 z1 y2> + <y2 y2 z2>) + (K
    //   - 2*V/N) <x1 z1 y2> - 2*V/N (2 <z1 z1 y3> + <x2 y2 x3> + <x2 y2 z2> + <y2 y2 y3>) + K
    //   <z1 x2 y2> - (gamma_plus + gamma_minus) <z1 y2 y2> - 4*V*(1 - 3/N) (<y1 z1 y2 y3> +
    //   <x1 z1 y2 x3> + <x1 z1 y2 z2>)
    a = c[6] * y[34];
    b = c[82] * y[61];
    a = fma(c[17], y[89], a);
    b = fma(c[20], y[112], b);
    a = fma(c[11], y[115], a);
    b = fma(c[13], y[119], b);
    a = fma(c[32], y[135] + y[137] + y[146], a);
    b = fma(c[8], y[147], b);
    a = fma(c[75], c[247] + c[293] + c[297], a);
    double d119 = a + b;
    // d<x2 x2 z2>/dt = - (gamma_plus + gamma_minus) (<x2 x2> + <x2 x2 z2>) - 2*V/N (<x1 x2 y3> -
    //   <y1 x2 x3> - 3 <z1 x2 y2> - 2 <z1 y3 z2>) + 1/2*(gamma_plus - gamma_minus) (<x1 x2 z2> + 3
    //   <z1 x2 x2>) - (K + 2*V/N) <y1 x2 z2> - K <x2 y2 z2> + V*(1 - 3/N) (3 <x1 x2 x2 y2> - 3
    //   <y1 x2 x2 x2> - 4 <y1 x2 x3 z2> + 4 <x1 x2 y3 z2> + 4 <y1 x2 z2 z2>)
    a = c[13] * (y[29] + y[133]);
    b = c[31] * (y[95] - y[68]);
    a = fma(c[17], y[69], a);
    b = fma(c[72], y[97], b);
    a = fma(c[14], y[114], a);
    b = fma(c[71], y[115], b);
    a = fma(c[18], y[127], a);
    b = fma(c[9], y[137], b);
    a = fma(c[73], c[313] - c[315], a);
    b = fma(c[62], c[323] + c[324] - c[317], b);
    double d133 = a + b;
    d[114] = d114;
    d[119] = d119;
    d[133] = d133;
    // d<z1 x2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y3> + 3 <x1 z1 y3> + 2 <x2 y3 z2>) -
    //   1/2*V/N (<x1 x1 x2> + 2 <x1 z1 x3> - 2 <x1 z1 z2> - <y1 y1 x2> + 2 <z1 z1 x2> + <x2 x2 x2>
    //   - <x2 y2 y2> - 2 <x2 y3 y3> + 2 <y2 x3 y3> - 2 <y2 y3 z2>) - 1/2*(K - 4*V/N) <y1 z1 y3> +
    //   1/2*K (2 <z1 x2 x3> - <z1 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <z1 x2 y3> + V*(1 - 3/N)
    //   (<y1 z1 x2 y2> - 2 <y1 z1 x3 y3> + 2 <y1 z1 y3 z2> - <x1 z1 x2 x2> + 2 <x1 z1 y3 y3>)
    a = c[6] * y[32];
    b = c[48] * (y[47] + y[129] - y[82] - y[134]);
    a = fma(c[25], y[62] + y[109] + y[149] - y[64] - y[141] - y[152], a);
    b = fma(c[2], y[63], b);
    a = fma(c[77], y[91], a);
    b = fma(c[11], y[116], b);
    a = fma(c[76], y[117], a);
    b = fma(c[1], y[121], b);
    a = fma(c[8], y[142], a);
    b = fma(c[67], c[206] - c[274], b);
    a = fma(c[61], c[254] - c[260] - c[301], a);
    double d117 = a + b;
    // d<z1 x3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 y3> + <x3 y3 z2>) - 1/2*V/N
    //   (<x1 x1 x3> - 2 <x1 y1 y3> - <y1 y1 x3> + <x2 x2 x3> - 2 <x2 y2 y3> - <y2 y2 x3>) + K
    //   (<z1 x3 x3> - <z1 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <z1 x3 y3> + V*(1 - 3/N)
    //   (<y1 z1 x2 y3> + <y1 z1 y2 x3> - <x1 z1 x2 x3> + <x1 z1 y2 y3>)
    a = c[6] * y[39];
    b = c[48] * (y[49] + y[131] - y[84] - y[145]);
    a = fma(c[26], y[57] + y[136], a);
    b = fma(c[9], y[126] - y[123], b);
    a = fma(c[87], y[124], a);
    b = fma(c[8], y[158], b);
    a = fma(c[67], c[227] + c[243] + c[294] - c[281], a);
    double d124 = a + b;
    d[117] = d117;
    d[124] = d124;
    // d<z1 x3 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 x3> + <x3 x3 z2>) + V/N (2 <x1 y1 x3>
    //   + <x1 z1 y2> - <y1 z1 x2> + 2 <x2 y2 x3>) - 3/2*(gamma_plus + gamma_minus) <z1 x3 x3> - 2*K
    //   <z1 x3 y3> + 2*V*(1 - 3/N) (<y1 z1 x2 x3> + <x1 z1 y2 x3>)
    a = c[6] * y[38];
    b = c[31] * (y[56] + y[135]);
    a = fma(c[25], y[88] - y[61], a);
    b = fma(c[87], y[123], b);
    a = fma(c[50], y[124], a);
    b = fma(c[8], y[156], b);
    a = fma(c[65], c[218] + c[293], a);
    double d123 = a + b;
    // d<z1 y3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3 y3> + <y3 y3 z2>) - V/N (<x1 x1 y3> -
    //   <x1 z1 y2> - <y1 y1 y3> + <y1 z1 x2> + <x2 x2 y3> - <y2 y2 y3>) + 2*K <z1 x3 y3> -
    //   3/2*(gamma_plus + gamma_minus) <z1 y3 y3> + 2*V*(1 - 3/N) (<y1 z1 y2 y3> - <x1 z1 x2 y3>)
    a = c[6] * y[41];
    b = c[25] * (y[50] + y[88] + y[132] - y[61] - y[85] - y[146]);
    a = fma(c[51], y[124], a);
    b = fma(c[87], y[126], b);
    a = fma(c[8], y[161], a);
    b = fma(c[61], c[285] - c[247], b);
    double d126 = a + b;
    // d<x2 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 x3> + 5 <x2 x3 z2>) + V/N
    //   (<x1 x2 y2> - <x1 x3 y3> + <x1 y3 z2> + <y1 x2 x2> + <y1 x3 x3> - <y1 z2 z2> + 3 <z1 y2 x3>
    //   + <z1 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x3 z2> + 6 <z1 x2 x3>) - 1/2*K
    //   (<y1 x3 z2> + 2 <x2 y3 z2> + <y2 x3 z2>) - V*(1 - 3/N) (3 <y1 x2 x2 x3> - <y1 x2 x2 z2> - 3
    //   <x1 x2 y2 x3> - <x1 x2 y2 z2> + 2 <y1 x3 x3 z2> - 2 <x1 x3 y3 z2> - 2 <y1 x3 z2 z2>)
    a = c[13] * y[31];
    b = c[25] * (y[75] + y[107] - y[66] - y[78] - y[93] - y[102] - y[122]);
    a = fma(c[2], y[76], a);
    b = fma(c[1], y[104] + y[150], b);
    a = fma(c[14], y[116], a);
    b = fma(c[39], y[120], b);
    a = fma(c[76], y[140], a);
    b = fma(c[9], y[142], b);
    a = fma(c[73], c[325] - c[305], a);
    b = fma(c[67], c[306] + c[326], b);
    a = fma(c[61], c[347] - c[351] - c[352], a);
    double d140 = a + b;
    d[123] = d123;
    d[126] = d126;
    d[140] = d140;
    // d<x2 x2 y2>/dt = 1/2*K (<x1 x2 x2> - 2 <y1 x2 y2> + <x2 x2 x2> - 2 <x2 y2 y2>) +
    //   1/4*(gamma_plus - gamma_minus) (2 <x1 x2 y2> + <y1 x2 x2>) - 4*V/N (2 <z1 x2 x3> -
    //   <z1 y2 y3>) - 3/4*(gamma_plus + gamma_minus) <x2 x2 y2> - 2*V*(1 - 3/N) (<x1 x2 x2 x3> +
    //   <x1 x2 x2 z2> - 2 <x1 x2 y2 y3> + <y1 x2 x2 y3> + 2 <y1 x2 y2 x3> - 2 <y1 x2 y2 z2>)
    a = c[4] * (y[65] + y[129]);
    b = c[17] * y[66];
    a = fma(c[2], y[93], a);
    b = fma(c[9], y[94] + y[134], b);
    a = fma(c[60], y[116], a);
    b = fma(c[18], y[121], b);
    a = fma(c[24], y[130], a);
    b = fma(c[61], c[307] + c[308] + c[310], b);
    a = fma(c[62], c[309] + c[312] - c[311], a);
    double d130 = a + b;
    // d<y2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y2 z2> + 5 <y2 z2 z2>) - V/N (3
    //   <x1 y2 y2> - 2 <x1 x3 z2> - 3 <y1 x2 y2> - 2 <y1 y3 z2> + 6 <z1 x2 z2>) + 1/2*(K + 4*V/N)
    //   <x1 z2 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 z2 z2> + 12 <z1 y2 z2>) + 1/2*K <x2 z2 z2>
    //   - 2*V*(1 - 3/N) (3 <y1 x2 y2 z2> + <y1 y3 z2 z2> - 3 <x1 y2 y2 z2> + <x1 x3 z2 z2> +
    //   <x1 z2 z2 z2>)
    a = c[52] * y[37];
    b = c[38] * (y[70] - y[94]);
    a = fma(c[31], y[76] + y[106], a);
    b = fma(c[85], y[79], b);
    a = fma(c[2], y[107], a);
    b = fma(c[70], y[118], b);
    a = fma(c[53], y[122], a);
    b = fma(c[4], y[143], b);
    a = fma(c[76], y[153], a);
    b = fma(c[59], c[361] - c[312], b);
    a = fma(c[61], c[357] + c[371] + c[373], a);
    double d153 = a + b;
    // d<y3 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <y3 z2> + 3 <y3 z2 z2>) - V/N (2
    //   <x1 x2 z2> + 3 <x1 y2 y3> - 3 <y1 x2 y3> - 2 <y1 y2 z2>) + 3*(gamma_plus - gamma_minus)
    //   <z1 y3 z2> + K <x3 z2 z2> - V*(1 - 3/N) (6 <y1 x2 y3 z2> + <x1 x2 z2 z2> - 6 <x1 y2 y3 z2>
    //   - <y1 y2 z2 z2>)
    a = c[52] * y[42];
    b = c[31] * (y[101] - y[69]);
    a = fma(c[38], y[72] - y[96], a);
    b = fma(c[53], y[127], b);
    a = fma(c[11], y[159], a);
    b = fma(c[87], y[162], b);
    a = fma(c[59], c[343] - c[322], a);
    b = fma(c[67], c[344] - c[342], b);
    double d162 = a + b;
    d[130] = d130;
    d[153] = d153;
    d[162] = d162;
    // d<x3 x3 x3>/dt = 3*V/N (<x1 y2 x3> - <y1 x2 x3>) - 3/2*(gamma_plus + gamma_minus) <x3 x3 x3>
    //   - 3*K <x3 x3 y3> + 3*V*(1 - 3/N) (<y1 x2 x3 x3> + <x1 y2 x3 x3>)
    a = c[38] * (y[95] - y[71]);
    b = c[87] * y[154];
    a = fma(c[88], y[155], a);
    b = fma(c[73], c[316] + c[364], b);
    d[154] = a + b;
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
    table2(t);
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
    t.add(6.0, 0, 5).add(-12.0, 0, 4, 5).coefficient("6*V*(1 - 2/N)");
    t.add(-6.0, 0, 5).add(12.0, 0, 4, 5).coefficient("-6*V*(1 - 2/N)");
    t.add(-1.5, 1).coefficient("-3/2*K");
    t.add(0.75, 2).add(-0.75, 3).coefficient("3/4*(gamma_plus - gamma_minus)");
    t.add(12.0, 0, 4, 5).coefficient("12*V/N");
    t.add(6.0, 0, 5).add(-18.0, 0, 4, 5).coefficient("6*V*(1 - 3/N)");
    t.add(-8.0, 0, 4, 5).coefficient("-8*V/N");
    t.add(-2.0, 0, 5).add(6.0, 0, 4, 5).coefficient("-2*V*(1 - 3/N)");
    t.add(4.0, 0, 5).add(-12.0, 0, 4, 5).coefficient("4*V*(1 - 3/N)");
    t.add(-1.0, 1).add(2.0, 0, 4, 5).coefficient("-(K - 2*V/N)");
    t.ratio(16.0, 3.0, 0, 4, 5).coefficient("16/3*V/N");
    t.add(2.0, 0, 5).add(-6.0, 0, 4, 5).coefficient("2*V*(1 - 3/N)");
    t.ratio(-16.0, 3.0, 0, 4, 5).coefficient("-16/3*V/N");
    t.add(1.0, 0, 5).add(-3.0, 0, 4, 5).coefficient("V*(1 - 3/N)");
    t.add(-1.0, 0, 5).add(3.0, 0, 4, 5).coefficient("-V*(1 - 3/N)");
    t.add(8.0, 0, 4, 5).coefficient("8*V/N");
    t.add(-6.0, 0, 4, 5).coefficient("-6*V/N");
    t.add(6.0, 0, 4, 5).coefficient("6*V/N");
    t.add(-1.0, 1).add(-2.0, 0, 4, 5).coefficient("-(K + 2*V/N)");
    t.add(3.0, 0, 5).add(-9.0, 0, 4, 5).coefficient("3*V*(1 - 3/N)");
    t.add(-3.0, 0, 5).add(9.0, 0, 4, 5).coefficient("-3*V*(1 - 3/N)");
    t.add(-4.0, 0, 5).add(12.0, 0, 4, 5).coefficient("-4*V*(1 - 3/N)");
    t.add(-1.25, 2).add(-1.25, 3).coefficient("-5/4*(gamma_plus + gamma_minus)");
    t.add(-0.5, 1).add(2.0, 0, 4, 5).coefficient("-1/2*(K - 4*V/N)");
    t.add(-0.5, 1).add(-2.0, 0, 4, 5).coefficient("-1/2*(K + 4*V/N)");
    t.add(-6.0, 0, 5).add(18.0, 0, 4, 5).coefficient("-6*V*(1 - 3/N)");
  }

  private static void table2(CoefficientTable.Builder t) {
    t.add(1.5, 1).coefficient("3/2*K");
    t.add(-12.0, 0, 4, 5).coefficient("-12*V/N");
    t.add(1.0, 1).add(-2.0, 0, 4, 5).coefficient("K - 2*V/N");
    t.add(1.0, 1).add(2.0, 0, 4, 5).coefficient("K + 2*V/N");
    t.add(0.5, 1).add(-2.0, 0, 4, 5).coefficient("1/2*(K - 4*V/N)");
    t.add(0.5, 1).add(2.0, 0, 4, 5).coefficient("1/2*(K + 4*V/N)");
    t.add(1.0, 2).add(-1.0, 3).coefficient("gamma_plus - gamma_minus");
    t.add(-1.5, 2).add(-1.5, 3).coefficient("-3/2*(gamma_plus + gamma_minus)");
    t.add(-3.0, 1).coefficient("-3*K");
    t.add(3.0, 1).coefficient("3*K");
    t.add(-3.0, 2).add(-3.0, 3).coefficient("-3*(gamma_plus + gamma_minus)");
    t.add(-9.0, 0, 4, 5).coefficient("-9*V/N");
    t.add(9.0, 0, 4, 5).coefficient("9*V/N");
    t.add(4.5, 2).add(-4.5, 3).coefficient("9/2*(gamma_plus - gamma_minus)");
    t.add(-9.0, 0, 5).add(27.0, 0, 4, 5).coefficient("-9*V*(1 - 3/N)");
    t.add(9.0, 0, 5).add(-27.0, 0, 4, 5).coefficient("9*V*(1 - 3/N)");
    t.add(1.0, 2).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 3).rate("gamma_minus", "|1><2| on A");
  }

  private static ModelDescriptor describe() {
    return new ModelDescriptor(
        "one-group",
        "one group of N three-level oscillators",
        "ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81",
        "5",
        3,
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
        List.of(3), false);
  }

  private static List<Moment> list() {
    List<Moment> moments = new ArrayList<>();
    list0(moments);
    list1(moments);
    list2(moments);
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
    moments.add(Moment.of("<x1 x1 x1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0));
    moments.add(Moment.of("<x1 x1 y1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1));
    moments.add(Moment.of("<x1 x1 z1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2));
    moments.add(Moment.of("<x1 x1 x2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 3));
    moments.add(Moment.of("<x1 x1 y2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 4));
    moments.add(Moment.of("<x1 x1 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 5));
    moments.add(Moment.of("<x1 x1 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 6));
    moments.add(Moment.of("<x1 x1 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 7));
    moments.add(Moment.of("<x1 y1 y1>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1));
    moments.add(Moment.of("<x1 y1 z1>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2));
    moments.add(Moment.of("<x1 y1 x2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 3));
    moments.add(Moment.of("<x1 y1 y2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 4));
    moments.add(Moment.of("<x1 y1 x3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 5));
    moments.add(Moment.of("<x1 y1 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 6));
    moments.add(Moment.of("<x1 y1 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 7));
    moments.add(Moment.of("<x1 z1 z1>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2));
  }

  private static void list1(List<Moment> moments) {
    moments.add(Moment.of("<x1 z1 x2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 3));
    moments.add(Moment.of("<x1 z1 y2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 4));
    moments.add(Moment.of("<x1 z1 x3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 5));
    moments.add(Moment.of("<x1 z1 y3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 6));
    moments.add(Moment.of("<x1 z1 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 7));
    moments.add(Moment.of("<x1 x2 x2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 3));
    moments.add(Moment.of("<x1 x2 y2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 4));
    moments.add(Moment.of("<x1 x2 x3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 5));
    moments.add(Moment.of("<x1 x2 y3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 6));
    moments.add(Moment.of("<x1 x2 z2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 7));
    moments.add(Moment.of("<x1 y2 y2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 4));
    moments.add(Moment.of("<x1 y2 x3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 5));
    moments.add(Moment.of("<x1 y2 y3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 6));
    moments.add(Moment.of("<x1 y2 z2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 7));
    moments.add(Moment.of("<x1 x3 x3>", Moment.Part.REAL, 0, 0, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 x3 y3>", Moment.Part.REAL, 0, 0, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 x3 z2>", Moment.Part.REAL, 0, 0, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 y3 y3>", Moment.Part.REAL, 0, 0, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 y3 z2>", Moment.Part.REAL, 0, 0, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 z2 z2>", Moment.Part.REAL, 0, 0, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 y1 y1>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1));
    moments.add(Moment.of("<y1 y1 z1>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2));
    moments.add(Moment.of("<y1 y1 x2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 3));
    moments.add(Moment.of("<y1 y1 y2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 4));
    moments.add(Moment.of("<y1 y1 x3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 5));
    moments.add(Moment.of("<y1 y1 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 6));
    moments.add(Moment.of("<y1 y1 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 7));
    moments.add(Moment.of("<y1 z1 z1>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2));
    moments.add(Moment.of("<y1 z1 x2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 3));
    moments.add(Moment.of("<y1 z1 y2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 4));
    moments.add(Moment.of("<y1 z1 x3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 5));
    moments.add(Moment.of("<y1 z1 y3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 6));
    moments.add(Moment.of("<y1 z1 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 7));
    moments.add(Moment.of("<y1 x2 x2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 3));
    moments.add(Moment.of("<y1 x2 y2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 4));
    moments.add(Moment.of("<y1 x2 x3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 5));
    moments.add(Moment.of("<y1 x2 y3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 6));
    moments.add(Moment.of("<y1 x2 z2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 7));
    moments.add(Moment.of("<y1 y2 y2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 4));
    moments.add(Moment.of("<y1 y2 x3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 5));
    moments.add(Moment.of("<y1 y2 y3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 6));
    moments.add(Moment.of("<y1 y2 z2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 7));
    moments.add(Moment.of("<y1 x3 x3>", Moment.Part.REAL, 0, 1, 0, 5, 0, 5));
    moments.add(Moment.of("<y1 x3 y3>", Moment.Part.REAL, 0, 1, 0, 5, 0, 6));
    moments.add(Moment.of("<y1 x3 z2>", Moment.Part.REAL, 0, 1, 0, 5, 0, 7));
    moments.add(Moment.of("<y1 y3 y3>", Moment.Part.REAL, 0, 1, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 y3 z2>", Moment.Part.REAL, 0, 1, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 z2 z2>", Moment.Part.REAL, 0, 1, 0, 7, 0, 7));
    moments.add(Moment.of("<z1 z1 z1>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2));
    moments.add(Moment.of("<z1 z1 x2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 3));
    moments.add(Moment.of("<z1 z1 y2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 4));
    moments.add(Moment.of("<z1 z1 x3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 5));
    moments.add(Moment.of("<z1 z1 y3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 6));
    moments.add(Moment.of("<z1 z1 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 7));
    moments.add(Moment.of("<z1 x2 x2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 3));
    moments.add(Moment.of("<z1 x2 y2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 4));
    moments.add(Moment.of("<z1 x2 x3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 5));
    moments.add(Moment.of("<z1 x2 y3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 6));
    moments.add(Moment.of("<z1 x2 z2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 7));
    moments.add(Moment.of("<z1 y2 y2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 4));
  }

  private static void list2(List<Moment> moments) {
    moments.add(Moment.of("<z1 y2 x3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 5));
    moments.add(Moment.of("<z1 y2 y3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 6));
    moments.add(Moment.of("<z1 y2 z2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 7));
    moments.add(Moment.of("<z1 x3 x3>", Moment.Part.REAL, 0, 2, 0, 5, 0, 5));
    moments.add(Moment.of("<z1 x3 y3>", Moment.Part.REAL, 0, 2, 0, 5, 0, 6));
    moments.add(Moment.of("<z1 x3 z2>", Moment.Part.REAL, 0, 2, 0, 5, 0, 7));
    moments.add(Moment.of("<z1 y3 y3>", Moment.Part.REAL, 0, 2, 0, 6, 0, 6));
    moments.add(Moment.of("<z1 y3 z2>", Moment.Part.REAL, 0, 2, 0, 6, 0, 7));
    moments.add(Moment.of("<z1 z2 z2>", Moment.Part.REAL, 0, 2, 0, 7, 0, 7));
    moments.add(Moment.of("<x2 x2 x2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 3));
    moments.add(Moment.of("<x2 x2 y2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 4));
    moments.add(Moment.of("<x2 x2 x3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 5));
    moments.add(Moment.of("<x2 x2 y3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 6));
    moments.add(Moment.of("<x2 x2 z2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 7));
    moments.add(Moment.of("<x2 y2 y2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 4));
    moments.add(Moment.of("<x2 y2 x3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 5));
    moments.add(Moment.of("<x2 y2 y3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 6));
    moments.add(Moment.of("<x2 y2 z2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 7));
    moments.add(Moment.of("<x2 x3 x3>", Moment.Part.REAL, 0, 3, 0, 5, 0, 5));
    moments.add(Moment.of("<x2 x3 y3>", Moment.Part.REAL, 0, 3, 0, 5, 0, 6));
    moments.add(Moment.of("<x2 x3 z2>", Moment.Part.REAL, 0, 3, 0, 5, 0, 7));
    moments.add(Moment.of("<x2 y3 y3>", Moment.Part.REAL, 0, 3, 0, 6, 0, 6));
    moments.add(Moment.of("<x2 y3 z2>", Moment.Part.REAL, 0, 3, 0, 6, 0, 7));
    moments.add(Moment.of("<x2 z2 z2>", Moment.Part.REAL, 0, 3, 0, 7, 0, 7));
    moments.add(Moment.of("<y2 y2 y2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 4));
    moments.add(Moment.of("<y2 y2 x3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 5));
    moments.add(Moment.of("<y2 y2 y3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 6));
    moments.add(Moment.of("<y2 y2 z2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 7));
    moments.add(Moment.of("<y2 x3 x3>", Moment.Part.REAL, 0, 4, 0, 5, 0, 5));
    moments.add(Moment.of("<y2 x3 y3>", Moment.Part.REAL, 0, 4, 0, 5, 0, 6));
    moments.add(Moment.of("<y2 x3 z2>", Moment.Part.REAL, 0, 4, 0, 5, 0, 7));
    moments.add(Moment.of("<y2 y3 y3>", Moment.Part.REAL, 0, 4, 0, 6, 0, 6));
    moments.add(Moment.of("<y2 y3 z2>", Moment.Part.REAL, 0, 4, 0, 6, 0, 7));
    moments.add(Moment.of("<y2 z2 z2>", Moment.Part.REAL, 0, 4, 0, 7, 0, 7));
    moments.add(Moment.of("<x3 x3 x3>", Moment.Part.REAL, 0, 5, 0, 5, 0, 5));
    moments.add(Moment.of("<x3 x3 y3>", Moment.Part.REAL, 0, 5, 0, 5, 0, 6));
    moments.add(Moment.of("<x3 x3 z2>", Moment.Part.REAL, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<x3 y3 y3>", Moment.Part.REAL, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<x3 y3 z2>", Moment.Part.REAL, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<x3 z2 z2>", Moment.Part.REAL, 0, 5, 0, 7, 0, 7));
    moments.add(Moment.of("<y3 y3 y3>", Moment.Part.REAL, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<y3 y3 z2>", Moment.Part.REAL, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<y3 z2 z2>", Moment.Part.REAL, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<z2 z2 z2>", Moment.Part.REAL, 0, 7, 0, 7, 0, 7));
  }
}
