/**
 * Exact coefficients: what a user wrote, its exact value, and the ring in which derivations
 * calculate.
 *
 * <p>A coefficient has three lives, and each has its type:
 *
 * <ol>
 *   <li>{@link org.ursell.symbolic.coefficient.Scalar}, as its author wrote it: a tree of numbers,
 *       parameters and functions. {@link org.ursell.symbolic.coefficient.ScalarReader} makes it of
 *       a text, once, and refuses what could grow without bound; models carry it, and their hashes
 *       are made of the text that it prints;
 *   <li>a Symja expression, its exact value, by {@link
 *       org.ursell.symbolic.coefficient.ScalarEvaluator}: real and imaginary part are kept apart,
 *       so that no root or reciprocal is ever taken of something complex;
 *   <li>{@link org.ursell.symbolic.coefficient.Coefficient}, a polynomial in the generators of a
 *       {@link org.ursell.symbolic.coefficient.CoefficientRing}: parameters, their reciprocals, and
 *       real atoms such as {@code sqrt(2)}. Equal coefficients are one object, so sums cancel
 *       exactly and terms that are zero are gone.
 * </ol>
 *
 * <p>What leaves is a {@link org.ursell.symbolic.coefficient.CoefficientList}, from which the
 * runtime's table of coefficients is made, or a text for people.
 *
 * <p>Traps. The ring must hear of every expression before it is built, since the generators are
 * found then; a new one cannot be added later. All generators are real: the conjugate of a
 * coefficient conjugates its numbers and nothing else. Symja is never handed a text of the user's,
 * nor a name: {@link org.ursell.symbolic.coefficient.SymjaSession} gives each parameter a symbol of
 * its own, since {@code N}, {@code E} and {@code gamma} mean something to Symja.
 */
package org.ursell.symbolic.coefficient;
