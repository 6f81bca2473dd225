/**
 * Coherence at finite N by a collective Wigner-Langevin equation: the collective averages of a
 * model, Weyl-ordered, follow mean field with a correction and a noise of order 1/N. Where exact
 * solutions end and the law of phase diffusion does not yet hold, it is off by some per cent.
 *
 * <ol>
 *   <li>{@link org.ursell.runtime.langevin.LangevinEquation} drift and noise, generated from the
 *       numbers of the Lindblad equation,
 *   <li>LangevinRun an ensemble of its trajectories, many side by side in plain arrays, and the
 *       lifetime of their mean,
 *   <li>LangevinLifetime the answer, with its standard error.
 * </ol>
 *
 * <p>The method is the truncated Wigner approximation for ensembles of sites with levels: J. Huber,
 * P. Kirton and P. Rabl, arXiv:2011.10049; C. D. Mink et al., arXiv:2203.17120 and
 * arXiv:2305.19829.
 */
package org.ursell.runtime.langevin;
