package org.ursell.runtime.langevin;

import java.math.BigDecimal;
import java.util.List;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.SiteOperator;

/** Refuses by name what the collective Langevin equation does not carry. */
final class CarriedCheck {
  /**
   * Of fewer sites there is no average whose noise could be called small; near a threshold the
   * equation is some 8 per cent off at 10 already.
   */
  static final double FEWEST = 3.0;

  private static final String OTHERS = "ask for the exact solution, or for truncation orders";

  private final LindbladData data;

  private CarriedCheck(LindbladData data) {
    this.data = data;
  }

  /**
   * Checks a Lindblad equation.
   *
   * @throws NotCarriedException saying what is not carried
   */
  static void check(LindbladData data) {
    CarriedCheck check = new CarriedCheck(data);
    data.species().forEach(check::species);
    data.hamiltonian().forEach(check::term);
    data.jumps().forEach(check::jump);
    data.jointJumps().forEach(check::jointJump);
  }

  private void species(LindbladData.Species one) {
    if (one.levels() == 0) {
      return;
    }
    if (one.count() == 1.0 && singles() > 1) {
      throw new NotCarriedException(
          ("species %s of model '%s' is one site: sites that are not coupled all to all, as in a"
                  + " chain, have no collective Langevin equation")
              .formatted(one.name(), data.model()),
          OTHERS);
    }
    if (!(one.count() >= FEWEST)) {
      throw new NotCarriedException(
          (one.count() == 1.0
                  ? "%s site of species %s is too few for the collective Langevin equation"
                  : "%s sites of species %s are too few for the collective Langevin equation")
              .formatted(
                  BigDecimal.valueOf(one.count()).stripTrailingZeros().toPlainString(), one.name()),
          "ask for at least %.0f, or for the exact solution".formatted(FEWEST));
    }
    if (Double.isInfinite(one.count())) {
      throw new NotCarriedException(
          "infinitely many sites of species %s have no noise".formatted(one.name()),
          "ask for a finite number, or for the mean field");
    }
  }

  private long singles() {
    return data.species().stream().filter(s -> s.levels() > 0 && s.count() == 1.0).count();
  }

  private boolean isMode(Factor factor) {
    return data.species().get(factor.species()).levels() == 0;
  }

  private void term(LindbladData.Term term) {
    List<Factor> factors = term.factors();
    if (term.coefficient().norm() == 0.0) {
      return;
    }
    if (factors.size() > 2) {
      throw new NotCarriedException(
          "model '%s' couples %d sites at once, the collective Langevin equation carries two"
              .formatted(data.model(), factors.size()),
          "ask for truncation orders");
    }
    List<Factor> modes = factors.stream().filter(this::isMode).toList();
    if (modes.isEmpty()) {
      return;
    }
    SiteOperator operator = modes.get(0).operator();
    boolean carried =
        factors.size() == 1
            ? has(operator, (m, n) -> m == n && m <= 2)
            : modes.size() == 1 && has(operator, (m, n) -> m + n <= 1);
    if (!carried) {
      throw notOfMode(
          modes.get(0),
          factors.size() == 1
              ? "a term other than c'*c and c'*c'*c*c"
              : modes.size() == 1
                  ? "a coupling that is not linear in it"
                  : "a coupling to another mode");
    }
  }

  private void jump(LindbladData.Jump jump) {
    if (jump.rate() == 0.0) {
      return;
    }
    List<Factor> modes = jump.operators().stream().filter(this::isMode).toList();
    if (!modes.isEmpty()) {
      SiteOperator operator = modes.get(0).operator();
      boolean one = has(operator, (m, n) -> m + n == 1);
      boolean both = one && !has(operator, (m, n) -> m == 0) && !has(operator, (m, n) -> n == 0);
      if (jump.operators().size() > 1 || !one || both) {
        throw notOfMode(modes.get(0), "a jump other than its loss c and its gain c'");
      }
    } else if (!jump.collective() && jump.operators().size() > 1) {
      throw new NotCarriedException(
          "a jump of model '%s' strikes %d sites at once without being collective"
              .formatted(data.model(), jump.operators().size()),
          "ask for truncation orders");
    }
  }

  private void jointJump(LindbladData.JointJump jump) {
    throw new NotCarriedException(
        ("model '%s' has a jump whose operator is a product over several places, and the collective"
                + " Langevin equation carries jumps of single sites and of sums over sites")
            .formatted(data.model()),
        OTHERS);
  }

  private NotCarriedException notOfMode(Factor mode, String what) {
    return new NotCarriedException(
        "mode %s of model '%s' has %s, which the collective Langevin equation does not carry"
            .formatted(data.species().get(mode.species()).name(), data.model(), what),
        "ask for truncation orders");
  }

  @FunctionalInterface
  private interface Powers {
    boolean allow(int creations, int annihilations);
  }

  /** Whether all entries of a mode's operator that are not zero are allowed. */
  private static boolean has(SiteOperator operator, Powers allowed) {
    for (int m = 0; m < operator.levels(); m++) {
      for (int n = 0; n < operator.levels(); n++) {
        boolean there = operator.re(m, n) != 0.0 || operator.im(m, n) != 0.0;
        if (there && !allowed.allow(m, n)) {
          return false;
        }
      }
    }
    return true;
  }
}
