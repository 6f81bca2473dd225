package org.ursell.symbolic.compile;

import java.util.Map;
import org.ursell.runtime.equations.EmittedClasses;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;

/** Turns a derived system into a running {@link MomentEquations} by compiling it in process. */
@Internal
public final class EquationCompiler {
  private EquationCompiler() {}

  /** Whether this Java can compile; a bare runtime environment cannot. */
  public static boolean isAvailable() {
    return InMemoryCompiler.isAvailable();
  }

  /**
   * Compiles a system and makes its equations, without touching the disk.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if they are not those of the system
   *     ({@link EmissionCheck}), or if this Java cannot compile
   */
  public static MomentEquations compile(MomentSystem system) {
    JavaEmitter.Emitted emitted = JavaEmitter.emit(system);
    return loadChecked(emitted, InMemoryCompiler.compile(emitted), system);
  }

  /**
   * Makes the equations of a class that was just emitted and compiled.
   *
   * @param system what it was emitted from
   * @throws org.ursell.runtime.equations.InvalidInputException if they are not those of the system
   *     ({@link EmissionCheck})
   */
  public static MomentEquations loadChecked(
      JavaEmitter.Emitted emitted, Map<String, byte[]> classFiles, MomentSystem system) {
    return EmissionCheck.require(load(emitted.qualifiedName(), classFiles), system);
  }

  /** The class files of an emitted class, by binary name. */
  public static Map<String, byte[]> classFiles(JavaEmitter.Emitted emitted) {
    return InMemoryCompiler.compile(emitted);
  }

  /** Makes the equations that compiled class files hold. */
  public static MomentEquations load(String name, Map<String, byte[]> classFiles) {
    return new EmittedClasses(name, classFiles).equations();
  }
}
