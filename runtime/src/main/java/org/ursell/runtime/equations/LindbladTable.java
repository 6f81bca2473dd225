package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final List<JointRow> joint;

  private LindbladTable(Builder builder) {
    model = builder.model;
    coefficients = builder.coefficients;
    hamiltonian = List.copyOf(builder.hamiltonian);
    jumps = List.copyOf(builder.jumps);
    joint = List.copyOf(builder.joint);
  }

  /** Two coefficients by their numbers: the parts of a complex number. */
  private record Parts(int re, int im) {
    Complex of(double[] values) {
      return new Complex(values[re], values[im]);
    }
  }

  private record Entry(int row, int column, Parts value) {}

  /**
   * An operator and its place.
   *
   * @param site the number of its site in the line of a jump of several places, else -1
   */
  private record Operator(int site, int species, List<Entry> entries) {}

  private record Product(Parts number, List<Operator> operators) {}

  private record JointRow(
      List<Integer> sites, boolean ordered, List<Parts> rates, List<List<Product>> operators) {}

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
      double rate = JumpRate.cleared(values[row.number().re()]);
      struck.add(new LindbladData.Jump(rate, factors(row, values), row.together()));
    }
    List<LindbladData.JointJump> several = new ArrayList<>();
    joint.forEach(
        row -> JointRates.add(jointJumps(row, values), rates(row, values), struck, several));
    List<LindbladData.Species> species =
        model.species().stream()
            .map(
                s ->
                    new LindbladData.Species(
                        s.name(),
                        s.levels(),
                        s.isMode() ? 1.0 : AbsentMoments.sites(model, s, parameters)))
            .toList();
    return new LindbladData(model.name(), species, terms, struck, model.charges(), several);
  }

  /** The jumps of a row, each as if it were alone, at a rate of 1. */
  private List<LindbladData.JointJump> jointJumps(JointRow row, double[] values) {
    List<LindbladData.JointJump> jumps = new ArrayList<>();
    for (List<Product> operator : row.operators()) {
      List<LindbladData.Product> products = new ArrayList<>();
      for (Product product : operator) {
        products.add(
            new LindbladData.Product(
                product.number().of(values),
                product.operators().stream()
                    .map(o -> new LindbladData.Placed(o.site(), factor(o, values)))
                    .toList()));
      }
      jumps.add(new LindbladData.JointJump(1.0, row.sites(), row.ordered(), products));
    }
    return jumps;
  }

  private static Complex[][] rates(JointRow row, double[] values) {
    int size = row.operators().size();
    Complex[][] rates = new Complex[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        rates[a][b] = row.rates().get(a * size + b).of(values);
      }
    }
    return rates;
  }

  private List<LindbladData.Factor> factors(Row row, double[] values) {
    List<LindbladData.Factor> factors = new ArrayList<>();
    for (Operator operator : row.operators()) {
      factors.add(factor(operator, values));
    }
    return factors;
  }

  private LindbladData.Factor factor(Operator operator, double[] values) {
    SiteOperator matrix = SiteOperator.zero(size(operator));
    for (Entry entry : operator.entries()) {
      Complex value = entry.value().of(values);
      matrix =
          matrix.plus(entry.row(), entry.column(), value.getRealPart(), value.getImaginaryPart());
    }
    return new LindbladData.Factor(operator.species(), matrix);
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
    private final List<JointRow> joint = new ArrayList<>();
    private List<Operator> operators = new ArrayList<>();
    private List<Product> products = new ArrayList<>();
    private List<List<Product>> joined = new ArrayList<>();
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
      return at(-1, species);
    }

    /** Ends an operator on the site of a number in the line of a jump of several places. */
    public Builder at(int site, int species) {
      operators.add(new Operator(site, species, List.copyOf(entries)));
      entries = new ArrayList<>();
      return this;
    }

    /** Ends a product of the operators so far, with its coefficient. */
    public Builder product(int re, int im) {
      products.add(new Product(new Parts(re, im), List.copyOf(operators)));
      operators = new ArrayList<>();
      return this;
    }

    /** Ends an operator of a jump of several places, the sum of the products so far. */
    public Builder operator() {
      joined.add(List.copyOf(products));
      products = new ArrayList<>();
      return this;
    }

    /**
     * Ends a jump of several places, or correlated ones.
     *
     * @param ordered whether every ordered choice of sites counts
     * @param sites the species of each site of the line
     * @param rates the numbers of the real and the imaginary part of each rate, row by row
     */
    public Builder jointJump(boolean ordered, int[] sites, int[] rates) {
      List<Parts> parts = new ArrayList<>();
      for (int k = 0; k + 1 < rates.length; k += 2) {
        parts.add(new Parts(rates[k], rates[k + 1]));
      }
      List<Integer> line = Arrays.stream(sites).boxed().toList();
      joint.add(new JointRow(line, ordered, parts, List.copyOf(joined)));
      joined = new ArrayList<>();
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
