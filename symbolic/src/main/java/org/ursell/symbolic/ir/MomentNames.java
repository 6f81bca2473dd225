package org.ursell.symbolic.ir;

import java.util.List;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Moment.Part;
import org.ursell.symbolic.operator.SiteBasis;
import org.ursell.symbolic.symmetry.MomentKey;

/** Readable names of moments and cumulants: {@code <x1 z1>}, {@code Re <s01_A s20_B>}. */
@Internal
public final class MomentNames {
  /** The name of each factor of each species. */
  private final List<List<String>> names;

  /** Names for species and their bases, in the same order. */
  public MomentNames(List<String> species, List<SiteBasis> bases) {
    names =
        IntStream.range(0, species.size())
            .mapToObj(s -> names(bases.get(s), species.size() == 1 ? "" : "_" + species.get(s)))
            .toList();
  }

  private static List<String> names(SiteBasis basis, String suffix) {
    return basis.factors().stream()
        .map(factor -> basis.isMode() ? factor.name() : factor.name() + suffix)
        .toList();
  }

  /** The name of one factor; the species is left out when there is only one. */
  public String factor(int factor) {
    return names.get(MomentKey.species(factor)).get(MomentKey.element(factor) - 1);
  }

  /** A moment, for example {@code <x1 z1>}; the identity is 1. */
  public String moment(MomentKey key) {
    return key.order() == 0 ? "1" : "<" + factors(key) + ">";
  }

  /** A joint cumulant, for example {@code <<x1 z1>>}. */
  public String cumulant(MomentKey key) {
    return "<<" + factors(key) + ">>";
  }

  /** A real unknown: the name itself if the moment is real, else its part. */
  public static String part(String name, Part part, boolean real) {
    return real ? name : (part == Part.REAL ? "Re " : "Im ") + name;
  }

  private String factors(MomentKey key) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < key.order(); k++) {
      text.append(k == 0 ? "" : " ").append(factor(key.factor(k)));
    }
    return text.toString();
  }
}
