package org.ursell.cli.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ursell.cli.grammar.Refusals.refused;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.study.Points.Value;

/** Texts of values, and the values or the refusals that they stand for. */
class ValueReaderTest {
  private static final List<String> NAMES = List.of("N", "V", "K", "gamma");

  private static Values read(String option, Kind kind, String text) {
    Forms forms = forms(option);
    String name =
        forms.option().equals("--sizes")
            ? ""
            : kind == Kind.SIZE ? "N" : kind == Kind.RATE ? "gamma" : "V";
    return ValueReader.read(forms, new Setting(forms.option(), name, text), kind, NAMES);
  }

  private static Forms forms(String option) {
    return switch (option) {
      case "points" -> Forms.POINTS;
      case "fixed" -> Forms.FIXED;
      case "grid" -> Forms.GRID;
      case "sizes" -> Forms.SIZES;
      default -> Forms.SIZES_AND_LIMIT;
    };
  }

  private static List<Object> recorded(Values values) {
    return values.list().stream().map(Value::recorded).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "points; COUPLING; 0.75; [0.75]",
        "points; COUPLING; ' 0.75 , -1 , +2 '; [0.75, -1.0, 2.0]",
        "points; COUPLING; 2e-3,1E2,-.5,5.; [0.002, 100.0, -0.5, 5.0]",
        "points; COUPLING; -0; [0.0]",
        "points; COUPLING; 0:2:5; [0.0, 0.5, 1.0, 1.5, 2.0]",
        "points; COUPLING; ' -1 : 1 : 3 '; [-1.0, 0.0, 1.0]",
        "points; COUPLING; log:1:100:3; [1.0, 10.0, 100.0]",
        "points; COUPLING; ' log : 1 : 4 : 3'; [1.0, 2.0, 4.0]",
        "points; COUPLING; 1..4; [1.0, 2.0, 3.0, 4.0]",
        "points; COUPLING; -2..2..2; [-2.0, 0.0, 2.0]",
        "points; COUPLING; 0:1:3,7,10..30..10; [0.0, 0.5, 1.0, 7.0, 10.0, 20.0, 30.0]",
        "points; COUPLING; K+1; [K+1]",
        "points; COUPLING; '1, -0.1*(gamma+K) ,gamma'; [1.0, -0.1*(gamma+K), gamma]",
        "points; COUPLING; 0.5:1:2,K; [0.5, 1.0, K]",
        "points; RATE; 0,1; [0.0, 1.0]",
        "points; RATE; 0:1:2; [0.0, 1.0]",
        "points; SIZE; 10,1e3; [10.0, 1000.0]",
        "points; SIZE; 10:30:3; [10.0, 20.0, 30.0]",
        "points; SIZE; 2*V; [2*V]",
        "fixed; SIZE; inf; [Infinity]",
        "fixed; COUPLING; 0:2:2; [0.0, 2.0]",
        "grid; COUPLING; 0:2:3; [0.0, 1.0, 2.0]",
        "grid; COUPLING; 3:3:1; [3.0]",
        "grid; COUPLING; log:2:2:1; [2.0]",
        "grid; COUPLING; 0:1:0003; [0.0, 0.5, 1.0]",
        "grid; COUPLING; 1,0.5; [1.0, 0.5]",
        "grid; SIZE; 10,inf; [10.0, Infinity]",
        "grid; SIZE; 10,∞; [10.0, Infinity]",
        "grid; SIZE; 2..6..2,inf; [2.0, 4.0, 6.0, Infinity]",
        "grid; SIZE; log:1:100:3; [1.0, 10.0, 100.0]",
        "sizes; SIZE; 50,100; [50.0, 100.0]",
        "sizes; SIZE; 1e10,10000000001; [1.0E10, 1.0000000001E10]",
        "sizes; SIZE; 1e15; [1.0E15]",
        "sizes; SIZE; 1; [1.0]",
        "sizes; SIZE; 20.0; [20.0]",
        "sizes; SIZE; 2..5; [2.0, 3.0, 4.0, 5.0]",
        "sizes; SIZE; 3..3; [3.0]",
        "sizes; SIZE; '10 .. 50 .. 20, 7'; [10.0, 30.0, 50.0, 7.0]",
        "sizes; SIZE; 2..5..2; [2.0, 4.0]",
        "limit; SIZE; 8,inf; [8.0, Infinity]",
        "limit; SIZE; ∞; [Infinity]",
        "sizes; SIZE; 1..100000..50000; [1.0, 50001.0]"
      })
  void valuesAreRead(String option, Kind kind, String text, String values) {
    Values read = read(option, kind, text);
    assertThat(recorded(read)).hasToString(values);
    assertThat(read.count()).isEqualTo(read.list().size());
  }

  private static final String NUMBER =
      "write it like 0.75, -1 or 2e-3, with a point and not a comma for the decimals";
  private static final String SITES =
      "give whole numbers from 1 to 1e15, one by one if need be, as in N=10,32,100";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "points; COUPLING; ''; --set V= is empty; give a number, or several separated by commas, for example --set V=0.5,1",
        "points; COUPLING; ' '; --set V= is empty; give a number, or several separated by commas, for example --set V=0.5,1",
        "points; COUPLING; '1,,2'; --set V=: there is nothing between two commas; give a number, or several separated by commas, for example --set V=0.5,1",
        "points; SIZE; ''; --set N= is empty; give whole numbers from 1 up, for example --set N=50,100,200",
        "fixed; COUPLING; ''; --set V= is empty; give a number, for example --set V=0.5",
        "fixed; SIZE; ''; --set N= is empty; give a whole number from 1 up, for example --set N=50",
        "grid; COUPLING; ''; --grid V= is empty; write it like --grid V=0:2:255, --grid gamma_plus=log:0.01:100:255 or --grid K=-1,0,1",
        "grid; COUPLING; ','; --grid V=: there is nothing between two commas; give a number, or several separated by commas, for example --grid V=0.5,1",
        "grid; SIZE; ','; --grid N=: there is nothing between two commas; give whole numbers from 1 up, for example --grid N=50,100,200,inf",
        "sizes; SIZE; ''; --sizes is empty; give whole numbers from 1 up, for example --sizes 50,100,200",
        "limit; SIZE; '1,'; --sizes: there is nothing between two commas; give whole numbers from 1 up, for example --sizes 50,100,200,inf",
        "points; COUPLING; a; --set V=: 'a' is not a number; NUMBER",
        "points; COUPLING; inf; --set V=: 'inf' is not a finite number; write it like 0.75 or 2e-3",
        "points; COUPLING; -Infinity; --set V=: '-Infinity' is not a finite number; write it like 0.75 or 2e-3",
        "points; COUPLING; ∞; --set V=: '∞' is not a finite number; write it like 0.75 or 2e-3",
        "points; COUPLING; nan; --set V=: 'nan' is not a finite number; write it like 0.75 or 2e-3",
        "points; COUPLING; 0x10; --set V=: '0x10' is not a number; NUMBER",
        "points; COUPLING; 1:1.0000000000000002:3; --set 'V=1:1.0000000000000002:3': floating point has fewer than 3 numbers between these ends; give fewer points, or ends further apart",
        "grid; COUPLING; K; --grid V=: 'K' is a formula, but a grid has numbers; let V follow from others: --set 'V=K'",
        "points; COUPLING; 0,5x; --set V=: '5x' is not a number; NUMBER",
        "points; COUPLING; NaN; --set V=: 'NaN' is not a finite number; write it like 0.75 or 2e-3",
        "points; COUPLING; 1d; --set V=: '1d' is not a number; NUMBER",
        "points; COUPLING; 0x1p3; --set V=: '0x1p3' is not a number; NUMBER",
        "points; COUPLING; 1e999; --set V=: '1e999' is not a finite number; write it like 0.75 or 2e-3",
        "grid; COUPLING; K+1; --grid V=: 'K+1' is a formula, but a grid has numbers; let V follow from others: --set 'V=K+1'",
        "points; COUPLING; '1,1e0'; --set V= holds 1e0 twice; name each value once",
        "points; COUPLING; '1,K+1,K+1'; --set V= holds K+1 twice; name each value once",
        "points; COUPLING; '0.5,0:1:3'; --set V= holds 0.5 twice; name each value once",
        "grid; SIZE; '10,10'; --grid N= holds 10 twice; name each value once",
        "limit; SIZE; 'inf,∞'; --sizes holds ∞ twice; name each value once",
        "sizes; SIZE; '4,2..6'; --sizes holds 4 twice; name each value once",
        "points; RATE; -1; --set gamma=-1: the rate -1 is negative; a rate counts jumps per time: give 0 or more",
        "grid; RATE; -1:1:3; --grid gamma=-1:1:3: the rate -1 is negative; a rate counts jumps per time: give 0 or more",
        "grid; RATE; -1..1; --grid gamma=-1..1: the rate -1 is negative; a rate counts jumps per time: give 0 or more",
        "points; SIZE; 1.5; --set N=1.5: 1.5 is not a number of sites; SITES",
        "points; SIZE; 999999999999999.99; --set N=999999999999999.99: 999999999999999.99 is not a number of sites; SITES",
        "points; SIZE; x; --set N=x: 'x' is not a number of sites; SITES",
        "points; SIZE; inf; --set N= holds inf, but a number of sites that is set is finite; give a whole number from 1 to 1e15",
        "fixed; SIZE; 0; --set N=0: 0 is not a number of sites; give a whole number from 1 to 1e15",
        "grid; SIZE; '10,10.5'; --grid N=10,10.5: 10.5 is not a number of sites; SITES",
        "grid; SIZE; 0:10:3; --grid N=0:10:3: 0 is not a number of sites; SITES",
        "grid; SIZE; 10:15:3; --grid N=10:15:3: 12.5 is not a number of sites; SITES",
        "grid; SIZE; 2e15; --grid N=2e15: 2e15 is not a number of sites; SITES",
        "grid; SIZE; 0..3; --grid N=0..3: 0 is not a number of sites; SITES",
        "sizes; SIZE; inf; --sizes holds inf, but in the mean-field limit coherence lasts for ever; give finite sizes here$ 'ursell trace' draws the mean-field limit",
        "sizes; SIZE; 0; --sizes holds 0, but a system has at least one site; give whole numbers from 1 up, for example --sizes 50,100,200",
        "sizes; SIZE; -3; --sizes holds -3, but a system has at least one site; give whole numbers from 1 up, for example --sizes 50,100,200",
        "sizes; SIZE; 0..3; --sizes holds 0, but a system has at least one site; give whole numbers from 1 up, for example --sizes 50,100,200",
        "limit; SIZE; 2.5; --sizes: '2.5' is not a number of sites (a whole number); write it like --sizes 50,100,200,inf",
        "sizes; SIZE; -2.5; --sizes: '-2.5' is not a number of sites (a whole number); write it like --sizes 50,100,200",
        "sizes; SIZE; ten; --sizes: 'ten' is not a number of sites (a whole number); write it like --sizes 50,100,200",
        "sizes; SIZE; 1e999999; --sizes: '1e999999' is not a number of sites (a whole number); write it like --sizes 50,100,200",
        "sizes; SIZE; 10:100:10; --sizes: '10:100:10' is not a number of sites (a whole number); write it like --sizes 50,100,200",
        "sizes; SIZE; 1e20; --sizes holds 1e20, more than 1e15 sites; larger numbers are not exact in floating point$ inf is the limit, where it makes sense",
        "sizes; SIZE; 1000000000000001; --sizes holds 1000000000000001, more than 1e15 sites; larger numbers are not exact in floating point$ inf is the limit, where it makes sense",
        "sizes; SIZE; 1..x; --sizes: '1..x' is not a range of whole numbers; write it like 2..24, or 10..50..10 for every tenth",
        "points; COUPLING; 0.5..2; --set V=: '0.5..2' is not a range of whole numbers; write it like 2..24, or 10..50..10 for every tenth$ other values are written 0:2:9, from, to and how many",
        "sizes; SIZE; 5..2; --sizes: the range '5..2' holds no number; write the smaller number first and a step from 1 up, as in 2..24 or 10..50..10",
        "sizes; SIZE; 2..5..0; --sizes: the range '2..5..0' holds no number; write the smaller number first and a step from 1 up, as in 2..24 or 10..50..10",
        "sizes; SIZE; 1..10001; --sizes: the range '1..10001' holds more than 10000 numbers; give a larger step, as in 1..10001..1001",
        "grid; COUPLING; 0:1; --grid 'V=0:1' does not say from, to and number of points; write it like --grid V=0:2:255, --grid gamma_plus=log:0.01:100:255 or --grid K=-1,0,1",
        "points; COUPLING; 'log:1:2,5'; --set 'V=log:1:2' does not say from, to and number of points; write it like --set V=0:2:255, --set gamma_plus=log:0.01:100:255 or --set K=-1,0,1",
        "grid; COUPLING; 0:x:3; --grid V=0:x:3: 'x' is not a number; NUMBER",
        "grid; COUPLING; x:1:3; --grid V=x:1:3: 'x' is not a number; NUMBER",
        "grid; COUPLING; 0:1:x; --grid 'V=0:1:x': 'x' is not a number of points; give a whole number from 1 up: from:to:number",
        "grid; COUPLING; 0:1:0; --grid 'V=0:1:0': '0' is not a number of points; give a whole number from 1 up: from:to:number",
        "grid; COUPLING; 0:1:50000001; --grid 'V=0:1:50000001' has more than 50000000 points; give fewer points, or cut it into several sweeps",
        "grid; COUPLING; 0:1:9999999999999999999; --grid 'V=0:1:9999999999999999999' has more than 50000000 points; give fewer points, or cut it into several sweeps",
        "points; COUPLING; 0:1:10001; --set 'V=0:1:10001' has more than 10000 points; give fewer of them",
        "points; COUPLING; '0:1:6000,2:3:6000'; --set 'V=0:1:6000,2:3:6000' has more than 10000 points; give fewer of them",
        "grid; COUPLING; 1:0:3; --grid 'V=1:0:3' falls from 1 to 0; give the smaller end first: V=0:1:3",
        "grid; COUPLING; log:2:0.1:5; --grid 'V=log:2:0.1:5' falls from 2 to 0.1; give the smaller end first: V=log:0.1:2:5",
        "grid; COUPLING; 1:1:3; --grid 'V=1:1:3' is the same value 3 times; give different ends, or --set V=1",
        "grid; COUPLING; 0:1:1; --grid 'V=0:1:1' is one point with two ends; give at least 2 points, or --set V=0",
        "grid; COUPLING; log:0:1:3; --grid 'V=log:0:1:3': a logarithmic grid reaches only positive values; begin above 0, as in V=log:0.01:100:3, or leave out log:",
        "sizes; SIZE; 20..20020; --sizes: the range '20..20020' holds more than 10000 numbers; give a larger step, as in 20..20020..2001",
        "sizes; SIZE; 1..20001..2; --sizes: the range '1..20001..2' holds more than 10000 numbers; give a larger step, as in 1..20001..2001",
        "grid; COUPLING; log:1:0:3; --grid 'V=log:1:0:3': a logarithmic grid reaches only positive values; begin above 0, as in V=log:0.01:100:3, or leave out log:",
        "grid; COUPLING; log:1:-1:1; --grid 'V=log:1:-1:1': a logarithmic grid reaches only positive values; begin above 0, as in V=log:0.01:100:2, or leave out log:"
      })
  void whatMakesNoSenseIsRefused(
      String option, Kind kind, String text, String what, String remedy) {
    refused(
        () -> read(option, kind, text),
        what,
        remedy.replace("NUMBER", NUMBER).replace("SITES", SITES).replace('$', ';'));
  }

  /** Characters that look like those of the keyboard, as they are copied from a page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'0.75\u00a0'; U+00A0, no-break space; replace it by a plain space, or by nothing",
        "1\u202f000; U+202F, narrow no-break space; replace it by a plain space, or by nothing",
        "0.75\u200b; U+200B, zero width space; remove it$ it cannot be seen",
        "\ufeff1; U+FEFF, zero width no-break space; remove it$ it cannot be seen",
        "\u22121; U+2212, minus sign; write numbers with the plain characters 0-9 . - + e",
        "1\u20132; U+2013, en dash; write numbers with the plain characters 0-9 . - + e",
        "\uff11; U+FF11, fullwidth digit one; write numbers with the plain characters 0-9 . - + e",
        "\u0663; U+0663, arabic-indic digit three; write numbers with the plain characters 0-9 . - + e",
        "2\u00d7K; U+00D7, multiplication sign; write numbers with the plain characters 0-9 . - + e"
      })
  void charactersThatOnlyLookPlainAreNamed(String text, String character, String remedy) {
    String advice = remedy.replace('$', ';');
    String what = " holds the character " + character;
    refused(() -> read("points", Kind.COUPLING, text), "--set V" + what, advice);
    refused(() -> read("sizes", Kind.SIZE, text), "--sizes" + what, advice);
    refused(() -> NumberReader.real("--from", text), "--from: '" + text + "'" + what, advice);
    refused(
        () -> NumberReader.orders("--order", text),
        "--order '" + text.strip() + "'" + what,
        advice);
    refused(() -> Setting.of(Forms.GRID, text + "=1"), "--grid '" + text + "=1'" + what, advice);
  }

  /** Numbers are written as in programs, whatever the language of the machine. */
  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void theLanguageOfTheMachineChangesNothing(String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      assertThat(recorded(read("points", Kind.COUPLING, "0.5,log:1:100:3,2..3,1e-3")))
          .hasToString("[0.5, 1.0, 10.0, 100.0, 2.0, 3.0, 0.001]");
      for (String[] refusal :
          List.of(
              new String[] {
                "1..10001",
                "--sizes: the range '1..10001' holds more than 10000 numbers",
                "give a larger step, as in 1..10001..1001"
              },
              new String[] {
                "1\u202f",
                "--sizes holds the character U+202F, narrow no-break space",
                "replace it by a plain space, or by nothing"
              })) {
        refused(() -> read("sizes", Kind.SIZE, refusal[0]), refusal[1], refusal[2]);
      }
      refused(
          () -> read("grid", Kind.COUPLING, "0:1:99999999"),
          "--grid 'V=0:1:99999999' has more than 50000000 points",
          "give fewer points, or cut it into several sweeps");
      refused(
          () -> read("grid", Kind.COUPLING, "2.5:0.5:3"),
          "--grid 'V=2.5:0.5:3' falls from 2.5 to 0.5",
          "give the smaller end first: V=0.5:2.5:3");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anAxisRemembersHowItsValuesAreSpaced() {
    assertThat(read("grid", Kind.COUPLING, "0:1:3").axis()).isEqualTo(Axis.linear("V", 0, 1, 3));
    assertThat(read("grid", Kind.COUPLING, "log:1:9:3").axis())
        .isEqualTo(Axis.logarithmic("V", 1, 9, 3));
    assertThat(read("grid", Kind.COUPLING, "0:1:3,5").axis())
        .isEqualTo(Axis.of("V", List.of(0.0, 0.5, 1.0, 5.0)));
    assertThat(read("grid", Kind.SIZE, "2..4").axis())
        .isEqualTo(Axis.of("N", List.of(2.0, 3.0, 4.0)));
  }

  @Test
  void onlyFormulasAreFormulas() {
    assertThat(read("points", Kind.COUPLING, "1,K").hasFormula()).isTrue();
    assertThat(read("points", Kind.COUPLING, "1,0:2:2").hasFormula()).isFalse();
    assertThat(
            ValueReader.read(Forms.GRID, new Setting("--grid", "V", "1,2"), Kind.COUPLING)
                .numbers())
        .containsExactly(1.0, 2.0);
  }

  /** As many as an option takes are taken, and not one more. */
  @Test
  void theMostValuesAreTaken() {
    assertThat(read("sizes", Kind.SIZE, "1..10000").count()).isEqualTo(10_000);
    assertThat(read("points", Kind.COUPLING, "0:1:10000").count()).isEqualTo(10_000);
    assertThat(read("points", Kind.COUPLING, "0:1:5000,2:3:5000").count()).isEqualTo(10_000);
  }
}
