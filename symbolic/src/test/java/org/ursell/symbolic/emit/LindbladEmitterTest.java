package org.ursell.symbolic.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladTable;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.RandomModelText;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;
import org.ursell.symbolic.model.SiteFactor;

/** The Lindblad equation as a table against each of its coefficients evaluated on its own. */
class LindbladEmitterTest {
  private static final int MODELS = 30;

  @Test
  void randomModelsHaveTheNumbersOfTheirFormulas() {
    Random random = new Random(20_261_126);
    int compared = 0;
    while (compared < MODELS) {
      Model model = ModelReader.read("random.yaml", RandomModelText.of(random)).orThrow();
      if (model.species().stream().noneMatch(species -> species.isMode())) {
        agrees(model, random);
        compared++;
      }
    }
  }

  /** Complex coefficients, operators that depend on parameters, and three species of sites. */
  @Test
  void complexNumbersAndParametersInOperators() {
    LocalOperator turned =
        LocalOperator.transition("exp(i*phi)", 1, 0).plus(LocalOperator.transition("K", 0, 0));
    Model model =
        new ModelBuilder("turned", "operators that depend on parameters")
            .species("A", 2, "N")
            .species("B", 3, "2")
            .size("N", 4)
            .coupling("phi", 0.4)
            .coupling("K", 0.7)
            .rate("gamma", 1.0)
            .pairs("A", turned, "B", LocalOperator.transition("sqrt(2)*i", 2, 1), "K/N")
            .jump("A", "gamma*K^2", turned)
            .collectiveJump("A", "gamma/N", LocalOperator.transition(0, 1))
            .observable("s", "A", LocalOperator.transition(1, 0))
            .build();
    agrees(model, new Random(5));
  }

  private static void agrees(Model model, Random random) {
    LindbladTable table = LindbladEmitter.emit(model);
    for (int k = 0; k < 3; k++) {
      Parameters point = Parameters.none();
      for (ParameterDescriptor parameter : model.parameters()) {
        boolean size = parameter.kind() == ParameterDescriptor.Kind.SIZE;
        boolean rate = parameter.kind() == ParameterDescriptor.Kind.RATE;
        double value = random.nextDouble() * 4.0 - (rate ? 0.0 : 2.0);
        point = point.with(parameter.name(), size ? 1 + random.nextInt(30) : value);
      }
      assertThat(table.at(point)).as("%s at %s", model, point).isEqualTo(expected(model, point));
    }
  }

  /** Every coefficient asked for alone. */
  private static LindbladData expected(Model model, Parameters point) {
    ModelMathematics mathematics = new ModelMathematics(new SymjaSession(), model);
    List<LindbladData.Term> terms = new ArrayList<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      Complex coefficient = number(mathematics.coefficient(term.coefficient()), point);
      List<LindbladData.Factor> factors =
          term.factors().stream().map(f -> factor(mathematics, f, point)).toList();
      terms.add(new LindbladData.Term(coefficient, factors));
      if (term.plusConjugate()) {
        terms.add(
            new LindbladData.Term(
                coefficient.conjugate(),
                factors.stream()
                    .map(f -> new LindbladData.Factor(f.species(), f.operator().adjoint()))
                    .toList()));
      }
    }
    List<LindbladData.Jump> jumps = new ArrayList<>();
    for (JumpOperator jump : model.jumps()) {
      jumps.add(
          new LindbladData.Jump(
              number(mathematics.coefficient(jump.rate()), point).getReal(),
              jump.operators().stream().map(f -> factor(mathematics, f, point)).toList(),
              jump.collective()));
    }
    List<LindbladData.Species> species =
        model.species().stream()
            .map(
                s ->
                    new LindbladData.Species(
                        s.name(),
                        s.levels(),
                        model.parameterNames().contains(s.size())
                            ? point.get(s.size())
                            : Double.parseDouble(s.size())))
            .toList();
    return new LindbladData(model.name(), species, terms, jumps, List.of());
  }

  private static Complex number(Coefficient coefficient, Parameters point) {
    return new Complex(coefficient.re().value(point), coefficient.im().value(point));
  }

  private static LindbladData.Factor factor(
      ModelMathematics mathematics, SiteFactor factor, Parameters point) {
    var exact = mathematics.operator(factor.species(), factor.operator());
    SiteOperator operator = SiteOperator.zero(exact.levels());
    for (var entry : exact.entries().entrySet()) {
      Complex value = number(entry.getValue(), point);
      operator =
          operator.plus(
              entry.getKey().to(), entry.getKey().from(), value.getReal(), value.getImaginary());
    }
    return new LindbladData.Factor(mathematics.model().speciesIndex(factor.species()), operator);
  }

  /** What breaks a rule is refused in the words of the moment equations of the same model. */
  @Test
  void brokenRulesAreToldAsByTheEquations() {
    Model model =
        new ModelBuilder("rules", "a model of rules that break")
            .species("A", 2, "N")
            .size("N", 4)
            .coupling("K", 0.7)
            .coupling("V", 0.3)
            .onSite("A", "sqrt(K)", LocalOperator.transition(1, 1))
            .pairs("A", LocalOperator.transition(1, 0), "A", LocalOperator.transition(0, 1), "V/N")
            .jump("A", "1 - V", LocalOperator.transition(0, 1))
            .observable("s", "A", LocalOperator.transition(1, 0))
            .build();
    var equations = TableEmitter.emit(DerivationPipeline.derive(model, 1));
    Parameters point = equations.descriptor().defaults();
    Parameters negative = point.with("V", 1.5);
    String words = refusal(() -> equations.coefficients(negative));
    assertThat(words)
        .contains("the rate 1 - V of the jump |0><1| on A is negative (-0.5) at V = 1.5");
    assertThat(refusal(() -> LindbladEmitter.emit(model).at(negative))).isEqualTo(words);
    Parameters imaginary = point.with("K", -1.0);
    String root = refusal(() -> equations.coefficients(imaginary));
    assertThat(root).startsWith("sqrt(K) is not a real number at K = -1: it is taken of -1");
    assertThat(refusal(() -> LindbladEmitter.emit(model).at(imaginary))).isEqualTo(root);
  }

  @Test
  void aCoefficientThatIsNoNumberAtATimeIsToldWithIt() {
    Model model =
        ModelReader.read(
                "late.yaml",
                """
                name: late
                species:
                  A: {levels: 2, count: N}
                parameters: {N: 4, g: 1}
                hamiltonian:
                  - for each A: g/t*|1><1|
                observables:
                  s: <|0><1|>_A
                """)
            .orThrow();
    Parameters point =
        TableEmitter.emit(DerivationPipeline.derive(model, 1)).descriptor().defaults();
    assertThat(refusal(() -> LindbladEmitter.emit(model).at(point)))
        .endsWith("is not a finite real number at t = 0, g = 1");
  }

  private static String refusal(Runnable call) {
    try {
      call.run();
    } catch (BrokenRuleException broken) {
      return String.valueOf(broken.getMessage());
    }
    throw new AssertionError("nothing was refused");
  }

  @Test
  void modesHaveNoMatrices() {
    Model laser = BuiltInModels.model("superradiant-laser").orElseThrow();
    LindbladTable table = LindbladEmitter.emit(laser);
    Parameters point = DescriptorBuilder.ofSites(laser).defaults();
    assertThatThrownBy(() -> table.at(point))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a mode has infinitely many levels (c)");
  }

  /** An operator of a mode is the table of its normal-ordered products. */
  @Test
  void modesAreAmongTheSpeciesWhereTheyAreAskedFor() {
    Model laser = BuiltInModels.model("superradiant-laser").orElseThrow();
    Parameters point =
        DescriptorBuilder.ofSites(laser).defaults().with("Delta", 0.25).with("g", 0.5);
    LindbladData data = LindbladEmitter.emit(laser).withModes(point);
    assertThat(data.species())
        .containsExactly(
            new LindbladData.Species("atom", 2, 50.0), new LindbladData.Species("c", 0, 1.0));
    SiteOperator annihilation = SiteOperator.zero(2).plus(0, 1, 1.0, 0.0);
    assertThat(data.hamiltonian().get(0))
        .isEqualTo(
            new LindbladData.Term(
                new Complex(-0.25),
                List.of(new LindbladData.Factor(1, SiteOperator.zero(2).plus(1, 1, 1.0, 0.0)))));
    assertThat(data.hamiltonian())
        .filteredOn(term -> term.factors().size() == 2)
        .hasSize(2)
        .allSatisfy(term -> assertThat(term.coefficient().getRealPart()).isEqualTo(0.5))
        .anySatisfy(
            term -> assertThat(term.factors()).contains(new LindbladData.Factor(1, annihilation)));
    assertThat(data.jumps().get(0).operators())
        .containsExactly(new LindbladData.Factor(1, annihilation));
  }
}
