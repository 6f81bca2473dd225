/**
 * One key for one physical moment, {@link org.ursell.symbolic.symmetry.MomentKey}: sites of a
 * species are interchangeable, so their order in a product is forgotten. {@link
 * org.ursell.symbolic.symmetry.Conjugation} says which of a moment and its complex conjugate is
 * kept, {@link org.ursell.symbolic.symmetry.MomentCharges} which moments carry a charge.
 *
 * <p>Trap: the factors of a key are on distinct sites, but for those of a mode, which multiply in
 * normal order.
 */
package org.ursell.symbolic.symmetry;
