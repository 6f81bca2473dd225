/**
 * The exact lifetime at large N: {@link org.ursell.runtime.law.PhaseDiffusionLaw} computes how fast
 * the common phase of a synchronised state diffuses.
 */
package org.ursell.runtime.law;
