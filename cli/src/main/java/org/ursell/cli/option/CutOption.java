package org.ursell.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;
import picocli.CommandLine.Option;

/** At how many quanta the modes of an exact solution are cut. */
public final class CutOption {
  private static final String EXAMPLE = "write it like --cut 30, or --cut c=30,b=8";

  @Option(
      names = "--cut",
      paramLabel = "K|MODE=K[,...]",
      description =
          "the highest number of quanta that an exact solution keeps of a mode (default: raised"
              + " until the population there is below 1e-8 and the answer stands still)")
  private Optional<String> typed = Optional.empty();

  /**
   * The highest number of each mode that was given one.
   *
   * @param solved whether anything is solved exactly
   * @throws InvalidInputException if nothing is, or the model has no such mode
   */
  Map<String, Integer> of(ModelDescriptor model, boolean solved) {
    if (typed.isEmpty()) {
      return Map.of();
    }
    if (!solved) {
      throw new InvalidInputException(
          "--cut is for exact solutions, and none is asked for", "add --exact, or leave out --cut");
    }
    List<String> modes =
        model.species().stream().filter(SpeciesDescriptor::isMode).map(s -> s.name()).toList();
    if (modes.isEmpty()) {
      throw new InvalidInputException(
          "--cut is given, but model '%s' has no mode".formatted(model.name()), "leave it out");
    }
    Map<String, Integer> cuts = new TreeMap<>();
    for (String piece : typed.get().split(",", -1)) {
      int equals = piece.indexOf('=');
      int highest = highest(piece.substring(equals + 1).strip());
      if (equals < 0) {
        modes.forEach(mode -> put(cuts, mode, highest));
        continue;
      }
      String mode = piece.substring(0, equals).strip();
      if (!modes.contains(mode)) {
        throw new InvalidInputException(
            "--cut: model '%s' has no mode '%s'".formatted(model.name(), mode),
            Suggestions.remedy(mode, modes));
      }
      put(cuts, mode, highest);
    }
    return cuts;
  }

  private static void put(Map<String, Integer> cuts, String mode, int highest) {
    if (cuts.put(mode, highest) != null) {
      throw new InvalidInputException("--cut names '%s' twice".formatted(mode), EXAMPLE);
    }
  }

  private int highest(String number) {
    if (!number.matches("[1-9]\\d{0,4}")) {
      throw new InvalidInputException(
          "--cut is '%s', not numbers of quanta from 1 on".formatted(typed.orElseThrow()), EXAMPLE);
    }
    return Integer.parseInt(number);
  }
}
