"""Tests of how tools that spell are compared. Nothing is installed."""

import contextlib
import io
import random
import tempfile
import unittest
from pathlib import Path

import report
import slips
import spelling
from slips import Mark, Planted, Score, Slip
from spellers import SpellingCspell, SpellingHunspell, SpellingLanguageTool

CLEAN = "The keeper lights the lamp."
SLIP = Slip("0.txt", 1, "The keper lights the lamp.", CLEAN, 4, 9, 1)


class SlipsTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def test_a_planted_list_is_read_as_it_was_made_and_is_the_same_each_time(self):
        texts = self.folder / "texts.en"
        line = "The patient keepers of seven lighthouses counted distant vessels, {}."
        texts.write_text("".join(line.format("x" * i) + "\n" for i in range(40)), "utf-8")
        for name in ("one", "other"):
            self.assertEqual(slips.plant(texts, "en", 10, self.folder / name), 10)
        one, other = (slips.read(self.folder / name, "en") for name in ("one", "other"))
        self.assertEqual(one.slips, other.slips)
        for slip in one.slips:
            right = slip.clean[slip.start : slip.end + len(slip.clean) - len(slip.planted)]
            self.assertTrue(slip.mends(Mark(slip.start, slip.end), right))

    def test_a_slip_changes_a_word_behind_its_first_letter(self):
        rng = random.Random(1)
        for _ in range(50):
            wrong = slips.misspelt("keeper", "abc", rng)
            self.assertEqual((wrong[0], abs(len(wrong) - 6) < 2), ("k", True))

    def test_a_suggestion_is_right_if_it_makes_the_line_what_it_was(self):
        self.assertTrue(SLIP.mends(Mark(0, 9), "The keeper"))
        self.assertFalse(SLIP.mends(Mark(4, 9), "Keeper"))

    def test_marks_elsewhere_in_the_line_do_not_count(self):
        clean = self.folder / "clean"
        clean.mkdir()
        (clean / "0.txt").write_text(CLEAN + "\n", "utf-8")
        planted = Planted("en", self.folder, (SLIP, SLIP, SLIP))
        marks = [
            [Mark(4, 9, ("keeper",))],
            [Mark(4, 9, ("paper", "keeper"))],
            [Mark(10, 16, ("lighting",))],
        ]
        score = slips.score(planted, marks, 2)
        self.assertEqual((score.planted, score.alarms, score.words), (3, 2, 5))
        self.assertAlmostEqual(score.flagged, 2 / 3)
        self.assertAlmostEqual(score.first, 1 / 3)
        self.assertAlmostEqual(score.among_three, 2 / 3)


class AnswersTest(unittest.TestCase):
    def test_cspell_gives_row_column_word_and_suggestions(self):
        marks = SpellingCspell.parse("2|5|keper|keeper, kepler\n2|11|zzz|\n", 2)
        self.assertEqual(marks, [[], [Mark(4, 9, ("keeper", "kepler")), Mark(10, 13)]])

    def test_hunspell_gives_a_block_for_each_line(self):
        out = "@(#) Ispell\n*\n& keper 2 5: keeper, kepler\n*\n\n# zzz 1\n*\n\n"
        marks = SpellingHunspell.parse(out, ["The keper lights", "zzz lamp"])
        self.assertEqual(marks, [[Mark(4, 9, ("keeper", "kepler"))], [Mark(0, 3)]])

    def test_languagetool_counts_from_the_start_of_the_text(self):
        out = (
            'Working on text\n{"software":{},"matches":[{"offset":10,"length":5,'
            '"replacements":[{"value":"keeper"}]}]}\n'
        )
        marks = SpellingLanguageTool.parse(out, ["Oil.", "The keper"])
        self.assertEqual(marks, [[], [Mark(4, 9, ("keeper",))]])


class ReportTest(unittest.TestCase):
    def test_a_row_has_shares_and_the_words_that_an_alarm_comes_in(self):
        score = Score(1000, 0.993, 0.9, 0.95, 2, 5000)
        self.assertEqual(
            report.spelling([("lamp", score)]).splitlines()[-1],
            "| lamp | 1000 | 99.3 % | 90.0 % | 95.0 % | 2,500 |",
        )


class OptionsTest(unittest.TestCase):
    def test_lists_or_texts_must_be_given_and_be_there(self):
        for argv in ([], ["--lists", "/nowhere/at/all"], ["--languages", "zh", "--texts", "."]):
            with self.subTest(argv), contextlib.redirect_stderr(io.StringIO()):
                with self.assertRaises(SystemExit) as refused:
                    spelling.parse(argv)
                self.assertEqual(refused.exception.code, 2)


if __name__ == "__main__":
    unittest.main()
