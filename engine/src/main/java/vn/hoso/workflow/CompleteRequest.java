package vn.hoso.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.JsonNode;

/**
 * Hoàn thành và chuyển.
 *
 * @param outcome one of the step's outcomes, as its form names it
 * @param data the form's fields; an object, {@code outcome} may be left out of it
 * @param version the version of the step the official saw
 */
public record CompleteRequest(@NotBlank String outcome, @NotNull JsonNode data, int version) {}
