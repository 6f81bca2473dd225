/**
 * Many points of one model. A request ({@link org.ursell.runtime.sweep.SweepRequest}) is a plan of
 * lines ({@link org.ursell.runtime.sweep.SweepPlan}), what is measured at each point ({@link
 * org.ursell.runtime.sweep.Measure}) and the methods that give the signals of a line ({@link
 * org.ursell.runtime.sweep.LineMethod}); {@link org.ursell.runtime.sweep.Sweep} works it out, into
 * memory or into a journal that survives interruption ({@link
 * org.ursell.runtime.sweep.SweepJournal}), and {@link org.ursell.runtime.sweep.SweepMerge} puts
 * shares together.
 */
package org.ursell.runtime.sweep;
