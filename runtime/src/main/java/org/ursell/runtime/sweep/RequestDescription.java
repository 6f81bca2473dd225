package org.ursell.runtime.sweep;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.integrate.IntegrationMethod;

/** Everything that decides the numbers of a sweep, as name and text. */
final class RequestDescription {
  private RequestDescription() {}

  static Map<String, String> of(SweepRequest request) {
    Map<String, String> facts = new LinkedHashMap<>();
    ModelDescriptor model = request.equations().get(0).descriptor();
    facts.put("model", model.name());
    facts.put("sha256", model.hash());
    facts.put(SweepRequest.GENERATOR, model.generatorVersion());
    facts.put(
        "equations",
        request.equations().stream()
            .map(
                e ->
                    "order %d with %d unknowns%s"
                        .formatted(
                            e.descriptor().order(),
                            e.moments().size(),
                            e.descriptor().filter().map(f -> " neutral under " + f).orElse("")))
            .collect(Collectors.joining("; ")));
    request
        .fixed()
        .asMap()
        .forEach((name, value) -> facts.put("parameter " + name, value.toString()));
    request.derived().texts().forEach((name, text) -> facts.put("parameter " + name, text));
    for (Axis axis : request.plan().axes()) {
      facts.put(
          "axis " + axis.name(),
          axis.spacing().name().toLowerCase(Locale.ROOT)
              + " "
              + axis.values().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
    facts.put(
        "axes", request.plan().axes().stream().map(Axis::name).collect(Collectors.joining(" ")));
    facts.put("lines", Integer.toString(request.plan().lines().size()));
    facts.put(
        "measures",
        request.measures().stream()
            .map(m -> m.settings().isEmpty() ? m.name() : m.name() + " (" + m.settings() + ")")
            .collect(Collectors.joining(", ")));
    facts.put(
        "window",
        "t_end %s, %d samples, average over the last %d, spectrum of the last %d, vanishing below %s"
            .formatted(
                request.window().endTime(),
                request.window().samples(),
                request.window().average(),
                request.window().spectrum(),
                request.window().vanishing()));
    facts.put(
        "tolerances",
        "absolute %s, relative %s, at most %d evaluations, bound %s"
                .formatted(
                    request.options().absoluteTolerance(),
                    request.options().relativeTolerance(),
                    request.options().maxEvaluations(),
                    request.options().divergenceBound())
            // Sweeps of before there was a choice go on as they are.
            + (request.options().method() == IntegrationMethod.AUTO
                ? ""
                : ", by " + request.options().method().title()));
    facts.put("start", request.start().words());
    facts.put(
        "methods",
        request.methods().stream().map(m -> m.name() + ", ").collect(Collectors.joining())
            + PlainIntegration.NAME);
    facts.put("checks", request.methods().isEmpty() ? "none" : Integer.toString(request.checks()));
    return facts;
  }
}
