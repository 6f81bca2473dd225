/** Models of others, with the values that others found. */
package org.ursell.cli.conformance;
