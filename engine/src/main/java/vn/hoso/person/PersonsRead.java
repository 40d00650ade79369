package vn.hoso.person;

import java.util.List;
import java.util.UUID;

/**
 * Somebody has looked at people of the register; goes to the access log.
 *
 * @param what how, for example {@code person} or {@code person search}
 */
public record PersonsRead(List<UUID> personIds, UUID officialId, String what) {

  public PersonsRead {
    personIds = List.copyOf(personIds);
  }
}
