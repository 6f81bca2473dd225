/**
 * Steady states of truncated equations of any order: states at which all moments rest, or turn
 * together with the phases of conserved charges. {@link org.ursell.runtime.steady.SteadySearch}
 * finds the one that a start reaches, {@link org.ursell.runtime.steady.BranchLine} all that hang
 * together along a parameter, and {@link org.ursell.runtime.steady.Stability} says which of them
 * attract.
 *
 * <p>The trap: at a state with a phase the Jacobian is singular, since any turned state is as good,
 * and conserved quantities make it singular everywhere. Newton's method then needs to be told what
 * to leave alone.
 */
package org.ursell.runtime.steady;
