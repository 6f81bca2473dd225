package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.option.ModelOptions;
import org.ursell.cli.output.Versions;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.study.SizeChoice;
import org.ursell.cli.words.Words;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ursell law}: the lifetime at large N from the diffusion of the phase. */
@Command(
    name = "law",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    description = {
      "The exact lifetime at large N: T/N from the diffusion of the synchronised phase.",
      "",
      "To leading order in 1/N the common phase diffuses and |<S+>| decays as exp(-t/T) with T"
          + " proportional to N, exactly, whatever a truncation says. Where mean field has no state"
          + " that only turns there is no such law, and the table says why. The last column is the"
          + " size above which T exceeds ten relaxation times; the law needs N well above it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ursell law --set V=0.75,1,1.25,1.5",
      "  ursell law --set V=1 --set K=-1 --set gamma_plus=0.2",
      "",
      "Exit codes: 0 fine; 2 the input cannot be used, or no parameter point has a law.",
    })
public final class LawCommand implements Callable<Integer> {
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--set",
      paramLabel = "NAME=X[,X...]",
      description =
          "value of a parameter, once a parameter; several values are separated by commas."
              + " 'ursell check MODEL' lists a model's parameters")
  private List<String> settings = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ModelEntry entry = model.model(err);
    EquationChoice choice = model.equations(OrderChoice.of(1));
    ExactJacobian meanField = entry.meanField(choice);
    ModelDescriptor descriptor = meanField.descriptor();
    SizeChoice sizes = SizeChoice.of(descriptor, Optional.empty(), Optional.of("inf"), true);
    ParameterGrid grid = ParameterGrid.of(descriptor, settings, entry.figure(), sizes);
    PhaseDiffusionLaw law = new PhaseDiffusionLaw(meanField, entry.pairs(choice));
    List<Parameters> points = grid.points();
    List<PhaseDiffusion> found =
        points.stream()
            .map(point -> law.at(grid.withSize(point, Double.POSITIVE_INFINITY)))
            .toList();
    if (found.stream().noneMatch(Diffusing.class::isInstance)) {
      throw new InvalidInputException(
          found.get(0).words()
              + (found.size() == 1
                  ? ""
                  : "; nor is there one at the %d other parameter points"
                      .formatted(found.size() - 1)),
          "choose parameters where the mean field synchronises");
    }
    print(grid, descriptor, found, out);
    return 0;
  }

  private static void print(
      ParameterGrid grid, ModelDescriptor model, List<PhaseDiffusion> found, PrintWriter out) {
    List<Parameters> points = grid.points();
    out.println(model.title() + ": " + grid.fixedWords());
    out.println(
        "T = (T/N) N at large N; %s"
            .formatted(
                Words.timesIn(model.rateUnit())
                    + (model.rateUnit().isEmpty()
                        ? ""
                        : ", rates in units of " + model.rateUnit())));
    List<String> names = points.stream().map(grid::varyingWords).toList();
    int width = Math.max(5, names.stream().mapToInt(String::length).max().orElse(0));
    String row = "  %-" + width + "s  %9s  %9s  %9s  %10s  %7s";
    out.println(
        row.formatted(
                "",
                "T/N",
                "|<%s>|".formatted(model.observables().get(0).name()),
                "frequency",
                "relaxation",
                "N above")
            .stripTrailing());
    for (int k = 0; k < found.size(); k++) {
      if (found.get(k) instanceof Diffusing law) {
        out.println(
            row.formatted(
                names.get(k),
                Words.digits(law.lifetimePerSite(), 4),
                Words.digits(law.amplitude(), 4),
                Math.abs(law.frequency()) < 1e-9 ? "0" : Words.digits(law.frequency(), 4),
                Words.digits(law.relaxationRate(), 4),
                Words.digits(law.smallestSize(), 2)));
      } else {
        out.println(("  %-" + width + "s  %s").formatted(names.get(k), found.get(k).words()));
      }
    }
    out.flush();
  }
}
