/**
 * Pictures drawn from plain numbers and words: no physics is computed here. The same numbers give
 * the same bytes; nothing needs a display.
 */
package org.ursell.cli.plot;
