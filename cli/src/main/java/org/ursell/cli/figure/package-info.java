/**
 * The figures of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), one
 * class a figure: parameters, starts and windows of the paper, what is computed, and how it is
 * drawn.
 */
package org.ursell.cli.figure;
