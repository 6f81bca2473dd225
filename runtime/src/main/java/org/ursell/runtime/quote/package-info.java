/**
 * The lifetime to quote at a number of sites, with its uncertainty: exact where that can be had,
 * the collective Langevin equation corrected by its measured deviation from exact solutions beyond,
 * the series in 1/N where that is valid; neighbouring methods check each other.
 */
package org.ursell.runtime.quote;
