package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How the places of two products of operators meet where one multiplies from the left and one from
 * the right, as in L_a^+ A L_b: on which site each operator stands. The sites of a line and single
 * places are the same in both; the sites of sums may coincide or differ, and each way to do so is a
 * sum over distinct sites of its own.
 */
@Internal
public final class JointPlaces {
  private JointPlaces() {}

  /**
   * An operator and its place.
   *
   * @param site the position of its site in the line; -1 for a single place, or a sum over all
   *     sites of a species
   */
  public record Placed<T>(int site, int species, T operator) {}

  /** One of the distinct sites, with what stands there from the left and from the right. */
  public record Slot<T>(int species, Optional<T> left, Optional<T> right) {}

  /**
   * All ways in which two products meet.
   *
   * @param line the species of the line's sites; each is a slot, whatever stands there
   * @param single whether a species is a mode or one site alone
   */
  public static <T> List<List<Slot<T>>> meetings(
      List<Integer> line, IntPredicate single, List<Placed<T>> left, List<Placed<T>> right) {
    List<Slot<T>> fixed = new ArrayList<>();
    for (int site = 0; site < line.size(); site++) {
      fixed.add(new Slot<>(line.get(site), at(left, site), at(right, site)));
    }
    for (int species : singles(single, left, right)) {
      fixed.add(new Slot<>(species, on(left, species), on(right, species)));
    }
    List<List<Slot<T>>> ways = new ArrayList<>();
    List<Slot<T>> sums = new ArrayList<>(fixed);
    for (Placed<T> summed : left) {
      if (summed.site() < 0 && !single.test(summed.species())) {
        sums.add(new Slot<>(summed.species(), Optional.of(summed.operator()), Optional.empty()));
      }
    }
    List<Placed<T>> others =
        right.stream().filter(p -> p.site() < 0 && !single.test(p.species())).toList();
    meet(fixed.size(), sums.size(), sums, others, 0, ways);
    return ways;
  }

  /** Each site of the right sums is one of the left that is free, or a further one. */
  private static <T> void meet(
      int first,
      int last,
      List<Slot<T>> slots,
      List<Placed<T>> right,
      int next,
      List<List<Slot<T>>> ways) {
    if (next == right.size()) {
      ways.add(List.copyOf(slots));
      return;
    }
    Placed<T> placed = right.get(next);
    List<Slot<T>> further = new ArrayList<>(slots);
    further.add(new Slot<>(placed.species(), Optional.empty(), Optional.of(placed.operator())));
    meet(first, last, further, right, next + 1, ways);
    for (int k = first; k < last; k++) {
      Slot<T> slot = slots.get(k);
      if (slot.species() == placed.species() && slot.right().isEmpty()) {
        List<Slot<T>> same = new ArrayList<>(slots);
        same.set(k, new Slot<>(slot.species(), slot.left(), Optional.of(placed.operator())));
        meet(first, last, same, right, next + 1, ways);
      }
    }
  }

  private static <T> List<Integer> singles(
      IntPredicate single, List<Placed<T>> left, List<Placed<T>> right) {
    List<Integer> species = new ArrayList<>();
    for (List<Placed<T>> side : List.of(left, right)) {
      for (Placed<T> placed : side) {
        if (placed.site() < 0
            && single.test(placed.species())
            && !species.contains(placed.species())) {
          species.add(placed.species());
        }
      }
    }
    return species;
  }

  private static <T> Optional<T> at(List<Placed<T>> side, int site) {
    return side.stream().filter(p -> p.site() == site).map(Placed::operator).findFirst();
  }

  private static <T> Optional<T> on(List<Placed<T>> side, int species) {
    return side.stream()
        .filter(p -> p.site() < 0 && p.species() == species)
        .map(Placed::operator)
        .findFirst();
  }
}
