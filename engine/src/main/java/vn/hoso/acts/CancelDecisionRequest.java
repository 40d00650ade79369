package vn.hoso.acts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Hủy quyết định, numbers 11 to 13 of the 104 member-file types.
 *
 * @param number of the cancelling decision, as its office numbered it
 * @param decidedOn day of the cancelling decision
 * @param version the version of the dossier the official saw
 */
public record CancelDecisionRequest(
    @NotBlank @Size(max = 60) String number,
    @NotNull LocalDate decidedOn,
    @NotBlank @Size(max = 60) String ground,
    @NotBlank @Size(max = 2000) String reason,
    @NotNull Integer version) {}
