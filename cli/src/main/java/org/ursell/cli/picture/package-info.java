/** Answers as pictures. */
package org.ursell.cli.picture;
