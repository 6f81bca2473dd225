package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.output.Desk;
import org.ursell.cli.report.SweepNotes;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.sweep.LineMethod;
import org.ursell.runtime.sweep.LongTimeMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is swept over, what is measured, and by which method. */
public final class SweepOptions {
  private static final List<String> METHODS = List.of("auto", "integrate");

  @Option(
      names = "--grid",
      paramLabel = "NAME=VALUES",
      description =
          "a parameter or size that varies, once per parameter; the last changes fastest. Lists may"
              + " hold ranges, and whole numbers are written N=2..24")
  private List<String> grids = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "M[,M...]",
      converter = OrderReader.class,
      description =
          "truncation orders (default 1, mean field; 2 if there is a finite size above 1);"
              + " several vary like a parameter")
  private Optional<OrderReader.Orders> orders = Optional.empty();

  @Option(
      names = "--sizes",
      paramLabel = "N[,N...]",
      converter = SizesReader.WithInfinity.class,
      description =
          "numbers of sites, inf among them; several vary like a parameter. Of a model with several"
              + " sizes NAME=N[,N...]")
  private Optional<SizesReader.Given> sizes = Optional.empty();

  @Mixin private MeasureOptions measures = new MeasureOptions();

  @Mixin private WindowOptions window = new WindowOptions();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "auto",
      converter = Method.class,
      description =
          "auto (default), relative equilibria where they answer the question; or integrate, every"
              + " point from its start to the end")
  private MethodChoice method = new MethodChoice("auto", List.of());

  @Option(
      names = "--check",
      paramLabel = "N",
      defaultValue = "32",
      converter = Checks.class,
      description =
          "how many points of the whole grid, the same in every run, are integrated to check other"
              + " methods; 0 for none (default ${DEFAULT-VALUE})")
  private int checks;

  private static final class Method implements ITypeConverter<MethodChoice> {
    @Override
    public MethodChoice convert(String text) {
      String name = text.strip();
      if (!METHODS.contains(name)) {
        throw new InvalidInputException(
            "--method: there is no method '%s'".formatted(text), Suggestions.remedy(text, METHODS));
      }
      return new MethodChoice(
          name, name.equals("auto") ? List.of(new LongTimeMethod()) : List.of());
    }
  }

  /** The methods of a name. */
  private record MethodChoice(String name, List<LineMethod> methods) {}

  private static final class Checks extends WholeNumber {
    Checks() {
      super("--check", 0, 99_999_999, "--check 32");
    }
  }

  /** What a journal of it begins with. */
  public SweepOutline outline(Desk desk, SweepStudy study) {
    return SweepOutline.of(
        study.request(), SweepNotes.facts(study), SweepNotes.of(desk, study, method.name()));
  }

  /**
   * Reads all of it.
   *
   * @throws InvalidInputException for anything that makes no sense
   */
  public SweepStudy read(ModelEntry entry, RunOptions run) {
    return new SweepReader(entry, run)
        .read(grids, orders, sizes, measures, window.window(), method.methods(), checks);
  }
}
