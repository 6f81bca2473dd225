package org.ursell.runtime.integrate;

/** Which method integrates. */
public enum IntegrationMethod {
  /**
   * The explicit method, until it is measured that its steps are held short by stability and will
   * be for long; from there on the stiff one. Of equations that do not know their Jacobian, the
   * explicit one all along.
   */
  AUTO,
  /** The explicit method, however short its steps. */
  EXPLICIT,
  /** The stiff method from the start. */
  STIFF;

  /** Its name in full, for manifests. */
  public String title() {
    return switch (this) {
      case AUTO -> EXPLICIT.title() + "; where stiff, " + STIFF.title();
      case EXPLICIT -> "Dormand-Prince 8(5,3)";
      case STIFF -> "Radau IIA of order 13";
    };
  }
}
