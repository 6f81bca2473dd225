package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.complex.Complex;

/**
 * What the numbers of a state mean that is written with formulas: which states they are, and when
 * they are none.
 *
 * @param kind what kind of state it is
 * @param places whose state it is, for messages
 * @param words as it was written
 * @param dimension of a pair, how many states of the second place are counted; else 0
 */
@Internal
public record StateNumbers(Kind kind, String places, String words, int dimension) {
  private static final double TOLERANCE = 1e-9;

  /** What the numbers are. */
  public enum Kind {
    /** Displacement, thermal quanta, r and phi of a mode. */
    GAUSSIAN,
    /** The amplitudes of one place. */
    KET,
    /** The density matrix of one place, row after row. */
    DENSITY_MATRIX,
    /** The amplitudes of two places. */
    JOINT_KET,
    /** The density matrix of two places, row after row. */
    JOINT_DENSITY_MATRIX,
    /** r and phi of two modes. */
    TWO_MODE_SQUEEZED
  }

  /** What is wrong with a state in numbers. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** A number is not finite. */
    NOT_FINITE,
    /** A number that must be real is not. */
    COMPLEX,
    /** There are less than no thermal quanta. */
    THERMAL_NEGATIVE,
    /** The norm of a ket is not 1. */
    NORM,
    /** The trace of a density matrix is not 1. */
    TRACE,
    /** A density matrix is not its own adjoint. */
    NOT_HERMITIAN,
    /** A density matrix has a negative eigenvalue. */
    NEGATIVE
  }

  /** The first thing that is wrong with numbers. */
  public Fault fault(List<Complex> values) {
    if (!values.stream().allMatch(Complex::isFinite)) {
      return Fault.NOT_FINITE;
    }
    return switch (kind) {
      case GAUSSIAN ->
          !areReal(values.subList(1, 4))
              ? Fault.COMPLEX
              : values.get(1).getReal() < 0 ? Fault.THERMAL_NEGATIVE : Fault.NONE;
      case TWO_MODE_SQUEEZED -> areReal(values) ? Fault.NONE : Fault.COMPLEX;
      case KET, JOINT_KET -> Math.abs(square(values) - 1) < TOLERANCE ? Fault.NONE : Fault.NORM;
      case DENSITY_MATRIX, JOINT_DENSITY_MATRIX ->
          switch (StateCheck.of(rows(values))) {
            case NONE -> Fault.NONE;
            case SHAPE -> Fault.NOT_FINITE;
            case NOT_HERMITIAN -> Fault.NOT_HERMITIAN;
            case TRACE -> Fault.TRACE;
            case NEGATIVE -> Fault.NEGATIVE;
          };
    };
  }

  private static boolean areReal(List<Complex> values) {
    return values.stream().allMatch(z -> Math.abs(z.getImaginary()) <= 1e-12 * z.norm());
  }

  /** The square of the norm of a ket. */
  public static double square(List<Complex> values) {
    double square = 0;
    for (Complex value : values) {
      square += Math.pow(value.norm(), 2);
    }
    return square;
  }

  /** A matrix row after row. */
  public static List<List<Complex>> rows(List<Complex> values) {
    int size = (int) Math.rint(Math.sqrt(values.size()));
    List<List<Complex>> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      rows.add(values.subList(row * size, (row + 1) * size));
    }
    return rows;
  }

  /** The state of numbers that were found to be one. */
  public InitialState state(List<Complex> values) {
    return switch (kind) {
      case GAUSSIAN -> gaussian(values);
      case KET -> new InitialState.Ket(values);
      case DENSITY_MATRIX -> new InitialState.DensityMatrix(rows(values));
      case JOINT_KET -> new InitialState.JointKet(dimension, values);
      case JOINT_DENSITY_MATRIX -> new InitialState.JointDensityMatrix(dimension, rows(values));
      case TWO_MODE_SQUEEZED ->
          new InitialState.TwoModeSqueezed(values.get(0).getReal(), values.get(1).getReal());
    };
  }

  /** What is only displaced, or only thermal, is told as such. */
  private static InitialState gaussian(List<Complex> values) {
    double re = values.get(0).getReal();
    double im = values.get(0).getImaginary();
    double quanta = values.get(1).getReal();
    double r = values.get(2).getReal();
    if (r == 0 && quanta == 0) {
      return new InitialState.Coherent(re, im);
    }
    return r == 0 && re == 0 && im == 0
        ? new InitialState.Thermal(quanta)
        : new InitialState.Gaussian(re, im, quanta, r, values.get(3).getReal());
  }

  /**
   * The state of numbers.
   *
   * @param used the parameters in them with their values, for the message
   * @throws BrokenRuleException if they are none
   */
  public InitialState at(List<Complex> values, Map<String, Double> used) {
    Fault fault = fault(values);
    if (fault == Fault.NONE) {
      return state(values);
    }
    String at =
        used.entrySet().stream()
            .map(e -> e.getKey() + " = " + number(e.getValue()))
            .collect(Collectors.joining(", "));
    boolean infinite = used.values().stream().anyMatch(value -> Double.isInfinite(value));
    throw new BrokenRuleException(
        "the start of %s, '%s', %s at %s".formatted(places, words, cause(fault, values), at),
        infinite
            ? "ask for finite sizes, or write a start in which they do not occur"
            : "choose values at which it is a state, or correct it");
  }

  /** What is wrong, in words that follow what it is wrong with. */
  public static String cause(Fault fault, List<Complex> values) {
    return switch (fault) {
      case NONE -> "is a state";
      case NOT_FINITE -> "holds what is no number or beyond 1e308,";
      case COMPLEX -> "has a complex number where only a real one has a meaning";
      case THERMAL_NEGATIVE -> "has a thermal occupation of " + number(values.get(1).getReal());
      case NORM -> "has norm %s instead of 1".formatted(number(Math.sqrt(square(values))));
      case TRACE -> "has trace %s instead of 1".formatted(number(StateCheck.trace(rows(values))));
      case NOT_HERMITIAN -> "is a density matrix that is not Hermitian";
      case NEGATIVE -> "is a density matrix with a negative eigenvalue";
    };
  }

  /** A number in few digits. */
  public static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "infinity" : "-infinity";
    }
    String text = String.format(Locale.ROOT, "%.6g", value);
    return text.contains("e") || !text.contains(".")
        ? text
        : text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /**
   * A state with these zeros, see {@link InitialState.Varying#pattern}.
   *
   * @param zeros whether each number vanishes at every point
   */
  public InitialState pattern(List<Boolean> zeros) {
    List<Complex> values = zeros.stream().map(zero -> zero ? Complex.ZERO : Complex.ONE).toList();
    return kind == Kind.GAUSSIAN
        ? new InitialState.Gaussian(
            values.get(0).getReal(),
            0,
            values.get(1).getReal(),
            values.get(2).getReal(),
            values.get(3).getReal())
        : state(values);
  }

  /**
   * A state whose numbers stand in a table, as emitted code writes it.
   *
   * @param parameters the names of the parameters in them
   * @param table the real and imaginary parts
   * @param parts for each number the index of its real part and that of its imaginary part in the
   *     table; -1 for what vanishes at every point
   */
  public InitialState.Varying of(List<String> parameters, CoefficientTable table, int... parts) {
    return new Tabled(this, List.copyOf(parameters), table, parts.clone());
  }

  /** See {@link #of}. */
  private record Tabled(
      StateNumbers numbers, List<String> parameters, CoefficientTable table, int[] parts)
      implements InitialState.Varying {
    @Override
    public InitialState at(Parameters point) {
      Map<String, Double> used = new TreeMap<>();
      parameters.forEach(name -> used.put(name, point.get(name)));
      List<Complex> values = new ArrayList<>();
      for (int k = 0; k < parts.length; k += 2) {
        values.add(new Complex(part(k, point), part(k + 1, point)));
      }
      return numbers.at(values, used);
    }

    private double part(int k, Parameters point) {
      return parts[k] < 0 ? 0.0 : table.value(parts[k], point);
    }

    @Override
    public String words() {
      return numbers.words();
    }

    @Override
    public InitialState pattern() {
      List<Boolean> zeros = new ArrayList<>();
      for (int k = 0; k < parts.length; k += 2) {
        zeros.add(parts[k] < 0 && parts[k + 1] < 0);
      }
      return numbers.pattern(zeros);
    }

    @Override
    public String toString() {
      return words();
    }
  }
}
