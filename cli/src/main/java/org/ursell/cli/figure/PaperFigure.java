package org.ursell.cli.figure;

import java.util.List;
import org.ursell.runtime.sweep.SweepRequest;

/** One figure of the paper. */
interface PaperFigure {
  /** As typed: {@code 2c}. */
  String name();

  /** The sweeps it needs, by which the time it takes is foretold. */
  List<SweepRequest> sweeps(PaperModel model, Resolution resolution);

  /** Computes and draws it. */
  List<Plate> draw(Studio studio);
}
