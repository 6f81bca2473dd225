package org.ursell.symbolic.model;

/**
 * A Lindblad jump: the operator acts on every site of a species independently, or (collective) its
 * sum over all sites of the species is one jump, as in superradiance.
 *
 * @param species the species' name
 * @param rate in the model's mathematics; not negative when evaluated
 * @param operator on one site
 * @param collective whether the sum over sites jumps as one
 */
public record JumpOperator(
    String species, String rate, LocalOperator operator, boolean collective) {}
