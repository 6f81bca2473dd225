package org.ursell.runtime.output;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * What a NetCDF file of this program holds; it reads the classic form with 64-bit offsets and the
 * types that {@link Netcdf} writes.
 *
 * @param dimensions the length of each
 * @param attributes texts, numbers as {@code double[]}
 * @param variables by name
 */
@Internal
public record NetcdfReader(
    Map<String, Integer> dimensions,
    Map<String, Object> attributes,
    Map<String, Variable> variables) {
  /** Keeps its own copies. */
  public NetcdfReader {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /**
   * A variable of the file.
   *
   * @throws InvalidInputException if it has none of that name
   */
  public Variable variable(String name) {
    return Optional.ofNullable(variables.get(name))
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the file has no variable '%s'".formatted(name),
                    "known are " + String.join(", ", variables.keySet())));
  }

  /**
   * A variable.
   *
   * @param over its dimensions, the slowest first
   * @param attributes texts, numbers as {@code double[]}
   * @param values one per place, the last dimension changing fastest
   */
  public record Variable(List<String> over, Map<String, Object> attributes, double[] values) {
    /** Keeps its own copies. */
    public Variable {
      over = List.copyOf(over);
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** An attribute that is a text; empty if there is none. */
    public String text(String name) {
      return Optional.ofNullable(attributes.get(name)).map(Object::toString).orElse("");
    }
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException if it is not such a file, or is cut short
   * @throws IOException if it cannot be read
   */
  public static NetcdfReader read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return read(bytes);
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | ArithmeticException e) {
      throw new InvalidInputException(
          "%s is no NetCDF file of classic form with 64-bit offsets, or is damaged".formatted(file),
          "write it again");
    }
  }

  private static NetcdfReader read(ByteBuffer bytes) {
    if (bytes.getInt() != 0x43444602 || bytes.getInt() != 0) {
      throw new IllegalArgumentException("other magic, or records");
    }
    Map<String, Integer> dimensions = new LinkedHashMap<>();
    for (int k = count(bytes, Netcdf.DIMENSIONS); k > 0; k--) {
      dimensions.put(text(bytes), bytes.getInt());
    }
    List<String> names = List.copyOf(dimensions.keySet());
    Map<String, Object> attributes = attributes(bytes);
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (int k = count(bytes, Netcdf.VARIABLES); k > 0; k--) {
      String name = text(bytes);
      List<String> over = new ArrayList<>();
      for (int d = bytes.getInt(); d > 0; d--) {
        over.add(names.get(bytes.getInt()));
      }
      Map<String, Object> about = attributes(bytes);
      int type = bytes.getInt();
      bytes.getInt();
      ByteBuffer there = bytes.duplicate().position(Math.toIntExact(bytes.getLong()));
      int size =
          over.stream().mapToInt(d -> dimensions.getOrDefault(d, 0)).reduce(1, Math::multiplyExact);
      variables.put(name, new Variable(over, about, numbers(there, type, size)));
    }
    return new NetcdfReader(dimensions, attributes, variables);
  }

  private static int count(ByteBuffer bytes, int wanted) {
    int tag = bytes.getInt();
    int count = bytes.getInt();
    if (count < 0 || tag != (count == 0 ? 0 : wanted)) {
      throw new IllegalArgumentException("tag " + tag);
    }
    return count;
  }

  private static Map<String, Object> attributes(ByteBuffer bytes) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (int k = count(bytes, Netcdf.ATTRIBUTES); k > 0; k--) {
      String name = text(bytes);
      int type = bytes.getInt();
      if (type == Netcdf.CHAR) {
        attributes.put(name, text(bytes));
      } else {
        int size = bytes.getInt();
        attributes.put(name, numbers(bytes, type, size));
        pad(bytes, type == Netcdf.BYTE ? size : 0);
      }
    }
    return attributes;
  }

  private static double[] numbers(ByteBuffer bytes, int type, int size) {
    if (type != Netcdf.BYTE && type != Netcdf.DOUBLE) {
      throw new IllegalArgumentException("type " + type);
    }
    if (size > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    double[] values = new double[size];
    for (int k = 0; k < size; k++) {
      values[k] = type == Netcdf.BYTE ? bytes.get() : bytes.getDouble();
    }
    return values;
  }

  private static String text(ByteBuffer bytes) {
    byte[] text = new byte[Math.min(bytes.getInt(), bytes.remaining())];
    bytes.get(text);
    pad(bytes, text.length);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static void pad(ByteBuffer bytes, int length) {
    bytes.position(bytes.position() + (4 - length % 4) % 4);
  }
}
