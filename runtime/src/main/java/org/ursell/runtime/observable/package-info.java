/**
 * What a physicist reads from a vector of moments ({@link
 * org.ursell.runtime.observable.SingleSiteObservable}) and how a conserved charge turns it ({@link
 * org.ursell.runtime.observable.PhaseGenerator}).
 */
package org.ursell.runtime.observable;
