package org.ursell.generated;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;
import org.ursell.symbolic.subject.ModelSubject;

/** The examples of {@code cli/docs/library.md} that need the module {@code symbolic}, too. */
final class SymbolicExamples {
  private SymbolicExamples() {}

  public static void main(String[] arguments) {
    equationsOfMotion();
    LibraryExamplesTest.divide();
    modelInJava();
    LibraryExamplesTest.divide();
    modelThatChangesInTime();
    LibraryExamplesTest.divide();
    modelFromFile();
  }

  static void equationsOfMotion() {
    Model model = BuiltInModels.model("dicke-superradiance").orElseThrow();
    MomentSystem system =
        DerivationPipeline.derive(model, DerivationRequest.order(2).filteredBy("phase"));
    System.out.print(TextEmitter.emit(system));
  }

  static void modelInJava() {
    Model model =
        new ModelBuilder("pumped-superradiance", "atoms with collective decay and a pump")
            .species("atom", 2, "N")
            .size("N", 50)
            .rate("Gamma", 1.0)
            .rate("w", 0.5)
            .rateUnit("Gamma")
            .collectiveJump("atom", "Gamma/N", LocalOperator.transition(0, 1))
            .jump("atom", "w", LocalOperator.transition(1, 0))
            .charge("phase", Map.of("atom", List.of(0.0, 1.0)))
            .observable("excited", "atom", LocalOperator.transition(1, 1))
            .build();
    Subject subject = ModelSubject.of(model);
    MomentEquations equations = subject.equations(EquationRequest.order(2));
    Parameters point = subject.descriptor().defaults().with("w", 0.8);
    ProductState start = ProductState.of(DensityMatrix.level(2, 1));
    RunResult run =
        MomentIntegrator.standard().integrate(RunRequest.of(equations, point, start, 40.0));
    double excited = SingleSiteObservable.orderParameter(equations).re(run.state());
    System.out.printf("at t = %.0f: %.4f of the atoms are excited%n", run.time(), excited);
  }

  static void modelThatChangesInTime() {
    SampledFunction envelope =
        new SampledFunction(
            "f",
            SampledFunction.Kind.LINEAR,
            SampledFunction.Outside.ZERO,
            new double[] {0.0, 1.0, 3.0},
            new double[] {0.0, 1.0, 0.0});
    LocalOperator lower = LocalOperator.transition(0, 1);
    LocalOperator raise = LocalOperator.transition(1, 0);
    Scalar one = Scalar.read("1");
    Model model =
        new ModelBuilder("pulsed-atoms", "atoms under a pulse, lowered together and one by one")
            .species("atom", 2, "N")
            .size("N", 2)
            .complex("Omega", 1.0, 0.5)
            .rate("gamma", 0.3)
            .table(envelope)
            .onSite("atom", "f(t)*re(Omega)", raise.plus(lower))
            .onSite("atom", "f(t)*im(Omega)", raise.times("i").plus(lower.times("-i")))
            .pairJump(
                "atom",
                "atom",
                "gamma/N",
                List.of(
                    new JointJump.Product(one, List.of(JointJump.Factor.at(0, "atom", lower))),
                    new JointJump.Product(
                        one.negated(), List.of(JointJump.Factor.at(1, "atom", lower)))))
            .jump("atom", "gamma*exp(-t/5)", lower)
            .observable("excited", "atom", raise.times(lower))
            .initially("atom", new InitialState.Level(0))
            .build();
    Subject subject = ModelSubject.of(model);
    MomentEquations equations = subject.equations(EquationRequest.order(2));
    Parameters point = subject.descriptor().defaults();
    ProductState start = InitialProduct.of(subject);
    RunResult run =
        MomentIntegrator.standard().integrate(RunRequest.of(equations, point, start, 4.0));
    double excited = SingleSiteObservable.orderParameter(equations).re(run.state());
    double exact =
        ExactSolver.of(subject, point)
            .trajectory(start, subject.descriptor().observables(), new double[] {4.0})
            .realParts(0)[0];
    System.out.printf(
        "at t = %.0f: %.6f of the atoms are excited, exactly %.6f%n", run.time(), excited, exact);
  }

  static void modelFromFile() {
    Subject subject = ModelSubject.read(Path.of("my.yaml"));
    MomentEquations equations = subject.equations(EquationRequest.order(2).filteredBy("phase"));
    Parameters point = subject.descriptor().defaults();
    RunResult run =
        MomentIntegrator.standard()
            .integrate(RunRequest.of(equations, point, InitialProduct.of(subject), 30.0));
    double photons = SingleSiteObservable.orderParameter(equations).re(run.state());
    System.out.printf("at t = %.0f: %.4f photons%n", run.time(), photons);
  }
}
