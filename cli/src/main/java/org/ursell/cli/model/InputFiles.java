package org.ursell.cli.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a command reads, each for an option: on disk, where each text is remembered for
 * the record of what was computed; or as such a record holds them, where no disk is looked at, so
 * that a file that is gone or has changed makes no difference.
 */
public final class InputFiles {
  private static final String ENDING = "_file";

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
   * @param texts by {@link #name}
   */
  public static InputFiles recorded(Map<String, String> texts) {
    return new InputFiles(false, texts);
  }

  /** Under what name a record holds the file of an option: {@code model_file} of --model. */
  public static String name(String option) {
    return option.replaceFirst("^--", "").toLowerCase(Locale.ROOT) + ENDING;
  }

  /** Whether that is the name of a file. */
  public static boolean isName(String name) {
    return name.endsWith(ENDING);
  }

  /** Whether paths are those of files on disk. */
  public boolean isOnDisk() {
    return onDisk;
  }

  /** What was read so far, by {@link #name}. */
  public Map<String, String> texts() {
    return new LinkedHashMap<>(texts);
  }

  /** What a record holds for an option; empty if that is nothing, or files are on disk. */
  public Optional<String> recorded(String option) {
    return onDisk ? Optional.empty() : Optional.ofNullable(texts.get(name(option)));
  }

  /** Under what name a record holds a file that another one names. */
  private static String name(String option, String named) {
    return option.replaceFirst("^--", "").toLowerCase(Locale.ROOT) + "/" + named + ENDING;
  }

  /**
   * Reads a file that another one names, as {@link #read}.
   *
   * @param option that named the other
   * @param named the name that stands there
   * @param path where it is
   */
  public String readNamed(String option, String named, Path path) throws IOException {
    String key = name(option, named);
    if (onDisk) {
      texts.put(key, Files.readString(path));
    }
    return Optional.ofNullable(texts.get(key))
        .orElseThrow(() -> new IOException("the manifest holds no '%s'".formatted(key)));
  }

  /**
   * Reads a file on disk, or takes what a record holds in its place.
   *
   * @param option that named it
   * @throws java.nio.charset.CharacterCodingException if it is not text in UTF-8
   * @throws IOException if it cannot be read, or the record holds none
   * @throws java.nio.file.InvalidPathException if there can be no such file
   */
  public String read(String option, String path) throws IOException {
    if (onDisk) {
      texts.put(name(option), Files.readString(Path.of(path)));
    }
    return Optional.ofNullable(texts.get(name(option)))
        .orElseThrow(() -> new IOException("the record holds no " + name(option)));
  }
}
