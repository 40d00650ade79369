package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;

/**
 * Somebody has read a list with these dossiers; goes to the access log as one entry that names them
 * all.
 *
 * @param what the list that was read, for example {@code register 07}, or the part of each dossier
 *     as in {@link DossierRead}
 * @param renewed whether screens ask for it again by themselves: what somebody had before him
 *     within the hour is then not told again
 */
public record DossiersRead(List<UUID> dossierIds, UUID officialId, String what, boolean renewed) {

  public DossiersRead {
    dossierIds = List.copyOf(dossierIds);
  }

  public DossiersRead(List<UUID> dossierIds, UUID officialId, String what) {
    this(dossierIds, officialId, what, false);
  }

  /** A list that screens renew by themselves. */
  public static DossiersRead renewed(List<UUID> dossierIds, UUID officialId, String what) {
    return new DossiersRead(dossierIds.stream().distinct().toList(), officialId, what, true);
  }
}
