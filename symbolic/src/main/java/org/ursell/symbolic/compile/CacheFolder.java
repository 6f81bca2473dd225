package org.ursell.symbolic.compile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where compiled equations are kept, and whether what lies there can be trusted. The folder is
 * found by the custom of the system (XDG Base Directory Specification on Unix, {@code LOCALAPPDATA}
 * on Windows).
 */
final class CacheFolder {
  private CacheFolder() {}

  /**
   * The current user's folder for caches, or nothing for a user without a home. Java calls the home
   * {@code ?} when the system's list of users does not hold the user, as in containers that are run
   * under any number; the environment may still name it. What is not an absolute path is ignored,
   * as the specification asks.
   *
   * @param environment as {@link System#getenv()}
   * @param userHome what Java takes for the home
   */
  static Optional<Path> find(Map<String, String> environment, String userHome) {
    return absolute(environment.getOrDefault("XDG_CACHE_HOME", ""))
        .or(() -> absolute(environment.getOrDefault("LOCALAPPDATA", "")))
        .or(
            () ->
                absolute(userHome)
                    .or(() -> absolute(environment.getOrDefault("HOME", "")))
                    .filter(Files::isDirectory)
                    .map(home -> home.resolve(".cache")))
        .map(caches -> caches.resolve("ursell"));
  }

  private static Optional<Path> absolute(String name) {
    return Optional.of(name).map(Path::of).filter(Path::isAbsolute);
  }

  /**
   * Makes the folder for its owner alone, unless it is there.
   *
   * @throws IOException if it cannot be made
   */
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      if (hasOwners(folder)) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException race) {
      // Another process made it in the same moment.
      if (!Files.isDirectory(folder)) {
        throw race;
      }
    }
  }

  /**
   * Whether nobody but the current user can have put something there.
   *
   * @throws IOException if that cannot be found out
   */
  static boolean isOursAlone(Path path) throws IOException {
    if (!hasOwners(path)) {
      return true;
    }
    Set<PosixFilePermission> others =
        EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    others.retainAll(Files.getPosixFilePermissions(path));
    return others.isEmpty() && isOurs(path);
  }

  private static boolean isOurs(Path path) throws IOException {
    // The process's own entry belongs to the user it runs as, also to one who has no name.
    Path process = Path.of("/proc/self");
    if (Files.exists(process)) {
      return Files.getOwner(path).equals(Files.getOwner(process));
    }
    String owner = Files.getOwner(path).getName();
    return owner.equals(System.getProperty("user.name", owner));
  }

  private static boolean hasOwners(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
