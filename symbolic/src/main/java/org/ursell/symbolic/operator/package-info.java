/**
 * Operators of one site with exact coefficients, and the bases in which moments are counted.
 *
 * <p>{@link org.ursell.symbolic.operator.ExactOperator} is the matrix of a site, or the sum of
 * normal-ordered products of a mode. A {@link org.ursell.symbolic.operator.SiteBasis} writes any
 * such operator as a number plus basis operators: Hermitian ones around the couplings, transitions
 * |i&gt;&lt;j|, or powers of a mode's operators; {@link org.ursell.symbolic.operator.Basis} names
 * the choice.
 *
 * <p>Trap: completeness is built in. The identity is no member of a basis, so the populations of d
 * levels are d - 1 unknowns, and whatever of an operator is the identity becomes a number.
 */
package org.ursell.symbolic.operator;
