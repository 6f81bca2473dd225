/**
 * Where a sweep looks: the axes of a grid ({@link org.ursell.runtime.grid.Axis}), its points and
 * the lines of neighbouring points that are worked out together ({@link
 * org.ursell.runtime.grid.SweepPlan}), parameters that follow from others ({@link
 * org.ursell.runtime.grid.DerivedParameters}), and shares of the lines for several machines ({@link
 * org.ursell.runtime.grid.Share}). Nothing here knows what is measured.
 *
 * <p>Points are numbered with the last axis changing fastest. Which points make a line follows from
 * the axes alone, so that neither the number of threads, nor an interruption, nor the share decides
 * a digit of a result.
 */
package org.ursell.runtime.grid;
