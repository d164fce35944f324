"""`python -m simplified_slm COMMAND [flags]`, and the first lines of the commands' own scripts."""

import os
import signal
import sys


def _start(name: str) -> int:
    """Import and run a function of `cli`; Ctrl-C ends the import, and the exit, without a traceback."""
    try:
        here = os.getcwd()
    except OSError:  # libraries would end the process with words about themselves
        print(
            "simplified_slm: error: the present folder was deleted; go to another", file=sys.stderr
        )
        return 2
    if sys.path[:1] == [here]:  # a json.py or torch.py of the user's lies there
        sys.path.append(sys.path.pop(0))
    if signal.getsignal(signal.SIGINT) == signal.default_int_handler:  # until the command works
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        from simplified_slm import cli

        return getattr(cli, name)()
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except OSError as error:  # of the list of commands, printed to a full disk or a closed pipe
        sys.stdout = open(os.devnull, "w")
        print(f"simplified_slm: error: {error.strerror}", file=sys.stderr)
        return 2


def __getattr__(name: str):
    """What a script calls, such as train_main; without an import, which takes a moment."""
    if not name.endswith("_main"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return lambda: _start(name)


if __name__ == "__main__":
    sys.exit(_start("main"))
