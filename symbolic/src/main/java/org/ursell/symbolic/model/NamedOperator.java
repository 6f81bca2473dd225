package org.ursell.symbolic.model;

/**
 * An operator on one site or on one mode that the user gave a name, to be observed.
 *
 * @param name for example {@code S+}
 * @param species the species' name
 */
public record NamedOperator(String name, String species, LocalOperator operator)
    implements NamedObservable {}
