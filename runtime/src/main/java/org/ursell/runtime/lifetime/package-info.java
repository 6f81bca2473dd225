/**
 * How long coherence lives: {@link org.ursell.runtime.lifetime.CoherenceLifetime} measures one
 * lifetime, {@link org.ursell.runtime.lifetime.FiniteSizeScaling} fits its growth with the number
 * of sites.
 */
package org.ursell.runtime.lifetime;
