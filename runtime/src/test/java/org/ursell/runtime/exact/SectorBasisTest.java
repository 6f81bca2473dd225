package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** Counting, listing and ranking of occupations. */
class SectorBasisTest {
  private static final LindbladModel MODEL =
      LindbladModel.builder()
          .species("A", 3, SiteOperator.zero(2))
          .species("B", 2, SiteOperator.zero(3))
          .charge(new ChargeDescriptor("both", List.of(List.of(0.0, 0.5), List.of(0.0, 0.5, 1.0))))
          .charge(new ChargeDescriptor("b", List.of(List.of(0.0, 0.0), List.of(1.0, 1.0, 3.0))))
          .build();

  @Test
  void rankFindsEveryRowAgain() {
    TransitionModes modes = new TransitionModes(MODEL);
    SectorBasis basis = new SectorBasis(modes, new OccupationCounts(modes), ChargeSector.of(1, 0));
    assertThat(basis.dimension()).isGreaterThan(20);
    for (int row = 0; row < basis.dimension(); row++) {
      int[] occupation = new int[modes.size()];
      int[] sites = new int[2];
      int[] charge = new int[2];
      for (int m = 0; m < modes.size(); m++) {
        occupation[m] = basis.occupation(row, m);
        sites[modes.speciesOf(m)] += occupation[m];
        charge[0] += occupation[m] * modes.charge(m, 0);
        charge[1] += occupation[m] * modes.charge(m, 1);
      }
      assertThat(sites).containsExactly(3, 2);
      assertThat(charge).containsExactly(1, 0);
      assertThat(basis.rank(occupation)).isEqualTo(row);
    }
  }

  @Test
  void sectorsTogetherHoldEveryOccupation() {
    TransitionModes modes = new TransitionModes(MODEL);
    OccupationCounts counts = new OccupationCounts(modes);
    long sum = 0;
    Set<String> rows = new HashSet<>();
    for (int q = -7; q <= 7; q++) {
      for (int p = -4; p <= 4; p++) {
        ChargeSector sector = ChargeSector.of(q, p);
        SectorBasis basis = new SectorBasis(modes, counts, sector);
        assertThat(counts.dimension(sector)).isEqualTo(basis.dimension());
        sum += basis.dimension();
        for (int r = 0; r < basis.dimension(); r++) {
          StringBuilder row = new StringBuilder();
          for (int m = 0; m < modes.size(); m++) {
            row.append(basis.occupation(r, m)).append(' ');
          }
          rows.add(row.toString());
        }
      }
    }
    // C(3 + 3, 3) fillings of four modes by three sites, C(2 + 8, 2) of nine modes by two.
    assertThat(sum).isEqualTo(20L * 45L);
    assertThat(rows).hasSize(900);
  }
}
