package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.symbolic.emit.LindbladEmitter;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.model.Model;

/** A committed model is the model of the symbolic module, to the last bit. */
class SubjectAgreementTest {
  @ParameterizedTest
  @ValueSource(strings = {"one-group", "two-groups"})
  void theMasterEquationHasTheSameNumbers(String name) {
    Model model = BuiltInModels.model(name).orElseThrow();
    Subject committed = EquationCatalogue.subject(name).orElseThrow();
    Parameters point = committed.descriptor().defaults();
    Random random = new Random(20_261_126);
    for (int k = 0; k < 5; k++) {
      for (ParameterDescriptor parameter : committed.descriptor().parameters()) {
        boolean size = parameter.kind() == ParameterDescriptor.Kind.SIZE;
        point =
            point.with(parameter.name(), size ? 1 + random.nextInt(40) : 3 * random.nextDouble());
      }
      for (Parameters at : List.of(point, point.withoutInteraction())) {
        assertThat(committed.lindblad(at)).isEqualTo(LindbladEmitter.emit(model).at(at));
      }
    }
    assertThat(committed.descriptor().hash()).isEqualTo(model.hash());
  }
}
