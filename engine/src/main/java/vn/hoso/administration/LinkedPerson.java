package vn.hoso.administration;

import org.jspecify.annotations.Nullable;
import vn.hoso.person.PersonRow;

/**
 * Who an official is in the register of persons.
 *
 * @param person null where nobody has said
 */
record LinkedPerson(@Nullable PersonRow person) {}
