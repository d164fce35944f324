"""The operations of the models, and the backends that compute them."""

from simplified_slm.kernels.backends import current_backend, use_backend
from simplified_slm.kernels.ops import (
    bit_linear,
    exact_linear,
    forget_gate,
    gated_norm,
    linear_scan,
    rms_norm,
    swiglu,
)

__all__ = [
    "bit_linear",
    "current_backend",
    "exact_linear",
    "forget_gate",
    "gated_norm",
    "linear_scan",
    "rms_norm",
    "swiglu",
    "use_backend",
]
