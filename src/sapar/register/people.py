"""Who is who: the mentions of many articles become people. A pure function of the set of mentions.

Evidence decides, from the strongest down: an office-holder of the who's-who; the same given name and surname in one
country; an initial or a bare surname that only one person of that country can mean. What stays in doubt is a proposal
for
somebody to judge, never a merge.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from sapar.register.mentions import Mention
from sapar.register.names import fold, public


@dataclass(frozen=True, slots=True)
class Individual:
    """One person, as all articles together show them.

    Attributes:
        id: public. aliases: all ids under which the same person may have been known when less had been read.
        mentions: in the order of publication.
        doubts: ids of people who may be the same.
    """

    id: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]
    doubts: tuple[str, ...] = ()

    @property
    def block(self) -> str:
        return self.mentions[0].block

    @property
    def country(self) -> str | None:
        """The country that most articles give."""
        return _most(m.country for m in self.mentions if m.country)

    @property
    def role(self) -> str:
        """The kind of office that most articles give; any office before none."""
        return _most(m.role for m in self.mentions if m.role != "other") or "other"

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings: first a full one with the surname last, the commonest of these."""
        forms = {n: fold(n.split()[-1]) == m.surname for m in self.mentions for n in m.names}
        count = {n: sum(n in m.names for m in self.mentions) for n in forms}

        def rank(name: str) -> tuple[bool, bool, int, int, str]:
            return (len(name.split()) < 2, not forms[name], -count[name], -len(name), name)

        return tuple(sorted(forms, key=rank))


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody judged: `left` and `right` (ids of people, keys of their mentions) are one, or are not.

    `exile`: the mentions on the right were wrongly taken for the person on the left, and are a person of their own.
    """

    same: bool
    left: frozenset[str]
    right: frozenset[str]
    exile: bool = False


@dataclass(slots=True, eq=False)
class _Cluster:
    mentions: list[Mention]
    known: str = ""
    given: str = ""
    country: str | None = None
    apart: set[str] = field(default_factory=set)

    def ids(self) -> list[str]:
        """The strongest id first."""
        first = self.mentions[0]
        out = []
        if self.known:
            out.append(public("p", "known", self.known))
        if self.given:
            out.append(public("p", "named", self.given, first.surname, self.country or ""))
            out.append(public("p", "named", self.given, first.surname))
        else:
            out.append(public("p", "surname", first.surname, first.initial, self.country or "", first.role))
        return out


def identify(mentions: Iterable[Mention], rulings: Sequence[Ruling] = ()) -> list[Individual]:
    """The people that the mentions of one block lead to, in the order of their ids."""
    ordered = sorted(mentions, key=lambda m: (m.published or "9999", m.key))
    exiles = [[m for m in ordered if m.key in r.right] for r in rulings if r.exile]
    exiled = {m.key for found in exiles for m in found}
    clusters = _full([m for m in ordered if m.key not in exiled])
    doubts: list[tuple[_Cluster, _Cluster]] = []
    for loose in (m for m in ordered if not m.known and not m.given and m.key not in exiled):
        _attach(loose, clusters, doubts)
    clusters += [
        _Cluster(found, "", found[0].given, found[0].country, {m.key for m in found}) for found in exiles if found
    ]
    clusters = _ruled(clusters, [r for r in rulings if r.same])
    return _individuals(clusters, doubts + _namesakes(clusters), [r for r in rulings if not r.same and not r.exile])


def _full(mentions: Sequence[Mention]) -> list[_Cluster]:
    """One cluster for each office-holder, and for each full name in each country."""
    known: dict[str, _Cluster] = {}
    named: dict[tuple[str, str], list[_Cluster]] = {}
    out: list[_Cluster] = []
    for m in (m for m in mentions if m.known):
        if m.known not in known:
            known[m.known] = _Cluster([], m.known, "", None)
            out.append(known[m.known])
        cluster = known[m.known]
        cluster.mentions.append(m)
        cluster.given = cluster.given or m.given
        cluster.country = cluster.country or m.country
    for cluster in out:
        cluster.country = _most(m.country for m in cluster.mentions if m.country)
        for pair in {(m.given, m.surname) for m in cluster.mentions if m.given}:
            named.setdefault(pair, []).append(cluster)
    for m in sorted((m for m in mentions if not m.known and m.given), key=lambda m: m.country is None):
        same = named.setdefault((m.given, m.surname), [])
        fits = [c for c in same if c.country == m.country or m.country is None or c.country is None]
        if len(fits) == 1 or (fits and m.country is not None):
            target = min(fits, key=lambda c: c.country != m.country)
            target.mentions.append(m)
        else:
            same.append(_Cluster([m], "", m.given, m.country))
            out.append(same[-1])
    return out


def _attach(m: Mention, clusters: list[_Cluster], doubts: list[tuple[_Cluster, _Cluster]]) -> None:
    """Give a bare surname, or one with an initial, to the only person whom it can mean; else it stands alone."""
    candidates = [c for c in clusters if (c.given or c.known) and _can_mean(m, c)]
    if len(candidates) == 1 and m.country is not None:
        candidates[0].mentions.append(m)
        return
    twin = next((c for c in clusters if _twin(m, c)), None)
    if twin is None:
        twin = _Cluster([], "", "", m.country)
        clusters.append(twin)
        doubts += [(twin, c) for c in candidates]
    twin.mentions.append(m)


def _twin(m: Mention, cluster: _Cluster) -> bool:
    """A surname alone that another article has in the same office of the same country."""
    first = cluster.mentions[0]
    alone = not cluster.given and not cluster.known
    same = (first.surname, first.initial, first.role) == (m.surname, m.initial, m.role)
    return alone and same and cluster.country == m.country


def _can_mean(m: Mention, cluster: _Cluster) -> bool:
    if m.country and cluster.country and m.country != cluster.country:
        return False
    if m.initial and cluster.given and not cluster.given.startswith(m.initial):
        return False
    return any(m.surname == o.surname for o in cluster.mentions)


def _ruled(clusters: list[_Cluster], same: Sequence[Ruling]) -> list[_Cluster]:
    """People's judgements "the same" join clusters."""
    for ruling in same:
        left, right = _meant(clusters, ruling.left), _meant(clusters, ruling.right)
        meant = [c for c in clusters if c in left or c in right]
        if not left or not right:
            continue
        kept = meant[0]
        for other in meant[1:]:
            kept.mentions += other.mentions
            kept.known, kept.given = kept.known or other.known, kept.given or other.given
            kept.country = kept.country or other.country
            clusters.remove(other)
        kept.mentions.sort(key=lambda m: (not m.given, m.published or "9999", m.key))
    return clusters


def _meant(clusters: Sequence[_Cluster], anchors: frozenset[str]) -> list[_Cluster]:
    """The clusters that a judgement is about: those with the mentions that it was made of, else those of the same
    id.
    """
    by_mention = [c for c in clusters if any(m.key in anchors for m in c.mentions)]
    return by_mention or [c for c in clusters if c.ids()[0] in anchors]


def _namesakes(clusters: Sequence[_Cluster]) -> list[tuple[_Cluster, _Cluster]]:
    """Pairs of one given name and surname in two countries."""
    return [
        (a, b)
        for i, a in enumerate(clusters)
        for b in clusters[i + 1 :]
        if a.given and a.given == b.given and a.mentions[0].surname == b.mentions[0].surname
    ]


def _individuals(
    clusters: list[_Cluster], doubts: list[tuple[_Cluster, _Cluster]], apart: Sequence[Ruling]
) -> list[Individual]:
    clusters.sort(key=lambda c: min((m.published or "9999", m.key) for m in c.mentions))
    taken: set[str] = set()
    ids: dict[_Cluster, str] = {}
    for cluster in clusters:
        own = [public("p", "exiled", *sorted(cluster.apart))] if cluster.apart else cluster.ids()
        ids[cluster] = next((i for i in own if i not in taken), public("p", cluster.mentions[0].key))
        taken.add(ids[cluster])
    judged_apart: dict[_Cluster, list[_Cluster]] = {}
    for ruling in apart:
        for one, other in product(_meant(clusters, ruling.left), _meant(clusters, ruling.right)):
            judged_apart.setdefault(one, []).append(other)
            judged_apart.setdefault(other, []).append(one)
    out = []
    for cluster in clusters:
        mine = ids[cluster]
        others = {ids[b if a is cluster else a] for a, b in doubts if cluster in (a, b) and a in ids and b in ids}
        others -= {ids[o] for o in judged_apart.get(cluster, ())}
        aliases = (mine, *(i for i in ([] if cluster.apart else cluster.ids()) if i not in taken))
        cluster.mentions.sort(key=lambda m: (m.published or "9999", m.key))
        out.append(
            Individual(mine, tuple(dict.fromkeys(aliases)), tuple(cluster.mentions), tuple(sorted(others - {mine})))
        )
    return sorted(out, key=lambda i: i.id)


def _most(values: Iterable[str]) -> str | None:
    """The commonest value; of equally common ones the first in the alphabet."""
    count: dict[str, int] = {}
    for value in values:
        count[value] = count.get(value, 0) + 1
    return min(count, key=lambda v: (-count[v], v)) if count else None
