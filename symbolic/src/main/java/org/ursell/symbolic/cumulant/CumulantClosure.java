package org.ursell.symbolic.cumulant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * Truncation at order M: joint cumulants (Ursell functions) of more than M factors, or of those
 * that a {@link SpeciesOrders} does not keep, are set to zero.
 *
 * <p>Set partitions are never enumerated. With any one site p of a product S held fixed,
 *
 * <pre>  &lt;S&gt; = sum over subsets T of S that contain p of  kappa(T) &lt;S \ T&gt;,</pre>
 *
 * so a cut moment is the same sum over the T of at most M sites, and a cumulant is its moment minus
 * the sum over proper subsets. Applied again wherever a factor still exceeds M, this is the closure
 * of R. Kubo, J. Phys. Soc. Japan 17, 1100 (1962), in 2^(m-1) - 1 products instead of one for each
 * of the Bell number of partitions; and the cumulants are shared between all moments that are cut.
 */
@Internal
public final class CumulantClosure {
  private final SpeciesOrders order;

  /** Closure at a truncation order. */
  public CumulantClosure(SpeciesOrders order) {
    this.order = order;
  }

  /**
   * A product of a cumulant and a moment, counted.
   *
   * @param weight how often it occurs, since equal sites give equal products
   * @param cumulant at most M sites, among them the one held fixed
   * @param moment the other sites; may itself exceed M, and is never the identity
   */
  public record Split(long weight, MomentKey cumulant, MomentKey moment) {}

  /** The truncation order M. */
  public SpeciesOrders order() {
    return order;
  }

  /** Whether a moment is an unknown, and not cut. */
  public boolean keeps(MomentKey moment) {
    return order.keeps(moment);
  }

  /**
   * The splits of a product into a cumulant that holds its first site and a moment of the rest,
   * neither being empty. For a cut moment their sum is the closure; for a kept one of two sites or
   * more, the moment minus their sum is the cumulant.
   */
  public List<Split> splits(MomentKey product) {
    Map<MomentKey, Long> counted = new TreeMap<>();
    int full = (1 << product.order()) - 1;
    for (int mask = 1; mask < full; mask += 2) {
      MomentKey part = product.subset(mask);
      if (keeps(part)) {
        counted.merge(part, 1L, Long::sum);
      }
    }
    List<Split> splits = new ArrayList<>();
    for (Map.Entry<MomentKey, Long> entry : counted.entrySet()) {
      splits.add(new Split(entry.getValue(), entry.getKey(), complement(product, entry.getKey())));
    }
    return splits;
  }

  private static MomentKey complement(MomentKey product, MomentKey part) {
    int[] rest = new int[product.order() - part.order()];
    int next = 0;
    int taken = 0;
    for (int k = 0; k < product.order(); k++) {
      if (taken < part.order() && product.factor(k) == part.factor(taken)) {
        taken++;
      } else {
        rest[next++] = product.factor(k);
      }
    }
    return MomentKey.of(rest);
  }
}
