#!/usr/bin/env python3
"""Compares how resolint and its peers spell, on texts with misspellings planted in them."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import compare
import report
import slips
from measuring import Failed
from spellers import Speller, spellers

LANGUAGES = tuple(slips.LETTERS)


def main(argv: list[str]) -> int:
    """Does what the options ask; returns the exit code."""
    options = parse(argv)
    return compare.in_scratch(lambda scratch: print_tables(options, options.install_in or scratch / "tools", scratch))


def parse(argv: list[str]) -> argparse.Namespace:
    """Reads the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    tools = list(spellers(Path()))
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--lists", type=Path, help="lists that are there: clean, planted, truth.tsv")
    source.add_argument("--texts", type=Path, help="texts to plant in: NAME.LANGUAGE, a line each paragraph")
    add("--count", type=compare.positive, default=2000, help="how many to plant (2000)")
    add("--tools", type=compare.names_in(tools), default=tools, help=f"which of {','.join(tools)}")
    add("--languages", type=compare.names_in(LANGUAGES), default=list(LANGUAGES))
    add("--resolint", type=Path, default=compare.PROJECT / "resolint", help="the launcher")
    add("--install-in", type=Path, help="keep the peers in this folder, for the next run")
    add("--limit", type=compare.positive, default=3600, help="seconds for one run (3600)")
    options = parser.parse_args(argv)
    for name in ("lists", "texts", "resolint", "install_in"):
        if getattr(options, name):
            setattr(options, name, getattr(options, name).resolve())
    for name in ("lists", "texts"):
        folder = getattr(options, name)
        if folder and not folder.is_dir():
            parser.error(f"--{name}: no folder {folder}")
    return options


def print_tables(options: argparse.Namespace, tools: Path, scratch: Path) -> int:
    """Makes lists if need be, installs, and prints the table of each language; returns the exit code."""
    lists = options.lists or planted(options, scratch / "lists")
    ready = installed(options, tools)
    for language in options.languages:
        if not (lists / language / slips.TRUTH).is_file():
            compare.say(f"{language} is left out: {lists} has no list of it")
            continue
        own = slips.read(lists, language)
        rows = []
        for tool in ready:
            if tool.reads(language):
                row = judged(tool, own, scratch, options.limit)
                rows += [row] if row else []
        print(f"{language}\n\n{report.spelling(rows)}", flush=True)
    return 0


def planted(options: argparse.Namespace, out: Path) -> Path:
    """Plants slips in the texts of each language that there is."""
    for language in options.languages:
        for texts in sorted(options.texts.glob(f"*.{language}"))[:1]:
            count = slips.plant(texts, language, options.count, out)
            compare.say(f"{language}: {count} slips planted in {texts.name}")
    return out


def installed(options: argparse.Namespace, tools: Path) -> list[Speller]:
    """The tools that can be installed."""
    ready = []
    for name in options.tools:
        tool = spellers(options.resolint)[name]
        compare.say(f"installing {tool.name}")
        try:
            tool.install(tools / name)
            ready.append(tool)
        except Failed as problem:
            compare.say(f"{tool.name} is left out: {problem}")
    return ready


def judged(
    tool: Speller, own: slips.Planted, scratch: Path, limit: float
) -> tuple[str, slips.Score] | None:
    """Runs a tool on both texts; nothing if it fails."""
    compare.say(f"{own.language}: {tool.name}")
    try:
        # A folder of its own, as some tools read all that a folder has.
        folder = Path(tempfile.mkdtemp(dir=scratch))
        alarms = tool.alarms(own, folder, limit)
        return tool.name, slips.score(own, tool.marks(own, folder, limit), alarms)
    except Failed as problem:
        compare.say(f"{tool.name} is left out: {problem}")
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
