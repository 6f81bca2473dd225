package org.ursell.generated;

import java.util.ArrayList;
import java.util.List;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.Verdict;
import org.ursell.runtime.sweep.SweepTable;

/**
 * The examples of {@code cli/docs/library.md} that need the modules {@code runtime} and {@code
 * generated} alone: a body stands there as it stands here, and so does what it prints.
 */
final class LibraryExamples {
  private LibraryExamples() {}

  public static void main(String[] arguments) {
    orderParameterInTime();
    LibraryExamplesTest.divide();
    lifetimesOverSizes();
    LibraryExamplesTest.divide();
    traceBesideExact();
    LibraryExamplesTest.divide();
    exactLifetime();
    LibraryExamplesTest.divide();
    lawOfLargeSizes();
    LibraryExamplesTest.divide();
    judgedLifetimes();
    LibraryExamplesTest.divide();
    sweepWithOwnMeasure();
  }

  static void orderParameterInTime() {
    Subject subject = new OneGroupModel();
    Parameters point = subject.descriptor().defaults().with("V", 0.75).with("N", 100);
    ProductState start = new SteadyStateFinder(subject).find(point).requireSynchronised().state();
    MomentEquations equations = subject.equations(EquationRequest.order(2));
    SingleSiteObservable orderParameter = SingleSiteObservable.orderParameter(equations);
    Sampler modulus = Sampler.equallySpaced(20.0, 5, orderParameter::modulus);
    RunResult run =
        MomentIntegrator.standard()
            .integrate(RunRequest.of(equations, point, start, 20.0).with(modulus));
    double[] values = modulus.values();
    System.out.printf("%s: from %.4f to %.4f%n", run.status(), values[0], values[4]);
  }

  static void lifetimesOverSizes() {
    Subject subject = new OneGroupModel();
    Parameters point = subject.descriptor().defaults().with("V", 0.75);
    ProductState start = new SteadyStateFinder(subject).find(point).requireSynchronised().state();
    MomentEquations equations = subject.equations(EquationRequest.order(2));
    List<FiniteSizeScaling.Point> points = new ArrayList<>();
    for (int size : List.of(50, 100, 200, 400)) {
      var found = new CoherenceLifetime().measure(equations, point.with("N", size), start);
      points.add(new FiniteSizeScaling.Point(size, found));
      System.out.printf("N = %d: T = %.3f%n", size, found.lifetime().orElse(Double.NaN));
    }
    FiniteSizeScaling.Line line = FiniteSizeScaling.fit(points).line().orElseThrow();
    System.out.printf("T grows by %.4f per site%n", line.slope().value());
  }

  static void traceBesideExact() {
    Subject subject = new OneGroupModel();
    ModelDescriptor model = subject.descriptor();
    Points points = Points.of(model, Sizes.of(model, 8, Double.POSITIVE_INFINITY));
    TraceStudy study = TraceStudy.of(subject, points.with("V", 0.75), 2, 5.0, 3).besideExact();
    for (Curve curve : study.run(2)) {
      double[] values = curve.trace().values();
      System.out.printf("%s: %.4f %.4f %.4f%n", curve.kind(), values[0], values[1], values[2]);
    }
  }

  static void exactLifetime() {
    Subject subject = new OneGroupModel();
    Parameters point = subject.descriptor().defaults().with("V", 0.75).with("N", 12);
    ProductState start = new SteadyStateFinder(subject).find(point).requireSynchronised().state();
    LifetimeResult exact =
        ExactSolver.of(subject, point)
            .lifetime(start.siteOperators(), subject.descriptor().orderParameter(), 1e4);
    System.out.printf("T = %.4f%n", exact.lifetime().orElseThrow());
    System.out.printf("%d complex unknowns%n", exact.source().unknowns());
  }

  static void lawOfLargeSizes() {
    Subject subject = new OneGroupModel();
    PhaseDiffusionLaw law = PhaseDiffusionLaw.of(subject);
    for (double coupling : List.of(0.2, 0.75)) {
      PhaseDiffusion found = law.at(subject.descriptor().defaults().with("V", coupling));
      if (found instanceof PhaseDiffusion.Diffusing diffusing) {
        System.out.printf("V = %.2f: T/N = %.4f%n", coupling, diffusing.lifetimePerSite());
      } else {
        System.out.printf("V = %.2f: %s%n", coupling, found.words());
      }
    }
  }

  static void judgedLifetimes() {
    Subject subject = new OneGroupModel();
    ModelDescriptor model = subject.descriptor();
    Points points = Points.of(model, Sizes.of(model, 20, 50)).with("V", 0.75);
    LifetimeStudy study = LifetimeStudy.of(subject, points, 2, 3).besideExact();
    List<PointLifetimes> found = study.run(2);
    for (Verdict verdict : study.judging(found).run(2)) {
      System.out.printf("exact at N = 8: T = %.4f%n", verdict.exact(8).orElseThrow());
      System.out.printf("order 2 at N = 50: T = %.3f%n", verdict.truncated(2, 50).orElseThrow());
      System.out.println(verdict.judgement().sentences().get(0));
    }
  }

  static void sweepWithOwnMeasure() {
    Subject subject = new OneGroupModel();
    Measure purity =
        Measures.ofPoint(
            "purity",
            task -> {
              SiteOperator rho = task.start().densityMatrix(0).operator();
              return rho.expectation(rho).getRealPart();
            });
    SweepStudy study =
        SweepStudy.of(
            subject,
            List.of(Axis.linear("V", 0.75, 1.5, 4)),
            Parameters.none().with("N", 50),
            List.of(purity, Measures.lifetime(1e4)));
    SweepTable table = study.run(2);
    for (int k = 0; k < 4; k++) {
      System.out.printf(
          "V = %.2f: purity %.4f, T = %.3f%n",
          table.plan().value(k, 0), table.value("purity", k), table.value("lifetime", k));
    }
  }
}
