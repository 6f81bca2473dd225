package org.ursell.runtime.equations;

/**
 * A single-site operator with a name whose expectation a physicist asks for.
 *
 * @param name for example {@code S+_A}
 * @param species index into {@link ModelDescriptor#species()}
 * @param operator the operator, not necessarily Hermitian
 */
public record ObservableDescriptor(String name, int species, SiteOperator operator) {}
