package org.ursell.runtime.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * Time averages over the last part of a run, one per quantity: of the modulus (the order parameter
 * &lt;|&lt;S+&gt;|&gt;_t and the coherences of Fig. 2(b) of Nadolny and Bruder, "Macroscopic
 * quantum synchronization effects" (2023)), or of the expectation itself where it is real.
 */
final class AverageMeasure extends NamedSeriesMeasure {
  static final String ORDER_PARAMETER = "order-parameter";
  static final String COHERENCES = "coherences";
  static final String EXPECTATION = "expectation";

  /** Runs to t = 10000 and relative equilibria agree to far better, away from the threshold. */
  private static final double TOLERANCE = 1e-4;

  /** An order parameter that varies by more than this part of its mean has not settled. */
  private static final double MODULATION = 0.05;

  private final boolean real;

  private AverageMeasure(
      String name,
      List<ObservableDescriptor> quantities,
      List<String> names,
      String brackets,
      boolean real) {
    super(name, quantities, columns(quantities, names, brackets));
    this.real = real;
  }

  private static List<Column> columns(
      List<ObservableDescriptor> quantities, List<String> names, String brackets) {
    return IntStream.range(0, names.size())
        .mapToObj(
            k ->
                new Column(names.get(k), "", symbol(brackets, quantities.get(k).name()), TOLERANCE))
        .toList();
  }

  /** For coherence_A_01 the density matrix with those indices, else the name in its brackets. */
  private static String symbol(String brackets, String name) {
    return name.startsWith("coherence_")
        ? "|*ρ*_{%s}|".formatted(name.substring(name.indexOf('_') + 1).replace('_', ','))
        : brackets.formatted(name);
  }

  static AverageMeasure orderParameter(ModelDescriptor model) {
    List<ObservableDescriptor> observed = ObservedSignals.complex(model, ORDER_PARAMETER);
    return new AverageMeasure(
        ORDER_PARAMETER,
        observed,
        ObservedSignals.columns("order_parameter", observed),
        "|⟨%s⟩|",
        false);
  }

  static AverageMeasure coherences(ModelDescriptor model) {
    List<ObservableDescriptor> observed = ObservedSignals.coherences(model, COHERENCES);
    return new AverageMeasure(
        COHERENCES,
        observed,
        observed.stream().map(ObservableDescriptor::name).toList(),
        "|%s|",
        false);
  }

  static AverageMeasure expectation(ModelDescriptor model) {
    List<ObservableDescriptor> observed = ObservedSignals.hermitian(model, EXPECTATION);
    return new AverageMeasure(
        EXPECTATION,
        observed,
        observed.stream().map(o -> ObservedSignals.plain(o.name())).toList(),
        "⟨%s⟩",
        true);
  }

  /** One observable by itself, under its own name: the modulus of one that is not real. */
  static AverageMeasure of(ObservableDescriptor observable) {
    String name = observable.name();
    String bare = name.startsWith("<") && name.endsWith(">") ? inner(name) : name;
    boolean bracketed = observable.label().equals(name);
    boolean real = observable.isHermitian();
    return new AverageMeasure(
        name,
        List.of(observable),
        List.of(ObservedSignals.plain(bare)),
        (real ? "%s" : "|%s|").formatted(bracketed ? "%s" : "⟨%s⟩"),
        real);
  }

  private static String inner(String name) {
    return name.substring(1, name.length() - 1);
  }

  @Override
  public int samples(Window window) {
    return window.average();
  }

  @Override
  public boolean isLongTime() {
    return true;
  }

  @Override
  public double[] read(Function<ObservableDescriptor, Signal> signals, Window window) {
    return quantities().stream()
        .map(quantity -> signals.apply(quantity))
        .mapToDouble(signal -> real ? signal.meanRealPart() : signal.meanModulus())
        .toArray();
  }

  @Override
  public String warning(Function<ObservableDescriptor, Signal> signals, Window window) {
    return quantities().stream()
        .filter(one -> one.expression().isPresent())
        .filter(one -> Double.isNaN(signals.apply(one).meanModulus()))
        .map(one -> "%s: %s".formatted(one.name(), one.expression().orElseThrow().undefined()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public Optional<Change> change(Function<ObservableDescriptor, Signal> signals, Window window) {
    if (!name().equals(ORDER_PARAMETER)) {
      return Optional.empty();
    }
    return quantities().stream()
        .filter(quantity -> keepsChanging(signals.apply(quantity), window))
        .findFirst()
        .map(quantity -> change(quantity.name(), signals.apply(quantity)));
  }

  private static Change change(String name, Signal signal) {
    double smallest = signal.smallestModulus();
    double largest = signal.largestModulus();
    if (!signal.isMonotonic()) {
      return new Change(
          PointStatus.MODULATED,
          "|<%s>| keeps changing between %.4g and %.4g: the row holds time averages"
              .formatted(name, smallest, largest));
    }
    boolean falls = signal.finalModulus() < largest;
    return new Change(
        PointStatus.RELAXING,
        "|<%s>| still %s, from %.4g to %.4g over the averaged stretch: give a later end time"
            .formatted(
                name,
                falls ? "falls" : "rises",
                falls ? largest : smallest,
                falls ? smallest : largest));
  }

  private static boolean keepsChanging(Signal signal, Window window) {
    double mean = signal.meanModulus();
    return mean > window.vanishing()
        && signal.largestModulus() - signal.smallestModulus() > MODULATION * mean;
  }
}
