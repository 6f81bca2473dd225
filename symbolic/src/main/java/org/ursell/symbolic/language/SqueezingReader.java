package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableFormula.Mean;
import org.ursell.runtime.equations.ObservableFormula.Squeezing;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.ObservableTerm.SitePart;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/** Reads {@code wineland(A)} and {@code kitagawa-ueda(A)}, of a species of two-level sites. */
final class SqueezingReader {
  /** The spin of a site: half of the Pauli matrices, with level 1 up. */
  private static final List<SiteOperator> SPIN =
      List.of(
          SiteOperator.zero(2).plus(1, 0, 0.5, 0.0).plus(0, 1, 0.5, 0.0),
          SiteOperator.zero(2).plus(1, 0, 0.0, -0.5).plus(0, 1, 0.0, 0.5),
          SiteOperator.zero(2).plus(1, 1, 0.5, 0.0).plus(0, 0, -0.5, 0.0));

  private final Scope scope;

  SqueezingReader(Scope scope) {
    this.scope = scope;
  }

  /**
   * The squeezing parameter.
   *
   * @throws ProblemException placed in the file
   */
  ObservableFormula read(ObservableText.Piece piece) {
    Species species = species(piece);
    int s = scope.species().indexOf(species);
    ObservableFormula.Number count = ScalarNumber.left(species, 0);
    ObservableFormula.Number pairs = ScalarNumber.times(count, ScalarNumber.left(species, 1));
    List<Mean> spin = new ArrayList<>();
    List<Mean> products = new ArrayList<>();
    for (int a = 0; a < 3; a++) {
      spin.add(new Mean(List.of(term(count, List.of(new SitePart(s, SPIN.get(a))))), true));
    }
    for (int k = 0; k < 6; k++) {
      // xx, yy, zz, then xy, yz, zx; the square of a site's spin along any axis is 1/4.
      int a = k % 3;
      int b = k < 3 ? a : (a + 1) % 3;
      List<ObservableTerm> sum = new ArrayList<>();
      if (a == b) {
        sum.add(term(ScalarNumber.times(count, ObservableFormula.Number.of(0.25)), List.of()));
      }
      if (!ScalarNumber.isZero(pairs)) {
        sum.add(term(pairs, List.of(new SitePart(s, SPIN.get(a)), new SitePart(s, SPIN.get(b)))));
      }
      products.add(new Mean(sum, true));
    }
    return new ObservableFormula.SpinSqueezing(
        piece.squeezing().equals("wineland") ? Squeezing.WINELAND : Squeezing.KITAGAWA_UEDA,
        count.re(),
        spin,
        products);
  }

  private static ObservableTerm term(ObservableFormula.Number number, List<SitePart> sites) {
    return new ObservableTerm(number.re(), number.im(), sites, List.of());
  }

  private Species species(ObservableText.Piece piece) {
    List<Species> spins =
        scope.species().stream().filter(s -> !s.isMode() && s.levels() == 2).toList();
    String advice =
        spins.isEmpty()
            ? "observe its parts instead, as in <sum Sz>"
            : spins.stream()
                .map(s -> "'%s(%s)'".formatted(piece.squeezing(), s.name()))
                .collect(Collectors.joining(" or ", "write ", ""));
    String name = piece.inside().value();
    if (name.isBlank()) {
      if (spins.size() == 1) {
        return spins.get(0);
      }
      throw new ProblemException(
          Problem.SQUEEZING_SPECIES, piece.inside().span(), "none", "named here", advice);
    }
    Species species = scope.species(piece.inside());
    if (!spins.contains(species)) {
      throw new ProblemException(
          Problem.SQUEEZING_SPECIES,
          piece.inside().span(),
          species.name(),
          species.isMode() ? "a mode" : "of %d levels".formatted(species.levels()),
          advice);
    }
    return species;
  }
}
