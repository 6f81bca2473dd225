package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.coefficient.Radicand;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.language.ChargeSection.LocatedCharge;
import org.ursell.symbolic.language.ElementaryProducts.Key;
import org.ursell.symbolic.language.ElementaryProducts.Part;
import org.ursell.symbolic.language.HamiltonianSection.LocatedTerm;
import org.ursell.symbolic.language.JumpSection.LocatedJump;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.ModelBuilder;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * What must hold of a model as a whole: H Hermitian and blind to the naming of equal sites, charges
 * conserved, rates real and not negative. Checked in numbers, so that the line to blame is known;
 * the derivation checks the same exactly.
 */
final class ModelChecks {
  private final Scope scope;
  private final Findings findings;
  private final List<LocatedTerm> terms = new ArrayList<>();
  private final List<LocatedJump> jumps = new ArrayList<>();
  private final List<LocatedCharge> charges = new ArrayList<>();

  ModelChecks(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void hamiltonian(List<LocatedTerm> read) {
    terms.addAll(read);
  }

  void jumps(List<LocatedJump> read) {
    jumps.addAll(read);
  }

  void charges(List<LocatedCharge> read) {
    charges.addAll(read);
  }

  void addTo(ModelBuilder builder) {
    terms.forEach(t -> builder.term(t.term()));
    jumps.forEach(j -> j.simple().ifPresent(builder::jump));
    jumps.forEach(j -> j.joint().ifPresent(builder::jump));
    charges.forEach(c -> builder.charge(c.charge().name(), c.charge().weights()));
  }

  void run(List<ParameterDescriptor> parameters) {
    jumps.forEach(jump -> findings.attempt(jump.place(), () -> checkRate(jump, parameters)));
    List<String> names =
        Stream.concat(
                parameters.stream().map(ParameterDescriptor::name), Stream.of(Scalar.Time.NAME))
            .distinct()
            .toList();
    SampleValues.find(names, scalars())
        .ifPresent(values -> findings.attempt("hamiltonian", () -> checkHamiltonian(values)));
    JointChecks joint = new JointChecks(scope, findings);
    jumps.forEach(jump -> joint.run(jump, parameters, charges));
    for (LocatedJump jump : jumps) {
      for (LocatedCharge charge : charges) {
        findings.attempt(jump.place(), () -> checkJump(jump, charge.charge()));
      }
    }
  }

  private List<Scalar> scalars() {
    List<Scalar> scalars = new ArrayList<>();
    for (LocatedTerm term : terms) {
      for (OperatorProduct product : term.products()) {
        scalars.add(product.coefficient());
        product.places().values().forEach(o -> scalars.addAll(o.entries().values()));
      }
    }
    return scalars;
  }

  private static void checkRate(LocatedJump jump, List<ParameterDescriptor> parameters) {
    if (jump.joint().map(JointJump::isCorrelated).orElse(false)) {
      return;
    }
    Scalar written =
        jump.simple()
            .map(JumpOperator::rate)
            .orElseGet(() -> jump.joint().orElseThrow().rates().get(0).get(0));
    Complex rate = ScalarValue.of(written, defaults(parameters));
    if (Math.abs(rate.getImaginary()) > 1e-12 * rate.norm()) {
      throw new ProblemException(Problem.RATE_COMPLEX, jump.rateText().span());
    }
    if (written.parameters().stream().anyMatch(ComplexParameter::isPart)
        && !isRealEverywhere(written, defaults(parameters).keySet())) {
      throw new ProblemException(Problem.RATE_COMPLEX, jump.rateText().span());
    }
    boolean alone = written instanceof Scalar.Parameter;
    // Of a root that is not real there, a run says so; conj(sqrt(q)) is read as sqrt(q).
    if (rate.getReal() < 0 && !alone && areReal(written, defaults(parameters))) {
      throw new ProblemException(
          Problem.RATE_NEGATIVE,
          jump.rateText().span(),
          written.text(),
          NumberWords.rounded(rate.getReal()));
    }
  }

  private static boolean areReal(Scalar written, Map<String, Double> values) {
    return Radicand.of(List.of(written), Set.of()).stream()
        .allMatch(radicand -> ScalarValue.of(radicand.inside(), values).getReal() >= 0);
  }

  /** The values of the file, with large numbers for infinite sizes. */
  static Map<String, Double> defaults(List<ParameterDescriptor> parameters) {
    Map<String, Double> values = new LinkedHashMap<>();
    parameters.forEach(
        p -> values.put(p.name(), Double.isInfinite(p.defaultValue()) ? 1e12 : p.defaultValue()));
    values.putIfAbsent(Scalar.Time.NAME, 0.0);
    return values;
  }

  /** A complex parameter may have a real default. */
  private static boolean isRealEverywhere(Scalar rate, Set<String> parameters) {
    return SampleValues.find(parameters, List.of(rate))
        .map(values -> values.of(rate))
        .filter(value -> Math.abs(value.getImaginary()) > 1e-12 * value.norm())
        .isEmpty();
  }

  private void checkHamiltonian(SampleValues values) {
    ElementaryProducts ordered = new ElementaryProducts(values);
    terms.forEach(term -> ordered.add(term, false));
    ordered.parts().forEach((key, part) -> requireAlike(key, part, ordered));
    ElementaryProducts whole = new ElementaryProducts(values);
    terms.forEach(term -> whole.add(term, true));
    whole.parts().forEach((key, part) -> requireHermitian(key, part, whole));
    for (LocatedCharge charge : charges) {
      whole.parts().forEach((key, part) -> requireConserved(key, part, charge.charge()));
    }
  }

  private void requireAlike(Key key, Part part, ElementaryProducts ordered) {
    for (int a = 0; a < key.species().size(); a++) {
      for (int b = a + 1; b < key.species().size(); b++) {
        if (key.species().get(a).equals(key.species().get(b))) {
          List<Entry> exchanged = new ArrayList<>(key.entries());
          Collections.swap(exchanged, a, b);
          Complex other = ordered.coefficient(new Key(key.species(), exchanged));
          if (!part.equalsNumber(other)) {
            findings.add(
                part.origin().place(),
                new ProblemException(
                    Problem.SITES_NOT_ALIKE, part.origin().span(), key.species().get(a)));
          }
        }
      }
    }
  }

  private void requireHermitian(Key key, Part part, ElementaryProducts whole) {
    Key adjoint = key.adjoint().sorted();
    if (!part.isZero() && !part.isConjugateOf(whole.coefficient(adjoint))) {
      findings.add(
          part.origin().place(),
          new ProblemException(Problem.NOT_HERMITIAN, part.origin().span(), text(key)));
    }
  }

  private void requireConserved(Key key, Part part, Charge charge) {
    double change = 0;
    for (int k = 0; k < key.species().size(); k++) {
      change += change(scope, charge, key.species().get(k), key.entries().get(k));
    }
    if (!part.isZero() && Math.abs(change) > 1e-9) {
      findings.add(
          part.origin().place(),
          new ProblemException(
              Problem.CHARGE_NOT_CONSERVED,
              part.origin().span(),
              charge.name(),
              text(key),
              NumberWords.rounded(change)));
    }
  }

  private void checkJump(LocatedJump jump, Charge charge) {
    List<Double> changes = new ArrayList<>();
    List<SiteFactor> factors = jump.simple().map(JumpOperator::operators).orElse(List.of());
    for (SiteFactor factor : factors) {
      for (Entry entry : factor.operator().entries().keySet()) {
        changes.add(change(scope, charge, factor.species(), entry));
      }
    }
    for (double change : changes) {
      if (Math.abs(change - changes.get(0)) > 1e-9) {
        throw new ProblemException(
            Problem.CHARGE_OF_JUMP,
            jump.span(),
            charge.name(),
            NumberWords.rounded(changes.get(0)),
            NumberWords.rounded(change));
      }
    }
  }

  /** By how much an elementary operator changes a charge. */
  static double change(Scope scope, Charge charge, String species, Entry entry) {
    List<Double> weights = charge.weightsOf(species);
    boolean mode = scope.isMode(species);
    return mode
        ? weights.get(0) * (entry.to() - entry.from())
        : weights.get(entry.to()) - weights.get(entry.from());
  }

  private String text(Key key) {
    List<String> factors = new ArrayList<>();
    for (int k = 0; k < key.species().size(); k++) {
      String species = key.species().get(k);
      Entry entry = key.entries().get(k);
      factors.add(
          scope.isMode(species)
              ? powers(species, entry)
              : "|" + entry.to() + "><" + entry.from() + "|_" + species);
    }
    return factors.stream().collect(Collectors.joining(" "));
  }

  private static String powers(String mode, Entry entry) {
    List<String> factors = new ArrayList<>();
    factors.addAll(Collections.nCopies(entry.to(), mode + "'"));
    factors.addAll(Collections.nCopies(entry.from(), mode));
    return String.join("*", factors);
  }
}
