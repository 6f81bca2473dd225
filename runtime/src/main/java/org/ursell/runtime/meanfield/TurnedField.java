package org.ursell.runtime.meanfield;

import org.ursell.runtime.integrate.VectorField;

/**
 * Moment equations in a frame that turns, which changes in time when those of the laboratory do.
 */
abstract class TurnedField implements VectorField {
  /** The equations in the laboratory. */
  final VectorField field;

  /** G, which generates the turning. */
  final SparseGenerator generator;

  /** Room for G x. */
  final double[] turning;

  TurnedField(VectorField field, SparseGenerator generator) {
    this.field = field;
    this.generator = generator;
    this.turning = new double[generator.turning()];
  }

  @Override
  public boolean isDriven() {
    return field.isDriven();
  }

  @Override
  public double nextStop(double t, double end) {
    return field.nextStop(t, end);
  }

  @Override
  public void requireDigits(double t) {
    field.requireDigits(t);
  }

  @Override
  public double longestStep(double t) {
    return field.longestStep(t);
  }

  @Override
  public void at(double from, double t) {
    field.at(from, t);
  }

  @Override
  public void lookAhead(double begin, double end) {
    field.lookAhead(begin, end);
  }
}
