package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The parts of a start between given number states of the modes: a sum of products of operators of
 * the sites, which are no states by themselves. A pair of modes is a number, one of a mode and a
 * site is an operator of the site, and one of two sites a sum of products.
 */
final class PairedStart {
  private final FactoredStart start;
  private final List<FockState> modes = new ArrayList<>();
  private final List<Boolean> alone = new ArrayList<>();
  private final Map<List<Integer>, List<List<SiteOperator>>> known = new HashMap<>();

  /**
   * The parts of a start.
   *
   * @param cuts the highest number of each mode
   */
  PairedStart(FactoredStart start, List<Integer> cuts) {
    this.start = start;
    for (int mode = 0; mode < cuts.size(); mode++) {
      FactoredStart.Place place = new FactoredStart.Place(true, mode);
      boolean paired =
          start.pairs().stream()
              .anyMatch(pair -> pair.first().equals(place) || pair.second().equals(place));
      alone.add(!paired);
      modes.add(FockState.of(start.modes().get(mode), cuts.get(mode)));
    }
  }

  /** The factor of all modes that no site is correlated with. */
  Complex factor(int[] rows, int[] columns) {
    Complex factor = Complex.ONE;
    for (int mode = 0; mode < rows.length; mode++) {
      if (alone.get(mode)) {
        factor = factor.multiply(modes.get(mode).entry(rows[mode], columns[mode]));
      }
    }
    for (FactoredStart.Pair pair : start.pairs()) {
      if (pair.first().isMode() && pair.second().isMode()) {
        int a = pair.first().index();
        int b = pair.second().index();
        factor = factor.multiply(pair.state().entry(rows[a], rows[b], columns[a], columns[b]));
      }
    }
    return factor;
  }

  /**
   * What distinguishes the sums of products that belong to number states: the numbers of the modes
   * that sites are correlated with.
   */
  List<Integer> key(int[] rows, int[] columns) {
    List<Integer> key = new ArrayList<>();
    for (FactoredStart.Pair pair : start.pairs()) {
      if (pair.first().isMode() != pair.second().isMode()) {
        int mode = (pair.first().isMode() ? pair.first() : pair.second()).index();
        key.add(rows[mode]);
        key.add(columns[mode]);
      }
    }
    return key;
  }

  /** The sum of products of operators of the sites, each a list of one for each species. */
  List<List<SiteOperator>> products(List<Integer> key) {
    return known.computeIfAbsent(key, this::made);
  }

  private List<List<SiteOperator>> made(List<Integer> key) {
    List<List<SiteOperator>> sum = new ArrayList<>();
    sum.add(start.sites());
    int at = 0;
    for (FactoredStart.Pair pair : start.pairs()) {
      boolean mode = pair.first().isMode();
      if (mode != pair.second().isMode()) {
        SiteOperator left = block(pair, key.get(at), key.get(at + 1));
        int site = (mode ? pair.second() : pair.first()).index();
        at += 2;
        sum.replaceAll(product -> with(product, site, left));
      } else if (!mode) {
        sum = expanded(sum, pair);
      }
    }
    return sum;
  }

  private static List<SiteOperator> with(List<SiteOperator> product, int site, SiteOperator own) {
    List<SiteOperator> changed = new ArrayList<>(product);
    changed.set(site, own);
    return changed;
  }

  /** Between two number states of its mode, a pair of a mode and a site is an operator. */
  private SiteOperator block(FactoredStart.Pair pair, int row, int column) {
    boolean mode = pair.first().isMode();
    int levels = start.sites().get((mode ? pair.second() : pair.first()).index()).levels();
    SiteOperator block = SiteOperator.zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        Complex value =
            mode ? pair.state().entry(row, i, column, j) : pair.state().entry(i, row, j, column);
        block = block.plus(i, j, value.getReal(), value.getImaginary());
      }
    }
    return block;
  }

  /** {@code rho = sum_ij |i><j| (x) rho_ij}. */
  private List<List<SiteOperator>> expanded(List<List<SiteOperator>> sum, FactoredStart.Pair pair) {
    int one = start.sites().get(pair.first().index()).levels();
    int two = start.sites().get(pair.second().index()).levels();
    List<List<SiteOperator>> all = new ArrayList<>();
    for (int i = 0; i < one; i++) {
      for (int j = 0; j < one; j++) {
        SiteOperator right = SiteOperator.zero(two);
        for (int k = 0; k < two; k++) {
          for (int l = 0; l < two; l++) {
            Complex value = pair.state().entry(i, k, j, l);
            right = right.plus(k, l, value.getReal(), value.getImaginary());
          }
        }
        if (!right.equals(SiteOperator.zero(two))) {
          SiteOperator left = SiteOperator.transition(one, i, j);
          for (List<SiteOperator> product : sum) {
            all.add(with(with(product, pair.first().index(), left), pair.second().index(), right));
          }
        }
      }
    }
    return all;
  }

  /** The vector of a sector of the sites: the sum of those of the products. */
  static double[] coefficients(
      SectorBasis basis, List<List<SiteOperator>> products, RowBlocks blocks) {
    Optional<double[]> sum = Optional.empty();
    for (List<SiteOperator> product : products) {
      double[] one = ProductStart.coefficients(basis, product, blocks);
      if (sum.isEmpty()) {
        sum = Optional.of(one);
      } else {
        double[] all = sum.get();
        for (int k = 0; k < one.length; k++) {
          all[k] += one[k];
        }
      }
    }
    return sum.orElseGet(() -> new double[2 * basis.dimension()]);
  }
}
