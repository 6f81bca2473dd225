/**
 * What a physicist reads from a vector of moments ({@link
 * org.ursell.runtime.observable.SingleSiteObservable}, {@link
 * org.ursell.runtime.observable.PhaseReading}) and how a conserved charge turns it ({@link
 * org.ursell.runtime.observable.PhaseGenerator}).
 */
package org.ursell.runtime.observable;
