package org.ursell.symbolic.coefficient;

import java.util.Optional;

/** Prints a {@link Scalar} so that it reads back to the same value. */
final class ScalarText {
  private static final int SUM = 0;
  private static final int PRODUCT = 1;
  private static final int ATOM = 3;

  private ScalarText() {}

  static String of(Scalar scalar) {
    StringBuilder text = new StringBuilder();
    write(scalar, SUM, text);
    return text.toString();
  }

  private static void write(Scalar scalar, int context, StringBuilder text) {
    boolean bracket = strength(scalar) < context;
    if (bracket) {
      text.append('(');
    }
    writeBare(scalar, text);
    if (bracket) {
      text.append(')');
    }
  }

  private static int strength(Scalar scalar) {
    if (ComplexParameter.text(scalar).isPresent()) {
      return ATOM;
    }
    if (scalar instanceof Scalar.Sum || scalar instanceof Scalar.Negative) {
      return SUM;
    }
    if (scalar instanceof Scalar.Product || scalar instanceof Scalar.Quotient) {
      return PRODUCT;
    }
    return scalar instanceof Scalar.Power ? PRODUCT + 1 : ATOM;
  }

  private static void writeBare(Scalar scalar, StringBuilder text) {
    Optional<String> complex = ComplexParameter.text(scalar);
    if (complex.isPresent()) {
      text.append(complex.get());
    } else if (scalar instanceof Scalar.Number number) {
      String plain = number.value().toPlainString();
      text.append(plain.length() <= 30 ? plain : number.value().toString());
    } else if (scalar instanceof Scalar.Constant constant) {
      text.append(constant == Scalar.Constant.I ? "i" : "pi");
    } else if (scalar instanceof Scalar.Parameter parameter) {
      text.append(ComplexParameter.shown(parameter.name()));
    } else if (scalar instanceof Scalar.Sampled sampled) {
      text.append(sampled.function().name()).append('(');
      write(sampled.argument(), SUM, text);
      text.append(')');
    } else if (scalar instanceof Scalar.Time) {
      text.append(Scalar.Time.NAME);
    } else if (scalar instanceof Scalar.Negative minus) {
      text.append('-');
      write(minus.operand(), PRODUCT, text);
    } else if (scalar instanceof Scalar.Sum sum) {
      write(sum.left(), SUM, text);
      boolean minus = sum.right() instanceof Scalar.Negative;
      text.append(minus ? " - " : " + ");
      write(minus ? ((Scalar.Negative) sum.right()).operand() : sum.right(), PRODUCT, text);
    } else if (scalar instanceof Scalar.Product product) {
      write(product.left(), PRODUCT, text);
      text.append('*');
      write(product.right(), product.right() instanceof Scalar.Quotient ? ATOM : PRODUCT, text);
    } else if (scalar instanceof Scalar.Quotient quotient) {
      write(quotient.left(), PRODUCT, text);
      text.append('/');
      write(quotient.right(), PRODUCT + 1, text);
    } else if (scalar instanceof Scalar.Power power) {
      write(power.base(), ATOM, text);
      text.append('^');
      write(power.exponent(), ATOM, text);
    } else if (scalar instanceof Scalar.Call call) {
      text.append(call.function()).append('(');
      for (int k = 0; k < call.parts().size(); k++) {
        text.append(k > 0 ? ", " : "");
        write(call.parts().get(k), SUM, text);
      }
      text.append(')');
    }
  }
}
