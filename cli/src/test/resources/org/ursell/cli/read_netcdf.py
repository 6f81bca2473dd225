"""Reads sweep.nc with xarray, by each engine there is, and holds it against sweep.csv."""

import csv
import sys

import numpy
import xarray

folder, omega_count = sys.argv[1], int(sys.argv[2])
with open(folder + "/sweep.csv", newline="", encoding="utf-8") as stream:
    head, *rows = list(csv.reader(stream))
engines = [e for e in ("netcdf4", "scipy") if e in xarray.backends.list_engines()]
assert engines, "xarray reads no NetCDF here"
for engine in engines:
    data = xarray.open_dataset(folder + "/sweep.nc", engine=engine)
    if engine == "scipy":
        # SciPy takes names for Latin-1, though the format has them in UTF-8.
        data = data.rename({n: n.encode("latin-1").decode("utf-8") for n in data.variables})
    axes = [name for name in data["status"].dims]
    assert axes == head[: len(axes)], (axes, head)
    meanings = data["status"].attrs["flag_meanings"].split()
    methods = data["method"].attrs["flag_meanings"].split()
    for row in rows:
        place = {axis: float(row[k]) for k, axis in enumerate(axes)}
        point = data.sel(place)
        for name, cell in zip(head, row):
            if name in ("status", "method"):
                flags = data[name].attrs["flag_meanings"].split()
                assert flags[int(point[name])] == cell.replace(" ", "+"), (place, name)
            elif name not in axes and name != "advice":
                assert numpy.isclose(float(point[name]), float(cell), rtol=1e-11, atol=0,
                                     equal_nan=True), (place, name)
    assert data.sizes.get("omega", 0) == omega_count, data.sizes
    print(engine, "read", dict(data.sizes), sorted(data.data_vars))
    for name in sorted(data.variables):
        print(name, "|", data[name].attrs.get("units", "-"), "|", data[name].attrs.get("long_name"))
