package org.ursell.symbolic.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Moment;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * Emits a system as JSON for somebody else's solver: everything needed to integrate it, and no
 * more. All numbers (indices) count from 0.
 *
 * <p>The document is one object:
 *
 * <dl>
 *   <dt>{@code format}, {@code version}, {@code generator}
 *   <dd>{@code "ursell-equations"}, the version of this schema ({@value #VERSION}), and the version
 *       of the program part that derived the equations
 *   <dt>{@code model}
 *   <dd>{@code name}, {@code title}, {@code sha256} of the physics, {@code rate_unit}
 *   <dt>{@code order}, {@code filter}
 *   <dd>the truncation order (the largest, if species have their own); the charge whose charged
 *       moments were left out as zero, or null
 *   <dt>{@code parameters}
 *   <dd>{@code name}, {@code kind} ({@code coupling}, {@code rate} or {@code size}), {@code
 *       default}
 *   <dt>{@code species}
 *   <dd>{@code name}, {@code kind} ({@code levels} or {@code mode}), {@code levels} (0 for a mode),
 *       {@code count} (a size parameter or an integer, as text) and {@code operators}: the
 *       single-site operators that moments are made of, each with {@code name}, {@code formula} and
 *       {@code matrix}, its entries that are not zero as [row, column, re, im]; for a mode without
 *       matrix, the first the creation and the second the annihilation operator
 *   <dt>{@code observables}, {@code charges}, {@code interactions}
 *   <dd>what the model names: an observable has {@code name}, {@code species} and {@code matrix},
 *       or for a mode {@code products}, [creations, annihilations, re, im] for each normal-ordered
 *       product; a charge has {@code name} and for each species its {@code weights}; interactions
 *       are the parameters that are zero when sites do not feel each other
 *   <dt>{@code generators}
 *   <dd>what coefficients are polynomials in: {@code kind} is {@code parameter} (of that {@code
 *       name}), {@code inverse} (one over the parameter {@code of}; 0 where that is infinite, which
 *       is the mean-field limit), {@code time} (the time t, of equations that change in it) or
 *       {@code expression}, a {@code text} of numbers, parameters, t, the signs + - * / ^, pi, the
 *       tables of the document, and sqrt, exp, sin, cos, cosh, sinh, tanh, log, abs, min, max, step
 *       (of x: 1 where x is not negative, else 0), pulse (of x, x0, width: 1 where x0 &lt;= x &lt;
 *       x0 + width, else 0). A solver of one's own evaluates what holds t, or calls a table, at
 *       each time at which it evaluates the equations, and stops where these jump or have a kink
 *   <dt>{@code tables}
 *   <dd>only where there are any: functions by their values at points, each with {@code name},
 *       {@code kind} ({@code linear}; {@code steps}, each value from its point on; or {@code
 *       cubic}, the natural spline), {@code outside} ({@code refuse}, {@code hold} or {@code
 *       zero}), {@code points} and {@code values}
 *   <dt>{@code coefficients}
 *   <dd>each a real number at given parameters: {@code text} for people, and {@code monomials} to
 *       be added, each {@code numerator}/{@code denominator} (decimal integers of any length, as
 *       text) times generators to powers, {@code powers} being pairs [generator, power]
 *   <dt>{@code moments}
 *   <dd>the unknowns, all real: {@code label}, {@code part} ({@code real} or {@code imaginary} part
 *       of the expectation), {@code factors} as pairs [species, operator], each on a site of its
 *       own (those of a mode on the one mode, normal-ordered), and {@code asked_by}, the label of
 *       the equation that first needed the moment, or null if it was asked for
 *   <dt>{@code auxiliaries}
 *   <dd>variables beyond the unknowns, to be evaluated in this order: closed forms of cut moments
 *       and cumulants; {@code label} and {@code terms}
 *   <dt>{@code equations}
 *   <dd>one per unknown, in the same order: the {@code terms} of its time derivative
 *   <dt>{@code cut}, {@code dropped}
 *   <dd>labels of the moments that the closure cut, each with the equation that first held it, and
 *       of those that the filter left out
 * </dl>
 *
 * <p>A term is the pair [coefficient, [variables]]: the coefficient of that number times the
 * product of the variables. Variables from 0 on are the moments, and after the last moment the
 * auxiliaries follow. Every equation is linear in the variables, every auxiliary of degree two at
 * most.
 */
public final class JsonEmitter {
  /** Version of the schema; a change that could break a reader raises it. */
  public static final int VERSION = 1;

  /** Objects and arrays nested deeper than this stay on one line. */
  private static final int INDENTED_LEVELS = 2;

  private final MomentSystem system;
  private final JsonGenerator json;
  private final JsonCoefficients coefficients;

  private JsonEmitter(MomentSystem system, JsonGenerator json) {
    this.system = system.plain();
    this.json = json;
    this.coefficients = new JsonCoefficients(json, this.system);
  }

  /** The document, ending with a line break. */
  public static String emit(MomentSystem system) {
    StringWriter text = new StringWriter();
    emit(system, new PrintWriter(text));
    return text.toString();
  }

  /** The same, written piece by piece: that of high orders is as long as its equations are. */
  @Internal
  public static void emit(MomentSystem system, PrintWriter out) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(layout());
      new JsonEmitter(system, json).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    out.append('\n');
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter =
        new DefaultIndenter("  ", "\n") {
          private static final long serialVersionUID = 1L;

          @Override
          public void writeIndentation(JsonGenerator generator, int level) throws IOException {
            if (level <= INDENTED_LEVELS) {
              super.writeIndentation(generator, level);
            }
          }
        };
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    return layout;
  }

  private void document() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "ursell-equations");
    json.writeNumberField("version", VERSION);
    new JsonDescriptor(json, system.descriptor()).write();
    coefficients.writeTables(system.ring().sampledFunctions());
    coefficients.writeGenerators();
    coefficients.write();
    moments();
    json.writeArrayFieldStart("auxiliaries");
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      json.writeStartObject();
      json.writeStringField("label", auxiliary.label());
      terms(auxiliary.definition());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("equations");
    for (MomentPolynomial equation : system.equations()) {
      json.writeStartObject();
      terms(equation);
      json.writeEndObject();
    }
    json.writeEndArray();
    report();
    json.writeEndObject();
  }

  private void moments() throws IOException {
    Hierarchy hierarchy = system.hierarchy();
    json.writeArrayFieldStart("moments");
    for (Moment moment : system.moments()) {
      json.writeStartObject();
      json.writeStringField("label", moment.label());
      json.writeStringField("part", moment.part().name().toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("factors");
      int[] factors = new int[moment.order()];
      for (int f = 0; f < factors.length; f++) {
        Moment.Factor factor = moment.factors().get(f);
        factors[f] = MomentKey.factor(factor.species(), factor.element() + 1);
        json.writeStartArray();
        json.writeNumber(factor.species());
        json.writeNumber(factor.element());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeFieldName("asked_by");
      var asker = hierarchy.askedBy(MomentKey.of(factors));
      if (asker.isPresent()) {
        json.writeString(system.names().moment(asker.get()));
      } else {
        json.writeNull();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void terms(MomentPolynomial polynomial) throws IOException {
    json.writeArrayFieldStart("terms");
    for (MomentPolynomial.Term term : polynomial.terms()) {
      json.writeStartArray();
      json.writeNumber(coefficients.number(term.coefficient()));
      json.writeStartArray();
      for (int variable : term.variables()) {
        json.writeNumber(variable);
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void report() throws IOException {
    json.writeArrayFieldStart("cut");
    for (Map.Entry<MomentKey, MomentKey> cut : system.hierarchy().cutMoments().entrySet()) {
      json.writeStartObject();
      json.writeStringField("label", system.names().moment(cut.getKey()));
      json.writeStringField("asked_by", system.names().moment(cut.getValue()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dropped");
    for (MomentKey dropped : system.hierarchy().droppedMoments()) {
      json.writeString(system.names().moment(dropped));
    }
    json.writeEndArray();
  }
}
