/** One key for one physical moment: permutation of equal sites and Hermitian conjugation. */
package org.ursell.symbolic.symmetry;
