package org.ursell.runtime.work;

import java.util.concurrent.Callable;
import org.ursell.runtime.equations.Internal;

/**
 * A task that another process can do as well: an object of a named class whose fields are data all
 * the way down, with no lambda and nothing open among them. What it returns depends on these fields
 * alone and is data, too; doing it leaves the fields as they are, so that it can be done again
 * where it was lost.
 *
 * @param <T> what comes of it
 */
@Internal
public interface Portable<T> extends Callable<T> {
  @Override
  T call();
}
