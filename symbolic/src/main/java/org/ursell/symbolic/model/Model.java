package org.ursell.symbolic.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * An open quantum many-body model: species of identical sites, a Hamiltonian of on-site and
 * all-to-all terms, jump operators, and what is conserved and observed. Built by {@link
 * ModelBuilder}, which refuses what does not fit together.
 *
 * @param name short name, as typed on a command line
 * @param title one line for people
 * @param rateUnit the rate that sets the unit of time
 * @param parameters couplings, rates and sizes in the order in which they are printed
 * @param observables what is observed; the first is the order parameter
 * @param initialStates where runs start unless told otherwise, by species, or by two with a comma
 *     between them; may say nothing of some
 * @param vocabulary the words of its file in which more can be observed; no part of the physics
 * @param jointJumps jumps whose operators are products over several places, and correlated ones
 */
public record Model(
    String name,
    String title,
    String rateUnit,
    List<Species> species,
    List<ParameterDescriptor> parameters,
    List<HamiltonianTerm> hamiltonian,
    List<JumpOperator> jumps,
    List<Charge> charges,
    List<NamedObservable> observables,
    Map<String, InitialState> initialStates,
    @Internal Vocabulary vocabulary,
    List<JointJump> jointJumps) {
  /** A model without further words. */
  public Model(
      String name,
      String title,
      String rateUnit,
      List<Species> species,
      List<ParameterDescriptor> parameters,
      List<HamiltonianTerm> hamiltonian,
      List<JumpOperator> jumps,
      List<Charge> charges,
      List<? extends NamedObservable> observables,
      Map<String, InitialState> initialStates) {
    this(
        name,
        title,
        rateUnit,
        species,
        parameters,
        hamiltonian,
        jumps,
        charges,
        List.copyOf(observables),
        initialStates,
        Vocabulary.NONE,
        List.of());
  }

  @Internal
  public Model {
    species = List.copyOf(species);
    parameters = List.copyOf(parameters);
    hamiltonian = List.copyOf(hamiltonian);
    jumps = List.copyOf(jumps);
    charges = List.copyOf(charges);
    observables = List.copyOf(observables);
    initialStates = Map.copyOf(initialStates);
    jointJumps = List.copyOf(jointJumps);
  }

  /** The same model with other jumps of several places. */
  Model withJointJumps(List<JointJump> joint) {
    return new Model(
        name,
        title,
        rateUnit,
        species,
        parameters,
        hamiltonian,
        jumps,
        charges,
        observables,
        initialStates,
        vocabulary,
        joint);
  }

  /** The same model that declares one more charge. */
  @Internal
  public Model withCharge(Charge charge) {
    List<Charge> more = new ArrayList<>(charges);
    more.add(charge);
    return new Model(
        name,
        title,
        rateUnit,
        species,
        parameters,
        hamiltonian,
        jumps,
        more,
        observables,
        initialStates,
        vocabulary,
        jointJumps);
  }

  /** Whether a species is a mode, or one site whatever the parameters. */
  @Internal
  public boolean isSingle(String speciesName) {
    return species.get(speciesIndex(speciesName)).size().equals("1");
  }

  /** The position of a species. */
  public int speciesIndex(String speciesName) {
    for (int s = 0; s < species.size(); s++) {
      if (species.get(s).name().equals(speciesName)) {
        return s;
      }
    }
    throw new InvalidInputException(
        "the model '" + name + "' has no species '" + speciesName + "'",
        "use one of " + species.stream().map(Species::name).toList());
  }

  /** The observables that are operators on one site or mode. */
  public List<NamedOperator> operators() {
    return observables.stream()
        .filter(NamedOperator.class::isInstance)
        .map(NamedOperator.class::cast)
        .toList();
  }

  /** The observables that are made of expectation values of several places. */
  @Internal
  public List<NamedExpression> expressions() {
    return observables.stream()
        .filter(NamedExpression.class::isInstance)
        .map(NamedExpression.class::cast)
        .toList();
  }

  /** The declared charge of a name. */
  public Charge charge(String chargeName) {
    return charges.stream()
        .filter(charge -> charge.name().equals(chargeName))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the model '" + name + "' declares no charge '" + chargeName + "'",
                    charges.isEmpty()
                        ? "declare it among the model's charges"
                        : "use one of " + charges.stream().map(Charge::name).toList()));
  }

  /** The names of all parameters, sizes included. */
  public List<String> parameterNames() {
    return parameters.stream().map(ParameterDescriptor::name).toList();
  }

  /** Every coefficient of the Hamiltonian and the jumps, those inside operators included. */
  @Internal
  public List<Scalar> scalars() {
    List<Scalar> scalars = new ArrayList<>();
    for (HamiltonianTerm term : hamiltonian) {
      scalars.add(term.coefficient());
      term.factors().forEach(f -> scalars.addAll(f.operator().entries().values()));
    }
    for (JumpOperator jump : jumps) {
      scalars.add(jump.rate());
      jump.operators().forEach(f -> scalars.addAll(f.operator().entries().values()));
    }
    return scalars;
  }

  /** The functions that tables give, by their names. */
  @Internal
  public List<SampledFunction> sampledFunctions() {
    TreeMap<String, SampledFunction> found = new TreeMap<>();
    for (Scalar scalar : scalars()) {
      scalar.visit(
          part -> {
            if (part instanceof Scalar.Sampled sampled) {
              found.put(sampled.function().name(), sampled.function());
            }
          });
    }
    return List.copyOf(found.values());
  }

  /** SHA-256 of the physics, in hexadecimal; titles, defaults and starts do not enter. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Consumer<String> text = piece -> digest.update(piece.getBytes(StandardCharsets.UTF_8));
      text.accept(CanonicalText.of(this));
      CanonicalText.tables(this, text);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
