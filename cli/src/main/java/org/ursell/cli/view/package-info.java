/**
 * Answers handed over: each view puts the report, the tables and the pictures of one kind of answer
 * together for the desk.
 */
package org.ursell.cli.view;
