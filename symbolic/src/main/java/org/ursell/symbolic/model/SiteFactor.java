package org.ursell.symbolic.model;

/**
 * An operator on a site of a species.
 *
 * @param species the species' name
 */
public record SiteFactor(String species, LocalOperator operator) {}
