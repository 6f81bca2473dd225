package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.lifetime.FockCut;
import org.ursell.runtime.state.ProductState;

/**
 * Exact two-time correlations and spectra by the quantum regression theorem: the earlier operator
 * multiplies the state from the left, and the product is followed like a state. Where two operators
 * are on one site each of the same species, one site is told from the others, which multiplies the
 * unknowns by about d^2.
 *
 * <pre>{@code
 * ExactRegression regression = ExactRegression.of(subject, point, ExactOptions.defaults());
 * ExactSpectrum light = regression.spectrum(c, false, new double[] {0.0, 0.5});
 * }</pre>
 */
@Internal
public final class ExactRegression {
  private final LindbladData data;
  private final ExactOptions options;

  /** What was followed for a spectrum, which further frequencies ask for again. */
  private final Map<Followed, Map<List<Integer>, FadingCorrelation>> known =
      new ConcurrentHashMap<>();

  /** Of a Lindblad equation with or without modes, whose charges are found if it declares none. */
  public ExactRegression(LindbladData data, ExactOptions options) {
    this.data = FoundCharges.in(data);
    this.options = options;
  }

  /**
   * Of a model at a point.
   *
   * @param parameters a finite value for every parameter, sizes included
   */
  public static ExactRegression of(Subject subject, Parameters parameters, ExactOptions options) {
    Autonomy.require(subject.descriptor(), "a correlation of two times");
    boolean modes = subject.descriptor().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return new ExactRegression(
        modes ? subject.lindbladWithModes(parameters) : subject.lindblad(parameters), options);
  }

  /**
   * A correlation in the steady state.
   *
   * @param delays tau, ascending from 0 on
   * @throws NotExactlySolvableException as {@link ExactSolver}
   * @throws InvalidInputException if there is no one steady state, or if it needs more memory than
   *     allowed
   */
  public ExactCorrelation correlation(TwoTime asked, double[] delays) {
    return correlation(asked, Optional.empty(), 0.0, delays);
  }

  /**
   * A correlation after a run.
   *
   * @param start with quanta as they are at the point, see {@link ProductState#at}
   * @param begin the earlier time t
   * @param delays tau, ascending from 0 on
   */
  public ExactCorrelation correlation(
      TwoTime asked, ProductState start, double begin, double[] delays) {
    if (!(begin >= 0.0) || Double.isInfinite(begin)) {
      throw new InvalidInputException(
          "the earlier time of a correlation is " + NumberWords.of(begin), "give a time from 0 on");
    }
    return correlation(asked, Optional.of(FactoredStart.of(start)), begin, delays);
  }

  private ExactCorrelation correlation(
      TwoTime asked, Optional<ExactStart> start, double begin, double[] delays) {
    requireAscending(delays);
    FieldForm plain = form(data);
    asked.require(plain);
    boolean tagged = asked.tells(plain);
    FieldForm form = tagged ? form(TaggedSite.of(data, asked.earlier().species())) : plain;
    Optional<ExactStart> own =
        start.map(
            one -> {
              new FieldSystem(plain, ones(plain)).check(one);
              return tagged ? one.tagged(plain.places().place(asked.earlier().species())) : one;
            });
    CutSearch search =
        own.map(one -> new CutSearch(form, options, one))
            .orElseGet(() -> new CutSearch(form, options, mode -> Quanta.FEW));
    CutSearch.Question<CorrelationQuestion.Answer> question =
        AgreedQuestion.of(
            with -> new CorrelationQuestion(with, asked, tagged, false, own, begin, delays),
            options,
            Quanta.of(form, options, 1));
    CutSearch.Found<CorrelationQuestion.Answer> found =
        own.map(one -> search.find(question, one))
            .orElseGet(
                () -> search.find(question, (system, answer) -> answer.edges().orElseThrow()));
    return found.answer().found().with(told(form, found.cut()));
  }

  /**
   * Coincidences in the steady state: &lt;B'(t) B'(t + tau) B(t + tau) B(t)&gt;, whose ratio to the
   * square of the mean &lt;B'B&gt; is g2(tau). Both means of the result are &lt;B'B&gt;.
   *
   * @param operator B, of one charge, on one and the same site or a mode
   * @param summed whether it is summed over all sites of its species
   * @param delays tau, ascending from 0 on
   * @throws InvalidInputException as {@link #correlation}, and if B has parts of several charges
   */
  public ExactCorrelation coincidences(
      ObservableDescriptor operator, boolean summed, double[] delays) {
    requireAscending(delays);
    TwoTime asked = TwoTime.ofSpectrum(operator, summed);
    FieldForm plain = form(data);
    boolean tagged = asked.tells(plain);
    FieldForm form = tagged ? form(TaggedSite.of(data, operator.species())) : plain;
    CutSearch.Found<CorrelationQuestion.Answer> found =
        new CutSearch(form, options, mode -> Quanta.FEW)
            .find(
                AgreedQuestion.of(
                    with ->
                        new CorrelationQuestion(
                            with, asked, tagged, true, Optional.empty(), 0.0, delays),
                    options,
                    Quanta.of(form, options, 1)),
                (system, answer) -> answer.edges().orElseThrow());
    return found.answer().found().with(told(form, found.cut()));
  }

  /**
   * The spectrum S(w) = 2 Re int_0^inf &lt;A'(tau) A(0)&gt;_c exp(-i w tau) dtau of the steady
   * state, without the product of the means.
   *
   * @param operator A, on one site or a mode
   * @param summed whether it is summed over all sites of its species
   * @param frequencies w, in radians per unit of time
   * @throws InvalidInputException if there is no one steady state, if the correlation hardly
   *     decays, or if it needs more memory than allowed
   */
  public ExactSpectrum spectrum(
      ObservableDescriptor operator, boolean summed, double[] frequencies) {
    return spectrum(TwoTime.ofSpectrum(operator, summed), frequencies);
  }

  /**
   * 2 Re int_0^inf &lt;A(tau) B(0)&gt;_c exp(-i w tau) dtau of the steady state, without the
   * product of the means: what a pair of operators adds to the spectrum of a sum of them.
   *
   * @param frequencies w, in radians per unit of time
   * @throws InvalidInputException as {@link #spectrum(ObservableDescriptor, boolean, double[])}
   */
  public ExactSpectrum spectrum(TwoTime asked, double[] frequencies) {
    FieldForm plain = form(data);
    asked.require(plain);
    boolean tagged = asked.tells(plain);
    FieldForm form = form(asked, plain);
    CutSearch.Found<SpectrumQuestion.Answer> found =
        new CutSearch(form, options, mode -> Quanta.FEW)
            .find(
                AgreedQuestion.of(
                    with ->
                        new SpectrumQuestion(
                            with,
                            asked,
                            tagged,
                            frequencies,
                            known.computeIfAbsent(
                                new Followed(asked, with.tolerance()),
                                one -> new ConcurrentHashMap<>())),
                    options,
                    Quanta.of(form, options, 1)),
                (system, answer) -> answer.edges());
    return new ExactSpectrum(
        Arrays.stream(frequencies).boxed().toList(),
        Arrays.stream(found.answer().spectrum()).boxed().toList(),
        told(form, found.cut()));
  }

  /**
   * What a correlation in the steady state takes, modes cut as the options say or at a few quanta:
   * that state first, and what is followed from it then, which it stays beside.
   */
  public Footprint footprint(TwoTime asked) {
    return footprint(asked, true);
  }

  /** How often a correlation is followed, at least, to see that its digits are not lost. */
  public int runs() {
    return AgreedQuestion.runs(Quanta.of(form(data), options, 1));
  }

  /** What a correlation after a run takes. */
  public Footprint footprintOfRun(TwoTime asked) {
    return footprint(asked, false);
  }

  private Footprint footprint(TwoTime asked, boolean steady) {
    FieldForm plain = form(data);
    asked.require(plain);
    boolean tagged = asked.tells(plain);
    FieldSystem system = Quanta.of(form(asked, plain), options, Quanta.FEW);
    ObservableDescriptor earlier = CorrelationQuestion.earlier(system, asked, tagged).observable();
    List<ChargeSector> read =
        system.read(CorrelationQuestion.later(system, asked, tagged).observable());
    Set<ChargeSector> sectors = new TreeSet<>(read);
    for (ChargeSector target : read) {
      system.read(earlier).forEach(charge -> sectors.add(target.plus(charge)));
    }
    sectors.add(system.neutral());
    Footprint worst =
        sectors.stream()
            .map(sector -> system.footprint(sector, FaberPropagator.VECTORS + 1))
            .max(Comparator.comparingDouble(Footprint::bytes))
            .orElseThrow();
    // What is read holds its generator, and the vector that is to be followed, until all are.
    double held = read.stream().mapToDouble(one -> system.footprint(one, 1).bytes()).sum();
    double bytes = held + worst.bytes();
    if (steady) {
      double state = system.footprint(system.neutral(), NullVector.VECTORS).bytes();
      held += system.footprint(system.neutral(), 1).bytes();
      bytes = Math.max(state, held + vectors(worst.dimension()));
    }
    return new Footprint(system.sites(), worst.dimension(), bytes, worst.updates());
  }

  private static double vectors(long dimension) {
    return 16.0 * FaberPropagator.VECTORS * dimension;
  }

  private FieldForm form(TwoTime asked, FieldForm plain) {
    return asked.tells(plain) ? form(TaggedSite.of(data, asked.earlier().species())) : plain;
  }

  private static FieldForm form(LindbladData data) {
    return new FieldForm(data);
  }

  private static List<Integer> ones(FieldForm form) {
    return Collections.nCopies(form.places().modes(), 1);
  }

  private static Optional<FockCut> told(FieldForm form, FockCut cut) {
    return form.places().modes() == 0 ? Optional.empty() : Optional.of(cut);
  }

  private static void requireAscending(double[] delays) {
    for (int k = 0; k < delays.length; k++) {
      if (!(delays[k] >= (k == 0 ? 0.0 : delays[k - 1])) || Double.isInfinite(delays[k])) {
        throw new InvalidInputException(
            "the delays of a correlation do not ascend from 0: " + Arrays.toString(delays),
            "sort them");
      }
    }
  }

  /** What was followed, and how closely. */
  private record Followed(TwoTime asked, double tolerance) {}
}
