/** Answers as text: tables and sentences to read, CSV and what a manifest says of them. */
package org.ursell.cli.report;
