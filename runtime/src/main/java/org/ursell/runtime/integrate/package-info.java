/**
 * Solving the moment equations in time. Kept apart are what is integrated ({@link
 * org.ursell.runtime.integrate.VectorField}), how ({@link
 * org.ursell.runtime.integrate.MomentIntegrator}, and many runs together by {@link
 * org.ursell.runtime.integrate.LaneIntegrator}), explicitly or, where it is measured that the
 * equations are stiff, implicitly ({@link org.ursell.runtime.integrate.IntegrationMethod}), how
 * accurately ({@link org.ursell.runtime.integrate.IntegratorOptions}), what ends a run early
 * ({@link org.ursell.runtime.integrate.StoppingEvent}, found by {@link
 * org.ursell.runtime.integrate.FirstCrossing}), what looks on ({@link
 * org.ursell.runtime.integrate.StepListener}) and how it ended ({@link
 * org.ursell.runtime.integrate.RunResult}).
 *
 * <p>The modulus of the order parameter at three times:
 *
 * <pre>{@code
 * MomentEquations equations = EquationCatalogue.find("one-group", 2).orElseThrow();
 * ModelDescriptor model = equations.descriptor();
 * Parameters point = model.withSizes(model.defaults(), 100.0);
 * SiteOperator rho =
 *     SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(0, 1, 0.1, 0.0).plus(1, 0, 0.1, 0.0);
 * double[] start = ProductState.of(DensityMatrix.of(rho)).momentsAt(equations, point);
 * Sampler modulus =
 *     new Sampler(
 *         new double[] {0.0, 1.0, 2.0}, SingleSiteObservable.orderParameter(equations)::modulus);
 * RunResult run =
 *     MomentIntegrator.standard()
 *         .integrate(RunRequest.of(VectorField.of(equations, point), start, 2.0).with(modulus));
 * double[] values = run.status().isSuccess() ? modulus.values() : new double[0];
 * }</pre>
 *
 * <p>The traps: a run that goes wrong is a value with advice, never an exception, so look at its
 * status before its numbers. What listeners see between steps comes from the interpolant, which is
 * as good as the steps. A vector field holds scratch room and serves one thread.
 */
package org.ursell.runtime.integrate;
