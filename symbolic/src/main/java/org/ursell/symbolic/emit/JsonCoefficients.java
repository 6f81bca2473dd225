package org.ursell.symbolic.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.Generator;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The part of a JSON document with the coefficients, which terms name by their numbers. They are
 * numbered in the order in which a reader meets them.
 */
final class JsonCoefficients {
  private final JsonGenerator json;
  private final MomentSystem system;
  private final Map<Coefficient, Integer> numbers = new LinkedHashMap<>();

  JsonCoefficients(JsonGenerator json, MomentSystem system) {
    this.json = json;
    this.system = system;
    system.auxiliaries().forEach(auxiliary -> numberAll(auxiliary.definition()));
    system.equations().forEach(this::numberAll);
  }

  private void numberAll(MomentPolynomial polynomial) {
    for (MomentPolynomial.Term term : polynomial.terms()) {
      numbers.putIfAbsent(term.coefficient(), numbers.size());
    }
  }

  /** The number of a coefficient of the system. */
  int number(Coefficient coefficient) {
    return numbers.getOrDefault(coefficient, -1);
  }

  /** Writes what the coefficients are polynomials in. */
  void writeGenerators() throws IOException {
    json.writeArrayFieldStart("generators");
    for (Generator generator : system.ring().generators()) {
      if (generator.isMark()) {
        // These come last, so that the numbers of the others stay.
        break;
      }
      json.writeStartObject();
      if (generator instanceof Generator.Parameter parameter) {
        json.writeStringField("kind", "parameter");
        json.writeStringField("name", parameter.name());
      } else if (generator instanceof Generator.Time) {
        json.writeStringField("kind", "time");
      } else if (generator instanceof Generator.Inverse inverse) {
        json.writeStringField("kind", "inverse");
        json.writeStringField("of", inverse.name());
      } else {
        json.writeStringField("kind", "expression");
        json.writeStringField("text", system.ring().text(generator));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the functions that tables give, if there are any. */
  void writeTables(List<SampledFunction> tables) throws IOException {
    if (tables.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("tables");
    for (SampledFunction table : tables) {
      json.writeStartObject();
      json.writeStringField("name", table.name());
      json.writeStringField("kind", table.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("outside", table.outside().name().toLowerCase(Locale.ROOT));
      json.writeFieldName("points");
      json.writeArray(table.points(), 0, table.size());
      json.writeFieldName("values");
      json.writeArray(table.values(), 0, table.size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the coefficients by their numbers. */
  void write() throws IOException {
    json.writeArrayFieldStart("coefficients");
    for (Coefficient coefficient : numbers.keySet()) {
      json.writeStartObject();
      json.writeStringField("text", coefficient.toString());
      json.writeArrayFieldStart("monomials");
      for (Coefficient.Term term : coefficient.terms()) {
        monomial(term);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void monomial(Coefficient.Term term) throws IOException {
    if (!term.imaginary().equals(BigFraction.ZERO)) {
      throw new IllegalStateException("a real system has a complex coefficient");
    }
    json.writeStartObject();
    json.writeStringField("numerator", term.real().getNumerator().toString());
    json.writeStringField("denominator", term.real().getDenominator().toString());
    json.writeArrayFieldStart("powers");
    for (Map.Entry<Integer, Integer> power : term.powers().entrySet()) {
      json.writeStartArray();
      json.writeNumber(power.getKey());
      json.writeNumber(power.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
