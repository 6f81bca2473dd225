package org.ursell.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;

class NetcdfTest {
  @TempDir private Path folder = Path.of("");

  private static byte[] bytes(Netcdf file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }

  /** By hand from the NetCDF Classic Format Specification. */
  @Test
  void aSmallFileIsThatOfTheSpecification() throws IOException {
    Netcdf file =
        new Netcdf()
            .dimension("x", 3)
            .bytes("b", List.of("x"), Map.of(), k -> k - 1)
            .numbers("d", List.of(), Map.of("units", "1/s"), k -> 0.5);
    String wanted =
        "43444602 00000000" // CDF-2, no records
            + "0000000a 00000001 00000001 78000000 00000003" // a dimension x of length 3
            + "00000000 00000000" // no attributes of the file
            + "0000000b 00000002" // two variables
            + "00000001 62000000 00000001 00000000 00000000 00000000" // b over dimension 0
            + "00000001 00000004 0000000000000090" // bytes, 4 with the padding, at 144
            + "00000001 64000000 00000000" // d over nothing
            + "0000000c 00000001 00000005 756e697473000000" // with an attribute, units
            + "00000002 00000003 312f7300" // which is a text
            + "00000006 00000008 0000000000000094" // double precision, 8 bytes, at 148
            + "ff000100 3fe0000000000000";
    assertThat(HexFormat.of().formatHex(bytes(file))).isEqualTo(wanted.replace(" ", ""));
  }

  private Path example() throws IOException {
    Netcdf file =
        new Netcdf()
            .dimension("γ₊", 2)
            .dimension("N", 3)
            .attribute("title", "Ω, three bytes and more")
            .attribute("nothing", "")
            .numbers("γ₊", List.of("γ₊"), Map.of("units", "κ"), k -> 0.1 + k)
            .numbers("N", List.of("N"), Map.of("units", ""), k -> k == 2 ? 1.0 / 0.0 : k)
            .bytes(
                "status",
                List.of("γ₊", "N"),
                Map.of("flag_values", new byte[] {0, 5}),
                k -> 5 * (k % 2))
            .numbers(
                "T",
                List.of("γ₊", "N"),
                Map.of("_FillValue", Double.NaN),
                k -> k == 4 ? Double.NaN : k / 3.0);
    return Files.write(folder.resolve("example.nc"), bytes(file));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    NetcdfReader read = NetcdfReader.read(example());
    assertThat(read.dimensions()).containsExactly(Map.entry("γ₊", 2), Map.entry("N", 3));
    assertThat(read.attributes()).containsOnly(Map.entry("title", "Ω, three bytes and more"));
    assertThat(read.variables().keySet()).containsExactly("γ₊", "N", "status", "T");
    NetcdfReader.Variable axis = read.variable("γ₊");
    assertThat(axis.text("units")).isEqualTo("κ");
    assertThat(axis.values()).containsExactly(0.1, 1.1);
    assertThat(read.variable("N").values()).containsExactly(0, 1, Double.POSITIVE_INFINITY);
    assertThat(read.variable("N").attributes()).isEmpty();
    assertThat(read.variable("status").values()).containsExactly(0, 5, 0, 5, 0, 5);
    assertThat((double[]) read.variable("status").attributes().get("flag_values"))
        .containsExactly(0, 5);
    NetcdfReader.Variable values = read.variable("T");
    assertThat(values.over()).containsExactly("γ₊", "N");
    assertThat(values.values()).containsExactly(0, 1 / 3.0, 2 / 3.0, 1, Double.NaN, 5 / 3.0);
    assertThatThrownBy(() -> read.variable("t"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no variable 't'");
  }

  /** Cut at every length, or with a byte of its head changed, it is refused or read: no more. */
  @Test
  void aDamagedFileIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(example());
    Path damaged = folder.resolve("damaged.nc");
    for (int length = 0; length < whole.length; length++) {
      Files.write(damaged, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> NetcdfReader.read(damaged))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("is no NetCDF file");
    }
    for (int k = 0; k < 300; k++) {
      byte[] changed = whole.clone();
      changed[k] ^= (byte) 0x81;
      Files.write(damaged, changed);
      try {
        assertThat(NetcdfReader.read(damaged).variables()).isNotNull();
      } catch (InvalidInputException refused) {
        assertThat(refused).hasMessageContaining("is no NetCDF file");
      }
    }
  }

  @Test
  void aVariableBeyondTheFormIsRefused() {
    Netcdf file = new Netcdf().dimension("x", 50_000).dimension("y", 50_000);
    assertThatThrownBy(() -> file.numbers("z", List.of("x", "y"), Map.of(), k -> 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("'z' has 2500000000 values");
  }

  @ParameterizedTest
  @CsvSource({
    "gamma_plus, gamma_plus",
    "γ₊, γ₊",
    "g.re, g.re",
    "S⁺, S⁺",
    "<c'*c>/N, _<c'*c>_N",
    "(sum Sp), _(sum Sp)",
    "2x, 2x",
    "e\u0301, \u00e9",
    "'a ', a",
    "'', _"
  })
  void namesAreThoseOfTheForm(String name, String allowed) {
    assertThat(NetcdfNames.of(name)).isEqualTo(allowed);
    assertThat(NetcdfNames.of(allowed)).isEqualTo(allowed);
  }
}
