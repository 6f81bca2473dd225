package org.ursell.runtime.equations;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds emitted models on the class path by their name: the moment equations of {@code one-group}
 * at order 2 are {@code org.ursell.generated.onegroup.OneGroupOrder2}, and the whole model is the
 * {@link Subject} {@code OneGroupModel} beside it. There is no register to keep in step.
 */
public final class EquationCatalogue {
  private static final String ROOT = "org.ursell.generated.";

  private EquationCatalogue() {}

  /** The name of the class that holds a model's equations at one truncation order. */
  public static String className(String model, int order) {
    return stem(model) + "Order" + order;
  }

  private static String stem(String model) {
    StringBuilder packageName = new StringBuilder();
    StringBuilder simpleName = new StringBuilder();
    for (String word : model.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        packageName.append(word.toLowerCase(Locale.ROOT));
        simpleName.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return ROOT + packageName + "." + simpleName;
  }

  /**
   * The emitted equations of a model.
   *
   * @param model the model's short name
   * @param order truncation order
   * @return the equations, or nothing if none were emitted for that model and order
   * @throws InvalidInputException if the class was emitted for another version of {@link
   *     MomentEquations}, or is not of that kind
   */
  public static Optional<MomentEquations> find(String model, int order) {
    return find(model, order, EquationCatalogue.class.getClassLoader());
  }

  /** As {@link #find(String, int)}, but looking where another class loader looks. */
  public static Optional<MomentEquations> find(String model, int order, ClassLoader loader) {
    String name = className(model, order);
    try {
      return Optional.of(instantiate(Class.forName(name, true, loader)));
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
  }

  /**
   * An emitted model as a subject of studies.
   *
   * @param model the model's short name
   * @return the subject, or nothing if none was emitted for that model
   * @throws InvalidInputException if the class was emitted for another version of the contract, or
   *     is not of that kind
   */
  public static Optional<EmittedSubject> subject(String model) {
    try {
      ClassLoader loader = EquationCatalogue.class.getClassLoader();
      return Optional.of(
          instantiate(
              Class.forName(stem(model) + "Model", true, loader),
              EmittedSubject.class,
              "a model as a subject of studies"));
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
  }

  /** The truncation orders, from 1 up to a largest one looked for, at which a model was emitted. */
  public static List<Integer> orders(String model, int largest) {
    List<Integer> orders = new ArrayList<>();
    for (int order = 1; order <= largest; order++) {
      if (EquationCatalogue.class.getResource(
              "/" + className(model, order).replace('.', '/') + ".class")
          != null) {
        orders.add(order);
      }
    }
    return orders;
  }

  /**
   * An instance of an emitted class, after checking that it speaks this version of the contract.
   *
   * @throws InvalidInputException if it does not
   */
  public static MomentEquations instantiate(Class<?> emitted) {
    return instantiate(emitted, MomentEquations.class, "moment equations");
  }

  private static <T> T instantiate(Class<?> emitted, Class<T> kind, String words) {
    String again = "derive the equations again with this version of Ursell";
    try {
      int abi = emitted.getField("ABI").getInt(null);
      if (abi != MomentEquations.ABI) {
        throw new InvalidInputException(
            "class %s was emitted for version %d of the contract, but this is version %d"
                .formatted(emitted.getName(), abi, MomentEquations.ABI),
            again);
      }
      Object instance = emitted.getConstructor().newInstance();
      if (kind.isInstance(instance)) {
        return kind.cast(instance);
      }
      throw new InvalidInputException(
          "class " + emitted.getName() + " does not hold " + words, again);
    } catch (InvocationTargetException failed) {
      throw new InvalidInputException(
          "class %s could not be set up: %s".formatted(emitted.getName(), failed.getCause()),
          again);
    } catch (ReflectiveOperationException unfit) {
      throw new InvalidInputException(
          "class %s is not an emitted class: %s".formatted(emitted.getName(), unfit.getMessage()),
          again);
    }
  }
}
