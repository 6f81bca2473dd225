package org.ursell.runtime.response;

/**
 * Which joint cumulants a truncation at order M keeps in two-time correlations &lt;A B ...(t)
 * X(0)&gt;, X being the operator at the earlier time. The equations leave that open.
 */
public enum RegressionClosure {
  /**
   * X counts as one more site: cumulants of M - 1 sites at time t with X are kept, and closing
   * takes those of M sites in the steady state. At order 2 these are the equations of quantum
   * regression as commonly written for lasers.
   */
  COUNTED,
  /**
   * X does not count: cumulants of M sites at time t with X are kept. These are the equations of
   * motion linearised about their steady state, so this is also how fast a small phase decays at
   * late times of their own solutions. Exact if no more sites than M exist.
   */
  LINEARISED
}
