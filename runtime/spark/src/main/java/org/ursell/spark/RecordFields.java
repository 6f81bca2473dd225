package org.ursell.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * A record by its fields, read by its own constructor, which may refuse. Kryo's own serializer asks
 * the accessors, which in a record of alternatives may refuse to answer.
 */
final class RecordFields extends Serializer<Object> {
  private final Field[] fields;
  private final Constructor<?> constructor;

  RecordFields(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    fields = new Field[components.length];
    try {
      for (int k = 0; k < components.length; k++) {
        fields[k] = type.getDeclaredField(components[k].getName());
        fields[k].setAccessible(true);
      }
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (ReflectiveOperationException impossible) {
      throw new KryoException("no record: " + type.getName(), impossible);
    }
  }

  @Override
  public void write(Kryo kryo, Output output, Object written) {
    try {
      for (Field field : fields) {
        kryo.writeClassAndObject(output, field.get(written));
      }
    } catch (IllegalAccessException impossible) {
      throw new KryoException("a field cannot be read", impossible);
    }
  }

  @Override
  public Object read(Kryo kryo, Input input, Class<?> type) {
    Object[] values = new Object[fields.length];
    for (int k = 0; k < fields.length; k++) {
      values[k] = kryo.readClassAndObject(input);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new KryoException("a record cannot be made: " + constructor.getName(), refused);
    }
  }
}
