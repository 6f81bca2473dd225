package org.ursell.runtime.meanfield;

/**
 * Where the state without phase changes its stability as a coupling rises.
 *
 * @param coupling the coupling there
 * @param frequency how fast the order parameter turns in the mode that neither grows nor decays
 *     there, d arg &lt;S+&gt;/dt in radians per unit of time: the imaginary part of the critical
 *     eigenvalue for each unit of the mode's charge, times the charge of the order parameter (one,
 *     where that has none)
 * @param becomesUnstable whether the state is stable below and unstable above; else the reverse
 */
public record StabilityThreshold(double coupling, double frequency, boolean becomesUnstable) {}
