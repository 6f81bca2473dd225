package org.ursell.cli.grammar;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.study.Points.Follows;
import org.ursell.runtime.study.Points.Given;
import org.ursell.runtime.study.Points.Value;

/**
 * Values as they were read: none twice, in the order typed, ranges not yet written out.
 *
 * @param name of the parameter; empty where none was named
 * @param items what stood between commas
 */
public record Values(String name, List<Item> items) {
  /** Keeps its own copy of the list. */
  public Values {
    items = List.copyOf(items);
  }

  /** What stood between two commas. */
  sealed interface Item {
    /** How many values that are. */
    long count();

    /** Each of them. */
    Stream<Value> values();

    /** How a message calls one of them. */
    default String word(Value value) {
      return Numerals.number(value.number().orElse(Double.NaN));
    }
  }

  /**
   * One value.
   *
   * @param typed the word that stands for it
   */
  record One(Value value, String typed) implements Item {
    @Override
    public long count() {
      return 1;
    }

    @Override
    public Stream<Value> values() {
      return Stream.of(value);
    }

    @Override
    public String word(Value same) {
      return typed;
    }
  }

  /** Whole numbers from one end by equal steps, as far as the other. */
  record Steps(long from, long to, long step) implements Item {
    @Override
    public long count() {
      return (to - from) / step + 1;
    }

    @Override
    public Stream<Value> values() {
      return LongStream.range(0, count()).mapToObj(k -> new Given(from + k * step));
    }
  }

  /** Values between two ends, both included; the axis is made when it is asked for. */
  record Spaced(String name, double from, double to, int size, boolean logarithmic)
      implements Item {
    Axis axis() {
      return logarithmic
          ? Axis.logarithmic(name, from, to, size)
          : Axis.linear(name, from, to, size);
    }

    @Override
    public long count() {
      return size;
    }

    @Override
    public Stream<Value> values() {
      return axis().values().stream().map(Given::new);
    }
  }

  /** How many there are. */
  public long count() {
    return items.stream().mapToLong(Item::count).sum();
  }

  /** Each of them, numbers and formulas. */
  public List<Value> list() {
    return items.stream().flatMap(Item::values).toList();
  }

  /** Each of them, where formulas are not allowed. */
  public List<Double> numbers() {
    return list().stream().map(value -> value.number().orElseThrow()).toList();
  }

  /** Whether formulas are among them. */
  public boolean hasFormula() {
    return items.stream().anyMatch(i -> i instanceof One one && one.value() instanceof Follows);
  }

  /** As an axis of a grid, which remembers even and logarithmic spacing. */
  public Axis axis() {
    return items.size() == 1 && items.get(0) instanceof Spaced spaced
        ? spaced.axis()
        : Axis.of(name, numbers());
  }
}
