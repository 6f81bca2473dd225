/**
 * Many points of one model. A request ({@link org.ursell.runtime.sweep.SweepRequest}) is a plan of
 * lines ({@link org.ursell.runtime.grid.SweepPlan}), what is measured at each point ({@link
 * org.ursell.runtime.measure.Measure}) and the methods that give the signals of a line ({@link
 * org.ursell.runtime.sweep.LineMethod}); {@link org.ursell.runtime.sweep.Sweep} works it out, into
 * memory or into a {@link org.ursell.runtime.sweep.LineStore}, of which the journal is one that
 * survives interruption.
 */
package org.ursell.runtime.sweep;
