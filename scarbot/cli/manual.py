"""What stands below the options in the help of a command: examples, exit statuses, the environment."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["VERDICTS", "manual"]

_ENVIRONMENT = """\b
Environment:
  SCARBOT_CORPUS, SCARBOT_LIMIT, …  each setting that "scarbot config" lists; also _JSON, _DEBUG
  SCARBOT_CONFIG                    the configuration file
  SCARBOT_HOME                      one folder for configuration, history and cache
  NO_COLOR                          no colours and no styles

\b
Flags go before variables, and these before the configuration file:
"scarbot config" prints one to begin with, "scarbot config --path" where it belongs.
"""


VERDICTS = """\b
Verdicts:
  exact          found word for word, and said by the speaker
  partial        found word for word, but what is cut off changes the meaning
  altered        words differ: [-printed-]{+claimed+}
  stitched       pieces that stand apart are joined as if they were one
  wrong_speaker  the words are somebody else's
  not_found      nothing comes close

"""


class _Manual(NamedTuple):
    """What stands below the options of one command.

    Attributes:
        examples: how it is called.
        statuses: what it exits with, line by line; empty for a command that no setting changes.
    """

    examples: tuple[str, ...]
    statuses: tuple[str, ...] = ()


_MANUALS = {
    "cli": _Manual(
        examples=(
            "scarbot                                     chat",
            'scarbot ask "What causes acne scars?"       one answer',
            "scarbot ask --json < questions.txt          one JSON object a line",
            "scarbot --corpus articles/                  chat with a folder of articles",
            "scarbot check article.txt                   show how an article was read",
        ),
        statuses=(
            "0    answered, or a greeting, a word about the article, an emergency",
            "1    the article does not answer, or it is unclear what is asked;",
            "     of several questions: at least one of them;",
            "     a quotation that is not exact; nothing that has the name or the words",
            "2    an error: a wrong option, file or setting, a command that cannot be done",
        ),
    ),
    "ask": _Manual(
        examples=(
            'scarbot ask "Does microneedling hurt?"',
            "scarbot ask --limit 1 --no-gloss what is a boxcar scar",
            "scarbot ask --json \"Who recommends retinoids?\" | jq -r '.quotes[].text'",
            "scarbot ask --json < questions.txt > answers.jsonl",
        ),
        statuses=(
            "0    answered, or a greeting, a word about the article, an emergency",
            "1    the article does not answer, or it is unclear what is asked;",
            "     of several questions: at least one of them",
            "2    an error: a wrong option, file or setting",
        ),
    ),
    "check": _Manual(
        examples=(
            "scarbot check",
            "scarbot check article.md | less",
            "scarbot check --json article.html | jq '.articles[0].speakers'",
            "scarbot check article.md --html article-as-read.html",
        ),
        statuses=(
            "0    the article is shown, or the page is written",
            "2    an error: a wrong option, file or setting, a page that cannot be written",
        ),
    ),
    "verify": _Manual(
        examples=(
            'scarbot verify "Therapy modalities will differ" --speaker "Dr. Chang"',
            'scarbot verify --json "PRP attracts stem cells" | jq -r .verdict',
            "scarbot verify --speaker Chang < quotation.txt",
        ),
        statuses=(
            "0    an exact quotation",
            "1    every other verdict",
            "2    an error: a wrong option, file or setting, a quotation that is too long",
        ),
    ),
    "experts": _Manual(
        examples=(
            "scarbot experts",
            "scarbot experts chang",
            "scarbot experts --json",
        ),
        statuses=(
            "0    who is quoted is shown, or what they say;",
            "     with --json what each of several people of that name says, too",
            "1    nobody of that name is quoted; without --json, several people are",
            "2    an error: a wrong option, file or setting",
        ),
    ),
    "sections": _Manual(
        examples=(
            "scarbot sections",
            "scarbot sections --corpus article.md",
            "scarbot sections --json | jq -r '.sections[].heading'",
        ),
        statuses=(
            "0    the headings are shown",
            "2    an error: a wrong option, file or setting",
        ),
    ),
    "evaluate": _Manual(
        examples=(
            "scarbot eval questions.jsonl dialogues.jsonl",
            "scarbot eval questions.jsonl --json > before.json",
            "scarbot eval questions.jsonl --against before.json",
        ),
        statuses=(
            "0    the scores are printed, good or bad",
            "2    an error: a wrong option, file or setting",
        ),
    ),
    "config": _Manual(
        examples=(
            "scarbot config --path",
            'mkdir -p "$(dirname "$(scarbot config --path)")"',
            'scarbot config > "$(scarbot config --path)"',
        ),
    ),
    "completion": _Manual(
        examples=(
            'scarbot completion zsh > "${fpath[1]}/_scarbot"',
            "mkdir -p ~/.local/share/bash-completion/completions",
            "scarbot completion bash > ~/.local/share/bash-completion/completions/scarbot",
            "mkdir -p ~/.config/fish/completions",
            "scarbot completion fish > ~/.config/fish/completions/scarbot.fish",
        ),
    ),
}


_INTERRUPTED = "130  stopped with Ctrl-C"


def manual(name: str) -> str:
    """Return what stands below the options in the help of a command."""
    examples, statuses = _MANUALS[name]
    parts = [_listed("Examples", examples)]
    if statuses:
        parts += [_listed("Exit statuses", (*statuses, _INTERRUPTED)), _ENVIRONMENT]
    return "\n".join(parts)


def _listed(title: str, lines: tuple[str, ...]) -> str:
    """Return lines under a title, as click leaves them."""
    return "\n".join(["\b", f"{title}:", *(f"  {line}" for line in lines)]) + "\n"
