package org.ursell.runtime.exact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.complex.Complex;

/**
 * How the generator will be applied in one sector, and what that costs, known before anything large
 * is allocated.
 */
final class SectorPlan {
  private static final int COMPLEX_BYTES = 16;

  private final GeneratorForm form;
  private final OccupationCounts counts;
  private final ChargeSector sector;
  private final List<CollectiveProduct> products;

  SectorPlan(GeneratorForm form, OccupationCounts counts, ChargeSector sector) {
    this.form = form;
    this.counts = counts;
    this.sector = sector;
    this.products = form.products().stream().map(this::smallerMiddle).toList();
  }

  /** Of the two orders of a product, the one that passes through the smaller sector. */
  private CollectiveProduct smallerMiddle(CollectiveProduct product) {
    CollectiveProduct swapped = product.swapped();
    boolean better =
        counts.dimension(middleSector(swapped)) < counts.dimension(middleSector(product));
    return better ? swapped : product;
  }

  GeneratorForm form() {
    return form;
  }

  OccupationCounts counts() {
    return counts;
  }

  ChargeSector sector() {
    return sector;
  }

  List<CollectiveProduct> products() {
    return products;
  }

  /** The sector between the two factors of a product. */
  ChargeSector middleSector(CollectiveProduct product) {
    return sector.plus(form.shiftOf(product.second()));
  }

  /** The one-site part, less the terms i = j that the products in a row contain. */
  SiteSuperoperator oneSite() {
    SiteSuperoperator local = new SiteSuperoperator(form.modes().size());
    local.add(Complex.ONE, form.oneSite());
    double scale = local.largest();
    for (CollectiveProduct product : products) {
      SiteSuperoperator same = product.sameSite();
      scale = Math.max(scale, same.largest());
      local.add(new Complex(-1.0), same);
    }
    local.clean(scale);
    return local;
  }

  /** The number of complex unknowns. */
  long dimension() {
    return counts.dimension(sector);
  }

  /**
   * The bytes that the generator and a number of vectors take.
   *
   * @param vectors vectors of unknowns that the caller will hold
   */
  double bytes(int vectors) {
    double dimension = dimension();
    double bytes = dimension * (COMPLEX_BYTES * (vectors + 1.0) + rowBytes());
    bytes += dimension * Integer.BYTES * CollectiveTransfer.movesOf(oneSite());
    Set<ChargeSector> middles = new LinkedHashSet<>();
    for (CollectiveProduct product : products) {
      double middle = counts.dimension(middleSector(product));
      bytes += middle * Integer.BYTES * CollectiveTransfer.movesOf(product.second());
      bytes += dimension * Integer.BYTES * CollectiveTransfer.movesOf(product.first());
      bytes += middle * COMPLEX_BYTES;
      middles.add(middleSector(product));
    }
    middles.remove(sector);
    for (ChargeSector middle : middles) {
      bytes += counts.dimension(middle) * rowBytes();
    }
    return bytes;
  }

  /**
   * The bytes that one application reads and writes at the least: the vector, its image, the
   * diagonal and the numbers of the moves once, and what passes through other sectors twice, since
   * it is written before it is read.
   */
  double traffic() {
    double dimension = dimension();
    double bytes = dimension * (3.0 * COMPLEX_BYTES);
    bytes += dimension * Integer.BYTES * CollectiveTransfer.movesOf(oneSite());
    for (CollectiveProduct product : products) {
      double middle = counts.dimension(middleSector(product));
      bytes += middle * Integer.BYTES * CollectiveTransfer.movesOf(product.second());
      bytes += dimension * Integer.BYTES * CollectiveTransfer.movesOf(product.first());
      bytes += 2.0 * middle * COMPLEX_BYTES;
    }
    return bytes;
  }

  /** Complex multiplications in one application of the generator. */
  double updates() {
    double dimension = dimension();
    double updates = dimension * (1 + CollectiveTransfer.movesOf(oneSite()));
    for (CollectiveProduct product : products) {
      double middle = counts.dimension(middleSector(product));
      updates += dimension * CollectiveTransfer.movesOf(product.first());
      updates += middle * CollectiveTransfer.movesOf(product.second());
    }
    return updates;
  }

  /** Occupation numbers of one row. */
  private double rowBytes() {
    return (double) Character.BYTES * form.modes().size();
  }
}
