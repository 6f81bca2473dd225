/**
 * Which moments there are: {@link org.ursell.symbolic.hierarchy.Hierarchy} begins with {@link
 * org.ursell.symbolic.hierarchy.Seeds}, derives the equation of each, follows every moment that
 * appears, and stops where the closure cuts.
 *
 * <p>Enter the seeds, the adjoint Lindbladian, the closure, the identification of conjugates and
 * what a symmetry makes zero ({@link org.ursell.symbolic.hierarchy.ChargeFilter}). Leave the kept
 * moments with their equations as they came, the moments that were cut, those that were dropped,
 * and for each the equation that first asked for it ({@code ursell equations --why}).
 *
 * <p>Traps. Of a moment and its conjugate one is kept, but right-hand sides hold what appeared: the
 * conjugate of &lt;A&gt; is not &lt;A&gt;, and its coefficient must not be added to that of
 * &lt;A&gt;. A cut moment needs the moments of all its parts, which must be kept even if no
 * equation names them. Nothing is dropped silently: past the cap on moments the derivation is
 * refused.
 */
package org.ursell.symbolic.hierarchy;
