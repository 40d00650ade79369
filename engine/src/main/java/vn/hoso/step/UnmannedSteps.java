package vn.hoso.step;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.item.Items;

/**
 * Open steps nobody can do: nobody who can sign in holds the position or stands in there today,
 * apart from whom the dossier is about, and nobody may act on its behalf ({@code OnBehalf}). Steps
 * that wait for a day are nobody's work and none of these. Callers ask who may know.
 */
@Service
@Transactional(readOnly = true)
public class UnmannedSteps {

  /** A position with steps nobody can do. */
  public record Place(UUID positionId, long steps) {}

  /** More than anybody hands out from one list; {@link #places} counts them all. */
  public static final int MOST = 300;

  /** Who never had a password signs in only when he has used his link. */
  private static final String SIGNS_IN =
      "join hoso.account a on a.official_id = %s and a.blocked_at is null and a.password_set";

  /**
   * As {@code OnBehalf} asks: with an account it is his to act, whether he has a password or not.
   */
  private static final String REACHED =
      "join hoso.account a on a.official_id = %s and a.blocked_at is null";

  private static final String HOLDS =
      "h.from_day <= :day and (h.to_day is null or h.to_day >= :day)";
  private static final String READ =
      "s.id, s.dossier_id, s.position_id, s.unit_path, s.capacity, s.holder_id, s.holder_for,"
          + " s.on_behalf, s.wait_reason, s.started_at";

  /**
   * Offices that take it in and see it by now: nobody acts for a body on what he does not see. An
   * array, for a set the planner would read of all dossiers.
   */
  private static final String DESKS =
      "array(select i.unit_id from hoso.dossier_unit i"
          + " join hoso.dossier_place w on w.dossier_id = i.dossier_id and w.unit_id = i.unit_id"
          + " and not w.led where i.dossier_id = s.dossier_id and i.capacity = 'INTAKE')";

  private static final String OPEN = "s.completed_at is null and s.cancelled_at is null";

  /**
   * From the positions without anybody to the open steps there, by the index of open steps: how
   * much work lies elsewhere does not matter. Steps at other positions only where one of their
   * people is in the register, or where nobody but stand-ins can act: who opened a dossier or
   * handed it in acts on it for nobody else ({@code OwnDossiers}). Who acts for bodies is read
   * once, not for each step: where cells have no accounts there are many of those.
   */
  private static final String FOUND =
      """
      with able as materialized (
        select h.position_id, h.official_id, true as own from hoso.position_holding h <signs h> where <holds>
        union
        select tp.position_id, t.deputy_id, false from hoso.stand_in t
        join hoso.stand_in_position tp on tp.stand_in_id = t.id
        join hoso.position_holding h on h.official_id = t.absent_id and h.position_id = tp.position_id and <holds>
        <signs t>
        where t.ended_at is null and :day between t.from_day and t.to_day
      ), helper as materialized (
        select p.role, p.unit_id, u.path, o.id, o.person_id from hoso.position p
        join hoso.unit u on u.id = p.unit_id
        join hoso.position_holding h on h.position_id = p.id and <holds>
        <signs h>
        join hoso.official o on o.id = h.official_id
        where p.role in ('INTAKE_CLERK', 'SECRETARY')
      ), near as (
        select s.*, false as concerned from hoso.position p
        cross join lateral (
          select <read> from hoso.step_record s where s.position_id = p.id and <open> offset 0) s
        where not exists (select from able where able.position_id = p.id)
        union all
        select distinct <read>, true from able
        join hoso.official o on o.id = able.official_id and o.person_id is not null
        cross join lateral hoso.same_person(o.person_id) as me(id)
        join hoso.dossier_item i on i.person_id = me.id
        join hoso.step_record s on s.dossier_id = i.dossier_id and s.position_id = able.position_id and <open>
        where not exists (
          select from able k where k.position_id = s.position_id and not hoso.concerns(s.dossier_id, k.official_id))
        union all
        select <s>, false from (
          select position_id from able group by position_id having not bool_or(own)) p
        cross join lateral (
          select <read>, s.unit_id from hoso.step_record s where s.position_id = p.position_id and <open> offset 0) s
        join hoso.dossier d on d.id = s.dossier_id and d.opener_unit_id <> s.unit_id
        where exists (
            select from able k where k.position_id = p.position_id and not hoso.concerns(s.dossier_id, k.official_id))
          and not exists (
            select from able k where k.position_id = p.position_id and not hoso.concerns(s.dossier_id, k.official_id)
              and not exists (
                select from hoso.same_official(k.official_id) he
                where he = d.opened_by or exists (
                  select from hoso.step_record o
                  where o.dossier_id = d.id and o.capacity = 'OPENER' and o.completed_by = he)))
      ), found as (
        select s.* from near s
        where s.wait_reason is null
          and not (
            s.capacity in ('OPENER', 'ENDORSER')
            and (
              <above> in (select path from helper where role = 'SECRETARY' and person_id is null)
              or <desks> && array(select unit_id from helper where role = 'INTAKE_CLERK' and person_id is null)
              or exists (
                select from helper k where k.person_id is not null
                  and (k.role = 'SECRETARY' and k.path = <above>
                    or k.role = 'INTAKE_CLERK' and k.unit_id = any (<desks>))
                  and not hoso.concerns(s.dossier_id, k.id)))
            and not exists (
              select from hoso.position_holding h <reached h> where h.position_id = s.position_id and <holds>))
          and (s.holder_id is null or not hoso.may_act(
            s.holder_id, s.holder_for, s.position_id, s.on_behalf, s.unit_path, s.dossier_id, :day))
      )
      """
          .replace("<s>", READ)
          .replace("<read>", READ)
          .replace("<desks>", DESKS)
          .replace("<above>", "regexp_replace(s.unit_path, '[^/]+/$', '')")
          .replace("<signs h>", SIGNS_IN.formatted("h.official_id"))
          .replace("<reached h>", REACHED.formatted("h.official_id"))
          .replace("<signs t>", SIGNS_IN.formatted("t.deputy_id"))
          .replace("<holds>", HOLDS)
          .replace("<open>", OPEN);

  /**
   * What is counted for somebody who sees no dossiers: that a step has nobody only because its
   * dossier is about who holds the position would tell him whom a secret one is about.
   */
  private static final String COUNTED =
      " from found s where (cast(:person as uuid) is null or s.dossier_id not in "
          + Items.ABOUT_PERSON
          + ") and not (s.concerned and exists (select from hoso.dossier d where d.id = s.dossier_id"
          + " and d.procedure_slug = any (cast(:keeping as text[]))))";

  private final JdbcClient jdbc;
  private final EntityManager entities;
  private final Clock clock;

  UnmannedSteps(JdbcClient jdbc, EntityManager entities, Clock clock) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Those in units whose paths begin with one of these, the longest open first, no more than {@link
   * #MOST}; who held one is named where he may no longer act.
   *
   * @param paths an empty one means everywhere
   */
  public List<HeldStep> in(Collection<String> paths) {
    return jdbc.sql(
            FOUND
                + """
                  select s.*, d.code, d.procedure_slug, false stands, f.concerned
                  from (select id, concerned from found where unit_path like any (cast(:paths as text[]))
                        order by started_at, id limit :most) f
                  join hoso.step_record s on s.id = f.id
                  join hoso.dossier d on d.id = s.dossier_id
                  order by s.started_at, s.id
                  """)
        .param("paths", paths.stream().map(path -> path + "%").toArray(String[]::new))
        .param("most", MOST)
        .param("day", LocalDate.now(clock))
        .query(HeldSteps::row)
        .list();
  }

  /**
   * Where they lie, the most first.
   *
   * @param person whose dossiers are not counted; null for nobody's
   * @param keeping procedures that keep steps from some who see their dossiers
   */
  public List<Place> places(@Nullable UUID person, Set<String> keeping, int most) {
    return jdbc.sql(
            FOUND
                + "select s.position_id, count(*)"
                + COUNTED
                + " group by s.position_id order by count(*) desc, s.position_id limit :most")
        .param("person", person)
        .param("keeping", keeping.toArray(String[]::new))
        .param("most", most)
        .param("day", LocalDate.now(clock))
        .query((row, number) -> new Place(row.getObject(1, UUID.class), row.getLong(2)))
        .list();
  }

  /**
   * How many there are on that day; what was changed in this transaction counts.
   *
   * @param person as of {@link #places}, and so is {@code keeping}
   */
  public long count(@Nullable UUID person, Set<String> keeping, LocalDate day) {
    entities.flush();
    return jdbc.sql(FOUND + "select count(*)" + COUNTED)
        .param("person", person)
        .param("keeping", keeping.toArray(String[]::new))
        .param("day", day)
        .query(Long.class)
        .single();
  }
}
