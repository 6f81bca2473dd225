/**
 * One or two sites by themselves, whose equations are linear and exact: their steady states ({@link
 * org.ursell.runtime.microscopic.LinearSteadyState}) and the phases these prefer ({@link
 * org.ursell.runtime.microscopic.SteadyPhases}).
 */
package org.ursell.runtime.microscopic;
