package vn.hoso.procedure;

import java.time.LocalDate;

/**
 * A dated fact entered in a form.
 *
 * @param field name of the field, for the refusal
 * @param after name of the fact it may not lie before; null where it follows none
 */
public record FormDate(LocalDate date, String field, String after) {}
