package org.ursell.runtime.langevin;

/**
 * Random numbers of mean 0 and variance 1 for steps of weak order: +-sqrt(256/86) with probability
 * 43/256 each, else 0, so that eight of them take one 64-bit number. Up to its fifth moment such a
 * number is like a Gaussian one (3 - 1/43 in place of 3 for the fourth). The 64-bit numbers are
 * those of SplitMix64 (Steele, Lea and Flood 2014), a counter and a mixing function, so that every
 * block of trajectories has a stream of its own.
 */
class WeakNoise {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double[] VALUES = new double[256];

  static {
    double size = Math.sqrt(256.0 / 86.0);
    for (int k = 0; k < 43; k++) {
      VALUES[k] = size;
      VALUES[43 + k] = -size;
    }
  }

  private long counter;

  /** The stream of a seed. */
  WeakNoise(long seed) {
    counter = mix(seed);
  }

  /** Another stream that goes on from here in the same way. */
  WeakNoise copy() {
    WeakNoise copy = new WeakNoise(0L);
    copy.counter = counter;
    return copy;
  }

  /** The seed of a part of what a seed stands for. */
  static long seed(long seed, long part) {
    return mix(mix(seed) + GOLDEN * (part + 1));
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /** One for each lane; lanes come in eights. */
  void fill(double[] lanes) {
    fill(lanes, 0, lanes.length);
  }

  /** One for each of some lanes, from the first one up to the last one, which is left out. */
  final void fill(double[] lanes, int from, int to) {
    long z = counter;
    for (int l = from; l < to; l += 8) {
      z += GOLDEN;
      long bits = mix(z);
      lanes[l] = VALUES[(int) bits & 255];
      lanes[l + 1] = VALUES[(int) (bits >>> 8) & 255];
      lanes[l + 2] = VALUES[(int) (bits >>> 16) & 255];
      lanes[l + 3] = VALUES[(int) (bits >>> 24) & 255];
      lanes[l + 4] = VALUES[(int) (bits >>> 32) & 255];
      lanes[l + 5] = VALUES[(int) (bits >>> 40) & 255];
      lanes[l + 6] = VALUES[(int) (bits >>> 48) & 255];
      lanes[l + 7] = VALUES[(int) (bits >>> 56) & 255];
    }
    counter = z;
  }
}
