package org.ursell.symbolic.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.emit.java.JavaEmitter;

/** Compiles an emitted class inside this process with the JDK's own compiler. */
final class InMemoryCompiler {
  private InMemoryCompiler() {}

  /** The compiler reads jar files and older Java through a module of its own, jdk.zipfs. */
  static boolean isAvailable() {
    return ToolProvider.getSystemJavaCompiler() != null
        && FileSystemProvider.installedProviders().stream()
            .anyMatch(provider -> provider.getScheme().equals("jar"));
  }

  /**
   * The class files of an emitted class, by binary name.
   *
   * @throws InvalidInputException if this Java has no compiler
   */
  static Map<String, byte[]> compile(JavaEmitter.Emitted emitted) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null || !isAvailable()) {
      throw new InvalidInputException(
          "this Java cannot compile " + emitted.className(),
          "run with a JDK instead of a bare runtime environment");
    }
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (ClassFiles files =
        new ClassFiles(compiler.getStandardFileManager(messages, Locale.ROOT, null))) {
      compile(compiler, emitted, files, messages);
      return files.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(
      JavaCompiler compiler,
      JavaEmitter.Emitted emitted,
      ClassFiles files,
      DiagnosticCollector<JavaFileObject> messages) {
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-g:none",
            "-classpath",
            System.getProperty("java.class.path", ""));
    boolean compiled =
        compiler.getTask(null, files, messages, options, null, List.of(new Source(emitted))).call();
    if (!compiled) {
      List<String> errors = new ArrayList<>();
      for (Diagnostic<?> message : messages.getDiagnostics()) {
        errors.add(message.getLineNumber() + ": " + message.getMessage(Locale.ROOT));
      }
      throw new IllegalStateException(
          "emitted class " + emitted.className() + " does not compile: " + errors);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(JavaEmitter.Emitted emitted) {
      super(URI.create("memory:///" + emitted.path()), Kind.SOURCE);
      text = emitted.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String name) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ClassFile> files = new TreeMap<>();

    ClassFiles(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ClassFile file = new ClassFile(className);
      files.put(className, file);
      return file;
    }

    Map<String, byte[]> bytes() {
      Map<String, byte[]> bytes = new TreeMap<>();
      files.forEach((name, file) -> bytes.put(name, file.bytes.toByteArray()));
      return bytes;
    }
  }
}
