#!/usr/bin/env python3
"""The game as a player has it: first frame, idle load, a click after five idle seconds, killed and resumed."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

HOME = pathlib.Path(os.environ["CLIENTELE_HOME"])
TICKS = os.sysconf("SC_CLK_TCK")


SAID = pathlib.Path(tempfile.mkdtemp()) / "game.err"


def start(binary, *arguments):
    with SAID.open("a") as said:
        return subprocess.Popen([binary, "play", *arguments, "--lang", "en", "--size", "1280x720"], stderr=said)


def give_up(what):
    """Ends the test with what the game said last: why it ended is there or nowhere."""
    print("the game's last words:", SAID.read_text(errors="replace")[-4000:], sep="\n")
    sys.exit(what)


def window(process):
    for _ in range(300):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], capture_output=True, text=True)
        if found.stdout.split():
            return found.stdout.split()[0]
        if process.poll() is not None:
            give_up(f"the game ended with {process.returncode}")
        time.sleep(0.1)
    give_up("no window after 30 seconds")


def click(x, y):
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)


def keys(*names):
    subprocess.run(["xdotool", "key", *names], check=True)


def cpu(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def saves():
    return sorted(HOME.rglob("auto*"))


def commands():
    """How many commands the autosave holds, or none."""
    for path in saves():
        if not path.name.endswith(".bak"):
            text = path.read_text(errors="replace")
            body = text.split("log:", 1)[-1].split("hashes:", 1)[0]
            return len(re.findall(r"\b(SetTier|SetPolicy|CommitPlan|AdvanceWeek|OpenTalk|Say|Delegate|Choose|FollowUp|CloseQuarter|NextQuarter)\b", body))
    return None


def until(what, seconds, holds):
    for _ in range(int(seconds * 10)):
        if holds():
            return
        time.sleep(0.1)
    give_up(f"failed: {what}")


def main(binary):
    begun = time.time()
    game = start(binary, "steel")
    handle = window(game)
    print(f"window after {time.time() - begun:.1f} s")
    subprocess.run(["xdotool", "windowmove", handle, "0", "0"], check=False)
    subprocess.run(["xdotool", "windowfocus", handle], check=False)
    time.sleep(5)
    before, asked = cpu(game), time.time()
    time.sleep(5)
    load = (cpu(game) - before) / (time.time() - asked)
    print(f"idle: {100 * load:.1f} % of a core; memory {memory(game):.0f} MiB")
    if load > 0.05:
        sys.exit("failed: idle takes more than 5 % of a core")
    # “Start” of the briefing, at the right end of the bottom bar: the click wakes the window and must arrive.
    click(1140, 688)
    until("a click after ten idle seconds starts the run", 10, lambda: commands() is not None)
    subprocess.run(["xdotool", "windowfocus", handle], check=False)
    time.sleep(1)
    click(1155, 652)
    until("the plan is committed by a click", 10, lambda: (commands() or 0) >= 1)
    until("weeks pass", 20, lambda: (commands() or 0) >= 3)
    game.send_signal(signal.SIGKILL)
    game.wait()
    kept = commands()
    print(f"killed with {kept} commands on disk")
    again = start(binary, "--resume")
    window(again)
    time.sleep(3)
    if (commands() or 0) < kept:
        sys.exit("failed: the resumed run has lost commands")
    again.terminate()
    again.wait()
    save = next(p for p in saves() if not p.name.endswith(".bak"))
    replayed = subprocess.run([binary, "replay", str(save)], capture_output=True, text=True)
    if replayed.returncode != 0:
        sys.exit(f"failed: the resumed save doesn't replay: {replayed.stdout}{replayed.stderr}")
    print("resumed, nothing lost")


if __name__ == "__main__":
    main(sys.argv[1])
