package vn.hoso.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.Role;

/**
 * An official with one of his positions as a list names it; a row for each position.
 *
 * @param username in small letters; tells one official from another
 * @param unit code or full name
 * @param to last day; null for open
 */
public record OfficialDraft(
    String fullName,
    String username,
    String unit,
    Role role,
    LocalDate from,
    @Nullable LocalDate to) {}
