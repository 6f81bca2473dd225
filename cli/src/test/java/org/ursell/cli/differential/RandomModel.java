package org.ursell.cli.differential;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.hipparchus.complex.Complex;

/**
 * A small model in an abstract form, from which its file and its numbers are made.
 *
 * @param name as in the file
 * @param parameters in the order of the file
 * @param species in the order of the file
 * @param operators named operators of sites
 * @param terms of the Hamiltonian
 * @param jumps with their rates
 * @param observables the first is the order parameter
 * @param together two places that start in one state
 */
record RandomModel(
    String name,
    List<Parameter> parameters,
    List<Kind> species,
    List<Named> operators,
    List<Term> terms,
    List<Jump> jumps,
    List<Observable> observables,
    Optional<JointStart> together) {
  RandomModel(
      String name,
      List<Parameter> parameters,
      List<Kind> species,
      List<Named> operators,
      List<Term> terms,
      List<Jump> jumps,
      List<Observable> observables) {
    this(name, parameters, species, operators, terms, jumps, observables, Optional.empty());
  }

  /**
   * A parameter.
   *
   * @param fileValue its default
   * @param setValue what {@code --set} makes of it, if anything
   * @param isSize whether it counts sites
   */
  record Parameter(String name, double fileValue, Optional<Double> setValue, boolean isSize) {
    private static final String REAL = ".re";
    private static final String IMAGINARY = ".im";

    double value() {
      return setValue.orElse(fileValue);
    }

    /** The parts of a complex parameter, in the order in which they stand. */
    static List<Parameter> complex(String name, Complex file, Optional<Complex> set) {
      return List.of(
          new Parameter(name + REAL, file.getReal(), set.map(Complex::getReal), false),
          new Parameter(
              name + IMAGINARY, file.getImaginary(), set.map(Complex::getImaginary), false));
    }

    boolean isPart() {
      return isReal() || name.endsWith(IMAGINARY);
    }

    boolean isReal() {
      return name.endsWith(REAL);
    }

    /** The name of the complex parameter of which this is a part. */
    String whole() {
      return name.substring(0, name.length() - REAL.length());
    }

    static ScalarFormula formula(String name) {
      return new ScalarFormula(
          name,
          Set.of(name + REAL, name + IMAGINARY),
          p -> new Complex(p.getOrDefault(name + REAL, 0.0), p.getOrDefault(name + IMAGINARY, 0.0)),
          true);
    }
  }

  /**
   * A species.
   *
   * @param levels 0 for a mode
   * @param spin whether the file calls it a spin
   * @param count as in the file: a number or a parameter
   * @param start its initial state in the file
   * @param typedStart its state after {@code --start}, if that is given
   */
  record Kind(
      String name,
      int levels,
      boolean spin,
      String count,
      StartState start,
      Optional<StartState> typedStart) {
    boolean isMode() {
      return levels == 0;
    }
  }

  /** An operator that the file names. */
  record Named(String name, SiteFormula body) {}

  /**
   * A line of the Hamiltonian: a sum over distinct sites, each unordered choice once.
   *
   * @param each the species of a line 'for each A, B', empty for other lines
   * @param sites the species of the line's sites, if it has two or three
   * @param siteFactors one operator for each site (one for a line 'for each')
   * @param modeFactors by the name of the mode
   * @param conjugate whether the conjugate is added
   * @param bracketed whether the coefficient stands before brackets that hold the h.c.
   */
  record Term(
      List<String> each,
      List<String> sites,
      ScalarFormula coefficient,
      List<SiteFormula> siteFactors,
      Map<String, ModeFormula> modeFactors,
      boolean conjugate,
      boolean bracketed) {}

  /**
   * A jump.
   *
   * @param operators one for each species; none of a joint jump
   * @param joint what a jump of several places at once does
   */
  record Jump(
      boolean collective,
      List<String> species,
      ScalarFormula rate,
      List<LocalFormula> operators,
      Optional<JointJump> joint) {
    Jump(
        boolean collective,
        List<String> species,
        ScalarFormula rate,
        List<LocalFormula> operators) {
      this(collective, species, rate, operators, Optional.empty());
    }

    Jump withRate(ScalarFormula changed) {
      return new Jump(collective, species, changed, operators, joint);
    }
  }

  /**
   * An expectation value that the file names.
   *
   * @param other what the operator is multiplied with, on another place
   * @param arithmetic what is made of the expectation value
   */
  record Observable(
      String name,
      String species,
      LocalFormula operator,
      Optional<OtherPlace> other,
      Optional<Arithmetic> arithmetic) {
    Observable(String name, String species, LocalFormula operator) {
      this(name, species, operator, Optional.empty(), Optional.empty());
    }

    Observable with(Arithmetic changed) {
      return new Observable(name, species, operator, other, Optional.of(changed));
    }

    /** What the observable is where the expectation of its operator is this. */
    Complex of(Complex expectation) {
      return arithmetic
          .map(a -> new Complex(a.meaning().applyAsDouble(expectation)))
          .orElse(expectation);
    }

    boolean isOn(String kind) {
      return species.equals(kind) || other.filter(o -> o.species().equals(kind)).isPresent();
    }

    Set<String> names() {
      Set<String> names = new TreeSet<>(operator.names());
      other.ifPresent(o -> names.addAll(o.operator().names()));
      return names;
    }

    /** As in a model file. */
    String text() {
      return arithmetic.map(a -> a.text().formatted(expectation())).orElse(expectation());
    }

    private String expectation() {
      if (other.isEmpty()) {
        return "<%s>_%s".formatted(operator.text(), species);
      }
      OtherPlace place = other.get();
      boolean sites = operator instanceof SiteFormula && place.operator() instanceof SiteFormula;
      String right = place.operator().factor();
      return place.summed()
          ? "<(sum_%s %s)*(sum_%s %s)>"
              .formatted(species, operator.factor(), place.species(), right)
          : sites
              ? "<%s (x) %s>_{%s %s}".formatted(operator.factor(), right, species, place.species())
              : "<%s*%s>%s"
                  .formatted(
                      operator.factor(),
                      right,
                      operator instanceof SiteFormula
                          ? "_" + species
                          : place.operator() instanceof SiteFormula ? "_" + place.species() : "");
    }
  }

  /**
   * A real number made of an expectation value.
   *
   * @param text with a place for the expectation value
   */
  record Arithmetic(String text, ToDoubleFunction<Complex> meaning) {}

  /**
   * The second factor of an observable of two places.
   *
   * @param summed whether both factors are summed over all sites
   */
  record OtherPlace(String species, LocalFormula operator, boolean summed) {}

  /** The imaginary part of the complex parameter of which this is the real one. */
  Parameter imaginary(Parameter real) {
    String name = real.whole() + Parameter.IMAGINARY;
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  Kind kind(String speciesName) {
    return species.stream().filter(s -> s.name().equals(speciesName)).findFirst().orElseThrow();
  }

  /** The values of all parameters as the commands get them. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    parameters.forEach(p -> values.put(p.name(), p.value()));
    return values;
  }

  /** The values of all parameters as in the file. */
  Map<String, Double> fileValues() {
    Map<String, Double> values = new LinkedHashMap<>();
    parameters.forEach(p -> values.put(p.name(), p.fileValue()));
    return values;
  }

  /** How many sites a species has where the commands run. */
  int count(Kind kind) {
    return kind.isMode()
        ? 1
        : kind.count().matches("\\d+")
            ? Integer.parseInt(kind.count())
            : (int) Math.round(values().getOrDefault(kind.count(), 1.0));
  }

  /** Whether a coefficient or a rate changes in time. */
  boolean isDriven() {
    return terms.stream().anyMatch(t -> t.coefficient().driven())
        || jumps.stream().anyMatch(j -> j.rate().driven());
  }

  /** The instants at which a coefficient or a rate jumps or has a kink. */
  Set<Double> breaks() {
    Set<Double> all = new TreeSet<>();
    terms.forEach(t -> all.addAll(t.coefficient().breaks()));
    jumps.forEach(j -> all.addAll(j.rate().breaks()));
    return all;
  }

  boolean hasModes() {
    return species.stream().anyMatch(Kind::isMode);
  }

  /** All sites, modes not counted. */
  int siteCount() {
    return species.stream().filter(s -> !s.isMode()).mapToInt(this::count).sum();
  }

  /** The parameters that occur. */
  Set<String> usedNames() {
    Set<String> used = new TreeSet<>();
    for (Kind kind : species) {
      used.add(kind.count());
      used.addAll(kind.start().names());
      kind.typedStart().ifPresent(s -> used.addAll(s.names()));
    }
    operators.forEach(o -> used.addAll(o.body().names()));
    for (Term term : terms) {
      used.addAll(term.coefficient().names());
      term.siteFactors().forEach(f -> used.addAll(f.names()));
      term.modeFactors().values().forEach(f -> used.addAll(f.names()));
    }
    for (Jump jump : jumps) {
      used.addAll(jump.rate().names());
      jump.operators().forEach(o -> used.addAll(o.names()));
      jump.joint().ifPresent(j -> used.addAll(j.names()));
    }
    observables.forEach(o -> used.addAll(o.names()));
    return used;
  }

  /** The same without parameters and named operators that nothing uses. */
  RandomModel tidy() {
    String all = new ModelText(this).withoutOperators();
    List<Named> named =
        operators.stream().filter(o -> all.matches("(?s).*\\b" + o.name() + "\\b.*")).toList();
    RandomModel fewer =
        new RandomModel(name, parameters, species, named, terms, jumps, observables, together);
    Set<String> used = fewer.usedNames();
    return new RandomModel(
        name,
        parameters.stream().filter(p -> used.contains(p.name())).toList(),
        species,
        named,
        terms,
        jumps,
        observables,
        together.filter(s -> holds(s.first()) && holds(s.second())));
  }

  RandomModel withParameters(List<Parameter> changed) {
    return new RandomModel(name, changed, species, operators, terms, jumps, observables, together);
  }

  RandomModel withSpecies(List<Kind> changed) {
    return new RandomModel(
        name, parameters, changed, operators, terms, jumps, observables, together);
  }

  RandomModel withTerms(List<Term> changed) {
    return new RandomModel(
        name, parameters, species, operators, changed, jumps, observables, together);
  }

  RandomModel withJumps(List<Jump> changed) {
    return new RandomModel(
        name, parameters, species, operators, terms, changed, observables, together);
  }

  RandomModel withObservables(List<Observable> changed) {
    return new RandomModel(name, parameters, species, operators, terms, jumps, changed, together);
  }

  RandomModel withName(String changed) {
    return new RandomModel(
        changed, parameters, species, operators, terms, jumps, observables, together);
  }

  /** A state in which two places start together. */
  RandomModel withTogether(Optional<JointStart> changed) {
    return new RandomModel(
        name, parameters, species, operators, terms, jumps, observables, changed);
  }

  private boolean holds(String kind) {
    return species.stream().anyMatch(s -> s.name().equals(kind));
  }

  /** The tables that coefficients and rates ask. */
  List<RandomTable> tables() {
    return asked().stream()
        .map(ScalarFormula.Asked::table)
        .distinct()
        .sorted(Comparator.comparing(RandomTable::name))
        .toList();
  }

  /** The tables and what of the time they are asked for. */
  Set<ScalarFormula.Asked> asked() {
    Set<ScalarFormula.Asked> all = new HashSet<>();
    terms.forEach(t -> all.addAll(t.coefficient().tables()));
    jumps.forEach(j -> all.addAll(j.rate().tables()));
    return all;
  }
}
