package org.ursell.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Collections as their content in its order, whatever class they are of. */
final class CopySerializers {
  private CopySerializers() {}

  /** Maps, read as linked ones. */
  static final class OfMaps extends Serializer<Map<Object, Object>> {
    @Override
    public void write(Kryo kryo, Output output, Map<Object, Object> map) {
      output.writeInt(map.size());
      map.forEach(
          (key, value) -> {
            kryo.writeClassAndObject(output, key);
            kryo.writeClassAndObject(output, value);
          });
    }

    @Override
    public Map<Object, Object> read(
        Kryo kryo, Input input, Class<? extends Map<Object, Object>> type) {
      Map<Object, Object> map = new LinkedHashMap<>();
      kryo.reference(map);
      int size = input.readInt();
      for (int k = 0; k < size; k++) {
        Object key = kryo.readClassAndObject(input);
        map.put(key, kryo.readClassAndObject(input));
      }
      return map;
    }
  }

  /** Lists and sets, read as others that keep the order. */
  static final class OfCollections extends Serializer<Collection<Object>> {
    private final Supplier<Collection<Object>> empty;

    /**
     * For one kind of collection.
     *
     * @param empty makes what is read
     */
    OfCollections(Supplier<Collection<Object>> empty) {
      this.empty = empty;
    }

    @Override
    public void write(Kryo kryo, Output output, Collection<Object> all) {
      output.writeInt(all.size());
      all.forEach(one -> kryo.writeClassAndObject(output, one));
    }

    @Override
    public Collection<Object> read(
        Kryo kryo, Input input, Class<? extends Collection<Object>> type) {
      Collection<Object> all = empty.get();
      kryo.reference(all);
      int size = input.readInt();
      for (int k = 0; k < size; k++) {
        all.add(kryo.readClassAndObject(input));
      }
      return all;
    }
  }
}
