package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;
import org.ursell.runtime.state.SymmetricEntries;

/** Interchangeable sites of levels alone, whose generator is applied without being stored. */
final class SiteSystem implements ExactSystem {
  private final LindbladModel model;
  private final GeneratorForm form;
  private final OccupationCounts counts;
  private final Optional<Drive> drive;

  SiteSystem(LindbladModel model) {
    this(model, Optional.empty());
  }

  /**
   * The same of an equation that changes in time.
   *
   * @param model the equation at the start
   */
  SiteSystem(LindbladModel model, Optional<Drive> drive) {
    this.model = model;
    this.drive = drive;
    TransitionModes modes = new TransitionModes(model);
    this.form = new GeneratorForm(model, modes);
    this.counts = new OccupationCounts(modes);
  }

  LindbladModel model() {
    return model;
  }

  @Override
  public Optional<Drive> drive() {
    return drive;
  }

  @Override
  public ExactSystem with(LindbladData equation) {
    return new SiteSystem(LindbladModel.of(equation));
  }

  @Override
  public int sites() {
    return model.totalCount();
  }

  @Override
  public void check(ExactStart start) {
    if (start instanceof FactoredStart product) {
      ProductStart.check(product.sites(), model);
    } else if (start instanceof SymmetricStart saved) {
      saved.requireFit(model.species(), 0);
    }
  }

  @Override
  public List<Species> species() {
    return model.species().stream()
        .map(one -> new Species(one.name(), one.levels(), one.count()))
        .toList();
  }

  @Override
  public Set<ChargeSector> sectors() {
    return new TreeSet<>(counts.sectors());
  }

  @Override
  public ChargeSector sector(StateColumns columns, int[] key) {
    return SymmetricVectors.sector(form.modes(), columns, key);
  }

  @Override
  public List<ChargeSector> sectors(ObservableDescriptor observable) {
    return ExactReadings.sectors(observable, this::read);
  }

  private Collection<ChargeSector> read(ObservableDescriptor linear) {
    if (linear.expression().isEmpty()) {
      requireFit(linear.name(), linear.species(), linear.operator());
      return SectorFunctional.sectors(form.modes(), linear.species(), linear.operator());
    }
    List<ObservableTerm> terms = ExactReadings.terms(linear);
    for (ObservableTerm term : terms) {
      term.sites().forEach(part -> requireFit(linear.name(), part.species(), part.operator()));
    }
    return ProductFunctional.sectors(form.modes(), terms);
  }

  private void requireFit(String name, int species, SiteOperator operator) {
    if (species < 0
        || species >= model.species().size()
        || operator.levels() != model.species().get(species).levels()) {
      throw ExactReadings.noFit(name);
    }
  }

  @Override
  public ChargeSector neutral() {
    return ChargeSector.neutral(form.modes().chargeCount());
  }

  @Override
  public long dimension(ChargeSector sector) {
    return counts.dimension(sector);
  }

  @Override
  public Footprint footprint(ChargeSector sector, int vectors) {
    SectorPlan plan = plan(sector);
    return new Footprint(
        model.totalCount(),
        plan.dimension(),
        plan.bytes(vectors) + normBytes() * plan.dimension(),
        plan.updates());
  }

  SectorPlan plan(ChargeSector sector) {
    return new SectorPlan(form, counts, sector);
  }

  @Override
  public OpenSector open(ChargeSector sector, RowBlocks blocks) {
    requireReadable();
    return new Open(new Liouvillian(plan(sector), blocks));
  }

  /** A sector with its generator. */
  record Open(Liouvillian generator) implements OpenSector {
    @Override
    public double[] start(ExactStart start) {
      return start instanceof SymmetricStart saved
          ? SymmetricVectors.coefficients(generator.basis(), saved)
          : PairedStart.coefficients(
              generator.basis(),
              new PairedStart((FactoredStart) start, List.of()).products(List.of()),
              generator.blocks());
    }

    @Override
    public void read(double[] vector, StateColumns columns, SymmetricEntries entries) {
      SymmetricVectors.add(generator.basis(), vector, columns, entries);
    }

    @Override
    public VectorReading reading(ObservableDescriptor observable) {
      return SectorReading.of(generator.basis(), observable);
    }

    @Override
    public Optional<VectorReading> trace() {
      SectorBasis basis = generator.basis();
      if (!basis.sector().isNeutral()) {
        return Optional.empty();
      }
      SiteOperator one = SiteOperator.identity(basis.modes().levels(0));
      return Optional.of(new SectorFunctional(basis, 0, one)::value);
    }

    @Override
    public CoherenceNorms norms() {
      return new CoherenceNorms(
          List.of(new CoherenceNorms.Part(0, generator.basis())), generator.blocks());
    }

    @Override
    public double[] mixed() {
      SectorBasis basis = generator.basis();
      if (!basis.sector().isNeutral()) {
        return new double[0];
      }
      List<SiteOperator> sites = new ArrayList<>();
      for (int s = 0; s < basis.modes().speciesCount(); s++) {
        int d = basis.modes().levels(s);
        sites.add(SiteOperator.identity(d).times(1.0 / d, 0.0));
      }
      return ProductStart.coefficients(basis, sites, generator.blocks());
    }
  }
}
