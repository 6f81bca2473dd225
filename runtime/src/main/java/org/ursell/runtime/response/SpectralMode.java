package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.linear.MatrixSpectrum;

/**
 * One of the modes that a correlation is made of: C(tau) is the sum of weight exp(lambda tau). With
 * a real weight its part of the spectrum is a Lorentzian line.
 *
 * @param lambda the eigenvalue; its imaginary part is the frequency of the line
 * @param weight its part of the correlation at equal times; of eigenvalues that cannot be told
 *     apart, that of all together
 */
@Internal
public record SpectralMode(Complex lambda, Complex weight) {
  /** Larger matrices are not taken apart into modes. */
  public static final int MOST_UNKNOWNS = 600;

  private static final double TOGETHER = 1e-6;
  private static final double NEGLIGIBLE = 1e-9;
  private static final int NODES = 16;

  /** The full width at half maximum of the mode by itself, -2 Re lambda. */
  public double width() {
    return -2.0 * lambda.getRealPart();
  }

  /** Where the mode stands in the spectrum. */
  public double frequency() {
    return lambda.getImaginaryPart();
  }

  /** The real part of the weight. */
  public double weightRe() {
    return weight.getRealPart();
  }

  /** The imaginary part of the weight. */
  public double weightIm() {
    return weight.getImaginaryPart();
  }

  /** The height of the mode by itself, |weight| times 4 / width. */
  public double height() {
    return 4.0 * weight.norm() / width();
  }

  /** Eigenvalues of a system, the slowest first. */
  static List<Complex> eigenvalues(CorrelationSystem system) {
    return MatrixSpectrum.of(system.matrix());
  }

  /**
   * The modes that the start excites and the reading sees, the highest first.
   *
   * @param eigenvalues all of the system's
   */
  static List<SpectralMode> of(CorrelationSystem system, List<Complex> eigenvalues) {
    double scale = eigenvalues.stream().mapToDouble(Complex::norm).max().orElse(1.0);
    List<List<Complex>> clusters = new ArrayList<>();
    for (Complex value : eigenvalues) {
      clusters.stream()
          .filter(cluster -> cluster.get(0).subtract(value).norm() < TOGETHER * scale)
          .findFirst()
          .ifPresentOrElse(
              cluster -> cluster.add(value), () -> clusters.add(new ArrayList<>(List.of(value))));
    }
    double whole = system.initial().norm();
    List<SpectralMode> modes = new ArrayList<>();
    for (List<Complex> cluster : clusters) {
      Complex centre = cluster.stream().reduce(Complex.ZERO, Complex::add).divide(cluster.size());
      double distance =
          clusters.stream()
              .filter(other -> other != cluster)
              .mapToDouble(other -> other.get(0).subtract(centre).norm())
              .min()
              .orElse(centre.norm());
      Complex weight = residue(system, centre, 0.2 * distance);
      if (weight.norm() > NEGLIGIBLE * whole) {
        modes.add(new SpectralMode(centre, weight));
      }
    }
    modes.sort(Comparator.comparingDouble(SpectralMode::height).reversed());
    return modes;
  }

  /** The residue of the resolvent at an eigenvalue, by an integral along a circle around it. */
  private static Complex residue(CorrelationSystem system, Complex centre, double radius) {
    Complex sum = Complex.ZERO;
    for (int k = 0; k < NODES; k++) {
      Complex step = new Complex(0.0, 2.0 * Math.PI * (k + 0.5) / NODES).exp().multiply(radius);
      sum = sum.add(system.transform(centre.add(step)).multiply(step));
    }
    return sum.divide(NODES);
  }
}
