package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * Tr(F S rho) as a linear form of the unknowns of a sector, F an operator of the modes and S a
 * superoperator of the sites.
 */
final class FieldFunctional implements VectorReading {
  private int[] rows = new int[64];
  private double[] re = new double[64];
  private double[] im = new double[64];
  private int size;

  /**
   * A form.
   *
   * @param field F between the number states that are kept
   * @param onSites the form of each sector of sites, entry by entry
   */
  FieldFunctional(
      FieldBasis basis, FockMatrix field, Function<ChargeSector, List<SiteForms.Entry>> onSites) {
    for (int row = 0; row < basis.space().size(); row++) {
      int column = row;
      field
          .row(row)
          .forEach(
              (from, value) -> {
                // Tr(F rho) = sum of F(row, from) rho(from, row).
                int place = basis.place(from, column);
                if (place >= 0) {
                  FieldBasis.Block block = basis.blocks().get(place);
                  for (SiteForms.Entry entry : onSites.apply(block.sites())) {
                    add(block.first() + entry.row(), value.multiply(entry.value()));
                  }
                }
              });
    }
  }

  private void add(int row, Complex value) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      re = Arrays.copyOf(re, 2 * size);
      im = Arrays.copyOf(im, 2 * size);
    }
    rows[size] = row;
    re[size] = value.getRealPart();
    im[size] = value.getImaginaryPart();
    size++;
  }

  @Override
  public Complex value(double[] c) {
    double real = 0.0;
    double imaginary = 0.0;
    for (int k = 0; k < size; k++) {
      double x = c[2 * rows[k]];
      double y = c[2 * rows[k] + 1];
      real += re[k] * x - im[k] * y;
      imaginary += re[k] * y + im[k] * x;
    }
    return new Complex(real, imaginary);
  }
}
