package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.PointQuotes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.study.QuoteStudy;
import org.ursell.runtime.study.Sizes;

/** Lifetimes to quote of the paper's one group at K = -1, where the series settles early. */
class QuoteStudyTest {
  private static final Subject ONE = new OneGroupModel();
  private static final QuoteOptions COARSE = QuoteOptions.DEFAULT.withPrecision(0.03);

  private static final LifetimeStudy STUDY = study(14, 30, 1e5);
  private static List<PointLifetimes> found = List.of();
  private static List<PointQuotes> quotes = List.of();

  private static LifetimeStudy study(double... sizes) {
    Points points =
        Points.of(ONE.descriptor(), Sizes.of(ONE.descriptor(), sizes))
            .with("V", 1.0, 0.02)
            .with("K", -1.0)
            .with("gamma_plus", 0.2);
    return LifetimeStudy.of(ONE, points, 1);
  }

  @BeforeAll
  static void quote() {
    found = STUDY.run(2);
    quotes = new QuoteStudy(STUDY, found, COARSE).run(2);
  }

  private static Quoted quoted(double size) {
    return quotes.get(0).quoted(size).orElseThrow();
  }

  /** At V = 0.02 nothing synchronises, and there is nothing to quote. */
  @Test
  void onlyPointsWithCoherenceAreQuoted() {
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).parameters().get("V")).isEqualTo(1.0);
    assertThat(quotes.get(0).quotations())
        .extracting(Quotation::size)
        .containsExactly(14.0, 30.0, 1e5);
  }

  /** Exact values of independent code: T(14) = 5.6283, T(30) = 10.44446; the series: 30242.0. */
  @Test
  void eachSizeIsQuotedByTheMethodThatReachesIt() {
    assertThat(quoted(14).method()).isEqualTo(QuoteMethod.EXACT);
    assertThat(quoted(14).lifetime()).isCloseTo(5.6283, within(1e-4));
    assertThat(quoted(30).method()).isEqualTo(QuoteMethod.LANGEVIN);
    assertThat(quoted(30).holds(10.44446)).isTrue();
    assertThat(quoted(30).halfWidth()).isBetween(0.02, 1.5);
    assertThat(quoted(1e5).method()).isEqualTo(QuoteMethod.SERIES);
    assertThat(quoted(1e5).lifetime()).isCloseTo(30242.0, within(3.0));
    assertThat(quotes.get(0).series()).containsInstanceOf(SeriesExpansion.class);
  }

  /** Every exact size above 16 is quoted without itself, and the interval holds it. */
  @Test
  void theMethodIsTestedByLeavingOut() {
    assertThat(quotes.get(0).leftOut()).isNotEmpty().allMatch(test -> test.size() > 16);
    assertThat(quotes.get(0).leftOut())
        .allMatch(test -> Math.abs(test.error()) < 0.06)
        .allMatch(test -> test.quoted().holds(test.exact()))
        .allMatch(test -> test.quoted().method() == QuoteMethod.LANGEVIN);
  }

  @Test
  void theNumberOfThreadsChangesNoDigit() {
    QuoteOptions sampled = COARSE.by(QuoteMethod.LANGEVIN).withPrecision(0.1);
    assertThat(new QuoteStudy(STUDY, found, sampled).run(1).get(0).quotations())
        .isEqualTo(new QuoteStudy(STUDY, found, sampled).run(2).get(0).quotations());
  }

  /** One method alone is not corrected by others, and where it is not valid there is no number. */
  @Test
  void oneMethodAlone() {
    List<Quotation> series =
        new QuoteStudy(STUDY, found, COARSE.by(QuoteMethod.SERIES)).run(2).get(0).quotations();
    assertThat(series.get(0)).isInstanceOf(Quotation.Bracketed.class);
    assertThat(series.get(2))
        .isEqualTo(
            new Quoted(
                1e5,
                quoted(1e5).lifetime(),
                0.0,
                ((Quoted) series.get(2)).systematic(),
                QuoteMethod.SERIES,
                ((Quoted) series.get(2)).reasons()));
    List<Quotation> exact =
        new QuoteStudy(STUDY, found, COARSE.by(QuoteMethod.EXACT)).run(2).get(0).quotations();
    assertThat(exact.get(0)).isEqualTo(quotes.get(0).quotations().get(0));
    assertThat(exact.get(2)).isInstanceOf(Quotation.Bracketed.class);
  }

  /**
   * Two groups, whose exact solution ends below 16 sites and whose equations of order 4 are not at
   * hand: the largest two exact sizes test the method all the same, and the series is refused by
   * name or of a lower order. Exact values of independent code: T(3) = 3.37819, T(4) = 3.92882.
   */
  @Test
  void groupsOfFewSitesTestTheMethodToo() {
    Subject two = new TwoGroupsModel();
    Points points =
        Points.of(two.descriptor(), Sizes.of(two.descriptor(), 2, 3, 4, 12))
            .with("V", 0.6)
            .with("V_AB", 0.3)
            .with("K", -1.0)
            .with("delta", 0.05)
            .with("gamma_plus", 0.5);
    LifetimeStudy study = LifetimeStudy.of(two, points, 1);
    PointQuotes quoted =
        new QuoteStudy(study, study.run(2), QuoteOptions.DEFAULT.withPrecision(0.05)).run(2).get(0);
    assertThat(quoted.leftOut())
        .anyMatch(test -> test.size() == 4.0 && Math.abs(test.exact() - 3.92882) < 1e-4)
        .hasSize(2)
        .allMatch(test -> test.quoted().holds(test.exact()));
    assertThat(quoted.quoted(12).orElseThrow().method()).isEqualTo(QuoteMethod.LANGEVIN);
    assertThat(quoted.series().orElseThrow().words()).isNotEmpty();
  }
}
