/**
 * The contract between the halves of the program. A {@link org.ursell.runtime.equations.Subject} is
 * a model as studies see it: it gives {@link org.ursell.runtime.equations.MomentEquations} at an
 * order, the same as a table with an exact Jacobian, the numbers of its Lindblad equation ({@link
 * org.ursell.runtime.equations.LindbladData}) and its start ({@link
 * org.ursell.runtime.equations.ProductData}).
 *
 * <p>Coefficients, rates and entries of operators are rows of a {@link
 * org.ursell.runtime.equations.CoefficientTable}; what is committed is an {@link
 * org.ursell.runtime.equations.EmittedSubject}, found by its name by the {@link
 * org.ursell.runtime.equations.EquationCatalogue}.
 */
package org.ursell.runtime.equations;
