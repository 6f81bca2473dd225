/**
 * Many points of one model. A request ({@link org.ursell.runtime.sweep.SweepRequest}) is a plan of
 * lines ({@link org.ursell.runtime.grid.SweepPlan}), what is measured at each point ({@link
 * org.ursell.runtime.measure.Measure}) and the methods that give the signals of a line ({@link
 * org.ursell.runtime.sweep.LineMethod}); {@link org.ursell.runtime.sweep.Sweep} works it out, into
 * memory or into a {@link org.ursell.runtime.sweep.LineStore}, of which the journal is one that
 * survives interruption.
 *
 * <p>The order parameter of the mean field at four couplings, on two threads:
 *
 * <pre>{@code
 * MomentEquations meanField = EquationCatalogue.find("one-group", 1).orElseThrow();
 * Parameters fixed =
 *     Parameters.of(Map.of("N", Double.POSITIVE_INFINITY, "K", 0.0))
 *         .with("gamma_plus", 0.5)
 *         .with("gamma_minus", 1.0);
 * SiteOperator rho =
 *     SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(0, 1, 0.1, 0.0).plus(1, 0, 0.1, 0.0);
 * SweepRequest request =
 *     SweepRequest.of(
 *             meanField,
 *             List.of(Axis.linear("V", 0.5, 2.0, 4)),
 *             fixed,
 *             new SweepStart.Fixed(ProductState.of(DensityMatrix.of(rho))),
 *             List.of(Measures.of("order-parameter", meanField.descriptor())))
 *         .with(Window.of(100.0, 200, 50));
 * SweepTable table = Sweep.run(request, 2, SweepListener.NONE);
 * double[] amplitudes = table.values("order_parameter");
 * }</pre>
 *
 * <p>A measure of one's own implements {@link org.ursell.runtime.measure.SeriesMeasure} or {@link
 * org.ursell.runtime.measure.PointMeasure}. The traps: a point that cannot be worked out is a
 * result, too, with a status and words, and its numbers are NaN; and methods that yield only the
 * long-time state are used only where every measure asks for no more than that, and are checked
 * against plain integration at a sample of points.
 */
package org.ursell.runtime.sweep;
