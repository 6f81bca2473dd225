package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.JacobianPattern;

/**
 * The matrix of a generator of a small sector, each place once.
 *
 * @param pattern where entries are
 * @param re their real parts, row by row
 * @param im their imaginary parts
 */
record GatheredMatrix(JacobianPattern pattern, double[] re, double[] im) {

  static GatheredMatrix of(FieldGenerator generator) {
    List<Map<Integer, Complex>> rows = new ArrayList<>();
    for (int row = 0; row < generator.dimension(); row++) {
      rows.add(new TreeMap<>());
    }
    generator.entries((row, column, value) -> rows.get(row).merge(column, value, Complex::add));
    JacobianPattern.Builder pattern = new JacobianPattern.Builder();
    for (Map<Integer, Complex> row : rows) {
      row.values().removeIf(Complex::isZero);
      pattern.row(row.keySet().stream().mapToInt(Integer::intValue).toArray());
    }
    List<Complex> values = rows.stream().flatMap(row -> row.values().stream()).toList();
    return new GatheredMatrix(
        pattern.build(),
        values.stream().mapToDouble(Complex::getRealPart).toArray(),
        values.stream().mapToDouble(Complex::getImaginaryPart).toArray());
  }
}
