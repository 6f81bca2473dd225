package org.ursell.runtime.equations;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Class files of emitted equations that are on no class path, and the equations that they hold. The
 * files stay at hand, so that another process can be given the same equations.
 *
 * @param mainClass binary name of the class that implements the equations
 * @param classFiles binary name to bytes
 */
@Internal
public record EmittedClasses(String mainClass, Map<String, byte[]> classFiles) {
  /** Keeps its own copy of the map. */
  public EmittedClasses {
    classFiles = new TreeMap<>(classFiles);
  }

  /** Those that a class was loaded from; nothing if it is on the class path. */
  public static Optional<EmittedClasses> of(Class<?> type) {
    return type.getClassLoader() instanceof BytesLoader loader
        ? Optional.of(new EmittedClasses(type.getName(), loader.classFiles))
        : Optional.empty();
  }

  /** The class, loaded anew. */
  public Class<?> load() {
    try {
      return new BytesLoader(classFiles).loadClass(mainClass);
    } catch (ClassNotFoundException unloadable) {
      throw new IllegalStateException(
          "emitted class " + mainClass + " cannot be loaded", unloadable);
    }
  }

  /** The equations that the class files hold. */
  public MomentEquations equations() {
    return equations(load());
  }

  /** The equations of a class that was loaded. */
  public static MomentEquations equations(Class<?> type) {
    try {
      return (MomentEquations) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException unloadable) {
      throw new IllegalStateException(
          "emitted class " + type.getName() + " cannot be loaded", unloadable);
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
