package vn.hoso.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A tally an official has read and wants to confirm.
 *
 * @param version the version he saw
 */
public record SeenBallot(@NotNull UUID workItemId, @NotNull Integer version) {}
