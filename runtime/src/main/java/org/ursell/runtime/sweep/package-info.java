/**
 * Many points of one model: a plan of lines ({@link org.ursell.runtime.sweep.SweepPlan}), what is
 * measured at each point ({@link org.ursell.runtime.sweep.Measure}), methods that give the signals
 * of a line ({@link org.ursell.runtime.sweep.LineMethod}), and the sweep itself ({@link
 * org.ursell.runtime.sweep.Sweep}).
 */
package org.ursell.runtime.sweep;
