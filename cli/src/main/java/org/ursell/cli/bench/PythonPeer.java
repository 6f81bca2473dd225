package org.ursell.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ursell.cli.model.PackedText;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.JsonReader;

/**
 * A script of this package, run by a Python that has what it imports. Question and answer are files
 * of JSON, since libraries print what they like.
 *
 * @param python the program
 * @param script name of the script
 */
record PythonPeer(Path python, String script) {
  private static final String ROOT = "/org/ursell/cli/bench/";

  /** What all scripts import. */
  private static final String COMMON = "peer.py";

  /**
   * What a script found.
   *
   * @param values by name
   */
  record Answer(Map<String, Object> values) {
    /** Processor time that its work took. */
    ProcessorTime.Rounds seconds() throws PeerFailedException {
      return new ProcessorTime.Rounds(number("first"), number("best"));
    }

    /** Who did it, with the version. */
    String who() {
      return String.valueOf(values.get("version"));
    }

    double number(String name) throws PeerFailedException {
      if (values.get(name) instanceof Number number) {
        return number.doubleValue();
      }
      throw new PeerFailedException("its answer has no number '%s'".formatted(name));
    }

    double[] numbers(String name) throws PeerFailedException {
      return numbers(name, values.getOrDefault(name, ""));
    }

    /** One row of several. */
    double[] numbers(String name, int row) throws PeerFailedException {
      if (values.get(name) instanceof List<?> rows && row < rows.size()) {
        return numbers(name, rows.get(row));
      }
      throw new PeerFailedException("its answer has no rows '%s'".formatted(name));
    }

    private static double[] numbers(String name, Object list) throws PeerFailedException {
      if (list instanceof List<?> found && found.stream().allMatch(Number.class::isInstance)) {
        return found.stream().mapToDouble(one -> ((Number) one).doubleValue()).toArray();
      }
      throw new PeerFailedException("its answer has no numbers '%s'".formatted(name));
    }
  }

  /**
   * Asks the script.
   *
   * @throws PeerFailedException if it fails, with its last words
   */
  Answer ask(Map<String, ?> question) throws PeerFailedException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      folder.write(COMMON, PackedText.of(ROOT + COMMON));
      Path program = folder.write(script, PackedText.of(ROOT + script));
      Path asked = folder.write("question.json", Json.text(question));
      Path answered = folder.file("answer.json");
      OutsidePrograms.run(
          List.of(python.toString(), program.toString(), asked.toString(), answered.toString()));
      return new Answer(JsonReader.object(answered));
    } catch (IOException none) {
      throw new PeerFailedException(script + " gave no answer: " + none.getMessage());
    }
  }
}
