/**
 * The README and the pages of {@code cli/docs} say what is: commands, links, names, and the site.
 */
package org.ursell.cli.pages;
