/**
 * What a user types and reads. This room holds the entry point and what is said when something goes
 * wrong; the rooms below it, each of which may use those named before it: {@code words}, {@code
 * work}, {@code plot}, {@code output}, {@code study}, {@code report}, {@code picture}, {@code
 * option}, {@code figure} and {@code bench}, {@code verb}. Physics is asked of {@code runtime},
 * equations of {@code generated} and {@code symbolic}.
 */
package org.ursell.cli;
