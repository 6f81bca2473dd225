/** The grammar of values as they are typed: numbers, lists, ranges, axes and formulas. */
package org.ursell.cli.grammar;
