package org.ursell.cli.differential;

import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.RandomModel.Observable;

/** An independent solution of a random model. */
interface Reference {
  /** The expectation of an observable at a time within the trajectory. */
  Complex value(Observable observable, double time);

  /** The solution itself. */
  Trajectory trajectory();
}
