package org.ursell.cli.option;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.FockDensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.symbolic.language.ComplexText;

/**
 * Reads the single-site density matrices of a start from a text file: for each species a line
 * {@code species NAME} (not needed if there is only one) and one line per row, from level 0 down,
 * with the entries from level 0 on, separated by blanks; of a mode between number states, from no
 * quanta on. An entry is a real number, a fraction or a complex number: {@code 0.1}, {@code 1/3},
 * {@code -0.1i}, {@code 1/10+2/10i}. What follows {@code #} is a comment.
 *
 * <pre>{@code
 * # 1/3 + (|1><2| + h.c.)/10
 * 1/3   0     0
 * 0     1/3   0.1
 * 0     0.1   1/3
 * }</pre>
 */
public final class StartFile {
  private static final String OPTION = "--start";

  private final String path;
  private final List<SpeciesDescriptor> species;

  private StartFile(String path, List<SpeciesDescriptor> species) {
    this.path = path;
    this.species = species;
  }

  /**
   * Reads the start of a model.
   *
   * @param names what could stand there instead of a file
   * @throws InvalidInputException saying what is wrong in which line, or which matrix is no state
   */
  public static ProductState read(
      String path, List<SpeciesDescriptor> species, List<String> names) {
    return read(path, InputFiles.onDisk(), species, names);
  }

  /**
   * The same of a file that is looked for elsewhere, or remembered.
   *
   * @throws InvalidInputException saying what is wrong in which line, or which matrix is no state
   */
  static ProductState read(
      String path, InputFiles inputs, List<SpeciesDescriptor> species, List<String> names) {
    List<String> lines;
    try {
      lines = inputs.read(OPTION, path).lines().toList();
    } catch (CharacterCodingException notText) {
      throw new InvalidInputException(
          "--start: the file '%s' is not text in UTF-8".formatted(path),
          "write rows of numbers, as in 'ursell trace --help'");
    } catch (IOException | InvalidPathException e) {
      if (!inputs.isOnDisk()) {
        throw new InvalidInputException(
            "--start: '%s' is not the name of a start, and the manifest holds no '%s'"
                .formatted(path, InputFiles.name(OPTION)),
            "put the text of that file back into it, or give the command again with the file");
      }
      throw new InvalidInputException(
          "--start: '%s' is neither the name of a start nor a file that can be read"
              .formatted(path),
          Suggestions.remedy(path, names)
              + ", states such as '%s', or a file".formatted(example(species.get(0))));
    }
    return new StartFile(path, species).parse(lines);
  }

  private static String example(SpeciesDescriptor one) {
    return one.name() + (one.isMode() ? " = coherent 2" : " = level 1");
  }

  private ProductState parse(List<String> lines) {
    Map<String, List<double[][]>> rows = new LinkedHashMap<>();
    String current = species.size() == 1 ? species.get(0).name() : "";
    for (int k = 0; k < lines.size(); k++) {
      String line = lines.get(k).replaceFirst("#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      String[] words = line.split("\\s+");
      if (words[0].equals("species")) {
        current = words.length == 2 ? words[1] : "";
        List<String> known = species.stream().map(SpeciesDescriptor::name).toList();
        if (!known.contains(current)) {
          throw bad(k, "'%s' names no species".formatted(line), Suggestions.remedy(current, known));
        }
        if (rows.containsKey(current)) {
          throw bad(k, "species " + current + " is given twice", "give each species once");
        }
      } else {
        double[][] entries = row(words, k);
        if (current.isEmpty()) {
          throw bad(
              k,
              "this row belongs to no species",
              "write a line such as 'species %s' before it".formatted(species.get(0).name()));
        }
        rows.computeIfAbsent(current, name -> new ArrayList<>()).add(entries);
      }
    }
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor one : species) {
      List<double[][]> own = rows.getOrDefault(one.name(), List.of());
      sites.add(one.isMode() ? mode(one, own) : matrix(one, own));
    }
    return new ProductState(sites);
  }

  /** A mode that is left out starts in its vacuum; else its rows are those of number states. */
  private SiteState mode(SpeciesDescriptor mode, List<double[][]> rows) {
    if (rows.isEmpty()) {
      return ModeState.vacuum();
    }
    try {
      return FockDensityMatrix.of(rows.toArray(double[][][]::new));
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          "%s, mode %s: %s".formatted(path, mode.name(), e.getMessage()), e.remedy());
    }
  }

  private DensityMatrix matrix(SpeciesDescriptor one, List<double[][]> rows) {
    int levels = one.levels();
    if (rows.size() != levels || rows.stream().anyMatch(row -> row.length != levels)) {
      throw new InvalidInputException(
          "%s: the matrix of species %s has %d rows of %s entries, but its sites have %d levels"
              .formatted(
                  path,
                  one.name(),
                  rows.size(),
                  rows.isEmpty()
                      ? "no"
                      : rows.stream()
                          .map(row -> Integer.toString(row.length))
                          .distinct()
                          .collect(Collectors.joining(", ")),
                  levels),
          "give %1$d rows of %1$d entries".formatted(levels));
    }
    SiteOperator operator = SiteOperator.zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        operator = operator.plus(i, j, rows.get(i)[j][0], rows.get(i)[j][1]);
      }
    }
    try {
      return DensityMatrix.of(operator);
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          "%s, species %s: %s".formatted(path, one.name(), e.getMessage()), e.remedy());
    }
  }

  private double[][] row(String[] words, int line) {
    double[][] entries = new double[words.length][];
    for (int k = 0; k < words.length; k++) {
      entries[k] = complex(words[k], line);
    }
    return entries;
  }

  private double[] complex(String word, int line) {
    return ComplexText.read(word)
        .orElseThrow(
            () ->
                bad(
                    line,
                    "'%s' is not a number".formatted(word),
                    "write it like 0.1, 1/3, -0.1i or 0.1+0.2i"));
  }

  private InvalidInputException bad(int line, String what, String remedy) {
    return new InvalidInputException("%s, line %d: %s".formatted(path, line + 1, what), remedy);
  }
}
