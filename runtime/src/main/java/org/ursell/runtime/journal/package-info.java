/**
 * Sweeps that survive. {@link org.ursell.runtime.journal.SweepJournal} appends each finished line
 * to a file, with a checksum, so that a run killed at any moment goes on where it was; {@link
 * org.ursell.runtime.journal.SweepOutline} is what must be known of a sweep to go on with it;
 * {@link org.ursell.runtime.journal.SweepMerge} puts the shares of several machines together.
 *
 * <p>The trap: a journal is of one request. Opened for another it refuses and names each
 * difference, since lines of two requests in one table would look like results.
 */
package org.ursell.runtime.journal;
