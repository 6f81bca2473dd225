package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor.Part;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.equations.TaggedSubject;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * Operators on one given site, in equations that know only sites alike. Where such an operator
 * stands at one of the two times alone it is the mean over all sites. Where one and the same site
 * is meant twice, it is told apart from the others as a species of its own.
 */
final class TaggedPlaces {
  private final Subject model;
  private final Correlation asked;
  private final Optional<TaggedSubject> apart;

  private TaggedPlaces(Subject model, Correlation asked, Optional<TaggedSubject> apart) {
    this.model = model;
    this.asked = asked;
    this.apart = apart;
  }

  static TaggedPlaces of(Subject model, Correlation asked) {
    ModelDescriptor descriptor = model.descriptor();
    Set<Integer> earlier = singles(descriptor, asked.earlier());
    Set<Integer> before = singles(descriptor, asked.before());
    Set<Integer> twice = new TreeSet<>(earlier);
    twice.retainAll(singles(descriptor, asked.later()));
    Set<Integer> sandwiched = new TreeSet<>(earlier);
    sandwiched.retainAll(before);
    twice.addAll(sandwiched);
    if (twice.size() > 1) {
      throw new InvalidInputException(
          "operators on one given site of several species stand at both times",
          "ask for them one by one, or sum over the sites of all but one species");
    }
    boolean different = !asked.sameSite();
    if (different && twice.isEmpty()) {
      throw new InvalidInputException(
          "a different site at the later time is asked for, but no species of several sites has an"
              + " operator on one given site at both times",
          "leave that out");
    }
    return new TaggedPlaces(
        model,
        asked,
        twice.stream().findFirst().map(s -> model.tagging(descriptor.species().get(s).name())));
  }

  /** Species of several sites on which an operator acts on one of them. */
  private static Set<Integer> singles(ModelDescriptor model, List<OperatorDescriptor> operators) {
    Set<Integer> found = new TreeSet<>();
    for (OperatorDescriptor operator : operators) {
      for (Part part : operator.parts()) {
        SpeciesDescriptor species = model.species().get(part.species());
        if (!part.collective() && !species.isMode() && !species.size().equals("1")) {
          found.add(part.species());
        }
      }
    }
    return found;
  }

  /** The model in which every operator has its place. */
  Subject subject() {
    return apart.map(TaggedSubject::subject).orElse(model);
  }

  /** The product state of these species that belongs to one of the model's own. */
  ProductState start(ProductState start) {
    if (apart.isEmpty()) {
      return start;
    }
    List<SiteState> states = new ArrayList<>(start.sites());
    states.add(states.get(apart.get().species()));
    return new ProductState(states, start.pairs());
  }

  Parameters point(Parameters parameters) {
    return apart.map(tagged -> tagged.at(model.descriptor(), parameters)).orElse(parameters);
  }

  /**
   * The correlation in sums over sites alone.
   *
   * @param sites how many there are of each species of {@link #subject}
   */
  Correlation correlation(double[] sites) {
    return new Correlation(
        placed(asked.before(), sites, true),
        placed(joined(asked.later()), sites, asked.sameSite()),
        placed(asked.earlier(), sites, true),
        true);
  }

  private List<OperatorDescriptor> placed(
      List<OperatorDescriptor> operators, double[] sites, boolean onTagged) {
    List<OperatorDescriptor> placed = new ArrayList<>();
    for (OperatorDescriptor operator : operators) {
      List<Part> parts = new ArrayList<>();
      for (Part part : operator.parts()) {
        place(part, sites, onTagged, parts);
      }
      placed.add(new OperatorDescriptor(operator.text(), parts));
    }
    return placed;
  }

  private void place(Part part, double[] sites, boolean onTagged, List<Part> parts) {
    boolean split = apart.filter(tagged -> tagged.species() == part.species()).isPresent();
    int site = apart.map(tagged -> tagged.tagged(model.descriptor())).orElse(-1);
    if (part.products().isEmpty() && split) {
      if (part.collective()) {
        parts.add(part);
        parts.add(part.on(site));
      } else {
        parts.add(onTagged ? part.on(site) : mean(part, sites));
      }
    } else {
      parts.add(part.products().isEmpty() && !part.collective() ? mean(part, sites) : part);
    }
  }

  private static Part mean(Part part, double[] sites) {
    return new Part(
        part.species(),
        true,
        part.operator().times(1.0 / sites[part.species()], 0.0),
        part.products());
  }

  /** Several operators on one and the same given site are one operator on it. */
  private static List<OperatorDescriptor> joined(List<OperatorDescriptor> operators) {
    boolean alone =
        operators.size() > 1
            && operators.stream()
                .allMatch(
                    one ->
                        one.parts().size() == 1
                            && !one.parts().get(0).collective()
                            && one.parts().get(0).products().isEmpty()
                            && one.parts().get(0).species()
                                == operators.get(0).parts().get(0).species());
    if (!alone) {
      return operators;
    }
    Part first = operators.get(0).parts().get(0);
    SiteOperator product = first.operator();
    for (int k = 1; k < operators.size(); k++) {
      product = product.times(operators.get(k).parts().get(0).operator());
    }
    List<ObservableDescriptor.Product> none = List.of();
    return List.of(
        new OperatorDescriptor(
            operators.get(0).text(), List.of(new Part(first.species(), false, product, none))));
  }
}
