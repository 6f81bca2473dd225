package org.ursell.runtime.measure;

import java.util.List;

/** Something a sweep finds out at every point. */
public sealed interface Measure permits SeriesMeasure, PointMeasure {
  /** As typed and written into manifests: {@code order-parameter}. */
  String name();

  /** The numbers it gives; possibly none, if it gives a spectrum. */
  List<Column> columns();

  /** Everything else that decides its numbers, in words; empty if nothing does. */
  default String settings() {
    return "";
  }
}
