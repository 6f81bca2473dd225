package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.Internal;

/**
 * What {@code runtime} and {@code symbolic} offer to programs: what the examples use, what the page
 * of the library names, and whatever the public signatures of that name. Every other public type is
 * marked {@link Internal}.
 */
class PublicApiTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final JavaClasses URSELL =
      new ClassFileImporter()
          .importPaths(
              HOUSE.resolve("runtime/target/classes"), HOUSE.resolve("symbolic/target/classes"));

  /** The programs that users read, as the module of emitted equations compiles and runs them. */
  private static final Set<String> EXAMPLES =
      Set.of("LibraryExamples", "SymbolicExamples", "OwnProgram", "PackageExamplesTest");

  @Test
  void whatIsPublicIsEitherOfferedOrMarked() throws IOException {
    Set<String> offered = offered();
    assertThat(offered).hasSizeBetween(60, 185);
    Set<String> unmarked = new TreeSet<>();
    Set<String> both = new TreeSet<>();
    for (JavaClass type : URSELL) {
      if (type.isTopLevelClass() && isVisible(type.getModifiers())) {
        boolean isOffered = offered.contains(type.getName());
        if (isOffered && isMarked(type)) {
          both.add(type.getName());
        } else if (!isOffered && !isMarked(type)) {
          unmarked.add(type.getName());
        }
      }
    }
    unmarked.remove(Internal.class.getName());
    assertThat(unmarked).as("public, used by no example and not marked @Internal").isEmpty();
    assertThat(both).as("marked @Internal, yet part of what is offered").isEmpty();
  }

  /** A mark on what nobody outside can see would say nothing. */
  @Test
  void onlyWhatIsPublicIsMarked() {
    assertThat(URSELL.stream())
        .filteredOn(PublicApiTest::isMarked)
        .hasSizeGreaterThan(40)
        .allMatch(type -> isVisible(type.getModifiers()));
  }

  private static Set<String> offered() throws IOException {
    Set<String> found = new TreeSet<>();
    Deque<JavaClass> open = new ArrayDeque<>();
    for (JavaClass type : beginnings()) {
      if (found.add(type.getName())) {
        open.add(type);
      }
    }
    while (!open.isEmpty()) {
      for (JavaClass named : namedBy(open.remove())) {
        JavaClass type = topLevel(named);
        if (URSELL.contain(type.getName()) && found.add(type.getName())) {
          open.add(URSELL.get(type.getName()));
        }
      }
    }
    return found;
  }

  private static List<JavaClass> beginnings() throws IOException {
    List<JavaClass> used = new ArrayList<>();
    JavaClasses programs =
        new ClassFileImporter().importPath(HOUSE.resolve("generated/target/test-classes"));
    Set<String> read = new TreeSet<>();
    for (JavaClass program : programs) {
      if (EXAMPLES.contains(topLevel(program).getSimpleName())) {
        read.add(topLevel(program).getSimpleName());
        program.getDirectDependenciesFromSelf().stream()
            .map(dependency -> topLevel(dependency.getTargetClass()).getName())
            .filter(URSELL::contain)
            .forEach(name -> used.add(URSELL.get(name)));
      }
    }
    assertThat(read).isEqualTo(new TreeSet<>(EXAMPLES));
    Matcher link =
        Pattern.compile(
                "\\]\\(\\.\\./\\.\\./(?:runtime|symbolic)/src/main/java/([\\w/]+)\\.java\\)")
            .matcher(Files.readString(HOUSE.resolve("cli/docs/library.md")));
    while (link.find()) {
      String name = link.group(1).replace('/', '.');
      assertThat(URSELL.contain(name)).as(name).isTrue();
      if (!name.equals(Internal.class.getName())) {
        used.add(URSELL.get(name));
      }
    }
    return used;
  }

  /** The types in the signatures of what is visible of a type and not marked, nested ones too. */
  private static Set<JavaClass> namedBy(JavaClass type) {
    List<JavaType> types = new ArrayList<>();
    for (JavaClass part : URSELL) {
      boolean nested =
          part.getName().startsWith(type.getName() + "$")
              && isVisible(part.getModifiers())
              && !isMarked(part);
      if (nested || part.equals(type)) {
        part.getSuperclass().ifPresent(types::add);
        types.addAll(part.getInterfaces());
        for (JavaMember member : part.getMembers()) {
          if (isVisible(member.getModifiers()) && !member.isAnnotatedWith(Internal.class)) {
            addSignature(member, types);
          }
        }
      }
    }
    return types.stream()
        .flatMap(named -> named.getAllInvolvedRawTypes().stream())
        .collect(Collectors.toSet());
  }

  private static void addSignature(JavaMember member, List<JavaType> types) {
    if (member instanceof JavaField field) {
      types.add(field.getType());
    } else if (member instanceof JavaCodeUnit code) {
      types.add(code.getReturnType());
      types.addAll(code.getParameterTypes());
      types.addAll(code.getExceptionTypes());
    }
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static boolean isMarked(JavaClass type) {
    return type.isAnnotatedWith(Internal.class);
  }

  private static JavaClass topLevel(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }
}
