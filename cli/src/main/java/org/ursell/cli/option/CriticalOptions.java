package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ursell.cli.grammar.Forms;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.cli.grammar.Setting;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.meanfield.StabilityScan;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which critical couplings are looked for, and where. */
public final class CriticalOptions {
  @Option(
      names = "--coupling",
      paramLabel = "NAME",
      description = "whose critical value is wanted (default: the model's first interaction)")
  private Optional<String> coupling = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "X",
      defaultValue = "0",
      converter = From.class,
      description = "smallest coupling looked at (default ${DEFAULT-VALUE})")
  private double from;

  @Option(
      names = "--to",
      paramLabel = "X",
      defaultValue = "10",
      converter = To.class,
      description = "largest coupling looked at (default ${DEFAULT-VALUE})")
  private double to;

  @Option(
      names = "--set",
      paramLabel = "NAME=X[,X...]",
      description =
          "value of a parameter, once per parameter; several are separated by commas or written as a"
              + " range, K=-1:1:5, and each may be a formula of other parameters, the coupling"
              + " included")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--grid",
      paramLabel = "NAME=FROM:TO:N",
      description =
          "a parameter that takes many values, evenly or (log:FROM:TO:N) by equal factors: a curve"
              + " for each choice of the others")
  private List<String> grids = new ArrayList<>();

  @Mixin private FollowedOption followed = new FollowedOption();

  private static final class From implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      return NumberReader.real("--from", text.strip());
    }
  }

  private static final class To implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      return NumberReader.real("--to", text.strip());
    }
  }

  /**
   * The mean-field equations, which must have what decides.
   *
   * @throws InvalidInputException if a filter leaves it out
   */
  public ExactJacobian meanField(ModelEntry entry, ModelOptions model) {
    if (model.filter().isPresent()) {
      throw new InvalidInputException(
          "--filter %s leaves out the moments with a phase, whose growth decides"
              .formatted(model.filter().get()),
          "leave --filter out");
    }
    return followed.in(model.subject(entry), Optional.empty()).meanField();
  }

  /**
   * What was asked for.
   *
   * @param couples whether a parameter that is a rate is a coupling too
   * @throws InvalidInputException for anything that makes no sense
   */
  public CriticalStudy study(ExactJacobian meanField, Predicate<String> couples) {
    ModelDescriptor descriptor = meanField.descriptor();
    StabilityScan scan = new StabilityScan(meanField);
    String name = coupling(descriptor, couples);
    if (!(from < to)) {
      throw new InvalidInputException(
          "--from %s is not below --to %s".formatted(Numerals.number(from), Numerals.number(to)),
          from > to ? "give the smaller one first" : "give different ends");
    }
    Optional<Axis> axis = axis(descriptor, name);
    Points points =
        PointsReader.read(descriptor, settings(descriptor, name, axis), Map.of(), Sizes.none());
    CriticalStudy study = new CriticalStudy(scan, name, from, to, points, axis);
    requireSizesPlayNoRole(study);
    return study;
  }

  /** Sizes that are set although the mean-field limit is taken at infinite ones do nothing. */
  private void requireSizesPlayNoRole(CriticalStudy study) {
    if (!study.isInfinite()) {
      return;
    }
    Set<String> names = settingNames(study.model());
    for (ParameterDescriptor parameter : study.model().parameters()) {
      if (parameter.kind() == Kind.SIZE && names.contains(parameter.name())) {
        throw new InvalidInputException(
            "--set %s: the threshold is that of infinitely many sites".formatted(parameter.name()),
            "leave it out; for finite systems see 'ursell lifetime'");
      }
    }
  }

  private String coupling(ModelDescriptor descriptor, Predicate<String> couples) {
    List<String> couplings =
        descriptor.parameters().stream()
            .filter(
                p -> p.kind() == Kind.COUPLING || p.kind() == Kind.RATE && couples.test(p.name()))
            .map(ParameterDescriptor::name)
            .toList();
    if (coupling.isEmpty()) {
      Optional<String> shared = couplings.stream().filter(couples).findFirst();
      return descriptor.interactions().stream()
          .filter(couplings::contains)
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidInputException(
                      shared
                          .map(
                              name ->
                                  "the coupling " + name + " has other roles in model '%s', too")
                          .orElse("model '%s' has no coupling between its sites")
                          .formatted(descriptor.name()),
                      couplings.isEmpty()
                          ? "declare one in the model file"
                          : "name the one that is to vary: --coupling "
                              + String.join(" or ", couplings)));
    }
    String name = coupling.get().strip();
    ParameterDescriptor parameter =
        descriptor
            .parameter(name)
            .orElseThrow(() -> Suggestions.noParameter("--coupling", descriptor, name, couplings));
    if (parameter.kind() == Kind.SIZE) {
      throw new InvalidInputException(
          "--coupling %s: that is a number of sites".formatted(name),
          "name one of the couplings: " + String.join(", ", couplings));
    }
    if (!couplings.contains(name)) {
      throw new InvalidInputException(
          "--coupling %s: that is a rate, not a coupling".formatted(name),
          couplings.isEmpty()
              ? "declare a coupling in the model file: this model has none"
              : "name one of the couplings, %s, and let the rate vary: --grid %s=log:0.01:100:50"
                  .formatted(String.join(", ", couplings), name));
    }
    if (parameter.kind() == Kind.RATE && from < 0) {
      throw new InvalidInputException(
          "--from %s: %s is a rate too, and rates are not negative"
              .formatted(Numerals.number(from), name),
          "look from 0 up");
    }
    return name;
  }

  private Optional<Axis> axis(ModelDescriptor descriptor, String name) {
    List<Axis> axes = new GridReader(descriptor).axes(grids);
    if (axes.size() > 1) {
      throw new InvalidInputException(
          "--grid is given %d times, but one parameter makes a curve".formatted(axes.size()),
          "give few values of the others with --set, or see 'ursell sweep --help' for maps");
    }
    for (Axis axis : axes) {
      requireNotCoupling("--grid", axis.name(), name);
      if (descriptor.parameter(axis.name()).orElseThrow().kind() == Kind.SIZE) {
        throw new InvalidInputException(
            "--grid %s: a threshold is a matter of mean field, not of the number of sites"
                .formatted(axis.name()),
            "let a rate or another coupling vary");
      }
    }
    return axes.stream().findFirst();
  }

  private List<String> settings(ModelDescriptor descriptor, String coupling, Optional<Axis> axis) {
    Set<String> names = settingNames(descriptor);
    names.forEach(name -> requireNotCoupling("--set", name, coupling));
    axis.ifPresent(varying -> GridReader.requireOneOption(varying.name(), names));
    return settings;
  }

  private Set<String> settingNames(ModelDescriptor descriptor) {
    return Setting.all(Forms.POINTS, settings, descriptor).stream()
        .map(Setting::name)
        .collect(Collectors.toSet());
  }

  private static void requireNotCoupling(String option, String name, String coupling) {
    if (name.equals(coupling)) {
      throw new InvalidInputException(
          "%s gives %s, whose critical value is looked for".formatted(option, name),
          "say where to look with --from and --to, or name another one with --coupling");
    }
  }
}
