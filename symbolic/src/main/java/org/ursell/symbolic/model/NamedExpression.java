package org.ursell.symbolic.model;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ObservableExpression;

/**
 * An observable of several places, of sums over sites, or made of several expectation values, that
 * the user gave a name.
 *
 * @param name for example {@code g2}
 * @param expression what is computed
 */
@Internal
public record NamedExpression(String name, ObservableExpression expression)
    implements NamedObservable {}
