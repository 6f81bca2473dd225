/**
 * The exact solution for small N: the Lindblad equation of interchangeable sites in the basis of
 * occupation numbers of the transitions |i&gt;&lt;j|, one U(1) charge sector at a time.
 *
 * <p>The road: {@link org.ursell.runtime.exact.LindbladModel} (what is asked, of what a {@link
 * org.ursell.runtime.equations.Subject} gives), {@link org.ursell.runtime.exact.GeneratorForm}
 * (one-site and two-site superoperators, factorised), {@link org.ursell.runtime.exact.SectorBasis}
 * (the unknowns), {@link org.ursell.runtime.exact.Liouvillian} (matrix-free action), {@link
 * org.ursell.runtime.exact.TaylorPropagator} (time), {@link
 * org.ursell.runtime.exact.SlowestModeFinder} (the gap), and over all of it {@link
 * org.ursell.runtime.exact.ExactSolver}.
 */
package org.ursell.runtime.exact;
