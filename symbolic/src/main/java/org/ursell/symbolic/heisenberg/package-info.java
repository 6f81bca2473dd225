/** Equations of motion before closure: the adjoint Lindbladian on products of site operators. */
package org.ursell.symbolic.heisenberg;
