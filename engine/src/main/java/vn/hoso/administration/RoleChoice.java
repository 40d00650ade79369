package vn.hoso.administration;

import java.util.Arrays;
import java.util.List;
import vn.hoso.organisation.Role;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.unit.UnitKind;

/**
 * A position to choose.
 *
 * @param label in the asker's language
 */
record RoleChoice(Role role, String label) {

  static List<RoleChoice> in(UnitKind kind) {
    return Arrays.stream(Role.values())
        .filter(role -> role.fits(kind))
        .map(role -> new RoleChoice(role, AskersLanguage.say(role.label(kind))))
        .toList();
  }
}
