package vn.hoso.reporting;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What is planned of one figure.
 *
 * @param planned null where there is no plan
 */
public record PlannedNumber(@NotBlank String name, @Nullable Integer planned) {}
