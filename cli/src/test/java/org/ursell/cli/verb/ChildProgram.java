package org.ursell.cli.verb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program in a Java machine of its own, as a heap is given to one when it starts.
 *
 * @param exitCode with which it ended
 * @param told on either stream
 */
record ChildProgram(int exitCode, String told) {
  /**
   * Runs it to its end.
   *
   * @param java options of the machine, such as {@code -Xmx50m}
   * @param command the verb and its options, divided by single spaces
   */
  static ChildProgram of(List<String> java, String command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true"));
    words.addAll(java);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.ursell.cli.Main"));
    words.addAll(List.of(command.split(" ")));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ChildProgram(process.waitFor(), told);
  }
}
