package org.ursell.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.OutputFolder;
import org.ursell.cli.picture.LifetimePicture;
import org.ursell.cli.report.ComparedLifetimes;
import org.ursell.cli.report.LifetimeFiles;
import org.ursell.runtime.study.LifetimeStudy;

/**
 * Lifetimes of two models in one table and one picture.
 *
 * @param labels what the models are called
 * @param views what was found of each, in that order
 */
public record ComparedLifetimesView(List<String> labels, List<LifetimeView> views) {
  /** Keeps its own copies. */
  public ComparedLifetimesView {
    labels = List.copyOf(labels);
    views = List.copyOf(views);
  }

  /** Writes table, manifest and picture. */
  public void publish(Desk desk, OutputFolder folder) {
    List<ComparedLifetimes> models = new ArrayList<>();
    for (int k = 0; k < views.size(); k++) {
      models.add(
          new ComparedLifetimes(labels.get(k), views.get(k).study(), views.get(k).results()));
    }
    Map<String, Object> manifest = manifest(desk, views.get(0));
    manifest.put("compared_with", manifest(desk, views.get(1)));
    desk.into(folder)
        .text("lifetimes.csv", ComparedLifetimes.csv(models))
        .manifest(manifest)
        .picture("lifetimes", LifetimePicture.compared(models))
        .publish();
  }

  private static Map<String, Object> manifest(Desk desk, LifetimeView view) {
    LifetimeStudy study = view.study();
    return LifetimeFiles.manifest(
        study,
        view.results(),
        desk.manifest(study.equations().meanField(), study.equations().orders().values()));
  }
}
