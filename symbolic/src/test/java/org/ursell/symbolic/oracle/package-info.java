/**
 * Independent ways to the same physics, none of which shares code with the generator: the full
 * master equation of a few labelled sites built from plain matrices, the mean-field master equation
 * written by hand, and a slow derivation of cumulant equations by Symja's pattern rules.
 */
package org.ursell.symbolic.oracle;
