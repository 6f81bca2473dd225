package org.ursell.runtime.equations;

import java.util.List;

/**
 * The rule of whatever looks for what lasts: steady states, gaps, laws at large N, two-time
 * correlations. Equations whose coefficients change in time have none of these.
 */
@Internal
public final class Autonomy {
  private static final int NAMED = 3;

  private Autonomy() {}

  /**
   * Requires equations that do not change in time.
   *
   * @param what needs that, as the subject of a sentence in the singular
   * @throws InvalidInputException if they do; the message says what changes
   */
  public static void require(ModelDescriptor model, String what) {
    require(model, what, "trace the model in time, or take t out of it");
  }

  /**
   * Requires equations that do not change in time.
   *
   * @param what needs that, as the subject of a sentence in the singular
   * @param remedy what to do instead
   * @throws InvalidInputException if they do; the message says what changes
   */
  public static void require(ModelDescriptor model, String what, String remedy) {
    if (model.isDriven()) {
      throw new InvalidInputException(
          "%s needs equations that do not change in time, but %s".formatted(what, changing(model)),
          remedy);
    }
  }

  /** What changes in time, as a sentence: {@code the rate gamma*exp(-t/tau) does}. */
  public static String changing(ModelDescriptor model) {
    List<String> all = model.driven();
    if (all.size() == 1) {
      return all.get(0) + " does";
    }
    boolean many = all.size() > NAMED;
    List<String> first = all.subList(0, many ? NAMED : all.size() - 1);
    String last = many ? (all.size() - NAMED) + " more" : all.get(all.size() - 1);
    return "%s and %s do".formatted(String.join(", ", first), last);
  }
}
