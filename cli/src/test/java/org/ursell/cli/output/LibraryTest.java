package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is passed on without its licence. */
class LibraryTest {
  /** The build's own list, so a dependency that is added or dropped is noticed at once. */
  @Test
  void everyLibraryOfTheBuildHasALicenceAndNoOtherHas() {
    assertThat(Library.entries().keySet()).isEqualTo(Library.versions().keySet());
    assertThat(Library.entries())
        .allSatisfy((name, cells) -> assertThat(cells).as(name).hasSize(3).doesNotContain(""));
  }

  /** The list holds what is on the class path: of every library the file, in the version stated. */
  @Test
  void theListIsThatOfTheClassPath() {
    Set<String> files = new HashSet<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      files.add(String.valueOf(Path.of(entry).getFileName()));
    }
    Set<String> missing = new TreeSet<>();
    Library.versions()
        .forEach(
            (name, version) -> {
              String file = name.substring(name.indexOf(':') + 1) + "-" + version + ".jar";
              if (!files.contains(file)) {
                missing.add(file);
              }
            });
    assertThat(missing).isEmpty();
    assertThat(Library.versions()).hasSizeGreaterThan(50);
  }

  @Test
  void everyLicenceHasItsText() {
    for (Library library : Library.all()) {
      for (String name : Library.textNames(library.licence())) {
        assertThat(Library.text(name)).as(library.toString()).hasSizeGreaterThan(1000);
      }
    }
    Map<String, String> beginnings =
        Map.of(
            "Apache-2.0", "Version 2.0, January 2004",
            "GPL-3.0", "Version 3, 29 June 2007",
            "LGPL-3.0", "GNU LESSER GENERAL PUBLIC LICENSE",
            "LGPL-2.1", "Version 2.1, February 1999",
            "BSD-3-Clause", "Redistribution and use in source and binary forms",
            "MIT", "Permission is hereby granted, free of charge");
    beginnings.forEach((name, words) -> assertThat(Library.text(name)).as(name).contains(words));
  }

  /** These two ask for a copyright line beside the text, which differs from library to library. */
  @ParameterizedTest
  @ValueSource(strings = {"MIT", "BSD-3-Clause"})
  void holdersAreNamedWhereTheLicenceAsksForThem(String licence) {
    List<Library> libraries =
        Library.all().stream().filter(library -> library.licence().equals(licence)).toList();
    assertThat(libraries).isNotEmpty();
    assertThat(libraries).allSatisfy(l -> assertThat(l.copyright()).matches(".*[A-Z][a-z]+.*"));
  }

  /** The LGPL wants a notice that its library is used, by name. */
  @Test
  void theNoticeNamesWhatIsUnderTheLgpl() {
    List<Library> lesser =
        Library.all().stream().filter(library -> library.licence().startsWith("LGPL")).toList();
    assertThat(lesser).hasSizeGreaterThanOrEqualTo(7);
    assertThat(lesser)
        .allSatisfy(
            library ->
                assertThat(Library.notice().toLowerCase(Locale.ROOT))
                    .contains(library.name().replaceAll("^.*:", "")));
    assertThat(Library.notice()).contains("unmodified", "-sources.jar", "replace");
  }
}
