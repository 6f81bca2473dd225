package org.ursell.cli.bridge;

import java.util.List;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.option.ModelOptions;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a model is called, consists of, and depends on. */
@Command(name = "model")
final class ModelQuestion implements Question {
  @Mixin private ModelOptions model = new ModelOptions();

  @Override
  public Answer answer(Work work) {
    ModelEntry entry = model.model(work.err());
    ModelDescriptor descriptor = model.subject(entry).descriptor();
    List<ParameterDescriptor> parameters = descriptor.parameters();
    return new Answer()
        .words("name", descriptor.name())
        .words("title", descriptor.title())
        .words("hash", descriptor.hash())
        .words("rate_unit", descriptor.rateUnit())
        .words("parameter.name", parameters.stream().map(ParameterDescriptor::name).toList())
        .words("parameter.kind", parameters.stream().map(one -> Told.word(one.kind())).toList())
        .numbers(
            "parameter.value", parameters.stream().map(ParameterDescriptor::defaultValue).toList())
        .words("species.name", descriptor.species().stream().map(SpeciesDescriptor::name).toList())
        .numbers(
            "species.levels",
            descriptor.species().stream()
                .map(one -> one.isMode() ? Double.POSITIVE_INFINITY : one.levels())
                .toList())
        .words(
            "observable",
            descriptor.observables().stream().map(ObservableDescriptor::name).toList())
        .words("charge", descriptor.charges().stream().map(one -> one.name()).toList());
  }
}
