package org.ursell.cli.differential;

import java.util.Set;

/** An operator on one site or on one mode. */
sealed interface LocalFormula permits SiteFormula, ModeFormula {
  /** As in a model file. */
  String text();

  /** The text, fit to stand beside a sign of multiplication. */
  String factor();

  /** The parameters in it. */
  Set<String> names();
}
