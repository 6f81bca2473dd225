"""Reads tables with NumPy as the documentation says, and holds them against Python's csv module."""

import csv
import sys

import numpy

WORDS = sys.argv[1].split(",")
for file in sys.argv[2:]:
    with open(file, newline="", encoding="utf-8") as stream:
        head, *rows = list(csv.reader(stream))
    numbers = min([head.index(word) for word in WORDS if word in head], default=len(head))
    wanted = numpy.array([[float(cell) for cell in row[:numbers]] for row in rows])

    # All numbers at once.
    read = numpy.loadtxt(file, delimiter=",", skiprows=1, usecols=range(numbers), ndmin=2)
    assert read.shape == (len(rows), numbers), (file, read.shape)
    assert numpy.array_equal(read, wanted, equal_nan=True), file

    # Any column by its name.
    table = numpy.loadtxt(
        file, delimiter=",", quotechar='"', dtype=str, comments=None, ndmin=2, encoding="utf-8")
    for k, name in enumerate(head):
        column = table[1:, list(table[0]).index(name)]
        if k < numbers:
            assert numpy.array_equal(column.astype(float), wanted[:, k], equal_nan=True), (file, name)
        else:
            assert list(column) == [row[k] for row in rows], (file, name)
    print(file, "has", numbers, "columns of numbers")
