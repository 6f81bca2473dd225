/** Compiles emitted equations in process, so that any order of any model can be used at once. */
package org.ursell.symbolic.compile;
