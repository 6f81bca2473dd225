package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.ModeState;

/** One charge sector of sites and modes with its generator in memory. */
final class FieldSector implements OpenSector {
  private final FieldSystem system;
  private final FieldBasis basis;
  private final SiteMatrices matrices;
  private final FieldGenerator generator;

  FieldSector(FieldSystem system, FieldBasis basis, SiteMatrices matrices, RowBlocks blocks) {
    this.system = system;
    this.basis = basis;
    this.matrices = matrices;
    this.generator = new FieldGenerator(system.form(), basis, matrices, blocks);
  }

  @Override
  public FieldGenerator generator() {
    return generator;
  }

  FieldBasis basis() {
    return basis;
  }

  /** The occupations of a sector of the sites. */
  SectorBasis sites(ChargeSector sector) {
    return matrices.basis(sector);
  }

  @Override
  public double[] start(ExactStart start) {
    List<FockState> modes = new ArrayList<>();
    for (int mode = 0; mode < basis.space().modes(); mode++) {
      modes.add(FockState.of(start.modes().get(mode), basis.space().cut(mode)));
    }
    Map<ChargeSector, double[]> sites = new HashMap<>();
    List<SiteOperator> matricesOfSites =
        system.form().sites().isPresent() ? start.sites() : List.of(SiteOperator.identity(1));
    double[] all = new double[2 * basis.dimension()];
    for (FieldBasis.Block block : basis.blocks()) {
      Complex factor = Complex.ONE;
      for (int mode = 0; mode < modes.size(); mode++) {
        int row = basis.space().number(block.row(), mode);
        int column = basis.space().number(block.column(), mode);
        factor = factor.multiply(modes.get(mode).entry(row, column));
      }
      double[] own =
          sites.computeIfAbsent(
              block.sites(),
              key ->
                  ProductStart.coefficients(
                      matrices.basis(key), matricesOfSites, generator.blocks()));
      for (int k = 0; k < block.size(); k++) {
        Complex value = factor.multiply(new Complex(own[2 * k], own[2 * k + 1]));
        all[2 * (block.first() + k)] = value.getRealPart();
        all[2 * (block.first() + k) + 1] = value.getImaginaryPart();
      }
    }
    return all;
  }

  @Override
  public VectorReading reading(ObservableDescriptor observable) {
    VectorReading direct = direct(observable, false);
    if (basis.sector().isNeutral()) {
      return direct;
    }
    VectorReading mirrored = direct(observable, true);
    return c -> direct.value(c).add(mirrored.value(c).conjugate());
  }

  /** This sector's part of Tr(O rho), or of the adjoint, whether rho is Hermitian or not. */
  VectorReading direct(ObservableDescriptor observable, boolean adjoint) {
    if (observable.expression().isPresent()) {
      List<VectorReading> terms = new ArrayList<>();
      for (ObservableTerm term : ExactReadings.terms(observable)) {
        terms.add(direct(term, adjoint));
      }
      return c -> {
        Complex sum = Complex.ZERO;
        for (VectorReading term : terms) {
          sum = sum.add(term.value(c));
        }
        return sum;
      };
    }
    return new FieldFunctional(
        basis, system.onModes(observable, adjoint), forms(system.onSites(observable, adjoint)));
  }

  private VectorReading direct(ObservableTerm term, boolean adjoint) {
    FieldOperator field = system.field(term.modes());
    List<ObservableTerm> sites = List.of(system.onPlaces(term));
    return new FieldFunctional(
        basis,
        (adjoint ? field.adjoint() : field).in(basis.space()),
        new SiteForms(matrices, adjoint ? ProductFunctional.adjoint(sites) : sites));
  }

  private SiteForms forms(Optional<SitePart> part) {
    return new SiteForms(matrices, system.neutral(), part);
  }

  /** For each mode the population of its highest numbers; of the neutral sector. */
  List<VectorReading> edges() {
    SiteForms trace = forms(Optional.empty());
    return system.edges().stream()
        .<VectorReading>map(edge -> new FieldFunctional(basis, edge, trace))
        .toList();
  }

  @Override
  public Optional<VectorReading> trace() {
    if (!basis.sector().isNeutral()) {
      return Optional.empty();
    }
    FockMatrix one = FieldOperator.identity(basis.space().modes()).in(basis.space());
    return Optional.of(new FieldFunctional(basis, one, forms(Optional.empty())));
  }

  @Override
  public double[] mixed() {
    if (!basis.sector().isNeutral()) {
      return new double[0];
    }
    List<SiteOperator> sites = new ArrayList<>();
    TransitionModes transitions = system.form().transitions();
    for (int s = 0; s < transitions.speciesCount(); s++) {
      int d = transitions.levels(s);
      sites.add(SiteOperator.identity(d).times(1.0 / d, 0.0));
    }
    List<ModeState> modes = new ArrayList<>();
    for (int mode = 0; mode < basis.space().modes(); mode++) {
      modes.add(ModeState.thermal(0.1 * basis.space().cut(mode)));
    }
    return start(new ExactStart(sites, modes));
  }
}
