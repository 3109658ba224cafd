"""Runs the tests of the packages, all of them or those of '-k PATTERN'."""

import sys
import unittest

files = "test_packages", "test_windows", "test_installer", "test_chinese"
ended = unittest.main(None, argv=[sys.argv[0], *files, *sys.argv[1:]], exit=False).result
sys.exit(not ended.wasSuccessful() if ended.testsRun else "no test has such a name")
