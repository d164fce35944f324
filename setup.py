"""Build script: everything it needs to know stands in settings.ini, which nbdev reads as well."""

from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]

EXTRAS = ("dev", "wandb", "interactive", "playground", "lm_eval", "transformers")
extras = {name: cfg[f"{name}_requirements"].split() for name in EXTRAS}
pythons = ["3.10", "3.11", "3.12", "3.13"]

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    url=cfg["git_url"],
    license="Apache-2.0",
    keywords=cfg["keywords"].split(),
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Developers",
        "Intended Audience :: Science/Research",
        "Natural Language :: English",
        *(f"Programming Language :: Python :: {v}" for v in pythons),
    ],
    python_requires=f">={cfg['min_python']},<3.14",
    packages=find_packages(include=["simplified_slm", "simplified_slm.*"]),
    package_data={"simplified_slm": ["configs/*.json", "configs/*/*.json", "boxed/*/*"]},
    install_requires=cfg["requirements"].split(),
    extras_require=extras,
    entry_points={"console_scripts": cfg["console_scripts"].split()},
    zip_safe=False,
)
