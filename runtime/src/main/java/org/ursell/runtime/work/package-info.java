/**
 * How long work is shared, watched and given up, without a word of what the work is. {@link
 * org.ursell.runtime.work.Crew} holds threads, {@link org.ursell.runtime.work.Progress} hears how
 * far a computation has come, {@link org.ursell.runtime.work.Cancellation} is polled by those who
 * can stop in the middle.
 *
 * <pre>{@code
 * try (Crew crew = new Crew(4)) {
 *   List<Double> squares = crew.all(List.of(() -> 1.0, () -> 4.0, () -> 9.0));
 * }
 * }</pre>
 *
 * <p>No result may depend on how many threads there are: a crew hands results back in the order of
 * the requests, and sums over blocks are taken in the order of the blocks.
 */
package org.ursell.runtime.work;
