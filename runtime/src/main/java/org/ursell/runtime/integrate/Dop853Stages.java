package org.ursell.runtime.integrate;

import static org.ursell.runtime.integrate.Dop853Tableau.*;

/**
 * The inner loops of the method: weighted sums of stages over the unknowns of all lanes at once,
 * with the step of its lane beside each unknown. They are static methods over local arrays, with
 * the coefficients written out, since that is what HotSpot turns into vector code; and it does so
 * only for short bodies, so that a long sum takes several loops, each over at most seven arrays.
 */
final class Dop853Stages {
  private Dop853Stages() {}

  static void argument2(int n, double[] h, double[] y, double[] out, double[] k1) {
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (A_2_1 * k1[m]);
    }
  }

  static void argument3(int n, double[] h, double[] y, double[] out, double[] k1, double[] k2) {
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (A_3_1 * k1[m] + A_3_2 * k2[m]);
    }
  }

  static void argument4(int n, double[] h, double[] y, double[] out, double[] k1, double[] k3) {
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (A_4_1 * k1[m] + A_4_3 * k3[m]);
    }
  }

  static void argument5(
      int n, double[] h, double[] y, double[] out, double[] k1, double[] k3, double[] k4) {
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (A_5_1 * k1[m] + A_5_3 * k3[m] + A_5_4 * k4[m]);
    }
  }

  static void argument6(
      int n, double[] h, double[] y, double[] out, double[] k1, double[] k4, double[] k5) {
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (A_6_1 * k1[m] + A_6_4 * k4[m] + A_6_5 * k5[m]);
    }
  }

  static void argument7(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k4,
      double[] k5,
      double[] k6) {
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * ((A_7_1 * k1[m] + A_7_4 * k4[m]) + (A_7_5 * k5[m] + A_7_6 * k6[m]));
    }
  }

  static void argument8(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k4,
      double[] k5,
      double[] k6,
      double[] k7) {
    for (int m = 0; m < n; m++) {
      out[m] = A_8_1 * k1[m] + A_8_4 * k4[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (out[m] + (A_8_5 * k5[m] + A_8_6 * k6[m] + A_8_7 * k7[m]));
    }
  }

  static void argument9(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k4,
      double[] k5,
      double[] k6,
      double[] k7,
      double[] k8) {
    for (int m = 0; m < n; m++) {
      out[m] = A_9_1 * k1[m] + A_9_4 * k4[m] + A_9_5 * k5[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (out[m] + (A_9_6 * k6[m] + A_9_7 * k7[m] + A_9_8 * k8[m]));
    }
  }

  static void argument10(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k4,
      double[] k5,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9) {
    for (int m = 0; m < n; m++) {
      out[m] = A_10_1 * k1[m] + A_10_4 * k4[m] + A_10_5 * k5[m] + A_10_6 * k6[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (out[m] + (A_10_7 * k7[m] + A_10_8 * k8[m] + A_10_9 * k9[m]));
    }
  }

  static void argument11(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k4,
      double[] k5,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10) {
    for (int m = 0; m < n; m++) {
      out[m] = A_11_1 * k1[m] + A_11_4 * k4[m] + A_11_5 * k5[m] + A_11_6 * k6[m] + A_11_7 * k7[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (out[m] + (A_11_8 * k8[m] + A_11_9 * k9[m] + A_11_10 * k10[m]));
    }
  }

  static void argument12(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k4,
      double[] k5,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11) {
    for (int m = 0; m < n; m++) {
      out[m] = A_12_1 * k1[m] + A_12_4 * k4[m] + A_12_5 * k5[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] += A_12_6 * k6[m] + A_12_7 * k7[m] + A_12_8 * k8[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * (out[m] + (A_12_9 * k9[m] + A_12_10 * k10[m] + A_12_11 * k11[m]));
    }
  }

  static void result(
      int n,
      double[] h,
      double[] y,
      double[] slope,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12) {
    for (int m = 0; m < n; m++) {
      slope[m] = B_1 * k1[m] + B_6 * k6[m] + B_7 * k7[m] + B_8 * k8[m];
    }
    for (int m = 0; m < n; m++) {
      slope[m] += B_9 * k9[m] + B_10 * k10[m] + B_11 * k11[m] + B_12 * k12[m];
    }
    for (int m = 0; m < n; m++) {
      out[m] = y[m] + h[m] * slope[m];
    }
  }

  /**
   * The two error estimates of each unknown, squared, in units of the tolerance. NaN if a stage is
   * not finite.
   *
   * @param slope the weighted sum of the stages; receives what errors were multiplied with
   */
  static void errors(
      int n,
      double[] absolute,
      double[] relative,
      double[] y,
      double[] next,
      double[] slope,
      double[] fifths,
      double[] thirds,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12) {
    for (int m = 0; m < n; m++) {
      fifths[m] = E_1 * k1[m] + E_6 * k6[m] + E_7 * k7[m] + E_8 * k8[m];
    }
    for (int m = 0; m < n; m++) {
      fifths[m] += E_9 * k9[m] + E_10 * k10[m] + E_11 * k11[m] + E_12 * k12[m];
    }
    for (int m = 0; m < n; m++) {
      thirds[m] = slope[m] - (BHH_1 * k1[m] + BHH_9 * k9[m] + BHH_12 * k12[m]);
    }
    for (int m = 0; m < n; m++) {
      slope[m] = 1.0 / (absolute[m] + relative[m] * Math.max(Math.abs(y[m]), Math.abs(next[m])));
    }
    for (int m = 0; m < n; m++) {
      fifths[m] = (fifths[m] * slope[m]) * (fifths[m] * slope[m]);
    }
    for (int m = 0; m < n; m++) {
      thirds[m] = (thirds[m] * slope[m]) * (thirds[m] * slope[m]);
    }
  }

  static void argument14(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12,
      double[] k13) {
    for (int m = 0; m < n; m++) {
      out[m] =
          y[m]
              + h[m]
                  * (((A_14_1 * k1[m] + A_14_7 * k7[m]) + (A_14_8 * k8[m] + A_14_9 * k9[m]))
                      + ((A_14_10 * k10[m] + A_14_11 * k11[m])
                          + (A_14_12 * k12[m] + A_14_13 * k13[m])));
    }
  }

  static void argument15(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k11,
      double[] k12,
      double[] k13,
      double[] k14) {
    for (int m = 0; m < n; m++) {
      out[m] =
          y[m]
              + h[m]
                  * (((A_15_1 * k1[m] + A_15_6 * k6[m]) + (A_15_7 * k7[m] + A_15_8 * k8[m]))
                      + ((A_15_11 * k11[m] + A_15_12 * k12[m])
                          + (A_15_13 * k13[m] + A_15_14 * k14[m])));
    }
  }

  static void argument16(
      int n,
      double[] h,
      double[] y,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k13,
      double[] k14,
      double[] k15) {
    for (int m = 0; m < n; m++) {
      out[m] =
          y[m]
              + h[m]
                  * (((A_16_1 * k1[m] + A_16_6 * k6[m]) + (A_16_7 * k7[m] + A_16_8 * k8[m]))
                      + ((A_16_9 * k9[m] + A_16_13 * k13[m])
                          + (A_16_14 * k14[m] + A_16_15 * k15[m])));
    }
  }

  static void interpolant1(
      int n,
      double[] h,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12,
      double[] k13,
      double[] k14,
      double[] k15,
      double[] k16) {
    for (int m = 0; m < n; m++) {
      out[m] =
          h[m]
              * (((D_1_1 * k1[m] + D_1_6 * k6[m] + D_1_7 * k7[m])
                      + (D_1_8 * k8[m] + D_1_9 * k9[m] + D_1_10 * k10[m]))
                  + ((D_1_11 * k11[m] + D_1_12 * k12[m] + D_1_13 * k13[m])
                      + (D_1_14 * k14[m] + D_1_15 * k15[m] + D_1_16 * k16[m])));
    }
  }

  static void interpolant2(
      int n,
      double[] h,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12,
      double[] k13,
      double[] k14,
      double[] k15,
      double[] k16) {
    for (int m = 0; m < n; m++) {
      out[m] =
          h[m]
              * (((D_2_1 * k1[m] + D_2_6 * k6[m] + D_2_7 * k7[m])
                      + (D_2_8 * k8[m] + D_2_9 * k9[m] + D_2_10 * k10[m]))
                  + ((D_2_11 * k11[m] + D_2_12 * k12[m] + D_2_13 * k13[m])
                      + (D_2_14 * k14[m] + D_2_15 * k15[m] + D_2_16 * k16[m])));
    }
  }

  static void interpolant3(
      int n,
      double[] h,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12,
      double[] k13,
      double[] k14,
      double[] k15,
      double[] k16) {
    for (int m = 0; m < n; m++) {
      out[m] =
          h[m]
              * (((D_3_1 * k1[m] + D_3_6 * k6[m] + D_3_7 * k7[m])
                      + (D_3_8 * k8[m] + D_3_9 * k9[m] + D_3_10 * k10[m]))
                  + ((D_3_11 * k11[m] + D_3_12 * k12[m] + D_3_13 * k13[m])
                      + (D_3_14 * k14[m] + D_3_15 * k15[m] + D_3_16 * k16[m])));
    }
  }

  static void interpolant4(
      int n,
      double[] h,
      double[] out,
      double[] k1,
      double[] k6,
      double[] k7,
      double[] k8,
      double[] k9,
      double[] k10,
      double[] k11,
      double[] k12,
      double[] k13,
      double[] k14,
      double[] k15,
      double[] k16) {
    for (int m = 0; m < n; m++) {
      out[m] =
          h[m]
              * (((D_4_1 * k1[m] + D_4_6 * k6[m] + D_4_7 * k7[m])
                      + (D_4_8 * k8[m] + D_4_9 * k9[m] + D_4_10 * k10[m]))
                  + ((D_4_11 * k11[m] + D_4_12 * k12[m] + D_4_13 * k13[m])
                      + (D_4_14 * k14[m] + D_4_15 * k15[m] + D_4_16 * k16[m])));
    }
  }
}
