package org.ursell.symbolic.compile;

import java.util.Map;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.emit.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;

/** Turns a derived system into a running {@link MomentEquations} by compiling it in process. */
public final class EquationCompiler {
  private EquationCompiler() {}

  /** Compiles a system and makes its equations, without touching the disk. */
  public static MomentEquations compile(MomentSystem system) {
    JavaEmitter.Emitted emitted = JavaEmitter.emit(system);
    return load(emitted.qualifiedName(), InMemoryCompiler.compile(emitted));
  }

  /** The class files of an emitted class, by binary name. */
  public static Map<String, byte[]> classFiles(JavaEmitter.Emitted emitted) {
    return InMemoryCompiler.compile(emitted);
  }

  /** Makes the equations that compiled class files hold. */
  public static MomentEquations load(String name, Map<String, byte[]> classFiles) {
    try {
      return (MomentEquations)
          new BytesLoader(classFiles).loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException unloadable) {
      throw new IllegalStateException("emitted class " + name + " cannot be loaded", unloadable);
    }
  }

  private static final class BytesLoader extends ClassLoader {
    private final Map<String, byte[]> classFiles;

    BytesLoader(Map<String, byte[]> classFiles) {
      super(MomentEquations.class.getClassLoader());
      this.classFiles = classFiles;
    }

    /** Own classes first: a committed class of the same name must not stand in for a fresh one. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        byte[] bytes = classFiles.get(name);
        if (bytes == null) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
