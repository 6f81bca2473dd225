package org.ursell.runtime.problem;

/** A slow decay to which a fast unknown is bound at a rate of 1e6: explicit methods crawl. */
public record StiffCrawl() implements ExactProblem {
  private static final double FAST = 1e6;

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    dydt[0] = -y[0];
    dydt[1] = -FAST * (y[1] - y[0]);
  }

  @Override
  public double[] start() {
    return new double[] {1.0, FAST / (FAST - 1.0)};
  }

  @Override
  public double[] exact(double time) {
    return new double[] {Math.exp(-time), FAST / (FAST - 1.0) * Math.exp(-time)};
  }
}
