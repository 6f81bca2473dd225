package org.ursell.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ursell derive}: derives equations and emits them as Java. */
@Command(name = "derive", mixinStandardHelpOptions = true)
final class DeriveCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
