/**
 * Lifetimes from linear response: {@link org.ursell.runtime.response.LinearResponseLifetime} lets
 * the two-time correlation of the order parameter decay about the steady state without phase.
 */
package org.ursell.runtime.response;
