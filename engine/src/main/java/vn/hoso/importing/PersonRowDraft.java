package vn.hoso.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.person.RegisterPersonRequest;

/**
 * A person as a list names him.
 *
 * @param unit code or full name of the unit he belongs to
 */
record PersonRowDraft(RegisterPersonRequest person, @Nullable String unit) {

  RegisterPersonRequest in(UUID unitId) {
    return person.in(unitId);
  }
}
