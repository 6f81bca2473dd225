/** Results on disk, never half-written: {@link org.ursell.runtime.output.AtomicFile}. */
package org.ursell.runtime.output;
