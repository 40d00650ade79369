package vn.hoso.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Người vào Đảng chuyển đơn vị: the dossier ends here and goes on there.
 *
 * @param toUnitId the cell that goes on with it; null for a body outside this house
 * @param toUnitName needed where {@code toUnitId} is null
 * @param certificateNumber of the certificate of a helped applicant, number 53 of the 104 types
 * @param letterNumber of the letter of introduction, numbers 92 to 95
 * @param version the version of the dossier the official saw
 */
public record MoveAwayRequest(
    @Nullable UUID toUnitId,
    @Nullable @Size(max = 300) String toUnitName,
    @NotNull LocalDate movedOn,
    @NotBlank @Size(max = 60) String certificateNumber,
    @NotBlank @Size(max = 60) String letterNumber,
    @NotNull Integer version) {}
