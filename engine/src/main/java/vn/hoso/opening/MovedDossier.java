package vn.hoso.opening;

import java.time.LocalDate;

/**
 * The dossier before or after this one, at another cell.
 *
 * @param arrived whether this one goes on with it; else it goes on there
 * @param unitName the other cell
 * @param code of the other dossier; null while there is none
 */
public record MovedDossier(
    boolean arrived,
    String unitName,
    String code,
    LocalDate movedOn,
    String certificateNumber,
    String letterNumber) {}
