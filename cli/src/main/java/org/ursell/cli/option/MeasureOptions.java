package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.measure.CriticalCouplingMeasure;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.SpectrumMeasure;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.study.TraceSampling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a sweep measures. */
public final class MeasureOptions {
  @Option(
      names = "--measure",
      paramLabel = "NAME[,NAME...]",
      defaultValue = "order-parameter",
      converter = NamesReader.class,
      description = {
        "what is measured at each point (default order-parameter): order-parameter, the time"
            + " average of |<S+>|, of each observable with a phase; coherences, of each |rho_ij|;"
            + " expectation, of each Hermitian observable; final, modulus and phase at the end;"
            + " frequency, the highest peak of the spectrum, positive where the phase grows;"
            + " the name of an observable, or a text such as \"<c'*c'*c*c>/<c'*c>^2\", for its"
            + " average alone; steady, each observable in the steady state of the truncated"
            + " equations, with the frequency at which it turns and its growth rate;"
            + " spectrum; frequency-difference and relative-phase of the first two observables;"
            + " lifetime, of the truncated equations; langevin, the lifetime by the collective"
            + " Langevin equation with its standard error; series, that by the series in 1/N where"
            + " it is valid; critical-coupling"
      })
  private Names names = new Names(List.of());

  @Option(
      names = "--frequencies",
      paramLabel = "FROM:TO:BINS",
      defaultValue = "-2:2:400",
      converter = FrequenciesReader.class,
      description =
          "angular frequencies of the spectra, in at most so many bins; a bin holds the highest"
              + " value in it (default -2:2:400)")
  private Frequencies frequencies = new Frequencies(-2, 2, 400);

  @Option(
      names = "--critical",
      paramLabel = "NAME:FROM:TO",
      converter = RangeReader.class,
      description =
          "which coupling's critical value is measured, and where it is looked for (default: the"
              + " model's first interaction, from 0 to 10)")
  private Optional<Range> critical = Optional.empty();

  @Mixin private SampledOptions sampled = new SampledOptions();

  private record Names(List<String> list) {}

  private static final Pattern NAME =
      Pattern.compile(org.ursell.runtime.equations.Names.NAME.replace("_", "_+\\-"));

  private record Frequencies(double from, double to, int bins) {}

  private record Range(String name, double from, double to) {}

  private static final class NamesReader implements ITypeConverter<Names> {
    @Override
    public Names convert(String text) {
      Set<String> found = new LinkedHashSet<>();
      for (String part : ObservableChoice.parts(text)) {
        String name = org.ursell.runtime.equations.Names.normal(part.strip());
        List<String> known = known();
        // Which observables there are is known with the model.
        boolean observable = NAME.matcher(name).matches() || ObservableChoice.isText(name);
        if (!known.contains(name) && !observable) {
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
      return new Names(List.copyOf(found));
    }
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>(Measures.names());
    known.addAll(
        List.of(
            SpectrumMeasure.NAME,
            Measures.LIFETIME,
            Measures.LANGEVIN,
            Measures.SERIES,
            CriticalCouplingMeasure.NAME));
    return known;
  }

  /** Whether lifetimes are asked for, which start elsewhere. */
  boolean lifetimes() {
    return names.list().stream().anyMatch(Measures::isOfLifetimes);
  }

  /** The measures of a model. */
  List<Measure> measures(Subject subject, ExactJacobian meanField, Window window) {
    if (sampled.isGiven() && !names.list().contains(Measures.LANGEVIN)) {
      throw new InvalidInputException(
          "--precision, --trajectories and --seed are of the Langevin equation, which measures"
              + " nothing here",
          "add --measure langevin, or leave them out");
    }
    ModelDescriptor model = meanField.descriptor();
    List<Measure> measures = new ArrayList<>();
    for (String name : names.list()) {
      measures.add(
          switch (name) {
            case SpectrumMeasure.NAME -> spectrum(model, window);
            case Measures.LIFETIME -> Measures.lifetime(window.endTime());
            case Measures.LANGEVIN -> {
              TraceSampling asked = sampled.sampling();
              yield Measures.langevin(
                  subject, window.endTime(), asked.precision(), asked.trajectories(), asked.seed());
            }
            case Measures.SERIES -> Measures.series(subject);
            case CriticalCouplingMeasure.NAME -> critical(meanField);
            default -> measure(name, subject, model);
          });
    }
    return measures;
  }

  /** A measure of that name; else the average of an observable of that name or text. */
  private static Measure measure(String name, Subject subject, ModelDescriptor model) {
    if (Measures.names().contains(name)) {
      return Measures.of(name, model);
    }
    if (model.observable(name).isEmpty() && !ObservableChoice.isText(name)) {
      List<String> known = new ArrayList<>(known());
      model.observables().forEach(observable -> known.add(observable.name()));
      throw new InvalidInputException(
          "--measure: there is no measure '%s'".formatted(name), Suggestions.remedy(name, known));
    }
    return Measures.of(ObservableChoice.of(subject, model, Optional.of(name)));
  }

  private SpectrumMeasure spectrum(ModelDescriptor model, Window window) {
    SpectrumMeasure measure =
        new SpectrumMeasure(model, frequencies.from(), frequencies.to(), frequencies.bins());
    // Tells at once if the sampling knows no frequency there.
    measure.frequencies(window);
    return measure;
  }

  private static final class FrequenciesReader implements ITypeConverter<Frequencies> {
    @Override
    public Frequencies convert(String text) {
      String[] words = text.split(":", -1);
      if (words.length != 3 || !words[2].strip().matches("[1-9]\\d{0,5}")) {
        throw new InvalidInputException(
            "--frequencies '%s' is not FROM:TO:BINS".formatted(text),
            "write it like --frequencies -2:2:400");
      }
      double from = NumberReader.real("--frequencies", words[0].strip());
      double to = NumberReader.real("--frequencies", words[1].strip());
      if (!(from < to)) {
        throw new InvalidInputException(
            "--frequencies '%s' is an empty range".formatted(text),
            "give the lower frequency first, as in --frequencies -2:2:400");
      }
      return new Frequencies(from, to, Integer.parseInt(words[2].strip()));
    }
  }

  private CriticalCouplingMeasure critical(ExactJacobian meanField) {
    ModelDescriptor model = meanField.descriptor();
    if (critical.isEmpty()) {
      if (model.interactions().isEmpty()) {
        throw new InvalidInputException(
            "critical-coupling: model '%s' does not say which parameters are interactions"
                .formatted(model.name()),
            "name one, as in " + RangeReader.EXAMPLE);
      }
      return new CriticalCouplingMeasure(meanField, model.interactions().get(0), 0, 10);
    }
    Range range = critical.get();
    if (model.parameter(range.name()).isEmpty()) {
      throw Suggestions.noParameter(
          "--critical",
          model,
          range.name(),
          model.parameters().stream().map(ParameterDescriptor::name).toList());
    }
    return new CriticalCouplingMeasure(meanField, range.name(), range.from(), range.to());
  }

  private static final class RangeReader implements ITypeConverter<Range> {
    static final String EXAMPLE = "--critical V:0:10";

    @Override
    public Range convert(String text) {
      String[] words = text.split(":", -1);
      if (words.length != 3) {
        throw new InvalidInputException(
            "--critical '%s' is not NAME:FROM:TO".formatted(text), "write it like " + EXAMPLE);
      }
      double from = NumberReader.real("--critical", words[1].strip());
      double to = NumberReader.real("--critical", words[2].strip());
      if (!(from < to)) {
        throw new InvalidInputException(
            "--critical '%s' is an empty range".formatted(text),
            "give the smaller value first, as in " + EXAMPLE);
      }
      return new Range(words[0].strip(), from, to);
    }
  }
}
