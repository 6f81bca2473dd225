/**
 * Questions about a model at some points, and their answers, which know nothing of files, tables or
 * command lines: lifetimes, traces, critical couplings, exact solutions, judging.
 */
package org.ursell.cli.study;
