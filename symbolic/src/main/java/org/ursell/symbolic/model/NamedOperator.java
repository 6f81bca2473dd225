package org.ursell.symbolic.model;

/**
 * An operator that the user gave a name, to be observed.
 *
 * @param name for example {@code S+}
 * @param species the species' name
 */
public record NamedOperator(String name, String species, LocalOperator operator) {}
