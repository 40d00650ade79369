package vn.hoso.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Hoàn thành và chuyển.
 *
 * @param outcome one of the step's outcomes, as its form names it
 * @param data the form's fields; an object, {@code outcome} may be left out of it
 * @param version the version of the step the official saw
 * @param ballotReason why the outcome stands although the body's vote says otherwise; kept sealed
 *     beside the vote, never in the form; null for none
 */
public record CompleteRequest(
    @NotBlank String outcome, @NotNull JsonNode data, int version, @Nullable String ballotReason) {

  /** Where no vote speaks against the outcome. */
  public CompleteRequest(String outcome, JsonNode data, int version) {
    this(outcome, data, version, null);
  }
}
