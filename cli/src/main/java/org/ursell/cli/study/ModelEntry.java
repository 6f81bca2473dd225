package org.ursell.cli.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.state.ProductState;

/**
 * A model that the user named, and the one door to its equations: emitted classes where they are of
 * this very model, otherwise derived and compiled on the spot (or read from the user's cache). The
 * symbolic module is loaded only in that case, so that the committed models start fast.
 */
public final class ModelEntry {
  private final String typed;
  private final boolean committed;
  private final Consumer<String> tell;
  private Optional<DerivedModel> derived = Optional.empty();

  private ModelEntry(String typed, boolean committed, Consumer<String> tell) {
    this.typed = typed;
    this.committed = committed;
    this.tell = tell;
  }

  /**
   * The model of a name or a file.
   *
   * @param tell receives whole lines: warnings about the file, and what takes long
   * @throws InvalidInputException if there is no such model
   * @throws ModelMistakesException if the file holds no model
   */
  public static ModelEntry of(String nameOrFile, Consumer<String> tell) {
    boolean committed =
        EquationCatalogue.find(nameOrFile, 1)
            .filter(equations -> equations.descriptor().name().equals(nameOrFile))
            .isPresent();
    ModelEntry entry = new ModelEntry(nameOrFile, committed, tell);
    if (!committed) {
      entry.derived();
    }
    return entry;
  }

  /** The model as a subject of studies of it as it is, in the usual operators of a site. */
  public Subject subject() {
    return committed
        ? EquationCatalogue.subject(typed)
            .map(Subject.class::cast)
            .orElseGet(() -> derived().subject())
        : derived().subject();
  }

  /** The model as mathematics. */
  public DerivedModel derived() {
    if (derived.isEmpty()) {
      derived = Optional.of(DerivedModel.read(typed, tell));
    }
    return derived.get();
  }

  /** Its short name. */
  String name() {
    return committed ? typed : derived().name();
  }

  /** Whether its equations are committed, and the model one of the paper's. */
  public boolean isCommitted() {
    return committed;
  }

  /** The text of the user's own model file; empty for a model that comes with the program. */
  public Optional<String> fileText() {
    return committed ? Optional.empty() : DerivedModel.fileText(typed);
  }

  /** Parameter values of the paper's figure, if it has one of this model. */
  public Map<String, List<Double>> figure() {
    return committed ? PaperModels.lifetimes(typed) : Map.of();
  }

  /** The equations that are asked for, for many runs. */
  public MomentEquations equations(EquationChoice choice) {
    return equations(choice, false);
  }

  /** The equations of several orders, for many runs; mean field is exact in its Jacobian. */
  public SortedMap<OrderChoice, MomentEquations> equations(
      List<OrderChoice> orders, EquationChoice choice, ExactJacobian meanField) {
    SortedMap<OrderChoice, MomentEquations> equations = new TreeMap<>();
    for (OrderChoice order : orders) {
      equations.put(order, order.isMeanField() ? meanField : equations(choice.at(order)));
    }
    return equations;
  }

  /** The equations that are asked for, for a few runs: compiled only if that is quickly done. */
  public MomentEquations equationsForFewRuns(EquationChoice choice) {
    return equations(choice, true);
  }

  private MomentEquations equations(EquationChoice choice, boolean fewRuns) {
    if (committed && choice.isPlain()) {
      Optional<MomentEquations> emitted = EquationCatalogue.find(typed, choice.order().order());
      if (emitted.isPresent()) {
        return emitted.get();
      }
    }
    return derived().equations(choice, fewRuns, tell);
  }

  /**
   * The equations of order 2 with every moment of two factors, for what looks at all pair
   * correlations.
   */
  public MomentEquations pairs(EquationChoice choice) {
    EquationChoice second = choice.at(OrderChoice.of(2));
    return committed && choice.isPlain() ? equations(second) : derived().table(second);
  }

  /**
   * The equations as a table, which has an exact Jacobian at any order, and from order 2 on every
   * moment of two factors.
   */
  public ExactJacobian table(EquationChoice choice) {
    int order = choice.order().order();
    Optional<EmittedSubject> emitted =
        committed && choice.isPlain() ? EquationCatalogue.subject(typed) : Optional.empty();
    return emitted.isPresent() && order <= emitted.get().largestOrder()
        ? emitted.get().table(EquationRequest.order(order).withEveryPair())
        : derived().table(choice);
  }

  /** The mean-field equations, with filter and basis as asked for. */
  public ExactJacobian meanField(EquationChoice choice) {
    EquationChoice first = choice.at(OrderChoice.of(1));
    return equations(first) instanceof ExactJacobian exact ? exact : derived().table(first);
  }

  /** The start that the model file gives; empty if it gives none. */
  public Optional<ProductState> initialState(ModelDescriptor model) {
    return derived().initialState(model);
  }

  /** A start in the words of model files, one state per species; ground where nothing is said. */
  public ProductState initialState(ModelDescriptor model, Map<String, String> states) {
    return derived().initialState(model, states);
  }
}
