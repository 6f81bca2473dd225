/** Derives the cumulant equations of a model at any truncation order and emits them. */
package org.ursell.symbolic;
