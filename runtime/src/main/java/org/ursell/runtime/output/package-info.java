/** Results on disk, never half-written: {@link org.ursell.runtime.output.AtomicFiles}. */
package org.ursell.runtime.output;
