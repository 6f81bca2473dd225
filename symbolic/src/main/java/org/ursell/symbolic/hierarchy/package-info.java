/** Which moments a set of questions needs, and what the closure cut. */
package org.ursell.symbolic.hierarchy;
