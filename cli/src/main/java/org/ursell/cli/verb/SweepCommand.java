package org.ursell.cli.verb;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ursell.cli.option.MeasureOptions;
import org.ursell.cli.option.RunOptions;
import org.ursell.cli.option.SweepGuard;
import org.ursell.cli.option.SweepReader;
import org.ursell.cli.option.WindowOptions;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.output.Progress;
import org.ursell.cli.output.Versions;
import org.ursell.cli.picture.SweepPictures;
import org.ursell.cli.report.SweepResults;
import org.ursell.cli.study.FailedComputationException;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.SweepRemarks;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.sweep.Axis;
import org.ursell.runtime.sweep.LineMethod;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.LineResult.Disagreement;
import org.ursell.runtime.sweep.LongTimeMethod;
import org.ursell.runtime.sweep.Measure;
import org.ursell.runtime.sweep.Share;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepJournal;
import org.ursell.runtime.sweep.SweepOutline;
import org.ursell.runtime.sweep.SweepPlan;
import org.ursell.runtime.sweep.SweepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell sweep}: many parameter points, measured. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "Measure order parameters, frequencies, lifetimes and more over a grid of parameters.",
      "",
      "A parameter varies evenly, NAME=FROM:TO:COUNT, by equal factors, NAME=log:FROM:TO:COUNT, or"
          + " by a list, NAME=X,Y,Z. The last --grid changes fastest; lists of sizes and orders"
          + " change slowest. What is not given has the model's default. Without sizes it is the"
          + " mean-field limit (order 1), as in Fig. 2 of Nadolny and Bruder, Macroscopic quantum"
          + " synchronization effects (2023), whose window of times is the default; a finite size"
          + " makes it order 2.",
      "",
      "A parameter may follow from others, --set 'K=-0.1*(gamma_plus+gamma_minus)', and from a"
          + " --grid of a name of your own: --grid x=0:1:100 --set"
          + " 'V=x*(gamma_plus+gamma_minus)'.",
      "",
      "Runs start where --start says; by default at the paper's state for the paper's models, else"
          + " as the model file says, else at 'generic', equal populations with weak coherences;"
          + " lifetimes start from 'steady'.",
      "",
      "Where only long times matter and mean field has settled, its relative equilibrium is solved"
          + " for instead of integrating; a sample of points is then integrated, too, and a line"
          + " where the two disagree is integrated as a whole. The column 'method' tells.",
      "",
      "Finished lines of the grid are kept in DIR/sweep.journal at once. Killed at any moment, the"
          + " same command goes on from there and ends with the same files to the last byte, for"
          + " any --jobs. Given again when all is finished it computes nothing, and only writes"
          + " the files again. A journal of another sweep is never overwritten; --fresh forgets"
          + " it.",
    },
    footerHeading =
        "%nWrites sweep.csv (one row a point), spectra.csv with --measure spectrum, manifest.json,"
            + " pictures and sweep.journal. In Python:%n  "
            + SweepResults.PYTHON
            + "%n  pandas.read_csv('sweep.csv')%n%nExamples:%n",
    footer = {
      "  ursell sweep --grid gamma_plus=log:0.01:100:64 --grid V=0:5:64",
      "  ursell sweep --grid V=0:2:100 --measure order-parameter,frequency --set gamma_plus=0.5",
      "  ursell sweep --model two-groups --grid delta=-1:1:101 --measure spectrum --t-end 500",
      "  ursell sweep --grid V=0.5:2:16 --sizes 100,200,inf --t-end 200 --start steady",
      "  ursell sweep --grid V=0:2:255 --grid K=-1:1:255 --shard 3/16 --out part3",
      "",
      "Exit codes: 0 fine; 1 no point gave a number, or the work had to stop (finished lines are"
          + " kept); 2 the input cannot be used (nothing is written); 130 interrupted.",
    })
public final class SweepCommand implements Callable<Integer> {
  private static final List<String> METHODS = List.of("auto", "integrate");

  @Option(
      names = "--grid",
      paramLabel = "NAME=VALUES",
      description = "a parameter or size that varies, once a parameter; the last changes fastest")
  private List<String> grids = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      description =
          "truncation orders (default 1, mean field; 2 if there is a finite size); several vary"
              + " like a parameter")
  private Optional<String> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      description =
          "numbers of sites, inf among them; several vary like a parameter. Of a model with several"
              + " sizes NAME=N[,N...]")
  private Optional<String> sizes = Optional.empty();

  @Mixin private MeasureOptions measures = new MeasureOptions();

  @Mixin private WindowOptions window = new WindowOptions();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "auto",
      description =
          "auto (default), relative equilibria where they answer the question; or integrate, every"
              + " point from its start to the end")
  private String method = "auto";

  @Option(
      names = "--check",
      paramLabel = "N",
      defaultValue = "32",
      description =
          "how many points of the whole grid, the same in every run, are integrated to check other"
              + " methods; 0 for none (default 32)")
  private String checks = "32";

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description =
          "work out only the K-th of N shares of the lines, for array jobs; put the folders together"
              + " with 'ursell merge'")
  private Optional<String> shard = Optional.empty();

  @Option(
      names = "--yes",
      description =
          "go on although there are more than "
              + SweepGuard.MANY_POINTS
              + " points, much memory, or more than an hour of work")
  private boolean yes;

  @Option(
      names = "--fresh",
      description = "forget the journal of an earlier sweep in the folder, and begin anew")
  private boolean fresh;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "ursell-sweep",
      description = "folder for the results (default ursell-sweep)")
  private String folder = "ursell-sweep";

  @Mixin private RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Share share = share();
    ModelEntry entry = run.model().model(err);
    SweepReader reader = new SweepReader(entry, run);
    SweepReader.Reading reading =
        reader.read(
            grids, orders, sizes, measures, window.window(), methods(), wholeNumber(checks));
    SweepRequest request = reading.request();
    int jobs = run.jobs();
    OutputFolder output = OutputFolder.of("--out", folder);
    SweepGuard guard = new SweepGuard(yes);
    guard.requireSize(request, Runtime.getRuntime().maxMemory());

    SweepOutline outline = SweepOutline.of(request, facts(reading), notes(reading, reader, entry));
    List<LineResult> lines;
    try (SweepJournal journal =
        journal(output.path().resolve(SweepJournal.FILE_NAME), outline, share)) {
      lines = work(request, journal, jobs, guard, output, out, err);
      outline = journal.outline();
    } catch (IOException e) {
      throw new FailedComputationException(
          e.getMessage() + "; " + OutputFolder.stateInWords(),
          "make room or mend the cause, and give the same command again: it goes on from there");
    }
    if (share.of() > 1) {
      out.println(
          "share %s is finished: %d of %d lines in %s"
              .formatted(share, lines.size(), request.plan().lines().size(), output.path()));
      out.println("  when all shares are: ursell merge DIR DIR... --out RESULT");
      out.flush();
      return 0;
    }
    write(new SweepResults(outline, lines), lines.size(), output, out, err);
    return 0;
  }

  /** Writes the files; if that fails, the work is not lost. */
  private static void write(
      SweepResults results, int lines, OutputFolder output, PrintWriter out, PrintWriter err) {
    try {
      results.write(output, out, err);
    } catch (InvalidInputException e) {
      throw new FailedComputationException(
          String.valueOf(e.getMessage()),
          "make room or mend the cause, and give the same command again: all %d lines are kept in %s"
                  .formatted(lines, output.path())
              + " and nothing is computed again");
    }
  }

  private SweepJournal journal(Path file, SweepOutline outline, Share share) throws IOException {
    if (fresh) {
      Files.deleteIfExists(file);
    }
    return SweepJournal.open(file, outline, share);
  }

  private List<LineResult> work(
      SweepRequest request,
      SweepJournal journal,
      int jobs,
      SweepGuard guard,
      OutputFolder output,
      PrintWriter out,
      PrintWriter err)
      throws IOException {
    List<SweepPlan.Line> lines = journal.share().lines(request.plan());
    int before = journal.finished().size();
    tellState(before, lines.size(), output);
    if (before > 0) {
      out.println(
          before == lines.size()
              ? "all %d lines were finished before in %s: nothing is computed again"
                  .formatted(before, output.path())
              : "going on in %s: %d of %d lines were finished before"
                  .formatted(output.path(), before, lines.size()));
      out.flush();
    }
    if (journal.share().of() == 1) {
      Pictures.prepare();
    }
    long begin = System.nanoTime();
    try (Progress progress = Progress.of(err, "sweeping", lines.size())) {
      progress.begin(before);
      Sweep.run(
          request,
          lines,
          jobs,
          journal,
          (line, done, total) -> {
            tellState(done, total, output);
            progress.step();
            tellDisagreements(line, request.plan(), err);
            if (done < total) {
              guard.requireTime((System.nanoTime() - begin) * 1e-9, done - before, total - done);
            }
          });
    }
    return journal.finished();
  }

  private static void tellState(int done, int total, OutputFolder output) {
    OutputFolder.tellWhenInterrupted(
        "%d of %d lines are finished and kept in %s; the same command goes on from there"
            .formatted(done, total, output.path()));
  }

  private static void tellDisagreements(LineResult line, SweepPlan plan, PrintWriter err) {
    for (Disagreement d : line.disagreements()) {
      err.println(
          "ursell: at %s the %s gives %s = %s, integration %s; all %d points of that line were integrated"
              .formatted(
                  SweepResults.words(plan, d.point()),
                  d.method(),
                  d.column(),
                  d.value(),
                  d.plain(),
                  line.points().size()));
    }
    err.flush();
  }

  private Share share() {
    if (shard.isEmpty()) {
      return Share.ALL;
    }
    String text = shard.get().strip();
    if (!text.matches("\\d{1,6}\\s*/\\s*\\d{1,6}")) {
      throw new InvalidInputException(
          "--shard '%s' is not of the form K/N".formatted(text), "for example --shard 3/16");
    }
    String[] words = text.split("/");
    int number = Integer.parseInt(words[0].strip());
    int of = Integer.parseInt(words[1].strip());
    if (number < 1 || number > of) {
      throw new InvalidInputException(
          "--shard %s: there is no share %d of %d".formatted(text, number, of),
          "shares are counted from 1, as in --shard 1/16 to --shard 16/16");
    }
    return new Share(number, of);
  }

  private List<LineMethod> methods() {
    if (!METHODS.contains(method.strip())) {
      throw new InvalidInputException(
          "--method: there is no method '%s'".formatted(method),
          Suggestions.remedy(method, METHODS));
    }
    return method.strip().equals("auto") ? List.of(new LongTimeMethod()) : List.of();
  }

  private static int wholeNumber(String text) {
    if (!text.strip().matches("\\d{1,8}")) {
      throw new InvalidInputException(
          "--check is '%s', not a whole number from 0 up".formatted(text),
          "for example --check 32");
    }
    return Integer.parseInt(text.strip());
  }

  /** What decides the last digits beside the request. */
  private static Map<String, String> facts(SweepReader.Reading reading) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("orders", reading.orders());
    facts.put("ursell", Versions.ursell());
    facts.put("java", Integer.toString(Runtime.version().feature()));
    return facts;
  }

  private Map<String, String> notes(
      SweepReader.Reading reading, SweepReader reader, ModelEntry entry) {
    SweepRequest request = reading.request();
    Map<String, Object> manifest = Manifest.of(spec, reader.meanField(), request.equations());
    manifest.put("command", String.join(" ", essential(Manifest.command(spec))));
    entry.fileText().ifPresent(text -> manifest.put("model_file", text));
    manifest.put("read_with", SweepResults.PYTHON);
    List<Object> axes = new ArrayList<>();
    for (Axis axis : request.plan().axes()) {
      axes.add(
          Manifest.ordered(
              "name", axis.name(),
              "spacing", axis.spacing().name().toLowerCase(java.util.Locale.ROOT),
              "values", axis.values()));
    }
    manifest.put("axes", axes);
    manifest.put("parameters", request.fixed().asMap());
    manifest.put("formulas", request.derived().texts());
    manifest.put("order", reading.orders());
    manifest.put("start", reading.start().description());
    manifest.put(
        "measures",
        request.measures().stream()
            .map(
                m ->
                    Manifest.ordered(
                        "name", m.name(),
                        "settings", m.settings(),
                        "columns", SweepResults.columns(m.columns())))
            .toList());
    manifest.put(
        "window",
        Manifest.ordered(
            "t_end", request.window().endTime(),
            "samples", request.window().samples(),
            "average_last", request.window().average(),
            "spectrum_last", request.window().spectrum(),
            "frequency_resolution", request.window().resolution(),
            "vanishing_below", request.window().vanishing()));
    manifest.put(
        "integration",
        Manifest.integration(
            MomentIntegrator.standard(), request.options(), request.window().endTime()));
    List<String> remarks = SweepRemarks.of(request);
    manifest.put("remarks", remarks);
    manifest.put("method", method.strip());
    manifest.put("checks_asked", request.checks());
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(SweepResults.BASE_MANIFEST, Json.text(manifest));
    notes.put(SweepResults.REMARKS, String.join("\n", remarks));
    notes.put(
        SweepPictures.CAPTION,
        "%s, order %s:  %sstart: %s"
            .formatted(
                request.equations().get(0).descriptor().name(),
                reading.orders(),
                SweepPictures.fixedWords(request),
                reading.start().name()));
    notes.put(SweepPictures.TIME_UNIT, SweepPictures.timeUnit(request));
    notes.put(
        SweepPictures.GROUPS,
        request.measures().stream().map(SweepCommand::group).collect(Collectors.joining(" ")));
    return notes;
  }

  private static String group(Measure measure) {
    return measure.name() + "=" + measure.columns().size();
  }

  /** The command without what does not decide its results. */
  private static List<String> essential(List<String> command) {
    List<String> kept = new ArrayList<>();
    boolean skipped = false;
    for (String word : command) {
      boolean valued = List.of("--out", "--jobs", "--shard").contains(word);
      boolean leftOut =
          skipped
              || valued
              || word.matches("(--out|--jobs|--shard)=.*")
              || List.of("--yes", "--fresh", "--debug").contains(word);
      if (!leftOut) {
        kept.add(word);
      }
      skipped = valued && !skipped;
    }
    return kept;
  }
}
