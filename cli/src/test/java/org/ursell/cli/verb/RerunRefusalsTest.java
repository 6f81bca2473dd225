package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;

/** Manifests that cannot be run again, each refused with its reason and a cure. */
class RerunRefusalsTest {
  @TempDir private Path folder = Path.of("");
  private Path manifest = Path.of("");

  @BeforeEach
  void aManifest() throws IOException {
    Path model = folder.resolve("own.yaml");
    Path start = Files.writeString(folder.resolve("start.txt"), "1 0 0\n0 0 0\n0 0 0\n");
    CommandRun.of("init", model.toString(), "--from", "one-group");
    CommandRun run =
        CommandRun.of(
            "trace",
            "--model",
            model.toString(),
            "--start",
            start.toString(),
            "--sizes",
            "10",
            "--order",
            "1",
            "--t-end",
            "1",
            "--samples",
            "3",
            "--out",
            folder + "/r");
    assertThat(run.exitCode()).as(run.err()).isZero();
    manifest = folder.resolve("r/manifest.json");
  }

  private void refused(String path, String... words) {
    CommandRun run = CommandRun.of("rerun", path, "--out", folder + "/again");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(words).hasLineCount(2).startsWith("ursell: ");
    assertThat(folder.resolve("again")).doesNotExist();
  }

  /** One place of the manifest changed, as by an older or a newer program, or by an accident. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"arguments\";\"typed\";lacks 'arguments'",
        "\"arguments\";\"typed\";give its command again: ursell trace --model",
        "\"format\": 1;\"form\": 1;lacks 'format'",
        "\"format\": 1;\"format\": 2;is of form 2, newer than this version",
        "\"format\": 1;\"format\": \"one\";is damaged: 'format'",
        "\"ursell\": \"0;\"ursell\": \"10;newer than this one",
        "\"command\";\"words\";is no manifest of this program",
        "\"model_file\";\"a_file\";holds no 'model_file'",
        "\"start_file\";\"a_file\";holds no 'start_file'",
        "\"arguments\": [\"trace\";\"arguments\": [\"init\";the command 'init', which writes no",
        "\"arguments\": [\"trace\";\"arguments\": [5;is damaged: 'arguments'",
        "\"arguments\": [;\"arguments\": x[;is damaged, or is no JSON: line 4, column",
        "{;[;manifest.json holds no JSON object"
      })
  void saysWhatIsWrong(String old, String now, String words) throws IOException {
    String sound = Files.readString(manifest);
    assertThat(sound).contains(old);
    int at = sound.indexOf(old);
    Files.writeString(manifest, sound.substring(0, at) + now + sound.substring(at + old.length()));
    refused(manifest.toString(), words);
  }

  @Test
  void filesThatAreNone() throws IOException {
    refused(folder + "/none.json", "there is no file '" + folder + "/none.json'");
    refused(folder.toString(), "holds no manifest.json");
    refused(folder.resolve("own.yaml").toString(), "is damaged, or is no JSON: line 1, column");
    refused("", "there is no file ''");
    String sound = Files.readString(manifest);
    for (double part : List.of(0.0, 0.2, 0.5, 0.9)) {
      Files.writeString(manifest, sound.substring(0, (int) (part * sound.length())));
      refused(manifest.toString(), part == 0 ? "holds no JSON object" : "is no JSON: line");
    }
    Files.write(manifest, new byte[] {'{', '"', (byte) 0xff, '"', '}'});
    refused(manifest.toString(), "is not text in UTF-8");
  }

  /** What a manifest says is data, not a way to read or write other files. */
  @Test
  void argumentsNameNoFiles() throws IOException {
    Path more = Files.writeString(folder.resolve("more.txt"), "--log");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("[\"trace\"", "[\"trace\", \"@" + more + "\""));
    refused(manifest.toString(), "@" + more);
  }

  @Test
  void optionsThatTheCommandDoesNotHave() {
    CommandRun run = CommandRun.of("rerun", manifest.toString(), "--fresh");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--fresh: the manifest is of 'ursell trace'");
    CommandRun jobs = CommandRun.of("rerun", manifest.toString(), "--jobs", "none");
    assertThat(jobs.exitCode()).isEqualTo(2);
    assertThat(jobs.err()).contains("--jobs");
  }

  /** Numbers of an older program may differ in the last digits, which one line says. */
  @Test
  void anotherVersionIsTold() throws IOException {
    String sound = Files.readString(manifest);
    CommandRun same = CommandRun.of("rerun", manifest.toString(), "--out", folder + "/a");
    assertThat(same.err()).doesNotContain("version");
    Files.writeString(manifest, sound.replaceFirst("\"ursell\": \"[^\"]*", "\"ursell\": \"0.0.9"));
    CommandRun older = CommandRun.of("rerun", manifest.toString(), "--out", folder + "/b");
    assertThat(older.exitCode()).as(older.err()).isZero();
    assertThat(older.err()).containsOnlyOnce("was written by version 0.0.9, this is ");
  }

  /** The record is what new tables are held against. */
  @Test
  void itsOwnFolderIsNoPlaceForTheNewTables() throws IOException {
    String before = Files.readString(manifest);
    CommandRun run =
        CommandRun.of(
            "rerun", manifest.toString(), "--out", manifest.resolveSibling("").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("the folder of the manifest itself", "name another folder");
    assertThat(manifest).hasContent(before);
  }

  /** Tables of an interrupted run are not whole, and need not be the same. */
  @Test
  void anInterruptedRunIsMadeWhole() throws IOException {
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceFirst("\\{", "{\"interrupted\": [{\"finished\": 1}],"));
    CommandRun run = CommandRun.of("rerun", manifest.toString(), "--out", folder + "/whole");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("was interrupted").doesNotContain("to the last byte");
    assertThat(run.err()).doesNotContain("differs");
  }

  /** A table that was changed since is told of, and left as it is. */
  @Test
  void aTableThatDiffersIsTold() throws IOException {
    Path table = folder.resolve("r/trace.csv");
    Files.writeString(table, "t\r\n");
    CommandRun run = CommandRun.of("rerun", folder + "/r", "--out", folder + "/a");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("trace.csv differs from the one in");
    assertThat(table).hasContent("t");
  }
}
