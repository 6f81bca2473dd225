/** Numbers and names as people read them, and what a misspelt name may have meant. */
package org.ursell.cli.words;
