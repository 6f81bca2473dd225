"""What the site holds beside the pages: the library that sets formulas, and the sources that pages link to.

Links from a page lead to files of the source tree, as they do where the tree is browsed. In the site
these files lie in the folder `source`, as text.
"""

import logging
import re
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.structure.files import File

HERE = Path(__file__).resolve().parent
TREE = HERE.parent
DOCS = HERE / "docs"
LIBRARY = HERE / "target" / "site-library"
LINK = re.compile(r"\]\((\.\./[^)#\s]+)(#[^)\s]*)?\)")
SHOWN = {".png", ".svg", ".jpg", ".pdf"}

log = logging.getLogger("mkdocs.hooks")


def _file(path, config, source):
    file = File(path, str(source.parent), config["site_dir"], use_directory_urls=False)
    file.abs_src_path = str(source)
    return file


def _outside(page, link):
    """The file of the tree that a link of a page leads to, if it leads out of the pages."""
    target = (Path(page.abs_src_path).parent / link).resolve()
    if target.is_dir():
        target = target / "README.md"
    return None if DOCS in target.parents else target


def _name(target):
    """Where such a file lies in the site; browsers show text only by the name of text."""
    name = "source/" + target.relative_to(TREE).as_posix()
    return name if target.suffix in SHOWN else name + ".txt"


def on_files(files, config):
    for name, target in {"katex.min.js": "katex.min.js", "LICENSE": "katex-license.txt"}.items():
        if not (LIBRARY / name).is_file():
            raise Abort(
                f"{LIBRARY / name} is missing: './mvnw -P site -pl cli -am test' fetches it and builds the site"
            )
        files.append(_file("assets/" + target, config, LIBRARY / name))
    linked = set()
    for page in files.documentation_pages():
        text = Path(page.abs_src_path).read_text(encoding="utf-8")
        linked.update(_outside(page, match.group(1)) for match in LINK.finditer(text))
    for target in sorted(linked - {None}):
        if target.is_file() and TREE in target.parents:
            files.append(_file(_name(target), config, target))
        else:
            # In strict mode this ends the build.
            log.warning("a page links to '%s', which the tree does not hold", target)
    return files


def on_page_markdown(markdown, page, **_):
    up = "../" * page.file.src_path.count("/")

    def moved(match):
        target = _outside(page.file, match.group(1))
        return match.group(0) if target is None else f"]({up}{_name(target)})"

    return LINK.sub(moved, markdown)
