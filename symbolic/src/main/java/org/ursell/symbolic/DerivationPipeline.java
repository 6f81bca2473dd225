package org.ursell.symbolic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.cumulant.CumulantClosure;
import org.ursell.symbolic.heisenberg.AdjointLindbladian;
import org.ursell.symbolic.heisenberg.ChargeConservation;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.ir.MomentNames;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.ir.RealPacking;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.SiteBasis;
import org.ursell.symbolic.symmetry.ChargeSector;
import org.ursell.symbolic.symmetry.Conjugation;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * The way from a model to its closed equations of motion:
 *
 * <ol>
 *   <li><b>mathematics</b> ({@code coefficient}, {@code heisenberg.ModelMathematics}): the model's
 *       texts become exact coefficients in one polynomial ring and exact operators;
 *   <li><b>basis</b> ({@code operator}): a basis of the operators of one site for every species,
 *       completeness built in;
 *   <li><b>equations of motion</b> ({@code heisenberg}): d&lt;A&gt;/dt by the adjoint Lindbladian,
 *       N symbolic;
 *   <li><b>closure and completion</b> ({@code cumulant}, {@code symmetry}, {@code hierarchy}):
 *       follow the moments that appear until none is missing, each under one key, cutting above
 *       order M; fail loudly at the cap;
 *   <li><b>the intermediate form</b> ({@code ir}): a real {@link MomentSystem}; everything after
 *       this reads only it;
 *   <li><b>emission</b> ({@code emit}): Java, text, LaTeX, or a table in memory; printers only.
 * </ol>
 *
 * <p>A pipeline is one derivation: one Symja session, one thread.
 */
public final class DerivationPipeline {
  private final Map<String, Long> stageNanos = new LinkedHashMap<>();

  /** Derives the closed equations of a model with the default settings. */
  public static MomentSystem derive(Model model, int order) {
    return new DerivationPipeline().run(model, DerivationRequest.order(order));
  }

  /**
   * Derives the closed equations of a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the model's mathematics cannot be
   *     read or the hierarchy grows past the cap
   */
  public MomentSystem run(Model model, DerivationRequest request) {
    ModelMathematics mathematics =
        stage("mathematics", () -> new ModelMathematics(new SymjaSession(), model));
    new ChargeConservation(mathematics).check();
    List<SiteBasis> bases =
        stage("basis", () -> new BasisChoice(mathematics).bases(request.basis()));
    Conjugation conjugation = new Conjugation(bases);
    AdjointLindbladian lindbladian =
        stage("equations of motion", () -> new AdjointLindbladian(mathematics, bases));
    Hierarchy hierarchy =
        stage(
            "closure and completion",
            () ->
                Hierarchy.complete(
                    seeds(mathematics, bases, request),
                    lindbladian,
                    new CumulantClosure(request.truncation(model)),
                    conjugation,
                    vanishing(mathematics, bases, request),
                    request.maxMoments()));
    return stage(
        "intermediate form",
        () -> {
          MomentNames names =
              new MomentNames(model.species().stream().map(Species::name).toList(), bases);
          ModelDescriptor descriptor =
              DescriptorBuilder.describe(mathematics, bases, hierarchy, request.filter());
          return RealPacking.pack(hierarchy, mathematics, names, descriptor);
        });
  }

  /** Every moment of one factor, so that the state of a site can be told, and what is observed. */
  private static List<MomentKey> seeds(
      ModelMathematics mathematics, List<SiteBasis> bases, DerivationRequest request) {
    List<MomentKey> seeds = new ArrayList<>();
    if (request.everyPair() && request.order() >= 2) {
      seeds.addAll(pairs(mathematics.model(), bases));
    }
    for (int s = 0; s < bases.size(); s++) {
      for (int f = 1; f <= bases.get(s).factors().size(); f++) {
        seeds.add(MomentKey.of(MomentKey.factor(s, f)));
      }
    }
    for (NamedOperator observable : mathematics.model().observables()) {
      seeds.addAll(keys(mathematics, bases, observable));
    }
    return seeds;
  }

  /** Every moment of two factors, but of two sites of a species that has one. */
  private static List<MomentKey> pairs(Model model, List<SiteBasis> bases) {
    List<MomentKey> pairs = new ArrayList<>();
    for (int s = 0; s < bases.size(); s++) {
      boolean alone = !bases.get(s).isMode() && model.species().get(s).size().equals("1");
      for (int r = alone ? s + 1 : s; r < bases.size(); r++) {
        for (int f = 1; f <= bases.get(s).factors().size(); f++) {
          for (int g = r == s ? f : 1; g <= bases.get(r).factors().size(); g++) {
            pairs.add(MomentKey.of(MomentKey.factor(s, f), MomentKey.factor(r, g)));
          }
        }
      }
    }
    return pairs;
  }

  /** The moments that a filter drops; something observable must be left. */
  private static Predicate<MomentKey> vanishing(
      ModelMathematics mathematics, List<SiteBasis> bases, DerivationRequest request) {
    if (request.filter().isEmpty()) {
      return moment -> false;
    }
    Model model = mathematics.model();
    Charge charge = model.charge(request.filter().get());
    ChargeSector sector =
        new ChargeSector(
            bases, model.species().stream().map(s -> charge.weightsOf(s.name())).toList());
    boolean nothingLeft =
        model.observables().stream()
            .allMatch(
                observable ->
                    keys(mathematics, bases, observable).stream().anyMatch(sector::vanishes));
    if (nothingLeft) {
      throw new InvalidInputException(
          "the filter '%s' drops the observable '%s', which carries that charge"
              .formatted(charge.name(), model.observables().get(0).name()),
          "derive without the filter, or observe something without charge");
    }
    return sector::vanishes;
  }

  /** The moments that an observable is made of. */
  private static List<MomentKey> keys(
      ModelMathematics mathematics, List<SiteBasis> bases, NamedOperator observable) {
    int species = mathematics.model().speciesIndex(observable.species());
    var operator = mathematics.operator(observable.species(), observable.operator());
    return bases.get(species).expand(operator).stream()
        .map(
            component ->
                MomentKey.of(
                    component.factors().stream()
                        .mapToInt(f -> MomentKey.factor(species, f))
                        .toArray()))
        .toList();
  }

  private <T> T stage(String name, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    stageNanos.merge(name, System.nanoTime() - start, Long::sum);
    return result;
  }

  /** How long each stage took, in nanoseconds, in the order of the stages. */
  public Map<String, Long> stageNanos() {
    return new LinkedHashMap<>(stageNanos);
  }
}
