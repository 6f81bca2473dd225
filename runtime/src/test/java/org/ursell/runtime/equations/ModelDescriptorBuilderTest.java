package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Descriptions of models, said one property after another. */
class ModelDescriptorBuilderTest {
  private static final ModelDescriptor ATOM_AND_LIGHT =
      ModelDescriptor.named("laser")
          .title("atoms and light")
          .hash("abc")
          .generatorVersion("7")
          .order(3)
          .rateUnit("kappa")
          .species(
              List.of(
                  new SpeciesDescriptor("atom", 2, "N", List.of()),
                  new SpeciesDescriptor("c", 0, "1", List.of())))
          .parameters(
              List.of(
                  new ParameterDescriptor("g", ParameterDescriptor.Kind.COUPLING, 0.5),
                  new ParameterDescriptor("kappa", ParameterDescriptor.Kind.RATE, 1.0),
                  new ParameterDescriptor("N", ParameterDescriptor.Kind.SIZE, 100.0)))
          .observables(List.of(new ObservableDescriptor("s", 0, SiteOperator.transition(2, 0, 1))))
          .charges(List.of(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0), List.of(1.0)))))
          .interactions(List.of("g"))
          .filter(Optional.of("phase"))
          .speciesOrders(List.of(2, 3))
          .modesScaled(true)
          .build();

  /** Each property under its own name: the record's constructor tells them apart by place. */
  @Test
  void everyPropertyArrives() {
    assertThat(ATOM_AND_LIGHT)
        .isEqualTo(
            new ModelDescriptor(
                "laser",
                "atoms and light",
                "abc",
                "7",
                3,
                "kappa",
                ATOM_AND_LIGHT.species(),
                ATOM_AND_LIGHT.parameters(),
                ATOM_AND_LIGHT.observables(),
                ATOM_AND_LIGHT.charges(),
                List.of("g"),
                Optional.of("phase"),
                List.of(2, 3),
                true));
    assertThat(ATOM_AND_LIGHT.species()).extracting(SpeciesDescriptor::name).contains("atom", "c");
    assertThat(ATOM_AND_LIGHT.sizes()).containsExactly("N");
    assertThat(ATOM_AND_LIGHT.orderParameter().name()).isEqualTo("s");
    assertThat(ATOM_AND_LIGHT.charges()).extracting(ChargeDescriptor::name).contains("phase");
  }

  @Test
  void whatIsNotSaidStaysEmpty() {
    assertThat(ModelDescriptor.named("m").build())
        .isEqualTo(
            new ModelDescriptor(
                "m",
                "",
                "",
                "",
                1,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                false));
  }

  @Test
  void aCopyChangesOnlyWhatItIsTold() {
    assertThat(ATOM_AND_LIGHT.toBuilder().build()).isEqualTo(ATOM_AND_LIGHT);
    ModelDescriptor renamed = ATOM_AND_LIGHT.toBuilder().title("light").build();
    assertThat(renamed.title()).isEqualTo("light");
    assertThat(renamed.toBuilder().title("atoms and light").build()).isEqualTo(ATOM_AND_LIGHT);
  }

  @Test
  void anOrderIsThatOfEverySpeciesUnlessTheyHaveTheirOwn() {
    assertThat(ATOM_AND_LIGHT.toBuilder().order(2).build().speciesOrders()).containsExactly(2, 2);
    assertThat(ATOM_AND_LIGHT.toBuilder().order(4).speciesOrders(List.of(4, 1)).build())
        .returns(4, ModelDescriptor::order)
        .returns(List.of(4, 1), ModelDescriptor::speciesOrders);
  }
}
