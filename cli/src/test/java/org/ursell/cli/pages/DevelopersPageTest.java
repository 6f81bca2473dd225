package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ursell.cli.CommandRun;

/** The page for developers names what exists: classes, rooms, profiles and options. */
class DevelopersPageTest {
  private static final Path PAGE = Page.FOLDER.resolve("developers.md");

  /** A name as classes have it, in code of its own; behind a point a member of it. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z0-9]*)(?:\\.\\w+)?`");

  private static final Pattern ROOM = Pattern.compile("`([a-z]+)`");

  private static Set<String> classes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("runtime", "symbolic", "generated", "cli")) {
      try (Stream<Path> files = Files.walk(Page.HOUSE.resolve(module).resolve("src"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    return names;
  }

  @Test
  void namesClassesThatExist() throws IOException {
    String page = String.join("\n", Page.read(PAGE).prose());
    // Nested in a class that is named beside it.
    Set<String> known = classes();
    known.add("Notation");
    List<String> named = CLASS.matcher(page).results().map(name -> name.group(1)).toList();
    assertThat(named).hasSizeGreaterThan(40).allSatisfy(name -> assertThat(known).contains(name));
  }

  /** The lists of rooms are the packages, all of them. */
  @Test
  void namesAllRooms() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int begin = lines.indexOf("## Rooms");
    int end = lines.indexOf("## Habits");
    String[] modules =
        String.join(" ", lines.subList(begin, end)).split("(?=- `(?:runtime|symbolic|cli)`)");
    assertThat(modules).hasSize(4);
    for (String list : List.of(modules).subList(1, 4)) {
      List<String> named = new ArrayList<>();
      Matcher room = ROOM.matcher(list.replaceAll(" Those of .*", ""));
      while (room.find()) {
        named.add(room.group(1));
      }
      String module = named.remove(0);
      Path sources = Page.HOUSE.resolve(module + "/src/main/java/org/ursell/" + module);
      try (Stream<Path> folders = Files.walk(sources)) {
        List<String> rooms =
            folders
                .filter(Files::isDirectory)
                .filter(folder -> !folder.equals(sources))
                .map(folder -> folder.getFileName().toString())
                .toList();
        assertThat(named).as(module).containsExactlyInAnyOrderElementsOf(rooms);
      }
    }
  }

  @Test
  void namesProfilesThatExist() throws IOException {
    StringBuilder poms = new StringBuilder();
    for (String pom : List.of("pom.xml", "cli/pom.xml", "generated/pom.xml")) {
      poms.append(Files.readString(Page.HOUSE.resolve(pom)));
    }
    List<String> profiles =
        Pattern.compile("\\./mvnw -P (\\w+)")
            .matcher(Files.readString(PAGE))
            .results()
            .map(profile -> profile.group(1))
            .toList();
    assertThat(profiles)
        .hasSizeGreaterThan(4)
        .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
  }

  /** Every option in code, and every command, of any page is one that the program has. */
  @Test
  void pagesNameOptionsThatExist() throws IOException {
    StringBuilder help = new StringBuilder(CommandRun.of("--help").out());
    for (String verb : CommandRun.verbs()) {
      help.append(CommandRun.of(verb, "--help").out());
    }
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    for (Page page : Page.all()) {
      for (String line : page.lines()) {
        if (!line.contains("ursell ") && !line.contains("`--")) {
          continue;
        }
        Matcher option = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+").matcher(line);
        while (option.find()) {
          seen++;
          if (!Pattern.compile(option.group() + "(?![\\w-])").matcher(help).find()) {
            unknown.add(page.name() + ": " + option.group());
          }
        }
        Matcher verb = Pattern.compile("(?<![\\w.-])ursell ([a-z]{3,})(?= |`|$)").matcher(line);
        while (verb.find()) {
          if (line.contains("`ursell " + verb.group(1)) || line.startsWith("$ ursell")) {
            seen++;
            if (!CommandRun.verbs().contains(verb.group(1))) {
              unknown.add(page.name() + ": ursell " + verb.group(1));
            }
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(seen).isGreaterThan(100);
  }
}
