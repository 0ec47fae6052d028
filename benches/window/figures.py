#!/usr/bin/env python3
"""Runs `clientele demo SCENARIO --measure` and makes tables of what it says and of what /proc says about it."""
import argparse
import os
import pathlib
import queue
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time

# Longest wait for a line: a part of 240 frames on a slow machine.
PATIENCE = 300
# Mappings that belong to the software renderer.
RENDERER = re.compile(r"libLLVM|libvulkan_|libgallium|swrast|llvmpipe|lavapipe|\.spv")


class Game:
    """The game, and the lines it prints."""

    def __init__(self, binary, scenario, size):
        self.begun = time.time()
        command = [binary, "demo", scenario, "--measure", "--lang", "zh-CN", "--size", size]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put(line.strip())
        self.lines.put(None)

    def until(self, start):
        """All lines up to the one that starts so."""
        seen = []
        while True:
            try:
                line = self.lines.get(timeout=PATIENCE)
            except queue.Empty:
                line = None
            if line is None:
                self.end()
                sys.exit(f"the game said no “{start}”; before that: {seen}")
            seen.append(line)
            if line.startswith(start):
                return seen

    def end(self):
        self.process.kill()
        self.process.wait()

    def spent(self):
        """Processor time of all its threads, seconds."""
        total = 0
        for task in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
            try:
                total += int((task / "schedstat").read_text().split()[0])
            except OSError:
                # The thread has ended meanwhile.
                pass
        return total / 1e9

    def idle(self, seconds):
        """Per cent of a core."""
        before, since = self.spent(), time.time()
        time.sleep(seconds)
        return 100 * (self.spent() - before) / (time.time() - since)

    def focus(self):
        """Gives the window the focus; whether that was possible."""
        if not shutil.which("xdotool"):
            return False
        find = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        found = subprocess.run(find, capture_output=True, text=True).stdout.split()
        return bool(found) and subprocess.run(["xdotool", "windowfocus", found[0]]).returncode == 0

    def memory(self):
        """Resident MiB: now, at most so far, and of these the renderer's libraries, other files, and what has no file."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        now, most = (int(re.search(rf"{key}:\s+(\d+)", status)[1]) / 1024 for key in ("VmRSS", "VmHWM"))
        parts = {"renderer": 0, "files": 0, "none": 0}
        part = "none"
        for line in pathlib.Path(f"/proc/{self.process.pid}/smaps").read_text().splitlines():
            if re.match(r"[0-9a-f]+-[0-9a-f]+ ", line):
                name = line.split(maxsplit=5)[5] if len(line.split(maxsplit=5)) > 5 else ""
                part = "renderer" if RENDERER.search(name) else "files" if name.startswith("/") else "none"
            elif line.startswith("Rss:"):
                parts[part] += int(line.split()[1]) / 1024
        return now, most, parts


def starts(options):
    """Seconds from the start of the process to the first picture, and to the first that lacks nothing."""
    first, whole = [], []
    for _ in range(options.starts):
        game = Game(options.binary, options.scenario, options.sizes[0])
        at = dict(line.split(";") for line in game.until("whole picture") if "picture" in line)
        first.append(int(at["first picture"]) / 1000 - game.begun)
        whole.append(int(at["whole picture"]) / 1000 - game.begun)
        game.end()
        time.sleep(0.5)
    print(f"\nStart, {options.starts} times: first picture after {statistics.median(first):.2f} s (at most {max(first):.2f}), "
          f"the first that lacks nothing after {statistics.median(whole):.2f} s (at most {max(whole):.2f}); the aim is 1.5 s.")


def frames(options, size):
    """The parts of a run, then idle load and memory."""
    game = Game(options.binary, options.scenario, size)
    lines = [line.split(";") for line in game.until("rest")]
    threads = {line[1]: dict(part.split("=") for part in line[2:]) for line in lines if line[0] == "threads"}
    print(f"\n{options.scenario}, {size}; milliseconds a frame:\n")
    print("| while | frames | our systems and egui: median | 95 % | with the engine’s copy | drawing | rasteriser | wall |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for line in (line for line in lines if line[0] == "frames"):
        _, part, count, own, own_most, whole, _, wall, _ = line
        each = {name: float(value) for name, value in threads.get(part, {}).items()}
        drawing = each.get("compute", 0) + each.get("drawing", 0)
        print(f"| {part} | {count} | {float(own):.1f} | {float(own_most):.1f} | {float(whole):.1f} | {drawing:.1f} | "
              f"{each.get('rasteriser', 0):.1f} | {float(wall):.0f} |")
    time.sleep(3)
    without = game.idle(options.idle)
    said = f"{without:.2f} % of a core without the focus"
    if game.focus():
        time.sleep(2)
        said += f", {game.idle(options.idle):.2f} % with it"
    now, most, parts = game.memory()
    print(f"\nIdle: {said}; the aim is 2 %. Memory: {now:.0f} MiB resident, {most:.0f} at most; of these the software "
          f"renderer’s libraries {parts['renderer']:.0f}, the game itself and other files {parts['files']:.0f}, without a file "
          f"{parts['none']:.0f} (the game’s own, and the pictures and programs of the renderer: nobody can tell them apart); "
          "the aim is 400 MiB.")
    game.end()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("binary")
    arguments.add_argument("--scenario", default="telecom", help="a shipped scenario or a folder; telecom has 400 customers")
    arguments.add_argument("--sizes", default="1280x720,1920x1080", type=lambda text: text.split(","))
    arguments.add_argument("--starts", default=5, type=int)
    arguments.add_argument("--idle", default=20, type=float, help="seconds")
    options = arguments.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the beginning.")
    if options.starts:
        starts(options)
    for size in options.sizes:
        frames(options, size)


if __name__ == "__main__":
    main()
