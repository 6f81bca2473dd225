/**
 * Mathematics as text: tokens, syntax trees and the one catalogue of everything that can be wrong
 * with a model file. Knows nothing of models or of computer algebra.
 */
package org.ursell.symbolic.syntax;
