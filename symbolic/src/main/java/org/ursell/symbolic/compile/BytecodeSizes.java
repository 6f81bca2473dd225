package org.ursell.symbolic.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.codehaus.janino.util.ClassFile;
import org.ursell.runtime.equations.Internal;

/**
 * How large the methods of a class file are. HotSpot never compiles a method above 8000 bytes, so
 * the emitted ones are kept well below and this is how we know.
 */
@Internal
public final class BytecodeSizes {
  private BytecodeSizes() {}

  /** Method name to the length of its code in bytes, the largest of overloads. */
  public static Map<String, Integer> of(byte[] classFile) {
    try {
      ClassFile parsed = new ClassFile(new ByteArrayInputStream(classFile));
      Map<String, Integer> sizes = new TreeMap<>();
      for (ClassFile.MethodInfo method : parsed.methodInfos) {
        for (ClassFile.AttributeInfo attribute : method.getAttributes()) {
          if (attribute instanceof ClassFile.CodeAttribute code) {
            sizes.merge(method.getName(), code.code.length, Math::max);
          }
        }
      }
      return sizes;
    } catch (IOException notAClassFile) {
      throw new IllegalArgumentException("not a class file", notAClassFile);
    }
  }
}
