package vn.hoso.organisation;

import java.util.UUID;
import vn.hoso.unit.UnitKind;

/** A position an official holds on the day his rights are asked for. */
public record HeldPosition(
    UUID positionId, UUID unitId, String unitPath, UnitKind unitKind, Role role) {}
