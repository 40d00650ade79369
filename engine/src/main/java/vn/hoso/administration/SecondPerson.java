package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.PasswordLinks;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Overseers;
import vn.hoso.standin.StandInChanged;

/**
 * Whether an administrator acts alone, and who may be his second person: another administrator, or
 * the head of the board.
 *
 * <p>Alone is who has never had a second person: the first setup stays possible. Once somebody else
 * could ever have confirmed, nobody acts alone again, also where that one has been blocked or has
 * left: otherwise one act would undo the rule. So the head of any board counts: in which one the
 * counter stands is changed by whoever moves units and their duties. Whoever looks after the
 * machine may then let the one who remains act alone until a day, by a setting.
 */
@Component
class SecondPerson {

  private static final String ANOTHER_EVER =
      """
      select exists (
        select from hoso.position_holding h
        join hoso.position p on p.id = h.position_id
        join hoso.unit u on u.id = p.unit_id
        join hoso.account a on a.official_id = h.official_id and a.password_set
        where h.official_id <> :me and h.from_day <= :today
          and (p.role = 'SYSTEM_ADMIN'
               or p.role = 'UNIT_HEAD' and u.kind = 'BOARD'))
      """;

  private static final String EMPTY =
      """
      select a.official_id from hoso.account a
      where a.empty_for = any (cast(:selves as uuid[])) and not exists (
        select from hoso.position_holding h
        where h.official_id = a.official_id and (h.to_day is null or h.to_day >= :today))
      """;

  private final Overseers overseers;
  private final PasswordLinks links;
  private final OrganisationHistory history;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final @Nullable LocalDate waivedUntil;

  SecondPerson(
      Overseers overseers,
      PasswordLinks links,
      OrganisationHistory history,
      JdbcClient jdbc,
      Clock clock,
      @Value("${hoso.administration.alone-until:#{null}}")
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate waivedUntil) {
    this.overseers = overseers;
    this.links = links;
    this.history = history;
    this.jdbc = jdbc;
    this.clock = clock;
    this.waivedUntil = waivedUntil;
  }

  boolean alone(CurrentUser by) {
    LocalDate today = LocalDate.now(clock);
    if (waivedUntil != null && !today.isAfter(waivedUntil)) {
      return true;
    }
    return !jdbc.sql(ANOTHER_EVER)
        .param("me", by.officialId())
        .param("today", today)
        .query(Boolean.class)
        .single();
  }

  /** Whether the official is who asks, by his account or as a person of the register. */
  boolean himself(CurrentUser by, UUID officialId) {
    return by.is(officialId);
  }

  /** Every official who is he. */
  Set<UUID> selves(CurrentUser by) {
    return by.selves();
  }

  /**
   * Officials whose accounts were confirmed for him while they opened nothing, and who have no
   * position yet: the second person knew of none.
   */
  Set<UUID> emptyFor(CurrentUser by) {
    return alone(by)
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(EMPTY)
                .param("selves", selves(by).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list());
  }

  /**
   * Keeps who asked for a link that is confirmed.
   *
   * @param opensNothing whether whoever confirmed it saw no position
   */
  void confirmed(UUID officialId, UUID askedBy, boolean opensNothing) {
    jdbc.sql("update hoso.account set empty_for = ? where official_id = ?")
        .params(opensNothing ? askedBy : null, officialId)
        .update();
  }

  /**
   * Until the end of the transaction nobody else gives them anything, or confirms a link of theirs.
   */
  void hold(Collection<UUID> officialIds) {
    jdbc.sql(
            "select id from hoso.official where id = any (cast(? as uuid[])) order by id"
                + " for no key update")
        .param(officialIds.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  /** They have been given what nobody had read who confirmed a link of theirs: it waits again. */
  void given(UUID by, Collection<UUID> officialIds) {
    for (UUID official : links.unconfirm(officialIds)) {
      history.add(by, OrganisationEventKind.PASSWORD_LINK_UNCONFIRMED, null, official, Map.of());
    }
  }

  @EventListener
  void standsIn(StandInChanged event) {
    if (!event.ended()) {
      given(event.by(), List.of(event.standIn().deputyId()));
    }
  }

  /**
   * @throws vn.hoso.organisation.OrganisationProblem {@code ORGANISATION-009} (403)
   * @throws SecondPersonProblem {@code ADMINISTRATION-001} (403) where he asked for it himself
   */
  void require(CurrentUser by, UUID askedBy) {
    overseers.require(by);
    if (himself(by, askedBy)) {
      throw SecondPersonProblem.samePerson();
    }
  }
}
