/**
 * The lifetime at large N by the resummed series in 1/N: {@link
 * org.ursell.runtime.series.SizeSeries} integrates moment equations with truncated power series in
 * eps = 1/N as numbers, about the synchronised state of the mean field and in the frame that turns
 * with it. The order parameter, in units of its start, is then 1 + sum eps^k s_k(t), with every s_k
 * a polynomial in time once everything but the phase has relaxed; its logarithm, sum eps^k g_k(t),
 * is made of straight lines c_k - d_k t. So the lifetime is known at every N that is large enough,
 * with its first correction to the law of {@link org.ursell.runtime.law.PhaseDiffusionLaw}, T =
 * N/d_1 + a.
 *
 * <p>The equations of truncation order M are exact through eps^(M-1), since the joint cumulant of
 * M+1 sites is of order eps^M. It is the system-size expansion of van Kampen (Stochastic Processes
 * in Physics and Chemistry, chapter X), carried further and with moments in place of a
 * distribution.
 *
 * <pre>{@code
 * Subject model = EquationCatalogue.subject("one-group").orElseThrow();
 * Parameters point = model.descriptor().defaults().with("V", 0.75).with("gamma_plus", 0.5);
 * SeriesOutcome found = SizeSeries.of(model, 3).at(point);
 * if (found instanceof SeriesExpansion series) {
 *   SeriesLifetime lifetime = series.lifetime(5000);
 *   System.out.println(lifetime.valid() ? lifetime.value() : lifetime.reason());
 * } else if (found instanceof NoSeries none) {
 *   System.out.println(none.why() + "; what works: " + none.remedy());
 * }
 * }</pre>
 */
package org.ursell.runtime.series;
