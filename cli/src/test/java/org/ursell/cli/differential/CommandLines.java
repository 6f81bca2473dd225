package org.ursell.cli.differential;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RunPlan.Verb;

/** What is typed for a case. */
final class CommandLines {
  /** The frequencies at which spectra are compared. */
  static final List<Double> FREQUENCIES = List.of(-1.3, 0.0, 0.4, 2.0);

  private CommandLines() {}

  static List<String> of(Case one, Path file, Path out) {
    RandomModel model = one.model();
    RunPlan plan = one.plan();
    List<String> args = new ArrayList<>(List.of(plan.verb().word(), "--model", file.toString()));
    args.addAll(List.of("--out", out.toString()));
    if (!plan.verb().isOfSteadyState()) {
      args.addAll(List.of("--t-end", ScalarFormula.decimal(plan.end())));
    }
    if (plan.verb() != Verb.EXACT) {
      args.addAll(List.of("--order", plan.order().text()));
    }
    if (plan.verb().isExact() && plan.verb() != Verb.EXACT) {
      args.add("--exact");
    }
    if (plan.verb().isExact() && plan.cut() > 0) {
      args.addAll(List.of("--cut", Integer.toString(plan.cut())));
    }
    if (plan.verb() == Verb.STEADY) {
      args.add("--only-reached");
    }
    if (plan.verb() == Verb.SPECTRUM) {
      args.addAll(List.of("--operator", operator(one), "--closure", "linearised"));
      args.add("--frequencies=" + frequencies());
      args.addAll(List.of("--samples", "3"));
    }
    if (plan.verb() == Verb.TRACE || plan.verb() == Verb.EXACT_TRACE) {
      args.addAll(List.of("--samples", Integer.toString(plan.samples())));
      args.addAll(List.of("--observable", model.observables().get(plan.observable()).name()));
    }
    Optional<Parameter> swept =
        plan.verb() == Verb.SWEEP ? Optional.of(swept(model)) : Optional.empty();
    List<Parameter> sizes = model.parameters().stream().filter(Parameter::isSize).toList();
    boolean option = sizes.size() == 1;
    for (Parameter parameter : model.parameters()) {
      boolean size = parameter.isSize() && option;
      // A sweep at order 1 takes the limit of every size that nobody gives.
      boolean given = parameter.setValue().isPresent() || parameter.isSize() && swept.isPresent();
      if (given && !size && !parameter.isPart() && !swept.equals(Optional.of(parameter))) {
        args.addAll(
            List.of("--set", parameter.name() + "=" + ScalarFormula.decimal(parameter.value())));
      }
      if (given && parameter.isReal()) {
        args.addAll(List.of("--set", whole(model, parameter)));
      }
    }
    if (option) {
      args.addAll(List.of("--sizes", ScalarFormula.decimal(sizes.get(0).value())));
    }
    if (plan.verb() == Verb.SWEEP) {
      args.addAll(List.of("--grid", swept.orElseThrow().name() + "=" + grid(swept.orElseThrow())));
      args.addAll(List.of("--samples", "8", "--average", "1", "--check", "0"));
      args.addAll(List.of("--measure", measures(model)));
    }
    if (plan.digits()) {
      args.add("--digits");
    }
    args.addAll(List.of("--start", start(model)));
    args.addAll(List.of("--jobs", "1"));
    return args;
  }

  private static String whole(RandomModel model, Parameter real) {
    double imaginary = model.imaginary(real).value();
    return real.whole() + "=" + ModelText.complex(real.value(), imaginary).replace(" ", "");
  }

  /** Whether the operator of a spectrum is summed over all sites of its species. */
  static boolean isSummed(Case one) {
    Observable first = one.model().observables().get(0);
    return one.seed() % 2 == 0 && first.operator() instanceof SiteFormula;
  }

  /** The operator of a spectrum: that of the first observable. */
  private static String operator(Case one) {
    Observable first = one.model().observables().get(0);
    if (first.operator() instanceof ModeFormula mode) {
      return mode.text();
    }
    String text = first.operator().factor();
    return isSummed(one)
        ? "sum %s_%s".formatted(text, first.species())
        : "%s_%s".formatted(text, first.species());
  }

  private static String frequencies() {
    return FREQUENCIES.stream().map(ScalarFormula::decimal).collect(Collectors.joining(","));
  }

  /** The modulus of what has a phase, and the value of what is Hermitian. */
  private static String measures(RandomModel model) {
    LabelledSystem system = new LabelledSystem(model, model.values());
    List<Boolean> hermitian =
        model.observables().stream().map(o -> system.isHermitian(o)).distinct().toList();
    return hermitian.size() == 2 ? "final,expectation" : hermitian.get(0) ? "expectation" : "final";
  }

  private static String start(RandomModel model) {
    if (model.species().stream().allMatch(s -> s.typedStart().isEmpty())) {
      return "model";
    }
    return model.species().stream().map(CommandLines::typed).collect(Collectors.joining("; "));
  }

  private static String typed(Kind kind) {
    return kind.name() + " = " + kind.typedStart().orElse(kind.start()).text();
  }

  /** The parameter that a sweep varies. */
  static Parameter swept(RandomModel model) {
    return model.parameters().stream().filter(p -> !p.isSize()).findFirst().orElseThrow();
  }

  /** The values that it takes. */
  static List<Double> gridValues(Parameter parameter) {
    double other = Math.rint(parameter.value() * 140) / 100 + 0.03;
    return List.of(parameter.value(), other == parameter.value() ? other + 0.1 : other);
  }

  private static String grid(Parameter parameter) {
    return gridValues(parameter).stream()
        .map(ScalarFormula::decimal)
        .collect(Collectors.joining(","));
  }

  /** The command as a person would type it. */
  static String typed(List<String> args) {
    return "ursell "
        + args.stream()
            .map(a -> a.matches("[A-Za-z0-9_./,=:+-]+") ? a : "'" + a.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
  }
}
