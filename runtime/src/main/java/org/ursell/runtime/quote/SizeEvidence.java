package org.ursell.runtime.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.series.SeriesLifetime;

/**
 * What the methods found at one number of sites.
 *
 * @param size number of sites
 * @param exact the exact lifetime, if the exact solver reaches that far
 * @param langevin that of the Langevin equation, if it was run
 * @param series that of the series in 1/N, if there is one
 * @param refusals why methods have no number, in sentences without a full stop
 */
@Internal
public record SizeEvidence(
    double size,
    Optional<Lifetime.Measured> exact,
    Optional<Estimate> langevin,
    Optional<SeriesLifetime> series,
    List<String> refusals) {
  /** Keeps its own copy of the refusals. */
  public SizeEvidence {
    refusals = List.copyOf(refusals);
  }

  /** Nothing yet. */
  public static SizeEvidence at(double size) {
    return new SizeEvidence(size, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** This with an exact lifetime. */
  public SizeEvidence exact(Lifetime.Measured found) {
    return new SizeEvidence(size, Optional.of(found), langevin, series, refusals);
  }

  /** This without its exact lifetime. */
  public SizeEvidence withoutExact() {
    return new SizeEvidence(size, Optional.empty(), langevin, series, refusals);
  }

  /** This with a lifetime of the Langevin equation. */
  public SizeEvidence langevin(Estimate found) {
    return new SizeEvidence(size, exact, Optional.of(found), series, refusals);
  }

  /** This with a lifetime of the series, valid or not. */
  public SizeEvidence series(SeriesLifetime found) {
    return new SizeEvidence(size, exact, langevin, Optional.of(found), refusals);
  }

  /** This with a reason why a method has no number. */
  public SizeEvidence refused(String why) {
    List<String> more = new ArrayList<>(refusals);
    more.add(why);
    return new SizeEvidence(size, exact, langevin, series, more);
  }
}
