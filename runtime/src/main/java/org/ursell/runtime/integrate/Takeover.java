package org.ursell.runtime.integrate;

/**
 * Where a run stands when another method takes over.
 *
 * @param from the beginning of the stretch between two stops that it is in
 * @param time how far it has come
 * @param state the moments at that time
 * @param slopes their derivatives
 * @param h the length of the first step to try
 * @param evaluations how many there were so far
 * @param steps likewise
 */
record Takeover(
    double from,
    double time,
    double[] state,
    double[] slopes,
    double h,
    long evaluations,
    long steps) {}
