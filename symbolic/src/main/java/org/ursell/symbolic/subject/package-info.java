/**
 * Models of files, built-in ones and models built in Java as subjects of studies: {@link
 * org.ursell.symbolic.subject.ModelSubject} stands above the pipeline, and derives, compiles and
 * caches what a study asks for.
 */
package org.ursell.symbolic.subject;
