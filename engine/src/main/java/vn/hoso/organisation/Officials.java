package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The officials and the positions they hold from day to day. Unknown ones are refused with {@code ORGANISATION-001}. */
@Service
public class Officials {

  /** The official with the positions he holds on that day; one statement. */
  public CurrentUser asUser(UUID officialId, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /**
   * The official who is signed in, with his positions of today.
   *
   * @throws OrganisationProblem {@code ORGANISATION-003} (401) when nobody is
   */
  public CurrentUser current() {
    throw new UnsupportedOperationException();
  }

  /** Who holds the position on that day, by name. */
  public List<OfficialName> holders(UUID positionId, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /** The official's full name. */
  public String name(UUID officialId) {
    throw new UnsupportedOperationException();
  }

  /** Registers an official. For seeding and setup; a screen must ask for {@link Role#SYSTEM_ADMIN} first. */
  public UUID create(String fullName) {
    throw new UnsupportedOperationException();
  }

  /**
   * Lets an official hold a position.
   *
   * @param from first day
   * @param to last day, inclusive; null for open
   */
  public void appoint(UUID officialId, UUID positionId, LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException();
  }

  /** Ends the official's holding of the position: that day is its last one. */
  public void relieve(UUID officialId, UUID positionId, LocalDate lastDay) {
    throw new UnsupportedOperationException();
  }
}
