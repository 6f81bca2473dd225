package org.ursell.runtime.exact;

import java.util.Arrays;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;

/**
 * The generator of an exact solution of sites alone, applied to a vector again and again as a
 * solution does, to see what an application takes.
 */
@Internal
public final class GeneratorTrial implements AutoCloseable {
  private final RowBlocks blocks;
  private final SectorGenerator generator;
  private final Footprint footprint;
  private final double[] x;
  private final double[] y;

  private GeneratorTrial(RowBlocks blocks, SectorGenerator generator, Footprint footprint) {
    this.blocks = blocks;
    this.generator = generator;
    this.footprint = footprint;
    x = new double[2 * generator.dimension()];
    y = new double[x.length];
    Arrays.setAll(x, k -> Math.sin(1.0 + k));
  }

  /**
   * The sector in which the order parameter of a model lives.
   *
   * @param point finite values of all parameters
   * @throws org.ursell.runtime.equations.InvalidInputException if it does not fit into memory
   */
  public static GeneratorTrial of(Subject subject, Parameters point, int threads) {
    SiteSystem system = new SiteSystem(LindbladModel.of(subject.lindblad(point)));
    ChargeSector sector = system.sectors(subject.descriptor().orderParameter()).get(0);
    // Of vectors there are the one that it is applied to, and its image.
    Footprint footprint = system.footprint(sector, 1);
    footprint.require(Long.MAX_VALUE);
    RowBlocks blocks = new RowBlocks(threads);
    return new GeneratorTrial(blocks, system.open(sector, blocks).generator(), footprint);
  }

  /** Complex unknowns. */
  public int unknowns() {
    return generator.dimension();
  }

  /** Complex multiplications of an application. */
  public double multiplications() {
    return footprint.updates();
  }

  /** All that is held for it, in bytes: what an application must read or write at least once. */
  public double bytes() {
    return footprint.bytes();
  }

  /** Applies it once. */
  public void apply() {
    generator.apply(x, y);
  }

  @Override
  public void close() {
    blocks.close();
  }
}
