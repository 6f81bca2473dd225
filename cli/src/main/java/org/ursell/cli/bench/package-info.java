/**
 * Fair timing loops behind {@code ursell bench}; the same work by programs of others ({@link
 * org.ursell.cli.bench.PeersBench}); and what earlier runs measured ({@link
 * org.ursell.cli.bench.BenchHistory}).
 */
package org.ursell.cli.bench;
