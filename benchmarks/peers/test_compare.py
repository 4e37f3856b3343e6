"""Tests of what the comparison is made of. Nothing is installed and no time is asserted."""

import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import compare
import corpus
import report
from measuring import Command, Failed, Figures, median, run, run_all

SAMPLES = compare.PROJECT / "src" / "main" / "dist" / "samples"
HERE = Path(__file__).resolve().parent


def python(code, **more):
    return Command((sys.executable, "-c", code), HERE, **more)


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.*")}


class CorpusTest(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def sample(self, language):
        return corpus.read_sample((SAMPLES / f"rivers.{language}.md").read_text("utf-8"))

    def test_every_sample_gives_numbered_paragraphs_that_end_as_its_own_do(self):
        for language in corpus.LANGUAGES:
            with self.subTest(language):
                sample = self.sample(language)
                lines = corpus.compose(sample, 5, 12).split("\n\n")
                body = lines[len(sample.head) : len(sample.head) + 12]
                self.assertEqual({line[-1] for line in body[:4]}, {sample.comma})
                numbers = [line.split(". ")[0] for line in body[4:]]
                self.assertEqual(numbers, [str(i) for i in range(1, 9)])
                self.assertTrue(body[-1].endswith(sample.stop))

    def test_the_same_arguments_give_the_same_files_and_no_two_are_alike(self):
        for name in ("one", "other"):
            corpus.from_samples(SAMPLES, ["fr", "zh"], 3, self.folder / name)
        one = files(self.folder / "one")
        self.assertEqual(one, files(self.folder / "other"))
        self.assertEqual(len(set(one.values())), 6)

    def test_no_number_stands_twice_so_that_no_file_is_a_version_of_another(self):
        corpus.from_samples(SAMPLES, ["en", "ru"], 4, self.folder)
        heads = [text.decode("utf-8").split("81/", 2)[1][:3] for text in files(self.folder).values()]
        self.assertEqual(len(set(heads)), 8)

    def test_a_slip_takes_one_letter_from_a_long_word_and_leaves_chinese_alone(self):
        rng = corpus.random.Random(1)
        self.assertEqual(len(corpus.slip("a lighthouse", rng)), len("a lighthouse") - 1)
        self.assertEqual(corpus.slip("a keeper", rng)[:2], "a ")
        self.assertEqual(corpus.slip("守塔人登记饮用水", rng), "守塔人登记饮用水")

    def test_a_name_tells_the_language_by_its_suffix_or_its_folder(self):
        self.assertEqual(corpus.language_of(Path("ru/draft.fr.txt")), "fr")
        self.assertEqual(corpus.language_of(Path("ru/draft.v2.txt")), "ru")
        self.assertIsNone(corpus.language_of(Path("drafts/draft.txt")))

    def test_documents_of_the_user_are_copied_in_turn_with_first_lines_of_their_own(self):
        own = self.folder / "own"
        own.mkdir()
        (own / "a.en.txt").write_text("Lamps.\n", "utf-8")
        (own / "b.en.md").write_text("Oil.\n", "utf-8")
        (own / "notes.txt").write_text("Nothing.\n", "utf-8")
        out = self.folder / "out"
        self.assertEqual(corpus.from_folder(own, ["en", "fr"], 3, out), 3)
        self.assertEqual(
            [path.read_text("utf-8") for path in sorted(out.rglob("*.*"))],
            ["0000\n\nLamps.\n", "0001\n\nOil.\n", "0002\n\nLamps.\n"],
        )

    def test_copies_are_as_many_as_asked_for(self):
        corpus.from_samples(SAMPLES, ["en"], 2, self.folder / "once")
        self.assertEqual(corpus.copies(self.folder / "once", 4, self.folder / "four"), 8)
        self.assertEqual(len(set(files(self.folder / "four").values())), 8)


class MeasuringTest(unittest.TestCase):
    def test_a_run_gives_output_and_figures(self):
        figures, out = run(python("print('lamp')"), 60)
        self.assertEqual(out.strip(), "lamp")
        self.assertGreater(figures.peak, 0)

    def test_several_commands_count_as_one(self):
        _, out = run_all([python("print('lamp')"), python("print('oil')")], 60)
        self.assertEqual(out.split(), ["lamp", "oil"])

    def test_findings_are_no_failure_and_a_failure_says_why(self):
        run(python("raise SystemExit(1)"), 60)
        with self.assertRaisesRegex(Failed, "ended with 2: no oil"):
            run(python("import sys; print('no oil', file=sys.stderr); sys.exit(2)"), 60)

    def test_a_program_that_is_missing_fails(self):
        with self.assertRaisesRegex(Failed, "lamplighter"):
            run(Command(("/lamplighter",), HERE), 60)

    def test_a_run_that_takes_too_long_is_given_up(self):
        with self.assertRaisesRegex(Failed, "not done after"):
            run(python("import time; time.sleep(60)"), 0.2)

    def test_each_median_is_taken_by_itself(self):
        runs = [Figures(1, 9, 50), Figures(3, 7, 40), Figures(2, 8, 60)]
        self.assertEqual(median(runs), Figures(2, 8, 50))


class ReportTest(unittest.TestCase):
    def test_ratios_are_to_the_first_tool_and_only_for_the_same_files(self):
        rows = [
            ("resolint", "all", 4, Figures(0.5, 1.0, 80_000_000)),
            ("slow", "some", 4, Figures(1.5, 2.0, 90_000_000)),
            ("quick", "less", 4, Figures(0.1, 0.05, 20_000_000)),
            ("partial", "few", 3, Figures(0.1, 0.1, 20_000_000)),
        ]
        self.assertEqual(
            report.comparison(rows).splitlines()[2:],
            [
                "| resolint | all | 4 | 0.50 s | 1.00 s | 80 MB | 1.0 | 1.0 |",
                "| slow | some | 4 | 1.50 s | 2.00 s | 90 MB | 3.0 | 2.0 |",
                "| quick | less | 4 | 0.10 s | 0.05 s | 20 MB | 0.20 | 0.05 |",
                "| partial | few | 3 | 0.10 s | 0.10 s | 20 MB | – | – |",
            ],
        )

    def test_a_curve_has_the_time_of_a_further_file_and_what_a_second_thread_gains(self):
        two = Figures(2.0, 4.4, 99_000_000)
        rows = [(1, 4, Figures(3.0, 3.0, 0), two), (2, 8, Figures(4.0, 4.0, 0), two)]
        self.assertEqual(
            report.curve(rows).splitlines()[2:],
            [
                "| 1× | 4 | 3.00 s | – | 3.00 s | 2.00 s | 1.50× | 99 MB |",
                "| 2× | 8 | 4.00 s | 250 ms | 4.00 s | 2.00 s | 2.00× | 99 MB |",
            ],
        )

    def test_sizes_are_for_people(self):
        self.assertEqual((report.amount(66), report.amount(8_300_000)), ("0.1 KB", "8.3 MB"))


class OptionsTest(unittest.TestCase):
    def test_what_is_not_known_is_refused(self):
        for argv in (["--peers", "abacus"], ["--runs", "0"], ["--from", "/nowhere/at/all"]):
            with self.subTest(argv), contextlib.redirect_stderr(io.StringIO()):
                with self.assertRaises(SystemExit) as refused:
                    compare.parse(argv)
                self.assertEqual(refused.exception.code, 2)

    def test_languages_and_peers_are_lists(self):
        options = compare.parse(["--languages", "en,ar", "--peers", ""])
        self.assertEqual((options.languages, options.peers), (["en", "ar"], []))


if __name__ == "__main__":
    unittest.main()
