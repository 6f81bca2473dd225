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

// Emitted by the Ursell generator, version 5. Not for editing:
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
    // <<x1_A y1_A>>
    a = y[17];
    b = y[0] * y[1];
    double c102 = a - b;
    // <<x1_A z1_A>>
    a = y[18];
    b = y[0] * y[2];
    double c103 = a - b;
    // <x1_A y1_A z1_A>
    a = y[0] * y[33];
    b = y[1] * c103;
    a = fma(y[2], c102, a);
    double c104 = a + b;
    // <<x1_A y1_B>>
    a = y[25];
    b = y[0] * y[9];
    double c105 = a - b;
    // <x1_A z1_A y1_B>
    a = y[0] * y[54];
    b = y[2] * c105;
    a = fma(y[9], c103, a);
    double c106 = a + b;
    // <<x1_A x1_A>>
    a = y[16];
    b = y[0] * y[0];
    double c107 = a - b;
    // <x1_A x1_A z1_A>
    a = y[0] * y[18];
    b = y[0] * c103;
    a = fma(y[2], c107, a);
    double c108 = a + b;
    // <<y1_A y1_A>>
    a = y[32];
    b = y[1] * y[1];
    double c111 = a - b;
    // <<y1_A z1_A>>
    a = y[33];
    b = y[1] * y[2];
    double c112 = a - b;
    // <y1_A y1_A z1_A>
    a = y[1] * y[33];
    b = y[1] * c112;
    a = fma(y[2], c111, a);
    double c113 = a + b;
    // <x1_A x1_A y1_B>
    a = y[0] * y[25];
    b = y[0] * c105;
    a = fma(y[9], c107, a);
    double c116 = a + b;
    // <y1_A z1_A z1_A>
    a = y[1] * y[47];
    b = 2.0 * y[2] * c112;
    double c118 = a + b;
    // <<z1_A z1_A>>
    a = y[47];
    b = y[2] * y[2];
    double c119 = a - b;
    // <x1_A z1_A z1_A>
    a = y[0] * y[47];
    b = 2.0 * y[2] * c103;
    double c227 = a + b;
    c[102] = c102;
    c[103] = c103;
    c[104] = c104;
    c[105] = c105;
    c[106] = c106;
    c[107] = c107;
    c[108] = c108;
    c[111] = c111;
    c[112] = c112;
    c[113] = c113;
    c[116] = c116;
    c[118] = c118;
    c[119] = c119;
    c[227] = c227;
    // <<x1_A x1_B>>
    a = y[24];
    b = y[0] * y[8];
    double c109 = a - b;
    // <x1_A z1_A x1_B>
    a = y[0] * y[53];
    b = y[2] * c109;
    a = fma(y[8], c[103], a);
    double c110 = a + b;
    // <<y1_A y1_B>>
    a = y[40];
    b = y[1] * y[9];
    double c114 = a - b;
    // <y1_A z1_A y1_B>
    a = y[1] * y[54];
    b = y[2] * c114;
    a = fma(y[9], c[112], a);
    double c115 = a + b;
    // <x1_A y1_A x1_B>
    a = y[0] * y[39];
    b = y[1] * c109;
    a = fma(y[8], c[102], a);
    double c117 = a + b;
    // <<y1_A x1_B>>
    a = y[39];
    b = y[1] * y[8];
    double c170 = a - b;
    // <y1_A z1_A x1_B>
    a = y[1] * y[53];
    b = y[2] * c170;
    a = fma(y[8], c[112], a);
    double c171 = a + b;
    // <<z1_A x1_B>>
    a = y[53];
    b = y[2] * y[8];
    double c172 = a - b;
    // <y1_A y1_A x1_B>
    a = y[1] * y[39];
    b = y[1] * c170;
    a = fma(y[8], c[111], a);
    double c228 = a + b;
    // <z1_A z1_A x1_B>
    a = y[2] * y[53];
    b = y[2] * c172;
    a = fma(y[8], c[119], a);
    double c229 = a + b;
    // <z1_A x1_B x1_B>
    a = y[2] * y[116];
    b = 2.0 * y[8] * c172;
    double c257 = a + b;
    // <y1_A x1_B x1_B>
    a = y[1] * y[116];
    b = 2.0 * y[8] * c170;
    double c287 = a + b;
    // <<x1_B x1_B>>
    a = y[116];
    b = y[8] * y[8];
    double c543 = a - b;
    c[109] = c109;
    c[110] = c110;
    c[114] = c114;
    c[115] = c115;
    c[117] = c117;
    c[170] = c170;
    c[171] = c171;
    c[172] = c172;
    c[228] = c228;
    c[229] = c229;
    c[257] = c257;
    c[287] = c287;
    c[543] = c543;
    // <<z1_A y1_B>>
    a = y[54];
    b = y[2] * y[9];
    double c120 = a - b;
    // <z1_A z1_A y1_B>
    a = y[2] * y[54];
    b = y[2] * c120;
    a = fma(y[9], c[119], a);
    double c121 = a + b;
    // <<x1_A y3_A>>
    a = y[22];
    b = y[0] * y[6];
    double c122 = a - b;
    // <x1_A x1_A y3_A>
    a = y[0] * y[22];
    b = y[0] * c122;
    a = fma(y[6], c[107], a);
    double c123 = a + b;
    // <x1_A y3_A y1_B>
    a = y[0] * y[100];
    b = y[6] * c[105];
    a = fma(y[9], c122, a);
    double c139 = a + b;
    // <<z1_A y3_A>>
    a = y[51];
    b = y[2] * y[6];
    double c161 = a - b;
    // <z1_A y1_B y1_B>
    a = y[2] * y[124];
    b = 2.0 * y[9] * c120;
    double c176 = a + b;
    // <x1_A y1_B y1_B>
    a = y[0] * y[124];
    b = 2.0 * y[9] * c[105];
    double c288 = a + b;
    // <x1_A y3_A y3_A>
    a = y[0] * y[97];
    b = 2.0 * y[6] * c122;
    double c336 = a + b;
    // <<y3_A y3_A>>
    a = y[97];
    b = y[6] * y[6];
    double c343 = a - b;
    // <<y3_A y1_B>>
    a = y[100];
    b = y[6] * y[9];
    double c347 = a - b;
    // <y3_A y3_A y1_B>
    a = y[6] * y[100];
    b = y[6] * c347;
    a = fma(y[9], c343, a);
    double c462 = a + b;
    // <y3_A y1_B y1_B>
    a = y[6] * y[124];
    b = 2.0 * y[9] * c347;
    double c472 = a + b;
    // <<y1_B y1_B>>
    a = y[124];
    b = y[9] * y[9];
    double c545 = a - b;
    c[120] = c120;
    c[121] = c121;
    c[122] = c122;
    c[123] = c123;
    c[139] = c139;
    c[161] = c161;
    c[176] = c176;
    c[288] = c288;
    c[336] = c336;
    c[343] = c343;
    c[347] = c347;
    c[462] = c462;
    c[472] = c472;
    c[545] = c545;
    // <<x1_A x3_A>>
    a = y[21];
    b = y[0] * y[5];
    double c124 = a - b;
    // <x1_A y1_A x3_A>
    a = y[0] * y[36];
    b = y[1] * c124;
    a = fma(y[5], c[102], a);
    double c125 = a + b;
    // <<x1_A z2_A>>
    a = y[23];
    b = y[0] * y[7];
    double c126 = a - b;
    // <x1_A y1_A z2_A>
    a = y[0] * y[38];
    b = y[1] * c126;
    a = fma(y[7], c[102], a);
    double c127 = a + b;
    // <x1_A x1_A x3_A>
    a = y[0] * y[21];
    b = y[0] * c124;
    a = fma(y[5], c[107], a);
    double c135 = a + b;
    // <x1_A x1_A z2_A>
    a = y[0] * y[23];
    b = y[0] * c126;
    a = fma(y[7], c[107], a);
    double c136 = a + b;
    // <<y1_A x3_A>>
    a = y[36];
    b = y[1] * y[5];
    double c151 = a - b;
    // <<y1_A z2_A>>
    a = y[38];
    b = y[1] * y[7];
    double c163 = a - b;
    // <y1_A y1_A x3_A>
    a = y[1] * y[36];
    b = y[1] * c151;
    a = fma(y[5], c[111], a);
    double c231 = a + b;
    // <y1_A y1_A z2_A>
    a = y[1] * y[38];
    b = y[1] * c163;
    a = fma(y[7], c[111], a);
    double c232 = a + b;
    // <y1_A x3_A x3_A>
    a = y[1] * y[86];
    b = 2.0 * y[5] * c151;
    double c321 = a + b;
    // <<x3_A x3_A>>
    a = y[86];
    b = y[5] * y[5];
    double c327 = a - b;
    // <x1_A x3_A x3_A>
    a = y[0] * y[86];
    b = 2.0 * y[5] * c124;
    double c453 = a + b;
    c[124] = c124;
    c[125] = c125;
    c[126] = c126;
    c[127] = c127;
    c[135] = c135;
    c[136] = c136;
    c[151] = c151;
    c[163] = c163;
    c[231] = c231;
    c[232] = c232;
    c[321] = c321;
    c[327] = c327;
    c[453] = c453;
    // <x1_A x3_A y1_B>
    a = y[0] * y[90];
    b = y[5] * c[105];
    a = fma(y[9], c[124], a);
    double c128 = a + b;
    // <x1_A z2_A y1_B>
    a = y[0] * y[109];
    b = y[7] * c[105];
    a = fma(y[9], c[126], a);
    double c130 = a + b;
    // <<x3_A y1_B>>
    a = y[90];
    b = y[5] * y[9];
    double c328 = a - b;
    // <x3_A x3_A y1_B>
    a = y[5] * y[90];
    b = y[5] * c328;
    a = fma(y[9], c[327], a);
    double c329 = a + b;
    // <<x3_A z2_A>>
    a = y[88];
    b = y[5] * y[7];
    double c333 = a - b;
    // <x3_A z2_A y1_B>
    a = y[5] * y[109];
    b = y[7] * c328;
    a = fma(y[9], c333, a);
    double c334 = a + b;
    // <<z2_A z2_A>>
    a = y[107];
    b = y[7] * y[7];
    double c352 = a - b;
    // <<z2_A y1_B>>
    a = y[109];
    b = y[7] * y[9];
    double c353 = a - b;
    // <z2_A z2_A y1_B>
    a = y[7] * y[109];
    b = y[7] * c353;
    a = fma(y[9], c352, a);
    double c354 = a + b;
    // <x3_A y1_B y1_B>
    a = y[5] * y[124];
    b = 2.0 * y[9] * c328;
    double c364 = a + b;
    // <z2_A y1_B y1_B>
    a = y[7] * y[124];
    b = 2.0 * y[9] * c353;
    double c366 = a + b;
    // <x1_A x3_A z2_A>
    a = y[0] * y[88];
    b = y[5] * c[126];
    a = fma(y[7], c[124], a);
    double c454 = a + b;
    // <x1_A z2_A z2_A>
    a = y[0] * y[107];
    b = 2.0 * y[7] * c[126];
    double c463 = a + b;
    c[128] = c128;
    c[130] = c130;
    c[328] = c328;
    c[329] = c329;
    c[333] = c333;
    c[334] = c334;
    c[352] = c352;
    c[353] = c353;
    c[354] = c354;
    c[364] = c364;
    c[366] = c366;
    c[454] = c454;
    c[463] = c463;
  }

  private static void auxiliaries1(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A y3_A x1_B>
    a = y[0] * y[99];
    b = y[6] * c[109];
    a = fma(y[8], c[122], a);
    double c129 = a + b;
    // <<y1_A x2_A>>
    a = y[34];
    b = y[1] * y[3];
    double c131 = a - b;
    // <x1_A y1_A y3_A>
    a = y[0] * y[37];
    b = y[1] * c[122];
    a = fma(y[6], c[102], a);
    double c137 = a + b;
    // <<y1_A y3_A>>
    a = y[37];
    b = y[1] * y[6];
    double c159 = a - b;
    // <y1_A y3_A x1_B>
    a = y[1] * y[99];
    b = y[6] * c[170];
    a = fma(y[8], c159, a);
    double c234 = a + b;
    // <y1_A y1_A y3_A>
    a = y[1] * y[37];
    b = y[1] * c159;
    a = fma(y[6], c[111], a);
    double c238 = a + b;
    // <y1_A y1_A x2_A>
    a = y[1] * y[34];
    b = y[1] * c131;
    a = fma(y[3], c[111], a);
    double c244 = a + b;
    // <y1_A x2_A x1_B>
    a = y[1] * y[66];
    b = y[3] * c[170];
    a = fma(y[8], c131, a);
    double c250 = a + b;
    // <<x2_A x1_B>>
    a = y[66];
    b = y[3] * y[8];
    double c297 = a - b;
    // <<y3_A x1_B>>
    a = y[99];
    b = y[6] * y[8];
    double c344 = a - b;
    // <y3_A y3_A x1_B>
    a = y[6] * y[99];
    b = y[6] * c344;
    a = fma(y[8], c[343], a);
    double c345 = a + b;
    // <y3_A x1_B x1_B>
    a = y[6] * y[116];
    b = 2.0 * y[8] * c344;
    double c359 = a + b;
    // <y1_A y3_A y3_A>
    a = y[1] * y[97];
    b = 2.0 * y[6] * c159;
    double c460 = a + b;
    c[129] = c129;
    c[131] = c131;
    c[137] = c137;
    c[159] = c159;
    c[234] = c234;
    c[238] = c238;
    c[244] = c244;
    c[250] = c250;
    c[297] = c297;
    c[344] = c344;
    c[345] = c345;
    c[359] = c359;
    c[460] = c460;
    // <y1_A z1_A x2_A>
    a = y[1] * y[48];
    b = y[2] * c[131];
    a = fma(y[3], c[112], a);
    double c132 = a + b;
    // <<z1_A x2_A>>
    a = y[48];
    b = y[2] * y[3];
    double c133 = a - b;
    // <z1_A x2_A y1_B>
    a = y[2] * y[67];
    b = y[3] * c[120];
    a = fma(y[9], c133, a);
    double c134 = a + b;
    // <<y1_A y2_A>>
    a = y[35];
    b = y[1] * y[4];
    double c141 = a - b;
    // <y1_A z1_A y2_A>
    a = y[1] * y[49];
    b = y[2] * c141;
    a = fma(y[4], c[112], a);
    double c142 = a + b;
    // <<z1_A y2_A>>
    a = y[49];
    b = y[2] * y[4];
    double c143 = a - b;
    // <z1_A y2_A y1_B>
    a = y[2] * y[79];
    b = y[4] * c[120];
    a = fma(y[9], c143, a);
    double c144 = a + b;
    // <y1_A x2_A y1_B>
    a = y[1] * y[67];
    b = y[3] * c[114];
    a = fma(y[9], c[131], a);
    double c245 = a + b;
    // <<x2_A y1_B>>
    a = y[67];
    b = y[3] * y[9];
    double c294 = a - b;
    // <y1_A x2_A x2_A>
    a = y[1] * y[61];
    b = 2.0 * y[3] * c[131];
    double c320 = a + b;
    // <<x2_A x2_A>>
    a = y[61];
    b = y[3] * y[3];
    double c323 = a - b;
    // <x2_A x2_A y1_B>
    a = y[3] * y[67];
    b = y[3] * c294;
    a = fma(y[9], c323, a);
    double c324 = a + b;
    // <x2_A y1_B y1_B>
    a = y[3] * y[124];
    b = 2.0 * y[9] * c294;
    double c536 = a + b;
    c[132] = c132;
    c[133] = c133;
    c[134] = c134;
    c[141] = c141;
    c[142] = c142;
    c[143] = c143;
    c[144] = c144;
    c[245] = c245;
    c[294] = c294;
    c[320] = c320;
    c[323] = c323;
    c[324] = c324;
    c[536] = c536;
    // <x1_A x3_A x1_B>
    a = y[0] * y[89];
    b = y[5] * c[109];
    a = fma(y[8], c[124], a);
    double c138 = a + b;
    // <<x1_A x2_A>>
    a = y[19];
    b = y[0] * y[3];
    double c147 = a - b;
    // <x1_A x1_A x2_A>
    a = y[0] * y[19];
    b = y[0] * c147;
    a = fma(y[3], c[107], a);
    double c155 = a + b;
    // <x1_A x2_A x1_B>
    a = y[0] * y[66];
    b = y[3] * c[109];
    a = fma(y[8], c147, a);
    double c157 = a + b;
    // <<x2_A x3_A>>
    a = y[63];
    b = y[3] * y[5];
    double c293 = a - b;
    // <x1_A x2_A x3_A>
    a = y[0] * y[63];
    b = y[3] * c[124];
    a = fma(y[5], c147, a);
    double c301 = a + b;
    // <x2_A x3_A x1_B>
    a = y[3] * y[89];
    b = y[5] * c[297];
    a = fma(y[8], c293, a);
    double c307 = a + b;
    // <<x3_A x1_B>>
    a = y[89];
    b = y[5] * y[8];
    double c331 = a - b;
    // <x1_A x2_A x2_A>
    a = y[0] * y[61];
    b = 2.0 * y[3] * c147;
    double c335 = a + b;
    // <x2_A x2_A x1_B>
    a = y[3] * y[66];
    b = y[3] * c[297];
    a = fma(y[8], c[323], a);
    double c340 = a + b;
    // <x3_A x3_A x1_B>
    a = y[5] * y[89];
    b = y[5] * c331;
    a = fma(y[8], c[327], a);
    double c457 = a + b;
    // <x3_A x1_B x1_B>
    a = y[5] * y[116];
    b = 2.0 * y[8] * c331;
    double c468 = a + b;
    // <x2_A x1_B x1_B>
    a = y[3] * y[116];
    b = 2.0 * y[8] * c[297];
    double c538 = a + b;
    c[138] = c138;
    c[147] = c147;
    c[155] = c155;
    c[157] = c157;
    c[293] = c293;
    c[301] = c301;
    c[307] = c307;
    c[331] = c331;
    c[335] = c335;
    c[340] = c340;
    c[457] = c457;
    c[468] = c468;
    c[538] = c538;
    // <x1_A z2_A x1_B>
    a = y[0] * y[108];
    b = y[7] * c[109];
    a = fma(y[8], c[126], a);
    double c140 = a + b;
    // <<x1_A y2_A>>
    a = y[20];
    b = y[0] * y[4];
    double c145 = a - b;
    // <x1_A x1_A y2_A>
    a = y[0] * y[20];
    b = y[0] * c145;
    a = fma(y[4], c[107], a);
    double c146 = a + b;
    // <x1_A y2_A x1_B>
    a = y[0] * y[78];
    b = y[4] * c[109];
    a = fma(y[8], c145, a);
    double c150 = a + b;
    // <<y2_A x1_B>>
    a = y[78];
    b = y[4] * y[8];
    double c314 = a - b;
    // <<y2_A z2_A>>
    a = y[77];
    b = y[4] * y[7];
    double c316 = a - b;
    // <<z2_A x1_B>>
    a = y[108];
    b = y[7] * y[8];
    double c360 = a - b;
    // <x1_A y2_A z2_A>
    a = y[0] * y[77];
    b = y[4] * c[126];
    a = fma(y[7], c145, a);
    double c447 = a + b;
    // <y2_A z2_A x1_B>
    a = y[4] * y[108];
    b = y[7] * c314;
    a = fma(y[8], c316, a);
    double c451 = a + b;
    // <x1_A y2_A y2_A>
    a = y[0] * y[74];
    b = 2.0 * y[4] * c145;
    double c452 = a + b;
    // <z2_A z2_A x1_B>
    a = y[7] * y[108];
    b = y[7] * c360;
    a = fma(y[8], c[352], a);
    double c464 = a + b;
    // <z2_A x1_B x1_B>
    a = y[7] * y[116];
    b = 2.0 * y[8] * c360;
    double c469 = a + b;
    // <y2_A x1_B x1_B>
    a = y[4] * y[116];
    b = 2.0 * y[8] * c314;
    double c535 = a + b;
    c[140] = c140;
    c[145] = c145;
    c[146] = c146;
    c[150] = c150;
    c[314] = c314;
    c[316] = c316;
    c[360] = c360;
    c[447] = c447;
    c[451] = c451;
    c[452] = c452;
    c[464] = c464;
    c[469] = c469;
    c[535] = c535;
    // <x1_A y1_A x2_A>
    a = y[0] * y[34];
    b = y[1] * c[147];
    a = fma(y[3], c[102], a);
    double c148 = a + b;
    // <x1_A x2_A y1_B>
    a = y[0] * y[67];
    b = y[3] * c[105];
    a = fma(y[9], c[147], a);
    double c149 = a + b;
    // <x1_A y1_A y2_A>
    a = y[0] * y[35];
    b = y[1] * c[145];
    a = fma(y[4], c[102], a);
    double c156 = a + b;
    // <x1_A y2_A y1_B>
    a = y[0] * y[79];
    b = y[4] * c[105];
    a = fma(y[9], c[145], a);
    double c158 = a + b;
    // <x1_A y1_A y1_B>
    a = y[0] * y[40];
    b = y[1] * c[105];
    a = fma(y[9], c[102], a);
    double c226 = a + b;
    // <y1_A y1_A y2_A>
    a = y[1] * y[35];
    b = y[1] * c[141];
    a = fma(y[4], c[111], a);
    double c249 = a + b;
    // <y1_A y2_A y1_B>
    a = y[1] * y[79];
    b = y[4] * c[114];
    a = fma(y[9], c[141], a);
    double c251 = a + b;
    // <<y2_A y1_B>>
    a = y[79];
    b = y[4] * y[9];
    double c311 = a - b;
    // <x1_A x2_A y2_A>
    a = y[0] * y[62];
    b = y[3] * c[145];
    a = fma(y[4], c[147], a);
    double c318 = a + b;
    // <<x2_A y2_A>>
    a = y[62];
    b = y[3] * y[4];
    double c325 = a - b;
    // <y1_A x2_A y2_A>
    a = y[1] * y[62];
    b = y[3] * c[141];
    a = fma(y[4], c[131], a);
    double c337 = a + b;
    // <x2_A y2_A y1_B>
    a = y[3] * y[79];
    b = y[4] * c[294];
    a = fma(y[9], c325, a);
    double c341 = a + b;
    c[148] = c148;
    c[149] = c149;
    c[156] = c156;
    c[158] = c158;
    c[226] = c226;
    c[249] = c249;
    c[251] = c251;
    c[311] = c311;
    c[318] = c318;
    c[325] = c325;
    c[337] = c337;
    c[341] = c341;
  }

  private static void auxiliaries2(double[] y, double[] c) {
    double a;
    double b;
    // <y1_A z1_A x3_A>
    a = y[1] * y[50];
    b = y[2] * c[151];
    a = fma(y[5], c[112], a);
    double c152 = a + b;
    // <<z1_A x3_A>>
    a = y[50];
    b = y[2] * y[5];
    double c153 = a - b;
    // <z1_A x3_A y1_B>
    a = y[2] * y[90];
    b = y[5] * c[120];
    a = fma(y[9], c153, a);
    double c154 = a + b;
    // <y1_A z1_A y3_A>
    a = y[1] * y[51];
    b = y[2] * c[159];
    a = fma(y[6], c[112], a);
    double c160 = a + b;
    // <z1_A y3_A y1_B>
    a = y[2] * y[100];
    b = y[6] * c[120];
    a = fma(y[9], c[161], a);
    double c162 = a + b;
    // <y1_A z1_A z2_A>
    a = y[1] * y[52];
    b = y[2] * c[163];
    a = fma(y[7], c[112], a);
    double c164 = a + b;
    // <<z1_A z2_A>>
    a = y[52];
    b = y[2] * y[7];
    double c165 = a - b;
    // <y1_A x3_A y1_B>
    a = y[1] * y[90];
    b = y[5] * c[114];
    a = fma(y[9], c[151], a);
    double c233 = a + b;
    // <y1_A y3_A y1_B>
    a = y[1] * y[100];
    b = y[6] * c[114];
    a = fma(y[9], c[159], a);
    double c240 = a + b;
    // <<x3_A y3_A>>
    a = y[87];
    b = y[5] * y[6];
    double c330 = a - b;
    // <y1_A x3_A y3_A>
    a = y[1] * y[87];
    b = y[5] * c[159];
    a = fma(y[6], c[151], a);
    double c338 = a + b;
    // <x3_A y3_A y1_B>
    a = y[5] * y[100];
    b = y[6] * c[328];
    a = fma(y[9], c330, a);
    double c342 = a + b;
    c[152] = c152;
    c[153] = c153;
    c[154] = c154;
    c[160] = c160;
    c[162] = c162;
    c[164] = c164;
    c[165] = c165;
    c[233] = c233;
    c[240] = c240;
    c[330] = c330;
    c[338] = c338;
    c[342] = c342;
    // <z1_A z2_A y1_B>
    a = y[2] * y[109];
    b = y[7] * c[120];
    a = fma(y[9], c[165], a);
    double c166 = a + b;
    // <z1_A x1_B y1_B>
    a = y[2] * y[117];
    b = y[8] * c[120];
    a = fma(y[9], c[172], a);
    double c173 = a + b;
    // <<z1_A z1_B>>
    a = y[55];
    b = y[2] * y[10];
    double c179 = a - b;
    // <z1_A y1_B z1_B>
    a = y[2] * y[125];
    b = y[9] * c179;
    a = fma(y[10], c[120], a);
    double c180 = a + b;
    // <z1_A z2_A x1_B>
    a = y[2] * y[108];
    b = y[7] * c[172];
    a = fma(y[8], c[165], a);
    double c254 = a + b;
    // <z1_A x1_B z1_B>
    a = y[2] * y[118];
    b = y[8] * c179;
    a = fma(y[10], c[172], a);
    double c260 = a + b;
    // <z2_A x1_B y1_B>
    a = y[7] * y[117];
    b = y[8] * c[353];
    a = fma(y[9], c[360], a);
    double c361 = a + b;
    // <<x1_B y1_B>>
    a = y[117];
    b = y[8] * y[9];
    double c540 = a - b;
    // <<x1_B z1_B>>
    a = y[118];
    b = y[8] * y[10];
    double c541 = a - b;
    // <x1_B y1_B z1_B>
    a = y[8] * y[125];
    b = y[9] * c541;
    a = fma(y[10], c540, a);
    double c542 = a + b;
    // <x1_B x1_B z1_B>
    a = y[8] * y[118];
    b = y[8] * c541;
    a = fma(y[10], c[543], a);
    double c544 = a + b;
    // <<y1_B z1_B>>
    a = y[125];
    b = y[9] * y[10];
    double c546 = a - b;
    c[166] = c166;
    c[173] = c173;
    c[179] = c179;
    c[180] = c180;
    c[254] = c254;
    c[260] = c260;
    c[361] = c361;
    c[540] = c540;
    c[541] = c541;
    c[542] = c542;
    c[544] = c544;
    c[546] = c546;
    // <<x1_A z1_B>>
    a = y[26];
    b = y[0] * y[10];
    double c167 = a - b;
    // <x1_A y1_A z1_B>
    a = y[0] * y[41];
    b = y[1] * c167;
    a = fma(y[10], c[102], a);
    double c168 = a + b;
    // <x1_A y1_B z1_B>
    a = y[0] * y[125];
    b = y[9] * c167;
    a = fma(y[10], c[105], a);
    double c169 = a + b;
    // <x1_A x1_A z1_B>
    a = y[0] * y[26];
    b = y[0] * c167;
    a = fma(y[10], c[107], a);
    double c174 = a + b;
    // <x1_A x1_B z1_B>
    a = y[0] * y[118];
    b = y[8] * c167;
    a = fma(y[10], c[109], a);
    double c175 = a + b;
    // <<y1_A z1_B>>
    a = y[41];
    b = y[1] * y[10];
    double c177 = a - b;
    // <y1_A y1_B z1_B>
    a = y[1] * y[125];
    b = y[9] * c177;
    a = fma(y[10], c[114], a);
    double c256 = a + b;
    // <x1_A x1_B y1_B>
    a = y[0] * y[117];
    b = y[8] * c[105];
    a = fma(y[9], c[109], a);
    double c286 = a + b;
    // <y1_B y1_B z1_B>
    a = y[9] * y[125];
    b = y[9] * c[546];
    a = fma(y[10], c[545], a);
    double c547 = a + b;
    // <y1_A z1_B z1_B>
    a = y[1] * y[131];
    b = 2.0 * y[10] * c177;
    double c548 = a + b;
    // <y1_B z1_B z1_B>
    a = y[9] * y[131];
    b = 2.0 * y[10] * c[546];
    double c549 = a + b;
    // <x1_A z1_B z1_B>
    a = y[0] * y[131];
    b = 2.0 * y[10] * c167;
    double c580 = a + b;
    // <x1_B z1_B z1_B>
    a = y[8] * y[131];
    b = 2.0 * y[10] * c[541];
    double c581 = a + b;
    c[167] = c167;
    c[168] = c168;
    c[169] = c169;
    c[174] = c174;
    c[175] = c175;
    c[177] = c177;
    c[256] = c256;
    c[286] = c286;
    c[547] = c547;
    c[548] = c548;
    c[549] = c549;
    c[580] = c580;
    c[581] = c581;
    // <y1_A z1_A z1_B>
    a = y[1] * y[55];
    b = y[2] * c[177];
    a = fma(y[10], c[112], a);
    double c178 = a + b;
    // <<y1_A x2_B>>
    a = y[42];
    b = y[1] * y[11];
    double c190 = a - b;
    // <y1_A z1_A x2_B>
    a = y[1] * y[56];
    b = y[2] * c190;
    a = fma(y[11], c[112], a);
    double c191 = a + b;
    // <<z1_A x2_B>>
    a = y[56];
    b = y[2] * y[11];
    double c192 = a - b;
    // <y1_A x3_A x1_B>
    a = y[1] * y[89];
    b = y[5] * c[170];
    a = fma(y[8], c[151], a);
    double c239 = a + b;
    // <z1_A x3_A x1_B>
    a = y[2] * y[89];
    b = y[5] * c[172];
    a = fma(y[8], c[153], a);
    double c247 = a + b;
    // <y1_A y1_A z1_B>
    a = y[1] * y[41];
    b = y[1] * c[177];
    a = fma(y[10], c[111], a);
    double c255 = a + b;
    // <y1_A x1_B z1_B>
    a = y[1] * y[118];
    b = y[8] * c[177];
    a = fma(y[10], c[170], a);
    double c258 = a + b;
    // <y1_A y1_A x2_B>
    a = y[1] * y[42];
    b = y[1] * c190;
    a = fma(y[11], c[111], a);
    double c275 = a + b;
    // <y1_A x3_A z1_B>
    a = y[1] * y[91];
    b = y[5] * c[177];
    a = fma(y[10], c[151], a);
    double c368 = a + b;
    // <<x3_A z1_B>>
    a = y[91];
    b = y[5] * y[10];
    double c370 = a - b;
    // <x3_A x1_B z1_B>
    a = y[5] * y[118];
    b = y[8] * c370;
    a = fma(y[10], c[331], a);
    double c476 = a + b;
    c[178] = c178;
    c[190] = c190;
    c[191] = c191;
    c[192] = c192;
    c[239] = c239;
    c[247] = c247;
    c[255] = c255;
    c[258] = c258;
    c[275] = c275;
    c[368] = c368;
    c[370] = c370;
    c[476] = c476;
    // <<x1_A y3_B>>
    a = y[30];
    b = y[0] * y[14];
    double c181 = a - b;
    // <x1_A x1_A y3_B>
    a = y[0] * y[30];
    b = y[0] * c181;
    a = fma(y[14], c[107], a);
    double c182 = a + b;
    // <<x1_A x3_B>>
    a = y[29];
    b = y[0] * y[13];
    double c183 = a - b;
    // <x1_A y1_A x3_B>
    a = y[0] * y[44];
    b = y[1] * c183;
    a = fma(y[13], c[102], a);
    double c184 = a + b;
    // <x1_A x1_A x3_B>
    a = y[0] * y[29];
    b = y[0] * c183;
    a = fma(y[13], c[107], a);
    double c194 = a + b;
    // <x1_A y1_A y3_B>
    a = y[0] * y[45];
    b = y[1] * c181;
    a = fma(y[14], c[102], a);
    double c196 = a + b;
    // <<y1_A x3_B>>
    a = y[44];
    b = y[1] * y[13];
    double c210 = a - b;
    // <<y1_A y3_B>>
    a = y[45];
    b = y[1] * y[14];
    double c218 = a - b;
    // <x1_A x3_B y3_B>
    a = y[0] * y[147];
    b = y[13] * c181;
    a = fma(y[14], c183, a);
    double c616 = a + b;
    // <y1_A x3_B x3_B>
    a = y[1] * y[146];
    b = 2.0 * y[13] * c210;
    double c618 = a + b;
    // <x1_A y3_B y3_B>
    a = y[0] * y[149];
    b = 2.0 * y[14] * c181;
    double c626 = a + b;
    // <y1_A x3_B y3_B>
    a = y[1] * y[147];
    b = y[13] * c218;
    a = fma(y[14], c210, a);
    double c628 = a + b;
    // <x1_A x3_B x3_B>
    a = y[0] * y[146];
    b = 2.0 * y[13] * c183;
    double c646 = a + b;
    c[181] = c181;
    c[182] = c182;
    c[183] = c183;
    c[184] = c184;
    c[194] = c194;
    c[196] = c196;
    c[210] = c210;
    c[218] = c218;
    c[616] = c616;
    c[618] = c618;
    c[626] = c626;
    c[628] = c628;
    c[646] = c646;
  }

  private static void auxiliaries3(double[] y, double[] c) {
    double a;
    double b;
    // <<x1_A z2_B>>
    a = y[31];
    b = y[0] * y[15];
    double c185 = a - b;
    // <x1_A y1_A z2_B>
    a = y[0] * y[46];
    b = y[1] * c185;
    a = fma(y[15], c[102], a);
    double c186 = a + b;
    // <x1_A y1_B x3_B>
    a = y[0] * y[128];
    b = y[9] * c[183];
    a = fma(y[13], c[105], a);
    double c188 = a + b;
    // <x1_A y1_B z2_B>
    a = y[0] * y[130];
    b = y[9] * c185;
    a = fma(y[15], c[105], a);
    double c189 = a + b;
    // <x1_A x1_A z2_B>
    a = y[0] * y[31];
    b = y[0] * c185;
    a = fma(y[15], c[107], a);
    double c195 = a + b;
    // <<y1_A z2_B>>
    a = y[46];
    b = y[1] * y[15];
    double c222 = a - b;
    // <y1_A y1_A z2_B>
    a = y[1] * y[46];
    b = y[1] * c222;
    a = fma(y[15], c[111], a);
    double c263 = a + b;
    // <y1_A y1_B z2_B>
    a = y[1] * y[130];
    b = y[9] * c222;
    a = fma(y[15], c[114], a);
    double c266 = a + b;
    // <<y1_B z2_B>>
    a = y[130];
    b = y[9] * y[15];
    double c578 = a - b;
    // <y1_B y1_B z2_B>
    a = y[9] * y[130];
    b = y[9] * c578;
    a = fma(y[15], c[545], a);
    double c585 = a + b;
    // <y1_A z2_B z2_B>
    a = y[1] * y[151];
    b = 2.0 * y[15] * c222;
    double c636 = a + b;
    // <y1_B z2_B z2_B>
    a = y[9] * y[151];
    b = 2.0 * y[15] * c578;
    double c638 = a + b;
    // <x1_A z2_B z2_B>
    a = y[0] * y[151];
    b = 2.0 * y[15] * c185;
    double c655 = a + b;
    c[185] = c185;
    c[186] = c186;
    c[188] = c188;
    c[189] = c189;
    c[195] = c195;
    c[222] = c222;
    c[263] = c263;
    c[266] = c266;
    c[578] = c578;
    c[585] = c585;
    c[636] = c636;
    c[638] = c638;
    c[655] = c655;
    // <x1_A x1_B y3_B>
    a = y[0] * y[122];
    b = y[8] * c[181];
    a = fma(y[14], c[109], a);
    double c187 = a + b;
    // <x1_A x1_B x3_B>
    a = y[0] * y[121];
    b = y[8] * c[183];
    a = fma(y[13], c[109], a);
    double c197 = a + b;
    // <y1_A x1_B y3_B>
    a = y[1] * y[122];
    b = y[8] * c[218];
    a = fma(y[14], c[170], a);
    double c264 = a + b;
    // <y1_A y1_A y3_B>
    a = y[1] * y[45];
    b = y[1] * c[218];
    a = fma(y[14], c[111], a);
    double c269 = a + b;
    // <y1_A x1_B x3_B>
    a = y[1] * y[121];
    b = y[8] * c[210];
    a = fma(y[13], c[170], a);
    double c270 = a + b;
    // <<x1_B y3_B>>
    a = y[122];
    b = y[8] * y[14];
    double c551 = a - b;
    // <x1_B x1_B y3_B>
    a = y[8] * y[122];
    b = y[8] * c551;
    a = fma(y[14], c[543], a);
    double c552 = a + b;
    // <<x1_B x3_B>>
    a = y[121];
    b = y[8] * y[13];
    double c553 = a - b;
    // <x1_B x1_B x3_B>
    a = y[8] * y[121];
    b = y[8] * c553;
    a = fma(y[13], c[543], a);
    double c560 = a + b;
    // <x1_B x3_B y3_B>
    a = y[8] * y[147];
    b = y[13] * c551;
    a = fma(y[14], c553, a);
    double c621 = a + b;
    // <x1_B y3_B y3_B>
    a = y[8] * y[149];
    b = 2.0 * y[14] * c551;
    double c631 = a + b;
    // <y1_A y3_B y3_B>
    a = y[1] * y[149];
    b = 2.0 * y[14] * c[218];
    double c652 = a + b;
    c[187] = c187;
    c[197] = c197;
    c[264] = c264;
    c[269] = c269;
    c[270] = c270;
    c[551] = c551;
    c[552] = c552;
    c[553] = c553;
    c[560] = c560;
    c[621] = c621;
    c[631] = c631;
    c[652] = c652;
    // <z1_A y1_B x2_B>
    a = y[2] * y[126];
    b = y[9] * c[192];
    a = fma(y[11], c[120], a);
    double c193 = a + b;
    // <<y1_A y2_B>>
    a = y[43];
    b = y[1] * y[12];
    double c200 = a - b;
    // <y1_A y1_B x2_B>
    a = y[1] * y[126];
    b = y[9] * c[190];
    a = fma(y[11], c[114], a);
    double c277 = a + b;
    // <y1_A y1_A y2_B>
    a = y[1] * y[43];
    b = y[1] * c200;
    a = fma(y[12], c[111], a);
    double c280 = a + b;
    // <y1_A y1_B y2_B>
    a = y[1] * y[127];
    b = y[9] * c200;
    a = fma(y[12], c[114], a);
    double c282 = a + b;
    // <<y1_B x2_B>>
    a = y[126];
    b = y[9] * y[11];
    double c557 = a - b;
    // <<y1_B y2_B>>
    a = y[127];
    b = y[9] * y[12];
    double c563 = a - b;
    // <y1_B y1_B x2_B>
    a = y[9] * y[126];
    b = y[9] * c557;
    a = fma(y[11], c[545], a);
    double c591 = a + b;
    // <y1_B y1_B y2_B>
    a = y[9] * y[127];
    b = y[9] * c563;
    a = fma(y[12], c[545], a);
    double c594 = a + b;
    // <y1_A x2_B x2_B>
    a = y[1] * y[137];
    b = 2.0 * y[11] * c[190];
    double c617 = a + b;
    // <y1_B x2_B x2_B>
    a = y[9] * y[137];
    b = 2.0 * y[11] * c557;
    double c622 = a + b;
    // <y1_A x2_B y2_B>
    a = y[1] * y[138];
    b = y[11] * c200;
    a = fma(y[12], c[190], a);
    double c627 = a + b;
    // <y1_B x2_B y2_B>
    a = y[9] * y[138];
    b = y[11] * c563;
    a = fma(y[12], c557, a);
    double c632 = a + b;
    c[193] = c193;
    c[200] = c200;
    c[277] = c277;
    c[280] = c280;
    c[282] = c282;
    c[557] = c557;
    c[563] = c563;
    c[591] = c591;
    c[594] = c594;
    c[617] = c617;
    c[622] = c622;
    c[627] = c627;
    c[632] = c632;
    // <x1_A x1_B z2_B>
    a = y[0] * y[123];
    b = y[8] * c[185];
    a = fma(y[15], c[109], a);
    double c198 = a + b;
    // <<x1_A y2_B>>
    a = y[28];
    b = y[0] * y[12];
    double c204 = a - b;
    // <x1_A x1_A y2_B>
    a = y[0] * y[28];
    b = y[0] * c204;
    a = fma(y[12], c[107], a);
    double c205 = a + b;
    // <x1_A x1_B y2_B>
    a = y[0] * y[120];
    b = y[8] * c204;
    a = fma(y[12], c[109], a);
    double c208 = a + b;
    // <<x1_B z2_B>>
    a = y[123];
    b = y[8] * y[15];
    double c555 = a - b;
    // <x1_B x1_B z2_B>
    a = y[8] * y[123];
    b = y[8] * c555;
    a = fma(y[15], c[543], a);
    double c561 = a + b;
    // <<x1_B y2_B>>
    a = y[120];
    b = y[8] * y[12];
    double c566 = a - b;
    // <x1_B x1_B y2_B>
    a = y[8] * y[120];
    b = y[8] * c566;
    a = fma(y[12], c[543], a);
    double c567 = a + b;
    // <x1_A y2_B z2_B>
    a = y[0] * y[145];
    b = y[12] * c[185];
    a = fma(y[15], c204, a);
    double c640 = a + b;
    // <x1_B y2_B z2_B>
    a = y[8] * y[145];
    b = y[12] * c555;
    a = fma(y[15], c566, a);
    double c643 = a + b;
    // <x1_A y2_B y2_B>
    a = y[0] * y[142];
    b = 2.0 * y[12] * c204;
    double c645 = a + b;
    // <x1_B y2_B y2_B>
    a = y[8] * y[142];
    b = 2.0 * y[12] * c566;
    double c648 = a + b;
    // <x1_B z2_B z2_B>
    a = y[8] * y[151];
    b = 2.0 * y[15] * c555;
    double c656 = a + b;
    c[198] = c198;
    c[204] = c204;
    c[205] = c205;
    c[208] = c208;
    c[555] = c555;
    c[561] = c561;
    c[566] = c566;
    c[567] = c567;
    c[640] = c640;
    c[643] = c643;
    c[645] = c645;
    c[648] = c648;
    c[656] = c656;
    // <x1_A y1_B y3_B>
    a = y[0] * y[129];
    b = y[9] * c[181];
    a = fma(y[14], c[105], a);
    double c199 = a + b;
    // <<x1_A x2_B>>
    a = y[27];
    b = y[0] * y[11];
    double c206 = a - b;
    // <x1_A y1_A x2_B>
    a = y[0] * y[42];
    b = y[1] * c206;
    a = fma(y[11], c[102], a);
    double c207 = a + b;
    // <x1_A y1_B x2_B>
    a = y[0] * y[126];
    b = y[9] * c206;
    a = fma(y[11], c[105], a);
    double c209 = a + b;
    // <x1_A x1_A x2_B>
    a = y[0] * y[27];
    b = y[0] * c206;
    a = fma(y[11], c[107], a);
    double c214 = a + b;
    // <y1_A y1_B y3_B>
    a = y[1] * y[129];
    b = y[9] * c[218];
    a = fma(y[14], c[114], a);
    double c272 = a + b;
    // <<y1_B y3_B>>
    a = y[129];
    b = y[9] * y[14];
    double c575 = a - b;
    // <y1_B y1_B y3_B>
    a = y[9] * y[129];
    b = y[9] * c575;
    a = fma(y[14], c[545], a);
    double c588 = a + b;
    // <x1_A x2_B y3_B>
    a = y[0] * y[140];
    b = y[11] * c[181];
    a = fma(y[14], c206, a);
    double c597 = a + b;
    // <y1_B x2_B y3_B>
    a = y[9] * y[140];
    b = y[11] * c575;
    a = fma(y[14], c[557], a);
    double c612 = a + b;
    // <x1_A x2_B x2_B>
    a = y[0] * y[137];
    b = 2.0 * y[11] * c206;
    double c625 = a + b;
    // <y1_B y3_B y3_B>
    a = y[9] * y[149];
    b = 2.0 * y[14] * c575;
    double c654 = a + b;
    c[199] = c199;
    c[206] = c206;
    c[207] = c207;
    c[209] = c209;
    c[214] = c214;
    c[272] = c272;
    c[575] = c575;
    c[588] = c588;
    c[597] = c597;
    c[612] = c612;
    c[625] = c625;
    c[654] = c654;
  }

  private static void auxiliaries4(double[] y, double[] c) {
    double a;
    double b;
    // <y1_A z1_A y2_B>
    a = y[1] * y[57];
    b = y[2] * c[200];
    a = fma(y[12], c[112], a);
    double c201 = a + b;
    // <<z1_A y2_B>>
    a = y[57];
    b = y[2] * y[12];
    double c202 = a - b;
    // <z1_A y1_B y2_B>
    a = y[2] * y[127];
    b = y[9] * c202;
    a = fma(y[12], c[120], a);
    double c203 = a + b;
    // <y1_A z1_A x3_B>
    a = y[1] * y[58];
    b = y[2] * c[210];
    a = fma(y[13], c[112], a);
    double c211 = a + b;
    // <<z1_A x3_B>>
    a = y[58];
    b = y[2] * y[13];
    double c212 = a - b;
    // <z1_A y1_B x3_B>
    a = y[2] * y[128];
    b = y[9] * c212;
    a = fma(y[13], c[120], a);
    double c213 = a + b;
    // <y1_A y1_B x3_B>
    a = y[1] * y[128];
    b = y[9] * c[210];
    a = fma(y[13], c[114], a);
    double c265 = a + b;
    // <<y1_B x3_B>>
    a = y[128];
    b = y[9] * y[13];
    double c570 = a - b;
    // <y1_B y1_B x3_B>
    a = y[9] * y[128];
    b = y[9] * c570;
    a = fma(y[13], c[545], a);
    double c584 = a + b;
    // <y1_A y2_B x3_B>
    a = y[1] * y[143];
    b = y[12] * c[210];
    a = fma(y[13], c[200], a);
    double c607 = a + b;
    // <y1_B y2_B x3_B>
    a = y[9] * y[143];
    b = y[12] * c570;
    a = fma(y[13], c[563], a);
    double c613 = a + b;
    // <y1_A y2_B y2_B>
    a = y[1] * y[142];
    b = 2.0 * y[12] * c[200];
    double c651 = a + b;
    // <y1_B y2_B y2_B>
    a = y[9] * y[142];
    b = 2.0 * y[12] * c[563];
    double c653 = a + b;
    c[201] = c201;
    c[202] = c202;
    c[203] = c203;
    c[211] = c211;
    c[212] = c212;
    c[213] = c213;
    c[265] = c265;
    c[570] = c570;
    c[584] = c584;
    c[607] = c607;
    c[613] = c613;
    c[651] = c651;
    c[653] = c653;
    // <x1_A y1_A y2_B>
    a = y[0] * y[43];
    b = y[1] * c[204];
    a = fma(y[12], c[102], a);
    double c215 = a + b;
    // <x1_A y1_B y2_B>
    a = y[0] * y[127];
    b = y[9] * c[204];
    a = fma(y[12], c[105], a);
    double c217 = a + b;
    // <<z1_A y3_B>>
    a = y[59];
    b = y[2] * y[14];
    double c220 = a - b;
    // <x1_A z1_A x2_A>
    a = y[0] * y[48];
    b = y[2] * c[147];
    a = fma(y[3], c[103], a);
    double c230 = a + b;
    // <x1_A z1_A y2_B>
    a = y[0] * y[57];
    b = y[2] * c[204];
    a = fma(y[12], c[103], a);
    double c268 = a + b;
    // <x1_A z1_A y3_B>
    a = y[0] * y[59];
    b = y[2] * c[181];
    a = fma(y[14], c[103], a);
    double c279 = a + b;
    // <x1_A x2_A y3_B>
    a = y[0] * y[72];
    b = y[3] * c[181];
    a = fma(y[14], c[147], a);
    double c376 = a + b;
    // <<x2_A y3_B>>
    a = y[72];
    b = y[3] * y[14];
    double c382 = a - b;
    // <x1_A x2_A y2_B>
    a = y[0] * y[70];
    b = y[3] * c[204];
    a = fma(y[12], c[147], a);
    double c409 = a + b;
    // <<x2_A y2_B>>
    a = y[70];
    b = y[3] * y[12];
    double c414 = a - b;
    // <y1_A x2_A y2_B>
    a = y[1] * y[70];
    b = y[3] * c[200];
    a = fma(y[12], c[131], a);
    double c426 = a + b;
    // <x2_A y1_B y2_B>
    a = y[3] * y[127];
    b = y[9] * c414;
    a = fma(y[12], c[294], a);
    double c430 = a + b;
    c[215] = c215;
    c[217] = c217;
    c[220] = c220;
    c[230] = c230;
    c[268] = c268;
    c[279] = c279;
    c[376] = c376;
    c[382] = c382;
    c[409] = c409;
    c[414] = c414;
    c[426] = c426;
    c[430] = c430;
    // <x1_A x1_B x2_B>
    a = y[0] * y[119];
    b = y[8] * c[206];
    a = fma(y[11], c[109], a);
    double c216 = a + b;
    // <y1_A z1_A z2_B>
    a = y[1] * y[60];
    b = y[2] * c[222];
    a = fma(y[15], c[112], a);
    double c223 = a + b;
    // <<z1_A z2_B>>
    a = y[60];
    b = y[2] * y[15];
    double c224 = a - b;
    // <x1_A z1_A x2_B>
    a = y[0] * y[56];
    b = y[2] * c[206];
    a = fma(y[11], c[103], a);
    double c261 = a + b;
    // <z1_A x1_B x2_B>
    a = y[2] * y[119];
    b = y[8] * c[192];
    a = fma(y[11], c[172], a);
    double c267 = a + b;
    // <x1_A z1_A z2_B>
    a = y[0] * y[60];
    b = y[2] * c[185];
    a = fma(y[15], c[103], a);
    double c284 = a + b;
    // <z1_A x1_B z2_B>
    a = y[2] * y[123];
    b = y[8] * c224;
    a = fma(y[15], c[172], a);
    double c285 = a + b;
    // <<x1_B x2_B>>
    a = y[119];
    b = y[8] * y[11];
    double c568 = a - b;
    // <x1_B x1_B x2_B>
    a = y[8] * y[119];
    b = y[8] * c568;
    a = fma(y[11], c[543], a);
    double c573 = a + b;
    // <x1_A x2_B z2_B>
    a = y[0] * y[141];
    b = y[11] * c[185];
    a = fma(y[15], c[206], a);
    double c604 = a + b;
    // <x1_B x2_B z2_B>
    a = y[8] * y[141];
    b = y[11] * c[555];
    a = fma(y[15], c568, a);
    double c610 = a + b;
    // <x1_B x2_B x2_B>
    a = y[8] * y[137];
    b = 2.0 * y[11] * c568;
    double c630 = a + b;
    c[216] = c216;
    c[223] = c223;
    c[224] = c224;
    c[261] = c261;
    c[267] = c267;
    c[284] = c284;
    c[285] = c285;
    c[568] = c568;
    c[573] = c573;
    c[604] = c604;
    c[610] = c610;
    c[630] = c630;
    // <y1_A z1_A y3_B>
    a = y[1] * y[59];
    b = y[2] * c[218];
    a = fma(y[14], c[112], a);
    double c219 = a + b;
    // <y1_A z2_A y1_B>
    a = y[1] * y[109];
    b = y[7] * c[114];
    a = fma(y[9], c[163], a);
    double c235 = a + b;
    // <y1_A x2_A x3_A>
    a = y[1] * y[63];
    b = y[3] * c[151];
    a = fma(y[5], c[131], a);
    double c291 = a + b;
    // <y1_A x2_A z2_A>
    a = y[1] * y[65];
    b = y[3] * c[163];
    a = fma(y[7], c[131], a);
    double c292 = a + b;
    // <<x2_A z2_A>>
    a = y[65];
    b = y[3] * y[7];
    double c299 = a - b;
    // <y1_A x3_A z2_A>
    a = y[1] * y[88];
    b = y[5] * c[163];
    a = fma(y[7], c[151], a);
    double c322 = a + b;
    // <y1_A z2_A z2_A>
    a = y[1] * y[107];
    b = 2.0 * y[7] * c[163];
    double c350 = a + b;
    // <y1_A x2_A y3_B>
    a = y[1] * y[72];
    b = y[3] * c[218];
    a = fma(y[14], c[131], a);
    double c397 = a + b;
    // <y1_A x3_A y3_B>
    a = y[1] * y[95];
    b = y[5] * c[218];
    a = fma(y[14], c[151], a);
    double c427 = a + b;
    // <y1_A z2_A y3_B>
    a = y[1] * y[114];
    b = y[7] * c[218];
    a = fma(y[14], c[163], a);
    double c428 = a + b;
    // <<x3_A y3_B>>
    a = y[95];
    b = y[5] * y[14];
    double c431 = a - b;
    // <<z2_A y3_B>>
    a = y[114];
    b = y[7] * y[14];
    double c435 = a - b;
    c[219] = c219;
    c[235] = c235;
    c[291] = c291;
    c[292] = c292;
    c[299] = c299;
    c[322] = c322;
    c[350] = c350;
    c[397] = c397;
    c[427] = c427;
    c[428] = c428;
    c[431] = c431;
    c[435] = c435;
    // <z1_A y1_B y3_B>
    a = y[2] * y[129];
    b = y[9] * c[220];
    a = fma(y[14], c[120], a);
    double c221 = a + b;
    // <z1_A y1_B z2_B>
    a = y[2] * y[130];
    b = y[9] * c[224];
    a = fma(y[15], c[120], a);
    double c225 = a + b;
    // <z1_A x2_A x1_B>
    a = y[2] * y[66];
    b = y[3] * c[172];
    a = fma(y[8], c[133], a);
    double c236 = a + b;
    // <z1_A x1_B y3_B>
    a = y[2] * y[122];
    b = y[8] * c[220];
    a = fma(y[14], c[172], a);
    double c283 = a + b;
    // <x2_A x1_B y3_B>
    a = y[3] * y[122];
    b = y[8] * c[382];
    a = fma(y[14], c[297], a);
    double c383 = a + b;
    // <x2_A y1_B y3_B>
    a = y[3] * y[129];
    b = y[9] * c[382];
    a = fma(y[14], c[294], a);
    double c402 = a + b;
    // <x2_A x1_B y1_B>
    a = y[3] * y[117];
    b = y[8] * c[294];
    a = fma(y[9], c[297], a);
    double c534 = a + b;
    // <x1_B y1_B z2_B>
    a = y[8] * y[130];
    b = y[9] * c[555];
    a = fma(y[15], c[540], a);
    double c556 = a + b;
    // <x1_B y1_B y3_B>
    a = y[8] * y[129];
    b = y[9] * c[551];
    a = fma(y[14], c[540], a);
    double c562 = a + b;
    // <y1_B y3_B z2_B>
    a = y[9] * y[150];
    b = y[14] * c[578];
    a = fma(y[15], c[575], a);
    double c634 = a + b;
    // <x1_B y3_B z2_B>
    a = y[8] * y[150];
    b = y[14] * c[555];
    a = fma(y[15], c[551], a);
    double c637 = a + b;
    c[221] = c221;
    c[225] = c225;
    c[236] = c236;
    c[283] = c283;
    c[383] = c383;
    c[402] = c402;
    c[534] = c534;
    c[556] = c556;
    c[562] = c562;
    c[634] = c634;
    c[637] = c637;
  }

  private static void auxiliaries5(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A z1_A y2_A>
    a = y[0] * y[49];
    b = y[2] * c[145];
    a = fma(y[4], c[103], a);
    double c237 = a + b;
    // <x1_A z1_A x3_A>
    a = y[0] * y[50];
    b = y[2] * c[124];
    a = fma(y[5], c[103], a);
    double c243 = a + b;
    // <x1_A z1_A y3_A>
    a = y[0] * y[51];
    b = y[2] * c[122];
    a = fma(y[6], c[103], a);
    double c248 = a + b;
    // <x1_A z1_A z2_A>
    a = y[0] * y[52];
    b = y[2] * c[126];
    a = fma(y[7], c[103], a);
    double c253 = a + b;
    // <x1_A y2_A y3_A>
    a = y[0] * y[76];
    b = y[4] * c[122];
    a = fma(y[6], c[145], a);
    double c303 = a + b;
    // <<y2_A x3_A>>
    a = y[75];
    b = y[4] * y[5];
    double c310 = a - b;
    // <<y2_A y3_A>>
    a = y[76];
    b = y[4] * y[6];
    double c313 = a - b;
    // <x1_A x3_A y3_A>
    a = y[0] * y[87];
    b = y[5] * c[122];
    a = fma(y[6], c[124], a);
    double c319 = a + b;
    // <<y3_A z2_A>>
    a = y[98];
    b = y[6] * y[7];
    double c346 = a - b;
    // <x1_A y3_A z2_A>
    a = y[0] * y[98];
    b = y[6] * c[126];
    a = fma(y[7], c[122], a);
    double c349 = a + b;
    // <x1_A y2_A x3_A>
    a = y[0] * y[75];
    b = y[4] * c[124];
    a = fma(y[5], c[145], a);
    double c446 = a + b;
    // <<y2_A y2_A>>
    a = y[74];
    b = y[4] * y[4];
    double c455 = a - b;
    c[237] = c237;
    c[243] = c243;
    c[248] = c248;
    c[253] = c253;
    c[303] = c303;
    c[310] = c310;
    c[313] = c313;
    c[319] = c319;
    c[346] = c346;
    c[349] = c349;
    c[446] = c446;
    c[455] = c455;
    // <y1_A z2_A x1_B>
    a = y[1] * y[108];
    b = y[7] * c[170];
    a = fma(y[8], c[163], a);
    double c241 = a + b;
    // <z1_A y2_A x1_B>
    a = y[2] * y[78];
    b = y[4] * c[172];
    a = fma(y[8], c[143], a);
    double c242 = a + b;
    // <y1_A y2_A x1_B>
    a = y[1] * y[78];
    b = y[4] * c[170];
    a = fma(y[8], c[141], a);
    double c246 = a + b;
    // <z1_A y3_A x1_B>
    a = y[2] * y[99];
    b = y[6] * c[172];
    a = fma(y[8], c[161], a);
    double c252 = a + b;
    // <y1_A y2_A z2_A>
    a = y[1] * y[77];
    b = y[4] * c[163];
    a = fma(y[7], c[141], a);
    double c306 = a + b;
    // <y2_A y3_A x1_B>
    a = y[4] * y[99];
    b = y[6] * c[314];
    a = fma(y[8], c[313], a);
    double c315 = a + b;
    // <y1_A y3_A z2_A>
    a = y[1] * y[98];
    b = y[6] * c[163];
    a = fma(y[7], c[159], a);
    double c339 = a + b;
    // <y3_A z2_A x1_B>
    a = y[6] * y[108];
    b = y[7] * c[344];
    a = fma(y[8], c[346], a);
    double c351 = a + b;
    // <y1_A y2_A y3_A>
    a = y[1] * y[76];
    b = y[4] * c[159];
    a = fma(y[6], c[141], a);
    double c448 = a + b;
    // <y2_A y2_A x1_B>
    a = y[4] * y[78];
    b = y[4] * c[314];
    a = fma(y[8], c[455], a);
    double c456 = a + b;
    // <y1_A y2_A y2_A>
    a = y[1] * y[74];
    b = 2.0 * y[4] * c[141];
    double c459 = a + b;
    c[241] = c241;
    c[242] = c242;
    c[246] = c246;
    c[252] = c252;
    c[306] = c306;
    c[315] = c315;
    c[339] = c339;
    c[351] = c351;
    c[448] = c448;
    c[456] = c456;
    c[459] = c459;
    // <x1_A z1_A z1_B>
    a = y[0] * y[55];
    b = y[2] * c[167];
    a = fma(y[10], c[103], a);
    double c259 = a + b;
    // <x1_A z1_A x3_B>
    a = y[0] * y[58];
    b = y[2] * c[183];
    a = fma(y[13], c[103], a);
    double c274 = a + b;
    // <x1_A x2_A y3_A>
    a = y[0] * y[64];
    b = y[3] * c[122];
    a = fma(y[6], c[147], a);
    double c290 = a + b;
    // <<x2_A y3_A>>
    a = y[64];
    b = y[3] * y[6];
    double c296 = a - b;
    // <<x2_A z1_B>>
    a = y[68];
    b = y[3] * y[10];
    double c356 = a - b;
    // <x1_A x2_A z1_B>
    a = y[0] * y[68];
    b = y[3] * c[167];
    a = fma(y[10], c[147], a);
    double c362 = a + b;
    // <x1_A y3_A z1_B>
    a = y[0] * y[101];
    b = y[6] * c[167];
    a = fma(y[10], c[122], a);
    double c367 = a + b;
    // <<y3_A z1_B>>
    a = y[101];
    b = y[6] * y[10];
    double c372 = a - b;
    // <<x2_A x3_B>>
    a = y[71];
    b = y[3] * y[13];
    double c384 = a - b;
    // <x1_A x2_A x3_B>
    a = y[0] * y[71];
    b = y[3] * c[183];
    a = fma(y[13], c[147], a);
    double c394 = a + b;
    // <x1_A y3_A x3_B>
    a = y[0] * y[104];
    b = y[6] * c[183];
    a = fma(y[13], c[122], a);
    double c410 = a + b;
    // <x1_A z1_B x3_B>
    a = y[0] * y[134];
    b = y[10] * c[183];
    a = fma(y[13], c[167], a);
    double c589 = a + b;
    c[259] = c259;
    c[274] = c274;
    c[290] = c290;
    c[296] = c296;
    c[356] = c356;
    c[362] = c362;
    c[367] = c367;
    c[372] = c372;
    c[384] = c384;
    c[394] = c394;
    c[410] = c410;
    c[589] = c589;
    // <y1_A y1_A x3_B>
    a = y[1] * y[44];
    b = y[1] * c[210];
    a = fma(y[13], c[111], a);
    double c262 = a + b;
    // <y1_A x2_A y3_A>
    a = y[1] * y[64];
    b = y[3] * c[159];
    a = fma(y[6], c[131], a);
    double c304 = a + b;
    // <y1_A x2_A z1_B>
    a = y[1] * y[68];
    b = y[3] * c[177];
    a = fma(y[10], c[131], a);
    double c355 = a + b;
    // <y1_A z2_A z1_B>
    a = y[1] * y[110];
    b = y[7] * c[177];
    a = fma(y[10], c[163], a);
    double c369 = a + b;
    // <<z2_A z1_B>>
    a = y[110];
    b = y[7] * y[10];
    double c374 = a - b;
    // <y1_A x2_A x3_B>
    a = y[1] * y[71];
    b = y[3] * c[210];
    a = fma(y[13], c[131], a);
    double c378 = a + b;
    // <y1_A z2_A x3_B>
    a = y[1] * y[113];
    b = y[7] * c[210];
    a = fma(y[13], c[163], a);
    double c413 = a + b;
    // <<y3_A x3_B>>
    a = y[104];
    b = y[6] * y[13];
    double c420 = a - b;
    // <<z2_A x3_B>>
    a = y[113];
    b = y[7] * y[13];
    double c422 = a - b;
    // <y1_A y3_A z1_B>
    a = y[1] * y[101];
    b = y[6] * c[177];
    a = fma(y[10], c[159], a);
    double c475 = a + b;
    // <y1_A y3_A x3_B>
    a = y[1] * y[104];
    b = y[6] * c[210];
    a = fma(y[13], c[159], a);
    double c510 = a + b;
    // <y1_A z1_B x3_B>
    a = y[1] * y[134];
    b = y[10] * c[210];
    a = fma(y[13], c[177], a);
    double c565 = a + b;
    c[262] = c262;
    c[304] = c304;
    c[355] = c355;
    c[369] = c369;
    c[374] = c374;
    c[378] = c378;
    c[413] = c413;
    c[420] = c420;
    c[422] = c422;
    c[475] = c475;
    c[510] = c510;
    c[565] = c565;
    // <y1_A x1_B z2_B>
    a = y[1] * y[123];
    b = y[8] * c[222];
    a = fma(y[15], c[170], a);
    double c271 = a + b;
    // <z1_A x1_B y2_B>
    a = y[2] * y[120];
    b = y[8] * c[202];
    a = fma(y[12], c[172], a);
    double c273 = a + b;
    // <y1_A x1_B y2_B>
    a = y[1] * y[120];
    b = y[8] * c[200];
    a = fma(y[12], c[170], a);
    double c276 = a + b;
    // <z1_A x1_B x3_B>
    a = y[2] * y[121];
    b = y[8] * c[212];
    a = fma(y[13], c[172], a);
    double c278 = a + b;
    // <y1_A y2_B z2_B>
    a = y[1] * y[145];
    b = y[12] * c[222];
    a = fma(y[15], c[200], a);
    double c608 = a + b;
    // <y1_B y2_B z2_B>
    a = y[9] * y[145];
    b = y[12] * c[578];
    a = fma(y[15], c[563], a);
    double c614 = a + b;
    // <y1_A x3_B z2_B>
    a = y[1] * y[148];
    b = y[13] * c[222];
    a = fma(y[15], c[210], a);
    double c619 = a + b;
    // <y1_B x3_B x3_B>
    a = y[9] * y[146];
    b = 2.0 * y[13] * c[570];
    double c623 = a + b;
    // <y1_B x3_B z2_B>
    a = y[9] * y[148];
    b = y[13] * c[578];
    a = fma(y[15], c[570], a);
    double c624 = a + b;
    // <x1_B y2_B x3_B>
    a = y[8] * y[143];
    b = y[12] * c[553];
    a = fma(y[13], c[566], a);
    double c642 = a + b;
    // <x1_B x3_B x3_B>
    a = y[8] * y[146];
    b = 2.0 * y[13] * c[553];
    double c649 = a + b;
    // <x1_B x3_B z2_B>
    a = y[8] * y[148];
    b = y[13] * c[555];
    a = fma(y[15], c[553], a);
    double c650 = a + b;
    c[271] = c271;
    c[273] = c273;
    c[276] = c276;
    c[278] = c278;
    c[608] = c608;
    c[614] = c614;
    c[619] = c619;
    c[623] = c623;
    c[624] = c624;
    c[642] = c642;
    c[649] = c649;
    c[650] = c650;
    // <y1_A x1_B x2_B>
    a = y[1] * y[119];
    b = y[8] * c[190];
    a = fma(y[11], c[170], a);
    double c281 = a + b;
    // <y1_A x1_B y1_B>
    a = y[1] * y[117];
    b = y[8] * c[114];
    a = fma(y[9], c[170], a);
    double c289 = a + b;
    // <y1_A y2_A x3_A>
    a = y[1] * y[75];
    b = y[4] * c[151];
    a = fma(y[5], c[141], a);
    double c305 = a + b;
    // <x3_A x1_B y1_B>
    a = y[5] * y[117];
    b = y[8] * c[328];
    a = fma(y[9], c[331], a);
    double c358 = a + b;
    // <y1_A x3_A x2_B>
    a = y[1] * y[92];
    b = y[5] * c[190];
    a = fma(y[11], c[151], a);
    double c380 = a + b;
    // <<x3_A x2_B>>
    a = y[92];
    b = y[5] * y[11];
    double c388 = a - b;
    // <x3_A y1_B x2_B>
    a = y[5] * y[126];
    b = y[9] * c388;
    a = fma(y[11], c[328], a);
    double c389 = a + b;
    // <x3_A x1_B x2_B>
    a = y[5] * y[119];
    b = y[8] * c388;
    a = fma(y[11], c[331], a);
    double c491 = a + b;
    // <y1_A y2_A x2_B>
    a = y[1] * y[81];
    b = y[4] * c[190];
    a = fma(y[11], c[141], a);
    double c509 = a + b;
    // <<y2_A x2_B>>
    a = y[81];
    b = y[4] * y[11];
    double c513 = a - b;
    // <y2_A y1_B x2_B>
    a = y[4] * y[126];
    b = y[9] * c513;
    a = fma(y[11], c[311], a);
    double c514 = a + b;
    // <x1_B y1_B x2_B>
    a = y[8] * y[126];
    b = y[9] * c[568];
    a = fma(y[11], c[540], a);
    double c569 = a + b;
    c[281] = c281;
    c[289] = c289;
    c[305] = c305;
    c[358] = c358;
    c[380] = c380;
    c[388] = c388;
    c[389] = c389;
    c[491] = c491;
    c[509] = c509;
    c[513] = c513;
    c[514] = c514;
    c[569] = c569;
  }

  private static void auxiliaries6(double[] y, double[] c) {
    double a;
    double b;
    // <x2_A x3_A y1_B>
    a = y[3] * y[90];
    b = y[5] * c[294];
    a = fma(y[9], c[293], a);
    double c295 = a + b;
    // <x2_A y3_A x1_B>
    a = y[3] * y[99];
    b = y[6] * c[297];
    a = fma(y[8], c[296], a);
    double c298 = a + b;
    // <x2_A z2_A y1_B>
    a = y[3] * y[109];
    b = y[7] * c[294];
    a = fma(y[9], c[299], a);
    double c300 = a + b;
    // <x2_A y3_A y1_B>
    a = y[3] * y[100];
    b = y[6] * c[294];
    a = fma(y[9], c[296], a);
    double c308 = a + b;
    // <x2_A z2_A x1_B>
    a = y[3] * y[108];
    b = y[7] * c[297];
    a = fma(y[8], c[299], a);
    double c309 = a + b;
    // <y2_A x3_A y1_B>
    a = y[4] * y[90];
    b = y[5] * c[311];
    a = fma(y[9], c[310], a);
    double c312 = a + b;
    // <y2_A z2_A y1_B>
    a = y[4] * y[109];
    b = y[7] * c[311];
    a = fma(y[9], c[316], a);
    double c317 = a + b;
    // <x3_A y3_A x1_B>
    a = y[5] * y[99];
    b = y[6] * c[331];
    a = fma(y[8], c[330], a);
    double c332 = a + b;
    // <y3_A z2_A y1_B>
    a = y[6] * y[109];
    b = y[7] * c[347];
    a = fma(y[9], c[346], a);
    double c348 = a + b;
    // <y3_A x1_B y1_B>
    a = y[6] * y[117];
    b = y[8] * c[347];
    a = fma(y[9], c[344], a);
    double c365 = a + b;
    // <x3_A z2_A x1_B>
    a = y[5] * y[108];
    b = y[7] * c[331];
    a = fma(y[8], c[333], a);
    double c458 = a + b;
    c[295] = c295;
    c[298] = c298;
    c[300] = c300;
    c[308] = c308;
    c[309] = c309;
    c[312] = c312;
    c[317] = c317;
    c[332] = c332;
    c[348] = c348;
    c[365] = c365;
    c[458] = c458;
    // <x1_A x2_A z2_A>
    a = y[0] * y[65];
    b = y[3] * c[126];
    a = fma(y[7], c[147], a);
    double c302 = a + b;
    // <y1_A x2_A z2_B>
    a = y[1] * y[73];
    b = y[3] * c[222];
    a = fma(y[15], c[131], a);
    double c379 = a + b;
    // <y1_A z2_A x2_B>
    a = y[1] * y[111];
    b = y[7] * c[190];
    a = fma(y[11], c[163], a);
    double c381 = a + b;
    // <<x2_A z2_B>>
    a = y[73];
    b = y[3] * y[15];
    double c386 = a - b;
    // <<z2_A x2_B>>
    a = y[111];
    b = y[7] * y[11];
    double c392 = a - b;
    // <x1_A x2_A z2_B>
    a = y[0] * y[73];
    b = y[3] * c[185];
    a = fma(y[15], c[147], a);
    double c395 = a + b;
    // <y1_A x2_A x2_B>
    a = y[1] * y[69];
    b = y[3] * c[190];
    a = fma(y[11], c[131], a);
    double c411 = a + b;
    // <<x2_A x2_B>>
    a = y[69];
    b = y[3] * y[11];
    double c416 = a - b;
    // <x1_A x2_A x2_B>
    a = y[0] * y[69];
    b = y[3] * c[206];
    a = fma(y[11], c[147], a);
    double c424 = a + b;
    // <y1_A z2_A z2_B>
    a = y[1] * y[115];
    b = y[7] * c[222];
    a = fma(y[15], c[163], a);
    double c439 = a + b;
    // <<z2_A z2_B>>
    a = y[115];
    b = y[7] * y[15];
    double c444 = a - b;
    // <x1_A z2_A z2_B>
    a = y[0] * y[115];
    b = y[7] * c[185];
    a = fma(y[15], c[126], a);
    double c529 = a + b;
    c[302] = c302;
    c[379] = c379;
    c[381] = c381;
    c[386] = c386;
    c[392] = c392;
    c[395] = c395;
    c[411] = c411;
    c[416] = c416;
    c[424] = c424;
    c[439] = c439;
    c[444] = c444;
    c[529] = c529;
    // <x2_A y2_A x1_B>
    a = y[3] * y[78];
    b = y[4] * c[297];
    a = fma(y[8], c[325], a);
    double c326 = a + b;
    // <x2_A y1_B z1_B>
    a = y[3] * y[125];
    b = y[9] * c[356];
    a = fma(y[10], c[294], a);
    double c357 = a + b;
    // <x2_A x1_B z1_B>
    a = y[3] * y[118];
    b = y[8] * c[356];
    a = fma(y[10], c[297], a);
    double c363 = a + b;
    // <x3_A y1_B z1_B>
    a = y[5] * y[125];
    b = y[9] * c[370];
    a = fma(y[10], c[328], a);
    double c371 = a + b;
    // <y3_A x1_B z1_B>
    a = y[6] * y[118];
    b = y[8] * c[372];
    a = fma(y[10], c[344], a);
    double c373 = a + b;
    // <z2_A y1_B z1_B>
    a = y[7] * y[125];
    b = y[9] * c[374];
    a = fma(y[10], c[353], a);
    double c375 = a + b;
    // <x2_A y1_B x3_B>
    a = y[3] * y[128];
    b = y[9] * c[384];
    a = fma(y[13], c[294], a);
    double c385 = a + b;
    // <x2_A x1_B x3_B>
    a = y[3] * y[121];
    b = y[8] * c[384];
    a = fma(y[13], c[297], a);
    double c400 = a + b;
    // <y3_A x1_B x3_B>
    a = y[6] * y[121];
    b = y[8] * c[420];
    a = fma(y[13], c[344], a);
    double c421 = a + b;
    // <y3_A y1_B z1_B>
    a = y[6] * y[125];
    b = y[9] * c[372];
    a = fma(y[10], c[347], a);
    double c477 = a + b;
    // <z2_A x1_B z1_B>
    a = y[7] * y[118];
    b = y[8] * c[374];
    a = fma(y[10], c[360], a);
    double c478 = a + b;
    c[326] = c326;
    c[357] = c357;
    c[363] = c363;
    c[371] = c371;
    c[373] = c373;
    c[375] = c375;
    c[385] = c385;
    c[400] = c400;
    c[421] = c421;
    c[477] = c477;
    c[478] = c478;
    // <x1_A y3_A x2_B>
    a = y[0] * y[102];
    b = y[6] * c[206];
    a = fma(y[11], c[122], a);
    double c377 = a + b;
    // <<y3_A x2_B>>
    a = y[102];
    b = y[6] * y[11];
    double c390 = a - b;
    // <y3_A x1_B x2_B>
    a = y[6] * y[119];
    b = y[8] * c390;
    a = fma(y[11], c[344], a);
    double c391 = a + b;
    // <x1_A y3_A y2_B>
    a = y[0] * y[103];
    b = y[6] * c[204];
    a = fma(y[12], c[122], a);
    double c396 = a + b;
    // <<x3_A y2_B>>
    a = y[93];
    b = y[5] * y[12];
    double c403 = a - b;
    // <<y3_A y2_B>>
    a = y[103];
    b = y[6] * y[12];
    double c405 = a - b;
    // <y3_A x1_B y2_B>
    a = y[6] * y[120];
    b = y[8] * c405;
    a = fma(y[12], c[344], a);
    double c406 = a + b;
    // <x1_A x3_A x2_B>
    a = y[0] * y[92];
    b = y[5] * c[206];
    a = fma(y[11], c[124], a);
    double c480 = a + b;
    // <x1_A x3_A y2_B>
    a = y[0] * y[93];
    b = y[5] * c[204];
    a = fma(y[12], c[124], a);
    double c496 = a + b;
    // <x3_A x1_B y2_B>
    a = y[5] * y[120];
    b = y[8] * c403;
    a = fma(y[12], c[331], a);
    double c503 = a + b;
    // <x1_A x2_B y2_B>
    a = y[0] * y[138];
    b = y[11] * c[204];
    a = fma(y[12], c[206], a);
    double c615 = a + b;
    // <x1_B x2_B y2_B>
    a = y[8] * y[138];
    b = y[11] * c[566];
    a = fma(y[12], c[568], a);
    double c620 = a + b;
    c[377] = c377;
    c[390] = c390;
    c[391] = c391;
    c[396] = c396;
    c[403] = c403;
    c[405] = c405;
    c[406] = c406;
    c[480] = c480;
    c[496] = c496;
    c[503] = c503;
    c[615] = c615;
    c[620] = c620;
    // <x2_A y1_B z2_B>
    a = y[3] * y[130];
    b = y[9] * c[386];
    a = fma(y[15], c[294], a);
    double c387 = a + b;
    // <z2_A y1_B x2_B>
    a = y[7] * y[126];
    b = y[9] * c[392];
    a = fma(y[11], c[353], a);
    double c393 = a + b;
    // <x2_A x1_B z2_B>
    a = y[3] * y[123];
    b = y[8] * c[386];
    a = fma(y[15], c[297], a);
    double c401 = a + b;
    // <<z2_A y2_B>>
    a = y[112];
    b = y[7] * y[12];
    double c407 = a - b;
    // <x2_A x1_B y2_B>
    a = y[3] * y[120];
    b = y[8] * c[414];
    a = fma(y[12], c[297], a);
    double c415 = a + b;
    // <x2_A y1_B x2_B>
    a = y[3] * y[126];
    b = y[9] * c[416];
    a = fma(y[11], c[294], a);
    double c417 = a + b;
    // <x2_A x1_B x2_B>
    a = y[3] * y[119];
    b = y[8] * c[416];
    a = fma(y[11], c[297], a);
    double c429 = a + b;
    // <z2_A y1_B z2_B>
    a = y[7] * y[130];
    b = y[9] * c[444];
    a = fma(y[15], c[353], a);
    double c445 = a + b;
    // <z2_A x1_B x2_B>
    a = y[7] * y[119];
    b = y[8] * c[392];
    a = fma(y[11], c[360], a);
    double c493 = a + b;
    // <z2_A x1_B y2_B>
    a = y[7] * y[120];
    b = y[8] * c407;
    a = fma(y[12], c[360], a);
    double c505 = a + b;
    // <z2_A x1_B z2_B>
    a = y[7] * y[123];
    b = y[8] * c[444];
    a = fma(y[15], c[360], a);
    double c533 = a + b;
    c[387] = c387;
    c[393] = c393;
    c[401] = c401;
    c[407] = c407;
    c[415] = c415;
    c[417] = c417;
    c[429] = c429;
    c[445] = c445;
    c[493] = c493;
    c[505] = c505;
    c[533] = c533;
    // <y1_A x3_A y2_B>
    a = y[1] * y[93];
    b = y[5] * c[200];
    a = fma(y[12], c[151], a);
    double c398 = a + b;
    // <y1_A z2_A y2_B>
    a = y[1] * y[112];
    b = y[7] * c[200];
    a = fma(y[12], c[163], a);
    double c399 = a + b;
    // <x3_A y1_B y2_B>
    a = y[5] * y[127];
    b = y[9] * c[403];
    a = fma(y[12], c[328], a);
    double c404 = a + b;
    // <z2_A y1_B y2_B>
    a = y[7] * y[127];
    b = y[9] * c[407];
    a = fma(y[12], c[353], a);
    double c408 = a + b;
    // <y1_A x3_A x3_B>
    a = y[1] * y[94];
    b = y[5] * c[210];
    a = fma(y[13], c[151], a);
    double c412 = a + b;
    // <<x3_A x3_B>>
    a = y[94];
    b = y[5] * y[13];
    double c418 = a - b;
    // <x3_A y1_B x3_B>
    a = y[5] * y[128];
    b = y[9] * c418;
    a = fma(y[13], c[328], a);
    double c419 = a + b;
    // <z2_A y1_B x3_B>
    a = y[7] * y[128];
    b = y[9] * c[422];
    a = fma(y[13], c[353], a);
    double c423 = a + b;
    // <x3_A y1_B y3_B>
    a = y[5] * y[129];
    b = y[9] * c[431];
    a = fma(y[14], c[328], a);
    double c432 = a + b;
    // <z2_A y1_B y3_B>
    a = y[7] * y[129];
    b = y[9] * c[435];
    a = fma(y[14], c[353], a);
    double c436 = a + b;
    // <y1_A y2_B y3_B>
    a = y[1] * y[144];
    b = y[12] * c[218];
    a = fma(y[14], c[200], a);
    double c641 = a + b;
    c[398] = c398;
    c[399] = c399;
    c[404] = c404;
    c[408] = c408;
    c[412] = c412;
    c[418] = c418;
    c[419] = c419;
    c[423] = c423;
    c[432] = c432;
    c[436] = c436;
    c[641] = c641;
  }

  private static void auxiliaries7(double[] y, double[] c) {
    double a;
    double b;
    // <x1_A y3_A y3_B>
    a = y[0] * y[105];
    b = y[6] * c[181];
    a = fma(y[14], c[122], a);
    double c425 = a + b;
    // <<y3_A y3_B>>
    a = y[105];
    b = y[6] * y[14];
    double c433 = a - b;
    // <y3_A x1_B y3_B>
    a = y[6] * y[122];
    b = y[8] * c433;
    a = fma(y[14], c[344], a);
    double c434 = a + b;
    // <x1_A y3_A z2_B>
    a = y[0] * y[106];
    b = y[6] * c[185];
    a = fma(y[15], c[122], a);
    double c437 = a + b;
    // <<x3_A z2_B>>
    a = y[96];
    b = y[5] * y[15];
    double c440 = a - b;
    // <<y3_A z2_B>>
    a = y[106];
    b = y[6] * y[15];
    double c442 = a - b;
    // <y3_A x1_B z2_B>
    a = y[6] * y[123];
    b = y[8] * c442;
    a = fma(y[15], c[344], a);
    double c443 = a + b;
    // <x1_A x3_A y3_B>
    a = y[0] * y[95];
    b = y[5] * c[181];
    a = fma(y[14], c[124], a);
    double c519 = a + b;
    // <x3_A x1_B y3_B>
    a = y[5] * y[122];
    b = y[8] * c[431];
    a = fma(y[14], c[331], a);
    double c525 = a + b;
    // <x1_A x3_A z2_B>
    a = y[0] * y[96];
    b = y[5] * c[185];
    a = fma(y[15], c[124], a);
    double c528 = a + b;
    // <x3_A x1_B z2_B>
    a = y[5] * y[123];
    b = y[8] * c440;
    a = fma(y[15], c[331], a);
    double c531 = a + b;
    // <x1_A y3_B z2_B>
    a = y[0] * y[150];
    b = y[14] * c[185];
    a = fma(y[15], c[181], a);
    double c635 = a + b;
    c[425] = c425;
    c[433] = c433;
    c[434] = c434;
    c[437] = c437;
    c[440] = c440;
    c[442] = c442;
    c[443] = c443;
    c[519] = c519;
    c[525] = c525;
    c[528] = c528;
    c[531] = c531;
    c[635] = c635;
    // <y1_A x3_A z2_B>
    a = y[1] * y[96];
    b = y[5] * c[222];
    a = fma(y[15], c[151], a);
    double c438 = a + b;
    // <x3_A y1_B z2_B>
    a = y[5] * y[130];
    b = y[9] * c[440];
    a = fma(y[15], c[328], a);
    double c441 = a + b;
    // <y2_A y2_A y1_B>
    a = y[4] * y[79];
    b = y[4] * c[311];
    a = fma(y[9], c[455], a);
    double c461 = a + b;
    // <y1_A y2_A z1_B>
    a = y[1] * y[80];
    b = y[4] * c[177];
    a = fma(y[10], c[141], a);
    double c465 = a + b;
    // <<y2_A z1_B>>
    a = y[80];
    b = y[4] * y[10];
    double c466 = a - b;
    // <y2_A y1_B z1_B>
    a = y[4] * y[125];
    b = y[9] * c466;
    a = fma(y[10], c[311], a);
    double c467 = a + b;
    // <y1_A y2_A z2_B>
    a = y[1] * y[85];
    b = y[4] * c[222];
    a = fma(y[15], c[141], a);
    double c483 = a + b;
    // <<y2_A z2_B>>
    a = y[85];
    b = y[4] * y[15];
    double c489 = a - b;
    // <y2_A y1_B z2_B>
    a = y[4] * y[130];
    b = y[9] * c489;
    a = fma(y[15], c[311], a);
    double c490 = a + b;
    // <y2_A y1_B y1_B>
    a = y[4] * y[124];
    b = 2.0 * y[9] * c[311];
    double c539 = a + b;
    // <y1_A z1_B z2_B>
    a = y[1] * y[136];
    b = y[10] * c[222];
    a = fma(y[15], c[177], a);
    double c577 = a + b;
    // <y1_B z1_B z2_B>
    a = y[9] * y[136];
    b = y[10] * c[578];
    a = fma(y[15], c[546], a);
    double c579 = a + b;
    c[438] = c438;
    c[441] = c441;
    c[461] = c461;
    c[465] = c465;
    c[466] = c466;
    c[467] = c467;
    c[483] = c483;
    c[489] = c489;
    c[490] = c490;
    c[539] = c539;
    c[577] = c577;
    c[579] = c579;
    // <y2_A x3_A x1_B>
    a = y[4] * y[89];
    b = y[5] * c[314];
    a = fma(y[8], c[310], a);
    double c449 = a + b;
    // <y2_A y3_A y1_B>
    a = y[4] * y[100];
    b = y[6] * c[311];
    a = fma(y[9], c[313], a);
    double c450 = a + b;
    // <y2_A x1_B z1_B>
    a = y[4] * y[118];
    b = y[8] * c[466];
    a = fma(y[10], c[314], a);
    double c471 = a + b;
    // <y3_A y1_B x2_B>
    a = y[6] * y[126];
    b = y[9] * c[390];
    a = fma(y[11], c[347], a);
    double c492 = a + b;
    // <y2_A x1_B z2_B>
    a = y[4] * y[123];
    b = y[8] * c[489];
    a = fma(y[15], c[314], a);
    double c501 = a + b;
    // <y3_A y1_B y2_B>
    a = y[6] * y[127];
    b = y[9] * c[405];
    a = fma(y[12], c[347], a);
    double c504 = a + b;
    // <y2_A x1_B x2_B>
    a = y[4] * y[119];
    b = y[8] * c[513];
    a = fma(y[11], c[314], a);
    double c523 = a + b;
    // <y3_A y1_B z2_B>
    a = y[6] * y[130];
    b = y[9] * c[442];
    a = fma(y[15], c[347], a);
    double c532 = a + b;
    // <y2_A x1_B y1_B>
    a = y[4] * y[117];
    b = y[8] * c[311];
    a = fma(y[9], c[314], a);
    double c537 = a + b;
    // <x1_B y1_B y2_B>
    a = y[8] * y[127];
    b = y[9] * c[566];
    a = fma(y[12], c[540], a);
    double c574 = a + b;
    // <x1_B z1_B y2_B>
    a = y[8] * y[133];
    b = y[10] * c[566];
    a = fma(y[12], c[541], a);
    double c587 = a + b;
    c[449] = c449;
    c[450] = c450;
    c[471] = c471;
    c[492] = c492;
    c[501] = c501;
    c[504] = c504;
    c[523] = c523;
    c[532] = c532;
    c[537] = c537;
    c[574] = c574;
    c[587] = c587;
    // <x1_A y2_A z1_B>
    a = y[0] * y[80];
    b = y[4] * c[167];
    a = fma(y[10], c[145], a);
    double c470 = a + b;
    // <x1_A x3_A z1_B>
    a = y[0] * y[91];
    b = y[5] * c[167];
    a = fma(y[10], c[124], a);
    double c473 = a + b;
    // <x1_A z2_A z1_B>
    a = y[0] * y[110];
    b = y[7] * c[167];
    a = fma(y[10], c[126], a);
    double c474 = a + b;
    // <x1_A y2_A y3_B>
    a = y[0] * y[84];
    b = y[4] * c[181];
    a = fma(y[14], c[145], a);
    double c479 = a + b;
    // <x1_A z2_A x2_B>
    a = y[0] * y[111];
    b = y[7] * c[206];
    a = fma(y[11], c[126], a);
    double c481 = a + b;
    // <<y2_A y3_B>>
    a = y[84];
    b = y[4] * y[14];
    double c485 = a - b;
    // <y2_A x1_B y3_B>
    a = y[4] * y[122];
    b = y[8] * c485;
    a = fma(y[14], c[314], a);
    double c486 = a + b;
    // <x1_A y2_A x2_B>
    a = y[0] * y[81];
    b = y[4] * c[206];
    a = fma(y[11], c[145], a);
    double c518 = a + b;
    // <x1_A z2_A y3_B>
    a = y[0] * y[114];
    b = y[7] * c[181];
    a = fma(y[14], c[126], a);
    double c520 = a + b;
    // <x1_A z1_B x2_B>
    a = y[0] * y[132];
    b = y[10] * c[206];
    a = fma(y[11], c[167], a);
    double c582 = a + b;
    // <x1_A z1_B y3_B>
    a = y[0] * y[135];
    b = y[10] * c[181];
    a = fma(y[14], c[167], a);
    double c592 = a + b;
    c[470] = c470;
    c[473] = c473;
    c[474] = c474;
    c[479] = c479;
    c[481] = c481;
    c[485] = c485;
    c[486] = c486;
    c[518] = c518;
    c[520] = c520;
    c[582] = c582;
    c[592] = c592;
    // <y1_A y2_A x3_B>
    a = y[1] * y[83];
    b = y[4] * c[210];
    a = fma(y[13], c[141], a);
    double c482 = a + b;
    // <<y2_A x3_B>>
    a = y[83];
    b = y[4] * y[13];
    double c487 = a - b;
    // <y2_A y1_B x3_B>
    a = y[4] * y[128];
    b = y[9] * c487;
    a = fma(y[13], c[311], a);
    double c488 = a + b;
    // <x1_A y2_A x3_B>
    a = y[0] * y[83];
    b = y[4] * c[183];
    a = fma(y[13], c[145], a);
    double c494 = a + b;
    // <x1_A y2_A z2_B>
    a = y[0] * y[85];
    b = y[4] * c[185];
    a = fma(y[15], c[145], a);
    double c495 = a + b;
    // <y1_A y2_A y3_B>
    a = y[1] * y[84];
    b = y[4] * c[218];
    a = fma(y[14], c[141], a);
    double c498 = a + b;
    // <y2_A x1_B x3_B>
    a = y[4] * y[121];
    b = y[8] * c487;
    a = fma(y[13], c[314], a);
    double c500 = a + b;
    // <y2_A y1_B y3_B>
    a = y[4] * y[129];
    b = y[9] * c[485];
    a = fma(y[14], c[311], a);
    double c502 = a + b;
    // <x1_B y1_B x3_B>
    a = y[8] * y[128];
    b = y[9] * c[553];
    a = fma(y[13], c[540], a);
    double c554 = a + b;
    // <y1_A y3_B z2_B>
    a = y[1] * y[150];
    b = y[14] * c[222];
    a = fma(y[15], c[218], a);
    double c629 = a + b;
    // <x1_A x3_B z2_B>
    a = y[0] * y[148];
    b = y[13] * c[185];
    a = fma(y[15], c[183], a);
    double c647 = a + b;
    c[482] = c482;
    c[487] = c487;
    c[488] = c488;
    c[494] = c494;
    c[495] = c495;
    c[498] = c498;
    c[500] = c500;
    c[502] = c502;
    c[554] = c554;
    c[629] = c629;
    c[647] = c647;
    // <y1_A y3_A x2_B>
    a = y[1] * y[102];
    b = y[6] * c[190];
    a = fma(y[11], c[159], a);
    double c484 = a + b;
    // <x1_A z2_A y2_B>
    a = y[0] * y[112];
    b = y[7] * c[204];
    a = fma(y[12], c[126], a);
    double c497 = a + b;
    // <y1_A y3_A y2_B>
    a = y[1] * y[103];
    b = y[6] * c[200];
    a = fma(y[12], c[159], a);
    double c499 = a + b;
    // <x1_A y2_A y2_B>
    a = y[0] * y[82];
    b = y[4] * c[204];
    a = fma(y[12], c[145], a);
    double c506 = a + b;
    // <x1_A x3_A x3_B>
    a = y[0] * y[94];
    b = y[5] * c[183];
    a = fma(y[13], c[124], a);
    double c507 = a + b;
    // <x1_A z2_A x3_B>
    a = y[0] * y[113];
    b = y[7] * c[183];
    a = fma(y[13], c[126], a);
    double c508 = a + b;
    // <<y2_A y2_B>>
    a = y[82];
    b = y[4] * y[12];
    double c511 = a - b;
    // <y1_A y2_A y2_B>
    a = y[1] * y[82];
    b = y[4] * c[200];
    a = fma(y[12], c[141], a);
    double c521 = a + b;
    // <y1_A x2_B x3_B>
    a = y[1] * y[139];
    b = y[11] * c[210];
    a = fma(y[13], c[190], a);
    double c598 = a + b;
    // <x1_A x2_B x3_B>
    a = y[0] * y[139];
    b = y[11] * c[183];
    a = fma(y[13], c[206], a);
    double c603 = a + b;
    // <x1_A y2_B x3_B>
    a = y[0] * y[143];
    b = y[12] * c[183];
    a = fma(y[13], c[204], a);
    double c639 = a + b;
    c[484] = c484;
    c[497] = c497;
    c[499] = c499;
    c[506] = c506;
    c[507] = c507;
    c[508] = c508;
    c[511] = c511;
    c[521] = c521;
    c[598] = c598;
    c[603] = c603;
    c[639] = c639;
  }

  private static void auxiliaries8(double[] y, double[] c) {
    double a;
    double b;
    // <y2_A x1_B y2_B>
    a = y[4] * y[120];
    b = y[8] * c[511];
    a = fma(y[12], c[314], a);
    double c512 = a + b;
    // <y2_A y1_B y2_B>
    a = y[4] * y[127];
    b = y[9] * c[511];
    a = fma(y[12], c[311], a);
    double c524 = a + b;
    // <y1_A z1_B x2_B>
    a = y[1] * y[132];
    b = y[10] * c[190];
    a = fma(y[11], c[177], a);
    double c550 = a + b;
    // <y1_B z1_B x2_B>
    a = y[9] * y[132];
    b = y[10] * c[557];
    a = fma(y[11], c[546], a);
    double c558 = a + b;
    // <y1_A z1_B y2_B>
    a = y[1] * y[133];
    b = y[10] * c[200];
    a = fma(y[12], c[177], a);
    double c559 = a + b;
    // <y1_B z1_B y2_B>
    a = y[9] * y[133];
    b = y[10] * c[563];
    a = fma(y[12], c[546], a);
    double c564 = a + b;
    // <y1_B z1_B x3_B>
    a = y[9] * y[134];
    b = y[10] * c[570];
    a = fma(y[13], c[546], a);
    double c571 = a + b;
    // <x1_B z1_B x2_B>
    a = y[8] * y[132];
    b = y[10] * c[568];
    a = fma(y[11], c[541], a);
    double c583 = a + b;
    // <x1_B z1_B x3_B>
    a = y[8] * y[134];
    b = y[10] * c[553];
    a = fma(y[13], c[541], a);
    double c590 = a + b;
    // <y1_B x2_B x3_B>
    a = y[9] * y[139];
    b = y[11] * c[570];
    a = fma(y[13], c[557], a);
    double c601 = a + b;
    // <x1_B x2_B x3_B>
    a = y[8] * y[139];
    b = y[11] * c[553];
    a = fma(y[13], c[568], a);
    double c609 = a + b;
    c[512] = c512;
    c[524] = c524;
    c[550] = c550;
    c[558] = c558;
    c[559] = c559;
    c[564] = c564;
    c[571] = c571;
    c[583] = c583;
    c[590] = c590;
    c[601] = c601;
    c[609] = c609;
    // <x3_A x1_B x3_B>
    a = y[5] * y[121];
    b = y[8] * c[418];
    a = fma(y[13], c[331], a);
    double c515 = a + b;
    // <y3_A y1_B x3_B>
    a = y[6] * y[128];
    b = y[9] * c[420];
    a = fma(y[13], c[347], a);
    double c516 = a + b;
    // <z2_A x1_B x3_B>
    a = y[7] * y[121];
    b = y[8] * c[422];
    a = fma(y[13], c[360], a);
    double c517 = a + b;
    // <y1_A y3_A y3_B>
    a = y[1] * y[105];
    b = y[6] * c[218];
    a = fma(y[14], c[159], a);
    double c522 = a + b;
    // <z2_A x1_B y3_B>
    a = y[7] * y[122];
    b = y[8] * c[435];
    a = fma(y[14], c[360], a);
    double c527 = a + b;
    // <y1_A y3_A z2_B>
    a = y[1] * y[106];
    b = y[6] * c[222];
    a = fma(y[15], c[159], a);
    double c530 = a + b;
    // <y1_A z1_B y3_B>
    a = y[1] * y[135];
    b = y[10] * c[218];
    a = fma(y[14], c[177], a);
    double c572 = a + b;
    // <y1_B z1_B y3_B>
    a = y[9] * y[135];
    b = y[10] * c[575];
    a = fma(y[14], c[546], a);
    double c576 = a + b;
    // <x1_B z1_B y3_B>
    a = y[8] * y[135];
    b = y[10] * c[551];
    a = fma(y[14], c[541], a);
    double c593 = a + b;
    // <x1_B z1_B z2_B>
    a = y[8] * y[136];
    b = y[10] * c[555];
    a = fma(y[15], c[541], a);
    double c596 = a + b;
    // <y1_B x3_B y3_B>
    a = y[9] * y[147];
    b = y[13] * c[575];
    a = fma(y[14], c[570], a);
    double c633 = a + b;
    c[515] = c515;
    c[516] = c516;
    c[517] = c517;
    c[522] = c522;
    c[527] = c527;
    c[530] = c530;
    c[572] = c572;
    c[576] = c576;
    c[593] = c593;
    c[596] = c596;
    c[633] = c633;
    // <y3_A y1_B y3_B>
    a = y[6] * y[129];
    b = y[9] * c[433];
    a = fma(y[14], c[347], a);
    double c526 = a + b;
    // <x1_A z1_B y2_B>
    a = y[0] * y[133];
    b = y[10] * c[204];
    a = fma(y[12], c[167], a);
    double c586 = a + b;
    // <x1_A z1_B z2_B>
    a = y[0] * y[136];
    b = y[10] * c[185];
    a = fma(y[15], c[167], a);
    double c595 = a + b;
    // <y1_A x2_B z2_B>
    a = y[1] * y[141];
    b = y[11] * c[222];
    a = fma(y[15], c[190], a);
    double c599 = a + b;
    // <x1_B x2_B y3_B>
    a = y[8] * y[140];
    b = y[11] * c[551];
    a = fma(y[14], c[568], a);
    double c600 = a + b;
    // <y1_B x2_B z2_B>
    a = y[9] * y[141];
    b = y[11] * c[578];
    a = fma(y[15], c[557], a);
    double c602 = a + b;
    // <x1_A y2_B y3_B>
    a = y[0] * y[144];
    b = y[12] * c[181];
    a = fma(y[14], c[204], a);
    double c605 = a + b;
    // <y1_A x2_B y3_B>
    a = y[1] * y[140];
    b = y[11] * c[218];
    a = fma(y[14], c[190], a);
    double c606 = a + b;
    // <x1_B y2_B y3_B>
    a = y[8] * y[144];
    b = y[12] * c[551];
    a = fma(y[14], c[566], a);
    double c611 = a + b;
    // <y1_B y2_B y3_B>
    a = y[9] * y[144];
    b = y[12] * c[575];
    a = fma(y[14], c[563], a);
    double c644 = a + b;
    c[526] = c526;
    c[586] = c586;
    c[595] = c595;
    c[599] = c599;
    c[600] = c600;
    c[602] = c602;
    c[605] = c605;
    c[606] = c606;
    c[611] = c611;
    c[644] = c644;
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
    double d0 = a + b;
    // d<y1_A>/dt = 1/2*(K + delta) <x1_A> - 1/4*(gamma_plus + gamma_minus) <y1_A> + 1/2*K <x2_A> +
    //   1/4*(gamma_plus - gamma_minus) <y2_A> - 2*V*(1 - 1/N) <x1_A z1_A> - 2*V_AB <z1_A x1_B>
    a = c[6] * y[0];
    b = c[0] * y[1];
    a = fma(c[7], y[3], a);
    b = fma(c[2], y[4], b);
    a = fma(c[8], y[18], a);
    b = fma(c[9], y[53], b);
    double d1 = a + b;
    // d<x2_A>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A> - 1/2*K <y1_A> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_A> - 1/2*(K + delta) <y2_A> + 2*V*(1 - 1/N) (<x1_A y3_A> - <y1_A x3_A> +
    //   <y1_A z2_A>) - 2*V_AB (<x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>)
    a = c[2] * y[0];
    b = c[3] * y[1];
    a = fma(c[0], y[3], a);
    b = fma(c[1], y[4], b);
    a = fma(c[4], y[22] + y[38] - y[36], a);
    b = fma(c[5], y[99] + y[109] - y[90], b);
    double d3 = a + b;
    // d<y2_A>/dt = 1/2*K <x1_A> + 1/4*(gamma_plus - gamma_minus) <y1_A> + 1/2*(K + delta) <x2_A> -
    //   1/4*(gamma_plus + gamma_minus) <y2_A> - 2*V*(1 - 1/N) (<x1_A x3_A> + <x1_A z2_A> +
    //   <y1_A y3_A>) - 2*V_AB (<x3_A x1_B> + <y3_A y1_B> + <z2_A x1_B>)
    a = c[7] * y[0];
    b = c[2] * y[1];
    a = fma(c[6], y[3], a);
    b = fma(c[0], y[4], b);
    a = fma(c[8], y[21] + y[23] + y[37], a);
    b = fma(c[9], y[89] + y[100] + y[108], b);
    double d4 = a + b;
    d[0] = d0;
    d[1] = d1;
    d[3] = d3;
    d[4] = d4;
    // d<z1_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_A>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_A> - V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[2];
    a = fma(c[12], y[7], a);
    b = fma(c[13], y[25] - y[39], b);
    double d2 = a + b;
    // d<z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 + <z2_B>) - 1/2*(gamma_plus + gamma_minus)
    //   <z1_B> + V_AB (<x1_A y1_B> - <y1_A x1_B>)
    a = c[10];
    b = c[11] * y[10];
    a = fma(c[12], y[15], a);
    b = fma(c[13], y[39] - y[25], b);
    double d10 = a + b;
    // d<z1_A z2_A>/dt = - (gamma_plus + gamma_minus) (<z1_A> + <z1_A z2_A>) + 1/6*(gamma_plus -
    //   gamma_minus) (2 <z2_A> + 9 <z1_A z1_A> + <z2_A z2_A>) - V_AB (<x1_A z2_A y1_B> + 3
    //   <z1_A x2_A y1_B> - <y1_A z2_A x1_B> - 3 <z1_A y2_A x1_B>) - 3*V*(1 - 2/N) (<y1_A z1_A x2_A>
    //   - <x1_A z1_A y2_A>)
    a = c[19] * (y[2] + y[52]);
    b = c[10] * y[7];
    a = fma(c[20], y[47], a);
    b = fma(c[12], y[107], b);
    a = fma(c[13], c[130] - c[241], a);
    b = fma(c[55], c[237] - c[132], b);
    a = fma(c[23], c[134] - c[242], a);
    double d52 = a + b;
    // d<z1_B z2_B>/dt = - (gamma_plus + gamma_minus) (<z1_B> + <z1_B z2_B>) + 1/6*(gamma_plus -
    //   gamma_minus) (2 <z2_B> + 9 <z1_B z1_B> + <z2_B z2_B>) + V_AB (<x1_A y1_B z2_B> -
    //   <y1_A x1_B z2_B> - 3 <y1_A z1_B x2_B> + 3 <x1_A z1_B y2_B>) - 3*V*(1 - 2/N)
    //   (<y1_B z1_B x2_B> - <x1_B z1_B y2_B>)
    a = c[19] * (y[10] + y[136]);
    b = c[10] * y[15];
    a = fma(c[20], y[131], a);
    b = fma(c[12], y[151], b);
    a = fma(c[13], c[271] - c[189], a);
    b = fma(c[23], c[550] - c[586], b);
    a = fma(c[55], c[587] - c[558], a);
    double d136 = a + b;
    d[2] = d2;
    d[10] = d10;
    d[52] = d52;
    d[136] = d136;
    // d<x3_A>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_A> - (K + delta) <y3_A> + V*(1 - 1/N)
    //   (<x1_A y2_A> + <y1_A x2_A>) + V_AB (<x2_A y1_B> + <y2_A x1_B>)
    a = c[11] * y[5];
    b = c[15] * y[6];
    a = fma(c[16], y[20] + y[34], a);
    b = fma(c[14], y[67] + y[78], b);
    double d5 = a + b;
    // d<y3_A>/dt = (K + delta) <x3_A> - 1/2*(gamma_plus + gamma_minus) <y3_A> - V*(1 - 1/N)
    //   (<x1_A x2_A> - <y1_A y2_A>) - V_AB (<x2_A x1_B> - <y2_A y1_B>)
    a = c[17] * y[5];
    b = c[11] * y[6];
    a = fma(c[16], y[35] - y[19], a);
    b = fma(c[13], y[66] - y[79], b);
    double d6 = a + b;
    // d<z2_A>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_A>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_A> + 3*V*(1 - 1/N) (<x1_A y2_A> - <y1_A x2_A>) - 3*V_AB (<x2_A y1_B> - <y2_A x1_B>)
    a = c[19];
    b = c[20] * y[2];
    a = fma(c[11], y[7], a);
    b = fma(c[21], y[20] - y[34], b);
    a = fma(c[23], y[67] - y[78], a);
    double d7 = a + b;
    // d<x3_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x3_B> - (K - delta) <y3_B> + V_AB (<x1_A y2_B>
    //   + <y1_A x2_B>) + V*(1 - 1/N) (<x1_B y2_B> + <y1_B x2_B>)
    a = c[11] * y[13];
    b = c[27] * y[14];
    a = fma(c[14], y[28] + y[42], a);
    b = fma(c[16], y[120] + y[126], b);
    double d13 = a + b;
    // d<y3_B>/dt = (K - delta) <x3_B> - 1/2*(gamma_plus + gamma_minus) <y3_B> - V_AB (<x1_A x2_B> -
    //   <y1_A y2_B>) - V*(1 - 1/N) (<x1_B x2_B> - <y1_B y2_B>)
    a = c[28] * y[13];
    b = c[11] * y[14];
    a = fma(c[13], y[27] - y[43], a);
    b = fma(c[16], y[127] - y[119], b);
    double d14 = a + b;
    // d<z2_B>/dt = - 1/2*(gamma_plus + gamma_minus) (2 + <z2_B>) + 3/2*(gamma_plus - gamma_minus)
    //   <z1_B> + 3*V_AB (<x1_A y2_B> - <y1_A x2_B>) + 3*V*(1 - 1/N) (<x1_B y2_B> - <y1_B x2_B>)
    a = c[19];
    b = c[20] * y[10];
    a = fma(c[11], y[15], a);
    b = fma(c[23], y[42] - y[28], b);
    a = fma(c[21], y[120] - y[126], a);
    double d15 = a + b;
    d[5] = d5;
    d[6] = d6;
    d[7] = d7;
    d[13] = d13;
    d[14] = d14;
    d[15] = d15;
    // d<x1_B>/dt = - 1/4*(gamma_plus + gamma_minus) <x1_B> - 1/2*(K - delta) <y1_B> +
    //   1/4*(gamma_plus - gamma_minus) <x2_B> - 1/2*K <y2_B> + 2*V_AB <y1_A z1_B> + 2*V*(1 - 1/N)
    //   <y1_B z1_B>
    a = c[0] * y[8];
    b = c[25] * y[9];
    a = fma(c[2], y[11], a);
    b = fma(c[3], y[12], b);
    a = fma(c[5], y[41], a);
    b = fma(c[4], y[125], b);
    double d8 = a + b;
    // d<y1_B>/dt = 1/2*(K - delta) <x1_B> - 1/4*(gamma_plus + gamma_minus) <y1_B> + 1/2*K <x2_B> +
    //   1/4*(gamma_plus - gamma_minus) <y2_B> - 2*V_AB <x1_A z1_B> - 2*V*(1 - 1/N) <x1_B z1_B>
    a = c[26] * y[8];
    b = c[0] * y[9];
    a = fma(c[7], y[11], a);
    b = fma(c[2], y[12], b);
    a = fma(c[9], y[26], a);
    b = fma(c[8], y[118], b);
    double d9 = a + b;
    // d<x2_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_B> - 1/2*K <y1_B> - 1/4*(gamma_plus +
    //   gamma_minus) <x2_B> - 1/2*(K - delta) <y2_B> + 2*V_AB (<x1_A y3_B> - <y1_A x3_B> +
    //   <y1_A z2_B>) + 2*V*(1 - 1/N) (<x1_B y3_B> - <y1_B x3_B> + <y1_B z2_B>)
    a = c[2] * y[8];
    b = c[3] * y[9];
    a = fma(c[0], y[11], a);
    b = fma(c[25], y[12], b);
    a = fma(c[5], y[30] + y[46] - y[44], a);
    b = fma(c[4], y[122] + y[130] - y[128], b);
    double d11 = a + b;
    // d<y2_B>/dt = 1/2*K <x1_B> + 1/4*(gamma_plus - gamma_minus) <y1_B> + 1/2*(K - delta) <x2_B> -
    //   1/4*(gamma_plus + gamma_minus) <y2_B> - 2*V_AB (<x1_A x3_B> + <x1_A z2_B> + <y1_A y3_B>) -
    //   2*V*(1 - 1/N) (<x1_B x3_B> + <x1_B z2_B> + <y1_B y3_B>)
    a = c[7] * y[8];
    b = c[2] * y[9];
    a = fma(c[26], y[11], a);
    b = fma(c[0], y[12], b);
    a = fma(c[9], y[29] + y[31] + y[45], a);
    b = fma(c[8], y[121] + y[123] + y[129], b);
    double d12 = a + b;
    d[8] = d8;
    d[9] = d9;
    d[11] = d11;
    d[12] = d12;
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
    double d16 = a + b;
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
    double d32 = a + b;
    // d<x2_A x2_A>/dt = 1/2*(gamma_plus - gamma_minus) <x1_A x2_A> - K <y1_A x2_A> + 4*V/N
    //   <z1_A y3_A> - 1/2*(gamma_plus + gamma_minus) <x2_A x2_A> - (K + delta) <x2_A y2_A> + 4*V*(1
    //   - 2/N) (<x1_A x2_A y3_A> - <y1_A x2_A x3_A> + <y1_A x2_A z2_A>) - 4*V_AB (<x2_A x3_A y1_B>
    //   - <x2_A y3_A x1_B> - <x2_A z2_A y1_B>)
    a = c[29] * y[19];
    b = c[30] * y[34];
    a = fma(c[31], y[51], a);
    b = fma(c[11], y[61], b);
    a = fma(c[15], y[62], a);
    b = fma(c[32], c[290] + c[292] - c[291], b);
    a = fma(c[33], c[298] + c[300] - c[295], a);
    double d61 = a + b;
    // d<y2_A y2_A>/dt = K <x1_A y2_A> + 1/2*(gamma_plus - gamma_minus) <y1_A y2_A> - 4*V/N
    //   <z1_A y3_A> + (K + delta) <x2_A y2_A> - 1/2*(gamma_plus + gamma_minus) <y2_A y2_A> - 4*V*(1
    //   - 2/N) (<x1_A y2_A x3_A> + <x1_A y2_A z2_A> + <y1_A y2_A y3_A>) - 4*V_AB (<y2_A x3_A x1_B>
    //   + <y2_A y3_A y1_B> + <y2_A z2_A x1_B>)
    a = c[78] * y[20];
    b = c[29] * y[35];
    a = fma(c[34], y[51], a);
    b = fma(c[17], y[62], b);
    a = fma(c[11], y[74], a);
    b = fma(c[79], c[446] + c[447] + c[448], b);
    a = fma(c[80], c[449] + c[450] + c[451], a);
    double d74 = a + b;
    d[16] = d16;
    d[32] = d32;
    d[61] = d61;
    d[74] = d74;
    // d<x1_A y1_A>/dt = 1/2*(K + delta) (<x1_A x1_A> - <y1_A y1_A>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_A y1_A> + 1/2*K (<x1_A x2_A> - <y1_A y2_A>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1_A y2_A> + <y1_A x2_A>) - 4*V/N <z1_A x3_A> - 2*V*(1 - 2/N)
    //   (<x1_A x1_A z1_A> - <y1_A y1_A z1_A>) - 2*V_AB (<x1_A z1_A x1_B> - <y1_A z1_A y1_B>)
    a = c[1] * (y[32] - y[16]);
    b = c[11] * y[17];
    a = fma(c[3], y[35] - y[19], a);
    b = fma(c[2], y[20] + y[34], b);
    a = fma(c[34], y[50], a);
    b = fma(c[35], c[108] - c[113], b);
    a = fma(c[5], c[115] - c[110], a);
    double d17 = a + b;
    // d<x2_A y2_A>/dt = 1/2*K (<x1_A x2_A> - <y1_A y2_A>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A y2_A> + <y1_A x2_A>) - 4*V/N <z1_A x3_A> + 1/2*(K + delta) (<x2_A x2_A> -
    //   <y2_A y2_A>) - 1/2*(gamma_plus + gamma_minus) <x2_A y2_A> - 2*V*(1 - 2/N) (<x1_A x2_A x3_A>
    //   + <x1_A x2_A z2_A> - <x1_A y2_A y3_A> + <y1_A x2_A y3_A> + <y1_A y2_A x3_A> -
    //   <y1_A y2_A z2_A>) - 2*V_AB (<x2_A x3_A x1_B> + <x2_A y3_A y1_B> + <x2_A z2_A x1_B> +
    //   <y2_A x3_A y1_B> - <y2_A y3_A x1_B> - <y2_A z2_A y1_B>)
    a = c[3] * (y[35] - y[19]);
    b = c[2] * (y[20] + y[34]);
    a = fma(c[34], y[50], a);
    b = fma(c[1], y[74] - y[61], b);
    a = fma(c[11], y[62], a);
    b = fma(c[35], c[301] + c[302] + c[304] + c[305] - c[303] - c[306], b);
    a = fma(c[5], c[315] + c[317] - c[307] - c[308] - c[309] - c[312], a);
    double d62 = a + b;
    d[17] = d17;
    d[62] = d62;
    // d<x1_A z1_A>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1_A> + 2 <x1_A z2_A> + 3 <z1_A x2_A>)
    //   + 1/3*V/N (4 <y1_A> - 3 <x1_A y3_A> + 3 <y1_A x3_A> - <y1_A z2_A>) - 3/4*(gamma_plus +
    //   gamma_minus) <x1_A z1_A> - 1/2*(K + delta) <y1_A z1_A> - 1/2*(K - 2*V/N) <z1_A y2_A> - V_AB
    //   (<x1_A x1_A y1_B> - <x1_A y1_A x1_B> - 2 <z1_A z1_A y1_B>) + 2*V*(1 - 2/N) <y1_A z1_A z1_A>
    a = c[10] * y[0];
    b = c[37] * y[1];
    a = fma(c[38], y[18], a);
    b = fma(c[39], y[22] - y[36], b);
    a = fma(c[12], y[23], a);
    b = fma(c[1], y[33], b);
    a = fma(c[41], y[38], a);
    b = fma(c[2], y[48], b);
    a = fma(c[42], y[49], a);
    b = fma(c[13], c[116] - c[117], b);
    a = fma(c[36], c[118], a);
    b = fma(c[5], c[121], b);
    double d18 = a + b;
    // d<y1_A z1_A>/dt = - 1/3*V/N (4 <x1_A> - 3 <x1_A x3_A> - <x1_A z2_A> - 3 <y1_A y3_A>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1_A> + 2 <y1_A z2_A> + 3 <z1_A y2_A>) + 1/2*(K +
    //   delta) <x1_A z1_A> - 3/4*(gamma_plus + gamma_minus) <y1_A z1_A> + 1/2*(K - 2*V/N)
    //   <z1_A x2_A> - V_AB (<x1_A y1_A y1_B> - <y1_A y1_A x1_B> + 2 <z1_A z1_A x1_B>) - 2*V*(1 -
    //   2/N) <x1_A z1_A z1_A>
    a = c[47] * y[0];
    b = c[10] * y[1];
    a = fma(c[6], y[18], a);
    b = fma(c[40], y[21] + y[37], b);
    a = fma(c[50], y[23], a);
    b = fma(c[38], y[33], b);
    a = fma(c[12], y[38], a);
    b = fma(c[81], y[48], b);
    a = fma(c[2], y[49], a);
    b = fma(c[13], c[226] - c[228], b);
    a = fma(c[35], c[227], a);
    b = fma(c[9], c[229], b);
    double d33 = a + b;
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
    b = fma(c[39], y[75] - y[64] - y[77], b);
    a = fma(c[12], y[65], a);
    b = fma(c[13], c[149] - c[250], b);
    a = fma(c[35], c[152] - c[164] - c[248], a);
    b = fma(c[5], c[166] + c[252] - c[154], b);
    double d48 = a + b;
    d[18] = d18;
    d[33] = d33;
    d[48] = d48;
    // d<x1_A x2_A>/dt = 4/3*V/N (2 <y3_A> + <y3_A z2_A>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A x1_A> + <x2_A x2_A>) - 1/2*K (<x1_A y1_A> + <x2_A y2_A>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_A x2_A> - 1/2*(K + delta) (<x1_A y2_A> + <y1_A x2_A>) + 2*V*(1 - 2/N)
    //   (<x1_A x1_A y3_A> - <x1_A y1_A x3_A> + <x1_A y1_A z2_A> + <y1_A z1_A x2_A>) - 2*V_AB
    //   (<x1_A x3_A y1_B> - <x1_A y3_A x1_B> - <x1_A z2_A y1_B> - <z1_A x2_A y1_B>)
    a = c[43] * y[6];
    b = c[2] * (y[16] + y[61]);
    a = fma(c[3], y[17] + y[62], a);
    b = fma(c[11], y[19], b);
    a = fma(c[1], y[20] + y[34], a);
    b = fma(c[37], y[98], b);
    a = fma(c[35], c[125] - c[123] - c[127] - c[132], a);
    b = fma(c[5], c[129] + c[130] + c[134] - c[128], b);
    double d19 = a + b;
    // d<y1_A y2_A>/dt = - 4/3*V/N (2 <y3_A> + <y3_A z2_A>) + 1/2*K (<x1_A y1_A> + <x2_A y2_A>) +
    //   1/2*(K + delta) (<x1_A y2_A> + <y1_A x2_A>) + 1/4*(gamma_plus - gamma_minus) (<y1_A y1_A> +
    //   <y2_A y2_A>) - 1/2*(gamma_plus + gamma_minus) <y1_A y2_A> - 2*V*(1 - 2/N) (<x1_A y1_A x3_A>
    //   + <x1_A y1_A z2_A> + <x1_A z1_A y2_A> + <y1_A y1_A y3_A>) - 2*V_AB (<y1_A x3_A x1_B> +
    //   <y1_A y3_A y1_B> + <y1_A z2_A x1_B> + <z1_A y2_A x1_B>)
    a = c[44] * y[6];
    b = c[7] * (y[17] + y[62]);
    a = fma(c[6], y[20] + y[34], a);
    b = fma(c[2], y[32] + y[74], b);
    a = fma(c[11], y[35], a);
    b = fma(c[47], y[98], b);
    a = fma(c[35], c[125] + c[127] + c[237] + c[238], a);
    b = fma(c[9], c[239] + c[240] + c[241] + c[242], b);
    double d35 = a + b;
    d[19] = d19;
    d[35] = d35;
  }

  private static void equations1(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1_A y2_A>/dt = - 2/3*V/N (4 <x3_A> + 4 <z2_A> - 3 <z1_A z1_A> + 3 <x3_A x3_A> + 2
    //   <x3_A z2_A> + 3 <y3_A y3_A> - <z2_A z2_A>) + 1/2*K (<x1_A x1_A> - <y2_A y2_A>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1_A y1_A> + <x2_A y2_A>) + 1/2*(K + delta) (<x1_A x2_A> -
    //   <y1_A y2_A>) - 1/2*(gamma_plus + gamma_minus) <x1_A y2_A> - 2*V*(1 - 2/N) (<x1_A x1_A x3_A>
    //   + <x1_A x1_A z2_A> + <x1_A y1_A y3_A> - <y1_A z1_A y2_A>) - 2*V_AB (<x1_A x3_A x1_B> +
    //   <x1_A y3_A y1_B> + <x1_A z2_A x1_B> - <z1_A y2_A y1_B>)
    a = c[44] * (y[5] + y[7]);
    b = c[3] * (y[74] - y[16]);
    a = fma(c[2], y[17] + y[62], a);
    b = fma(c[1], y[35] - y[19], b);
    a = fma(c[11], y[20], a);
    b = fma(c[45], y[47] - y[86] - y[97], b);
    a = fma(c[47], y[88], a);
    b = fma(c[48], y[107], b);
    a = fma(c[35], c[135] + c[136] + c[137] - c[142], a);
    b = fma(c[5], c[144] - c[138] - c[139] - c[140], b);
    double d20 = a + b;
    // d<y1_A x2_A>/dt = - 2/3*V/N (4 <x3_A> - 4 <z2_A> + 3 <z1_A z1_A> - 3 <x3_A x3_A> + 2
    //   <x3_A z2_A> - 3 <y3_A y3_A> + <z2_A z2_A>) + 1/4*(gamma_plus - gamma_minus) (<x1_A y1_A> +
    //   <x2_A y2_A>) + 1/2*(K + delta) (<x1_A x2_A> - <y1_A y2_A>) - 1/2*K (<y1_A y1_A> -
    //   <x2_A x2_A>) - 1/2*(gamma_plus + gamma_minus) <y1_A x2_A> + 2*V*(1 - 2/N) (<x1_A y1_A y3_A>
    //   - <x1_A z1_A x2_A> - <y1_A y1_A x3_A> + <y1_A y1_A z2_A>) - 2*V_AB (<y1_A x3_A y1_B> -
    //   <y1_A y3_A x1_B> - <y1_A z2_A y1_B> + <z1_A x2_A x1_B>)
    a = c[43] * (y[7] - y[5]);
    b = c[2] * (y[17] + y[62]);
    a = fma(c[1], y[35] - y[19], a);
    b = fma(c[3], y[32] - y[61], b);
    a = fma(c[11], y[34], a);
    b = fma(c[45], y[86] + y[97] - y[47], b);
    a = fma(c[47], y[88], a);
    b = fma(c[82], y[107], b);
    a = fma(c[35], c[230] + c[231] - c[137] - c[232], a);
    b = fma(c[5], c[234] + c[235] - c[233] - c[236], b);
    double d34 = a + b;
    d[20] = d20;
    d[34] = d34;
    // d<x1_A x3_A>/dt = 1/3*V/N (4 <y2_A> - 3 <y1_A z1_A> + 3 <x2_A y3_A> - <y2_A z2_A>) -
    //   3/4*(gamma_plus + gamma_minus) <x1_A x3_A> - 1/2*(K + delta) (2 <x1_A y3_A> + <y1_A x3_A>)
    //   + 1/4*(gamma_plus - gamma_minus) <x2_A x3_A> - 1/2*(K - 2*V/N) <y2_A x3_A> + V*(1 - 2/N)
    //   (<x1_A x1_A y2_A> + <x1_A y1_A x2_A> + 2 <y1_A z1_A x3_A>) + V_AB (<x1_A x2_A y1_B> +
    //   <x1_A y2_A x1_B> + 2 <z1_A x3_A y1_B>)
    a = c[37] * y[4];
    b = c[38] * y[21];
    a = fma(c[15], y[22], a);
    b = fma(c[39], y[33] - y[64], b);
    a = fma(c[1], y[36], a);
    b = fma(c[2], y[63], b);
    a = fma(c[42], y[75], a);
    b = fma(c[41], y[77], b);
    a = fma(c[49], c[146] + c[148], a);
    b = fma(c[14], c[149] + c[150], b);
    a = fma(c[36], c[152], a);
    b = fma(c[5], c[154], b);
    double d21 = a + b;
    // d<x2_A x3_A>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A x3_A> + V/N (<x1_A y3_A> - <y1_A z2_A>
    //   + <z1_A y2_A>) - 1/2*(K - 2*V/N) <y1_A x3_A> - 3/4*(gamma_plus + gamma_minus) <x2_A x3_A> -
    //   1/2*(K + delta) (2 <x2_A y3_A> + <y2_A x3_A>) + V*(1 - 2/N) (<x1_A x2_A y2_A> + 2
    //   <x1_A x3_A y3_A> + <y1_A x2_A x2_A> - 2 <y1_A x3_A x3_A> + 2 <y1_A x3_A z2_A>) + V_AB
    //   (<x2_A x2_A y1_B> + <x2_A y2_A x1_B> - 2 <x3_A x3_A y1_B> + 2 <x3_A y3_A x1_B> + 2
    //   <x3_A z2_A y1_B>)
    a = c[2] * y[21];
    b = c[39] * (y[38] - y[22] - y[49]);
    a = fma(c[42], y[36], a);
    b = fma(c[38], y[63], b);
    a = fma(c[15], y[64], a);
    b = fma(c[1], y[75], b);
    a = fma(c[49], c[318] + c[320], a);
    b = fma(c[35], c[321] - c[319] - c[322], b);
    a = fma(c[14], c[324] + c[326], a);
    b = fma(c[5], c[332] + c[334] - c[329], b);
    double d63 = a + b;
    d[21] = d21;
    d[63] = d63;
    // d<x1_A y3_A>/dt = - 1/3*V/N (4 <x2_A> - 3 <x1_A z1_A> + 3 <x2_A x3_A> - <x2_A z2_A>) + 1/2*(K
    //   + delta) (2 <x1_A x3_A> - <y1_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <x1_A y3_A> +
    //   1/4*(gamma_plus - gamma_minus) <x2_A y3_A> - 1/2*(K - 2*V/N) <y2_A y3_A> - V*(1 - 2/N)
    //   (<x1_A x1_A x2_A> - <x1_A y1_A y2_A> - 2 <y1_A z1_A y3_A>) - V_AB (<x1_A x2_A x1_B> -
    //   <x1_A y2_A y1_B> - 2 <z1_A y3_A y1_B>)
    a = c[47] * y[3];
    b = c[39] * (y[63] - y[18]);
    a = fma(c[17], y[21], a);
    b = fma(c[38], y[22], b);
    a = fma(c[1], y[37], a);
    b = fma(c[2], y[64], b);
    a = fma(c[50], y[65], a);
    b = fma(c[42], y[76], b);
    a = fma(c[49], c[156] - c[155], a);
    b = fma(c[13], c[157] - c[158], b);
    a = fma(c[36], c[160], a);
    b = fma(c[5], c[162], b);
    double d22 = a + b;
    // d<x2_A y3_A>/dt = - V/N (<x1_A x3_A> - <x1_A z2_A> + <z1_A x2_A>) + 1/4*(gamma_plus -
    //   gamma_minus) <x1_A y3_A> - 1/2*(K - 2*V/N) <y1_A y3_A> + 1/2*(K + delta) (2 <x2_A x3_A> -
    //   <y2_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <x2_A y3_A> - V*(1 - 2/N) (<x1_A x2_A x2_A> -
    //   2 <x1_A y3_A y3_A> - <y1_A x2_A y2_A> + 2 <y1_A x3_A y3_A> - 2 <y1_A y3_A z2_A>) - V_AB
    //   (<x2_A x2_A x1_B> - <x2_A y2_A y1_B> + 2 <x3_A y3_A y1_B> - 2 <y3_A y3_A x1_B> - 2
    //   <y3_A z2_A y1_B>)
    a = c[39] * (y[21] + y[48] - y[23]);
    b = c[2] * y[22];
    a = fma(c[42], y[37], a);
    b = fma(c[17], y[63], b);
    a = fma(c[38], y[64], a);
    b = fma(c[1], y[76], b);
    a = fma(c[49], c[337] - c[335], a);
    b = fma(c[35], c[338] - c[336] - c[339], b);
    a = fma(c[13], c[340] - c[341], a);
    b = fma(c[5], c[345] + c[348] - c[342], b);
    double d64 = a + b;
    d[22] = d22;
    d[64] = d64;
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
    a = fma(c[52], y[64] - y[75], a);
    b = fma(c[2], y[65], b);
    a = fma(c[54], y[77], a);
    b = fma(c[55], c[146] - c[148], b);
    a = fma(c[23], c[149] - c[150], a);
    b = fma(c[36], c[164], b);
    a = fma(c[5], c[166], a);
    double d23 = a + b;
    // d<x2_A z2_A>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_A> + 3 <x2_A z2_A>) - V/N
    //   (<x1_A y3_A> - <y1_A x3_A> - 3 <z1_A y2_A>) + 1/4*(gamma_plus - gamma_minus) (<x1_A z2_A> +
    //   6 <z1_A x2_A>) - 1/2*(K + 2*V/N) <y1_A z2_A> - 1/2*(K + delta) <y2_A z2_A> + V*(1 - 2/N) (3
    //   <x1_A x2_A y2_A> - 3 <y1_A x2_A x2_A> - 2 <y1_A x3_A z2_A> + 2 <x1_A y3_A z2_A> + 2
    //   <y1_A z2_A z2_A>) - V_AB (3 <x2_A x2_A y1_B> - 3 <x2_A y2_A x1_B> + 2 <x3_A z2_A y1_B> - 2
    //   <y3_A z2_A x1_B> - 2 <z2_A z2_A y1_B>)
    a = c[19] * y[3];
    b = c[39] * (y[22] - y[36]);
    a = fma(c[2], y[23], a);
    b = fma(c[54], y[38], b);
    a = fma(c[20], y[48], a);
    b = fma(c[53], y[49], b);
    a = fma(c[38], y[65], a);
    b = fma(c[1], y[77], b);
    a = fma(c[55], c[318] - c[320], a);
    b = fma(c[35], c[322] - c[349] - c[350], b);
    a = fma(c[23], c[324] - c[326], a);
    b = fma(c[5], c[351] + c[354] - c[334], b);
    double d65 = a + b;
    d[23] = d23;
    d[65] = d65;
    // d<x1_A x1_B>/dt = - 1/2*(gamma_plus + gamma_minus) <x1_A x1_B> - 1/2*(K - delta) <x1_A y1_B>
    //   + 1/4*(gamma_plus - gamma_minus) (<x1_A x2_B> + <x2_A x1_B>) - 1/2*K (<x1_A y2_B> +
    //   <y2_A x1_B>) - 1/2*(K + delta) <y1_A x1_B> + 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) +
    //   2*V_AB*(1 - 1/N) (<x1_A y1_A z1_B> + <z1_A x1_B y1_B>) + 2*V*(1 - 1/N) (<x1_A y1_B z1_B> +
    //   <y1_A z1_A x1_B>)
    a = c[11] * y[24];
    b = c[25] * y[25];
    a = fma(c[2], y[27] + y[66], a);
    b = fma(c[3], y[28] + y[78], b);
    a = fma(c[1], y[39], a);
    b = fma(c[57], y[59] + y[101], b);
    a = fma(c[58], c[168] + c[173], a);
    b = fma(c[4], c[169] + c[171], b);
    double d24 = a + b;
    // d<x2_A x2_B>/dt = 1/4*(gamma_plus - gamma_minus) (<x1_A x2_B> + <x2_A x1_B>) - 1/2*K
    //   (<y1_A x2_B> + <x2_A y1_B>) + 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) - 1/2*(gamma_plus +
    //   gamma_minus) <x2_A x2_B> - 1/2*(K - delta) <x2_A y2_B> - 1/2*(K + delta) <y2_A x2_B> +
    //   2*V_AB*(1 - 1/N) (<x1_A x2_A y3_B> - <y1_A x2_A x3_B> + <y1_A x2_A z2_B> - <x3_A y1_B x2_B>
    //   + <y3_A x1_B x2_B> + <z2_A y1_B x2_B>) + 2*V*(1 - 1/N) (<x1_A y3_A x2_B> - <y1_A x3_A x2_B>
    //   + <y1_A z2_A x2_B> + <x2_A x1_B y3_B> - <x2_A y1_B x3_B> + <x2_A y1_B z2_B>)
    a = c[2] * (y[27] + y[66]);
    b = c[3] * (y[42] + y[67]);
    a = fma(c[57], y[59] + y[101], a);
    b = fma(c[11], y[69], b);
    a = fma(c[25], y[70], a);
    b = fma(c[1], y[81], b);
    a = fma(c[58], c[376] + c[379] + c[391] + c[393] - c[378] - c[389], a);
    b = fma(c[4], c[377] + c[381] + c[383] + c[387] - c[380] - c[385], b);
    double d69 = a + b;
    d[24] = d24;
    d[69] = d69;
    // d<x1_A y1_B>/dt = 2/3*V_AB/N (4 <z1_A> - 4 <z1_B> - 3 <z1_A x3_B> - <z1_A z2_B> - 3
    //   <x3_A z1_B> + <z2_A z1_B>) + 1/2*(K - delta) <x1_A x1_B> - 1/2*(gamma_plus + gamma_minus)
    //   <x1_A y1_B> + 1/2*K (<x1_A x2_B> - <y2_A y1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A y2_B> + <x2_A y1_B>) - 1/2*(K + delta) <y1_A y1_B> + 2*V*(1 - 1/N) (<y1_A z1_A y1_B>
    //   - <x1_A x1_B z1_B>) - 2*V_AB*(1 - 1/N) (<x1_A x1_A z1_B> - <z1_A y1_B y1_B>)
    a = c[59] * (y[2] - y[10]);
    b = c[26] * y[24];
    a = fma(c[11], y[25], a);
    b = fma(c[3], y[79] - y[27], b);
    a = fma(c[2], y[28] + y[67], a);
    b = fma(c[1], y[40], b);
    a = fma(c[61], y[58] + y[91], a);
    b = fma(c[62], y[60] - y[110], b);
    a = fma(c[4], c[115] - c[175], a);
    b = fma(c[58], c[176] - c[174], b);
    double d25 = a + b;
    // d<y1_A x1_B>/dt = - 2/3*V_AB/N (4 <z1_A> - 4 <z1_B> + 3 <z1_A x3_B> - <z1_A z2_B> + 3
    //   <x3_A z1_B> + <z2_A z1_B>) + 1/2*(K + delta) <x1_A x1_B> - 1/2*(gamma_plus + gamma_minus)
    //   <y1_A x1_B> - 1/2*(K - delta) <y1_A y1_B> + 1/4*(gamma_plus - gamma_minus) (<y1_A x2_B> +
    //   <y2_A x1_B>) - 1/2*K (<y1_A y2_B> - <x2_A x1_B>) - 2*V*(1 - 1/N) (<x1_A z1_A x1_B> -
    //   <y1_A y1_B z1_B>) + 2*V_AB*(1 - 1/N) (<y1_A y1_A z1_B> - <z1_A x1_B x1_B>)
    a = c[59] * (y[10] - y[2]);
    b = c[6] * y[24];
    a = fma(c[11], y[39], a);
    b = fma(c[25], y[40], b);
    a = fma(c[2], y[42] + y[78], a);
    b = fma(c[3], y[43] - y[66], b);
    a = fma(c[61], y[58] + y[91], a);
    b = fma(c[62], y[110] - y[60], b);
    a = fma(c[4], c[256] - c[110], a);
    b = fma(c[58], c[255] - c[257], b);
    double d39 = a + b;
    d[25] = d25;
    d[39] = d39;
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
    b = fma(c[66], y[57] + y[90] - y[99], b);
    a = fma(c[2], y[68], a);
    b = fma(c[3], y[80], b);
    a = fma(c[68], y[109], a);
    b = fma(c[69], c[116] - c[117], b);
    a = fma(c[4], c[178], a);
    b = fma(c[58], c[180], b);
    double d26 = a + b;
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
    b = fma(c[66], y[89] + y[100] - y[56], b);
    a = fma(c[7], y[68], a);
    b = fma(c[2], y[80], b);
    a = fma(c[72], y[108], a);
    b = fma(c[69], c[226] - c[228], b);
    a = fma(c[8], c[259], a);
    b = fma(c[64], c[260], b);
    double d41 = a + b;
    // d<z1_A x1_B>/dt = 1/3*V_AB/N (4 <y1_A> - 3 <x1_A y3_B> + 3 <y1_A x3_B> - <y1_A z2_B> + 3
    //   <y2_A z1_B>) + 1/12*(gamma_plus - gamma_minus) (4 <x1_B> + 3 <z1_A x2_B> + 2 <z2_A x1_B>) -
    //   3/4*(gamma_plus + gamma_minus) <z1_A x1_B> - 1/2*(K - delta) <z1_A y1_B> - 1/2*K
    //   <z1_A y2_B> + V_AB*(1 - 1/N) (2 <y1_A z1_A z1_B> - <x1_A x1_B y1_B> + <y1_A x1_B x1_B>) +
    //   2*V*(1 - 1/N) <z1_A y1_B z1_B>
    a = c[65] * y[1];
    b = c[10] * y[8];
    a = fma(c[66], y[44] + y[80] - y[30], a);
    b = fma(c[68], y[46], b);
    a = fma(c[38], y[53], a);
    b = fma(c[25], y[54], b);
    a = fma(c[2], y[56], a);
    b = fma(c[3], y[57], b);
    a = fma(c[12], y[108], a);
    b = fma(c[58], c[178], b);
    a = fma(c[4], c[180], a);
    b = fma(c[69], c[287] - c[286], b);
    double d53 = a + b;
    d[26] = d26;
    d[41] = d41;
    d[53] = d53;
    // d<x1_A x2_B>/dt = 2/3*V_AB/N (4 <y3_B> + 3 <x3_A y3_B> - 3 <y3_A x3_B> + 3 <y3_A z2_B> -
    //   <z2_A y3_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_A x1_B> + <x2_A x2_B>) - 1/2*K
    //   (<x1_A y1_B> + <y2_A x2_B>) - 1/2*(gamma_plus + gamma_minus) <x1_A x2_B> - 1/2*(K - delta)
    //   <x1_A y2_B> - 1/2*(K + delta) <y1_A x2_B> + 2*V_AB*(1 - 1/N) (<x1_A x1_A y3_B> -
    //   <x1_A y1_A x3_B> + <x1_A y1_A z2_B> + <z1_A y1_B x2_B>) + 2*V*(1 - 1/N) (<x1_A x1_B y3_B> -
    //   <x1_A y1_B x3_B> + <x1_A y1_B z2_B> + <y1_A z1_A x2_B>)
    a = c[59] * y[14];
    b = c[2] * (y[24] + y[69]);
    a = fma(c[3], y[25] + y[81], a);
    b = fma(c[11], y[27], b);
    a = fma(c[25], y[28], a);
    b = fma(c[1], y[42], b);
    a = fma(c[57], y[95] + y[106] - y[104], a);
    b = fma(c[62], y[114], b);
    a = fma(c[58], c[182] + c[186] + c[193] - c[184], a);
    b = fma(c[4], c[187] + c[189] + c[191] - c[188], b);
    double d27 = a + b;
    // d<x2_A x1_B>/dt = 2/3*V_AB/N (4 <y3_A> - 3 <x3_A y3_B> + 3 <y3_A x3_B> - <y3_A z2_B> + 3
    //   <z2_A y3_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_A x1_B> + <x2_A x2_B>) - 1/2*K
    //   (<y1_A x1_B> + <x2_A y2_B>) - 1/2*(gamma_plus + gamma_minus) <x2_A x1_B> - 1/2*(K - delta)
    //   <x2_A y1_B> - 1/2*(K + delta) <y2_A x1_B> + 2*V*(1 - 1/N) (<x1_A y3_A x1_B> -
    //   <y1_A x3_A x1_B> + <y1_A z2_A x1_B> + <x2_A y1_B z1_B>) + 2*V_AB*(1 - 1/N)
    //   (<y1_A x2_A z1_B> - <x3_A x1_B y1_B> + <y3_A x1_B x1_B> + <z2_A x1_B y1_B>)
    a = c[59] * y[6];
    b = c[2] * (y[24] + y[69]);
    a = fma(c[3], y[39] + y[70], a);
    b = fma(c[11], y[66], b);
    a = fma(c[25], y[67], a);
    b = fma(c[1], y[78], b);
    a = fma(c[57], y[104] + y[114] - y[95], a);
    b = fma(c[62], y[106], b);
    a = fma(c[4], c[129] + c[241] + c[357] - c[239], a);
    b = fma(c[58], c[355] + c[359] + c[361] - c[358], b);
    double d66 = a + b;
    d[27] = d27;
    d[66] = d66;
  }

  private static void equations2(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<x1_A y2_B>/dt = - 2/3*V_AB/N (4 <x3_B> + 4 <z2_B> - 3 <z1_A z1_B> + 3 <x3_A x3_B> + 3
    //   <x3_A z2_B> + 3 <y3_A y3_B> - <z2_A x3_B> - <z2_A z2_B>) + 1/2*K (<x1_A x1_B> -
    //   <y2_A y2_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_A y1_B> + <x2_A y2_B>) + 1/2*(K - delta)
    //   <x1_A x2_B> - 1/2*(gamma_plus + gamma_minus) <x1_A y2_B> - 1/2*(K + delta) <y1_A y2_B> -
    //   2*V_AB*(1 - 1/N) (<x1_A x1_A x3_B> + <x1_A x1_A z2_B> + <x1_A y1_A y3_B> -
    //   <z1_A y1_B y2_B>) - 2*V*(1 - 1/N) (<x1_A x1_B x3_B> + <x1_A x1_B z2_B> + <x1_A y1_B y3_B> -
    //   <y1_A z1_A y2_B>)
    a = c[60] * (y[13] + y[15]);
    b = c[3] * (y[82] - y[24]);
    a = fma(c[2], y[25] + y[70], a);
    b = fma(c[26], y[27], b);
    a = fma(c[11], y[28], a);
    b = fma(c[1], y[43], b);
    a = fma(c[57], y[55] - y[94] - y[96] - y[105], a);
    b = fma(c[63], y[113] + y[115], b);
    a = fma(c[58], c[203] - c[194] - c[195] - c[196], a);
    b = fma(c[4], c[201] - c[197] - c[198] - c[199], b);
    double d28 = a + b;
    // d<y1_A x2_B>/dt = - 2/3*V_AB/N (4 <x3_B> - 4 <z2_B> + 3 <z1_A z1_B> - 3 <x3_A x3_B> + 3
    //   <x3_A z2_B> - 3 <y3_A y3_B> - <z2_A x3_B> + <z2_A z2_B>) + 1/2*(K + delta) <x1_A x2_B> +
    //   1/4*(gamma_plus - gamma_minus) (<y1_A x1_B> + <y2_A x2_B>) - 1/2*K (<y1_A y1_B> -
    //   <x2_A x2_B>) - 1/2*(gamma_plus + gamma_minus) <y1_A x2_B> - 1/2*(K - delta) <y1_A y2_B> +
    //   2*V_AB*(1 - 1/N) (<x1_A y1_A y3_B> - <y1_A y1_A x3_B> + <y1_A y1_A z2_B> -
    //   <z1_A x1_B x2_B>) - 2*V*(1 - 1/N) (<x1_A z1_A x2_B> - <y1_A x1_B y3_B> + <y1_A y1_B x3_B> -
    //   <y1_A y1_B z2_B>)
    a = c[59] * (y[15] - y[13]);
    b = c[6] * y[27];
    a = fma(c[2], y[39] + y[81], a);
    b = fma(c[3], y[40] - y[69], b);
    a = fma(c[11], y[42], a);
    b = fma(c[25], y[43], b);
    a = fma(c[57], y[94] + y[105] - y[55] - y[96], a);
    b = fma(c[62], y[115] - y[113], b);
    a = fma(c[58], c[196] + c[263] - c[262] - c[267], a);
    b = fma(c[4], c[264] + c[266] - c[261] - c[265], b);
    double d42 = a + b;
    d[28] = d28;
    d[42] = d42;
    // d<x1_A x3_B>/dt = 1/3*V_AB/N (4 <y2_B> - 3 <z1_A y1_B> + 3 <x3_A y2_B> + 3 <y3_A x2_B> -
    //   <z2_A y2_B>) - 3/4*(gamma_plus + gamma_minus) <x1_A x3_B> - (K - delta) <x1_A y3_B> -
    //   1/2*(K + delta) <y1_A x3_B> + 1/4*(gamma_plus - gamma_minus) <x2_A x3_B> - 1/2*K
    //   <y2_A x3_B> + V_AB*(1 - 1/N) (<x1_A x1_A y2_B> + <x1_A y1_A x2_B> + 2 <z1_A y1_B x3_B>) +
    //   V*(1 - 1/N) (<x1_A x1_B y2_B> + <x1_A y1_B x2_B> + 2 <y1_A z1_A x3_B>)
    a = c[65] * y[12];
    b = c[38] * y[29];
    a = fma(c[27], y[30], a);
    b = fma(c[1], y[44], b);
    a = fma(c[66], y[93] + y[102] - y[54], a);
    b = fma(c[2], y[71], b);
    a = fma(c[3], y[83], a);
    b = fma(c[68], y[112], b);
    a = fma(c[69], c[205] + c[207], a);
    b = fma(c[16], c[208] + c[209], b);
    a = fma(c[4], c[211], a);
    b = fma(c[58], c[213], b);
    double d29 = a + b;
    // d<y1_A y3_B>/dt = 1/3*V_AB/N (4 <y2_B> - 3 <z1_A y1_B> - 3 <x3_A y2_B> - 3 <y3_A x2_B> -
    //   <z2_A y2_B>) + 1/2*(K + delta) <x1_A y3_B> + (K - delta) <y1_A x3_B> - 3/4*(gamma_plus +
    //   gamma_minus) <y1_A y3_B> + 1/2*K <x2_A y3_B> + 1/4*(gamma_plus - gamma_minus) <y2_A y3_B> -
    //   V_AB*(1 - 1/N) (<x1_A y1_A x2_B> - <y1_A y1_A y2_B> + 2 <z1_A x1_B y3_B>) - V*(1 - 1/N) (2
    //   <x1_A z1_A y3_B> + <y1_A x1_B x2_B> - <y1_A y1_B y2_B>)
    a = c[65] * y[12];
    b = c[6] * y[30];
    a = fma(c[28], y[44], a);
    b = fma(c[38], y[45], b);
    a = fma(c[67], y[54] + y[93] + y[102], a);
    b = fma(c[7], y[72], b);
    a = fma(c[2], y[84], a);
    b = fma(c[68], y[112], b);
    a = fma(c[69], c[280] - c[207], a);
    b = fma(c[8], c[279], b);
    a = fma(c[16], c[282] - c[281], a);
    b = fma(c[64], c[283], b);
    double d45 = a + b;
    d[29] = d29;
    d[45] = d45;
    // d<x1_A y3_B>/dt = - 1/3*V_AB/N (4 <x2_B> - 3 <z1_A x1_B> + 3 <x3_A x2_B> - 3 <y3_A y2_B> -
    //   <z2_A x2_B>) + (K - delta) <x1_A x3_B> - 3/4*(gamma_plus + gamma_minus) <x1_A y3_B> -
    //   1/2*(K + delta) <y1_A y3_B> + 1/4*(gamma_plus - gamma_minus) <x2_A y3_B> - 1/2*K
    //   <y2_A y3_B> - V_AB*(1 - 1/N) (<x1_A x1_A x2_B> - <x1_A y1_A y2_B> - 2 <z1_A y1_B y3_B>) -
    //   V*(1 - 1/N) (<x1_A x1_B x2_B> - <x1_A y1_B y2_B> - 2 <y1_A z1_A y3_B>)
    a = c[71] * y[11];
    b = c[28] * y[29];
    a = fma(c[38], y[30], a);
    b = fma(c[1], y[45], b);
    a = fma(c[66], y[53] + y[103] - y[92], a);
    b = fma(c[2], y[72], b);
    a = fma(c[3], y[84], a);
    b = fma(c[72], y[111], b);
    a = fma(c[69], c[215] - c[214], a);
    b = fma(c[16], c[217] - c[216], b);
    a = fma(c[4], c[219], a);
    b = fma(c[58], c[221], b);
    double d30 = a + b;
    // d<x2_A y3_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A y3_B> - 1/2*K <y1_A y3_B> - V_AB/N
    //   (<z1_A x2_B> + <x3_A x1_B> - <y3_A y1_B> - <z2_A x1_B>) + (K - delta) <x2_A x3_B> -
    //   3/4*(gamma_plus + gamma_minus) <x2_A y3_B> - 1/2*(K + delta) <y2_A y3_B> - V_AB*(1 - 1/N)
    //   (<x1_A x2_A x2_B> - <y1_A x2_A y2_B> + 2 <x3_A y1_B y3_B> - 2 <y3_A x1_B y3_B> - 2
    //   <z2_A y1_B y3_B>) + V*(1 - 1/N) (2 <x1_A y3_A y3_B> - 2 <y1_A x3_A y3_B> + 2
    //   <y1_A z2_A y3_B> - <x2_A x1_B x2_B> + <x2_A y1_B y2_B>)
    a = c[2] * y[30];
    b = c[3] * y[45];
    a = fma(c[66], y[100] + y[108] - y[56] - y[89], a);
    b = fma(c[28], y[71], b);
    a = fma(c[38], y[72], a);
    b = fma(c[1], y[84], b);
    a = fma(c[69], c[426] - c[424], a);
    b = fma(c[4], c[425] + c[428] - c[427], b);
    a = fma(c[16], c[430] - c[429], a);
    b = fma(c[58], c[434] + c[436] - c[432], b);
    double d72 = a + b;
    d[30] = d30;
    d[72] = d72;
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
    b = fma(c[67], y[54] + y[112], b);
    a = fma(c[2], y[73], a);
    b = fma(c[3], y[85], b);
    a = fma(c[74], y[93] - y[102], a);
    b = fma(c[76], c[205] - c[207], b);
    a = fma(c[21], c[208] - c[209], a);
    b = fma(c[4], c[223], b);
    a = fma(c[58], c[225], a);
    double d31 = a + b;
    // d<z2_A x1_B>/dt = V_AB/N (4 <y2_A> - <y1_A z1_B> - 3 <x2_A y3_B> + 3 <y2_A x3_B> -
    //   <y2_A z2_B>) - 1/4*(gamma_plus + gamma_minus) (4 <x1_B> + 3 <z2_A x1_B>) + 1/4*(gamma_plus
    //   - gamma_minus) (6 <z1_A x1_B> + <z2_A x2_B>) - 1/2*(K - delta) <z2_A y1_B> - 1/2*K
    //   <z2_A y2_B> + V*(1 - 1/N) (3 <x1_A y2_A x1_B> - 3 <y1_A x2_A x1_B> + 2 <z2_A y1_B z1_B>) +
    //   V_AB*(1 - 1/N) (2 <y1_A z2_A z1_B> - 3 <x2_A x1_B y1_B> + 3 <y2_A x1_B x1_B>)
    a = c[73] * y[4];
    b = c[19] * y[8];
    a = fma(c[67], y[41] + y[85], a);
    b = fma(c[20], y[53], b);
    a = fma(c[74], y[83] - y[72], a);
    b = fma(c[38], y[108], b);
    a = fma(c[25], y[109], a);
    b = fma(c[2], y[111], b);
    a = fma(c[3], y[112], a);
    b = fma(c[21], c[150] - c[250], b);
    a = fma(c[58], c[369], a);
    b = fma(c[4], c[375], b);
    a = fma(c[76], c[535] - c[534], a);
    double d108 = a + b;
    d[31] = d31;
    d[108] = d108;
    // d<y1_A x3_A>/dt = 1/3*V/N (4 <x2_A> - 3 <x1_A z1_A> - <x2_A z2_A> + 3 <y2_A y3_A>) + 1/2*(K +
    //   delta) (<x1_A x3_A> - 2 <y1_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <y1_A x3_A> + 1/2*(K
    //   - 2*V/N) <x2_A x3_A> + 1/4*(gamma_plus - gamma_minus) <y2_A x3_A> + V*(1 - 2/N)
    //   (<x1_A y1_A y2_A> - 2 <x1_A z1_A x3_A> + <y1_A y1_A x2_A>) + V_AB (<y1_A x2_A y1_B> +
    //   <y1_A y2_A x1_B> - 2 <z1_A x3_A x1_B>)
    a = c[37] * y[3];
    b = c[39] * (y[18] - y[76]);
    a = fma(c[6], y[21], a);
    b = fma(c[38], y[36], b);
    a = fma(c[15], y[37], a);
    b = fma(c[81], y[63], b);
    a = fma(c[41], y[65], a);
    b = fma(c[2], y[75], b);
    a = fma(c[49], c[156] + c[244], a);
    b = fma(c[35], c[243], b);
    a = fma(c[14], c[245] + c[246], a);
    b = fma(c[9], c[247], b);
    double d36 = a + b;
    // d<y2_A x3_A>/dt = 1/2*(K - 2*V/N) <x1_A x3_A> - V/N (<x1_A z2_A> - <y1_A y3_A> - <z1_A x2_A>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_A x3_A> + 1/2*(K + delta) (<x2_A x3_A> - 2
    //   <y2_A y3_A>) - 3/4*(gamma_plus + gamma_minus) <y2_A x3_A> + V*(1 - 2/N) (<y1_A x2_A y2_A> -
    //   2 <y1_A x3_A y3_A> + <x1_A y2_A y2_A> - 2 <x1_A x3_A x3_A> - 2 <x1_A x3_A z2_A>) + V_AB
    //   (<x2_A y2_A y1_B> - 2 <x3_A y3_A y1_B> + <y2_A y2_A x1_B> - 2 <x3_A x3_A x1_B> - 2
    //   <x3_A z2_A x1_B>)
    a = c[81] * y[21];
    b = c[39] * (y[23] - y[37] - y[48]);
    a = fma(c[2], y[36], a);
    b = fma(c[6], y[63], b);
    a = fma(c[38], y[75], a);
    b = fma(c[15], y[76], b);
    a = fma(c[49], c[337] + c[452], a);
    b = fma(c[35], c[338] + c[453] + c[454], b);
    a = fma(c[14], c[341] + c[456], a);
    b = fma(c[9], c[342] + c[457] + c[458], b);
    double d75 = a + b;
    d[36] = d36;
    d[75] = d75;
    // d<y1_A y3_A>/dt = 1/3*V/N (4 <y2_A> - 3 <y1_A z1_A> - 3 <y2_A x3_A> - <y2_A z2_A>) + 1/2*(K +
    //   delta) (<x1_A y3_A> + 2 <y1_A x3_A>) - 3/4*(gamma_plus + gamma_minus) <y1_A y3_A> + 1/2*(K
    //   - 2*V/N) <x2_A y3_A> + 1/4*(gamma_plus - gamma_minus) <y2_A y3_A> - V*(1 - 2/N)
    //   (<x1_A y1_A x2_A> + 2 <x1_A z1_A y3_A> - <y1_A y1_A y2_A>) - V_AB (<y1_A x2_A x1_B> -
    //   <y1_A y2_A y1_B> + 2 <z1_A y3_A x1_B>)
    a = c[37] * y[4];
    b = c[6] * y[22];
    a = fma(c[39], y[33] + y[75], a);
    b = fma(c[17], y[36], b);
    a = fma(c[38], y[37], a);
    b = fma(c[81], y[64], b);
    a = fma(c[2], y[76], a);
    b = fma(c[41], y[77], b);
    a = fma(c[49], c[249] - c[148], a);
    b = fma(c[35], c[248], b);
    a = fma(c[13], c[250] - c[251], a);
    b = fma(c[9], c[252], b);
    double d37 = a + b;
    // d<y2_A y3_A>/dt = 1/2*(K - 2*V/N) <x1_A y3_A> - V/N (<y1_A x3_A> + <y1_A z2_A> - <z1_A y2_A>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_A y3_A> + 1/2*(K + delta) (<x2_A y3_A> + 2
    //   <y2_A x3_A>) - 3/4*(gamma_plus + gamma_minus) <y2_A y3_A> - V*(1 - 2/N) (<x1_A x2_A y2_A> +
    //   2 <x1_A x3_A y3_A> + 2 <x1_A y3_A z2_A> - <y1_A y2_A y2_A> + 2 <y1_A y3_A y3_A>) - V_AB
    //   (<x2_A y2_A x1_B> + 2 <x3_A y3_A x1_B> + 2 <y3_A z2_A x1_B> - <y2_A y2_A y1_B> + 2
    //   <y3_A y3_A y1_B>)
    a = c[81] * y[22];
    b = c[39] * (y[36] + y[38] - y[49]);
    a = fma(c[2], y[37], a);
    b = fma(c[6], y[64], b);
    a = fma(c[17], y[75], a);
    b = fma(c[38], y[76], b);
    a = fma(c[49], c[459] - c[318], a);
    b = fma(c[35], c[319] + c[349] + c[460], b);
    a = fma(c[13], c[326] - c[461], a);
    b = fma(c[9], c[332] + c[351] + c[462], b);
    double d76 = a + b;
    d[37] = d37;
    d[76] = d76;
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
    a = fma(c[53], y[63] + y[76], a);
    b = fma(c[83], y[65], b);
    a = fma(c[2], y[77], a);
    b = fma(c[55], c[156] - c[244], b);
    a = fma(c[23], c[245] - c[246], a);
    b = fma(c[35], c[253], b);
    a = fma(c[9], c[254], a);
    double d38 = a + b;
    // d<y2_A z2_A>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_A> + 3 <y2_A z2_A>) + V/N
    //   (<x1_A x3_A> + <y1_A y3_A> - 3 <z1_A x2_A>) + 1/2*(K + 2*V/N) <x1_A z2_A> + 1/4*(gamma_plus
    //   - gamma_minus) (<y1_A z2_A> + 6 <z1_A y2_A>) + 1/2*(K + delta) <x2_A z2_A> - V*(1 - 2/N) (3
    //   <y1_A x2_A y2_A> + 2 <y1_A y3_A z2_A> - 3 <x1_A y2_A y2_A> + 2 <x1_A x3_A z2_A> + 2
    //   <x1_A z2_A z2_A>) - V_AB (3 <x2_A y2_A y1_B> + 2 <y3_A z2_A y1_B> - 3 <y2_A y2_A x1_B> + 2
    //   <x3_A z2_A x1_B> + 2 <z2_A z2_A x1_B>)
    a = c[19] * y[4];
    b = c[40] * (y[21] + y[37]);
    a = fma(c[83], y[23], a);
    b = fma(c[2], y[38], b);
    a = fma(c[52], y[48], a);
    b = fma(c[20], y[49], b);
    a = fma(c[6], y[65], a);
    b = fma(c[38], y[77], b);
    a = fma(c[55], c[452] - c[337], a);
    b = fma(c[35], c[339] + c[454] + c[463], b);
    a = fma(c[23], c[341] - c[456], a);
    b = fma(c[9], c[348] + c[458] + c[464], b);
    double d77 = a + b;
    d[38] = d38;
    d[77] = d77;
    // d<y1_A y1_B>/dt = 1/2*(K + delta) <x1_A y1_B> + 1/2*(K - delta) <y1_A x1_B> - 1/2*(gamma_plus
    //   + gamma_minus) <y1_A y1_B> + 1/2*K (<y1_A x2_B> + <x2_A y1_B>) + 1/4*(gamma_plus -
    //   gamma_minus) (<y1_A y2_B> + <y2_A y1_B>) - 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) - 2*V*(1 -
    //   1/N) (<x1_A z1_A y1_B> + <y1_A x1_B z1_B>) - 2*V_AB*(1 - 1/N) (<x1_A y1_A z1_B> +
    //   <z1_A x1_B y1_B>)
    a = c[6] * y[25];
    b = c[26] * y[39];
    a = fma(c[11], y[40], a);
    b = fma(c[7], y[42] + y[67], b);
    a = fma(c[2], y[43] + y[79], a);
    b = fma(c[61], y[59] + y[101], b);
    a = fma(c[8], c[106] + c[258], a);
    b = fma(c[64], c[168] + c[173], b);
    double d40 = a + b;
    // d<y2_A y2_B>/dt = 1/2*K (<x1_A y2_B> + <y2_A x1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1_A y2_B> + <y2_A y1_B>) - 2*V_AB/N (<z1_A y3_B> + <y3_A z1_B>) + 1/2*(K + delta)
    //   <x2_A y2_B> + 1/2*(K - delta) <y2_A x2_B> - 1/2*(gamma_plus + gamma_minus) <y2_A y2_B> -
    //   2*V_AB*(1 - 1/N) (<x1_A y2_A x3_B> + <x1_A y2_A z2_B> + <y1_A y2_A y3_B> + <x3_A x1_B y2_B>
    //   + <y3_A y1_B y2_B> + <z2_A x1_B y2_B>) - 2*V*(1 - 1/N) (<x1_A x3_A y2_B> + <x1_A z2_A y2_B>
    //   + <y1_A y3_A y2_B> + <y2_A x1_B x3_B> + <y2_A x1_B z2_B> + <y2_A y1_B y3_B>)
    a = c[7] * (y[28] + y[78]);
    b = c[2] * (y[43] + y[79]);
    a = fma(c[61], y[59] + y[101], a);
    b = fma(c[6], y[70], b);
    a = fma(c[26], y[81], a);
    b = fma(c[11], y[82], b);
    a = fma(c[64], c[494] + c[495] + c[498] + c[503] + c[504] + c[505], a);
    b = fma(c[8], c[496] + c[497] + c[499] + c[500] + c[501] + c[502], b);
    double d82 = a + b;
    d[40] = d40;
    d[82] = d82;
    // d<y1_A y2_B>/dt = - 2/3*V_AB/N (4 <y3_B> - 3 <x3_A y3_B> + 3 <y3_A x3_B> + 3 <y3_A z2_B> -
    //   <z2_A y3_B>) + 1/2*(K + delta) <x1_A y2_B> + 1/2*K (<y1_A x1_B> + <x2_A y2_B>) +
    //   1/4*(gamma_plus - gamma_minus) (<y1_A y1_B> + <y2_A y2_B>) + 1/2*(K - delta) <y1_A x2_B> -
    //   1/2*(gamma_plus + gamma_minus) <y1_A y2_B> - 2*V_AB*(1 - 1/N) (<x1_A y1_A x3_B> +
    //   <x1_A y1_A z2_B> + <y1_A y1_A y3_B> + <z1_A x1_B y2_B>) - 2*V*(1 - 1/N) (<x1_A z1_A y2_B> +
    //   <y1_A x1_B x3_B> + <y1_A x1_B z2_B> + <y1_A y1_B y3_B>)
    a = c[60] * y[14];
    b = c[6] * y[28];
    a = fma(c[7], y[39] + y[70], a);
    b = fma(c[2], y[40] + y[82], b);
    a = fma(c[26], y[42], a);
    b = fma(c[11], y[43], b);
    a = fma(c[57], y[95] - y[104] - y[106], a);
    b = fma(c[63], y[114], b);
    a = fma(c[64], c[184] + c[186] + c[269] + c[273], a);
    b = fma(c[8], c[268] + c[270] + c[271] + c[272], b);
    double d43 = a + b;
    // d<y2_A y1_B>/dt = - 2/3*V_AB/N (4 <y3_A> + 3 <x3_A y3_B> - 3 <y3_A x3_B> - <y3_A z2_B> + 3
    //   <z2_A y3_B>) + 1/2*K (<x1_A y1_B> + <y2_A x2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1_A y1_B> + <y2_A y2_B>) + 1/2*(K + delta) <x2_A y1_B> + 1/2*(K - delta) <y2_A x1_B> -
    //   1/2*(gamma_plus + gamma_minus) <y2_A y1_B> - 2*V*(1 - 1/N) (<x1_A x3_A y1_B> +
    //   <x1_A z2_A y1_B> + <y1_A y3_A y1_B> + <y2_A x1_B z1_B>) - 2*V_AB*(1 - 1/N)
    //   (<x3_A x1_B y1_B> + <z2_A x1_B y1_B> + <x1_A y2_A z1_B> + <y3_A y1_B y1_B>)
    a = c[60] * y[6];
    b = c[7] * (y[25] + y[81]);
    a = fma(c[2], y[40] + y[82], a);
    b = fma(c[6], y[67], b);
    a = fma(c[26], y[78], a);
    b = fma(c[11], y[79], b);
    a = fma(c[57], y[104] - y[95] - y[114], a);
    b = fma(c[63], y[106], b);
    a = fma(c[8], c[128] + c[130] + c[240] + c[471], a);
    b = fma(c[64], c[358] + c[361] + c[470] + c[472], b);
    double d79 = a + b;
    d[43] = d43;
    d[79] = d79;
  }

  private static void equations3(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1_A x3_B>/dt = 1/3*V_AB/N (4 <x2_B> - 3 <z1_A x1_B> - 3 <x3_A x2_B> + 3 <y3_A y2_B> -
    //   <z2_A x2_B>) + 1/2*(K + delta) <x1_A x3_B> - 3/4*(gamma_plus + gamma_minus) <y1_A x3_B> -
    //   (K - delta) <y1_A y3_B> + 1/2*K <x2_A x3_B> + 1/4*(gamma_plus - gamma_minus) <y2_A x3_B> +
    //   V_AB*(1 - 1/N) (<x1_A y1_A y2_B> + <y1_A y1_A x2_B> - 2 <z1_A x1_B x3_B>) - V*(1 - 1/N) (2
    //   <x1_A z1_A x3_B> - <y1_A x1_B y2_B> - <y1_A y1_B x2_B>)
    a = c[65] * y[11];
    b = c[6] * y[29];
    a = fma(c[38], y[44], a);
    b = fma(c[27], y[45], b);
    a = fma(c[66], y[103] - y[53] - y[92], a);
    b = fma(c[7], y[71], b);
    a = fma(c[2], y[83], a);
    b = fma(c[68], y[111], b);
    a = fma(c[69], c[215] + c[275], a);
    b = fma(c[8], c[274], b);
    a = fma(c[16], c[276] + c[277], a);
    b = fma(c[64], c[278], b);
    double d44 = a + b;
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
    b = fma(c[66], y[53] + y[111], b);
    a = fma(c[7], y[73], a);
    b = fma(c[2], y[85], b);
    a = fma(c[74], y[92] + y[103], a);
    b = fma(c[76], c[215] - c[275], b);
    a = fma(c[21], c[276] - c[277], a);
    b = fma(c[8], c[284], b);
    a = fma(c[64], c[285], a);
    double d46 = a + b;
    d[44] = d44;
    d[46] = d46;
    // d<z1_A z1_A>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1_A> + <z1_A z2_A>) - V/N (<x1_A y2_A>
    //   - <y1_A x2_A>) - (gamma_plus + gamma_minus) <z1_A z1_A> - 2*V_AB (<x1_A z1_A y1_B> -
    //   <y1_A z1_A x1_B>)
    a = c[85] * y[2];
    b = c[39] * (y[20] - y[34]);
    a = fma(c[19], y[47], a);
    b = fma(c[10], y[52], b);
    a = fma(c[5], c[171] - c[106], a);
    double d47 = a + b;
    // d<x3_A x3_A>/dt = V/N (<x1_A y2_A> - <y1_A x2_A>) - (gamma_plus + gamma_minus) <x3_A x3_A> -
    //   2*(K + delta) <x3_A y3_A> + 2*V*(1 - 2/N) (<y1_A x2_A x3_A> + <x1_A y2_A x3_A>) + 2*V_AB
    //   (<x2_A x3_A y1_B> + <y2_A x3_A x1_B>)
    a = c[39] * (y[34] - y[20]);
    b = c[19] * y[86];
    a = fma(c[92], y[87], a);
    b = fma(c[36], c[291] + c[446], b);
    a = fma(c[5], c[295] + c[449], a);
    double d86 = a + b;
    // d<y3_A y3_A>/dt = V/N (<x1_A y2_A> - <y1_A x2_A>) + 2*(K + delta) <x3_A y3_A> - (gamma_plus +
    //   gamma_minus) <y3_A y3_A> - 2*V*(1 - 2/N) (<x1_A x2_A y3_A> - <y1_A y2_A y3_A>) - 2*V_AB
    //   (<x2_A y3_A x1_B> - <y2_A y3_A y1_B>)
    a = c[39] * (y[34] - y[20]);
    b = c[93] * y[87];
    a = fma(c[19], y[97], a);
    b = fma(c[35], c[290] - c[448], b);
    a = fma(c[5], c[450] - c[298], a);
    double d97 = a + b;
    // d<z1_B z1_B>/dt = 1/3*(gamma_plus - gamma_minus) (2 <z1_B> + <z1_B z2_B>) - V/N (<x1_B y2_B>
    //   - <y1_B x2_B>) - (gamma_plus + gamma_minus) <z1_B z1_B> + 2*V_AB (<x1_A y1_B z1_B> -
    //   <y1_A x1_B z1_B>)
    a = c[85] * y[10];
    b = c[39] * (y[120] - y[126]);
    a = fma(c[19], y[131], a);
    b = fma(c[10], y[136], b);
    a = fma(c[5], c[169] - c[258], a);
    double d131 = a + b;
    // d<y3_B y3_B>/dt = V/N (<x1_B y2_B> - <y1_B x2_B>) + 2*(K - delta) <x3_B y3_B> - (gamma_plus +
    //   gamma_minus) <y3_B y3_B> - 2*V_AB (<x1_A x2_B y3_B> - <y1_A y2_B y3_B>) - 2*V*(1 - 2/N)
    //   (<x1_B x2_B y3_B> - <y1_B y2_B y3_B>)
    a = c[39] * (y[126] - y[120]);
    b = c[101] * y[147];
    a = fma(c[19], y[149], a);
    b = fma(c[5], c[641] - c[597], b);
    a = fma(c[35], c[600] - c[644], a);
    double d149 = a + b;
    d[47] = d47;
    d[86] = d86;
    d[97] = d97;
    d[131] = d131;
    d[149] = d149;
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
    b = fma(c[39], y[63] + y[65] + y[76], b);
    a = fma(c[12], y[77], a);
    b = fma(c[13], c[158] - c[246], b);
    a = fma(c[35], c[160] + c[243] + c[253], a);
    b = fma(c[9], c[162] + c[247] + c[254], b);
    double d49 = a + b;
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
    b = fma(c[39], y[139] + y[141] + y[144], b);
    a = fma(c[12], y[145], a);
    b = fma(c[13], c[276] - c[217], b);
    a = fma(c[9], c[572] + c[589] + c[595], a);
    b = fma(c[35], c[576] + c[590] + c[596], b);
    double d133 = a + b;
    d[49] = d49;
    d[133] = d133;
    // d<z1_A x3_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_A> + <x3_A z2_A>) + V/N (<x1_A y1_A>
    //   + <x2_A y2_A>) - (gamma_plus + gamma_minus) <z1_A x3_A> - (K + delta) <z1_A y3_A> - V_AB
    //   (<x1_A x3_A y1_B> - <z1_A x2_A y1_B> - <y1_A x3_A x1_B> - <z1_A y2_A x1_B>) + V*(1 - 2/N)
    //   (<y1_A z1_A x2_A> + <x1_A z1_A y2_A>)
    a = c[10] * y[5];
    b = c[40] * (y[17] + y[62]);
    a = fma(c[19], y[50], a);
    b = fma(c[15], y[51], b);
    a = fma(c[12], y[88], a);
    b = fma(c[13], c[128] - c[134] - c[239] - c[242], b);
    a = fma(c[49], c[132] + c[237], a);
    double d50 = a + b;
    // d<z1_A y3_A>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_A> + <y3_A z2_A>) - 1/2*V/N
    //   (<x1_A x1_A> - <y1_A y1_A> + <x2_A x2_A> - <y2_A y2_A>) + (K + delta) <z1_A x3_A> -
    //   (gamma_plus + gamma_minus) <z1_A y3_A> - V_AB (<x1_A y3_A y1_B> - <z1_A y2_A y1_B> -
    //   <y1_A y3_A x1_B> + <z1_A x2_A x1_B>) + V*(1 - 2/N) (<y1_A z1_A y2_A> - <x1_A z1_A x2_A>)
    a = c[10] * y[6];
    b = c[86] * (y[16] + y[61] - y[32] - y[74]);
    a = fma(c[17], y[50], a);
    b = fma(c[19], y[51], b);
    a = fma(c[12], y[98], a);
    b = fma(c[13], c[139] + c[236] - c[144] - c[234], b);
    a = fma(c[49], c[142] - c[230], a);
    double d51 = a + b;
    // d<z1_B x3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_B> + <x3_B z2_B>) + V/N (<x1_B y1_B>
    //   + <x2_B y2_B>) - (gamma_plus + gamma_minus) <z1_B x3_B> - (K - delta) <z1_B y3_B> + V_AB
    //   (<x1_A y1_B x3_B> - <y1_A x1_B x3_B> + <y1_A z1_B x2_B> + <x1_A z1_B y2_B>) + V*(1 - 2/N)
    //   (<y1_B z1_B x2_B> + <x1_B z1_B y2_B>)
    a = c[10] * y[13];
    b = c[40] * (y[117] + y[138]);
    a = fma(c[19], y[134], a);
    b = fma(c[27], y[135], b);
    a = fma(c[12], y[148], a);
    b = fma(c[13], c[270] - c[188] - c[550] - c[586], b);
    a = fma(c[49], c[558] + c[587], a);
    double d134 = a + b;
    d[50] = d50;
    d[51] = d51;
    d[134] = d134;
    // d<z1_A y1_B>/dt = - 1/3*V_AB/N (4 <x1_A> - 3 <x1_A x3_B> - <x1_A z2_B> - 3 <y1_A y3_B> + 3
    //   <x2_A z1_B>) + 1/12*(gamma_plus - gamma_minus) (4 <y1_B> + 3 <z1_A y2_B> + 2 <z2_A y1_B>) +
    //   1/2*(K - delta) <z1_A x1_B> - 3/4*(gamma_plus + gamma_minus) <z1_A y1_B> + 1/2*K
    //   <z1_A x2_B> - V_AB*(1 - 1/N) (2 <x1_A z1_A z1_B> + <x1_A y1_B y1_B> - <y1_A x1_B y1_B>) -
    //   2*V*(1 - 1/N) <z1_A x1_B z1_B>
    a = c[71] * y[0];
    b = c[10] * y[9];
    a = fma(c[66], y[29] + y[45] - y[68], a);
    b = fma(c[72], y[31], b);
    a = fma(c[26], y[53], a);
    b = fma(c[38], y[54], b);
    a = fma(c[7], y[56], a);
    b = fma(c[2], y[57], b);
    a = fma(c[12], y[109], a);
    b = fma(c[64], c[259], b);
    a = fma(c[8], c[260], a);
    b = fma(c[69], c[289] - c[288], b);
    double d54 = a + b;
    // d<z1_A y2_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2_B> + 3 <z1_A y1_B> + 2 <z2_A y2_B>)
    //   - V_AB/N (<x1_A z1_B> + <x2_A x3_B> + <x2_A z2_B> + <y2_A y3_B>) + 1/2*K <z1_A x1_B> +
    //   1/2*(K - delta) <z1_A x2_B> - 3/4*(gamma_plus + gamma_minus) <z1_A y2_B> - V_AB*(1 - 1/N)
    //   (<x1_A y1_B y2_B> + 2 <y1_A z1_A y3_B> + 2 <x1_A z1_A x3_B> - <y1_A x1_B y2_B> + 2
    //   <x1_A z1_A z2_B>) - 2*V*(1 - 1/N) (<z1_A y1_B y3_B> + <z1_A x1_B x3_B> + <z1_A x1_B z2_B>)
    a = c[10] * y[12];
    b = c[67] * (y[26] + y[71] + y[73] + y[84]);
    a = fma(c[7], y[53], a);
    b = fma(c[2], y[54], b);
    a = fma(c[26], y[56], a);
    b = fma(c[38], y[57], b);
    a = fma(c[12], y[112], a);
    b = fma(c[69], c[276] - c[217], b);
    a = fma(c[64], c[219] + c[274] + c[284], a);
    b = fma(c[8], c[221] + c[278] + c[285], b);
    double d57 = a + b;
    d[54] = d54;
    d[57] = d57;
    // d<z1_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <z1_A> + 2 <z1_B> + <z1_A z2_B> +
    //   <z2_A z1_B>) - 1/2*V_AB/N (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) -
    //   (gamma_plus + gamma_minus) <z1_A z1_B> + V_AB*(1 - 1/N) (<x1_A z1_A y1_B> -
    //   <x1_A y1_B z1_B> - <y1_A z1_A x1_B> + <y1_A x1_B z1_B>)
    a = c[10] * (y[2] + y[10]);
    b = c[88] * (y[28] + y[78] - y[42] - y[67]);
    a = fma(c[19], y[55], a);
    b = fma(c[12], y[60] + y[110], b);
    a = fma(c[69], c[106] + c[258] - c[169] - c[171], a);
    double d55 = a + b;
    // d<x3_A x3_B>/dt = 1/2*V_AB/N (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) -
    //   (gamma_plus + gamma_minus) <x3_A x3_B> - (K - delta) <x3_A y3_B> - (K + delta) <y3_A x3_B>
    //   + V*(1 - 1/N) (<y1_A x2_A x3_B> + <x3_A y1_B x2_B> + <x1_A y2_A x3_B> + <x3_A x1_B y2_B>) +
    //   V_AB*(1 - 1/N) (<y1_A x3_A x2_B> + <x2_A y1_B x3_B> + <x1_A x3_A y2_B> + <y2_A x1_B x3_B>)
    a = c[88] * (y[42] + y[67] - y[28] - y[78]);
    b = c[19] * y[94];
    a = fma(c[27], y[95], a);
    b = fma(c[15], y[104], b);
    a = fma(c[16], c[378] + c[389] + c[494] + c[503], a);
    b = fma(c[69], c[380] + c[385] + c[496] + c[500], b);
    double d94 = a + b;
    // d<y3_A y3_B>/dt = 1/2*V_AB/N (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) + (K +
    //   delta) <x3_A y3_B> + (K - delta) <y3_A x3_B> - (gamma_plus + gamma_minus) <y3_A y3_B> -
    //   V*(1 - 1/N) (<x1_A x2_A y3_B> + <y3_A x1_B x2_B> - <y1_A y2_A y3_B> - <y3_A y1_B y2_B>) -
    //   V_AB*(1 - 1/N) (<x1_A y3_A x2_B> + <x2_A x1_B y3_B> - <y1_A y3_A y2_B> - <y2_A y1_B y3_B>)
    a = c[88] * (y[42] + y[67] - y[28] - y[78]);
    b = c[17] * y[95];
    a = fma(c[28], y[104], a);
    b = fma(c[19], y[105], b);
    a = fma(c[16], c[498] + c[504] - c[376] - c[391], a);
    b = fma(c[69], c[499] + c[502] - c[377] - c[383], b);
    double d105 = a + b;
    d[55] = d55;
    d[94] = d94;
    d[105] = d105;
    // d<z1_A x2_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2_B> + 3 <z1_A x1_B> + 2 <z2_A x2_B>)
    //   + V_AB/N (<y1_A z1_B> + <x2_A y3_B> - <y2_A x3_B> + <y2_A z2_B>) - 1/2*K <z1_A y1_B> -
    //   3/4*(gamma_plus + gamma_minus) <z1_A x2_B> - 1/2*(K - delta) <z1_A y2_B> - V_AB*(1 - 1/N)
    //   (<x1_A y1_B x2_B> + 2 <y1_A z1_A x3_B> - 2 <y1_A z1_A z2_B> - 2 <x1_A z1_A y3_B> -
    //   <y1_A x1_B x2_B>) - 2*V*(1 - 1/N) (<z1_A y1_B x3_B> - <z1_A y1_B z2_B> - <z1_A x1_B y3_B>)
    a = c[10] * y[11];
    b = c[66] * (y[41] + y[72] + y[85] - y[83]);
    a = fma(c[2], y[53], a);
    b = fma(c[3], y[54], b);
    a = fma(c[38], y[56], a);
    b = fma(c[25], y[57], b);
    a = fma(c[12], y[111], a);
    b = fma(c[69], c[281] - c[209], b);
    a = fma(c[58], c[223] + c[279] - c[211], a);
    b = fma(c[4], c[225] + c[283] - c[213], b);
    double d56 = a + b;
    // d<x2_A z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x2_A> + 3 <x1_A z1_B> + 2 <x2_A z2_B>)
    //   - 1/2*K <y1_A z1_B> + V_AB/N (<z1_A y1_B> - <x3_A y2_B> + <y3_A x2_B> + <z2_A y2_B>) -
    //   3/4*(gamma_plus + gamma_minus) <x2_A z1_B> - 1/2*(K + delta) <y2_A z1_B> + V_AB*(1 - 1/N)
    //   (<x1_A x2_A y1_B> - <y1_A x2_A x1_B> - 2 <x3_A y1_B z1_B> + 2 <y3_A x1_B z1_B> + 2
    //   <z2_A y1_B z1_B>) + 2*V*(1 - 1/N) (<x1_A y3_A z1_B> - <y1_A x3_A z1_B> + <y1_A z2_A z1_B>)
    a = c[10] * y[3];
    b = c[2] * y[26];
    a = fma(c[3], y[41], a);
    b = fma(c[66], y[54] + y[102] + y[112] - y[93], b);
    a = fma(c[38], y[68], a);
    b = fma(c[12], y[73], b);
    a = fma(c[1], y[80], a);
    b = fma(c[69], c[149] - c[250], b);
    a = fma(c[4], c[367] + c[369] - c[368], a);
    b = fma(c[58], c[373] + c[375] - c[371], b);
    double d68 = a + b;
    d[56] = d56;
    d[68] = d68;
    // d<z1_A x3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_B> + <z2_A x3_B>) + 1/2*V_AB/N
    //   (<x1_A y1_B> + <y1_A x1_B> + <x2_A y2_B> + <y2_A x2_B>) - (gamma_plus + gamma_minus)
    //   <z1_A x3_B> - (K - delta) <z1_A y3_B> - V_AB*(1 - 1/N) (<x1_A y1_B x3_B> - <y1_A z1_A x2_B>
    //   - <x1_A z1_A y2_B> - <y1_A x1_B x3_B>) + V*(1 - 1/N) (<z1_A y1_B x2_B> + <z1_A x1_B y2_B>)
    a = c[10] * y[13];
    b = c[89] * (y[25] + y[39] + y[70] + y[81]);
    a = fma(c[19], y[58], a);
    b = fma(c[27], y[59], b);
    a = fma(c[12], y[113], a);
    b = fma(c[69], c[191] + c[268] + c[270] - c[188], b);
    a = fma(c[16], c[193] + c[273], a);
    double d58 = a + b;
    // d<z1_A z2_B>/dt = - (gamma_plus + gamma_minus) (<z1_A> + <z1_A z2_B>) + 1/6*(gamma_plus -
    //   gamma_minus) (2 <z2_B> + 9 <z1_A z1_B> + <z2_A z2_B>) + 1/2*V_AB/N (<x1_A y1_B> -
    //   <y1_A x1_B> + 3 <x2_A y2_B> - 3 <y2_A x2_B>) - V_AB*(1 - 1/N) (<x1_A y1_B z2_B> + 3
    //   <y1_A z1_A x2_B> - 3 <x1_A z1_A y2_B> - <y1_A x1_B z2_B>) - 3*V*(1 - 1/N) (<z1_A y1_B x2_B>
    //   - <z1_A x1_B y2_B>)
    a = c[19] * (y[2] + y[60]);
    b = c[10] * y[15];
    a = fma(c[88], y[39] - y[25], a);
    b = fma(c[20], y[55], b);
    a = fma(c[90], y[70] - y[81], a);
    b = fma(c[12], y[115], b);
    a = fma(c[69], c[271] - c[189], a);
    b = fma(c[76], c[268] - c[191], b);
    a = fma(c[21], c[273] - c[193], a);
    double d60 = a + b;
    // d<x3_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <x3_A> + <x3_A z2_B>) + 1/2*V_AB/N
    //   (<x1_A y1_B> + <y1_A x1_B> + <x2_A y2_B> + <y2_A x2_B>) - (gamma_plus + gamma_minus)
    //   <x3_A z1_B> - (K + delta) <y3_A z1_B> + V_AB*(1 - 1/N) (<x1_A x3_A y1_B> - <y1_A x3_A x1_B>
    //   + <x2_A y1_B z1_B> + <y2_A x1_B z1_B>) + V*(1 - 1/N) (<y1_A x2_A z1_B> + <x1_A y2_A z1_B>)
    a = c[10] * y[5];
    b = c[89] * (y[25] + y[39] + y[70] + y[81]);
    a = fma(c[19], y[91], a);
    b = fma(c[12], y[96], b);
    a = fma(c[15], y[101], a);
    b = fma(c[69], c[128] + c[357] + c[471] - c[239], b);
    a = fma(c[16], c[355] + c[470], a);
    double d91 = a + b;
    d[58] = d58;
    d[60] = d60;
    d[91] = d91;
  }

  private static void equations4(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<z1_A y3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_B> + <z2_A y3_B>) - 1/2*V_AB/N
    //   (<x1_A x1_B> - <y1_A y1_B> + <x2_A x2_B> - <y2_A y2_B>) + (K - delta) <z1_A x3_B> -
    //   (gamma_plus + gamma_minus) <z1_A y3_B> - V_AB*(1 - 1/N) (<x1_A y1_B y3_B> -
    //   <y1_A z1_A y2_B> + <x1_A z1_A x2_B> - <y1_A x1_B y3_B>) + V*(1 - 1/N) (<z1_A y1_B y2_B> -
    //   <z1_A x1_B x2_B>)
    a = c[10] * y[14];
    b = c[88] * (y[24] + y[69] - y[40] - y[82]);
    a = fma(c[28], y[58], a);
    b = fma(c[19], y[59], b);
    a = fma(c[12], y[114], a);
    b = fma(c[69], c[201] + c[264] - c[199] - c[261], b);
    a = fma(c[16], c[203] - c[267], a);
    double d59 = a + b;
    // d<y3_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_A> + <y3_A z2_B>) - 1/2*V_AB/N
    //   (<x1_A x1_B> - <y1_A y1_B> + <x2_A x2_B> - <y2_A y2_B>) + (K + delta) <x3_A z1_B> -
    //   (gamma_plus + gamma_minus) <y3_A z1_B> + V_AB*(1 - 1/N) (<x1_A y3_A y1_B> -
    //   <y1_A y3_A x1_B> - <x2_A x1_B z1_B> + <y2_A y1_B z1_B>) - V*(1 - 1/N) (<x1_A x2_A z1_B> -
    //   <y1_A y2_A z1_B>)
    a = c[10] * y[6];
    b = c[88] * (y[24] + y[69] - y[40] - y[82]);
    a = fma(c[17], y[91], a);
    b = fma(c[19], y[101], b);
    a = fma(c[12], y[106], a);
    b = fma(c[69], c[139] + c[467] - c[234] - c[363], b);
    a = fma(c[16], c[465] - c[362], a);
    double d101 = a + b;
    // d<y3_A z2_B>/dt = - (gamma_plus + gamma_minus) (<y3_A> + <y3_A z2_B>) - 1/2*V_AB/N (3
    //   <x1_A x2_B> - 3 <y1_A y2_B> - <x2_A x1_B> + <y2_A y1_B>) + (K + delta) <x3_A z2_B> +
    //   3/2*(gamma_plus - gamma_minus) <y3_A z1_B> - V*(1 - 1/N) (<x1_A x2_A z2_B> - 3
    //   <y3_A x1_B y2_B> - <y1_A y2_A z2_B> + 3 <y3_A y1_B x2_B>) + V_AB*(1 - 1/N) (3
    //   <x1_A y3_A y2_B> - <x2_A x1_B z2_B> - 3 <y1_A y3_A x2_B> + <y2_A y1_B z2_B>)
    a = c[19] * (y[6] + y[106]);
    b = c[90] * (y[43] - y[27]);
    a = fma(c[88], y[79] - y[66], a);
    b = fma(c[17], y[96], b);
    a = fma(c[20], y[101], a);
    b = fma(c[16], c[483] - c[395], b);
    a = fma(c[76], c[396] - c[484], a);
    b = fma(c[69], c[490] - c[401], b);
    a = fma(c[21], c[406] - c[492], a);
    double d106 = a + b;
    d[59] = d59;
    d[101] = d101;
    d[106] = d106;
    // d<x2_A y1_B>/dt = - 2/3*V_AB/N (4 <x3_A> - 4 <z2_A> + 3 <z1_A z1_B> - 3 <x3_A x3_B> -
    //   <x3_A z2_B> - 3 <y3_A y3_B> + 3 <z2_A x3_B> + <z2_A z2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_A y1_B> + <x2_A y2_B>) - 1/2*K (<y1_A y1_B> - <x2_A x2_B>) + 1/2*(K - delta)
    //   <x2_A x1_B> - 1/2*(gamma_plus + gamma_minus) <x2_A y1_B> - 1/2*(K + delta) <y2_A y1_B> +
    //   2*V*(1 - 1/N) (<x1_A y3_A y1_B> - <y1_A x3_A y1_B> + <y1_A z2_A y1_B> - <x2_A x1_B z1_B>) -
    //   2*V_AB*(1 - 1/N) (<x1_A x2_A z1_B> + <x3_A y1_B y1_B> - <y3_A x1_B y1_B> -
    //   <z2_A y1_B y1_B>)
    a = c[59] * (y[7] - y[5]);
    b = c[2] * (y[25] + y[70]);
    a = fma(c[3], y[40] - y[69], a);
    b = fma(c[57], y[94] + y[105] - y[55] - y[113], b);
    a = fma(c[26], y[66], a);
    b = fma(c[11], y[67], b);
    a = fma(c[1], y[79], a);
    b = fma(c[62], y[115] - y[96], b);
    a = fma(c[4], c[139] + c[235] - c[233] - c[363], a);
    b = fma(c[58], c[365] + c[366] - c[362] - c[364], b);
    double d67 = a + b;
    // d<y2_A x1_B>/dt = - 2/3*V_AB/N (4 <x3_A> + 4 <z2_A> - 3 <z1_A z1_B> + 3 <x3_A x3_B> -
    //   <x3_A z2_B> + 3 <y3_A y3_B> + 3 <z2_A x3_B> - <z2_A z2_B>) + 1/2*K (<x1_A x1_B> -
    //   <y2_A y2_B>) + 1/4*(gamma_plus - gamma_minus) (<y1_A x1_B> + <y2_A x2_B>) + 1/2*(K + delta)
    //   <x2_A x1_B> - 1/2*(gamma_plus + gamma_minus) <y2_A x1_B> - 1/2*(K - delta) <y2_A y1_B> -
    //   2*V*(1 - 1/N) (<x1_A x3_A x1_B> + <x1_A z2_A x1_B> + <y1_A y3_A x1_B> - <y2_A y1_B z1_B>) -
    //   2*V_AB*(1 - 1/N) (<y3_A x1_B y1_B> - <y1_A y2_A z1_B> + <x3_A x1_B x1_B> +
    //   <z2_A x1_B x1_B>)
    a = c[60] * (y[5] + y[7]);
    b = c[3] * (y[82] - y[24]);
    a = fma(c[2], y[39] + y[81], a);
    b = fma(c[57], y[55] - y[94] - y[105] - y[113], b);
    a = fma(c[6], y[66], a);
    b = fma(c[11], y[78], b);
    a = fma(c[25], y[79], a);
    b = fma(c[63], y[96] + y[115], b);
    a = fma(c[4], c[467] - c[138] - c[140] - c[234], a);
    b = fma(c[58], c[465] - c[365] - c[468] - c[469], b);
    double d78 = a + b;
    d[67] = d67;
    d[78] = d78;
    // d<x2_A y2_B>/dt = 1/4*(gamma_plus - gamma_minus) (<x1_A y2_B> + <x2_A y1_B>) - 1/2*K
    //   (<y1_A y2_B> - <x2_A x1_B>) - 2*V_AB/N (<z1_A x3_B> + <z1_A z2_B> + <x3_A z1_B> -
    //   <z2_A z1_B>) + 1/2*(K - delta) <x2_A x2_B> - 1/2*(gamma_plus + gamma_minus) <x2_A y2_B> -
    //   1/2*(K + delta) <y2_A y2_B> - 2*V_AB*(1 - 1/N) (<x1_A x2_A x3_B> + <x1_A x2_A z2_B> +
    //   <y1_A x2_A y3_B> + <x3_A y1_B y2_B> - <y3_A x1_B y2_B> - <z2_A y1_B y2_B>) + 2*V*(1 - 1/N)
    //   (<x1_A y3_A y2_B> - <y1_A x3_A y2_B> + <y1_A z2_A y2_B> - <x2_A x1_B x3_B> -
    //   <x2_A x1_B z2_B> - <x2_A y1_B y3_B>)
    a = c[2] * (y[28] + y[67]);
    b = c[3] * (y[43] - y[66]);
    a = fma(c[57], y[110] - y[58] - y[60] - y[91], a);
    b = fma(c[26], y[69], b);
    a = fma(c[11], y[70], a);
    b = fma(c[1], y[82], b);
    a = fma(c[58], c[406] + c[408] - c[394] - c[395] - c[397] - c[404], a);
    b = fma(c[4], c[396] + c[399] - c[398] - c[400] - c[401] - c[402], b);
    double d70 = a + b;
    // d<y2_A x2_B>/dt = 1/2*K (<x1_A x2_B> - <y2_A y1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<y1_A x2_B> + <y2_A x1_B>) - 2*V_AB/N (<z1_A x3_B> - <z1_A z2_B> + <x3_A z1_B> +
    //   <z2_A z1_B>) + 1/2*(K + delta) <x2_A x2_B> - 1/2*(gamma_plus + gamma_minus) <y2_A x2_B> -
    //   1/2*(K - delta) <y2_A y2_B> + 2*V_AB*(1 - 1/N) (<x1_A y2_A y3_B> - <y1_A y2_A x3_B> +
    //   <y1_A y2_A z2_B> - <x3_A x1_B x2_B> - <y3_A y1_B x2_B> - <z2_A x1_B x2_B>) - 2*V*(1 - 1/N)
    //   (<x1_A x3_A x2_B> + <x1_A z2_A x2_B> + <y1_A y3_A x2_B> - <y2_A x1_B y3_B> +
    //   <y2_A y1_B x3_B> - <y2_A y1_B z2_B>)
    a = c[3] * (y[79] - y[27]);
    b = c[2] * (y[42] + y[78]);
    a = fma(c[57], y[60] - y[58] - y[91] - y[110], a);
    b = fma(c[6], y[69], b);
    a = fma(c[11], y[81], a);
    b = fma(c[25], y[82], b);
    a = fma(c[58], c[479] + c[483] - c[482] - c[491] - c[492] - c[493], a);
    b = fma(c[4], c[486] + c[490] - c[480] - c[481] - c[484] - c[488], b);
    double d81 = a + b;
    d[70] = d70;
    d[81] = d81;
    // d<x2_A x3_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_A x3_B> - 1/2*K <y1_A x3_B> + V_AB/N
    //   (<z1_A y2_B> + <x3_A y1_B> + <y3_A x1_B> - <z2_A y1_B>) - 3/4*(gamma_plus + gamma_minus)
    //   <x2_A x3_B> - (K - delta) <x2_A y3_B> - 1/2*(K + delta) <y2_A x3_B> + V_AB*(1 - 1/N)
    //   (<x1_A x2_A y2_B> + <y1_A x2_A x2_B> - 2 <x3_A y1_B x3_B> + 2 <y3_A x1_B x3_B> + 2
    //   <z2_A y1_B x3_B>) + V*(1 - 1/N) (2 <x1_A y3_A x3_B> - 2 <y1_A x3_A x3_B> + 2
    //   <y1_A z2_A x3_B> + <x2_A x1_B y2_B> + <x2_A y1_B x2_B>)
    a = c[2] * y[29];
    b = c[3] * y[44];
    a = fma(c[66], y[57] + y[90] + y[99] - y[109], a);
    b = fma(c[38], y[71], b);
    a = fma(c[27], y[72], a);
    b = fma(c[1], y[83], b);
    a = fma(c[69], c[409] + c[411], a);
    b = fma(c[4], c[410] + c[413] - c[412], b);
    a = fma(c[16], c[415] + c[417], a);
    b = fma(c[58], c[421] + c[423] - c[419], b);
    double d71 = a + b;
    // d<x3_A x2_B>/dt = V_AB/N (<x1_A y3_B> + <y1_A x3_B> - <y1_A z2_B> + <y2_A z1_B>) +
    //   1/4*(gamma_plus - gamma_minus) <x3_A x1_B> - 1/2*K <x3_A y1_B> - 3/4*(gamma_plus +
    //   gamma_minus) <x3_A x2_B> - 1/2*(K - delta) <x3_A y2_B> - (K + delta) <y3_A x2_B> + V*(1 -
    //   1/N) (<y1_A x2_A x2_B> - 2 <x3_A y1_B x3_B> + 2 <x3_A y1_B z2_B> + <x1_A y2_A x2_B> + 2
    //   <x3_A x1_B y3_B>) - V_AB*(1 - 1/N) (2 <y1_A x3_A x3_B> - <x2_A y1_B x2_B> - 2
    //   <y1_A x3_A z2_B> - 2 <x1_A x3_A y3_B> - <y2_A x1_B x2_B>)
    a = c[66] * (y[30] + y[44] + y[80] - y[46]);
    b = c[2] * y[89];
    a = fma(c[3], y[90], a);
    b = fma(c[38], y[92], b);
    a = fma(c[25], y[93], a);
    b = fma(c[15], y[102], b);
    a = fma(c[16], c[411] + c[518], a);
    b = fma(c[58], c[438] + c[519] - c[412], b);
    a = fma(c[69], c[417] + c[523], a);
    b = fma(c[4], c[441] + c[525] - c[419], b);
    double d92 = a + b;
    d[71] = d71;
    d[92] = d92;
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
    b = fma(c[66], y[90] - y[99] - y[109], b);
    a = fma(c[76], c[409] - c[411], a);
    b = fma(c[21], c[415] - c[417], b);
    a = fma(c[4], c[437] + c[439] - c[438], a);
    b = fma(c[58], c[443] + c[445] - c[441], b);
    double d73 = a + b;
    // d<z2_A x2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_B> + 3 <z2_A x2_B>) - V_AB/N
    //   (<x1_A y3_B> - <y1_A x3_B> + <y1_A z2_B> - 3 <y2_A z1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (6 <z1_A x2_B> + <z2_A x1_B>) - 1/2*K <z2_A y1_B> - 1/2*(K - delta) <z2_A y2_B> - V*(1 -
    //   1/N) (3 <y1_A x2_A x2_B> + 2 <z2_A y1_B x3_B> - 2 <z2_A y1_B z2_B> - 3 <x1_A y2_A x2_B> - 2
    //   <z2_A x1_B y3_B>) - V_AB*(1 - 1/N) (2 <y1_A z2_A x3_B> + 3 <x2_A y1_B x2_B> - 2
    //   <y1_A z2_A z2_B> - 2 <x1_A z2_A y3_B> - 3 <y2_A x1_B x2_B>)
    a = c[19] * y[11];
    b = c[66] * (y[44] - y[30] - y[46]);
    a = fma(c[20], y[56], a);
    b = fma(c[74], y[80], b);
    a = fma(c[2], y[108], a);
    b = fma(c[3], y[109], b);
    a = fma(c[38], y[111], a);
    b = fma(c[25], y[112], b);
    a = fma(c[21], c[518] - c[411], a);
    b = fma(c[58], c[439] + c[520] - c[413], b);
    a = fma(c[76], c[523] - c[417], a);
    b = fma(c[4], c[445] + c[527] - c[423], b);
    double d111 = a + b;
    d[73] = d73;
    d[111] = d111;
    // d<y2_A z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <y2_A> + 3 <y1_A z1_B> + 2 <y2_A z2_B>)
    //   + 1/2*K <x1_A z1_B> - V_AB/N (<z1_A x1_B> + <x3_A x2_B> + <y3_A y2_B> + <z2_A x2_B>) +
    //   1/2*(K + delta) <x2_A z1_B> - 3/4*(gamma_plus + gamma_minus) <y2_A z1_B> + V_AB*(1 - 1/N)
    //   (<x1_A y2_A y1_B> - <y1_A y2_A x1_B> - 2 <x3_A x1_B z1_B> - 2 <y3_A y1_B z1_B> - 2
    //   <z2_A x1_B z1_B>) - 2*V*(1 - 1/N) (<x1_A x3_A z1_B> + <x1_A z2_A z1_B> + <y1_A y3_A z1_B>)
    a = c[10] * y[4];
    b = c[7] * y[26];
    a = fma(c[2], y[41], a);
    b = fma(c[67], y[53] + y[92] + y[103] + y[111], b);
    a = fma(c[6], y[68], a);
    b = fma(c[38], y[80], b);
    a = fma(c[12], y[85], a);
    b = fma(c[69], c[158] - c[246], b);
    a = fma(c[8], c[473] + c[474] + c[475], a);
    b = fma(c[64], c[476] + c[477] + c[478], b);
    double d80 = a + b;
    // d<x3_A y1_B>/dt = 1/3*V_AB/N (4 <x2_A> - 3 <x1_A z1_B> - 3 <x2_A x3_B> - <x2_A z2_B> + 3
    //   <y2_A y3_B>) + 1/2*(K - delta) <x3_A x1_B> - 3/4*(gamma_plus + gamma_minus) <x3_A y1_B> +
    //   1/2*K <x3_A x2_B> + 1/4*(gamma_plus - gamma_minus) <x3_A y2_B> - (K + delta) <y3_A y1_B> +
    //   V*(1 - 1/N) (<x1_A y2_A y1_B> + <y1_A x2_A y1_B> - 2 <x3_A x1_B z1_B>) - V_AB*(1 - 1/N) (2
    //   <x1_A x3_A z1_B> - <x2_A y1_B y1_B> - <y2_A x1_B y1_B>)
    a = c[65] * y[3];
    b = c[66] * (y[84] - y[26] - y[71]);
    a = fma(c[68], y[73], a);
    b = fma(c[26], y[89], b);
    a = fma(c[38], y[90], a);
    b = fma(c[7], y[92], b);
    a = fma(c[2], y[93], a);
    b = fma(c[15], y[100], b);
    a = fma(c[16], c[158] + c[245], a);
    b = fma(c[64], c[473], b);
    a = fma(c[8], c[476], a);
    b = fma(c[69], c[536] + c[537], b);
    double d90 = a + b;
    d[80] = d80;
    d[90] = d90;
    // d<y2_A x3_B>/dt = 1/2*K <x1_A x3_B> + 1/4*(gamma_plus - gamma_minus) <y1_A x3_B> + V_AB/N
    //   (<z1_A x2_B> - <x3_A x1_B> + <y3_A y1_B> - <z2_A x1_B>) + 1/2*(K + delta) <x2_A x3_B> -
    //   3/4*(gamma_plus + gamma_minus) <y2_A x3_B> - (K - delta) <y2_A y3_B> + V_AB*(1 - 1/N)
    //   (<x1_A y2_A y2_B> + <y1_A y2_A x2_B> - 2 <x3_A x1_B x3_B> - 2 <y3_A y1_B x3_B> - 2
    //   <z2_A x1_B x3_B>) - V*(1 - 1/N) (2 <x1_A x3_A x3_B> + 2 <x1_A z2_A x3_B> + 2
    //   <y1_A y3_A x3_B> - <y2_A x1_B y2_B> - <y2_A y1_B x2_B>)
    a = c[7] * y[29];
    b = c[2] * y[44];
    a = fma(c[66], y[56] + y[100] - y[89] - y[108], a);
    b = fma(c[6], y[71], b);
    a = fma(c[38], y[83], a);
    b = fma(c[27], y[84], b);
    a = fma(c[69], c[506] + c[509], a);
    b = fma(c[8], c[507] + c[508] + c[510], b);
    a = fma(c[16], c[512] + c[514], a);
    b = fma(c[64], c[515] + c[516] + c[517], b);
    double d83 = a + b;
    // d<x3_A y2_B>/dt = - V_AB/N (<x1_A x3_B> + <x1_A z2_B> - <y1_A y3_B> - <x2_A z1_B>) + 1/2*K
    //   <x3_A x1_B> + 1/4*(gamma_plus - gamma_minus) <x3_A y1_B> + 1/2*(K - delta) <x3_A x2_B> -
    //   3/4*(gamma_plus + gamma_minus) <x3_A y2_B> - (K + delta) <y3_A y2_B> + V*(1 - 1/N)
    //   (<y1_A x2_A y2_B> - 2 <x3_A y1_B y3_B> + <x1_A y2_A y2_B> - 2 <x3_A x1_B x3_B> - 2
    //   <x3_A x1_B z2_B>) - V_AB*(1 - 1/N) (2 <y1_A x3_A y3_B> - <x2_A y1_B y2_B> + 2
    //   <x1_A x3_A x3_B> - <y2_A x1_B y2_B> + 2 <x1_A x3_A z2_B>)
    a = c[66] * (y[45] + y[68] - y[29] - y[31]);
    b = c[7] * y[89];
    a = fma(c[2], y[90], a);
    b = fma(c[26], y[92], b);
    a = fma(c[38], y[93], a);
    b = fma(c[15], y[103], b);
    a = fma(c[16], c[426] + c[506], a);
    b = fma(c[64], c[427] + c[507] + c[528], b);
    a = fma(c[69], c[430] + c[512], a);
    b = fma(c[8], c[432] + c[515] + c[531], b);
    double d93 = a + b;
    d[83] = d83;
    d[93] = d93;
    // d<y2_A y3_B>/dt = 1/2*K <x1_A y3_B> + 1/4*(gamma_plus - gamma_minus) <y1_A y3_B> + V_AB/N
    //   (<z1_A y2_B> - <x3_A y1_B> - <y3_A x1_B> - <z2_A y1_B>) + 1/2*(K + delta) <x2_A y3_B> + (K
    //   - delta) <y2_A x3_B> - 3/4*(gamma_plus + gamma_minus) <y2_A y3_B> - V_AB*(1 - 1/N)
    //   (<x1_A y2_A x2_B> - <y1_A y2_A y2_B> + 2 <x3_A x1_B y3_B> + 2 <y3_A y1_B y3_B> + 2
    //   <z2_A x1_B y3_B>) - V*(1 - 1/N) (2 <x1_A x3_A y3_B> + 2 <x1_A z2_A y3_B> + 2
    //   <y1_A y3_A y3_B> + <y2_A x1_B x2_B> - <y2_A y1_B y2_B>)
    a = c[7] * y[30];
    b = c[2] * y[45];
    a = fma(c[66], y[57] - y[90] - y[99] - y[109], a);
    b = fma(c[6], y[72], b);
    a = fma(c[28], y[83], a);
    b = fma(c[38], y[84], b);
    a = fma(c[69], c[521] - c[518], a);
    b = fma(c[8], c[519] + c[520] + c[522], b);
    a = fma(c[16], c[524] - c[523], a);
    b = fma(c[64], c[525] + c[526] + c[527], b);
    double d84 = a + b;
    // d<y3_A y2_B>/dt = - V_AB/N (<x1_A y3_B> + <y1_A x3_B> + <y1_A z2_B> - <y2_A z1_B>) + (K +
    //   delta) <x3_A y2_B> + 1/2*K <y3_A x1_B> + 1/4*(gamma_plus - gamma_minus) <y3_A y1_B> +
    //   1/2*(K - delta) <y3_A x2_B> - 3/4*(gamma_plus + gamma_minus) <y3_A y2_B> - V*(1 - 1/N)
    //   (<x1_A x2_A y2_B> + 2 <y3_A x1_B x3_B> + 2 <y3_A x1_B z2_B> - <y1_A y2_A y2_B> + 2
    //   <y3_A y1_B y3_B>) - V_AB*(1 - 1/N) (2 <x1_A y3_A x3_B> + <x2_A x1_B y2_B> + 2
    //   <x1_A y3_A z2_B> + 2 <y1_A y3_A y3_B> - <y2_A y1_B y2_B>)
    a = c[66] * (y[80] - y[30] - y[44] - y[46]);
    b = c[17] * y[93];
    a = fma(c[7], y[99], a);
    b = fma(c[2], y[100], b);
    a = fma(c[26], y[102], a);
    b = fma(c[38], y[103], b);
    a = fma(c[16], c[521] - c[409], a);
    b = fma(c[64], c[410] + c[437] + c[522], b);
    a = fma(c[69], c[524] - c[415], a);
    b = fma(c[8], c[421] + c[443] + c[526], b);
    double d103 = a + b;
    d[84] = d84;
    d[103] = d103;
  }

  private static void equations5(double[] y, double[] c, double[] d) {
    double a;
    double b;
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
    b = fma(c[66], y[89] + y[100] + y[108], b);
    a = fma(c[76], c[506] - c[509], a);
    b = fma(c[21], c[512] - c[514], b);
    a = fma(c[8], c[528] + c[529] + c[530], a);
    b = fma(c[64], c[531] + c[532] + c[533], b);
    double d85 = a + b;
    // d<z2_A y2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_B> + 3 <z2_A y2_B>) + V_AB/N
    //   (<x1_A x3_B> + <x1_A z2_B> + <y1_A y3_B> - 3 <x2_A z1_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (6 <z1_A y2_B> + <z2_A y1_B>) + 1/2*K <z2_A x1_B> + 1/2*(K - delta) <z2_A x2_B> - V*(1 -
    //   1/N) (3 <y1_A x2_A y2_B> + 2 <z2_A y1_B y3_B> - 3 <x1_A y2_A y2_B> + 2 <z2_A x1_B x3_B> + 2
    //   <z2_A x1_B z2_B>) - V_AB*(1 - 1/N) (2 <y1_A z2_A y3_B> + 3 <x2_A y1_B y2_B> + 2
    //   <x1_A z2_A x3_B> - 3 <y2_A x1_B y2_B> + 2 <x1_A z2_A z2_B>)
    a = c[19] * y[12];
    b = c[66] * (y[29] + y[31] + y[45]);
    a = fma(c[20], y[57], a);
    b = fma(c[75], y[68], b);
    a = fma(c[7], y[108], a);
    b = fma(c[2], y[109], b);
    a = fma(c[26], y[111], a);
    b = fma(c[38], y[112], b);
    a = fma(c[21], c[506] - c[426], a);
    b = fma(c[64], c[428] + c[508] + c[529], b);
    a = fma(c[76], c[512] - c[430], a);
    b = fma(c[8], c[436] + c[517] + c[533], b);
    double d112 = a + b;
    d[85] = d85;
    d[112] = d112;
    // d<x3_A y3_A>/dt = (K + delta) (<x3_A x3_A> - <y3_A y3_A>) - (gamma_plus + gamma_minus)
    //   <x3_A y3_A> - V*(1 - 2/N) (<x1_A x2_A x3_A> - <x1_A y2_A y3_A> - <y1_A x2_A y3_A> -
    //   <y1_A y2_A x3_A>) - V_AB (<x2_A x3_A x1_B> - <x2_A y3_A y1_B> - <y2_A x3_A y1_B> -
    //   <y2_A y3_A x1_B>)
    a = c[15] * (y[97] - y[86]);
    b = c[19] * y[87];
    a = fma(c[49], c[303] + c[304] + c[305] - c[301], a);
    b = fma(c[13], c[307] - c[308] - c[312] - c[315], b);
    double d87 = a + b;
    // d<x3_A z2_A>/dt = - (gamma_plus + gamma_minus) (<x3_A> + <x3_A z2_A>) + V/N (<x1_A y2_A> +
    //   <y1_A x2_A>) + 3/2*(gamma_plus - gamma_minus) <z1_A x3_A> - (K + delta) <y3_A z2_A> - V*(1
    //   - 2/N) (3 <y1_A x2_A x3_A> - <y1_A x2_A z2_A> - 3 <x1_A y2_A x3_A> - <x1_A y2_A z2_A>) -
    //   V_AB (3 <x2_A x3_A y1_B> - <x2_A z2_A y1_B> - 3 <y2_A x3_A x1_B> - <y2_A z2_A x1_B>)
    a = c[19] * (y[5] + y[88]);
    b = c[40] * (y[20] + y[34]);
    a = fma(c[20], y[50], a);
    b = fma(c[15], y[98], b);
    a = fma(c[55], c[446] - c[291], a);
    b = fma(c[49], c[292] + c[447], b);
    a = fma(c[23], c[295] - c[449], a);
    b = fma(c[14], c[300] + c[451], b);
    double d88 = a + b;
    // d<y3_A z2_A>/dt = - (gamma_plus + gamma_minus) (<y3_A> + <y3_A z2_A>) - V/N (<x1_A x2_A> -
    //   <y1_A y2_A>) + 3/2*(gamma_plus - gamma_minus) <z1_A y3_A> + (K + delta) <x3_A z2_A> - V*(1
    //   - 2/N) (<x1_A x2_A z2_A> - 3 <x1_A y2_A y3_A> + 3 <y1_A x2_A y3_A> - <y1_A y2_A z2_A>) -
    //   V_AB (3 <x2_A y3_A y1_B> + <x2_A z2_A x1_B> - 3 <y2_A y3_A x1_B> - <y2_A z2_A y1_B>)
    a = c[19] * (y[6] + y[98]);
    b = c[39] * (y[19] - y[35]);
    a = fma(c[20], y[51], a);
    b = fma(c[17], y[88], b);
    a = fma(c[49], c[306] - c[302], a);
    b = fma(c[55], c[303] - c[304], b);
    a = fma(c[23], c[308] - c[315], a);
    b = fma(c[13], c[309] - c[317], b);
    double d98 = a + b;
    d[87] = d87;
    d[88] = d88;
    d[98] = d98;
    // d<x3_A x1_B>/dt = 1/3*V_AB/N (4 <y2_A> - 3 <y1_A z1_B> + 3 <x2_A y3_B> + 3 <y2_A x3_B> -
    //   <y2_A z2_B>) - 3/4*(gamma_plus + gamma_minus) <x3_A x1_B> - 1/2*(K - delta) <x3_A y1_B> +
    //   1/4*(gamma_plus - gamma_minus) <x3_A x2_B> - 1/2*K <x3_A y2_B> - (K + delta) <y3_A x1_B> +
    //   V*(1 - 1/N) (<x1_A y2_A x1_B> + <y1_A x2_A x1_B> + 2 <x3_A y1_B z1_B>) + V_AB*(1 - 1/N) (2
    //   <y1_A x3_A z1_B> + <x2_A x1_B y1_B> + <y2_A x1_B x1_B>)
    a = c[65] * y[4];
    b = c[66] * (y[72] + y[83] - y[41]);
    a = fma(c[68], y[85], a);
    b = fma(c[38], y[89], b);
    a = fma(c[25], y[90], a);
    b = fma(c[2], y[92], b);
    a = fma(c[3], y[93], a);
    b = fma(c[15], y[99], b);
    a = fma(c[16], c[150] + c[250], a);
    b = fma(c[58], c[368], b);
    a = fma(c[4], c[371], a);
    b = fma(c[69], c[534] + c[535], b);
    double d89 = a + b;
    // d<y3_A y1_B>/dt = 1/3*V_AB/N (4 <y2_A> - 3 <y1_A z1_B> - 3 <x2_A y3_B> - 3 <y2_A x3_B> -
    //   <y2_A z2_B>) + (K + delta) <x3_A y1_B> + 1/2*(K - delta) <y3_A x1_B> - 3/4*(gamma_plus +
    //   gamma_minus) <y3_A y1_B> + 1/2*K <y3_A x2_B> + 1/4*(gamma_plus - gamma_minus) <y3_A y2_B> -
    //   V*(1 - 1/N) (<x1_A x2_A y1_B> - <y1_A y2_A y1_B> + 2 <y3_A x1_B z1_B>) - V_AB*(1 - 1/N) (2
    //   <x1_A y3_A z1_B> + <x2_A x1_B y1_B> - <y2_A y1_B y1_B>)
    a = c[65] * y[4];
    b = c[67] * (y[41] + y[72] + y[83]);
    a = fma(c[68], y[85], a);
    b = fma(c[17], y[90], b);
    a = fma(c[26], y[99], a);
    b = fma(c[38], y[100], b);
    a = fma(c[7], y[102], a);
    b = fma(c[2], y[103], b);
    a = fma(c[16], c[251] - c[149], a);
    b = fma(c[64], c[367], b);
    a = fma(c[8], c[373], a);
    b = fma(c[69], c[539] - c[534], b);
    double d100 = a + b;
    d[89] = d89;
    d[100] = d100;
    // d<x3_A y3_B>/dt = - 1/2*V_AB/N (<x1_A x2_B> + <y1_A y2_B> - <x2_A x1_B> - <y2_A y1_B>) + (K -
    //   delta) <x3_A x3_B> - (gamma_plus + gamma_minus) <x3_A y3_B> - (K + delta) <y3_A y3_B> +
    //   V*(1 - 1/N) (<y1_A x2_A y3_B> + <x3_A y1_B y2_B> + <x1_A y2_A y3_B> - <x3_A x1_B x2_B>) +
    //   V_AB*(1 - 1/N) (<y1_A x3_A y2_B> + <x2_A y1_B y3_B> - <x1_A x3_A x2_B> + <y2_A x1_B y3_B>)
    a = c[88] * (y[27] + y[43] - y[66] - y[79]);
    b = c[28] * y[94];
    a = fma(c[19], y[95], a);
    b = fma(c[15], y[105], b);
    a = fma(c[16], c[397] + c[404] + c[479] - c[491], a);
    b = fma(c[69], c[398] + c[402] + c[486] - c[480], b);
    double d95 = a + b;
    // d<y3_A x3_B>/dt = 1/2*V_AB/N (<x1_A x2_B> + <y1_A y2_B> - <x2_A x1_B> - <y2_A y1_B>) + (K +
    //   delta) <x3_A x3_B> - (gamma_plus + gamma_minus) <y3_A x3_B> - (K - delta) <y3_A y3_B> -
    //   V*(1 - 1/N) (<x1_A x2_A x3_B> - <y3_A x1_B y2_B> - <y1_A y2_A x3_B> - <y3_A y1_B x2_B>) +
    //   V_AB*(1 - 1/N) (<x1_A y3_A y2_B> - <x2_A x1_B x3_B> + <y1_A y3_A x2_B> + <y2_A y1_B x3_B>)
    a = c[88] * (y[66] + y[79] - y[27] - y[43]);
    b = c[17] * y[94];
    a = fma(c[19], y[104], a);
    b = fma(c[27], y[105], b);
    a = fma(c[16], c[406] + c[482] + c[492] - c[394], a);
    b = fma(c[69], c[396] + c[484] + c[488] - c[400], b);
    double d104 = a + b;
    // d<z2_A y3_B>/dt = - (gamma_plus + gamma_minus) (<y3_B> + <z2_A y3_B>) + 1/2*V_AB/N
    //   (<x1_A x2_B> - <y1_A y2_B> - 3 <x2_A x1_B> + 3 <y2_A y1_B>) + 3/2*(gamma_plus -
    //   gamma_minus) <z1_A y3_B> + (K - delta) <z2_A x3_B> - V*(1 - 1/N) (3 <y1_A x2_A y3_B> -
    //   <z2_A y1_B y2_B> - 3 <x1_A y2_A y3_B> + <z2_A x1_B x2_B>) + V_AB*(1 - 1/N)
    //   (<y1_A z2_A y2_B> - 3 <x2_A y1_B y3_B> - <x1_A z2_A x2_B> + 3 <y2_A x1_B y3_B>)
    a = c[19] * (y[14] + y[114]);
    b = c[88] * (y[43] - y[27]);
    a = fma(c[20], y[59], a);
    b = fma(c[90], y[79] - y[66], b);
    a = fma(c[28], y[113], a);
    b = fma(c[21], c[479] - c[397], b);
    a = fma(c[69], c[399] - c[481], a);
    b = fma(c[76], c[486] - c[402], b);
    a = fma(c[16], c[408] - c[493], a);
    double d114 = a + b;
    d[95] = d95;
    d[104] = d104;
    d[114] = d114;
    // d<x3_A z2_B>/dt = - (gamma_plus + gamma_minus) (<x3_A> + <x3_A z2_B>) + 1/2*V_AB/N (3
    //   <x1_A y2_B> + 3 <y1_A x2_B> - <x2_A y1_B> - <y2_A x1_B>) + 3/2*(gamma_plus - gamma_minus)
    //   <x3_A z1_B> - (K + delta) <y3_A z2_B> + V*(1 - 1/N) (<y1_A x2_A z2_B> - 3 <x3_A y1_B x2_B>
    //   + <x1_A y2_A z2_B> + 3 <x3_A x1_B y2_B>) - V_AB*(1 - 1/N) (3 <y1_A x3_A x2_B> -
    //   <x2_A y1_B z2_B> - 3 <x1_A x3_A y2_B> - <y2_A x1_B z2_B>)
    a = c[19] * (y[5] + y[96]);
    b = c[90] * (y[28] + y[42]);
    a = fma(c[88], y[67] + y[78], a);
    b = fma(c[20], y[91], b);
    a = fma(c[15], y[106], a);
    b = fma(c[16], c[379] + c[495], b);
    a = fma(c[76], c[496] - c[380], a);
    b = fma(c[69], c[387] + c[501], b);
    a = fma(c[21], c[503] - c[389], a);
    double d96 = a + b;
    // d<z2_A z2_B>/dt = - (gamma_plus + gamma_minus) (<z2_A> + <z2_B> + <z2_A z2_B>) - 3/2*V_AB/N
    //   (<x1_A y2_B> - <y1_A x2_B> - <x2_A y1_B> + <y2_A x1_B>) + 3/2*(gamma_plus - gamma_minus)
    //   (<z1_A z2_B> + <z2_A z1_B>) - 3*V*(1 - 1/N) (<y1_A x2_A z2_B> + <z2_A y1_B x2_B> -
    //   <x1_A y2_A z2_B> - <z2_A x1_B y2_B>) - 3*V_AB*(1 - 1/N) (<y1_A z2_A x2_B> +
    //   <x2_A y1_B z2_B> - <x1_A z2_A y2_B> - <y2_A x1_B z2_B>)
    a = c[19] * (y[7] + y[15] + y[115]);
    b = c[90] * (y[42] + y[67] - y[28] - y[78]);
    a = fma(c[20], y[60] + y[110], a);
    b = fma(c[21], c[495] + c[505] - c[379] - c[393], b);
    a = fma(c[76], c[497] + c[501] - c[381] - c[387], a);
    double d115 = a + b;
    d[96] = d96;
    d[115] = d115;
    // d<y3_A x1_B>/dt = - 1/3*V_AB/N (4 <x2_A> - 3 <x1_A z1_B> + 3 <x2_A x3_B> - <x2_A z2_B> - 3
    //   <y2_A y3_B>) + (K + delta) <x3_A x1_B> - 3/4*(gamma_plus + gamma_minus) <y3_A x1_B> -
    //   1/2*(K - delta) <y3_A y1_B> + 1/4*(gamma_plus - gamma_minus) <y3_A x2_B> - 1/2*K
    //   <y3_A y2_B> - V*(1 - 1/N) (<x1_A x2_A x1_B> - <y1_A y2_A x1_B> - 2 <y3_A y1_B z1_B>) +
    //   V_AB*(1 - 1/N) (2 <y1_A y3_A z1_B> + <y2_A x1_B y1_B> - <x2_A x1_B x1_B>)
    a = c[71] * y[3];
    b = c[66] * (y[26] + y[84] - y[71]);
    a = fma(c[72], y[73], a);
    b = fma(c[17], y[89], b);
    a = fma(c[38], y[99], a);
    b = fma(c[25], y[100], b);
    a = fma(c[2], y[102], a);
    b = fma(c[3], y[103], b);
    a = fma(c[16], c[246] - c[157], a);
    b = fma(c[58], c[475], b);
    a = fma(c[4], c[477], a);
    b = fma(c[69], c[537] - c[538], b);
    double d99 = a + b;
    // d<y3_A x2_B>/dt = - V_AB/N (<x1_A x3_B> - <x1_A z2_B> - <y1_A y3_B> + <x2_A z1_B>) + (K +
    //   delta) <x3_A x2_B> + 1/4*(gamma_plus - gamma_minus) <y3_A x1_B> - 1/2*K <y3_A y1_B> -
    //   3/4*(gamma_plus + gamma_minus) <y3_A x2_B> - 1/2*(K - delta) <y3_A y2_B> - V*(1 - 1/N)
    //   (<x1_A x2_A x2_B> - 2 <y3_A x1_B y3_B> - <y1_A y2_A x2_B> + 2 <y3_A y1_B x3_B> - 2
    //   <y3_A y1_B z2_B>) + V_AB*(1 - 1/N) (2 <x1_A y3_A y3_B> - <x2_A x1_B x2_B> - 2
    //   <y1_A y3_A x3_B> + <y2_A y1_B x2_B> + 2 <y1_A y3_A z2_B>)
    a = c[66] * (y[31] + y[45] - y[29] - y[68]);
    b = c[17] * y[92];
    a = fma(c[2], y[99], a);
    b = fma(c[3], y[100], b);
    a = fma(c[38], y[102], a);
    b = fma(c[25], y[103], b);
    a = fma(c[16], c[509] - c[424], a);
    b = fma(c[58], c[425] + c[530] - c[510], b);
    a = fma(c[69], c[514] - c[429], a);
    b = fma(c[4], c[434] + c[532] - c[516], b);
    double d102 = a + b;
    d[99] = d99;
    d[102] = d102;
    // d<z2_A z2_A>/dt = - (gamma_plus + gamma_minus) (2 <z2_A> + <z2_A z2_A>) - 3*V/N (<x1_A y2_A>
    //   - <y1_A x2_A>) + 3*(gamma_plus - gamma_minus) <z1_A z2_A> - 6*V*(1 - 2/N) (<y1_A x2_A z2_A>
    //   - <x1_A y2_A z2_A>) - 6*V_AB (<x2_A z2_A y1_B> - <y2_A z2_A x1_B>)
    a = c[94] * y[7];
    b = c[52] * (y[20] - y[34]);
    a = fma(c[95], y[52], a);
    b = fma(c[19], y[107], b);
    a = fma(c[96], c[292] - c[447], a);
    b = fma(c[97], c[300] - c[451], b);
    double d107 = a + b;
    // d<x3_B z2_B>/dt = - (gamma_plus + gamma_minus) (<x3_B> + <x3_B z2_B>) + V/N (<x1_B y2_B> +
    //   <y1_B x2_B>) + 3/2*(gamma_plus - gamma_minus) <z1_B x3_B> - (K - delta) <y3_B z2_B> - V_AB
    //   (3 <y1_A x2_B x3_B> - <y1_A x2_B z2_B> - 3 <x1_A y2_B x3_B> - <x1_A y2_B z2_B>) - V*(1 -
    //   2/N) (3 <y1_B x2_B x3_B> - <y1_B x2_B z2_B> - 3 <x1_B y2_B x3_B> - <x1_B y2_B z2_B>)
    a = c[19] * (y[13] + y[148]);
    b = c[40] * (y[120] + y[126]);
    a = fma(c[20], y[134], a);
    b = fma(c[27], y[150], b);
    a = fma(c[23], c[598] - c[639], a);
    b = fma(c[14], c[599] + c[640], b);
    a = fma(c[55], c[642] - c[601], a);
    b = fma(c[49], c[602] + c[643], b);
    double d148 = a + b;
    // d<z2_B z2_B>/dt = - (gamma_plus + gamma_minus) (2 <z2_B> + <z2_B z2_B>) - 3*V/N (<x1_B y2_B>
    //   - <y1_B x2_B>) + 3*(gamma_plus - gamma_minus) <z1_B z2_B> - 6*V_AB (<y1_A x2_B z2_B> -
    //   <x1_A y2_B z2_B>) - 6*V*(1 - 2/N) (<y1_B x2_B z2_B> - <x1_B y2_B z2_B>)
    a = c[94] * y[15];
    b = c[52] * (y[120] - y[126]);
    a = fma(c[95], y[136], a);
    b = fma(c[19], y[151], b);
    a = fma(c[97], c[599] - c[640], a);
    b = fma(c[96], c[602] - c[643], b);
    double d151 = a + b;
    d[107] = d107;
    d[148] = d148;
    d[151] = d151;
    // d<z2_A y1_B>/dt = - V_AB/N (4 <x2_A> - <x1_A z1_B> - 3 <x2_A x3_B> - <x2_A z2_B> - 3
    //   <y2_A y3_B>) - 1/4*(gamma_plus + gamma_minus) (4 <y1_B> + 3 <z2_A y1_B>) + 1/4*(gamma_plus
    //   - gamma_minus) (6 <z1_A y1_B> + <z2_A y2_B>) + 1/2*(K - delta) <z2_A x1_B> + 1/2*K
    //   <z2_A x2_B> + V*(1 - 1/N) (3 <x1_A y2_A y1_B> - 3 <y1_A x2_A y1_B> - 2 <z2_A x1_B z1_B>) -
    //   V_AB*(1 - 1/N) (2 <x1_A z2_A z1_B> + 3 <x2_A y1_B y1_B> - 3 <y2_A x1_B y1_B>)
    a = c[84] * y[3];
    b = c[19] * y[9];
    a = fma(c[66], y[26] + y[73], a);
    b = fma(c[20], y[54], b);
    a = fma(c[74], y[71] + y[84], a);
    b = fma(c[26], y[108], b);
    a = fma(c[38], y[109], a);
    b = fma(c[7], y[111], b);
    a = fma(c[2], y[112], a);
    b = fma(c[21], c[158] - c[245], b);
    a = fma(c[64], c[474], a);
    b = fma(c[8], c[478], b);
    a = fma(c[76], c[537] - c[536], a);
    double d109 = a + b;
    // d<z2_A x3_B>/dt = - (gamma_plus + gamma_minus) (<x3_B> + <z2_A x3_B>) - 1/2*V_AB/N
    //   (<x1_A y2_B> + <y1_A x2_B> - 3 <x2_A y1_B> - 3 <y2_A x1_B>) + 3/2*(gamma_plus -
    //   gamma_minus) <z1_A x3_B> - (K - delta) <z2_A y3_B> - V*(1 - 1/N) (3 <y1_A x2_A x3_B> -
    //   <z2_A y1_B x2_B> - 3 <x1_A y2_A x3_B> - <z2_A x1_B y2_B>) + V_AB*(1 - 1/N)
    //   (<y1_A z2_A x2_B> - 3 <x2_A y1_B x3_B> + <x1_A z2_A y2_B> + 3 <y2_A x1_B x3_B>)
    a = c[19] * (y[13] + y[113]);
    b = c[88] * (y[28] + y[42]);
    a = fma(c[20], y[58], a);
    b = fma(c[90], y[67] + y[78], b);
    a = fma(c[27], y[114], a);
    b = fma(c[21], c[494] - c[378], b);
    a = fma(c[69], c[381] + c[497], a);
    b = fma(c[76], c[500] - c[385], b);
    a = fma(c[16], c[393] + c[505], a);
    double d113 = a + b;
    d[109] = d109;
    d[113] = d113;
    // d<z2_A z1_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <z2_A> + 9 <z1_A z1_B> + <z2_A z2_B>) -
    //   (gamma_plus + gamma_minus) (<z1_B> + <z2_A z1_B>) - 1/2*V_AB/N (<x1_A y1_B> - <y1_A x1_B> +
    //   3 <x2_A y2_B> - 3 <y2_A x2_B>) + V_AB*(1 - 1/N) (<x1_A z2_A y1_B> - <y1_A z2_A x1_B> - 3
    //   <x2_A y1_B z1_B> + 3 <y2_A x1_B z1_B>) - 3*V*(1 - 1/N) (<y1_A x2_A z1_B> -
    //   <x1_A y2_A z1_B>)
    a = c[10] * y[7];
    b = c[19] * (y[10] + y[110]);
    a = fma(c[88], y[25] - y[39], a);
    b = fma(c[20], y[55], b);
    a = fma(c[90], y[81] - y[70], a);
    b = fma(c[12], y[115], b);
    a = fma(c[69], c[130] - c[241], a);
    b = fma(c[21], c[470] - c[355], b);
    a = fma(c[76], c[471] - c[357], a);
    double d110 = a + b;
    // d<z1_B y3_B>/dt = 1/6*(gamma_plus - gamma_minus) (2 <y3_B> + <y3_B z2_B>) - 1/2*V/N
    //   (<x1_B x1_B> - <y1_B y1_B> + <x2_B x2_B> - <y2_B y2_B>) + (K - delta) <z1_B x3_B> -
    //   (gamma_plus + gamma_minus) <z1_B y3_B> + V_AB (<x1_A y1_B y3_B> - <y1_A x1_B y3_B> +
    //   <y1_A z1_B y2_B> - <x1_A z1_B x2_B>) + V*(1 - 2/N) (<y1_B z1_B y2_B> - <x1_B z1_B x2_B>)
    a = c[10] * y[14];
    b = c[86] * (y[116] + y[137] - y[124] - y[142]);
    a = fma(c[28], y[134], a);
    b = fma(c[19], y[135], b);
    a = fma(c[12], y[150], a);
    b = fma(c[13], c[264] + c[582] - c[199] - c[559], b);
    a = fma(c[49], c[564] - c[583], a);
    double d135 = a + b;
    // d<y3_B z2_B>/dt = - (gamma_plus + gamma_minus) (<y3_B> + <y3_B z2_B>) - V/N (<x1_B x2_B> -
    //   <y1_B y2_B>) + 3/2*(gamma_plus - gamma_minus) <z1_B y3_B> + (K - delta) <x3_B z2_B> - V_AB
    //   (<x1_A x2_B z2_B> - 3 <x1_A y2_B y3_B> + 3 <y1_A x2_B y3_B> - <y1_A y2_B z2_B>) - V*(1 -
    //   2/N) (<x1_B x2_B z2_B> - 3 <x1_B y2_B y3_B> + 3 <y1_B x2_B y3_B> - <y1_B y2_B z2_B>)
    a = c[19] * (y[14] + y[150]);
    b = c[39] * (y[119] - y[127]);
    a = fma(c[20], y[135], a);
    b = fma(c[28], y[148], b);
    a = fma(c[13], c[604] - c[608], a);
    b = fma(c[23], c[606] - c[605], b);
    a = fma(c[49], c[614] - c[610], a);
    b = fma(c[55], c[611] - c[612], b);
    double d150 = a + b;
    d[110] = d110;
    d[135] = d135;
    d[150] = d150;
  }

  private static void equations6(double[] y, double[] c, double[] d) {
    double a;
    double b;
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
    double d116 = a + b;
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
    double d124 = a + b;
    // d<x2_B x2_B>/dt = 1/2*(gamma_plus - gamma_minus) <x1_B x2_B> - K <y1_B x2_B> + 4*V/N
    //   <z1_B y3_B> - 1/2*(gamma_plus + gamma_minus) <x2_B x2_B> - (K - delta) <x2_B y2_B> + 4*V_AB
    //   (<x1_A x2_B y3_B> - <y1_A x2_B x3_B> + <y1_A x2_B z2_B>) + 4*V*(1 - 2/N) (<x1_B x2_B y3_B>
    //   - <y1_B x2_B x3_B> + <y1_B x2_B z2_B>)
    a = c[29] * y[119];
    b = c[30] * y[126];
    a = fma(c[31], y[135], a);
    b = fma(c[11], y[137], b);
    a = fma(c[27], y[138], a);
    b = fma(c[33], c[597] + c[599] - c[598], b);
    a = fma(c[32], c[600] + c[602] - c[601], a);
    double d137 = a + b;
    // d<y2_B y2_B>/dt = K <x1_B y2_B> + 1/2*(gamma_plus - gamma_minus) <y1_B y2_B> - 4*V/N
    //   <z1_B y3_B> + (K - delta) <x2_B y2_B> - 1/2*(gamma_plus + gamma_minus) <y2_B y2_B> - 4*V_AB
    //   (<x1_A y2_B x3_B> + <x1_A y2_B z2_B> + <y1_A y2_B y3_B>) - 4*V*(1 - 2/N) (<x1_B y2_B x3_B>
    //   + <x1_B y2_B z2_B> + <y1_B y2_B y3_B>)
    a = c[78] * y[120];
    b = c[29] * y[127];
    a = fma(c[34], y[135], a);
    b = fma(c[28], y[138], b);
    a = fma(c[11], y[142], a);
    b = fma(c[80], c[639] + c[640] + c[641], b);
    a = fma(c[79], c[642] + c[643] + c[644], a);
    double d142 = a + b;
    d[116] = d116;
    d[124] = d124;
    d[137] = d137;
    d[142] = d142;
    // d<x1_B y1_B>/dt = 1/2*(K - delta) (<x1_B x1_B> - <y1_B y1_B>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_B y1_B> + 1/2*K (<x1_B x2_B> - <y1_B y2_B>) + 1/4*(gamma_plus -
    //   gamma_minus) (<x1_B y2_B> + <y1_B x2_B>) - 4*V/N <z1_B x3_B> - 2*V_AB (<x1_A x1_B z1_B> -
    //   <y1_A y1_B z1_B>) - 2*V*(1 - 2/N) (<x1_B x1_B z1_B> - <y1_B y1_B z1_B>)
    a = c[25] * (y[124] - y[116]);
    b = c[11] * y[117];
    a = fma(c[3], y[127] - y[119], a);
    b = fma(c[2], y[120] + y[126], b);
    a = fma(c[34], y[134], a);
    b = fma(c[5], c[256] - c[175], b);
    a = fma(c[35], c[544] - c[547], a);
    double d117 = a + b;
    // d<x2_B y2_B>/dt = 1/2*K (<x1_B x2_B> - <y1_B y2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_B y2_B> + <y1_B x2_B>) - 4*V/N <z1_B x3_B> + 1/2*(K - delta) (<x2_B x2_B> -
    //   <y2_B y2_B>) - 1/2*(gamma_plus + gamma_minus) <x2_B y2_B> - 2*V_AB (<x1_A x2_B x3_B> +
    //   <x1_A x2_B z2_B> - <x1_A y2_B y3_B> + <y1_A x2_B y3_B> + <y1_A y2_B x3_B> -
    //   <y1_A y2_B z2_B>) - 2*V*(1 - 2/N) (<x1_B x2_B x3_B> + <x1_B x2_B z2_B> - <x1_B y2_B y3_B> +
    //   <y1_B x2_B y3_B> + <y1_B y2_B x3_B> - <y1_B y2_B z2_B>)
    a = c[3] * (y[127] - y[119]);
    b = c[2] * (y[120] + y[126]);
    a = fma(c[34], y[134], a);
    b = fma(c[25], y[142] - y[137], b);
    a = fma(c[11], y[138], a);
    b = fma(c[5], c[605] + c[608] - c[603] - c[604] - c[606] - c[607], b);
    a = fma(c[35], c[609] + c[610] + c[612] + c[613] - c[611] - c[614], a);
    double d138 = a + b;
    d[117] = d117;
    d[138] = d138;
    // d<x1_B z1_B>/dt = 1/12*(gamma_plus - gamma_minus) (4 <x1_B> + 2 <x1_B z2_B> + 3 <z1_B x2_B>)
    //   + 1/3*V/N (4 <y1_B> - 3 <x1_B y3_B> + 3 <y1_B x3_B> - <y1_B z2_B>) - 3/4*(gamma_plus +
    //   gamma_minus) <x1_B z1_B> - 1/2*(K - delta) <y1_B z1_B> - 1/2*(K - 2*V/N) <z1_B y2_B> + V_AB
    //   (<x1_A x1_B y1_B> - <y1_A x1_B x1_B> + 2 <y1_A z1_B z1_B>) + 2*V*(1 - 2/N) <y1_B z1_B z1_B>
    a = c[10] * y[8];
    b = c[37] * y[9];
    a = fma(c[38], y[118], a);
    b = fma(c[39], y[122] - y[128], b);
    a = fma(c[12], y[123], a);
    b = fma(c[25], y[125], b);
    a = fma(c[41], y[130], a);
    b = fma(c[2], y[132], b);
    a = fma(c[42], y[133], a);
    b = fma(c[13], c[287] - c[286], b);
    a = fma(c[5], c[548], a);
    b = fma(c[36], c[549], b);
    double d118 = a + b;
    // d<y1_B z1_B>/dt = - 1/3*V/N (4 <x1_B> - 3 <x1_B x3_B> - <x1_B z2_B> - 3 <y1_B y3_B>) +
    //   1/12*(gamma_plus - gamma_minus) (4 <y1_B> + 2 <y1_B z2_B> + 3 <z1_B y2_B>) + 1/2*(K -
    //   delta) <x1_B z1_B> - 3/4*(gamma_plus + gamma_minus) <y1_B z1_B> + 1/2*(K - 2*V/N)
    //   <z1_B x2_B> + V_AB (<x1_A y1_B y1_B> - <y1_A x1_B y1_B> - 2 <x1_A z1_B z1_B>) - 2*V*(1 -
    //   2/N) <x1_B z1_B z1_B>
    a = c[47] * y[8];
    b = c[10] * y[9];
    a = fma(c[26], y[118], a);
    b = fma(c[40], y[121] + y[129], b);
    a = fma(c[50], y[123], a);
    b = fma(c[38], y[125], b);
    a = fma(c[12], y[130], a);
    b = fma(c[81], y[132], b);
    a = fma(c[2], y[133], a);
    b = fma(c[13], c[289] - c[288], b);
    a = fma(c[9], c[580], a);
    b = fma(c[35], c[581], b);
    double d125 = a + b;
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
    b = fma(c[39], y[143] - y[140] - y[145], b);
    a = fma(c[12], y[141], a);
    b = fma(c[13], c[281] - c[209], b);
    a = fma(c[5], c[577] + c[592] - c[565], a);
    b = fma(c[35], c[571] - c[579] - c[593], b);
    double d132 = a + b;
    d[118] = d118;
    d[125] = d125;
    d[132] = d132;
    // d<x1_B x2_B>/dt = 4/3*V/N (2 <y3_B> + <y3_B z2_B>) + 1/4*(gamma_plus - gamma_minus)
    //   (<x1_B x1_B> + <x2_B x2_B>) - 1/2*K (<x1_B y1_B> + <x2_B y2_B>) - 1/2*(gamma_plus +
    //   gamma_minus) <x1_B x2_B> - 1/2*(K - delta) (<x1_B y2_B> + <y1_B x2_B>) + 2*V_AB
    //   (<x1_A x1_B y3_B> - <y1_A x1_B x3_B> + <y1_A x1_B z2_B> + <y1_A z1_B x2_B>) + 2*V*(1 - 2/N)
    //   (<x1_B x1_B y3_B> - <x1_B y1_B x3_B> + <x1_B y1_B z2_B> + <y1_B z1_B x2_B>)
    a = c[43] * y[14];
    b = c[2] * (y[116] + y[137]);
    a = fma(c[3], y[117] + y[138], a);
    b = fma(c[11], y[119], b);
    a = fma(c[25], y[120] + y[126], a);
    b = fma(c[37], y[150], b);
    a = fma(c[5], c[187] + c[271] + c[550] - c[270], a);
    b = fma(c[35], c[554] - c[552] - c[556] - c[558], b);
    double d119 = a + b;
    // d<y1_B y2_B>/dt = - 4/3*V/N (2 <y3_B> + <y3_B z2_B>) + 1/2*K (<x1_B y1_B> + <x2_B y2_B>) +
    //   1/2*(K - delta) (<x1_B y2_B> + <y1_B x2_B>) + 1/4*(gamma_plus - gamma_minus) (<y1_B y1_B> +
    //   <y2_B y2_B>) - 1/2*(gamma_plus + gamma_minus) <y1_B y2_B> - 2*V_AB (<x1_A y1_B x3_B> +
    //   <x1_A y1_B z2_B> + <y1_A y1_B y3_B> + <x1_A z1_B y2_B>) - 2*V*(1 - 2/N) (<x1_B y1_B x3_B> +
    //   <x1_B y1_B z2_B> + <x1_B z1_B y2_B> + <y1_B y1_B y3_B>)
    a = c[44] * y[14];
    b = c[7] * (y[117] + y[138]);
    a = fma(c[26], y[120] + y[126], a);
    b = fma(c[2], y[124] + y[142], b);
    a = fma(c[11], y[127], a);
    b = fma(c[47], y[150], b);
    a = fma(c[9], c[188] + c[189] + c[272] + c[586], a);
    b = fma(c[35], c[554] + c[556] + c[587] + c[588], b);
    double d127 = a + b;
    d[119] = d119;
    d[127] = d127;
    // d<x1_B y2_B>/dt = - 2/3*V/N (4 <x3_B> + 4 <z2_B> - 3 <z1_B z1_B> + 3 <x3_B x3_B> + 2
    //   <x3_B z2_B> + 3 <y3_B y3_B> - <z2_B z2_B>) + 1/2*K (<x1_B x1_B> - <y2_B y2_B>) +
    //   1/4*(gamma_plus - gamma_minus) (<x1_B y1_B> + <x2_B y2_B>) + 1/2*(K - delta) (<x1_B x2_B> -
    //   <y1_B y2_B>) - 1/2*(gamma_plus + gamma_minus) <x1_B y2_B> - 2*V_AB (<x1_A x1_B x3_B> +
    //   <x1_A x1_B z2_B> + <y1_A x1_B y3_B> - <y1_A z1_B y2_B>) - 2*V*(1 - 2/N) (<x1_B x1_B x3_B> +
    //   <x1_B x1_B z2_B> + <x1_B y1_B y3_B> - <y1_B z1_B y2_B>)
    a = c[44] * (y[13] + y[15]);
    b = c[3] * (y[142] - y[116]);
    a = fma(c[2], y[117] + y[138], a);
    b = fma(c[25], y[127] - y[119], b);
    a = fma(c[11], y[120], a);
    b = fma(c[45], y[131] - y[146] - y[149], b);
    a = fma(c[47], y[148], a);
    b = fma(c[48], y[151], b);
    a = fma(c[5], c[559] - c[197] - c[198] - c[264], a);
    b = fma(c[35], c[560] + c[561] + c[562] - c[564], b);
    double d120 = a + b;
    // d<y1_B x2_B>/dt = - 2/3*V/N (4 <x3_B> - 4 <z2_B> + 3 <z1_B z1_B> - 3 <x3_B x3_B> + 2
    //   <x3_B z2_B> - 3 <y3_B y3_B> + <z2_B z2_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_B y1_B> +
    //   <x2_B y2_B>) + 1/2*(K - delta) (<x1_B x2_B> - <y1_B y2_B>) - 1/2*K (<y1_B y1_B> -
    //   <x2_B x2_B>) - 1/2*(gamma_plus + gamma_minus) <y1_B x2_B> + 2*V_AB (<x1_A y1_B y3_B> -
    //   <y1_A y1_B x3_B> + <y1_A y1_B z2_B> - <x1_A z1_B x2_B>) + 2*V*(1 - 2/N) (<x1_B y1_B y3_B> -
    //   <x1_B z1_B x2_B> - <y1_B y1_B x3_B> + <y1_B y1_B z2_B>)
    a = c[43] * (y[15] - y[13]);
    b = c[2] * (y[117] + y[138]);
    a = fma(c[25], y[127] - y[119], a);
    b = fma(c[3], y[124] - y[137], b);
    a = fma(c[11], y[126], a);
    b = fma(c[45], y[146] + y[149] - y[131], b);
    a = fma(c[47], y[148], a);
    b = fma(c[82], y[151], b);
    a = fma(c[5], c[199] + c[266] - c[265] - c[582], a);
    b = fma(c[35], c[583] + c[584] - c[562] - c[585], b);
    double d126 = a + b;
    d[120] = d120;
    d[126] = d126;
    // d<x1_B x3_B>/dt = 1/3*V/N (4 <y2_B> - 3 <y1_B z1_B> + 3 <x2_B y3_B> - <y2_B z2_B>) -
    //   3/4*(gamma_plus + gamma_minus) <x1_B x3_B> - 1/2*(K - delta) (2 <x1_B y3_B> + <y1_B x3_B>)
    //   + 1/4*(gamma_plus - gamma_minus) <x2_B x3_B> - 1/2*(K - 2*V/N) <y2_B x3_B> + V_AB
    //   (<x1_A x1_B y2_B> + <y1_A x1_B x2_B> + 2 <y1_A z1_B x3_B>) + V*(1 - 2/N) (<x1_B x1_B y2_B>
    //   + <x1_B y1_B x2_B> + 2 <y1_B z1_B x3_B>)
    a = c[37] * y[12];
    b = c[38] * y[121];
    a = fma(c[27], y[122], a);
    b = fma(c[39], y[125] - y[140], b);
    a = fma(c[25], y[128], a);
    b = fma(c[2], y[139], b);
    a = fma(c[42], y[143], a);
    b = fma(c[41], y[145], b);
    a = fma(c[14], c[208] + c[281], a);
    b = fma(c[5], c[565], b);
    a = fma(c[49], c[567] + c[569], a);
    b = fma(c[36], c[571], b);
    double d121 = a + b;
    // d<x2_B x3_B>/dt = 1/4*(gamma_plus - gamma_minus) <x1_B x3_B> + V/N (<x1_B y3_B> - <y1_B z2_B>
    //   + <z1_B y2_B>) - 1/2*(K - 2*V/N) <y1_B x3_B> - 3/4*(gamma_plus + gamma_minus) <x2_B x3_B> -
    //   1/2*(K - delta) (2 <x2_B y3_B> + <y2_B x3_B>) + V_AB (<x1_A x2_B y2_B> + 2 <x1_A x3_B y3_B>
    //   + <y1_A x2_B x2_B> - 2 <y1_A x3_B x3_B> + 2 <y1_A x3_B z2_B>) + V*(1 - 2/N)
    //   (<x1_B x2_B y2_B> + 2 <x1_B x3_B y3_B> + <y1_B x2_B x2_B> - 2 <y1_B x3_B x3_B> + 2
    //   <y1_B x3_B z2_B>)
    a = c[2] * y[121];
    b = c[39] * (y[130] - y[122] - y[133]);
    a = fma(c[42], y[128], a);
    b = fma(c[38], y[139], b);
    a = fma(c[27], y[140], a);
    b = fma(c[25], y[143], b);
    a = fma(c[14], c[615] + c[617], a);
    b = fma(c[5], c[616] + c[619] - c[618], b);
    a = fma(c[49], c[620] + c[622], a);
    b = fma(c[35], c[623] - c[621] - c[624], b);
    double d139 = a + b;
    d[121] = d121;
    d[139] = d139;
    // d<x1_B y3_B>/dt = - 1/3*V/N (4 <x2_B> - 3 <x1_B z1_B> + 3 <x2_B x3_B> - <x2_B z2_B>) + 1/2*(K
    //   - delta) (2 <x1_B x3_B> - <y1_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <x1_B y3_B> +
    //   1/4*(gamma_plus - gamma_minus) <x2_B y3_B> - 1/2*(K - 2*V/N) <y2_B y3_B> - V_AB
    //   (<x1_A x1_B x2_B> - <y1_A x1_B y2_B> - 2 <y1_A z1_B y3_B>) - V*(1 - 2/N) (<x1_B x1_B x2_B>
    //   - <x1_B y1_B y2_B> - 2 <y1_B z1_B y3_B>)
    a = c[47] * y[11];
    b = c[39] * (y[139] - y[118]);
    a = fma(c[28], y[121], a);
    b = fma(c[38], y[122], b);
    a = fma(c[25], y[129], a);
    b = fma(c[2], y[140], b);
    a = fma(c[50], y[141], a);
    b = fma(c[42], y[144], b);
    a = fma(c[13], c[216] - c[276], a);
    b = fma(c[5], c[572], b);
    a = fma(c[49], c[574] - c[573], a);
    b = fma(c[36], c[576], b);
    double d122 = a + b;
    // d<x2_B y3_B>/dt = - V/N (<x1_B x3_B> - <x1_B z2_B> + <z1_B x2_B>) + 1/4*(gamma_plus -
    //   gamma_minus) <x1_B y3_B> - 1/2*(K - 2*V/N) <y1_B y3_B> + 1/2*(K - delta) (2 <x2_B x3_B> -
    //   <y2_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <x2_B y3_B> - V_AB (<x1_A x2_B x2_B> - 2
    //   <x1_A y3_B y3_B> - <y1_A x2_B y2_B> + 2 <y1_A x3_B y3_B> - 2 <y1_A y3_B z2_B>) - V*(1 -
    //   2/N) (<x1_B x2_B x2_B> - 2 <x1_B y3_B y3_B> - <y1_B x2_B y2_B> + 2 <y1_B x3_B y3_B> - 2
    //   <y1_B y3_B z2_B>)
    a = c[39] * (y[121] + y[132] - y[123]);
    b = c[2] * y[122];
    a = fma(c[42], y[129], a);
    b = fma(c[28], y[139], b);
    a = fma(c[38], y[140], a);
    b = fma(c[25], y[144], b);
    a = fma(c[13], c[625] - c[627], a);
    b = fma(c[5], c[626] + c[629] - c[628], b);
    a = fma(c[49], c[632] - c[630], a);
    b = fma(c[35], c[633] - c[631] - c[634], b);
    double d140 = a + b;
    d[122] = d122;
    d[140] = d140;
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
    a = fma(c[52], y[140] - y[143], a);
    b = fma(c[2], y[141], b);
    a = fma(c[54], y[145], a);
    b = fma(c[23], c[281] - c[208], b);
    a = fma(c[55], c[567] - c[569], a);
    b = fma(c[5], c[577], b);
    a = fma(c[36], c[579], a);
    double d123 = a + b;
    // d<x2_B z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <x2_B> + 3 <x2_B z2_B>) - V/N
    //   (<x1_B y3_B> - <y1_B x3_B> - 3 <z1_B y2_B>) + 1/4*(gamma_plus - gamma_minus) (<x1_B z2_B> +
    //   6 <z1_B x2_B>) - 1/2*(K + 2*V/N) <y1_B z2_B> - 1/2*(K - delta) <y2_B z2_B> + V_AB (3
    //   <x1_A x2_B y2_B> - 3 <y1_A x2_B x2_B> - 2 <y1_A x3_B z2_B> + 2 <x1_A y3_B z2_B> + 2
    //   <y1_A z2_B z2_B>) + V*(1 - 2/N) (3 <x1_B x2_B y2_B> - 3 <y1_B x2_B x2_B> - 2
    //   <y1_B x3_B z2_B> + 2 <x1_B y3_B z2_B> + 2 <y1_B z2_B z2_B>)
    a = c[19] * y[11];
    b = c[39] * (y[122] - y[128]);
    a = fma(c[2], y[123], a);
    b = fma(c[54], y[130], b);
    a = fma(c[20], y[132], a);
    b = fma(c[53], y[133], b);
    a = fma(c[38], y[141], a);
    b = fma(c[25], y[145], b);
    a = fma(c[23], c[617] - c[615], a);
    b = fma(c[5], c[635] + c[636] - c[619], b);
    a = fma(c[55], c[620] - c[622], a);
    b = fma(c[35], c[624] - c[637] - c[638], b);
    double d141 = a + b;
    d[123] = d123;
    d[141] = d141;
  }

  private static void equations7(double[] y, double[] c, double[] d) {
    double a;
    double b;
    // d<y1_B x3_B>/dt = 1/3*V/N (4 <x2_B> - 3 <x1_B z1_B> - <x2_B z2_B> + 3 <y2_B y3_B>) + 1/2*(K -
    //   delta) (<x1_B x3_B> - 2 <y1_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <y1_B x3_B> + 1/2*(K
    //   - 2*V/N) <x2_B x3_B> + 1/4*(gamma_plus - gamma_minus) <y2_B x3_B> + V_AB (<x1_A y1_B y2_B>
    //   + <y1_A y1_B x2_B> - 2 <x1_A z1_B x3_B>) + V*(1 - 2/N) (<x1_B y1_B y2_B> - 2
    //   <x1_B z1_B x3_B> + <y1_B y1_B x2_B>)
    a = c[37] * y[11];
    b = c[39] * (y[118] - y[144]);
    a = fma(c[26], y[121], a);
    b = fma(c[38], y[128], b);
    a = fma(c[27], y[129], a);
    b = fma(c[81], y[139], b);
    a = fma(c[41], y[141], a);
    b = fma(c[2], y[143], b);
    a = fma(c[14], c[217] + c[277], a);
    b = fma(c[49], c[574] + c[591], b);
    a = fma(c[9], c[589], a);
    b = fma(c[35], c[590], b);
    double d128 = a + b;
    // d<y2_B x3_B>/dt = 1/2*(K - 2*V/N) <x1_B x3_B> - V/N (<x1_B z2_B> - <y1_B y3_B> - <z1_B x2_B>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_B x3_B> + 1/2*(K - delta) (<x2_B x3_B> - 2
    //   <y2_B y3_B>) - 3/4*(gamma_plus + gamma_minus) <y2_B x3_B> + V_AB (<y1_A x2_B y2_B> - 2
    //   <y1_A x3_B y3_B> + <x1_A y2_B y2_B> - 2 <x1_A x3_B x3_B> - 2 <x1_A x3_B z2_B>) + V*(1 -
    //   2/N) (<y1_B x2_B y2_B> - 2 <y1_B x3_B y3_B> + <x1_B y2_B y2_B> - 2 <x1_B x3_B x3_B> - 2
    //   <x1_B x3_B z2_B>)
    a = c[81] * y[121];
    b = c[39] * (y[123] - y[129] - y[132]);
    a = fma(c[2], y[128], a);
    b = fma(c[26], y[139], b);
    a = fma(c[38], y[143], a);
    b = fma(c[27], y[144], b);
    a = fma(c[14], c[627] + c[645], a);
    b = fma(c[9], c[628] + c[646] + c[647], b);
    a = fma(c[49], c[632] + c[648], a);
    b = fma(c[35], c[633] + c[649] + c[650], b);
    double d143 = a + b;
    d[128] = d128;
    d[143] = d143;
    // d<y1_B y3_B>/dt = 1/3*V/N (4 <y2_B> - 3 <y1_B z1_B> - 3 <y2_B x3_B> - <y2_B z2_B>) + 1/2*(K -
    //   delta) (<x1_B y3_B> + 2 <y1_B x3_B>) - 3/4*(gamma_plus + gamma_minus) <y1_B y3_B> + 1/2*(K
    //   - 2*V/N) <x2_B y3_B> + 1/4*(gamma_plus - gamma_minus) <y2_B y3_B> - V_AB (<x1_A y1_B x2_B>
    //   - <y1_A y1_B y2_B> + 2 <x1_A z1_B y3_B>) - V*(1 - 2/N) (<x1_B y1_B x2_B> + 2
    //   <x1_B z1_B y3_B> - <y1_B y1_B y2_B>)
    a = c[37] * y[12];
    b = c[26] * y[122];
    a = fma(c[39], y[125] + y[143], a);
    b = fma(c[28], y[128], b);
    a = fma(c[38], y[129], a);
    b = fma(c[81], y[140], b);
    a = fma(c[2], y[144], a);
    b = fma(c[41], y[145], b);
    a = fma(c[13], c[209] - c[282], a);
    b = fma(c[49], c[594] - c[569], b);
    a = fma(c[9], c[592], a);
    b = fma(c[35], c[593], b);
    double d129 = a + b;
    // d<y2_B y3_B>/dt = 1/2*(K - 2*V/N) <x1_B y3_B> - V/N (<y1_B x3_B> + <y1_B z2_B> - <z1_B y2_B>)
    //   + 1/4*(gamma_plus - gamma_minus) <y1_B y3_B> + 1/2*(K - delta) (<x2_B y3_B> + 2
    //   <y2_B x3_B>) - 3/4*(gamma_plus + gamma_minus) <y2_B y3_B> - V_AB (<x1_A x2_B y2_B> + 2
    //   <x1_A x3_B y3_B> + 2 <x1_A y3_B z2_B> - <y1_A y2_B y2_B> + 2 <y1_A y3_B y3_B>) - V*(1 -
    //   2/N) (<x1_B x2_B y2_B> + 2 <x1_B x3_B y3_B> + 2 <x1_B y3_B z2_B> - <y1_B y2_B y2_B> + 2
    //   <y1_B y3_B y3_B>)
    a = c[81] * y[122];
    b = c[39] * (y[128] + y[130] - y[133]);
    a = fma(c[2], y[129], a);
    b = fma(c[26], y[140], b);
    a = fma(c[28], y[143], a);
    b = fma(c[38], y[144], b);
    a = fma(c[13], c[615] - c[651], a);
    b = fma(c[9], c[616] + c[635] + c[652], b);
    a = fma(c[49], c[653] - c[620], a);
    b = fma(c[35], c[621] + c[637] + c[654], b);
    double d144 = a + b;
    d[129] = d129;
    d[144] = d144;
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
    a = fma(c[53], y[139] + y[144], a);
    b = fma(c[83], y[141], b);
    a = fma(c[2], y[145], a);
    b = fma(c[23], c[277] - c[217], b);
    a = fma(c[55], c[574] - c[591], a);
    b = fma(c[9], c[595], b);
    a = fma(c[35], c[596], a);
    double d130 = a + b;
    // d<y2_B z2_B>/dt = - 1/4*(gamma_plus + gamma_minus) (4 <y2_B> + 3 <y2_B z2_B>) + V/N
    //   (<x1_B x3_B> + <y1_B y3_B> - 3 <z1_B x2_B>) + 1/2*(K + 2*V/N) <x1_B z2_B> + 1/4*(gamma_plus
    //   - gamma_minus) (<y1_B z2_B> + 6 <z1_B y2_B>) + 1/2*(K - delta) <x2_B z2_B> - V_AB (3
    //   <y1_A x2_B y2_B> + 2 <y1_A y3_B z2_B> - 3 <x1_A y2_B y2_B> + 2 <x1_A x3_B z2_B> + 2
    //   <x1_A z2_B z2_B>) - V*(1 - 2/N) (3 <y1_B x2_B y2_B> + 2 <y1_B y3_B z2_B> - 3
    //   <x1_B y2_B y2_B> + 2 <x1_B x3_B z2_B> + 2 <x1_B z2_B z2_B>)
    a = c[19] * y[12];
    b = c[40] * (y[121] + y[129]);
    a = fma(c[83], y[123], a);
    b = fma(c[2], y[130], b);
    a = fma(c[52], y[132], a);
    b = fma(c[20], y[133], b);
    a = fma(c[26], y[141], a);
    b = fma(c[38], y[145], b);
    a = fma(c[23], c[627] - c[645], a);
    b = fma(c[9], c[629] + c[647] + c[655], b);
    a = fma(c[55], c[648] - c[632], a);
    b = fma(c[35], c[634] + c[650] + c[656], b);
    double d145 = a + b;
    d[130] = d130;
    d[145] = d145;
    // d<x3_B x3_B>/dt = V/N (<x1_B y2_B> - <y1_B x2_B>) - (gamma_plus + gamma_minus) <x3_B x3_B> -
    //   2*(K - delta) <x3_B y3_B> + 2*V_AB (<y1_A x2_B x3_B> + <x1_A y2_B x3_B>) + 2*V*(1 - 2/N)
    //   (<y1_B x2_B x3_B> + <x1_B y2_B x3_B>)
    a = c[39] * (y[126] - y[120]);
    b = c[19] * y[146];
    a = fma(c[100], y[147], a);
    b = fma(c[5], c[598] + c[639], b);
    a = fma(c[36], c[601] + c[642], a);
    double d146 = a + b;
    // d<x3_B y3_B>/dt = (K - delta) (<x3_B x3_B> - <y3_B y3_B>) - (gamma_plus + gamma_minus)
    //   <x3_B y3_B> - V_AB (<x1_A x2_B x3_B> - <x1_A y2_B y3_B> - <y1_A x2_B y3_B> -
    //   <y1_A y2_B x3_B>) - V*(1 - 2/N) (<x1_B x2_B x3_B> - <x1_B y2_B y3_B> - <y1_B x2_B y3_B> -
    //   <y1_B y2_B x3_B>)
    a = c[27] * (y[149] - y[146]);
    b = c[19] * y[147];
    a = fma(c[13], c[603] - c[605] - c[606] - c[607], a);
    b = fma(c[49], c[611] + c[612] + c[613] - c[609], b);
    double d147 = a + b;
    d[146] = d146;
    d[147] = d147;
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
