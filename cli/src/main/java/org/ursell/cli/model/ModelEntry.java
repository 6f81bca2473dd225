package org.ursell.cli.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.language.ModelReader;

/**
 * A model that the user named, and the one door to it: emitted classes where they are of this very
 * model, otherwise it is derived and compiled on the spot (or read from the user's cache). The
 * symbolic module is loaded only in that case, so that the committed models start fast.
 */
public final class ModelEntry {
  /** The language of model files that the program reads. */
  public static final int LANGUAGE = Integer.parseInt(ModelReader.LANGUAGE);

  private final String option;
  private final String typed;
  private final InputFiles inputs;
  private final Optional<EmittedSubject> committed;
  private final Consumer<String> tell;
  private Optional<DerivedModel> derived = Optional.empty();

  private ModelEntry(
      String option,
      String typed,
      InputFiles inputs,
      Optional<EmittedSubject> committed,
      Consumer<String> tell) {
    this.option = option;
    this.typed = typed;
    this.inputs = inputs;
    this.committed = committed;
    this.tell = tell;
  }

  /** The model of a name or a file on disk. */
  public static ModelEntry of(String nameOrFile, Consumer<String> tell) {
    return of(nameOrFile, InputFiles.onDisk(), tell);
  }

  /**
   * The model of a name or a file.
   *
   * @param inputs where files are looked for, and remembered
   * @param tell receives whole lines on what takes long
   * @throws org.ursell.runtime.equations.InvalidInputException if there is no such model
   * @throws ModelMistakesException if the file holds no model
   */
  public static ModelEntry of(String nameOrFile, InputFiles inputs, Consumer<String> tell) {
    return of("--model", nameOrFile, inputs, tell);
  }

  /**
   * The same where another option named it.
   *
   * @param option the option, for messages
   */
  public static ModelEntry of(
      String option, String nameOrFile, InputFiles inputs, Consumer<String> tell) {
    Optional<EmittedSubject> committed =
        EquationCatalogue.subject(nameOrFile)
            .filter(subject -> subject.descriptor().name().equals(nameOrFile));
    ModelEntry entry = new ModelEntry(option, nameOrFile, inputs, committed, tell);
    if (committed.isEmpty()) {
      entry.derived();
    }
    return entry;
  }

  /** The model as a subject of studies. */
  public Subject subject(Derivation derivation) {
    return committed.isPresent() && !derivation.transitions()
        ? new CommittedFirst(committed.get(), () -> derived().subject(derivation, tell))
        : derived().subject(derivation, tell);
  }

  /** The model as mathematics. */
  public DerivedModel derived() {
    if (derived.isEmpty()) {
      derived = Optional.of(DerivedModel.read(option, typed, inputs));
    }
    return derived.get();
  }

  /** Whether its equations are committed, and the model one of the paper's. */
  public boolean isCommitted() {
    return committed.isPresent();
  }

  /** Whether a rate of the user's model stands before a term that joins sites, too. */
  public boolean couples(String rate) {
    return !isCommitted() && derived().couples(rate);
  }

  /**
   * Parameters that occur in no term, with the warning about each: what is asked of them changes
   * nothing.
   */
  public Map<String, String> idle() {
    return isCommitted() ? Map.of() : derived().idle();
  }

  /** Where files of this command are looked for, and remembered. */
  public InputFiles inputs() {
    return inputs;
  }

  /** Parameter values of the paper's figure, if it has one of this model. */
  public Map<String, List<Double>> figure() {
    return isCommitted() ? PaperModels.lifetimes(typed) : Map.of();
  }

  /**
   * A start in the words of model files, one state per species, or per two places; ground where
   * nothing is said.
   */
  public ProductState initialState(ModelDescriptor model, Map<String, String> states) {
    return derived().initialState(model, states, inputs);
  }
}
