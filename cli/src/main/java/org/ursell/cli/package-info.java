/**
 * What a user types and reads: one class a verb, and what verbs share. Physics is asked of {@code
 * runtime}, equations of {@code generated} and {@code symbolic}; here are words, files and exit
 * codes.
 */
package org.ursell.cli;
