package org.ursell.runtime.exact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.SiteOperator;

/** The checks that a {@link LindbladModel} passes before anything is computed from it. */
final class LindbladModelCheck {
  private static final double HERMITIAN_TOLERANCE = 1e-12;

  private final List<LindbladModel.Species> species;

  private LindbladModelCheck(List<LindbladModel.Species> species) {
    this.species = species;
  }

  static void check(
      List<LindbladModel.Species> species,
      List<LindbladModel.PairCoupling> couplings,
      List<LindbladModel.IndividualJump> jumps,
      List<LindbladModel.CollectiveJump> collectiveJumps,
      List<ChargeDescriptor> charges) {
    LindbladModelCheck check = new LindbladModelCheck(species);
    check.species();
    couplings.forEach(check::coupling);
    check.hermitian(couplings);
    for (LindbladModel.IndividualJump jump : jumps) {
      check.operator("the jump", jump.species(), jump.operator());
      check.rate(jump.rate());
    }
    collectiveJumps.forEach(check::collectiveJump);
    charges.forEach(check::charge);
  }

  private void species() {
    if (species.isEmpty()) {
      throw new InvalidInputException("the model has no species", "add at least one");
    }
    for (int s = 0; s < species.size(); s++) {
      LindbladModel.Species one = species.get(s);
      if (one.count() < 1 || one.count() > Character.MAX_VALUE / 2) {
        throw new InvalidInputException(
            "species '" + one.name() + "' has " + one.count() + " sites",
            "ask for 1 to " + Character.MAX_VALUE / 2);
      }
      if (one.levels() < 2) {
        throw new InvalidInputException(
            "species '" + one.name() + "' has " + one.levels() + " levels", "give it at least 2");
      }
      operator("the Hamiltonian", s, one.hamiltonian());
      SiteOperator h = one.hamiltonian();
      SiteOperator defect = h.plus(h.adjoint().times(-1.0, 0.0));
      if (largest(defect) > HERMITIAN_TOLERANCE * largest(h)) {
        throw new InvalidInputException(
            "the on-site Hamiltonian of species '" + one.name() + "' is not Hermitian",
            "add the Hermitian conjugate of each term that is not its own");
      }
    }
  }

  private void coupling(LindbladModel.PairCoupling coupling) {
    operator("a coupling", coupling.firstSpecies(), coupling.first());
    operator("a coupling", coupling.secondSpecies(), coupling.second());
    finite("a coupling", coupling.coefficient().getReal());
    finite("a coupling", coupling.coefficient().getImaginary());
  }

  private void collectiveJump(LindbladModel.CollectiveJump jump) {
    rate(jump.rate());
    if (jump.operators().size() != species.size()) {
      throw new InvalidInputException(
          "a collective jump names "
              + jump.operators().size()
              + " operators for "
              + species.size()
              + " species",
          "give one for each species, zero for those that take no part");
    }
    for (int s = 0; s < species.size(); s++) {
      operator("a collective jump", s, jump.operators().get(s));
    }
  }

  private void charge(ChargeDescriptor charge) {
    boolean fits = charge.weights().size() == species.size();
    for (int s = 0; fits && s < species.size(); s++) {
      fits = charge.weights().get(s).size() == species.get(s).levels();
    }
    if (!fits) {
      throw new InvalidInputException(
          "the charge '" + charge.name() + "' does not have one weight for each level",
          "give as many weights to each species as it has levels");
    }
  }

  private void operator(String where, int index, SiteOperator operator) {
    if (index < 0 || index >= species.size()) {
      throw new InvalidInputException(
          where + " speaks of species number " + index,
          "species are numbered 0 to " + (species.size() - 1));
    }
    if (operator.levels() != species.get(index).levels()) {
      throw new InvalidInputException(
          where
              + " has an operator of "
              + operator.levels()
              + " levels on species '"
              + species.get(index).name()
              + "' of "
              + species.get(index).levels(),
          "use operators of the species' dimension");
    }
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        finite(where, operator.re(i, j));
        finite(where, operator.im(i, j));
      }
    }
  }

  private void rate(double rate) {
    if (!(rate >= 0.0) || Double.isInfinite(rate)) {
      throw new InvalidInputException(
          "a jump has the rate " + NumberWords.of(rate), "rates are finite and not negative");
    }
  }

  private static void finite(String where, double value) {
    if (!Double.isFinite(value)) {
      throw new InvalidInputException(
          where + " holds the number " + NumberWords.of(value), "use finite numbers");
    }
  }

  private static double largest(SiteOperator operator) {
    double largest = 0.0;
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        largest = Math.max(largest, Math.hypot(operator.re(i, j), operator.im(i, j)));
      }
    }
    return largest;
  }

  /** One transition |row&gt;&lt;column| of one species. */
  private record Entry(int ofSpecies, int row, int column) {
    Entry adjoint() {
      return new Entry(ofSpecies, /* row= */ column, /* column= */ row);
    }
  }

  private record EntryPair(Entry first, Entry second) {}

  /** Sums the couplings in elementary transitions, where terms written differently meet. */
  private void hermitian(List<LindbladModel.PairCoupling> couplings) {
    Map<EntryPair, Complex> sum = new HashMap<>();
    for (LindbladModel.PairCoupling term : couplings) {
      int d = term.first().levels();
      int e = term.second().levels();
      for (int p = 0; p < d * d * e * e; p++) {
        int left = p / (e * e);
        int right = p % (e * e);
        Entry first = new Entry(term.firstSpecies(), left / d, left % d);
        Entry second = new Entry(term.secondSpecies(), right / e, right % e);
        Complex value =
            entry(term.first(), first)
                .multiply(entry(term.second(), second))
                .multiply(term.coefficient());
        if (!value.isZero()) {
          // Operators on distinct sites commute, so both orders name the same sum.
          sum.merge(new EntryPair(first, second), value, Complex::add);
          sum.merge(new EntryPair(second, first), value, Complex::add);
        }
      }
    }
    double scale = sum.values().stream().mapToDouble(Complex::norm).max().orElse(0.0);
    sum.forEach(
        (pair, value) -> {
          EntryPair mirror = new EntryPair(pair.first().adjoint(), pair.second().adjoint());
          Complex partner = sum.getOrDefault(mirror, Complex.ZERO).conjugate();
          if (value.subtract(partner).norm() > HERMITIAN_TOLERANCE * scale) {
            throw new InvalidInputException(
                "the couplings do not add up to a Hermitian operator: "
                    + words(pair)
                    + " has "
                    + words(value)
                    + ", its conjugate "
                    + words(partner.conjugate()),
                "add the Hermitian conjugate of each term that is not its own");
          }
        });
  }

  private static String words(Complex value) {
    return NumberWords.rounded(value.getRealPart())
        + (value.getImaginaryPart() < 0 ? " - " : " + ")
        + NumberWords.rounded(Math.abs(value.getImaginaryPart()))
        + " i";
  }

  private String words(EntryPair pair) {
    return words(pair.first()) + words(pair.second());
  }

  private String words(Entry entry) {
    return "|" + entry.row() + "><" + entry.column() + "|_" + species.get(entry.ofSpecies()).name();
  }

  private static Complex entry(SiteOperator operator, Entry at) {
    return new Complex(operator.re(at.row(), at.column()), operator.im(at.row(), at.column()));
  }
}
