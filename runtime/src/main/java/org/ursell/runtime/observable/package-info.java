/**
 * What a physicist reads from a vector of moments ({@link
 * org.ursell.runtime.observable.SingleSiteObservable}, {@link
 * org.ursell.runtime.observable.PhaseReading}), how it oscillates in time ({@link
 * org.ursell.runtime.observable.AmplitudeSpectrum}) and how a conserved charge turns it ({@link
 * org.ursell.runtime.observable.PhaseGenerator}).
 */
package org.ursell.runtime.observable;
