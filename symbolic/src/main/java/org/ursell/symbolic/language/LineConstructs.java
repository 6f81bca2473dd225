package org.ursell.symbolic.language;

import static org.ursell.symbolic.language.LanguagePart.HAMILTONIAN;
import static org.ursell.symbolic.language.LanguagePart.JUMPS;
import static org.ursell.symbolic.language.LanguagePart.OPERATORS;

import java.util.List;

/** Operators and the lines that they stand in, for the reference of the language. */
final class LineConstructs {
  static final List<Construct> ALL =
      List.of(
          Construct.of(OPERATORS, "|i><j|", "from level j to level i", "up: |1><0|"),
          Construct.of(
              OPERATORS,
              "Sx, Sy, Sz, Sp, Sm",
              "spin operators, of species that are spins; Sp raises m by one",
              "ladder: Sx + i*Sy - Sp + Sm*Sz"),
          Construct.of(OPERATORS, "c", "the annihilation operator of the mode c", "photons: c'*c"),
          Construct.of(OPERATORS, "a'", "the adjoint of a; a† is the same", "down: (|1><0|)'"),
          Construct.of(
              OPERATORS,
              "a*b, a^n, a + b",
              "products, whole powers and sums; numbers may stand before them",
              "two: V*c^2 + conj(g)*c'*c"),
          Construct.of(
              OPERATORS,
              "a + h.c.",
              "the conjugate of all that stands before it in the sum or in its brackets",
              "x: |1><0| + h.c."),
          Construct.of(HAMILTONIAN, "FORMULA", "a line of modes alone", "V*c'*c + W*(c'*b + h.c.)"),
          Construct.of(
              HAMILTONIAN,
              "for each A: FORMULA",
              "a sum over all sites of A, with modes if they are in it",
              "for each A: g*c'*|0><1| + h.c."),
          Construct.of(
              HAMILTONIAN,
              "for pairs A A: a (x) b",
              "each pair of different sites once; (x) or ⊗ joins the operators of two sites",
              "for pairs A A: V/N*|1><0| (x) |0><1| + h.c."),
          Construct.of(
              HAMILTONIAN,
              "for pairs A B: a (x) b",
              "each site of A with each site of B",
              "for pairs A B: V*n (x) Sz"),
          Construct.of(
              HAMILTONIAN,
              "for triples A A A: ...",
              "three different sites",
              "for triples A A A: V/N^2*n (x) n (x) n"),
          Construct.of(
              HAMILTONIAN,
              "for quadruples A A A A: ...",
              "four different sites",
              "for quadruples A A A A: V/N^3*n (x) n (x) n (x) n"),
          Construct.refused(
              HAMILTONIAN, "for each A: ...", "H is Hermitian", "for each A: V*|1><0|"),
          Construct.of(JUMPS, "rate k, operator L", "a jump of a mode", "rate kappa, operator b"),
          Construct.of(
              JUMPS,
              "for each A: rate k, operator L",
              "one jump for every site",
              "for each A: rate max(V, gamma), operator |0><1|"),
          Construct.of(
              JUMPS,
              "collective A: rate k, operator L",
              "one jump of the sum over all sites",
              "collective A: rate gamma/N, operator |0><1|"),
          Construct.of(
              JUMPS,
              "collective A B: rate k, operators L, M",
              "one jump of the sums over several species, and of modes",
              "collective A B: rate gamma, operators |0><1|, Sm"),
          Construct.of(
              JUMPS,
              "for pairs A A: rate k, operator L (x) M",
              "one jump for each pair of sites; 1 is the identity",
              "for pairs A A: rate gamma/N, operator |0><1| (x) 1 - 1 (x) |0><1|"),
          Construct.of(
              JUMPS,
              "for ordered pairs A A: rate k, operator L (x) M",
              "one jump for each order of two sites",
              "for ordered pairs A A: rate gamma/N, operator |1><0| (x) |0><1|"),
          Construct.of(
              JUMPS,
              "for each A: rate k, operator b*L",
              "a jump of each site and modes at once",
              "for each A: rate gamma, operator b*|0><1|"),
          Construct.of(
              JUMPS,
              "rate k, operator b + (sum_A L)",
              "one jump of modes and sums over sites, added or multiplied",
              "rate gamma, operator b*(sum_A |0><1|) + 0.5"),
          Construct.of(
              JUMPS,
              "correlated A, B: rates [[k, l], [m, n]], operators L, M",
              "correlated jumps of modes and species of one site, at rates that form a matrix",
              "correlated b, c: rates [[kappa, 0.2*i], [-0.2*i, kappa]], operators b, c"),
          Construct.refused(JUMPS, "rate g, operator L", "rates are real", "rate g, operator c"));

  private LineConstructs() {}
}
