/**
 * The long-time state of the mean-field limit: of one point ({@link
 * org.ursell.runtime.meanfield.SteadyStateFinder}), of a line of neighbouring points without
 * integrating each ({@link org.ursell.runtime.meanfield.LongTimeLine}, checked against plain
 * integration by {@link org.ursell.runtime.meanfield.LongTimeCheck}), and the coupling at which it
 * changes ({@link org.ursell.runtime.meanfield.CriticalCoupling}). {@link
 * org.ursell.runtime.meanfield.CoRotatingGauge} takes the common phase out of equations of any
 * order.
 */
package org.ursell.runtime.meanfield;
