package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.work.LongRun;

/** How far numbers of quanta are raised, whatever is asked at each of them. */
class CutSearchTest {
  /** Gain 1 and loss 0.5: more quanta than any number. */
  private static FieldForm amplifier() {
    return new FieldForm(
        new LindbladData(
            "amplifier",
            List.of(new Species("c", 0, 1.0)),
            List.of(FieldModels.term(0.3, FieldModels.mode(0, 1, 1))),
            List.of(
                FieldModels.jump(1.0, FieldModels.mode(0, 1, 0)),
                FieldModels.jump(0.5, FieldModels.mode(0, 0, 1))),
            List.of()));
  }

  /** Answers with the size of the system, or with one number. */
  private record Sizes(List<Integer> asked, boolean settles, boolean isOfLongTimes)
      implements CutSearch.Question<Integer> {
    @Override
    public Integer answer(ExactSystem system) {
      asked.add(((FieldSystem) system).space().cut(0));
      return asked.get(asked.size() - 1);
    }

    @Override
    public double end(Integer answer) {
      return 0.0;
    }

    @Override
    public boolean same(Integer one, Integer other) {
      return settles;
    }
  }

  private static CutSearch search(Map<String, Integer> cuts) {
    return new CutSearch(amplifier(), ExactOptions.defaults().withCuts(cuts), mode -> Quanta.FEW);
  }

  @Test
  void whereQuantaPileUpAtEveryEdgeTheSearchEndsAndSaysWhy() {
    Sizes sizes = new Sizes(new ArrayList<>(), true, true);
    assertThatThrownBy(() -> search(Map.of()).find(sizes, (system, answer) -> new double[] {0.75}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the two highest numbers of c still hold 0.75 of the population")
        .extracting(refused -> ((InvalidInputException) refused).remedy())
        .asString()
        .contains("threshold", "choose the cut yourself");
    assertThat(sizes.asked().get(sizes.asked().size() - 1)).isBetween(100, 200);
  }

  @Test
  void anAnswerThatNeverStandsStillEndsTheSearchToo() {
    assertThatThrownBy(
            () ->
                search(Map.of())
                    .find(
                        new Sizes(new ArrayList<>(), false, true),
                        (system, answer) -> new double[] {0.0}))
        .hasMessageContaining("the answer still changes each time the cut is raised");
  }

  /** A cut that the user chose is taken as it is, however large. */
  @Test
  void aChosenCutHasNoBound() {
    Sizes sizes = new Sizes(new ArrayList<>(), false, true);
    CutSearch.Found<Integer> found =
        search(Map.of("c", 300)).find(sizes, (system, answer) -> new double[] {0.75});
    assertThat(found.answer()).isEqualTo(300);
    assertThat(found.cut().isEnough()).isFalse();
  }

  /** A run in time ends by itself: what it passes is followed as far as memory lets it. */
  @Test
  void runsAreFollowedToMoreQuantaAndTellHowMany() {
    List<String> told = new ArrayList<>();
    Sizes sizes = new Sizes(new ArrayList<>(), true, false);
    try (LongRun.Listening listening = LongRun.listen((what, left) -> told.add(what))) {
      search(Map.of())
          .find(sizes, (system, answer) -> new double[] {system.space().cut(0) > 250 ? 0.0 : 0.5});
    }
    assertThat(sizes.asked().get(sizes.asked().size() - 1)).isGreaterThan(250);
    assertThat(told).hasSize(sizes.asked().size() - 1);
    assertThat(told.get(0)).isEqualTo("quanta up to c=10, 121 unknowns");
  }
}
