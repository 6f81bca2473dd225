package org.ursell.cli.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;

/** All figures, in the order of the paper. */
public final class Figures {
  static final List<PaperFigure> ALL =
      List.of(
          new Figure2a(),
          new Figure2b(),
          new Figure2c(),
          new Figure2d(),
          new Figure3(),
          new Figure4(),
          new FigureS1(),
          new FigureS2(),
          new FigureS3(),
          new FigureS4());

  /** What takes minutes is drawn only if it is asked for by its name. */
  private static final List<PaperFigure> ALONE = List.of(new FigureS4Judged(), new FigureSpectra());

  private static final String EVERY = "all";

  private Figures() {}

  /** Names of two letters are too short to be misspelt: those that begin alike are meant. */
  private static String remedy(String name, List<String> names) {
    List<String> alike =
        names.stream()
            .filter(n -> n.length() == 2 && !name.isEmpty())
            .filter(n -> n.regionMatches(true, 0, name, 0, 1))
            .toList();
    return alike.isEmpty()
        ? Suggestions.remedy(name, names)
        : "did you mean %s? known are %s"
            .formatted(String.join(", ", alike), String.join(", ", names));
  }

  /**
   * The figures of a name.
   *
   * @throws InvalidInputException if there is none of that name
   */
  static List<PaperFigure> named(String typed) {
    String name = typed.strip().replaceFirst("(?i)^fig(ure)?[-. ]*", "");
    if (name.equalsIgnoreCase(EVERY)) {
      return ALL;
    }
    List<PaperFigure> known = Stream.concat(ALL.stream(), ALONE.stream()).toList();
    for (PaperFigure figure : known) {
      if (figure.name().equalsIgnoreCase(name)) {
        return List.of(figure);
      }
    }
    List<String> names = new ArrayList<>(known.stream().map(PaperFigure::name).toList());
    names.add(EVERY);
    throw new InvalidInputException(
        "there is no figure '%s'".formatted(typed), remedy(name, names));
  }
}
