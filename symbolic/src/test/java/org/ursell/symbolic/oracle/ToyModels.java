package org.ursell.symbolic.oracle;

import java.util.List;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;

/**
 * Models that are not the paper's, each twice: as a user would build it, and as matrices. They hold
 * what the paper's models lack: two and four levels, complex operators, no conserved charge,
 * density-density coupling, dephasing, collective jumps, species of different dimension and number.
 */
public final class ToyModels {
  private ToyModels() {}

  /** Driven two-level atoms with exchange, Ising coupling, dephasing and collective decay. */
  public static Model atoms() {
    LocalOperator lower = LocalOperator.transition(0, 1);
    LocalOperator raise = LocalOperator.transition(1, 0);
    LocalOperator inversion =
        LocalOperator.transition(1, 1).plus(LocalOperator.transition("-1", 0, 0));
    return new ModelBuilder("toy-atoms", "driven two-level atoms")
        .species("A", 2, "N")
        .size("N", 3)
        .coupling("Delta", 0.3)
        .coupling("Omega", 0.8)
        .coupling("J", 0.9)
        .coupling("U", -0.6)
        .rate("gamma", 0.7)
        .rate("kappa", 0.2)
        .rate("Gamma", 1.1)
        .rateUnit("gamma")
        .onSite("A", "Delta", LocalOperator.transition(1, 1))
        .onSite("A", "Omega/2", raise.times("exp(i*pi/3)").plus(lower.times("exp(-i*pi/3)")))
        .pairs("A", raise, "A", lower, "J/N")
        .pairs("A", inversion, "A", inversion, "U/N")
        .jump("A", "gamma", lower)
        .jump("A", "kappa", inversion)
        .collectiveJump("A", "Gamma/N", lower)
        .observable("s-", "A", lower)
        .build();
  }

  /** The matrices of {@link #atoms}. */
  public static SiteModel atoms(Parameters p) {
    int n = (int) p.get("N");
    SiteOperator lower = SiteOperator.transition(2, 0, 1);
    SiteOperator raise = lower.adjoint();
    SiteOperator inversion = SiteOperator.zero(2).plus(1, 1, 1.0, 0.0).plus(0, 0, -1.0, 0.0);
    double drive = p.get("Omega") / 2.0;
    double angle = Math.PI / 3.0;
    SiteOperator hamiltonian =
        SiteOperator.zero(2)
            .plus(1, 1, p.get("Delta"), 0.0)
            .plus(1, 0, drive * Math.cos(angle), drive * Math.sin(angle))
            .plus(0, 1, drive * Math.cos(angle), -drive * Math.sin(angle));
    return new SiteModel(
        List.of(
            new SiteModel.Group(
                n,
                hamiltonian,
                List.of(
                    new SiteModel.Jump(p.get("gamma"), lower),
                    new SiteModel.Jump(p.get("kappa"), inversion)))),
        List.of(
            new SiteModel.Coupling(p.get("J") / n, 0, raise, 0, lower),
            new SiteModel.Coupling(p.get("U") / n, 0, inversion, 0, inversion)),
        List.of(new SiteModel.CollectiveJump(0, p.get("Gamma") / n, lower)));
  }

  /**
   * Four-level ladders with complex drive, exchange on two transitions, and an interfering decay.
   */
  public static Model ladders() {
    LocalOperator climb =
        LocalOperator.transition(1, 0).plus(LocalOperator.transition("sqrt(3)", 3, 2));
    LocalOperator fall =
        LocalOperator.transition(0, 1).plus(LocalOperator.transition("sqrt(3)", 2, 3));
    return new ModelBuilder("toy-ladders", "four-level ladders")
        .species("A", 4, "N")
        .size("N", 2)
        .coupling("Delta", 0.4)
        .coupling("Omega", 0.5)
        .coupling("V", 0.9)
        .rate("gamma", 1.0)
        .rate("kappa", 0.3)
        .rateUnit("gamma")
        .onSite("A", "Delta", LocalOperator.transition(2, 2))
        .onSite(
            "A",
            "Omega",
            LocalOperator.transition("i", 2, 1).plus(LocalOperator.transition("-i", 1, 2)))
        .pairs("A", climb, "A", fall, "V/N")
        .jump(
            "A",
            "gamma",
            LocalOperator.transition(0, 1).plus(LocalOperator.transition("i/2", 2, 3)))
        .jump("A", "kappa", LocalOperator.transition(0, 3))
        .observable("climb", "A", climb)
        .build();
  }

  /** The matrices of {@link #ladders}. */
  public static SiteModel ladders(Parameters p) {
    int n = (int) p.get("N");
    SiteOperator climb = SiteOperator.zero(4).plus(1, 0, 1.0, 0.0).plus(3, 2, Math.sqrt(3.0), 0.0);
    SiteOperator hamiltonian =
        SiteOperator.zero(4)
            .plus(2, 2, p.get("Delta"), 0.0)
            .plus(2, 1, 0.0, p.get("Omega"))
            .plus(1, 2, 0.0, -p.get("Omega"));
    SiteOperator decay = SiteOperator.zero(4).plus(0, 1, 1.0, 0.0).plus(2, 3, 0.0, 0.5);
    return new SiteModel(
        List.of(
            new SiteModel.Group(
                n,
                hamiltonian,
                List.of(
                    new SiteModel.Jump(p.get("gamma"), decay),
                    new SiteModel.Jump(p.get("kappa"), SiteOperator.transition(4, 0, 3))))),
        List.of(new SiteModel.Coupling(p.get("V") / n, 0, climb, 0, climb.adjoint())));
  }

  /** Two-level atoms that feed three-level oscillators, with a number of their own each. */
  public static Model mixture() {
    LocalOperator lower = LocalOperator.transition(0, 1);
    LocalOperator climb =
        LocalOperator.transition("sqrt(2)", 2, 1).plus(LocalOperator.transition("sqrt(2)", 1, 0));
    return new ModelBuilder("toy-mixture", "atoms that feed oscillators")
        .species("A", 2, "N_A")
        .species("B", 3, "N_B")
        .size("N_A", 2)
        .size("N_B", 1)
        .coupling("g", 0.7)
        .coupling("J", 0.5)
        .coupling("Omega", 0.4)
        .rate("pump", 0.6)
        .rate("gamma", 1.0)
        .rateUnit("gamma")
        .onSite("A", "Omega", LocalOperator.transition(0, 1).plus(LocalOperator.transition(1, 0)))
        .pairs("A", lower, "B", climb, "g/N_B")
        .pairs("A", LocalOperator.transition(1, 0), "A", lower, "J/N_A")
        .jump("A", "pump", LocalOperator.transition(1, 0))
        .jump("B", "gamma", LocalOperator.transition(1, 2))
        .observable("climb", "B", climb)
        .build();
  }

  /** The matrices of {@link #mixture}. */
  public static SiteModel mixture(Parameters p) {
    int atoms = (int) p.get("N_A");
    int oscillators = (int) p.get("N_B");
    SiteOperator lower = SiteOperator.transition(2, 0, 1);
    SiteOperator raise = lower.adjoint();
    SiteOperator climb = PaperMatrices.raise();
    double g = p.get("g") / oscillators;
    return new SiteModel(
        List.of(
            new SiteModel.Group(
                atoms,
                lower.plus(raise).times(p.get("Omega"), 0.0),
                List.of(new SiteModel.Jump(p.get("pump"), raise))),
            new SiteModel.Group(
                oscillators,
                SiteOperator.zero(3),
                List.of(new SiteModel.Jump(p.get("gamma"), SiteOperator.transition(3, 1, 2))))),
        List.of(
            new SiteModel.Coupling(g, 0, lower, 1, climb),
            new SiteModel.Coupling(g, 0, raise, 1, climb.adjoint()),
            new SiteModel.Coupling(p.get("J") / atoms, 0, raise, 0, lower)));
  }

  /** Atoms around a single impurity: a species whose size is no parameter, and no factor 1/N. */
  public static Model impurity() {
    LocalOperator lower = LocalOperator.transition(0, 1);
    LocalOperator fall =
        LocalOperator.transition(0, 1).plus(LocalOperator.transition("sqrt(3)", 1, 2));
    return new ModelBuilder("toy-impurity", "atoms around one impurity")
        .species("B", 3, "1")
        .species("A", 2, "N")
        .size("N", 3)
        .coupling("g", 0.7)
        .rate("gamma", 1.0)
        .rate("kappa", 0.4)
        .rateUnit("gamma")
        .onSite("B", "0.3", LocalOperator.transition(1, 1))
        .pairs("A", LocalOperator.transition(1, 0), "B", fall, "g")
        .jump("A", "gamma", lower)
        .jump("B", "kappa", LocalOperator.transition(2, 0))
        .observable("fall", "B", fall)
        .build();
  }

  /** The matrices of {@link #impurity}. */
  public static SiteModel impurity(Parameters p) {
    SiteOperator lower = SiteOperator.transition(2, 0, 1);
    SiteOperator fall = SiteOperator.zero(3).plus(0, 1, 1.0, 0.0).plus(1, 2, Math.sqrt(3.0), 0.0);
    return new SiteModel(
        List.of(
            new SiteModel.Group(
                1,
                SiteOperator.transition(3, 1, 1).times(0.3, 0.0),
                List.of(new SiteModel.Jump(p.get("kappa"), SiteOperator.transition(3, 2, 0)))),
            new SiteModel.Group(
                (int) p.get("N"),
                SiteOperator.zero(2),
                List.of(new SiteModel.Jump(p.get("gamma"), lower)))),
        List.of(
            new SiteModel.Coupling(p.get("g"), 1, lower.adjoint(), 0, fall),
            new SiteModel.Coupling(p.get("g"), 1, lower, 0, fall.adjoint())));
  }
}
