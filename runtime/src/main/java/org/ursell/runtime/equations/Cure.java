package org.ursell.runtime.equations;

import java.io.Serializable;

/**
 * How refused input can be mended, in the terms of the engine. A cure that has a type of its own
 * can be worded by whoever shows it: the engine says "another folder", a command line adds the
 * option that names one.
 */
public interface Cure extends Serializable {
  /** How to mend it, in one sentence without a final stop. */
  String words();
}
