package org.ursell.symbolic;

import java.util.List;
import java.util.Map;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;

/**
 * The models of T. Nadolny and C. Bruder, "Macroscopic quantum synchronization effects" (2023), Eq.
 * (1): quantum limit-cycle oscillators of three levels, incoherently driven to the middle one, with
 * all-to-all reactive coupling.
 */
public final class PaperModels {
  /** S+ = sqrt(2) (|2&gt;&lt;1| + |1&gt;&lt;0|), the amplitude of a spin-1 oscillator. */
  private static final LocalOperator RAISING =
      LocalOperator.transition("sqrt(2)", 2, 1).plus(LocalOperator.transition("sqrt(2)", 1, 0));

  private static final LocalOperator LOWERING =
      LocalOperator.transition("sqrt(2)", 1, 2).plus(LocalOperator.transition("sqrt(2)", 0, 1));
  private static final LocalOperator SZ =
      LocalOperator.transition(2, 2).plus(LocalOperator.transition("-1", 0, 0));
  private static final List<Double> SZ_WEIGHTS = List.of(-1.0, 0.0, 1.0);

  private PaperModels() {}

  /** One group of N oscillators: Eq. (1) with V_AB = 0. */
  public static Model oneGroup() {
    ModelBuilder builder =
        new ModelBuilder("one-group", "one group of N three-level oscillators")
            .species("A", 3, "N")
            .size("N", 500)
            .coupling("V", 0.75)
            .coupling("K", 0.0)
            .rate("gamma_plus", 0.5)
            .rate("gamma_minus", 1.0)
            .rateUnit("gamma_minus");
    limitCycle(builder, "A");
    return builder.charge("phase", Map.of("A", SZ_WEIGHTS)).observable("S+", "A", RAISING).build();
  }

  /** Two groups of N oscillators each, detuned by delta: Eq. (1). */
  public static Model twoGroups() {
    ModelBuilder builder =
        new ModelBuilder("two-groups", "two detuned groups of N three-level oscillators each")
            .species("A", 3, "N")
            .species("B", 3, "N")
            .size("N", 500)
            .coupling("V", 1.0)
            .coupling("V_AB", 0.5)
            .coupling("K", 0.0)
            .coupling("delta", 0.3)
            .rate("gamma_plus", 0.5)
            .rate("gamma_minus", 1.0)
            .rateUnit("gamma_minus");
    limitCycle(builder, "A", "B");
    return builder
        .onSite("A", "delta/2", SZ)
        .onSite("B", "-delta/2", SZ)
        .pairs("A", RAISING, "B", LOWERING, "V_AB/N")
        .charge("phase", Map.of("A", SZ_WEIGHTS, "B", SZ_WEIGHTS))
        .observable("S+_A", "A", RAISING)
        .observable("S+_B", "B", RAISING)
        .build();
  }

  private static void limitCycle(ModelBuilder builder, String... groups) {
    for (String group : groups) {
      builder
          .onSite(group, "K", LocalOperator.transition(2, 2))
          .pairs(group, RAISING, group, LOWERING, "V/N");
    }
    for (String group : groups) {
      builder.jump(group, "gamma_plus", LocalOperator.transition(1, 0));
    }
    for (String group : groups) {
      builder.jump(group, "gamma_minus", LocalOperator.transition(1, 2));
    }
  }
}
