/** Where results go: folders, manifests, and the terminal that watches the progress. */
package org.ursell.cli.output;
