package org.ursell.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps (in their own order), lists, strings, numbers and booleans; a {@code null}
 * becomes NaN, as {@link Json} writes it.
 */
public final class JsonReader {
  private JsonReader() {}

  /**
   * The one object that a file holds.
   *
   * @throws IOException if the file cannot be read, or holds anything else; of what is not JSON the
   *     message says where
   */
  public static Map<String, Object> object(Path file) throws IOException {
    return object(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * The one object that a text holds.
   *
   * @param file where that was read, for messages
   * @throws IOException if it holds anything else; of what is not JSON the message says where
   */
  public static Map<String, Object> object(String file, String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException(file + " holds no JSON object");
      }
      Map<String, Object> object = object(parser);
      if (parser.nextToken() != null) {
        throw new IOException(file + " goes on behind its JSON object");
      }
      return object;
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      map.put(name, value(parser));
    }
    return map;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> Double.NaN;
      default -> parser.getText();
    };
  }
}
