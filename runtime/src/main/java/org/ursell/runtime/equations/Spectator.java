package org.ursell.runtime.equations;

import java.util.List;
import java.util.Map;

/**
 * The operator B at the earlier time of a two-time correlation &lt;A(t + tau) B(t)&gt;, as moment
 * equations see it: a factor beside the others that nothing acts on. By the quantum regression
 * theorem &lt;O(t + tau) B(t)&gt; obeys the equation of motion of &lt;O&gt; with B carried along,
 * and what is cut is closed by joint cumulants with B among the factors.
 *
 * <p>It stands in the equations as one more species, the last, of one site of two levels, and B for
 * its transition |0&gt;&lt;1|.
 *
 * @param charges the charge of B for each charge of the model that is filtered by
 * @param counted whether B counts as a factor when the order of a product is compared with the
 *     truncation order
 * @param later the products of basis operators that are asked for beside it
 */
@Internal
public record Spectator(
    Map<String, Double> charges, boolean counted, List<List<Moment.Factor>> later) {
  /** Its number of levels. */
  public static final int LEVELS = 2;

  public Spectator {
    charges = Map.copyOf(charges);
    later = List.copyOf(later);
  }

  /** What stands for the earlier operator on that site. */
  public static SiteOperator transition() {
    return SiteOperator.transition(LEVELS, 0, 1);
  }
}
