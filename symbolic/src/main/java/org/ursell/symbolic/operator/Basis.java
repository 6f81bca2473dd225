package org.ursell.symbolic.operator;

/** In which operators of a site moments are counted. */
public enum Basis {
  /** Hermitian operators built around the couplings: real moments, fastest to integrate. */
  COUPLING,
  /** Transitions |i&gt;&lt;j|: complex moments of definite charge, easiest to read. */
  TRANSITION
}
