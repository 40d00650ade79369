package vn.hoso.dossier;

import java.util.List;
import java.util.UUID;

/**
 * Somebody has read a list with these dossiers; goes to the access log as one entry that names them
 * all.
 *
 * @param what the list that was read, for example {@code register 07}, or the part of each dossier
 *     as in {@link DossierRead}
 */
public record DossiersRead(List<UUID> dossierIds, UUID officialId, String what) {

  public DossiersRead {
    dossierIds = List.copyOf(dossierIds);
  }
}
