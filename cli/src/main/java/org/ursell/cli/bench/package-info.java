/** Fair timing loops behind {@code ursell bench}. */
package org.ursell.cli.bench;
