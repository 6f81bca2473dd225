/**
 * Printers of a {@link org.ursell.symbolic.ir.MomentSystem}: text, LaTeX, JSON, tables in memory,
 * Symja expressions, a report on the closure; Java source is a room of its own, {@code emit.java}.
 *
 * <p>Enters a system, leaves a text or an object; no printer derives anything, and none reads what
 * another printed. Each has one door, as in {@code TextEmitter.emit(system)}.
 *
 * <p>{@link org.ursell.symbolic.emit.EquationText} is how a physicist would write an equation,
 * common factors gathered; text, LaTeX and the comments of emitted Java share it, and differ in
 * their {@code Notation}. {@link org.ursell.symbolic.emit.TableEmitter} makes equations that run at
 * once, without a compiler; it is also what emitted classes are checked against. {@link
 * org.ursell.symbolic.emit.LindbladEmitter} is for the exact solver: the model, not its moments, as
 * a table over the same kind of coefficients.
 *
 * <p>Trap: output is committed, cached and compared byte by byte. It may depend on the system
 * alone: no dates, paths, locale or order of hashing.
 */
package org.ursell.symbolic.emit;
