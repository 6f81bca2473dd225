package org.ursell.cli.plot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The bytes of a PNG as its specification (ISO/IEC 15948) lays them out: opaque colours of eight
 * bits and a resolution. The writer that comes with Java weighs five filters for every row, which
 * takes three times as long and, for lines and letters on white, makes larger files.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** A header says: eight bits, three colours, the one compression, the one set of filters. */
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};

  /** Beyond this level files hardly shrink, and take many times as long. */
  private static final int LEVEL = 6;

  private static final byte AS_IT_IS = 0;
  private static final byte LESS_ABOVE = 2;
  private static final int COLOURS = 3;
  private static final byte PER_METRE = 1;
  private static final int CHUNK = 1 << 16;

  private PngFile() {}

  /**
   * The picture as a PNG.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   * @param pixelsPerMetre its resolution on paper
   */
  static byte[] bytes(BufferedImage image, int pixelsPerMetre) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * CHUNK);
    try (DataOutputStream file = new DataOutputStream(bytes)) {
      file.write(SIGNATURE);
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream sizes = new DataOutputStream(header);
      sizes.writeInt(image.getWidth());
      sizes.writeInt(image.getHeight());
      sizes.write(TRUE_COLOUR);
      chunk(file, "IHDR", header.toByteArray());
      ByteArrayOutputStream physical = new ByteArrayOutputStream();
      DataOutputStream resolution = new DataOutputStream(physical);
      resolution.writeInt(pixelsPerMetre);
      resolution.writeInt(pixelsPerMetre);
      resolution.writeByte(PER_METRE);
      chunk(file, "pHYs", physical.toByteArray());
      chunk(file, "IDAT", packed(image));
      chunk(file, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    file.writeInt(content.length);
    file.write(name);
    file.write(content);
    file.writeInt((int) check.getValue());
  }

  private static byte[] packed(BufferedImage image) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    byte[] row = new byte[1 + COLOURS * width];
    byte[] repeated = new byte[row.length];
    repeated[0] = LESS_ABOVE;
    ByteArrayOutputStream packed = new ByteArrayOutputStream(2 * CHUNK);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(packed, deflater, CHUNK)) {
      for (int start = 0; start < pixels.length; start += width) {
        boolean same =
            start > 0 && Arrays.equals(pixels, start, start + width, pixels, start - width, start);
        if (!same) {
          fill(row, pixels, start, width);
        }
        packing.write(same ? repeated : row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** Lines and letters pack best as they are. */
  private static void fill(byte[] row, int[] pixels, int start, int width) {
    row[0] = AS_IT_IS;
    for (int k = 0, at = 1; k < width; k++) {
      int pixel = pixels[start + k];
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
    }
  }
}
