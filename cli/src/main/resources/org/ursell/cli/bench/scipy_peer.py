"""Lifetimes and a stiff run by SciPy, with a right-hand side in NumPy made from the table form of the equations.

Arguments: a file of JSON with the table and the points, and the file that takes the answer. Times are those of
the processor, without the imports, in seconds; each task is done some times over.
"""

import numpy
import scipy
from scipy.integrate import solve_ivp
from scipy.sparse import csr_matrix
from peer import serve

# Below this many entries a product with a full matrix takes less time than one with a sparse matrix.
FULL = 40_000


def matrix(rows, columns, entries):
    """The faster of the two forms of a matrix; entries are (row, column, value)."""
    if not entries:
        return numpy.zeros((rows, columns))
    row, column, value = zip(*entries)
    sparse = csr_matrix((value, (row, column)), shape=(rows, columns))
    return sparse.toarray() if rows * columns <= FULL else sparse


class Equations:
    """All auxiliaries of a level are made at once of products of earlier variables; the last variable is one."""

    def __init__(self, table):
        self.unknowns = table["unknowns"]
        auxiliaries = table["auxiliaries"]
        self.size = self.unknowns + len(auxiliaries) + 1
        self.terms = [
            (row, variable if variable >= 0 else self.size - 1)
            for row, equation in enumerate(table["equations"])
            for variable in equation
        ]
        level = [0] * self.unknowns
        by_level = {}
        for number, terms in enumerate(auxiliaries):
            own = 1 + max(level[v] for term in terms for v in term[1:])
            level.append(own)
            by_level.setdefault(own, []).append((self.unknowns + number, terms))
        self.levels = [self.products(by_level[k]) for k in sorted(by_level)]

    def products(self, auxiliaries):
        """Which variables are multiplied, and how the products are summed to which variables."""
        first, second, entries = [], [], []
        for row, (_, terms) in enumerate(auxiliaries):
            for weight, *variables in terms:
                entries.append((row, len(first), weight))
                first.append(variables[0])
                second.append(variables[1] if len(variables) > 1 else self.size - 1)
        weights = matrix(len(auxiliaries), len(first), entries)
        return numpy.array(first), numpy.array(second), weights, numpy.array([v for v, _ in auxiliaries])

    def at(self, values):
        """The right-hand side with the coefficients of a point."""
        rates = matrix(
            self.unknowns, self.size, [(row, column, value) for (row, column), value in zip(self.terms, values)]
        )
        x = numpy.zeros(self.size)
        x[-1] = 1.0
        unknowns, levels = self.unknowns, self.levels

        def derivative(_, y):
            x[:unknowns] = y
            for first, second, weights, target in levels:
                x[target] = weights @ (x[first] * x[second])
            return rates @ x

        return derivative


def lifetimes(task):
    """When the modulus of the order parameter has fallen to 1/e, by DOP853 and its dense output."""
    equations = Equations(task["table"])
    re, im = numpy.array(task["re"]), numpy.array(task["im"])
    re0, im0 = task["re0"], task["im0"]
    times, evaluations = [], 0
    for point in task["points"]:
        start = numpy.array(point["start"])

        def modulus(y):
            return numpy.hypot(re @ y + re0, im @ y + im0)

        threshold = modulus(start) / numpy.e

        def crossing(_, y):
            return modulus(y) - threshold

        crossing.terminal, crossing.direction = True, -1
        run = solve_ivp(
            equations.at(point["values"]),
            (0.0, task["end"]),
            start,
            method="DOP853",
            rtol=task["relative"],
            atol=task["absolute"],
            events=crossing,
        )
        times.append(float(run.t_events[0][0]) if run.status == 1 else None)
        evaluations += run.nfev
    return {"lifetimes": times, "evaluations": evaluations}


def stiff(task):
    """One stiff run; evaluations count those for Jacobians by differences."""
    derivative = Equations(task["table"]).at(task["values"])
    count = 0

    def counted(t, y):
        nonlocal count
        count += 1
        return derivative(t, y)

    run = solve_ivp(
        counted,
        (0.0, task["end"]),
        numpy.array(task["start"]),
        method=task["method"],
        rtol=task["relative"],
        atol=numpy.array(task["absolute"]),
    )
    if run.status != 0:
        raise RuntimeError(run.message)
    return {"state": run.y[:, -1].tolist(), "evaluations": count}


serve({"lifetimes": lifetimes, "stiff": stiff}, "SciPy " + scipy.__version__)
