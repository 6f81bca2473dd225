package org.ursell.runtime.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.series.SeriesLifetime;

class QuoteRulesTest {
  private static final List<Anchor> ANCHORS =
      List.of(
          new Anchor(16, 4.0, new Estimate(3.9, 0.01)),
          new Anchor(24, 4.7, new Estimate(4.6, 0.01)));

  private static final QuoteRules RULES =
      new QuoteRules(new Deviation(ANCHORS, OptionalDouble.empty(), 300), Optional.empty());

  private static SeriesLifetime series(double size, double value, boolean valid) {
    return new SeriesLifetime(
        size, value, value * 1.01, value, 0.0, 0.1, 1e-4, valid, valid ? "" : "it is too small");
  }

  private static Quoted quoted(Quotation quotation) {
    assertThat(quotation).isInstanceOf(Quoted.class);
    return (Quoted) quotation;
  }

  @Test
  void theExactLifetimeIsTakenWhereItIsKnown() {
    Quoted found =
        quoted(
            RULES.quote(
                SizeEvidence.at(24)
                    .exact(new Lifetime.Measured(4.7, 1e-6))
                    .langevin(new Estimate(4.6, 0.01))
                    .series(series(24, 9.0, true))));
    assertThat(found.method()).isEqualTo(QuoteMethod.EXACT);
    assertThat(found.lifetime()).isEqualTo(4.7);
    assertThat(found.statistical()).isZero();
    assertThat(found.upper() - found.lower()).isCloseTo(2e-6, within(1e-9));
  }

  /** The sampled lifetime is corrected by its measured deviation, and bears its error. */
  @Test
  void theLangevinEquationIsCorrected() {
    Quoted found = quoted(RULES.quote(SizeEvidence.at(100).langevin(new Estimate(11.9, 0.1))));
    assertThat(found.method()).isEqualTo(QuoteMethod.LANGEVIN);
    assertThat(found.lifetime()).isCloseTo(12.0, within(1e-12));
    assertThat(found.statistical()).isCloseTo(Math.hypot(0.1, 0.01), within(1e-12));
    assertThat(found.systematic()).isGreaterThan(0.1);
    assertThat(found.holds(found.lifetime())).isTrue();
    assertThat(found.lower()).isCloseTo(12.0 - found.halfWidth(), within(1e-12));
  }

  @Test
  void anInvalidSeriesIsNotTaken() {
    SizeEvidence both =
        SizeEvidence.at(500).langevin(new Estimate(50, 0.5)).series(series(500, 43, false));
    assertThat(quoted(RULES.quote(both)).method()).isEqualTo(QuoteMethod.LANGEVIN);
    assertThat(quoted(RULES.quote(both)).lifetime()).isCloseTo(50.1, within(1e-9));
  }

  /** Where both are valid, what they differ by beyond their errors widens the interval. */
  @Test
  void disagreementWidensTheInterval() {
    Quoted alone = quoted(RULES.quote(SizeEvidence.at(2000).series(series(2000, 205, true))));
    assertThat(alone.method()).isEqualTo(QuoteMethod.SERIES);
    assertThat(alone.systematic()).isCloseTo(2.05 + 0.0205, within(1e-6));
    SizeEvidence near =
        SizeEvidence.at(2000).series(series(2000, 205, true)).langevin(new Estimate(207, 2));
    assertThat(quoted(RULES.quote(near)).systematic()).isEqualTo(alone.systematic());
    assertThat(quoted(RULES.quote(near)).reasons()).anyMatch(text -> text.contains("agrees"));
    SizeEvidence far =
        SizeEvidence.at(2000).series(series(2000, 205, true)).langevin(new Estimate(260, 2));
    Quoted widened = quoted(RULES.quote(far));
    assertThat(widened.method()).isEqualTo(QuoteMethod.LANGEVIN);
    assertThat(widened.holds(205)).isTrue();
    assertThat(widened.holds(260)).isTrue();
    assertThat(widened.reasons()).anyMatch(text -> text.startsWith("widened"));
  }

  @Test
  void theBridgeWidensToo() {
    Bridge bridge = new Bridge(16, 4.0, 24, 4.7, 0.115, -27.0, 350);
    QuoteRules rules = new QuoteRules(RULES.deviation(), Optional.of(bridge));
    double middle = bridge.at(100).lifetime();
    SizeEvidence agrees = SizeEvidence.at(100).langevin(new Estimate(middle, 0.1));
    SizeEvidence differs = SizeEvidence.at(100).langevin(new Estimate(2 * middle, 0.1));
    assertThat(quoted(rules.quote(agrees)).systematic())
        .isEqualTo(quoted(RULES.quote(agrees)).systematic());
    assertThat(quoted(rules.quote(differs)).systematic())
        .isGreaterThan(quoted(RULES.quote(differs)).systematic() + 0.5 * middle);
  }

  /** A withheld lifetime must not help, neither by itself nor by the deviation measured there. */
  @Test
  void whatIsLeftOutIsNotUsed() {
    SizeEvidence known =
        SizeEvidence.at(24)
            .exact(new Lifetime.Measured(4.7, 1e-6))
            .langevin(new Estimate(4.6, 0.01));
    Quoted without = quoted(RULES.quoteWithoutExact(known));
    List<Anchor> changed = List.of(ANCHORS.get(0), new Anchor(24, 9.9, new Estimate(4.6, 0.01)));
    QuoteRules other =
        new QuoteRules(new Deviation(changed, OptionalDouble.empty(), 300), Optional.empty());
    assertThat(other.quoteWithoutExact(known)).isEqualTo(without);
    assertThat(without.method()).isEqualTo(QuoteMethod.LANGEVIN);
    assertThat(without.lifetime()).isCloseTo(4.7, within(1e-9));
  }

  /** Without any method there is a bracket between exact lifetimes, with the reasons. */
  @Test
  void noMethodIsNoNumber() {
    SizeEvidence nothing = SizeEvidence.at(20).refused("three sites at once").refused("no charge");
    Bracketed between = (Bracketed) RULES.quote(nothing);
    assertThat(between.lower()).isEqualTo(4.0);
    assertThat(between.upper()).isEqualTo(4.7);
    assertThat(between.reason()).isEqualTo("three sites at once; no charge");
    Bracketed beyond = (Bracketed) RULES.quote(SizeEvidence.at(50).refused("no charge"));
    assertThat(beyond.lower()).isEqualTo(4.7);
    assertThat(beyond.upper()).isInfinite();
  }
}
