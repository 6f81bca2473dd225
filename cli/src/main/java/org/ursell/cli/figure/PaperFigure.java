package org.ursell.cli.figure;

import java.util.List;
import org.ursell.runtime.sweep.SweepRequest;

/** One figure of the paper. */
interface PaperFigure {
  /** As typed: {@code 2c}. */
  String name();

  /** What it shows, in a few words. */
  String subject();

  /**
   * The ranges that the paper does not print and that were chosen here; empty if there are none.
   */
  String chosen();

  /** The sweeps it needs, by which the time it takes is foretold. */
  List<SweepRequest> sweeps(PaperModel model, Resolution resolution);

  /** Computes and draws it. */
  List<Plate> draw(Studio studio);
}
