package org.ursell.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ursell.cli.verb.AboutCommand;
import org.ursell.cli.verb.BenchCommand;
import org.ursell.cli.verb.CheckCommand;
import org.ursell.cli.verb.CompletionCommand;
import org.ursell.cli.verb.CriticalCommand;
import org.ursell.cli.verb.DeriveCommand;
import org.ursell.cli.verb.EquationsCommand;
import org.ursell.cli.verb.ExactCommand;
import org.ursell.cli.verb.ExamplesCommand;
import org.ursell.cli.verb.FigureCommand;
import org.ursell.cli.verb.InitCommand;
import org.ursell.cli.verb.LanguageCommand;
import org.ursell.cli.verb.LawCommand;
import org.ursell.cli.verb.LifetimeCommand;
import org.ursell.cli.verb.ManualCommand;
import org.ursell.cli.verb.MergeCommand;
import org.ursell.cli.verb.ModelsCommand;
import org.ursell.cli.verb.RehearseCommand;
import org.ursell.cli.verb.RerunCommand;
import org.ursell.cli.verb.SpectrumCommand;
import org.ursell.cli.verb.SteadyCommand;
import org.ursell.cli.verb.SweepCommand;
import org.ursell.cli.verb.TraceCommand;
import picocli.CommandLine;

/**
 * The verbs of the program. Reading the options of all of them takes longer than many a command
 * runs: the one that is asked for is read alone, unless it looks at the others.
 */
final class Verbs {
  /** These speak of the other verbs, too. */
  private static final Set<String> OVERVIEWS = Set.of("rerun", "completion", "manual");

  private Verbs() {}

  /** All of them by name, in the order of the program's help. */
  static Map<String, Class<?>> all() {
    Map<String, Class<?>> verbs = new LinkedHashMap<>();
    verbs.put("lifetime", LifetimeCommand.class);
    verbs.put("trace", TraceCommand.class);
    verbs.put("steady", SteadyCommand.class);
    verbs.put("exact", ExactCommand.class);
    verbs.put("spectrum", SpectrumCommand.class);
    verbs.put("law", LawCommand.class);
    verbs.put("critical", CriticalCommand.class);
    verbs.put("sweep", SweepCommand.class);
    verbs.put("merge", MergeCommand.class);
    verbs.put("rerun", RerunCommand.class);
    verbs.put("figure", FigureCommand.class);
    verbs.put("equations", EquationsCommand.class);
    verbs.put("derive", DeriveCommand.class);
    verbs.put("models", ModelsCommand.class);
    verbs.put("examples", ExamplesCommand.class);
    verbs.put("init", InitCommand.class);
    verbs.put("check", CheckCommand.class);
    verbs.put("language", LanguageCommand.class);
    verbs.put("bench", BenchCommand.class);
    verbs.put("completion", CompletionCommand.class);
    verbs.put("manual", ManualCommand.class);
    verbs.put("about", AboutCommand.class);
    verbs.put("rehearse", RehearseCommand.class);
    return Collections.unmodifiableMap(verbs);
  }

  /**
   * Adds to the program what a command line needs.
   *
   * @param arguments the command line; none, or one that does not begin with the name of a verb,
   *     needs all verbs
   */
  static void addTo(CommandLine program, String... arguments) {
    Map<String, Class<?>> all = all();
    String first = arguments.length == 0 ? "" : arguments[0];
    if (all.containsKey(first) && !OVERVIEWS.contains(first)) {
      program.addSubcommand(first, all.get(first));
    } else {
      // A method reference to picocli's largest class, which is an old class file, would keep that
      // class out of the launcher's archive.
      for (Map.Entry<String, Class<?>> verb : all.entrySet()) {
        program.addSubcommand(verb.getKey(), verb.getValue());
      }
    }
  }
}
