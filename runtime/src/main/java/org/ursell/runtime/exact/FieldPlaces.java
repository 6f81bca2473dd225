package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.JointJump;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Placed;
import org.ursell.runtime.equations.LindbladData.Product;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.SiteOperator;

/** Which of the species of a Lindblad equation are bosonic modes, and what is left without them. */
final class FieldPlaces {
  private final LindbladData data;
  private final List<Integer> modes = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();

  FieldPlaces(LindbladData data) {
    this.data = data;
    for (int s = 0; s < data.species().size(); s++) {
      (isMode(s) ? modes : levels).add(s);
    }
  }

  boolean isMode(int species) {
    return data.species().get(species).levels() == 0;
  }

  boolean hasMode(Term term) {
    return term.factors().stream().anyMatch(factor -> isMode(factor.species()));
  }

  boolean hasMode(Jump jump) {
    return jump.operators().stream().anyMatch(factor -> isMode(factor.species()));
  }

  /** How many modes there are. */
  int modes() {
    return modes.size();
  }

  String name(int mode) {
    return data.species().get(modes.get(mode)).name();
  }

  int speciesOfMode(int mode) {
    return modes.get(mode);
  }

  /** The number of a species among the modes, or among those of levels. */
  int place(int species) {
    return (isMode(species) ? modes : levels).indexOf(species);
  }

  /** The operator of a factor on a mode. */
  FieldOperator field(Factor factor) {
    return FieldOperator.of(modes(), place(factor.species()), factor.operator());
  }

  /**
   * The equation of the sites alone; empty if there are none.
   *
   * @throws NotExactlySolvableException as {@link LindbladModel#of}
   */
  Optional<LindbladModel> sites() {
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    LindbladData alone =
        new LindbladData(
            data.model(),
            levels.stream().map(data.species()::get).toList(),
            data.hamiltonian().stream()
                .filter(term -> !hasMode(term))
                .map(term -> new Term(term.coefficient(), onSites(term.factors())))
                .toList(),
            data.jumps().stream()
                .map(jump -> new Jump(jump.rate(), onSites(jump.operators()), jump.collective()))
                .filter(jump -> !jump.operators().isEmpty())
                .toList(),
            data.charges().stream()
                .map(
                    charge ->
                        new ChargeDescriptor(
                            charge.name(), levels.stream().map(charge.weights()::get).toList()))
                .toList(),
            data.jointJumps().stream().filter(jump -> !hasMode(jump)).map(this::onSites).toList());
    return Optional.of(LindbladModel.of(alone));
  }

  boolean hasMode(JointJump jump) {
    return jump.products().stream()
        .flatMap(product -> product.factors().stream())
        .anyMatch(placed -> isMode(placed.factor().species()));
  }

  boolean hasSite(JointJump jump) {
    return !jump.sites().isEmpty()
        || jump.products().stream()
            .flatMap(product -> product.factors().stream())
            .anyMatch(placed -> !isMode(placed.factor().species()));
  }

  private JointJump onSites(JointJump jump) {
    return new JointJump(
        jump.rate(),
        jump.sites().stream().map(this::place).toList(),
        jump.ordered(),
        jump.products().stream()
            .map(
                product ->
                    new Product(
                        product.coefficient(),
                        product.factors().stream()
                            .map(
                                placed ->
                                    new Placed(
                                        placed.site(),
                                        new Factor(
                                            place(placed.factor().species()),
                                            placed.factor().operator())))
                            .toList()))
            .toList());
  }

  private List<Factor> onSites(List<Factor> factors) {
    return factors.stream()
        .filter(factor -> !isMode(factor.species()))
        .map(factor -> new Factor(place(factor.species()), factor.operator()))
        .toList();
  }

  /** The transitions of the sites; without sites those of none, which have one state. */
  TransitionModes transitions(Optional<LindbladModel> sites) {
    List<List<Double>> quanta =
        data.charges().stream()
            .map(charge -> modes.stream().map(s -> charge.weights().get(s).get(0)).toList())
            .toList();
    return sites
        .map(model -> new TransitionModes(model.species(), model.charges(), quanta))
        .orElseGet(
            () ->
                new TransitionModes(
                    List.of(new LindbladModel.Species("none", 1, 0, SiteOperator.zero(1))),
                    data.charges().stream()
                        .map(charge -> new ChargeDescriptor(charge.name(), List.of(List.of(0.0))))
                        .toList(),
                    quanta));
  }
}
