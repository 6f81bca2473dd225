package org.ursell.symbolic.oracle;

import org.ursell.runtime.equations.SiteOperator;

/**
 * One factor of a product of operators on distinct sites. Factors of the same group stand on
 * different sites of it; which ones does not matter in a permutation-symmetric state.
 */
public record SiteFactor(int group, SiteOperator operator) {}
