package org.ursell.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The tables that stand beside a manifest.
 *
 * @param folder of the manifest
 * @param files what it lists
 */
public record EarlierTables(Path folder, List<String> files) {
  /** Keeps its own copy of the list; what names no table in the folder itself is left out. */
  public EarlierTables {
    files = files.stream().filter(name -> name.matches("[\\w.-]+\\.(csv|nc)")).toList();
  }

  /** Tells which of those that are still there are the same in another folder. */
  public void compare(Path other, PrintWriter out, PrintWriter err) {
    for (String name : files) {
      Path before = folder.resolve(name);
      Path now = other.resolve(name);
      try {
        if (!Files.isRegularFile(before)
            || !Files.isRegularFile(now)
            || Files.isSameFile(before, now)) {
          continue;
        }
        if (Files.mismatch(before, now) < 0) {
          out.println("%s is the same to the last byte as in %s".formatted(name, folder));
        } else {
          err.println("ursell: %s differs from the one in %s".formatted(name, folder));
        }
      } catch (IOException unreadable) {
        err.println("ursell: %s cannot be compared with the one in %s".formatted(name, folder));
      }
    }
    out.flush();
    err.flush();
  }
}
