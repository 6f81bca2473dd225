/**
 * Model files: YAML text in, a {@link org.ursell.symbolic.model.Model} or located diagnostics out.
 * A file may come from a stranger: nothing in it is executed, and everything it can ask for is
 * bounded.
 */
package org.ursell.symbolic.language;
