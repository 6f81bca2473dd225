package org.ursell.cli.bridge;

import java.util.List;
import org.ursell.cli.option.SmallSystemOptions;
import org.ursell.cli.view.LifetimeView;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lifetimes of small systems without truncation. */
@Command(name = "exact")
final class ExactQuestion implements Question {
  @Mixin private SmallSystemOptions options = new SmallSystemOptions();

  @Override
  public Answer answer(Work work) {
    LifetimeStudy study = options.study(work.err());
    List<PointLifetimes> results =
        work.on("solving exactly", study, options.jobs(), options.isLongMeant());
    new LifetimeView(study, results).requireCoherence();
    Answer answer = new Answer();
    new LifetimeTable(study, results).into(answer);
    return answer;
  }
}
