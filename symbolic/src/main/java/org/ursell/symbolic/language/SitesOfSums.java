package org.ursell.symbolic.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Which sites a sum runs over: those of the species that it names, else of the one that its
 * expectation value names, else of the one there is.
 */
final class SitesOfSums {
  private final Scope scope;
  private final Optional<Species> named;

  /**
   * The sites of the sums of one expectation value.
   *
   * @param named the species that the expectation value names, if it names one
   */
  SitesOfSums(Scope scope, Optional<Species> named) {
    this.scope = scope;
    this.named = named;
  }

  /**
   * The species of a sum.
   *
   * @throws ProblemException if there is no such species, or it is not clear
   */
  Species of(Expression.SumOverSites sum) {
    List<Species> sites = scope.species().stream().filter(s -> !s.isMode()).toList();
    String words = sites.stream().map(s -> "sum_" + s.name()).collect(Collectors.joining(" or "));
    if (!sum.species().isEmpty()) {
      return sites.stream()
          .filter(s -> s.name().equals(sum.species()))
          .findFirst()
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problem.SUM_SPECIES,
                      sum.span(),
                      sum.species(),
                      sites.isEmpty()
                          ? "there are modes only: leave the sum out"
                          : "write " + words));
    }
    if (named.isPresent()) {
      return named.get();
    }
    if (sites.size() != 1) {
      throw new ProblemException(
          Problem.SUM_UNCLEAR,
          sum.span(),
          sites.isEmpty() ? "there are modes only: leave the sum out" : "write " + words);
    }
    return sites.get(0);
  }
}
