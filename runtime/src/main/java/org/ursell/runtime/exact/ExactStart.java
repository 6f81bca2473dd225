package org.ursell.runtime.exact;

/** Where a run starts. */
sealed interface ExactStart permits FactoredStart, SymmetricStart {
  /** The smallest cut of a mode above which next to nothing is. */
  int cutOf(int mode);

  /** Whether a mode has no more than some number of quanta. */
  boolean isFinite(int mode);

  /** How much of a mode is beyond a cut. */
  double tail(int mode, int cut);

  /** The same with a site of one species told from the others, as a species of its own. */
  ExactStart tagged(int place);
}
