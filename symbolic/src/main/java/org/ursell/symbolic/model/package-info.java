/**
 * The physical model as its author wrote it: pure values, read but not evaluated.
 *
 * <p>A {@link org.ursell.symbolic.model.Model} comes from a file ({@code language}) or from a
 * {@link org.ursell.symbolic.model.ModelBuilder} in Java. Its coefficients are {@link
 * org.ursell.symbolic.coefficient.Scalar}s, its operators {@link
 * org.ursell.symbolic.model.LocalOperator}s: sums of |to&gt;&lt;from| with such coefficients.
 * {@code heisenberg.ModelMathematics} turns both into exact mathematics.
 *
 * <p>Traps. On a mode an entry (m, n) of an operator is the normal-ordered product c'^m c^n and not
 * a transition. A Hamiltonian line of two factors on one species counts each unordered pair once.
 * And results name a model by its hash: whatever the canonical text prints must stay as it is.
 */
package org.ursell.symbolic.model;
