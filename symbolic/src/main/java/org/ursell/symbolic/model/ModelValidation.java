package org.ursell.symbolic.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.syntax.Functions;

/**
 * The checks of a model that need no mathematics; coefficients are checked when they are evaluated.
 */
final class ModelValidation {
  /** The most places on which one jump acts at once. */
  private static final int LARGEST_JUMP = 4;

  private final Model model;

  ModelValidation(Model model) {
    this.model = model;
  }

  void check() {
    require(!model.species().isEmpty(), "has no species", "declare at least one");
    require(
        model.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
        "must have a name of lower-case words joined by dashes",
        "call it for example 'one-group'");
    require(
        !model.observables().isEmpty(),
        "observes nothing",
        "name at least one observable; the first is the order parameter");
    checkNames();
    checkSpecies();
    for (HamiltonianTerm term : model.hamiltonian()) {
      require(
          !term.factors().isEmpty() && term.factors().size() <= 4,
          "has a Hamiltonian term on " + term.factors().size() + " sites",
          "terms on one to four sites are understood");
      term.factors().forEach(f -> checkOperator(f.species(), f.operator()));
      for (Species species : model.species()) {
        long uses = term.factors().stream().filter(f -> f.species().equals(species.name())).count();
        require(
            !species.isMode() || uses <= 1,
            "has a Hamiltonian term with "
                + uses
                + " separate factors on mode '"
                + species.name()
                + "'",
            "multiply them out to one normal-ordered operator");
      }
    }
    for (JumpOperator jump : model.jumps()) {
      require(
          jump.collective() ? !jump.operators().isEmpty() : jump.operators().size() == 1,
          "has a jump on " + jump.operators().size() + " species",
          "an individual jump acts on the sites of one species");
      jump.operators().forEach(o -> checkOperator(o.species(), o.operator()));
    }
    model.jointJumps().forEach(this::checkJoint);
    model.operators().forEach(o -> checkOperator(o.species(), o.operator()));
    for (Charge charge : model.charges()) {
      for (Species species : model.species()) {
        List<Double> weights = charge.weightsOf(species.name());
        require(
            weights.size() == (species.isMode() ? 1 : species.levels()),
            "gives charge '"
                + charge.name()
                + "' "
                + weights.size()
                + " weights for species '"
                + species.name()
                + "'",
            species.isMode()
                ? "give one number for a mode"
                : "give one number for each of its " + species.levels() + " levels");
      }
    }
  }

  private void checkJoint(JointJump jump) {
    int count = jump.operators().size();
    require(
        count >= 1
            && jump.rates().size() == count
            && jump.rates().stream().allMatch(row -> row.size() == count),
        "has a jump of " + count + " operators with another number of rates",
        "give one rate for each pair of operators, in as many rows as there are operators");
    require(
        count == 1 || jump.sites().isEmpty(),
        "has correlated jumps on sites of a line",
        "correlate modes and species of one site");
    require(
        jump.operators().stream().noneMatch(List::isEmpty),
        "has a jump whose operator is zero",
        "leave it out");
    for (String site : jump.sites()) {
      require(
          !species(site).isMode(),
          "has a jump for each site of the mode '" + site + "'",
          "a mode is one place: name it without a number of a site");
    }
    for (JointJump.Product product : jump.products()) {
      require(
          jump.sites().size() + product.factors().size() <= 2 * LARGEST_JUMP
              && jump.sites().size() <= LARGEST_JUMP
              && product.factors().size() <= LARGEST_JUMP,
          "has a jump on more than " + LARGEST_JUMP + " places at once",
          "jumps on one to " + LARGEST_JUMP + " places are understood");
      List<String> taken = new ArrayList<>();
      for (JointJump.Factor factor : product.factors()) {
        Species species = species(factor.species());
        checkOperator(factor.species(), factor.operator());
        boolean ofLine = factor.site() >= 0;
        require(
            ofLine
                ? factor.site() < jump.sites().size()
                    && jump.sites().get(factor.site()).equals(factor.species())
                : !jump.sites().contains(factor.species()),
            "has a jump with an operator on a place that it does not have",
            "number the sites of the line from 0, and give each operator the species of its site");
        boolean alone = ofLine || species.size().equals("1");
        require(
            !alone || !taken.contains(factor.site() + factor.species()),
            "has a jump with two operators on one place",
            "multiply them to one");
        taken.add(factor.site() + factor.species());
      }
    }
  }

  private Species species(String name) {
    return model.species().get(model.speciesIndex(name));
  }

  private void checkNames() {
    boolean timed = model.scalars().stream().anyMatch(Scalar::isDriven);
    require(
        !timed || !model.parameterNames().contains(Scalar.Time.NAME),
        "has a parameter named 't', which in coefficients means the time",
        "choose another name");
    Set<String> seen = new HashSet<>();
    for (String parameter : model.parameterNames()) {
      require(
          Names.isName(ComplexParameter.whole(parameter)),
          "has a parameter named '" + parameter + "'",
          Names.ADVICE);
      // A coefficient was read before it was known which names are declared.
      require(
          !Functions.isReserved(parameter),
          "has a parameter named '" + parameter + "', which has a meaning of its own",
          "choose another name than " + String.join(", ", Functions.reserved()));
      require(seen.add(parameter), "declares '" + parameter + "' twice", "keep one of the two");
    }
    Set<String> speciesNames = new HashSet<>();
    for (Species species : model.species()) {
      require(
          species.name().matches(Names.SPECIES),
          "has a species named '" + species.name() + "'",
          "use letters and digits, beginning with a letter");
      require(
          speciesNames.add(species.name()),
          "declares species '" + species.name() + "' twice",
          "give each its own name");
    }
  }

  private void checkSpecies() {
    for (Species species : model.species()) {
      require(
          species.isMode() || species.levels() >= 2 && species.levels() <= 16,
          "gives species '" + species.name() + "' " + species.levels() + " levels",
          "a site has 2 to 16 levels");
      boolean sized =
          model.parameters().stream()
              .anyMatch(
                  p ->
                      p.name().equals(species.size()) && p.kind() == ParameterDescriptor.Kind.SIZE);
      require(
          sized || Species.isCount(species.size()),
          "counts species '" + species.name() + "' by '" + species.size() + "'",
          "declare that as a size, or write a whole number from 1 to 1e15");
    }
  }

  private void checkOperator(String speciesName, LocalOperator operator) {
    Species species = model.species().get(model.speciesIndex(speciesName));
    require(
        species.isMode() || operator.highestLevel() < species.levels(),
        "uses level " + operator.highestLevel() + " of species '" + speciesName + "'",
        "its levels are 0 to " + (species.levels() - 1));
  }

  private void require(boolean condition, String what, String remedy) {
    if (!condition) {
      throw new InvalidInputException("the model '" + model.name() + "' " + what, remedy);
    }
  }
}
