package org.ursell.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.output.AtomicFiles;
import org.ursell.runtime.output.FolderLock;

/**
 * The folder that results go to. Files are written beside their places, and all take them at the
 * end, so that a full disk or an interruption leaves neither half a file nor half a set.
 */
public final class OutputFolder {
  private static final String NOTHING = "nothing was written";
  private static final int ATTEMPTS = 100;
  private static volatile String state = NOTHING;

  private final String option;
  private final Path folder;
  private final Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();

  private final PictureChoice pictures;

  private OutputFolder(String option, Path folder, PictureChoice pictures) {
    this.option = option;
    this.folder = folder;
    this.pictures = pictures;
  }

  /**
   * A folder that exists or can be made. Whether it can is tried, since permissions do not tell of
   * full disks, names too long, and systems of files that are none; what was made is removed again.
   *
   * @param option the option that named it, for messages
   * @throws InvalidInputException if nothing can be written there
   */
  public static OutputFolder of(String option, String path) {
    Path folder;
    try {
      folder = Path.of(path);
    } catch (InvalidPathException e) {
      throw new InvalidInputException(
          "%s: '%s' is not a path: %s".formatted(option, path, e.getReason()),
          "name a folder, for example " + option + " results");
    }
    if (path.isBlank()) {
      throw new InvalidInputException(
          option + " is empty", "name a folder, for example " + option + " results");
    }
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || isPlainly(existing, one -> !Files.isDirectory(one))) {
      throw new InvalidInputException(
          "%s: '%s' cannot be a folder, because %s is a file"
              .formatted(option, path, existing == null ? path : existing),
          "name another folder, or move that file away");
    }
    if (isPlainly(existing, one -> !Files.isWritable(one))) {
      throw new InvalidInputException(
          "%s: nothing can be written into '%s', because folder %s is not writable"
              .formatted(option, path, existing),
          "name a folder of your own, or change its permissions");
    }
    OutputFolder output = new OutputFolder(option, folder, PictureChoice.USUAL);
    output.requireWritten();
    return output;
  }

  /**
   * Whether something exists and is of a kind, each time that one looks: what is gone in between
   * was made and removed by another command, perhaps to be made again. The trial will tell.
   */
  private static boolean isPlainly(Path path, Predicate<Path> kind) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (!kind.test(path) || !Files.exists(path)) {
        return false;
      }
    }
    return true;
  }

  /** Makes the folder, or a file where there is one, and removes it again. */
  private void requireWritten() {
    Optional<Path> made = firstMissing();
    try {
      amongOthers(
          () -> {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".ursell", ".trial"));
            return folder;
          });
    } catch (IOException e) {
      throw new InvalidInputException(
          "%s: nothing can be written into '%s': %s"
              .formatted(option, folder, WriteFailure.reason(e)),
          WriteFailure.remedy(e));
    } finally {
      made.ifPresent(OutputFolder::deleteEmptyFolders);
    }
  }

  /** Something that is done in the folder. */
  @FunctionalInterface
  private interface Doing<T> {
    T done() throws IOException;
  }

  /**
   * Other commands may try the same folder at this very moment, and remove it again while it is
   * empty: what fails for want of it is done once more.
   */
  private static <T> T amongOthers(Doing<T> doing) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return doing.done();
      } catch (NoSuchFileException | FileAlreadyExistsException gone) {
        if (attempt == ATTEMPTS) {
          throw gone;
        }
      }
    }
  }

  /** The same folder for further files, with none yet. */
  public OutputFolder another() {
    return new OutputFolder(option, folder, pictures);
  }

  /** The same folder for pictures of another kind, with no files yet. */
  public OutputFolder drawing(PictureChoice choice) {
    return new OutputFolder(option, folder, choice);
  }

  /** How its pictures are written. */
  public PictureChoice pictures() {
    return pictures;
  }

  /** Says what an interruption leaves behind from now on, where that is more than nothing. */
  public static void tellWhenInterrupted(String words) {
    state = words;
  }

  /** A new command begins, which has left nothing behind so far. */
  public static void begin() {
    state = NOTHING;
  }

  /** Whether files were written so far, for the words of an interruption. */
  public static String stateInWords() {
    return state;
  }

  /** The folder's path as the user gave it. */
  public Path path() {
    return folder;
  }

  /** Adds a text file, in UTF-8. */
  public void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file. */
  public void add(String name, byte[] bytes) {
    add(name, (AtomicFiles.Content) out -> out.write(bytes));
  }

  /** Adds a file that is made while it is written. */
  public void add(String name, AtomicFiles.Content content) {
    files.put(name, content);
  }

  /** The names of the files so far. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * Writes all files, replacing those of the same names. If a manifest is among them, what an
   * earlier manifest there lists, and is not written anew, is removed.
   *
   * @return their names
   * @throws InvalidInputException if that is not possible; then nothing was written
   */
  public List<String> write() {
    Optional<Path> made = firstMissing();
    AtomicFiles whole = new AtomicFiles();
    files.forEach((name, content) -> whole.add(folder.resolve(name), content));
    try {
      try (FolderLock alone =
          amongOthers(
              () -> {
                Files.createDirectories(folder);
                return FolderLock.of(folder);
              })) {
        Optional<EarlierFiles> earlier =
            files.containsKey(Manifest.FILE)
                ? Optional.of(EarlierFiles.in(folder))
                : Optional.empty();
        whole.write(() -> state = "some files were written, each of them whole");
        if (earlier.isPresent()) {
          earlier.get().removeAllBut(files.keySet());
        }
      }
      state = "all files were written";
    } catch (IOException e) {
      made.ifPresent(OutputFolder::deleteEmptyFolders);
      throw new InvalidInputException(
          "%s: the results could not be written: %s".formatted(option, WriteFailure.reason(e)),
          WriteFailure.remedy(e) + "; " + state);
    }
    return List.copyOf(files.keySet());
  }

  private Optional<Path> firstMissing() {
    Optional<Path> missing = Optional.empty();
    for (Path path = folder.toAbsolutePath();
        path != null && !Files.exists(path);
        path = path.getParent()) {
      missing = Optional.of(path);
    }
    return missing;
  }

  private static void deleteEmptyFolders(Path top) {
    try (var paths = Files.walk(top)) {
      paths
          .filter(Files::isDirectory)
          .sorted(Comparator.reverseOrder())
          .forEach(OutputFolder::deleteQuietly);
    } catch (IOException | UncheckedIOException e) {
      // It was not made at all, or is being removed by another command.
    }
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // An empty folder that is left harms nobody, and the first error is the one to tell.
    }
  }
}
