package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * Pair terms whose factors leave the charge alone (all of them, in a model without charge) can be
 * written with the factors in either order. The spellings differ in rank: S+ S- has rank 1 as it
 * stands and 2 when symmetrised, a sum of commuting pairs the other way round. All are tried.
 */
final class NeutralFactoring {
  private NeutralFactoring() {}

  /** Products, and what was taken out because it is diagonal in the occupations. */
  static final class Choice {
    private final List<CollectiveProduct> products;
    private final List<PairForm.Element> elements;
    private final Complex[][] diagonal;

    Choice(
        List<CollectiveProduct> products, List<PairForm.Element> elements, Complex[][] diagonal) {
      this.products = products;
      this.elements = elements;
      this.diagonal = diagonal;
    }

    List<CollectiveProduct> products() {
      return products;
    }

    int cost() {
      return products.stream().mapToInt(CollectiveProduct::cost).sum();
    }

    void addDiagonalTo(SiteSuperoperator pairs) {
      for (int x = 0; x < elements.size(); x++) {
        for (int y = 0; y < elements.size(); y++) {
          Complex value = diagonal[x][y];
          if (!value.isZero()) {
            pairs.add(
                elements.get(x).to(), elements.get(y).to(), value.getReal(), value.getImaginary());
          }
        }
      }
    }
  }

  private enum Spelling {
    AS_GIVEN,
    SYMMETRIC,
    ORDERED
  }

  static Choice cheapest(PairForm form, List<Integer> indices) {
    List<Choice> choices = new ArrayList<>();
    for (Spelling spelling : Spelling.values()) {
      choices.add(choice(form, indices, spelling, true));
      choices.add(choice(form, indices, spelling, false));
    }
    return choices.stream().min(Comparator.comparingInt(Choice::cost)).orElseThrow();
  }

  private static Choice choice(
      PairForm form, List<Integer> indices, Spelling spelling, boolean takeDiagonal) {
    int size = indices.size();
    List<PairForm.Element> elements = indices.stream().map(form.elements()::get).toList();
    Complex[][] block = new Complex[size][size];
    Complex[][] diagonal = new Complex[size][size];
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        Complex value = spell(form, indices.get(x), indices.get(y), spelling);
        boolean taken = takeDiagonal && elements.get(x).diagonal() && elements.get(y).diagonal();
        block[x][y] = taken ? Complex.ZERO : value;
        diagonal[x][y] = taken ? value : Complex.ZERO;
      }
    }
    return new Choice(form.factorise(elements, elements, block), elements, diagonal);
  }

  private static Complex spell(PairForm form, int x, int y, Spelling spelling) {
    return switch (spelling) {
      case AS_GIVEN -> form.asGiven(x, y);
      case SYMMETRIC -> form.both(x, y).multiply(0.5);
      case ORDERED -> x < y ? form.both(x, y) : x == y ? form.asGiven(x, x) : Complex.ZERO;
    };
  }
}
