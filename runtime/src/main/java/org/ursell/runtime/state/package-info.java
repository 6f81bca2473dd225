/**
 * States: {@link org.ursell.runtime.state.DensityMatrix} of one site, {@link
 * org.ursell.runtime.state.ProductState} to start from, and {@link
 * org.ursell.runtime.state.MomentSpace}, which reads expectations and reduced states back from a
 * vector of moments.
 */
package org.ursell.runtime.state;
