package org.ursell.symbolic.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableExpression;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.symbolic.model.ObservableWords;

/** The part of a JSON document that says what a system was derived from. */
final class JsonDescriptor {
  private final JsonGenerator json;
  private final ModelDescriptor model;

  JsonDescriptor(JsonGenerator json, ModelDescriptor model) {
    this.json = json;
    this.model = model;
  }

  /** Writes the fields from {@code generator} to {@code interactions}. */
  void write() throws IOException {
    json.writeStringField("generator", model.generatorVersion());
    json.writeObjectFieldStart("model");
    json.writeStringField("name", model.name());
    json.writeStringField("title", model.title());
    json.writeStringField("sha256", model.hash());
    json.writeStringField("rate_unit", model.rateUnit());
    json.writeEndObject();
    json.writeNumberField("order", model.order());
    if (model.filter().isPresent()) {
      json.writeStringField("filter", model.filter().get());
    } else {
      json.writeNullField("filter");
    }
    parameters();
    species();
    observables();
    charges();
    json.writeArrayFieldStart("interactions");
    for (String name : model.interactions()) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private void parameters() throws IOException {
    json.writeArrayFieldStart("parameters");
    for (ParameterDescriptor parameter : model.parameters()) {
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeStringField("kind", parameter.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("default", parameter.defaultValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void species() throws IOException {
    json.writeArrayFieldStart("species");
    for (SpeciesDescriptor species : model.species()) {
      json.writeStartObject();
      json.writeStringField("name", species.name());
      json.writeStringField("kind", species.isMode() ? "mode" : "levels");
      json.writeNumberField("levels", species.levels());
      json.writeStringField("count", species.size());
      json.writeArrayFieldStart("operators");
      for (SpeciesDescriptor.BasisElement element : species.basis()) {
        json.writeStartObject();
        json.writeStringField("name", element.name());
        json.writeStringField("formula", element.formula());
        if (!species.isMode()) {
          matrix(element.operator());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void matrix(SiteOperator operator) throws IOException {
    json.writeArrayFieldStart("matrix");
    for (int row = 0; row < operator.levels(); row++) {
      for (int column = 0; column < operator.levels(); column++) {
        double re = operator.re(row, column);
        double im = operator.im(row, column);
        if (re != 0 || im != 0) {
          entry(row, column, re, im);
        }
      }
    }
    json.writeEndArray();
  }

  private void entry(int first, int second, double re, double im) throws IOException {
    json.writeStartArray();
    json.writeNumber(first);
    json.writeNumber(second);
    json.writeNumber(re);
    json.writeNumber(im);
    json.writeEndArray();
  }

  private void observables() throws IOException {
    json.writeArrayFieldStart("observables");
    for (ObservableDescriptor observable : model.observables()) {
      json.writeStartObject();
      json.writeStringField("name", observable.name());
      if (observable.expression().isPresent()) {
        ObservableExpression made = observable.expression().get();
        json.writeStringField("text", made.text());
        json.writeStringField("formula", ObservableWords.of(made.formula()));
        json.writeEndObject();
        continue;
      }
      json.writeNumberField("species", observable.species());
      if (model.species().get(observable.species()).isMode()) {
        json.writeArrayFieldStart("products");
        for (ObservableDescriptor.Product product : observable.products()) {
          entry(product.creations(), product.annihilations(), product.re(), product.im());
        }
        json.writeEndArray();
      } else {
        matrix(observable.operator());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void charges() throws IOException {
    json.writeArrayFieldStart("charges");
    for (ChargeDescriptor charge : model.charges()) {
      json.writeStartObject();
      json.writeStringField("name", charge.name());
      json.writeArrayFieldStart("weights");
      for (List<Double> weights : charge.weights()) {
        json.writeStartArray();
        for (double weight : weights) {
          json.writeNumber(weight);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
