from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from scarbot.errors import SettingsError
from scarbot.safety import default_rules
from scarbot.settings import OPTIONS, Settings, directories, expanded, resolve, sample
from scarbot.settings.options import problem_with
from scarbot.theme import THEMES


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"SCARBOT_HOME": str(tmp_path)}


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_any_choice_the_defaults_hold(home: dict[str, str]) -> None:
    assert resolve({}, home) == Settings()


def test_each_attribute_but_the_styles_is_an_option_whose_default_is_of_its_kind() -> None:
    assert [option.name for option in OPTIONS] + ["styles"] == [field.name for field in fields(Settings)]
    assert all(getattr(Settings(), option.name) == option.default for option in OPTIONS)
    assert not [option.name for option in OPTIONS if problem_with(option, option.default)]


def test_flags_go_before_variables_and_these_before_the_file(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, "limit = 7")
    assert resolve({}, home).limit == 7
    assert resolve({}, home | {"SCARBOT_LIMIT": "5"}).limit == 5
    assert resolve({"limit": 2}, home | {"SCARBOT_LIMIT": "5"}).limit == 2
    assert resolve({"limit": None}, home | {"SCARBOT_LIMIT": "5"}).limit == 5


@pytest.mark.parametrize(("text", "value"), [("1", True), ("YES", True), ("off", False), ("false", False)])
def test_a_variable_turns_a_setting_on_or_off_in_words_or_digits(
    home: dict[str, str], text: str, value: bool
) -> None:
    assert resolve({}, home | {"SCARBOT_QUIET": text}).quiet is value


def test_an_empty_variable_is_none(home: dict[str, str]) -> None:
    assert resolve({}, home | {"SCARBOT_LIMIT": "", "SCARBOT_CORPUS": " "}) == Settings()


@pytest.mark.parametrize(
    ("variable", "text", "problem"),
    [
        ("SCARBOT_LIMIT", "0", "must be a whole number, 1 or more, not 0"),
        ("SCARBOT_LIMIT", "9" * 5000, f"must be a whole number, 1 or more, not '{'9' * 5000}'"),
        ("SCARBOT_LIMIT", "x", "must be a whole number, 1 or more, not 'x'"),
        ("SCARBOT_LIMIT", "٣", "must be a whole number, 1 or more, not '٣'"),
        ("SCARBOT_QUIET", "maybe", "must be true or false, not 'maybe'"),
        ("SCARBOT_COLOR", "red", "must be one of auto, always, never, not 'red'"),
    ],
)
def test_a_wrong_variable_is_named(home: dict[str, str], variable: str, text: str, problem: str) -> None:
    with pytest.raises(SettingsError) as caught:
        resolve({}, home | {variable: text})
    assert str(caught.value) == f"{variable}: {problem}"


def test_what_to_call_is_chosen_like_all_else(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, 'emergency = "000"\ncrisis = "13 11 14"')
    chosen = resolve({"crisis": " 1"}, home | {"SCARBOT_POISON": "13 11 26", "SCARBOT_CRISIS": "2"})
    assert chosen.numbers == {"emergency": "000", "crisis": "1", "poison": "13 11 26"}


def test_without_a_choice_what_to_call_is_what_the_rules_say(home: dict[str, str]) -> None:
    assert resolve({}, home).numbers == default_rules().numbers


@pytest.mark.parametrize("typed", ["", " "])
def test_what_to_call_is_never_empty(home: dict[str, str], tmp_path: Path, typed: str) -> None:
    with pytest.raises(SettingsError, match=r"^--crisis: must be a number to call, not empty$"):
        resolve({"crisis": typed}, home)
    written(tmp_path, f"limit = 3\npoison = '{typed}'")
    with pytest.raises(SettingsError, match=r":2: poison: must be a number to call, not empty$"):
        resolve({}, home)


def test_no_color_turns_colours_off_unless_a_choice_is_nearer(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, 'color = "always"')
    plain = home | {"NO_COLOR": "1"}
    assert resolve({}, plain).color == "never"
    assert resolve({}, home | {"NO_COLOR": ""}).color == "always"
    assert resolve({}, plain | {"SCARBOT_COLOR": "always"}).color == "always"
    assert resolve({"color": "always"}, plain).color == "always"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\nlimit = 0", ":2: limit: must be a whole number, 1 or more, not 0"),
        ("limit = true", ":1: limit: must be a whole number, 1 or more, not yes or no"),
        ("# one\n\nlimt = 3", ":3: limt: there is no such setting; there are corpus, limit"),
        ("json = true", ":1: json: there is no such setting"),
        ("gloss = 'yes'", ":1: gloss: must be true or false, not 'yes'"),
        ("emergency = 112", ":1: emergency: must be a text in quotation marks, not 112"),
        ("corpus = 3", ":1: corpus: must be a text in quotation marks, not 3"),
        ("limit = 3\ntheme = 'dark'", ":2: theme: must be one of default, bright, plain, not 'dark'"),
        ("limit = 1\nlimit 3", ":2: is not TOML"),
        ("styles = 3", ":1: styles: must be a table, [styles]"),
        (
            "[styles]\nmatch = 'purpel'",
            ":2: styles.match: must be words such as 'bold ansicyan', not 'purpel'",
        ),
        ("[styles]\n\nmath = 'bold'", ":3: styles.math: there is no such style"),
    ],
)
def test_an_error_names_file_line_and_key(
    home: dict[str, str], tmp_path: Path, text: str, problem: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        resolve({}, home)
    assert str(caught.value).startswith(f"{path}{problem}")


def test_a_file_that_is_no_utf8_is_named(home: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"limit = 3 # \xff")
    with pytest.raises(SettingsError, match="is not UTF-8"):
        resolve({}, home)


def test_a_file_that_is_named_has_to_exist(home: dict[str, str], tmp_path: Path) -> None:
    for flags, environment in (
        (tmp_path / "none.toml", home),
        (None, home | {"SCARBOT_CONFIG": "/none.toml"}),
    ):
        with pytest.raises(SettingsError, match=r"none\.toml: cannot be read"):
            resolve({}, environment, file=flags)


def test_a_named_file_takes_the_place_of_the_usual_one(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, "limit = 7")
    other = tmp_path / "other.toml"
    other.write_text("quiet = true", encoding="utf-8")
    assert resolve({}, home | {"SCARBOT_CONFIG": str(other)}) == Settings(quiet=True)


def test_a_corpus_in_the_file_is_relative_to_the_file(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, 'corpus = "articles"')
    assert resolve({}, home).corpus == str(tmp_path / "articles")


def test_single_styles_come_from_the_file(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, "[styles]\nmatch = 'underline #ff8800'")
    assert resolve({}, home).styles == {"match": "underline #ff8800"}


def test_the_sample_file_changes_nothing(home: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path, sample())
    assert resolve({}, home) == Settings()


def test_a_flag_without_a_path_is_an_error_and_not_the_shipped_article() -> None:
    with pytest.raises(SettingsError, match="--corpus: names no file or folder"):
        resolve({"corpus": ""}, {})


def test_a_flag_that_is_a_path_may_begin_with_the_home(
    monkeypatch: pytest.MonkeyPatch, home: dict[str, str]
) -> None:
    """A shell leaves the "~" of ``--corpus=~/x`` as it is."""
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setenv("USERPROFILE", "/home/ana")
    assert resolve({"corpus": "~/x"}, home).corpus == "/home/ana/x"


def test_a_home_of_nobody_is_no_home() -> None:
    assert expanded("~nobody-of-that-name/x") == "~nobody-of-that-name/x"


def test_every_commented_setting_of_the_sample_is_the_default() -> None:
    lines = [line.removeprefix("# ") for line in sample().splitlines() if " = " in line or "[" in line]
    table = tomllib.loads("\n".join(lines))
    assert table.pop("styles") == THEMES["default"]
    assert table == {option.name: option.default for option in OPTIONS if option.in_file}


def test_the_own_folder_holds_everything() -> None:
    found = directories({"SCARBOT_HOME": "/own", "XDG_DATA_HOME": "/data"})
    assert (found.config_file, found.history_file, found.cache) == (
        Path("/own/config.toml"),
        Path("/own/history"),
        Path("/own/cache"),
    )


def test_xdg_folders_are_followed_where_they_are_absolute() -> None:
    environment = {"HOME": "/h", "XDG_DATA_HOME": "/data", "XDG_CACHE_HOME": "relative"}
    found = directories(environment, platform="linux")
    assert (found.config, found.data, found.cache) == (
        Path("/h/.config/scarbot"),
        Path("/data/scarbot"),
        Path("/h/.cache/scarbot"),
    )


def test_macs_and_windows_have_directories_of_their_own() -> None:
    mac = directories({"HOME": "/h"}, platform="darwin")
    assert (mac.data, mac.cache) == (
        Path("/h/Library/Application Support/scarbot"),
        Path("/h/Library/Caches/scarbot"),
    )
    windows = directories({"HOME": "/h", "APPDATA": "/r", "LOCALAPPDATA": "/l"}, platform="win32")
    assert (windows.data, windows.cache) == (Path("/r/scarbot"), Path("/l/scarbot"))


def test_without_a_home_there_are_no_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", nobody)
    found = directories({}, platform="linux")
    assert (found.config_file, found.history_file, found.cache) == (None, None, None)
    assert resolve({}, {}) == Settings()
