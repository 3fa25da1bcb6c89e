"""unittest.main(): the tests of a module, run as the command line asks."""

import sys

from . import loader, runner

__unittest = True

_NO_TESTS_EXITCODE = 5

_EXAMPLES = """\
Examples:
  {prog}                           - run default set of tests
  {prog} MyTestSuite               - run suite 'MyTestSuite'
  {prog} MyTestCase.testSomething  - run MyTestCase.testSomething
  {prog} MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""


class TestProgram:
    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit, self.verbosity = exit, verbosity
        self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
        self.tb_locals, self.durations = tb_locals, durations
        # Deprecations are shown, unless somebody asked for something else.
        self.warnings = "default" if warnings is None else warnings
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = argv[0].rpartition("/")[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        self.tests = []
        if len(argv) > 1:
            self._parser().parse_args(argv[1:], self)
        if self.tests:
            self.testNames = [name[:-3].replace("/", ".") if name.lower().endswith(".py") else name for name in self.tests]
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def createTests(self):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _parser(self):
        import argparse
        parser = argparse.ArgumentParser(prog=self.progName)

        def switch(*flags, **kwargs):
            parser.add_argument(*flags, **kwargs)

        switch("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        switch("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        switch("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        switch("--durations", dest="durations", type=int, default=None, metavar="N",
               help="Show the N slowest test cases (N=0 for all)")
        for name, flag, long, words in (("failfast", "-f", "--failfast", "Stop on first fail or error"),
                                        ("catchbreak", "-c", "--catch", "Catch Ctrl-C and display results so far"),
                                        ("buffer", "-b", "--buffer", "Buffer stdout and stderr during tests")):
            if getattr(self, name) is None:
                switch(flag, long, dest=name, action="store_true", help=words)
                setattr(self, name, False)
        if self.testNamePatterns is None:
            switch("-k", dest="testNamePatterns", action="append", type=lambda p: p if "*" in p else f"*{p}*",
                   help="Only run tests which match the given substring")
            self.testNamePatterns = []
        switch("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")

        def print_help():
            print(parser.format_help())
            print(_EXAMPLES.format(prog=self.progName))
        parser.print_help = print_help
        return parser

    def runTests(self):
        made = self.testRunner or runner.TextTestRunner
        if isinstance(made, type):
            try:
                try:
                    made = made(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                                warnings=self.warnings, tb_locals=self.tb_locals, durations=self.durations)
                except TypeError:
                    made = made(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings)
            except TypeError:
                made = made()
        self.result = made.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
