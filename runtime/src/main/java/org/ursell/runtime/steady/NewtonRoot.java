package org.ursell.runtime.steady;

/**
 * A root of Newton's method.
 *
 * @param y the moments
 * @param rates at which the state turns, one for each charge, in radians per unit of time and of
 *     charge
 * @param residual the largest |dy/dt - sum of rate G y|, each measured by the size of its moment
 * @param singular whether some direction is neither pushed nor pulled though no phase is: a
 *     conserved quantity, which was left at the value it had
 */
record NewtonRoot(double[] y, double[] rates, double residual, boolean singular) {}
