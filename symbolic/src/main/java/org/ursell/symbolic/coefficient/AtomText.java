package org.ursell.symbolic.coefficient;

import java.util.List;
import java.util.function.UnaryOperator;

/** Real atoms such as {@code sqrt(2)} in the user's names, readable by a person and by a parser. */
final class AtomText {
  private AtomText() {}

  static String of(Generator atom, List<Generator> generators) {
    return write(atom, generators, name -> name);
  }

  /** The same for people, who do not know of the parts of complex parameters. */
  static String shown(Generator atom, List<Generator> generators) {
    return write(atom, generators, ComplexParameter::shown);
  }

  /** The atom with every parameter's safe symbol replaced by what a naming says. */
  static String write(Generator atom, List<Generator> generators, UnaryOperator<String> naming) {
    return ExpressionWriter.write(
        atom.expression(),
        symbol ->
            generators.stream()
                .filter(g -> g instanceof Generator.Parameter || g instanceof Generator.Time)
                .filter(g -> g.expression().equals(symbol))
                .map(
                    g ->
                        g instanceof Generator.Parameter parameter
                            ? naming.apply(parameter.name())
                            : Scalar.Time.NAME)
                .findFirst()
                .orElseThrow());
  }
}
