"""The articles that can be asked: a folder of them and their sidecars, or one file; the shipped one.

An article is a ``.txt``, ``.md`` or ``.html`` file; its sidecar is the ``.toml`` file of the same
name beside it. In a folder, a file that cannot be read, or a sidecar beside no article, is reported in
:attr:`Corpus.problems` and skipped; the rest load. Hidden files, and files whose names begin with
``readme``, are no part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scarbot import cache
from scarbot.cache.packing import pack, unpack
from scarbot.errors import CorpusError, ReadingError, SidecarError, UnknownArticleError, named
from scarbot.models import Place, each_once
from scarbot.parsing import FORMATS, parse_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from scarbot.models import Article, Speaker, Statement

__all__ = ["LARGEST_FILE", "Corpus", "is_source", "load_corpus", "shipped_path"]

_PAGES_NEED = "lxml"
"""What the extra for pages of HTML brings."""
LARGEST_FILE = 20_000_000
"""The size in bytes above which a file is refused, unless the caller says otherwise."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles that can be asked.

    Attributes:
        articles: those of a folder in the order of their ids, others as they were given.
        problems: what could not be read, and why.
        fingerprint: the digest of the files and the rules; empty where the articles came from
            elsewhere.

    Raises:
        CorpusError: two articles have one id.
    """

    articles: tuple[Article, ...]
    problems: tuple[str, ...] = ()
    fingerprint: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "articles", tuple(self.articles))  # a list would make it unhashable
        seen: set[str] = set()
        for article in self.articles:
            if article.id in seen:
                raise CorpusError(
                    f"two articles have the id “{article.id}”; give each its own: parse_article(text, id=…)"
                )
            seen.add(article.id)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, article by article, in the order of the text."""
        return tuple(statement for article in self.articles for statement in article.statements)

    @property
    def places(self) -> tuple[Place, ...]:
        """All that can be quoted with its article: of each its statements, then the lines of its tables."""
        return tuple(Place(article, statement) for article in self.articles for statement in article.quotable)

    @property
    def begun(self) -> Iterator[tuple[int, Article]]:
        """Each article behind the position of its first statement among :attr:`places`."""
        first = 0
        for article in self.articles:
            yield first, article
            first += len(article.quotable)

    @property
    def asked_about(self) -> Iterator[tuple[int, Article]]:
        """Of these the articles with enough lay questions to learn from."""
        return ((first, article) for first, article in self.begun if article.teaches_asking)

    @property
    def lay_positions(self) -> frozenset[int]:
        """The positions, among :attr:`places`, of the statements in :attr:`asked_about`."""
        return frozenset(first + at for first, one in self.asked_about for at in range(len(one.quotable)))

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Every speaker once, whichever articles have them, in the order of the first mention."""
        return each_once(speaker for article in self.articles for speaker in article.speakers)

    def article(self, identity: str) -> Article:
        """Return the article of an id.

        Raises:
            UnknownArticleError: there is none.
        """
        for article in self.articles:
            if article.id == identity:
                return article
        raise UnknownArticleError(f"no article has the id “{identity}”")


def shipped_path() -> Path:
    """Return the folder of the corpus that comes with the package.

    Raises:
        CorpusError: the installation has lost it.
    """
    package = Path(__file__).parent
    for folder in (package / "corpus", package.parent / "corpus"):
        if (folder / "acne-scars.txt").is_file():
            return folder
    raise CorpusError("the shipped corpus is missing; install scarbot again, or name a corpus of your own")


def load_corpus(
    path: str | Path | None = None,
    *,
    largest: int = LARGEST_FILE,
    progress: Callable[[int, int], None] | None = None,
) -> Corpus:
    """Load a folder of articles, or one file.

    Args:
        path: a folder or file; ``None``: the shipped corpus.
        largest: the greatest size of a file in bytes.
        progress: called with how many files are read and how many there are.

    Raises:
        CorpusError: the path is none or empty, there is nothing at it, or no article that can be read.
        SidecarError: the sidecar of a single file, or of the only article, is wrong.
    """
    root = _root(path)
    try:
        files, problems = _files(root, largest)
    except OSError as error:
        raise CorpusError(f"{root}: {error.strerror}") from error
    contents = _contents(files, problems)
    fingerprint = cache.digest([*contents, *_lacking(contents)])
    known = cache.load(fingerprint, "articles")
    corpus = _from_record(known, fingerprint) if known is not None else None
    if corpus is None:
        corpus = _read(root, contents, problems, fingerprint, progress)
        record = {"articles": [pack(a) for a in corpus.articles], "problems": list(corpus.problems)}
        cache.store(fingerprint, "articles", record)
    # What was never read is in no fingerprint, so it is said anew at each start and not kept.
    return replace(corpus, problems=(*problems, *corpus.problems))


def is_source(file: Path, path: str | Path | None = None) -> bool:
    """Say whether a file is an article or a sidecar of the corpus at a path, whatever it is called there.

    Raises:
        CorpusError: the path is none or empty, or there is nothing at it.
    """
    return file.exists() and any(own.exists() and own.samefile(file) for own in _parts(_root(path)))


def _root(path: object) -> Path:
    if path is None:
        return shipped_path()
    if not isinstance(path, str | PathLike):
        raise CorpusError(
            f"a corpus must be a path, or articles in a Corpus((article, …)), not {named(path)}"
        )
    if not str(path):
        raise CorpusError("a corpus has an empty path; name a folder or file, “.” for where you are")
    return Path(path)


def _contents(files: Sequence[tuple[str, Path]], problems: list[str]) -> list[tuple[str, bytes]]:
    contents = []
    for name, file in files:
        try:
            contents.append((name, file.read_bytes()))
        except OSError as error:
            problems.append(f"{name}: {error.strerror}; skipped")
    return contents


def _lacking(contents: Iterable[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Return what decides how files are read and stands in none: that pages cannot be, without the extra.

    Else a page would stay skipped once the extra is installed, as the cache had it.
    """
    if not any(FORMATS.get(Path(name).suffix.lower()) == "html" for name, _ in contents):
        return []
    from importlib.util import find_spec

    return [] if find_spec(_PAGES_NEED) else [(f"without {_PAGES_NEED}", b"")]


def _from_record(record: Any, fingerprint: str) -> Corpus | None:
    try:
        articles = tuple(unpack(article) for article in record["articles"])
        problems = tuple(record["problems"])
    except (ValueError, KeyError, TypeError):
        return None
    sound = bool(articles) and all(isinstance(problem, str) for problem in problems)
    return Corpus(articles, problems, fingerprint) if sound else None


def _files(root: Path, largest: int) -> tuple[list[tuple[str, Path]], list[str]]:
    """Return the articles and sidecars of a corpus by their names, and what was left out."""
    found = _parts(root)
    base = root if root.is_dir() else root.parent
    named = [(_name(path, base), path) for path in found]
    # A file that the user names may be a link to anywhere; what lies in a folder may not.
    inside = root.resolve() if root.is_dir() else None
    stems = {_stem(name) for name, _ in named if not _is_sidecar(name)}
    faults = [_fault(path, inside, largest) or _unused(name, stems) for name, path in named]
    kept = [pair for pair, fault in zip(named, faults, strict=True) if not fault]
    problems = [f"{name}: {fault}; skipped" for (name, _), fault in zip(named, faults, strict=True) if fault]
    return kept, problems


def _parts(root: Path) -> list[Path]:
    """Return the articles and sidecars of a corpus.

    Raises:
        CorpusError: there is nothing at the path, or nothing that can be an article.
    """
    if root.is_dir():
        return sorted(path for path in root.rglob("*") if _is_part(path, root))
    if not root.exists():
        raise CorpusError(f"{root}: there is no such file or folder")
    if not root.is_file():
        raise CorpusError(f"{root}: neither file nor folder; save what it gives as a .txt, .md or .html file")
    if root.suffix.lower() not in FORMATS:
        raise CorpusError(f"{root}: not an article; known are {', '.join(sorted(FORMATS))}")
    beside = root.with_suffix(".toml")
    return [root, beside] if beside.is_file() else [root]


def _name(path: Path, base: Path) -> str:
    """Return a file's name within the corpus; bytes of it that are no text as escapes."""
    return path.relative_to(base).as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def _is_part(path: Path, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
    ignored = hidden or path.name.lower().startswith("readme")
    return not ignored and path.suffix.lower() in {*FORMATS, ".toml"} and path.is_file()


def _fault(path: Path, base: Path | None, largest: int) -> str:
    """Say why a file may not be read: it leads out of the corpus or is too large. Empty without."""
    if base is not None and not path.resolve().is_relative_to(base):
        return "leads out of the corpus"
    size = path.stat().st_size
    return f"{size:,} bytes is more than the limit of {largest:,}" if size > largest else ""


def _unused(name: str, articles: Collection[str]) -> str:
    """Say that a file is a sidecar beside no article, of which there are some. Empty for any other file.

    Else all that it says of the article would be missing without a word.
    """
    lost = _is_sidecar(name) and bool(articles) and _stem(name) not in articles
    return "no article of that name beside it" if lost else ""


def _read(
    root: Path,
    contents: Sequence[tuple[str, bytes]],
    problems: list[str],
    fingerprint: str,
    progress: Callable[[int, int], None] | None,
) -> Corpus:
    """Return the corpus of some files, each by its name and content; what cannot be read is skipped.

    Raises:
        CorpusError: none can be read.
    """
    sidecars = {_stem(name): (name, content) for name, content in contents if _is_sidecar(name)}
    sources = [(name, content) for name, content in contents if not _is_sidecar(name)]
    articles: dict[str, Article] = {}
    files: dict[str, str] = {}
    skipped: list[str] = []
    failures: list[CorpusError] = []
    for position, (name, content) in enumerate(sources):
        try:
            article = parse_file(name, content, sidecars.get(_stem(name)))
            if article.id in articles:
                raise ReadingError(f"{name}: {files[article.id]} has the same id, “{article.id}”; rename one")
            articles[article.id], files[article.id] = article, name
        except CorpusError as error:
            failures.append(error)
            skipped.append(f"{error}; {_left_out(name, error)}")
        if progress:
            progress(position + 1, len(sources))
    if not articles:
        raise _nothing(root, failures, [*problems, *skipped])
    return Corpus(tuple(articles[key] for key in sorted(articles)), tuple(skipped), fingerprint)


def _left_out(name: str, error: CorpusError) -> str:
    """Say that an article is skipped; because of its sidecar, both are."""
    return f"because of that, {name} is skipped too" if isinstance(error, SidecarError) else "skipped"


def _is_sidecar(name: str) -> bool:
    return name.lower().endswith(".toml")


def _stem(name: str) -> str:
    return name.rpartition(".")[0]


def _nothing(root: Path, failures: Sequence[CorpusError], problems: Sequence[str]) -> CorpusError:
    if len(failures) == 1:
        return failures[0]
    if problems:
        return CorpusError(f"{root}: no article could be read: {'; '.join(problems)}")
    return CorpusError(f"{root}: no article here; put a .txt, .md or .html file into it")
