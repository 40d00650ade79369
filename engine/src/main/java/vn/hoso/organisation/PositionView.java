package vn.hoso.organisation;

import java.util.UUID;

/**
 * A position: a role in a unit, whoever holds it.
 *
 * @param label for people, for example "Bí thư Chi bộ thôn Đông"
 * @param unitName the unit's name today
 */
public record PositionView(UUID id, UUID unitId, Role role, String label, String unitName) {}
