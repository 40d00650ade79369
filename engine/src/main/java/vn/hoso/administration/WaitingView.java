package vn.hoso.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.shared.Sha256;

/** What waits for a second person, the oldest first. */
record WaitingView(
    List<WaitingAppointment> appointments,
    List<WaitingPasswordLink> links,
    List<WaitingChange> changes) {

  /** Stands for what is shown. */
  static String seen(Object... shown) {
    return Sha256.hex(Stream.of(shown).map(String::valueOf).collect(Collectors.joining("\n")));
  }

  static void requireSeen(String seen, String now) {
    if (!seen.equals(now)) {
      throw SecondPersonProblem.readOtherwise();
    }
  }

  /**
   * An act that takes the oversight from a head of the board.
   *
   * @param said whom or what it is done to
   * @param agreedUntil until when who asked may do it, once it was agreed to; null while it waits
   * @param seen stands for all that is shown of it: confirmed is what was read
   * @param mayConfirm whether the asker may be the second person
   */
  record WaitingChange(
      UUID id,
      OrganisationEventKind kind,
      String said,
      String askedBy,
      Instant askedAt,
      @Nullable Instant agreedUntil,
      String seen,
      boolean mayConfirm) {}

  /**
   * @param label the position as officials call it
   * @param to last day, inclusive; null for open
   * @param seen stands for all that is shown of it: confirmed is what was read
   * @param mayConfirm whether the asker may be the second person
   */
  record WaitingAppointment(
      UUID id,
      UUID officialId,
      String officialName,
      String label,
      LocalDate from,
      @Nullable LocalDate to,
      String askedBy,
      Instant askedAt,
      String seen,
      boolean mayConfirm) {}

  /**
   * @param positions what the account opens, as officials call it, with the days of each
   * @param seen stands for all that is shown of it: confirmed is what was read
   * @param mayConfirm whether the asker may be the second person
   */
  record WaitingPasswordLink(
      UUID id,
      UUID officialId,
      String officialName,
      String username,
      List<String> positions,
      String askedBy,
      Instant askedAt,
      Instant expiresAt,
      String seen,
      boolean mayConfirm) {}
}
