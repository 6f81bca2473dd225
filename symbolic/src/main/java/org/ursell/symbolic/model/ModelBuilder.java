package org.ursell.symbolic.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.syntax.Functions;

/**
 * Collects a {@link Model} piece by piece and checks at the end that the pieces fit together.
 *
 * <p>Coefficients and rates are written as in model files, {@code V/N} or {@code sqrt(2)*kappa},
 * and read at once ({@link Scalar#read}); which of their names are declared is known at the end.
 */
public final class ModelBuilder {
  private final String name;
  private final String title;
  private String rateUnit = "";
  private final List<Species> species = new ArrayList<>();
  private final List<ParameterDescriptor> parameters = new ArrayList<>();
  private final List<HamiltonianTerm> hamiltonian = new ArrayList<>();
  private final List<JumpOperator> jumps = new ArrayList<>();
  private final List<JointJump> jointJumps = new ArrayList<>();
  private final List<Charge> charges = new ArrayList<>();
  private final List<NamedObservable> observables = new ArrayList<>();
  private final Map<String, InitialState> initialStates = new LinkedHashMap<>();
  private final Set<String> complex = new HashSet<>();
  private final Map<String, SampledFunction> tables = new HashMap<>();
  private Vocabulary vocabulary = Vocabulary.NONE;

  /**
   * Starts a model.
   *
   * @param name lower-case words joined by dashes, as typed on a command line
   * @param title one line for people
   */
  public ModelBuilder(String name, String title) {
    this.name = name;
    this.title = title;
  }

  /** Adds identical sites of d levels, counted by a size parameter. */
  public ModelBuilder species(String speciesName, int levels, String size) {
    species.add(Species.levels(speciesName, levels, size));
    return this;
  }

  /** Adds a bosonic mode. */
  public ModelBuilder mode(String modeName) {
    species.add(Species.mode(modeName));
    return this;
  }

  /** Declares a number of sites. */
  public ModelBuilder size(String parameter, int defaultValue) {
    parameters.add(new ParameterDescriptor(Names.normal(parameter), Kind.SIZE, defaultValue));
    return this;
  }

  /** Declares a real coupling or energy. */
  public ModelBuilder coupling(String parameter, double defaultValue) {
    parameters.add(new ParameterDescriptor(Names.normal(parameter), Kind.COUPLING, defaultValue));
    return this;
  }

  /**
   * Declares a complex parameter, before the coefficients that mention it: {@code g} and {@code
   * conj(g)} there, {@code g.re} and {@code g.im} among the parameters of a run. Operators with
   * such coefficients are made with {@link Scalar}s of its parts, {@code re(g)} and {@code im(g)}.
   *
   * @param re real part of its default value
   * @param im imaginary part of its default value
   */
  public ModelBuilder complex(String parameter, double re, double im) {
    String name = Names.normal(parameter);
    complex.add(name);
    return coupling(name + ComplexParameter.RE, re).coupling(name + ComplexParameter.IM, im);
  }

  /**
   * Declares a function of the time that is known at some instants, before the coefficients that
   * mention it: {@code f(t)} there, where its name is f.
   *
   * @throws InvalidInputException if something else has that name
   */
  public ModelBuilder table(SampledFunction function) {
    String own = Names.normal(function.name());
    boolean taken =
        Functions.isReserved(own)
            || own.equals(Scalar.Time.NAME)
            || tables.containsKey(own)
            || parameters.stream().anyMatch(parameter -> parameter.name().equals(own));
    if (taken) {
      throw new InvalidInputException(
          "the table '%s' has the name of something else".formatted(own), "give it another name");
    }
    tables.put(own, function);
    return this;
  }

  private Scalar read(String coefficient) {
    return Scalar.read(coefficient, complex, tables);
  }

  /** Declares a rate, which must not be negative. */
  public ModelBuilder rate(String parameter, double defaultValue) {
    parameters.add(new ParameterDescriptor(Names.normal(parameter), Kind.RATE, defaultValue));
    return this;
  }

  /** Names the rate that sets the unit of time. */
  public ModelBuilder rateUnit(String parameter) {
    rateUnit = Names.normal(parameter);
    return this;
  }

  /** Adds a Hermitian term to every site of a species. */
  public ModelBuilder onSite(String speciesName, String coefficient, LocalOperator operator) {
    hamiltonian.add(
        new HamiltonianTerm(
            read(coefficient), List.of(new SiteFactor(speciesName, operator)), false));
    return this;
  }

  /**
   * Couples all pairs: {@code coefficient * (left_i right_j + h.c.)}, each unordered pair i &lt; j
   * of one species once, or every pair of two species.
   */
  public ModelBuilder pairs(
      String leftSpecies,
      LocalOperator left,
      String rightSpecies,
      LocalOperator right,
      String coefficient) {
    hamiltonian.add(
        new HamiltonianTerm(
            read(coefficient),
            List.of(new SiteFactor(leftSpecies, left), new SiteFactor(rightSpecies, right)),
            true));
    return this;
  }

  /** Adds a jump to every site of a species. */
  public ModelBuilder jump(String speciesName, String rate, LocalOperator operator) {
    jumps.add(new JumpOperator(read(rate), List.of(new SiteFactor(speciesName, operator)), false));
    return this;
  }

  /** Adds one jump whose operator is the sum over all sites of a species. */
  public ModelBuilder collectiveJump(String speciesName, String rate, LocalOperator operator) {
    return collectiveJump(rate, List.of(new SiteFactor(speciesName, operator)));
  }

  /** Adds one jump whose operator is the sum over all sites of all the named species. */
  public ModelBuilder collectiveJump(String rate, List<SiteFactor> operators) {
    jumps.add(new JumpOperator(read(rate), operators, true));
    return this;
  }

  /** Adds a line of the Hamiltonian as it is. */
  public ModelBuilder term(HamiltonianTerm term) {
    hamiltonian.add(term);
    return this;
  }

  /** Declares a conserved charge; weights per species from level 0 up. */
  public ModelBuilder charge(String chargeName, Map<String, List<Double>> weights) {
    charges.add(new Charge(chargeName, weights));
    return this;
  }

  /** Names an operator to observe. The first one is the order parameter. */
  public ModelBuilder observable(String operatorName, String speciesName, LocalOperator operator) {
    observables.add(new NamedOperator(operatorName, speciesName, operator));
    return this;
  }

  /** Adds an observable as it is. The first one is the order parameter. */
  public ModelBuilder observable(NamedObservable observable) {
    observables.add(observable);
    return this;
  }

  /** Gives the words in which more can be observed. */
  @Internal
  public ModelBuilder vocabulary(Vocabulary words) {
    vocabulary = words;
    return this;
  }

  /** Adds sites, or a mode, as they are. */
  public ModelBuilder species(Species sites) {
    species.add(sites);
    return this;
  }

  /** Declares a parameter. */
  public ModelBuilder parameter(ParameterDescriptor parameter) {
    parameters.add(parameter);
    return this;
  }

  /** Adds a jump as it is. */
  public ModelBuilder jump(JumpOperator jump) {
    jumps.add(jump);
    return this;
  }

  /** Adds a jump of several places, or correlated ones, as they are. */
  public ModelBuilder jump(JointJump jump) {
    jointJumps.add(jump);
    return this;
  }

  /**
   * Adds a jump on every pair of two sites: each unordered pair i &lt; j of one species once, where
   * the operator must stay the same, but for its sign, when i and j are exchanged; every pair of
   * two species.
   *
   * @param left the species of the site with number 0 in the products
   * @param right the species of the site with number 1, possibly the same
   * @param operator a sum of products; what is left out of one is the identity
   */
  public ModelBuilder pairJump(
      String left, String right, String rate, List<JointJump.Product> operator) {
    return jump(JointJump.of(List.of(left, right), false, read(rate), operator));
  }

  /**
   * Adds correlated jumps of modes and of species of one site: sum_ab rates[a][b] (L_b rho L_a^+ -
   * {L_a^+ L_b, rho}/2).
   *
   * @param rates Hermitian, and positive semidefinite at every point of the parameters
   * @param operators one for each row of the rates
   */
  public ModelBuilder correlatedJumps(List<List<String>> rates, List<SiteFactor> operators) {
    return jump(
        new JointJump(
            List.of(),
            false,
            rates.stream().map(row -> row.stream().map(this::read).toList()).toList(),
            operators.stream()
                .map(
                    one ->
                        List.of(
                            new JointJump.Product(
                                Scalar.Number.ONE,
                                List.of(JointJump.Factor.on(one.species(), one.operator())))))
                .toList()));
  }

  /**
   * Says where the sites of a species start, or two places in a state of both.
   *
   * @param places the name of a species, or those of two with a comma between them, each a mode or
   *     a species of one site
   */
  public ModelBuilder initially(String places, InitialState state) {
    initialStates.put(places, state);
    return this;
  }

  /**
   * The model.
   *
   * @throws InvalidInputException if a name is used that was not declared, a name is declared
   *     twice, a level does not exist, or there is nothing to derive
   */
  public Model build() {
    Model model =
        new Model(
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
            jointJumps);
    new ModelValidation(model).check();
    return model;
  }
}
