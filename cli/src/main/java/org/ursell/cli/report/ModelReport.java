package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedObservable;
import org.ursell.symbolic.model.Species;

/** What a model is, in words. Reading it has already shown that it is consistent. */
public final class ModelReport {
  private final Model model;

  public ModelReport(Model model) {
    this.model = model;
  }

  /** The report, one line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%s: %s".formatted(model.name(), model.title()));
    for (Species species : model.species()) {
      lines.add("species      " + species(species));
    }
    String parameters =
        model.parameters().stream()
            .filter(parameter -> !parameter.name().endsWith(ComplexParameter.IM))
            .map(this::parameter)
            .collect(Collectors.joining(", "));
    lines.add("parameters   " + (parameters.isEmpty() ? "none" : parameters));
    if (!model.rateUnit().isEmpty()) {
      lines.add("unit         " + unit());
    }
    int terms = model.hamiltonian().size();
    lines.add("Hamiltonian  %d %s, Hermitian".formatted(terms, terms == 1 ? "term" : "terms"));
    lines.add("jumps        " + jumps());
    List<String> driven = DescriptorBuilder.driven(model);
    if (!driven.isEmpty()) {
      lines.add("in time      %s".formatted(String.join(", ", driven)));
    }
    for (Charge charge : model.charges()) {
      lines.add(
          "charge       %s, conserved: the Hamiltonian is neutral, each jump changes it by one amount"
              .formatted(charge.name()));
    }
    if (model.charges().isEmpty()) {
      lines.add("charges      none declared");
    }
    lines.add(
        "observables  "
            + model.observables().stream()
                .map(NamedObservable::name)
                .collect(Collectors.joining(", "))
            + " (the first is the order parameter)");
    lines.add("start        " + start());
    return lines;
  }

  /** Numbers are never divided by a rate, so only one of value 1 can be their unit. */
  private String unit() {
    String unit = model.rateUnit();
    double usual =
        model.parameters().stream()
            .filter(parameter -> parameter.name().equals(unit))
            .mapToDouble(ParameterDescriptor::defaultValue)
            .findFirst()
            .orElse(1.0);
    return usual == 1.0
        ? "times are in units of 1/%1$s, where %1$s = 1".formatted(unit)
        : "times are in inverse units of the rates, as %s = %s is not 1"
            .formatted(unit, Numerals.number(usual));
  }

  private static String species(Species species) {
    if (species.isMode()) {
      return species.name() + ": a bosonic mode";
    }
    return "%s: %s of %d levels"
        .formatted(
            species.name(),
            species.size().equals("1") ? "one site" : species.size() + " sites",
            species.levels());
  }

  private String parameter(ParameterDescriptor parameter) {
    if (ComplexParameter.isPart(parameter.name())) {
      String name = ComplexParameter.whole(parameter.name());
      double im =
          model.parameters().stream()
              .filter(other -> other.name().equals(name + ComplexParameter.IM))
              .mapToDouble(ParameterDescriptor::defaultValue)
              .sum();
      return "%s = %s %s %s*i (complex: %s and %s)"
          .formatted(
              name,
              Numerals.number(parameter.defaultValue()),
              im < 0.0 ? "-" : "+",
              Numerals.number(Math.abs(im)),
              name + ComplexParameter.RE,
              name + ComplexParameter.IM);
    }
    String kind =
        switch (parameter.kind()) {
          case COUPLING -> "";
          case RATE -> " (rate)";
          case SIZE -> " (size)";
        };
    return parameter.name() + " = " + Numerals.number(parameter.defaultValue()) + kind;
  }

  private String jumps() {
    long collective = model.jumps().stream().filter(JumpOperator::collective).count();
    long each = model.jumps().size() - collective;
    long correlated = model.jointJumps().stream().filter(JointJump::isCorrelated).count();
    long products = model.jointJumps().size() - correlated;
    return each
        + " on single sites or modes, "
        + collective
        + " collective"
        + (products > 0 ? ", " + products + " of products over several places" : "")
        + (correlated > 0 ? ", " + correlated + " correlated" : "");
  }

  private String start() {
    if (model.initialStates().isEmpty()) {
      return "not given";
    }
    List<String> pairs =
        model.initialStates().keySet().stream()
            .filter(key -> ProductData.places(key).size() > 1)
            .sorted()
            .toList();
    List<String> paired = pairs.stream().flatMap(key -> ProductData.places(key).stream()).toList();
    return Stream.concat(
            model.species().stream()
                .filter(s -> !paired.contains(s.name()))
                .map(s -> s.name() + " " + words(s, model.initialStates())),
            pairs.stream()
                .map(
                    key -> String.join(" and ", ProductData.places(key)) + " " + joint(state(key))))
        .collect(Collectors.joining("; "));
  }

  private InitialState state(String key) {
    return Optional.ofNullable(model.initialStates().get(key)).orElseThrow();
  }

  private static String joint(InitialState state) {
    if (state instanceof InitialState.TwoModeSqueezed squeezed) {
      return "squeezed together, r = %s, phi = %s"
          .formatted(Numerals.number(squeezed.r()), Numerals.number(squeezed.phi()));
    }
    if (state instanceof InitialState.Varying varying) {
      return varying.words();
    }
    return state instanceof InitialState.JointKet
        ? "in a superposition of both"
        : "in a density matrix of both";
  }

  private static String words(Species species, java.util.Map<String, InitialState> states) {
    InitialState state = states.getOrDefault(species.name(), new InitialState.Level(0));
    if (state instanceof InitialState.Level level) {
      return species.isMode() && level.n() == 0 ? "vacuum" : "level " + level.n();
    }
    if (state instanceof InitialState.Coherent coherent) {
      return coherent.equals(new InitialState.Coherent(0, 0))
          ? "vacuum"
          : "coherent %s + %s i"
              .formatted(Numerals.number(coherent.re()), Numerals.number(coherent.im()));
    }
    if (state instanceof InitialState.Thermal thermal) {
      return "thermal " + Numerals.number(thermal.occupation());
    }
    if (state instanceof InitialState.Gaussian own) {
      return gaussian(own);
    }
    if (state instanceof InitialState.Varying varying) {
      return varying.words();
    }
    return state instanceof InitialState.Ket ? "a superposition" : "a density matrix";
  }

  private static String gaussian(InitialState.Gaussian state) {
    List<String> words = new ArrayList<>();
    if (state.occupation() != 0) {
      words.add("thermal " + Numerals.number(state.occupation()));
    }
    if (state.r() != 0) {
      words.add(
          "squeezed "
              + Numerals.number(state.r())
              + (state.phi() == 0 ? "" : ", " + Numerals.number(state.phi())));
    }
    if (state.re() != 0 || state.im() != 0) {
      words.add(
          "coherent %s + %s i".formatted(Numerals.number(state.re()), Numerals.number(state.im())));
    }
    return String.join(", ", words);
  }
}
