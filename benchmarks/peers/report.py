"""Tables in Markdown, as they stand in the manual."""

from __future__ import annotations

from measuring import Figures
from slips import Score

MEGABYTE = 1_000_000


def comparison(rows: list[tuple[str, str, int, Figures]]) -> str:
    """What each tool needs, and how many times the first one's time that is.

    A row is the name of a tool, what it does, how many files it read, and its figures. Tools that
    read other files than the first one have no ratios.
    """
    first_files, first = rows[0][2], rows[0][3]
    table = [("tool", "does", "files", "wall", "CPU", "peak", "wall ×", "CPU ×")]
    for name, does, files, figures in rows:
        same = files == first_files
        table.append(
            (
                name,
                does,
                str(files),
                f"{figures.wall:.2f} s",
                f"{figures.cpu:.2f} s",
                f"{figures.peak / MEGABYTE:.0f} MB",
                _ratio(figures.wall, first.wall) if same else "–",
                _ratio(figures.cpu, first.cpu) if same else "–",
            )
        )
    return _markdown(table)


def curve(rows: list[tuple[int, int, Figures, Figures]]) -> str:
    """How time grows with the number of files, with one thread and with two.

    A row is how many times the files were there, how many that makes, and the figures with one
    thread and with two. Growth is linear if each further file takes the same CPU time, or less.
    """
    table = [("", "files", "CPU, 1 thread", "a further file", "wall, 1", "wall, 2", "1 → 2", "peak")]
    before, cpu_before = 0, 0.0
    for times, files, one, two in rows:
        further = (one.cpu - cpu_before) / (files - before) * 1000
        table.append(
            (
                f"{times}×",
                str(files),
                f"{one.cpu:.2f} s",
                f"{further:.0f} ms" if before else "–",
                f"{one.wall:.2f} s",
                f"{two.wall:.2f} s",
                f"{one.wall / two.wall:.2f}×",
                f"{two.peak / MEGABYTE:.0f} MB",
            )
        )
        before, cpu_before = files, one.cpu
    return _markdown(table)


def spelling(rows: list[tuple[str, Score]]) -> str:
    """How each tool, by its name, spells."""
    table = [("tool", "planted", "flagged", "right first", "among three", "words an alarm")]
    for name, score in rows:
        table.append(
            (
                name,
                str(score.planted),
                f"{score.flagged * 100:.1f} %",
                f"{score.first * 100:.1f} %",
                f"{score.among_three * 100:.1f} %",
                f"{score.words / max(1, score.alarms):,.0f}",
            )
        )
    return _markdown(table)


def amount(size: int) -> str:
    """A number of bytes, for people."""
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE else f"{size / 1000:.1f} KB"


def _ratio(figure: float, first: float) -> str:
    ratio = figure / first
    return f"{ratio:.1f}" if ratio >= 1 else f"{ratio:.2f}"


def _markdown(table: list[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in table]
    lines.insert(1, "|---" * len(table[0]) + "|")
    return "\n".join(lines) + "\n"
