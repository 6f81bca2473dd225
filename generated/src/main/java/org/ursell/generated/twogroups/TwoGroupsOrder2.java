package org.ursell.generated.twogroups;

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

// Emitted by the Ursell generator, version 2. Not for editing:
// change the model or the generator and emit again.
//
// Model: two detuned groups of N three-level oscillators each (two-groups)
// Model hash: 8bedd0df5e74d4556e8804494397a18439a451a84f7a22e08995824986a03195
// Truncation order 2: joint cumulants of more than 2 sites are zero.
// 152 real unknowns, 555 auxiliaries, 3768 terms, 102 coefficients.
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

/** Moment equations of two detuned groups of N three-level oscillators each at order 2. */
public final class TwoGroupsOrder2 implements MomentEquations {
  /** The contract this class was emitted for. */
  public static final int ABI = 3;

  private static final int AUXILIARIES = 555;
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
  }

  private static void auxiliaries0(double[] y, double[] c) {
    double a;
    double b;
    // <<x1_A y1_A>>
    a = y[17];
    b = -y[0] * y[1];
    c[102] = a + b;
    // <<x1_A z1_A>>
    a = y[18];
    b = -y[0] * y[2];
    c[103] = a + b;
    // <x1_A y1_A z1_A>
    a = y[0] * y[33];
    b = y[1] * c[103];
    a = fma(y[2], c[102], a);
    c[104] = a + b;
    // <<x1_A y1_B>>
    a = y[25];
    b = -y[0] * y[9];
    c[105] = a + b;
    // <x1_A z1_A y1_B>
    a = y[0] * y[54];
    b = y[2] * c[105];
    a = fma(y[9], c[103], a);
    c[106] = a + b;
    // <<x1_A x1_A>>
    a = y[16];
    b = -y[0] * y[0];
    c[107] = a + b;
    // <x1_A x1_A z1_A>
    a = y[0] * y[18];
    b = y[0] * c[103];
    a = fma(y[2], c[107], a);
    c[108] = a + b;
    // <<x1_A x1_B>>
    a = y[24];
    b = -y[0] * y[8];
    c[109] = a + b;
    // <x1_A z1_A x1_B>
    a = y[0] * y[53];
    b = y[2] * c[109];
    a = fma(y[8], c[103], a);
    c[110] = a + b;
    // <<y1_A y1_A>>
    a = y[32];
    b = -y[1] * y[1];
    c[111] = a + b;
    // <<y1_A z1_A>>
    a = y[33];
    b = -y[1] * y[2];
    c[112] = a + b;
    // <y1_A y1_A z1_A>
    a = y[1] * y[33];
    b = y[1] * c[112];
    a = fma(y[2], c[111], a);
    c[113] = a + b;
    // <<y1_A y1_B>>
    a = y[40];
    b = -y[1] * y[9];
    c[114] = a + b;
    // <y1_A z1_A y1_B>
    a = y[1] * y[54];
    b = y[2] * c[114];
    a = fma(y[9], c[112], a);
    c[115] = a + b;
    // <x1_A x1_A y1_B>
    a = y[0] * y[25];
    b = y[0] * c[105];
    a = fma(y[9], c[107], a);
    c[116] = a + b;
    // <x1_A y1_A x1_B>
    a = y[0] * y[39];
    b = y[1] * c[109];
    a = fma(y[8], c[102], a);
    c[117] = a + b;
    // <y1_A z1_A z1_A>
    a = y[1] * y[47];
    b = 2.0 * y[2] * c[112];
    c[118] = a + b;
    // <<z1_A z1_A>>
    a = y[47];
    b = -y[2] * y[2];
    c[119] = a + b;
    // <<z1_A y1_B>>
    a = y[54];
    b = -y[2] * y[9];
    c[120] = a + b;
    // <z1_A z1_A y1_B>
    a = y[2] * y[54];
    b = y[2] * c[120];
    a = fma(y[9], c[119], a);
    c[121] = a + b;
    // <<x1_A y3_A>>
    a = y[22];
    b = -y[0] * y[6];
    c[122] = a + b;
    // <x1_A x1_A y3_A>
    a = y[0] * y[22];
    b = y[0] * c[122];
    a = fma(y[6], c[107], a);
    c[123] = a + b;
    // <<x1_A x3_A>>
    a = y[21];
    b = -y[0] * y[5];
    c[124] = a + b;
    // <x1_A y1_A x3_A>
    a = y[0] * y[36];
    b = y[1] * c[124];
    a = fma(y[5], c[102], a);
    c[125] = a + b;
    // <<x1_A z2_A>>
    a = y[23];
    b = -y[0] * y[7];
    c[126] = a + b;
    // <x1_A y1_A z2_A>
    a = y[0] * y[38];
    b = y[1] * c[126];
    a = fma(y[7], c[102], a);
    c[127] = a + b;
    // <x1_A x3_A y1_B>
    a = y[0] * y[90];
    b = y[5] * c[105];
    a = fma(y[9], c[124], a);
    c[128] = a + b;
    // <x1_A y3_A x1_B>
    a = y[0] * y[99];
    b = y[6] * c[109];
    a = fma(y[8], c[122], a);
    c[129] = a + b;
    // <x1_A z2_A y1_B>
    a = y[0] * y[109];
    b = y[7] * c[105];
    a = fma(y[9], c[126], a);
    c[130] = a + b;
    // <<y1_A x2_A>>
    a = y[34];
    b = -y[1] * y[3];
    c[131] = a + b;
    // <y1_A z1_A x2_A>
    a = y[1] * y[48];
    b = y[2] * c[131];
    a = fma(y[3], c[112], a);
    c[132] = a + b;
    // <<z1_A x2_A>>
    a = y[48];
    b = -y[2] * y[3];
    c[133] = a + b;
    // <z1_A x2_A y1_B>
    a = y[2] * y[67];
    b = y[3] * c[120];
    a = fma(y[9], c[133], a);
    c[134] = a + b;
    // <x1_A x1_A x3_A>
    a = y[0] * y[21];
    b = y[0] * c[124];
    a = fma(y[5], c[107], a);
    c[135] = a + b;
    // <x1_A x1_A z2_A>
    a = y[0] * y[23];
    b = y[0] * c[126];
    a = fma(y[7], c[107], a);
    c[136] = a + b;
    // <x1_A y1_A y3_A>
    a = y[0] * y[37];
    b = y[1] * c[122];
    a = fma(y[6], c[102], a);
    c[137] = a + b;
    // <x1_A x3_A x1_B>
    a = y[0] * y[89];
    b = y[5] * c[109];
    a = fma(y[8], c[124], a);
    c[138] = a + b;
    // <x1_A y3_A y1_B>
    a = y[0] * y[100];
    b = y[6] * c[105];
    a = fma(y[9], c[122], a);
    c[139] = a + b;
    // <x1_A z2_A x1_B>
    a = y[0] * y[108];
    b = y[7] * c[109];
    a = fma(y[8], c[126], a);
    c[140] = a + b;
    // <<y1_A y2_A>>
    a = y[35];
    b = -y[1] * y[4];
    c[141] = a + b;
    // <y1_A z1_A y2_A>
    a = y[1] * y[49];
    b = y[2] * c[141];
    a = fma(y[4], c[112], a);
    c[142] = a + b;
    // <<z1_A y2_A>>
    a = y[49];
    b = -y[2] * y[4];
    c[143] = a + b;
    // <z1_A y2_A y1_B>
    a = y[2] * y[79];
    b = y[4] * c[120];
    a = fma(y[9], c[143], a);
    c[144] = a + b;
  }

  private static void auxiliaries1(double[] y, double[] c) {
    double a;
    double b;
    // <<x1_A y2_A>>
    a = y[20];
    b = -y[0] * y[4];
    c[145] = a + b;
    // <x1_A x1_A y2_A>
    a = y[0] * y[20];
    b = y[0] * c[145];
    a = fma(y[4], c[107], a);
    c[146] = a + b;
    // <<x1_A x2_A>>
    a = y[19];
    b = -y[0] * y[3];
    c[147] = a + b;
    // <x1_A y1_A x2_A>
    a = y[0] * y[34];
    b = y[1] * c[147];
    a = fma(y[3], c[102], a);
    c[148] = a + b;
    // <x1_A x2_A y1_B>
    a = y[0] * y[67];
    b = y[3] * c[105];
    a = fma(y[9], c[147], a);
    c[149] = a + b;
    // <x1_A y2_A x1_B>
    a = y[0] * y[78];
    b = y[4] * c[109];
    a = fma(y[8], c[145], a);
    c[150] = a + b;
    // <<y1_A x3_A>>
    a = y[36];
    b = -y[1] * y[5];
    c[151] = a + b;
    // <y1_A z1_A x3_A>
    a = y[1] * y[50];
    b = y[2] * c[151];
    a = fma(y[5], c[112], a);
    c[152] = a + b;
    // <<z1_A x3_A>>
    a = y[50];
    b = -y[2] * y[5];
    c[153] = a + b;
    // <z1_A x3_A y1_B>
    a = y[2] * y[90];
    b = y[5] * c[120];
    a = fma(y[9], c[153], a);
    c[154] = a + b;
    // <x1_A x1_A x2_A>
    a = y[0] * y[19];
    b = y[0] * c[147];
    a = fma(y[3], c[107], a);
    c[155] = a + b;
    // <x1_A y1_A y2_A>
    a = y[0] * y[35];
    b = y[1] * c[145];
    a = fma(y[4], c[102], a);
    c[156] = a + b;
    // <x1_A x2_A x1_B>
    a = y[0] * y[66];
    b = y[3] * c[109];
    a = fma(y[8], c[147], a);
    c[157] = a + b;
    // <x1_A y2_A y1_B>
    a = y[0] * y[79];
    b = y[4] * c[105];
    a = fma(y[9], c[145], a);
    c[158] = a + b;
    // <<y1_A y3_A>>
    a = y[37];
    b = -y[1] * y[6];
    c[159] = a + b;
    // <y1_A z1_A y3_A>
    a = y[1] * y[51];
    b = y[2] * c[159];
    a = fma(y[6], c[112], a);
    c[160] = a + b;
    // <<z1_A y3_A>>
    a = y[51];
    b = -y[2] * y[6];
    c[161] = a + b;
    // <z1_A y3_A y1_B>
    a = y[2] * y[100];
    b = y[6] * c[120];
    a = fma(y[9], c[161], a);
    c[162] = a + b;
    // <<y1_A z2_A>>
    a = y[38];
    b = -y[1] * y[7];
    c[163] = a + b;
    // <y1_A z1_A z2_A>
    a = y[1] * y[52];
    b = y[2] * c[163];
    a = fma(y[7], c[112], a);
    c[164] = a + b;
    // <<z1_A z2_A>>
    a = y[52];
    b = -y[2] * y[7];
    c[165] = a + b;
    // <z1_A z2_A y1_B>
    a = y[2] * y[109];
    b = y[7] * c[120];
    a = fma(y[9], c[165], a);
    c[166] = a + b;
    // <<x1_A z1_B>>
    a = y[26];
    b = -y[0] * y[10];
    c[167] = a + b;
    // <x1_A y1_A z1_B>
    a = y[0] * y[41];
    b = y[1] * c[167];
    a = fma(y[10], c[102], a);
    c[168] = a + b;
    // <x1_A y1_B z1_B>
    a = y[0] * y[125];
    b = y[9] * c[167];
    a = fma(y[10], c[105], a);
    c[169] = a + b;
    // <<y1_A x1_B>>
    a = y[39];
    b = -y[1] * y[8];
    c[170] = a + b;
    // <y1_A z1_A x1_B>
    a = y[1] * y[53];
    b = y[2] * c[170];
    a = fma(y[8], c[112], a);
    c[171] = a + b;
    // <<z1_A x1_B>>
    a = y[53];
    b = -y[2] * y[8];
    c[172] = a + b;
    // <z1_A x1_B y1_B>
    a = y[2] * y[117];
    b = y[8] * c[120];
    a = fma(y[9], c[172], a);
    c[173] = a + b;
    // <x1_A x1_A z1_B>
    a = y[0] * y[26];
    b = y[0] * c[167];
    a = fma(y[10], c[107], a);
    c[174] = a + b;
    // <x1_A x1_B z1_B>
    a = y[0] * y[118];
    b = y[8] * c[167];
    a = fma(y[10], c[109], a);
    c[175] = a + b;
    // <z1_A y1_B y1_B>
    a = y[2] * y[124];
    b = 2.0 * y[9] * c[120];
    c[176] = a + b;
    // <<y1_A z1_B>>
    a = y[41];
    b = -y[1] * y[10];
    c[177] = a + b;
    // <y1_A z1_A z1_B>
    a = y[1] * y[55];
    b = y[2] * c[177];
    a = fma(y[10], c[112], a);
    c[178] = a + b;
    // <<z1_A z1_B>>
    a = y[55];
    b = -y[2] * y[10];
    c[179] = a + b;
    // <z1_A y1_B z1_B>
    a = y[2] * y[125];
    b = y[9] * c[179];
    a = fma(y[10], c[120], a);
    c[180] = a + b;
    // <<x1_A y3_B>>
    a = y[30];
    b = -y[0] * y[14];
    c[181] = a + b;
    // <x1_A x1_A y3_B>
    a = y[0] * y[30];
    b = y[0] * c[181];
    a = fma(y[14], c[107], a);
    c[182] = a + b;
    // <<x1_A x3_B>>
    a = y[29];
    b = -y[0] * y[13];
    c[183] = a + b;
    // <x1_A y1_A x3_B>
    a = y[0] * y[44];
    b = y[1] * c[183];
    a = fma(y[13], c[102], a);
    c[184] = a + b;
    // <<x1_A z2_B>>
    a = y[31];
    b = -y[0] * y[15];
    c[185] = a + b;
    // <x1_A y1_A z2_B>
    a = y[0] * y[46];
    b = y[1] * c[185];
    a = fma(y[15], c[102], a);
    c[186] = a + b;
    // <x1_A x1_B y3_B>
    a = y[0] * y[122];
    b = y[8] * c[181];
    a = fma(y[14], c[109], a);
    c[187] = a + b;
  }

  private static void auxiliaries2(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A y1_B x3_B>
    a = y[0] * y[128];
    b = y[9] * c[183];
    a = fma(y[13], c[105], a);
    c[188] = a + b;
    // <x1_A y1_B z2_B>
    a = y[0] * y[130];
    b = y[9] * c[185];
    a = fma(y[15], c[105], a);
    c[189] = a + b;
    // <<y1_A x2_B>>
    a = y[42];
    b = -y[1] * y[11];
    c[190] = a + b;
    // <y1_A z1_A x2_B>
    a = y[1] * y[56];
    b = y[2] * c[190];
    a = fma(y[11], c[112], a);
    c[191] = a + b;
    // <<z1_A x2_B>>
    a = y[56];
    b = -y[2] * y[11];
    c[192] = a + b;
    // <z1_A y1_B x2_B>
    a = y[2] * y[126];
    b = y[9] * c[192];
    a = fma(y[11], c[120], a);
    c[193] = a + b;
    // <x1_A x1_A x3_B>
    a = y[0] * y[29];
    b = y[0] * c[183];
    a = fma(y[13], c[107], a);
    c[194] = a + b;
    // <x1_A x1_A z2_B>
    a = y[0] * y[31];
    b = y[0] * c[185];
    a = fma(y[15], c[107], a);
    c[195] = a + b;
    // <x1_A y1_A y3_B>
    a = y[0] * y[45];
    b = y[1] * c[181];
    a = fma(y[14], c[102], a);
    c[196] = a + b;
    // <x1_A x1_B x3_B>
    a = y[0] * y[121];
    b = y[8] * c[183];
    a = fma(y[13], c[109], a);
    c[197] = a + b;
    // <x1_A x1_B z2_B>
    a = y[0] * y[123];
    b = y[8] * c[185];
    a = fma(y[15], c[109], a);
    c[198] = a + b;
    // <x1_A y1_B y3_B>
    a = y[0] * y[129];
    b = y[9] * c[181];
    a = fma(y[14], c[105], a);
    c[199] = a + b;
    // <<y1_A y2_B>>
    a = y[43];
    b = -y[1] * y[12];
    c[200] = a + b;
    // <y1_A z1_A y2_B>
    a = y[1] * y[57];
    b = y[2] * c[200];
    a = fma(y[12], c[112], a);
    c[201] = a + b;
    // <<z1_A y2_B>>
    a = y[57];
    b = -y[2] * y[12];
    c[202] = a + b;
    // <z1_A y1_B y2_B>
    a = y[2] * y[127];
    b = y[9] * c[202];
    a = fma(y[12], c[120], a);
    c[203] = a + b;
    // <<x1_A y2_B>>
    a = y[28];
    b = -y[0] * y[12];
    c[204] = a + b;
    // <x1_A x1_A y2_B>
    a = y[0] * y[28];
    b = y[0] * c[204];
    a = fma(y[12], c[107], a);
    c[205] = a + b;
    // <<x1_A x2_B>>
    a = y[27];
    b = -y[0] * y[11];
    c[206] = a + b;
    // <x1_A y1_A x2_B>
    a = y[0] * y[42];
    b = y[1] * c[206];
    a = fma(y[11], c[102], a);
    c[207] = a + b;
    // <x1_A x1_B y2_B>
    a = y[0] * y[120];
    b = y[8] * c[204];
    a = fma(y[12], c[109], a);
    c[208] = a + b;
    // <x1_A y1_B x2_B>
    a = y[0] * y[126];
    b = y[9] * c[206];
    a = fma(y[11], c[105], a);
    c[209] = a + b;
    // <<y1_A x3_B>>
    a = y[44];
    b = -y[1] * y[13];
    c[210] = a + b;
    // <y1_A z1_A x3_B>
    a = y[1] * y[58];
    b = y[2] * c[210];
    a = fma(y[13], c[112], a);
    c[211] = a + b;
    // <<z1_A x3_B>>
    a = y[58];
    b = -y[2] * y[13];
    c[212] = a + b;
    // <z1_A y1_B x3_B>
    a = y[2] * y[128];
    b = y[9] * c[212];
    a = fma(y[13], c[120], a);
    c[213] = a + b;
    // <x1_A x1_A x2_B>
    a = y[0] * y[27];
    b = y[0] * c[206];
    a = fma(y[11], c[107], a);
    c[214] = a + b;
    // <x1_A y1_A y2_B>
    a = y[0] * y[43];
    b = y[1] * c[204];
    a = fma(y[12], c[102], a);
    c[215] = a + b;
    // <x1_A x1_B x2_B>
    a = y[0] * y[119];
    b = y[8] * c[206];
    a = fma(y[11], c[109], a);
    c[216] = a + b;
    // <x1_A y1_B y2_B>
    a = y[0] * y[127];
    b = y[9] * c[204];
    a = fma(y[12], c[105], a);
    c[217] = a + b;
    // <<y1_A y3_B>>
    a = y[45];
    b = -y[1] * y[14];
    c[218] = a + b;
    // <y1_A z1_A y3_B>
    a = y[1] * y[59];
    b = y[2] * c[218];
    a = fma(y[14], c[112], a);
    c[219] = a + b;
    // <<z1_A y3_B>>
    a = y[59];
    b = -y[2] * y[14];
    c[220] = a + b;
    // <z1_A y1_B y3_B>
    a = y[2] * y[129];
    b = y[9] * c[220];
    a = fma(y[14], c[120], a);
    c[221] = a + b;
    // <<y1_A z2_B>>
    a = y[46];
    b = -y[1] * y[15];
    c[222] = a + b;
    // <y1_A z1_A z2_B>
    a = y[1] * y[60];
    b = y[2] * c[222];
    a = fma(y[15], c[112], a);
    c[223] = a + b;
    // <<z1_A z2_B>>
    a = y[60];
    b = -y[2] * y[15];
    c[224] = a + b;
    // <z1_A y1_B z2_B>
    a = y[2] * y[130];
    b = y[9] * c[224];
    a = fma(y[15], c[120], a);
    c[225] = a + b;
    // <x1_A y1_A y1_B>
    a = y[0] * y[40];
    b = y[1] * c[105];
    a = fma(y[9], c[102], a);
    c[226] = a + b;
    // <x1_A z1_A z1_A>
    a = y[0] * y[47];
    b = 2.0 * y[2] * c[103];
    c[227] = a + b;
    // <y1_A y1_A x1_B>
    a = y[1] * y[39];
    b = y[1] * c[170];
    a = fma(y[8], c[111], a);
    c[228] = a + b;
    // <z1_A z1_A x1_B>
    a = y[2] * y[53];
    b = y[2] * c[172];
    a = fma(y[8], c[119], a);
    c[229] = a + b;
  }

  private static void auxiliaries3(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A z1_A x2_A>
    a = y[0] * y[48];
    b = y[2] * c[147];
    a = fma(y[3], c[103], a);
    c[230] = a + b;
    // <y1_A y1_A x3_A>
    a = y[1] * y[36];
    b = y[1] * c[151];
    a = fma(y[5], c[111], a);
    c[231] = a + b;
    // <y1_A y1_A z2_A>
    a = y[1] * y[38];
    b = y[1] * c[163];
    a = fma(y[7], c[111], a);
    c[232] = a + b;
    // <y1_A x3_A y1_B>
    a = y[1] * y[90];
    b = y[5] * c[114];
    a = fma(y[9], c[151], a);
    c[233] = a + b;
    // <y1_A y3_A x1_B>
    a = y[1] * y[99];
    b = y[6] * c[170];
    a = fma(y[8], c[159], a);
    c[234] = a + b;
    // <y1_A z2_A y1_B>
    a = y[1] * y[109];
    b = y[7] * c[114];
    a = fma(y[9], c[163], a);
    c[235] = a + b;
    // <z1_A x2_A x1_B>
    a = y[2] * y[66];
    b = y[3] * c[172];
    a = fma(y[8], c[133], a);
    c[236] = a + b;
    // <x1_A z1_A y2_A>
    a = y[0] * y[49];
    b = y[2] * c[145];
    a = fma(y[4], c[103], a);
    c[237] = a + b;
    // <y1_A y1_A y3_A>
    a = y[1] * y[37];
    b = y[1] * c[159];
    a = fma(y[6], c[111], a);
    c[238] = a + b;
    // <y1_A x3_A x1_B>
    a = y[1] * y[89];
    b = y[5] * c[170];
    a = fma(y[8], c[151], a);
    c[239] = a + b;
    // <y1_A y3_A y1_B>
    a = y[1] * y[100];
    b = y[6] * c[114];
    a = fma(y[9], c[159], a);
    c[240] = a + b;
    // <y1_A z2_A x1_B>
    a = y[1] * y[108];
    b = y[7] * c[170];
    a = fma(y[8], c[163], a);
    c[241] = a + b;
    // <z1_A y2_A x1_B>
    a = y[2] * y[78];
    b = y[4] * c[172];
    a = fma(y[8], c[143], a);
    c[242] = a + b;
    // <x1_A z1_A x3_A>
    a = y[0] * y[50];
    b = y[2] * c[124];
    a = fma(y[5], c[103], a);
    c[243] = a + b;
    // <y1_A y1_A x2_A>
    a = y[1] * y[34];
    b = y[1] * c[131];
    a = fma(y[3], c[111], a);
    c[244] = a + b;
    // <y1_A x2_A y1_B>
    a = y[1] * y[67];
    b = y[3] * c[114];
    a = fma(y[9], c[131], a);
    c[245] = a + b;
    // <y1_A y2_A x1_B>
    a = y[1] * y[78];
    b = y[4] * c[170];
    a = fma(y[8], c[141], a);
    c[246] = a + b;
    // <z1_A x3_A x1_B>
    a = y[2] * y[89];
    b = y[5] * c[172];
    a = fma(y[8], c[153], a);
    c[247] = a + b;
    // <x1_A z1_A y3_A>
    a = y[0] * y[51];
    b = y[2] * c[122];
    a = fma(y[6], c[103], a);
    c[248] = a + b;
    // <y1_A y1_A y2_A>
    a = y[1] * y[35];
    b = y[1] * c[141];
    a = fma(y[4], c[111], a);
    c[249] = a + b;
    // <y1_A x2_A x1_B>
    a = y[1] * y[66];
    b = y[3] * c[170];
    a = fma(y[8], c[131], a);
    c[250] = a + b;
    // <y1_A y2_A y1_B>
    a = y[1] * y[79];
    b = y[4] * c[114];
    a = fma(y[9], c[141], a);
    c[251] = a + b;
    // <z1_A y3_A x1_B>
    a = y[2] * y[99];
    b = y[6] * c[172];
    a = fma(y[8], c[161], a);
    c[252] = a + b;
    // <x1_A z1_A z2_A>
    a = y[0] * y[52];
    b = y[2] * c[126];
    a = fma(y[7], c[103], a);
    c[253] = a + b;
    // <z1_A z2_A x1_B>
    a = y[2] * y[108];
    b = y[7] * c[172];
    a = fma(y[8], c[165], a);
    c[254] = a + b;
    // <y1_A y1_A z1_B>
    a = y[1] * y[41];
    b = y[1] * c[177];
    a = fma(y[10], c[111], a);
    c[255] = a + b;
    // <y1_A y1_B z1_B>
    a = y[1] * y[125];
    b = y[9] * c[177];
    a = fma(y[10], c[114], a);
    c[256] = a + b;
    // <z1_A x1_B x1_B>
    a = y[2] * y[116];
    b = 2.0 * y[8] * c[172];
    c[257] = a + b;
    // <y1_A x1_B z1_B>
    a = y[1] * y[118];
    b = y[8] * c[177];
    a = fma(y[10], c[170], a);
    c[258] = a + b;
    // <x1_A z1_A z1_B>
    a = y[0] * y[55];
    b = y[2] * c[167];
    a = fma(y[10], c[103], a);
    c[259] = a + b;
    // <z1_A x1_B z1_B>
    a = y[2] * y[118];
    b = y[8] * c[179];
    a = fma(y[10], c[172], a);
    c[260] = a + b;
    // <x1_A z1_A x2_B>
    a = y[0] * y[56];
    b = y[2] * c[206];
    a = fma(y[11], c[103], a);
    c[261] = a + b;
    // <y1_A y1_A x3_B>
    a = y[1] * y[44];
    b = y[1] * c[210];
    a = fma(y[13], c[111], a);
    c[262] = a + b;
    // <y1_A y1_A z2_B>
    a = y[1] * y[46];
    b = y[1] * c[222];
    a = fma(y[15], c[111], a);
    c[263] = a + b;
    // <y1_A x1_B y3_B>
    a = y[1] * y[122];
    b = y[8] * c[218];
    a = fma(y[14], c[170], a);
    c[264] = a + b;
    // <y1_A y1_B x3_B>
    a = y[1] * y[128];
    b = y[9] * c[210];
    a = fma(y[13], c[114], a);
    c[265] = a + b;
    // <y1_A y1_B z2_B>
    a = y[1] * y[130];
    b = y[9] * c[222];
    a = fma(y[15], c[114], a);
    c[266] = a + b;
    // <z1_A x1_B x2_B>
    a = y[2] * y[119];
    b = y[8] * c[192];
    a = fma(y[11], c[172], a);
    c[267] = a + b;
    // <x1_A z1_A y2_B>
    a = y[0] * y[57];
    b = y[2] * c[204];
    a = fma(y[12], c[103], a);
    c[268] = a + b;
  }

  private static void auxiliaries4(double[] y, double[] c) {
    double a;
    double b;
    // <y1_A y1_A y3_B>
    a = y[1] * y[45];
    b = y[1] * c[218];
    a = fma(y[14], c[111], a);
    c[269] = a + b;
    // <y1_A x1_B x3_B>
    a = y[1] * y[121];
    b = y[8] * c[210];
    a = fma(y[13], c[170], a);
    c[270] = a + b;
    // <y1_A x1_B z2_B>
    a = y[1] * y[123];
    b = y[8] * c[222];
    a = fma(y[15], c[170], a);
    c[271] = a + b;
    // <y1_A y1_B y3_B>
    a = y[1] * y[129];
    b = y[9] * c[218];
    a = fma(y[14], c[114], a);
    c[272] = a + b;
    // <z1_A x1_B y2_B>
    a = y[2] * y[120];
    b = y[8] * c[202];
    a = fma(y[12], c[172], a);
    c[273] = a + b;
    // <x1_A z1_A x3_B>
    a = y[0] * y[58];
    b = y[2] * c[183];
    a = fma(y[13], c[103], a);
    c[274] = a + b;
    // <y1_A y1_A x2_B>
    a = y[1] * y[42];
    b = y[1] * c[190];
    a = fma(y[11], c[111], a);
    c[275] = a + b;
    // <y1_A x1_B y2_B>
    a = y[1] * y[120];
    b = y[8] * c[200];
    a = fma(y[12], c[170], a);
    c[276] = a + b;
    // <y1_A y1_B x2_B>
    a = y[1] * y[126];
    b = y[9] * c[190];
    a = fma(y[11], c[114], a);
    c[277] = a + b;
    // <z1_A x1_B x3_B>
    a = y[2] * y[121];
    b = y[8] * c[212];
    a = fma(y[13], c[172], a);
    c[278] = a + b;
    // <x1_A z1_A y3_B>
    a = y[0] * y[59];
    b = y[2] * c[181];
    a = fma(y[14], c[103], a);
    c[279] = a + b;
    // <y1_A y1_A y2_B>
    a = y[1] * y[43];
    b = y[1] * c[200];
    a = fma(y[12], c[111], a);
    c[280] = a + b;
    // <y1_A x1_B x2_B>
    a = y[1] * y[119];
    b = y[8] * c[190];
    a = fma(y[11], c[170], a);
    c[281] = a + b;
    // <y1_A y1_B y2_B>
    a = y[1] * y[127];
    b = y[9] * c[200];
    a = fma(y[12], c[114], a);
    c[282] = a + b;
    // <z1_A x1_B y3_B>
    a = y[2] * y[122];
    b = y[8] * c[220];
    a = fma(y[14], c[172], a);
    c[283] = a + b;
    // <x1_A z1_A z2_B>
    a = y[0] * y[60];
    b = y[2] * c[185];
    a = fma(y[15], c[103], a);
    c[284] = a + b;
    // <z1_A x1_B z2_B>
    a = y[2] * y[123];
    b = y[8] * c[224];
    a = fma(y[15], c[172], a);
    c[285] = a + b;
    // <x1_A x1_B y1_B>
    a = y[0] * y[117];
    b = y[8] * c[105];
    a = fma(y[9], c[109], a);
    c[286] = a + b;
    // <y1_A x1_B x1_B>
    a = y[1] * y[116];
    b = 2.0 * y[8] * c[170];
    c[287] = a + b;
    // <x1_A y1_B y1_B>
    a = y[0] * y[124];
    b = 2.0 * y[9] * c[105];
    c[288] = a + b;
    // <y1_A x1_B y1_B>
    a = y[1] * y[117];
    b = y[8] * c[114];
    a = fma(y[9], c[170], a);
    c[289] = a + b;
    // <x1_A x2_A y3_A>
    a = y[0] * y[64];
    b = y[3] * c[122];
    a = fma(y[6], c[147], a);
    c[290] = a + b;
    // <y1_A x2_A x3_A>
    a = y[1] * y[63];
    b = y[3] * c[151];
    a = fma(y[5], c[131], a);
    c[291] = a + b;
    // <y1_A x2_A z2_A>
    a = y[1] * y[65];
    b = y[3] * c[163];
    a = fma(y[7], c[131], a);
    c[292] = a + b;
    // <<x2_A x3_A>>
    a = y[63];
    b = -y[3] * y[5];
    c[293] = a + b;
    // <<x2_A y1_B>>
    a = y[67];
    b = -y[3] * y[9];
    c[294] = a + b;
    // <x2_A x3_A y1_B>
    a = y[3] * y[90];
    b = y[5] * c[294];
    a = fma(y[9], c[293], a);
    c[295] = a + b;
    // <<x2_A y3_A>>
    a = y[64];
    b = -y[3] * y[6];
    c[296] = a + b;
    // <<x2_A x1_B>>
    a = y[66];
    b = -y[3] * y[8];
    c[297] = a + b;
    // <x2_A y3_A x1_B>
    a = y[3] * y[99];
    b = y[6] * c[297];
    a = fma(y[8], c[296], a);
    c[298] = a + b;
    // <<x2_A z2_A>>
    a = y[65];
    b = -y[3] * y[7];
    c[299] = a + b;
    // <x2_A z2_A y1_B>
    a = y[3] * y[109];
    b = y[7] * c[294];
    a = fma(y[9], c[299], a);
    c[300] = a + b;
    // <x1_A x2_A x3_A>
    a = y[0] * y[63];
    b = y[3] * c[124];
    a = fma(y[5], c[147], a);
    c[301] = a + b;
    // <x1_A x2_A z2_A>
    a = y[0] * y[65];
    b = y[3] * c[126];
    a = fma(y[7], c[147], a);
    c[302] = a + b;
    // <x1_A y2_A y3_A>
    a = y[0] * y[76];
    b = y[4] * c[122];
    a = fma(y[6], c[145], a);
    c[303] = a + b;
    // <y1_A x2_A y3_A>
    a = y[1] * y[64];
    b = y[3] * c[159];
    a = fma(y[6], c[131], a);
    c[304] = a + b;
    // <y1_A y2_A x3_A>
    a = y[1] * y[75];
    b = y[4] * c[151];
    a = fma(y[5], c[141], a);
    c[305] = a + b;
    // <y1_A y2_A z2_A>
    a = y[1] * y[77];
    b = y[4] * c[163];
    a = fma(y[7], c[141], a);
    c[306] = a + b;
    // <x2_A x3_A x1_B>
    a = y[3] * y[89];
    b = y[5] * c[297];
    a = fma(y[8], c[293], a);
    c[307] = a + b;
    // <x2_A y3_A y1_B>
    a = y[3] * y[100];
    b = y[6] * c[294];
    a = fma(y[9], c[296], a);
    c[308] = a + b;
  }

  private static void auxiliaries5(double[] y, double[] c) {
    double a;
    double b;
    // <x2_A z2_A x1_B>
    a = y[3] * y[108];
    b = y[7] * c[297];
    a = fma(y[8], c[299], a);
    c[309] = a + b;
    // <<y2_A x3_A>>
    a = y[75];
    b = -y[4] * y[5];
    c[310] = a + b;
    // <<y2_A y1_B>>
    a = y[79];
    b = -y[4] * y[9];
    c[311] = a + b;
    // <y2_A x3_A y1_B>
    a = y[4] * y[90];
    b = y[5] * c[311];
    a = fma(y[9], c[310], a);
    c[312] = a + b;
    // <<y2_A y3_A>>
    a = y[76];
    b = -y[4] * y[6];
    c[313] = a + b;
    // <<y2_A x1_B>>
    a = y[78];
    b = -y[4] * y[8];
    c[314] = a + b;
    // <y2_A y3_A x1_B>
    a = y[4] * y[99];
    b = y[6] * c[314];
    a = fma(y[8], c[313], a);
    c[315] = a + b;
    // <<y2_A z2_A>>
    a = y[77];
    b = -y[4] * y[7];
    c[316] = a + b;
    // <y2_A z2_A y1_B>
    a = y[4] * y[109];
    b = y[7] * c[311];
    a = fma(y[9], c[316], a);
    c[317] = a + b;
    // <x1_A x2_A y2_A>
    a = y[0] * y[62];
    b = y[3] * c[145];
    a = fma(y[4], c[147], a);
    c[318] = a + b;
    // <x1_A x3_A y3_A>
    a = y[0] * y[87];
    b = y[5] * c[122];
    a = fma(y[6], c[124], a);
    c[319] = a + b;
    // <y1_A x2_A x2_A>
    a = y[1] * y[61];
    b = 2.0 * y[3] * c[131];
    c[320] = a + b;
    // <y1_A x3_A x3_A>
    a = y[1] * y[86];
    b = 2.0 * y[5] * c[151];
    c[321] = a + b;
    // <y1_A x3_A z2_A>
    a = y[1] * y[88];
    b = y[5] * c[163];
    a = fma(y[7], c[151], a);
    c[322] = a + b;
    // <<x2_A x2_A>>
    a = y[61];
    b = -y[3] * y[3];
    c[323] = a + b;
    // <x2_A x2_A y1_B>
    a = y[3] * y[67];
    b = y[3] * c[294];
    a = fma(y[9], c[323], a);
    c[324] = a + b;
    // <<x2_A y2_A>>
    a = y[62];
    b = -y[3] * y[4];
    c[325] = a + b;
    // <x2_A y2_A x1_B>
    a = y[3] * y[78];
    b = y[4] * c[297];
    a = fma(y[8], c[325], a);
    c[326] = a + b;
    // <<x3_A x3_A>>
    a = y[86];
    b = -y[5] * y[5];
    c[327] = a + b;
    // <<x3_A y1_B>>
    a = y[90];
    b = -y[5] * y[9];
    c[328] = a + b;
    // <x3_A x3_A y1_B>
    a = y[5] * y[90];
    b = y[5] * c[328];
    a = fma(y[9], c[327], a);
    c[329] = a + b;
    // <<x3_A y3_A>>
    a = y[87];
    b = -y[5] * y[6];
    c[330] = a + b;
    // <<x3_A x1_B>>
    a = y[89];
    b = -y[5] * y[8];
    c[331] = a + b;
    // <x3_A y3_A x1_B>
    a = y[5] * y[99];
    b = y[6] * c[331];
    a = fma(y[8], c[330], a);
    c[332] = a + b;
    // <<x3_A z2_A>>
    a = y[88];
    b = -y[5] * y[7];
    c[333] = a + b;
    // <x3_A z2_A y1_B>
    a = y[5] * y[109];
    b = y[7] * c[328];
    a = fma(y[9], c[333], a);
    c[334] = a + b;
    // <x1_A x2_A x2_A>
    a = y[0] * y[61];
    b = 2.0 * y[3] * c[147];
    c[335] = a + b;
    // <x1_A y3_A y3_A>
    a = y[0] * y[97];
    b = 2.0 * y[6] * c[122];
    c[336] = a + b;
    // <y1_A x2_A y2_A>
    a = y[1] * y[62];
    b = y[3] * c[141];
    a = fma(y[4], c[131], a);
    c[337] = a + b;
    // <y1_A x3_A y3_A>
    a = y[1] * y[87];
    b = y[5] * c[159];
    a = fma(y[6], c[151], a);
    c[338] = a + b;
    // <y1_A y3_A z2_A>
    a = y[1] * y[98];
    b = y[6] * c[163];
    a = fma(y[7], c[159], a);
    c[339] = a + b;
    // <x2_A x2_A x1_B>
    a = y[3] * y[66];
    b = y[3] * c[297];
    a = fma(y[8], c[323], a);
    c[340] = a + b;
    // <x2_A y2_A y1_B>
    a = y[3] * y[79];
    b = y[4] * c[294];
    a = fma(y[9], c[325], a);
    c[341] = a + b;
    // <x3_A y3_A y1_B>
    a = y[5] * y[100];
    b = y[6] * c[328];
    a = fma(y[9], c[330], a);
    c[342] = a + b;
    // <<y3_A y3_A>>
    a = y[97];
    b = -y[6] * y[6];
    c[343] = a + b;
    // <<y3_A x1_B>>
    a = y[99];
    b = -y[6] * y[8];
    c[344] = a + b;
    // <y3_A y3_A x1_B>
    a = y[6] * y[99];
    b = y[6] * c[344];
    a = fma(y[8], c[343], a);
    c[345] = a + b;
    // <<y3_A z2_A>>
    a = y[98];
    b = -y[6] * y[7];
    c[346] = a + b;
    // <<y3_A y1_B>>
    a = y[100];
    b = -y[6] * y[9];
    c[347] = a + b;
    // <y3_A z2_A y1_B>
    a = y[6] * y[109];
    b = y[7] * c[347];
    a = fma(y[9], c[346], a);
    c[348] = a + b;
    // <x1_A y3_A z2_A>
    a = y[0] * y[98];
    b = y[6] * c[126];
    a = fma(y[7], c[122], a);
    c[349] = a + b;
    // <y1_A z2_A z2_A>
    a = y[1] * y[107];
    b = 2.0 * y[7] * c[163];
    c[350] = a + b;
    // <y3_A z2_A x1_B>
    a = y[6] * y[108];
    b = y[7] * c[344];
    a = fma(y[8], c[346], a);
    c[351] = a + b;
    // <<z2_A z2_A>>
    a = y[107];
    b = -y[7] * y[7];
    c[352] = a + b;
  }

  private static void auxiliaries6(double[] y, double[] c) {
    double a;
    double b;
    // <<z2_A y1_B>>
    a = y[109];
    b = -y[7] * y[9];
    c[353] = a + b;
    // <z2_A z2_A y1_B>
    a = y[7] * y[109];
    b = y[7] * c[353];
    a = fma(y[9], c[352], a);
    c[354] = a + b;
    // <y1_A x2_A z1_B>
    a = y[1] * y[68];
    b = y[3] * c[177];
    a = fma(y[10], c[131], a);
    c[355] = a + b;
    // <<x2_A z1_B>>
    a = y[68];
    b = -y[3] * y[10];
    c[356] = a + b;
    // <x2_A y1_B z1_B>
    a = y[3] * y[125];
    b = y[9] * c[356];
    a = fma(y[10], c[294], a);
    c[357] = a + b;
    // <x3_A x1_B y1_B>
    a = y[5] * y[117];
    b = y[8] * c[328];
    a = fma(y[9], c[331], a);
    c[358] = a + b;
    // <y3_A x1_B x1_B>
    a = y[6] * y[116];
    b = 2.0 * y[8] * c[344];
    c[359] = a + b;
    // <<z2_A x1_B>>
    a = y[108];
    b = -y[7] * y[8];
    c[360] = a + b;
    // <z2_A x1_B y1_B>
    a = y[7] * y[117];
    b = y[8] * c[353];
    a = fma(y[9], c[360], a);
    c[361] = a + b;
    // <x1_A x2_A z1_B>
    a = y[0] * y[68];
    b = y[3] * c[167];
    a = fma(y[10], c[147], a);
    c[362] = a + b;
    // <x2_A x1_B z1_B>
    a = y[3] * y[118];
    b = y[8] * c[356];
    a = fma(y[10], c[297], a);
    c[363] = a + b;
    // <x3_A y1_B y1_B>
    a = y[5] * y[124];
    b = 2.0 * y[9] * c[328];
    c[364] = a + b;
    // <y3_A x1_B y1_B>
    a = y[6] * y[117];
    b = y[8] * c[347];
    a = fma(y[9], c[344], a);
    c[365] = a + b;
    // <z2_A y1_B y1_B>
    a = y[7] * y[124];
    b = 2.0 * y[9] * c[353];
    c[366] = a + b;
    // <x1_A y3_A z1_B>
    a = y[0] * y[101];
    b = y[6] * c[167];
    a = fma(y[10], c[122], a);
    c[367] = a + b;
    // <y1_A x3_A z1_B>
    a = y[1] * y[91];
    b = y[5] * c[177];
    a = fma(y[10], c[151], a);
    c[368] = a + b;
    // <y1_A z2_A z1_B>
    a = y[1] * y[110];
    b = y[7] * c[177];
    a = fma(y[10], c[163], a);
    c[369] = a + b;
    // <<x3_A z1_B>>
    a = y[91];
    b = -y[5] * y[10];
    c[370] = a + b;
    // <x3_A y1_B z1_B>
    a = y[5] * y[125];
    b = y[9] * c[370];
    a = fma(y[10], c[328], a);
    c[371] = a + b;
    // <<y3_A z1_B>>
    a = y[101];
    b = -y[6] * y[10];
    c[372] = a + b;
    // <y3_A x1_B z1_B>
    a = y[6] * y[118];
    b = y[8] * c[372];
    a = fma(y[10], c[344], a);
    c[373] = a + b;
    // <<z2_A z1_B>>
    a = y[110];
    b = -y[7] * y[10];
    c[374] = a + b;
    // <z2_A y1_B z1_B>
    a = y[7] * y[125];
    b = y[9] * c[374];
    a = fma(y[10], c[353], a);
    c[375] = a + b;
    // <x1_A x2_A y3_B>
    a = y[0] * y[72];
    b = y[3] * c[181];
    a = fma(y[14], c[147], a);
    c[376] = a + b;
    // <x1_A y3_A x2_B>
    a = y[0] * y[102];
    b = y[6] * c[206];
    a = fma(y[11], c[122], a);
    c[377] = a + b;
    // <y1_A x2_A x3_B>
    a = y[1] * y[71];
    b = y[3] * c[210];
    a = fma(y[13], c[131], a);
    c[378] = a + b;
    // <y1_A x2_A z2_B>
    a = y[1] * y[73];
    b = y[3] * c[222];
    a = fma(y[15], c[131], a);
    c[379] = a + b;
    // <y1_A x3_A x2_B>
    a = y[1] * y[92];
    b = y[5] * c[190];
    a = fma(y[11], c[151], a);
    c[380] = a + b;
    // <y1_A z2_A x2_B>
    a = y[1] * y[111];
    b = y[7] * c[190];
    a = fma(y[11], c[163], a);
    c[381] = a + b;
    // <<x2_A y3_B>>
    a = y[72];
    b = -y[3] * y[14];
    c[382] = a + b;
    // <x2_A x1_B y3_B>
    a = y[3] * y[122];
    b = y[8] * c[382];
    a = fma(y[14], c[297], a);
    c[383] = a + b;
    // <<x2_A x3_B>>
    a = y[71];
    b = -y[3] * y[13];
    c[384] = a + b;
    // <x2_A y1_B x3_B>
    a = y[3] * y[128];
    b = y[9] * c[384];
    a = fma(y[13], c[294], a);
    c[385] = a + b;
    // <<x2_A z2_B>>
    a = y[73];
    b = -y[3] * y[15];
    c[386] = a + b;
    // <x2_A y1_B z2_B>
    a = y[3] * y[130];
    b = y[9] * c[386];
    a = fma(y[15], c[294], a);
    c[387] = a + b;
    // <<x3_A x2_B>>
    a = y[92];
    b = -y[5] * y[11];
    c[388] = a + b;
    // <x3_A y1_B x2_B>
    a = y[5] * y[126];
    b = y[9] * c[388];
    a = fma(y[11], c[328], a);
    c[389] = a + b;
    // <<y3_A x2_B>>
    a = y[102];
    b = -y[6] * y[11];
    c[390] = a + b;
    // <y3_A x1_B x2_B>
    a = y[6] * y[119];
    b = y[8] * c[390];
    a = fma(y[11], c[344], a);
    c[391] = a + b;
    // <<z2_A x2_B>>
    a = y[111];
    b = -y[7] * y[11];
    c[392] = a + b;
    // <z2_A y1_B x2_B>
    a = y[7] * y[126];
    b = y[9] * c[392];
    a = fma(y[11], c[353], a);
    c[393] = a + b;
    // <x1_A x2_A x3_B>
    a = y[0] * y[71];
    b = y[3] * c[183];
    a = fma(y[13], c[147], a);
    c[394] = a + b;
  }

  private static void auxiliaries7(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A x2_A z2_B>
    a = y[0] * y[73];
    b = y[3] * c[185];
    a = fma(y[15], c[147], a);
    c[395] = a + b;
    // <x1_A y3_A y2_B>
    a = y[0] * y[103];
    b = y[6] * c[204];
    a = fma(y[12], c[122], a);
    c[396] = a + b;
    // <y1_A x2_A y3_B>
    a = y[1] * y[72];
    b = y[3] * c[218];
    a = fma(y[14], c[131], a);
    c[397] = a + b;
    // <y1_A x3_A y2_B>
    a = y[1] * y[93];
    b = y[5] * c[200];
    a = fma(y[12], c[151], a);
    c[398] = a + b;
    // <y1_A z2_A y2_B>
    a = y[1] * y[112];
    b = y[7] * c[200];
    a = fma(y[12], c[163], a);
    c[399] = a + b;
    // <x2_A x1_B x3_B>
    a = y[3] * y[121];
    b = y[8] * c[384];
    a = fma(y[13], c[297], a);
    c[400] = a + b;
    // <x2_A x1_B z2_B>
    a = y[3] * y[123];
    b = y[8] * c[386];
    a = fma(y[15], c[297], a);
    c[401] = a + b;
    // <x2_A y1_B y3_B>
    a = y[3] * y[129];
    b = y[9] * c[382];
    a = fma(y[14], c[294], a);
    c[402] = a + b;
    // <<x3_A y2_B>>
    a = y[93];
    b = -y[5] * y[12];
    c[403] = a + b;
    // <x3_A y1_B y2_B>
    a = y[5] * y[127];
    b = y[9] * c[403];
    a = fma(y[12], c[328], a);
    c[404] = a + b;
    // <<y3_A y2_B>>
    a = y[103];
    b = -y[6] * y[12];
    c[405] = a + b;
    // <y3_A x1_B y2_B>
    a = y[6] * y[120];
    b = y[8] * c[405];
    a = fma(y[12], c[344], a);
    c[406] = a + b;
    // <<z2_A y2_B>>
    a = y[112];
    b = -y[7] * y[12];
    c[407] = a + b;
    // <z2_A y1_B y2_B>
    a = y[7] * y[127];
    b = y[9] * c[407];
    a = fma(y[12], c[353], a);
    c[408] = a + b;
    // <x1_A x2_A y2_B>
    a = y[0] * y[70];
    b = y[3] * c[204];
    a = fma(y[12], c[147], a);
    c[409] = a + b;
    // <x1_A y3_A x3_B>
    a = y[0] * y[104];
    b = y[6] * c[183];
    a = fma(y[13], c[122], a);
    c[410] = a + b;
    // <y1_A x2_A x2_B>
    a = y[1] * y[69];
    b = y[3] * c[190];
    a = fma(y[11], c[131], a);
    c[411] = a + b;
    // <y1_A x3_A x3_B>
    a = y[1] * y[94];
    b = y[5] * c[210];
    a = fma(y[13], c[151], a);
    c[412] = a + b;
    // <y1_A z2_A x3_B>
    a = y[1] * y[113];
    b = y[7] * c[210];
    a = fma(y[13], c[163], a);
    c[413] = a + b;
    // <<x2_A y2_B>>
    a = y[70];
    b = -y[3] * y[12];
    c[414] = a + b;
    // <x2_A x1_B y2_B>
    a = y[3] * y[120];
    b = y[8] * c[414];
    a = fma(y[12], c[297], a);
    c[415] = a + b;
    // <<x2_A x2_B>>
    a = y[69];
    b = -y[3] * y[11];
    c[416] = a + b;
    // <x2_A y1_B x2_B>
    a = y[3] * y[126];
    b = y[9] * c[416];
    a = fma(y[11], c[294], a);
    c[417] = a + b;
    // <<x3_A x3_B>>
    a = y[94];
    b = -y[5] * y[13];
    c[418] = a + b;
    // <x3_A y1_B x3_B>
    a = y[5] * y[128];
    b = y[9] * c[418];
    a = fma(y[13], c[328], a);
    c[419] = a + b;
    // <<y3_A x3_B>>
    a = y[104];
    b = -y[6] * y[13];
    c[420] = a + b;
    // <y3_A x1_B x3_B>
    a = y[6] * y[121];
    b = y[8] * c[420];
    a = fma(y[13], c[344], a);
    c[421] = a + b;
    // <<z2_A x3_B>>
    a = y[113];
    b = -y[7] * y[13];
    c[422] = a + b;
    // <z2_A y1_B x3_B>
    a = y[7] * y[128];
    b = y[9] * c[422];
    a = fma(y[13], c[353], a);
    c[423] = a + b;
    // <x1_A x2_A x2_B>
    a = y[0] * y[69];
    b = y[3] * c[206];
    a = fma(y[11], c[147], a);
    c[424] = a + b;
    // <x1_A y3_A y3_B>
    a = y[0] * y[105];
    b = y[6] * c[181];
    a = fma(y[14], c[122], a);
    c[425] = a + b;
    // <y1_A x2_A y2_B>
    a = y[1] * y[70];
    b = y[3] * c[200];
    a = fma(y[12], c[131], a);
    c[426] = a + b;
    // <y1_A x3_A y3_B>
    a = y[1] * y[95];
    b = y[5] * c[218];
    a = fma(y[14], c[151], a);
    c[427] = a + b;
    // <y1_A z2_A y3_B>
    a = y[1] * y[114];
    b = y[7] * c[218];
    a = fma(y[14], c[163], a);
    c[428] = a + b;
    // <x2_A x1_B x2_B>
    a = y[3] * y[119];
    b = y[8] * c[416];
    a = fma(y[11], c[297], a);
    c[429] = a + b;
    // <x2_A y1_B y2_B>
    a = y[3] * y[127];
    b = y[9] * c[414];
    a = fma(y[12], c[294], a);
    c[430] = a + b;
    // <<x3_A y3_B>>
    a = y[95];
    b = -y[5] * y[14];
    c[431] = a + b;
    // <x3_A y1_B y3_B>
    a = y[5] * y[129];
    b = y[9] * c[431];
    a = fma(y[14], c[328], a);
    c[432] = a + b;
    // <<y3_A y3_B>>
    a = y[105];
    b = -y[6] * y[14];
    c[433] = a + b;
    // <y3_A x1_B y3_B>
    a = y[6] * y[122];
    b = y[8] * c[433];
    a = fma(y[14], c[344], a);
    c[434] = a + b;
    // <<z2_A y3_B>>
    a = y[114];
    b = -y[7] * y[14];
    c[435] = a + b;
  }

  private static void auxiliaries8(double[] y, double[] c) {
    double a;
    double b;
    // <z2_A y1_B y3_B>
    a = y[7] * y[129];
    b = y[9] * c[435];
    a = fma(y[14], c[353], a);
    c[436] = a + b;
    // <x1_A y3_A z2_B>
    a = y[0] * y[106];
    b = y[6] * c[185];
    a = fma(y[15], c[122], a);
    c[437] = a + b;
    // <y1_A x3_A z2_B>
    a = y[1] * y[96];
    b = y[5] * c[222];
    a = fma(y[15], c[151], a);
    c[438] = a + b;
    // <y1_A z2_A z2_B>
    a = y[1] * y[115];
    b = y[7] * c[222];
    a = fma(y[15], c[163], a);
    c[439] = a + b;
    // <<x3_A z2_B>>
    a = y[96];
    b = -y[5] * y[15];
    c[440] = a + b;
    // <x3_A y1_B z2_B>
    a = y[5] * y[130];
    b = y[9] * c[440];
    a = fma(y[15], c[328], a);
    c[441] = a + b;
    // <<y3_A z2_B>>
    a = y[106];
    b = -y[6] * y[15];
    c[442] = a + b;
    // <y3_A x1_B z2_B>
    a = y[6] * y[123];
    b = y[8] * c[442];
    a = fma(y[15], c[344], a);
    c[443] = a + b;
    // <<z2_A z2_B>>
    a = y[115];
    b = -y[7] * y[15];
    c[444] = a + b;
    // <z2_A y1_B z2_B>
    a = y[7] * y[130];
    b = y[9] * c[444];
    a = fma(y[15], c[353], a);
    c[445] = a + b;
    // <x1_A y2_A x3_A>
    a = y[0] * y[75];
    b = y[4] * c[124];
    a = fma(y[5], c[145], a);
    c[446] = a + b;
    // <x1_A y2_A z2_A>
    a = y[0] * y[77];
    b = y[4] * c[126];
    a = fma(y[7], c[145], a);
    c[447] = a + b;
    // <y1_A y2_A y3_A>
    a = y[1] * y[76];
    b = y[4] * c[159];
    a = fma(y[6], c[141], a);
    c[448] = a + b;
    // <y2_A x3_A x1_B>
    a = y[4] * y[89];
    b = y[5] * c[314];
    a = fma(y[8], c[310], a);
    c[449] = a + b;
    // <y2_A y3_A y1_B>
    a = y[4] * y[100];
    b = y[6] * c[311];
    a = fma(y[9], c[313], a);
    c[450] = a + b;
    // <y2_A z2_A x1_B>
    a = y[4] * y[108];
    b = y[7] * c[314];
    a = fma(y[8], c[316], a);
    c[451] = a + b;
    // <x1_A y2_A y2_A>
    a = y[0] * y[74];
    b = 2.0 * y[4] * c[145];
    c[452] = a + b;
    // <x1_A x3_A x3_A>
    a = y[0] * y[86];
    b = 2.0 * y[5] * c[124];
    c[453] = a + b;
    // <x1_A x3_A z2_A>
    a = y[0] * y[88];
    b = y[5] * c[126];
    a = fma(y[7], c[124], a);
    c[454] = a + b;
    // <<y2_A y2_A>>
    a = y[74];
    b = -y[4] * y[4];
    c[455] = a + b;
    // <y2_A y2_A x1_B>
    a = y[4] * y[78];
    b = y[4] * c[314];
    a = fma(y[8], c[455], a);
    c[456] = a + b;
    // <x3_A x3_A x1_B>
    a = y[5] * y[89];
    b = y[5] * c[331];
    a = fma(y[8], c[327], a);
    c[457] = a + b;
    // <x3_A z2_A x1_B>
    a = y[5] * y[108];
    b = y[7] * c[331];
    a = fma(y[8], c[333], a);
    c[458] = a + b;
    // <y1_A y2_A y2_A>
    a = y[1] * y[74];
    b = 2.0 * y[4] * c[141];
    c[459] = a + b;
    // <y1_A y3_A y3_A>
    a = y[1] * y[97];
    b = 2.0 * y[6] * c[159];
    c[460] = a + b;
    // <y2_A y2_A y1_B>
    a = y[4] * y[79];
    b = y[4] * c[311];
    a = fma(y[9], c[455], a);
    c[461] = a + b;
    // <y3_A y3_A y1_B>
    a = y[6] * y[100];
    b = y[6] * c[347];
    a = fma(y[9], c[343], a);
    c[462] = a + b;
    // <x1_A z2_A z2_A>
    a = y[0] * y[107];
    b = 2.0 * y[7] * c[126];
    c[463] = a + b;
    // <z2_A z2_A x1_B>
    a = y[7] * y[108];
    b = y[7] * c[360];
    a = fma(y[8], c[352], a);
    c[464] = a + b;
    // <y1_A y2_A z1_B>
    a = y[1] * y[80];
    b = y[4] * c[177];
    a = fma(y[10], c[141], a);
    c[465] = a + b;
    // <<y2_A z1_B>>
    a = y[80];
    b = -y[4] * y[10];
    c[466] = a + b;
    // <y2_A y1_B z1_B>
    a = y[4] * y[125];
    b = y[9] * c[466];
    a = fma(y[10], c[311], a);
    c[467] = a + b;
    // <x3_A x1_B x1_B>
    a = y[5] * y[116];
    b = 2.0 * y[8] * c[331];
    c[468] = a + b;
    // <z2_A x1_B x1_B>
    a = y[7] * y[116];
    b = 2.0 * y[8] * c[360];
    c[469] = a + b;
    // <x1_A y2_A z1_B>
    a = y[0] * y[80];
    b = y[4] * c[167];
    a = fma(y[10], c[145], a);
    c[470] = a + b;
    // <y2_A x1_B z1_B>
    a = y[4] * y[118];
    b = y[8] * c[466];
    a = fma(y[10], c[314], a);
    c[471] = a + b;
    // <y3_A y1_B y1_B>
    a = y[6] * y[124];
    b = 2.0 * y[9] * c[347];
    c[472] = a + b;
    // <x1_A x3_A z1_B>
    a = y[0] * y[91];
    b = y[5] * c[167];
    a = fma(y[10], c[124], a);
    c[473] = a + b;
    // <x1_A z2_A z1_B>
    a = y[0] * y[110];
    b = y[7] * c[167];
    a = fma(y[10], c[126], a);
    c[474] = a + b;
    // <y1_A y3_A z1_B>
    a = y[1] * y[101];
    b = y[6] * c[177];
    a = fma(y[10], c[159], a);
    c[475] = a + b;
    // <x3_A x1_B z1_B>
    a = y[5] * y[118];
    b = y[8] * c[370];
    a = fma(y[10], c[331], a);
    c[476] = a + b;
    // <y3_A y1_B z1_B>
    a = y[6] * y[125];
    b = y[9] * c[372];
    a = fma(y[10], c[347], a);
    c[477] = a + b;
  }

  private static void auxiliaries9(double[] y, double[] c) {
    double a;
    double b;
    // <z2_A x1_B z1_B>
    a = y[7] * y[118];
    b = y[8] * c[374];
    a = fma(y[10], c[360], a);
    c[478] = a + b;
    // <x1_A y2_A y3_B>
    a = y[0] * y[84];
    b = y[4] * c[181];
    a = fma(y[14], c[145], a);
    c[479] = a + b;
    // <x1_A x3_A x2_B>
    a = y[0] * y[92];
    b = y[5] * c[206];
    a = fma(y[11], c[124], a);
    c[480] = a + b;
    // <x1_A z2_A x2_B>
    a = y[0] * y[111];
    b = y[7] * c[206];
    a = fma(y[11], c[126], a);
    c[481] = a + b;
    // <y1_A y2_A x3_B>
    a = y[1] * y[83];
    b = y[4] * c[210];
    a = fma(y[13], c[141], a);
    c[482] = a + b;
    // <y1_A y2_A z2_B>
    a = y[1] * y[85];
    b = y[4] * c[222];
    a = fma(y[15], c[141], a);
    c[483] = a + b;
    // <y1_A y3_A x2_B>
    a = y[1] * y[102];
    b = y[6] * c[190];
    a = fma(y[11], c[159], a);
    c[484] = a + b;
    // <<y2_A y3_B>>
    a = y[84];
    b = -y[4] * y[14];
    c[485] = a + b;
    // <y2_A x1_B y3_B>
    a = y[4] * y[122];
    b = y[8] * c[485];
    a = fma(y[14], c[314], a);
    c[486] = a + b;
    // <<y2_A x3_B>>
    a = y[83];
    b = -y[4] * y[13];
    c[487] = a + b;
    // <y2_A y1_B x3_B>
    a = y[4] * y[128];
    b = y[9] * c[487];
    a = fma(y[13], c[311], a);
    c[488] = a + b;
    // <<y2_A z2_B>>
    a = y[85];
    b = -y[4] * y[15];
    c[489] = a + b;
    // <y2_A y1_B z2_B>
    a = y[4] * y[130];
    b = y[9] * c[489];
    a = fma(y[15], c[311], a);
    c[490] = a + b;
    // <x3_A x1_B x2_B>
    a = y[5] * y[119];
    b = y[8] * c[388];
    a = fma(y[11], c[331], a);
    c[491] = a + b;
    // <y3_A y1_B x2_B>
    a = y[6] * y[126];
    b = y[9] * c[390];
    a = fma(y[11], c[347], a);
    c[492] = a + b;
    // <z2_A x1_B x2_B>
    a = y[7] * y[119];
    b = y[8] * c[392];
    a = fma(y[11], c[360], a);
    c[493] = a + b;
    // <x1_A y2_A x3_B>
    a = y[0] * y[83];
    b = y[4] * c[183];
    a = fma(y[13], c[145], a);
    c[494] = a + b;
    // <x1_A y2_A z2_B>
    a = y[0] * y[85];
    b = y[4] * c[185];
    a = fma(y[15], c[145], a);
    c[495] = a + b;
    // <x1_A x3_A y2_B>
    a = y[0] * y[93];
    b = y[5] * c[204];
    a = fma(y[12], c[124], a);
    c[496] = a + b;
    // <x1_A z2_A y2_B>
    a = y[0] * y[112];
    b = y[7] * c[204];
    a = fma(y[12], c[126], a);
    c[497] = a + b;
    // <y1_A y2_A y3_B>
    a = y[1] * y[84];
    b = y[4] * c[218];
    a = fma(y[14], c[141], a);
    c[498] = a + b;
    // <y1_A y3_A y2_B>
    a = y[1] * y[103];
    b = y[6] * c[200];
    a = fma(y[12], c[159], a);
    c[499] = a + b;
    // <y2_A x1_B x3_B>
    a = y[4] * y[121];
    b = y[8] * c[487];
    a = fma(y[13], c[314], a);
    c[500] = a + b;
    // <y2_A x1_B z2_B>
    a = y[4] * y[123];
    b = y[8] * c[489];
    a = fma(y[15], c[314], a);
    c[501] = a + b;
    // <y2_A y1_B y3_B>
    a = y[4] * y[129];
    b = y[9] * c[485];
    a = fma(y[14], c[311], a);
    c[502] = a + b;
    // <x3_A x1_B y2_B>
    a = y[5] * y[120];
    b = y[8] * c[403];
    a = fma(y[12], c[331], a);
    c[503] = a + b;
    // <y3_A y1_B y2_B>
    a = y[6] * y[127];
    b = y[9] * c[405];
    a = fma(y[12], c[347], a);
    c[504] = a + b;
    // <z2_A x1_B y2_B>
    a = y[7] * y[120];
    b = y[8] * c[407];
    a = fma(y[12], c[360], a);
    c[505] = a + b;
    // <x1_A y2_A y2_B>
    a = y[0] * y[82];
    b = y[4] * c[204];
    a = fma(y[12], c[145], a);
    c[506] = a + b;
    // <x1_A x3_A x3_B>
    a = y[0] * y[94];
    b = y[5] * c[183];
    a = fma(y[13], c[124], a);
    c[507] = a + b;
    // <x1_A z2_A x3_B>
    a = y[0] * y[113];
    b = y[7] * c[183];
    a = fma(y[13], c[126], a);
    c[508] = a + b;
    // <y1_A y2_A x2_B>
    a = y[1] * y[81];
    b = y[4] * c[190];
    a = fma(y[11], c[141], a);
    c[509] = a + b;
    // <y1_A y3_A x3_B>
    a = y[1] * y[104];
    b = y[6] * c[210];
    a = fma(y[13], c[159], a);
    c[510] = a + b;
    // <<y2_A y2_B>>
    a = y[82];
    b = -y[4] * y[12];
    c[511] = a + b;
    // <y2_A x1_B y2_B>
    a = y[4] * y[120];
    b = y[8] * c[511];
    a = fma(y[12], c[314], a);
    c[512] = a + b;
    // <<y2_A x2_B>>
    a = y[81];
    b = -y[4] * y[11];
    c[513] = a + b;
    // <y2_A y1_B x2_B>
    a = y[4] * y[126];
    b = y[9] * c[513];
    a = fma(y[11], c[311], a);
    c[514] = a + b;
    // <x3_A x1_B x3_B>
    a = y[5] * y[121];
    b = y[8] * c[418];
    a = fma(y[13], c[331], a);
    c[515] = a + b;
    // <y3_A y1_B x3_B>
    a = y[6] * y[128];
    b = y[9] * c[420];
    a = fma(y[13], c[347], a);
    c[516] = a + b;
    // <z2_A x1_B x3_B>
    a = y[7] * y[121];
    b = y[8] * c[422];
    a = fma(y[13], c[360], a);
    c[517] = a + b;
  }

  private static void auxiliaries10(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A y2_A x2_B>
    a = y[0] * y[81];
    b = y[4] * c[206];
    a = fma(y[11], c[145], a);
    c[518] = a + b;
    // <x1_A x3_A y3_B>
    a = y[0] * y[95];
    b = y[5] * c[181];
    a = fma(y[14], c[124], a);
    c[519] = a + b;
    // <x1_A z2_A y3_B>
    a = y[0] * y[114];
    b = y[7] * c[181];
    a = fma(y[14], c[126], a);
    c[520] = a + b;
    // <y1_A y2_A y2_B>
    a = y[1] * y[82];
    b = y[4] * c[200];
    a = fma(y[12], c[141], a);
    c[521] = a + b;
    // <y1_A y3_A y3_B>
    a = y[1] * y[105];
    b = y[6] * c[218];
    a = fma(y[14], c[159], a);
    c[522] = a + b;
    // <y2_A x1_B x2_B>
    a = y[4] * y[119];
    b = y[8] * c[513];
    a = fma(y[11], c[314], a);
    c[523] = a + b;
    // <y2_A y1_B y2_B>
    a = y[4] * y[127];
    b = y[9] * c[511];
    a = fma(y[12], c[311], a);
    c[524] = a + b;
    // <x3_A x1_B y3_B>
    a = y[5] * y[122];
    b = y[8] * c[431];
    a = fma(y[14], c[331], a);
    c[525] = a + b;
    // <y3_A y1_B y3_B>
    a = y[6] * y[129];
    b = y[9] * c[433];
    a = fma(y[14], c[347], a);
    c[526] = a + b;
    // <z2_A x1_B y3_B>
    a = y[7] * y[122];
    b = y[8] * c[435];
    a = fma(y[14], c[360], a);
    c[527] = a + b;
    // <x1_A x3_A z2_B>
    a = y[0] * y[96];
    b = y[5] * c[185];
    a = fma(y[15], c[124], a);
    c[528] = a + b;
    // <x1_A z2_A z2_B>
    a = y[0] * y[115];
    b = y[7] * c[185];
    a = fma(y[15], c[126], a);
    c[529] = a + b;
    // <y1_A y3_A z2_B>
    a = y[1] * y[106];
    b = y[6] * c[222];
    a = fma(y[15], c[159], a);
    c[530] = a + b;
    // <x3_A x1_B z2_B>
    a = y[5] * y[123];
    b = y[8] * c[440];
    a = fma(y[15], c[331], a);
    c[531] = a + b;
    // <y3_A y1_B z2_B>
    a = y[6] * y[130];
    b = y[9] * c[442];
    a = fma(y[15], c[347], a);
    c[532] = a + b;
    // <z2_A x1_B z2_B>
    a = y[7] * y[123];
    b = y[8] * c[444];
    a = fma(y[15], c[360], a);
    c[533] = a + b;
    // <x2_A x1_B y1_B>
    a = y[3] * y[117];
    b = y[8] * c[294];
    a = fma(y[9], c[297], a);
    c[534] = a + b;
    // <y2_A x1_B x1_B>
    a = y[4] * y[116];
    b = 2.0 * y[8] * c[314];
    c[535] = a + b;
    // <x2_A y1_B y1_B>
    a = y[3] * y[124];
    b = 2.0 * y[9] * c[294];
    c[536] = a + b;
    // <y2_A x1_B y1_B>
    a = y[4] * y[117];
    b = y[8] * c[311];
    a = fma(y[9], c[314], a);
    c[537] = a + b;
    // <x2_A x1_B x1_B>
    a = y[3] * y[116];
    b = 2.0 * y[8] * c[297];
    c[538] = a + b;
    // <y2_A y1_B y1_B>
    a = y[4] * y[124];
    b = 2.0 * y[9] * c[311];
    c[539] = a + b;
    // <<x1_B y1_B>>
    a = y[117];
    b = -y[8] * y[9];
    c[540] = a + b;
    // <<x1_B z1_B>>
    a = y[118];
    b = -y[8] * y[10];
    c[541] = a + b;
    // <x1_B y1_B z1_B>
    a = y[8] * y[125];
    b = y[9] * c[541];
    a = fma(y[10], c[540], a);
    c[542] = a + b;
    // <<x1_B x1_B>>
    a = y[116];
    b = -y[8] * y[8];
    c[543] = a + b;
    // <x1_B x1_B z1_B>
    a = y[8] * y[118];
    b = y[8] * c[541];
    a = fma(y[10], c[543], a);
    c[544] = a + b;
    // <<y1_B y1_B>>
    a = y[124];
    b = -y[9] * y[9];
    c[545] = a + b;
    // <<y1_B z1_B>>
    a = y[125];
    b = -y[9] * y[10];
    c[546] = a + b;
    // <y1_B y1_B z1_B>
    a = y[9] * y[125];
    b = y[9] * c[546];
    a = fma(y[10], c[545], a);
    c[547] = a + b;
    // <y1_A z1_B z1_B>
    a = y[1] * y[131];
    b = 2.0 * y[10] * c[177];
    c[548] = a + b;
    // <y1_B z1_B z1_B>
    a = y[9] * y[131];
    b = 2.0 * y[10] * c[546];
    c[549] = a + b;
    // <y1_A z1_B x2_B>
    a = y[1] * y[132];
    b = y[10] * c[190];
    a = fma(y[11], c[177], a);
    c[550] = a + b;
    // <<x1_B y3_B>>
    a = y[122];
    b = -y[8] * y[14];
    c[551] = a + b;
    // <x1_B x1_B y3_B>
    a = y[8] * y[122];
    b = y[8] * c[551];
    a = fma(y[14], c[543], a);
    c[552] = a + b;
    // <<x1_B x3_B>>
    a = y[121];
    b = -y[8] * y[13];
    c[553] = a + b;
    // <x1_B y1_B x3_B>
    a = y[8] * y[128];
    b = y[9] * c[553];
    a = fma(y[13], c[540], a);
    c[554] = a + b;
    // <<x1_B z2_B>>
    a = y[123];
    b = -y[8] * y[15];
    c[555] = a + b;
    // <x1_B y1_B z2_B>
    a = y[8] * y[130];
    b = y[9] * c[555];
    a = fma(y[15], c[540], a);
    c[556] = a + b;
    // <<y1_B x2_B>>
    a = y[126];
    b = -y[9] * y[11];
    c[557] = a + b;
    // <y1_B z1_B x2_B>
    a = y[9] * y[132];
    b = y[10] * c[557];
    a = fma(y[11], c[546], a);
    c[558] = a + b;
    // <y1_A z1_B y2_B>
    a = y[1] * y[133];
    b = y[10] * c[200];
    a = fma(y[12], c[177], a);
    c[559] = a + b;
  }

  private static void auxiliaries11(double[] y, double[] c) {
    double a;
    double b;
    // <x1_B x1_B x3_B>
    a = y[8] * y[121];
    b = y[8] * c[553];
    a = fma(y[13], c[543], a);
    c[560] = a + b;
    // <x1_B x1_B z2_B>
    a = y[8] * y[123];
    b = y[8] * c[555];
    a = fma(y[15], c[543], a);
    c[561] = a + b;
    // <x1_B y1_B y3_B>
    a = y[8] * y[129];
    b = y[9] * c[551];
    a = fma(y[14], c[540], a);
    c[562] = a + b;
    // <<y1_B y2_B>>
    a = y[127];
    b = -y[9] * y[12];
    c[563] = a + b;
    // <y1_B z1_B y2_B>
    a = y[9] * y[133];
    b = y[10] * c[563];
    a = fma(y[12], c[546], a);
    c[564] = a + b;
    // <y1_A z1_B x3_B>
    a = y[1] * y[134];
    b = y[10] * c[210];
    a = fma(y[13], c[177], a);
    c[565] = a + b;
    // <<x1_B y2_B>>
    a = y[120];
    b = -y[8] * y[12];
    c[566] = a + b;
    // <x1_B x1_B y2_B>
    a = y[8] * y[120];
    b = y[8] * c[566];
    a = fma(y[12], c[543], a);
    c[567] = a + b;
    // <<x1_B x2_B>>
    a = y[119];
    b = -y[8] * y[11];
    c[568] = a + b;
    // <x1_B y1_B x2_B>
    a = y[8] * y[126];
    b = y[9] * c[568];
    a = fma(y[11], c[540], a);
    c[569] = a + b;
    // <<y1_B x3_B>>
    a = y[128];
    b = -y[9] * y[13];
    c[570] = a + b;
    // <y1_B z1_B x3_B>
    a = y[9] * y[134];
    b = y[10] * c[570];
    a = fma(y[13], c[546], a);
    c[571] = a + b;
    // <y1_A z1_B y3_B>
    a = y[1] * y[135];
    b = y[10] * c[218];
    a = fma(y[14], c[177], a);
    c[572] = a + b;
    // <x1_B x1_B x2_B>
    a = y[8] * y[119];
    b = y[8] * c[568];
    a = fma(y[11], c[543], a);
    c[573] = a + b;
    // <x1_B y1_B y2_B>
    a = y[8] * y[127];
    b = y[9] * c[566];
    a = fma(y[12], c[540], a);
    c[574] = a + b;
    // <<y1_B y3_B>>
    a = y[129];
    b = -y[9] * y[14];
    c[575] = a + b;
    // <y1_B z1_B y3_B>
    a = y[9] * y[135];
    b = y[10] * c[575];
    a = fma(y[14], c[546], a);
    c[576] = a + b;
    // <y1_A z1_B z2_B>
    a = y[1] * y[136];
    b = y[10] * c[222];
    a = fma(y[15], c[177], a);
    c[577] = a + b;
    // <<y1_B z2_B>>
    a = y[130];
    b = -y[9] * y[15];
    c[578] = a + b;
    // <y1_B z1_B z2_B>
    a = y[9] * y[136];
    b = y[10] * c[578];
    a = fma(y[15], c[546], a);
    c[579] = a + b;
    // <x1_A z1_B z1_B>
    a = y[0] * y[131];
    b = 2.0 * y[10] * c[167];
    c[580] = a + b;
    // <x1_B z1_B z1_B>
    a = y[8] * y[131];
    b = 2.0 * y[10] * c[541];
    c[581] = a + b;
    // <x1_A z1_B x2_B>
    a = y[0] * y[132];
    b = y[10] * c[206];
    a = fma(y[11], c[167], a);
    c[582] = a + b;
    // <x1_B z1_B x2_B>
    a = y[8] * y[132];
    b = y[10] * c[568];
    a = fma(y[11], c[541], a);
    c[583] = a + b;
    // <y1_B y1_B x3_B>
    a = y[9] * y[128];
    b = y[9] * c[570];
    a = fma(y[13], c[545], a);
    c[584] = a + b;
    // <y1_B y1_B z2_B>
    a = y[9] * y[130];
    b = y[9] * c[578];
    a = fma(y[15], c[545], a);
    c[585] = a + b;
    // <x1_A z1_B y2_B>
    a = y[0] * y[133];
    b = y[10] * c[204];
    a = fma(y[12], c[167], a);
    c[586] = a + b;
    // <x1_B z1_B y2_B>
    a = y[8] * y[133];
    b = y[10] * c[566];
    a = fma(y[12], c[541], a);
    c[587] = a + b;
    // <y1_B y1_B y3_B>
    a = y[9] * y[129];
    b = y[9] * c[575];
    a = fma(y[14], c[545], a);
    c[588] = a + b;
    // <x1_A z1_B x3_B>
    a = y[0] * y[134];
    b = y[10] * c[183];
    a = fma(y[13], c[167], a);
    c[589] = a + b;
    // <x1_B z1_B x3_B>
    a = y[8] * y[134];
    b = y[10] * c[553];
    a = fma(y[13], c[541], a);
    c[590] = a + b;
    // <y1_B y1_B x2_B>
    a = y[9] * y[126];
    b = y[9] * c[557];
    a = fma(y[11], c[545], a);
    c[591] = a + b;
    // <x1_A z1_B y3_B>
    a = y[0] * y[135];
    b = y[10] * c[181];
    a = fma(y[14], c[167], a);
    c[592] = a + b;
    // <x1_B z1_B y3_B>
    a = y[8] * y[135];
    b = y[10] * c[551];
    a = fma(y[14], c[541], a);
    c[593] = a + b;
    // <y1_B y1_B y2_B>
    a = y[9] * y[127];
    b = y[9] * c[563];
    a = fma(y[12], c[545], a);
    c[594] = a + b;
    // <x1_A z1_B z2_B>
    a = y[0] * y[136];
    b = y[10] * c[185];
    a = fma(y[15], c[167], a);
    c[595] = a + b;
    // <x1_B z1_B z2_B>
    a = y[8] * y[136];
    b = y[10] * c[555];
    a = fma(y[15], c[541], a);
    c[596] = a + b;
    // <x1_A x2_B y3_B>
    a = y[0] * y[140];
    b = y[11] * c[181];
    a = fma(y[14], c[206], a);
    c[597] = a + b;
    // <y1_A x2_B x3_B>
    a = y[1] * y[139];
    b = y[11] * c[210];
    a = fma(y[13], c[190], a);
    c[598] = a + b;
    // <y1_A x2_B z2_B>
    a = y[1] * y[141];
    b = y[11] * c[222];
    a = fma(y[15], c[190], a);
    c[599] = a + b;
  }

  private static void auxiliaries12(double[] y, double[] c) {
    double a;
    double b;
    // <x1_B x2_B y3_B>
    a = y[8] * y[140];
    b = y[11] * c[551];
    a = fma(y[14], c[568], a);
    c[600] = a + b;
    // <y1_B x2_B x3_B>
    a = y[9] * y[139];
    b = y[11] * c[570];
    a = fma(y[13], c[557], a);
    c[601] = a + b;
    // <y1_B x2_B z2_B>
    a = y[9] * y[141];
    b = y[11] * c[578];
    a = fma(y[15], c[557], a);
    c[602] = a + b;
    // <x1_A x2_B x3_B>
    a = y[0] * y[139];
    b = y[11] * c[183];
    a = fma(y[13], c[206], a);
    c[603] = a + b;
    // <x1_A x2_B z2_B>
    a = y[0] * y[141];
    b = y[11] * c[185];
    a = fma(y[15], c[206], a);
    c[604] = a + b;
    // <x1_A y2_B y3_B>
    a = y[0] * y[144];
    b = y[12] * c[181];
    a = fma(y[14], c[204], a);
    c[605] = a + b;
    // <y1_A x2_B y3_B>
    a = y[1] * y[140];
    b = y[11] * c[218];
    a = fma(y[14], c[190], a);
    c[606] = a + b;
    // <y1_A y2_B x3_B>
    a = y[1] * y[143];
    b = y[12] * c[210];
    a = fma(y[13], c[200], a);
    c[607] = a + b;
    // <y1_A y2_B z2_B>
    a = y[1] * y[145];
    b = y[12] * c[222];
    a = fma(y[15], c[200], a);
    c[608] = a + b;
    // <x1_B x2_B x3_B>
    a = y[8] * y[139];
    b = y[11] * c[553];
    a = fma(y[13], c[568], a);
    c[609] = a + b;
    // <x1_B x2_B z2_B>
    a = y[8] * y[141];
    b = y[11] * c[555];
    a = fma(y[15], c[568], a);
    c[610] = a + b;
    // <x1_B y2_B y3_B>
    a = y[8] * y[144];
    b = y[12] * c[551];
    a = fma(y[14], c[566], a);
    c[611] = a + b;
    // <y1_B x2_B y3_B>
    a = y[9] * y[140];
    b = y[11] * c[575];
    a = fma(y[14], c[557], a);
    c[612] = a + b;
    // <y1_B y2_B x3_B>
    a = y[9] * y[143];
    b = y[12] * c[570];
    a = fma(y[13], c[563], a);
    c[613] = a + b;
    // <y1_B y2_B z2_B>
    a = y[9] * y[145];
    b = y[12] * c[578];
    a = fma(y[15], c[563], a);
    c[614] = a + b;
    // <x1_A x2_B y2_B>
    a = y[0] * y[138];
    b = y[11] * c[204];
    a = fma(y[12], c[206], a);
    c[615] = a + b;
    // <x1_A x3_B y3_B>
    a = y[0] * y[147];
    b = y[13] * c[181];
    a = fma(y[14], c[183], a);
    c[616] = a + b;
    // <y1_A x2_B x2_B>
    a = y[1] * y[137];
    b = 2.0 * y[11] * c[190];
    c[617] = a + b;
    // <y1_A x3_B x3_B>
    a = y[1] * y[146];
    b = 2.0 * y[13] * c[210];
    c[618] = a + b;
    // <y1_A x3_B z2_B>
    a = y[1] * y[148];
    b = y[13] * c[222];
    a = fma(y[15], c[210], a);
    c[619] = a + b;
    // <x1_B x2_B y2_B>
    a = y[8] * y[138];
    b = y[11] * c[566];
    a = fma(y[12], c[568], a);
    c[620] = a + b;
    // <x1_B x3_B y3_B>
    a = y[8] * y[147];
    b = y[13] * c[551];
    a = fma(y[14], c[553], a);
    c[621] = a + b;
    // <y1_B x2_B x2_B>
    a = y[9] * y[137];
    b = 2.0 * y[11] * c[557];
    c[622] = a + b;
    // <y1_B x3_B x3_B>
    a = y[9] * y[146];
    b = 2.0 * y[13] * c[570];
    c[623] = a + b;
    // <y1_B x3_B z2_B>
    a = y[9] * y[148];
    b = y[13] * c[578];
    a = fma(y[15], c[570], a);
    c[624] = a + b;
    // <x1_A x2_B x2_B>
    a = y[0] * y[137];
    b = 2.0 * y[11] * c[206];
    c[625] = a + b;
    // <x1_A y3_B y3_B>
    a = y[0] * y[149];
    b = 2.0 * y[14] * c[181];
    c[626] = a + b;
    // <y1_A x2_B y2_B>
    a = y[1] * y[138];
    b = y[11] * c[200];
    a = fma(y[12], c[190], a);
    c[627] = a + b;
    // <y1_A x3_B y3_B>
    a = y[1] * y[147];
    b = y[13] * c[218];
    a = fma(y[14], c[210], a);
    c[628] = a + b;
    // <y1_A y3_B z2_B>
    a = y[1] * y[150];
    b = y[14] * c[222];
    a = fma(y[15], c[218], a);
    c[629] = a + b;
    // <x1_B x2_B x2_B>
    a = y[8] * y[137];
    b = 2.0 * y[11] * c[568];
    c[630] = a + b;
    // <x1_B y3_B y3_B>
    a = y[8] * y[149];
    b = 2.0 * y[14] * c[551];
    c[631] = a + b;
    // <y1_B x2_B y2_B>
    a = y[9] * y[138];
    b = y[11] * c[563];
    a = fma(y[12], c[557], a);
    c[632] = a + b;
    // <y1_B x3_B y3_B>
    a = y[9] * y[147];
    b = y[13] * c[575];
    a = fma(y[14], c[570], a);
    c[633] = a + b;
    // <y1_B y3_B z2_B>
    a = y[9] * y[150];
    b = y[14] * c[578];
    a = fma(y[15], c[575], a);
    c[634] = a + b;
    // <x1_A y3_B z2_B>
    a = y[0] * y[150];
    b = y[14] * c[185];
    a = fma(y[15], c[181], a);
    c[635] = a + b;
    // <y1_A z2_B z2_B>
    a = y[1] * y[151];
    b = 2.0 * y[15] * c[222];
    c[636] = a + b;
    // <x1_B y3_B z2_B>
    a = y[8] * y[150];
    b = y[14] * c[555];
    a = fma(y[15], c[551], a);
    c[637] = a + b;
    // <y1_B z2_B z2_B>
    a = y[9] * y[151];
    b = 2.0 * y[15] * c[578];
    c[638] = a + b;
    // <x1_A y2_B x3_B>
    a = y[0] * y[143];
    b = y[12] * c[183];
    a = fma(y[13], c[204], a);
    c[639] = a + b;
    // <x1_A y2_B z2_B>
    a = y[0] * y[145];
    b = y[12] * c[185];
    a = fma(y[15], c[204], a);
    c[640] = a + b;
  }

  private static void auxiliaries13(double[] y, double[] c) {
    double a;
    double b;
    // <y1_A y2_B y3_B>
    a = y[1] * y[144];
    b = y[12] * c[218];
    a = fma(y[14], c[200], a);
    c[641] = a + b;
    // <x1_B y2_B x3_B>
    a = y[8] * y[143];
    b = y[12] * c[553];
    a = fma(y[13], c[566], a);
    c[642] = a + b;
    // <x1_B y2_B z2_B>
    a = y[8] * y[145];
    b = y[12] * c[555];
    a = fma(y[15], c[566], a);
    c[643] = a + b;
    // <y1_B y2_B y3_B>
    a = y[9] * y[144];
    b = y[12] * c[575];
    a = fma(y[14], c[563], a);
    c[644] = a + b;
    // <x1_A y2_B y2_B>
    a = y[0] * y[142];
    b = 2.0 * y[12] * c[204];
    c[645] = a + b;
    // <x1_A x3_B x3_B>
    a = y[0] * y[146];
    b = 2.0 * y[13] * c[183];
    c[646] = a + b;
    // <x1_A x3_B z2_B>
    a = y[0] * y[148];
    b = y[13] * c[185];
    a = fma(y[15], c[183], a);
    c[647] = a + b;
    // <x1_B y2_B y2_B>
    a = y[8] * y[142];
    b = 2.0 * y[12] * c[566];
    c[648] = a + b;
    // <x1_B x3_B x3_B>
    a = y[8] * y[146];
    b = 2.0 * y[13] * c[553];
    c[649] = a + b;
    // <x1_B x3_B z2_B>
    a = y[8] * y[148];
    b = y[13] * c[555];
    a = fma(y[15], c[553], a);
    c[650] = a + b;
    // <y1_A y2_B y2_B>
    a = y[1] * y[142];
    b = 2.0 * y[12] * c[200];
    c[651] = a + b;
    // <y1_A y3_B y3_B>
    a = y[1] * y[149];
    b = 2.0 * y[14] * c[218];
    c[652] = a + b;
    // <y1_B y2_B y2_B>
    a = y[9] * y[142];
    b = 2.0 * y[12] * c[563];
    c[653] = a + b;
    // <y1_B y3_B y3_B>
    a = y[9] * y[149];
    b = 2.0 * y[14] * c[575];
    c[654] = a + b;
    // <x1_A z2_B z2_B>
    a = y[0] * y[151];
    b = 2.0 * y[15] * c[185];
    c[655] = a + b;
    // <x1_B z2_B z2_B>
    a = y[8] * y[151];
    b = 2.0 * y[15] * c[555];
    c[656] = a + b;
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
    a = fma(c[4], y[33], a);
    b = fma(c[5], y[54], b);
    d[0] = a + b;
    // d<y1_A>/dt = 1/2*(K + delta) <x1_A> - 1/4*(gamma_plus + gamma_minus) <y1_A> + 1/2*K <x2_A> +
    //   1/4*(gamma_plus - gamma_minus) <y2_A> - 2*V*(1 - 1/N) <x1_A z1_A> - 2*V_AB <z1_A x1_B>
    a = c[6] * y[0];
    b = c[0] * y[1];
    a = fma(c[7], y[3], a);
    b = fma(c[2], y[4], b);
    a = fma(c[8], y[18], a);
    b = fma(c[9], y[53], b);
    d[1] = a + b;
    // d<z1_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_A>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_A> - V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[2];
    a = fma(c[12], y[7], a);
    b = fma(c[13], y[25], b);
    a = fma(c[14], y[39], a);
    d[2] = a + b;
    // d<x2_A>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A> - 1/2*K <y1_A> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_A> - 1/2*(K + delta) <y2_A> + 2*V*(1 - 1/N) (<x1_A y3_A> - <y1_A x3_A> +
    //   <y1_A z2_A>) - 2*V_AB (<x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>)
    a = c[2] * y[0];
    b = c[3] * y[1];
    a = fma(c[0], y[3], a);
    b = fma(c[1], y[4], b);
    a = fma(c[4], y[22], a);
    b = fma(c[8], y[36], b);
    a = fma(c[4], y[38], a);
    b = fma(c[9], y[90], b);
    a = fma(c[5], y[99], a);
    b = fma(c[5], y[109], b);
    d[3] = a + b;
    // d<y2_A>/dt = 1/2*K <x1_A> + 1/4*(gamma_plus - gamma_minus) <y1_A> + 1/2*(K + delta) <x2_A> -
    //   1/4*(gamma_plus + gamma_minus) <y2_A> - 2*V*(1 - 1/N) (<x1_A x3_A> + <x1_A z2_A> +
    //   <y1_A y3_A>) - 2*V_AB (<x3_A x1_B> + <y3_A y1_B> + <z2_A x1_B>)
    a = c[7] * y[0];
    b = c[2] * y[1];
    a = fma(c[6], y[3], a);
    b = fma(c[0], y[4], b);
    a = fma(c[8], y[21], a);
    b = fma(c[8], y[23], b);
    a = fma(c[8], y[37], a);
    b = fma(c[9], y[89], b);
    a = fma(c[9], y[100], a);
    b = fma(c[9], y[108], b);
    d[4] = a + b;
    // d<x3_A>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_A> - (K + delta) <y3_A> + V*(1 - 1/N)
    //   (<x1_A y2_A> + <y1_A x2_A>) + V_AB (<x2_A y1_B> + <y2_A x1_B>)
    a = c[11] * y[5];
    b = c[15] * y[6];
    a = fma(c[16], y[20], a);
    b = fma(c[16], y[34], b);
    a = fma(c[14], y[67], a);
    b = fma(c[14], y[78], b);
    d[5] = a + b;
    // d<y3_A>/dt = (K + delta) <x3_A> - 1/2*(gamma_plus + gamma_minus) <y3_A> - V*(1 - 1/N)
    //   (<x1_A x2_A> - <y1_A y2_A>) - V_AB (<x2_A x1_B> - <y2_A y1_B>)
    a = c[17] * y[5];
    b = c[11] * y[6];
    a = fma(c[18], y[19], a);
    b = fma(c[16], y[35], b);
    a = fma(c[13], y[66], a);
    b = fma(c[14], y[79], b);
    d[6] = a + b;
    // d<z2_A>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_A>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_A> + 3*V*(1 - 1/N) (<x1_A y2_A> - <y1_A x2_A>) - 3*V_AB (<x2_A y1_B> - <y2_A x1_B>)
    a = c[19];
    b = c[20] * y[2];
    a = fma(c[11], y[7], a);
    b = fma(c[21], y[20], b);
    a = fma(c[22], y[34], a);
    b = fma(c[23], y[67], b);
    a = fma(c[24], y[78], a);
    d[7] = a + b;
    // d<x1_B>/dt = - 1/4*(gamma_plus + gamma_minus) <x1_B> - 1/2*(K - delta) <y1_B> +
    //   1/4*(gamma_plus - gamma_minus) <x2_B> - 1/2*K <y2_B> + 2*V_AB <y1_A z1_B> + 2*V*(1 - 1/N)
    //   <y1_B z1_B>
    a = c[0] * y[8];
    b = c[25] * y[9];
    a = fma(c[2], y[11], a);
    b = fma(c[3], y[12], b);
    a = fma(c[5], y[41], a);
    b = fma(c[4], y[125], b);
    d[8] = a + b;
    // d<y1_B>/dt = 1/2*(K - delta) <x1_B> - 1/4*(gamma_plus + gamma_minus) <y1_B> + 1/2*K <x2_B> +
    //   1/4*(gamma_plus - gamma_minus) <y2_B> - 2*V_AB <x1_A z1_B> - 2*V*(1 - 1/N) <x1_B z1_B>
    a = c[26] * y[8];
    b = c[0] * y[9];
    a = fma(c[7], y[11], a);
    b = fma(c[2], y[12], b);
    a = fma(c[9], y[26], a);
    b = fma(c[8], y[118], b);
    d[9] = a + b;
    // d<z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_B>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_B> + V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[10];
    a = fma(c[12], y[15], a);
    b = fma(c[14], y[25], b);
    a = fma(c[13], y[39], a);
    d[10] = a + b;
    // d<x2_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_B> - 1/2*K <y1_B> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_B> - 1/2*(K - delta) <y2_B> + 2*V_AB (<x1_A y3_B> - <y1_A x3_B> +
    //   <y1_A z2_B>) + 2*V*(1 - 1/N) (<x1_B y3_B> - <y1_B x3_B> + <y1_B z2_B>)
    a = c[2] * y[8];
    b = c[3] * y[9];
    a = fma(c[0], y[11], a);
    b = fma(c[25], y[12], b);
    a = fma(c[5], y[30], a);
    b = fma(c[9], y[44], b);
    a = fma(c[5], y[46], a);
    b = fma(c[4], y[122], b);
    a = fma(c[8], y[128], a);
    b = fma(c[4], y[130], b);
    d[11] = a + b;
    // d<y2_B>/dt = 1/2*K <x1_B> + 1/4*(gamma_plus - gamma_minus) <y1_B> + 1/2*(K - delta) <x2_B> -
    //   1/4*(gamma_plus + gamma_minus) <y2_B> - 2*V_AB (<x1_A x3_B> + <x1_A z2_B> + <y1_A y3_B>) -
    //   2*V*(1 - 1/N) (<x1_B x3_B> + <x1_B z2_B> + <y1_B y3_B>)
    a = c[7] * y[8];
    b = c[2] * y[9];
    a = fma(c[26], y[11], a);
    b = fma(c[0], y[12], b);
    a = fma(c[9], y[29], a);
    b = fma(c[9], y[31], b);
    a = fma(c[9], y[45], a);
    b = fma(c[8], y[121], b);
    a = fma(c[8], y[123], a);
    b = fma(c[8], y[129], b);
    d[12] = a + b;
    // d<x3_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_B> - (K - delta) <y3_B> + V_AB (<x1_A y2_B>
    //   + <y1_A x2_B>) + V*(1 - 1/N) (<x1_B y2_B> + <y1_B x2_B>)
    a = c[11] * y[13];
    b = c[27] * y[14];
    a = fma(c[14], y[28], a);
    b = fma(c[14], y[42], b);
    a = fma(c[16], y[120], a);
    b = fma(c[16], y[126], b);
    d[13] = a + b;
    // d<y3_B>/dt = (K - delta) <x3_B> - 1/2*(gamma_plus + gamma_minus) <y3_B> - V_AB (<x1_A x2_B> -
    //   <y1_A y2_B>) - V*(1 - 1/N) (<x1_B x2_B> - <y1_B y2_B>)
    a = c[28] * y[13];
    b = c[11] * y[14];
    a = fma(c[13], y[27], a);
    b = fma(c[14], y[43], b);
    a = fma(c[18], y[119], a);
    b = fma(c[16], y[127], b);
    d[14] = a + b;
    // d<z2_B>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_B>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_B> + 3*V_AB (<x1_A y2_B> - <y1_A x2_B>) + 3*V*(1 - 1/N) (<x1_B y2_B> - <y1_B x2_B>)
    a = c[19];
    b = c[20] * y[10];
    a = fma(c[11], y[15], a);
    b = fma(c[24], y[28], b);
    a = fma(c[23], y[42], a);
    b = fma(c[21], y[120], b);
    a = fma(c[22], y[126], a);
    d[15] = a + b;
    // d<x1_A x1_A>/dt = - 1/2*(gamma_plus + gamma_minus) <x1_A x1_A> - (K + delta) <x1_A y1_A> +
    //   1/2*(gamma_plus - gamma_minus) <x1_A x2_A> - K <x1_A y2_A> + 4*V/N <z1_A y3_A> + 4*V*(1 -
    //   2/N) <x1_A y1_A z1_A> + 4*V_AB <x1_A z1_A y1_B>
    a = c[11] * y[16];
    b = c[15] * y[17];
    a = fma(c[29], y[19], a);
    b = fma(c[30], y[20], b);
    a = fma(c[31], y[51], a);
    b = fma(c[32], c[104], b);
    a = fma(c[33], c[106], a);
    d[16] = a + b;
    // d<x1_A y1_A>/dt = 1/2*(K + delta) (<x1_A x1_A> - <y1_A y1_A>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_A y1_A> + 1/2*K (<x1_A x2_A> - <y1_A y2_A>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1_A y2_A> + <y1_A x2_A>) - 4*V/N <z1_A x3_A> - 2*V*(1 - 2/N)
    //   (<x1_A x1_A z1_A> - <y1_A y1_A z1_A>) - 2*V_AB (<x1_A z1_A x1_B> - <y1_A z1_A y1_B>)
    a = c[6] * y[16];
    b = c[11] * y[17];
    a = fma(c[7], y[19], a);
    b = fma(c[2], y[20], b);
    a = fma(c[1], y[32], a);
    b = fma(c[2], y[34], b);
    a = fma(c[3], y[35], a);
    b = fma(c[34], y[50], b);
    a = fma(c[35], c[108], a);
    b = fma(c[9], c[110], b);
    a = fma(c[36], c[113], a);
    b = fma(c[5], c[115], b);
    d[17] = a + b;
  }

  private static void equations1(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1_A z1_A>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1_A> + 2 <x1_A z2_A> + 3 <z1_A x2_A>)
    //   + 1/3*V/N (4 <y1_A> - 3 <x1_A y3_A> + 3 <y1_A x3_A> - <y1_A z2_A>) - 3/4*(gamma_plus +
    //   gamma_minus) <x1_A z1_A> - 1/2*(K + delta) <y1_A z1_A> - 1/2*(K - 2*V/N) <z1_A y2_A> - V_AB
    //   (<x1_A x1_A y1_B> - <x1_A y1_A x1_B> - 2 <z1_A z1_A y1_B>) + 2*V*(1 - 2/N) <y1_A z1_A z1_A>
    a = c[10] * y[0];
    b = c[37] * y[1];
    a = fma(c[38], y[18], a);
    b = fma(c[39], y[22], b);
    a = fma(c[12], y[23], a);
    b = fma(c[1], y[33], b);
    a = fma(c[40], y[36], a);
    b = fma(c[41], y[38], b);
    a = fma(c[2], y[48], a);
    b = fma(c[42], y[49], b);
    a = fma(c[13], c[116], a);
    b = fma(c[14], c[117], b);
    a = fma(c[36], c[118], a);
    b = fma(c[5], c[121], b);
    d[18] = a + b;
    // d<x1_A x2_A>/dt = 4/3*V/N (2 <y3_A> + <y3_A z2_A>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A x1_A> + <x2_A x2_A>) - 1/2*K (<x1_A y1_A> + <x2_A y2_A>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_A x2_A> - 1/2*(K + delta) (<x1_A y2_A> + <y1_A x2_A>) + 2*V*(1 - 2/N)
    //   (<x1_A x1_A y3_A> - <x1_A y1_A x3_A> + <x1_A y1_A z2_A> + <y1_A z1_A x2_A>) - 2*V_AB
    //   (<x1_A x3_A y1_B> - <x1_A y3_A x1_B> - <x1_A z2_A y1_B> - <z1_A x2_A y1_B>)
    a = c[43] * y[6];
    b = c[2] * y[16];
    a = fma(c[3], y[17], a);
    b = fma(c[11], y[19], b);
    a = fma(c[1], y[20], a);
    b = fma(c[1], y[34], b);
    a = fma(c[2], y[61], a);
    b = fma(c[3], y[62], b);
    a = fma(c[37], y[98], a);
    b = fma(c[36], c[123], b);
    a = fma(c[35], c[125], a);
    b = fma(c[36], c[127], b);
    a = fma(c[9], c[128], a);
    b = fma(c[5], c[129], b);
    a = fma(c[5], c[130], a);
    b = fma(c[36], c[132], b);
    a = fma(c[5], c[134], a);
    d[19] = a + b;
    // d<x1_A y2_A>/dt = - 2/3*V/N (4 <x3_A> + 4 <z2_A> - 3 <z1_A z1_A> + 3 <x3_A x3_A> + 2
    //   <x3_A z2_A> + 3 <y3_A y3_A> - <z2_A z2_A>) + 1/2*K (<x1_A x1_A> - <y2_A y2_A>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1_A y1_A> + <x2_A y2_A>) + 1/2*(K + delta) (<x1_A x2_A> -
    //   <y1_A y2_A>) - 1/2*(gamma_plus + gamma_minus) <x1_A y2_A> - 2*V*(1 - 2/N) (<x1_A x1_A x3_A>
    //   + <x1_A x1_A z2_A> + <x1_A y1_A y3_A> - <y1_A z1_A y2_A>) - 2*V_AB (<x1_A x3_A x1_B> +
    //   <x1_A y3_A y1_B> + <x1_A z2_A x1_B> - <z1_A y2_A y1_B>)
    a = c[44] * y[5];
    b = c[44] * y[7];
    a = fma(c[7], y[16], a);
    b = fma(c[2], y[17], b);
    a = fma(c[6], y[19], a);
    b = fma(c[11], y[20], b);
    a = fma(c[1], y[35], a);
    b = fma(c[45], y[47], b);
    a = fma(c[2], y[62], a);
    b = fma(c[3], y[74], b);
    a = fma(c[46], y[86], a);
    b = fma(c[47], y[88], b);
    a = fma(c[46], y[97], a);
    b = fma(c[48], y[107], b);
    a = fma(c[35], c[135], a);
    b = fma(c[35], c[136], b);
    a = fma(c[35], c[137], a);
    b = fma(c[9], c[138], b);
    a = fma(c[9], c[139], a);
    b = fma(c[9], c[140], b);
    a = fma(c[36], c[142], a);
    b = fma(c[5], c[144], b);
    d[20] = a + b;
    // d<x1_A x3_A>/dt = 1/3*V/N (4 <y2_A> - 3 <y1_A z1_A> + 3 <x2_A y3_A> - <y2_A z2_A>) -
    //   3/4*(gamma_plus + gamma_minus) <x1_A x3_A> - 1/2*(K + delta) (2 <x1_A y3_A> + <y1_A x3_A>)
    //   + 1/4*(gamma_plus - gamma_minus) <x2_A x3_A> - 1/2*(K - 2*V/N) <y2_A x3_A> + V*(1 - 2/N)
    //   (<x1_A x1_A y2_A> + <x1_A y1_A x2_A> + 2 <y1_A z1_A x3_A>) + V_AB (<x1_A x2_A y1_B> +
    //   <x1_A y2_A x1_B> + 2 <z1_A x3_A y1_B>)
    a = c[37] * y[4];
    b = c[38] * y[21];
    a = fma(c[15], y[22], a);
    b = fma(c[39], y[33], b);
    a = fma(c[1], y[36], a);
    b = fma(c[2], y[63], b);
    a = fma(c[40], y[64], a);
    b = fma(c[42], y[75], b);
    a = fma(c[41], y[77], a);
    b = fma(c[49], c[146], b);
    a = fma(c[49], c[148], a);
    b = fma(c[14], c[149], b);
    a = fma(c[14], c[150], a);
    b = fma(c[36], c[152], b);
    a = fma(c[5], c[154], a);
    d[21] = a + b;
    // d<x1_A y3_A>/dt = - 1/3*V/N (4 <x2_A> - 3 <x1_A z1_A> + 3 <x2_A x3_A> - <x2_A z2_A>) + 1/2*(K
    //   + delta) (2 <x1_A x3_A> - <y1_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <x1_A y3_A> +
    //   1/4*(gamma_plus - gamma_minus) <x2_A y3_A> - 1/2*(K - 2*V/N) <y2_A y3_A> - V*(1 - 2/N)
    //   (<x1_A x1_A x2_A> - <x1_A y1_A y2_A> - 2 <y1_A z1_A y3_A>) - V_AB (<x1_A x2_A x1_B> -
    //   <x1_A y2_A y1_B> - 2 <z1_A y3_A y1_B>)
    a = c[47] * y[3];
    b = c[40] * y[18];
    a = fma(c[17], y[21], a);
    b = fma(c[38], y[22], b);
    a = fma(c[1], y[37], a);
    b = fma(c[39], y[63], b);
    a = fma(c[2], y[64], a);
    b = fma(c[50], y[65], b);
    a = fma(c[42], y[76], a);
    b = fma(c[51], c[155], b);
    a = fma(c[49], c[156], a);
    b = fma(c[13], c[157], b);
    a = fma(c[14], c[158], a);
    b = fma(c[36], c[160], b);
    a = fma(c[5], c[162], a);
    d[22] = a + b;
    // d<x1_A z2_A>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1_A> + 3 <x1_A z2_A>) + V/N (4 <y2_A>
    //   - <y1_A z1_A> - 3 <x2_A y3_A> + 3 <y2_A x3_A>) + 1/4*(gamma_plus - gamma_minus) (6
    //   <x1_A z1_A> + <x2_A z2_A>) - 1/2*(K + delta) <y1_A z2_A> - 1/2*(K + 2*V/N) <y2_A z2_A> +
    //   V*(1 - 2/N) (3 <x1_A x1_A y2_A> - 3 <x1_A y1_A x2_A> + 2 <y1_A z1_A z2_A>) - V_AB (3
    //   <x1_A x2_A y1_B> - 3 <x1_A y2_A x1_B> - 2 <z1_A z2_A y1_B>)
    a = c[19] * y[0];
    b = c[31] * y[4];
    a = fma(c[20], y[18], a);
    b = fma(c[38], y[23], b);
    a = fma(c[39], y[33], a);
    b = fma(c[1], y[38], b);
    a = fma(c[52], y[64], a);
    b = fma(c[2], y[65], b);
    a = fma(c[53], y[75], a);
    b = fma(c[54], y[77], b);
    a = fma(c[55], c[146], a);
    b = fma(c[56], c[148], b);
    a = fma(c[23], c[149], a);
    b = fma(c[24], c[150], b);
    a = fma(c[36], c[164], a);
    b = fma(c[5], c[166], b);
    d[23] = a + b;
    // d<x1_A x1_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x1_A x1_B> - 1/2*(K - delta) <x1_A y1_B>
    //   + 1/4*(gamma_plus - gamma_minus) (<x1_A x2_B> + <x2_A x1_B>) - 1/2*K (<x1_A y2_B> +
    //   <y2_A x1_B>) - 1/2*(K + delta) <y1_A x1_B> + 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) +
    //   2*V_AB*(1 - 1/N) (<x1_A y1_A z1_B> + <z1_A x1_B y1_B>) + 2*V*(1 - 1/N) (<x1_A y1_B z1_B> +
    //   <y1_A z1_A x1_B>)
    a = c[11] * y[24];
    b = c[25] * y[25];
    a = fma(c[2], y[27], a);
    b = fma(c[3], y[28], b);
    a = fma(c[1], y[39], a);
    b = fma(c[57], y[59], b);
    a = fma(c[2], y[66], a);
    b = fma(c[3], y[78], b);
    a = fma(c[57], y[101], a);
    b = fma(c[58], c[168], b);
    a = fma(c[4], c[169], a);
    b = fma(c[4], c[171], b);
    a = fma(c[58], c[173], a);
    d[24] = a + b;
    // d<x1_A y1_B>/dt = 2/3*V_AB/N (4 <z1_A> - 4 <z1_B> - 3 <z1_A x3_B> - <z1_A z2_B> - 3
    //   <x3_A z1_B> + <z2_A z1_B>) + 1/2*(K - delta) <x1_A x1_B> - 1/2*(gamma_plus + gamma_minus)
    //   <x1_A y1_B> + 1/2*K (<x1_A x2_B> - <y2_A y1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A y2_B> + <x2_A y1_B>) - 1/2*(K + delta) <y1_A y1_B> + 2*V*(1 - 1/N) (<y1_A z1_A y1_B>
    //   - <x1_A x1_B z1_B>) - 2*V_AB*(1 - 1/N) (<x1_A x1_A z1_B> - <z1_A y1_B y1_B>)
    a = c[59] * y[2];
    b = c[60] * y[10];
    a = fma(c[26], y[24], a);
    b = fma(c[11], y[25], b);
    a = fma(c[7], y[27], a);
    b = fma(c[2], y[28], b);
    a = fma(c[1], y[40], a);
    b = fma(c[61], y[58], b);
    a = fma(c[62], y[60], a);
    b = fma(c[2], y[67], b);
    a = fma(c[3], y[79], a);
    b = fma(c[61], y[91], b);
    a = fma(c[63], y[110], a);
    b = fma(c[4], c[115], b);
    a = fma(c[64], c[174], a);
    b = fma(c[8], c[175], b);
    a = fma(c[58], c[176], a);
    d[25] = a + b;
    // d<x1_A z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1_A> + 2 <x1_A z2_B> + 3 <x2_A z1_B>)
    //   + 1/3*V_AB/N (4 <y1_B> + 3 <z1_A y2_B> + 3 <x3_A y1_B> - 3 <y3_A x1_B> - <z2_A y1_B>) -
    //   3/4*(gamma_plus + gamma_minus) <x1_A z1_B> - 1/2*(K + delta) <y1_A z1_B> - 1/2*K
    //   <y2_A z1_B> + V_AB*(1 - 1/N) (<x1_A x1_A y1_B> - <x1_A y1_A x1_B> + 2 <z1_A y1_B z1_B>) +
    //   2*V*(1 - 1/N) <y1_A z1_A z1_B>
    a = c[10] * y[0];
    b = c[65] * y[9];
    a = fma(c[38], y[26], a);
    b = fma(c[12], y[31], b);
    a = fma(c[1], y[41], a);
    b = fma(c[66], y[57], b);
    a = fma(c[2], y[68], a);
    b = fma(c[3], y[80], b);
    a = fma(c[66], y[90], a);
    b = fma(c[67], y[99], b);
    a = fma(c[68], y[109], a);
    b = fma(c[69], c[116], b);
    a = fma(c[70], c[117], a);
    b = fma(c[4], c[178], b);
    a = fma(c[58], c[180], a);
    d[26] = a + b;
  }

  private static void equations2(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1_A x2_B>/dt = 2/3*V_AB/N (4 <y3_B> + 3 <x3_A y3_B> - 3 <y3_A x3_B> + 3 <y3_A z2_B> -
    //   <z2_A y3_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_A x1_B> + <x2_A x2_B>) - 1/2*K
    //   (<x1_A y1_B> + <y2_A x2_B>) - 1/2*(gamma_plus + gamma_minus) <x1_A x2_B> - 1/2*(K - delta)
    //   <x1_A y2_B> - 1/2*(K + delta) <y1_A x2_B> + 2*V_AB*(1 - 1/N) (<x1_A x1_A y3_B> -
    //   <x1_A y1_A x3_B> + <x1_A y1_A z2_B> + <z1_A y1_B x2_B>) + 2*V*(1 - 1/N) (<x1_A x1_B y3_B> -
    //   <x1_A y1_B x3_B> + <x1_A y1_B z2_B> + <y1_A z1_A x2_B>)
    a = c[59] * y[14];
    b = c[2] * y[24];
    a = fma(c[3], y[25], a);
    b = fma(c[11], y[27], b);
    a = fma(c[25], y[28], a);
    b = fma(c[1], y[42], b);
    a = fma(c[2], y[69], a);
    b = fma(c[3], y[81], b);
    a = fma(c[57], y[95], a);
    b = fma(c[61], y[104], b);
    a = fma(c[57], y[106], a);
    b = fma(c[62], y[114], b);
    a = fma(c[58], c[182], a);
    b = fma(c[64], c[184], b);
    a = fma(c[58], c[186], a);
    b = fma(c[4], c[187], b);
    a = fma(c[8], c[188], a);
    b = fma(c[4], c[189], b);
    a = fma(c[4], c[191], a);
    b = fma(c[58], c[193], b);
    d[27] = a + b;
    // d<x1_A y2_B>/dt = - 2/3*V_AB/N (4 <x3_B> + 4 <z2_B> - 3 <z1_A z1_B> + 3 <x3_A x3_B> + 3
    //   <x3_A z2_B> + 3 <y3_A y3_B> - <z2_A x3_B> - <z2_A z2_B>) + 1/2*K (<x1_A x1_B> -
    //   <y2_A y2_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_A y1_B> + <x2_A y2_B>) + 1/2*(K - delta)
    //   <x1_A x2_B> - 1/2*(gamma_plus + gamma_minus) <x1_A y2_B> - 1/2*(K + delta) <y1_A y2_B> -
    //   2*V_AB*(1 - 1/N) (<x1_A x1_A x3_B> + <x1_A x1_A z2_B> + <x1_A y1_A y3_B> -
    //   <z1_A y1_B y2_B>) - 2*V*(1 - 1/N) (<x1_A x1_B x3_B> + <x1_A x1_B z2_B> + <x1_A y1_B y3_B> -
    //   <y1_A z1_A y2_B>)
    a = c[60] * y[13];
    b = c[60] * y[15];
    a = fma(c[7], y[24], a);
    b = fma(c[2], y[25], b);
    a = fma(c[26], y[27], a);
    b = fma(c[11], y[28], b);
    a = fma(c[1], y[43], a);
    b = fma(c[57], y[55], b);
    a = fma(c[2], y[70], a);
    b = fma(c[3], y[82], b);
    a = fma(c[61], y[94], a);
    b = fma(c[61], y[96], b);
    a = fma(c[61], y[105], a);
    b = fma(c[63], y[113], b);
    a = fma(c[63], y[115], a);
    b = fma(c[64], c[194], b);
    a = fma(c[64], c[195], a);
    b = fma(c[64], c[196], b);
    a = fma(c[8], c[197], a);
    b = fma(c[8], c[198], b);
    a = fma(c[8], c[199], a);
    b = fma(c[4], c[201], b);
    a = fma(c[58], c[203], a);
    d[28] = a + b;
    // d<x1_A x3_B>/dt = 1/3*V_AB/N (4 <y2_B> - 3 <z1_A y1_B> + 3 <x3_A y2_B> + 3 <y3_A x2_B> -
    //   <z2_A y2_B>) - 3/4*(gamma_plus + gamma_minus) <x1_A x3_B> - (K - delta) <x1_A y3_B> -
    //   1/2*(K + delta) <y1_A x3_B> + 1/4*(gamma_plus - gamma_minus) <x2_A x3_B> - 1/2*K
    //   <y2_A x3_B> + V_AB*(1 - 1/N) (<x1_A x1_A y2_B> + <x1_A y1_A x2_B> + 2 <z1_A y1_B x3_B>) +
    //   V*(1 - 1/N) (<x1_A x1_B y2_B> + <x1_A y1_B x2_B> + 2 <y1_A z1_A x3_B>)
    a = c[65] * y[12];
    b = c[38] * y[29];
    a = fma(c[27], y[30], a);
    b = fma(c[1], y[44], b);
    a = fma(c[67], y[54], a);
    b = fma(c[2], y[71], b);
    a = fma(c[3], y[83], a);
    b = fma(c[66], y[93], b);
    a = fma(c[66], y[102], a);
    b = fma(c[68], y[112], b);
    a = fma(c[69], c[205], a);
    b = fma(c[69], c[207], b);
    a = fma(c[16], c[208], a);
    b = fma(c[16], c[209], b);
    a = fma(c[4], c[211], a);
    b = fma(c[58], c[213], b);
    d[29] = a + b;
    // d<x1_A y3_B>/dt = - 1/3*V_AB/N (4 <x2_B> - 3 <z1_A x1_B> + 3 <x3_A x2_B> - 3 <y3_A y2_B> -
    //   <z2_A x2_B>) + (K - delta) <x1_A x3_B> - 3/4*(gamma_plus + gamma_minus) <x1_A y3_B> -
    //   1/2*(K + delta) <y1_A y3_B> + 1/4*(gamma_plus - gamma_minus) <x2_A y3_B> - 1/2*K
    //   <y2_A y3_B> - V_AB*(1 - 1/N) (<x1_A x1_A x2_B> - <x1_A y1_A y2_B> - 2 <z1_A y1_B y3_B>) -
    //   V*(1 - 1/N) (<x1_A x1_B x2_B> - <x1_A y1_B y2_B> - 2 <y1_A z1_A y3_B>)
    a = c[71] * y[11];
    b = c[28] * y[29];
    a = fma(c[38], y[30], a);
    b = fma(c[1], y[45], b);
    a = fma(c[66], y[53], a);
    b = fma(c[2], y[72], b);
    a = fma(c[3], y[84], a);
    b = fma(c[67], y[92], b);
    a = fma(c[66], y[103], a);
    b = fma(c[72], y[111], b);
    a = fma(c[70], c[214], a);
    b = fma(c[69], c[215], b);
    a = fma(c[18], c[216], a);
    b = fma(c[16], c[217], b);
    a = fma(c[4], c[219], a);
    b = fma(c[58], c[221], b);
    d[30] = a + b;
    // d<x1_A z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1_A> + 3 <x1_A z2_B>) + V_AB/N (4
    //   <y2_B> - <z1_A y1_B> + 3 <x3_A y2_B> - 3 <y3_A x2_B> - <z2_A y2_B>) + 1/4*(gamma_plus -
    //   gamma_minus) (6 <x1_A z1_B> + <x2_A z2_B>) - 1/2*(K + delta) <y1_A z2_B> - 1/2*K
    //   <y2_A z2_B> + V_AB*(1 - 1/N) (3 <x1_A x1_A y2_B> - 3 <x1_A y1_A x2_B> + 2 <z1_A y1_B z2_B>)
    //   + V*(1 - 1/N) (3 <x1_A x1_B y2_B> - 3 <x1_A y1_B x2_B> + 2 <y1_A z1_A z2_B>)
    a = c[19] * y[0];
    b = c[73] * y[12];
    a = fma(c[20], y[26], a);
    b = fma(c[38], y[31], b);
    a = fma(c[1], y[46], a);
    b = fma(c[67], y[54], b);
    a = fma(c[2], y[73], a);
    b = fma(c[3], y[85], b);
    a = fma(c[74], y[93], a);
    b = fma(c[75], y[102], b);
    a = fma(c[67], y[112], a);
    b = fma(c[76], c[205], b);
    a = fma(c[77], c[207], a);
    b = fma(c[21], c[208], b);
    a = fma(c[22], c[209], a);
    b = fma(c[4], c[223], b);
    a = fma(c[58], c[225], a);
    d[31] = a + b;
    // d<y1_A y1_A>/dt = (K + delta) <x1_A y1_A> - 1/2*(gamma_plus + gamma_minus) <y1_A y1_A> + K
    //   <y1_A x2_A> + 1/2*(gamma_plus - gamma_minus) <y1_A y2_A> - 4*V/N <z1_A y3_A> - 4*V*(1 -
    //   2/N) <x1_A y1_A z1_A> - 4*V_AB <y1_A z1_A x1_B>
    a = c[17] * y[17];
    b = c[11] * y[32];
    a = fma(c[78], y[34], a);
    b = fma(c[29], y[35], b);
    a = fma(c[34], y[51], a);
    b = fma(c[79], c[104], b);
    a = fma(c[80], c[171], a);
    d[32] = a + b;
    // d<y1_A z1_A>/dt = - 1/3*V/N (4 <x1_A> - 3 <x1_A x3_A> - <x1_A z2_A> - 3 <y1_A y3_A>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1_A> + 2 <y1_A z2_A> + 3 <z1_A y2_A>) + 1/2*(K +
    //   delta) <x1_A z1_A> - 3/4*(gamma_plus + gamma_minus) <y1_A z1_A> + 1/2*(K - 2*V/N)
    //   <z1_A x2_A> - V_AB (<x1_A y1_A y1_B> - <y1_A y1_A x1_B> + 2 <z1_A z1_A x1_B>) - 2*V*(1 -
    //   2/N) <x1_A z1_A z1_A>
    a = c[47] * y[0];
    b = c[10] * y[1];
    a = fma(c[6], y[18], a);
    b = fma(c[40], y[21], b);
    a = fma(c[50], y[23], a);
    b = fma(c[38], y[33], b);
    a = fma(c[40], y[37], a);
    b = fma(c[12], y[38], b);
    a = fma(c[81], y[48], a);
    b = fma(c[2], y[49], b);
    a = fma(c[13], c[226], a);
    b = fma(c[35], c[227], b);
    a = fma(c[14], c[228], a);
    b = fma(c[9], c[229], b);
    d[33] = a + b;
    // d<y1_A x2_A>/dt = - 2/3*V/N (4 <x3_A> - 4 <z2_A> + 3 <z1_A z1_A> - 3 <x3_A x3_A> + 2
    //   <x3_A z2_A> - 3 <y3_A y3_A> + <z2_A z2_A>) + 1/4*(gamma_plus - gamma_minus) (<x1_A y1_A> +
    //   <x2_A y2_A>) + 1/2*(K + delta) (<x1_A x2_A> - <y1_A y2_A>) - 1/2*K (<y1_A y1_A> -
    //   <x2_A x2_A>) - 1/2*(gamma_plus + gamma_minus) <y1_A x2_A> + 2*V*(1 - 2/N) (<x1_A y1_A y3_A>
    //   - <x1_A z1_A x2_A> - <y1_A y1_A x3_A> + <y1_A y1_A z2_A>) - 2*V_AB (<y1_A x3_A y1_B> -
    //   <y1_A y3_A x1_B> - <y1_A z2_A y1_B> + <z1_A x2_A x1_B>)
    a = c[44] * y[5];
    b = c[43] * y[7];
    a = fma(c[2], y[17], a);
    b = fma(c[6], y[19], b);
    a = fma(c[3], y[32], a);
    b = fma(c[11], y[34], b);
    a = fma(c[1], y[35], a);
    b = fma(c[46], y[47], b);
    a = fma(c[7], y[61], a);
    b = fma(c[2], y[62], b);
    a = fma(c[45], y[86], a);
    b = fma(c[47], y[88], b);
    a = fma(c[45], y[97], a);
    b = fma(c[82], y[107], b);
    a = fma(c[36], c[137], a);
    b = fma(c[35], c[230], b);
    a = fma(c[35], c[231], a);
    b = fma(c[36], c[232], b);
    a = fma(c[9], c[233], a);
    b = fma(c[5], c[234], b);
    a = fma(c[5], c[235], a);
    b = fma(c[9], c[236], b);
    d[34] = a + b;
  }

  private static void equations3(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1_A y2_A>/dt = - 4/3*V/N (2 <y3_A> + <y3_A z2_A>) + 1/2*K (<x1_A y1_A> + <x2_A y2_A>) +
    //   1/2*(K + delta) (<x1_A y2_A> + <y1_A x2_A>) + 1/4*(gamma_plus - gamma_minus) (<y1_A y1_A> +
    //   <y2_A y2_A>) - 1/2*(gamma_plus + gamma_minus) <y1_A y2_A> - 2*V*(1 - 2/N) (<x1_A y1_A x3_A>
    //   + <x1_A y1_A z2_A> + <x1_A z1_A y2_A> + <y1_A y1_A y3_A>) - 2*V_AB (<y1_A x3_A x1_B> +
    //   <y1_A y3_A y1_B> + <y1_A z2_A x1_B> + <z1_A y2_A x1_B>)
    a = c[44] * y[6];
    b = c[7] * y[17];
    a = fma(c[6], y[20], a);
    b = fma(c[2], y[32], b);
    a = fma(c[6], y[34], a);
    b = fma(c[11], y[35], b);
    a = fma(c[7], y[62], a);
    b = fma(c[2], y[74], b);
    a = fma(c[47], y[98], a);
    b = fma(c[35], c[125], b);
    a = fma(c[35], c[127], a);
    b = fma(c[35], c[237], b);
    a = fma(c[35], c[238], a);
    b = fma(c[9], c[239], b);
    a = fma(c[9], c[240], a);
    b = fma(c[9], c[241], b);
    a = fma(c[9], c[242], a);
    d[35] = a + b;
    // d<y1_A x3_A>/dt = 1/3*V/N (4 <x2_A> - 3 <x1_A z1_A> - <x2_A z2_A> + 3 <y2_A y3_A>) + 1/2*(K +
    //   delta) (<x1_A x3_A> - 2 <y1_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <y1_A x3_A> + 1/2*(K
    //   - 2*V/N) <x2_A x3_A> + 1/4*(gamma_plus - gamma_minus) <y2_A x3_A> + V*(1 - 2/N)
    //   (<x1_A y1_A y2_A> - 2 <x1_A z1_A x3_A> + <y1_A y1_A x2_A>) + V_AB (<y1_A x2_A y1_B> +
    //   <y1_A y2_A x1_B> - 2 <z1_A x3_A x1_B>)
    a = c[37] * y[3];
    b = c[39] * y[18];
    a = fma(c[6], y[21], a);
    b = fma(c[38], y[36], b);
    a = fma(c[15], y[37], a);
    b = fma(c[81], y[63], b);
    a = fma(c[41], y[65], a);
    b = fma(c[2], y[75], b);
    a = fma(c[40], y[76], a);
    b = fma(c[49], c[156], b);
    a = fma(c[35], c[243], a);
    b = fma(c[49], c[244], b);
    a = fma(c[14], c[245], a);
    b = fma(c[14], c[246], b);
    a = fma(c[9], c[247], a);
    d[36] = a + b;
    // d<y1_A y3_A>/dt = 1/3*V/N (4 <y2_A> - 3 <y1_A z1_A> - 3 <y2_A x3_A> - <y2_A z2_A>) + 1/2*(K +
    //   delta) (<x1_A y3_A> + 2 <y1_A x3_A>) - 3/4*(gamma_plus + gamma_minus) <y1_A y3_A> + 1/2*(K
    //   - 2*V/N) <x2_A y3_A> + 1/4*(gamma_plus - gamma_minus) <y2_A y3_A> - V*(1 - 2/N)
    //   (<x1_A y1_A x2_A> + 2 <x1_A z1_A y3_A> - <y1_A y1_A y2_A>) - V_AB (<y1_A x2_A x1_B> -
    //   <y1_A y2_A y1_B> + 2 <z1_A y3_A x1_B>)
    a = c[37] * y[4];
    b = c[6] * y[22];
    a = fma(c[39], y[33], a);
    b = fma(c[17], y[36], b);
    a = fma(c[38], y[37], a);
    b = fma(c[81], y[64], b);
    a = fma(c[39], y[75], a);
    b = fma(c[2], y[76], b);
    a = fma(c[41], y[77], a);
    b = fma(c[51], c[148], b);
    a = fma(c[35], c[248], a);
    b = fma(c[49], c[249], b);
    a = fma(c[13], c[250], a);
    b = fma(c[14], c[251], b);
    a = fma(c[9], c[252], a);
    d[37] = a + b;
    // d<y1_A z2_A>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1_A> + 3 <y1_A z2_A>) - V/N (4 <x2_A>
    //   - <x1_A z1_A> - 3 <x2_A x3_A> - 3 <y2_A y3_A>) + 1/2*(K + delta) <x1_A z2_A> +
    //   1/4*(gamma_plus - gamma_minus) (6 <y1_A z1_A> + <y2_A z2_A>) + 1/2*(K + 2*V/N) <x2_A z2_A>
    //   + V*(1 - 2/N) (3 <x1_A y1_A y2_A> - 3 <y1_A y1_A x2_A> - 2 <x1_A z1_A z2_A>) - V_AB (3
    //   <y1_A x2_A y1_B> - 3 <y1_A y2_A x1_B> + 2 <z1_A z2_A x1_B>)
    a = c[19] * y[1];
    b = c[34] * y[3];
    a = fma(c[40], y[18], a);
    b = fma(c[6], y[23], b);
    a = fma(c[20], y[33], a);
    b = fma(c[38], y[38], b);
    a = fma(c[53], y[63], a);
    b = fma(c[83], y[65], b);
    a = fma(c[53], y[76], a);
    b = fma(c[2], y[77], b);
    a = fma(c[55], c[156], a);
    b = fma(c[56], c[244], b);
    a = fma(c[23], c[245], a);
    b = fma(c[24], c[246], b);
    a = fma(c[35], c[253], a);
    b = fma(c[9], c[254], b);
    d[38] = a + b;
    // d<y1_A x1_B>/dt = - 2/3*V_AB/N (4 <z1_A> - 4 <z1_B> + 3 <z1_A x3_B> - <z1_A z2_B> + 3
    //   <x3_A z1_B> + <z2_A z1_B>) + 1/2*(K + delta) <x1_A x1_B> - 1/2*(gamma_plus + gamma_minus)
    //   <y1_A x1_B> - 1/2*(K - delta) <y1_A y1_B> + 1/4*(gamma_plus - gamma_minus) (<y1_A x2_B> +
    //   <y2_A x1_B>) - 1/2*K (<y1_A y2_B> - <x2_A x1_B>) - 2*V*(1 - 1/N) (<x1_A z1_A x1_B> -
    //   <y1_A y1_B z1_B>) + 2*V_AB*(1 - 1/N) (<y1_A y1_A z1_B> - <z1_A x1_B x1_B>)
    a = c[60] * y[2];
    b = c[59] * y[10];
    a = fma(c[6], y[24], a);
    b = fma(c[11], y[39], b);
    a = fma(c[25], y[40], a);
    b = fma(c[2], y[42], b);
    a = fma(c[3], y[43], a);
    b = fma(c[61], y[58], b);
    a = fma(c[63], y[60], a);
    b = fma(c[7], y[66], b);
    a = fma(c[2], y[78], a);
    b = fma(c[61], y[91], b);
    a = fma(c[62], y[110], a);
    b = fma(c[8], c[110], b);
    a = fma(c[58], c[255], a);
    b = fma(c[4], c[256], b);
    a = fma(c[64], c[257], a);
    d[39] = a + b;
    // d<y1_A y1_B>/dt = 1/2*(K + delta) <x1_A y1_B> + 1/2*(K - delta) <y1_A x1_B> - 1/2*(gamma_plus
    //   + gamma_minus) <y1_A y1_B> + 1/2*K (<y1_A x2_B> + <x2_A y1_B>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1_A y2_B> + <y2_A y1_B>) - 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) - 2*V*(1 -
    //   1/N) (<x1_A z1_A y1_B> + <y1_A x1_B z1_B>) - 2*V_AB*(1 - 1/N) (<x1_A y1_A z1_B> +
    //   <z1_A x1_B y1_B>)
    a = c[6] * y[25];
    b = c[26] * y[39];
    a = fma(c[11], y[40], a);
    b = fma(c[7], y[42], b);
    a = fma(c[2], y[43], a);
    b = fma(c[61], y[59], b);
    a = fma(c[7], y[67], a);
    b = fma(c[2], y[79], b);
    a = fma(c[61], y[101], a);
    b = fma(c[8], c[106], b);
    a = fma(c[64], c[168], a);
    b = fma(c[64], c[173], b);
    a = fma(c[8], c[258], a);
    d[40] = a + b;
    // d<y1_A z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y1_A> + 2 <y1_A z2_B> + 3 <y2_A z1_B>)
    //   - 1/3*V_AB/N (4 <x1_B> + 3 <z1_A x2_B> - 3 <x3_A x1_B> - 3 <y3_A y1_B> - <z2_A x1_B>) +
    //   1/2*(K + delta) <x1_A z1_B> - 3/4*(gamma_plus + gamma_minus) <y1_A z1_B> + 1/2*K
    //   <x2_A z1_B> + V_AB*(1 - 1/N) (<x1_A y1_A y1_B> - <y1_A y1_A x1_B> - 2 <z1_A x1_B z1_B>) -
    //   2*V*(1 - 1/N) <x1_A z1_A z1_B>
    a = c[10] * y[1];
    b = c[71] * y[8];
    a = fma(c[6], y[26], a);
    b = fma(c[38], y[41], b);
    a = fma(c[12], y[46], a);
    b = fma(c[67], y[56], b);
    a = fma(c[7], y[68], a);
    b = fma(c[2], y[80], b);
    a = fma(c[66], y[89], a);
    b = fma(c[66], y[100], b);
    a = fma(c[72], y[108], a);
    b = fma(c[69], c[226], b);
    a = fma(c[70], c[228], a);
    b = fma(c[8], c[259], b);
    a = fma(c[64], c[260], a);
    d[41] = a + b;
    // d<y1_A x2_B>/dt = - 2/3*V_AB/N (4 <x3_B> - 4 <z2_B> + 3 <z1_A z1_B> - 3 <x3_A x3_B> + 3
    //   <x3_A z2_B> - 3 <y3_A y3_B> - <z2_A x3_B> + <z2_A z2_B>) + 1/2*(K + delta) <x1_A x2_B> +
    //   1/4*(gamma_plus - gamma_minus) (<y1_A x1_B> + <y2_A x2_B>) - 1/2*K (<y1_A y1_B> -
    //   <x2_A x2_B>) - 1/2*(gamma_plus + gamma_minus) <y1_A x2_B> - 1/2*(K - delta) <y1_A y2_B> +
    //   2*V_AB*(1 - 1/N) (<x1_A y1_A y3_B> - <y1_A y1_A x3_B> + <y1_A y1_A z2_B> -
    //   <z1_A x1_B x2_B>) - 2*V*(1 - 1/N) (<x1_A z1_A x2_B> - <y1_A x1_B y3_B> + <y1_A y1_B x3_B> -
    //   <y1_A y1_B z2_B>)
    a = c[60] * y[13];
    b = c[59] * y[15];
    a = fma(c[6], y[27], a);
    b = fma(c[2], y[39], b);
    a = fma(c[3], y[40], a);
    b = fma(c[11], y[42], b);
    a = fma(c[25], y[43], a);
    b = fma(c[61], y[55], b);
    a = fma(c[7], y[69], a);
    b = fma(c[2], y[81], b);
    a = fma(c[57], y[94], a);
    b = fma(c[61], y[96], b);
    a = fma(c[57], y[105], a);
    b = fma(c[63], y[113], b);
    a = fma(c[62], y[115], a);
    b = fma(c[58], c[196], b);
    a = fma(c[8], c[261], a);
    b = fma(c[64], c[262], b);
    a = fma(c[58], c[263], a);
    b = fma(c[4], c[264], b);
    a = fma(c[8], c[265], a);
    b = fma(c[4], c[266], b);
    a = fma(c[64], c[267], a);
    d[42] = a + b;
  }

  private static void equations4(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1_A y2_B>/dt = - 2/3*V_AB/N (4 <y3_B> - 3 <x3_A y3_B> + 3 <y3_A x3_B> + 3 <y3_A z2_B> -
    //   <z2_A y3_B>) + 1/2*(K + delta) <x1_A y2_B> + 1/2*K (<y1_A x1_B> + <x2_A y2_B>) +
    //   1/4*(gamma_plus - gamma_minus) (<y1_A y1_B> + <y2_A y2_B>) + 1/2*(K - delta) <y1_A x2_B> -
    //   1/2*(gamma_plus + gamma_minus) <y1_A y2_B> - 2*V_AB*(1 - 1/N) (<x1_A y1_A x3_B> +
    //   <x1_A y1_A z2_B> + <y1_A y1_A y3_B> + <z1_A x1_B y2_B>) - 2*V*(1 - 1/N) (<x1_A z1_A y2_B> +
    //   <y1_A x1_B x3_B> + <y1_A x1_B z2_B> + <y1_A y1_B y3_B>)
    a = c[60] * y[14];
    b = c[6] * y[28];
    a = fma(c[7], y[39], a);
    b = fma(c[2], y[40], b);
    a = fma(c[26], y[42], a);
    b = fma(c[11], y[43], b);
    a = fma(c[7], y[70], a);
    b = fma(c[2], y[82], b);
    a = fma(c[57], y[95], a);
    b = fma(c[61], y[104], b);
    a = fma(c[61], y[106], a);
    b = fma(c[63], y[114], b);
    a = fma(c[64], c[184], a);
    b = fma(c[64], c[186], b);
    a = fma(c[8], c[268], a);
    b = fma(c[64], c[269], b);
    a = fma(c[8], c[270], a);
    b = fma(c[8], c[271], b);
    a = fma(c[8], c[272], a);
    b = fma(c[64], c[273], b);
    d[43] = a + b;
    // d<y1_A x3_B>/dt = 1/3*V_AB/N (4 <x2_B> - 3 <z1_A x1_B> - 3 <x3_A x2_B> + 3 <y3_A y2_B> -
    //   <z2_A x2_B>) + 1/2*(K + delta) <x1_A x3_B> - 3/4*(gamma_plus + gamma_minus) <y1_A x3_B> -
    //   (K - delta) <y1_A y3_B> + 1/2*K <x2_A x3_B> + 1/4*(gamma_plus - gamma_minus) <y2_A x3_B> +
    //   V_AB*(1 - 1/N) (<x1_A y1_A y2_B> + <y1_A y1_A x2_B> - 2 <z1_A x1_B x3_B>) - V*(1 - 1/N) (2
    //   <x1_A z1_A x3_B> - <y1_A x1_B y2_B> - <y1_A y1_B x2_B>)
    a = c[65] * y[11];
    b = c[6] * y[29];
    a = fma(c[38], y[44], a);
    b = fma(c[27], y[45], b);
    a = fma(c[67], y[53], a);
    b = fma(c[7], y[71], b);
    a = fma(c[2], y[83], a);
    b = fma(c[67], y[92], b);
    a = fma(c[66], y[103], a);
    b = fma(c[68], y[111], b);
    a = fma(c[69], c[215], a);
    b = fma(c[8], c[274], b);
    a = fma(c[69], c[275], a);
    b = fma(c[16], c[276], b);
    a = fma(c[16], c[277], a);
    b = fma(c[64], c[278], b);
    d[44] = a + b;
    // d<y1_A y3_B>/dt = 1/3*V_AB/N (4 <y2_B> - 3 <z1_A y1_B> - 3 <x3_A y2_B> - 3 <y3_A x2_B> -
    //   <z2_A y2_B>) + 1/2*(K + delta) <x1_A y3_B> + (K - delta) <y1_A x3_B> - 3/4*(gamma_plus +
    //   gamma_minus) <y1_A y3_B> + 1/2*K <x2_A y3_B> + 1/4*(gamma_plus - gamma_minus) <y2_A y3_B> -
    //   V_AB*(1 - 1/N) (<x1_A y1_A x2_B> - <y1_A y1_A y2_B> + 2 <z1_A x1_B y3_B>) - V*(1 - 1/N) (2
    //   <x1_A z1_A y3_B> + <y1_A x1_B x2_B> - <y1_A y1_B y2_B>)
    a = c[65] * y[12];
    b = c[6] * y[30];
    a = fma(c[28], y[44], a);
    b = fma(c[38], y[45], b);
    a = fma(c[67], y[54], a);
    b = fma(c[7], y[72], b);
    a = fma(c[2], y[84], a);
    b = fma(c[67], y[93], b);
    a = fma(c[67], y[102], a);
    b = fma(c[68], y[112], b);
    a = fma(c[70], c[207], a);
    b = fma(c[8], c[279], b);
    a = fma(c[69], c[280], a);
    b = fma(c[18], c[281], b);
    a = fma(c[16], c[282], a);
    b = fma(c[64], c[283], b);
    d[45] = a + b;
    // d<y1_A z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1_A> + 3 <y1_A z2_B>) - V_AB/N (4
    //   <x2_B> - <z1_A x1_B> - 3 <x3_A x2_B> - 3 <y3_A y2_B> - <z2_A x2_B>) + 1/2*(K + delta)
    //   <x1_A z2_B> + 1/4*(gamma_plus - gamma_minus) (6 <y1_A z1_B> + <y2_A z2_B>) + 1/2*K
    //   <x2_A z2_B> + V_AB*(1 - 1/N) (3 <x1_A y1_A y2_B> - 3 <y1_A y1_A x2_B> - 2 <z1_A x1_B z2_B>)
    //   + V*(1 - 1/N) (3 <y1_A x1_B y2_B> - 3 <y1_A y1_B x2_B> - 2 <x1_A z1_A z2_B>)
    a = c[19] * y[1];
    b = c[84] * y[11];
    a = fma(c[6], y[31], a);
    b = fma(c[20], y[41], b);
    a = fma(c[38], y[46], a);
    b = fma(c[66], y[53], b);
    a = fma(c[7], y[73], a);
    b = fma(c[2], y[85], b);
    a = fma(c[74], y[92], a);
    b = fma(c[74], y[103], b);
    a = fma(c[66], y[111], a);
    b = fma(c[76], c[215], b);
    a = fma(c[77], c[275], a);
    b = fma(c[21], c[276], b);
    a = fma(c[22], c[277], a);
    b = fma(c[8], c[284], b);
    a = fma(c[64], c[285], a);
    d[46] = a + b;
    // d<z1_A z1_A>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1_A> + <z1_A z2_A>) - V/N (<x1_A y2_A>
    //   - <y1_A x2_A>) - (gamma_plus + gamma_minus) <z1_A z1_A> - 2*V_AB (<x1_A z1_A y1_B> -
    //   <y1_A z1_A x1_B>)
    a = c[85] * y[2];
    b = c[39] * y[20];
    a = fma(c[40], y[34], a);
    b = fma(c[19], y[47], b);
    a = fma(c[10], y[52], a);
    b = fma(c[9], c[106], b);
    a = fma(c[5], c[171], a);
    d[47] = a + b;
    // d<z1_A x2_A>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2_A> + 3 <x1_A z1_A> + 2 <x2_A z2_A>)
    //   - 1/2*(K - 2*V/N) <y1_A z1_A> - 3/4*(gamma_plus + gamma_minus) <z1_A x2_A> - 1/2*(K +
    //   delta) <z1_A y2_A> + V/N (<x2_A y3_A> - <y2_A x3_A> + <y2_A z2_A>) - V_AB (<x1_A x2_A y1_B>
    //   + 2 <z1_A x3_A y1_B> - 2 <z1_A z2_A y1_B> - <y1_A x2_A x1_B> - 2 <z1_A y3_A x1_B>) - 2*V*(1
    //   - 2/N) (<y1_A z1_A x3_A> - <y1_A z1_A z2_A> - <x1_A z1_A y3_A>)
    a = c[10] * y[3];
    b = c[2] * y[18];
    a = fma(c[42], y[33], a);
    b = fma(c[38], y[48], b);
    a = fma(c[1], y[49], a);
    b = fma(c[40], y[64], b);
    a = fma(c[12], y[65], a);
    b = fma(c[39], y[75], b);
    a = fma(c[40], y[77], a);
    b = fma(c[13], c[149], b);
    a = fma(c[35], c[152], a);
    b = fma(c[9], c[154], b);
    a = fma(c[36], c[164], a);
    b = fma(c[5], c[166], b);
    a = fma(c[36], c[248], a);
    b = fma(c[14], c[250], b);
    a = fma(c[5], c[252], a);
    d[48] = a + b;
    // d<z1_A y2_A>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2_A> + 3 <y1_A z1_A> + 2 <y2_A z2_A>)
    //   + 1/2*(K - 2*V/N) <x1_A z1_A> + 1/2*(K + delta) <z1_A x2_A> - 3/4*(gamma_plus +
    //   gamma_minus) <z1_A y2_A> - V/N (<x2_A x3_A> + <x2_A z2_A> + <y2_A y3_A>) - V_AB
    //   (<x1_A y2_A y1_B> + 2 <z1_A y3_A y1_B> - <y1_A y2_A x1_B> + 2 <z1_A x3_A x1_B> + 2
    //   <z1_A z2_A x1_B>) - 2*V*(1 - 2/N) (<y1_A z1_A y3_A> + <x1_A z1_A x3_A> + <x1_A z1_A z2_A>)
    a = c[10] * y[4];
    b = c[81] * y[18];
    a = fma(c[2], y[33], a);
    b = fma(c[6], y[48], b);
    a = fma(c[38], y[49], a);
    b = fma(c[39], y[63], b);
    a = fma(c[39], y[65], a);
    b = fma(c[39], y[76], b);
    a = fma(c[12], y[77], a);
    b = fma(c[13], c[158], b);
    a = fma(c[35], c[160], a);
    b = fma(c[9], c[162], b);
    a = fma(c[35], c[243], a);
    b = fma(c[14], c[246], b);
    a = fma(c[9], c[247], a);
    b = fma(c[35], c[253], b);
    a = fma(c[9], c[254], a);
    d[49] = a + b;
    // d<z1_A x3_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_A> + <x3_A z2_A>) + V/N (<x1_A y1_A>
    //   + <x2_A y2_A>) - (gamma_plus + gamma_minus) <z1_A x3_A> - (K + delta) <z1_A y3_A> - V_AB
    //   (<x1_A x3_A y1_B> - <z1_A x2_A y1_B> - <y1_A x3_A x1_B> - <z1_A y2_A x1_B>) + V*(1 - 2/N)
    //   (<y1_A z1_A x2_A> + <x1_A z1_A y2_A>)
    a = c[10] * y[5];
    b = c[40] * y[17];
    a = fma(c[19], y[50], a);
    b = fma(c[15], y[51], b);
    a = fma(c[40], y[62], a);
    b = fma(c[12], y[88], b);
    a = fma(c[13], c[128], a);
    b = fma(c[49], c[132], b);
    a = fma(c[14], c[134], a);
    b = fma(c[49], c[237], b);
    a = fma(c[14], c[239], a);
    b = fma(c[14], c[242], b);
    d[50] = a + b;
    // d<z1_A y3_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_A> + <y3_A z2_A>) - 1/2*V/N
    //   (<x1_A x1_A> - <y1_A y1_A> + <x2_A x2_A> - <y2_A y2_A>) + (K + delta) <z1_A x3_A> -
    //   (gamma_plus + gamma_minus) <z1_A y3_A> - V_AB (<x1_A y3_A y1_B> - <z1_A y2_A y1_B> -
    //   <y1_A y3_A x1_B> + <z1_A x2_A x1_B>) + V*(1 - 2/N) (<y1_A z1_A y2_A> - <x1_A z1_A x2_A>)
    a = c[10] * y[6];
    b = c[86] * y[16];
    a = fma(c[87], y[32], a);
    b = fma(c[17], y[50], b);
    a = fma(c[19], y[51], a);
    b = fma(c[86], y[61], b);
    a = fma(c[87], y[74], a);
    b = fma(c[12], y[98], b);
    a = fma(c[13], c[139], a);
    b = fma(c[49], c[142], b);
    a = fma(c[14], c[144], a);
    b = fma(c[51], c[230], b);
    a = fma(c[14], c[234], a);
    b = fma(c[13], c[236], b);
    d[51] = a + b;
  }

  private static void equations5(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<z1_A z2_A>/dt = - (gamma_plus + gamma_minus) (<z1_A> + <z1_A z2_A>) + 1/6*(gamma_plus -
    //   gamma_minus) (2 <z2_A> + 9 <z1_A z1_A> + <z2_A z2_A>) - V_AB (<x1_A z2_A y1_B> + 3
    //   <z1_A x2_A y1_B> - <y1_A z2_A x1_B> - 3 <z1_A y2_A x1_B>) - 3*V*(1 - 2/N) (<y1_A z1_A x2_A>
    //   - <x1_A z1_A y2_A>)
    a = c[19] * y[2];
    b = c[10] * y[7];
    a = fma(c[20], y[47], a);
    b = fma(c[19], y[52], b);
    a = fma(c[12], y[107], a);
    b = fma(c[13], c[130], b);
    a = fma(c[56], c[132], a);
    b = fma(c[23], c[134], b);
    a = fma(c[55], c[237], a);
    b = fma(c[14], c[241], b);
    a = fma(c[24], c[242], a);
    d[52] = a + b;
    // d<z1_A x1_B>/dt = 1/3*V_AB/N (4 <y1_A> - 3 <x1_A y3_B> + 3 <y1_A x3_B> - <y1_A z2_B> + 3
    //   <y2_A z1_B>) + 1/12*(gamma_plus - gamma_minus) (4 <x1_B> + 3 <z1_A x2_B> + 2 <z2_A x1_B>) -
    //   3/4*(gamma_plus + gamma_minus) <z1_A x1_B> - 1/2*(K - delta) <z1_A y1_B> - 1/2*K
    //   <z1_A y2_B> + V_AB*(1 - 1/N) (2 <y1_A z1_A z1_B> - <x1_A x1_B y1_B> + <y1_A x1_B x1_B>) +
    //   2*V*(1 - 1/N) <z1_A y1_B z1_B>
    a = c[65] * y[1];
    b = c[10] * y[8];
    a = fma(c[67], y[30], a);
    b = fma(c[66], y[44], b);
    a = fma(c[68], y[46], a);
    b = fma(c[38], y[53], b);
    a = fma(c[25], y[54], a);
    b = fma(c[2], y[56], b);
    a = fma(c[3], y[57], a);
    b = fma(c[66], y[80], b);
    a = fma(c[12], y[108], a);
    b = fma(c[58], c[178], b);
    a = fma(c[4], c[180], a);
    b = fma(c[70], c[286], b);
    a = fma(c[69], c[287], a);
    d[53] = a + b;
    // d<z1_A y1_B>/dt = - 1/3*V_AB/N (4 <x1_A> - 3 <x1_A x3_B> - <x1_A z2_B> - 3 <y1_A y3_B> + 3
    //   <x2_A z1_B>) + 1/12*(gamma_plus - gamma_minus) (4 <y1_B> + 3 <z1_A y2_B> + 2 <z2_A y1_B>) +
    //   1/2*(K - delta) <z1_A x1_B> - 3/4*(gamma_plus + gamma_minus) <z1_A y1_B> + 1/2*K
    //   <z1_A x2_B> - V_AB*(1 - 1/N) (2 <x1_A z1_A z1_B> + <x1_A y1_B y1_B> - <y1_A x1_B y1_B>) -
    //   2*V*(1 - 1/N) <z1_A x1_B z1_B>
    a = c[71] * y[0];
    b = c[10] * y[9];
    a = fma(c[66], y[29], a);
    b = fma(c[72], y[31], b);
    a = fma(c[66], y[45], a);
    b = fma(c[26], y[53], b);
    a = fma(c[38], y[54], a);
    b = fma(c[7], y[56], b);
    a = fma(c[2], y[57], a);
    b = fma(c[67], y[68], b);
    a = fma(c[12], y[109], a);
    b = fma(c[64], c[259], b);
    a = fma(c[8], c[260], a);
    b = fma(c[70], c[288], b);
    a = fma(c[69], c[289], a);
    d[54] = a + b;
    // d<z1_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <z1_A> + 2 <z1_B> + <z1_A z2_B> +
    //   <z2_A z1_B>) - 1/2*V_AB/N (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) -
    //   (gamma_plus + gamma_minus) <z1_A z1_B> + V_AB*(1 - 1/N) (<x1_A z1_A y1_B> -
    //   <x1_A y1_B z1_B> - <y1_A z1_A x1_B> + <y1_A x1_B z1_B>)
    a = c[10] * y[2];
    b = c[10] * y[10];
    a = fma(c[88], y[28], a);
    b = fma(c[89], y[42], b);
    a = fma(c[19], y[55], a);
    b = fma(c[12], y[60], b);
    a = fma(c[89], y[67], a);
    b = fma(c[88], y[78], b);
    a = fma(c[12], y[110], a);
    b = fma(c[69], c[106], b);
    a = fma(c[70], c[169], a);
    b = fma(c[70], c[171], b);
    a = fma(c[69], c[258], a);
    d[55] = a + b;
    // d<z1_A x2_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2_B> + 3 <z1_A x1_B> + 2 <z2_A x2_B>)
    //   + V_AB/N (<y1_A z1_B> + <x2_A y3_B> - <y2_A x3_B> + <y2_A z2_B>) - 1/2*K <z1_A y1_B> -
    //   3/4*(gamma_plus + gamma_minus) <z1_A x2_B> - 1/2*(K - delta) <z1_A y2_B> - V_AB*(1 - 1/N)
    //   (<x1_A y1_B x2_B> + 2 <y1_A z1_A x3_B> - 2 <y1_A z1_A z2_B> - 2 <x1_A z1_A y3_B> -
    //   <y1_A x1_B x2_B>) - 2*V*(1 - 1/N) (<z1_A y1_B x3_B> - <z1_A y1_B z2_B> - <z1_A x1_B y3_B>)
    a = c[10] * y[11];
    b = c[66] * y[41];
    a = fma(c[2], y[53], a);
    b = fma(c[3], y[54], b);
    a = fma(c[38], y[56], a);
    b = fma(c[25], y[57], b);
    a = fma(c[66], y[72], a);
    b = fma(c[67], y[83], b);
    a = fma(c[66], y[85], a);
    b = fma(c[12], y[111], b);
    a = fma(c[70], c[209], a);
    b = fma(c[64], c[211], b);
    a = fma(c[8], c[213], a);
    b = fma(c[58], c[223], b);
    a = fma(c[4], c[225], a);
    b = fma(c[58], c[279], b);
    a = fma(c[69], c[281], a);
    b = fma(c[4], c[283], b);
    d[56] = a + b;
    // d<z1_A y2_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2_B> + 3 <z1_A y1_B> + 2 <z2_A y2_B>)
    //   - V_AB/N (<x1_A z1_B> + <x2_A x3_B> + <x2_A z2_B> + <y2_A y3_B>) + 1/2*K <z1_A x1_B> +
    //   1/2*(K - delta) <z1_A x2_B> - 3/4*(gamma_plus + gamma_minus) <z1_A y2_B> - V_AB*(1 - 1/N)
    //   (<x1_A y1_B y2_B> + 2 <y1_A z1_A y3_B> + 2 <x1_A z1_A x3_B> - <y1_A x1_B y2_B> + 2
    //   <x1_A z1_A z2_B>) - 2*V*(1 - 1/N) (<z1_A y1_B y3_B> + <z1_A x1_B x3_B> + <z1_A x1_B z2_B>)
    a = c[10] * y[12];
    b = c[67] * y[26];
    a = fma(c[7], y[53], a);
    b = fma(c[2], y[54], b);
    a = fma(c[26], y[56], a);
    b = fma(c[38], y[57], b);
    a = fma(c[67], y[71], a);
    b = fma(c[67], y[73], b);
    a = fma(c[67], y[84], a);
    b = fma(c[12], y[112], b);
    a = fma(c[70], c[217], a);
    b = fma(c[64], c[219], b);
    a = fma(c[8], c[221], a);
    b = fma(c[64], c[274], b);
    a = fma(c[69], c[276], a);
    b = fma(c[8], c[278], b);
    a = fma(c[64], c[284], a);
    b = fma(c[8], c[285], b);
    d[57] = a + b;
    // d<z1_A x3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_B> + <z2_A x3_B>) + 1/2*V_AB/N
    //   (<x1_A y1_B> + <y1_A x1_B> + <x2_A y2_B> + <y2_A x2_B>) - (gamma_plus + gamma_minus)
    //   <z1_A x3_B> - (K - delta) <z1_A y3_B> - V_AB*(1 - 1/N) (<x1_A y1_B x3_B> - <y1_A z1_A x2_B>
    //   - <x1_A z1_A y2_B> - <y1_A x1_B x3_B>) + V*(1 - 1/N) (<z1_A y1_B x2_B> + <z1_A x1_B y2_B>)
    a = c[10] * y[13];
    b = c[89] * y[25];
    a = fma(c[89], y[39], a);
    b = fma(c[19], y[58], b);
    a = fma(c[27], y[59], a);
    b = fma(c[89], y[70], b);
    a = fma(c[89], y[81], a);
    b = fma(c[12], y[113], b);
    a = fma(c[70], c[188], a);
    b = fma(c[69], c[191], b);
    a = fma(c[16], c[193], a);
    b = fma(c[69], c[268], b);
    a = fma(c[69], c[270], a);
    b = fma(c[16], c[273], b);
    d[58] = a + b;
    // d<z1_A y3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_B> + <z2_A y3_B>) - 1/2*V_AB/N
    //   (<x1_A x1_B> - <y1_A y1_B> + <x2_A x2_B> - <y2_A y2_B>) + (K - delta) <z1_A x3_B> -
    //   (gamma_plus + gamma_minus) <z1_A y3_B> - V_AB*(1 - 1/N) (<x1_A y1_B y3_B> -
    //   <y1_A z1_A y2_B> + <x1_A z1_A x2_B> - <y1_A x1_B y3_B>) + V*(1 - 1/N) (<z1_A y1_B y2_B> -
    //   <z1_A x1_B x2_B>)
    a = c[10] * y[14];
    b = c[88] * y[24];
    a = fma(c[89], y[40], a);
    b = fma(c[28], y[58], b);
    a = fma(c[19], y[59], a);
    b = fma(c[88], y[69], b);
    a = fma(c[89], y[82], a);
    b = fma(c[12], y[114], b);
    a = fma(c[70], c[199], a);
    b = fma(c[69], c[201], b);
    a = fma(c[16], c[203], a);
    b = fma(c[70], c[261], b);
    a = fma(c[69], c[264], a);
    b = fma(c[18], c[267], b);
    d[59] = a + b;
    // d<z1_A z2_B>/dt = - (gamma_plus + gamma_minus) (<z1_A> + <z1_A z2_B>) + 1/6*(gamma_plus -
    //   gamma_minus) (2 <z2_B> + 9 <z1_A z1_B> + <z2_A z2_B>) + 1/2*V_AB/N (<x1_A y1_B> -
    //   <y1_A x1_B> + 3 <x2_A y2_B> - 3 <y2_A x2_B>) - V_AB*(1 - 1/N) (<x1_A y1_B z2_B> + 3
    //   <y1_A z1_A x2_B> - 3 <x1_A z1_A y2_B> - <y1_A x1_B z2_B>) - 3*V*(1 - 1/N) (<z1_A y1_B x2_B>
    //   - <z1_A x1_B y2_B>)
    a = c[19] * y[2];
    b = c[10] * y[15];
    a = fma(c[89], y[25], a);
    b = fma(c[88], y[39], b);
    a = fma(c[20], y[55], a);
    b = fma(c[19], y[60], b);
    a = fma(c[90], y[70], a);
    b = fma(c[91], y[81], b);
    a = fma(c[12], y[115], a);
    b = fma(c[70], c[189], b);
    a = fma(c[77], c[191], a);
    b = fma(c[22], c[193], b);
    a = fma(c[76], c[268], a);
    b = fma(c[69], c[271], b);
    a = fma(c[21], c[273], a);
    d[60] = a + b;
  }

  private static void equations6(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x2_A x2_A>/dt = 1/2*(gamma_plus - gamma_minus) <x1_A x2_A> - K <y1_A x2_A> + 4*V/N
    //   <z1_A y3_A> - 1/2*(gamma_plus + gamma_minus) <x2_A x2_A> - (K + delta) <x2_A y2_A> + 4*V*(1
    //   - 2/N) (<x1_A x2_A y3_A> - <y1_A x2_A x3_A> + <y1_A x2_A z2_A>) - 4*V_AB (<x2_A x3_A y1_B>
    //   - <x2_A y3_A x1_B> - <x2_A z2_A y1_B>)
    a = c[29] * y[19];
    b = c[30] * y[34];
    a = fma(c[31], y[51], a);
    b = fma(c[11], y[61], b);
    a = fma(c[15], y[62], a);
    b = fma(c[32], c[290], b);
    a = fma(c[79], c[291], a);
    b = fma(c[32], c[292], b);
    a = fma(c[80], c[295], a);
    b = fma(c[33], c[298], b);
    a = fma(c[33], c[300], a);
    d[61] = a + b;
    // d<x2_A y2_A>/dt = 1/2*K (<x1_A x2_A> - <y1_A y2_A>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A y2_A> + <y1_A x2_A>) - 4*V/N <z1_A x3_A> + 1/2*(K + delta) (<x2_A x2_A> -
    //   <y2_A y2_A>) - 1/2*(gamma_plus + gamma_minus) <x2_A y2_A> - 2*V*(1 - 2/N) (<x1_A x2_A x3_A>
    //   + <x1_A x2_A z2_A> - <x1_A y2_A y3_A> + <y1_A x2_A y3_A> + <y1_A y2_A x3_A> -
    //   <y1_A y2_A z2_A>) - 2*V_AB (<x2_A x3_A x1_B> + <x2_A y3_A y1_B> + <x2_A z2_A x1_B> +
    //   <y2_A x3_A y1_B> - <y2_A y3_A x1_B> - <y2_A z2_A y1_B>)
    a = c[7] * y[19];
    b = c[2] * y[20];
    a = fma(c[2], y[34], a);
    b = fma(c[3], y[35], b);
    a = fma(c[34], y[50], a);
    b = fma(c[6], y[61], b);
    a = fma(c[11], y[62], a);
    b = fma(c[1], y[74], b);
    a = fma(c[35], c[301], a);
    b = fma(c[35], c[302], b);
    a = fma(c[36], c[303], a);
    b = fma(c[35], c[304], b);
    a = fma(c[35], c[305], a);
    b = fma(c[36], c[306], b);
    a = fma(c[9], c[307], a);
    b = fma(c[9], c[308], b);
    a = fma(c[9], c[309], a);
    b = fma(c[9], c[312], b);
    a = fma(c[5], c[315], a);
    b = fma(c[5], c[317], b);
    d[62] = a + b;
    // d<x2_A x3_A>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A x3_A> + V/N (<x1_A y3_A> - <y1_A z2_A>
    //   + <z1_A y2_A>) - 1/2*(K - 2*V/N) <y1_A x3_A> - 3/4*(gamma_plus + gamma_minus) <x2_A x3_A> -
    //   1/2*(K + delta) (2 <x2_A y3_A> + <y2_A x3_A>) + V*(1 - 2/N) (<x1_A x2_A y2_A> + 2
    //   <x1_A x3_A y3_A> + <y1_A x2_A x2_A> - 2 <y1_A x3_A x3_A> + 2 <y1_A x3_A z2_A>) + V_AB
    //   (<x2_A x2_A y1_B> + <x2_A y2_A x1_B> - 2 <x3_A x3_A y1_B> + 2 <x3_A y3_A x1_B> + 2
    //   <x3_A z2_A y1_B>)
    a = c[2] * y[21];
    b = c[40] * y[22];
    a = fma(c[42], y[36], a);
    b = fma(c[39], y[38], b);
    a = fma(c[40], y[49], a);
    b = fma(c[38], y[63], b);
    a = fma(c[15], y[64], a);
    b = fma(c[1], y[75], b);
    a = fma(c[49], c[318], a);
    b = fma(c[36], c[319], b);
    a = fma(c[49], c[320], a);
    b = fma(c[35], c[321], b);
    a = fma(c[36], c[322], a);
    b = fma(c[14], c[324], b);
    a = fma(c[14], c[326], a);
    b = fma(c[9], c[329], b);
    a = fma(c[5], c[332], a);
    b = fma(c[5], c[334], b);
    d[63] = a + b;
    // d<x2_A y3_A>/dt = - V/N (<x1_A x3_A> - <x1_A z2_A> + <z1_A x2_A>) + 1/4*(gamma_plus -
    //   gamma_minus) <x1_A y3_A> - 1/2*(K - 2*V/N) <y1_A y3_A> + 1/2*(K + delta) (2 <x2_A x3_A> -
    //   <y2_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <x2_A y3_A> - V*(1 - 2/N) (<x1_A x2_A x2_A> -
    //   2 <x1_A y3_A y3_A> - <y1_A x2_A y2_A> + 2 <y1_A x3_A y3_A> - 2 <y1_A y3_A z2_A>) - V_AB
    //   (<x2_A x2_A x1_B> - <x2_A y2_A y1_B> + 2 <x3_A y3_A y1_B> - 2 <y3_A y3_A x1_B> - 2
    //   <y3_A z2_A y1_B>)
    a = c[39] * y[21];
    b = c[2] * y[22];
    a = fma(c[40], y[23], a);
    b = fma(c[42], y[37], b);
    a = fma(c[39], y[48], a);
    b = fma(c[17], y[63], b);
    a = fma(c[38], y[64], a);
    b = fma(c[1], y[76], b);
    a = fma(c[51], c[335], a);
    b = fma(c[36], c[336], b);
    a = fma(c[49], c[337], a);
    b = fma(c[35], c[338], b);
    a = fma(c[36], c[339], a);
    b = fma(c[13], c[340], b);
    a = fma(c[14], c[341], a);
    b = fma(c[9], c[342], b);
    a = fma(c[5], c[345], a);
    b = fma(c[5], c[348], b);
    d[64] = a + b;
    // d<x2_A z2_A>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_A> + 3 <x2_A z2_A>) - V/N
    //   (<x1_A y3_A> - <y1_A x3_A> - 3 <z1_A y2_A>) + 1/4*(gamma_plus - gamma_minus) (<x1_A z2_A> +
    //   6 <z1_A x2_A>) - 1/2*(K + 2*V/N) <y1_A z2_A> - 1/2*(K + delta) <y2_A z2_A> + V*(1 - 2/N) (3
    //   <x1_A x2_A y2_A> - 3 <y1_A x2_A x2_A> - 2 <y1_A x3_A z2_A> + 2 <x1_A y3_A z2_A> + 2
    //   <y1_A z2_A z2_A>) - V_AB (3 <x2_A x2_A y1_B> - 3 <x2_A y2_A x1_B> + 2 <x3_A z2_A y1_B> - 2
    //   <y3_A z2_A x1_B> - 2 <z2_A z2_A y1_B>)
    a = c[19] * y[3];
    b = c[39] * y[22];
    a = fma(c[2], y[23], a);
    b = fma(c[40], y[36], b);
    a = fma(c[54], y[38], a);
    b = fma(c[20], y[48], b);
    a = fma(c[53], y[49], a);
    b = fma(c[38], y[65], b);
    a = fma(c[1], y[77], a);
    b = fma(c[55], c[318], b);
    a = fma(c[56], c[320], a);
    b = fma(c[35], c[322], b);
    a = fma(c[23], c[324], a);
    b = fma(c[24], c[326], b);
    a = fma(c[9], c[334], a);
    b = fma(c[36], c[349], b);
    a = fma(c[36], c[350], a);
    b = fma(c[5], c[351], b);
    a = fma(c[5], c[354], a);
    d[65] = a + b;
    // d<x2_A x1_B>/dt = 2/3*V_AB/N (4 <y3_A> - 3 <x3_A y3_B> + 3 <y3_A x3_B> - <y3_A z2_B> + 3
    //   <z2_A y3_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_A x1_B> + <x2_A x2_B>) - 1/2*K
    //   (<y1_A x1_B> + <x2_A y2_B>) - 1/2*(gamma_plus + gamma_minus) <x2_A x1_B> - 1/2*(K - delta)
    //   <x2_A y1_B> - 1/2*(K + delta) <y2_A x1_B> + 2*V*(1 - 1/N) (<x1_A y3_A x1_B> -
    //   <y1_A x3_A x1_B> + <y1_A z2_A x1_B> + <x2_A y1_B z1_B>) + 2*V_AB*(1 - 1/N)
    //   (<y1_A x2_A z1_B> - <x3_A x1_B y1_B> + <y3_A x1_B x1_B> + <z2_A x1_B y1_B>)
    a = c[59] * y[6];
    b = c[2] * y[24];
    a = fma(c[3], y[39], a);
    b = fma(c[11], y[66], b);
    a = fma(c[25], y[67], a);
    b = fma(c[2], y[69], b);
    a = fma(c[3], y[70], a);
    b = fma(c[1], y[78], b);
    a = fma(c[61], y[95], a);
    b = fma(c[57], y[104], b);
    a = fma(c[62], y[106], a);
    b = fma(c[57], y[114], b);
    a = fma(c[4], c[129], a);
    b = fma(c[8], c[239], b);
    a = fma(c[4], c[241], a);
    b = fma(c[58], c[355], b);
    a = fma(c[4], c[357], a);
    b = fma(c[64], c[358], b);
    a = fma(c[58], c[359], a);
    b = fma(c[58], c[361], b);
    d[66] = a + b;
    // d<x2_A y1_B>/dt = - 2/3*V_AB/N (4 <x3_A> - 4 <z2_A> + 3 <z1_A z1_B> - 3 <x3_A x3_B> -
    //   <x3_A z2_B> - 3 <y3_A y3_B> + 3 <z2_A x3_B> + <z2_A z2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A y1_B> + <x2_A y2_B>) - 1/2*K (<y1_A y1_B> - <x2_A x2_B>) + 1/2*(K - delta)
    //   <x2_A x1_B> - 1/2*(gamma_plus + gamma_minus) <x2_A y1_B> - 1/2*(K + delta) <y2_A y1_B> +
    //   2*V*(1 - 1/N) (<x1_A y3_A y1_B> - <y1_A x3_A y1_B> + <y1_A z2_A y1_B> - <x2_A x1_B z1_B>) -
    //   2*V_AB*(1 - 1/N) (<x1_A x2_A z1_B> + <x3_A y1_B y1_B> - <y3_A x1_B y1_B> -
    //   <z2_A y1_B y1_B>)
    a = c[60] * y[5];
    b = c[59] * y[7];
    a = fma(c[2], y[25], a);
    b = fma(c[3], y[40], b);
    a = fma(c[61], y[55], a);
    b = fma(c[26], y[66], b);
    a = fma(c[11], y[67], a);
    b = fma(c[7], y[69], b);
    a = fma(c[2], y[70], a);
    b = fma(c[1], y[79], b);
    a = fma(c[57], y[94], a);
    b = fma(c[63], y[96], b);
    a = fma(c[57], y[105], a);
    b = fma(c[61], y[113], b);
    a = fma(c[62], y[115], a);
    b = fma(c[4], c[139], b);
    a = fma(c[8], c[233], a);
    b = fma(c[4], c[235], b);
    a = fma(c[64], c[362], a);
    b = fma(c[8], c[363], b);
    a = fma(c[64], c[364], a);
    b = fma(c[58], c[365], b);
    a = fma(c[58], c[366], a);
    d[67] = a + b;
  }

  private static void equations7(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x2_A z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2_A> + 3 <x1_A z1_B> + 2 <x2_A z2_B>)
    //   - 1/2*K <y1_A z1_B> + V_AB/N (<z1_A y1_B> - <x3_A y2_B> + <y3_A x2_B> + <z2_A y2_B>) -
    //   3/4*(gamma_plus + gamma_minus) <x2_A z1_B> - 1/2*(K + delta) <y2_A z1_B> + V_AB*(1 - 1/N)
    //   (<x1_A x2_A y1_B> - <y1_A x2_A x1_B> - 2 <x3_A y1_B z1_B> + 2 <y3_A x1_B z1_B> + 2
    //   <z2_A y1_B z1_B>) + 2*V*(1 - 1/N) (<x1_A y3_A z1_B> - <y1_A x3_A z1_B> + <y1_A z2_A z1_B>)
    a = c[10] * y[3];
    b = c[2] * y[26];
    a = fma(c[3], y[41], a);
    b = fma(c[66], y[54], b);
    a = fma(c[38], y[68], a);
    b = fma(c[12], y[73], b);
    a = fma(c[1], y[80], a);
    b = fma(c[67], y[93], b);
    a = fma(c[66], y[102], a);
    b = fma(c[66], y[112], b);
    a = fma(c[69], c[149], a);
    b = fma(c[70], c[250], b);
    a = fma(c[4], c[367], a);
    b = fma(c[8], c[368], b);
    a = fma(c[4], c[369], a);
    b = fma(c[64], c[371], b);
    a = fma(c[58], c[373], a);
    b = fma(c[58], c[375], b);
    d[68] = a + b;
    // d<x2_A x2_B>/dt = 1/4*(gamma_plus - gamma_minus) (<x1_A x2_B> + <x2_A x1_B>) - 1/2*K
    //   (<y1_A x2_B> + <x2_A y1_B>) + 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) - 1/2*(gamma_plus +
    //   gamma_minus) <x2_A x2_B> - 1/2*(K - delta) <x2_A y2_B> - 1/2*(K + delta) <y2_A x2_B> +
    //   2*V_AB*(1 - 1/N) (<x1_A x2_A y3_B> - <y1_A x2_A x3_B> + <y1_A x2_A z2_B> - <x3_A y1_B x2_B>
    //   + <y3_A x1_B x2_B> + <z2_A y1_B x2_B>) + 2*V*(1 - 1/N) (<x1_A y3_A x2_B> - <y1_A x3_A x2_B>
    //   + <y1_A z2_A x2_B> + <x2_A x1_B y3_B> - <x2_A y1_B x3_B> + <x2_A y1_B z2_B>)
    a = c[2] * y[27];
    b = c[3] * y[42];
    a = fma(c[57], y[59], a);
    b = fma(c[2], y[66], b);
    a = fma(c[3], y[67], a);
    b = fma(c[11], y[69], b);
    a = fma(c[25], y[70], a);
    b = fma(c[1], y[81], b);
    a = fma(c[57], y[101], a);
    b = fma(c[58], c[376], b);
    a = fma(c[4], c[377], a);
    b = fma(c[64], c[378], b);
    a = fma(c[58], c[379], a);
    b = fma(c[8], c[380], b);
    a = fma(c[4], c[381], a);
    b = fma(c[4], c[383], b);
    a = fma(c[8], c[385], a);
    b = fma(c[4], c[387], b);
    a = fma(c[64], c[389], a);
    b = fma(c[58], c[391], b);
    a = fma(c[58], c[393], a);
    d[69] = a + b;
    // d<x2_A y2_B>/dt = 1/4*(gamma_plus - gamma_minus) (<x1_A y2_B> + <x2_A y1_B>) - 1/2*K
    //   (<y1_A y2_B> - <x2_A x1_B>) - 2*V_AB/N (<z1_A x3_B> + <z1_A z2_B> + <x3_A z1_B> -
    //   <z2_A z1_B>) + 1/2*(K - delta) <x2_A x2_B> - 1/2*(gamma_plus + gamma_minus) <x2_A y2_B> -
    //   1/2*(K + delta) <y2_A y2_B> - 2*V_AB*(1 - 1/N) (<x1_A x2_A x3_B> + <x1_A x2_A z2_B> +
    //   <y1_A x2_A y3_B> + <x3_A y1_B y2_B> - <y3_A x1_B y2_B> - <z2_A y1_B y2_B>) + 2*V*(1 - 1/N)
    //   (<x1_A y3_A y2_B> - <y1_A x3_A y2_B> + <y1_A z2_A y2_B> - <x2_A x1_B x3_B> -
    //   <x2_A x1_B z2_B> - <x2_A y1_B y3_B>)
    a = c[2] * y[28];
    b = c[3] * y[43];
    a = fma(c[61], y[58], a);
    b = fma(c[61], y[60], b);
    a = fma(c[7], y[66], a);
    b = fma(c[2], y[67], b);
    a = fma(c[26], y[69], a);
    b = fma(c[11], y[70], b);
    a = fma(c[1], y[82], a);
    b = fma(c[61], y[91], b);
    a = fma(c[57], y[110], a);
    b = fma(c[64], c[394], b);
    a = fma(c[64], c[395], a);
    b = fma(c[4], c[396], b);
    a = fma(c[64], c[397], a);
    b = fma(c[8], c[398], b);
    a = fma(c[4], c[399], a);
    b = fma(c[8], c[400], b);
    a = fma(c[8], c[401], a);
    b = fma(c[8], c[402], b);
    a = fma(c[64], c[404], a);
    b = fma(c[58], c[406], b);
    a = fma(c[58], c[408], a);
    d[70] = a + b;
    // d<x2_A x3_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A x3_B> - 1/2*K <y1_A x3_B> + V_AB/N
    //   (<z1_A y2_B> + <x3_A y1_B> + <y3_A x1_B> - <z2_A y1_B>) - 3/4*(gamma_plus + gamma_minus)
    //   <x2_A x3_B> - (K - delta) <x2_A y3_B> - 1/2*(K + delta) <y2_A x3_B> + V_AB*(1 - 1/N)
    //   (<x1_A x2_A y2_B> + <y1_A x2_A x2_B> - 2 <x3_A y1_B x3_B> + 2 <y3_A x1_B x3_B> + 2
    //   <z2_A y1_B x3_B>) + V*(1 - 1/N) (2 <x1_A y3_A x3_B> - 2 <y1_A x3_A x3_B> + 2
    //   <y1_A z2_A x3_B> + <x2_A x1_B y2_B> + <x2_A y1_B x2_B>)
    a = c[2] * y[29];
    b = c[3] * y[44];
    a = fma(c[66], y[57], a);
    b = fma(c[38], y[71], b);
    a = fma(c[27], y[72], a);
    b = fma(c[1], y[83], b);
    a = fma(c[66], y[90], a);
    b = fma(c[66], y[99], b);
    a = fma(c[67], y[109], a);
    b = fma(c[69], c[409], b);
    a = fma(c[4], c[410], a);
    b = fma(c[69], c[411], b);
    a = fma(c[8], c[412], a);
    b = fma(c[4], c[413], b);
    a = fma(c[16], c[415], a);
    b = fma(c[16], c[417], b);
    a = fma(c[64], c[419], a);
    b = fma(c[58], c[421], b);
    a = fma(c[58], c[423], a);
    d[71] = a + b;
    // d<x2_A y3_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A y3_B> - 1/2*K <y1_A y3_B> - V_AB/N
    //   (<z1_A x2_B> + <x3_A x1_B> - <y3_A y1_B> - <z2_A x1_B>) + (K - delta) <x2_A x3_B> -
    //   3/4*(gamma_plus + gamma_minus) <x2_A y3_B> - 1/2*(K + delta) <y2_A y3_B> - V_AB*(1 - 1/N)
    //   (<x1_A x2_A x2_B> - <y1_A x2_A y2_B> + 2 <x3_A y1_B y3_B> - 2 <y3_A x1_B y3_B> - 2
    //   <z2_A y1_B y3_B>) + V*(1 - 1/N) (2 <x1_A y3_A y3_B> - 2 <y1_A x3_A y3_B> + 2
    //   <y1_A z2_A y3_B> - <x2_A x1_B x2_B> + <x2_A y1_B y2_B>)
    a = c[2] * y[30];
    b = c[3] * y[45];
    a = fma(c[67], y[56], a);
    b = fma(c[28], y[71], b);
    a = fma(c[38], y[72], a);
    b = fma(c[1], y[84], b);
    a = fma(c[67], y[89], a);
    b = fma(c[66], y[100], b);
    a = fma(c[66], y[108], a);
    b = fma(c[70], c[424], b);
    a = fma(c[4], c[425], a);
    b = fma(c[69], c[426], b);
    a = fma(c[8], c[427], a);
    b = fma(c[4], c[428], b);
    a = fma(c[18], c[429], a);
    b = fma(c[16], c[430], b);
    a = fma(c[64], c[432], a);
    b = fma(c[58], c[434], b);
    a = fma(c[58], c[436], a);
    d[72] = a + b;
    // d<x2_A z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_A> + 3 <x2_A z2_B>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1_A z2_B> + 6 <x2_A z1_B>) - 1/2*K <y1_A z2_B> + V_AB/N
    //   (3 <z1_A y2_B> + <x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>) - 1/2*(K + delta) <y2_A z2_B> +
    //   V_AB*(1 - 1/N) (3 <x1_A x2_A y2_B> - 3 <y1_A x2_A x2_B> - 2 <x3_A y1_B z2_B> + 2
    //   <y3_A x1_B z2_B> + 2 <z2_A y1_B z2_B>) + V*(1 - 1/N) (3 <x2_A x1_B y2_B> - 3
    //   <x2_A y1_B x2_B> + 2 <x1_A y3_A z2_B> - 2 <y1_A x3_A z2_B> + 2 <y1_A z2_A z2_B>)
    a = c[19] * y[3];
    b = c[2] * y[31];
    a = fma(c[3], y[46], a);
    b = fma(c[74], y[57], b);
    a = fma(c[20], y[68], a);
    b = fma(c[38], y[73], b);
    a = fma(c[1], y[85], a);
    b = fma(c[66], y[90], b);
    a = fma(c[67], y[99], a);
    b = fma(c[67], y[109], b);
    a = fma(c[76], c[409], a);
    b = fma(c[77], c[411], b);
    a = fma(c[21], c[415], a);
    b = fma(c[22], c[417], b);
    a = fma(c[4], c[437], a);
    b = fma(c[8], c[438], b);
    a = fma(c[4], c[439], a);
    b = fma(c[64], c[441], b);
    a = fma(c[58], c[443], a);
    b = fma(c[58], c[445], b);
    d[73] = a + b;
    // d<y2_A y2_A>/dt = K <x1_A y2_A> + 1/2*(gamma_plus - gamma_minus) <y1_A y2_A> - 4*V/N
    //   <z1_A y3_A> + (K + delta) <x2_A y2_A> - 1/2*(gamma_plus + gamma_minus) <y2_A y2_A> - 4*V*(1
    //   - 2/N) (<x1_A y2_A x3_A> + <x1_A y2_A z2_A> + <y1_A y2_A y3_A>) - 4*V_AB (<y2_A x3_A x1_B>
    //   + <y2_A y3_A y1_B> + <y2_A z2_A x1_B>)
    a = c[78] * y[20];
    b = c[29] * y[35];
    a = fma(c[34], y[51], a);
    b = fma(c[17], y[62], b);
    a = fma(c[11], y[74], a);
    b = fma(c[79], c[446], b);
    a = fma(c[79], c[447], a);
    b = fma(c[79], c[448], b);
    a = fma(c[80], c[449], a);
    b = fma(c[80], c[450], b);
    a = fma(c[80], c[451], a);
    d[74] = a + b;
  }

  private static void equations8(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y2_A x3_A>/dt = 1/2*(K - 2*V/N) <x1_A x3_A> - V/N (<x1_A z2_A> - <y1_A y3_A> - <z1_A x2_A>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_A x3_A> + 1/2*(K + delta) (<x2_A x3_A> - 2
    //   <y2_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <y2_A x3_A> + V*(1 - 2/N) (<y1_A x2_A y2_A> -
    //   2 <y1_A x3_A y3_A> + <x1_A y2_A y2_A> - 2 <x1_A x3_A x3_A> - 2 <x1_A x3_A z2_A>) + V_AB
    //   (<x2_A y2_A y1_B> - 2 <x3_A y3_A y1_B> + <y2_A y2_A x1_B> - 2 <x3_A x3_A x1_B> - 2
    //   <x3_A z2_A x1_B>)
    a = c[81] * y[21];
    b = c[39] * y[23];
    a = fma(c[2], y[36], a);
    b = fma(c[40], y[37], b);
    a = fma(c[40], y[48], a);
    b = fma(c[6], y[63], b);
    a = fma(c[38], y[75], a);
    b = fma(c[15], y[76], b);
    a = fma(c[49], c[337], a);
    b = fma(c[35], c[338], b);
    a = fma(c[14], c[341], a);
    b = fma(c[9], c[342], b);
    a = fma(c[49], c[452], a);
    b = fma(c[35], c[453], b);
    a = fma(c[35], c[454], a);
    b = fma(c[14], c[456], b);
    a = fma(c[9], c[457], a);
    b = fma(c[9], c[458], b);
    d[75] = a + b;
    // d<y2_A y3_A>/dt = 1/2*(K - 2*V/N) <x1_A y3_A> - V/N (<y1_A x3_A> + <y1_A z2_A> - <z1_A y2_A>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_A y3_A> + 1/2*(K + delta) (<x2_A y3_A> + 2
    //   <y2_A x3_A>) - 3/4*(gamma_plus + gamma_minus) <y2_A y3_A> - V*(1 - 2/N) (<x1_A x2_A y2_A> +
    //   2 <x1_A x3_A y3_A> + 2 <x1_A y3_A z2_A> - <y1_A y2_A y2_A> + 2 <y1_A y3_A y3_A>) - V_AB
    //   (<x2_A y2_A x1_B> + 2 <x3_A y3_A x1_B> + 2 <y3_A z2_A x1_B> - <y2_A y2_A y1_B> + 2
    //   <y3_A y3_A y1_B>)
    a = c[81] * y[22];
    b = c[39] * y[36];
    a = fma(c[2], y[37], a);
    b = fma(c[39], y[38], b);
    a = fma(c[40], y[49], a);
    b = fma(c[6], y[64], b);
    a = fma(c[17], y[75], a);
    b = fma(c[38], y[76], b);
    a = fma(c[51], c[318], a);
    b = fma(c[35], c[319], b);
    a = fma(c[13], c[326], a);
    b = fma(c[9], c[332], b);
    a = fma(c[35], c[349], a);
    b = fma(c[9], c[351], b);
    a = fma(c[49], c[459], a);
    b = fma(c[35], c[460], b);
    a = fma(c[14], c[461], a);
    b = fma(c[9], c[462], b);
    d[76] = a + b;
    // d<y2_A z2_A>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_A> + 3 <y2_A z2_A>) + V/N
    //   (<x1_A x3_A> + <y1_A y3_A> - 3 <z1_A x2_A>) + 1/2*(K + 2*V/N) <x1_A z2_A> + 1/4*(gamma_plus
    //   - gamma_minus) (<y1_A z2_A> + 6 <z1_A y2_A>) + 1/2*(K + delta) <x2_A z2_A> - V*(1 - 2/N) (3
    //   <y1_A x2_A y2_A> + 2 <y1_A y3_A z2_A> - 3 <x1_A y2_A y2_A> + 2 <x1_A x3_A z2_A> + 2
    //   <x1_A z2_A z2_A>) - V_AB (3 <x2_A y2_A y1_B> + 2 <y3_A z2_A y1_B> - 3 <y2_A y2_A x1_B> + 2
    //   <x3_A z2_A x1_B> + 2 <z2_A z2_A x1_B>)
    a = c[19] * y[4];
    b = c[40] * y[21];
    a = fma(c[83], y[23], a);
    b = fma(c[40], y[37], b);
    a = fma(c[2], y[38], a);
    b = fma(c[52], y[48], b);
    a = fma(c[20], y[49], a);
    b = fma(c[6], y[65], b);
    a = fma(c[38], y[77], a);
    b = fma(c[56], c[337], b);
    a = fma(c[35], c[339], a);
    b = fma(c[23], c[341], b);
    a = fma(c[9], c[348], a);
    b = fma(c[55], c[452], b);
    a = fma(c[35], c[454], a);
    b = fma(c[24], c[456], b);
    a = fma(c[9], c[458], a);
    b = fma(c[35], c[463], b);
    a = fma(c[9], c[464], a);
    d[77] = a + b;
    // d<y2_A x1_B>/dt = - 2/3*V_AB/N (4 <x3_A> + 4 <z2_A> - 3 <z1_A z1_B> + 3 <x3_A x3_B> -
    //   <x3_A z2_B> + 3 <y3_A y3_B> + 3 <z2_A x3_B> - <z2_A z2_B>) + 1/2*K (<x1_A x1_B> -
    //   <y2_A y2_B>) + 1/4*(gamma_plus - gamma_minus) (<y1_A x1_B> + <y2_A x2_B>) + 1/2*(K + delta)
    //   <x2_A x1_B> - 1/2*(gamma_plus + gamma_minus) <y2_A x1_B> - 1/2*(K - delta) <y2_A y1_B> -
    //   2*V*(1 - 1/N) (<x1_A x3_A x1_B> + <x1_A z2_A x1_B> + <y1_A y3_A x1_B> - <y2_A y1_B z1_B>) -
    //   2*V_AB*(1 - 1/N) (<y3_A x1_B y1_B> - <y1_A y2_A z1_B> + <x3_A x1_B x1_B> +
    //   <z2_A x1_B x1_B>)
    a = c[60] * y[5];
    b = c[60] * y[7];
    a = fma(c[7], y[24], a);
    b = fma(c[2], y[39], b);
    a = fma(c[57], y[55], a);
    b = fma(c[6], y[66], b);
    a = fma(c[11], y[78], a);
    b = fma(c[25], y[79], b);
    a = fma(c[2], y[81], a);
    b = fma(c[3], y[82], b);
    a = fma(c[61], y[94], a);
    b = fma(c[63], y[96], b);
    a = fma(c[61], y[105], a);
    b = fma(c[61], y[113], b);
    a = fma(c[63], y[115], a);
    b = fma(c[8], c[138], b);
    a = fma(c[8], c[140], a);
    b = fma(c[8], c[234], b);
    a = fma(c[64], c[365], a);
    b = fma(c[58], c[465], b);
    a = fma(c[4], c[467], a);
    b = fma(c[64], c[468], b);
    a = fma(c[64], c[469], a);
    d[78] = a + b;
    // d<y2_A y1_B>/dt = - 2/3*V_AB/N (4 <y3_A> + 3 <x3_A y3_B> - 3 <y3_A x3_B> - <y3_A z2_B> + 3
    //   <z2_A y3_B>) + 1/2*K (<x1_A y1_B> + <y2_A x2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1_A y1_B> + <y2_A y2_B>) + 1/2*(K + delta) <x2_A y1_B> + 1/2*(K - delta) <y2_A x1_B> -
    //   1/2*(gamma_plus + gamma_minus) <y2_A y1_B> - 2*V*(1 - 1/N) (<x1_A x3_A y1_B> +
    //   <x1_A z2_A y1_B> + <y1_A y3_A y1_B> + <y2_A x1_B z1_B>) - 2*V_AB*(1 - 1/N)
    //   (<x3_A x1_B y1_B> + <z2_A x1_B y1_B> + <x1_A y2_A z1_B> + <y3_A y1_B y1_B>)
    a = c[60] * y[6];
    b = c[7] * y[25];
    a = fma(c[2], y[40], a);
    b = fma(c[6], y[67], b);
    a = fma(c[26], y[78], a);
    b = fma(c[11], y[79], b);
    a = fma(c[7], y[81], a);
    b = fma(c[2], y[82], b);
    a = fma(c[61], y[95], a);
    b = fma(c[57], y[104], b);
    a = fma(c[63], y[106], a);
    b = fma(c[61], y[114], b);
    a = fma(c[8], c[128], a);
    b = fma(c[8], c[130], b);
    a = fma(c[8], c[240], a);
    b = fma(c[64], c[358], b);
    a = fma(c[64], c[361], a);
    b = fma(c[64], c[470], b);
    a = fma(c[8], c[471], a);
    b = fma(c[64], c[472], b);
    d[79] = a + b;
    // d<y2_A z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2_A> + 3 <y1_A z1_B> + 2 <y2_A z2_B>)
    //   + 1/2*K <x1_A z1_B> - V_AB/N (<z1_A x1_B> + <x3_A x2_B> + <y3_A y2_B> + <z2_A x2_B>) +
    //   1/2*(K + delta) <x2_A z1_B> - 3/4*(gamma_plus + gamma_minus) <y2_A z1_B> + V_AB*(1 - 1/N)
    //   (<x1_A y2_A y1_B> - <y1_A y2_A x1_B> - 2 <x3_A x1_B z1_B> - 2 <y3_A y1_B z1_B> - 2
    //   <z2_A x1_B z1_B>) - 2*V*(1 - 1/N) (<x1_A x3_A z1_B> + <x1_A z2_A z1_B> + <y1_A y3_A z1_B>)
    a = c[10] * y[4];
    b = c[7] * y[26];
    a = fma(c[2], y[41], a);
    b = fma(c[67], y[53], b);
    a = fma(c[6], y[68], a);
    b = fma(c[38], y[80], b);
    a = fma(c[12], y[85], a);
    b = fma(c[67], y[92], b);
    a = fma(c[67], y[103], a);
    b = fma(c[67], y[111], b);
    a = fma(c[69], c[158], a);
    b = fma(c[70], c[246], b);
    a = fma(c[8], c[473], a);
    b = fma(c[8], c[474], b);
    a = fma(c[8], c[475], a);
    b = fma(c[64], c[476], b);
    a = fma(c[64], c[477], a);
    b = fma(c[64], c[478], b);
    d[80] = a + b;
    // d<y2_A x2_B>/dt = 1/2*K (<x1_A x2_B> - <y2_A y1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1_A x2_B> + <y2_A x1_B>) - 2*V_AB/N (<z1_A x3_B> - <z1_A z2_B> + <x3_A z1_B> +
    //   <z2_A z1_B>) + 1/2*(K + delta) <x2_A x2_B> - 1/2*(gamma_plus + gamma_minus) <y2_A x2_B> -
    //   1/2*(K - delta) <y2_A y2_B> + 2*V_AB*(1 - 1/N) (<x1_A y2_A y3_B> - <y1_A y2_A x3_B> +
    //   <y1_A y2_A z2_B> - <x3_A x1_B x2_B> - <y3_A y1_B x2_B> - <z2_A x1_B x2_B>) - 2*V*(1 - 1/N)
    //   (<x1_A x3_A x2_B> + <x1_A z2_A x2_B> + <y1_A y3_A x2_B> - <y2_A x1_B y3_B> +
    //   <y2_A y1_B x3_B> - <y2_A y1_B z2_B>)
    a = c[7] * y[27];
    b = c[2] * y[42];
    a = fma(c[61], y[58], a);
    b = fma(c[57], y[60], b);
    a = fma(c[6], y[69], a);
    b = fma(c[2], y[78], b);
    a = fma(c[3], y[79], a);
    b = fma(c[11], y[81], b);
    a = fma(c[25], y[82], a);
    b = fma(c[61], y[91], b);
    a = fma(c[61], y[110], a);
    b = fma(c[58], c[479], b);
    a = fma(c[8], c[480], a);
    b = fma(c[8], c[481], b);
    a = fma(c[64], c[482], a);
    b = fma(c[58], c[483], b);
    a = fma(c[8], c[484], a);
    b = fma(c[4], c[486], b);
    a = fma(c[8], c[488], a);
    b = fma(c[4], c[490], b);
    a = fma(c[64], c[491], a);
    b = fma(c[64], c[492], b);
    a = fma(c[64], c[493], a);
    d[81] = a + b;
  }

  private static void equations9(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y2_A y2_B>/dt = 1/2*K (<x1_A y2_B> + <y2_A x1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1_A y2_B> + <y2_A y1_B>) - 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) + 1/2*(K + delta)
    //   <x2_A y2_B> + 1/2*(K - delta) <y2_A x2_B> - 1/2*(gamma_plus + gamma_minus) <y2_A y2_B> -
    //   2*V_AB*(1 - 1/N) (<x1_A y2_A x3_B> + <x1_A y2_A z2_B> + <y1_A y2_A y3_B> + <x3_A x1_B y2_B>
    //   + <y3_A y1_B y2_B> + <z2_A x1_B y2_B>) - 2*V*(1 - 1/N) (<x1_A x3_A y2_B> + <x1_A z2_A y2_B>
    //   + <y1_A y3_A y2_B> + <y2_A x1_B x3_B> + <y2_A x1_B z2_B> + <y2_A y1_B y3_B>)
    a = c[7] * y[28];
    b = c[2] * y[43];
    a = fma(c[61], y[59], a);
    b = fma(c[6], y[70], b);
    a = fma(c[7], y[78], a);
    b = fma(c[2], y[79], b);
    a = fma(c[26], y[81], a);
    b = fma(c[11], y[82], b);
    a = fma(c[61], y[101], a);
    b = fma(c[64], c[494], b);
    a = fma(c[64], c[495], a);
    b = fma(c[8], c[496], b);
    a = fma(c[8], c[497], a);
    b = fma(c[64], c[498], b);
    a = fma(c[8], c[499], a);
    b = fma(c[8], c[500], b);
    a = fma(c[8], c[501], a);
    b = fma(c[8], c[502], b);
    a = fma(c[64], c[503], a);
    b = fma(c[64], c[504], b);
    a = fma(c[64], c[505], a);
    d[82] = a + b;
    // d<y2_A x3_B>/dt = 1/2*K <x1_A x3_B> + 1/4*(gamma_plus - gamma_minus) <y1_A x3_B> + V_AB/N
    //   (<z1_A x2_B> - <x3_A x1_B> + <y3_A y1_B> - <z2_A x1_B>) + 1/2*(K + delta) <x2_A x3_B> -
    //   3/4*(gamma_plus + gamma_minus) <y2_A x3_B> - (K - delta) <y2_A y3_B> + V_AB*(1 - 1/N)
    //   (<x1_A y2_A y2_B> + <y1_A y2_A x2_B> - 2 <x3_A x1_B x3_B> - 2 <y3_A y1_B x3_B> - 2
    //   <z2_A x1_B x3_B>) - V*(1 - 1/N) (2 <x1_A x3_A x3_B> + 2 <x1_A z2_A x3_B> + 2
    //   <y1_A y3_A x3_B> - <y2_A x1_B y2_B> - <y2_A y1_B x2_B>)
    a = c[7] * y[29];
    b = c[2] * y[44];
    a = fma(c[66], y[56], a);
    b = fma(c[6], y[71], b);
    a = fma(c[38], y[83], a);
    b = fma(c[27], y[84], b);
    a = fma(c[67], y[89], a);
    b = fma(c[66], y[100], b);
    a = fma(c[67], y[108], a);
    b = fma(c[69], c[506], b);
    a = fma(c[8], c[507], a);
    b = fma(c[8], c[508], b);
    a = fma(c[69], c[509], a);
    b = fma(c[8], c[510], b);
    a = fma(c[16], c[512], a);
    b = fma(c[16], c[514], b);
    a = fma(c[64], c[515], a);
    b = fma(c[64], c[516], b);
    a = fma(c[64], c[517], a);
    d[83] = a + b;
    // d<y2_A y3_B>/dt = 1/2*K <x1_A y3_B> + 1/4*(gamma_plus - gamma_minus) <y1_A y3_B> + V_AB/N
    //   (<z1_A y2_B> - <x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>) + 1/2*(K + delta) <x2_A y3_B> + (K
    //   - delta) <y2_A x3_B> - 3/4*(gamma_plus + gamma_minus) <y2_A y3_B> - V_AB*(1 - 1/N)
    //   (<x1_A y2_A x2_B> - <y1_A y2_A y2_B> + 2 <x3_A x1_B y3_B> + 2 <y3_A y1_B y3_B> + 2
    //   <z2_A x1_B y3_B>) - V*(1 - 1/N) (2 <x1_A x3_A y3_B> + 2 <x1_A z2_A y3_B> + 2
    //   <y1_A y3_A y3_B> + <y2_A x1_B x2_B> - <y2_A y1_B y2_B>)
    a = c[7] * y[30];
    b = c[2] * y[45];
    a = fma(c[66], y[57], a);
    b = fma(c[6], y[72], b);
    a = fma(c[28], y[83], a);
    b = fma(c[38], y[84], b);
    a = fma(c[67], y[90], a);
    b = fma(c[67], y[99], b);
    a = fma(c[67], y[109], a);
    b = fma(c[70], c[518], b);
    a = fma(c[8], c[519], a);
    b = fma(c[8], c[520], b);
    a = fma(c[69], c[521], a);
    b = fma(c[8], c[522], b);
    a = fma(c[18], c[523], a);
    b = fma(c[16], c[524], b);
    a = fma(c[64], c[525], a);
    b = fma(c[64], c[526], b);
    a = fma(c[64], c[527], a);
    d[84] = a + b;
    // d<y2_A z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_A> + 3 <y2_A z2_B>) + 1/2*K
    //   <x1_A z2_B> + 1/4*(gamma_plus - gamma_minus) (<y1_A z2_B> + 6 <y2_A z1_B>) - V_AB/N (3
    //   <z1_A x2_B> - <x3_A x1_B> - <y3_A y1_B> - <z2_A x1_B>) + 1/2*(K + delta) <x2_A z2_B> +
    //   V_AB*(1 - 1/N) (3 <x1_A y2_A y2_B> - 3 <y1_A y2_A x2_B> - 2 <x3_A x1_B z2_B> - 2
    //   <y3_A y1_B z2_B> - 2 <z2_A x1_B z2_B>) + V*(1 - 1/N) (3 <y2_A x1_B y2_B> - 3
    //   <y2_A y1_B x2_B> - 2 <x1_A x3_A z2_B> - 2 <x1_A z2_A z2_B> - 2 <y1_A y3_A z2_B>)
    a = c[19] * y[4];
    b = c[7] * y[31];
    a = fma(c[2], y[46], a);
    b = fma(c[75], y[56], b);
    a = fma(c[6], y[73], a);
    b = fma(c[20], y[80], b);
    a = fma(c[38], y[85], a);
    b = fma(c[66], y[89], b);
    a = fma(c[66], y[100], a);
    b = fma(c[66], y[108], b);
    a = fma(c[76], c[506], a);
    b = fma(c[77], c[509], b);
    a = fma(c[21], c[512], a);
    b = fma(c[22], c[514], b);
    a = fma(c[8], c[528], a);
    b = fma(c[8], c[529], b);
    a = fma(c[8], c[530], a);
    b = fma(c[64], c[531], b);
    a = fma(c[64], c[532], a);
    b = fma(c[64], c[533], b);
    d[85] = a + b;
    // d<x3_A x3_A>/dt = V/N (<x1_A y2_A> - <y1_A x2_A>) - (gamma_plus + gamma_minus) <x3_A x3_A> -
    //   2*(K + delta) <x3_A y3_A> + 2*V*(1 - 2/N) (<y1_A x2_A x3_A> + <x1_A y2_A x3_A>) + 2*V_AB
    //   (<x2_A x3_A y1_B> + <y2_A x3_A x1_B>)
    a = c[40] * y[20];
    b = c[39] * y[34];
    a = fma(c[19], y[86], a);
    b = fma(c[92], y[87], b);
    a = fma(c[36], c[291], a);
    b = fma(c[5], c[295], b);
    a = fma(c[36], c[446], a);
    b = fma(c[5], c[449], b);
    d[86] = a + b;
    // d<x3_A y3_A>/dt = (K + delta) (<x3_A x3_A> - <y3_A y3_A>) - (gamma_plus + gamma_minus)
    //   <x3_A y3_A> - V*(1 - 2/N) (<x1_A x2_A x3_A> - <x1_A y2_A y3_A> - <y1_A x2_A y3_A> -
    //   <y1_A y2_A x3_A>) - V_AB (<x2_A x3_A x1_B> - <x2_A y3_A y1_B> - <y2_A x3_A y1_B> -
    //   <y2_A y3_A x1_B>)
    a = c[17] * y[86];
    b = c[19] * y[87];
    a = fma(c[15], y[97], a);
    b = fma(c[51], c[301], b);
    a = fma(c[49], c[303], a);
    b = fma(c[49], c[304], b);
    a = fma(c[49], c[305], a);
    b = fma(c[13], c[307], b);
    a = fma(c[14], c[308], a);
    b = fma(c[14], c[312], b);
    a = fma(c[14], c[315], a);
    d[87] = a + b;
    // d<x3_A z2_A>/dt = - (gamma_plus + gamma_minus) (<x3_A> + <x3_A z2_A>) + V/N (<x1_A y2_A> +
    //   <y1_A x2_A>) + 3/2*(gamma_plus - gamma_minus) <z1_A x3_A> - (K + delta) <y3_A z2_A> - V*(1
    //   - 2/N) (3 <y1_A x2_A x3_A> - <y1_A x2_A z2_A> - 3 <x1_A y2_A x3_A> - <x1_A y2_A z2_A>) -
    //   V_AB (3 <x2_A x3_A y1_B> - <x2_A z2_A y1_B> - 3 <y2_A x3_A x1_B> - <y2_A z2_A x1_B>)
    a = c[19] * y[5];
    b = c[40] * y[20];
    a = fma(c[40], y[34], a);
    b = fma(c[20], y[50], b);
    a = fma(c[19], y[88], a);
    b = fma(c[15], y[98], b);
    a = fma(c[56], c[291], a);
    b = fma(c[49], c[292], b);
    a = fma(c[23], c[295], a);
    b = fma(c[14], c[300], b);
    a = fma(c[55], c[446], a);
    b = fma(c[49], c[447], b);
    a = fma(c[24], c[449], a);
    b = fma(c[14], c[451], b);
    d[88] = a + b;
    // d<x3_A x1_B>/dt = 1/3*V_AB/N (4 <y2_A> - 3 <y1_A z1_B> + 3 <x2_A y3_B> + 3 <y2_A x3_B> -
    //   <y2_A z2_B>) - 3/4*(gamma_plus + gamma_minus) <x3_A x1_B> - 1/2*(K - delta) <x3_A y1_B> +
    //   1/4*(gamma_plus - gamma_minus) <x3_A x2_B> - 1/2*K <x3_A y2_B> - (K + delta) <y3_A x1_B> +
    //   V*(1 - 1/N) (<x1_A y2_A x1_B> + <y1_A x2_A x1_B> + 2 <x3_A y1_B z1_B>) + V_AB*(1 - 1/N) (2
    //   <y1_A x3_A z1_B> + <x2_A x1_B y1_B> + <y2_A x1_B x1_B>)
    a = c[65] * y[4];
    b = c[67] * y[41];
    a = fma(c[66], y[72], a);
    b = fma(c[66], y[83], b);
    a = fma(c[68], y[85], a);
    b = fma(c[38], y[89], b);
    a = fma(c[25], y[90], a);
    b = fma(c[2], y[92], b);
    a = fma(c[3], y[93], a);
    b = fma(c[15], y[99], b);
    a = fma(c[16], c[150], a);
    b = fma(c[16], c[250], b);
    a = fma(c[58], c[368], a);
    b = fma(c[4], c[371], b);
    a = fma(c[69], c[534], a);
    b = fma(c[69], c[535], b);
    d[89] = a + b;
    // d<x3_A y1_B>/dt = 1/3*V_AB/N (4 <x2_A> - 3 <x1_A z1_B> - 3 <x2_A x3_B> - <x2_A z2_B> + 3
    //   <y2_A y3_B>) + 1/2*(K - delta) <x3_A x1_B> - 3/4*(gamma_plus + gamma_minus) <x3_A y1_B> +
    //   1/2*K <x3_A x2_B> + 1/4*(gamma_plus - gamma_minus) <x3_A y2_B> - (K + delta) <y3_A y1_B> +
    //   V*(1 - 1/N) (<x1_A y2_A y1_B> + <y1_A x2_A y1_B> - 2 <x3_A x1_B z1_B>) - V_AB*(1 - 1/N) (2
    //   <x1_A x3_A z1_B> - <x2_A y1_B y1_B> - <y2_A x1_B y1_B>)
    a = c[65] * y[3];
    b = c[67] * y[26];
    a = fma(c[67], y[71], a);
    b = fma(c[68], y[73], b);
    a = fma(c[66], y[84], a);
    b = fma(c[26], y[89], b);
    a = fma(c[38], y[90], a);
    b = fma(c[7], y[92], b);
    a = fma(c[2], y[93], a);
    b = fma(c[15], y[100], b);
    a = fma(c[16], c[158], a);
    b = fma(c[16], c[245], b);
    a = fma(c[64], c[473], a);
    b = fma(c[8], c[476], b);
    a = fma(c[69], c[536], a);
    b = fma(c[69], c[537], b);
    d[90] = a + b;
  }

  private static void equations10(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x3_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_A> + <x3_A z2_B>) + 1/2*V_AB/N
    //   (<x1_A y1_B> + <y1_A x1_B> + <x2_A y2_B> + <y2_A x2_B>) - (gamma_plus + gamma_minus)
    //   <x3_A z1_B> - (K + delta) <y3_A z1_B> + V_AB*(1 - 1/N) (<x1_A x3_A y1_B> - <y1_A x3_A x1_B>
    //   + <x2_A y1_B z1_B> + <y2_A x1_B z1_B>) + V*(1 - 1/N) (<y1_A x2_A z1_B> + <x1_A y2_A z1_B>)
    a = c[10] * y[5];
    b = c[89] * y[25];
    a = fma(c[89], y[39], a);
    b = fma(c[89], y[70], b);
    a = fma(c[89], y[81], a);
    b = fma(c[19], y[91], b);
    a = fma(c[12], y[96], a);
    b = fma(c[15], y[101], b);
    a = fma(c[69], c[128], a);
    b = fma(c[70], c[239], b);
    a = fma(c[16], c[355], a);
    b = fma(c[69], c[357], b);
    a = fma(c[16], c[470], a);
    b = fma(c[69], c[471], b);
    d[91] = a + b;
    // d<x3_A x2_B>/dt = V_AB/N (<x1_A y3_B> + <y1_A x3_B> - <y1_A z2_B> + <y2_A z1_B>) +
    //   1/4*(gamma_plus - gamma_minus) <x3_A x1_B> - 1/2*K <x3_A y1_B> - 3/4*(gamma_plus +
    //   gamma_minus) <x3_A x2_B> - 1/2*(K - delta) <x3_A y2_B> - (K + delta) <y3_A x2_B> + V*(1 -
    //   1/N) (<y1_A x2_A x2_B> - 2 <x3_A y1_B x3_B> + 2 <x3_A y1_B z2_B> + <x1_A y2_A x2_B> + 2
    //   <x3_A x1_B y3_B>) - V_AB*(1 - 1/N) (2 <y1_A x3_A x3_B> - <x2_A y1_B x2_B> - 2
    //   <y1_A x3_A z2_B> - 2 <x1_A x3_A y3_B> - <y2_A x1_B x2_B>)
    a = c[66] * y[30];
    b = c[66] * y[44];
    a = fma(c[67], y[46], a);
    b = fma(c[66], y[80], b);
    a = fma(c[2], y[89], a);
    b = fma(c[3], y[90], b);
    a = fma(c[38], y[92], a);
    b = fma(c[25], y[93], b);
    a = fma(c[15], y[102], a);
    b = fma(c[16], c[411], b);
    a = fma(c[64], c[412], a);
    b = fma(c[69], c[417], b);
    a = fma(c[8], c[419], a);
    b = fma(c[58], c[438], b);
    a = fma(c[4], c[441], a);
    b = fma(c[16], c[518], b);
    a = fma(c[58], c[519], a);
    b = fma(c[69], c[523], b);
    a = fma(c[4], c[525], a);
    d[92] = a + b;
    // d<x3_A y2_B>/dt = - V_AB/N (<x1_A x3_B> + <x1_A z2_B> - <y1_A y3_B> - <x2_A z1_B>) + 1/2*K
    //   <x3_A x1_B> + 1/4*(gamma_plus - gamma_minus) <x3_A y1_B> + 1/2*(K - delta) <x3_A x2_B> -
    //   3/4*(gamma_plus + gamma_minus) <x3_A y2_B> - (K + delta) <y3_A y2_B> + V*(1 - 1/N)
    //   (<y1_A x2_A y2_B> - 2 <x3_A y1_B y3_B> + <x1_A y2_A y2_B> - 2 <x3_A x1_B x3_B> - 2
    //   <x3_A x1_B z2_B>) - V_AB*(1 - 1/N) (2 <y1_A x3_A y3_B> - <x2_A y1_B y2_B> + 2
    //   <x1_A x3_A x3_B> - <y2_A x1_B y2_B> + 2 <x1_A x3_A z2_B>)
    a = c[67] * y[29];
    b = c[67] * y[31];
    a = fma(c[66], y[45], a);
    b = fma(c[66], y[68], b);
    a = fma(c[7], y[89], a);
    b = fma(c[2], y[90], b);
    a = fma(c[26], y[92], a);
    b = fma(c[38], y[93], b);
    a = fma(c[15], y[103], a);
    b = fma(c[16], c[426], b);
    a = fma(c[64], c[427], a);
    b = fma(c[69], c[430], b);
    a = fma(c[8], c[432], a);
    b = fma(c[16], c[506], b);
    a = fma(c[64], c[507], a);
    b = fma(c[69], c[512], b);
    a = fma(c[8], c[515], a);
    b = fma(c[64], c[528], b);
    a = fma(c[8], c[531], a);
    d[93] = a + b;
    // d<x3_A x3_B>/dt = 1/2*V_AB/N (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) -
    //   (gamma_plus + gamma_minus) <x3_A x3_B> - (K - delta) <x3_A y3_B> - (K + delta) <y3_A x3_B>
    //   + V*(1 - 1/N) (<y1_A x2_A x3_B> + <x3_A y1_B x2_B> + <x1_A y2_A x3_B> + <x3_A x1_B y2_B>) +
    //   V_AB*(1 - 1/N) (<y1_A x3_A x2_B> + <x2_A y1_B x3_B> + <x1_A x3_A y2_B> + <y2_A x1_B x3_B>)
    a = c[89] * y[28];
    b = c[88] * y[42];
    a = fma(c[88], y[67], a);
    b = fma(c[89], y[78], b);
    a = fma(c[19], y[94], a);
    b = fma(c[27], y[95], b);
    a = fma(c[15], y[104], a);
    b = fma(c[16], c[378], b);
    a = fma(c[69], c[380], a);
    b = fma(c[69], c[385], b);
    a = fma(c[16], c[389], a);
    b = fma(c[16], c[494], b);
    a = fma(c[69], c[496], a);
    b = fma(c[69], c[500], b);
    a = fma(c[16], c[503], a);
    d[94] = a + b;
    // d<x3_A y3_B>/dt = - 1/2*V_AB/N (<x1_A x2_B> + <y1_A y2_B> - <x2_A x1_B> - <y2_A y1_B>) + (K -
    //   delta) <x3_A x3_B> - (gamma_plus + gamma_minus) <x3_A y3_B> - (K + delta) <y3_A y3_B> +
    //   V*(1 - 1/N) (<y1_A x2_A y3_B> + <x3_A y1_B y2_B> + <x1_A y2_A y3_B> - <x3_A x1_B x2_B>) +
    //   V_AB*(1 - 1/N) (<y1_A x3_A y2_B> + <x2_A y1_B y3_B> - <x1_A x3_A x2_B> + <y2_A x1_B y3_B>)
    a = c[88] * y[27];
    b = c[88] * y[43];
    a = fma(c[89], y[66], a);
    b = fma(c[89], y[79], b);
    a = fma(c[28], y[94], a);
    b = fma(c[19], y[95], b);
    a = fma(c[15], y[105], a);
    b = fma(c[16], c[397], b);
    a = fma(c[69], c[398], a);
    b = fma(c[69], c[402], b);
    a = fma(c[16], c[404], a);
    b = fma(c[16], c[479], b);
    a = fma(c[70], c[480], a);
    b = fma(c[69], c[486], b);
    a = fma(c[18], c[491], a);
    d[95] = a + b;
    // d<x3_A z2_B>/dt = - (gamma_plus + gamma_minus) (<x3_A> + <x3_A z2_B>) + 1/2*V_AB/N (3
    //   <x1_A y2_B> + 3 <y1_A x2_B> - <x2_A y1_B> - <y2_A x1_B>) + 3/2*(gamma_plus - gamma_minus)
    //   <x3_A z1_B> - (K + delta) <y3_A z2_B> + V*(1 - 1/N) (<y1_A x2_A z2_B> - 3 <x3_A y1_B x2_B>
    //   + <x1_A y2_A z2_B> + 3 <x3_A x1_B y2_B>) - V_AB*(1 - 1/N) (3 <y1_A x3_A x2_B> -
    //   <x2_A y1_B z2_B> - 3 <x1_A x3_A y2_B> - <y2_A x1_B z2_B>)
    a = c[19] * y[5];
    b = c[90] * y[28];
    a = fma(c[90], y[42], a);
    b = fma(c[88], y[67], b);
    a = fma(c[88], y[78], a);
    b = fma(c[20], y[91], b);
    a = fma(c[19], y[96], a);
    b = fma(c[15], y[106], b);
    a = fma(c[16], c[379], a);
    b = fma(c[77], c[380], b);
    a = fma(c[69], c[387], a);
    b = fma(c[22], c[389], b);
    a = fma(c[16], c[495], a);
    b = fma(c[76], c[496], b);
    a = fma(c[69], c[501], a);
    b = fma(c[21], c[503], b);
    d[96] = a + b;
    // d<y3_A y3_A>/dt = V/N (<x1_A y2_A> - <y1_A x2_A>) + 2*(K + delta) <x3_A y3_A> - (gamma_plus +
    //   gamma_minus) <y3_A y3_A> - 2*V*(1 - 2/N) (<x1_A x2_A y3_A> - <y1_A y2_A y3_A>) - 2*V_AB
    //   (<x2_A y3_A x1_B> - <y2_A y3_A y1_B>)
    a = c[40] * y[20];
    b = c[39] * y[34];
    a = fma(c[93], y[87], a);
    b = fma(c[19], y[97], b);
    a = fma(c[35], c[290], a);
    b = fma(c[9], c[298], b);
    a = fma(c[36], c[448], a);
    b = fma(c[5], c[450], b);
    d[97] = a + b;
    // d<y3_A z2_A>/dt = - (gamma_plus + gamma_minus) (<y3_A> + <y3_A z2_A>) - V/N (<x1_A x2_A> -
    //   <y1_A y2_A>) + 3/2*(gamma_plus - gamma_minus) <z1_A y3_A> + (K + delta) <x3_A z2_A> - V*(1
    //   - 2/N) (<x1_A x2_A z2_A> - 3 <x1_A y2_A y3_A> + 3 <y1_A x2_A y3_A> - <y1_A y2_A z2_A>) -
    //   V_AB (3 <x2_A y3_A y1_B> + <x2_A z2_A x1_B> - 3 <y2_A y3_A x1_B> - <y2_A z2_A y1_B>)
    a = c[19] * y[6];
    b = c[39] * y[19];
    a = fma(c[40], y[35], a);
    b = fma(c[20], y[51], b);
    a = fma(c[17], y[88], a);
    b = fma(c[19], y[98], b);
    a = fma(c[51], c[302], a);
    b = fma(c[55], c[303], b);
    a = fma(c[56], c[304], a);
    b = fma(c[49], c[306], b);
    a = fma(c[23], c[308], a);
    b = fma(c[13], c[309], b);
    a = fma(c[24], c[315], a);
    b = fma(c[14], c[317], b);
    d[98] = a + b;
    // d<y3_A x1_B>/dt = - 1/3*V_AB/N (4 <x2_A> - 3 <x1_A z1_B> + 3 <x2_A x3_B> - <x2_A z2_B> - 3
    //   <y2_A y3_B>) + (K + delta) <x3_A x1_B> - 3/4*(gamma_plus + gamma_minus) <y3_A x1_B> -
    //   1/2*(K - delta) <y3_A y1_B> + 1/4*(gamma_plus - gamma_minus) <y3_A x2_B> - 1/2*K
    //   <y3_A y2_B> - V*(1 - 1/N) (<x1_A x2_A x1_B> - <y1_A y2_A x1_B> - 2 <y3_A y1_B z1_B>) +
    //   V_AB*(1 - 1/N) (2 <y1_A y3_A z1_B> + <y2_A x1_B y1_B> - <x2_A x1_B x1_B>)
    a = c[71] * y[3];
    b = c[66] * y[26];
    a = fma(c[67], y[71], a);
    b = fma(c[72], y[73], b);
    a = fma(c[66], y[84], a);
    b = fma(c[17], y[89], b);
    a = fma(c[38], y[99], a);
    b = fma(c[25], y[100], b);
    a = fma(c[2], y[102], a);
    b = fma(c[3], y[103], b);
    a = fma(c[18], c[157], a);
    b = fma(c[16], c[246], b);
    a = fma(c[58], c[475], a);
    b = fma(c[4], c[477], b);
    a = fma(c[69], c[537], a);
    b = fma(c[70], c[538], b);
    d[99] = a + b;
  }

  private static void equations11(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y3_A y1_B>/dt = 1/3*V_AB/N (4 <y2_A> - 3 <y1_A z1_B> - 3 <x2_A y3_B> - 3 <y2_A x3_B> -
    //   <y2_A z2_B>) + (K + delta) <x3_A y1_B> + 1/2*(K - delta) <y3_A x1_B> - 3/4*(gamma_plus +
    //   gamma_minus) <y3_A y1_B> + 1/2*K <y3_A x2_B> + 1/4*(gamma_plus - gamma_minus) <y3_A y2_B> -
    //   V*(1 - 1/N) (<x1_A x2_A y1_B> - <y1_A y2_A y1_B> + 2 <y3_A x1_B z1_B>) - V_AB*(1 - 1/N) (2
    //   <x1_A y3_A z1_B> + <x2_A x1_B y1_B> - <y2_A y1_B y1_B>)
    a = c[65] * y[4];
    b = c[67] * y[41];
    a = fma(c[67], y[72], a);
    b = fma(c[67], y[83], b);
    a = fma(c[68], y[85], a);
    b = fma(c[17], y[90], b);
    a = fma(c[26], y[99], a);
    b = fma(c[38], y[100], b);
    a = fma(c[7], y[102], a);
    b = fma(c[2], y[103], b);
    a = fma(c[18], c[149], a);
    b = fma(c[16], c[251], b);
    a = fma(c[64], c[367], a);
    b = fma(c[8], c[373], b);
    a = fma(c[70], c[534], a);
    b = fma(c[69], c[539], b);
    d[100] = a + b;
    // d<y3_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_A> + <y3_A z2_B>) - 1/2*V_AB/N
    //   (<x1_A x1_B> - <y1_A y1_B> + <x2_A x2_B> - <y2_A y2_B>) + (K + delta) <x3_A z1_B> -
    //   (gamma_plus + gamma_minus) <y3_A z1_B> + V_AB*(1 - 1/N) (<x1_A y3_A y1_B> -
    //   <y1_A y3_A x1_B> - <x2_A x1_B z1_B> + <y2_A y1_B z1_B>) - V*(1 - 1/N) (<x1_A x2_A z1_B> -
    //   <y1_A y2_A z1_B>)
    a = c[10] * y[6];
    b = c[88] * y[24];
    a = fma(c[89], y[40], a);
    b = fma(c[88], y[69], b);
    a = fma(c[89], y[82], a);
    b = fma(c[17], y[91], b);
    a = fma(c[19], y[101], a);
    b = fma(c[12], y[106], b);
    a = fma(c[69], c[139], a);
    b = fma(c[70], c[234], b);
    a = fma(c[18], c[362], a);
    b = fma(c[70], c[363], b);
    a = fma(c[16], c[465], a);
    b = fma(c[69], c[467], b);
    d[101] = a + b;
    // d<y3_A x2_B>/dt = - V_AB/N (<x1_A x3_B> - <x1_A z2_B> - <y1_A y3_B> + <x2_A z1_B>) + (K +
    //   delta) <x3_A x2_B> + 1/4*(gamma_plus - gamma_minus) <y3_A x1_B> - 1/2*K <y3_A y1_B> -
    //   3/4*(gamma_plus + gamma_minus) <y3_A x2_B> - 1/2*(K - delta) <y3_A y2_B> - V*(1 - 1/N)
    //   (<x1_A x2_A x2_B> - 2 <y3_A x1_B y3_B> - <y1_A y2_A x2_B> + 2 <y3_A y1_B x3_B> - 2
    //   <y3_A y1_B z2_B>) + V_AB*(1 - 1/N) (2 <x1_A y3_A y3_B> - <x2_A x1_B x2_B> - 2
    //   <y1_A y3_A x3_B> + <y2_A y1_B x2_B> + 2 <y1_A y3_A z2_B>)
    a = c[67] * y[29];
    b = c[66] * y[31];
    a = fma(c[66], y[45], a);
    b = fma(c[67], y[68], b);
    a = fma(c[17], y[92], a);
    b = fma(c[2], y[99], b);
    a = fma(c[3], y[100], a);
    b = fma(c[38], y[102], b);
    a = fma(c[25], y[103], a);
    b = fma(c[18], c[424], b);
    a = fma(c[58], c[425], a);
    b = fma(c[70], c[429], b);
    a = fma(c[4], c[434], a);
    b = fma(c[16], c[509], b);
    a = fma(c[64], c[510], a);
    b = fma(c[69], c[514], b);
    a = fma(c[8], c[516], a);
    b = fma(c[58], c[530], b);
    a = fma(c[4], c[532], a);
    d[102] = a + b;
    // d<y3_A y2_B>/dt = - V_AB/N (<x1_A y3_B> + <y1_A x3_B> + <y1_A z2_B> - <y2_A z1_B>) + (K +
    //   delta) <x3_A y2_B> + 1/2*K <y3_A x1_B> + 1/4*(gamma_plus - gamma_minus) <y3_A y1_B> +
    //   1/2*(K - delta) <y3_A x2_B> - 3/4*(gamma_plus + gamma_minus) <y3_A y2_B> - V*(1 - 1/N)
    //   (<x1_A x2_A y2_B> + 2 <y3_A x1_B x3_B> + 2 <y3_A x1_B z2_B> - <y1_A y2_A y2_B> + 2
    //   <y3_A y1_B y3_B>) - V_AB*(1 - 1/N) (2 <x1_A y3_A x3_B> + <x2_A x1_B y2_B> + 2
    //   <x1_A y3_A z2_B> + 2 <y1_A y3_A y3_B> - <y2_A y1_B y2_B>)
    a = c[67] * y[30];
    b = c[67] * y[44];
    a = fma(c[67], y[46], a);
    b = fma(c[66], y[80], b);
    a = fma(c[17], y[93], a);
    b = fma(c[7], y[99], b);
    a = fma(c[2], y[100], a);
    b = fma(c[26], y[102], b);
    a = fma(c[38], y[103], a);
    b = fma(c[18], c[409], b);
    a = fma(c[64], c[410], a);
    b = fma(c[70], c[415], b);
    a = fma(c[8], c[421], a);
    b = fma(c[64], c[437], b);
    a = fma(c[8], c[443], a);
    b = fma(c[16], c[521], b);
    a = fma(c[64], c[522], a);
    b = fma(c[69], c[524], b);
    a = fma(c[8], c[526], a);
    d[103] = a + b;
    // d<y3_A x3_B>/dt = 1/2*V_AB/N (<x1_A x2_B> + <y1_A y2_B> - <x2_A x1_B> - <y2_A y1_B>) + (K +
    //   delta) <x3_A x3_B> - (gamma_plus + gamma_minus) <y3_A x3_B> - (K - delta) <y3_A y3_B> -
    //   V*(1 - 1/N) (<x1_A x2_A x3_B> - <y3_A x1_B y2_B> - <y1_A y2_A x3_B> - <y3_A y1_B x2_B>) +
    //   V_AB*(1 - 1/N) (<x1_A y3_A y2_B> - <x2_A x1_B x3_B> + <y1_A y3_A x2_B> + <y2_A y1_B x3_B>)
    a = c[89] * y[27];
    b = c[89] * y[43];
    a = fma(c[88], y[66], a);
    b = fma(c[88], y[79], b);
    a = fma(c[17], y[94], a);
    b = fma(c[19], y[104], b);
    a = fma(c[27], y[105], a);
    b = fma(c[18], c[394], b);
    a = fma(c[69], c[396], a);
    b = fma(c[70], c[400], b);
    a = fma(c[16], c[406], a);
    b = fma(c[16], c[482], b);
    a = fma(c[69], c[484], a);
    b = fma(c[69], c[488], b);
    a = fma(c[16], c[492], a);
    d[104] = a + b;
    // d<y3_A y3_B>/dt = 1/2*V_AB/N (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) + (K +
    //   delta) <x3_A y3_B> + (K - delta) <y3_A x3_B> - (gamma_plus + gamma_minus) <y3_A y3_B> -
    //   V*(1 - 1/N) (<x1_A x2_A y3_B> + <y3_A x1_B x2_B> - <y1_A y2_A y3_B> - <y3_A y1_B y2_B>) -
    //   V_AB*(1 - 1/N) (<x1_A y3_A x2_B> + <x2_A x1_B y3_B> - <y1_A y3_A y2_B> - <y2_A y1_B y3_B>)
    a = c[89] * y[28];
    b = c[88] * y[42];
    a = fma(c[88], y[67], a);
    b = fma(c[89], y[78], b);
    a = fma(c[17], y[95], a);
    b = fma(c[28], y[104], b);
    a = fma(c[19], y[105], a);
    b = fma(c[18], c[376], b);
    a = fma(c[70], c[377], a);
    b = fma(c[70], c[383], b);
    a = fma(c[18], c[391], a);
    b = fma(c[16], c[498], b);
    a = fma(c[69], c[499], a);
    b = fma(c[69], c[502], b);
    a = fma(c[16], c[504], a);
    d[105] = a + b;
    // d<y3_A z2_B>/dt = - (gamma_plus + gamma_minus) (<y3_A> + <y3_A z2_B>) - 1/2*V_AB/N (3
    //   <x1_A x2_B> - 3 <y1_A y2_B> - <x2_A x1_B> + <y2_A y1_B>) + (K + delta) <x3_A z2_B> +
    //   3/2*(gamma_plus - gamma_minus) <y3_A z1_B> - V*(1 - 1/N) (<x1_A x2_A z2_B> - 3
    //   <y3_A x1_B y2_B> - <y1_A y2_A z2_B> + 3 <y3_A y1_B x2_B>) + V_AB*(1 - 1/N) (3
    //   <x1_A y3_A y2_B> - <x2_A x1_B z2_B> - 3 <y1_A y3_A x2_B> + <y2_A y1_B z2_B>)
    a = c[19] * y[6];
    b = c[91] * y[27];
    a = fma(c[90], y[43], a);
    b = fma(c[89], y[66], b);
    a = fma(c[88], y[79], a);
    b = fma(c[17], y[96], b);
    a = fma(c[20], y[101], a);
    b = fma(c[19], y[106], b);
    a = fma(c[18], c[395], a);
    b = fma(c[76], c[396], b);
    a = fma(c[70], c[401], a);
    b = fma(c[21], c[406], b);
    a = fma(c[16], c[483], a);
    b = fma(c[77], c[484], b);
    a = fma(c[69], c[490], a);
    b = fma(c[22], c[492], b);
    d[106] = a + b;
    // d<z2_A z2_A>/dt = - (gamma_plus + gamma_minus) (2 <z2_A> + <z2_A z2_A>) - 3*V/N (<x1_A y2_A>
    //   - <y1_A x2_A>) + 3*(gamma_plus - gamma_minus) <z1_A z2_A> - 6*V*(1 - 2/N) (<y1_A x2_A z2_A>
    //   - <x1_A y2_A z2_A>) - 6*V_AB (<x2_A z2_A y1_B> - <y2_A z2_A x1_B>)
    a = c[94] * y[7];
    b = c[52] * y[20];
    a = fma(c[53], y[34], a);
    b = fma(c[95], y[52], b);
    a = fma(c[19], y[107], a);
    b = fma(c[96], c[292], b);
    a = fma(c[97], c[300], a);
    b = fma(c[98], c[447], b);
    a = fma(c[99], c[451], a);
    d[107] = a + b;
    // d<z2_A x1_B>/dt = V_AB/N (4 <y2_A> - <y1_A z1_B> - 3 <x2_A y3_B> + 3 <y2_A x3_B> -
    //   <y2_A z2_B>) - 1/4*(gamma_plus + gamma_minus) (4 <x1_B> + 3 <z2_A x1_B>) + 1/4*(gamma_plus
    //   - gamma_minus) (6 <z1_A x1_B> + <z2_A x2_B>) - 1/2*(K - delta) <z2_A y1_B> - 1/2*K
    //   <z2_A y2_B> + V*(1 - 1/N) (3 <x1_A y2_A x1_B> - 3 <y1_A x2_A x1_B> + 2 <z2_A y1_B z1_B>) +
    //   V_AB*(1 - 1/N) (2 <y1_A z2_A z1_B> - 3 <x2_A x1_B y1_B> + 3 <y2_A x1_B x1_B>)
    a = c[73] * y[4];
    b = c[19] * y[8];
    a = fma(c[67], y[41], a);
    b = fma(c[20], y[53], b);
    a = fma(c[75], y[72], a);
    b = fma(c[74], y[83], b);
    a = fma(c[67], y[85], a);
    b = fma(c[38], y[108], b);
    a = fma(c[25], y[109], a);
    b = fma(c[2], y[111], b);
    a = fma(c[3], y[112], a);
    b = fma(c[21], c[150], b);
    a = fma(c[22], c[250], a);
    b = fma(c[58], c[369], b);
    a = fma(c[4], c[375], a);
    b = fma(c[77], c[534], b);
    a = fma(c[76], c[535], a);
    d[108] = a + b;
  }

  private static void equations12(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<z2_A y1_B>/dt = - V_AB/N (4 <x2_A> - <x1_A z1_B> - 3 <x2_A x3_B> - <x2_A z2_B> - 3
    //   <y2_A y3_B>) - 1/4*(gamma_plus + gamma_minus) (4 <y1_B> + 3 <z2_A y1_B>) + 1/4*(gamma_plus
    //   - gamma_minus) (6 <z1_A y1_B> + <z2_A y2_B>) + 1/2*(K - delta) <z2_A x1_B> + 1/2*K
    //   <z2_A x2_B> + V*(1 - 1/N) (3 <x1_A y2_A y1_B> - 3 <y1_A x2_A y1_B> - 2 <z2_A x1_B z1_B>) -
    //   V_AB*(1 - 1/N) (2 <x1_A z2_A z1_B> + 3 <x2_A y1_B y1_B> - 3 <y2_A x1_B y1_B>)
    a = c[84] * y[3];
    b = c[19] * y[9];
    a = fma(c[66], y[26], a);
    b = fma(c[20], y[54], b);
    a = fma(c[74], y[71], a);
    b = fma(c[66], y[73], b);
    a = fma(c[74], y[84], a);
    b = fma(c[26], y[108], b);
    a = fma(c[38], y[109], a);
    b = fma(c[7], y[111], b);
    a = fma(c[2], y[112], a);
    b = fma(c[21], c[158], b);
    a = fma(c[22], c[245], a);
    b = fma(c[64], c[474], b);
    a = fma(c[8], c[478], a);
    b = fma(c[77], c[536], b);
    a = fma(c[76], c[537], a);
    d[109] = a + b;
    // d<z2_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <z2_A> + 9 <z1_A z1_B> + <z2_A z2_B>) -
    //   (gamma_plus + gamma_minus) (<z1_B> + <z2_A z1_B>) - 1/2*V_AB/N (<x1_A y1_B> - <y1_A x1_B> +
    //   3 <x2_A y2_B> - 3 <y2_A x2_B>) + V_AB*(1 - 1/N) (<x1_A z2_A y1_B> - <y1_A z2_A x1_B> - 3
    //   <x2_A y1_B z1_B> + 3 <y2_A x1_B z1_B>) - 3*V*(1 - 1/N) (<y1_A x2_A z1_B> -
    //   <x1_A y2_A z1_B>)
    a = c[10] * y[7];
    b = c[19] * y[10];
    a = fma(c[88], y[25], a);
    b = fma(c[89], y[39], b);
    a = fma(c[20], y[55], a);
    b = fma(c[91], y[70], b);
    a = fma(c[90], y[81], a);
    b = fma(c[19], y[110], b);
    a = fma(c[12], y[115], a);
    b = fma(c[69], c[130], b);
    a = fma(c[70], c[241], a);
    b = fma(c[22], c[355], b);
    a = fma(c[77], c[357], a);
    b = fma(c[21], c[470], b);
    a = fma(c[76], c[471], a);
    d[110] = a + b;
    // d<z2_A x2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_B> + 3 <z2_A x2_B>) - V_AB/N
    //   (<x1_A y3_B> - <y1_A x3_B> + <y1_A z2_B> - 3 <y2_A z1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (6 <z1_A x2_B> + <z2_A x1_B>) - 1/2*K <z2_A y1_B> - 1/2*(K - delta) <z2_A y2_B> - V*(1 -
    //   1/N) (3 <y1_A x2_A x2_B> + 2 <z2_A y1_B x3_B> - 2 <z2_A y1_B z2_B> - 3 <x1_A y2_A x2_B> - 2
    //   <z2_A x1_B y3_B>) - V_AB*(1 - 1/N) (2 <y1_A z2_A x3_B> + 3 <x2_A y1_B x2_B> - 2
    //   <y1_A z2_A z2_B> - 2 <x1_A z2_A y3_B> - 3 <y2_A x1_B x2_B>)
    a = c[19] * y[11];
    b = c[67] * y[30];
    a = fma(c[66], y[44], a);
    b = fma(c[67], y[46], b);
    a = fma(c[20], y[56], a);
    b = fma(c[74], y[80], b);
    a = fma(c[2], y[108], a);
    b = fma(c[3], y[109], b);
    a = fma(c[38], y[111], a);
    b = fma(c[25], y[112], b);
    a = fma(c[22], c[411], a);
    b = fma(c[64], c[413], b);
    a = fma(c[77], c[417], a);
    b = fma(c[8], c[423], b);
    a = fma(c[58], c[439], a);
    b = fma(c[4], c[445], b);
    a = fma(c[21], c[518], a);
    b = fma(c[58], c[520], b);
    a = fma(c[76], c[523], a);
    b = fma(c[4], c[527], b);
    d[111] = a + b;
    // d<z2_A y2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_B> + 3 <z2_A y2_B>) + V_AB/N
    //   (<x1_A x3_B> + <x1_A z2_B> + <y1_A y3_B> - 3 <x2_A z1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (6 <z1_A y2_B> + <z2_A y1_B>) + 1/2*K <z2_A x1_B> + 1/2*(K - delta) <z2_A x2_B> - V*(1 -
    //   1/N) (3 <y1_A x2_A y2_B> + 2 <z2_A y1_B y3_B> - 3 <x1_A y2_A y2_B> + 2 <z2_A x1_B x3_B> + 2
    //   <z2_A x1_B z2_B>) - V_AB*(1 - 1/N) (2 <y1_A z2_A y3_B> + 3 <x2_A y1_B y2_B> + 2
    //   <x1_A z2_A x3_B> - 3 <y2_A x1_B y2_B> + 2 <x1_A z2_A z2_B>)
    a = c[19] * y[12];
    b = c[66] * y[29];
    a = fma(c[66], y[31], a);
    b = fma(c[66], y[45], b);
    a = fma(c[20], y[57], a);
    b = fma(c[75], y[68], b);
    a = fma(c[7], y[108], a);
    b = fma(c[2], y[109], b);
    a = fma(c[26], y[111], a);
    b = fma(c[38], y[112], b);
    a = fma(c[22], c[426], a);
    b = fma(c[64], c[428], b);
    a = fma(c[77], c[430], a);
    b = fma(c[8], c[436], b);
    a = fma(c[21], c[506], a);
    b = fma(c[64], c[508], b);
    a = fma(c[76], c[512], a);
    b = fma(c[8], c[517], b);
    a = fma(c[64], c[529], a);
    b = fma(c[8], c[533], b);
    d[112] = a + b;
    // d<z2_A x3_B>/dt = - (gamma_plus + gamma_minus) (<x3_B> + <z2_A x3_B>) - 1/2*V_AB/N
    //   (<x1_A y2_B> + <y1_A x2_B> - 3 <x2_A y1_B> - 3 <y2_A x1_B>) + 3/2*(gamma_plus -
    //   gamma_minus) <z1_A x3_B> - (K - delta) <z2_A y3_B> - V*(1 - 1/N) (3 <y1_A x2_A x3_B> -
    //   <z2_A y1_B x2_B> - 3 <x1_A y2_A x3_B> - <z2_A x1_B y2_B>) + V_AB*(1 - 1/N)
    //   (<y1_A z2_A x2_B> - 3 <x2_A y1_B x3_B> + <x1_A z2_A y2_B> + 3 <y2_A x1_B x3_B>)
    a = c[19] * y[13];
    b = c[88] * y[28];
    a = fma(c[88], y[42], a);
    b = fma(c[20], y[58], b);
    a = fma(c[90], y[67], a);
    b = fma(c[90], y[78], b);
    a = fma(c[19], y[113], a);
    b = fma(c[27], y[114], b);
    a = fma(c[22], c[378], a);
    b = fma(c[69], c[381], b);
    a = fma(c[77], c[385], a);
    b = fma(c[16], c[393], b);
    a = fma(c[21], c[494], a);
    b = fma(c[69], c[497], b);
    a = fma(c[76], c[500], a);
    b = fma(c[16], c[505], b);
    d[113] = a + b;
    // d<z2_A y3_B>/dt = - (gamma_plus + gamma_minus) (<y3_B> + <z2_A y3_B>) + 1/2*V_AB/N
    //   (<x1_A x2_B> - <y1_A y2_B> - 3 <x2_A x1_B> + 3 <y2_A y1_B>) + 3/2*(gamma_plus -
    //   gamma_minus) <z1_A y3_B> + (K - delta) <z2_A x3_B> - V*(1 - 1/N) (3 <y1_A x2_A y3_B> -
    //   <z2_A y1_B y2_B> - 3 <x1_A y2_A y3_B> + <z2_A x1_B x2_B>) + V_AB*(1 - 1/N)
    //   (<y1_A z2_A y2_B> - 3 <x2_A y1_B y3_B> - <x1_A z2_A x2_B> + 3 <y2_A x1_B y3_B>)
    a = c[19] * y[14];
    b = c[89] * y[27];
    a = fma(c[88], y[43], a);
    b = fma(c[20], y[59], b);
    a = fma(c[91], y[66], a);
    b = fma(c[90], y[79], b);
    a = fma(c[28], y[113], a);
    b = fma(c[19], y[114], b);
    a = fma(c[22], c[397], a);
    b = fma(c[69], c[399], b);
    a = fma(c[77], c[402], a);
    b = fma(c[16], c[408], b);
    a = fma(c[21], c[479], a);
    b = fma(c[70], c[481], b);
    a = fma(c[76], c[486], a);
    b = fma(c[18], c[493], b);
    d[114] = a + b;
    // d<z2_A z2_B>/dt = - (gamma_plus + gamma_minus) (<z2_A> + <z2_B> + <z2_A z2_B>) - 3/2*V_AB/N
    //   (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) + 3/2*(gamma_plus - gamma_minus)
    //   (<z1_A z2_B> + <z2_A z1_B>) - 3*V*(1 - 1/N) (<y1_A x2_A z2_B> + <z2_A y1_B x2_B> -
    //   <x1_A y2_A z2_B> - <z2_A x1_B y2_B>) - 3*V_AB*(1 - 1/N) (<y1_A z2_A x2_B> +
    //   <x2_A y1_B z2_B> - <x1_A z2_A y2_B> - <y2_A x1_B z2_B>)
    a = c[19] * y[7];
    b = c[19] * y[15];
    a = fma(c[91], y[28], a);
    b = fma(c[90], y[42], b);
    a = fma(c[20], y[60], a);
    b = fma(c[90], y[67], b);
    a = fma(c[91], y[78], a);
    b = fma(c[20], y[110], b);
    a = fma(c[19], y[115], a);
    b = fma(c[22], c[379], b);
    a = fma(c[77], c[381], a);
    b = fma(c[77], c[387], b);
    a = fma(c[22], c[393], a);
    b = fma(c[21], c[495], b);
    a = fma(c[76], c[497], a);
    b = fma(c[76], c[501], b);
    a = fma(c[21], c[505], a);
    d[115] = a + b;
    // d<x1_B x1_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x1_B x1_B> - (K - delta) <x1_B y1_B> +
    //   1/2*(gamma_plus - gamma_minus) <x1_B x2_B> - K <x1_B y2_B> + 4*V/N <z1_B y3_B> + 4*V_AB
    //   <y1_A x1_B z1_B> + 4*V*(1 - 2/N) <x1_B y1_B z1_B>
    a = c[11] * y[116];
    b = c[27] * y[117];
    a = fma(c[29], y[119], a);
    b = fma(c[30], y[120], b);
    a = fma(c[31], y[135], a);
    b = fma(c[33], c[258], b);
    a = fma(c[32], c[542], a);
    d[116] = a + b;
    // d<x1_B y1_B>/dt = 1/2*(K - delta) (<x1_B x1_B> - <y1_B y1_B>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_B y1_B> + 1/2*K (<x1_B x2_B> - <y1_B y2_B>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1_B y2_B> + <y1_B x2_B>) - 4*V/N <z1_B x3_B> - 2*V_AB (<x1_A x1_B z1_B> -
    //   <y1_A y1_B z1_B>) - 2*V*(1 - 2/N) (<x1_B x1_B z1_B> - <y1_B y1_B z1_B>)
    a = c[26] * y[116];
    b = c[11] * y[117];
    a = fma(c[7], y[119], a);
    b = fma(c[2], y[120], b);
    a = fma(c[25], y[124], a);
    b = fma(c[2], y[126], b);
    a = fma(c[3], y[127], a);
    b = fma(c[34], y[134], b);
    a = fma(c[9], c[175], a);
    b = fma(c[5], c[256], b);
    a = fma(c[35], c[544], a);
    b = fma(c[36], c[547], b);
    d[117] = a + b;
  }

  private static void equations13(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1_B z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1_B> + 2 <x1_B z2_B> + 3 <z1_B x2_B>)
    //   + 1/3*V/N (4 <y1_B> - 3 <x1_B y3_B> + 3 <y1_B x3_B> - <y1_B z2_B>) - 3/4*(gamma_plus +
    //   gamma_minus) <x1_B z1_B> - 1/2*(K - delta) <y1_B z1_B> - 1/2*(K - 2*V/N) <z1_B y2_B> + V_AB
    //   (<x1_A x1_B y1_B> - <y1_A x1_B x1_B> + 2 <y1_A z1_B z1_B>) + 2*V*(1 - 2/N) <y1_B z1_B z1_B>
    a = c[10] * y[8];
    b = c[37] * y[9];
    a = fma(c[38], y[118], a);
    b = fma(c[39], y[122], b);
    a = fma(c[12], y[123], a);
    b = fma(c[25], y[125], b);
    a = fma(c[40], y[128], a);
    b = fma(c[41], y[130], b);
    a = fma(c[2], y[132], a);
    b = fma(c[42], y[133], b);
    a = fma(c[14], c[286], a);
    b = fma(c[13], c[287], b);
    a = fma(c[5], c[548], a);
    b = fma(c[36], c[549], b);
    d[118] = a + b;
    // d<x1_B x2_B>/dt = 4/3*V/N (2 <y3_B> + <y3_B z2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_B x1_B> + <x2_B x2_B>) - 1/2*K (<x1_B y1_B> + <x2_B y2_B>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_B x2_B> - 1/2*(K - delta) (<x1_B y2_B> + <y1_B x2_B>) + 2*V_AB
    //   (<x1_A x1_B y3_B> - <y1_A x1_B x3_B> + <y1_A x1_B z2_B> + <y1_A z1_B x2_B>) + 2*V*(1 - 2/N)
    //   (<x1_B x1_B y3_B> - <x1_B y1_B x3_B> + <x1_B y1_B z2_B> + <y1_B z1_B x2_B>)
    a = c[43] * y[14];
    b = c[2] * y[116];
    a = fma(c[3], y[117], a);
    b = fma(c[11], y[119], b);
    a = fma(c[25], y[120], a);
    b = fma(c[25], y[126], b);
    a = fma(c[2], y[137], a);
    b = fma(c[3], y[138], b);
    a = fma(c[37], y[150], a);
    b = fma(c[5], c[187], b);
    a = fma(c[9], c[270], a);
    b = fma(c[5], c[271], b);
    a = fma(c[5], c[550], a);
    b = fma(c[36], c[552], b);
    a = fma(c[35], c[554], a);
    b = fma(c[36], c[556], b);
    a = fma(c[36], c[558], a);
    d[119] = a + b;
    // d<x1_B y2_B>/dt = - 2/3*V/N (4 <x3_B> + 4 <z2_B> - 3 <z1_B z1_B> + 3 <x3_B x3_B> + 2
    //   <x3_B z2_B> + 3 <y3_B y3_B> - <z2_B z2_B>) + 1/2*K (<x1_B x1_B> - <y2_B y2_B>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1_B y1_B> + <x2_B y2_B>) + 1/2*(K - delta) (<x1_B x2_B> -
    //   <y1_B y2_B>) - 1/2*(gamma_plus + gamma_minus) <x1_B y2_B> - 2*V_AB (<x1_A x1_B x3_B> +
    //   <x1_A x1_B z2_B> + <y1_A x1_B y3_B> - <y1_A z1_B y2_B>) - 2*V*(1 - 2/N) (<x1_B x1_B x3_B> +
    //   <x1_B x1_B z2_B> + <x1_B y1_B y3_B> - <y1_B z1_B y2_B>)
    a = c[44] * y[13];
    b = c[44] * y[15];
    a = fma(c[7], y[116], a);
    b = fma(c[2], y[117], b);
    a = fma(c[26], y[119], a);
    b = fma(c[11], y[120], b);
    a = fma(c[25], y[127], a);
    b = fma(c[45], y[131], b);
    a = fma(c[2], y[138], a);
    b = fma(c[3], y[142], b);
    a = fma(c[46], y[146], a);
    b = fma(c[47], y[148], b);
    a = fma(c[46], y[149], a);
    b = fma(c[48], y[151], b);
    a = fma(c[9], c[197], a);
    b = fma(c[9], c[198], b);
    a = fma(c[9], c[264], a);
    b = fma(c[5], c[559], b);
    a = fma(c[35], c[560], a);
    b = fma(c[35], c[561], b);
    a = fma(c[35], c[562], a);
    b = fma(c[36], c[564], b);
    d[120] = a + b;
    // d<x1_B x3_B>/dt = 1/3*V/N (4 <y2_B> - 3 <y1_B z1_B> + 3 <x2_B y3_B> - <y2_B z2_B>) -
    //   3/4*(gamma_plus + gamma_minus) <x1_B x3_B> - 1/2*(K - delta) (2 <x1_B y3_B> + <y1_B x3_B>)
    //   + 1/4*(gamma_plus - gamma_minus) <x2_B x3_B> - 1/2*(K - 2*V/N) <y2_B x3_B> + V_AB
    //   (<x1_A x1_B y2_B> + <y1_A x1_B x2_B> + 2 <y1_A z1_B x3_B>) + V*(1 - 2/N) (<x1_B x1_B y2_B>
    //   + <x1_B y1_B x2_B> + 2 <y1_B z1_B x3_B>)
    a = c[37] * y[12];
    b = c[38] * y[121];
    a = fma(c[27], y[122], a);
    b = fma(c[39], y[125], b);
    a = fma(c[25], y[128], a);
    b = fma(c[2], y[139], b);
    a = fma(c[40], y[140], a);
    b = fma(c[42], y[143], b);
    a = fma(c[41], y[145], a);
    b = fma(c[14], c[208], b);
    a = fma(c[14], c[281], a);
    b = fma(c[5], c[565], b);
    a = fma(c[49], c[567], a);
    b = fma(c[49], c[569], b);
    a = fma(c[36], c[571], a);
    d[121] = a + b;
    // d<x1_B y3_B>/dt = - 1/3*V/N (4 <x2_B> - 3 <x1_B z1_B> + 3 <x2_B x3_B> - <x2_B z2_B>) + 1/2*(K
    //   - delta) (2 <x1_B x3_B> - <y1_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <x1_B y3_B> +
    //   1/4*(gamma_plus - gamma_minus) <x2_B y3_B> - 1/2*(K - 2*V/N) <y2_B y3_B> - V_AB
    //   (<x1_A x1_B x2_B> - <y1_A x1_B y2_B> - 2 <y1_A z1_B y3_B>) - V*(1 - 2/N) (<x1_B x1_B x2_B>
    //   - <x1_B y1_B y2_B> - 2 <y1_B z1_B y3_B>)
    a = c[47] * y[11];
    b = c[40] * y[118];
    a = fma(c[28], y[121], a);
    b = fma(c[38], y[122], b);
    a = fma(c[25], y[129], a);
    b = fma(c[39], y[139], b);
    a = fma(c[2], y[140], a);
    b = fma(c[50], y[141], b);
    a = fma(c[42], y[144], a);
    b = fma(c[13], c[216], b);
    a = fma(c[14], c[276], a);
    b = fma(c[5], c[572], b);
    a = fma(c[51], c[573], a);
    b = fma(c[49], c[574], b);
    a = fma(c[36], c[576], a);
    d[122] = a + b;
    // d<x1_B z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x1_B> + 3 <x1_B z2_B>) + V/N (4 <y2_B>
    //   - <y1_B z1_B> - 3 <x2_B y3_B> + 3 <y2_B x3_B>) + 1/4*(gamma_plus - gamma_minus) (6
    //   <x1_B z1_B> + <x2_B z2_B>) - 1/2*(K - delta) <y1_B z2_B> - 1/2*(K + 2*V/N) <y2_B z2_B> +
    //   V_AB (3 <x1_A x1_B y2_B> - 3 <y1_A x1_B x2_B> + 2 <y1_A z1_B z2_B>) + V*(1 - 2/N) (3
    //   <x1_B x1_B y2_B> - 3 <x1_B y1_B x2_B> + 2 <y1_B z1_B z2_B>)
    a = c[19] * y[8];
    b = c[31] * y[12];
    a = fma(c[20], y[118], a);
    b = fma(c[38], y[123], b);
    a = fma(c[39], y[125], a);
    b = fma(c[25], y[130], b);
    a = fma(c[52], y[140], a);
    b = fma(c[2], y[141], b);
    a = fma(c[53], y[143], a);
    b = fma(c[54], y[145], b);
    a = fma(c[24], c[208], a);
    b = fma(c[23], c[281], b);
    a = fma(c[55], c[567], a);
    b = fma(c[56], c[569], b);
    a = fma(c[5], c[577], a);
    b = fma(c[36], c[579], b);
    d[123] = a + b;
    // d<y1_B y1_B>/dt = (K - delta) <x1_B y1_B> - 1/2*(gamma_plus + gamma_minus) <y1_B y1_B> + K
    //   <y1_B x2_B> + 1/2*(gamma_plus - gamma_minus) <y1_B y2_B> - 4*V/N <z1_B y3_B> - 4*V_AB
    //   <x1_A y1_B z1_B> - 4*V*(1 - 2/N) <x1_B y1_B z1_B>
    a = c[28] * y[117];
    b = c[11] * y[124];
    a = fma(c[78], y[126], a);
    b = fma(c[29], y[127], b);
    a = fma(c[34], y[135], a);
    b = fma(c[80], c[169], b);
    a = fma(c[79], c[542], a);
    d[124] = a + b;
    // d<y1_B z1_B>/dt = - 1/3*V/N (4 <x1_B> - 3 <x1_B x3_B> - <x1_B z2_B> - 3 <y1_B y3_B>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1_B> + 2 <y1_B z2_B> + 3 <z1_B y2_B>) + 1/2*(K -
    //   delta) <x1_B z1_B> - 3/4*(gamma_plus + gamma_minus) <y1_B z1_B> + 1/2*(K - 2*V/N)
    //   <z1_B x2_B> + V_AB (<x1_A y1_B y1_B> - <y1_A x1_B y1_B> - 2 <x1_A z1_B z1_B>) - 2*V*(1 -
    //   2/N) <x1_B z1_B z1_B>
    a = c[47] * y[8];
    b = c[10] * y[9];
    a = fma(c[26], y[118], a);
    b = fma(c[40], y[121], b);
    a = fma(c[50], y[123], a);
    b = fma(c[38], y[125], b);
    a = fma(c[40], y[129], a);
    b = fma(c[12], y[130], b);
    a = fma(c[81], y[132], a);
    b = fma(c[2], y[133], b);
    a = fma(c[14], c[288], a);
    b = fma(c[13], c[289], b);
    a = fma(c[9], c[580], a);
    b = fma(c[35], c[581], b);
    d[125] = a + b;
    // d<y1_B x2_B>/dt = - 2/3*V/N (4 <x3_B> - 4 <z2_B> + 3 <z1_B z1_B> - 3 <x3_B x3_B> + 2
    //   <x3_B z2_B> - 3 <y3_B y3_B> + <z2_B z2_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_B y1_B> +
    //   <x2_B y2_B>) + 1/2*(K - delta) (<x1_B x2_B> - <y1_B y2_B>) - 1/2*K (<y1_B y1_B> -
    //   <x2_B x2_B>) - 1/2*(gamma_plus + gamma_minus) <y1_B x2_B> + 2*V_AB (<x1_A y1_B y3_B> -
    //   <y1_A y1_B x3_B> + <y1_A y1_B z2_B> - <x1_A z1_B x2_B>) + 2*V*(1 - 2/N) (<x1_B y1_B y3_B> -
    //   <x1_B z1_B x2_B> - <y1_B y1_B x3_B> + <y1_B y1_B z2_B>)
    a = c[44] * y[13];
    b = c[43] * y[15];
    a = fma(c[2], y[117], a);
    b = fma(c[26], y[119], b);
    a = fma(c[3], y[124], a);
    b = fma(c[11], y[126], b);
    a = fma(c[25], y[127], a);
    b = fma(c[46], y[131], b);
    a = fma(c[7], y[137], a);
    b = fma(c[2], y[138], b);
    a = fma(c[45], y[146], a);
    b = fma(c[47], y[148], b);
    a = fma(c[45], y[149], a);
    b = fma(c[82], y[151], b);
    a = fma(c[5], c[199], a);
    b = fma(c[9], c[265], b);
    a = fma(c[5], c[266], a);
    b = fma(c[36], c[562], b);
    a = fma(c[9], c[582], a);
    b = fma(c[35], c[583], b);
    a = fma(c[35], c[584], a);
    b = fma(c[36], c[585], b);
    d[126] = a + b;
  }

  private static void equations14(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1_B y2_B>/dt = - 4/3*V/N (2 <y3_B> + <y3_B z2_B>) + 1/2*K (<x1_B y1_B> + <x2_B y2_B>) +
    //   1/2*(K - delta) (<x1_B y2_B> + <y1_B x2_B>) + 1/4*(gamma_plus - gamma_minus) (<y1_B y1_B> +
    //   <y2_B y2_B>) - 1/2*(gamma_plus + gamma_minus) <y1_B y2_B> - 2*V_AB (<x1_A y1_B x3_B> +
    //   <x1_A y1_B z2_B> + <y1_A y1_B y3_B> + <x1_A z1_B y2_B>) - 2*V*(1 - 2/N) (<x1_B y1_B x3_B> +
    //   <x1_B y1_B z2_B> + <x1_B z1_B y2_B> + <y1_B y1_B y3_B>)
    a = c[44] * y[14];
    b = c[7] * y[117];
    a = fma(c[26], y[120], a);
    b = fma(c[2], y[124], b);
    a = fma(c[26], y[126], a);
    b = fma(c[11], y[127], b);
    a = fma(c[7], y[138], a);
    b = fma(c[2], y[142], b);
    a = fma(c[47], y[150], a);
    b = fma(c[9], c[188], b);
    a = fma(c[9], c[189], a);
    b = fma(c[9], c[272], b);
    a = fma(c[35], c[554], a);
    b = fma(c[35], c[556], b);
    a = fma(c[9], c[586], a);
    b = fma(c[35], c[587], b);
    a = fma(c[35], c[588], a);
    d[127] = a + b;
    // d<y1_B x3_B>/dt = 1/3*V/N (4 <x2_B> - 3 <x1_B z1_B> - <x2_B z2_B> + 3 <y2_B y3_B>) + 1/2*(K -
    //   delta) (<x1_B x3_B> - 2 <y1_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <y1_B x3_B> + 1/2*(K
    //   - 2*V/N) <x2_B x3_B> + 1/4*(gamma_plus - gamma_minus) <y2_B x3_B> + V_AB (<x1_A y1_B y2_B>
    //   + <y1_A y1_B x2_B> - 2 <x1_A z1_B x3_B>) + V*(1 - 2/N) (<x1_B y1_B y2_B> - 2
    //   <x1_B z1_B x3_B> + <y1_B y1_B x2_B>)
    a = c[37] * y[11];
    b = c[39] * y[118];
    a = fma(c[26], y[121], a);
    b = fma(c[38], y[128], b);
    a = fma(c[27], y[129], a);
    b = fma(c[81], y[139], b);
    a = fma(c[41], y[141], a);
    b = fma(c[2], y[143], b);
    a = fma(c[40], y[144], a);
    b = fma(c[14], c[217], b);
    a = fma(c[14], c[277], a);
    b = fma(c[49], c[574], b);
    a = fma(c[9], c[589], a);
    b = fma(c[35], c[590], b);
    a = fma(c[49], c[591], a);
    d[128] = a + b;
    // d<y1_B y3_B>/dt = 1/3*V/N (4 <y2_B> - 3 <y1_B z1_B> - 3 <y2_B x3_B> - <y2_B z2_B>) + 1/2*(K -
    //   delta) (<x1_B y3_B> + 2 <y1_B x3_B>) - 3/4*(gamma_plus + gamma_minus) <y1_B y3_B> + 1/2*(K
    //   - 2*V/N) <x2_B y3_B> + 1/4*(gamma_plus - gamma_minus) <y2_B y3_B> - V_AB (<x1_A y1_B x2_B>
    //   - <y1_A y1_B y2_B> + 2 <x1_A z1_B y3_B>) - V*(1 - 2/N) (<x1_B y1_B x2_B> + 2
    //   <x1_B z1_B y3_B> - <y1_B y1_B y2_B>)
    a = c[37] * y[12];
    b = c[26] * y[122];
    a = fma(c[39], y[125], a);
    b = fma(c[28], y[128], b);
    a = fma(c[38], y[129], a);
    b = fma(c[81], y[140], b);
    a = fma(c[39], y[143], a);
    b = fma(c[2], y[144], b);
    a = fma(c[41], y[145], a);
    b = fma(c[13], c[209], b);
    a = fma(c[14], c[282], a);
    b = fma(c[51], c[569], b);
    a = fma(c[9], c[592], a);
    b = fma(c[35], c[593], b);
    a = fma(c[49], c[594], a);
    d[129] = a + b;
    // d<y1_B z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y1_B> + 3 <y1_B z2_B>) - V/N (4 <x2_B>
    //   - <x1_B z1_B> - 3 <x2_B x3_B> - 3 <y2_B y3_B>) + 1/2*(K - delta) <x1_B z2_B> +
    //   1/4*(gamma_plus - gamma_minus) (6 <y1_B z1_B> + <y2_B z2_B>) + 1/2*(K + 2*V/N) <x2_B z2_B>
    //   + V_AB (3 <x1_A y1_B y2_B> - 3 <y1_A y1_B x2_B> - 2 <x1_A z1_B z2_B>) + V*(1 - 2/N) (3
    //   <x1_B y1_B y2_B> - 3 <y1_B y1_B x2_B> - 2 <x1_B z1_B z2_B>)
    a = c[19] * y[9];
    b = c[34] * y[11];
    a = fma(c[40], y[118], a);
    b = fma(c[26], y[123], b);
    a = fma(c[20], y[125], a);
    b = fma(c[38], y[130], b);
    a = fma(c[53], y[139], a);
    b = fma(c[83], y[141], b);
    a = fma(c[53], y[144], a);
    b = fma(c[2], y[145], b);
    a = fma(c[24], c[217], a);
    b = fma(c[23], c[277], b);
    a = fma(c[55], c[574], a);
    b = fma(c[56], c[591], b);
    a = fma(c[9], c[595], a);
    b = fma(c[35], c[596], b);
    d[130] = a + b;
    // d<z1_B z1_B>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1_B> + <z1_B z2_B>) - V/N (<x1_B y2_B>
    //   - <y1_B x2_B>) - (gamma_plus + gamma_minus) <z1_B z1_B> + 2*V_AB (<x1_A y1_B z1_B> -
    //   <y1_A x1_B z1_B>)
    a = c[85] * y[10];
    b = c[39] * y[120];
    a = fma(c[40], y[126], a);
    b = fma(c[19], y[131], b);
    a = fma(c[10], y[136], a);
    b = fma(c[5], c[169], b);
    a = fma(c[9], c[258], a);
    d[131] = a + b;
    // d<z1_B x2_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2_B> + 3 <x1_B z1_B> + 2 <x2_B z2_B>)
    //   - 1/2*(K - 2*V/N) <y1_B z1_B> - 3/4*(gamma_plus + gamma_minus) <z1_B x2_B> - 1/2*(K -
    //   delta) <z1_B y2_B> + V/N (<x2_B y3_B> - <y2_B x3_B> + <y2_B z2_B>) + V_AB (<x1_A y1_B x2_B>
    //   - <y1_A x1_B x2_B> - 2 <y1_A z1_B x3_B> + 2 <y1_A z1_B z2_B> + 2 <x1_A z1_B y3_B>) - 2*V*(1
    //   - 2/N) (<y1_B z1_B x3_B> - <y1_B z1_B z2_B> - <x1_B z1_B y3_B>)
    a = c[10] * y[11];
    b = c[2] * y[118];
    a = fma(c[42], y[125], a);
    b = fma(c[38], y[132], b);
    a = fma(c[25], y[133], a);
    b = fma(c[40], y[140], b);
    a = fma(c[12], y[141], a);
    b = fma(c[39], y[143], b);
    a = fma(c[40], y[145], a);
    b = fma(c[14], c[209], b);
    a = fma(c[13], c[281], a);
    b = fma(c[9], c[565], b);
    a = fma(c[35], c[571], a);
    b = fma(c[5], c[577], b);
    a = fma(c[36], c[579], a);
    b = fma(c[5], c[592], b);
    a = fma(c[36], c[593], a);
    d[132] = a + b;
    // d<z1_B y2_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2_B> + 3 <y1_B z1_B> + 2 <y2_B z2_B>)
    //   + 1/2*(K - 2*V/N) <x1_B z1_B> + 1/2*(K - delta) <z1_B x2_B> - 3/4*(gamma_plus +
    //   gamma_minus) <z1_B y2_B> - V/N (<x2_B x3_B> + <x2_B z2_B> + <y2_B y3_B>) + V_AB
    //   (<x1_A y1_B y2_B> - <y1_A x1_B y2_B> - 2 <y1_A z1_B y3_B> - 2 <x1_A z1_B x3_B> - 2
    //   <x1_A z1_B z2_B>) - 2*V*(1 - 2/N) (<y1_B z1_B y3_B> + <x1_B z1_B x3_B> + <x1_B z1_B z2_B>)
    a = c[10] * y[12];
    b = c[81] * y[118];
    a = fma(c[2], y[125], a);
    b = fma(c[26], y[132], b);
    a = fma(c[38], y[133], a);
    b = fma(c[39], y[139], b);
    a = fma(c[39], y[141], a);
    b = fma(c[39], y[144], b);
    a = fma(c[12], y[145], a);
    b = fma(c[14], c[217], b);
    a = fma(c[13], c[276], a);
    b = fma(c[9], c[572], b);
    a = fma(c[35], c[576], a);
    b = fma(c[9], c[589], b);
    a = fma(c[35], c[590], a);
    b = fma(c[9], c[595], b);
    a = fma(c[35], c[596], a);
    d[133] = a + b;
    // d<z1_B x3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_B> + <x3_B z2_B>) + V/N (<x1_B y1_B>
    //   + <x2_B y2_B>) - (gamma_plus + gamma_minus) <z1_B x3_B> - (K - delta) <z1_B y3_B> + V_AB
    //   (<x1_A y1_B x3_B> - <y1_A x1_B x3_B> + <y1_A z1_B x2_B> + <x1_A z1_B y2_B>) + V*(1 - 2/N)
    //   (<y1_B z1_B x2_B> + <x1_B z1_B y2_B>)
    a = c[10] * y[13];
    b = c[40] * y[117];
    a = fma(c[19], y[134], a);
    b = fma(c[27], y[135], b);
    a = fma(c[40], y[138], a);
    b = fma(c[12], y[148], b);
    a = fma(c[14], c[188], a);
    b = fma(c[13], c[270], b);
    a = fma(c[14], c[550], a);
    b = fma(c[49], c[558], b);
    a = fma(c[14], c[586], a);
    b = fma(c[49], c[587], b);
    d[134] = a + b;
    // d<z1_B y3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_B> + <y3_B z2_B>) - 1/2*V/N
    //   (<x1_B x1_B> - <y1_B y1_B> + <x2_B x2_B> - <y2_B y2_B>) + (K - delta) <z1_B x3_B> -
    //   (gamma_plus + gamma_minus) <z1_B y3_B> + V_AB (<x1_A y1_B y3_B> - <y1_A x1_B y3_B> +
    //   <y1_A z1_B y2_B> - <x1_A z1_B x2_B>) + V*(1 - 2/N) (<y1_B z1_B y2_B> - <x1_B z1_B x2_B>)
    a = c[10] * y[14];
    b = c[86] * y[116];
    a = fma(c[87], y[124], a);
    b = fma(c[28], y[134], b);
    a = fma(c[19], y[135], a);
    b = fma(c[86], y[137], b);
    a = fma(c[87], y[142], a);
    b = fma(c[12], y[150], b);
    a = fma(c[14], c[199], a);
    b = fma(c[13], c[264], b);
    a = fma(c[14], c[559], a);
    b = fma(c[49], c[564], b);
    a = fma(c[13], c[582], a);
    b = fma(c[51], c[583], b);
    d[135] = a + b;
    // d<z1_B z2_B>/dt = - (gamma_plus + gamma_minus) (<z1_B> + <z1_B z2_B>) + 1/6*(gamma_plus -
    //   gamma_minus) (2 <z2_B> + 9 <z1_B z1_B> + <z2_B z2_B>) + V_AB (<x1_A y1_B z2_B> -
    //   <y1_A x1_B z2_B> - 3 <y1_A z1_B x2_B> + 3 <x1_A z1_B y2_B>) - 3*V*(1 - 2/N)
    //   (<y1_B z1_B x2_B> - <x1_B z1_B y2_B>)
    a = c[19] * y[10];
    b = c[10] * y[15];
    a = fma(c[20], y[131], a);
    b = fma(c[19], y[136], b);
    a = fma(c[12], y[151], a);
    b = fma(c[14], c[189], b);
    a = fma(c[13], c[271], a);
    b = fma(c[23], c[550], b);
    a = fma(c[56], c[558], a);
    b = fma(c[24], c[586], b);
    a = fma(c[55], c[587], a);
    d[136] = a + b;
  }

  private static void equations15(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x2_B x2_B>/dt = 1/2*(gamma_plus - gamma_minus) <x1_B x2_B> - K <y1_B x2_B> + 4*V/N
    //   <z1_B y3_B> - 1/2*(gamma_plus + gamma_minus) <x2_B x2_B> - (K - delta) <x2_B y2_B> + 4*V_AB
    //   (<x1_A x2_B y3_B> - <y1_A x2_B x3_B> + <y1_A x2_B z2_B>) + 4*V*(1 - 2/N) (<x1_B x2_B y3_B>
    //   - <y1_B x2_B x3_B> + <y1_B x2_B z2_B>)
    a = c[29] * y[119];
    b = c[30] * y[126];
    a = fma(c[31], y[135], a);
    b = fma(c[11], y[137], b);
    a = fma(c[27], y[138], a);
    b = fma(c[33], c[597], b);
    a = fma(c[80], c[598], a);
    b = fma(c[33], c[599], b);
    a = fma(c[32], c[600], a);
    b = fma(c[79], c[601], b);
    a = fma(c[32], c[602], a);
    d[137] = a + b;
    // d<x2_B y2_B>/dt = 1/2*K (<x1_B x2_B> - <y1_B y2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_B y2_B> + <y1_B x2_B>) - 4*V/N <z1_B x3_B> + 1/2*(K - delta) (<x2_B x2_B> -
    //   <y2_B y2_B>) - 1/2*(gamma_plus + gamma_minus) <x2_B y2_B> - 2*V_AB (<x1_A x2_B x3_B> +
    //   <x1_A x2_B z2_B> - <x1_A y2_B y3_B> + <y1_A x2_B y3_B> + <y1_A y2_B x3_B> -
    //   <y1_A y2_B z2_B>) - 2*V*(1 - 2/N) (<x1_B x2_B x3_B> + <x1_B x2_B z2_B> - <x1_B y2_B y3_B> +
    //   <y1_B x2_B y3_B> + <y1_B y2_B x3_B> - <y1_B y2_B z2_B>)
    a = c[7] * y[119];
    b = c[2] * y[120];
    a = fma(c[2], y[126], a);
    b = fma(c[3], y[127], b);
    a = fma(c[34], y[134], a);
    b = fma(c[26], y[137], b);
    a = fma(c[11], y[138], a);
    b = fma(c[25], y[142], b);
    a = fma(c[9], c[603], a);
    b = fma(c[9], c[604], b);
    a = fma(c[5], c[605], a);
    b = fma(c[9], c[606], b);
    a = fma(c[9], c[607], a);
    b = fma(c[5], c[608], b);
    a = fma(c[35], c[609], a);
    b = fma(c[35], c[610], b);
    a = fma(c[36], c[611], a);
    b = fma(c[35], c[612], b);
    a = fma(c[35], c[613], a);
    b = fma(c[36], c[614], b);
    d[138] = a + b;
    // d<x2_B x3_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_B x3_B> + V/N (<x1_B y3_B> - <y1_B z2_B>
    //   + <z1_B y2_B>) - 1/2*(K - 2*V/N) <y1_B x3_B> - 3/4*(gamma_plus + gamma_minus) <x2_B x3_B> -
    //   1/2*(K - delta) (2 <x2_B y3_B> + <y2_B x3_B>) + V_AB (<x1_A x2_B y2_B> + 2 <x1_A x3_B y3_B>
    //   + <y1_A x2_B x2_B> - 2 <y1_A x3_B x3_B> + 2 <y1_A x3_B z2_B>) + V*(1 - 2/N)
    //   (<x1_B x2_B y2_B> + 2 <x1_B x3_B y3_B> + <y1_B x2_B x2_B> - 2 <y1_B x3_B x3_B> + 2
    //   <y1_B x3_B z2_B>)
    a = c[2] * y[121];
    b = c[40] * y[122];
    a = fma(c[42], y[128], a);
    b = fma(c[39], y[130], b);
    a = fma(c[40], y[133], a);
    b = fma(c[38], y[139], b);
    a = fma(c[27], y[140], a);
    b = fma(c[25], y[143], b);
    a = fma(c[14], c[615], a);
    b = fma(c[5], c[616], b);
    a = fma(c[14], c[617], a);
    b = fma(c[9], c[618], b);
    a = fma(c[5], c[619], a);
    b = fma(c[49], c[620], b);
    a = fma(c[36], c[621], a);
    b = fma(c[49], c[622], b);
    a = fma(c[35], c[623], a);
    b = fma(c[36], c[624], b);
    d[139] = a + b;
    // d<x2_B y3_B>/dt = - V/N (<x1_B x3_B> - <x1_B z2_B> + <z1_B x2_B>) + 1/4*(gamma_plus -
    //   gamma_minus) <x1_B y3_B> - 1/2*(K - 2*V/N) <y1_B y3_B> + 1/2*(K - delta) (2 <x2_B x3_B> -
    //   <y2_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <x2_B y3_B> - V_AB (<x1_A x2_B x2_B> - 2
    //   <x1_A y3_B y3_B> - <y1_A x2_B y2_B> + 2 <y1_A x3_B y3_B> - 2 <y1_A y3_B z2_B>) - V*(1 -
    //   2/N) (<x1_B x2_B x2_B> - 2 <x1_B y3_B y3_B> - <y1_B x2_B y2_B> + 2 <y1_B x3_B y3_B> - 2
    //   <y1_B y3_B z2_B>)
    a = c[39] * y[121];
    b = c[2] * y[122];
    a = fma(c[40], y[123], a);
    b = fma(c[42], y[129], b);
    a = fma(c[39], y[132], a);
    b = fma(c[28], y[139], b);
    a = fma(c[38], y[140], a);
    b = fma(c[25], y[144], b);
    a = fma(c[13], c[625], a);
    b = fma(c[5], c[626], b);
    a = fma(c[14], c[627], a);
    b = fma(c[9], c[628], b);
    a = fma(c[5], c[629], a);
    b = fma(c[51], c[630], b);
    a = fma(c[36], c[631], a);
    b = fma(c[49], c[632], b);
    a = fma(c[35], c[633], a);
    b = fma(c[36], c[634], b);
    d[140] = a + b;
    // d<x2_B z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_B> + 3 <x2_B z2_B>) - V/N
    //   (<x1_B y3_B> - <y1_B x3_B> - 3 <z1_B y2_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_B z2_B> +
    //   6 <z1_B x2_B>) - 1/2*(K + 2*V/N) <y1_B z2_B> - 1/2*(K - delta) <y2_B z2_B> + V_AB (3
    //   <x1_A x2_B y2_B> - 3 <y1_A x2_B x2_B> - 2 <y1_A x3_B z2_B> + 2 <x1_A y3_B z2_B> + 2
    //   <y1_A z2_B z2_B>) + V*(1 - 2/N) (3 <x1_B x2_B y2_B> - 3 <y1_B x2_B x2_B> - 2
    //   <y1_B x3_B z2_B> + 2 <x1_B y3_B z2_B> + 2 <y1_B z2_B z2_B>)
    a = c[19] * y[11];
    b = c[39] * y[122];
    a = fma(c[2], y[123], a);
    b = fma(c[40], y[128], b);
    a = fma(c[54], y[130], a);
    b = fma(c[20], y[132], b);
    a = fma(c[53], y[133], a);
    b = fma(c[38], y[141], b);
    a = fma(c[25], y[145], a);
    b = fma(c[24], c[615], b);
    a = fma(c[23], c[617], a);
    b = fma(c[9], c[619], b);
    a = fma(c[55], c[620], a);
    b = fma(c[56], c[622], b);
    a = fma(c[35], c[624], a);
    b = fma(c[5], c[635], b);
    a = fma(c[5], c[636], a);
    b = fma(c[36], c[637], b);
    a = fma(c[36], c[638], a);
    d[141] = a + b;
    // d<y2_B y2_B>/dt = K <x1_B y2_B> + 1/2*(gamma_plus - gamma_minus) <y1_B y2_B> - 4*V/N
    //   <z1_B y3_B> + (K - delta) <x2_B y2_B> - 1/2*(gamma_plus + gamma_minus) <y2_B y2_B> - 4*V_AB
    //   (<x1_A y2_B x3_B> + <x1_A y2_B z2_B> + <y1_A y2_B y3_B>) - 4*V*(1 - 2/N) (<x1_B y2_B x3_B>
    //   + <x1_B y2_B z2_B> + <y1_B y2_B y3_B>)
    a = c[78] * y[120];
    b = c[29] * y[127];
    a = fma(c[34], y[135], a);
    b = fma(c[28], y[138], b);
    a = fma(c[11], y[142], a);
    b = fma(c[80], c[639], b);
    a = fma(c[80], c[640], a);
    b = fma(c[80], c[641], b);
    a = fma(c[79], c[642], a);
    b = fma(c[79], c[643], b);
    a = fma(c[79], c[644], a);
    d[142] = a + b;
    // d<y2_B x3_B>/dt = 1/2*(K - 2*V/N) <x1_B x3_B> - V/N (<x1_B z2_B> - <y1_B y3_B> - <z1_B x2_B>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_B x3_B> + 1/2*(K - delta) (<x2_B x3_B> - 2
    //   <y2_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <y2_B x3_B> + V_AB (<y1_A x2_B y2_B> - 2
    //   <y1_A x3_B y3_B> + <x1_A y2_B y2_B> - 2 <x1_A x3_B x3_B> - 2 <x1_A x3_B z2_B>) + V*(1 -
    //   2/N) (<y1_B x2_B y2_B> - 2 <y1_B x3_B y3_B> + <x1_B y2_B y2_B> - 2 <x1_B x3_B x3_B> - 2
    //   <x1_B x3_B z2_B>)
    a = c[81] * y[121];
    b = c[39] * y[123];
    a = fma(c[2], y[128], a);
    b = fma(c[40], y[129], b);
    a = fma(c[40], y[132], a);
    b = fma(c[26], y[139], b);
    a = fma(c[38], y[143], a);
    b = fma(c[27], y[144], b);
    a = fma(c[14], c[627], a);
    b = fma(c[9], c[628], b);
    a = fma(c[49], c[632], a);
    b = fma(c[35], c[633], b);
    a = fma(c[14], c[645], a);
    b = fma(c[9], c[646], b);
    a = fma(c[9], c[647], a);
    b = fma(c[49], c[648], b);
    a = fma(c[35], c[649], a);
    b = fma(c[35], c[650], b);
    d[143] = a + b;
    // d<y2_B y3_B>/dt = 1/2*(K - 2*V/N) <x1_B y3_B> - V/N (<y1_B x3_B> + <y1_B z2_B> - <z1_B y2_B>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_B y3_B> + 1/2*(K - delta) (<x2_B y3_B> + 2
    //   <y2_B x3_B>) - 3/4*(gamma_plus + gamma_minus) <y2_B y3_B> - V_AB (<x1_A x2_B y2_B> + 2
    //   <x1_A x3_B y3_B> + 2 <x1_A y3_B z2_B> - <y1_A y2_B y2_B> + 2 <y1_A y3_B y3_B>) - V*(1 -
    //   2/N) (<x1_B x2_B y2_B> + 2 <x1_B x3_B y3_B> + 2 <x1_B y3_B z2_B> - <y1_B y2_B y2_B> + 2
    //   <y1_B y3_B y3_B>)
    a = c[81] * y[122];
    b = c[39] * y[128];
    a = fma(c[2], y[129], a);
    b = fma(c[39], y[130], b);
    a = fma(c[40], y[133], a);
    b = fma(c[26], y[140], b);
    a = fma(c[28], y[143], a);
    b = fma(c[38], y[144], b);
    a = fma(c[13], c[615], a);
    b = fma(c[9], c[616], b);
    a = fma(c[51], c[620], a);
    b = fma(c[35], c[621], b);
    a = fma(c[9], c[635], a);
    b = fma(c[35], c[637], b);
    a = fma(c[14], c[651], a);
    b = fma(c[9], c[652], b);
    a = fma(c[49], c[653], a);
    b = fma(c[35], c[654], b);
    d[144] = a + b;
  }

  private static void equations16(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y2_B z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_B> + 3 <y2_B z2_B>) + V/N
    //   (<x1_B x3_B> + <y1_B y3_B> - 3 <z1_B x2_B>) + 1/2*(K + 2*V/N) <x1_B z2_B> + 1/4*(gamma_plus
    //   - gamma_minus) (<y1_B z2_B> + 6 <z1_B y2_B>) + 1/2*(K - delta) <x2_B z2_B> - V_AB (3
    //   <y1_A x2_B y2_B> + 2 <y1_A y3_B z2_B> - 3 <x1_A y2_B y2_B> + 2 <x1_A x3_B z2_B> + 2
    //   <x1_A z2_B z2_B>) - V*(1 - 2/N) (3 <y1_B x2_B y2_B> + 2 <y1_B y3_B z2_B> - 3
    //   <x1_B y2_B y2_B> + 2 <x1_B x3_B z2_B> + 2 <x1_B z2_B z2_B>)
    a = c[19] * y[12];
    b = c[40] * y[121];
    a = fma(c[83], y[123], a);
    b = fma(c[40], y[129], b);
    a = fma(c[2], y[130], a);
    b = fma(c[52], y[132], b);
    a = fma(c[20], y[133], a);
    b = fma(c[26], y[141], b);
    a = fma(c[38], y[145], a);
    b = fma(c[23], c[627], b);
    a = fma(c[9], c[629], a);
    b = fma(c[56], c[632], b);
    a = fma(c[35], c[634], a);
    b = fma(c[24], c[645], b);
    a = fma(c[9], c[647], a);
    b = fma(c[55], c[648], b);
    a = fma(c[35], c[650], a);
    b = fma(c[9], c[655], b);
    a = fma(c[35], c[656], a);
    d[145] = a + b;
    // d<x3_B x3_B>/dt = V/N (<x1_B y2_B> - <y1_B x2_B>) - (gamma_plus + gamma_minus) <x3_B x3_B> -
    //   2*(K - delta) <x3_B y3_B> + 2*V_AB (<y1_A x2_B x3_B> + <x1_A y2_B x3_B>) + 2*V*(1 - 2/N)
    //   (<y1_B x2_B x3_B> + <x1_B y2_B x3_B>)
    a = c[40] * y[120];
    b = c[39] * y[126];
    a = fma(c[19], y[146], a);
    b = fma(c[100], y[147], b);
    a = fma(c[5], c[598], a);
    b = fma(c[36], c[601], b);
    a = fma(c[5], c[639], a);
    b = fma(c[36], c[642], b);
    d[146] = a + b;
    // d<x3_B y3_B>/dt = (K - delta) (<x3_B x3_B> - <y3_B y3_B>) - (gamma_plus + gamma_minus)
    //   <x3_B y3_B> - V_AB (<x1_A x2_B x3_B> - <x1_A y2_B y3_B> - <y1_A x2_B y3_B> -
    //   <y1_A y2_B x3_B>) - V*(1 - 2/N) (<x1_B x2_B x3_B> - <x1_B y2_B y3_B> - <y1_B x2_B y3_B> -
    //   <y1_B y2_B x3_B>)
    a = c[28] * y[146];
    b = c[19] * y[147];
    a = fma(c[27], y[149], a);
    b = fma(c[13], c[603], b);
    a = fma(c[14], c[605], a);
    b = fma(c[14], c[606], b);
    a = fma(c[14], c[607], a);
    b = fma(c[51], c[609], b);
    a = fma(c[49], c[611], a);
    b = fma(c[49], c[612], b);
    a = fma(c[49], c[613], a);
    d[147] = a + b;
    // d<x3_B z2_B>/dt = - (gamma_plus + gamma_minus) (<x3_B> + <x3_B z2_B>) + V/N (<x1_B y2_B> +
    //   <y1_B x2_B>) + 3/2*(gamma_plus - gamma_minus) <z1_B x3_B> - (K - delta) <y3_B z2_B> - V_AB
    //   (3 <y1_A x2_B x3_B> - <y1_A x2_B z2_B> - 3 <x1_A y2_B x3_B> - <x1_A y2_B z2_B>) - V*(1 -
    //   2/N) (3 <y1_B x2_B x3_B> - <y1_B x2_B z2_B> - 3 <x1_B y2_B x3_B> - <x1_B y2_B z2_B>)
    a = c[19] * y[13];
    b = c[40] * y[120];
    a = fma(c[40], y[126], a);
    b = fma(c[20], y[134], b);
    a = fma(c[19], y[148], a);
    b = fma(c[27], y[150], b);
    a = fma(c[23], c[598], a);
    b = fma(c[14], c[599], b);
    a = fma(c[56], c[601], a);
    b = fma(c[49], c[602], b);
    a = fma(c[24], c[639], a);
    b = fma(c[14], c[640], b);
    a = fma(c[55], c[642], a);
    b = fma(c[49], c[643], b);
    d[148] = a + b;
    // d<y3_B y3_B>/dt = V/N (<x1_B y2_B> - <y1_B x2_B>) + 2*(K - delta) <x3_B y3_B> - (gamma_plus +
    //   gamma_minus) <y3_B y3_B> - 2*V_AB (<x1_A x2_B y3_B> - <y1_A y2_B y3_B>) - 2*V*(1 - 2/N)
    //   (<x1_B x2_B y3_B> - <y1_B y2_B y3_B>)
    a = c[40] * y[120];
    b = c[39] * y[126];
    a = fma(c[101], y[147], a);
    b = fma(c[19], y[149], b);
    a = fma(c[9], c[597], a);
    b = fma(c[35], c[600], b);
    a = fma(c[5], c[641], a);
    b = fma(c[36], c[644], b);
    d[149] = a + b;
    // d<y3_B z2_B>/dt = - (gamma_plus + gamma_minus) (<y3_B> + <y3_B z2_B>) - V/N (<x1_B x2_B> -
    //   <y1_B y2_B>) + 3/2*(gamma_plus - gamma_minus) <z1_B y3_B> + (K - delta) <x3_B z2_B> - V_AB
    //   (<x1_A x2_B z2_B> - 3 <x1_A y2_B y3_B> + 3 <y1_A x2_B y3_B> - <y1_A y2_B z2_B>) - V*(1 -
    //   2/N) (<x1_B x2_B z2_B> - 3 <x1_B y2_B y3_B> + 3 <y1_B x2_B y3_B> - <y1_B y2_B z2_B>)
    a = c[19] * y[14];
    b = c[39] * y[119];
    a = fma(c[40], y[127], a);
    b = fma(c[20], y[135], b);
    a = fma(c[28], y[148], a);
    b = fma(c[19], y[150], b);
    a = fma(c[13], c[604], a);
    b = fma(c[24], c[605], b);
    a = fma(c[23], c[606], a);
    b = fma(c[14], c[608], b);
    a = fma(c[51], c[610], a);
    b = fma(c[55], c[611], b);
    a = fma(c[56], c[612], a);
    b = fma(c[49], c[614], b);
    d[150] = a + b;
    // d<z2_B z2_B>/dt = - (gamma_plus + gamma_minus) (2 <z2_B> + <z2_B z2_B>) - 3*V/N (<x1_B y2_B>
    //   - <y1_B x2_B>) + 3*(gamma_plus - gamma_minus) <z1_B z2_B> - 6*V_AB (<y1_A x2_B z2_B> -
    //   <x1_A y2_B z2_B>) - 6*V*(1 - 2/N) (<y1_B x2_B z2_B> - <x1_B y2_B z2_B>)
    a = c[94] * y[15];
    b = c[52] * y[120];
    a = fma(c[53], y[126], a);
    b = fma(c[95], y[136], b);
    a = fma(c[19], y[151], a);
    b = fma(c[97], c[599], b);
    a = fma(c[96], c[602], a);
    b = fma(c[99], c[640], b);
    a = fma(c[98], c[643], a);
    d[151] = a + b;
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
    table1(t);
    table2(t);
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
    t.add(0.5, 4).add(-0.5, 5).coefficient("1/2*(gamma_plus - gamma_minus)");
    t.add(-1.0, 2).coefficient("-K");
    t.add(4.0, 0, 6, 7).coefficient("4*V/N");
    t.add(4.0, 0, 7).add(-8.0, 0, 6, 7).coefficient("4*V*(1 - 2/N)");
    t.add(4.0, 1, 7).coefficient("4*V_AB");
    t.add(-4.0, 0, 6, 7).coefficient("-4*V/N");
    t.add(-2.0, 0, 7).add(4.0, 0, 6, 7).coefficient("-2*V*(1 - 2/N)");
    t.add(2.0, 0, 7).add(-4.0, 0, 6, 7).coefficient("2*V*(1 - 2/N)");
    t.ratio(4.0, 3.0, 0, 6, 7).coefficient("4/3*V/N");
    t.add(-0.75, 4).add(-0.75, 5).coefficient("-3/4*(gamma_plus + gamma_minus)");
    t.add(-1.0, 0, 6, 7).coefficient("-V/N");
  }

  private static void table1(CoefficientTable.Builder t) {
    t.add(1.0, 0, 6, 7).coefficient("V/N");
    t.ratio(-1.0, 3.0, 0, 6, 7).coefficient("-1/3*V/N");
    t.add(-0.5, 2).add(1.0, 0, 6, 7).coefficient("-1/2*(K - 2*V/N)");
    t.ratio(8.0, 3.0, 0, 6, 7).coefficient("8/3*V/N");
    t.ratio(-8.0, 3.0, 0, 6, 7).coefficient("-8/3*V/N");
    t.add(2.0, 0, 6, 7).coefficient("2*V/N");
    t.add(-2.0, 0, 6, 7).coefficient("-2*V/N");
    t.ratio(-4.0, 3.0, 0, 6, 7).coefficient("-4/3*V/N");
    t.ratio(2.0, 3.0, 0, 6, 7).coefficient("2/3*V/N");
    t.add(1.0, 0, 7).add(-2.0, 0, 6, 7).coefficient("V*(1 - 2/N)");
    t.ratio(1.0, 3.0, 0, 6, 7).coefficient("1/3*V/N");
    t.add(-1.0, 0, 7).add(2.0, 0, 6, 7).coefficient("-V*(1 - 2/N)");
    t.add(-3.0, 0, 6, 7).coefficient("-3*V/N");
    t.add(3.0, 0, 6, 7).coefficient("3*V/N");
    t.add(-0.5, 2).add(-1.0, 0, 6, 7).coefficient("-1/2*(K + 2*V/N)");
    t.add(3.0, 0, 7).add(-6.0, 0, 6, 7).coefficient("3*V*(1 - 2/N)");
    t.add(-3.0, 0, 7).add(6.0, 0, 6, 7).coefficient("-3*V*(1 - 2/N)");
    t.add(2.0, 1, 6, 7).coefficient("2*V_AB/N");
    t.add(2.0, 1, 7).add(-2.0, 1, 6, 7).coefficient("2*V_AB*(1 - 1/N)");
    t.ratio(8.0, 3.0, 1, 6, 7).coefficient("8/3*V_AB/N");
    t.ratio(-8.0, 3.0, 1, 6, 7).coefficient("-8/3*V_AB/N");
    t.add(-2.0, 1, 6, 7).coefficient("-2*V_AB/N");
    t.ratio(-2.0, 3.0, 1, 6, 7).coefficient("-2/3*V_AB/N");
    t.ratio(2.0, 3.0, 1, 6, 7).coefficient("2/3*V_AB/N");
    t.add(-2.0, 1, 7).add(2.0, 1, 6, 7).coefficient("-2*V_AB*(1 - 1/N)");
    t.ratio(4.0, 3.0, 1, 6, 7).coefficient("4/3*V_AB/N");
    t.add(1.0, 1, 6, 7).coefficient("V_AB/N");
    t.add(-1.0, 1, 6, 7).coefficient("-V_AB/N");
    t.ratio(-1.0, 3.0, 1, 6, 7).coefficient("-1/3*V_AB/N");
    t.add(1.0, 1, 7).add(-1.0, 1, 6, 7).coefficient("V_AB*(1 - 1/N)");
    t.add(-1.0, 1, 7).add(1.0, 1, 6, 7).coefficient("-V_AB*(1 - 1/N)");
    t.ratio(-4.0, 3.0, 1, 6, 7).coefficient("-4/3*V_AB/N");
    t.ratio(1.0, 3.0, 1, 6, 7).coefficient("1/3*V_AB/N");
    t.add(4.0, 1, 6, 7).coefficient("4*V_AB/N");
    t.add(3.0, 1, 6, 7).coefficient("3*V_AB/N");
    t.add(-3.0, 1, 6, 7).coefficient("-3*V_AB/N");
    t.add(3.0, 1, 7).add(-3.0, 1, 6, 7).coefficient("3*V_AB*(1 - 1/N)");
    t.add(-3.0, 1, 7).add(3.0, 1, 6, 7).coefficient("-3*V_AB*(1 - 1/N)");
    t.add(1.0, 2).coefficient("K");
    t.add(-4.0, 0, 7).add(8.0, 0, 6, 7).coefficient("-4*V*(1 - 2/N)");
  }

  private static void table2(CoefficientTable.Builder t) {
    t.add(-4.0, 1, 7).coefficient("-4*V_AB");
    t.add(0.5, 2).add(-1.0, 0, 6, 7).coefficient("1/2*(K - 2*V/N)");
    t.ratio(-2.0, 3.0, 0, 6, 7).coefficient("-2/3*V/N");
    t.add(0.5, 2).add(1.0, 0, 6, 7).coefficient("1/2*(K + 2*V/N)");
    t.add(-4.0, 1, 6, 7).coefficient("-4*V_AB/N");
    t.ratio(2.0, 3.0, 4).ratio(-2.0, 3.0, 5).coefficient("2/3*(gamma_plus - gamma_minus)");
    t.add(-0.5, 0, 6, 7).coefficient("-1/2*V/N");
    t.add(0.5, 0, 6, 7).coefficient("1/2*V/N");
    t.add(-0.5, 1, 6, 7).coefficient("-1/2*V_AB/N");
    t.add(0.5, 1, 6, 7).coefficient("1/2*V_AB/N");
    t.add(1.5, 1, 6, 7).coefficient("3/2*V_AB/N");
    t.add(-1.5, 1, 6, 7).coefficient("-3/2*V_AB/N");
    t.add(-2.0, 2).add(-2.0, 3).coefficient("-2*(K + delta)");
    t.add(2.0, 2).add(2.0, 3).coefficient("2*(K + delta)");
    t.add(-2.0, 4).add(-2.0, 5).coefficient("-2*(gamma_plus + gamma_minus)");
    t.add(3.0, 4).add(-3.0, 5).coefficient("3*(gamma_plus - gamma_minus)");
    t.add(-6.0, 0, 7).add(12.0, 0, 6, 7).coefficient("-6*V*(1 - 2/N)");
    t.add(-6.0, 1, 7).coefficient("-6*V_AB");
    t.add(6.0, 0, 7).add(-12.0, 0, 6, 7).coefficient("6*V*(1 - 2/N)");
    t.add(6.0, 1, 7).coefficient("6*V_AB");
    t.add(-2.0, 2).add(2.0, 3).coefficient("-2*(K - delta)");
    t.add(2.0, 2).add(-2.0, 3).coefficient("2*(K - delta)");
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
        "2",
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
        List.of(2, 2), false);
  }

  private static List<Moment> list() {
    List<Moment> moments = new ArrayList<>();
    list0(moments);
    list1(moments);
    list2(moments);
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
    moments.add(Moment.of("<x1_A x1_A>", Moment.Part.REAL, 0, 0, 0, 0));
    moments.add(Moment.of("<x1_A y1_A>", Moment.Part.REAL, 0, 0, 0, 1));
    moments.add(Moment.of("<x1_A z1_A>", Moment.Part.REAL, 0, 0, 0, 2));
    moments.add(Moment.of("<x1_A x2_A>", Moment.Part.REAL, 0, 0, 0, 3));
    moments.add(Moment.of("<x1_A y2_A>", Moment.Part.REAL, 0, 0, 0, 4));
    moments.add(Moment.of("<x1_A x3_A>", Moment.Part.REAL, 0, 0, 0, 5));
    moments.add(Moment.of("<x1_A y3_A>", Moment.Part.REAL, 0, 0, 0, 6));
    moments.add(Moment.of("<x1_A z2_A>", Moment.Part.REAL, 0, 0, 0, 7));
    moments.add(Moment.of("<x1_A x1_B>", Moment.Part.REAL, 0, 0, 1, 0));
    moments.add(Moment.of("<x1_A y1_B>", Moment.Part.REAL, 0, 0, 1, 1));
    moments.add(Moment.of("<x1_A z1_B>", Moment.Part.REAL, 0, 0, 1, 2));
    moments.add(Moment.of("<x1_A x2_B>", Moment.Part.REAL, 0, 0, 1, 3));
    moments.add(Moment.of("<x1_A y2_B>", Moment.Part.REAL, 0, 0, 1, 4));
    moments.add(Moment.of("<x1_A x3_B>", Moment.Part.REAL, 0, 0, 1, 5));
    moments.add(Moment.of("<x1_A y3_B>", Moment.Part.REAL, 0, 0, 1, 6));
    moments.add(Moment.of("<x1_A z2_B>", Moment.Part.REAL, 0, 0, 1, 7));
    moments.add(Moment.of("<y1_A y1_A>", Moment.Part.REAL, 0, 1, 0, 1));
    moments.add(Moment.of("<y1_A z1_A>", Moment.Part.REAL, 0, 1, 0, 2));
    moments.add(Moment.of("<y1_A x2_A>", Moment.Part.REAL, 0, 1, 0, 3));
    moments.add(Moment.of("<y1_A y2_A>", Moment.Part.REAL, 0, 1, 0, 4));
    moments.add(Moment.of("<y1_A x3_A>", Moment.Part.REAL, 0, 1, 0, 5));
    moments.add(Moment.of("<y1_A y3_A>", Moment.Part.REAL, 0, 1, 0, 6));
    moments.add(Moment.of("<y1_A z2_A>", Moment.Part.REAL, 0, 1, 0, 7));
    moments.add(Moment.of("<y1_A x1_B>", Moment.Part.REAL, 0, 1, 1, 0));
    moments.add(Moment.of("<y1_A y1_B>", Moment.Part.REAL, 0, 1, 1, 1));
    moments.add(Moment.of("<y1_A z1_B>", Moment.Part.REAL, 0, 1, 1, 2));
    moments.add(Moment.of("<y1_A x2_B>", Moment.Part.REAL, 0, 1, 1, 3));
    moments.add(Moment.of("<y1_A y2_B>", Moment.Part.REAL, 0, 1, 1, 4));
    moments.add(Moment.of("<y1_A x3_B>", Moment.Part.REAL, 0, 1, 1, 5));
    moments.add(Moment.of("<y1_A y3_B>", Moment.Part.REAL, 0, 1, 1, 6));
    moments.add(Moment.of("<y1_A z2_B>", Moment.Part.REAL, 0, 1, 1, 7));
    moments.add(Moment.of("<z1_A z1_A>", Moment.Part.REAL, 0, 2, 0, 2));
    moments.add(Moment.of("<z1_A x2_A>", Moment.Part.REAL, 0, 2, 0, 3));
    moments.add(Moment.of("<z1_A y2_A>", Moment.Part.REAL, 0, 2, 0, 4));
    moments.add(Moment.of("<z1_A x3_A>", Moment.Part.REAL, 0, 2, 0, 5));
    moments.add(Moment.of("<z1_A y3_A>", Moment.Part.REAL, 0, 2, 0, 6));
    moments.add(Moment.of("<z1_A z2_A>", Moment.Part.REAL, 0, 2, 0, 7));
    moments.add(Moment.of("<z1_A x1_B>", Moment.Part.REAL, 0, 2, 1, 0));
    moments.add(Moment.of("<z1_A y1_B>", Moment.Part.REAL, 0, 2, 1, 1));
    moments.add(Moment.of("<z1_A z1_B>", Moment.Part.REAL, 0, 2, 1, 2));
    moments.add(Moment.of("<z1_A x2_B>", Moment.Part.REAL, 0, 2, 1, 3));
    moments.add(Moment.of("<z1_A y2_B>", Moment.Part.REAL, 0, 2, 1, 4));
    moments.add(Moment.of("<z1_A x3_B>", Moment.Part.REAL, 0, 2, 1, 5));
    moments.add(Moment.of("<z1_A y3_B>", Moment.Part.REAL, 0, 2, 1, 6));
  }

  private static void list1(List<Moment> moments) {
    moments.add(Moment.of("<z1_A z2_B>", Moment.Part.REAL, 0, 2, 1, 7));
    moments.add(Moment.of("<x2_A x2_A>", Moment.Part.REAL, 0, 3, 0, 3));
    moments.add(Moment.of("<x2_A y2_A>", Moment.Part.REAL, 0, 3, 0, 4));
    moments.add(Moment.of("<x2_A x3_A>", Moment.Part.REAL, 0, 3, 0, 5));
    moments.add(Moment.of("<x2_A y3_A>", Moment.Part.REAL, 0, 3, 0, 6));
    moments.add(Moment.of("<x2_A z2_A>", Moment.Part.REAL, 0, 3, 0, 7));
    moments.add(Moment.of("<x2_A x1_B>", Moment.Part.REAL, 0, 3, 1, 0));
    moments.add(Moment.of("<x2_A y1_B>", Moment.Part.REAL, 0, 3, 1, 1));
    moments.add(Moment.of("<x2_A z1_B>", Moment.Part.REAL, 0, 3, 1, 2));
    moments.add(Moment.of("<x2_A x2_B>", Moment.Part.REAL, 0, 3, 1, 3));
    moments.add(Moment.of("<x2_A y2_B>", Moment.Part.REAL, 0, 3, 1, 4));
    moments.add(Moment.of("<x2_A x3_B>", Moment.Part.REAL, 0, 3, 1, 5));
    moments.add(Moment.of("<x2_A y3_B>", Moment.Part.REAL, 0, 3, 1, 6));
    moments.add(Moment.of("<x2_A z2_B>", Moment.Part.REAL, 0, 3, 1, 7));
    moments.add(Moment.of("<y2_A y2_A>", Moment.Part.REAL, 0, 4, 0, 4));
    moments.add(Moment.of("<y2_A x3_A>", Moment.Part.REAL, 0, 4, 0, 5));
    moments.add(Moment.of("<y2_A y3_A>", Moment.Part.REAL, 0, 4, 0, 6));
    moments.add(Moment.of("<y2_A z2_A>", Moment.Part.REAL, 0, 4, 0, 7));
    moments.add(Moment.of("<y2_A x1_B>", Moment.Part.REAL, 0, 4, 1, 0));
    moments.add(Moment.of("<y2_A y1_B>", Moment.Part.REAL, 0, 4, 1, 1));
    moments.add(Moment.of("<y2_A z1_B>", Moment.Part.REAL, 0, 4, 1, 2));
    moments.add(Moment.of("<y2_A x2_B>", Moment.Part.REAL, 0, 4, 1, 3));
    moments.add(Moment.of("<y2_A y2_B>", Moment.Part.REAL, 0, 4, 1, 4));
    moments.add(Moment.of("<y2_A x3_B>", Moment.Part.REAL, 0, 4, 1, 5));
    moments.add(Moment.of("<y2_A y3_B>", Moment.Part.REAL, 0, 4, 1, 6));
    moments.add(Moment.of("<y2_A z2_B>", Moment.Part.REAL, 0, 4, 1, 7));
    moments.add(Moment.of("<x3_A x3_A>", Moment.Part.REAL, 0, 5, 0, 5));
    moments.add(Moment.of("<x3_A y3_A>", Moment.Part.REAL, 0, 5, 0, 6));
    moments.add(Moment.of("<x3_A z2_A>", Moment.Part.REAL, 0, 5, 0, 7));
    moments.add(Moment.of("<x3_A x1_B>", Moment.Part.REAL, 0, 5, 1, 0));
    moments.add(Moment.of("<x3_A y1_B>", Moment.Part.REAL, 0, 5, 1, 1));
    moments.add(Moment.of("<x3_A z1_B>", Moment.Part.REAL, 0, 5, 1, 2));
    moments.add(Moment.of("<x3_A x2_B>", Moment.Part.REAL, 0, 5, 1, 3));
    moments.add(Moment.of("<x3_A y2_B>", Moment.Part.REAL, 0, 5, 1, 4));
    moments.add(Moment.of("<x3_A x3_B>", Moment.Part.REAL, 0, 5, 1, 5));
    moments.add(Moment.of("<x3_A y3_B>", Moment.Part.REAL, 0, 5, 1, 6));
    moments.add(Moment.of("<x3_A z2_B>", Moment.Part.REAL, 0, 5, 1, 7));
    moments.add(Moment.of("<y3_A y3_A>", Moment.Part.REAL, 0, 6, 0, 6));
    moments.add(Moment.of("<y3_A z2_A>", Moment.Part.REAL, 0, 6, 0, 7));
    moments.add(Moment.of("<y3_A x1_B>", Moment.Part.REAL, 0, 6, 1, 0));
    moments.add(Moment.of("<y3_A y1_B>", Moment.Part.REAL, 0, 6, 1, 1));
    moments.add(Moment.of("<y3_A z1_B>", Moment.Part.REAL, 0, 6, 1, 2));
    moments.add(Moment.of("<y3_A x2_B>", Moment.Part.REAL, 0, 6, 1, 3));
    moments.add(Moment.of("<y3_A y2_B>", Moment.Part.REAL, 0, 6, 1, 4));
    moments.add(Moment.of("<y3_A x3_B>", Moment.Part.REAL, 0, 6, 1, 5));
    moments.add(Moment.of("<y3_A y3_B>", Moment.Part.REAL, 0, 6, 1, 6));
    moments.add(Moment.of("<y3_A z2_B>", Moment.Part.REAL, 0, 6, 1, 7));
    moments.add(Moment.of("<z2_A z2_A>", Moment.Part.REAL, 0, 7, 0, 7));
    moments.add(Moment.of("<z2_A x1_B>", Moment.Part.REAL, 0, 7, 1, 0));
    moments.add(Moment.of("<z2_A y1_B>", Moment.Part.REAL, 0, 7, 1, 1));
    moments.add(Moment.of("<z2_A z1_B>", Moment.Part.REAL, 0, 7, 1, 2));
    moments.add(Moment.of("<z2_A x2_B>", Moment.Part.REAL, 0, 7, 1, 3));
    moments.add(Moment.of("<z2_A y2_B>", Moment.Part.REAL, 0, 7, 1, 4));
    moments.add(Moment.of("<z2_A x3_B>", Moment.Part.REAL, 0, 7, 1, 5));
    moments.add(Moment.of("<z2_A y3_B>", Moment.Part.REAL, 0, 7, 1, 6));
    moments.add(Moment.of("<z2_A z2_B>", Moment.Part.REAL, 0, 7, 1, 7));
    moments.add(Moment.of("<x1_B x1_B>", Moment.Part.REAL, 1, 0, 1, 0));
    moments.add(Moment.of("<x1_B y1_B>", Moment.Part.REAL, 1, 0, 1, 1));
    moments.add(Moment.of("<x1_B z1_B>", Moment.Part.REAL, 1, 0, 1, 2));
    moments.add(Moment.of("<x1_B x2_B>", Moment.Part.REAL, 1, 0, 1, 3));
  }

  private static void list2(List<Moment> moments) {
    moments.add(Moment.of("<x1_B y2_B>", Moment.Part.REAL, 1, 0, 1, 4));
    moments.add(Moment.of("<x1_B x3_B>", Moment.Part.REAL, 1, 0, 1, 5));
    moments.add(Moment.of("<x1_B y3_B>", Moment.Part.REAL, 1, 0, 1, 6));
    moments.add(Moment.of("<x1_B z2_B>", Moment.Part.REAL, 1, 0, 1, 7));
    moments.add(Moment.of("<y1_B y1_B>", Moment.Part.REAL, 1, 1, 1, 1));
    moments.add(Moment.of("<y1_B z1_B>", Moment.Part.REAL, 1, 1, 1, 2));
    moments.add(Moment.of("<y1_B x2_B>", Moment.Part.REAL, 1, 1, 1, 3));
    moments.add(Moment.of("<y1_B y2_B>", Moment.Part.REAL, 1, 1, 1, 4));
    moments.add(Moment.of("<y1_B x3_B>", Moment.Part.REAL, 1, 1, 1, 5));
    moments.add(Moment.of("<y1_B y3_B>", Moment.Part.REAL, 1, 1, 1, 6));
    moments.add(Moment.of("<y1_B z2_B>", Moment.Part.REAL, 1, 1, 1, 7));
    moments.add(Moment.of("<z1_B z1_B>", Moment.Part.REAL, 1, 2, 1, 2));
    moments.add(Moment.of("<z1_B x2_B>", Moment.Part.REAL, 1, 2, 1, 3));
    moments.add(Moment.of("<z1_B y2_B>", Moment.Part.REAL, 1, 2, 1, 4));
    moments.add(Moment.of("<z1_B x3_B>", Moment.Part.REAL, 1, 2, 1, 5));
    moments.add(Moment.of("<z1_B y3_B>", Moment.Part.REAL, 1, 2, 1, 6));
    moments.add(Moment.of("<z1_B z2_B>", Moment.Part.REAL, 1, 2, 1, 7));
    moments.add(Moment.of("<x2_B x2_B>", Moment.Part.REAL, 1, 3, 1, 3));
    moments.add(Moment.of("<x2_B y2_B>", Moment.Part.REAL, 1, 3, 1, 4));
    moments.add(Moment.of("<x2_B x3_B>", Moment.Part.REAL, 1, 3, 1, 5));
    moments.add(Moment.of("<x2_B y3_B>", Moment.Part.REAL, 1, 3, 1, 6));
    moments.add(Moment.of("<x2_B z2_B>", Moment.Part.REAL, 1, 3, 1, 7));
    moments.add(Moment.of("<y2_B y2_B>", Moment.Part.REAL, 1, 4, 1, 4));
    moments.add(Moment.of("<y2_B x3_B>", Moment.Part.REAL, 1, 4, 1, 5));
    moments.add(Moment.of("<y2_B y3_B>", Moment.Part.REAL, 1, 4, 1, 6));
    moments.add(Moment.of("<y2_B z2_B>", Moment.Part.REAL, 1, 4, 1, 7));
    moments.add(Moment.of("<x3_B x3_B>", Moment.Part.REAL, 1, 5, 1, 5));
    moments.add(Moment.of("<x3_B y3_B>", Moment.Part.REAL, 1, 5, 1, 6));
    moments.add(Moment.of("<x3_B z2_B>", Moment.Part.REAL, 1, 5, 1, 7));
    moments.add(Moment.of("<y3_B y3_B>", Moment.Part.REAL, 1, 6, 1, 6));
    moments.add(Moment.of("<y3_B z2_B>", Moment.Part.REAL, 1, 6, 1, 7));
    moments.add(Moment.of("<z2_B z2_B>", Moment.Part.REAL, 1, 7, 1, 7));
  }
}
