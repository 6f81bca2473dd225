package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * Where runs start.
 *
 * @param name in a word: {@code steady}, {@code model}, {@code ground}, {@code paper}, {@code
 *     generic}, or whatever the caller calls a state of its own
 * @param words in a few words, for tables
 * @param state the product state; empty for the mean-field steady state, which differs from point
 *     to point
 * @param settled if runs start from the steady state of their own equations, the values of those
 *     parameters that are others there
 * @param saved where earlier runs ended, if these go on from there
 * @param time when runs start, in inverse rates
 */
public record Start(
    String name,
    String words,
    Optional<ProductState> state,
    Optional<Map<String, Double>> settled,
    Optional<SavedState> saved,
    double time) {
  /**
   * Keeps its own copy of the values.
   *
   * @throws InvalidInputException if the time is not finite
   */
  public Start {
    settled = settled.map(values -> Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    if (!Double.isFinite(time)) {
      throw new InvalidInputException(
          "runs are to start at t = " + NumberWords.of(time),
          "give a finite number of inverse rates");
    }
  }

  /** The same at t = 0. */
  public Start(
      String name,
      String words,
      Optional<ProductState> state,
      Optional<Map<String, Double>> settled) {
    this(name, words, state, settled, Optional.empty(), 0.0);
  }

  /** A product state, or the mean-field steady state. */
  public Start(String name, String words, Optional<ProductState> state) {
    this(name, words, state, Optional.empty());
  }

  /**
   * The steady state of the very equations that are run, order by order and size by size, which is
   * no product state: where a search for steady states from the usual start ends.
   *
   * @param elsewhere the values of parameters that are others while the state settles, so that a
   *     run shows what becomes of it when they are changed at once
   */
  public static Start settled(Map<String, Double> elsewhere) {
    String at =
        elsewhere.entrySet().stream()
            .map(value -> value.getKey() + "=" + CsvTable.number(value.getValue()))
            .collect(Collectors.joining(","));
    return new Start(
        "settled" + (at.isEmpty() ? "" : " at " + at),
        "steady state of the truncated equations"
            + (at.isEmpty() ? "" : " at " + at.replace("=", " = ").replace(",", ", ")),
        Optional.empty(),
        Optional.of(elsewhere));
  }

  /**
   * Where earlier runs ended, at the time at which they did: each run starts where the one of its
   * order and size ended.
   *
   * @param name what the caller calls it
   */
  public static Start saved(String name, SavedState state) {
    return new Start(
        name,
        "where '%s' was saved at t = %s".formatted(state.model(), CsvTable.number(state.time())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(state),
        state.time());
  }

  /** The same state at another time, which matters where a model changes in time. */
  public Start at(double otherTime) {
    return new Start(name, words, state, settled, saved, otherTime);
  }

  /**
   * Requires that runs do not go on from saved ones.
   *
   * @param what cannot, as the subject of a sentence in the singular
   * @throws InvalidInputException if they do
   */
  @Internal
  public void requireNotSaved(String what) {
    if (saved.isPresent()) {
      throw new InvalidInputException(
          "%s needs a start that is a product state at every size, and a saved state is one of the moments of single runs"
              .formatted(what),
          "measure the lifetimes alone, or start from a product state");
    }
  }

  /** The mean-field steady state at the same parameters. */
  public static Start steady() {
    return new Start("steady", "product state of the mean-field steady state", Optional.empty());
  }

  /** A state of the caller's own. */
  public static Start of(ProductState state) {
    return new Start("given", "a given product state", Optional.of(state));
  }

  /**
   * The start that a model itself gives; empty if it gives none.
   *
   * @param model describes any of its equations
   */
  public static Optional<Start> ofModel(Subject subject, ModelDescriptor model) {
    return subject
        .start()
        .map(data -> InitialProduct.of(model, data))
        .map(state -> new Start("model", "as the model file says", Optional.of(state)));
  }

  /** Level 0 and vacuum. */
  public static Start ground(ModelDescriptor model) {
    return new Start(
        "ground",
        "every site in level 0, every mode in its vacuum",
        Optional.of(InitialProduct.of(model, ProductData.of(model, Map.of()))));
  }

  /** Equal populations with weak coherences, so that any phase that can grow will. */
  public static Start generic(ExactJacobian meanField) {
    return new Start(
        "generic",
        "all levels equally populated, with weak coherences",
        Optional.of(SteadyStateFinder.genericStart(meanField.descriptor())));
  }

  /**
   * The start of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023),
   * supplement, section 5: the first group has a weak coherence between levels 1 and 2.
   *
   * @throws InvalidInputException if a species has not three levels
   */
  public static Start paper(ModelDescriptor model) {
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor species : model.species()) {
      if (species.levels() != 3) {
        throw new InvalidInputException(
            "the paper's start is a state of three levels, but species %s has %d"
                .formatted(species.name(), species.levels()),
            StartCure.ANOTHER);
      }
      SiteOperator mixed = SiteOperator.identity(3).times(1.0 / 3.0, 0.0);
      sites.add(
          DensityMatrix.of(
              sites.isEmpty() ? mixed.plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0) : mixed));
    }
    String others =
        sites.size() > 1 ? " in " + model.species().get(0).name() + ", 1/3 elsewhere" : "";
    return new Start(
        "paper", "1/3 + (|1><2| + h.c.)/10" + others, Optional.of(new ProductState(sites)));
  }

  /**
   * The usual start of a trace: the model's own; else ground, unless what is followed carries a
   * conserved charge and so would be zero for ever: then the steady state.
   *
   * @param equations describes the equations to be run
   */
  public static Start forTrace(
      Subject subject, ModelDescriptor equations, ObservableDescriptor followed) {
    boolean charged = equations.charges().stream().anyMatch(charge -> carries(followed, charge));
    // Where something changes in time there is no steady state, and ground is as good as any.
    boolean steady = charged && !equations.isDriven();
    return ofModel(subject, equations).orElseGet(() -> steady ? steady() : ground(equations));
  }

  /**
   * The usual start of a sweep: the steady state for lifetimes, the paper's for its own models,
   * else the model's, one with a phase where the model has a charge, or the ground state.
   *
   * @param lifetimes whether lifetimes are measured
   * @param paper whether the model is one of the paper's
   */
  public static Start forSweep(
      Subject subject, ExactJacobian meanField, boolean lifetimes, boolean paper) {
    ModelDescriptor model = meanField.descriptor();
    if (lifetimes) {
      return steady();
    }
    boolean whole = model.filter().isEmpty();
    if (whole && paper && model.species().stream().allMatch(species -> species.levels() == 3)) {
      return paper(model);
    }
    return forSteadyStates(subject, meanField);
  }

  /**
   * The usual start of a search for steady states: the model's own, else one with a phase where the
   * model has a charge, or the ground state.
   */
  public static Start forSteadyStates(Subject subject, ExactJacobian meanField) {
    ModelDescriptor model = meanField.descriptor();
    boolean phase = !model.charges().isEmpty() && model.filter().isEmpty();
    return ofModel(subject, model).orElseGet(() -> phase ? generic(meanField) : ground(model));
  }

  /** Whether an observable, or part of it, is not neutral. */
  public static boolean carries(ObservableDescriptor observable, ChargeDescriptor charge) {
    return observable.charges(charge).stream().anyMatch(q -> Math.abs(q) > 1e-12);
  }

  /**
   * This start, which has nothing of what the equations leave out.
   *
   * @throws InvalidInputException if the charge that they are filtered by leaves out what it has,
   *     or if it is a steady state, and they change in time
   */
  public Start fitting(ModelDescriptor equations) {
    if (state.isEmpty() && saved.isEmpty() && equations.isDriven()) {
      throw new InvalidInputException(
          "a start from a steady state needs equations that do not change in time, but "
              + Autonomy.changing(equations),
          StartCure.ANOTHER_THAN_STEADY);
    }
    equations
        .filter()
        .filter(charge -> hasPhase(equations, charge))
        .ifPresent(
            charge -> {
              throw new InvalidInputException(
                  "the filter '%s' leaves out what has a phase, but the start '%s' has one"
                      .formatted(charge, name),
                  StartCure.NO_PHASE);
            });
    return this;
  }

  private boolean hasPhase(ModelDescriptor model, String filter) {
    List<List<Double>> weights =
        model.charges().stream()
            .filter(charge -> charge.name().equals(filter))
            .findFirst()
            .orElseThrow()
            .weights();
    return state.map(own -> own.carries(weights)).orElse(settled.isEmpty() && saved.isEmpty());
  }
}
