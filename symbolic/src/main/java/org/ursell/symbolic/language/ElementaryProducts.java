package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * A Hamiltonian written out in products of single transitions and powers, with numbers for the
 * parameters. In this form it can be seen whether it is Hermitian and conserves a charge, and which
 * line is to blame if not.
 */
final class ElementaryProducts {
  private static final long MOST = 100_000;

  /**
   * A product of one elementary operator on each of its sites.
   *
   * @param species the species of each site
   * @param entries what acts on it
   */
  record Key(List<String> species, List<Entry> entries) {
    Key adjoint() {
      return new Key(species, entries.stream().map(e -> new Entry(e.from(), e.to())).toList());
    }

    /** The same for every naming of equal sites: entries of a species in their natural order. */
    Key sorted() {
      TreeMap<String, List<Entry>> bySpecies = new TreeMap<>();
      for (int k = 0; k < species.size(); k++) {
        bySpecies.computeIfAbsent(species.get(k), s -> new ArrayList<>()).add(entries.get(k));
      }
      List<String> names = new ArrayList<>();
      List<Entry> all = new ArrayList<>();
      bySpecies.forEach(
          (name, list) -> {
            list.sort(null);
            list.forEach(entry -> names.add(name));
            all.addAll(list);
          });
      return new Key(names, all);
    }
  }

  /** The sum of all coefficients of a product, how large they are, and the line it is first in. */
  static final class Part {
    private Complex sum = Complex.ZERO;
    private double size;
    private final HamiltonianSection.LocatedTerm origin;

    Part(HamiltonianSection.LocatedTerm origin) {
      this.origin = origin;
    }

    HamiltonianSection.LocatedTerm origin() {
      return origin;
    }

    boolean isZero() {
      return sum.norm() <= 1e-9 * size;
    }

    boolean isConjugateOf(Complex other) {
      return sum.subtract(other.conjugate()).norm() <= 1e-9 * (size + other.norm());
    }

    boolean equalsNumber(Complex other) {
      return sum.subtract(other).norm() <= 1e-9 * (size + other.norm());
    }

    Complex sum() {
      return sum;
    }
  }

  private final SampleValues values;
  private final Map<Key, Part> parts = new LinkedHashMap<>();

  ElementaryProducts(SampleValues values) {
    this.values = values;
  }

  Map<Key, Part> parts() {
    return parts;
  }

  Complex coefficient(Key key) {
    Part part = parts.get(key);
    return part == null ? Complex.ZERO : part.sum;
  }

  /**
   * Adds a term.
   *
   * @param sorted whether equal sites are exchanged into one order
   */
  void add(HamiltonianSection.LocatedTerm located, boolean sorted) {
    List<String> species = located.term().factors().stream().map(SiteFactor::species).toList();
    for (OperatorProduct product : located.products()) {
      long count =
          product.places().values().stream()
              .mapToLong(o -> o.entries().size())
              .reduce(1, (a, b) -> Math.min(a * b, MOST * 2));
      if (count + parts.size() > MOST) {
        throw new ProblemException(Problem.TOO_MUCH_WORK, located.span());
      }
      List<Map<Entry, Complex>> factors = new ArrayList<>();
      for (Map.Entry<Place, LocalOperator> place : product.places().entrySet()) {
        Map<Entry, Complex> numbers = new LinkedHashMap<>();
        place.getValue().entries().forEach((e, value) -> numbers.put(e, values.of(value)));
        factors.add(numbers);
      }
      expand(located, species, factors, List.of(), values.of(product.coefficient()), sorted);
    }
  }

  private void expand(
      HamiltonianSection.LocatedTerm located,
      List<String> species,
      List<Map<Entry, Complex>> factors,
      List<Entry> entries,
      Complex coefficient,
      boolean sorted) {
    int site = entries.size();
    if (site == factors.size()) {
      Key key = new Key(species, entries);
      Part part = parts.computeIfAbsent(sorted ? key.sorted() : key, k -> new Part(located));
      part.sum = part.sum.add(coefficient);
      part.size += coefficient.norm();
      return;
    }
    factors
        .get(site)
        .forEach(
            (entry, value) -> {
              List<Entry> longer = new ArrayList<>(entries);
              longer.add(entry);
              expand(located, species, factors, longer, coefficient.multiply(value), sorted);
            });
  }
}
