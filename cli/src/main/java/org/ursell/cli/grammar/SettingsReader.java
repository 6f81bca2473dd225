package org.ursell.cli.grammar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;

/** Reads settings {@code NAME=VALUES} of a model's parameters, for every option that takes them. */
public final class SettingsReader {
  private final ModelDescriptor model;
  private final Forms forms;
  private final Set<String> further;

  /**
   * A reader.
   *
   * @param further names beside the model's parameters that may be given values, and that formulas
   *     may mention, as x in {@code V = x*(gamma_plus+gamma_minus)}
   */
  public SettingsReader(ModelDescriptor model, Forms forms, Collection<String> further) {
    this.model = model;
    this.forms = forms;
    this.further = Set.copyOf(further);
  }

  /**
   * Reads all of them.
   *
   * @return the values of each parameter that is given some, in the order typed
   * @throws InvalidInputException for parameters that the model does not have or that are given
   *     twice, and for values that make no sense
   */
  public Map<String, Values> read(List<Setting> settings) {
    Set<String> names = new TreeSet<>(further);
    model.parameters().forEach(parameter -> names.add(parameter.name()));
    Map<String, Values> read = new LinkedHashMap<>();
    for (Setting setting : settings) {
      ParameterDescriptor parameter = parameter(setting);
      Values values = ValueReader.read(forms, setting, parameter.kind(), names);
      if (forms.equals(Forms.FIXED) && values.count() > 1) {
        throw new InvalidInputException(
            "--set gives %s several values".formatted(setting.name()),
            values.hasFormula()
                ? "give it one value"
                : "let it vary with --grid %s=%s".formatted(setting.name(), setting.plain()));
      }
      Optional<Values> before = Optional.ofNullable(read.put(setting.name(), values));
      if (before.isPresent()) {
        throw twice(setting, parameter, before.get().hasFormula() != values.hasFormula());
      }
    }
    return read;
  }

  private ParameterDescriptor parameter(Setting setting) {
    Optional<ParameterDescriptor> known = model.parameter(setting.name());
    if (known.isEmpty() && further.contains(setting.name())) {
      return new ParameterDescriptor(setting.name(), Kind.COUPLING, 0);
    }
    return known.orElseThrow(
        () ->
            Suggestions.noParameter(
                forms.option(),
                model,
                setting.name(),
                model.parameters().stream().map(ParameterDescriptor::name).toList()));
  }

  private InvalidInputException twice(
      Setting setting, ParameterDescriptor parameter, boolean numberAndFormula) {
    return new InvalidInputException(
        "%s gives %s twice".formatted(forms.option(), setting.name()),
        forms.equals(Forms.GRID)
            ? "give all of its values in one --grid"
            : !forms.equals(Forms.FIXED)
                ? setting.once(parameter)
                : numberAndFormula ? "leave one of them out" : "give it one value");
  }
}
