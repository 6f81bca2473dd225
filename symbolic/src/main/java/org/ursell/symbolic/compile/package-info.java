/**
 * Running equations of any model and order: derived, emitted, compiled in this process, checked and
 * kept.
 *
 * <p>{@link org.ursell.symbolic.compile.EquationCache} is the door: a model and a request in,
 * {@code MomentEquations} out, from the user's cache folder if they were derived before. {@link
 * org.ursell.symbolic.compile.EquationCompiler} does one system without the disk. {@link
 * org.ursell.symbolic.compile.CommittedEquations} knows which equations the module {@code
 * generated} holds, compares them with what would be emitted today, and writes them anew.
 *
 * <p>This is the one room behind the pipeline: it calls it, and nothing that the pipeline puts
 * together calls back.
 *
 * <p>Traps. A class is only used after {@link org.ursell.symbolic.compile.EmissionCheck} has held
 * it against the table of the same system, since both the emitter and the virtual machine were seen
 * to be wrong. A cached class is keyed by everything that its text depends on; whoever adds to an
 * emitted class raises the generator's version. Long systems are compiled beside the runs, and only
 * once it pays: {@link org.ursell.runtime.equations.TableFirst}.
 */
package org.ursell.symbolic.compile;
