"""Small byte-level language models: ternary weights, gated recurrences, learned chunks."""

__version__ = "0.1.0"

import importlib

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


def __getattr__(name: str):
    """Fetch a name when it is first asked for: PyTorch takes seconds, and `--help` needs none of it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list:
    return [*globals(), *_HOMES]
