package org.ursell.runtime.output;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A file in the classic form of NetCDF with 64-bit offsets, CDF-2, which every NetCDF library
 * reads: named dimensions, and variables of numbers over them with attributes. Values are asked for
 * while they are written, so that none is held twice. The same content gives the same bytes.
 *
 * <p>The form is that of the NetCDF Classic Format Specification (Unidata): everything big-endian,
 * names and values padded to four bytes.
 */
@Internal
public final class Netcdf {
  /** Tags and types of the specification. */
  static final int DIMENSIONS = 10;

  static final int VARIABLES = 11;
  static final int ATTRIBUTES = 12;
  static final int BYTE = 1;
  static final int CHAR = 2;
  static final int DOUBLE = 6;

  private static final long LARGEST_VARIABLE = 0xFFFF_FFFCL;

  private final Map<String, Integer> dimensions = new LinkedHashMap<>();
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private final List<Variable> variables = new ArrayList<>();

  private record Variable(
      String name,
      List<String> over,
      Map<String, Object> attributes,
      int type,
      IntToDoubleFunction values) {}

  /** Adds a dimension; its name must be one by {@link NetcdfNames}. */
  public Netcdf dimension(String name, int length) {
    dimensions.put(name, length);
    return this;
  }

  /** Adds an attribute of the file; an empty text is left out. */
  public Netcdf attribute(String name, String text) {
    if (!text.isEmpty()) {
      attributes.put(name, text);
    }
    return this;
  }

  /**
   * Adds a variable of double precision, NaN where there is no value.
   *
   * @param over its dimensions, the slowest first; none for a single number
   * @param about its attributes: texts, numbers, or bytes; empty texts are left out
   * @param values the value at each place, the last dimension changing fastest
   */
  public Netcdf numbers(
      String name, List<String> over, Map<String, Object> about, IntToDoubleFunction values) {
    return add(new Variable(name, List.copyOf(over), about(about), DOUBLE, values));
  }

  /** Adds a variable of small whole numbers, -128 to 127, as {@link #numbers}. */
  public Netcdf bytes(
      String name, List<String> over, Map<String, Object> about, IntToDoubleFunction values) {
    return add(new Variable(name, List.copyOf(over), about(about), BYTE, values));
  }

  private static Map<String, Object> about(Map<String, Object> given) {
    Map<String, Object> kept = new LinkedHashMap<>(given);
    kept.values().removeIf(""::equals);
    return kept;
  }

  private Netcdf add(Variable variable) {
    if (bytes(variable) > LARGEST_VARIABLE) {
      throw new InvalidInputException(
          "'%s' has %d values, more than a NetCDF file holds of one variable"
              .formatted(variable.name(), size(variable)),
          "give fewer points, or cut the work into several");
    }
    variables.add(variable);
    return this;
  }

  private long size(Variable variable) {
    return variable.over().stream()
        .mapToLong(name -> dimensions.getOrDefault(name, 0))
        .reduce(1, Math::multiplyExact);
  }

  /** With the padding at its end. */
  private long bytes(Variable variable) {
    long bytes = Math.multiplyExact(size(variable), variable.type() == DOUBLE ? 8L : 1L);
    return bytes + padding(bytes);
  }

  private static long padding(long bytes) {
    return (4 - bytes % 4) % 4;
  }

  /**
   * Writes the file.
   *
   * @throws IOException if that fails
   */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    // Where the values begin is known once the length of the head is.
    DataOutputStream nowhere = new DataOutputStream(OutputStream.nullOutputStream());
    head(nowhere, 0);
    head(out, nowhere.size());
    for (Variable variable : variables) {
      long size = size(variable);
      for (int k = 0; k < size; k++) {
        double value = variable.values().applyAsDouble(k);
        if (variable.type() == DOUBLE) {
          out.writeDouble(value);
        } else {
          out.writeByte((int) value);
        }
      }
      for (long k = variable.type() == DOUBLE ? 0 : padding(size); k > 0; k--) {
        out.writeByte(0);
      }
    }
    out.flush();
  }

  private void head(DataOutputStream out, long length) throws IOException {
    out.writeBytes("CDF");
    out.writeByte(2);
    out.writeInt(0);
    List<String> places = List.copyOf(dimensions.keySet());
    tag(out, DIMENSIONS, places.size());
    for (Map.Entry<String, Integer> dimension : dimensions.entrySet()) {
      text(out, dimension.getKey());
      out.writeInt(dimension.getValue());
    }
    attributes(out, attributes);
    tag(out, VARIABLES, variables.size());
    long begin = length;
    for (Variable variable : variables) {
      text(out, variable.name());
      out.writeInt(variable.over().size());
      for (String name : variable.over()) {
        out.writeInt(places.indexOf(name));
      }
      attributes(out, variable.attributes());
      out.writeInt(variable.type());
      out.writeInt((int) bytes(variable));
      out.writeLong(begin);
      begin += bytes(variable);
    }
  }

  private static void tag(DataOutputStream out, int tag, int count) throws IOException {
    out.writeInt(count == 0 ? 0 : tag);
    out.writeInt(count);
  }

  private static void attributes(DataOutputStream out, Map<String, Object> attributes)
      throws IOException {
    tag(out, ATTRIBUTES, attributes.size());
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      text(out, attribute.getKey());
      if (attribute.getValue() instanceof byte[] bytes) {
        out.writeInt(BYTE);
        padded(out, bytes);
      } else if (attribute.getValue() instanceof Number number) {
        out.writeInt(DOUBLE);
        out.writeInt(1);
        out.writeDouble(number.doubleValue());
      } else {
        out.writeInt(CHAR);
        text(out, attribute.getValue().toString());
      }
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    padded(out, bytes);
  }

  private static void padded(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
    for (long k = padding(bytes.length); k > 0; k--) {
      out.writeByte(0);
    }
  }
}
