package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;

/** The start that a model gives as a product state, from which moments can be filled. */
public final class InitialProduct {
  private InitialProduct() {}

  /**
   * The product state of a model's start.
   *
   * @throws InvalidInputException if the start does not fit the model's species, or a state is none
   */
  public static ProductState of(ModelDescriptor model, ProductData start) {
    List<SpeciesDescriptor> species = model.species();
    if (start.sites().size() != species.size()) {
      throw new InvalidInputException(
          "the start gives %d single-site states, but model '%s' has %d species"
              .formatted(start.sites().size(), model.name(), species.size()),
          "give one state per species");
    }
    List<SiteState> sites = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      sites.add(site(species.get(s), start.sites().get(s)));
    }
    List<JointState> pairs = new ArrayList<>();
    for (ProductData.Pair pair : start.pairs()) {
      requireSingle(model, species.get(pair.first()));
      requireSingle(model, species.get(pair.second()));
      JointState joint =
          pair(
              pair.first(),
              species.get(pair.first()),
              pair.second(),
              species.get(pair.second()),
              pair.state());
      pairs.add(joint);
      sites.set(pair.first(), joint.of(true, species.get(pair.first())));
      sites.set(pair.second(), joint.of(false, species.get(pair.second())));
    }
    return new ProductState(sites, pairs);
  }

  /** Correlations are of two places that are told apart from all others. */
  private static void requireSingle(ModelDescriptor model, SpeciesDescriptor species) {
    if (!species.isMode() && !species.size().equals("1")) {
      throw new InvalidInputException(
          "the start correlates one site of %s, of which model '%s' has %s that are alike"
              .formatted(species.name(), model.name(), species.size()),
          "give each place that is correlated a species of its own, of one site");
    }
  }

  /** The state of one site of a species, or of a mode. */
  static SiteState site(SpeciesDescriptor species, InitialState state) {
    if (state instanceof InitialState.Varying varying) {
      return new VaryingSite(species, varying);
    }
    return species.isMode() ? mode(species.name(), state) : levels(species, state);
  }

  /** The state of two places. */
  static JointState pair(
      int first, SpeciesDescriptor one, int second, SpeciesDescriptor two, InitialState state) {
    if (state instanceof InitialState.Varying varying) {
      return new VaryingPair(first, second, one, two, varying);
    }
    if (state instanceof InitialState.TwoModeSqueezed squeezed && one.isMode() && two.isMode()) {
      return new TwoModeSqueezedState(first, second, ModeState.polar(squeezed.r(), squeezed.phi()));
    }
    if (state instanceof InitialState.JointKet ket) {
      requireFits(one, two, ket.amplitudes().size(), ket.second());
      return JointMatrix.pure(first, second, ket.second(), ket.amplitudes());
    }
    if (state instanceof InitialState.JointDensityMatrix rho) {
      requireFits(one, two, rho.rows().size(), rho.second());
      return JointMatrix.mixed(first, second, rho.second(), rho.rows());
    }
    throw new InvalidInputException(
        "the start of %s and %s is no state of two such places".formatted(one.name(), two.name()),
        "give a ket or a density matrix of both; two modes may be squeezed together");
  }

  private static void requireFits(
      SpeciesDescriptor one, SpeciesDescriptor two, int size, int second) {
    boolean whole = second > 0 && size % second == 0;
    boolean fits =
        whole
            && (one.isMode() || size / second == one.levels())
            && (two.isMode() || second == two.levels());
    if (!fits) {
      throw new InvalidInputException(
          "the start of %s and %s has %d states, of which %d of %s"
              .formatted(one.name(), two.name(), size, second, two.name()),
          "count all levels of each site, in the order of the two");
    }
  }

  /** The zeros of a state that is written with parameters. */
  static JointState pattern(
      int first,
      SpeciesDescriptor one,
      int second,
      SpeciesDescriptor two,
      InitialState.Varying state) {
    InitialState pattern = state.pattern();
    if (pattern instanceof InitialState.JointKet ket) {
      return JointMatrix.pattern(first, second, ket.second(), outer(ket.amplitudes()));
    }
    return pattern instanceof InitialState.JointDensityMatrix rho
        ? JointMatrix.pattern(first, second, rho.second(), rho.rows())
        : pair(first, one, second, two, pattern);
  }

  /** Whether something in a state of one place carries a charge. */
  static boolean carries(SiteState site, List<Double> weights) {
    if (site instanceof ModeState mode) {
      return weights.get(0) != 0 && mode.hasPhase();
    }
    if (site instanceof FockDensityMatrix rho) {
      return weights.get(0) != 0 && rho.hasPhase();
    }
    if (site instanceof VaryingSite varying) {
      InitialState pattern = varying.state().pattern();
      if (pattern instanceof InitialState.Gaussian gaussian) {
        boolean phase = gaussian.re() != 0 || gaussian.im() != 0 || gaussian.r() != 0;
        return weights.get(0) != 0 && phase;
      }
      return carries(
          pattern instanceof InitialState.Ket ket
              ? outer(ket.amplitudes())
              : ((InitialState.DensityMatrix) pattern).rows(),
          weights);
    }
    SiteOperator rho = ((DensityMatrix) site).operator();
    for (int i = 0; i < rho.levels(); i++) {
      for (int j = 0; j < rho.levels(); j++) {
        boolean charged = Math.abs(weights.get(i) - weights.get(j)) > 1e-12;
        if (charged && Math.hypot(rho.re(i, j), rho.im(i, j)) > 1e-12) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean carries(List<List<Complex>> rows, List<Double> weights) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.size(); j++) {
        double change = JointState.charge(weights, i) - JointState.charge(weights, j);
        if (Math.abs(change) > 1e-12 && !rows.get(i).get(j).isZero()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<List<Complex>> outer(List<Complex> ket) {
    return ket.stream()
        .map(a -> ket.stream().map(b -> a.multiply(b.conjugate())).toList())
        .toList();
  }

  /**
   * The product state of the start that a model gives.
   *
   * @throws InvalidInputException if it gives none, or one that does not fit its species
   */
  public static ProductState of(Subject subject) {
    ModelDescriptor model = subject.descriptor();
    return of(
        model,
        subject
            .start()
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "model '%s' gives no start".formatted(model.name()),
                        "name its initial states, or start from a product state of your own")));
  }

  private static SiteState mode(String name, InitialState state) {
    if (state instanceof InitialState.Coherent coherent) {
      return ModeState.coherent(coherent.re(), coherent.im());
    }
    if (state instanceof InitialState.Thermal thermal) {
      return ModeState.thermal(thermal.occupation());
    }
    if (state instanceof InitialState.Level level && level.n() == 0) {
      return ModeState.vacuum();
    }
    if (state instanceof InitialState.Level level && level.n() > 0) {
      return FockDensityMatrix.number(level.n());
    }
    if (state instanceof InitialState.Gaussian own) {
      return new ModeState(
          new Complex(own.re(), own.im()),
          own.occupation(),
          ModeState.polar(own.r(), own.phi()),
          false);
    }
    if (state instanceof InitialState.Ket ket) {
      return FockDensityMatrix.of(outer(ket.amplitudes()));
    }
    if (state instanceof InitialState.DensityMatrix rho) {
      return FockDensityMatrix.of(rho.rows());
    }
    throw new InvalidInputException(
        "the start of the mode %s is no state of one mode".formatted(name),
        "start the mode from 'vacuum', 'level 1', 'coherent 2', 'squeezed 0.5' or 'thermal 0.3'");
  }

  private static DensityMatrix levels(SpeciesDescriptor species, InitialState state) {
    int levels = species.levels();
    SiteOperator rho = SiteOperator.zero(levels);
    if (state instanceof InitialState.Level level) {
      requireFits(species, level.n() >= 0 && level.n() < levels, "level " + level.n());
      rho = rho.plus(level.n(), level.n(), 1.0, 0.0);
    } else if (state instanceof InitialState.Ket ket) {
      requireFits(
          species,
          ket.amplitudes().size() == levels,
          "a state of %d levels".formatted(ket.amplitudes().size()));
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          Complex a = ket.amplitudes().get(i);
          Complex b = ket.amplitudes().get(j);
          rho =
              rho.plus(
                  i,
                  j,
                  a.getReal() * b.getReal() + a.getImaginary() * b.getImaginary(),
                  a.getImaginary() * b.getReal() - a.getReal() * b.getImaginary());
        }
      }
    } else if (state instanceof InitialState.DensityMatrix matrix) {
      requireFits(
          species,
          matrix.rows().size() == levels
              && matrix.rows().stream().allMatch(row -> row.size() == levels),
          "a density matrix of other dimensions");
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          Complex entry = matrix.rows().get(i).get(j);
          rho = rho.plus(i, j, entry.getReal(), entry.getImaginary());
        }
      }
    } else {
      requireFits(species, false, "a state of a mode");
    }
    return DensityMatrix.of(rho);
  }

  private static void requireFits(SpeciesDescriptor species, boolean fits, String what) {
    if (!fits) {
      throw new InvalidInputException(
          "the start of species %s is %s, but its sites have %d levels"
              .formatted(species.name(), what, species.levels()),
          "start it from a state of levels 0 to %d".formatted(species.levels() - 1));
    }
  }
}
