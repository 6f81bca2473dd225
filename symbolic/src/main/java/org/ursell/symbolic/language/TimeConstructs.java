package org.ursell.symbolic.language;

import static org.ursell.symbolic.language.LanguagePart.TIME;

import java.util.List;

/** What changes in time, for the reference of the language. */
final class TimeConstructs {
  static final List<Construct> ALL =
      List.of(
          Construct.of(
              TIME,
              "t",
              "the time, in formulas of the Hamiltonian",
              "hamiltonian:\n  - for each A: V*cos(2*t)*(|1><0| + |0><1|)"),
          Construct.of(
              TIME,
              "exp(i*w*t)",
              "a phase that turns",
              "hamiltonian:\n  - for each A: V*exp(i*W*t)*|0><1| + h.c."),
          Construct.of(
              TIME,
              "rate gamma*exp(-t/tau)",
              "rates change, and are never negative",
              "jumps:\n  - for each A: rate gamma*exp(-t/4), operator |0><1|"),
          Construct.of(
              TIME,
              "pulse(t, t0, width)",
              "on from t0 on and before t0 + width",
              "hamiltonian:\n  - for each A: V*pulse(t, 1, 0.5)*n"),
          Construct.of(
              TIME,
              "step(cos(w*t))",
              "a square wave",
              "hamiltonian:\n  - for each A: V*step(cos(3*t))*n"),
          Construct.of(
              TIME,
              "f: {file: F, kind: linear}",
              "a table of times and values, two columns, joined by lines",
              "tables:\n  f: {file: pulse.csv, kind: linear}\n"
                  + "hamiltonian:\n  - for each A: f(t)*n"),
          Construct.of(
              TIME,
              "kind: steps, kind: cubic",
              "each value from its time on, or the natural spline",
              "tables:\n  f: {file: pulse.csv, kind: cubic}\n"
                  + "hamiltonian:\n  - for each A: f((t - 1)/2)*n"),
          Construct.of(
              TIME,
              "outside: refuse, hold or zero",
              "what holds beyond the times of a table; refuse if nothing is said",
              "tables:\n  f: {file: pulse.csv, kind: steps, outside: hold}\n"
                  + "hamiltonian:\n  - for each A: f(t)*n"),
          Construct.refused(
              TIME,
              "step(exp(-t) - 0.5)",
              "jumps must be where they can be found",
              "hamiltonian:\n  - for each A: step(exp(-t) - 0.5)*n"));

  private TimeConstructs() {}
}
