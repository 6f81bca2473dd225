package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.LindbladData.Jump;
import org.ursell.runtime.equations.LindbladData.Term;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The generator of interchangeable sites and bosonic modes, whatever highest numbers will be kept:
 * what acts on the modes alone, what on the sites alone, and products of one normal-ordered product
 * of mode operators, from the left or from the right, with a superoperator of sites.
 */
final class FieldForm {
  private static final double CONSERVED = 1e-12;

  private final LindbladData data;
  private final Optional<Drive> drive;
  private final FieldPlaces places;
  private final Optional<LindbladModel> sites;
  private final TransitionModes transitions;
  private final List<SitePart> parts = new ArrayList<>();
  private final Map<Side, Integer> joint = new LinkedHashMap<>();
  private FieldOperator hamiltonian;
  private final List<FieldJump> jumps = new ArrayList<>();

  /**
   * Products of mode operators that multiply from the left and from the right; each is cut to the
   * states that are kept before they are multiplied.
   */
  record Side(List<Monomial> left, List<Monomial> right) {
    Side(boolean left, Monomial product) {
      this(left ? List.of(product) : List.of(), left ? List.of() : List.of(product));
    }
  }

  /** A jump operator of modes with its rate. */
  record FieldJump(double rate, FieldOperator operator) {}

  /**
   * Reads a Lindblad equation.
   *
   * @throws NotExactlySolvableException if it has too many sites, or joins more of them at once
   *     than the solver knows
   * @throws InvalidInputException if it does not conserve the charges it declares
   */
  FieldForm(LindbladData data) {
    this(data, Optional.empty());
  }

  /**
   * The same of an equation that changes in time.
   *
   * @param data the equation at the start
   */
  FieldForm(LindbladData data, Optional<Drive> drive) {
    this.data = data;
    this.drive = drive;
    this.places = new FieldPlaces(data);
    this.sites = places.sites();
    this.transitions = places.transitions(sites);
    this.hamiltonian = FieldOperator.zero(places.modes());
    parts.add(
        sites
            .map(model -> SitePart.of(new GeneratorForm(model, transitions)))
            .orElseGet(() -> new SitePart(transitions.size())));
    data.hamiltonian().stream().filter(places::hasMode).forEach(this::addTerm);
    data.jumps().stream().filter(places::hasMode).forEach(this::addJump);
    data.jointJumps().stream().filter(places::hasMode).forEach(this::addJoint);
    for (Map.Entry<Side, Integer> entry : joint.entrySet()) {
      requireConserved(entry.getKey(), entry.getValue());
    }
  }

  /** What changes in time, if anything does. */
  Optional<Drive> drive() {
    return drive;
  }

  private void addTerm(Term term) {
    FieldOperator field = FieldOperator.identity(places.modes()).times(term.coefficient());
    List<Factor> onSites = new ArrayList<>();
    for (Factor factor : term.factors()) {
      if (places.isMode(factor.species())) {
        field = field.beside(places.field(factor));
      } else {
        onSites.add(factor);
      }
    }
    if (onSites.isEmpty()) {
      hamiltonian = hamiltonian.plus(field);
      return;
    }
    if (onSites.size() > 2) {
      throw new NotExactlySolvableException(
          "model '%s' couples a mode to %d sites at once, the exact solver knows couplings to two"
              .formatted(data.model(), onSites.size()),
          "ask for " + NotExactlySolvableException.TRUNCATION);
    }
    field.terms().forEach((product, value) -> addTerm(product, value, onSites));
  }

  private void addTerm(Monomial product, Complex value, List<Factor> onSites) {
    for (boolean left : new boolean[] {true, false}) {
      Complex factor = value.multiply(new Complex(0.0, left ? -1.0 : 1.0));
      SitePart part = part(new Side(left, product));
      SiteSuperoperator first = superoperator(onSites.get(0), left);
      if (onSites.size() == 1) {
        part.add(factor, first);
        continue;
      }
      // The pair form sums over ordered pairs, which within a species meets each pair twice.
      boolean alike = onSites.get(0).species() == onSites.get(1).species();
      SiteSuperoperator second = superoperator(onSites.get(1), left);
      part.add(new PairForm.Term(factor.multiply(alike ? 0.5 : 1.0), first, second));
    }
  }

  private SiteSuperoperator superoperator(Factor factor, boolean left) {
    int species = places.place(factor.species());
    return left
        ? SiteSuperoperator.left(transitions, species, factor.operator())
        : SiteSuperoperator.right(transitions, species, factor.operator());
  }

  private SitePart part(Side side) {
    int number =
        joint.computeIfAbsent(
            side,
            key -> {
              parts.add(new SitePart(transitions.size()));
              return parts.size() - 1;
            });
    return parts.get(number);
  }

  /** The dissipator of a sum over modes and sites; that of the sites alone is in their own form. */
  private void addJump(Jump jump) {
    FieldOperator field = FieldOperator.zero(places.modes());
    SiteSuperoperator left = new SiteSuperoperator(transitions.size());
    SiteSuperoperator leftAdjoint = new SiteSuperoperator(transitions.size());
    SiteSuperoperator right = new SiteSuperoperator(transitions.size());
    SiteSuperoperator rightAdjoint = new SiteSuperoperator(transitions.size());
    for (Factor factor : jump.operators()) {
      if (places.isMode(factor.species())) {
        field = field.plus(places.field(factor));
      } else {
        Factor mirror = new Factor(factor.species(), factor.operator().adjoint());
        left.add(Complex.ONE, superoperator(factor, true));
        leftAdjoint.add(Complex.ONE, superoperator(mirror, true));
        right.add(Complex.ONE, superoperator(factor, false));
        rightAdjoint.add(Complex.ONE, superoperator(mirror, false));
      }
    }
    jumps.add(new FieldJump(jump.rate(), field));
    Complex rate = new Complex(jump.rate());
    // M is the part of the jump on modes, J that on sites: M rho J' + J rho M' - (M'J + J'M)/2 ...
    if (left.largest() > 0.0) {
      add(field, true, rate, rightAdjoint);
      add(field.adjoint(), false, rate, left);
      add(field.adjoint(), true, rate.multiply(-0.5), left);
      add(field, true, rate.multiply(-0.5), leftAdjoint);
      add(field.adjoint(), false, rate.multiply(-0.5), right);
      add(field, false, rate.multiply(-0.5), rightAdjoint);
    }
  }

  private void add(FieldOperator field, boolean left, Complex rate, SiteSuperoperator map) {
    field
        .terms()
        .forEach((product, value) -> part(new Side(left, product)).add(value.multiply(rate), map));
  }

  private void addJoint(LindbladData.JointJump jump) {
    if (!places.hasSite(jump)) {
      FieldOperator sum = FieldOperator.zero(places.modes());
      for (LindbladData.Product product : jump.products()) {
        FieldOperator one = FieldOperator.identity(places.modes()).times(product.coefficient());
        for (LindbladData.Placed placed : product.factors()) {
          one = one.beside(places.field(placed.factor()));
        }
        sum = sum.plus(one);
      }
      jumps.add(new FieldJump(jump.rate(), sum));
      return;
    }
    new JointAction(data, transitions, this::addJoint).add(jump);
  }

  private void addJoint(Complex factor, JointAction.Sides sides, List<SiteSuperoperator> sites) {
    addJoint(factor, List.of(), sides.left(), List.of(), sides.right(), sites);
  }

  /** Writes out the sums of products of mode operators. */
  private void addJoint(
      Complex factor,
      List<Monomial> left,
      List<FieldOperator> moreLeft,
      List<Monomial> right,
      List<FieldOperator> moreRight,
      List<SiteSuperoperator> sites) {
    if (!moreLeft.isEmpty() || !moreRight.isEmpty()) {
      boolean first = !moreLeft.isEmpty();
      List<FieldOperator> more = first ? moreLeft : moreRight;
      List<FieldOperator> rest = more.subList(1, more.size());
      more.get(0)
          .terms()
          .forEach(
              (product, value) ->
                  addJoint(
                      factor.multiply(value),
                      first ? with(left, product) : left,
                      first ? rest : moreLeft,
                      first ? right : with(right, product),
                      first ? moreRight : rest,
                      sites));
      return;
    }
    SitePart part = left.isEmpty() && right.isEmpty() ? parts.get(0) : part(new Side(left, right));
    if (sites.size() == 2) {
      part.add(new PairForm.Term(factor, sites.get(0), sites.get(1)));
    } else if (sites.size() == 1) {
      part.add(factor, sites.get(0));
    } else {
      // Nothing on sites: a share of the identity of each site of a species.
      SiteOperator one = SiteOperator.identity(transitions.levels(0));
      part.add(
          factor.multiply(1.0 / transitions.count(0)), SiteSuperoperator.left(transitions, 0, one));
    }
  }

  private static List<Monomial> with(List<Monomial> list, Monomial last) {
    List<Monomial> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private void requireConserved(Side side, int number) {
    SitePart part = parts.get(number);
    // From the left it raises the row of rho, from the right it lowers the column: alike in charge.
    ChargeSector gain = ChargeSector.neutral(transitions.chargeCount());
    for (Monomial product : side.left()) {
      gain = gain.plus(raisedBy(product));
    }
    for (Monomial product : side.right()) {
      gain = gain.plus(raisedBy(product));
    }
    SiteSuperoperator one = part.oneSite();
    for (int to = 0; to < one.size(); to++) {
      for (int from = 0; from < one.size(); from++) {
        boolean neutral = shift(to, from).plus(gain).isNeutral();
        if (!neutral && one.magnitude(to, from) > CONSERVED * one.largest()) {
          throw notConserved(
              "a term on a mode and a site turns %s into %s"
                  .formatted(transitions.label(from), transitions.label(to)));
        }
      }
    }
    PairForm pairs = part.pairs();
    List<PairForm.Element> elements = pairs.elements();
    for (int x = 0; x < elements.size(); x++) {
      for (int y = 0; y <= x; y++) {
        ChargeSector both =
            shift(elements.get(x).to(), elements.get(x).from())
                .plus(shift(elements.get(y).to(), elements.get(y).from()));
        if (!both.plus(gain).isNeutral() && pairs.both(x, y).norm() > CONSERVED * pairs.largest()) {
          throw notConserved("a term joins a mode and two sites of other charges");
        }
      }
    }
  }

  static InvalidInputException notConserved(String how) {
    return new InvalidInputException(
        "the model does not conserve the charges it declares: " + how,
        "correct the weights, or declare no charge (slower, always right)");
  }

  private ChargeSector shift(int to, int from) {
    return transitions.charge(to).plus(transitions.charge(from).negated());
  }

  /** The charge that a product of mode operators adds from the left. */
  ChargeSector raisedBy(Monomial product) {
    int[] charge = new int[transitions.chargeCount()];
    for (int k = 0; k < charge.length; k++) {
      for (int mode = 0; mode < places.modes(); mode++) {
        charge[k] += product.raises(mode) * quantum(mode, k);
      }
    }
    return ChargeSector.of(charge);
  }

  /** The charge of one quantum of a mode, in integer units. */
  int quantum(int mode, int whichCharge) {
    ChargeDescriptor charge = data.charges().get(whichCharge);
    return transitions.inUnits(
        charge.weights().get(places.speciesOfMode(mode)).get(0), whichCharge);
  }

  LindbladData data() {
    return data;
  }

  FieldPlaces places() {
    return places;
  }

  Optional<LindbladModel> sites() {
    return sites;
  }

  TransitionModes transitions() {
    return transitions;
  }

  /** What acts on sites; the first without any mode, the others as {@link #joint} names them. */
  List<SitePart> parts() {
    return List.copyOf(parts);
  }

  /** The products of mode operators that stand beside parts on sites. */
  Map<Side, Integer> joint() {
    return joint;
  }

  /** The Hamiltonian of the modes alone. */
  FieldOperator hamiltonian() {
    return hamiltonian;
  }

  /** The jumps of the modes alone. */
  List<FieldJump> jumps() {
    return List.copyOf(jumps);
  }

  /** A superoperator that reads an operator of one site of a species when the trace follows. */
  SitePart reading(int siteSpecies, SiteOperator operator) {
    return acting(siteSpecies, operator, 1.0 / transitions.count(siteSpecies), true);
  }

  /** A share of the sum of an operator over the sites of a species, from one side. */
  SitePart acting(int siteSpecies, SiteOperator operator, double share, boolean left) {
    SitePart part = new SitePart(transitions.size());
    part.add(
        new Complex(share),
        left
            ? SiteSuperoperator.left(transitions, siteSpecies, operator)
            : SiteSuperoperator.right(transitions, siteSpecies, operator));
    return part;
  }
}
