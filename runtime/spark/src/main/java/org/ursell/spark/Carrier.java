package org.ursell.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Registration;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import com.esotericsoftware.kryo.kryo5.objenesis.strategy.StdInstantiatorStrategy;
import com.esotericsoftware.kryo.kryo5.util.DefaultInstantiatorStrategy;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ursell.runtime.equations.EmittedClasses;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Cancellation;

/**
 * Writes and reads data of {@code runtime} field by field. What is no data, such as a function or a
 * model that still derives its equations, is refused by name. Used by one thread, once.
 */
final class Carrier extends Kryo {
  /** Above the numbers that Kryo gives to simple types. */
  private static final int FIRST_EMITTED = 100;

  private static final int CANCELLATION = FIRST_EMITTED - 1;

  private static final String OWN = "org.ursell.runtime.";
  private static final String COMMITTED = "org.ursell.generated.";

  private final List<EmittedClasses> emitted = new ArrayList<>();

  Carrier() {
    setRegistrationRequired(false);
    setReferences(true);
    setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
    setClassLoader(Carrier.class.getClassLoader());
    setAutoReset(false);
    register(Cancellation.class, new NeverSerializer(), CANCELLATION);
  }

  /** Who gives work up elsewhere ends it as a whole: no task has to ask. */
  private static final class NeverSerializer extends Serializer<Cancellation> {
    @Override
    public void write(Kryo kryo, Output output, Cancellation cancelled) {
      output.writeBoolean(false);
    }

    @Override
    public Cancellation read(Kryo kryo, Input input, Class<? extends Cancellation> type) {
      input.readBoolean();
      return Cancellation.NEVER;
    }
  }

  /** The class files of the equations that were written, by the numbers they have there. */
  List<EmittedClasses> emitted() {
    return emitted;
  }

  /** Makes the next emitted class known, in the order in which they were written. */
  void know(Class<?> type) {
    register(type, new EquationsSerializer(), FIRST_EMITTED + emitted.size());
    emitted.add(EmittedClasses.of(type).orElseThrow());
  }

  /** Emitted classes go by number, since two may have one name. */
  @Override
  public Registration getRegistration(Class type) {
    if (Cancellation.class.isAssignableFrom(type)) {
      return super.getRegistration(Cancellation.class);
    }
    Registration known = getClassResolver().getRegistration(type);
    if (known == null && EmittedClasses.of(type).isPresent()) {
      know(type);
    }
    return super.getRegistration(type);
  }

  @Override
  public Serializer<?> getDefaultSerializer(Class type) {
    if (type.isArray() || type.isEnum()) {
      return super.getDefaultSerializer(type);
    }
    String name = type.getName();
    if (name.startsWith("java.")) {
      return ofJava(type);
    }
    boolean own =
        name.startsWith(OWN) || name.startsWith(COMMITTED) || name.startsWith("org.hipparchus.");
    // Tests send tasks of their own.
    boolean here = name.startsWith(Carrier.class.getPackageName() + ".");
    if (type.isHidden() || type.isSynthetic() || !(own || here)) {
      throw notData(type);
    }
    return type.isRecord() ? new RecordFields(type) : super.getDefaultSerializer(type);
  }

  /** Collections that only their maker can make are read as others with the same content. */
  private Serializer<?> ofJava(Class<?> type) {
    boolean unmade = !Modifier.isPublic(type.getModifiers()) && isUnknownToKryo(type);
    if (unmade && Map.class.isAssignableFrom(type)) {
      return new CopySerializers.OfMaps();
    }
    if (unmade && Set.class.isAssignableFrom(type)) {
      return new CopySerializers.OfCollections(LinkedHashSet::new);
    }
    if (unmade && List.class.isAssignableFrom(type)) {
      return new CopySerializers.OfCollections(ArrayList::new);
    }
    if (unmade && Collection.class.isAssignableFrom(type)) {
      throw notData(type);
    }
    return super.getDefaultSerializer(type);
  }

  private static boolean isUnknownToKryo(Class<?> type) {
    return type.getName().startsWith("java.util.")
        && Optional.ofNullable(type.getEnclosingClass())
            .map(Class::getName)
            .filter(outer -> outer.equals("java.util.ImmutableCollections"))
            .isEmpty();
  }

  private static InvalidInputException notData(Class<?> type) {
    return new InvalidInputException(
        "what is asked for cannot be done on other machines, since it holds %s, which is no data"
            .formatted(type.isHidden() ? "a function" : "a " + type.getSimpleName()),
        "do it on the threads of this machine");
  }
}
