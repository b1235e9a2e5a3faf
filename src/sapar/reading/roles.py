"""From the words of an office to its role: what a chair, a president or a secretary is depends on of what."""

from __future__ import annotations

_PLAIN = {
    "head_of_state": "head_of_state", "premier": "head_of_government", "vice_premier": "deputy_head_of_government",
    "vice_president": "other", "foreign_minister": "foreign_minister", "minister": "minister", "speaker": "speaker",
    "vice_speaker": "deputy", "deputy": "deputy", "ambassador": "ambassador", "mayor": "regional_head",
    "spokesperson": "spokesperson", "chief_of_staff": "chief_of_staff", "prosecutor_general": "agency_head",
    "secretary_general": "international_official",
}  # fmt: skip
_CHAIR = {
    "government": "head_of_government", "presidency": "chief_of_staff", "parliament": "speaker", "ministry": "minister",
    "foreign_ministry": "foreign_minister", "agency": "agency_head", "municipality": "regional_head",
    "international": "international_official", "press_service": "spokesperson", "faction": "deputy",
    "committee": "committee",
}  # fmt: skip


def role_of(head: str, org: str, country: str, region: bool, deputy: bool) -> str:
    """The role that an office makes.

    Args:
        head: the value of the office term, e.g. "chair". org: the kind of body it is of, or "".
        country: alpha-2, or "". region: a region or town is named with it. deputy: it is the deputy of that office.
    """
    role = _undeputed(head, org, country, region)
    if not deputy:
        return role
    if role == "head_of_government" or head in ("premier", "vice_premier"):
        return "deputy_head_of_government"
    return "deputy" if role in ("speaker", "deputy") else "other"


_OF_BODIES = frozenset(
    "president chair chairman leader vice_president special_envoy representative envoy secretary state_secretary"
    " secretary_general".split()
)


def _undeputed(head: str, org: str, country: str, region: bool) -> str:
    if org == "international" and head in _OF_BODIES:
        return "international_official"
    if head in ("president", "chair", "chairman", "leader"):
        return _presiding(head, org, country, region)
    if head == "premier" and region and not org:
        return "regional_head"
    if head == "chief_of_staff":
        return "chief_of_staff" if org in ("", "presidency", "government") and not region else "other"
    if head == "state_secretary":
        return "foreign_minister" if country == "US" else "agency_head" if org == "agency" else "other"
    if head == "secretary":
        return {"agency": "agency_head", "international": "international_official"}.get(org, "other")
    if head == "secretary_general":
        return "other" if org in ("party", "company", "agency") else "international_official"
    if head == "envoy":
        return "regional_head" if region or org == "municipality" else "other"
    return _PLAIN.get(head, "other")


def _presiding(head: str, org: str, country: str, region: bool) -> str:
    """Presidents, chairs and leaders: of what they are makes the office."""
    if head == "president":
        if org in ("company", "party", "university", "court", "media", "agency", "department"):
            return "other"
        return "regional_head" if region else "head_of_state"
    if org:
        return _CHAIR.get(org, "other")
    if region:
        return "regional_head"
    if head == "chairman" and not country:
        return "chairman"  # of what, the article tells elsewhere
    return "head_of_state" if country else "other"
