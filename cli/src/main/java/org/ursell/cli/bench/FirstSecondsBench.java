package org.ursell.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.ursell.runtime.equations.EmittedClasses;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.TableFirst;
import org.ursell.runtime.equations.TableMomentEquations;

/**
 * What a right-hand side takes in the first seconds of a process, by form: an emitted class starts
 * slowly, a table at once, and what begins as a table is to be as fast as the better of the two.
 */
final class FirstSecondsBench {
  private static final String MODEL = "one-group";
  private static final int[] ORDERS = {2, 3, 4};

  /** Seconds of processor time up to which calls are counted. */
  private static final double[] MARKS = {0.1, 1.0, 5.0};

  private FirstSecondsBench() {}

  /** Prints the table. */
  static void print(PrintWriter out, Figures figures) {
    out.println("the first seconds of a right-hand side, microseconds per call");
    out.println("  order  form              < 0.1 s    0.1-1 s      1-5 s");
    for (int order : ORDERS) {
      TableMomentEquations table =
          (TableMomentEquations)
              EquationCatalogue.subject(MODEL).orElseThrow().table(EquationRequest.order(order));
      row(order, "table", table, out, figures);
      row(order, "class", cold(order), out, figures);
      MomentEquations later = cold(order);
      TableFirst both =
          new TableFirst(table, EquationCatalogue.className(MODEL, order), 0.0, () -> later);
      row(order, "table, then class", both, out, figures);
    }
    out.println();
  }

  private static void row(
      int order, String form, MomentEquations equations, PrintWriter out, Figures figures) {
    RightHandSideCalls calls = new RightHandSideCalls(equations);
    StringBuilder line = new StringBuilder("  %5d  %-17s".formatted(order, form));
    double spent = 0.0;
    for (double mark : MARKS) {
      double begin = spent;
      long count = 0;
      while (spent < mark) {
        int round = spent < MARKS[0] ? 4 : 64;
        spent += 1e-9 * calls.round(round);
        count += round;
      }
      double micros = 1e6 * (spent - begin) / count;
      line.append(" %9.2f ".formatted(micros));
      figures.put(
          "first-seconds/%d/%s/%.1f-us".formatted(order, form.replace(", ", "-"), mark), micros);
    }
    out.println(line.toString().stripTrailing());
    out.flush();
  }

  /** A committed class, loaded anew: the Java machine has compiled nothing of it. */
  private static MomentEquations cold(int order) {
    String name = EquationCatalogue.className(MODEL, order);
    Class<?> committed = EquationCatalogue.find(MODEL, order).orElseThrow().getClass();
    try (InputStream file = committed.getResourceAsStream(committed.getSimpleName() + ".class")) {
      if (file == null) {
        throw new IllegalStateException("the file of " + name + " is not on the class path");
      }
      return new EmittedClasses(name, Map.of(name, file.readAllBytes())).equations();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
