"""One peer's work on columns read from a folder: peer.py TASK FOLDER. Prints the median milliseconds; reading and writing are not timed."""
import sys
import time
from pathlib import Path

import numpy as np

task, folder = sys.argv[1], Path(sys.argv[2])


def column(name, kind="f8"):
    return np.fromfile(folder / f"{name}.bin", dtype=kind)


def measure(work, times, tell=lambda answer: answer):
    """What the work gave is told by a second function, which is not timed."""
    work_taken, answer = [], None
    for _ in range(times + 1):
        began = time.perf_counter()
        answer = work()
        work_taken.append((time.perf_counter() - began) * 1000)
    taken = work_taken[1:]
    print(np.median(taken))
    np.asarray(tell(answer), dtype="f8").tofile(folder / f"{task}.bin")


if task == "table":
    week, area, kind = (column(n, "i4") for n in ("week", "area", "kind"))
    measure(lambda: np.bincount((week * 36 + area) * 12 + kind, minlength=157 * 36 * 12), 5)
elif task == "hours":
    hour = column("hour", "i4")
    measure(lambda: np.bincount(hour % 168, minlength=168), 5)
elif task == "density":
    from kernels import density
    x, y = column("x"), column("y")
    measure(lambda: density(x, y, 200, 200, 100.0, 300.0, 4.0), 3)
elif task == "knox":
    from kernels import knox
    x, y, day = column("x"), column("y"), column("day", "i4")
    measure(lambda: knox(x, y, day, 200.0, 14, 99), 3)
elif task == "sklearn":
    from sklearn.cluster import DBSCAN
    points = np.column_stack((column("x"), column("y")))

    def told(found):
        labels, core = found.labels_, found.core_sample_indices_
        first = np.full(labels.max() + 1, len(labels))
        np.minimum.at(first, labels[core], core)
        each = np.where(labels < 0, -1, 0)
        each[core] = first[labels[core]] + 1
        return np.concatenate(([labels.max() + 1], each))

    measure(lambda: DBSCAN(eps=15, min_samples=20, algorithm="kd_tree", n_jobs=1).fit(points), 1, told)
else:
    sys.exit("table|hours|density|knox|sklearn")
