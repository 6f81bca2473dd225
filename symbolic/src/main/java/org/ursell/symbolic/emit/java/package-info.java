/** Java. */
package org.ursell.symbolic.emit.java;
