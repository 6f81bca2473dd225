package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.ITypeConverter;

/** Reads truncation orders behind {@code --order}. */
public final class OrderReader implements ITypeConverter<OrderReader.Orders> {
  private static final String OPTION = "--order";

  /** Order 1. */
  public static final Orders MEAN_FIELD = new Orders(List.of(TruncationOrder.of(1)));

  /** One order or several. */
  public record Orders(List<TruncationOrder> list) {
    /** Keeps its own copy of the list. */
    public Orders {
      list = List.copyOf(list);
    }

    // picocli asks for it at every start, and Java would put it together then.
    @Override
    public String toString() {
      return list.toString();
    }

    /**
     * The only order.
     *
     * @param remedy what to do instead of giving several
     * @throws InvalidInputException if there are several
     */
    public TruncationOrder one(String remedy) {
      if (list.size() > 1) {
        throw new InvalidInputException(
            "%s holds %d orders, where one is meant".formatted(OPTION, list.size()), remedy);
      }
      return list.get(0);
    }
  }

  @Override
  public Orders convert(String text) {
    return new Orders(read(OPTION, text));
  }

  /**
   * Reads {@code 2}, {@code 2,3} (two orders), {@code A=2,c=3} or {@code 2,c=3} (one order, by
   * species).
   *
   * @throws InvalidInputException for anything else
   */
  public static List<TruncationOrder> read(String option, String text) {
    if (!text.contains("=")) {
      return NumberReader.orders(option, text).stream().map(TruncationOrder::of).toList();
    }
    Map<String, Integer> species = new LinkedHashMap<>();
    List<Integer> plain = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      String number = equals < 0 ? part : part.substring(equals + 1);
      List<Integer> order = NumberReader.orders(option, number);
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      boolean repeated = equals < 0 ? !plain.isEmpty() : species.containsKey(name);
      if (repeated || (equals >= 0 && name.isEmpty())) {
        throw new InvalidInputException(
            "%s '%s' does not give one order to each species".formatted(option, text),
            "write it like %1$s A=2,c=3, or %1$s 2,c=3 with one number for all others"
                .formatted(option));
      }
      if (equals < 0) {
        plain.add(order.get(0));
      } else {
        species.put(name, order.get(0));
      }
    }
    int largest = species.values().stream().max(Integer::compare).orElse(1);
    return List.of(
        new TruncationOrder(plain.isEmpty() ? largest : plain.get(0), species, !plain.isEmpty()));
  }
}
