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
  private final SectorPlan plan;
  private final double[] x;
  private final double[] y;

  private GeneratorTrial(RowBlocks blocks, SectorGenerator generator, SectorPlan plan) {
    this.blocks = blocks;
    this.generator = generator;
    this.plan = plan;
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
    system.footprint(sector, 1).require(Long.MAX_VALUE);
    RowBlocks blocks = new RowBlocks(threads);
    return new GeneratorTrial(blocks, system.open(sector, blocks).generator(), system.plan(sector));
  }

  /** Complex unknowns. */
  public int unknowns() {
    return generator.dimension();
  }

  /** Multiplications of a complex number in an application, nearly all by real ones. */
  public double multiplications() {
    return plan.updates();
  }

  /**
   * The bytes that an application reads and writes at the least: the vector, its image and its
   * tables once, and what passes through other sectors twice.
   */
  public double bytes() {
    return plan.traffic();
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
