package org.ursell.cli.differential;

import java.util.Locale;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.RandomModel.Kind;

/** Draws states to start from. */
final class RandomStarts {
  private final Random random;

  RandomStarts(Random random) {
    this.random = random;
  }

  StartState of(Kind kind) {
    return kind.isMode() ? mode() : site(kind.levels());
  }

  private StartState mode() {
    return switch (random.nextInt(7)) {
      case 0 -> StartState.coherent("vacuum", Complex.ZERO);
      case 1 -> StartState.thermal(number(0.1, 1.2));
      case 2 -> StartState.level(random.nextInt(3), true);
      case 3 -> {
        double re = number(-1, 1);
        double im = number(0.05, 1);
        yield StartState.coherent(
            "coherent " + text(re) + "+" + text(im) + "*i", new Complex(re, im));
      }
      case 4 -> {
        double r = number(0.05, 0.4);
        double phi = number(-3, 3);
        yield random.nextBoolean()
            ? StartState.squeezed("squeezed " + text(r), r, 0)
            : StartState.squeezed("squeezed " + text(r) + ", " + text(phi), r, phi);
      }
      case 5 -> {
        Complex[] amplitudes = {new Complex(0.6), Complex.ZERO, new Complex(0, -0.8)};
        yield random.nextBoolean()
            ? StartState.numbers("0.6*|0> - 0.8*i*|2>", amplitudes)
            : StartState.numbers("(3*|0> - 4*i*|2>)/5", amplitudes);
      }
      default -> {
        double alpha = number(0.1, 1.2);
        yield StartState.coherent("coherent " + text(alpha), new Complex(alpha));
      }
    };
  }

  private StartState site(int levels) {
    int i = random.nextInt(levels);
    int j = random.nextInt(levels);
    if (i == j) {
      return StartState.level(i, false);
    }
    if (random.nextBoolean()) {
      Complex[] amplitudes = new Complex[levels];
      java.util.Arrays.fill(amplitudes, Complex.ZERO);
      double root = Math.sqrt(2);
      if (random.nextBoolean()) {
        amplitudes[i] = new Complex(1 / root);
        amplitudes[j] = new Complex(0, 1 / root);
        return StartState.ket("(|%d> + i*|%d>)/sqrt(2)".formatted(i, j), amplitudes);
      }
      amplitudes[i] = new Complex(0.6);
      amplitudes[j] = new Complex(-0.8);
      return StartState.ket("0.6*|%d> - 0.8*|%d>".formatted(i, j), amplitudes);
    }
    // Mixed, with a coherence that its populations allow.
    double coherence = Math.rint(random.nextDouble() * 0.9 / levels * 1000) / 1000;
    Complex[][] rho = SiteFormula.zeros(levels);
    for (int k = 0; k < levels; k++) {
      rho[k][k] = new Complex(1.0 / levels);
    }
    boolean imaginary = random.nextBoolean();
    Complex value = imaginary ? new Complex(0, coherence) : new Complex(coherence);
    rho[i][j] = value;
    rho[j][i] = value.conjugate();
    String factor = text(coherence) + (imaginary ? "*i" : "");
    return StartState.site("1/%d + (%s*|%d><%d| + h.c.)".formatted(levels, factor, i, j), rho);
  }

  private double number(double from, double to) {
    return Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%s", ScalarFormula.decimal(value));
  }
}
