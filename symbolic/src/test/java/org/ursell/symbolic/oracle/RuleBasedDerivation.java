package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.matheclipse.core.basic.Config;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.eval.ExprEvaluator;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;

/**
 * Equations of motion of products of transitions, derived the slow way: the definition of the
 * adjoint Lindbladian typed into Symja, and half a dozen pattern rules for the algebra.
 *
 * <p>A product on labelled sites is {@code chain(s(site,to,from), ...)}. The sites of the product
 * are labelled one by one; each further site it couples to is one site with a label of its own, and
 * stands for the N - k sites of its group that the product leaves free. The symbol {@code invn} is
 * 1/N, so that the coupling to free sites, (N - k) V/N, reads V (1 - k invn) and has a limit.
 */
public final class RuleBasedDerivation {
  private static final int FREE_SITE = 99;
  private static final int GROUP_STRIDE = 100;

  private static final List<String> RULES =
      List.of(
          // Two operators on one site are one operator, or nothing.
          "chain(a___, s(x_,i_,j_), s(x_,k_,l_), b___) := If(j==k, chain(a,s(x,i,l),b), 0)",
          // Operators on different sites commute.
          "chain(a___, s(x_,i_,j_), s(y_,k_,l_), b___) := chain(a,s(y,k,l),s(x,i,j),b) /; y<x",
          // The product is bilinear.
          "mul(x_,y_) := Distribute(glue(Expand(x),Expand(y)))",
          "glue(0,y_) := 0",
          "glue(x_,0) := 0",
          "glue(c_*x_chain,y_) := c*glue(x,y)",
          "glue(x_,c_*y_chain) := c*glue(x,y)",
          "glue(x_chain,y_chain) := Join(x,y)",
          // Hermitian conjugation, of operators with real coefficients.
          "adj(x_) := x /. s(z_,i_,j_) :> s(z,j,i)",
          "comm(x_,y_) := mul(x,y)-mul(y,x)",
          "diss(r_,o_,x_) := r*(mul(mul(adj(o),x),o)"
              + " - mul(mul(adj(o),o),x)/2 - mul(x,mul(adj(o),o))/2)");

  private final TextModel model;
  private final ExprEvaluator symja;
  private final Map<List<Transition>, List<Term>> derived = new LinkedHashMap<>();

  /** |to&gt;&lt;from| on some site of a group. */
  public record Transition(int group, int to, int from) {}

  /** A coefficient times the expectation of a product of transitions on distinct sites. */
  public record Term(IExpr coefficient, List<Transition> product) {}

  /** Prepares the rules and a model's formulas. */
  public RuleBasedDerivation(TextModel model) {
    Config.JAS_NO_THREADS = true;
    this.model = model;
    this.symja = new ExprEvaluator(true, (short) 0);
    EvalEngine.set(symja.getEvalEngine());
    RULES.forEach(this::define);
    for (int g = 0; g < model.groups().size(); g++) {
      TextModel.Group group = model.groups().get(g);
      define("onsite(" + g + ",n_) := " + group.hamiltonian());
      for (int j = 0; j < group.jumps().size(); j++) {
        define("jump(" + g + "," + j + ",n_) := " + group.jumps().get(j).operator());
      }
    }
    for (int c = 0; c < model.couplings().size(); c++) {
      define("leftop(" + c + ",n_) := " + model.couplings().get(c).a());
      define("rightop(" + c + ",n_) := " + model.couplings().get(c).b());
    }
  }

  private void define(String definition) {
    if (symja.eval(definition).toString().contains("Failed")) {
      throw new IllegalArgumentException("Symja refuses the definition " + definition);
    }
  }

  /** A formula in Symja's language, evaluated among the rules. */
  public IExpr evaluate(String formula) {
    EvalEngine.set(symja.getEvalEngine());
    return symja.eval(formula);
  }

  /** An expression, evaluated among the rules. */
  public IExpr evaluate(IExpr expression) {
    EvalEngine.set(symja.getEvalEngine());
    return symja.eval(expression);
  }

  /**
   * d&lt;product&gt;/dt, before any closure. The highest population of each site is eliminated by
   * completeness.
   */
  public List<Term> derivative(List<Transition> product) {
    List<Transition> sorted = product.stream().sorted(RuleBasedDerivation::compare).toList();
    return derived.computeIfAbsent(sorted, this::derive);
  }

  private List<Term> derive(List<Transition> product) {
    List<Integer> sites = new ArrayList<>();
    StringBuilder chain = new StringBuilder();
    for (int k = 0; k < product.size(); k++) {
      Transition t = product.get(k);
      sites.add(t.group() * GROUP_STRIDE + k);
      chain.append(k == 0 ? "" : ",").append("s(").append(sites.get(k));
      chain.append(',').append(t.to()).append(',').append(t.from()).append(')');
    }
    String operator = "chain(" + chain + ")";
    StringBuilder formula = new StringBuilder();
    formula.append("I*comm(").append(hamiltonian(sites)).append(',').append(operator).append(')');
    for (int site : sites) {
      int group = site / GROUP_STRIDE;
      List<TextModel.Jump> jumps = model.groups().get(group).jumps();
      for (int j = 0; j < jumps.size(); j++) {
        formula.append("+diss(").append(jumps.get(j).rate());
        formula.append(",jump(").append(group).append(',').append(j).append(',').append(site);
        formula.append("),").append(operator).append(')');
      }
    }
    int top = model.levels() - 1;
    StringBuilder complete = new StringBuilder("chain(a,b)");
    for (int i = 0; i < top; i++) {
      complete.append("-chain(a,s(x,").append(i).append(',').append(i).append("),b)");
    }
    String rule = "chain(a___,s(x_," + top + "," + top + "),b___) :> " + complete;
    return terms(evaluate("Expand(Expand(" + formula + ") //. " + rule + ")"));
  }

  /** The part of the Hamiltonian that does not commute with every operator on these sites. */
  private String hamiltonian(List<Integer> sites) {
    StringBuilder sum = new StringBuilder("0");
    for (int site : sites) {
      sum.append("+onsite(").append(site / GROUP_STRIDE).append(',').append(site).append(')');
    }
    for (int c = 0; c < model.couplings().size(); c++) {
      TextModel.Coupling coupling = model.couplings().get(c);
      List<Integer> left = inGroup(sites, coupling.left());
      List<Integer> right = inGroup(sites, coupling.right());
      for (int i : left) {
        for (int j : right) {
          if (i != j) {
            sum.append(pair(c, coupling.strength() + "*invn", i, j));
          }
        }
        int free = coupling.right() * GROUP_STRIDE + FREE_SITE;
        sum.append(pair(c, coupling.strength() + "*(1-" + right.size() + "*invn)", i, free));
      }
      for (int j : right) {
        int free = coupling.left() * GROUP_STRIDE + FREE_SITE;
        sum.append(pair(c, coupling.strength() + "*(1-" + left.size() + "*invn)", free, j));
      }
    }
    return sum.toString();
  }

  private static String pair(int coupling, String strength, int i, int j) {
    return "+"
        + strength
        + "*mul(leftop("
        + coupling
        + ","
        + i
        + "),rightop("
        + coupling
        + ","
        + j
        + "))";
  }

  private static List<Integer> inGroup(List<Integer> sites, int group) {
    return sites.stream().filter(site -> site / GROUP_STRIDE == group).toList();
  }

  private static List<Term> terms(IExpr sum) {
    List<Term> terms = new ArrayList<>();
    if (sum.isPlus()) {
      ((IAST) sum).forEach(part -> terms.add(term(part)));
    } else if (!sum.isZero()) {
      terms.add(term(sum));
    }
    return terms;
  }

  private static Term term(IExpr part) {
    if (part.isTimes()) {
      IAST times = (IAST) part;
      int at = times.indexOf(RuleBasedDerivation::isChain);
      return new Term(times.splice(at), product((IAST) times.get(at)));
    }
    return new Term(F.C1, product((IAST) part));
  }

  private static boolean isChain(IExpr part) {
    return part.isAST() && part.head().toString().equals("chain");
  }

  private static List<Transition> product(IAST chain) {
    if (!isChain(chain)) {
      throw new IllegalStateException("the rules left something undone: " + chain);
    }
    List<Transition> product = new ArrayList<>();
    for (IExpr factor : chain) {
      IAST s = (IAST) factor;
      int group = s.arg1().toIntDefault() / GROUP_STRIDE;
      product.add(new Transition(group, s.arg2().toIntDefault(), s.arg3().toIntDefault()));
    }
    return product.stream().sorted(RuleBasedDerivation::compare).toList();
  }

  private static int compare(Transition a, Transition b) {
    int order = Integer.compare(a.group(), b.group());
    order = order != 0 ? order : Integer.compare(a.to(), b.to());
    return order != 0 ? order : Integer.compare(a.from(), b.from());
  }
}
