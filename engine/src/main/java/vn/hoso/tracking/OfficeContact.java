package vn.hoso.tracking;

import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to.
 *
 * @param unitName the body, never a person; null where nobody has set it
 * @param address nullable
 * @param phone of the office; nullable
 * @param hours when it is open; nullable
 */
public record OfficeContact(
    @Nullable String unitName,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String hours) {}
