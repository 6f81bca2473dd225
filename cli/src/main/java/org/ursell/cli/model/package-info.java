/**
 * The model that was typed, by name or as a file, and the one door to its equations: committed
 * classes first, so that the symbolic module is loaded only where something is to be derived.
 */
package org.ursell.cli.model;
