/**
 * Linear algebra, once for all rooms: linear equations with small matrices ({@link
 * org.ursell.runtime.linear.LinearSystem}) and with large sparse ones ({@link
 * org.ursell.runtime.linear.ShiftedFactors}); eigenvalues of real matrices, defective and badly
 * scaled ones among them ({@link org.ursell.runtime.linear.MatrixSpectrum}), and of Hermitian
 * operators ({@link org.ursell.runtime.linear.HermitianSpectrum}); and the eigenvectors of small
 * complex matrices ({@link org.ursell.runtime.linear.SmallEigenproblem}) and of small real ones on
 * both sides ({@link org.ursell.runtime.linear.SmallEigenbasis}).
 *
 * <p>The trap: Jacobians and Liouvillians are not normal, and near a threshold they are nearly
 * defective. The plain decompositions of a library may then not converge, or lose half of their
 * digits; these classes scale, shift and refine until the error is one of rounding.
 */
package org.ursell.runtime.linear;
