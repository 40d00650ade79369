package vn.hoso.organisation;

import java.util.UUID;

/** A position by what it is: a role in a unit. */
public record UnitRole(UUID unitId, Role role) {}
