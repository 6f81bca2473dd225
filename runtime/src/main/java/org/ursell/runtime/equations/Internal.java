package org.ursell.runtime.equations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Public only because another room of Ursell needs it: no part of what is offered to programs, and
 * free to change in any version.
 *
 * <p>What the examples for programs use, and what the public signatures of that name, is offered;
 * every other public type is marked. A marked member of an offered type is not offered, and neither
 * is what it alone names. The build holds this.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Internal {}
