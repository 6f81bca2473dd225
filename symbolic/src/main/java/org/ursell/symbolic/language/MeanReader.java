package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableTerm;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * Reads the expectation value of any operator: on one place or several, {@code <Sp (x) Sm>_{A A}},
 * of sites and modes, {@code <c'*Sm>}, and of sums over sites, {@code <(sum Sp)*(sum Sm)>}.
 */
final class MeanReader {
  static final int MOST_FACTORS = 8;

  private final Scope scope;

  MeanReader(Scope scope) {
    this.scope = scope;
  }

  /**
   * The expectation value.
   *
   * @throws ProblemException placed in the file
   */
  ObservableFormula.Mean read(ObservableText.Piece piece) {
    List<Species> named = piece.subscripts().stream().map(scope::species).toList();
    return Formula.readWithoutTime(piece.inside(), scope, e -> mean(e, piece, named));
  }

  private ObservableFormula.Mean mean(
      Expression expression, ObservableText.Piece piece, List<Species> named) {
    List<Species> sites = named.stream().filter(s -> !s.isMode()).toList();
    int arity = new OperatorArity(scope).of(expression);
    List<Species> line = line(arity, sites, named, expression, piece);
    Optional<Species> summed =
        sites.stream().distinct().count() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
    Span where = expression.span();
    List<ObservableTerm> terms = new ArrayList<>();
    for (OperatorProduct product :
        new OperatorEvaluator(scope, line, Optional.of(new SitesOfSums(scope, summed)))
            .evaluate(expression)) {
      terms.addAll(terms(product, line, where));
    }
    return new ObservableFormula.Mean(terms, HermitianTerms.are(terms, scope));
  }

  private List<Species> line(
      int arity,
      List<Species> sites,
      List<Species> named,
      Expression expression,
      ObservableText.Piece piece) {
    boolean sums = new OperatorArity(scope).sums(expression);
    boolean fits =
        arity == 0 ? sums || sites.isEmpty() : sites.size() <= 1 || sites.size() == arity;
    if (!fits) {
      String names =
          sites.stream().limit(arity).map(Species::name).collect(Collectors.joining(" "));
      throw new ProblemException(
          Problem.OBSERVABLE_SUBSCRIPTS,
          expression.span(),
          arity == 0 ? "no site" : arity == 1 ? "one site" : arity + " sites",
          sites.size() == 1 ? "one species is" : sites.size() + " species are",
          "<"
              + piece.inside().value()
              + ">"
              + (arity == 0
                  ? ""
                  : "_{"
                      + names
                      + (" " + sites.get(0).name()).repeat(Math.max(0, arity - sites.size()))
                      + "}"));
    }
    List<Species> line = new ArrayList<>();
    List<Species> all = scope.species().stream().filter(s -> !s.isMode()).toList();
    for (int k = 0; k < arity; k++) {
      if (!sites.isEmpty()) {
        line.add(sites.get(sites.size() == 1 ? 0 : k));
      } else if (all.size() == 1) {
        line.add(all.get(0));
      } else {
        throw new ProblemException(
            Problem.OBSERVABLE_SPECIES,
            expression.span(),
            all.isEmpty()
                ? "'" + new ObservableAdvice(scope).example() + "'"
                : all.stream()
                    .map(s -> "<...>_{" + (s.name() + " ").repeat(arity).strip() + "}")
                    .collect(Collectors.joining(" or ")));
      }
    }
    for (Species species : line) {
      long asked = line.stream().filter(species::equals).count();
      if (Species.isCount(species.size()) && Long.parseLong(species.size()) < asked) {
        throw new ProblemException(
            Problem.OBSERVABLE_FEW_SITES, expression.span(), asked, species.name(), species.size());
      }
    }
    return line;
  }

  /** A product multiplied out where its operators have parameters in them. */
  private List<ObservableTerm> terms(OperatorProduct product, List<Species> line, Span where) {
    ObservableFormula.Number ways = ScalarNumber.ONE;
    Map<String, Integer> taken = new TreeMap<>();
    line.forEach(species -> taken.merge(species.name(), 1, Integer::sum));
    List<ObservableTerm> terms = new ArrayList<>();
    terms.add(
        new ObservableTerm(ScalarNumber.ONE.re(), ScalarNumber.ONE.im(), List.of(), List.of()));
    for (OperatorProduct.SummedSite site : product.summed()) {
      Species species = species(site.species());
      int before = taken.merge(site.species(), 1, Integer::sum) - 1;
      ways = ScalarNumber.times(ways, ScalarNumber.left(species, before));
      terms = withSite(terms, species, site.operator(), where);
    }
    for (Map.Entry<Place, LocalOperator> place : product.places().entrySet()) {
      terms =
          place.getKey().isMode()
              ? withMode(terms, species(place.getKey().mode()), place.getValue(), where)
              : withSite(terms, line.get(place.getKey().index()), place.getValue(), where);
    }
    ObservableFormula.Number number =
        ScalarNumber.times(ScalarNumber.of(product.coefficient(), where), ways);
    List<ObservableTerm> found = new ArrayList<>();
    for (ObservableTerm term : terms) {
      ObservableTerm whole = times(term, number);
      requireFew(whole, where);
      if (!ScalarNumber.isZero(new ObservableFormula.Number(whole.re(), whole.im()))) {
        found.add(whole);
      }
    }
    return found;
  }

  private Species species(String name) {
    return scope.species().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private int index(Species species) {
    return scope.species().indexOf(species);
  }

  private static void requireFew(ObservableTerm term, Span where) {
    int factors = term.sites().size() + term.modeFactors();
    if (factors > MOST_FACTORS) {
      throw new ProblemException(Problem.OBSERVABLE_FACTORS, where, factors, MOST_FACTORS);
    }
  }

  private static ObservableTerm times(ObservableTerm term, ObservableFormula.Number number) {
    ObservableFormula.Number both =
        ScalarNumber.times(new ObservableFormula.Number(term.re(), term.im()), number);
    return new ObservableTerm(both.re(), both.im(), term.sites(), term.modes());
  }

  /** With an operator of numbers as it is, one with parameters by its transitions. */
  private List<ObservableTerm> withSite(
      List<ObservableTerm> terms, Species species, LocalOperator operator, Span where) {
    if (operator.equals(LocalOperator.identityOfSite(species.levels()))) {
      return terms;
    }
    List<ObservableTerm> longer = new ArrayList<>();
    boolean fixed = operator.entries().values().stream().allMatch(Scalar::isConstant);
    if (fixed) {
      SiteOperator matrix = SiteOperator.zero(species.levels());
      for (Map.Entry<LocalOperator.Entry, Scalar> entry : operator.entries().entrySet()) {
        Complex value = ScalarValue.accurate(entry.getValue());
        matrix =
            matrix.plus(
                entry.getKey().to(),
                entry.getKey().from(),
                value.getRealPart(),
                value.getImaginaryPart());
      }
      for (ObservableTerm term : terms) {
        longer.add(withSite(term, species, matrix));
      }
      return longer;
    }
    for (Map.Entry<LocalOperator.Entry, Scalar> entry : operator.entries().entrySet()) {
      SiteOperator transition =
          SiteOperator.transition(species.levels(), entry.getKey().to(), entry.getKey().from());
      for (ObservableTerm term : terms) {
        longer.add(
            times(withSite(term, species, transition), ScalarNumber.of(entry.getValue(), where)));
      }
    }
    return longer;
  }

  private ObservableTerm withSite(ObservableTerm term, Species species, SiteOperator operator) {
    List<ObservableTerm.SitePart> sites = new ArrayList<>(term.sites());
    sites.add(new ObservableTerm.SitePart(index(species), operator));
    return new ObservableTerm(term.re(), term.im(), sites, term.modes());
  }

  private List<ObservableTerm> withMode(
      List<ObservableTerm> terms, Species mode, LocalOperator operator, Span where) {
    List<ObservableTerm> longer = new ArrayList<>();
    for (Map.Entry<LocalOperator.Entry, Scalar> entry : operator.entries().entrySet()) {
      for (ObservableTerm term : terms) {
        List<ObservableTerm.ModePart> modes = new ArrayList<>(term.modes());
        if (entry.getKey().to() + entry.getKey().from() > 0) {
          modes.add(
              new ObservableTerm.ModePart(index(mode), entry.getKey().to(), entry.getKey().from()));
        }
        longer.add(
            times(
                new ObservableTerm(term.re(), term.im(), term.sites(), modes),
                ScalarNumber.of(entry.getValue(), where)));
      }
    }
    return longer;
  }
}
