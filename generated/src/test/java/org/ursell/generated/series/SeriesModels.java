package org.ursell.generated.series;

import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.subject.ModelSubject;

/** Models beyond the paper's, as texts. */
final class SeriesModels {
  private SeriesModels() {}

  /** Two-level atoms in one lossy mode. */
  static final String LASER =
      """
      name: laser
      species: {atom: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 50, G: 1.5, kappa: 4, pump: 1, gamma: 0.1}
      hamiltonian:
        - for each atom: G/sqrt(N)*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate pump, operator |1><0|
        - for each atom: rate gamma, operator |0><1|
      charges:
        phase: {atom: [0, 1], c: 1}
      observables: {s: <|0><1|>_atom, a: <c>}
      """;

  /** Pumped two-level atoms that lose their excitations together. */
  static final String COLLECTIVE =
      """
      name: collective-loss
      species: {atom: {levels: 2, count: N}}
      parameters: {N: 50, Gamma: 4, pump: 1, gamma: 0.1}
      jumps:
        - collective atom: rate Gamma/N, operator |0><1|
        - for each atom: rate pump, operator |1><0|
        - for each atom: rate gamma, operator |0><1|
      charges:
        phase: {atom: [0, 1]}
      observables: {s: <|0><1|>_atom}
      """;

  /** The same atoms, counted as two species. */
  static final String SPLIT =
      """
      name: split-collective-loss
      species: {A: {levels: 2, count: N_A}, B: {levels: 2, count: N_B}}
      parameters: {N_A: 50, N_B: 50, Gamma: 4, pump: 1, gamma: 0.1}
      jumps:
        - collective A, B: rate Gamma/(N_A+N_B), operator |0><1|
        - for each A, B: rate pump, operator |1><0|
        - for each A, B: rate gamma, operator |0><1|
      charges:
        phase: {A: [0, 1], B: [0, 1]}
      observables: {s: <|0><1|>_A, t: <|0><1|>_B}
      """;

  /** A laser with a saturable absorber, which may be dark or bright. */
  static final String ABSORBER =
      """
      name: absorber
      species: {gain: {levels: 2, count: N}, loss: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 50, G: 1, H: 0.6, kappa: 0.1, gamma: 0.8, pump: 4}
      hamiltonian:
        - for each gain: G/sqrt(N)*(c'*|0><1| + h.c.)
        - for each loss: H/sqrt(N)*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each gain: rate pump, operator |1><0|
        - for each loss: rate gamma, operator |0><1|
      charges:
        phase: {gain: [0, 1], loss: [0, 1], c: 1}
      observables: {a: <c>}
      """;

  static Subject of(String text) {
    return ModelSubject.of(ModelReader.read("model.yaml", text).orThrow());
  }

  static Parameters defaults(Subject model) {
    return model.descriptor().defaults();
  }
}
