package org.ursell.runtime.observable;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * One real number that is read of an observable: of a Hermitian operator its expectation, of
 * another one the modulus of its expectation or one of its two parts.
 *
 * @param observable an observable of the model
 * @param part what is read of its expectation
 */
public record ObservableReading(ObservableDescriptor observable, Part part) {
  /** What is read of an expectation. */
  public enum Part {
    /** The real part; of a Hermitian operator this is all there is. */
    RE,
    /** The imaginary part. */
    IM,
    /** The modulus. */
    ABS
  }

  /** The expectation of a Hermitian operator, the modulus of that of another one. */
  public static ObservableReading of(ObservableDescriptor observable) {
    return new ObservableReading(observable, observable.isHermitian() ? Part.RE : Part.ABS);
  }

  /** All there is to read: one number of a Hermitian operator, three of another one. */
  public static List<ObservableReading> all(ObservableDescriptor observable) {
    return observable.isHermitian()
        ? List.of(of(observable))
        : List.of(
            new ObservableReading(observable, Part.RE),
            new ObservableReading(observable, Part.IM),
            new ObservableReading(observable, Part.ABS));
  }

  /**
   * Its name among several: that of a Hermitian observable, with {@code .re}, {@code .im} or {@code
   * .abs} behind that of another one.
   */
  public String name() {
    return observable.isHermitian()
        ? observable.name()
        : observable.name()
            + switch (part) {
              case RE -> ".re";
              case IM -> ".im";
              case ABS -> ".abs";
            };
  }

  /** How the number is found from the moments, for an observable of these very equations. */
  public ToDoubleFunction<double[]> of(SingleSiteObservable read) {
    return switch (part) {
      case RE -> read::re;
      case IM -> read::im;
      case ABS -> read::modulus;
    };
  }
}
