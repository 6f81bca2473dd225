/**
 * Linear algebra of small matrices, once for all rooms: linear equations ({@link
 * org.ursell.runtime.linear.LinearSystem}); eigenvalues of real matrices, defective and badly
 * scaled ones among them ({@link org.ursell.runtime.linear.MatrixSpectrum}), and of Hermitian
 * operators ({@link org.ursell.runtime.linear.HermitianSpectrum}); and the eigenvectors of small
 * complex matrices ({@link org.ursell.runtime.linear.SmallEigenproblem}).
 *
 * <p>The trap: Jacobians and Liouvillians are not normal, and near a threshold they are nearly
 * defective. The plain decompositions of a library may then not converge, or lose half of their
 * digits; these classes scale, shift and refine until the error is one of rounding.
 */
package org.ursell.runtime.linear;
