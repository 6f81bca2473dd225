/** The exact algebra of single-site operators and the bases in which moments are counted. */
package org.ursell.symbolic.operator;
