package org.ursell.symbolic.model;

/**
 * One kind of identical, interchangeable sites.
 *
 * @param name as it appears in equations
 * @param levels dimension d of one site, at least 2
 * @param size the size parameter that counts its sites
 */
public record Species(String name, int levels, String size) {}
