package org.ursell.symbolic.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;

/** A class that lost or changed anything on its way to bytecode is not computed with. */
class EmissionCheckTest {
  private static MomentSystem system(String model, int order) {
    return new DerivationPipeline()
        .run(BuiltInModels.model(model).orElseThrow(), DerivationRequest.order(order));
  }

  private static void compileChanged(MomentSystem system, String pattern, String by) {
    JavaEmitter.Emitted whole = JavaEmitter.emit(system);
    String changed = whole.source().replaceFirst(pattern, by);
    assertThat(changed).isNotEqualTo(whole.source());
    JavaEmitter.Emitted emitted =
        new JavaEmitter.Emitted(whole.packageName(), whole.className(), changed, whole.methods());
    EquationCompiler.loadChecked(emitted, InMemoryCompiler.compile(emitted), system);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // An equation is missing, as after the fault of the virtual machine that was seen.
        "1; (?m)^ *d\\[7\\] = .*$; ; the equation of",
        "2; (?m)^ *d\\[7\\] = .*$; ; the equation of",
        "2; (?m)^ *d\\[0\\] = .*$; ; the equation of",
        // A summand is missing, or counted with the other sign.
        "2; (?m)^ *a = fma.*$; ; the equation of",
        "2; (?m)^ *b = fma\\(; b = -fma(; the equation of",
        // An auxiliary is missing.
        "2; (?m)^ *c\\[\\d+\\] = .*$; ; the equation of",
        // A coefficient is another.
        "1; t\\.add\\(1\\.0; t.add(1.00001; the equation of",
        "2; t\\.add\\(2\\.0; t.add(-2.0; the equation of",
        // A slope is missing, or its place.
        "1; (?m)^ *j\\[3\\] = .*$; ; the Jacobian of",
        "1; rows\\.row\\(0, ; rows.row(; the pattern of its Jacobian",
        // An unknown, a default or a charge is another.
        "1; (?<=Moment\\.of\\(.)<; <<; its unknowns or its description",
        "1; (?<=Kind.COUPLING, )-?[\\d.]+; -4.5; its unknowns or its description",
      })
  void whatDiffersIsRefused(int order, String pattern, String by, String what) {
    MomentSystem system = system("one-group", order);
    assertThatThrownBy(() -> compileChanged(system, pattern, by == null ? "" : by))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the class emitted for 'one-group' is not what was derived")
        .hasMessageContaining(what);
  }

  @Test
  void whatIsTheSameIsTaken() {
    for (String model : BuiltInModels.names()) {
      MomentSystem system = system(model, 2);
      assertThatCode(() -> EquationCompiler.compile(system)).doesNotThrowAnyException();
    }
  }
}
