package org.ursell.symbolic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.cumulant.CumulantClosure;
import org.ursell.symbolic.heisenberg.AdjointLindbladian;
import org.ursell.symbolic.heisenberg.BasisChoice;
import org.ursell.symbolic.heisenberg.ChargeConservation;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.hierarchy.ChargeFilter;
import org.ursell.symbolic.hierarchy.DerivationRoom;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.hierarchy.Patience;
import org.ursell.symbolic.hierarchy.Seeds;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.ir.MomentNames;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.ir.RealPacking;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.SiteBasis;
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
  private final DerivationRoom room;

  /** A derivation in the memory of this process. */
  public DerivationPipeline() {
    this(DerivationRoom.OWN);
  }

  /** A derivation that leaves room for what is made of it. */
  @Internal
  public DerivationPipeline(DerivationRoom room) {
    this.room = room;
  }

  /** Derives the closed equations of a model with the default settings. */
  public static MomentSystem derive(Model model, int order) {
    return derive(model, DerivationRequest.order(order));
  }

  /**
   * Derives the closed equations of a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException as {@link #run}
   */
  public static MomentSystem derive(Model model, DerivationRequest request) {
    return new DerivationPipeline().run(model, request);
  }

  /**
   * Derives the closed equations of a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the model's mathematics cannot be
   *     read, or the hierarchy grows past the cap or past what Java's heap holds
   */
  public MomentSystem run(Model model, DerivationRequest request) {
    return run(model, request, seeds -> List.of());
  }

  /**
   * Derives the closed equations of a model for more than it observes itself.
   *
   * @param also moments that are asked for besides
   */
  @Internal
  public MomentSystem run(
      Model model, DerivationRequest request, Function<Seeds, List<MomentKey>> also) {
    ModelMathematics mathematics =
        stage("mathematics", () -> new ModelMathematics(new SymjaSession(), model));
    new ChargeConservation(mathematics).check();
    List<SiteBasis> bases =
        stage("basis", () -> new BasisChoice(mathematics).bases(request.basis()));
    Conjugation conjugation = new Conjugation(bases);
    AdjointLindbladian lindbladian =
        stage("equations of motion", () -> new AdjointLindbladian(mathematics, bases));
    Seeds seeds = new Seeds(mathematics, bases);
    Hierarchy hierarchy =
        stage(
            "closure and completion",
            () ->
                Hierarchy.complete(
                    with(
                        seeds.moments(request.everyPair() && request.order() >= 2),
                        also.apply(seeds)),
                    lindbladian,
                    new CumulantClosure(request.truncation(model)),
                    conjugation,
                    ChargeFilter.of(seeds, request.filter()),
                    request.maxMoments(),
                    room));
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

  private static List<MomentKey> with(List<MomentKey> some, List<MomentKey> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private <T> T stage(String name, Supplier<T> work) {
    Patience.requireNotInterrupted();
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
