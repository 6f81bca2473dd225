package org.ursell.cli.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ursell.cli.grammar.Values.Item;
import org.ursell.cli.grammar.Values.One;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.grid.GridMemory;
import org.ursell.runtime.study.Points.Follows;
import org.ursell.runtime.study.Points.Given;
import org.ursell.runtime.study.Points.Value;

/**
 * The grammar of values: items separated by commas, each of them a number, {@code inf}, a formula,
 * a range {@code 2..24} or a range {@code 0:2:100}, as far as the option allows them.
 *
 * <pre>{@code
 * Values values = ValueReader.read(Forms.GRID, new Setting("--grid", "V", "0:2:100"), Kind.COUPLING);
 * }</pre>
 */
public final class ValueReader {
  private final Forms forms;
  private final Setting setting;
  private final Kind kind;
  private final Collection<String> names;
  private final RangeReader ranges;

  private ValueReader(Forms forms, Setting setting, Kind kind, Collection<String> names) {
    this.forms = forms;
    this.setting = setting;
    this.kind = kind;
    this.names = names;
    this.ranges = new RangeReader(forms, setting);
  }

  /**
   * Reads values without formulas.
   *
   * @throws InvalidInputException as {@link #read(Forms, Setting, Kind, Collection)}
   */
  public static Values read(Forms forms, Setting setting, Kind kind) {
    return read(forms, setting, kind, Set.of());
  }

  /**
   * Reads values.
   *
   * @param kind of the parameter, which decides what numbers make sense
   * @param names what formulas may mention
   * @throws InvalidInputException for an item of no form that is allowed, a value that makes no
   *     sense for the kind, values given twice, and more of them than the option takes
   */
  public static Values read(Forms forms, Setting setting, Kind kind, Collection<String> names) {
    return new ValueReader(forms, setting, kind, names).values();
  }

  private Values values() {
    Characters.requirePlain(setting.place().replaceFirst("=$", ""), setting.text());
    List<Item> items = new ArrayList<>();
    long count = 0;
    for (String word :
        NumberReader.words(setting.place(), setting.text(), setting.advice(forms, kind))) {
      Item item = item(word);
      items.add(item);
      count += item.count();
    }
    if (count > forms.most()) {
      throw ranges.tooMany(setting.plain());
    }
    if (items.size() > 1) {
      GridMemory.require(setting.quoted(setting.plain()), count);
      requireOnce(items);
    }
    return new Values(setting.name(), items);
  }

  private Item item(String word) {
    boolean range = word.contains("..") && forms.allow(Form.STEPS);
    if (range || (word.contains(":") && forms.allow(Form.SPACED))) {
      Item item = range ? ranges.steps(word) : ranges.spaced(word);
      // Ranges rise, so that their first value is the one that may be negative.
      long judged = kind == Kind.SIZE ? item.count() : 1;
      item.values().limit(judged).forEach(value -> require(value.number().orElseThrow()));
      return item;
    }
    if (ParameterExpressions.isFormula(word, names)) {
      if (forms.allow(Form.FORMULA)) {
        return new One(new Follows(word), word);
      }
      if (forms.equals(Forms.GRID) && !word.equals(setting.name())) {
        throw new InvalidInputException(
            "%s: '%s' is a formula, but a grid has numbers".formatted(setting.place(), word),
            "let %s follow from others: --set '%s=%s'"
                .formatted(setting.name(), setting.name(), word));
      }
    }
    if (kind == Kind.SIZE) {
      return new One(new Given(size(word)), word);
    }
    double value = NumberReader.real(setting.place(), word);
    require(value);
    return new One(new Given(value), word);
  }

  /** A number of sites, exact in all of its digits. */
  private double size(String word) {
    if (word.equals("inf") || word.equals("∞")) {
      if (forms.allow(Form.LIMIT)) {
        return Double.POSITIVE_INFINITY;
      }
      throw setting.name().isEmpty()
          ? new InvalidInputException(
              setting.option() + " holds inf, but in the mean-field limit coherence lasts for ever",
              "give finite sizes here; 'ursell trace' draws the mean-field limit")
          : new InvalidInputException(
              setting.place() + " holds inf, but a number of sites that is set is finite",
              "give a whole number from 1 to 1e15");
    }
    Optional<BigDecimal> number = NumberReader.decimal(word);
    if (number.filter(NumberReader::isSize).isPresent()) {
      return number.get().doubleValue();
    }
    if (!setting.name().isEmpty()) {
      throw noSize(number.isPresent() ? word : "'" + word + "'");
    }
    String option = setting.option();
    String example = setting.example(forms, kind);
    if (number.isPresent()
        && number.get().compareTo(BigDecimal.valueOf(ParameterDescriptor.LARGEST_SIZE)) > 0) {
      throw new InvalidInputException(
          "%s holds %s, more than 1e15 sites".formatted(option, word),
          "larger numbers are not exact in floating point; inf is the limit, where it makes sense");
    }
    if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
      throw new InvalidInputException(
          "%s: '%s' is not a number of sites (a whole number)".formatted(option, word),
          "write it like " + example);
    }
    throw new InvalidInputException(
        "%s holds %s, but a system has at least one site".formatted(option, word),
        "give whole numbers from 1 up, for example " + example);
  }

  private InvalidInputException noSize(String word) {
    return new InvalidInputException(
        "%s: %s is not a number of sites".formatted(setting.told(), word),
        forms.equals(Forms.FIXED)
            ? "give a whole number from 1 to 1e15"
            : "give whole numbers from 1 to 1e15, one by one if need be, as in %s=10,32,100"
                .formatted(setting.name()));
  }

  /** Requires that a number makes sense for the parameter. */
  private void require(double value) {
    if (kind == Kind.RATE && value < 0) {
      throw new InvalidInputException(
          "%s: the rate %s is negative".formatted(setting.told(), Numerals.number(value)),
          "a rate counts jumps per time: give 0 or more");
    }
    if (kind == Kind.SIZE && !ParameterDescriptor.isFiniteSize(value)) {
      if (setting.name().isEmpty()) {
        size(Numerals.number(value));
      }
      throw noSize(Numerals.number(value));
    }
  }

  private void requireOnce(List<Item> items) {
    Set<Value> seen = new HashSet<>();
    for (Item item : items) {
      item.values()
          .filter(value -> !seen.add(value))
          .findFirst()
          .ifPresent(
              value -> {
                throw NumberReader.twice(setting.place(), item.word(value));
              });
    }
  }
}
