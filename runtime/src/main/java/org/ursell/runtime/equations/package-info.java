/**
 * The contract between whoever derives equations and whoever works with them: {@link
 * org.ursell.runtime.equations.MomentEquations} and the values it speaks of. All other rooms, and
 * all emitted classes, know this one; it knows none of them.
 *
 * <p>Equations know what they were derived from ({@link
 * org.ursell.runtime.equations.ModelDescriptor}: species, parameters, observables, charges), which
 * moments are their unknowns ({@link org.ursell.runtime.equations.Moment}), the coefficients at a
 * parameter point, and the time derivative of a state vector:
 *
 * <pre>{@code
 * MomentEquations equations = EquationCatalogue.find("one-group", 2).orElseThrow();
 * ModelDescriptor model = equations.descriptor();
 * Parameters point = model.withSizes(model.defaults(), 100.0).with("V", 0.75);
 * double[] coefficients = equations.coefficients(point);
 * double[] y = new double[equations.moments().size()];
 * double[] dydt = new double[y.length];
 * equations.derivative(y, coefficients, dydt);
 * }</pre>
 *
 * <p>An infinite size is the mean-field limit ({@link
 * org.ursell.runtime.equations.ModelDescriptor#infinitelyMany}). Emitted classes say the
 * coefficients as formulas; {@link org.ursell.runtime.equations.CoefficientTable} holds the same as
 * numbers, exactly, so that limits and expansions in 1/N can be taken.
 *
 * <p>The traps: the array of coefficients is scratch room, too, so each thread asks for its own. A
 * state vector of zeros is the maximally mixed state of every site only if the basis operators are
 * free of trace, as those of levels are; start from a product state instead. And what the equations
 * refuse ({@link org.ursell.runtime.equations.InvalidInputException}, with a {@link
 * org.ursell.runtime.equations.Cure}) is said in terms of the model, never of a command line.
 *
 * <p>A {@link org.ursell.runtime.equations.Subject} is a model as studies see it: it gives
 * equations at an order, the same as a table with an exact Jacobian, the numbers of its Lindblad
 * equation ({@link org.ursell.runtime.equations.LindbladData}) and its start ({@link
 * org.ursell.runtime.equations.ProductData}). What is committed is an {@link
 * org.ursell.runtime.equations.EmittedSubject}, found by its name by the {@link
 * org.ursell.runtime.equations.EquationCatalogue}.
 */
package org.ursell.runtime.equations;
