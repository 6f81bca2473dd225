package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.SymmetricEntries;

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

  /** The transitions of the sites. */
  TransitionModes transitions() {
    return system.form().transitions();
  }

  @Override
  public void read(double[] vector, StateColumns columns, SymmetricEntries entries) {
    SymmetricVectors.add(this, vector, columns, entries);
  }

  @Override
  public double[] start(ExactStart start) {
    return start instanceof SymmetricStart saved
        ? SymmetricVectors.coefficients(this, saved)
        : start((FactoredStart) start);
  }

  private double[] start(FactoredStart start) {
    FockSpace space = basis.space();
    FactoredStart whole =
        system.form().sites().isPresent()
            ? start
            : new FactoredStart(List.of(SiteOperator.identity(1)), start.modes(), start.pairs());
    PairedStart paired = new PairedStart(whole, space.cuts());
    Map<Part, double[]> parts = new HashMap<>();
    double[] all = new double[2 * basis.dimension()];
    for (FieldBasis.Block block : basis.blocks()) {
      int[] rows = space.numbers(block.row());
      int[] columns = space.numbers(block.column());
      Complex factor = paired.factor(rows, columns);
      if (factor.isZero()) {
        continue;
      }
      double[] own =
          parts.computeIfAbsent(
              new Part(block.sites(), paired.key(rows, columns)),
              part ->
                  PairedStart.coefficients(
                      matrices.basis(part.sites()),
                      paired.products(part.numbers()),
                      generator.blocks()));
      for (int k = 0; k < block.size(); k++) {
        Complex value = factor.multiply(new Complex(own[2 * k], own[2 * k + 1]));
        all[2 * (block.first() + k)] = value.getRealPart();
        all[2 * (block.first() + k) + 1] = value.getImaginaryPart();
      }
    }
    return all;
  }

  /** A sector of the sites beside given numbers of the modes that they are correlated with. */
  private record Part(ChargeSector sites, List<Integer> numbers) {}

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
      return sum(
          FieldTerm.all(system.form(), observable).stream()
              .map(term -> adjoint ? term.adjoint() : term)
              .toList());
    }
    return new FieldFunctional(
        basis, system.onModes(observable, adjoint), forms(system.onSites(observable, adjoint)));
  }

  private VectorReading sum(List<FieldTerm> terms) {
    List<FieldFunctional> readings =
        terms.stream()
            .map(
                term ->
                    new FieldFunctional(
                        basis, term.field().in(basis.space()), term.forms(matrices::basis)))
            .toList();
    return c -> readings.stream().map(one -> one.value(c)).reduce(Complex.ZERO, Complex::add);
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
  public CoherenceNorms norms() {
    return new CoherenceNorms(
        basis.blocks().stream()
            .map(block -> new CoherenceNorms.Part(block.first(), matrices.basis(block.sites())))
            .toList(),
        generator.blocks());
  }

  @Override
  public double[] mixed() {
    if (!basis.sector().isNeutral()) {
      return new double[0];
    }
    List<ModeState> modes = new ArrayList<>();
    for (int mode = 0; mode < basis.space().modes(); mode++) {
      modes.add(ModeState.thermal(0.1 * basis.space().cut(mode)));
    }
    return start(new FactoredStart(levels(0.0), modes));
  }

  /**
   * A vector without a zero, whose entries have the sizes of those of a product of states in which
   * all levels are mixed, with coherences between all of them, whatever the numbers of the modes.
   */
  double[] spread() {
    Map<ChargeSector, double[]> parts = new HashMap<>();
    double[] all = new double[2 * basis.dimension()];
    for (FieldBasis.Block block : basis.blocks()) {
      double[] own =
          parts.computeIfAbsent(
              block.sites(),
              sector ->
                  ProductStart.coefficients(
                      matrices.basis(sector), levels(0.5), generator.blocks()));
      System.arraycopy(own, 0, all, 2 * block.first(), 2 * block.size());
    }
    return all;
  }

  /**
   * For each species a state in which all levels are mixed.
   *
   * @param coherence between each two, in units of the populations
   */
  private List<SiteOperator> levels(double coherence) {
    List<SiteOperator> sites = new ArrayList<>();
    TransitionModes transitions = system.form().transitions();
    for (int s = 0; s < transitions.speciesCount(); s++) {
      int d = transitions.levels(s);
      SiteOperator site = SiteOperator.zero(d);
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          site = site.plus(i, j, (i == j ? 1.0 : coherence) / d, 0.0);
        }
      }
      sites.add(site);
    }
    return sites;
  }
}
