/** Printers of a {@code MomentSystem}: Java source, tables in memory, text, LaTeX, Symja. */
package org.ursell.symbolic.emit;
