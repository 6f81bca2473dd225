/**
 * The generator: a model in, its closed cumulant equations of motion out.
 *
 * <pre>{@code
 * Model model = BuiltInModels.model("one-group").orElseThrow();
 * MomentSystem system = DerivationPipeline.derive(model, 2);
 * System.out.println(TextEmitter.emit(system));
 * TableMomentEquations equations = TableEmitter.emit(system);
 * }</pre>
 *
 * <p>{@link org.ursell.symbolic.DerivationPipeline} lists the stages in order and calls one room
 * for each; {@link org.ursell.symbolic.DerivationRequest} says what is derived. The rooms stand in
 * one line, and none knows a later one: {@code syntax}, {@code coefficient}, {@code model}, {@code
 * language}, {@code operator}, {@code symmetry}, {@code heisenberg}, {@code cumulant}, {@code
 * hierarchy}, {@code ir}, {@code emit}, {@code emit.java}, the pipeline itself, {@code compile}.
 *
 * <p>Which room to open:
 *
 * <ul>
 *   <li>the commutator and the dissipator: {@code heisenberg.LindbladTerms}, and {@code
 *       heisenberg.AdjointLindbladian} for how sums over sites act on a moment;
 *   <li>the closure: {@code cumulant.CumulantClosure} for the rule, {@code ir.RealPacking} for
 *       where it is written into equations;
 *   <li>which moments there are: {@code hierarchy.Hierarchy}, from {@code hierarchy.Seeds};
 *   <li>a formula of a model file: {@code syntax} for its grammar, {@code language} for what it
 *       means, {@code coefficient} for its exact value.
 * </ul>
 *
 * <p>The trap: everything exact lives in one computer-algebra session, which belongs to one
 * derivation and one thread. Never carry a coefficient from one derivation into another. What
 * leaves the pipeline for good is emitted: a text, a source or a table of numbers.
 */
package org.ursell.symbolic;
