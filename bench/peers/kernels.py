"""The loops as somebody fluent in numba writes them: one thread, compiled, the same answer."""
import math

import numpy as np
from numba import njit


@njit
def density(x, y, columns, rows, side, sigma, reach):
    """Events per square kilometre at every middle within reach: one factor east, one north."""
    out = np.zeros((rows, columns))
    east, far = np.empty(columns), reach * sigma
    for i in range(x.size):
        c0 = max(0, int(math.ceil((x[i] - far) / side - 0.5)))
        c1 = min(columns - 1, int(math.floor((x[i] + far) / side - 0.5)))
        r0 = max(0, int(math.ceil((y[i] - far) / side - 0.5)))
        r1 = min(rows - 1, int(math.floor((y[i] + far) / side - 0.5)))
        for c in range(c0, c1 + 1):
            d = ((c + 0.5) * side - x[i]) / sigma
            east[c] = math.exp(-0.5 * d * d)
        for r in range(r0, r1 + 1):
            d = ((r + 0.5) * side - y[i]) / sigma
            north = math.exp(-0.5 * d * d)
            for c in range(c0, c1 + 1):
                out[r, c] += north * east[c]
    return out.ravel() * (1e6 / (2 * math.pi * sigma * sigma))


@njit
def near_pairs(x, y, reach):
    """Every pair within reach, by cells as wide as it."""
    columns = int(x.max() / reach) + 3
    cell = (((y / reach).astype(np.int64) + 1) * columns) + (x / reach).astype(np.int64) + 1
    order = np.argsort(cell)
    start = np.zeros(cell.max() + columns + 3, np.int64)
    for c in cell:
        start[c + 1] += 1
    start = np.cumsum(start)
    first, second, held = np.empty(1 << 20, np.int32), np.empty(1 << 20, np.int32), 0
    for a in range(x.size):
        i = order[a]
        for up in range(0, 2):
            low = a + 1 if up == 0 else start[cell[i] + columns - 1]
            high = start[cell[i] + 2] if up == 0 else start[cell[i] + columns + 2]
            for b in range(low, high):
                j = order[b]
                if math.sqrt((x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2) <= reach:
                    if held == first.size:
                        first = np.concatenate((first, np.empty_like(first)))
                        second = np.concatenate((second, np.empty_like(second)))
                    first[held], second[held] = i, j
                    held += 1
    return first[:held], second[:held]


@njit
def soon(first, second, day, days):
    count = 0
    for k in range(first.size):
        count += abs(day[first[k]] - day[second[k]]) < days
    return count


def knox(x, y, day, reach, days, shuffles):
    """The near pairs, those of them soon after each other, and as many shuffles of the days."""
    first, second = near_pairs(x, y, reach)
    observed = soon(first, second, day, days)
    random = np.random.default_rng(1)
    more = sum(soon(first, second, random.permutation(day), days) >= observed for _ in range(shuffles))
    assert 0 <= more <= shuffles
    return [observed, first.size]
