package org.ursell.cli.work;

/** Is told how far long work is. */
public interface Progress {
  /** One more part is done. */
  void step();

  /** How far the part is that goes on. */
  void tell(String how);
}
