package org.ursell.cli.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;
import org.ursell.cli.verb.SweepFolder;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.PointQuotes;

/**
 * Whoever asks through the bridge must be told what the command writes, to the last digit, and in
 * the same words where there is no number.
 */
class BridgeTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void lifetimesAreThoseOfTheCommand() throws IOException {
    String[] words = {"--set=V=0.75,1", "--sizes=N=20,50", "--order=1,2", "--t-end=20"};
    Answer answer = answered("lifetime", words);
    ResultTable table = written("lifetime", "lifetimes.csv", words);
    for (String column : List.of("amplitude0", "lifetime", "lifetime_uncoupled")) {
      compare(answer.numbers("lifetime." + column), table, column);
    }
    compare(answer.numbers("lifetime.parameter.V"), table, "V");
    compare(answer.numbers("lifetime.size"), table, "N");
    assertThat(words(answer, "lifetime.status"))
        .isEqualTo(column(table, "status"))
        .contains("censored", "measured_unphysical", "measured");
    assertThat(words(answer, "lifetime.order")).isEqualTo(column(table, "order"));
  }

  @Test
  void exactLifetimesAreThoseOfTheCommand() throws IOException {
    String[] words = {"--set=V=0.75", "--sizes=N=2,4", "--gap"};
    Answer answer = answered("exact", words);
    ResultTable table = written("exact", "lifetimes.csv", words);
    compare(answer.numbers("lifetime.lifetime"), table, "lifetime");
    compare(answer.numbers("lifetime.gap"), table, "gap");
  }

  @Test
  void quotedLifetimesAreThoseOfTheCommand() throws IOException {
    String[] words = {"--quote", "--set=V=1", "--sizes=N=4"};
    Answer answer = answered("lifetime", words);
    ResultTable table = written("lifetime", "quoted.csv", words);
    for (String column : List.of("lifetime", "statistical", "systematic", "lower", "upper")) {
      compare(answer.numbers("quote." + column), table, column);
    }
    assertThat(words(answer, "quote.status")).isEqualTo(column(table, "status"));
  }

  @Test
  void tracesAreThoseOfTheCommand() throws IOException {
    String[] words = {
      "--set=V=1", "--sizes=N=8,inf", "--order=1,2", "--exact", "--t-end=4", "--samples=9"
    };
    Answer answer = answered("trace", words);
    ResultTable table = written("trace", "trace.csv", words);
    double[] times = answer.numbers("t");
    compare(times, table, "t");
    double[] values = answer.numbers("values");
    List<String> kinds = words(answer, "curve.kind");
    assertThat(kinds).contains("truncated", "exact", "uncoupled");
    for (int c = 0; c < kinds.size(); c++) {
      compare(
          Arrays.copyOfRange(values, c * times.length, (c + 1) * times.length),
          table,
          table.columns().get(1 + c));
    }
    assertThat(answer.numbers("curve.physical")).contains(0.0, 1.0);
  }

  @Test
  void sweepsAreThoseOfTheCommand() throws IOException {
    String[] words = {
      "--grid=gamma_plus=log:0.01:100:3",
      "--grid=V=-1:5:4",
      "--measure=order-parameter,spectrum",
      "--frequencies=-1:1:5",
      "--t-end=60"
    };
    Answer answer = answered("sweep", words);
    ResultTable table = written("sweep", "sweep.csv", words);
    compare(answer.numbers("value.order_parameter"), table, "order_parameter");
    assertThat(words(answer, "status")).isEqualTo(column(table, "status"));
    assertThat(words(answer, "axis")).containsExactly("gamma_plus", "V");
    compare(
        answer.numbers("spectrum"), ResultTable.read(folder.resolve("spectra.csv")), "spectrum");
  }

  /** Nothing is computed again where one went on from the other, and all files are the same. */
  @Test
  void aSweepWithAFolderIsThatOfTheCommand() throws IOException {
    List<String> words = List.of("--grid=K=-1:1:4", "--grid=V=0.5:2:3", "--set=gamma_plus=0.5");
    List<String> here = new ArrayList<>(words);
    here.add("--out=" + folder.resolve("here"));
    Answer answer = answered("sweep", here.toArray(String[]::new));
    List<String> there = new ArrayList<>(List.of("sweep"));
    there.addAll(words);
    there.add("--out=" + folder.resolve("there"));
    CommandRun run = CommandRun.of(there.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    SweepFolder.assertSame(folder.resolve("here"), folder.resolve("there"));
    here.add(0, "sweep");
    CommandRun again = CommandRun.of(here.toArray(String[]::new));
    assertThat(again.out()).contains("nothing is computed again");
    SweepFolder.assertSame(folder.resolve("here"), folder.resolve("there"));
    compare(
        answer.numbers("value.order_parameter"),
        ResultTable.read(folder.resolve("there").resolve("sweep.csv")),
        "order_parameter");
    Inquiry pointless = ended("sweep", "--grid=V=0.5:2:3", "--fresh");
    assertThat(pointless.outcome()).isEqualTo("refused");
    assertThat(pointless.remedy()).contains("--out");
  }

  @Test
  void lawsAreThoseOfTheCommand() throws IOException {
    String[] words = {"--set=V=0.4,0.75,1"};
    Answer answer = answered("law", words);
    ResultTable table = written("law", "law.csv", words);
    assertThat(words(answer, "law.status")).containsExactly("none", "ok", "ok");
    for (String column : List.of("lifetime_per_site", "intercept", "law_within_tenth_from")) {
      compare(answer.numbers("law." + column), table, column);
    }
    compare(answer.numbers("law.parameter.V"), table, "V");
    assertThat(words(answer, "law.words")).isEqualTo(column(table, "words"));
  }

  @Test
  void criticalCouplingsAreThoseOfTheCommand() throws IOException {
    String[] words = {"--set=K=-0.15,0", "--grid=gamma_plus=0.2:2:4", "--to=3"};
    Answer answer = answered("critical", words);
    ResultTable table = written("critical", "critical.csv", words);
    for (String column : List.of("critical_V", "frequency")) {
      compare(answer.numbers("critical." + column), table, column);
    }
    compare(answer.numbers("critical.parameter.gamma_plus"), table, "gamma_plus");
    assertThat(words(answer, "critical.unstable")).isEqualTo(column(table, "unstable"));
  }

  @Test
  void steadyStatesAreThoseOfTheCommand() throws IOException {
    String[] words = {"--model=superradiant-laser", "--filter=phase", "--sizes=N=10,20"};
    Answer answer = answered("steady", words);
    ResultTable table = written("steady", "steady.csv", words);
    compare(answer.numbers("state.value.photons"), table, "photons");
    compare(answer.numbers("state.growth_rate"), table, "growth_rate");
    assertThat(words(answer, "state.status")).isEqualTo(column(table, "status"));
  }

  @Test
  void spectraAreThoseOfTheCommand() throws IOException {
    String[] words = {
      "--model=superradiant-laser",
      "--filter=phase",
      "--operator=c",
      "--sizes=N=10,20",
      "--frequencies=-1:1:11",
      "--samples=9"
    };
    Answer answer = answered("spectrum", words);
    ResultTable table = written("spectrum", "spectrum.csv", words);
    double[] spectra = answer.numbers("spectrum");
    compare(answer.numbers("frequency"), table, "frequency");
    compare(Arrays.copyOfRange(spectra, 0, 11), table, table.columns().get(1));
    compare(Arrays.copyOfRange(spectra, 11, 22), table, table.columns().get(2));
    ResultTable correlations = ResultTable.read(folder.resolve("correlation.csv"));
    compare(answer.numbers("correlation.re"), correlations, "re");
    compare(answer.numbers("correlation.tau"), correlations, "tau");
  }

  /** The right-hand side is that of the curves: a small step forward agrees with them. */
  @Test
  void aSystemTurnsAsTheTraceDoes() {
    Answer answer = answered("system", "--set=V=1", "--sizes=N=30", "--order=2", "--start=paper");
    double[] start = answer.numbers("y0");
    double[] rate = answer.system().derivative(0.0, start);
    double step = 1e-4;
    double[] ahead =
        IntStream.range(0, start.length).mapToDouble(k -> start[k] + step * rate[k]).toArray();
    Answer trace =
        answered(
            "trace",
            "--set=V=1",
            "--sizes=N=30",
            "--order=2",
            "--start=paper",
            "--t-end=" + step,
            "--samples=2");
    double[] values = trace.numbers("values");
    assertThat(answer.system().readings(start)[0]).isEqualTo(values[0]);
    assertThat(answer.system().readings(ahead)[0] - values[0])
        .isCloseTo(values[1] - values[0], Percentage.withPercentage(0.1));
    assertThatThrownBy(() -> answer.system().derivative(0.0, 1.0, 2.0))
        .hasMessageContaining("a state has 44 moments, not 2");
  }

  @Test
  void refusalsKeepTheirRemedies() {
    Inquiry refused = ended("trace", "--set=W=1");
    assertThat(refused.outcome()).isEqualTo("refused");
    assertThat(refused.what()).contains("has no parameter 'W'");
    assertThat(refused.remedy()).contains("known are V, K");
    Inquiry unreadable = ended("trace", "--order=two");
    assertThat(unreadable.outcome()).isEqualTo("refused");
    assertThat(unreadable.remedy()).contains("--order 2");
    Inquiry unknown = ended("trace", "--colour=red");
    assertThat(unknown.outcome()).isEqualTo("refused");
    assertThat(unknown.what()).contains("--colour");
    Inquiry broken = ended("model", "--model=broken-example");
    assertThat(broken.outcome()).isEqualTo("mistaken");
    assertThat(broken.details()).contains("unknown key `cuont`", "help: did you mean `count`?");
    assertThatThrownBy(() -> Inquiry.of("dance"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no question 'dance'");
  }

  @Test
  void aComputationThatFailsTellsOfItsParts() {
    Inquiry failed = ended("lifetime", "--set=V=1", "--sizes=N=20", "--max-evaluations=30");
    assertThat(failed.outcome()).isEqualTo("failed");
    assertThat(failed.what()).isEqualTo("no run gave a lifetime");
    assertThat(words(failed.answer(), "lifetime.status")).containsExactly("stalled");
    assertThat(failed.answer().numbers("lifetime.lifetime")).containsExactly(Double.NaN);
  }

  @Test
  void whoeverGivesUpEndsTheWorkAndCanAskAgain() {
    Inquiry work = Inquiry.of("exact", "--set=V=0.75", "--sizes=N=20..24");
    work.start();
    work.waitFor(50);
    work.cancel();
    while (!work.waitFor(1000)) {
      // It ends at its next look, whenever that is.
    }
    assertThat(work.outcome()).isEqualTo("cancelled");
    assertThat(work.hasAnswer()).isFalse();
    assertThat(words(answered("model", "--model=one-group"), "name")).containsExactly("one-group");
  }

  /** The reason stands beside the verdict, after what must be said of the numbers. */
  @Test
  void aVerdictSaysWhyThereIsNoLifetimeToQuote() {
    InvalidInputException refused = new InvalidInputException("that takes 3 h", "add --yes");
    Answer answer = new Answer().words("remarks", "times are in 1/kappa", "times are in 1/kappa");
    assertThat(LifetimeQuestion.quotes(() -> refuse(refused), false, answer)).isEmpty();
    assertThat(words(answer, "remarks"))
        .containsExactly(
            "times are in 1/kappa",
            "times are in 1/kappa",
            "no lifetimes to quote: that takes 3 h; add --yes");
    assertThatThrownBy(() -> LifetimeQuestion.quotes(() -> refuse(refused), true, answer))
        .isSameAs(refused);
  }

  private static List<PointQuotes> refuse(InvalidInputException refused) {
    throw refused;
  }

  /** What an interruption would leave is known once for the process. */
  @Test
  void sweepsWithFoldersWaitForEachOther() {
    Inquiry given = sweep("given");
    Inquiry patient = sweep("patient");
    SweepQuestion.FOLDERS.lock();
    try {
      given.start();
      untilWaiting(given);
      given.cancel();
      waitFor(given);
      assertThat(given.outcome()).isEqualTo("cancelled");
      patient.start();
      untilWaiting(patient);
      assertThat(patient.waitFor(0)).isFalse();
      assertThat(answered("sweep", "--grid=V=1,2").numbers("axis.V")).containsExactly(1.0, 2.0);
    } finally {
      SweepQuestion.FOLDERS.unlock();
    }
    waitFor(patient);
    assertThat(patient.outcome()).as(patient.what() + patient.details()).isEqualTo("answered");
  }

  private Inquiry sweep(String name) {
    return Inquiry.of("sweep", "--grid=V=1,2", "--out=" + folder.resolve(name));
  }

  private static void untilWaiting(Inquiry inquiry) {
    while (!SweepQuestion.FOLDERS.hasQueuedThreads() && !inquiry.waitFor(5)) {
      // It reads its options first.
    }
  }

  private static void waitFor(Inquiry inquiry) {
    while (!inquiry.waitFor(1000)) {
      // An answer takes what it takes.
    }
  }

  /** Another program may have started this Java machine, and speak another language. */
  @Test
  void aQuestionLeavesTheLanguageOfTheProcess() {
    Locale before = Locale.getDefault();
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    try {
      Locale.setDefault(Locale.GERMANY);
      Answer answer = answered("lifetime", "--set=V=1", "--sizes=N=50");
      assertThat(words(answer, "lifetime.words").get(0)).contains("t = 4.15");
      assertThat(Locale.getDefault()).isEqualTo(Locale.GERMANY);
    } finally {
      Locale.setDefault(before);
      Locale.setDefault(Locale.Category.FORMAT, format);
    }
  }

  private static Inquiry ended(String question, String... words) {
    Inquiry inquiry = Inquiry.of(question, words);
    inquiry.start();
    waitFor(inquiry);
    return inquiry;
  }

  private static Answer answered(String question, String... words) {
    Inquiry inquiry = ended(question, words);
    assertThat(inquiry.outcome()).as(inquiry.what() + inquiry.details()).isEqualTo("answered");
    return inquiry.answer();
  }

  private ResultTable written(String verb, String file, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(verb));
    command.addAll(List.of(words));
    command.add("--out=" + folder);
    CommandRun run = CommandRun.of(command.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve(file));
  }

  /** A table has fewer digits, and says in its own way that there is no number. */
  private static void compare(double[] numbers, ResultTable table, String column) {
    List<String> rounded = Arrays.stream(numbers).mapToObj(CsvTable::number).toList();
    assertThat(rounded).as(column).isEqualTo(column(table, column));
  }

  private static List<String> column(ResultTable table, String name) {
    return IntStream.range(0, table.rows().size()).mapToObj(row -> table.text(row, name)).toList();
  }

  private static List<String> words(Answer answer, String name) {
    String[] words = answer.words(name);
    return Arrays.stream(answer.codes(name)).mapToObj(code -> words[code]).toList();
  }
}
