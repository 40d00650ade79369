package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.UUID;

/** One line of a list of dossiers. */
public record DossierRow(
    UUID id,
    String code,
    String procedureSlug,
    DossierStatus status,
    String statusName,
    String personName,
    String cellName,
    LocalDate openedOn,
    LocalDate promisedOn,
    LocalDate partyDueOn) {}
