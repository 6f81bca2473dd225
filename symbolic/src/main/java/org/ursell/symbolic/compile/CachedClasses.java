package org.ursell.symbolic.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compiled classes as one file: the main class's name, the class files, and a SHA-256 digest of it
 * all at the end, so that a damaged file is recognised before anything of it is loaded.
 *
 * @param mainClass binary name of the class that implements the equations
 * @param classFiles binary name to bytes
 */
record CachedClasses(String mainClass, Map<String, byte[]> classFiles) {
  private static final int MAGIC = 0x5552534c;
  private static final int DIGEST_BYTES = 32;

  /** The file's bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(mainClass);
      out.writeInt(classFiles.size());
      for (Map.Entry<String, byte[]> file : new TreeMap<>(classFiles).entrySet()) {
        out.writeUTF(file.getKey());
        out.writeInt(file.getValue().length);
        out.write(file.getValue());
      }
      out.flush();
      out.write(digest(bytes.toByteArray()));
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory does not fail", impossible);
    }
    return bytes.toByteArray();
  }

  /** The classes that a file holds, or nothing if it is damaged or of another kind. */
  public static Optional<CachedClasses> read(byte[] file) {
    if (file.length < DIGEST_BYTES) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(file, file.length - DIGEST_BYTES);
    byte[] expected = Arrays.copyOfRange(file, content.length, file.length);
    if (!MessageDigest.isEqual(digest(content), expected)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      if (in.readInt() != MAGIC) {
        return Optional.empty();
      }
      String mainClass = in.readUTF();
      Map<String, byte[]> classFiles = new TreeMap<>();
      int count = in.readInt();
      for (int k = 0; k < count; k++) {
        String name = in.readUTF();
        classFiles.put(name, in.readNBytes(in.readInt()));
      }
      return Optional.of(new CachedClasses(mainClass, classFiles));
    } catch (IOException truncated) {
      return Optional.empty();
    }
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
