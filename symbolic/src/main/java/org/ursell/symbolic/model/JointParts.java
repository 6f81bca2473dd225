package org.ursell.symbolic.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.model.LocalOperator.Entry;

/**
 * An operator of a {@link JointJump} written out in elementary operators, which does not depend on
 * how its author wrote it. In this form it can be seen how it changes when two sites are exchanged,
 * and by how much it changes a charge.
 */
@Internal
public final class JointParts {
  private JointParts() {}

  /**
   * An elementary product.
   *
   * @param line what stands on each site of the line
   * @param elsewhere what stands on single places and in sums, by species
   */
  public record Key(List<Entry> line, Map<String, List<Entry>> elsewhere) {
    private Key exchanged(int a, int b) {
      List<Entry> other = new ArrayList<>(line);
      Collections.swap(other, a, b);
      return new Key(other, elsewhere);
    }

    /** Each elementary operator with its species. */
    public double sum(List<String> sites, Change change) {
      double sum = 0.0;
      for (int k = 0; k < line.size(); k++) {
        sum += change.of(sites.get(k), line.get(k));
      }
      for (Map.Entry<String, List<Entry>> place : elsewhere.entrySet()) {
        for (Entry entry : place.getValue()) {
          sum += change.of(place.getKey(), entry);
        }
      }
      return sum;
    }
  }

  /** By how much an elementary operator changes something. */
  @FunctionalInterface
  public interface Change {
    double of(String species, Entry entry);
  }

  /** How coefficients are added and multiplied. */
  public record Numbers<V>(
      Function<Scalar, V> of,
      BinaryOperator<V> plus,
      BinaryOperator<V> times,
      UnaryOperator<V> negated,
      BiPredicate<V, V> same,
      Predicate<V> zero) {}

  /**
   * The elementary products of an operator with their coefficients, those that cancel left out.
   *
   * @param species finds one by its name
   */
  public static <V> Map<Key, V> of(
      JointJump jump,
      List<JointJump.Product> operator,
      Function<String, Species> species,
      Numbers<V> numbers) {
    Map<Key, V> parts = new LinkedHashMap<>();
    Set<String> singles = new TreeSet<>();
    for (JointJump.Product product : operator) {
      for (JointJump.Factor factor : product.factors()) {
        Species place = species.apply(factor.species());
        if (factor.site() < 0 && place.size().equals("1")) {
          singles.add(factor.species());
        }
      }
    }
    for (JointJump.Product product : operator) {
      List<JointJump.Factor> factors = new ArrayList<>(product.factors());
      // The identity of a site is the sum of its projectors, so that parts can be compared.
      for (int site = 0; site < jump.sites().size(); site++) {
        int at = site;
        if (factors.stream().noneMatch(f -> f.site() == at)) {
          String name = jump.sites().get(site);
          int levels = species.apply(name).levels();
          factors.add(JointJump.Factor.at(site, name, LocalOperator.identityOfSite(levels)));
        }
      }
      for (String name : singles) {
        if (factors.stream().noneMatch(f -> f.site() < 0 && f.species().equals(name))) {
          Species place = species.apply(name);
          factors.add(
              JointJump.Factor.on(
                  name,
                  place.isMode()
                      ? LocalOperator.identityOfMode()
                      : LocalOperator.identityOfSite(place.levels())));
        }
      }
      Entry[] line = new Entry[jump.sites().size()];
      expand(
          factors, 0, line, List.of(), numbers.of().apply(product.coefficient()), numbers, parts);
    }
    parts.values().removeIf(numbers.zero());
    return parts;
  }

  private record Elsewhere(String species, Entry entry) {}

  private static <V> void expand(
      List<JointJump.Factor> factors,
      int next,
      Entry[] line,
      List<Elsewhere> elsewhere,
      V coefficient,
      Numbers<V> numbers,
      Map<Key, V> parts) {
    if (next == factors.size()) {
      Map<String, List<Entry>> others = new TreeMap<>();
      for (Elsewhere one : elsewhere) {
        others.computeIfAbsent(one.species(), key -> new ArrayList<>()).add(one.entry());
      }
      others.values().forEach(entries -> entries.sort(null));
      parts.merge(new Key(List.of(line), others), coefficient, numbers.plus());
      return;
    }
    JointJump.Factor factor = factors.get(next);
    factor
        .operator()
        .entries()
        .forEach(
            (entry, value) -> {
              List<Elsewhere> longer = elsewhere;
              if (factor.site() >= 0) {
                line[factor.site()] = entry;
              } else {
                longer = new ArrayList<>(elsewhere);
                longer.add(new Elsewhere(factor.species(), entry));
              }
              V product = numbers.times().apply(coefficient, numbers.of().apply(value));
              expand(factors, next + 1, line, longer, product, numbers, parts);
            });
  }

  /** Whether parts stay the same, but for one sign, when two sites of the line are exchanged. */
  public static <V> boolean keep(Map<Key, V> parts, int a, int b, Numbers<V> numbers) {
    return keep(parts, a, b, numbers, value -> value)
        || keep(parts, a, b, numbers, numbers.negated());
  }

  private static <V> boolean keep(
      Map<Key, V> parts, int a, int b, Numbers<V> numbers, UnaryOperator<V> sign) {
    return parts.entrySet().stream()
        .allMatch(
            part -> {
              V other = parts.get(part.getKey().exchanged(a, b));
              return other != null && numbers.same().test(part.getValue(), sign.apply(other));
            });
  }
}
