package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hipparchus.complex.Complex;

/**
 * The Lindblad equation of a model as a function of its parameters: every real and imaginary part
 * of a coefficient, of a rate and of an entry of an operator is a coefficient of a {@link
 * CoefficientTable}. At a point it gives {@link LindbladData}, or refuses by the rules that the
 * model's moment equations obey, in the same words.
 */
public final class LindbladTable {
  private final ModelDescriptor model;
  private final CoefficientTable coefficients;
  private final List<Row> hamiltonian;
  private final List<Row> jumps;

  private LindbladTable(Builder builder) {
    model = builder.model;
    coefficients = builder.coefficients;
    hamiltonian = List.copyOf(builder.hamiltonian);
    jumps = List.copyOf(builder.jumps);
  }

  /** Two coefficients by their numbers: the parts of a complex number. */
  private record Parts(int re, int im) {
    Complex of(double[] values) {
      return new Complex(values[re], values[im]);
    }
  }

  private record Entry(int row, int column, Parts value) {}

  private record Operator(int species, List<Entry> entries) {}

  /**
   * A term of the Hamiltonian, or a jump.
   *
   * @param together whether the Hermitian conjugate is added, or the jump is collective
   */
  private record Row(Parts number, List<Operator> operators, boolean together) {}

  /**
   * The equation at a point. Without interaction, {@link Parameters#withoutInteraction}, the
   * coefficients of terms that join sites, and of jumps of several at once, are zero.
   *
   * @param parameters a finite value for every parameter, sizes included
   * @throws BrokenRuleException if a rate is negative, or a coefficient not a finite real number
   * @throws InvalidInputException if a parameter has no value, or is infinite, or a species is a
   *     mode
   */
  public LindbladData at(Parameters parameters) {
    if (model.species().stream().anyMatch(SpeciesDescriptor::isMode)) {
      throw noMatrices(model);
    }
    return withModes(parameters);
  }

  /**
   * When coefficients jump or have kinks, and how long steps may be; the equation at a time t is
   * that {@link #at} the point {@code parameters.at(t)}.
   *
   * @param parameters a value for every parameter
   * @throws InvalidInputException as {@link CoefficientTable#schedule}
   */
  public Schedule schedule(Parameters parameters) {
    return coefficients.schedule(parameters);
  }

  /**
   * The same, modes included: an operator of a mode is the table of the coefficients of c'^row
   * c^column.
   *
   * @param parameters as for {@link #at}
   * @throws BrokenRuleException as {@link #at}
   * @throws InvalidInputException if a parameter has no value, or is infinite
   */
  @Internal
  public LindbladData withModes(Parameters parameters) {
    if (parameters.hasInfinite()) {
      throw new InvalidInputException(
          "the Lindblad equation of '%s' has finitely many sites and finite coefficients, but %s is infinite"
              .formatted(model.name(), String.join(", ", parameters.infinite())),
          "give finite numbers, or ask for the mean-field limit of the moment equations");
    }
    double[] values = coefficients.values(model, parameters, 0);
    List<LindbladData.Term> terms = new ArrayList<>();
    for (Row row : hamiltonian) {
      LindbladData.Term term = new LindbladData.Term(row.number().of(values), factors(row, values));
      terms.add(term);
      if (row.together()) {
        terms.add(conjugate(term));
      }
    }
    List<LindbladData.Jump> struck = new ArrayList<>();
    for (Row row : jumps) {
      double rate = values[row.number().re()];
      struck.add(new LindbladData.Jump(rate, factors(row, values), row.together()));
    }
    List<LindbladData.Species> species =
        model.species().stream()
            .map(
                s ->
                    new LindbladData.Species(
                        s.name(),
                        s.levels(),
                        s.isMode() ? 1.0 : AbsentMoments.sites(model, s, parameters)))
            .toList();
    return new LindbladData(model.name(), species, terms, struck, model.charges());
  }

  private List<LindbladData.Factor> factors(Row row, double[] values) {
    List<LindbladData.Factor> factors = new ArrayList<>();
    for (Operator operator : row.operators()) {
      SiteOperator matrix = SiteOperator.zero(size(operator));
      for (Entry entry : operator.entries()) {
        Complex value = entry.value().of(values);
        matrix =
            matrix.plus(entry.row(), entry.column(), value.getRealPart(), value.getImaginaryPart());
      }
      factors.add(new LindbladData.Factor(operator.species(), matrix));
    }
    return factors;
  }

  private int size(Operator operator) {
    SpeciesDescriptor species = model.species().get(operator.species());
    int highest =
        operator.entries().stream()
            .mapToInt(entry -> Math.max(entry.row(), entry.column()))
            .max()
            .orElse(0);
    return species.isMode() ? highest + 1 : species.levels();
  }

  private static LindbladData.Term conjugate(LindbladData.Term term) {
    return new LindbladData.Term(
        term.coefficient().conjugate(),
        term.factors().stream()
            .map(f -> new LindbladData.Factor(f.species(), f.operator().adjoint()))
            .toList());
  }

  /** The refusal of a model with modes. */
  static InvalidInputException noMatrices(ModelDescriptor model) {
    String modes =
        model.species().stream()
            .filter(SpeciesDescriptor::isMode)
            .map(SpeciesDescriptor::name)
            .collect(Collectors.joining(", "));
    return new InvalidInputException(
        "the Lindblad equation of '%s' has no finite matrices: a mode has infinitely many levels (%s)"
            .formatted(model.name(), modes),
        "ask for its moment equations, or model the mode by a few levels");
  }

  /** Collects operators, and the terms and jumps that they make up. */
  public static final class Builder {
    private final ModelDescriptor model;
    private final CoefficientTable coefficients;
    private final List<Row> hamiltonian = new ArrayList<>();
    private final List<Row> jumps = new ArrayList<>();
    private List<Operator> operators = new ArrayList<>();
    private List<Entry> entries = new ArrayList<>();

    /**
     * Begins the equation of a model.
     *
     * @param model any descriptor of the model; its bases are not used
     * @param coefficients the real numbers that rows name, and the rates that must not be negative;
     *     those of what joins sites have the factor {@link Formula#interaction}
     */
    public Builder(ModelDescriptor model, CoefficientTable coefficients) {
      this.model = model;
      this.coefficients = coefficients;
    }

    /**
     * Adds a coefficient of |row&gt;&lt;column|, or on a mode of c'^row c^column, to the operator
     * being written.
     *
     * @param re the number of its real part in the table of coefficients
     * @param im the number of its imaginary part
     */
    public Builder entry(int row, int column, int re, int im) {
      entries.add(new Entry(row, column, new Parts(re, im)));
      return this;
    }

    /** Ends an operator on a site of a species, a factor of the term or jump being written. */
    public Builder on(int species) {
      operators.add(new Operator(species, List.copyOf(entries)));
      entries = new ArrayList<>();
      return this;
    }

    /** Ends a term of the Hamiltonian with its coefficient. */
    public Builder term(int re, int im) {
      hamiltonian.add(row(re, im, false));
      return this;
    }

    /** Ends a term of the Hamiltonian to which the Hermitian conjugate is added. */
    public Builder termPlusConjugate(int re, int im) {
      hamiltonian.add(row(re, im, true));
      return this;
    }

    /** Ends a jump that strikes each site on its own, with its rate. */
    public Builder jump(int rate) {
      jumps.add(row(rate, rate, false));
      return this;
    }

    /** Ends a jump of all sites of its operators at once, with its rate. */
    public Builder collectiveJump(int rate) {
      jumps.add(row(rate, rate, true));
      return this;
    }

    private Row row(int re, int im, boolean together) {
      Row row = new Row(new Parts(re, im), List.copyOf(operators), together);
      operators = new ArrayList<>();
      return row;
    }

    /** The table. */
    public LindbladTable build() {
      return new LindbladTable(this);
    }
  }
}
