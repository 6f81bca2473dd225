/**
 * Printers of a {@code MomentSystem}: Java source, tables in memory and as text, text, LaTeX, JSON,
 * Symja; and of a model as a subject: its Lindblad equation as a table and as Java source.
 */
package org.ursell.symbolic.emit;
