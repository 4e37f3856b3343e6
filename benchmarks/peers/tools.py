"""The tools that are measured: how each is installed and told what to read."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from measuring import Command, Failed, run

HERE = Path(__file__).resolve().parent
UTF8 = {"LC_ALL": "C.UTF-8"}
INSTALL_LIMIT = 1200.0


class Tool:
    """A program that checks texts."""

    # As tables have it, and what it looks for.
    name = ""
    does = ""
    # Whether it needs minutes for a corpus.
    is_slow = False

    def install(self, folder: Path) -> None:
        """Makes it ready to run, in a folder of its own; raises Failed if that cannot be done."""
        raise NotImplementedError

    def commands(self, corpus: Path) -> list[Command]:
        """What to run on a folder that has one folder for each language."""
        raise NotImplementedError

    def reads(self, language: str) -> bool:
        """Whether it reads the files in a language."""
        return True

    def files_read(self, corpus: Path) -> int:
        """How many files of a folder it reads."""
        folders = [each for each in _languages(corpus) if self.reads(each.name)]
        return sum(len(list(each.iterdir())) for each in folders)


class Resolint(Tool):
    """The tool of this project, which the launcher builds if need be."""

    name = "resolint"
    does = "all packs"

    def __init__(self, launcher: Path, threads: int | None = None) -> None:
        self._launcher = launcher
        self._threads = ("--threads", str(threads)) if threads else ()

    def install(self, folder: Path) -> None:
        run(Command((str(self._launcher), "--version"), HERE, good=(0,)), INSTALL_LIMIT)

    def commands(self, corpus: Path) -> list[Command]:
        options = ("--no-config", "--no-cache", "--format", "json", "--fail-on", "never", "--quiet")
        # Kept results would be timed instead of the check.
        argv = (str(self._launcher), "check", *options, *self._threads, str(corpus))
        return [Command(argv, corpus, good=(0,))]


class Textlint(Tool):
    """Terms by regular expressions; from the npm registry."""

    name = "textlint + prh"
    does = "terms only"

    def install(self, folder: Path) -> None:
        self._program = _npm("textlint", folder)

    def commands(self, corpus: Path) -> list[Command]:
        argv = (str(self._program), "--format", "unix", f"{corpus}/**/*.*")
        return [Command(argv, self._program.parents[2])]


class Cspell(Tool):
    """Spelling by word lists; from the npm registry."""

    name = "cspell"
    does = "spelling only"

    def install(self, folder: Path) -> None:
        self._program = _npm("cspell", folder)

    def commands(self, corpus: Path) -> list[Command]:
        options = ("--no-progress", "--no-config-search", "--no-gitignore", "--root", str(corpus))
        argv = (str(self._program), "lint", *options, "--config", "cspell.json", "**/*.*")
        return [Command(argv, self._program.parents[2])]


class LanguageTool(Tool):
    """Spelling and grammar; by Maven, into a repository of its own, so that nothing stays."""

    name = "LanguageTool"
    does = "spelling, grammar"
    is_slow = True
    _codes = {"ar": "ar", "en": "en-GB", "es": "es", "fr": "fr", "ru": "ru", "zh": "zh-CN"}

    def install(self, folder: Path) -> None:
        _copy("languagetool", folder)
        self._folder = folder
        maven = _need("mvn")
        options = ("-B", "-q", f"-Dmaven.repo.local={folder}/repository", "-DoutputDirectory=lib")
        argv = (maven, *options, "dependency:copy-dependencies")
        run(Command(argv, folder, good=(0,)), INSTALL_LIMIT)

    def commands(self, corpus: Path) -> list[Command]:
        home = os.environ.get("JAVA_HOME")
        java = f"{home}/bin/java" if home else "java"
        options = ("--json", "--recursive", "--encoding", "utf-8")
        main = (java, "-cp", "lib/*", "org.languagetool.commandline.Main", *options)
        return [
            Command((*main, "-l", self._codes[each.name], str(each)), self._folder, UTF8)
            for each in _languages(corpus)
        ]


class Hunspell(Tool):
    """Spelling by dictionaries with affixes; the system's own, with those for it that are there."""

    name = "hunspell"
    does = "spelling only"
    _names = {"ar": "ar", "en": "en_GB", "es": "es_ES", "fr": "fr_FR", "ru": "ru_RU"}

    def install(self, folder: Path) -> None:
        hunspell = _need("hunspell")
        self._there = set()
        for language, name in self._names.items():
            try:
                run(Command((hunspell, "-l", "-d", name), HERE, UTF8, good=(0,)), INSTALL_LIMIT)
                self._there.add(language)
            except Failed:
                pass
        if not self._there:
            raise Failed("hunspell: no dictionaries on this machine")

    def commands(self, corpus: Path) -> list[Command]:
        commands = []
        for each in _languages(corpus):
            if each.name in self._there:
                files = [str(path) for path in sorted(each.iterdir())]
                argv = ("hunspell", "-l", "-i", "utf-8", "-d", self._names[each.name], *files)
                commands.append(Command(argv, each, UTF8, good=(0,)))
        return commands

    def reads(self, language: str) -> bool:
        return language in self._there

    def dictionary(self, language: str) -> str:
        """The name of its dictionary of a language."""
        return self._names[language]


def peers() -> dict[str, Tool]:
    """All tools but resolint, by the name that the command line has for them."""
    return {
        "textlint": Textlint(),
        "cspell": Cspell(),
        "hunspell": Hunspell(),
        "languagetool": LanguageTool(),
    }


def _languages(corpus: Path) -> list[Path]:
    return sorted(each for each in corpus.iterdir() if each.is_dir())


def _copy(name: str, folder: Path) -> None:
    shutil.copytree(HERE / name, folder, dirs_exist_ok=True)


def _npm(name: str, folder: Path) -> Path:
    _copy(name, folder)
    options = ("--no-audit", "--no-fund", "--ignore-scripts", f"--cache={folder}/npm-cache")
    run(Command((_need("npm"), "install", *options), folder, good=(0,)), INSTALL_LIMIT)
    return folder / "node_modules" / ".bin" / name


def _need(program: str) -> str:
    found = shutil.which(program)
    if not found:
        raise Failed(f"{program} is not on this machine")
    return found
