"""`python -m simplified_slm COMMAND [flags]`: the commands without their scripts."""

import sys

from simplified_slm.cli import main

if __name__ == "__main__":
    sys.exit(main())
