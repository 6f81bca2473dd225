"""What several tests need."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

GREEK = """language: 1
name: greek
species:
  a: {levels: 2, count: N}
  c: {boson: true}
parameters: {N: 3, γ₊: 0.5, γ₋: 1, κ_a: 1, ω₀: 0.2, g: 0.3 + 0.4*i}
rate_unit: γ₋
hamiltonian:
  - ω₀*c'*c
  - for each a: g*c'*|0><1| + h.c.
jumps:
  - for each a: rate γ₊, operator |1><0|
  - for each a: rate γ₋, operator |0><1|
  - rate κ_a, operator c
observables: {n: <c'*c>, s: <|0><1|>_a}
initial: {a: level 1, c: coherent 0.5}
"""

COLLIDE = """language: 1
name: collide
species:
  a: {levels: 2, count: status}
parameters: {status: 3, lifetime: 0.5, order: 1, t: 1, N: 0.2, order_parameter: 0.3}
rate_unit: t
hamiltonian:
  - for each a: order_parameter*|0><1| + h.c.
jumps:
  - for each a: rate lifetime, operator |1><0|
  - for each a: rate t, operator |0><1|
  - for each a: rate N*order, operator |1><1|
observables: {s: <|0><1|>_a, t: <|1><1|>_a}
initial: {a: level 1}
"""

# Alone, an atom is excited with the probability up/(up + down) = 3/4.
SHARED = """language: 1
name: shared
species:
  a: {levels: 2, count: N}
parameters: {N: 1, up: 3, down: 1, value: 0.3 + 0.1*i, kind: 0.1, t: 0.2}
rate_unit: down
hamiltonian:
  - for each a: (abs(value) + kind + t)*|1><1|
jumps:
  - for each a: rate up, operator |1><0|
  - for each a: rate down, operator |0><1|
observables:
  residual: <|1><1|>_a
  frequency: <|1><1|>_a
  status: <|1><1|>_a
  method: <|1><1|>_a
  branch: <|1><1|>_a
  order: <|1><1|>_a
  size: <|1><1|>_a
  t: <|1><1|>_a
initial: {a: level 1}
"""


def interrupted(work, after):
    """Sends Control-C to this process as soon as ``after()`` is true, while work goes on.

    Python leaves a signal ignored that it finds ignored, as under nohup: here it listens.
    """
    done = threading.Event()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)

    def send():
        while not done.wait(0.05):
            if after():
                os.kill(os.getpid(), signal.SIGINT)
                return

    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    try:
        work()
    finally:
        done.set()
        signal.signal(signal.SIGINT, before)


def in_a_new_process(code, **environment):
    """Runs Python code apart, where no Java runs yet; gives its exit code and all that it said."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        env={name: value for name, value in variables.items() if value is not None},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    )
    return done.returncode, done.stdout
