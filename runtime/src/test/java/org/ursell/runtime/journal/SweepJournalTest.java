package org.ursell.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.SmallSweep;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;

/** Journals that were cut, damaged, or belong to something else. */
class SweepJournalTest {
  private static final SweepRequest REQUEST = SmallSweep.request(0.4, 0.8);
  private static final SweepOutline OUTLINE = SmallSweep.outline(REQUEST);

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private byte[] whole = {};
  private List<LineResult> lines = List.of();

  @BeforeEach
  void sweep() throws IOException {
    file = folder.resolve(SweepJournal.FILE_NAME);
    lines = finish(1);
    whole = Files.readAllBytes(file);
  }

  private List<LineResult> finish(int jobs) throws IOException {
    try (SweepJournal journal = SweepJournal.open(file, OUTLINE, Share.ALL)) {
      Sweep.run(REQUEST, REQUEST.plan().lines(), jobs, journal, SweepListener.NONE);
      return sorted(journal.finished());
    }
  }

  private static List<LineResult> sorted(List<LineResult> lines) {
    return lines.stream().sorted(java.util.Comparator.comparingInt(LineResult::line)).toList();
  }

  @Test
  void numbersComeBackToTheLastBit() throws IOException {
    SweepJournal.Part part = SweepJournal.read(file).orElseThrow();
    assertThat(sorted(part.lines())).isEqualTo(lines);
    assertThat(part.outline().differences(OUTLINE)).isEmpty();
    assertThat(part.outline().notes()).isEqualTo(OUTLINE.notes());
    assertThat(part.outline().columns()).isEqualTo(OUTLINE.columns());
    assertThat(part.outline().frequencies()).isEqualTo(OUTLINE.frequencies());
    assertThat(part.outline().plan().axes()).isEqualTo(OUTLINE.plan().axes());
  }

  /** Whatever the moment at which a run is killed, the next one ends with the same journal. */
  @Test
  void aJournalCutAtAnyByteIsGoneOnWith() throws IOException {
    int firstLine = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\nline\t");
    for (int length = 0; length < whole.length; length++) {
      if (length < firstLine - 20 && length % 17 != 0) {
        // Nothing differs between the bytes within a head, and each costs a write to the disk.
        continue;
      }
      Files.write(file, Arrays.copyOf(whole, length));
      try (SweepJournal journal = SweepJournal.open(file, OUTLINE, Share.ALL)) {
        List<LineResult> kept = journal.finished();
        for (LineResult line : lines) {
          if (!kept.contains(line)) {
            journal.keep(line);
          }
        }
        assertThat(sorted(journal.finished())).as("cut after byte %d", length).isEqualTo(lines);
      }
      assertThat(Files.readAllBytes(file)).as("cut after byte %d", length).isEqualTo(whole);
    }
  }

  /** A machine that loses power may leave blanks where the last line should be. */
  @Test
  void aLastLineThatIsNoneIsCutOff() throws IOException {
    byte[] blank = whole.clone();
    Arrays.fill(blank, whole.length - 40, whole.length - 1, (byte) 0);
    Files.write(file, blank);
    assertThat(finish(1)).isEqualTo(lines);
  }

  @Test
  void onlyWhatIsMissingIsComputed() throws IOException {
    int secondLast = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("\nline\t");
    Files.write(file, Arrays.copyOf(whole, secondLast + 1));
    int[] told = new int[2];
    try (SweepJournal journal = SweepJournal.open(file, OUTLINE, Share.ALL)) {
      assertThat(journal.finished()).hasSize(2);
      Sweep.run(
          REQUEST,
          REQUEST.plan().lines(),
          2,
          journal,
          (line, done, total) -> {
            told[0]++;
            told[1] = done;
          });
    }
    assertThat(told).containsExactly(1, 3);
  }

  /** A changed byte in the middle is told with its line, and the file left as it is. */
  @Test
  void damageInTheMiddleIsRefused() throws IOException {
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    int[] places = {5 + text.indexOf("\nfact\t"), 9 + text.indexOf("\nline\t"), 30};
    for (int place : places) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 1;
      Files.write(file, damaged);
      long number = text.substring(0, place).lines().count();
      assertThatThrownBy(() -> finish(1))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("is damaged in line " + number)
          .satisfies(
              e ->
                  assertThat(((InvalidInputException) e).cure())
                      .isIn(JournalCure.MOVE_AWAY, JournalCure.OTHER_VERSION, JournalCure.REPAIR));
      assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
  }

  @Test
  void anotherRequestIsRefusedAndSaysWhatDiffers() throws IOException {
    SweepRequest other = SmallSweep.request(0.4, 0.9);
    SweepOutline outline = SmallSweep.outline(other.with(Window.of(61.0, 64, 16)));
    assertThatThrownBy(() -> SweepJournal.open(file, outline, Share.ALL))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("axis V: list 0.4 0.8 there, list 0.4 0.9 here")
        .hasMessageContaining("window: t_end 60.0")
        .hasMessageNotContaining("axis K");
    assertThatThrownBy(() -> SweepJournal.open(file, OUTLINE, new Share(1, 2)))
        .hasMessageContaining("share: 1/1 there, 1/2 here");
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void anotherModelIsRefused() {
    Map<String, String> facts = new LinkedHashMap<>(OUTLINE.facts());
    facts.put("sha256", "0123");
    SweepOutline other =
        new SweepOutline(
            facts,
            OUTLINE.plan(),
            OUTLINE.columns(),
            OUTLINE.frequencies(),
            OUTLINE.spectrumObservables(),
            Map.of());
    assertThatThrownBy(() -> SweepJournal.open(file, other, Share.ALL))
        .hasMessageContaining("of another sweep")
        .hasMessageContaining("sha256: ")
        .hasMessageContaining("0123 here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"V,order_parameter\r\n0,1\r\n", "x", "\n", "ursell: notes of mine\n"})
  void aFileOfSomethingElseIsLeftAlone(String text) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> finish(1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("is not a journal of a sweep");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void aFolderOfThatNameIsRefused() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    assertThatThrownBy(() -> finish(1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("sweep.journal cannot be opened: Is a directory");
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    Files.write(file, JournalText.record(List.of(JournalText.MAGIC, "99")));
    assertThatThrownBy(() -> finish(1))
        .hasMessageContaining("another version of Ursell, in form 99 instead of 1");
  }

  /** Another generator is another version of the program, not another sweep; nothing is mixed. */
  @Test
  void journalsOfAnotherGeneratorAreRefusedAsThat() throws IOException {
    for (String version : List.of("", SweepOutline.VERSION)) {
      Map<String, String> facts = new LinkedHashMap<>(OUTLINE.facts());
      facts.put(SweepRequest.GENERATOR, "4");
      if (!version.isEmpty()) {
        facts.put(version, "0.0.9");
      }
      SweepOutline older =
          new SweepOutline(
              facts,
              OUTLINE.plan(),
              OUTLINE.columns(),
              OUTLINE.frequencies(),
              OUTLINE.spectrumObservables(),
              OUTLINE.notes());
      assertThatThrownBy(() -> SweepJournal.open(file, older, Share.ALL))
          .hasMessageContaining("was begun by another version of the program")
          .hasMessageContaining("generator: ");
    }
    assertThat(finish(1)).hasSize(3);
  }

  @Test
  void twoRunsAtOnceAreRefused() throws IOException {
    try (SweepJournal first = SweepJournal.open(file, OUTLINE, Share.ALL)) {
      assertThat(first.finished()).hasSize(3);
      assertThatThrownBy(() -> SweepJournal.open(file, OUTLINE, Share.ALL))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("another run is at work");
    }
  }

  @Test
  void aHeadThatIsTornHoldsNothing() throws IOException {
    Files.write(file, Arrays.copyOf(whole, 100));
    assertThat(SweepJournal.read(file)).isEqualTo(Optional.empty());
  }

  @Test
  void sharesMakeTheWhole() throws IOException {
    Map<String, SweepJournal.Part> parts = new LinkedHashMap<>();
    for (int k = 1; k <= 2; k++) {
      Share share = new Share(k, 2);
      Path part = folder.resolve("part" + k).resolve(SweepJournal.FILE_NAME);
      try (SweepJournal journal = SweepJournal.open(part, OUTLINE, share)) {
        Sweep.run(REQUEST, share.lines(REQUEST.plan()), 2, journal, SweepListener.NONE);
      }
      parts.put("part" + k, SweepJournal.read(part).orElseThrow());
    }
    assertThat(sorted(SweepMerge.merge(parts))).isEqualTo(lines);

    assertThatThrownBy(() -> SweepMerge.merge(Map.of("part1", part(parts, 1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1 of 3 lines are missing: no folder of share 2/2 was named");
    Map<String, SweepJournal.Part> twice = new LinkedHashMap<>(parts);
    twice.put("copy", part(parts, 2));
    assertThatThrownBy(() -> SweepMerge.merge(twice))
        .hasMessageContaining("part2 (share 2/2) and copy (share 2/2) overlap");
    Map<String, SweepJournal.Part> unfinished = new LinkedHashMap<>(parts);
    SweepJournal.Part first = part(parts, 1);
    unfinished.put(
        "part1",
        new SweepJournal.Part(first.outline(), first.share(), first.lines().subList(0, 1)));
    assertThatThrownBy(() -> SweepMerge.merge(unfinished))
        .hasMessageContaining("part1 (share 1/2) is not finished: 1 lines are missing");
    Map<String, SweepJournal.Part> foreign = new LinkedHashMap<>(parts);
    foreign.put(
        "other",
        new SweepJournal.Part(
            SmallSweep.outline(SmallSweep.request(0.4, 0.9)), new Share(2, 2), List.of()));
    assertThatThrownBy(() -> SweepMerge.merge(foreign))
        .hasMessageContaining("part1 and other are not parts of one sweep")
        .hasMessageContaining("axis V");
  }

  private static SweepJournal.Part part(Map<String, SweepJournal.Part> parts, int k) {
    return Optional.ofNullable(parts.get("part" + k)).orElseThrow();
  }
}
