/**
 * The rule that closes the hierarchy: joint cumulants of more than M factors are set to zero.
 *
 * <p>{@link org.ursell.symbolic.cumulant.SpeciesOrders} says which moments are kept, with one order
 * or one per species; {@link org.ursell.symbolic.cumulant.CumulantClosure} says what a moment that
 * is not kept is made of: the sum over its parts T that hold its first factor of cumulant(T) times
 * the moment of the rest. For three factors at order 2,
 *
 * <pre>
 * &lt;ABC&gt; = k(A)&lt;BC&gt; + k(AB)&lt;C&gt; + k(AC)&lt;B&gt;,   k(A) = &lt;A&gt;,   k(AB) = &lt;AB&gt; - &lt;A&gt;&lt;B&gt;.
 * </pre>
 *
 * <p>Nothing is multiplied out here: a {@link org.ursell.symbolic.cumulant.CumulantClosure.Split}
 * names a cumulant and a moment, and {@code ir.RealPacking} makes variables of them.
 *
 * <p>Traps. A factor is one site of levels, or one quantum of a mode, so a moment of two quanta on
 * one mode has order 2. The moment of a split may itself exceed M and is closed again. Equal
 * factors give equal products, which are counted and not repeated.
 */
package org.ursell.symbolic.cumulant;
