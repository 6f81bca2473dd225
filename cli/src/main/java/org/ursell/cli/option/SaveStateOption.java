package org.ursell.cli.option;

import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.StateFile;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.SavedState;
import org.ursell.runtime.study.TraceStudy;
import picocli.CommandLine.Option;

/** Whether, and where, the ends of runs are kept for others to go on from. */
public final class SaveStateOption {
  @Option(
      names = StateFile.OPTION,
      paramLabel = "FILE",
      description =
          "write the moments at the end of each run, of exact ones the whole state, into this file,"
              + " from which --start FILE goes on,"
              + " at the time reached, with this model or another of the same species")
  private Optional<String> file = Optional.empty();

  /** Whether they are. */
  boolean isAskedFor() {
    return file.isPresent();
  }

  /**
   * The file, tried before anything is computed.
   *
   * @param studies what will be computed
   * @throws InvalidInputException if nothing can be written there, if there are several models, or
   *     if their curves have no state
   */
  Optional<StateFile> of(Map<String, TraceStudy> studies) {
    if (file.isPresent()) {
      if (studies.size() > 1) {
        throw new InvalidInputException(
            "%s keeps the runs of one model, and --compare names another"
                .formatted(StateFile.OPTION),
            "save the state of each model in a command of its own, or leave out --compare");
      }
      studies.values().forEach(SavedState::requireSavable);
    }
    return file.map(StateFile::of);
  }
}
