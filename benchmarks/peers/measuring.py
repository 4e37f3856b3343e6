"""Runs commands and takes their time and memory. Needs a POSIX system."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

# What ru_maxrss is counted in.
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


class Failed(Exception):
    """A command that did not do its work; the message says why."""


@dataclass(frozen=True)
class Command:
    """A command line, where it runs, and what it needs in its environment."""

    argv: tuple[str, ...]
    cwd: Path
    env: dict[str, str] = field(default_factory=dict)
    # Exit codes that say that it ran: most tools end with 1 when they have found something.
    good: tuple[int, ...] = (0, 1)


@dataclass(frozen=True)
class Figures:
    """Seconds on the wall, seconds of processors, and bytes of the largest process at its peak."""

    wall: float
    cpu: float
    peak: int


def run(command: Command, limit: float) -> tuple[Figures, str]:
    """Runs a command to its end; returns what it took and its standard output.

    The time of processes that it starts and waits for is counted in.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        begun = time.monotonic()
        try:
            process = subprocess.Popen(
                command.argv,
                cwd=command.cwd,
                env={**os.environ, "NO_COLOR": "1", **command.env},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
        except OSError as problem:
            raise Failed(f"{command.argv[0]}: {problem.strerror}") from problem
        timer = threading.Timer(limit, _kill, [process.pid])
        timer.start()
        ended = False
        try:
            _, status, usage = os.wait4(process.pid, 0)
            ended = True
        finally:
            timer.cancel()
            if not ended:
                _kill(process.pid)
        wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode == -signal.SIGKILL and wall >= limit:
            raise Failed(f"not done after {limit:.0f} s")
        if process.returncode not in command.good:
            raise Failed(f"ended with {process.returncode}: {_last_line(err) or _last_line(out)}")
        out.seek(0)
        figures = Figures(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _PEAK_UNIT)
        return figures, out.read().decode("utf-8", "replace")


def run_all(commands: list[Command], limit: float) -> tuple[Figures, str]:
    """Runs commands one after the other, as one: times added up, the higher peak."""
    results = [run(command, limit) for command in commands]
    figures = [each for each, _ in results]
    total = Figures(
        sum(each.wall for each in figures),
        sum(each.cpu for each in figures),
        max(each.peak for each in figures),
    )
    return total, "".join(out for _, out in results)


def median(figures: list[Figures]) -> Figures:
    """The median of each figure by itself."""
    return Figures(
        statistics.median(each.wall for each in figures),
        statistics.median(each.cpu for each in figures),
        int(statistics.median(each.peak for each in figures)),
    )


def _kill(group: int) -> None:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _last_line(file) -> str:
    file.seek(0)
    lines = file.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1][:200] if lines else ""
