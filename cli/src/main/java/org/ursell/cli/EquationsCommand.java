package org.ursell.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ursell equations}: the equations of motion, to read. */
@Command(name = "equations", mixinStandardHelpOptions = true)
final class EquationsCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
