package org.ursell.runtime.exact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;

/** rho to B rho, or to rho B, from one charge sector to another. */
final class SideAction {
  private final boolean left;
  private final FieldSector from;
  private final FieldSector to;
  private final FockMatrix field;
  private final Optional<SitePart> part;
  private final Map<Between, SectorMatrix> known = new HashMap<>();

  private record Between(ChargeSector from, ChargeSector to) {}

  /**
   * An action.
   *
   * @param left whether B stands on the left
   * @param field the factor of B on the modes
   * @param part that on the sites, as a superoperator; the identity if there is none
   */
  SideAction(
      boolean left, FieldSector from, FieldSector to, FockMatrix field, Optional<SitePart> part) {
    this.left = left;
    this.from = from;
    this.to = to;
    this.field = left ? field : field.adjoint();
    this.part = part;
  }

  double[] apply(double[] x) {
    double[] y = new double[2 * to.basis().dimension()];
    for (FieldBasis.Block target : to.basis().blocks()) {
      int own = left ? target.row() : target.column();
      for (Map.Entry<Integer, Complex> entry : field.row(own).entrySet()) {
        int other = entry.getKey();
        int place =
            left
                ? from.basis().place(other, target.column())
                : from.basis().place(target.row(), other);
        if (place >= 0) {
          Complex value = left ? entry.getValue() : entry.getValue().conjugate();
          add(value, x, from.basis().blocks().get(place), y, target);
        }
      }
    }
    return y;
  }

  private void add(
      Complex factor, double[] x, FieldBasis.Block source, double[] y, FieldBasis.Block target) {
    if (part.isPresent()) {
      SectorMatrix matrix =
          known.computeIfAbsent(
              new Between(source.sites(), target.sites()),
              key ->
                  SiteMatrices.matrix(
                      part.get(), part.get().pairs(), from.sites(key.from()), to.sites(key.to())));
      matrix.add(
          factor.getRealPart(),
          factor.getImaginaryPart(),
          x,
          source.first(),
          y,
          target.first(),
          0,
          target.size());
    } else if (source.sites().equals(target.sites())) {
      for (int row = 0; row < target.size(); row++) {
        int j = 2 * (source.first() + row);
        int i = 2 * (target.first() + row);
        y[i] += factor.getRealPart() * x[j] - factor.getImaginaryPart() * x[j + 1];
        y[i + 1] += factor.getRealPart() * x[j + 1] + factor.getImaginaryPart() * x[j];
      }
    }
  }
}
