/** Whom long work tells how far it is; its threads are those of {@code runtime.work}. */
package org.ursell.cli.work;
