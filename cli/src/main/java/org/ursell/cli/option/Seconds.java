package org.ursell.cli.option;

/** Reads how long a derivation may take. */
public final class Seconds extends PositiveNumber {
  /** For {@code --time}. */
  public Seconds() {
    super("--time", "15");
  }
}
