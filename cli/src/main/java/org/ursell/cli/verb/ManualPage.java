package org.ursell.cli.verb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page of the manual, in the macros of man(7), from what the commands say of themselves. */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page of a program and all its verbs but the hidden ones. */
  static String of(CommandSpec program, String version) {
    ManualPage manual = new ManualPage();
    String name = program.name();
    manual.macro(
        "TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + name + " " + version + "\"");
    manual.macro("SH NAME");
    manual.line(name + " - cumulant equations of N interacting quantum systems");
    manual.macro("SH SYNOPSIS");
    manual.macro("B " + name);
    manual.line("VERB [OPTIONS]");
    manual.macro("SH DESCRIPTION");
    manual.paragraphs(program.usageMessage().description());
    manual.macro("SH VERBS");
    program.subcommands().values().stream()
        .map(verb -> verb.getCommandSpec())
        .filter(verb -> !verb.usageMessage().hidden())
        .forEach(verb -> manual.verb(name, verb));
    manual.macro("SH EXAMPLES");
    manual.asItIs(program.usageMessage().footer());
    return manual.page.toString();
  }

  private void verb(String program, CommandSpec verb) {
    macro("SS " + program + " " + verb.name());
    paragraphs(verb.usageMessage().description());
    verb.positionalParameters().stream()
        .filter(parameter -> !parameter.hidden())
        .forEach(parameter -> entry(parameter.paramLabel(), parameter));
    for (OptionSpec option : verb.options()) {
      if (!option.hidden()) {
        String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        entry(String.join(", ", option.names()) + label, option);
      }
    }
    if (verb.usageMessage().footer().length > 0) {
      macro("PP");
      line("Examples:");
      asItIs(verb.usageMessage().footer());
    }
  }

  private void entry(String term, ArgSpec argument) {
    macro("TP");
    macro("B " + escaped(term));
    line(
        Arrays.stream(argument.description())
            .map(ManualPage::plain)
            .collect(Collectors.joining(" ")));
  }

  /** An empty line ends a paragraph. */
  private void paragraphs(String... lines) {
    macro("PP");
    for (String text : lines) {
      if (text.isBlank()) {
        macro("PP");
      } else {
        line(plain(text));
      }
    }
  }

  /** Lines as they stand, examples for instance. */
  private void asItIs(String... lines) {
    macro("PP");
    macro("nf");
    for (String text : lines) {
      line(plain(text));
    }
    macro("fi");
  }

  /** What is between marks of picocli, such as bold, without them. */
  private static String plain(String text) {
    return Ansi.OFF.string(text.replace("%n", "\n").replace("%%", "%"));
  }

  private void macro(String request) {
    page.append('.').append(request).append('\n');
  }

  private void line(String text) {
    for (String part : List.of(text.split("\n"))) {
      String safe = escaped(part);
      boolean isRequest = safe.startsWith(".") || safe.startsWith("'");
      page.append(isRequest ? "\\&" : "").append(safe).append('\n');
    }
  }

  /** A minus stays one that can be searched for and pasted, and a backslash a backslash. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("~", "\\(ti")
        .replace("^", "\\(ha");
  }
}
