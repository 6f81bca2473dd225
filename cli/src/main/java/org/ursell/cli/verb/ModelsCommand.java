package org.ursell.cli.verb;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.option.VersionLines;
import org.ursell.symbolic.language.BuiltInModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ursell models}: what models come with the program. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    description = {
      "List the models that come with the program.",
      "",
      "Each is a model file: give its name to --model, see what it holds with 'ursell check NAME',"
          + " or make it your own with 'ursell init --from NAME my.yaml'."
    })
public final class ModelsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int width = BuiltInModels.names().stream().mapToInt(String::length).max().orElse(0);
    for (String name : BuiltInModels.names()) {
      String title = BuiltInModels.title(name).orElse("");
      out.println("  " + name + " ".repeat(width - name.length() + 2) + title);
    }
    out.println();
    out.println(
        "And one that is not a model: 'ursell check %s' shows how mistakes in a"
            .formatted(DerivedModel.BROKEN));
    out.println("model file are reported.");
    out.flush();
    return 0;
  }
}
