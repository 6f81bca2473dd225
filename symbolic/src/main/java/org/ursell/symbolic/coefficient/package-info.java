/**
 * Exact coefficient mathematics on Symja: reading a user's formulas, the polynomial ring in which
 * all derivations calculate, and its readable text.
 */
package org.ursell.symbolic.coefficient;
