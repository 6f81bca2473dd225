/**
 * How far to trust a truncation: {@link org.ursell.runtime.judge.Judgement} reads its lifetimes off
 * against exact ones at small N and the law of phase diffusion at large N.
 */
package org.ursell.runtime.judge;
