package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.OperatorDescriptor;

/**
 * A two-time correlation &lt;L(t) A(t + tau) B(t)&gt;, each letter a product of operators.
 *
 * @param before L, to the left of the later operator; mostly nothing
 * @param later A
 * @param earlier B
 * @param sameSite whether operators on one given site of a species mean the same site at both
 *     times; else those at the later time are on another site
 */
@Internal
public record Correlation(
    List<OperatorDescriptor> before,
    List<OperatorDescriptor> later,
    List<OperatorDescriptor> earlier,
    boolean sameSite) {
  public Correlation {
    before = List.copyOf(before);
    later = List.copyOf(later);
    earlier = List.copyOf(earlier);
  }

  /** &lt;A(t + tau) B(t)&gt;. */
  public static Correlation of(OperatorDescriptor later, OperatorDescriptor earlier) {
    return new Correlation(List.of(), List.of(later), List.of(earlier), true);
  }

  /** &lt;A'(t + tau) A(t)&gt;, whose Fourier transform is the spectrum of A. */
  public static Correlation first(OperatorDescriptor operator) {
    return of(operator.adjoint(), operator);
  }

  /** &lt;A'(t) A'(t + tau) A(t + tau) A(t)&gt;: the correlation of intensities. */
  public static Correlation second(OperatorDescriptor operator) {
    List<OperatorDescriptor> one = List.of(operator);
    List<OperatorDescriptor> adjoint = List.of(operator.adjoint());
    return new Correlation(adjoint, List.of(operator.adjoint(), operator), one, true);
  }

  /** The same with operators at the later time on another site. */
  public Correlation onAnotherSite() {
    return new Correlation(before, later, earlier, false);
  }

  /** The charges that what happens at the earlier time can have. */
  List<Double> charges(ChargeDescriptor charge) {
    List<Double> sums = List.of(0.0);
    List<OperatorDescriptor> all = new ArrayList<>(before);
    all.addAll(earlier);
    for (OperatorDescriptor operator : all) {
      List<Double> own = operator.charges(charge);
      sums =
          sums.stream()
              .flatMap(sum -> own.stream().map(one -> ChargeCoordinates.rounded(sum + one)))
              .distinct()
              .toList();
    }
    return sums;
  }
}
