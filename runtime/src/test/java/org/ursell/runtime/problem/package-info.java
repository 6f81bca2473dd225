/** Systems whose solutions are known, or that are written down independently, for tests. */
package org.ursell.runtime.problem;
