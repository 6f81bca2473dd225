/**
 * What is found out at a point. A {@link org.ursell.runtime.measure.Measure} either reads the
 * signals of a run that it shares with the others ({@link
 * org.ursell.runtime.measure.SeriesMeasure}) or makes a computation of its own ({@link
 * org.ursell.runtime.measure.PointMeasure}); either way it fills {@link
 * org.ursell.runtime.measure.Column}s. When runs are looked at is the {@link
 * org.ursell.runtime.measure.Window}'s affair.
 *
 * <p>A {@link org.ursell.runtime.measure.Signal} is what the run of one observable has become: its
 * samples ({@link org.ursell.runtime.measure.SampledSignal}) or, where the long-time state is known
 * without a run, A exp(i w t) ({@link org.ursell.runtime.measure.TurningSignal}). A measure asks
 * the signal and does not mind which of the two it is; only a spectrum needs samples.
 */
package org.ursell.runtime.measure;
