package org.ursell.cli.report;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;
import org.ursell.runtime.study.LifetimeStudy;

/** What a table of lifetimes says of the quanta that exact solutions kept, if there are modes. */
final class CutColumns {
  /** The heading; the cell of a truncation is empty. */
  static final String NAME = "cut";

  private CutColumns() {}

  /** The heading, where something is solved exactly. */
  static List<String> names(LifetimeStudy study) {
    boolean modes = study.model().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return modes && study.exact().isPresent() ? List.of(NAME) : List.of();
  }

  /** The quanta that were kept for a lifetime. */
  static Optional<FockCut> of(LifetimeResult result) {
    return result.source() instanceof Source.Exact exact ? exact.cut() : Optional.empty();
  }
}
