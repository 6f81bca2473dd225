package org.ursell.cli.bridge;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.ursell.cli.option.TraceOptions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.study.TraceStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The equations of one order with numbers in place of their parameters, to integrate elsewhere. */
@Command(name = "system")
final class SystemQuestion implements Question {
  @Mixin private TraceOptions options = new TraceOptions();

  @Override
  public Answer answer(Work work) {
    TraceStudy study = TraceQuestion.only(options.studies(work.err()));
    List<OptionalDouble> sizes = study.sizes().runs();
    if (study.orders().size() != 1 || sizes.size() != 1) {
      throw new InvalidInputException(
          "equations to integrate are those of one order and one size",
          "give one of each, and ask again for another");
    }
    MomentEquations equations =
        Double.isInfinite(sizes.get(0).orElse(1.0))
            ? study.equations().meanField()
            : Objects.requireNonNull(study.equations().orders().get(study.orders().get(0)));
    Parameters parameters = study.points().at(study.point(), sizes.get(0));
    Answer answer = new Answer();
    Told.common(answer, study.points(), study.start(), study.remarks());
    answer.words("moment", equations.moments().stream().map(Moment::label).toList());
    answer.words("part", equations.moments().stream().map(one -> Told.word(one.part())).toList());
    answer.words("observable", study.readings().stream().map(ObservableReading::name).toList());
    Answer.Columns columns = new Answer.Columns();
    Told.parameters(
        columns,
        equations.descriptor().parameters().stream().map(one -> one.name()).toList(),
        parameters);
    columns.into(answer, "");
    double[] start = study.state().momentsAt(equations, parameters);
    answer.numbers("y0", start).numbers("t0", study.start().time());
    return answer.system(
        BoundSystem.of(equations, parameters, study.start().time(), study.readings()));
  }
}
