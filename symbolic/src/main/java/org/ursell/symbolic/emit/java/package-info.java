/**
 * Java source of a {@link org.ursell.symbolic.ir.MomentSystem}: one class that implements the
 * runtime's contract, with its equations as straight-line code that reads like a paper.
 *
 * <p>{@link org.ursell.symbolic.emit.java.JavaEmitter} puts the class together: {@code
 * JavaDescriptor} what it says of itself, {@code JavaCoefficients} the functions of parameters,
 * computed once per run, {@code JavaBody} the right-hand side, {@code JavaJacobian} its exact
 * derivative, {@code JavaNames} names and comments that compile whatever a user called things.
 *
 * <p>Traps. HotSpot never compiles a method above 8000 bytes, so {@code MethodSplitter} cuts long
 * sequences well below that. A comment must not hold what ends it, nor a backslash and u. Sums run
 * in two chains of fused multiply-adds, in the order of the table of the same system, so that both
 * give the same numbers to the last bit.
 */
package org.ursell.symbolic.emit.java;
