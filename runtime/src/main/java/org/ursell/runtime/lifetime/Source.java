package org.ursell.runtime.lifetime;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;

/** By which method a lifetime was found. */
public sealed interface Source {
  /**
   * Truncated cumulant equations.
   *
   * @param order the largest truncation order of any species
   * @param speciesOrders the order of each species
   * @param unknowns how many moments were integrated
   */
  record Truncated(int order, List<Integer> speciesOrders, long unknowns) implements Source {
    /** Keeps its own copy of the orders. */
    public Truncated {
      speciesOrders = List.copyOf(speciesOrders);
    }

    /** The truncation that equations come from. */
    static Truncated of(MomentEquations equations) {
      ModelDescriptor model = equations.descriptor();
      return new Truncated(model.order(), model.speciesOrders(), equations.moments().size());
    }

    /** Whether all species have the same order. */
    public boolean isUniform() {
      return speciesOrders.stream().allMatch(one -> one == order);
    }
  }

  /**
   * The exact solution.
   *
   * @param unknowns how many complex coefficients were propagated
   * @param cut which number states of modes were kept; empty without modes
   */
  record Exact(long unknowns, Optional<FockCut> cut) implements Source {
    /** Of a model without modes. */
    public Exact(long unknowns) {
      this(unknowns, Optional.empty());
    }
  }

  /** How many unknowns were solved for. */
  long unknowns();

  /** One answer for each case, so that a method added later is missed nowhere. */
  default <R> R fold(
      Function<? super Truncated, ? extends R> truncated,
      Function<? super Exact, ? extends R> exact) {
    return this instanceof Truncated it ? truncated.apply(it) : exact.apply((Exact) this);
  }
}
