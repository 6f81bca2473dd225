/**
 * Solving the moment equations in time. Kept apart are what is integrated ({@link
 * org.ursell.runtime.integrate.VectorField}), how ({@link
 * org.ursell.runtime.integrate.MomentIntegrator}, and many at once by {@link
 * org.ursell.runtime.integrate.LaneIntegrator}), how accurately ({@link
 * org.ursell.runtime.integrate.IntegratorOptions}), what ends a run early ({@link
 * org.ursell.runtime.integrate.StoppingEvent}, found by {@link
 * org.ursell.runtime.integrate.FirstCrossing}), what looks on ({@link
 * org.ursell.runtime.integrate.StepListener}) and how it ended ({@link
 * org.ursell.runtime.integrate.RunResult}). A run that goes wrong is a value with advice, never an
 * exception.
 */
package org.ursell.runtime.integrate;
