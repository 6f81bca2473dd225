/**
 * The verbs {@code ursell sweep} and {@code ursell merge}: reading grids, guarding against work
 * without end, and writing tables, manifests and pictures of many points.
 */
package org.ursell.cli.sweep;
