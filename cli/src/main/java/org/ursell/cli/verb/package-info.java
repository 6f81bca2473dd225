/**
 * One class per command: its help, its options, and the call of a study, a report and a picture.
 */
package org.ursell.cli.verb;
