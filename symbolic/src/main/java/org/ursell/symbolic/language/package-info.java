/**
 * Model files: YAML text in, a {@link org.ursell.symbolic.model.Model} or located diagnostics out.
 *
 * <p>A file may come from a stranger: nothing in it is executed, and everything it can ask for is
 * bounded. Its keys are {@code name}, {@code title}, {@code species}, {@code parameters}, {@code
 * rate_unit}, {@code operators}, {@code hamiltonian}, {@code jumps}, {@code charges}, {@code
 * observables} and {@code initial}; only {@code name}, {@code species} and {@code observables} are
 * needed. Inside, formulas are written close to paper:
 *
 * <pre>
 * formula   = joined { ("+" | "-") ( joined | "h.c." ) }
 * joined    = product { "(x)" product }                      one operand for each site
 * product   = signed { ("*" | "/") signed }
 * signed    = { "+" | "-" } power
 * power     = primed [ "^" ["-"] atom ]
 * primed    = atom { "'" }                                   the adjoint
 * atom      = number | name | "|i&gt;&lt;j|" | "|i&gt;" | function "(" formula { "," formula } ")" | "(" formula ")"
 * function  = one of {@link org.ursell.symbolic.syntax.Functions#ALL}
 *
 * Hamiltonian line  = [ ("for each" | "for pairs" | "for triples" | "for quadruples") species ":" ] formula
 * jump line         = [ ("for each" | "for pairs" | "for ordered pairs" | "collective" | "correlated") species ":" ] "rate" formula "," "operator" formula
 *                     ( "operators" and one formula for each species, parted by commas )
 * observable        = "&lt;" formula "&gt;" [ "_" species ]
 * initial state     = "level" n | "ground" | formula of kets or of |i&gt;&lt;j|
 *                     | "vacuum" | "coherent" number | "thermal" number
 * </pre>
 *
 * <p>Names in formulas are parameters, named operators, modes (the annihilation operator), the spin
 * operators {@code Sx Sy Sz Sp Sm} on spins, and the constants {@code pi} and {@code i}. The
 * Unicode signs for the tensor product, the dagger, minus, the centred dot, angle brackets and
 * infinity mean what they mean in print.
 */
package org.ursell.symbolic.language;
