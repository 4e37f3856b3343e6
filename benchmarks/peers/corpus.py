"""Makes the files to measure on: a folder with one folder for each language.

The files are put together from clauses of resolint's samples, so that hardly two paragraphs are
alike and no tool gains by having seen one before, or they are copies of documents of the user's.
The same arguments give the same files.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
SUFFIXES = (".md", ".txt")
PARAGRAPHS = 40
SLIP_EVERY = 15

# For each language a sentence with a misspelt word or a term of textlint/prh.yml, and these.
TRIAL = {
    "ar": ("يمسك حارس المنارة سجلللا.", "سجلللا"),
    "en": ("A keeper has a regsiter of potable water.", "regsiter", "potable water"),
    "es": ("El guardián del faro lleva un regsitro.", "regsitro"),
    "fr": ("Le gardien a un registrre de l’eau buvable.", "registrre", "eau buvable"),
    "ru": ("Смотритель ведет реесттр воды для питья.", "реесттр", "воды для питья"),
    "zh": ("守塔人登记食用水。", "食用水"),
}

_MARKS = re.compile(r"\[\^\d+\]|[*_]|^#+ |^\[|\]$")
_NUMBERED = re.compile(r"\d+(?:\.| -) ")
_LETTERS = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u4e00-\u9fff]")
_COMMA = re.compile("[,，、،;；؛:：.。]")
_SPACE = " \u00a0\u202f"


@dataclass(frozen=True)
class Sample:
    """A resolution in parts: head and tail as they stand, the rest to make paragraphs of."""

    head: tuple[str, ...]
    recitals: tuple[str, ...]
    operatives: tuple[str, ...]
    clauses: tuple[str, ...]
    tail: tuple[str, ...]
    comma: str
    semicolon: str
    stop: str


def read_sample(text: str) -> Sample:
    """Takes a resolution in Markdown apart."""
    blocks = [_MARKS.sub("", block).strip() for block in text.split("\n\n") if block[:2] != "[^"]
    numbered = [i for i, block in enumerate(blocks) if _NUMBERED.match(block)]
    first, last = numbered[0], numbered[-1]
    start = first
    while blocks[start - 1][-1] in ",，،":
        start -= 1
    recitals = blocks[start + 1 : first]
    operatives = [_NUMBERED.sub("", blocks[i], count=1) for i in numbered]
    body = recitals + operatives
    clauses = [clause.strip(_SPACE) for block in body for clause in _COMMA.split(block)[1:]]
    return Sample(
        head=tuple(blocks[: start + 1]),
        recitals=tuple(_COMMA.split(block)[0].strip(_SPACE) for block in recitals),
        operatives=tuple(_COMMA.split(block)[0].strip(_SPACE) for block in operatives),
        clauses=tuple(clause for clause in clauses if len(clause) > 3),
        tail=tuple(blocks[last + 1 :]),
        comma=recitals[0][-1],
        semicolon=_semicolon(operatives[0]),
        stop=operatives[-1][-1],
    )


def compose(sample: Sample, number: int, paragraphs: int = PARAGRAPHS) -> str:
    """A resolution of this number; one paragraph in fifteen has a misspelt word."""
    rng = random.Random(number)
    recitals = paragraphs // 3
    lines = [re.sub(r"(?<=81/)143", str(200 + number), line) for line in sample.head]
    for i in range(paragraphs):
        opening = rng.choice(sample.recitals if i < recitals else sample.operatives)
        clauses = [opening] + [rng.choice(sample.clauses) for _ in range(rng.randint(1, 4))]
        end = sample.comma if i < recitals else sample.semicolon
        end = sample.stop if i == paragraphs - 1 else end
        text = _join(clauses, sample.comma) + end
        if i % SLIP_EVERY == SLIP_EVERY - 1:
            text = slip(text, rng)
        lines.append(text if i < recitals else f"{i - recitals + 1}. {text}")
    return "\n\n".join(lines + list(sample.tail)) + "\n"


def slip(text: str, rng: random.Random) -> str:
    """The text with a letter lost from its longest word; the same if it has no long word."""
    words = [word for word in _LETTERS.findall(text) if not _HAN.match(word)]
    longest = max(words, key=len, default="")
    if len(longest) < 6:
        return text
    at = rng.randint(2, len(longest) - 2)
    return text.replace(longest, longest[:at] + longest[at + 1 :], 1)


def language_of(path: Path) -> str | None:
    """What the name tells, as in draft.fr.txt or fr/draft.txt."""
    for part in (path.suffixes[-2][1:] if len(path.suffixes) > 1 else "", path.parent.name):
        if part in LANGUAGES:
            return part
    return None


def from_samples(samples: Path, languages: list[str], files: int, out: Path) -> int:
    """Writes as many files a language; returns how many there are.

    No number stands twice, as files of one number would be versions that contradict each other.
    """
    for language in languages:
        sample = read_sample((samples / f"rivers.{language}.md").read_text("utf-8"))
        for i in range(files):
            number = i * len(LANGUAGES) + LANGUAGES.index(language)
            _write(out / language / f"{i:04d}.txt", compose(sample, number))
    return files * len(languages)


def from_folder(folder: Path, languages: list[str], files: int, out: Path) -> int:
    """Copies documents in turn, as many a language; each copy has a first line of its own."""
    found = sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES)
    count = 0
    for language in languages:
        originals = [path for path in found if language_of(path) == language]
        for i in range(files if originals else 0):
            original = originals[i % len(originals)]
            _write(out / language / f"{i:04d}{original.suffix}", _headed(original, i))
            count += 1
    return count


def copies(corpus: Path, times: int, out: Path) -> int:
    """Copies every file as many times; each copy has a first line of its own."""
    count = 0
    for original in sorted(path for path in corpus.rglob("*") if path.is_file()):
        for i in range(times):
            name = f"{original.stem}-{i}{original.suffix}"
            _write(out / original.parent.name / name, _headed(original, i))
            count += 1
    return count


def finds_trial(output: str) -> bool:
    """Whether what a tool prints names a fault of the trial texts."""
    return any(fault in output for _, *faults in TRIAL.values() for fault in faults)


def trial(languages: list[str], out: Path) -> None:
    """Writes a file for each language in which every tool has something to find."""
    for language in languages:
        _write(out / language / "trial.txt", TRIAL[language][0] + "\n")


def _semicolon(paragraph: str) -> str:
    return paragraph[-2:] if paragraph[-2] in _SPACE else paragraph[-1]


def _join(clauses: list[str], comma: str) -> str:
    return (comma if comma == "，" else comma + " ").join(clauses)


def _headed(original: Path, number: int) -> str:
    return f"{number:04d}\n\n" + original.read_text("utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
