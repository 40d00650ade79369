package vn.hoso.unit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the module of dossiers, which lies above, what still runs at a unit. A unit with open
 * dossiers cannot be ended: another one takes them over first.
 */
public interface OpenDossiers {

  /** The dossiers without an end in which the unit has a part. */
  Found at(UUID unitId);

  /** The same dossiers one by one, the oldest first, with what lies at the unit itself. */
  List<Concerned> concerned(UUID unitId);

  /** Hands all of them to the successor, with their open steps. */
  void handOver(Succession succession);

  /**
   * @param kept how many of them belong to procedures that keep secrets
   * @param codes of the oldest of the others, at most 20: codes name no person
   */
  record Found(long count, long kept, List<String> codes) {}

  /**
   * An open dossier of the unit.
   *
   * @param code null where its procedure keeps secrets: who looks after units sees no dossier
   * @param parts what the unit is to it: opener, intake, appraiser…
   * @param duties what of it only a unit with that duty can do
   * @param body whether a part of it belongs to a party body
   * @param steps those that lie open at the unit; empty where others are at work
   */
  record Concerned(
      UUID dossierId,
      @Nullable String code,
      List<String> parts,
      Set<UnitDuty> duties,
      boolean body,
      List<OpenStep> steps) {}

  /**
   * @param stepName kept as the code is
   * @param holderName null while it is shared
   */
  record OpenStep(UUID stepId, String stepName, String positionName, @Nullable String holderName) {}
}
