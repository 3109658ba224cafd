"""Reports to one PDF: page for page and word for word, and what there is where that cannot be."""

import os
import resource
import signal
import subprocess
import unittest
import zipfile

from support import BAD_CALL, FAILED, LOCAL, CliTest, wait_until


def page(number, rows, columns):
    lines = [f"REPORT ID : CSEMA08   PAGE {number}"]
    lines += [f"{row:05d}  P{row * 104729 % 100000:<10}".ljust(columns - 8) + f"{row * 11:>5}.50" for row in range(rows - 1)]
    return lines


def report(pages, rows=50, columns=80):
    return [page(number, rows, columns) for number in range(1, pages + 1)]


def bytes_of(pages):
    return b"\f".join("\r\n".join(lines).encode() + b"\r\n" for lines in pages)


def words_of(pages):
    return [[line.split() for line in lines] for lines in pages]


def text_of(pdf):
    """The words of each line of each page, as poppler finds them; tests/ui/paper looks at the columns."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return words_of([line for line in one.splitlines() if line.strip()] for one in text.split("\f")[:-1])


class Print(CliTest):
    def setUp(self):
        super().setUp()
        self.pdf = os.path.join(self.folder, "out.pdf")
        self.first = self.put("FIRST.TXT", bytes_of(report(3)))

    def put(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def test_a_pdf_has_the_pages_and_the_words(self):
        second = self.put("SECOND.TXT", bytes_of(report(2, 60, 132)))
        ended = self.cli("print", "--pdf", self.pdf, self.first, second)
        self.assertEqual(ended.out, f"{self.pdf}: 2 reports, 5 sheets\n")
        self.assertEqual(ended.err, "")
        self.assertEqual(text_of(self.pdf), words_of(report(3) + report(2, 60, 132)))

    def test_json_says_what_became_of_each(self):
        path = os.path.join(self.folder, "BOTH.ZIP")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("A.TXT", bytes_of(report(1)))
            archive.writestr("B.TXT", bytes_of(report(4)))
        *reports, last = self.json("print", self.first, path, "--pdf", self.pdf)
        self.assertEqual(reports, [{"file": self.first, "entry": None, "pages": 3, "sheets": 3},
                                   {"file": path, "entry": "A.TXT", "pages": 1, "sheets": 1},
                                   {"file": path, "entry": "B.TXT", "pages": 4, "sheets": 4}])
        self.assertEqual(last, {"summary": {"to": self.pdf, "reports": 3, "sheets": 8}})

    def test_pages_and_header(self):
        self.cli("print", "--pdf", self.pdf, "--pages", "1,3", "--header", self.first)
        pages = text_of(self.pdf)
        self.assertEqual([lines[0] for lines in pages],
                         [["FIRST.TXT", "Page", number, "of", "3"] for number in ("1", "3")])
        self.assertEqual([lines[1:] for lines in pages], words_of([report(3)[0], report(3)[2]]))
        self.assertEqual(self.cli("print", "--pdf", self.pdf, "--pages", "2", self.first).out, f"{self.pdf}: 1 report, 1 sheet\n")

    def test_what_cannot_be_is_told(self):
        self.cli("print", self.first, code=BAD_CALL)
        self.cli("print", "--pdf", self.pdf, code=BAD_CALL)
        self.cli("print", "--pdf", self.pdf, "--printer", "x", self.first, code=BAD_CALL)
        for pages in ("0", "x", "3-1", "4"):
            self.assertIn("pages", self.cli("print", "--pdf", self.pdf, "--pages", pages, self.first, code=BAD_CALL).err)
        self.assertIn("a report itself", self.cli("print", "--pdf", self.first, self.first, code=BAD_CALL).err)
        self.assertIn("no printer 'Nowhere'", self.cli("print", "--printer", "Nowhere", self.first, code=BAD_CALL).err)
        self.assertIn("GONE.TXT", self.cli("print", "--pdf", self.pdf, self.first, self.first + "GONE.TXT", code=LOCAL).err)
        self.cli("print", "--pdf", self.pdf, self.put("NO.ZIP", b"no ZIP"), code=FAILED)
        self.assertIn("nowhere/out.pdf", self.cli("print", "--pdf", "nowhere/out.pdf", self.first, code=LOCAL).err)
        self.assertFalse(os.path.exists(self.pdf))
        with open(self.first, "rb") as file:
            self.assertEqual(file.read(), bytes_of(report(3)))

    def test_a_disk_that_takes_no_more_leaves_the_older_one(self):
        self.put("out.pdf", b"older")
        large = self.put("LARGE.TXT", os.urandom(400_000))

        def little():
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        ended = subprocess.run(self.command("print", "--pdf", self.pdf, large), env=self.environment(), cwd=self.folder, check=False,
                               stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=little)
        self.assertEqual(ended.returncode, LOCAL, ended.stderr)
        with open(self.pdf, "rb") as file:
            self.assertEqual(file.read(), b"older")
        self.assertEqual([name for name in os.listdir(self.folder) if "pdf" in name], ["out.pdf"])

    def test_ctrl_c_leaves_nothing(self):
        large = self.put("LARGE.TXT", bytes_of(report(8)) * 5000)
        before = set(os.listdir(self.folder))
        run = self.start_cli("print", "--pdf", self.pdf, large)
        self.addCleanup(run.process.kill)
        wait_until(lambda: large in self.opened_by(run.process.pid), "the report being read")
        run.process.send_signal(signal.SIGINT)
        self.assertEqual(run.end().code, -signal.SIGINT)
        self.assertEqual(set(os.listdir(self.folder)), before)

    @staticmethod
    def opened_by(process):
        folder = f"/proc/{process}/fd"
        opened = set()
        for name in os.listdir(folder):
            try:
                opened.add(os.readlink(os.path.join(folder, name)))
            except FileNotFoundError: # closed meanwhile
                pass
        return opened


if __name__ == "__main__":
    unittest.main()
