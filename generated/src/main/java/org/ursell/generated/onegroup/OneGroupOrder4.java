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
// Truncation order 4: joint cumulants of more than 4 sites are zero.
// 494 real unknowns, 817 auxiliaries, 17373 terms, 140 coefficients.
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

/** Moment equations of one group of N three-level oscillators at order 4. */
public final class OneGroupOrder4 implements MomentEquations {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final int AUXILIARIES = 817;
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
    auxiliaries7(y, c);
    auxiliaries8(y, c);
    auxiliaries9(y, c);
    auxiliaries10(y, c);
    auxiliaries11(y, c);
    auxiliaries12(y, c);
    auxiliaries13(y, c);
    auxiliaries14(y, c);
    auxiliaries15(y, c);
    auxiliaries16(y, c);
    auxiliaries17(y, c);
    auxiliaries18(y, c);
    auxiliaries19(y, c);
    auxiliaries20(y, c);
    auxiliaries21(y, c);
    auxiliaries22(y, c);
    auxiliaries23(y, c);
    auxiliaries24(y, c);
    auxiliaries25(y, c);
    auxiliaries26(y, c);
    auxiliaries27(y, c);
    auxiliaries28(y, c);
    auxiliaries29(y, c);
    auxiliaries30(y, c);
    auxiliaries31(y, c);
    auxiliaries32(y, c);
    equations0(y, c, dydt);
    equations1(y, c, dydt);
    equations2(y, c, dydt);
    equations3(y, c, dydt);
    equations4(y, c, dydt);
    equations5(y, c, dydt);
    equations6(y, c, dydt);
    equations7(y, c, dydt);
    equations8(y, c, dydt);
    equations9(y, c, dydt);
    equations10(y, c, dydt);
    equations11(y, c, dydt);
    equations12(y, c, dydt);
    equations13(y, c, dydt);
    equations14(y, c, dydt);
    equations15(y, c, dydt);
    equations16(y, c, dydt);
    equations17(y, c, dydt);
    equations18(y, c, dydt);
    equations19(y, c, dydt);
    equations20(y, c, dydt);
    equations21(y, c, dydt);
    equations22(y, c, dydt);
    equations23(y, c, dydt);
    equations24(y, c, dydt);
    equations25(y, c, dydt);
    equations26(y, c, dydt);
    equations27(y, c, dydt);
    equations28(y, c, dydt);
    equations29(y, c, dydt);
    equations30(y, c, dydt);
  }

  private static void auxiliaries0(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x1>>
    a = y[8];
    b = y[0] * y[0];
    double c140 = a - b;
    // <<x1 y1>>
    a = y[9];
    b = y[0] * y[1];
    double c141 = a - b;
    // <<x1 x1 x1>>
    a = y[44];
    b = y[0] * y[8];
    b = fma(2.0 * y[0], c140, b);
    double c143 = a - b;
    // <<x1 x1 y1>>
    a = y[45];
    b = y[0] * y[9];
    b = fma(y[0], c141, b);
    b = fma(y[1], c140, b);
    double c144 = a - b;
    // <<x1 x1 x1 y1>>
    a = y[165];
    b = y[0] * y[45];
    b = fma(2.0 * y[0], c144, b);
    b = fma(y[1], c143, b);
    b = fma(y[8], c141, b);
    b = fma(2.0 * y[9], c140, b);
    double c147 = a - b;
    // <<x1 x1 x1 x1>>
    a = y[164];
    b = y[0] * y[44];
    b = fma(3.0 * y[0], c143, b);
    b = fma(3.0 * y[8], c140, b);
    double c151 = a - b;
    // <<x1 y1 y1>>
    a = y[52];
    b = y[0] * y[16];
    b = fma(2.0 * y[1], c141, b);
    double c153 = a - b;
    // <<x1 x1 y1 y1>>
    a = y[172];
    b = y[0] * y[52];
    b = fma(y[0], c153, b);
    b = fma(2.0 * y[1], c144, b);
    b = fma(2.0 * y[9], c141, b);
    b = fma(y[16], c140, b);
    double c154 = a - b;
    // <<y1 y1>>
    a = y[16];
    b = y[1] * y[1];
    double c357 = a - b;
    c[140] = c140;
    c[141] = c141;
    c[143] = c143;
    c[144] = c144;
    c[147] = c147;
    c[151] = c151;
    c[153] = c153;
    c[154] = c154;
    c[357] = c357;
    // <<x1 z1>>
    a = y[10];
    b = y[0] * y[2];
    double c142 = a - b;
    // <<x1 x1 z1>>
    a = y[46];
    b = y[0] * y[10];
    b = fma(y[0], c142, b);
    b = fma(y[2], c[140], b);
    double c145 = a - b;
    // <<x1 x1 x1 z1>>
    a = y[166];
    b = y[0] * y[46];
    b = fma(2.0 * y[0], c145, b);
    b = fma(y[2], c[143], b);
    b = fma(y[8], c142, b);
    b = fma(2.0 * y[10], c[140], b);
    double c148 = a - b;
    // <x1 x1 x1 x1 z1>
    a = y[0] * y[166];
    b = 3.0 * y[0] * c148;
    a = fma(y[2], c[151], a);
    b = fma(3.0 * y[8], c145, b);
    a = fma(3.0 * y[10], c[143], a);
    b = fma(y[44], c142, b);
    a = fma(3.0 * y[46], c[140], a);
    double c152 = a + b;
    // <<x1 z1 z1>>
    a = y[59];
    b = y[0] * y[23];
    b = fma(2.0 * y[2], c142, b);
    double c157 = a - b;
    // <<x1 x1 z1 z1>>
    a = y[179];
    b = y[0] * y[59];
    b = fma(y[0], c157, b);
    b = fma(2.0 * y[2], c145, b);
    b = fma(2.0 * y[10], c142, b);
    b = fma(y[23], c[140], b);
    double c158 = a - b;
    // <x1 x1 x1 z1 z1>
    a = y[0] * y[179];
    b = 2.0 * y[0] * c158;
    a = fma(2.0 * y[2], c148, a);
    b = fma(y[8], c157, b);
    a = fma(4.0 * y[10], c145, a);
    b = fma(y[23], c[143], b);
    a = fma(2.0 * y[46], c142, a);
    b = fma(2.0 * y[59], c[140], b);
    double c218 = a + b;
    c[142] = c142;
    c[145] = c145;
    c[148] = c148;
    c[152] = c152;
    c[157] = c157;
    c[158] = c158;
    c[218] = c218;
    // <<x1 y1 z1>>
    a = y[53];
    b = y[0] * y[17];
    b = fma(y[1], c[142], b);
    b = fma(y[2], c[141], b);
    double c146 = a - b;
    // <<x1 y1 y1 z1>>
    a = y[201];
    b = y[0] * y[81];
    b = fma(2.0 * y[1], c146, b);
    b = fma(y[2], c[153], b);
    b = fma(y[16], c[142], b);
    b = fma(2.0 * y[17], c[141], b);
    double c155 = a - b;
    // <<x1 y1 y1 y1>>
    a = y[200];
    b = y[0] * y[80];
    b = fma(3.0 * y[1], c[153], b);
    b = fma(3.0 * y[16], c[141], b);
    double c216 = a - b;
    // <x1 y1 y1 y1 z1>
    a = y[0] * y[285];
    b = 3.0 * y[1] * c155;
    a = fma(y[2], c216, a);
    b = fma(3.0 * y[16], c146, b);
    a = fma(3.0 * y[17], c[153], a);
    b = fma(y[80], c[142], b);
    a = fma(3.0 * y[81], c[141], a);
    double c217 = a + b;
    // <<y1 z1>>
    a = y[17];
    b = y[1] * y[2];
    double c358 = a - b;
    // <<y1 y1 y1>>
    a = y[80];
    b = y[1] * y[16];
    b = fma(2.0 * y[1], c[357], b);
    double c359 = a - b;
    // <<y1 y1 z1>>
    a = y[81];
    b = y[1] * y[17];
    b = fma(y[1], c358, b);
    b = fma(y[2], c[357], b);
    double c360 = a - b;
    // <<y1 y1 y1 z1>>
    a = y[285];
    b = y[1] * y[81];
    b = fma(2.0 * y[1], c360, b);
    b = fma(y[2], c359, b);
    b = fma(y[16], c358, b);
    b = fma(2.0 * y[17], c[357], b);
    double c362 = a - b;
    c[146] = c146;
    c[155] = c155;
    c[216] = c216;
    c[217] = c217;
    c[358] = c358;
    c[359] = c359;
    c[360] = c360;
    c[362] = c362;
    // <<x1 x1 y1 z1>>
    a = y[173];
    b = y[0] * y[53];
    b = fma(y[0], c[146], b);
    b = fma(y[1], c[145], b);
    b = fma(y[2], c[144], b);
    b = fma(y[9], c[142], b);
    b = fma(y[10], c[141], b);
    b = fma(y[17], c[140], b);
    double c149 = a - b;
    // <x1 x1 x1 y1 z1>
    a = y[0] * y[173];
    b = 2.0 * y[0] * c149;
    a = fma(y[1], c[148], a);
    b = fma(y[2], c[147], b);
    a = fma(y[8], c[146], a);
    b = fma(2.0 * y[9], c[145], b);
    a = fma(2.0 * y[10], c[144], a);
    b = fma(y[17], c[143], b);
    a = fma(y[45], c[142], a);
    b = fma(y[46], c[141], b);
    a = fma(2.0 * y[53], c[140], a);
    double c150 = a + b;
    // <x1 x1 y1 y1 z1>
    a = y[0] * y[201];
    b = y[0] * c[155];
    a = fma(2.0 * y[1], c149, a);
    b = fma(y[2], c[154], b);
    a = fma(2.0 * y[9], c[146], a);
    b = fma(y[10], c[153], b);
    a = fma(y[16], c[145], a);
    b = fma(2.0 * y[17], c[144], b);
    a = fma(y[52], c[142], a);
    b = fma(2.0 * y[53], c[141], b);
    a = fma(y[81], c[140], a);
    double c156 = a + b;
    // <<x1 y1 z1 z1>>
    a = y[207];
    b = y[0] * y[87];
    b = fma(y[1], c[157], b);
    b = fma(2.0 * y[2], c[146], b);
    b = fma(2.0 * y[17], c[142], b);
    b = fma(y[23], c[141], b);
    double c159 = a - b;
    c[149] = c149;
    c[150] = c150;
    c[156] = c156;
    c[159] = c159;
    // <x1 x1 y1 z1 z1>
    a = y[0] * y[207];
    b = y[0] * c[159];
    a = fma(y[1], c[158], a);
    b = fma(2.0 * y[2], c[149], b);
    a = fma(y[9], c[157], a);
    b = fma(2.0 * y[10], c[146], b);
    a = fma(2.0 * y[17], c[145], a);
    b = fma(y[23], c[144], b);
    a = fma(2.0 * y[53], c[142], a);
    b = fma(y[59], c[141], b);
    a = fma(y[87], c[140], a);
    double c160 = a + b;
    // <x1 y1 y1 z1 z1>
    a = y[0] * y[291];
    b = 2.0 * y[1] * c[159];
    a = fma(2.0 * y[2], c[155], a);
    b = fma(y[16], c[157], b);
    a = fma(4.0 * y[17], c[146], a);
    b = fma(y[23], c[153], b);
    a = fma(2.0 * y[81], c[142], a);
    b = fma(2.0 * y[87], c[141], b);
    double c219 = a + b;
    // <<y1 z1 z1>>
    a = y[87];
    b = y[1] * y[23];
    b = fma(2.0 * y[2], c[358], b);
    double c364 = a - b;
    // <<y1 y1 z1 z1>>
    a = y[291];
    b = y[1] * y[87];
    b = fma(y[1], c364, b);
    b = fma(2.0 * y[2], c[360], b);
    b = fma(2.0 * y[17], c[358], b);
    b = fma(y[23], c[357], b);
    double c365 = a - b;
    // <y1 y1 y1 z1 z1>
    a = y[1] * y[291];
    b = 2.0 * y[1] * c365;
    a = fma(2.0 * y[2], c[362], a);
    b = fma(y[16], c364, b);
    a = fma(4.0 * y[17], c[360], a);
    b = fma(y[23], c[359], b);
    a = fma(2.0 * y[81], c[358], a);
    b = fma(2.0 * y[87], c[357], b);
    double c366 = a + b;
    c[160] = c160;
    c[219] = c219;
    c[364] = c364;
    c[365] = c365;
    c[366] = c366;
    // <<x1 y3>>
    a = y[14];
    b = y[0] * y[6];
    double c161 = a - b;
    // <<x1 x1 y3>>
    a = y[50];
    b = y[0] * y[14];
    b = fma(y[0], c161, b);
    b = fma(y[6], c[140], b);
    double c162 = a - b;
    // <<x1 x1 x1 y3>>
    a = y[170];
    b = y[0] * y[50];
    b = fma(2.0 * y[0], c162, b);
    b = fma(y[6], c[143], b);
    b = fma(y[8], c161, b);
    b = fma(2.0 * y[14], c[140], b);
    double c163 = a - b;
    // <x1 x1 x1 x1 y3>
    a = y[0] * y[170];
    b = 3.0 * y[0] * c163;
    a = fma(y[6], c[151], a);
    b = fma(3.0 * y[8], c162, b);
    a = fma(3.0 * y[14], c[143], a);
    b = fma(y[44], c161, b);
    a = fma(3.0 * y[50], c[140], a);
    double c164 = a + b;
    // <<x1 y3 y3>>
    a = y[77];
    b = y[0] * y[41];
    b = fma(2.0 * y[6], c161, b);
    double c304 = a - b;
    // <<x1 x1 y3 y3>>
    a = y[197];
    b = y[0] * y[77];
    b = fma(y[0], c304, b);
    b = fma(2.0 * y[6], c162, b);
    b = fma(2.0 * y[14], c161, b);
    b = fma(y[41], c[140], b);
    double c305 = a - b;
    // <x1 x1 x1 y3 y3>
    a = y[0] * y[197];
    b = 2.0 * y[0] * c305;
    a = fma(2.0 * y[6], c163, a);
    b = fma(y[8], c304, b);
    a = fma(4.0 * y[14], c162, a);
    b = fma(y[41], c[143], b);
    a = fma(2.0 * y[50], c161, a);
    b = fma(2.0 * y[77], c[140], b);
    double c306 = a + b;
    c[161] = c161;
    c[162] = c162;
    c[163] = c163;
    c[164] = c164;
    c[304] = c304;
    c[305] = c305;
    c[306] = c306;
  }

  private static void auxiliaries1(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x3>>
    a = y[13];
    b = y[0] * y[5];
    double c165 = a - b;
    // <<x1 x1 x3>>
    a = y[49];
    b = y[0] * y[13];
    b = fma(y[0], c165, b);
    b = fma(y[5], c[140], b);
    double c166 = a - b;
    // <<x1 x1 x1 x3>>
    a = y[169];
    b = y[0] * y[49];
    b = fma(2.0 * y[0], c166, b);
    b = fma(y[5], c[143], b);
    b = fma(y[8], c165, b);
    b = fma(2.0 * y[13], c[140], b);
    double c168 = a - b;
    // <x1 x1 x1 x1 x3>
    a = y[0] * y[169];
    b = 3.0 * y[0] * c168;
    a = fma(y[5], c[151], a);
    b = fma(3.0 * y[8], c166, b);
    a = fma(3.0 * y[13], c[143], a);
    b = fma(y[44], c165, b);
    a = fma(3.0 * y[49], c[140], a);
    double c185 = a + b;
    // <<x1 x3 x3>>
    a = y[74];
    b = y[0] * y[38];
    b = fma(2.0 * y[5], c165, b);
    double c293 = a - b;
    // <<x1 x1 x3 x3>>
    a = y[194];
    b = y[0] * y[74];
    b = fma(y[0], c293, b);
    b = fma(2.0 * y[5], c166, b);
    b = fma(2.0 * y[13], c165, b);
    b = fma(y[38], c[140], b);
    double c294 = a - b;
    // <x1 x1 x1 x3 x3>
    a = y[0] * y[194];
    b = 2.0 * y[0] * c294;
    a = fma(2.0 * y[5], c168, a);
    b = fma(y[8], c293, b);
    a = fma(4.0 * y[13], c166, a);
    b = fma(y[38], c[143], b);
    a = fma(2.0 * y[49], c165, a);
    b = fma(2.0 * y[74], c[140], b);
    double c333 = a + b;
    c[165] = c165;
    c[166] = c166;
    c[168] = c168;
    c[185] = c185;
    c[293] = c293;
    c[294] = c294;
    c[333] = c333;
    // <<x1 y1 x3>>
    a = y[56];
    b = y[0] * y[20];
    b = fma(y[1], c[165], b);
    b = fma(y[5], c[141], b);
    double c167 = a - b;
    // <<x1 y1 y1 x3>>
    a = y[204];
    b = y[0] * y[84];
    b = fma(2.0 * y[1], c167, b);
    b = fma(y[5], c[153], b);
    b = fma(y[16], c[165], b);
    b = fma(2.0 * y[20], c[141], b);
    double c221 = a - b;
    // <<y1 y1 y1 y1>>
    a = y[284];
    b = y[1] * y[80];
    b = fma(3.0 * y[1], c[359], b);
    b = fma(3.0 * y[16], c[357], b);
    double c361 = a - b;
    // <x1 y1 y1 y1 x3>
    a = y[0] * y[288];
    b = 3.0 * y[1] * c221;
    a = fma(y[5], c[216], a);
    b = fma(3.0 * y[16], c167, b);
    a = fma(3.0 * y[20], c[153], a);
    b = fma(y[80], c[165], b);
    a = fma(3.0 * y[84], c[141], a);
    double c367 = a + b;
    // <<y1 x3>>
    a = y[20];
    b = y[1] * y[5];
    double c383 = a - b;
    // <<y1 y1 x3>>
    a = y[84];
    b = y[1] * y[20];
    b = fma(y[1], c383, b);
    b = fma(y[5], c[357], b);
    double c384 = a - b;
    // <<y1 y1 y1 x3>>
    a = y[288];
    b = y[1] * y[84];
    b = fma(2.0 * y[1], c384, b);
    b = fma(y[5], c[359], b);
    b = fma(y[16], c383, b);
    b = fma(2.0 * y[20], c[357], b);
    double c386 = a - b;
    c[167] = c167;
    c[221] = c221;
    c[361] = c361;
    c[367] = c367;
    c[383] = c383;
    c[384] = c384;
    c[386] = c386;
    // <<x1 x1 y1 x3>>
    a = y[176];
    b = y[0] * y[56];
    b = fma(y[0], c[167], b);
    b = fma(y[1], c[166], b);
    b = fma(y[5], c[144], b);
    b = fma(y[9], c[165], b);
    b = fma(y[13], c[141], b);
    b = fma(y[20], c[140], b);
    double c169 = a - b;
    // <x1 x1 x1 y1 x3>
    a = y[0] * y[176];
    b = 2.0 * y[0] * c169;
    a = fma(y[1], c[168], a);
    b = fma(y[5], c[147], b);
    a = fma(y[8], c[167], a);
    b = fma(2.0 * y[9], c[166], b);
    a = fma(2.0 * y[13], c[144], a);
    b = fma(y[20], c[143], b);
    a = fma(y[45], c[165], a);
    b = fma(y[49], c[141], b);
    a = fma(2.0 * y[56], c[140], a);
    double c170 = a + b;
    // <x1 x1 y1 y1 x3>
    a = y[0] * y[204];
    b = y[0] * c[221];
    a = fma(2.0 * y[1], c169, a);
    b = fma(y[5], c[154], b);
    a = fma(2.0 * y[9], c[167], a);
    b = fma(y[13], c[153], b);
    a = fma(y[16], c[166], a);
    b = fma(2.0 * y[20], c[144], b);
    a = fma(y[52], c[165], a);
    b = fma(2.0 * y[56], c[141], b);
    a = fma(y[84], c[140], a);
    double c222 = a + b;
    // <<x1 y1 x3 x3>>
    a = y[222];
    b = y[0] * y[102];
    b = fma(y[1], c[293], b);
    b = fma(2.0 * y[5], c[167], b);
    b = fma(2.0 * y[20], c[165], b);
    b = fma(y[38], c[141], b);
    double c295 = a - b;
    c[169] = c169;
    c[170] = c170;
    c[222] = c222;
    c[295] = c295;
    // <<x1 z2>>
    a = y[15];
    b = y[0] * y[7];
    double c171 = a - b;
    // <<x1 x1 z2>>
    a = y[51];
    b = y[0] * y[15];
    b = fma(y[0], c171, b);
    b = fma(y[7], c[140], b);
    double c172 = a - b;
    // <<x1 x1 x1 z2>>
    a = y[171];
    b = y[0] * y[51];
    b = fma(2.0 * y[0], c172, b);
    b = fma(y[7], c[143], b);
    b = fma(y[8], c171, b);
    b = fma(2.0 * y[15], c[140], b);
    double c174 = a - b;
    // <x1 x1 x1 x1 z2>
    a = y[0] * y[171];
    b = 3.0 * y[0] * c174;
    a = fma(y[7], c[151], a);
    b = fma(3.0 * y[8], c172, b);
    a = fma(3.0 * y[15], c[143], a);
    b = fma(y[44], c171, b);
    a = fma(3.0 * y[51], c[140], a);
    double c186 = a + b;
    // <<x1 z2 z2>>
    a = y[79];
    b = y[0] * y[43];
    b = fma(2.0 * y[7], c171, b);
    double c317 = a - b;
    // <<x1 x1 z2 z2>>
    a = y[199];
    b = y[0] * y[79];
    b = fma(y[0], c317, b);
    b = fma(2.0 * y[7], c172, b);
    b = fma(2.0 * y[15], c171, b);
    b = fma(y[43], c[140], b);
    double c318 = a - b;
    // <x1 x1 x1 z2 z2>
    a = y[0] * y[199];
    b = 2.0 * y[0] * c318;
    a = fma(2.0 * y[7], c174, a);
    b = fma(y[8], c317, b);
    a = fma(4.0 * y[15], c172, a);
    b = fma(y[43], c[143], b);
    a = fma(2.0 * y[51], c171, a);
    b = fma(2.0 * y[79], c[140], b);
    double c342 = a + b;
    c[171] = c171;
    c[172] = c172;
    c[174] = c174;
    c[186] = c186;
    c[317] = c317;
    c[318] = c318;
    c[342] = c342;
    // <<x1 y1 z2>>
    a = y[58];
    b = y[0] * y[22];
    b = fma(y[1], c[171], b);
    b = fma(y[7], c[141], b);
    double c173 = a - b;
    // <<x1 y1 y1 z2>>
    a = y[206];
    b = y[0] * y[86];
    b = fma(2.0 * y[1], c173, b);
    b = fma(y[7], c[153], b);
    b = fma(y[16], c[171], b);
    b = fma(2.0 * y[22], c[141], b);
    double c223 = a - b;
    // <x1 y1 y1 y1 z2>
    a = y[0] * y[290];
    b = 3.0 * y[1] * c223;
    a = fma(y[7], c[216], a);
    b = fma(3.0 * y[16], c173, b);
    a = fma(3.0 * y[22], c[153], a);
    b = fma(y[80], c[171], b);
    a = fma(3.0 * y[86], c[141], a);
    double c368 = a + b;
    // <<y1 z2>>
    a = y[22];
    b = y[1] * y[7];
    double c396 = a - b;
    // <<y1 y1 z2>>
    a = y[86];
    b = y[1] * y[22];
    b = fma(y[1], c396, b);
    b = fma(y[7], c[357], b);
    double c397 = a - b;
    // <<y1 y1 y1 z2>>
    a = y[290];
    b = y[1] * y[86];
    b = fma(2.0 * y[1], c397, b);
    b = fma(y[7], c[359], b);
    b = fma(y[16], c396, b);
    b = fma(2.0 * y[22], c[357], b);
    double c399 = a - b;
    // <y1 y1 y1 y1 z2>
    a = y[1] * y[290];
    b = 3.0 * y[1] * c399;
    a = fma(y[7], c[361], a);
    b = fma(3.0 * y[16], c397, b);
    a = fma(3.0 * y[22], c[359], a);
    b = fma(y[80], c396, b);
    a = fma(3.0 * y[86], c[357], a);
    double c707 = a + b;
    c[173] = c173;
    c[223] = c223;
    c[368] = c368;
    c[396] = c396;
    c[397] = c397;
    c[399] = c399;
    c[707] = c707;
    // <<x1 x1 y1 z2>>
    a = y[178];
    b = y[0] * y[58];
    b = fma(y[0], c[173], b);
    b = fma(y[1], c[172], b);
    b = fma(y[7], c[144], b);
    b = fma(y[9], c[171], b);
    b = fma(y[15], c[141], b);
    b = fma(y[22], c[140], b);
    double c175 = a - b;
    // <x1 x1 x1 y1 z2>
    a = y[0] * y[178];
    b = 2.0 * y[0] * c175;
    a = fma(y[1], c[174], a);
    b = fma(y[7], c[147], b);
    a = fma(y[8], c[173], a);
    b = fma(2.0 * y[9], c[172], b);
    a = fma(2.0 * y[15], c[144], a);
    b = fma(y[22], c[143], b);
    a = fma(y[45], c[171], a);
    b = fma(y[51], c[141], b);
    a = fma(2.0 * y[58], c[140], a);
    double c176 = a + b;
    // <x1 x1 y1 y1 z2>
    a = y[0] * y[206];
    b = y[0] * c[223];
    a = fma(2.0 * y[1], c175, a);
    b = fma(y[7], c[154], b);
    a = fma(2.0 * y[9], c[173], a);
    b = fma(y[15], c[153], b);
    a = fma(y[16], c[172], a);
    b = fma(2.0 * y[22], c[144], b);
    a = fma(y[52], c[171], a);
    b = fma(2.0 * y[58], c[141], b);
    a = fma(y[86], c[140], a);
    double c224 = a + b;
    // <<x1 y1 z2 z2>>
    a = y[227];
    b = y[0] * y[107];
    b = fma(y[1], c[317], b);
    b = fma(2.0 * y[7], c[173], b);
    b = fma(2.0 * y[22], c[171], b);
    b = fma(y[43], c[141], b);
    double c319 = a - b;
    c[175] = c175;
    c[176] = c176;
    c[224] = c224;
    c[319] = c319;
  }

  private static void auxiliaries2(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x2>>
    a = y[11];
    b = y[0] * y[3];
    double c177 = a - b;
    // <<x1 x1 x2>>
    a = y[47];
    b = y[0] * y[11];
    b = fma(y[0], c177, b);
    b = fma(y[3], c[140], b);
    double c178 = a - b;
    // <<x1 x1 x1 x2>>
    a = y[167];
    b = y[0] * y[47];
    b = fma(2.0 * y[0], c178, b);
    b = fma(y[3], c[143], b);
    b = fma(y[8], c177, b);
    b = fma(2.0 * y[11], c[140], b);
    double c200 = a - b;
    // <x1 x1 x1 x1 x2>
    a = y[0] * y[167];
    b = 3.0 * y[0] * c200;
    a = fma(y[3], c[151], a);
    b = fma(3.0 * y[8], c178, b);
    a = fma(3.0 * y[11], c[143], a);
    b = fma(y[44], c177, b);
    a = fma(3.0 * y[47], c[140], a);
    double c206 = a + b;
    // <<x1 x2 x2>>
    a = y[65];
    b = y[0] * y[29];
    b = fma(2.0 * y[3], c177, b);
    double c263 = a - b;
    // <<x1 x1 x2 x2>>
    a = y[185];
    b = y[0] * y[65];
    b = fma(y[0], c263, b);
    b = fma(2.0 * y[3], c178, b);
    b = fma(2.0 * y[11], c177, b);
    b = fma(y[29], c[140], b);
    double c291 = a - b;
    // <x1 x1 x1 x2 x2>
    a = y[0] * y[185];
    b = 2.0 * y[0] * c291;
    a = fma(2.0 * y[3], c200, a);
    b = fma(y[8], c263, b);
    a = fma(4.0 * y[11], c178, a);
    b = fma(y[29], c[143], b);
    a = fma(2.0 * y[47], c177, a);
    b = fma(2.0 * y[65], c[140], b);
    double c303 = a + b;
    c[177] = c177;
    c[178] = c178;
    c[200] = c200;
    c[206] = c206;
    c[263] = c263;
    c[291] = c291;
    c[303] = c303;
    // <<x1 y1 x2>>
    a = y[54];
    b = y[0] * y[18];
    b = fma(y[1], c[177], b);
    b = fma(y[3], c[141], b);
    double c179 = a - b;
    // <<x1 y1 y1 x2>>
    a = y[202];
    b = y[0] * y[82];
    b = fma(2.0 * y[1], c179, b);
    b = fma(y[3], c[153], b);
    b = fma(y[16], c[177], b);
    b = fma(2.0 * y[18], c[141], b);
    double c225 = a - b;
    // <<y1 x2>>
    a = y[18];
    b = y[1] * y[3];
    double c369 = a - b;
    // <<y1 y1 x2>>
    a = y[82];
    b = y[1] * y[18];
    b = fma(y[1], c369, b);
    b = fma(y[3], c[357], b);
    double c370 = a - b;
    // <<y1 y1 y1 x2>>
    a = y[286];
    b = y[1] * y[82];
    b = fma(2.0 * y[1], c370, b);
    b = fma(y[3], c[359], b);
    b = fma(y[16], c369, b);
    b = fma(2.0 * y[18], c[357], b);
    double c372 = a - b;
    // <x1 y1 y1 y1 x2>
    a = y[0] * y[286];
    b = 3.0 * y[1] * c225;
    a = fma(y[3], c[216], a);
    b = fma(3.0 * y[16], c179, b);
    a = fma(3.0 * y[18], c[153], a);
    b = fma(y[80], c[177], b);
    a = fma(3.0 * y[82], c[141], a);
    double c382 = a + b;
    // <y1 y1 y1 y1 x2>
    a = y[1] * y[286];
    b = 3.0 * y[1] * c372;
    a = fma(y[3], c[361], a);
    b = fma(3.0 * y[16], c370, b);
    a = fma(3.0 * y[18], c[359], a);
    b = fma(y[80], c369, b);
    a = fma(3.0 * y[82], c[357], a);
    double c709 = a + b;
    c[179] = c179;
    c[225] = c225;
    c[369] = c369;
    c[370] = c370;
    c[372] = c372;
    c[382] = c382;
    c[709] = c709;
    // <<x1 z1 x2>>
    a = y[60];
    b = y[0] * y[24];
    b = fma(y[2], c[177], b);
    b = fma(y[3], c[142], b);
    double c180 = a - b;
    // <<x1 z1 z1 z1>>
    a = y[228];
    b = y[0] * y[108];
    b = fma(3.0 * y[2], c[157], b);
    b = fma(3.0 * y[23], c[142], b);
    double c240 = a - b;
    // <<x1 z1 z1 x2>>
    a = y[229];
    b = y[0] * y[109];
    b = fma(2.0 * y[2], c180, b);
    b = fma(y[3], c[157], b);
    b = fma(y[23], c[177], b);
    b = fma(2.0 * y[24], c[142], b);
    double c242 = a - b;
    // <<x1 z1 x2 x2>>
    a = y[234];
    b = y[0] * y[114];
    b = fma(y[2], c[263], b);
    b = fma(2.0 * y[3], c180, b);
    b = fma(2.0 * y[24], c[177], b);
    b = fma(y[29], c[142], b);
    double c265 = a - b;
    // <x1 z1 z1 z1 x2>
    a = y[0] * y[369];
    b = 3.0 * y[2] * c242;
    a = fma(y[3], c240, a);
    b = fma(3.0 * y[23], c180, b);
    a = fma(3.0 * y[24], c[157], a);
    b = fma(y[108], c[177], b);
    a = fma(3.0 * y[109], c[142], a);
    double c727 = a + b;
    // <x1 z1 z1 x2 x2>
    a = y[0] * y[374];
    b = 2.0 * y[2] * c265;
    a = fma(2.0 * y[3], c242, a);
    b = fma(y[23], c[263], b);
    a = fma(4.0 * y[24], c180, a);
    b = fma(y[29], c[157], b);
    a = fma(2.0 * y[109], c[177], a);
    b = fma(2.0 * y[114], c[142], b);
    double c732 = a + b;
    c[180] = c180;
    c[240] = c240;
    c[242] = c242;
    c[265] = c265;
    c[727] = c727;
    c[732] = c732;
    // <<x1 x1 y1 x2>>
    a = y[174];
    b = y[0] * y[54];
    b = fma(y[0], c[179], b);
    b = fma(y[1], c[178], b);
    b = fma(y[3], c[144], b);
    b = fma(y[9], c[177], b);
    b = fma(y[11], c[141], b);
    b = fma(y[18], c[140], b);
    double c181 = a - b;
    // <x1 x1 x1 y1 x2>
    a = y[0] * y[174];
    b = 2.0 * y[0] * c181;
    a = fma(y[1], c[200], a);
    b = fma(y[3], c[147], b);
    a = fma(y[8], c[179], a);
    b = fma(2.0 * y[9], c[178], b);
    a = fma(2.0 * y[11], c[144], a);
    b = fma(y[18], c[143], b);
    a = fma(y[45], c[177], a);
    b = fma(y[47], c[141], b);
    a = fma(2.0 * y[54], c[140], a);
    double c201 = a + b;
    // <x1 x1 y1 y1 x2>
    a = y[0] * y[202];
    b = y[0] * c[225];
    a = fma(2.0 * y[1], c181, a);
    b = fma(y[3], c[154], b);
    a = fma(2.0 * y[9], c[179], a);
    b = fma(y[11], c[153], b);
    a = fma(y[16], c[178], a);
    b = fma(2.0 * y[18], c[144], b);
    a = fma(y[52], c[177], a);
    b = fma(2.0 * y[54], c[141], b);
    a = fma(y[82], c[140], a);
    double c233 = a + b;
    // <<x1 y1 x2 x2>>
    a = y[213];
    b = y[0] * y[93];
    b = fma(y[1], c[263], b);
    b = fma(2.0 * y[3], c[179], b);
    b = fma(2.0 * y[18], c[177], b);
    b = fma(y[29], c[141], b);
    double c264 = a - b;
    c[181] = c181;
    c[201] = c201;
    c[233] = c233;
    c[264] = c264;
    // <<x1 x1 z1 x2>>
    a = y[180];
    b = y[0] * y[60];
    b = fma(y[0], c[180], b);
    b = fma(y[2], c[178], b);
    b = fma(y[3], c[145], b);
    b = fma(y[10], c[177], b);
    b = fma(y[11], c[142], b);
    b = fma(y[24], c[140], b);
    double c182 = a - b;
    // <x1 x1 x1 z1 x2>
    a = y[0] * y[180];
    b = 2.0 * y[0] * c182;
    a = fma(y[2], c[200], a);
    b = fma(y[3], c[148], b);
    a = fma(y[8], c[180], a);
    b = fma(2.0 * y[10], c[178], b);
    a = fma(2.0 * y[11], c[145], a);
    b = fma(y[24], c[143], b);
    a = fma(y[46], c[177], a);
    b = fma(y[47], c[142], b);
    a = fma(2.0 * y[60], c[140], a);
    double c220 = a + b;
    // <x1 x1 z1 z1 z1>
    a = y[0] * y[228];
    b = y[0] * c[240];
    a = fma(3.0 * y[2], c[158], a);
    b = fma(3.0 * y[10], c[157], b);
    a = fma(3.0 * y[23], c[145], a);
    b = fma(3.0 * y[59], c[142], b);
    a = fma(y[108], c[140], a);
    double c402 = a + b;
    // <x1 x1 z1 z1 x2>
    a = y[0] * y[229];
    b = y[0] * c[242];
    a = fma(2.0 * y[2], c182, a);
    b = fma(y[3], c[158], b);
    a = fma(2.0 * y[10], c[180], a);
    b = fma(y[11], c[157], b);
    a = fma(y[23], c[178], a);
    b = fma(2.0 * y[24], c[145], b);
    a = fma(y[59], c[177], a);
    b = fma(2.0 * y[60], c[142], b);
    a = fma(y[109], c[140], a);
    double c405 = a + b;
    c[182] = c182;
    c[220] = c220;
    c[402] = c402;
    c[405] = c405;
    // <<x1 y1 z1 x2>>
    a = y[208];
    b = y[0] * y[88];
    b = fma(y[1], c[180], b);
    b = fma(y[2], c[179], b);
    b = fma(y[3], c[146], b);
    b = fma(y[17], c[177], b);
    b = fma(y[18], c[142], b);
    b = fma(y[24], c[141], b);
    double c183 = a - b;
    // <x1 y1 y1 z1 x2>
    a = y[0] * y[292];
    b = 2.0 * y[1] * c183;
    a = fma(y[2], c[225], a);
    b = fma(y[3], c[155], b);
    a = fma(y[16], c[180], a);
    b = fma(2.0 * y[17], c[179], b);
    a = fma(2.0 * y[18], c[146], a);
    b = fma(y[24], c[153], b);
    a = fma(y[81], c[177], a);
    b = fma(y[82], c[142], b);
    a = fma(2.0 * y[88], c[141], a);
    double c226 = a + b;
    // <<y1 z1 x2>>
    a = y[88];
    b = y[1] * y[24];
    b = fma(y[2], c[369], b);
    b = fma(y[3], c[358], b);
    double c371 = a - b;
    // <<y1 y1 z1 x2>>
    a = y[292];
    b = y[1] * y[88];
    b = fma(y[1], c371, b);
    b = fma(y[2], c[370], b);
    b = fma(y[3], c[360], b);
    b = fma(y[17], c[369], b);
    b = fma(y[18], c[358], b);
    b = fma(y[24], c[357], b);
    double c373 = a - b;
    // <y1 y1 y1 z1 x2>
    a = y[1] * y[292];
    b = 2.0 * y[1] * c373;
    a = fma(y[2], c[372], a);
    b = fma(y[3], c[362], b);
    a = fma(y[16], c371, a);
    b = fma(2.0 * y[17], c[370], b);
    a = fma(2.0 * y[18], c[360], a);
    b = fma(y[24], c[359], b);
    a = fma(y[81], c[369], a);
    b = fma(y[82], c[358], b);
    a = fma(2.0 * y[88], c[357], a);
    double c374 = a + b;
    c[183] = c183;
    c[226] = c226;
    c[371] = c371;
    c[373] = c373;
    c[374] = c374;
  }

  private static void auxiliaries3(double[] y, double[] c) {
    double a;
    double b;
    // <x1 x1 y1 z1 x2>
    a = y[0] * y[208];
    b = y[0] * c[183];
    a = fma(y[1], c[182], a);
    b = fma(y[2], c[181], b);
    a = fma(y[3], c[149], a);
    b = fma(y[9], c[180], b);
    a = fma(y[10], c[179], a);
    b = fma(y[11], c[146], b);
    a = fma(y[17], c[178], a);
    b = fma(y[18], c[145], b);
    a = fma(y[24], c[144], a);
    b = fma(y[53], c[177], b);
    a = fma(y[54], c[142], a);
    b = fma(y[60], c[141], b);
    a = fma(y[88], c[140], a);
    double c184 = a + b;
    // <x1 y1 z1 z1 z1>
    a = y[0] * y[312];
    b = y[1] * c[240];
    a = fma(3.0 * y[2], c[159], a);
    b = fma(3.0 * y[17], c[157], b);
    a = fma(3.0 * y[23], c[146], a);
    b = fma(3.0 * y[87], c[142], b);
    a = fma(y[108], c[141], a);
    double c241 = a + b;
    // <x1 y1 z1 z1 x2>
    a = y[0] * y[313];
    b = y[1] * c[242];
    a = fma(2.0 * y[2], c[183], a);
    b = fma(y[3], c[159], b);
    a = fma(2.0 * y[17], c[180], a);
    b = fma(y[18], c[157], b);
    a = fma(y[23], c[179], a);
    b = fma(2.0 * y[24], c[146], b);
    a = fma(y[87], c[177], a);
    b = fma(2.0 * y[88], c[142], b);
    a = fma(y[109], c[141], a);
    double c243 = a + b;
    c[184] = c184;
    c[241] = c241;
    c[243] = c243;
    // <<x1 y1 y3>>
    a = y[57];
    b = y[0] * y[21];
    b = fma(y[1], c[161], b);
    b = fma(y[6], c[141], b);
    double c187 = a - b;
    // <<x1 y1 y1 y3>>
    a = y[205];
    b = y[0] * y[85];
    b = fma(2.0 * y[1], c187, b);
    b = fma(y[6], c[153], b);
    b = fma(y[16], c[161], b);
    b = fma(2.0 * y[21], c[141], b);
    double c228 = a - b;
    // <x1 y1 y1 y1 y3>
    a = y[0] * y[289];
    b = 3.0 * y[1] * c228;
    a = fma(y[6], c[216], a);
    b = fma(3.0 * y[16], c187, b);
    a = fma(3.0 * y[21], c[153], a);
    b = fma(y[80], c[161], b);
    a = fma(3.0 * y[85], c[141], a);
    double c375 = a + b;
    // <<y1 y3>>
    a = y[21];
    b = y[1] * y[6];
    double c390 = a - b;
    // <<y1 y1 y3>>
    a = y[85];
    b = y[1] * y[21];
    b = fma(y[1], c390, b);
    b = fma(y[6], c[357], b);
    double c391 = a - b;
    // <<y1 y1 y1 y3>>
    a = y[289];
    b = y[1] * y[85];
    b = fma(2.0 * y[1], c391, b);
    b = fma(y[6], c[359], b);
    b = fma(y[16], c390, b);
    b = fma(2.0 * y[21], c[357], b);
    double c393 = a - b;
    // <y1 y1 y1 y1 y3>
    a = y[1] * y[289];
    b = 3.0 * y[1] * c393;
    a = fma(y[6], c[361], a);
    b = fma(3.0 * y[16], c391, b);
    a = fma(3.0 * y[21], c[359], a);
    b = fma(y[80], c390, b);
    a = fma(3.0 * y[85], c[357], a);
    double c708 = a + b;
    c[187] = c187;
    c[228] = c228;
    c[375] = c375;
    c[390] = c390;
    c[391] = c391;
    c[393] = c393;
    c[708] = c708;
    // <<x1 x1 y1 y3>>
    a = y[177];
    b = y[0] * y[57];
    b = fma(y[0], c[187], b);
    b = fma(y[1], c[162], b);
    b = fma(y[6], c[144], b);
    b = fma(y[9], c[161], b);
    b = fma(y[14], c[141], b);
    b = fma(y[21], c[140], b);
    double c188 = a - b;
    // <x1 x1 x1 y1 y3>
    a = y[0] * y[177];
    b = 2.0 * y[0] * c188;
    a = fma(y[1], c[163], a);
    b = fma(y[6], c[147], b);
    a = fma(y[8], c[187], a);
    b = fma(2.0 * y[9], c[162], b);
    a = fma(2.0 * y[14], c[144], a);
    b = fma(y[21], c[143], b);
    a = fma(y[45], c[161], a);
    b = fma(y[50], c[141], b);
    a = fma(2.0 * y[57], c[140], a);
    double c189 = a + b;
    // <x1 x1 y1 y1 y3>
    a = y[0] * y[205];
    b = y[0] * c[228];
    a = fma(2.0 * y[1], c188, a);
    b = fma(y[6], c[154], b);
    a = fma(2.0 * y[9], c[187], a);
    b = fma(y[14], c[153], b);
    a = fma(y[16], c[162], a);
    b = fma(2.0 * y[21], c[144], b);
    a = fma(y[52], c[161], a);
    b = fma(2.0 * y[57], c[141], b);
    a = fma(y[85], c[140], a);
    double c229 = a + b;
    // <<x1 y1 y3 y3>>
    a = y[225];
    b = y[0] * y[105];
    b = fma(y[1], c[304], b);
    b = fma(2.0 * y[6], c[187], b);
    b = fma(2.0 * y[21], c[161], b);
    b = fma(y[41], c[141], b);
    double c338 = a - b;
    c[188] = c188;
    c[189] = c189;
    c[229] = c229;
    c[338] = c338;
    // <<x1 y2>>
    a = y[12];
    b = y[0] * y[4];
    double c190 = a - b;
    // <<x1 x1 y2>>
    a = y[48];
    b = y[0] * y[12];
    b = fma(y[0], c190, b);
    b = fma(y[4], c[140], b);
    double c191 = a - b;
    // <<x1 x1 x1 y2>>
    a = y[168];
    b = y[0] * y[48];
    b = fma(2.0 * y[0], c191, b);
    b = fma(y[4], c[143], b);
    b = fma(y[8], c190, b);
    b = fma(2.0 * y[12], c[140], b);
    double c198 = a - b;
    // <x1 x1 x1 x1 y2>
    a = y[0] * y[168];
    b = 3.0 * y[0] * c198;
    a = fma(y[4], c[151], a);
    b = fma(3.0 * y[8], c191, b);
    a = fma(3.0 * y[12], c[143], a);
    b = fma(y[44], c190, b);
    a = fma(3.0 * y[48], c[140], a);
    double c199 = a + b;
    // <<x1 y2 y2>>
    a = y[70];
    b = y[0] * y[34];
    b = fma(2.0 * y[4], c190, b);
    double c327 = a - b;
    // <<x1 x1 y2 y2>>
    a = y[190];
    b = y[0] * y[70];
    b = fma(y[0], c327, b);
    b = fma(2.0 * y[4], c191, b);
    b = fma(2.0 * y[12], c190, b);
    b = fma(y[34], c[140], b);
    double c331 = a - b;
    // <x1 x1 x1 y2 y2>
    a = y[0] * y[190];
    b = 2.0 * y[0] * c331;
    a = fma(2.0 * y[4], c198, a);
    b = fma(y[8], c327, b);
    a = fma(4.0 * y[12], c191, a);
    b = fma(y[34], c[143], b);
    a = fma(2.0 * y[48], c190, a);
    b = fma(2.0 * y[70], c[140], b);
    double c332 = a + b;
    c[190] = c190;
    c[191] = c191;
    c[198] = c198;
    c[199] = c199;
    c[327] = c327;
    c[331] = c331;
    c[332] = c332;
    // <<x1 y1 y2>>
    a = y[55];
    b = y[0] * y[19];
    b = fma(y[1], c[190], b);
    b = fma(y[4], c[141], b);
    double c192 = a - b;
    // <<x1 y1 y1 y2>>
    a = y[203];
    b = y[0] * y[83];
    b = fma(2.0 * y[1], c192, b);
    b = fma(y[4], c[153], b);
    b = fma(y[16], c[190], b);
    b = fma(2.0 * y[19], c[141], b);
    double c230 = a - b;
    // <<y1 y2>>
    a = y[19];
    b = y[1] * y[4];
    double c376 = a - b;
    // <<y1 y1 y2>>
    a = y[83];
    b = y[1] * y[19];
    b = fma(y[1], c376, b);
    b = fma(y[4], c[357], b);
    double c377 = a - b;
    // <<y1 y1 y1 y2>>
    a = y[287];
    b = y[1] * y[83];
    b = fma(2.0 * y[1], c377, b);
    b = fma(y[4], c[359], b);
    b = fma(y[16], c376, b);
    b = fma(2.0 * y[19], c[357], b);
    double c379 = a - b;
    // <x1 y1 y1 y1 y2>
    a = y[0] * y[287];
    b = 3.0 * y[1] * c230;
    a = fma(y[4], c[216], a);
    b = fma(3.0 * y[16], c192, b);
    a = fma(3.0 * y[19], c[153], a);
    b = fma(y[80], c[190], b);
    a = fma(3.0 * y[83], c[141], a);
    double c389 = a + b;
    // <y1 y1 y1 y1 y2>
    a = y[1] * y[287];
    b = 3.0 * y[1] * c379;
    a = fma(y[4], c[361], a);
    b = fma(3.0 * y[16], c377, b);
    a = fma(3.0 * y[19], c[359], a);
    b = fma(y[80], c376, b);
    a = fma(3.0 * y[83], c[357], a);
    double c710 = a + b;
    c[192] = c192;
    c[230] = c230;
    c[376] = c376;
    c[377] = c377;
    c[379] = c379;
    c[389] = c389;
    c[710] = c710;
    // <<x1 z1 y2>>
    a = y[61];
    b = y[0] * y[25];
    b = fma(y[2], c[190], b);
    b = fma(y[4], c[142], b);
    double c193 = a - b;
    // <<x1 z1 z1 y2>>
    a = y[230];
    b = y[0] * y[110];
    b = fma(2.0 * y[2], c193, b);
    b = fma(y[4], c[157], b);
    b = fma(y[23], c[190], b);
    b = fma(2.0 * y[25], c[142], b);
    double c244 = a - b;
    // <<x1 z1 y2 y2>>
    a = y[239];
    b = y[0] * y[119];
    b = fma(y[2], c[327], b);
    b = fma(2.0 * y[4], c193, b);
    b = fma(2.0 * y[25], c[190], b);
    b = fma(y[34], c[142], b);
    double c329 = a - b;
    // <x1 z1 z1 z1 z1>
    a = y[0] * y[368];
    b = 4.0 * y[2] * c[240];
    a = fma(6.0 * y[23], c[157], a);
    b = fma(4.0 * y[108], c[142], b);
    double c726 = a + b;
    // <x1 z1 z1 z1 y2>
    a = y[0] * y[370];
    b = 3.0 * y[2] * c244;
    a = fma(y[4], c[240], a);
    b = fma(3.0 * y[23], c193, b);
    a = fma(3.0 * y[25], c[157], a);
    b = fma(y[108], c[190], b);
    a = fma(3.0 * y[110], c[142], a);
    double c728 = a + b;
    // <x1 z1 z1 y2 y2>
    a = y[0] * y[379];
    b = 2.0 * y[2] * c329;
    a = fma(2.0 * y[4], c244, a);
    b = fma(y[23], c[327], b);
    a = fma(4.0 * y[25], c193, a);
    b = fma(y[34], c[157], b);
    a = fma(2.0 * y[110], c[190], a);
    b = fma(2.0 * y[119], c[142], b);
    double c737 = a + b;
    c[193] = c193;
    c[244] = c244;
    c[329] = c329;
    c[726] = c726;
    c[728] = c728;
    c[737] = c737;
  }

  private static void auxiliaries4(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x1 y1 y2>>
    a = y[175];
    b = y[0] * y[55];
    b = fma(y[0], c[192], b);
    b = fma(y[1], c[191], b);
    b = fma(y[4], c[144], b);
    b = fma(y[9], c[190], b);
    b = fma(y[12], c[141], b);
    b = fma(y[19], c[140], b);
    double c194 = a - b;
    // <x1 x1 x1 y1 y2>
    a = y[0] * y[175];
    b = 2.0 * y[0] * c194;
    a = fma(y[1], c[198], a);
    b = fma(y[4], c[147], b);
    a = fma(y[8], c[192], a);
    b = fma(2.0 * y[9], c[191], b);
    a = fma(2.0 * y[12], c[144], a);
    b = fma(y[19], c[143], b);
    a = fma(y[45], c[190], a);
    b = fma(y[48], c[141], b);
    a = fma(2.0 * y[55], c[140], a);
    double c207 = a + b;
    // <x1 x1 y1 y1 y2>
    a = y[0] * y[203];
    b = y[0] * c[230];
    a = fma(2.0 * y[1], c194, a);
    b = fma(y[4], c[154], b);
    a = fma(2.0 * y[9], c[192], a);
    b = fma(y[12], c[153], b);
    a = fma(y[16], c[191], a);
    b = fma(2.0 * y[19], c[144], b);
    a = fma(y[52], c[190], a);
    b = fma(2.0 * y[55], c[141], b);
    a = fma(y[83], c[140], a);
    double c236 = a + b;
    // <<x1 y1 y2 y2>>
    a = y[218];
    b = y[0] * y[98];
    b = fma(y[1], c[327], b);
    b = fma(2.0 * y[4], c[192], b);
    b = fma(2.0 * y[19], c[190], b);
    b = fma(y[34], c[141], b);
    double c328 = a - b;
    c[194] = c194;
    c[207] = c207;
    c[236] = c236;
    c[328] = c328;
    // <<x1 x1 z1 y2>>
    a = y[181];
    b = y[0] * y[61];
    b = fma(y[0], c[193], b);
    b = fma(y[2], c[191], b);
    b = fma(y[4], c[145], b);
    b = fma(y[10], c[190], b);
    b = fma(y[12], c[142], b);
    b = fma(y[25], c[140], b);
    double c195 = a - b;
    // <x1 x1 x1 z1 y2>
    a = y[0] * y[181];
    b = 2.0 * y[0] * c195;
    a = fma(y[2], c[198], a);
    b = fma(y[4], c[148], b);
    a = fma(y[8], c[193], a);
    b = fma(2.0 * y[10], c[191], b);
    a = fma(2.0 * y[12], c[145], a);
    b = fma(y[25], c[143], b);
    a = fma(y[46], c[190], a);
    b = fma(y[48], c[142], b);
    a = fma(2.0 * y[61], c[140], a);
    double c227 = a + b;
    // <x1 x1 z1 z1 y2>
    a = y[0] * y[230];
    b = y[0] * c[244];
    a = fma(2.0 * y[2], c195, a);
    b = fma(y[4], c[158], b);
    a = fma(2.0 * y[10], c[193], a);
    b = fma(y[12], c[157], b);
    a = fma(y[23], c[191], a);
    b = fma(2.0 * y[25], c[145], b);
    a = fma(y[59], c[190], a);
    b = fma(2.0 * y[61], c[142], b);
    a = fma(y[110], c[140], a);
    double c408 = a + b;
    // <x1 x1 z1 y2 y2>
    a = y[0] * y[239];
    b = y[0] * c[329];
    a = fma(y[2], c[331], a);
    b = fma(2.0 * y[4], c195, b);
    a = fma(y[10], c[327], a);
    b = fma(2.0 * y[12], c[193], b);
    a = fma(2.0 * y[25], c[191], a);
    b = fma(y[34], c[145], b);
    a = fma(2.0 * y[61], c[190], a);
    b = fma(y[70], c[142], b);
    a = fma(y[119], c[140], a);
    double c457 = a + b;
    c[195] = c195;
    c[227] = c227;
    c[408] = c408;
    c[457] = c457;
    // <<x1 y1 z1 y2>>
    a = y[209];
    b = y[0] * y[89];
    b = fma(y[1], c[193], b);
    b = fma(y[2], c[192], b);
    b = fma(y[4], c[146], b);
    b = fma(y[17], c[190], b);
    b = fma(y[19], c[142], b);
    b = fma(y[25], c[141], b);
    double c196 = a - b;
    // <x1 y1 y1 z1 y2>
    a = y[0] * y[293];
    b = 2.0 * y[1] * c196;
    a = fma(y[2], c[230], a);
    b = fma(y[4], c[155], b);
    a = fma(y[16], c[193], a);
    b = fma(2.0 * y[17], c[192], b);
    a = fma(2.0 * y[19], c[146], a);
    b = fma(y[25], c[153], b);
    a = fma(y[81], c[190], a);
    b = fma(y[83], c[142], b);
    a = fma(2.0 * y[89], c[141], a);
    double c231 = a + b;
    // <<y1 z1 y2>>
    a = y[89];
    b = y[1] * y[25];
    b = fma(y[2], c[376], b);
    b = fma(y[4], c[358], b);
    double c378 = a - b;
    // <<y1 y1 z1 y2>>
    a = y[293];
    b = y[1] * y[89];
    b = fma(y[1], c378, b);
    b = fma(y[2], c[377], b);
    b = fma(y[4], c[360], b);
    b = fma(y[17], c[376], b);
    b = fma(y[19], c[358], b);
    b = fma(y[25], c[357], b);
    double c380 = a - b;
    // <y1 y1 y1 z1 y2>
    a = y[1] * y[293];
    b = 2.0 * y[1] * c380;
    a = fma(y[2], c[379], a);
    b = fma(y[4], c[362], b);
    a = fma(y[16], c378, a);
    b = fma(2.0 * y[17], c[377], b);
    a = fma(2.0 * y[19], c[360], a);
    b = fma(y[25], c[359], b);
    a = fma(y[81], c[376], a);
    b = fma(y[83], c[358], b);
    a = fma(2.0 * y[89], c[357], a);
    double c381 = a + b;
    c[196] = c196;
    c[231] = c231;
    c[378] = c378;
    c[380] = c380;
    c[381] = c381;
    // <x1 x1 y1 z1 y2>
    a = y[0] * y[209];
    b = y[0] * c[196];
    a = fma(y[1], c[195], a);
    b = fma(y[2], c[194], b);
    a = fma(y[4], c[149], a);
    b = fma(y[9], c[193], b);
    a = fma(y[10], c[192], a);
    b = fma(y[12], c[146], b);
    a = fma(y[17], c[191], a);
    b = fma(y[19], c[145], b);
    a = fma(y[25], c[144], a);
    b = fma(y[53], c[190], b);
    a = fma(y[55], c[142], a);
    b = fma(y[61], c[141], b);
    a = fma(y[89], c[140], a);
    double c197 = a + b;
    // <x1 y1 z1 z1 y2>
    a = y[0] * y[314];
    b = y[1] * c[244];
    a = fma(2.0 * y[2], c[196], a);
    b = fma(y[4], c[159], b);
    a = fma(2.0 * y[17], c[193], a);
    b = fma(y[19], c[157], b);
    a = fma(y[23], c[192], a);
    b = fma(2.0 * y[25], c[146], b);
    a = fma(y[87], c[190], a);
    b = fma(2.0 * y[89], c[142], b);
    a = fma(y[110], c[141], a);
    double c245 = a + b;
    // <x1 y1 z1 y2 y2>
    a = y[0] * y[323];
    b = y[1] * c[329];
    a = fma(y[2], c[328], a);
    b = fma(2.0 * y[4], c[196], b);
    a = fma(y[17], c[327], a);
    b = fma(2.0 * y[19], c[193], b);
    a = fma(2.0 * y[25], c[192], a);
    b = fma(y[34], c[146], b);
    a = fma(2.0 * y[89], c[190], a);
    b = fma(y[98], c[142], b);
    a = fma(y[119], c[141], a);
    double c330 = a + b;
    c[197] = c197;
    c[245] = c245;
    c[330] = c330;
    // <<x1 z1 x3>>
    a = y[62];
    b = y[0] * y[26];
    b = fma(y[2], c[165], b);
    b = fma(y[5], c[142], b);
    double c202 = a - b;
    // <<x1 z1 z1 x3>>
    a = y[231];
    b = y[0] * y[111];
    b = fma(2.0 * y[2], c202, b);
    b = fma(y[5], c[157], b);
    b = fma(y[23], c[165], b);
    b = fma(2.0 * y[26], c[142], b);
    double c246 = a - b;
    // <<x1 z1 x3 x3>>
    a = y[243];
    b = y[0] * y[123];
    b = fma(y[2], c[293], b);
    b = fma(2.0 * y[5], c202, b);
    b = fma(2.0 * y[26], c[165], b);
    b = fma(y[38], c[142], b);
    double c345 = a - b;
    // <<x1 x3 x3 x3>>
    a = y[274];
    b = y[0] * y[154];
    b = fma(3.0 * y[5], c[293], b);
    b = fma(3.0 * y[38], c[165], b);
    double c616 = a - b;
    // <x1 z1 z1 z1 x3>
    a = y[0] * y[371];
    b = 3.0 * y[2] * c246;
    a = fma(y[5], c[240], a);
    b = fma(3.0 * y[23], c202, b);
    a = fma(3.0 * y[26], c[157], a);
    b = fma(y[108], c[165], b);
    a = fma(3.0 * y[111], c[142], a);
    double c729 = a + b;
    // <x1 z1 z1 x3 x3>
    a = y[0] * y[383];
    b = 2.0 * y[2] * c345;
    a = fma(2.0 * y[5], c246, a);
    b = fma(y[23], c[293], b);
    a = fma(4.0 * y[26], c202, a);
    b = fma(y[38], c[157], b);
    a = fma(2.0 * y[111], c[165], a);
    b = fma(2.0 * y[123], c[142], b);
    double c741 = a + b;
    c[202] = c202;
    c[246] = c246;
    c[345] = c345;
    c[616] = c616;
    c[729] = c729;
    c[741] = c741;
    // <<x1 x1 z1 x3>>
    a = y[182];
    b = y[0] * y[62];
    b = fma(y[0], c[202], b);
    b = fma(y[2], c[166], b);
    b = fma(y[5], c[145], b);
    b = fma(y[10], c[165], b);
    b = fma(y[13], c[142], b);
    b = fma(y[26], c[140], b);
    double c203 = a - b;
    // <x1 x1 x1 z1 x3>
    a = y[0] * y[182];
    b = 2.0 * y[0] * c203;
    a = fma(y[2], c[168], a);
    b = fma(y[5], c[148], b);
    a = fma(y[8], c[202], a);
    b = fma(2.0 * y[10], c[166], b);
    a = fma(2.0 * y[13], c[145], a);
    b = fma(y[26], c[143], b);
    a = fma(y[46], c[165], a);
    b = fma(y[49], c[142], b);
    a = fma(2.0 * y[62], c[140], a);
    double c232 = a + b;
    // <x1 x1 z1 z1 x3>
    a = y[0] * y[231];
    b = y[0] * c[246];
    a = fma(2.0 * y[2], c203, a);
    b = fma(y[5], c[158], b);
    a = fma(2.0 * y[10], c[202], a);
    b = fma(y[13], c[157], b);
    a = fma(y[23], c[166], a);
    b = fma(2.0 * y[26], c[145], b);
    a = fma(y[59], c[165], a);
    b = fma(2.0 * y[62], c[142], b);
    a = fma(y[111], c[140], a);
    double c411 = a + b;
    // <x1 x1 z1 x3 x3>
    a = y[0] * y[243];
    b = y[0] * c[345];
    a = fma(y[2], c[294], a);
    b = fma(2.0 * y[5], c203, b);
    a = fma(y[10], c[293], a);
    b = fma(2.0 * y[13], c[202], b);
    a = fma(2.0 * y[26], c[166], a);
    b = fma(y[38], c[145], b);
    a = fma(2.0 * y[62], c[165], a);
    b = fma(y[74], c[142], b);
    a = fma(y[123], c[140], a);
    double c480 = a + b;
    c[203] = c203;
    c[232] = c232;
    c[411] = c411;
    c[480] = c480;
  }

  private static void auxiliaries5(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 y1 z1 x3>>
    a = y[210];
    b = y[0] * y[90];
    b = fma(y[1], c[202], b);
    b = fma(y[2], c[167], b);
    b = fma(y[5], c[146], b);
    b = fma(y[17], c[165], b);
    b = fma(y[20], c[142], b);
    b = fma(y[26], c[141], b);
    double c204 = a - b;
    // <x1 y1 y1 z1 x3>
    a = y[0] * y[294];
    b = 2.0 * y[1] * c204;
    a = fma(y[2], c[221], a);
    b = fma(y[5], c[155], b);
    a = fma(y[16], c[202], a);
    b = fma(2.0 * y[17], c[167], b);
    a = fma(2.0 * y[20], c[146], a);
    b = fma(y[26], c[153], b);
    a = fma(y[81], c[165], a);
    b = fma(y[84], c[142], b);
    a = fma(2.0 * y[90], c[141], a);
    double c234 = a + b;
    // <<y1 z1 x3>>
    a = y[90];
    b = y[1] * y[26];
    b = fma(y[2], c[383], b);
    b = fma(y[5], c[358], b);
    double c385 = a - b;
    // <<y1 y1 z1 x3>>
    a = y[294];
    b = y[1] * y[90];
    b = fma(y[1], c385, b);
    b = fma(y[2], c[384], b);
    b = fma(y[5], c[360], b);
    b = fma(y[17], c[383], b);
    b = fma(y[20], c[358], b);
    b = fma(y[26], c[357], b);
    double c387 = a - b;
    // <y1 y1 y1 z1 x3>
    a = y[1] * y[294];
    b = 2.0 * y[1] * c387;
    a = fma(y[2], c[386], a);
    b = fma(y[5], c[362], b);
    a = fma(y[16], c385, a);
    b = fma(2.0 * y[17], c[384], b);
    a = fma(2.0 * y[20], c[360], a);
    b = fma(y[26], c[359], b);
    a = fma(y[81], c[383], a);
    b = fma(y[84], c[358], b);
    a = fma(2.0 * y[90], c[357], a);
    double c388 = a + b;
    c[204] = c204;
    c[234] = c234;
    c[385] = c385;
    c[387] = c387;
    c[388] = c388;
    // <x1 x1 y1 z1 x3>
    a = y[0] * y[210];
    b = y[0] * c[204];
    a = fma(y[1], c[203], a);
    b = fma(y[2], c[169], b);
    a = fma(y[5], c[149], a);
    b = fma(y[9], c[202], b);
    a = fma(y[10], c[167], a);
    b = fma(y[13], c[146], b);
    a = fma(y[17], c[166], a);
    b = fma(y[20], c[145], b);
    a = fma(y[26], c[144], a);
    b = fma(y[53], c[165], b);
    a = fma(y[56], c[142], a);
    b = fma(y[62], c[141], b);
    a = fma(y[90], c[140], a);
    double c205 = a + b;
    // <x1 y1 z1 z1 x3>
    a = y[0] * y[315];
    b = y[1] * c[246];
    a = fma(2.0 * y[2], c[204], a);
    b = fma(y[5], c[159], b);
    a = fma(2.0 * y[17], c[202], a);
    b = fma(y[20], c[157], b);
    a = fma(y[23], c[167], a);
    b = fma(2.0 * y[26], c[146], b);
    a = fma(y[87], c[165], a);
    b = fma(2.0 * y[90], c[142], b);
    a = fma(y[111], c[141], a);
    double c247 = a + b;
    // <x1 y1 z1 x3 x3>
    a = y[0] * y[327];
    b = y[1] * c[345];
    a = fma(y[2], c[295], a);
    b = fma(2.0 * y[5], c[204], b);
    a = fma(y[17], c[293], a);
    b = fma(2.0 * y[20], c[202], b);
    a = fma(2.0 * y[26], c[167], a);
    b = fma(y[38], c[146], b);
    a = fma(2.0 * y[90], c[165], a);
    b = fma(y[102], c[142], b);
    a = fma(y[123], c[141], a);
    double c346 = a + b;
    c[205] = c205;
    c[247] = c247;
    c[346] = c346;
    // <<x1 z1 y3>>
    a = y[63];
    b = y[0] * y[27];
    b = fma(y[2], c[161], b);
    b = fma(y[6], c[142], b);
    double c208 = a - b;
    // <<x1 z1 z1 y3>>
    a = y[232];
    b = y[0] * y[112];
    b = fma(2.0 * y[2], c208, b);
    b = fma(y[6], c[157], b);
    b = fma(y[23], c[161], b);
    b = fma(2.0 * y[27], c[142], b);
    double c248 = a - b;
    // <<x1 z1 y3 y3>>
    a = y[246];
    b = y[0] * y[126];
    b = fma(y[2], c[304], b);
    b = fma(2.0 * y[6], c208, b);
    b = fma(2.0 * y[27], c[161], b);
    b = fma(y[41], c[142], b);
    double c351 = a - b;
    // <<x1 y3 y3 y3>>
    a = y[280];
    b = y[0] * y[160];
    b = fma(3.0 * y[6], c[304], b);
    b = fma(3.0 * y[41], c[161], b);
    double c634 = a - b;
    // <x1 z1 z1 z1 y3>
    a = y[0] * y[372];
    b = 3.0 * y[2] * c248;
    a = fma(y[6], c[240], a);
    b = fma(3.0 * y[23], c208, b);
    a = fma(3.0 * y[27], c[157], a);
    b = fma(y[108], c[161], b);
    a = fma(3.0 * y[112], c[142], a);
    double c730 = a + b;
    // <x1 z1 z1 y3 y3>
    a = y[0] * y[386];
    b = 2.0 * y[2] * c351;
    a = fma(2.0 * y[6], c248, a);
    b = fma(y[23], c[304], b);
    a = fma(4.0 * y[27], c208, a);
    b = fma(y[41], c[157], b);
    a = fma(2.0 * y[112], c[161], a);
    b = fma(2.0 * y[126], c[142], b);
    double c744 = a + b;
    c[208] = c208;
    c[248] = c248;
    c[351] = c351;
    c[634] = c634;
    c[730] = c730;
    c[744] = c744;
    // <<x1 x1 z1 y3>>
    a = y[183];
    b = y[0] * y[63];
    b = fma(y[0], c[208], b);
    b = fma(y[2], c[162], b);
    b = fma(y[6], c[145], b);
    b = fma(y[10], c[161], b);
    b = fma(y[14], c[142], b);
    b = fma(y[27], c[140], b);
    double c209 = a - b;
    // <x1 x1 x1 z1 y3>
    a = y[0] * y[183];
    b = 2.0 * y[0] * c209;
    a = fma(y[2], c[163], a);
    b = fma(y[6], c[148], b);
    a = fma(y[8], c[208], a);
    b = fma(2.0 * y[10], c[162], b);
    a = fma(2.0 * y[14], c[145], a);
    b = fma(y[27], c[143], b);
    a = fma(y[46], c[161], a);
    b = fma(y[50], c[142], b);
    a = fma(2.0 * y[63], c[140], a);
    double c235 = a + b;
    // <x1 x1 z1 z1 y3>
    a = y[0] * y[232];
    b = y[0] * c[248];
    a = fma(2.0 * y[2], c209, a);
    b = fma(y[6], c[158], b);
    a = fma(2.0 * y[10], c[208], a);
    b = fma(y[14], c[157], b);
    a = fma(y[23], c[162], a);
    b = fma(2.0 * y[27], c[145], b);
    a = fma(y[59], c[161], a);
    b = fma(2.0 * y[63], c[142], b);
    a = fma(y[112], c[140], a);
    double c414 = a + b;
    // <x1 x1 z1 y3 y3>
    a = y[0] * y[246];
    b = y[0] * c[351];
    a = fma(y[2], c[305], a);
    b = fma(2.0 * y[6], c209, b);
    a = fma(y[10], c[304], a);
    b = fma(2.0 * y[14], c[208], b);
    a = fma(2.0 * y[27], c[162], a);
    b = fma(y[41], c[145], b);
    a = fma(2.0 * y[63], c[161], a);
    b = fma(y[77], c[142], b);
    a = fma(y[126], c[140], a);
    double c495 = a + b;
    c[209] = c209;
    c[235] = c235;
    c[414] = c414;
    c[495] = c495;
    // <<x1 y1 z1 y3>>
    a = y[211];
    b = y[0] * y[91];
    b = fma(y[1], c[208], b);
    b = fma(y[2], c[187], b);
    b = fma(y[6], c[146], b);
    b = fma(y[17], c[161], b);
    b = fma(y[21], c[142], b);
    b = fma(y[27], c[141], b);
    double c210 = a - b;
    // <x1 y1 y1 z1 y3>
    a = y[0] * y[295];
    b = 2.0 * y[1] * c210;
    a = fma(y[2], c[228], a);
    b = fma(y[6], c[155], b);
    a = fma(y[16], c[208], a);
    b = fma(2.0 * y[17], c[187], b);
    a = fma(2.0 * y[21], c[146], a);
    b = fma(y[27], c[153], b);
    a = fma(y[81], c[161], a);
    b = fma(y[85], c[142], b);
    a = fma(2.0 * y[91], c[141], a);
    double c237 = a + b;
    // <<y1 z1 y3>>
    a = y[91];
    b = y[1] * y[27];
    b = fma(y[2], c[390], b);
    b = fma(y[6], c[358], b);
    double c392 = a - b;
    // <<y1 y1 z1 y3>>
    a = y[295];
    b = y[1] * y[91];
    b = fma(y[1], c392, b);
    b = fma(y[2], c[391], b);
    b = fma(y[6], c[360], b);
    b = fma(y[17], c[390], b);
    b = fma(y[21], c[358], b);
    b = fma(y[27], c[357], b);
    double c394 = a - b;
    // <y1 y1 y1 z1 y3>
    a = y[1] * y[295];
    b = 2.0 * y[1] * c394;
    a = fma(y[2], c[393], a);
    b = fma(y[6], c[362], b);
    a = fma(y[16], c392, a);
    b = fma(2.0 * y[17], c[391], b);
    a = fma(2.0 * y[21], c[360], a);
    b = fma(y[27], c[359], b);
    a = fma(y[81], c[390], a);
    b = fma(y[85], c[358], b);
    a = fma(2.0 * y[91], c[357], a);
    double c395 = a + b;
    c[210] = c210;
    c[237] = c237;
    c[392] = c392;
    c[394] = c394;
    c[395] = c395;
    // <x1 x1 y1 z1 y3>
    a = y[0] * y[211];
    b = y[0] * c[210];
    a = fma(y[1], c[209], a);
    b = fma(y[2], c[188], b);
    a = fma(y[6], c[149], a);
    b = fma(y[9], c[208], b);
    a = fma(y[10], c[187], a);
    b = fma(y[14], c[146], b);
    a = fma(y[17], c[162], a);
    b = fma(y[21], c[145], b);
    a = fma(y[27], c[144], a);
    b = fma(y[53], c[161], b);
    a = fma(y[57], c[142], a);
    b = fma(y[63], c[141], b);
    a = fma(y[91], c[140], a);
    double c211 = a + b;
    // <x1 y1 z1 z1 y3>
    a = y[0] * y[316];
    b = y[1] * c[248];
    a = fma(2.0 * y[2], c[210], a);
    b = fma(y[6], c[159], b);
    a = fma(2.0 * y[17], c[208], a);
    b = fma(y[21], c[157], b);
    a = fma(y[23], c[187], a);
    b = fma(2.0 * y[27], c[146], b);
    a = fma(y[87], c[161], a);
    b = fma(2.0 * y[91], c[142], b);
    a = fma(y[112], c[141], a);
    double c249 = a + b;
    // <x1 y1 z1 y3 y3>
    a = y[0] * y[330];
    b = y[1] * c[351];
    a = fma(y[2], c[338], a);
    b = fma(2.0 * y[6], c[210], b);
    a = fma(y[17], c[304], a);
    b = fma(2.0 * y[21], c[208], b);
    a = fma(2.0 * y[27], c[187], a);
    b = fma(y[41], c[146], b);
    a = fma(2.0 * y[91], c[161], a);
    b = fma(y[105], c[142], b);
    a = fma(y[126], c[141], a);
    double c352 = a + b;
    c[211] = c211;
    c[249] = c249;
    c[352] = c352;
  }

  private static void auxiliaries6(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 z1 z2>>
    a = y[64];
    b = y[0] * y[28];
    b = fma(y[2], c[171], b);
    b = fma(y[7], c[142], b);
    double c212 = a - b;
    // <<x1 z1 z1 z2>>
    a = y[233];
    b = y[0] * y[113];
    b = fma(2.0 * y[2], c212, b);
    b = fma(y[7], c[157], b);
    b = fma(y[23], c[171], b);
    b = fma(2.0 * y[28], c[142], b);
    double c250 = a - b;
    // <<x1 z1 z2 z2>>
    a = y[248];
    b = y[0] * y[128];
    b = fma(y[2], c[317], b);
    b = fma(2.0 * y[7], c212, b);
    b = fma(2.0 * y[28], c[171], b);
    b = fma(y[43], c[142], b);
    double c355 = a - b;
    // <<x1 z2 z2 z2>>
    a = y[283];
    b = y[0] * y[163];
    b = fma(3.0 * y[7], c[317], b);
    b = fma(3.0 * y[43], c[171], b);
    double c647 = a - b;
    // <x1 z1 z1 z1 z2>
    a = y[0] * y[373];
    b = 3.0 * y[2] * c250;
    a = fma(y[7], c[240], a);
    b = fma(3.0 * y[23], c212, b);
    a = fma(3.0 * y[28], c[157], a);
    b = fma(y[108], c[171], b);
    a = fma(3.0 * y[113], c[142], a);
    double c731 = a + b;
    // <x1 z1 z1 z2 z2>
    a = y[0] * y[388];
    b = 2.0 * y[2] * c355;
    a = fma(2.0 * y[7], c250, a);
    b = fma(y[23], c[317], b);
    a = fma(4.0 * y[28], c212, a);
    b = fma(y[43], c[157], b);
    a = fma(2.0 * y[113], c[171], a);
    b = fma(2.0 * y[128], c[142], b);
    double c746 = a + b;
    c[212] = c212;
    c[250] = c250;
    c[355] = c355;
    c[647] = c647;
    c[731] = c731;
    c[746] = c746;
    // <<x1 x1 z1 z2>>
    a = y[184];
    b = y[0] * y[64];
    b = fma(y[0], c[212], b);
    b = fma(y[2], c[172], b);
    b = fma(y[7], c[145], b);
    b = fma(y[10], c[171], b);
    b = fma(y[15], c[142], b);
    b = fma(y[28], c[140], b);
    double c213 = a - b;
    // <x1 x1 x1 z1 z2>
    a = y[0] * y[184];
    b = 2.0 * y[0] * c213;
    a = fma(y[2], c[174], a);
    b = fma(y[7], c[148], b);
    a = fma(y[8], c[212], a);
    b = fma(2.0 * y[10], c[172], b);
    a = fma(2.0 * y[15], c[145], a);
    b = fma(y[28], c[143], b);
    a = fma(y[46], c[171], a);
    b = fma(y[51], c[142], b);
    a = fma(2.0 * y[64], c[140], a);
    double c238 = a + b;
    // <x1 x1 z1 z1 z2>
    a = y[0] * y[233];
    b = y[0] * c[250];
    a = fma(2.0 * y[2], c213, a);
    b = fma(y[7], c[158], b);
    a = fma(2.0 * y[10], c[212], a);
    b = fma(y[15], c[157], b);
    a = fma(y[23], c[172], a);
    b = fma(2.0 * y[28], c[145], b);
    a = fma(y[59], c[171], a);
    b = fma(2.0 * y[64], c[142], b);
    a = fma(y[113], c[140], a);
    double c417 = a + b;
    // <x1 x1 z1 z2 z2>
    a = y[0] * y[248];
    b = y[0] * c[355];
    a = fma(y[2], c[318], a);
    b = fma(2.0 * y[7], c213, b);
    a = fma(y[10], c[317], a);
    b = fma(2.0 * y[15], c[212], b);
    a = fma(2.0 * y[28], c[172], a);
    b = fma(y[43], c[145], b);
    a = fma(2.0 * y[64], c[171], a);
    b = fma(y[79], c[142], b);
    a = fma(y[128], c[140], a);
    double c505 = a + b;
    c[213] = c213;
    c[238] = c238;
    c[417] = c417;
    c[505] = c505;
    // <<x1 y1 z1 z2>>
    a = y[212];
    b = y[0] * y[92];
    b = fma(y[1], c[212], b);
    b = fma(y[2], c[173], b);
    b = fma(y[7], c[146], b);
    b = fma(y[17], c[171], b);
    b = fma(y[22], c[142], b);
    b = fma(y[28], c[141], b);
    double c214 = a - b;
    // <x1 y1 y1 z1 z2>
    a = y[0] * y[296];
    b = 2.0 * y[1] * c214;
    a = fma(y[2], c[223], a);
    b = fma(y[7], c[155], b);
    a = fma(y[16], c[212], a);
    b = fma(2.0 * y[17], c[173], b);
    a = fma(2.0 * y[22], c[146], a);
    b = fma(y[28], c[153], b);
    a = fma(y[81], c[171], a);
    b = fma(y[86], c[142], b);
    a = fma(2.0 * y[92], c[141], a);
    double c239 = a + b;
    // <<y1 z1 z2>>
    a = y[92];
    b = y[1] * y[28];
    b = fma(y[2], c[396], b);
    b = fma(y[7], c[358], b);
    double c398 = a - b;
    // <<y1 y1 z1 z2>>
    a = y[296];
    b = y[1] * y[92];
    b = fma(y[1], c398, b);
    b = fma(y[2], c[397], b);
    b = fma(y[7], c[360], b);
    b = fma(y[17], c[396], b);
    b = fma(y[22], c[358], b);
    b = fma(y[28], c[357], b);
    double c400 = a - b;
    // <y1 y1 y1 z1 z2>
    a = y[1] * y[296];
    b = 2.0 * y[1] * c400;
    a = fma(y[2], c[399], a);
    b = fma(y[7], c[362], b);
    a = fma(y[16], c398, a);
    b = fma(2.0 * y[17], c[397], b);
    a = fma(2.0 * y[22], c[360], a);
    b = fma(y[28], c[359], b);
    a = fma(y[81], c[396], a);
    b = fma(y[86], c[358], b);
    a = fma(2.0 * y[92], c[357], a);
    double c401 = a + b;
    c[214] = c214;
    c[239] = c239;
    c[398] = c398;
    c[400] = c400;
    c[401] = c401;
    // <x1 x1 y1 z1 z2>
    a = y[0] * y[212];
    b = y[0] * c[214];
    a = fma(y[1], c[213], a);
    b = fma(y[2], c[175], b);
    a = fma(y[7], c[149], a);
    b = fma(y[9], c[212], b);
    a = fma(y[10], c[173], a);
    b = fma(y[15], c[146], b);
    a = fma(y[17], c[172], a);
    b = fma(y[22], c[145], b);
    a = fma(y[28], c[144], a);
    b = fma(y[53], c[171], b);
    a = fma(y[58], c[142], a);
    b = fma(y[64], c[141], b);
    a = fma(y[92], c[140], a);
    double c215 = a + b;
    // <x1 y1 z1 z1 z2>
    a = y[0] * y[317];
    b = y[1] * c[250];
    a = fma(2.0 * y[2], c[214], a);
    b = fma(y[7], c[159], b);
    a = fma(2.0 * y[17], c[212], a);
    b = fma(y[22], c[157], b);
    a = fma(y[23], c[173], a);
    b = fma(2.0 * y[28], c[146], b);
    a = fma(y[87], c[171], a);
    b = fma(2.0 * y[92], c[142], b);
    a = fma(y[113], c[141], a);
    double c251 = a + b;
    // <x1 y1 z1 z2 z2>
    a = y[0] * y[332];
    b = y[1] * c[355];
    a = fma(y[2], c[319], a);
    b = fma(2.0 * y[7], c[214], b);
    a = fma(y[17], c[317], a);
    b = fma(2.0 * y[22], c[212], b);
    a = fma(2.0 * y[28], c[173], a);
    b = fma(y[43], c[146], b);
    a = fma(2.0 * y[92], c[171], a);
    b = fma(y[107], c[142], b);
    a = fma(y[128], c[141], a);
    double c356 = a + b;
    c[215] = c215;
    c[251] = c251;
    c[356] = c356;
    // <<x1 x2 y3>>
    a = y[68];
    b = y[0] * y[32];
    b = fma(y[3], c[161], b);
    b = fma(y[6], c[177], b);
    double c252 = a - b;
    // <<x1 x2 x2 y3>>
    a = y[252];
    b = y[0] * y[132];
    b = fma(2.0 * y[3], c252, b);
    b = fma(y[6], c[263], b);
    b = fma(y[29], c[161], b);
    b = fma(2.0 * y[32], c[177], b);
    double c531 = a - b;
    // <<x1 x2 y3 y3>>
    a = y[261];
    b = y[0] * y[141];
    b = fma(y[3], c[304], b);
    b = fma(2.0 * y[6], c252, b);
    b = fma(2.0 * y[32], c[161], b);
    b = fma(y[41], c[177], b);
    double c563 = a - b;
    // <x1 x2 x2 y3 y3>
    a = y[0] * y[436];
    b = 2.0 * y[3] * c563;
    a = fma(2.0 * y[6], c531, a);
    b = fma(y[29], c[304], b);
    a = fma(4.0 * y[32], c252, a);
    b = fma(y[41], c[263], b);
    a = fma(2.0 * y[132], c[161], a);
    b = fma(2.0 * y[141], c[177], b);
    double c832 = a + b;
    // <x1 x2 y3 y3 y3>
    a = y[0] * y[455];
    b = y[3] * c[634];
    a = fma(3.0 * y[6], c563, a);
    b = fma(3.0 * y[32], c[304], b);
    a = fma(3.0 * y[41], c252, a);
    b = fma(3.0 * y[141], c[161], b);
    a = fma(y[160], c[177], a);
    double c866 = a + b;
    // <x1 y3 y3 y3 y3>
    a = y[0] * y[489];
    b = 4.0 * y[6] * c[634];
    a = fma(6.0 * y[41], c[304], a);
    b = fma(4.0 * y[160], c[161], b);
    double c928 = a + b;
    c[252] = c252;
    c[531] = c531;
    c[563] = c563;
    c[832] = c832;
    c[866] = c866;
    c[928] = c928;
    // <<x1 x1 x2 y3>>
    a = y[188];
    b = y[0] * y[68];
    b = fma(y[0], c[252], b);
    b = fma(y[3], c[162], b);
    b = fma(y[6], c[178], b);
    b = fma(y[11], c[161], b);
    b = fma(y[14], c[177], b);
    b = fma(y[32], c[140], b);
    double c253 = a - b;
    // <x1 x1 x1 x2 y3>
    a = y[0] * y[188];
    b = 2.0 * y[0] * c253;
    a = fma(y[3], c[163], a);
    b = fma(y[6], c[200], b);
    a = fma(y[8], c[252], a);
    b = fma(2.0 * y[11], c[162], b);
    a = fma(2.0 * y[14], c[178], a);
    b = fma(y[32], c[143], b);
    a = fma(y[47], c[161], a);
    b = fma(y[50], c[177], b);
    a = fma(2.0 * y[68], c[140], a);
    double c254 = a + b;
    // <x1 x1 x2 x2 y3>
    a = y[0] * y[252];
    b = y[0] * c[531];
    a = fma(2.0 * y[3], c253, a);
    b = fma(y[6], c[291], b);
    a = fma(2.0 * y[11], c[252], a);
    b = fma(y[14], c[263], b);
    a = fma(y[29], c[162], a);
    b = fma(2.0 * y[32], c[178], b);
    a = fma(y[65], c[161], a);
    b = fma(2.0 * y[68], c[177], b);
    a = fma(y[132], c[140], a);
    double c532 = a + b;
    // <x1 x1 x2 y3 y3>
    a = y[0] * y[261];
    b = y[0] * c[563];
    a = fma(y[3], c[305], a);
    b = fma(2.0 * y[6], c253, b);
    a = fma(y[11], c[304], a);
    b = fma(2.0 * y[14], c[252], b);
    a = fma(2.0 * y[32], c[162], a);
    b = fma(y[41], c[178], b);
    a = fma(2.0 * y[68], c[161], a);
    b = fma(y[77], c[177], b);
    a = fma(y[141], c[140], a);
    double c564 = a + b;
    c[253] = c253;
    c[254] = c254;
    c[532] = c532;
    c[564] = c564;
  }

  private static void auxiliaries7(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x2 x3>>
    a = y[67];
    b = y[0] * y[31];
    b = fma(y[3], c[165], b);
    b = fma(y[5], c[177], b);
    double c255 = a - b;
    // <<x1 x2 x2 x3>>
    a = y[251];
    b = y[0] * y[131];
    b = fma(2.0 * y[3], c255, b);
    b = fma(y[5], c[263], b);
    b = fma(y[29], c[165], b);
    b = fma(2.0 * y[31], c[177], b);
    double c533 = a - b;
    // <<x1 x2 x3 x3>>
    a = y[258];
    b = y[0] * y[138];
    b = fma(y[3], c[293], b);
    b = fma(2.0 * y[5], c255, b);
    b = fma(2.0 * y[31], c[165], b);
    b = fma(y[38], c[177], b);
    double c556 = a - b;
    // <x1 x2 x2 x3 x3>
    a = y[0] * y[433];
    b = 2.0 * y[3] * c556;
    a = fma(2.0 * y[5], c533, a);
    b = fma(y[29], c[293], b);
    a = fma(4.0 * y[31], c255, a);
    b = fma(y[38], c[263], b);
    a = fma(2.0 * y[131], c[165], a);
    b = fma(2.0 * y[138], c[177], b);
    double c845 = a + b;
    // <x1 x2 x3 x3 x3>
    a = y[0] * y[449];
    b = y[3] * c[616];
    a = fma(3.0 * y[5], c556, a);
    b = fma(3.0 * y[31], c[293], b);
    a = fma(3.0 * y[38], c255, a);
    b = fma(3.0 * y[138], c[165], b);
    a = fma(y[154], c[177], a);
    double c893 = a + b;
    // <x1 x3 x3 x3 x3>
    a = y[0] * y[479];
    b = 4.0 * y[5] * c[616];
    a = fma(6.0 * y[38], c[293], a);
    b = fma(4.0 * y[154], c[165], b);
    double c951 = a + b;
    c[255] = c255;
    c[533] = c533;
    c[556] = c556;
    c[845] = c845;
    c[893] = c893;
    c[951] = c951;
    // <<x1 x1 x2 x3>>
    a = y[187];
    b = y[0] * y[67];
    b = fma(y[0], c[255], b);
    b = fma(y[3], c[166], b);
    b = fma(y[5], c[178], b);
    b = fma(y[11], c[165], b);
    b = fma(y[13], c[177], b);
    b = fma(y[31], c[140], b);
    double c256 = a - b;
    // <x1 x1 x1 x2 x3>
    a = y[0] * y[187];
    b = 2.0 * y[0] * c256;
    a = fma(y[3], c[168], a);
    b = fma(y[5], c[200], b);
    a = fma(y[8], c[255], a);
    b = fma(2.0 * y[11], c[166], b);
    a = fma(2.0 * y[13], c[178], a);
    b = fma(y[31], c[143], b);
    a = fma(y[47], c[165], a);
    b = fma(y[49], c[177], b);
    a = fma(2.0 * y[67], c[140], a);
    double c267 = a + b;
    // <x1 x1 x2 x2 x3>
    a = y[0] * y[251];
    b = y[0] * c[533];
    a = fma(2.0 * y[3], c256, a);
    b = fma(y[5], c[291], b);
    a = fma(2.0 * y[11], c[255], a);
    b = fma(y[13], c[263], b);
    a = fma(y[29], c[166], a);
    b = fma(2.0 * y[31], c[178], b);
    a = fma(y[65], c[165], a);
    b = fma(2.0 * y[67], c[177], b);
    a = fma(y[131], c[140], a);
    double c539 = a + b;
    // <x1 x1 x2 x3 x3>
    a = y[0] * y[258];
    b = y[0] * c[556];
    a = fma(y[3], c[294], a);
    b = fma(2.0 * y[5], c256, b);
    a = fma(y[11], c[293], a);
    b = fma(2.0 * y[13], c[255], b);
    a = fma(2.0 * y[31], c[166], a);
    b = fma(y[38], c[178], b);
    a = fma(2.0 * y[67], c[165], a);
    b = fma(y[74], c[177], b);
    a = fma(y[138], c[140], a);
    double c589 = a + b;
    c[256] = c256;
    c[267] = c267;
    c[539] = c539;
    c[589] = c589;
    // <<x1 y1 x2 x3>>
    a = y[215];
    b = y[0] * y[95];
    b = fma(y[1], c[255], b);
    b = fma(y[3], c[167], b);
    b = fma(y[5], c[179], b);
    b = fma(y[18], c[165], b);
    b = fma(y[20], c[177], b);
    b = fma(y[31], c[141], b);
    double c257 = a - b;
    // <x1 y1 y1 x2 x3>
    a = y[0] * y[299];
    b = 2.0 * y[1] * c257;
    a = fma(y[3], c[221], a);
    b = fma(y[5], c[225], b);
    a = fma(y[16], c[255], a);
    b = fma(2.0 * y[18], c[167], b);
    a = fma(2.0 * y[20], c[179], a);
    b = fma(y[31], c[153], b);
    a = fma(y[82], c[165], a);
    b = fma(y[84], c[177], b);
    a = fma(2.0 * y[95], c[141], a);
    double c421 = a + b;
    // <<y1 x2 x3>>
    a = y[95];
    b = y[1] * y[31];
    b = fma(y[3], c[383], b);
    b = fma(y[5], c[369], b);
    double c439 = a - b;
    // <<y1 y1 x2 x3>>
    a = y[299];
    b = y[1] * y[95];
    b = fma(y[1], c439, b);
    b = fma(y[3], c[384], b);
    b = fma(y[5], c[370], b);
    b = fma(y[18], c[383], b);
    b = fma(y[20], c[369], b);
    b = fma(y[31], c[357], b);
    double c440 = a - b;
    // <y1 y1 y1 x2 x3>
    a = y[1] * y[299];
    b = 2.0 * y[1] * c440;
    a = fma(y[3], c[386], a);
    b = fma(y[5], c[372], b);
    a = fma(y[16], c439, a);
    b = fma(2.0 * y[18], c[384], b);
    a = fma(2.0 * y[20], c[370], a);
    b = fma(y[31], c[359], b);
    a = fma(y[82], c[383], a);
    b = fma(y[84], c[369], b);
    a = fma(2.0 * y[95], c[357], a);
    double c711 = a + b;
    c[257] = c257;
    c[421] = c421;
    c[439] = c439;
    c[440] = c440;
    c[711] = c711;
    // <x1 x1 y1 x2 x3>
    a = y[0] * y[215];
    b = y[0] * c[257];
    a = fma(y[1], c[256], a);
    b = fma(y[3], c[169], b);
    a = fma(y[5], c[181], a);
    b = fma(y[9], c[255], b);
    a = fma(y[11], c[167], a);
    b = fma(y[13], c[179], b);
    a = fma(y[18], c[166], a);
    b = fma(y[20], c[178], b);
    a = fma(y[31], c[144], a);
    b = fma(y[54], c[165], b);
    a = fma(y[56], c[177], a);
    b = fma(y[67], c[141], b);
    a = fma(y[95], c[140], a);
    double c258 = a + b;
    // <x1 x1 y1 x2 x2>
    a = y[0] * y[213];
    b = y[0] * c[264];
    a = fma(y[1], c[291], a);
    b = fma(2.0 * y[3], c[181], b);
    a = fma(y[9], c[263], a);
    b = fma(2.0 * y[11], c[179], b);
    a = fma(2.0 * y[18], c[178], a);
    b = fma(y[29], c[144], b);
    a = fma(2.0 * y[54], c[177], a);
    b = fma(y[65], c[141], b);
    a = fma(y[93], c[140], a);
    double c292 = a + b;
    // <x1 y1 x2 x2 x3>
    a = y[0] * y[335];
    b = y[1] * c[533];
    a = fma(2.0 * y[3], c[257], a);
    b = fma(y[5], c[264], b);
    a = fma(2.0 * y[18], c[255], a);
    b = fma(y[20], c[263], b);
    a = fma(y[29], c[167], a);
    b = fma(2.0 * y[31], c[179], b);
    a = fma(y[93], c[165], a);
    b = fma(2.0 * y[95], c[177], b);
    a = fma(y[131], c[141], a);
    double c534 = a + b;
    c[258] = c258;
    c[292] = c292;
    c[534] = c534;
    // <<x1 x2 z2>>
    a = y[69];
    b = y[0] * y[33];
    b = fma(y[3], c[171], b);
    b = fma(y[7], c[177], b);
    double c259 = a - b;
    // <<x1 x2 x2 z2>>
    a = y[253];
    b = y[0] * y[133];
    b = fma(2.0 * y[3], c259, b);
    b = fma(y[7], c[263], b);
    b = fma(y[29], c[171], b);
    b = fma(2.0 * y[33], c[177], b);
    double c535 = a - b;
    // <<x1 x2 z2 z2>>
    a = y[263];
    b = y[0] * y[143];
    b = fma(y[3], c[317], b);
    b = fma(2.0 * y[7], c259, b);
    b = fma(2.0 * y[33], c[171], b);
    b = fma(y[43], c[177], b);
    double c572 = a - b;
    // <x1 x2 x2 z2 z2>
    a = y[0] * y[438];
    b = 2.0 * y[3] * c572;
    a = fma(2.0 * y[7], c535, a);
    b = fma(y[29], c[317], b);
    a = fma(4.0 * y[33], c259, a);
    b = fma(y[43], c[263], b);
    a = fma(2.0 * y[133], c[171], a);
    b = fma(2.0 * y[143], c[177], b);
    double c855 = a + b;
    // <x1 x2 z2 z2 z2>
    a = y[0] * y[458];
    b = y[3] * c[647];
    a = fma(3.0 * y[7], c572, a);
    b = fma(3.0 * y[33], c[317], b);
    a = fma(3.0 * y[43], c259, a);
    b = fma(3.0 * y[143], c[171], b);
    a = fma(y[163], c[177], a);
    double c910 = a + b;
    // <x1 z2 z2 z2 z2>
    a = y[0] * y[493];
    b = 4.0 * y[7] * c[647];
    a = fma(6.0 * y[43], c[317], a);
    b = fma(4.0 * y[163], c[171], b);
    double c956 = a + b;
    c[259] = c259;
    c[535] = c535;
    c[572] = c572;
    c[855] = c855;
    c[910] = c910;
    c[956] = c956;
    // <<x1 x1 x2 z2>>
    a = y[189];
    b = y[0] * y[69];
    b = fma(y[0], c[259], b);
    b = fma(y[3], c[172], b);
    b = fma(y[7], c[178], b);
    b = fma(y[11], c[171], b);
    b = fma(y[15], c[177], b);
    b = fma(y[33], c[140], b);
    double c260 = a - b;
    // <x1 x1 x1 x2 z2>
    a = y[0] * y[189];
    b = 2.0 * y[0] * c260;
    a = fma(y[3], c[174], a);
    b = fma(y[7], c[200], b);
    a = fma(y[8], c[259], a);
    b = fma(2.0 * y[11], c[172], b);
    a = fma(2.0 * y[15], c[178], a);
    b = fma(y[33], c[143], b);
    a = fma(y[47], c[171], a);
    b = fma(y[51], c[177], b);
    a = fma(2.0 * y[69], c[140], a);
    double c268 = a + b;
    // <x1 x1 x2 x2 z2>
    a = y[0] * y[253];
    b = y[0] * c[535];
    a = fma(2.0 * y[3], c260, a);
    b = fma(y[7], c[291], b);
    a = fma(2.0 * y[11], c[259], a);
    b = fma(y[15], c[263], b);
    a = fma(y[29], c[172], a);
    b = fma(2.0 * y[33], c[178], b);
    a = fma(y[65], c[171], a);
    b = fma(2.0 * y[69], c[177], b);
    a = fma(y[133], c[140], a);
    double c540 = a + b;
    // <x1 x1 x2 z2 z2>
    a = y[0] * y[263];
    b = y[0] * c[572];
    a = fma(y[3], c[318], a);
    b = fma(2.0 * y[7], c260, b);
    a = fma(y[11], c[317], a);
    b = fma(2.0 * y[15], c[259], b);
    a = fma(2.0 * y[33], c[172], a);
    b = fma(y[43], c[178], b);
    a = fma(2.0 * y[69], c[171], a);
    b = fma(y[79], c[177], b);
    a = fma(y[143], c[140], a);
    double c608 = a + b;
    c[260] = c260;
    c[268] = c268;
    c[540] = c540;
    c[608] = c608;
  }

  private static void auxiliaries8(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 y1 x2 z2>>
    a = y[217];
    b = y[0] * y[97];
    b = fma(y[1], c[259], b);
    b = fma(y[3], c[173], b);
    b = fma(y[7], c[179], b);
    b = fma(y[18], c[171], b);
    b = fma(y[22], c[177], b);
    b = fma(y[33], c[141], b);
    double c261 = a - b;
    // <x1 y1 y1 x2 z2>
    a = y[0] * y[301];
    b = 2.0 * y[1] * c261;
    a = fma(y[3], c[223], a);
    b = fma(y[7], c[225], b);
    a = fma(y[16], c[259], a);
    b = fma(2.0 * y[18], c[173], b);
    a = fma(2.0 * y[22], c[179], a);
    b = fma(y[33], c[153], b);
    a = fma(y[82], c[171], a);
    b = fma(y[86], c[177], b);
    a = fma(2.0 * y[97], c[141], a);
    double c422 = a + b;
    // <<y1 x2 z2>>
    a = y[97];
    b = y[1] * y[33];
    b = fma(y[3], c[396], b);
    b = fma(y[7], c[369], b);
    double c453 = a - b;
    // <<y1 y1 x2 z2>>
    a = y[301];
    b = y[1] * y[97];
    b = fma(y[1], c453, b);
    b = fma(y[3], c[397], b);
    b = fma(y[7], c[370], b);
    b = fma(y[18], c[396], b);
    b = fma(y[22], c[369], b);
    b = fma(y[33], c[357], b);
    double c454 = a - b;
    // <y1 y1 y1 x2 z2>
    a = y[1] * y[301];
    b = 2.0 * y[1] * c454;
    a = fma(y[3], c[399], a);
    b = fma(y[7], c[372], b);
    a = fma(y[16], c453, a);
    b = fma(2.0 * y[18], c[397], b);
    a = fma(2.0 * y[22], c[370], a);
    b = fma(y[33], c[359], b);
    a = fma(y[82], c[396], a);
    b = fma(y[86], c[369], b);
    a = fma(2.0 * y[97], c[357], a);
    double c712 = a + b;
    c[261] = c261;
    c[422] = c422;
    c[453] = c453;
    c[454] = c454;
    c[712] = c712;
    // <x1 x1 y1 x2 z2>
    a = y[0] * y[217];
    b = y[0] * c[261];
    a = fma(y[1], c[260], a);
    b = fma(y[3], c[175], b);
    a = fma(y[7], c[181], a);
    b = fma(y[9], c[259], b);
    a = fma(y[11], c[173], a);
    b = fma(y[15], c[179], b);
    a = fma(y[18], c[172], a);
    b = fma(y[22], c[178], b);
    a = fma(y[33], c[144], a);
    b = fma(y[54], c[171], b);
    a = fma(y[58], c[177], a);
    b = fma(y[69], c[141], b);
    a = fma(y[97], c[140], a);
    double c262 = a + b;
    // <x1 y1 x2 x2 z2>
    a = y[0] * y[337];
    b = y[1] * c[535];
    a = fma(2.0 * y[3], c[261], a);
    b = fma(y[7], c[264], b);
    a = fma(2.0 * y[18], c[259], a);
    b = fma(y[22], c[263], b);
    a = fma(y[29], c[173], a);
    b = fma(2.0 * y[33], c[179], b);
    a = fma(y[93], c[171], a);
    b = fma(2.0 * y[97], c[177], b);
    a = fma(y[133], c[141], a);
    double c536 = a + b;
    // <x1 y1 x2 z2 z2>
    a = y[0] * y[347];
    b = y[1] * c[572];
    a = fma(y[3], c[319], a);
    b = fma(2.0 * y[7], c[261], b);
    a = fma(y[18], c[317], a);
    b = fma(2.0 * y[22], c[259], b);
    a = fma(2.0 * y[33], c[173], a);
    b = fma(y[43], c[179], b);
    a = fma(2.0 * y[97], c[171], a);
    b = fma(y[107], c[177], b);
    a = fma(y[143], c[141], a);
    double c573 = a + b;
    c[262] = c262;
    c[536] = c536;
    c[573] = c573;
    // <x1 y1 z1 x2 x2>
    a = y[0] * y[318];
    b = y[1] * c[265];
    a = fma(y[2], c[264], a);
    b = fma(2.0 * y[3], c[183], b);
    a = fma(y[17], c[263], a);
    b = fma(2.0 * y[18], c[180], b);
    a = fma(2.0 * y[24], c[179], a);
    b = fma(y[29], c[146], b);
    a = fma(2.0 * y[88], c[177], a);
    b = fma(y[93], c[142], b);
    a = fma(y[114], c[141], a);
    double c266 = a + b;
    // <<y1 x2 x2>>
    a = y[93];
    b = y[1] * y[29];
    b = fma(2.0 * y[3], c[369], b);
    double c423 = a - b;
    // <<y1 y1 x2 x2>>
    a = y[297];
    b = y[1] * y[93];
    b = fma(y[1], c423, b);
    b = fma(2.0 * y[3], c[370], b);
    b = fma(2.0 * y[18], c[369], b);
    b = fma(y[29], c[357], b);
    double c424 = a - b;
    // <<y1 z1 x2 x2>>
    a = y[318];
    b = y[1] * y[114];
    b = fma(y[2], c423, b);
    b = fma(2.0 * y[3], c[371], b);
    b = fma(2.0 * y[24], c[369], b);
    b = fma(y[29], c[358], b);
    double c425 = a - b;
    // <x1 y1 y1 x2 x2>
    a = y[0] * y[297];
    b = 2.0 * y[1] * c[264];
    a = fma(2.0 * y[3], c[225], a);
    b = fma(y[16], c[263], b);
    a = fma(4.0 * y[18], c[179], a);
    b = fma(y[29], c[153], b);
    a = fma(2.0 * y[82], c[177], a);
    b = fma(2.0 * y[93], c[141], b);
    double c436 = a + b;
    c[266] = c266;
    c[423] = c423;
    c[424] = c424;
    c[425] = c425;
    c[436] = c436;
    // <<x1 y2 y3>>
    a = y[72];
    b = y[0] * y[36];
    b = fma(y[4], c[161], b);
    b = fma(y[6], c[190], b);
    double c269 = a - b;
    // <<x1 y2 y2 y3>>
    a = y[266];
    b = y[0] * y[146];
    b = fma(2.0 * y[4], c269, b);
    b = fma(y[6], c[327], b);
    b = fma(y[34], c[161], b);
    b = fma(2.0 * y[36], c[190], b);
    double c578 = a - b;
    // <<x1 y2 y3 y3>>
    a = y[271];
    b = y[0] * y[151];
    b = fma(y[4], c[304], b);
    b = fma(2.0 * y[6], c269, b);
    b = fma(2.0 * y[36], c[161], b);
    b = fma(y[41], c[190], b);
    double c599 = a - b;
    // <<x1 y2 y2 y2>>
    a = y[264];
    b = y[0] * y[144];
    b = fma(3.0 * y[4], c[327], b);
    b = fma(3.0 * y[34], c[190], b);
    double c656 = a - b;
    // <x1 y2 y2 y3 y3>
    a = y[0] * y[466];
    b = 2.0 * y[4] * c599;
    a = fma(2.0 * y[6], c578, a);
    b = fma(y[34], c[304], b);
    a = fma(4.0 * y[36], c269, a);
    b = fma(y[41], c[327], b);
    a = fma(2.0 * y[146], c[161], a);
    b = fma(2.0 * y[151], c[190], b);
    double c885 = a + b;
    // <x1 y2 y3 y3 y3>
    a = y[0] * y[475];
    b = y[4] * c[634];
    a = fma(3.0 * y[6], c599, a);
    b = fma(3.0 * y[36], c[304], b);
    a = fma(3.0 * y[41], c269, a);
    b = fma(3.0 * y[151], c[161], b);
    a = fma(y[160], c[190], a);
    double c904 = a + b;
    c[269] = c269;
    c[578] = c578;
    c[599] = c599;
    c[656] = c656;
    c[885] = c885;
    c[904] = c904;
    // <<x1 x1 y2 y3>>
    a = y[192];
    b = y[0] * y[72];
    b = fma(y[0], c[269], b);
    b = fma(y[4], c[162], b);
    b = fma(y[6], c[191], b);
    b = fma(y[12], c[161], b);
    b = fma(y[14], c[190], b);
    b = fma(y[36], c[140], b);
    double c270 = a - b;
    // <x1 x1 x1 y2 y3>
    a = y[0] * y[192];
    b = 2.0 * y[0] * c270;
    a = fma(y[4], c[163], a);
    b = fma(y[6], c[198], b);
    a = fma(y[8], c[269], a);
    b = fma(2.0 * y[12], c[162], b);
    a = fma(2.0 * y[14], c[191], a);
    b = fma(y[36], c[143], b);
    a = fma(y[48], c[161], a);
    b = fma(y[50], c[190], b);
    a = fma(2.0 * y[72], c[140], a);
    double c271 = a + b;
    // <x1 x1 y2 y2 y3>
    a = y[0] * y[266];
    b = y[0] * c[578];
    a = fma(2.0 * y[4], c270, a);
    b = fma(y[6], c[331], b);
    a = fma(2.0 * y[12], c[269], a);
    b = fma(y[14], c[327], b);
    a = fma(y[34], c[162], a);
    b = fma(2.0 * y[36], c[191], b);
    a = fma(y[70], c[161], a);
    b = fma(2.0 * y[72], c[190], b);
    a = fma(y[146], c[140], a);
    double c579 = a + b;
    // <x1 y2 y2 y2 y3>
    a = y[0] * y[461];
    b = 3.0 * y[4] * c[578];
    a = fma(y[6], c[656], a);
    b = fma(3.0 * y[34], c[269], b);
    a = fma(3.0 * y[36], c[327], a);
    b = fma(y[144], c[161], b);
    a = fma(3.0 * y[146], c[190], a);
    double c875 = a + b;
    c[270] = c270;
    c[271] = c271;
    c[579] = c579;
    c[875] = c875;
    // <<x1 y1 x2 y3>>
    a = y[216];
    b = y[0] * y[96];
    b = fma(y[1], c[252], b);
    b = fma(y[3], c[187], b);
    b = fma(y[6], c[179], b);
    b = fma(y[18], c[161], b);
    b = fma(y[21], c[177], b);
    b = fma(y[32], c[141], b);
    double c272 = a - b;
    // <x1 y1 y1 x2 y3>
    a = y[0] * y[300];
    b = 2.0 * y[1] * c272;
    a = fma(y[3], c[228], a);
    b = fma(y[6], c[225], b);
    a = fma(y[16], c[252], a);
    b = fma(2.0 * y[18], c[187], b);
    a = fma(2.0 * y[21], c[179], a);
    b = fma(y[32], c[153], b);
    a = fma(y[82], c[161], a);
    b = fma(y[85], c[177], b);
    a = fma(2.0 * y[96], c[141], a);
    double c428 = a + b;
    // <<y1 x2 y3>>
    a = y[96];
    b = y[1] * y[32];
    b = fma(y[3], c[390], b);
    b = fma(y[6], c[369], b);
    double c447 = a - b;
    // <<y1 y1 x2 y3>>
    a = y[300];
    b = y[1] * y[96];
    b = fma(y[1], c447, b);
    b = fma(y[3], c[391], b);
    b = fma(y[6], c[370], b);
    b = fma(y[18], c[390], b);
    b = fma(y[21], c[369], b);
    b = fma(y[32], c[357], b);
    double c448 = a - b;
    // <y1 y1 y1 x2 y3>
    a = y[1] * y[300];
    b = 2.0 * y[1] * c448;
    a = fma(y[3], c[393], a);
    b = fma(y[6], c[372], b);
    a = fma(y[16], c447, a);
    b = fma(2.0 * y[18], c[391], b);
    a = fma(2.0 * y[21], c[370], a);
    b = fma(y[32], c[359], b);
    a = fma(y[82], c[390], a);
    b = fma(y[85], c[369], b);
    a = fma(2.0 * y[96], c[357], a);
    double c713 = a + b;
    c[272] = c272;
    c[428] = c428;
    c[447] = c447;
    c[448] = c448;
    c[713] = c713;
  }

  private static void auxiliaries9(double[] y, double[] c) {
    double a;
    double b;
    // <x1 x1 y1 x2 y3>
    a = y[0] * y[216];
    b = y[0] * c[272];
    a = fma(y[1], c[253], a);
    b = fma(y[3], c[188], b);
    a = fma(y[6], c[181], a);
    b = fma(y[9], c[252], b);
    a = fma(y[11], c[187], a);
    b = fma(y[14], c[179], b);
    a = fma(y[18], c[162], a);
    b = fma(y[21], c[178], b);
    a = fma(y[32], c[144], a);
    b = fma(y[54], c[161], b);
    a = fma(y[57], c[177], a);
    b = fma(y[68], c[141], b);
    a = fma(y[96], c[140], a);
    double c273 = a + b;
    // <x1 y1 x2 x2 y3>
    a = y[0] * y[336];
    b = y[1] * c[531];
    a = fma(2.0 * y[3], c[272], a);
    b = fma(y[6], c[264], b);
    a = fma(2.0 * y[18], c[252], a);
    b = fma(y[21], c[263], b);
    a = fma(y[29], c[187], a);
    b = fma(2.0 * y[32], c[179], b);
    a = fma(y[93], c[161], a);
    b = fma(2.0 * y[96], c[177], b);
    a = fma(y[132], c[141], a);
    double c543 = a + b;
    // <x1 y1 x2 y3 y3>
    a = y[0] * y[345];
    b = y[1] * c[563];
    a = fma(y[3], c[338], a);
    b = fma(2.0 * y[6], c[272], b);
    a = fma(y[18], c[304], a);
    b = fma(2.0 * y[21], c[252], b);
    a = fma(2.0 * y[32], c[187], a);
    b = fma(y[41], c[179], b);
    a = fma(2.0 * y[96], c[161], a);
    b = fma(y[105], c[177], b);
    a = fma(y[141], c[141], a);
    double c602 = a + b;
    c[273] = c273;
    c[543] = c543;
    c[602] = c602;
    // <<x1 y2 x3>>
    a = y[71];
    b = y[0] * y[35];
    b = fma(y[4], c[165], b);
    b = fma(y[5], c[190], b);
    double c274 = a - b;
    // <<x1 y2 y2 x3>>
    a = y[265];
    b = y[0] * y[145];
    b = fma(2.0 * y[4], c274, b);
    b = fma(y[5], c[327], b);
    b = fma(y[34], c[165], b);
    b = fma(2.0 * y[35], c[190], b);
    double c581 = a - b;
    // <<x1 y2 x3 x3>>
    a = y[268];
    b = y[0] * y[148];
    b = fma(y[4], c[293], b);
    b = fma(2.0 * y[5], c274, b);
    b = fma(2.0 * y[35], c[165], b);
    b = fma(y[38], c[190], b);
    double c593 = a - b;
    // <x1 y2 y2 y2 x3>
    a = y[0] * y[460];
    b = 3.0 * y[4] * c581;
    a = fma(y[5], c[656], a);
    b = fma(3.0 * y[34], c274, b);
    a = fma(3.0 * y[35], c[327], a);
    b = fma(y[144], c[165], b);
    a = fma(3.0 * y[145], c[190], a);
    double c937 = a + b;
    // <x1 y2 y2 x3 x3>
    a = y[0] * y[463];
    b = 2.0 * y[4] * c593;
    a = fma(2.0 * y[5], c581, a);
    b = fma(y[34], c[293], b);
    a = fma(4.0 * y[35], c274, a);
    b = fma(y[38], c[327], b);
    a = fma(2.0 * y[145], c[165], a);
    b = fma(2.0 * y[148], c[190], b);
    double c941 = a + b;
    // <x1 y2 x3 x3 x3>
    a = y[0] * y[469];
    b = y[4] * c[616];
    a = fma(3.0 * y[5], c593, a);
    b = fma(3.0 * y[35], c[293], b);
    a = fma(3.0 * y[38], c274, a);
    b = fma(3.0 * y[148], c[165], b);
    a = fma(y[154], c[190], a);
    double c946 = a + b;
    c[274] = c274;
    c[581] = c581;
    c[593] = c593;
    c[937] = c937;
    c[941] = c941;
    c[946] = c946;
    // <<x1 x1 y2 x3>>
    a = y[191];
    b = y[0] * y[71];
    b = fma(y[0], c[274], b);
    b = fma(y[4], c[166], b);
    b = fma(y[5], c[191], b);
    b = fma(y[12], c[165], b);
    b = fma(y[13], c[190], b);
    b = fma(y[35], c[140], b);
    double c275 = a - b;
    // <x1 x1 x1 y2 x3>
    a = y[0] * y[191];
    b = 2.0 * y[0] * c275;
    a = fma(y[4], c[168], a);
    b = fma(y[5], c[198], b);
    a = fma(y[8], c[274], a);
    b = fma(2.0 * y[12], c[166], b);
    a = fma(2.0 * y[13], c[191], a);
    b = fma(y[35], c[143], b);
    a = fma(y[48], c[165], a);
    b = fma(y[49], c[190], b);
    a = fma(2.0 * y[71], c[140], a);
    double c323 = a + b;
    // <x1 x1 y2 y2 x3>
    a = y[0] * y[265];
    b = y[0] * c[581];
    a = fma(2.0 * y[4], c275, a);
    b = fma(y[5], c[331], b);
    a = fma(2.0 * y[12], c[274], a);
    b = fma(y[13], c[327], b);
    a = fma(y[34], c[166], a);
    b = fma(2.0 * y[35], c[191], b);
    a = fma(y[70], c[165], a);
    b = fma(2.0 * y[71], c[190], b);
    a = fma(y[145], c[140], a);
    double c651 = a + b;
    // <x1 x1 y2 y2 y2>
    a = y[0] * y[264];
    b = y[0] * c[656];
    a = fma(3.0 * y[4], c[331], a);
    b = fma(3.0 * y[12], c[327], b);
    a = fma(3.0 * y[34], c[191], a);
    b = fma(3.0 * y[70], c[190], b);
    a = fma(y[144], c[140], a);
    double c657 = a + b;
    c[275] = c275;
    c[323] = c323;
    c[651] = c651;
    c[657] = c657;
    // <<x1 y1 y2 x3>>
    a = y[219];
    b = y[0] * y[99];
    b = fma(y[1], c[274], b);
    b = fma(y[4], c[167], b);
    b = fma(y[5], c[192], b);
    b = fma(y[19], c[165], b);
    b = fma(y[20], c[190], b);
    b = fma(y[35], c[141], b);
    double c276 = a - b;
    // <x1 y1 y1 y2 x3>
    a = y[0] * y[303];
    b = 2.0 * y[1] * c276;
    a = fma(y[4], c[221], a);
    b = fma(y[5], c[230], b);
    a = fma(y[16], c[274], a);
    b = fma(2.0 * y[19], c[167], b);
    a = fma(2.0 * y[20], c[192], a);
    b = fma(y[35], c[153], b);
    a = fma(y[83], c[165], a);
    b = fma(y[84], c[190], b);
    a = fma(2.0 * y[99], c[141], a);
    double c429 = a + b;
    // <<y1 y2 x3>>
    a = y[99];
    b = y[1] * y[35];
    b = fma(y[4], c[383], b);
    b = fma(y[5], c[376], b);
    double c464 = a - b;
    // <<y1 y1 y2 x3>>
    a = y[303];
    b = y[1] * y[99];
    b = fma(y[1], c464, b);
    b = fma(y[4], c[384], b);
    b = fma(y[5], c[377], b);
    b = fma(y[19], c[383], b);
    b = fma(y[20], c[376], b);
    b = fma(y[35], c[357], b);
    double c465 = a - b;
    // <y1 y1 y1 y2 x3>
    a = y[1] * y[303];
    b = 2.0 * y[1] * c465;
    a = fma(y[4], c[386], a);
    b = fma(y[5], c[379], b);
    a = fma(y[16], c464, a);
    b = fma(2.0 * y[19], c[384], b);
    a = fma(2.0 * y[20], c[377], a);
    b = fma(y[35], c[359], b);
    a = fma(y[83], c[383], a);
    b = fma(y[84], c[376], b);
    a = fma(2.0 * y[99], c[357], a);
    double c714 = a + b;
    c[276] = c276;
    c[429] = c429;
    c[464] = c464;
    c[465] = c465;
    c[714] = c714;
    // <x1 x1 y1 y2 x3>
    a = y[0] * y[219];
    b = y[0] * c[276];
    a = fma(y[1], c[275], a);
    b = fma(y[4], c[169], b);
    a = fma(y[5], c[194], a);
    b = fma(y[9], c[274], b);
    a = fma(y[12], c[167], a);
    b = fma(y[13], c[192], b);
    a = fma(y[19], c[166], a);
    b = fma(y[20], c[191], b);
    a = fma(y[35], c[144], a);
    b = fma(y[55], c[165], b);
    a = fma(y[56], c[190], a);
    b = fma(y[71], c[141], b);
    a = fma(y[99], c[140], a);
    double c277 = a + b;
    // <x1 x1 y1 y2 y2>
    a = y[0] * y[218];
    b = y[0] * c[328];
    a = fma(y[1], c[331], a);
    b = fma(2.0 * y[4], c[194], b);
    a = fma(y[9], c[327], a);
    b = fma(2.0 * y[12], c[192], b);
    a = fma(2.0 * y[19], c[191], a);
    b = fma(y[34], c[144], b);
    a = fma(2.0 * y[55], c[190], a);
    b = fma(y[70], c[141], b);
    a = fma(y[98], c[140], a);
    double c337 = a + b;
    // <x1 y1 y2 y2 x3>
    a = y[0] * y[349];
    b = y[1] * c[581];
    a = fma(2.0 * y[4], c[276], a);
    b = fma(y[5], c[328], b);
    a = fma(2.0 * y[19], c[274], a);
    b = fma(y[20], c[327], b);
    a = fma(y[34], c[167], a);
    b = fma(2.0 * y[35], c[192], b);
    a = fma(y[98], c[165], a);
    b = fma(2.0 * y[99], c[190], b);
    a = fma(y[145], c[141], a);
    double c582 = a + b;
    c[277] = c277;
    c[337] = c337;
    c[582] = c582;
    // <<x1 y2 z2>>
    a = y[73];
    b = y[0] * y[37];
    b = fma(y[4], c[171], b);
    b = fma(y[7], c[190], b);
    double c278 = a - b;
    // <<x1 y2 y2 z2>>
    a = y[267];
    b = y[0] * y[147];
    b = fma(2.0 * y[4], c278, b);
    b = fma(y[7], c[327], b);
    b = fma(y[34], c[171], b);
    b = fma(2.0 * y[37], c[190], b);
    double c583 = a - b;
    // <<x1 y2 z2 z2>>
    a = y[273];
    b = y[0] * y[153];
    b = fma(y[4], c[317], b);
    b = fma(2.0 * y[7], c278, b);
    b = fma(2.0 * y[37], c[171], b);
    b = fma(y[43], c[190], b);
    double c610 = a - b;
    // <x1 y2 y2 y2 z2>
    a = y[0] * y[462];
    b = 3.0 * y[4] * c583;
    a = fma(y[7], c[656], a);
    b = fma(3.0 * y[34], c278, b);
    a = fma(3.0 * y[37], c[327], a);
    b = fma(y[144], c[171], b);
    a = fma(3.0 * y[147], c[190], a);
    double c938 = a + b;
    // <x1 y2 y2 z2 z2>
    a = y[0] * y[468];
    b = 2.0 * y[4] * c610;
    a = fma(2.0 * y[7], c583, a);
    b = fma(y[34], c[317], b);
    a = fma(4.0 * y[37], c278, a);
    b = fma(y[43], c[327], b);
    a = fma(2.0 * y[147], c[171], a);
    b = fma(2.0 * y[153], c[190], b);
    double c945 = a + b;
    // <x1 y2 z2 z2 z2>
    a = y[0] * y[478];
    b = y[4] * c[647];
    a = fma(3.0 * y[7], c610, a);
    b = fma(3.0 * y[37], c[317], b);
    a = fma(3.0 * y[43], c278, a);
    b = fma(3.0 * y[153], c[171], b);
    a = fma(y[163], c[190], a);
    double c950 = a + b;
    c[278] = c278;
    c[583] = c583;
    c[610] = c610;
    c[938] = c938;
    c[945] = c945;
    c[950] = c950;
  }

  private static void auxiliaries10(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x1 y2 z2>>
    a = y[193];
    b = y[0] * y[73];
    b = fma(y[0], c[278], b);
    b = fma(y[4], c[172], b);
    b = fma(y[7], c[191], b);
    b = fma(y[12], c[171], b);
    b = fma(y[15], c[190], b);
    b = fma(y[37], c[140], b);
    double c279 = a - b;
    // <x1 x1 x1 y2 z2>
    a = y[0] * y[193];
    b = 2.0 * y[0] * c279;
    a = fma(y[4], c[174], a);
    b = fma(y[7], c[198], b);
    a = fma(y[8], c[278], a);
    b = fma(2.0 * y[12], c[172], b);
    a = fma(2.0 * y[15], c[191], a);
    b = fma(y[37], c[143], b);
    a = fma(y[48], c[171], a);
    b = fma(y[51], c[190], b);
    a = fma(2.0 * y[73], c[140], a);
    double c324 = a + b;
    // <x1 x1 y2 y2 z2>
    a = y[0] * y[267];
    b = y[0] * c[583];
    a = fma(2.0 * y[4], c279, a);
    b = fma(y[7], c[331], b);
    a = fma(2.0 * y[12], c[278], a);
    b = fma(y[15], c[327], b);
    a = fma(y[34], c[172], a);
    b = fma(2.0 * y[37], c[191], b);
    a = fma(y[70], c[171], a);
    b = fma(2.0 * y[73], c[190], b);
    a = fma(y[147], c[140], a);
    double c652 = a + b;
    // <x1 x1 y2 z2 z2>
    a = y[0] * y[273];
    b = y[0] * c[610];
    a = fma(y[4], c[318], a);
    b = fma(2.0 * y[7], c279, b);
    a = fma(y[12], c[317], a);
    b = fma(2.0 * y[15], c[278], b);
    a = fma(2.0 * y[37], c[172], a);
    b = fma(y[43], c[191], b);
    a = fma(2.0 * y[73], c[171], a);
    b = fma(y[79], c[190], b);
    a = fma(y[153], c[140], a);
    double c666 = a + b;
    c[279] = c279;
    c[324] = c324;
    c[652] = c652;
    c[666] = c666;
    // <<x1 y1 y2 z2>>
    a = y[221];
    b = y[0] * y[101];
    b = fma(y[1], c[278], b);
    b = fma(y[4], c[173], b);
    b = fma(y[7], c[192], b);
    b = fma(y[19], c[171], b);
    b = fma(y[22], c[190], b);
    b = fma(y[37], c[141], b);
    double c280 = a - b;
    // <x1 y1 y1 y2 z2>
    a = y[0] * y[305];
    b = 2.0 * y[1] * c280;
    a = fma(y[4], c[223], a);
    b = fma(y[7], c[230], b);
    a = fma(y[16], c[278], a);
    b = fma(2.0 * y[19], c[173], b);
    a = fma(2.0 * y[22], c[192], a);
    b = fma(y[37], c[153], b);
    a = fma(y[83], c[171], a);
    b = fma(y[86], c[190], b);
    a = fma(2.0 * y[101], c[141], a);
    double c430 = a + b;
    // <<y1 y2 z2>>
    a = y[101];
    b = y[1] * y[37];
    b = fma(y[4], c[396], b);
    b = fma(y[7], c[376], b);
    double c476 = a - b;
    // <<y1 y1 y2 z2>>
    a = y[305];
    b = y[1] * y[101];
    b = fma(y[1], c476, b);
    b = fma(y[4], c[397], b);
    b = fma(y[7], c[377], b);
    b = fma(y[19], c[396], b);
    b = fma(y[22], c[376], b);
    b = fma(y[37], c[357], b);
    double c477 = a - b;
    // <y1 y1 y1 y2 z2>
    a = y[1] * y[305];
    b = 2.0 * y[1] * c477;
    a = fma(y[4], c[399], a);
    b = fma(y[7], c[379], b);
    a = fma(y[16], c476, a);
    b = fma(2.0 * y[19], c[397], b);
    a = fma(2.0 * y[22], c[377], a);
    b = fma(y[37], c[359], b);
    a = fma(y[83], c[396], a);
    b = fma(y[86], c[376], b);
    a = fma(2.0 * y[101], c[357], a);
    double c715 = a + b;
    c[280] = c280;
    c[430] = c430;
    c[476] = c476;
    c[477] = c477;
    c[715] = c715;
    // <x1 x1 y1 y2 z2>
    a = y[0] * y[221];
    b = y[0] * c[280];
    a = fma(y[1], c[279], a);
    b = fma(y[4], c[175], b);
    a = fma(y[7], c[194], a);
    b = fma(y[9], c[278], b);
    a = fma(y[12], c[173], a);
    b = fma(y[15], c[192], b);
    a = fma(y[19], c[172], a);
    b = fma(y[22], c[191], b);
    a = fma(y[37], c[144], a);
    b = fma(y[55], c[171], b);
    a = fma(y[58], c[190], a);
    b = fma(y[73], c[141], b);
    a = fma(y[101], c[140], a);
    double c281 = a + b;
    // <x1 y1 y2 y2 z2>
    a = y[0] * y[351];
    b = y[1] * c[583];
    a = fma(2.0 * y[4], c[280], a);
    b = fma(y[7], c[328], b);
    a = fma(2.0 * y[19], c[278], a);
    b = fma(y[22], c[327], b);
    a = fma(y[34], c[173], a);
    b = fma(2.0 * y[37], c[192], b);
    a = fma(y[98], c[171], a);
    b = fma(2.0 * y[101], c[190], b);
    a = fma(y[147], c[141], a);
    double c584 = a + b;
    // <x1 y1 y2 y2 y2>
    a = y[0] * y[348];
    b = y[1] * c[656];
    a = fma(3.0 * y[4], c[328], a);
    b = fma(3.0 * y[19], c[327], b);
    a = fma(3.0 * y[34], c[192], a);
    b = fma(3.0 * y[98], c[190], b);
    a = fma(y[144], c[141], a);
    double c662 = a + b;
    c[281] = c281;
    c[584] = c584;
    c[662] = c662;
    // <<x1 x2 y2>>
    a = y[66];
    b = y[0] * y[30];
    b = fma(y[3], c[190], b);
    b = fma(y[4], c[177], b);
    double c282 = a - b;
    // <<x1 x2 x2 y2>>
    a = y[250];
    b = y[0] * y[130];
    b = fma(2.0 * y[3], c282, b);
    b = fma(y[4], c[263], b);
    b = fma(y[29], c[190], b);
    b = fma(2.0 * y[30], c[177], b);
    double c550 = a - b;
    // <<x1 x2 y2 y2>>
    a = y[254];
    b = y[0] * y[134];
    b = fma(y[3], c[327], b);
    b = fma(2.0 * y[4], c282, b);
    b = fma(2.0 * y[30], c[190], b);
    b = fma(y[34], c[177], b);
    double c587 = a - b;
    // <x1 x2 x2 y2 y2>
    a = y[0] * y[429];
    b = 2.0 * y[3] * c587;
    a = fma(2.0 * y[4], c550, a);
    b = fma(y[29], c[327], b);
    a = fma(4.0 * y[30], c282, a);
    b = fma(y[34], c[263], b);
    a = fma(2.0 * y[130], c[190], a);
    b = fma(2.0 * y[134], c[177], b);
    double c844 = a + b;
    // <x1 x2 y2 y2 y2>
    a = y[0] * y[439];
    b = y[3] * c[656];
    a = fma(3.0 * y[4], c587, a);
    b = fma(3.0 * y[30], c[327], b);
    a = fma(3.0 * y[34], c282, a);
    b = fma(3.0 * y[134], c[190], b);
    a = fma(y[144], c[177], a);
    double c879 = a + b;
    // <x1 y2 y2 y2 y2>
    a = y[0] * y[459];
    b = 4.0 * y[4] * c[656];
    a = fma(6.0 * y[34], c[327], a);
    b = fma(4.0 * y[144], c[190], b);
    double c940 = a + b;
    c[282] = c282;
    c[550] = c550;
    c[587] = c587;
    c[844] = c844;
    c[879] = c879;
    c[940] = c940;
    // <<x1 y1 x2 y2>>
    a = y[214];
    b = y[0] * y[94];
    b = fma(y[1], c[282], b);
    b = fma(y[3], c[192], b);
    b = fma(y[4], c[179], b);
    b = fma(y[18], c[190], b);
    b = fma(y[19], c[177], b);
    b = fma(y[30], c[141], b);
    double c283 = a - b;
    // <<y1 x2 y2>>
    a = y[94];
    b = y[1] * y[30];
    b = fma(y[3], c[376], b);
    b = fma(y[4], c[369], b);
    double c431 = a - b;
    // <<y1 y1 x2 y2>>
    a = y[298];
    b = y[1] * y[94];
    b = fma(y[1], c431, b);
    b = fma(y[3], c[377], b);
    b = fma(y[4], c[370], b);
    b = fma(y[18], c[376], b);
    b = fma(y[19], c[369], b);
    b = fma(y[30], c[357], b);
    double c432 = a - b;
    // <x1 y1 y1 x2 y2>
    a = y[0] * y[298];
    b = 2.0 * y[1] * c283;
    a = fma(y[3], c[230], a);
    b = fma(y[4], c[225], b);
    a = fma(y[16], c[282], a);
    b = fma(2.0 * y[18], c[192], b);
    a = fma(2.0 * y[19], c[179], a);
    b = fma(y[30], c[153], b);
    a = fma(y[82], c[190], a);
    b = fma(y[83], c[177], b);
    a = fma(2.0 * y[94], c[141], a);
    double c444 = a + b;
    // <y1 y1 y1 x2 y2>
    a = y[1] * y[298];
    b = 2.0 * y[1] * c432;
    a = fma(y[3], c[379], a);
    b = fma(y[4], c[372], b);
    a = fma(y[16], c431, a);
    b = fma(2.0 * y[18], c[377], b);
    a = fma(2.0 * y[19], c[370], a);
    b = fma(y[30], c[359], b);
    a = fma(y[82], c[376], a);
    b = fma(y[83], c[369], b);
    a = fma(2.0 * y[94], c[357], a);
    double c719 = a + b;
    c[283] = c283;
    c[431] = c431;
    c[432] = c432;
    c[444] = c444;
    c[719] = c719;
    // <<x1 z1 x2 y2>>
    a = y[235];
    b = y[0] * y[115];
    b = fma(y[2], c[282], b);
    b = fma(y[3], c[193], b);
    b = fma(y[4], c[180], b);
    b = fma(y[24], c[190], b);
    b = fma(y[25], c[177], b);
    b = fma(y[30], c[142], b);
    double c284 = a - b;
    // <x1 z1 z1 x2 y2>
    a = y[0] * y[375];
    b = 2.0 * y[2] * c284;
    a = fma(y[3], c[244], a);
    b = fma(y[4], c[242], b);
    a = fma(y[23], c[282], a);
    b = fma(2.0 * y[24], c[193], b);
    a = fma(2.0 * y[25], c[180], a);
    b = fma(y[30], c[157], b);
    a = fma(y[109], c[190], a);
    b = fma(y[110], c[177], b);
    a = fma(2.0 * y[115], c[142], a);
    double c733 = a + b;
    // <x1 z1 x2 x2 y2>
    a = y[0] * y[390];
    b = y[2] * c[550];
    a = fma(2.0 * y[3], c284, a);
    b = fma(y[4], c[265], b);
    a = fma(2.0 * y[24], c[282], a);
    b = fma(y[25], c[263], b);
    a = fma(y[29], c[193], a);
    b = fma(2.0 * y[30], c[180], b);
    a = fma(y[114], c[190], a);
    b = fma(2.0 * y[115], c[177], b);
    a = fma(y[130], c[142], a);
    double c750 = a + b;
    // <x1 z1 x2 y2 y2>
    a = y[0] * y[394];
    b = y[2] * c[587];
    a = fma(y[3], c[329], a);
    b = fma(2.0 * y[4], c284, b);
    a = fma(y[24], c[327], a);
    b = fma(2.0 * y[25], c[282], b);
    a = fma(2.0 * y[30], c[193], a);
    b = fma(y[34], c[180], b);
    a = fma(2.0 * y[115], c[190], a);
    b = fma(y[119], c[177], b);
    a = fma(y[134], c[142], a);
    double c764 = a + b;
    c[284] = c284;
    c[733] = c733;
    c[750] = c750;
    c[764] = c764;
  }

  private static void auxiliaries11(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y1 z1 x2 y2>
    a = y[0] * y[319];
    b = y[1] * c[284];
    a = fma(y[2], c[283], a);
    b = fma(y[3], c[196], b);
    a = fma(y[4], c[183], a);
    b = fma(y[17], c[282], b);
    a = fma(y[18], c[193], a);
    b = fma(y[19], c[180], b);
    a = fma(y[24], c[192], a);
    b = fma(y[25], c[179], b);
    a = fma(y[30], c[146], a);
    b = fma(y[88], c[190], b);
    a = fma(y[89], c[177], a);
    b = fma(y[94], c[142], b);
    a = fma(y[115], c[141], a);
    double c285 = a + b;
    // <x1 y1 x2 x2 y2>
    a = y[0] * y[334];
    b = y[1] * c[550];
    a = fma(2.0 * y[3], c[283], a);
    b = fma(y[4], c[264], b);
    a = fma(2.0 * y[18], c[282], a);
    b = fma(y[19], c[263], b);
    a = fma(y[29], c[192], a);
    b = fma(2.0 * y[30], c[179], b);
    a = fma(y[93], c[190], a);
    b = fma(2.0 * y[94], c[177], b);
    a = fma(y[130], c[141], a);
    double c565 = a + b;
    // <x1 y1 x2 y2 y2>
    a = y[0] * y[338];
    b = y[1] * c[587];
    a = fma(y[3], c[328], a);
    b = fma(2.0 * y[4], c[283], b);
    a = fma(y[18], c[327], a);
    b = fma(2.0 * y[19], c[282], b);
    a = fma(2.0 * y[30], c[192], a);
    b = fma(y[34], c[179], b);
    a = fma(2.0 * y[94], c[190], a);
    b = fma(y[98], c[177], b);
    a = fma(y[134], c[141], a);
    double c601 = a + b;
    c[285] = c285;
    c[565] = c565;
    c[601] = c601;
    // <<x1 x1 x2 y2>>
    a = y[186];
    b = y[0] * y[66];
    b = fma(y[0], c[282], b);
    b = fma(y[3], c[191], b);
    b = fma(y[4], c[178], b);
    b = fma(y[11], c[190], b);
    b = fma(y[12], c[177], b);
    b = fma(y[30], c[140], b);
    double c286 = a - b;
    // <x1 x1 x1 x2 y2>
    a = y[0] * y[186];
    b = 2.0 * y[0] * c286;
    a = fma(y[3], c[198], a);
    b = fma(y[4], c[200], b);
    a = fma(y[8], c[282], a);
    b = fma(2.0 * y[11], c[191], b);
    a = fma(2.0 * y[12], c[178], a);
    b = fma(y[30], c[143], b);
    a = fma(y[47], c[190], a);
    b = fma(y[48], c[177], b);
    a = fma(2.0 * y[66], c[140], a);
    double c287 = a + b;
    // <x1 x1 x2 x2 y2>
    a = y[0] * y[250];
    b = y[0] * c[550];
    a = fma(2.0 * y[3], c286, a);
    b = fma(y[4], c[291], b);
    a = fma(2.0 * y[11], c[282], a);
    b = fma(y[12], c[263], b);
    a = fma(y[29], c[191], a);
    b = fma(2.0 * y[30], c[178], b);
    a = fma(y[65], c[190], a);
    b = fma(2.0 * y[66], c[177], b);
    a = fma(y[130], c[140], a);
    double c551 = a + b;
    // <x1 x1 x2 y2 y2>
    a = y[0] * y[254];
    b = y[0] * c[587];
    a = fma(y[3], c[331], a);
    b = fma(2.0 * y[4], c286, b);
    a = fma(y[11], c[327], a);
    b = fma(2.0 * y[12], c[282], b);
    a = fma(2.0 * y[30], c[191], a);
    b = fma(y[34], c[178], b);
    a = fma(2.0 * y[66], c[190], a);
    b = fma(y[70], c[177], b);
    a = fma(y[134], c[140], a);
    double c588 = a + b;
    c[286] = c286;
    c[287] = c287;
    c[551] = c551;
    c[588] = c588;
    // <<x1 x3 y3>>
    a = y[75];
    b = y[0] * y[39];
    b = fma(y[5], c[161], b);
    b = fma(y[6], c[165], b);
    double c288 = a - b;
    // <<x1 x3 x3 y3>>
    a = y[275];
    b = y[0] * y[155];
    b = fma(2.0 * y[5], c288, b);
    b = fma(y[6], c[293], b);
    b = fma(y[38], c[161], b);
    b = fma(2.0 * y[39], c[165], b);
    double c614 = a - b;
    // <<x1 x3 y3 y3>>
    a = y[277];
    b = y[0] * y[157];
    b = fma(y[5], c[304], b);
    b = fma(2.0 * y[6], c288, b);
    b = fma(2.0 * y[39], c[161], b);
    b = fma(y[41], c[165], b);
    double c622 = a - b;
    // <x1 x3 x3 x3 y3>
    a = y[0] * y[480];
    b = 3.0 * y[5] * c614;
    a = fma(y[6], c[616], a);
    b = fma(3.0 * y[38], c288, b);
    a = fma(3.0 * y[39], c[293], a);
    b = fma(y[154], c[161], b);
    a = fma(3.0 * y[155], c[165], a);
    double c913 = a + b;
    // <x1 x3 x3 y3 y3>
    a = y[0] * y[482];
    b = 2.0 * y[5] * c622;
    a = fma(2.0 * y[6], c614, a);
    b = fma(y[38], c[304], b);
    a = fma(4.0 * y[39], c288, a);
    b = fma(y[41], c[293], b);
    a = fma(2.0 * y[155], c[161], a);
    b = fma(2.0 * y[157], c[165], b);
    double c916 = a + b;
    // <x1 x3 y3 y3 y3>
    a = y[0] * y[485];
    b = y[5] * c[634];
    a = fma(3.0 * y[6], c622, a);
    b = fma(3.0 * y[39], c[304], b);
    a = fma(3.0 * y[41], c288, a);
    b = fma(3.0 * y[157], c[161], b);
    a = fma(y[160], c[165], a);
    double c921 = a + b;
    c[288] = c288;
    c[614] = c614;
    c[622] = c622;
    c[913] = c913;
    c[916] = c916;
    c[921] = c921;
    // <<x1 x1 x3 y3>>
    a = y[195];
    b = y[0] * y[75];
    b = fma(y[0], c[288], b);
    b = fma(y[5], c[162], b);
    b = fma(y[6], c[166], b);
    b = fma(y[13], c[161], b);
    b = fma(y[14], c[165], b);
    b = fma(y[39], c[140], b);
    double c289 = a - b;
    // <x1 x1 x1 x3 y3>
    a = y[0] * y[195];
    b = 2.0 * y[0] * c289;
    a = fma(y[5], c[163], a);
    b = fma(y[6], c[168], b);
    a = fma(y[8], c[288], a);
    b = fma(2.0 * y[13], c[162], b);
    a = fma(2.0 * y[14], c[166], a);
    b = fma(y[39], c[143], b);
    a = fma(y[49], c[161], a);
    b = fma(y[50], c[165], b);
    a = fma(2.0 * y[75], c[140], a);
    double c290 = a + b;
    // <x1 x1 x3 x3 y3>
    a = y[0] * y[275];
    b = y[0] * c[614];
    a = fma(2.0 * y[5], c289, a);
    b = fma(y[6], c[294], b);
    a = fma(2.0 * y[13], c[288], a);
    b = fma(y[14], c[293], b);
    a = fma(y[38], c[162], a);
    b = fma(2.0 * y[39], c[166], b);
    a = fma(y[74], c[161], a);
    b = fma(2.0 * y[75], c[165], b);
    a = fma(y[155], c[140], a);
    double c615 = a + b;
    // <x1 x1 x3 x3 x3>
    a = y[0] * y[274];
    b = y[0] * c[616];
    a = fma(3.0 * y[5], c[294], a);
    b = fma(3.0 * y[13], c[293], b);
    a = fma(3.0 * y[38], c[166], a);
    b = fma(3.0 * y[74], c[165], b);
    a = fma(y[154], c[140], a);
    double c669 = a + b;
    c[289] = c289;
    c[290] = c290;
    c[615] = c615;
    c[669] = c669;
    // <x1 x1 y1 x3 x3>
    a = y[0] * y[222];
    b = y[0] * c[295];
    a = fma(y[1], c[294], a);
    b = fma(2.0 * y[5], c[169], b);
    a = fma(y[9], c[293], a);
    b = fma(2.0 * y[13], c[167], b);
    a = fma(2.0 * y[20], c[166], a);
    b = fma(y[38], c[144], b);
    a = fma(2.0 * y[56], c[165], a);
    b = fma(y[74], c[141], b);
    a = fma(y[102], c[140], a);
    double c296 = a + b;
    // <x1 y1 y1 x3 x3>
    a = y[0] * y[306];
    b = 2.0 * y[1] * c[295];
    a = fma(2.0 * y[5], c[221], a);
    b = fma(y[16], c[293], b);
    a = fma(4.0 * y[20], c[167], a);
    b = fma(y[38], c[153], b);
    a = fma(2.0 * y[84], c[165], a);
    b = fma(2.0 * y[102], c[141], b);
    double c437 = a + b;
    // <<y1 x3 x3>>
    a = y[102];
    b = y[1] * y[38];
    b = fma(2.0 * y[5], c[383], b);
    double c481 = a - b;
    // <x1 y1 x3 x3 x3>
    a = y[0] * y[358];
    b = y[1] * c[616];
    a = fma(3.0 * y[5], c[295], a);
    b = fma(3.0 * y[20], c[293], b);
    a = fma(3.0 * y[38], c[167], a);
    b = fma(3.0 * y[102], c[165], b);
    a = fma(y[154], c[141], a);
    double c617 = a + b;
    // <<y1 x3 x3 x3>>
    a = y[358];
    b = y[1] * y[154];
    b = fma(3.0 * y[5], c481, b);
    b = fma(3.0 * y[38], c[383], b);
    double c686 = a - b;
    c[296] = c296;
    c[437] = c437;
    c[481] = c481;
    c[617] = c617;
    c[686] = c686;
    // <<x1 x3 z2>>
    a = y[76];
    b = y[0] * y[40];
    b = fma(y[5], c[171], b);
    b = fma(y[7], c[165], b);
    double c297 = a - b;
    // <<x1 x3 x3 z2>>
    a = y[276];
    b = y[0] * y[156];
    b = fma(2.0 * y[5], c297, b);
    b = fma(y[7], c[293], b);
    b = fma(y[38], c[171], b);
    b = fma(2.0 * y[40], c[165], b);
    double c618 = a - b;
    // <<x1 x3 z2 z2>>
    a = y[279];
    b = y[0] * y[159];
    b = fma(y[5], c[317], b);
    b = fma(2.0 * y[7], c297, b);
    b = fma(2.0 * y[40], c[171], b);
    b = fma(y[43], c[165], b);
    double c630 = a - b;
    // <x1 x3 x3 x3 z2>
    a = y[0] * y[481];
    b = 3.0 * y[5] * c618;
    a = fma(y[7], c[616], a);
    b = fma(3.0 * y[38], c297, b);
    a = fma(3.0 * y[40], c[293], a);
    b = fma(y[154], c[171], b);
    a = fma(3.0 * y[156], c[165], a);
    double c952 = a + b;
    // <x1 x3 x3 z2 z2>
    a = y[0] * y[484];
    b = 2.0 * y[5] * c630;
    a = fma(2.0 * y[7], c618, a);
    b = fma(y[38], c[317], b);
    a = fma(4.0 * y[40], c297, a);
    b = fma(y[43], c[293], b);
    a = fma(2.0 * y[156], c[171], a);
    b = fma(2.0 * y[159], c[165], b);
    double c953 = a + b;
    // <x1 x3 z2 z2 z2>
    a = y[0] * y[488];
    b = y[5] * c[647];
    a = fma(3.0 * y[7], c630, a);
    b = fma(3.0 * y[40], c[317], b);
    a = fma(3.0 * y[43], c297, a);
    b = fma(3.0 * y[159], c[171], b);
    a = fma(y[163], c[165], a);
    double c954 = a + b;
    c[297] = c297;
    c[618] = c618;
    c[630] = c630;
    c[952] = c952;
    c[953] = c953;
    c[954] = c954;
  }

  private static void auxiliaries12(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x1 x3 z2>>
    a = y[196];
    b = y[0] * y[76];
    b = fma(y[0], c[297], b);
    b = fma(y[5], c[172], b);
    b = fma(y[7], c[166], b);
    b = fma(y[13], c[171], b);
    b = fma(y[15], c[165], b);
    b = fma(y[40], c[140], b);
    double c298 = a - b;
    // <x1 x1 x1 x3 z2>
    a = y[0] * y[196];
    b = 2.0 * y[0] * c298;
    a = fma(y[5], c[174], a);
    b = fma(y[7], c[168], b);
    a = fma(y[8], c[297], a);
    b = fma(2.0 * y[13], c[172], b);
    a = fma(2.0 * y[15], c[166], a);
    b = fma(y[40], c[143], b);
    a = fma(y[49], c[171], a);
    b = fma(y[51], c[165], b);
    a = fma(2.0 * y[76], c[140], a);
    double c334 = a + b;
    // <x1 x1 x3 x3 z2>
    a = y[0] * y[276];
    b = y[0] * c[618];
    a = fma(2.0 * y[5], c298, a);
    b = fma(y[7], c[294], b);
    a = fma(2.0 * y[13], c[297], a);
    b = fma(y[15], c[293], b);
    a = fma(y[38], c[172], a);
    b = fma(2.0 * y[40], c[166], b);
    a = fma(y[74], c[171], a);
    b = fma(2.0 * y[76], c[165], b);
    a = fma(y[156], c[140], a);
    double c670 = a + b;
    // <x1 x1 x3 z2 z2>
    a = y[0] * y[279];
    b = y[0] * c[630];
    a = fma(y[5], c[318], a);
    b = fma(2.0 * y[7], c298, b);
    a = fma(y[13], c[317], a);
    b = fma(2.0 * y[15], c[297], b);
    a = fma(2.0 * y[40], c[172], a);
    b = fma(y[43], c[166], b);
    a = fma(2.0 * y[76], c[171], a);
    b = fma(y[79], c[165], b);
    a = fma(y[159], c[140], a);
    double c675 = a + b;
    c[298] = c298;
    c[334] = c334;
    c[670] = c670;
    c[675] = c675;
    // <<x1 y1 x3 z2>>
    a = y[224];
    b = y[0] * y[104];
    b = fma(y[1], c[297], b);
    b = fma(y[5], c[173], b);
    b = fma(y[7], c[167], b);
    b = fma(y[20], c[171], b);
    b = fma(y[22], c[165], b);
    b = fma(y[40], c[141], b);
    double c299 = a - b;
    // <x1 y1 y1 x3 z2>
    a = y[0] * y[308];
    b = 2.0 * y[1] * c299;
    a = fma(y[5], c[223], a);
    b = fma(y[7], c[221], b);
    a = fma(y[16], c[297], a);
    b = fma(2.0 * y[20], c[173], b);
    a = fma(2.0 * y[22], c[167], a);
    b = fma(y[40], c[153], b);
    a = fma(y[84], c[171], a);
    b = fma(y[86], c[165], b);
    a = fma(2.0 * y[104], c[141], a);
    double c438 = a + b;
    // <<y1 x3 z2>>
    a = y[104];
    b = y[1] * y[40];
    b = fma(y[5], c[396], b);
    b = fma(y[7], c[383], b);
    double c491 = a - b;
    // <<y1 y1 x3 z2>>
    a = y[308];
    b = y[1] * y[104];
    b = fma(y[1], c491, b);
    b = fma(y[5], c[397], b);
    b = fma(y[7], c[384], b);
    b = fma(y[20], c[396], b);
    b = fma(y[22], c[383], b);
    b = fma(y[40], c[357], b);
    double c492 = a - b;
    // <y1 y1 y1 x3 z2>
    a = y[1] * y[308];
    b = 2.0 * y[1] * c492;
    a = fma(y[5], c[399], a);
    b = fma(y[7], c[386], b);
    a = fma(y[16], c491, a);
    b = fma(2.0 * y[20], c[397], b);
    a = fma(2.0 * y[22], c[384], a);
    b = fma(y[40], c[359], b);
    a = fma(y[84], c[396], a);
    b = fma(y[86], c[383], b);
    a = fma(2.0 * y[104], c[357], a);
    double c718 = a + b;
    c[299] = c299;
    c[438] = c438;
    c[491] = c491;
    c[492] = c492;
    c[718] = c718;
    // <x1 x1 y1 x3 z2>
    a = y[0] * y[224];
    b = y[0] * c[299];
    a = fma(y[1], c[298], a);
    b = fma(y[5], c[175], b);
    a = fma(y[7], c[169], a);
    b = fma(y[9], c[297], b);
    a = fma(y[13], c[173], a);
    b = fma(y[15], c[167], b);
    a = fma(y[20], c[172], a);
    b = fma(y[22], c[166], b);
    a = fma(y[40], c[144], a);
    b = fma(y[56], c[171], b);
    a = fma(y[58], c[165], a);
    b = fma(y[76], c[141], b);
    a = fma(y[104], c[140], a);
    double c300 = a + b;
    // <x1 y1 x3 x3 z2>
    a = y[0] * y[360];
    b = y[1] * c[618];
    a = fma(2.0 * y[5], c[299], a);
    b = fma(y[7], c[295], b);
    a = fma(2.0 * y[20], c[297], a);
    b = fma(y[22], c[293], b);
    a = fma(y[38], c[173], a);
    b = fma(2.0 * y[40], c[167], b);
    a = fma(y[102], c[171], a);
    b = fma(2.0 * y[104], c[165], b);
    a = fma(y[156], c[141], a);
    double c619 = a + b;
    // <x1 y1 x3 z2 z2>
    a = y[0] * y[363];
    b = y[1] * c[630];
    a = fma(y[5], c[319], a);
    b = fma(2.0 * y[7], c[299], b);
    a = fma(y[20], c[317], a);
    b = fma(2.0 * y[22], c[297], b);
    a = fma(2.0 * y[40], c[173], a);
    b = fma(y[43], c[167], b);
    a = fma(2.0 * y[104], c[171], a);
    b = fma(y[107], c[165], b);
    a = fma(y[159], c[141], a);
    double c631 = a + b;
    c[300] = c300;
    c[619] = c619;
    c[631] = c631;
    // <<x1 z1 x2 x3>>
    a = y[236];
    b = y[0] * y[116];
    b = fma(y[2], c[255], b);
    b = fma(y[3], c[202], b);
    b = fma(y[5], c[180], b);
    b = fma(y[24], c[165], b);
    b = fma(y[26], c[177], b);
    b = fma(y[31], c[142], b);
    double c301 = a - b;
    // <x1 z1 z1 x2 x3>
    a = y[0] * y[376];
    b = 2.0 * y[2] * c301;
    a = fma(y[3], c[246], a);
    b = fma(y[5], c[242], b);
    a = fma(y[23], c[255], a);
    b = fma(2.0 * y[24], c[202], b);
    a = fma(2.0 * y[26], c[180], a);
    b = fma(y[31], c[157], b);
    a = fma(y[109], c[165], a);
    b = fma(y[111], c[177], b);
    a = fma(2.0 * y[116], c[142], a);
    double c734 = a + b;
    // <x1 z1 x2 x2 x3>
    a = y[0] * y[391];
    b = y[2] * c[533];
    a = fma(2.0 * y[3], c301, a);
    b = fma(y[5], c[265], b);
    a = fma(2.0 * y[24], c[255], a);
    b = fma(y[26], c[263], b);
    a = fma(y[29], c[202], a);
    b = fma(2.0 * y[31], c[180], b);
    a = fma(y[114], c[165], a);
    b = fma(2.0 * y[116], c[177], b);
    a = fma(y[131], c[142], a);
    double c754 = a + b;
    // <x1 z1 x2 x3 x3>
    a = y[0] * y[398];
    b = y[2] * c[556];
    a = fma(y[3], c[345], a);
    b = fma(2.0 * y[5], c301, b);
    a = fma(y[24], c[293], a);
    b = fma(2.0 * y[26], c[255], b);
    a = fma(2.0 * y[31], c[202], a);
    b = fma(y[38], c[180], b);
    a = fma(2.0 * y[116], c[165], a);
    b = fma(y[123], c[177], b);
    a = fma(y[138], c[142], a);
    double c778 = a + b;
    c[301] = c301;
    c[734] = c734;
    c[754] = c754;
    c[778] = c778;
    // <x1 y1 z1 x2 x3>
    a = y[0] * y[320];
    b = y[1] * c[301];
    a = fma(y[2], c[257], a);
    b = fma(y[3], c[204], b);
    a = fma(y[5], c[183], a);
    b = fma(y[17], c[255], b);
    a = fma(y[18], c[202], a);
    b = fma(y[20], c[180], b);
    a = fma(y[24], c[167], a);
    b = fma(y[26], c[179], b);
    a = fma(y[31], c[146], a);
    b = fma(y[88], c[165], b);
    a = fma(y[90], c[177], a);
    b = fma(y[95], c[142], b);
    a = fma(y[116], c[141], a);
    double c302 = a + b;
    // <x1 y1 x2 x3 x3>
    a = y[0] * y[342];
    b = y[1] * c[556];
    a = fma(y[3], c[295], a);
    b = fma(2.0 * y[5], c[257], b);
    a = fma(y[18], c[293], a);
    b = fma(2.0 * y[20], c[255], b);
    a = fma(2.0 * y[31], c[167], a);
    b = fma(y[38], c[179], b);
    a = fma(2.0 * y[95], c[165], a);
    b = fma(y[102], c[177], b);
    a = fma(y[138], c[141], a);
    double c557 = a + b;
    // <x1 z1 x3 x3 x3>
    a = y[0] * y[414];
    b = y[2] * c[616];
    a = fma(3.0 * y[5], c[345], a);
    b = fma(3.0 * y[26], c[293], b);
    a = fma(3.0 * y[38], c[202], a);
    b = fma(3.0 * y[123], c[165], b);
    a = fma(y[154], c[142], a);
    double c807 = a + b;
    c[302] = c302;
    c[557] = c557;
    c[807] = c807;
    // <x1 x1 y1 x2 y2>
    a = y[0] * y[214];
    b = y[0] * c[283];
    a = fma(y[1], c[286], a);
    b = fma(y[3], c[194], b);
    a = fma(y[4], c[181], a);
    b = fma(y[9], c[282], b);
    a = fma(y[11], c[192], a);
    b = fma(y[12], c[179], b);
    a = fma(y[18], c[191], a);
    b = fma(y[19], c[178], b);
    a = fma(y[30], c[144], a);
    b = fma(y[54], c[190], b);
    a = fma(y[55], c[177], a);
    b = fma(y[66], c[141], b);
    a = fma(y[94], c[140], a);
    double c307 = a + b;
    // <x1 x1 z1 x2 x2>
    a = y[0] * y[234];
    b = y[0] * c[265];
    a = fma(y[2], c[291], a);
    b = fma(2.0 * y[3], c[182], b);
    a = fma(y[10], c[263], a);
    b = fma(2.0 * y[11], c[180], b);
    a = fma(2.0 * y[24], c[178], a);
    b = fma(y[29], c[145], b);
    a = fma(2.0 * y[60], c[177], a);
    b = fma(y[65], c[142], b);
    a = fma(y[114], c[140], a);
    double c420 = a + b;
    // <x1 x1 z1 x2 y2>
    a = y[0] * y[235];
    b = y[0] * c[284];
    a = fma(y[2], c[286], a);
    b = fma(y[3], c[195], b);
    a = fma(y[4], c[182], a);
    b = fma(y[10], c[282], b);
    a = fma(y[11], c[193], a);
    b = fma(y[12], c[180], b);
    a = fma(y[24], c[191], a);
    b = fma(y[25], c[178], b);
    a = fma(y[30], c[145], a);
    b = fma(y[60], c[190], b);
    a = fma(y[61], c[177], a);
    b = fma(y[66], c[142], b);
    a = fma(y[115], c[140], a);
    double c427 = a + b;
    c[307] = c307;
    c[420] = c420;
    c[427] = c427;
  }

  private static void auxiliaries13(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 y1 x3 y3>>
    a = y[223];
    b = y[0] * y[103];
    b = fma(y[1], c[288], b);
    b = fma(y[5], c[187], b);
    b = fma(y[6], c[167], b);
    b = fma(y[20], c[161], b);
    b = fma(y[21], c[165], b);
    b = fma(y[39], c[141], b);
    double c308 = a - b;
    // <x1 y1 y1 x3 y3>
    a = y[0] * y[307];
    b = 2.0 * y[1] * c308;
    a = fma(y[5], c[228], a);
    b = fma(y[6], c[221], b);
    a = fma(y[16], c[288], a);
    b = fma(2.0 * y[20], c[187], b);
    a = fma(2.0 * y[21], c[167], a);
    b = fma(y[39], c[153], b);
    a = fma(y[84], c[161], a);
    b = fma(y[85], c[165], b);
    a = fma(2.0 * y[103], c[141], a);
    double c445 = a + b;
    // <<y1 x3 y3>>
    a = y[103];
    b = y[1] * y[39];
    b = fma(y[5], c[390], b);
    b = fma(y[6], c[383], b);
    double c486 = a - b;
    // <<y1 y1 x3 y3>>
    a = y[307];
    b = y[1] * y[103];
    b = fma(y[1], c486, b);
    b = fma(y[5], c[391], b);
    b = fma(y[6], c[384], b);
    b = fma(y[20], c[390], b);
    b = fma(y[21], c[383], b);
    b = fma(y[39], c[357], b);
    double c487 = a - b;
    // <y1 y1 y1 x3 y3>
    a = y[1] * y[307];
    b = 2.0 * y[1] * c487;
    a = fma(y[5], c[393], a);
    b = fma(y[6], c[386], b);
    a = fma(y[16], c486, a);
    b = fma(2.0 * y[20], c[391], b);
    a = fma(2.0 * y[21], c[384], a);
    b = fma(y[39], c[359], b);
    a = fma(y[84], c[390], a);
    b = fma(y[85], c[383], b);
    a = fma(2.0 * y[103], c[357], a);
    double c720 = a + b;
    c[308] = c308;
    c[445] = c445;
    c[486] = c486;
    c[487] = c487;
    c[720] = c720;
    // <x1 x1 y1 x3 y3>
    a = y[0] * y[223];
    b = y[0] * c[308];
    a = fma(y[1], c[289], a);
    b = fma(y[5], c[188], b);
    a = fma(y[6], c[169], a);
    b = fma(y[9], c[288], b);
    a = fma(y[13], c[187], a);
    b = fma(y[14], c[167], b);
    a = fma(y[20], c[162], a);
    b = fma(y[21], c[166], b);
    a = fma(y[39], c[144], a);
    b = fma(y[56], c[161], b);
    a = fma(y[57], c[165], a);
    b = fma(y[75], c[141], b);
    a = fma(y[103], c[140], a);
    double c309 = a + b;
    // <x1 y1 x3 x3 y3>
    a = y[0] * y[359];
    b = y[1] * c[614];
    a = fma(2.0 * y[5], c[308], a);
    b = fma(y[6], c[295], b);
    a = fma(2.0 * y[20], c[288], a);
    b = fma(y[21], c[293], b);
    a = fma(y[38], c[187], a);
    b = fma(2.0 * y[39], c[167], b);
    a = fma(y[102], c[161], a);
    b = fma(2.0 * y[103], c[165], b);
    a = fma(y[155], c[141], a);
    double c624 = a + b;
    // <x1 y1 x3 y3 y3>
    a = y[0] * y[361];
    b = y[1] * c[622];
    a = fma(y[5], c[338], a);
    b = fma(2.0 * y[6], c[308], b);
    a = fma(y[20], c[304], a);
    b = fma(2.0 * y[21], c[288], b);
    a = fma(2.0 * y[39], c[187], a);
    b = fma(y[41], c[167], b);
    a = fma(2.0 * y[103], c[161], a);
    b = fma(y[105], c[165], b);
    a = fma(y[157], c[141], a);
    double c636 = a + b;
    c[309] = c309;
    c[624] = c624;
    c[636] = c636;
    // <<x1 y3 z2>>
    a = y[78];
    b = y[0] * y[42];
    b = fma(y[6], c[171], b);
    b = fma(y[7], c[161], b);
    double c310 = a - b;
    // <<x1 y3 y3 z2>>
    a = y[281];
    b = y[0] * y[161];
    b = fma(2.0 * y[6], c310, b);
    b = fma(y[7], c[304], b);
    b = fma(y[41], c[171], b);
    b = fma(2.0 * y[42], c[161], b);
    double c637 = a - b;
    // <<x1 y3 z2 z2>>
    a = y[282];
    b = y[0] * y[162];
    b = fma(y[6], c[317], b);
    b = fma(2.0 * y[7], c310, b);
    b = fma(2.0 * y[42], c[171], b);
    b = fma(y[43], c[161], b);
    double c642 = a - b;
    // <x1 y3 y3 y3 z2>
    a = y[0] * y[490];
    b = 3.0 * y[6] * c637;
    a = fma(y[7], c[634], a);
    b = fma(3.0 * y[41], c310, b);
    a = fma(3.0 * y[42], c[304], a);
    b = fma(y[160], c[171], b);
    a = fma(3.0 * y[161], c[161], a);
    double c931 = a + b;
    // <x1 y3 y3 z2 z2>
    a = y[0] * y[491];
    b = 2.0 * y[6] * c642;
    a = fma(2.0 * y[7], c637, a);
    b = fma(y[41], c[317], b);
    a = fma(4.0 * y[42], c310, a);
    b = fma(y[43], c[304], b);
    a = fma(2.0 * y[161], c[171], a);
    b = fma(2.0 * y[162], c[161], b);
    double c933 = a + b;
    // <x1 y3 z2 z2 z2>
    a = y[0] * y[492];
    b = y[6] * c[647];
    a = fma(3.0 * y[7], c642, a);
    b = fma(3.0 * y[42], c[317], b);
    a = fma(3.0 * y[43], c310, a);
    b = fma(3.0 * y[162], c[171], b);
    a = fma(y[163], c[161], a);
    double c935 = a + b;
    c[310] = c310;
    c[637] = c637;
    c[642] = c642;
    c[931] = c931;
    c[933] = c933;
    c[935] = c935;
    // <<x1 x1 y3 z2>>
    a = y[198];
    b = y[0] * y[78];
    b = fma(y[0], c[310], b);
    b = fma(y[6], c[172], b);
    b = fma(y[7], c[162], b);
    b = fma(y[14], c[171], b);
    b = fma(y[15], c[161], b);
    b = fma(y[42], c[140], b);
    double c311 = a - b;
    // <x1 x1 x1 y3 z2>
    a = y[0] * y[198];
    b = 2.0 * y[0] * c311;
    a = fma(y[6], c[174], a);
    b = fma(y[7], c[163], b);
    a = fma(y[8], c[310], a);
    b = fma(2.0 * y[14], c[172], b);
    a = fma(2.0 * y[15], c[162], a);
    b = fma(y[42], c[143], b);
    a = fma(y[50], c[171], a);
    b = fma(y[51], c[161], b);
    a = fma(2.0 * y[78], c[140], a);
    double c316 = a + b;
    // <x1 x1 y3 y3 y3>
    a = y[0] * y[280];
    b = y[0] * c[634];
    a = fma(3.0 * y[6], c[305], a);
    b = fma(3.0 * y[14], c[304], b);
    a = fma(3.0 * y[41], c[162], a);
    b = fma(3.0 * y[77], c[161], b);
    a = fma(y[160], c[140], a);
    double c635 = a + b;
    // <x1 x1 y3 y3 z2>
    a = y[0] * y[281];
    b = y[0] * c[637];
    a = fma(2.0 * y[6], c311, a);
    b = fma(y[7], c[305], b);
    a = fma(2.0 * y[14], c[310], a);
    b = fma(y[15], c[304], b);
    a = fma(y[41], c[172], a);
    b = fma(2.0 * y[42], c[162], b);
    a = fma(y[77], c[171], a);
    b = fma(2.0 * y[78], c[161], b);
    a = fma(y[161], c[140], a);
    double c641 = a + b;
    c[311] = c311;
    c[316] = c316;
    c[635] = c635;
    c[641] = c641;
    // <<x1 y1 y3 z2>>
    a = y[226];
    b = y[0] * y[106];
    b = fma(y[1], c[310], b);
    b = fma(y[6], c[173], b);
    b = fma(y[7], c[187], b);
    b = fma(y[21], c[171], b);
    b = fma(y[22], c[161], b);
    b = fma(y[42], c[141], b);
    double c312 = a - b;
    // <x1 y1 y1 y3 z2>
    a = y[0] * y[310];
    b = 2.0 * y[1] * c312;
    a = fma(y[6], c[223], a);
    b = fma(y[7], c[228], b);
    a = fma(y[16], c[310], a);
    b = fma(2.0 * y[21], c[173], b);
    a = fma(2.0 * y[22], c[187], a);
    b = fma(y[42], c[153], b);
    a = fma(y[85], c[171], a);
    b = fma(y[86], c[161], b);
    a = fma(2.0 * y[106], c[141], a);
    double c446 = a + b;
    // <<y1 y3 z2>>
    a = y[106];
    b = y[1] * y[42];
    b = fma(y[6], c[396], b);
    b = fma(y[7], c[390], b);
    double c501 = a - b;
    // <<y1 y1 y3 z2>>
    a = y[310];
    b = y[1] * y[106];
    b = fma(y[1], c501, b);
    b = fma(y[6], c[397], b);
    b = fma(y[7], c[391], b);
    b = fma(y[21], c[396], b);
    b = fma(y[22], c[390], b);
    b = fma(y[42], c[357], b);
    double c502 = a - b;
    // <y1 y1 y1 y3 z2>
    a = y[1] * y[310];
    b = 2.0 * y[1] * c502;
    a = fma(y[6], c[399], a);
    b = fma(y[7], c[393], b);
    a = fma(y[16], c501, a);
    b = fma(2.0 * y[21], c[397], b);
    a = fma(2.0 * y[22], c[391], a);
    b = fma(y[42], c[359], b);
    a = fma(y[85], c[396], a);
    b = fma(y[86], c[390], b);
    a = fma(2.0 * y[106], c[357], a);
    double c721 = a + b;
    c[312] = c312;
    c[446] = c446;
    c[501] = c501;
    c[502] = c502;
    c[721] = c721;
    // <x1 x1 y1 y3 z2>
    a = y[0] * y[226];
    b = y[0] * c[312];
    a = fma(y[1], c[311], a);
    b = fma(y[6], c[175], b);
    a = fma(y[7], c[188], a);
    b = fma(y[9], c[310], b);
    a = fma(y[14], c[173], a);
    b = fma(y[15], c[187], b);
    a = fma(y[21], c[172], a);
    b = fma(y[22], c[162], b);
    a = fma(y[42], c[144], a);
    b = fma(y[57], c[171], b);
    a = fma(y[58], c[161], a);
    b = fma(y[78], c[141], b);
    a = fma(y[106], c[140], a);
    double c313 = a + b;
    // <x1 x1 y1 y3 y3>
    a = y[0] * y[225];
    b = y[0] * c[338];
    a = fma(y[1], c[305], a);
    b = fma(2.0 * y[6], c[188], b);
    a = fma(y[9], c[304], a);
    b = fma(2.0 * y[14], c[187], b);
    a = fma(2.0 * y[21], c[162], a);
    b = fma(y[41], c[144], b);
    a = fma(2.0 * y[57], c[161], a);
    b = fma(y[77], c[141], b);
    a = fma(y[105], c[140], a);
    double c339 = a + b;
    // <x1 y1 y3 y3 z2>
    a = y[0] * y[365];
    b = y[1] * c[637];
    a = fma(2.0 * y[6], c[312], a);
    b = fma(y[7], c[338], b);
    a = fma(2.0 * y[21], c[310], a);
    b = fma(y[22], c[304], b);
    a = fma(y[41], c[173], a);
    b = fma(2.0 * y[42], c[187], b);
    a = fma(y[105], c[171], a);
    b = fma(2.0 * y[106], c[161], b);
    a = fma(y[161], c[141], a);
    double c638 = a + b;
    c[313] = c313;
    c[339] = c339;
    c[638] = c638;
  }

  private static void auxiliaries14(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 z1 x2 y3>>
    a = y[237];
    b = y[0] * y[117];
    b = fma(y[2], c[252], b);
    b = fma(y[3], c[208], b);
    b = fma(y[6], c[180], b);
    b = fma(y[24], c[161], b);
    b = fma(y[27], c[177], b);
    b = fma(y[32], c[142], b);
    double c314 = a - b;
    // <x1 z1 z1 x2 y3>
    a = y[0] * y[377];
    b = 2.0 * y[2] * c314;
    a = fma(y[3], c[248], a);
    b = fma(y[6], c[242], b);
    a = fma(y[23], c[252], a);
    b = fma(2.0 * y[24], c[208], b);
    a = fma(2.0 * y[27], c[180], a);
    b = fma(y[32], c[157], b);
    a = fma(y[109], c[161], a);
    b = fma(y[112], c[177], b);
    a = fma(2.0 * y[117], c[142], a);
    double c735 = a + b;
    // <x1 z1 x2 x2 y3>
    a = y[0] * y[392];
    b = y[2] * c[531];
    a = fma(2.0 * y[3], c314, a);
    b = fma(y[6], c[265], b);
    a = fma(2.0 * y[24], c[252], a);
    b = fma(y[27], c[263], b);
    a = fma(y[29], c[208], a);
    b = fma(2.0 * y[32], c[180], b);
    a = fma(y[114], c[161], a);
    b = fma(2.0 * y[117], c[177], b);
    a = fma(y[132], c[142], a);
    double c758 = a + b;
    // <x1 z1 x2 y3 y3>
    a = y[0] * y[401];
    b = y[2] * c[563];
    a = fma(y[3], c[351], a);
    b = fma(2.0 * y[6], c314, b);
    a = fma(y[24], c[304], a);
    b = fma(2.0 * y[27], c[252], b);
    a = fma(2.0 * y[32], c[208], a);
    b = fma(y[41], c[180], b);
    a = fma(2.0 * y[117], c[161], a);
    b = fma(y[126], c[177], b);
    a = fma(y[141], c[142], a);
    double c786 = a + b;
    c[314] = c314;
    c[735] = c735;
    c[758] = c758;
    c[786] = c786;
    // <x1 y1 z1 x2 y3>
    a = y[0] * y[321];
    b = y[1] * c[314];
    a = fma(y[2], c[272], a);
    b = fma(y[3], c[210], b);
    a = fma(y[6], c[183], a);
    b = fma(y[17], c[252], b);
    a = fma(y[18], c[208], a);
    b = fma(y[21], c[180], b);
    a = fma(y[24], c[187], a);
    b = fma(y[27], c[179], b);
    a = fma(y[32], c[146], a);
    b = fma(y[88], c[161], b);
    a = fma(y[91], c[177], a);
    b = fma(y[96], c[142], b);
    a = fma(y[117], c[141], a);
    double c315 = a + b;
    // <<y1 z1 x2 y3>>
    a = y[321];
    b = y[1] * y[117];
    b = fma(y[2], c[447], b);
    b = fma(y[3], c[392], b);
    b = fma(y[6], c[371], b);
    b = fma(y[24], c[390], b);
    b = fma(y[27], c[369], b);
    b = fma(y[32], c[358], b);
    double c449 = a - b;
    // <y1 y1 z1 x2 y3>
    a = y[1] * y[321];
    b = y[1] * c449;
    a = fma(y[2], c[448], a);
    b = fma(y[3], c[394], b);
    a = fma(y[6], c[373], a);
    b = fma(y[17], c[447], b);
    a = fma(y[18], c[392], a);
    b = fma(y[21], c[371], b);
    a = fma(y[24], c[391], a);
    b = fma(y[27], c[370], b);
    a = fma(y[32], c[360], a);
    b = fma(y[88], c[390], b);
    a = fma(y[91], c[369], a);
    b = fma(y[96], c[358], b);
    a = fma(y[117], c[357], a);
    double c450 = a + b;
    c[315] = c315;
    c[449] = c449;
    c[450] = c450;
    // <x1 x1 y1 z2 z2>
    a = y[0] * y[227];
    b = y[0] * c[319];
    a = fma(y[1], c[318], a);
    b = fma(2.0 * y[7], c[175], b);
    a = fma(y[9], c[317], a);
    b = fma(2.0 * y[15], c[173], b);
    a = fma(2.0 * y[22], c[172], a);
    b = fma(y[43], c[144], b);
    a = fma(2.0 * y[58], c[171], a);
    b = fma(y[79], c[141], b);
    a = fma(y[107], c[140], a);
    double c320 = a + b;
    // <x1 y1 y1 z2 z2>
    a = y[0] * y[311];
    b = 2.0 * y[1] * c[319];
    a = fma(2.0 * y[7], c[223], a);
    b = fma(y[16], c[317], b);
    a = fma(4.0 * y[22], c[173], a);
    b = fma(y[43], c[153], b);
    a = fma(2.0 * y[86], c[171], a);
    b = fma(2.0 * y[107], c[141], b);
    double c452 = a + b;
    // <x1 y1 z2 z2 z2>
    a = y[0] * y[367];
    b = y[1] * c[647];
    a = fma(3.0 * y[7], c[319], a);
    b = fma(3.0 * y[22], c[317], b);
    a = fma(3.0 * y[43], c[173], a);
    b = fma(3.0 * y[107], c[171], b);
    a = fma(y[163], c[141], a);
    double c648 = a + b;
    // <x1 x1 z2 z2 z2>
    a = y[0] * y[283];
    b = y[0] * c[647];
    a = fma(3.0 * y[7], c[318], a);
    b = fma(3.0 * y[15], c[317], b);
    a = fma(3.0 * y[43], c[172], a);
    b = fma(3.0 * y[79], c[171], b);
    a = fma(y[163], c[140], a);
    double c683 = a + b;
    c[320] = c320;
    c[452] = c452;
    c[648] = c648;
    c[683] = c683;
    // <<x1 z1 x2 z2>>
    a = y[238];
    b = y[0] * y[118];
    b = fma(y[2], c[259], b);
    b = fma(y[3], c[212], b);
    b = fma(y[7], c[180], b);
    b = fma(y[24], c[171], b);
    b = fma(y[28], c[177], b);
    b = fma(y[33], c[142], b);
    double c321 = a - b;
    // <x1 z1 z1 x2 z2>
    a = y[0] * y[378];
    b = 2.0 * y[2] * c321;
    a = fma(y[3], c[250], a);
    b = fma(y[7], c[242], b);
    a = fma(y[23], c[259], a);
    b = fma(2.0 * y[24], c[212], b);
    a = fma(2.0 * y[28], c[180], a);
    b = fma(y[33], c[157], b);
    a = fma(y[109], c[171], a);
    b = fma(y[113], c[177], b);
    a = fma(2.0 * y[118], c[142], a);
    double c736 = a + b;
    // <x1 z1 x2 x2 z2>
    a = y[0] * y[393];
    b = y[2] * c[535];
    a = fma(2.0 * y[3], c321, a);
    b = fma(y[7], c[265], b);
    a = fma(2.0 * y[24], c[259], a);
    b = fma(y[28], c[263], b);
    a = fma(y[29], c[212], a);
    b = fma(2.0 * y[33], c[180], b);
    a = fma(y[114], c[171], a);
    b = fma(2.0 * y[118], c[177], b);
    a = fma(y[133], c[142], a);
    double c762 = a + b;
    // <x1 z1 x2 z2 z2>
    a = y[0] * y[403];
    b = y[2] * c[572];
    a = fma(y[3], c[355], a);
    b = fma(2.0 * y[7], c321, b);
    a = fma(y[24], c[317], a);
    b = fma(2.0 * y[28], c[259], b);
    a = fma(2.0 * y[33], c[212], a);
    b = fma(y[43], c[180], b);
    a = fma(2.0 * y[118], c[171], a);
    b = fma(y[128], c[177], b);
    a = fma(y[143], c[142], a);
    double c791 = a + b;
    c[321] = c321;
    c[736] = c736;
    c[762] = c762;
    c[791] = c791;
    // <x1 y1 z1 x2 z2>
    a = y[0] * y[322];
    b = y[1] * c[321];
    a = fma(y[2], c[261], a);
    b = fma(y[3], c[214], b);
    a = fma(y[7], c[183], a);
    b = fma(y[17], c[259], b);
    a = fma(y[18], c[212], a);
    b = fma(y[22], c[180], b);
    a = fma(y[24], c[173], a);
    b = fma(y[28], c[179], b);
    a = fma(y[33], c[146], a);
    b = fma(y[88], c[171], b);
    a = fma(y[92], c[177], a);
    b = fma(y[97], c[142], b);
    a = fma(y[118], c[141], a);
    double c322 = a + b;
    // <<y1 z1 x2 z2>>
    a = y[322];
    b = y[1] * y[118];
    b = fma(y[2], c[453], b);
    b = fma(y[3], c[398], b);
    b = fma(y[7], c[371], b);
    b = fma(y[24], c[396], b);
    b = fma(y[28], c[369], b);
    b = fma(y[33], c[358], b);
    double c455 = a - b;
    // <y1 y1 z1 x2 z2>
    a = y[1] * y[322];
    b = y[1] * c455;
    a = fma(y[2], c[454], a);
    b = fma(y[3], c[400], b);
    a = fma(y[7], c[373], a);
    b = fma(y[17], c[453], b);
    a = fma(y[18], c[398], a);
    b = fma(y[22], c[371], b);
    a = fma(y[24], c[397], a);
    b = fma(y[28], c[370], b);
    a = fma(y[33], c[360], a);
    b = fma(y[88], c[396], b);
    a = fma(y[92], c[369], a);
    b = fma(y[97], c[358], b);
    a = fma(y[118], c[357], a);
    double c456 = a + b;
    c[322] = c322;
    c[455] = c455;
    c[456] = c456;
    // <<x1 y1 y2 y3>>
    a = y[220];
    b = y[0] * y[100];
    b = fma(y[1], c[269], b);
    b = fma(y[4], c[187], b);
    b = fma(y[6], c[192], b);
    b = fma(y[19], c[161], b);
    b = fma(y[21], c[190], b);
    b = fma(y[36], c[141], b);
    double c325 = a - b;
    // <x1 y1 y1 y2 y3>
    a = y[0] * y[304];
    b = 2.0 * y[1] * c325;
    a = fma(y[4], c[228], a);
    b = fma(y[6], c[230], b);
    a = fma(y[16], c[269], a);
    b = fma(2.0 * y[19], c[187], b);
    a = fma(2.0 * y[21], c[192], a);
    b = fma(y[36], c[153], b);
    a = fma(y[83], c[161], a);
    b = fma(y[85], c[190], b);
    a = fma(2.0 * y[100], c[141], a);
    double c458 = a + b;
    // <<y1 y2 y3>>
    a = y[100];
    b = y[1] * y[36];
    b = fma(y[4], c[390], b);
    b = fma(y[6], c[376], b);
    double c471 = a - b;
    // <<y1 y1 y2 y3>>
    a = y[304];
    b = y[1] * y[100];
    b = fma(y[1], c471, b);
    b = fma(y[4], c[391], b);
    b = fma(y[6], c[377], b);
    b = fma(y[19], c[390], b);
    b = fma(y[21], c[376], b);
    b = fma(y[36], c[357], b);
    double c472 = a - b;
    // <y1 y1 y1 y2 y3>
    a = y[1] * y[304];
    b = 2.0 * y[1] * c472;
    a = fma(y[4], c[393], a);
    b = fma(y[6], c[379], b);
    a = fma(y[16], c471, a);
    b = fma(2.0 * y[19], c[391], b);
    a = fma(2.0 * y[21], c[377], a);
    b = fma(y[36], c[359], b);
    a = fma(y[83], c[390], a);
    b = fma(y[85], c[376], b);
    a = fma(2.0 * y[100], c[357], a);
    double c723 = a + b;
    c[325] = c325;
    c[458] = c458;
    c[471] = c471;
    c[472] = c472;
    c[723] = c723;
  }

  private static void auxiliaries15(double[] y, double[] c) {
    double a;
    double b;
    // <x1 x1 y1 y2 y3>
    a = y[0] * y[220];
    b = y[0] * c[325];
    a = fma(y[1], c[270], a);
    b = fma(y[4], c[188], b);
    a = fma(y[6], c[194], a);
    b = fma(y[9], c[269], b);
    a = fma(y[12], c[187], a);
    b = fma(y[14], c[192], b);
    a = fma(y[19], c[162], a);
    b = fma(y[21], c[191], b);
    a = fma(y[36], c[144], a);
    b = fma(y[55], c[161], b);
    a = fma(y[57], c[190], a);
    b = fma(y[72], c[141], b);
    a = fma(y[100], c[140], a);
    double c326 = a + b;
    // <x1 y1 y2 y2 y3>
    a = y[0] * y[350];
    b = y[1] * c[578];
    a = fma(2.0 * y[4], c[325], a);
    b = fma(y[6], c[328], b);
    a = fma(2.0 * y[19], c[269], a);
    b = fma(y[21], c[327], b);
    a = fma(y[34], c[187], a);
    b = fma(2.0 * y[36], c[192], b);
    a = fma(y[98], c[161], a);
    b = fma(2.0 * y[100], c[190], b);
    a = fma(y[146], c[141], a);
    double c653 = a + b;
    // <x1 y1 y2 y3 y3>
    a = y[0] * y[355];
    b = y[1] * c[599];
    a = fma(y[4], c[338], a);
    b = fma(2.0 * y[6], c[325], b);
    a = fma(y[19], c[304], a);
    b = fma(2.0 * y[21], c[269], b);
    a = fma(2.0 * y[36], c[187], a);
    b = fma(y[41], c[192], b);
    a = fma(2.0 * y[100], c[161], a);
    b = fma(y[105], c[190], b);
    a = fma(y[151], c[141], a);
    double c663 = a + b;
    c[326] = c326;
    c[653] = c653;
    c[663] = c663;
    // <<x1 z1 y2 x3>>
    a = y[240];
    b = y[0] * y[120];
    b = fma(y[2], c[274], b);
    b = fma(y[4], c[202], b);
    b = fma(y[5], c[193], b);
    b = fma(y[25], c[165], b);
    b = fma(y[26], c[190], b);
    b = fma(y[35], c[142], b);
    double c335 = a - b;
    // <x1 z1 z1 y2 x3>
    a = y[0] * y[380];
    b = 2.0 * y[2] * c335;
    a = fma(y[4], c[246], a);
    b = fma(y[5], c[244], b);
    a = fma(y[23], c[274], a);
    b = fma(2.0 * y[25], c[202], b);
    a = fma(2.0 * y[26], c[193], a);
    b = fma(y[35], c[157], b);
    a = fma(y[110], c[165], a);
    b = fma(y[111], c[190], b);
    a = fma(2.0 * y[120], c[142], a);
    double c738 = a + b;
    // <x1 z1 y2 y2 y2>
    a = y[0] * y[404];
    b = y[2] * c[656];
    a = fma(3.0 * y[4], c[329], a);
    b = fma(3.0 * y[25], c[327], b);
    a = fma(3.0 * y[34], c[193], a);
    b = fma(3.0 * y[119], c[190], b);
    a = fma(y[144], c[142], a);
    double c793 = a + b;
    // <x1 z1 y2 y2 x3>
    a = y[0] * y[405];
    b = y[2] * c[581];
    a = fma(2.0 * y[4], c335, a);
    b = fma(y[5], c[329], b);
    a = fma(2.0 * y[25], c[274], a);
    b = fma(y[26], c[327], b);
    a = fma(y[34], c[202], a);
    b = fma(2.0 * y[35], c[193], b);
    a = fma(y[119], c[165], a);
    b = fma(2.0 * y[120], c[190], b);
    a = fma(y[145], c[142], a);
    double c795 = a + b;
    c[335] = c335;
    c[738] = c738;
    c[793] = c793;
    c[795] = c795;
    // <x1 y1 z1 y2 x3>
    a = y[0] * y[324];
    b = y[1] * c[335];
    a = fma(y[2], c[276], a);
    b = fma(y[4], c[204], b);
    a = fma(y[5], c[196], a);
    b = fma(y[17], c[274], b);
    a = fma(y[19], c[202], a);
    b = fma(y[20], c[193], b);
    a = fma(y[25], c[167], a);
    b = fma(y[26], c[192], b);
    a = fma(y[35], c[146], a);
    b = fma(y[89], c[165], b);
    a = fma(y[90], c[190], a);
    b = fma(y[99], c[142], b);
    a = fma(y[120], c[141], a);
    double c336 = a + b;
    // <x1 y1 y2 x3 x3>
    a = y[0] * y[352];
    b = y[1] * c[593];
    a = fma(y[4], c[295], a);
    b = fma(2.0 * y[5], c[276], b);
    a = fma(y[19], c[293], a);
    b = fma(2.0 * y[20], c[274], b);
    a = fma(2.0 * y[35], c[167], a);
    b = fma(y[38], c[192], b);
    a = fma(2.0 * y[99], c[165], a);
    b = fma(y[102], c[190], b);
    a = fma(y[148], c[141], a);
    double c594 = a + b;
    // <x1 z1 y2 x3 x3>
    a = y[0] * y[408];
    b = y[2] * c[593];
    a = fma(y[4], c[345], a);
    b = fma(2.0 * y[5], c[335], b);
    a = fma(y[25], c[293], a);
    b = fma(2.0 * y[26], c[274], b);
    a = fma(2.0 * y[35], c[202], a);
    b = fma(y[38], c[193], b);
    a = fma(2.0 * y[120], c[165], a);
    b = fma(y[123], c[190], b);
    a = fma(y[148], c[142], a);
    double c800 = a + b;
    c[336] = c336;
    c[594] = c594;
    c[800] = c800;
    // <<x1 z1 y2 y3>>
    a = y[241];
    b = y[0] * y[121];
    b = fma(y[2], c[269], b);
    b = fma(y[4], c[208], b);
    b = fma(y[6], c[193], b);
    b = fma(y[25], c[161], b);
    b = fma(y[27], c[190], b);
    b = fma(y[36], c[142], b);
    double c340 = a - b;
    // <x1 z1 z1 y2 y3>
    a = y[0] * y[381];
    b = 2.0 * y[2] * c340;
    a = fma(y[4], c[248], a);
    b = fma(y[6], c[244], b);
    a = fma(y[23], c[269], a);
    b = fma(2.0 * y[25], c[208], b);
    a = fma(2.0 * y[27], c[193], a);
    b = fma(y[36], c[157], b);
    a = fma(y[110], c[161], a);
    b = fma(y[112], c[190], b);
    a = fma(2.0 * y[121], c[142], a);
    double c739 = a + b;
    // <x1 z1 y2 y2 y3>
    a = y[0] * y[406];
    b = y[2] * c[578];
    a = fma(2.0 * y[4], c340, a);
    b = fma(y[6], c[329], b);
    a = fma(2.0 * y[25], c[269], a);
    b = fma(y[27], c[327], b);
    a = fma(y[34], c[208], a);
    b = fma(2.0 * y[36], c[193], b);
    a = fma(y[119], c[161], a);
    b = fma(2.0 * y[121], c[190], b);
    a = fma(y[146], c[142], a);
    double c796 = a + b;
    // <x1 z1 y2 y3 y3>
    a = y[0] * y[411];
    b = y[2] * c[599];
    a = fma(y[4], c[351], a);
    b = fma(2.0 * y[6], c340, b);
    a = fma(y[25], c[304], a);
    b = fma(2.0 * y[27], c[269], b);
    a = fma(2.0 * y[36], c[208], a);
    b = fma(y[41], c[193], b);
    a = fma(2.0 * y[121], c[161], a);
    b = fma(y[126], c[190], b);
    a = fma(y[151], c[142], a);
    double c803 = a + b;
    c[340] = c340;
    c[739] = c739;
    c[796] = c796;
    c[803] = c803;
    // <x1 y1 z1 y2 y3>
    a = y[0] * y[325];
    b = y[1] * c[340];
    a = fma(y[2], c[325], a);
    b = fma(y[4], c[210], b);
    a = fma(y[6], c[196], a);
    b = fma(y[17], c[269], b);
    a = fma(y[19], c[208], a);
    b = fma(y[21], c[193], b);
    a = fma(y[25], c[187], a);
    b = fma(y[27], c[192], b);
    a = fma(y[36], c[146], a);
    b = fma(y[89], c[161], b);
    a = fma(y[91], c[190], a);
    b = fma(y[100], c[142], b);
    a = fma(y[121], c[141], a);
    double c341 = a + b;
    // <<y1 z1 y2 y3>>
    a = y[325];
    b = y[1] * y[121];
    b = fma(y[2], c[471], b);
    b = fma(y[4], c[392], b);
    b = fma(y[6], c[378], b);
    b = fma(y[25], c[390], b);
    b = fma(y[27], c[376], b);
    b = fma(y[36], c[358], b);
    double c473 = a - b;
    // <y1 y1 z1 y2 y3>
    a = y[1] * y[325];
    b = y[1] * c473;
    a = fma(y[2], c[472], a);
    b = fma(y[4], c[394], b);
    a = fma(y[6], c[380], a);
    b = fma(y[17], c[471], b);
    a = fma(y[19], c[392], a);
    b = fma(y[21], c[378], b);
    a = fma(y[25], c[391], a);
    b = fma(y[27], c[377], b);
    a = fma(y[36], c[360], a);
    b = fma(y[89], c[390], b);
    a = fma(y[91], c[376], a);
    b = fma(y[100], c[358], b);
    a = fma(y[121], c[357], a);
    double c474 = a + b;
    c[341] = c341;
    c[473] = c473;
    c[474] = c474;
    // <<x1 z1 y2 z2>>
    a = y[242];
    b = y[0] * y[122];
    b = fma(y[2], c[278], b);
    b = fma(y[4], c[212], b);
    b = fma(y[7], c[193], b);
    b = fma(y[25], c[171], b);
    b = fma(y[28], c[190], b);
    b = fma(y[37], c[142], b);
    double c343 = a - b;
    // <x1 z1 z1 y2 z2>
    a = y[0] * y[382];
    b = 2.0 * y[2] * c343;
    a = fma(y[4], c[250], a);
    b = fma(y[7], c[244], b);
    a = fma(y[23], c[278], a);
    b = fma(2.0 * y[25], c[212], b);
    a = fma(2.0 * y[28], c[193], a);
    b = fma(y[37], c[157], b);
    a = fma(y[110], c[171], a);
    b = fma(y[113], c[190], b);
    a = fma(2.0 * y[122], c[142], a);
    double c740 = a + b;
    // <x1 z1 y2 y2 z2>
    a = y[0] * y[407];
    b = y[2] * c[583];
    a = fma(2.0 * y[4], c343, a);
    b = fma(y[7], c[329], b);
    a = fma(2.0 * y[25], c[278], a);
    b = fma(y[28], c[327], b);
    a = fma(y[34], c[212], a);
    b = fma(2.0 * y[37], c[193], b);
    a = fma(y[119], c[171], a);
    b = fma(2.0 * y[122], c[190], b);
    a = fma(y[147], c[142], a);
    double c799 = a + b;
    // <x1 z1 y2 z2 z2>
    a = y[0] * y[413];
    b = y[2] * c[610];
    a = fma(y[4], c[355], a);
    b = fma(2.0 * y[7], c343, b);
    a = fma(y[25], c[317], a);
    b = fma(2.0 * y[28], c[278], b);
    a = fma(2.0 * y[37], c[212], a);
    b = fma(y[43], c[193], b);
    a = fma(2.0 * y[122], c[171], a);
    b = fma(y[128], c[190], b);
    a = fma(y[153], c[142], a);
    double c806 = a + b;
    c[343] = c343;
    c[740] = c740;
    c[799] = c799;
    c[806] = c806;
  }

  private static void auxiliaries16(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y1 z1 y2 z2>
    a = y[0] * y[326];
    b = y[1] * c[343];
    a = fma(y[2], c[280], a);
    b = fma(y[4], c[214], b);
    a = fma(y[7], c[196], a);
    b = fma(y[17], c[278], b);
    a = fma(y[19], c[212], a);
    b = fma(y[22], c[193], b);
    a = fma(y[25], c[173], a);
    b = fma(y[28], c[192], b);
    a = fma(y[37], c[146], a);
    b = fma(y[89], c[171], b);
    a = fma(y[92], c[190], a);
    b = fma(y[101], c[142], b);
    a = fma(y[122], c[141], a);
    double c344 = a + b;
    // <x1 y1 y2 z2 z2>
    a = y[0] * y[357];
    b = y[1] * c[610];
    a = fma(y[4], c[319], a);
    b = fma(2.0 * y[7], c[280], b);
    a = fma(y[19], c[317], a);
    b = fma(2.0 * y[22], c[278], b);
    a = fma(2.0 * y[37], c[173], a);
    b = fma(y[43], c[192], b);
    a = fma(2.0 * y[101], c[171], a);
    b = fma(y[107], c[190], b);
    a = fma(y[153], c[141], a);
    double c611 = a + b;
    // <x1 z1 z2 z2 z2>
    a = y[0] * y[423];
    b = y[2] * c[647];
    a = fma(3.0 * y[7], c[355], a);
    b = fma(3.0 * y[28], c[317], b);
    a = fma(3.0 * y[43], c[212], a);
    b = fma(3.0 * y[128], c[171], b);
    a = fma(y[163], c[142], a);
    double c816 = a + b;
    c[344] = c344;
    c[611] = c611;
    c[816] = c816;
    // <<x1 z1 x3 y3>>
    a = y[244];
    b = y[0] * y[124];
    b = fma(y[2], c[288], b);
    b = fma(y[5], c[208], b);
    b = fma(y[6], c[202], b);
    b = fma(y[26], c[161], b);
    b = fma(y[27], c[165], b);
    b = fma(y[39], c[142], b);
    double c347 = a - b;
    // <x1 z1 z1 x3 y3>
    a = y[0] * y[384];
    b = 2.0 * y[2] * c347;
    a = fma(y[5], c[248], a);
    b = fma(y[6], c[246], b);
    a = fma(y[23], c[288], a);
    b = fma(2.0 * y[26], c[208], b);
    a = fma(2.0 * y[27], c[202], a);
    b = fma(y[39], c[157], b);
    a = fma(y[111], c[161], a);
    b = fma(y[112], c[165], b);
    a = fma(2.0 * y[124], c[142], a);
    double c742 = a + b;
    // <x1 z1 x3 x3 y3>
    a = y[0] * y[415];
    b = y[2] * c[614];
    a = fma(2.0 * y[5], c347, a);
    b = fma(y[6], c[345], b);
    a = fma(2.0 * y[26], c[288], a);
    b = fma(y[27], c[293], b);
    a = fma(y[38], c[208], a);
    b = fma(2.0 * y[39], c[202], b);
    a = fma(y[123], c[161], a);
    b = fma(2.0 * y[124], c[165], b);
    a = fma(y[155], c[142], a);
    double c808 = a + b;
    // <x1 z1 x3 y3 y3>
    a = y[0] * y[417];
    b = y[2] * c[622];
    a = fma(y[5], c[351], a);
    b = fma(2.0 * y[6], c347, b);
    a = fma(y[26], c[304], a);
    b = fma(2.0 * y[27], c[288], b);
    a = fma(2.0 * y[39], c[208], a);
    b = fma(y[41], c[202], b);
    a = fma(2.0 * y[124], c[161], a);
    b = fma(y[126], c[165], b);
    a = fma(y[157], c[142], a);
    double c810 = a + b;
    c[347] = c347;
    c[742] = c742;
    c[808] = c808;
    c[810] = c810;
    // <x1 y1 z1 x3 y3>
    a = y[0] * y[328];
    b = y[1] * c[347];
    a = fma(y[2], c[308], a);
    b = fma(y[5], c[210], b);
    a = fma(y[6], c[204], a);
    b = fma(y[17], c[288], b);
    a = fma(y[20], c[208], a);
    b = fma(y[21], c[202], b);
    a = fma(y[26], c[187], a);
    b = fma(y[27], c[167], b);
    a = fma(y[39], c[146], a);
    b = fma(y[90], c[161], b);
    a = fma(y[91], c[165], a);
    b = fma(y[103], c[142], b);
    a = fma(y[124], c[141], a);
    double c348 = a + b;
    // <<y1 z1 x3 y3>>
    a = y[328];
    b = y[1] * y[124];
    b = fma(y[2], c[486], b);
    b = fma(y[5], c[392], b);
    b = fma(y[6], c[385], b);
    b = fma(y[26], c[390], b);
    b = fma(y[27], c[383], b);
    b = fma(y[39], c[358], b);
    double c488 = a - b;
    // <y1 y1 z1 x3 y3>
    a = y[1] * y[328];
    b = y[1] * c488;
    a = fma(y[2], c[487], a);
    b = fma(y[5], c[394], b);
    a = fma(y[6], c[387], a);
    b = fma(y[17], c[486], b);
    a = fma(y[20], c[392], a);
    b = fma(y[21], c[385], b);
    a = fma(y[26], c[391], a);
    b = fma(y[27], c[384], b);
    a = fma(y[39], c[360], a);
    b = fma(y[90], c[390], b);
    a = fma(y[91], c[383], a);
    b = fma(y[103], c[358], b);
    a = fma(y[124], c[357], a);
    double c489 = a + b;
    c[348] = c348;
    c[488] = c488;
    c[489] = c489;
    // <<x1 z1 x3 z2>>
    a = y[245];
    b = y[0] * y[125];
    b = fma(y[2], c[297], b);
    b = fma(y[5], c[212], b);
    b = fma(y[7], c[202], b);
    b = fma(y[26], c[171], b);
    b = fma(y[28], c[165], b);
    b = fma(y[40], c[142], b);
    double c349 = a - b;
    // <x1 z1 z1 x3 z2>
    a = y[0] * y[385];
    b = 2.0 * y[2] * c349;
    a = fma(y[5], c[250], a);
    b = fma(y[7], c[246], b);
    a = fma(y[23], c[297], a);
    b = fma(2.0 * y[26], c[212], b);
    a = fma(2.0 * y[28], c[202], a);
    b = fma(y[40], c[157], b);
    a = fma(y[111], c[171], a);
    b = fma(y[113], c[165], b);
    a = fma(2.0 * y[125], c[142], a);
    double c743 = a + b;
    // <x1 z1 x3 x3 z2>
    a = y[0] * y[416];
    b = y[2] * c[618];
    a = fma(2.0 * y[5], c349, a);
    b = fma(y[7], c[345], b);
    a = fma(2.0 * y[26], c[297], a);
    b = fma(y[28], c[293], b);
    a = fma(y[38], c[212], a);
    b = fma(2.0 * y[40], c[202], b);
    a = fma(y[123], c[171], a);
    b = fma(2.0 * y[125], c[165], b);
    a = fma(y[156], c[142], a);
    double c809 = a + b;
    // <x1 z1 x3 z2 z2>
    a = y[0] * y[419];
    b = y[2] * c[630];
    a = fma(y[5], c[355], a);
    b = fma(2.0 * y[7], c349, b);
    a = fma(y[26], c[317], a);
    b = fma(2.0 * y[28], c[297], b);
    a = fma(2.0 * y[40], c[212], a);
    b = fma(y[43], c[202], b);
    a = fma(2.0 * y[125], c[171], a);
    b = fma(y[128], c[165], b);
    a = fma(y[159], c[142], a);
    double c812 = a + b;
    c[349] = c349;
    c[743] = c743;
    c[809] = c809;
    c[812] = c812;
    // <x1 y1 z1 x3 z2>
    a = y[0] * y[329];
    b = y[1] * c[349];
    a = fma(y[2], c[299], a);
    b = fma(y[5], c[214], b);
    a = fma(y[7], c[204], a);
    b = fma(y[17], c[297], b);
    a = fma(y[20], c[212], a);
    b = fma(y[22], c[202], b);
    a = fma(y[26], c[173], a);
    b = fma(y[28], c[167], b);
    a = fma(y[40], c[146], a);
    b = fma(y[90], c[171], b);
    a = fma(y[92], c[165], a);
    b = fma(y[104], c[142], b);
    a = fma(y[125], c[141], a);
    double c350 = a + b;
    // <<y1 z1 x3 z2>>
    a = y[329];
    b = y[1] * y[125];
    b = fma(y[2], c[491], b);
    b = fma(y[5], c[398], b);
    b = fma(y[7], c[385], b);
    b = fma(y[26], c[396], b);
    b = fma(y[28], c[383], b);
    b = fma(y[40], c[358], b);
    double c493 = a - b;
    // <y1 y1 z1 x3 z2>
    a = y[1] * y[329];
    b = y[1] * c493;
    a = fma(y[2], c[492], a);
    b = fma(y[5], c[400], b);
    a = fma(y[7], c[387], a);
    b = fma(y[17], c[491], b);
    a = fma(y[20], c[398], a);
    b = fma(y[22], c[385], b);
    a = fma(y[26], c[397], a);
    b = fma(y[28], c[384], b);
    a = fma(y[40], c[360], a);
    b = fma(y[90], c[396], b);
    a = fma(y[92], c[383], a);
    b = fma(y[104], c[358], b);
    a = fma(y[125], c[357], a);
    double c494 = a + b;
    c[350] = c350;
    c[493] = c493;
    c[494] = c494;
    // <<x1 z1 y3 z2>>
    a = y[247];
    b = y[0] * y[127];
    b = fma(y[2], c[310], b);
    b = fma(y[6], c[212], b);
    b = fma(y[7], c[208], b);
    b = fma(y[27], c[171], b);
    b = fma(y[28], c[161], b);
    b = fma(y[42], c[142], b);
    double c353 = a - b;
    // <x1 z1 z1 y3 z2>
    a = y[0] * y[387];
    b = 2.0 * y[2] * c353;
    a = fma(y[6], c[250], a);
    b = fma(y[7], c[248], b);
    a = fma(y[23], c[310], a);
    b = fma(2.0 * y[27], c[212], b);
    a = fma(2.0 * y[28], c[208], a);
    b = fma(y[42], c[157], b);
    a = fma(y[112], c[171], a);
    b = fma(y[113], c[161], b);
    a = fma(2.0 * y[127], c[142], a);
    double c745 = a + b;
    // <x1 z1 y3 y3 y3>
    a = y[0] * y[420];
    b = y[2] * c[634];
    a = fma(3.0 * y[6], c[351], a);
    b = fma(3.0 * y[27], c[304], b);
    a = fma(3.0 * y[41], c[208], a);
    b = fma(3.0 * y[126], c[161], b);
    a = fma(y[160], c[142], a);
    double c813 = a + b;
    // <x1 z1 y3 y3 z2>
    a = y[0] * y[421];
    b = y[2] * c[637];
    a = fma(2.0 * y[6], c353, a);
    b = fma(y[7], c[351], b);
    a = fma(2.0 * y[27], c[310], a);
    b = fma(y[28], c[304], b);
    a = fma(y[41], c[212], a);
    b = fma(2.0 * y[42], c[208], b);
    a = fma(y[126], c[171], a);
    b = fma(2.0 * y[127], c[161], b);
    a = fma(y[161], c[142], a);
    double c814 = a + b;
    c[353] = c353;
    c[745] = c745;
    c[813] = c813;
    c[814] = c814;
  }

  private static void auxiliaries17(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y1 z1 y3 z2>
    a = y[0] * y[331];
    b = y[1] * c[353];
    a = fma(y[2], c[312], a);
    b = fma(y[6], c[214], b);
    a = fma(y[7], c[210], a);
    b = fma(y[17], c[310], b);
    a = fma(y[21], c[212], a);
    b = fma(y[22], c[208], b);
    a = fma(y[27], c[173], a);
    b = fma(y[28], c[187], b);
    a = fma(y[42], c[146], a);
    b = fma(y[91], c[171], b);
    a = fma(y[92], c[161], a);
    b = fma(y[106], c[142], b);
    a = fma(y[127], c[141], a);
    double c354 = a + b;
    // <x1 y1 y3 z2 z2>
    a = y[0] * y[366];
    b = y[1] * c[642];
    a = fma(y[6], c[319], a);
    b = fma(2.0 * y[7], c[312], b);
    a = fma(y[21], c[317], a);
    b = fma(2.0 * y[22], c[310], b);
    a = fma(2.0 * y[42], c[173], a);
    b = fma(y[43], c[187], b);
    a = fma(2.0 * y[106], c[171], a);
    b = fma(y[107], c[161], b);
    a = fma(y[162], c[141], a);
    double c643 = a + b;
    // <x1 z1 y3 z2 z2>
    a = y[0] * y[422];
    b = y[2] * c[642];
    a = fma(y[6], c[355], a);
    b = fma(2.0 * y[7], c[353], b);
    a = fma(y[27], c[317], a);
    b = fma(2.0 * y[28], c[310], b);
    a = fma(2.0 * y[42], c[212], a);
    b = fma(y[43], c[208], b);
    a = fma(2.0 * y[127], c[171], a);
    b = fma(y[128], c[161], b);
    a = fma(y[162], c[142], a);
    double c815 = a + b;
    c[354] = c354;
    c[643] = c643;
    c[815] = c815;
    // <y1 y1 y1 y1 z1>
    a = y[1] * y[285];
    b = 3.0 * y[1] * c[362];
    a = fma(y[2], c[361], a);
    b = fma(3.0 * y[16], c[360], b);
    a = fma(3.0 * y[17], c[359], a);
    b = fma(y[80], c[358], b);
    a = fma(3.0 * y[81], c[357], a);
    double c363 = a + b;
    // <<y1 y1 x3 x3>>
    a = y[306];
    b = y[1] * y[102];
    b = fma(y[1], c[481], b);
    b = fma(2.0 * y[5], c[384], b);
    b = fma(2.0 * y[20], c[383], b);
    b = fma(y[38], c[357], b);
    double c482 = a - b;
    // <y1 y1 y1 y1 x3>
    a = y[1] * y[288];
    b = 3.0 * y[1] * c[386];
    a = fma(y[5], c[361], a);
    b = fma(3.0 * y[16], c[384], b);
    a = fma(3.0 * y[20], c[359], a);
    b = fma(y[80], c[383], b);
    a = fma(3.0 * y[84], c[357], a);
    double c706 = a + b;
    // <y1 y1 y1 x3 x3>
    a = y[1] * y[306];
    b = 2.0 * y[1] * c482;
    a = fma(2.0 * y[5], c[386], a);
    b = fma(y[16], c[481], b);
    a = fma(4.0 * y[20], c[384], a);
    b = fma(y[38], c[359], b);
    a = fma(2.0 * y[84], c[383], a);
    b = fma(2.0 * y[102], c[357], b);
    double c717 = a + b;
    // <y1 y1 x3 x3 x3>
    a = y[1] * y[358];
    b = y[1] * c[686];
    a = fma(3.0 * y[5], c482, a);
    b = fma(3.0 * y[20], c[481], b);
    a = fma(3.0 * y[38], c[384], a);
    b = fma(3.0 * y[102], c[383], b);
    a = fma(y[154], c[357], a);
    double c779 = a + b;
    c[363] = c363;
    c[482] = c482;
    c[706] = c706;
    c[717] = c717;
    c[779] = c779;
    // <<y1 z1 z1 z1>>
    a = y[312];
    b = y[1] * y[108];
    b = fma(3.0 * y[2], c[364], b);
    b = fma(3.0 * y[23], c[358], b);
    double c403 = a - b;
    // <y1 y1 z1 z1 z1>
    a = y[1] * y[312];
    b = y[1] * c403;
    a = fma(3.0 * y[2], c[365], a);
    b = fma(3.0 * y[17], c[364], b);
    a = fma(3.0 * y[23], c[360], a);
    b = fma(3.0 * y[87], c[358], b);
    a = fma(y[108], c[357], a);
    double c404 = a + b;
    // <<y1 z1 z1 x2>>
    a = y[313];
    b = y[1] * y[109];
    b = fma(2.0 * y[2], c[371], b);
    b = fma(y[3], c[364], b);
    b = fma(y[23], c[369], b);
    b = fma(2.0 * y[24], c[358], b);
    double c406 = a - b;
    // <y1 y1 z1 z1 x2>
    a = y[1] * y[313];
    b = y[1] * c406;
    a = fma(2.0 * y[2], c[373], a);
    b = fma(y[3], c[365], b);
    a = fma(2.0 * y[17], c[371], a);
    b = fma(y[18], c[364], b);
    a = fma(y[23], c[370], a);
    b = fma(2.0 * y[24], c[360], b);
    a = fma(y[87], c[369], a);
    b = fma(2.0 * y[88], c[358], b);
    a = fma(y[109], c[357], a);
    double c407 = a + b;
    // <y1 z1 z1 z1 z1>
    a = y[1] * y[368];
    b = 4.0 * y[2] * c403;
    a = fma(6.0 * y[23], c[364], a);
    b = fma(4.0 * y[108], c[358], b);
    double c510 = a + b;
    // <y1 z1 z1 z1 x2>
    a = y[1] * y[369];
    b = 3.0 * y[2] * c406;
    a = fma(y[3], c403, a);
    b = fma(3.0 * y[23], c[371], b);
    a = fma(3.0 * y[24], c[364], a);
    b = fma(y[108], c[369], b);
    a = fma(3.0 * y[109], c[358], a);
    double c511 = a + b;
    c[403] = c403;
    c[404] = c404;
    c[406] = c406;
    c[407] = c407;
    c[510] = c510;
    c[511] = c511;
    // <<y1 z1 z1 y2>>
    a = y[314];
    b = y[1] * y[110];
    b = fma(2.0 * y[2], c[378], b);
    b = fma(y[4], c[364], b);
    b = fma(y[23], c[376], b);
    b = fma(2.0 * y[25], c[358], b);
    double c409 = a - b;
    // <<y1 y2 y2>>
    a = y[98];
    b = y[1] * y[34];
    b = fma(2.0 * y[4], c[376], b);
    double c459 = a - b;
    // <<y1 y1 y2 y2>>
    a = y[302];
    b = y[1] * y[98];
    b = fma(y[1], c459, b);
    b = fma(2.0 * y[4], c[377], b);
    b = fma(2.0 * y[19], c[376], b);
    b = fma(y[34], c[357], b);
    double c460 = a - b;
    // <<y1 z1 y2 y2>>
    a = y[323];
    b = y[1] * y[119];
    b = fma(y[2], c459, b);
    b = fma(2.0 * y[4], c[378], b);
    b = fma(2.0 * y[25], c[376], b);
    b = fma(y[34], c[358], b);
    double c461 = a - b;
    // <y1 z1 z1 z1 y2>
    a = y[1] * y[370];
    b = 3.0 * y[2] * c409;
    a = fma(y[4], c[403], a);
    b = fma(3.0 * y[23], c[378], b);
    a = fma(3.0 * y[25], c[364], a);
    b = fma(y[108], c[376], b);
    a = fma(3.0 * y[110], c[358], a);
    double c512 = a + b;
    // <y1 z1 z1 y2 y2>
    a = y[1] * y[379];
    b = 2.0 * y[2] * c461;
    a = fma(2.0 * y[4], c409, a);
    b = fma(y[23], c459, b);
    a = fma(4.0 * y[25], c[378], a);
    b = fma(y[34], c[364], b);
    a = fma(2.0 * y[110], c[376], a);
    b = fma(2.0 * y[119], c[358], b);
    double c521 = a + b;
    c[409] = c409;
    c[459] = c459;
    c[460] = c460;
    c[461] = c461;
    c[512] = c512;
    c[521] = c521;
    // <y1 y1 z1 z1 y2>
    a = y[1] * y[314];
    b = y[1] * c[409];
    a = fma(2.0 * y[2], c[380], a);
    b = fma(y[4], c[365], b);
    a = fma(2.0 * y[17], c[378], a);
    b = fma(y[19], c[364], b);
    a = fma(y[23], c[377], a);
    b = fma(2.0 * y[25], c[360], b);
    a = fma(y[87], c[376], a);
    b = fma(2.0 * y[89], c[358], b);
    a = fma(y[110], c[357], a);
    double c410 = a + b;
    // <y1 y1 z1 y2 y2>
    a = y[1] * y[323];
    b = y[1] * c[461];
    a = fma(y[2], c[460], a);
    b = fma(2.0 * y[4], c[380], b);
    a = fma(y[17], c[459], a);
    b = fma(2.0 * y[19], c[378], b);
    a = fma(2.0 * y[25], c[377], a);
    b = fma(y[34], c[360], b);
    a = fma(2.0 * y[89], c[376], a);
    b = fma(y[98], c[358], b);
    a = fma(y[119], c[357], a);
    double c462 = a + b;
    // <x1 y1 y1 y2 y2>
    a = y[0] * y[302];
    b = 2.0 * y[1] * c[328];
    a = fma(2.0 * y[4], c[230], a);
    b = fma(y[16], c[327], b);
    a = fma(4.0 * y[19], c[192], a);
    b = fma(y[34], c[153], b);
    a = fma(2.0 * y[83], c[190], a);
    b = fma(2.0 * y[98], c[141], b);
    double c469 = a + b;
    // <y1 y1 y1 y2 y2>
    a = y[1] * y[302];
    b = 2.0 * y[1] * c[460];
    a = fma(2.0 * y[4], c[379], a);
    b = fma(y[16], c[459], b);
    a = fma(4.0 * y[19], c[377], a);
    b = fma(y[34], c[359], b);
    a = fma(2.0 * y[83], c[376], a);
    b = fma(2.0 * y[98], c[357], b);
    double c724 = a + b;
    c[410] = c410;
    c[462] = c462;
    c[469] = c469;
    c[724] = c724;
    // <<y1 z1 z1 x3>>
    a = y[315];
    b = y[1] * y[111];
    b = fma(2.0 * y[2], c[385], b);
    b = fma(y[5], c[364], b);
    b = fma(y[23], c[383], b);
    b = fma(2.0 * y[26], c[358], b);
    double c412 = a - b;
    // <<y1 z1 x3 x3>>
    a = y[327];
    b = y[1] * y[123];
    b = fma(y[2], c[481], b);
    b = fma(2.0 * y[5], c[385], b);
    b = fma(2.0 * y[26], c[383], b);
    b = fma(y[38], c[358], b);
    double c483 = a - b;
    // <y1 z1 z1 z1 x3>
    a = y[1] * y[371];
    b = 3.0 * y[2] * c412;
    a = fma(y[5], c[403], a);
    b = fma(3.0 * y[23], c[385], b);
    a = fma(3.0 * y[26], c[364], a);
    b = fma(y[108], c[383], b);
    a = fma(3.0 * y[111], c[358], a);
    double c513 = a + b;
    // <y1 z1 z1 x3 x3>
    a = y[1] * y[383];
    b = 2.0 * y[2] * c483;
    a = fma(2.0 * y[5], c412, a);
    b = fma(y[23], c[481], b);
    a = fma(4.0 * y[26], c[385], a);
    b = fma(y[38], c[364], b);
    a = fma(2.0 * y[111], c[383], a);
    b = fma(2.0 * y[123], c[358], b);
    double c525 = a + b;
    // <y1 z1 x3 x3 x3>
    a = y[1] * y[414];
    b = y[2] * c[686];
    a = fma(3.0 * y[5], c483, a);
    b = fma(3.0 * y[26], c[481], b);
    a = fma(3.0 * y[38], c[385], a);
    b = fma(3.0 * y[123], c[383], b);
    a = fma(y[154], c[358], a);
    double c687 = a + b;
    c[412] = c412;
    c[483] = c483;
    c[513] = c513;
    c[525] = c525;
    c[687] = c687;
  }

  private static void auxiliaries18(double[] y, double[] c) {
    double a;
    double b;
    // <y1 y1 z1 z1 x3>
    a = y[1] * y[315];
    b = y[1] * c[412];
    a = fma(2.0 * y[2], c[387], a);
    b = fma(y[5], c[365], b);
    a = fma(2.0 * y[17], c[385], a);
    b = fma(y[20], c[364], b);
    a = fma(y[23], c[384], a);
    b = fma(2.0 * y[26], c[360], b);
    a = fma(y[87], c[383], a);
    b = fma(2.0 * y[90], c[358], b);
    a = fma(y[111], c[357], a);
    double c413 = a + b;
    // <<y1 z1 x2 x3>>
    a = y[320];
    b = y[1] * y[116];
    b = fma(y[2], c[439], b);
    b = fma(y[3], c[385], b);
    b = fma(y[5], c[371], b);
    b = fma(y[24], c[383], b);
    b = fma(y[26], c[369], b);
    b = fma(y[31], c[358], b);
    double c441 = a - b;
    // <y1 y1 z1 x3 x3>
    a = y[1] * y[327];
    b = y[1] * c[483];
    a = fma(y[2], c[482], a);
    b = fma(2.0 * y[5], c[387], b);
    a = fma(y[17], c[481], a);
    b = fma(2.0 * y[20], c[385], b);
    a = fma(2.0 * y[26], c[384], a);
    b = fma(y[38], c[360], b);
    a = fma(2.0 * y[90], c[383], a);
    b = fma(y[102], c[358], b);
    a = fma(y[123], c[357], a);
    double c484 = a + b;
    // <y1 x3 x3 x3 x3>
    a = y[1] * y[479];
    b = 4.0 * y[5] * c[686];
    a = fma(6.0 * y[38], c[481], a);
    b = fma(4.0 * y[154], c[383], b);
    double c914 = a + b;
    c[413] = c413;
    c[441] = c441;
    c[484] = c484;
    c[914] = c914;
    // <<y1 z1 z1 y3>>
    a = y[316];
    b = y[1] * y[112];
    b = fma(2.0 * y[2], c[392], b);
    b = fma(y[6], c[364], b);
    b = fma(y[23], c[390], b);
    b = fma(2.0 * y[27], c[358], b);
    double c415 = a - b;
    // <<y1 y3 y3>>
    a = y[105];
    b = y[1] * y[41];
    b = fma(2.0 * y[6], c[390], b);
    double c496 = a - b;
    // <<y1 y1 y3 y3>>
    a = y[309];
    b = y[1] * y[105];
    b = fma(y[1], c496, b);
    b = fma(2.0 * y[6], c[391], b);
    b = fma(2.0 * y[21], c[390], b);
    b = fma(y[41], c[357], b);
    double c497 = a - b;
    // <<y1 z1 y3 y3>>
    a = y[330];
    b = y[1] * y[126];
    b = fma(y[2], c496, b);
    b = fma(2.0 * y[6], c[392], b);
    b = fma(2.0 * y[27], c[390], b);
    b = fma(y[41], c[358], b);
    double c498 = a - b;
    // <y1 z1 z1 z1 y3>
    a = y[1] * y[372];
    b = 3.0 * y[2] * c415;
    a = fma(y[6], c[403], a);
    b = fma(3.0 * y[23], c[392], b);
    a = fma(3.0 * y[27], c[364], a);
    b = fma(y[108], c[390], b);
    a = fma(3.0 * y[112], c[358], a);
    double c514 = a + b;
    // <y1 z1 z1 y3 y3>
    a = y[1] * y[386];
    b = 2.0 * y[2] * c498;
    a = fma(2.0 * y[6], c415, a);
    b = fma(y[23], c496, b);
    a = fma(4.0 * y[27], c[392], a);
    b = fma(y[41], c[364], b);
    a = fma(2.0 * y[112], c[390], a);
    b = fma(2.0 * y[126], c[358], b);
    double c528 = a + b;
    c[415] = c415;
    c[496] = c496;
    c[497] = c497;
    c[498] = c498;
    c[514] = c514;
    c[528] = c528;
    // <y1 y1 z1 z1 y3>
    a = y[1] * y[316];
    b = y[1] * c[415];
    a = fma(2.0 * y[2], c[394], a);
    b = fma(y[6], c[365], b);
    a = fma(2.0 * y[17], c[392], a);
    b = fma(y[21], c[364], b);
    a = fma(y[23], c[391], a);
    b = fma(2.0 * y[27], c[360], b);
    a = fma(y[87], c[390], a);
    b = fma(2.0 * y[91], c[358], b);
    a = fma(y[112], c[357], a);
    double c416 = a + b;
    // <x1 y1 y1 y3 y3>
    a = y[0] * y[309];
    b = 2.0 * y[1] * c[338];
    a = fma(2.0 * y[6], c[228], a);
    b = fma(y[16], c[304], b);
    a = fma(4.0 * y[21], c[187], a);
    b = fma(y[41], c[153], b);
    a = fma(2.0 * y[85], c[161], a);
    b = fma(2.0 * y[105], c[141], b);
    double c470 = a + b;
    // <y1 y1 z1 y3 y3>
    a = y[1] * y[330];
    b = y[1] * c[498];
    a = fma(y[2], c[497], a);
    b = fma(2.0 * y[6], c[394], b);
    a = fma(y[17], c[496], a);
    b = fma(2.0 * y[21], c[392], b);
    a = fma(2.0 * y[27], c[391], a);
    b = fma(y[41], c[360], b);
    a = fma(2.0 * y[91], c[390], a);
    b = fma(y[105], c[358], b);
    a = fma(y[126], c[357], a);
    double c499 = a + b;
    // <y1 y1 y1 y3 y3>
    a = y[1] * y[309];
    b = 2.0 * y[1] * c[497];
    a = fma(2.0 * y[6], c[393], a);
    b = fma(y[16], c[496], b);
    a = fma(4.0 * y[21], c[391], a);
    b = fma(y[41], c[359], b);
    a = fma(2.0 * y[85], c[390], a);
    b = fma(2.0 * y[105], c[357], b);
    double c725 = a + b;
    c[416] = c416;
    c[470] = c470;
    c[499] = c499;
    c[725] = c725;
    // <<y1 z1 z1 z2>>
    a = y[317];
    b = y[1] * y[113];
    b = fma(2.0 * y[2], c[398], b);
    b = fma(y[7], c[364], b);
    b = fma(y[23], c[396], b);
    b = fma(2.0 * y[28], c[358], b);
    double c418 = a - b;
    // <<y1 z2 z2>>
    a = y[107];
    b = y[1] * y[43];
    b = fma(2.0 * y[7], c[396], b);
    double c506 = a - b;
    // <<y1 y1 z2 z2>>
    a = y[311];
    b = y[1] * y[107];
    b = fma(y[1], c506, b);
    b = fma(2.0 * y[7], c[397], b);
    b = fma(2.0 * y[22], c[396], b);
    b = fma(y[43], c[357], b);
    double c507 = a - b;
    // <<y1 z1 z2 z2>>
    a = y[332];
    b = y[1] * y[128];
    b = fma(y[2], c506, b);
    b = fma(2.0 * y[7], c[398], b);
    b = fma(2.0 * y[28], c[396], b);
    b = fma(y[43], c[358], b);
    double c508 = a - b;
    // <y1 z1 z1 z1 z2>
    a = y[1] * y[373];
    b = 3.0 * y[2] * c418;
    a = fma(y[7], c[403], a);
    b = fma(3.0 * y[23], c[398], b);
    a = fma(3.0 * y[28], c[364], a);
    b = fma(y[108], c[396], b);
    a = fma(3.0 * y[113], c[358], a);
    double c515 = a + b;
    // <y1 z1 z1 z2 z2>
    a = y[1] * y[388];
    b = 2.0 * y[2] * c508;
    a = fma(2.0 * y[7], c418, a);
    b = fma(y[23], c506, b);
    a = fma(4.0 * y[28], c[398], a);
    b = fma(y[43], c[364], b);
    a = fma(2.0 * y[113], c[396], a);
    b = fma(2.0 * y[128], c[358], b);
    double c530 = a + b;
    c[418] = c418;
    c[506] = c506;
    c[507] = c507;
    c[508] = c508;
    c[515] = c515;
    c[530] = c530;
    // <y1 y1 z1 z1 z2>
    a = y[1] * y[317];
    b = y[1] * c[418];
    a = fma(2.0 * y[2], c[400], a);
    b = fma(y[7], c[365], b);
    a = fma(2.0 * y[17], c[398], a);
    b = fma(y[22], c[364], b);
    a = fma(y[23], c[397], a);
    b = fma(2.0 * y[28], c[360], b);
    a = fma(y[87], c[396], a);
    b = fma(2.0 * y[92], c[358], b);
    a = fma(y[113], c[357], a);
    double c419 = a + b;
    // <y1 y1 z1 z2 z2>
    a = y[1] * y[332];
    b = y[1] * c[508];
    a = fma(y[2], c[507], a);
    b = fma(2.0 * y[7], c[400], b);
    a = fma(y[17], c[506], a);
    b = fma(2.0 * y[22], c[398], b);
    a = fma(2.0 * y[28], c[397], a);
    b = fma(y[43], c[360], b);
    a = fma(2.0 * y[92], c[396], a);
    b = fma(y[107], c[358], b);
    a = fma(y[128], c[357], a);
    double c509 = a + b;
    // <<y1 z2 z2 z2>>
    a = y[367];
    b = y[1] * y[163];
    b = fma(3.0 * y[7], c[506], b);
    b = fma(3.0 * y[43], c[396], b);
    double c704 = a - b;
    // <y1 y1 y1 z2 z2>
    a = y[1] * y[311];
    b = 2.0 * y[1] * c[507];
    a = fma(2.0 * y[7], c[399], a);
    b = fma(y[16], c[506], b);
    a = fma(4.0 * y[22], c[397], a);
    b = fma(y[43], c[359], b);
    a = fma(2.0 * y[86], c[396], a);
    b = fma(2.0 * y[107], c[357], b);
    double c722 = a + b;
    c[419] = c419;
    c[509] = c509;
    c[704] = c704;
    c[722] = c722;
    // <y1 y1 z1 x2 x2>
    a = y[1] * y[318];
    b = y[1] * c[425];
    a = fma(y[2], c[424], a);
    b = fma(2.0 * y[3], c[373], b);
    a = fma(y[17], c[423], a);
    b = fma(2.0 * y[18], c[371], b);
    a = fma(2.0 * y[24], c[370], a);
    b = fma(y[29], c[360], b);
    a = fma(2.0 * y[88], c[369], a);
    b = fma(y[93], c[358], b);
    a = fma(y[114], c[357], a);
    double c426 = a + b;
    // <y1 z1 z1 x2 x2>
    a = y[1] * y[374];
    b = 2.0 * y[2] * c[425];
    a = fma(2.0 * y[3], c[406], a);
    b = fma(y[23], c[423], b);
    a = fma(4.0 * y[24], c[371], a);
    b = fma(y[29], c[364], b);
    a = fma(2.0 * y[109], c[369], a);
    b = fma(2.0 * y[114], c[358], b);
    double c516 = a + b;
    // <<y1 x2 x2 x2>>
    a = y[333];
    b = y[1] * y[129];
    b = fma(3.0 * y[3], c[423], b);
    b = fma(3.0 * y[29], c[369], b);
    double c537 = a - b;
    // <y1 y1 y1 x2 x2>
    a = y[1] * y[297];
    b = 2.0 * y[1] * c[424];
    a = fma(2.0 * y[3], c[372], a);
    b = fma(y[16], c[423], b);
    a = fma(4.0 * y[18], c[370], a);
    b = fma(y[29], c[359], b);
    a = fma(2.0 * y[82], c[369], a);
    b = fma(2.0 * y[93], c[357], b);
    double c716 = a + b;
    // <y1 y1 x2 x2 x2>
    a = y[1] * y[333];
    b = y[1] * c537;
    a = fma(3.0 * y[3], c[424], a);
    b = fma(3.0 * y[18], c[423], b);
    a = fma(3.0 * y[29], c[370], a);
    b = fma(3.0 * y[93], c[369], b);
    a = fma(y[129], c[357], a);
    double c755 = a + b;
    c[426] = c426;
    c[516] = c516;
    c[537] = c537;
    c[716] = c716;
    c[755] = c755;
  }

  private static void auxiliaries19(double[] y, double[] c) {
    double a;
    double b;
    // <<y1 z1 x2 y2>>
    a = y[319];
    b = y[1] * y[115];
    b = fma(y[2], c[431], b);
    b = fma(y[3], c[378], b);
    b = fma(y[4], c[371], b);
    b = fma(y[24], c[376], b);
    b = fma(y[25], c[369], b);
    b = fma(y[30], c[358], b);
    double c433 = a - b;
    // <y1 z1 z1 x2 y2>
    a = y[1] * y[375];
    b = 2.0 * y[2] * c433;
    a = fma(y[3], c[409], a);
    b = fma(y[4], c[406], b);
    a = fma(y[23], c[431], a);
    b = fma(2.0 * y[24], c[378], b);
    a = fma(2.0 * y[25], c[371], a);
    b = fma(y[30], c[364], b);
    a = fma(y[109], c[376], a);
    b = fma(y[110], c[369], b);
    a = fma(2.0 * y[115], c[358], a);
    double c517 = a + b;
    // <<y1 x2 x2 y2>>
    a = y[334];
    b = y[1] * y[130];
    b = fma(2.0 * y[3], c[431], b);
    b = fma(y[4], c[423], b);
    b = fma(y[29], c[376], b);
    b = fma(2.0 * y[30], c[369], b);
    double c548 = a - b;
    // <y1 z1 x2 x2 y2>
    a = y[1] * y[390];
    b = y[2] * c548;
    a = fma(2.0 * y[3], c433, a);
    b = fma(y[4], c[425], b);
    a = fma(2.0 * y[24], c[431], a);
    b = fma(y[25], c[423], b);
    a = fma(y[29], c[378], a);
    b = fma(2.0 * y[30], c[371], b);
    a = fma(y[114], c[376], a);
    b = fma(2.0 * y[115], c[369], b);
    a = fma(y[130], c[358], a);
    double c549 = a + b;
    c[433] = c433;
    c[517] = c517;
    c[548] = c548;
    c[549] = c549;
    // <y1 y1 z1 x2 y2>
    a = y[1] * y[319];
    b = y[1] * c[433];
    a = fma(y[2], c[432], a);
    b = fma(y[3], c[380], b);
    a = fma(y[4], c[373], a);
    b = fma(y[17], c[431], b);
    a = fma(y[18], c[378], a);
    b = fma(y[19], c[371], b);
    a = fma(y[24], c[377], a);
    b = fma(y[25], c[370], b);
    a = fma(y[30], c[360], a);
    b = fma(y[88], c[376], b);
    a = fma(y[89], c[369], a);
    b = fma(y[94], c[358], b);
    a = fma(y[115], c[357], a);
    double c434 = a + b;
    // <y1 y1 x2 x2 y2>
    a = y[1] * y[334];
    b = y[1] * c[548];
    a = fma(2.0 * y[3], c[432], a);
    b = fma(y[4], c[424], b);
    a = fma(2.0 * y[18], c[431], a);
    b = fma(y[19], c[423], b);
    a = fma(y[29], c[377], a);
    b = fma(2.0 * y[30], c[370], b);
    a = fma(y[93], c[376], a);
    b = fma(2.0 * y[94], c[369], b);
    a = fma(y[130], c[357], a);
    double c759 = a + b;
    // <y1 x2 x2 x2 y2>
    a = y[1] * y[425];
    b = 3.0 * y[3] * c[548];
    a = fma(y[4], c[537], a);
    b = fma(3.0 * y[29], c[431], b);
    a = fma(3.0 * y[30], c[423], a);
    b = fma(y[129], c[376], b);
    a = fma(3.0 * y[130], c[369], a);
    double c833 = a + b;
    c[434] = c434;
    c[759] = c759;
    c[833] = c833;
    // <x1 x1 z1 x2 x3>
    a = y[0] * y[236];
    b = y[0] * c[301];
    a = fma(y[2], c[256], a);
    b = fma(y[3], c[203], b);
    a = fma(y[5], c[182], a);
    b = fma(y[10], c[255], b);
    a = fma(y[11], c[202], a);
    b = fma(y[13], c[180], b);
    a = fma(y[24], c[166], a);
    b = fma(y[26], c[178], b);
    a = fma(y[31], c[145], a);
    b = fma(y[60], c[165], b);
    a = fma(y[62], c[177], a);
    b = fma(y[67], c[142], b);
    a = fma(y[116], c[140], a);
    double c435 = a + b;
    // <x1 x1 z1 x2 y3>
    a = y[0] * y[237];
    b = y[0] * c[314];
    a = fma(y[2], c[253], a);
    b = fma(y[3], c[209], b);
    a = fma(y[6], c[182], a);
    b = fma(y[10], c[252], b);
    a = fma(y[11], c[208], a);
    b = fma(y[14], c[180], b);
    a = fma(y[24], c[162], a);
    b = fma(y[27], c[178], b);
    a = fma(y[32], c[145], a);
    b = fma(y[60], c[161], b);
    a = fma(y[63], c[177], a);
    b = fma(y[68], c[142], b);
    a = fma(y[117], c[140], a);
    double c443 = a + b;
    // <x1 x1 z1 x3 y3>
    a = y[0] * y[244];
    b = y[0] * c[347];
    a = fma(y[2], c[289], a);
    b = fma(y[5], c[209], b);
    a = fma(y[6], c[203], a);
    b = fma(y[10], c[288], b);
    a = fma(y[13], c[208], a);
    b = fma(y[14], c[202], b);
    a = fma(y[26], c[162], a);
    b = fma(y[27], c[166], b);
    a = fma(y[39], c[145], a);
    b = fma(y[62], c[161], b);
    a = fma(y[63], c[165], a);
    b = fma(y[75], c[142], b);
    a = fma(y[124], c[140], a);
    double c485 = a + b;
    c[435] = c435;
    c[443] = c443;
    c[485] = c485;
    // <y1 y1 z1 x2 x3>
    a = y[1] * y[320];
    b = y[1] * c[441];
    a = fma(y[2], c[440], a);
    b = fma(y[3], c[387], b);
    a = fma(y[5], c[373], a);
    b = fma(y[17], c[439], b);
    a = fma(y[18], c[385], a);
    b = fma(y[20], c[371], b);
    a = fma(y[24], c[384], a);
    b = fma(y[26], c[370], b);
    a = fma(y[31], c[360], a);
    b = fma(y[88], c[383], b);
    a = fma(y[90], c[369], a);
    b = fma(y[95], c[358], b);
    a = fma(y[116], c[357], a);
    double c442 = a + b;
    // <y1 z1 z1 x2 x3>
    a = y[1] * y[376];
    b = 2.0 * y[2] * c[441];
    a = fma(y[3], c[412], a);
    b = fma(y[5], c[406], b);
    a = fma(y[23], c[439], a);
    b = fma(2.0 * y[24], c[385], b);
    a = fma(2.0 * y[26], c[371], a);
    b = fma(y[31], c[364], b);
    a = fma(y[109], c[383], a);
    b = fma(y[111], c[369], b);
    a = fma(2.0 * y[116], c[358], a);
    double c518 = a + b;
    // <<y1 x2 x2 x3>>
    a = y[335];
    b = y[1] * y[131];
    b = fma(2.0 * y[3], c[439], b);
    b = fma(y[5], c[423], b);
    b = fma(y[29], c[383], b);
    b = fma(2.0 * y[31], c[369], b);
    double c560 = a - b;
    c[442] = c442;
    c[518] = c518;
    c[560] = c560;
    // <x1 x1 z1 x2 z2>
    a = y[0] * y[238];
    b = y[0] * c[321];
    a = fma(y[2], c[260], a);
    b = fma(y[3], c[213], b);
    a = fma(y[7], c[182], a);
    b = fma(y[10], c[259], b);
    a = fma(y[11], c[212], a);
    b = fma(y[15], c[180], b);
    a = fma(y[24], c[172], a);
    b = fma(y[28], c[178], b);
    a = fma(y[33], c[145], a);
    b = fma(y[60], c[171], b);
    a = fma(y[64], c[177], a);
    b = fma(y[69], c[142], b);
    a = fma(y[118], c[140], a);
    double c451 = a + b;
    // <x1 x1 z1 y2 z2>
    a = y[0] * y[242];
    b = y[0] * c[343];
    a = fma(y[2], c[279], a);
    b = fma(y[4], c[213], b);
    a = fma(y[7], c[195], a);
    b = fma(y[10], c[278], b);
    a = fma(y[12], c[212], a);
    b = fma(y[15], c[193], b);
    a = fma(y[25], c[172], a);
    b = fma(y[28], c[191], b);
    a = fma(y[37], c[145], a);
    b = fma(y[61], c[171], b);
    a = fma(y[64], c[190], a);
    b = fma(y[73], c[142], b);
    a = fma(y[122], c[140], a);
    double c475 = a + b;
    // <<x1 x2 y2 z2>>
    a = y[257];
    b = y[0] * y[137];
    b = fma(y[3], c[278], b);
    b = fma(y[4], c[259], b);
    b = fma(y[7], c[282], b);
    b = fma(y[30], c[171], b);
    b = fma(y[33], c[190], b);
    b = fma(y[37], c[177], b);
    double c546 = a - b;
    c[451] = c451;
    c[475] = c475;
    c[546] = c546;
    // <x1 x1 z1 y2 x3>
    a = y[0] * y[240];
    b = y[0] * c[335];
    a = fma(y[2], c[275], a);
    b = fma(y[4], c[203], b);
    a = fma(y[5], c[195], a);
    b = fma(y[10], c[274], b);
    a = fma(y[12], c[202], a);
    b = fma(y[13], c[193], b);
    a = fma(y[25], c[166], a);
    b = fma(y[26], c[191], b);
    a = fma(y[35], c[145], a);
    b = fma(y[61], c[165], b);
    a = fma(y[62], c[190], a);
    b = fma(y[71], c[142], b);
    a = fma(y[120], c[140], a);
    double c463 = a + b;
    // <x1 x1 z1 y2 y3>
    a = y[0] * y[241];
    b = y[0] * c[340];
    a = fma(y[2], c[270], a);
    b = fma(y[4], c[209], b);
    a = fma(y[6], c[195], a);
    b = fma(y[10], c[269], b);
    a = fma(y[12], c[208], a);
    b = fma(y[14], c[193], b);
    a = fma(y[25], c[162], a);
    b = fma(y[27], c[191], b);
    a = fma(y[36], c[145], a);
    b = fma(y[61], c[161], b);
    a = fma(y[63], c[190], a);
    b = fma(y[72], c[142], b);
    a = fma(y[121], c[140], a);
    double c468 = a + b;
    // <x1 x1 y2 x3 x3>
    a = y[0] * y[268];
    b = y[0] * c[593];
    a = fma(y[4], c[294], a);
    b = fma(2.0 * y[5], c[275], b);
    a = fma(y[12], c[293], a);
    b = fma(2.0 * y[13], c[274], b);
    a = fma(2.0 * y[35], c[166], a);
    b = fma(y[38], c[191], b);
    a = fma(2.0 * y[71], c[165], a);
    b = fma(y[74], c[190], b);
    a = fma(y[148], c[140], a);
    double c658 = a + b;
    c[463] = c463;
    c[468] = c468;
    c[658] = c658;
  }

  private static void auxiliaries20(double[] y, double[] c) {
    double a;
    double b;
    // <<y1 z1 y2 x3>>
    a = y[324];
    b = y[1] * y[120];
    b = fma(y[2], c[464], b);
    b = fma(y[4], c[385], b);
    b = fma(y[5], c[378], b);
    b = fma(y[25], c[383], b);
    b = fma(y[26], c[376], b);
    b = fma(y[35], c[358], b);
    double c466 = a - b;
    // <y1 z1 z1 y2 x3>
    a = y[1] * y[380];
    b = 2.0 * y[2] * c466;
    a = fma(y[4], c[412], a);
    b = fma(y[5], c[409], b);
    a = fma(y[23], c[464], a);
    b = fma(2.0 * y[25], c[385], b);
    a = fma(2.0 * y[26], c[378], a);
    b = fma(y[35], c[364], b);
    a = fma(y[110], c[383], a);
    b = fma(y[111], c[376], b);
    a = fma(2.0 * y[120], c[358], a);
    double c522 = a + b;
    // <<y1 y2 y2 x3>>
    a = y[349];
    b = y[1] * y[145];
    b = fma(2.0 * y[4], c[464], b);
    b = fma(y[5], c[459], b);
    b = fma(y[34], c[383], b);
    b = fma(2.0 * y[35], c[376], b);
    double c660 = a - b;
    // <y1 z1 y2 y2 x3>
    a = y[1] * y[405];
    b = y[2] * c660;
    a = fma(2.0 * y[4], c466, a);
    b = fma(y[5], c[461], b);
    a = fma(2.0 * y[25], c[464], a);
    b = fma(y[26], c[459], b);
    a = fma(y[34], c[385], a);
    b = fma(2.0 * y[35], c[378], b);
    a = fma(y[119], c[383], a);
    b = fma(2.0 * y[120], c[376], b);
    a = fma(y[145], c[358], a);
    double c661 = a + b;
    c[466] = c466;
    c[522] = c522;
    c[660] = c660;
    c[661] = c661;
    // <y1 y1 z1 y2 x3>
    a = y[1] * y[324];
    b = y[1] * c[466];
    a = fma(y[2], c[465], a);
    b = fma(y[4], c[387], b);
    a = fma(y[5], c[380], a);
    b = fma(y[17], c[464], b);
    a = fma(y[19], c[385], a);
    b = fma(y[20], c[378], b);
    a = fma(y[25], c[384], a);
    b = fma(y[26], c[377], b);
    a = fma(y[35], c[360], a);
    b = fma(y[89], c[383], b);
    a = fma(y[90], c[376], a);
    b = fma(y[99], c[358], b);
    a = fma(y[120], c[357], a);
    double c467 = a + b;
    // <<y1 y2 y2 y2>>
    a = y[348];
    b = y[1] * y[144];
    b = fma(3.0 * y[4], c[459], b);
    b = fma(3.0 * y[34], c[376], b);
    double c654 = a - b;
    // <y1 y1 y2 y2 x3>
    a = y[1] * y[349];
    b = y[1] * c[660];
    a = fma(2.0 * y[4], c[465], a);
    b = fma(y[5], c[460], b);
    a = fma(2.0 * y[19], c[464], a);
    b = fma(y[20], c[459], b);
    a = fma(y[34], c[384], a);
    b = fma(2.0 * y[35], c[377], b);
    a = fma(y[98], c[383], a);
    b = fma(2.0 * y[99], c[376], b);
    a = fma(y[145], c[357], a);
    double c766 = a + b;
    // <y1 y1 y2 y2 y2>
    a = y[1] * y[348];
    b = y[1] * c654;
    a = fma(3.0 * y[4], c[460], a);
    b = fma(3.0 * y[19], c[459], b);
    a = fma(3.0 * y[34], c[377], a);
    b = fma(3.0 * y[98], c[376], b);
    a = fma(y[144], c[357], a);
    double c797 = a + b;
    c[467] = c467;
    c[654] = c654;
    c[766] = c766;
    c[797] = c797;
    // <<y1 z1 y2 z2>>
    a = y[326];
    b = y[1] * y[122];
    b = fma(y[2], c[476], b);
    b = fma(y[4], c[398], b);
    b = fma(y[7], c[378], b);
    b = fma(y[25], c[396], b);
    b = fma(y[28], c[376], b);
    b = fma(y[37], c[358], b);
    double c478 = a - b;
    // <y1 z1 z1 y2 z2>
    a = y[1] * y[382];
    b = 2.0 * y[2] * c478;
    a = fma(y[4], c[418], a);
    b = fma(y[7], c[409], b);
    a = fma(y[23], c[476], a);
    b = fma(2.0 * y[25], c[398], b);
    a = fma(2.0 * y[28], c[378], a);
    b = fma(y[37], c[364], b);
    a = fma(y[110], c[396], a);
    b = fma(y[113], c[376], b);
    a = fma(2.0 * y[122], c[358], a);
    double c524 = a + b;
    // <<y1 y2 y2 z2>>
    a = y[351];
    b = y[1] * y[147];
    b = fma(2.0 * y[4], c[476], b);
    b = fma(y[7], c[459], b);
    b = fma(y[34], c[396], b);
    b = fma(2.0 * y[37], c[376], b);
    double c667 = a - b;
    // <y1 z1 y2 y2 z2>
    a = y[1] * y[407];
    b = y[2] * c667;
    a = fma(2.0 * y[4], c478, a);
    b = fma(y[7], c[461], b);
    a = fma(2.0 * y[25], c[476], a);
    b = fma(y[28], c[459], b);
    a = fma(y[34], c[398], a);
    b = fma(2.0 * y[37], c[378], b);
    a = fma(y[119], c[396], a);
    b = fma(2.0 * y[122], c[376], b);
    a = fma(y[147], c[358], a);
    double c668 = a + b;
    c[478] = c478;
    c[524] = c524;
    c[667] = c667;
    c[668] = c668;
    // <y1 y1 z1 y2 z2>
    a = y[1] * y[326];
    b = y[1] * c[478];
    a = fma(y[2], c[477], a);
    b = fma(y[4], c[400], b);
    a = fma(y[7], c[380], a);
    b = fma(y[17], c[476], b);
    a = fma(y[19], c[398], a);
    b = fma(y[22], c[378], b);
    a = fma(y[25], c[397], a);
    b = fma(y[28], c[377], b);
    a = fma(y[37], c[360], a);
    b = fma(y[89], c[396], b);
    a = fma(y[92], c[376], a);
    b = fma(y[101], c[358], b);
    a = fma(y[122], c[357], a);
    double c479 = a + b;
    // <y1 y1 y2 y2 z2>
    a = y[1] * y[351];
    b = y[1] * c[667];
    a = fma(2.0 * y[4], c[477], a);
    b = fma(y[7], c[460], b);
    a = fma(2.0 * y[19], c[476], a);
    b = fma(y[22], c[459], b);
    a = fma(y[34], c[397], a);
    b = fma(2.0 * y[37], c[377], b);
    a = fma(y[98], c[396], a);
    b = fma(2.0 * y[101], c[376], b);
    a = fma(y[147], c[357], a);
    double c767 = a + b;
    // <y1 y2 y2 y2 z2>
    a = y[1] * y[462];
    b = 3.0 * y[4] * c[667];
    a = fma(y[7], c[654], a);
    b = fma(3.0 * y[34], c[476], b);
    a = fma(3.0 * y[37], c[459], a);
    b = fma(y[144], c[396], b);
    a = fma(3.0 * y[147], c[376], a);
    double c878 = a + b;
    c[479] = c479;
    c[767] = c767;
    c[878] = c878;
    // <x1 x1 z1 x3 z2>
    a = y[0] * y[245];
    b = y[0] * c[349];
    a = fma(y[2], c[298], a);
    b = fma(y[5], c[213], b);
    a = fma(y[7], c[203], a);
    b = fma(y[10], c[297], b);
    a = fma(y[13], c[212], a);
    b = fma(y[15], c[202], b);
    a = fma(y[26], c[172], a);
    b = fma(y[28], c[166], b);
    a = fma(y[40], c[145], a);
    b = fma(y[62], c[171], b);
    a = fma(y[64], c[165], a);
    b = fma(y[76], c[142], b);
    a = fma(y[125], c[140], a);
    double c490 = a + b;
    // <x1 x1 z1 y3 z2>
    a = y[0] * y[247];
    b = y[0] * c[353];
    a = fma(y[2], c[311], a);
    b = fma(y[6], c[213], b);
    a = fma(y[7], c[209], a);
    b = fma(y[10], c[310], b);
    a = fma(y[14], c[212], a);
    b = fma(y[15], c[208], b);
    a = fma(y[27], c[172], a);
    b = fma(y[28], c[162], b);
    a = fma(y[42], c[145], a);
    b = fma(y[63], c[171], b);
    a = fma(y[64], c[161], a);
    b = fma(y[78], c[142], b);
    a = fma(y[127], c[140], a);
    double c500 = a + b;
    // <<x1 x3 y3 z2>>
    a = y[278];
    b = y[0] * y[158];
    b = fma(y[5], c[310], b);
    b = fma(y[6], c[297], b);
    b = fma(y[7], c[288], b);
    b = fma(y[39], c[171], b);
    b = fma(y[40], c[161], b);
    b = fma(y[42], c[165], b);
    double c625 = a - b;
    c[490] = c490;
    c[500] = c500;
    c[625] = c625;
    // <<y1 z1 y3 z2>>
    a = y[331];
    b = y[1] * y[127];
    b = fma(y[2], c[501], b);
    b = fma(y[6], c[398], b);
    b = fma(y[7], c[392], b);
    b = fma(y[27], c[396], b);
    b = fma(y[28], c[390], b);
    b = fma(y[42], c[358], b);
    double c503 = a - b;
    // <y1 z1 z1 y3 z2>
    a = y[1] * y[387];
    b = 2.0 * y[2] * c503;
    a = fma(y[6], c[418], a);
    b = fma(y[7], c[415], b);
    a = fma(y[23], c[501], a);
    b = fma(2.0 * y[27], c[398], b);
    a = fma(2.0 * y[28], c[392], a);
    b = fma(y[42], c[364], b);
    a = fma(y[112], c[396], a);
    b = fma(y[113], c[390], b);
    a = fma(2.0 * y[127], c[358], a);
    double c529 = a + b;
    // <<y1 y3 y3 z2>>
    a = y[365];
    b = y[1] * y[161];
    b = fma(2.0 * y[6], c[501], b);
    b = fma(y[7], c[496], b);
    b = fma(y[41], c[396], b);
    b = fma(2.0 * y[42], c[390], b);
    double c700 = a - b;
    // <y1 z1 y3 y3 z2>
    a = y[1] * y[421];
    b = y[2] * c700;
    a = fma(2.0 * y[6], c503, a);
    b = fma(y[7], c[498], b);
    a = fma(2.0 * y[27], c[501], a);
    b = fma(y[28], c[496], b);
    a = fma(y[41], c[398], a);
    b = fma(2.0 * y[42], c[392], b);
    a = fma(y[126], c[396], a);
    b = fma(2.0 * y[127], c[390], b);
    a = fma(y[161], c[358], a);
    double c701 = a + b;
    c[503] = c503;
    c[529] = c529;
    c[700] = c700;
    c[701] = c701;
  }

  private static void auxiliaries21(double[] y, double[] c) {
    double a;
    double b;
    // <y1 y1 z1 y3 z2>
    a = y[1] * y[331];
    b = y[1] * c[503];
    a = fma(y[2], c[502], a);
    b = fma(y[6], c[400], b);
    a = fma(y[7], c[394], a);
    b = fma(y[17], c[501], b);
    a = fma(y[21], c[398], a);
    b = fma(y[22], c[392], b);
    a = fma(y[27], c[397], a);
    b = fma(y[28], c[391], b);
    a = fma(y[42], c[360], a);
    b = fma(y[91], c[396], b);
    a = fma(y[92], c[390], a);
    b = fma(y[106], c[358], b);
    a = fma(y[127], c[357], a);
    double c504 = a + b;
    // <<y1 y3 y3 y3>>
    a = y[364];
    b = y[1] * y[160];
    b = fma(3.0 * y[6], c[496], b);
    b = fma(3.0 * y[41], c[390], b);
    double c698 = a - b;
    // <y1 y1 y3 y3 z2>
    a = y[1] * y[365];
    b = y[1] * c[700];
    a = fma(2.0 * y[6], c[502], a);
    b = fma(y[7], c[497], b);
    a = fma(2.0 * y[21], c[501], a);
    b = fma(y[22], c[496], b);
    a = fma(y[41], c[397], a);
    b = fma(2.0 * y[42], c[391], b);
    a = fma(y[105], c[396], a);
    b = fma(2.0 * y[106], c[390], b);
    a = fma(y[161], c[357], a);
    double c788 = a + b;
    // <y1 y1 y3 y3 y3>
    a = y[1] * y[364];
    b = y[1] * c698;
    a = fma(3.0 * y[6], c[497], a);
    b = fma(3.0 * y[21], c[496], b);
    a = fma(3.0 * y[41], c[391], a);
    b = fma(3.0 * y[105], c[390], b);
    a = fma(y[160], c[357], a);
    double c804 = a + b;
    c[504] = c504;
    c[698] = c698;
    c[788] = c788;
    c[804] = c804;
    // <y1 z1 z1 x2 y3>
    a = y[1] * y[377];
    b = 2.0 * y[2] * c[449];
    a = fma(y[3], c[415], a);
    b = fma(y[6], c[406], b);
    a = fma(y[23], c[447], a);
    b = fma(2.0 * y[24], c[392], b);
    a = fma(2.0 * y[27], c[371], a);
    b = fma(y[32], c[364], b);
    a = fma(y[109], c[390], a);
    b = fma(y[112], c[369], b);
    a = fma(2.0 * y[117], c[358], a);
    double c519 = a + b;
    // <y1 z1 x2 x2 x2>
    a = y[1] * y[389];
    b = y[2] * c[537];
    a = fma(3.0 * y[3], c[425], a);
    b = fma(3.0 * y[24], c[423], b);
    a = fma(3.0 * y[29], c[371], a);
    b = fma(3.0 * y[114], c[369], b);
    a = fma(y[129], c[358], a);
    double c538 = a + b;
    // <<y1 x2 x2 y3>>
    a = y[336];
    b = y[1] * y[132];
    b = fma(2.0 * y[3], c[447], b);
    b = fma(y[6], c[423], b);
    b = fma(y[29], c[390], b);
    b = fma(2.0 * y[32], c[369], b);
    double c569 = a - b;
    // <y1 z1 x2 x2 y3>
    a = y[1] * y[392];
    b = y[2] * c569;
    a = fma(2.0 * y[3], c[449], a);
    b = fma(y[6], c[425], b);
    a = fma(2.0 * y[24], c[447], a);
    b = fma(y[27], c[423], b);
    a = fma(y[29], c[392], a);
    b = fma(2.0 * y[32], c[371], b);
    a = fma(y[114], c[390], a);
    b = fma(2.0 * y[117], c[369], b);
    a = fma(y[132], c[358], a);
    double c570 = a + b;
    c[519] = c519;
    c[538] = c538;
    c[569] = c569;
    c[570] = c570;
    // <y1 z1 z1 x2 z2>
    a = y[1] * y[378];
    b = 2.0 * y[2] * c[455];
    a = fma(y[3], c[418], a);
    b = fma(y[7], c[406], b);
    a = fma(y[23], c[453], a);
    b = fma(2.0 * y[24], c[398], b);
    a = fma(2.0 * y[28], c[371], a);
    b = fma(y[33], c[364], b);
    a = fma(y[109], c[396], a);
    b = fma(y[113], c[369], b);
    a = fma(2.0 * y[118], c[358], a);
    double c520 = a + b;
    // <<y1 x2 x2 z2>>
    a = y[337];
    b = y[1] * y[133];
    b = fma(2.0 * y[3], c[453], b);
    b = fma(y[7], c[423], b);
    b = fma(y[29], c[396], b);
    b = fma(2.0 * y[33], c[369], b);
    double c574 = a - b;
    // <y1 z1 x2 x2 z2>
    a = y[1] * y[393];
    b = y[2] * c574;
    a = fma(2.0 * y[3], c[455], a);
    b = fma(y[7], c[425], b);
    a = fma(2.0 * y[24], c[453], a);
    b = fma(y[28], c[423], b);
    a = fma(y[29], c[398], a);
    b = fma(2.0 * y[33], c[371], b);
    a = fma(y[114], c[396], a);
    b = fma(2.0 * y[118], c[369], b);
    a = fma(y[133], c[358], a);
    double c575 = a + b;
    // <y1 x2 x2 x2 z2>
    a = y[1] * y[428];
    b = 3.0 * y[3] * c574;
    a = fma(y[7], c[537], a);
    b = fma(3.0 * y[29], c[453], b);
    a = fma(3.0 * y[33], c[423], a);
    b = fma(y[129], c[396], b);
    a = fma(3.0 * y[133], c[369], a);
    double c819 = a + b;
    c[520] = c520;
    c[574] = c574;
    c[575] = c575;
    c[819] = c819;
    // <y1 z1 z1 y2 y3>
    a = y[1] * y[381];
    b = 2.0 * y[2] * c[473];
    a = fma(y[4], c[415], a);
    b = fma(y[6], c[409], b);
    a = fma(y[23], c[471], a);
    b = fma(2.0 * y[25], c[392], b);
    a = fma(2.0 * y[27], c[378], a);
    b = fma(y[36], c[364], b);
    a = fma(y[110], c[390], a);
    b = fma(y[112], c[376], b);
    a = fma(2.0 * y[121], c[358], a);
    double c523 = a + b;
    // <y1 z1 y2 y2 y2>
    a = y[1] * y[404];
    b = y[2] * c[654];
    a = fma(3.0 * y[4], c[461], a);
    b = fma(3.0 * y[25], c[459], b);
    a = fma(3.0 * y[34], c[378], a);
    b = fma(3.0 * y[119], c[376], b);
    a = fma(y[144], c[358], a);
    double c655 = a + b;
    // <<y1 y2 y2 y3>>
    a = y[350];
    b = y[1] * y[146];
    b = fma(2.0 * y[4], c[471], b);
    b = fma(y[6], c[459], b);
    b = fma(y[34], c[390], b);
    b = fma(2.0 * y[36], c[376], b);
    double c664 = a - b;
    // <y1 z1 y2 y2 y3>
    a = y[1] * y[406];
    b = y[2] * c664;
    a = fma(2.0 * y[4], c[473], a);
    b = fma(y[6], c[461], b);
    a = fma(2.0 * y[25], c[471], a);
    b = fma(y[27], c[459], b);
    a = fma(y[34], c[392], a);
    b = fma(2.0 * y[36], c[378], b);
    a = fma(y[119], c[390], a);
    b = fma(2.0 * y[121], c[376], b);
    a = fma(y[146], c[358], a);
    double c665 = a + b;
    c[523] = c523;
    c[655] = c655;
    c[664] = c664;
    c[665] = c665;
    // <y1 z1 z1 x3 y3>
    a = y[1] * y[384];
    b = 2.0 * y[2] * c[488];
    a = fma(y[5], c[415], a);
    b = fma(y[6], c[412], b);
    a = fma(y[23], c[486], a);
    b = fma(2.0 * y[26], c[392], b);
    a = fma(2.0 * y[27], c[385], a);
    b = fma(y[39], c[364], b);
    a = fma(y[111], c[390], a);
    b = fma(y[112], c[383], b);
    a = fma(2.0 * y[124], c[358], a);
    double c526 = a + b;
    // <<y1 x3 x3 y3>>
    a = y[359];
    b = y[1] * y[155];
    b = fma(2.0 * y[5], c[486], b);
    b = fma(y[6], c[481], b);
    b = fma(y[38], c[390], b);
    b = fma(2.0 * y[39], c[383], b);
    double c688 = a - b;
    // <y1 z1 x3 x3 y3>
    a = y[1] * y[415];
    b = y[2] * c688;
    a = fma(2.0 * y[5], c[488], a);
    b = fma(y[6], c[483], b);
    a = fma(2.0 * y[26], c[486], a);
    b = fma(y[27], c[481], b);
    a = fma(y[38], c[392], a);
    b = fma(2.0 * y[39], c[385], b);
    a = fma(y[123], c[390], a);
    b = fma(2.0 * y[124], c[383], b);
    a = fma(y[155], c[358], a);
    double c689 = a + b;
    // <y1 x3 x3 x3 y3>
    a = y[1] * y[480];
    b = 3.0 * y[5] * c688;
    a = fma(y[6], c[686], a);
    b = fma(3.0 * y[38], c[486], b);
    a = fma(3.0 * y[39], c[481], a);
    b = fma(y[154], c[390], b);
    a = fma(3.0 * y[155], c[383], a);
    double c917 = a + b;
    c[526] = c526;
    c[688] = c688;
    c[689] = c689;
    c[917] = c917;
    // <y1 z1 z1 x3 z2>
    a = y[1] * y[385];
    b = 2.0 * y[2] * c[493];
    a = fma(y[5], c[418], a);
    b = fma(y[7], c[412], b);
    a = fma(y[23], c[491], a);
    b = fma(2.0 * y[26], c[398], b);
    a = fma(2.0 * y[28], c[385], a);
    b = fma(y[40], c[364], b);
    a = fma(y[111], c[396], a);
    b = fma(y[113], c[383], b);
    a = fma(2.0 * y[125], c[358], a);
    double c527 = a + b;
    // <<y1 x3 x3 z2>>
    a = y[360];
    b = y[1] * y[156];
    b = fma(2.0 * y[5], c[491], b);
    b = fma(y[7], c[481], b);
    b = fma(y[38], c[396], b);
    b = fma(2.0 * y[40], c[383], b);
    double c690 = a - b;
    // <y1 z1 x3 x3 z2>
    a = y[1] * y[416];
    b = y[2] * c690;
    a = fma(2.0 * y[5], c[493], a);
    b = fma(y[7], c[483], b);
    a = fma(2.0 * y[26], c[491], a);
    b = fma(y[28], c[481], b);
    a = fma(y[38], c[398], a);
    b = fma(2.0 * y[40], c[385], b);
    a = fma(y[123], c[396], a);
    b = fma(2.0 * y[125], c[383], b);
    a = fma(y[156], c[358], a);
    double c691 = a + b;
    // <y1 x3 x3 x3 z2>
    a = y[1] * y[481];
    b = 3.0 * y[5] * c690;
    a = fma(y[7], c[686], a);
    b = fma(3.0 * y[38], c[491], b);
    a = fma(3.0 * y[40], c[481], a);
    b = fma(y[154], c[396], b);
    a = fma(3.0 * y[156], c[383], a);
    double c915 = a + b;
    c[527] = c527;
    c[690] = c690;
    c[691] = c691;
    c[915] = c915;
  }

  private static void auxiliaries22(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x2 y2 y3>>
    a = y[256];
    b = y[0] * y[136];
    b = fma(y[3], c[269], b);
    b = fma(y[4], c[252], b);
    b = fma(y[6], c[282], b);
    b = fma(y[30], c[161], b);
    b = fma(y[32], c[190], b);
    b = fma(y[36], c[177], b);
    double c541 = a - b;
    // <x1 x2 x2 y2 y3>
    a = y[0] * y[431];
    b = 2.0 * y[3] * c541;
    a = fma(y[4], c[531], a);
    b = fma(y[6], c[550], b);
    a = fma(y[29], c[269], a);
    b = fma(2.0 * y[30], c[252], b);
    a = fma(2.0 * y[32], c[282], a);
    b = fma(y[36], c[263], b);
    a = fma(y[130], c[161], a);
    b = fma(y[132], c[190], b);
    a = fma(2.0 * y[136], c[177], a);
    double c822 = a + b;
    // <x1 x2 y2 y2 y3>
    a = y[0] * y[441];
    b = y[3] * c[578];
    a = fma(2.0 * y[4], c541, a);
    b = fma(y[6], c[587], b);
    a = fma(2.0 * y[30], c[269], a);
    b = fma(y[32], c[327], b);
    a = fma(y[34], c[252], a);
    b = fma(2.0 * y[36], c[282], b);
    a = fma(y[134], c[161], a);
    b = fma(2.0 * y[136], c[190], b);
    a = fma(y[146], c[177], a);
    double c840 = a + b;
    // <x1 x2 y2 y3 y3>
    a = y[0] * y[446];
    b = y[3] * c[599];
    a = fma(y[4], c[563], a);
    b = fma(2.0 * y[6], c541, b);
    a = fma(y[30], c[304], a);
    b = fma(2.0 * y[32], c[269], b);
    a = fma(2.0 * y[36], c[252], a);
    b = fma(y[41], c[282], b);
    a = fma(2.0 * y[136], c[161], a);
    b = fma(y[141], c[190], b);
    a = fma(y[151], c[177], a);
    double c850 = a + b;
    c[541] = c541;
    c[822] = c822;
    c[840] = c840;
    c[850] = c850;
    // <x1 x1 x2 y2 y3>
    a = y[0] * y[256];
    b = y[0] * c[541];
    a = fma(y[3], c[270], a);
    b = fma(y[4], c[253], b);
    a = fma(y[6], c[286], a);
    b = fma(y[11], c[269], b);
    a = fma(y[12], c[252], a);
    b = fma(y[14], c[282], b);
    a = fma(y[30], c[162], a);
    b = fma(y[32], c[191], b);
    a = fma(y[36], c[178], a);
    b = fma(y[66], c[161], b);
    a = fma(y[68], c[190], a);
    b = fma(y[72], c[177], b);
    a = fma(y[136], c[140], a);
    double c542 = a + b;
    // <x1 y1 x2 y2 y3>
    a = y[0] * y[340];
    b = y[1] * c[541];
    a = fma(y[3], c[325], a);
    b = fma(y[4], c[272], b);
    a = fma(y[6], c[283], a);
    b = fma(y[18], c[269], b);
    a = fma(y[19], c[252], a);
    b = fma(y[21], c[282], b);
    a = fma(y[30], c[187], a);
    b = fma(y[32], c[192], b);
    a = fma(y[36], c[179], a);
    b = fma(y[94], c[161], b);
    a = fma(y[96], c[190], a);
    b = fma(y[100], c[177], b);
    a = fma(y[136], c[141], a);
    double c580 = a + b;
    // <x1 x1 y2 y3 y3>
    a = y[0] * y[271];
    b = y[0] * c[599];
    a = fma(y[4], c[305], a);
    b = fma(2.0 * y[6], c[270], b);
    a = fma(y[12], c[304], a);
    b = fma(2.0 * y[14], c[269], b);
    a = fma(2.0 * y[36], c[162], a);
    b = fma(y[41], c[191], b);
    a = fma(2.0 * y[72], c[161], a);
    b = fma(y[77], c[190], b);
    a = fma(y[151], c[140], a);
    double c600 = a + b;
    c[542] = c542;
    c[580] = c580;
    c[600] = c600;
    // <<x1 x2 y2 x3>>
    a = y[255];
    b = y[0] * y[135];
    b = fma(y[3], c[274], b);
    b = fma(y[4], c[255], b);
    b = fma(y[5], c[282], b);
    b = fma(y[30], c[165], b);
    b = fma(y[31], c[190], b);
    b = fma(y[35], c[177], b);
    double c544 = a - b;
    // <x1 x2 x2 y2 x3>
    a = y[0] * y[430];
    b = 2.0 * y[3] * c544;
    a = fma(y[4], c[533], a);
    b = fma(y[5], c[550], b);
    a = fma(y[29], c[274], a);
    b = fma(2.0 * y[30], c[255], b);
    a = fma(2.0 * y[31], c[282], a);
    b = fma(y[35], c[263], b);
    a = fma(y[130], c[165], a);
    b = fma(y[131], c[190], b);
    a = fma(2.0 * y[135], c[177], a);
    double c838 = a + b;
    // <x1 x2 y2 y2 x3>
    a = y[0] * y[440];
    b = y[3] * c[581];
    a = fma(2.0 * y[4], c544, a);
    b = fma(y[5], c[587], b);
    a = fma(2.0 * y[30], c[274], a);
    b = fma(y[31], c[327], b);
    a = fma(y[34], c[255], a);
    b = fma(2.0 * y[35], c[282], b);
    a = fma(y[134], c[165], a);
    b = fma(2.0 * y[135], c[190], b);
    a = fma(y[145], c[177], a);
    double c873 = a + b;
    // <x1 x2 y2 x3 x3>
    a = y[0] * y[443];
    b = y[3] * c[593];
    a = fma(y[4], c[556], a);
    b = fma(2.0 * y[5], c544, b);
    a = fma(y[30], c[293], a);
    b = fma(2.0 * y[31], c[274], b);
    a = fma(2.0 * y[35], c[255], a);
    b = fma(y[38], c[282], b);
    a = fma(2.0 * y[135], c[165], a);
    b = fma(y[138], c[190], b);
    a = fma(y[148], c[177], a);
    double c880 = a + b;
    c[544] = c544;
    c[838] = c838;
    c[873] = c873;
    c[880] = c880;
    // <x1 y1 x2 y2 x3>
    a = y[0] * y[339];
    b = y[1] * c[544];
    a = fma(y[3], c[276], a);
    b = fma(y[4], c[257], b);
    a = fma(y[5], c[283], a);
    b = fma(y[18], c[274], b);
    a = fma(y[19], c[255], a);
    b = fma(y[20], c[282], b);
    a = fma(y[30], c[167], a);
    b = fma(y[31], c[192], b);
    a = fma(y[35], c[179], a);
    b = fma(y[94], c[165], b);
    a = fma(y[95], c[190], a);
    b = fma(y[99], c[177], b);
    a = fma(y[135], c[141], a);
    double c545 = a + b;
    // <<y1 x2 y2 x3>>
    a = y[339];
    b = y[1] * y[135];
    b = fma(y[3], c[464], b);
    b = fma(y[4], c[439], b);
    b = fma(y[5], c[431], b);
    b = fma(y[30], c[383], b);
    b = fma(y[31], c[376], b);
    b = fma(y[35], c[369], b);
    double c597 = a - b;
    // <y1 y1 x2 y2 x3>
    a = y[1] * y[339];
    b = y[1] * c597;
    a = fma(y[3], c[465], a);
    b = fma(y[4], c[440], b);
    a = fma(y[5], c[432], a);
    b = fma(y[18], c[464], b);
    a = fma(y[19], c[439], a);
    b = fma(y[20], c[431], b);
    a = fma(y[30], c[384], a);
    b = fma(y[31], c[377], b);
    a = fma(y[35], c[370], a);
    b = fma(y[94], c[383], b);
    a = fma(y[95], c[376], a);
    b = fma(y[99], c[369], b);
    a = fma(y[135], c[357], a);
    double c752 = a + b;
    c[545] = c545;
    c[597] = c597;
    c[752] = c752;
    // <x1 y1 x2 y2 z2>
    a = y[0] * y[341];
    b = y[1] * c[546];
    a = fma(y[3], c[280], a);
    b = fma(y[4], c[261], b);
    a = fma(y[7], c[283], a);
    b = fma(y[18], c[278], b);
    a = fma(y[19], c[259], a);
    b = fma(y[22], c[282], b);
    a = fma(y[30], c[173], a);
    b = fma(y[33], c[192], b);
    a = fma(y[37], c[179], a);
    b = fma(y[94], c[171], b);
    a = fma(y[97], c[190], a);
    b = fma(y[101], c[177], b);
    a = fma(y[137], c[141], a);
    double c547 = a + b;
    // <x1 x2 x2 y2 z2>
    a = y[0] * y[432];
    b = 2.0 * y[3] * c[546];
    a = fma(y[4], c[535], a);
    b = fma(y[7], c[550], b);
    a = fma(y[29], c[278], a);
    b = fma(2.0 * y[30], c[259], b);
    a = fma(2.0 * y[33], c[282], a);
    b = fma(y[37], c[263], b);
    a = fma(y[130], c[171], a);
    b = fma(y[133], c[190], b);
    a = fma(2.0 * y[137], c[177], a);
    double c839 = a + b;
    // <x1 x2 y2 y2 z2>
    a = y[0] * y[442];
    b = y[3] * c[583];
    a = fma(2.0 * y[4], c[546], a);
    b = fma(y[7], c[587], b);
    a = fma(2.0 * y[30], c[278], a);
    b = fma(y[33], c[327], b);
    a = fma(y[34], c[259], a);
    b = fma(2.0 * y[37], c[282], b);
    a = fma(y[134], c[171], a);
    b = fma(2.0 * y[137], c[190], b);
    a = fma(y[147], c[177], a);
    double c874 = a + b;
    c[547] = c547;
    c[839] = c839;
    c[874] = c874;
    // <<x1 x2 x3 y3>>
    a = y[259];
    b = y[0] * y[139];
    b = fma(y[3], c[288], b);
    b = fma(y[5], c[252], b);
    b = fma(y[6], c[255], b);
    b = fma(y[31], c[161], b);
    b = fma(y[32], c[165], b);
    b = fma(y[39], c[177], b);
    double c552 = a - b;
    // <x1 x2 x2 x3 y3>
    a = y[0] * y[434];
    b = 2.0 * y[3] * c552;
    a = fma(y[5], c[531], a);
    b = fma(y[6], c[533], b);
    a = fma(y[29], c[288], a);
    b = fma(2.0 * y[31], c[252], b);
    a = fma(2.0 * y[32], c[255], a);
    b = fma(y[39], c[263], b);
    a = fma(y[131], c[161], a);
    b = fma(y[132], c[165], b);
    a = fma(2.0 * y[139], c[177], a);
    double c827 = a + b;
    // <x1 x2 x3 x3 y3>
    a = y[0] * y[450];
    b = y[3] * c[614];
    a = fma(2.0 * y[5], c552, a);
    b = fma(y[6], c[556], b);
    a = fma(2.0 * y[31], c[288], a);
    b = fma(y[32], c[293], b);
    a = fma(y[38], c[252], a);
    b = fma(2.0 * y[39], c[255], b);
    a = fma(y[138], c[161], a);
    b = fma(2.0 * y[139], c[165], b);
    a = fma(y[155], c[177], a);
    double c858 = a + b;
    // <x1 x2 x3 y3 y3>
    a = y[0] * y[452];
    b = y[3] * c[622];
    a = fma(y[5], c[563], a);
    b = fma(2.0 * y[6], c552, b);
    a = fma(y[31], c[304], a);
    b = fma(2.0 * y[32], c[288], b);
    a = fma(2.0 * y[39], c[252], a);
    b = fma(y[41], c[255], b);
    a = fma(2.0 * y[139], c[161], a);
    b = fma(y[141], c[165], b);
    a = fma(y[157], c[177], a);
    double c861 = a + b;
    c[552] = c552;
    c[827] = c827;
    c[858] = c858;
    c[861] = c861;
  }

  private static void auxiliaries23(double[] y, double[] c) {
    double a;
    double b;
    // <x1 x1 x2 x3 y3>
    a = y[0] * y[259];
    b = y[0] * c[552];
    a = fma(y[3], c[289], a);
    b = fma(y[5], c[253], b);
    a = fma(y[6], c[256], a);
    b = fma(y[11], c[288], b);
    a = fma(y[13], c[252], a);
    b = fma(y[14], c[255], b);
    a = fma(y[31], c[162], a);
    b = fma(y[32], c[166], b);
    a = fma(y[39], c[178], a);
    b = fma(y[67], c[161], b);
    a = fma(y[68], c[165], a);
    b = fma(y[75], c[177], b);
    a = fma(y[139], c[140], a);
    double c553 = a + b;
    // <x1 x1 x3 y3 y3>
    a = y[0] * y[277];
    b = y[0] * c[622];
    a = fma(y[5], c[305], a);
    b = fma(2.0 * y[6], c[289], b);
    a = fma(y[13], c[304], a);
    b = fma(2.0 * y[14], c[288], b);
    a = fma(2.0 * y[39], c[162], a);
    b = fma(y[41], c[166], b);
    a = fma(2.0 * y[75], c[161], a);
    b = fma(y[77], c[165], b);
    a = fma(y[157], c[140], a);
    double c623 = a + b;
    // <x1 x3 y3 y3 z2>
    a = y[0] * y[486];
    b = y[5] * c[637];
    a = fma(2.0 * y[6], c[625], a);
    b = fma(y[7], c[622], b);
    a = fma(2.0 * y[39], c[310], a);
    b = fma(y[40], c[304], b);
    a = fma(y[41], c[297], a);
    b = fma(2.0 * y[42], c[288], b);
    a = fma(y[157], c[171], a);
    b = fma(2.0 * y[158], c[161], b);
    a = fma(y[161], c[165], a);
    double c924 = a + b;
    c[553] = c553;
    c[623] = c623;
    c[924] = c924;
    // <<x1 x2 x2 x2>>
    a = y[249];
    b = y[0] * y[129];
    b = fma(3.0 * y[3], c[263], b);
    b = fma(3.0 * y[29], c[177], b);
    double c554 = a - b;
    // <x1 y1 x2 x2 x2>
    a = y[0] * y[333];
    b = y[1] * c554;
    a = fma(3.0 * y[3], c[264], a);
    b = fma(3.0 * y[18], c[263], b);
    a = fma(3.0 * y[29], c[179], a);
    b = fma(3.0 * y[93], c[177], b);
    a = fma(y[129], c[141], a);
    double c555 = a + b;
    // <x1 x1 x2 x2 x2>
    a = y[0] * y[249];
    b = y[0] * c554;
    a = fma(3.0 * y[3], c[291], a);
    b = fma(3.0 * y[11], c[263], b);
    a = fma(3.0 * y[29], c[178], a);
    b = fma(3.0 * y[65], c[177], b);
    a = fma(y[129], c[140], a);
    double c562 = a + b;
    // <x1 z1 x2 x2 x2>
    a = y[0] * y[389];
    b = y[2] * c554;
    a = fma(3.0 * y[3], c[265], a);
    b = fma(3.0 * y[24], c[263], b);
    a = fma(3.0 * y[29], c[180], a);
    b = fma(3.0 * y[114], c[177], b);
    a = fma(y[129], c[142], a);
    double c747 = a + b;
    // <y1 x2 x2 x2 x2>
    a = y[1] * y[424];
    b = 4.0 * y[3] * c[537];
    a = fma(6.0 * y[29], c[423], a);
    b = fma(4.0 * y[129], c[369], b);
    double c828 = a + b;
    // <x1 x2 x2 x2 x2>
    a = y[0] * y[424];
    b = 4.0 * y[3] * c554;
    a = fma(6.0 * y[29], c[263], a);
    b = fma(4.0 * y[129], c[177], b);
    double c831 = a + b;
    c[554] = c554;
    c[555] = c555;
    c[562] = c562;
    c[747] = c747;
    c[828] = c828;
    c[831] = c831;
    // <<x1 x2 x3 z2>>
    a = y[260];
    b = y[0] * y[140];
    b = fma(y[3], c[297], b);
    b = fma(y[5], c[259], b);
    b = fma(y[7], c[255], b);
    b = fma(y[31], c[171], b);
    b = fma(y[33], c[165], b);
    b = fma(y[40], c[177], b);
    double c558 = a - b;
    // <x1 x2 x2 x2 x3>
    a = y[0] * y[426];
    b = 3.0 * y[3] * c[533];
    a = fma(y[5], c[554], a);
    b = fma(3.0 * y[29], c[255], b);
    a = fma(3.0 * y[31], c[263], a);
    b = fma(y[129], c[165], b);
    a = fma(3.0 * y[131], c[177], a);
    double c820 = a + b;
    // <x1 x2 x2 x2 z2>
    a = y[0] * y[428];
    b = 3.0 * y[3] * c[535];
    a = fma(y[7], c[554], a);
    b = fma(3.0 * y[29], c[259], b);
    a = fma(3.0 * y[33], c[263], a);
    b = fma(y[129], c[171], b);
    a = fma(3.0 * y[133], c[177], a);
    double c821 = a + b;
    // <x1 x2 x2 x3 z2>
    a = y[0] * y[435];
    b = 2.0 * y[3] * c558;
    a = fma(y[5], c[535], a);
    b = fma(y[7], c[533], b);
    a = fma(y[29], c[297], a);
    b = fma(2.0 * y[31], c[259], b);
    a = fma(2.0 * y[33], c[255], a);
    b = fma(y[40], c[263], b);
    a = fma(y[131], c[171], a);
    b = fma(y[133], c[165], b);
    a = fma(2.0 * y[140], c[177], a);
    double c846 = a + b;
    c[558] = c558;
    c[820] = c820;
    c[821] = c821;
    c[846] = c846;
    // <x1 y1 x2 x3 z2>
    a = y[0] * y[344];
    b = y[1] * c[558];
    a = fma(y[3], c[299], a);
    b = fma(y[5], c[261], b);
    a = fma(y[7], c[257], a);
    b = fma(y[18], c[297], b);
    a = fma(y[20], c[259], a);
    b = fma(y[22], c[255], b);
    a = fma(y[31], c[173], a);
    b = fma(y[33], c[167], b);
    a = fma(y[40], c[179], a);
    b = fma(y[95], c[171], b);
    a = fma(y[97], c[165], a);
    b = fma(y[104], c[177], b);
    a = fma(y[140], c[141], a);
    double c559 = a + b;
    // <x1 x2 x3 x3 z2>
    a = y[0] * y[451];
    b = y[3] * c[618];
    a = fma(2.0 * y[5], c[558], a);
    b = fma(y[7], c[556], b);
    a = fma(2.0 * y[31], c[297], a);
    b = fma(y[33], c[293], b);
    a = fma(y[38], c[259], a);
    b = fma(2.0 * y[40], c[255], b);
    a = fma(y[138], c[171], a);
    b = fma(2.0 * y[140], c[165], b);
    a = fma(y[156], c[177], a);
    double c894 = a + b;
    // <x1 x2 x3 z2 z2>
    a = y[0] * y[454];
    b = y[3] * c[630];
    a = fma(y[5], c[572], a);
    b = fma(2.0 * y[7], c[558], b);
    a = fma(y[31], c[317], a);
    b = fma(2.0 * y[33], c[297], b);
    a = fma(2.0 * y[40], c[259], a);
    b = fma(y[43], c[255], b);
    a = fma(2.0 * y[140], c[171], a);
    b = fma(y[143], c[165], b);
    a = fma(y[159], c[177], a);
    double c901 = a + b;
    c[559] = c559;
    c[894] = c894;
    c[901] = c901;
    // <y1 z1 x2 x2 x3>
    a = y[1] * y[391];
    b = y[2] * c[560];
    a = fma(2.0 * y[3], c[441], a);
    b = fma(y[5], c[425], b);
    a = fma(2.0 * y[24], c[439], a);
    b = fma(y[26], c[423], b);
    a = fma(y[29], c[385], a);
    b = fma(2.0 * y[31], c[371], b);
    a = fma(y[114], c[383], a);
    b = fma(2.0 * y[116], c[369], b);
    a = fma(y[131], c[358], a);
    double c561 = a + b;
    // <<y1 x2 x3 x3>>
    a = y[342];
    b = y[1] * y[138];
    b = fma(y[3], c[481], b);
    b = fma(2.0 * y[5], c[439], b);
    b = fma(2.0 * y[31], c[383], b);
    b = fma(y[38], c[369], b);
    double c620 = a - b;
    // <y1 y1 x2 x2 x3>
    a = y[1] * y[335];
    b = y[1] * c[560];
    a = fma(2.0 * y[3], c[440], a);
    b = fma(y[5], c[424], b);
    a = fma(2.0 * y[18], c[439], a);
    b = fma(y[20], c[423], b);
    a = fma(y[29], c[384], a);
    b = fma(2.0 * y[31], c[370], b);
    a = fma(y[93], c[383], a);
    b = fma(2.0 * y[95], c[369], b);
    a = fma(y[131], c[357], a);
    double c748 = a + b;
    // <y1 x2 x2 x2 x3>
    a = y[1] * y[426];
    b = 3.0 * y[3] * c[560];
    a = fma(y[5], c[537], a);
    b = fma(3.0 * y[29], c[439], b);
    a = fma(3.0 * y[31], c[423], a);
    b = fma(y[129], c[383], b);
    a = fma(3.0 * y[131], c[369], a);
    double c818 = a + b;
    c[561] = c561;
    c[620] = c620;
    c[748] = c748;
    c[818] = c818;
    // <x1 y1 x2 x3 y3>
    a = y[0] * y[343];
    b = y[1] * c[552];
    a = fma(y[3], c[308], a);
    b = fma(y[5], c[272], b);
    a = fma(y[6], c[257], a);
    b = fma(y[18], c[288], b);
    a = fma(y[20], c[252], a);
    b = fma(y[21], c[255], b);
    a = fma(y[31], c[187], a);
    b = fma(y[32], c[167], b);
    a = fma(y[39], c[179], a);
    b = fma(y[95], c[161], b);
    a = fma(y[96], c[165], a);
    b = fma(y[103], c[177], b);
    a = fma(y[139], c[141], a);
    double c566 = a + b;
    // <<y1 x2 x3 y3>>
    a = y[343];
    b = y[1] * y[139];
    b = fma(y[3], c[486], b);
    b = fma(y[5], c[447], b);
    b = fma(y[6], c[439], b);
    b = fma(y[31], c[390], b);
    b = fma(y[32], c[383], b);
    b = fma(y[39], c[369], b);
    double c627 = a - b;
    // <y1 y1 x2 x3 y3>
    a = y[1] * y[343];
    b = y[1] * c627;
    a = fma(y[3], c[487], a);
    b = fma(y[5], c[448], b);
    a = fma(y[6], c[440], a);
    b = fma(y[18], c[486], b);
    a = fma(y[20], c[447], a);
    b = fma(y[21], c[439], b);
    a = fma(y[31], c[391], a);
    b = fma(y[32], c[384], b);
    a = fma(y[39], c[370], a);
    b = fma(y[95], c[390], b);
    a = fma(y[96], c[383], a);
    b = fma(y[103], c[369], b);
    a = fma(y[139], c[357], a);
    double c760 = a + b;
    c[566] = c566;
    c[627] = c627;
    c[760] = c760;
  }

  private static void auxiliaries24(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 x2 y3 z2>>
    a = y[262];
    b = y[0] * y[142];
    b = fma(y[3], c[310], b);
    b = fma(y[6], c[259], b);
    b = fma(y[7], c[252], b);
    b = fma(y[32], c[171], b);
    b = fma(y[33], c[161], b);
    b = fma(y[42], c[177], b);
    double c567 = a - b;
    // <x1 x2 x2 x2 y3>
    a = y[0] * y[427];
    b = 3.0 * y[3] * c[531];
    a = fma(y[6], c[554], a);
    b = fma(3.0 * y[29], c[252], b);
    a = fma(3.0 * y[32], c[263], a);
    b = fma(y[129], c[161], b);
    a = fma(3.0 * y[132], c[177], a);
    double c817 = a + b;
    // <x1 x2 x2 y3 z2>
    a = y[0] * y[437];
    b = 2.0 * y[3] * c567;
    a = fma(y[6], c[535], a);
    b = fma(y[7], c[531], b);
    a = fma(y[29], c[310], a);
    b = fma(2.0 * y[32], c[259], b);
    a = fma(2.0 * y[33], c[252], a);
    b = fma(y[42], c[263], b);
    a = fma(y[132], c[171], a);
    b = fma(y[133], c[161], b);
    a = fma(2.0 * y[142], c[177], a);
    double c836 = a + b;
    // <x1 x2 y3 y3 z2>
    a = y[0] * y[456];
    b = y[3] * c[637];
    a = fma(2.0 * y[6], c567, a);
    b = fma(y[7], c[563], b);
    a = fma(2.0 * y[32], c[310], a);
    b = fma(y[33], c[304], b);
    a = fma(y[41], c[259], a);
    b = fma(2.0 * y[42], c[252], b);
    a = fma(y[141], c[171], a);
    b = fma(2.0 * y[142], c[161], b);
    a = fma(y[161], c[177], a);
    double c869 = a + b;
    c[567] = c567;
    c[817] = c817;
    c[836] = c836;
    c[869] = c869;
    // <x1 y1 x2 y3 z2>
    a = y[0] * y[346];
    b = y[1] * c[567];
    a = fma(y[3], c[312], a);
    b = fma(y[6], c[261], b);
    a = fma(y[7], c[272], a);
    b = fma(y[18], c[310], b);
    a = fma(y[21], c[259], a);
    b = fma(y[22], c[252], b);
    a = fma(y[32], c[173], a);
    b = fma(y[33], c[187], b);
    a = fma(y[42], c[179], a);
    b = fma(y[96], c[171], b);
    a = fma(y[97], c[161], a);
    b = fma(y[106], c[177], b);
    a = fma(y[142], c[141], a);
    double c568 = a + b;
    // <<y1 x2 y3 z2>>
    a = y[346];
    b = y[1] * y[142];
    b = fma(y[3], c[501], b);
    b = fma(y[6], c[453], b);
    b = fma(y[7], c[447], b);
    b = fma(y[32], c[396], b);
    b = fma(y[33], c[390], b);
    b = fma(y[42], c[369], b);
    double c644 = a - b;
    // <x1 x2 y3 z2 z2>
    a = y[0] * y[457];
    b = y[3] * c[642];
    a = fma(y[6], c[572], a);
    b = fma(2.0 * y[7], c[567], b);
    a = fma(y[32], c[317], a);
    b = fma(2.0 * y[33], c[310], b);
    a = fma(2.0 * y[42], c[259], a);
    b = fma(y[43], c[252], b);
    a = fma(2.0 * y[142], c[171], a);
    b = fma(y[143], c[161], b);
    a = fma(y[162], c[177], a);
    double c871 = a + b;
    c[568] = c568;
    c[644] = c644;
    c[871] = c871;
    // <x1 x1 x2 y3 z2>
    a = y[0] * y[262];
    b = y[0] * c[567];
    a = fma(y[3], c[311], a);
    b = fma(y[6], c[260], b);
    a = fma(y[7], c[253], a);
    b = fma(y[11], c[310], b);
    a = fma(y[14], c[259], a);
    b = fma(y[15], c[252], b);
    a = fma(y[32], c[172], a);
    b = fma(y[33], c[162], b);
    a = fma(y[42], c[178], a);
    b = fma(y[68], c[171], b);
    a = fma(y[69], c[161], a);
    b = fma(y[78], c[177], b);
    a = fma(y[142], c[140], a);
    double c571 = a + b;
    // <x1 x1 y3 z2 z2>
    a = y[0] * y[282];
    b = y[0] * c[642];
    a = fma(y[6], c[318], a);
    b = fma(2.0 * y[7], c[311], b);
    a = fma(y[14], c[317], a);
    b = fma(2.0 * y[15], c[310], b);
    a = fma(2.0 * y[42], c[172], a);
    b = fma(y[43], c[162], b);
    a = fma(2.0 * y[78], c[171], a);
    b = fma(y[79], c[161], b);
    a = fma(y[162], c[140], a);
    double c646 = a + b;
    // <x1 x3 y3 z2 z2>
    a = y[0] * y[487];
    b = y[5] * c[642];
    a = fma(y[6], c[630], a);
    b = fma(2.0 * y[7], c[625], b);
    a = fma(y[39], c[317], a);
    b = fma(2.0 * y[40], c[310], b);
    a = fma(2.0 * y[42], c[297], a);
    b = fma(y[43], c[288], b);
    a = fma(2.0 * y[158], c[171], a);
    b = fma(y[159], c[161], b);
    a = fma(y[162], c[165], a);
    double c926 = a + b;
    c[571] = c571;
    c[646] = c646;
    c[926] = c926;
    // <x1 x1 x2 y2 x3>
    a = y[0] * y[255];
    b = y[0] * c[544];
    a = fma(y[3], c[275], a);
    b = fma(y[4], c[256], b);
    a = fma(y[5], c[286], a);
    b = fma(y[11], c[274], b);
    a = fma(y[12], c[255], a);
    b = fma(y[13], c[282], b);
    a = fma(y[30], c[166], a);
    b = fma(y[31], c[191], b);
    a = fma(y[35], c[178], a);
    b = fma(y[66], c[165], b);
    a = fma(y[67], c[190], a);
    b = fma(y[71], c[177], b);
    a = fma(y[135], c[140], a);
    double c576 = a + b;
    // <y1 z1 x2 y2 x3>
    a = y[1] * y[395];
    b = y[2] * c[597];
    a = fma(y[3], c[466], a);
    b = fma(y[4], c[441], b);
    a = fma(y[5], c[433], a);
    b = fma(y[24], c[464], b);
    a = fma(y[25], c[439], a);
    b = fma(y[26], c[431], b);
    a = fma(y[30], c[385], a);
    b = fma(y[31], c[378], b);
    a = fma(y[35], c[371], a);
    b = fma(y[115], c[383], b);
    a = fma(y[116], c[376], a);
    b = fma(y[120], c[369], b);
    a = fma(y[135], c[358], a);
    double c598 = a + b;
    // <x1 z1 x2 y2 x3>
    a = y[0] * y[395];
    b = y[2] * c[544];
    a = fma(y[3], c[335], a);
    b = fma(y[4], c[301], b);
    a = fma(y[5], c[284], a);
    b = fma(y[24], c[274], b);
    a = fma(y[25], c[255], a);
    b = fma(y[26], c[282], b);
    a = fma(y[30], c[202], a);
    b = fma(y[31], c[193], b);
    a = fma(y[35], c[180], a);
    b = fma(y[115], c[165], b);
    a = fma(y[116], c[190], a);
    b = fma(y[120], c[177], b);
    a = fma(y[135], c[142], a);
    double c768 = a + b;
    c[576] = c576;
    c[598] = c598;
    c[768] = c768;
    // <x1 x1 x2 y2 z2>
    a = y[0] * y[257];
    b = y[0] * c[546];
    a = fma(y[3], c[279], a);
    b = fma(y[4], c[260], b);
    a = fma(y[7], c[286], a);
    b = fma(y[11], c[278], b);
    a = fma(y[12], c[259], a);
    b = fma(y[15], c[282], b);
    a = fma(y[30], c[172], a);
    b = fma(y[33], c[191], b);
    a = fma(y[37], c[178], a);
    b = fma(y[66], c[171], b);
    a = fma(y[69], c[190], a);
    b = fma(y[73], c[177], b);
    a = fma(y[137], c[140], a);
    double c577 = a + b;
    // <x1 z1 x2 y2 z2>
    a = y[0] * y[397];
    b = y[2] * c[546];
    a = fma(y[3], c[343], a);
    b = fma(y[4], c[321], b);
    a = fma(y[7], c[284], a);
    b = fma(y[24], c[278], b);
    a = fma(y[25], c[259], a);
    b = fma(y[28], c[282], b);
    a = fma(y[30], c[212], a);
    b = fma(y[33], c[193], b);
    a = fma(y[37], c[180], a);
    b = fma(y[115], c[171], b);
    a = fma(y[118], c[190], a);
    b = fma(y[122], c[177], b);
    a = fma(y[137], c[142], a);
    double c776 = a + b;
    // <x1 x2 y2 z2 z2>
    a = y[0] * y[448];
    b = y[3] * c[610];
    a = fma(y[4], c[572], a);
    b = fma(2.0 * y[7], c[546], b);
    a = fma(y[30], c[317], a);
    b = fma(2.0 * y[33], c[278], b);
    a = fma(2.0 * y[37], c[259], a);
    b = fma(y[43], c[282], b);
    a = fma(2.0 * y[137], c[171], a);
    b = fma(y[143], c[190], b);
    a = fma(y[153], c[177], a);
    double c890 = a + b;
    c[577] = c577;
    c[776] = c776;
    c[890] = c890;
    // <<y1 x2 y2 y2>>
    a = y[338];
    b = y[1] * y[134];
    b = fma(y[3], c[459], b);
    b = fma(2.0 * y[4], c[431], b);
    b = fma(2.0 * y[30], c[376], b);
    b = fma(y[34], c[369], b);
    double c585 = a - b;
    // <y1 y1 x2 y2 y2>
    a = y[1] * y[338];
    b = y[1] * c585;
    a = fma(y[3], c[460], a);
    b = fma(2.0 * y[4], c[432], b);
    a = fma(y[18], c[459], a);
    b = fma(2.0 * y[19], c[431], b);
    a = fma(2.0 * y[30], c[377], a);
    b = fma(y[34], c[370], b);
    a = fma(2.0 * y[94], c[376], a);
    b = fma(y[98], c[369], b);
    a = fma(y[134], c[357], a);
    double c772 = a + b;
    // <y1 x2 x2 y2 y2>
    a = y[1] * y[429];
    b = 2.0 * y[3] * c585;
    a = fma(2.0 * y[4], c[548], a);
    b = fma(y[29], c[459], b);
    a = fma(4.0 * y[30], c[431], a);
    b = fma(y[34], c[423], b);
    a = fma(2.0 * y[130], c[376], a);
    b = fma(2.0 * y[134], c[369], b);
    double c851 = a + b;
    // <y1 x2 y2 y2 y2>
    a = y[1] * y[439];
    b = y[3] * c[654];
    a = fma(3.0 * y[4], c585, a);
    b = fma(3.0 * y[30], c[459], b);
    a = fma(3.0 * y[34], c[431], a);
    b = fma(3.0 * y[134], c[376], b);
    a = fma(y[144], c[369], a);
    double c886 = a + b;
    // <y1 y2 y2 y2 y2>
    a = y[1] * y[459];
    b = 4.0 * y[4] * c[654];
    a = fma(6.0 * y[34], c[459], a);
    b = fma(4.0 * y[144], c[376], b);
    double c943 = a + b;
    c[585] = c585;
    c[772] = c772;
    c[851] = c851;
    c[886] = c886;
    c[943] = c943;
  }

  private static void auxiliaries25(double[] y, double[] c) {
    double a;
    double b;
    // <y1 z1 x2 y2 y2>
    a = y[1] * y[394];
    b = y[2] * c[585];
    a = fma(y[3], c[461], a);
    b = fma(2.0 * y[4], c[433], b);
    a = fma(y[24], c[459], a);
    b = fma(2.0 * y[25], c[431], b);
    a = fma(2.0 * y[30], c[378], a);
    b = fma(y[34], c[371], b);
    a = fma(2.0 * y[115], c[376], a);
    b = fma(y[119], c[369], b);
    a = fma(y[134], c[358], a);
    double c586 = a + b;
    // <y1 x2 x2 y2 x3>
    a = y[1] * y[430];
    b = 2.0 * y[3] * c[597];
    a = fma(y[4], c[560], a);
    b = fma(y[5], c[548], b);
    a = fma(y[29], c[464], a);
    b = fma(2.0 * y[30], c[439], b);
    a = fma(2.0 * y[31], c[431], a);
    b = fma(y[35], c[423], b);
    a = fma(y[130], c[383], a);
    b = fma(y[131], c[376], b);
    a = fma(2.0 * y[135], c[369], a);
    double c824 = a + b;
    // <y1 x2 y2 y2 x3>
    a = y[1] * y[440];
    b = y[3] * c[660];
    a = fma(2.0 * y[4], c[597], a);
    b = fma(y[5], c[585], b);
    a = fma(2.0 * y[30], c[464], a);
    b = fma(y[31], c[459], b);
    a = fma(y[34], c[439], a);
    b = fma(2.0 * y[35], c[431], b);
    a = fma(y[134], c[383], a);
    b = fma(2.0 * y[135], c[376], b);
    a = fma(y[145], c[369], a);
    double c842 = a + b;
    // <y1 y2 y2 y2 x3>
    a = y[1] * y[460];
    b = 3.0 * y[4] * c[660];
    a = fma(y[5], c[654], a);
    b = fma(3.0 * y[34], c[464], b);
    a = fma(3.0 * y[35], c[459], a);
    b = fma(y[144], c[383], b);
    a = fma(3.0 * y[145], c[376], a);
    double c877 = a + b;
    c[586] = c586;
    c[824] = c824;
    c[842] = c842;
    c[877] = c877;
    // <x1 x1 x2 x3 z2>
    a = y[0] * y[260];
    b = y[0] * c[558];
    a = fma(y[3], c[298], a);
    b = fma(y[5], c[260], b);
    a = fma(y[7], c[256], a);
    b = fma(y[11], c[297], b);
    a = fma(y[13], c[259], a);
    b = fma(y[15], c[255], b);
    a = fma(y[31], c[172], a);
    b = fma(y[33], c[166], b);
    a = fma(y[40], c[178], a);
    b = fma(y[67], c[171], b);
    a = fma(y[69], c[165], a);
    b = fma(y[76], c[177], b);
    a = fma(y[140], c[140], a);
    double c590 = a + b;
    // <x1 z1 x2 x3 y3>
    a = y[0] * y[399];
    b = y[2] * c[552];
    a = fma(y[3], c[347], a);
    b = fma(y[5], c[314], b);
    a = fma(y[6], c[301], a);
    b = fma(y[24], c[288], b);
    a = fma(y[26], c[252], a);
    b = fma(y[27], c[255], b);
    a = fma(y[31], c[208], a);
    b = fma(y[32], c[202], b);
    a = fma(y[39], c[180], a);
    b = fma(y[116], c[161], b);
    a = fma(y[117], c[165], a);
    b = fma(y[124], c[177], b);
    a = fma(y[139], c[142], a);
    double c781 = a + b;
    // <x1 z1 x2 x3 z2>
    a = y[0] * y[400];
    b = y[2] * c[558];
    a = fma(y[3], c[349], a);
    b = fma(y[5], c[321], b);
    a = fma(y[7], c[301], a);
    b = fma(y[24], c[297], b);
    a = fma(y[26], c[259], a);
    b = fma(y[28], c[255], b);
    a = fma(y[31], c[212], a);
    b = fma(y[33], c[202], b);
    a = fma(y[40], c[180], a);
    b = fma(y[116], c[171], b);
    a = fma(y[118], c[165], a);
    b = fma(y[125], c[177], b);
    a = fma(y[140], c[142], a);
    double c784 = a + b;
    c[590] = c590;
    c[781] = c781;
    c[784] = c784;
    // <<x1 y2 x3 y3>>
    a = y[269];
    b = y[0] * y[149];
    b = fma(y[4], c[288], b);
    b = fma(y[5], c[269], b);
    b = fma(y[6], c[274], b);
    b = fma(y[35], c[161], b);
    b = fma(y[36], c[165], b);
    b = fma(y[39], c[190], b);
    double c591 = a - b;
    // <x1 y2 y2 x3 y3>
    a = y[0] * y[464];
    b = 2.0 * y[4] * c591;
    a = fma(y[5], c[578], a);
    b = fma(y[6], c[581], b);
    a = fma(y[34], c[288], a);
    b = fma(2.0 * y[35], c[269], b);
    a = fma(2.0 * y[36], c[274], a);
    b = fma(y[39], c[327], b);
    a = fma(y[145], c[161], a);
    b = fma(y[146], c[165], b);
    a = fma(2.0 * y[149], c[190], a);
    double c882 = a + b;
    // <x1 y2 x3 x3 y3>
    a = y[0] * y[470];
    b = y[4] * c[614];
    a = fma(2.0 * y[5], c591, a);
    b = fma(y[6], c[593], b);
    a = fma(2.0 * y[35], c[288], a);
    b = fma(y[36], c[293], b);
    a = fma(y[38], c[269], a);
    b = fma(2.0 * y[39], c[274], b);
    a = fma(y[148], c[161], a);
    b = fma(2.0 * y[149], c[165], b);
    a = fma(y[155], c[190], a);
    double c895 = a + b;
    // <x1 y2 x3 y3 y3>
    a = y[0] * y[472];
    b = y[4] * c[622];
    a = fma(y[5], c[599], a);
    b = fma(2.0 * y[6], c591, b);
    a = fma(y[35], c[304], a);
    b = fma(2.0 * y[36], c[288], b);
    a = fma(2.0 * y[39], c[269], a);
    b = fma(y[41], c[274], b);
    a = fma(2.0 * y[149], c[161], a);
    b = fma(y[151], c[165], b);
    a = fma(y[157], c[190], a);
    double c898 = a + b;
    c[591] = c591;
    c[882] = c882;
    c[895] = c895;
    c[898] = c898;
    // <x1 x1 y2 x3 y3>
    a = y[0] * y[269];
    b = y[0] * c[591];
    a = fma(y[4], c[289], a);
    b = fma(y[5], c[270], b);
    a = fma(y[6], c[275], a);
    b = fma(y[12], c[288], b);
    a = fma(y[13], c[269], a);
    b = fma(y[14], c[274], b);
    a = fma(y[35], c[162], a);
    b = fma(y[36], c[166], b);
    a = fma(y[39], c[191], a);
    b = fma(y[71], c[161], b);
    a = fma(y[72], c[165], a);
    b = fma(y[75], c[190], b);
    a = fma(y[149], c[140], a);
    double c592 = a + b;
    // <x1 y1 y2 x3 y3>
    a = y[0] * y[353];
    b = y[1] * c[591];
    a = fma(y[4], c[308], a);
    b = fma(y[5], c[325], b);
    a = fma(y[6], c[276], a);
    b = fma(y[19], c[288], b);
    a = fma(y[20], c[269], a);
    b = fma(y[21], c[274], b);
    a = fma(y[35], c[187], a);
    b = fma(y[36], c[167], b);
    a = fma(y[39], c[192], a);
    b = fma(y[99], c[161], b);
    a = fma(y[100], c[165], a);
    b = fma(y[103], c[190], b);
    a = fma(y[149], c[141], a);
    double c603 = a + b;
    // <<y1 y2 x3 y3>>
    a = y[353];
    b = y[1] * y[149];
    b = fma(y[4], c[486], b);
    b = fma(y[5], c[471], b);
    b = fma(y[6], c[464], b);
    b = fma(y[35], c[390], b);
    b = fma(y[36], c[383], b);
    b = fma(y[39], c[376], b);
    double c673 = a - b;
    c[592] = c592;
    c[603] = c603;
    c[673] = c673;
    // <<x1 y2 x3 z2>>
    a = y[270];
    b = y[0] * y[150];
    b = fma(y[4], c[297], b);
    b = fma(y[5], c[278], b);
    b = fma(y[7], c[274], b);
    b = fma(y[35], c[171], b);
    b = fma(y[37], c[165], b);
    b = fma(y[40], c[190], b);
    double c595 = a - b;
    // <x1 y2 y2 x3 z2>
    a = y[0] * y[465];
    b = 2.0 * y[4] * c595;
    a = fma(y[5], c[583], a);
    b = fma(y[7], c[581], b);
    a = fma(y[34], c[297], a);
    b = fma(2.0 * y[35], c[278], b);
    a = fma(2.0 * y[37], c[274], a);
    b = fma(y[40], c[327], b);
    a = fma(y[145], c[171], a);
    b = fma(y[147], c[165], b);
    a = fma(2.0 * y[150], c[190], a);
    double c942 = a + b;
    // <x1 y2 x3 x3 z2>
    a = y[0] * y[471];
    b = y[4] * c[618];
    a = fma(2.0 * y[5], c595, a);
    b = fma(y[7], c[593], b);
    a = fma(2.0 * y[35], c[297], a);
    b = fma(y[37], c[293], b);
    a = fma(y[38], c[278], a);
    b = fma(2.0 * y[40], c[274], b);
    a = fma(y[148], c[171], a);
    b = fma(2.0 * y[150], c[165], b);
    a = fma(y[156], c[190], a);
    double c947 = a + b;
    // <x1 y2 x3 z2 z2>
    a = y[0] * y[474];
    b = y[4] * c[630];
    a = fma(y[5], c[610], a);
    b = fma(2.0 * y[7], c595, b);
    a = fma(y[35], c[317], a);
    b = fma(2.0 * y[37], c[297], b);
    a = fma(2.0 * y[40], c[278], a);
    b = fma(y[43], c[274], b);
    a = fma(2.0 * y[150], c[171], a);
    b = fma(y[153], c[165], b);
    a = fma(y[159], c[190], a);
    double c948 = a + b;
    c[595] = c595;
    c[942] = c942;
    c[947] = c947;
    c[948] = c948;
    // <x1 y1 y2 x3 z2>
    a = y[0] * y[354];
    b = y[1] * c[595];
    a = fma(y[4], c[299], a);
    b = fma(y[5], c[280], b);
    a = fma(y[7], c[276], a);
    b = fma(y[19], c[297], b);
    a = fma(y[20], c[278], a);
    b = fma(y[22], c[274], b);
    a = fma(y[35], c[173], a);
    b = fma(y[37], c[167], b);
    a = fma(y[40], c[192], a);
    b = fma(y[99], c[171], b);
    a = fma(y[101], c[165], a);
    b = fma(y[104], c[190], b);
    a = fma(y[150], c[141], a);
    double c596 = a + b;
    // <<y1 y2 x3 z2>>
    a = y[354];
    b = y[1] * y[150];
    b = fma(y[4], c[491], b);
    b = fma(y[5], c[476], b);
    b = fma(y[7], c[464], b);
    b = fma(y[35], c[396], b);
    b = fma(y[37], c[383], b);
    b = fma(y[40], c[376], b);
    double c676 = a - b;
    // <y1 y1 y2 x3 z2>
    a = y[1] * y[354];
    b = y[1] * c676;
    a = fma(y[4], c[492], a);
    b = fma(y[5], c[477], b);
    a = fma(y[7], c[465], a);
    b = fma(y[19], c[491], b);
    a = fma(y[20], c[476], a);
    b = fma(y[22], c[464], b);
    a = fma(y[35], c[397], a);
    b = fma(y[37], c[384], b);
    a = fma(y[40], c[377], a);
    b = fma(y[99], c[396], b);
    a = fma(y[101], c[383], a);
    b = fma(y[104], c[376], b);
    a = fma(y[150], c[357], a);
    double c770 = a + b;
    c[596] = c596;
    c[676] = c676;
    c[770] = c770;
  }

  private static void auxiliaries26(double[] y, double[] c) {
    double a;
    double b;
    // <<x1 y2 y3 z2>>
    a = y[272];
    b = y[0] * y[152];
    b = fma(y[4], c[310], b);
    b = fma(y[6], c[278], b);
    b = fma(y[7], c[269], b);
    b = fma(y[36], c[171], b);
    b = fma(y[37], c[161], b);
    b = fma(y[42], c[190], b);
    double c604 = a - b;
    // <x1 y2 y2 y3 z2>
    a = y[0] * y[467];
    b = 2.0 * y[4] * c604;
    a = fma(y[6], c[583], a);
    b = fma(y[7], c[578], b);
    a = fma(y[34], c[310], a);
    b = fma(2.0 * y[36], c[278], b);
    a = fma(2.0 * y[37], c[269], a);
    b = fma(y[42], c[327], b);
    a = fma(y[146], c[171], a);
    b = fma(y[147], c[161], b);
    a = fma(2.0 * y[152], c[190], a);
    double c891 = a + b;
    // <x1 y2 y3 y3 z2>
    a = y[0] * y[476];
    b = y[4] * c[637];
    a = fma(2.0 * y[6], c604, a);
    b = fma(y[7], c[599], b);
    a = fma(2.0 * y[36], c[310], a);
    b = fma(y[37], c[304], b);
    a = fma(y[41], c[278], a);
    b = fma(2.0 * y[42], c[269], b);
    a = fma(y[151], c[171], a);
    b = fma(2.0 * y[152], c[161], b);
    a = fma(y[161], c[190], a);
    double c908 = a + b;
    // <x1 y2 y3 z2 z2>
    a = y[0] * y[477];
    b = y[4] * c[642];
    a = fma(y[6], c[610], a);
    b = fma(2.0 * y[7], c604, b);
    a = fma(y[36], c[317], a);
    b = fma(2.0 * y[37], c[310], b);
    a = fma(2.0 * y[42], c[278], a);
    b = fma(y[43], c[269], b);
    a = fma(2.0 * y[152], c[171], a);
    b = fma(y[153], c[161], b);
    a = fma(y[162], c[190], a);
    double c911 = a + b;
    c[604] = c604;
    c[891] = c891;
    c[908] = c908;
    c[911] = c911;
    // <x1 y1 y2 y3 z2>
    a = y[0] * y[356];
    b = y[1] * c[604];
    a = fma(y[4], c[312], a);
    b = fma(y[6], c[280], b);
    a = fma(y[7], c[325], a);
    b = fma(y[19], c[310], b);
    a = fma(y[21], c[278], a);
    b = fma(y[22], c[269], b);
    a = fma(y[36], c[173], a);
    b = fma(y[37], c[187], b);
    a = fma(y[42], c[192], a);
    b = fma(y[100], c[171], b);
    a = fma(y[101], c[161], a);
    b = fma(y[106], c[190], b);
    a = fma(y[152], c[141], a);
    double c605 = a + b;
    // <<y1 y2 y3 z2>>
    a = y[356];
    b = y[1] * y[152];
    b = fma(y[4], c[501], b);
    b = fma(y[6], c[476], b);
    b = fma(y[7], c[471], b);
    b = fma(y[36], c[396], b);
    b = fma(y[37], c[390], b);
    b = fma(y[42], c[376], b);
    double c681 = a - b;
    // <y1 y1 y2 y3 z2>
    a = y[1] * y[356];
    b = y[1] * c681;
    a = fma(y[4], c[502], a);
    b = fma(y[6], c[477], b);
    a = fma(y[7], c[472], a);
    b = fma(y[19], c[501], b);
    a = fma(y[21], c[476], a);
    b = fma(y[22], c[471], b);
    a = fma(y[36], c[397], a);
    b = fma(y[37], c[391], b);
    a = fma(y[42], c[377], a);
    b = fma(y[100], c[396], b);
    a = fma(y[101], c[390], a);
    b = fma(y[106], c[376], b);
    a = fma(y[152], c[357], a);
    double c775 = a + b;
    c[605] = c605;
    c[681] = c681;
    c[775] = c775;
    // <<y1 x2 y2 y3>>
    a = y[340];
    b = y[1] * y[136];
    b = fma(y[3], c[471], b);
    b = fma(y[4], c[447], b);
    b = fma(y[6], c[431], b);
    b = fma(y[30], c[390], b);
    b = fma(y[32], c[376], b);
    b = fma(y[36], c[369], b);
    double c606 = a - b;
    // <y1 x2 x2 x2 y3>
    a = y[1] * y[427];
    b = 3.0 * y[3] * c[569];
    a = fma(y[6], c[537], a);
    b = fma(3.0 * y[29], c[447], b);
    a = fma(3.0 * y[32], c[423], a);
    b = fma(y[129], c[390], b);
    a = fma(3.0 * y[132], c[369], a);
    double c823 = a + b;
    // <y1 x2 x2 y2 y3>
    a = y[1] * y[431];
    b = 2.0 * y[3] * c606;
    a = fma(y[4], c[569], a);
    b = fma(y[6], c[548], b);
    a = fma(y[29], c[471], a);
    b = fma(2.0 * y[30], c[447], b);
    a = fma(2.0 * y[32], c[431], a);
    b = fma(y[36], c[423], b);
    a = fma(y[130], c[390], a);
    b = fma(y[132], c[376], b);
    a = fma(2.0 * y[136], c[369], a);
    double c841 = a + b;
    // <y1 x2 y2 y2 y3>
    a = y[1] * y[441];
    b = y[3] * c[664];
    a = fma(2.0 * y[4], c606, a);
    b = fma(y[6], c[585], b);
    a = fma(2.0 * y[30], c[471], a);
    b = fma(y[32], c[459], b);
    a = fma(y[34], c[447], a);
    b = fma(2.0 * y[36], c[431], b);
    a = fma(y[134], c[390], a);
    b = fma(2.0 * y[136], c[376], b);
    a = fma(y[146], c[369], a);
    double c876 = a + b;
    c[606] = c606;
    c[823] = c823;
    c[841] = c841;
    c[876] = c876;
    // <y1 z1 x2 y2 y3>
    a = y[1] * y[396];
    b = y[2] * c[606];
    a = fma(y[3], c[473], a);
    b = fma(y[4], c[449], b);
    a = fma(y[6], c[433], a);
    b = fma(y[24], c[471], b);
    a = fma(y[25], c[447], a);
    b = fma(y[27], c[431], b);
    a = fma(y[30], c[392], a);
    b = fma(y[32], c[378], b);
    a = fma(y[36], c[371], a);
    b = fma(y[115], c[390], b);
    a = fma(y[117], c[376], a);
    b = fma(y[121], c[369], b);
    a = fma(y[136], c[358], a);
    double c607 = a + b;
    // <<y1 x2 y3 y3>>
    a = y[345];
    b = y[1] * y[141];
    b = fma(y[3], c[496], b);
    b = fma(2.0 * y[6], c[447], b);
    b = fma(2.0 * y[32], c[390], b);
    b = fma(y[41], c[369], b);
    double c639 = a - b;
    // <y1 z1 x2 y3 y3>
    a = y[1] * y[401];
    b = y[2] * c639;
    a = fma(y[3], c[498], a);
    b = fma(2.0 * y[6], c[449], b);
    a = fma(y[24], c[496], a);
    b = fma(2.0 * y[27], c[447], b);
    a = fma(2.0 * y[32], c[392], a);
    b = fma(y[41], c[371], b);
    a = fma(2.0 * y[117], c[390], a);
    b = fma(y[126], c[369], b);
    a = fma(y[141], c[358], a);
    double c640 = a + b;
    c[607] = c607;
    c[639] = c639;
    c[640] = c640;
    // <x1 x1 y2 y3 z2>
    a = y[0] * y[272];
    b = y[0] * c[604];
    a = fma(y[4], c[311], a);
    b = fma(y[6], c[279], b);
    a = fma(y[7], c[270], a);
    b = fma(y[12], c[310], b);
    a = fma(y[14], c[278], a);
    b = fma(y[15], c[269], b);
    a = fma(y[36], c[172], a);
    b = fma(y[37], c[162], b);
    a = fma(y[42], c[191], a);
    b = fma(y[72], c[171], b);
    a = fma(y[73], c[161], a);
    b = fma(y[78], c[190], b);
    a = fma(y[152], c[140], a);
    double c609 = a + b;
    // <y1 z1 y2 y3 z2>
    a = y[1] * y[412];
    b = y[2] * c[681];
    a = fma(y[4], c[503], a);
    b = fma(y[6], c[478], b);
    a = fma(y[7], c[473], a);
    b = fma(y[25], c[501], b);
    a = fma(y[27], c[476], a);
    b = fma(y[28], c[471], b);
    a = fma(y[36], c[398], a);
    b = fma(y[37], c[392], b);
    a = fma(y[42], c[378], a);
    b = fma(y[121], c[396], b);
    a = fma(y[122], c[390], a);
    b = fma(y[127], c[376], b);
    a = fma(y[152], c[358], a);
    double c682 = a + b;
    // <x1 z1 y2 y3 z2>
    a = y[0] * y[412];
    b = y[2] * c[604];
    a = fma(y[4], c[353], a);
    b = fma(y[6], c[343], b);
    a = fma(y[7], c[340], a);
    b = fma(y[25], c[310], b);
    a = fma(y[27], c[278], a);
    b = fma(y[28], c[269], b);
    a = fma(y[36], c[212], a);
    b = fma(y[37], c[208], b);
    a = fma(y[42], c[193], a);
    b = fma(y[121], c[171], b);
    a = fma(y[122], c[161], a);
    b = fma(y[127], c[190], b);
    a = fma(y[152], c[142], a);
    double c805 = a + b;
    c[609] = c609;
    c[682] = c682;
    c[805] = c805;
    // <<y1 x2 y2 z2>>
    a = y[341];
    b = y[1] * y[137];
    b = fma(y[3], c[476], b);
    b = fma(y[4], c[453], b);
    b = fma(y[7], c[431], b);
    b = fma(y[30], c[396], b);
    b = fma(y[33], c[376], b);
    b = fma(y[37], c[369], b);
    double c612 = a - b;
    // <<y1 x2 z2 z2>>
    a = y[347];
    b = y[1] * y[143];
    b = fma(y[3], c[506], b);
    b = fma(2.0 * y[7], c[453], b);
    b = fma(2.0 * y[33], c[396], b);
    b = fma(y[43], c[369], b);
    double c649 = a - b;
    // <y1 x2 x2 y2 z2>
    a = y[1] * y[432];
    b = 2.0 * y[3] * c612;
    a = fma(y[4], c[574], a);
    b = fma(y[7], c[548], b);
    a = fma(y[29], c[476], a);
    b = fma(2.0 * y[30], c[453], b);
    a = fma(2.0 * y[33], c[431], a);
    b = fma(y[37], c[423], b);
    a = fma(y[130], c[396], a);
    b = fma(y[133], c[376], b);
    a = fma(2.0 * y[137], c[369], a);
    double c825 = a + b;
    // <y1 x2 y2 y2 z2>
    a = y[1] * y[442];
    b = y[3] * c[667];
    a = fma(2.0 * y[4], c612, a);
    b = fma(y[7], c[585], b);
    a = fma(2.0 * y[30], c[476], a);
    b = fma(y[33], c[459], b);
    a = fma(y[34], c[453], a);
    b = fma(2.0 * y[37], c[431], b);
    a = fma(y[134], c[396], a);
    b = fma(2.0 * y[137], c[376], b);
    a = fma(y[147], c[369], a);
    double c843 = a + b;
    c[612] = c612;
    c[649] = c649;
    c[825] = c825;
    c[843] = c843;
  }

  private static void auxiliaries27(double[] y, double[] c) {
    double a;
    double b;
    // <y1 z1 x2 y2 z2>
    a = y[1] * y[397];
    b = y[2] * c[612];
    a = fma(y[3], c[478], a);
    b = fma(y[4], c[455], b);
    a = fma(y[7], c[433], a);
    b = fma(y[24], c[476], b);
    a = fma(y[25], c[453], a);
    b = fma(y[28], c[431], b);
    a = fma(y[30], c[398], a);
    b = fma(y[33], c[378], b);
    a = fma(y[37], c[371], a);
    b = fma(y[115], c[396], b);
    a = fma(y[118], c[376], a);
    b = fma(y[122], c[369], b);
    a = fma(y[137], c[358], a);
    double c613 = a + b;
    // <y1 z1 x2 z2 z2>
    a = y[1] * y[403];
    b = y[2] * c[649];
    a = fma(y[3], c[508], a);
    b = fma(2.0 * y[7], c[455], b);
    a = fma(y[24], c[506], a);
    b = fma(2.0 * y[28], c[453], b);
    a = fma(2.0 * y[33], c[398], a);
    b = fma(y[43], c[371], b);
    a = fma(2.0 * y[118], c[396], a);
    b = fma(y[128], c[369], b);
    a = fma(y[143], c[358], a);
    double c650 = a + b;
    // <y1 z1 z2 z2 z2>
    a = y[1] * y[423];
    b = y[2] * c[704];
    a = fma(3.0 * y[7], c[508], a);
    b = fma(3.0 * y[28], c[506], b);
    a = fma(3.0 * y[43], c[398], a);
    b = fma(3.0 * y[128], c[396], b);
    a = fma(y[163], c[358], a);
    double c705 = a + b;
    c[613] = c613;
    c[650] = c650;
    c[705] = c705;
    // <y1 z1 x2 x3 x3>
    a = y[1] * y[398];
    b = y[2] * c[620];
    a = fma(y[3], c[483], a);
    b = fma(2.0 * y[5], c[441], b);
    a = fma(y[24], c[481], a);
    b = fma(2.0 * y[26], c[439], b);
    a = fma(2.0 * y[31], c[385], a);
    b = fma(y[38], c[371], b);
    a = fma(2.0 * y[116], c[383], a);
    b = fma(y[123], c[369], b);
    a = fma(y[138], c[358], a);
    double c621 = a + b;
    // <y1 y1 x2 x3 x3>
    a = y[1] * y[342];
    b = y[1] * c[620];
    a = fma(y[3], c[482], a);
    b = fma(2.0 * y[5], c[440], b);
    a = fma(y[18], c[481], a);
    b = fma(2.0 * y[20], c[439], b);
    a = fma(2.0 * y[31], c[384], a);
    b = fma(y[38], c[370], b);
    a = fma(2.0 * y[95], c[383], a);
    b = fma(y[102], c[369], b);
    a = fma(y[138], c[357], a);
    double c756 = a + b;
    // <y1 x2 x2 x3 x3>
    a = y[1] * y[433];
    b = 2.0 * y[3] * c[620];
    a = fma(2.0 * y[5], c[560], a);
    b = fma(y[29], c[481], b);
    a = fma(4.0 * y[31], c[439], a);
    b = fma(y[38], c[423], b);
    a = fma(2.0 * y[131], c[383], a);
    b = fma(2.0 * y[138], c[369], b);
    double c829 = a + b;
    // <y1 x2 x3 x3 x3>
    a = y[1] * y[449];
    b = y[3] * c[686];
    a = fma(3.0 * y[5], c[620], a);
    b = fma(3.0 * y[31], c[481], b);
    a = fma(3.0 * y[38], c[439], a);
    b = fma(3.0 * y[138], c[383], b);
    a = fma(y[154], c[369], a);
    double c859 = a + b;
    c[621] = c621;
    c[756] = c756;
    c[829] = c829;
    c[859] = c859;
    // <x1 y1 x3 y3 z2>
    a = y[0] * y[362];
    b = y[1] * c[625];
    a = fma(y[5], c[312], a);
    b = fma(y[6], c[299], b);
    a = fma(y[7], c[308], a);
    b = fma(y[20], c[310], b);
    a = fma(y[21], c[297], a);
    b = fma(y[22], c[288], b);
    a = fma(y[39], c[173], a);
    b = fma(y[40], c[187], b);
    a = fma(y[42], c[167], a);
    b = fma(y[103], c[171], b);
    a = fma(y[104], c[161], a);
    b = fma(y[106], c[165], b);
    a = fma(y[158], c[141], a);
    double c626 = a + b;
    // <<y1 x3 y3 z2>>
    a = y[362];
    b = y[1] * y[158];
    b = fma(y[5], c[501], b);
    b = fma(y[6], c[491], b);
    b = fma(y[7], c[486], b);
    b = fma(y[39], c[396], b);
    b = fma(y[40], c[390], b);
    b = fma(y[42], c[383], b);
    double c694 = a - b;
    // <x1 x3 x3 y3 z2>
    a = y[0] * y[483];
    b = 2.0 * y[5] * c[625];
    a = fma(y[6], c[618], a);
    b = fma(y[7], c[614], b);
    a = fma(y[38], c[310], a);
    b = fma(2.0 * y[39], c[297], b);
    a = fma(2.0 * y[40], c[288], a);
    b = fma(y[42], c[293], b);
    a = fma(y[155], c[171], a);
    b = fma(y[156], c[161], b);
    a = fma(2.0 * y[158], c[165], a);
    double c919 = a + b;
    c[626] = c626;
    c[694] = c694;
    c[919] = c919;
    // <y1 z1 x2 x3 y3>
    a = y[1] * y[399];
    b = y[2] * c[627];
    a = fma(y[3], c[488], a);
    b = fma(y[5], c[449], b);
    a = fma(y[6], c[441], a);
    b = fma(y[24], c[486], b);
    a = fma(y[26], c[447], a);
    b = fma(y[27], c[439], b);
    a = fma(y[31], c[392], a);
    b = fma(y[32], c[385], b);
    a = fma(y[39], c[371], a);
    b = fma(y[116], c[390], b);
    a = fma(y[117], c[383], a);
    b = fma(y[124], c[369], b);
    a = fma(y[139], c[358], a);
    double c628 = a + b;
    // <y1 x2 x2 x3 y3>
    a = y[1] * y[434];
    b = 2.0 * y[3] * c[627];
    a = fma(y[5], c[569], a);
    b = fma(y[6], c[560], b);
    a = fma(y[29], c[486], a);
    b = fma(2.0 * y[31], c[447], b);
    a = fma(2.0 * y[32], c[439], a);
    b = fma(y[39], c[423], b);
    a = fma(y[131], c[390], a);
    b = fma(y[132], c[383], b);
    a = fma(2.0 * y[139], c[369], a);
    double c834 = a + b;
    // <y1 x2 x3 x3 y3>
    a = y[1] * y[450];
    b = y[3] * c[688];
    a = fma(2.0 * y[5], c[627], a);
    b = fma(y[6], c[620], b);
    a = fma(2.0 * y[31], c[486], a);
    b = fma(y[32], c[481], b);
    a = fma(y[38], c[447], a);
    b = fma(2.0 * y[39], c[439], b);
    a = fma(y[138], c[390], a);
    b = fma(2.0 * y[139], c[383], b);
    a = fma(y[155], c[369], a);
    double c862 = a + b;
    c[628] = c628;
    c[834] = c834;
    c[862] = c862;
    // <x1 x1 x3 y3 z2>
    a = y[0] * y[278];
    b = y[0] * c[625];
    a = fma(y[5], c[311], a);
    b = fma(y[6], c[298], b);
    a = fma(y[7], c[289], a);
    b = fma(y[13], c[310], b);
    a = fma(y[14], c[297], a);
    b = fma(y[15], c[288], b);
    a = fma(y[39], c[172], a);
    b = fma(y[40], c[162], b);
    a = fma(y[42], c[166], a);
    b = fma(y[75], c[171], b);
    a = fma(y[76], c[161], a);
    b = fma(y[78], c[165], b);
    a = fma(y[158], c[140], a);
    double c629 = a + b;
    // <y1 z1 x3 y3 z2>
    a = y[1] * y[418];
    b = y[2] * c[694];
    a = fma(y[5], c[503], a);
    b = fma(y[6], c[493], b);
    a = fma(y[7], c[488], a);
    b = fma(y[26], c[501], b);
    a = fma(y[27], c[491], a);
    b = fma(y[28], c[486], b);
    a = fma(y[39], c[398], a);
    b = fma(y[40], c[392], b);
    a = fma(y[42], c[385], a);
    b = fma(y[124], c[396], b);
    a = fma(y[125], c[390], a);
    b = fma(y[127], c[383], b);
    a = fma(y[158], c[358], a);
    double c695 = a + b;
    // <x1 z1 x3 y3 z2>
    a = y[0] * y[418];
    b = y[2] * c[625];
    a = fma(y[5], c[353], a);
    b = fma(y[6], c[349], b);
    a = fma(y[7], c[347], a);
    b = fma(y[26], c[310], b);
    a = fma(y[27], c[297], a);
    b = fma(y[28], c[288], b);
    a = fma(y[39], c[212], a);
    b = fma(y[40], c[208], b);
    a = fma(y[42], c[202], a);
    b = fma(y[124], c[171], b);
    a = fma(y[125], c[161], a);
    b = fma(y[127], c[165], b);
    a = fma(y[158], c[142], a);
    double c811 = a + b;
    c[629] = c629;
    c[695] = c695;
    c[811] = c811;
    // <<y1 x2 x3 z2>>
    a = y[344];
    b = y[1] * y[140];
    b = fma(y[3], c[491], b);
    b = fma(y[5], c[453], b);
    b = fma(y[7], c[439], b);
    b = fma(y[31], c[396], b);
    b = fma(y[33], c[383], b);
    b = fma(y[40], c[369], b);
    double c632 = a - b;
    // <y1 x2 x2 x3 z2>
    a = y[1] * y[435];
    b = 2.0 * y[3] * c632;
    a = fma(y[5], c[574], a);
    b = fma(y[7], c[560], b);
    a = fma(y[29], c[491], a);
    b = fma(2.0 * y[31], c[453], b);
    a = fma(2.0 * y[33], c[439], a);
    b = fma(y[40], c[423], b);
    a = fma(y[131], c[396], a);
    b = fma(y[133], c[383], b);
    a = fma(2.0 * y[140], c[369], a);
    double c830 = a + b;
    // <y1 x2 x2 z2 z2>
    a = y[1] * y[438];
    b = 2.0 * y[3] * c[649];
    a = fma(2.0 * y[7], c[574], a);
    b = fma(y[29], c[506], b);
    a = fma(4.0 * y[33], c[453], a);
    b = fma(y[43], c[423], b);
    a = fma(2.0 * y[133], c[396], a);
    b = fma(2.0 * y[143], c[369], b);
    double c837 = a + b;
    // <y1 x2 x3 x3 z2>
    a = y[1] * y[451];
    b = y[3] * c[690];
    a = fma(2.0 * y[5], c632, a);
    b = fma(y[7], c[620], b);
    a = fma(2.0 * y[31], c[491], a);
    b = fma(y[33], c[481], b);
    a = fma(y[38], c[453], a);
    b = fma(2.0 * y[40], c[439], b);
    a = fma(y[138], c[396], a);
    b = fma(2.0 * y[140], c[383], b);
    a = fma(y[156], c[369], a);
    double c860 = a + b;
    c[632] = c632;
    c[830] = c830;
    c[837] = c837;
    c[860] = c860;
  }

  private static void auxiliaries28(double[] y, double[] c) {
    double a;
    double b;
    // <y1 z1 x2 x3 z2>
    a = y[1] * y[400];
    b = y[2] * c[632];
    a = fma(y[3], c[493], a);
    b = fma(y[5], c[455], b);
    a = fma(y[7], c[441], a);
    b = fma(y[24], c[491], b);
    a = fma(y[26], c[453], a);
    b = fma(y[28], c[439], b);
    a = fma(y[31], c[398], a);
    b = fma(y[33], c[385], b);
    a = fma(y[40], c[371], a);
    b = fma(y[116], c[396], b);
    a = fma(y[118], c[383], a);
    b = fma(y[125], c[369], b);
    a = fma(y[140], c[358], a);
    double c633 = a + b;
    // <<y1 x3 z2 z2>>
    a = y[363];
    b = y[1] * y[159];
    b = fma(y[5], c[506], b);
    b = fma(2.0 * y[7], c[491], b);
    b = fma(2.0 * y[40], c[396], b);
    b = fma(y[43], c[383], b);
    double c696 = a - b;
    // <y1 z1 x3 z2 z2>
    a = y[1] * y[419];
    b = y[2] * c696;
    a = fma(y[5], c[508], a);
    b = fma(2.0 * y[7], c[493], b);
    a = fma(y[26], c[506], a);
    b = fma(2.0 * y[28], c[491], b);
    a = fma(2.0 * y[40], c[398], a);
    b = fma(y[43], c[385], b);
    a = fma(2.0 * y[125], c[396], a);
    b = fma(y[128], c[383], b);
    a = fma(y[159], c[358], a);
    double c697 = a + b;
    c[633] = c633;
    c[696] = c696;
    c[697] = c697;
    // <y1 z1 x2 y3 z2>
    a = y[1] * y[402];
    b = y[2] * c[644];
    a = fma(y[3], c[503], a);
    b = fma(y[6], c[455], b);
    a = fma(y[7], c[449], a);
    b = fma(y[24], c[501], b);
    a = fma(y[27], c[453], a);
    b = fma(y[28], c[447], b);
    a = fma(y[32], c[398], a);
    b = fma(y[33], c[392], b);
    a = fma(y[42], c[371], a);
    b = fma(y[117], c[396], b);
    a = fma(y[118], c[390], a);
    b = fma(y[127], c[369], b);
    a = fma(y[142], c[358], a);
    double c645 = a + b;
    // <y1 x2 x2 y3 z2>
    a = y[1] * y[437];
    b = 2.0 * y[3] * c[644];
    a = fma(y[6], c[574], a);
    b = fma(y[7], c[569], b);
    a = fma(y[29], c[501], a);
    b = fma(2.0 * y[32], c[453], b);
    a = fma(2.0 * y[33], c[447], a);
    b = fma(y[42], c[423], b);
    a = fma(y[132], c[396], a);
    b = fma(y[133], c[390], b);
    a = fma(2.0 * y[142], c[369], a);
    double c835 = a + b;
    // <y1 x2 y3 y3 z2>
    a = y[1] * y[456];
    b = y[3] * c[700];
    a = fma(2.0 * y[6], c[644], a);
    b = fma(y[7], c[639], b);
    a = fma(2.0 * y[32], c[501], a);
    b = fma(y[33], c[496], b);
    a = fma(y[41], c[453], a);
    b = fma(2.0 * y[42], c[447], b);
    a = fma(y[141], c[396], a);
    b = fma(2.0 * y[142], c[390], b);
    a = fma(y[161], c[369], a);
    double c868 = a + b;
    c[645] = c645;
    c[835] = c835;
    c[868] = c868;
    // <x1 x1 y2 x3 z2>
    a = y[0] * y[270];
    b = y[0] * c[595];
    a = fma(y[4], c[298], a);
    b = fma(y[5], c[279], b);
    a = fma(y[7], c[275], a);
    b = fma(y[12], c[297], b);
    a = fma(y[13], c[278], a);
    b = fma(y[15], c[274], b);
    a = fma(y[35], c[172], a);
    b = fma(y[37], c[166], b);
    a = fma(y[40], c[191], a);
    b = fma(y[71], c[171], b);
    a = fma(y[73], c[165], a);
    b = fma(y[76], c[190], b);
    a = fma(y[150], c[140], a);
    double c659 = a + b;
    // <y1 z1 y2 x3 z2>
    a = y[1] * y[410];
    b = y[2] * c[676];
    a = fma(y[4], c[493], a);
    b = fma(y[5], c[478], b);
    a = fma(y[7], c[466], a);
    b = fma(y[25], c[491], b);
    a = fma(y[26], c[476], a);
    b = fma(y[28], c[464], b);
    a = fma(y[35], c[398], a);
    b = fma(y[37], c[385], b);
    a = fma(y[40], c[378], a);
    b = fma(y[120], c[396], b);
    a = fma(y[122], c[383], a);
    b = fma(y[125], c[376], b);
    a = fma(y[150], c[358], a);
    double c677 = a + b;
    // <x1 z1 y2 x3 z2>
    a = y[0] * y[410];
    b = y[2] * c[595];
    a = fma(y[4], c[349], a);
    b = fma(y[5], c[343], b);
    a = fma(y[7], c[335], a);
    b = fma(y[25], c[297], b);
    a = fma(y[26], c[278], a);
    b = fma(y[28], c[274], b);
    a = fma(y[35], c[212], a);
    b = fma(y[37], c[202], b);
    a = fma(y[40], c[193], a);
    b = fma(y[120], c[171], b);
    a = fma(y[122], c[165], a);
    b = fma(y[125], c[190], b);
    a = fma(y[150], c[142], a);
    double c802 = a + b;
    c[659] = c659;
    c[677] = c677;
    c[802] = c802;
    // <<y1 y2 x3 x3>>
    a = y[352];
    b = y[1] * y[148];
    b = fma(y[4], c[481], b);
    b = fma(2.0 * y[5], c[464], b);
    b = fma(2.0 * y[35], c[383], b);
    b = fma(y[38], c[376], b);
    double c671 = a - b;
    // <y1 y1 y2 x3 x3>
    a = y[1] * y[352];
    b = y[1] * c671;
    a = fma(y[4], c[482], a);
    b = fma(2.0 * y[5], c[465], b);
    a = fma(y[19], c[481], a);
    b = fma(2.0 * y[20], c[464], b);
    a = fma(2.0 * y[35], c[384], a);
    b = fma(y[38], c[377], b);
    a = fma(2.0 * y[99], c[383], a);
    b = fma(y[102], c[376], b);
    a = fma(y[148], c[357], a);
    double c769 = a + b;
    // <y1 y2 y2 x3 x3>
    a = y[1] * y[463];
    b = 2.0 * y[4] * c671;
    a = fma(2.0 * y[5], c[660], a);
    b = fma(y[34], c[481], b);
    a = fma(4.0 * y[35], c[464], a);
    b = fma(y[38], c[459], b);
    a = fma(2.0 * y[145], c[383], a);
    b = fma(2.0 * y[148], c[376], b);
    double c883 = a + b;
    // <y1 y2 x3 x3 x3>
    a = y[1] * y[469];
    b = y[4] * c[686];
    a = fma(3.0 * y[5], c671, a);
    b = fma(3.0 * y[35], c[481], b);
    a = fma(3.0 * y[38], c[464], a);
    b = fma(3.0 * y[148], c[383], b);
    a = fma(y[154], c[376], a);
    double c896 = a + b;
    c[671] = c671;
    c[769] = c769;
    c[883] = c883;
    c[896] = c896;
    // <y1 z1 y2 x3 x3>
    a = y[1] * y[408];
    b = y[2] * c[671];
    a = fma(y[4], c[483], a);
    b = fma(2.0 * y[5], c[466], b);
    a = fma(y[25], c[481], a);
    b = fma(2.0 * y[26], c[464], b);
    a = fma(2.0 * y[35], c[385], a);
    b = fma(y[38], c[378], b);
    a = fma(2.0 * y[120], c[383], a);
    b = fma(y[123], c[376], b);
    a = fma(y[148], c[358], a);
    double c672 = a + b;
    // <y1 x2 y2 x3 x3>
    a = y[1] * y[443];
    b = y[3] * c[671];
    a = fma(y[4], c[620], a);
    b = fma(2.0 * y[5], c[597], b);
    a = fma(y[30], c[481], a);
    b = fma(2.0 * y[31], c[464], b);
    a = fma(2.0 * y[35], c[439], a);
    b = fma(y[38], c[431], b);
    a = fma(2.0 * y[135], c[383], a);
    b = fma(y[138], c[376], b);
    a = fma(y[148], c[369], a);
    double c848 = a + b;
    // <y1 y2 x3 x3 z2>
    a = y[1] * y[471];
    b = y[4] * c[690];
    a = fma(2.0 * y[5], c[676], a);
    b = fma(y[7], c[671], b);
    a = fma(2.0 * y[35], c[491], a);
    b = fma(y[37], c[481], b);
    a = fma(y[38], c[476], a);
    b = fma(2.0 * y[40], c[464], b);
    a = fma(y[148], c[396], a);
    b = fma(2.0 * y[150], c[383], b);
    a = fma(y[156], c[376], a);
    double c897 = a + b;
    c[672] = c672;
    c[848] = c848;
    c[897] = c897;
    // <y1 z1 y2 x3 y3>
    a = y[1] * y[409];
    b = y[2] * c[673];
    a = fma(y[4], c[488], a);
    b = fma(y[5], c[473], b);
    a = fma(y[6], c[466], a);
    b = fma(y[25], c[486], b);
    a = fma(y[26], c[471], a);
    b = fma(y[27], c[464], b);
    a = fma(y[35], c[392], a);
    b = fma(y[36], c[385], b);
    a = fma(y[39], c[378], a);
    b = fma(y[120], c[390], b);
    a = fma(y[121], c[383], a);
    b = fma(y[124], c[376], b);
    a = fma(y[149], c[358], a);
    double c674 = a + b;
    // <y1 y2 y2 x3 y3>
    a = y[1] * y[464];
    b = 2.0 * y[4] * c[673];
    a = fma(y[5], c[664], a);
    b = fma(y[6], c[660], b);
    a = fma(y[34], c[486], a);
    b = fma(2.0 * y[35], c[471], b);
    a = fma(2.0 * y[36], c[464], a);
    b = fma(y[39], c[459], b);
    a = fma(y[145], c[390], a);
    b = fma(y[146], c[383], b);
    a = fma(2.0 * y[149], c[376], a);
    double c888 = a + b;
    // <y1 y2 y2 y2 y3>
    a = y[1] * y[461];
    b = 3.0 * y[4] * c[664];
    a = fma(y[6], c[654], a);
    b = fma(3.0 * y[34], c[471], b);
    a = fma(3.0 * y[36], c[459], a);
    b = fma(y[144], c[390], b);
    a = fma(3.0 * y[146], c[376], a);
    double c939 = a + b;
    c[674] = c674;
    c[888] = c888;
    c[939] = c939;
  }

  private static void auxiliaries29(double[] y, double[] c) {
    double a;
    double b;
    // <x1 y1 y3 y3 y3>
    a = y[0] * y[364];
    b = y[1] * c[634];
    a = fma(3.0 * y[6], c[338], a);
    b = fma(3.0 * y[21], c[304], b);
    a = fma(3.0 * y[41], c[187], a);
    b = fma(3.0 * y[105], c[161], b);
    a = fma(y[160], c[141], a);
    double c678 = a + b;
    // <y1 z1 y3 y3 y3>
    a = y[1] * y[420];
    b = y[2] * c[698];
    a = fma(3.0 * y[6], c[498], a);
    b = fma(3.0 * y[27], c[496], b);
    a = fma(3.0 * y[41], c[392], a);
    b = fma(3.0 * y[126], c[390], b);
    a = fma(y[160], c[358], a);
    double c699 = a + b;
    // <y1 x2 x2 y3 y3>
    a = y[1] * y[436];
    b = 2.0 * y[3] * c[639];
    a = fma(2.0 * y[6], c[569], a);
    b = fma(y[29], c[496], b);
    a = fma(4.0 * y[32], c[447], a);
    b = fma(y[41], c[423], b);
    a = fma(2.0 * y[132], c[390], a);
    b = fma(2.0 * y[141], c[369], b);
    double c852 = a + b;
    // <y1 x2 y3 y3 y3>
    a = y[1] * y[455];
    b = y[3] * c[698];
    a = fma(3.0 * y[6], c[639], a);
    b = fma(3.0 * y[32], c[496], b);
    a = fma(3.0 * y[41], c[447], a);
    b = fma(3.0 * y[141], c[390], b);
    a = fma(y[160], c[369], a);
    double c905 = a + b;
    // <y1 y3 y3 y3 y3>
    a = y[1] * y[489];
    b = 4.0 * y[6] * c[698];
    a = fma(6.0 * y[41], c[496], a);
    b = fma(4.0 * y[160], c[390], b);
    double c955 = a + b;
    c[678] = c678;
    c[699] = c699;
    c[852] = c852;
    c[905] = c905;
    c[955] = c955;
    // <<y1 y2 y3 y3>>
    a = y[355];
    b = y[1] * y[151];
    b = fma(y[4], c[496], b);
    b = fma(2.0 * y[6], c[471], b);
    b = fma(2.0 * y[36], c[390], b);
    b = fma(y[41], c[376], b);
    double c679 = a - b;
    // <y1 y1 y2 y3 y3>
    a = y[1] * y[355];
    b = y[1] * c679;
    a = fma(y[4], c[497], a);
    b = fma(2.0 * y[6], c[472], b);
    a = fma(y[19], c[496], a);
    b = fma(2.0 * y[21], c[471], b);
    a = fma(2.0 * y[36], c[391], a);
    b = fma(y[41], c[377], b);
    a = fma(2.0 * y[100], c[390], a);
    b = fma(y[105], c[376], b);
    a = fma(y[151], c[357], a);
    double c798 = a + b;
    // <y1 y2 y2 y3 y3>
    a = y[1] * y[466];
    b = 2.0 * y[4] * c679;
    a = fma(2.0 * y[6], c[664], a);
    b = fma(y[34], c[496], b);
    a = fma(4.0 * y[36], c[471], a);
    b = fma(y[41], c[459], b);
    a = fma(2.0 * y[146], c[390], a);
    b = fma(2.0 * y[151], c[376], b);
    double c944 = a + b;
    // <y1 y2 y3 y3 y3>
    a = y[1] * y[475];
    b = y[4] * c[698];
    a = fma(3.0 * y[6], c679, a);
    b = fma(3.0 * y[36], c[496], b);
    a = fma(3.0 * y[41], c[471], a);
    b = fma(3.0 * y[151], c[390], b);
    a = fma(y[160], c[376], a);
    double c949 = a + b;
    c[679] = c679;
    c[798] = c798;
    c[944] = c944;
    c[949] = c949;
    // <y1 z1 y2 y3 y3>
    a = y[1] * y[411];
    b = y[2] * c[679];
    a = fma(y[4], c[498], a);
    b = fma(2.0 * y[6], c[473], b);
    a = fma(y[25], c[496], a);
    b = fma(2.0 * y[27], c[471], b);
    a = fma(2.0 * y[36], c[392], a);
    b = fma(y[41], c[378], b);
    a = fma(2.0 * y[121], c[390], a);
    b = fma(y[126], c[376], b);
    a = fma(y[151], c[358], a);
    double c680 = a + b;
    // <y1 y1 x2 y3 y3>
    a = y[1] * y[345];
    b = y[1] * c[639];
    a = fma(y[3], c[497], a);
    b = fma(2.0 * y[6], c[448], b);
    a = fma(y[18], c[496], a);
    b = fma(2.0 * y[21], c[447], b);
    a = fma(2.0 * y[32], c[391], a);
    b = fma(y[41], c[370], b);
    a = fma(2.0 * y[96], c[390], a);
    b = fma(y[105], c[369], b);
    a = fma(y[141], c[357], a);
    double c773 = a + b;
    // <y1 x2 y2 y3 y3>
    a = y[1] * y[446];
    b = y[3] * c[679];
    a = fma(y[4], c[639], a);
    b = fma(2.0 * y[6], c[606], b);
    a = fma(y[30], c[496], a);
    b = fma(2.0 * y[32], c[471], b);
    a = fma(2.0 * y[36], c[447], a);
    b = fma(y[41], c[431], b);
    a = fma(2.0 * y[136], c[390], a);
    b = fma(y[141], c[376], b);
    a = fma(y[151], c[369], a);
    double c887 = a + b;
    c[680] = c680;
    c[773] = c773;
    c[887] = c887;
    // <<y1 y2 z2 z2>>
    a = y[357];
    b = y[1] * y[153];
    b = fma(y[4], c[506], b);
    b = fma(2.0 * y[7], c[476], b);
    b = fma(2.0 * y[37], c[396], b);
    b = fma(y[43], c[376], b);
    double c684 = a - b;
    // <y1 y1 y2 z2 z2>
    a = y[1] * y[357];
    b = y[1] * c684;
    a = fma(y[4], c[507], a);
    b = fma(2.0 * y[7], c[477], b);
    a = fma(y[19], c[506], a);
    b = fma(2.0 * y[22], c[476], b);
    a = fma(2.0 * y[37], c[397], a);
    b = fma(y[43], c[377], b);
    a = fma(2.0 * y[101], c[396], a);
    b = fma(y[107], c[376], b);
    a = fma(y[153], c[357], a);
    double c777 = a + b;
    // <y1 y2 y2 z2 z2>
    a = y[1] * y[468];
    b = 2.0 * y[4] * c684;
    a = fma(2.0 * y[7], c[667], a);
    b = fma(y[34], c[506], b);
    a = fma(4.0 * y[37], c[476], a);
    b = fma(y[43], c[459], b);
    a = fma(2.0 * y[147], c[396], a);
    b = fma(2.0 * y[153], c[376], b);
    double c892 = a + b;
    // <y1 y2 z2 z2 z2>
    a = y[1] * y[478];
    b = y[4] * c[704];
    a = fma(3.0 * y[7], c684, a);
    b = fma(3.0 * y[37], c[506], b);
    a = fma(3.0 * y[43], c[476], a);
    b = fma(3.0 * y[153], c[396], b);
    a = fma(y[163], c[376], a);
    double c912 = a + b;
    // <y1 z2 z2 z2 z2>
    a = y[1] * y[493];
    b = 4.0 * y[7] * c[704];
    a = fma(6.0 * y[43], c[506], a);
    b = fma(4.0 * y[163], c[396], b);
    double c936 = a + b;
    c[684] = c684;
    c[777] = c777;
    c[892] = c892;
    c[912] = c912;
    c[936] = c936;
    // <y1 z1 y2 z2 z2>
    a = y[1] * y[413];
    b = y[2] * c[684];
    a = fma(y[4], c[508], a);
    b = fma(2.0 * y[7], c[478], b);
    a = fma(y[25], c[506], a);
    b = fma(2.0 * y[28], c[476], b);
    a = fma(2.0 * y[37], c[398], a);
    b = fma(y[43], c[378], b);
    a = fma(2.0 * y[122], c[396], a);
    b = fma(y[128], c[376], b);
    a = fma(y[153], c[358], a);
    double c685 = a + b;
    // <y1 y1 z2 z2 z2>
    a = y[1] * y[367];
    b = y[1] * c[704];
    a = fma(3.0 * y[7], c[507], a);
    b = fma(3.0 * y[22], c[506], b);
    a = fma(3.0 * y[43], c[397], a);
    b = fma(3.0 * y[107], c[396], b);
    a = fma(y[163], c[357], a);
    double c792 = a + b;
    // <y1 x2 y2 z2 z2>
    a = y[1] * y[448];
    b = y[3] * c[684];
    a = fma(y[4], c[649], a);
    b = fma(2.0 * y[7], c[612], b);
    a = fma(y[30], c[506], a);
    b = fma(2.0 * y[33], c[476], b);
    a = fma(2.0 * y[37], c[453], a);
    b = fma(y[43], c[431], b);
    a = fma(2.0 * y[137], c[396], a);
    b = fma(y[143], c[376], b);
    a = fma(y[153], c[369], a);
    double c857 = a + b;
    // <y1 x2 z2 z2 z2>
    a = y[1] * y[458];
    b = y[3] * c[704];
    a = fma(3.0 * y[7], c[649], a);
    b = fma(3.0 * y[33], c[506], b);
    a = fma(3.0 * y[43], c[453], a);
    b = fma(3.0 * y[143], c[396], b);
    a = fma(y[163], c[369], a);
    double c872 = a + b;
    c[685] = c685;
    c[792] = c792;
    c[857] = c857;
    c[872] = c872;
    // <<y1 x3 y3 y3>>
    a = y[361];
    b = y[1] * y[157];
    b = fma(y[5], c[496], b);
    b = fma(2.0 * y[6], c[486], b);
    b = fma(2.0 * y[39], c[390], b);
    b = fma(y[41], c[383], b);
    double c692 = a - b;
    // <y1 y1 x3 y3 y3>
    a = y[1] * y[361];
    b = y[1] * c692;
    a = fma(y[5], c[497], a);
    b = fma(2.0 * y[6], c[487], b);
    a = fma(y[20], c[496], a);
    b = fma(2.0 * y[21], c[486], b);
    a = fma(2.0 * y[39], c[391], a);
    b = fma(y[41], c[384], b);
    a = fma(2.0 * y[103], c[390], a);
    b = fma(y[105], c[383], b);
    a = fma(y[157], c[357], a);
    double c787 = a + b;
    // <y1 x3 x3 y3 y3>
    a = y[1] * y[482];
    b = 2.0 * y[5] * c692;
    a = fma(2.0 * y[6], c[688], a);
    b = fma(y[38], c[496], b);
    a = fma(4.0 * y[39], c[486], a);
    b = fma(y[41], c[481], b);
    a = fma(2.0 * y[155], c[390], a);
    b = fma(2.0 * y[157], c[383], b);
    double c922 = a + b;
    // <y1 x3 y3 y3 y3>
    a = y[1] * y[485];
    b = y[5] * c[698];
    a = fma(3.0 * y[6], c692, a);
    b = fma(3.0 * y[39], c[496], b);
    a = fma(3.0 * y[41], c[486], a);
    b = fma(3.0 * y[157], c[390], b);
    a = fma(y[160], c[383], a);
    double c929 = a + b;
    c[692] = c692;
    c[787] = c787;
    c[922] = c922;
    c[929] = c929;
    // <y1 z1 x3 y3 y3>
    a = y[1] * y[417];
    b = y[2] * c[692];
    a = fma(y[5], c[498], a);
    b = fma(2.0 * y[6], c[488], b);
    a = fma(y[26], c[496], a);
    b = fma(2.0 * y[27], c[486], b);
    a = fma(2.0 * y[39], c[392], a);
    b = fma(y[41], c[385], b);
    a = fma(2.0 * y[124], c[390], a);
    b = fma(y[126], c[383], b);
    a = fma(y[157], c[358], a);
    double c693 = a + b;
    // <y1 x2 x3 y3 y3>
    a = y[1] * y[452];
    b = y[3] * c[692];
    a = fma(y[5], c[639], a);
    b = fma(2.0 * y[6], c[627], b);
    a = fma(y[31], c[496], a);
    b = fma(2.0 * y[32], c[486], b);
    a = fma(2.0 * y[39], c[447], a);
    b = fma(y[41], c[439], b);
    a = fma(2.0 * y[139], c[390], a);
    b = fma(y[141], c[383], b);
    a = fma(y[157], c[369], a);
    double c867 = a + b;
    // <y1 y2 x3 y3 y3>
    a = y[1] * y[472];
    b = y[4] * c[692];
    a = fma(y[5], c[679], a);
    b = fma(2.0 * y[6], c[673], b);
    a = fma(y[35], c[496], a);
    b = fma(2.0 * y[36], c[486], b);
    a = fma(2.0 * y[39], c[471], a);
    b = fma(y[41], c[464], b);
    a = fma(2.0 * y[149], c[390], a);
    b = fma(y[151], c[383], b);
    a = fma(y[157], c[376], a);
    double c906 = a + b;
    c[693] = c693;
    c[867] = c867;
    c[906] = c906;
  }

  private static void auxiliaries30(double[] y, double[] c) {
    double a;
    double b;
    // <<y1 y3 z2 z2>>
    a = y[366];
    b = y[1] * y[162];
    b = fma(y[6], c[506], b);
    b = fma(2.0 * y[7], c[501], b);
    b = fma(2.0 * y[42], c[396], b);
    b = fma(y[43], c[390], b);
    double c702 = a - b;
    // <y1 y1 y3 z2 z2>
    a = y[1] * y[366];
    b = y[1] * c702;
    a = fma(y[6], c[507], a);
    b = fma(2.0 * y[7], c[502], b);
    a = fma(y[21], c[506], a);
    b = fma(2.0 * y[22], c[501], b);
    a = fma(2.0 * y[42], c[397], a);
    b = fma(y[43], c[391], b);
    a = fma(2.0 * y[106], c[396], a);
    b = fma(y[107], c[390], b);
    a = fma(y[162], c[357], a);
    double c790 = a + b;
    // <y1 y3 y3 y3 z2>
    a = y[1] * y[490];
    b = 3.0 * y[6] * c[700];
    a = fma(y[7], c[698], a);
    b = fma(3.0 * y[41], c[501], b);
    a = fma(3.0 * y[42], c[496], a);
    b = fma(y[160], c[396], b);
    a = fma(3.0 * y[161], c[390], a);
    double c930 = a + b;
    // <y1 y3 y3 z2 z2>
    a = y[1] * y[491];
    b = 2.0 * y[6] * c702;
    a = fma(2.0 * y[7], c[700], a);
    b = fma(y[41], c[506], b);
    a = fma(4.0 * y[42], c[501], a);
    b = fma(y[43], c[496], b);
    a = fma(2.0 * y[161], c[396], a);
    b = fma(2.0 * y[162], c[390], b);
    double c932 = a + b;
    // <y1 y3 z2 z2 z2>
    a = y[1] * y[492];
    b = y[6] * c[704];
    a = fma(3.0 * y[7], c702, a);
    b = fma(3.0 * y[42], c[506], b);
    a = fma(3.0 * y[43], c[501], a);
    b = fma(3.0 * y[162], c[396], b);
    a = fma(y[163], c[390], a);
    double c934 = a + b;
    c[702] = c702;
    c[790] = c790;
    c[930] = c930;
    c[932] = c932;
    c[934] = c934;
    // <y1 z1 y3 z2 z2>
    a = y[1] * y[422];
    b = y[2] * c[702];
    a = fma(y[6], c[508], a);
    b = fma(2.0 * y[7], c[503], b);
    a = fma(y[27], c[506], a);
    b = fma(2.0 * y[28], c[501], b);
    a = fma(2.0 * y[42], c[398], a);
    b = fma(y[43], c[392], b);
    a = fma(2.0 * y[127], c[396], a);
    b = fma(y[128], c[390], b);
    a = fma(y[162], c[358], a);
    double c703 = a + b;
    // <y1 y1 x2 z2 z2>
    a = y[1] * y[347];
    b = y[1] * c[649];
    a = fma(y[3], c[507], a);
    b = fma(2.0 * y[7], c[454], b);
    a = fma(y[18], c[506], a);
    b = fma(2.0 * y[22], c[453], b);
    a = fma(2.0 * y[33], c[397], a);
    b = fma(y[43], c[370], b);
    a = fma(2.0 * y[97], c[396], a);
    b = fma(y[107], c[369], b);
    a = fma(y[143], c[357], a);
    double c763 = a + b;
    // <y1 x2 y3 z2 z2>
    a = y[1] * y[457];
    b = y[3] * c[702];
    a = fma(y[6], c[649], a);
    b = fma(2.0 * y[7], c[644], b);
    a = fma(y[32], c[506], a);
    b = fma(2.0 * y[33], c[501], b);
    a = fma(2.0 * y[42], c[453], a);
    b = fma(y[43], c[447], b);
    a = fma(2.0 * y[142], c[396], a);
    b = fma(y[143], c[390], b);
    a = fma(y[162], c[369], a);
    double c870 = a + b;
    c[703] = c703;
    c[763] = c763;
    c[870] = c870;
    // <y1 y1 x2 x2 z2>
    a = y[1] * y[337];
    b = y[1] * c[574];
    a = fma(2.0 * y[3], c[454], a);
    b = fma(y[7], c[424], b);
    a = fma(2.0 * y[18], c[453], a);
    b = fma(y[22], c[423], b);
    a = fma(y[29], c[397], a);
    b = fma(2.0 * y[33], c[370], b);
    a = fma(y[93], c[396], a);
    b = fma(2.0 * y[97], c[369], b);
    a = fma(y[133], c[357], a);
    double c749 = a + b;
    // <y1 y1 x2 x2 y3>
    a = y[1] * y[336];
    b = y[1] * c[569];
    a = fma(2.0 * y[3], c[448], a);
    b = fma(y[6], c[424], b);
    a = fma(2.0 * y[18], c[447], a);
    b = fma(y[21], c[423], b);
    a = fma(y[29], c[391], a);
    b = fma(2.0 * y[32], c[370], b);
    a = fma(y[93], c[390], a);
    b = fma(2.0 * y[96], c[369], b);
    a = fma(y[132], c[357], a);
    double c751 = a + b;
    // <y1 y1 x2 y3 z2>
    a = y[1] * y[346];
    b = y[1] * c[644];
    a = fma(y[3], c[502], a);
    b = fma(y[6], c[454], b);
    a = fma(y[7], c[448], a);
    b = fma(y[18], c[501], b);
    a = fma(y[21], c[453], a);
    b = fma(y[22], c[447], b);
    a = fma(y[32], c[397], a);
    b = fma(y[33], c[391], b);
    a = fma(y[42], c[370], a);
    b = fma(y[96], c[396], b);
    a = fma(y[97], c[390], a);
    b = fma(y[106], c[369], b);
    a = fma(y[142], c[357], a);
    double c761 = a + b;
    c[749] = c749;
    c[751] = c751;
    c[761] = c761;
    // <y1 y1 x2 y2 z2>
    a = y[1] * y[341];
    b = y[1] * c[612];
    a = fma(y[3], c[477], a);
    b = fma(y[4], c[454], b);
    a = fma(y[7], c[432], a);
    b = fma(y[18], c[476], b);
    a = fma(y[19], c[453], a);
    b = fma(y[22], c[431], b);
    a = fma(y[30], c[397], a);
    b = fma(y[33], c[377], b);
    a = fma(y[37], c[370], a);
    b = fma(y[94], c[396], b);
    a = fma(y[97], c[376], a);
    b = fma(y[101], c[369], b);
    a = fma(y[137], c[357], a);
    double c753 = a + b;
    // <y1 y1 x2 x3 z2>
    a = y[1] * y[344];
    b = y[1] * c[632];
    a = fma(y[3], c[492], a);
    b = fma(y[5], c[454], b);
    a = fma(y[7], c[440], a);
    b = fma(y[18], c[491], b);
    a = fma(y[20], c[453], a);
    b = fma(y[22], c[439], b);
    a = fma(y[31], c[397], a);
    b = fma(y[33], c[384], b);
    a = fma(y[40], c[370], a);
    b = fma(y[95], c[396], b);
    a = fma(y[97], c[383], a);
    b = fma(y[104], c[369], b);
    a = fma(y[140], c[357], a);
    double c757 = a + b;
    // <y1 x2 y2 x3 z2>
    a = y[1] * y[445];
    b = y[3] * c[676];
    a = fma(y[4], c[632], a);
    b = fma(y[5], c[612], b);
    a = fma(y[7], c[597], a);
    b = fma(y[30], c[491], b);
    a = fma(y[31], c[476], a);
    b = fma(y[33], c[464], b);
    a = fma(y[35], c[453], a);
    b = fma(y[37], c[439], b);
    a = fma(y[40], c[431], a);
    b = fma(y[135], c[396], b);
    a = fma(y[137], c[383], a);
    b = fma(y[140], c[376], b);
    a = fma(y[150], c[369], a);
    double c849 = a + b;
    c[753] = c753;
    c[757] = c757;
    c[849] = c849;
    // <y1 y1 x2 y2 y3>
    a = y[1] * y[340];
    b = y[1] * c[606];
    a = fma(y[3], c[472], a);
    b = fma(y[4], c[448], b);
    a = fma(y[6], c[432], a);
    b = fma(y[18], c[471], b);
    a = fma(y[19], c[447], a);
    b = fma(y[21], c[431], b);
    a = fma(y[30], c[391], a);
    b = fma(y[32], c[377], b);
    a = fma(y[36], c[370], a);
    b = fma(y[94], c[390], b);
    a = fma(y[96], c[376], a);
    b = fma(y[100], c[369], b);
    a = fma(y[136], c[357], a);
    double c765 = a + b;
    // <y1 y1 y2 y2 y3>
    a = y[1] * y[350];
    b = y[1] * c[664];
    a = fma(2.0 * y[4], c[472], a);
    b = fma(y[6], c[460], b);
    a = fma(2.0 * y[19], c[471], a);
    b = fma(y[21], c[459], b);
    a = fma(y[34], c[391], a);
    b = fma(2.0 * y[36], c[377], b);
    a = fma(y[98], c[390], a);
    b = fma(2.0 * y[100], c[376], b);
    a = fma(y[146], c[357], a);
    double c794 = a + b;
    // <y1 y2 y2 y3 z2>
    a = y[1] * y[467];
    b = 2.0 * y[4] * c[681];
    a = fma(y[6], c[667], a);
    b = fma(y[7], c[664], b);
    a = fma(y[34], c[501], a);
    b = fma(2.0 * y[36], c[476], b);
    a = fma(2.0 * y[37], c[471], a);
    b = fma(y[42], c[459], b);
    a = fma(y[146], c[396], a);
    b = fma(y[147], c[390], b);
    a = fma(2.0 * y[152], c[376], a);
    double c889 = a + b;
    c[765] = c765;
    c[794] = c794;
    c[889] = c889;
    // <x1 z1 x2 y2 y3>
    a = y[0] * y[396];
    b = y[2] * c[541];
    a = fma(y[3], c[340], a);
    b = fma(y[4], c[314], b);
    a = fma(y[6], c[284], a);
    b = fma(y[24], c[269], b);
    a = fma(y[25], c[252], a);
    b = fma(y[27], c[282], b);
    a = fma(y[30], c[208], a);
    b = fma(y[32], c[193], b);
    a = fma(y[36], c[180], a);
    b = fma(y[115], c[161], b);
    a = fma(y[117], c[190], a);
    b = fma(y[121], c[177], b);
    a = fma(y[136], c[142], a);
    double c771 = a + b;
    // <x1 z1 x2 y3 z2>
    a = y[0] * y[402];
    b = y[2] * c[567];
    a = fma(y[3], c[353], a);
    b = fma(y[6], c[321], b);
    a = fma(y[7], c[314], a);
    b = fma(y[24], c[310], b);
    a = fma(y[27], c[259], a);
    b = fma(y[28], c[252], b);
    a = fma(y[32], c[212], a);
    b = fma(y[33], c[208], b);
    a = fma(y[42], c[180], a);
    b = fma(y[117], c[171], b);
    a = fma(y[118], c[161], a);
    b = fma(y[127], c[177], b);
    a = fma(y[142], c[142], a);
    double c789 = a + b;
    // <x1 x2 y2 y3 z2>
    a = y[0] * y[447];
    b = y[3] * c[604];
    a = fma(y[4], c[567], a);
    b = fma(y[6], c[546], b);
    a = fma(y[7], c[541], a);
    b = fma(y[30], c[310], b);
    a = fma(y[32], c[278], a);
    b = fma(y[33], c[269], b);
    a = fma(y[36], c[259], a);
    b = fma(y[37], c[252], b);
    a = fma(y[42], c[282], a);
    b = fma(y[136], c[171], b);
    a = fma(y[137], c[161], a);
    b = fma(y[142], c[190], b);
    a = fma(y[152], c[177], a);
    double c856 = a + b;
    c[771] = c771;
    c[789] = c789;
    c[856] = c856;
  }

  private static void auxiliaries31(double[] y, double[] c) {
    double a;
    double b;
    // <y1 y1 y2 x3 y3>
    a = y[1] * y[353];
    b = y[1] * c[673];
    a = fma(y[4], c[487], a);
    b = fma(y[5], c[472], b);
    a = fma(y[6], c[465], a);
    b = fma(y[19], c[486], b);
    a = fma(y[20], c[471], a);
    b = fma(y[21], c[464], b);
    a = fma(y[35], c[391], a);
    b = fma(y[36], c[384], b);
    a = fma(y[39], c[377], a);
    b = fma(y[99], c[390], b);
    a = fma(y[100], c[383], a);
    b = fma(y[103], c[376], b);
    a = fma(y[149], c[357], a);
    double c774 = a + b;
    // <y1 y1 x3 x3 y3>
    a = y[1] * y[359];
    b = y[1] * c[688];
    a = fma(2.0 * y[5], c[487], a);
    b = fma(y[6], c[482], b);
    a = fma(2.0 * y[20], c[486], a);
    b = fma(y[21], c[481], b);
    a = fma(y[38], c[391], a);
    b = fma(2.0 * y[39], c[384], b);
    a = fma(y[102], c[390], a);
    b = fma(2.0 * y[103], c[383], b);
    a = fma(y[155], c[357], a);
    double c782 = a + b;
    // <y1 y2 x3 x3 y3>
    a = y[1] * y[470];
    b = y[4] * c[688];
    a = fma(2.0 * y[5], c[673], a);
    b = fma(y[6], c[671], b);
    a = fma(2.0 * y[35], c[486], a);
    b = fma(y[36], c[481], b);
    a = fma(y[38], c[471], a);
    b = fma(2.0 * y[39], c[464], b);
    a = fma(y[148], c[390], a);
    b = fma(2.0 * y[149], c[383], b);
    a = fma(y[155], c[376], a);
    double c899 = a + b;
    c[774] = c774;
    c[782] = c782;
    c[899] = c899;
    // <y1 y1 x3 x3 z2>
    a = y[1] * y[360];
    b = y[1] * c[690];
    a = fma(2.0 * y[5], c[492], a);
    b = fma(y[7], c[482], b);
    a = fma(2.0 * y[20], c[491], a);
    b = fma(y[22], c[481], b);
    a = fma(y[38], c[397], a);
    b = fma(2.0 * y[40], c[384], b);
    a = fma(y[102], c[396], a);
    b = fma(2.0 * y[104], c[383], b);
    a = fma(y[156], c[357], a);
    double c780 = a + b;
    // <y1 y1 x3 z2 z2>
    a = y[1] * y[363];
    b = y[1] * c[696];
    a = fma(y[5], c[507], a);
    b = fma(2.0 * y[7], c[492], b);
    a = fma(y[20], c[506], a);
    b = fma(2.0 * y[22], c[491], b);
    a = fma(2.0 * y[40], c[397], a);
    b = fma(y[43], c[384], b);
    a = fma(2.0 * y[104], c[396], a);
    b = fma(y[107], c[383], b);
    a = fma(y[159], c[357], a);
    double c785 = a + b;
    // <y1 x3 x3 z2 z2>
    a = y[1] * y[484];
    b = 2.0 * y[5] * c[696];
    a = fma(2.0 * y[7], c[690], a);
    b = fma(y[38], c[506], b);
    a = fma(4.0 * y[40], c[491], a);
    b = fma(y[43], c[481], b);
    a = fma(2.0 * y[156], c[396], a);
    b = fma(2.0 * y[159], c[383], b);
    double c920 = a + b;
    // <y1 x3 z2 z2 z2>
    a = y[1] * y[488];
    b = y[5] * c[704];
    a = fma(3.0 * y[7], c[696], a);
    b = fma(3.0 * y[40], c[506], b);
    a = fma(3.0 * y[43], c[491], a);
    b = fma(3.0 * y[159], c[396], b);
    a = fma(y[163], c[383], a);
    double c927 = a + b;
    c[780] = c780;
    c[785] = c785;
    c[920] = c920;
    c[927] = c927;
    // <y1 y1 x3 y3 z2>
    a = y[1] * y[362];
    b = y[1] * c[694];
    a = fma(y[5], c[502], a);
    b = fma(y[6], c[492], b);
    a = fma(y[7], c[487], a);
    b = fma(y[20], c[501], b);
    a = fma(y[21], c[491], a);
    b = fma(y[22], c[486], b);
    a = fma(y[39], c[397], a);
    b = fma(y[40], c[391], b);
    a = fma(y[42], c[384], a);
    b = fma(y[103], c[396], b);
    a = fma(y[104], c[390], a);
    b = fma(y[106], c[383], b);
    a = fma(y[158], c[357], a);
    double c783 = a + b;
    // <y1 x3 x3 y3 z2>
    a = y[1] * y[483];
    b = 2.0 * y[5] * c[694];
    a = fma(y[6], c[690], a);
    b = fma(y[7], c[688], b);
    a = fma(y[38], c[501], a);
    b = fma(2.0 * y[39], c[491], b);
    a = fma(2.0 * y[40], c[486], a);
    b = fma(y[42], c[481], b);
    a = fma(y[155], c[396], a);
    b = fma(y[156], c[390], b);
    a = fma(2.0 * y[158], c[383], a);
    double c918 = a + b;
    // <y1 x3 y3 y3 z2>
    a = y[1] * y[486];
    b = y[5] * c[700];
    a = fma(2.0 * y[6], c[694], a);
    b = fma(y[7], c[692], b);
    a = fma(2.0 * y[39], c[501], a);
    b = fma(y[40], c[496], b);
    a = fma(y[41], c[491], a);
    b = fma(2.0 * y[42], c[486], b);
    a = fma(y[157], c[396], a);
    b = fma(2.0 * y[158], c[390], b);
    a = fma(y[161], c[383], a);
    double c923 = a + b;
    c[783] = c783;
    c[918] = c918;
    c[923] = c923;
    // <x1 z1 y2 x3 y3>
    a = y[0] * y[409];
    b = y[2] * c[591];
    a = fma(y[4], c[347], a);
    b = fma(y[5], c[340], b);
    a = fma(y[6], c[335], a);
    b = fma(y[25], c[288], b);
    a = fma(y[26], c[269], a);
    b = fma(y[27], c[274], b);
    a = fma(y[35], c[208], a);
    b = fma(y[36], c[202], b);
    a = fma(y[39], c[193], a);
    b = fma(y[120], c[161], b);
    a = fma(y[121], c[165], a);
    b = fma(y[124], c[190], b);
    a = fma(y[149], c[142], a);
    double c801 = a + b;
    // <x1 x2 y2 x3 y3>
    a = y[0] * y[444];
    b = y[3] * c[591];
    a = fma(y[4], c[552], a);
    b = fma(y[5], c[541], b);
    a = fma(y[6], c[544], a);
    b = fma(y[30], c[288], b);
    a = fma(y[31], c[269], a);
    b = fma(y[32], c[274], b);
    a = fma(y[35], c[252], a);
    b = fma(y[36], c[255], b);
    a = fma(y[39], c[282], a);
    b = fma(y[135], c[161], b);
    a = fma(y[136], c[165], a);
    b = fma(y[139], c[190], b);
    a = fma(y[149], c[177], a);
    double c847 = a + b;
    // <y1 x2 y2 x3 y3>
    a = y[1] * y[444];
    b = y[3] * c[673];
    a = fma(y[4], c[627], a);
    b = fma(y[5], c[606], b);
    a = fma(y[6], c[597], a);
    b = fma(y[30], c[486], b);
    a = fma(y[31], c[471], a);
    b = fma(y[32], c[464], b);
    a = fma(y[35], c[447], a);
    b = fma(y[36], c[439], b);
    a = fma(y[39], c[431], a);
    b = fma(y[135], c[390], b);
    a = fma(y[136], c[383], a);
    b = fma(y[139], c[376], b);
    a = fma(y[149], c[369], a);
    double c853 = a + b;
    c[801] = c801;
    c[847] = c847;
    c[853] = c853;
    // <x1 x2 x2 x2 y2>
    a = y[0] * y[425];
    b = 3.0 * y[3] * c[550];
    a = fma(y[4], c[554], a);
    b = fma(3.0 * y[29], c[282], b);
    a = fma(3.0 * y[30], c[263], a);
    b = fma(y[129], c[190], b);
    a = fma(3.0 * y[130], c[177], a);
    double c826 = a + b;
    // <x1 x2 x3 y3 z2>
    a = y[0] * y[453];
    b = y[3] * c[625];
    a = fma(y[5], c[567], a);
    b = fma(y[6], c[558], b);
    a = fma(y[7], c[552], a);
    b = fma(y[31], c[310], b);
    a = fma(y[32], c[297], a);
    b = fma(y[33], c[288], b);
    a = fma(y[39], c[259], a);
    b = fma(y[40], c[252], b);
    a = fma(y[42], c[255], a);
    b = fma(y[139], c[171], b);
    a = fma(y[140], c[161], a);
    b = fma(y[142], c[165], b);
    a = fma(y[158], c[177], a);
    double c864 = a + b;
    // <x1 x2 y2 x3 z2>
    a = y[0] * y[445];
    b = y[3] * c[595];
    a = fma(y[4], c[558], a);
    b = fma(y[5], c[546], b);
    a = fma(y[7], c[544], a);
    b = fma(y[30], c[297], b);
    a = fma(y[31], c[278], a);
    b = fma(y[33], c[274], b);
    a = fma(y[35], c[259], a);
    b = fma(y[37], c[255], b);
    a = fma(y[40], c[282], a);
    b = fma(y[135], c[171], b);
    a = fma(y[137], c[165], a);
    b = fma(y[140], c[190], b);
    a = fma(y[150], c[177], a);
    double c881 = a + b;
    c[826] = c826;
    c[864] = c864;
    c[881] = c881;
    // <y1 x2 y2 y3 z2>
    a = y[1] * y[447];
    b = y[3] * c[681];
    a = fma(y[4], c[644], a);
    b = fma(y[6], c[612], b);
    a = fma(y[7], c[606], a);
    b = fma(y[30], c[501], b);
    a = fma(y[32], c[476], a);
    b = fma(y[33], c[471], b);
    a = fma(y[36], c[453], a);
    b = fma(y[37], c[447], b);
    a = fma(y[42], c[431], a);
    b = fma(y[136], c[396], b);
    a = fma(y[137], c[390], a);
    b = fma(y[142], c[376], b);
    a = fma(y[152], c[369], a);
    double c854 = a + b;
    // <y1 y2 y3 y3 z2>
    a = y[1] * y[476];
    b = y[4] * c[700];
    a = fma(2.0 * y[6], c[681], a);
    b = fma(y[7], c[679], b);
    a = fma(2.0 * y[36], c[501], a);
    b = fma(y[37], c[496], b);
    a = fma(y[41], c[476], a);
    b = fma(2.0 * y[42], c[471], b);
    a = fma(y[151], c[396], a);
    b = fma(2.0 * y[152], c[390], b);
    a = fma(y[161], c[376], a);
    double c907 = a + b;
    // <y1 y2 y3 z2 z2>
    a = y[1] * y[477];
    b = y[4] * c[702];
    a = fma(y[6], c[684], a);
    b = fma(2.0 * y[7], c[681], b);
    a = fma(y[36], c[506], a);
    b = fma(2.0 * y[37], c[501], b);
    a = fma(2.0 * y[42], c[476], a);
    b = fma(y[43], c[471], b);
    a = fma(2.0 * y[152], c[396], a);
    b = fma(y[153], c[390], b);
    a = fma(y[162], c[376], a);
    double c909 = a + b;
    c[854] = c854;
    c[907] = c907;
    c[909] = c909;
  }

  private static void auxiliaries32(double[] y, double[] c) {
    double a;
    double b;
    // <y1 x2 x3 y3 z2>
    a = y[1] * y[453];
    b = y[3] * c[694];
    a = fma(y[5], c[644], a);
    b = fma(y[6], c[632], b);
    a = fma(y[7], c[627], a);
    b = fma(y[31], c[501], b);
    a = fma(y[32], c[491], a);
    b = fma(y[33], c[486], b);
    a = fma(y[39], c[453], a);
    b = fma(y[40], c[447], b);
    a = fma(y[42], c[439], a);
    b = fma(y[139], c[396], b);
    a = fma(y[140], c[390], a);
    b = fma(y[142], c[383], b);
    a = fma(y[158], c[369], a);
    double c863 = a + b;
    // <y1 x2 x3 z2 z2>
    a = y[1] * y[454];
    b = y[3] * c[696];
    a = fma(y[5], c[649], a);
    b = fma(2.0 * y[7], c[632], b);
    a = fma(y[31], c[506], a);
    b = fma(2.0 * y[33], c[491], b);
    a = fma(2.0 * y[40], c[453], a);
    b = fma(y[43], c[439], b);
    a = fma(2.0 * y[140], c[396], a);
    b = fma(y[143], c[383], b);
    a = fma(y[159], c[369], a);
    double c865 = a + b;
    // <y1 x3 y3 z2 z2>
    a = y[1] * y[487];
    b = y[5] * c[702];
    a = fma(y[6], c[696], a);
    b = fma(2.0 * y[7], c[694], b);
    a = fma(y[39], c[506], a);
    b = fma(2.0 * y[40], c[501], b);
    a = fma(2.0 * y[42], c[491], a);
    b = fma(y[43], c[486], b);
    a = fma(2.0 * y[158], c[396], a);
    b = fma(y[159], c[390], b);
    a = fma(y[162], c[383], a);
    double c925 = a + b;
    c[863] = c863;
    c[865] = c865;
    c[925] = c925;
    // <y1 y2 y2 x3 z2>
    a = y[1] * y[465];
    b = 2.0 * y[4] * c[676];
    a = fma(y[5], c[667], a);
    b = fma(y[7], c[660], b);
    a = fma(y[34], c[491], a);
    b = fma(2.0 * y[35], c[476], b);
    a = fma(2.0 * y[37], c[464], a);
    b = fma(y[40], c[459], b);
    a = fma(y[145], c[396], a);
    b = fma(y[147], c[383], b);
    a = fma(2.0 * y[150], c[376], a);
    double c884 = a + b;
    // <y1 y2 x3 y3 z2>
    a = y[1] * y[473];
    b = y[4] * c[694];
    a = fma(y[5], c[681], a);
    b = fma(y[6], c[676], b);
    a = fma(y[7], c[673], a);
    b = fma(y[35], c[501], b);
    a = fma(y[36], c[491], a);
    b = fma(y[37], c[486], b);
    a = fma(y[39], c[476], a);
    b = fma(y[40], c[471], b);
    a = fma(y[42], c[464], a);
    b = fma(y[149], c[396], b);
    a = fma(y[150], c[390], a);
    b = fma(y[152], c[383], b);
    a = fma(y[158], c[376], a);
    double c900 = a + b;
    // <y1 y2 x3 z2 z2>
    a = y[1] * y[474];
    b = y[4] * c[696];
    a = fma(y[5], c[684], a);
    b = fma(2.0 * y[7], c[676], b);
    a = fma(y[35], c[506], a);
    b = fma(2.0 * y[37], c[491], b);
    a = fma(2.0 * y[40], c[476], a);
    b = fma(y[43], c[464], b);
    a = fma(2.0 * y[150], c[396], a);
    b = fma(y[153], c[383], b);
    a = fma(y[159], c[376], a);
    double c903 = a + b;
    c[884] = c884;
    c[900] = c900;
    c[903] = c903;
    // <x1 y2 x3 y3 z2>
    a = y[0] * y[473];
    b = y[4] * c[625];
    a = fma(y[5], c[604], a);
    b = fma(y[6], c[595], b);
    a = fma(y[7], c[591], a);
    b = fma(y[35], c[310], b);
    a = fma(y[36], c[297], a);
    b = fma(y[37], c[288], b);
    a = fma(y[39], c[278], a);
    b = fma(y[40], c[269], b);
    a = fma(y[42], c[274], a);
    b = fma(y[149], c[171], b);
    a = fma(y[150], c[161], a);
    b = fma(y[152], c[165], b);
    a = fma(y[158], c[190], a);
    c[902] = a + b;
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
    //   - <y1 x2 z2>) + 3*V*(1 - 3/N) (<x1 z1 z1 y2> - <y1 z1 z1 x2>)
    a = c[13] * y[23];
    b = c[47] * y[28];
    a = fma(c[25], y[73] - y[97], a);
    b = fma(c[14], y[108], b);
    a = fma(c[87], y[113], a);
    b = fma(c[6], y[128], b);
    a = fma(c[73], y[230] - y[313], a);
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
    //   + <y1 x2 z2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 z2> + 6 <y1 z1 y2> + <y2 y2 z2>) +
    //   V*(1 - 3/N) (3 <x1 y1 y2 y2> - 2 <x1 y1 x3 z2> - 2 <x1 y1 z2 z2> - 2 <x1 z1 y2 z2> - 3
    //   <y1 y1 x2 y2> - 2 <y1 y1 y3 z2>)
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
    a = fma(c[73], y[218] - y[298], a);
    b = fma(c[61], y[224] + y[227] + y[242] + y[310], b);
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
    //   3 <z1 y2 z2>) + 1/2*K (<x1 z1 z2> + <z1 x2 z2>) + V*(1 - 3/N) (3 <x1 y1 z1 y2> - 2
    //   <x1 z1 z1 z2> - 3 <y1 y1 z1 x2>)
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
    a = fma(c[73], y[209] - y[292], a);
    b = fma(c[61], y[233], b);
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
    //   <x1 z1 y2> + <y1 z1 x2> + <x2 y2 z2>) - K <z1 y3 z2> + V*(1 - 3/N) (3 <x1 z1 y2 x3> +
    //   <x1 z1 y2 z2> - 3 <y1 z1 x2 x3> + <y1 z1 x2 z2>)
    a = c[13] * y[26];
    b = c[6] * y[40];
    a = fma(c[26], y[58] + y[61] + y[88] + y[137], a);
    b = fma(c[14], y[111], b);
    a = fma(c[87], y[125], a);
    b = fma(c[9], y[127], b);
    a = fma(c[8], y[159], a);
    b = fma(c[73], y[240] - y[320], b);
    a = fma(c[67], y[242] + y[322], a);
    double d125 = a + b;
    // d<z1 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 y3> + 3 <z1 y3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y3 z2> + 9 <z1 z1 y3> + <y3 z2 z2>) - 1/2*V/N
    //   (<x1 x1 z2> + 2 <x1 z1 x2> - <y1 y1 z2> - 2 <y1 z1 y2> + <x2 x2 z2> - <y2 y2 z2>) + K
    //   <z1 x3 z2> - V*(1 - 3/N) (<x1 z1 x2 z2> - 3 <x1 z1 y2 y3> + 3 <y1 z1 x2 y3> -
    //   <y1 z1 y2 z2>)
    a = c[13] * y[27];
    b = c[6] * y[42];
    a = fma(c[48], y[51] + y[133] - y[86] - y[147], a);
    b = fma(c[25], y[60] - y[89], b);
    a = fma(c[14], y[112], a);
    b = fma(c[11], y[125], b);
    a = fma(c[87], y[127], a);
    b = fma(c[8], y[162], b);
    a = fma(c[67], y[326] - y[238], a);
    b = fma(c[73], y[241] - y[321], b);
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
    //   gamma_minus) (<y1 y3 z2> + 6 <z1 y2 y3>) - V*(1 - 3/N) (<x1 x2 y2 z2> - 3 <x1 y2 y2 y3> + 2
    //   <x1 x3 y3 z2> + 2 <x1 y3 z2 z2> + 3 <y1 x2 y2 y3> - <y1 y2 y2 z2> + 2 <y1 y3 y3 z2>)
    a = c[13] * y[36];
    b = c[25] * (y[66] + y[104] + y[107] - y[75] - y[98] - y[105] - y[122]);
    a = fma(c[4], y[78] + y[142], a);
    b = fma(c[2], y[106], b);
    a = fma(c[38], y[117], a);
    b = fma(c[14], y[121], b);
    a = fma(c[11], y[150], a);
    b = fma(c[76], y[152], b);
    a = fma(c[67], y[351] - y[257], a);
    b = fma(c[73], y[266] - y[340], b);
    a = fma(c[61], y[278] + y[282] + y[365], a);
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
    //   3/2*(gamma_plus + gamma_minus) <x3 x3 y3> - V*(1 - 3/N) (<x1 x2 x3 x3> - 2 <x1 y2 x3 y3> -
    //   2 <y1 x2 x3 y3> - <y1 y2 x3 x3>)
    a = c[25] * (y[96] - y[72]);
    b = c[11] * y[154];
    a = fma(c[87], y[155], a);
    b = fma(c[50], y[157], b);
    a = fma(c[67], y[352] - y[258], a);
    b = fma(c[65], y[269] + y[343], b);
    double d155 = a + b;
    // d<x3 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x3 x3> + 3 <x3 x3 z2>) + V/N (2
    //   <x1 y2 x3> + <x1 y2 z2> + 2 <y1 x2 x3> - <y1 x2 z2>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1 x3 x3> - 2*K <x3 y3 z2> + V*(1 - 3/N) (3 <x1 y2 x3 x3> + 2 <x1 y2 x3 z2> - 3
    //   <y1 x2 x3 x3> + 2 <y1 x2 x3 z2>)
    a = c[13] * y[38];
    b = c[31] * (y[71] + y[95]);
    a = fma(c[25], y[97] - y[73], a);
    b = fma(c[14], y[123], b);
    a = fma(c[87], y[156], a);
    b = fma(c[50], y[158], b);
    a = fma(c[73], y[268] - y[342], a);
    b = fma(c[65], y[270] + y[344], b);
    double d156 = a + b;
    // d<x3 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x3 y3> + 3 <x3 y3 z2>) - V/N
    //   (<x1 x2 x3> - <x1 y2 y3> - <y1 x2 y3> - <y1 y2 x3>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1 x3 y3> + K (<x3 x3 z2> - <y3 y3 z2>) - V*(1 - 3/N) (<x1 x2 x3 z2> - 3 <x1 y2 x3 y3> -
    //   <x1 y2 y3 z2> + 3 <y1 x2 x3 y3> - <y1 x2 y3 z2> - <y1 y2 x3 z2>)
    a = c[13] * y[39];
    b = c[25] * (y[67] - y[72] - y[96] - y[99]);
    a = fma(c[14], y[124], a);
    b = fma(c[9], y[161] - y[156], b);
    a = fma(c[87], y[158], a);
    b = fma(c[67], y[272] + y[346] + y[354] - y[260], b);
    a = fma(c[73], y[269] - y[343], a);
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
    //   - <y1 z1 x2>) + 6*V*(1 - 3/N) (<x1 z1 y2 z2> - <y1 z1 x2 z2>)
    a = c[52] * y[28];
    b = c[6] * y[43];
    a = fma(c[38], y[61] - y[88], a);
    b = fma(c[53], y[113], b);
    a = fma(c[87], y[128], a);
    b = fma(c[8], y[163], b);
    a = fma(c[59], y[242] - y[322], a);
    double d128 = a + b;
    // d<z2 z2 z2>/dt = - 3/2*(gamma_plus + gamma_minus) (2 <z2 z2> + <z2 z2 z2>) - 9*V/N
    //   (<x1 y2 z2> - <y1 x2 z2>) + 9/2*(gamma_plus - gamma_minus) <z1 z2 z2> + 9*V*(1 - 3/N)
    //   (<x1 y2 z2 z2> - <y1 x2 z2 z2>)
    a = c[90] * y[43];
    b = c[91] * (y[73] - y[97]);
    a = fma(c[93], y[128], a);
    b = fma(c[87], y[163], b);
    a = fma(c[94], y[273] - y[347], a);
    double d163 = a + b;
    // d<z1 z2 z2 z2>/dt = - (gamma_plus + gamma_minus) (3 <z1 z2 z2> + 2 <z1 z2 z2 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <z2 z2 z2> + 27 <z1 z1 z2 z2> + <z2 z2 z2 z2>) - 9*V/N
    //   (<x1 z1 y2 z2> - <y1 z1 x2 z2>) - 9*V*(1 - 4/N) (<y1 z1 x2 z2 z2> - <x1 z1 y2 z2 z2>)
    a = c[90] * y[128];
    b = c[6] * y[163];
    a = fma(c[91], y[242] - y[322], a);
    b = fma(c[93], y[388], b);
    a = fma(c[52], y[423], a);
    b = fma(c[8], y[493], b);
    a = fma(c[119], c[650] - c[806], a);
    double d423 = a + b;
    d[43] = d43;
    d[128] = d128;
    d[163] = d163;
    d[423] = d423;
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
    a = fma(c[59], y[173], a);
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
    a = fma(c[61], y[176] - y[170] - y[178], a);
    b = fma(c[62], y[208], b);
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
    a = fma(c[62], y[188] + y[217] - y[215], a);
    b = fma(c[65], y[318], b);
    double d65 = a + b;
    // d<x2 x2 x2>/dt = 3/4*(gamma_plus - gamma_minus) <x1 x2 x2> - 3/2*K (<y1 x2 x2> + <x2 x2 y2>)
    //   + 12*V/N <z1 x2 y3> - 3/4*(gamma_plus + gamma_minus) <x2 x2 x2> + 6*V*(1 - 3/N)
    //   (<x1 x2 x2 y3> - <y1 x2 x2 x3> + <y1 x2 x2 z2>)
    a = c[57] * y[65];
    b = c[56] * (y[93] + y[130]);
    a = fma(c[58], y[117], a);
    b = fma(c[24], y[129], b);
    a = fma(c[59], y[252] + y[337] - y[335], a);
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
    b = fma(c[61], y[166], b);
    a = fma(c[62], y[201], a);
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
    b = fma(c[61], y[169] + y[171] + y[177], b);
    a = fma(c[62], y[209], a);
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
    a = fma(c[61], y[180] + y[204] - y[177] - y[206] - y[292], a);
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
    a = fma(c[62], y[207], a);
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
    a = fma(c[67], y[168] + y[174], a);
    b = fma(c[62], y[210], b);
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
    b = fma(c[73], y[168] - y[174], b);
    a = fma(c[62], y[212], a);
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
    a = fma(c[67], y[175] - y[167], a);
    b = fma(c[62], y[211], b);
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
    a = fma(c[67], y[250] + y[333], a);
    b = fma(c[62], y[259] + y[344] - y[342], b);
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
    a = fma(c[67], y[334] - y[249], a);
    b = fma(c[62], y[261] + y[346] - y[343], b);
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
    b = fma(c[75], y[173], b);
    a = fma(c[65], y[285], a);
    double d52 = a + b;
    // d<y1 y1 y2>/dt = - 4/3*V/N (4 <y1 y3> + 2 <y1 y3 z2> + 3 <z1 y2 y3>) + 1/2*K (<x1 y1 y1> + 2
    //   <x1 y1 y2> + <y1 y1 x2> + 2 <y1 x2 y2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y1> + 2
    //   <y1 y2 y2>) - 3/4*(gamma_plus + gamma_minus) <y1 y1 y2> - 2*V*(1 - 3/N) (<x1 y1 y1 x3> +
    //   <x1 y1 y1 z2> + 2 <x1 y1 z1 y2> + <y1 y1 y1 y3>)
    a = c[66] * y[21];
    b = c[4] * (y[52] + y[82]);
    a = fma(c[11], y[55] + y[94], a);
    b = fma(c[2], y[80], b);
    a = fma(c[24], y[83], a);
    b = fma(c[17], y[98], b);
    a = fma(c[30], y[106], a);
    b = fma(c[20], y[121], b);
    a = fma(c[61], y[204] + y[206] + y[289], a);
    b = fma(c[75], y[209], b);
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
    a = fma(c[75], y[219] + y[221] + y[304], a);
    b = fma(c[61], y[239], b);
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
    a = fma(c[61], y[179] - y[291], a);
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
    a = fma(c[75], y[207], a);
    double d81 = a + b;
    // d<z1 x2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y2> + 3 <x1 z1 y2> + 3 <y1 z1 x2> + 2
    //   <x2 y2 z2>) + 1/2*(K - 2*V/N) (<x1 z1 x2> - <y1 z1 y2>) - V/N (4 <z1 z1 x3> + <x2 x2 x3> +
    //   <x2 x2 z2> + <y2 y2 x3> - <y2 y2 z2>) + 1/2*K (<z1 x2 x2> - <z1 y2 y2>) - (gamma_plus +
    //   gamma_minus) <z1 x2 y2> - 2*V*(1 - 3/N) (<x1 z1 x2 x3> + <x1 z1 x2 z2> - <x1 z1 y2 y3> +
    //   <y1 z1 x2 y3> + <y1 z1 y2 x3> - <y1 z1 y2 z2>)
    a = c[6] * y[30];
    b = c[28] * (y[89] - y[60]);
    a = fma(c[2], y[61] + y[88], a);
    b = fma(c[20], y[111], b);
    a = fma(c[1], y[119] - y[114], a);
    b = fma(c[13], y[115], b);
    a = fma(c[25], y[131] + y[133] + y[145] - y[147], a);
    b = fma(c[8], y[137], b);
    a = fma(c[61], y[236] + y[238] + y[321] + y[324] - y[241] - y[326], a);
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
    a = fma(c[61], y[176] + y[178] + y[181] + y[205] - y[293], a);
    double d55 = a + b;
    // d<y1 y1 x2>/dt = - 4/3*V/N (4 <y1 x3> - 4 <y1 z2> + 3 <y1 z1 z1> - 3 <y1 x3 x3> + 2
    //   <y1 x3 z2> - 3 <y1 y3 y3> + <y1 z2 z2> + 3 <z1 x2 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y1> + 2 <y1 x2 y2>) + 1/2*K (2 <x1 y1 x2> - <y1 y1 y1> - <y1 y1 y2> + 2 <y1 x2 x2>)
    //   - 3/4*(gamma_plus + gamma_minus) <y1 y1 x2> + 2*V*(1 - 3/N) (<x1 y1 y1 y3> - 2
    //   <x1 y1 z1 x2> - <y1 y1 y1 x3> + <y1 y1 y1 z2>)
    a = c[64] * (y[22] - y[20]);
    b = c[2] * y[52];
    a = fma(c[11], y[54] + y[93], a);
    b = fma(c[1], y[80] + y[83], b);
    a = fma(c[24], y[82], a);
    b = fma(c[18], y[102] + y[105] - y[87] - y[117], b);
    a = fma(c[17], y[94], a);
    b = fma(c[30], y[104], b);
    a = fma(c[33], y[107], a);
    b = fma(c[61], y[288] - y[205] - y[290], b);
    a = fma(c[75], y[208], a);
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
    b = fma(c[67], y[175] + y[202], b);
    a = fma(c[61], y[182] - y[294], a);
    double d56 = a + b;
    // d<x2 y2 x3>/dt = 1/2*(K - 2*V/N) (<x1 x2 x3> - <y1 y2 x3>) - V/N (<x1 x2 z2> - <x1 y2 y3> -
    //   <y1 x2 y3> + <y1 y2 z2> - <z1 x2 x2> - <z1 y2 y2> + 4 <z1 x3 x3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y2 x3> + <y1 x2 x3>) + 1/2*K (<x2 x2 x3> - 2 <x2 y2 y3> - <y2 y2 x3>) -
    //   (gamma_plus + gamma_minus) <x2 y2 x3> + V*(1 - 3/N) (<x1 x2 y2 y2> - 2 <x1 x2 x3 x3> - 2
    //   <x1 x2 x3 z2> + 2 <x1 y2 x3 y3> + <y1 x2 x2 y2> - 2 <y1 x2 x3 y3> - 2 <y1 y2 x3 x3> + 2
    //   <y1 y2 x3 z2>)
    a = c[28] * (y[99] - y[67]);
    b = c[25] * (y[69] + y[101] - y[72] - y[96] - y[114] - y[119]);
    a = fma(c[2], y[71] + y[95], a);
    b = fma(c[20], y[123], b);
    a = fma(c[1], y[145] - y[131], a);
    b = fma(c[13], y[135], b);
    a = fma(c[9], y[136], a);
    b = fma(c[67], y[254] + y[334], b);
    a = fma(c[61], y[258] + y[260] + y[343] + y[352] - y[269] - y[354], a);
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
    b = fma(c[67], y[203] - y[174], b);
    a = fma(c[61], y[183] - y[295], a);
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
    b = fma(c[67], y[338] - y[250], b);
    a = fma(c[61], y[259] + y[262] + y[345] + y[353] - y[271] - y[356], a);
    double d136 = a + b;
    d[57] = d57;
    d[136] = d136;
    // d<x1 y1 z2>/dt = - (gamma_plus + gamma_minus) (<x1 y1> + <x1 y1 z2>) - V/N (4 <x1 x2> - 4
    //   <y1 y2> - <x1 x1 z1> - 3 <x1 x2 x3> - 3 <x1 y2 y3> + <y1 y1 z1> + 3 <y1 x2 y3> - 3
    //   <y1 y2 x3> + 4 <z1 x3 z2>) + 1/2*K (<x1 x1 z2> - <y1 y1 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (6 <x1 y1 z1> + <x1 y2 z2> + <y1 x2 z2>) + 1/2*(K + 2*V/N) (<x1 x2 z2> -
    //   <y1 y2 z2>) + V*(1 - 3/N) (3 <x1 x1 y1 y2> - 2 <x1 x1 z1 z2> - 3 <x1 y1 y1 x2> + 2
    //   <y1 y1 z1 z2>)
    a = c[13] * (y[9] + y[58]);
    b = c[18] * (y[19] - y[11] - y[125]);
    a = fma(c[25], y[81] - y[46], a);
    b = fma(c[1], y[86] - y[51], b);
    a = fma(c[14], y[53], a);
    b = fma(c[38], y[96] - y[67] - y[72] - y[99], b);
    a = fma(c[40], y[101] - y[69], a);
    b = fma(c[2], y[73] + y[97], b);
    a = fma(c[73], y[175] - y[202], a);
    b = fma(c[61], y[184] - y[296], b);
    double d58 = a + b;
    // d<x2 y2 z2>/dt = - (gamma_plus + gamma_minus) (<x2 y2> + <x2 y2 z2>) + V/N (<x1 x2 x3> -
    //   <x1 y2 y3> + <y1 x2 y3> + <y1 y2 x3> - 3 <z1 x2 x2> + 3 <z1 y2 y2> - 4 <z1 x3 z2>) + 1/2*(K
    //   + 2*V/N) (<x1 x2 z2> - <y1 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 z2> +
    //   <y1 x2 z2> + 6 <z1 x2 y2>) + 1/2*K (<x2 x2 z2> - <y2 y2 z2>) + V*(1 - 3/N) (3 <x1 x2 y2 y2>
    //   - 2 <x1 x2 x3 z2> - 2 <x1 x2 z2 z2> + 2 <x1 y2 y3 z2> - 3 <y1 x2 x2 y2> - 2 <y1 x2 y3 z2> -
    //   2 <y1 y2 x3 z2> + 2 <y1 y2 z2 z2>)
    a = c[13] * (y[30] + y[137]);
    b = c[25] * (y[72] - y[67] - y[96] - y[99]);
    a = fma(c[40], y[101] - y[69], a);
    b = fma(c[2], y[73] + y[97], b);
    a = fma(c[38], y[114] - y[119], a);
    b = fma(c[14], y[115], b);
    a = fma(c[20], y[125], a);
    b = fma(c[1], y[147] - y[133], b);
    a = fma(c[73], y[254] - y[334], a);
    b = fma(c[61], y[260] + y[263] + y[346] + y[354] - y[272] - y[357], b);
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
    a = fma(c[65], y[312], a);
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
    a = fma(c[61], y[228], a);
    double d87 = a + b;
    // d<z1 z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 x2> + 3 <x1 z1 z1> + 4 <z1 x2 z2>) -
    //   V/N (<x1 x2 y2> - <y1 x2 x2> - 2 <z1 x2 y3> + 2 <z1 y2 x3> - 2 <z1 y2 z2>) - 1/2*(K -
    //   4*V/N) <y1 z1 z1> - 5/4*(gamma_plus + gamma_minus) <z1 z1 x2> - 1/2*K <z1 z1 y2> + 2*V*(1 -
    //   3/N) (<x1 z1 z1 y3> - <y1 z1 z1 x3> + <y1 z1 z1 z2>)
    a = c[47] * y[24];
    b = c[2] * y[59];
    a = fma(c[25], y[66] - y[93], a);
    b = fma(c[77], y[87], b);
    a = fma(c[76], y[109], a);
    b = fma(c[1], y[110], b);
    a = fma(c[31], y[117] + y[122] - y[120], a);
    b = fma(c[6], y[118], b);
    a = fma(c[61], y[315] - y[232] - y[317], a);
    double d109 = a + b;
    d[59] = d59;
    d[87] = d87;
    d[109] = d109;
    // d<x1 z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x2> + 3 <x1 x1 z1> + 2 <x1 x2 z2> + 3
    //   <z1 x2 x2>) + 1/3*V/N (4 <y1 x2> + 8 <z1 y3> - 3 <x1 y2 x3> + 3 <x1 y2 z2> + 3 <y1 x2 x3> -
    //   <y1 x2 z2> + 4 <z1 y3 z2>) - 1/2*(K - 2*V/N) (<x1 y1 z1> + <z1 x2 y2>) - (gamma_plus +
    //   gamma_minus) <x1 z1 x2> - 1/2*K (<x1 z1 y2> + <y1 z1 x2>) + 2*V*(1 - 3/N) (<x1 x1 z1 y3> -
    //   <x1 y1 z1 x3> + <x1 y1 z1 z2> + <y1 z1 z1 x2>)
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
    a = fma(c[61], y[210] - y[183] - y[212] - y[313], a);
    double d60 = a + b;
    // d<y1 z1 y2>/dt = - 1/3*V/N (4 <x1 y2> + 8 <z1 y3> - 3 <x1 y2 x3> - <x1 y2 z2> + 3 <y1 x2 x3>
    //   + 3 <y1 x2 z2> + 4 <z1 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y2> + 3 <y1 y1 z1>
    //   + 2 <y1 y2 z2> + 3 <z1 y2 y2>) + 1/2*(K - 2*V/N) (<x1 y1 z1> + <z1 x2 y2>) + 1/2*K
    //   (<x1 z1 y2> + <y1 z1 x2>) - (gamma_plus + gamma_minus) <y1 z1 y2> - 2*V*(1 - 3/N)
    //   (<x1 y1 z1 x3> + <x1 y1 z1 z2> + <x1 z1 z1 y2> + <y1 y1 z1 y3>)
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
    a = fma(c[61], y[210] + y[212] + y[230] + y[295], a);
    double d89 = a + b;
    d[60] = d60;
    d[89] = d89;
    // d<x1 z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y2> + 3 <x1 y1 z1> + 2 <x1 y2 z2> + 3
    //   <z1 x2 y2>) + 1/3*V/N (4 <y1 y2> - 8 <z1 x3> - 8 <z1 z2> - 3 <x1 x2 x3> - 3 <x1 x2 z2> - 6
    //   <x1 y2 y3> + 3 <y1 y2 x3> - <y1 y2 z2> + 6 <z1 z1 z1> - 6 <z1 x3 x3> - 4 <z1 x3 z2> - 6
    //   <z1 y3 y3> + 2 <z1 z2 z2>) + 1/2*(K - 2*V/N) (<x1 x1 z1> - <z1 y2 y2>) + 1/2*K (<x1 z1 x2>
    //   - <y1 z1 y2>) - (gamma_plus + gamma_minus) <x1 z1 y2> - 2*V*(1 - 3/N) (<x1 x1 z1 x3> +
    //   <x1 x1 z1 z2> + <x1 y1 z1 y3> - <y1 z1 z1 y2>)
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
    a = fma(c[61], y[182] + y[184] + y[211] - y[314], a);
    double d61 = a + b;
    // d<y1 z1 x2>/dt = - 1/3*V/N (4 <x1 x2> + 8 <z1 x3> - 8 <z1 z2> - 3 <x1 x2 x3> - <x1 x2 z2> - 6
    //   <y1 x2 y3> + 3 <y1 y2 x3> - 3 <y1 y2 z2> + 6 <z1 z1 z1> - 6 <z1 x3 x3> + 4 <z1 x3 z2> - 6
    //   <z1 y3 y3> + 2 <z1 z2 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 x2> + 3 <x1 y1 z1> + 2
    //   <y1 x2 z2> + 3 <z1 x2 y2>) + 1/2*K (<x1 z1 x2> - <y1 z1 y2>) - 1/2*(K - 2*V/N) (<y1 y1 z1>
    //   - <z1 x2 x2>) - (gamma_plus + gamma_minus) <y1 z1 x2> + 2*V*(1 - 3/N) (<x1 y1 z1 y3> -
    //   <x1 z1 z1 x2> - <y1 y1 z1 x3> + <y1 y1 z1 z2>)
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
    a = fma(c[61], y[229] + y[294] - y[211] - y[296], a);
    double d88 = a + b;
    d[61] = d61;
    d[88] = d88;
    // d<x1 z1 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x3> + 2 <x1 x3 z2> + 3 <z1 x2 x3>) +
    //   1/3*V/N (4 <y1 x3> + 4 <z1 y2> + 3 <x1 x1 y1> + 3 <x1 x2 y2> - 3 <x1 x3 y3> - 3 <y1 z1 z1>
    //   + 3 <y1 x3 x3> - <y1 x3 z2> + 3 <z1 x2 y3> - <z1 y2 z2>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 z1 x3> - 1/2*K (2 <x1 z1 y3> + <y1 z1 x3>) - 1/2*(K - 4*V/N) <z1 y2 x3> + V*(1 - 3/N)
    //   (<x1 x1 z1 y2> + <x1 y1 z1 x2> + 2 <y1 z1 z1 x3>)
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
    a = fma(c[67], y[181] + y[208], a);
    b = fma(c[65], y[315], b);
    double d62 = a + b;
    // d<z1 x2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 x3> + 3 <x1 z1 x3> + 2 <x2 x3 z2>) +
    //   V/N (<x1 y1 x2> + <x1 z1 y3> - <y1 z1 z2> + <z1 z1 y2> + <x2 x2 y2> + <x2 x3 y3> -
    //   <y2 x3 x3> + <y2 x3 z2>) - 1/2*(K - 4*V/N) <y1 z1 x3> - 5/4*(gamma_plus + gamma_minus)
    //   <z1 x2 x3> - 1/2*K (2 <z1 x2 y3> + <z1 y2 x3>) + V*(1 - 3/N) (<x1 z1 x2 y2> + 2
    //   <x1 z1 x3 y3> + <y1 z1 x2 x2> - 2 <y1 z1 x3 x3> + 2 <y1 z1 x3 z2>)
    a = c[6] * y[31];
    b = c[25] * (y[92] + y[148] - y[54] - y[63] - y[110] - y[130] - y[139] - y[150]);
    a = fma(c[2], y[62], a);
    b = fma(c[77], y[90], b);
    a = fma(c[76], y[116], a);
    b = fma(c[9], y[117], b);
    a = fma(c[1], y[120], a);
    b = fma(c[8], y[140], b);
    a = fma(c[67], y[235] + y[318], a);
    b = fma(c[61], y[327] - y[244] - y[329], b);
    double d116 = a + b;
    d[62] = d62;
    d[116] = d116;
    // d<x1 z1 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y3> + 2 <x1 y3 z2> + 3 <z1 x2 y3>) +
    //   1/6*V/N (8 <y1 y3> - 8 <z1 x2> - 3 <x1 x1 x1> + 3 <x1 y1 y1> + 6 <x1 z1 z1> - 3 <x1 x2 x2>
    //   + 3 <x1 y2 y2> - 6 <x1 y3 y3> + 6 <y1 x3 y3> - 2 <y1 y3 z2> - 6 <z1 x2 x3> + 2 <z1 x2 z2>)
    //   + 1/2*K (2 <x1 z1 x3> - <y1 z1 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 z1 y3> - 1/2*(K -
    //   4*V/N) <z1 y2 y3> - V*(1 - 3/N) (<x1 x1 z1 x2> - <x1 y1 z1 y2> - 2 <y1 z1 z1 y3>)
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
    b = fma(c[67], y[209] - y[180], b);
    a = fma(c[65], y[316], a);
    double d63 = a + b;
    // d<y1 z1 x3>/dt = - 1/3*V/N (4 <x1 x3> - 4 <z1 x2> - 3 <x1 y1 y1> + 3 <x1 z1 z1> - 3
    //   <x1 x3 x3> - <x1 x3 z2> - 3 <y1 x2 y2> - 3 <y1 x3 y3> + <z1 x2 z2> - 3 <z1 y2 y3>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1 x3> + 2 <y1 x3 z2> + 3 <z1 y2 x3>) + 1/2*K
    //   (<x1 z1 x3> - 2 <y1 z1 y3>) - 5/4*(gamma_plus + gamma_minus) <y1 z1 x3> + 1/2*(K - 4*V/N)
    //   <z1 x2 x3> + V*(1 - 3/N) (<x1 y1 z1 y2> - 2 <x1 z1 z1 x3> + <y1 y1 z1 x2>)
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
    a = fma(c[67], y[209] + y[292], a);
    b = fma(c[61], y[231], b);
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
    //   9 <z1 x2 y3> + 9 <z1 y2 x3>) - 1/2*K (<y1 z1 z2> + <z1 y2 z2>) + V*(1 - 3/N) (3
    //   <x1 x1 z1 y2> - 3 <x1 y1 z1 x2> + 2 <y1 z1 z1 z2>)
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
    a = fma(c[73], y[181] - y[208], a);
    b = fma(c[65], y[317], b);
    double d64 = a + b;
    // d<z1 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 x2> + 5 <z1 x2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x2 z2> + 3 <x1 z1 z2> + 18 <z1 z1 x2> + 2 <x2 z2 z2>) -
    //   V/N (<x1 z1 y3> - <y1 z1 x3> - 3 <z1 z1 y2> - <x2 y3 z2> + <y2 x3 z2> - <y2 z2 z2>) - 1/2*K
    //   (<y1 z1 z2> + <z1 y2 z2>) + V*(1 - 3/N) (3 <x1 z1 x2 y2> + 2 <x1 z1 y3 z2> - 3
    //   <y1 z1 x2 x2> - 2 <y1 z1 x3 z2> + 2 <y1 z1 z2 z2>)
    a = c[13] * y[24];
    b = c[6] * y[33];
    a = fma(c[25], y[63] + y[150] - y[90] - y[142] - y[153], a);
    b = fma(c[2], y[64], b);
    a = fma(c[1], y[92] + y[122], a);
    b = fma(c[14], y[109], b);
    a = fma(c[39], y[110], a);
    b = fma(c[76], y[118], b);
    a = fma(c[8], y[143], a);
    b = fma(c[73], y[235] - y[318], b);
    a = fma(c[61], y[329] - y[247] - y[332], a);
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
    a = fma(c[61], y[187] + y[189] + y[216] + y[219] - y[192] - y[221] - y[319], a);
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
    b = fma(c[62], y[216] + y[301] - y[299], b);
    a = fma(c[61], y[234], a);
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
    b = fma(c[67], y[186] + y[213], b);
    a = fma(c[61], y[222] - y[195] - y[224] - y[320], a);
    double d67 = a + b;
    // d<y1 y2 x3>/dt = 1/3*V/N (4 <x2 y2> - 8 <x3 y3> - 3 <x1 y1 z2> - 3 <x1 z1 y2> + 3 <y1 y1 y3>
    //   + 3 <y1 z1 x2> - <x2 y2 z2> + 3 <y2 y2 y3> - 4 <x3 y3 z2>) + 1/2*(K - 2*V/N) (<x1 y1 x3> +
    //   <x2 y2 x3>) + 1/2*K (<x1 y2 x3> + <y1 x2 x3> - 2 <y1 y2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1 y1 x3> + <y2 y2 x3>) - (gamma_plus + gamma_minus) <y1 y2 x3> + V*(1 -
    //   3/N) (<x1 y1 y2 y2> - 2 <x1 y1 x3 x3> - 2 <x1 y1 x3 z2> - 2 <x1 z1 y2 x3> + <y1 y1 x2 y2> -
    //   2 <y1 y1 x3 y3>)
    a = c[23] * (y[30] - y[158]);
    b = c[30] * y[39];
    a = fma(c[44], y[56] + y[135], a);
    b = fma(c[25], y[58] + y[61] - y[85] - y[88] - y[146], b);
    a = fma(c[4], y[71] + y[95], a);
    b = fma(c[2], y[84] + y[145], b);
    a = fma(c[13], y[99], a);
    b = fma(c[9], y[100], b);
    a = fma(c[27], y[137], a);
    b = fma(c[67], y[218] + y[298], b);
    a = fma(c[61], y[222] + y[224] + y[240] + y[307], a);
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
    b = fma(c[67], y[214] - y[185], b);
    a = fma(c[61], y[223] - y[197] - y[226] - y[321], a);
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
    b = fma(c[67], y[302] - y[214], b);
    a = fma(c[61], y[223] + y[226] + y[241] + y[309], a);
    double d100 = a + b;
    d[68] = d68;
    d[100] = d100;
    // d<x1 x2 z2>/dt = - (gamma_plus + gamma_minus) (<x1 x2> + <x1 x2 z2>) + 1/3*V/N (12 <x2 y2> +
    //   8 <y3 z2> - 3 <x1 x1 y3> + 3 <x1 y1 x3> + 9 <x1 z1 y2> - 3 <y1 z1 x2> - 9 <x2 x2 y3> + 9
    //   <x2 y2 x3> + 4 <y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 z2> + 6 <x1 z1 x2> +
    //   <x2 x2 z2>) - 1/2*(K + 2*V/N) (<x1 y1 z2> + <x2 y2 z2>) - 1/2*K (<x1 y2 z2> + <y1 x2 z2>) +
    //   V*(1 - 3/N) (3 <x1 x1 x2 y2> + 2 <x1 x1 y3 z2> - 3 <x1 y1 x2 x2> - 2 <x1 y1 x3 z2> + 2
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
    a = fma(c[73], y[186] - y[213], a);
    b = fma(c[61], y[224] - y[198] - y[227] - y[322], b);
    double d69 = a + b;
    // d<x1 y2 z2>/dt = - (gamma_plus + gamma_minus) (<x1 y2> + <x1 y2 z2>) + 1/3*V/N (12 <y2 y2> -
    //   8 <x3 z2> - 8 <z2 z2> + 3 <x1 x1 x3> + 3 <x1 y1 y3> - 9 <x1 z1 x2> - 3 <y1 z1 y2> + 6
    //   <z1 z1 z2> - 9 <x2 y2 y3> + 9 <y2 y2 x3> - 6 <x3 x3 z2> - 4 <x3 z2 z2> - 6 <y3 y3 z2> + 2
    //   <z2 z2 z2>) + 1/2*(K + 2*V/N) (<x1 x1 z2> - <y2 y2 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 z2> + 6 <x1 z1 y2> + <x2 y2 z2>) + 1/2*K (<x1 x2 z2> - <y1 y2 z2>) + V*(1 - 3/N) (3
    //   <x1 x1 y2 y2> - 2 <x1 x1 x3 z2> - 2 <x1 x1 z2 z2> - 3 <x1 y1 x2 y2> - 2 <x1 y1 y3 z2> + 2
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
    a = fma(c[73], y[190] - y[214], a);
    b = fma(c[61], y[196] + y[199] + y[226] - y[326], b);
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
    b = fma(c[75], y[191] + y[193] + y[220], b);
    a = fma(c[65], y[323], a);
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
    b = fma(c[75], y[255] + y[257] + y[340], b);
    a = fma(c[61], y[349] - y[266] - y[351], a);
    double d134 = a + b;
    d[70] = d70;
    d[134] = d134;
    // d<x1 y2 x3>/dt = 1/3*V/N (4 <y2 y2> - 8 <x3 x3> - 8 <x3 z2> - 3 <x1 x1 z2> + 3 <x1 y1 y3> + 3
    //   <x1 z1 x2> - 3 <y1 z1 y2> + 6 <z1 z1 x3> + 3 <x2 y2 y3> - <y2 y2 z2> - 6 <x3 x3 x3> - 4
    //   <x3 x3 z2> - 6 <x3 y3 y3> + 2 <x3 z2 z2>) + 1/2*(K - 2*V/N) (<x1 x1 x3> - <y2 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y1 x3> + <x2 y2 x3>) + 1/2*K (<x1 x2 x3> - 2 <x1 y2 y3>
    //   - <y1 y2 x3>) - (gamma_plus + gamma_minus) <x1 y2 x3> + V*(1 - 3/N) (<x1 x1 y2 y2> - 2
    //   <x1 x1 x3 x3> - 2 <x1 x1 x3 z2> + <x1 y1 x2 y2> - 2 <x1 y1 x3 y3> + 2 <y1 z1 y2 x3>)
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
    b = fma(c[67], y[190] + y[214], b);
    a = fma(c[61], y[194] + y[196] + y[223] - y[324], a);
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
    b = fma(c[67], y[214] + y[297], b);
    a = fma(c[61], y[236] + y[306] - y[223] - y[308], a);
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
    b = fma(c[67], y[218] - y[186], b);
    a = fma(c[61], y[195] + y[198] + y[225] - y[325], a);
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
    b = fma(c[67], y[298] - y[213], b);
    a = fma(c[61], y[237] + y[307] - y[225] - y[310], a);
    double d96 = a + b;
    d[72] = d72;
    d[96] = d96;
    // d<x1 x3 x3>/dt = 1/3*V/N (8 <y2 x3> + 3 <x1 x1 y2> - 3 <x1 y1 x2> - 6 <y1 z1 x3> + 6
    //   <x2 x3 y3> - 2 <y2 x3 z2>) - 5/4*(gamma_plus + gamma_minus) <x1 x3 x3> - 1/2*K (4
    //   <x1 x3 y3> + <y1 x3 x3>) + 1/4*(gamma_plus - gamma_minus) <x2 x3 x3> - 1/2*(K - 4*V/N)
    //   <y2 x3 x3> + 2*V*(1 - 3/N) (<x1 x1 y2 x3> + <x1 y1 x2 x3> + <y1 z1 x3 x3>)
    a = c[29] * y[35];
    b = c[25] * (y[54] - y[48]);
    a = fma(c[76], y[74], a);
    b = fma(c[50], y[75], b);
    a = fma(c[31], y[139] - y[90], a);
    b = fma(c[1], y[102], b);
    a = fma(c[2], y[138], a);
    b = fma(c[77], y[148], b);
    a = fma(c[45], y[150], a);
    b = fma(c[65], y[191] + y[215] + y[327], b);
    double d74 = a + b;
    // d<y1 x3 x3>/dt = 1/3*V/N (8 <x2 x3> + 3 <x1 y1 y2> - 6 <x1 z1 x3> - 3 <y1 y1 x2> - 2
    //   <x2 x3 z2> + 6 <y2 x3 y3>) + 1/2*K (<x1 x3 x3> - 4 <y1 x3 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 x3 x3> + 1/2*(K - 4*V/N) <x2 x3 x3> + 1/4*(gamma_plus - gamma_minus)
    //   <y2 x3 x3> + 2*V*(1 - 3/N) (<x1 y1 y2 x3> - <x1 z1 x3 x3> + <y1 y1 x2 x3>)
    a = c[29] * y[31];
    b = c[25] * (y[82] - y[55]);
    a = fma(c[31], y[149] - y[62], a);
    b = fma(c[4], y[74], b);
    a = fma(c[76], y[102], a);
    b = fma(c[50], y[103], b);
    a = fma(c[84], y[138], a);
    b = fma(c[45], y[140], b);
    a = fma(c[2], y[148], a);
    b = fma(c[61], y[243] - y[219] - y[299], b);
    double d102 = a + b;
    // d<x2 x3 x3>/dt = V/N (<x1 x2 y2> + 2 <x1 x3 y3> - <y1 x2 x2> - 2 <y1 x3 z2> + 2 <z1 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) <x1 x3 x3> - 1/2*(K - 4*V/N) <y1 x3 x3> - 5/4*(gamma_plus +
    //   gamma_minus) <x2 x3 x3> - 1/2*K (4 <x2 x3 y3> + <y2 x3 x3>) + 2*V*(1 - 3/N) (<x1 x2 y2 x3>
    //   + <x1 x3 x3 y3> + <y1 x2 x2 x3> - <y1 x3 x3 x3> + <y1 x3 x3 z2>)
    a = c[25] * (y[93] - y[66]);
    b = c[2] * y[74];
    a = fma(c[31], y[75] + y[120] - y[104], a);
    b = fma(c[77], y[102], b);
    a = fma(c[76], y[138], a);
    b = fma(c[50], y[139], b);
    a = fma(c[1], y[148], a);
    b = fma(c[61], y[358] - y[255] - y[275] - y[335] - y[360], b);
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
    a = fma(c[67], y[192] + y[216] + y[219] - y[187], a);
    b = fma(c[65], y[328], b);
    double d75 = a + b;
    // d<x2 x3 y3>/dt = - V/N (<x1 x3 x3> - <x1 x3 z2> - <x1 y3 y3> + <y1 y3 z2> + <z1 x2 x3> -
    //   <z1 y2 y3>) + 1/4*(gamma_plus - gamma_minus) <x1 x3 y3> - 1/2*(K - 4*V/N) <y1 x3 y3> +
    //   1/2*K (2 <x2 x3 x3> - 2 <x2 y3 y3> - <y2 x3 y3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x2 x3 y3> - V*(1 - 3/N) (<x1 x2 x2 x3> - <x1 x2 y2 y3> - 2 <x1 x3 y3 y3> - <y1 x2 x2 y3> -
    //   <y1 x2 y2 x3> + 2 <y1 x3 x3 y3> - 2 <y1 x3 y3 z2>)
    a = c[25] * (y[74] + y[106] + y[116] - y[76] - y[77] - y[121]);
    b = c[2] * y[75];
    a = fma(c[77], y[103], a);
    b = fma(c[9], y[141] - y[138], b);
    a = fma(c[76], y[139], a);
    b = fma(c[1], y[149], b);
    a = fma(c[67], y[256] + y[336] + y[339] - y[251], a);
    b = fma(c[61], y[359] - y[277] - y[362], b);
    double d139 = a + b;
    d[75] = d75;
    d[139] = d139;
    // d<x1 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x3> + 5 <x1 x3 z2>) + 1/3*V/N (12
    //   <y2 x3> + 4 <y2 z2> + 3 <x1 x1 y2> + 3 <x1 y1 x2> - 3 <y1 z1 x3> - 3 <y1 z1 z2> - 9
    //   <x2 x3 y3> + 3 <x2 y3 z2> + 9 <y2 x3 x3> - <y2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (6
    //   <x1 z1 x3> + <x2 x3 z2>) - 1/2*K (2 <x1 y3 z2> + <y1 x3 z2> + <y2 x3 z2>) + V*(1 - 3/N) (3
    //   <x1 x1 y2 x3> + <x1 x1 y2 z2> - 3 <x1 y1 x2 x3> + <x1 y1 x2 z2> + 2 <y1 z1 x3 z2>)
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
    b = fma(c[73], y[191] - y[215], b);
    a = fma(c[67], y[193] + y[217], a);
    b = fma(c[65], y[329], b);
    double d76 = a + b;
    // d<y1 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y3> + 5 <y1 y3 z2>) - 1/3*V/N (12
    //   <x2 y3> - 4 <y2 z2> + 3 <x1 y1 x2> - 3 <x1 z1 y3> - 3 <y1 y1 y2> + 3 <y1 z1 z2> - 9
    //   <x2 x3 y3> + 3 <y2 x3 z2> - 9 <y2 y3 y3> + <y2 z2 z2>) + 1/2*K (<x1 y3 z2> + 2 <y1 x3 z2> +
    //   <x2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <y1 z1 y3> + <y2 y3 z2>) - V*(1 - 3/N)
    //   (<x1 y1 x2 z2> - 3 <x1 y1 y2 y3> + 2 <x1 z1 y3 z2> + 3 <y1 y1 x2 y3> - <y1 y1 y2 z2>)
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
    b = fma(c[67], y[305] - y[217], b);
    a = fma(c[73], y[220] - y[300], a);
    b = fma(c[61], y[247], b);
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
    b = fma(c[61], y[188] - y[220] - y[330], b);
    double d77 = a + b;
    // d<x2 y3 y3>/dt = V/N (<x1 x2 y2> - 2 <x1 x3 y3> + 2 <x1 y3 z2> - <y1 x2 x2> - 2 <z1 x2 y3>) +
    //   1/4*(gamma_plus - gamma_minus) <x1 y3 y3> - 1/2*(K - 4*V/N) <y1 y3 y3> + 1/2*K (4
    //   <x2 x3 y3> - <y2 y3 y3>) - 5/4*(gamma_plus + gamma_minus) <x2 y3 y3> - 2*V*(1 - 3/N)
    //   (<x1 x2 x2 y3> - <x1 y3 y3 y3> - <y1 x2 y2 y3> + <y1 x3 y3 y3> - <y1 y3 y3 z2>)
    a = c[25] * (y[93] - y[66]);
    b = c[31] * (y[78] - y[75] - y[117]);
    a = fma(c[2], y[77], a);
    b = fma(c[77], y[105], b);
    a = fma(c[51], y[139], a);
    b = fma(c[76], y[141], b);
    a = fma(c[1], y[151], a);
    b = fma(c[61], y[252] + y[361] - y[280] - y[340] - y[365], b);
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
    b = fma(c[61], y[256] + y[277] + y[281] + y[364] - y[350], b);
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
    b = fma(c[67], y[221] - y[189], b);
    a = fma(c[73], y[192] - y[216], a);
    b = fma(c[65], y[331], b);
    double d78 = a + b;
    // d<x2 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 y3> + 5 <x2 y3 z2>) - V/N
    //   (<x1 x2 x2> + <x1 x3 z2> + <x1 y3 y3> - <x1 z2 z2> - <y1 x2 y2> - <y1 x3 y3> + <z1 x2 z2> -
    //   3 <z1 y2 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y3 z2> + 6 <z1 x2 y3>) - 1/2*K
    //   (<y1 y3 z2> - 2 <x2 x3 z2> + <y2 y3 z2>) - V*(1 - 3/N) (<x1 x2 x2 z2> - 3 <x1 x2 y2 y3> - 2
    //   <x1 y3 y3 z2> + 3 <y1 x2 x2 y3> - <y1 x2 y2 z2> + 2 <y1 x3 y3 z2> - 2 <y1 y3 z2 z2>)
    a = c[13] * y[32];
    b = c[25] * (y[65] + y[76] + y[77] + y[118] - y[79] - y[94] - y[103]);
    a = fma(c[2], y[78], a);
    b = fma(c[1], y[106] + y[152], b);
    a = fma(c[14], y[117], a);
    b = fma(c[39], y[121], b);
    a = fma(c[11], y[140], a);
    b = fma(c[76], y[142], b);
    a = fma(c[67], y[341] - y[253], a);
    b = fma(c[73], y[256] - y[336], b);
    a = fma(c[61], y[362] - y[281] - y[366], a);
    double d142 = a + b;
    d[78] = d78;
    d[142] = d142;
    // d<x1 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x1 z2> + 5 <x1 z2 z2>) + V/N (8 <y2 z2>
    //   - 3 <x1 x1 y2> + 3 <x1 y1 x2> - 2 <y1 z1 z2> - 6 <x2 y3 z2> + 6 <y2 x3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (12 <x1 z1 z2> + <x2 z2 z2>) - 1/2*K <y1 z2 z2> - 1/2*(K +
    //   4*V/N) <y2 z2 z2> + 2*V*(1 - 3/N) (3 <x1 x1 y2 z2> - 3 <x1 y1 x2 z2> + <y1 z1 z2 z2>)
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
    a = fma(c[59], y[193] - y[217], a);
    b = fma(c[65], y[332], b);
    double d79 = a + b;
    // d<y1 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y1 z2> + 5 <y1 z2 z2>) - V/N (8 <x2 z2>
    //   + 3 <x1 y1 y2> - 2 <x1 z1 z2> - 3 <y1 y1 x2> - 6 <x2 x3 z2> - 6 <y2 y3 z2>) + 1/2*K
    //   <x1 z2 z2> + 1/4*(gamma_plus - gamma_minus) (12 <y1 z1 z2> + <y2 z2 z2>) + 1/2*(K + 4*V/N)
    //   <x2 z2 z2> + 2*V*(1 - 3/N) (3 <x1 y1 y2 z2> - <x1 z1 z2 z2> - 3 <y1 y1 x2 z2>)
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
    a = fma(c[59], y[221] - y[301], a);
    b = fma(c[61], y[248], b);
    double d107 = a + b;
    // d<x2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x2 z2> + 5 <x2 z2 z2>) - V/N (3
    //   <x1 x2 y2> + 2 <x1 y3 z2> - 3 <y1 x2 x2> - 2 <y1 x3 z2> - 6 <z1 y2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 z2 z2> + 12 <z1 x2 z2>) - 1/2*(K + 4*V/N) <y1 z2 z2> - 1/2*K <y2 z2 z2> +
    //   2*V*(1 - 3/N) (3 <x1 x2 y2 z2> + <x1 y3 z2 z2> - 3 <y1 x2 x2 z2> - <y1 x3 z2 z2> +
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
    b = fma(c[59], y[257] - y[337], b);
    a = fma(c[61], y[363] - y[282] - y[367], a);
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
    a = fma(c[79], y[201], a);
    double d80 = a + b;
    // d<y2 y2 y2>/dt = 3/2*K (<x1 y2 y2> + <x2 y2 y2>) + 3/4*(gamma_plus - gamma_minus) <y1 y2 y2>
    //   - 12*V/N <z1 y2 y3> - 3/4*(gamma_plus + gamma_minus) <y2 y2 y2> - 6*V*(1 - 3/N)
    //   (<x1 y2 y2 x3> + <x1 y2 y2 z2> + <y1 y2 y2 y3>)
    a = c[80] * (y[70] + y[134]);
    b = c[57] * y[98];
    a = fma(c[81], y[121], a);
    b = fma(c[24], y[144], b);
    a = fma(c[79], y[265] + y[267] + y[350], a);
    double d144 = a + b;
    // d<y1 y1 y1 z1>/dt = - V/N (4 <x1 y1 y1> - 3 <x1 y1 y1 x3> - <x1 y1 y1 z2> - 3 <y1 y1 y1 y3> +
    //   12 <y1 z1 z1 y3>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y1 y1> + 2 <y1 y1 y1 z2> + 9
    //   <y1 y1 z1 y2>) + 3/2*K <x1 y1 y1 z1> - 5/4*(gamma_plus + gamma_minus) <y1 y1 y1 z1> +
    //   3/2*(K - 2*V/N) <y1 y1 z1 x2> - 6*V*(1 - 4/N) <x1 y1 y1 z1 z1>
    a = c[20] * y[52];
    b = c[6] * y[80];
    a = fma(c[80], y[201], a);
    b = fma(c[39], y[204] + y[289], b);
    a = fma(c[26], y[206], a);
    b = fma(c[76], y[285], b);
    a = fma(c[8], y[290], a);
    b = fma(c[123], y[292], b);
    a = fma(c[57], y[293], a);
    b = fma(c[81], y[316], b);
    a = fma(c[115], c[219], a);
    double d285 = a + b;
    // d<y1 y1 y1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y1 y1> + 5 <y1 y1 y1 z2>) - 3*V/N
    //   (4 <y1 y1 x2> - <x1 y1 y1 z1> - 3 <y1 y1 x2 x3> - 3 <y1 y1 y2 y3> + 4 <y1 z1 y3 z2>) +
    //   3/2*K <x1 y1 y1 z2> + 3/4*(gamma_plus - gamma_minus) (2 <y1 y1 y1 z1> + <y1 y1 y2 z2>) +
    //   3/2*(K + 2*V/N) <y1 y1 x2 z2> - 3*V*(1 - 4/N) (2 <x1 y1 y1 z1 z2> - <x1 y1 y1 y1 y2> +
    //   <y1 y1 y1 y1 x2>)
    a = c[13] * y[80];
    b = c[81] * (y[82] + y[331]);
    a = fma(c[39], y[201], a);
    b = fma(c[80], y[206], b);
    a = fma(c[14], y[285], a);
    b = fma(c[76], y[290], b);
    a = fma(c[92], y[299] + y[304], a);
    b = fma(c[124], y[301], b);
    a = fma(c[57], y[305], a);
    b = fma(c[115], c[239], b);
    a = fma(c[105], c[389] - c[709], a);
    double d290 = a + b;
    d[80] = d80;
    d[144] = d144;
    d[285] = d285;
    d[290] = d290;
    // d<y1 y1 x3>/dt = 2/3*V/N (4 <y1 x2> - 3 <x1 y1 z1> - <y1 x2 z2> + 3 <y1 y2 y3> - 6
    //   <z1 x3 y3>) + K (<x1 y1 x3> - <y1 y1 y3>) - (gamma_plus + gamma_minus) <y1 y1 x3> + (K -
    //   2*V/N) <y1 x2 x3> + 1/2*(gamma_plus - gamma_minus) <y1 y2 x3> + V*(1 - 3/N) (<x1 y1 y1 y2>
    //   - 4 <x1 y1 z1 x3> + <y1 y1 y1 x2>)
    a = c[29] * y[18];
    b = c[31] * (y[100] - y[53]);
    a = fma(c[9], y[85] - y[56], a);
    b = fma(c[13], y[84], b);
    a = fma(c[82], y[95], a);
    b = fma(c[45], y[97], b);
    a = fma(c[17], y[99], a);
    b = fma(c[20], y[124], b);
    a = fma(c[67], y[203] + y[286], a);
    b = fma(c[75], y[210], b);
    double d84 = a + b;
    // d<y1 y1 y3>/dt = 2/3*V/N (4 <y1 y2> - 3 <y1 y1 z1> - 3 <y1 y2 x3> - <y1 y2 z2> - 6
    //   <z1 y3 y3>) + K (<x1 y1 y3> + <y1 y1 x3>) - (gamma_plus + gamma_minus) <y1 y1 y3> + (K -
    //   2*V/N) <y1 x2 y3> + 1/2*(gamma_plus - gamma_minus) <y1 y2 y3> - V*(1 - 3/N) (<x1 y1 y1 x2>
    //   + 4 <x1 y1 z1 y3> - <y1 y1 y1 y2>)
    a = c[29] * y[19];
    b = c[11] * (y[57] + y[84]);
    a = fma(c[32], y[81] + y[99], a);
    b = fma(c[13], y[85], b);
    a = fma(c[82], y[96], a);
    b = fma(c[17], y[100], b);
    a = fma(c[45], y[101], a);
    b = fma(c[20], y[126], b);
    a = fma(c[67], y[287] - y[202], a);
    b = fma(c[75], y[211], b);
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
    a = fma(c[67], y[348] - y[254], a);
    b = fma(c[75], y[269] + y[272] + y[355], b);
    double d146 = a + b;
    d[84] = d84;
    d[85] = d85;
    d[146] = d146;
    // d<y1 y1 z2>/dt = - (gamma_plus + gamma_minus) (<y1 y1> + <y1 y1 z2>) - 2*V/N (4 <y1 x2> -
    //   <x1 y1 z1> - 3 <y1 x2 x3> - 3 <y1 y2 y3> + 2 <z1 y3 z2>) + K <x1 y1 z2> + 1/2*(gamma_plus -
    //   gamma_minus) (3 <y1 y1 z1> + <y1 y2 z2>) + (K + 2*V/N) <y1 x2 z2> + V*(1 - 3/N) (3
    //   <x1 y1 y1 y2> - 4 <x1 y1 z1 z2> - 3 <y1 y1 y1 x2>)
    a = c[13] * (y[16] + y[86]);
    b = c[60] * y[18];
    a = fma(c[31], y[53], a);
    b = fma(c[11], y[58], b);
    a = fma(c[14], y[81], a);
    b = fma(c[71], y[95] + y[100], b);
    a = fma(c[83], y[97], a);
    b = fma(c[17], y[101], b);
    a = fma(c[20], y[127], a);
    b = fma(c[73], y[203] - y[286], b);
    a = fma(c[75], y[212], a);
    double d86 = a + b;
    // d<y2 y2 x3>/dt = (K - 2*V/N) <x1 y2 x3> - 2*V/N (<x1 y2 z2> - <y1 y2 y3> - <z1 x2 y2> + 2
    //   <z1 x3 y3>) + 1/2*(gamma_plus - gamma_minus) <y1 y2 x3> + K (<x2 y2 x3> - <y2 y2 y3>) -
    //   (gamma_plus + gamma_minus) <y2 y2 x3> + V*(1 - 3/N) (<x1 y2 y2 y2> - 4 <x1 y2 x3 x3> - 4
    //   <x1 y2 x3 z2> + <y1 x2 y2 y2> - 4 <y1 y2 x3 y3>)
    a = c[82] * y[71];
    b = c[31] * (y[100] + y[115] - y[73]);
    a = fma(c[17], y[99], a);
    b = fma(c[20], y[124], b);
    a = fma(c[9], y[146] - y[135], a);
    b = fma(c[13], y[145], b);
    a = fma(c[67], y[264] + y[338], a);
    b = fma(c[75], y[268] + y[270] + y[353], b);
    double d145 = a + b;
    // d<y2 y2 z2>/dt = - (gamma_plus + gamma_minus) (<y2 y2> + <y2 y2 z2>) + 2*V/N (<x1 y2 x3> +
    //   <y1 y2 y3> - 3 <z1 x2 y2> - 2 <z1 y3 z2>) + (K + 2*V/N) <x1 y2 z2> + 1/2*(gamma_plus -
    //   gamma_minus) (<y1 y2 z2> + 3 <z1 y2 y2>) + K <x2 y2 z2> + V*(1 - 3/N) (3 <x1 y2 y2 y2> - 4
    //   <x1 y2 x3 z2> - 4 <x1 y2 z2 z2> - 3 <y1 x2 y2 y2> - 4 <y1 y2 y3 z2>)
    a = c[13] * (y[34] + y[147]);
    b = c[31] * (y[71] + y[100]);
    a = fma(c[83], y[73], a);
    b = fma(c[17], y[101], b);
    a = fma(c[70], y[115], a);
    b = fma(c[14], y[119], b);
    a = fma(c[20], y[127], a);
    b = fma(c[11], y[137], b);
    a = fma(c[73], y[264] - y[338], a);
    b = fma(c[75], y[270] + y[273] + y[356], b);
    double d147 = a + b;
    d[86] = d86;
    d[145] = d145;
    d[147] = d147;
    // d<y1 z1 y3>/dt = - 1/6*V/N (8 <x1 y3> - 8 <z1 y2> + 3 <x1 x1 y1> - 6 <x1 x3 y3> - 2
    //   <x1 y3 z2> - 3 <y1 y1 y1> + 6 <y1 z1 z1> + 3 <y1 x2 x2> - 3 <y1 y2 y2> - 6 <y1 y3 y3> + 6
    //   <z1 y2 x3> + 2 <z1 y2 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y3> + 2 <y1 y3 z2> + 3
    //   <z1 y2 y3>) + 1/2*K (<x1 z1 y3> + 2 <y1 z1 x3>) - 5/4*(gamma_plus + gamma_minus) <y1 z1 y3>
    //   + 1/2*(K - 4*V/N) <z1 x2 y3> - V*(1 - 3/N) (<x1 y1 z1 x2> + 2 <x1 z1 z1 y3> -
    //   <y1 y1 z1 y2>)
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
    b = fma(c[67], y[293] - y[208], b);
    a = fma(c[61], y[232], a);
    double d91 = a + b;
    // d<z1 y2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 y3> + 3 <y1 z1 y3> + 2 <y2 y3 z2>) -
    //   1/2*V/N (<x1 x1 y2> - <y1 y1 y2> + 2 <y1 z1 x3> + 2 <y1 z1 z2> - 2 <z1 z1 y2> + <x2 x2 y2>
    //   + 2 <x2 x3 y3> + 2 <x2 y3 z2> - <y2 y2 y2> + 2 <y2 y3 y3>) + 1/2*(K - 4*V/N) <x1 z1 y3> +
    //   1/2*K (<z1 x2 y3> + 2 <z1 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <z1 y2 y3> - V*(1 - 3/N)
    //   (<x1 z1 x2 y2> + 2 <x1 z1 x3 y3> + 2 <x1 z1 y3 z2> - <y1 z1 y2 y2> + 2 <y1 z1 y3 y3>)
    a = c[6] * y[36];
    b = c[48] * (y[48] + y[130] - y[83] - y[144]);
    a = fma(c[84], y[63], a);
    b = fma(c[25], y[90] + y[92] + y[139] + y[142] + y[151] - y[110], b);
    a = fma(c[2], y[91], a);
    b = fma(c[4], y[117], b);
    a = fma(c[11], y[120], a);
    b = fma(c[76], y[121], b);
    a = fma(c[8], y[152], a);
    b = fma(c[67], y[323] - y[235], b);
    a = fma(c[61], y[244] + y[247] + y[330], a);
    double d121 = a + b;
    d[91] = d91;
    d[121] = d121;
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
    a = fma(c[61], y[215] + y[217] + y[235] + y[300] + y[303] - y[220] - y[305], a);
    double d94 = a + b;
    // d<y1 x3 y3>/dt = 1/3*V/N (4 <x2 y3> + 4 <y2 x3> - 3 <x1 z1 y3> - 3 <y1 z1 x3> - <x2 y3 z2> -
    //   3 <y2 x3 x3> - <y2 x3 z2> + 3 <y2 y3 y3>) + 1/2*K (<x1 x3 y3> + 2 <y1 x3 x3> - 2
    //   <y1 y3 y3>) - 5/4*(gamma_plus + gamma_minus) <y1 x3 y3> + 1/2*(K - 4*V/N) <x2 x3 y3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 x3 y3> - V*(1 - 3/N) (<x1 y1 x2 x3> - <x1 y1 y2 y3> + 2
    //   <x1 z1 x3 y3> - <y1 y1 x2 y3> - <y1 y1 y2 x3>)
    a = c[23] * (y[32] + y[35]);
    b = c[25] * (y[63] + y[90] + y[148] - y[151]);
    a = fma(c[4], y[75], a);
    b = fma(c[9], y[105] - y[102], b);
    a = fma(c[76], y[103], a);
    b = fma(c[84], y[139], b);
    a = fma(c[27], y[142] + y[150], a);
    b = fma(c[2], y[149], b);
    a = fma(c[67], y[220] + y[300] + y[303] - y[215], a);
    b = fma(c[61], y[244], b);
    double d103 = a + b;
    d[94] = d94;
    d[103] = d103;
    // d<y1 x2 z2>/dt = - (gamma_plus + gamma_minus) (<y1 x2> + <y1 x2 z2>) - 1/3*V/N (12 <x2 x2> +
    //   8 <x3 z2> - 8 <z2 z2> + 3 <x1 y1 y3> - 3 <x1 z1 x2> - 3 <y1 y1 x3> - 9 <y1 z1 y2> + 6
    //   <z1 z1 z2> - 9 <x2 x2 x3> - 9 <x2 y2 y3> - 6 <x3 x3 z2> + 4 <x3 z2 z2> - 6 <y3 y3 z2> + 2
    //   <z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 z2> + 6 <y1 z1 x2> + <x2 y2 z2>) +
    //   1/2*K (<x1 x2 z2> - <y1 y2 z2>) - 1/2*(K + 2*V/N) (<y1 y1 z2> - <x2 x2 z2>) + V*(1 - 3/N)
    //   (3 <x1 y1 x2 y2> + 2 <x1 y1 y3 z2> - 2 <x1 z1 x2 z2> - 3 <y1 y1 x2 x2> - 2 <y1 y1 x3 z2> +
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
    a = fma(c[73], y[214] - y[297], a);
    b = fma(c[61], y[238] + y[308] - y[226] - y[311], b);
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
    a = fma(c[61], y[262] - y[356], a);
    b = fma(c[73], y[271] - y[345], b);
    double d161 = a + b;
    d[97] = d97;
    d[161] = d161;
    // d<y1 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 x3> + 5 <y1 x3 z2>) - 1/3*V/N (12
    //   <x2 x3> - 4 <x2 z2> - 3 <x1 y1 y2> - 3 <x1 z1 x3> + 3 <x1 z1 z2> - 3 <y1 y1 x2> - 9
    //   <x2 x3 x3> + <x2 z2 z2> - 9 <y2 x3 y3> - 3 <y2 y3 z2>) + 1/2*K (<x1 x3 z2> - 2 <y1 y3 z2> +
    //   <x2 x3 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <y1 z1 x3> + <y2 x3 z2>) + V*(1 - 3/N) (3
    //   <x1 y1 y2 x3> + <x1 y1 y2 z2> - 2 <x1 z1 x3 z2> - 3 <y1 y1 x2 x3> + <y1 y1 x2 z2>)
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
    b = fma(c[73], y[219] - y[299], b);
    a = fma(c[67], y[221] + y[301], a);
    b = fma(c[61], y[245], b);
    double d104 = a + b;
    // d<z1 y2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 x3> + 3 <y1 z1 x3> + 2 <y2 x3 z2>) +
    //   V/N (<x1 y1 y2> - <x1 z1 z2> + <y1 z1 y3> + <z1 z1 x2> + <x2 y2 y2> - <x2 x3 x3> -
    //   <x2 x3 z2> - <y2 x3 y3>) + 1/2*(K - 4*V/N) <x1 z1 x3> + 1/2*K (<z1 x2 x3> - 2 <z1 y2 y3>) -
    //   5/4*(gamma_plus + gamma_minus) <z1 y2 x3> + V*(1 - 3/N) (<x1 z1 y2 y2> - 2 <x1 z1 x3 x3> -
    //   2 <x1 z1 x3 z2> + <y1 z1 x2 y2> - 2 <y1 z1 x3 y3>)
    a = c[6] * y[35];
    b = c[25] * (y[64] + y[138] + y[140] + y[149] - y[55] - y[91] - y[109] - y[134]);
    a = fma(c[84], y[62], a);
    b = fma(c[2], y[90], b);
    a = fma(c[4], y[116], a);
    b = fma(c[76], y[120], b);
    a = fma(c[9], y[121], a);
    b = fma(c[8], y[150], b);
    a = fma(c[67], y[239] + y[319], a);
    b = fma(c[61], y[243] + y[245] + y[328], b);
    double d120 = a + b;
    d[104] = d104;
    d[120] = d120;
  }

  private static void equations7(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 y3 y3>/dt = 1/3*V/N (8 <y2 y3> + 3 <x1 y1 y2> - 3 <y1 y1 x2> - 6 <y1 z1 y3> - 6
    //   <y2 x3 y3> - 2 <y2 y3 z2>) + 1/2*K (<x1 y3 y3> + 4 <y1 x3 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 y3 y3> + 1/2*(K - 4*V/N) <x2 y3 y3> + 1/4*(gamma_plus - gamma_minus)
    //   <y2 y3 y3> - 2*V*(1 - 3/N) (<x1 y1 x2 y3> + <x1 z1 y3 y3> - <y1 y1 y2 y3>)
    a = c[29] * y[36];
    b = c[25] * (y[82] - y[55]);
    a = fma(c[4], y[77], a);
    b = fma(c[32], y[91] + y[149], b);
    a = fma(c[51], y[103], a);
    b = fma(c[76], y[105], b);
    a = fma(c[84], y[141], a);
    b = fma(c[2], y[151], b);
    a = fma(c[45], y[152], a);
    b = fma(c[61], y[216] + y[246] - y[304], b);
    double d105 = a + b;
    // d<y2 x3 x3>/dt = V/N (<x1 y2 y2> - 2 <x1 x3 z2> - <y1 x2 y2> + 2 <y1 x3 y3> + 2 <z1 x2 x3>) +
    //   1/2*(K - 4*V/N) <x1 x3 x3> + 1/4*(gamma_plus - gamma_minus) <y1 x3 x3> + 1/2*K (<x2 x3 x3>
    //   - 4 <y2 x3 y3>) - 5/4*(gamma_plus + gamma_minus) <y2 x3 x3> + 2*V*(1 - 3/N) (<x1 y2 y2 x3>
    //   - <x1 x3 x3 x3> - <x1 x3 x3 z2> + <y1 x2 y2 x3> - <y1 x3 x3 y3>)
    a = c[25] * (y[94] - y[70]);
    b = c[84] * y[74];
    a = fma(c[31], y[103] + y[116] - y[76], a);
    b = fma(c[2], y[102], b);
    a = fma(c[4], y[138], a);
    b = fma(c[76], y[148], b);
    a = fma(c[50], y[149], a);
    b = fma(c[61], y[274] + y[276] + y[359] - y[265] - y[339], b);
    double d148 = a + b;
    // d<y2 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 x3> + 5 <y2 x3 z2>) + V/N
    //   (<x1 y2 y2> + <x1 x3 x3> - <x1 z2 z2> + <y1 x2 y2> + <y1 x3 y3> + <y1 y3 z2> - 3 <z1 x2 x3>
    //   + <z1 x2 z2>) + 1/2*K (<x1 x3 z2> + <x2 x3 z2> - 2 <y2 y3 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1 x3 z2> + 6 <z1 y2 x3>) + V*(1 - 3/N) (3 <x1 y2 y2 x3> + <x1 y2 y2 z2> - 2
    //   <x1 x3 x3 z2> - 2 <x1 x3 z2 z2> - 3 <y1 x2 y2 x3> + <y1 x2 y2 z2> - 2 <y1 x3 y3 z2>)
    a = c[13] * y[35];
    b = c[25] * (y[79] - y[70] - y[74] - y[94] - y[103] - y[106] - y[118]);
    a = fma(c[4], y[76] + y[140], a);
    b = fma(c[2], y[104], b);
    a = fma(c[38], y[116], a);
    b = fma(c[14], y[120], b);
    a = fma(c[76], y[150], a);
    b = fma(c[9], y[152], b);
    a = fma(c[73], y[265] - y[339], a);
    b = fma(c[67], y[267] + y[341], b);
    a = fma(c[61], y[276] + y[279] + y[362], a);
    double d150 = a + b;
    d[105] = d105;
    d[148] = d148;
    d[150] = d150;
    // d<z1 z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 y2> + 3 <y1 z1 z1> + 4 <z1 y2 z2>) +
    //   1/2*(K - 4*V/N) <x1 z1 z1> - V/N (<x1 y2 y2> - <y1 x2 y2> + 2 <z1 x2 x3> + 2 <z1 x2 z2> + 2
    //   <z1 y2 y3>) + 1/2*K <z1 z1 x2> - 5/4*(gamma_plus + gamma_minus) <z1 z1 y2> - 2*V*(1 - 3/N)
    //   (<x1 z1 z1 x3> + <x1 z1 z1 z2> + <y1 z1 z1 y3>)
    a = c[47] * y[25];
    b = c[84] * y[59];
    a = fma(c[25], y[70] - y[94], a);
    b = fma(c[2], y[87], b);
    a = fma(c[4], y[109], a);
    b = fma(c[76], y[110], b);
    a = fma(c[32], y[116] + y[118] + y[121], a);
    b = fma(c[6], y[122], b);
    a = fma(c[61], y[231] + y[233] + y[316], a);
    double d110 = a + b;
    // d<z1 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 y2> + 5 <z1 y2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y2 z2> + 3 <y1 z1 z2> + 18 <z1 z1 y2> + 2 <y2 z2 z2>) +
    //   V/N (<x1 z1 x3> + <y1 z1 y3> - 3 <z1 z1 x2> - <x2 x3 z2> - <x2 z2 z2> - <y2 y3 z2>) + 1/2*K
    //   (<x1 z1 z2> + <z1 x2 z2>) + V*(1 - 3/N) (3 <x1 z1 y2 y2> - 2 <x1 z1 x3 z2> - 2
    //   <x1 z1 z2 z2> - 3 <y1 z1 x2 y2> - 2 <y1 z1 y3 z2>)
    a = c[13] * y[25];
    b = c[6] * y[37];
    a = fma(c[25], y[140] + y[143] + y[152] - y[62] - y[91], a);
    b = fma(c[4], y[64] + y[118], b);
    a = fma(c[2], y[92], a);
    b = fma(c[38], y[109], b);
    a = fma(c[14], y[110], a);
    b = fma(c[76], y[122], b);
    a = fma(c[8], y[153], a);
    b = fma(c[73], y[239] - y[319], b);
    a = fma(c[61], y[245] + y[248] + y[331], a);
    double d122 = a + b;
    d[110] = d110;
    d[122] = d122;
    // d<z1 z1 x3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 x3> + <z1 x3 z2>) + V/N (2 <x1 y1 z1>
    //   - <x1 y2 x3> + <y1 x2 x3> + 2 <z1 x2 y2>) - 3/2*(gamma_plus + gamma_minus) <z1 z1 x3> - K
    //   <z1 z1 y3> + V*(1 - 3/N) (<x1 z1 z1 y2> + <y1 z1 z1 x2>)
    a = c[47] * y[26];
    b = c[31] * (y[53] + y[115]);
    a = fma(c[25], y[71] - y[95], a);
    b = fma(c[87], y[111], b);
    a = fma(c[9], y[112], a);
    b = fma(c[6], y[125], b);
    a = fma(c[67], y[230] + y[313], a);
    double d111 = a + b;
    // d<x3 y3 y3>/dt = V/N (<x1 y2 x3> - <y1 x2 x3>) + K (2 <x3 x3 y3> - <y3 y3 y3>) -
    //   3/2*(gamma_plus + gamma_minus) <x3 y3 y3> - V*(1 - 3/N) (2 <x1 x2 x3 y3> - <x1 y2 y3 y3> -
    //   <y1 x2 y3 y3> - 2 <y1 y2 x3 y3>)
    a = c[25] * (y[95] - y[71]);
    b = c[51] * y[155];
    a = fma(c[87], y[157], a);
    b = fma(c[9], y[160], b);
    a = fma(c[61], y[259] - y[353], a);
    b = fma(c[67], y[271] + y[345], b);
    double d157 = a + b;
    // d<z1 z1 y3 y3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 y3 y3> + <z1 y3 y3 z2>) - V/N (2
    //   <x1 x1 z1 y3> - <x1 z1 z1 y2> + <x1 y2 y3 y3> - 2 <y1 y1 z1 y3> + <y1 z1 z1 x2> -
    //   <y1 x2 y3 y3> + 2 <z1 x2 x2 y3> - 2 <z1 y2 y2 y3>) + 2*K <z1 z1 x3 y3> - 2*(gamma_plus +
    //   gamma_minus) <z1 z1 y3 y3> + 2*V*(1 - 4/N) (<y1 z1 z1 y2 y3> - <x1 z1 z1 x2 y3>)
    a = c[47] * y[126];
    b = c[31] * (y[295] + y[406] - y[183] - y[392]);
    a = fma(c[25], y[271] + y[313] - y[230] - y[345], a);
    b = fma(c[51], y[384], b);
    a = fma(c[52], y[386], a);
    b = fma(c[6], y[421], b);
    a = fma(c[98], c[735] - c[523], a);
    double d386 = a + b;
    d[111] = d111;
    d[157] = d157;
    d[386] = d386;
    // d<z1 z1 y3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 y3> + <z1 y3 z2>) - V/N (<x1 x1 z1> +
    //   <x1 y2 y3> - <y1 y1 z1> - <y1 x2 y3> + <z1 x2 x2> - <z1 y2 y2>) + K <z1 z1 x3> -
    //   3/2*(gamma_plus + gamma_minus) <z1 z1 y3> - V*(1 - 3/N) (<x1 z1 z1 x2> - <y1 z1 z1 y2>)
    a = c[47] * y[27];
    b = c[25] * (y[46] + y[72] + y[114] - y[81] - y[96] - y[119]);
    a = fma(c[11], y[111], a);
    b = fma(c[87], y[112], b);
    a = fma(c[6], y[127], a);
    b = fma(c[67], y[314] - y[229], b);
    double d112 = a + b;
    // d<z1 z1 x2 x2>/dt = 1/6*(gamma_plus - gamma_minus) (4 <z1 x2 x2> + 3 <x1 z1 z1 x2> + 2
    //   <z1 x2 x2 z2>) - V/N (<x1 x2 x2 y2> - <y1 x2 x2 x2> - 4 <z1 z1 z1 y3> - 4 <z1 x2 x2 y3> + 4
    //   <z1 x2 y2 x3> - 4 <z1 x2 y2 z2>) - (K - 4*V/N) <y1 z1 z1 x2> - 3/2*(gamma_plus +
    //   gamma_minus) <z1 z1 x2 x2> - K <z1 z1 x2 y2> - 4*V*(1 - 4/N) (<y1 z1 z1 x2 x3> -
    //   <y1 z1 z1 x2 z2> - <x1 z1 z1 x2 y3>)
    a = c[47] * y[114];
    b = c[17] * y[229];
    a = fma(c[25], y[250] - y[333], a);
    b = fma(c[110], y[313], b);
    a = fma(c[18], y[372] + y[392] + y[397] - y[395], a);
    b = fma(c[87], y[374], b);
    a = fma(c[9], y[375], a);
    b = fma(c[6], y[393], b);
    a = fma(c[108], c[518] - c[520] - c[735], a);
    double d374 = a + b;
    // d<z1 z1 y2 y2>/dt = 1/6*(gamma_plus - gamma_minus) (4 <z1 y2 y2> + 3 <y1 z1 z1 y2> + 2
    //   <z1 y2 y2 z2>) + (K - 4*V/N) <x1 z1 z1 y2> - V/N (<x1 y2 y2 y2> - <y1 x2 y2 y2> + 4
    //   <z1 z1 z1 y3> + 4 <z1 x2 y2 x3> + 4 <z1 x2 y2 z2> + 4 <z1 y2 y2 y3>) + K <z1 z1 x2 y2> -
    //   3/2*(gamma_plus + gamma_minus) <z1 z1 y2 y2> - 4*V*(1 - 4/N) (<y1 z1 z1 y2 y3> +
    //   <x1 z1 z1 y2 x3> + <x1 z1 z1 y2 z2>)
    a = c[47] * y[119];
    b = c[125] * y[230];
    a = fma(c[25], y[264] - y[338], a);
    b = fma(c[17], y[314], b);
    a = fma(c[20], y[372] + y[395] + y[397] + y[406], a);
    b = fma(c[11], y[375], b);
    a = fma(c[87], y[379], a);
    b = fma(c[6], y[407], b);
    a = fma(c[108], c[523] + c[738] + c[740], a);
    double d379 = a + b;
    d[112] = d112;
    d[374] = d374;
    d[379] = d379;
    // d<z1 x2 x2>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x2 x2> + 3 <x1 z1 x2> + <x2 x2 z2>) - (K
    //   - 2*V/N) <y1 z1 x2> + 2*V/N (2 <z1 z1 y3> + <x2 x2 y3> - <x2 y2 x3> + <x2 y2 z2>) -
    //   (gamma_plus + gamma_minus) <z1 x2 x2> - K <z1 x2 y2> + 4*V*(1 - 3/N) (<x1 z1 x2 y3> -
    //   <y1 z1 x2 x3> + <y1 z1 x2 z2>)
    a = c[6] * y[29];
    b = c[17] * y[60];
    a = fma(c[63], y[88], a);
    b = fma(c[18], y[112], b);
    a = fma(c[13], y[114], a);
    b = fma(c[9], y[115], b);
    a = fma(c[31], y[132] + y[137] - y[135], a);
    b = fma(c[8], y[133], b);
    a = fma(c[62], y[237] + y[322] - y[320], a);
    double d114 = a + b;
    // d<z1 y2 y2>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y2 y2> + 3 <y1 z1 y2> + <y2 y2 z2>) + (K
    //   - 2*V/N) <x1 z1 y2> - 2*V/N (2 <z1 z1 y3> + <x2 y2 x3> + <x2 y2 z2> + <y2 y2 y3>) + K
    //   <z1 x2 y2> - (gamma_plus + gamma_minus) <z1 y2 y2> - 4*V*(1 - 3/N) (<x1 z1 y2 x3> +
    //   <x1 z1 y2 z2> + <y1 z1 y2 y3>)
    a = c[6] * y[34];
    b = c[82] * y[61];
    a = fma(c[17], y[89], a);
    b = fma(c[20], y[112], b);
    a = fma(c[11], y[115], a);
    b = fma(c[13], y[119], b);
    a = fma(c[32], y[135] + y[137] + y[146], a);
    b = fma(c[8], y[147], b);
    a = fma(c[75], y[240] + y[242] + y[325], a);
    double d119 = a + b;
    // d<x2 x2 z2>/dt = - (gamma_plus + gamma_minus) (<x2 x2> + <x2 x2 z2>) - 2*V/N (<x1 x2 y3> -
    //   <y1 x2 x3> - 3 <z1 x2 y2> - 2 <z1 y3 z2>) + 1/2*(gamma_plus - gamma_minus) (<x1 x2 z2> + 3
    //   <z1 x2 x2>) - (K + 2*V/N) <y1 x2 z2> - K <x2 y2 z2> + V*(1 - 3/N) (3 <x1 x2 x2 y2> + 4
    //   <x1 x2 y3 z2> - 3 <y1 x2 x2 x2> - 4 <y1 x2 x3 z2> + 4 <y1 x2 z2 z2>)
    a = c[13] * (y[29] + y[133]);
    b = c[31] * (y[95] - y[68]);
    a = fma(c[17], y[69], a);
    b = fma(c[72], y[97], b);
    a = fma(c[14], y[114], a);
    b = fma(c[71], y[115], b);
    a = fma(c[18], y[127], a);
    b = fma(c[9], y[137], b);
    a = fma(c[73], y[250] - y[333], a);
    b = fma(c[62], y[262] + y[347] - y[344], b);
    double d133 = a + b;
    d[114] = d114;
    d[119] = d119;
    d[133] = d133;
    // d<z1 x2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y3> + 3 <x1 z1 y3> + 2 <x2 y3 z2>) -
    //   1/2*V/N (<x1 x1 x2> + 2 <x1 z1 x3> - 2 <x1 z1 z2> - <y1 y1 x2> + 2 <z1 z1 x2> + <x2 x2 x2>
    //   - <x2 y2 y2> - 2 <x2 y3 y3> + 2 <y2 x3 y3> - 2 <y2 y3 z2>) - 1/2*(K - 4*V/N) <y1 z1 y3> +
    //   1/2*K (2 <z1 x2 x3> - <z1 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <z1 x2 y3> - V*(1 - 3/N)
    //   (<x1 z1 x2 x2> - 2 <x1 z1 y3 y3> - <y1 z1 x2 y2> + 2 <y1 z1 x3 y3> - 2 <y1 z1 y3 z2>)
    a = c[6] * y[32];
    b = c[48] * (y[47] + y[129] - y[82] - y[134]);
    a = fma(c[25], y[62] + y[109] + y[149] - y[64] - y[141] - y[152], a);
    b = fma(c[2], y[63], b);
    a = fma(c[77], y[91], a);
    b = fma(c[11], y[116], b);
    a = fma(c[76], y[117], a);
    b = fma(c[1], y[121], b);
    a = fma(c[8], y[142], a);
    b = fma(c[67], y[319] - y[234], b);
    a = fma(c[61], y[328] - y[246] - y[331], a);
    double d117 = a + b;
    // d<y2 x3 y3>/dt = 1/2*(K - 4*V/N) <x1 x3 y3> - V/N (<x1 y3 z2> + <y1 x3 x3> + <y1 x3 z2> -
    //   <y1 y3 y3> - <z1 x2 y3> - <z1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) <y1 x3 y3> + 1/2*K
    //   (<x2 x3 y3> + 2 <y2 x3 x3> - 2 <y2 y3 y3>) - 5/4*(gamma_plus + gamma_minus) <y2 x3 y3> -
    //   V*(1 - 3/N) (<x1 x2 y2 x3> - <x1 y2 y2 y3> + 2 <x1 x3 x3 y3> + 2 <x1 x3 y3 z2> -
    //   <y1 x2 y2 y3> - <y1 y2 y2 x3> + 2 <y1 x3 y3 y3>)
    a = c[84] * y[75];
    b = c[25] * (y[78] + y[102] + y[104] - y[105] - y[117] - y[120]);
    a = fma(c[2], y[103], a);
    b = fma(c[4], y[139], b);
    a = fma(c[9], y[151] - y[148], a);
    b = fma(c[76], y[149], b);
    a = fma(c[67], y[266] + y[340] + y[349] - y[255], a);
    b = fma(c[61], y[275] + y[278] + y[361], b);
    double d149 = a + b;
    d[117] = d117;
    d[149] = d149;
    // d<z1 x3 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 x3> + <x3 x3 z2>) + V/N (2 <x1 y1 x3>
    //   + <x1 z1 y2> - <y1 z1 x2> + 2 <x2 y2 x3>) - 3/2*(gamma_plus + gamma_minus) <z1 x3 x3> - 2*K
    //   <z1 x3 y3> + 2*V*(1 - 3/N) (<x1 z1 y2 x3> + <y1 z1 x2 x3>)
    a = c[6] * y[38];
    b = c[31] * (y[56] + y[135]);
    a = fma(c[25], y[88] - y[61], a);
    b = fma(c[87], y[123], b);
    a = fma(c[50], y[124], a);
    b = fma(c[8], y[156], b);
    a = fma(c[65], y[240] + y[320], a);
    double d123 = a + b;
    // d<z1 y3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3 y3> + <y3 y3 z2>) - V/N (<x1 x1 y3> -
    //   <x1 z1 y2> - <y1 y1 y3> + <y1 z1 x2> + <x2 x2 y3> - <y2 y2 y3>) + 2*K <z1 x3 y3> -
    //   3/2*(gamma_plus + gamma_minus) <z1 y3 y3> - 2*V*(1 - 3/N) (<x1 z1 x2 y3> - <y1 z1 y2 y3>)
    a = c[6] * y[41];
    b = c[25] * (y[50] + y[88] + y[132] - y[61] - y[85] - y[146]);
    a = fma(c[51], y[124], a);
    b = fma(c[87], y[126], b);
    a = fma(c[8], y[161], a);
    b = fma(c[61], y[237] - y[325], b);
    double d126 = a + b;
    // d<z1 x3 x3 z2>/dt = - (gamma_plus + gamma_minus) (<z1 x3 x3> + 2 <z1 x3 x3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <x3 x3 z2> + 9 <z1 z1 x3 x3> + <x3 x3 z2 z2>) + V/N (2
    //   <x1 y1 x3 z2> + 2 <x1 z1 y2 x3> + <x1 z1 y2 z2> + 2 <y1 z1 x2 x3> - <y1 z1 x2 z2> + 2
    //   <x2 y2 x3 z2>) - 2*K <z1 x3 y3 z2> - V*(1 - 4/N) (3 <y1 z1 x2 x3 x3> - 2 <y1 z1 x2 x3 z2> -
    //   3 <x1 z1 y2 x3 x3> - 2 <x1 z1 y2 x3 z2>)
    a = c[13] * y[123];
    b = c[6] * y[156];
    a = fma(c[31], y[224] + y[240] + y[320] + y[445], a);
    b = fma(c[25], y[322] - y[242], b);
    a = fma(c[14], y[383], a);
    b = fma(c[52], y[416], b);
    a = fma(c[50], y[418], a);
    b = fma(c[8], y[484], b);
    a = fma(c[105], c[800] - c[621], a);
    b = fma(c[101], c[633] + c[802], b);
    double d416 = a + b;
    d[123] = d123;
    d[126] = d126;
    d[416] = d416;
    // d<z1 x3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 y3> + <x3 y3 z2>) - 1/2*V/N
    //   (<x1 x1 x3> - 2 <x1 y1 y3> - <y1 y1 x3> + <x2 x2 x3> - 2 <x2 y2 y3> - <y2 y2 x3>) + K
    //   (<z1 x3 x3> - <z1 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <z1 x3 y3> - V*(1 - 3/N)
    //   (<x1 z1 x2 x3> - <x1 z1 y2 y3> - <y1 z1 x2 y3> - <y1 z1 y2 x3>)
    a = c[6] * y[39];
    b = c[48] * (y[49] + y[131] - y[84] - y[145]);
    a = fma(c[26], y[57] + y[136], a);
    b = fma(c[9], y[126] - y[123], b);
    a = fma(c[87], y[124], a);
    b = fma(c[8], y[158], b);
    a = fma(c[67], y[241] + y[321] + y[324] - y[236], a);
    double d124 = a + b;
    // d<z1 x3 y3 z2>/dt = - (gamma_plus + gamma_minus) (<z1 x3 y3> + 2 <z1 x3 y3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <x3 y3 z2> + 9 <z1 z1 x3 y3> + <x3 y3 z2 z2>) - 1/2*V/N
    //   (<x1 x1 x3 z2> - 2 <x1 y1 y3 z2> + 2 <x1 z1 x2 x3> - 2 <x1 z1 y2 y3> - <y1 y1 x3 z2> - 2
    //   <y1 z1 x2 y3> - 2 <y1 z1 y2 x3> + <x2 x2 x3 z2> - 2 <x2 y2 y3 z2> - <y2 y2 x3 z2>) + K
    //   (<z1 x3 x3 z2> - <z1 y3 y3 z2>) - V*(1 - 4/N) (3 <y1 z1 x2 x3 y3> - <y1 z1 x2 y3 z2> -
    //   <y1 z1 y2 x3 z2> + <x1 z1 x2 x3 z2> - 3 <x1 z1 y2 x3 y3> - <x1 z1 y2 y3 z2>)
    a = c[13] * y[124];
    b = c[6] * y[158];
    a = fma(c[48], y[196] + y[435] - y[308] - y[465], a);
    b = fma(c[25], y[236] - y[226] - y[241] - y[321] - y[324] - y[447], b);
    a = fma(c[14], y[384], a);
    b = fma(c[9], y[421] - y[416], b);
    a = fma(c[52], y[418], a);
    b = fma(c[8], y[487], b);
    a = fma(c[105], c[801] - c[628], a);
    b = fma(c[102], c[645] + c[677] + c[805] - c[784], b);
    double d418 = a + b;
    d[124] = d124;
    d[418] = d418;
  }

  private static void equations8(double[] y, double[] c, double[] d) {
    double a;
    double b;
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
    b = fma(c[61], y[251] + y[253] + y[336], b);
    a = fma(c[62], y[256] + y[341] - y[339], a);
    double d130 = a + b;
    // d<x2 x2 y2 x3>/dt = 1/2*(K - 2*V/N) (<x1 x2 x2 x3> - 2 <y1 x2 y2 x3>) - V/N (<x1 x2 x2 z2> -
    //   2 <x1 x2 y2 y3> - <y1 x2 x2 y3> + 2 <y1 x2 y2 z2> - <z1 x2 x2 x2> - 2 <z1 x2 y2 y2> + 8
    //   <z1 x2 x3 x3> - 4 <z1 y2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x2 y2 x3> +
    //   <y1 x2 x2 x3>) + 1/2*K (<x2 x2 x2 x3> - 2 <x2 x2 y2 y3> - 2 <x2 y2 y2 x3>) -
    //   5/4*(gamma_plus + gamma_minus) <x2 x2 y2 x3> + V*(1 - 4/N) (<y1 x2 x2 x2 y2> - 2
    //   <y1 x2 x2 x3 y3> + <x1 x2 x2 y2 y2> - 2 <x1 x2 x2 x3 x3> - 2 <x1 x2 x2 x3 z2> + 4
    //   <x1 x2 y2 x3 y3> - 4 <y1 x2 y2 x3 x3> + 4 <y1 x2 y2 x3 z2>)
    a = c[44] * y[251];
    b = c[25] * (y[253] - y[336] - y[389]);
    a = fma(c[17], y[255], a);
    b = fma(c[31], y[256] + y[394] - y[341], b);
    a = fma(c[2], y[335], a);
    b = fma(c[63], y[339], b);
    a = fma(c[60], y[398], a);
    b = fma(c[18], y[409], b);
    a = fma(c[4], y[426], a);
    b = fma(c[76], y[430], b);
    a = fma(c[9], y[431] + y[440], a);
    b = fma(c[102], c[833] + c[844], b);
    a = fma(c[98], c[834] + c[845] + c[846], a);
    b = fma(c[108], c[848] - c[847] - c[849], b);
    double d430 = a + b;
    d[130] = d130;
    d[430] = d430;
    // d<x2 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 x3> + 5 <x2 x3 z2>) + V/N
    //   (<x1 x2 y2> - <x1 x3 y3> + <x1 y3 z2> + <y1 x2 x2> + <y1 x3 x3> - <y1 z2 z2> + 3 <z1 y2 x3>
    //   + <z1 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x3 z2> + 6 <z1 x2 x3>) - 1/2*K
    //   (<y1 x3 z2> + 2 <x2 y3 z2> + <y2 x3 z2>) + V*(1 - 3/N) (3 <x1 x2 y2 x3> + <x1 x2 y2 z2> + 2
    //   <x1 x3 y3 z2> - 3 <y1 x2 x2 x3> + <y1 x2 x2 z2> - 2 <y1 x3 x3 z2> + 2 <y1 x3 z2 z2>)
    a = c[13] * y[31];
    b = c[25] * (y[75] + y[107] - y[66] - y[78] - y[93] - y[102] - y[122]);
    a = fma(c[2], y[76], a);
    b = fma(c[1], y[104] + y[150], b);
    a = fma(c[14], y[116], a);
    b = fma(c[39], y[120], b);
    a = fma(c[76], y[140], a);
    b = fma(c[9], y[142], b);
    a = fma(c[73], y[255] - y[335], a);
    b = fma(c[67], y[257] + y[337], b);
    a = fma(c[61], y[360] - y[278] - y[363], a);
    double d140 = a + b;
    // d<x2 x3 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 x3 x3> + 7 <x2 x3 x3 z2>) + V/N
    //   (2 <x1 x2 y2 x3> + <x1 x2 y2 z2> - <x1 x3 x3 y3> + 2 <x1 x3 y3 z2> + 2 <y1 x2 x2 x3> -
    //   <y1 x2 x2 z2> + <y1 x3 x3 x3> - 2 <y1 x3 z2 z2> + 3 <z1 y2 x3 x3> + 2 <z1 y2 x3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 x3 x3 z2> + 6 <z1 x2 x3 x3>) - 1/2*(K - 2*V/N)
    //   <y1 x3 x3 z2> - 1/2*K (4 <x2 x3 y3 z2> + <y2 x3 x3 z2>) - V*(1 - 4/N) (3 <y1 x2 x2 x3 x3> -
    //   2 <y1 x2 x2 x3 z2> - 3 <x1 x2 y2 x3 x3> - 2 <x1 x2 y2 x3 z2> + 2 <y1 x3 x3 x3 z2> - 2
    //   <x1 x3 x3 y3 z2> - 2 <y1 x3 x3 z2 z2>)
    a = c[13] * y[138];
    b = c[31] * (y[255] + y[278] + y[335] + y[410] - y[363]);
    a = fma(c[25], y[275] + y[337] - y[257] - y[358], a);
    b = fma(c[2], y[276], b);
    a = fma(c[28], y[360], a);
    b = fma(c[14], y[398], b);
    a = fma(c[39], y[408], a);
    b = fma(c[116], y[451], b);
    a = fma(c[50], y[453], a);
    b = fma(c[1], y[471], b);
    a = fma(c[105], c[880] - c[829], a);
    b = fma(c[98], c[915] - c[830] - c[881] - c[919] - c[920], b);
    double d451 = a + b;
    d[140] = d140;
    d[451] = d451;
    // d<y2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y2 z2> + 5 <y2 z2 z2>) - V/N (3
    //   <x1 y2 y2> - 2 <x1 x3 z2> - 3 <y1 x2 y2> - 2 <y1 y3 z2> + 6 <z1 x2 z2>) + 1/2*(K + 4*V/N)
    //   <x1 z2 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 z2 z2> + 12 <z1 y2 z2>) + 1/2*K <x2 z2 z2>
    //   + 2*V*(1 - 3/N) (3 <x1 y2 y2 z2> - <x1 x3 z2 z2> - <x1 z2 z2 z2> - 3 <y1 x2 y2 z2> -
    //   <y1 y3 z2 z2>)
    a = c[52] * y[37];
    b = c[38] * (y[70] - y[94]);
    a = fma(c[31], y[76] + y[106], a);
    b = fma(c[85], y[79], b);
    a = fma(c[2], y[107], a);
    b = fma(c[70], y[118], b);
    a = fma(c[53], y[122], a);
    b = fma(c[4], y[143], b);
    a = fma(c[76], y[153], a);
    b = fma(c[59], y[267] - y[341], b);
    a = fma(c[61], y[279] + y[283] + y[366], a);
    double d153 = a + b;
    // d<y1 z1 z2 z2>/dt = - 1/3*V/N (4 <x1 z2 z2> + 24 <z1 x2 z2> + 9 <x1 y1 z1 y2> - 6
    //   <x1 z1 z1 z2> - 3 <x1 x3 z2 z2> - <x1 z2 z2 z2> - 9 <y1 y1 z1 x2> - 3 <y1 y3 z2 z2> - 18
    //   <z1 x2 x3 z2> - 18 <z1 y2 y3 z2>) - 1/4*(gamma_plus + gamma_minus) (8 <y1 z1 z2> + 7
    //   <y1 z1 z2 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 z2 z2> + 36 <y1 z1 z1 z2> + 2
    //   <y1 z2 z2 z2> + 3 <z1 y2 z2 z2>) + 1/2*K <x1 z1 z2 z2> + 1/2*(K + 2*V/N) <z1 x2 z2 z2> +
    //   2*V*(1 - 4/N) (3 <x1 y1 z1 y2 z2> - 3 <y1 y1 z1 x2 z2> - <x1 z1 z1 z2 z2>)
    a = c[33] * y[79];
    b = c[52] * y[92];
    a = fma(c[6], y[107], a);
    b = fma(c[60], y[118], b);
    a = fma(c[38], y[209] - y[292], a);
    b = fma(c[31], y[233], b);
    a = fma(c[4], y[248], a);
    b = fma(c[26], y[279] + y[366], b);
    a = fma(c[36], y[283], a);
    b = fma(c[53], y[317], b);
    a = fma(c[116], y[332], a);
    b = fma(c[8], y[367], b);
    a = fma(c[71], y[400] + y[412], a);
    b = fma(c[46], y[403], b);
    a = fma(c[2], y[413], a);
    b = fma(c[99], c[344] - c[456], b);
    a = fma(c[98], c[746], a);
    double d332 = a + b;
    d[153] = d153;
    d[332] = d332;
    // d<x3 x3 x3>/dt = 3*V/N (<x1 y2 x3> - <y1 x2 x3>) - 3/2*(gamma_plus + gamma_minus) <x3 x3 x3>
    //   - 3*K <x3 x3 y3> + 3*V*(1 - 3/N) (<x1 y2 x3 x3> + <y1 x2 x3 x3>)
    a = c[38] * (y[95] - y[71]);
    b = c[87] * y[154];
    a = fma(c[88], y[155], a);
    b = fma(c[73], y[268] + y[342], b);
    double d154 = a + b;
    // d<y3 y3 y3>/dt = 3*V/N (<x1 y2 y3> - <y1 x2 y3>) + 3*K <x3 y3 y3> - 3/2*(gamma_plus +
    //   gamma_minus) <y3 y3 y3> - 3*V*(1 - 3/N) (<x1 x2 y3 y3> - <y1 y2 y3 y3>)
    a = c[38] * (y[96] - y[72]);
    b = c[89] * y[157];
    a = fma(c[87], y[160], a);
    b = fma(c[73], y[355] - y[261], b);
    double d160 = a + b;
    // d<x3 x3 x3 z2>/dt = - (gamma_plus + gamma_minus) (<x3 x3 x3> + 2 <x3 x3 x3 z2>) + 3*V/N
    //   (<x1 y2 x3 x3> + <x1 y2 x3 z2> + <y1 x2 x3 x3> - <y1 x2 x3 z2>) + 3/2*(gamma_plus -
    //   gamma_minus) <z1 x3 x3 x3> - 3*K <x3 x3 y3 z2> - 3*V*(1 - 4/N) (<y1 x2 x3 x3 x3> -
    //   <y1 x2 x3 x3 z2> - <x1 y2 x3 x3 x3> - <x1 y2 x3 x3 z2>)
    a = c[13] * y[154];
    b = c[38] * (y[344] - y[268] - y[270] - y[342]);
    a = fma(c[14], y[414], a);
    b = fma(c[52], y[481], b);
    a = fma(c[88], y[483], a);
    b = fma(c[105], c[860] + c[946] + c[947] - c[859], b);
    double d481 = a + b;
    // d<y3 y3 y3 z2>/dt = - (gamma_plus + gamma_minus) (<y3 y3 y3> + 2 <y3 y3 y3 z2>) - 3*V/N
    //   (<x1 x2 y3 y3> - <x1 y2 y3 z2> + <y1 x2 y3 z2> - <y1 y2 y3 y3>) + 3/2*(gamma_plus -
    //   gamma_minus) <z1 y3 y3 y3> + 3*K <x3 y3 y3 z2> - 3*V*(1 - 4/N) (<x1 x2 y3 y3 z2> -
    //   <x1 y2 y3 y3 y3> + <y1 x2 y3 y3 y3> - <y1 y2 y3 y3 z2>)
    a = c[13] * y[160];
    b = c[38] * (y[261] + y[346] - y[272] - y[355]);
    a = fma(c[14], y[420], a);
    b = fma(c[89], y[486], b);
    a = fma(c[52], y[490], a);
    b = fma(c[105], c[904] + c[907] - c[869] - c[905], b);
    double d490 = a + b;
    d[154] = d154;
    d[160] = d160;
    d[481] = d481;
    d[490] = d490;
    // d<x3 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x3 z2> + 3 <x3 z2 z2>) - V/N (3
    //   <x1 y2 x3> - 2 <x1 y2 z2> - 3 <y1 x2 x3> - 2 <y1 x2 z2>) + 3*(gamma_plus - gamma_minus)
    //   <z1 x3 z2> - K <y3 z2 z2> + V*(1 - 3/N) (6 <x1 y2 x3 z2> + <x1 y2 z2 z2> - 6 <y1 x2 x3 z2>
    //   + <y1 x2 z2 z2>)
    a = c[52] * y[40];
    b = c[38] * (y[71] - y[95]);
    a = fma(c[31], y[73] + y[97], a);
    b = fma(c[53], y[125], b);
    a = fma(c[87], y[159], a);
    b = fma(c[9], y[162], b);
    a = fma(c[59], y[270] - y[344], a);
    b = fma(c[67], y[273] + y[347], b);
    double d159 = a + b;
    // d<y3 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <y3 z2> + 3 <y3 z2 z2>) - V/N (2
    //   <x1 x2 z2> + 3 <x1 y2 y3> - 3 <y1 x2 y3> - 2 <y1 y2 z2>) + 3*(gamma_plus - gamma_minus)
    //   <z1 y3 z2> + K <x3 z2 z2> - V*(1 - 3/N) (<x1 x2 z2 z2> - 6 <x1 y2 y3 z2> + 6 <y1 x2 y3 z2>
    //   - <y1 y2 z2 z2>)
    a = c[52] * y[42];
    b = c[31] * (y[101] - y[69]);
    a = fma(c[38], y[72] - y[96], a);
    b = fma(c[53], y[127], b);
    a = fma(c[11], y[159], a);
    b = fma(c[87], y[162], b);
    a = fma(c[67], y[357] - y[263], a);
    b = fma(c[59], y[272] - y[346], b);
    double d162 = a + b;
    // d<y3 z2 z2 z2>/dt = - (gamma_plus + gamma_minus) (3 <y3 z2 z2> + 2 <y3 z2 z2 z2>) - 3*V/N
    //   (<x1 x2 z2 z2> + 3 <x1 y2 y3 z2> - 3 <y1 x2 y3 z2> - <y1 y2 z2 z2>) + 9/2*(gamma_plus -
    //   gamma_minus) <z1 y3 z2 z2> + K <x3 z2 z2 z2> - V*(1 - 4/N) (9 <y1 x2 y3 z2 z2> +
    //   <x1 x2 z2 z2 z2> - 9 <x1 y2 y3 z2 z2> - <y1 y2 z2 z2 z2>)
    a = c[90] * y[162];
    b = c[38] * (y[263] - y[357]);
    a = fma(c[91], y[272] - y[346], a);
    b = fma(c[93], y[422], b);
    a = fma(c[11], y[488], a);
    b = fma(c[52], y[492], b);
    a = fma(c[119], c[870] - c[911], a);
    b = fma(c[102], c[912] - c[910], b);
    double d492 = a + b;
    d[159] = d159;
    d[162] = d162;
    d[492] = d492;
    // d<x1 x1 x1 x1>/dt = - (gamma_plus + gamma_minus) <x1 x1 x1 x1> - 2*K (<x1 x1 x1 y1> +
    //   <x1 x1 x1 y2>) + (gamma_plus - gamma_minus) <x1 x1 x1 x2> + 24*V/N <x1 x1 z1 y3> + 8*V*(1 -
    //   4/N) <x1 x1 x1 y1 z1>
    a = c[13] * y[164];
    b = c[50] * (y[165] + y[168]);
    a = fma(c[86], y[167], a);
    b = fma(c[96], y[183], b);
    a = fma(c[97], c[150], a);
    double d164 = a + b;
    // d<x1 x1 y1 y1>/dt = K (<x1 x1 x1 y1> + <x1 x1 y1 x2> - <x1 y1 y1 y1> - <x1 y1 y1 y2>) -
    //   (gamma_plus + gamma_minus) <x1 x1 y1 y1> + 1/2*(gamma_plus - gamma_minus) (<x1 x1 y1 y2> +
    //   <x1 y1 y1 x2>) - 4*V/N (<x1 x1 z1 y3> + 4 <x1 y1 z1 x3> - <y1 y1 z1 y3>) - 4*V*(1 - 4/N)
    //   (<x1 x1 x1 y1 z1> - <x1 y1 y1 y1 z1>)
    a = c[9] * (y[200] + y[203] - y[165] - y[174]);
    b = c[13] * y[172];
    a = fma(c[17], y[175] + y[202], a);
    b = fma(c[18], y[295] - y[183], b);
    a = fma(c[107], y[210], a);
    b = fma(c[108], c[150] - c[217], b);
    double d172 = a + b;
    // d<y1 y1 y1 y1>/dt = 2*K (<x1 y1 y1 y1> + <y1 y1 y1 x2>) - (gamma_plus + gamma_minus)
    //   <y1 y1 y1 y1> + (gamma_plus - gamma_minus) <y1 y1 y1 y2> - 24*V/N <y1 y1 z1 y3> - 8*V*(1 -
    //   4/N) <x1 y1 y1 y1 z1>
    a = c[51] * (y[200] + y[286]);
    b = c[13] * y[284];
    a = fma(c[86], y[287], a);
    b = fma(c[121], y[295], b);
    a = fma(c[122], c[217], a);
    double d284 = a + b;
    // d<x2 x2 x2 x2>/dt = (gamma_plus - gamma_minus) <x1 x2 x2 x2> - 2*K (<y1 x2 x2 x2> +
    //   <x2 x2 x2 y2>) + 24*V/N <z1 x2 x2 y3> - (gamma_plus + gamma_minus) <x2 x2 x2 x2> + 8*V*(1 -
    //   4/N) (<x1 x2 x2 x2 y3> - <y1 x2 x2 x2 x3> + <y1 x2 x2 x2 z2>)
    a = c[86] * y[249];
    b = c[50] * (y[333] + y[425]);
    a = fma(c[96], y[392], a);
    b = fma(c[13], y[424], b);
    a = fma(c[97], c[817] + c[819] - c[818], a);
    double d424 = a + b;
    // d<y2 y2 y2 y2>/dt = 2*K (<x1 y2 y2 y2> + <x2 y2 y2 y2>) + (gamma_plus - gamma_minus)
    //   <y1 y2 y2 y2> - 24*V/N <z1 y2 y2 y3> - (gamma_plus + gamma_minus) <y2 y2 y2 y2> - 8*V*(1 -
    //   4/N) (<x1 y2 y2 y2 x3> + <x1 y2 y2 y2 z2> + <y1 y2 y2 y2 y3>)
    a = c[51] * (y[264] + y[439]);
    b = c[86] * y[348];
    a = fma(c[121], y[406], a);
    b = fma(c[13], y[459], b);
    a = fma(c[122], c[937] + c[938] + c[939], a);
    double d459 = a + b;
    d[164] = d164;
    d[172] = d172;
    d[284] = d284;
    d[424] = d424;
    d[459] = d459;
    // d<x1 x1 x1 y1>/dt = 1/2*K (<x1 x1 x1 x1> + <x1 x1 x1 x2> - 3 <x1 x1 y1 y1> - 3 <x1 x1 y1 y2>)
    //   - (gamma_plus + gamma_minus) <x1 x1 x1 y1> + 1/4*(gamma_plus - gamma_minus) (<x1 x1 x1 y2>
    //   + 3 <x1 x1 y1 x2>) - 12*V/N (<x1 x1 z1 x3> - <x1 y1 z1 y3>) - 2*V*(1 - 4/N)
    //   (<x1 x1 x1 x1 z1> - 3 <x1 x1 y1 y1 z1>)
    a = c[4] * (y[164] + y[167]);
    b = c[13] * y[165];
    a = fma(c[2], y[168], a);
    b = fma(c[56], y[172] + y[175], b);
    a = fma(c[57], y[174], a);
    b = fma(c[58], y[211] - y[182], b);
    a = fma(c[98], c[152], a);
    b = fma(c[99], c[156], b);
    double d165 = a + b;
    // d<x1 x1 x1 x2>/dt = 4*V/N (2 <x1 x1 y3> + <x1 x1 y3 z2> + 3 <x1 z1 x2 y3>) + 1/4*(gamma_plus
    //   - gamma_minus) (<x1 x1 x1 x1> + 3 <x1 x1 x2 x2>) - 1/2*K (<x1 x1 x1 y1> + <x1 x1 x1 y2> + 3
    //   <x1 x1 y1 x2> + 3 <x1 x1 x2 y2>) - (gamma_plus + gamma_minus) <x1 x1 x1 x2> + 2*V*(1 - 4/N)
    //   (<x1 x1 x1 x1 y3> - <x1 x1 x1 y1 x3> + <x1 x1 x1 y1 z2> + 3 <x1 x1 y1 z1 x2>)
    a = c[69] * y[50];
    b = c[2] * y[164];
    a = fma(c[1], y[165] + y[168], a);
    b = fma(c[13], y[167], b);
    a = fma(c[56], y[174] + y[186], a);
    b = fma(c[57], y[185], b);
    a = fma(c[18], y[198], a);
    b = fma(c[58], y[237], b);
    a = fma(c[98], c[170] - c[164] - c[176], a);
    b = fma(c[99], c[184], b);
    double d167 = a + b;
    // d<x1 x2 x2 x2>/dt = 4*V/N (2 <x2 x2 y3> + 3 <x1 z1 x2 y3> + <x2 x2 y3 z2>) + 1/4*(gamma_plus
    //   - gamma_minus) (3 <x1 x1 x2 x2> + <x2 x2 x2 x2>) - 1/2*K (3 <x1 y1 x2 x2> + 3 <x1 x2 x2 y2>
    //   + <y1 x2 x2 x2> + <x2 x2 x2 y2>) - (gamma_plus + gamma_minus) <x1 x2 x2 x2> + 2*V*(1 - 4/N)
    //   (3 <x1 x1 x2 x2 y3> - 3 <x1 y1 x2 x2 x3> + 3 <x1 y1 x2 x2 z2> + <y1 z1 x2 x2 x2>)
    a = c[69] * y[132];
    b = c[57] * y[185];
    a = fma(c[56], y[213] + y[250], a);
    b = fma(c[58], y[237], b);
    a = fma(c[13], y[249], a);
    b = fma(c[1], y[333] + y[425], b);
    a = fma(c[2], y[424], a);
    b = fma(c[18], y[437], b);
    a = fma(c[99], c[532] + c[536] - c[534], a);
    b = fma(c[101], c[538], b);
    double d249 = a + b;
    d[165] = d165;
    d[167] = d167;
    d[249] = d249;
  }

  private static void equations9(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x1 x1 z1>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x1 x1> + 2 <x1 x1 x1 z2> + 9
    //   <x1 x1 z1 x2>) + V/N (4 <x1 x1 y1> - 3 <x1 x1 x1 y3> + 3 <x1 x1 y1 x3> - <x1 x1 y1 z2> + 12
    //   <x1 z1 z1 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x1 x1 z1> - 3/2*K <x1 x1 y1 z1> -
    //   3/2*(K - 2*V/N) <x1 x1 z1 y2> + 6*V*(1 - 4/N) <x1 x1 y1 z1 z1>
    a = c[6] * y[44];
    b = c[18] * y[45];
    a = fma(c[76], y[166], a);
    b = fma(c[38], y[170] - y[176], b);
    a = fma(c[8], y[171], a);
    b = fma(c[56], y[173], b);
    a = fma(c[25], y[178], a);
    b = fma(c[57], y[180], b);
    a = fma(c[100], y[181], a);
    b = fma(c[58], y[232], b);
    a = fma(c[99], c[160], a);
    double d166 = a + b;
    // d<x1 x1 x1 x3>/dt = V/N (4 <x1 x1 y2> - 3 <x1 x1 y1 z1> + 3 <x1 x1 x2 y3> - <x1 x1 y2 z2> +
    //   12 <x1 z1 x3 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x1 x1 x3> - 1/2*K (2 <x1 x1 x1 y3> +
    //   3 <x1 x1 y1 x3>) + 3/4*(gamma_plus - gamma_minus) <x1 x1 x2 x3> - 3/2*(K - 2*V/N)
    //   <x1 x1 y2 x3> + V*(1 - 4/N) (<x1 x1 x1 x1 y2> + <x1 x1 x1 y1 x2> + 6 <x1 x1 y1 z1 x3>)
    a = c[18] * y[48];
    b = c[76] * y[169];
    a = fma(c[9], y[170], a);
    b = fma(c[38], y[173] - y[188], b);
    a = fma(c[56], y[176], a);
    b = fma(c[57], y[187], b);
    a = fma(c[100], y[191], a);
    b = fma(c[25], y[193], b);
    a = fma(c[58], y[244], a);
    b = fma(c[102], c[199] + c[201], b);
    a = fma(c[99], c[205], a);
    double d169 = a + b;
    // d<x1 x1 x1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x1 x1> + 5 <x1 x1 x1 z2>) + 3*V/N
    //   (4 <x1 x1 y2> - <x1 x1 y1 z1> - 3 <x1 x1 x2 y3> + 3 <x1 x1 y2 x3> + 4 <x1 z1 y3 z2>) +
    //   3/4*(gamma_plus - gamma_minus) (2 <x1 x1 x1 z1> + <x1 x1 x2 z2>) - 3/2*K <x1 x1 y1 z2> -
    //   3/2*(K + 2*V/N) <x1 x1 y2 z2> + 3*V*(1 - 4/N) (<x1 x1 x1 x1 y2> - <x1 x1 x1 y1 x2> + 2
    //   <x1 x1 y1 z1 z2>)
    a = c[13] * y[44];
    b = c[58] * (y[48] + y[247]);
    a = fma(c[14], y[166], a);
    b = fma(c[76], y[171], b);
    a = fma(c[38], y[173], a);
    b = fma(c[56], y[178], b);
    a = fma(c[91], y[188] - y[191], a);
    b = fma(c[57], y[189], b);
    a = fma(c[104], y[193], a);
    b = fma(c[105], c[199] - c[201], b);
    a = fma(c[99], c[215], a);
    double d171 = a + b;
    d[166] = d166;
    d[169] = d169;
    d[171] = d171;
    // d<x1 x1 x1 y2>/dt = - 2*V/N (4 <x1 x1 x3> + 4 <x1 x1 z2> - 3 <x1 x1 z1 z1> + 3 <x1 x1 x3 x3>
    //   + 2 <x1 x1 x3 z2> + 3 <x1 x1 y3 y3> - <x1 x1 z2 z2> - 6 <x1 z1 y2 y3>) + 1/2*K
    //   (<x1 x1 x1 x1> + <x1 x1 x1 x2> - 3 <x1 x1 y1 y2> - 3 <x1 x1 y2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 x1 y1> + 3 <x1 x1 x2 y2>) - (gamma_plus + gamma_minus) <x1 x1 x1 y2> -
    //   2*V*(1 - 4/N) (<x1 x1 x1 x1 x3> + <x1 x1 x1 x1 z2> + <x1 x1 x1 y1 y3> - 3 <x1 x1 y1 z1 y2>)
    a = c[60] * (y[49] + y[51]);
    b = c[4] * (y[164] + y[167]);
    a = fma(c[2], y[165], a);
    b = fma(c[13], y[168], b);
    a = fma(c[56], y[175] + y[190], a);
    b = fma(c[70], y[194] + y[197] - y[179], b);
    a = fma(c[57], y[186], a);
    b = fma(c[20], y[196], b);
    a = fma(c[31], y[199], a);
    b = fma(c[58], y[241], b);
    a = fma(c[98], c[185] + c[186] + c[189], a);
    b = fma(c[99], c[197], b);
    double d168 = a + b;
    // d<x1 x1 y1 x2>/dt = - 2/3*V/N (4 <x1 x1 x3> - 4 <x1 x1 z2> - 8 <x1 y1 y3> + 3 <x1 x1 z1 z1> -
    //   3 <x1 x1 x3 x3> + 2 <x1 x1 x3 z2> - 3 <x1 x1 y3 y3> + <x1 x1 z2 z2> - 4 <x1 y1 y3 z2> + 12
    //   <x1 z1 x2 x3> - 6 <y1 z1 x2 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 x1 y1> +
    //   <x1 x1 x2 y2> + 2 <x1 y1 x2 x2>) + 1/2*K (<x1 x1 x1 x2> - <x1 x1 y1 y1> - <x1 x1 y1 y2> +
    //   <x1 x1 x2 x2> - 2 <x1 y1 y1 x2> - 2 <x1 y1 x2 y2>) - (gamma_plus + gamma_minus)
    //   <x1 x1 y1 x2> + 2*V*(1 - 4/N) (<x1 x1 x1 y1 y3> - <x1 x1 x1 z1 x2> - <x1 x1 y1 y1 x3> +
    //   <x1 x1 y1 y1 z2> + 2 <x1 y1 y1 z1 x2>)
    a = c[29] * (y[51] + y[226] - y[49]);
    b = c[64] * y[57];
    a = fma(c[2], y[165] + y[186], a);
    b = fma(c[1], y[172] + y[175] - y[167] - y[185], b);
    a = fma(c[13], y[174], a);
    b = fma(c[31], y[194] + y[197] - y[179], b);
    a = fma(c[33], y[196], a);
    b = fma(c[45], y[199], b);
    a = fma(c[9], y[202] + y[214], a);
    b = fma(c[17], y[213], b);
    a = fma(c[60], y[236], a);
    b = fma(c[18], y[321], b);
    a = fma(c[98], c[220] + c[222] - c[189] - c[224], a);
    b = fma(c[109], c[226], b);
    double d174 = a + b;
    d[168] = d168;
    d[174] = d174;
    // d<x1 x1 x1 y3>/dt = - V/N (4 <x1 x1 x2> - 3 <x1 x1 x1 z1> + 3 <x1 x1 x2 x3> - <x1 x1 x2 z2> -
    //   12 <x1 z1 y3 y3>) + 1/2*K (2 <x1 x1 x1 x3> - 3 <x1 x1 y1 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 x1 x1 y3> + 3/4*(gamma_plus - gamma_minus) <x1 x1 x2 y3> - 3/2*(K - 2*V/N)
    //   <x1 x1 y2 y3> - V*(1 - 4/N) (<x1 x1 x1 x1 x2> - <x1 x1 x1 y1 y2> - 6 <x1 x1 y1 z1 y3>)
    a = c[20] * y[47];
    b = c[38] * (y[187] - y[166]);
    a = fma(c[11], y[169], a);
    b = fma(c[76], y[170], b);
    a = fma(c[56], y[177], a);
    b = fma(c[57], y[188], b);
    a = fma(c[26], y[189], a);
    b = fma(c[100], y[192], b);
    a = fma(c[58], y[246], a);
    b = fma(c[102], c[207] - c[206], b);
    a = fma(c[99], c[211], a);
    double d170 = a + b;
    // d<x2 x2 x2 x3>/dt = 3/4*(gamma_plus - gamma_minus) <x1 x2 x2 x3> + 3*V/N (<x1 x2 x2 y3> -
    //   <y1 x2 x2 z2> + <z1 x2 x2 y2> + 4 <z1 x2 x3 y3>) - 3/2*(K - 2*V/N) <y1 x2 x2 x3> -
    //   5/4*(gamma_plus + gamma_minus) <x2 x2 x2 x3> - 1/2*K (2 <x2 x2 x2 y3> + 3 <x2 x2 y2 x3>) +
    //   V*(1 - 4/N) (<x1 x2 x2 x2 y2> + 6 <x1 x2 x2 x3 y3> + <y1 x2 x2 x2 x2> - 6 <y1 x2 x2 x3 x3>
    //   + 6 <y1 x2 x2 x3 z2>)
    a = c[57] * y[251];
    b = c[38] * (y[337] - y[252] - y[390]);
    a = fma(c[100], y[335], a);
    b = fma(c[58], y[399], b);
    a = fma(c[76], y[426], a);
    b = fma(c[9], y[427], b);
    a = fma(c[56], y[430], a);
    b = fma(c[102], c[826] + c[828], b);
    a = fma(c[99], c[827] + c[830] - c[829], a);
    double d426 = a + b;
    // d<x2 x2 x2 y3>/dt = - 3*V/N (<x1 x2 x2 x3> - <x1 x2 x2 z2> + <z1 x2 x2 x2> - 4 <z1 x2 y3 y3>)
    //   + 3/4*(gamma_plus - gamma_minus) <x1 x2 x2 y3> - 3/2*(K - 2*V/N) <y1 x2 x2 y3> + 1/2*K (2
    //   <x2 x2 x2 x3> - 3 <x2 x2 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <x2 x2 x2 y3> - V*(1 -
    //   4/N) (<x1 x2 x2 x2 x2> - 6 <x1 x2 x2 y3 y3> - <y1 x2 x2 x2 y2> + 6 <y1 x2 x2 x3 y3> - 6
    //   <y1 x2 x2 y3 z2>)
    a = c[38] * (y[251] + y[389] - y[253]);
    b = c[57] * y[252];
    a = fma(c[100], y[336], a);
    b = fma(c[58], y[401], b);
    a = fma(c[11], y[426], a);
    b = fma(c[76], y[427], b);
    a = fma(c[56], y[431], a);
    b = fma(c[102], c[833] - c[831], b);
    a = fma(c[99], c[832] + c[835] - c[834], a);
    double d427 = a + b;
    d[170] = d170;
    d[426] = d426;
    d[427] = d427;
    // d<x1 x1 y1 z1>/dt = - 1/3*V/N (4 <x1 x1 x1> - 8 <x1 y1 y1> - 3 <x1 x1 x1 x3> - <x1 x1 x1 z2>
    //   + 3 <x1 x1 y1 y3> - 6 <x1 y1 y1 x3> + 2 <x1 y1 y1 z2> + 24 <x1 z1 z1 x3> - 12
    //   <y1 z1 z1 y3>) + 1/12*(gamma_plus - gamma_minus) (4 <x1 x1 y1> + 2 <x1 x1 y1 z2> + 3
    //   <x1 x1 z1 y2> + 6 <x1 y1 z1 x2>) + 1/2*K (<x1 x1 x1 z1> - 2 <x1 y1 y1 z1>) -
    //   5/4*(gamma_plus + gamma_minus) <x1 x1 y1 z1> + 1/2*(K - 2*V/N) (<x1 x1 z1 x2> - 2
    //   <x1 y1 z1 y2>) - 2*V*(1 - 4/N) (<x1 x1 x1 z1 z1> - 2 <x1 y1 y1 z1 z1>)
    a = c[33] * y[44];
    b = c[6] * y[45];
    a = fma(c[29], y[52], a);
    b = fma(c[4], y[166], b);
    a = fma(c[25], y[177] - y[169], a);
    b = fma(c[36], y[171], b);
    a = fma(c[76], y[173], a);
    b = fma(c[8], y[178], b);
    a = fma(c[44], y[180], a);
    b = fma(c[2], y[181], b);
    a = fma(c[9], y[201], a);
    b = fma(c[31], y[204], b);
    a = fma(c[45], y[206], a);
    b = fma(c[17], y[208], b);
    a = fma(c[63], y[209], a);
    b = fma(c[60], y[231], b);
    a = fma(c[18], y[316], a);
    b = fma(c[98], c[218], b);
    a = fma(c[109], c[219], a);
    double d173 = a + b;
    // d<x1 x1 y1 x3>/dt = 1/3*V/N (4 <x1 x1 x2> + 8 <x1 y1 y2> - 3 <x1 x1 x1 z1> - <x1 x1 x2 z2> +
    //   3 <x1 x1 y2 y3> - 6 <x1 y1 y1 z1> + 6 <x1 y1 x2 y3> - 2 <x1 y1 y2 z2> - 24 <x1 z1 x3 x3> +
    //   12 <y1 z1 x3 y3>) + 1/2*K (<x1 x1 x1 x3> - 2 <x1 x1 y1 y3> - 2 <x1 y1 y1 x3>) -
    //   5/4*(gamma_plus + gamma_minus) <x1 x1 y1 x3> + 1/2*(K - 2*V/N) (<x1 x1 x2 x3> - 2
    //   <x1 y1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y2 x3> + 2 <x1 y1 x2 x3>) + V*(1 -
    //   4/N) (<x1 x1 x1 y1 y2> - 2 <x1 x1 x1 z1 x3> + <x1 x1 y1 y1 x2> + 4 <x1 y1 y1 z1 x3>)
    a = c[23] * y[47];
    b = c[29] * y[55];
    a = fma(c[25], y[166] - y[192], a);
    b = fma(c[4], y[169], b);
    a = fma(c[76], y[176], a);
    b = fma(c[9], y[177] + y[204], b);
    a = fma(c[44], y[187], a);
    b = fma(c[27], y[189], b);
    a = fma(c[2], y[191], a);
    b = fma(c[31], y[216] - y[201], b);
    a = fma(c[17], y[215], a);
    b = fma(c[63], y[219], b);
    a = fma(c[45], y[221], a);
    b = fma(c[60], y[243], b);
    a = fma(c[18], y[328], a);
    b = fma(c[102], c[207] + c[233], b);
    a = fma(c[98], c[232], a);
    b = fma(c[109], c[234], b);
    double d176 = a + b;
    d[173] = d173;
    d[176] = d176;
    // d<x1 x1 y1 y2>/dt = - 4/3*V/N (2 <x1 x1 y3> + 4 <x1 y1 x3> + 4 <x1 y1 z2> + <x1 x1 y3 z2> - 3
    //   <x1 y1 z1 z1> + 3 <x1 y1 x3 x3> + 2 <x1 y1 x3 z2> + 3 <x1 y1 y3 y3> - <x1 y1 z2 z2> + 6
    //   <x1 z1 y2 x3> - 3 <y1 z1 y2 y3>) + 1/2*K (<x1 x1 x1 y1> + <x1 x1 x1 y2> + <x1 x1 y1 x2> +
    //   <x1 x1 x2 y2> - 2 <x1 y1 y1 y2> - 2 <x1 y1 y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x1 y1 y1> + <x1 x1 y2 y2> + 2 <x1 y1 x2 y2>) - (gamma_plus + gamma_minus)
    //   <x1 x1 y1 y2> - 2*V*(1 - 4/N) (<x1 x1 x1 y1 x3> + <x1 x1 x1 y1 z2> + <x1 x1 x1 z1 y2> +
    //   <x1 x1 y1 y1 y3> - 2 <x1 y1 y1 z1 y2>)
    a = c[30] * (y[50] + y[224]);
    b = c[66] * (y[56] + y[58]);
    a = fma(c[4], y[165] + y[168] + y[174] + y[186], a);
    b = fma(c[2], y[172] + y[190], b);
    a = fma(c[13], y[175], a);
    b = fma(c[23], y[227] - y[198], b);
    a = fma(c[9], y[203] + y[218], a);
    b = fma(c[18], y[207] + y[325] - y[222] - y[225], b);
    a = fma(c[17], y[214], a);
    b = fma(c[60], y[240], b);
    a = fma(c[98], c[170] + c[176] + c[227] + c[229], a);
    b = fma(c[109], c[231], b);
    double d175 = a + b;
    // d<x1 y1 y1 x2>/dt = - 4/3*V/N (4 <x1 y1 x3> - 4 <x1 y1 z2> - 2 <y1 y1 y3> + 3 <x1 y1 z1 z1> -
    //   3 <x1 y1 x3 x3> + 2 <x1 y1 x3 z2> - 3 <x1 y1 y3 y3> + <x1 y1 z2 z2> + 3 <x1 z1 x2 y3> -
    //   <y1 y1 y3 z2> + 6 <y1 z1 x2 x3>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y1 y1> + 2
    //   <x1 y1 x2 y2> + <y1 y1 x2 x2>) + 1/2*K (2 <x1 x1 y1 x2> - <x1 y1 y1 y1> - <x1 y1 y1 y2> + 2
    //   <x1 y1 x2 x2> - <y1 y1 y1 x2> - <y1 y1 x2 y2>) - (gamma_plus + gamma_minus) <x1 y1 y1 x2> -
    //   2*V*(1 - 4/N) (2 <x1 x1 y1 z1 x2> - <x1 x1 y1 y1 y3> + <x1 y1 y1 y1 x3> - <x1 y1 y1 y1 z2>
    //   - <y1 y1 y1 z1 x2>)
    a = c[64] * (y[58] - y[56]);
    b = c[29] * (y[85] - y[224]);
    a = fma(c[2], y[172] + y[297], a);
    b = fma(c[11], y[174] + y[213], b);
    a = fma(c[1], y[200] + y[203] + y[286] + y[298], a);
    b = fma(c[13], y[202], b);
    a = fma(c[18], y[222] + y[225] - y[207] - y[237], a);
    b = fma(c[17], y[214], b);
    a = fma(c[23], y[310] - y[227], a);
    b = fma(c[60], y[320], b);
    a = fma(c[108], c[184], a);
    b = fma(c[98], c[367] - c[229] - c[368] - c[374], b);
    double d202 = a + b;
    d[175] = d175;
    d[202] = d202;
    // d<x1 x1 y1 y3>/dt = 1/3*V/N (4 <x1 x1 y2> - 8 <x1 y1 x2> + 3 <x1 x1 y1 z1> - 3 <x1 x1 y2 x3>
    //   - <x1 x1 y2 z2> - 6 <x1 y1 x2 x3> + 2 <x1 y1 x2 z2> - 24 <x1 z1 x3 y3> + 12 <y1 z1 y3 y3>)
    //   + 1/2*K (<x1 x1 x1 y3> + 2 <x1 x1 y1 x3> - 2 <x1 y1 y1 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 x1 y1 y3> + 1/2*(K - 2*V/N) (<x1 x1 x2 y3> - 2 <x1 y1 y2 y3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 x1 y2 y3> + 2 <x1 y1 x2 y3>) - V*(1 - 4/N)
    //   (<x1 x1 x1 y1 x2> + 2 <x1 x1 x1 z1 y3> - <x1 x1 y1 y1 y2> - 4 <x1 y1 y1 z1 y3>)
    a = c[23] * y[48];
    b = c[30] * y[54];
    a = fma(c[4], y[170], a);
    b = fma(c[25], y[191] - y[173], b);
    a = fma(c[9], y[205] - y[176], a);
    b = fma(c[76], y[177], b);
    a = fma(c[44], y[188], a);
    b = fma(c[2], y[192], b);
    a = fma(c[27], y[193], a);
    b = fma(c[32], y[215], b);
    a = fma(c[17], y[216], a);
    b = fma(c[34], y[217], b);
    a = fma(c[63], y[220], a);
    b = fma(c[60], y[244], b);
    a = fma(c[18], y[330], a);
    b = fma(c[102], c[236] - c[201], b);
    a = fma(c[98], c[235], a);
    b = fma(c[109], c[237], b);
    double d177 = a + b;
    // d<x1 x1 y2 y3>/dt = - 1/3*V/N (8 <x1 x2 y2> + 16 <x1 x3 y3> + 16 <x1 y3 z2> + 3 <x1 x1 y1 x3>
    //   + 3 <x1 x1 y1 z2> - 9 <x1 x1 z1 y2> - 12 <x1 z1 z1 y3> + 6 <x1 x2 y2 x3> - 2 <x1 x2 y2 z2>
    //   + 12 <x1 x3 x3 y3> + 8 <x1 x3 y3 z2> + 12 <x1 y3 y3 y3> - 4 <x1 y3 z2 z2> - 12
    //   <z1 y2 y3 y3>) + 1/2*(K - 2*V/N) (<x1 x1 x1 y3> - 2 <x1 y2 y2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y1 y3> + 2 <x1 x2 y2 y3>) + 1/2*K (<x1 x1 x2 y3> + 2 <x1 x1 y2 x3> - 2
    //   <x1 y1 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x1 y2 y3> - V*(1 - 4/N)
    //   (<x1 x1 x1 x2 y2> + 2 <x1 x1 x1 x3 y3> + 2 <x1 x1 x1 y3 z2> - <x1 x1 y1 y2 y2> + 2
    //   <x1 x1 y1 y3 y3> - 4 <x1 y1 z1 y2 y3>)
    a = c[30] * (y[66] + y[278]);
    b = c[66] * (y[75] + y[78]);
    a = fma(c[44], y[170], a);
    b = fma(c[25], y[176] + y[178], b);
    a = fma(c[2], y[177], a);
    b = fma(c[39], y[181], b);
    a = fma(c[4], y[188], a);
    b = fma(c[9], y[220] - y[191], b);
    a = fma(c[76], y[192], a);
    b = fma(c[18], y[232] + y[411] - y[275] - y[280], b);
    a = fma(c[32], y[255], a);
    b = fma(c[17], y[256], b);
    a = fma(c[34], y[257], a);
    b = fma(c[63], y[266], b);
    a = fma(c[23], y[282], a);
    b = fma(c[102], c[337] - c[287], b);
    a = fma(c[98], c[290] + c[316] + c[339], a);
    b = fma(c[109], c[341], b);
    double d192 = a + b;
    d[177] = d177;
    d[192] = d192;
  }

  private static void equations10(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x1 y1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x1 y1> + 5 <x1 x1 y1 z2>) - V/N
    //   (4 <x1 x1 x2> - 8 <x1 y1 y2> - <x1 x1 x1 z1> - 3 <x1 x1 x2 x3> - 3 <x1 x1 y2 y3> + 2
    //   <x1 y1 y1 z1> + 6 <x1 y1 x2 y3> - 6 <x1 y1 y2 x3> + 8 <x1 z1 x3 z2> - 4 <y1 z1 y3 z2>) +
    //   1/2*K (<x1 x1 x1 z2> - 2 <x1 y1 y1 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 x1 y1 z1> +
    //   <x1 x1 y2 z2> + 2 <x1 y1 x2 z2>) + 1/2*(K + 2*V/N) (<x1 x1 x2 z2> - 2 <x1 y1 y2 z2>) + V*(1
    //   - 4/N) (3 <x1 x1 x1 y1 y2> - 3 <x1 x1 y1 y1 x2> - 2 <x1 x1 x1 z1 z2> + 4 <x1 y1 y1 z1 z2>)
    a = c[13] * y[45];
    b = c[18] * (y[331] - y[47]);
    a = fma(c[60], y[245] - y[55], a);
    b = fma(c[26], y[166], b);
    a = fma(c[4], y[171], a);
    b = fma(c[14], y[173], b);
    a = fma(c[76], y[178], a);
    b = fma(c[39], y[187] + y[192], b);
    a = fma(c[46], y[189], a);
    b = fma(c[2], y[193], b);
    a = fma(c[32], y[201], a);
    b = fma(c[9], y[206], b);
    a = fma(c[70], y[216] - y[219], a);
    b = fma(c[17], y[217], b);
    a = fma(c[72], y[221], a);
    b = fma(c[105], c[207] - c[233], b);
    a = fma(c[98], c[238], a);
    b = fma(c[109], c[239], b);
    double d178 = a + b;
    // d<x1 x1 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x1 x2> + 5 <x1 x1 x2 z2>) +
    //   1/3*V/N (24 <x1 x2 y2> + 16 <x1 y3 z2> - 3 <x1 x1 x1 y3> + 3 <x1 x1 y1 x3> + 9
    //   <x1 x1 z1 y2> - 6 <x1 y1 z1 x2> - 18 <x1 x2 x2 y3> + 18 <x1 x2 y2 x3> + 8 <x1 y3 z2 z2> +
    //   12 <z1 x2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 x1 z2> + 6 <x1 x1 z1 x2> + 2
    //   <x1 x2 x2 z2>) - 1/2*(K + 2*V/N) (<x1 x1 y1 z2> + 2 <x1 x2 y2 z2>) - 1/2*K (<x1 x1 y2 z2> +
    //   2 <x1 y1 x2 z2>) + V*(1 - 4/N) (3 <x1 x1 x1 x2 y2> - 3 <x1 x1 y1 x2 x2> - 2
    //   <x1 x1 y1 x3 z2> + 2 <x1 x1 x1 y3 z2> + 2 <x1 x1 y1 z2 z2> + 4 <x1 y1 z1 x2 z2>)
    a = c[13] * y[47];
    b = c[69] * y[66];
    a = fma(c[64], y[78], a);
    b = fma(c[25], y[170] - y[176], b);
    a = fma(c[2], y[171], a);
    b = fma(c[40], y[178], b);
    a = fma(c[14], y[180], a);
    b = fma(c[39], y[181], b);
    a = fma(c[76], y[189], a);
    b = fma(c[1], y[193], b);
    a = fma(c[32], y[208], a);
    b = fma(c[9], y[217], b);
    a = fma(c[70], y[252] - y[255], a);
    b = fma(c[17], y[253], b);
    a = fma(c[72], y[257], a);
    b = fma(c[29], y[282], b);
    a = fma(c[18], y[402], a);
    b = fma(c[105], c[287] - c[292], b);
    a = fma(c[98], c[300] - c[316] - c[320], a);
    b = fma(c[109], c[322], b);
    double d189 = a + b;
    d[178] = d178;
    d[189] = d189;
    // d<x1 x1 z1 z1>/dt = 1/6*(gamma_plus - gamma_minus) (4 <x1 x1 z1> + 2 <x1 x1 z1 z2> + 3
    //   <x1 z1 z1 x2>) + 1/3*V/N (16 <x1 y1 z1> - 3 <x1 x1 x1 y2> + 3 <x1 x1 y1 x2> - 12
    //   <x1 x1 z1 y3> + 12 <x1 y1 z1 x3> - 4 <x1 y1 z1 z2> + 12 <z1 z1 z1 y3>) - 3/2*(gamma_plus +
    //   gamma_minus) <x1 x1 z1 z1> - K <x1 y1 z1 z1> - (K - 4*V/N) <x1 z1 z1 y2> + 4*V*(1 - 4/N)
    //   <x1 y1 z1 z1 z1>
    a = c[47] * y[46];
    b = c[64] * y[53];
    a = fma(c[25], y[168] - y[174], a);
    b = fma(c[87], y[179], b);
    a = fma(c[18], y[210] + y[372] - y[183], a);
    b = fma(c[6], y[184], b);
    a = fma(c[9], y[207], a);
    b = fma(c[33], y[212], b);
    a = fma(c[17], y[229], a);
    b = fma(c[110], y[230], b);
    a = fma(c[109], c[241], a);
    double d179 = a + b;
    // d<x1 y1 z1 z1>/dt = - 1/3*V/N (8 <x1 x1 z1> - 8 <y1 y1 z1> + 3 <x1 x1 y1 y2> - 6
    //   <x1 x1 z1 x3> - 2 <x1 x1 z1 z2> - 3 <x1 y1 y1 x2> - 6 <y1 y1 z1 x3> + 2 <y1 y1 z1 z2> + 12
    //   <z1 z1 z1 x3>) + 1/12*(gamma_plus - gamma_minus) (8 <x1 y1 z1> + 4 <x1 y1 z1 z2> + 3
    //   <x1 z1 z1 y2> + 3 <y1 z1 z1 x2>) + 1/2*K (<x1 x1 z1 z1> - <y1 y1 z1 z1>) - 3/2*(gamma_plus
    //   + gamma_minus) <x1 y1 z1 z1> + 1/2*(K - 4*V/N) (<x1 z1 z1 x2> - <y1 z1 z1 y2>) - 2*V*(1 -
    //   4/N) (<x1 x1 z1 z1 z1> - <y1 y1 z1 z1 z1>)
    a = c[29] * (y[81] - y[46]);
    b = c[47] * y[53];
    a = fma(c[25], y[175] - y[202], a);
    b = fma(c[1], y[291] - y[179], b);
    a = fma(c[31], y[182] + y[294], a);
    b = fma(c[34], y[184] - y[296], b);
    a = fma(c[87], y[207], a);
    b = fma(c[6], y[212], b);
    a = fma(c[77], y[314] - y[229], a);
    b = fma(c[2], y[230] + y[313], b);
    a = fma(c[20], y[371], a);
    b = fma(c[98], c[402] - c[404], b);
    double d207 = a + b;
    // d<y1 y1 z1 z1>/dt = - 1/3*V/N (16 <x1 y1 z1> + 3 <x1 y1 y1 y2> - 12 <x1 y1 z1 x3> - 4
    //   <x1 y1 z1 z2> - 3 <y1 y1 y1 x2> - 12 <y1 y1 z1 y3> + 12 <z1 z1 z1 y3>) + 1/6*(gamma_plus -
    //   gamma_minus) (4 <y1 y1 z1> + 2 <y1 y1 z1 z2> + 3 <y1 z1 z1 y2>) + K <x1 y1 z1 z1> -
    //   3/2*(gamma_plus + gamma_minus) <y1 y1 z1 z1> + (K - 4*V/N) <y1 z1 z1 x2> - 4*V*(1 - 4/N)
    //   <x1 y1 z1 z1 z1>
    a = c[66] * y[53];
    b = c[47] * y[81];
    a = fma(c[25], y[203] - y[286], a);
    b = fma(c[11], y[207], b);
    a = fma(c[18], y[210] + y[295] - y[372], a);
    b = fma(c[23], y[212], b);
    a = fma(c[87], y[291], a);
    b = fma(c[6], y[296], b);
    a = fma(c[125], y[313], a);
    b = fma(c[17], y[314], b);
    a = fma(c[108], c[241], a);
    double d291 = a + b;
    d[179] = d179;
    d[207] = d207;
    d[291] = d291;
    // d<x1 x1 z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x1 x2> + 3 <x1 x1 x1 z1> + 2
    //   <x1 x1 x2 z2> + 6 <x1 z1 x2 x2>) + 1/3*V/N (8 <x1 y1 x2> + 16 <x1 z1 y3> - 3 <x1 x1 x2 y3>
    //   - 3 <x1 x1 y2 x3> + 3 <x1 x1 y2 z2> + 6 <x1 y1 x2 x3> - 2 <x1 y1 x2 z2> + 8 <x1 z1 y3 z2> +
    //   12 <z1 z1 x2 y3>) - 1/2*(K - 2*V/N) (<x1 x1 y1 z1> + 2 <x1 z1 x2 y2>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 x1 z1 x2> - 1/2*K (<x1 x1 z1 y2> + 2 <x1 y1 z1 x2>) - 2*V*(1 - 4/N)
    //   (<x1 x1 y1 z1 x3> - <x1 x1 y1 z1 z2> - <x1 x1 x1 z1 y3> - 2 <x1 y1 z1 z1 x2>)
    a = c[6] * y[47];
    b = c[29] * (y[54] + y[247]);
    a = fma(c[64], y[63], a);
    b = fma(c[2], y[166], b);
    a = fma(c[28], y[173], a);
    b = fma(c[76], y[180], b);
    a = fma(c[1], y[181], a);
    b = fma(c[25], y[188] + y[191] - y[193], b);
    a = fma(c[8], y[189], a);
    b = fma(c[9], y[208], b);
    a = fma(c[31], y[215], a);
    b = fma(c[45], y[217], b);
    a = fma(c[17], y[234], a);
    b = fma(c[63], y[235], b);
    a = fma(c[18], y[377], a);
    b = fma(c[98], c[205] - c[215] - c[235], b);
    a = fma(c[109], c[243], a);
    double d180 = a + b;
    // d<x1 x1 x2 x3>/dt = 1/3*V/N (8 <x1 x2 y2> + 16 <x1 x3 y3> + 3 <x1 x1 x1 y3> - 3 <x1 x1 y1 z2>
    //   + 3 <x1 x1 z1 y2> - 6 <x1 y1 z1 x2> + 6 <x1 x2 x2 y3> - 2 <x1 x2 y2 z2> + 8 <x1 x3 y3 z2> +
    //   12 <z1 x2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 x1 x3> + 2 <x1 x2 x2 x3>) -
    //   1/2*(K - 2*V/N) (<x1 x1 y1 x3> + 2 <x1 x2 y2 x3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 x1 x2 x3> - 1/2*K (2 <x1 x1 x2 y3> + <x1 x1 y2 x3> + 2 <x1 y1 x2 x3>) + V*(1 - 4/N)
    //   (<x1 x1 x1 x2 y2> + 2 <x1 x1 x1 x3 y3> + <x1 x1 y1 x2 x2> - 2 <x1 x1 y1 x3 x3> + 2
    //   <x1 x1 y1 x3 z2> + 4 <x1 y1 z1 x2 x3>)
    a = c[29] * (y[66] + y[278]);
    b = c[64] * y[75];
    a = fma(c[2], y[169], a);
    b = fma(c[25], y[178] - y[170] - y[181], b);
    a = fma(c[28], y[176], a);
    b = fma(c[76], y[187], b);
    a = fma(c[9], y[188] + y[215], a);
    b = fma(c[1], y[191], b);
    a = fma(c[31], y[252] - y[208], a);
    b = fma(c[17], y[251], b);
    a = fma(c[63], y[255], a);
    b = fma(c[45], y[257], b);
    a = fma(c[18], y[399], a);
    b = fma(c[102], c[287] + c[292], b);
    a = fma(c[98], c[296] - c[290] - c[300], a);
    b = fma(c[109], c[302], b);
    double d187 = a + b;
    d[180] = d180;
    d[187] = d187;
    // d<x1 x1 z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x1 y2> + 3 <x1 x1 y1 z1> + 2
    //   <x1 x1 y2 z2> + 6 <x1 z1 x2 y2>) + 1/3*V/N (8 <x1 y1 y2> - 16 <x1 z1 x3> - 16 <x1 z1 z2> -
    //   3 <x1 x1 x2 x3> - 3 <x1 x1 x2 z2> - 9 <x1 x1 y2 y3> + 6 <x1 y1 y2 x3> - 2 <x1 y1 y2 z2> +
    //   12 <x1 z1 z1 z1> - 12 <x1 z1 x3 x3> - 8 <x1 z1 x3 z2> - 12 <x1 z1 y3 y3> + 4 <x1 z1 z2 z2>
    //   + 12 <z1 z1 y2 y3>) + 1/2*(K - 2*V/N) (<x1 x1 x1 z1> - 2 <x1 z1 y2 y2>) + 1/2*K
    //   (<x1 x1 z1 x2> - 2 <x1 y1 z1 y2>) - 5/4*(gamma_plus + gamma_minus) <x1 x1 z1 y2> - 2*V*(1 -
    //   4/N) (<x1 x1 y1 z1 y3> + <x1 x1 x1 z1 x3> + <x1 x1 x1 z1 z2> - 2 <x1 y1 z1 z1 y2>)
    a = c[6] * y[48];
    b = c[29] * (y[55] - y[245]);
    a = fma(c[66], y[62] + y[64], a);
    b = fma(c[44], y[166], b);
    a = fma(c[2], y[173], a);
    b = fma(c[4], y[180], b);
    a = fma(c[76], y[181], a);
    b = fma(c[25], y[187] + y[189], b);
    a = fma(c[38], y[192], a);
    b = fma(c[8], y[193], b);
    a = fma(c[9], y[209], a);
    b = fma(c[31], y[219], b);
    a = fma(c[45], y[221], a);
    b = fma(c[18], y[228] + y[381] - y[243] - y[246], b);
    a = fma(c[17], y[235], a);
    b = fma(c[63], y[239], b);
    a = fma(c[23], y[248], a);
    b = fma(c[98], c[211] + c[232] + c[238], b);
    a = fma(c[109], c[245], a);
    double d181 = a + b;
    // d<x1 y1 z1 x2>/dt = - 1/3*V/N (4 <x1 x1 x2> + 8 <x1 z1 x3> - 8 <x1 z1 z2> - 4 <y1 y1 x2> - 8
    //   <y1 z1 y3> - 3 <x1 x1 x2 x3> - <x1 x1 x2 z2> - 3 <x1 y1 x2 y3> + 3 <x1 y1 y2 x3> - 3
    //   <x1 y1 y2 z2> + 6 <x1 z1 z1 z1> - 6 <x1 z1 x3 x3> + 4 <x1 z1 x3 z2> - 6 <x1 z1 y3 y3> + 2
    //   <x1 z1 z2 z2> - 3 <y1 y1 x2 x3> + <y1 y1 x2 z2> - 4 <y1 z1 y3 z2> + 12 <z1 z1 x2 x3>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 y1 x2> + 3 <x1 x1 y1 z1> + 2 <x1 y1 x2 z2> + 3
    //   <x1 z1 x2 y2> + 3 <y1 z1 x2 x2>) + 1/2*K (<x1 x1 z1 x2> - <x1 y1 z1 y2> - <y1 y1 z1 x2>) -
    //   1/2*(K - 2*V/N) (<x1 y1 y1 z1> - <x1 z1 x2 x2> + <y1 z1 x2 y2>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 y1 z1 x2> + 2*V*(1 - 4/N) (<x1 x1 y1 z1 y3> - <x1 y1 y1 z1 x3> +
    //   <x1 y1 y1 z1 z2> - <x1 x1 z1 z1 x2> + <y1 y1 z1 z1 x2>)
    a = c[23] * (y[82] + y[331] - y[47] - y[245]);
    b = c[6] * y[54];
    a = fma(c[29], y[64] + y[91] - y[62], a);
    b = fma(c[2], y[173] + y[235] + y[318], b);
    a = fma(c[1], y[209] + y[292] - y[180], a);
    b = fma(c[25], y[219] - y[187] - y[216] - y[221] - y[299], b);
    a = fma(c[27], y[301] - y[189], a);
    b = fma(c[28], y[201] + y[319] - y[234], b);
    a = fma(c[76], y[208], a);
    b = fma(c[8], y[217], b);
    a = fma(c[31], y[243] + y[246] - y[228], a);
    b = fma(c[45], y[248], b);
    a = fma(c[20], y[376], a);
    b = fma(c[98], c[234] + c[405] - c[211] - c[239] - c[407], b);
    double d208 = a + b;
    d[181] = d181;
    d[208] = d208;
    // d<x1 x1 z1 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x1 x1 x3> + <x1 x1 x3 z2> + 3
    //   <x1 z1 x2 x3>) + 1/3*V/N (8 <x1 y1 x3> + 8 <x1 z1 y2> + 3 <x1 x1 x1 y1> + 3 <x1 x1 x2 y2> -
    //   6 <x1 x1 x3 y3> - 6 <x1 y1 z1 z1> + 6 <x1 y1 x3 x3> - 2 <x1 y1 x3 z2> + 6 <x1 z1 x2 y3> - 2
    //   <x1 z1 y2 z2> + 12 <z1 z1 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 x1 z1 x3> - K
    //   (<x1 x1 z1 y3> + <x1 y1 z1 x3>) - (K - 4*V/N) <x1 z1 y2 x3> + V*(1 - 4/N) (<x1 x1 y1 z1 x2>
    //   + <x1 x1 x1 z1 y2> + 4 <x1 y1 z1 z1 x3>)
    a = c[6] * y[49];
    b = c[29] * (y[56] + y[61]);
    a = fma(c[26], y[165] + y[186], a);
    b = fma(c[87], y[182], b);
    a = fma(c[9], y[183] + y[210], a);
    b = fma(c[31], y[222] + y[237] - y[195] - y[207], b);
    a = fma(c[8], y[196], a);
    b = fma(c[45], y[224] + y[242], b);
    a = fma(c[17], y[236], a);
    b = fma(c[110], y[240], b);
    a = fma(c[18], y[384], a);
    b = fma(c[102], c[184] + c[227], b);
    a = fma(c[109], c[247], a);
    double d182 = a + b;
    // d<x1 x1 z1 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 x1 z1> + 3 <x1 x1 z1 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <x1 x1 z2> + 9 <x1 x1 z1 z1> + <x1 x1 z2 z2> + 3
    //   <x1 z1 x2 z2>) + 2/3*V/N (4 <x1 y1 z2> + 12 <x1 z1 y2> - 3 <x1 x1 y3 z2> - 3 <x1 y1 z1 z1>
    //   + 3 <x1 y1 x3 z2> - <x1 y1 z2 z2> - 9 <x1 z1 x2 y3> + 9 <x1 z1 y2 x3> + 6 <z1 z1 y3 z2>) -
    //   K (<x1 y1 z1 z2> + <x1 z1 y2 z2>) - V*(1 - 4/N) (3 <x1 x1 y1 z1 x2> - 3 <x1 x1 x1 z1 y2> -
    //   4 <x1 y1 z1 z1 z2>)
    a = c[13] * y[46];
    b = c[6] * y[51];
    a = fma(c[29], y[58], a);
    b = fma(c[69], y[61], b);
    a = fma(c[14], y[179], a);
    b = fma(c[87], y[184], b);
    a = fma(c[31], y[224] - y[198] - y[207], a);
    b = fma(c[8], y[199], b);
    a = fma(c[9], y[212] + y[242], a);
    b = fma(c[45], y[227], b);
    a = fma(c[70], y[237] - y[240], a);
    b = fma(c[17], y[238], b);
    a = fma(c[18], y[387], a);
    b = fma(c[105], c[227] - c[184], b);
    a = fma(c[109], c[251], a);
    double d184 = a + b;
    d[182] = d182;
    d[184] = d184;
    // d<x1 x1 z1 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x1 x1 y3> + <x1 x1 y3 z2> + 3
    //   <x1 z1 x2 y3>) + 1/6*V/N (16 <x1 y1 y3> - 16 <x1 z1 x2> - 3 <x1 x1 x1 x1> + 3 <x1 x1 y1 y1>
    //   + 12 <x1 x1 z1 z1> - 3 <x1 x1 x2 x2> + 3 <x1 x1 y2 y2> - 12 <x1 x1 y3 y3> + 12
    //   <x1 y1 x3 y3> - 4 <x1 y1 y3 z2> - 12 <x1 z1 x2 x3> + 4 <x1 z1 x2 z2> + 24 <z1 z1 y3 y3>) +
    //   K (<x1 x1 z1 x3> - <x1 y1 z1 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 x1 z1 y3> - (K -
    //   4*V/N) <x1 z1 y2 y3> + V*(1 - 4/N) (<x1 x1 y1 z1 y2> - <x1 x1 x1 z1 x2> + 4
    //   <x1 y1 z1 z1 y3>)
    a = c[6] * y[50];
    b = c[29] * (y[57] - y[60]);
    a = fma(c[48], y[164] + y[185] - y[172] - y[190], a);
    b = fma(c[31], y[179] + y[223] - y[197] - y[236], b);
    a = fma(c[9], y[211] - y[182], a);
    b = fma(c[87], y[183], b);
    a = fma(c[8], y[198], a);
    b = fma(c[34], y[238] - y[226], b);
    a = fma(c[17], y[237], a);
    b = fma(c[110], y[241], b);
    a = fma(c[18], y[386], a);
    b = fma(c[102], c[197] - c[220], b);
    a = fma(c[109], c[249], a);
    double d183 = a + b;
    // d<x1 x1 x3 y3>/dt = - 2/3*V/N (4 <x1 x2 x3> - 4 <x1 y2 y3> - 3 <x1 x1 z1 x3> + 3
    //   <x1 y1 z1 y3> + 3 <x1 x2 x3 x3> - <x1 x2 x3 z2> - 3 <x1 x2 y3 y3> + <x1 y2 y3 z2> - 6
    //   <z1 x3 y3 y3>) + K (<x1 x1 x3 x3> - <x1 x1 y3 y3> - <x1 y1 x3 y3>) - 3/2*(gamma_plus +
    //   gamma_minus) <x1 x1 x3 y3> + 1/2*(gamma_plus - gamma_minus) <x1 x2 x3 y3> - (K - 4*V/N)
    //   <x1 y2 x3 y3> - V*(1 - 4/N) (<x1 x1 x1 x2 x3> - <x1 x1 x1 y2 y3> - <x1 x1 y1 x2 y3> -
    //   <x1 x1 y1 y2 x3> - 4 <x1 y1 z1 x3 y3>)
    a = c[29] * (y[72] - y[67]);
    b = c[31] * (y[182] + y[261] - y[211] - y[258]);
    a = fma(c[9], y[197] + y[223] - y[194], a);
    b = fma(c[87], y[195], b);
    a = fma(c[17], y[259], a);
    b = fma(c[34], y[260] - y[272], b);
    a = fma(c[110], y[269], a);
    b = fma(c[18], y[417], b);
    a = fma(c[102], c[271] + c[273] + c[277] - c[267], a);
    b = fma(c[109], c[348], b);
    double d195 = a + b;
    d[183] = d183;
    d[195] = d195;
  }

  private static void equations11(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x1 x2 x2>/dt = 4/3*V/N (8 <x1 x2 y3> + 3 <x1 x1 z1 y3> + 4 <x1 x2 y3 z2> + 3
    //   <z1 x2 x2 y3>) + 1/2*(gamma_plus - gamma_minus) (<x1 x1 x1 x2> + <x1 x2 x2 x2>) - K
    //   (<x1 x1 y1 x2> + <x1 x1 x2 y2> + <x1 y1 x2 x2> + <x1 x2 x2 y2>) - (gamma_plus +
    //   gamma_minus) <x1 x1 x2 x2> + 4*V*(1 - 4/N) (<x1 x1 x1 x2 y3> - <x1 x1 y1 x2 x3> +
    //   <x1 x1 y1 x2 z2> + <x1 y1 z1 x2 x2>)
    a = c[111] * y[68];
    b = c[17] * (y[167] + y[249]);
    a = fma(c[9], y[174] + y[186] + y[213] + y[250], a);
    b = fma(c[18], y[183] + y[392], b);
    a = fma(c[13], y[185], a);
    b = fma(c[64], y[262], b);
    a = fma(c[108], c[258] - c[254] - c[262] - c[266], a);
    double d185 = a + b;
    // d<y1 y1 x2 x2>/dt = - 4/3*V/N (8 <y1 x2 x3> - 8 <y1 x2 z2> - 3 <y1 y1 z1 y3> + 6
    //   <y1 z1 z1 x2> - 6 <y1 x2 x3 x3> + 4 <y1 x2 x3 z2> - 6 <y1 x2 y3 y3> + 2 <y1 x2 z2 z2> + 3
    //   <z1 x2 x2 y3>) + 1/2*(gamma_plus - gamma_minus) (<x1 y1 y1 x2> + <y1 x2 x2 y2>) + K
    //   (<x1 y1 x2 x2> - <y1 y1 y1 x2> - <y1 y1 x2 y2> + <y1 x2 x2 x2>) - (gamma_plus +
    //   gamma_minus) <y1 y1 x2 x2> - 4*V*(1 - 4/N) (<x1 y1 z1 x2 x2> - <x1 y1 y1 x2 y3> +
    //   <y1 y1 y1 x2 x3> - <y1 y1 y1 x2 z2>)
    a = c[111] * (y[97] - y[95]);
    b = c[17] * (y[202] + y[334]);
    a = fma(c[9], y[286] + y[298] - y[213] - y[333], a);
    b = fma(c[18], y[295] - y[392], b);
    a = fma(c[13], y[297], a);
    b = fma(c[60], y[313] - y[342] - y[345], b);
    a = fma(c[66], y[344], a);
    b = fma(c[30], y[347], b);
    a = fma(c[108], c[266] + c[711] - c[428] - c[712], a);
    double d297 = a + b;
    // d<x2 x2 y2 y2>/dt = K (<x1 x2 x2 y2> - <y1 x2 y2 y2> + <x2 x2 x2 y2> - <x2 y2 y2 y2>) +
    //   1/2*(gamma_plus - gamma_minus) (<x1 x2 y2 y2> + <y1 x2 x2 y2>) - 4*V/N (<z1 x2 x2 y3> + 4
    //   <z1 x2 y2 x3> - <z1 y2 y2 y3>) - (gamma_plus + gamma_minus) <x2 x2 y2 y2> - 4*V*(1 - 4/N)
    //   (<x1 x2 x2 y2 x3> + <x1 x2 x2 y2 z2> - <x1 x2 y2 y2 y3> + <y1 x2 x2 y2 y3> +
    //   <y1 x2 y2 y2 x3> - <y1 x2 y2 y2 z2>)
    a = c[9] * (y[338] + y[439] - y[250] - y[425]);
    b = c[17] * (y[254] + y[334]);
    a = fma(c[18], y[406] - y[392], a);
    b = fma(c[107], y[395], b);
    a = fma(c[13], y[429], a);
    b = fma(c[108], c[838] + c[839] + c[841] + c[842] - c[840] - c[843], b);
    double d429 = a + b;
    d[185] = d185;
    d[297] = d297;
    d[429] = d429;
    // d<x1 x1 x2 y2>/dt = - 4/3*V/N (4 <x1 x2 x3> + 4 <x1 x2 z2> - 4 <x1 y2 y3> + 3 <x1 x1 z1 x3> -
    //   3 <x1 z1 z1 x2> + 3 <x1 x2 x3 x3> + 2 <x1 x2 x3 z2> + 3 <x1 x2 y3 y3> - <x1 x2 z2 z2> - 2
    //   <x1 y2 y3 z2> - 3 <z1 x2 y2 y3>) + 1/2*K (<x1 x1 x1 x2> - <x1 x1 y1 y2> + <x1 x1 x2 x2> -
    //   <x1 x1 y2 y2> - 2 <x1 y1 x2 y2> - 2 <x1 x2 y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x1 x1 y2> + <x1 x1 y1 x2> + 2 <x1 x2 x2 y2>) - (gamma_plus + gamma_minus)
    //   <x1 x1 x2 y2> - 2*V*(1 - 4/N) (<x1 x1 x1 x2 x3> + <x1 x1 x1 x2 z2> - <x1 x1 x1 y2 y3> +
    //   <x1 x1 y1 x2 y3> + <x1 x1 y1 y2 x3> - <x1 x1 y1 y2 z2> - 2 <x1 y1 z1 x2 y2>)
    a = c[64] * (y[72] - y[67] - y[69]);
    b = c[1] * (y[175] + y[190] - y[167] - y[185]);
    a = fma(c[2], y[168] + y[174], a);
    b = fma(c[18], y[229] + y[396] - y[182] - y[258] - y[261], b);
    a = fma(c[13], y[186], a);
    b = fma(c[9], y[214] + y[254], b);
    a = fma(c[17], y[250], a);
    b = fma(c[29], y[272] - y[260], b);
    a = fma(c[23], y[263], a);
    b = fma(c[98], c[267] + c[268] + c[273] + c[277] - c[271] - c[281], b);
    a = fma(c[109], c[285], a);
    double d186 = a + b;
    // d<x1 y1 x2 x2>/dt = - 4/3*V/N (4 <x1 x2 x3> - 4 <x1 x2 z2> - 4 <y1 x2 y3> - 3 <x1 y1 z1 y3> +
    //   3 <x1 z1 z1 x2> - 3 <x1 x2 x3 x3> + 2 <x1 x2 x3 z2> - 3 <x1 x2 y3 y3> + <x1 x2 z2 z2> - 2
    //   <y1 x2 y3 z2> + 3 <z1 x2 x2 x3>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x1 y1 x2> +
    //   <x1 x2 x2 y2> + <y1 x2 x2 x2>) + 1/2*K (<x1 x1 x2 x2> - 2 <x1 y1 y1 x2> - 2 <x1 y1 x2 y2> +
    //   <x1 x2 x2 x2> - <y1 y1 x2 x2> - <y1 x2 x2 y2>) - (gamma_plus + gamma_minus) <x1 y1 x2 x2> +
    //   2*V*(1 - 4/N) (2 <x1 x1 y1 x2 y3> - <x1 x1 z1 x2 x2> - 2 <x1 y1 y1 x2 x3> + 2
    //   <x1 y1 y1 x2 z2> + <y1 y1 z1 x2 x2>)
    a = c[64] * (y[69] + y[96] - y[67]);
    b = c[17] * y[174];
    a = fma(c[1], y[297] + y[334] - y[185] - y[249], a);
    b = fma(c[9], y[202] + y[214], b);
    a = fma(c[18], y[211] + y[258] + y[261] - y[229] - y[391], a);
    b = fma(c[13], y[213], b);
    a = fma(c[2], y[250] + y[333], a);
    b = fma(c[29], y[346] - y[260], b);
    a = fma(c[33], y[263], a);
    b = fma(c[108], c[421] - c[273] - c[422], b);
    a = fma(c[98], c[420] - c[426], a);
    double d213 = a + b;
    d[186] = d186;
    d[213] = d213;
    // d<x1 x1 x2 y3>/dt = - 1/3*V/N (8 <x1 x2 x2> - 16 <x1 y3 y3> + 3 <x1 x1 x1 x3> - 3
    //   <x1 x1 x1 z2> - 3 <x1 x1 z1 x2> + 6 <x1 x2 x2 x3> - 2 <x1 x2 x2 z2> - 8 <x1 y3 y3 z2> - 12
    //   <z1 x2 y3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 x1 y3> + 2 <x1 x2 x2 y3>) - 1/2*(K
    //   - 2*V/N) (<x1 x1 y1 y3> + 2 <x1 x2 y2 y3>) + 1/2*K (2 <x1 x1 x2 x3> - <x1 x1 y2 y3> - 2
    //   <x1 y1 x2 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x1 x2 y3> - V*(1 - 4/N)
    //   (<x1 x1 x1 x2 x2> - 2 <x1 x1 x1 y3 y3> - <x1 x1 y1 x2 y2> + 2 <x1 x1 y1 x3 y3> - 2
    //   <x1 x1 y1 y3 z2> - 4 <x1 y1 z1 x2 y3>)
    a = c[29] * (y[281] - y[65]);
    b = c[64] * y[77];
    a = fma(c[25], y[169] - y[171] - y[180], a);
    b = fma(c[2], y[170], b);
    a = fma(c[28], y[177], a);
    b = fma(c[9], y[216] - y[187], b);
    a = fma(c[76], y[188], a);
    b = fma(c[1], y[192], b);
    a = fma(c[32], y[251], a);
    b = fma(c[17], y[252], b);
    a = fma(c[34], y[253], a);
    b = fma(c[63], y[256], b);
    a = fma(c[18], y[401], a);
    b = fma(c[102], c[307] - c[303], b);
    a = fma(c[98], c[309] - c[306] - c[313], a);
    b = fma(c[109], c[315], b);
    double d188 = a + b;
    // d<x1 x2 x2 y3>/dt = - 1/3*V/N (4 <x2 x2 x2> - 16 <x2 y3 y3> + 6 <x1 x1 x2 x3> - 6
    //   <x1 x1 x2 z2> + 3 <x1 z1 x2 x2> - 12 <x1 z1 y3 y3> + 3 <x2 x2 x2 x3> - <x2 x2 x2 z2> - 8
    //   <x2 y3 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x1 x2 y3> + <x2 x2 x2 y3>) - 1/2*(K
    //   - 2*V/N) (2 <x1 y1 x2 y3> + <x2 x2 y2 y3>) + 1/2*K (2 <x1 x2 x2 x3> - 2 <x1 x2 y2 y3> -
    //   <y1 x2 x2 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x2 x2 y3> - V*(1 - 4/N)
    //   (<x1 x1 x2 x2 x2> - 4 <x1 x1 x2 y3 y3> - <x1 y1 x2 x2 y2> + 4 <x1 y1 x2 x3 y3> - 4
    //   <x1 y1 x2 y3 z2> - 2 <y1 z1 x2 x2 y3>)
    a = c[33] * y[129];
    b = c[64] * y[141];
    a = fma(c[31], y[189] - y[187], a);
    b = fma(c[17], y[188], b);
    a = fma(c[63], y[216], a);
    b = fma(c[25], y[234] + y[426], b);
    a = fma(c[18], y[246], a);
    b = fma(c[9], y[256] - y[251], b);
    a = fma(c[76], y[252], a);
    b = fma(c[1], y[336], b);
    a = fma(c[2], y[427], a);
    b = fma(c[36], y[428], b);
    a = fma(c[28], y[431], a);
    b = fma(c[29], y[456], b);
    a = fma(c[102], c[565] - c[562], a);
    b = fma(c[108], c[566] - c[564] - c[568], b);
    a = fma(c[101], c[570], a);
    double d252 = a + b;
    d[188] = d188;
    d[252] = d252;
    // d<x1 x1 y2 y2>/dt = - 4/3*V/N (8 <x1 y2 x3> + 8 <x1 y2 z2> + 3 <x1 x1 z1 y3> - 6
    //   <x1 z1 z1 y2> + 6 <x1 y2 x3 x3> + 4 <x1 y2 x3 z2> + 6 <x1 y2 y3 y3> - 2 <x1 y2 z2 z2> - 3
    //   <z1 y2 y2 y3>) + K (<x1 x1 x1 y2> + <x1 x1 x2 y2> - <x1 y1 y2 y2> - <x1 y2 y2 y2>) +
    //   1/2*(gamma_plus - gamma_minus) (<x1 x1 y1 y2> + <x1 x2 y2 y2>) - (gamma_plus + gamma_minus)
    //   <x1 x1 y2 y2> - 4*V*(1 - 4/N) (<x1 x1 x1 y2 x3> + <x1 x1 x1 y2 z2> + <x1 x1 y1 y2 y3> -
    //   <x1 y1 z1 y2 y2>)
    a = c[112] * (y[71] + y[73]);
    b = c[9] * (y[218] + y[264] - y[168] - y[186]);
    a = fma(c[17], y[175] + y[254], a);
    b = fma(c[18], y[406] - y[183], b);
    a = fma(c[13], y[190], a);
    b = fma(c[60], y[268] + y[271] - y[230], b);
    a = fma(c[66], y[270], a);
    b = fma(c[29], y[273], b);
    a = fma(c[108], c[323] + c[324] + c[326] - c[330], a);
    double d190 = a + b;
    // d<y1 y1 y2 y2>/dt = - 4/3*V/N (8 <y1 y2 y3> + 3 <y1 y1 z1 y3> + 4 <y1 y2 y3 z2> + 3
    //   <z1 y2 y2 y3>) + K (<x1 y1 y1 y2> + <x1 y1 y2 y2> + <y1 y1 x2 y2> + <y1 x2 y2 y2>) +
    //   1/2*(gamma_plus - gamma_minus) (<y1 y1 y1 y2> + <y1 y2 y2 y2>) - (gamma_plus + gamma_minus)
    //   <y1 y1 y2 y2> - 4*V*(1 - 4/N) (<x1 y1 z1 y2 y2> + <x1 y1 y1 y2 x3> + <x1 y1 y1 y2 z2> +
    //   <y1 y1 y1 y2 y3>)
    a = c[112] * y[100];
    b = c[11] * (y[203] + y[218] + y[298] + y[338]);
    a = fma(c[17], y[287] + y[348], a);
    b = fma(c[20], y[295] + y[406], b);
    a = fma(c[13], y[302], a);
    b = fma(c[66], y[356], b);
    a = fma(c[108], c[330] + c[429] + c[430] + c[723], a);
    double d302 = a + b;
    d[190] = d190;
    d[302] = d302;
    // d<x1 x1 y2 x3>/dt = 1/3*V/N (8 <x1 y2 y2> - 16 <x1 x3 x3> - 16 <x1 x3 z2> - 3 <x1 x1 x1 z2> +
    //   3 <x1 x1 y1 y3> + 3 <x1 x1 z1 x2> - 6 <x1 y1 z1 y2> + 12 <x1 z1 z1 x3> + 6 <x1 x2 y2 y3> -
    //   2 <x1 y2 y2 z2> - 12 <x1 x3 x3 x3> - 8 <x1 x3 x3 z2> - 12 <x1 x3 y3 y3> + 4 <x1 x3 z2 z2> +
    //   12 <z1 y2 x3 y3>) + 1/2*(K - 2*V/N) (<x1 x1 x1 x3> - 2 <x1 y2 y2 x3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y1 x3> + 2 <x1 x2 y2 x3>) + 1/2*K (<x1 x1 x2 x3> - 2 <x1 x1 y2 y3> - 2
    //   <x1 y1 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <x1 x1 y2 x3> + V*(1 - 4/N)
    //   (<x1 x1 y1 x2 y2> - 2 <x1 x1 y1 x3 y3> + <x1 x1 x1 y2 y2> - 2 <x1 x1 x1 x3 x3> - 2
    //   <x1 x1 x1 x3 z2> + 4 <x1 y1 z1 y2 x3>)
    a = c[29] * (y[70] - y[276]);
    b = c[66] * (y[74] + y[76]);
    a = fma(c[44], y[169], a);
    b = fma(c[25], y[171] - y[177] - y[180], b);
    a = fma(c[2], y[176], a);
    b = fma(c[4], y[187], b);
    a = fma(c[76], y[191], a);
    b = fma(c[9], y[192] + y[219], b);
    a = fma(c[31], y[256] - y[209], a);
    b = fma(c[18], y[231] + y[409] - y[274] - y[277], b);
    a = fma(c[17], y[255], a);
    b = fma(c[63], y[265], b);
    a = fma(c[45], y[267], a);
    b = fma(c[23], y[279], b);
    a = fma(c[102], c[307] + c[332], a);
    b = fma(c[98], c[309] + c[333] + c[334], b);
    a = fma(c[109], c[336], a);
    double d191 = a + b;
    // d<x1 y1 x2 x3>/dt = 1/3*V/N (4 <x1 x2 x2> - 8 <x1 x3 x3> + 8 <x1 x3 z2> + 4 <y1 x2 y2> + 8
    //   <y1 x3 y3> + 3 <x1 x1 y1 y3> - 3 <x1 x1 z1 x2> - 3 <x1 y1 y1 z2> + 3 <x1 y1 z1 y2> - 6
    //   <x1 z1 z1 x3> - <x1 x2 x2 z2> + 3 <x1 x2 y2 y3> + 6 <x1 x3 x3 x3> - 4 <x1 x3 x3 z2> + 6
    //   <x1 x3 y3 y3> - 2 <x1 x3 z2 z2> - 3 <y1 y1 z1 x2> + 3 <y1 x2 x2 y3> - <y1 x2 y2 z2> + 4
    //   <y1 x3 y3 z2> - 12 <z1 x2 x3 x3>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y1 x3> +
    //   <x1 x2 y2 x3> + <y1 x2 x2 x3>) + 1/2*K (<x1 x1 x2 x3> - 2 <x1 y1 x2 y3> - <x1 y1 y2 x3> -
    //   <y1 y1 x2 x3>) - 1/2*(K - 2*V/N) (<x1 y1 y1 x3> - <x1 x2 x2 x3> + <y1 x2 y2 x3>) -
    //   5/4*(gamma_plus + gamma_minus) <x1 y1 x2 x3> + V*(1 - 4/N) (<x1 x1 y1 x2 y2> + 2
    //   <x1 x1 y1 x3 y3> - 2 <x1 x1 z1 x2 x3> + <x1 y1 y1 x2 x2> - 2 <x1 y1 y1 x3 x3> + 2
    //   <x1 y1 y1 x3 z2> + 2 <y1 y1 z1 x2 x3>)
    a = c[23] * (y[65] + y[94] + y[362] - y[276]);
    b = c[29] * (y[76] + y[103] - y[74]);
    a = fma(c[2], y[176] + y[255] + y[335], a);
    b = fma(c[25], y[180] + y[206] + y[292] - y[177] - y[209] - y[256] - y[336], b);
    a = fma(c[1], y[219] + y[299] - y[187], a);
    b = fma(c[28], y[204] + y[339] - y[251], b);
    a = fma(c[76], y[215], a);
    b = fma(c[9], y[216], b);
    a = fma(c[31], y[274] + y[277] - y[231], a);
    b = fma(c[27], y[253] + y[341], b);
    a = fma(c[45], y[279], a);
    b = fma(c[20], y[398], b);
    a = fma(c[102], c[307] + c[436], a);
    b = fma(c[98], c[435] + c[437] - c[309] - c[438] - c[442], b);
    double d215 = a + b;
    d[191] = d191;
    d[215] = d215;
    // d<x1 x1 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x1 y2> + 5 <x1 x1 y2 z2>) +
    //   1/3*V/N (24 <x1 y2 y2> - 16 <x1 x3 z2> - 16 <x1 z2 z2> + 3 <x1 x1 x1 x3> + 3 <x1 x1 y1 y3>
    //   - 9 <x1 x1 z1 x2> - 6 <x1 y1 z1 y2> + 12 <x1 z1 z1 z2> - 18 <x1 x2 y2 y3> + 18
    //   <x1 y2 y2 x3> - 12 <x1 x3 x3 z2> - 8 <x1 x3 z2 z2> - 12 <x1 y3 y3 z2> + 4 <x1 z2 z2 z2> +
    //   12 <z1 y2 y3 z2>) + 1/2*(K + 2*V/N) (<x1 x1 x1 z2> - 2 <x1 y2 y2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y1 z2> + 6 <x1 x1 z1 y2> + 2 <x1 x2 y2 z2>) + 1/2*K (<x1 x1 x2 z2> - 2
    //   <x1 y1 y2 z2>) - V*(1 - 4/N) (3 <x1 x1 y1 x2 y2> + 2 <x1 x1 y1 y3 z2> - 3 <x1 x1 x1 y2 y2>
    //   + 2 <x1 x1 x1 x3 z2> + 2 <x1 x1 x1 z2 z2> - 4 <x1 y1 z1 y2 z2>)
    a = c[13] * y[48];
    b = c[69] * y[70];
    a = fma(c[66], y[76] + y[79], a);
    b = fma(c[26], y[169] + y[177], b);
    a = fma(c[46], y[171], a);
    b = fma(c[2], y[178], b);
    a = fma(c[38], y[180], a);
    b = fma(c[14], y[181], b);
    a = fma(c[4], y[189], a);
    b = fma(c[76], y[193], b);
    a = fma(c[32], y[209], a);
    b = fma(c[9], y[221], b);
    a = fma(c[18], y[233] + y[412] - y[276] - y[281], a);
    b = fma(c[70], y[256] - y[265], b);
    a = fma(c[17], y[257], a);
    b = fma(c[72], y[267], b);
    a = fma(c[30], y[279], a);
    b = fma(c[23], y[283], b);
    a = fma(c[105], c[332] - c[307], a);
    b = fma(c[98], c[313] + c[334] + c[342], b);
    a = fma(c[109], c[344], a);
    double d193 = a + b;
    // d<x1 y1 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 y1 x2> + 5 <x1 y1 x2 z2>) -
    //   1/3*V/N (12 <x1 x2 x2> + 8 <x1 x3 z2> - 8 <x1 z2 z2> - 12 <y1 x2 y2> - 8 <y1 y3 z2> + 3
    //   <x1 x1 y1 y3> - 3 <x1 x1 z1 x2> - 3 <x1 y1 y1 x3> - 9 <x1 y1 z1 y2> + 6 <x1 z1 z1 z2> - 9
    //   <x1 x2 x2 x3> - 9 <x1 x2 y2 y3> - 6 <x1 x3 x3 z2> + 4 <x1 x3 z2 z2> - 6 <x1 y3 y3 z2> + 2
    //   <x1 z2 z2 z2> + 3 <y1 y1 z1 x2> + 9 <y1 x2 x2 y3> - 9 <y1 x2 y2 x3> - 4 <y1 y3 z2 z2> + 12
    //   <z1 x2 x3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y1 z2> + 6 <x1 y1 z1 x2> +
    //   <x1 x2 y2 z2> + <y1 x2 x2 z2>) + 1/2*K (<x1 x1 x2 z2> - <x1 y1 y2 z2> - <y1 y1 x2 z2>) -
    //   1/2*(K + 2*V/N) (<x1 y1 y1 z2> - <x1 x2 x2 z2> + <y1 x2 y2 z2>) + V*(1 - 4/N) (3
    //   <x1 x1 y1 x2 y2> + 2 <x1 x1 y1 y3 z2> - 3 <x1 y1 y1 x2 x2> - 2 <x1 y1 y1 x3 z2> - 2
    //   <x1 x1 z1 x2 z2> + 2 <x1 y1 y1 z2 z2> + 2 <y1 y1 z1 x2 z2>)
    a = c[13] * y[54];
    b = c[18] * (y[94] - y[65] - y[400]);
    a = fma(c[29], y[79] + y[106] - y[76], a);
    b = fma(c[25], y[177] + y[292] - y[180] - y[204], b);
    a = fma(c[2], y[178] + y[257] + y[337], a);
    b = fma(c[1], y[221] + y[301] - y[189], b);
    a = fma(c[40], y[206] + y[341] - y[253], a);
    b = fma(c[14], y[208], b);
    a = fma(c[38], y[336] - y[209] - y[251] - y[256] - y[339], a);
    b = fma(c[76], y[217], b);
    a = fma(c[31], y[276] + y[281] - y[233], a);
    b = fma(c[23], y[366] - y[279], b);
    a = fma(c[45], y[283], a);
    b = fma(c[105], c[307] - c[436], b);
    a = fma(c[98], c[438] + c[451] - c[313] - c[452] - c[456], a);
    double d217 = a + b;
    d[193] = d193;
    d[217] = d217;
  }

  private static void equations12(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x1 x3 x3>/dt = 1/3*V/N (16 <x1 y2 x3> + 3 <x1 x1 x1 y2> - 3 <x1 x1 y1 x2> - 12
    //   <x1 y1 z1 x3> + 12 <x1 x2 x3 y3> - 4 <x1 y2 x3 z2> + 12 <z1 x3 x3 y3>) - 3/2*(gamma_plus +
    //   gamma_minus) <x1 x1 x3 x3> - K (2 <x1 x1 x3 y3> + <x1 y1 x3 x3>) + 1/2*(gamma_plus -
    //   gamma_minus) <x1 x2 x3 x3> - (K - 4*V/N) <x1 y2 x3 x3> + 2*V*(1 - 4/N) (<x1 x1 y1 x2 x3> +
    //   <x1 x1 x1 y2 x3> + 2 <x1 y1 z1 x3 x3>)
    a = c[64] * y[71];
    b = c[25] * (y[174] - y[168]);
    a = fma(c[87], y[194], a);
    b = fma(c[50], y[195], b);
    a = fma(c[18], y[259] + y[415] - y[210], a);
    b = fma(c[9], y[222], b);
    a = fma(c[17], y[258], a);
    b = fma(c[110], y[268], b);
    a = fma(c[33], y[270], a);
    b = fma(c[101], c[258] + c[323], b);
    a = fma(c[109], c[346], a);
    double d194 = a + b;
    // d<y1 y1 x3 x3>/dt = 1/3*V/N (16 <y1 x2 x3> + 3 <x1 y1 y1 y2> - 12 <x1 y1 z1 x3> - 3
    //   <y1 y1 y1 x2> - 4 <y1 x2 x3 z2> + 12 <y1 y2 x3 y3> - 12 <z1 x3 x3 y3>) + K (<x1 y1 x3 x3> -
    //   2 <y1 y1 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <y1 y1 x3 x3> + (K - 4*V/N) <y1 x2 x3 x3>
    //   + 1/2*(gamma_plus - gamma_minus) <y1 y2 x3 x3> - 2*V*(1 - 4/N) (2 <x1 y1 z1 x3 x3> -
    //   <x1 y1 y1 y2 x3> - <y1 y1 y1 x2 x3>)
    a = c[64] * y[95];
    b = c[25] * (y[286] - y[203]);
    a = fma(c[18], y[353] - y[210] - y[415], a);
    b = fma(c[11], y[222], b);
    a = fma(c[87], y[306], a);
    b = fma(c[50], y[307], b);
    a = fma(c[125], y[342], a);
    b = fma(c[33], y[344], b);
    a = fma(c[17], y[352], a);
    b = fma(c[108], c[346], b);
    a = fma(c[101], c[429] + c[711], a);
    double d306 = a + b;
    // d<x2 x2 x3 x3>/dt = V/N (<x1 x2 x2 y2> + 4 <x1 x2 x3 y3> - <y1 x2 x2 x2> - 4 <y1 x2 x3 z2> +
    //   4 <z1 x2 y2 x3> + 4 <z1 x3 x3 y3>) + 1/2*(gamma_plus - gamma_minus) <x1 x2 x3 x3> - (K -
    //   4*V/N) <y1 x2 x3 x3> - 3/2*(gamma_plus + gamma_minus) <x2 x2 x3 x3> - K (2 <x2 x2 x3 y3> +
    //   <x2 y2 x3 x3>) + 2*V*(1 - 4/N) (<y1 x2 x2 x2 x3> + <x1 x2 x2 y2 x3> + 2 <x1 x2 x3 x3 y3> -
    //   2 <y1 x2 x3 x3 x3> + 2 <y1 x2 x3 x3 z2>)
    a = c[25] * (y[333] - y[250]);
    b = c[17] * y[258];
    a = fma(c[18], y[259] + y[395] + y[415] - y[344], a);
    b = fma(c[110], y[342], b);
    a = fma(c[87], y[433], a);
    b = fma(c[50], y[434], b);
    a = fma(c[9], y[443], a);
    b = fma(c[101], c[818] + c[838], b);
    a = fma(c[108], c[859] - c[858] - c[860], a);
    double d433 = a + b;
    d[194] = d194;
    d[306] = d306;
    d[433] = d433;
    // d<x1 x1 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 x1 x3> + 3 <x1 x1 x3 z2>) +
    //   1/3*V/N (24 <x1 y2 x3> + 8 <x1 y2 z2> + 3 <x1 x1 x1 y2> + 3 <x1 x1 y1 x2> - 6 <x1 y1 z1 x3>
    //   - 6 <x1 y1 z1 z2> - 18 <x1 x2 x3 y3> + 6 <x1 x2 y3 z2> + 18 <x1 y2 x3 x3> - 2 <x1 y2 z2 z2>
    //   + 12 <z1 x3 y3 z2>) + 1/2*(gamma_plus - gamma_minus) (3 <x1 x1 z1 x3> + <x1 x2 x3 z2>) - K
    //   (<x1 x1 y3 z2> + <x1 y1 x3 z2> + <x1 y2 x3 z2>) - V*(1 - 4/N) (3 <x1 x1 y1 x2 x3> -
    //   <x1 x1 y1 x2 z2> - 3 <x1 x1 x1 y2 x3> - <x1 x1 x1 y2 z2> - 4 <x1 y1 z1 x3 z2>)
    a = c[13] * y[49];
    b = c[69] * y[71];
    a = fma(c[29], y[73], a);
    b = fma(c[26], y[168] + y[174], b);
    a = fma(c[14], y[182], a);
    b = fma(c[87], y[196], b);
    a = fma(c[9], y[198] + y[224] + y[270], a);
    b = fma(c[31], y[262] - y[210] - y[212], b);
    a = fma(c[70], y[259] - y[268], a);
    b = fma(c[17], y[260], b);
    a = fma(c[45], y[273], a);
    b = fma(c[18], y[418], b);
    a = fma(c[105], c[323] - c[258], a);
    b = fma(c[102], c[262] + c[324], b);
    a = fma(c[109], c[350], a);
    double d196 = a + b;
    // d<x2 x2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x2 x2 x3> + 3 <x2 x2 x3 z2>) + V/N
    //   (<x1 x2 x2 y2> - 2 <x1 x2 x3 y3> + 2 <x1 x2 y3 z2> + <y1 x2 x2 x2> + 2 <y1 x2 x3 x3> - 2
    //   <y1 x2 z2 z2> + 6 <z1 x2 y2 x3> + 2 <z1 x2 y2 z2> + 4 <z1 x3 y3 z2>) + 1/2*(gamma_plus -
    //   gamma_minus) (<x1 x2 x3 z2> + 3 <z1 x2 x2 x3>) - K (<y1 x2 x3 z2> + <x2 x2 y3 z2> +
    //   <x2 y2 x3 z2>) - V*(1 - 4/N) (3 <y1 x2 x2 x2 x3> - <y1 x2 x2 x2 z2> - 3 <x1 x2 x2 y2 x3> -
    //   <x1 x2 x2 y2 z2> + 4 <y1 x2 x3 x3 z2> - 4 <x1 x2 x3 y3 z2> - 4 <y1 x2 x3 z2 z2>)
    a = c[13] * y[131];
    b = c[26] * (y[250] + y[333]);
    a = fma(c[31], y[262] + y[342] + y[397] - y[259] - y[347], a);
    b = fma(c[17], y[260], b);
    a = fma(c[9], y[344] + y[437] + y[445], a);
    b = fma(c[14], y[391], b);
    a = fma(c[71], y[395], a);
    b = fma(c[18], y[418], b);
    a = fma(c[87], y[435], a);
    b = fma(c[105], c[838] - c[818], b);
    a = fma(c[102], c[819] + c[839], a);
    b = fma(c[108], c[860] - c[864] - c[865], b);
    double d435 = a + b;
    d[196] = d196;
    d[435] = d435;
    // d<x1 x1 y3 y3>/dt = - 1/3*V/N (16 <x1 x2 y3> - 3 <x1 x1 x1 y2> + 3 <x1 x1 y1 x2> - 12
    //   <x1 x1 z1 y3> + 12 <x1 x2 x3 y3> - 4 <x1 x2 y3 z2> - 12 <z1 y3 y3 y3>) + K (2 <x1 x1 x3 y3>
    //   - <x1 y1 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 x1 y3 y3> + 1/2*(gamma_plus -
    //   gamma_minus) <x1 x2 y3 y3> - (K - 4*V/N) <x1 y2 y3 y3> - 2*V*(1 - 4/N) (<x1 x1 x1 x2 y3> -
    //   <x1 x1 y1 y2 y3> - 2 <x1 y1 z1 y3 y3>)
    a = c[66] * y[68];
    b = c[25] * (y[174] - y[168]);
    a = fma(c[18], y[183] + y[420] - y[259], a);
    b = fma(c[51], y[195], b);
    a = fma(c[87], y[197], a);
    b = fma(c[9], y[225], b);
    a = fma(c[17], y[261], a);
    b = fma(c[23], y[262], b);
    a = fma(c[110], y[271], a);
    b = fma(c[98], c[254] - c[326], b);
    a = fma(c[109], c[352], a);
    double d197 = a + b;
    // d<y1 y1 y3 y3>/dt = 1/3*V/N (16 <y1 y2 y3> + 3 <x1 y1 y1 y2> - 3 <y1 y1 y1 x2> - 12
    //   <y1 y1 z1 y3> - 12 <y1 y2 x3 y3> - 4 <y1 y2 y3 z2> - 12 <z1 y3 y3 y3>) + K (<x1 y1 y3 y3> +
    //   2 <y1 y1 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <y1 y1 y3 y3> + (K - 4*V/N) <y1 x2 y3 y3>
    //   + 1/2*(gamma_plus - gamma_minus) <y1 y2 y3 y3> - 2*V*(1 - 4/N) (2 <x1 y1 z1 y3 y3> +
    //   <x1 y1 y1 x2 y3> - <y1 y1 y1 y2 y3>)
    a = c[64] * y[100];
    b = c[25] * (y[286] - y[203]);
    a = fma(c[11], y[225], a);
    b = fma(c[20], y[295] + y[353] + y[420], b);
    a = fma(c[51], y[307], a);
    b = fma(c[87], y[309], b);
    a = fma(c[125], y[345], a);
    b = fma(c[17], y[355], b);
    a = fma(c[33], y[356], a);
    b = fma(c[108], c[352], b);
    a = fma(c[98], c[428] - c[723], a);
    double d309 = a + b;
    // d<x2 x2 y3 y3>/dt = V/N (<x1 x2 x2 y2> - 4 <x1 x2 x3 y3> + 4 <x1 x2 y3 z2> - <y1 x2 x2 x2> -
    //   4 <z1 x2 x2 y3> + 4 <z1 y3 y3 y3>) + 1/2*(gamma_plus - gamma_minus) <x1 x2 y3 y3> - (K -
    //   4*V/N) <y1 x2 y3 y3> + K (2 <x2 x2 x3 y3> - <x2 y2 y3 y3>) - 3/2*(gamma_plus + gamma_minus)
    //   <x2 x2 y3 y3> - 2*V*(1 - 4/N) (<x1 x2 x2 x2 y3> - <y1 x2 x2 y2 y3> - 2 <x1 x2 y3 y3 y3> + 2
    //   <y1 x2 x3 y3 y3> - 2 <y1 x2 y3 y3 z2>)
    a = c[25] * (y[333] - y[250]);
    b = c[18] * (y[262] + y[420] - y[259] - y[392]);
    a = fma(c[17], y[261], a);
    b = fma(c[110], y[345], b);
    a = fma(c[51], y[434], a);
    b = fma(c[87], y[436], b);
    a = fma(c[9], y[446], a);
    b = fma(c[98], c[817] - c[841], b);
    a = fma(c[108], c[867] - c[866] - c[868], a);
    double d436 = a + b;
    d[197] = d197;
    d[309] = d309;
    d[436] = d436;
    // d<x1 x1 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 x1 y3> + 3 <x1 x1 y3 z2>) -
    //   1/3*V/N (8 <x1 x2 z2> - 24 <x1 y2 y3> + 3 <x1 x1 x1 x2> - 3 <x1 x1 y1 y2> - 6 <x1 x1 z1 z2>
    //   + 6 <x1 y1 z1 y3> + 6 <x1 x2 x3 z2> + 18 <x1 x2 y3 y3> - 2 <x1 x2 z2 z2> - 18 <x1 y2 x3 y3>
    //   - 12 <z1 y3 y3 z2>) + 1/2*(gamma_plus - gamma_minus) (3 <x1 x1 z1 y3> + <x1 x2 y3 z2>) + K
    //   (<x1 x1 x3 z2> - <x1 y1 y3 z2> - <x1 y2 y3 z2>) - V*(1 - 4/N) (<x1 x1 x1 x2 z2> - 3
    //   <x1 x1 x1 y2 y3> + 3 <x1 x1 y1 x2 y3> - <x1 x1 y1 y2 z2> - 4 <x1 y1 z1 y3 z2>)
    a = c[13] * y[50];
    b = c[30] * y[69];
    a = fma(c[69], y[72], a);
    b = fma(c[25], y[167] - y[175], b);
    a = fma(c[14], y[183], a);
    b = fma(c[31], y[184] - y[211] - y[260], b);
    a = fma(c[9], y[226] + y[272] - y[196], a);
    b = fma(c[87], y[198], b);
    a = fma(c[70], y[261] - y[269], a);
    b = fma(c[17], y[262], b);
    a = fma(c[34], y[263], a);
    b = fma(c[18], y[421], b);
    a = fma(c[102], c[281] - c[268], a);
    b = fma(c[105], c[271] - c[273], b);
    a = fma(c[109], c[354], a);
    double d198 = a + b;
    // d<x2 x2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x2 x2 y3> + 3 <x2 x2 y3 z2>) - V/N
    //   (<x1 x2 x2 x2> + 2 <x1 x2 x3 z2> + 2 <x1 x2 y3 y3> - 2 <x1 x2 z2 z2> - <y1 x2 x2 y2> - 2
    //   <y1 x2 x3 y3> + 2 <z1 x2 x2 z2> - 6 <z1 x2 y2 y3> - 4 <z1 y3 y3 z2>) + 1/2*(gamma_plus -
    //   gamma_minus) (<x1 x2 y3 z2> + 3 <z1 x2 x2 y3>) - K (<y1 x2 y3 z2> - <x2 x2 x3 z2> +
    //   <x2 y2 y3 z2>) - V*(1 - 4/N) (<x1 x2 x2 x2 z2> - 3 <x1 x2 x2 y2 y3> + 3 <y1 x2 x2 x2 y3> -
    //   <y1 x2 x2 y2 z2> + 4 <y1 x2 x3 y3 z2> - 4 <x1 x2 y3 y3 z2> - 4 <y1 x2 y3 z2 z2>)
    a = c[13] * y[132];
    b = c[25] * (y[249] - y[334]);
    a = fma(c[31], y[263] + y[343] - y[260] - y[261] - y[393], a);
    b = fma(c[17], y[262], b);
    a = fma(c[9], y[346] + y[447] - y[435], a);
    b = fma(c[14], y[392], b);
    a = fma(c[71], y[396], a);
    b = fma(c[18], y[421], b);
    a = fma(c[87], y[437], a);
    b = fma(c[102], c[825] - c[821], b);
    a = fma(c[105], c[822] - c[823], a);
    b = fma(c[108], c[863] - c[869] - c[870], b);
    double d437 = a + b;
    d[198] = d198;
    d[437] = d437;
    // d<x1 x1 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x1 x1 z2> + 3 <x1 x1 z2 z2>) + V/N
    //   (16 <x1 y2 z2> - 3 <x1 x1 x1 y2> + 3 <x1 x1 y1 x2> - 4 <x1 y1 z1 z2> - 12 <x1 x2 y3 z2> +
    //   12 <x1 y2 x3 z2> + 4 <z1 y3 z2 z2>) + 1/2*(gamma_plus - gamma_minus) (6 <x1 x1 z1 z2> +
    //   <x1 x2 z2 z2>) - K <x1 y1 z2 z2> - (K + 4*V/N) <x1 y2 z2 z2> - 2*V*(1 - 4/N) (3
    //   <x1 x1 y1 x2 z2> - 3 <x1 x1 x1 y2 z2> - 2 <x1 y1 z1 z2 z2>)
    a = c[52] * y[51];
    b = c[113] * y[73];
    a = fma(c[38], y[168] - y[174], a);
    b = fma(c[53], y[184], b);
    a = fma(c[87], y[199], a);
    b = fma(c[18], y[422] - y[212], b);
    a = fma(c[9], y[227], a);
    b = fma(c[58], y[270] - y[262], b);
    a = fma(c[17], y[263], a);
    b = fma(c[114], y[273], b);
    a = fma(c[99], c[324] - c[262], a);
    b = fma(c[109], c[356], b);
    double d199 = a + b;
    // d<x2 x2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x2 x2 z2> + 3 <x2 x2 z2 z2>) - V/N
    //   (3 <x1 x2 x2 y2> + 4 <x1 x2 y3 z2> - 3 <y1 x2 x2 x2> - 4 <y1 x2 x3 z2> - 12 <z1 x2 y2 z2> -
    //   4 <z1 y3 z2 z2>) + 1/2*(gamma_plus - gamma_minus) (<x1 x2 z2 z2> + 6 <z1 x2 x2 z2>) - (K +
    //   4*V/N) <y1 x2 z2 z2> - K <x2 y2 z2 z2> - 2*V*(1 - 4/N) (3 <y1 x2 x2 x2 z2> - 3
    //   <x1 x2 x2 y2 z2> + 2 <y1 x2 x3 z2 z2> - 2 <x1 x2 y3 z2 z2> - 2 <y1 x2 z2 z2 z2>)
    a = c[52] * y[133];
    b = c[38] * (y[250] - y[333]);
    a = fma(c[18], y[344] + y[422] - y[262], a);
    b = fma(c[17], y[263], b);
    a = fma(c[114], y[347], a);
    b = fma(c[53], y[393], b);
    a = fma(c[58], y[397], a);
    b = fma(c[87], y[438], b);
    a = fma(c[9], y[448], a);
    b = fma(c[99], c[839] - c[819], b);
    a = fma(c[108], c[865] - c[871] - c[872], a);
    double d438 = a + b;
    d[199] = d199;
    d[438] = d438;
    // d<x1 y1 y1 y1>/dt = 1/2*K (3 <x1 x1 y1 y1> + 3 <x1 y1 y1 x2> - <y1 y1 y1 y1> - <y1 y1 y1 y2>)
    //   - (gamma_plus + gamma_minus) <x1 y1 y1 y1> + 1/4*(gamma_plus - gamma_minus) (3
    //   <x1 y1 y1 y2> + <y1 y1 y1 x2>) - 12*V/N (<x1 y1 z1 y3> + <y1 y1 z1 x3>) - 2*V*(1 - 4/N) (3
    //   <x1 x1 y1 y1 z1> - <y1 y1 y1 y1 z1>)
    a = c[80] * (y[172] + y[202]);
    b = c[13] * y[200];
    a = fma(c[57], y[203], a);
    b = fma(c[81], y[211] + y[294], b);
    a = fma(c[1], y[284] + y[287], a);
    b = fma(c[2], y[286], b);
    a = fma(c[115], c[156], a);
    b = fma(c[101], c[363], b);
    double d200 = a + b;
    // d<y1 y1 y1 x2>/dt = - 2*V/N (4 <y1 y1 x3> - 4 <y1 y1 z2> + 3 <y1 y1 z1 z1> - 3 <y1 y1 x3 x3>
    //   + 2 <y1 y1 x3 z2> - 3 <y1 y1 y3 y3> + <y1 y1 z2 z2> + 6 <y1 z1 x2 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 y1 y1> + 3 <y1 y1 x2 y2>) + 1/2*K (3 <x1 y1 y1 x2> - <y1 y1 y1 y1> -
    //   <y1 y1 y1 y2> + 3 <y1 y1 x2 x2>) - (gamma_plus + gamma_minus) <y1 y1 y1 x2> - 2*V*(1 - 4/N)
    //   (3 <x1 y1 y1 z1 x2> - <x1 y1 y1 y1 y3> + <y1 y1 y1 y1 x3> - <y1 y1 y1 y1 z2>)
    a = c[60] * (y[84] - y[86]);
    b = c[2] * y[200];
    a = fma(c[80], y[202] + y[297], a);
    b = fma(c[1], y[284] + y[287], b);
    a = fma(c[13], y[286], a);
    b = fma(c[70], y[291] - y[306] - y[309], b);
    a = fma(c[57], y[298], a);
    b = fma(c[20], y[308], b);
    a = fma(c[32], y[311], a);
    b = fma(c[81], y[321], b);
    a = fma(c[115], c[226], a);
    b = fma(c[98], c[706] - c[375] - c[707], b);
    double d286 = a + b;
    // d<y1 y1 y1 y2>/dt = - 4*V/N (2 <y1 y1 y3> + <y1 y1 y3 z2> + 3 <y1 z1 y2 y3>) + 1/2*K
    //   (<x1 y1 y1 y1> + 3 <x1 y1 y1 y2> + <y1 y1 y1 x2> + 3 <y1 y1 x2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1 y1 y1 y1> + 3 <y1 y1 y2 y2>) - (gamma_plus + gamma_minus) <y1 y1 y1 y2> -
    //   2*V*(1 - 4/N) (3 <x1 y1 y1 z1 y2> + <x1 y1 y1 y1 x3> + <x1 y1 y1 y1 z2> + <y1 y1 y1 y1 y3>)
    a = c[60] * y[85];
    b = c[4] * (y[200] + y[286]);
    a = fma(c[80], y[203] + y[298], a);
    b = fma(c[2], y[284], b);
    a = fma(c[13], y[287], a);
    b = fma(c[57], y[302], b);
    a = fma(c[20], y[310], a);
    b = fma(c[81], y[325], b);
    a = fma(c[115], c[231], a);
    b = fma(c[98], c[367] + c[368] + c[708], b);
    double d287 = a + b;
    d[200] = d200;
    d[286] = d286;
    d[287] = d287;
    // d<x1 y1 y1 z1>/dt = - 1/3*V/N (8 <x1 x1 y1> - 4 <y1 y1 y1> - 6 <x1 x1 y1 x3> - 2
    //   <x1 x1 y1 z2> - 3 <x1 y1 y1 y3> + 12 <x1 z1 z1 y3> - 3 <y1 y1 y1 x3> + <y1 y1 y1 z2> + 24
    //   <y1 z1 z1 x3>) + 1/12*(gamma_plus - gamma_minus) (4 <x1 y1 y1> + 2 <x1 y1 y1 z2> + 6
    //   <x1 y1 z1 y2> + 3 <y1 y1 z1 x2>) + 1/2*K (2 <x1 x1 y1 z1> - <y1 y1 y1 z1>) -
    //   5/4*(gamma_plus + gamma_minus) <x1 y1 y1 z1> + 1/2*(K - 2*V/N) (2 <x1 y1 z1 x2> -
    //   <y1 y1 z1 y2>) - 2*V*(1 - 4/N) (2 <x1 x1 y1 z1 z1> - <y1 y1 y1 z1 z1>)
    a = c[30] * y[45];
    b = c[6] * y[52];
    a = fma(c[23], y[80], a);
    b = fma(c[11], y[173], b);
    a = fma(c[31], y[176], a);
    b = fma(c[34], y[178], b);
    a = fma(c[76], y[201], a);
    b = fma(c[26], y[205] + y[288], b);
    a = fma(c[8], y[206], a);
    b = fma(c[82], y[208], b);
    a = fma(c[17], y[209], a);
    b = fma(c[20], y[232], b);
    a = fma(c[1], y[285], a);
    b = fma(c[27], y[290], b);
    a = fma(c[2], y[292], a);
    b = fma(c[28], y[293], b);
    a = fma(c[60], y[315], a);
    b = fma(c[108], c[160], b);
    a = fma(c[101], c[366], a);
    double d201 = a + b;
    // d<x1 y1 y1 x3>/dt = 1/3*V/N (8 <x1 y1 x2> + 4 <y1 y1 y2> - 6 <x1 x1 y1 z1> - 2 <x1 y1 x2 z2>
    //   + 6 <x1 y1 y2 y3> - 12 <x1 z1 x3 y3> - 3 <y1 y1 y1 z1> + 3 <y1 y1 x2 y3> - <y1 y1 y2 z2> -
    //   24 <y1 z1 x3 x3>) + 1/2*K (2 <x1 x1 y1 x3> - 2 <x1 y1 y1 y3> - <y1 y1 y1 x3>) -
    //   5/4*(gamma_plus + gamma_minus) <x1 y1 y1 x3> + 1/2*(K - 2*V/N) (2 <x1 y1 x2 x3> -
    //   <y1 y1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 y1 y2 x3> + <y1 y1 x2 x3>) - V*(1 -
    //   4/N) (4 <x1 x1 y1 z1 x3> - <x1 x1 y1 y1 y2> - <x1 y1 y1 y1 x2> - 2 <y1 y1 y1 z1 x3>)
    a = c[29] * y[54];
    b = c[23] * y[83];
    a = fma(c[31], y[220] - y[173], a);
    b = fma(c[9], y[205] - y[176], b);
    a = fma(c[76], y[204], a);
    b = fma(c[82], y[215], b);
    a = fma(c[45], y[217], a);
    b = fma(c[17], y[219], b);
    a = fma(c[20], y[244], a);
    b = fma(c[25], y[285] - y[300], b);
    a = fma(c[1], y[288], a);
    b = fma(c[2], y[299], b);
    a = fma(c[28], y[303], a);
    b = fma(c[27], y[305], b);
    a = fma(c[60], y[327], a);
    b = fma(c[108], c[205], b);
    a = fma(c[102], c[236] + c[382], a);
    b = fma(c[101], c[388], b);
    double d204 = a + b;
    d[201] = d201;
    d[204] = d204;
  }

  private static void equations13(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y1 y1 y2>/dt = - 2/3*V/N (8 <x1 y1 y3> + 4 <y1 y1 x3> + 4 <y1 y1 z2> + 4 <x1 y1 y3 z2> +
    //   6 <x1 z1 y2 y3> - 3 <y1 y1 z1 z1> + 3 <y1 y1 x3 x3> + 2 <y1 y1 x3 z2> + 3 <y1 y1 y3 y3> -
    //   <y1 y1 z2 z2> + 12 <y1 z1 y2 x3>) + 1/2*K (<x1 x1 y1 y1> + 2 <x1 x1 y1 y2> + <x1 y1 y1 x2>
    //   + 2 <x1 y1 x2 y2> - <y1 y1 y1 y2> - <y1 y1 y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y1 y1> + 2 <x1 y1 y2 y2> + <y1 y1 x2 y2>) - (gamma_plus + gamma_minus)
    //   <x1 y1 y1 y2> - 2*V*(1 - 4/N) (2 <x1 x1 y1 z1 y2> + <x1 x1 y1 y1 x3> + <x1 x1 y1 y1 z2> +
    //   <x1 y1 y1 y1 y3> - <y1 y1 y1 z1 y2>)
    a = c[66] * y[57];
    b = c[30] * (y[84] + y[86] + y[226]);
    a = fma(c[1], y[287] + y[302] - y[172] - y[202], a);
    b = fma(c[11], y[175] + y[214], b);
    a = fma(c[2], y[200] + y[298], a);
    b = fma(c[13], y[203], b);
    a = fma(c[17], y[218], a);
    b = fma(c[20], y[241], b);
    a = fma(c[31], y[291] - y[306] - y[309], a);
    b = fma(c[33], y[308], b);
    a = fma(c[34], y[311], a);
    b = fma(c[60], y[324], b);
    a = fma(c[108], c[197], a);
    b = fma(c[98], c[222] + c[224] + c[375] - c[381], b);
    double d203 = a + b;
    // d<y1 x2 y2 y2>/dt = - 2/3*V/N (8 <x2 y2 y3> + 4 <y2 y2 x3> - 4 <y2 y2 z2> + 6 <y1 z1 x2 y3> +
    //   12 <y1 z1 y2 x3> + 3 <z1 z1 y2 y2> + 4 <x2 y2 y3 z2> - 3 <y2 y2 x3 x3> + 2 <y2 y2 x3 z2> -
    //   3 <y2 y2 y3 y3> + <y2 y2 z2 z2>) + 1/2*K (2 <x1 y1 x2 y2> + <x1 x2 y2 y2> - <y1 y1 y2 y2> +
    //   2 <y1 x2 x2 y2> - <y1 y2 y2 y2> + <x2 x2 y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y2 y2> + 2 <y1 y1 x2 y2> + <x2 y2 y2 y2>) - (gamma_plus + gamma_minus)
    //   <y1 x2 y2 y2> - 2*V*(1 - 4/N) (2 <x1 y1 x2 y2 x3> + 2 <x1 y1 x2 y2 z2> - <x1 y1 y2 y2 y3> +
    //   <x1 z1 x2 y2 y2> + 2 <y1 y1 x2 y2 y3> + <y1 y1 y2 y2 x3> - <y1 y1 y2 y2 z2>)
    a = c[66] * y[136];
    b = c[29] * (y[147] - y[145] - y[447]);
    a = fma(c[11], y[214] + y[334], a);
    b = fma(c[2], y[218] + y[439], b);
    a = fma(c[1], y[302] + y[348] - y[254] - y[429], a);
    b = fma(c[17], y[298], b);
    a = fma(c[20], y[321], a);
    b = fma(c[60], y[324], b);
    a = fma(c[13], y[338], a);
    b = fma(c[31], y[463] + y[466] - y[379], b);
    a = fma(c[33], y[465], a);
    b = fma(c[45], y[468], b);
    a = fma(c[108], c[545] + c[547] + c[765], a);
    b = fma(c[98], c[764] + c[766] - c[653] - c[767], b);
    double d338 = a + b;
    d[203] = d203;
    d[338] = d338;
    // d<x1 y1 y1 y3>/dt = 1/3*V/N (8 <x1 y1 y2> - 4 <y1 y1 x2> - 3 <x1 y1 y1 z1> - 6 <x1 y1 y2 x3>
    //   - 2 <x1 y1 y2 z2> - 12 <x1 z1 y3 y3> - 3 <y1 y1 x2 x3> + <y1 y1 x2 z2> - 24 <y1 z1 x3 y3>)
    //   + 1/2*K (2 <x1 x1 y1 y3> + 2 <x1 y1 y1 x3> - <y1 y1 y1 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 y1 y1 y3> + 1/2*(K - 2*V/N) (2 <x1 y1 x2 y3> - <y1 y1 y2 y3>) +
    //   1/4*(gamma_plus - gamma_minus) (2 <x1 y1 y2 y3> + <y1 y1 x2 y3>) - V*(1 - 4/N) (4
    //   <x1 x1 y1 z1 y3> + <x1 x1 y1 y1 x2> - <x1 y1 y1 y1 y2> - 2 <y1 y1 y1 z1 y3>)
    a = c[29] * y[55];
    b = c[33] * y[82];
    a = fma(c[11], y[177] + y[204], a);
    b = fma(c[25], y[201] + y[299], b);
    a = fma(c[76], y[205], a);
    b = fma(c[82], y[216], b);
    a = fma(c[32], y[219], a);
    b = fma(c[17], y[220], b);
    a = fma(c[45], y[221], a);
    b = fma(c[20], y[246], b);
    a = fma(c[1], y[289], a);
    b = fma(c[2], y[300], b);
    a = fma(c[36], y[301], a);
    b = fma(c[28], y[304], b);
    a = fma(c[60], y[328], a);
    b = fma(c[108], c[211], b);
    a = fma(c[102], c[389] - c[233], a);
    b = fma(c[101], c[395], b);
    double d205 = a + b;
    // d<y1 y1 y1 x3>/dt = V/N (4 <y1 y1 x2> - 3 <x1 y1 y1 z1> - <y1 y1 x2 z2> + 3 <y1 y1 y2 y3> -
    //   12 <y1 z1 x3 y3>) + 1/2*K (3 <x1 y1 y1 x3> - 2 <y1 y1 y1 y3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 y1 y1 x3> + 3/2*(K - 2*V/N) <y1 y1 x2 x3> + 3/4*(gamma_plus - gamma_minus)
    //   <y1 y1 y2 x3> - V*(1 - 4/N) (6 <x1 y1 y1 z1 x3> - <x1 y1 y1 y1 y2> - <y1 y1 y1 y1 x2>)
    a = c[18] * y[82];
    b = c[38] * (y[201] - y[304]);
    a = fma(c[80], y[204], a);
    b = fma(c[76], y[288], b);
    a = fma(c[9], y[289], a);
    b = fma(c[123], y[299], b);
    a = fma(c[25], y[301], a);
    b = fma(c[57], y[303], b);
    a = fma(c[81], y[328], a);
    b = fma(c[115], c[234], b);
    a = fma(c[102], c[389] + c[709], a);
    double d288 = a + b;
    d[205] = d205;
    d[288] = d288;
    // d<x1 y1 y1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 y1 y1> + 5 <x1 y1 y1 z2>) - V/N
    //   (8 <x1 y1 x2> - 4 <y1 y1 y2> - 2 <x1 x1 y1 z1> - 6 <x1 y1 x2 x3> - 6 <x1 y1 y2 y3> + 4
    //   <x1 z1 y3 z2> + <y1 y1 y1 z1> + 3 <y1 y1 x2 y3> - 3 <y1 y1 y2 x3> + 8 <y1 z1 x3 z2>) +
    //   1/2*K (2 <x1 x1 y1 z2> - <y1 y1 y1 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 y1 y1 z1> +
    //   2 <x1 y1 y2 z2> + <y1 y1 x2 z2>) + 1/2*(K + 2*V/N) (2 <x1 y1 x2 z2> - <y1 y1 y2 z2>) - V*(1
    //   - 4/N) (4 <x1 x1 y1 z1 z2> - 3 <x1 x1 y1 y1 y2> + 3 <x1 y1 y1 y1 x2> - 2 <y1 y1 y1 z1 z2>)
    a = c[13] * y[52];
    b = c[60] * (y[54] + y[329]);
    a = fma(c[18], y[83] - y[247], a);
    b = fma(c[31], y[173], b);
    a = fma(c[11], y[178], a);
    b = fma(c[14], y[201], b);
    a = fma(c[76], y[206], a);
    b = fma(c[71], y[215] + y[220], b);
    a = fma(c[83], y[217], a);
    b = fma(c[17], y[221], b);
    a = fma(c[25], y[285], a);
    b = fma(c[1], y[290], b);
    a = fma(c[38], y[300] - y[303], a);
    b = fma(c[2], y[301], b);
    a = fma(c[40], y[305], a);
    b = fma(c[108], c[215], b);
    a = fma(c[105], c[236] - c[382], a);
    b = fma(c[101], c[401], b);
    double d206 = a + b;
    // d<y1 y1 z1 x2>/dt = - 1/3*V/N (8 <x1 y1 x2> + 16 <y1 z1 x3> - 16 <y1 z1 z2> - 6 <x1 y1 x2 x3>
    //   - 2 <x1 y1 x2 z2> - 9 <y1 y1 x2 y3> + 3 <y1 y1 y2 x3> - 3 <y1 y1 y2 z2> + 12 <y1 z1 z1 z1>
    //   - 12 <y1 z1 x3 x3> + 8 <y1 z1 x3 z2> - 12 <y1 z1 y3 y3> + 4 <y1 z1 z2 z2> + 12
    //   <z1 z1 x2 y3>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y1 x2> + 3 <x1 y1 y1 z1> + 2
    //   <y1 y1 x2 z2> + 6 <y1 z1 x2 y2>) + 1/2*K (2 <x1 y1 z1 x2> - <y1 y1 z1 y2>) - 1/2*(K -
    //   2*V/N) (<y1 y1 y1 z1> - 2 <y1 z1 x2 x2>) - 5/4*(gamma_plus + gamma_minus) <y1 y1 z1 x2> +
    //   2*V*(1 - 4/N) (<x1 y1 y1 z1 y3> - 2 <x1 y1 z1 z1 x2> - <y1 y1 y1 z1 x3> + <y1 y1 y1 z1 z2>)
    a = c[30] * (y[54] + y[329]);
    b = c[6] * y[82];
    a = fma(c[64], y[92] - y[90], a);
    b = fma(c[2], y[201], b);
    a = fma(c[11], y[208], a);
    b = fma(c[31], y[215], b);
    a = fma(c[34], y[217], a);
    b = fma(c[28], y[285], b);
    a = fma(c[76], y[292], a);
    b = fma(c[1], y[293], b);
    a = fma(c[39], y[300], a);
    b = fma(c[8], y[301], b);
    a = fma(c[25], y[303] - y[305], a);
    b = fma(c[18], y[327] + y[330] - y[312] - y[377], b);
    a = fma(c[82], y[318], a);
    b = fma(c[17], y[319], b);
    a = fma(c[33], y[332], a);
    b = fma(c[98], c[388] - c[237] - c[401], b);
    a = fma(c[108], c[243], a);
    double d292 = a + b;
    d[206] = d206;
    d[292] = d292;
    // d<x1 y1 z1 y2>/dt = - 1/3*V/N (4 <x1 x1 y2> + 8 <x1 z1 y3> - 4 <y1 y1 y2> + 8 <y1 z1 x3> + 8
    //   <y1 z1 z2> - 3 <x1 x1 y2 x3> - <x1 x1 y2 z2> + 3 <x1 y1 x2 x3> + 3 <x1 y1 x2 z2> + 3
    //   <x1 y1 y2 y3> + 4 <x1 z1 y3 z2> - 3 <y1 y1 y2 x3> + <y1 y1 y2 z2> - 6 <y1 z1 z1 z1> + 6
    //   <y1 z1 x3 x3> + 4 <y1 z1 x3 z2> + 6 <y1 z1 y3 y3> - 2 <y1 z1 z2 z2> + 12 <z1 z1 y2 x3>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 y1 y2> + 3 <x1 y1 y1 z1> + 2 <x1 y1 y2 z2> + 3
    //   <x1 z1 y2 y2> + 3 <y1 z1 x2 y2>) + 1/2*(K - 2*V/N) (<x1 x1 y1 z1> + <x1 z1 x2 y2> -
    //   <y1 z1 y2 y2>) + 1/2*K (<x1 x1 z1 y2> + <x1 y1 z1 x2> - <y1 y1 z1 y2>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 y1 z1 y2> - 2*V*(1 - 4/N) (<x1 x1 y1 z1 x3> + <x1 x1 y1 z1 z2> +
    //   <x1 y1 y1 z1 y3> + <x1 x1 z1 z1 y2> - <y1 y1 z1 z1 y2>)
    a = c[23] * (y[83] - y[48] - y[247] - y[329]);
    b = c[6] * y[55];
    a = fma(c[30], y[63] + y[90] + y[92], a);
    b = fma(c[28], y[323] - y[173] - y[235], b);
    a = fma(c[1], y[293] - y[181] - y[208], a);
    b = fma(c[25], y[215] + y[217] + y[220] - y[191] - y[303], b);
    a = fma(c[27], y[305] - y[193], a);
    b = fma(c[2], y[201] + y[239] + y[319], b);
    a = fma(c[76], y[209], a);
    b = fma(c[8], y[221], b);
    a = fma(c[31], y[312] - y[327] - y[330], a);
    b = fma(c[34], y[332], b);
    a = fma(c[20], y[380], a);
    b = fma(c[98], c[205] + c[215] + c[237] + c[408] - c[410], b);
    d[209] = a + b;
    // d<x1 y1 z1 x3>/dt = - 1/3*V/N (4 <x1 x1 x3> - 4 <x1 z1 x2> - 4 <y1 y1 x3> - 4 <y1 z1 y2> - 3
    //   <x1 x1 y1 y1> + 3 <x1 x1 z1 z1> - 3 <x1 x1 x3 x3> - <x1 x1 x3 z2> - 3 <x1 y1 x2 y2> +
    //   <x1 z1 x2 z2> - 3 <x1 z1 y2 y3> + 3 <y1 y1 z1 z1> - 3 <y1 y1 x3 x3> + <y1 y1 x3 z2> - 3
    //   <y1 z1 x2 y3> + <y1 z1 y2 z2> + 12 <z1 z1 x3 x3>) + 1/12*(gamma_plus - gamma_minus) (4
    //   <x1 y1 x3> + 2 <x1 y1 x3 z2> + 3 <x1 z1 y2 x3> + 3 <y1 z1 x2 x3>) + 1/2*K (<x1 x1 z1 x3> -
    //   2 <x1 y1 z1 y3> - <y1 y1 z1 x3>) - 3/2*(gamma_plus + gamma_minus) <x1 y1 z1 x3> + 1/2*(K -
    //   4*V/N) (<x1 z1 x2 x3> - <y1 z1 y2 x3>) + V*(1 - 4/N) (<x1 x1 y1 z1 y2> + <x1 y1 y1 z1 x2> -
    //   2 <x1 x1 z1 z1 x3> + 2 <y1 y1 z1 z1 x3>)
    a = c[23] * (y[60] + y[84] + y[89] - y[49]);
    b = c[6] * y[56];
    a = fma(c[25], y[179] + y[291] - y[172] - y[194] - y[214] - y[241] - y[306] - y[321], a);
    b = fma(c[1], y[294] - y[182], b);
    a = fma(c[27], y[238] + y[308] + y[326] - y[196], a);
    b = fma(c[87], y[210], b);
    a = fma(c[9], y[211], a);
    b = fma(c[8], y[224], b);
    a = fma(c[77], y[324] - y[236], a);
    b = fma(c[2], y[240] + y[320], b);
    a = fma(c[20], y[383], a);
    b = fma(c[102], c[197] + c[226], b);
    a = fma(c[98], c[411] - c[413], a);
    double d210 = a + b;
    // d<x1 y1 z1 z2>/dt = - 1/3*V/N (4 <x1 x1 z2> + 12 <x1 z1 x2> - 4 <y1 y1 z2> - 12 <y1 z1 y2> -
    //   3 <x1 x1 z1 z1> - 3 <x1 x1 x3 z2> - <x1 x1 z2 z2> - 9 <x1 z1 x2 x3> - 9 <x1 z1 y2 y3> + 3
    //   <y1 y1 z1 z1> - 3 <y1 y1 x3 z2> + <y1 y1 z2 z2> + 9 <y1 z1 x2 y3> - 9 <y1 z1 y2 x3> + 12
    //   <z1 z1 x3 z2>) - 1/2*(gamma_plus + gamma_minus) (2 <x1 y1 z1> + 3 <x1 y1 z1 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 y1 z2> + 18 <x1 y1 z1 z1> + 2 <x1 y1 z2 z2> + 3
    //   <x1 z1 y2 z2> + 3 <y1 z1 x2 z2>) + 1/2*K (<x1 x1 z1 z2> + <x1 z1 x2 z2> - <y1 y1 z1 z2> -
    //   <y1 z1 y2 z2>) + V*(1 - 4/N) (3 <x1 x1 y1 z1 y2> - 3 <x1 y1 y1 z1 x2> - 2 <x1 x1 z1 z1 z2>
    //   + 2 <y1 y1 z1 z1 z2>)
    a = c[23] * (y[86] - y[51]);
    b = c[13] * y[53];
    a = fma(c[6], y[58], a);
    b = fma(c[18], y[89] - y[60] - y[385], b);
    a = fma(c[25], y[291] - y[179] - y[196] - y[308], a);
    b = fma(c[1], y[296] + y[326] - y[184] - y[238], b);
    a = fma(c[27], y[311] - y[199], a);
    b = fma(c[14], y[207], b);
    a = fma(c[87], y[212], a);
    b = fma(c[8], y[227], b);
    a = fma(c[38], y[321] - y[236] - y[241] - y[324], a);
    b = fma(c[2], y[242] + y[322], b);
    a = fma(c[105], c[197] - c[226], a);
    b = fma(c[98], c[417] - c[419], b);
    double d212 = a + b;
    d[210] = d210;
    d[212] = d212;
    // d<x1 y1 z1 y3>/dt = - 1/6*V/N (8 <x1 x1 y3> - 8 <x1 z1 y2> - 8 <y1 y1 y3> + 8 <y1 z1 x2> + 3
    //   <x1 x1 x1 y1> - 6 <x1 x1 x3 y3> - 2 <x1 x1 y3 z2> - 3 <x1 y1 y1 y1> + 3 <x1 y1 x2 x2> - 3
    //   <x1 y1 y2 y2> + 6 <x1 z1 y2 x3> + 2 <x1 z1 y2 z2> - 6 <y1 y1 x3 y3> + 2 <y1 y1 y3 z2> + 6
    //   <y1 z1 x2 x3> - 2 <y1 z1 x2 z2> + 24 <z1 z1 x3 y3>) + 1/12*(gamma_plus - gamma_minus) (4
    //   <x1 y1 y3> + 2 <x1 y1 y3 z2> + 3 <x1 z1 y2 y3> + 3 <y1 z1 x2 y3>) + 1/2*K (<x1 x1 z1 y3> +
    //   2 <x1 y1 z1 x3> - <y1 y1 z1 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 y1 z1 y3> + 1/2*(K -
    //   4*V/N) (<x1 z1 x2 y3> - <y1 z1 y2 y3>) - V*(1 - 4/N) (<x1 x1 y1 z1 x2> - <x1 y1 y1 z1 y2> +
    //   2 <x1 x1 z1 z1 y3> - 2 <y1 y1 z1 z1 y3>)
    a = c[23] * (y[61] + y[85] - y[50] - y[88]);
    b = c[6] * y[57];
    a = fma(c[48], y[165] + y[213] - y[200] - y[218], a);
    b = fma(c[1], y[295] - y[183], b);
    a = fma(c[25], y[240] + y[320] - y[195] - y[307], a);
    b = fma(c[27], y[242] + y[310] - y[198] - y[322], b);
    a = fma(c[11], y[210], a);
    b = fma(c[87], y[211], b);
    a = fma(c[8], y[226], a);
    b = fma(c[77], y[325] - y[237], b);
    a = fma(c[2], y[241] + y[321], a);
    b = fma(c[20], y[384], b);
    a = fma(c[102], c[231] - c[184], a);
    b = fma(c[98], c[414] - c[416], b);
    double d211 = a + b;
    // d<z1 x2 y2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y2 y3> + 3 <x1 z1 y2 y3> + 3
    //   <y1 z1 x2 y3> + 2 <x2 y2 y3 z2>) - 1/2*V/N (<x1 x1 x2 y2> + 2 <x1 z1 y2 x3> - 2
    //   <x1 z1 y2 z2> - <y1 y1 x2 y2> + 2 <y1 z1 x2 x3> + 2 <y1 z1 x2 z2> + 8 <z1 z1 x3 y3> +
    //   <x2 x2 x2 y2> + 2 <x2 x2 x3 y3> + 2 <x2 x2 y3 z2> - <x2 y2 y2 y2> + 2 <y2 y2 x3 y3> - 2
    //   <y2 y2 y3 z2>) + 1/2*(K - 4*V/N) (<x1 z1 x2 y3> - <y1 z1 y2 y3>) + 1/2*K (<z1 x2 x2 y3> + 2
    //   <z1 x2 y2 x3> - <z1 y2 y2 y3>) - 3/2*(gamma_plus + gamma_minus) <z1 x2 y2 y3> + V*(1 - 4/N)
    //   (<y1 z1 x2 y2 y2> - 2 <y1 z1 x2 y3 y3> - 2 <y1 z1 y2 x3 y3> + 2 <y1 z1 y2 y3 z2> -
    //   <x1 z1 x2 x2 y2> - 2 <x1 z1 x2 x3 y3> - 2 <x1 z1 x2 y3 z2> + 2 <x1 z1 y2 y3 y3>)
    a = c[6] * y[136];
    b = c[48] * (y[186] + y[425] - y[298] - y[439]);
    a = fma(c[77], y[325] - y[237], a);
    b = fma(c[25], y[240] + y[320] + y[322] + y[434] + y[437] + y[464] - y[242] - y[467], b);
    a = fma(c[2], y[241] + y[321], a);
    b = fma(c[20], y[384], b);
    a = fma(c[1], y[406] - y[392], a);
    b = fma(c[11], y[395], b);
    a = fma(c[87], y[396], a);
    b = fma(c[8], y[447], b);
    a = fma(c[102], c[586] - c[750], a);
    b = fma(c[98], c[640] + c[674] + c[781] + c[789] - c[682] - c[803], b);
    double d396 = a + b;
    d[211] = d211;
    d[396] = d396;
    // d<x1 y1 x2 y2>/dt = - 2/3*V/N (4 <x1 x2 y3> + 4 <x1 y2 x3> - 4 <x1 y2 z2> + 4 <y1 x2 x3> + 4
    //   <y1 x2 z2> - 4 <y1 y2 y3> + 6 <x1 y1 z1 x3> + 3 <x1 z1 z1 y2> + 2 <x1 x2 y3 z2> - 3
    //   <x1 y2 x3 x3> + 2 <x1 y2 x3 z2> - 3 <x1 y2 y3 y3> + <x1 y2 z2 z2> - 3 <y1 z1 z1 x2> + 3
    //   <y1 x2 x3 x3> + 2 <y1 x2 x3 z2> + 3 <y1 x2 y3 y3> - <y1 x2 z2 z2> - 2 <y1 y2 y3 z2> + 6
    //   <z1 x2 y2 x3>) + 1/2*K (<x1 x1 y1 x2> + <x1 x1 x2 y2> - <x1 y1 y1 y2> + <x1 y1 x2 x2> -
    //   <x1 y1 y2 y2> + <x1 x2 x2 y2> - <y1 y1 x2 y2> - <y1 x2 y2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y1 y2> + <x1 y1 y1 x2> + <x1 x2 y2 y2> + <y1 x2 x2 y2>) - (gamma_plus
    //   + gamma_minus) <x1 y1 x2 y2> - 2*V*(1 - 4/N) (<x1 x1 y1 x2 x3> + <x1 x1 y1 x2 z2> -
    //   <x1 x1 y1 y2 y3> + <x1 x1 z1 x2 y2> + <x1 y1 y1 x2 y3> + <x1 y1 y1 y2 x3> -
    //   <x1 y1 y1 y2 z2> - <y1 y1 z1 x2 y2>)
    a = c[29] * (y[73] + y[100] - y[68] - y[71] - y[95] - y[97]);
    b = c[1] * (y[203] + y[218] + y[298] + y[338] - y[174] - y[186] - y[213] - y[250]);
    a = fma(c[2], y[175] + y[202] + y[254] + y[334], a);
    b = fma(c[20], y[210] + y[395], b);
    a = fma(c[13], y[214], a);
    b = fma(c[31], y[268] + y[271] + y[313] - y[230] - y[342] - y[345], b);
    a = fma(c[23], y[356] - y[262] - y[270] - y[344], a);
    b = fma(c[34], y[347] - y[273], b);
    a = fma(c[98], c[258] + c[262] + c[427] + c[428] + c[429] - c[326] - c[430] - c[434], a);
    d[214] = a + b;
    // d<x1 y1 x2 y3>/dt = 1/3*V/N (4 <x1 x2 y2> - 8 <x1 x3 y3> + 8 <x1 y3 z2> - 4 <y1 x2 x2> + 8
    //   <y1 y3 y3> - 3 <x1 x1 y1 x3> + 3 <x1 x1 y1 z2> - 3 <x1 y1 z1 x2> - 6 <x1 z1 z1 y3> - 3
    //   <x1 x2 y2 x3> - <x1 x2 y2 z2> + 6 <x1 x3 x3 y3> - 4 <x1 x3 y3 z2> + 6 <x1 y3 y3 y3> - 2
    //   <x1 y3 z2 z2> - 3 <y1 x2 x2 x3> + <y1 x2 x2 z2> + 4 <y1 y3 y3 z2> - 12 <z1 x2 x3 y3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 x1 y1 y3> + <x1 x2 y2 y3> + <y1 x2 x2 y3>) + 1/2*K
    //   (<x1 x1 x2 y3> + 2 <x1 y1 x2 x3> - <x1 y1 y2 y3> - <y1 y1 x2 y3>) - 1/2*(K - 2*V/N)
    //   (<x1 y1 y1 y3> - <x1 x2 x2 y3> + <y1 x2 y2 y3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 y1 x2 y3> - V*(1 - 4/N) (<x1 x1 y1 x2 x2> - 2 <x1 x1 y1 y3 y3> + 2 <x1 x1 z1 x2 y3> -
    //   <x1 y1 y1 x2 y2> + 2 <x1 y1 y1 x3 y3> - 2 <x1 y1 y1 y3 z2> - 2 <y1 y1 z1 x2 y3>)
    a = c[23] * (y[66] + y[365] - y[93] - y[278]);
    b = c[29] * (y[78] + y[105] - y[75]);
    a = fma(c[25], y[176] + y[208] + y[255] + y[335] - y[178], a);
    b = fma(c[2], y[177] + y[256] + y[336], b);
    a = fma(c[1], y[220] + y[300] - y[188], a);
    b = fma(c[28], y[205] + y[340] - y[252], b);
    a = fma(c[11], y[215], a);
    b = fma(c[76], y[216], b);
    a = fma(c[31], y[275] + y[280] - y[232], a);
    b = fma(c[27], y[257] - y[337], b);
    a = fma(c[45], y[282], a);
    b = fma(c[20], y[399], b);
    a = fma(c[102], c[444] - c[292], a);
    b = fma(c[98], c[443] + c[445] - c[339] - c[446] - c[450], b);
    d[216] = a + b;
  }

  private static void equations14(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y1 y2 y2>/dt = - 4/3*V/N (4 <x1 y2 y3> + 4 <y1 y2 x3> + 4 <y1 y2 z2> + 3 <x1 y1 z1 y3> +
    //   2 <x1 y2 y3 z2> - 3 <y1 z1 z1 y2> + 3 <y1 y2 x3 x3> + 2 <y1 y2 x3 z2> + 3 <y1 y2 y3 y3> -
    //   <y1 y2 z2 z2> + 3 <z1 y2 y2 x3>) + 1/2*K (2 <x1 x1 y1 y2> + <x1 x1 y2 y2> + 2 <x1 y1 x2 y2>
    //   + <x1 x2 y2 y2> - <y1 y1 y2 y2> - <y1 y2 y2 y2>) + 1/4*(gamma_plus - gamma_minus) (2
    //   <x1 y1 y1 y2> + <x1 y2 y2 y2> + <y1 x2 y2 y2>) - (gamma_plus + gamma_minus) <x1 y1 y2 y2> -
    //   2*V*(1 - 4/N) (2 <x1 x1 y1 y2 x3> + 2 <x1 x1 y1 y2 z2> + <x1 x1 z1 y2 y2> + 2
    //   <x1 y1 y1 y2 y3> - <y1 y1 z1 y2 y2>)
    a = c[66] * (y[72] + y[99] + y[101]);
    b = c[11] * (y[175] + y[214]);
    a = fma(c[1], y[302] + y[348] - y[190] - y[254], a);
    b = fma(c[17], y[203], b);
    a = fma(c[18], y[314] - y[211] - y[352] - y[355] - y[405], a);
    b = fma(c[13], y[218], b);
    a = fma(c[2], y[264] + y[338], a);
    b = fma(c[30], y[272] + y[354], b);
    a = fma(c[23], y[357], a);
    b = fma(c[108], c[277] + c[281] + c[458], b);
    a = fma(c[98], c[457] - c[462], a);
    double d218 = a + b;
    // d<y1 y1 x2 y2>/dt = - 4/3*V/N (4 <y1 x2 y3> + 4 <y1 y2 x3> - 4 <y1 y2 z2> + 3 <y1 y1 z1 x3> +
    //   3 <y1 z1 z1 y2> + 2 <y1 x2 y3 z2> - 3 <y1 y2 x3 x3> + 2 <y1 y2 x3 z2> - 3 <y1 y2 y3 y3> +
    //   <y1 y2 z2 z2> + 3 <z1 x2 y2 y3>) + 1/2*K (<x1 y1 y1 x2> + 2 <x1 y1 x2 y2> - <y1 y1 y1 y2> +
    //   <y1 y1 x2 x2> - <y1 y1 y2 y2> + 2 <y1 x2 x2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y1 y2> + <y1 y1 y1 x2> + 2 <y1 x2 y2 y2>) - (gamma_plus + gamma_minus)
    //   <y1 y1 x2 y2> - 2*V*(1 - 4/N) (2 <x1 y1 z1 x2 y2> + <x1 y1 y1 x2 x3> + <x1 y1 y1 x2 z2> -
    //   <x1 y1 y1 y2 y3> + <y1 y1 y1 x2 y3> + <y1 y1 y1 y2 x3> - <y1 y1 y1 y2 z2>)
    a = c[64] * (y[101] - y[96] - y[99]);
    b = c[1] * (y[287] + y[302] - y[202] - y[297]);
    a = fma(c[2], y[203] + y[286], a);
    b = fma(c[11], y[214] + y[334], b);
    a = fma(c[18], y[352] + y[355] - y[294] - y[314] - y[396], a);
    b = fma(c[13], y[298], b);
    a = fma(c[17], y[338], a);
    b = fma(c[30], y[346] + y[354], b);
    a = fma(c[33], y[357], a);
    b = fma(c[108], c[285], b);
    a = fma(c[98], c[421] + c[422] + c[713] + c[714] - c[458] - c[715], a);
    double d298 = a + b;
    d[218] = d218;
    d[298] = d298;
    // d<x1 y1 y2 x3>/dt = 1/3*V/N (4 <x1 x2 y2> - 8 <x1 x3 y3> + 4 <y1 y2 y2> - 8 <y1 x3 x3> - 8
    //   <y1 x3 z2> - 3 <x1 x1 y1 z2> - 3 <x1 x1 z1 y2> + 3 <x1 y1 y1 y3> + 3 <x1 y1 z1 x2> -
    //   <x1 x2 y2 z2> + 3 <x1 y2 y2 y3> - 4 <x1 x3 y3 z2> - 3 <y1 y1 z1 y2> + 6 <y1 z1 z1 x3> + 3
    //   <y1 x2 y2 y3> - <y1 y2 y2 z2> - 6 <y1 x3 x3 x3> - 4 <y1 x3 x3 z2> - 6 <y1 x3 y3 y3> + 2
    //   <y1 x3 z2 z2> - 12 <z1 y2 x3 x3>) + 1/2*(K - 2*V/N) (<x1 x1 y1 x3> + <x1 x2 y2 x3> -
    //   <y1 y2 y2 x3>) + 1/2*K (<x1 x1 y2 x3> + <x1 y1 x2 x3> - 2 <x1 y1 y2 y3> - <y1 y1 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y1 y1 x3> + <x1 y2 y2 x3> + <y1 x2 y2 x3>) -
    //   5/4*(gamma_plus + gamma_minus) <x1 y1 y2 x3> - V*(1 - 4/N) (2 <x1 x1 y1 x3 x3> + 2
    //   <x1 x1 y1 x3 z2> - <x1 x1 y1 y2 y2> - <x1 y1 y1 x2 y2> + 2 <x1 y1 y1 x3 y3> + 2
    //   <x1 x1 z1 y2 x3> - 2 <y1 y1 z1 y2 x3>)
    a = c[23] * (y[66] + y[98] - y[278] - y[360]);
    b = c[30] * (y[75] + y[102] + y[104]);
    a = fma(c[28], y[349] - y[176] - y[255], a);
    b = fma(c[25], y[178] + y[181] + y[293] - y[205] - y[208] - y[266] - y[340], b);
    a = fma(c[1], y[303] - y[191] - y[215], a);
    b = fma(c[2], y[204] + y[265] + y[339], b);
    a = fma(c[76], y[219], a);
    b = fma(c[9], y[220], b);
    a = fma(c[27], y[257] + y[351], a);
    b = fma(c[31], y[315] - y[358] - y[361], b);
    a = fma(c[34], y[363], a);
    b = fma(c[20], y[408], b);
    a = fma(c[98], c[296] + c[300] + c[445] + c[463] - c[467], a);
    b = fma(c[102], c[337] + c[444], b);
    d[219] = a + b;
    // d<x1 y1 y2 y3>/dt = 1/3*V/N (4 <x1 y2 y2> - 8 <x1 y3 y3> - 4 <y1 x2 y2> - 8 <y1 x3 y3> - 8
    //   <y1 y3 z2> - 3 <x1 y1 y1 x3> - 3 <x1 y1 y1 z2> + 3 <x1 y1 z1 y2> - 3 <x1 y2 y2 x3> -
    //   <x1 y2 y2 z2> - 4 <x1 y3 y3 z2> + 6 <y1 z1 z1 y3> - 3 <y1 x2 y2 x3> + <y1 x2 y2 z2> - 6
    //   <y1 x3 x3 y3> - 4 <y1 x3 y3 z2> - 6 <y1 y3 y3 y3> + 2 <y1 y3 z2 z2> - 12 <z1 y2 x3 y3>) +
    //   1/2*(K - 2*V/N) (<x1 x1 y1 y3> + <x1 x2 y2 y3> - <y1 y2 y2 y3>) + 1/2*K (<x1 x1 y2 y3> +
    //   <x1 y1 x2 y3> + 2 <x1 y1 y2 x3> - <y1 y1 y2 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y1 y3> + <x1 y2 y2 y3> + <y1 x2 y2 y3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 y1 y2 y3> - V*(1 - 4/N) (<x1 x1 y1 x2 y2> + 2 <x1 x1 y1 x3 y3> + 2 <x1 x1 y1 y3 z2> + 2
    //   <x1 x1 z1 y2 y3> - <x1 y1 y1 y2 y2> + 2 <x1 y1 y1 y3 y3> - 2 <y1 y1 z1 y2 y3>)
    a = c[23] * (y[70] - y[94] - y[281] - y[362]);
    b = c[30] * (y[77] + y[103] + y[106]);
    a = fma(c[28], y[350] - y[177] - y[256], a);
    b = fma(c[1], y[304] - y[192] - y[216], b);
    a = fma(c[25], y[204] + y[206] + y[265] + y[339] - y[209], a);
    b = fma(c[2], y[205] + y[266] + y[340], b);
    a = fma(c[11], y[219], a);
    b = fma(c[76], y[220], b);
    a = fma(c[27], y[267] - y[341], a);
    b = fma(c[31], y[316] - y[359] - y[364], b);
    a = fma(c[34], y[366], a);
    b = fma(c[20], y[409], b);
    a = fma(c[102], c[469] - c[307], a);
    b = fma(c[98], c[309] + c[313] + c[468] + c[470] - c[474], b);
    d[220] = a + b;
    // d<x1 y1 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 y1 y2> + 5 <x1 y1 y2 z2>) -
    //   1/3*V/N (12 <x1 x2 y2> + 8 <x1 y3 z2> - 12 <y1 y2 y2> + 8 <y1 x3 z2> + 8 <y1 z2 z2> - 3
    //   <x1 x1 y1 x3> - 3 <x1 x1 z1 y2> - 3 <x1 y1 y1 y3> + 9 <x1 y1 z1 x2> - 9 <x1 x2 y2 x3> - 9
    //   <x1 y2 y2 y3> + 4 <x1 y3 z2 z2> + 3 <y1 y1 z1 y2> - 6 <y1 z1 z1 z2> + 9 <y1 x2 y2 y3> - 9
    //   <y1 y2 y2 x3> + 6 <y1 x3 x3 z2> + 4 <y1 x3 z2 z2> + 6 <y1 y3 y3 z2> - 2 <y1 z2 z2 z2> + 12
    //   <z1 y2 x3 z2>) + 1/2*(K + 2*V/N) (<x1 x1 y1 z2> + <x1 x2 y2 z2> - <y1 y2 y2 z2>) + 1/2*K
    //   (<x1 x1 y2 z2> + <x1 y1 x2 z2> - <y1 y1 y2 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y1 z2> + 6 <x1 y1 z1 y2> + <x1 y2 y2 z2> + <y1 x2 y2 z2>) - V*(1 - 4/N) (2
    //   <x1 x1 y1 x3 z2> + 2 <x1 x1 y1 z2 z2> - 3 <x1 x1 y1 y2 y2> + 3 <x1 y1 y1 x2 y2> + 2
    //   <x1 y1 y1 y3 z2> + 2 <x1 x1 z1 y2 z2> - 2 <y1 y1 z1 y2 z2>)
    a = c[13] * y[55];
    b = c[18] * (y[98] - y[66] - y[410]);
    a = fma(c[30], y[78] + y[104] + y[107], a);
    b = fma(c[25], y[293] - y[176] - y[181] - y[205], b);
    a = fma(c[40], y[351] - y[178] - y[257], a);
    b = fma(c[1], y[305] - y[193] - y[217], b);
    a = fma(c[2], y[206] + y[267] + y[341], a);
    b = fma(c[38], y[208] + y[340] - y[255] - y[266] - y[349], b);
    a = fma(c[14], y[209], a);
    b = fma(c[76], y[221], b);
    a = fma(c[33], y[282] + y[363], a);
    b = fma(c[31], y[317] - y[360] - y[365], b);
    a = fma(c[34], y[367], a);
    b = fma(c[98], c[300] + c[320] + c[446] + c[475] - c[479], b);
    a = fma(c[105], c[337] - c[444], a);
    d[221] = a + b;
    // d<x1 y1 x3 x3>/dt = 1/3*V/N (8 <x1 x2 x3> + 8 <y1 y2 x3> + 3 <x1 x1 y1 y2> - 6 <x1 x1 z1 x3>
    //   - 3 <x1 y1 y1 x2> - 2 <x1 x2 x3 z2> + 6 <x1 y2 x3 y3> - 6 <y1 y1 z1 x3> + 6 <y1 x2 x3 y3> -
    //   2 <y1 y2 x3 z2> - 12 <z1 x3 x3 x3>) + 1/2*K (<x1 x1 x3 x3> - 4 <x1 y1 x3 y3> -
    //   <y1 y1 x3 x3>) - 3/2*(gamma_plus + gamma_minus) <x1 y1 x3 x3> + 1/2*(K - 4*V/N)
    //   (<x1 x2 x3 x3> - <y1 y2 x3 x3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 x3 x3> +
    //   <y1 x2 x3 x3>) + 2*V*(1 - 4/N) (<x1 x1 y1 y2 x3> + <x1 y1 y1 x2 x3> - <x1 x1 z1 x3 x3> +
    //   <y1 y1 z1 x3 x3>)
    a = c[29] * (y[67] + y[99]);
    b = c[25] * (y[202] - y[175]);
    a = fma(c[31], y[269] + y[343] - y[182] - y[294], a);
    b = fma(c[1], y[306] - y[194], b);
    a = fma(c[87], y[222], a);
    b = fma(c[50], y[223], b);
    a = fma(c[77], y[352] - y[258], a);
    b = fma(c[45], y[260] + y[354], b);
    a = fma(c[2], y[268] + y[342], a);
    b = fma(c[20], y[414], b);
    a = fma(c[98], c[480] - c[277] - c[421] - c[484], a);
    double d222 = a + b;
    // d<x2 y2 x3 x3>/dt = V/N (<x1 x2 y2 y2> - 2 <x1 x2 x3 z2> + 2 <x1 y2 x3 y3> - <y1 x2 x2 y2> +
    //   2 <y1 x2 x3 y3> - 2 <y1 y2 x3 z2> + 2 <z1 x2 x2 x3> + 2 <z1 y2 y2 x3> - 4 <z1 x3 x3 x3>) +
    //   1/2*(K - 4*V/N) (<x1 x2 x3 x3> - <y1 y2 x3 x3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y2 x3 x3> + <y1 x2 x3 x3>) + 1/2*K (<x2 x2 x3 x3> - 4 <x2 y2 x3 y3> - <y2 y2 x3 x3>) -
    //   3/2*(gamma_plus + gamma_minus) <x2 y2 x3 x3> + 2*V*(1 - 4/N) (<y1 x2 x2 y2 x3> -
    //   <y1 x2 x3 x3 y3> + <x1 x2 y2 y2 x3> - <x1 x2 x3 x3 x3> - <x1 x2 x3 x3 z2> +
    //   <x1 y2 x3 x3 y3> - <y1 y2 x3 x3 x3> + <y1 y2 x3 x3 z2>)
    a = c[25] * (y[334] - y[254]);
    b = c[77] * (y[352] - y[258]);
    a = fma(c[31], y[269] + y[343] + y[391] + y[405] - y[260] - y[354], a);
    b = fma(c[2], y[268] + y[342], b);
    a = fma(c[20], y[414], a);
    b = fma(c[1], y[463] - y[433], b);
    a = fma(c[87], y[443], a);
    b = fma(c[50], y[444], b);
    a = fma(c[98], c[862] + c[893] + c[894] + c[896] - c[824] - c[873] - c[895] - c[897], a);
    double d443 = a + b;
    d[222] = d222;
    d[443] = d443;
    // d<x1 y1 x3 y3>/dt = 1/3*V/N (4 <x1 x2 y3> + 4 <x1 y2 x3> - 4 <y1 x2 x3> + 4 <y1 y2 y3> - 3
    //   <x1 x1 z1 y3> - <x1 x2 y3 z2> - 3 <x1 y2 x3 x3> - <x1 y2 x3 z2> + 3 <x1 y2 y3 y3> - 3
    //   <y1 y1 z1 y3> - 3 <y1 x2 x3 x3> + <y1 x2 x3 z2> + 3 <y1 x2 y3 y3> - <y1 y2 y3 z2> - 12
    //   <z1 x3 x3 y3>) + 1/2*K (<x1 x1 x3 y3> + 2 <x1 y1 x3 x3> - 2 <x1 y1 y3 y3> - <y1 y1 x3 y3>)
    //   - 3/2*(gamma_plus + gamma_minus) <x1 y1 x3 y3> + 1/2*(K - 4*V/N) (<x1 x2 x3 y3> -
    //   <y1 y2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 x3 y3> + <y1 x2 x3 y3>) - V*(1 -
    //   4/N) (<x1 x1 y1 x2 x3> - <x1 x1 y1 y2 y3> - <x1 y1 y1 x2 y3> - <x1 y1 y1 y2 x3> + 2
    //   <x1 x1 z1 x3 y3> - 2 <y1 y1 z1 x3 y3>)
    a = c[23] * (y[68] + y[71] + y[100] - y[95]);
    b = c[25] * (y[183] + y[268] + y[295] + y[342] - y[271] - y[345]);
    a = fma(c[1], y[307] - y[195], a);
    b = fma(c[9], y[225] - y[222], b);
    a = fma(c[87], y[223], a);
    b = fma(c[77], y[353] - y[259], b);
    a = fma(c[27], y[262] + y[270] + y[356] - y[344], a);
    b = fma(c[2], y[269] + y[343], b);
    a = fma(c[20], y[415], a);
    b = fma(c[102], c[326] + c[428] + c[429] - c[258], b);
    a = fma(c[98], c[485] - c[489], a);
    double d223 = a + b;
    // d<x2 y2 x3 y3>/dt = 1/2*(K - 4*V/N) (<x1 x2 x3 y3> - <y1 y2 x3 y3>) - V/N (<x1 x2 y3 z2> +
    //   <x1 y2 x3 x3> - <x1 y2 x3 z2> - <x1 y2 y3 y3> + <y1 x2 x3 x3> + <y1 x2 x3 z2> -
    //   <y1 x2 y3 y3> + <y1 y2 y3 z2> - <z1 x2 x2 y3> - <z1 y2 y2 y3> + 4 <z1 x3 x3 y3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y2 x3 y3> + <y1 x2 x3 y3>) + 1/2*K (<x2 x2 x3 y3> + 2
    //   <x2 y2 x3 x3> - 2 <x2 y2 y3 y3> - <y2 y2 x3 y3>) - 3/2*(gamma_plus + gamma_minus)
    //   <x2 y2 x3 y3> - V*(1 - 4/N) (<x1 x2 x2 y2 x3> - <x1 x2 y2 y2 y3> - <y1 x2 x2 y2 y3> -
    //   <y1 x2 y2 y2 x3> + 2 <x1 x2 x3 x3 y3> + 2 <x1 x2 x3 y3 z2> + 2 <y1 x2 x3 y3 y3> - 2
    //   <x1 y2 x3 y3 y3> + 2 <y1 y2 x3 x3 y3> - 2 <y1 y2 x3 y3 z2>)
    a = c[77] * (y[353] - y[259]);
    b = c[25] * (y[262] + y[268] + y[342] + y[344] + y[356] - y[270] - y[271] - y[345]);
    a = fma(c[2], y[269] + y[343], a);
    b = fma(c[26], y[392] + y[406], b);
    a = fma(c[20], y[415], a);
    b = fma(c[1], y[464] - y[434], b);
    a = fma(c[9], y[446] - y[443], a);
    b = fma(c[87], y[444], b);
    a = fma(c[102], c[840] + c[841] + c[842] - c[838], a);
    b = fma(c[98], c[858] + c[864] + c[867] + c[899] - c[898] - c[900], b);
    double d444 = a + b;
    d[223] = d223;
    d[444] = d444;
    // d<x1 y1 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 y1 x3> + 3 <x1 y1 x3 z2>) -
    //   1/3*V/N (12 <x1 x2 x3> - 4 <x1 x2 z2> - 12 <y1 y2 x3> - 4 <y1 y2 z2> - 3 <x1 x1 y1 y2> - 3
    //   <x1 x1 z1 x3> + 3 <x1 x1 z1 z2> - 3 <x1 y1 y1 x2> - 9 <x1 x2 x3 x3> + <x1 x2 z2 z2> - 9
    //   <x1 y2 x3 y3> - 3 <x1 y2 y3 z2> + 3 <y1 y1 z1 x3> + 3 <y1 y1 z1 z2> + 9 <y1 x2 x3 y3> - 3
    //   <y1 x2 y3 z2> - 9 <y1 y2 x3 x3> + <y1 y2 z2 z2> + 12 <z1 x3 x3 z2>) + 1/2*K (<x1 x1 x3 z2>
    //   - 2 <x1 y1 y3 z2> + <x1 x2 x3 z2> - <y1 y1 x3 z2> - <y1 y2 x3 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (6 <x1 y1 z1 x3> + <x1 y2 x3 z2> + <y1 x2 x3 z2>) + V*(1 - 4/N) (3
    //   <x1 x1 y1 y2 x3> + <x1 x1 y1 y2 z2> - 3 <x1 y1 y1 x2 x3> + <x1 y1 y1 x2 z2> - 2
    //   <x1 x1 z1 x3 z2> + 2 <y1 y1 z1 x3 z2>)
    a = c[13] * y[56];
    b = c[18] * (y[99] - y[67] - y[416]);
    a = fma(c[23], y[69] + y[101], a);
    b = fma(c[25], y[184] + y[294] + y[296] - y[175] - y[182] - y[202] - y[272] - y[346], b);
    a = fma(c[1], y[308] + y[354] - y[196] - y[260], a);
    b = fma(c[14], y[210], b);
    a = fma(c[87], y[224], a);
    b = fma(c[9], y[226], b);
    a = fma(c[38], y[343] - y[258] - y[269] - y[352], a);
    b = fma(c[27], y[263] + y[357], b);
    a = fma(c[2], y[270] + y[344], a);
    b = fma(c[105], c[277] - c[421], b);
    a = fma(c[102], c[281] + c[422], a);
    b = fma(c[98], c[490] - c[494], b);
    d[224] = a + b;
    // d<x1 y1 y3 y3>/dt = 1/3*V/N (8 <x1 y2 y3> - 8 <y1 x2 y3> + 3 <x1 x1 y1 y2> - 3 <x1 y1 y1 x2>
    //   - 6 <x1 y2 x3 y3> - 2 <x1 y2 y3 z2> - 6 <y1 x2 x3 y3> + 2 <y1 x2 y3 z2> - 12 <z1 x3 y3 y3>)
    //   + 1/2*K (<x1 x1 y3 y3> + 4 <x1 y1 x3 y3> - <y1 y1 y3 y3>) - 3/2*(gamma_plus + gamma_minus)
    //   <x1 y1 y3 y3> + 1/2*(K - 4*V/N) (<x1 x2 y3 y3> - <y1 y2 y3 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y2 y3 y3> + <y1 x2 y3 y3>) - 2*V*(1 - 4/N) (<x1 x1 y1 x2 y3> -
    //   <x1 y1 y1 y2 y3> + <x1 x1 z1 y3 y3> - <y1 y1 z1 y3 y3>)
    a = c[29] * (y[72] - y[96]);
    b = c[25] * (y[202] - y[175]);
    a = fma(c[1], y[309] - y[197], a);
    b = fma(c[51], y[223], b);
    a = fma(c[87], y[225], a);
    b = fma(c[77], y[355] - y[261], b);
    a = fma(c[32], y[269] + y[343], a);
    b = fma(c[2], y[271] + y[345], b);
    a = fma(c[34], y[346] - y[272], a);
    b = fma(c[20], y[417], b);
    a = fma(c[98], c[273] + c[495] - c[458] - c[499], a);
    double d225 = a + b;
    // d<x2 y2 y3 y3>/dt = V/N (<x1 x2 y2 y2> - 2 <x1 y2 x3 y3> + 2 <x1 y2 y3 z2> - <y1 x2 x2 y2> -
    //   2 <y1 x2 x3 y3> - 2 <y1 x2 y3 z2> - 4 <z1 x3 y3 y3>) + 1/2*(K - 4*V/N) (<x1 x2 y3 y3> -
    //   <y1 y2 y3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 y3 y3> + <y1 x2 y3 y3>) + 1/2*K
    //   (<x2 x2 y3 y3> + 4 <x2 y2 x3 y3> - <y2 y2 y3 y3>) - 3/2*(gamma_plus + gamma_minus)
    //   <x2 y2 y3 y3> - 2*V*(1 - 4/N) (<x1 x2 x2 y2 y3> + <x1 x2 x3 y3 y3> + <x1 x2 y3 y3 z2> -
    //   <y1 x2 y2 y2 y3> - <x1 y2 y3 y3 y3> + <y1 x2 y3 y3 y3> + <y1 y2 x3 y3 y3> -
    //   <y1 y2 y3 y3 z2>)
    a = c[25] * (y[334] - y[254]);
    b = c[77] * (y[355] - y[261]);
    a = fma(c[31], y[272] - y[269] - y[343] - y[346], a);
    b = fma(c[2], y[271] + y[345], b);
    a = fma(c[20], y[417], a);
    b = fma(c[1], y[466] - y[436], b);
    a = fma(c[51], y[444], a);
    b = fma(c[87], y[446], b);
    a = fma(c[98], c[822] + c[861] + c[869] + c[905] + c[906] - c[876] - c[904] - c[907], a);
    double d446 = a + b;
    d[225] = d225;
    d[446] = d446;
    // d<x1 y1 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 y1 y3> + 3 <x1 y1 y3 z2>) -
    //   1/3*V/N (12 <x1 x2 y3> - 4 <x1 y2 z2> + 4 <y1 x2 z2> - 12 <y1 y2 y3> + 3 <x1 x1 y1 x2> - 3
    //   <x1 x1 z1 y3> - 3 <x1 y1 y1 y2> - 9 <x1 x2 x3 y3> + 3 <x1 y2 x3 z2> - 9 <x1 y2 y3 y3> +
    //   <x1 y2 z2 z2> + 3 <y1 y1 z1 y3> + 3 <y1 x2 x3 z2> + 9 <y1 x2 y3 y3> - <y1 x2 z2 z2> - 9
    //   <y1 y2 x3 y3> + 12 <z1 x3 y3 z2>) + 1/2*K (<x1 x1 y3 z2> + 2 <x1 y1 x3 z2> + <x1 x2 y3 z2>
    //   - <y1 y1 y3 z2> - <y1 y2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 y1 z1 y3> +
    //   <x1 y2 y3 z2> + <y1 x2 y3 z2>) - V*(1 - 4/N) (<x1 x1 y1 x2 z2> - 3 <x1 x1 y1 y2 y3> + 3
    //   <x1 y1 y1 x2 y3> - <x1 y1 y1 y2 z2> + 2 <x1 x1 z1 y3 z2> - 2 <y1 y1 z1 y3 z2>)
    a = c[13] * y[57];
    b = c[18] * (y[100] - y[68] - y[418]);
    a = fma(c[23], y[73] - y[97], a);
    b = fma(c[25], y[174] + y[270] + y[295] + y[344] - y[183] - y[203], b);
    a = fma(c[1], y[310] + y[356] - y[198] - y[262], a);
    b = fma(c[14], y[211], b);
    a = fma(c[11], y[224], a);
    b = fma(c[87], y[226], b);
    a = fma(c[38], y[345] - y[259] - y[271] - y[353], a);
    b = fma(c[2], y[272] + y[346], b);
    a = fma(c[27], y[273] - y[347], a);
    b = fma(c[102], c[430] - c[262], b);
    a = fma(c[105], c[326] - c[428], a);
    b = fma(c[98], c[500] - c[504], b);
    d[226] = a + b;
  }

  private static void equations15(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y1 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x1 y1 z2> + 3 <x1 y1 z2 z2>) - V/N
    //   (8 <x1 x2 z2> - 8 <y1 y2 z2> + 3 <x1 x1 y1 y2> - 2 <x1 x1 z1 z2> - 3 <x1 y1 y1 x2> - 6
    //   <x1 x2 x3 z2> - 6 <x1 y2 y3 z2> + 2 <y1 y1 z1 z2> + 6 <y1 x2 y3 z2> - 6 <y1 y2 x3 z2> + 4
    //   <z1 x3 z2 z2>) + 1/2*K (<x1 x1 z2 z2> - <y1 y1 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (12
    //   <x1 y1 z1 z2> + <x1 y2 z2 z2> + <y1 x2 z2 z2>) + 1/2*(K + 4*V/N) (<x1 x2 z2 z2> -
    //   <y1 y2 z2 z2>) + 2*V*(1 - 4/N) (3 <x1 x1 y1 y2 z2> - 3 <x1 y1 y1 x2 z2> - <x1 x1 z1 z2 z2>
    //   + <y1 y1 z1 z2 z2>)
    a = c[52] * y[58];
    b = c[60] * (y[69] - y[101]);
    a = fma(c[38], y[175] - y[202], a);
    b = fma(c[31], y[184] - y[296], b);
    a = fma(c[1], y[311] - y[199], a);
    b = fma(c[53], y[212], b);
    a = fma(c[87], y[227], a);
    b = fma(c[70], y[346] - y[260] - y[272] - y[354], b);
    a = fma(c[78], y[357] - y[263], a);
    b = fma(c[2], y[273] + y[347], b);
    a = fma(c[20], y[419], a);
    b = fma(c[99], c[281] - c[422], b);
    a = fma(c[98], c[505] - c[509], a);
    double d227 = a + b;
    // d<x2 y2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x2 y2 z2> + 3 <x2 y2 z2 z2>) - V/N
    //   (3 <x1 x2 y2 y2> - 2 <x1 x2 x3 z2> + 2 <x1 y2 y3 z2> - 3 <y1 x2 x2 y2> - 2 <y1 x2 y3 z2> -
    //   2 <y1 y2 x3 z2> + 6 <z1 x2 x2 z2> - 6 <z1 y2 y2 z2> + 4 <z1 x3 z2 z2>) + 1/2*(K + 4*V/N)
    //   (<x1 x2 z2 z2> - <y1 y2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 z2 z2> +
    //   <y1 x2 z2 z2> + 12 <z1 x2 y2 z2>) + 1/2*K (<x2 x2 z2 z2> - <y2 y2 z2 z2>) - 2*V*(1 - 4/N)
    //   (3 <y1 x2 x2 y2 z2> + <y1 x2 y3 z2 z2> - 3 <x1 x2 y2 y2 z2> + <x1 x2 x3 z2 z2> +
    //   <y1 y2 x3 z2 z2> + <x1 x2 z2 z2 z2> - <x1 y2 y3 z2 z2> - <y1 y2 z2 z2 z2>)
    a = c[52] * y[137];
    b = c[38] * (y[254] - y[334]);
    a = fma(c[31], y[260] + y[346] + y[354] - y[272], a);
    b = fma(c[78], y[357] - y[263], b);
    a = fma(c[2], y[273] + y[347], a);
    b = fma(c[70], y[393] - y[407], b);
    a = fma(c[53], y[397], a);
    b = fma(c[20], y[419], b);
    a = fma(c[1], y[468] - y[438], a);
    b = fma(c[87], y[448], b);
    a = fma(c[99], c[874] - c[825], a);
    b = fma(c[98], c[870] + c[901] + c[903] + c[910] - c[911] - c[912], b);
    double d448 = a + b;
    d[227] = d227;
    d[448] = d448;
    // d<x1 z1 z1 z1>/dt = 1/4*(gamma_plus - gamma_minus) (4 <x1 z1 z1> + 2 <x1 z1 z1 z2> +
    //   <z1 z1 z1 x2>) + V/N (4 <y1 z1 z1> - 3 <x1 x1 z1 y2> + 3 <x1 y1 z1 x2> - 3 <x1 z1 z1 y3> +
    //   3 <y1 z1 z1 x3> - <y1 z1 z1 z2>) - 7/4*(gamma_plus + gamma_minus) <x1 z1 z1 z1> - 1/2*K
    //   <y1 z1 z1 z1> - 1/2*(K - 6*V/N) <z1 z1 z1 y2> + 2*V*(1 - 4/N) <y1 z1 z1 z1 z1>
    a = c[86] * y[59];
    b = c[18] * y[87];
    a = fma(c[38], y[181] + y[232] - y[208] - y[315], a);
    b = fma(c[116], y[228], b);
    a = fma(c[17], y[233], a);
    b = fma(c[1], y[312], b);
    a = fma(c[25], y[317], a);
    b = fma(c[2], y[369], b);
    a = fma(c[117], y[370], a);
    b = fma(c[101], c[510], b);
    double d228 = a + b;
    // d<y1 z1 z1 z1>/dt = - V/N (4 <x1 z1 z1> + 3 <x1 y1 z1 y2> - 3 <x1 z1 z1 x3> - <x1 z1 z1 z2> -
    //   3 <y1 y1 z1 x2> - 3 <y1 z1 z1 y3>) + 1/4*(gamma_plus - gamma_minus) (4 <y1 z1 z1> + 2
    //   <y1 z1 z1 z2> + <z1 z1 z1 y2>) + 1/2*K <x1 z1 z1 z1> - 7/4*(gamma_plus + gamma_minus)
    //   <y1 z1 z1 z1> + 1/2*(K - 6*V/N) <z1 z1 z1 x2> - 2*V*(1 - 4/N) <x1 z1 z1 z1 z1>
    a = c[20] * y[59];
    b = c[86] * y[87];
    a = fma(c[38], y[209] - y[231] - y[292] - y[316], a);
    b = fma(c[4], y[228], b);
    a = fma(c[26], y[233], a);
    b = fma(c[116], y[312], b);
    a = fma(c[17], y[317], a);
    b = fma(c[127], y[369], b);
    a = fma(c[2], y[370], a);
    b = fma(c[98], c[726], b);
    double d312 = a + b;
    // d<z1 z1 z1 x2>/dt = 1/4*(gamma_plus - gamma_minus) (4 <z1 z1 x2> + <x1 z1 z1 z1> + 2
    //   <z1 z1 x2 z2>) - 3*V/N (<x1 z1 x2 y2> - <y1 z1 x2 x2> - <z1 z1 x2 y3> + <z1 z1 y2 x3> -
    //   <z1 z1 y2 z2>) - 1/2*(K - 6*V/N) <y1 z1 z1 z1> - 7/4*(gamma_plus + gamma_minus)
    //   <z1 z1 z1 x2> - 1/2*K <z1 z1 z1 y2> - 2*V*(1 - 4/N) (<y1 z1 z1 z1 x3> - <y1 z1 z1 z1 z2> -
    //   <x1 z1 z1 z1 y3>)
    a = c[86] * y[109];
    b = c[2] * y[228];
    a = fma(c[38], y[235] + y[380] - y[318] - y[377] - y[382], a);
    b = fma(c[117], y[312], b);
    a = fma(c[116], y[369], a);
    b = fma(c[1], y[370], b);
    a = fma(c[17], y[378], a);
    b = fma(c[98], c[513] - c[515] - c[730], b);
    double d369 = a + b;
    d[228] = d228;
    d[312] = d312;
    d[369] = d369;
    // d<x1 z1 z1 x2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <x1 z1 x2> + 3 <x1 x1 z1 z1> + 4
    //   <x1 z1 x2 z2> + 3 <z1 z1 x2 x2>) + 1/3*V/N (8 <y1 z1 x2> + 8 <z1 z1 y3> - 3 <x1 x1 x2 y2> +
    //   3 <x1 y1 x2 x2> - 6 <x1 z1 y2 x3> + 6 <x1 z1 y2 z2> + 6 <y1 z1 x2 x3> - 2 <y1 z1 x2 z2> + 4
    //   <z1 z1 y3 z2>) - 1/2*(K - 4*V/N) (<x1 y1 z1 z1> + <z1 z1 x2 y2>) - 3/2*(gamma_plus +
    //   gamma_minus) <x1 z1 z1 x2> - 1/2*K (<x1 z1 z1 y2> + <y1 z1 z1 x2>) - 2*V*(1 - 4/N)
    //   (<x1 y1 z1 z1 x3> - <x1 y1 z1 z1 z2> - <x1 x1 z1 z1 y3> - <y1 z1 z1 z1 x2>)
    a = c[47] * y[60];
    b = c[29] * (y[88] + y[112]);
    a = fma(c[2], y[179] + y[374], a);
    b = fma(c[25], y[186] - y[213], b);
    a = fma(c[77], y[207] + y[375], a);
    b = fma(c[87], y[229], b);
    a = fma(c[1], y[230] + y[313], a);
    b = fma(c[6], y[238], b);
    a = fma(c[31], y[242] + y[320] - y[240], a);
    b = fma(c[45], y[322], b);
    a = fma(c[23], y[387], a);
    b = fma(c[98], c[247] - c[251] - c[414] - c[511], b);
    double d229 = a + b;
    // d<y1 z1 z1 y2>/dt = - 1/3*V/N (8 <x1 z1 y2> + 8 <z1 z1 y3> + 3 <x1 y1 y2 y2> - 6
    //   <x1 z1 y2 x3> - 2 <x1 z1 y2 z2> - 3 <y1 y1 x2 y2> + 6 <y1 z1 x2 x3> + 6 <y1 z1 x2 z2> + 4
    //   <z1 z1 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (8 <y1 z1 y2> + 3 <y1 y1 z1 z1> + 4
    //   <y1 z1 y2 z2> + 3 <z1 z1 y2 y2>) + 1/2*(K - 4*V/N) (<x1 y1 z1 z1> + <z1 z1 x2 y2>) + 1/2*K
    //   (<x1 z1 z1 y2> + <y1 z1 z1 x2>) - 3/2*(gamma_plus + gamma_minus) <y1 z1 z1 y2> - 2*V*(1 -
    //   4/N) (<x1 y1 z1 z1 x3> + <x1 y1 z1 z1 z2> + <y1 y1 z1 z1 y3> + <x1 z1 z1 z1 y2>)
    a = c[30] * (y[61] + y[112]);
    b = c[47] * y[89];
    a = fma(c[84], y[207] + y[375], a);
    b = fma(c[25], y[218] - y[298], b);
    a = fma(c[4], y[230] + y[313], a);
    b = fma(c[31], y[240] - y[320] - y[322], b);
    a = fma(c[34], y[242], a);
    b = fma(c[2], y[291] + y[379], b);
    a = fma(c[87], y[314], a);
    b = fma(c[6], y[326], b);
    a = fma(c[33], y[387], a);
    b = fma(c[98], c[247] + c[251] + c[416] + c[728], b);
    double d314 = a + b;
    d[229] = d229;
    d[314] = d314;
    // d<x1 z1 z1 y2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <x1 z1 y2> + 3 <x1 y1 z1 z1> + 4
    //   <x1 z1 y2 z2> + 3 <z1 z1 x2 y2>) + 1/3*V/N (8 <y1 z1 y2> - 8 <z1 z1 x3> - 8 <z1 z1 z2> - 3
    //   <x1 x1 y2 y2> + 3 <x1 y1 x2 y2> - 6 <x1 z1 x2 x3> - 6 <x1 z1 x2 z2> - 12 <x1 z1 y2 y3> + 6
    //   <y1 z1 y2 x3> - 2 <y1 z1 y2 z2> + 6 <z1 z1 z1 z1> - 6 <z1 z1 x3 x3> - 4 <z1 z1 x3 z2> - 6
    //   <z1 z1 y3 y3> + 2 <z1 z1 z2 z2>) + 1/2*(K - 4*V/N) (<x1 x1 z1 z1> - <z1 z1 y2 y2>) + 1/2*K
    //   (<x1 z1 z1 x2> - <y1 z1 z1 y2>) - 3/2*(gamma_plus + gamma_minus) <x1 z1 z1 y2> - 2*V*(1 -
    //   4/N) (<x1 y1 z1 z1 y3> + <x1 x1 z1 z1 x3> + <x1 x1 z1 z1 z2> - <y1 z1 z1 z1 y2>)
    a = c[47] * y[61];
    b = c[29] * (y[89] - y[111] - y[113]);
    a = fma(c[77], y[379] - y[179], a);
    b = fma(c[25], y[190] - y[214], b);
    a = fma(c[2], y[207] + y[375], a);
    b = fma(c[1], y[314] - y[229], b);
    a = fma(c[87], y[230], a);
    b = fma(c[31], y[324] + y[368] - y[236] - y[238] - y[383] - y[386], b);
    a = fma(c[20], y[241], a);
    b = fma(c[6], y[242], b);
    a = fma(c[34], y[388] - y[326], a);
    b = fma(c[33], y[385], b);
    a = fma(c[98], c[249] + c[411] + c[417] - c[512], a);
    double d230 = a + b;
    // d<y1 z1 z1 x2>/dt = - 1/3*V/N (8 <x1 z1 x2> + 8 <z1 z1 x3> - 8 <z1 z1 z2> + 3 <x1 y1 x2 y2> -
    //   6 <x1 z1 x2 x3> - 2 <x1 z1 x2 z2> - 3 <y1 y1 x2 x2> - 12 <y1 z1 x2 y3> + 6 <y1 z1 y2 x3> -
    //   6 <y1 z1 y2 z2> + 6 <z1 z1 z1 z1> - 6 <z1 z1 x3 x3> + 4 <z1 z1 x3 z2> - 6 <z1 z1 y3 y3> + 2
    //   <z1 z1 z2 z2>) + 1/12*(gamma_plus - gamma_minus) (8 <y1 z1 x2> + 3 <x1 y1 z1 z1> + 4
    //   <y1 z1 x2 z2> + 3 <z1 z1 x2 y2>) + 1/2*K (<x1 z1 z1 x2> - <y1 z1 z1 y2>) - 1/2*(K - 4*V/N)
    //   (<y1 y1 z1 z1> - <z1 z1 x2 x2>) - 3/2*(gamma_plus + gamma_minus) <y1 z1 z1 x2> + 2*V*(1 -
    //   4/N) (<x1 y1 z1 z1 y3> - <y1 y1 z1 z1 x3> + <y1 y1 z1 z1 z2> - <x1 z1 z1 z1 x2>)
    a = c[29] * (y[113] - y[60] - y[111]);
    b = c[47] * y[88];
    a = fma(c[2], y[207] + y[375], a);
    b = fma(c[25], y[214] - y[297], b);
    a = fma(c[1], y[314] - y[229], a);
    b = fma(c[31], y[236] + y[326] + y[383] + y[386] - y[324] - y[368], b);
    a = fma(c[34], y[238] - y[388], a);
    b = fma(c[77], y[291] - y[374], b);
    a = fma(c[87], y[313], a);
    b = fma(c[18], y[321], b);
    a = fma(c[6], y[322], a);
    b = fma(c[33], y[385], b);
    a = fma(c[98], c[413] + c[727] - c[249] - c[419], a);
    double d313 = a + b;
    d[230] = d230;
    d[313] = d313;
    // d<x1 z1 z1 x3>/dt = 1/12*(gamma_plus - gamma_minus) (8 <x1 z1 x3> + 4 <x1 z1 x3 z2> + 3
    //   <z1 z1 x2 x3>) + 1/3*V/N (8 <y1 z1 x3> + 4 <z1 z1 y2> + 6 <x1 x1 y1 z1> - 3 <x1 x1 y2 x3> +
    //   3 <x1 y1 x2 x3> + 6 <x1 z1 x2 y2> - 6 <x1 z1 x3 y3> - 3 <y1 z1 z1 z1> + 6 <y1 z1 x3 x3> - 2
    //   <y1 z1 x3 z2> + 3 <z1 z1 x2 y3> - <z1 z1 y2 z2>) - 7/4*(gamma_plus + gamma_minus)
    //   <x1 z1 z1 x3> - 1/2*K (2 <x1 z1 z1 y3> + <y1 z1 z1 x3>) - 1/2*(K - 6*V/N) <z1 z1 y2 x3> +
    //   V*(1 - 4/N) (<x1 y1 z1 z1 x2> + <x1 x1 z1 z1 y2> + 2 <y1 z1 z1 z1 x3>)
    a = c[47] * y[62];
    b = c[29] * y[90];
    a = fma(c[23], y[110], a);
    b = fma(c[31], y[173] + y[235] + y[327] - y[244], b);
    a = fma(c[25], y[191] + y[312] - y[215] - y[377], a);
    b = fma(c[116], y[231], b);
    a = fma(c[9], y[232], a);
    b = fma(c[6], y[245], b);
    a = fma(c[1], y[315], a);
    b = fma(c[45], y[329], b);
    a = fma(c[2], y[376], a);
    b = fma(c[117], y[380], b);
    a = fma(c[27], y[382], a);
    b = fma(c[102], c[243] + c[408], b);
    a = fma(c[101], c[513], a);
    double d231 = a + b;
    // d<z1 z1 x2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 x2 x3> + 3 <x1 z1 z1 x3> + 4
    //   <z1 x2 x3 z2>) + V/N (2 <x1 y1 z1 x2> + <x1 z1 z1 y3> - <x1 x2 y2 x3> - <y1 z1 z1 z2> +
    //   <y1 x2 x2 x3> + <z1 z1 z1 y2> + 2 <z1 x2 x2 y2> + 2 <z1 x2 x3 y3> - 2 <z1 y2 x3 x3> + 2
    //   <z1 y2 x3 z2>) - 1/2*(K - 6*V/N) <y1 z1 z1 x3> - 7/4*(gamma_plus + gamma_minus)
    //   <z1 z1 x2 x3> - 1/2*K (2 <z1 z1 x2 y3> + <z1 z1 y2 x3>) + V*(1 - 4/N) (<y1 z1 z1 x2 x2> - 2
    //   <y1 z1 z1 x3 x3> + 2 <y1 z1 z1 x3 z2> + <x1 z1 z1 x2 y2> + 2 <x1 z1 z1 x3 y3>)
    a = c[47] * y[116];
    b = c[31] * (y[208] + y[390] + y[399] + y[410] - y[408]);
    a = fma(c[2], y[231], a);
    b = fma(c[25], y[255] + y[317] - y[232] - y[335] - y[370], b);
    a = fma(c[117], y[315], a);
    b = fma(c[116], y[376], b);
    a = fma(c[9], y[377], a);
    b = fma(c[1], y[380], b);
    a = fma(c[6], y[400], a);
    b = fma(c[102], c[516] + c[733], b);
    a = fma(c[98], c[525] - c[527] - c[742], a);
    double d376 = a + b;
    d[231] = d231;
    d[376] = d376;
    // d<x1 z1 z1 y3>/dt = 1/12*(gamma_plus - gamma_minus) (8 <x1 z1 y3> + 4 <x1 z1 y3 z2> + 3
    //   <z1 z1 x2 y3>) + 1/3*V/N (8 <y1 z1 y3> - 4 <z1 z1 x2> - 3 <x1 x1 x1 z1> - 3 <x1 x1 y2 y3> +
    //   3 <x1 y1 y1 z1> + 3 <x1 y1 x2 y3> + 3 <x1 z1 z1 z1> - 3 <x1 z1 x2 x2> + 3 <x1 z1 y2 y2> - 6
    //   <x1 z1 y3 y3> + 6 <y1 z1 x3 y3> - 2 <y1 z1 y3 z2> - 3 <z1 z1 x2 x3> + <z1 z1 x2 z2>) +
    //   1/2*K (2 <x1 z1 z1 x3> - <y1 z1 z1 y3>) - 7/4*(gamma_plus + gamma_minus) <x1 z1 z1 y3> -
    //   1/2*(K - 6*V/N) <z1 z1 y2 y3> + V*(1 - 4/N) (<x1 y1 z1 z1 y2> - <x1 x1 z1 z1 x2> + 2
    //   <y1 z1 z1 z1 y3>)
    a = c[47] * y[63];
    b = c[29] * y[91];
    a = fma(c[33], y[109], a);
    b = fma(c[25], y[166] + y[192] + y[234] + y[376] - y[201] - y[216] - y[228] - y[239], b);
    a = fma(c[11], y[231], a);
    b = fma(c[116], y[232], b);
    a = fma(c[31], y[328] - y[246], a);
    b = fma(c[6], y[247], b);
    a = fma(c[1], y[316], a);
    b = fma(c[45], y[331], b);
    a = fma(c[2], y[377], a);
    b = fma(c[36], y[378], b);
    a = fma(c[117], y[381], a);
    b = fma(c[102], c[245] - c[405], b);
    a = fma(c[101], c[514], a);
    double d232 = a + b;
    // d<z1 z1 x2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 x2 y3> + 3 <x1 z1 z1 y3> + 4
    //   <z1 x2 y3 z2>) - V/N (<x1 x1 z1 x2> + <x1 z1 z1 x3> - <x1 z1 z1 z2> + <x1 x2 y2 y3> -
    //   <y1 y1 z1 x2> - <y1 x2 x2 y3> + <z1 z1 z1 x2> + <z1 x2 x2 x2> - <z1 x2 y2 y2> - 2
    //   <z1 x2 y3 y3> + 2 <z1 y2 x3 y3> - 2 <z1 y2 y3 z2>) - 1/2*(K - 6*V/N) <y1 z1 z1 y3> + 1/2*K
    //   (2 <z1 z1 x2 x3> - <z1 z1 y2 y3>) - 7/4*(gamma_plus + gamma_minus) <z1 z1 x2 y3> + V*(1 -
    //   4/N) (<y1 z1 z1 x2 y2> - 2 <y1 z1 z1 x3 y3> + 2 <y1 z1 z1 y3 z2> - <x1 z1 z1 x2 x2> + 2
    //   <x1 z1 z1 y3 y3>)
    a = c[47] * y[117];
    b = c[25] * (y[180] + y[231] + y[256] + y[369] + y[389] - y[233] - y[292] - y[336]);
    a = fma(c[2], y[232], a);
    b = fma(c[117], y[316], b);
    a = fma(c[11], y[376], a);
    b = fma(c[116], y[377], b);
    a = fma(c[1], y[381], a);
    b = fma(c[26], y[394], b);
    a = fma(c[31], y[401] + y[412] - y[409], a);
    b = fma(c[6], y[402], b);
    a = fma(c[102], c[517] - c[732], a);
    b = fma(c[98], c[526] - c[529] - c[744], b);
    double d377 = a + b;
    d[232] = d232;
    d[377] = d377;
    // d<x1 z1 z1 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 z1 z1> + 7 <x1 z1 z1 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (8 <x1 z1 z2> + 18 <x1 z1 z1 z1> + 4 <x1 z1 z2 z2> + 3
    //   <z1 z1 x2 z2>) + 1/3*V/N (8 <y1 z1 z2> + 12 <z1 z1 y2> - 3 <x1 x1 y2 z2> + 3 <x1 y1 x2 z2>
    //   - 6 <x1 z1 y3 z2> - 3 <y1 z1 z1 z1> + 6 <y1 z1 x3 z2> - 2 <y1 z1 z2 z2> - 9 <z1 z1 x2 y3> +
    //   9 <z1 z1 y2 x3>) - 1/2*K <y1 z1 z1 z2> - 1/2*(K - 2*V/N) <z1 z1 y2 z2> - V*(1 - 4/N) (3
    //   <x1 y1 z1 z1 x2> - 3 <x1 x1 z1 z1 y2> - 2 <y1 z1 z1 z1 z2>)
    a = c[13] * y[59];
    b = c[47] * y[64];
    a = fma(c[29], y[92], a);
    b = fma(c[18], y[110], b);
    a = fma(c[25], y[193] + y[312] - y[217], a);
    b = fma(c[14], y[228], b);
    a = fma(c[116], y[233], a);
    b = fma(c[31], y[329] - y[247], b);
    a = fma(c[6], y[248], a);
    b = fma(c[1], y[317], b);
    a = fma(c[45], y[332], a);
    b = fma(c[38], y[377] - y[380], b);
    a = fma(c[2], y[378], a);
    b = fma(c[28], y[382], b);
    a = fma(c[105], c[408] - c[243], a);
    b = fma(c[101], c[515], b);
    double d233 = a + b;
    // d<y1 z1 z1 z2>/dt = - 1/3*V/N (8 <x1 z1 z2> + 12 <z1 z1 x2> + 3 <x1 y1 y2 z2> - 3
    //   <x1 z1 z1 z1> - 6 <x1 z1 x3 z2> - 2 <x1 z1 z2 z2> - 3 <y1 y1 x2 z2> - 6 <y1 z1 y3 z2> - 9
    //   <z1 z1 x2 x3> - 9 <z1 z1 y2 y3>) - 1/4*(gamma_plus + gamma_minus) (4 <y1 z1 z1> + 7
    //   <y1 z1 z1 z2>) + 1/12*(gamma_plus - gamma_minus) (8 <y1 z1 z2> + 18 <y1 z1 z1 z1> + 4
    //   <y1 z1 z2 z2> + 3 <z1 z1 y2 z2>) + 1/2*K <x1 z1 z1 z2> + 1/2*(K - 2*V/N) <z1 z1 x2 z2> +
    //   V*(1 - 4/N) (3 <x1 y1 z1 z1 y2> - 3 <y1 y1 z1 z1 x2> - 2 <x1 z1 z1 z1 z2>)
    a = c[30] * y[64];
    b = c[13] * y[87];
    a = fma(c[47], y[92], a);
    b = fma(c[20], y[109], b);
    a = fma(c[25], y[221] - y[228] - y[301], a);
    b = fma(c[4], y[233], b);
    a = fma(c[31], y[245] + y[331], a);
    b = fma(c[34], y[248], b);
    a = fma(c[14], y[312], a);
    b = fma(c[116], y[317], b);
    a = fma(c[6], y[332], a);
    b = fma(c[39], y[376] + y[381], b);
    a = fma(c[44], y[378], a);
    b = fma(c[2], y[382], b);
    a = fma(c[105], c[245] - c[407], a);
    b = fma(c[98], c[731], b);
    double d317 = a + b;
    d[233] = d233;
    d[317] = d317;
  }

  private static void equations16(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 z1 x2 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x2 x2> + 6 <x1 x1 z1 x2> + 2
    //   <x1 x2 x2 z2> + 3 <z1 x2 x2 x2>) + 1/3*V/N (4 <y1 x2 x2> + 16 <z1 x2 y3> + 12 <x1 z1 z1 y3>
    //   + 3 <x1 x2 x2 y3> - 6 <x1 x2 y2 x3> + 6 <x1 x2 y2 z2> + 3 <y1 x2 x2 x3> - <y1 x2 x2 z2> + 8
    //   <z1 x2 y3 z2>) - 1/2*(K - 2*V/N) (2 <x1 y1 z1 x2> + <z1 x2 x2 y2>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 z1 x2 x2> - 1/2*K (2 <x1 z1 x2 y2> + <y1 z1 x2 x2>) - 2*V*(1 - 4/N) (2
    //   <x1 y1 z1 x2 x3> - 2 <x1 y1 z1 x2 z2> - 2 <x1 x1 z1 x2 y3> - <y1 z1 z1 x2 x2>)
    a = c[6] * y[65];
    b = c[23] * y[93];
    a = fma(c[64], y[117], a);
    b = fma(c[17], y[180], b);
    a = fma(c[63], y[208], a);
    b = fma(c[18], y[232], b);
    a = fma(c[76], y[234], a);
    b = fma(c[9], y[235], b);
    a = fma(c[26], y[252] + y[335], a);
    b = fma(c[8], y[253], b);
    a = fma(c[31], y[257] - y[255], a);
    b = fma(c[1], y[318], b);
    a = fma(c[27], y[337], a);
    b = fma(c[2], y[389], b);
    a = fma(c[28], y[390], a);
    b = fma(c[29], y[402], b);
    a = fma(c[108], c[302] - c[322] - c[443], a);
    b = fma(c[101], c[516], b);
    double d234 = a + b;
    // d<x1 x2 x2 x3>/dt = 1/3*V/N (4 <x2 x2 y2> + 16 <x2 x3 y3> + 6 <x1 x1 x2 y3> - 6 <x1 y1 x2 z2>
    //   + 6 <x1 z1 x2 y2> + 12 <x1 z1 x3 y3> - 3 <y1 z1 x2 x2> + 3 <x2 x2 x2 y3> - <x2 x2 y2 z2> +
    //   8 <x2 x3 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x1 x2 x3> + <x2 x2 x2 x3>) -
    //   1/2*(K - 2*V/N) (2 <x1 y1 x2 x3> + <x2 x2 y2 x3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 x2 x2 x3> - 1/2*K (2 <x1 x2 x2 y3> + 2 <x1 x2 y2 x3> + <y1 x2 x2 x3>) + V*(1 - 4/N)
    //   (<x1 x1 x2 x2 y2> + 4 <x1 x1 x2 x3 y3> + <x1 y1 x2 x2 x2> - 4 <x1 y1 x2 x3 x3> + 4
    //   <x1 y1 x2 x3 z2> + 2 <y1 z1 x2 x2 x3>)
    a = c[23] * y[130];
    b = c[64] * y[139];
    a = fma(c[17], y[187], a);
    b = fma(c[31], y[188] + y[235] - y[217], b);
    a = fma(c[63], y[215], a);
    b = fma(c[18], y[244], b);
    a = fma(c[76], y[251], a);
    b = fma(c[9], y[252] + y[255], b);
    a = fma(c[25], y[318] - y[427], a);
    b = fma(c[1], y[335], b);
    a = fma(c[2], y[426], a);
    b = fma(c[28], y[430], b);
    a = fma(c[27], y[432], a);
    b = fma(c[29], y[453], b);
    a = fma(c[102], c[551] + c[555], a);
    b = fma(c[108], c[557] - c[553] - c[559], b);
    a = fma(c[101], c[561], a);
    double d251 = a + b;
    d[234] = d234;
    d[251] = d251;
    // d<x1 z1 x2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x2 y2> + 3 <x1 x1 z1 y2> + 3
    //   <x1 y1 z1 x2> + 2 <x1 x2 y2 z2> + 3 <z1 x2 x2 y2>) + 1/3*V/N (4 <y1 x2 y2> - 8 <z1 x2 x3> -
    //   8 <z1 x2 z2> + 8 <z1 y2 y3> - 12 <x1 z1 z1 x3> - 3 <x1 x2 x2 x3> - 3 <x1 x2 x2 z2> - 3
    //   <x1 x2 y2 y3> - 3 <x1 y2 y2 x3> + 3 <x1 y2 y2 z2> + 3 <y1 x2 y2 x3> - <y1 x2 y2 z2> + 6
    //   <z1 z1 z1 x2> - 6 <z1 x2 x3 x3> - 4 <z1 x2 x3 z2> - 6 <z1 x2 y3 y3> + 2 <z1 x2 z2 z2> + 4
    //   <z1 y2 y3 z2>) + 1/2*(K - 2*V/N) (<x1 x1 z1 x2> - <x1 y1 z1 y2> - <z1 x2 y2 y2>) + 1/2*K
    //   (<x1 z1 x2 x2> - <x1 z1 y2 y2> - <y1 z1 x2 y2>) - 5/4*(gamma_plus + gamma_minus)
    //   <x1 z1 x2 y2> - 2*V*(1 - 4/N) (<x1 y1 z1 x2 y3> + <x1 y1 z1 y2 x3> - <x1 y1 z1 y2 z2> +
    //   <x1 x1 z1 x2 x3> + <x1 x1 z1 x2 z2> - <x1 x1 z1 y2 y3> - <y1 z1 z1 x2 y2>)
    a = c[6] * y[66];
    b = c[23] * (y[94] + y[412] - y[400]);
    a = fma(c[29], y[121] - y[116] - y[118], a);
    b = fma(c[28], y[209] + y[394] - y[180], b);
    a = fma(c[2], y[181] + y[208] + y[390], a);
    b = fma(c[20], y[231], b);
    a = fma(c[1], y[239] + y[319] - y[234], a);
    b = fma(c[76], y[235], b);
    a = fma(c[25], y[251] + y[253] + y[256] + y[265] - y[267] - y[339], a);
    b = fma(c[8], y[257], b);
    a = fma(c[27], y[341], a);
    b = fma(c[31], y[369] - y[398] - y[401], b);
    a = fma(c[34], y[403], a);
    b = fma(c[98], c[315] + c[336] + c[435] + c[451] - c[344] - c[468] - c[517], b);
    d[235] = a + b;
    // d<x1 z1 x2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x2 x3> + 3 <x1 x1 z1 x3> + 2
    //   <x1 x2 x3 z2> + 3 <z1 x2 x2 x3>) + 1/3*V/N (4 <y1 x2 x3> + 4 <z1 x2 y2> + 8 <z1 x3 y3> + 3
    //   <x1 x1 y1 x2> + 3 <x1 x1 z1 y3> - 3 <x1 y1 z1 z2> + 3 <x1 z1 z1 y2> + 3 <x1 x2 x2 y2> - 3
    //   <x1 y2 x3 x3> + 3 <x1 y2 x3 z2> - 3 <y1 z1 z1 x2> + 3 <y1 x2 x3 x3> - <y1 x2 x3 z2> + 3
    //   <z1 x2 x2 y3> - <z1 x2 y2 z2> + 4 <z1 x3 y3 z2>) - 1/2*(K - 4*V/N) (<x1 y1 z1 x3> +
    //   <z1 x2 y2 x3>) - 3/2*(gamma_plus + gamma_minus) <x1 z1 x2 x3> - 1/2*K (2 <x1 z1 x2 y3> +
    //   <x1 z1 y2 x3> + <y1 z1 x2 x3>) + V*(1 - 4/N) (<x1 y1 z1 x2 x2> - 2 <x1 y1 z1 x3 x3> + 2
    //   <x1 y1 z1 x3 z2> + <x1 x1 z1 x2 y2> + 2 <x1 x1 z1 x3 y3> + 2 <y1 z1 z1 x2 x3>)
    a = c[6] * y[67];
    b = c[23] * (y[95] + y[115] + y[418]);
    a = fma(c[29], y[124], a);
    b = fma(c[25], y[212] + y[268] + y[313] - y[174] - y[183] - y[230] - y[250] - y[270], b);
    a = fma(c[2], y[182] + y[391], a);
    b = fma(c[77], y[210] + y[395], b);
    a = fma(c[87], y[236], a);
    b = fma(c[9], y[237], b);
    a = fma(c[1], y[240] + y[320], a);
    b = fma(c[8], y[260], b);
    a = fma(c[26], y[342] + y[392], a);
    b = fma(c[27], y[344] + y[397], b);
    a = fma(c[102], c[266] + c[427], a);
    b = fma(c[98], c[346] - c[350] - c[485] - c[518], b);
    d[236] = a + b;
    // d<x1 z1 x2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x2 y3> + 3 <x1 x1 z1 y3> + 2
    //   <x1 x2 y3 z2> + 3 <z1 x2 x2 y3>) + 1/6*V/N (8 <y1 x2 y3> - 8 <z1 x2 x2> + 16 <z1 y3 y3> - 3
    //   <x1 x1 x1 x2> - 6 <x1 x1 z1 x3> + 6 <x1 x1 z1 z2> + 3 <x1 y1 y1 x2> - 3 <x1 x2 x2 x2> + 3
    //   <x1 x2 y2 y2> - 6 <x1 y2 x3 y3> + 6 <x1 y2 y3 z2> + 6 <y1 x2 x3 y3> - 2 <y1 x2 y3 z2> - 6
    //   <z1 x2 x2 x3> + 2 <z1 x2 x2 z2> + 8 <z1 y3 y3 z2>) - 1/2*(K - 4*V/N) (<x1 y1 z1 y3> +
    //   <z1 x2 y2 y3>) + 1/2*K (2 <x1 z1 x2 x3> - <x1 z1 y2 y3> - <y1 z1 x2 y3>) - 3/2*(gamma_plus
    //   + gamma_minus) <x1 z1 x2 y3> + V*(1 - 4/N) (<x1 y1 z1 x2 y2> - 2 <x1 y1 z1 x3 y3> + 2
    //   <x1 y1 z1 y3 z2> - <x1 x1 z1 x2 x2> + 2 <x1 x1 z1 y3 y3> + 2 <y1 z1 z1 x2 y3>)
    a = c[6] * y[68];
    b = c[23] * (y[96] + y[421] - y[114]);
    a = fma(c[29], y[126], a);
    b = fma(c[48], y[167] + y[249] - y[202] - y[254], b);
    a = fma(c[25], y[182] + y[269] + y[391] - y[184] - y[272] - y[343], a);
    b = fma(c[2], y[183] + y[392], b);
    a = fma(c[77], y[211] + y[396], a);
    b = fma(c[11], y[236], b);
    a = fma(c[87], y[237], a);
    b = fma(c[1], y[241] + y[321], b);
    a = fma(c[8], y[262], a);
    b = fma(c[27], y[346] - y[393], b);
    a = fma(c[102], c[285] - c[420], a);
    b = fma(c[98], c[348] - c[354] - c[495] - c[519], b);
    d[237] = a + b;
    // d<x1 z1 x2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 z1 x2> + 3 <x1 z1 x2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 x2 z2> + 3 <x1 x1 z1 z2> + 18 <x1 z1 z1 x2> + 2
    //   <x1 x2 z2 z2> + 3 <z1 x2 x2 z2>) + 1/3*V/N (4 <y1 x2 z2> + 12 <z1 x2 y2> + 8 <z1 y3 z2> - 3
    //   <x1 x1 z1 y3> + 3 <x1 y1 z1 x3> + 9 <x1 z1 z1 y2> - 3 <x1 y2 x3 z2> + 3 <x1 y2 z2 z2> - 3
    //   <y1 z1 z1 x2> + 3 <y1 x2 x3 z2> - <y1 x2 z2 z2> - 9 <z1 x2 x2 y3> + 9 <z1 x2 y2 x3> + 4
    //   <z1 y3 z2 z2>) - 1/2*K (<x1 y1 z1 z2> + <x1 z1 y2 z2> + <y1 z1 x2 z2> + <z1 x2 y2 z2>) -
    //   V*(1 - 4/N) (3 <x1 y1 z1 x2 x2> + 2 <x1 y1 z1 x3 z2> - 2 <x1 y1 z1 z2 z2> - 3
    //   <x1 x1 z1 x2 y2> - 2 <x1 x1 z1 y3 z2> - 2 <y1 z1 z1 x2 z2>)
    a = c[13] * y[60];
    b = c[6] * y[69];
    a = fma(c[23], y[97] + y[422], a);
    b = fma(c[18], y[115], b);
    a = fma(c[29], y[127], a);
    b = fma(c[25], y[183] + y[270] + y[313] - y[210] - y[273] - y[344], b);
    a = fma(c[2], y[184] + y[393], a);
    b = fma(c[1], y[212] + y[242] + y[322] + y[397], b);
    a = fma(c[14], y[229], a);
    b = fma(c[38], y[392] - y[230] - y[395], b);
    a = fma(c[87], y[238], a);
    b = fma(c[8], y[263], b);
    a = fma(c[27], y[347], a);
    b = fma(c[105], c[427] - c[266], b);
    a = fma(c[98], c[350] - c[356] - c[500] - c[520], a);
    double d238 = a + b;
    // d<y1 z1 y2 z2>/dt = - 1/3*V/N (4 <x1 y2 z2> + 12 <z1 x2 y2> + 8 <z1 y3 z2> - 3 <x1 y1 z1 x3>
    //   - 3 <x1 z1 z1 y2> - 3 <x1 y2 x3 z2> - <x1 y2 z2 z2> - 3 <y1 y1 z1 y3> + 9 <y1 z1 z1 x2> + 3
    //   <y1 x2 x3 z2> + 3 <y1 x2 z2 z2> - 9 <z1 x2 y2 x3> - 9 <z1 y2 y2 y3> + 4 <z1 y3 z2 z2>) -
    //   1/2*(gamma_plus + gamma_minus) (2 <y1 z1 y2> + 3 <y1 z1 y2 z2>) + 1/12*(gamma_plus -
    //   gamma_minus) (4 <y1 y2 z2> + 3 <y1 y1 z1 z2> + 18 <y1 z1 z1 y2> + 2 <y1 y2 z2 z2> + 3
    //   <z1 y2 y2 z2>) + 1/2*K (<x1 y1 z1 z2> + <x1 z1 y2 z2> + <y1 z1 x2 z2> + <z1 x2 y2 z2>) +
    //   V*(1 - 4/N) (3 <x1 y1 z1 y2 y2> - 2 <x1 y1 z1 x3 z2> - 2 <x1 y1 z1 z2 z2> - 3
    //   <y1 y1 z1 x2 y2> - 2 <y1 y1 z1 y3 z2> - 2 <x1 z1 z1 y2 z2>)
    a = c[33] * (y[73] + y[422]);
    b = c[13] * y[89];
    a = fma(c[6], y[101], a);
    b = fma(c[20], y[115], b);
    a = fma(c[30], y[127], a);
    b = fma(c[25], y[344] + y[347] - y[210] - y[230] - y[270] - y[295], b);
    a = fma(c[4], y[212] + y[242] + y[322] + y[397], a);
    b = fma(c[36], y[273], b);
    a = fma(c[2], y[296] + y[407], a);
    b = fma(c[38], y[313] - y[395] - y[406], b);
    a = fma(c[14], y[314], a);
    b = fma(c[87], y[326], b);
    a = fma(c[8], y[357], a);
    b = fma(c[105], c[330] - c[434], b);
    a = fma(c[98], c[350] + c[356] + c[504] + c[740], a);
    double d326 = a + b;
    d[238] = d238;
    d[326] = d326;
    // d<x1 z1 y2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y2 y2> + 6 <x1 y1 z1 y2> + 2
    //   <x1 y2 y2 z2> + 3 <z1 x2 y2 y2>) + 1/3*V/N (4 <y1 y2 y2> - 16 <z1 y2 x3> - 16 <z1 y2 z2> -
    //   12 <x1 z1 z1 y3> - 6 <x1 x2 y2 x3> - 6 <x1 x2 y2 z2> - 9 <x1 y2 y2 y3> + 3 <y1 y2 y2 x3> -
    //   <y1 y2 y2 z2> + 12 <z1 z1 z1 y2> - 12 <z1 y2 x3 x3> - 8 <z1 y2 x3 z2> - 12 <z1 y2 y3 y3> +
    //   4 <z1 y2 z2 z2>) + 1/2*(K - 2*V/N) (2 <x1 x1 z1 y2> - <z1 y2 y2 y2>) + 1/2*K (2
    //   <x1 z1 x2 y2> - <y1 z1 y2 y2>) - 5/4*(gamma_plus + gamma_minus) <x1 z1 y2 y2> - 2*V*(1 -
    //   4/N) (2 <x1 y1 z1 y2 y3> + 2 <x1 x1 z1 y2 x3> + 2 <x1 x1 z1 y2 z2> - <y1 z1 z1 y2 y2>)
    a = c[6] * y[70];
    b = c[23] * (y[98] + y[413]);
    a = fma(c[66], y[120] + y[122], a);
    b = fma(c[82], y[181], b);
    a = fma(c[17], y[209], a);
    b = fma(c[18], y[370] - y[232] - y[408] - y[411], b);
    a = fma(c[11], y[235], a);
    b = fma(c[76], y[239], b);
    a = fma(c[32], y[255] + y[257], a);
    b = fma(c[38], y[266], b);
    a = fma(c[8], y[267], a);
    b = fma(c[1], y[323], b);
    a = fma(c[26], y[349], a);
    b = fma(c[27], y[351], b);
    a = fma(c[2], y[394], a);
    b = fma(c[28], y[404], b);
    a = fma(c[30], y[410], a);
    b = fma(c[108], c[341] + c[463] + c[475], b);
    a = fma(c[101], c[521], a);
    double d239 = a + b;
    // d<y1 z1 y2 y2>/dt = - 1/3*V/N (4 <x1 y2 y2> + 16 <z1 y2 y3> - 3 <x1 y2 y2 x3> - <x1 y2 y2 z2>
    //   + 12 <y1 z1 z1 y3> + 6 <y1 x2 y2 x3> + 6 <y1 x2 y2 z2> + 3 <y1 y2 y2 y3> + 8 <z1 y2 y3 z2>)
    //   + 1/12*(gamma_plus - gamma_minus) (4 <y1 y2 y2> + 6 <y1 y1 z1 y2> + 2 <y1 y2 y2 z2> + 3
    //   <z1 y2 y2 y2>) + 1/2*(K - 2*V/N) (2 <x1 y1 z1 y2> + <z1 x2 y2 y2>) + 1/2*K (<x1 z1 y2 y2> +
    //   2 <y1 z1 x2 y2>) - 5/4*(gamma_plus + gamma_minus) <y1 z1 y2 y2> - 2*V*(1 - 4/N) (2
    //   <x1 y1 z1 y2 x3> + 2 <x1 y1 z1 y2 z2> + 2 <y1 y1 z1 y2 y3> + <x1 z1 z1 y2 y2>)
    a = c[33] * y[70];
    b = c[6] * y[98];
    a = fma(c[66], y[121], a);
    b = fma(c[82], y[209], b);
    a = fma(c[4], y[239], a);
    b = fma(c[25], y[350] - y[265], b);
    a = fma(c[36], y[267], a);
    b = fma(c[17], y[293], b);
    a = fma(c[20], y[316], a);
    b = fma(c[11], y[319], b);
    a = fma(c[76], y[323], a);
    b = fma(c[32], y[339] + y[341], b);
    a = fma(c[8], y[351], a);
    b = fma(c[44], y[394], b);
    a = fma(c[2], y[404], a);
    b = fma(c[30], y[412], b);
    a = fma(c[108], c[336] + c[344] + c[474], a);
    b = fma(c[98], c[737], b);
    double d323 = a + b;
    d[239] = d239;
    d[323] = d323;
    // d<x1 z1 y2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y2 x3> + 3 <x1 y1 z1 x3> + 2
    //   <x1 y2 x3 z2> + 3 <z1 x2 y2 x3>) + 1/3*V/N (4 <y1 y2 x3> + 4 <z1 y2 y2> - 8 <z1 x3 x3> - 8
    //   <z1 x3 z2> + 3 <x1 x1 y1 y2> - 3 <x1 x1 z1 z2> + 3 <x1 y1 z1 y3> + 3 <x1 z1 z1 x2> + 3
    //   <x1 x2 y2 y2> - 3 <x1 x2 x3 x3> - 3 <x1 x2 x3 z2> - 6 <x1 y2 x3 y3> - 3 <y1 z1 z1 y2> + 3
    //   <y1 y2 x3 x3> - <y1 y2 x3 z2> + 6 <z1 z1 z1 x3> + 3 <z1 x2 y2 y3> - <z1 y2 y2 z2> - 6
    //   <z1 x3 x3 x3> - 4 <z1 x3 x3 z2> - 6 <z1 x3 y3 y3> + 2 <z1 x3 z2 z2>) + 1/2*(K - 4*V/N)
    //   (<x1 x1 z1 x3> - <z1 y2 y2 x3>) + 1/2*K (<x1 z1 x2 x3> - 2 <x1 z1 y2 y3> - <y1 z1 y2 x3>) -
    //   3/2*(gamma_plus + gamma_minus) <x1 z1 y2 x3> + V*(1 - 4/N) (<x1 y1 z1 x2 y2> - 2
    //   <x1 y1 z1 x3 y3> + <x1 x1 z1 y2 y2> - 2 <x1 x1 z1 x3 x3> - 2 <x1 x1 z1 x3 z2> + 2
    //   <y1 z1 z1 y2 x3>)
    a = c[6] * y[71];
    b = c[23] * (y[99] + y[119] - y[416]);
    a = fma(c[30], y[123] + y[125], a);
    b = fma(c[25], y[184] + y[258] + y[260] + y[314] - y[175] - y[211] - y[229] - y[254], b);
    a = fma(c[77], y[405] - y[182], a);
    b = fma(c[2], y[210] + y[395], b);
    a = fma(c[1], y[324] - y[236], a);
    b = fma(c[87], y[240], b);
    a = fma(c[9], y[241], a);
    b = fma(c[31], y[371] - y[269] - y[414] - y[417], b);
    a = fma(c[8], y[270], a);
    b = fma(c[26], y[352] + y[396], b);
    a = fma(c[27], y[354] + y[407], a);
    b = fma(c[34], y[419], b);
    a = fma(c[102], c[285] + c[457], a);
    b = fma(c[98], c[348] + c[480] + c[490] - c[522], b);
    d[240] = a + b;
    // d<x1 z1 y2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y2 y3> + 3 <x1 y1 z1 y3> + 2
    //   <x1 y2 y3 z2> + 3 <z1 x2 y2 y3>) + 1/6*V/N (8 <y1 y2 y3> - 8 <z1 x2 y2> - 16 <z1 x3 y3> -
    //   16 <z1 y3 z2> - 3 <x1 x1 x1 y2> + 3 <x1 y1 y1 y2> - 6 <x1 y1 z1 x3> - 6 <x1 y1 z1 z2> + 12
    //   <x1 z1 z1 y2> - 3 <x1 x2 x2 y2> - 6 <x1 x2 x3 y3> - 6 <x1 x2 y3 z2> + 3 <x1 y2 y2 y2> - 12
    //   <x1 y2 y3 y3> + 6 <y1 y2 x3 y3> - 2 <y1 y2 y3 z2> + 12 <z1 z1 z1 y3> - 6 <z1 x2 y2 x3> + 2
    //   <z1 x2 y2 z2> - 12 <z1 x3 x3 y3> - 8 <z1 x3 y3 z2> - 12 <z1 y3 y3 y3> + 4 <z1 y3 z2 z2>) +
    //   1/2*(K - 4*V/N) (<x1 x1 z1 y3> - <z1 y2 y2 y3>) + 1/2*K (<x1 z1 x2 y3> + 2 <x1 z1 y2 x3> -
    //   <y1 z1 y2 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 z1 y2 y3> + V*(1 - 4/N)
    //   (<x1 y1 z1 y2 y2> - 2 <x1 y1 z1 y3 y3> - <x1 x1 z1 x2 y2> - 2 <x1 x1 z1 x3 y3> - 2
    //   <x1 x1 z1 y3 z2> + 2 <y1 z1 z1 y2 y3>)
    a = c[6] * y[72];
    b = c[23] * (y[100] - y[115] - y[418]);
    a = fma(c[30], y[124] + y[127], a);
    b = fma(c[48], y[168] + y[250] - y[203] - y[264], b);
    a = fma(c[77], y[406] - y[183], a);
    b = fma(c[25], y[210] + y[212] + y[259] + y[262] + y[395] - y[353], b);
    a = fma(c[2], y[211] + y[396], a);
    b = fma(c[31], y[230] + y[372] - y[271] - y[415] - y[420], b);
    a = fma(c[1], y[325] - y[237], a);
    b = fma(c[11], y[240], b);
    a = fma(c[87], y[241], a);
    b = fma(c[8], y[272], b);
    a = fma(c[27], y[356] - y[397], a);
    b = fma(c[34], y[422], b);
    a = fma(c[102], c[330] - c[427], a);
    b = fma(c[98], c[352] + c[485] + c[500] - c[523], b);
    d[241] = a + b;
  }

  private static void equations17(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 z1 y2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 z1 y2> + 3 <x1 z1 y2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 y2 z2> + 3 <x1 y1 z1 z2> + 18 <x1 z1 z1 y2> + 2
    //   <x1 y2 z2 z2> + 3 <z1 x2 y2 z2>) + 1/3*V/N (4 <y1 y2 z2> + 12 <z1 y2 y2> - 8 <z1 x3 z2> - 8
    //   <z1 z2 z2> + 3 <x1 x1 z1 x3> + 3 <x1 y1 z1 y3> - 9 <x1 z1 z1 x2> - 3 <x1 x2 x3 z2> - 3
    //   <x1 x2 z2 z2> - 6 <x1 y2 y3 z2> - 3 <y1 z1 z1 y2> + 3 <y1 y2 x3 z2> - <y1 y2 z2 z2> + 6
    //   <z1 z1 z1 z2> - 9 <z1 x2 y2 y3> + 9 <z1 y2 y2 x3> - 6 <z1 x3 x3 z2> - 4 <z1 x3 z2 z2> - 6
    //   <z1 y3 y3 z2> + 2 <z1 z2 z2 z2>) + 1/2*K (<x1 x1 z1 z2> + <x1 z1 x2 z2> - <y1 z1 y2 z2> -
    //   <z1 y2 y2 z2>) - V*(1 - 4/N) (3 <x1 y1 z1 x2 y2> + 2 <x1 y1 z1 y3 z2> - 3 <x1 x1 z1 y2 y2>
    //   + 2 <x1 x1 z1 x3 z2> + 2 <x1 x1 z1 z2 z2> - 2 <y1 z1 z1 y2 z2>)
    a = c[13] * y[61];
    b = c[6] * y[73];
    a = fma(c[23], y[101] - y[419], a);
    b = fma(c[18], y[119], b);
    a = fma(c[30], y[125] + y[128], a);
    b = fma(c[25], y[260] + y[263] + y[314] - y[182] - y[211] - y[354], b);
    a = fma(c[1], y[326] + y[407] - y[184] - y[238], a);
    b = fma(c[2], y[212] + y[397], b);
    a = fma(c[38], y[229] + y[396] - y[405], a);
    b = fma(c[14], y[230], b);
    a = fma(c[87], y[242], a);
    b = fma(c[31], y[373] - y[272] - y[416] - y[421], b);
    a = fma(c[8], y[273], a);
    b = fma(c[27], y[357], b);
    a = fma(c[34], y[423], a);
    b = fma(c[105], c[457] - c[285], b);
    a = fma(c[98], c[354] + c[490] + c[505] - c[524], a);
    d[242] = a + b;
    // d<x1 z1 x3 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x3 x3> + 2 <x1 x3 x3 z2> + 3
    //   <z1 x2 x3 x3>) + 1/3*V/N (4 <y1 x3 x3> + 8 <z1 y2 x3> + 6 <x1 x1 y1 x3> + 3 <x1 x1 z1 y2> -
    //   3 <x1 y1 z1 x2> + 6 <x1 x2 y2 x3> - 3 <x1 x3 x3 y3> - 6 <y1 z1 z1 x3> + 3 <y1 x3 x3 x3> -
    //   <y1 x3 x3 z2> + 6 <z1 x2 x3 y3> - 2 <z1 y2 x3 z2>) - 7/4*(gamma_plus + gamma_minus)
    //   <x1 z1 x3 x3> - 1/2*K (4 <x1 z1 x3 y3> + <y1 z1 x3 x3>) - 1/2*(K - 6*V/N) <z1 y2 x3 x3> +
    //   2*V*(1 - 4/N) (<x1 y1 z1 x2 x3> + <x1 x1 z1 y2 x3> + <y1 z1 z1 x3 x3>)
    a = c[6] * y[74];
    b = c[23] * y[102];
    a = fma(c[29], y[120], a);
    b = fma(c[31], y[176] + y[255] + y[399] - y[315], b);
    a = fma(c[25], y[208] + y[275] - y[181] - y[358], a);
    b = fma(c[116], y[243], b);
    a = fma(c[50], y[244], a);
    b = fma(c[8], y[276], b);
    a = fma(c[1], y[327], a);
    b = fma(c[27], y[360], b);
    a = fma(c[2], y[398], a);
    b = fma(c[117], y[408], b);
    a = fma(c[45], y[410], a);
    b = fma(c[101], c[302] + c[463] + c[525], b);
    double d243 = a + b;
    // d<y1 z1 x3 x3>/dt = - 1/3*V/N (4 <x1 x3 x3> - 8 <z1 x2 x3> - 6 <x1 y1 y1 x3> - 3
    //   <x1 y1 z1 y2> + 6 <x1 z1 z1 x3> - 3 <x1 x3 x3 x3> - <x1 x3 x3 z2> + 3 <y1 y1 z1 x2> - 6
    //   <y1 x2 y2 x3> - 3 <y1 x3 x3 y3> + 2 <z1 x2 x3 z2> - 6 <z1 y2 x3 y3>) + 1/12*(gamma_plus -
    //   gamma_minus) (4 <y1 x3 x3> + 2 <y1 x3 x3 z2> + 3 <z1 y2 x3 x3>) + 1/2*K (<x1 z1 x3 x3> - 4
    //   <y1 z1 x3 y3>) - 7/4*(gamma_plus + gamma_minus) <y1 z1 x3 x3> + 1/2*(K - 6*V/N)
    //   <z1 x2 x3 x3> + 2*V*(1 - 4/N) (<x1 y1 z1 y2 x3> + <y1 y1 z1 x2 x3> - <x1 z1 z1 x3 x3>)
    a = c[33] * y[74];
    b = c[6] * y[102];
    a = fma(c[29], y[116], a);
    b = fma(c[31], y[204] + y[339] + y[409] - y[231], b);
    a = fma(c[25], y[292] - y[209] - y[274] - y[359], a);
    b = fma(c[4], y[243], b);
    a = fma(c[36], y[276], a);
    b = fma(c[116], y[327], b);
    a = fma(c[50], y[328], a);
    b = fma(c[8], y[360], b);
    a = fma(c[127], y[398], a);
    b = fma(c[45], y[400], b);
    a = fma(c[2], y[408], a);
    b = fma(c[98], c[741] - c[336] - c[442], b);
    double d327 = a + b;
    d[243] = d243;
    d[327] = d327;
    // d<x1 z1 x3 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 x3 y3> + 2 <x1 x3 y3 z2> + 3
    //   <z1 x2 x3 y3>) + 1/6*V/N (8 <y1 x3 y3> - 8 <z1 x2 x3> + 8 <z1 y2 y3> - 3 <x1 x1 x1 x3> + 6
    //   <x1 x1 y1 y3> + 3 <x1 y1 y1 x3> + 6 <x1 z1 z1 x3> - 3 <x1 x2 x2 x3> + 6 <x1 x2 y2 y3> + 3
    //   <x1 y2 y2 x3> - 6 <x1 x3 y3 y3> - 6 <y1 z1 z1 y3> + 6 <y1 x3 x3 y3> - 2 <y1 x3 y3 z2> - 6
    //   <z1 x2 x3 x3> + 2 <z1 x2 x3 z2> + 6 <z1 x2 y3 y3> - 2 <z1 y2 y3 z2>) + 1/2*K (2
    //   <x1 z1 x3 x3> - 2 <x1 z1 y3 y3> - <y1 z1 x3 y3>) - 7/4*(gamma_plus + gamma_minus)
    //   <x1 z1 x3 y3> - 1/2*(K - 6*V/N) <z1 y2 x3 y3> + V*(1 - 4/N) (<x1 y1 z1 x2 y3> +
    //   <x1 y1 z1 y2 x3> - <x1 x1 z1 x2 x3> + <x1 x1 z1 y2 y3> + 2 <y1 z1 z1 x3 y3>)
    a = c[6] * y[75];
    b = c[23] * (y[103] + y[121] - y[116]);
    a = fma(c[48], y[169] + y[251] - y[204] - y[265], a);
    b = fma(c[25], y[277] + y[316] + y[398] - y[177] - y[231] - y[256] - y[359] - y[401], b);
    a = fma(c[9], y[246] - y[243], a);
    b = fma(c[116], y[244], b);
    a = fma(c[8], y[278], a);
    b = fma(c[1], y[328], b);
    a = fma(c[27], y[362] + y[412] - y[400], a);
    b = fma(c[2], y[399], b);
    a = fma(c[117], y[409], a);
    b = fma(c[102], c[315] + c[336] + c[468] - c[435], b);
    a = fma(c[101], c[526], a);
    double d244 = a + b;
    // d<z1 x2 x3 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 x3 y3> + 3 <x1 z1 x3 y3> + 2
    //   <x2 x3 y3 z2>) - 1/2*V/N (<x1 x1 x2 x3> - 2 <x1 y1 x2 y3> + 2 <x1 z1 x3 x3> - 2
    //   <x1 z1 x3 z2> - 2 <x1 z1 y3 y3> - <y1 y1 x2 x3> + 2 <y1 z1 y3 z2> + 2 <z1 z1 x2 x3> - 2
    //   <z1 z1 y2 y3> + <x2 x2 x2 x3> - 2 <x2 x2 y2 y3> - <x2 y2 y2 x3> - 2 <x2 x3 y3 y3> + 2
    //   <y2 x3 x3 y3> - 2 <y2 x3 y3 z2>) - 1/2*(K - 6*V/N) <y1 z1 x3 y3> + 1/2*K (2 <z1 x2 x3 x3> -
    //   2 <z1 x2 y3 y3> - <z1 y2 x3 y3>) - 7/4*(gamma_plus + gamma_minus) <z1 x2 x3 y3> + V*(1 -
    //   4/N) (<y1 z1 x2 x2 y3> + <y1 z1 x2 y2 x3> - 2 <y1 z1 x3 x3 y3> + 2 <y1 z1 x3 y3 z2> -
    //   <x1 z1 x2 x2 x3> + <x1 z1 x2 y2 y3> + 2 <x1 z1 x3 y3 y3>)
    a = c[6] * y[139];
    b = c[48] * (y[187] + y[426] - y[299] - y[440]);
    a = fma(c[25], y[243] + y[331] + y[376] - y[216] - y[245] - y[246] - y[381] - y[431], a);
    b = fma(c[2], y[244], b);
    a = fma(c[117], y[328], a);
    b = fma(c[9], y[401] - y[398], b);
    a = fma(c[116], y[399], a);
    b = fma(c[1], y[409], b);
    a = fma(c[25], y[470] - y[452] - y[473], a);
    b = fma(c[8], y[453], b);
    a = fma(c[102], c[570] + c[598] + c[771] - c[754], a);
    b = fma(c[98], c[689] - c[695] - c[810], b);
    double d399 = a + b;
    d[244] = d244;
    d[399] = d399;
    // d<x1 z1 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 z1 x3> + 7 <x1 z1 x3 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 x3 z2> + 18 <x1 z1 z1 x3> + 2 <x1 x3 z2 z2> + 3
    //   <z1 x2 x3 z2>) + 1/3*V/N (4 <y1 x3 z2> + 12 <z1 y2 x3> + 4 <z1 y2 z2> + 3 <x1 x1 y1 z2> + 3
    //   <x1 x1 z1 y2> + 3 <x1 y1 z1 x2> + 3 <x1 x2 y2 z2> - 3 <x1 x3 y3 z2> - 3 <y1 z1 z1 x3> - 3
    //   <y1 z1 z1 z2> + 3 <y1 x3 x3 z2> - <y1 x3 z2 z2> - 9 <z1 x2 x3 y3> + 3 <z1 x2 y3 z2> + 9
    //   <z1 y2 x3 x3> - <z1 y2 z2 z2>) - 1/2*K (2 <x1 z1 y3 z2> + <y1 z1 x3 z2>) - 1/2*(K - 2*V/N)
    //   <z1 y2 x3 z2> - V*(1 - 4/N) (3 <x1 y1 z1 x2 x3> - <x1 y1 z1 x2 z2> - 3 <x1 x1 z1 y2 x3> -
    //   <x1 x1 z1 y2 z2> - 2 <y1 z1 z1 x3 z2>)
    a = c[13] * y[62];
    b = c[6] * y[76];
    a = fma(c[23], y[104] + y[122], a);
    b = fma(c[18], y[120], b);
    a = fma(c[25], y[278] + y[315] + y[317] - y[178] - y[181] - y[208] - y[257] - y[360], a);
    b = fma(c[14], y[231], b);
    a = fma(c[116], y[245], a);
    b = fma(c[9], y[247], b);
    a = fma(c[8], y[279], a);
    b = fma(c[1], y[329], b);
    a = fma(c[27], y[363] + y[413], a);
    b = fma(c[38], y[399] - y[408], b);
    a = fma(c[2], y[400], a);
    b = fma(c[26], y[402], b);
    a = fma(c[28], y[410], a);
    b = fma(c[105], c[463] - c[302], b);
    a = fma(c[102], c[322] + c[475], a);
    b = fma(c[101], c[527], b);
    double d245 = a + b;
    // d<z1 z1 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 z1 x2> + 7 <z1 z1 x2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (8 <z1 x2 z2> + 3 <x1 z1 z1 z2> + 18 <z1 z1 z1 x2> + 4
    //   <z1 x2 z2 z2>) - V/N (<x1 z1 z1 y3> + <x1 x2 y2 z2> - <y1 z1 z1 x3> - <y1 x2 x2 z2> - 3
    //   <z1 z1 z1 y2> - 2 <z1 x2 y3 z2> + 2 <z1 y2 x3 z2> - 2 <z1 y2 z2 z2>) - 1/2*(K - 2*V/N)
    //   <y1 z1 z1 z2> - 1/2*K <z1 z1 y2 z2> - V*(1 - 4/N) (3 <y1 z1 z1 x2 x2> + 2 <y1 z1 z1 x3 z2>
    //   - 2 <y1 z1 z1 z2 z2> - 3 <x1 z1 z1 x2 y2> - 2 <x1 z1 z1 y3 z2>)
    a = c[13] * y[109];
    b = c[47] * y[118];
    a = fma(c[25], y[232] + y[257] - y[315] - y[337], a);
    b = fma(c[2], y[233], b);
    a = fma(c[28], y[317], a);
    b = fma(c[14], y[369], b);
    a = fma(c[39], y[370], a);
    b = fma(c[116], y[378], b);
    a = fma(c[1], y[382], a);
    b = fma(c[31], y[402] + y[413] - y[410], b);
    a = fma(c[6], y[403], a);
    b = fma(c[105], c[733] - c[516], b);
    a = fma(c[98], c[527] - c[530] - c[745], a);
    double d378 = a + b;
    d[245] = d245;
    d[378] = d378;
    // d<x1 z1 y3 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1 y3 y3> + 2 <x1 y3 y3 z2> + 3
    //   <z1 x2 y3 y3>) + 1/3*V/N (4 <y1 y3 y3> - 8 <z1 x2 y3> - 3 <x1 x1 x1 y3> + 3 <x1 x1 z1 y2> +
    //   3 <x1 y1 y1 y3> - 3 <x1 y1 z1 x2> + 6 <x1 z1 z1 y3> - 3 <x1 x2 x2 y3> + 3 <x1 y2 y2 y3> - 3
    //   <x1 y3 y3 y3> + 3 <y1 x3 y3 y3> - <y1 y3 y3 z2> - 6 <z1 x2 x3 y3> + 2 <z1 x2 y3 z2>) +
    //   1/2*K (4 <x1 z1 x3 y3> - <y1 z1 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <x1 z1 y3 y3> -
    //   1/2*(K - 6*V/N) <z1 y2 y3 y3> + 2*V*(1 - 4/N) (<x1 y1 z1 y2 y3> - <x1 x1 z1 x2 y3> +
    //   <y1 z1 z1 y3 y3>)
    a = c[6] * y[77];
    b = c[23] * y[105];
    a = fma(c[30], y[117], a);
    b = fma(c[25], y[170] + y[208] + y[252] + y[280] - y[181] - y[205] - y[266] - y[361], b);
    a = fma(c[31], y[232] - y[399], a);
    b = fma(c[51], y[244], b);
    a = fma(c[116], y[246], a);
    b = fma(c[8], y[281], b);
    a = fma(c[1], y[330], a);
    b = fma(c[27], y[365], b);
    a = fma(c[2], y[401], a);
    b = fma(c[34], y[402], b);
    a = fma(c[117], y[411], a);
    b = fma(c[98], c[443] - c[341] - c[528], b);
    double d246 = a + b;
    // d<z1 x2 y3 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y3 y3> + 3 <x1 z1 y3 y3> + 2
    //   <x2 y3 y3 z2>) - V/N (<x1 x1 x2 y3> - <x1 z1 x2 y2> + 2 <x1 z1 x3 y3> - 2 <x1 z1 y3 z2> -
    //   <y1 y1 x2 y3> + <y1 z1 x2 x2> + 2 <z1 z1 x2 y3> + <x2 x2 x2 y3> - <x2 y2 y2 y3> -
    //   <x2 y3 y3 y3> + <y2 x3 y3 y3> - <y2 y3 y3 z2>) - 1/2*(K - 6*V/N) <y1 z1 y3 y3> + 1/2*K (4
    //   <z1 x2 x3 y3> - <z1 y2 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <z1 x2 y3 y3> + 2*V*(1 -
    //   4/N) (<y1 z1 x2 y2 y3> - <y1 z1 x3 y3 y3> + <y1 z1 y3 y3 z2> - <x1 z1 x2 x2 y3> +
    //   <x1 z1 y3 y3 y3>)
    a = c[6] * y[141];
    b = c[25] * (y[188] + y[318] + y[427] + y[472] - y[235] - y[300] - y[441] - y[455]);
    a = fma(c[31], y[247] - y[244] - y[377], a);
    b = fma(c[2], y[246], b);
    a = fma(c[117], y[330], a);
    b = fma(c[51], y[399], b);
    a = fma(c[116], y[401], a);
    b = fma(c[1], y[411], b);
    a = fma(c[8], y[456], a);
    b = fma(c[26], y[476], b);
    a = fma(c[98], c[693] + c[758] - c[607] - c[701] - c[813], a);
    double d401 = a + b;
    d[246] = d246;
    d[401] = d401;
    // d<x1 z1 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 z1 y3> + 7 <x1 z1 y3 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 y3 z2> + 18 <x1 z1 z1 y3> + 2 <x1 y3 z2 z2> + 3
    //   <z1 x2 y3 z2>) + 1/6*V/N (8 <y1 y3 z2> - 8 <z1 x2 z2> + 24 <z1 y2 y3> - 3 <x1 x1 x1 z2> - 6
    //   <x1 x1 z1 x2> + 3 <x1 y1 y1 z2> + 6 <x1 y1 z1 y2> + 6 <x1 z1 z1 z2> - 3 <x1 x2 x2 z2> + 3
    //   <x1 y2 y2 z2> - 6 <x1 y3 y3 z2> - 6 <y1 z1 z1 y3> + 6 <y1 x3 y3 z2> - 2 <y1 y3 z2 z2> - 6
    //   <z1 x2 x3 z2> - 18 <z1 x2 y3 y3> + 2 <z1 x2 z2 z2> + 18 <z1 y2 x3 y3>) + 1/2*K (2
    //   <x1 z1 x3 z2> - <y1 z1 y3 z2>) - 1/2*(K - 2*V/N) <z1 y2 y3 z2> - V*(1 - 4/N) (3
    //   <x1 y1 z1 x2 y3> - <x1 y1 z1 y2 z2> + <x1 x1 z1 x2 z2> - 3 <x1 x1 z1 y2 y3> - 2
    //   <y1 z1 z1 y3 z2>)
    a = c[13] * y[63];
    b = c[6] * y[78];
    a = fma(c[23], y[106] - y[118], a);
    b = fma(c[18], y[121], b);
    a = fma(c[48], y[171] + y[253] - y[206] - y[267], a);
    b = fma(c[25], y[180] + y[281] + y[316] + y[400] - y[209] - y[233] - y[362], b);
    a = fma(c[14], y[232], a);
    b = fma(c[11], y[245], b);
    a = fma(c[116], y[247], a);
    b = fma(c[8], y[282], b);
    a = fma(c[1], y[331], a);
    b = fma(c[27], y[366] - y[403], b);
    a = fma(c[38], y[401] - y[409], a);
    b = fma(c[2], y[402], b);
    a = fma(c[28], y[412], a);
    b = fma(c[105], c[468] - c[315], b);
    a = fma(c[102], c[344] - c[451], a);
    b = fma(c[101], c[529], b);
    d[247] = a + b;
    // d<x1 z1 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x1 z1 z2> + 7 <x1 z1 z2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x1 z2 z2> + 36 <x1 z1 z1 z2> + 2 <x1 z2 z2 z2> + 3
    //   <z1 x2 z2 z2>) + 1/3*V/N (4 <y1 z2 z2> + 24 <z1 y2 z2> - 9 <x1 x1 z1 y2> + 9 <x1 y1 z1 x2>
    //   - 3 <x1 y3 z2 z2> - 6 <y1 z1 z1 z2> + 3 <y1 x3 z2 z2> - <y1 z2 z2 z2> - 18 <z1 x2 y3 z2> +
    //   18 <z1 y2 x3 z2>) - 1/2*K <y1 z1 z2 z2> - 1/2*(K + 2*V/N) <z1 y2 z2 z2> - 2*V*(1 - 4/N) (3
    //   <x1 y1 z1 x2 z2> - 3 <x1 x1 z1 y2 z2> - <y1 z1 z1 z2 z2>)
    a = c[52] * y[64];
    b = c[6] * y[79];
    a = fma(c[23], y[107], a);
    b = fma(c[69], y[122], b);
    a = fma(c[38], y[181] - y[208], a);
    b = fma(c[53], y[233], b);
    a = fma(c[116], y[248], a);
    b = fma(c[25], y[282] - y[363], b);
    a = fma(c[8], y[283], a);
    b = fma(c[32], y[317], b);
    a = fma(c[1], y[332], a);
    b = fma(c[27], y[367], b);
    a = fma(c[70], y[402] - y[410], a);
    b = fma(c[2], y[403], b);
    a = fma(c[40], y[413], a);
    b = fma(c[99], c[475] - c[322], b);
    a = fma(c[101], c[530], a);
    double d248 = a + b;
    // d<z1 x2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <z1 x2 z2> + 7 <z1 x2 z2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x2 z2 z2> + 3 <x1 z1 z2 z2> + 36 <z1 z1 x2 z2> + 2
    //   <x2 z2 z2 z2>) - V/N (3 <x1 z1 x2 y2> + 2 <x1 z1 y3 z2> - 3 <y1 z1 x2 x2> - 2 <y1 z1 x3 z2>
    //   - 6 <z1 z1 y2 z2> - <x2 y3 z2 z2> + <y2 x3 z2 z2> - <y2 z2 z2 z2>) - 1/2*(K + 2*V/N)
    //   <y1 z1 z2 z2> - 1/2*K <z1 y2 z2 z2> - 2*V*(1 - 4/N) (3 <y1 z1 x2 x2 z2> + <y1 z1 x3 z2 z2>
    //   - <y1 z1 z2 z2 z2> - 3 <x1 z1 x2 y2 z2> - <x1 z1 y3 z2 z2>)
    a = c[52] * y[118];
    b = c[6] * y[143];
    a = fma(c[38], y[235] - y[318], a);
    b = fma(c[31], y[329] - y[247], b);
    a = fma(c[2], y[248], a);
    b = fma(c[40], y[332], b);
    a = fma(c[53], y[378], a);
    b = fma(c[71], y[382], b);
    a = fma(c[116], y[403], a);
    b = fma(c[1], y[413], b);
    a = fma(c[25], y[474] - y[457] - y[478], a);
    b = fma(c[8], y[458], b);
    a = fma(c[99], c[776] - c[575], a);
    b = fma(c[98], c[697] - c[705] - c[815], b);
    double d403 = a + b;
    d[248] = d248;
    d[403] = d403;
  }

  private static void equations18(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x2 x2 y2>/dt = - 2/3*V/N (4 <x2 x2 x3> + 4 <x2 x2 z2> - 8 <x2 y2 y3> + 12 <x1 z1 x2 x3>
    //   - 6 <x1 z1 y2 y3> - 3 <z1 z1 x2 x2> + 3 <x2 x2 x3 x3> + 2 <x2 x2 x3 z2> + 3 <x2 x2 y3 y3> -
    //   <x2 x2 z2 z2> - 4 <x2 y2 y3 z2>) + 1/2*K (<x1 x1 x2 x2> - 2 <x1 y1 x2 y2> + <x1 x2 x2 x2> -
    //   2 <x1 x2 y2 y2> - <y1 x2 x2 y2> - <x2 x2 y2 y2>) + 1/4*(gamma_plus - gamma_minus) (2
    //   <x1 x1 x2 y2> + <x1 y1 x2 x2> + <x2 x2 x2 y2>) - (gamma_plus + gamma_minus) <x1 x2 x2 y2> -
    //   2*V*(1 - 4/N) (<x1 x1 x2 x2 x3> + <x1 x1 x2 x2 z2> - 2 <x1 x1 x2 y2 y3> + <x1 y1 x2 x2 y3>
    //   + 2 <x1 y1 x2 y2 x3> - 2 <x1 y1 x2 y2 z2> - <y1 z1 x2 x2 y2>)
    a = c[29] * (y[447] - y[131] - y[133]);
    b = c[64] * y[136];
    a = fma(c[1], y[334] + y[429] - y[185] - y[249], a);
    b = fma(c[17], y[186], b);
    a = fma(c[2], y[213] + y[425], a);
    b = fma(c[9], y[214] + y[254], b);
    a = fma(c[60], y[236], a);
    b = fma(c[18], y[241], b);
    a = fma(c[13], y[250], a);
    b = fma(c[31], y[374] - y[433] - y[436], b);
    a = fma(c[33], y[435], a);
    b = fma(c[34], y[438], b);
    a = fma(c[98], c[539] + c[540] + c[543] - c[549], a);
    b = fma(c[108], c[545] - c[542] - c[547], b);
    double d250 = a + b;
    // d<y1 x2 x2 x2>/dt = - 2*V/N (4 <x2 x2 x3> - 4 <x2 x2 z2> - 6 <y1 z1 x2 y3> + 3 <z1 z1 x2 x2>
    //   - 3 <x2 x2 x3 x3> + 2 <x2 x2 x3 z2> - 3 <x2 x2 y3 y3> + <x2 x2 z2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (3 <x1 y1 x2 x2> + <x2 x2 x2 y2>) + 1/2*K (<x1 x2 x2 x2> - 3 <y1 y1 x2 x2> - 3
    //   <y1 x2 x2 y2> + <x2 x2 x2 x2>) - (gamma_plus + gamma_minus) <y1 x2 x2 x2> + 2*V*(1 - 4/N)
    //   (3 <x1 y1 x2 x2 y3> - <x1 z1 x2 x2 x2> - 3 <y1 y1 x2 x2 x3> + 3 <y1 y1 x2 x2 z2>)
    a = c[60] * (y[131] - y[133]);
    b = c[57] * y[213];
    a = fma(c[4], y[249] + y[424], a);
    b = fma(c[56], y[297] + y[334], b);
    a = fma(c[58], y[321], a);
    b = fma(c[13], y[333], b);
    a = fma(c[70], y[374] - y[433] - y[436], a);
    b = fma(c[2], y[425], b);
    a = fma(c[20], y[435], a);
    b = fma(c[32], y[438], b);
    a = fma(c[99], c[543] + c[749] - c[748], a);
    b = fma(c[98], c[747], b);
    double d333 = a + b;
    d[250] = d250;
    d[333] = d333;
    // d<x1 x2 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x2 x2> + 5 <x1 x2 x2 z2>) +
    //   1/3*V/N (12 <x2 x2 y2> + 16 <x2 y3 z2> - 6 <x1 x1 x2 y3> + 6 <x1 y1 x2 x3> + 18
    //   <x1 z1 x2 y2> + 12 <x1 z1 y3 z2> - 3 <y1 z1 x2 x2> - 9 <x2 x2 x2 y3> + 9 <x2 x2 y2 x3> + 8
    //   <x2 y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x1 x2 z2> + 6 <x1 z1 x2 x2> +
    //   <x2 x2 x2 z2>) - 1/2*(K + 2*V/N) (2 <x1 y1 x2 z2> + <x2 x2 y2 z2>) - 1/2*K (2 <x1 x2 y2 z2>
    //   + <y1 x2 x2 z2>) + V*(1 - 4/N) (3 <x1 x1 x2 x2 y2> - 3 <x1 y1 x2 x2 x2> - 4
    //   <x1 y1 x2 x3 z2> + 4 <x1 x1 x2 y3 z2> + 4 <x1 y1 x2 z2 z2> + 2 <y1 z1 x2 x2 z2>)
    a = c[13] * y[65];
    b = c[18] * (y[130] + y[247]);
    a = fma(c[64], y[142], a);
    b = fma(c[31], y[215] - y[188], b);
    a = fma(c[17], y[189], a);
    b = fma(c[72], y[217], b);
    a = fma(c[14], y[234], a);
    b = fma(c[71], y[235], b);
    a = fma(c[76], y[253], a);
    b = fma(c[9], y[257], b);
    a = fma(c[25], y[318], a);
    b = fma(c[1], y[337], b);
    a = fma(c[38], y[427] - y[430], a);
    b = fma(c[2], y[428], b);
    a = fma(c[40], y[432], a);
    b = fma(c[29], y[457], b);
    a = fma(c[105], c[551] - c[555], a);
    b = fma(c[108], c[559] - c[571] - c[573], b);
    a = fma(c[101], c[575], a);
    double d253 = a + b;
    // d<x2 x2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 x2 y2> + 5 <x2 x2 y2 z2>) + V/N
    //   (<x1 x2 x2 x3> - 2 <x1 x2 y2 y3> + <y1 x2 x2 y3> + 2 <y1 x2 y2 x3> - 3 <z1 x2 x2 x2> + 6
    //   <z1 x2 y2 y2> - 8 <z1 x2 x3 z2> + 4 <z1 y2 y3 z2>) + 1/2*(K + 2*V/N) (<x1 x2 x2 z2> - 2
    //   <y1 x2 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x2 y2 z2> + <y1 x2 x2 z2> + 6
    //   <z1 x2 x2 y2>) + 1/2*K (<x2 x2 x2 z2> - 2 <x2 y2 y2 z2>) - V*(1 - 4/N) (3 <y1 x2 x2 x2 y2>
    //   + 2 <y1 x2 x2 y3 z2> - 3 <x1 x2 x2 y2 y2> + 2 <x1 x2 x2 x3 z2> + 4 <y1 x2 y2 x3 z2> + 2
    //   <x1 x2 x2 z2 z2> - 4 <x1 x2 y2 y3 z2> - 4 <y1 x2 y2 z2 z2>)
    a = c[13] * y[130];
    b = c[26] * (y[251] + y[336]);
    a = fma(c[46], y[253], a);
    b = fma(c[31], y[339] - y[256], b);
    a = fma(c[17], y[257], a);
    b = fma(c[2], y[337], b);
    a = fma(c[72], y[341], a);
    b = fma(c[38], y[389], b);
    a = fma(c[14], y[390], a);
    b = fma(c[71], y[394], b);
    a = fma(c[60], y[400], a);
    b = fma(c[18], y[412], b);
    a = fma(c[4], y[428], a);
    b = fma(c[76], y[432], b);
    a = fma(c[9], y[442], a);
    b = fma(c[105], c[844] - c[833], b);
    a = fma(c[98], c[835] + c[846] + c[855], a);
    b = fma(c[108], c[849] - c[856] - c[857], b);
    double d432 = a + b;
    d[253] = d253;
    d[432] = d432;
    // d<x1 x2 y2 y2>/dt = - 4/3*V/N (4 <x2 y2 x3> + 4 <x2 y2 z2> - 2 <y2 y2 y3> + 3 <x1 z1 x2 y3> +
    //   6 <x1 z1 y2 x3> - 3 <z1 z1 x2 y2> + 3 <x2 y2 x3 x3> + 2 <x2 y2 x3 z2> + 3 <x2 y2 y3 y3> -
    //   <x2 y2 z2 z2> - <y2 y2 y3 z2>) + 1/2*K (2 <x1 x1 x2 y2> - <x1 y1 y2 y2> + 2 <x1 x2 x2 y2> -
    //   <x1 y2 y2 y2> - <y1 x2 y2 y2> - <x2 y2 y2 y2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x1 y2 y2> + 2 <x1 y1 x2 y2> + <x2 x2 y2 y2>) - (gamma_plus + gamma_minus)
    //   <x1 x2 y2 y2> - 2*V*(1 - 4/N) (2 <x1 x1 x2 y2 x3> + 2 <x1 x1 x2 y2 z2> - <x1 x1 y2 y2 y3> +
    //   2 <x1 y1 x2 y2 y3> + <x1 y1 y2 y2 x3> - <x1 y1 y2 y2 z2> - <y1 z1 x2 y2 y2>)
    a = c[66] * (y[135] + y[137]);
    b = c[29] * (y[146] - y[445]);
    a = fma(c[11], y[186] + y[250], a);
    b = fma(c[2], y[190] + y[429], b);
    a = fma(c[17], y[214], a);
    b = fma(c[1], y[218] + y[264] + y[338] + y[439], b);
    a = fma(c[18], y[375] - y[237] - y[443] - y[446], a);
    b = fma(c[60], y[240], b);
    a = fma(c[13], y[254], a);
    b = fma(c[23], y[448] + y[467], b);
    a = fma(c[108], c[576] + c[577] + c[580], a);
    b = fma(c[98], c[582] - c[579] - c[584] - c[586], b);
    double d254 = a + b;
    // d<y1 y2 y2 y2>/dt = - 4*V/N (2 <y2 y2 y3> + 3 <y1 z1 y2 y3> + <y2 y2 y3 z2>) + 1/2*K (3
    //   <x1 y1 y2 y2> + <x1 y2 y2 y2> + 3 <y1 x2 y2 y2> + <x2 y2 y2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (3 <y1 y1 y2 y2> + <y2 y2 y2 y2>) - (gamma_plus + gamma_minus) <y1 y2 y2 y2> -
    //   2*V*(1 - 4/N) (3 <x1 y1 y2 y2 x3> + 3 <x1 y1 y2 y2 z2> + <x1 z1 y2 y2 y2> + 3
    //   <y1 y1 y2 y2 y3>)
    a = c[60] * y[146];
    b = c[80] * (y[218] + y[338]);
    a = fma(c[4], y[264] + y[439], a);
    b = fma(c[57], y[302], b);
    a = fma(c[81], y[325], a);
    b = fma(c[13], y[348], b);
    a = fma(c[2], y[459], a);
    b = fma(c[20], y[467], b);
    a = fma(c[115], c[582] + c[584] + c[794], a);
    b = fma(c[98], c[793], b);
    double d348 = a + b;
    d[254] = d254;
    d[348] = d348;
    // d<x1 x2 y2 x3>/dt = 1/3*V/N (4 <x2 y2 y2> - 8 <x2 x3 x3> - 8 <x2 x3 z2> + 8 <y2 x3 y3> - 3
    //   <x1 x1 x2 z2> + 3 <x1 x1 y2 y3> + 3 <x1 y1 x2 y3> - 3 <x1 y1 y2 z2> + 3 <x1 z1 x2 x2> + 3
    //   <x1 z1 y2 y2> - 12 <x1 z1 x3 x3> - 3 <y1 z1 x2 y2> + 6 <z1 z1 x2 x3> + 3 <x2 x2 y2 y3> -
    //   <x2 y2 y2 z2> - 6 <x2 x3 x3 x3> - 4 <x2 x3 x3 z2> - 6 <x2 x3 y3 y3> + 2 <x2 x3 z2 z2> + 4
    //   <y2 x3 y3 z2>) + 1/2*(K - 2*V/N) (<x1 x1 x2 x3> - <x1 y1 y2 x3> - <x2 y2 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 x1 y2 x3> + <x1 y1 x2 x3> + <x2 x2 y2 x3>) + 1/2*K
    //   (<x1 x2 x2 x3> - 2 <x1 x2 y2 y3> - <x1 y2 y2 x3> - <y1 x2 y2 x3>) - 5/4*(gamma_plus +
    //   gamma_minus) <x1 x2 y2 x3> + V*(1 - 4/N) (<x1 y1 x2 x2 y2> - 2 <x1 y1 x2 x3 y3> +
    //   <x1 x1 x2 y2 y2> - 2 <x1 x1 x2 x3 x3> - 2 <x1 x1 x2 x3 z2> + 2 <x1 x1 y2 x3 y3> - 2
    //   <x1 y1 y2 x3 x3> + 2 <x1 y1 y2 x3 z2> + 2 <y1 z1 x2 y2 x3>)
    a = c[23] * (y[134] + y[473] - y[451]);
    b = c[29] * (y[149] - y[138] - y[140]);
    a = fma(c[28], y[219] + y[440] - y[187], a);
    b = fma(c[25], y[189] + y[221] + y[319] - y[192] - y[216] - y[234] - y[239] - y[431], b);
    a = fma(c[2], y[191] + y[215] + y[430], a);
    b = fma(c[20], y[243], b);
    a = fma(c[1], y[265] + y[339] - y[251], a);
    b = fma(c[76], y[255], b);
    a = fma(c[9], y[256], a);
    b = fma(c[31], y[376] - y[449] - y[452], b);
    a = fma(c[27], y[442], a);
    b = fma(c[34], y[454], b);
    a = fma(c[102], c[565] + c[588], a);
    b = fma(c[98], c[566] + c[589] + c[590] + c[594] - c[592] - c[596] - c[598], b);
    d[255] = a + b;
    // d<x1 x2 y2 y3>/dt = - 1/3*V/N (4 <x2 x2 y2> + 8 <x2 x3 y3> + 8 <x2 y3 z2> - 8 <y2 y3 y3> + 3
    //   <x1 x1 y2 x3> - 3 <x1 x1 y2 z2> + 3 <x1 y1 x2 x3> + 3 <x1 y1 x2 z2> - 3 <x1 z1 x2 y2> + 12
    //   <x1 z1 x3 y3> - 6 <z1 z1 x2 y3> + 3 <x2 x2 y2 x3> - <x2 x2 y2 z2> + 6 <x2 x3 x3 y3> + 4
    //   <x2 x3 y3 z2> + 6 <x2 y3 y3 y3> - 2 <x2 y3 z2 z2> - 4 <y2 y3 y3 z2>) + 1/2*(K - 2*V/N)
    //   (<x1 x1 x2 y3> - <x1 y1 y2 y3> - <x2 y2 y2 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x1 y2 y3> + <x1 y1 x2 y3> + <x2 x2 y2 y3>) + 1/2*K (<x1 x2 x2 y3> + 2 <x1 x2 y2 x3> -
    //   <x1 y2 y2 y3> - <y1 x2 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <x1 x2 y2 y3> - V*(1 - 4/N)
    //   (<x1 x1 x2 x2 y2> + 2 <x1 x1 x2 x3 y3> + 2 <x1 x1 x2 y3 z2> - 2 <x1 x1 y2 y3 y3> -
    //   <x1 y1 x2 y2 y2> + 2 <x1 y1 x2 y3 y3> + 2 <x1 y1 y2 x3 y3> - 2 <x1 y1 y2 y3 z2> - 2
    //   <y1 z1 x2 y2 y3>)
    a = c[23] * (y[476] - y[130] - y[453]);
    b = c[29] * (y[151] - y[139] - y[142]);
    a = fma(c[28], y[220] + y[441] - y[188], a);
    b = fma(c[25], y[191] + y[215] + y[217] + y[430] - y[193] - y[235], b);
    a = fma(c[2], y[192] + y[216] + y[431], a);
    b = fma(c[20], y[244], b);
    a = fma(c[1], y[266] + y[340] - y[252], a);
    b = fma(c[11], y[255], b);
    a = fma(c[76], y[256], a);
    b = fma(c[31], y[377] - y[450] - y[455], b);
    a = fma(c[36], y[432], a);
    b = fma(c[34], y[457], b);
    a = fma(c[102], c[601] - c[551], a);
    b = fma(c[98], c[553] + c[571] + c[602] + c[603] - c[600] - c[605] - c[607], b);
    d[256] = a + b;
    // d<x1 x2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x2 y2> + 5 <x1 x2 y2 z2>) +
    //   1/3*V/N (12 <x2 y2 y2> - 8 <x2 x3 z2> - 8 <x2 z2 z2> + 8 <y2 y3 z2> + 3 <x1 x1 x2 x3> - 3
    //   <x1 x1 y2 y3> + 3 <x1 y1 x2 y3> + 3 <x1 y1 y2 x3> - 9 <x1 z1 x2 x2> + 9 <x1 z1 y2 y2> - 12
    //   <x1 z1 x3 z2> - 3 <y1 z1 x2 y2> + 6 <z1 z1 x2 z2> - 9 <x2 x2 y2 y3> + 9 <x2 y2 y2 x3> - 6
    //   <x2 x3 x3 z2> - 4 <x2 x3 z2 z2> - 6 <x2 y3 y3 z2> + 2 <x2 z2 z2 z2> + 4 <y2 y3 z2 z2>) +
    //   1/2*(K + 2*V/N) (<x1 x1 x2 z2> - <x1 y1 y2 z2> - <x2 y2 y2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 x1 y2 z2> + <x1 y1 x2 z2> + 6 <x1 z1 x2 y2> + <x2 x2 y2 z2>) + 1/2*K
    //   (<x1 x2 x2 z2> - <x1 y2 y2 z2> - <y1 x2 y2 z2>) - V*(1 - 4/N) (3 <x1 y1 x2 x2 y2> + 2
    //   <x1 y1 x2 y3 z2> - 3 <x1 x1 x2 y2 y2> + 2 <x1 x1 x2 x3 z2> + 2 <x1 y1 y2 x3 z2> + 2
    //   <x1 x1 x2 z2 z2> - 2 <x1 x1 y2 y3 z2> - 2 <x1 y1 y2 z2 z2> - 2 <y1 z1 x2 y2 z2>)
    a = c[13] * y[66];
    b = c[18] * (y[134] - y[245]);
    a = fma(c[29], y[152] - y[140] - y[143], a);
    b = fma(c[25], y[192] + y[319] - y[187] - y[216] - y[219], b);
    a = fma(c[40], y[221] + y[442] - y[189], a);
    b = fma(c[2], y[193] + y[217] + y[432], b);
    a = fma(c[38], y[234] + y[431] - y[239] - y[440], a);
    b = fma(c[14], y[235], b);
    a = fma(c[1], y[267] + y[341] - y[253], a);
    b = fma(c[76], y[257], b);
    a = fma(c[31], y[378] - y[451] - y[456], a);
    b = fma(c[23], y[477] - y[454], b);
    a = fma(c[34], y[458], a);
    b = fma(c[105], c[588] - c[565], b);
    a = fma(c[98], c[568] + c[590] + c[596] + c[608] - c[609] - c[611] - c[613], a);
    d[257] = a + b;
    // d<x1 x2 x3 x3>/dt = 1/3*V/N (8 <x2 y2 x3> + 8 <x3 x3 y3> + 3 <x1 x1 x2 y2> + 6 <x1 x1 x3 y3>
    //   - 3 <x1 y1 x2 x2> - 6 <x1 y1 x3 z2> + 6 <x1 z1 y2 x3> - 6 <y1 z1 x2 x3> + 6 <x2 x2 x3 y3> -
    //   2 <x2 y2 x3 z2> + 4 <x3 x3 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 x3 x3> +
    //   <x2 x2 x3 x3>) - 1/2*(K - 4*V/N) (<x1 y1 x3 x3> + <x2 y2 x3 x3>) - 3/2*(gamma_plus +
    //   gamma_minus) <x1 x2 x3 x3> - 1/2*K (4 <x1 x2 x3 y3> + <x1 y2 x3 x3> + <y1 x2 x3 x3>) +
    //   2*V*(1 - 4/N) (<x1 y1 x2 x2 x3> + <x1 x1 x2 y2 x3> + <x1 x1 x3 x3 y3> - <x1 y1 x3 x3 x3> +
    //   <x1 y1 x3 x3 z2> + <y1 z1 x2 x3 x3>)
    a = c[29] * (y[135] + y[155]);
    b = c[25] * (y[213] - y[186]);
    a = fma(c[2], y[194] + y[433], a);
    b = fma(c[31], y[195] + y[240] + y[434] - y[224] - y[320], b);
    a = fma(c[77], y[222] + y[443], a);
    b = fma(c[87], y[258], b);
    a = fma(c[50], y[259], a);
    b = fma(c[1], y[268] + y[342], b);
    a = fma(c[45], y[445], a);
    b = fma(c[23], y[483], b);
    a = fma(c[98], c[617] - c[534] - c[576] - c[615] - c[619] - c[621], a);
    double d258 = a + b;
    // d<y1 y2 x3 x3>/dt = 1/3*V/N (8 <x2 y2 x3> - 8 <x3 x3 y3> + 3 <x1 y1 y2 y2> - 6 <x1 y1 x3 z2>
    //   - 6 <x1 z1 y2 x3> - 3 <y1 y1 x2 y2> + 6 <y1 y1 x3 y3> + 6 <y1 z1 x2 x3> - 2 <x2 y2 x3 z2> +
    //   6 <y2 y2 x3 y3> - 4 <x3 x3 y3 z2>) + 1/2*(K - 4*V/N) (<x1 y1 x3 x3> + <x2 y2 x3 x3>) +
    //   1/2*K (<x1 y2 x3 x3> + <y1 x2 x3 x3> - 4 <y1 y2 x3 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1 y1 x3 x3> + <y2 y2 x3 x3>) - 3/2*(gamma_plus + gamma_minus) <y1 y2 x3 x3> + 2*V*(1 -
    //   4/N) (<x1 y1 y2 y2 x3> - <x1 y1 x3 x3 x3> - <x1 y1 x3 x3 z2> + <y1 y1 x2 y2 x3> -
    //   <y1 y1 x3 x3 y3> - <x1 z1 y2 x3 x3>)
    a = c[29] * (y[135] - y[155]);
    b = c[25] * (y[298] - y[218]);
    a = fma(c[84], y[222] + y[443], a);
    b = fma(c[31], y[307] + y[320] + y[464] - y[224] - y[240], b);
    a = fma(c[4], y[268] + y[342], a);
    b = fma(c[2], y[306] + y[463], b);
    a = fma(c[87], y[352], a);
    b = fma(c[50], y[353], b);
    a = fma(c[45], y[445], a);
    b = fma(c[33], y[483], b);
    a = fma(c[98], c[617] + c[619] + c[782] + c[800] - c[582] - c[752], a);
    double d352 = a + b;
    d[258] = d258;
    d[352] = d352;
    // d<x1 x2 x3 y3>/dt = - 1/3*V/N (4 <x2 x2 x3> - 4 <x2 y2 y3> - 8 <x3 y3 y3> + 3 <x1 x1 x3 x3> -
    //   3 <x1 x1 x3 z2> - 3 <x1 x1 y3 y3> + 3 <x1 y1 y3 z2> - 3 <x1 z1 y2 y3> + 3 <y1 z1 x2 y3> + 3
    //   <x2 x2 x3 x3> - <x2 x2 x3 z2> - 3 <x2 x2 y3 y3> + <x2 y2 y3 z2> - 4 <x3 y3 y3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 x1 x3 y3> + <x2 x2 x3 y3>) - 1/2*(K - 4*V/N)
    //   (<x1 y1 x3 y3> + <x2 y2 x3 y3>) + 1/2*K (2 <x1 x2 x3 x3> - 2 <x1 x2 y3 y3> - <x1 y2 x3 y3>
    //   - <y1 x2 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 x2 x3 y3> - V*(1 - 4/N)
    //   (<x1 x1 x2 x2 x3> - <x1 x1 x2 y2 y3> - <x1 y1 x2 x2 y3> - <x1 y1 x2 y2 x3> - 2
    //   <x1 x1 x3 y3 y3> + 2 <x1 y1 x3 x3 y3> - 2 <x1 y1 x3 y3 z2> - 2 <y1 z1 x2 x3 y3>)
    a = c[23] * (y[136] + y[486] - y[131]);
    b = c[29] * y[157];
    a = fma(c[25], y[194] + y[226] + y[321] + y[433] - y[196] - y[197] - y[241] - y[436], a);
    b = fma(c[2], y[195] + y[434], b);
    a = fma(c[77], y[223] + y[444], a);
    b = fma(c[9], y[261] - y[258], b);
    a = fma(c[87], y[259], a);
    b = fma(c[1], y[269] + y[343], b);
    a = fma(c[27], y[447] - y[435], a);
    b = fma(c[102], c[542] + c[543] + c[545] - c[539], b);
    a = fma(c[98], c[624] - c[623] - c[626] - c[628], a);
    double d259 = a + b;
    // d<y1 y2 x3 y3>/dt = 1/3*V/N (4 <x2 y2 y3> + 4 <y2 y2 x3> - 8 <x3 y3 y3> - 3 <x1 y1 y3 z2> - 3
    //   <x1 z1 y2 y3> - 3 <y1 y1 x3 x3> - 3 <y1 y1 x3 z2> + 3 <y1 y1 y3 y3> + 3 <y1 z1 x2 y3> -
    //   <x2 y2 y3 z2> - 3 <y2 y2 x3 x3> - <y2 y2 x3 z2> + 3 <y2 y2 y3 y3> - 4 <x3 y3 y3 z2>) +
    //   1/2*(K - 4*V/N) (<x1 y1 x3 y3> + <x2 y2 x3 y3>) + 1/2*K (<x1 y2 x3 y3> + <y1 x2 x3 y3> + 2
    //   <y1 y2 x3 x3> - 2 <y1 y2 y3 y3>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 x3 y3> +
    //   <y2 y2 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <y1 y2 x3 y3> - V*(1 - 4/N)
    //   (<x1 y1 x2 y2 x3> + 2 <x1 y1 x3 x3 y3> + 2 <x1 y1 x3 y3 z2> - <x1 y1 y2 y2 y3> -
    //   <y1 y1 x2 y2 y3> - <y1 y1 y2 y2 x3> + 2 <y1 y1 x3 y3 y3> + 2 <x1 z1 y2 x3 y3>)
    a = c[23] * (y[136] + y[145] - y[486]);
    b = c[30] * y[157];
    a = fma(c[84], y[223] + y[444], a);
    b = fma(c[25], y[226] + y[241] + y[306] + y[308] + y[463] - y[309] - y[321] - y[466], b);
    a = fma(c[4], y[269] + y[343], a);
    b = fma(c[2], y[307] + y[464], b);
    a = fma(c[9], y[355] - y[352], a);
    b = fma(c[87], y[353], b);
    a = fma(c[27], y[447] + y[465], a);
    b = fma(c[102], c[653] + c[765] + c[766] - c[545], b);
    a = fma(c[98], c[624] + c[626] + c[787] + c[801], a);
    double d353 = a + b;
    d[259] = d259;
    d[353] = d353;
  }

  private static void equations19(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 x2 x3> + 3 <x1 x2 x3 z2>) +
    //   1/3*V/N (12 <x2 y2 x3> + 4 <x2 y2 z2> + 8 <x3 y3 z2> + 3 <x1 x1 x2 y2> - 3 <x1 x1 x3 y3> +
    //   3 <x1 x1 y3 z2> + 3 <x1 y1 x2 x2> + 3 <x1 y1 x3 x3> - 3 <x1 y1 z2 z2> + 9 <x1 z1 y2 x3> + 3
    //   <x1 z1 y2 z2> - 3 <y1 z1 x2 x3> - 3 <y1 z1 x2 z2> - 9 <x2 x2 x3 y3> + 3 <x2 x2 y3 z2> + 9
    //   <x2 y2 x3 x3> - <x2 y2 z2 z2> + 4 <x3 y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x1 x3 z2> + 6 <x1 z1 x2 x3> + <x2 x2 x3 z2>) - 1/2*K (<x1 y1 x3 z2> + 2 <x1 x2 y3 z2>
    //   + <x1 y2 x3 z2> + <y1 x2 x3 z2> + <x2 y2 x3 z2>) - V*(1 - 4/N) (3 <x1 y1 x2 x2 x3> -
    //   <x1 y1 x2 x2 z2> - 3 <x1 x1 x2 y2 x3> - <x1 x1 x2 y2 z2> + 2 <x1 y1 x3 x3 z2> - 2
    //   <x1 x1 x3 y3 z2> - 2 <x1 y1 x3 z2 z2> - 2 <y1 z1 x2 x3 z2>)
    a = c[13] * y[67];
    b = c[18] * y[135];
    a = fma(c[23], y[137] + y[487], a);
    b = fma(c[29], y[158], b);
    a = fma(c[25], y[195] + y[227] + y[320] - y[186] - y[198] - y[213] - y[222] - y[242], a);
    b = fma(c[2], y[196] + y[435], b);
    a = fma(c[1], y[224] + y[270] + y[344] + y[445], a);
    b = fma(c[14], y[236], b);
    a = fma(c[38], y[434] - y[240] - y[443], a);
    b = fma(c[87], y[260], b);
    a = fma(c[9], y[262], a);
    b = fma(c[25], y[322] - y[437], b);
    a = fma(c[27], y[448], a);
    b = fma(c[105], c[576] - c[534], b);
    a = fma(c[102], c[536] + c[577], a);
    b = fma(c[98], c[619] - c[629] - c[631] - c[633], b);
    d[260] = a + b;
    // d<x1 x2 y3 y3>/dt = - 1/3*V/N (8 <x2 x2 y3> - 8 <y3 y3 y3> - 3 <x1 x1 x2 y2> + 6
    //   <x1 x1 x3 y3> - 6 <x1 x1 y3 z2> + 3 <x1 y1 x2 x2> + 6 <x2 x2 x3 y3> - 2 <x2 x2 y3 z2> - 4
    //   <y3 y3 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y3 y3> + <x2 x2 y3 y3>) - 1/2*(K -
    //   4*V/N) (<x1 y1 y3 y3> + <x2 y2 y3 y3>) + 1/2*K (4 <x1 x2 x3 y3> - <x1 y2 y3 y3> -
    //   <y1 x2 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 x2 y3 y3> - 2*V*(1 - 4/N)
    //   (<x1 x1 x2 x2 y3> - <x1 y1 x2 y2 y3> - <x1 x1 y3 y3 y3> + <x1 y1 x3 y3 y3> -
    //   <x1 y1 y3 y3 z2> - <y1 z1 x2 y3 y3>)
    a = c[29] * (y[160] - y[132]);
    b = c[25] * (y[213] - y[186]);
    a = fma(c[31], y[198] - y[195] - y[434], a);
    b = fma(c[2], y[197] + y[436], b);
    a = fma(c[77], y[225] + y[446], a);
    b = fma(c[51], y[259], b);
    a = fma(c[87], y[261], a);
    b = fma(c[1], y[271] + y[345], b);
    a = fma(c[34], y[437], a);
    b = fma(c[23], y[490], b);
    a = fma(c[98], c[532] + c[636] - c[580] - c[635] - c[638] - c[640], a);
    double d261 = a + b;
    // d<y1 y2 y3 y3>/dt = 1/3*V/N (8 <y2 y2 y3> - 8 <y3 y3 y3> + 3 <x1 y1 y2 y2> - 3 <y1 y1 x2 y2>
    //   - 6 <y1 y1 x3 y3> - 6 <y1 y1 y3 z2> - 6 <y2 y2 x3 y3> - 2 <y2 y2 y3 z2> - 4 <y3 y3 y3 z2>)
    //   + 1/2*(K - 4*V/N) (<x1 y1 y3 y3> + <x2 y2 y3 y3>) + 1/2*K (<x1 y2 y3 y3> + <y1 x2 y3 y3> +
    //   4 <y1 y2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y3 y3> + <y2 y2 y3 y3>) -
    //   3/2*(gamma_plus + gamma_minus) <y1 y2 y3 y3> - 2*V*(1 - 4/N) (<x1 y1 x2 y2 y3> +
    //   <x1 y1 x3 y3 y3> + <x1 y1 y3 y3 z2> - <y1 y1 y2 y2 y3> + <x1 z1 y2 y3 y3> +
    //   <y1 y1 y3 y3 y3>)
    a = c[29] * (y[146] - y[160]);
    b = c[25] * (y[298] - y[218]);
    a = fma(c[84], y[225] + y[446], a);
    b = fma(c[4], y[271] + y[345], b);
    a = fma(c[32], y[307] + y[310] + y[464], a);
    b = fma(c[2], y[309] + y[466], b);
    a = fma(c[51], y[353], a);
    b = fma(c[87], y[355], b);
    a = fma(c[45], y[467], a);
    b = fma(c[33], y[490], b);
    a = fma(c[98], c[580] + c[636] + c[638] + c[803] + c[804] - c[794], a);
    double d355 = a + b;
    d[261] = d261;
    d[355] = d355;
    // d<x1 x2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 x2 y3> + 3 <x1 x2 y3 z2>) -
    //   1/3*V/N (4 <x2 x2 z2> - 12 <x2 y2 y3> - 8 <y3 y3 z2> + 3 <x1 x1 x2 x2> + 3 <x1 x1 x3 z2> +
    //   3 <x1 x1 y3 y3> - 3 <x1 x1 z2 z2> - 3 <x1 y1 x2 y2> - 3 <x1 y1 x3 y3> - 9 <x1 z1 y2 y3> + 3
    //   <y1 z1 x2 y3> + 3 <x2 x2 x3 z2> + 9 <x2 x2 y3 y3> - <x2 x2 z2 z2> - 9 <x2 y2 x3 y3> - 4
    //   <y3 y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 y3 z2> + 6 <x1 z1 x2 y3> +
    //   <x2 x2 y3 z2>) - 1/2*K (<x1 y1 y3 z2> - 2 <x1 x2 x3 z2> + <x1 y2 y3 z2> + <y1 x2 y3 z2> +
    //   <x2 y2 y3 z2>) - V*(1 - 4/N) (<x1 x1 x2 x2 z2> - 3 <x1 x1 x2 y2 y3> + 3 <x1 y1 x2 x2 y3> -
    //   <x1 y1 x2 y2 z2> + 2 <x1 y1 x3 y3 z2> - 2 <x1 x1 y3 y3 z2> - 2 <x1 y1 y3 z2 z2> - 2
    //   <y1 z1 x2 y3 z2>)
    a = c[13] * y[68];
    b = c[23] * (y[491] - y[133]);
    a = fma(c[18], y[136], a);
    b = fma(c[29], y[161], b);
    a = fma(c[25], y[185] + y[196] + y[197] + y[321] + y[435] - y[199] - y[214] - y[223], a);
    b = fma(c[2], y[198] + y[437], b);
    a = fma(c[1], y[226] + y[272] + y[346] + y[447], a);
    b = fma(c[14], y[237], b);
    a = fma(c[38], y[436] - y[241] - y[444], a);
    b = fma(c[11], y[260], b);
    a = fma(c[87], y[262], a);
    b = fma(c[36], y[438], b);
    a = fma(c[102], c[547] - c[540], a);
    b = fma(c[105], c[542] - c[543], b);
    a = fma(c[98], c[626] - c[641] - c[643] - c[645], a);
    d[262] = a + b;
    // d<x1 x2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x1 x2 z2> + 3 <x1 x2 z2 z2>) +
    //   1/3*V/N (24 <x2 y2 z2> + 8 <y3 z2 z2> - 9 <x1 x1 x2 y2> - 6 <x1 x1 y3 z2> + 9 <x1 y1 x2 x2>
    //   + 6 <x1 y1 x3 z2> + 18 <x1 z1 y2 z2> - 6 <y1 z1 x2 z2> - 18 <x2 x2 y3 z2> + 18
    //   <x2 y2 x3 z2> + 4 <y3 z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 x1 z2 z2> + 12
    //   <x1 z1 x2 z2> + <x2 x2 z2 z2>) - 1/2*(K + 4*V/N) (<x1 y1 z2 z2> + <x2 y2 z2 z2>) - 1/2*K
    //   (<x1 y2 z2 z2> + <y1 x2 z2 z2>) - 2*V*(1 - 4/N) (3 <x1 y1 x2 x2 z2> - 3 <x1 x1 x2 y2 z2> +
    //   <x1 y1 x3 z2 z2> - <x1 x1 y3 z2 z2> - <x1 y1 z2 z2 z2> - <y1 z1 x2 z2 z2>)
    a = c[52] * y[69];
    b = c[69] * y[137];
    a = fma(c[29], y[162], a);
    b = fma(c[38], y[186] - y[213], b);
    a = fma(c[31], y[224] - y[198] - y[322], a);
    b = fma(c[2], y[199] + y[438], b);
    a = fma(c[78], y[227] + y[448], a);
    b = fma(c[53], y[238], b);
    a = fma(c[70], y[437] - y[242] - y[445], a);
    b = fma(c[87], y[263], b);
    a = fma(c[1], y[273] + y[347], a);
    b = fma(c[23], y[492], b);
    a = fma(c[99], c[577] - c[536], a);
    b = fma(c[98], c[631] - c[646] - c[648] - c[650], b);
    double d263 = a + b;
    // d<y1 y2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <y1 y2 z2> + 3 <y1 y2 z2 z2>) -
    //   1/3*V/N (24 <x2 y2 z2> + 8 <y3 z2 z2> + 9 <x1 y1 y2 y2> - 6 <x1 y1 x3 z2> - 6 <x1 z1 y2 z2>
    //   - 9 <y1 y1 x2 y2> - 6 <y1 y1 y3 z2> + 18 <y1 z1 x2 z2> - 18 <x2 y2 x3 z2> - 18
    //   <y2 y2 y3 z2> + 4 <y3 z2 z2 z2>) + 1/2*(K + 4*V/N) (<x1 y1 z2 z2> + <x2 y2 z2 z2>) + 1/2*K
    //   (<x1 y2 z2 z2> + <y1 x2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 z2 z2> + 12
    //   <y1 z1 y2 z2> + <y2 y2 z2 z2>) + 2*V*(1 - 4/N) (3 <x1 y1 y2 y2 z2> - <x1 y1 x3 z2 z2> -
    //   <x1 y1 z2 z2 z2> - 3 <y1 y1 x2 y2 z2> - <y1 y1 y3 z2 z2> - <x1 z1 y2 z2 z2>)
    a = c[52] * y[101];
    b = c[60] * y[137];
    a = fma(c[30], y[162], a);
    b = fma(c[38], y[218] - y[298], b);
    a = fma(c[31], y[224] + y[242] + y[310], a);
    b = fma(c[85], y[227] + y[448], b);
    a = fma(c[4], y[273] + y[347], a);
    b = fma(c[2], y[311] + y[468], b);
    a = fma(c[70], y[322] - y[445] - y[467], a);
    b = fma(c[53], y[326], b);
    a = fma(c[87], y[357], a);
    b = fma(c[33], y[492], b);
    a = fma(c[99], c[584] - c[753], a);
    b = fma(c[98], c[631] + c[648] + c[790] + c[806], b);
    double d357 = a + b;
    d[263] = d263;
    d[357] = d357;
    // d<x1 y2 y2 y2>/dt = - 2*V/N (4 <y2 y2 x3> + 4 <y2 y2 z2> + 6 <x1 z1 y2 y3> - 3 <z1 z1 y2 y2>
    //   + 3 <y2 y2 x3 x3> + 2 <y2 y2 x3 z2> + 3 <y2 y2 y3 y3> - <y2 y2 z2 z2>) + 1/2*K (3
    //   <x1 x1 y2 y2> + 3 <x1 x2 y2 y2> - <y1 y2 y2 y2> - <y2 y2 y2 y2>) + 1/4*(gamma_plus -
    //   gamma_minus) (3 <x1 y1 y2 y2> + <x2 y2 y2 y2>) - (gamma_plus + gamma_minus) <x1 y2 y2 y2> -
    //   2*V*(1 - 4/N) (3 <x1 x1 y2 y2 x3> + 3 <x1 x1 y2 y2 z2> + 3 <x1 y1 y2 y2 y3> -
    //   <y1 z1 y2 y2 y2>)
    a = c[60] * (y[145] + y[147]);
    b = c[80] * (y[190] + y[254]);
    a = fma(c[57], y[218], a);
    b = fma(c[81], y[241], b);
    a = fma(c[13], y[264], a);
    b = fma(c[1], y[348] + y[459], b);
    a = fma(c[70], y[463] + y[466] - y[379], a);
    b = fma(c[2], y[439], b);
    a = fma(c[20], y[465], a);
    b = fma(c[31], y[468], b);
    a = fma(c[115], c[651] + c[652] + c[653], a);
    b = fma(c[101], c[655], b);
    double d264 = a + b;
    // d<x2 y2 y2 y2>/dt = 1/2*K (3 <x1 x2 y2 y2> - <y1 y2 y2 y2> + 3 <x2 x2 y2 y2> - <y2 y2 y2 y2>)
    //   + 1/4*(gamma_plus - gamma_minus) (<x1 y2 y2 y2> + 3 <y1 x2 y2 y2>) - 12*V/N (<z1 x2 y2 y3>
    //   + <z1 y2 y2 x3>) - (gamma_plus + gamma_minus) <x2 y2 y2 y2> - 2*V*(1 - 4/N) (3
    //   <x1 x2 y2 y2 x3> + 3 <x1 x2 y2 y2 z2> - <x1 y2 y2 y2 y3> + 3 <y1 x2 y2 y2 y3> +
    //   <y1 y2 y2 y2 x3> - <y1 y2 y2 y2 z2>)
    a = c[80] * (y[254] + y[429]);
    b = c[2] * y[264];
    a = fma(c[57], y[338], a);
    b = fma(c[1], y[348] + y[459], b);
    a = fma(c[81], y[396] + y[405], a);
    b = fma(c[13], y[439], b);
    a = fma(c[115], c[873] + c[874] + c[876], a);
    b = fma(c[98], c[877] - c[875] - c[878], b);
    double d439 = a + b;
    d[264] = d264;
    d[439] = d439;
    // d<x1 y2 y2 x3>/dt = 1/3*V/N (4 <y2 y2 y2> - 16 <y2 x3 x3> - 16 <y2 x3 z2> - 6 <x1 x1 y2 z2> +
    //   6 <x1 y1 y2 y3> + 6 <x1 z1 x2 y2> - 12 <x1 z1 x3 y3> - 3 <y1 z1 y2 y2> + 12 <z1 z1 y2 x3> +
    //   3 <x2 y2 y2 y3> - <y2 y2 y2 z2> - 12 <y2 x3 x3 x3> - 8 <y2 x3 x3 z2> - 12 <y2 x3 y3 y3> + 4
    //   <y2 x3 z2 z2>) + 1/2*(K - 2*V/N) (2 <x1 x1 y2 x3> - <y2 y2 y2 x3>) + 1/4*(gamma_plus -
    //   gamma_minus) (2 <x1 y1 y2 x3> + <x2 y2 y2 x3>) + 1/2*K (2 <x1 x2 y2 x3> - 2 <x1 y2 y2 y3> -
    //   <y1 y2 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <x1 y2 y2 x3> + V*(1 - 4/N)
    //   (<x1 y1 x2 y2 y2> - 4 <x1 y1 y2 x3 y3> + <x1 x1 y2 y2 y2> - 4 <x1 x1 y2 x3 x3> - 4
    //   <x1 x1 y2 x3 z2> + 2 <y1 z1 y2 y2 x3>)
    a = c[23] * (y[144] + y[474]);
    b = c[66] * (y[148] + y[150]);
    a = fma(c[82], y[191], a);
    b = fma(c[31], y[220] + y[235] - y[193], b);
    a = fma(c[17], y[219], a);
    b = fma(c[18], y[380] - y[244] - y[469] - y[472], b);
    a = fma(c[9], y[266] - y[255], a);
    b = fma(c[76], y[265], b);
    a = fma(c[25], y[323] - y[441], a);
    b = fma(c[1], y[349], b);
    a = fma(c[2], y[440], a);
    b = fma(c[28], y[460], b);
    a = fma(c[27], y[462], a);
    b = fma(c[30], y[471], b);
    a = fma(c[102], c[601] + c[657], a);
    b = fma(c[108], c[603] + c[658] + c[659], b);
    a = fma(c[101], c[661], a);
    double d265 = a + b;
    // d<y1 y2 y2 y3>/dt = 1/3*V/N (4 <y2 y2 y2> - 16 <y2 y3 y3> - 6 <y1 y1 y2 x3> - 6 <y1 y1 y2 z2>
    //   + 3 <y1 z1 y2 y2> - 12 <y1 z1 y3 y3> - 3 <y2 y2 y2 x3> - <y2 y2 y2 z2> - 8 <y2 y3 y3 z2>) +
    //   1/2*(K - 2*V/N) (2 <x1 y1 y2 y3> + <x2 y2 y2 y3>) + 1/2*K (<x1 y2 y2 y3> + 2 <y1 x2 y2 y3>
    //   + 2 <y1 y2 y2 x3>) + 1/4*(gamma_plus - gamma_minus) (2 <y1 y1 y2 y3> + <y2 y2 y2 y3>) -
    //   5/4*(gamma_plus + gamma_minus) <y1 y2 y2 y3> - V*(1 - 4/N) (<x1 y1 x2 y2 y2> + 4
    //   <x1 y1 y2 x3 y3> + 4 <x1 y1 y2 y3 z2> + 2 <x1 z1 y2 y2 y3> - <y1 y1 y2 y2 y2> + 4
    //   <y1 y1 y2 y3 y3>)
    a = c[23] * y[144];
    b = c[66] * y[151];
    a = fma(c[82], y[220], a);
    b = fma(c[4], y[266], b);
    a = fma(c[32], y[303] + y[305], a);
    b = fma(c[17], y[304], b);
    a = fma(c[25], y[460] - y[323], a);
    b = fma(c[20], y[330], b);
    a = fma(c[11], y[340] + y[349], a);
    b = fma(c[76], y[350], b);
    a = fma(c[44], y[441], a);
    b = fma(c[2], y[461], b);
    a = fma(c[27], y[462], a);
    b = fma(c[30], y[476], b);
    a = fma(c[102], c[797] - c[601], a);
    b = fma(c[108], c[603] + c[605] + c[798], b);
    a = fma(c[98], c[796], a);
    double d350 = a + b;
    d[265] = d265;
    d[350] = d350;
    // d<x1 y2 y2 y3>/dt = - 1/3*V/N (4 <x2 y2 y2> + 16 <y2 x3 y3> + 16 <y2 y3 z2> + 6 <x1 y1 y2 x3>
    //   + 6 <x1 y1 y2 z2> - 9 <x1 z1 y2 y2> + 12 <x1 z1 y3 y3> - 12 <z1 z1 y2 y3> + 3 <x2 y2 y2 x3>
    //   - <x2 y2 y2 z2> + 12 <y2 x3 x3 y3> + 8 <y2 x3 y3 z2> + 12 <y2 y3 y3 y3> - 4 <y2 y3 z2 z2>)
    //   + 1/2*(K - 2*V/N) (2 <x1 x1 y2 y3> - <y2 y2 y2 y3>) + 1/4*(gamma_plus - gamma_minus) (2
    //   <x1 y1 y2 y3> + <x2 y2 y2 y3>) + 1/2*K (2 <x1 x2 y2 y3> + 2 <x1 y2 y2 x3> - <y1 y2 y2 y3>)
    //   - 5/4*(gamma_plus + gamma_minus) <x1 y2 y2 y3> - V*(1 - 4/N) (<x1 x1 x2 y2 y2> + 4
    //   <x1 x1 y2 x3 y3> + 4 <x1 x1 y2 y3 z2> - <x1 y1 y2 y2 y2> + 4 <x1 y1 y2 y3 y3> - 2
    //   <y1 z1 y2 y2 y3>)
    a = c[23] * (y[477] - y[134]);
    b = c[66] * (y[149] + y[152]);
    a = fma(c[82], y[192], a);
    b = fma(c[32], y[219] + y[221], b);
    a = fma(c[17], y[220], a);
    b = fma(c[39], y[239], b);
    a = fma(c[18], y[381] - y[246] - y[470] - y[475], a);
    b = fma(c[11], y[256] + y[265], b);
    a = fma(c[76], y[266], a);
    b = fma(c[1], y[350], b);
    a = fma(c[25], y[440], a);
    b = fma(c[2], y[441], b);
    a = fma(c[36], y[442], a);
    b = fma(c[28], y[461], b);
    a = fma(c[30], y[473], a);
    b = fma(c[102], c[662] - c[588], b);
    a = fma(c[108], c[592] + c[609] + c[663], a);
    b = fma(c[101], c[665], b);
    double d266 = a + b;
    // d<y1 y2 y2 x3>/dt = 1/3*V/N (4 <x2 y2 y2> - 16 <y2 x3 y3> - 6 <x1 y1 y2 z2> - 3 <x1 z1 y2 y2>
    //   + 6 <y1 y1 y2 y3> + 6 <y1 z1 x2 y2> - 12 <y1 z1 x3 y3> - <x2 y2 y2 z2> + 3 <y2 y2 y2 y3> -
    //   8 <y2 x3 y3 z2>) + 1/2*(K - 2*V/N) (2 <x1 y1 y2 x3> + <x2 y2 y2 x3>) + 1/2*K (<x1 y2 y2 x3>
    //   + 2 <y1 x2 y2 x3> - 2 <y1 y2 y2 y3>) + 1/4*(gamma_plus - gamma_minus) (2 <y1 y1 y2 x3> +
    //   <y2 y2 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <y1 y2 y2 x3> - V*(1 - 4/N) (4
    //   <x1 y1 y2 x3 x3> + 4 <x1 y1 y2 x3 z2> - <x1 y1 y2 y2 y2> - <y1 y1 x2 y2 y2> + 4
    //   <y1 y1 y2 x3 y3> + 2 <x1 z1 y2 y2 x3>)
    a = c[23] * y[134];
    b = c[66] * y[149];
    a = fma(c[82], y[219], a);
    b = fma(c[31], y[304] + y[319] - y[221], b);
    a = fma(c[25], y[239] - y[461], a);
    b = fma(c[4], y[265], b);
    a = fma(c[17], y[303], a);
    b = fma(c[20], y[328], b);
    a = fma(c[9], y[350] - y[339], a);
    b = fma(c[76], y[349], b);
    a = fma(c[44], y[440], a);
    b = fma(c[27], y[442], b);
    a = fma(c[2], y[460], a);
    b = fma(c[30], y[473], b);
    a = fma(c[108], c[594] + c[596] + c[774], a);
    b = fma(c[102], c[662] + c[772], b);
    a = fma(c[98], c[795], a);
    double d349 = a + b;
    d[266] = d266;
    d[349] = d349;
  }

  private static void equations20(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 y2 y2> + 5 <x1 y2 y2 z2>) +
    //   1/3*V/N (12 <y2 y2 y2> - 16 <y2 x3 z2> - 16 <y2 z2 z2> + 6 <x1 x1 y2 x3> + 6 <x1 y1 y2 y3>
    //   - 18 <x1 z1 x2 y2> - 12 <x1 z1 y3 z2> - 3 <y1 z1 y2 y2> + 12 <z1 z1 y2 z2> - 9
    //   <x2 y2 y2 y3> + 9 <y2 y2 y2 x3> - 12 <y2 x3 x3 z2> - 8 <y2 x3 z2 z2> - 12 <y2 y3 y3 z2> + 4
    //   <y2 z2 z2 z2>) + 1/2*(K + 2*V/N) (2 <x1 x1 y2 z2> - <y2 y2 y2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (2 <x1 y1 y2 z2> + 6 <x1 z1 y2 y2> + <x2 y2 y2 z2>) + 1/2*K (2 <x1 x2 y2 z2> -
    //   <y1 y2 y2 z2>) - V*(1 - 4/N) (3 <x1 y1 x2 y2 y2> + 4 <x1 y1 y2 y3 z2> - 3 <x1 x1 y2 y2 y2>
    //   + 4 <x1 x1 y2 x3 z2> + 4 <x1 x1 y2 z2 z2> - 2 <y1 z1 y2 y2 z2>)
    a = c[13] * y[70];
    b = c[18] * (y[144] + y[382] - y[247] - y[471] - y[476]);
    a = fma(c[66], y[150] + y[153], a);
    b = fma(c[31], y[191] + y[220], b);
    a = fma(c[83], y[193], a);
    b = fma(c[17], y[221], b);
    a = fma(c[70], y[235], a);
    b = fma(c[14], y[239], b);
    a = fma(c[11], y[257], a);
    b = fma(c[76], y[267], b);
    a = fma(c[25], y[323], a);
    b = fma(c[1], y[351], b);
    a = fma(c[38], y[441] - y[460], a);
    b = fma(c[2], y[442], b);
    a = fma(c[40], y[462], a);
    b = fma(c[30], y[474], b);
    a = fma(c[23], y[478], a);
    b = fma(c[105], c[657] - c[601], b);
    a = fma(c[108], c[605] + c[659] + c[666], a);
    b = fma(c[101], c[668], b);
    double d267 = a + b;
    // d<y1 y2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y2 y2> + 5 <y1 y2 y2 z2>) -
    //   1/3*V/N (12 <x2 y2 y2> + 16 <y2 y3 z2> - 6 <x1 y1 y2 x3> - 3 <x1 z1 y2 y2> - 6
    //   <y1 y1 y2 y3> + 18 <y1 z1 x2 y2> + 12 <y1 z1 y3 z2> - 9 <x2 y2 y2 x3> - 9 <y2 y2 y2 y3> + 8
    //   <y2 y3 z2 z2>) + 1/2*(K + 2*V/N) (2 <x1 y1 y2 z2> + <x2 y2 y2 z2>) + 1/2*K (<x1 y2 y2 z2> +
    //   2 <y1 x2 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <y1 y1 y2 z2> + 6 <y1 z1 y2 y2> +
    //   <y2 y2 y2 z2>) - V*(1 - 4/N) (4 <x1 y1 y2 x3 z2> + 4 <x1 y1 y2 z2 z2> - 3 <x1 y1 y2 y2 y2>
    //   + 3 <y1 y1 x2 y2 y2> + 4 <y1 y1 y2 y3 z2> + 2 <x1 z1 y2 y2 z2>)
    a = c[13] * y[98];
    b = c[20] * (y[134] + y[331]);
    a = fma(c[66], y[152], a);
    b = fma(c[31], y[219] + y[304], b);
    a = fma(c[83], y[221], a);
    b = fma(c[26], y[239], b);
    a = fma(c[4], y[267], a);
    b = fma(c[17], y[305], b);
    a = fma(c[70], y[319], a);
    b = fma(c[14], y[323], b);
    a = fma(c[11], y[341], a);
    b = fma(c[76], y[351], b);
    a = fma(c[39], y[440] + y[461], a);
    b = fma(c[46], y[442], b);
    a = fma(c[2], y[462], a);
    b = fma(c[30], y[477], b);
    a = fma(c[108], c[596] + c[611] + c[775], a);
    b = fma(c[105], c[662] - c[772], b);
    a = fma(c[98], c[799], a);
    double d351 = a + b;
    d[267] = d267;
    d[351] = d351;
    // d<x1 y2 x3 x3>/dt = 1/3*V/N (8 <y2 y2 x3> - 8 <x3 x3 x3> - 8 <x3 x3 z2> + 3 <x1 x1 y2 y2> - 6
    //   <x1 x1 x3 z2> - 3 <x1 y1 x2 y2> + 6 <x1 y1 x3 y3> + 6 <x1 z1 x2 x3> - 6 <y1 z1 y2 x3> + 6
    //   <z1 z1 x3 x3> + 6 <x2 y2 x3 y3> - 2 <y2 y2 x3 z2> - 6 <x3 x3 x3 x3> - 4 <x3 x3 x3 z2> - 6
    //   <x3 x3 y3 y3> + 2 <x3 x3 z2 z2>) + 1/2*(K - 4*V/N) (<x1 x1 x3 x3> - <y2 y2 x3 x3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y1 x3 x3> + <x2 y2 x3 x3>) + 1/2*K (<x1 x2 x3 x3> - 4
    //   <x1 y2 x3 y3> - <y1 y2 x3 x3>) - 3/2*(gamma_plus + gamma_minus) <x1 y2 x3 x3> + 2*V*(1 -
    //   4/N) (<x1 y1 x2 y2 x3> - <x1 y1 x3 x3 y3> + <x1 x1 y2 y2 x3> - <x1 x1 x3 x3 x3> -
    //   <x1 x1 x3 x3 z2> + <y1 z1 y2 x3 x3>)
    a = c[29] * (y[145] - y[154] - y[156]);
    b = c[25] * (y[214] - y[190]);
    a = fma(c[77], y[463] - y[194], a);
    b = fma(c[31], y[223] + y[236] + y[383] + y[444] - y[196] - y[324] - y[479] - y[482], b);
    a = fma(c[2], y[222] + y[443], a);
    b = fma(c[1], y[352] - y[258], b);
    a = fma(c[87], y[268], a);
    b = fma(c[50], y[269], b);
    a = fma(c[34], y[484] - y[465], a);
    b = fma(c[33], y[481], b);
    a = fma(c[98], c[624] + c[669] + c[670] - c[545] - c[651] - c[672], a);
    double d268 = a + b;
    // d<y1 x2 x3 x3>/dt = 1/3*V/N (8 <x2 x2 x3> - 8 <x3 x3 x3> + 8 <x3 x3 z2> + 3 <x1 y1 x2 y2> + 6
    //   <x1 y1 x3 y3> - 6 <x1 z1 x2 x3> - 3 <y1 y1 x2 x2> - 6 <y1 y1 x3 z2> + 6 <y1 z1 y2 x3> - 6
    //   <z1 z1 x3 x3> - 2 <x2 x2 x3 z2> + 6 <x2 y2 x3 y3> + 6 <x3 x3 x3 x3> - 4 <x3 x3 x3 z2> + 6
    //   <x3 x3 y3 y3> - 2 <x3 x3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 x3 x3> +
    //   <x2 y2 x3 x3>) + 1/2*K (<x1 x2 x3 x3> - 4 <y1 x2 x3 y3> - <y1 y2 x3 x3>) - 1/2*(K - 4*V/N)
    //   (<y1 y1 x3 x3> - <x2 x2 x3 x3>) - 3/2*(gamma_plus + gamma_minus) <y1 x2 x3 x3> + 2*V*(1 -
    //   4/N) (<x1 y1 x2 y2 x3> + <x1 y1 x3 x3 y3> + <y1 y1 x2 x2 x3> - <x1 z1 x2 x3 x3> -
    //   <y1 y1 x3 x3 x3> + <y1 y1 x3 x3 z2>)
    a = c[29] * (y[131] + y[156] - y[154]);
    b = c[25] * (y[297] - y[214]);
    a = fma(c[2], y[222] + y[443], a);
    b = fma(c[31], y[223] + y[324] + y[444] + y[479] + y[482] - y[236] - y[308] - y[383], b);
    a = fma(c[1], y[352] - y[258], a);
    b = fma(c[77], y[306] - y[433], b);
    a = fma(c[87], y[342], a);
    b = fma(c[50], y[343], b);
    a = fma(c[45], y[435] + y[484], a);
    b = fma(c[33], y[481], b);
    a = fma(c[98], c[778] + c[779] - c[545] - c[624] - c[748] - c[780], a);
    double d342 = a + b;
    d[268] = d268;
    d[342] = d342;
    // d<x1 y2 x3 y3>/dt = - 1/3*V/N (4 <x2 y2 x3> - 4 <y2 y2 y3> + 8 <x3 x3 y3> + 8 <x3 y3 z2> + 3
    //   <x1 x1 y3 z2> + 3 <x1 y1 x3 x3> + 3 <x1 y1 x3 z2> - 3 <x1 y1 y3 y3> - 3 <x1 z1 x2 y3> - 6
    //   <x1 z1 y2 x3> + 3 <y1 z1 y2 y3> - 6 <z1 z1 x3 y3> + 3 <x2 y2 x3 x3> - <x2 y2 x3 z2> - 3
    //   <x2 y2 y3 y3> + <y2 y2 y3 z2> + 6 <x3 x3 x3 y3> + 4 <x3 x3 y3 z2> + 6 <x3 y3 y3 y3> - 2
    //   <x3 y3 z2 z2>) + 1/2*(K - 4*V/N) (<x1 x1 x3 y3> - <y2 y2 x3 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 x3 y3> + <x2 y2 x3 y3>) + 1/2*K (<x1 x2 x3 y3> + 2 <x1 y2 x3 x3> - 2
    //   <x1 y2 y3 y3> - <y1 y2 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 y2 x3 y3> - V*(1 - 4/N)
    //   (<x1 x1 x2 y2 x3> - <x1 x1 y2 y2 y3> - <x1 y1 x2 y2 y3> - <x1 y1 y2 y2 x3> + 2
    //   <x1 x1 x3 x3 y3> + 2 <x1 x1 x3 y3 z2> + 2 <x1 y1 x3 y3 y3> - 2 <y1 z1 y2 x3 y3>)
    a = c[23] * (y[146] - y[135] - y[483]);
    b = c[30] * (y[155] + y[158]);
    a = fma(c[77], y[464] - y[195], a);
    b = fma(c[25], y[198] + y[222] + y[224] + y[325] + y[443] - y[225] - y[237] - y[446], b);
    a = fma(c[2], y[223] + y[444], a);
    b = fma(c[31], y[240] + y[384] - y[480] - y[485], b);
    a = fma(c[1], y[353] - y[259], a);
    b = fma(c[9], y[271] - y[268], b);
    a = fma(c[87], y[269], a);
    b = fma(c[27], y[467] - y[445], b);
    a = fma(c[34], y[487], a);
    b = fma(c[102], c[579] + c[580] + c[582] - c[576], b);
    a = fma(c[98], c[615] + c[629] + c[636] - c[674], a);
    d[269] = a + b;
    // d<x1 y2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 y2 x3> + 3 <x1 y2 x3 z2>) +
    //   1/3*V/N (12 <y2 y2 x3> + 4 <y2 y2 z2> - 8 <x3 x3 z2> - 8 <x3 z2 z2> + 3 <x1 x1 y2 y2> + 3
    //   <x1 x1 x3 x3> - 3 <x1 x1 z2 z2> + 3 <x1 y1 x2 y2> + 3 <x1 y1 x3 y3> + 3 <x1 y1 y3 z2> - 9
    //   <x1 z1 x2 x3> + 3 <x1 z1 x2 z2> - 3 <y1 z1 y2 x3> - 3 <y1 z1 y2 z2> + 6 <z1 z1 x3 z2> - 9
    //   <x2 y2 x3 y3> + 3 <x2 y2 y3 z2> + 9 <y2 y2 x3 x3> - <y2 y2 z2 z2> - 6 <x3 x3 x3 z2> - 4
    //   <x3 x3 z2 z2> - 6 <x3 y3 y3 z2> + 2 <x3 z2 z2 z2>) + 1/2*K (<x1 x1 x3 z2> + <x1 x2 x3 z2> -
    //   2 <x1 y2 y3 z2> - <y1 y2 x3 z2> - <y2 y2 x3 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 x3 z2> + 6 <x1 z1 y2 x3> + <x2 y2 x3 z2>) - V*(1 - 4/N) (3 <x1 y1 x2 y2 x3> -
    //   <x1 y1 x2 y2 z2> + 2 <x1 y1 x3 y3 z2> - 3 <x1 x1 y2 y2 x3> - <x1 x1 y2 y2 z2> + 2
    //   <x1 x1 x3 x3 z2> + 2 <x1 x1 x3 z2 z2> - 2 <y1 z1 y2 x3 z2>)
    a = c[13] * y[71];
    b = c[18] * y[145];
    a = fma(c[23], y[147] - y[484], a);
    b = fma(c[30], y[156] + y[159], b);
    a = fma(c[25], y[199] + y[324] - y[190] - y[194] - y[214] - y[223] - y[226] - y[238], a);
    b = fma(c[1], y[354] + y[465] - y[196] - y[260], b);
    a = fma(c[2], y[224] + y[445], a);
    b = fma(c[38], y[236] + y[444] - y[463], b);
    a = fma(c[14], y[240], a);
    b = fma(c[87], y[270], b);
    a = fma(c[9], y[272], a);
    b = fma(c[25], y[326] - y[447], b);
    a = fma(c[31], y[385] - y[481] - y[486], a);
    b = fma(c[27], y[468], b);
    a = fma(c[34], y[488], a);
    b = fma(c[105], c[651] - c[545], b);
    a = fma(c[102], c[547] + c[652], a);
    b = fma(c[98], c[626] + c[670] + c[675] - c[677], b);
    d[270] = a + b;
    // d<x1 y2 y3 y3>/dt = - 1/3*V/N (8 <x2 y2 y3> + 8 <x3 y3 y3> + 8 <y3 y3 z2> - 3 <x1 x1 y2 y2> +
    //   3 <x1 y1 x2 y2> + 6 <x1 y1 x3 y3> + 6 <x1 y1 y3 z2> - 12 <x1 z1 y2 y3> - 6 <z1 z1 y3 y3> +
    //   6 <x2 y2 x3 y3> - 2 <x2 y2 y3 z2> + 6 <x3 x3 y3 y3> + 4 <x3 y3 y3 z2> + 6 <y3 y3 y3 y3> - 2
    //   <y3 y3 z2 z2>) + 1/2*(K - 4*V/N) (<x1 x1 y3 y3> - <y2 y2 y3 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 y3 y3> + <x2 y2 y3 y3>) + 1/2*K (<x1 x2 y3 y3> + 4 <x1 y2 x3 y3> -
    //   <y1 y2 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <x1 y2 y3 y3> - 2*V*(1 - 4/N)
    //   (<x1 x1 x2 y2 y3> + <x1 x1 x3 y3 y3> + <x1 x1 y3 y3 z2> - <x1 y1 y2 y2 y3> +
    //   <x1 y1 y3 y3 y3> - <y1 z1 y2 y3 y3>)
    a = c[30] * (y[136] + y[157] + y[161]);
    b = c[25] * (y[214] - y[190]);
    a = fma(c[77], y[466] - y[197], a);
    b = fma(c[31], y[386] - y[223] - y[226] - y[444] - y[482] - y[489], b);
    a = fma(c[2], y[225] + y[446], a);
    b = fma(c[18], y[241], b);
    a = fma(c[1], y[355] - y[261], a);
    b = fma(c[51], y[269], b);
    a = fma(c[87], y[271], a);
    b = fma(c[34], y[447] + y[491], b);
    a = fma(c[33], y[486], a);
    b = fma(c[98], c[542] + c[623] + c[641] + c[678] - c[653] - c[680], b);
    double d271 = a + b;
    // d<y1 x2 y3 y3>/dt = 1/3*V/N (8 <x2 y2 y3> - 8 <x3 y3 y3> + 8 <y3 y3 z2> + 3 <x1 y1 x2 y2> - 6
    //   <x1 y1 x3 y3> + 6 <x1 y1 y3 z2> - 3 <y1 y1 x2 x2> - 12 <y1 z1 x2 y3> - 6 <z1 z1 y3 y3> - 6
    //   <x2 y2 x3 y3> - 2 <x2 y2 y3 z2> + 6 <x3 x3 y3 y3> - 4 <x3 y3 y3 z2> + 6 <y3 y3 y3 y3> - 2
    //   <y3 y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y3 y3> + <x2 y2 y3 y3>) + 1/2*K
    //   (<x1 x2 y3 y3> + 4 <y1 x2 x3 y3> - <y1 y2 y3 y3>) - 1/2*(K - 4*V/N) (<y1 y1 y3 y3> -
    //   <x2 x2 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <y1 x2 y3 y3> - 2*V*(1 - 4/N)
    //   (<x1 y1 x2 x2 y3> - <x1 y1 y3 y3 y3> - <y1 y1 x2 y2 y3> + <x1 z1 x2 y3 y3> +
    //   <y1 y1 x3 y3 y3> - <y1 y1 y3 y3 z2>)
    a = c[29] * (y[136] + y[161] - y[157]);
    b = c[25] * (y[297] - y[214]);
    a = fma(c[31], y[226] + y[482] + y[489] - y[223] - y[386] - y[444], a);
    b = fma(c[2], y[225] + y[446], b);
    a = fma(c[1], y[355] - y[261], a);
    b = fma(c[77], y[309] - y[436], b);
    a = fma(c[20], y[321], a);
    b = fma(c[51], y[343], b);
    a = fma(c[87], y[345], a);
    b = fma(c[45], y[447] + y[491], b);
    a = fma(c[33], y[486], a);
    b = fma(c[98], c[543] + c[786] + c[787] - c[678] - c[765] - c[788], b);
    double d345 = a + b;
    d[271] = d271;
    d[345] = d345;
    // d<x1 y2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x1 y2 y3> + 3 <x1 y2 y3 z2>) -
    //   1/3*V/N (4 <x2 y2 z2> - 12 <y2 y2 y3> + 8 <x3 y3 z2> + 8 <y3 z2 z2> + 3 <x1 x1 x2 y2> - 3
    //   <x1 x1 x3 y3> - 3 <x1 y1 y2 y2> + 3 <x1 y1 x3 z2> - 3 <x1 y1 y3 y3> + 3 <x1 y1 z2 z2> + 9
    //   <x1 z1 x2 y3> - 6 <x1 z1 y2 z2> + 3 <y1 z1 y2 y3> - 6 <z1 z1 y3 z2> + 3 <x2 y2 x3 z2> + 9
    //   <x2 y2 y3 y3> - <x2 y2 z2 z2> - 9 <y2 y2 x3 y3> + 6 <x3 x3 y3 z2> + 4 <x3 y3 z2 z2> + 6
    //   <y3 y3 y3 z2> - 2 <y3 z2 z2 z2>) + 1/2*K (<x1 x1 y3 z2> + <x1 x2 y3 z2> + 2 <x1 y2 x3 z2> -
    //   <y1 y2 y3 z2> - <y2 y2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y3 z2> + 6
    //   <x1 z1 y2 y3> + <x2 y2 y3 z2>) - V*(1 - 4/N) (<x1 x1 x2 y2 z2> - 3 <x1 x1 y2 y2 y3> + 3
    //   <x1 y1 x2 y2 y3> - <x1 y1 y2 y2 z2> + 2 <x1 x1 x3 y3 z2> + 2 <x1 y1 y3 y3 z2> + 2
    //   <x1 x1 y3 z2 z2> - 2 <y1 z1 y2 y3 z2>)
    a = c[13] * y[72];
    b = c[33] * (y[137] + y[487]);
    a = fma(c[18], y[146], a);
    b = fma(c[30], y[158] + y[162], b);
    a = fma(c[25], y[186] + y[224] + y[227] + y[325] + y[445] - y[195] - y[218] - y[225], a);
    b = fma(c[1], y[356] + y[467] - y[198] - y[262], b);
    a = fma(c[2], y[226] + y[447], a);
    b = fma(c[38], y[237] + y[446] - y[464], b);
    a = fma(c[14], y[241], a);
    b = fma(c[31], y[242] + y[387] - y[483] - y[490], b);
    a = fma(c[11], y[270], a);
    b = fma(c[87], y[272], b);
    a = fma(c[36], y[448], a);
    b = fma(c[34], y[492], b);
    a = fma(c[102], c[584] - c[577], a);
    b = fma(c[105], c[579] - c[580], b);
    a = fma(c[98], c[629] + c[638] + c[646] - c[682], a);
    d[272] = a + b;
    // d<x1 y2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <x1 y2 z2> + 3 <x1 y2 z2 z2>) +
    //   1/3*V/N (24 <y2 y2 z2> - 8 <x3 z2 z2> - 8 <z2 z2 z2> - 9 <x1 x1 y2 y2> + 6 <x1 x1 x3 z2> +
    //   9 <x1 y1 x2 y2> + 6 <x1 y1 y3 z2> - 18 <x1 z1 x2 z2> - 6 <y1 z1 y2 z2> + 6 <z1 z1 z2 z2> -
    //   18 <x2 y2 y3 z2> + 18 <y2 y2 x3 z2> - 6 <x3 x3 z2 z2> - 4 <x3 z2 z2 z2> - 6 <y3 y3 z2 z2> +
    //   2 <z2 z2 z2 z2>) + 1/2*(K + 4*V/N) (<x1 x1 z2 z2> - <y2 y2 z2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 z2 z2> + 12 <x1 z1 y2 z2> + <x2 y2 z2 z2>) + 1/2*K (<x1 x2 z2 z2> -
    //   <y1 y2 z2 z2>) - 2*V*(1 - 4/N) (3 <x1 y1 x2 y2 z2> + <x1 y1 y3 z2 z2> - 3 <x1 x1 y2 y2 z2>
    //   + <x1 x1 x3 z2 z2> + <x1 x1 z2 z2 z2> - <y1 z1 y2 z2 z2>)
    a = c[52] * y[73];
    b = c[69] * y[147];
    a = fma(c[30], y[159] + y[163], a);
    b = fma(c[38], y[190] - y[214], b);
    a = fma(c[31], y[196] + y[226] + y[388] - y[326] - y[484] - y[491], a);
    b = fma(c[78], y[468] - y[199], b);
    a = fma(c[2], y[227] + y[448], a);
    b = fma(c[70], y[238] + y[447] - y[465], b);
    a = fma(c[53], y[242], a);
    b = fma(c[1], y[357] - y[263], b);
    a = fma(c[87], y[273], a);
    b = fma(c[33], y[488], b);
    a = fma(c[34], y[493], a);
    b = fma(c[99], c[652] - c[547], b);
    a = fma(c[98], c[643] + c[675] + c[683] - c[685], a);
    double d273 = a + b;
    // d<y1 x2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <y1 x2 z2> + 3 <y1 x2 z2 z2>) -
    //   1/3*V/N (24 <x2 x2 z2> + 8 <x3 z2 z2> - 8 <z2 z2 z2> + 9 <x1 y1 x2 y2> + 6 <x1 y1 y3 z2> -
    //   6 <x1 z1 x2 z2> - 9 <y1 y1 x2 x2> - 6 <y1 y1 x3 z2> - 18 <y1 z1 y2 z2> + 6 <z1 z1 z2 z2> -
    //   18 <x2 x2 x3 z2> - 18 <x2 y2 y3 z2> - 6 <x3 x3 z2 z2> + 4 <x3 z2 z2 z2> - 6 <y3 y3 z2 z2> +
    //   2 <z2 z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 z2 z2> + 12 <y1 z1 x2 z2> +
    //   <x2 y2 z2 z2>) + 1/2*K (<x1 x2 z2 z2> - <y1 y2 z2 z2>) - 1/2*(K + 4*V/N) (<y1 y1 z2 z2> -
    //   <x2 x2 z2 z2>) + 2*V*(1 - 4/N) (3 <x1 y1 x2 y2 z2> + <x1 y1 y3 z2 z2> - 3 <y1 y1 x2 x2 z2>
    //   - <y1 y1 x3 z2 z2> - <x1 z1 x2 z2 z2> + <y1 y1 z2 z2 z2>)
    a = c[52] * y[97];
    b = c[60] * y[133];
    a = fma(c[29], y[163] - y[159], a);
    b = fma(c[38], y[214] - y[297], b);
    a = fma(c[31], y[238] + y[308] + y[484] + y[491] - y[226] - y[388], a);
    b = fma(c[2], y[227] + y[448], b);
    a = fma(c[1], y[357] - y[263], a);
    b = fma(c[78], y[311] - y[438], b);
    a = fma(c[53], y[322], a);
    b = fma(c[71], y[326] + y[435] + y[447], b);
    a = fma(c[87], y[347], a);
    b = fma(c[33], y[488], b);
    a = fma(c[45], y[493], a);
    b = fma(c[99], c[547] - c[749], b);
    a = fma(c[98], c[785] + c[791] - c[643] - c[792], a);
    double d347 = a + b;
    d[273] = d273;
    d[347] = d347;
  }

  private static void equations21(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 x3 x3 x3>/dt = V/N (4 <y2 x3 x3> + 3 <x1 x1 y2 x3> - 3 <x1 y1 x2 x3> - 3 <y1 z1 x3 x3> +
    //   3 <x2 x3 x3 y3> - <y2 x3 x3 z2>) - 7/4*(gamma_plus + gamma_minus) <x1 x3 x3 x3> - 1/2*K (6
    //   <x1 x3 x3 y3> + <y1 x3 x3 x3>) + 1/4*(gamma_plus - gamma_minus) <x2 x3 x3 x3> - 1/2*(K -
    //   6*V/N) <y2 x3 x3 x3> + V*(1 - 4/N) (3 <x1 y1 x2 x3 x3> + 3 <x1 x1 y2 x3 x3> + 2
    //   <y1 z1 x3 x3 x3>)
    a = c[18] * y[148];
    b = c[38] * (y[215] + y[327] - y[191] - y[450]);
    a = fma(c[116], y[274], a);
    b = fma(c[88], y[275], b);
    a = fma(c[1], y[358], a);
    b = fma(c[2], y[449], b);
    a = fma(c[117], y[469], a);
    b = fma(c[25], y[471], b);
    a = fma(c[105], c[557] + c[658], a);
    b = fma(c[101], c[687], b);
    double d274 = a + b;
    // d<y1 x3 x3 x3>/dt = V/N (4 <x2 x3 x3> + 3 <x1 y1 y2 x3> - 3 <x1 z1 x3 x3> - 3 <y1 y1 x2 x3> -
    //   <x2 x3 x3 z2> + 3 <y2 x3 x3 y3>) + 1/2*K (<x1 x3 x3 x3> - 6 <y1 x3 x3 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <y1 x3 x3 x3> + 1/2*(K - 6*V/N) <x2 x3 x3 x3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 x3 x3 x3> + V*(1 - 4/N) (3 <x1 y1 y2 x3 x3> + 3
    //   <y1 y1 x2 x3 x3> - 2 <x1 z1 x3 x3 x3>)
    a = c[18] * y[138];
    b = c[38] * (y[243] + y[299] - y[219] - y[470]);
    a = fma(c[4], y[274], a);
    b = fma(c[116], y[358], b);
    a = fma(c[88], y[359], a);
    b = fma(c[127], y[449], b);
    a = fma(c[25], y[451], a);
    b = fma(c[2], y[469], b);
    a = fma(c[105], c[594] + c[756], a);
    b = fma(c[98], c[807], b);
    double d358 = a + b;
    // d<x2 x3 x3 x3>/dt = 3*V/N (<x1 x2 y2 x3> + <x1 x3 x3 y3> - <y1 x2 x2 x3> - <y1 x3 x3 z2> +
    //   <z1 y2 x3 x3>) + 1/4*(gamma_plus - gamma_minus) <x1 x3 x3 x3> - 1/2*(K - 6*V/N)
    //   <y1 x3 x3 x3> - 7/4*(gamma_plus + gamma_minus) <x2 x3 x3 x3> - 1/2*K (6 <x2 x3 x3 y3> +
    //   <y2 x3 x3 x3>) + V*(1 - 4/N) (3 <y1 x2 x2 x3 x3> + 3 <x1 x2 y2 x3 x3> + 2 <x1 x3 x3 x3 y3>
    //   - 2 <y1 x3 x3 x3 x3> + 2 <y1 x3 x3 x3 z2>)
    a = c[38] * (y[335] + y[360] - y[255] - y[275] - y[408]);
    b = c[2] * y[274];
    a = fma(c[117], y[358], a);
    b = fma(c[116], y[449], b);
    a = fma(c[88], y[450], a);
    b = fma(c[1], y[469], b);
    a = fma(c[105], c[829] + c[880], a);
    b = fma(c[98], c[914] - c[913] - c[915], b);
    double d449 = a + b;
    d[274] = d274;
    d[358] = d358;
    d[449] = d449;
    // d<x1 x3 x3 y3>/dt = - 1/3*V/N (4 <x2 x3 x3> - 8 <y2 x3 y3> - 3 <x1 x1 y2 y3> + 3
    //   <x1 y1 x2 y3> - 3 <x1 z1 x3 x3> + 6 <y1 z1 x3 y3> + 3 <x2 x3 x3 x3> - <x2 x3 x3 z2> - 6
    //   <x2 x3 y3 y3> + 2 <y2 x3 y3 z2>) + 1/2*K (2 <x1 x3 x3 x3> - 4 <x1 x3 y3 y3> -
    //   <y1 x3 x3 y3>) - 7/4*(gamma_plus + gamma_minus) <x1 x3 x3 y3> + 1/4*(gamma_plus -
    //   gamma_minus) <x2 x3 x3 y3> - 1/2*(K - 6*V/N) <y2 x3 x3 y3> + V*(1 - 4/N) (2
    //   <x1 y1 x2 x3 y3> - <x1 x1 x2 x3 x3> + 2 <x1 x1 y2 x3 y3> + <x1 y1 y2 x3 x3> + 2
    //   <y1 z1 x3 x3 y3>)
    a = c[33] * y[138];
    b = c[29] * y[149];
    a = fma(c[25], y[216] + y[449] - y[192] - y[243], a);
    b = fma(c[11], y[274], b);
    a = fma(c[116], y[275], a);
    b = fma(c[50], y[277], b);
    a = fma(c[31], y[452] - y[328], a);
    b = fma(c[1], y[359], b);
    a = fma(c[2], y[450], a);
    b = fma(c[36], y[451], b);
    a = fma(c[117], y[470], a);
    b = fma(c[45], y[473], b);
    a = fma(c[101], c[566] + c[592] + c[689], a);
    b = fma(c[102], c[594] - c[589], b);
    double d275 = a + b;
    // d<x2 x3 x3 y3>/dt = V/N (<x1 x2 y2 y3> - <x1 x3 x3 x3> + <x1 x3 x3 z2> + 2 <x1 x3 y3 y3> -
    //   <y1 x2 x2 y3> - 2 <y1 x3 y3 z2> - <z1 x2 x3 x3> + 2 <z1 y2 x3 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) <x1 x3 x3 y3> - 1/2*(K - 6*V/N) <y1 x3 x3 y3> + 1/2*K (2 <x2 x3 x3 x3> - 4
    //   <x2 x3 y3 y3> - <y2 x3 x3 y3>) - 7/4*(gamma_plus + gamma_minus) <x2 x3 x3 y3> + V*(1 - 4/N)
    //   (2 <y1 x2 x2 x3 y3> - <x1 x2 x2 x3 x3> + 2 <x1 x2 y2 x3 y3> + <y1 x2 y2 x3 x3> + 2
    //   <x1 x3 x3 y3 y3> - 2 <y1 x3 x3 x3 y3> + 2 <y1 x3 x3 y3 z2>)
    a = c[25] * (y[274] + y[336] + y[398] - y[256] - y[276]);
    b = c[2] * y[275];
    a = fma(c[31], y[277] + y[409] - y[362], a);
    b = fma(c[117], y[359], b);
    a = fma(c[11], y[449], a);
    b = fma(c[116], y[450], b);
    a = fma(c[50], y[452], a);
    b = fma(c[1], y[470], b);
    a = fma(c[98], c[917] - c[834] - c[847] - c[916] - c[918], a);
    b = fma(c[102], c[848] - c[845], b);
    double d450 = a + b;
    d[275] = d275;
    d[450] = d450;
    // d<x1 x3 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x3 x3> + 7 <x1 x3 x3 z2>) +
    //   1/3*V/N (12 <y2 x3 x3> + 8 <y2 x3 z2> + 6 <x1 x1 y2 x3> + 3 <x1 x1 y2 z2> + 6 <x1 y1 x2 x3>
    //   - 3 <x1 y1 x2 z2> - 3 <y1 z1 x3 x3> - 6 <y1 z1 x3 z2> - 9 <x2 x3 x3 y3> + 6 <x2 x3 y3 z2> +
    //   9 <y2 x3 x3 x3> - 2 <y2 x3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 z1 x3 x3> +
    //   <x2 x3 x3 z2>) - 1/2*K (4 <x1 x3 y3 z2> + <y1 x3 x3 z2>) - 1/2*(K - 2*V/N) <y2 x3 x3 z2> -
    //   V*(1 - 4/N) (3 <x1 y1 x2 x3 x3> - 2 <x1 y1 x2 x3 z2> - 3 <x1 x1 y2 x3 x3> - 2
    //   <x1 x1 y2 x3 z2> - 2 <y1 z1 x3 x3 z2>)
    a = c[13] * y[74];
    b = c[18] * y[148];
    a = fma(c[29], y[150], a);
    b = fma(c[31], y[191] + y[215] + y[453] - y[329], b);
    a = fma(c[25], y[217] + y[327] - y[193], a);
    b = fma(c[14], y[243], b);
    a = fma(c[116], y[276], a);
    b = fma(c[50], y[278], b);
    a = fma(c[1], y[360], a);
    b = fma(c[38], y[450] - y[469], b);
    a = fma(c[2], y[451], a);
    b = fma(c[28], y[471], b);
    a = fma(c[45], y[474], a);
    b = fma(c[105], c[658] - c[557], b);
    a = fma(c[101], c[559] + c[659] + c[691], a);
    double d276 = a + b;
    // d<z1 x2 x3 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 x3 x3> + 3 <x1 z1 x3 x3> + 2
    //   <x2 x3 x3 z2>) + V/N (2 <x1 y1 x2 x3> + <x1 z1 x2 y2> + 2 <x1 z1 x3 y3> - <y1 z1 x2 x2> - 2
    //   <y1 z1 x3 z2> + 2 <z1 z1 y2 x3> + 2 <x2 x2 y2 x3> + <x2 x3 x3 y3> - <y2 x3 x3 x3> +
    //   <y2 x3 x3 z2>) - 1/2*(K - 6*V/N) <y1 z1 x3 x3> - 7/4*(gamma_plus + gamma_minus)
    //   <z1 x2 x3 x3> - 1/2*K (4 <z1 x2 x3 y3> + <z1 y2 x3 x3>) + 2*V*(1 - 4/N) (<y1 z1 x2 x2 x3> -
    //   <y1 z1 x3 x3 x3> + <y1 z1 x3 x3 z2> + <x1 z1 x2 y2 x3> + <x1 z1 x3 x3 y3>)
    a = c[6] * y[138];
    b = c[31] * (y[215] + y[244] + y[380] + y[430] - y[329]);
    a = fma(c[25], y[318] + y[469] - y[235] - y[450] - y[471], a);
    b = fma(c[2], y[243], b);
    a = fma(c[117], y[327], a);
    b = fma(c[116], y[398], b);
    a = fma(c[50], y[399], a);
    b = fma(c[1], y[408], b);
    a = fma(c[8], y[451], a);
    b = fma(c[98], c[687] - c[561] - c[691] - c[768] - c[808], b);
    double d398 = a + b;
    d[276] = d276;
    d[398] = d398;
    // d<x1 x3 y3 y3>/dt = - 1/3*V/N (8 <x2 x3 y3> - 4 <y2 y3 y3> - 3 <x1 x1 y2 x3> + 3
    //   <x1 y1 x2 x3> - 6 <x1 z1 x3 y3> + 3 <y1 z1 y3 y3> + 6 <x2 x3 x3 y3> - 2 <x2 x3 y3 z2> - 3
    //   <x2 y3 y3 y3> + <y2 y3 y3 z2>) + 1/2*K (4 <x1 x3 x3 y3> - 2 <x1 y3 y3 y3> - <y1 x3 y3 y3>)
    //   - 7/4*(gamma_plus + gamma_minus) <x1 x3 y3 y3> + 1/4*(gamma_plus - gamma_minus)
    //   <x2 x3 y3 y3> - 1/2*(K - 6*V/N) <y2 x3 y3 y3> - V*(1 - 4/N) (2 <x1 x1 x2 x3 y3> -
    //   <x1 x1 y2 y3 y3> - <x1 y1 x2 y3 y3> - 2 <x1 y1 y2 x3 y3> - 2 <y1 z1 x3 y3 y3>)
    a = c[30] * y[139];
    b = c[23] * y[151];
    a = fma(c[25], y[215] + y[330] - y[191] - y[455], a);
    b = fma(c[31], y[244] - y[450], b);
    a = fma(c[51], y[275], a);
    b = fma(c[116], y[277], b);
    a = fma(c[9], y[280], a);
    b = fma(c[1], y[361], b);
    a = fma(c[2], y[452], a);
    b = fma(c[34], y[453], b);
    a = fma(c[117], y[472], a);
    b = fma(c[27], y[476], b);
    a = fma(c[98], c[553] - c[603] - c[693], a);
    b = fma(c[102], c[600] + c[602], b);
    double d277 = a + b;
    // d<x2 x3 y3 y3>/dt = V/N (<x1 x2 y2 x3> - 2 <x1 x3 x3 y3> + 2 <x1 x3 y3 z2> + <x1 y3 y3 y3> -
    //   <y1 x2 x2 x3> - <y1 y3 y3 z2> - 2 <z1 x2 x3 y3> + <z1 y2 y3 y3>) + 1/4*(gamma_plus -
    //   gamma_minus) <x1 x3 y3 y3> - 1/2*(K - 6*V/N) <y1 x3 y3 y3> + 1/2*K (4 <x2 x3 x3 y3> - 2
    //   <x2 y3 y3 y3> - <y2 x3 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <x2 x3 y3 y3> - V*(1 - 4/N)
    //   (2 <x1 x2 x2 x3 y3> - <x1 x2 y2 y3 y3> - <y1 x2 x2 y3 y3> - 2 <y1 x2 y2 x3 y3> - 2
    //   <x1 x3 y3 y3 y3> + 2 <y1 x3 x3 y3 y3> - 2 <y1 x3 y3 y3 z2>)
    a = c[25] * (y[335] + y[365] - y[255] - y[280] - y[411]);
    b = c[31] * (y[278] - y[275] - y[399]);
    a = fma(c[2], y[277], a);
    b = fma(c[117], y[361], b);
    a = fma(c[51], y[450], a);
    b = fma(c[116], y[452], b);
    a = fma(c[9], y[455], a);
    b = fma(c[1], y[472], b);
    a = fma(c[98], c[827] + c[922] - c[853] - c[921] - c[923], a);
    b = fma(c[102], c[850] + c[852], b);
    double d452 = a + b;
    d[277] = d277;
    d[452] = d452;
    // d<x1 x3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 x3 y3> + 7 <x1 x3 y3 z2>) -
    //   1/3*V/N (4 <x2 x3 z2> - 12 <y2 x3 y3> - 4 <y2 y3 z2> + 3 <x1 x1 x2 x3> - 3 <x1 x1 y2 y3> -
    //   3 <x1 y1 x2 y3> - 3 <x1 y1 y2 x3> - 3 <x1 z1 x3 z2> + 3 <y1 z1 x3 y3> + 3 <y1 z1 y3 z2> + 3
    //   <x2 x3 x3 z2> + 9 <x2 x3 y3 y3> - <x2 x3 z2 z2> - 3 <x2 y3 y3 z2> - 9 <y2 x3 x3 y3> +
    //   <y2 y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 z1 x3 y3> + <x2 x3 y3 z2>) + 1/2*K
    //   (2 <x1 x3 x3 z2> - 2 <x1 y3 y3 z2> - <y1 x3 y3 z2>) - 1/2*(K - 2*V/N) <y2 x3 y3 z2> - V*(1
    //   - 4/N) (3 <x1 y1 x2 x3 y3> - <x1 y1 x2 y3 z2> + <x1 x1 x2 x3 z2> - 3 <x1 x1 y2 x3 y3> -
    //   <x1 y1 y2 x3 z2> - <x1 x1 y2 y3 z2> - 2 <y1 z1 x3 y3 z2>)
    a = c[13] * y[75];
    b = c[23] * (y[152] - y[140]);
    a = fma(c[18], y[149], a);
    b = fma(c[25], y[187] + y[328] + y[331] + y[451] - y[192] - y[216] - y[219] - y[245], b);
    a = fma(c[14], y[244], a);
    b = fma(c[9], y[281] - y[276], b);
    a = fma(c[116], y[278], a);
    b = fma(c[1], y[362], b);
    a = fma(c[38], y[452] - y[470], a);
    b = fma(c[2], y[453], b);
    a = fma(c[27], y[477] - y[454], a);
    b = fma(c[26], y[456], b);
    a = fma(c[28], y[473], a);
    b = fma(c[105], c[592] - c[566], b);
    a = fma(c[102], c[568] + c[596] + c[609] - c[590], a);
    b = fma(c[101], c[695], b);
    double d278 = a + b;
    // d<x2 x3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 x3 y3> + 7 <x2 x3 y3 z2>) - V/N
    //   (<x1 x2 x2 x3> - <x1 x2 y2 y3> + <x1 x3 x3 z2> + <x1 x3 y3 y3> - <x1 x3 z2 z2> -
    //   <x1 y3 y3 z2> - <y1 x2 x2 y3> - <y1 x2 y2 x3> - <y1 x3 x3 y3> + <y1 y3 z2 z2> +
    //   <z1 x2 x3 z2> - 3 <z1 y2 x3 y3> - <z1 y2 y3 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 x3 y3 z2> + 6 <z1 x2 x3 y3>) - 1/2*(K - 2*V/N) <y1 x3 y3 z2> + 1/2*K (2 <x2 x3 x3 z2>
    //   - 2 <x2 y3 y3 z2> - <y2 x3 y3 z2>) - V*(1 - 4/N) (3 <y1 x2 x2 x3 y3> - <y1 x2 x2 y3 z2> +
    //   <x1 x2 x2 x3 z2> - 3 <x1 x2 y2 x3 y3> - <y1 x2 y2 x3 z2> - <x1 x2 y2 y3 z2> + 2
    //   <y1 x3 x3 y3 z2> - 2 <x1 x3 y3 y3 z2> - 2 <y1 x3 y3 z2 z2>)
    a = c[13] * y[139];
    b = c[25] * (y[251] + y[276] + y[277] - y[256] - y[279] - y[281] - y[336] - y[339]);
    a = fma(c[2], y[278], a);
    b = fma(c[25], y[366] + y[400] - y[359] - y[412], b);
    a = fma(c[28], y[362], a);
    b = fma(c[14], y[399], b);
    a = fma(c[39], y[409], a);
    b = fma(c[9], y[456] - y[451], b);
    a = fma(c[116], y[453], a);
    b = fma(c[1], y[473], b);
    a = fma(c[105], c[847] - c[834], a);
    b = fma(c[102], c[835] + c[849] + c[856] - c[846], b);
    a = fma(c[98], c[918] - c[924] - c[925], a);
    double d453 = a + b;
    d[278] = d278;
    d[453] = d453;
    // d<x1 x3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x1 x3 z2> + 7 <x1 x3 z2 z2>) +
    //   1/3*V/N (24 <y2 x3 z2> + 4 <y2 z2 z2> - 9 <x1 x1 y2 x3> + 6 <x1 x1 y2 z2> + 9 <x1 y1 x2 x3>
    //   + 6 <x1 y1 x2 z2> - 6 <y1 z1 x3 z2> - 3 <y1 z1 z2 z2> - 18 <x2 x3 y3 z2> + 3 <x2 y3 z2 z2>
    //   + 18 <y2 x3 x3 z2> - <y2 z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (12 <x1 z1 x3 z2> +
    //   <x2 x3 z2 z2>) - 1/2*K (2 <x1 y3 z2 z2> + <y1 x3 z2 z2>) - 1/2*(K + 2*V/N) <y2 x3 z2 z2> -
    //   V*(1 - 4/N) (6 <x1 y1 x2 x3 z2> - <x1 y1 x2 z2 z2> - 6 <x1 x1 y2 x3 z2> - <x1 x1 y2 z2 z2>
    //   - 2 <y1 z1 x3 z2 z2>)
    a = c[52] * y[76];
    b = c[69] * y[150];
    a = fma(c[23], y[153], a);
    b = fma(c[38], y[191] - y[215], b);
    a = fma(c[31], y[193] + y[217] - y[329], a);
    b = fma(c[53], y[245], b);
    a = fma(c[116], y[279], a);
    b = fma(c[9], y[282], b);
    a = fma(c[25], y[332] - y[457], a);
    b = fma(c[1], y[363], b);
    a = fma(c[70], y[453] - y[471], a);
    b = fma(c[2], y[454], b);
    a = fma(c[40], y[474], a);
    b = fma(c[27], y[478], b);
    a = fma(c[99], c[659] - c[559], a);
    b = fma(c[102], c[573] + c[666], b);
    a = fma(c[101], c[697], a);
    double d279 = a + b;
    // d<x2 x3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x2 x3 z2> + 7 <x2 x3 z2 z2>) - V/N
    //   (3 <x1 x2 y2 x3> - 2 <x1 x2 y2 z2> + 2 <x1 x3 y3 z2> - <x1 y3 z2 z2> - 3 <y1 x2 x2 x3> - 2
    //   <y1 x2 x2 z2> - 2 <y1 x3 x3 z2> + <y1 z2 z2 z2> - 6 <z1 y2 x3 z2> - <z1 y2 z2 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 x3 z2 z2> + 12 <z1 x2 x3 z2>) - 1/2*(K + 2*V/N)
    //   <y1 x3 z2 z2> - 1/2*K (2 <x2 y3 z2 z2> + <y2 x3 z2 z2>) - V*(1 - 4/N) (6 <y1 x2 x2 x3 z2> -
    //   <y1 x2 x2 z2 z2> - 6 <x1 x2 y2 x3 z2> - <x1 x2 y2 z2 z2> + 2 <y1 x3 x3 z2 z2> - 2
    //   <x1 x3 y3 z2 z2> - 2 <y1 x3 z2 z2 z2>)
    a = c[52] * y[140];
    b = c[38] * (y[255] - y[335]);
    a = fma(c[31], y[257] + y[337] + y[360] - y[278], a);
    b = fma(c[2], y[279], b);
    a = fma(c[25], y[367] - y[282] - y[413], a);
    b = fma(c[40], y[363], b);
    a = fma(c[53], y[400], a);
    b = fma(c[71], y[410], b);
    a = fma(c[116], y[454], a);
    b = fma(c[9], y[457], b);
    a = fma(c[1], y[474], a);
    b = fma(c[99], c[881] - c[830], b);
    a = fma(c[102], c[837] + c[890], a);
    b = fma(c[98], c[920] - c[926] - c[927], b);
    double d454 = a + b;
    d[279] = d279;
    d[454] = d454;
    // d<x1 y3 y3 y3>/dt = - V/N (4 <x2 y3 y3> - 3 <x1 x1 y2 y3> + 3 <x1 y1 x2 y3> - 3 <x1 z1 y3 y3>
    //   + 3 <x2 x3 y3 y3> - <x2 y3 y3 z2>) + 1/2*K (6 <x1 x3 y3 y3> - <y1 y3 y3 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <x1 y3 y3 y3> + 1/4*(gamma_plus - gamma_minus) <x2 y3 y3 y3>
    //   - 1/2*(K - 6*V/N) <y2 y3 y3 y3> - V*(1 - 4/N) (3 <x1 x1 x2 y3 y3> - 3 <x1 y1 y2 y3 y3> - 2
    //   <y1 z1 y3 y3 y3>)
    a = c[20] * y[141];
    b = c[38] * (y[216] + y[452] - y[192] - y[246]);
    a = fma(c[89], y[277], a);
    b = fma(c[116], y[280], b);
    a = fma(c[1], y[364], a);
    b = fma(c[2], y[455], b);
    a = fma(c[26], y[456], a);
    b = fma(c[117], y[475], b);
    a = fma(c[105], c[663] - c[564], a);
    b = fma(c[101], c[699], b);
    double d280 = a + b;
    // d<x2 y3 y3 y3>/dt = 3*V/N (<x1 x2 y2 y3> - <x1 x3 y3 y3> + <x1 y3 y3 z2> - <y1 x2 x2 y3> -
    //   <z1 x2 y3 y3>) + 1/4*(gamma_plus - gamma_minus) <x1 y3 y3 y3> - 1/2*(K - 6*V/N)
    //   <y1 y3 y3 y3> + 1/2*K (6 <x2 x3 y3 y3> - <y2 y3 y3 y3>) - 7/4*(gamma_plus + gamma_minus)
    //   <x2 y3 y3 y3> - V*(1 - 4/N) (3 <x1 x2 x2 y3 y3> - 3 <y1 x2 y2 y3 y3> - 2 <x1 y3 y3 y3 y3> +
    //   2 <y1 x3 y3 y3 y3> - 2 <y1 y3 y3 y3 z2>)
    a = c[38] * (y[277] + y[336] + y[401] - y[256] - y[281]);
    b = c[2] * y[280];
    a = fma(c[117], y[364], a);
    b = fma(c[89], y[452], b);
    a = fma(c[116], y[455], a);
    b = fma(c[1], y[475], b);
    a = fma(c[105], c[887] - c[832], a);
    b = fma(c[98], c[929] - c[928] - c[930], b);
    double d455 = a + b;
    // d<y2 y3 y3 y3>/dt = 3*V/N (<x1 y2 y2 y3> - <y1 x2 y2 y3> - <y1 x3 y3 y3> - <y1 y3 y3 z2> +
    //   <z1 y2 y3 y3>) + 1/2*(K - 6*V/N) <x1 y3 y3 y3> + 1/4*(gamma_plus - gamma_minus)
    //   <y1 y3 y3 y3> + 1/2*K (<x2 y3 y3 y3> + 6 <y2 x3 y3 y3>) - 7/4*(gamma_plus + gamma_minus)
    //   <y2 y3 y3 y3> - V*(1 - 4/N) (3 <x1 x2 y2 y3 y3> + 2 <x1 x3 y3 y3 y3> + 2 <x1 y3 y3 y3 z2> -
    //   3 <y1 y2 y2 y3 y3> + 2 <y1 y3 y3 y3 y3>)
    a = c[38] * (y[340] + y[361] + y[365] - y[266] - y[411]);
    b = c[127] * y[280];
    a = fma(c[2], y[364], a);
    b = fma(c[4], y[455], b);
    a = fma(c[89], y[472], a);
    b = fma(c[116], y[475], b);
    a = fma(c[105], c[944] - c[850], a);
    b = fma(c[98], c[921] + c[931] + c[955], b);
    double d475 = a + b;
    d[280] = d280;
    d[455] = d455;
    d[475] = d475;
  }

  private static void equations22(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1 y3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1 y3 y3> + 7 <x1 y3 y3 z2>) -
    //   1/3*V/N (8 <x2 y3 z2> - 12 <y2 y3 y3> + 6 <x1 x1 x2 y3> - 3 <x1 x1 y2 z2> + 3 <x1 y1 x2 z2>
    //   - 6 <x1 y1 y2 y3> - 6 <x1 z1 y3 z2> + 3 <y1 z1 y3 y3> + 6 <x2 x3 y3 z2> + 9 <x2 y3 y3 y3> -
    //   2 <x2 y3 z2 z2> - 9 <y2 x3 y3 y3>) + 1/4*(gamma_plus - gamma_minus) (6 <x1 z1 y3 y3> +
    //   <x2 y3 y3 z2>) + 1/2*K (4 <x1 x3 y3 z2> - <y1 y3 y3 z2>) - 1/2*(K - 2*V/N) <y2 y3 y3 z2> -
    //   V*(1 - 4/N) (2 <x1 x1 x2 y3 z2> - 3 <x1 x1 y2 y3 y3> + 3 <x1 y1 x2 y3 y3> - 2
    //   <x1 y1 y2 y3 z2> - 2 <y1 z1 y3 y3 z2>)
    a = c[13] * y[77];
    b = c[30] * y[142];
    a = fma(c[18], y[151], a);
    b = fma(c[31], y[220] + y[247] - y[188] - y[453], b);
    a = fma(c[25], y[217] + y[330] - y[193], a);
    b = fma(c[14], y[246], b);
    a = fma(c[51], y[278], a);
    b = fma(c[116], y[281], b);
    a = fma(c[1], y[365], a);
    b = fma(c[38], y[455] - y[472], b);
    a = fma(c[2], y[456], a);
    b = fma(c[34], y[457], b);
    a = fma(c[28], y[476], a);
    b = fma(c[98], c[571] - c[605] - c[701], b);
    a = fma(c[105], c[600] - c[602], a);
    double d281 = a + b;
    // d<y1 y3 y3 y3>/dt = V/N (4 <y2 y3 y3> + 3 <x1 y1 y2 y3> - 3 <y1 y1 x2 y3> - 3 <y1 z1 y3 y3> -
    //   3 <y2 x3 y3 y3> - <y2 y3 y3 z2>) + 1/2*K (<x1 y3 y3 y3> + 6 <y1 x3 y3 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <y1 y3 y3 y3> + 1/2*(K - 6*V/N) <x2 y3 y3 y3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 y3 y3 y3> - V*(1 - 4/N) (3 <x1 y1 x2 y3 y3> - 3
    //   <y1 y1 y2 y3 y3> + 2 <x1 z1 y3 y3 y3>)
    a = c[18] * y[151];
    b = c[38] * (y[300] + y[330] + y[472] - y[220]);
    a = fma(c[4], y[280], a);
    b = fma(c[89], y[361], b);
    a = fma(c[116], y[364], a);
    b = fma(c[127], y[455], b);
    a = fma(c[2], y[475], a);
    b = fma(c[25], y[476], b);
    a = fma(c[105], c[798] - c[602], a);
    b = fma(c[98], c[813], b);
    double d364 = a + b;
    d[281] = d281;
    d[364] = d364;
    // d<x1 y3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x1 y3 z2> + 7 <x1 y3 z2 z2>) -
    //   1/3*V/N (4 <x2 z2 z2> - 24 <y2 y3 z2> + 6 <x1 x1 x2 z2> + 9 <x1 x1 y2 y3> - 9 <x1 y1 x2 y3>
    //   - 6 <x1 y1 y2 z2> - 3 <x1 z1 z2 z2> + 6 <y1 z1 y3 z2> + 3 <x2 x3 z2 z2> + 18 <x2 y3 y3 z2>
    //   - <x2 z2 z2 z2> - 18 <y2 x3 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (12 <x1 z1 y3 z2> +
    //   <x2 y3 z2 z2>) + 1/2*K (2 <x1 x3 z2 z2> - <y1 y3 z2 z2>) - 1/2*(K + 2*V/N) <y2 y3 z2 z2> -
    //   V*(1 - 4/N) (6 <x1 y1 x2 y3 z2> + <x1 x1 x2 z2 z2> - 6 <x1 x1 y2 y3 z2> - <x1 y1 y2 z2 z2>
    //   - 2 <y1 z1 y3 z2 z2>)
    a = c[52] * y[78];
    b = c[33] * y[143];
    a = fma(c[69], y[152], a);
    b = fma(c[31], y[221] - y[189] - y[331], b);
    a = fma(c[38], y[192] - y[216], a);
    b = fma(c[53], y[247], b);
    a = fma(c[25], y[454] - y[248], a);
    b = fma(c[11], y[279], b);
    a = fma(c[116], y[282], a);
    b = fma(c[1], y[366], b);
    a = fma(c[70], y[456] - y[473], a);
    b = fma(c[2], y[457], b);
    a = fma(c[36], y[458], a);
    b = fma(c[40], y[477], b);
    a = fma(c[99], c[609] - c[568], a);
    b = fma(c[102], c[611] - c[608], b);
    a = fma(c[101], c[703], a);
    double d282 = a + b;
    // d<x2 y3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <x2 y3 z2> + 7 <x2 y3 z2 z2>) - V/N
    //   (2 <x1 x2 x2 z2> + 3 <x1 x2 y2 y3> + <x1 x3 z2 z2> + 2 <x1 y3 y3 z2> - <x1 z2 z2 z2> - 3
    //   <y1 x2 x2 y3> - 2 <y1 x2 y2 z2> - 2 <y1 x3 y3 z2> + <z1 x2 z2 z2> - 6 <z1 y2 y3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y3 z2 z2> + 12 <z1 x2 y3 z2>) - 1/2*(K + 2*V/N)
    //   <y1 y3 z2 z2> + 1/2*K (2 <x2 x3 z2 z2> - <y2 y3 z2 z2>) - V*(1 - 4/N) (6 <y1 x2 x2 y3 z2> +
    //   <x1 x2 x2 z2 z2> - 6 <x1 x2 y2 y3 z2> - <y1 x2 y2 z2 z2> + 2 <y1 x3 y3 z2 z2> - 2
    //   <x1 y3 y3 z2 z2> - 2 <y1 y3 z2 z2 z2>)
    a = c[52] * y[142];
    b = c[31] * (y[341] + y[362] - y[253] - y[281]);
    a = fma(c[38], y[256] - y[336], a);
    b = fma(c[25], y[279] + y[403] - y[283], b);
    a = fma(c[2], y[282], a);
    b = fma(c[40], y[366], b);
    a = fma(c[53], y[402], a);
    b = fma(c[71], y[412], b);
    a = fma(c[11], y[454], a);
    b = fma(c[116], y[457], b);
    a = fma(c[1], y[477], a);
    b = fma(c[99], c[856] - c[835], b);
    a = fma(c[102], c[857] - c[855], a);
    b = fma(c[98], c[925] - c[933] - c[934], b);
    double d457 = a + b;
    d[282] = d282;
    d[457] = d457;
    // d<x1 z2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (12 <x1 z2 z2> + 7 <x1 z2 z2 z2>) +
    //   3*V/N (4 <y2 z2 z2> - 3 <x1 x1 y2 z2> + 3 <x1 y1 x2 z2> - <y1 z1 z2 z2> - 3 <x2 y3 z2 z2> +
    //   3 <y2 x3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (18 <x1 z1 z2 z2> + <x2 z2 z2 z2>) -
    //   1/2*K <y1 z2 z2 z2> - 1/2*(K + 6*V/N) <y2 z2 z2 z2> - V*(1 - 4/N) (9 <x1 y1 x2 z2 z2> - 9
    //   <x1 x1 y2 z2 z2> - 2 <y1 z1 z2 z2 z2>)
    a = c[90] * y[79];
    b = c[58] * y[153];
    a = fma(c[91], y[193] + y[457] - y[217] - y[474], a);
    b = fma(c[93], y[248], b);
    a = fma(c[116], y[283], a);
    b = fma(c[38], y[332], b);
    a = fma(c[1], y[367], a);
    b = fma(c[2], y[458], b);
    a = fma(c[118], y[478], a);
    b = fma(c[119], c[573] - c[666], b);
    a = fma(c[101], c[705], a);
    double d283 = a + b;
    // d<y1 z2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (12 <y1 z2 z2> + 7 <y1 z2 z2 z2>) -
    //   3*V/N (4 <x2 z2 z2> + 3 <x1 y1 y2 z2> - <x1 z1 z2 z2> - 3 <y1 y1 x2 z2> - 3 <x2 x3 z2 z2> -
    //   3 <y2 y3 z2 z2>) + 1/2*K <x1 z2 z2 z2> + 1/4*(gamma_plus - gamma_minus) (18 <y1 z1 z2 z2> +
    //   <y2 z2 z2 z2>) + 1/2*(K + 6*V/N) <x2 z2 z2 z2> + V*(1 - 4/N) (9 <x1 y1 y2 z2 z2> - 9
    //   <y1 y1 x2 z2 z2> - 2 <x1 z1 z2 z2 z2>)
    a = c[90] * y[107];
    b = c[81] * y[143];
    a = fma(c[91], y[221] - y[301] - y[454] - y[477], a);
    b = fma(c[39], y[248], b);
    a = fma(c[4], y[283], a);
    b = fma(c[93], y[332], b);
    a = fma(c[116], y[367], a);
    b = fma(c[128], y[458], b);
    a = fma(c[2], y[478], a);
    b = fma(c[119], c[763] - c[611], b);
    a = fma(c[98], c[816], a);
    double d367 = a + b;
    // d<x2 z2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (12 <x2 z2 z2> + 7 <x2 z2 z2 z2>) -
    //   3*V/N (3 <x1 x2 y2 z2> + <x1 y3 z2 z2> - 3 <y1 x2 x2 z2> - <y1 x3 z2 z2> - 3 <z1 y2 z2 z2>)
    //   + 1/4*(gamma_plus - gamma_minus) (<x1 z2 z2 z2> + 18 <z1 x2 z2 z2>) - 1/2*(K + 6*V/N)
    //   <y1 z2 z2 z2> - 1/2*K <y2 z2 z2 z2> - V*(1 - 4/N) (9 <y1 x2 x2 z2 z2> - 9 <x1 x2 y2 z2 z2>
    //   + 2 <y1 x3 z2 z2 z2> - 2 <x1 y3 z2 z2 z2> - 2 <y1 z2 z2 z2 z2>)
    a = c[90] * y[143];
    b = c[91] * (y[257] - y[337] - y[413]);
    a = fma(c[38], y[282] - y[363], a);
    b = fma(c[2], y[283], b);
    a = fma(c[118], y[367], a);
    b = fma(c[93], y[403], b);
    a = fma(c[116], y[458], a);
    b = fma(c[1], y[478], b);
    a = fma(c[119], c[837] - c[890], a);
    b = fma(c[98], c[927] - c[935] - c[936], b);
    double d458 = a + b;
    d[283] = d283;
    d[367] = d367;
    d[458] = d458;
    // d<y1 y1 y1 y3>/dt = V/N (4 <y1 y1 y2> - 3 <y1 y1 y1 z1> - 3 <y1 y1 y2 x3> - <y1 y1 y2 z2> -
    //   12 <y1 z1 y3 y3>) + 1/2*K (3 <x1 y1 y1 y3> + 2 <y1 y1 y1 x3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 y1 y1 y3> + 3/2*(K - 2*V/N) <y1 y1 x2 y3> + 3/4*(gamma_plus - gamma_minus)
    //   <y1 y1 y2 y3> - V*(1 - 4/N) (6 <x1 y1 y1 z1 y3> + <x1 y1 y1 y1 x2> - <y1 y1 y1 y1 y2>)
    a = c[18] * y[83];
    b = c[80] * y[205];
    a = fma(c[38], y[285] + y[303], a);
    b = fma(c[11], y[288], b);
    a = fma(c[76], y[289], a);
    b = fma(c[123], y[300], b);
    a = fma(c[57], y[304], a);
    b = fma(c[25], y[305], b);
    a = fma(c[81], y[330], a);
    b = fma(c[115], c[237], b);
    a = fma(c[102], c[710] - c[382], a);
    double d289 = a + b;
    // d<y2 y2 y2 x3>/dt = 3/2*(K - 2*V/N) <x1 y2 y2 x3> - 3*V/N (<x1 y2 y2 z2> - <y1 y2 y2 y3> -
    //   <z1 x2 y2 y2> + 4 <z1 y2 x3 y3>) + 3/4*(gamma_plus - gamma_minus) <y1 y2 y2 x3> + 1/2*K (3
    //   <x2 y2 y2 x3> - 2 <y2 y2 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <y2 y2 y2 x3> + V*(1 -
    //   4/N) (<y1 x2 y2 y2 y2> - 6 <y1 y2 y2 x3 y3> + <x1 y2 y2 y2 y2> - 6 <x1 y2 y2 x3 x3> - 6
    //   <x1 y2 y2 x3 z2>)
    a = c[123] * y[265];
    b = c[38] * (y[267] - y[350] - y[394]);
    a = fma(c[57], y[349], a);
    b = fma(c[81], y[409], b);
    a = fma(c[80], y[440], a);
    b = fma(c[76], y[460], b);
    a = fma(c[9], y[461], a);
    b = fma(c[102], c[886] + c[940], b);
    a = fma(c[115], c[888] + c[941] + c[942], a);
    double d460 = a + b;
    // d<y2 y2 y2 y3>/dt = 3/2*(K - 2*V/N) <x1 y2 y2 y3> - 3*V/N (<y1 y2 y2 x3> + <y1 y2 y2 z2> -
    //   <z1 y2 y2 y2> + 4 <z1 y2 y3 y3>) + 3/4*(gamma_plus - gamma_minus) <y1 y2 y2 y3> + 1/2*K (3
    //   <x2 y2 y2 y3> + 2 <y2 y2 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <y2 y2 y2 y3> - V*(1 -
    //   4/N) (<x1 x2 y2 y2 y2> + 6 <x1 y2 y2 x3 y3> + 6 <x1 y2 y2 y3 z2> - <y1 y2 y2 y2 y2> + 6
    //   <y1 y2 y2 y3 y3>)
    a = c[123] * y[266];
    b = c[38] * (y[349] + y[351] - y[404]);
    a = fma(c[57], y[350], a);
    b = fma(c[81], y[411], b);
    a = fma(c[80], y[441], a);
    b = fma(c[11], y[460], b);
    a = fma(c[76], y[461], a);
    b = fma(c[102], c[943] - c[879], b);
    a = fma(c[115], c[882] + c[891] + c[944], a);
    double d461 = a + b;
    d[289] = d289;
    d[460] = d460;
    d[461] = d461;
    // d<y1 y1 z1 y2>/dt = - 1/3*V/N (8 <x1 y1 y2> + 16 <y1 z1 y3> - 6 <x1 y1 y2 x3> - 2
    //   <x1 y1 y2 z2> + 3 <y1 y1 x2 x3> + 3 <y1 y1 x2 z2> - 3 <y1 y1 y2 y3> + 8 <y1 z1 y3 z2> + 12
    //   <z1 z1 y2 y3>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y1 y2> + 3 <y1 y1 y1 z1> + 2
    //   <y1 y1 y2 z2> + 6 <y1 z1 y2 y2>) + 1/2*(K - 2*V/N) (<x1 y1 y1 z1> + 2 <y1 z1 x2 y2>) +
    //   1/2*K (2 <x1 y1 z1 y2> + <y1 y1 z1 x2>) - 5/4*(gamma_plus + gamma_minus) <y1 y1 z1 y2> -
    //   2*V*(1 - 4/N) (<x1 y1 y1 z1 x3> + <x1 y1 y1 z1 z2> + 2 <x1 y1 z1 z1 y2> + <y1 y1 y1 z1 y3>)
    a = c[30] * (y[55] + y[331]);
    b = c[6] * y[83];
    a = fma(c[66], y[91], a);
    b = fma(c[44], y[201], b);
    a = fma(c[11], y[209], a);
    b = fma(c[31], y[219], b);
    a = fma(c[34], y[221], a);
    b = fma(c[2], y[285], b);
    a = fma(c[4], y[292], a);
    b = fma(c[76], y[293], b);
    a = fma(c[25], y[299] + y[301] - y[304], a);
    b = fma(c[8], y[305], b);
    a = fma(c[82], y[319], a);
    b = fma(c[17], y[323], b);
    a = fma(c[20], y[381], a);
    b = fma(c[98], c[234] + c[239] + c[395], b);
    a = fma(c[108], c[245], a);
    double d293 = a + b;
    // d<y1 y1 y2 x3>/dt = 1/3*V/N (8 <y1 x2 y2> - 16 <y1 x3 y3> - 3 <x1 y1 y1 z2> - 6 <x1 y1 z1 y2>
    //   + 3 <y1 y1 y1 y3> + 3 <y1 y1 z1 x2> - 2 <y1 x2 y2 z2> + 6 <y1 y2 y2 y3> - 8 <y1 x3 y3 z2> -
    //   12 <z1 y2 x3 y3>) + 1/2*(K - 2*V/N) (<x1 y1 y1 x3> + 2 <y1 x2 y2 x3>) + 1/2*K (2
    //   <x1 y1 y2 x3> + <y1 y1 x2 x3> - 2 <y1 y1 y2 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1 y1 y1 x3> + 2 <y1 y2 y2 x3>) - 5/4*(gamma_plus + gamma_minus) <y1 y1 y2 x3> - V*(1 -
    //   4/N) (4 <x1 y1 z1 y2 x3> + 2 <x1 y1 y1 x3 x3> + 2 <x1 y1 y1 x3 z2> - <x1 y1 y1 y2 y2> -
    //   <y1 y1 y1 x2 y2> + 2 <y1 y1 y1 x3 y3>)
    a = c[29] * (y[94] - y[362]);
    b = c[66] * y[103];
    a = fma(c[44], y[204], a);
    b = fma(c[25], y[206] - y[289] - y[292], b);
    a = fma(c[31], y[350] - y[209], a);
    b = fma(c[9], y[304] - y[219], b);
    a = fma(c[2], y[288], a);
    b = fma(c[4], y[299], b);
    a = fma(c[76], y[303], a);
    b = fma(c[82], y[339], b);
    a = fma(c[45], y[341], a);
    b = fma(c[17], y[349], b);
    a = fma(c[20], y[409], a);
    b = fma(c[108], c[336], b);
    a = fma(c[98], c[437] + c[438] + c[720], a);
    b = fma(c[102], c[469] + c[719], b);
    double d303 = a + b;
    d[293] = d293;
    d[303] = d303;
    // d<y1 y1 z1 x3>/dt = - 1/3*V/N (8 <x1 y1 x3> - 8 <y1 z1 x2> - 3 <x1 y1 y1 y1> + 6
    //   <x1 y1 z1 z1> - 6 <x1 y1 x3 x3> - 2 <x1 y1 x3 z2> - 3 <y1 y1 x2 y2> - 6 <y1 y1 x3 y3> + 2
    //   <y1 z1 x2 z2> - 6 <y1 z1 y2 y3> + 12 <z1 z1 x3 y3>) + 1/6*(gamma_plus - gamma_minus) (2
    //   <y1 y1 x3> + <y1 y1 x3 z2> + 3 <y1 z1 y2 x3>) + K (<x1 y1 z1 x3> - <y1 y1 z1 y3>) -
    //   3/2*(gamma_plus + gamma_minus) <y1 y1 z1 x3> + (K - 4*V/N) <y1 z1 x2 x3> + V*(1 - 4/N)
    //   (<x1 y1 y1 z1 y2> - 4 <x1 y1 z1 z1 x3> + <y1 y1 y1 z1 x2>)
    a = c[29] * (y[88] - y[56]);
    b = c[6] * y[84];
    a = fma(c[26], y[200] + y[298], a);
    b = fma(c[31], y[222] + y[307] + y[325] - y[207], b);
    a = fma(c[9], y[295] - y[210], a);
    b = fma(c[34], y[224] - y[322], b);
    a = fma(c[87], y[294], a);
    b = fma(c[8], y[308], b);
    a = fma(c[125], y[320], a);
    b = fma(c[17], y[324], b);
    a = fma(c[20], y[384], a);
    b = fma(c[102], c[231] + c[374], b);
    a = fma(c[108], c[247], a);
    double d294 = a + b;
    // d<y1 y1 z1 z2>/dt = - 2/3*V/N (4 <x1 y1 z2> + 12 <y1 z1 x2> - 3 <x1 y1 z1 z1> - 3
    //   <x1 y1 x3 z2> - <x1 y1 z2 z2> - 3 <y1 y1 y3 z2> - 9 <y1 z1 x2 x3> - 9 <y1 z1 y2 y3> + 6
    //   <z1 z1 y3 z2>) - 1/2*(gamma_plus + gamma_minus) (2 <y1 y1 z1> + 3 <y1 y1 z1 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y1 y1 z2> + 9 <y1 y1 z1 z1> + <y1 y1 z2 z2> + 3
    //   <y1 z1 y2 z2>) + K (<x1 y1 z1 z2> + <y1 z1 x2 z2>) + V*(1 - 4/N) (3 <x1 y1 y1 z1 y2> - 4
    //   <x1 y1 z1 z1 z2> - 3 <y1 y1 y1 z1 x2>)
    a = c[30] * y[58];
    b = c[13] * y[81];
    a = fma(c[6], y[86], a);
    b = fma(c[60], y[88], b);
    a = fma(c[31], y[207] + y[224] + y[310], a);
    b = fma(c[11], y[212] + y[322], b);
    a = fma(c[34], y[227], a);
    b = fma(c[14], y[291], b);
    a = fma(c[87], y[296], a);
    b = fma(c[8], y[311], b);
    a = fma(c[71], y[320] + y[325], a);
    b = fma(c[17], y[326], b);
    a = fma(c[20], y[387], a);
    b = fma(c[105], c[231] - c[374], b);
    a = fma(c[108], c[251], a);
    double d296 = a + b;
    d[294] = d294;
    d[296] = d296;
    // d<y1 y1 z1 y3>/dt = - 1/6*V/N (16 <x1 y1 y3> - 16 <y1 z1 y2> + 3 <x1 x1 y1 y1> - 12
    //   <x1 y1 x3 y3> - 4 <x1 y1 y3 z2> - 3 <y1 y1 y1 y1> + 12 <y1 y1 z1 z1> + 3 <y1 y1 x2 x2> - 3
    //   <y1 y1 y2 y2> - 12 <y1 y1 y3 y3> + 12 <y1 z1 y2 x3> + 4 <y1 z1 y2 z2> + 24 <z1 z1 y3 y3>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y1 y1 y3> + <y1 y1 y3 z2> + 3 <y1 z1 y2 y3>) + K
    //   (<x1 y1 z1 y3> + <y1 y1 z1 x3>) - 3/2*(gamma_plus + gamma_minus) <y1 y1 z1 y3> + (K -
    //   4*V/N) <y1 z1 x2 y3> - V*(1 - 4/N) (<x1 y1 y1 z1 x2> + 4 <x1 y1 z1 z1 y3> -
    //   <y1 y1 y1 z1 y2>)
    a = c[29] * (y[89] - y[57]);
    b = c[6] * y[85];
    a = fma(c[48], y[172] + y[297] - y[284] - y[302], a);
    b = fma(c[11], y[211] + y[294], b);
    a = fma(c[31], y[223] + y[309] - y[291] - y[324], a);
    b = fma(c[34], y[226] - y[326], b);
    a = fma(c[87], y[295], a);
    b = fma(c[8], y[310], b);
    a = fma(c[125], y[321], a);
    b = fma(c[17], y[325], b);
    a = fma(c[20], y[386], a);
    b = fma(c[102], c[381] - c[226], b);
    a = fma(c[108], c[249], a);
    double d295 = a + b;
    // d<z1 y2 y2 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y2 y2 y3> + 3 <y1 z1 y2 y3> +
    //   <y2 y2 y3 z2>) - 1/2*V/N (<x1 x1 y2 y2> - <y1 y1 y2 y2> + 4 <y1 z1 y2 x3> + 4 <y1 z1 y2 z2>
    //   - 4 <z1 z1 y2 y2> + 8 <z1 z1 y3 y3> + <x2 x2 y2 y2> + 4 <x2 y2 x3 y3> + 4 <x2 y2 y3 z2> -
    //   <y2 y2 y2 y2> + 4 <y2 y2 y3 y3>) + (K - 4*V/N) <x1 z1 y2 y3> + K (<z1 x2 y2 y3> +
    //   <z1 y2 y2 x3>) - 3/2*(gamma_plus + gamma_minus) <z1 y2 y2 y3> + V*(1 - 4/N)
    //   (<y1 z1 y2 y2 y2> - 4 <y1 z1 y2 y3 y3> - <x1 z1 x2 y2 y2> - 4 <x1 z1 y2 x3 y3> - 4
    //   <x1 z1 y2 y3 z2>)
    a = c[6] * y[146];
    b = c[48] * (y[190] + y[429] - y[302] - y[459]);
    a = fma(c[125], y[241], a);
    b = fma(c[31], y[379] - y[324] - y[326] - y[444] - y[447] - y[466], b);
    a = fma(c[17], y[325], a);
    b = fma(c[20], y[386], b);
    a = fma(c[11], y[396] + y[405], a);
    b = fma(c[87], y[406], b);
    a = fma(c[8], y[467], a);
    b = fma(c[102], c[655] - c[764], b);
    a = fma(c[108], c[680] + c[801] + c[805], a);
    double d406 = a + b;
    d[295] = d295;
    d[406] = d406;
  }

  private static void equations23(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 y1 x2 x3>/dt = 1/3*V/N (8 <y1 x2 x2> - 16 <y1 x3 x3> + 16 <y1 x3 z2> + 3 <x1 y1 y1 y3> -
    //   6 <x1 y1 z1 x2> - 3 <y1 y1 y1 z2> + 3 <y1 y1 z1 y2> - 12 <y1 z1 z1 x3> - 2 <y1 x2 x2 z2> +
    //   6 <y1 x2 y2 y3> + 12 <y1 x3 x3 x3> - 8 <y1 x3 x3 z2> + 12 <y1 x3 y3 y3> - 4 <y1 x3 z2 z2> -
    //   12 <z1 x2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y1 x3> + 2 <y1 x2 y2 x3>) +
    //   1/2*K (2 <x1 y1 x2 x3> - 2 <y1 y1 x2 y3> - <y1 y1 y2 x3>) - 1/2*(K - 2*V/N) (<y1 y1 y1 x3>
    //   - 2 <y1 x2 x2 x3>) - 5/4*(gamma_plus + gamma_minus) <y1 y1 x2 x3> - V*(1 - 4/N) (4
    //   <x1 y1 z1 x2 x3> - <x1 y1 y1 x2 y2> - 2 <x1 y1 y1 x3 y3> - <y1 y1 y1 x2 x2> + 2
    //   <y1 y1 y1 x3 x3> - 2 <y1 y1 y1 x3 z2>)
    a = c[29] * (y[93] - y[360]);
    b = c[64] * (y[104] - y[102]);
    a = fma(c[2], y[204], a);
    b = fma(c[25], y[290] - y[205] - y[293], b);
    a = fma(c[31], y[340] - y[208], a);
    b = fma(c[9], y[300] - y[215], b);
    a = fma(c[28], y[288], a);
    b = fma(c[76], y[299], b);
    a = fma(c[1], y[303], a);
    b = fma(c[18], y[358] + y[361] - y[315] - y[399], b);
    a = fma(c[82], y[335], a);
    b = fma(c[45], y[337], b);
    a = fma(c[17], y[339], a);
    b = fma(c[33], y[363], b);
    a = fma(c[108], c[302], a);
    b = fma(c[102], c[444] + c[716], b);
    a = fma(c[98], c[717] - c[445] - c[718], a);
    double d299 = a + b;
    // d<y1 y1 y2 y3>/dt = 1/3*V/N (8 <y1 y2 y2> - 16 <y1 y3 y3> - 3 <y1 y1 y1 x3> - 3 <y1 y1 y1 z2>
    //   - 3 <y1 y1 z1 y2> - 6 <y1 y2 y2 x3> - 2 <y1 y2 y2 z2> - 8 <y1 y3 y3 z2> - 12 <z1 y2 y3 y3>)
    //   + 1/2*(K - 2*V/N) (<x1 y1 y1 y3> + 2 <y1 x2 y2 y3>) + 1/2*K (2 <x1 y1 y2 y3> +
    //   <y1 y1 x2 y3> + 2 <y1 y1 y2 x3>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y1 y3> + 2
    //   <y1 y2 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <y1 y1 y2 y3> - V*(1 - 4/N) (4
    //   <x1 y1 z1 y2 y3> + <x1 y1 y1 x2 y2> + 2 <x1 y1 y1 x3 y3> + 2 <x1 y1 y1 y3 z2> -
    //   <y1 y1 y1 y2 y2> + 2 <y1 y1 y1 y3 y3>)
    a = c[29] * (y[98] - y[365]);
    b = c[66] * y[105];
    a = fma(c[44], y[205], a);
    b = fma(c[11], y[220] + y[303], b);
    a = fma(c[25], y[288] + y[290] + y[293], a);
    b = fma(c[2], y[289], b);
    a = fma(c[4], y[300], a);
    b = fma(c[76], y[304], b);
    a = fma(c[82], y[340], a);
    b = fma(c[32], y[349], b);
    a = fma(c[17], y[350], a);
    b = fma(c[45], y[351], b);
    a = fma(c[20], y[411], a);
    b = fma(c[108], c[341], b);
    a = fma(c[102], c[724] - c[444], a);
    b = fma(c[98], c[445] + c[446] + c[725], b);
    double d304 = a + b;
    d[299] = d299;
    d[304] = d304;
    // d<y1 y1 x2 y3>/dt = 1/3*V/N (8 <y1 x2 y2> - 16 <y1 x3 y3> + 16 <y1 y3 z2> - 3 <x1 y1 y1 x3> +
    //   3 <x1 y1 y1 z2> - 9 <y1 y1 z1 x2> - 12 <y1 z1 z1 y3> - 6 <y1 x2 y2 x3> - 2 <y1 x2 y2 z2> +
    //   12 <y1 x3 x3 y3> - 8 <y1 x3 y3 z2> + 12 <y1 y3 y3 y3> - 4 <y1 y3 z2 z2> - 12 <z1 x2 y3 y3>)
    //   + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y1 y3> + 2 <y1 x2 y2 y3>) + 1/2*K (2 <x1 y1 x2 y3>
    //   + 2 <y1 y1 x2 x3> - <y1 y1 y2 y3>) - 1/2*(K - 2*V/N) (<y1 y1 y1 y3> - 2 <y1 x2 x2 y3>) -
    //   5/4*(gamma_plus + gamma_minus) <y1 y1 x2 y3> - V*(1 - 4/N) (4 <x1 y1 z1 x2 y3> +
    //   <x1 y1 y1 x2 x2> - 2 <x1 y1 y1 y3 y3> - <y1 y1 y1 x2 y2> + 2 <y1 y1 y1 x3 y3> - 2
    //   <y1 y1 y1 y3 z2>)
    a = c[29] * (y[94] - y[362]);
    b = c[64] * (y[106] - y[103]);
    a = fma(c[25], y[204] - y[206], a);
    b = fma(c[2], y[205], b);
    a = fma(c[11], y[216] + y[299], a);
    b = fma(c[28], y[289], b);
    a = fma(c[38], y[292], a);
    b = fma(c[76], y[300], b);
    a = fma(c[1], y[304], a);
    b = fma(c[18], y[359] + y[364] - y[316] - y[401], b);
    a = fma(c[82], y[336], a);
    b = fma(c[32], y[339], b);
    a = fma(c[17], y[340], a);
    b = fma(c[45], y[341], b);
    a = fma(c[33], y[366], a);
    b = fma(c[108], c[315], b);
    a = fma(c[102], c[719] - c[436], a);
    b = fma(c[98], c[720] - c[470] - c[721], b);
    double d300 = a + b;
    // d<x2 y2 y2 y3>/dt = 1/2*(K - 2*V/N) (2 <x1 x2 y2 y3> - <y1 y2 y2 y3>) - V/N (<x1 y2 y2 x3> -
    //   <x1 y2 y2 z2> + 2 <y1 x2 y2 x3> + 2 <y1 x2 y2 z2> - <z1 x2 y2 y2> + 4 <z1 x2 y3 y3> + 8
    //   <z1 y2 x3 y3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 y2 y3> + 2 <y1 x2 y2 y3>) + 1/2*K
    //   (2 <x2 x2 y2 y3> + 2 <x2 y2 y2 x3> - <y2 y2 y2 y3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x2 y2 y2 y3> - V*(1 - 4/N) (<x1 x2 x2 y2 y2> + 4 <x1 x2 y2 x3 y3> + 4 <x1 x2 y2 y3 z2> - 2
    //   <x1 y2 y2 y3 y3> - <y1 x2 y2 y2 y2> + 4 <y1 x2 y2 y3 y3> + 2 <y1 y2 y2 x3 y3> - 2
    //   <y1 y2 y2 y3 z2>)
    a = c[82] * y[256];
    b = c[25] * (y[265] - y[267] - y[394]);
    a = fma(c[2], y[266], a);
    b = fma(c[32], y[339] + y[341], b);
    a = fma(c[17], y[340], a);
    b = fma(c[28], y[350], b);
    a = fma(c[20], y[401], a);
    b = fma(c[60], y[409], b);
    a = fma(c[11], y[431] + y[440], a);
    b = fma(c[76], y[441], b);
    a = fma(c[1], y[461], a);
    b = fma(c[102], c[886] - c[844], b);
    a = fma(c[108], c[847] + c[856] + c[887], a);
    b = fma(c[98], c[888] - c[885] - c[889], b);
    double d441 = a + b;
    d[300] = d300;
    d[441] = d441;
    // d<y1 y1 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y1 x2> + 5 <y1 y1 x2 z2>) -
    //   1/3*V/N (24 <y1 x2 x2> + 16 <y1 x3 z2> - 16 <y1 z2 z2> + 3 <x1 y1 y1 y3> - 6 <x1 y1 z1 x2>
    //   - 3 <y1 y1 y1 x3> - 9 <y1 y1 z1 y2> + 12 <y1 z1 z1 z2> - 18 <y1 x2 x2 x3> - 18
    //   <y1 x2 y2 y3> - 12 <y1 x3 x3 z2> + 8 <y1 x3 z2 z2> - 12 <y1 y3 y3 z2> + 4 <y1 z2 z2 z2> +
    //   12 <z1 x2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y1 z2> + 6 <y1 y1 z1 x2> + 2
    //   <y1 x2 y2 z2>) + 1/2*K (2 <x1 y1 x2 z2> - <y1 y1 y2 z2>) - 1/2*(K + 2*V/N) (<y1 y1 y1 z2> -
    //   2 <y1 x2 x2 z2>) - V*(1 - 4/N) (4 <x1 y1 z1 x2 z2> - 3 <x1 y1 y1 x2 y2> - 2
    //   <x1 y1 y1 y3 z2> + 3 <y1 y1 y1 x2 x2> + 2 <y1 y1 y1 x3 z2> - 2 <y1 y1 y1 z2 z2>)
    a = c[13] * y[82];
    b = c[60] * y[93];
    a = fma(c[64], y[107] - y[104], a);
    b = fma(c[25], y[205] - y[288], b);
    a = fma(c[2], y[206], a);
    b = fma(c[31], y[208], b);
    a = fma(c[11], y[217], a);
    b = fma(c[40], y[290], b);
    a = fma(c[14], y[292], a);
    b = fma(c[39], y[293], b);
    a = fma(c[76], y[301], a);
    b = fma(c[1], y[305], b);
    a = fma(c[18], y[360] + y[365] - y[317] - y[402], a);
    b = fma(c[71], y[335] + y[340], b);
    a = fma(c[83], y[337], a);
    b = fma(c[17], y[341], b);
    a = fma(c[30], y[363], a);
    b = fma(c[33], y[367], b);
    a = fma(c[108], c[322], a);
    b = fma(c[105], c[444] - c[716], b);
    a = fma(c[98], c[718] - c[446] - c[722], a);
    double d301 = a + b;
    // d<y1 y1 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y1 y2> + 5 <y1 y1 y2 z2>) -
    //   1/3*V/N (24 <y1 x2 y2> + 16 <y1 y3 z2> - 3 <x1 y1 y1 x3> - 6 <x1 y1 z1 y2> - 3
    //   <y1 y1 y1 y3> + 9 <y1 y1 z1 x2> - 18 <y1 x2 y2 x3> - 18 <y1 y2 y2 y3> + 8 <y1 y3 z2 z2> +
    //   12 <z1 y2 y3 z2>) + 1/2*(K + 2*V/N) (<x1 y1 y1 z2> + 2 <y1 x2 y2 z2>) + 1/2*K (2
    //   <x1 y1 y2 z2> + <y1 y1 x2 z2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y1 z2> + 6
    //   <y1 y1 z1 y2> + 2 <y1 y2 y2 z2>) - V*(1 - 4/N) (4 <x1 y1 z1 y2 z2> + 2 <x1 y1 y1 x3 z2> + 2
    //   <x1 y1 y1 z2 z2> - 3 <x1 y1 y1 y2 y2> + 3 <y1 y1 y1 x2 y2> + 2 <y1 y1 y1 y3 z2>)
    a = c[13] * y[83];
    b = c[60] * y[94];
    a = fma(c[66], y[106], a);
    b = fma(c[26], y[204] + y[289], b);
    a = fma(c[46], y[206], a);
    b = fma(c[31], y[209], b);
    a = fma(c[11], y[221], a);
    b = fma(c[2], y[290], b);
    a = fma(c[38], y[292], a);
    b = fma(c[14], y[293], b);
    a = fma(c[4], y[301], a);
    b = fma(c[76], y[305], b);
    a = fma(c[71], y[339] + y[350], a);
    b = fma(c[83], y[341], b);
    a = fma(c[17], y[351], a);
    b = fma(c[30], y[366], b);
    a = fma(c[20], y[412], a);
    b = fma(c[108], c[344], b);
    a = fma(c[98], c[438] + c[452] + c[721], a);
    b = fma(c[105], c[469] - c[719], b);
    double d305 = a + b;
    d[301] = d301;
    d[305] = d305;
    // d<y1 y1 x3 y3>/dt = 2/3*V/N (4 <y1 x2 y3> + 4 <y1 y2 x3> - 3 <x1 y1 z1 y3> - 3 <y1 y1 z1 x3>
    //   - <y1 x2 y3 z2> - 3 <y1 y2 x3 x3> - <y1 y2 x3 z2> + 3 <y1 y2 y3 y3> - 6 <z1 x3 y3 y3>) + K
    //   (<x1 y1 x3 y3> + <y1 y1 x3 x3> - <y1 y1 y3 y3>) - 3/2*(gamma_plus + gamma_minus)
    //   <y1 y1 x3 y3> + (K - 4*V/N) <y1 x2 x3 y3> + 1/2*(gamma_plus - gamma_minus) <y1 y2 x3 y3> -
    //   V*(1 - 4/N) (4 <x1 y1 z1 x3 y3> + <x1 y1 y1 x2 x3> - <x1 y1 y1 y2 y3> - <y1 y1 y1 x2 y3> -
    //   <y1 y1 y1 y2 x3>)
    a = c[29] * (y[96] + y[99]);
    b = c[31] * (y[355] - y[211] - y[294] - y[352]);
    a = fma(c[9], y[309] - y[223] - y[306], a);
    b = fma(c[87], y[307], b);
    a = fma(c[125], y[343], a);
    b = fma(c[45], y[346] + y[354], b);
    a = fma(c[17], y[353], a);
    b = fma(c[20], y[417], b);
    a = fma(c[108], c[348], a);
    b = fma(c[102], c[458] + c[713] + c[714] - c[421], b);
    double d307 = a + b;
    // d<y2 y2 x3 y3>/dt = (K - 4*V/N) <x1 y2 x3 y3> - 2*V/N (<x1 y2 y3 z2> + <y1 y2 x3 x3> +
    //   <y1 y2 x3 z2> - <y1 y2 y3 y3> - <z1 x2 y2 y3> - <z1 y2 y2 x3> + 2 <z1 x3 y3 y3>) +
    //   1/2*(gamma_plus - gamma_minus) <y1 y2 x3 y3> + K (<x2 y2 x3 y3> + <y2 y2 x3 x3> -
    //   <y2 y2 y3 y3>) - 3/2*(gamma_plus + gamma_minus) <y2 y2 x3 y3> - V*(1 - 4/N)
    //   (<x1 x2 y2 y2 x3> - <x1 y2 y2 y2 y3> - <y1 x2 y2 y2 y3> - <y1 y2 y2 y2 x3> + 4
    //   <x1 y2 x3 x3 y3> + 4 <x1 y2 x3 y3 z2> + 4 <y1 y2 x3 y3 y3>)
    a = c[125] * y[269];
    b = c[31] * (y[355] + y[396] + y[405] - y[272] - y[352] - y[354]);
    a = fma(c[17], y[353], a);
    b = fma(c[20], y[417], b);
    a = fma(c[9], y[466] - y[444] - y[463], a);
    b = fma(c[87], y[464], b);
    a = fma(c[102], c[875] + c[876] + c[877] - c[873], a);
    b = fma(c[108], c[895] + c[902] + c[906], b);
    double d464 = a + b;
    d[307] = d307;
    d[464] = d464;
    // d<y1 y1 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y1 y1 x3> + 3 <y1 y1 x3 z2>) -
    //   1/3*V/N (24 <y1 x2 x3> - 8 <y1 x2 z2> - 3 <x1 y1 y1 y2> - 6 <x1 y1 z1 x3> + 6 <x1 y1 z1 z2>
    //   - 3 <y1 y1 y1 x2> - 18 <y1 x2 x3 x3> + 2 <y1 x2 z2 z2> - 18 <y1 y2 x3 y3> - 6 <y1 y2 y3 z2>
    //   + 12 <z1 x3 y3 z2>) + K (<x1 y1 x3 z2> - <y1 y1 y3 z2> + <y1 x2 x3 z2>) + 1/2*(gamma_plus -
    //   gamma_minus) (3 <y1 y1 z1 x3> + <y1 y2 x3 z2>) - V*(1 - 4/N) (4 <x1 y1 z1 x3 z2> - 3
    //   <x1 y1 y1 y2 x3> - <x1 y1 y1 y2 z2> + 3 <y1 y1 y1 x2 x3> - <y1 y1 y1 x2 z2>)
    a = c[13] * y[84];
    b = c[60] * y[95];
    a = fma(c[29], y[97], a);
    b = fma(c[26], y[203] + y[286], b);
    a = fma(c[31], y[210] + y[356] - y[212], a);
    b = fma(c[9], y[310] - y[224] - y[344], b);
    a = fma(c[14], y[294], a);
    b = fma(c[87], y[308], b);
    a = fma(c[71], y[342] + y[353], a);
    b = fma(c[45], y[347], b);
    a = fma(c[17], y[354], a);
    b = fma(c[20], y[418], b);
    a = fma(c[108], c[350], a);
    b = fma(c[105], c[429] - c[711], b);
    a = fma(c[102], c[430] + c[712], a);
    double d308 = a + b;
    // d<y1 y1 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y1 y1 y3> + 3 <y1 y1 y3 z2>) -
    //   1/3*V/N (24 <y1 x2 y3> - 8 <y1 y2 z2> + 3 <x1 y1 y1 x2> - 6 <x1 y1 z1 y3> - 3 <y1 y1 y1 y2>
    //   + 6 <y1 y1 z1 z2> - 18 <y1 x2 x3 y3> + 6 <y1 y2 x3 z2> - 18 <y1 y2 y3 y3> + 2 <y1 y2 z2 z2>
    //   + 12 <z1 y3 y3 z2>) + K (<x1 y1 y3 z2> + <y1 y1 x3 z2> + <y1 x2 y3 z2>) + 1/2*(gamma_plus -
    //   gamma_minus) (3 <y1 y1 z1 y3> + <y1 y2 y3 z2>) - V*(1 - 4/N) (4 <x1 y1 z1 y3 z2> +
    //   <x1 y1 y1 x2 z2> - 3 <x1 y1 y1 y2 y3> + 3 <y1 y1 y1 x2 y3> - <y1 y1 y1 y2 z2>)
    a = c[13] * y[85];
    b = c[60] * y[96];
    a = fma(c[29], y[101], a);
    b = fma(c[25], y[202] - y[287], b);
    a = fma(c[31], y[211] - y[296] - y[354], a);
    b = fma(c[11], y[226] + y[308] + y[346], b);
    a = fma(c[14], y[295], a);
    b = fma(c[87], y[310], b);
    a = fma(c[71], y[343] + y[355], a);
    b = fma(c[17], y[356], b);
    a = fma(c[45], y[357], a);
    b = fma(c[20], y[421], b);
    a = fma(c[108], c[354], a);
    b = fma(c[102], c[715] - c[422], b);
    a = fma(c[105], c[458] - c[713], a);
    double d310 = a + b;
    d[308] = d308;
    d[310] = d310;
    // d<y1 y1 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <y1 y1 z2> + 3 <y1 y1 z2 z2>) - V/N
    //   (16 <y1 x2 z2> + 3 <x1 y1 y1 y2> - 4 <x1 y1 z1 z2> - 3 <y1 y1 y1 x2> - 12 <y1 x2 x3 z2> -
    //   12 <y1 y2 y3 z2> + 4 <z1 y3 z2 z2>) + K <x1 y1 z2 z2> + 1/2*(gamma_plus - gamma_minus) (6
    //   <y1 y1 z1 z2> + <y1 y2 z2 z2>) + (K + 4*V/N) <y1 x2 z2 z2> - 2*V*(1 - 4/N) (2
    //   <x1 y1 z1 z2 z2> - 3 <x1 y1 y1 y2 z2> + 3 <y1 y1 y1 x2 z2>)
    a = c[52] * y[86];
    b = c[107] * y[97];
    a = fma(c[38], y[203] - y[286], a);
    b = fma(c[18], y[212] - y[422], b);
    a = fma(c[11], y[227], a);
    b = fma(c[53], y[296], b);
    a = fma(c[87], y[311], a);
    b = fma(c[58], y[344] + y[356], b);
    a = fma(c[126], y[347], a);
    b = fma(c[17], y[357], b);
    a = fma(c[108], c[356], a);
    b = fma(c[99], c[430] - c[712], b);
    double d311 = a + b;
    // d<y2 y2 z2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (4 <y2 y2 z2> + 3 <y2 y2 z2 z2>) - V/N
    //   (3 <x1 y2 y2 y2> - 4 <x1 y2 x3 z2> - 3 <y1 x2 y2 y2> - 4 <y1 y2 y3 z2> + 12 <z1 x2 y2 z2> +
    //   4 <z1 y3 z2 z2>) + (K + 4*V/N) <x1 y2 z2 z2> + 1/2*(gamma_plus - gamma_minus)
    //   (<y1 y2 z2 z2> + 6 <z1 y2 y2 z2>) + K <x2 y2 z2 z2> - 2*V*(1 - 4/N) (3 <y1 x2 y2 y2 z2> + 2
    //   <y1 y2 y3 z2 z2> - 3 <x1 y2 y2 y2 z2> + 2 <x1 y2 x3 z2 z2> + 2 <x1 y2 z2 z2 z2>)
    a = c[52] * y[147];
    b = c[38] * (y[264] - y[338]);
    a = fma(c[18], y[270] + y[356] - y[422], a);
    b = fma(c[126], y[273], b);
    a = fma(c[17], y[357], a);
    b = fma(c[81], y[397], b);
    a = fma(c[53], y[407], a);
    b = fma(c[11], y[448], b);
    a = fma(c[87], y[468], a);
    b = fma(c[99], c[938] - c[843], b);
    a = fma(c[108], c[909] + c[948] + c[950], a);
    double d468 = a + b;
    d[311] = d311;
    d[468] = d468;
    // d<y1 z1 z1 x3>/dt = - 1/3*V/N (8 <x1 z1 x3> - 4 <z1 z1 x2> - 6 <x1 y1 y1 z1> + 3
    //   <x1 y1 y2 x3> + 3 <x1 z1 z1 z1> - 6 <x1 z1 x3 x3> - 2 <x1 z1 x3 z2> - 3 <y1 y1 x2 x3> - 6
    //   <y1 z1 x2 y2> - 6 <y1 z1 x3 y3> + <z1 z1 x2 z2> - 3 <z1 z1 y2 y3>) + 1/12*(gamma_plus -
    //   gamma_minus) (8 <y1 z1 x3> + 4 <y1 z1 x3 z2> + 3 <z1 z1 y2 x3>) + 1/2*K (<x1 z1 z1 x3> - 2
    //   <y1 z1 z1 y3>) - 7/4*(gamma_plus + gamma_minus) <y1 z1 z1 x3> + 1/2*(K - 6*V/N)
    //   <z1 z1 x2 x3> + V*(1 - 4/N) (<x1 y1 z1 z1 y2> + <y1 y1 z1 z1 x2> - 2 <x1 z1 z1 z1 x3>)
    a = c[30] * y[62];
    b = c[47] * y[90];
    a = fma(c[23], y[109], a);
    b = fma(c[31], y[201] + y[243] + y[319] + y[328], b);
    a = fma(c[25], y[219] + y[228] - y[299] - y[381], a);
    b = fma(c[4], y[231], b);
    a = fma(c[34], y[245], a);
    b = fma(c[116], y[315], b);
    a = fma(c[9], y[316], a);
    b = fma(c[6], y[329], b);
    a = fma(c[127], y[376], a);
    b = fma(c[27], y[378], b);
    a = fma(c[2], y[380], a);
    b = fma(c[102], c[245] + c[407], b);
    a = fma(c[98], c[729], a);
    double d315 = a + b;
    // d<z1 z1 y2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 y2 x3> + 3 <y1 z1 z1 x3> + 4
    //   <z1 y2 x3 z2>) + V/N (2 <x1 y1 z1 y2> - <x1 z1 z1 z2> - <x1 y2 y2 x3> + <y1 z1 z1 y3> +
    //   <y1 x2 y2 x3> + <z1 z1 z1 x2> + 2 <z1 x2 y2 y2> - 2 <z1 x2 x3 x3> - 2 <z1 x2 x3 z2> - 2
    //   <z1 y2 x3 y3>) + 1/2*(K - 6*V/N) <x1 z1 z1 x3> + 1/2*K (<z1 z1 x2 x3> - 2 <z1 z1 y2 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <z1 z1 y2 x3> + V*(1 - 4/N) (<y1 z1 z1 x2 y2> - 2
    //   <y1 z1 z1 x3 y3> + <x1 z1 z1 y2 y2> - 2 <x1 z1 z1 x3 x3> - 2 <x1 z1 z1 x3 z2>)
    a = c[47] * y[120];
    b = c[31] * (y[209] + y[394] - y[398] - y[400] - y[409]);
    a = fma(c[127], y[231], a);
    b = fma(c[25], y[233] + y[265] - y[316] - y[339] - y[369], b);
    a = fma(c[2], y[315], a);
    b = fma(c[4], y[376], b);
    a = fma(c[116], y[380], a);
    b = fma(c[9], y[381], b);
    a = fma(c[6], y[410], a);
    b = fma(c[102], c[517] + c[737], b);
    a = fma(c[98], c[526] + c[741] + c[743], a);
    double d380 = a + b;
    d[315] = d315;
    d[380] = d380;
  }

  private static void equations24(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 z1 z1 y3>/dt = - 1/3*V/N (8 <x1 z1 y3> - 4 <z1 z1 y2> + 3 <x1 x1 y1 z1> + 3
    //   <x1 y1 y2 y3> - 6 <x1 z1 x3 y3> - 2 <x1 z1 y3 z2> - 3 <y1 y1 y1 z1> - 3 <y1 y1 x2 y3> + 3
    //   <y1 z1 z1 z1> + 3 <y1 z1 x2 x2> - 3 <y1 z1 y2 y2> - 6 <y1 z1 y3 y3> + 3 <z1 z1 y2 x3> +
    //   <z1 z1 y2 z2>) + 1/12*(gamma_plus - gamma_minus) (8 <y1 z1 y3> + 4 <y1 z1 y3 z2> + 3
    //   <z1 z1 y2 y3>) + 1/2*K (<x1 z1 z1 y3> + 2 <y1 z1 z1 x3>) - 7/4*(gamma_plus + gamma_minus)
    //   <y1 z1 z1 y3> + 1/2*(K - 6*V/N) <z1 z1 x2 y3> - V*(1 - 4/N) (<x1 y1 z1 z1 x2> -
    //   <y1 y1 z1 z1 y2> + 2 <x1 z1 z1 z1 y3>)
    a = c[30] * y[63];
    b = c[47] * y[91];
    a = fma(c[23], y[110], a);
    b = fma(c[25], y[173] + y[220] + y[312] + y[318] + y[380] - y[285] - y[300] - y[323], b);
    a = fma(c[4], y[232], a);
    b = fma(c[31], y[244] + y[330], b);
    a = fma(c[34], y[247], a);
    b = fma(c[11], y[315], b);
    a = fma(c[116], y[316], a);
    b = fma(c[6], y[331], b);
    a = fma(c[127], y[377], a);
    b = fma(c[2], y[381], b);
    a = fma(c[27], y[382], a);
    b = fma(c[102], c[410] - c[243], b);
    a = fma(c[98], c[730], a);
    double d316 = a + b;
    // d<z1 z1 y2 y3>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 y2 y3> + 3 <y1 z1 z1 y3> + 4
    //   <z1 y2 y3 z2>) - V/N (<x1 x1 z1 y2> + <x1 y2 y2 y3> - <y1 y1 z1 y2> + <y1 z1 z1 x3> +
    //   <y1 z1 z1 z2> - <y1 x2 y2 y3> - <z1 z1 z1 y2> + <z1 x2 x2 y2> + 2 <z1 x2 x3 y3> + 2
    //   <z1 x2 y3 z2> - <z1 y2 y2 y2> + 2 <z1 y2 y3 y3>) + 1/2*(K - 6*V/N) <x1 z1 z1 y3> + 1/2*K
    //   (<z1 z1 x2 y3> + 2 <z1 z1 y2 x3>) - 7/4*(gamma_plus + gamma_minus) <z1 z1 y2 y3> + V*(1 -
    //   4/N) (<y1 z1 z1 y2 y2> - 2 <y1 z1 z1 y3 y3> - <x1 z1 z1 x2 y2> - 2 <x1 z1 z1 x3 y3> - 2
    //   <x1 z1 z1 y3 z2>)
    a = c[47] * y[121];
    b = c[25] * (y[181] + y[266] + y[315] + y[317] + y[390] - y[293] - y[340] - y[370]);
    a = fma(c[127], y[232], a);
    b = fma(c[2], y[316], b);
    a = fma(c[4], y[377], a);
    b = fma(c[11], y[380], b);
    a = fma(c[116], y[381], a);
    b = fma(c[32], y[399] + y[402] + y[411], b);
    a = fma(c[26], y[404], a);
    b = fma(c[6], y[412], b);
    a = fma(c[102], c[521] - c[733], a);
    b = fma(c[98], c[528] + c[742] + c[745], b);
    double d381 = a + b;
    d[316] = d316;
    d[381] = d381;
    // d<y1 z1 x2 x2>/dt = - 1/3*V/N (4 <x1 x2 x2> + 16 <z1 x2 x3> - 16 <z1 x2 z2> - 3 <x1 x2 x2 x3>
    //   - <x1 x2 x2 z2> - 12 <y1 z1 z1 y3> - 9 <y1 x2 x2 y3> + 6 <y1 x2 y2 x3> - 6 <y1 x2 y2 z2> +
    //   12 <z1 z1 z1 x2> - 12 <z1 x2 x3 x3> + 8 <z1 x2 x3 z2> - 12 <z1 x2 y3 y3> + 4 <z1 x2 z2 z2>)
    //   + 1/12*(gamma_plus - gamma_minus) (4 <y1 x2 x2> + 6 <x1 y1 z1 x2> + 2 <y1 x2 x2 z2> + 3
    //   <z1 x2 x2 y2>) + 1/2*K (<x1 z1 x2 x2> - 2 <y1 z1 x2 y2>) - 1/2*(K - 2*V/N) (2 <y1 y1 z1 x2>
    //   - <z1 x2 x2 x2>) - 5/4*(gamma_plus + gamma_minus) <y1 z1 x2 x2> + 2*V*(1 - 4/N) (2
    //   <x1 y1 z1 x2 y3> - 2 <y1 y1 z1 x2 x3> + 2 <y1 y1 z1 x2 z2> - <x1 z1 z1 x2 x2>)
    a = c[33] * (y[65] + y[403]);
    b = c[6] * y[93];
    a = fma(c[64], y[118] - y[116], a);
    b = fma(c[17], y[208], b);
    a = fma(c[4], y[234], a);
    b = fma(c[26], y[251], b);
    a = fma(c[36], y[253], a);
    b = fma(c[63], y[292], b);
    a = fma(c[18], y[316] + y[398] + y[401] - y[369], a);
    b = fma(c[76], y[318], b);
    a = fma(c[9], y[319], a);
    b = fma(c[39], y[336], b);
    a = fma(c[8], y[337], a);
    b = fma(c[31], y[341] - y[339], b);
    a = fma(c[44], y[389], a);
    b = fma(c[2], y[390], b);
    a = fma(c[30], y[400], a);
    b = fma(c[108], c[442] - c[315] - c[456], b);
    a = fma(c[98], c[732], a);
    double d318 = a + b;
    // d<z1 x2 x2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 x2 y2> + 6 <x1 z1 x2 y2> + 3
    //   <y1 z1 x2 x2> + 2 <x2 x2 y2 z2>) + 1/2*(K - 2*V/N) (<x1 z1 x2 x2> - 2 <y1 z1 x2 y2>) - V/N
    //   (8 <z1 z1 x2 x3> - 4 <z1 z1 y2 y3> + <x2 x2 x2 x3> + <x2 x2 x2 z2> - <x2 x2 y2 y3> + 2
    //   <x2 y2 y2 x3> - 2 <x2 y2 y2 z2>) + 1/2*K (<z1 x2 x2 x2> - 2 <z1 x2 y2 y2>) -
    //   5/4*(gamma_plus + gamma_minus) <z1 x2 x2 y2> - 2*V*(1 - 4/N) (<y1 z1 x2 x2 y3> + 2
    //   <y1 z1 x2 y2 x3> - 2 <y1 z1 x2 y2 z2> + <x1 z1 x2 x2 x3> + <x1 z1 x2 x2 z2> - 2
    //   <x1 z1 x2 y2 y3>)
    a = c[6] * y[130];
    b = c[44] * y[234];
    a = fma(c[17], y[235], a);
    b = fma(c[2], y[318], b);
    a = fma(c[63], y[319], a);
    b = fma(c[60], y[376], b);
    a = fma(c[18], y[381], a);
    b = fma(c[4], y[389], b);
    a = fma(c[76], y[390], a);
    b = fma(c[9], y[394], b);
    a = fma(c[25], y[426] + y[428] - y[431], a);
    b = fma(c[8], y[432], b);
    a = fma(c[31], y[442] - y[440], a);
    b = fma(c[98], c[570] + c[754] + c[762], b);
    a = fma(c[108], c[598] - c[613] - c[771], a);
    double d390 = a + b;
    d[318] = d318;
    d[390] = d390;
    // d<y1 z1 x2 y2>/dt = - 1/3*V/N (4 <x1 x2 y2> + 8 <z1 x2 y3> + 8 <z1 y2 x3> - 8 <z1 y2 z2> - 3
    //   <x1 x2 y2 x3> - <x1 x2 y2 z2> + 12 <y1 z1 z1 x3> + 3 <y1 x2 x2 x3> + 3 <y1 x2 x2 z2> - 3
    //   <y1 x2 y2 y3> + 3 <y1 y2 y2 x3> - 3 <y1 y2 y2 z2> + 6 <z1 z1 z1 y2> + 4 <z1 x2 y3 z2> - 6
    //   <z1 y2 x3 x3> + 4 <z1 y2 x3 z2> - 6 <z1 y2 y3 y3> + 2 <z1 y2 z2 z2>) + 1/12*(gamma_plus -
    //   gamma_minus) (4 <y1 x2 y2> + 3 <x1 y1 z1 y2> + 3 <y1 y1 z1 x2> + 2 <y1 x2 y2 z2> + 3
    //   <z1 x2 y2 y2>) + 1/2*(K - 2*V/N) (<x1 y1 z1 x2> - <y1 y1 z1 y2> + <z1 x2 x2 y2>) + 1/2*K
    //   (<x1 z1 x2 y2> + <y1 z1 x2 x2> - <y1 z1 y2 y2>) - 5/4*(gamma_plus + gamma_minus)
    //   <y1 z1 x2 y2> - 2*V*(1 - 4/N) (<x1 y1 z1 x2 x3> + <x1 y1 z1 x2 z2> - <x1 y1 z1 y2 y3> +
    //   <y1 y1 z1 x2 y3> + <y1 y1 z1 y2 x3> - <y1 y1 z1 y2 z2> + <x1 z1 z1 x2 y2>)
    a = c[33] * (y[66] + y[402] + y[410]);
    b = c[6] * y[94];
    a = fma(c[29], y[122] - y[117] - y[120], a);
    b = fma(c[28], y[293] - y[208] - y[390], b);
    a = fma(c[2], y[209] + y[292] + y[394], a);
    b = fma(c[1], y[323] - y[235] - y[318], b);
    a = fma(c[25], y[335] + y[337] + y[349] - y[255] - y[340] - y[351], a);
    b = fma(c[36], y[257], b);
    a = fma(c[20], y[315], a);
    b = fma(c[76], y[319], b);
    a = fma(c[8], y[341], a);
    b = fma(c[31], y[408] + y[411] - y[370], b);
    a = fma(c[45], y[413], a);
    b = fma(c[98], c[302] + c[322] + c[450] + c[467] + c[733] - c[341] - c[479], b);
    d[319] = a + b;
    // d<y1 z1 x2 x3>/dt = - 1/3*V/N (4 <x1 x2 x3> - 4 <z1 x2 x2> + 8 <z1 x3 x3> - 8 <z1 x3 z2> - 3
    //   <x1 y1 y1 x2> - 3 <x1 y1 z1 y3> + 3 <x1 z1 z1 x2> - 3 <x1 x2 x3 x3> - <x1 x2 x3 z2> + 3
    //   <y1 y1 z1 z2> - 3 <y1 z1 z1 y2> - 3 <y1 x2 x2 y2> - 6 <y1 x2 x3 y3> + 3 <y1 y2 x3 x3> - 3
    //   <y1 y2 x3 z2> + 6 <z1 z1 z1 x3> + <z1 x2 x2 z2> - 3 <z1 x2 y2 y3> - 6 <z1 x3 x3 x3> + 4
    //   <z1 x3 x3 z2> - 6 <z1 x3 y3 y3> + 2 <z1 x3 z2 z2>) + 1/12*(gamma_plus - gamma_minus) (4
    //   <y1 x2 x3> + 3 <x1 y1 z1 x3> + 2 <y1 x2 x3 z2> + 3 <z1 x2 y2 x3>) + 1/2*K (<x1 z1 x2 x3> -
    //   2 <y1 z1 x2 y3> - <y1 z1 y2 x3>) - 1/2*(K - 4*V/N) (<y1 y1 z1 x3> - <z1 x2 x2 x3>) -
    //   3/2*(gamma_plus + gamma_minus) <y1 z1 x2 x3> + V*(1 - 4/N) (<x1 y1 z1 x2 y2> + 2
    //   <x1 y1 z1 x3 y3> + <y1 y1 z1 x2 x2> - 2 <y1 y1 z1 x3 x3> + 2 <y1 y1 z1 x3 z2> - 2
    //   <x1 z1 z1 x2 x3>)
    a = c[23] * (y[114] - y[67] - y[416]);
    b = c[6] * y[95];
    a = fma(c[29], y[125] - y[123], a);
    b = fma(c[25], y[229] + y[296] + y[352] - y[202] - y[211] - y[258] - y[314] - y[334], b);
    a = fma(c[2], y[210] + y[395], a);
    b = fma(c[1], y[324] - y[236], b);
    a = fma(c[27], y[393] - y[260], a);
    b = fma(c[77], y[294] - y[391], b);
    a = fma(c[87], y[320], a);
    b = fma(c[9], y[321], b);
    a = fma(c[31], y[343] + y[414] + y[417] - y[371], a);
    b = fma(c[8], y[344], b);
    a = fma(c[26], y[354] + y[396], a);
    b = fma(c[45], y[419], b);
    a = fma(c[102], c[285] + c[426], a);
    b = fma(c[98], c[484] + c[734] - c[348] - c[494], b);
    d[320] = a + b;
    // d<y1 z1 x2 y3>/dt = - 1/6*V/N (8 <x1 x2 y3> - 8 <z1 x2 y2> + 16 <z1 x3 y3> - 16 <z1 y3 z2> +
    //   3 <x1 x1 y1 x2> + 6 <x1 y1 z1 x3> - 6 <x1 y1 z1 z2> - 6 <x1 x2 x3 y3> - 2 <x1 x2 y3 z2> - 3
    //   <y1 y1 y1 x2> + 12 <y1 z1 z1 x2> + 3 <y1 x2 x2 x2> - 3 <y1 x2 y2 y2> - 12 <y1 x2 y3 y3> + 6
    //   <y1 y2 x3 y3> - 6 <y1 y2 y3 z2> + 12 <z1 z1 z1 y3> + 6 <z1 x2 y2 x3> + 2 <z1 x2 y2 z2> - 12
    //   <z1 x3 x3 y3> + 8 <z1 x3 y3 z2> - 12 <z1 y3 y3 y3> + 4 <z1 y3 z2 z2>) + 1/12*(gamma_plus -
    //   gamma_minus) (4 <y1 x2 y3> + 3 <x1 y1 z1 y3> + 2 <y1 x2 y3 z2> + 3 <z1 x2 y2 y3>) + 1/2*K
    //   (<x1 z1 x2 y3> + 2 <y1 z1 x2 x3> - <y1 z1 y2 y3>) - 1/2*(K - 4*V/N) (<y1 y1 z1 y3> -
    //   <z1 x2 x2 y3>) - 3/2*(gamma_plus + gamma_minus) <y1 z1 x2 y3> - V*(1 - 4/N)
    //   (<x1 y1 z1 x2 x2> - 2 <x1 y1 z1 y3 y3> - <y1 y1 z1 x2 y2> + 2 <y1 y1 z1 x3 y3> - 2
    //   <y1 y1 z1 y3 z2> + 2 <x1 z1 z1 x2 y3>)
    a = c[23] * (y[115] - y[68] - y[418]);
    b = c[6] * y[96];
    a = fma(c[29], y[127] - y[124], a);
    b = fma(c[48], y[174] + y[333] - y[286] - y[338], b);
    a = fma(c[25], y[210] + y[353] + y[395] - y[212] - y[259] - y[356], a);
    b = fma(c[2], y[211] + y[396], b);
    a = fma(c[1], y[325] - y[237], a);
    b = fma(c[27], y[397] - y[262], b);
    a = fma(c[77], y[295] - y[392], a);
    b = fma(c[31], y[345] + y[415] + y[420] - y[313] - y[372], b);
    a = fma(c[11], y[320], a);
    b = fma(c[87], y[321], b);
    a = fma(c[8], y[346], a);
    b = fma(c[45], y[422], b);
    a = fma(c[102], c[434] - c[266], a);
    b = fma(c[98], c[489] + c[735] - c[352] - c[504], b);
    d[321] = a + b;
    // d<y1 z1 x2 z2>/dt = - 1/3*V/N (4 <x1 x2 z2> + 12 <z1 x2 x2> + 8 <z1 x3 z2> - 8 <z1 z2 z2> + 3
    //   <x1 y1 z1 y3> - 3 <x1 z1 z1 x2> - 3 <x1 x2 x3 z2> - <x1 x2 z2 z2> - 3 <y1 y1 z1 x3> - 9
    //   <y1 z1 z1 y2> - 6 <y1 x2 y3 z2> + 3 <y1 y2 x3 z2> - 3 <y1 y2 z2 z2> + 6 <z1 z1 z1 z2> - 9
    //   <z1 x2 x2 x3> - 9 <z1 x2 y2 y3> - 6 <z1 x3 x3 z2> + 4 <z1 x3 z2 z2> - 6 <z1 y3 y3 z2> + 2
    //   <z1 z2 z2 z2>) - 1/2*(gamma_plus + gamma_minus) (2 <y1 z1 x2> + 3 <y1 z1 x2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1 x2 z2> + 3 <x1 y1 z1 z2> + 18 <y1 z1 z1 x2> + 2
    //   <y1 x2 z2 z2> + 3 <z1 x2 y2 z2>) + 1/2*K (<x1 z1 x2 z2> - <y1 y1 z1 z2> - <y1 z1 y2 z2> +
    //   <z1 x2 x2 z2>) + V*(1 - 4/N) (3 <x1 y1 z1 x2 y2> + 2 <x1 y1 z1 y3 z2> - 3 <y1 y1 z1 x2 x2>
    //   - 2 <y1 y1 z1 x3 z2> + 2 <y1 y1 z1 z2 z2> - 2 <x1 z1 z1 x2 z2>)
    a = c[33] * (y[69] + y[419]);
    b = c[13] * y[88];
    a = fma(c[6], y[97], a);
    b = fma(c[20], y[114], b);
    a = fma(c[29], y[128] - y[125], a);
    b = fma(c[25], y[211] + y[354] - y[229] - y[260] - y[294] - y[357], b);
    a = fma(c[2], y[212] + y[397], a);
    b = fma(c[1], y[296] + y[326] - y[238] - y[393], b);
    a = fma(c[36], y[263], a);
    b = fma(c[14], y[313], b);
    a = fma(c[39], y[314] + y[391] + y[396], a);
    b = fma(c[87], y[322], b);
    a = fma(c[31], y[346] + y[416] + y[421] - y[373], a);
    b = fma(c[8], y[347], b);
    a = fma(c[45], y[423], a);
    b = fma(c[105], c[285] - c[426], b);
    a = fma(c[98], c[494] + c[736] - c[354] - c[509], a);
    d[322] = a + b;
    // d<y1 z1 y2 x3>/dt = - 1/3*V/N (4 <x1 y2 x3> - 4 <z1 x2 y2> + 8 <z1 x3 y3> - 3 <x1 y1 y1 y2> +
    //   3 <x1 y1 z1 z2> + 3 <x1 z1 z1 y2> - 3 <x1 y2 x3 x3> - <x1 y2 x3 z2> - 3 <y1 y1 z1 y3> - 3
    //   <y1 z1 z1 x2> - 3 <y1 x2 y2 y2> + 3 <y1 x2 x3 x3> + 3 <y1 x2 x3 z2> + <z1 x2 y2 z2> - 3
    //   <z1 y2 y2 y3> + 4 <z1 x3 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y2 x3> + 3
    //   <y1 y1 z1 x3> + 2 <y1 y2 x3 z2> + 3 <z1 y2 y2 x3>) + 1/2*(K - 4*V/N) (<x1 y1 z1 x3> +
    //   <z1 x2 y2 x3>) + 1/2*K (<x1 z1 y2 x3> + <y1 z1 x2 x3> - 2 <y1 z1 y2 y3>) - 3/2*(gamma_plus
    //   + gamma_minus) <y1 z1 y2 x3> + V*(1 - 4/N) (<x1 y1 z1 y2 y2> - 2 <x1 y1 z1 x3 x3> - 2
    //   <x1 y1 z1 x3 z2> + <y1 y1 z1 x2 y2> - 2 <y1 y1 z1 x3 y3> - 2 <x1 z1 z1 y2 x3>)
    a = c[23] * (y[115] - y[71] - y[418]);
    b = c[6] * y[99];
    a = fma(c[30], y[124], a);
    b = fma(c[25], y[212] + y[230] + y[342] - y[203] - y[268] - y[295] - y[313] - y[338], b);
    a = fma(c[84], y[210] + y[395], a);
    b = fma(c[4], y[240] + y[320], b);
    a = fma(c[27], y[397] - y[270], a);
    b = fma(c[2], y[294] + y[405], b);
    a = fma(c[87], y[324], a);
    b = fma(c[9], y[325], b);
    a = fma(c[25], y[344] - y[406], a);
    b = fma(c[8], y[354], b);
    a = fma(c[102], c[330] + c[434], a);
    b = fma(c[98], c[346] + c[350] + c[489] + c[738], b);
    d[324] = a + b;
    // d<y1 z1 y2 y3>/dt = - 1/6*V/N (8 <x1 y2 y3> - 8 <z1 y2 y2> + 16 <z1 y3 y3> + 3 <x1 x1 y1 y2>
    //   - 6 <x1 y2 x3 y3> - 2 <x1 y2 y3 z2> - 3 <y1 y1 y1 y2> + 6 <y1 y1 z1 x3> + 6 <y1 y1 z1 z2> +
    //   3 <y1 x2 x2 y2> + 6 <y1 x2 x3 y3> + 6 <y1 x2 y3 z2> - 3 <y1 y2 y2 y2> + 6 <z1 y2 y2 x3> + 2
    //   <z1 y2 y2 z2> + 8 <z1 y3 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y2 y3> + 3
    //   <y1 y1 z1 y3> + 2 <y1 y2 y3 z2> + 3 <z1 y2 y2 y3>) + 1/2*(K - 4*V/N) (<x1 y1 z1 y3> +
    //   <z1 x2 y2 y3>) + 1/2*K (<x1 z1 y2 y3> + <y1 z1 x2 y3> + 2 <y1 z1 y2 x3>) - 3/2*(gamma_plus
    //   + gamma_minus) <y1 z1 y2 y3> - V*(1 - 4/N) (<x1 y1 z1 x2 y2> + 2 <x1 y1 z1 x3 y3> + 2
    //   <x1 y1 z1 y3 z2> - <y1 y1 z1 y2 y2> + 2 <y1 y1 z1 y3 y3> + 2 <x1 z1 z1 y2 y3>)
    a = c[23] * (y[119] - y[72] - y[421]);
    b = c[6] * y[100];
    a = fma(c[30], y[126], a);
    b = fma(c[48], y[175] + y[334] - y[287] - y[348], b);
    a = fma(c[84], y[211] + y[396], a);
    b = fma(c[4], y[241] + y[321], b);
    a = fma(c[25], y[294] + y[296] + y[343] + y[346] + y[405] - y[269], a);
    b = fma(c[27], y[407] - y[272], b);
    a = fma(c[2], y[295] + y[406], a);
    b = fma(c[11], y[324], b);
    a = fma(c[87], y[325], a);
    b = fma(c[8], y[356], b);
    a = fma(c[102], c[462] - c[285], a);
    b = fma(c[98], c[348] + c[354] + c[499] + c[739], b);
    d[325] = a + b;
    // d<y1 z1 x3 y3>/dt = - 1/6*V/N (8 <x1 x3 y3> - 8 <z1 x2 y3> - 8 <z1 y2 x3> + 3 <x1 x1 y1 x3> -
    //   6 <x1 y1 y1 y3> + 6 <x1 z1 z1 y3> - 6 <x1 x3 x3 y3> - 2 <x1 x3 y3 z2> - 3 <y1 y1 y1 x3> + 6
    //   <y1 z1 z1 x3> + 3 <y1 x2 x2 x3> - 6 <y1 x2 y2 y3> - 3 <y1 y2 y2 x3> - 6 <y1 x3 y3 y3> + 2
    //   <z1 x2 y3 z2> + 6 <z1 y2 x3 x3> + 2 <z1 y2 x3 z2> - 6 <z1 y2 y3 y3>) + 1/12*(gamma_plus -
    //   gamma_minus) (4 <y1 x3 y3> + 2 <y1 x3 y3 z2> + 3 <z1 y2 x3 y3>) + 1/2*K (<x1 z1 x3 y3> + 2
    //   <y1 z1 x3 x3> - 2 <y1 z1 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <y1 z1 x3 y3> + 1/2*(K -
    //   6*V/N) <z1 x2 x3 y3> - V*(1 - 4/N) (<x1 y1 z1 x2 x3> - <x1 y1 z1 y2 y3> - <y1 y1 z1 x2 y3>
    //   - <y1 y1 z1 y2 x3> + 2 <x1 z1 z1 x3 y3>)
    a = c[23] * (y[117] + y[120] - y[75]);
    b = c[6] * y[103];
    a = fma(c[48], y[176] + y[335] - y[288] - y[349], a);
    b = fma(c[25], y[232] + y[315] + y[408] - y[205] - y[275] - y[340] - y[361] - y[411], b);
    a = fma(c[4], y[244], a);
    b = fma(c[27], y[402] + y[410] - y[278], b);
    a = fma(c[9], y[330] - y[327], a);
    b = fma(c[116], y[328], b);
    a = fma(c[8], y[362], a);
    b = fma(c[127], y[399], b);
    a = fma(c[2], y[409], a);
    b = fma(c[102], c[341] + c[450] + c[467] - c[302], b);
    a = fma(c[98], c[742], a);
    double d328 = a + b;
    // d<z1 y2 x3 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 x3 y3> + 3 <y1 z1 x3 y3> + 2
    //   <y2 x3 y3 z2>) - 1/2*V/N (<x1 x1 y2 x3> - 2 <x1 y1 y2 y3> + 2 <x1 z1 y3 z2> - <y1 y1 y2 x3>
    //   + 2 <y1 z1 x3 x3> + 2 <y1 z1 x3 z2> - 2 <y1 z1 y3 y3> - 2 <z1 z1 x2 y3> - 2 <z1 z1 y2 x3> +
    //   <x2 x2 y2 x3> - 2 <x2 y2 y2 y3> + 2 <x2 x3 x3 y3> + 2 <x2 x3 y3 z2> - <y2 y2 y2 x3> + 2
    //   <y2 x3 y3 y3>) + 1/2*(K - 6*V/N) <x1 z1 x3 y3> + 1/2*K (<z1 x2 x3 y3> + 2 <z1 y2 x3 x3> - 2
    //   <z1 y2 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <z1 y2 x3 y3> + V*(1 - 4/N)
    //   (<y1 z1 x2 y2 y3> + <y1 z1 y2 y2 x3> - 2 <y1 z1 x3 y3 y3> - <x1 z1 x2 y2 x3> +
    //   <x1 z1 y2 y2 y3> - 2 <x1 z1 x3 x3 y3> - 2 <x1 z1 x3 y3 z2>)
    a = c[6] * y[149];
    b = c[48] * (y[191] + y[430] - y[303] - y[460]);
    a = fma(c[25], y[247] + y[327] + y[329] - y[220] - y[330] - y[377] - y[380] - y[441], a);
    b = fma(c[127], y[244], b);
    a = fma(c[2], y[328], a);
    b = fma(c[4], y[399], b);
    a = fma(c[9], y[411] - y[408], a);
    b = fma(c[116], y[409], b);
    a = fma(c[25], y[450] + y[453] + y[472], a);
    b = fma(c[8], y[473], b);
    a = fma(c[102], c[607] + c[661] + c[796] - c[768], a);
    b = fma(c[98], c[693] + c[808] + c[811], b);
    double d409 = a + b;
    d[328] = d328;
    d[409] = d409;
  }

  private static void equations25(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 z1 x3 z2>/dt = - 1/3*V/N (4 <x1 x3 z2> + 12 <z1 x2 x3> - 4 <z1 x2 z2> - 3 <x1 y1 y1 z2>
    //   - 3 <x1 y1 z1 y2> - 3 <x1 z1 z1 x3> + 3 <x1 z1 z1 z2> - 3 <x1 x3 x3 z2> - <x1 x3 z2 z2> - 3
    //   <y1 y1 z1 x2> - 3 <y1 x2 y2 z2> - 3 <y1 x3 y3 z2> - 9 <z1 x2 x3 x3> + <z1 x2 z2 z2> - 9
    //   <z1 y2 x3 y3> - 3 <z1 y2 y3 z2>) - 1/4*(gamma_plus + gamma_minus) (4 <y1 z1 x3> + 7
    //   <y1 z1 x3 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 x3 z2> + 18 <y1 z1 z1 x3> + 2
    //   <y1 x3 z2 z2> + 3 <z1 y2 x3 z2>) + 1/2*K (<x1 z1 x3 z2> - 2 <y1 z1 y3 z2>) + 1/2*(K -
    //   2*V/N) <z1 x2 x3 z2> + V*(1 - 4/N) (3 <x1 y1 z1 y2 x3> + <x1 y1 z1 y2 z2> - 3
    //   <y1 y1 z1 x2 x3> + <y1 y1 z1 x2 z2> - 2 <x1 z1 z1 x3 z2>)
    a = c[23] * (y[118] - y[76]);
    b = c[13] * y[90];
    a = fma(c[6], y[104], a);
    b = fma(c[20], y[116], b);
    a = fma(c[25], y[233] - y[206] - y[209] - y[231] - y[276] - y[292] - y[341] - y[362], a);
    b = fma(c[4], y[245], b);
    a = fma(c[27], y[403] - y[279], a);
    b = fma(c[14], y[315], b);
    a = fma(c[116], y[329], a);
    b = fma(c[9], y[331], b);
    a = fma(c[8], y[363], a);
    b = fma(c[39], y[398] + y[409], b);
    a = fma(c[44], y[400], a);
    b = fma(c[2], y[410], b);
    a = fma(c[26], y[412], a);
    b = fma(c[105], c[336] - c[442], b);
    a = fma(c[102], c[344] + c[456], a);
    b = fma(c[98], c[743], b);
    double d329 = a + b;
    // d<z1 z1 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 z1 y2> + 7 <z1 z1 y2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (8 <z1 y2 z2> + 3 <y1 z1 z1 z2> + 18 <z1 z1 z1 y2> + 4
    //   <z1 y2 z2 z2>) + V/N (<x1 z1 z1 x3> - <x1 y2 y2 z2> + <y1 z1 z1 y3> + <y1 x2 y2 z2> - 3
    //   <z1 z1 z1 x2> - 2 <z1 x2 x3 z2> - 2 <z1 x2 z2 z2> - 2 <z1 y2 y3 z2>) + 1/2*(K - 2*V/N)
    //   <x1 z1 z1 z2> + 1/2*K <z1 z1 x2 z2> - V*(1 - 4/N) (3 <y1 z1 z1 x2 y2> + 2 <y1 z1 z1 y3 z2>
    //   - 3 <x1 z1 z1 y2 y2> + 2 <x1 z1 z1 x3 z2> + 2 <x1 z1 z1 z2 z2>)
    a = c[13] * y[110];
    b = c[47] * y[122];
    a = fma(c[25], y[267] - y[231] - y[316] - y[341], a);
    b = fma(c[44], y[233], b);
    a = fma(c[2], y[317], a);
    b = fma(c[38], y[369], b);
    a = fma(c[14], y[370], a);
    b = fma(c[4], y[378], b);
    a = fma(c[116], y[382], a);
    b = fma(c[32], y[400] + y[403] + y[412], b);
    a = fma(c[6], y[413], a);
    b = fma(c[105], c[737] - c[517], b);
    a = fma(c[98], c[529] + c[743] + c[746], a);
    double d382 = a + b;
    d[329] = d329;
    d[382] = d382;
    // d<y1 z1 y3 y3>/dt = - 1/3*V/N (4 <x1 y3 y3> - 8 <z1 y2 y3> + 3 <x1 x1 y1 y3> - 3
    //   <x1 y1 z1 y2> - 3 <x1 x3 y3 y3> - <x1 y3 y3 z2> - 3 <y1 y1 y1 y3> + 3 <y1 y1 z1 x2> + 6
    //   <y1 z1 z1 y3> + 3 <y1 x2 x2 y3> - 3 <y1 y2 y2 y3> - 3 <y1 y3 y3 y3> + 6 <z1 y2 x3 y3> + 2
    //   <z1 y2 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (4 <y1 y3 y3> + 2 <y1 y3 y3 z2> + 3
    //   <z1 y2 y3 y3>) + 1/2*K (<x1 z1 y3 y3> + 4 <y1 z1 x3 y3>) - 7/4*(gamma_plus + gamma_minus)
    //   <y1 z1 y3 y3> + 1/2*(K - 6*V/N) <z1 x2 y3 y3> - 2*V*(1 - 4/N) (<x1 y1 z1 x2 y3> -
    //   <y1 y1 z1 y2 y3> + <x1 z1 z1 y3 y3>)
    a = c[33] * y[77];
    b = c[6] * y[105];
    a = fma(c[29], y[121], a);
    b = fma(c[25], y[177] + y[292] + y[336] - y[209] - y[277] - y[289] - y[350] - y[364], b);
    a = fma(c[4], y[246], a);
    b = fma(c[36], y[281], b);
    a = fma(c[32], y[316] + y[409], a);
    b = fma(c[51], y[328], b);
    a = fma(c[116], y[330], a);
    b = fma(c[8], y[365], b);
    a = fma(c[127], y[401], a);
    b = fma(c[2], y[411], b);
    a = fma(c[45], y[412], a);
    b = fma(c[98], c[315] + c[744] - c[474], b);
    double d330 = a + b;
    // d<z1 y2 y3 y3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 y3 y3> + 3 <y1 z1 y3 y3> + 2
    //   <y2 y3 y3 z2>) - V/N (<x1 x1 y2 y3> - <x1 z1 y2 y2> - <y1 y1 y2 y3> + <y1 z1 x2 y2> + 2
    //   <y1 z1 x3 y3> + 2 <y1 z1 y3 z2> - 2 <z1 z1 y2 y3> + <x2 x2 y2 y3> + <x2 x3 y3 y3> +
    //   <x2 y3 y3 z2> - <y2 y2 y2 y3> + <y2 y3 y3 y3>) + 1/2*(K - 6*V/N) <x1 z1 y3 y3> + 1/2*K
    //   (<z1 x2 y3 y3> + 4 <z1 y2 x3 y3>) - 7/4*(gamma_plus + gamma_minus) <z1 y2 y3 y3> + 2*V*(1 -
    //   4/N) (<y1 z1 y2 y2 y3> - <y1 z1 y3 y3 y3> - <x1 z1 x2 y2 y3> - <x1 z1 x3 y3 y3> -
    //   <x1 z1 y3 y3 z2>)
    a = c[6] * y[151];
    b = c[25] * (y[192] + y[319] + y[431] + y[452] + y[456] - y[239] - y[304] - y[461]);
    a = fma(c[127], y[246], a);
    b = fma(c[31], y[381] - y[328] - y[331], b);
    a = fma(c[2], y[330], a);
    b = fma(c[4], y[401], b);
    a = fma(c[51], y[409], a);
    b = fma(c[116], y[411], b);
    a = fma(c[25], y[475], a);
    b = fma(c[8], y[476], b);
    a = fma(c[98], c[699] + c[771] + c[810] + c[814] - c[665], a);
    double d411 = a + b;
    d[330] = d330;
    d[411] = d411;
    // d<y1 z1 y3 z2>/dt = - 1/6*V/N (8 <x1 y3 z2> + 24 <z1 x2 y3> - 8 <z1 y2 z2> + 3 <x1 x1 y1 z2>
    //   + 6 <x1 y1 z1 x2> - 6 <x1 z1 z1 y3> - 6 <x1 x3 y3 z2> - 2 <x1 y3 z2 z2> - 3 <y1 y1 y1 z2> -
    //   6 <y1 y1 z1 y2> + 6 <y1 z1 z1 z2> + 3 <y1 x2 x2 z2> - 3 <y1 y2 y2 z2> - 6 <y1 y3 y3 z2> -
    //   18 <z1 x2 x3 y3> + 6 <z1 y2 x3 z2> - 18 <z1 y2 y3 y3> + 2 <z1 y2 z2 z2>) - 1/4*(gamma_plus
    //   + gamma_minus) (4 <y1 z1 y3> + 7 <y1 z1 y3 z2>) + 1/12*(gamma_plus - gamma_minus) (4
    //   <y1 y3 z2> + 18 <y1 z1 z1 y3> + 2 <y1 y3 z2 z2> + 3 <z1 y2 y3 z2>) + 1/2*K (<x1 z1 y3 z2> +
    //   2 <y1 z1 x3 z2>) + 1/2*(K - 2*V/N) <z1 x2 y3 z2> - V*(1 - 4/N) (<x1 y1 z1 x2 z2> - 3
    //   <x1 y1 z1 y2 y3> + 3 <y1 y1 z1 x2 y3> - <y1 y1 z1 y2 z2> + 2 <x1 z1 z1 y3 z2>)
    a = c[23] * (y[122] - y[78]);
    b = c[13] * y[91];
    a = fma(c[6], y[106], a);
    b = fma(c[20], y[117], b);
    a = fma(c[48], y[178] + y[337] - y[290] - y[351], a);
    b = fma(c[25], y[208] + y[317] + y[410] - y[232] - y[278] - y[293] - y[365], b);
    a = fma(c[4], y[247], a);
    b = fma(c[27], y[413] - y[282], b);
    a = fma(c[14], y[316], a);
    b = fma(c[11], y[329], b);
    a = fma(c[116], y[331], a);
    b = fma(c[8], y[366], b);
    a = fma(c[39], y[399] + y[411], a);
    b = fma(c[44], y[402], b);
    a = fma(c[2], y[412], a);
    b = fma(c[102], c[479] - c[322], b);
    a = fma(c[105], c[341] - c[450], a);
    b = fma(c[98], c[745], b);
    d[331] = a + b;
    // d<y1 x2 x2 y2>/dt = - 4/3*V/N (2 <x2 x2 y3> + 4 <x2 y2 x3> - 4 <x2 y2 z2> + 6 <y1 z1 x2 x3> -
    //   3 <y1 z1 y2 y3> + 3 <z1 z1 x2 y2> + <x2 x2 y3 z2> - 3 <x2 y2 x3 x3> + 2 <x2 y2 x3 z2> - 3
    //   <x2 y2 y3 y3> + <x2 y2 z2 z2>) + 1/2*K (<x1 y1 x2 x2> + <x1 x2 x2 y2> - 2 <y1 y1 x2 y2> +
    //   <y1 x2 x2 x2> - 2 <y1 x2 y2 y2> + <x2 x2 x2 y2>) + 1/4*(gamma_plus - gamma_minus) (2
    //   <x1 y1 x2 y2> + <y1 y1 x2 x2> + <x2 x2 y2 y2>) - (gamma_plus + gamma_minus) <y1 x2 x2 y2> -
    //   2*V*(1 - 4/N) (<x1 y1 x2 x2 x3> + <x1 y1 x2 x2 z2> - 2 <x1 y1 x2 y2 y3> + <x1 z1 x2 x2 y2>
    //   + <y1 y1 x2 x2 y3> + 2 <y1 y1 x2 y2 x3> - 2 <y1 y1 x2 y2 z2>)
    a = c[30] * (y[132] + y[445]);
    b = c[64] * (y[137] - y[135]);
    a = fma(c[4], y[213] + y[250] + y[333] + y[425], a);
    b = fma(c[17], y[214], b);
    a = fma(c[2], y[297] + y[429], a);
    b = fma(c[9], y[298] + y[338], b);
    a = fma(c[60], y[320], a);
    b = fma(c[18], y[325] + y[443] + y[446] - y[375], b);
    a = fma(c[13], y[334], a);
    b = fma(c[33], y[437] + y[448], b);
    a = fma(c[98], c[534] + c[536] + c[750] + c[751], a);
    b = fma(c[108], c[752] - c[580] - c[753], b);
    double d334 = a + b;
    // d<x2 x2 x2 y2>/dt = 1/2*K (<x1 x2 x2 x2> - 3 <y1 x2 x2 y2> + <x2 x2 x2 x2> - 3 <x2 x2 y2 y2>)
    //   + 1/4*(gamma_plus - gamma_minus) (3 <x1 x2 x2 y2> + <y1 x2 x2 x2>) - 12*V/N (<z1 x2 x2 x3>
    //   - <z1 x2 y2 y3>) - (gamma_plus + gamma_minus) <x2 x2 x2 y2> - 2*V*(1 - 4/N)
    //   (<x1 x2 x2 x2 x3> + <x1 x2 x2 x2 z2> - 3 <x1 x2 x2 y2 y3> + <y1 x2 x2 x2 y3> + 3
    //   <y1 x2 x2 y2 x3> - 3 <y1 x2 x2 y2 z2>)
    a = c[4] * (y[249] + y[424]);
    b = c[57] * y[250];
    a = fma(c[2], y[333], a);
    b = fma(c[56], y[334] + y[429], b);
    a = fma(c[58], y[396] - y[391], a);
    b = fma(c[13], y[425], b);
    a = fma(c[98], c[820] + c[821] + c[823], a);
    b = fma(c[99], c[822] + c[825] - c[824], b);
    double d425 = a + b;
    d[334] = d334;
    d[425] = d425;
    // d<y1 x2 x2 x3>/dt = 1/3*V/N (4 <x2 x2 x2> - 16 <x2 x3 x3> + 16 <x2 x3 z2> + 6 <x1 y1 x2 y3> -
    //   3 <x1 z1 x2 x2> - 6 <y1 y1 x2 z2> + 6 <y1 z1 x2 y2> + 12 <y1 z1 x3 y3> - 12 <z1 z1 x2 x3> -
    //   <x2 x2 x2 z2> + 3 <x2 x2 y2 y3> + 12 <x2 x3 x3 x3> - 8 <x2 x3 x3 z2> + 12 <x2 x3 y3 y3> - 4
    //   <x2 x3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 y1 x2 x3> + <x2 x2 y2 x3>) + 1/2*K
    //   (<x1 x2 x2 x3> - 2 <y1 x2 x2 y3> - 2 <y1 x2 y2 x3>) - 1/2*(K - 2*V/N) (2 <y1 y1 x2 x3> -
    //   <x2 x2 x2 x3>) - 5/4*(gamma_plus + gamma_minus) <y1 x2 x2 x3> + V*(1 - 4/N)
    //   (<x1 y1 x2 x2 y2> + 4 <x1 y1 x2 x3 y3> - 2 <x1 z1 x2 x2 x3> + <y1 y1 x2 x2 x2> - 4
    //   <y1 y1 x2 x3 x3> + 4 <y1 y1 x2 x3 z2>)
    a = c[23] * (y[129] - y[454]);
    b = c[64] * (y[140] - y[138]);
    a = fma(c[17], y[215], a);
    b = fma(c[31], y[216] + y[319] - y[301], b);
    a = fma(c[25], y[234] - y[431], a);
    b = fma(c[4], y[251], b);
    a = fma(c[63], y[299], a);
    b = fma(c[18], y[328] + y[449] + y[452] - y[376], b);
    a = fma(c[76], y[335], a);
    b = fma(c[9], y[336] + y[339], b);
    a = fma(c[44], y[426], a);
    b = fma(c[27], y[428], b);
    a = fma(c[2], y[430], a);
    b = fma(c[30], y[451], b);
    a = fma(c[102], c[565] + c[755], a);
    b = fma(c[108], c[756] - c[566] - c[757], b);
    a = fma(c[98], c[754], a);
    double d335 = a + b;
    // d<y1 x2 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 x2 x2> + 5 <y1 x2 x2 z2>) -
    //   1/3*V/N (12 <x2 x2 x2> + 16 <x2 x3 z2> - 16 <x2 z2 z2> + 6 <x1 y1 x2 y3> - 3 <x1 z1 x2 x2>
    //   - 6 <y1 y1 x2 x3> - 18 <y1 z1 x2 y2> - 12 <y1 z1 y3 z2> + 12 <z1 z1 x2 z2> - 9
    //   <x2 x2 x2 x3> - 9 <x2 x2 y2 y3> - 12 <x2 x3 x3 z2> + 8 <x2 x3 z2 z2> - 12 <x2 y3 y3 z2> + 4
    //   <x2 z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 y1 x2 z2> + 6 <y1 z1 x2 x2> +
    //   <x2 x2 y2 z2>) + 1/2*K (<x1 x2 x2 z2> - 2 <y1 x2 y2 z2>) - 1/2*(K + 2*V/N) (2 <y1 y1 x2 z2>
    //   - <x2 x2 x2 z2>) + V*(1 - 4/N) (3 <x1 y1 x2 x2 y2> + 4 <x1 y1 x2 y3 z2> - 3
    //   <y1 y1 x2 x2 x2> - 4 <y1 y1 x2 x3 z2> - 2 <x1 z1 x2 x2 z2> + 4 <y1 y1 x2 z2 z2>)
    a = c[13] * y[93];
    b = c[18] * (y[331] + y[451] + y[456] - y[129] - y[378]);
    a = fma(c[64], y[143] - y[140], a);
    b = fma(c[31], y[299] - y[216], b);
    a = fma(c[17], y[217], a);
    b = fma(c[26], y[234], b);
    a = fma(c[4], y[253], a);
    b = fma(c[72], y[301], b);
    a = fma(c[14], y[318], a);
    b = fma(c[71], y[319], b);
    a = fma(c[76], y[337], a);
    b = fma(c[9], y[341], b);
    a = fma(c[39], y[426] + y[431], a);
    b = fma(c[46], y[428], b);
    a = fma(c[2], y[432], a);
    b = fma(c[30], y[454], b);
    a = fma(c[33], y[458], a);
    b = fma(c[105], c[565] - c[755], b);
    a = fma(c[108], c[757] - c[568] - c[763], a);
    b = fma(c[98], c[762], b);
    double d337 = a + b;
    d[335] = d335;
    d[337] = d337;
    // d<y1 x2 x2 y3>/dt = 1/3*V/N (4 <x2 x2 y2> - 16 <x2 x3 y3> + 16 <x2 y3 z2> - 6 <x1 y1 x2 x3> +
    //   6 <x1 y1 x2 z2> - 9 <y1 z1 x2 x2> + 12 <y1 z1 y3 y3> - 12 <z1 z1 x2 y3> - 3 <x2 x2 y2 x3> -
    //   <x2 x2 y2 z2> + 12 <x2 x3 x3 y3> - 8 <x2 x3 y3 z2> + 12 <x2 y3 y3 y3> - 4 <x2 y3 z2 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (2 <x1 y1 x2 y3> + <x2 x2 y2 y3>) + 1/2*K (<x1 x2 x2 y3> + 2
    //   <y1 x2 x2 x3> - 2 <y1 x2 y2 y3>) - 1/2*(K - 2*V/N) (2 <y1 y1 x2 y3> - <x2 x2 x2 y3>) -
    //   5/4*(gamma_plus + gamma_minus) <y1 x2 x2 y3> - V*(1 - 4/N) (<x1 y1 x2 x2 x2> - 4
    //   <x1 y1 x2 y3 y3> + 2 <x1 z1 x2 x2 y3> - <y1 y1 x2 x2 y2> + 4 <y1 y1 x2 x3 y3> - 4
    //   <y1 y1 x2 y3 z2>)
    a = c[23] * (y[130] - y[457]);
    b = c[64] * (y[142] - y[139]);
    a = fma(c[31], y[217] - y[215], a);
    b = fma(c[17], y[216], b);
    a = fma(c[4], y[252], a);
    b = fma(c[63], y[300], b);
    a = fma(c[38], y[318], a);
    b = fma(c[18], y[330] + y[450] + y[455] - y[377], b);
    a = fma(c[9], y[340] - y[335], a);
    b = fma(c[76], y[336], b);
    a = fma(c[44], y[427], a);
    b = fma(c[25], y[430], b);
    a = fma(c[2], y[431], a);
    b = fma(c[27], y[432], b);
    a = fma(c[30], y[453], a);
    b = fma(c[102], c[759] - c[555], b);
    a = fma(c[108], c[760] - c[602] - c[761], a);
    b = fma(c[98], c[758], b);
    double d336 = a + b;
    // d<x2 x2 y2 y3>/dt = 1/2*(K - 2*V/N) (<x1 x2 x2 y3> - 2 <y1 x2 y2 y3>) - V/N (2 <x1 x2 y2 x3>
    //   - 2 <x1 x2 y2 z2> + <y1 x2 x2 x3> + <y1 x2 x2 z2> + <z1 x2 x2 y2> + 8 <z1 x2 x3 y3> - 4
    //   <z1 y2 y3 y3>) + 1/4*(gamma_plus - gamma_minus) (2 <x1 x2 y2 y3> + <y1 x2 x2 y3>) + 1/2*K
    //   (<x2 x2 x2 y3> + 2 <x2 x2 y2 x3> - 2 <x2 y2 y2 y3>) - 5/4*(gamma_plus + gamma_minus)
    //   <x2 x2 y2 y3> - V*(1 - 4/N) (<x1 x2 x2 x2 y2> + 2 <x1 x2 x2 x3 y3> + 2 <x1 x2 x2 y3 z2> - 4
    //   <x1 x2 y2 y3 y3> - <y1 x2 x2 y2 y2> + 2 <y1 x2 x2 y3 y3> + 4 <y1 x2 y2 x3 y3> - 4
    //   <y1 x2 y2 y3 z2>)
    a = c[44] * y[252];
    b = c[31] * (y[257] - y[255]);
    a = fma(c[17], y[256], a);
    b = fma(c[25], y[335] + y[337] + y[390], b);
    a = fma(c[2], y[336], a);
    b = fma(c[63], y[340], b);
    a = fma(c[60], y[399], a);
    b = fma(c[18], y[411], b);
    a = fma(c[4], y[427], a);
    b = fma(c[9], y[441] - y[430], b);
    a = fma(c[76], y[431], a);
    b = fma(c[102], c[851] - c[826], b);
    a = fma(c[98], c[827] + c[836] + c[852], a);
    b = fma(c[108], c[853] - c[850] - c[854], b);
    double d431 = a + b;
    d[336] = d336;
    d[431] = d431;
    // d<y1 x2 y2 x3>/dt = 1/3*V/N (4 <x2 x2 y2> - 8 <x2 x3 y3> - 8 <y2 x3 x3> + 8 <y2 x3 z2> - 3
    //   <x1 y1 x2 z2> + 3 <x1 y1 y2 y3> - 3 <x1 z1 x2 y2> + 3 <y1 y1 x2 y3> - 3 <y1 y1 y2 z2> + 3
    //   <y1 z1 x2 x2> + 3 <y1 z1 y2 y2> - 12 <y1 z1 x3 x3> - 6 <z1 z1 y2 x3> - <x2 x2 y2 z2> + 3
    //   <x2 y2 y2 y3> - 4 <x2 x3 y3 z2> + 6 <y2 x3 x3 x3> - 4 <y2 x3 x3 z2> + 6 <y2 x3 y3 y3> - 2
    //   <y2 x3 z2 z2>) + 1/2*(K - 2*V/N) (<x1 y1 x2 x3> - <y1 y1 y2 x3> + <x2 x2 y2 x3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y1 y2 x3> + <y1 y1 x2 x3> + <x2 y2 y2 x3>) + 1/2*K
    //   (<x1 x2 y2 x3> + <y1 x2 x2 x3> - 2 <y1 x2 y2 y3> - <y1 y2 y2 x3>) - 5/4*(gamma_plus +
    //   gamma_minus) <y1 x2 y2 x3> - V*(1 - 4/N) (2 <x1 y1 x2 x3 x3> + 2 <x1 y1 x2 x3 z2> -
    //   <x1 y1 x2 y2 y2> - 2 <x1 y1 y2 x3 y3> - <y1 y1 x2 x2 y2> + 2 <y1 y1 x2 x3 y3> + 2
    //   <x1 z1 x2 y2 x3> + 2 <y1 y1 y2 x3 x3> - 2 <y1 y1 y2 x3 z2>)
    a = c[23] * (y[130] - y[453] - y[471]);
    b = c[29] * (y[150] - y[139] - y[148]);
    a = fma(c[28], y[303] - y[215] - y[430], a);
    b = fma(c[25], y[217] + y[235] + y[305] - y[220] - y[300] - y[318] - y[323] - y[441], b);
    a = fma(c[2], y[219] + y[299] + y[440], a);
    b = fma(c[1], y[349] - y[255] - y[335], b);
    a = fma(c[20], y[327], a);
    b = fma(c[76], y[339], b);
    a = fma(c[9], y[340], a);
    b = fma(c[31], y[469] + y[472] - y[380], b);
    a = fma(c[27], y[432], a);
    b = fma(c[45], y[474], b);
    a = fma(c[98], c[557] + c[559] + c[760] + c[768] + c[769] - c[603] - c[770], a);
    b = fma(c[102], c[601] + c[759], b);
    d[339] = a + b;
    // d<y1 x2 y2 y3>/dt = 1/3*V/N (4 <x2 y2 y2> - 8 <x2 y3 y3> - 8 <y2 x3 y3> + 8 <y2 y3 z2> - 3
    //   <x1 y1 y2 x3> + 3 <x1 y1 y2 z2> - 3 <y1 y1 x2 x3> - 3 <y1 y1 x2 z2> - 3 <y1 z1 x2 y2> - 12
    //   <y1 z1 x3 y3> - 6 <z1 z1 y2 y3> - 3 <x2 y2 y2 x3> - <x2 y2 y2 z2> - 4 <x2 y3 y3 z2> + 6
    //   <y2 x3 x3 y3> - 4 <y2 x3 y3 z2> + 6 <y2 y3 y3 y3> - 2 <y2 y3 z2 z2>) + 1/2*(K - 2*V/N)
    //   (<x1 y1 x2 y3> - <y1 y1 y2 y3> + <x2 x2 y2 y3>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 y2 y3> + <y1 y1 x2 y3> + <x2 y2 y2 y3>) + 1/2*K (<x1 x2 y2 y3> + <y1 x2 x2 y3> + 2
    //   <y1 x2 y2 x3> - <y1 y2 y2 y3>) - 5/4*(gamma_plus + gamma_minus) <y1 x2 y2 y3> - V*(1 - 4/N)
    //   (<x1 y1 x2 x2 y2> + 2 <x1 y1 x2 x3 y3> + 2 <x1 y1 x2 y3 z2> - 2 <x1 y1 y2 y3 y3> + 2
    //   <x1 z1 x2 y2 y3> - <y1 y1 x2 y2 y2> + 2 <y1 y1 x2 y3 y3> + 2 <y1 y1 y2 x3 y3> - 2
    //   <y1 y1 y2 y3 z2>)
    a = c[23] * (y[134] - y[456] - y[473]);
    b = c[29] * (y[152] - y[141] - y[149]);
    a = fma(c[28], y[304] - y[216] - y[431], a);
    b = fma(c[25], y[219] + y[299] + y[301] + y[319] + y[440] - y[221], b);
    a = fma(c[2], y[220] + y[300] + y[441], a);
    b = fma(c[1], y[350] - y[256] - y[336], b);
    a = fma(c[20], y[328], a);
    b = fma(c[11], y[339], b);
    a = fma(c[76], y[340], a);
    b = fma(c[31], y[470] + y[475] - y[381], b);
    a = fma(c[27], y[442], a);
    b = fma(c[45], y[477], b);
    a = fma(c[102], c[772] - c[565], a);
    b = fma(c[98], c[566] + c[568] + c[771] + c[773] + c[774] - c[663] - c[775], b);
    d[340] = a + b;
  }

  private static void equations26(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 x2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 x2 y2> + 5 <y1 x2 y2 z2>) -
    //   1/3*V/N (12 <x2 x2 y2> + 8 <x2 y3 z2> + 8 <y2 x3 z2> - 8 <y2 z2 z2> - 3 <x1 y1 x2 x3> + 3
    //   <x1 y1 y2 y3> - 3 <x1 z1 x2 y2> - 3 <y1 y1 x2 y3> - 3 <y1 y1 y2 x3> + 9 <y1 z1 x2 x2> - 9
    //   <y1 z1 y2 y2> + 12 <y1 z1 x3 z2> + 6 <z1 z1 y2 z2> - 9 <x2 x2 y2 x3> - 9 <x2 y2 y2 y3> + 4
    //   <x2 y3 z2 z2> - 6 <y2 x3 x3 z2> + 4 <y2 x3 z2 z2> - 6 <y2 y3 y3 z2> + 2 <y2 z2 z2 z2>) +
    //   1/2*(K + 2*V/N) (<x1 y1 x2 z2> - <y1 y1 y2 z2> + <x2 x2 y2 z2>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1 y1 y2 z2> + <y1 y1 x2 z2> + 6 <y1 z1 x2 y2> + <x2 y2 y2 z2>) + 1/2*K
    //   (<x1 x2 y2 z2> + <y1 x2 x2 z2> - <y1 y2 y2 z2>) - V*(1 - 4/N) (2 <x1 y1 x2 x3 z2> + 2
    //   <x1 y1 x2 z2 z2> - 3 <x1 y1 x2 y2 y2> - 2 <x1 y1 y2 y3 z2> + 3 <y1 y1 x2 x2 y2> + 2
    //   <y1 y1 x2 y3 z2> + 2 <y1 y1 y2 x3 z2> + 2 <x1 z1 x2 y2 z2> - 2 <y1 y1 y2 z2 z2>)
    a = c[13] * y[94];
    b = c[20] * (y[130] + y[329]);
    a = fma(c[29], y[153] - y[142] - y[150], a);
    b = fma(c[25], y[220] - y[215] - y[235] - y[300] - y[303], b);
    a = fma(c[40], y[305] - y[217] - y[432], a);
    b = fma(c[2], y[221] + y[301] + y[442], b);
    a = fma(c[1], y[351] - y[257] - y[337], a);
    b = fma(c[38], y[318] - y[323] - y[430] - y[441], b);
    a = fma(c[14], y[319], a);
    b = fma(c[76], y[341], b);
    a = fma(c[31], y[471] + y[476] - y[382], a);
    b = fma(c[33], y[457] + y[474], b);
    a = fma(c[45], y[478], a);
    b = fma(c[98], c[559] + c[573] + c[761] + c[770] + c[776] - c[605] - c[777], b);
    a = fma(c[105], c[601] - c[759], a);
    d[341] = a + b;
    // d<y1 x2 x3 y3>/dt = 1/3*V/N (4 <x2 x2 y3> + 4 <x2 y2 x3> - 8 <x3 x3 y3> + 8 <x3 y3 z2> - 3
    //   <x1 y1 x3 x3> + 3 <x1 y1 x3 z2> + 3 <x1 y1 y3 y3> - 3 <x1 z1 x2 y3> - 3 <y1 y1 y3 z2> - 6
    //   <y1 z1 x2 x3> + 3 <y1 z1 y2 y3> - 6 <z1 z1 x3 y3> - <x2 x2 y3 z2> - 3 <x2 y2 x3 x3> -
    //   <x2 y2 x3 z2> + 3 <x2 y2 y3 y3> + 6 <x3 x3 x3 y3> - 4 <x3 x3 y3 z2> + 6 <x3 y3 y3 y3> - 2
    //   <x3 y3 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 x3 y3> + <x2 y2 x3 y3>) + 1/2*K
    //   (<x1 x2 x3 y3> + 2 <y1 x2 x3 x3> - 2 <y1 x2 y3 y3> - <y1 y2 x3 y3>) - 1/2*(K - 4*V/N)
    //   (<y1 y1 x3 y3> - <x2 x2 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <y1 x2 x3 y3> - V*(1 -
    //   4/N) (<x1 y1 x2 x2 x3> - <x1 y1 x2 y2 y3> - 2 <x1 y1 x3 y3 y3> - <y1 y1 x2 x2 y3> -
    //   <y1 y1 x2 y2 x3> + 2 <x1 z1 x2 x3 y3> + 2 <y1 y1 x3 x3 y3> - 2 <y1 y1 x3 y3 z2>)
    a = c[23] * (y[132] + y[135] - y[483]);
    b = c[29] * (y[158] - y[155]);
    a = fma(c[25], y[222] + y[237] + y[310] + y[443] - y[224] - y[225] - y[325] - y[446], a);
    b = fma(c[2], y[223] + y[444], b);
    a = fma(c[1], y[353] - y[259], a);
    b = fma(c[77], y[307] - y[434], b);
    a = fma(c[31], y[480] + y[485] - y[320] - y[384], a);
    b = fma(c[9], y[345] - y[342], b);
    a = fma(c[87], y[343], a);
    b = fma(c[27], y[437] + y[445], b);
    a = fma(c[45], y[487], a);
    b = fma(c[102], c[580] + c[751] + c[752] - c[534], b);
    a = fma(c[98], c[781] + c[782] - c[636] - c[783], a);
    d[343] = a + b;
    // d<y1 x2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y1 x2 x3> + 3 <y1 x2 x3 z2>) -
    //   1/3*V/N (12 <x2 x2 x3> - 4 <x2 x2 z2> + 8 <x3 x3 z2> - 8 <x3 z2 z2> - 3 <x1 y1 x2 y2> + 3
    //   <x1 y1 x3 y3> - 3 <x1 y1 y3 z2> - 3 <x1 z1 x2 x3> + 3 <x1 z1 x2 z2> - 3 <y1 y1 x2 x2> - 3
    //   <y1 y1 x3 x3> + 3 <y1 y1 z2 z2> - 9 <y1 z1 y2 x3> - 3 <y1 z1 y2 z2> + 6 <z1 z1 x3 z2> - 9
    //   <x2 x2 x3 x3> + <x2 x2 z2 z2> - 9 <x2 y2 x3 y3> - 3 <x2 y2 y3 z2> - 6 <x3 x3 x3 z2> + 4
    //   <x3 x3 z2 z2> - 6 <x3 y3 y3 z2> + 2 <x3 z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y1 x3 z2> + 6 <y1 z1 x2 x3> + <x2 y2 x3 z2>) + 1/2*K (<x1 x2 x3 z2> - <y1 y1 x3 z2> -
    //   2 <y1 x2 y3 z2> - <y1 y2 x3 z2> + <x2 x2 x3 z2>) + V*(1 - 4/N) (3 <x1 y1 x2 y2 x3> +
    //   <x1 y1 x2 y2 z2> + 2 <x1 y1 x3 y3 z2> - 3 <y1 y1 x2 x2 x3> + <y1 y1 x2 x2 z2> - 2
    //   <y1 y1 x3 x3 z2> - 2 <x1 z1 x2 x3 z2> + 2 <y1 y1 x3 z2 z2>)
    a = c[13] * y[95];
    b = c[20] * y[131];
    a = fma(c[23], y[133] - y[484], a);
    b = fma(c[29], y[159] - y[156], b);
    a = fma(c[25], y[223] + y[238] + y[311] - y[214] - y[226] - y[236] - y[297] - y[306], a);
    b = fma(c[2], y[224] + y[445], b);
    a = fma(c[1], y[308] + y[354] - y[260] - y[435], a);
    b = fma(c[14], y[320], b);
    a = fma(c[39], y[324] + y[433] + y[444], a);
    b = fma(c[26], y[326] + y[447], b);
    a = fma(c[87], y[344], a);
    b = fma(c[9], y[346], b);
    a = fma(c[31], y[481] + y[486] - y[385], a);
    b = fma(c[27], y[438], b);
    a = fma(c[45], y[488], a);
    b = fma(c[105], c[545] - c[748], b);
    a = fma(c[102], c[547] + c[749], a);
    b = fma(c[98], c[780] + c[784] - c[626] - c[785], b);
    d[344] = a + b;
    // d<y1 x2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y1 x2 y3> + 3 <y1 x2 y3 z2>) -
    //   1/3*V/N (12 <x2 x2 y3> - 4 <x2 y2 z2> + 8 <x3 y3 z2> - 8 <y3 z2 z2> + 3 <x1 y1 x2 x2> + 3
    //   <x1 y1 x3 z2> + 3 <x1 y1 y3 y3> - 3 <x1 y1 z2 z2> - 3 <x1 z1 x2 y3> - 3 <y1 y1 x2 y2> - 3
    //   <y1 y1 x3 y3> + 6 <y1 z1 x2 z2> - 9 <y1 z1 y2 y3> + 6 <z1 z1 y3 z2> - 9 <x2 x2 x3 y3> + 3
    //   <x2 y2 x3 z2> - 9 <x2 y2 y3 y3> + <x2 y2 z2 z2> - 6 <x3 x3 y3 z2> + 4 <x3 y3 z2 z2> - 6
    //   <y3 y3 y3 z2> + 2 <y3 z2 z2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y1 y3 z2> + 6
    //   <y1 z1 x2 y3> + <x2 y2 y3 z2>) + 1/2*K (<x1 x2 y3 z2> - <y1 y1 y3 z2> + 2 <y1 x2 x3 z2> -
    //   <y1 y2 y3 z2> + <x2 x2 y3 z2>) - V*(1 - 4/N) (<x1 y1 x2 x2 z2> - 3 <x1 y1 x2 y2 y3> - 2
    //   <x1 y1 y3 y3 z2> + 3 <y1 y1 x2 x2 y3> - <y1 y1 x2 y2 z2> + 2 <y1 y1 x3 y3 z2> + 2
    //   <x1 z1 x2 y3 z2> - 2 <y1 y1 y3 z2 z2>)
    a = c[13] * y[96];
    b = c[20] * y[132];
    a = fma(c[23], y[137] - y[487], a);
    b = fma(c[29], y[162] - y[158], b);
    a = fma(c[25], y[213] + y[224] + y[225] + y[445] - y[227] - y[237] - y[298] - y[307], a);
    b = fma(c[2], y[226] + y[447], b);
    a = fma(c[1], y[310] + y[356] - y[262] - y[437], a);
    b = fma(c[14], y[321], b);
    a = fma(c[31], y[483] + y[490] - y[322] - y[387], a);
    b = fma(c[39], y[325] + y[434] + y[446], b);
    a = fma(c[11], y[344], a);
    b = fma(c[87], y[346], b);
    a = fma(c[27], y[448], a);
    b = fma(c[45], y[492], b);
    a = fma(c[102], c[753] - c[536], a);
    b = fma(c[105], c[580] - c[751], b);
    a = fma(c[98], c[783] + c[789] - c[638] - c[790], a);
    d[346] = a + b;
    // d<y1 y2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y1 y2 x3> + 3 <y1 y2 x3 z2>) -
    //   1/3*V/N (12 <x2 y2 x3> - 4 <x2 y2 z2> + 8 <x3 y3 z2> - 3 <x1 y1 y2 y2> - 3 <x1 y1 x3 x3> +
    //   3 <x1 y1 z2 z2> - 3 <x1 z1 y2 x3> + 3 <x1 z1 y2 z2> - 3 <y1 y1 x2 y2> - 3 <y1 y1 x3 y3> - 3
    //   <y1 y1 y3 z2> + 9 <y1 z1 x2 x3> - 3 <y1 z1 x2 z2> - 9 <x2 y2 x3 x3> + <x2 y2 z2 z2> - 9
    //   <y2 y2 x3 y3> - 3 <y2 y2 y3 z2> + 4 <x3 y3 z2 z2>) + 1/2*K (<x1 y1 x3 z2> + <x1 y2 x3 z2> +
    //   <y1 x2 x3 z2> - 2 <y1 y2 y3 z2> + <x2 y2 x3 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1 y1 x3 z2> + 6 <y1 z1 y2 x3> + <y2 y2 x3 z2>) + V*(1 - 4/N) (3 <x1 y1 y2 y2 x3> +
    //   <x1 y1 y2 y2 z2> - 2 <x1 y1 x3 x3 z2> - 2 <x1 y1 x3 z2 z2> - 3 <y1 y1 x2 y2 x3> +
    //   <y1 y1 x2 y2 z2> - 2 <y1 y1 x3 y3 z2> - 2 <x1 z1 y2 x3 z2>)
    a = c[13] * y[99];
    b = c[20] * y[135];
    a = fma(c[23], y[137] - y[487], a);
    b = fma(c[30], y[158], b);
    a = fma(c[25], y[227] + y[242] - y[218] - y[222] - y[240] - y[298] - y[307] - y[310], a);
    b = fma(c[4], y[224] + y[270] + y[344] + y[445], b);
    a = fma(c[2], y[308] + y[465], a);
    b = fma(c[38], y[320] - y[443] - y[464], b);
    a = fma(c[26], y[322] + y[467], a);
    b = fma(c[14], y[324], b);
    a = fma(c[87], y[354], a);
    b = fma(c[9], y[356], b);
    a = fma(c[27], y[448], a);
    b = fma(c[105], c[582] - c[752], b);
    a = fma(c[102], c[584] + c[753], a);
    b = fma(c[98], c[619] + c[631] + c[783] + c[802], b);
    d[354] = a + b;
    // d<y1 y2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y1 y2 y3> + 3 <y1 y2 y3 z2>) -
    //   1/3*V/N (12 <x2 y2 y3> - 4 <y2 y2 z2> + 8 <y3 y3 z2> + 3 <x1 y1 x2 y2> - 3 <x1 y1 x3 y3> -
    //   3 <x1 z1 y2 y3> - 3 <y1 y1 y2 y2> + 3 <y1 y1 x3 z2> - 3 <y1 y1 y3 y3> + 3 <y1 y1 z2 z2> + 9
    //   <y1 z1 x2 y3> - 9 <x2 y2 x3 y3> + 3 <y2 y2 x3 z2> - 9 <y2 y2 y3 y3> + <y2 y2 z2 z2> + 4
    //   <y3 y3 z2 z2>) + 1/2*K (<x1 y1 y3 z2> + <x1 y2 y3 z2> + <y1 x2 y3 z2> + 2 <y1 y2 x3 z2> +
    //   <x2 y2 y3 z2>) + 1/4*(gamma_plus - gamma_minus) (<y1 y1 y3 z2> + 6 <y1 z1 y2 y3> +
    //   <y2 y2 y3 z2>) - V*(1 - 4/N) (<x1 y1 x2 y2 z2> + 2 <x1 y1 x3 y3 z2> + 2 <x1 y1 y3 z2 z2> -
    //   3 <x1 y1 y2 y2 y3> + 3 <y1 y1 x2 y2 y3> - <y1 y1 y2 y2 z2> + 2 <y1 y1 y3 y3 z2> + 2
    //   <x1 z1 y2 y3 z2>)
    a = c[13] * y[100];
    b = c[20] * y[136];
    a = fma(c[23], y[147] - y[491], a);
    b = fma(c[30], y[161], b);
    a = fma(c[25], y[214] + y[308] + y[311] + y[465] - y[223] - y[241] - y[302] - y[309], a);
    b = fma(c[4], y[226] + y[272] + y[346] + y[447], b);
    a = fma(c[2], y[310] + y[467], a);
    b = fma(c[38], y[321] - y[444] - y[466], b);
    a = fma(c[14], y[325], a);
    b = fma(c[11], y[354], b);
    a = fma(c[87], y[356], a);
    b = fma(c[27], y[468], b);
    a = fma(c[102], c[767] - c[547], a);
    b = fma(c[98], c[626] + c[643] + c[788] + c[805], b);
    a = fma(c[105], c[653] - c[765], a);
    d[356] = a + b;
    // d<y1 x3 x3 y3>/dt = 1/3*V/N (8 <x2 x3 y3> + 4 <y2 x3 x3> + 3 <x1 y1 y2 y3> - 6 <x1 z1 x3 y3>
    //   - 3 <y1 y1 x2 y3> - 3 <y1 z1 x3 x3> - 2 <x2 x3 y3 z2> - 3 <y2 x3 x3 x3> - <y2 x3 x3 z2> + 6
    //   <y2 x3 y3 y3>) + 1/2*K (<x1 x3 x3 y3> + 2 <y1 x3 x3 x3> - 4 <y1 x3 y3 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <y1 x3 x3 y3> + 1/2*(K - 6*V/N) <x2 x3 x3 y3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 x3 x3 y3> - V*(1 - 4/N) (<x1 y1 x2 x3 x3> - 2
    //   <x1 y1 y2 x3 y3> - 2 <y1 y1 x2 x3 y3> - <y1 y1 y2 x3 x3> + 2 <x1 z1 x3 x3 y3>)
    a = c[29] * y[139];
    b = c[23] * y[148];
    a = fma(c[25], y[300] + y[327] + y[469] - y[220], a);
    b = fma(c[31], y[472] - y[244], b);
    a = fma(c[4], y[275], a);
    b = fma(c[11], y[358], b);
    a = fma(c[116], y[359], a);
    b = fma(c[50], y[361], b);
    a = fma(c[127], y[450], a);
    b = fma(c[45], y[453], b);
    a = fma(c[2], y[470], a);
    b = fma(c[27], y[471], b);
    a = fma(c[102], c[769] - c[557], a);
    b = fma(c[98], c[808] - c[603] - c[760], b);
    double d359 = a + b;
    // d<y2 x3 x3 y3>/dt = V/N (<x1 y2 y2 y3> - 2 <x1 x3 y3 z2> - <y1 x2 y2 y3> - <y1 x3 x3 x3> -
    //   <y1 x3 x3 z2> + 2 <y1 x3 y3 y3> + 2 <z1 x2 x3 y3> + <z1 y2 x3 x3>) + 1/2*(K - 6*V/N)
    //   <x1 x3 x3 y3> + 1/4*(gamma_plus - gamma_minus) <y1 x3 x3 y3> + 1/2*K (<x2 x3 x3 y3> + 2
    //   <y2 x3 x3 x3> - 4 <y2 x3 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <y2 x3 x3 y3> + V*(1 -
    //   4/N) (2 <y1 x2 y2 x3 y3> - <x1 x2 y2 x3 x3> + 2 <x1 y2 y2 x3 y3> + <y1 y2 y2 x3 x3> - 2
    //   <x1 x3 x3 x3 y3> - 2 <x1 x3 x3 y3 z2> - 2 <y1 x3 x3 y3 y3>)
    a = c[25] * (y[340] + y[358] + y[360] - y[266] - y[408]);
    b = c[127] * y[275];
    a = fma(c[31], y[361] + y[399] - y[278], a);
    b = fma(c[2], y[359], b);
    a = fma(c[4], y[450], a);
    b = fma(c[11], y[469], b);
    a = fma(c[116], y[470], a);
    b = fma(c[50], y[472], b);
    a = fma(c[98], c[913] + c[919] + c[922] - c[853] - c[882], a);
    b = fma(c[102], c[883] - c[880], b);
    double d470 = a + b;
    d[359] = d359;
    d[470] = d470;
    // d<y1 x3 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 x3 x3> + 7 <y1 x3 x3 z2>) -
    //   1/3*V/N (12 <x2 x3 x3> - 8 <x2 x3 z2> - 6 <x1 y1 y2 x3> - 3 <x1 y1 y2 z2> - 3 <x1 z1 x3 x3>
    //   + 6 <x1 z1 x3 z2> - 6 <y1 y1 x2 x3> + 3 <y1 y1 x2 z2> - 9 <x2 x3 x3 x3> + 2 <x2 x3 z2 z2> -
    //   9 <y2 x3 x3 y3> - 6 <y2 x3 y3 z2>) + 1/2*K (<x1 x3 x3 z2> - 4 <y1 x3 y3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (6 <y1 z1 x3 x3> + <y2 x3 x3 z2>) + 1/2*(K - 2*V/N)
    //   <x2 x3 x3 z2> + V*(1 - 4/N) (3 <x1 y1 y2 x3 x3> + 2 <x1 y1 y2 x3 z2> - 3 <y1 y1 x2 x3 x3> +
    //   2 <y1 y1 x2 x3 z2> - 2 <x1 z1 x3 x3 z2>)
    a = c[13] * y[102];
    b = c[20] * y[138];
    a = fma(c[29], y[140], a);
    b = fma(c[31], y[219] + y[299] + y[473] - y[245], b);
    a = fma(c[25], y[301] - y[221] - y[243], a);
    b = fma(c[4], y[276], b);
    a = fma(c[14], y[327], a);
    b = fma(c[116], y[360], b);
    a = fma(c[50], y[362], a);
    b = fma(c[39], y[449] + y[470], b);
    a = fma(c[44], y[451], a);
    b = fma(c[45], y[454], b);
    a = fma(c[2], y[471], a);
    b = fma(c[105], c[594] - c[756], b);
    a = fma(c[98], c[809] - c[596] - c[757], a);
    double d360 = a + b;
    // d<z1 y2 x3 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 x3 x3> + 3 <y1 z1 x3 x3> + 2
    //   <y2 x3 x3 z2>) + V/N (2 <x1 y1 y2 x3> + <x1 z1 y2 y2> - 2 <x1 z1 x3 z2> - <y1 z1 x2 y2> + 2
    //   <y1 z1 x3 y3> + 2 <z1 z1 x2 x3> + 2 <x2 y2 y2 x3> - <x2 x3 x3 x3> - <x2 x3 x3 z2> -
    //   <y2 x3 x3 y3>) + 1/2*(K - 6*V/N) <x1 z1 x3 x3> + 1/2*K (<z1 x2 x3 x3> - 4 <z1 y2 x3 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <z1 y2 x3 x3> + 2*V*(1 - 4/N) (<y1 z1 x2 y2 x3> -
    //   <y1 z1 x3 x3 y3> + <x1 z1 y2 y2 x3> - <x1 z1 x3 x3 x3> - <x1 z1 x3 x3 z2>)
    a = c[6] * y[148];
    b = c[31] * (y[219] + y[328] + y[376] + y[440] - y[245]);
    a = fma(c[25], y[319] + y[449] + y[451] + y[470] - y[239], a);
    b = fma(c[127], y[243], b);
    a = fma(c[2], y[327], a);
    b = fma(c[4], y[398], b);
    a = fma(c[116], y[408], a);
    b = fma(c[50], y[409], b);
    a = fma(c[8], y[471], a);
    b = fma(c[98], c[689] + c[807] + c[809] - c[598] - c[795], b);
    double d408 = a + b;
    d[360] = d360;
    d[408] = d408;
    // d<y1 x3 y3 y3>/dt = 1/3*V/N (4 <x2 y3 y3> + 8 <y2 x3 y3> + 3 <x1 y1 y2 x3> - 3 <x1 z1 y3 y3>
    //   - 3 <y1 y1 x2 x3> - 6 <y1 z1 x3 y3> - <x2 y3 y3 z2> - 6 <y2 x3 x3 y3> - 2 <y2 x3 y3 z2> + 3
    //   <y2 y3 y3 y3>) + 1/2*K (<x1 x3 y3 y3> + 4 <y1 x3 x3 y3> - 2 <y1 y3 y3 y3>) -
    //   7/4*(gamma_plus + gamma_minus) <y1 x3 y3 y3> + 1/2*(K - 6*V/N) <x2 x3 y3 y3> +
    //   1/4*(gamma_plus - gamma_minus) <y2 x3 y3 y3> - V*(1 - 4/N) (2 <x1 y1 x2 x3 y3> -
    //   <x1 y1 y2 y3 y3> - <y1 y1 x2 y3 y3> - 2 <y1 y1 y2 x3 y3> + 2 <x1 z1 x3 y3 y3>)
    a = c[23] * y[141];
    b = c[29] * y[149];
    a = fma(c[25], y[246] + y[299] - y[219] - y[475], a);
    b = fma(c[4], y[277], b);
    a = fma(c[32], y[328] + y[470], a);
    b = fma(c[51], y[359], b);
    a = fma(c[116], y[361], a);
    b = fma(c[9], y[364], b);
    a = fma(c[127], y[452], a);
    b = fma(c[27], y[456], b);
    a = fma(c[2], y[472], a);
    b = fma(c[45], y[473], b);
    a = fma(c[98], c[566] + c[810] - c[774], a);
    b = fma(c[102], c[663] + c[773], b);
    double d361 = a + b;
    // d<y2 x3 y3 y3>/dt = V/N (<x1 y2 y2 x3> - <x1 y3 y3 z2> - <y1 x2 y2 x3> - 2 <y1 x3 x3 y3> - 2
    //   <y1 x3 y3 z2> + <y1 y3 y3 y3> + <z1 x2 y3 y3> + 2 <z1 y2 x3 y3>) + 1/2*(K - 6*V/N)
    //   <x1 x3 y3 y3> + 1/4*(gamma_plus - gamma_minus) <y1 x3 y3 y3> + 1/2*K (<x2 x3 y3 y3> + 4
    //   <y2 x3 x3 y3> - 2 <y2 y3 y3 y3>) - 7/4*(gamma_plus + gamma_minus) <y2 x3 y3 y3> - V*(1 -
    //   4/N) (2 <x1 x2 y2 x3 y3> - <x1 y2 y2 y3 y3> - <y1 x2 y2 y3 y3> - 2 <y1 y2 y2 x3 y3> + 2
    //   <x1 x3 x3 y3 y3> + 2 <x1 x3 y3 y3 z2> + 2 <y1 x3 y3 y3 y3>)
    a = c[25] * (y[281] + y[339] - y[265] - y[364] - y[401]);
    b = c[127] * y[277];
    a = fma(c[31], y[409] - y[359] - y[362], a);
    b = fma(c[2], y[361], b);
    a = fma(c[4], y[452], a);
    b = fma(c[51], y[470], b);
    a = fma(c[116], y[472], a);
    b = fma(c[9], y[475], b);
    a = fma(c[98], c[847] + c[916] + c[924] + c[929] - c[888], a);
    b = fma(c[102], c[885] + c[887], b);
    double d472 = a + b;
    d[361] = d361;
    d[472] = d472;
  }

  private static void equations27(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1 x3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 x3 y3> + 7 <y1 x3 y3 z2>) -
    //   1/3*V/N (12 <x2 x3 y3> - 4 <x2 y3 z2> - 4 <y2 x3 z2> + 3 <x1 y1 x2 x3> - 3 <x1 y1 y2 y3> -
    //   3 <x1 z1 x3 y3> + 3 <x1 z1 y3 z2> - 3 <y1 y1 x2 y3> - 3 <y1 y1 y2 x3> + 3 <y1 z1 x3 z2> - 9
    //   <x2 x3 x3 y3> + <x2 y3 z2 z2> + 3 <y2 x3 x3 z2> - 9 <y2 x3 y3 y3> + <y2 x3 z2 z2> - 3
    //   <y2 y3 y3 z2>) + 1/2*K (<x1 x3 y3 z2> + 2 <y1 x3 x3 z2> - 2 <y1 y3 y3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (6 <y1 z1 x3 y3> + <y2 x3 y3 z2>) + 1/2*(K - 2*V/N)
    //   <x2 x3 y3 z2> - V*(1 - 4/N) (<x1 y1 x2 x3 z2> - 3 <x1 y1 y2 x3 y3> - <x1 y1 y2 y3 z2> + 3
    //   <y1 y1 x2 x3 y3> - <y1 y1 x2 y3 z2> - <y1 y1 y2 x3 z2> + 2 <x1 z1 x3 y3 z2>)
    a = c[13] * y[103];
    b = c[20] * y[139];
    a = fma(c[23], y[142] + y[150], a);
    b = fma(c[25], y[215] + y[247] + y[329] + y[471] - y[220] - y[244] - y[300] - y[303], b);
    a = fma(c[4], y[278], a);
    b = fma(c[14], y[328], b);
    a = fma(c[9], y[365] - y[360], a);
    b = fma(c[116], y[362], b);
    a = fma(c[39], y[450] + y[472], a);
    b = fma(c[44], y[453], b);
    a = fma(c[27], y[457] + y[474], a);
    b = fma(c[2], y[473], b);
    a = fma(c[26], y[476], a);
    b = fma(c[102], c[605] + c[761] + c[770] - c[559], b);
    a = fma(c[105], c[603] - c[760], a);
    b = fma(c[98], c[811], b);
    double d362 = a + b;
    // d<y2 x3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 x3 y3> + 7 <y2 x3 y3 z2>) - V/N
    //   (<x1 x2 y2 x3> - <x1 y2 y2 y3> - <x1 x3 x3 y3> + <x1 y3 z2 z2> - <y1 x2 y2 y3> -
    //   <y1 y2 y2 x3> + <y1 x3 x3 z2> - <y1 x3 y3 y3> + <y1 x3 z2 z2> - <y1 y3 y3 z2> + 3
    //   <z1 x2 x3 y3> - <z1 x2 y3 z2> - <z1 y2 x3 z2>) + 1/2*(K - 2*V/N) <x1 x3 y3 z2> +
    //   1/4*(gamma_plus - gamma_minus) (<y1 x3 y3 z2> + 6 <z1 y2 x3 y3>) + 1/2*K (<x2 x3 y3 z2> + 2
    //   <y2 x3 x3 z2> - 2 <y2 y3 y3 z2>) - V*(1 - 4/N) (3 <y1 x2 y2 x3 y3> - <y1 x2 y2 y3 z2> +
    //   <x1 x2 y2 x3 z2> - 3 <x1 y2 y2 x3 y3> - <y1 y2 y2 x3 z2> - <x1 y2 y2 y3 z2> + 2
    //   <x1 x3 x3 y3 z2> + 2 <y1 x3 y3 y3 z2> + 2 <x1 x3 y3 z2 z2>)
    a = c[13] * y[149];
    b = c[25] * (y[255] + y[282] + y[360] - y[266] - y[275] - y[340] - y[349] - y[361]);
    a = fma(c[44], y[278], a);
    b = fma(c[2], y[362], b);
    a = fma(c[25], y[363] - y[365] - y[402] - y[410], a);
    b = fma(c[38], y[399], b);
    a = fma(c[14], y[409], a);
    b = fma(c[4], y[453], b);
    a = fma(c[9], y[476] - y[471], a);
    b = fma(c[116], y[473], b);
    a = fma(c[105], c[882] - c[853], a);
    b = fma(c[102], c[854] + c[884] + c[891] - c[881], b);
    a = fma(c[98], c[919] + c[923] + c[926], a);
    double d473 = a + b;
    d[362] = d362;
    d[473] = d473;
    // d<y1 x3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y1 x3 z2> + 7 <y1 x3 z2 z2>) -
    //   1/3*V/N (24 <x2 x3 z2> - 4 <x2 z2 z2> + 9 <x1 y1 y2 x3> - 6 <x1 y1 y2 z2> - 6 <x1 z1 x3 z2>
    //   + 3 <x1 z1 z2 z2> - 9 <y1 y1 x2 x3> - 6 <y1 y1 x2 z2> - 18 <x2 x3 x3 z2> + <x2 z2 z2 z2> -
    //   18 <y2 x3 y3 z2> - 3 <y2 y3 z2 z2>) + 1/2*K (<x1 x3 z2 z2> - 2 <y1 y3 z2 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (12 <y1 z1 x3 z2> + <y2 x3 z2 z2>) + 1/2*(K + 2*V/N)
    //   <x2 x3 z2 z2> + V*(1 - 4/N) (6 <x1 y1 y2 x3 z2> + <x1 y1 y2 z2 z2> - 6 <y1 y1 x2 x3 z2> +
    //   <y1 y1 x2 z2 z2> - 2 <x1 z1 x3 z2 z2>)
    a = c[52] * y[104];
    b = c[60] * y[140];
    a = fma(c[23], y[143], a);
    b = fma(c[38], y[219] - y[299], b);
    a = fma(c[31], y[221] + y[245] + y[301], a);
    b = fma(c[25], y[248] - y[477], b);
    a = fma(c[4], y[279], a);
    b = fma(c[53], y[329], b);
    a = fma(c[116], y[363], a);
    b = fma(c[9], y[366], b);
    a = fma(c[71], y[451] + y[473], a);
    b = fma(c[46], y[454], b);
    a = fma(c[27], y[458], a);
    b = fma(c[2], y[474], b);
    a = fma(c[99], c[596] - c[757], a);
    b = fma(c[102], c[611] + c[763], b);
    a = fma(c[98], c[812], a);
    double d363 = a + b;
    // d<y2 x3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y2 x3 z2> + 7 <y2 x3 z2 z2>) - V/N
    //   (3 <x1 y2 y2 x3> - 2 <x1 y2 y2 z2> - 2 <x1 x3 x3 z2> + <x1 z2 z2 z2> - 3 <y1 x2 y2 x3> - 2
    //   <y1 x2 y2 z2> - 2 <y1 x3 y3 z2> - <y1 y3 z2 z2> + 6 <z1 x2 x3 z2> - <z1 x2 z2 z2>) + 1/2*(K
    //   + 2*V/N) <x1 x3 z2 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 x3 z2 z2> + 12 <z1 y2 x3 z2>)
    //   + 1/2*K (<x2 x3 z2 z2> - 2 <y2 y3 z2 z2>) - V*(1 - 4/N) (6 <y1 x2 y2 x3 z2> -
    //   <y1 x2 y2 z2 z2> + 2 <y1 x3 y3 z2 z2> - 6 <x1 y2 y2 x3 z2> - <x1 y2 y2 z2 z2> + 2
    //   <x1 x3 x3 z2 z2> + 2 <x1 x3 z2 z2 z2>)
    a = c[52] * y[150];
    b = c[38] * (y[265] - y[339]);
    a = fma(c[31], y[267] + y[276] + y[341] + y[362], a);
    b = fma(c[46], y[279], b);
    a = fma(c[25], y[283] - y[366] - y[403], a);
    b = fma(c[2], y[363], b);
    a = fma(c[70], y[400], a);
    b = fma(c[53], y[410], b);
    a = fma(c[4], y[454], a);
    b = fma(c[116], y[474], b);
    a = fma(c[9], y[477], a);
    b = fma(c[99], c[942] - c[849], b);
    a = fma(c[102], c[857] + c[945], a);
    b = fma(c[98], c[925] + c[953] + c[954], b);
    double d474 = a + b;
    d[363] = d363;
    d[474] = d474;
    // d<y1 y3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1 y3 y3> + 7 <y1 y3 y3 z2>) -
    //   1/3*V/N (12 <x2 y3 y3> - 8 <y2 y3 z2> + 6 <x1 y1 x2 y3> - 3 <x1 y1 y2 z2> - 3 <x1 z1 y3 y3>
    //   + 3 <y1 y1 x2 z2> - 6 <y1 y1 y2 y3> + 6 <y1 z1 y3 z2> - 9 <x2 x3 y3 y3> + 6 <y2 x3 y3 z2> -
    //   9 <y2 y3 y3 y3> + 2 <y2 y3 z2 z2>) + 1/2*K (<x1 y3 y3 z2> + 4 <y1 x3 y3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (6 <y1 z1 y3 y3> + <y2 y3 y3 z2>) + 1/2*(K - 2*V/N)
    //   <x2 y3 y3 z2> - V*(1 - 4/N) (2 <x1 y1 x2 y3 z2> - 3 <x1 y1 y2 y3 y3> + 3 <y1 y1 x2 y3 y3> -
    //   2 <y1 y1 y2 y3 z2> + 2 <x1 z1 y3 y3 z2>)
    a = c[13] * y[105];
    b = c[20] * y[141];
    a = fma(c[29], y[152], a);
    b = fma(c[31], y[304] - y[216] - y[331] - y[473], b);
    a = fma(c[25], y[301] - y[221] - y[246], a);
    b = fma(c[4], y[281], b);
    a = fma(c[14], y[330], a);
    b = fma(c[51], y[362], b);
    a = fma(c[116], y[365], a);
    b = fma(c[39], y[452] + y[475], b);
    a = fma(c[44], y[456], a);
    b = fma(c[2], y[476], b);
    a = fma(c[45], y[477], a);
    b = fma(c[98], c[568] + c[814] - c[775], b);
    a = fma(c[105], c[663] - c[773], a);
    double d365 = a + b;
    // d<y2 y3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 y3 y3> + 7 <y2 y3 y3 z2>) - V/N
    //   (2 <x1 x2 y2 y3> - <x1 y2 y2 z2> - <x1 x3 y3 y3> + <y1 x2 y2 z2> - 2 <y1 y2 y2 y3> + 2
    //   <y1 x3 y3 z2> - <y1 y3 y3 y3> + 2 <y1 y3 z2 z2> + 3 <z1 x2 y3 y3> - 2 <z1 y2 y3 z2>) +
    //   1/2*(K - 2*V/N) <x1 y3 y3 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 y3 y3 z2> + 6
    //   <z1 y2 y3 y3>) + 1/2*K (<x2 y3 y3 z2> + 4 <y2 x3 y3 z2>) - V*(1 - 4/N) (2 <x1 x2 y2 y3 z2>
    //   - 3 <x1 y2 y2 y3 y3> + 3 <y1 x2 y2 y3 y3> - 2 <y1 y2 y2 y3 z2> + 2 <x1 x3 y3 y3 z2> + 2
    //   <y1 y3 y3 y3 z2> + 2 <x1 y3 y3 z2 z2>)
    a = c[13] * y[151];
    b = c[31] * (y[350] + y[412] - y[256] - y[362] - y[366]);
    a = fma(c[25], y[341] - y[267] - y[277] - y[364], a);
    b = fma(c[44], y[281], b);
    a = fma(c[2], y[365], a);
    b = fma(c[38], y[401], b);
    a = fma(c[14], y[411], a);
    b = fma(c[4], y[456], b);
    a = fma(c[51], y[473], a);
    b = fma(c[116], y[476], b);
    a = fma(c[98], c[856] + c[924] + c[930] + c[933] - c[889], a);
    b = fma(c[105], c[885] - c[887], b);
    double d476 = a + b;
    d[365] = d365;
    d[476] = d476;
    // d<y1 y3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y1 y3 z2> + 7 <y1 y3 z2 z2>) -
    //   1/3*V/N (24 <x2 y3 z2> - 4 <y2 z2 z2> + 6 <x1 y1 x2 z2> + 9 <x1 y1 y2 y3> - 6 <x1 z1 y3 z2>
    //   - 9 <y1 y1 x2 y3> - 6 <y1 y1 y2 z2> + 3 <y1 z1 z2 z2> - 18 <x2 x3 y3 z2> + 3 <y2 x3 z2 z2>
    //   - 18 <y2 y3 y3 z2> + <y2 z2 z2 z2>) + 1/2*K (<x1 y3 z2 z2> + 2 <y1 x3 z2 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (12 <y1 z1 y3 z2> + <y2 y3 z2 z2>) + 1/2*(K + 2*V/N)
    //   <x2 y3 z2 z2> - V*(1 - 4/N) (<x1 y1 x2 z2 z2> - 6 <x1 y1 y2 y3 z2> + 6 <y1 y1 x2 y3 z2> -
    //   <y1 y1 y2 z2 z2> + 2 <x1 z1 y3 z2 z2>)
    a = c[52] * y[106];
    b = c[60] * y[142];
    a = fma(c[23], y[153], a);
    b = fma(c[31], y[247] + y[305] - y[217], b);
    a = fma(c[38], y[220] - y[300], a);
    b = fma(c[4], y[282], b);
    a = fma(c[53], y[331], a);
    b = fma(c[25], y[332] + y[474], b);
    a = fma(c[11], y[363], a);
    b = fma(c[116], y[366], b);
    a = fma(c[71], y[453] + y[476], a);
    b = fma(c[46], y[457], b);
    a = fma(c[2], y[477], a);
    b = fma(c[27], y[478], b);
    a = fma(c[102], c[777] - c[573], a);
    b = fma(c[99], c[605] - c[761], b);
    a = fma(c[98], c[815], a);
    double d366 = a + b;
    // d<y2 y3 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <y2 y3 z2> + 7 <y2 y3 z2 z2>) - V/N
    //   (2 <x1 x2 y2 z2> + 3 <x1 y2 y2 y3> - 2 <x1 x3 y3 z2> - 3 <y1 x2 y2 y3> - 2 <y1 y2 y2 z2> +
    //   <y1 x3 z2 z2> - 2 <y1 y3 y3 z2> + <y1 z2 z2 z2> + 6 <z1 x2 y3 z2> - <z1 y2 z2 z2>) + 1/2*(K
    //   + 2*V/N) <x1 y3 z2 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 y3 z2 z2> + 12 <z1 y2 y3 z2>)
    //   + 1/2*K (<x2 y3 z2 z2> + 2 <y2 x3 z2 z2>) - V*(1 - 4/N) (6 <y1 x2 y2 y3 z2> +
    //   <x1 x2 y2 z2 z2> - 6 <x1 y2 y2 y3 z2> - <y1 y2 y2 z2 z2> + 2 <x1 x3 y3 z2 z2> + 2
    //   <y1 y3 y3 z2 z2> + 2 <x1 y3 z2 z2 z2>)
    a = c[52] * y[152];
    b = c[31] * (y[278] + y[351] + y[365] - y[257]);
    a = fma(c[38], y[266] - y[340], a);
    b = fma(c[46], y[282], b);
    a = fma(c[25], y[363] + y[367] - y[413], a);
    b = fma(c[2], y[366], b);
    a = fma(c[70], y[402], a);
    b = fma(c[53], y[412], b);
    a = fma(c[4], y[457], a);
    b = fma(c[11], y[474], b);
    a = fma(c[116], y[477], a);
    b = fma(c[99], c[891] - c[854], b);
    a = fma(c[102], c[892] - c[890], a);
    b = fma(c[98], c[926] + c[932] + c[935], b);
    double d477 = a + b;
    d[366] = d366;
    d[477] = d477;
    // d<z1 z1 z1 z1>/dt = 2/3*(gamma_plus - gamma_minus) (2 <z1 z1 z1> + <z1 z1 z1 z2>) - 6*V/N
    //   (<x1 z1 z1 y2> - <y1 z1 z1 x2>) - 2*(gamma_plus + gamma_minus) <z1 z1 z1 z1>
    a = c[129] * y[108];
    b = c[70] * (y[230] - y[313]);
    a = fma(c[52], y[368], a);
    b = fma(c[47], y[373], b);
    double d368 = a + b;
    // d<z1 z1 x3 x3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 x3 x3> + <z1 x3 x3 z2>) + V/N (4
    //   <x1 y1 z1 x3> + <x1 z1 z1 y2> - <x1 y2 x3 x3> - <y1 z1 z1 x2> + <y1 x2 x3 x3> + 4
    //   <z1 x2 y2 x3>) - 2*(gamma_plus + gamma_minus) <z1 z1 x3 x3> - 2*K <z1 z1 x3 y3> + 2*V*(1 -
    //   4/N) (<y1 z1 z1 x2 x3> + <x1 z1 z1 y2 x3>)
    a = c[47] * y[123];
    b = c[18] * (y[210] + y[395]);
    a = fma(c[25], y[268] + y[313] - y[230] - y[342], a);
    b = fma(c[52], y[383], b);
    a = fma(c[50], y[384], a);
    b = fma(c[6], y[416], b);
    a = fma(c[101], c[518] + c[738], a);
    double d383 = a + b;
    // d<x3 x3 x3 x3>/dt = 6*V/N (<x1 y2 x3 x3> - <y1 x2 x3 x3>) - 2*(gamma_plus + gamma_minus)
    //   <x3 x3 x3 x3> - 4*K <x3 x3 x3 y3> + 4*V*(1 - 4/N) (<y1 x2 x3 x3 x3> + <x1 y2 x3 x3 x3>)
    a = c[70] * (y[342] - y[268]);
    b = c[52] * y[479];
    a = fma(c[132], y[480], a);
    b = fma(c[109], c[859] + c[946], b);
    double d479 = a + b;
    // d<x3 x3 y3 y3>/dt = V/N (<x1 y2 x3 x3> + <x1 y2 y3 y3> - <y1 x2 x3 x3> - <y1 x2 y3 y3>) + 2*K
    //   (<x3 x3 x3 y3> - <x3 y3 y3 y3>) - 2*(gamma_plus + gamma_minus) <x3 x3 y3 y3> - 2*V*(1 -
    //   4/N) (<x1 x2 x3 x3 y3> - <y1 x2 x3 y3 y3> - <x1 y2 x3 y3 y3> - <y1 y2 x3 x3 y3>)
    a = c[25] * (y[342] + y[345] - y[268] - y[271]);
    b = c[50] * (y[485] - y[480]);
    a = fma(c[52], y[482], a);
    b = fma(c[98], c[858] - c[867] - c[898] - c[899], b);
    double d482 = a + b;
    // d<y3 y3 y3 y3>/dt = 6*V/N (<x1 y2 y3 y3> - <y1 x2 y3 y3>) + 4*K <x3 y3 y3 y3> - 2*(gamma_plus
    //   + gamma_minus) <y3 y3 y3 y3> - 4*V*(1 - 4/N) (<x1 x2 y3 y3 y3> - <y1 y2 y3 y3 y3>)
    a = c[70] * (y[345] - y[271]);
    b = c[133] * y[485];
    a = fma(c[52], y[489], a);
    b = fma(c[108], c[866] - c[949], b);
    double d489 = a + b;
    d[368] = d368;
    d[383] = d383;
    d[479] = d479;
    d[482] = d482;
    d[489] = d489;
    // d<z1 z1 z1 y2>/dt = 1/4*(gamma_plus - gamma_minus) (4 <z1 z1 y2> + <y1 z1 z1 z1> + 2
    //   <z1 z1 y2 z2>) + 1/2*(K - 6*V/N) <x1 z1 z1 z1> - 3*V/N (<x1 z1 y2 y2> - <y1 z1 x2 y2> +
    //   <z1 z1 x2 x3> + <z1 z1 x2 z2> + <z1 z1 y2 y3>) + 1/2*K <z1 z1 z1 x2> - 7/4*(gamma_plus +
    //   gamma_minus) <z1 z1 z1 y2> - 2*V*(1 - 4/N) (<y1 z1 z1 z1 y3> + <x1 z1 z1 z1 x3> +
    //   <x1 z1 z1 z1 z2>)
    a = c[86] * y[110];
    b = c[127] * y[228];
    a = fma(c[38], y[239] + y[376] + y[378] + y[381] - y[319], a);
    b = fma(c[2], y[312], b);
    a = fma(c[4], y[369], a);
    b = fma(c[116], y[370], b);
    a = fma(c[17], y[382], a);
    b = fma(c[98], c[514] + c[729] + c[731], b);
    double d370 = a + b;
    // d<y2 x3 x3 x3>/dt = 3*V/N (<x1 y2 y2 x3> - <x1 x3 x3 z2> - <y1 x2 y2 x3> + <y1 x3 x3 y3> +
    //   <z1 x2 x3 x3>) + 1/2*(K - 6*V/N) <x1 x3 x3 x3> + 1/4*(gamma_plus - gamma_minus)
    //   <y1 x3 x3 x3> + 1/2*K (<x2 x3 x3 x3> - 6 <y2 x3 x3 y3>) - 7/4*(gamma_plus + gamma_minus)
    //   <y2 x3 x3 x3> + V*(1 - 4/N) (3 <y1 x2 y2 x3 x3> - 2 <y1 x3 x3 x3 y3> + 3 <x1 y2 y2 x3 x3> -
    //   2 <x1 x3 x3 x3 x3> - 2 <x1 x3 x3 x3 z2>)
    a = c[38] * (y[276] + y[339] - y[265] - y[359] - y[398]);
    b = c[127] * y[274];
    a = fma(c[2], y[358], a);
    b = fma(c[4], y[449], b);
    a = fma(c[116], y[469], a);
    b = fma(c[88], y[470], b);
    a = fma(c[105], c[848] + c[941], a);
    b = fma(c[98], c[917] + c[951] + c[952], b);
    double d469 = a + b;
    // d<y2 x3 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 x3 x3> + 7 <y2 x3 x3 z2>) + V/N
    //   (2 <x1 y2 y2 x3> + <x1 y2 y2 z2> + <x1 x3 x3 x3> - 2 <x1 x3 z2 z2> + 2 <y1 x2 y2 x3> -
    //   <y1 x2 y2 z2> + <y1 x3 x3 y3> + 2 <y1 x3 y3 z2> - 3 <z1 x2 x3 x3> + 2 <z1 x2 x3 z2>) +
    //   1/2*(K - 2*V/N) <x1 x3 x3 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 x3 x3 z2> + 6
    //   <z1 y2 x3 x3>) + 1/2*K (<x2 x3 x3 z2> - 4 <y2 x3 y3 z2>) - V*(1 - 4/N) (3 <y1 x2 y2 x3 x3>
    //   - 2 <y1 x2 y2 x3 z2> + 2 <y1 x3 x3 y3 z2> - 3 <x1 y2 y2 x3 x3> - 2 <x1 y2 y2 x3 z2> + 2
    //   <x1 x3 x3 x3 z2> + 2 <x1 x3 x3 z2 z2>)
    a = c[13] * y[148];
    b = c[31] * (y[265] + y[339] + y[362] + y[400] - y[279]);
    a = fma(c[25], y[341] - y[267] - y[274] - y[359], a);
    b = fma(c[44], y[276], b);
    a = fma(c[2], y[360], a);
    b = fma(c[38], y[398], b);
    a = fma(c[14], y[408], a);
    b = fma(c[4], y[451], b);
    a = fma(c[116], y[471], a);
    b = fma(c[50], y[473], b);
    a = fma(c[105], c[941] - c[848], a);
    b = fma(c[98], c[918] + c[952] + c[953] - c[849] - c[942], b);
    double d471 = a + b;
    d[370] = d370;
    d[469] = d469;
    d[471] = d471;
    // d<z1 z1 z1 x3>/dt = 1/2*(gamma_plus - gamma_minus) (2 <z1 z1 x3> + <z1 z1 x3 z2>) + 3*V/N
    //   (<x1 y1 z1 z1> - <x1 z1 y2 x3> + <y1 z1 x2 x3> + <z1 z1 x2 y2>) - 2*(gamma_plus +
    //   gamma_minus) <z1 z1 z1 x3> - K <z1 z1 z1 y3> + V*(1 - 4/N) (<y1 z1 z1 z1 x2> +
    //   <x1 z1 z1 z1 y2>)
    a = c[86] * y[111];
    b = c[38] * (y[240] - y[207] - y[320] - y[375]);
    a = fma(c[52], y[371], a);
    b = fma(c[9], y[372], b);
    a = fma(c[17], y[385], a);
    b = fma(c[102], c[511] + c[728], b);
    double d371 = a + b;
    // d<z1 z1 z1 z2>/dt = - (gamma_plus + gamma_minus) (<z1 z1 z1> + 2 <z1 z1 z1 z2>) +
    //   1/2*(gamma_plus - gamma_minus) (2 <z1 z1 z2> + 3 <z1 z1 z1 z1> + <z1 z1 z2 z2>) - 3*V/N
    //   (<x1 z1 y2 z2> - <y1 z1 x2 z2>) - 3*V*(1 - 4/N) (<y1 z1 z1 z1 x2> - <x1 z1 z1 z1 y2>)
    a = c[13] * y[108];
    b = c[86] * y[113];
    a = fma(c[38], y[242] - y[322], a);
    b = fma(c[14], y[368], b);
    a = fma(c[52], y[373], a);
    b = fma(c[17], y[388], b);
    a = fma(c[105], c[728] - c[511], a);
    double d373 = a + b;
    // d<x3 x3 x3 y3>/dt = 3*V/N (<x1 y2 x3 y3> - <y1 x2 x3 y3>) + K (<x3 x3 x3 x3> - 3
    //   <x3 x3 y3 y3>) - 2*(gamma_plus + gamma_minus) <x3 x3 x3 y3> + V*(1 - 4/N) (3
    //   <y1 x2 x3 x3 y3> - <x1 x2 x3 x3 x3> + 3 <x1 y2 x3 x3 y3> + <y1 y2 x3 x3 x3>)
    a = c[38] * (y[343] - y[269]);
    b = c[11] * y[479];
    a = fma(c[52], y[480], a);
    b = fma(c[88], y[482], b);
    a = fma(c[105], c[862] + c[895], a);
    b = fma(c[102], c[896] - c[893], b);
    double d480 = a + b;
    // d<x3 y3 y3 y3>/dt = 3*V/N (<x1 y2 x3 y3> - <y1 x2 x3 y3>) + K (3 <x3 x3 y3 y3> -
    //   <y3 y3 y3 y3>) - 2*(gamma_plus + gamma_minus) <x3 y3 y3 y3> - V*(1 - 4/N) (3
    //   <x1 x2 x3 y3 y3> - <x1 y2 y3 y3 y3> - <y1 x2 y3 y3 y3> - 3 <y1 y2 x3 y3 y3>)
    a = c[38] * (y[343] - y[269]);
    b = c[89] * y[482];
    a = fma(c[52], y[485], a);
    b = fma(c[9], y[489], b);
    a = fma(c[105], c[906] - c[861], a);
    b = fma(c[102], c[904] + c[905], b);
    double d485 = a + b;
    d[371] = d371;
    d[373] = d373;
    d[480] = d480;
    d[485] = d485;
  }

  private static void equations28(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<z1 z1 z1 y3>/dt = 1/2*(gamma_plus - gamma_minus) (2 <z1 z1 y3> + <z1 z1 y3 z2>) - 3/2*V/N
    //   (<x1 x1 z1 z1> + 2 <x1 z1 y2 y3> - <y1 y1 z1 z1> - 2 <y1 z1 x2 y3> + <z1 z1 x2 x2> -
    //   <z1 z1 y2 y2>) + K <z1 z1 z1 x3> - 2*(gamma_plus + gamma_minus) <z1 z1 z1 y3> + V*(1 - 4/N)
    //   (<y1 z1 z1 z1 y2> - <x1 z1 z1 z1 x2>)
    a = c[86] * y[112];
    b = c[130] * (y[179] + y[374] - y[291] - y[379]);
    a = fma(c[38], y[241] - y[321], a);
    b = fma(c[11], y[371], b);
    a = fma(c[52], y[372], a);
    b = fma(c[17], y[387], b);
    a = fma(c[102], c[512] - c[727], a);
    double d372 = a + b;
    // d<z1 x3 x3 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 x3 x3> + <x3 x3 x3 z2>) + 3*V/N
    //   (<x1 y1 x3 x3> + <x1 z1 y2 x3> - <y1 z1 x2 x3> + <x2 y2 x3 x3>) - 2*(gamma_plus +
    //   gamma_minus) <z1 x3 x3 x3> - 3*K <z1 x3 x3 y3> + 3*V*(1 - 4/N) (<y1 z1 x2 x3 x3> +
    //   <x1 z1 y2 x3 x3>)
    a = c[6] * y[154];
    b = c[38] * (y[320] - y[222] - y[240] - y[443]);
    a = fma(c[52], y[414], a);
    b = fma(c[88], y[415], b);
    a = fma(c[8], y[481], a);
    b = fma(c[105], c[621] + c[800], b);
    double d414 = a + b;
    // d<z1 y3 y3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3 y3 y3> + <y3 y3 y3 z2>) - 3/2*V/N
    //   (<x1 x1 y3 y3> - 2 <x1 z1 y2 y3> - <y1 y1 y3 y3> + 2 <y1 z1 x2 y3> + <x2 x2 y3 y3> -
    //   <y2 y2 y3 y3>) + 3*K <z1 x3 y3 y3> - 2*(gamma_plus + gamma_minus) <z1 y3 y3 y3> + 3*V*(1 -
    //   4/N) (<y1 z1 y2 y3 y3> - <x1 z1 x2 y3 y3>)
    a = c[6] * y[160];
    b = c[130] * (y[197] + y[436] - y[309] - y[466]);
    a = fma(c[38], y[321] - y[241], a);
    b = fma(c[89], y[417], b);
    a = fma(c[52], y[420], a);
    b = fma(c[8], y[490], b);
    a = fma(c[105], c[680] - c[786], a);
    double d420 = a + b;
    d[372] = d372;
    d[414] = d414;
    d[420] = d420;
    // d<z1 z1 x2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (8 <z1 x2 y2> + 3 <x1 z1 z1 y2> + 3
    //   <y1 z1 z1 x2> + 4 <z1 x2 y2 z2>) + 1/2*(K - 4*V/N) (<x1 z1 z1 x2> - <y1 z1 z1 y2>) - V/N
    //   (<x1 x2 y2 y2> - <y1 x2 x2 y2> + 4 <z1 z1 z1 x3> + 2 <z1 x2 x2 x3> + 2 <z1 x2 x2 z2> + 2
    //   <z1 y2 y2 x3> - 2 <z1 y2 y2 z2>) + 1/2*K (<z1 z1 x2 x2> - <z1 z1 y2 y2>) - 3/2*(gamma_plus
    //   + gamma_minus) <z1 z1 x2 y2> - 2*V*(1 - 4/N) (<y1 z1 z1 x2 y3> + <y1 z1 z1 y2 x3> -
    //   <y1 z1 z1 y2 z2> + <x1 z1 z1 x2 x3> + <x1 z1 z1 x2 z2> - <x1 z1 z1 y2 y3>)
    a = c[47] * y[115];
    b = c[77] * (y[314] - y[229]);
    a = fma(c[2], y[230] + y[313], a);
    b = fma(c[25], y[254] - y[334], b);
    a = fma(c[20], y[371], a);
    b = fma(c[1], y[379] - y[374], b);
    a = fma(c[87], y[375], a);
    b = fma(c[31], y[407] - y[391] - y[393] - y[405], b);
    a = fma(c[6], y[397], a);
    b = fma(c[98], c[519] + c[522] + c[734] + c[736] - c[524] - c[739], b);
    double d375 = a + b;
    // d<z1 z1 x3 y3>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1 x3 y3> + <z1 x3 y3 z2>) - V/N
    //   (<x1 x1 z1 x3> - 2 <x1 y1 z1 y3> + <x1 y2 x3 y3> - <y1 y1 z1 x3> - <y1 x2 x3 y3> +
    //   <z1 x2 x2 x3> - 2 <z1 x2 y2 y3> - <z1 y2 y2 x3>) + K (<z1 z1 x3 x3> - <z1 z1 y3 y3>) -
    //   2*(gamma_plus + gamma_minus) <z1 z1 x3 y3> + V*(1 - 4/N) (<y1 z1 z1 x2 y3> +
    //   <y1 z1 z1 y2 x3> - <x1 z1 z1 x2 x3> + <x1 z1 z1 y2 y3>)
    a = c[47] * y[124];
    b = c[25] * (y[182] + y[269] + y[391] - y[294] - y[343] - y[405]);
    a = fma(c[31], y[211] + y[396], a);
    b = fma(c[9], y[386] - y[383], b);
    a = fma(c[52], y[384], a);
    b = fma(c[6], y[418], b);
    a = fma(c[102], c[519] + c[522] + c[739] - c[734], a);
    double d384 = a + b;
    d[375] = d375;
    d[384] = d384;
    // d<z1 z1 x3 z2>/dt = - (gamma_plus + gamma_minus) (<z1 z1 x3> + 2 <z1 z1 x3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (4 <z1 x3 z2> + 9 <z1 z1 z1 x3> + 2 <z1 x3 z2 z2>) + V/N (2
    //   <x1 y1 z1 z2> + <x1 z1 z1 y2> - <x1 y2 x3 z2> + <y1 z1 z1 x2> + <y1 x2 x3 z2> + 2
    //   <z1 x2 y2 z2>) - K <z1 z1 y3 z2> - V*(1 - 4/N) (3 <y1 z1 z1 x2 x3> - <y1 z1 z1 x2 z2> - 3
    //   <x1 z1 z1 y2 x3> - <x1 z1 z1 y2 z2>)
    a = c[13] * y[111];
    b = c[47] * y[125];
    a = fma(c[31], y[212] + y[397], a);
    b = fma(c[25], y[270] - y[230] - y[313] - y[344], b);
    a = fma(c[14], y[371], a);
    b = fma(c[52], y[385], b);
    a = fma(c[9], y[387], a);
    b = fma(c[6], y[419], b);
    a = fma(c[105], c[738] - c[518], a);
    b = fma(c[102], c[520] + c[740], b);
    double d385 = a + b;
    // d<z1 z1 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (<z1 z1 z2> + <z1 z1 z2 z2>) +
    //   1/3*(gamma_plus - gamma_minus) (2 <z1 z2 z2> + 9 <z1 z1 z1 z2> + <z1 z2 z2 z2>) - V/N (3
    //   <x1 z1 z1 y2> + <x1 y2 z2 z2> - 3 <y1 z1 z1 x2> - <y1 x2 z2 z2>) - 6*V*(1 - 4/N)
    //   (<y1 z1 z1 x2 z2> - <x1 z1 z1 y2 z2>)
    a = c[52] * (y[113] + y[388]);
    b = c[47] * y[128];
    a = fma(c[38], y[230] - y[313], a);
    b = fma(c[25], y[273] - y[347], b);
    a = fma(c[53], y[373], a);
    b = fma(c[6], y[423], b);
    a = fma(c[99], c[740] - c[520], a);
    double d388 = a + b;
    // d<z1 x3 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (<z1 x3 z2> + <z1 x3 z2 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <x3 z2 z2> + 18 <z1 z1 x3 z2> + <x3 z2 z2 z2>) + V/N
    //   (<x1 y1 z2 z2> - 3 <x1 z1 y2 x3> + 2 <x1 z1 y2 z2> + 3 <y1 z1 x2 x3> + 2 <y1 z1 x2 z2> +
    //   <x2 y2 z2 z2>) - K <z1 y3 z2 z2> - V*(1 - 4/N) (6 <y1 z1 x2 x3 z2> - <y1 z1 x2 z2 z2> - 6
    //   <x1 z1 y2 x3 z2> - <x1 z1 y2 z2 z2>)
    a = c[52] * (y[125] + y[419]);
    b = c[6] * y[159];
    a = fma(c[26], y[227] + y[448], a);
    b = fma(c[38], y[240] - y[320], b);
    a = fma(c[31], y[242] + y[322], a);
    b = fma(c[53], y[385], b);
    a = fma(c[9], y[422], a);
    b = fma(c[8], y[488], b);
    a = fma(c[99], c[802] - c[633], a);
    b = fma(c[102], c[650] + c[806], b);
    double d419 = a + b;
    d[385] = d385;
    d[388] = d388;
    d[419] = d419;
    // d<z1 z1 y3 z2>/dt = - (gamma_plus + gamma_minus) (<z1 z1 y3> + 2 <z1 z1 y3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (4 <z1 y3 z2> + 9 <z1 z1 z1 y3> + 2 <z1 y3 z2 z2>) - V/N
    //   (<x1 x1 z1 z2> + <x1 z1 z1 x2> + <x1 y2 y3 z2> - <y1 y1 z1 z2> - <y1 z1 z1 y2> -
    //   <y1 x2 y3 z2> + <z1 x2 x2 z2> - <z1 y2 y2 z2>) + K <z1 z1 x3 z2> - V*(1 - 4/N) (3
    //   <y1 z1 z1 x2 y3> - <y1 z1 z1 y2 z2> + <x1 z1 z1 x2 z2> - 3 <x1 z1 z1 y2 y3>)
    a = c[13] * y[112];
    b = c[47] * y[127];
    a = fma(c[25], y[184] + y[229] + y[272] + y[393] - y[296] - y[314] - y[346] - y[407], a);
    b = fma(c[14], y[372], b);
    a = fma(c[11], y[385], a);
    b = fma(c[52], y[387], b);
    a = fma(c[6], y[422], a);
    b = fma(c[105], c[739] - c[519], b);
    a = fma(c[102], c[524] - c[736], a);
    double d387 = a + b;
    // d<x3 x3 y3 z2>/dt = - (gamma_plus + gamma_minus) (<x3 x3 y3> + 2 <x3 x3 y3 z2>) - V/N
    //   (<x1 x2 x3 x3> - 2 <x1 y2 x3 y3> - <x1 y2 y3 z2> - 2 <y1 x2 x3 y3> + <y1 x2 y3 z2> -
    //   <y1 y2 x3 x3>) + 3/2*(gamma_plus - gamma_minus) <z1 x3 x3 y3> + K (<x3 x3 x3 z2> - 2
    //   <x3 y3 y3 z2>) - V*(1 - 4/N) (3 <y1 x2 x3 x3 y3> - 2 <y1 x2 x3 y3 z2> + <x1 x2 x3 x3 z2> -
    //   3 <x1 y2 x3 x3 y3> - <y1 y2 x3 x3 z2> - 2 <x1 y2 x3 y3 z2>)
    a = c[13] * y[155];
    b = c[25] * (y[258] + y[346] - y[272] - y[352]);
    a = fma(c[31], y[269] + y[343], a);
    b = fma(c[14], y[415], b);
    a = fma(c[11], y[481], a);
    b = fma(c[52], y[483], b);
    a = fma(c[50], y[486], a);
    b = fma(c[105], c[895] - c[862], b);
    a = fma(c[101], c[863] + c[902], a);
    b = fma(c[102], c[897] - c[894], b);
    double d483 = a + b;
    d[387] = d387;
    d[483] = d483;
    // d<z1 x2 x2 x2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 x2 x2> + 9 <x1 z1 x2 x2> + 2
    //   <x2 x2 x2 z2>) - 3/2*(K - 2*V/N) <y1 z1 x2 x2> + 3*V/N (4 <z1 z1 x2 y3> + <x2 x2 x2 y3> -
    //   <x2 x2 y2 x3> + <x2 x2 y2 z2>) - 5/4*(gamma_plus + gamma_minus) <z1 x2 x2 x2> - 3/2*K
    //   <z1 x2 x2 y2> - 6*V*(1 - 4/N) (<y1 z1 x2 x2 x3> - <y1 z1 x2 x2 z2> - <x1 z1 x2 x2 y3>)
    a = c[6] * y[129];
    b = c[57] * y[234];
    a = fma(c[100], y[318], a);
    b = fma(c[58], y[377], b);
    a = fma(c[76], y[389], a);
    b = fma(c[56], y[390], b);
    a = fma(c[38], y[430] - y[427] - y[432], a);
    b = fma(c[8], y[428], b);
    a = fma(c[99], c[575] + c[758] - c[561], a);
    double d389 = a + b;
    // d<x2 x2 x2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 x2 x2> + 5 <x2 x2 x2 z2>) - 3*V/N
    //   (<x1 x2 x2 y3> - <y1 x2 x2 x3> - 3 <z1 x2 x2 y2> - 4 <z1 x2 y3 z2>) + 3/4*(gamma_plus -
    //   gamma_minus) (<x1 x2 x2 z2> + 2 <z1 x2 x2 x2>) - 3/2*(K + 2*V/N) <y1 x2 x2 z2> - 3/2*K
    //   <x2 x2 y2 z2> + 3*V*(1 - 4/N) (<x1 x2 x2 x2 y2> - <y1 x2 x2 x2 x2> - 2 <y1 x2 x2 x3 z2> + 2
    //   <x1 x2 x2 y3 z2> + 2 <y1 x2 x2 z2 z2>)
    a = c[13] * y[129];
    b = c[38] * (y[252] - y[335]);
    a = fma(c[57], y[253], a);
    b = fma(c[104], y[337], b);
    a = fma(c[14], y[389], a);
    b = fma(c[92], y[390], b);
    a = fma(c[58], y[402], a);
    b = fma(c[76], y[428], b);
    a = fma(c[56], y[432], a);
    b = fma(c[105], c[826] - c[828], b);
    a = fma(c[99], c[836] + c[837] - c[830], a);
    double d428 = a + b;
    // d<y2 y2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2 y2 y2> + 5 <y2 y2 y2 z2>) + 3*V/N
    //   (<x1 y2 y2 x3> + <y1 y2 y2 y3> - 3 <z1 x2 y2 y2> - 4 <z1 y2 y3 z2>) + 3/2*(K + 2*V/N)
    //   <x1 y2 y2 z2> + 3/4*(gamma_plus - gamma_minus) (<y1 y2 y2 z2> + 2 <z1 y2 y2 y2>) + 3/2*K
    //   <x2 y2 y2 z2> - 3*V*(1 - 4/N) (<y1 x2 y2 y2 y2> + 2 <y1 y2 y2 y3 z2> - <x1 y2 y2 y2 y2> + 2
    //   <x1 y2 y2 x3 z2> + 2 <x1 y2 y2 z2 z2>)
    a = c[13] * y[144];
    b = c[39] * (y[265] + y[350]);
    a = fma(c[124], y[267], a);
    b = fma(c[57], y[351], b);
    a = fma(c[91], y[394], a);
    b = fma(c[14], y[404], b);
    a = fma(c[81], y[412], a);
    b = fma(c[80], y[442], b);
    a = fma(c[76], y[462], a);
    b = fma(c[105], c[940] - c[886], b);
    a = fma(c[115], c[889] + c[942] + c[945], a);
    double d462 = a + b;
    d[389] = d389;
    d[428] = d428;
    d[462] = d462;
    // d<z1 x2 x2 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x2 x2 x3> + 3 <x1 z1 x2 x3> +
    //   <x2 x2 x3 z2>) + V/N (<x1 y1 x2 x2> + 2 <x1 z1 x2 y3> - 2 <y1 z1 x2 z2> + 2 <z1 z1 x2 y2> +
    //   4 <z1 z1 x3 y3> + <x2 x2 x2 y2> + 2 <x2 x2 x3 y3> - 2 <x2 y2 x3 x3> + 2 <x2 y2 x3 z2>) - (K
    //   - 4*V/N) <y1 z1 x2 x3> - 3/2*(gamma_plus + gamma_minus) <z1 x2 x2 x3> - K (<z1 x2 x2 y3> +
    //   <z1 x2 y2 x3>) + V*(1 - 4/N) (<y1 z1 x2 x2 x2> - 4 <y1 z1 x2 x3 x3> + 4 <y1 z1 x2 x3 z2> +
    //   <x1 z1 x2 x2 y2> + 4 <x1 z1 x2 x3 y3>)
    a = c[6] * y[131];
    b = c[26] * (y[213] + y[425]);
    a = fma(c[17], y[236], a);
    b = fma(c[31], y[237] + y[375] + y[434] + y[445] - y[322] - y[443], b);
    a = fma(c[110], y[320], a);
    b = fma(c[18], y[384], b);
    a = fma(c[87], y[391], a);
    b = fma(c[9], y[392] + y[395], b);
    a = fma(c[8], y[435], a);
    b = fma(c[102], c[538] + c[750], b);
    a = fma(c[108], c[621] - c[633] - c[781], a);
    double d391 = a + b;
    // d<z1 x2 x2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 x2 x2> + 3 <z1 x2 x2 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <x2 x2 z2> + 3 <x1 z1 x2 z2> + 9 <z1 z1 x2 x2> +
    //   <x2 x2 z2 z2>) - 2*V/N (<x1 z1 x2 y3> - <y1 z1 x2 x3> - 3 <z1 z1 x2 y2> - 2 <z1 z1 y3 z2> -
    //   <x2 x2 y3 z2> + <x2 y2 x3 z2> - <x2 y2 z2 z2>) - K (<y1 z1 x2 z2> + <z1 x2 y2 z2>) - V*(1 -
    //   4/N) (3 <y1 z1 x2 x2 x2> + 4 <y1 z1 x2 x3 z2> - 4 <y1 z1 x2 z2 z2> - 3 <x1 z1 x2 x2 y2> - 4
    //   <x1 z1 x2 y3 z2>)
    a = c[13] * y[114];
    b = c[6] * y[133];
    a = fma(c[31], y[320] + y[437] + y[448] - y[237] - y[445], a);
    b = fma(c[17], y[238], b);
    a = fma(c[9], y[322] + y[397], a);
    b = fma(c[14], y[374], b);
    a = fma(c[71], y[375], a);
    b = fma(c[18], y[387], b);
    a = fma(c[87], y[393], a);
    b = fma(c[8], y[438], b);
    a = fma(c[105], c[750] - c[538], a);
    b = fma(c[108], c[633] - c[650] - c[789], b);
    double d393 = a + b;
    d[391] = d391;
    d[393] = d393;
    // d<z1 x2 x2 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x2 x2 y3> + 3 <x1 z1 x2 y3> +
    //   <x2 x2 y3 z2>) - 1/2*V/N (<x1 x1 x2 x2> + 4 <x1 z1 x2 x3> - 4 <x1 z1 x2 z2> - <y1 y1 x2 x2>
    //   + 4 <z1 z1 x2 x2> - 8 <z1 z1 y3 y3> + <x2 x2 x2 x2> - <x2 x2 y2 y2> - 4 <x2 x2 y3 y3> + 4
    //   <x2 y2 x3 y3> - 4 <x2 y2 y3 z2>) - (K - 4*V/N) <y1 z1 x2 y3> + K (<z1 x2 x2 x3> -
    //   <z1 x2 y2 y3>) - 3/2*(gamma_plus + gamma_minus) <z1 x2 x2 y3> + V*(1 - 4/N)
    //   (<y1 z1 x2 x2 y2> - 4 <y1 z1 x2 x3 y3> + 4 <y1 z1 x2 y3 z2> - <x1 z1 x2 x2 x2> + 4
    //   <x1 z1 x2 y3 y3>)
    a = c[6] * y[132];
    b = c[48] * (y[185] + y[424] - y[297] - y[429]);
    a = fma(c[31], y[238] + y[436] + y[447] - y[236] - y[374] - y[444], a);
    b = fma(c[17], y[237], b);
    a = fma(c[110], y[321], a);
    b = fma(c[18], y[386], b);
    a = fma(c[9], y[396] - y[391], a);
    b = fma(c[87], y[392], b);
    a = fma(c[8], y[437], a);
    b = fma(c[102], c[549] - c[747], b);
    a = fma(c[108], c[628] - c[645] - c[786], a);
    double d392 = a + b;
    // d<x2 x2 x3 y3>/dt = - 2*V/N (<x1 x2 x3 x3> - <x1 x2 x3 z2> - <x1 x2 y3 y3> + <y1 x2 y3 z2> +
    //   <z1 x2 x2 x3> - <z1 x2 y2 y3> - 2 <z1 x3 y3 y3>) + 1/2*(gamma_plus - gamma_minus)
    //   <x1 x2 x3 y3> - (K - 4*V/N) <y1 x2 x3 y3> + K (<x2 x2 x3 x3> - <x2 x2 y3 y3> -
    //   <x2 y2 x3 y3>) - 3/2*(gamma_plus + gamma_minus) <x2 x2 x3 y3> - V*(1 - 4/N)
    //   (<x1 x2 x2 x2 x3> - <x1 x2 x2 y2 y3> - <y1 x2 x2 x2 y3> - <y1 x2 x2 y2 x3> - 4
    //   <x1 x2 x3 y3 y3> + 4 <y1 x2 x3 x3 y3> - 4 <y1 x2 x3 y3 z2>)
    a = c[31] * (y[260] + y[261] + y[396] - y[258] - y[346] - y[391]);
    b = c[17] * y[259];
    a = fma(c[110], y[343], a);
    b = fma(c[18], y[417], b);
    a = fma(c[9], y[436] + y[444] - y[433], a);
    b = fma(c[87], y[434], b);
    a = fma(c[102], c[822] + c[823] + c[824] - c[820], a);
    b = fma(c[108], c[862] - c[861] - c[863], b);
    double d434 = a + b;
    d[392] = d392;
    d[434] = d434;
    // d<z1 x2 y2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y2 y2> + 3 <x1 z1 y2 y2> + 6
    //   <y1 z1 x2 y2> + 2 <x2 y2 y2 z2>) + 1/2*(K - 2*V/N) (2 <x1 z1 x2 y2> - <y1 z1 y2 y2>) - V/N
    //   (4 <z1 z1 x2 y3> + 8 <z1 z1 y2 x3> + 2 <x2 x2 y2 x3> + 2 <x2 x2 y2 z2> + <x2 y2 y2 y3> +
    //   <y2 y2 y2 x3> - <y2 y2 y2 z2>) + 1/2*K (2 <z1 x2 x2 y2> - <z1 y2 y2 y2>) - 5/4*(gamma_plus
    //   + gamma_minus) <z1 x2 y2 y2> - 2*V*(1 - 4/N) (2 <y1 z1 x2 y2 y3> + <y1 z1 y2 y2 x3> -
    //   <y1 z1 y2 y2 z2> + 2 <x1 z1 x2 y2 x3> + 2 <x1 z1 x2 y2 z2> - <x1 z1 y2 y2 y3>)
    a = c[6] * y[134];
    b = c[82] * y[235];
    a = fma(c[2], y[239], a);
    b = fma(c[17], y[319], b);
    a = fma(c[28], y[323], a);
    b = fma(c[20], y[377], b);
    a = fma(c[60], y[380], a);
    b = fma(c[11], y[390], b);
    a = fma(c[76], y[394], a);
    b = fma(c[1], y[404], b);
    a = fma(c[32], y[430] + y[432], a);
    b = fma(c[25], y[441] + y[460] - y[462], b);
    a = fma(c[8], y[442], a);
    b = fma(c[108], c[607] + c[768] + c[776], b);
    a = fma(c[98], c[661] - c[668] - c[796], a);
    double d394 = a + b;
    // d<x2 y2 y2 x3>/dt = 1/2*(K - 2*V/N) (2 <x1 x2 y2 x3> - <y1 y2 y2 x3>) - V/N (2 <x1 x2 y2 z2>
    //   - <x1 y2 y2 y3> - 2 <y1 x2 y2 y3> + <y1 y2 y2 z2> - 2 <z1 x2 x2 y2> + 4 <z1 x2 x3 y3> -
    //   <z1 y2 y2 y2> + 8 <z1 y2 x3 x3>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 y2 x3> + 2
    //   <y1 x2 y2 x3>) + 1/2*K (2 <x2 x2 y2 x3> - 2 <x2 y2 y2 y3> - <y2 y2 y2 x3>) -
    //   5/4*(gamma_plus + gamma_minus) <x2 y2 y2 x3> + V*(1 - 4/N) (<y1 x2 x2 y2 y2> - 4
    //   <y1 x2 y2 x3 y3> + <x1 x2 y2 y2 y2> - 4 <x1 x2 y2 x3 x3> - 4 <x1 x2 y2 x3 z2> + 2
    //   <x1 y2 y2 x3 y3> - 2 <y1 y2 y2 x3 x3> + 2 <y1 y2 y2 x3 z2>)
    a = c[82] * y[255];
    b = c[31] * (y[340] + y[390] - y[257]);
    a = fma(c[2], y[265], a);
    b = fma(c[25], y[351] - y[266] - y[404], b);
    a = fma(c[17], y[339], a);
    b = fma(c[28], y[349], b);
    a = fma(c[20], y[399], a);
    b = fma(c[60], y[408], b);
    a = fma(c[9], y[441] - y[430], a);
    b = fma(c[76], y[440], b);
    a = fma(c[1], y[460], a);
    b = fma(c[102], c[851] + c[879], b);
    a = fma(c[108], c[853] + c[880] + c[881], a);
    b = fma(c[98], c[883] - c[882] - c[884], b);
    double d440 = a + b;
    d[394] = d394;
    d[440] = d440;
  }

  private static void equations29(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<z1 x2 y2 x3>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2 y2 x3> + 3 <x1 z1 y2 x3> + 3
    //   <y1 z1 x2 x3> + 2 <x2 y2 x3 z2>) + V/N (<x1 y1 x2 y2> - <x1 z1 x2 z2> + <x1 z1 y2 y3> +
    //   <y1 z1 x2 y3> - <y1 z1 y2 z2> + <z1 z1 x2 x2> + <z1 z1 y2 y2> - 4 <z1 z1 x3 x3> +
    //   <x2 x2 y2 y2> - <x2 x2 x3 x3> - <x2 x2 x3 z2> - <y2 y2 x3 x3> + <y2 y2 x3 z2>) + 1/2*(K -
    //   4*V/N) (<x1 z1 x2 x3> - <y1 z1 y2 x3>) + 1/2*K (<z1 x2 x2 x3> - 2 <z1 x2 y2 y3> -
    //   <z1 y2 y2 x3>) - 3/2*(gamma_plus + gamma_minus) <z1 x2 y2 x3> + V*(1 - 4/N)
    //   (<y1 z1 x2 x2 y2> - 2 <y1 z1 x2 x3 y3> - 2 <y1 z1 y2 x3 x3> + 2 <y1 z1 y2 x3 z2> +
    //   <x1 z1 x2 y2 y2> - 2 <x1 z1 x2 x3 x3> - 2 <x1 z1 x2 x3 z2> + 2 <x1 z1 y2 x3 y3>)
    a = c[6] * y[135];
    b = c[25] * (y[238] + y[326] - y[214] - y[241] - y[321] - y[374] - y[379] - y[429]);
    a = fma(c[77], y[324] - y[236], a);
    b = fma(c[2], y[240] + y[320], b);
    a = fma(c[20], y[383], a);
    b = fma(c[1], y[405] - y[391], b);
    a = fma(c[87], y[395], a);
    b = fma(c[9], y[396], b);
    a = fma(c[25], y[433] + y[435] + y[463] - y[465], a);
    b = fma(c[8], y[445], b);
    a = fma(c[102], c[549] + c[764], a);
    b = fma(c[98], c[628] + c[672] + c[778] + c[784] - c[677] - c[801], b);
    double d395 = a + b;
    // d<z1 x2 y2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 x2 y2> + 3 <z1 x2 y2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x2 y2 z2> + 3 <x1 z1 y2 z2> + 3 <y1 z1 x2 z2> + 18
    //   <z1 z1 x2 y2> + 2 <x2 y2 z2 z2>) + V/N (<x1 z1 x2 x3> - <x1 z1 y2 y3> + <y1 z1 x2 y3> +
    //   <y1 z1 y2 x3> - 3 <z1 z1 x2 x2> + 3 <z1 z1 y2 y2> - 4 <z1 z1 x3 z2> - <x2 x2 x3 z2> -
    //   <x2 x2 z2 z2> - <y2 y2 x3 z2> + <y2 y2 z2 z2>) + 1/2*K (<x1 z1 x2 z2> - <y1 z1 y2 z2> +
    //   <z1 x2 x2 z2> - <z1 y2 y2 z2>) - V*(1 - 4/N) (3 <y1 z1 x2 x2 y2> + 2 <y1 z1 x2 y3 z2> + 2
    //   <y1 z1 y2 x3 z2> - 2 <y1 z1 y2 z2 z2> - 3 <x1 z1 x2 y2 y2> + 2 <x1 z1 x2 x3 z2> + 2
    //   <x1 z1 x2 z2 z2> - 2 <x1 z1 y2 y3 z2>)
    a = c[13] * y[115];
    b = c[6] * y[137];
    a = fma(c[25], y[241] + y[435] + y[438] + y[465] - y[236] - y[321] - y[324] - y[468], a);
    b = fma(c[1], y[326] + y[407] - y[238] - y[393], b);
    a = fma(c[2], y[242] + y[322], a);
    b = fma(c[38], y[374] - y[379], b);
    a = fma(c[14], y[375], a);
    b = fma(c[20], y[385], b);
    a = fma(c[87], y[397], a);
    b = fma(c[8], y[448], b);
    a = fma(c[105], c[764] - c[549], a);
    b = fma(c[98], c[645] + c[677] + c[784] + c[791] - c[685] - c[805], b);
    double d397 = a + b;
    d[395] = d395;
    d[397] = d397;
    // d<z1 x2 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 x2 x3> + 7 <z1 x2 x3 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x2 x3 z2> + 3 <x1 z1 x3 z2> + 18 <z1 z1 x2 x3> + 2
    //   <x2 x3 z2 z2>) + V/N (<x1 y1 x2 z2> + <x1 z1 x2 y2> - <x1 z1 x3 y3> + <x1 z1 y3 z2> +
    //   <y1 z1 x2 x2> + <y1 z1 x3 x3> - <y1 z1 z2 z2> + 3 <z1 z1 y2 x3> + <z1 z1 y2 z2> +
    //   <x2 x2 y2 z2> + <x2 x3 y3 z2> - <y2 x3 x3 z2> + <y2 x3 z2 z2>) - 1/2*(K - 2*V/N)
    //   <y1 z1 x3 z2> - 1/2*K (2 <z1 x2 y3 z2> + <z1 y2 x3 z2>) - V*(1 - 4/N) (3 <y1 z1 x2 x2 x3> -
    //   <y1 z1 x2 x2 z2> + 2 <y1 z1 x3 x3 z2> - 2 <y1 z1 x3 z2 z2> - 3 <x1 z1 x2 y2 x3> -
    //   <x1 z1 x2 y2 z2> - 2 <x1 z1 x3 y3 z2>)
    a = c[13] * y[116];
    b = c[6] * y[140];
    a = fma(c[25], y[244] + y[332] - y[217] - y[235] - y[247] - y[318] - y[327] - y[382], a);
    b = fma(c[2], y[245], b);
    a = fma(c[28], y[329], a);
    b = fma(c[14], y[376], b);
    a = fma(c[39], y[380], a);
    b = fma(c[116], y[400], b);
    a = fma(c[9], y[402], a);
    b = fma(c[1], y[410], b);
    a = fma(c[25], y[471] - y[432] - y[453] - y[474], a);
    b = fma(c[8], y[454], b);
    a = fma(c[105], c[768] - c[561], a);
    b = fma(c[102], c[575] + c[776], b);
    a = fma(c[98], c[691] - c[697] - c[811], a);
    double d400 = a + b;
    // d<z1 y2 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 y2 y3> + 7 <z1 y2 y3 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y2 y3 z2> + 3 <y1 z1 y3 z2> + 18 <z1 z1 y2 y3> + 2
    //   <y2 y3 z2 z2>) - 1/2*V/N (<x1 x1 y2 z2> + 2 <x1 z1 x2 y2> - 2 <x1 z1 x3 y3> - <y1 y1 y2 z2>
    //   - 2 <y1 z1 y2 y2> + 2 <y1 z1 x3 z2> - 2 <y1 z1 y3 y3> + 2 <y1 z1 z2 z2> + 6 <z1 z1 x2 y3> -
    //   2 <z1 z1 y2 z2> + <x2 x2 y2 z2> + 2 <x2 x3 y3 z2> + 2 <x2 y3 z2 z2> - <y2 y2 y2 z2> + 2
    //   <y2 y3 y3 z2>) + 1/2*(K - 2*V/N) <x1 z1 y3 z2> + 1/2*K (<z1 x2 y3 z2> + 2 <z1 y2 x3 z2>) -
    //   V*(1 - 4/N) (3 <y1 z1 x2 y2 y3> - <y1 z1 y2 y2 z2> + 2 <y1 z1 y3 y3 z2> + <x1 z1 x2 y2 z2>
    //   - 3 <x1 z1 y2 y2 y3> + 2 <x1 z1 x3 y3 z2> + 2 <x1 z1 y3 z2 z2>)
    a = c[13] * y[121];
    b = c[6] * y[152];
    a = fma(c[48], y[193] + y[432] - y[305] - y[462], a);
    b = fma(c[25], y[235] + y[329] + y[332] + y[453] - y[244] - y[323] - y[330] - y[382], b);
    a = fma(c[44], y[247], a);
    b = fma(c[2], y[331], b);
    a = fma(c[38], y[377], a);
    b = fma(c[14], y[381], b);
    a = fma(c[4], y[402], a);
    b = fma(c[11], y[410], b);
    a = fma(c[116], y[412], a);
    b = fma(c[25], y[457] + y[476], b);
    a = fma(c[8], y[477], a);
    b = fma(c[105], c[796] - c[607], b);
    a = fma(c[102], c[668] - c[776], a);
    b = fma(c[98], c[701] + c[811] + c[815], b);
    double d412 = a + b;
    d[400] = d400;
    d[412] = d412;
    // d<z1 x2 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 x2 y3> + 7 <z1 x2 y3 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <x2 y3 z2> + 3 <x1 z1 y3 z2> + 18 <z1 z1 x2 y3> + 2
    //   <x2 y3 z2 z2>) - 1/2*V/N (<x1 x1 x2 z2> + 2 <x1 z1 x2 x2> + 2 <x1 z1 x3 z2> + 2
    //   <x1 z1 y3 y3> - 2 <x1 z1 z2 z2> - <y1 y1 x2 z2> - 2 <y1 z1 x2 y2> - 2 <y1 z1 x3 y3> + 2
    //   <z1 z1 x2 z2> - 6 <z1 z1 y2 y3> + <x2 x2 x2 z2> - <x2 y2 y2 z2> - 2 <x2 y3 y3 z2> + 2
    //   <y2 x3 y3 z2> - 2 <y2 y3 z2 z2>) - 1/2*(K - 2*V/N) <y1 z1 y3 z2> + 1/2*K (2 <z1 x2 x3 z2> -
    //   <z1 y2 y3 z2>) - V*(1 - 4/N) (3 <y1 z1 x2 x2 y3> - <y1 z1 x2 y2 z2> + 2 <y1 z1 x3 y3 z2> -
    //   2 <y1 z1 y3 z2 z2> + <x1 z1 x2 x2 z2> - 3 <x1 z1 x2 y2 y3> - 2 <x1 z1 y3 y3 z2>)
    a = c[13] * y[117];
    b = c[6] * y[142];
    a = fma(c[48], y[189] + y[428] - y[301] - y[442], a);
    b = fma(c[25], y[234] + y[245] + y[246] + y[378] - y[248] - y[319] - y[328] - y[456], b);
    a = fma(c[2], y[247], a);
    b = fma(c[28], y[331], b);
    a = fma(c[14], y[377], a);
    b = fma(c[39], y[381], b);
    a = fma(c[11], y[400], a);
    b = fma(c[116], y[402], b);
    a = fma(c[1], y[412], a);
    b = fma(c[8], y[457], b);
    a = fma(c[25], y[473] - y[477], a);
    b = fma(c[105], c[771] - c[570], b);
    a = fma(c[102], c[613] - c[762], a);
    b = fma(c[98], c[695] - c[703] - c[814], b);
    double d402 = a + b;
    // d<z1 y2 x3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <z1 y2 x3> + 7 <z1 y2 x3 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y2 x3 z2> + 3 <y1 z1 x3 z2> + 18 <z1 z1 y2 x3> + 2
    //   <y2 x3 z2 z2>) + V/N (<x1 y1 y2 z2> + <x1 z1 y2 y2> + <x1 z1 x3 x3> - <x1 z1 z2 z2> +
    //   <y1 z1 x2 y2> + <y1 z1 x3 y3> + <y1 z1 y3 z2> - 3 <z1 z1 x2 x3> + <z1 z1 x2 z2> +
    //   <x2 y2 y2 z2> - <x2 x3 x3 z2> - <x2 x3 z2 z2> - <y2 x3 y3 z2>) + 1/2*(K - 2*V/N)
    //   <x1 z1 x3 z2> + 1/2*K (<z1 x2 x3 z2> - 2 <z1 y2 y3 z2>) - V*(1 - 4/N) (3 <y1 z1 x2 y2 x3> -
    //   <y1 z1 x2 y2 z2> + 2 <y1 z1 x3 y3 z2> - 3 <x1 z1 y2 y2 x3> - <x1 z1 y2 y2 z2> + 2
    //   <x1 z1 x3 x3 z2> + 2 <x1 z1 x3 z2 z2>)
    a = c[13] * y[120];
    b = c[6] * y[150];
    a = fma(c[25], y[248] - y[221] - y[239] - y[243] - y[319] - y[328] - y[331] - y[378], a);
    b = fma(c[44], y[245], b);
    a = fma(c[2], y[329], a);
    b = fma(c[38], y[376], b);
    a = fma(c[14], y[380], a);
    b = fma(c[4], y[400], b);
    a = fma(c[116], y[410], a);
    b = fma(c[9], y[412], b);
    a = fma(c[25], y[451] + y[454] + y[473] - y[442], a);
    b = fma(c[8], y[474], b);
    a = fma(c[105], c[795] - c[598], a);
    b = fma(c[102], c[613] + c[799], b);
    a = fma(c[98], c[695] + c[809] + c[812], a);
    double d410 = a + b;
    d[402] = d402;
    d[410] = d410;
    // d<z1 y2 y2 y2>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2 y2 y2> + 9 <y1 z1 y2 y2> + 2
    //   <y2 y2 y2 z2>) + 3/2*(K - 2*V/N) <x1 z1 y2 y2> - 3*V/N (4 <z1 z1 y2 y3> + <x2 y2 y2 x3> +
    //   <x2 y2 y2 z2> + <y2 y2 y2 y3>) + 3/2*K <z1 x2 y2 y2> - 5/4*(gamma_plus + gamma_minus)
    //   <z1 y2 y2 y2> - 6*V*(1 - 4/N) (<y1 z1 y2 y2 y3> + <x1 z1 y2 y2 x3> + <x1 z1 y2 y2 z2>)
    a = c[6] * y[144];
    b = c[123] * y[239];
    a = fma(c[57], y[323], a);
    b = fma(c[81], y[381], b);
    a = fma(c[80], y[394], a);
    b = fma(c[76], y[404], b);
    a = fma(c[38], y[440] + y[442] + y[461], a);
    b = fma(c[8], y[462], b);
    a = fma(c[115], c[665] + c[795] + c[799], a);
    double d404 = a + b;
    // d<z1 y2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (8 <z1 y2 z2> + 7 <z1 y2 z2 z2>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y2 z2 z2> + 3 <y1 z1 z2 z2> + 36 <z1 z1 y2 z2> + 2
    //   <y2 z2 z2 z2>) - V/N (3 <x1 z1 y2 y2> - 2 <x1 z1 x3 z2> - 3 <y1 z1 x2 y2> - 2 <y1 z1 y3 z2>
    //   + 6 <z1 z1 x2 z2> + <x2 x3 z2 z2> + <x2 z2 z2 z2> + <y2 y3 z2 z2>) + 1/2*(K + 2*V/N)
    //   <x1 z1 z2 z2> + 1/2*K <z1 x2 z2 z2> - 2*V*(1 - 4/N) (3 <y1 z1 x2 y2 z2> + <y1 z1 y3 z2 z2>
    //   - 3 <x1 z1 y2 y2 z2> + <x1 z1 x3 z2 z2> + <x1 z1 z2 z2 z2>)
    a = c[52] * y[122];
    b = c[6] * y[153];
    a = fma(c[38], y[239] - y[319], a);
    b = fma(c[31], y[245] + y[331], b);
    a = fma(c[46], y[248], a);
    b = fma(c[2], y[332], b);
    a = fma(c[70], y[378], a);
    b = fma(c[53], y[382], b);
    a = fma(c[4], y[403], a);
    b = fma(c[116], y[413], b);
    a = fma(c[25], y[454] + y[458] + y[477], a);
    b = fma(c[8], y[478], b);
    a = fma(c[99], c[799] - c[613], a);
    b = fma(c[98], c[703] + c[812] + c[816], b);
    double d413 = a + b;
    d[404] = d404;
    d[413] = d413;
    // d<z1 y2 y2 x3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y2 y2 x3> + 3 <y1 z1 y2 x3> +
    //   <y2 y2 x3 z2>) + V/N (<x1 y1 y2 y2> - 2 <x1 z1 y2 z2> + 2 <y1 z1 y2 y3> + 2 <z1 z1 x2 y2> -
    //   4 <z1 z1 x3 y3> + <x2 y2 y2 y2> - 2 <x2 y2 x3 x3> - 2 <x2 y2 x3 z2> - 2 <y2 y2 x3 y3>) + (K
    //   - 4*V/N) <x1 z1 y2 x3> + K (<z1 x2 y2 x3> - <z1 y2 y2 y3>) - 3/2*(gamma_plus + gamma_minus)
    //   <z1 y2 y2 x3> + V*(1 - 4/N) (<y1 z1 x2 y2 y2> - 4 <y1 z1 y2 x3 y3> + <x1 z1 y2 y2 y2> - 4
    //   <x1 z1 y2 x3 x3> - 4 <x1 z1 y2 x3 z2>)
    a = c[6] * y[145];
    b = c[26] * (y[218] + y[439]);
    a = fma(c[125], y[240], a);
    b = fma(c[31], y[325] + y[375] - y[242] - y[443] - y[445] - y[464], b);
    a = fma(c[17], y[324], a);
    b = fma(c[20], y[384], b);
    a = fma(c[9], y[406] - y[395], a);
    b = fma(c[87], y[405], b);
    a = fma(c[8], y[465], a);
    b = fma(c[102], c[586] + c[793], b);
    a = fma(c[108], c[674] + c[800] + c[802], a);
    double d405 = a + b;
    // d<z1 y2 y2 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <z1 y2 y2> + 3 <z1 y2 y2 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y2 y2 z2> + 3 <y1 z1 y2 z2> + 9 <z1 z1 y2 y2> +
    //   <y2 y2 z2 z2>) + 2*V/N (<x1 z1 y2 x3> + <y1 z1 y2 y3> - 3 <z1 z1 x2 y2> - 2 <z1 z1 y3 z2> -
    //   <x2 y2 x3 z2> - <x2 y2 z2 z2> - <y2 y2 y3 z2>) + K (<x1 z1 y2 z2> + <z1 x2 y2 z2>) - V*(1 -
    //   4/N) (3 <y1 z1 x2 y2 y2> + 4 <y1 z1 y2 y3 z2> - 3 <x1 z1 y2 y2 y2> + 4 <x1 z1 y2 x3 z2> + 4
    //   <x1 z1 y2 z2 z2>)
    a = c[13] * y[119];
    b = c[6] * y[147];
    a = fma(c[31], y[240] + y[325] - y[445] - y[448] - y[467], a);
    b = fma(c[11], y[242] + y[397], b);
    a = fma(c[17], y[326], a);
    b = fma(c[70], y[375], b);
    a = fma(c[14], y[379], a);
    b = fma(c[20], y[387], b);
    a = fma(c[87], y[407], a);
    b = fma(c[8], y[468], b);
    a = fma(c[105], c[793] - c[586], a);
    b = fma(c[108], c[682] + c[802] + c[806], b);
    double d407 = a + b;
    d[405] = d405;
    d[407] = d407;
    // d<z1 x3 x3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 x3 y3> + <x3 x3 y3 z2>) - 1/2*V/N
    //   (<x1 x1 x3 x3> - 4 <x1 y1 x3 y3> - 2 <x1 z1 y2 y3> - <y1 y1 x3 x3> + 2 <y1 z1 x2 y3> +
    //   <x2 x2 x3 x3> - 4 <x2 y2 x3 y3> - <y2 y2 x3 x3>) + K (<z1 x3 x3 x3> - 2 <z1 x3 y3 y3>) -
    //   2*(gamma_plus + gamma_minus) <z1 x3 x3 y3> + V*(1 - 4/N) (2 <y1 z1 x2 x3 y3> +
    //   <y1 z1 y2 x3 x3> - <x1 z1 x2 x3 x3> + 2 <x1 z1 y2 x3 y3>)
    a = c[6] * y[155];
    b = c[48] * (y[194] + y[433] - y[306] - y[463]);
    a = fma(c[31], y[223] + y[444], a);
    b = fma(c[25], y[321] - y[241], b);
    a = fma(c[11], y[414], a);
    b = fma(c[52], y[415], b);
    a = fma(c[50], y[417], a);
    b = fma(c[8], y[483], b);
    a = fma(c[101], c[628] + c[801], a);
    b = fma(c[102], c[672] - c[778], b);
    double d415 = a + b;
    // d<z1 y3 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (<z1 y3 z2> + <z1 y3 z2 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y3 z2 z2> + 18 <z1 z1 y3 z2> + <y3 z2 z2 z2>) - 1/2*V/N
    //   (<x1 x1 z2 z2> + 4 <x1 z1 x2 z2> + 6 <x1 z1 y2 y3> - <y1 y1 z2 z2> - 6 <y1 z1 x2 y3> - 4
    //   <y1 z1 y2 z2> + <x2 x2 z2 z2> - <y2 y2 z2 z2>) + K <z1 x3 z2 z2> - V*(1 - 4/N) (6
    //   <y1 z1 x2 y3 z2> - <y1 z1 y2 z2 z2> + <x1 z1 x2 z2 z2> - 6 <x1 z1 y2 y3 z2>)
    a = c[52] * (y[127] + y[422]);
    b = c[6] * y[162];
    a = fma(c[48], y[199] + y[438] - y[311] - y[468], a);
    b = fma(c[31], y[326] - y[238], b);
    a = fma(c[38], y[241] - y[321], a);
    b = fma(c[53], y[387], b);
    a = fma(c[11], y[419], a);
    b = fma(c[8], y[492], b);
    a = fma(c[99], c[805] - c[645], a);
    b = fma(c[102], c[685] - c[791], b);
    double d422 = a + b;
    d[415] = d415;
    d[422] = d422;
    // d<z1 x3 y3 y3>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3 y3 y3> + <x3 y3 y3 z2>) - V/N
    //   (<x1 x1 x3 y3> - <x1 y1 y3 y3> - <x1 z1 y2 x3> - <y1 y1 x3 y3> + <y1 z1 x2 x3> +
    //   <x2 x2 x3 y3> - <x2 y2 y3 y3> - <y2 y2 x3 y3>) + K (2 <z1 x3 x3 y3> - <z1 y3 y3 y3>) -
    //   2*(gamma_plus + gamma_minus) <z1 x3 y3 y3> + V*(1 - 4/N) (<y1 z1 x2 y3 y3> + 2
    //   <y1 z1 y2 x3 y3> - 2 <x1 z1 x2 x3 y3> + <x1 z1 y2 y3 y3>)
    a = c[6] * y[157];
    b = c[25] * (y[195] + y[320] + y[434] - y[225] - y[240] - y[307] - y[446] - y[464]);
    a = fma(c[51], y[415], a);
    b = fma(c[52], y[417], b);
    a = fma(c[9], y[420], a);
    b = fma(c[8], y[486], b);
    a = fma(c[102], c[640] + c[803], a);
    b = fma(c[98], c[781] - c[674], b);
    double d417 = a + b;
    // d<x3 y3 y3 z2>/dt = - (gamma_plus + gamma_minus) (<x3 y3 y3> + 2 <x3 y3 y3 z2>) - V/N (2
    //   <x1 x2 x3 y3> - <x1 y2 x3 z2> - <x1 y2 y3 y3> + <y1 x2 x3 z2> - <y1 x2 y3 y3> - 2
    //   <y1 y2 x3 y3>) + 3/2*(gamma_plus - gamma_minus) <z1 x3 y3 y3> + K (2 <x3 x3 y3 z2> -
    //   <y3 y3 y3 z2>) - V*(1 - 4/N) (2 <x1 x2 x3 y3 z2> + 3 <y1 x2 x3 y3 y3> - <y1 x2 y3 y3 z2> -
    //   3 <x1 y2 x3 y3 y3> - 2 <y1 y2 x3 y3 z2> - <x1 y2 y3 y3 z2>)
    a = c[13] * y[157];
    b = c[31] * (y[353] - y[259]);
    a = fma(c[25], y[344] - y[270] - y[271] - y[345], a);
    b = fma(c[14], y[417], b);
    a = fma(c[51], y[483], a);
    b = fma(c[52], y[486], b);
    a = fma(c[9], y[490], a);
    b = fma(c[98], c[864] - c[900], b);
    a = fma(c[105], c[898] - c[867], a);
    b = fma(c[102], c[868] + c[908], b);
    double d486 = a + b;
    d[417] = d417;
    d[486] = d486;
    // d<z1 y3 y3 z2>/dt = - (gamma_plus + gamma_minus) (<z1 y3 y3> + 2 <z1 y3 y3 z2>) +
    //   1/6*(gamma_plus - gamma_minus) (2 <y3 y3 z2> + 9 <z1 z1 y3 y3> + <y3 y3 z2 z2>) - V/N
    //   (<x1 x1 y3 z2> + 2 <x1 z1 x2 y3> - <x1 z1 y2 z2> - <y1 y1 y3 z2> + <y1 z1 x2 z2> - 2
    //   <y1 z1 y2 y3> + <x2 x2 y3 z2> - <y2 y2 y3 z2>) + 2*K <z1 x3 y3 z2> - V*(1 - 4/N) (3
    //   <y1 z1 x2 y3 y3> - 2 <y1 z1 y2 y3 z2> + 2 <x1 z1 x2 y3 z2> - 3 <x1 z1 y2 y3 y3>)
    a = c[13] * y[126];
    b = c[6] * y[161];
    a = fma(c[25], y[198] + y[322] + y[437] - y[242] - y[310] - y[467], a);
    b = fma(c[31], y[325] - y[237], b);
    a = fma(c[14], y[386], a);
    b = fma(c[51], y[418], b);
    a = fma(c[52], y[421], a);
    b = fma(c[8], y[491], b);
    a = fma(c[105], c[803] - c[640], a);
    b = fma(c[98], c[789] - c[682], b);
    double d421 = a + b;
    // d<y3 y3 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (<y3 y3 z2> + <y3 y3 z2 z2>) - V/N (4
    //   <x1 x2 y3 z2> + 3 <x1 y2 y3 y3> - <x1 y2 z2 z2> - 3 <y1 x2 y3 y3> + <y1 x2 z2 z2> - 4
    //   <y1 y2 y3 z2>) + 3*(gamma_plus - gamma_minus) <z1 y3 y3 z2> + 2*K <x3 y3 z2 z2> - 2*V*(1 -
    //   4/N) (3 <y1 x2 y3 y3 z2> + <x1 x2 y3 z2 z2> - 3 <x1 y2 y3 y3 z2> - <y1 y2 y3 z2 z2>)
    a = c[52] * (y[161] + y[491]);
    b = c[18] * (y[356] - y[262]);
    a = fma(c[38], y[271] - y[345], a);
    b = fma(c[25], y[347] - y[273], b);
    a = fma(c[53], y[421], a);
    b = fma(c[51], y[487], b);
    a = fma(c[99], c[908] - c[868], a);
    b = fma(c[98], c[871] - c[909], b);
    double d491 = a + b;
    d[421] = d421;
    d[491] = d491;
  }

  private static void equations30(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x2 y2 y2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 y2 y2> + 5 <x2 y2 y2 z2>) + V/N
    //   (2 <x1 x2 y2 x3> - <x1 y2 y2 y3> + 2 <y1 x2 y2 y3> + <y1 y2 y2 x3> - 6 <z1 x2 x2 y2> - 4
    //   <z1 x2 y3 z2> + 3 <z1 y2 y2 y2> - 8 <z1 y2 x3 z2>) + 1/2*(K + 2*V/N) (2 <x1 x2 y2 z2> -
    //   <y1 y2 y2 z2>) + 1/4*(gamma_plus - gamma_minus) (<x1 y2 y2 z2> + 2 <y1 x2 y2 z2> + 6
    //   <z1 x2 y2 y2>) + 1/2*K (2 <x2 x2 y2 z2> - <y2 y2 y2 z2>) - V*(1 - 4/N) (3 <y1 x2 x2 y2 y2>
    //   + 4 <y1 x2 y2 y3 z2> - 3 <x1 x2 y2 y2 y2> + 4 <x1 x2 y2 x3 z2> + 2 <y1 y2 y2 x3 z2> + 4
    //   <x1 x2 y2 z2 z2> - 2 <x1 y2 y2 y3 z2> - 2 <y1 y2 y2 z2 z2>)
    a = c[13] * y[134];
    b = c[31] * (y[255] + y[340]);
    a = fma(c[83], y[257], a);
    b = fma(c[25], y[266] - y[349], b);
    a = fma(c[2], y[267], a);
    b = fma(c[17], y[341], b);
    a = fma(c[40], y[351], a);
    b = fma(c[70], y[390], b);
    a = fma(c[14], y[394], a);
    b = fma(c[20], y[402], b);
    a = fma(c[39], y[404], a);
    b = fma(c[60], y[410], b);
    a = fma(c[11], y[432], a);
    b = fma(c[76], y[442], b);
    a = fma(c[1], y[462], a);
    b = fma(c[105], c[879] - c[851], b);
    a = fma(c[108], c[854] + c[881] + c[890], a);
    b = fma(c[98], c[884] - c[891] - c[892], b);
    double d442 = a + b;
    // d<x2 y3 y3 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2 y3 y3> + 7 <x2 y3 y3 z2>) - V/N
    //   (2 <x1 x2 x2 y3> - <x1 x2 y2 z2> + 2 <x1 x3 y3 z2> + <x1 y3 y3 y3> - 2 <x1 y3 z2 z2> +
    //   <y1 x2 x2 z2> - 2 <y1 x2 y2 y3> - <y1 x3 y3 y3> + 2 <z1 x2 y3 z2> - 3 <z1 y2 y3 y3>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y3 y3 z2> + 6 <z1 x2 y3 y3>) - 1/2*(K - 2*V/N)
    //   <y1 y3 y3 z2> + 1/2*K (4 <x2 x3 y3 z2> - <y2 y3 y3 z2>) - V*(1 - 4/N) (2 <x1 x2 x2 y3 z2> -
    //   3 <x1 x2 y2 y3 y3> + 3 <y1 x2 x2 y3 y3> - 2 <y1 x2 y2 y3 z2> + 2 <y1 x3 y3 y3 z2> - 2
    //   <x1 y3 y3 y3 z2> - 2 <y1 y3 y3 z2 z2>)
    a = c[13] * y[141];
    b = c[31] * (y[282] + y[340] - y[252] - y[278] - y[402]);
    a = fma(c[25], y[280] + y[337] - y[257] - y[361], a);
    b = fma(c[2], y[281], b);
    a = fma(c[28], y[365], a);
    b = fma(c[14], y[401], b);
    a = fma(c[39], y[411], a);
    b = fma(c[51], y[453], b);
    a = fma(c[116], y[456], a);
    b = fma(c[1], y[476], b);
    a = fma(c[98], c[836] + c[923] - c[854] - c[931] - c[932], a);
    b = fma(c[105], c[850] - c[852], b);
    double d456 = a + b;
    d[442] = d442;
    d[456] = d456;
    // d<x2 y2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x2 y2 x3> + 3 <x2 y2 x3 z2>) + V/N
    //   (<x1 x2 y2 y2> + <x1 x2 x3 x3> - <x1 x2 z2 z2> - <x1 y2 x3 y3> + <x1 y2 y3 z2> +
    //   <y1 x2 x2 y2> + <y1 x2 x3 y3> + <y1 x2 y3 z2> + <y1 y2 x3 x3> - <y1 y2 z2 z2> - 3
    //   <z1 x2 x2 x3> + <z1 x2 x2 z2> + 3 <z1 y2 y2 x3> + <z1 y2 y2 z2> - 4 <z1 x3 x3 z2>) + 1/2*K
    //   (<x1 x2 x3 z2> - <y1 y2 x3 z2> + <x2 x2 x3 z2> - 2 <x2 y2 y3 z2> - <y2 y2 x3 z2>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1 y2 x3 z2> + <y1 x2 x3 z2> + 6 <z1 x2 y2 x3>) - V*(1 -
    //   4/N) (3 <y1 x2 x2 y2 x3> - <y1 x2 x2 y2 z2> + 2 <y1 x2 x3 y3 z2> - 3 <x1 x2 y2 y2 x3> -
    //   <x1 x2 y2 y2 z2> + 2 <x1 x2 x3 x3 z2> + 2 <y1 y2 x3 x3 z2> + 2 <x1 x2 x3 z2 z2> - 2
    //   <x1 y2 x3 y3 z2> - 2 <y1 y2 x3 z2 z2>)
    a = c[13] * y[135];
    b = c[25] * (y[263] + y[269] - y[254] - y[258] - y[272] - y[334] - y[343] - y[346]);
    a = fma(c[1], y[354] + y[465] - y[260] - y[435], a);
    b = fma(c[2], y[270] + y[344], b);
    a = fma(c[25], y[357] - y[352] - y[393] - y[407], a);
    b = fma(c[38], y[391] - y[405], b);
    a = fma(c[14], y[395], a);
    b = fma(c[20], y[416], b);
    a = fma(c[87], y[445], a);
    b = fma(c[9], y[447], b);
    a = fma(c[105], c[873] - c[824], a);
    b = fma(c[102], c[825] + c[874], b);
    a = fma(c[98], c[863] + c[894] + c[897] + c[901] - c[902] - c[903], a);
    d[445] = a + b;
    // d<x2 y2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <x2 y2 y3> + 3 <x2 y2 y3 z2>) - V/N
    //   (<x1 x2 x2 y2> - <x1 x2 x3 y3> + <x1 y2 x3 z2> + <x1 y2 y3 y3> - <x1 y2 z2 z2> -
    //   <y1 x2 y2 y2> + <y1 x2 x3 z2> - <y1 x2 y3 y3> + <y1 x2 z2 z2> - <y1 y2 x3 y3> + 3
    //   <z1 x2 x2 y3> - 3 <z1 y2 y2 y3> + 4 <z1 x3 y3 z2>) + 1/2*K (<x1 x2 y3 z2> - <y1 y2 y3 z2> +
    //   <x2 x2 y3 z2> + 2 <x2 y2 x3 z2> - <y2 y2 y3 z2>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1 y2 y3 z2> + <y1 x2 y3 z2> + 6 <z1 x2 y2 y3>) - V*(1 - 4/N) (<x1 x2 x2 y2 z2> - 3
    //   <x1 x2 y2 y2 y3> + 3 <y1 x2 x2 y2 y3> - <y1 x2 y2 y2 z2> + 2 <x1 x2 x3 y3 z2> + 2
    //   <y1 x2 y3 y3 z2> + 2 <x1 x2 y3 z2 z2> + 2 <y1 y2 x3 y3 z2> - 2 <x1 y2 y3 y3 z2> - 2
    //   <y1 y2 y3 z2 z2>)
    a = c[13] * y[136];
    b = c[25] * (y[250] + y[270] + y[271] + y[344] - y[259] - y[273] - y[338] - y[345]);
    a = fma(c[1], y[356] + y[467] - y[262] - y[437], a);
    b = fma(c[2], y[272] + y[346], b);
    a = fma(c[25], y[347] - y[353], a);
    b = fma(c[38], y[392] - y[406], b);
    a = fma(c[14], y[396], a);
    b = fma(c[20], y[418], b);
    a = fma(c[11], y[445], a);
    b = fma(c[87], y[447], b);
    a = fma(c[102], c[843] - c[839], a);
    b = fma(c[105], c[840] - c[841], b);
    a = fma(c[98], c[864] + c[868] + c[871] + c[900] - c[908] - c[909], a);
    d[447] = a + b;
    // d<y2 y2 x3 x3>/dt = V/N (<x1 y2 y2 y2> - 4 <x1 y2 x3 z2> - <y1 x2 y2 y2> + 4 <y1 y2 x3 y3> +
    //   4 <z1 x2 y2 x3> - 4 <z1 x3 x3 y3>) + (K - 4*V/N) <x1 y2 x3 x3> + 1/2*(gamma_plus -
    //   gamma_minus) <y1 y2 x3 x3> + K (<x2 y2 x3 x3> - 2 <y2 y2 x3 y3>) - 3/2*(gamma_plus +
    //   gamma_minus) <y2 y2 x3 x3> + 2*V*(1 - 4/N) (<y1 x2 y2 y2 x3> - 2 <y1 y2 x3 x3 y3> +
    //   <x1 y2 y2 y2 x3> - 2 <x1 y2 x3 x3 x3> - 2 <x1 y2 x3 x3 z2>)
    a = c[25] * (y[338] - y[264]);
    b = c[125] * y[268];
    a = fma(c[18], y[353] + y[395] - y[270] - y[415], a);
    b = fma(c[17], y[352], b);
    a = fma(c[11], y[443], a);
    b = fma(c[87], y[463], b);
    a = fma(c[50], y[464], a);
    b = fma(c[101], c[842] + c[937], b);
    a = fma(c[108], c[899] + c[946] + c[947], a);
    double d463 = a + b;
    // d<y2 y2 y3 y3>/dt = V/N (<x1 y2 y2 y2> - <y1 x2 y2 y2> - 4 <y1 y2 x3 y3> - 4 <y1 y2 y3 z2> +
    //   4 <z1 y2 y2 y3> - 4 <z1 y3 y3 y3>) + (K - 4*V/N) <x1 y2 y3 y3> + 1/2*(gamma_plus -
    //   gamma_minus) <y1 y2 y3 y3> + K (<x2 y2 y3 y3> + 2 <y2 y2 x3 y3>) - 3/2*(gamma_plus +
    //   gamma_minus) <y2 y2 y3 y3> - 2*V*(1 - 4/N) (<x1 x2 y2 y2 y3> + 2 <x1 y2 x3 y3 y3> + 2
    //   <x1 y2 y3 y3 z2> - <y1 y2 y2 y2 y3> + 2 <y1 y2 y3 y3 y3>)
    a = c[25] * (y[338] - y[264]);
    b = c[125] * y[271];
    a = fma(c[18], y[406] - y[353] - y[356] - y[420], a);
    b = fma(c[17], y[355], b);
    a = fma(c[11], y[446], a);
    b = fma(c[51], y[464], b);
    a = fma(c[87], y[466], a);
    b = fma(c[98], c[840] - c[939], b);
    a = fma(c[108], c[898] + c[908] + c[949], a);
    double d466 = a + b;
    d[463] = d463;
    d[466] = d466;
    // d<y2 y2 x3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y2 y2 x3> + 3 <y2 y2 x3 z2>) + V/N
    //   (<x1 y2 y2 y2> + 2 <x1 y2 x3 x3> - 2 <x1 y2 z2 z2> + <y1 x2 y2 y2> + 2 <y1 y2 x3 y3> + 2
    //   <y1 y2 y3 z2> - 6 <z1 x2 y2 x3> + 2 <z1 x2 y2 z2> - 4 <z1 x3 y3 z2>) + K (<x1 y2 x3 z2> +
    //   <x2 y2 x3 z2> - <y2 y2 y3 z2>) + 1/2*(gamma_plus - gamma_minus) (<y1 y2 x3 z2> + 3
    //   <z1 y2 y2 x3>) - V*(1 - 4/N) (3 <y1 x2 y2 y2 x3> - <y1 x2 y2 y2 z2> + 4 <y1 y2 x3 y3 z2> -
    //   3 <x1 y2 y2 y2 x3> - <x1 y2 y2 y2 z2> + 4 <x1 y2 x3 x3 z2> + 4 <x1 y2 x3 z2 z2>)
    a = c[13] * y[145];
    b = c[26] * (y[264] + y[338]);
    a = fma(c[31], y[268] + y[353] + y[356] + y[397] - y[273], a);
    b = fma(c[9], y[467] - y[270] - y[445], b);
    a = fma(c[17], y[354], a);
    b = fma(c[70], y[395], b);
    a = fma(c[14], y[405], a);
    b = fma(c[20], y[418], b);
    a = fma(c[87], y[465], a);
    b = fma(c[105], c[937] - c[842], b);
    a = fma(c[102], c[843] + c[938], a);
    b = fma(c[108], c[900] + c[947] + c[948], b);
    double d465 = a + b;
    // d<y2 y2 y3 z2>/dt = - 1/2*(gamma_plus + gamma_minus) (2 <y2 y2 y3> + 3 <y2 y2 y3 z2>) - V/N
    //   (<x1 x2 y2 y2> - 2 <x1 y2 x3 y3> - <y1 y2 y2 y2> + 2 <y1 y2 x3 z2> - 2 <y1 y2 y3 y3> + 2
    //   <y1 y2 z2 z2> + 6 <z1 x2 y2 y3> - 2 <z1 y2 y2 z2> + 4 <z1 y3 y3 z2>) + K (<x1 y2 y3 z2> +
    //   <x2 y2 y3 z2> + <y2 y2 x3 z2>) + 1/2*(gamma_plus - gamma_minus) (<y1 y2 y3 z2> + 3
    //   <z1 y2 y2 y3>) - V*(1 - 4/N) (<x1 x2 y2 y2 z2> - 3 <x1 y2 y2 y2 y3> + 3 <y1 x2 y2 y2 y3> -
    //   <y1 y2 y2 y2 z2> + 4 <x1 y2 x3 y3 z2> + 4 <y1 y2 y3 y3 z2> + 4 <x1 y2 y3 z2 z2>)
    a = c[13] * y[146];
    b = c[25] * (y[254] - y[348]);
    a = fma(c[31], y[269] + y[355] + y[407] - y[354] - y[357], a);
    b = fma(c[11], y[272] + y[447] + y[465], b);
    a = fma(c[17], y[356], a);
    b = fma(c[70], y[396], b);
    a = fma(c[14], y[406], a);
    b = fma(c[20], y[421], b);
    a = fma(c[87], y[467], a);
    b = fma(c[102], c[878] - c[874], b);
    a = fma(c[105], c[875] - c[876], a);
    b = fma(c[108], c[902] + c[907] + c[911], b);
    double d467 = a + b;
    d[465] = d465;
    d[467] = d467;
    // d<y2 z2 z2 z2>/dt = - 1/4*(gamma_plus + gamma_minus) (12 <y2 z2 z2> + 7 <y2 z2 z2 z2>) -
    //   3*V/N (3 <x1 y2 y2 z2> - <x1 x3 z2 z2> - 3 <y1 x2 y2 z2> - <y1 y3 z2 z2> + 3 <z1 x2 z2 z2>)
    //   + 1/2*(K + 6*V/N) <x1 z2 z2 z2> + 1/4*(gamma_plus - gamma_minus) (<y1 z2 z2 z2> + 18
    //   <z1 y2 z2 z2>) + 1/2*K <x2 z2 z2 z2> - V*(1 - 4/N) (9 <y1 x2 y2 z2 z2> + 2 <y1 y3 z2 z2 z2>
    //   - 9 <x1 y2 y2 z2 z2> + 2 <x1 x3 z2 z2 z2> + 2 <x1 z2 z2 z2 z2>)
    a = c[90] * y[153];
    b = c[91] * (y[267] + y[403] - y[341]);
    a = fma(c[39], y[279] + y[366], a);
    b = fma(c[128], y[283], b);
    a = fma(c[2], y[367], a);
    b = fma(c[93], y[413], b);
    a = fma(c[4], y[458], a);
    b = fma(c[116], y[478], b);
    a = fma(c[119], c[857] - c[945], a);
    b = fma(c[98], c[934] + c[954] + c[956], b);
    double d478 = a + b;
    // d<x3 z2 z2 z2>/dt = - (gamma_plus + gamma_minus) (3 <x3 z2 z2> + 2 <x3 z2 z2 z2>) - 3*V/N (3
    //   <x1 y2 x3 z2> - <x1 y2 z2 z2> - 3 <y1 x2 x3 z2> - <y1 x2 z2 z2>) + 9/2*(gamma_plus -
    //   gamma_minus) <z1 x3 z2 z2> - K <y3 z2 z2 z2> - V*(1 - 4/N) (9 <y1 x2 x3 z2 z2> -
    //   <y1 x2 z2 z2 z2> - 9 <x1 y2 x3 z2 z2> - <x1 y2 z2 z2 z2>)
    a = c[90] * y[159];
    b = c[91] * (y[270] - y[344]);
    a = fma(c[39], y[273] + y[347], a);
    b = fma(c[93], y[419], b);
    a = fma(c[52], y[488], a);
    b = fma(c[9], y[492], b);
    a = fma(c[119], c[865] - c[948], a);
    b = fma(c[102], c[872] + c[950], b);
    double d488 = a + b;
    // d<z2 z2 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (2 <z2 z2 z2> + <z2 z2 z2 z2>) - 18*V/N
    //   (<x1 y2 z2 z2> - <y1 x2 z2 z2>) + 6*(gamma_plus - gamma_minus) <z1 z2 z2 z2> - 12*V*(1 -
    //   4/N) (<y1 x2 z2 z2 z2> - <x1 y2 z2 z2 z2>)
    a = c[134] * y[163];
    b = c[135] * (y[273] - y[347]);
    a = fma(c[137], y[423], a);
    b = fma(c[52], y[493], b);
    a = fma(c[138], c[872] - c[950], a);
    double d493 = a + b;
    d[478] = d478;
    d[488] = d488;
    d[493] = d493;
    // d<x3 x3 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (<x3 x3 z2> + <x3 x3 z2 z2>) - V/N (3
    //   <x1 y2 x3 x3> - 4 <x1 y2 x3 z2> - <x1 y2 z2 z2> - 3 <y1 x2 x3 x3> - 4 <y1 x2 x3 z2> +
    //   <y1 x2 z2 z2>) + 3*(gamma_plus - gamma_minus) <z1 x3 x3 z2> - 2*K <x3 y3 z2 z2> - 2*V*(1 -
    //   4/N) (3 <y1 x2 x3 x3 z2> - <y1 x2 x3 z2 z2> - 3 <x1 y2 x3 x3 z2> - <x1 y2 x3 z2 z2>)
    a = c[52] * (y[156] + y[484]);
    b = c[38] * (y[268] - y[342]);
    a = fma(c[18], y[270] + y[344], a);
    b = fma(c[25], y[347] - y[273], b);
    a = fma(c[53], y[416], a);
    b = fma(c[50], y[487], b);
    a = fma(c[99], c[947] - c[860], a);
    b = fma(c[101], c[865] + c[948], b);
    double d484 = a + b;
    // d<x3 y3 z2 z2>/dt = - 2*(gamma_plus + gamma_minus) (<x3 y3 z2> + <x3 y3 z2 z2>) - V/N (2
    //   <x1 x2 x3 z2> + 3 <x1 y2 x3 y3> - 2 <x1 y2 y3 z2> - 3 <y1 x2 x3 y3> - 2 <y1 x2 y3 z2> - 2
    //   <y1 y2 x3 z2>) + 3*(gamma_plus - gamma_minus) <z1 x3 y3 z2> + K (<x3 x3 z2 z2> -
    //   <y3 y3 z2 z2>) - V*(1 - 4/N) (6 <y1 x2 x3 y3 z2> - <y1 x2 y3 z2 z2> + <x1 x2 x3 z2 z2> - 6
    //   <x1 y2 x3 y3 z2> - <y1 y2 x3 z2 z2> - <x1 y2 y3 z2 z2>)
    a = c[52] * (y[158] + y[487]);
    b = c[31] * (y[272] + y[346] + y[354] - y[260]);
    a = fma(c[38], y[269] - y[343], a);
    b = fma(c[53], y[418], b);
    a = fma(c[9], y[491] - y[484], a);
    b = fma(c[99], c[902] - c[863], b);
    a = fma(c[102], c[870] + c[903] + c[911] - c[901], a);
    double d487 = a + b;
    d[484] = d484;
    d[487] = d487;
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
    table3(t);
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
    t.add(9.0, 0, 5).add(-27.0, 0, 4, 5).coefficient("9*V*(1 - 3/N)");
    t.add(-9.0, 0, 5).add(27.0, 0, 4, 5).coefficient("-9*V*(1 - 3/N)");
    t.add(24.0, 0, 4, 5).coefficient("24*V/N");
    t.add(8.0, 0, 5).add(-32.0, 0, 4, 5).coefficient("8*V*(1 - 4/N)");
    t.add(-2.0, 0, 5).add(8.0, 0, 4, 5).coefficient("-2*V*(1 - 4/N)");
    t.add(6.0, 0, 5).add(-24.0, 0, 4, 5).coefficient("6*V*(1 - 4/N)");
    t.add(-1.5, 1).add(3.0, 0, 4, 5).coefficient("-3/2*(K - 2*V/N)");
    t.add(2.0, 0, 5).add(-8.0, 0, 4, 5).coefficient("2*V*(1 - 4/N)");
    t.add(1.0, 0, 5).add(-4.0, 0, 4, 5).coefficient("V*(1 - 4/N)");
    t.add(-1.0, 0, 5).add(4.0, 0, 4, 5).coefficient("-V*(1 - 4/N)");
    t.add(-1.5, 1).add(-3.0, 0, 4, 5).coefficient("-3/2*(K + 2*V/N)");
    t.add(3.0, 0, 5).add(-12.0, 0, 4, 5).coefficient("3*V*(1 - 4/N)");
    t.add(-3.0, 0, 5).add(12.0, 0, 4, 5).coefficient("-3*V*(1 - 4/N)");
    t.add(-16.0, 0, 4, 5).coefficient("-16*V/N");
    t.add(-4.0, 0, 5).add(16.0, 0, 4, 5).coefficient("-4*V*(1 - 4/N)");
    t.add(4.0, 0, 5).add(-16.0, 0, 4, 5).coefficient("4*V*(1 - 4/N)");
    t.add(-1.0, 1).add(4.0, 0, 4, 5).coefficient("-(K - 4*V/N)");
    t.ratio(32.0, 3.0, 0, 4, 5).coefficient("32/3*V/N");
    t.ratio(-32.0, 3.0, 0, 4, 5).coefficient("-32/3*V/N");
    t.add(16.0, 0, 4, 5).coefficient("16*V/N");
    t.add(-1.0, 1).add(-4.0, 0, 4, 5).coefficient("-(K + 4*V/N)");
    t.add(-6.0, 0, 5).add(24.0, 0, 4, 5).coefficient("-6*V*(1 - 4/N)");
    t.add(-1.75, 2).add(-1.75, 3).coefficient("-7/4*(gamma_plus + gamma_minus)");
    t.add(-0.5, 1).add(3.0, 0, 4, 5).coefficient("-1/2*(K - 6*V/N)");
    t.add(-0.5, 1).add(-3.0, 0, 4, 5).coefficient("-1/2*(K + 6*V/N)");
    t.add(-9.0, 0, 5).add(36.0, 0, 4, 5).coefficient("-9*V*(1 - 4/N)");
  }

  private static void table3(CoefficientTable.Builder t) {
    t.add(9.0, 0, 5).add(-36.0, 0, 4, 5).coefficient("9*V*(1 - 4/N)");
    t.add(-24.0, 0, 4, 5).coefficient("-24*V/N");
    t.add(-8.0, 0, 5).add(32.0, 0, 4, 5).coefficient("-8*V*(1 - 4/N)");
    t.add(1.5, 1).add(-3.0, 0, 4, 5).coefficient("3/2*(K - 2*V/N)");
    t.add(1.5, 1).add(3.0, 0, 4, 5).coefficient("3/2*(K + 2*V/N)");
    t.add(1.0, 1).add(-4.0, 0, 4, 5).coefficient("K - 4*V/N");
    t.add(1.0, 1).add(4.0, 0, 4, 5).coefficient("K + 4*V/N");
    t.add(0.5, 1).add(-3.0, 0, 4, 5).coefficient("1/2*(K - 6*V/N)");
    t.add(0.5, 1).add(3.0, 0, 4, 5).coefficient("1/2*(K + 6*V/N)");
    t.ratio(4.0, 3.0, 2).ratio(-4.0, 3.0, 3).coefficient("4/3*(gamma_plus - gamma_minus)");
    t.add(-1.5, 0, 4, 5).coefficient("-3/2*V/N");
    t.add(1.5, 0, 4, 5).coefficient("3/2*V/N");
    t.add(-4.0, 1).coefficient("-4*K");
    t.add(4.0, 1).coefficient("4*K");
    t.add(-4.0, 2).add(-4.0, 3).coefficient("-4*(gamma_plus + gamma_minus)");
    t.add(-18.0, 0, 4, 5).coefficient("-18*V/N");
    t.add(18.0, 0, 4, 5).coefficient("18*V/N");
    t.add(6.0, 2).add(-6.0, 3).coefficient("6*(gamma_plus - gamma_minus)");
    t.add(-12.0, 0, 5).add(48.0, 0, 4, 5).coefficient("-12*V*(1 - 4/N)");
    t.add(12.0, 0, 5).add(-48.0, 0, 4, 5).coefficient("12*V*(1 - 4/N)");
    t.add(1.0, 2).rate("gamma_plus", "|1><0| on A");
    t.add(1.0, 3).rate("gamma_minus", "|1><2| on A");
  }

  private static ModelDescriptor describe() {
    return new ModelDescriptor(
        "one-group",
        "one group of N three-level oscillators",
        "ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81",
        "5",
        4,
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
        List.of(4), false);
  }

  private static List<Moment> list() {
    List<Moment> moments = new ArrayList<>();
    list0(moments);
    list1(moments);
    list2(moments);
    list3(moments);
    list4(moments);
    list5(moments);
    list6(moments);
    list7(moments);
    list8(moments);
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
    moments.add(Moment.of("<x1 x1 x1 x1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 0));
    moments.add(Moment.of("<x1 x1 x1 y1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 1));
    moments.add(Moment.of("<x1 x1 x1 z1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 2));
    moments.add(Moment.of("<x1 x1 x1 x2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 3));
    moments.add(Moment.of("<x1 x1 x1 y2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 4));
    moments.add(Moment.of("<x1 x1 x1 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 5));
    moments.add(Moment.of("<x1 x1 x1 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 6));
    moments.add(Moment.of("<x1 x1 x1 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 0, 0, 7));
    moments.add(Moment.of("<x1 x1 y1 y1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 1));
    moments.add(Moment.of("<x1 x1 y1 z1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 2));
    moments.add(Moment.of("<x1 x1 y1 x2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 3));
    moments.add(Moment.of("<x1 x1 y1 y2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 4));
    moments.add(Moment.of("<x1 x1 y1 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 5));
    moments.add(Moment.of("<x1 x1 y1 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 6));
    moments.add(Moment.of("<x1 x1 y1 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 1, 0, 7));
    moments.add(Moment.of("<x1 x1 z1 z1>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2, 0, 2));
  }

  private static void list3(List<Moment> moments) {
    moments.add(Moment.of("<x1 x1 z1 x2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2, 0, 3));
    moments.add(Moment.of("<x1 x1 z1 y2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2, 0, 4));
    moments.add(Moment.of("<x1 x1 z1 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2, 0, 5));
    moments.add(Moment.of("<x1 x1 z1 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2, 0, 6));
    moments.add(Moment.of("<x1 x1 z1 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 2, 0, 7));
    moments.add(Moment.of("<x1 x1 x2 x2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 3, 0, 3));
    moments.add(Moment.of("<x1 x1 x2 y2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 3, 0, 4));
    moments.add(Moment.of("<x1 x1 x2 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 3, 0, 5));
    moments.add(Moment.of("<x1 x1 x2 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 3, 0, 6));
    moments.add(Moment.of("<x1 x1 x2 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 3, 0, 7));
    moments.add(Moment.of("<x1 x1 y2 y2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 4, 0, 4));
    moments.add(Moment.of("<x1 x1 y2 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 4, 0, 5));
    moments.add(Moment.of("<x1 x1 y2 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 4, 0, 6));
    moments.add(Moment.of("<x1 x1 y2 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 4, 0, 7));
    moments.add(Moment.of("<x1 x1 x3 x3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 x1 x3 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 x1 x3 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 x1 y3 y3>", Moment.Part.REAL, 0, 0, 0, 0, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 x1 y3 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 x1 z2 z2>", Moment.Part.REAL, 0, 0, 0, 0, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 y1 y1 y1>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 1));
    moments.add(Moment.of("<x1 y1 y1 z1>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 2));
    moments.add(Moment.of("<x1 y1 y1 x2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 3));
    moments.add(Moment.of("<x1 y1 y1 y2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 4));
    moments.add(Moment.of("<x1 y1 y1 x3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 5));
    moments.add(Moment.of("<x1 y1 y1 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 6));
    moments.add(Moment.of("<x1 y1 y1 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 1, 0, 7));
    moments.add(Moment.of("<x1 y1 z1 z1>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2, 0, 2));
    moments.add(Moment.of("<x1 y1 z1 x2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2, 0, 3));
    moments.add(Moment.of("<x1 y1 z1 y2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2, 0, 4));
    moments.add(Moment.of("<x1 y1 z1 x3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2, 0, 5));
    moments.add(Moment.of("<x1 y1 z1 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2, 0, 6));
    moments.add(Moment.of("<x1 y1 z1 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 2, 0, 7));
    moments.add(Moment.of("<x1 y1 x2 x2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 3, 0, 3));
    moments.add(Moment.of("<x1 y1 x2 y2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 3, 0, 4));
    moments.add(Moment.of("<x1 y1 x2 x3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 3, 0, 5));
    moments.add(Moment.of("<x1 y1 x2 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 3, 0, 6));
    moments.add(Moment.of("<x1 y1 x2 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 3, 0, 7));
    moments.add(Moment.of("<x1 y1 y2 y2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 4, 0, 4));
    moments.add(Moment.of("<x1 y1 y2 x3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 4, 0, 5));
    moments.add(Moment.of("<x1 y1 y2 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 4, 0, 6));
    moments.add(Moment.of("<x1 y1 y2 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 4, 0, 7));
    moments.add(Moment.of("<x1 y1 x3 x3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 y1 x3 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 y1 x3 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 y1 y3 y3>", Moment.Part.REAL, 0, 0, 0, 1, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 y1 y3 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 y1 z2 z2>", Moment.Part.REAL, 0, 0, 0, 1, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 z1 z1 z1>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2, 0, 2));
    moments.add(Moment.of("<x1 z1 z1 x2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2, 0, 3));
    moments.add(Moment.of("<x1 z1 z1 y2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2, 0, 4));
    moments.add(Moment.of("<x1 z1 z1 x3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2, 0, 5));
    moments.add(Moment.of("<x1 z1 z1 y3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2, 0, 6));
    moments.add(Moment.of("<x1 z1 z1 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 2, 0, 7));
    moments.add(Moment.of("<x1 z1 x2 x2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 3, 0, 3));
    moments.add(Moment.of("<x1 z1 x2 y2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 3, 0, 4));
    moments.add(Moment.of("<x1 z1 x2 x3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 3, 0, 5));
    moments.add(Moment.of("<x1 z1 x2 y3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 3, 0, 6));
    moments.add(Moment.of("<x1 z1 x2 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 3, 0, 7));
    moments.add(Moment.of("<x1 z1 y2 y2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 4, 0, 4));
  }

  private static void list4(List<Moment> moments) {
    moments.add(Moment.of("<x1 z1 y2 x3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 4, 0, 5));
    moments.add(Moment.of("<x1 z1 y2 y3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 4, 0, 6));
    moments.add(Moment.of("<x1 z1 y2 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 4, 0, 7));
    moments.add(Moment.of("<x1 z1 x3 x3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 z1 x3 y3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 z1 x3 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 z1 y3 y3>", Moment.Part.REAL, 0, 0, 0, 2, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 z1 y3 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 z1 z2 z2>", Moment.Part.REAL, 0, 0, 0, 2, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 x2 x2 x2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 3, 0, 3));
    moments.add(Moment.of("<x1 x2 x2 y2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 3, 0, 4));
    moments.add(Moment.of("<x1 x2 x2 x3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 3, 0, 5));
    moments.add(Moment.of("<x1 x2 x2 y3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 3, 0, 6));
    moments.add(Moment.of("<x1 x2 x2 z2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 3, 0, 7));
    moments.add(Moment.of("<x1 x2 y2 y2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 4, 0, 4));
    moments.add(Moment.of("<x1 x2 y2 x3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 4, 0, 5));
    moments.add(Moment.of("<x1 x2 y2 y3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 4, 0, 6));
    moments.add(Moment.of("<x1 x2 y2 z2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 4, 0, 7));
    moments.add(Moment.of("<x1 x2 x3 x3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 x2 x3 y3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 x2 x3 z2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 x2 y3 y3>", Moment.Part.REAL, 0, 0, 0, 3, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 x2 y3 z2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 x2 z2 z2>", Moment.Part.REAL, 0, 0, 0, 3, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 y2 y2 y2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 4, 0, 4));
    moments.add(Moment.of("<x1 y2 y2 x3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 4, 0, 5));
    moments.add(Moment.of("<x1 y2 y2 y3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 4, 0, 6));
    moments.add(Moment.of("<x1 y2 y2 z2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 4, 0, 7));
    moments.add(Moment.of("<x1 y2 x3 x3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 y2 x3 y3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 y2 x3 z2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 y2 y3 y3>", Moment.Part.REAL, 0, 0, 0, 4, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 y2 y3 z2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 y2 z2 z2>", Moment.Part.REAL, 0, 0, 0, 4, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 x3 x3 x3>", Moment.Part.REAL, 0, 0, 0, 5, 0, 5, 0, 5));
    moments.add(Moment.of("<x1 x3 x3 y3>", Moment.Part.REAL, 0, 0, 0, 5, 0, 5, 0, 6));
    moments.add(Moment.of("<x1 x3 x3 z2>", Moment.Part.REAL, 0, 0, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<x1 x3 y3 y3>", Moment.Part.REAL, 0, 0, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 x3 y3 z2>", Moment.Part.REAL, 0, 0, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 x3 z2 z2>", Moment.Part.REAL, 0, 0, 0, 5, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 y3 y3 y3>", Moment.Part.REAL, 0, 0, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<x1 y3 y3 z2>", Moment.Part.REAL, 0, 0, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<x1 y3 z2 z2>", Moment.Part.REAL, 0, 0, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<x1 z2 z2 z2>", Moment.Part.REAL, 0, 0, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 y1 y1 y1>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 1));
    moments.add(Moment.of("<y1 y1 y1 z1>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 2));
    moments.add(Moment.of("<y1 y1 y1 x2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 3));
    moments.add(Moment.of("<y1 y1 y1 y2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 4));
    moments.add(Moment.of("<y1 y1 y1 x3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 5));
    moments.add(Moment.of("<y1 y1 y1 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 6));
    moments.add(Moment.of("<y1 y1 y1 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 1, 0, 7));
    moments.add(Moment.of("<y1 y1 z1 z1>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2, 0, 2));
    moments.add(Moment.of("<y1 y1 z1 x2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2, 0, 3));
    moments.add(Moment.of("<y1 y1 z1 y2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2, 0, 4));
    moments.add(Moment.of("<y1 y1 z1 x3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2, 0, 5));
    moments.add(Moment.of("<y1 y1 z1 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2, 0, 6));
    moments.add(Moment.of("<y1 y1 z1 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 2, 0, 7));
    moments.add(Moment.of("<y1 y1 x2 x2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 3, 0, 3));
    moments.add(Moment.of("<y1 y1 x2 y2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 3, 0, 4));
    moments.add(Moment.of("<y1 y1 x2 x3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 3, 0, 5));
  }

  private static void list5(List<Moment> moments) {
    moments.add(Moment.of("<y1 y1 x2 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 3, 0, 6));
    moments.add(Moment.of("<y1 y1 x2 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 3, 0, 7));
    moments.add(Moment.of("<y1 y1 y2 y2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 4, 0, 4));
    moments.add(Moment.of("<y1 y1 y2 x3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 4, 0, 5));
    moments.add(Moment.of("<y1 y1 y2 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 4, 0, 6));
    moments.add(Moment.of("<y1 y1 y2 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 4, 0, 7));
    moments.add(Moment.of("<y1 y1 x3 x3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 5, 0, 5));
    moments.add(Moment.of("<y1 y1 x3 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 5, 0, 6));
    moments.add(Moment.of("<y1 y1 x3 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 5, 0, 7));
    moments.add(Moment.of("<y1 y1 y3 y3>", Moment.Part.REAL, 0, 1, 0, 1, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 y1 y3 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 y1 z2 z2>", Moment.Part.REAL, 0, 1, 0, 1, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 z1 z1 z1>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2, 0, 2));
    moments.add(Moment.of("<y1 z1 z1 x2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2, 0, 3));
    moments.add(Moment.of("<y1 z1 z1 y2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2, 0, 4));
    moments.add(Moment.of("<y1 z1 z1 x3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2, 0, 5));
    moments.add(Moment.of("<y1 z1 z1 y3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2, 0, 6));
    moments.add(Moment.of("<y1 z1 z1 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 2, 0, 7));
    moments.add(Moment.of("<y1 z1 x2 x2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 3, 0, 3));
    moments.add(Moment.of("<y1 z1 x2 y2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 3, 0, 4));
    moments.add(Moment.of("<y1 z1 x2 x3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 3, 0, 5));
    moments.add(Moment.of("<y1 z1 x2 y3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 3, 0, 6));
    moments.add(Moment.of("<y1 z1 x2 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 3, 0, 7));
    moments.add(Moment.of("<y1 z1 y2 y2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 4, 0, 4));
    moments.add(Moment.of("<y1 z1 y2 x3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 4, 0, 5));
    moments.add(Moment.of("<y1 z1 y2 y3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 4, 0, 6));
    moments.add(Moment.of("<y1 z1 y2 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 4, 0, 7));
    moments.add(Moment.of("<y1 z1 x3 x3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 5, 0, 5));
    moments.add(Moment.of("<y1 z1 x3 y3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 5, 0, 6));
    moments.add(Moment.of("<y1 z1 x3 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 5, 0, 7));
    moments.add(Moment.of("<y1 z1 y3 y3>", Moment.Part.REAL, 0, 1, 0, 2, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 z1 y3 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 z1 z2 z2>", Moment.Part.REAL, 0, 1, 0, 2, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 x2 x2 x2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 3, 0, 3));
    moments.add(Moment.of("<y1 x2 x2 y2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 3, 0, 4));
    moments.add(Moment.of("<y1 x2 x2 x3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 3, 0, 5));
    moments.add(Moment.of("<y1 x2 x2 y3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 3, 0, 6));
    moments.add(Moment.of("<y1 x2 x2 z2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 3, 0, 7));
    moments.add(Moment.of("<y1 x2 y2 y2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 4, 0, 4));
    moments.add(Moment.of("<y1 x2 y2 x3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 4, 0, 5));
    moments.add(Moment.of("<y1 x2 y2 y3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 4, 0, 6));
    moments.add(Moment.of("<y1 x2 y2 z2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 4, 0, 7));
    moments.add(Moment.of("<y1 x2 x3 x3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 5, 0, 5));
    moments.add(Moment.of("<y1 x2 x3 y3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 5, 0, 6));
    moments.add(Moment.of("<y1 x2 x3 z2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 5, 0, 7));
    moments.add(Moment.of("<y1 x2 y3 y3>", Moment.Part.REAL, 0, 1, 0, 3, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 x2 y3 z2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 x2 z2 z2>", Moment.Part.REAL, 0, 1, 0, 3, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 y2 y2 y2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 4, 0, 4));
    moments.add(Moment.of("<y1 y2 y2 x3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 4, 0, 5));
    moments.add(Moment.of("<y1 y2 y2 y3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 4, 0, 6));
    moments.add(Moment.of("<y1 y2 y2 z2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 4, 0, 7));
    moments.add(Moment.of("<y1 y2 x3 x3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 5, 0, 5));
    moments.add(Moment.of("<y1 y2 x3 y3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 5, 0, 6));
    moments.add(Moment.of("<y1 y2 x3 z2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 5, 0, 7));
    moments.add(Moment.of("<y1 y2 y3 y3>", Moment.Part.REAL, 0, 1, 0, 4, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 y2 y3 z2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 y2 z2 z2>", Moment.Part.REAL, 0, 1, 0, 4, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 x3 x3 x3>", Moment.Part.REAL, 0, 1, 0, 5, 0, 5, 0, 5));
    moments.add(Moment.of("<y1 x3 x3 y3>", Moment.Part.REAL, 0, 1, 0, 5, 0, 5, 0, 6));
  }

  private static void list6(List<Moment> moments) {
    moments.add(Moment.of("<y1 x3 x3 z2>", Moment.Part.REAL, 0, 1, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<y1 x3 y3 y3>", Moment.Part.REAL, 0, 1, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 x3 y3 z2>", Moment.Part.REAL, 0, 1, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 x3 z2 z2>", Moment.Part.REAL, 0, 1, 0, 5, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 y3 y3 y3>", Moment.Part.REAL, 0, 1, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<y1 y3 y3 z2>", Moment.Part.REAL, 0, 1, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<y1 y3 z2 z2>", Moment.Part.REAL, 0, 1, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<y1 z2 z2 z2>", Moment.Part.REAL, 0, 1, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<z1 z1 z1 z1>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2, 0, 2));
    moments.add(Moment.of("<z1 z1 z1 x2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2, 0, 3));
    moments.add(Moment.of("<z1 z1 z1 y2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2, 0, 4));
    moments.add(Moment.of("<z1 z1 z1 x3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2, 0, 5));
    moments.add(Moment.of("<z1 z1 z1 y3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2, 0, 6));
    moments.add(Moment.of("<z1 z1 z1 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 2, 0, 7));
    moments.add(Moment.of("<z1 z1 x2 x2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 3, 0, 3));
    moments.add(Moment.of("<z1 z1 x2 y2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 3, 0, 4));
    moments.add(Moment.of("<z1 z1 x2 x3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 3, 0, 5));
    moments.add(Moment.of("<z1 z1 x2 y3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 3, 0, 6));
    moments.add(Moment.of("<z1 z1 x2 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 3, 0, 7));
    moments.add(Moment.of("<z1 z1 y2 y2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 4, 0, 4));
    moments.add(Moment.of("<z1 z1 y2 x3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 4, 0, 5));
    moments.add(Moment.of("<z1 z1 y2 y3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 4, 0, 6));
    moments.add(Moment.of("<z1 z1 y2 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 4, 0, 7));
    moments.add(Moment.of("<z1 z1 x3 x3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 5, 0, 5));
    moments.add(Moment.of("<z1 z1 x3 y3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 5, 0, 6));
    moments.add(Moment.of("<z1 z1 x3 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 5, 0, 7));
    moments.add(Moment.of("<z1 z1 y3 y3>", Moment.Part.REAL, 0, 2, 0, 2, 0, 6, 0, 6));
    moments.add(Moment.of("<z1 z1 y3 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 6, 0, 7));
    moments.add(Moment.of("<z1 z1 z2 z2>", Moment.Part.REAL, 0, 2, 0, 2, 0, 7, 0, 7));
    moments.add(Moment.of("<z1 x2 x2 x2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 3, 0, 3));
    moments.add(Moment.of("<z1 x2 x2 y2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 3, 0, 4));
    moments.add(Moment.of("<z1 x2 x2 x3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 3, 0, 5));
    moments.add(Moment.of("<z1 x2 x2 y3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 3, 0, 6));
    moments.add(Moment.of("<z1 x2 x2 z2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 3, 0, 7));
    moments.add(Moment.of("<z1 x2 y2 y2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 4, 0, 4));
    moments.add(Moment.of("<z1 x2 y2 x3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 4, 0, 5));
    moments.add(Moment.of("<z1 x2 y2 y3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 4, 0, 6));
    moments.add(Moment.of("<z1 x2 y2 z2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 4, 0, 7));
    moments.add(Moment.of("<z1 x2 x3 x3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 5, 0, 5));
    moments.add(Moment.of("<z1 x2 x3 y3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 5, 0, 6));
    moments.add(Moment.of("<z1 x2 x3 z2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 5, 0, 7));
    moments.add(Moment.of("<z1 x2 y3 y3>", Moment.Part.REAL, 0, 2, 0, 3, 0, 6, 0, 6));
    moments.add(Moment.of("<z1 x2 y3 z2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 6, 0, 7));
    moments.add(Moment.of("<z1 x2 z2 z2>", Moment.Part.REAL, 0, 2, 0, 3, 0, 7, 0, 7));
    moments.add(Moment.of("<z1 y2 y2 y2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 4, 0, 4));
    moments.add(Moment.of("<z1 y2 y2 x3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 4, 0, 5));
    moments.add(Moment.of("<z1 y2 y2 y3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 4, 0, 6));
    moments.add(Moment.of("<z1 y2 y2 z2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 4, 0, 7));
    moments.add(Moment.of("<z1 y2 x3 x3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 5, 0, 5));
    moments.add(Moment.of("<z1 y2 x3 y3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 5, 0, 6));
    moments.add(Moment.of("<z1 y2 x3 z2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 5, 0, 7));
    moments.add(Moment.of("<z1 y2 y3 y3>", Moment.Part.REAL, 0, 2, 0, 4, 0, 6, 0, 6));
    moments.add(Moment.of("<z1 y2 y3 z2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 6, 0, 7));
    moments.add(Moment.of("<z1 y2 z2 z2>", Moment.Part.REAL, 0, 2, 0, 4, 0, 7, 0, 7));
    moments.add(Moment.of("<z1 x3 x3 x3>", Moment.Part.REAL, 0, 2, 0, 5, 0, 5, 0, 5));
    moments.add(Moment.of("<z1 x3 x3 y3>", Moment.Part.REAL, 0, 2, 0, 5, 0, 5, 0, 6));
    moments.add(Moment.of("<z1 x3 x3 z2>", Moment.Part.REAL, 0, 2, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<z1 x3 y3 y3>", Moment.Part.REAL, 0, 2, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<z1 x3 y3 z2>", Moment.Part.REAL, 0, 2, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<z1 x3 z2 z2>", Moment.Part.REAL, 0, 2, 0, 5, 0, 7, 0, 7));
  }

  private static void list7(List<Moment> moments) {
    moments.add(Moment.of("<z1 y3 y3 y3>", Moment.Part.REAL, 0, 2, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<z1 y3 y3 z2>", Moment.Part.REAL, 0, 2, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<z1 y3 z2 z2>", Moment.Part.REAL, 0, 2, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<z1 z2 z2 z2>", Moment.Part.REAL, 0, 2, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<x2 x2 x2 x2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 3, 0, 3));
    moments.add(Moment.of("<x2 x2 x2 y2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 3, 0, 4));
    moments.add(Moment.of("<x2 x2 x2 x3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 3, 0, 5));
    moments.add(Moment.of("<x2 x2 x2 y3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 3, 0, 6));
    moments.add(Moment.of("<x2 x2 x2 z2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 3, 0, 7));
    moments.add(Moment.of("<x2 x2 y2 y2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 4, 0, 4));
    moments.add(Moment.of("<x2 x2 y2 x3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 4, 0, 5));
    moments.add(Moment.of("<x2 x2 y2 y3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 4, 0, 6));
    moments.add(Moment.of("<x2 x2 y2 z2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 4, 0, 7));
    moments.add(Moment.of("<x2 x2 x3 x3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 5, 0, 5));
    moments.add(Moment.of("<x2 x2 x3 y3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 5, 0, 6));
    moments.add(Moment.of("<x2 x2 x3 z2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 5, 0, 7));
    moments.add(Moment.of("<x2 x2 y3 y3>", Moment.Part.REAL, 0, 3, 0, 3, 0, 6, 0, 6));
    moments.add(Moment.of("<x2 x2 y3 z2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 6, 0, 7));
    moments.add(Moment.of("<x2 x2 z2 z2>", Moment.Part.REAL, 0, 3, 0, 3, 0, 7, 0, 7));
    moments.add(Moment.of("<x2 y2 y2 y2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 4, 0, 4));
    moments.add(Moment.of("<x2 y2 y2 x3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 4, 0, 5));
    moments.add(Moment.of("<x2 y2 y2 y3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 4, 0, 6));
    moments.add(Moment.of("<x2 y2 y2 z2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 4, 0, 7));
    moments.add(Moment.of("<x2 y2 x3 x3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 5, 0, 5));
    moments.add(Moment.of("<x2 y2 x3 y3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 5, 0, 6));
    moments.add(Moment.of("<x2 y2 x3 z2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 5, 0, 7));
    moments.add(Moment.of("<x2 y2 y3 y3>", Moment.Part.REAL, 0, 3, 0, 4, 0, 6, 0, 6));
    moments.add(Moment.of("<x2 y2 y3 z2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 6, 0, 7));
    moments.add(Moment.of("<x2 y2 z2 z2>", Moment.Part.REAL, 0, 3, 0, 4, 0, 7, 0, 7));
    moments.add(Moment.of("<x2 x3 x3 x3>", Moment.Part.REAL, 0, 3, 0, 5, 0, 5, 0, 5));
    moments.add(Moment.of("<x2 x3 x3 y3>", Moment.Part.REAL, 0, 3, 0, 5, 0, 5, 0, 6));
    moments.add(Moment.of("<x2 x3 x3 z2>", Moment.Part.REAL, 0, 3, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<x2 x3 y3 y3>", Moment.Part.REAL, 0, 3, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<x2 x3 y3 z2>", Moment.Part.REAL, 0, 3, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<x2 x3 z2 z2>", Moment.Part.REAL, 0, 3, 0, 5, 0, 7, 0, 7));
    moments.add(Moment.of("<x2 y3 y3 y3>", Moment.Part.REAL, 0, 3, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<x2 y3 y3 z2>", Moment.Part.REAL, 0, 3, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<x2 y3 z2 z2>", Moment.Part.REAL, 0, 3, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<x2 z2 z2 z2>", Moment.Part.REAL, 0, 3, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<y2 y2 y2 y2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 4, 0, 4));
    moments.add(Moment.of("<y2 y2 y2 x3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 4, 0, 5));
    moments.add(Moment.of("<y2 y2 y2 y3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 4, 0, 6));
    moments.add(Moment.of("<y2 y2 y2 z2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 4, 0, 7));
    moments.add(Moment.of("<y2 y2 x3 x3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 5, 0, 5));
    moments.add(Moment.of("<y2 y2 x3 y3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 5, 0, 6));
    moments.add(Moment.of("<y2 y2 x3 z2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 5, 0, 7));
    moments.add(Moment.of("<y2 y2 y3 y3>", Moment.Part.REAL, 0, 4, 0, 4, 0, 6, 0, 6));
    moments.add(Moment.of("<y2 y2 y3 z2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 6, 0, 7));
    moments.add(Moment.of("<y2 y2 z2 z2>", Moment.Part.REAL, 0, 4, 0, 4, 0, 7, 0, 7));
    moments.add(Moment.of("<y2 x3 x3 x3>", Moment.Part.REAL, 0, 4, 0, 5, 0, 5, 0, 5));
    moments.add(Moment.of("<y2 x3 x3 y3>", Moment.Part.REAL, 0, 4, 0, 5, 0, 5, 0, 6));
    moments.add(Moment.of("<y2 x3 x3 z2>", Moment.Part.REAL, 0, 4, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<y2 x3 y3 y3>", Moment.Part.REAL, 0, 4, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<y2 x3 y3 z2>", Moment.Part.REAL, 0, 4, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<y2 x3 z2 z2>", Moment.Part.REAL, 0, 4, 0, 5, 0, 7, 0, 7));
    moments.add(Moment.of("<y2 y3 y3 y3>", Moment.Part.REAL, 0, 4, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<y2 y3 y3 z2>", Moment.Part.REAL, 0, 4, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<y2 y3 z2 z2>", Moment.Part.REAL, 0, 4, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<y2 z2 z2 z2>", Moment.Part.REAL, 0, 4, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<x3 x3 x3 x3>", Moment.Part.REAL, 0, 5, 0, 5, 0, 5, 0, 5));
  }

  private static void list8(List<Moment> moments) {
    moments.add(Moment.of("<x3 x3 x3 y3>", Moment.Part.REAL, 0, 5, 0, 5, 0, 5, 0, 6));
    moments.add(Moment.of("<x3 x3 x3 z2>", Moment.Part.REAL, 0, 5, 0, 5, 0, 5, 0, 7));
    moments.add(Moment.of("<x3 x3 y3 y3>", Moment.Part.REAL, 0, 5, 0, 5, 0, 6, 0, 6));
    moments.add(Moment.of("<x3 x3 y3 z2>", Moment.Part.REAL, 0, 5, 0, 5, 0, 6, 0, 7));
    moments.add(Moment.of("<x3 x3 z2 z2>", Moment.Part.REAL, 0, 5, 0, 5, 0, 7, 0, 7));
    moments.add(Moment.of("<x3 y3 y3 y3>", Moment.Part.REAL, 0, 5, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<x3 y3 y3 z2>", Moment.Part.REAL, 0, 5, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<x3 y3 z2 z2>", Moment.Part.REAL, 0, 5, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<x3 z2 z2 z2>", Moment.Part.REAL, 0, 5, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<y3 y3 y3 y3>", Moment.Part.REAL, 0, 6, 0, 6, 0, 6, 0, 6));
    moments.add(Moment.of("<y3 y3 y3 z2>", Moment.Part.REAL, 0, 6, 0, 6, 0, 6, 0, 7));
    moments.add(Moment.of("<y3 y3 z2 z2>", Moment.Part.REAL, 0, 6, 0, 6, 0, 7, 0, 7));
    moments.add(Moment.of("<y3 z2 z2 z2>", Moment.Part.REAL, 0, 6, 0, 7, 0, 7, 0, 7));
    moments.add(Moment.of("<z2 z2 z2 z2>", Moment.Part.REAL, 0, 7, 0, 7, 0, 7, 0, 7));
  }
}
