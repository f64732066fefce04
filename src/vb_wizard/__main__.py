"""Start of vb-wizard: hands the command line to `cli.dispatch`."""

import sys

from vb_wizard.cli.dispatch import main

if __name__ == "__main__":
    sys.exit(main())
