/**
 * The one intermediate form: {@link org.ursell.symbolic.ir.MomentSystem}, real variables with exact
 * coefficients. {@link org.ursell.symbolic.ir.RealPacking} makes it of a hierarchy; all emission
 * reads only it.
 *
 * <p>Variables 0 to n-1 are the unknowns, real or imaginary parts of moments. Then follow the
 * auxiliaries, cumulants and closed forms of cut moments, each a polynomial of degree two at most
 * in earlier variables. Equations are linear in all of them. So the cost of a right-hand side grows
 * with the number of cut moments, and not with the products that their closures stand for:
 *
 * <pre>
 * k  = y[4] - y[0]*y[1]            auxiliary: a cumulant, k(AB)
 * m  = y[0]*y[5] + k*y[2] + ...    auxiliary: the closed form of the cut moment ABC
 * y[3]' = c[0]*y[1] + c[1]*m       equation: linear, c a function of parameters
 * </pre>
 *
 * <p>Also here: {@link org.ursell.symbolic.ir.DescriptorBuilder}, what the runtime is told about a
 * model, and the names of moments in print.
 *
 * <p>Traps. A Hermitian moment has no imaginary part and is one variable; which moments are so
 * depends on the basis. Auxiliaries are evaluated in their order, each call anew. Moments of modes
 * may be counted in units of powers of sqrt(N), so that equations have a limit for infinitely many
 * sites; {@link org.ursell.symbolic.ir.MomentSystem#plain} is the form without units, for people.
 */
package org.ursell.symbolic.ir;
