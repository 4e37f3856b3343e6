#!/usr/bin/env python3
"""Measures resolint and its peers in turn on the same files. See README.md beside this script."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import corpus
import report
from measuring import Failed, Figures, median, run_all
from tools import Resolint, Tool, peers

PROJECT = Path(__file__).resolve().parents[2]
TIMES = (1, 2, 4, 8)


def main(argv: list[str]) -> int:
    """Does what the options ask; returns the exit code."""
    options = parse(argv)
    return in_scratch(lambda scratch: compare(options, options.install_in or scratch / "tools", scratch))


def in_scratch(work: Callable[[Path], int]) -> int:
    """Does some work with a folder that is removed after it; says what fails, and returns the exit code."""
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    # Installations may stay from run to run; what is measured on is made anew.
    scratch = Path(tempfile.mkdtemp(prefix="resolint-peers-"))
    try:
        return work(scratch)
    except (Failed, OSError) as problem:
        say(str(problem))
        return 2
    except KeyboardInterrupt:
        return 130
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def parse(argv: list[str]) -> argparse.Namespace:
    """Reads the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    names = ",".join(peers())
    add("--peers", type=names_in(peers()), default=list(peers()), help=f"which of {names}")
    add("--runs", type=positive, default=5, help="how often to run each (5)")
    add("--files", type=positive, default=125, help="files a language (125)")
    add("--languages", type=names_in(corpus.LANGUAGES), default=["en", "fr", "ru", "zh"])
    add("--page", choices=corpus.LANGUAGES, default="fr", help="the language of the page (fr)")
    add("--from", dest="folder", type=Path, help="measure on documents of this folder instead")
    add("--resolint", type=Path, default=PROJECT / "resolint", help="the launcher to measure")
    add("--install-in", type=Path, help="keep the peers in this folder, for the next run")
    add("--limit", type=positive, default=900, help="seconds after which a run is given up (900)")
    add("--patient", action="store_true", help="slow peers on all files, too")
    add("--curve", action="store_true", help="instead: resolint alone, 1× to 8× of the files")
    options = parser.parse_args(argv)
    for name in ("install_in", "resolint"):
        if getattr(options, name):
            setattr(options, name, getattr(options, name).resolve())
    if options.folder and not options.folder.is_dir():
        parser.error(f"--from: no folder {options.folder}")
    return options


def positive(text: str) -> int:
    """A number from 1."""
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a number from 1, found {text}")
    return int(text)


def names_in(known):
    """A list of names with commas between; none may be empty or unknown."""

    def read(text: str) -> list[str]:
        names = text.split(",") if text else []
        for name in names:
            if name not in known:
                expected = ", ".join(known)
                raise argparse.ArgumentTypeError(f"'{name}' is none of {expected}")
        return names

    return read


def compare(options: argparse.Namespace, tools: Path, scratch: Path) -> int:
    """Makes the files, installs, measures and prints."""
    files = scratch / "files"
    count = write(options, options.languages, options.files, files)
    if not count:
        raise Failed(f"{options.folder}: no .md or .txt in {', '.join(options.languages)}, by name")
    resolint = Resolint(options.resolint)
    resolint.install(tools)
    say(f"{count} files; {about_machine()}")
    if options.curve:
        print_curve(options, files, scratch)
        return 0
    trial = scratch / "trial"
    corpus.trial(options.languages, trial)
    ready = [resolint] + installed(options, tools, trial)
    page = scratch / "page"
    if write(options, [options.page], 1, page):
        print_comparison(f"One page ({options.page}), cold", ready, page, options)
    patient = [tool for tool in ready if options.patient or not tool.is_slow]
    print_comparison(f"{count} files", patient, files, options)
    return 0


def write(options: argparse.Namespace, languages: list[str], files: int, out: Path) -> int:
    """Writes files a language, the user's or made-up ones; returns how many there are."""
    if options.folder:
        return corpus.from_folder(options.folder, languages, files, out)
    samples = PROJECT / "src" / "main" / "dist" / "samples"
    return corpus.from_samples(samples, languages, files, out)


def installed(options: argparse.Namespace, tools: Path, trial: Path) -> list[Tool]:
    """The peers that can be installed and find something in the trial texts."""
    ready = []
    for name in options.peers:
        tool = peers()[name]
        say(f"installing {tool.name}")
        try:
            tool.install(tools / name)
            _, out = run_all(tool.commands(trial), options.limit)
            if not corpus.finds_trial(out):
                raise Failed("finds nothing in a text with faults")
            ready.append(tool)
        except Failed as problem:
            say(f"{tool.name} is left out: {problem}")
    return ready


def print_comparison(
    title: str, ready: list[Tool], files: Path, options: argparse.Namespace
) -> None:
    """Runs the tools in turn, and prints the medians."""
    taken: dict[Tool, list[Figures]] = {tool: [] for tool in ready if tool.files_read(files)}
    for number in range(1, options.runs + 1):
        for tool in list(taken):
            say(f"{title}: {tool.name}, run {number} of {options.runs}")
            try:
                taken[tool].append(run_all(tool.commands(files), options.limit)[0])
            except Failed as problem:
                if isinstance(tool, Resolint):
                    raise
                say(f"{tool.name} is left out: {problem}")
                del taken[tool]
    rows = [
        (tool.name, tool.does, tool.files_read(files), median(figures))
        for tool, figures in taken.items()
    ]
    amount = report.amount(size(files))
    print(f"{title}, {amount}; medians of {options.runs}\n\n{report.comparison(rows)}")


def print_curve(options: argparse.Namespace, files: Path, scratch: Path) -> None:
    """Measures resolint on more and more copies of the files, with one thread and two in turn."""
    rows = []
    for times in TIMES:
        folder = scratch / f"times-{times}"
        count = corpus.copies(files, times, folder)
        taken: dict[int, list[Figures]] = {1: [], 2: []}
        for number in range(1, options.runs + 1):
            for threads, figures in taken.items():
                say(f"{count} files, --threads {threads}: run {number} of {options.runs}")
                commands = Resolint(options.resolint, threads).commands(folder)
                figures.append(run_all(commands, options.limit)[0])
        rows.append((times, count, median(taken[1]), median(taken[2])))
        shutil.rmtree(folder)
    print(f"resolint; medians of {options.runs}\n\n{report.curve(rows)}")


def size(folder: Path) -> int:
    """The bytes in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def about_machine() -> str:
    """What tells how far figures may be trusted: on a busy machine, read the CPU time."""
    return f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"


def say(text: str) -> None:
    """Tells the user, apart from the tables."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
