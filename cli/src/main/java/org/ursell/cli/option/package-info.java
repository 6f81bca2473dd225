/**
 * What a user types, read: mixins, converters and the grammar of values. Besides the verbs and the
 * root only this room knows the library that takes command lines apart.
 */
package org.ursell.cli.option;
