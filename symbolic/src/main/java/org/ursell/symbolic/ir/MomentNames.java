package org.ursell.symbolic.ir;

import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Moment.Part;
import org.ursell.symbolic.operator.SiteBasis;
import org.ursell.symbolic.symmetry.MomentKey;

/** Readable names of moments and cumulants: {@code <x1 z1>}, {@code Re <s01_A s20_B>}. */
@Internal
public final class MomentNames {
  private final List<String> species;
  private final List<SiteBasis> bases;

  /** Names for species and their bases, in the same order. */
  public MomentNames(List<String> species, List<SiteBasis> bases) {
    this.species = List.copyOf(species);
    this.bases = List.copyOf(bases);
  }

  /** The name of one factor; the species is left out when there is only one. */
  public String factor(int factor) {
    int s = MomentKey.species(factor);
    String name = bases.get(s).factors().get(MomentKey.element(factor) - 1).name();
    return species.size() == 1 || bases.get(s).isMode() ? name : name + "_" + species.get(s);
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
