package org.ursell.spark;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.EmittedClasses;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * Data on the way between processes: an object and all that its fields refer to, with the class
 * files of equations that are on no class path in front. Both ends are of one build.
 */
final class Parcel {
  private static final int BEGIN_BYTES = 1 << 12;

  private Parcel() {}

  /**
   * Packs an object.
   *
   * @throws InvalidInputException if something in it is no data, such as a function of the user's
   */
  static byte[] pack(Object content) {
    Carrier carrier = new Carrier();
    Output body = new Output(BEGIN_BYTES, -1);
    try {
      carrier.writeClassAndObject(body, content);
    } catch (KryoException e) {
      throw refusal(e);
    }
    Carrier plain = new Carrier();
    Output whole = new Output(BEGIN_BYTES, -1);
    plain.writeClassAndObject(whole, new ArrayList<>(carrier.emitted()));
    whole.writeBytes(body.toBytes());
    return whole.toBytes();
  }

  private static RuntimeException refusal(KryoException e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof InvalidInputException refused) {
        return refused;
      }
      cause = cause.getCause();
    }
    return e;
  }

  /** What was packed, made anew. */
  static Object unpack(byte[] parcel) {
    Input whole = new Input(parcel);
    List<?> files = (List<?>) new Carrier().readClassAndObject(whole);
    Carrier carrier = new Carrier();
    for (Object classes : files) {
      carrier.know(((EmittedClasses) classes).load());
    }
    return carrier.readClassAndObject(whole);
  }
}
