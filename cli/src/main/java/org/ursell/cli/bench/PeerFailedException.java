package org.ursell.cli.bench;

/** A program of others that did not do its part, in one line. */
final class PeerFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  PeerFailedException(String line) {
    super(line);
  }
}
