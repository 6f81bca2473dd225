package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.study.Start;
import picocli.CommandLine.Option;

/** Where runs start. */
public final class StartOption {
  @Option(
      names = "--start",
      paramLabel = "STATE",
      description = {
        "product state to start from: steady, the mean-field steady state at the same parameters"
            + " (default of lifetime); model, as the model file says (default of trace, where it"
            + " says so); ground, level 0 and vacuum (else, unless what is followed carries a"
            + " conserved charge: then steady); paper, 1/3 + (|1><2| + h.c.)/10; states"
            + " written as in model files, 'atom = level 1; c = squeezed 0.5', also of two places,"
            + " 'a, b = (|0> (x) |1> + |1> (x) |0>)/sqrt(2)', or from a file, 'c = file rho.csv',"
            + " and with the model's parameters in them; or a file with a"
            + " density matrix: one line per row from level 0 down, entries like 1/3 or 0.1+0.2i, and"
            + " a line 'species NAME' before each matrix if there are several. trace also takes"
            + " settled, the steady state of each run's own equations, and 'settled at V=0.5,K=0',"
            + " the same at other parameters: what becomes of it when they are changed at once; and a file"
            + " that --save-state wrote, as lifetime, steady and exact do"
      })
  private Optional<String> start = Optional.empty();

  /** The start as typed, if one was. */
  public Optional<String> typed() {
    return start;
  }

  /** The start that was named; the steady state if none was. */
  Start orSteady(RunOptions.Asked asked) {
    return named(start.orElse("steady"), asked);
  }

  /** The same, where runs may go on from saved ones. */
  Start orSteadyOrSaved(RunOptions.Asked asked) {
    return saved(asked).orElseGet(() -> orSteady(asked));
  }

  /** The start that was named; otherwise the usual one of a trace. */
  Start orModel(RunOptions.Asked asked, ObservableDescriptor followed) {
    if (start.filter(SettledStart::isNamed).isPresent()) {
      return SettledStart.of(start.get(), asked.model()).fitting(asked.model());
    }
    Optional<Start> saved = saved(asked);
    if (saved.isPresent()) {
      return saved.get();
    }
    return start.isPresent()
        ? named(start.get(), asked)
        : Start.forTrace(asked.subject(), asked.model(), followed).fitting(asked.model());
  }

  /** The start that was named; otherwise the usual one of a search for steady states. */
  Start orForSteadyStates(RunOptions.Asked asked, ExactJacobian meanField) {
    Optional<Start> saved = saved(asked);
    if (saved.isPresent()) {
      return saved.get().fitting(asked.model());
    }
    return start.isPresent()
        ? named(start.get(), asked)
        : Start.forSteadyStates(asked.subject(), meanField).fitting(asked.model());
  }

  /** The state that an earlier command saved, if that was named. */
  private Optional<Start> saved(RunOptions.Asked asked) {
    return start.flatMap(name -> SavedStart.of(name, asked.entry().inputs()));
  }

  private static Start named(String start, RunOptions.Asked asked) {
    return StartReader.of(start, asked.entry(), asked.subject(), asked.model());
  }
}
