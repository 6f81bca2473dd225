package org.ursell.runtime.equations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A model whose equations are emitted: what a class that the generator writes for it, such as
 * {@code org.ursell.generated.onegroup.OneGroupModel}, is made of. Beside that class lie the
 * equations of each order, as classes and as tables. What was not emitted is refused by name.
 */
public abstract class EmittedSubject implements Subject {
  private final List<Supplier<MomentEquations>> orders;
  private final Optional<LindbladTable> lindblad;

  /**
   * A model of sites with levels at the orders that were emitted.
   *
   * @param lindblad its Lindblad equation
   * @param orders the equations of orders 1, 2, ..., without gaps
   */
  protected EmittedSubject(LindbladTable lindblad, List<Supplier<MomentEquations>> orders) {
    this.lindblad = Optional.of(lindblad);
    this.orders = List.copyOf(orders);
  }

  /**
   * A model with modes, which have no finite matrices, at the orders that were emitted.
   *
   * @param orders the equations of orders 1, 2, ..., without gaps
   */
  protected EmittedSubject(List<Supplier<MomentEquations>> orders) {
    this.lindblad = Optional.empty();
    this.orders = List.copyOf(orders);
  }

  /** The largest order that was emitted; all below it were, too. */
  public final int largestOrder() {
    return orders.size();
  }

  @Override
  public final ModelDescriptor descriptor() {
    return orders.get(0).get().descriptor();
  }

  /** The compiled class of an order, unless it lacks a pair that is asked for. */
  @Override
  public final MomentEquations equations(EquationRequest request) {
    MomentEquations compiled = compiled(request);
    if (!request.everyPair()) {
      return compiled;
    }
    ExactJacobian table = table(request);
    return compiled.moments().equals(table.moments()) ? compiled : table;
  }

  private MomentEquations compiled(EquationRequest request) {
    int order = uniformOrder(request);
    if (request.filter().isPresent() || order == 0 || order > orders.size()) {
      throw new InvalidInputException(
          "the equations of '%s' at %s are not committed"
              .formatted(descriptor().name(), request.words()),
          "ask for whole ones of %s, or derive others with the module symbolic"
              .formatted(committedOrders()));
    }
    return orders.get(order - 1).get();
  }

  private String committedOrders() {
    return orders.size() == 1 ? "order 1" : "orders 1 to " + orders.size();
  }

  /** The order of all species; 0 if they differ. */
  private int uniformOrder(EquationRequest request) {
    List<String> names = descriptor().species().stream().map(SpeciesDescriptor::name).toList();
    for (String name : request.speciesOrders().keySet()) {
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "the model '%s' has no species '%s'".formatted(descriptor().name(), name),
            "use one of " + names);
      }
    }
    List<Integer> asked =
        names.stream()
            .map(name -> request.speciesOrders().getOrDefault(name, request.order()))
            .distinct()
            .toList();
    if (asked.stream().anyMatch(order -> order < 1)) {
      // No equations have such an order, committed or not: deriving them is no way out.
      throw new InvalidInputException(
          "there are no equations of '%s' at %s: orders begin at 1, mean field"
              .formatted(descriptor().name(), request.words()),
          "ask for " + committedOrders());
    }
    return asked.size() == 1 ? asked.get(0) : 0;
  }

  /** The table of an order, read anew at each call; it holds every pair of moments. */
  @Override
  public final ExactJacobian table(EquationRequest request) {
    MomentEquations compiled = compiled(request);
    return ExactForms.beside(compiled)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the table of '%s' at %s is not beside its class"
                        .formatted(descriptor().name(), request.words()),
                    "add the file %s of the module generated to the class path"
                        .formatted(ExactForms.file(compiled))));
  }

  @Override
  public final LindbladData lindblad(Parameters parameters) {
    return lindblad.orElseThrow(() -> LindbladTable.noMatrices(descriptor())).at(parameters);
  }

  @Override
  public final Schedule schedule(Parameters parameters) {
    return lindblad
        .map(table -> table.schedule(parameters))
        .orElseGet(() -> orders.get(orders.size() - 1).get().schedule(parameters));
  }

  /** None, unless the model's file gives one. */
  @Override
  public Optional<ProductData> start() {
    return Optional.empty();
  }
}
