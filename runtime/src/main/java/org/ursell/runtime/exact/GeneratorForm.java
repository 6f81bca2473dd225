package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The generator of a Lindblad equation as one-site superoperators and products of two of them on
 * distinct sites, as few as the rank of the coupling allows.
 */
final class GeneratorForm {
  private static final double CONSERVED = 1e-12;

  private final TransitionModes modes;
  private final SiteSuperoperator oneSite;
  private final List<CollectiveProduct> products = new ArrayList<>();

  /** Coefficients of sum over i != j of E_aa(i) E_cc(j), which are diagonal in the occupations. */
  private final SiteSuperoperator diagonalPairs;

  GeneratorForm(LindbladModel model, TransitionModes modes) {
    this.modes = modes;
    this.oneSite = new SiteSuperoperator(modes.size());
    this.diagonalPairs = new SiteSuperoperator(modes.size());
    List<PairForm.Term> terms = new ArrayList<>();
    for (int s = 0; s < modes.speciesCount(); s++) {
      SiteOperator h = model.species().get(s).hamiltonian();
      oneSite.add(new Complex(0.0, -1.0), SiteSuperoperator.left(modes, s, h));
      oneSite.add(new Complex(0.0, 1.0), SiteSuperoperator.right(modes, s, h));
    }
    for (LindbladModel.IndividualJump jump : model.jumps()) {
      addDissipator(jump.species(), jump.rate(), jump.operator());
    }
    for (LindbladModel.CollectiveJump jump : model.collectiveJumps()) {
      addCollective(jump, terms);
    }
    for (LindbladModel.PairCoupling term : model.couplings()) {
      int a = term.firstSpecies();
      int b = term.secondSpecies();
      Complex c = term.coefficient();
      terms.add(
          new PairForm.Term(
              c.multiply(new Complex(0.0, -1.0)),
              SiteSuperoperator.left(modes, a, term.first()),
              SiteSuperoperator.left(modes, b, term.second())));
      terms.add(
          new PairForm.Term(
              c.multiply(new Complex(0.0, 1.0)),
              SiteSuperoperator.right(modes, a, term.first()),
              SiteSuperoperator.right(modes, b, term.second())));
    }
    addJoint(model, terms);
    oneSite.clean(oneSite.largest());
    requireConservedOnSite();
    factorise(new PairForm(modes.size(), terms));
  }

  private void addDissipator(int species, double rate, SiteOperator jump) {
    SiteOperator loss = jump.adjoint().times(jump).times(-0.5, 0.0);
    SiteSuperoperator gain =
        SiteSuperoperator.left(modes, species, jump)
            .after(SiteSuperoperator.right(modes, species, jump.adjoint()));
    oneSite.add(new Complex(rate), gain);
    oneSite.add(new Complex(rate), SiteSuperoperator.left(modes, species, loss));
    oneSite.add(new Complex(rate), SiteSuperoperator.right(modes, species, loss));
  }

  /** The dissipator of a sum over sites: that of each site, and the cross terms of pairs. */
  private void addCollective(LindbladModel.CollectiveJump jump, List<PairForm.Term> terms) {
    Complex rate = new Complex(jump.rate());
    SiteSuperoperator left = new SiteSuperoperator(modes.size());
    SiteSuperoperator leftAdjoint = new SiteSuperoperator(modes.size());
    SiteSuperoperator right = new SiteSuperoperator(modes.size());
    SiteSuperoperator rightAdjoint = new SiteSuperoperator(modes.size());
    for (int s = 0; s < modes.speciesCount(); s++) {
      SiteOperator operator = jump.operators().get(s);
      addDissipator(s, jump.rate(), operator);
      left.add(Complex.ONE, SiteSuperoperator.left(modes, s, operator));
      leftAdjoint.add(Complex.ONE, SiteSuperoperator.left(modes, s, operator.adjoint()));
      right.add(Complex.ONE, SiteSuperoperator.right(modes, s, operator));
      rightAdjoint.add(Complex.ONE, SiteSuperoperator.right(modes, s, operator.adjoint()));
    }
    terms.add(new PairForm.Term(rate, left, rightAdjoint));
    terms.add(new PairForm.Term(rate.multiply(-0.5), leftAdjoint, left));
    terms.add(new PairForm.Term(rate.multiply(-0.5), right, rightAdjoint));
  }

  private void addJoint(LindbladModel model, List<PairForm.Term> terms) {
    if (model.jointJumps().isEmpty()) {
      return;
    }
    JointAction action =
        new JointAction(
            LindbladParts.of(model),
            modes,
            (factor, sides, sites) -> {
              if (sites.size() == 1) {
                oneSite.add(factor, sites.get(0));
              } else if (sites.size() == 2) {
                terms.add(new PairForm.Term(factor, sites.get(0), sites.get(1)));
              }
              // A number alone, beside no mode, gives nothing: its three parts cancel.
            });
    model.jointJumps().forEach(action::add);
  }

  private void requireConservedOnSite() {
    double scale = oneSite.largest();
    for (int to = 0; to < modes.size(); to++) {
      for (int from = 0; from < modes.size(); from++) {
        if (!shift(to, from).isNeutral()) {
          if (oneSite.magnitude(to, from) > CONSERVED * scale) {
            throw notConserved(
                "an on-site term turns " + modes.label(from) + " into " + modes.label(to));
          }
          oneSite.set(to, from, 0.0, 0.0);
        }
      }
    }
  }

  private InvalidInputException notConserved(String how) {
    return new InvalidInputException(
        "the model does not conserve the charges it declares: " + how,
        "correct the weights, or declare no charge (slower, always right)");
  }

  private ChargeSector shift(int to, int from) {
    return modes.charge(to).plus(modes.charge(from).negated());
  }

  private ChargeSector shift(PairForm.Element element) {
    return shift(element.to(), element.from());
  }

  private void factorise(PairForm form) {
    List<PairForm.Element> elements = form.elements();
    Map<ChargeSector, List<Integer>> byShift = new TreeMap<>();
    for (int x = 0; x < elements.size(); x++) {
      byShift.computeIfAbsent(shift(elements.get(x)), key -> new ArrayList<>()).add(x);
    }
    double scale = form.largest();
    for (int x = 0; x < elements.size(); x++) {
      for (int y = 0; y <= x; y++) {
        boolean neutral = shift(elements.get(x)).plus(shift(elements.get(y))).isNeutral();
        if (!neutral && form.both(x, y).norm() > CONSERVED * scale) {
          throw notConserved(
              "a term on two sites turns "
                  + modes.label(elements.get(x).from())
                  + " "
                  + modes.label(elements.get(y).from())
                  + " into "
                  + modes.label(elements.get(x).to())
                  + " "
                  + modes.label(elements.get(y).to()));
        }
      }
    }
    byShift.forEach(
        (shift, rows) -> {
          if (shift.isNeutral()) {
            NeutralFactoring.Choice choice = NeutralFactoring.cheapest(form, rows);
            products.addAll(choice.products());
            choice.addDiagonalTo(diagonalPairs);
          } else if (shift.compareTo(shift.negated()) > 0) {
            List<Integer> columns = byShift.getOrDefault(shift.negated(), List.of());
            Complex[][] block = new Complex[rows.size()][columns.size()];
            for (int x = 0; x < rows.size(); x++) {
              for (int y = 0; y < columns.size(); y++) {
                block[x][y] = form.both(rows.get(x), columns.get(y));
              }
            }
            products.addAll(
                form.factorise(
                    rows.stream().map(elements::get).toList(),
                    columns.stream().map(elements::get).toList(),
                    block));
          }
        });
  }

  TransitionModes modes() {
    return modes;
  }

  /** The part that acts on one site at a time. */
  SiteSuperoperator oneSite() {
    return oneSite;
  }

  /** Entry (a, c): coefficient of the sum over i != j of E_aa(i) E_cc(j). */
  SiteSuperoperator diagonalPairs() {
    return diagonalPairs;
  }

  /** The part that acts on two sites and changes occupations. */
  List<CollectiveProduct> products() {
    return List.copyOf(products);
  }

  /** By how much a factor of a product changes the charge; the same for all its entries. */
  ChargeSector shiftOf(SiteSuperoperator factor) {
    for (int to = 0; to < factor.size(); to++) {
      for (int from = 0; from < factor.size(); from++) {
        if (!factor.isZero(to, from)) {
          return shift(to, from);
        }
      }
    }
    return ChargeSector.neutral(modes.chargeCount());
  }
}
