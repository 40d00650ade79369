package vn.hoso.administration;

import java.util.List;
import vn.hoso.unit.UnitKind;

/**
 * A unit with what may be done with it.
 *
 * @param kindsBelow the kinds of units that may be set up directly below
 * @param roles the positions it can have
 */
record AdministeredUnit(UnitDetail detail, List<UnitKind> kindsBelow, List<RoleChoice> roles) {}
