package vn.hoso.dossier;

import java.util.UUID;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitKind;

/**
 * A unit that plays a part in a dossier, with path and name of the day it came in.
 *
 * @param seq its place among the units that hold the part together, 0 for the first
 * @param held whether the dossier lies or has lain there
 * @param asked whether the unit holds the part now; one that was asked in an earlier round keeps
 *     its place and what it said
 */
public record Seat(
    String part,
    int seq,
    UUID unitId,
    String unitPath,
    String unitName,
    UnitKind unitKind,
    PartCapacity capacity,
    boolean held,
    boolean asked) {}
