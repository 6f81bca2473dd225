/**
 * The long-time state of the mean-field limit: {@link
 * org.ursell.runtime.meanfield.SteadyStateFinder} and {@link
 * org.ursell.runtime.meanfield.CriticalCoupling}.
 */
package org.ursell.runtime.meanfield;
