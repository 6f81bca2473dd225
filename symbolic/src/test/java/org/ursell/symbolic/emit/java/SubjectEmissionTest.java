package org.ursell.symbolic.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TableReader;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.LindbladEmitter;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.TableTextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.subject.ModelSubject;

/** Emitted subjects of models that are not committed: compiled, loaded and asked. */
class SubjectEmissionTest {
  private static final String STARTS =
      """
      name: class-2
      species:
        A: {levels: 2, count: N}
        b: {levels: 3}
        d: {levels: 2}
      parameters: {N: 3, g: 0.5, kappa: 1}
      hamiltonian:
        - for pairs A b: g*(|0><1| (x) |1><0| + h.c.)
        - for pairs A d: g*(|0><1| (x) |1><0| + h.c.)
      jumps:
        - collective A: rate kappa/N, operator |0><1|
        - for each b: rate kappa*exp(-g), operator |0><2|
      observables: {excited: <|1><1|>_A}
      initial: {A: (|0> + i*|1>)/sqrt(2), b: 0.25*|0><0| + 0.75*|2><2|}
      """;

  @TempDir private Path folder = Path.of("");

  private EmittedSubject compiled(Model model, int largest) throws Exception {
    List<JavaEmitter.Emitted> classes = new ArrayList<>();
    for (int order = 1; order <= largest; order++) {
      MomentSystem system =
          new DerivationPipeline().run(model, DerivationRequest.order(order).withEveryPair());
      JavaEmitter.Emitted emitted = JavaEmitter.emit(system);
      classes.add(emitted);
      write(emitted.path().replace(".java", ".table"), TableTextEmitter.emit(system));
    }
    JavaEmitter.Emitted subject = JavaSubjectEmitter.emit(model, largest);
    classes.add(subject);
    List<String> arguments =
        new ArrayList<>(
            List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
    for (JavaEmitter.Emitted emitted : classes) {
      arguments.add(write(emitted.path(), emitted.source()).toString());
    }
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(failed).isZero();
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, EmittedSubject.class.getClassLoader());
    return (EmittedSubject)
        loader.loadClass(subject.qualifiedName()).getDeclaredConstructor().newInstance();
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void startsAndCollectiveJumpsComeThrough() throws Exception {
    Model model = ModelReader.read("class-2.yaml", STARTS).orThrow();
    EmittedSubject subject = compiled(model, 2);
    assertThat(subject.start().orElseThrow().sites().subList(0, 2))
        .containsExactly(model.initialStates().get("A"), model.initialStates().get("b"));
    Parameters point = subject.descriptor().defaults().with("N", 5).with("g", -0.3);
    assertThat(subject.lindblad(point)).isEqualTo(LindbladEmitter.emit(model).at(point));
    assertThat(subject.lindblad(point).jumps().get(0).collective()).isTrue();
  }

  /** Jumps of pairs, products with a single site, and correlated ones at rates with phases. */
  @Test
  void jumpsOfSeveralPlacesComeThrough() throws Exception {
    String text =
        STARTS.replace(
            "observables:",
            """
              - for pairs A A: rate kappa/N, operator |0><1| (x) 1 - 1 (x) |0><1|
              - for each A: rate 0.3, operator |0><1|*(|1><2|_b + g)
              - rate 0.1, operator |0><1|_d*(sum_A |1><1|) + 0.5*i
              - correlated b, d: rates [[1, i*g], [-i*g, kappa]], operators |0><1|, |0><1|
            observables:""");
    Model model = ModelReader.read("class-2.yaml", text).orThrow();
    EmittedSubject subject = compiled(model, 2);
    Parameters point = subject.descriptor().defaults().with("N", 5).with("g", -0.3);
    assertThat(subject.lindblad(point)).isEqualTo(LindbladEmitter.emit(model).at(point));
    assertThat(subject.lindblad(point).jointJumps()).hasSize(3);
    // The correlated ones are two sums, beside the collective jump and that of each b.
    assertThat(subject.lindblad(point).jumps()).hasSize(4);
    EquationRequest second = EquationRequest.order(2).withEveryPair();
    double[] y = new double[subject.equations(second).moments().size()];
    java.util.Arrays.setAll(y, k -> Math.sin(k + 1.0));
    assertThat(derivative(subject.table(second), point, y))
        .containsExactly(derivative(subject.equations(second), point, y), within(1e-12));
    assertThatThrownBy(() -> subject.lindblad(point.with("g", 1.5)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining(
            "is not positive semidefinite: it has the eigenvalue -0.5 at g = 1.5");
    assertThatThrownBy(() -> subject.table(second).coefficients(point.with("g", 1.5)))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void theTimeAndItsTablesComeThrough() throws Exception {
    Model model =
        ModelReader.read(
                "class-3.yaml",
                """
                name: class 3
                species: {A: {levels: 2, count: N}}
                parameters: {N: 3, g: 0.4, V: 1}
                tables: {f: {file: f.csv, kind: cubic}}
                hamiltonian:
                  - for each A: exp(i*V*t)*|0><1| + h.c.
                  - for pairs A A: f(2*t - 1)*pulse(t, 1, V)/N*|1><0| (x) |0><1| + h.c.
                jumps:
                  - for each A: rate g*exp(-t), operator |0><1|
                observables: {excited: <|1><1|>_A}
                """,
                file -> "-1,0\n0,1\n1,3\n2,2\n")
            .orThrow();
    EmittedSubject subject = compiled(model, 2);
    assertThat(subject.descriptor().isDriven()).isTrue();
    assertThat(subject.descriptor().driven())
        .isEqualTo(ModelSubject.of(model).descriptor().driven());
    Parameters point = subject.descriptor().defaults();
    for (double t : new double[] {0.0, 0.3, 1.0, 1.4}) {
      assertThat(subject.lindblad(point.at(t)))
          .isEqualTo(LindbladEmitter.emit(model).at(point.at(t)));
      assertThat(subject.equations(EquationRequest.order(2)).coefficients(point.at(t)).length)
          .isPositive();
    }
    assertThat(subject.schedule(point).next(0.0)).isEqualTo(0.5);
    assertThat(subject.schedule(point).next(0.5)).isEqualTo(1.0);
    assertThat(subject.table(EquationRequest.order(2)).schedule(point).next(0.5)).isEqualTo(1.0);
  }

  /** A mode has no matrices, but a start, moment equations and tables. */
  @Test
  void aModelWithAMode() throws Exception {
    Model model = BuiltInModels.model("superradiant-laser").orElseThrow();
    EmittedSubject subject = compiled(model, 2);
    Parameters point = subject.descriptor().defaults();
    assertThat(subject.start().orElseThrow().sites())
        .containsExactly(model.initialStates().get("atom"), model.initialStates().get("c"));
    assertThatThrownBy(() -> subject.lindblad(point))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a mode has infinitely many levels");
    EquationRequest second = EquationRequest.order(2).withEveryPair();
    MomentEquations equations = subject.equations(second);
    ExactJacobian table = subject.table(second);
    double[] y = new double[equations.moments().size()];
    java.util.Arrays.setAll(y, k -> Math.sin(k + 1.0));
    assertThat(derivative(table, point, y))
        .containsExactly(derivative(equations, point, y), within(1e-12));
  }

  /** What is written with parameters is the same state as that of the model, at every point. */
  @Test
  void startsWithParametersComeThrough() throws Exception {
    String text =
        """
        name: class-3
        species: {A: {levels: 2}, b: {levels: 2}, c: {boson: true}, d: {boson: true}}
        parameters: {g: 0.5, p: 0.3, x: 0.4}
        hamiltonian: ["g*c'*c"]
        observables: {excited: <|1><1|>_A}
        initial:
          A, b: sqrt(p)*|0> (x) |1> + i*sqrt(1-p)*|1> (x) |0>
          c: thermal x^2, squeezed 0.2*x, coherent x*exp(i*p)
          d: (1-p)*|0><0| + p*|3><3|
        """;
    Model model = ModelReader.read("class-3.yaml", text).orThrow();
    EmittedSubject subject = compiled(model, 1);
    for (double p : new double[] {0.3, 0.9}) {
      Parameters point = subject.descriptor().defaults().with("p", p).with("x", 1.1);
      double[] emitted =
          InitialProduct.of(subject).momentsAt(subject.equations(EquationRequest.order(1)), point);
      double[] own =
          InitialProduct.of(ModelSubject.of(model))
              .momentsAt(subject.equations(EquationRequest.order(1)), point);
      assertThat(emitted).containsExactly(own, within(1e-15));
      ProductState one = InitialProduct.of(subject).in(point);
      ProductState other = InitialProduct.of(ModelSubject.of(model)).in(point);
      assertThat(one.pairs().get(0).entry(0, 1, 1, 0).getImaginary())
          .isCloseTo(-Math.sqrt(p * (1 - p)), within(1e-15));
      assertThat(other.pairs().get(0).entry(0, 1, 1, 0).getImaginary())
          .isCloseTo(-Math.sqrt(p * (1 - p)), within(1e-15));
    }
    Parameters nowhere = subject.descriptor().defaults().with("p", -0.1);
    assertThatThrownBy(() -> InitialProduct.of(subject).in(nowhere))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("at p = -0.1");
    List<List<Double>> alike =
        List.of(List.of(0.0, 1.0), List.of(0.0, 1.0), List.of(0.0), List.of(1.0));
    assertThat(InitialProduct.of(subject).carries(alike)).isFalse();
    assertThat(InitialProduct.of(ModelSubject.of(model)).carries(alike)).isFalse();
    List<List<Double>> other =
        List.of(List.of(0.0, 1.0), List.of(1.0, 0.0), List.of(0.0), List.of(0.0));
    assertThat(InitialProduct.of(subject).carries(other)).isTrue();
    assertThat(InitialProduct.of(ModelSubject.of(model)).carries(other)).isTrue();
  }

  private static double[] derivative(MomentEquations equations, Parameters point, double[] y) {
    double[] derivative = new double[y.length];
    equations.derivative(y, equations.coefficients(point), derivative);
    return derivative;
  }

  /** Whatever stands in a table: what is read is what was derived, to the last bit. */
  @ParameterizedTest
  @ValueSource(
      strings = {"one-group", "two-oscillators", "superradiant-laser", "dicke-superradiance"})
  void whatIsReadIsWhatWasDerived(String name) {
    Model model = BuiltInModels.model(name).orElseThrow();
    MomentSystem system = DerivationPipeline.derive(model, 2);
    String text = TableTextEmitter.emit(system);
    MomentEquations derived = TableEmitter.emit(system);
    MomentEquations read = TableReader.read(system.descriptor(), text);
    Parameters point = system.descriptor().defaults();
    double[] y = new double[derived.moments().size()];
    java.util.Arrays.setAll(y, k -> Math.cos(k));
    assertThat(read.moments()).isEqualTo(derived.moments());
    assertThat(derivative(read, point, y)).isEqualTo(derivative(derived, point, y));
    Parameters apart = point.withoutInteraction();
    assertThat(derivative(read, apart, y)).isEqualTo(derivative(derived, apart, y));
    assertThat(Optional.of(read.isInteracting())).contains(derived.isInteracting());
  }
}
