package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Bounds on polynomials: sharp for quadratics, and never wrong. */
class ChebyshevFormTest {
  private static ChebyshevForm form(DoubleUnaryOperator f, int degree, double level) {
    return new ChebyshevForm(f, degree, level, 0.0, 0.2, 0.9);
  }

  @Test
  void theRangeOfAQuadraticIsExact() {
    Random random = new Random(21);
    for (int trial = 0; trial < 500; trial++) {
      double vertex = 0.2 + 0.7 * (3.0 * random.nextDouble() - 1.0);
      double bend = random.nextGaussian();
      DoubleUnaryOperator f = s -> 0.3 + bend * (s - vertex) * (s - vertex);
      boolean within = vertex > 0.2 && vertex < 0.9;
      double low = Math.min(f.applyAsDouble(0.2), f.applyAsDouble(0.9));
      double high = Math.max(f.applyAsDouble(0.2), f.applyAsDouble(0.9));
      double least = within ? Math.min(low, 0.3) : low;
      double greatest = within ? Math.max(high, 0.3) : high;
      double room = 1e-10 * (1.0 + Math.abs(bend));
      assertThat(form(f, 2, least - room).isAbove()).isTrue();
      assertThat(form(f, 2, least + room).isAbove()).isFalse();
      assertThat(form(f, 2, greatest + room).isBelow()).isTrue();
      assertThat(form(f, 2, greatest - room).isBelow()).isFalse();
      if (Math.min(Math.abs(vertex - 0.2), Math.abs(vertex - 0.9)) > 1e-6
          && Math.abs(bend) > 1e-3) {
        assertThat(form(f, 2, 0.0).isMonotone()).isEqualTo(!within);
      }
    }
  }

  @Test
  void nothingThatIsSaidOfHigherDegreesIsWrong() {
    Random random = new Random(22);
    int said = 0;
    for (int trial = 0; trial < 2000; trial++) {
      int degree = 3 + random.nextInt(12);
      double[] c = random.doubles(degree + 1, -1.0, 1.0).toArray();
      DoubleUnaryOperator f =
          s -> {
            double sum = 0.0;
            for (int k = degree; k >= 0; k--) {
              sum = sum * 0.8 * s + c[k];
            }
            return sum;
          };
      ChebyshevForm form = form(f, degree, 2.0 * random.nextGaussian());
      double level = f.applyAsDouble(form.point(0)) - form.value(0);
      boolean rises = true;
      boolean falls = true;
      double before = f.applyAsDouble(0.2);
      for (int k = 0; k <= 400; k++) {
        double value = f.applyAsDouble(0.2 + 0.7 * k / 400);
        assertThat(form.isAbove() && value <= level).isFalse();
        assertThat(form.isBelow() && value >= level).isFalse();
        rises &= value >= before;
        falls &= value <= before;
        before = value;
      }
      assertThat(form.isMonotone() && !rises && !falls).isFalse();
      said += form.isAbove() || form.isBelow() || form.isMonotone() ? 1 : 0;
    }
    assertThat(said).isGreaterThan(1000);
  }
}
