/**
 * How long coherence lives: {@link org.ursell.runtime.lifetime.CoherenceLifetime} measures one
 * lifetime with truncated equations, {@link org.ursell.runtime.lifetime.FiniteSizeScaling} fits its
 * growth with the number of sites. Every method tells what it found as a {@link
 * org.ursell.runtime.lifetime.LifetimeResult}: an outcome ({@link
 * org.ursell.runtime.lifetime.Lifetime}), whether the numbers belong to a state, and the method
 * itself ({@link org.ursell.runtime.lifetime.Source}).
 */
package org.ursell.runtime.lifetime;
