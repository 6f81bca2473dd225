package org.ursell.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** Sets, read as linked ones. */
  static final class OfSets extends Serializer<Set<Object>> {
    @Override
    public void write(Kryo kryo, Output output, Set<Object> set) {
      output.writeInt(set.size());
      set.forEach(one -> kryo.writeClassAndObject(output, one));
    }

    @Override
    public Set<Object> read(Kryo kryo, Input input, Class<? extends Set<Object>> type) {
      Set<Object> set = new LinkedHashSet<>();
      kryo.reference(set);
      int size = input.readInt();
      for (int k = 0; k < size; k++) {
        set.add(kryo.readClassAndObject(input));
      }
      return set;
    }
  }

  /** Lists, read as those in arrays. */
  static final class OfLists extends Serializer<List<Object>> {
    @Override
    public void write(Kryo kryo, Output output, List<Object> list) {
      output.writeInt(list.size());
      list.forEach(one -> kryo.writeClassAndObject(output, one));
    }

    @Override
    public List<Object> read(Kryo kryo, Input input, Class<? extends List<Object>> type) {
      List<Object> list = new ArrayList<>();
      kryo.reference(list);
      int size = input.readInt();
      for (int k = 0; k < size; k++) {
        list.add(kryo.readClassAndObject(input));
      }
      return list;
    }
  }
}
