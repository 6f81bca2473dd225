package org.ursell.symbolic.subject;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactForms;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladTable;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.Schedule;
import org.ursell.runtime.equations.Spectator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.equations.TaggedSubject;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCache;
import org.ursell.symbolic.emit.LindbladEmitter;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.hierarchy.DerivationRoom;
import org.ursell.symbolic.hierarchy.Seeds;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ObservableTexts;
import org.ursell.symbolic.language.OperatorText;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SpectatorModel;
import org.ursell.symbolic.model.TaggedModel;
import org.ursell.symbolic.operator.Basis;

/**
 * Any model as a subject of studies. Equations come from emitted classes on the class path where
 * these are of exactly this model, otherwise from the user's cache, or they are derived and
 * compiled.
 */
public final class ModelSubject implements Subject {
  private final Model model;
  private final Basis basis;
  private final OptionalInt maxMoments;
  private final EquationCache cache;

  /** Both are found when they are first asked for, since many studies need none. */
  private volatile Optional<ModelDescriptor> descriptor = Optional.empty();

  private volatile Optional<LindbladTable> lindblad = Optional.empty();

  private ModelSubject(Model model, Basis basis, OptionalInt maxMoments, EquationCache cache) {
    this.model = model;
    this.basis = basis;
    this.maxMoments = maxMoments;
    this.cache = cache;
  }

  /**
   * A model as a subject, with the user's cache of derived equations.
   *
   * @param tell receives one line when something takes a while, or the cache cannot be used
   */
  public static ModelSubject of(Model model, Consumer<String> tell) {
    return new ModelSubject(model, Basis.COUPLING, OptionalInt.empty(), EquationCache.ofUser(tell));
  }

  /** A model as a subject, with the user's cache of derived equations, silently. */
  public static ModelSubject of(Model model) {
    return of(model, line -> {});
  }

  /**
   * The model of a file as a subject, as {@link #of(Model)}.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the file holds no model; the
   *     message holds every diagnostic with its line
   */
  public static ModelSubject read(Path file) {
    return of(ModelReader.read(file).orThrow());
  }

  /** The same with moments counted in other operators of a site. */
  public ModelSubject in(Basis otherBasis) {
    return new ModelSubject(model, otherBasis, maxMoments, cache);
  }

  /** The same with another cap on the moments of a derivation. */
  public ModelSubject withMaxMoments(int cap) {
    return new ModelSubject(model, basis, OptionalInt.of(cap), cache);
  }

  /** The model as mathematics. */
  public Model model() {
    return model;
  }

  /** What the pipeline is asked for. */
  public DerivationRequest derivation(EquationRequest request) {
    DerivationRequest derivation =
        DerivationRequest.order(request.order()).withSpeciesOrders(request.speciesOrders());
    if (basis != Basis.COUPLING) {
      derivation = derivation.in(basis);
    }
    if (request.filter().isPresent()) {
      derivation = derivation.filteredBy(model.charge(request.filter().get()).name());
    }
    if (request.everyPair()) {
      derivation = derivation.withEveryPair();
    }
    return maxMoments.isPresent() ? derivation.withMaxMoments(maxMoments.getAsInt()) : derivation;
  }

  @Override
  public ModelDescriptor descriptor() {
    if (descriptor.isEmpty()) {
      descriptor = Optional.of(equations(EquationRequest.order(1)).descriptor());
    }
    return descriptor.get();
  }

  @Override
  public MomentEquations equations(EquationRequest request) {
    if (request.everyPair()) {
      Optional<EmittedSubject> committed = committed(request);
      if (committed.isPresent()) {
        return committed.get().equations(request);
      }
      if (request.fewRuns()) {
        // Who looks at all pairs a few times is served before anything could be compiled.
        return table(request);
      }
    } else if (isPlain(request)) {
      Optional<MomentEquations> emitted =
          EquationCatalogue.find(model.name(), request.order())
              .filter(found -> isOfThisModel(found.descriptor()));
      if (emitted.isPresent()) {
        return emitted.get();
      }
    }
    MomentEquations kept = cache.equations(model, derivation(request));
    return ExactForms.known(kept, () -> Optional.of(derivedTable(request)));
  }

  /** The table, which if it is committed holds every pair of moments, asked for or not. */
  @Override
  public ExactJacobian table(EquationRequest request) {
    Optional<EmittedSubject> committed = committed(request);
    return committed.isPresent() ? committed.get().table(request) : derivedTable(request);
  }

  @Internal
  @Override
  public ExactJacobian table(EquationRequest request, List<List<Moment.Factor>> also) {
    return TableEmitter.emit(
        new DerivationPipeline(DerivationRoom.forTable())
            .run(model, derivation(request), s -> Seeds.products(also)));
  }

  @Internal
  @Override
  public ExactJacobian table(EquationRequest request, Spectator earlier) {
    return TableEmitter.emit(beside(request, earlier));
  }

  /** The equations with an operator at an earlier time beside the others, to be printed. */
  @Internal
  public MomentSystem beside(EquationRequest request, Spectator earlier) {
    Model whole = SpectatorModel.of(model, earlier.charges());
    DerivationRequest derivation = derivation(request);
    int largest =
        model.species().stream()
            .mapToInt(s -> derivation.speciesOrders().getOrDefault(s.name(), derivation.order()))
            .max()
            .orElse(derivation.order());
    Map<String, Integer> orders = new HashMap<>(derivation.speciesOrders());
    orders.put(SpectatorModel.name(model), earlier.counted() ? largest : largest + 1);
    return new DerivationPipeline(DerivationRoom.forTable())
        .run(whole, derivation.withSpeciesOrders(orders), seeds -> seeds.beside(earlier.later()));
  }

  @Internal
  @Override
  public TaggedSubject tagging(String species) {
    return new TaggedSubject(
        new ModelSubject(TaggedModel.of(model, species), basis, maxMoments, cache),
        TaggedModel.others(model, species),
        model.speciesIndex(species));
  }

  @Internal
  @Override
  public OperatorDescriptor operator(String text) {
    return OperatorText.read(model, descriptor(), text);
  }

  private ExactJacobian derivedTable(EquationRequest request) {
    return TableEmitter.emit(
        new DerivationPipeline(DerivationRoom.forTable()).run(model, derivation(request)));
  }

  /** The emitted model, if it is exactly this one and has what is asked for. */
  private Optional<EmittedSubject> committed(EquationRequest request) {
    return isPlain(request)
        ? EquationCatalogue.subject(model.name())
            .filter(emitted -> isOfThisModel(emitted.descriptor()))
            .filter(emitted -> request.order() >= 1 && request.order() <= emitted.largestOrder())
        : Optional.empty();
  }

  private boolean isPlain(EquationRequest request) {
    return request.isPlain() && basis == Basis.COUPLING;
  }

  /** The hash is of the physics alone; title and default values may differ in a file. */
  private boolean isOfThisModel(ModelDescriptor emitted) {
    return emitted.hash().equals(model.hash())
        && emitted.title().equals(model.title())
        && emitted.rateUnit().equals(model.rateUnit())
        && emitted.parameters().equals(model.parameters());
  }

  @Override
  public LindbladData lindblad(Parameters parameters) {
    return lindbladTable().at(parameters);
  }

  @Override
  public LindbladData lindbladWithModes(Parameters parameters) {
    return lindbladTable().withModes(parameters);
  }

  @Override
  public Schedule schedule(Parameters parameters) {
    return lindbladTable().schedule(parameters);
  }

  private LindbladTable lindbladTable() {
    if (lindblad.isEmpty()) {
      synchronized (this) {
        if (lindblad.isEmpty()) {
          lindblad = Optional.of(LindbladEmitter.emit(model));
        }
      }
    }
    return lindblad.get();
  }

  /** A name of the model, or an observable in the words of its file. */
  @Override
  public ObservableDescriptor observable(String text) {
    return descriptor().observable(text).orElseGet(() -> ObservableTexts.parse(model, text));
  }

  @Override
  public Optional<ProductData> start() {
    return model.initialStates().isEmpty()
        ? Optional.empty()
        : Optional.of(ProductData.of(DescriptorBuilder.ofSites(model), model.initialStates()));
  }
}
