package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;

/** A net with a hole catches nothing there: all that should be drawn is drawn. */
class ModelGeneratorTest {
  private static final List<String> FEATURES =
      List.of(
          "1 site",
          "2 sites",
          "3 sites",
          "0 modes",
          "1 mode",
          "2 modes",
          "spin",
          "5 levels",
          "size parameter",
          "fixed count",
          "species of one size",
          "pairs alike",
          "pairs of two",
          "triples",
          "site and mode",
          "conjugate",
          "collective",
          "individual",
          "collective with mode",
          "negative rate",
          "complex coefficient",
          "N in a coefficient",
          "V/(N - 1)",
          "exp",
          "sqrt",
          "quotient",
          "driven coefficient",
          "driven rate",
          "jump in time",
          "phase that turns",
          "jump EACH",
          "jump PAIRS",
          "jump ORDERED_PAIRS",
          "jump SUM",
          "jump CORRELATED",
          "complex correlation",
          "constant in a jump",
          "exact and driven",
          "exact and joint",
          "Greek name",
          "named operator",
          "typed start",
          "superposition",
          "mixed",
          "coherent",
          "thermal",
          "number state",
          "squeezed",
          "set",
          "order 1",
          "order 2",
          "order 3",
          "order 4",
          "order by species",
          "above the order",
          "TRACE",
          "LIFETIME",
          "EXACT",
          "SWEEP",
          "EXACT_TRACE",
          "STEADY",
          "SPECTRUM",
          "exact lifetime with modes",
          "exact trace with modes",
          "steady state with modes",
          "spectrum with modes",
          "spectrum without modes",
          "Hermitian observable",
          "observable with a phase",
          "parameter in an observable",
          "observable of two places",
          "observable of sums",
          "complex parameter",
          "function of parameters",
          "part of a complex parameter in a sweep",
          "start with a parameter",
          "correlation of lower rank",
          "table LINEAR",
          "table STEPS",
          "table CUBIC",
          "table in a rate",
          "table in joint rates",
          "table held",
          "table zero outside",
          "table that ends too soon",
          "state from a file",
          "Gaussian of several words",
          "two places together",
          "two modes squeezed together",
          "two places from a file",
          "arithmetic of expectations",
          "quadruples",
          "jump in a parameter");

  @Test
  void drawsAllKindsOfModels() {
    Map<String, Integer> seen = new TreeMap<>();
    for (long seed = 0; seed < 3000; seed++) {
      count(ModelGenerator.draw(seed), seen);
    }
    for (String feature : FEATURES) {
      assertThat(seen.getOrDefault(feature, 0)).as(feature).isGreaterThanOrEqualTo(10);
    }
    assertThat(seen.get("set")).as("models with --set").isGreaterThan(2000);
  }

  @Test
  void theSameSeedGivesTheSameModel() {
    for (long seed = 0; seed < 50; seed++) {
      Case one = ModelGenerator.draw(seed);
      Case again = ModelGenerator.draw(seed);
      assertThat(new ModelText(again.model()).text()).isEqualTo(new ModelText(one.model()).text());
      assertThat(again.plan()).isEqualTo(one.plan());
    }
  }

  /** What fails because of one line is left with little more than that line. */
  @Test
  void shrinksToTheLineThatMatters() {
    int shrunk = 0;
    for (long seed = 0; shrunk < 20; seed++) {
      Case one = ModelGenerator.draw(seed);
      if (one.model().jumps().stream().anyMatch(Jump::collective)) {
        Case small =
            Shrinker.shrink(one, c -> c.model().jumps().stream().anyMatch(Jump::collective));
        assertThat(small.model().jumps()).hasSize(1);
        assertThat(small.model().terms()).isEmpty();
        assertThat(small.model().observables()).hasSize(1);
        assertThat(small.model().operators().size()).isLessThanOrEqualTo(3);
        shrunk++;
      }
    }
  }

  private static void count(Case one, Map<String, Integer> seen) {
    RandomModel m = one.model();
    int sites = m.siteCount();
    long modes = m.species().stream().filter(Kind::isMode).count();
    see(seen, sites + (sites == 1 ? " site" : " sites"), true);
    see(seen, modes + (modes == 1 ? " mode" : " modes"), true);
    for (Kind kind : m.species()) {
      see(seen, "spin", kind.spin());
      see(seen, "5 levels", kind.levels() == 5);
      see(seen, "size parameter", !kind.count().matches("\\d+"));
      see(seen, "fixed count", kind.count().matches("[2-9]"));
      see(seen, "typed start", kind.typedStart().isPresent());
      String start = kind.start().text();
      see(seen, "superposition", start.contains(">)/") || start.contains("> - "));
      see(seen, "mixed", start.contains("h.c."));
      see(seen, "coherent", start.startsWith("coherent"));
      see(seen, "thermal", start.startsWith("thermal"));
      see(seen, "number state", kind.isMode() && start.matches("(level|number) [1-9]"));
      see(seen, "squeezed", start.startsWith("squeezed"));
      see(seen, "start with a parameter", !kind.start().names().isEmpty());
      see(seen, "state from a file", start.startsWith("file"));
      see(seen, "Gaussian of several words", start.matches("(thermal|squeezed).*coherent.*"));
    }
    List<String> named =
        m.species().stream().map(Kind::count).filter(c -> !c.matches("\\d+")).toList();
    see(seen, "species of one size", named.stream().distinct().count() < named.size());
    for (Term term : m.terms()) {
      boolean pair = term.sites().size() == 2;
      see(seen, "pairs alike", pair && term.sites().get(0).equals(term.sites().get(1)));
      see(seen, "pairs of two", pair && !term.sites().get(0).equals(term.sites().get(1)));
      see(seen, "triples", term.sites().size() == 3);
      see(seen, "quadruples", term.sites().size() == 4);
      see(seen, "site and mode", !term.siteFactors().isEmpty() && !term.modeFactors().isEmpty());
      see(seen, "conjugate", term.conjugate());
      ScalarFormula c = term.coefficient();
      see(seen, "complex coefficient", Math.abs(c.at(m.values()).getImaginary()) > 1e-9);
      see(seen, "N in a coefficient", named.stream().anyMatch(c.names()::contains));
      see(seen, "V/(N - 1)", named.stream().anyMatch(n -> c.text().contains("(" + n + " - 1)")));
      see(seen, "jump in a parameter", !c.driven() && c.text().matches(".*(step|pulse)\\(.*"));
      see(seen, "exp", c.text().contains("exp("));
      see(seen, "sqrt", c.text().contains("sqrt("));
      see(seen, "quotient", c.text().contains("/"));
    }
    LabelledSystem system = new LabelledSystem(m, m.values());
    see(seen, "negative rate", system.jumps().stream().anyMatch(j -> j.rate() < 0));
    boolean joint = m.jumps().stream().anyMatch(j -> j.joint().isPresent());
    see(seen, "exact and driven", one.plan().verb().isExact() && m.isDriven());
    see(seen, "exact and joint", one.plan().verb().isExact() && joint);
    see(seen, "Greek name", m.parameters().stream().anyMatch(p -> p.name().matches(".*[^ -~].*")));
    see(seen, "jump in time", m.breaks().stream().anyMatch(b -> b < one.plan().end()));
    see(seen, "driven coefficient", m.terms().stream().anyMatch(t -> t.coefficient().driven()));
    see(seen, "phase that turns", m.terms().stream().anyMatch(ModelGeneratorTest::turns));
    countTables(one, seen);
    m.together().ifPresent(s -> countTogether(s, seen));
    for (Jump jump : m.jumps()) {
      see(seen, "table in a rate", !jump.rate().tables().isEmpty());
      see(
          seen,
          "table in joint rates",
          jump.joint().isPresent() && !jump.rate().tables().isEmpty());
      see(seen, "driven rate", jump.rate().driven());
      jump.joint().ifPresent(j -> count(j, seen));
      see(seen, "collective", jump.collective());
      see(seen, "individual", !jump.collective());
      boolean mode = jump.operators().stream().anyMatch(ModeFormula.class::isInstance);
      see(seen, "collective with mode", jump.collective() && mode && jump.operators().size() > 1);
    }
    boolean complex = m.parameters().stream().anyMatch(Parameter::isPart);
    see(seen, "complex parameter", complex);
    see(
        seen,
        "part of a complex parameter in a sweep",
        one.plan().verb() == RunPlan.Verb.SWEEP && CommandLines.swept(m).isPart());
    see(seen, "function of parameters", m.terms().stream().anyMatch(ModelGeneratorTest::calls));
    see(seen, "named operator", !m.operators().isEmpty());
    see(seen, "set", m.parameters().stream().anyMatch(p -> p.setValue().isPresent()));
    KeptMoments order = one.plan().order();
    see(seen, order.uniform() > 0 ? "order " + order.uniform() : "order by species", true);
    see(seen, one.plan().verb().name(), true);
    RunPlan.Verb verb = one.plan().verb();
    see(seen, "exact lifetime with modes", m.hasModes() && verb == RunPlan.Verb.EXACT);
    see(seen, "exact trace with modes", m.hasModes() && verb == RunPlan.Verb.EXACT_TRACE);
    see(seen, "steady state with modes", m.hasModes() && verb == RunPlan.Verb.STEADY);
    see(seen, "spectrum with modes", m.hasModes() && verb == RunPlan.Verb.SPECTRUM);
    see(seen, "spectrum without modes", !m.hasModes() && verb == RunPlan.Verb.SPECTRUM);
    for (Observable observable : m.observables()) {
      see(seen, "above the order", above(observable, order, m));
      boolean hermitian = system.isHermitian(observable);
      see(seen, hermitian ? "Hermitian observable" : "observable with a phase", true);
      see(seen, "parameter in an observable", !observable.names().isEmpty());
      see(seen, "observable of two places", observable.other().isPresent());
      see(seen, "arithmetic of expectations", observable.arithmetic().isPresent());
      see(seen, "observable of sums", observable.text().contains("sum_"));
    }
  }

  private static void countTables(Case one, Map<String, Integer> seen) {
    for (ScalarFormula.Asked asked : one.model().asked()) {
      RandomTable table = asked.table();
      see(seen, "table " + table.kind(), true);
      see(seen, "table held", table.outside().equals("hold"));
      see(seen, "table zero outside", table.outside().equals("zero"));
      see(seen, "table that ends too soon", !asked.covers(one.plan().end()));
    }
  }

  private static void countTogether(JointStart together, Map<String, Integer> seen) {
    see(seen, "two places together", true);
    see(seen, "two modes squeezed together", together.text().startsWith("squeezed"));
    see(seen, "two places from a file", !together.file().isEmpty());
  }

  private static boolean calls(Term term) {
    ScalarFormula c = term.coefficient();
    return !c.driven() && c.text().matches(".*(cosh|sinh|tanh|log|abs|min|max)\\(.*");
  }

  private static boolean turns(Term term) {
    return term.coefficient().driven() && term.coefficient().text().contains("exp(i");
  }

  private static void count(JointJump joint, Map<String, Integer> seen) {
    see(seen, "jump " + joint.form(), true);
    see(seen, "constant in a jump", joint.summands().stream().anyMatch(s -> s.factors().isEmpty()));
    boolean complex =
        java.util.Arrays.stream(joint.factor())
            .flatMap(java.util.Arrays::stream)
            .anyMatch(b -> b.getImaginary() != 0);
    see(seen, "complex correlation", complex);
    boolean lower =
        joint.factor().length > 0
            && java.util.Arrays.stream(joint.factor()).allMatch(b -> b[b.length - 1].isZero());
    see(seen, "correlation of lower rank", lower);
  }

  private static boolean above(Observable observable, KeptMoments order, RandomModel m) {
    return observable.operator() instanceof ModeFormula mode
        && mode.at(m.values()).keySet().stream()
            .anyMatch(p -> p.m() + p.n() > order.orderOf(observable.species()));
  }

  private static void see(Map<String, Integer> seen, String feature, boolean is) {
    if (is) {
      seen.merge(feature, 1, Integer::sum);
    }
  }
}
