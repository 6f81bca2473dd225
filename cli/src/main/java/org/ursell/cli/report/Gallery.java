package org.ursell.cli.report;

import java.util.List;
import org.ursell.cli.model.Examples;
import org.ursell.cli.model.Examples.Example;

/** The worked examples as a list for the terminal, and as a page with their pictures. */
public final class Gallery {
  /** Where the page looks for pictures, beside itself. */
  public static final String PICTURES = "gallery";

  private Gallery() {}

  /** One line per example. */
  public static String list() {
    List<Example> all = Examples.all();
    int width = all.stream().mapToInt(example -> example.name().length()).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (Example example : all) {
      String gap = " ".repeat(width - example.name().length() + 2);
      list.append("  ").append(example.name()).append(gap).append(example.title()).append('\n');
    }
    return list.append(
            """

            'ursell examples NAME' shows one with its commands; '--out DIR' with it copies its files.
            """)
        .toString();
  }

  /** The page of all of them, in Markdown. */
  public static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Gallery

        Printed by `ursell examples --format markdown` from the examples that come with the program.
        Each is a model file and a few commands; the build runs all of them, in smaller sizes, and
        compares what comes out with the formula or limit that stands with each.
        `ursell examples` lists them, and for one of them

        ```bash
        ursell examples mollow --out mollow
        cd mollow
        ```

        copies its files. The commands below are then given in that folder.
        """);
    for (Example example : Examples.all()) {
      page.append(
          """

          ## %1$s

          ![%1$s](%2$s/%3$s.png)

          `ursell examples %3$s`. %4$s
          """
              .formatted(example.title(), PICTURES, example.name(), example.body()));
    }
    return page.toString();
  }
}
