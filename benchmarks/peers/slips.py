"""Texts with misspellings planted in them, and how a tool did on them.

A list is a folder for each language with two folders of the same files, `clean` and `planted`, and
`truth.tsv`: file, line, column from 1, length, planted word, right word, number of edits. A line of
a file is a paragraph; it has one planted word at most.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءأإؤئ",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnopqrstuvwxyzáéíóúñ",
    "fr": "abcdefghijklmnopqrstuvwxyzéèàçêîôû",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
}
SHORTEST = 5
SHORTEST_PARAGRAPH = 60
PARAGRAPHS_A_FILE = 30
TRUTH = "truth.tsv"

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Mark:
    """What a tool marks in a line: offsets from 0 in it, and what it would write there."""

    start: int
    end: int
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slip:
    """A planted word: the line it is in, the same line without it, and where it stands."""

    file: str
    line: int
    planted: str
    clean: str
    start: int
    end: int
    edits: int

    def mends(self, mark: Mark, suggestion: str) -> bool:
        """Whether a suggestion makes the line what it was."""
        return self.planted[: mark.start] + suggestion + self.planted[mark.end :] == self.clean


@dataclass(frozen=True)
class Planted:
    """The list of a language."""

    language: str
    folder: Path
    slips: tuple[Slip, ...]

    @property
    def clean(self) -> Path:
        """The folder of the texts without planted words."""
        return self.folder / "clean"

    @property
    def words(self) -> int:
        """How many words the texts have."""
        texts = (path.read_text("utf-8") for path in sorted(self.clean.iterdir()))
        return sum(len(_WORD.findall(text)) for text in texts)


@dataclass(frozen=True)
class Score:
    """Shares of the words planted with one edit, and words of clean text for each alarm in it."""

    planted: int
    flagged: float
    first: float
    among_three: float
    alarms: int
    words: int


def read(folder: Path, language: str) -> Planted:
    """Reads the list of a language."""
    own = folder / language
    slips = []
    for row in (own / TRUTH).read_text("utf-8").splitlines():
        file, line, column, length, _, _, edits = row.split("\t")
        planted, clean = (_lines(own / kind / file)[int(line) - 1] for kind in ("planted", "clean"))
        start = int(column) - 1
        slips.append(
            Slip(file, int(line), planted, clean, start, start + int(length), int(edits))
        )
    return Planted(language, own, tuple(slips))


def score(planted: Planted, marks: list[list[Mark]], alarms: int) -> Score:
    """Judges what a tool marked in the line of each slip, in the order of the slips."""
    found = [
        (slip, [mark for mark in own if mark.start < slip.end and mark.end > slip.start])
        for slip, own in zip(planted.slips, marks)
        if slip.edits == 1
    ]
    ranks = [_rank(slip, own) for slip, own in found]
    count = max(1, len(found))
    return Score(
        planted=len(found),
        flagged=sum(bool(own) for _, own in found) / count,
        first=sum(rank == 0 for rank in ranks) / count,
        among_three=sum(rank < 3 for rank in ranks) / count,
        alarms=alarms,
        words=planted.words,
    )


def plant(texts: Path, language: str, count: int, out: Path) -> int:
    """Makes the list of a language from a file of one paragraph a line; returns how many slips.

    The same file gives the same list. Words with capitals, short words and slips that are words of
    the texts are left out.
    """
    rng = random.Random(1)
    paragraphs = [line for line in _lines(texts) if line.strip()]
    known = {word.lower() for line in paragraphs for word in _WORD.findall(line)}
    long = [i for i, line in enumerate(paragraphs) if len(line) > SHORTEST_PARAGRAPH]
    chosen = set(rng.sample(long, min(count, len(long))))
    truth = []
    for first in range(0, len(paragraphs), PARAGRAPHS_A_FILE):
        name = f"{first // PARAGRAPHS_A_FILE:04d}.txt"
        clean = paragraphs[first : first + PARAGRAPHS_A_FILE]
        planted = list(clean)
        for i in range(len(clean)):
            slip = _slip(clean[i], LETTERS[language], known, rng) if first + i in chosen else None
            if slip:
                start, right, wrong = slip
                planted[i] = clean[i][:start] + wrong + clean[i][start + len(right) :]
                truth.append((name, i * 2 + 1, start + 1, len(wrong), wrong, right, 1))
        for kind, body in (("clean", clean), ("planted", planted)):
            path = out / language / kind / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n\n".join(body) + "\n", "utf-8")
    rows = ["\t".join(map(str, row)) for row in truth]
    (out / language / TRUTH).write_text("\n".join(rows) + "\n", "utf-8")
    return len(truth)


def _slip(
    text: str, letters: str, known: set[str], rng: random.Random
) -> tuple[int, str, str] | None:
    """Where a slip goes, the right word and the wrong one; nothing where none fits."""
    words = [word for word in _WORD.finditer(text) if len(word.group()) >= SHORTEST]
    words = [word for word in words if word.group() == word.group().lower()]
    rng.shuffle(words)
    for word in words:
        right = word.group()
        wrong = misspelt(right, letters, rng)
        if wrong != right and wrong not in known:
            return word.start(), right, wrong
    return None


def misspelt(word: str, letters: str, rng: random.Random) -> str:
    """The word with one letter more, less, other, doubled, or two swapped, not the first."""
    at = rng.randrange(1, len(word) - 1)
    before, after = word[:at], word[at:]
    return rng.choice(
        (
            before + rng.choice(letters) + after,
            before + after[1:],
            before + rng.choice(letters) + after[1:],
            before + after[0] + after,
            before + after[1] + after[0] + after[2:],
        )
    )


def _rank(slip: Slip, marks: list[Mark]) -> int:
    """The place of the right word among all suggestions, from 0; a high number if it is none."""
    offers = [slip.mends(mark, offer) for mark in marks for offer in mark.suggestions]
    return offers.index(True) if True in offers else len(offers) + 3


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n")
