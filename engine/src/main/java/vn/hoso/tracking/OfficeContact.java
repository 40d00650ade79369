package vn.hoso.tracking;

/**
 * Whom to turn to.
 *
 * @param unitName the body, never a person; null where nobody has set it
 * @param address nullable
 * @param phone of the office; nullable
 * @param hours when it is open; nullable
 */
public record OfficeContact(String unitName, String address, String phone, String hours) {}
