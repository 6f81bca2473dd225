/** The physical model as its author wrote it: pure values, nothing evaluated. */
package org.ursell.symbolic.model;
