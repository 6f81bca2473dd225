package org.ursell.symbolic.coefficient;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;

/**
 * A complex parameter {@code g}. To its author it is one; inside it is two real ones, {@code g.re}
 * and {@code g.im}, so that all generators of a ring stay real. No name of an author's holds a
 * point.
 */
@Internal
public final class ComplexParameter {
  /** The ending of the real part. */
  public static final String RE = ".re";

  /** The ending of the imaginary part. */
  public static final String IM = ".im";

  private ComplexParameter() {}

  /** The parameter in its parts, {@code g.re + i*g.im}. */
  static Scalar of(String name) {
    return new Scalar.Sum(
        new Scalar.Parameter(name + RE),
        new Scalar.Product(Scalar.Constant.I, new Scalar.Parameter(name + IM)));
  }

  /** Whether a name is that of a part. */
  public static boolean isPart(String parameter) {
    return parameter.endsWith(RE) || parameter.endsWith(IM);
  }

  /** The name of the parameter that a part belongs to; any other name as it is. */
  public static String whole(String parameter) {
    return isPart(parameter) ? parameter.substring(0, parameter.length() - 3) : parameter;
  }

  /** The complex parameters of a model. */
  public static List<String> names(ModelDescriptor model) {
    return model.parameters().stream()
        .map(ParameterDescriptor::name)
        .filter(name -> name.endsWith(RE))
        .map(ComplexParameter::whole)
        .toList();
  }

  /** A name as people read it in a formula: {@code re(g)} for a part. */
  public static String shown(String parameter) {
    return isPart(parameter)
        ? parameter.substring(parameter.length() - 2) + "(" + whole(parameter) + ")"
        : parameter;
  }

  /** The text of a scalar that is a complex parameter, or the conjugate of one. */
  static Optional<String> text(Scalar scalar) {
    if (!(scalar instanceof Scalar.Sum sum)
        || !(sum.left() instanceof Scalar.Parameter re)
        || !re.name().endsWith(RE)) {
      return Optional.empty();
    }
    String name = whole(re.name());
    if (scalar.equals(of(name))) {
      return Optional.of(name);
    }
    Scalar im = ((Scalar.Sum) of(name)).right();
    return sum.right().equals(im.negated()) ? Optional.of("conj(" + name + ")") : Optional.empty();
  }
}
