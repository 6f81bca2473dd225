package org.ursell.runtime.law;

import java.util.List;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** The numbers of sites of a model. */
final class Sizes {
  private Sizes() {}

  /** The parameters with every size set to the same number. */
  static Parameters all(ModelDescriptor model, Parameters parameters, double size) {
    Parameters sized = parameters;
    for (ParameterDescriptor parameter : model.parameters()) {
      if (parameter.kind() == ParameterDescriptor.Kind.SIZE) {
        sized = sized.with(parameter.name(), size);
      }
    }
    return sized;
  }

  /** Whether all sites are counted by one and the same parameter; a mode is not counted. */
  static boolean oneForAll(ModelDescriptor model) {
    List<String> names =
        model.species().stream()
            .filter(species -> !species.isMode())
            .map(SpeciesDescriptor::size)
            .distinct()
            .toList();
    return names.size() == 1 && model.parameter(names.get(0)).isPresent();
  }
}
