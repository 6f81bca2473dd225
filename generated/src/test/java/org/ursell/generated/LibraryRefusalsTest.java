package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepStart;
import org.ursell.runtime.sweep.SweepTable;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.subject.ModelSubject;

/** What the short ways of the library refuse, and in which words. */
class LibraryRefusalsTest {
  private static final Subject SUBJECT = new OneGroupModel();
  private static final Parameters POINT = SUBJECT.descriptor().defaults();

  @Test
  void thereIsNoSynchronisedStateWhereNoneAttracts() {
    SteadyState weak = new SteadyStateFinder(SUBJECT).find(POINT.with("V", 0.2));
    assertThatThrownBy(weak::requireSynchronised)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no synchronised mean-field state: not synchronised");
  }

  @Test
  void aModelWithoutAStartSaysSo() {
    assertThatThrownBy(() -> InitialProduct.of(SUBJECT))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("model 'one-group' gives no start");
  }

  @Test
  void tooManySitesAreNotSolvedExactly() {
    Subject laser = ModelSubject.of(BuiltInModels.model("superradiant-laser").orElseThrow());
    Parameters crowd = laser.descriptor().defaults().with("N", 1e7);
    assertThatThrownBy(() -> ExactSolver.of(laser, crowd))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("sites");
  }

  @ParameterizedTest
  @CsvSource({"1, 10.0", "0, 10.0", "5, -1.0", "5, NaN", "5, Infinity"})
  void samplesNeedTimes(int count, double end) {
    assertThatThrownBy(() -> Sampler.equallySpaced(end, count, y -> y[0]))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "%d samples were asked for from 0 to %s".formatted(count, NumberWords.of(end)));
  }

  /** Every last sample is at the end and not beyond, where no run would take it. */
  @Test
  void equallySpacedSamplesEndAtTheEnd() {
    for (int count = 2; count < 400; count++) {
      double end = 0.1 * count;
      Sampler sampler = Sampler.equallySpaced(end, count, y -> y[0]);
      sampler.start(end, new double[] {7.0});
      assertThat(sampler.values()).hasSize(count).containsOnly(7.0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "1st", "x,y", "\"x\""})
  void aMeasureNeedsANameThatATableCanHold(String name) {
    assertThatThrownBy(() -> Measures.ofPoint(name, task -> 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("cannot be named '" + name + "'");
  }

  @Test
  void aMeasureThatFailsLeavesARowThatSaysWhy() {
    SweepRequest request =
        SweepRequest.of(
            SUBJECT.equations(EquationRequest.order(2)),
            List.of(Axis.linear("V", 1.0, 3.0, 3)),
            POINT.without("V"),
            new SweepStart.Steady(SUBJECT.table(EquationRequest.order(1))),
            List.of(
                Measures.ofPoint(
                    "half",
                    task -> {
                      double v = task.parameters().get("V");
                      if (v == 2.0) {
                        throw new InvalidInputException("two is refused", "give another");
                      }
                      return v == 3.0 ? Double.NaN : 0.5 * v;
                    })));
    SweepTable table = Sweep.run(request, 1, SweepListener.NONE);
    assertThat(table.values("half")).containsExactly(0.5, Double.NaN, Double.NaN);
    assertThat(table.status(0)).isEqualTo(PointStatus.OK);
    assertThat(table.status(1)).isEqualTo(PointStatus.FAILED);
    assertThat(table.point(1).words()).isEqualTo("half: two is refused (give another)");
    assertThat(table.status(2)).isEqualTo(PointStatus.FAILED);
    assertThat(table.point(2).words()).isEqualTo("half is not a number");
  }
}
