"""Tools that spell: how each is run on a text, and what its output says."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from measuring import Command, Failed, run
from slips import Mark, Planted
from tools import UTF8, Cspell, Hunspell, LanguageTool, Resolint

TEXT = "text.txt"


class Speller:
    """A program that marks misspelt words; `name` is what tables have."""

    name = ""

    def install(self, folder: Path) -> None:
        """Makes it ready to run; raises Failed if that cannot be done."""
        raise NotImplementedError

    def reads(self, language: str) -> bool:
        """Whether it has a dictionary of the language."""
        return True

    def marks(self, planted: Planted, scratch: Path, limit: float) -> list[list[Mark]]:
        """What it marks in the line of each slip."""
        raise NotImplementedError

    def alarms(self, planted: Planted, scratch: Path, limit: float) -> int:
        """How many words it marks in the texts without slips."""
        raise NotImplementedError


class SpellingResolint(Speller):
    """Findings that may tell of a misspelling count as flagged; only the pack offers words."""

    name = "resolint"
    _packs = ("spelling", "terminology", "drafting")

    def __init__(self, launcher: Path) -> None:
        self._launcher = launcher

    def install(self, folder: Path) -> None:
        Resolint(self._launcher).install(folder)

    def marks(self, planted: Planted, scratch: Path, limit: float) -> list[list[Mark]]:
        found: dict[tuple[str, int], list[Mark]] = {}
        for file, finding in self._findings(planted, "planted", ",".join(self._packs), limit):
            start, end = finding["start"], finding["end"]
            if start["line"] == end["line"]:
                own = finding["rule"].startswith("spelling/")
                offers = tuple(finding.get("suggestions", ())) if own else ()
                mark = Mark(start["column"] - 1, end["column"] - 1, offers)
                found.setdefault((file, start["line"]), []).append(mark)
        return [found.get((slip.file, slip.line), []) for slip in planted.slips]

    def alarms(self, planted: Planted, scratch: Path, limit: float) -> int:
        found = self._findings(planted, "clean", "spelling", limit)
        return sum(finding["severity"] != "info" for _, finding in found)

    def _findings(self, planted: Planted, kind: str, packs: str, limit: float):
        options = ("--no-config", "--no-cache", "--format", "json", "--fail-on", "never", "--quiet")
        chosen = ("--lang", planted.language, "--select", packs)
        argv = (str(self._launcher), "check", *options, *chosen, str(planted.folder / kind))
        _, out = run(Command(argv, planted.folder, good=(0,)), limit)
        for document in json.loads(out)["documents"]:
            for finding in document["diagnostics"]:
                yield Path(document["path"]).name, finding


class LineSpeller(Speller):
    """A tool that judges words without regard to the document, so that one file has all lines."""

    def marks(self, planted: Planted, scratch: Path, limit: float) -> list[list[Mark]]:
        lines = [slip.planted for slip in planted.slips]
        return self.read_lines(lines, planted.language, scratch, limit)

    def alarms(self, planted: Planted, scratch: Path, limit: float) -> int:
        texts = [path.read_text("utf-8") for path in sorted(planted.clean.iterdir())]
        lines = [line for text in texts for line in text.splitlines() if line.strip()]
        return self.count(lines, planted.language, scratch, limit)

    def count(self, lines: list[str], language: str, scratch: Path, limit: float) -> int:
        """How many words it marks; without suggestions, where they take time."""
        return sum(map(len, self.read_lines(lines, language, scratch, limit)))

    def read_lines(
        self, lines: list[str], language: str, scratch: Path, limit: float
    ) -> list[list[Mark]]:
        """What it marks in each line."""
        raise NotImplementedError


class SpellingCspell(LineSpeller):
    """cspell with the dictionaries of its configuration."""

    name = "cspell"
    _issue = "$row|$col|$text|$suggestions"
    _line = re.compile(r"(\d+)\|(\d+)\|([^|]+)\|(.*)")

    def install(self, folder: Path) -> None:
        self._tool = Cspell()
        self._tool.install(folder)

    def read_lines(
        self, lines: list[str], language: str, scratch: Path, limit: float
    ) -> list[list[Mark]]:
        return self._run(lines, language, scratch, limit, "--show-suggestions")

    def count(self, lines: list[str], language: str, scratch: Path, limit: float) -> int:
        return sum(map(len, self._run(lines, language, scratch, limit, "--no-show-suggestions")))

    def _run(
        self, lines: list[str], language: str, scratch: Path, limit: float, option: str
    ) -> list[list[Mark]]:
        text = scratch / language / TEXT
        text.parent.mkdir(parents=True, exist_ok=True)
        text.write_text("\n".join(lines) + "\n", "utf-8")
        command = self._tool.commands(text.parent.parent)[0]
        more = ("--no-summary", option, "--issue-template", self._issue)
        argv = (*command.argv[:-1], *more, f"{language}/{TEXT}")
        _, out = run(Command(argv, command.cwd), limit)
        return self.parse(out, len(lines))

    @classmethod
    def parse(cls, out: str, lines: int) -> list[list[Mark]]:
        """Reads lines of row, column, word and suggestions with commas between."""
        marks: list[list[Mark]] = [[] for _ in range(lines)]
        for row, column, word, offers in cls._line.findall(out):
            start = int(column) - 1
            offered = tuple(offer for offer in offers.strip().split(", ") if offer)
            marks[int(row) - 1].append(Mark(start, start + len(word), offered))
        return marks


class SpellingHunspell(LineSpeller):
    """hunspell as a filter: each line answered with the words that it does not know."""

    name = "hunspell"
    _unknown = re.compile(r"[&#] (\S+) [^:]*(?:: (.*))?")

    def install(self, folder: Path) -> None:
        self._tool = Hunspell()
        self._tool.install(folder)

    def reads(self, language: str) -> bool:
        return self._tool.reads(language)

    def read_lines(
        self, lines: list[str], language: str, scratch: Path, limit: float
    ) -> list[list[Mark]]:
        return self.parse(self._answer("-a", [f"^{line}" for line in lines], language, limit), lines)

    def count(self, lines: list[str], language: str, scratch: Path, limit: float) -> int:
        return len(self._answer("-l", lines, language, limit).split())

    def _answer(self, mode: str, lines: list[str], language: str, limit: float) -> str:
        argv = ("hunspell", mode, "-i", "utf-8", "-d", self._tool.dictionary(language))
        text = "\n".join(lines) + "\n"
        try:
            done = subprocess.run(
                argv, input=text, capture_output=True, text=True, timeout=limit, check=True
            )
        except (subprocess.SubprocessError, OSError) as problem:
            raise Failed(f"hunspell: {problem}") from problem
        return done.stdout

    @classmethod
    def parse(cls, out: str, lines: list[str]) -> list[list[Mark]]:
        """Reads blocks of answers, one for each line, that an empty line ends."""
        marks = []
        for line, block in zip(lines, out.split("\n", 1)[-1].split("\n\n")):
            own, at = [], 0
            for word, offers in cls._unknown.findall(block):
                start = line.find(word, at)
                if start >= 0:
                    at = start + len(word)
                    own.append(Mark(start, at, tuple(offers.split(", ")) if offers else ()))
            marks.append(own)
        return marks


class SpellingLanguageTool(LineSpeller):
    """LanguageTool with no other rule than that on spelling."""

    name = "LanguageTool"
    _rules = {
        "ar": "HUNSPELL_RULE_AR",
        "en": "MORFOLOGIK_RULE_EN_GB",
        "es": "MORFOLOGIK_RULE_ES",
        "fr": "FR_SPELLING_RULE",
        "ru": "MORFOLOGIK_RULE_RU_RU",
    }

    def install(self, folder: Path) -> None:
        self._tool = LanguageTool()
        self._tool.install(folder)

    def read_lines(
        self, lines: list[str], language: str, scratch: Path, limit: float
    ) -> list[list[Mark]]:
        text = scratch / language / TEXT
        text.parent.mkdir(parents=True, exist_ok=True)
        text.write_text("\n\n".join(lines) + "\n", "utf-8")
        command = self._tool.commands(scratch)[0]
        more = ("-e", self._rules[language], "-eo", str(text))
        argv = tuple(part for part in command.argv[:-1] if part != "--recursive")
        _, out = run(Command((*argv, *more), command.cwd, UTF8), limit)
        return self.parse(out, lines)

    @staticmethod
    def parse(out: str, lines: list[str]) -> list[list[Mark]]:
        """Reads the answer on lines with an empty one between, its offsets those of UTF-16."""
        found = json.loads(out[out.index('{"software"') :])["matches"]
        marks: list[list[Mark]] = [[] for _ in lines]
        starts, at = [], 0
        for line in lines:
            starts.append(at)
            at += len(line.encode("utf-16-le")) // 2 + 2
        index = 0
        for match in sorted(found, key=lambda each: each["offset"]):
            while index + 1 < len(starts) and starts[index + 1] <= match["offset"]:
                index += 1
            start = match["offset"] - starts[index]
            offers = tuple(each["value"] for each in match["replacements"])
            marks[index].append(Mark(start, start + match["length"], offers))
        return marks


def spellers(launcher: Path) -> dict[str, Speller]:
    """All of them, resolint first, by the name that the command line has for them."""
    return {
        "resolint": SpellingResolint(launcher),
        "cspell": SpellingCspell(),
        "hunspell": SpellingHunspell(),
        "languagetool": SpellingLanguageTool(),
    }
