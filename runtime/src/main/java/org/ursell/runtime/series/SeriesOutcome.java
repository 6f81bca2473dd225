package org.ursell.runtime.series;

/**
 * What became of a series in 1/N at a parameter point: {@link SeriesExpansion} or {@link NoSeries}.
 */
public sealed interface SeriesOutcome permits SeriesExpansion, NoSeries {
  /** The finding in one sentence for people. */
  String words();
}
