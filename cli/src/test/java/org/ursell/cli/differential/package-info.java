/**
 * Differential testing: small random models go through the command line and are compared with
 * references that share no code with the derivation.
 *
 * <ol>
 *   <li>{@link org.ursell.cli.differential.ModelGenerator} draws a {@link
 *       org.ursell.cli.differential.RandomModel} from a seed;
 *   <li>it renders itself as the text of a model file and, by {@link
 *       org.ursell.cli.differential.LabelledSystem}, as numbers on labelled sites;
 *   <li>{@link org.ursell.cli.differential.DenseReference} solves the master equation, {@link
 *       org.ursell.cli.differential.CumulantReference} a cumulant expansion in which no two sites
 *       are identified, {@link org.ursell.cli.differential.DenseSteadyState} steady states and
 *       spectra; modes are cut where {@code --cut} says so;
 *   <li>{@link org.ursell.cli.differential.Comparison} runs commands and compares, steady states by
 *       {@link org.ursell.cli.differential.SteadyComparison};
 *   <li>{@link org.ursell.cli.differential.Shrinker} makes a model that fails as small as it can.
 * </ol>
 */
package org.ursell.cli.differential;
