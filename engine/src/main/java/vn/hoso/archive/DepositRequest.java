package vn.hoso.archive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hand-over as the clerk enters it. */
record DepositRequest(
    @NotBlank @Size(max = 50) String number,
    @NotNull LocalDate handedOn,
    @NotBlank @Size(max = 150) String givenBy,
    @NotBlank @Size(max = 150) String givenByTitle,
    @NotBlank @Size(max = 150) String takenBy,
    @NotBlank @Size(max = 150) String takenByTitle,
    @NotBlank @Size(max = 200) String takenByUnit,
    @Nullable @Size(max = 500) String note) {}
