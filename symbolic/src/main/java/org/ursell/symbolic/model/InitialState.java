package org.ursell.symbolic.model;

import java.util.List;

/**
 * The state in which every site of a species starts. A model's whole start is the product over
 * sites and species, so these determine every moment.
 */
public sealed interface InitialState {
  /**
   * The pure state |n&gt;: a level of a site, or a number state of a mode.
   *
   * @param n from 0 up
   */
  record Level(int n) implements InitialState {}

  /**
   * A pure superposition of a site's levels, of norm 1.
   *
   * @param amplitudes from level 0 up
   */
  record Ket(List<ComplexNumber> amplitudes) implements InitialState {
    public Ket {
      amplitudes = List.copyOf(amplitudes);
    }
  }

  /**
   * A mixed state of a site: Hermitian, of trace 1, with no negative eigenvalue.
   *
   * @param rows element [i][j] is &lt;i|rho|j&gt;
   */
  record DensityMatrix(List<List<ComplexNumber>> rows) implements InitialState {
    public DensityMatrix {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The coherent state of a mode: c|alpha&gt; = alpha|alpha&gt;; alpha = 0 is the vacuum. */
  record Coherent(ComplexNumber alpha) implements InitialState {}

  /**
   * The thermal state of a mode.
   *
   * @param occupation the mean number of quanta, not negative
   */
  record Thermal(double occupation) implements InitialState {}
}
