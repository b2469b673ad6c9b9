"""What stands below the options in the help of a command: examples, exit statuses, the environment."""

from __future__ import annotations

__all__ = ["VERDICTS", "manual"]

_MANUAL = """\b
Exit statuses:
  0    answered, or a greeting, a word about the article, an emergency
  1    the article does not answer, or it is unclear what is asked;
       of several questions: at least one of them;
       a quotation that is not exact; nothing that has the name or the words
  2    an error: a wrong option, file or setting, a command that cannot be done
  130  stopped with Ctrl-C

\b
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
  exact          the words stand so, and they are the speaker's
  partial        they stand so, but what is cut off changes what they say
  altered        words differ: [-printed-]{+claimed+}
  stitched       pieces that stand apart are joined as if they were one
  wrong_speaker  the words are somebody else's
  not_found      nothing comes close

"""


_EXAMPLES = {
    "cli": (
        "scarbot                                     chat",
        'scarbot ask "What causes acne scars?"       one answer',
        "scarbot ask --json < questions.txt          one JSON object a line",
        "scarbot --corpus articles/                  chat with a folder of articles",
        "scarbot check article.txt                   show how an article was read",
    ),
    "ask": (
        'scarbot ask "Does microneedling hurt?"',
        "scarbot ask --limit 1 --no-gloss what is a boxcar scar",
        "scarbot ask --json \"Who recommends retinoids?\" | jq -r '.quotes[].text'",
        "scarbot ask --json < questions.txt > answers.jsonl",
    ),
    "check": (
        "scarbot check",
        "scarbot check article.md | less",
        "scarbot check --json article.html | jq '.articles[0].speakers'",
        "scarbot check article.md --html article-as-read.html",
    ),
    "verify": (
        'scarbot verify "Therapy modalities will differ" --speaker "Dr. Chang"',
        'scarbot verify --json "PRP attracts stem cells" | jq -r .verdict',
        "scarbot verify --speaker Chang < quotation.txt",
    ),
    "experts": (
        "scarbot experts",
        "scarbot experts chang",
        "scarbot experts --json",
    ),
    "sections": (
        "scarbot sections",
        "scarbot sections --corpus article.md",
        "scarbot sections --json | jq -r '.sections[].heading'",
    ),
    "evaluate": (
        "scarbot eval questions.jsonl dialogues.jsonl",
        "scarbot eval questions.jsonl --json > before.json",
        "scarbot eval questions.jsonl --against before.json",
    ),
    "config": (
        "scarbot config --path",
        'mkdir -p "$(dirname "$(scarbot config --path)")"',
        'scarbot config > "$(scarbot config --path)"',
    ),
    "completion": (
        'scarbot completion zsh > "${fpath[1]}/_scarbot"',
        "mkdir -p ~/.local/share/bash-completion/completions",
        "scarbot completion bash > ~/.local/share/bash-completion/completions/scarbot",
        "mkdir -p ~/.config/fish/completions",
        "scarbot completion fish > ~/.config/fish/completions/scarbot.fish",
    ),
}


def manual(name: str) -> str:
    """Return what stands below the options in the help of a command."""
    examples = "\b\nExamples:\n" + "\n".join(f"  {example}" for example in _EXAMPLES[name])
    return f"{examples}\n\n{_MANUAL}" if name in ("cli", "ask", "verify", "experts") else examples
