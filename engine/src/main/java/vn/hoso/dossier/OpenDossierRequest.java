package vn.hoso.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lập hồ sơ.
 *
 * @param procedure slug of the procedure
 * @param personId the person it is about
 * @param openedOn day of the fact, not in the future; null for today
 */
public record OpenDossierRequest(
    @NotBlank String procedure,
    @NotNull UUID openerUnitId,
    @NotNull UUID personId,
    @Nullable LocalDate openedOn) {}
