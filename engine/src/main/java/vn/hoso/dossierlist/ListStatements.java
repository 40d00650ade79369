package vn.hoso.dossierlist;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoso.dossier.DossierSight;

/**
 * The statements behind the lists of dossiers. Without a filter, the latest of each unit are taken
 * by key; with one, either the few dossiers an official sees are looked through, or the many are
 * walked in the order of the list and each is asked for whether he sees it.
 */
final class ListStatements {

  /** The units of {@link DossierSight#parameters}, each as far as it shows dossiers. */
  static final String SCOPE =
      """
      (select unit_id, false from unnest(cast(:units as uuid[])) unit_id
       union all select unit_id, true from unnest(cast(:led as uuid[])) unit_id) s(unit_id, led)
      """;

  /**
   * Whether the official sees {@code :few} dossiers at most, and {@code :text} as it is looked for.
   * A plan made for any official is wrong for most: what follows in this transaction is planned for
   * him.
   */
  static final String FEW =
      """
      select (select count(*) from (select from <scope> join hoso.dossier_place p using (unit_id, led)
                                    limit :few + 1) x) <= :few
             and set_config('plan_cache_mode', 'force_custom_plan', true) is not null few,
             hoso.vn_fold(cast(:text as text)) folded
      """
          .replace("<scope>", SCOPE);

  /**
   * The dossiers of a page, and of each the steps that are open: of every step the run that is due
   * first in each unit that does it. Which of them is shown depends on what the asker may know of.
   */
  private static final String SQL =
      """
      with page as (
        select d.id, d.code, d.procedure_slug, d.status, d.opened_at, d.opened_on, d.promised_on,
               d.party_due_on, d.about, c.unit_name, w.day wait_day,
               case when not coalesce(d.search like all (cast(:words as text[])), true) then
                 (select i.name from hoso.dossier_item i
                  where i.dossier_id = d.id and i.search like all (cast(:words as text[]))
                  order by i.ordinal limit 1) end found_name
        from <from>
        join hoso.dossier_unit c on c.dossier_id = d.id and c.capacity = 'OPENER'
        left join lateral (
          select min(case when o.id = any (cast(:keptDays as uuid[])) then date '9999-12-31'
                     else coalesce(o.waits_until, date '9999-12-31') end) as day
          from hoso.step_record o
          where cast(:waiting as boolean) and o.dossier_id = d.id and o.wait_reason is not null
            and o.completed_at is null and o.cancelled_at is null
            and o.id <> all (cast(:keptSteps as uuid[]))) w on true
        where <where>
        order by <order>
        limit :limit),
      placed as (select page.*, row_number() over () place from page)
      select d.*, s.step_id, s.step_name, s.holder_name, s.due_on, s.due_at, s.returned_from,
             s.waits_until, s.wait_reason, s.wait_reason_en, s.unit_id, s.runs,
             coalesce(s.supplemented, false) supplemented,
             (select u.unit_name from hoso.dossier_unit u
              where u.dossier_id = d.id and u.part = s.part
              order by u.unit_id = s.unit_id desc, u.seq limit 1) step_unit_name
      from placed d
      left join lateral (
        select distinct on (o.step_id, o.unit_id) o.*,
               count(*) over (partition by o.step_id, o.unit_id) runs
        from hoso.step_record o
        where o.dossier_id = d.id and o.completed_at is null and o.cancelled_at is null
        order by o.step_id, o.unit_id, o.due_at nulls last, o.seq) s on true
      order by d.place, cast(:waiting as boolean) and s.wait_reason is null,
               s.due_at nulls last, s.waits_until, s.seq
      """;

  private static final String LATEST_OF_EACH_UNIT =
      """
      (select distinct x.dossier_id, x.opened_at from <scope>
       cross join lateral (
         select p.dossier_id, p.opened_at from hoso.dossier_place p
         where p.unit_id = s.unit_id and p.led = s.led and p.dossier_id <> all (array <about>)
           and (p.opened_at, p.dossier_id) < (coalesce(cast(:at as timestamptz), 'infinity'),
                coalesce(cast(:id as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         order by p.opened_at desc, p.dossier_id desc limit :limit) x
       order by x.opened_at desc, x.dossier_id desc limit :limit) k
      join hoso.dossier d on d.id = k.dossier_id
      """
          .replace("<scope>", SCOPE)
          .replace("<about>", DossierSight.ABOUT_HIMSELF);

  private static final String AMONG_FEW =
      """
      d.id <> all (array <about>)
      and d.id = any (array (select p.dossier_id from <scope> join hoso.dossier_place p using (unit_id, led)))
      """
          .replace("<scope>", SCOPE)
          .replace("<about>", DossierSight.ABOUT_HIMSELF);

  /** Each word by itself: an index looks for all of them together, and for no array of words. */
  private static final String FOUND =
      """
      select f.id from hoso.dossier f where <holds f>
      union
      select i.dossier_id from hoso.dossier_item i where <holds i>
      """;

  private static final Pattern HOLDS = Pattern.compile("<holds (\\w)>");

  /** Dossiers the words stand in, whoever sees them; one more than {@code :few} where many do. */
  private static final String RARE = "select x.id from (" + FOUND + ") x limit :few + 1";

  private static final String AMONG_RARE =
      "d.id = any (cast(:found as uuid[])) and " + DossierSight.WHERE;

  private static final String FILTERS =
      """
      (cast(:status as text) is null or d.status = :status)
      and (cast(:opener as uuid) is null or d.opened_by = cast(:opener as uuid))
      and (cast(:words as text[]) is null
           or d.search like all (cast(:words as text[]))
           or <named>)
      """;

  /** Of few, each is asked for whom it names; of many, those that name somebody are found first. */
  private static final String NAMED_BY_EACH =
      """
      exists (select from hoso.dossier_item i
              where i.dossier_id = d.id and i.search like all (cast(:words as text[])))""";

  private static final String NAMED =
      "d.id in (select i.dossier_id from hoso.dossier_item i where <holds i>)";

  private static final String WAIT =
      """
      w.day is not null
      and d.id in (select o.dossier_id from hoso.step_record o
                   where o.wait_reason is not null and o.completed_at is null and o.cancelled_at is null)
      """;

  private static final String BY_OPENING = "d.opened_at desc, d.id desc";
  private static final String BY_NAME =
      "hoso.vn_given(d.about) collate hoso.vn, d.about collate hoso.vn, d.id";

  /** The nearest first; one not known, or kept, comes last. */
  private static final String BY_DAY = "w.day, d.id";

  private static final String AFTER_OPENING =
      """
      (cast(:at as timestamptz) is null
       or (d.opened_at, d.id) < (cast(:at as timestamptz), cast(:id as uuid)))
      """;

  /** Where a page ended; of a dossier he does not see nothing is compared with its name. */
  private static final String LAST =
      "hoso.dossier l where l.id = cast(:id as uuid) and " + DossierSight.where("l");

  private static final String AFTER_NAME =
      """
      (cast(:at as timestamptz) is null
       or (hoso.vn_given(d.about) collate hoso.vn, d.about collate hoso.vn, d.id)
          > (select hoso.vn_given(l.about), l.about, l.id from <last>))
      """
          .replace("<last>", LAST);

  /** Whether a list by name can go on behind {@code :id}. */
  static final String GOES_ON = "select exists (select from " + LAST + ")";

  private static final String AFTER_DAY =
      """
      (cast(:at as timestamptz) is null
       or (w.day, d.id)
          > (cast(cast(:at as timestamptz) at time zone 'UTC' as date), cast(:id as uuid)))
      """;

  /** All he sees, the latest first; the plan does not depend on how many they are. */
  static final String LATEST = sql(LATEST_OF_EACH_UNIT, "true", BY_OPENING);

  /** Those of {@code :ids} that he sees. */
  static final String THESE =
      sql(
          "hoso.dossier d",
          DossierSight.WHERE + " and d.id = any (cast(:ids as uuid[]))",
          BY_OPENING);

  private ListStatements() {}

  /** What a page is looked for among. */
  enum Among {
    /** The few he sees. */
    FEW(AMONG_FEW),
    /** The few that bear the words. */
    RARE(AMONG_RARE),
    /** All, in the order of the list. */
    MANY(DossierSight.WHERE);

    private final String where;

    Among(String where) {
      this.where = where;
    }
  }

  /**
   * @param words how many are looked for
   */
  static String rare(int words) {
    return holding(RARE, words);
  }

  private static String holding(String sql, int words) {
    return HOLDS
        .matcher(sql)
        .replaceAll(
            row ->
                words == 0
                    ? "true"
                    : IntStream.rangeClosed(1, words)
                        .mapToObj(
                            at ->
                                row.group(1) + ".search like (cast(:words as text[]))[" + at + "]")
                        .collect(Collectors.joining(" and ")));
  }

  /**
   * @param words how many are looked for; 0 for none
   */
  static String of(Which which, Among among, int words) {
    return holding(of(which, among), words);
  }

  private static String of(Which which, Among among) {
    String named = among == Among.FEW ? NAMED_BY_EACH : NAMED;
    String seen = among.where + " and " + FILTERS.replace("<named>", named) + " and ";
    if (which.waiting()) {
      return sql("hoso.dossier d", seen + WAIT + " and " + AFTER_DAY, BY_DAY);
    }
    return which.order() == DossierOrder.PERSON
        ? sql("hoso.dossier d", seen + AFTER_NAME, BY_NAME)
        : sql("hoso.dossier d", seen + AFTER_OPENING, BY_OPENING);
  }

  private static String sql(String from, String where, String order) {
    return SQL.replace("<from>", from).replace("<where>", where).replace("<order>", order);
  }
}
