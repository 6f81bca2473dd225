/**
 * The contract between the halves of the program: {@link
 * org.ursell.runtime.equations.MomentEquations} and the values it speaks of.
 */
package org.ursell.runtime.equations;
