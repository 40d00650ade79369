package vn.hoso.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.person.PersonRow;

/**
 * Who an official is in the register of persons.
 *
 * @param person null where nobody has said
 * @param namesakes who may be meant: of the same name, to be told by the day of birth; empty once
 *     it is said
 */
record LinkedPerson(@Nullable PersonRow person, List<PersonRow> namesakes) {}
