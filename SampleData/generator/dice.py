"""Repeatable chance: every draw comes from random(), whose sequence Python keeps the same across versions."""

import math
import random


class Dice:
    """One named stream of chance, so that a change in one part of the bank leaves the others as they were."""

    def __init__(self, name):
        self._next = random.Random("sample bank 2026/" + name).random

    def chance(self, probability):
        return self._next() < probability

    def uniform(self, low, high):
        return low + (high - low) * self._next()

    def integer(self, low, high):
        """A whole number, both ends included."""
        return low + int(self._next() * (high - low + 1))

    def pick(self, items):
        return items[int(self._next() * len(items))]

    def weighted(self, pairs):
        """One item of [(item, weight)]."""
        point = self._next() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            point -= weight
            if point < 0:
                return item
        return pairs[-1][0]

    def exponential(self, mean):
        return -mean * math.log(1.0 - self._next())

    def lognormal(self, median, sigma):
        normal = math.sqrt(-2.0 * math.log(1.0 - self._next())) * math.cos(2 * math.pi * self._next())
        return median * math.exp(sigma * normal)

    def poisson(self, mean):
        if mean <= 0:
            return 0
        count, product, limit = 0, self._next(), math.exp(-mean)
        while product > limit:
            count += 1
            product *= self._next()
        return count

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.integer(0, i)
            items[i], items[j] = items[j], items[i]
        return items
