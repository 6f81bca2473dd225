/**
 * What a user types and reads. This room holds the entry point and what is said when something goes
 * wrong; each of the rooms below it may use those that are named before it: {@code words}, {@code
 * plot}, {@code grammar}, {@code model}, {@code output}, {@code report}, {@code picture}, {@code
 * view}, {@code option}, {@code figure}, {@code bench}, {@code bridge}, {@code verb}. Questions are
 * studies of {@code runtime}, equations come from {@code generated} and {@code symbolic}.
 */
package org.ursell.cli;
