/** The one intermediate form: real variables, exact coefficients. All emission reads only this. */
package org.ursell.symbolic.ir;
