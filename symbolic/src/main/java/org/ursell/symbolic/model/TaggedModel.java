package org.ursell.symbolic.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * A model with one site of a species told apart from the others: it becomes a species of one site,
 * the last, and every sum over sites of the old species is parted into those that hold the site and
 * those that do not. The dynamics is the same.
 */
@Internal
public final class TaggedModel {
  private final Model model;
  private final Species whole;
  private final String tagged;
  private final String others;

  private TaggedModel(Model model, String species) {
    this.model = model;
    this.whole = model.species().get(model.speciesIndex(species));
    this.tagged = free(species + "1");
    this.others = free(species + "_others");
  }

  private String free(String wanted) {
    String name = wanted;
    while (model.parameterNames().contains(name)
        || model.species().stream().map(Species::name).toList().contains(name)) {
      name += "1";
    }
    return name;
  }

  /** The size parameter that counts the other sites. */
  public static String others(Model model, String species) {
    return new TaggedModel(model, species).others;
  }

  /** The model with one site of a species told apart. */
  public static Model of(Model model, String species) {
    return new TaggedModel(model, species).parted();
  }

  private Model parted() {
    List<Species> species = new ArrayList<>();
    for (Species one : model.species()) {
      species.add(one.equals(whole) ? Species.levels(one.name(), one.levels(), others) : one);
    }
    species.add(Species.levels(tagged, whole.levels(), "1"));
    List<ParameterDescriptor> parameters = new ArrayList<>(model.parameters());
    parameters.add(new ParameterDescriptor(others, Kind.SIZE, 1));
    List<HamiltonianTerm> hamiltonian = new ArrayList<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      hamiltonian.addAll(parts(term));
    }
    List<JumpOperator> jumps = new ArrayList<>();
    for (JumpOperator jump : model.jumps()) {
      jumps.addAll(parts(jump));
    }
    return new Model(
            model.name(),
            model.title(),
            model.rateUnit(),
            species,
            parameters,
            hamiltonian,
            jumps,
            model.charges().stream().map(this::parted).toList(),
            model.operators(),
            Map.of())
        .withJointJumps(model.jointJumps().stream().flatMap(this::parts).toList());
  }

  /** The choices of a line's sites without the site, and those with it. */
  private Stream<JointJump> parts(JointJump jump) {
    List<List<JointJump.Product>> operators =
        jump.operators().stream()
            .map(operator -> operator.stream().flatMap(this::parts).toList())
            .toList();
    List<JointJump> parts = new ArrayList<>();
    parts.add(new JointJump(jump.sites(), jump.ordered(), jump.rates(), operators));
    for (int k = 0; k < jump.sites().size(); k++) {
      if (jump.sites().get(k).equals(whole.name())) {
        parts.add(withTagAt(k, jump, operators));
        if (!jump.ordered()) {
          // Which of the sites it is makes no difference to an unordered choice.
          break;
        }
      }
    }
    return parts.stream();
  }

  private JointJump withTagAt(int k, JointJump jump, List<List<JointJump.Product>> operators) {
    List<String> sites = new ArrayList<>(jump.sites());
    sites.set(k, tagged);
    return new JointJump(
        sites,
        jump.ordered(),
        jump.rates(),
        operators.stream()
            .map(
                operator ->
                    operator.stream()
                        .map(
                            product ->
                                new JointJump.Product(
                                    product.coefficient(),
                                    product.factors().stream()
                                        .map(
                                            f ->
                                                f.site() == k
                                                    ? JointJump.Factor.at(k, tagged, f.operator())
                                                    : f)
                                        .toList()))
                        .toList())
            .toList());
  }

  /** Sums over all sites of a species as those over the others, or one on the site alone. */
  private Stream<JointJump.Product> parts(JointJump.Product product) {
    List<JointJump.Product> parts = new ArrayList<>();
    parts.add(product);
    for (int k = 0; k < product.factors().size(); k++) {
      JointJump.Factor factor = product.factors().get(k);
      if (factor.site() < 0 && factor.species().equals(whole.name())) {
        List<JointJump.Factor> factors = new ArrayList<>(product.factors());
        factors.set(k, JointJump.Factor.on(tagged, factor.operator()));
        parts.add(new JointJump.Product(product.coefficient(), factors));
      }
    }
    return parts.stream();
  }

  /** A line of unordered choices of sites: those without the site, and those with it once. */
  private List<HamiltonianTerm> parts(HamiltonianTerm term) {
    List<HamiltonianTerm> parts = new ArrayList<>();
    parts.add(term);
    // Which of its factors the site takes makes no difference to the sum of all lines: their mean.
    long ways = term.factors().stream().filter(this::isWhole).count();
    Scalar mean =
        ways > 1 ? term.coefficient().times(Scalar.read("1/" + ways)) : term.coefficient();
    for (int k = 0; k < term.factors().size(); k++) {
      if (isWhole(term.factors().get(k))) {
        List<SiteFactor> factors = new ArrayList<>(term.factors());
        factors.set(k, new SiteFactor(tagged, factors.get(k).operator()));
        parts.add(new HamiltonianTerm(mean, factors, term.plusConjugate()));
      }
    }
    return parts;
  }

  private List<JumpOperator> parts(JumpOperator jump) {
    List<SiteFactor> own = jump.operators().stream().filter(this::isWhole).toList();
    if (own.isEmpty()) {
      return List.of(jump);
    }
    List<SiteFactor> apart =
        own.stream().map(factor -> new SiteFactor(tagged, factor.operator())).toList();
    if (!jump.collective()) {
      return List.of(jump, new JumpOperator(jump.rate(), apart, false));
    }
    List<SiteFactor> all = new ArrayList<>(jump.operators());
    all.addAll(apart);
    return List.of(new JumpOperator(jump.rate(), all, true));
  }

  private boolean isWhole(SiteFactor factor) {
    return factor.species().equals(whole.name());
  }

  private Charge parted(Charge charge) {
    Map<String, List<Double>> weights = new HashMap<>(charge.weights());
    weights.put(tagged, charge.weightsOf(whole.name()));
    return new Charge(charge.name(), weights);
  }
}
