package vn.hoso.opening;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question at the opening.
 *
 * @param chosen id of a unit, or name of a value; null for a body outside this house
 * @param outside what that body is called; null for the others
 */
public record AnswerRequest(
    @Nullable @Size(max = 60) String chosen, @Nullable @Size(max = 300) String outside) {}
