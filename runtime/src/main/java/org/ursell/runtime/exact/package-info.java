/**
 * The exact solution for small N: the Lindblad equation of interchangeable sites in the basis of
 * occupation numbers of the transitions |i&gt;&lt;j|, one U(1) charge sector at a time.
 *
 * <p>Superradiance of 12 atoms, with the fraction that is still excited at three times:
 *
 * <pre>{@code
 * LindbladModel model =
 *     LindbladModel.builder()
 *         .species("atoms", 12, SiteOperator.zero(2))
 *         .collectiveJump(1.0, SiteOperator.transition(2, 0, 1))
 *         .charge(new ChargeDescriptor("excitation", List.of(List.of(0.0, 1.0))))
 *         .build();
 * SiteOperator up = SiteOperator.transition(2, 1, 1);
 * ObservableDescriptor excited = new ObservableDescriptor("excited", 0, up);
 * ExactTrajectory run =
 *     new ExactSolver(model, ExactOptions.defaults())
 *         .trajectory(List.of(up), List.of(excited), new double[] {0.0, 0.1, 0.2});
 * double[] fraction = run.realParts(0);
 * }</pre>
 *
 * <p>The road: {@link org.ursell.runtime.exact.LindbladModel} (what is asked, of what a {@link
 * org.ursell.runtime.equations.Subject} gives), {@link org.ursell.runtime.exact.GeneratorForm}
 * (one-site and two-site superoperators, factorised), {@link org.ursell.runtime.exact.SectorBasis}
 * (the unknowns), {@link org.ursell.runtime.exact.Liouvillian} (matrix-free action), {@link
 * org.ursell.runtime.exact.FaberPropagator} (time), {@link
 * org.ursell.runtime.exact.SlowestModeFinder} (the gap), and over all of it {@link
 * org.ursell.runtime.exact.ExactSolver}.
 *
 * <p>With bosonic modes the unknowns are, for each pair of number states of the modes ({@link
 * org.ursell.runtime.exact.FieldBasis}), the sector of the sites that has the charge left over;
 * what acts on sites is a matrix between such sectors that all blocks share ({@link
 * org.ursell.runtime.exact.FieldGenerator}). Where modes are cut is found by {@link
 * org.ursell.runtime.exact.CutSearch}. The same form, with modes or without, serves steady states
 * ({@link org.ursell.runtime.exact.NullVector}) and two-time correlations ({@link
 * org.ursell.runtime.exact.ExactRegression}).
 *
 * <p>The traps: without permutation symmetry none of this holds, so every site of a species is
 * alike. Declare the charges that the model conserves, since each divides the unknowns. Memory
 * grows like N to the power d^2 - 1; {@link org.ursell.runtime.exact.ExactSolver#footprint}
 * foresees it, and what does not fit is refused before anything is allocated. The norm of a vector
 * says little of what is read of many sites: {@link org.ursell.runtime.exact.CoherenceNorms} do,
 * and {@link org.ursell.runtime.exact.AgreedQuestion} asks twice where rounding may be all that is
 * left.
 */
package org.ursell.runtime.exact;
