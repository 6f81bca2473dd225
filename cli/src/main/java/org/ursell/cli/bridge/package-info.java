/**
 * The door for other languages that run in the same Java machine, as Python does: a question is
 * asked in the words of the command line's options, answered by the same studies, and handed over
 * as arrays of numbers. Nothing is printed, written or drawn.
 */
package org.ursell.cli.bridge;
