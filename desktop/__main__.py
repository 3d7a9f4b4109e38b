"""`python -m desktop` is the command `sidelight`."""

import sys

from desktop.cli import main

sys.exit(main())
