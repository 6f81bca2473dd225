package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Kind;

/**
 * Gives some models starts from files, Gaussian states of several words, and states of two places;
 * all else stays as it was drawn.
 */
final class RandomStates {
  private static final double SHARE = 0.2;

  private final Random random;
  private final Case one;

  private RandomStates(Case one, Random random) {
    this.one = one;
    this.random = random;
  }

  static Case of(Case one) {
    Random random = new Random(one.seed() * 0x9E3779B97F4A7C15L + 113);
    random.nextLong();
    boolean typed = one.model().species().stream().anyMatch(s -> s.typedStart().isPresent());
    return typed || random.nextDouble() >= SHARE
        ? one
        : one.with(new RandomStates(one, random).drawn());
  }

  private RandomModel drawn() {
    RandomModel model = one.model();
    List<Kind> species = new ArrayList<>();
    for (Kind kind : model.species()) {
      StartState start =
          random.nextDouble() < 0.4
              ? kind.start()
              : !kind.isMode()
                  ? inFile(kind.levels(), "rho_" + species.size())
                  : one.plan().verb().isExact() ? kind.start() : gaussian();
      species.add(
          new Kind(
              kind.name(), kind.levels(), kind.spin(), kind.count(), start, kind.typedStart()));
    }
    List<Kind> single =
        new ArrayList<>(species.stream().filter(s -> s.count().equals("1")).toList());
    java.util.Collections.shuffle(single, random);
    RandomModel changed = model.withSpecies(species);
    return single.size() < 2 || random.nextDouble() < 0.3
        ? changed
        : changed.withTogether(Optional.of(together(single.get(0), single.get(1))));
  }

  /** A mixture of two pure states. */
  private StartState inFile(int levels, String name) {
    Complex[][] rho = SiteFormula.zeros(levels);
    for (double weight : new double[] {0.36, 0.64}) {
      int i = random.nextInt(levels);
      int j = (i + 1 + random.nextInt(levels - 1)) % levels;
      rho[i][i] = rho[i][i].add(weight * 0.36);
      rho[j][j] = rho[j][j].add(weight * 0.64);
      Complex phase = random.nextBoolean() ? Complex.I : new Complex(0.6, -0.8);
      Complex off = phase.multiply(0.48 * weight);
      rho[i][j] = rho[i][j].add(off);
      rho[j][i] = rho[j][i].add(off.conjugate());
    }
    boolean json = random.nextBoolean();
    return StartState.site("", rho)
        .inFile(name + (json ? ".json" : ".csv"), json ? json(rho) : csv(rho));
  }

  private static String csv(Complex[][] rows) {
    StringBuilder text = new StringBuilder("# from |0> down\n");
    for (Complex[] row : rows) {
      StringJoiner line = new StringJoiner(", ", "", "\n");
      for (Complex entry : row) {
        line.add(String.format(Locale.ROOT, "%.6f%+.6fi", entry.getReal(), entry.getImaginary()));
      }
      text.append(line);
    }
    return text.toString();
  }

  private static String json(Complex[][] rows) {
    StringJoiner text = new StringJoiner(",\n ", "[", "]\n");
    for (Complex[] row : rows) {
      StringJoiner line = new StringJoiner(", ", "[", "]");
      for (Complex entry : row) {
        line.add(String.format(Locale.ROOT, "[%.6f, %.6f]", entry.getReal(), entry.getImaginary()));
      }
      text.add(line.toString());
    }
    return text.toString();
  }

  private StartState gaussian() {
    double n = random.nextBoolean() ? 0 : number(0.1, 0.5);
    double r = n == 0 || random.nextBoolean() ? number(0.05, 0.4) : 0;
    double phi = r == 0 || random.nextBoolean() ? 0 : number(-3, 3);
    double re = number(-0.7, 0.7);
    double im = number(0.05, 0.7);
    List<String> words = new ArrayList<>();
    if (n > 0) {
      words.add("thermal " + n);
    }
    if (r > 0) {
      words.add("squeezed " + r + (phi == 0 ? "" : ", " + phi));
    }
    words.add("coherent " + re + " + " + im + "*i");
    return StartState.gaussian(String.join(", ", words), n, r, phi, new Complex(re, im));
  }

  private JointStart together(Kind first, Kind second) {
    boolean modes = first.isMode() && second.isMode();
    if (modes && !one.plan().verb().isExact() && random.nextBoolean()) {
      double r = number(0.05, 0.35);
      Complex factor = new Complex(-Math.tanh(r));
      Complex[][] amplitudes = SiteFormula.zeros(40);
      amplitudes[0][0] = new Complex(1 / Math.cosh(r));
      for (int k = 1; k < amplitudes.length; k++) {
        amplitudes[k][k] = amplitudes[k - 1][k - 1].multiply(factor);
      }
      return new JointStart(
          first.name(), second.name(), "squeezed " + r, List.of(part(1, amplitudes)), "");
    }
    int rows = first.isMode() ? 2 : first.levels();
    int columns = second.isMode() ? 2 : second.levels();
    int i = random.nextInt(rows);
    int j = random.nextInt(columns);
    int k = (i + 1) % rows;
    int l = (j + 1) % columns;
    Complex[][] pure = zeros(rows, columns);
    pure[i][j] = new Complex(0.6);
    pure[k][l] = new Complex(0, -0.8);
    String ket = "0.6*|%d> (x) |%d> - 0.8*i*|%d> (x) |%d>".formatted(i, j, k, l);
    if (random.nextBoolean()) {
      return new JointStart(first.name(), second.name(), ket, List.of(part(1, pure)), "");
    }
    Complex[][] other = zeros(rows, columns);
    other[k][j] = Complex.ONE;
    List<JointStart.Part> parts = List.of(part(0.75, pure), part(0.25, other));
    JointStart state = new JointStart(first.name(), second.name(), "", parts, "");
    int size = rows * columns;
    Complex[][] rho = SiteFormula.zeros(size);
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        rho[a][b] = state.element(a / columns, a % columns, b / columns, b % columns);
      }
    }
    return new JointStart(first.name(), second.name(), "file " + JointStart.FILE, parts, csv(rho));
  }

  private static Complex[][] zeros(int rows, int columns) {
    Complex[][] zeros = new Complex[rows][columns];
    for (Complex[] row : zeros) {
      java.util.Arrays.fill(row, Complex.ZERO);
    }
    return zeros;
  }

  private static JointStart.Part part(double weight, Complex[][] amplitudes) {
    return new JointStart.Part(weight, amplitudes);
  }

  private double number(double from, double to) {
    return Math.rint((from + random.nextDouble() * (to - from)) * 100) / 100;
  }
}
