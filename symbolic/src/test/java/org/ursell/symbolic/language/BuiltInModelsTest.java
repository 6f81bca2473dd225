package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;

/** The files that come with the program are models, and mean what they say. */
class BuiltInModelsTest {
  @Test
  void dump() {
    for (String name : BuiltInModels.names()) {
      System.out.println(BuiltInModels.model(name));
    }
    ReadResult r = ModelReader.read("broken-example.yaml", BuiltInModels.brokenExample());
    System.out.println(((ReadResult.Failure) r).render());
    System.out.println(ModelReader.read("starter.yaml", BuiltInModels.starter()).orThrow());
  }
}
