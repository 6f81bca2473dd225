package org.ursell.runtime.exact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.SiteState;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;

/** Interchangeable sites and bosonic modes, each mode up to a highest number of quanta. */
final class FieldSystem implements ExactSystem {
  private static final int COMPLEX_BYTES = 16;

  /** A link between blocks. */
  private static final int LINK_BYTES = 24;

  /** An entry of a matrix. */
  private static final int ENTRY_BYTES = 20;

  /** A block, its place in a table and the like. */
  private static final int BLOCK_BYTES = 150;

  private final FieldForm form;
  private final FockSpace space;
  private final FieldCharges charges;
  private final OccupationCounts counts;

  FieldSystem(FieldForm form, List<Integer> cuts) {
    this.form = form;
    this.space = new FockSpace(cuts);
    this.charges = new FieldCharges(form, space);
    this.counts = new OccupationCounts(form.transitions());
  }

  FieldForm form() {
    return form;
  }

  @Override
  public Optional<Drive> drive() {
    return form.drive();
  }

  @Override
  public ExactSystem with(LindbladData equation) {
    List<Integer> cuts = IntStream.range(0, space.modes()).mapToObj(space::cut).toList();
    return new FieldSystem(new FieldForm(equation), cuts);
  }

  FockSpace space() {
    return space;
  }

  @Override
  public int sites() {
    return form.sites().map(LindbladModel::totalCount).orElse(1);
  }

  @Override
  public void check(ExactStart start) {
    if (start instanceof FactoredStart product) {
      check(product);
    } else if (start instanceof SymmetricStart saved) {
      saved.requireFit(form.sites().map(LindbladModel::species).orElse(List.of()), space.modes());
    }
  }

  private void check(FactoredStart start) {
    form.sites().ifPresent(model -> ProductStart.check(start.sites(), model));
    if (start.modes().size() != space.modes()) {
      throw new InvalidInputException(
          "the start has states of %d modes for %d".formatted(start.modes().size(), space.modes()),
          "give one for each mode, and a density matrix for each species of levels");
    }
    if (start.modes().stream().anyMatch(FieldSystem::isPerSize)) {
      throw new InvalidInputException(
          "the start counts quanta in units of the number of sites",
          "ask for the state at the point that is solved, ProductState.at");
    }
  }

  private static boolean isPerSize(SiteState mode) {
    return mode instanceof ModeState own && own.perSize();
  }

  @Override
  public List<ChargeSector> sectors(ObservableDescriptor observable) {
    return ExactReadings.sectors(observable, this::read);
  }

  /** All sectors of rho that the expectation of one operator reads. */
  List<ChargeSector> read(ObservableDescriptor linear) {
    if (linear.expression().isPresent()) {
      return FieldTerm.all(form, linear).stream()
          .flatMap(term -> term.sectors(form).stream())
          .distinct()
          .toList();
    }
    requireFit(linear.name(), linear.species(), linear.operator());
    return form.places().isMode(linear.species())
        ? field(linear).terms().keySet().stream()
            .map(product -> form.raisedBy(product).negated())
            .distinct()
            .toList()
        : SectorFunctional.sectors(
            form.transitions(), form.places().place(linear.species()), linear.operator());
  }

  private void requireFit(String name, int species, SiteOperator operator) {
    boolean fits = species >= 0 && species < form.data().species().size();
    if (fits && !form.places().isMode(species)) {
      fits = operator.levels() == form.data().species().get(species).levels();
    }
    if (!fits) {
      throw ExactReadings.noFit(name);
    }
  }

  /** The operator of an observable of a mode. */
  FieldOperator field(ObservableDescriptor observable) {
    int mode = form.places().place(observable.species());
    FieldOperator sum = FieldOperator.zero(space.modes());
    for (ObservableDescriptor.Product product : observable.products()) {
      int size = Math.max(product.creations(), product.annihilations()) + 1;
      SiteOperator table =
          SiteOperator.zero(size)
              .plus(product.creations(), product.annihilations(), product.re(), product.im());
      sum = sum.plus(FieldOperator.of(space.modes(), mode, table));
    }
    return sum;
  }

  @Override
  public List<Species> species() {
    return form.data().species().stream()
        .map(
            one -> new Species(one.name(), one.levels(), one.levels() == 0 ? 1 : (int) one.count()))
        .toList();
  }

  @Override
  public Set<ChargeSector> sectors() {
    Set<ChargeSector> ofModes = new HashSet<>();
    for (int row = 0; row < space.size(); row++) {
      for (int column = 0; column < space.size(); column++) {
        ofModes.add(charges.of(row, column));
      }
    }
    Set<ChargeSector> all = new TreeSet<>();
    for (ChargeSector sites : counts.sectors()) {
      ofModes.forEach(modes -> all.add(sites.plus(modes)));
    }
    return all;
  }

  @Override
  public ChargeSector sector(StateColumns columns, int[] key) {
    int row = space.index(columns.quanta(key, true));
    int column = space.index(columns.quanta(key, false));
    ChargeSector sites = SymmetricVectors.sector(form.transitions(), columns, key);
    // What is beyond the cuts is nowhere, and so may as well be in the sector of the trace.
    return row < 0 || column < 0 ? neutral() : sites.plus(charges.of(row, column));
  }

  @Override
  public ChargeSector neutral() {
    return ChargeSector.neutral(form.transitions().chargeCount());
  }

  @Override
  public long dimension(ChargeSector sector) {
    return tally(sector).dimension();
  }

  /** What there is in a sector before anything of its size is allocated. */
  private record Tally(long dimension, double blocks, double siteRows) {}

  private Tally tally(ChargeSector sector) {
    Map<ChargeSector, Long> sizes = new HashMap<>();
    long dimension = 0;
    double blocks = 0.0;
    for (int row = 0; row < space.size(); row++) {
      for (int column = 0; column < space.size(); column++) {
        ChargeSector sites = sector.plus(charges.of(row, column).negated());
        long size = sizes.computeIfAbsent(sites, counts::dimension);
        dimension = Math.max(dimension, dimension + size);
        blocks += size > 0 ? 1.0 : 0.0;
      }
    }
    double rows = sizes.values().stream().mapToDouble(Long::doubleValue).sum();
    return new Tally(dimension, blocks, rows);
  }

  @Override
  public Footprint footprint(ChargeSector sector, int vectors) {
    Tally tally = tally(sector);
    double links = new FieldAction(form, space).links();
    double entries =
        form.parts().stream().mapToDouble(part -> MeanEntries.of(part, form.transitions())).sum();
    double bytes =
        tally.dimension() * (COMPLEX_BYTES * vectors + normBytes())
            + tally.blocks() * (BLOCK_BYTES + LINK_BYTES * links)
            + tally.siteRows()
                * (Character.BYTES * form.transitions().size()
                    + Integer.BYTES * form.parts().size()
                    + ENTRY_BYTES * entries);
    double moves = form.parts().stream().mapToDouble(FieldSystem::moves).sum();
    return new Footprint(sites(), tally.dimension(), bytes, tally.dimension() * (links + moves));
  }

  /** How many moves a part has at most. */
  private static double moves(SitePart part) {
    SiteSuperoperator one = part.oneSite();
    double moves = CollectiveTransfer.movesOf(one) + 1.0;
    PairForm pairs = part.pairs();
    for (int x = 0; x < pairs.elements().size(); x++) {
      for (int y = 0; y <= x; y++) {
        moves += pairs.both(x, y).isZero() ? 0.0 : 1.0;
      }
    }
    return moves;
  }

  @Override
  public FieldSector open(ChargeSector sector, RowBlocks blocks) {
    requireReadable();
    return new FieldSector(this, new FieldBasis(charges, counts, sector), matrices(), blocks);
  }

  private SiteMatrices matrices() {
    return new SiteMatrices(form.transitions(), counts, form.parts());
  }

  /** For each mode the population of its two highest numbers that are kept. */
  List<FockMatrix> edges() {
    return IntStream.range(0, space.modes())
        .mapToObj(mode -> FockMatrix.diagonal(space.size(), state -> isEdge(state, mode)))
        .toList();
  }

  private boolean isEdge(int state, int mode) {
    return space.number(state, mode) >= Math.max(1, space.cut(mode) - 1);
  }

  /** The factor of an observable, or of its adjoint, on the sites. */
  Optional<SitePart> onSites(ObservableDescriptor observable, boolean adjoint) {
    if (form.places().isMode(observable.species())) {
      return Optional.empty();
    }
    SiteOperator operator = observable.operator();
    int species = form.places().place(observable.species());
    return Optional.of(form.reading(species, adjoint ? operator.adjoint() : operator));
  }

  /**
   * The factor of an operator on the sites where it multiplies a state.
   *
   * @param share of the sum over all sites
   * @param left whether from the left
   */
  Optional<SitePart> acting(ObservableDescriptor observable, double share, boolean left) {
    if (form.places().isMode(observable.species())) {
      return Optional.empty();
    }
    int species = form.places().place(observable.species());
    return Optional.of(form.acting(species, observable.operator(), share, left));
  }

  /** The factor of an observable, or of its adjoint, on the modes. */
  FockMatrix onModes(ObservableDescriptor observable, boolean adjoint) {
    if (!form.places().isMode(observable.species())) {
      return FieldOperator.identity(space.modes()).in(space);
    }
    FieldOperator field = field(observable);
    return (adjoint ? field.adjoint() : field).in(space);
  }
}
