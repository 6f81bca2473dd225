package org.ursell.cli.output;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.plot.Picture;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.output.AtomicFiles;
import org.ursell.runtime.study.Study;
import org.ursell.runtime.work.Crew;

/**
 * Where answers are handed over: it has the terminal, knows what was typed, and writes tables, a
 * manifest and pictures into a folder, of which it tells.
 *
 * @param out for results
 * @param err for what else is to be told
 * @param command the words that were typed, the program first
 * @param inputs the files that were read
 */
public record Desk(PrintWriter out, PrintWriter err, List<String> command, InputFiles inputs) {
  /** Keeps its own copy of the command. */
  public Desk {
    command = List.copyOf(command);
  }

  /** A manifest that begins with the command, what it read, the versions and the equations. */
  public Map<String, Object> manifest(
      MomentEquations meanField, Collection<MomentEquations> equations) {
    Map<String, Object> manifest = Manifest.of(command, inputs.texts(), meanField, equations);
    if (Interruption.now().isHeard()) {
      manifest.put("interrupted", Interruption.now().recorded());
    }
    return manifest;
  }

  /**
   * Answers a question while the terminal, or a line now and then, shows how far it is. Tells
   * before how long it will take, if that is more than a minute. Who is interrupted meanwhile
   * answers what is finished, goes on to hand that over, and ends as interrupted.
   *
   * @param what is done, for the terminal
   * @param jobs how many threads work at once
   * @param meant whether more than an hour of work is meant
   * @throws org.ursell.runtime.equations.InvalidInputException if it is more than an hour and not
   *     meant
   * @throws java.util.concurrent.CancellationException if nothing is finished
   */
  public <A> A watch(String what, Study<A> study, int jobs, boolean meant) {
    return watch(what, study, Hands.threads(jobs), meant);
  }

  /** The same by hands that may have an engine. */
  public <A> A watch(String what, Study<A> study, Hands hands, boolean meant) {
    int parts = study.effort().parts();
    Interruption interruption = Interruption.now();
    try (Crew crew = hands.crew()) {
      double foretold =
          interruption.isHeard() ? 0.0 : Foretelling.tell(err, what, study.forecast(crew), meant);
      try (ProgressBar progress = ProgressBar.of(err, what, parts)) {
        progress.foretell(foretold);
        interruption.working(progress);
        A answer = study.run(crew, progress);
        interruption.handingOver(what, progress.done(), parts);
        return answer;
      }
    }
  }

  /** Takes files for a folder; nothing is written yet. */
  public Delivery into(OutputFolder folder) {
    return new Delivery(folder);
  }

  /** Files that are written together. */
  public final class Delivery {
    private final OutputFolder folder;

    private Delivery(OutputFolder folder) {
      this.folder = folder;
    }

    /** Adds a text file. */
    public Delivery text(String name, String text) {
      folder.add(name, text);
      return this;
    }

    /** Adds a file that is made while it is written. */
    public Delivery file(String name, AtomicFiles.Content content) {
      folder.add(name, content);
      return this;
    }

    /** Adds a text that is made while it is written, row by row, so that none of it is held. */
    public Delivery table(String name, Consumer<Appendable> rows) {
      return file(
          name,
          out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
              rows.accept(text);
            } catch (UncheckedIOException failed) {
              throw failed.getCause();
            }
            text.flush();
          });
    }

    /** Adds the manifest, which names all files at its end. */
    public Delivery manifest(Map<String, Object> values) {
      return table(
          Manifest.FILE,
          to -> {
            Map<String, Object> all = new LinkedHashMap<>(values);
            all.put(EarlierFiles.LISTED, others());
            Json.write(all, to);
          });
    }

    /** Adds the manifest that was begun as text, with what else it is to hold. */
    public Delivery manifest(String begun, Map<String, Object> more) {
      return table(
          Manifest.FILE,
          to -> {
            Map<String, Object> all = new LinkedHashMap<>(more);
            all.put(EarlierFiles.LISTED, others());
            Json.continued(begun, all, to);
          });
    }

    /** The names of the files that go with the manifest, known when it is written. */
    private List<String> others() {
      return folder.names().stream().filter(name -> !name.equals(Manifest.FILE)).toList();
    }

    /** Adds a picture in the formats of the folder, or tells why this machine cannot draw it. */
    public Delivery picture(String name, Picture picture) {
      Pictures.add(folder, name, picture, err);
      return this;
    }

    /** Writes all of it and says what was written where. */
    public void publish() {
      List<String> written = folder.write();
      Interruption.now().kept(folder.path());
      out.println("wrote to %s: %s".formatted(folder.path(), String.join(", ", written)));
      out.flush();
    }
  }
}
