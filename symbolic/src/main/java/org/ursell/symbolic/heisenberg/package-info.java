/**
 * Equations of motion before closure: d&lt;A&gt;/dt of a product A of site operators, as a sum of
 * expectations of any order, with the numbers of sites as symbols.
 *
 * <p>Enters a model; {@link org.ursell.symbolic.heisenberg.ModelMathematics} evaluates its
 * coefficients and operators exactly, {@link org.ursell.symbolic.heisenberg.BasisChoice} chooses in
 * which operators of a site moments are counted. Leaves {@link
 * org.ursell.symbolic.heisenberg.AdjointLindbladian#derivative}.
 *
 * <p>Hamiltonian and jumps become one thing here, sums over distinct sites of L A R ({@code
 * SiteSum}, written by {@code LindbladTerms}): i[H, A] is H A and A H with coefficients i and -i, a
 * jump gives L^+ A L and minus half of L^+ L A and A L^+ L. How such a sum acts on A is a matter of
 * counting: each of its sites falls on a site of A or on one of those outside, which are all alike
 * and give a factor N - k.
 *
 * <p>Traps. Sums run over <em>distinct</em> sites, so N - k counts the sites of A and those already
 * chosen. A mode is one site that carries all of its quanta, and has no cross terms with itself. A
 * Hamiltonian that is not Hermitian, or treats equal sites differently, is refused here exactly
 * (and by {@code language} in numbers, with the line to blame).
 */
package org.ursell.symbolic.heisenberg;
