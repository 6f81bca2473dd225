package org.ursell.cli.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a command reads, each under a word for what it is: on disk, where each text is
 * remembered for the record of what was computed; or as such a record holds them, where no disk is
 * looked at, so that a file that is gone or has changed makes no difference.
 */
public final class InputFiles {
  /** The model's file. */
  public static final String MODEL = "model_file";

  /** The file of a start. */
  public static final String START = "start_file";

  /** What there can be, by the name that a record gives it. */
  public static final List<String> KINDS = List.of(MODEL, START);

  private final boolean onDisk;
  private final Map<String, String> texts;

  private InputFiles(boolean onDisk, Map<String, String> texts) {
    this.onDisk = onDisk;
    this.texts = Collections.synchronizedMap(new LinkedHashMap<>(texts));
  }

  /** Files where their paths say. */
  public static InputFiles onDisk() {
    return new InputFiles(true, Map.of());
  }

  /**
   * Files that an earlier command read.
   *
   * @param texts by kind
   */
  public static InputFiles recorded(Map<String, String> texts) {
    return new InputFiles(false, texts);
  }

  /** Whether paths are those of files on disk. */
  public boolean isOnDisk() {
    return onDisk;
  }

  /** What was read so far, by kind. */
  public Map<String, String> texts() {
    return new LinkedHashMap<>(texts);
  }

  /** The text of a record; empty if it holds none of this kind, or files are on disk. */
  public Optional<String> recorded(String kind) {
    return onDisk ? Optional.empty() : Optional.ofNullable(texts.get(kind));
  }

  /**
   * Reads a file on disk, or takes what a record holds in its place.
   *
   * @throws java.nio.charset.CharacterCodingException if it is not text in UTF-8
   * @throws IOException if it cannot be read, or the record holds none
   * @throws java.nio.file.InvalidPathException if there can be no such file
   */
  public String read(String kind, String path) throws IOException {
    if (onDisk) {
      texts.put(kind, Files.readString(Path.of(path)));
    }
    return Optional.ofNullable(texts.get(kind))
        .orElseThrow(() -> new IOException("the record holds no '%s'".formatted(kind)));
  }
}
