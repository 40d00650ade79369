package vn.hoso.step;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Text;

/**
 * Something typed into a form that can be corrected: a day, a number, a name.
 *
 * @param taskId the run of the step it was typed in
 * @param field name of the field in the form
 * @param date whether its value is a day, {@code 2026-09-07}
 * @param fact the dated fact it entered; null where it entered none
 */
public record CorrectableField(
    UUID taskId,
    String stepName,
    String field,
    Text label,
    boolean date,
    String value,
    @Nullable String fact) {}
