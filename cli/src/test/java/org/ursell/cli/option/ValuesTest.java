package org.ursell.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.words.PointWords;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.TruncationOrder;
import picocli.CommandLine.ITypeConverter;

/** Texts as typed, and the values or the refusals that they stand for. */
class ValuesTest {
  private static final ModelDescriptor MODEL = new OneGroupOrder1().descriptor();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "50,100; [50.0, 100.0]",
        "1e10; [1.0E10]",
        "2..5; [2.0, 3.0, 4.0, 5.0]",
        "10..50..20, 7; [10.0, 30.0, 50.0, 7.0]",
        "8,inf; [8.0, Infinity]",
        "∞; [Infinity]"
      })
  void sizes(String text, String values) {
    assertThat(new SizesReader.WithInfinity().convert(text).values()).hasToString(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; --sizes holds 0, but a system has at least one site; 50,100,200",
        "2.5; --sizes: '2.5' is not a number of sites (a whole number); write it like",
        "1e20; --sizes holds 1e20, more than 1e15 sites; not exact",
        "5..2; --sizes: the range '5..2' holds no number; the smaller number first",
        "1..x; --sizes: '1..x' is not a range of whole numbers; 2..24",
        "1..1000000; holds more than 10000 numbers; larger step",
        "10,10; --sizes holds 10 twice; name each value once",
        "10,,20; --sizes: there is nothing between two commas; whole numbers",
        "inf; --sizes holds inf; finite sizes"
      })
  void sizesThatAreNone(String text, String what, String remedy) {
    refused(() -> new SizesReader.Finite().convert(text), what, remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "V=0.75; [0.75]",
        "V=0.75,1; [0.75, 1.0]",
        "V = 2e-3; [0.002]",
        "V=K+1; [K+1]",
        "V=1,gamma_plus; [1.0, gamma_plus]",
        "V=-0; [0.0]"
      })
  void settings(String text, String values) {
    Points grid = PointsReader.read(MODEL, List.of(text), Map.of(), Sizes.none());
    assertThat(PointWords.recorded(grid).get("V")).hasToString(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "V; --set 'V' is not of the form NAME=VALUE; --set V=0.75",
        "W=1; has no parameter 'W'; known are",
        "V=; --set V= is empty; give a number",
        "V=a; --set V=: 'a' is not a number; with a point",
        "V=1d; is not a number; 0.75",
        "V=1,1; --set V= holds 1 twice; name each value once",
        "gamma_plus=-1; the rate -1 is negative; 0 or more",
        "N=1.5; 1.5 is not a number of sites; whole number"
      })
  void settingsThatAreNone(String text, String what, String remedy) {
    refused(() -> PointsReader.read(MODEL, List.of(text), Map.of(), Sizes.none()), what, remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "V=0:2:3; [0.0, 1.0, 2.0]",
        "V=log:1:100:3; [1.0, 10.0, 100.0]",
        "V=1,0.5; [1.0, 0.5]",
        "N=10,inf; [10.0, Infinity]",
        "V=3:3:1; [3.0]"
      })
  void grids(String text, String values) {
    assertThat(new GridReader(MODEL).axes(List.of(text)).get(0).values()).hasToString(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "V; is not of the form NAME=VALUES; --grid V=0:2:255",
        "V=; is empty; --grid V=0:2:255",
        "V=0:1; does not say from, to and number of points; log:0.01",
        "V=0:1:x; 'x' is not a number of points; from:to:number",
        "V=1:0:3; falls from 1 to 0; smaller end first: V=0:1:3",
        "V=1:1:3; is the same value 3 times; different ends",
        "V=0:1:1; is one point with two ends; at least 2 points",
        "V=log:0:1:3; reaches only positive values; begin above 0",
        "gamma_plus=-1:1:3; the rate -1 is negative; 0 or more",
        "N=10,10.5; 10.5 is not a number of sites; whole numbers"
      })
  void gridsThatAreNone(String text, String what, String remedy) {
    refused(() -> new GridReader(MODEL).axes(List.of(text)), what, remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"2; 2", "2,3; 2 3", "A=2,c=3; A=2,c=3", "2,c=3; 2,c=3"})
  void orders(String text, String orders) {
    assertThat(
            new OrderReader()
                .convert(text).list().stream()
                    .map(TruncationOrder::text)
                    .collect(Collectors.joining(" ")))
        .isEqualTo(orders);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; the lowest truncation order is 1; from 1 up",
        "two; 'two' is not a truncation order; --order 2",
        "2,2; --order holds 2 twice; once",
        "c=2,c=3; does not give one order to each species; A=2,c=3",
        "2,; nothing between two commas; --order 2"
      })
  void ordersThatAreNone(String text, String what, String remedy) {
    refused(() -> new OrderReader().convert(text), what, remedy);
  }

  @ParameterizedTest
  @CsvSource({"4G, 4000000000", "500M, 500000000", "1.5k, 1500", "12, 12", "2GiB, 2000000000"})
  void memory(String text, long bytes) {
    assertThat(new MemoryReader().convert(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"lots", "0", "-1G", "4X"})
  void memoryThatIsNone(String text) {
    refused(() -> new MemoryReader().convert(text), "not an amount of memory", "4G or 500M");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3; is not of the form K/N; 3/16",
        "3/2; there is no share 3 of 2; counted from 1",
        "0/2; there is no share 0 of 2; counted from 1"
      })
  void sharesThatAreNone(String text, String what, String remedy) {
    refused(() -> new ShareReader().convert(text), what, remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; --time is 0, but must be positive",
        "-1; --time is -1, but must be positive",
        "soon; --time: 'soon' is not a number"
      })
  void timesThatAreNone(String text, String what) throws Exception {
    ITypeConverter<Double> seconds = new Seconds();
    assertThat(seconds.convert(" 2e1 ")).isEqualTo(20.0);
    assertThatThrownBy(() -> seconds.convert(text)).hasMessageContaining(what);
  }

  private static void refused(Runnable reading, String what, String remedy) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused.getMessage()).contains(what);
              assertThat(refused.remedy()).contains(remedy);
            });
  }

  /** As --set takes them: lists may hold numbers and formulas. */
  @Test
  void pointsOfAGridAreComplete() {
    Points grid =
        PointsReader.read(
            MODEL,
            List.of("K=-0.1*(gamma_plus+gamma_minus),0", "gamma_plus=1,3"),
            Map.of(),
            SizesReader.of(MODEL, Optional.empty(), List.of(Double.POSITIVE_INFINITY)));
    assertThat(grid.all())
        .extracting(point -> point.get("K"))
        .containsExactly(-0.2, -0.4, 0.0, 0.0);
    assertThat(PointWords.recorded(grid).get("K"))
        .containsExactly("-0.1*(gamma_plus+gamma_minus)", 0.0);
    assertThat(PointWords.fixed(grid)).isEqualTo("V = 0.75, gamma_minus = 1");
  }

  @Test
  void aGridRefusesWhatItCannotKnow() {
    Sizes sizes = SizesReader.of(MODEL, Optional.empty(), List.of(Double.POSITIVE_INFINITY));
    refused(
        () -> PointsReader.read(MODEL, List.of("K=V/N"), Map.of(), sizes).all(),
        "mentions N, the number of sites",
        "model's own terms");
    refused(
        () -> PointsReader.read(MODEL, List.of("K=V/2,V/2"), Map.of(), sizes),
        "holds V/2 twice",
        "once");
  }
}
