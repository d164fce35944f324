"""Small byte-level language models: ternary weights, gated recurrences, learned chunks."""

__version__ = "0.1.0"

import importlib
import sys


def _fetch_later(package: str, homes: dict) -> tuple:
    "`__getattr__` and `__dir__` of a package that imports a name when it is first asked for."
    # importing PyTorch takes seconds, and `--help` needs none of it

    def fetch(name: str):
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"simplified_slm.{homes[name]}"), name)

    return fetch, lambda: [*vars(sys.modules[package]), *homes]


_HOMES = {
    "ByteTokenizer": "tokenizer",
    "HNetBitConfig": "models.hnet",
    "HNetBitForCausalLM": "models.hnet",
    "SimplifiedSLMConfig": "models.flat_model",
    "SimplifiedSLMForCausalLM": "models.flat_model",
    "build_model": "models.loading",
    "generate": "generation.generate",
    "load_model": "models.loading",
}  # name -> module that defines it
__all__ = list(_HOMES)
__getattr__, __dir__ = _fetch_later(__name__, _HOMES)
