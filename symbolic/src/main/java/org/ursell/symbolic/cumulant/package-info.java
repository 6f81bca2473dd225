/** The cumulant rule that closes the hierarchy. */
package org.ursell.symbolic.cumulant;
