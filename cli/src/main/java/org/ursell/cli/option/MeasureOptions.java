package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.sweep.CriticalCouplingMeasure;
import org.ursell.runtime.sweep.Measure;
import org.ursell.runtime.sweep.Measures;
import org.ursell.runtime.sweep.SpectrumMeasure;
import org.ursell.runtime.sweep.Window;
import picocli.CommandLine.Option;

/** What a sweep measures. */
public final class MeasureOptions {
  @Option(
      names = "--measure",
      paramLabel = "NAME[,NAME...]",
      defaultValue = "order-parameter",
      description = {
        "what is measured at each point (default order-parameter): order-parameter, the time"
            + " average of |<S+>|, of each observable with a phase; coherences, of each |rho_ij|;"
            + " expectation, of each Hermitian observable; final, modulus and phase at the end;"
            + " frequency, the highest peak of the spectrum, positive where the phase grows;"
            + " spectrum; frequency-difference and relative-phase of the first two observables;"
            + " lifetime; critical-coupling"
      })
  private String names = "order-parameter";

  @Option(
      names = "--frequencies",
      paramLabel = "FROM:TO:BINS",
      defaultValue = "-2:2:400",
      description =
          "angular frequencies of the spectra, in at most so many bins; a bin holds the highest"
              + " value in it (default -2:2:400)")
  private String frequencies = "-2:2:400";

  @Option(
      names = "--critical",
      paramLabel = "NAME:FROM:TO",
      description =
          "which coupling's critical value is measured, and where it is looked for (default: the"
              + " model's first interaction, from 0 to 10)")
  private Optional<String> critical = Optional.empty();

  /** The names, in the order given. */
  List<String> names() {
    Set<String> found = new LinkedHashSet<>();
    for (String part : names.split(",", -1)) {
      String name = part.strip();
      List<String> known = known();
      if (!known.contains(name)) {
        throw new InvalidInputException(
            name.isEmpty()
                ? "--measure names nothing between two commas"
                : "--measure: there is no measure '%s'".formatted(name),
            Suggestions.remedy(name, known));
      }
      if (!found.add(name)) {
        throw new InvalidInputException(
            "--measure names %s twice".formatted(name), "name each measure once");
      }
    }
    return List.copyOf(found);
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>(Measures.names());
    known.addAll(List.of(SpectrumMeasure.NAME, Measures.LIFETIME, CriticalCouplingMeasure.NAME));
    return known;
  }

  /** Whether lifetimes are asked for, which start elsewhere. */
  boolean lifetimes() {
    return names().contains(Measures.LIFETIME);
  }

  /** The measures of a model. */
  List<Measure> measures(ExactJacobian meanField, Window window) {
    ModelDescriptor model = meanField.descriptor();
    List<Measure> measures = new ArrayList<>();
    for (String name : names()) {
      measures.add(
          switch (name) {
            case SpectrumMeasure.NAME -> spectrum(model, window);
            case Measures.LIFETIME -> Measures.lifetime(window.endTime());
            case CriticalCouplingMeasure.NAME -> critical(meanField);
            default -> Measures.of(name, model);
          });
    }
    return measures;
  }

  private SpectrumMeasure spectrum(ModelDescriptor model, Window window) {
    String[] words = frequencies.split(":", -1);
    if (words.length != 3 || !words[2].strip().matches("[1-9]\\d{0,5}")) {
      throw new InvalidInputException(
          "--frequencies '%s' is not FROM:TO:BINS".formatted(frequencies),
          "write it like --frequencies -2:2:400");
    }
    double from = NumberList.real("--frequencies", words[0].strip());
    double to = NumberList.real("--frequencies", words[1].strip());
    if (!(from < to)) {
      throw new InvalidInputException(
          "--frequencies '%s' is an empty range".formatted(frequencies),
          "give the lower frequency first, as in --frequencies -2:2:400");
    }
    SpectrumMeasure measure =
        new SpectrumMeasure(model, from, to, Integer.parseInt(words[2].strip()));
    // Tells at once if the sampling knows no frequency there.
    measure.frequencies(window);
    return measure;
  }

  private CriticalCouplingMeasure critical(ExactJacobian meanField) {
    ModelDescriptor model = meanField.descriptor();
    String example = "--critical V:0:10";
    if (critical.isEmpty()) {
      if (model.interactions().isEmpty()) {
        throw new InvalidInputException(
            "critical-coupling: model '%s' does not say which parameters are interactions"
                .formatted(model.name()),
            "name one, as in " + example);
      }
      return new CriticalCouplingMeasure(meanField, model.interactions().get(0), 0, 10);
    }
    String[] words = critical.get().split(":", -1);
    if (words.length != 3) {
      throw new InvalidInputException(
          "--critical '%s' is not NAME:FROM:TO".formatted(critical.get()),
          "write it like " + example);
    }
    String name = words[0].strip();
    if (model.parameter(name).isEmpty()) {
      throw Suggestions.noParameter(
          "--critical",
          model,
          name,
          model.parameters().stream().map(ParameterDescriptor::name).toList());
    }
    double from = NumberList.real("--critical", words[1].strip());
    double to = NumberList.real("--critical", words[2].strip());
    if (!(from < to)) {
      throw new InvalidInputException(
          "--critical '%s' is an empty range".formatted(critical.get()),
          "give the smaller value first, as in " + example);
    }
    return new CriticalCouplingMeasure(meanField, name, from, to);
  }
}
