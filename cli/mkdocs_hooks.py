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
LIBRARY = HERE / "target" / "site-library"
OUTSIDE = re.compile(r"\]\((?:\.\./)+([^)#\s]+)(#[^)\s]*)?\)")

log = logging.getLogger("mkdocs.hooks")


def _file(path, config, source):
    file = File(path, str(source.parent), config["site_dir"], use_directory_urls=False)
    file.abs_src_path = str(source)
    return file


def _linked(page):
    """The files of the tree that a page links to, by the names that its links give them."""
    text = Path(page.abs_src_path).read_text(encoding="utf-8")
    return {match.group(1) for match in OUTSIDE.finditer(text)}


def on_files(files, config):
    for name, target in {"katex.min.js": "katex.min.js", "LICENSE": "katex-license.txt"}.items():
        if not (LIBRARY / name).is_file():
            raise Abort(
                f"{LIBRARY / name} is missing: './mvnw -P site -pl cli -am test' fetches it and builds the site"
            )
        files.append(_file("assets/" + target, config, LIBRARY / name))
    linked = set().union(*(_linked(page) for page in files.documentation_pages()))
    for name in sorted(linked):
        if (TREE / name).is_file():
            files.append(_file(f"source/{name}.txt", config, TREE / name))
        else:
            # In strict mode this ends the build.
            log.warning("a page links to '%s', which the tree does not hold", name)
    return files


def on_page_markdown(markdown, page, **_):
    up = "../" * page.file.src_path.count("/")
    return OUTSIDE.sub(lambda match: f"]({up}source/{match.group(1)}.txt)", markdown)
