package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Names that a stranger might choose, among them words that Java, YAML or a computer algebra keep
 * for themselves. No name occurs twice in a model.
 */
final class RandomNames {
  private static final List<String> MODELS =
      List.of(
          "class",
          "new",
          "int",
          "super",
          "object",
          "string",
          "double",
          "my model",
          "a",
          "x1",
          "moment equations",
          "order2",
          "null",
          "math",
          "parameters",
          "lasers in a row",
          "package");
  private static final List<String> SITES =
      List.of("A", "B", "atom", "s", "E", "C", "I", "spinA", "class", "q1", "double", "e", "D");
  private static final List<String> MODES =
      List.of("a", "b", "c", "d", "cav", "mode", "int", "O", "f2");
  private static final List<String> PARAMETERS =
      List.of(
          "g",
          "V",
          "E",
          "I2",
          "gamma",
          "beta",
          "Gamma",
          "omega",
          "Delta",
          "K",
          "D2",
          "kappa",
          "eta",
          "x",
          "y",
          "h",
          "U",
          "J_1",
          "V_AB",
          "lambda",
          "Pi",
          "phi",
          "n2",
          "z0",
          "t",
          "chi",
          "R",
          "nu",
          "p_in",
          "Log",
          "re",
          "im",
          "this",
          "var",
          "S",
          "O2",
          "Zeta",
          "Omega",
          "alpha",
          "W",
          "\u03b3",
          "\u03a9",
          "\u03ba_a",
          "\u03b3\u208a",
          "\u03c9\u2080");
  private static final List<String> SIZES = List.of("N", "M", "N_A", "size", "n", "L");
  private static final List<String> OPERATORS =
      List.of("up", "low", "X", "Q", "raise", "op1", "P", "flip", "T", "Y", "Z");
  private static final List<String> OBSERVABLES =
      List.of("first", "excited", "n-1", "S+", "x_2", "order", "re", "int", "t", "O", "last");

  private final Random random;
  private final Set<String> taken = new HashSet<>();

  RandomNames(Random random) {
    this.random = random;
  }

  String model() {
    return MODELS.get(random.nextInt(MODELS.size()));
  }

  String site() {
    return next(SITES, "site");
  }

  String mode() {
    return next(MODES, "m");
  }

  String parameter() {
    return next(PARAMETERS, "p");
  }

  String size() {
    return next(SIZES, "N");
  }

  String operator() {
    return next(OPERATORS, "op");
  }

  /** Names of observables, which are names of nothing else. */
  List<String> observables(int count) {
    List<String> names = new ArrayList<>(OBSERVABLES);
    Collections.shuffle(names, random);
    return names.subList(0, count);
  }

  private String next(List<String> from, String otherwise) {
    for (int tries = 0; tries < 20; tries++) {
      String name = from.get(random.nextInt(from.size()));
      if (taken.add(name)) {
        return name;
      }
    }
    for (int k = 1; ; k++) {
      String name = String.format(Locale.ROOT, "%s%d", otherwise, k);
      if (taken.add(name)) {
        return name;
      }
    }
  }
}
