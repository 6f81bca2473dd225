"""Master equations by QuTiP: an ensemble in the basis of Dicke states, and a single-atom laser.

Arguments: a file of JSON with the rates, and the file that takes the answer. Times are those of the processor,
without the imports, in seconds; each task is done some times over.
"""

import numpy
import qutip
from qutip.piqs import Dicke, dicke, jspin
from peer import serve


def solver_options():
    """The same tolerances in the versions before and from 5 on."""
    asked = {"rtol": 1e-9, "atol": 1e-11, "nsteps": 100_000}
    return asked if int(qutip.__version__.split(".")[0]) >= 5 else qutip.Options(**asked)


def ensemble(task):
    """Two-level atoms that are driven, decay and are pumped, and decay together; <Sz> and <Sy> of one."""
    n = task["N"]
    jx, jy, jz = jspin(n)
    system = Dicke(n)
    system.hamiltonian = task["Omega"] * jx
    system.emission = task["gamma"]
    system.pumping = task["nu"]
    system.collective_emission = task["Gamma"] / n
    start = dicke(n, n / 2, -n / 2)
    run = qutip.mesolve(
        system.liouvillian(), start, task["times"], [], [jz / n, jy / n], options=solver_options()
    )
    return {"values": [numpy.real(each).tolist() for each in run.expect]}


def laser(task):
    """An atom that is pumped in a lossy cavity of few photons; their number."""
    photons = task["cut"] + 1
    c = qutip.tensor(qutip.destroy(photons), qutip.qeye(2))
    lower = qutip.tensor(qutip.qeye(photons), qutip.Qobj([[0, 1], [0, 0]]))
    hamiltonian = task["g"] * (c.dag() * lower + c * lower.dag())
    jumps = [
        numpy.sqrt(task["kappa"]) * c,
        numpy.sqrt(task["gamma"]) * lower,
        numpy.sqrt(task["nu"]) * lower.dag(),
    ]
    start = qutip.tensor(qutip.fock_dm(photons, 0), qutip.fock_dm(2, 0))
    run = qutip.mesolve(hamiltonian, start, task["times"], jumps, [c.dag() * c], options=solver_options())
    return {"values": [numpy.real(each).tolist() for each in run.expect]}


serve({"ensemble": ensemble, "laser": laser}, "QuTiP " + qutip.__version__)
