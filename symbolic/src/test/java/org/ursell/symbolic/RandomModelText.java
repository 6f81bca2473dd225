package org.ursell.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small random model in the model language: an ensemble, sometimes a single site and a mode, with
 * on-site, pair and site-mode terms, individual and collective jumps.
 */
public final class RandomModelText {
  private final Random random;
  private final int levels;
  private final boolean single;
  private final boolean mode;
  private int parameters;

  private RandomModelText(Random random) {
    this.random = random;
    levels = 2 + random.nextInt(2);
    single = random.nextBoolean();
    mode = random.nextBoolean();
  }

  public static String of(Random random) {
    return new RandomModelText(random).write();
  }

  private String write() {
    List<String> species = new ArrayList<>(List.of("A: {levels: " + levels + ", count: N}"));
    List<String> hamiltonian = new ArrayList<>();
    List<String> jumps = new ArrayList<>();
    hamiltonian.add("for each A: " + parameter() + "*(" + transition(levels) + " + h.c.)");
    hamiltonian.add("for each A: " + parameter() + "*" + level(levels));
    hamiltonian.add(
        random.nextBoolean()
            ? "for pairs A A: %s/N * %s (x) %<s".formatted(parameter(), level(levels))
            : "for pairs A A: %s/N * |0><1| (x) |1><0| + h.c.".formatted(parameter()));
    jumps.add("for each A: rate " + rate() + ", operator " + transition(levels));
    if (random.nextBoolean()) {
      jumps.add("collective A: rate " + rate() + "/N, operator |0><1|");
    }
    if (single) {
      species.add("b: {levels: 2}");
      hamiltonian.add(
          "for pairs A b: %s * (%s (x) |0><1| + h.c.)".formatted(parameter(), transition(levels)));
      jumps.add("for each b: rate " + rate() + ", operator |0><1|");
    }
    if (mode) {
      species.add("c: {boson: true}");
      hamiltonian.add(parameter() + "*c'*c");
      hamiltonian.add(parameter() + "*(c + c')");
      hamiltonian.add("for each A: %s*(c'*%s + h.c.)".formatted(parameter(), transition(levels)));
      if (random.nextBoolean()) {
        hamiltonian.add("for each A: %s*(c + c')*%s".formatted(parameter(), level(levels)));
      }
      jumps.add("rate " + rate() + ", operator c");
    }
    List<String> values = new ArrayList<>(List.of("N: 9"));
    for (int k = 0; k < parameters; k++) {
      values.add("p" + k + ": " + (0.2 + random.nextInt(100) / 100.0));
    }
    return "name: random\nspecies:\n  "
        + String.join("\n  ", species)
        + "\nparameters: {"
        + String.join(", ", values)
        + "}\nhamiltonian:\n  - "
        + String.join("\n  - ", hamiltonian)
        + "\njumps:\n  - "
        + String.join("\n  - ", jumps)
        + "\nobservables: {excited: <|1><1|>_A}\n";
  }

  private String parameter() {
    return "p" + parameters++;
  }

  /** Whatever a test sets the parameter to, a rate is not negative. */
  private String rate() {
    return parameter() + "^2";
  }

  private String level(int of) {
    int k = 1 + random.nextInt(of - 1);
    return "|" + k + "><" + k + "|";
  }

  private String transition(int of) {
    int to = random.nextInt(of);
    int from = (to + 1 + random.nextInt(of - 1)) % of;
    return "|" + to + "><" + from + "|";
  }
}
