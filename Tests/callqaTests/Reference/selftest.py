"""Worked examples for the judge, every expected figure computed by hand. python3 selftest.py"""

import sys
import unittest

sys.dont_write_bytecode = True

if __name__ == "__main__":
    names = ["selftest_cells", "selftest_contacts", "selftest_complaints"]
    suite = unittest.defaultTestLoader.loadTestsFromNames(names)
    sys.exit(not unittest.TextTestRunner().run(suite).wasSuccessful())
