package org.ursell.runtime.series;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;

/** In which ratios several sizes go to infinity. */
final class SizeRatios {
  private SizeRatios() {}

  /**
   * A point with infinite sizes, in the ratios of its finite ones. The size that counts the species
   * of the order parameter is N itself.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if a parameter has no value
   */
  static Parameters limit(ModelDescriptor model, Parameters parameters) {
    for (ParameterDescriptor parameter : model.parameters()) {
      if (parameter.kind() != ParameterDescriptor.Kind.SIZE) {
        parameters.get(parameter.name());
      }
    }
    List<String> sizes = model.sizes();
    boolean finite =
        sizes.size() > 1
            && sizes.stream()
                .allMatch(
                    name ->
                        parameters.asMap().containsKey(name)
                            && Double.isFinite(parameters.get(name))
                            && parameters.get(name) > 0.0);
    if (!finite) {
      return model.infinitelyMany(parameters);
    }
    double one = parameters.get(counted(model));
    Map<String, Double> ratios = new TreeMap<>();
    sizes.forEach(name -> ratios.put(name, parameters.get(name) / one));
    return model.infinitelyMany(parameters).withShares(ratios);
  }

  /** The size that N stands for. */
  static String counted(ModelDescriptor model) {
    SpeciesDescriptor followed = model.species().get(model.orderParameter().species());
    return followed.isMode() ? model.sizes().get(0) : followed.size();
  }
}
