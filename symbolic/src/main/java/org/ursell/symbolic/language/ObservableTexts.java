package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedExpression;
import org.ursell.symbolic.model.NamedObservable;
import org.ursell.symbolic.model.NamedOperator;

/** Observables outside of model files, as on a command line: the same words and formulas. */
@Internal
public final class ObservableTexts {
  private ObservableTexts() {}

  /**
   * The observable of a text, which is its name, too.
   *
   * @param text for example {@code <c'*c>} or {@code <c'*c'*c*c>/<c'*c>^2}
   * @throws InvalidInputException if the text is no observable of the model; the message underlines
   *     what is wrong
   */
  public static ObservableDescriptor parse(Model model, String text) {
    return TypedText.read("observable", text, findings -> read(model, text, findings));
  }

  private static ObservableDescriptor read(Model model, String text, Findings findings) {
    YamlNode.Text whole =
        YamlNode.Text.typed(Names.normal(text)).part(0, Names.normal(text).length());
    NamedObservable observable =
        new ObservableSection(Scope.of(model), findings)
            .read(whole.value().replaceAll("\\s+", " "), whole);
    return observable instanceof NamedExpression made
        ? ObservableDescriptor.of(made.name(), made.expression())
        : descriptor(model, (NamedOperator) observable);
  }

  private static ObservableDescriptor descriptor(Model model, NamedOperator operator) {
    int species = model.speciesIndex(operator.species());
    SiteOperator matrix = SiteOperator.zero(model.species().get(species).levels());
    List<ObservableDescriptor.Product> products = new ArrayList<>();
    boolean mode = model.species().get(species).isMode();
    for (Map.Entry<LocalOperator.Entry, Scalar> entry : operator.operator().entries().entrySet()) {
      Complex value = ScalarValue.accurate(entry.getValue());
      int to = entry.getKey().to();
      int from = entry.getKey().from();
      if (mode) {
        products.add(
            new ObservableDescriptor.Product(
                value.getRealPart(), value.getImaginaryPart(), to, from));
      } else {
        matrix = matrix.plus(to, from, value.getRealPart(), value.getImaginaryPart());
      }
    }
    return new ObservableDescriptor(operator.name(), species, matrix, products);
  }
}
