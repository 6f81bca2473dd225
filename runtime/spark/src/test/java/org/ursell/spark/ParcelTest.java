package org.ursell.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TableFirst;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.runtime.work.Portable;

class ParcelTest {
  private record Several(List<List<String>> lists, List<Map<String, Integer>> maps) {}

  @Test
  void collectionsOfAnyMakerKeepTheirContentAndOrder() {
    Map<String, Integer> linked = new LinkedHashMap<>(Map.of("b", 1));
    linked.put("a", 2);
    Several all =
        new Several(
            List.of(
                List.of("x"),
                List.of("x", "y", "z"),
                Stream.of("x", "y").toList(),
                Arrays.asList("x", "y"),
                Collections.unmodifiableList(Arrays.asList("y", "x")),
                Arrays.asList("x", "y", "z").subList(1, 3),
                Collections.nCopies(2, "x"),
                List.of()),
            List.of(Map.of("a", 1), Collections.unmodifiableMap(linked), linked));
    Several read = (Several) Parcel.unpack(Parcel.pack(all));
    assertThat(read).isEqualTo(all);
    assertThat(read.maps().get(1).keySet()).containsExactly("b", "a");
  }

  @Test
  void committedEquationsGiveTheSameNumbers() {
    requireSame(new OneGroupModel().equations(EquationRequest.order(3)));
  }

  @Test
  void tablesGiveTheSameNumbers() {
    requireSame(new OneGroupModel().table(EquationRequest.order(2)));
  }

  /** What would compile them stays at home. */
  @Test
  void tablesThatAwaitTheirClassGiveTheSameNumbers() {
    TableMomentEquations table =
        (TableMomentEquations) new OneGroupModel().table(EquationRequest.order(2));
    requireSame(new TableFirst(table, "emitted", 1.0, () -> table));
  }

  private static void requireSame(MomentEquations equations) {
    MomentEquations read = (MomentEquations) Parcel.unpack(Parcel.pack(equations));
    Parameters point =
        Parameters.none()
            .with("N", 20)
            .with("V", 0.7)
            .with("K", 0.1)
            .with("gamma_plus", 0.5)
            .with("gamma_minus", 1.0);
    double[] y = new double[equations.moments().size()];
    for (int k = 0; k < y.length; k++) {
      y[k] = 1.0 / (k + 2);
    }
    assertThat(derivative(read, y, point)).isEqualTo(derivative(equations, y, point));
    assertThat(read.moments()).isEqualTo(equations.moments());
  }

  private static double[] derivative(MomentEquations equations, double[] y, Parameters point) {
    double[] dydt = new double[y.length];
    equations.derivative(y, equations.coefficients(point), dydt);
    return dydt;
  }

  private record Holding(Supplier<String> supplier) {}

  @Test
  void aFunctionIsRefused() {
    assertThatThrownBy(() -> Parcel.pack(new Holding(() -> "x")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a function");
  }

  private record Refusing(String what) implements Portable<String> {
    @Override
    public String call() {
      throw new InvalidInputException(what, "mend it");
    }
  }

  private record Answering(Optional<Set<Double>> answer)
      implements Portable<Optional<Set<Double>>> {
    @Override
    public Optional<Set<Double>> call() {
      return answer;
    }
  }

  @Test
  void whatATaskThrowsIsThrownToWhoeverAsked() {
    Reply reply = (Reply) Parcel.unpack(Reply.of(new Refusing("no such thing")));
    assertThatThrownBy(reply::get)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal).hasMessage("no such thing");
              assertThat(refusal.remedy()).isEqualTo("mend it");
            });
  }

  @Test
  void whatATaskReturnsIsWhatWhoeverAskedGets() {
    Answering task = new Answering(Optional.of(Set.of(1.0, Math.nextUp(1.0))));
    assertThat(((Reply) Parcel.unpack(Reply.of(task))).get()).isEqualTo(task.answer());
  }
}
