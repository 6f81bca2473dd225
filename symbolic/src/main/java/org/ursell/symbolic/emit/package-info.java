/** Printers of a {@code MomentSystem}: Java source, tables in memory, text, LaTeX, JSON, Symja. */
package org.ursell.symbolic.emit;
