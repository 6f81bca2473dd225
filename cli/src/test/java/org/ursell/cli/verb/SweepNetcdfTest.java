package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.OutsideTool;
import org.ursell.cli.ResultTable;
import org.ursell.runtime.output.NetcdfReader;

/** The NetCDF file of a sweep says what its CSV says, and more. */
class SweepNetcdfTest {
  private static final String MODEL =
      """
      name: two-way
      species: {s: {levels: 2, count: N}}
      parameters: {N: 4, γ₊: 0.5, κ: 1, V: 1, status: 1}
      rate_unit: κ
      hamiltonian:
        - for pairs s s: V/N*(|0><1| (x) |1><0| + h.c.)
      jumps:
        - for each s: rate κ, operator |0><1|
        - for each s: rate γ₊ - V/4, operator |1><0|
        - for each s: rate status, operator |1><1|
      observables: {S: <|0><1|>_s, n: <|1><1|>_s}
      initial: {s: (|0>+|1>)/sqrt(2)}
      """;

  private static final String SWEEP =
      "--sizes 4,inf --grid γ₊=0.5,0.1,0.3 --start model --t-end 20 --method integrate"
          + " --measure expectation,lifetime,frequency,spectrum --frequencies -1:1:5";

  @TempDir private Path folder = Path.of("");

  private Path sweep(String more) throws IOException {
    Path model = Files.writeString(folder.resolve("model.yaml"), MODEL);
    Path out = folder.resolve("out");
    CommandRun run = SweepFolder.sweep(out, SWEEP + more, "--model", model.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return out;
  }

  private static void assertSame(ResultTable table, NetcdfReader file, List<String> axes) {
    NetcdfReader.Variable status =
        file.variable(table.columns().contains("result_status") ? "result_status" : "status");
    NetcdfReader.Variable method = file.variable("method");
    assertThat(status.over()).isEqualTo(axes);
    int numbers = table.columns().indexOf("method") - 1;
    assertThat(status.values()).hasSize(table.rows().size());
    for (int row = 0; row < table.rows().size(); row++) {
      int rest = row;
      for (int a = axes.size() - 1; a >= 0; a--) {
        double[] values = file.variable(axes.get(a)).values();
        assertThat(values[rest % values.length]).isEqualTo(table.number(row, axes.get(a)));
        rest /= values.length;
      }
      for (String name : table.columns().subList(axes.size(), numbers)) {
        NetcdfReader.Variable variable = file.variable(name);
        assertThat(variable.over()).isEqualTo(axes);
        double wanted = table.number(row, name);
        if (Double.isFinite(wanted)) {
          assertThat(variable.values()[row]).as(name).isCloseTo(wanted, withinPercentage(1e-9));
        } else {
          assertThat(variable.values()[row]).as(name).isEqualTo(Double.valueOf(wanted));
        }
      }
      assertThat(status.text("flag_meanings").split(" ")[(int) status.values()[row]])
          .isEqualTo(table.text(row, table.columns().get(numbers)));
      assertThat(
              method.text("flag_meanings").split(" ")[(int) method.values()[row]].replace('+', ' '))
          .isEqualTo(table.text(row, "method"));
    }
  }

  @Test
  void itHoldsTheTableWithNamesUnitsAndStatuses() throws IOException {
    Path out = sweep(" --grid status=1,2");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    NetcdfReader file = NetcdfReader.read(out.resolve("sweep.nc"));
    assertThat(table.column("result_status")).contains("ok", "refused");
    assertSame(table, file, List.of("N", "γ₊", "status"));
    assertThat(file.dimensions())
        .containsEntry("N", 2)
        .containsEntry("γ₊", 3)
        .containsEntry("omega", 5);
    assertThat(file.variable("N").values()).containsExactly(4, Double.POSITIVE_INFINITY);
    assertThat(file.variable("γ₊").text("units")).isEqualTo("κ");
    assertThat(file.variable("N").text("units")).isEmpty();
    assertThat(file.variable("lifetime").text("units")).isEqualTo("1/κ");
    assertThat(file.variable("frequency").text("units")).isEqualTo("rad*κ");
    assertThat(file.variable("lifetime").text("long_name")).isEqualTo("lifetime T");
    assertThat((double[]) file.variable("lifetime").attributes().get("_FillValue"))
        .containsExactly(Double.NaN);
    assertThat(file.attributes().get("source")).asString().startsWith("Ursell ");
    assertThat(file.attributes())
        .containsEntry("model", "two-way")
        .containsEntry("parameter_V", "1.0");
    spectra(out, table, file);
  }

  /** One variable per observable, over the axes and the frequencies; NaN where nothing ran. */
  private static void spectra(Path out, ResultTable table, NetcdfReader file) throws IOException {
    ResultTable spectra = ResultTable.read(out.resolve("spectra.csv"));
    double[] omega = file.variable("omega").values();
    double[] values = file.variable("spectrum_S").values();
    int next = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      boolean refused = table.text(row, "result_status").equals("refused");
      for (int k = 0; k < omega.length; k++) {
        double value = values[row * omega.length + k];
        if (refused) {
          assertThat(value).isNaN();
        } else {
          assertThat(omega[k]).isEqualTo(spectra.number(next, "omega"), within(1e-11));
          assertThat(value).isCloseTo(spectra.number(next++, "spectrum"), within(1e-11));
        }
      }
    }
    assertThat(next).isEqualTo(spectra.rows().size()).isPositive();
  }

  @Test
  void xarrayReadsIt() throws IOException, InterruptedException {
    Path python = OutsideTool.python("numpy", "xarray", "netCDF4");
    Path out = sweep("");
    OutsideTool.Result result =
        OutsideTool.run(
            List.of(python.toString(), resource("read_netcdf.py"), out.toString(), "5"));
    assertThat(result.exitCode()).as(result.text()).isZero();
    assertThat(result.text())
        .contains("netcdf4 read", "lifetime | 1/κ | lifetime T", "γ₊ | κ | γ₊");
  }

  @Test
  void ncdumpReadsIt() throws IOException, InterruptedException {
    Path ncdump = OutsideTool.of("ncdump");
    Path out = sweep("");
    OutsideTool.Result result =
        OutsideTool.run(List.of(ncdump.toString(), out.resolve("sweep.nc").toString()));
    assertThat(result.exitCode()).as(result.text()).isZero();
    assertThat(result.text())
        .contains(
            "N = 2 ;", "lifetime:units = \"1/κ\" ;", "byte status(N, γ₊) ;", "N = 4, Infinity ;");
  }

  static String resource(String name) {
    return Path.of("src/test/resources/org/ursell/cli", name).toAbsolutePath().toString();
  }
}
