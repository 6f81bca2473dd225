/** Threads that do independent work. */
package org.ursell.cli.work;
