/**
 * Results on disk, never half-written: {@link org.ursell.runtime.output.AtomicFiles}. Tables are
 * {@link org.ursell.runtime.output.CsvTable}, grids {@link org.ursell.runtime.output.Netcdf}.
 */
package org.ursell.runtime.output;
